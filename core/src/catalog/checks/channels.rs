//! Ways to act and their steps.

use std::collections::BTreeSet;

use super::Report;
use crate::catalog::record::Record;
use crate::catalog::{Catalog, Channel, ChannelKind, Platform, Step, StepKind, Territory};

/// Calls `visit` with every channel, its platform and its JSON pointer.
fn each_channel(catalog: &Catalog, mut visit: impl FnMut(&Platform, &Channel, String)) {
    for platform in catalog.platforms() {
        for (position, channel) in platform.channels.iter().enumerate() {
            visit(platform, channel, format!("/channels/{position}"));
        }
    }
}

/// Calls `visit` with every step, its channel, the record and the step's JSON pointer.
fn each_step(catalog: &Catalog, mut visit: impl FnMut(&Channel, &Step, String, String)) {
    each_channel(catalog, |platform, channel, pointer| {
        for (position, step) in channel.steps.iter().enumerate() {
            visit(channel, step, platform.place(), format!("{pointer}/steps/{position}"));
        }
    });
}

pub(super) fn channel_id_twice(catalog: &Catalog, report: &mut Report) {
    for platform in catalog.platforms() {
        let mut seen = BTreeSet::new();
        for (position, channel) in platform.channels.iter().enumerate() {
            if !seen.insert(&channel.id) {
                report.add(platform.place(), format!("/channels/{position}/id"), "another channel has this id");
            }
        }
    }
}

pub(super) fn channel_without_steps(catalog: &Catalog, report: &mut Report) {
    each_channel(catalog, |platform, channel, pointer| {
        if channel.steps.is_empty() {
            report.add(platform.place(), pointer + "/steps", "say what to do, in order");
        }
    });
}

pub(super) fn channel_without_regions(catalog: &Catalog, report: &mut Report) {
    each_channel(catalog, |platform, channel, pointer| {
        if channel.regions.is_empty() {
            report.add(platform.place(), pointer + "/regions", "name at least one region");
        }
    });
}

pub(super) fn form_without_url(catalog: &Catalog, report: &mut Report) {
    each_channel(catalog, |platform, channel, pointer| {
        if channel.kind == ChannelKind::WebForm && channel.url.is_none() {
            report.add(platform.place(), pointer + "/url", "give the address of the form");
        }
    });
}

pub(super) fn email_missing(catalog: &Catalog, report: &mut Report) {
    each_channel(catalog, |platform, channel, pointer| {
        if channel.kind == ChannelKind::Email && channel.email.is_none() {
            report.add(platform.place(), pointer + "/email", "give the e-mail address");
        }
    });
}

pub(super) fn post_without_address(catalog: &Catalog, report: &mut Report) {
    each_channel(catalog, |platform, channel, pointer| {
        if channel.kind != ChannelKind::Post {
            return;
        }
        if !channel.regions.iter().all(|territory| has_address(catalog, platform, territory)) {
            let message = "in one of the regions neither the controller nor its representative has a postal address";
            report.add(platform.place(), pointer + "/kind", message);
        }
    });
}

/// Whether a letter about the platform can go to the controller or its representative there.
fn has_address(catalog: &Catalog, platform: &Platform, territory: &Territory) -> bool {
    let region = match territory {
        Territory::Region(region) => Some(*region),
        Territory::Country(code) => catalog.country(code.as_str()).and_then(|country| country.region),
    };
    let entry = platform.regions.iter().find(|entry| entry.region == *territory).or_else(|| {
        platform.regions.iter().find(|entry| region.is_some_and(|region| entry.region == Territory::Region(region)))
    });
    let Some(controller) = entry.and_then(|entry| catalog.controllers.get(&entry.controller)) else { return false };
    let there = controller.representatives.iter().filter(|representative| Some(representative.region) == region);
    let addresses = there.filter_map(|representative| representative.address.as_ref());
    std::iter::once(&controller.address).chain(addresses).any(|address| !address.lines.is_empty())
}

pub(super) fn field_twice(catalog: &Catalog, report: &mut Report) {
    each_channel(catalog, |platform, channel, pointer| {
        let mut seen = BTreeSet::new();
        for (position, field) in channel.fields.iter().enumerate() {
            if !seen.insert(field.field) {
                report.add(platform.place(), format!("{pointer}/fields/{position}"), "this field already has an entry");
            }
        }
    });
}

/// Whether the sentence of a step has a place for a label.
fn takes_label(kind: StepKind) -> bool {
    match kind {
        StepKind::OpenApp
        | StepKind::OpenSection
        | StepKind::Choose
        | StepKind::SwitchOff
        | StepKind::SwitchOn
        | StepKind::LeaveOff
        | StepKind::CopyIn
        | StepKind::AskAdministrator
        | StepKind::Delete
        | StepKind::Avoid
        | StepKind::RepeatForEach => true,
        StepKind::LogIn
        | StepKind::OpenSettings
        | StepKind::OpenForm
        | StepKind::OpenPage
        | StepKind::EnterField
        | StepKind::EnterObjection
        | StepKind::GiveReasons
        | StepKind::Send
        | StepKind::ConfirmEmail
        | StepKind::KeepConfirmation
        | StepKind::SendEmail
        | StepKind::SendPost
        | StepKind::ProveIdentity => false,
    }
}

pub(super) fn step_label_missing(catalog: &Catalog, report: &mut Report) {
    each_step(catalog, |_, step, place, pointer| {
        if takes_label(step.kind) && step.label.is_none() {
            report.add(place, pointer, "a step of this kind needs a label");
        }
    });
}

pub(super) fn step_label_unused(catalog: &Catalog, report: &mut Report) {
    each_step(catalog, |_, step, place, pointer| {
        if !takes_label(step.kind) && step.label.is_some() {
            report.add(place, pointer + "/label", "a step of this kind has no label");
        }
    });
}

pub(super) fn step_field_missing(catalog: &Catalog, report: &mut Report) {
    each_step(catalog, |_, step, place, pointer| {
        if step.kind == StepKind::EnterField && step.field.is_none() {
            report.add(place, pointer, "say which field");
        }
    });
}

pub(super) fn step_field_unused(catalog: &Catalog, report: &mut Report) {
    each_step(catalog, |_, step, place, pointer| {
        if step.kind != StepKind::EnterField && step.field.is_some() {
            report.add(place, pointer + "/field", "a step of this kind has no field");
        }
    });
}

pub(super) fn step_email_unused(catalog: &Catalog, report: &mut Report) {
    each_step(catalog, |_, step, place, pointer| {
        let takes_email = matches!(step.kind, StepKind::CopyIn | StepKind::AskAdministrator);
        if !takes_email && step.email.is_some() {
            report.add(place, pointer + "/email", "a step of this kind has no e-mail address");
        }
    });
}

pub(super) fn step_field_unknown(catalog: &Catalog, report: &mut Report) {
    each_step(catalog, |channel, step, place, pointer| {
        let listed = |field| channel.fields.iter().any(|entry| entry.field == field);
        if step.field.is_some_and(|field| !listed(field)) {
            report.add(place, pointer + "/field", "the channel does not list this field");
        }
    });
}
