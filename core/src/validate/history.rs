//! What has happened so far: every event gets its controller, and the order of events must be possible.

use super::companies::Companies;
use super::field::{Field, free_text, word};
use super::settings::{Settings, date, sent_letter};
use crate::case::Event;
use crate::catalog::Controller;
use crate::codes::IssueCode;
use crate::date::Date;
use crate::issue::{Draft, Findings, Place};
use crate::limits;
use crate::request::{EventInput, Request};
use crate::text::is_invisible;
use crate::timeline::is_request;
use crate::vocabulary::{EventKind, LetterKind, Refusal, Via};

/// What events are compared with.
struct Known<'a, 'c> {
    companies: &'a Companies<'a, 'c>,
    settings: &'a Settings,
}

/// Judges the history.
pub(super) fn history<'c>(
    request: &Request,
    settings: &Settings,
    companies: &Companies<'_, 'c>,
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
    let known = Known { companies, settings };
    let event = |(index, input)| event(input, index, &known, &place.index(index), findings);
    let events: Vec<Event<'c>> = inputs.iter().enumerate().filter_map(event).collect();
    order(&events, &place, findings);
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
    let on = date(input.on.as_deref(), &known.settings.usual_dates, &place.key("on"), findings);
    if on.zip(known.settings.date).is_some_and(|(on, today)| on > today) {
        findings.issue(IssueCode::HistoryAfterDate, &place.key("on"));
    }
    let via = word(input.via.as_deref(), Via::WORDS, IssueCode::HistoryUnknownVia, &place.key("via"), findings);
    let letter = sent_letter(input.letter.as_deref(), &place.key("letter"), findings);
    let controller_and_accounts = addressee(input, known, place, findings);
    // The person's own remark: judged like every text, and in no letter.
    free_text(input.note.as_deref(), &place.key("note"), findings);
    let refusal_place = place.key("refusal");
    let unknown = IssueCode::HistoryUnknownRefusal;
    let refusal = word(input.refusal.as_deref(), Refusal::WORDS, unknown, &refusal_place, findings);
    if !refusal.is_absent() && matches!(kind, Field::Good(kind) if kind != EventKind::Refused) {
        findings.issue(IssueCode::HistoryRefusalNotExpected, &refusal_place);
    }
    let (controller, accounts) = controller_and_accounts?;
    Some(Event {
        kind: kind.good()?,
        on: on?,
        via: via.good(),
        letter,
        controller,
        accounts,
        refusal: refusal.good(),
        position,
    })
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

/// Positions of the accounts that an event names; none if one is unknown.
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
        refused = true;
        if known.companies.complete {
            findings.issue(IssueCode::HistoryUnknownAccount, &place.index(index));
        }
    }
    positions.sort_unstable();
    positions.dedup();
    (!refused).then_some(positions)
}

/// Nothing comes from a controller, and nothing is complained about, before something was sent to it; a reply needs
/// something to reply to; what contradicts itself cannot be told on.
fn order(events: &[Event<'_>], place: &Place<'_>, findings: &mut Findings) {
    for event in events {
        let place = place.index(event.position);
        let same = || events.iter().filter(|other| std::ptr::eq(other.controller, event.controller));
        let first =
            |wanted: &dyn Fn(&Event<'_>) -> bool| same().filter(|other| wanted(other)).map(|other| other.on).min();
        let request = first(&|other| other.kind == EventKind::Sent && is_request(other.letter));
        let opens = event.kind == EventKind::Sent && is_request(event.letter);
        let annex = event.letter == LetterKind::CopyrightReservation;
        if opens || annex {
            continue;
        }
        let before = match (event.kind, event.letter) {
            (EventKind::Sent, LetterKind::RefusalReply) => first(&|other| other.kind == EventKind::Refused),
            (EventKind::Sent, LetterKind::ExtensionReply) => first(&|other| other.kind == EventKind::Extended),
            _ => request,
        };
        match (request, before) {
            (None, _) => findings.issue(IssueCode::HistoryNothingSent, &place),
            (Some(_), None) => findings.issue(IssueCode::HistoryImpossibleOrder, &place.key("on")),
            (Some(_), Some(before)) if event.on < before => {
                findings.issue(IssueCode::HistoryImpossibleOrder, &place.key("on"));
            }
            _ => contradiction(event, events, &place, findings),
        }
    }
}

/// Yes and no on one day for the same accounts; a letter that was received more often than sent.
fn contradiction(event: &Event<'_>, events: &[Event<'_>], place: &Place<'_>, findings: &mut Findings) {
    let same = |other: &&Event<'_>| std::ptr::eq(other.controller, event.controller) && other.letter == event.letter;
    let overlap = |other: &Event<'_>| {
        other.accounts.is_empty()
            || event.accounts.is_empty()
            || other.accounts.iter().any(|account| event.accounts.contains(account))
    };
    let opposite = |other: &&Event<'_>| other.kind == EventKind::Confirmed && other.on == event.on && overlap(other);
    if event.kind == EventKind::Refused && events.iter().filter(same).any(|other| opposite(&other)) {
        findings.refuse(Draft::new(IssueCode::HistoryContradiction, place).kind("answers"));
    }
    if event.kind == EventKind::Received {
        let days = |kind: EventKind| {
            let days = events.iter().filter(same).filter(|other| other.kind == kind).map(|other| other.on);
            days.collect::<std::collections::BTreeSet<Date>>()
        };
        let received = days(EventKind::Received);
        // The last one too many is the one to look at.
        let surplus =
            received.len() > events.iter().filter(same).filter(|other| other.kind == EventKind::Sent).count().max(1);
        if surplus && received.last() == Some(&event.on) {
            findings.refuse(Draft::new(IssueCode::HistoryContradiction, &place.key("on")).kind("receipt"));
        }
    }
}
