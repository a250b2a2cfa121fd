//! The values of a record that a company's text can hold word for word.

use std::collections::BTreeMap;

use serde::Serialize;
use widerspruch::catalog::{Channel, Controller, Platform, PostalAddress};
use widerspruch::ids::ControllerId;

/// A value, and where the records have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Held {
    /// The value.
    pub value: String,
    /// Records and pointers, as in `controllers/snap-inc/address/lines/0`.
    pub places: Vec<String>,
}

/// The values of a company's record: names, lines of addresses, e-mail addresses, forms.
pub(super) fn of_controller(controller: &Controller) -> Vec<Held> {
    let mut list = List { record: format!("controllers/{}", controller.id), values: Vec::new() };
    list.add("/name", Some(&controller.name));
    list.address("/address", Some(&controller.address));
    for (position, email) in controller.emails.iter().enumerate() {
        list.add(&format!("/emails/{position}/address"), Some(&email.address));
    }
    list.add("/contact_url", controller.contact_url.as_ref());
    list.add("/data_protection_officer_url", controller.data_protection_officer_url.as_ref());
    for (position, representative) in controller.representatives.iter().enumerate() {
        let pointer = format!("/representatives/{position}");
        list.add(&format!("{pointer}/name"), Some(&representative.name));
        list.address(&format!("{pointer}/address"), representative.address.as_ref());
        list.add(&format!("{pointer}/email"), representative.email.as_ref());
    }
    joined(list.values)
}

/// The values of a way to act: its addresses.
pub(super) fn of_channel(platform: &Platform, position: usize, channel: &Channel) -> Vec<Held> {
    let mut list = List { record: format!("platforms/{}/channels/{position}", platform.id), values: Vec::new() };
    list.add("/url", channel.url.as_ref());
    for (number, url) in channel.fallback_urls.iter().enumerate() {
        list.add(&format!("/fallback_urls/{number}"), Some(url));
    }
    list.add("/email", channel.email.as_ref());
    joined(list.values)
}

/// The values that letters and plans about a platform show: those of its companies and of its ways to act.
pub(super) fn of_platform(platform: &Platform, controllers: &[Controller]) -> Vec<Held> {
    let ids = companies(platform);
    let companies = controllers.iter().filter(|controller| ids.contains(&&controller.id)).flat_map(of_controller);
    let channels = platform.channels.iter().enumerate();
    joined(companies.chain(channels.flat_map(|(position, channel)| of_channel(platform, position, channel))).collect())
}

/// The companies that decide about a platform somewhere, alone or with others.
pub(super) fn companies(platform: &Platform) -> Vec<&ControllerId> {
    platform.regions.iter().flat_map(|entry| std::iter::once(&entry.controller).chain(&entry.joint_with)).collect()
}

/// The values of one record while they are gathered.
struct List {
    record: String,
    values: Vec<Held>,
}

impl List {
    fn add(&mut self, pointer: &str, value: Option<&String>) {
        let places = vec![format!("{}{pointer}", self.record)];
        self.values.extend(value.map(|value| Held { value: value.clone(), places }));
    }

    fn address(&mut self, pointer: &str, address: Option<&PostalAddress>) {
        for (position, line) in address.iter().flat_map(|address| &address.lines).enumerate() {
            self.add(&format!("{pointer}/lines/{position}"), Some(line));
        }
    }
}

/// Each value once, with all its places, in the order of the first.
fn joined(values: Vec<Held>) -> Vec<Held> {
    let mut positions: BTreeMap<String, usize> = BTreeMap::new();
    let mut out: Vec<Held> = Vec::new();
    for held in values {
        let position = *positions.entry(held.value.clone()).or_insert(out.len());
        match out.get_mut(position) {
            Some(known) => known.places.extend(held.places),
            None => out.push(held),
        }
    }
    out
}
