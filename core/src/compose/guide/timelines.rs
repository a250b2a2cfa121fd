//! Where the case stands, as finished sentences: deadline and next step.

use super::actions::{account_ids, account_names};
use super::dates;
use super::words::Words;
use crate::case::Case;
use crate::catalog::LegalRole;
use crate::compose::ComposeError;
use crate::compose::writer::request;
use crate::deadline::{Certainty, Holidays};
use crate::guide::{GuideDate, GuideTimeline};
use crate::localize::{ActForm, Message, Variable};
use crate::timeline::{CaseState, Timeline};

pub(super) fn write(
    words: &Words<'_>,
    case: &Case<'_>,
    timeline: &Timeline<'_>,
    is_alone: bool,
) -> Result<GuideTimeline, ComposeError> {
    let mut sentences = Vec::new();
    if !timeline.is_last {
        return Ok(guide_timeline(case, timeline, sentences, Vec::new()));
    }
    let mut accounts = Vec::new();
    if !is_alone {
        let names = account_names(words, case, &timeline.accounts)?;
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let names = words.locale.list(&names);
        accounts.push(words.say(Message::TimelineAccounts, &[(Variable::Value, &names)])?);
    }
    let request = (Variable::Request, request(timeline.letter));
    if timeline.state != CaseState::Drafted {
        let controller = (Variable::Controller, timeline.controller.name.as_str());
        let kind = if timeline.decision.is_some() { "decided" } else { timeline.state.as_str() };
        let values = [controller, (Variable::Kind, kind), request];
        sentences.push(words.say(Message::TimelineState, &values)?);
    }
    if timeline.state.awaits_answer() {
        deadline(words, timeline, &mut sentences)?;
    }
    if let Some(provision) = silence(words, case, timeline)? {
        sentences.push(words.say(Message::TimelineAuthoritySilent, &[(Variable::Provision, &provision)])?);
    }
    sentences.push(next(words, timeline)?);
    // A calendar is seen by others: it names no account.
    let dates = dates::write(words, case, timeline, &sentences)?;
    let sentences = [accounts, sentences].concat();
    Ok(guide_timeline(case, timeline, sentences, dates))
}

fn guide_timeline(
    case: &Case<'_>,
    timeline: &Timeline<'_>,
    sentences: Vec<String>,
    dates: Vec<GuideDate>,
) -> GuideTimeline {
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
        sentences,
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

fn deadline(words: &Words<'_>, timeline: &Timeline<'_>, sentences: &mut Vec<String>) -> Result<(), ComposeError> {
    let deadline = &timeline.deadline;
    let date = |day| words.locale.date(day);
    let controller = (Variable::Controller, timeline.controller.name.as_str());
    if deadline.certainty == Certainty::Set {
        let due = date(deadline.due);
        sentences.push(words.say(Message::DeadlineSetByLetter, &[controller, (Variable::Due, &due)])?);
        return Ok(());
    }
    let extended = timeline.state == CaseState::Extended;
    let due = date(timeline.effective_due());
    let received = date(deadline.received);
    let assumed = if deadline.assumed { "yes" } else { "no" };
    let values =
        [controller, (Variable::Date, received.as_str()), (Variable::Due, due.as_str()), (Variable::Flag, assumed)];
    sentences.push(words.say(Message::DeadlineDue, &values)?);
    if let Some(latest) = deadline.due_if_extended.filter(|_| !extended) {
        sentences.push(words.say(Message::DeadlineIfExtended, &[(Variable::Due, &date(latest))])?);
    }
    let holidays = match deadline.holidays {
        Holidays::Of(_) => Message::DeadlineHolidays,
        Holidays::WeekendsOnly => Message::DeadlineWeekendsOnly,
    };
    sentences.push(words.say(holidays, &[])?);
    Ok(())
}

fn next(words: &Words<'_>, timeline: &Timeline<'_>) -> Result<String, ComposeError> {
    let controller = (Variable::Controller, timeline.controller.name.as_str());
    let from = timeline.next.from.map(|day| words.locale.date(day));
    match (timeline.next.letter, from) {
        (Some(letter), Some(from)) => {
            words.say(Message::NextLetter, &[controller, (Variable::Date, &from), (Variable::Kind, letter.as_str())])
        }
        (None, Some(from)) => words.say(Message::NextLook, &[(Variable::Date, &from)]),
        (_, None) => words.say(Message::NextNothing, &[controller]),
    }
}
