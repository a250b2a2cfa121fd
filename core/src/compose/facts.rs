//! What the later letters say about the history: what was sent, what came of it, what is open, what was never asked for.

use super::ComposeError;
use crate::case::Event;
use crate::catalog::{LawFamily, LegalRole};
use crate::date::Date;
use crate::deadline::Certainty;
use crate::localize::{Arguments, Message, Value, Variable};
use crate::parts::Parts;
use crate::timeline::{Added, Timeline, is_objection};
use crate::vocabulary::{EventKind, ExtensionGrounds, LetterKind, Part, Via};

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

    /// The day that a letter of today sets for the answer.
    pub(super) fn new_due(&self) -> Date {
        let (date, days) = (self.case.date, self.case.reminder_days);
        self.timeline.map_or_else(|| date.plus_days(i32::from(days)), |timeline| timeline.day_set(date, days))
    }

    /// The keyword of a letter that was sent. A reminder or a reply to a refusal may be a complaint to the controller.
    pub(super) fn letter_word(&self, event: &Event<'_>) -> &'static str {
        match event.letter {
            LetterKind::NonUserObjection => LetterKind::Objection.as_str(),
            LetterKind::Reminder | LetterKind::RefusalReply
                if self.timeline.is_some_and(|line| line.is_controller_complaint(event.on)) =>
            {
                "controller-complaint"
            }
            letter => letter.as_str(),
        }
    }
}

/// The sentences on what opened the case: its day and, if that is known, how it was handed over.
pub(super) fn sent(writer: &LetterWriter<'_>) -> Result<Vec<String>, ComposeError> {
    let request = writer.request()?;
    let opening = match writer.plan.about {
        LetterKind::Access => Message::LaterSentAccess,
        LetterKind::ConsentWithdrawal => writer.by_law(Message::LaterSentWithdrawal, Message::LaterChSentWithdrawal),
        _ => writer.by_law(Message::LaterSentObjection, Message::LaterChSentObjection),
    };
    let mut sentences = vec![writer.on(opening, request.on)?];
    if writer.has_swiss_claims() && is_objection(writer.plan.about) {
        sentences.push(writer.one_demand(Message::LaterChSecondLaw)?);
    }
    // Who has answered needs no word on how it came.
    if let Some(via) = request.via.filter(|_| writer.history().is_ok_and(|timeline| timeline.refusal.is_none())) {
        sentences.push(writer.plain(match via {
            Via::Form => Message::LaterViaForm,
            Via::Email => Message::LaterViaEmail,
            Via::Post => Message::LaterViaPost,
        })?);
    }
    Ok(sentences)
}

/// That the period of the law has passed, or the one that the letter set.
pub(super) fn lapsed(writer: &LetterWriter<'_>) -> Result<String, ComposeError> {
    let cautious = Message::LaterChOverdueCautious;
    let words = match writer.demand_law.wording() {
        // Of access the Swiss act has a period, too.
        LawFamily::Ch if writer.plan.about != LetterKind::Access => [Message::LaterChOverdue, cautious, cautious],
        LawFamily::Ch | LawFamily::Gdpr | LawFamily::Uk => {
            [Message::LaterOverdue, Message::LaterOverduePost, Message::LaterOverdueCautious]
        }
    };
    overdue(writer, words)
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
    let is_own = writer.plan.about == LetterKind::Access && law.knows(LegalRole::AccessTimeLimit);
    let role = match naming {
        Some(_) => LegalRole::AccessExtension,
        None if is_own => LegalRole::AccessTimeLimit,
        None => LegalRole::TimeLimit,
    };
    let cited = writer.cite_under(law, role)?;
    let added = timeline.awaited();
    let due = writer.locale.date(timeline.awaited_due().unwrap_or(timeline.deadline.due));
    let mut arguments: Arguments<'_> = writer.arguments;
    arguments.set(Variable::Provision, Value::Text(&cited));
    arguments.set(Variable::Due, Value::Text(&due));
    let message = match timeline.deadline.certainty {
        // A period that a letter sets runs from its receipt, too.
        _ if added.map_or_else(|| timeline.arrival_is_open(), Added::arrival_is_open) => by_post,
        // The texts with a sure day speak of the period that the law or the letter has set.
        certainty if naming.is_some() || certainty == Certainty::Floor => cautious,
        _ => sure,
    };
    Ok(writer.locale.format(message, &arguments)?)
}

/// What came instead of an answer.
pub(super) fn came(writer: &LetterWriter<'_>) -> Result<String, ComposeError> {
    let timeline = writer.history()?;
    if timeline.is_extended() {
        return writer.plain(Message::ReminderCameExtension);
    }
    let latest = timeline
        .events
        .iter()
        .rev()
        .find(|event| matches!(event.kind, EventKind::Status | EventKind::Extended | EventKind::Acknowledged));
    let message = match latest {
        None => Message::ReminderCameNone,
        Some(event) if event.kind == EventKind::Acknowledged => Message::ReminderCameReceipt,
        Some(event) if gave_no_grounds(event) && writer.demand_law.knows(LegalRole::Extension) => {
            Message::ReminderCameNoGrounds
        }
        // Too late, or without a period to extend: a mail on the state, no more.
        Some(_) => Message::ReminderCameStatus,
    };
    writer.one_demand(message)
}

fn gave_no_grounds(event: &Event<'_>) -> bool {
    event.kind == EventKind::Extended && event.grounds == ExtensionGrounds::None
}

/// What follows if nothing comes: complaint and court.
pub(super) fn next(writer: &LetterWriter<'_>) -> Result<String, ComposeError> {
    writer.one_demand(writer.by_demand(Message::LaterNext, Message::LaterChNext))
}

/// Of what a letter asks for, what can be asked for beside the request itself.
const BESIDE: Parts = Parts::of(&[Part::Restriction, Part::Erasure, Part::Recipients]);

/// What was sent and is open, and what this letter asks for first.
pub(super) fn beside(writer: &LetterWriter<'_>) -> Result<(Parts, Parts), ComposeError> {
    let parts = writer.plan.parts.among(BESIDE);
    let sent = writer.history()?.sent_parts;
    Ok((parts.among(sent), parts.without(sent)))
}

/// The demand for a part; none for one that is asked for otherwise.
pub(super) fn demand(writer: &LetterWriter<'_>, part: Part) -> Option<Message> {
    match part {
        Part::Restriction => Some(writer.by_demand(Message::LaterRestrict, Message::LaterChRestrict)),
        Part::Erasure => {
            let message = match writer.plan.about {
                LetterKind::ConsentWithdrawal => Message::ConsentWithdrawalErase,
                _ => Message::LaterErase,
            };
            Some(writer.by_demand(message, Message::LaterChErase))
        }
        Part::Recipients => Some(Message::LaterRecipients),
        Part::Objection
        | Part::Withdrawal
        | Part::SpecialCategories
        | Part::Confirmation
        | Part::Access
        | Part::Reasons => None,
    }
}

/// The demands for some parts.
pub(super) fn demands(writer: &LetterWriter<'_>, parts: Parts) -> Vec<Message> {
    parts.iter().filter_map(|part| demand(writer, part)).collect()
}
