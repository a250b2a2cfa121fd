//! Where the case stands, as finished sentences: deadline and next step.

use super::dates;
use super::words::Words;
use crate::case::Case;
use crate::catalog::{LawPeriod, Regime};
use crate::compose::ComposeError;
use crate::compose::writer::request;
use crate::deadline::Holidays;
use crate::guide::GuideTimeline;
use crate::localize::{Message, Variable};
use crate::timeline::{CaseState, Timeline};

pub(super) fn write(
    words: &Words<'_>,
    case: &Case<'_>,
    timeline: &Timeline<'_>,
) -> Result<GuideTimeline, ComposeError> {
    let mut sentences = Vec::new();
    let opened = timeline.request.map_or(case.letter, |event| event.letter);
    let request = (Variable::Request, request(opened));
    if timeline.state != CaseState::Drafted {
        let controller = (Variable::Controller, timeline.controller.name.as_str());
        let values = [controller, (Variable::Kind, timeline.state.as_str()), request];
        sentences.push(words.say(Message::TimelineState, &values)?);
    }
    if timeline.state.awaits_answer() {
        deadline(words, timeline, request, case.regime, &mut sentences)?;
    }
    sentences.push(next(words, timeline)?);
    Ok(GuideTimeline {
        controller: timeline.controller.id.clone(),
        state: timeline.state,
        deadline: timeline.deadline.clone(),
        next: timeline.next,
        dates: dates::write(words, case, timeline, &sentences)?,
        sentences,
    })
}

fn deadline(
    words: &Words<'_>,
    timeline: &Timeline<'_>,
    request: (Variable, &str),
    regime: &Regime,
    sentences: &mut Vec<String>,
) -> Result<(), ComposeError> {
    let deadline = &timeline.deadline;
    let date = |day| words.locale.date(day);
    let controller = (Variable::Controller, timeline.controller.name.as_str());
    if !regime.on(deadline.received).answer_period().is_some_and(LawPeriod::is_law) {
        let due = date(deadline.due);
        sentences.push(words.say(Message::DeadlineSetByLetter, &[controller, (Variable::Due, &due), request])?);
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
