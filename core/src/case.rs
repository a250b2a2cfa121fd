//! The validated case: valid by construction, no public fields to break it.
//!
//! Only [`validate`](crate::validate) makes one. It borrows the catalog's records, so a case lives as long as its
//! catalog.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::catalog::{Controller, Country, LegalRegime, MarketRegion, Platform, Reason};
use crate::date::Date;
use crate::hint::Hint;
use crate::ids::RegionCode;
use crate::localize::LanguageTag;

macro_rules! word_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// All values in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            /// The words of the contract, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word of the contract.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The value of a word, or none.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

word_enum! {
    /// A kind of letter.
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

word_enum! {
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

word_enum! {
    /// How the authority to act is shown.
    AuthorityProof {
        /// The proof is enclosed.
        Enclosed = "enclosed",
        /// The proof follows on request.
        OnRequest = "on-request",
    }
}

word_enum! {
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

word_enum! {
    /// Who can see an account's content.
    Visibility {
        /// Everybody.
        Public = "public",
        /// Followers or friends.
        Private = "private",
    }
}

word_enum! {
    /// What is asked for beside the objection.
    RequestKind {
        /// Restriction of processing, Art. 18(1)(d).
        Restriction = "restriction",
        /// Erasure, Art. 17(1)(c).
        Erasure = "erasure",
        /// Written confirmation.
        Confirmation = "confirmation",
        /// Naming of recipients, Art. 19.
        Recipients = "recipients",
    }
}

word_enum! {
    /// Kind of an event.
    EventKind {
        /// The person handed a letter or form over.
        Sent = "sent",
        /// The controller received it (the day is known).
        Received = "received",
        /// The controller confirmed that it arrived. Not an answer.
        Acknowledged = "acknowledged",
        /// The controller reported on the state. Not an answer.
        Status = "status",
        /// The controller announced an extension.
        Extended = "extended",
        /// The controller follows the objection.
        Confirmed = "confirmed",
        /// The controller refuses.
        Refused = "refused",
        /// A complaint was lodged.
        Complained = "complained",
    }
}

word_enum! {
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

word_enum! {
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
        /// "Too late."
        TooLate = "too-late",
        /// "Use our form."
        UseTheForm = "use-the-form",
        /// "Art. 21 does not apply."
        NotApplicable = "not-applicable",
    }
}

word_enum! {
    /// Whether one form serves all linked accounts.
    FormScope {
        /// One form for the accounts of a link group.
        LinkedGroup = "linked-group",
        /// One form for each account.
        Account = "account",
    }
}

word_enum! {
    /// Length of letters.
    TextLength {
        /// All paragraphs.
        Full = "full",
        /// Only what a letter must hold.
        Short = "short",
    }
}

/// The person whose data it is.
#[derive(Clone)]
pub struct DataSubject<'c> {
    pub(crate) name: String,
    pub(crate) address: Vec<String>,
    pub(crate) country: &'c Country,
    pub(crate) region: Option<RegionCode>,
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
}

/// Who acts for the person.
#[derive(Clone)]
pub struct Representative {
    pub(crate) role: Role,
    pub(crate) name: String,
    pub(crate) address: Vec<String>,
    pub(crate) email: Option<String>,
    pub(crate) authority: AuthorityProof,
}

/// One account.
#[derive(Clone)]
pub struct Account<'c> {
    pub(crate) id: String,
    pub(crate) platform: &'c Platform,
    pub(crate) controller: &'c Controller,
    pub(crate) handle: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) usage: AccountUse,
    pub(crate) visibility: Option<Visibility>,
    pub(crate) link_group: Option<String>,
    /// Position in the request, for pointers of hints.
    pub(crate) position: usize,
}

/// A platform on which data of a person without an account appeared.
#[derive(Clone)]
pub struct NonUserPlatform<'c> {
    pub(crate) platform: &'c Platform,
    pub(crate) controller: &'c Controller,
    pub(crate) position: usize,
}

/// One place where data of the person appeared.
#[derive(Clone)]
pub struct Sighting {
    pub(crate) what: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) note: Option<String>,
}

/// A person without an account.
#[derive(Clone)]
pub struct NonUser<'c> {
    pub(crate) platforms: Vec<NonUserPlatform<'c>>,
    pub(crate) sightings: Vec<Sighting>,
}

/// A reason.
#[derive(Clone)]
pub enum CaseReason<'c> {
    /// One of the catalog, with an optional detail in the person's words.
    Catalog {
        /// The record.
        reason: &'c Reason,
        /// The person's words.
        detail: Option<String>,
    },
    /// The person's own words.
    Own(String),
}

/// One thing that has happened. `controller` is always known here.
#[derive(Clone)]
pub struct Event<'c> {
    pub(crate) kind: EventKind,
    pub(crate) on: Date,
    pub(crate) via: Option<Via>,
    pub(crate) letter: LetterKind,
    pub(crate) controller: &'c Controller,
    /// Positions in the case's accounts; empty means all of the controller.
    pub(crate) accounts: Vec<usize>,
    pub(crate) refusal: Option<Refusal>,
    /// Position in the request, for pointers.
    pub(crate) position: usize,
}

/// One person's valid case.
#[derive(Clone)]
pub struct Case<'c> {
    pub(crate) letter: LetterKind,
    pub(crate) language: LanguageTag,
    pub(crate) guide_language: LanguageTag,
    pub(crate) date: Date,
    pub(crate) data_subject: DataSubject<'c>,
    pub(crate) representative: Option<Representative>,
    pub(crate) accounts: Vec<Account<'c>>,
    pub(crate) non_user: Option<NonUser<'c>>,
    pub(crate) reasons: Vec<CaseReason<'c>>,
    pub(crate) requests: BTreeSet<RequestKind>,
    pub(crate) history: Vec<Event<'c>>,
    pub(crate) reference: Option<String>,
    pub(crate) form_scope: FormScope,
    pub(crate) text_length: TextLength,
    pub(crate) reminder_days: u16,
    /// Remarks of the validation: what was normalised, what looks odd.
    pub(crate) hints: Vec<Hint>,
}

impl<'c> Case<'c> {
    /// The letter that is wanted.
    #[must_use]
    pub fn letter(&self) -> LetterKind {
        self.letter
    }

    /// The language of the letters.
    #[must_use]
    pub fn language(&self) -> &LanguageTag {
        &self.language
    }

    /// The language of steps and hints.
    #[must_use]
    pub fn guide_language(&self) -> &LanguageTag {
        &self.guide_language
    }

    /// The day of writing.
    #[must_use]
    pub fn date(&self) -> Date {
        self.date
    }

    /// The law that governs: that of the person's country.
    #[must_use]
    pub fn regime(&self) -> LegalRegime {
        self.data_subject.country.regime
    }

    /// The person's country.
    #[must_use]
    pub fn country(&self) -> &'c Country {
        self.data_subject.country
    }

    /// Remarks of the validation: what was normalised, what looks odd.
    #[must_use]
    pub fn hints(&self) -> &[Hint] {
        &self.hints
    }

    /// The region that decides the controller. Validation refuses countries without one.
    #[must_use]
    pub fn market_region(&self) -> MarketRegion {
        self.data_subject.country.region.unwrap_or(MarketRegion::Eea)
    }
}

macro_rules! hidden_debug {
    ($($name:ident $(<$life:lifetime>)?),*) => {$(
        /// Shows the type only: the values are personal data.
        impl fmt::Debug for $name $(<$life>)? {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )*};
}

hidden_debug!(
    DataSubject<'_>,
    Representative,
    Account<'_>,
    NonUserPlatform<'_>,
    Sighting,
    NonUser<'_>,
    CaseReason<'_>,
    Event<'_>,
    Case<'_>
);
