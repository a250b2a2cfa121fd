//! What letters and forms ask for: what the history says, or what this case asks for.

use crate::case::{Account, Case, CaseReason, Event, Wish};
use crate::catalog::{Channel, Controller, Country};
use crate::parts::Parts;
use crate::vocabulary::{EventKind, LetterKind, Part, Refusal, RequestKind, SentText};

/// What an answer can leave open.
const OPEN: Parts =
    Parts::of(&[Part::Objection, Part::Access, Part::Withdrawal, Part::Restriction, Part::Erasure, Part::Recipients]);

/// What a later letter can ask for first.
pub(crate) const LATER: Parts = Parts::of(&[Part::Restriction, Part::Erasure, Part::Recipients]);

/// What a confirmation of the objection settles too.
const WITH_OBJECTION: Parts = Parts::of(&[
    Part::Objection,
    Part::Withdrawal,
    Part::Restriction,
    Part::Confirmation,
    Part::SpecialCategories,
    Part::Reasons,
]);

/// Whether a letter opens a case: its answer is what the deadline is about.
pub(crate) const fn is_request(letter: LetterKind) -> bool {
    is_objection(letter) || matches!(letter, LetterKind::Access | LetterKind::ConsentWithdrawal)
}

/// Whether a letter is an objection, of a user or of a person without an account.
pub(crate) const fn is_objection(letter: LetterKind) -> bool {
    matches!(letter, LetterKind::Objection | LetterKind::NonUserObjection)
}

/// Whether a letter follows one that opened a case.
pub(crate) const fn follows(letter: LetterKind) -> bool {
    matches!(
        letter,
        LetterKind::Reminder | LetterKind::Complaint | LetterKind::RefusalReply | LetterKind::ExtensionReply
    )
}

/// The part that a request is about.
pub(crate) const fn main_part(about: LetterKind) -> Part {
    match about {
        LetterKind::Access => Part::Access,
        LetterKind::ConsentWithdrawal => Part::Withdrawal,
        _ => Part::Objection,
    }
}

/// What decides what letters ask for.
#[derive(Clone, Copy)]
pub(crate) struct Asking<'a, 'c> {
    pub(crate) country: Option<&'a Country>,
    pub(crate) accounts: &'a [Account<'c>],
    pub(crate) wishes: &'a [Wish],
    pub(crate) reasons: &'a [CaseReason<'c>],
}

impl<'a, 'c> Asking<'a, 'c> {
    pub(crate) fn of(case: &'a Case<'c>) -> Self {
        Self { country: Some(case.country()), accounts: &case.accounts, wishes: &case.wishes, reasons: &case.reasons }
    }

    /// What a letter asks a company for, about some accounts.
    pub(crate) fn letter_parts(self, letter: LetterKind, controller: &Controller, accounts: &[usize]) -> Parts {
        let parts = match letter {
            LetterKind::Objection => Parts::of(&[Part::Objection, Part::Withdrawal]),
            LetterKind::NonUserObjection | LetterKind::RefusalReply => Parts::of(&[Part::Objection]),
            LetterKind::ConsentWithdrawal => Parts::of(&[Part::Withdrawal]),
            LetterKind::Access => return Parts::of(&[Part::Access]),
            LetterKind::Reminder => return self.wished(accounts).among(LATER),
            _ => return Parts::NONE,
        };
        let parts = parts.and(self.wished(accounts));
        if letter == LetterKind::ConsentWithdrawal {
            return parts;
        }
        let reasons = self.reasons.iter().filter(|reason| reason.is_for(controller, accounts));
        let given = reasons.flat_map(|reason| {
            let is_special = reason.record.is_some_and(|record| record.special_category);
            [Some(Part::Reasons), is_special.then_some(Part::SpecialCategories)].into_iter().flatten()
        });
        parts.and(given.collect())
    }

    /// What the person wants for some accounts beside the request itself.
    fn wished(self, accounts: &[usize]) -> Parts {
        let is_meant = |wish: &&Wish| {
            let meant = |own: &Vec<usize>| own.iter().any(|account| accounts.contains(account));
            wish.accounts.as_ref().is_none_or(meant)
        };
        let wished = self.wishes.iter().filter(is_meant).map(|wish| match wish.part {
            RequestKind::Restriction => Part::Restriction,
            RequestKind::Erasure => Part::Erasure,
            RequestKind::Confirmation => Part::Confirmation,
            RequestKind::Recipients => Part::Recipients,
        });
        wished.collect()
    }

    /// What was sent for some accounts: what the history says, else what a letter asks for, as far as a form holds it.
    pub(crate) fn parts(self, event: &Event<'_>, accounts: &[usize]) -> Parts {
        if !event.parts.is_empty() {
            return event.parts;
        }
        let letter = self.letter_parts(event.letter, event.controller, accounts);
        match event.text {
            SentText::Letter => letter,
            SentText::Form if self.has_text_field(accounts) => letter,
            SentText::Form => letter.among(Parts::of(&[main_part(event.letter)])),
        }
    }

    /// Whether the forms of these accounts have a field for a text.
    fn has_text_field(self, accounts: &[usize]) -> bool {
        let form = |at: &usize| self.accounts.get(*at)?.platform.objection_form(self.country?);
        !accounts.is_empty() && accounts.iter().filter_map(form).all(Channel::takes_text)
    }
}

/// Of what a later letter held, what it may have asked for first. Where the history does not say what a reminder held, it
/// asked for no more once an answer had come.
pub(super) fn asked_later<'a>(
    about: LetterKind,
    letter: &Event<'_>,
    held: Parts,
    mut earlier: impl Iterator<Item = &'a Event<'a>>,
) -> Parts {
    let is_answer = |event: &Event<'_>| matches!(event.kind, EventKind::Confirmed | EventKind::Refused);
    let is_later = letter.kind == EventKind::Sent && follows(letter.letter) && about != LetterKind::Access;
    if is_later && (!letter.parts.is_empty() || !earlier.any(is_answer)) { held.among(LATER) } else { Parts::NONE }
}

/// Of what was sent, what an answer can leave open.
pub(super) const fn to_be_answered(about: LetterKind, sent: Parts) -> Parts {
    // The withdrawal in an objection is a precaution.
    let main = Parts::of(&[main_part(about)]);
    let asked = sent.among(OPEN).and(main);
    if is_objection(about) { asked.without(Parts::of(&[Part::Withdrawal])) } else { asked }
}

/// What a confirmation settles.
pub(super) const fn settled_by(about: LetterKind, confirmed: Parts) -> Parts {
    let confirmed = if confirmed.is_empty() { Parts::of(&[main_part(about)]) } else { confirmed };
    if confirmed.contains(Part::Objection) { confirmed.and(WITH_OBJECTION) } else { confirmed }
}

/// The kind of a refusal; one that is not known counts as one that weighs no reasons.
pub(crate) fn refusal_kind(event: &Event<'_>) -> Refusal {
    event.refusal.unwrap_or(Refusal::ReasonsNotWeighed)
}
