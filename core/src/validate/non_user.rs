//! A person without an account: platforms and sightings.

use super::accounts::{controller, platform};
use super::field::{free_text, line};
use super::link::page;
use crate::case::{NonUser, NonUserPlatform, Sighting};
use crate::catalog::{Catalog, Controller, Country};
use crate::codes::{HintCode, IssueCode};
use crate::issue::{Draft, Findings, Place};
use crate::limits;
use crate::request::{NonUserInput, SightingInput};

/// The judged part of a person without an account.
pub(super) struct Judged<'c> {
    non_user: NonUser<'c>,
    /// No platform was refused.
    pub(super) complete: bool,
}

impl<'c> Judged<'c> {
    /// The controllers, in the order of the platforms.
    pub(super) fn controllers(&self) -> impl Iterator<Item = &'c Controller> {
        self.non_user.platforms.iter().map(|platform| platform.controller)
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
    let mut judged = Judged { non_user: NonUser { platforms: Vec::new(), sightings: Vec::new() }, complete: true };
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
            match non_user_platform(name, position, country, catalog, &place, findings) {
                Some(platform) => add(platform, &place, &mut judged.non_user.platforms, findings),
                None => judged.complete = false,
            }
        }
    }
    let sightings = place.key("sightings");
    if input.sightings.len() > limits::SIGHTINGS {
        findings.refuse(Draft::new(IssueCode::RequestTooMany, &sightings).number(limits::SIGHTINGS));
    } else {
        let sighting = |(index, input)| sighting(input, &sightings.index(index), findings);
        judged.non_user.sightings = input.sightings.iter().enumerate().filter_map(sighting).collect();
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

fn non_user_platform<'c>(
    name: &str,
    position: usize,
    country: Option<&Country>,
    catalog: &'c Catalog,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Option<NonUserPlatform<'c>> {
    let platform = platform(Some(name), catalog, place, findings)?;
    let controller = controller(platform, country?, catalog, place, findings)?;
    Some(NonUserPlatform { platform, controller, position })
}

/// Judges one sighting. It must say something.
fn sighting(input: &SightingInput, place: &Place<'_>, findings: &mut Findings) -> Option<Sighting> {
    let what = line(input.what.as_deref(), &place.key("what"), findings);
    let url = page(input.url.as_deref(), &place.key("url"), findings);
    let note = free_text(input.note.as_deref(), &place.key("note"), findings);
    if what.is_absent() && url.is_absent() && note.is_absent() {
        findings.issue(IssueCode::RequestSightingEmpty, place);
        return None;
    }
    Some(Sighting { what: what.good(), url: url.good(), note: note.good() })
}
