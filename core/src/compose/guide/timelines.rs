//! Where the case stands, as finished sentences: deadline and next step.

use super::actions::{account_ids, account_names};
use super::dates;
use super::words::Words;
use crate::case::Case;
use crate::catalog::LegalRole;
use crate::compose::ComposeError;
use crate::compose::writer::request;
use crate::deadline::{Certainty, Holidays};
use crate::guide::{GuideDate, GuideTimeline, TimelineRow};
use crate::localize::{ActForm, Message, Variable};
use crate::timeline::{CaseState, Timeline};
use crate::vocabulary::LetterKind;

pub(super) fn write(
    words: &Words<'_>,
    case: &Case<'_>,
    timeline: &Timeline<'_>,
    is_alone: bool,
) -> Result<GuideTimeline, ComposeError> {
    let mut told = Told::default();
    if !timeline.is_last {
        return Ok(guide_timeline(case, timeline, told, Vec::new()));
    }
    let mut accounts = Vec::new();
    if !is_alone {
        let names = account_names(words, case, &timeline.accounts)?;
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let names = words.locale.list(&names);
        accounts.push(words.say(Message::TimelineAccounts, &[(Variable::Value, &names)])?);
    }
    let kind = if timeline.decision.is_some() { "decided" } else { timeline.state.as_str() };
    let stand = [(Variable::Kind, kind), (Variable::Request, request(timeline.letter))];
    if timeline.state != CaseState::Drafted {
        let [kind, request] = stand;
        told.sentences.push(words.say(Message::TimelineState, &[controller(timeline), kind, request])?);
    }
    let awaits = timeline.state.awaits_answer();
    let due = timeline.awaited_due().filter(|_| awaits);
    if let Some(due) = due {
        let due = words.locale.date(due);
        told.sentences.push(words.say(Message::DeadlineDue, &[controller(timeline), (Variable::Due, &due)])?);
        told.notes = deadline(words, timeline)?;
    }
    for added in timeline.pending_beside(case.date) {
        let (asked, due) = (words.locale.date(added.letter.on), words.locale.date(added.due));
        let values = [(Variable::Date, asked.as_str()), (Variable::Due, due.as_str())];
        told.notes.push(words.say(Message::DeadlineAdded, &values)?);
    }
    if let Some(provision) = silence(words, case, timeline)? {
        told.notes.push(words.say(Message::TimelineAuthoritySilent, &[(Variable::Provision, &provision)])?);
    }
    told.sentences.extend(told.notes.iter().cloned());
    told.sentences.push(next(words, timeline)?);
    let due = due.filter(|due| *due >= case.date);
    told.row = Some(TimelineRow {
        company: timeline.controller.name.clone(),
        due,
        stand: match due {
            Some(due) => words.locale.date(due),
            None => words.say(Message::TimelineStand, &stand)?,
        },
        next: match timeline.next.from {
            Some(from) => Some((words.say(Message::NextStep, &[next_kind(timeline)])?, words.locale.date(from))),
            None => None,
        },
    });
    // A calendar is seen by others: it names no account.
    let dates = dates::write(words, case, timeline, &told.sentences)?;
    told.notes.splice(0..0, accounts.iter().cloned());
    told.sentences.splice(0..0, accounts);
    Ok(guide_timeline(case, timeline, told, dates))
}

/// A timeline in words.
#[derive(Default)]
struct Told {
    sentences: Vec<String>,
    row: Option<TimelineRow>,
    notes: Vec<String>,
}

fn controller<'a>(timeline: &'a Timeline<'_>) -> (Variable, &'a str) {
    (Variable::Controller, timeline.controller.name.as_str())
}

fn next_kind<'a>(timeline: &Timeline<'_>) -> (Variable, &'a str) {
    (Variable::Kind, timeline.next.letter.map_or("none", LetterKind::as_str))
}

fn guide_timeline(case: &Case<'_>, timeline: &Timeline<'_>, told: Told, dates: Vec<GuideDate>) -> GuideTimeline {
    GuideTimeline {
        controller: timeline.controller.id.clone(),
        letter: timeline.letter,
        round: timeline.round,
        accounts: account_ids(case, &timeline.accounts),
        regimes: timeline.regimes.iter().map(|regime| regime.id).collect(),
        state: timeline.state,
        open_parts: timeline.open_parts.iter().collect(),
        deadline: timeline.deadline.clone(),
        next: timeline.next,
        sentences: told.sentences,
        row: told.row,
        notes: told.notes,
        dates,
    }
}

/// What the law gives against an authority that has not reported back in time; none before, or if it gives nothing.
fn silence(words: &Words<'_>, case: &Case<'_>, timeline: &Timeline<'_>) -> Result<Option<String>, ComposeError> {
    let Some(complaint) = timeline.complaint.filter(|_| timeline.state == CaseState::Complained) else {
        return Ok(None);
    };
    let Some(regime) = timeline.regimes.first() else { return Ok(None) };
    let law = regime.on(complaint.on);
    let Some(period) = law.role(LegalRole::Silence).and_then(|version| version.period) else { return Ok(None) };
    if !period.is_law() || case.date < period.end(complaint.on) {
        return Ok(None);
    }
    Ok(Some(words.locale.citation(law.citations(LegalRole::Silence), ActForm::Short)?))
}

/// How the day was worked out, and what moves it.
fn deadline(words: &Words<'_>, timeline: &Timeline<'_>) -> Result<Vec<String>, ComposeError> {
    let deadline = &timeline.deadline;
    if deadline.certainty == Certainty::Set {
        return Ok(vec![words.say(Message::DeadlineSetByLetter, &[])?]);
    }
    let received = words.locale.date(deadline.received);
    let assumed = if deadline.assumed { "yes" } else { "no" };
    let values = [(Variable::Date, received.as_str()), (Variable::Flag, assumed)];
    let mut notes = vec![words.say(Message::DeadlineReceived, &values)?];
    if let Some(latest) = deadline.due_if_extended.filter(|_| !timeline.awaits_extended()) {
        let latest = words.locale.date(latest);
        notes.push(words.say(Message::DeadlineIfExtended, &[(Variable::Due, &latest)])?);
    }
    let holidays = match deadline.holidays {
        Holidays::Of(_) => Message::DeadlineHolidays,
        Holidays::WeekendsOnly => Message::DeadlineWeekendsOnly,
    };
    notes.push(words.say(holidays, &[])?);
    Ok(notes)
}

fn next(words: &Words<'_>, timeline: &Timeline<'_>) -> Result<String, ComposeError> {
    match timeline.next.from.map(|day| words.locale.date(day)) {
        Some(from) => words.say(Message::NextLetter, &[(Variable::Date, &from), next_kind(timeline)]),
        None => words.say(Message::NextNothing, &[controller(timeline)]),
    }
}
