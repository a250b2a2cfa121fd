//! The request as it arrives: loose, every field optional text. [`validate`](crate::validate) judges it.
//!
//! The shape is that of the JSON in the README and in `core/schema/request.schema.json`. Unknown keys and wrong
//! types are refused when JSON is read ([`parse`](crate::parse)); everything else is judged later, so that all
//! issues come at once.

mod build;
#[cfg(feature = "schema")]
mod schema;
mod shape;
mod wish;

use std::fmt;

use serde::{Deserialize, Serialize};

pub(crate) use shape::{REQUEST, Shape, rank};

/// The version of the format.
pub(crate) const VERSION: i64 = 1;

macro_rules! hidden_debug {
    ($($name:ident),*) => {$(
        /// Shows the type only: the values are personal data.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )*};
}

/// One person's case: who, which accounts, why, and what has happened.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct Request {
    /// Version of this format: 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// The letter that is wanted: `objection`, `non-user-objection`, `reminder`, `refusal-reply`,
    /// `extension-reply`, `complaint`, `access`, `consent-withdrawal`, `copyright-reservation`, or `next` for
    /// what the history calls for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// Language of the letters, as BCP 47.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Language of steps and hints, as BCP 47. Default: `language`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide_language: Option<String>,
    /// The day of writing, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The person whose data it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_subject: Option<DataSubjectInput>,
    /// Who acts for the person, if somebody does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub representative: Option<RepresentativeInput>,
    /// Services that the catalog does not know, at most 20.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceInput>,
    /// The accounts the case is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accounts: Vec<AccountInput>,
    /// Where data of the person appeared on platforms without an account of theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_user: Option<NonUserInput>,
    /// Why the person objects.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<ReasonInput>,
    /// What is asked for beside the objection.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<WishInput>,
    /// What has happened so far.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<EventInput>,
    /// The person's own reference for the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Choices with defaults.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<OptionsInput>,
}

impl Request {
    /// The language that messages are wanted in.
    pub(crate) fn language_of_messages(&self) -> Option<&str> {
        self.guide_language.as_deref().or(self.language.as_deref())
    }
}

/// The person whose data it is. `name` and `country` are needed, and one of `email`, `address`, `phone`.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct DataSubjectInput {
    /// Full name, as it stands under the letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Postal address, one string a line, without name and country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Vec<String>>,
    /// Country of residence, ISO 3166-1 alpha-2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Part of the country, ISO 3166-2, where a country has several authorities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// E-mail address for replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Country of the postal address, ISO 3166-1 alpha-2. Default: `country`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_country: Option<String>,
    /// Earlier names, under which data may be found.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub former_names: Vec<String>,
    /// True: under age today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minor: Option<bool>,
}

/// Who acts for the person.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct RepresentativeInput {
    /// `parent`, `guardian`, `representative` or `organisation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Name of the person or organisation that acts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Name of the person who signs for an organisation or firm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signatory: Option<String>,
    /// Postal address, one string a line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Vec<String>>,
    /// Country of the address, ISO 3166-1 alpha-2. Default: that of the data subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// E-mail address for replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Proof of the authority to act: `enclosed`, the default but for parents, or `on-request`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// What the authority rests on: `power-of-attorney`, `court-order` or `parental`. Default: by role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<String>,
    /// Of a parent: `sole` or `joint`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custody: Option<String>,
    /// The other parent, who signs too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_parent: Option<SecondParentInput>,
    /// True: the body declares that it meets Art. 80(1) GDPR.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article_80: Option<bool>,
}

/// The other parent.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct SecondParentInput {
    /// Full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A service that the catalog does not know. `id`, `name`, `kind` and `controller` are needed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct ServiceInput {
    /// The name by which an account's `platform` calls it; no id of the catalog.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name as people know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What people do there, as the kind of the catalog's platforms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Who decides about the data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub controller: Option<ServiceControllerInput>,
}

/// The company behind a service of the caller. `name` and `country` are needed, and `address` or `email`.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct ServiceControllerInput {
    /// Name of the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Postal address, one string a line, without name and country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Vec<String>>,
    /// Country of its seat, ISO 3166-1 alpha-2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// E-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// What is asked for beside the objection: a word, or a part for some accounts only.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum WishInput {
    /// For all accounts: `restriction`, `erasure`, `confirmation` or `recipients`.
    Word(String),
    /// For some accounts.
    Bound(BoundWishInput),
}

/// A part that is asked for some accounts only.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct BoundWishInput {
    /// `restriction`, `erasure`, `confirmation` or `recipients`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// Ids of the accounts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accounts: Vec<String>,
}

/// One account. `platform` is needed, and one of `handle`, `url`, `email`, `phone`.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct AccountInput {
    /// The caller's name for the account. Default: its position, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Platform id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// User name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handle: Option<String>,
    /// Address of the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// E-mail address the account is registered with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Telephone number the account is registered with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// `private` (default), `business`, `page` or `creator`.
    #[serde(rename = "use", skip_serializing_if = "Option::is_none")]
    pub usage: Option<String>,
    /// `public` or `private`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<String>,
    /// The same text for accounts that the operator has linked (Meta: Accounts Centre).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_group: Option<String>,
    /// Earlier e-mail addresses and user names of the account.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub formerly: Vec<String>,
    /// `active` (default), `no-access` (locked, taken over, forgotten) or `deleted`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// When a deleted account was deleted: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_on: Option<String>,
    /// Name of the school, employer or club that runs the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub managed_by: Option<String>,
    /// True: a letter of its own, which shows no other account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separate: Option<bool>,
}

/// Where data of a person without an account appeared.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct NonUserInput {
    /// Platform ids.
    pub platforms: Vec<String>,
    /// What was seen where.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sightings: Vec<SightingInput>,
    /// True: the person declares that there is no account with their e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_account_with_email: Option<bool>,
}

/// One place where data of the person appeared.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct SightingInput {
    /// What was seen, in a few words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
    /// Where it was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Anything that helps to find it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Id of the platform it was seen on, one of `platforms`: only its company reads the entry. Default: the platform
    /// of `url`, otherwise all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
}

/// A reason: one of the catalog (`id`, with an optional `detail` in the person's words) or free `text`.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct ReasonInput {
    /// Reason id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The person's own words, added to the catalog's paragraph unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The person's own words instead of a catalog reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Ids of the accounts it is for: only their companies read it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accounts: Vec<String>,
    /// Ids of the platforms it is for, of the accounts or of `non_user`: only their companies read it. Default, where
    /// `accounts` is empty too: every company for which the reason can be true.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub platforms: Vec<String>,
}

/// One thing that has happened.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct EventInput {
    /// `sent`, `received`, `bounced` (it came back), `acknowledged`, `status`, `extended`, `identified` (the person
    /// handed over what was asked for), `confirmed`, `refused`, `breached` (a promise was broken), `complained` or
    /// `authority`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The day, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// Of `sent`: `form`, `email` or `post`. Default: unknown; the way of a letter that opens a case is then taken for
    /// post.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub via: Option<String>,
    /// Of `sent`: what was sent. Default: `objection`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// Controller id, where the case has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub controller: Option<String>,
    /// Ids of the accounts concerned. Default: all of that controller to which something was sent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accounts: Vec<String>,
    /// The person's own words about it. A complaint prints those of `refused` and `breached`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Of a letter that opens a case: country of residence that day, ISO 3166-1 alpha-2. Default: today's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Of `sent`: `letter`, or `form` for the short text. Default: by `via`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What was sent, or what was confirmed: `objection`, `withdrawal`, `restriction`, `erasure`,
    /// `special-categories`, `recipients`, `confirmation`, `access`, `reasons`. Default of `sent`: what this case asks
    /// for; of `confirmed`: the request itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<String>,
    /// Of `sent`: the day it was received, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received: Option<String>,
    /// Of `sent`: true if a proof of delivery is at hand; of an answer: true if a copy of it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof: Option<bool>,
    /// The request that the event is about: `objection` (default), `non-user-objection`, `access` or
    /// `consent-withdrawal`. Default, where only one request is open: that one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// Of `extended`: the reasons given, `none` (nothing is extended), `general` (default) or `specific`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grounds: Option<String>,
    /// Of `extended`: the day until which the company takes time, `YYYY-MM-DD`, if it named one. It counts where the law
    /// leaves the length of an extension to the company (access in Switzerland); elsewhere the law's own day does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Kind of refusal: `no-reasons`, `reasons-not-weighed`, `identity`, `no-data`, `no-training`, `too-late`,
    /// `use-the-form` or `not-applicable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refusal: Option<String>,
    /// Of `complained` and `authority`: id of the authority. Default: that of the residence, then that of the last
    /// complaint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// Of `authority`: `received`, `documents`, `forwarded`, `decided` or `rejected`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// Of `authority`: its reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// Choices with defaults.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct OptionsInput {
    /// `linked-group` (default): one form for accounts that are linked; `account`: one for each account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_scope: Option<String>,
    /// `full` (default) or `short`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_length: Option<String>,
    /// Days that a reminder gives. Default: 14.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminder_days: Option<i64>,
    /// In complaints: whether the company may learn the person's name: `as-needed` (default), `no` (default with a
    /// reason that shields the person) or `yes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_to_controller: Option<String>,
    /// In complaints: whether the person agrees to an amicable settlement, `yes` or `no`. Default: not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amicable: Option<String>,
    /// In complaints: which authority or court already deals with the matter. Default: not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending: Option<String>,
}

hidden_debug!(
    Request,
    DataSubjectInput,
    RepresentativeInput,
    SecondParentInput,
    ServiceInput,
    ServiceControllerInput,
    WishInput,
    BoundWishInput,
    AccountInput,
    NonUserInput,
    SightingInput,
    ReasonInput,
    EventInput,
    OptionsInput
);
