//! Rows of one member put together, and what a run gives to all.

use super::account::is_same;
use crate::catalog::Catalog;
use crate::request::{AccountInput, DataSubjectInput, EventInput, NonUserInput, Request};

/// The request with what the defaults say where the rows say nothing.
pub(super) fn with_defaults(request: &Request, defaults: &Request, catalog: &Catalog) -> Request {
    let mut whole = request.clone();
    whole.version = Some(crate::request::VERSION);
    let or = |own: &mut Option<String>, default: &Option<String>| {
        if own.is_none() {
            own.clone_from(default);
        }
    };
    or(&mut whole.letter, &defaults.letter);
    or(&mut whole.letter, &Some("objection".to_owned()));
    or(&mut whole.language, &defaults.language);
    or(&mut whole.guide_language, &defaults.guide_language);
    or(&mut whole.date, &defaults.date);
    or(&mut whole.reference, &defaults.reference);
    let person = whole.data_subject.get_or_insert_default();
    if let Some(default) = &defaults.data_subject {
        or(&mut person.country, &default.country);
        or(&mut person.region, &default.region);
        or(&mut person.address_country, &default.address_country);
        person.minor = person.minor.or(default.minor);
    }
    let country = person.country.clone();
    if whole.representative.is_none() {
        whole.representative.clone_from(&defaults.representative);
    }
    if whole.accounts.is_empty() {
        whole.accounts.clone_from(&defaults.accounts);
    }
    if whole.non_user.is_none() {
        whole.non_user.clone_from(&defaults.non_user);
    }
    if whole.reasons.is_empty() {
        whole.reasons.clone_from(&defaults.reasons);
    }
    if whole.requests.is_empty() {
        whole.requests.clone_from(&defaults.requests);
    }
    if whole.history.is_empty() {
        whole.history.clone_from(&defaults.history);
    }
    whole.services.clone_from(&defaults.services);
    if whole.options.is_none() {
        whole.options.clone_from(&defaults.options);
    }
    for event in &mut whole.history {
        by_company(event, country.as_deref(), catalog);
    }
    whole
}

/// The defaults with the country of the first row.
pub(super) fn with_country(defaults: &Request, base: &Request) -> Request {
    let mut defaults = defaults.clone();
    if let Some(country) = base.data_subject.as_ref().and_then(|person| person.country.clone()) {
        defaults.data_subject.get_or_insert_default().country = Some(country);
    }
    defaults
}

/// An answer that names the service is from the company behind it in the person's country.
pub(super) fn by_company(event: &mut EventInput, country: Option<&str>, catalog: &Catalog) {
    let Some(named) = &event.controller else { return };
    if catalog.controller(named).is_some() {
        return;
    }
    let region = catalog.platform(named).zip(country.and_then(|country| catalog.country(country)));
    if let Some(entry) = region.and_then(|(platform, country)| platform.region(country)) {
        event.controller = Some(entry.controller.to_string());
    }
}

/// The first place where a second row of a member says something else than the rows before; a JSON pointer.
pub(super) fn contradictions(first: &Request, second: &Request) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut compare = |path, differ: bool| {
        if differ {
            found.push(path);
        }
    };
    let differ = |one: &Option<String>, other: &Option<String>| one.is_some() && other.is_some() && one != other;
    let nobody = DataSubjectInput::default();
    let (one, other) =
        (first.data_subject.as_ref().unwrap_or(&nobody), second.data_subject.as_ref().unwrap_or(&nobody));
    compare("/data_subject/name", differ(&one.name, &other.name));
    compare("/data_subject/address", one.address.is_some() && other.address.is_some() && one.address != other.address);
    compare("/data_subject/country", differ(&one.country, &other.country));
    compare("/data_subject/address_country", differ(&one.address_country, &other.address_country));
    compare("/data_subject/region", differ(&one.region, &other.region));
    compare("/data_subject/email", differ(&one.email, &other.email));
    compare("/data_subject/phone", differ(&one.phone, &other.phone));
    compare("/data_subject/minor", one.minor.is_some() && other.minor.is_some() && one.minor != other.minor);
    compare("/language", differ(&first.language, &second.language));
    compare("/letter", differ(&first.letter, &second.letter));
    compare("/date", differ(&first.date, &second.date));
    compare("/reference", differ(&first.reference, &second.reference));
    let both = first.representative.is_some() && second.representative.is_some();
    compare("/representative", both && first.representative != second.representative);
    found
}

/// What was added: whether anything, and where the second row's accounts, reasons and events went, as pairs of JSON
/// pointers.
#[derive(Default)]
pub(super) struct Added {
    pub(super) something: bool,
    pub(super) moved: Vec<(String, String)>,
}

/// Adds what a second row says.
pub(super) fn add(first: &mut Request, second: &Request) -> Added {
    let mut added = Added::default();
    fill(first, second, &mut added);
    let mut places = Vec::with_capacity(second.accounts.len());
    for (position, account) in second.accounts.iter().enumerate() {
        let at = if let Some(at) = first.accounts.iter().position(|own| is_same(own, account)) {
            added.something |= first.accounts.get_mut(at).is_some_and(|own| complete(own, account));
            at
        } else {
            added.something = true;
            first.accounts.push(account.clone());
            first.accounts.len() - 1
        };
        added.moved.push((format!("/accounts/{position}"), format!("/accounts/{at}")));
        places.push(at);
    }
    for (position, reason) in second.reasons.iter().enumerate() {
        if !first.reasons.contains(reason) {
            added.something = true;
            added.moved.push((format!("/reasons/{position}"), format!("/reasons/{}", first.reasons.len())));
            first.reasons.push(reason.clone());
        }
    }
    for wish in &second.requests {
        if !first.requests.contains(wish) {
            added.something = true;
            first.requests.push(wish.clone());
        }
    }
    for (position, event) in second.history.iter().enumerate() {
        let mut event = event.clone();
        for id in &mut event.accounts {
            let place = id.parse::<usize>().ok().and_then(|number| places.get(number.checked_sub(1)?));
            if let Some(place) = place {
                *id = (place + 1).to_string();
            }
        }
        if !first.history.contains(&event) {
            added.something = true;
            added.moved.push((format!("/history/{position}"), format!("/history/{}", first.history.len())));
            first.history.push(event);
        }
    }
    if let Some(more) = &second.non_user {
        let own = first.non_user.get_or_insert_with(NonUserInput::default);
        for platform in &more.platforms {
            if !own.platforms.contains(platform) {
                added.something = true;
                own.platforms.push(platform.clone());
            }
        }
        for sighting in &more.sightings {
            if !own.sightings.contains(sighting) {
                added.something = true;
                own.sightings.push(sighting.clone());
            }
        }
    }
    added
}

/// Fills what the first row leaves empty.
fn fill(first: &mut Request, second: &Request, added: &mut Added) {
    fn take<T: Clone>(own: &mut Option<T>, new: Option<&T>, added: &mut Added) {
        if own.is_none() && new.is_some() {
            *own = new.cloned();
            added.something = true;
        }
    }
    if let (Some(own), Some(new)) = (&mut first.data_subject, &second.data_subject) {
        take(&mut own.name, new.name.as_ref(), added);
        take(&mut own.address, new.address.as_ref(), added);
        take(&mut own.country, new.country.as_ref(), added);
        take(&mut own.address_country, new.address_country.as_ref(), added);
        take(&mut own.region, new.region.as_ref(), added);
        take(&mut own.email, new.email.as_ref(), added);
        take(&mut own.phone, new.phone.as_ref(), added);
        take(&mut own.minor, new.minor.as_ref(), added);
    }
    take(&mut first.language, second.language.as_ref(), added);
    take(&mut first.letter, second.letter.as_ref(), added);
    take(&mut first.date, second.date.as_ref(), added);
    take(&mut first.reference, second.reference.as_ref(), added);
    take(&mut first.representative, second.representative.as_ref(), added);
}

/// Completes an account with what another row says of it; whether something was new.
fn complete(own: &mut AccountInput, new: &AccountInput) -> bool {
    let mut something = false;
    let pairs = [
        (&mut own.handle, &new.handle),
        (&mut own.url, &new.url),
        (&mut own.email, &new.email),
        (&mut own.phone, &new.phone),
        (&mut own.usage, &new.usage),
        (&mut own.visibility, &new.visibility),
        (&mut own.link_group, &new.link_group),
        (&mut own.status, &new.status),
    ];
    for (own, new) in pairs {
        if own.is_none() && new.is_some() {
            own.clone_from(new);
            something = true;
        }
    }
    something
}
