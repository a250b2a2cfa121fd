//! The validated case: valid by construction, no public fields to break it.
//!
//! Only [`validate`](crate::validate) makes one. It borrows the catalog's records, so a case lives as long as its
//! catalog.

use std::fmt;

use crate::catalog::{Authority, Controller, Country, Law, LegalRegime, MarketRegion, Platform, Reason, Regime};
use crate::date::{Date, PartialDate};
use crate::hint::Hint;
use crate::ids::{CountryCode, MessageId, RegionCode};
use crate::language::LanguageTag;
use crate::parts::Parts;
use crate::vocabulary::{
    AccountStatus, AccountUse, AmicableSettlement, AuthorityBasis, AuthorityProof, AuthorityStep, Custody, EventKind,
    ExtensionGrounds, FormScope, LetterKind, NameDisclosure, Refusal, RequestKind, Role, SentText, TextLength, Via,
    Visibility,
};

/// The person whose data it is.
#[derive(Clone)]
pub(crate) struct DataSubject<'c> {
    pub(crate) name: String,
    pub(crate) address: Vec<String>,
    pub(crate) country: &'c Country,
    pub(crate) region: Option<RegionCode>,
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
    /// Country of the address, if it is another one.
    pub(crate) address_country: Option<CountryCode>,
    pub(crate) former_names: Vec<String>,
    /// Under age today.
    pub(crate) minor: bool,
}

/// Who acts for the person.
#[derive(Clone)]
pub(crate) struct Representative {
    pub(crate) role: Role,
    pub(crate) name: String,
    /// The person who signs for a body.
    pub(crate) signatory: Option<String>,
    pub(crate) address: Vec<String>,
    /// Country of the address, if it is another one than that of the person.
    pub(crate) country: Option<CountryCode>,
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) authority: AuthorityProof,
    pub(crate) basis: AuthorityBasis,
    pub(crate) custody: Option<Custody>,
    /// The other parent, who signs too.
    pub(crate) second_parent: Option<String>,
    /// The body declares that it meets Art. 80(1) GDPR.
    pub(crate) article_80: bool,
}

/// How an answer reaches who signs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reply {
    /// By e-mail.
    Email,
    /// By post.
    Post,
    /// By telephone only.
    Phone,
}

/// One account.
#[derive(Clone)]
pub(crate) struct Account<'c> {
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
    /// Earlier e-mail addresses and user names.
    pub(crate) formerly: Vec<String>,
    pub(crate) status: AccountStatus,
    /// When it was deleted, of a deleted account.
    pub(crate) deleted_on: Option<PartialDate>,
    pub(crate) managed_by: Option<String>,
    /// A letter of its own, which shows no other account.
    pub(crate) separate: bool,
    /// Position in the request, for pointers of hints.
    pub(crate) position: usize,
}

/// A platform on which data of a person without an account appeared.
#[derive(Clone)]
pub(crate) struct NonUserPlatform<'c> {
    pub(crate) platform: &'c Platform,
    pub(crate) controller: &'c Controller,
    pub(crate) position: usize,
}

/// One place where data of the person appeared.
#[derive(Clone)]
pub(crate) struct Sighting<'c> {
    /// The companies that may read it.
    pub(crate) readers: Vec<&'c Controller>,
    pub(crate) what: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) note: Option<String>,
}

/// What concerns platforms on which the person has no account.
#[derive(Clone, Default)]
pub(crate) struct NonUser<'c> {
    pub(crate) platforms: Vec<NonUserPlatform<'c>>,
    pub(crate) sightings: Vec<Sighting<'c>>,
    /// The person declares that there is none with their e-mail address.
    pub(crate) no_account_with_email: bool,
}

/// A reason: of the catalog, or the person's own words alone.
#[derive(Clone)]
pub(crate) struct CaseReason<'c> {
    /// The record of the catalog; none for own words alone.
    pub(crate) record: Option<&'c Reason>,
    /// The person's own words; always there without a record.
    pub(crate) own_words: Option<String>,
    /// The companies that may read it.
    pub(crate) readers: Vec<&'c Controller>,
    /// The accounts that it is about, each a position in the case with its company; empty if it is about all.
    pub(crate) about: Vec<(usize, &'c Controller)>,
    /// The person is under age, so that the record may have another message.
    pub(crate) is_minor: bool,
    /// Position in the request, for pointers.
    pub(crate) position: usize,
}

impl<'c> CaseReason<'c> {
    /// Whether a letter to a company about some accounts may give it.
    pub(crate) fn is_for(&self, controller: &Controller, accounts: &[usize]) -> bool {
        let mut here = self.about.iter().filter(|(_, company)| company.id == controller.id).peekable();
        is_among(controller, &self.readers)
            && (here.peek().is_none() || here.any(|(account, _)| accounts.contains(account)))
    }

    /// Whether it is for these companies and accounts already.
    pub(crate) fn says_no_less(&self, readers: &[&Controller], about: &[(usize, &Controller)]) -> bool {
        let accounts = |(account, _): &(usize, &Controller)| self.about.iter().any(|(own, _)| own == account);
        let all = self.about.is_empty() || (!about.is_empty() && about.iter().all(accounts));
        all && readers.iter().all(|reader| is_among(reader, &self.readers))
    }

    /// Widens it to more companies and accounts.
    pub(crate) fn join(&mut self, readers: Vec<&'c Controller>, about: Vec<(usize, &'c Controller)>) {
        for reader in readers {
            add_company(&mut self.readers, reader);
        }
        if self.about.is_empty() || about.is_empty() {
            self.about = Vec::new();
        } else {
            self.about.extend(about);
        }
    }

    /// The message with the sentences of the record, in a letter about some of the accounts.
    pub(crate) fn text(&self, case: &Case<'c>, accounts: &[usize]) -> Option<&'c MessageId> {
        let record = self.record?;
        if let Some(text) = record.minor_text.as_ref().filter(|_| self.is_minor) {
            return Some(text);
        }
        let is_about = |account: &usize| self.about.is_empty() || self.about.iter().any(|(own, _)| own == account);
        let of = |&account: &usize| Some(case.accounts.get(account)?.platform.kind);
        let kinds: Vec<_> = accounts.iter().filter(|account| is_about(account)).filter_map(of).collect();
        let holding: Vec<_> = kinds.iter().copied().filter(|&kind| record.holds_for(Some(kind))).collect();
        if holding.is_empty() && !kinds.is_empty() { None } else { record.text(&holding) }
    }
}

/// One thing that has happened. `controller` is always known here.
#[derive(Clone)]
pub(crate) struct Event<'c> {
    pub(crate) kind: EventKind,
    pub(crate) on: Date,
    pub(crate) via: Option<Via>,
    /// What was sent.
    pub(crate) letter: LetterKind,
    /// The request that it is about, if the history says.
    pub(crate) about: Option<LetterKind>,
    pub(crate) controller: &'c Controller,
    /// Positions in the case's accounts; empty means all of the controller.
    pub(crate) accounts: Vec<usize>,
    /// The person's own words.
    pub(crate) note: Option<String>,
    /// Residence on the day of a letter that opens a case, if it was another one.
    pub(crate) country: Option<&'c Country>,
    pub(crate) text: SentText,
    /// What was sent or confirmed, if the history says; empty otherwise.
    pub(crate) parts: Parts,
    /// The day it was received.
    pub(crate) received: Option<Date>,
    /// Whether a proof of delivery, or a copy of an answer, is at hand.
    pub(crate) proof: bool,
    pub(crate) grounds: ExtensionGrounds,
    /// The day until which the controller takes time, if it named one.
    pub(crate) until: Option<Date>,
    pub(crate) refusal: Option<Refusal>,
    pub(crate) authority: Option<&'c Authority>,
    pub(crate) step: Option<AuthorityStep>,
    /// The reference of the authority.
    pub(crate) reference: Option<String>,
    /// Position in the request, for pointers.
    pub(crate) position: usize,
}

/// Something that is asked for beside the objection.
#[derive(Clone)]
pub(crate) struct Wish {
    pub(crate) part: RequestKind,
    /// Positions of the accounts it is for; none for all.
    pub(crate) accounts: Option<Vec<usize>>,
}

/// One person's valid case.
#[derive(Clone)]
pub struct Case<'c> {
    pub(crate) letter: LetterKind,
    pub(crate) language: LanguageTag,
    pub(crate) guide_language: LanguageTag,
    pub(crate) date: Date,
    pub(crate) data_subject: DataSubject<'c>,
    /// The law that governs: that of the country.
    pub(crate) regime: &'c Regime,
    /// That of the country.
    pub(crate) market_region: MarketRegion,
    pub(crate) representative: Option<Representative>,
    pub(crate) accounts: Vec<Account<'c>>,
    pub(crate) non_user: Option<NonUser<'c>>,
    pub(crate) reasons: Vec<CaseReason<'c>>,
    /// What is asked for beside the objection.
    pub(crate) wishes: Vec<Wish>,
    pub(crate) history: Vec<Event<'c>>,
    pub(crate) reference: Option<String>,
    pub(crate) form_scope: FormScope,
    pub(crate) text_length: TextLength,
    pub(crate) reminder_days: u16,
    /// What the person says about their name in a complaint.
    pub(crate) name_to_controller: Option<NameDisclosure>,
    pub(crate) amicable: Option<AmicableSettlement>,
    /// Which authority or court already deals with the matter.
    pub(crate) pending: Option<String>,
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
        self.regime.id
    }

    /// That law on the day of writing.
    #[must_use]
    pub fn law(&self) -> Law<'c> {
        self.regime.on(self.date)
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

    /// The country from which who acts sends letters.
    pub(crate) fn sender_country(&self) -> &CountryCode {
        let person = &self.data_subject;
        let of_other = self.representative.as_ref().and_then(|other| other.country.as_ref());
        of_other.unwrap_or(person.address_country.as_ref().unwrap_or(&person.country.code))
    }

    /// How an answer reaches who signs: a representative without any contact of their own through the person's.
    pub(crate) fn reply(&self) -> Reply {
        let person = &self.data_subject;
        let (address, email) = match &self.representative {
            Some(other) if other.email.is_some() || !other.address.is_empty() => (&other.address, &other.email),
            _ => (&person.address, &person.email),
        };
        match (email, address.is_empty()) {
            (Some(_), _) => Reply::Email,
            (None, false) => Reply::Post,
            (None, true) => Reply::Phone,
        }
    }

    /// The companies of the case, each once, in the order of the first account, then of the platforms of a person without
    /// one.
    pub(crate) fn controllers(&self) -> Vec<&'c Controller> {
        let mut controllers: Vec<&'c Controller> = Vec::new();
        let of_accounts = self.accounts.iter().map(|account| account.controller);
        let of_platforms = self.non_user.iter().flat_map(|non_user| &non_user.platforms).map(|entry| entry.controller);
        for controller in of_accounts.chain(of_platforms) {
            add_company(&mut controllers, controller);
        }
        controllers
    }

    /// The reasons that a company may read, in the order of the request.
    pub(crate) fn reasons_for(
        &self,
        controller: &Controller,
        accounts: &[usize],
    ) -> impl Iterator<Item = &CaseReason<'c>> {
        self.reasons.iter().filter(move |reason| reason.is_for(controller, accounts))
    }

    /// Whether a reason calls for keeping where the person lives, and who they are, from companies.
    pub(crate) fn shields_person(&self) -> bool {
        self.reasons.iter().filter_map(|reason| reason.record).any(|record| record.shields_person)
    }

    /// The person's postal address, unless it is to be kept from companies and an answer finds another way.
    pub(crate) fn address_for_companies(&self) -> &[String] {
        let person = &self.data_subject;
        if self.shields_person() && person.email.is_some() { &[] } else { &person.address }
    }

    /// The reason of the catalog at a position of the request.
    pub(crate) fn reason_at(&self, position: usize) -> Option<&'c Reason> {
        self.reasons.iter().find(|reason| reason.position == position)?.record
    }

    /// The region that decides the controller: that of the person's country.
    #[must_use]
    pub fn market_region(&self) -> MarketRegion {
        self.market_region
    }
}

/// Adds a company unless it is there already.
pub(crate) fn add_company<'c>(list: &mut Vec<&'c Controller>, company: &'c Controller) {
    if !is_among(company, list) {
        list.push(company);
    }
}

/// Whether a company is one of those that may read something.
pub(crate) fn is_among(controller: &Controller, readers: &[&Controller]) -> bool {
    readers.iter().any(|reader| reader.id == controller.id)
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
    Sighting<'_>,
    NonUser<'_>,
    CaseReason<'_>,
    Event<'_>,
    Case<'_>
);
