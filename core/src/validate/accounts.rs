//! Accounts and platforms.

use std::collections::{BTreeMap, BTreeSet};

use super::contact::{email, phone};
use super::field::{Field, line, text, word};
use super::identity::{Identity, Known, join};
use super::link::{in_place_of_handle, profile};
use super::profile::Profile;
use crate::case::Account;
use crate::catalog::{Catalog, Controller, Country, Platform};
use crate::codes::{HintCode, IssueCode};
use crate::date::{Date, PartialDate};
use crate::fold::fold;
use crate::issue::{Draft, Findings, Place, nearest};
use crate::limits;
use crate::request::AccountInput;
use crate::text::{Lines, is_invisible};
use crate::vocabulary::{AccountStatus, AccountUse, Visibility};

/// The judged accounts.
pub(super) struct Accounts<'c> {
    /// The good ones, each once.
    pub(super) list: Vec<Account<'c>>,
    /// Ids of accounts that stood twice, with the position in `list` of the one that stays.
    pub(super) twins: Vec<(String, usize)>,
    /// Those of platforms for which no company is known in the person's country.
    pub(super) unserved: Vec<Unserved<'c>>,
    /// No account was refused.
    pub(super) complete: bool,
}

/// An account, or a platform, for which no company is known in the person's country.
pub(super) struct Unserved<'c> {
    /// The account's id; none for a platform without an account.
    pub(super) id: Option<String>,
    pub(super) platform: &'c Platform,
    /// Its position in the request.
    pub(super) position: usize,
}

/// A judged account.
enum Judged<'c> {
    Good(Box<(Account<'c>, Identity)>),
    Unserved(Unserved<'c>),
}

/// Judges the accounts.
pub(super) fn accounts<'c>(
    inputs: &[AccountInput],
    (country, date): (Option<&Country>, Option<Date>),
    catalog: &'c Catalog,
    findings: &mut Findings,
) -> Accounts<'c> {
    let root = Place::ROOT;
    let place = root.key("accounts");
    let mut accounts = Accounts {
        list: Vec::with_capacity(inputs.len().min(limits::ACCOUNTS)),
        twins: Vec::new(),
        unserved: Vec::new(),
        complete: true,
    };
    if inputs.len() > limits::ACCOUNTS {
        findings.refuse(Draft::new(IssueCode::AccountTooMany, &place).number(limits::ACCOUNTS));
        accounts.complete = false;
        return accounts;
    }
    let mut taken = (BTreeSet::new(), Known::default());
    for (position, input) in inputs.iter().enumerate() {
        let place = place.index(position);
        match account(input, position, (country, date), catalog, &place, findings) {
            Some(judged) => add(judged, &place, (&mut accounts, &mut taken), findings),
            None => accounts.complete = false,
        }
    }
    link_groups(&accounts.list, &place, findings);
    accounts
}

/// Adds an account; what is there already is joined. An id may name one account only.
fn add<'c>(
    judged: Judged<'c>,
    place: &Place<'_>,
    (accounts, (ids, known)): (&mut Accounts<'c>, &mut (BTreeSet<String>, Known<'c>)),
    findings: &mut Findings,
) {
    let id = match &judged {
        Judged::Good(good) => Some(&good.0.id),
        Judged::Unserved(account) => account.id.as_ref(),
    };
    if id.is_some_and(|id| !ids.insert(id.clone())) {
        findings.issue(IssueCode::AccountIdDuplicate, &place.key("id"));
        return;
    }
    let (account, identity) = match judged {
        Judged::Good(good) => *good,
        Judged::Unserved(account) => return accounts.unserved.push(account),
    };
    let twin = known.twin(&accounts.list, &identity, &account);
    let Some((position, other)) = twin.and_then(|position| Some((position, accounts.list.get_mut(position)?))) else {
        known.add(identity, &account);
        accounts.list.push(account);
        return;
    };
    findings.hint(HintCode::AccountDuplicate, place);
    accounts.twins.push((account.id.clone(), position));
    known.join(position, identity, &account);
    join(other, account);
}

/// Accounts that share a link group although their operators do not link accounts with each other.
fn link_groups(list: &[Account<'_>], place: &Place<'_>, findings: &mut Findings) {
    let mut firsts = BTreeMap::new();
    for account in list {
        let Some(group) = &account.link_group else { continue };
        let first = *firsts.entry(group).or_insert(account.platform);
        let family = &first.link_family;
        if !std::ptr::eq(first, account.platform) && (family.is_none() || *family != account.platform.link_family) {
            findings.hint(HintCode::AccountLinkGroupMixed, &place.index(account.position).key("link_group"));
        }
    }
}

/// Judges one account.
fn account<'c>(
    input: &AccountInput,
    position: usize,
    (country, date): (Option<&Country>, Option<Date>),
    catalog: &'c Catalog,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Option<Judged<'c>> {
    let id = account_id(input.id.as_deref(), position, &place.key("id"), findings);
    let platform = platform(input.platform.as_deref(), catalog, &place.key("platform"), findings);
    let handle = handle(input.handle.as_deref(), platform, catalog, &place.key("handle"), findings);
    let url = profile(input.url.as_deref(), platform, catalog, &place.key("url"), findings);
    let email = email(input.email.as_deref(), &place.key("email"), findings);
    let phone = phone(input.phone.as_deref(), &place.key("phone"), findings);
    if handle.is_absent() && url.is_absent() && email.is_absent() && phone.is_absent() {
        findings.issue(IssueCode::AccountNoIdentifier, place);
    }
    let usage =
        word(input.usage.as_deref(), AccountUse::WORDS, IssueCode::AccountUnknownUse, &place.key("use"), findings);
    let unknown = IssueCode::AccountUnknownVisibility;
    let visibility = word(input.visibility.as_deref(), Visibility::WORDS, unknown, &place.key("visibility"), findings);
    let (status, deleted_on) = status(input, date, place, findings);
    let formerly = formerly(&input.formerly, &place.key("formerly"), findings);
    let managed_by = line(input.managed_by.as_deref(), &place.key("managed_by"), findings).good();
    let rule = (Lines::One, limits::ACCOUNT_ID_CHARS, IssueCode::TextTooLong);
    let link_group = text(input.link_group.as_deref(), rule, &place.key("link_group"), findings);
    let (handle, address) = match handle.good() {
        Some(Handle::Name(name)) => (Some(name), None),
        Some(Handle::Address(address, profile)) => (None, Some((address, profile))),
        None => (None, None),
    };
    let (url, profile) = url.good().or(address).unzip();
    let (id, platform) = (id?, platform?);
    let Some(controller) = controller(platform, country?, catalog) else {
        return Some(Judged::Unserved(Unserved { id: Some(id), platform, position }));
    };
    let account = Account {
        id,
        platform,
        controller,
        handle,
        url,
        email: email.good(),
        phone: phone.good(),
        usage: usage.good().unwrap_or(AccountUse::Private),
        visibility: visibility.good(),
        link_group: link_group.good(),
        formerly,
        status,
        deleted_on,
        managed_by,
        separate: input.separate.unwrap_or_default(),
        position,
    };
    let identity = Identity::of(&account, profile.as_ref());
    Some(Judged::Good(Box::new((account, identity))))
}

/// Whether the account is used, and when it was deleted. A day of deletion says that it is.
fn status(
    input: &AccountInput,
    date: Option<Date>,
    place: &Place<'_>,
    findings: &mut Findings,
) -> (AccountStatus, Option<PartialDate>) {
    let unknown = IssueCode::AccountUnknownStatus;
    let status = word(input.status.as_deref(), AccountStatus::WORDS, unknown, &place.key("status"), findings);
    let place = place.key("deleted_on");
    let Some(raw) = input.deleted_on.as_deref().filter(|raw| !raw.chars().all(is_invisible)) else {
        return (status.good().unwrap_or(AccountStatus::Active), None);
    };
    let Ok(day) = raw.trim().parse::<PartialDate>() else {
        findings.issue(IssueCode::DateInvalid, &place);
        return (AccountStatus::Deleted, None);
    };
    let to_come = date.is_some_and(|date| day.first_day() > date);
    if to_come || matches!(status, Field::Good(AccountStatus::Active | AccountStatus::NoAccess)) {
        findings.refuse(Draft::new(IssueCode::AccountDeletedOn, &place).kind(if to_come { "later" } else { "status" }));
    }
    (AccountStatus::Deleted, Some(day))
}

/// Earlier addresses and names of an account, each once.
fn formerly(list: &[String], place: &Place<'_>, findings: &mut Findings) -> Vec<String> {
    if list.len() > limits::FORMER {
        findings.refuse(Draft::new(IssueCode::RequestTooMany, place).number(limits::FORMER));
        return Vec::new();
    }
    let mut names: Vec<String> = Vec::new();
    for (index, raw) in list.iter().enumerate() {
        if let Field::Good(name) = line(Some(raw), &place.index(index), findings)
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

/// The caller's id, or the position counted from 1.
fn account_id(raw: Option<&str>, position: usize, place: &Place<'_>, findings: &mut Findings) -> Option<String> {
    let Some(raw) = raw else { return Some((position + 1).to_string()) };
    let signs = raw.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    if !signs || raw.is_empty() || raw.len() > limits::ACCOUNT_ID_CHARS {
        findings.refuse(Draft::new(IssueCode::AccountIdInvalid, place).number(limits::ACCOUNT_ID_CHARS));
        return None;
    }
    Some(raw.to_owned())
}

/// What stands in the place of the user name.
enum Handle {
    Name(String),
    /// The address of a profile and what it names, which is no user name.
    Address(String, Profile),
}

/// Judges a user name. One `@` at its head goes. Of the address of a profile the user name stays.
fn handle(
    raw: Option<&str>,
    platform: Option<&Platform>,
    catalog: &Catalog,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Field<Handle> {
    let mut handle = match line(raw, place, findings) {
        Field::Good(handle) => handle,
        Field::Absent => return Field::Absent,
        Field::Refused => return Field::Refused,
    };
    if handle.starts_with('@') {
        handle.remove(0);
    }
    let address = in_place_of_handle(&handle, platform, catalog);
    if handle.chars().all(is_invisible) || matches!(address, Some(Err(()))) {
        findings.issue(IssueCode::AccountHandleInvalid, place);
        return Field::Refused;
    }
    if let Some(Ok((address, profile))) = address {
        findings.hint(HintCode::AccountHandleFromAddress, place);
        return Field::Good(match profile {
            Profile::Handle(name) => Handle::Name(name),
            other => Handle::Address(address, other),
        });
    }
    if handle.contains(char::is_whitespace) {
        findings.hint(HintCode::AccountHandleSpaces, place);
    }
    Field::Good(Handle::Name(handle))
}

/// Finds a platform by id, name, alias, domain or old id.
pub(super) fn platform<'c>(
    raw: Option<&str>,
    catalog: &'c Catalog,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Option<&'c Platform> {
    let Some(raw) = raw.filter(|raw| !raw.chars().all(is_invisible)) else {
        findings.issue(IssueCode::PlatformMissing, place);
        return None;
    };
    let name = raw.trim();
    let Some(platform) = catalog.platform(name) else {
        let meant: Vec<&str> = catalog.platforms_meant_by(name).map(|platform| platform.id.as_str()).collect();
        if !meant.is_empty() {
            findings.refuse(Draft::new(IssueCode::PlatformAmbiguous, place).key(meant.join(", ")));
            return None;
        }
        let meant = findings.may_suggest().then(|| nearest_platform(name, catalog)).flatten();
        let meant = meant.map(|platform| platform.id.as_str());
        findings.refuse(Draft::new(IssueCode::PlatformUnknown, place).meant(meant));
        return None;
    };
    let is_own = || names(platform).any(|known| fold(known) == fold(name)) || platform.domain_of(name).is_some();
    if platform.id != name && !is_own() {
        findings.hint(HintCode::PlatformRenamed, place);
    }
    Some(platform)
}

/// Names of a platform: id, name, aliases.
fn names(platform: &Platform) -> impl Iterator<Item = &str> {
    [platform.id.as_str(), platform.name.as_str()].into_iter().chain(platform.aliases.iter().map(String::as_str))
}

/// The platform whose name was probably meant.
fn nearest_platform<'c>(name: &str, catalog: &'c Catalog) -> Option<&'c Platform> {
    let nearest = nearest(name, catalog.platforms().flat_map(names))?;
    catalog.platforms().find(|platform| names(platform).any(|known| known == nearest))
}

/// The controller of a platform for residents of the country.
pub(super) fn controller<'c>(
    platform: &'c Platform,
    country: &Country,
    catalog: &'c Catalog,
) -> Option<&'c Controller> {
    platform.region(country).and_then(|entry| catalog.controller(entry.controller.as_str()))
}

#[cfg(test)]
mod tests {
    use super::platform;
    use crate::catalog::Catalog;
    use crate::codes::HintCode;
    use crate::issue::{Findings, Place};

    #[test]
    fn only_an_old_id_of_a_platform_is_hinted() {
        let catalog = Catalog::embedded().with_renamed_platform("lookbook", "openai-chatgpt");
        let hints = |name: &str| {
            let mut findings = Findings::default();
            let found = platform(Some(name), &catalog, &Place::ROOT, &mut findings).unwrap();
            assert_eq!(found.id.as_str(), "openai-chatgpt");
            findings.hints.iter().map(|hint| hint.code).collect::<Vec<_>>()
        };
        // The id, the same in other case, the name, an alias.
        for name in ["openai-chatgpt", "OpenAI-ChatGPT", "ChatGPT", "chatgpt", "OPENAI"] {
            assert_eq!(hints(name), [], "{name}");
        }
        for name in ["lookbook", "LookBook"] {
            assert_eq!(hints(name), [HintCode::PlatformRenamed], "{name}");
        }
    }
}
