//! What an action is for.

use serde::{Deserialize, Serialize};

use crate::case::LetterKind;
use crate::catalog::ChannelPurpose;

/// What an action is for: the purpose of a form or switch, or the kind of the letter that is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ActionPurpose {
    /// An objection.
    Objection,
    /// A switch or form that leaves data out, without the words of an objection.
    OptOut,
    /// A form for requests of any kind.
    GeneralRequest,
    /// An objection of a person without an account.
    NonUserObjection,
    /// A reminder, in the United Kingdom a complaint to the controller.
    Reminder,
    /// A reply to a refusal.
    RefusalReply,
    /// A reply to a notice of extension.
    ExtensionReply,
    /// A complaint to an authority, in Switzerland a report.
    Complaint,
    /// A request for access.
    Access,
    /// A withdrawal of consent.
    ConsentWithdrawal,
    /// A reservation of copyright.
    CopyrightReservation,
}

impl ActionPurpose {
    pub(super) const fn of_channel(purpose: ChannelPurpose) -> Self {
        match purpose {
            ChannelPurpose::Objection => Self::Objection,
            ChannelPurpose::OptOut => Self::OptOut,
            ChannelPurpose::GeneralRequest => Self::GeneralRequest,
            ChannelPurpose::NonUserObjection => Self::NonUserObjection,
        }
    }

    pub(super) const fn of_letter(letter: LetterKind) -> Self {
        match letter {
            // Planning puts the letter that the history calls for in the place of `next`.
            LetterKind::Objection | LetterKind::Next => Self::Objection,
            LetterKind::NonUserObjection => Self::NonUserObjection,
            LetterKind::Reminder => Self::Reminder,
            LetterKind::RefusalReply => Self::RefusalReply,
            LetterKind::ExtensionReply => Self::ExtensionReply,
            LetterKind::Complaint => Self::Complaint,
            LetterKind::Access => Self::Access,
            LetterKind::ConsentWithdrawal => Self::ConsentWithdrawal,
            LetterKind::CopyrightReservation => Self::CopyrightReservation,
        }
    }

    /// The word of the contract.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Objection => "objection",
            Self::OptOut => "opt-out",
            Self::GeneralRequest => "general-request",
            Self::NonUserObjection => "non-user-objection",
            Self::Reminder => "reminder",
            Self::RefusalReply => "refusal-reply",
            Self::ExtensionReply => "extension-reply",
            Self::Complaint => "complaint",
            Self::Access => "access",
            Self::ConsentWithdrawal => "consent-withdrawal",
            Self::CopyrightReservation => "copyright-reservation",
        }
    }
}
