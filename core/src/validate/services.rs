//! Services that the catalog does not know: the caller says who is behind them.

use std::borrow::Cow;

use super::contact::email;
use super::country::country_of_address;
use super::field::{line, word};
use super::name::name;
use super::post::{Surroundings, address};
use crate::catalog::{
    Answer, Catalog, Confidence, ContactEmail, Controller, EmailPurpose, Evidence, MarketRegion, Platform,
    PlatformKind, PlatformRegion, PostalAddress, Source, StatedBasis, Territory, Training, TrainingClaim,
};
use crate::codes::IssueCode;
use crate::date::Date;
use crate::ids::{ControllerId, PlatformId};
use crate::issue::{Draft, Findings, Place};
use crate::limits;
use crate::localize::Locales;
use crate::request::{Request, ServiceInput};

/// The catalog of a request: with the services that it brings, as far as they are good. [`validate`](crate::validate) says
/// what is wrong with the others, and takes this catalog.
#[must_use]
pub fn with_services<'c>(request: &Request, catalog: &'c Catalog, locales: &Locales) -> Cow<'c, Catalog> {
    if request.services.is_empty() {
        return Cow::Borrowed(catalog);
    }
    Cow::Owned(catalog.with_records_of_caller(services(request, catalog, locales, &mut Findings::default())))
}

/// Judges the services of a request.
pub(super) fn services(
    request: &Request,
    catalog: &Catalog,
    locales: &Locales,
    findings: &mut Findings,
) -> Vec<(Platform, Controller)> {
    let root = Place::ROOT;
    let place = root.key("services");
    if request.services.len() > limits::SERVICES {
        findings.refuse(Draft::new(IssueCode::RequestTooMany, &place).number(limits::SERVICES));
        return Vec::new();
    }
    let mut list: Vec<(Platform, Controller)> = Vec::new();
    for (index, input) in request.services.iter().enumerate() {
        let place = place.index(index);
        let Some((platform, controller)) = service(input, catalog, locales, &place, findings) else { continue };
        if list.iter().any(|(known, _)| known.id == platform.id) {
            findings.refuse(Draft::new(IssueCode::ServiceInvalid, &place.key("id")).kind("id"));
        } else {
            list.push((platform, controller));
        }
    }
    list
}

fn service(
    input: &ServiceInput,
    catalog: &Catalog,
    locales: &Locales,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Option<(Platform, Controller)> {
    let id_place = place.key("id");
    let raw = input.id.as_deref().unwrap_or_default();
    let is_free = catalog.platform(raw).is_none_or(|known| known.is_callers)
        && catalog
            .controller(raw)
            .is_none_or(|known| catalog.platform(known.id.as_str()).is_some_and(|own| own.is_callers));
    let ids = raw.parse::<PlatformId>().ok().zip(raw.parse::<ControllerId>().ok()).filter(|_| is_free);
    if ids.is_none() {
        findings.refuse(Draft::new(IssueCode::ServiceInvalid, &id_place).kind("id"));
    }
    let service_name = line(input.name.as_deref(), &place.key("name"), findings);
    if service_name.is_absent() {
        findings.refuse(Draft::new(IssueCode::ServiceInvalid, &place.key("name")).kind("name"));
    }
    let kind =
        word(input.kind.as_deref(), PlatformKind::WORDS, IssueCode::ServiceUnknownKind, &place.key("kind"), findings);
    if kind.is_absent() {
        findings.refuse(Draft::new(IssueCode::ServiceInvalid, &place.key("kind")).kind("kind"));
    }
    let place = place.key("controller");
    let Some(company) = &input.controller else {
        findings.refuse(Draft::new(IssueCode::ServiceInvalid, &place).kind("controller"));
        return None;
    };
    let company_name = name(company.name.as_deref(), &place.key("name"), findings);
    let seat = country_of_address(company.country.as_deref(), &place.key("country"), findings);
    if company.country.as_deref().is_none_or(|raw| raw.trim().is_empty()) {
        findings.issue(IssueCode::CountryMissing, &place.key("country"));
    }
    let around = Surroundings {
        name: company_name.as_deref(),
        country: seat.as_ref().and_then(|seat| catalog.country(seat.as_str())),
        languages: [None, None],
        locales,
    };
    let lines = address(company.address.as_deref(), &around, &place.key("address"), findings);
    let email = email(company.email.as_deref(), &place.key("email"), findings);
    if lines.is_absent() && email.is_absent() {
        findings.refuse(Draft::new(IssueCode::ServiceInvalid, &place).kind("contact"));
    }
    let (platform_id, controller_id) = ids?;
    let (lines, seat) = (lines.good().unwrap_or_default(), seat?);
    let controller = Controller {
        id: controller_id.clone(),
        name: company_name?,
        former_names: Vec::new(),
        address: PostalAddress { town_line: lines.len().checked_sub(1), lines, country: seat.clone() },
        seat,
        seat_region: None,
        emails: email.good().into_iter().map(contact).collect(),
        contact_url: None,
        data_protection_officer_url: None,
        representatives: Vec::new(),
        lead_authority: None,
        hints: Vec::new(),
        evidence: told_by_caller(),
    };
    let region = |region: &MarketRegion| PlatformRegion {
        region: Territory::Region(*region),
        controller: controller_id.clone(),
        joint_with: Vec::new(),
        confidence: Confidence::Unverified,
        training: TrainingClaim::Unknown,
        processing: None,
        basis: StatedBasis::NotStated,
        also: Vec::new(),
        since: None,
        source: source(),
        note: None,
    };
    let service_name = service_name.good()?;
    let platform = Platform {
        id: platform_id,
        group: service_name.clone(),
        name: service_name,
        aliases: Vec::new(),
        kind: kind.good()?,
        priority: 1,
        domains: Vec::new(),
        profile_path: None,
        link_family: None,
        regions: MarketRegion::ALL.iter().map(region).collect(),
        training: Training {
            interactions: Answer::Unclear,
            public_content: Answer::Unclear,
            content: Vec::new(),
            excluded: Vec::new(),
        },
        channels: Vec::new(),
        hints: Vec::new(),
        watch: Vec::new(),
        company_named_in: None,
        evidence: told_by_caller(),
        is_callers: true,
    };
    Some((platform, controller))
}

fn contact(address: String) -> ContactEmail {
    ContactEmail { address, purpose: EmailPurpose::Requests, confidence: Confidence::Medium }
}

/// Nobody here has verified it.
fn told_by_caller() -> Evidence {
    Evidence {
        confidence: Confidence::Unverified,
        verified_on: None,
        stale_after: Date::MIN,
        sources: vec![source()],
        unverified: Vec::new(),
    }
}

fn source() -> Source {
    Source { reference: "the caller".to_owned(), date: None, says: None }
}
