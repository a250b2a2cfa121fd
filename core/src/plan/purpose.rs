//! What an action is for.

use crate::catalog::ChannelPurpose;
use crate::vocabulary::{LetterKind, words};

words! {
    /// What an action is for: the purpose of a form or switch, or the kind of the letter that is handed over.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    ActionPurpose {
        /// An objection.
        Objection = "objection",
        /// A switch or form that leaves data out, without the words of an objection.
        OptOut = "opt-out",
        /// A form for requests of any kind.
        GeneralRequest = "general-request",
        /// An objection of a person without an account.
        NonUserObjection = "non-user-objection",
        /// A reminder, in the United Kingdom a complaint to the controller.
        Reminder = "reminder",
        /// A reply to a refusal.
        RefusalReply = "refusal-reply",
        /// A reply to a notice of extension.
        ExtensionReply = "extension-reply",
        /// A complaint to an authority, in Switzerland a report.
        Complaint = "complaint",
        /// A request for access.
        Access = "access",
        /// A withdrawal of consent.
        ConsentWithdrawal = "consent-withdrawal",
        /// A reservation of copyright.
        CopyrightReservation = "copyright-reservation",
    }
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
}
