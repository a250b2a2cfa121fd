//! Whether two accounts of the request are one, and what stays of both.

use url::Url;

use super::profile::{Profile, by_phone, plain_host};
use crate::case::Account;
use crate::vocabulary::AccountUse;

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

    /// Both accounts are one. What they say about it must not differ, so that nothing is lost when they are joined.
    pub(super) fn is_same(&self, own: &Account<'_>, other: &Self, account: &Account<'_>) -> bool {
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
    pub(super) fn join(&mut self, other: Self) {
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
