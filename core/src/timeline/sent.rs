//! What letters and forms ask for: what the history says, or what this case asks for.

use crate::case::{Case, Event};
use crate::catalog::{Channel, Controller};
use crate::parts::Parts;
use crate::vocabulary::{LetterKind, Part, Refusal, RequestKind, SentText};

/// What the text for a form can hold.
const FORM: Parts =
    Parts::of(&[Part::Objection, Part::Reasons, Part::Restriction, Part::Erasure, Part::Confirmation, Part::Access]);

/// What an answer can leave open.
const OPEN: Parts =
    Parts::of(&[Part::Objection, Part::Access, Part::Withdrawal, Part::Restriction, Part::Erasure, Part::Recipients]);

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
pub(super) const fn main_part(about: LetterKind) -> Part {
    match about {
        LetterKind::Access => Part::Access,
        LetterKind::ConsentWithdrawal => Part::Withdrawal,
        _ => Part::Objection,
    }
}

/// What a letter of this case asks a company for.
pub(crate) fn letter_parts(case: &Case<'_>, letter: LetterKind, controller: &Controller, accounts: &[usize]) -> Parts {
    let mut parts = match letter {
        LetterKind::Objection => Parts::of(&[Part::Objection, Part::Withdrawal]),
        LetterKind::NonUserObjection | LetterKind::RefusalReply => Parts::of(&[Part::Objection]),
        LetterKind::ConsentWithdrawal => Parts::of(&[Part::Withdrawal]),
        LetterKind::Access => return Parts::of(&[Part::Access]),
        _ => return Parts::NONE,
    };
    for (wish, part) in [
        (RequestKind::Restriction, Part::Restriction),
        (RequestKind::Erasure, Part::Erasure),
        (RequestKind::Recipients, Part::Recipients),
        (RequestKind::Confirmation, Part::Confirmation),
    ] {
        if case.wants(wish, accounts) {
            parts = parts.and(Parts::of(&[part]));
        }
    }
    if letter != LetterKind::ConsentWithdrawal {
        let mut reasons = case.reasons_for(controller).peekable();
        if reasons.peek().is_some() {
            parts = parts.and(Parts::of(&[Part::Reasons]));
        }
        if reasons.filter_map(|reason| reason.record).any(|reason| reason.special_category) {
            parts = parts.and(Parts::of(&[Part::SpecialCategories]));
        }
    }
    parts
}

/// What was sent for some accounts: what the history says, else what a letter of this case asks for, as far as a form
/// holds it.
pub(super) fn parts(case: &Case<'_>, event: &Event<'_>, accounts: &[usize]) -> Parts {
    if !event.parts.is_empty() {
        return event.parts;
    }
    let letter = letter_parts(case, event.letter, event.controller, accounts);
    let main = Parts::of(&[main_part(event.letter)]);
    match event.text {
        SentText::Letter => letter,
        SentText::Form if has_text_field(case, accounts) => letter.among(FORM.and(main)),
        SentText::Form => letter.among(main),
    }
}

/// Whether the forms of these accounts have a field for a text.
fn has_text_field(case: &Case<'_>, accounts: &[usize]) -> bool {
    let forms = accounts.iter().filter_map(|at| case.accounts.get(*at)?.platform.objection_form(case.country()));
    !accounts.is_empty() && forms.into_iter().all(Channel::takes_text)
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
