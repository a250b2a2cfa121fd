//! A person without an account: platforms and sightings.

use super::accounts::{Unserved, controller, platform};
use super::field::{free_text, line};
use super::link::{host, owner, page};
use crate::case::{NonUser, NonUserPlatform, Sighting, add_company};
use crate::catalog::{Catalog, Controller, Country, Platform};
use crate::codes::{HintCode, IssueCode};
use crate::issue::{Draft, Findings, Place};
use crate::limits;
use crate::request::{NonUserInput, SightingInput};
use crate::text::is_invisible;

/// The judged part of a person without an account.
pub(super) struct Judged<'c> {
    non_user: NonUser<'c>,
    /// Platforms for which no company is known in the person's country.
    pub(super) unserved: Vec<Unserved<'c>>,
    /// No platform was refused.
    pub(super) complete: bool,
}

impl<'c> Judged<'c> {
    /// The controllers, in the order of the platforms.
    pub(super) fn controllers(&self) -> impl Iterator<Item = &'c Controller> {
        self.non_user.platforms.iter().map(|platform| platform.controller)
    }

    /// The platforms with their controllers.
    pub(super) fn platforms(&self) -> impl Iterator<Item = (&'c Platform, &'c Controller)> {
        self.non_user.platforms.iter().map(|entry| (entry.platform, entry.controller))
    }

    /// The part of the case.
    pub(super) fn finish(self) -> NonUser<'c> {
        self.non_user
    }
}

/// Judges platforms and sightings.
pub(super) fn non_user<'c>(
    input: &NonUserInput,
    country: Option<&Country>,
    catalog: &'c Catalog,
    findings: &mut Findings,
) -> Judged<'c> {
    let root = Place::ROOT;
    let place = root.key("non_user");
    let mut judged = Judged { non_user: NonUser::default(), unserved: Vec::new(), complete: true };
    let platforms = place.key("platforms");
    if input.platforms.is_empty() {
        findings.issue(IssueCode::PlatformNone, &platforms);
        judged.complete = false;
    } else if input.platforms.len() > limits::ACCOUNTS {
        findings.refuse(Draft::new(IssueCode::RequestTooMany, &platforms).number(limits::ACCOUNTS));
        judged.complete = false;
    } else {
        for (position, name) in input.platforms.iter().enumerate() {
            let place = platforms.index(position);
            let Some((platform, country)) = platform(Some(name), catalog, &place, findings).zip(country) else {
                judged.complete = false;
                continue;
            };
            match controller(platform, country, catalog) {
                Some(controller) => {
                    let platform = NonUserPlatform { platform, controller, position };
                    add(platform, &place, &mut judged.non_user.platforms, findings);
                }
                None => judged.unserved.push(Unserved { id: None, platform, position }),
            }
        }
    }
    judged.non_user.no_account_with_email = input.no_account_with_email.unwrap_or_default();
    let sightings = place.key("sightings");
    if input.sightings.len() > limits::SIGHTINGS {
        findings.refuse(Draft::new(IssueCode::RequestTooMany, &sightings).number(limits::SIGHTINGS));
    } else {
        let sighting = |(index, input)| sighting(input, &judged, catalog, &sightings.index(index), findings);
        let found = input.sightings.iter().enumerate().filter_map(sighting).collect();
        judged.non_user.sightings = found;
    }
    judged
}

/// Adds a platform unless it is there already.
fn add<'c>(
    platform: NonUserPlatform<'c>,
    place: &Place<'_>,
    list: &mut Vec<NonUserPlatform<'c>>,
    findings: &mut Findings,
) {
    if list.iter().any(|other| std::ptr::eq(other.platform, platform.platform)) {
        findings.hint(HintCode::AccountDuplicate, place);
    } else {
        list.push(platform);
    }
}

/// Judges one sighting. It must say something.
fn sighting<'c>(
    input: &SightingInput,
    judged: &Judged<'c>,
    catalog: &Catalog,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Option<Sighting<'c>> {
    let what = line(input.what.as_deref(), &place.key("what"), findings);
    let url = page(input.url.as_deref(), &place.key("url"), findings);
    let note = free_text(input.note.as_deref(), &place.key("note"), findings);
    let readers = readers(input, judged, catalog, place, findings);
    if what.is_absent() && url.is_absent() && note.is_absent() {
        findings.issue(IssueCode::RequestSightingEmpty, place);
        return None;
    }
    Some(Sighting { readers: readers?, what: what.good(), url: url.good(), note: note.good() })
}

/// Who reads a sighting: the company of the platform that it names, else those of the platform of its address, else
/// all. A company is not told what was seen on the platform of another one.
fn readers<'c>(
    input: &SightingInput,
    judged: &Judged<'c>,
    catalog: &Catalog,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Option<Vec<&'c Controller>> {
    let companies = |wanted: &dyn Fn(&Platform) -> bool| {
        let mut found = Vec::new();
        let here = judged.platforms().filter(|(platform, _)| wanted(platform));
        here.for_each(|(_, company)| add_company(&mut found, company));
        found
    };
    if let Some(name) = input.platform.as_deref().filter(|name| !name.chars().all(is_invisible)) {
        let platform = catalog.platform(name.trim());
        let named = companies(&|other| platform.is_some_and(|platform| platform.id == other.id));
        let unserved = |platform: &Platform| judged.unserved.iter().any(|other| other.platform.id == platform.id);
        if named.is_empty() && judged.complete && !platform.is_some_and(unserved) {
            findings.issue(IssueCode::RequestSightingPlatform, &place.key("platform"));
        }
        return (!named.is_empty()).then_some(named);
    }
    let owner = input.url.as_deref().and_then(host).and_then(|host| owner(&host, catalog));
    let seen = companies(&|platform| owner.is_some_and(|owner| owner.id == platform.id));
    if !seen.is_empty() {
        return Some(seen);
    }
    let all = companies(&|_| true);
    if all.len() > 1 {
        findings.hint_readers(HintCode::SightingReaders, place, &all);
    }
    Some(all)
}
