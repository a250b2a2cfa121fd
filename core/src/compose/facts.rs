//! What the later letters say about the history, as keywords and days.

use super::{ComposeError, accounts};
use crate::case::Event;
use crate::catalog::ReminderKind;
use crate::date::Date;
use crate::letter::BlockRole;
use crate::localize::{Message, Value, Variable};
use crate::timeline::Timeline;
use crate::vocabulary::{EventKind, LetterKind, Via};

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

    /// A paragraph about the letter that opened the case: its day and how it was handed over.
    pub(super) fn about_request(&mut self, message: Message) -> Result<(), ComposeError> {
        let request = self.request()?;
        self.dated(message, Some(request.on), None, |arguments| {
            arguments.set(Variable::Via, Value::Text(via(request)));
        })
    }

    /// The day that a letter of today sets for the answer.
    pub(super) fn new_due(&self) -> Date {
        self.case.date.plus_days(i32::from(self.case.reminder_days))
    }

    /// The accounts that the case is about; nothing for a person without one.
    pub(super) fn accounts_of_case(&mut self, intro: Message) -> Result<(), ComposeError> {
        if self.plan.accounts.is_empty() {
            return Ok(());
        }
        self.block(BlockRole::Paragraph, intro)?;
        accounts::write(self)
    }

    /// The keyword of a letter that was sent. A reminder may be a complaint to the controller.
    pub(super) fn letter_word(&self, event: &Event<'_>) -> &'static str {
        match event.letter {
            LetterKind::NonUserObjection => LetterKind::Objection.as_str(),
            LetterKind::Reminder => match self.case.regime.on(event.on).reminder_kind() {
                ReminderKind::ControllerComplaint => "controller-complaint",
                ReminderKind::Reminder => LetterKind::Reminder.as_str(),
            },
            letter => letter.as_str(),
        }
    }
}

/// The keyword of the way something was handed over.
pub(super) fn via(event: &Event<'_>) -> &'static str {
    event.via.map_or("unknown", Via::as_str)
}

/// What came instead of an answer: the keyword of the messages that say that the period has ended.
pub(super) fn came_instead(timeline: &Timeline<'_>) -> &'static str {
    if timeline.is_extended() {
        return "extended";
    }
    let latest = timeline.events.iter().rev().find_map(|event| match event.kind {
        EventKind::Confirmed => Some("partly"),
        // Too late, or without a period to extend: a mail on the state, no more.
        EventKind::Status | EventKind::Extended => Some("status"),
        EventKind::Acknowledged => Some("acknowledged"),
        _ => None,
    });
    if timeline.events.iter().any(|event| event.kind == EventKind::Confirmed) {
        return "partly";
    }
    latest.unwrap_or("none")
}
