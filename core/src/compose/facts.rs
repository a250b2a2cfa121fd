//! What the later letters say about the history, as keywords and days.

use super::{ComposeError, accounts};
use crate::case::Event;
use crate::catalog::LegalRole;
use crate::date::Date;
use crate::deadline::Certainty;
use crate::letter::BlockRole;
use crate::localize::{ActForm, Arguments, Message, Value, Variable};
use crate::timeline::Timeline;
use crate::vocabulary::{EventKind, LetterKind, Part};

use super::writer::LetterWriter;

impl<'a> LetterWriter<'a> {
    /// The timeline of the controller.
    pub(super) fn history(&self) -> Result<&'a Timeline<'a>, ComposeError> {
        self.timeline.ok_or(ComposeError::NoHistory)
    }

    /// What opened the case.
    pub(super) fn request(&self) -> Result<&'a Event<'a>, ComposeError> {
        self.history()?.request.ok_or(ComposeError::NoHistory)
    }

    /// A paragraph about the letter that opened the case: its day and, if it is known, how it was handed over.
    pub(super) fn about_request(&mut self, message: Message) -> Result<(), ComposeError> {
        let request = self.request()?;
        let mut text = self.format_dated(message, Some(request.on), None, |_| {})?;
        via(self, Message::LetterVia, request, &mut text)?;
        self.text(BlockRole::Paragraph, text);
        Ok(())
    }

    /// The day that a letter of today sets for the answer.
    pub(super) fn new_due(&self) -> Date {
        let (date, days) = (self.case.date, self.case.reminder_days);
        self.timeline.map_or_else(|| date.plus_days(i32::from(days)), |timeline| timeline.day_set(date, days))
    }

    /// The accounts that the case is about; nothing for a person without one.
    pub(super) fn accounts_of_case(&mut self, intro: Message) -> Result<(), ComposeError> {
        accounts::introduced(self, intro)
    }

    /// The keyword of a letter that was sent. A reminder may be a complaint to the controller.
    pub(super) fn letter_word(&self, event: &Event<'_>) -> &'static str {
        match event.letter {
            LetterKind::NonUserObjection => LetterKind::Objection.as_str(),
            LetterKind::Reminder if self.timeline.is_some_and(|line| line.is_controller_complaint(event.on)) => {
                "controller-complaint"
            }
            letter => letter.as_str(),
        }
    }
}

/// Adds a sentence on how something was handed over, if that is known.
pub(super) fn via(
    writer: &LetterWriter<'_>,
    message: Message,
    event: &Event<'_>,
    text: &mut String,
) -> Result<(), ComposeError> {
    event.via.map_or(Ok(()), |via| writer.append(text, message, Variable::Via, via.as_str()))
}

/// Why a reminder is written: the period has passed, parts are open, or a promise was broken.
pub(super) fn ground(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let timeline = writer.history()?;
    if let Some(promise) = timeline.confirmation {
        let promised = writer.format_dated(Message::ReminderPromise, Some(promise.on), None, |_| {})?;
        let rest = match timeline.breach {
            Some(breach) => writer.format_dated(Message::ReminderBreach, Some(breach.on), None, |_| {})?,
            None => open_parts(writer)?,
        };
        writer.text(BlockRole::Paragraph, format!("{promised} {rest}"));
        return Ok(());
    }
    let passed =
        overdue(writer, [Message::ReminderOverdue, Message::ReminderOverduePost, Message::ReminderOverdueCautious])?;
    let came = writer.format(Message::ReminderCame, |arguments| {
        arguments.set(Variable::Kind, Value::Text(came_instead(timeline)));
    })?;
    writer.text(BlockRole::Paragraph, format!("{passed} {came}"));
    Ok(())
}

/// That the period has passed: with its last day where that is sure, else by post or with caution.
pub(super) fn overdue(
    writer: &LetterWriter<'_>,
    [sure, by_post, cautious]: [Message; 3],
) -> Result<String, ComposeError> {
    let timeline = writer.history()?;
    // Where two laws hold, the later day is that of the second, unless the controller named a later one.
    let naming = timeline.law_of_named_day();
    let Some(regime) = naming.or(writer.plan.regimes.last().copied()) else { return Err(ComposeError::NoHistory) };
    let law = regime.on(writer.case.date);
    let mut arguments: Arguments<'_> = writer.arguments;
    arguments.set(Variable::Regime, Value::Text(law.wording().as_str()));
    // The texts with a sure day speak of the period that the law or the letter has set.
    if timeline.deadline.certainty == Certainty::Floor || naming.is_some() {
        let floor = if timeline.arrival_is_open() { by_post } else { cautious };
        let is_own = writer.plan.about == LetterKind::Access && law.knows(LegalRole::AccessTimeLimit);
        let role = match naming {
            Some(_) => LegalRole::AccessExtension,
            None if is_own => LegalRole::AccessTimeLimit,
            None => LegalRole::TimeLimit,
        };
        let cited = writer.locale.citation(law.citations(role), ActForm::Short)?;
        return Ok(writer.locale.format(floor, &arguments.with(Variable::Provision, &cited))?);
    }
    let due = writer.locale.date(timeline.effective_due().unwrap_or(timeline.deadline.due));
    Ok(writer.locale.format(sure, &arguments.with(Variable::Due, &due))?)
}

fn open_parts(writer: &LetterWriter<'_>) -> Result<String, ComposeError> {
    let name = |part: Part| {
        writer.format(Message::PartName, |arguments| arguments.set(Variable::Kind, Value::Text(part.as_str())))
    };
    let names = writer.plan.parts.iter().map(name).collect::<Result<Vec<_>, _>>()?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    writer.format_with(Message::ReminderOpenParts, Variable::Value, &writer.locale.list(&names))
}

/// What came instead of an answer: the keyword of the messages that say that the period has ended.
fn came_instead(timeline: &Timeline<'_>) -> &'static str {
    if timeline.is_extended() {
        return "extended";
    }
    let latest = timeline.events.iter().rev().find_map(|event| match event.kind {
        // Too late, or without a period to extend: a mail on the state, no more.
        EventKind::Status | EventKind::Extended => Some("status"),
        EventKind::Acknowledged => Some("acknowledged"),
        _ => None,
    });
    latest.unwrap_or("none")
}
