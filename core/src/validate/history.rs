//! What has happened so far: every event gets its controller, and the order of events must be possible.

use super::companies::Companies;
use super::country::country;
use super::field::{free_text, line, word};
use super::settings::{Settings, date, sent_letter};
use crate::case::Event;
use crate::catalog::{Authority, Catalog, Controller};
use crate::codes::IssueCode;
use crate::date::Date;
use crate::issue::{Draft, Findings, Place};
use crate::limits;
use crate::parts::Parts;
use crate::request::{EventInput, Request};
use crate::text::is_invisible;
use crate::timeline::{Asking, Conflict, conflicts, is_request};
use crate::vocabulary::{AuthorityStep, EventKind, ExtensionGrounds, LetterKind, Part, Refusal, SentText, Via};

/// What events are compared with.
struct Known<'a, 'c> {
    companies: &'a Companies<'a, 'c>,
    settings: &'a Settings,
    catalog: &'c Catalog,
}

/// Judges the history.
pub(super) fn history<'c>(
    request: &Request,
    settings: &Settings,
    (companies, asking): (&Companies<'_, 'c>, Asking<'_, 'c>),
    catalog: &'c Catalog,
    findings: &mut Findings,
) -> Vec<Event<'c>> {
    let root = Place::ROOT;
    let place = root.key("history");
    let inputs = request.history.as_slice();
    if inputs.len() > limits::HISTORY {
        findings.refuse(Draft::new(IssueCode::HistoryTooMany, &place).number(limits::HISTORY));
        return Vec::new();
    }
    needed_events(inputs, settings.letter, &place, findings);
    if inputs.is_empty() {
        return Vec::new();
    }
    let known = Known { companies, settings, catalog };
    let event = |(index, input)| event(input, index, &known, &place.index(index), findings);
    let events: Vec<Event<'c>> = inputs.iter().enumerate().filter_map(event).collect();
    order(&events, (companies, asking), &place, findings);
    events
}

/// Some letters answer or follow something: without it they have nothing to say. Judged on the raw events, so that it is
/// said together with everything else that is wrong.
fn needed_events(inputs: &[EventInput], letter: Option<LetterKind>, place: &Place<'_>, findings: &mut Findings) {
    let (needed, code, kind) = match letter {
        Some(LetterKind::Reminder | LetterKind::Complaint) => (EventKind::Sent, IssueCode::LetterNothingSent, ""),
        Some(LetterKind::RefusalReply) => (EventKind::Refused, IssueCode::LetterNothingToAnswer, "refusal"),
        Some(LetterKind::ExtensionReply) => (EventKind::Extended, IssueCode::LetterNothingToAnswer, "extension"),
        _ => return,
    };
    let is_needed = |input: &EventInput| {
        input.event.as_deref().is_some_and(|word| word.parse().map_or(true, |kind: EventKind| kind == needed))
    };
    if !inputs.iter().any(is_needed) {
        findings.refuse(Draft::new(code, place).kind(kind));
    }
}

fn event<'c>(
    input: &EventInput,
    position: usize,
    known: &Known<'_, 'c>,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Option<Event<'c>> {
    let kind =
        word(input.event.as_deref(), EventKind::WORDS, IssueCode::HistoryUnknownEvent, &place.key("event"), findings);
    if kind.is_absent() {
        findings.issue(IssueCode::HistoryEventMissing, &place.key("event"));
    }
    let kind = kind.good();
    let usual = &known.settings.usual_dates;
    let on = date(input.on.as_deref(), usual, &place.key("on"), findings);
    not_to_come(on, known, &place.key("on"), findings);
    let via = word(input.via.as_deref(), Via::WORDS, IssueCode::HistoryUnknownVia, &place.key("via"), findings).good();
    let letter = sent_letter(input.letter.as_deref(), &place.key("letter"), findings);
    let controller_and_accounts = addressee(input, known, place, findings);
    let note = free_text(input.note.as_deref(), &place.key("note"), findings).good();
    let opens = kind == Some(EventKind::Sent) && is_request(letter);
    let country = if input.country.is_none() {
        None
    } else {
        country(input.country.as_deref(), &place.key("country"), known.catalog, findings)
    };
    let word_of = IssueCode::HistoryUnknownWord;
    let text = word(input.text.as_deref(), SentText::WORDS, word_of, &place.key("text"), findings).good();
    let parts = parts(&input.parts, &place.key("parts"), findings);
    let received_place = place.key("received");
    let received = input.received.as_deref().and_then(|day| date(Some(day), usual, &received_place, findings));
    not_to_come(received, known, &received_place, findings);
    if received.zip(on).is_some_and(|(received, on)| received < on) {
        findings.issue(IssueCode::HistoryImpossibleOrder, &received_place);
    }
    let about = about(input.about.as_deref(), &place.key("about"), findings);
    let grounds = word(input.grounds.as_deref(), ExtensionGrounds::WORDS, word_of, &place.key("grounds"), findings);
    let until_place = place.key("until");
    let until = input.until.as_deref().and_then(|day| date(Some(day), usual, &until_place, findings));
    if until.zip(on).is_some_and(|(until, on)| until < on) {
        findings.issue(IssueCode::HistoryImpossibleOrder, &until_place);
    }
    let unknown = IssueCode::HistoryUnknownRefusal;
    let refusal = word(input.refusal.as_deref(), Refusal::WORDS, unknown, &place.key("refusal"), findings);
    let authority = authority(input.authority.as_deref(), known, &place.key("authority"), findings);
    let step = word(input.step.as_deref(), AuthorityStep::WORDS, word_of, &place.key("step"), findings).good();
    let reference = line(input.reference.as_deref(), &place.key("reference"), findings).good();
    keys(input, kind, opens, place, findings);
    let (controller, accounts) = controller_and_accounts?;
    Some(Event {
        kind: kind?,
        on: on?,
        via,
        letter,
        about,
        controller,
        accounts,
        note,
        country,
        text: text.unwrap_or(if via == Some(Via::Form) { SentText::Form } else { SentText::Letter }),
        parts,
        received,
        proof: input.proof.unwrap_or_default(),
        grounds: grounds.good().unwrap_or(ExtensionGrounds::General),
        until,
        refusal: refusal.good(),
        authority,
        step,
        reference,
        position,
    })
}

/// What a company writes, and what may be at hand.
const fn is_answer(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Acknowledged | EventKind::Status | EventKind::Extended | EventKind::Confirmed | EventKind::Refused
    )
}

/// Refuses keys that say nothing about an event of that kind.
fn keys(input: &EventInput, kind: Option<EventKind>, opens: bool, place: &Place<'_>, findings: &mut Findings) {
    let Some(kind) = kind else { return };
    let sent = kind == EventKind::Sent;
    let by_authority = kind == EventKind::Authority;
    for (key, is_there, fits) in [
        ("via", input.via.is_some(), sent),
        ("letter", input.letter.is_some(), sent),
        ("country", input.country.is_some(), opens),
        ("text", input.text.is_some(), sent),
        ("parts", !input.parts.is_empty(), sent || kind == EventKind::Confirmed),
        ("received", input.received.is_some(), sent),
        ("proof", input.proof.is_some(), sent || is_answer(kind)),
        ("grounds", input.grounds.is_some(), kind == EventKind::Extended),
        ("until", input.until.is_some(), kind == EventKind::Extended),
        ("authority", input.authority.is_some(), by_authority || kind == EventKind::Complained),
        ("step", input.step.is_some(), by_authority),
        ("reference", input.reference.is_some(), by_authority),
    ] {
        if is_there && !fits {
            findings.issue(IssueCode::HistoryKeyNotExpected, &place.key(key));
        }
    }
    if input.refusal.is_some() && kind != EventKind::Refused {
        findings.issue(IssueCode::HistoryRefusalNotExpected, &place.key("refusal"));
    }
}

fn not_to_come(day: Option<Date>, known: &Known<'_, '_>, place: &Place<'_>, findings: &mut Findings) {
    if day.zip(known.settings.date).is_some_and(|(day, today)| day > today) {
        findings.issue(IssueCode::HistoryAfterDate, place);
    }
}

/// The request that an event is about.
fn about(raw: Option<&str>, place: &Place<'_>, findings: &mut Findings) -> Option<LetterKind> {
    raw?;
    let about = word(raw, LetterKind::WORDS, IssueCode::HistoryUnknownLetter, place, findings).good();
    if about.is_some_and(|about| !is_request(about)) {
        let requests = LetterKind::ALL.iter().copied().filter(|letter| is_request(*letter)).map(LetterKind::as_str);
        findings.refuse(Draft::new(IssueCode::HistoryUnknownLetter, place).meant_or_all(None, requests));
    }
    about
}

/// What was sent or confirmed.
fn parts(words: &[String], place: &Place<'_>, findings: &mut Findings) -> Parts {
    if words.len() > limits::REQUESTS {
        findings.refuse(Draft::new(IssueCode::RequestTooMany, place).number(limits::REQUESTS));
        return Parts::NONE;
    }
    let part = |(index, part): (usize, &String)| -> Option<Part> {
        word(Some(part), Part::WORDS, IssueCode::HistoryUnknownWord, &place.index(index), findings).good()
    };
    words.iter().enumerate().filter_map(part).collect()
}

fn authority<'c>(
    raw: Option<&str>,
    known: &Known<'_, 'c>,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Option<&'c Authority> {
    let id = raw.filter(|raw| !raw.chars().all(is_invisible))?.trim();
    let authority = known.catalog.authority(id);
    if authority.is_none() {
        findings.issue(IssueCode::HistoryUnknownAuthority, place);
    }
    authority
}

/// The controller of an event: the one it names, that of its accounts, or the only one of the case.
fn addressee<'c>(
    input: &EventInput,
    known: &Known<'_, 'c>,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Option<(&'c Controller, Vec<usize>)> {
    let accounts = event_accounts(&input.accounts, known, &place.key("accounts"), findings)?;
    let place = place.key("controller");
    let of_account = |position: &usize| known.companies.accounts.get(*position).map(|account| account.controller);
    let first = accounts.first().and_then(of_account);
    let named = input.controller.as_deref().filter(|raw| !raw.chars().all(is_invisible));
    let controller = match named {
        Some(id) => {
            let controller = known.companies.all.iter().find(|controller| controller.id == id.trim()).copied();
            if controller.is_none() && known.companies.complete {
                let ids = known.companies.all.iter().map(|controller| controller.id.as_str());
                findings.refuse(Draft::new(IssueCode::HistoryUnknownController, &place).known(id.trim(), ids));
            }
            controller?
        }
        None => match (first, known.companies.all.as_slice()) {
            (Some(controller), _) => controller,
            (None, [only]) if known.companies.complete => only,
            (None, several) => {
                if known.companies.complete && !several.is_empty() {
                    let ids: Vec<&str> = several.iter().map(|controller| controller.id.as_str()).collect();
                    findings.refuse(Draft::new(IssueCode::HistoryControllerMissing, &place).key(ids.join(", ")));
                }
                return None;
            }
        },
    };
    Some((controller, accounts)).filter(|(controller, accounts)| {
        let own = accounts.iter().filter_map(of_account).all(|other| std::ptr::eq(other, *controller));
        if !own {
            findings.issue(IssueCode::HistoryAccountMismatch, &place);
        }
        own
    })
}

/// Positions of the accounts that an event names; none if one is unknown, or for all of them no company is.
fn event_accounts(
    ids: &[String],
    known: &Known<'_, '_>,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Option<Vec<usize>> {
    if ids.len() > limits::ACCOUNTS {
        findings.refuse(Draft::new(IssueCode::RequestTooMany, place).number(limits::ACCOUNTS));
        return None;
    }
    let mut positions = Vec::with_capacity(ids.len());
    let mut refused = false;
    for (index, id) in ids.iter().enumerate() {
        if let Some(position) = known.companies.ids.get(id.as_str()) {
            positions.push(*position);
            continue;
        }
        if known.companies.is_unserved(id) {
            continue;
        }
        refused = true;
        if known.companies.complete {
            findings.issue(IssueCode::HistoryUnknownAccount, &place.index(index));
        }
    }
    positions.sort_unstable();
    positions.dedup();
    refused |= positions.is_empty() && !ids.is_empty();
    (!refused).then_some(positions)
}

/// What cannot have happened like that.
fn order(
    events: &[Event<'_>],
    (companies, asking): (&Companies<'_, '_>, Asking<'_, '_>),
    place: &Place<'_>,
    findings: &mut Findings,
) {
    for (position, conflict) in conflicts(asking, &companies.all, events) {
        let place = place.index(position);
        let sent = events.iter().any(|event| event.position == position && event.kind == EventKind::Sent);
        match conflict {
            Conflict::NothingSent => findings.issue(IssueCode::HistoryNothingSent, &place),
            Conflict::Order => findings.issue(IssueCode::HistoryImpossibleOrder, &place.key("on")),
            Conflict::Answers => findings.refuse(Draft::new(IssueCode::HistoryContradiction, &place).kind("answers")),
            Conflict::Receipt => {
                let place = place.key(if sent { "received" } else { "on" });
                findings.refuse(Draft::new(IssueCode::HistoryContradiction, &place).kind("receipt"));
            }
        }
    }
}
