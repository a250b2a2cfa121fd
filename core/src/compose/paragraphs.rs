//! The sentences that are other messages under Swiss law.

use crate::catalog::LawFamily;
use crate::localize::Message;
use crate::plan::TrainingState;

/// One column of the table: the GDPR (EU, EEA and UK, which differ in what they cite) or the Swiss act.
pub(super) struct Paragraphs {
    pub(super) salutation: Message,
    pub(super) closing: Message,
    pub(super) enclosures_heading: Message,
    pub(super) subject: Message,
    pub(super) declaration: Message,
    pub(super) basis: Message,
    pub(super) special_heading: Message,
    pub(super) special: &'static [Message],
    pub(super) stop: fn(TrainingState) -> Message,
    pub(super) burden_more: Option<Message>,
    pub(super) restriction: Message,
    pub(super) erasure: Message,
    pub(super) recipients: Message,
    pub(super) information: &'static [Message],
    pub(super) confirmation: Message,
    pub(super) refusal: Message,
    pub(super) identity: Message,
    pub(super) identification: Message,
    pub(super) form_declaration: Message,
    pub(super) form_special: Message,
    pub(super) form_confirmation: Message,
}

static GDPR: Paragraphs = Paragraphs {
    salutation: Message::LetterSalutation,
    closing: Message::LetterClosing,
    enclosures_heading: Message::LetterEnclosuresHeading,
    subject: Message::LetterSubjectObjection,
    declaration: Message::LetterDeclaration,
    basis: Message::LetterBasis,
    special_heading: Message::LetterSpecialHeading,
    special: &[Message::LetterSpecialRequest, Message::LetterSpecialNoBalancing, Message::LetterSpecialErasure],
    stop,
    burden_more: Some(Message::LetterBurdenMore),
    restriction: Message::LetterRestriction,
    erasure: Message::LetterErasure,
    recipients: Message::LetterRecipients,
    information: &[Message::LetterInformation, Message::LetterNotInformed, Message::LetterInformationException],
    confirmation: Message::LetterConfirmation,
    refusal: Message::LetterRefusal,
    identity: Message::LetterIdentity,
    identification: Message::LetterIdentification,
    form_declaration: Message::FormDeclaration,
    form_special: Message::FormSpecial,
    form_confirmation: Message::FormConfirmation,
};

static SWISS: Paragraphs = Paragraphs {
    salutation: Message::LetterChSalutation,
    closing: Message::LetterChClosing,
    enclosures_heading: Message::LetterChEnclosuresHeading,
    subject: Message::LetterChSubject,
    declaration: Message::LetterChDeclaration,
    basis: Message::LetterChBasis,
    special_heading: Message::LetterChSpecialHeading,
    special: &[Message::LetterChSpecialRequest],
    stop: |_| Message::LetterChStop,
    burden_more: None,
    restriction: Message::LetterChRestriction,
    erasure: Message::LetterChErasure,
    recipients: Message::LetterChRecipients,
    information: &[Message::LetterChInformation],
    confirmation: Message::LetterChConfirmation,
    refusal: Message::LetterChRefusal,
    identity: Message::LetterChIdentity,
    identification: Message::LetterChIdentification,
    form_declaration: Message::FormChDeclaration,
    form_special: Message::LetterChSpecialRequest,
    form_confirmation: Message::FormChConfirmation,
};

const fn stop(training: TrainingState) -> Message {
    match training {
        TrainingState::Before => Message::LetterStopBefore,
        TrainingState::Running => Message::LetterStopRunning,
        TrainingState::Unknown => Message::LetterStopUnknown,
    }
}

impl Paragraphs {
    pub(super) const fn of(family: LawFamily) -> &'static Self {
        match family {
            LawFamily::Ch => &SWISS,
            LawFamily::Gdpr | LawFamily::Uk => &GDPR,
        }
    }
}
