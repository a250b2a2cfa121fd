//! The shapes of the records in `core/data`, one type per kind of file. The JSON Schemas beside the records say
//! the same; a test compares them.

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::ids::{
    AuthorityId, ChannelId, ControllerId, CountryCode, MessageId, PlatformId, ProvisionId, ReasonId, RegionCode,
};

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Nobody verified it.
    Unverified,
    /// One weak source, or an inference.
    Low,
    /// One good secondary source.
    Medium,
    /// The primary text, or several independent sources.
    High,
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Source {
    /// Address, or the name of a document that has none.
    pub reference: String,
    /// Date of the source as far as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// What the source says about the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
}

/// Age and certainty of a fact that ages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Evidence {
    /// How sure the fact is.
    pub confidence: Confidence,
    /// The day of the newest evidence; none if the evidence has no date.
    pub verified_on: Option<Date>,
    /// The day after which the fact must be looked at again.
    pub stale_after: Date,
    /// Where it comes from. At least one.
    pub sources: Vec<Source>,
    /// What is open about it, for maintainers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unverified: Vec<String>,
}

/// A region that decides law and controller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MarketRegion {
    /// European Union, Norway, Iceland, Liechtenstein.
    Eea,
    /// United Kingdom.
    Uk,
    /// Switzerland.
    Ch,
}

/// A postal address without name and country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct PostalAddress {
    /// Lines as the addressee publishes them. Empty if no address is known.
    pub lines: Vec<String>,
    /// Country.
    pub country: CountryCode,
    /// Position in `lines` of the line with the town, which is put in capitals on mail from abroad.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub town_line: Option<usize>,
}

/// A representative under Art. 27 GDPR, Art. 27 UK GDPR or Art. 14 FADP. It is not the controller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ControllerRepresentative {
    /// The region it represents the controller in.
    pub region: MarketRegion,
    /// Name.
    pub name: String,
    /// Postal address, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<PostalAddress>,
    /// E-mail address, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// An e-mail address for requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ContactEmail {
    /// The address.
    pub address: String,
    /// What it is for: `requests`, `privacy` or `data-protection-officer`.
    pub purpose: EmailPurpose,
    /// How sure it is.
    pub confidence: Confidence,
}

/// What an e-mail address of a controller is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum EmailPurpose {
    /// Requests of data subjects.
    Requests,
    /// Privacy in general.
    Privacy,
    /// The data protection officer.
    DataProtectionOfficer,
}

/// A company that decides about the processing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Controller {
    /// Id; the file's name.
    pub id: ControllerId,
    /// Legal name.
    pub name: String,
    /// Seat, or where letters go.
    pub address: PostalAddress,
    /// Country whose public holidays count for the controller's answer: the seat.
    pub seat: CountryCode,
    /// E-mail addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<ContactEmail>,
    /// Form or page for requests in general.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_url: Option<String>,
    /// Form or page of the data protection officer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_protection_officer_url: Option<String>,
    /// Representatives by region.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub representatives: Vec<ControllerRepresentative>,
    /// Lead supervisory authority under Art. 56 GDPR, if one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead_authority: Option<AuthorityId>,
    /// Messages for the user about open questions on this company (guide.ftl, `hint-…`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<MessageId>,
    /// Age and certainty.
    pub evidence: Evidence,
}

/// Who is the controller of a platform in one region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct PlatformController {
    /// The region.
    pub region: MarketRegion,
    /// The controller.
    pub controller: ControllerId,
    /// How sure that is.
    pub confidence: Confidence,
}

/// Whether something holds, as far as sources say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// In part.
    Partial,
    /// No.
    No,
    /// Sources conflict or are silent.
    Unclear,
}

/// The legal basis that the controller names for AI training.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum StatedBasis {
    /// Legitimate interests, named for AI training in the operator's own text.
    LegitimateInterests,
    /// Legitimate interests, in a general clause only.
    LegitimateInterestsGeneral,
    /// Legitimate interests, from other sources only.
    LegitimateInterestsUnverified,
    /// Several bases, legitimate interests among them.
    Mixed,
    /// Consent.
    Consent,
    /// No basis named.
    NotStated,
    /// No training, so none.
    None,
    /// Nothing known.
    Unknown,
}

/// What is known about training on the data of a platform's users.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Training {
    /// Whether user content is used unless the person acts.
    pub default: Answer,
    /// Whether that holds in the EEA.
    pub eea: Answer,
    /// The basis named.
    pub basis: StatedBasis,
    /// Whether the controller relies on consent too, so that the objection also withdraws it.
    pub consent_too: bool,
    /// First day of training by region, where known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub since: Vec<TrainingStart>,
    /// Whether interactions with AI features are among the data.
    pub interactions: Answer,
    /// Whether public content is among the data.
    pub public_content: Answer,
    /// What is used, for maintainers (English notes from the sources).
    pub content: Vec<String>,
    /// What the operator says is not used, for maintainers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excluded: Vec<String>,
}

/// The first day of training in one region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct TrainingStart {
    /// The region.
    pub region: MarketRegion,
    /// The first day.
    pub on: Date,
}

/// A way to act on a platform.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Channel {
    /// Id, unique within the platform.
    pub id: ChannelId,
    /// Kind.
    pub kind: ChannelKind,
    /// What it is for.
    pub purpose: ChannelPurpose,
    /// The regions it is offered in.
    pub regions: Vec<MarketRegion>,
    /// Address of the form, page or switch. https only; only addresses seen in a source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Where to go when `url` does not open, in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fallback_urls: Vec<String>,
    /// E-mail address, for kind `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the person must be logged in; none if unknown.
    pub needs_login: Option<bool>,
    /// For whom one use of the channel counts.
    pub scope: ChannelScope,
    /// Fields, in the order of the form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<ChannelField>,
    /// Whether the form asks for a reason.
    pub reason: ReasonPolicy,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// Message that says what the channel covers and what not (guide.ftl, `covers-…`).
    pub covers: MessageId,
    /// Messages for the user about open questions on this channel (guide.ftl, `hint-…`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<MessageId>,
    /// Age and certainty.
    pub evidence: Evidence,
}

/// Kind of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ChannelKind {
    /// A form on the web.
    WebForm,
    /// A switch in the settings.
    SettingsSwitch,
    /// A message by e-mail.
    Email,
    /// A letter by post.
    Post,
    /// Something inside the app, such as a request to the administrator of a workspace.
    InApp,
}

/// What a channel is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ChannelPurpose {
    /// Objection under Art. 21 GDPR.
    Objection,
    /// The operator's own opt-out from training.
    OptOut,
    /// Requests in general; an objection can be written there.
    GeneralRequest,
    /// Objection of people without an account.
    NonUserObjection,
}

/// For whom one use of a channel counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ChannelScope {
    /// All linked accounts of the platform.
    LinkGroup,
    /// One account.
    Account,
    /// One site, blog, channel, team, workspace or bot inside an account: repeat for each.
    Part,
    /// All data the controller holds about the person.
    Person,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ChannelField {
    /// Which value it takes.
    pub field: FieldKind,
    /// Whether the form demands it.
    pub required: bool,
    /// Longest text it takes, if the operator says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_chars: Option<u32>,
}

/// The value a field of a form takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FieldKind {
    /// The account's e-mail address (the person's for non-users).
    Email,
    /// Country of residence.
    Country,
    /// The person's name.
    Name,
    /// The account's telephone number.
    Phone,
    /// The reason, or the description of the objection.
    Reason,
    /// Address of a profile or of the material.
    Url,
    /// The input given to a model.
    Prompt,
    /// The model's answer, a screenshot.
    Evidence,
}

/// Whether a form asks for a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ReasonPolicy {
    /// It demands one.
    Required,
    /// It has a field for one.
    Optional,
    /// It has none.
    NotAsked,
    /// Nobody verified it.
    Unknown,
}

/// One step of a guide. The sentence is the message of the kind; a label stands inside it after a class noun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Step {
    /// Kind.
    pub kind: StepKind,
    /// Message with the name of the thing to open, press or choose (guide.ftl, `label-…`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<MessageId>,
    /// For kind `enter-field`: the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<FieldKind>,
}

/// Kind of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum StepKind {
    /// Log in to the account first, then open the link.
    LogIn,
    /// Open the app or website. Label: which.
    OpenApp,
    /// Open the settings.
    OpenSettings,
    /// Open a section or menu. Label: which.
    OpenSection,
    /// Open the form at the action's URL.
    OpenForm,
    /// Open the page at the action's URL.
    OpenPage,
    /// Choose an option. Label: which.
    Choose,
    /// Switch something off. Label: what.
    SwitchOff,
    /// Switch something on. Label: what.
    SwitchOn,
    /// Leave something switched off. Label: what.
    LeaveOff,
    /// Enter a value in a field. `field`: which.
    EnterField,
    /// Paste the short text.
    EnterObjection,
    /// Say how the processing affects you.
    GiveReasons,
    /// Send the form.
    Send,
    /// Enter the code or follow the link that comes by e-mail.
    ConfirmEmail,
    /// Keep the confirmation.
    KeepConfirmation,
    /// Send the letter by e-mail from the account's address.
    SendEmail,
    /// Send the letter by post with proof of delivery.
    SendPost,
    /// Copy somebody in. Label: whom.
    CopyIn,
    /// Ask the administrator of the workspace. Label: for what.
    AskAdministrator,
    /// Delete something, if wanted. Label: what.
    Delete,
    /// Refrain from something. Label: what.
    Avoid,
    /// Prove identity only as far as needed, when asked.
    ProveIdentity,
    /// Repeat for every part. Label: part (site, blog, team …).
    RepeatForEach,
}

/// A service with accounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Platform {
    /// Id; the file's name.
    pub id: PlatformId,
    /// Name as people know it.
    pub name: String,
    /// Other names. Ids or plain words; found by the look-up, case ignored.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Group of companies.
    pub group: String,
    /// Category: `social`, `ai-assistant`, …
    pub category: String,
    /// 1 = worth a letter now, 2 = useful, 3 = information only.
    pub priority: u8,
    /// Host names of profile addresses and of the service. Sub-domains count.
    pub domains: Vec<String>,
    /// The account operator has an account hub, so that accounts can be linked across platforms of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_family: Option<String>,
    /// Controllers by region. A region that is missing is unknown or not served.
    pub controllers: Vec<PlatformController>,
    /// What is known about training.
    pub training: Training,
    /// Ways to act, the recommended one first.
    pub channels: Vec<Channel>,
    /// Messages for the user (guide.ftl, `hint-…`): conflicts, limits, what to know.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<MessageId>,
    /// Age and certainty.
    pub evidence: Evidence,
}

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
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Website.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Complaint form or page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaint_url: Option<String>,
    /// Languages it takes complaints in (BCP 47).
    pub complaint_languages: Vec<String>,
    /// Whether the languages are stated by the authority (`true`) or assumed from the official language.
    pub complaint_languages_stated: bool,
    /// Complaint with party status, or report only.
    pub procedure: Procedure,
    /// Whether it supervises private companies.
    pub private_sector: Answer,
    /// Formal traps (guide.ftl, `hint-complaint-…`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<MessageId>,
    /// Notes for maintainers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Age and certainty.
    pub evidence: Evidence,
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

/// What an authority makes of a person's letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Procedure {
    /// A complaint as in Art. 77 GDPR.
    Complaint,
    /// A report without party status (Switzerland).
    ReportOnly,
}

/// The law that governs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum LegalRegime {
    /// GDPR in a Member State of the European Union.
    EuGdpr,
    /// GDPR through the EEA Agreement (Norway, Iceland, Liechtenstein).
    EeaGdpr,
    /// UK GDPR and Data Protection Act 2018.
    UkGdpr,
    /// Swiss Federal Act on Data Protection.
    SwissFadp,
    /// No letter of this library is made for it.
    None,
}

/// A country of residence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Country {
    /// Code; the file's name in lower case.
    pub code: CountryCode,
    /// English name.
    pub english_name: String,
    /// The law that governs.
    pub regime: LegalRegime,
    /// Region that decides the controller; none where `regime` is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<MarketRegion>,
    /// Official languages (BCP 47).
    pub languages: Vec<String>,
    /// Authorities a resident can turn to.
    pub authorities: Vec<AuthorityId>,
    /// The authority for everybody, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_authority: Option<AuthorityId>,
    /// Authorities by part of the country, where there are several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<CountryRegion>,
    /// Pattern of post codes: `N` a digit, `A` a letter, anything else itself; none if there is no rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Notes for maintainers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Age and certainty.
    pub evidence: Evidence,
}

/// A part of a country and its authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct CountryRegion {
    /// Code.
    pub code: RegionCode,
    /// Name in the country's language.
    pub name: String,
    /// Authority competent for residents.
    pub authority: AuthorityId,
}

/// A ground for the objection that a person can choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Reason {
    /// Id; the file's name.
    pub id: ReasonId,
    /// Message with the paragraph; attributes `.short` (form text), `.label`, `.explanation` (reasons.ftl).
    pub message: MessageId,
    /// Provisions behind it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<ProvisionId>,
    /// Whether it rests on a special category (Art. 9 GDPR), which switches the Art. 9 block on.
    pub special_category: bool,
    /// Letters it fits.
    pub fits: ReasonFit,
    /// What the person should mind (guide.ftl, `hint-reason-…`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<MessageId>,
    /// Regimes it makes sense under.
    pub regimes: Vec<LegalRegime>,
}

/// The letters a reason fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ReasonFit {
    /// Everybody.
    Anyone,
    /// People with accounts only.
    Users,
    /// People without any account only.
    NonUsers,
    /// Only with a business, page or creator account.
    BusinessAccounts,
    /// Only with an account marked private.
    PrivateProfiles,
    /// Free text only (`other`): it needs a detail.
    FreeText,
}

/// An article of law that letters cite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Provision {
    /// Id; the file's name.
    pub id: ProvisionId,
    /// Message with the citation (terms.ftl, `cite-…`).
    pub message: MessageId,
    /// Act, in English.
    pub act: String,
    /// Article, paragraph and point, in English.
    pub locus: String,
    /// What it says, in a line.
    pub says: String,
    /// Address of the official text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// How it was checked.
    pub checked: Checked,
}

/// How a statement about the law was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Checked {
    /// Against the text of the act.
    Text,
    /// Against another source.
    Source,
    /// Not: it comes from general knowledge.
    Knowledge,
    /// It is disputed or uncertain.
    Disputed,
}

/// An id that is no longer right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Obsolete {
    /// The old id; the file's name.
    pub id: String,
    /// Kind of record.
    pub kind: ObsoleteKind,
    /// Why.
    pub reason: String,
    /// The id to use instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor: Option<String>,
    /// Since when.
    pub since: Date,
    /// Where that comes from.
    pub sources: Vec<Source>,
}

/// Kind of record an obsolete id named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ObsoleteKind {
    /// A platform.
    Platform,
    /// A controller.
    Controller,
}
