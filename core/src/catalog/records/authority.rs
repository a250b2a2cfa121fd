//! Supervisory authorities.

use serde::{Deserialize, Serialize};

use super::{Answer, Evidence, PostalAddress};
use crate::date::Date;
use crate::ids::{AuthorityId, CountryCode, MessageId, ProvisionId, RegionCode};
use crate::language::LanguageTag;
use crate::vocabulary::words;

/// A supervisory authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Authority {
    /// Id; the file's name.
    pub id: AuthorityId,
    /// Country.
    pub country: CountryCode,
    /// Part of the country it is competent for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<RegionCode>,
    /// Names in the authority's languages (BCP 47), the first used in the address.
    pub names: Vec<LocalName>,
    /// Names it had before, for letters of an earlier date.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_names: Vec<FormerName>,
    /// English name.
    pub english_name: String,
    /// Abbreviation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_name: Option<String>,
    /// Postal address.
    pub address: PostalAddress,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Address that takes certified mail only (Italy: PEC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certified_email: Option<String>,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Website: a whole https address without user name, password and port.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Complaint form or page: an https address, too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaint_url: Option<String>,
    /// Whether it insists on a form of its own.
    pub complaint_form: ComplaintForm,
    /// Longest text that its form takes for what happened, in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaint_max_chars: Option<u32>,
    /// Whether a plain e-mail counts as a complaint.
    pub complaint_by_email: Answer,
    /// Languages it takes complaints in (BCP 47).
    pub complaint_languages: Vec<String>,
    /// How that is known.
    pub complaint_languages_basis: LanguageBasis,
    /// Languages it perhaps takes too; nothing confirms it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub complaint_languages_maybe: Vec<String>,
    /// What a complaint must hold, in the order in which law or form asks for it. Empty if no source says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub required_contents: Vec<RequiredContent>,
    /// Until when it takes complaints.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub time_limits: Vec<ComplaintTimeLimit>,
    /// Complaint with party status, or report only.
    pub procedure: Procedure,
    /// Whether it supervises private companies.
    pub private_sector: Answer,
    /// Formal traps (records.ftl, `hint-complaint-…`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<MessageId>,
    /// Notes for maintainers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Age and certainty.
    pub evidence: Evidence,
}

impl Authority {
    /// The name used in its address on a day; the English one if it has none of its own.
    pub(crate) fn name_on(&self, day: Date) -> &str {
        let local = || self.names.first().map_or(self.english_name.as_str(), |local| &local.name);
        self.former_on(day).next().map_or_else(local, |former| &former.name)
    }

    /// The name in a language on a day, else that of its address.
    pub(crate) fn name_in(&self, language: &LanguageTag, day: Date) -> &str {
        let base = |tag: &str| tag.split('-').next().map(str::to_owned);
        let wanted = base(&language.to_string());
        if let Some(former) = self.former_on(day).find(|former| base(&former.language) == wanted) {
            return &former.name;
        }
        let local = self.names.iter().find(|local| base(&local.language) == wanted);
        local.filter(|_| self.former_on(day).next().is_none()).map_or(self.name_on(day), |local| &local.name)
    }

    /// The names that it had on a day and has no more, those that ended first in front.
    fn former_on(&self, day: Date) -> impl Iterator<Item = &FormerName> {
        let first = self.former_names.iter().map(|former| former.until).filter(|until| *until >= day).min();
        self.former_names.iter().filter(move |former| Some(former.until) == first)
    }
}

/// A name in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct LocalName {
    /// BCP 47 tag.
    pub language: String,
    /// The name.
    pub name: String,
}

/// A name that an authority had until a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct FormerName {
    /// BCP 47 tag.
    pub language: String,
    /// The name.
    pub name: String,
    /// Its last day.
    pub until: Date,
}

/// One thing that a complaint must hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct RequiredContent {
    /// What.
    pub id: ComplaintContent,
    /// The rule, or the form that asks for it, in English.
    pub basis: String,
    /// Heading over it, where a complaint follows the order of this list (`complaint-…`, in a file of the country).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<MessageId>,
    /// The provision that the heading cites.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provision: Option<ProvisionId>,
}

/// A time limit for complaints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ComplaintTimeLimit {
    /// Its length.
    pub months: u16,
    /// From when it runs.
    pub from: TimeLimitStart,
    /// Whether a later complaint is lost; otherwise the authority only asks for an earlier one.
    pub strict: bool,
    /// The rule, or the page that asks for it, in English.
    pub basis: String,
}

words! {
    /// Whether an authority insists on a form of its own for complaints.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    ComplaintForm {
        /// It demands one.
        Required = "required",
        /// It offers one; nothing says that it demands it.
        Offered = "offered",
        /// None is known.
        NoneKnown = "none-known",
    }
}

words! {
    /// How the languages of an authority are known.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    LanguageBasis {
        /// The authority states them.
        Stated = "stated",
        /// Others report them.
        Reported = "reported",
        /// Assumed from the official languages of the country.
        Assumed = "assumed",
    }
}

words! {
    /// From when a time limit for complaints runs.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    TimeLimitStart {
        /// The person learnt of the infringement.
        Knowledge = "knowledge",
        /// The infringement happened.
        Infringement = "infringement",
        /// The company last wrote.
        LastContact = "last-contact",
    }
}

words! {
    /// A thing that an authority wants in a complaint.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    ComplaintContent {
        /// Who complains.
        Complainant = "complainant",
        /// How the person can be reached.
        ComplainantContact = "complainant-contact",
        /// Authority of whoever acts for the person.
        ProofOfAuthority = "proof-of-authority",
        /// The company, with its address.
        Respondent = "respondent",
        /// What happened, with dates.
        Facts = "facts",
        /// What the processing does in the country of the authority.
        Effect = "effect",
        /// Why the matter is not a small one.
        Significance = "significance",
        /// The rights that were infringed, by name.
        RightsInfringed = "rights-infringed",
        /// Why that is unlawful.
        Grounds = "grounds",
        /// That the infringement be found.
        FindingSought = "finding-sought",
        /// What the authority is to do or order.
        MeasuresSought = "measures-sought",
        /// Facts that show that the complaint is in time.
        Timeliness = "timeliness",
        /// What the person asked the company, and when.
        PriorContact = "prior-contact",
        /// Copies of what was written and answered.
        Correspondence = "correspondence",
        /// Whether the company may learn the name.
        Disclosure = "disclosure",
    }
}

words! {
    /// What an authority makes of a person's letter.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    Procedure {
        /// A complaint as in Art. 77 GDPR.
        Complaint = "complaint",
        /// A report without party status (Switzerland).
        ReportOnly = "report-only",
    }
}
