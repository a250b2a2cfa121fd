//! Closed words of requests: kinds of letters and events, roles, choices. JSON, `as_str`, `Display` and `FromStr` have the
//! same words, in lower case and with hyphens.

// The macros for all enumerations of words and the codes of all errors stand here too.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{self, Visitor};

/// Gives an error its codes: one for each pattern, and behind them that of an error inside.
macro_rules! coded {
    ($name:ident { $($pattern:pat => $code:literal,)* } $($whole:pat => $inner:expr)?) => {
        impl $name {
            /// All codes that are this error's own.
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// The stable code, `area.problem`: what went wrong, for programs.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                match self {
                    $($pattern => $code,)*
                    $($whole => $inner,)?
                }
            }
        }
    };
}
pub(crate) use coded;

/// A text that is none of the words of an enumeration. It does not hold the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not one of the known words")]
#[non_exhaustive]
pub struct UnknownWord;

coded!(UnknownWord { Self => "word.unknown", });

/// Reads a value by its word. What serde derives for an enumeration takes objects of one key too, and is compiled for
/// every enumeration and kind of input; this is small.
pub(crate) struct ByWord<T>(pub(crate) PhantomData<T>);

impl<T: FromStr> Visitor<'_> for ByWord<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one of the known words")
    }

    fn visit_str<E: de::Error>(self, word: &str) -> Result<T, E> {
        word.parse().map_err(|_| E::custom(UnknownWord))
    }
}

/// Makes an enumeration of the words of a contract: serde, `Display` and `FromStr` speak the same words.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// All values, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            /// Their words, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// By the word, as it stands; [`UnknownWord`](crate::vocabulary::UnknownWord) for any other text.
        impl std::str::FromStr for $name {
            type Err = $crate::vocabulary::UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word { $($word => Ok(Self::$variant),)* _ => Err($crate::vocabulary::UnknownWord) }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::vocabulary::ByWord(std::marker::PhantomData))
            }
        }
    };
}
pub(crate) use words;

words! {
    /// A kind of letter.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    LetterKind {
        /// Objection of a user, Art. 21 GDPR.
        Objection = "objection",
        /// Objection of a person without an account.
        NonUserObjection = "non-user-objection",
        /// Reminder after the due date (UK: complaint to the controller, s. 164A Data Protection Act 2018).
        Reminder = "reminder",
        /// Reply to a refusal.
        RefusalReply = "refusal-reply",
        /// Reply to a notice of extension.
        ExtensionReply = "extension-reply",
        /// Complaint to a supervisory authority (CH: report to the FDPIC).
        Complaint = "complaint",
        /// Access request about AI training, Art. 15 GDPR.
        Access = "access",
        /// Withdrawal of consent, Art. 7(3) GDPR.
        ConsentWithdrawal = "consent-withdrawal",
        /// Reservation of rights for text and data mining; an annex, not a data-protection right.
        CopyrightReservation = "copyright-reservation",
        /// What the history calls for.
        Next = "next",
    }
}

words! {
    /// In what capacity somebody acts for the person.
    Role {
        /// Parent of a child.
        Parent = "parent",
        /// Legal guardian.
        Guardian = "guardian",
        /// Person with authority to act.
        Representative = "representative",
        /// Organisation with authority to act.
        Organisation = "organisation",
    }
}

words! {
    /// How the authority to act is shown.
    AuthorityProof {
        /// The proof is enclosed.
        Enclosed = "enclosed",
        /// The proof follows on request.
        OnRequest = "on-request",
    }
}

words! {
    /// What an account is used for.
    AccountUse {
        /// Private use.
        Private = "private",
        /// Business use.
        Business = "business",
        /// A page of an organisation or business.
        Page = "page",
        /// An account of somebody who publishes works.
        Creator = "creator",
    }
}

words! {
    /// Who can see an account's content.
    Visibility {
        /// Everybody.
        Public = "public",
        /// Followers or friends.
        Private = "private",
    }
}

words! {
    /// What is asked for beside the objection.
    RequestKind {
        /// Restriction of processing, Art. 18(1)(d) GDPR.
        Restriction = "restriction",
        /// Erasure, Art. 17(1)(c) GDPR.
        Erasure = "erasure",
        /// Written confirmation.
        Confirmation = "confirmation",
        /// Naming of recipients, Art. 19 GDPR.
        Recipients = "recipients",
    }
}

words! {
    /// Kind of an event.
    EventKind {
        /// The person handed a letter or form over.
        Sent = "sent",
        /// The controller received it (the day is known).
        Received = "received",
        /// What was sent came back.
        Bounced = "bounced",
        /// The controller confirmed that it arrived. Not an answer.
        Acknowledged = "acknowledged",
        /// The controller reported on the state. Not an answer.
        Status = "status",
        /// The controller announced an extension.
        Extended = "extended",
        /// The person handed over what was asked for to identify them.
        Identified = "identified",
        /// The controller follows the request.
        Confirmed = "confirmed",
        /// The controller refuses.
        Refused = "refused",
        /// The controller broke what it had confirmed.
        Breached = "breached",
        /// A complaint was lodged.
        Complained = "complained",
        /// The supervisory authority did something.
        Authority = "authority",
    }
}

words! {
    /// How something was handed over.
    Via {
        /// Web form.
        Form = "form",
        /// E-mail.
        Email = "email",
        /// Post.
        Post = "post",
    }
}

words! {
    /// Kind of a refusal.
    Refusal {
        /// "You gave no reasons."
        NoReasons = "no-reasons",
        /// The reasons were not weighed.
        ReasonsNotWeighed = "reasons-not-weighed",
        /// Proof of identity is demanded.
        Identity = "identity",
        /// "We hold no data."
        NoData = "no-data",
        /// "We do not train on them."
        NoTraining = "no-training",
        /// "Too late."
        TooLate = "too-late",
        /// "Use our form."
        UseTheForm = "use-the-form",
        /// "Art. 21 does not apply."
        NotApplicable = "not-applicable",
    }
}

words! {
    /// What was sent: the whole letter, or the short text for a form.
    SentText {
        /// The letter.
        Letter = "letter",
        /// The text of a form.
        Form = "form",
    }
}

words! {
    /// What a letter or form asks for or declares, as far as an answer can settle it or a later letter refers to it.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    Part {
        /// The objection.
        Objection = "objection",
        /// The withdrawal of consent.
        Withdrawal = "withdrawal",
        /// Restriction of processing.
        Restriction = "restriction",
        /// Erasure.
        Erasure = "erasure",
        /// The demand on special categories of data.
        SpecialCategories = "special-categories",
        /// Naming of recipients.
        Recipients = "recipients",
        /// Written confirmation.
        Confirmation = "confirmation",
        /// Access.
        Access = "access",
        /// The person's reasons.
        Reasons = "reasons",
    }
}

words! {
    /// The reasons that a notice of extension gives.
    ExtensionGrounds {
        /// None: the period is not extended.
        None = "none",
        /// General ones.
        General = "general",
        /// Those of this case.
        Specific = "specific",
    }
}

words! {
    /// What a supervisory authority did.
    AuthorityStep {
        /// It confirmed that the complaint arrived.
        Received = "received",
        /// It asks for documents.
        Documents = "documents",
        /// It handed the complaint to another authority.
        Forwarded = "forwarded",
        /// It decided.
        Decided = "decided",
        /// It rejected the complaint.
        Rejected = "rejected",
    }
}

words! {
    /// What the authority to act rests on.
    AuthorityBasis {
        /// A power of attorney.
        PowerOfAttorney = "power-of-attorney",
        /// An order of a court.
        CourtOrder = "court-order",
        /// Being a parent.
        Parental = "parental",
    }
}

words! {
    /// Who has custody of a child.
    Custody {
        /// The parent who acts, alone.
        Sole = "sole",
        /// Both parents.
        Joint = "joint",
    }
}

words! {
    /// Whether the person can use an account.
    AccountStatus {
        /// The person can.
        Active = "active",
        /// The person cannot: locked, taken over, forgotten.
        NoAccess = "no-access",
        /// The account is deleted.
        Deleted = "deleted",
    }
}

words! {
    /// Whether one form serves all linked accounts.
    FormScope {
        /// One form for the accounts of a link group.
        LinkedGroup = "linked-group",
        /// One form for each account.
        Account = "account",
    }
}

words! {
    /// Whether a company may learn the name of the person who complains about it.
    NameDisclosure {
        /// As far as dealing with the complaint needs it.
        AsNeeded = "as-needed",
        /// No.
        No = "no",
        /// Yes.
        Yes = "yes",
    }
}

words! {
    /// Whether the person agrees to settle a complaint amicably.
    AmicableSettlement {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

words! {
    /// Length of letters.
    TextLength {
        /// All paragraphs.
        Full = "full",
        /// Only what a letter must hold.
        Short = "short",
    }
}
