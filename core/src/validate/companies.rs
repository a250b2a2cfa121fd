//! The companies of a case, and who of them reads what.

use std::collections::BTreeMap;

use super::accounts::{Accounts, Unserved};
use super::non_user::Judged;
use crate::case::{Account, add_company};
use crate::catalog::{Catalog, Controller, Platform, Reason, ReasonFit};
use crate::codes::{HintCode, IssueCode};
use crate::issue::{Draft, Findings, Place};
use crate::limits;
use crate::vocabulary::{AccountUse, Visibility};

/// The companies that accounts and platforms lead to.
pub(super) struct Companies<'a, 'c> {
    /// Each once, in the order of the request.
    pub(super) all: Vec<&'c Controller>,
    /// Account ids with the position in the case's accounts.
    pub(super) ids: BTreeMap<&'a str, usize>,
    pub(super) accounts: &'a [Account<'c>],
    non_user: Option<&'a Judged<'c>>,
    /// Accounts and platforms for which no company is known in the person's country. What is said about them alone is
    /// left out.
    unserved: Vec<&'a Unserved<'c>>,
    /// Nothing that leads to a company was refused; otherwise one may be missing for that reason.
    pub(super) complete: bool,
}

/// For whom a part of the request is meant.
pub(super) struct Bound<'c> {
    /// The companies, each once.
    pub(super) companies: Vec<&'c Controller>,
    /// Positions of the accounts that were named, or are on a platform that was; empty if none were.
    pub(super) accounts: Vec<usize>,
}

impl<'a, 'c> Companies<'a, 'c> {
    pub(super) fn of(accounts: &'a Accounts<'c>, non_user: Option<&'a Judged<'c>>) -> Self {
        let mut all: Vec<&'c Controller> = Vec::new();
        let of_accounts = accounts.list.iter().map(|account| account.controller);
        for controller in of_accounts.chain(non_user.iter().flat_map(|non_user| non_user.controllers())) {
            add_company(&mut all, controller);
        }
        let own = accounts.list.iter().enumerate().map(|(position, account)| (account.id.as_str(), position));
        let twins = accounts.twins.iter().map(|(id, position)| (id.as_str(), *position));
        Self {
            all,
            ids: own.chain(twins).collect(),
            accounts: &accounts.list,
            non_user,
            unserved: accounts.unserved.iter().chain(non_user.iter().flat_map(|it| &it.unserved)).collect(),
            complete: accounts.complete && non_user.is_none_or(|non_user| non_user.complete),
        }
    }

    /// Whether no company is known for that account.
    pub(super) fn is_unserved(&self, id: &str) -> bool {
        self.unserved.iter().any(|account| account.id.as_deref() == Some(id))
    }

    /// Says for what no company is known: a remark beside others, an issue where nothing else is left.
    pub(super) fn say_unserved(&self, findings: &mut Findings) {
        for unserved in &self.unserved {
            let root = Place::ROOT;
            let (accounts, non_user) = (root.key("accounts"), root.key("non_user"));
            let (account, platforms) = (accounts.index(unserved.position), non_user.key("platforms"));
            let place = match unserved.id {
                Some(_) => account.key("platform"),
                None => platforms.index(unserved.position),
            };
            if self.all.is_empty() {
                findings.issue(IssueCode::PlatformNotOffered, &place);
            } else {
                findings.hint_about(HintCode::ControllerUnknownForCountry, &place, &unserved.platform.name);
            }
        }
    }

    /// For whom a reason is meant: the companies of the accounts and platforms that it names, or all. None if one of
    /// them is not known, or no company is for any of them.
    pub(super) fn bound(
        &self,
        accounts: &[String],
        platforms: &[String],
        catalog: &Catalog,
        place: &Place<'_>,
        findings: &mut Findings,
    ) -> Option<Bound<'c>> {
        let mut bound = Bound { companies: Vec::new(), accounts: Vec::new() };
        let mut known = true;
        for (key, list) in [("accounts", accounts), ("platforms", platforms)] {
            if list.len() > limits::ACCOUNTS {
                findings.refuse(Draft::new(IssueCode::RequestTooMany, &place.key(key)).number(limits::ACCOUNTS));
                known = false;
            }
        }
        if !known {
            return None;
        }
        for (index, id) in accounts.iter().enumerate() {
            let position = self.ids.get(id.as_str()).copied();
            if let Some((position, account)) = position.and_then(|at| Some((at, self.accounts.get(at)?))) {
                bound.accounts.push(position);
                add_company(&mut bound.companies, account.controller);
            } else if !self.is_unserved(id) {
                known = false;
                if self.complete && !self.all.is_empty() {
                    findings.issue(IssueCode::ReasonUnknownAccount, &place.key("accounts").index(index));
                }
            }
        }
        for (index, name) in platforms.iter().enumerate() {
            let platform = catalog.platform(name.trim());
            let is_it = |other: &Platform| platform.is_some_and(|platform| platform.id == other.id);
            let companies = self.of_platform(is_it);
            if companies.is_empty() && !self.unserved.iter().any(|it| is_it(it.platform)) {
                known = false;
                if self.complete && !self.all.is_empty() {
                    findings.issue(IssueCode::ReasonUnknownPlatform, &place.key("platforms").index(index));
                }
            }
            for company in companies {
                add_company(&mut bound.companies, company);
            }
            let own = self.accounts.iter().enumerate().filter(|(_, account)| is_it(account.platform));
            bound.accounts.extend(own.map(|(position, _)| position));
        }
        if accounts.is_empty() && platforms.is_empty() {
            bound.companies.clone_from(&self.all);
        } else {
            known &= !bound.companies.is_empty();
            bound.accounts.sort_unstable();
            bound.accounts.dedup();
        }
        known.then_some(bound)
    }

    /// The companies that the case reaches through a platform.
    fn of_platform(&self, is_it: impl Fn(&Platform) -> bool) -> Vec<&'c Controller> {
        let of_accounts = self.accounts.iter().map(|account| (account.platform, account.controller));
        let of_others = self.non_user.iter().flat_map(|non_user| non_user.platforms());
        let here = of_accounts.chain(of_others).filter(|(platform, _)| is_it(platform));
        let mut companies = Vec::new();
        here.for_each(|(_, company)| add_company(&mut companies, company));
        companies
    }

    /// Whether a reason can be true for a company: by the accounts named, or by all that the case has there.
    pub(super) fn can_be_true(
        &self,
        (reason, is_minor): (&Reason, bool),
        company: &Controller,
        named: &[usize],
    ) -> bool {
        let here = || {
            let own = self.accounts.iter().enumerate();
            let own = own.filter(|(position, account)| {
                account.controller.id == company.id && (named.is_empty() || named.contains(position))
            });
            own.map(|(_, account)| account)
        };
        let without_account = here().next().is_none();
        let holds = |account: &Account<'_>| reason.holds_for(Some(account.platform.kind));
        let fits = match reason.fits {
            ReasonFit::Anyone | ReasonFit::FreeText => true,
            ReasonFit::Users => !without_account,
            ReasonFit::NonUsers => without_account,
            ReasonFit::BusinessAccounts => here().any(|account| account.usage != AccountUse::Private),
            ReasonFit::PrivateProfiles => here().any(|account| account.visibility == Some(Visibility::Private)),
        };
        // What is said of somebody under age is true everywhere.
        let is_general = is_minor && reason.minor_text.is_some();
        fits && (is_general || here().any(holds) || (without_account && reason.holds_for(None)))
    }
}
