//! Whether two accounts of the request are one, and what stays of both.

use std::collections::BTreeMap;

use url::Url;

use super::profile::{Profile, by_phone, plain_host};
use crate::case::Account;
use crate::vocabulary::AccountUse;

/// The accounts so far, found by what tells them from others.
#[derive(Default)]
pub(super) struct Known<'c> {
    identities: Vec<Identity>,
    /// Positions by platform and key.
    positions: BTreeMap<(&'c str, String), Vec<usize>>,
}

impl<'c> Known<'c> {
    /// The position in the list of the account that this one is, too.
    pub(super) fn twin(&self, list: &[Account<'c>], identity: &Identity, account: &Account<'c>) -> Option<usize> {
        let alike = |key| self.positions.get(&(account.platform.id.as_str(), key));
        let is_same = |position: &usize| {
            let known = list.get(*position).zip(self.identities.get(*position));
            known.is_some_and(|(other, known)| known.is_same(other, identity, account))
        };
        identity.keys(account).filter_map(alike).flatten().copied().filter(is_same).min()
    }

    /// Learns an account that is put behind the list.
    pub(super) fn add(&mut self, identity: Identity, account: &Account<'c>) {
        self.learn(&identity, account, self.identities.len());
        self.identities.push(identity);
    }

    /// Learns what another entry says about the account at a position.
    pub(super) fn join(&mut self, position: usize, identity: Identity, account: &Account<'c>) {
        self.learn(&identity, account, position);
        if let Some(known) = self.identities.get_mut(position) {
            known.join(identity);
        }
    }

    fn learn(&mut self, identity: &Identity, account: &Account<'c>, position: usize) {
        for key in identity.keys(account) {
            self.positions.entry((account.platform.id.as_str(), key)).or_default().push(position);
        }
    }
}

/// What tells an account from the others of its platform, however it is written.
pub(super) struct Identity {
    /// By user name, address, and telephone number where it is the user name.
    names: Vec<String>,
    /// That of the address alone.
    address: Option<String>,
}

impl Identity {
    /// That of an account whose address names this.
    pub(super) fn of(account: &Account<'_>, profile: Option<&Profile>) -> Self {
        let address = account.url.as_deref().zip(profile).map(|(url, profile)| match profile {
            Profile::Handle(name) => by_handle(name),
            Profile::Id(id) => by_id(id),
            Profile::Unknown | Profile::Nobody => by_address(url, account),
        });
        let handle = account.handle.as_deref().map(by_handle);
        let phone = account.phone.as_deref().and_then(|phone| by_phone(phone, account.platform));
        let phone = phone.as_deref().map(by_id);
        Self { names: handle.into_iter().chain(phone).chain(address.clone()).collect(), address }
    }

    /// Accounts that are one have a key in common: a name, or without any what they are registered with.
    fn keys(&self, account: &Account<'_>) -> impl Iterator<Item = String> + use<> {
        let contact = || format!("{:?} {:?}", account.email, account.phone);
        let unnamed = self.names.is_empty().then(contact);
        self.names.clone().into_iter().chain(unnamed)
    }

    /// Both accounts are one. What they say about it must not differ, so that nothing is lost when they are joined.
    fn is_same(&self, own: &Account<'_>, other: &Self, account: &Account<'_>) -> bool {
        let fits = |one: Option<&String>, two: Option<&String>| {
            one.zip(two).is_none_or(|(one, two)| one == two || one.to_lowercase() == two.to_lowercase())
        };
        let named = match (self.names.is_empty(), other.names.is_empty()) {
            (true, true) => own.email == account.email && own.phone == account.phone,
            _ => self.names.iter().any(|name| other.names.contains(name)),
        };
        named
            && fits(own.handle.as_ref(), account.handle.as_ref())
            && self.address.as_ref().zip(other.address.as_ref()).is_none_or(|(one, two)| one == two)
            && fits(own.email.as_ref(), account.email.as_ref())
            && fits(own.phone.as_ref(), account.phone.as_ref())
    }

    /// Takes what the other one knows.
    fn join(&mut self, other: Self) {
        self.names.extend(other.names);
        self.address = self.address.take().or(other.address);
    }
}

/// Adds to an account what another entry says about it. What stands in both stays as it is.
pub(super) fn join(account: &mut Account<'_>, other: Account<'_>) {
    account.handle = account.handle.take().or(other.handle);
    account.url = account.url.take().or(other.url);
    account.email = account.email.take().or(other.email);
    account.phone = account.phone.take().or(other.phone);
    account.visibility = account.visibility.or(other.visibility);
    account.link_group = account.link_group.take().or(other.link_group);
    if account.usage == AccountUse::Private {
        account.usage = other.usage;
    }
}

/// No platform of the catalog tells user names apart by their case.
fn by_handle(name: &str) -> String {
    format!("@{}", name.to_lowercase())
}

fn by_id(id: &str) -> String {
    format!("={id}")
}

/// By an address whose shape nobody knows.
fn by_address(url: &str, account: &Account<'_>) -> String {
    let Ok(parsed) = Url::parse(url) else { return url.to_owned() };
    let host = plain_host(parsed.host_str().unwrap_or_default(), account.platform);
    let path = parsed.path().trim_end_matches('/');
    format!("{host}{path}?{}", parsed.query().unwrap_or_default())
}
