//! Laws as dated data: which provision serves for what, from which day to which.

use std::collections::BTreeMap;
use std::num::{NonZeroU8, NonZeroU16};

use serde::{Deserialize, Serialize};

use super::{Citation, Evidence, Source};
use crate::date::Date;
use crate::ids::{MessageId, ProvisionId};
use crate::vocabulary::words;

/// The law of a place, as it was and as it is. [`Regime::on`] reads it on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Regime {
    /// Id; the file's name.
    pub id: LegalRegime,
    /// English name.
    pub name: String,
    /// The regime whose roles hold where this one has none of that name. It inherits nothing itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inherits: Option<LegalRegime>,
    /// The wording of its letters; none if no letter is written under it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<LawFamily>,
    /// The day from which it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// What serves for what, in order of time. A role without entry is one that the law does not know.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub roles: BTreeMap<LegalRole, Vec<LawVersion>>,
    /// Acts that have another name under this law.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub acts: BTreeMap<MessageId, MessageId>,
    /// Notes for maintainers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Age and certainty.
    pub evidence: Evidence,
    /// The roles of the regime it inherits from; [`Catalog::index`](crate::Catalog) puts them here.
    #[serde(skip)]
    pub(in crate::catalog) inherited: BTreeMap<LegalRole, Vec<LawVersion>>,
}

/// What a law says about one thing, for a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct LawVersion {
    /// The provisions, in the order in which a letter cites them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<ProvisionId>,
    /// The period that belongs to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<LawPeriod>,
    /// First day; none if it holds since the regime applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day; none if it still holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Where a change comes from, beside the evidence of the regime.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Note for maintainers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Where the provisions stand, with the names that this law has for the acts; [`Catalog::index`](crate::Catalog) puts
    /// them here.
    #[serde(skip)]
    pub(in crate::catalog) citations: Vec<Citation>,
}

/// A period and who sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct LawPeriod {
    /// How long it is.
    pub length: PeriodLength,
    /// Who sets it. A letter names it as law only if that is the law.
    pub set_by: SetBy,
    /// Whether it rests while a proof of identity that was asked for is outstanding.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rests_for_identity: bool,
}

/// The length of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PeriodLength {
    /// Calendar months.
    Months(NonZeroU8),
    /// Days.
    Days(NonZeroU16),
}

words! {
    /// The law that governs.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    LegalRegime {
        /// GDPR in a Member State of the European Union.
        EuGdpr = "eu-gdpr",
        /// GDPR through the EEA Agreement (Norway, Iceland, Liechtenstein).
        EeaGdpr = "eea-gdpr",
        /// UK GDPR and Data Protection Act 2018.
        UkGdpr = "uk-gdpr",
        /// Swiss Federal Act on Data Protection.
        SwissFadp = "swiss-fadp",
        /// No letter of this library is made for it.
        None = "none",
    }
}

impl AsRef<str> for LegalRegime {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

words! {
    /// The wording that letters under a law use: the keyword `$regime` of the messages.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    LawFamily {
        /// GDPR of the Union and the EEA.
        Gdpr = "gdpr",
        /// United Kingdom.
        Uk = "uk",
        /// Switzerland.
        Ch = "ch",
    }
}

words! {
    /// Who sets a period.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    SetBy {
        /// The law.
        Law = "law",
        /// The letter.
        Letter = "letter",
        /// The plan, which says when to look again.
        Plan = "plan",
    }
}

words! {
    /// What a provision serves for.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    LegalRole {
        /// The law holds for controllers of its territory, wherever the person lives.
        Territory = "territory",
        /// What processing may rest on: legitimate interests; in Switzerland a justification.
        Basis = "basis",
        /// Objection; in Switzerland the express prohibition.
        Objection = "objection",
        /// Withdrawal of consent.
        Withdrawal = "withdrawal",
        /// Erasure.
        Erasure = "erasure",
        /// Restriction.
        Restriction = "restriction",
        /// The person is told before a restriction is lifted.
        RestrictionLifted = "restriction-lifted",
        /// Recipients are told, and named to the person.
        Recipients = "recipients",
        /// Access.
        Access = "access",
        /// Whether data are processed at all.
        AccessConfirmation = "access-confirmation",
        /// What access consists of.
        AccessContents = "access-contents",
        /// A copy of the data; in Switzerland the data as such.
        AccessCopy = "access-copy",
        /// Access costs nothing.
        AccessFree = "access-free",
        /// Erasure after consent was withdrawn.
        WithdrawalErasure = "withdrawal-erasure",
        /// The legal basis is named.
        BasisInformation = "basis-information",
        /// Why a request is refused, and what can be done about it.
        Refusal = "refusal",
        /// The controller says in time what it did, or why it did nothing.
        Answer = "answer",
        /// Information that identifies the person, where there are doubts.
        Identity = "identity",
        /// The controller cannot identify the person.
        Identification = "identification",
        /// What then does not apply; the objection does.
        IdentificationLimit = "identification-limit",
        /// Information for people whose data come from elsewhere.
        Information = "information",
        /// The same with the day by which it is due.
        InformationDue = "information-due",
        /// When that information need not be given.
        InformationException = "information-exception",
        /// Rights hold against each of several joint controllers.
        JointControllers = "joint-controllers",
        /// The controller proves that it keeps the law.
        Accountability = "accountability",
        /// The controller shows how it weighed, and why it refuses.
        Weighing = "weighing",
        /// Processing is fair.
        Fairness = "fairness",
        /// Rights are made easy to use.
        Facilitation = "facilitation",
        /// No more data than necessary.
        Minimisation = "minimisation",
        /// Consent to the processing of special categories.
        SpecialConsent = "special-consent",
        /// Special categories that the person made public.
        SpecialPublicity = "special-publicity",
        /// Erasure of special categories.
        SpecialErasure = "special-erasure",
        /// Special categories of data.
        SpecialCategories = "special-categories",
        /// Children are protected.
        Children = "children",
        /// Period for the answer.
        TimeLimit = "time-limit",
        /// Extended period for the answer, from receipt.
        Extension = "extension",
        /// Period for access, where it is another one.
        AccessTimeLimit = "access-time-limit",
        /// Extended period for access, where the law has one of its own; without a period the controller names the day.
        AccessExtension = "access-extension",
        /// Complaint to the controller, in place of the reminder; its period is that of the acknowledgement.
        ControllerComplaint = "controller-complaint",
        /// The controller acknowledges that complaint.
        ComplaintAcknowledgement = "complaint-acknowledgement",
        /// The controller tells its outcome.
        ComplaintOutcome = "complaint-outcome",
        /// Complaint to the authority.
        Complaint = "complaint",
        /// Report to the authority, without party status, in place of the complaint.
        Report = "report",
        /// The authority handles a complaint and investigates.
        Handling = "handling",
        /// The authority orders the controller to comply.
        Order = "order",
        /// The authority orders access.
        OrderAccess = "order-access",
        /// The authority orders erasure.
        OrderErasure = "order-erasure",
        /// The authority bans the processing.
        OrderBan = "order-ban",
        /// The authority tells about progress and outcome.
        Progress = "progress",
        /// Remedy against the authority's silence, and the period after which it is due.
        Silence = "silence",
        /// What a complaint must contain.
        Particulars = "particulars",
        /// The law holds for what has effects in the country.
        Effect = "effect",
        /// A matter too small for an investigation.
        Significance = "significance",
        /// Who reports is no party.
        NoParty = "no-party",
        /// An authority that leads for processing across borders.
        LeadAuthority = "lead-authority",
        /// Court action against the controller.
        Court = "court",
        /// A body that acts for people.
        Organisation = "organisation",
        /// Reservation of rights for text and data mining: copyright law of the Union, which letters of other laws name too.
        TextMining = "text-mining",
    }
}
