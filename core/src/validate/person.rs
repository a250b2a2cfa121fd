//! The person whose data it is, and who acts for them.

use super::contact::{email, phone};
use super::country::{country, country_of_address};
use super::field::{Field, word};
use super::name::{name, name_of_person};
use super::post::{Surroundings, address, postcode};
use super::settings::Settings;
use crate::case::{DataSubject, Representative};
use crate::catalog::{Catalog, Country};
use crate::codes::{HintCode, IssueCode};
use crate::ids::{CountryCode, RegionCode};
use crate::issue::{Draft, Findings, Place};
use crate::limits;
use crate::localize::Locales;
use crate::request::{DataSubjectInput, RepresentativeInput};
use crate::text::is_invisible;
use crate::vocabulary::{AuthorityBasis, AuthorityProof, Custody, LetterKind, Role};

/// The person as far as the fields were good.
pub(super) struct Person<'c> {
    name: Option<String>,
    pub(super) address: Vec<String>,
    pub(super) country: Option<&'c Country>,
    region: Option<RegionCode>,
    pub(super) email: Option<String>,
    phone: Option<String>,
    address_country: Option<CountryCode>,
    former_names: Vec<String>,
    pub(super) minor: bool,
}

impl<'c> Person<'c> {
    /// The valid person; none if a needed field was refused.
    pub(super) fn finish(self) -> Option<DataSubject<'c>> {
        Some(DataSubject {
            name: self.name?,
            address: self.address,
            country: self.country?,
            region: self.region,
            email: self.email,
            phone: self.phone,
            address_country: self.address_country,
            former_names: self.former_names,
            minor: self.minor,
        })
    }
}

/// Judges the person. Without any `data_subject` every needed member is missing.
pub(super) fn data_subject<'c>(
    input: Option<&DataSubjectInput>,
    settings: &Settings,
    catalog: &'c Catalog,
    locales: &Locales,
    findings: &mut Findings,
) -> Person<'c> {
    let nothing = DataSubjectInput::default();
    let input = input.unwrap_or(&nothing);
    let root = Place::ROOT;
    let place = root.key("data_subject");
    let name = name_of_person(input.name.as_deref(), &place.key("name"), findings);
    let country = country(input.country.as_deref(), &place.key("country"), catalog, findings);
    let abroad = country_of_address(input.address_country.as_deref(), &place.key("address_country"), findings);
    let address_country = abroad.filter(|code| country.is_none_or(|country| country.code != *code));
    // A country without a record writes post codes in a way that nobody here knows.
    let of_address = address_country.as_ref().map_or(country, |code| catalog.country(code.as_str()));
    let around = surroundings(name.as_deref(), of_address, settings, locales);
    let lines = address(input.address.as_deref(), &around, &place.key("address"), findings);
    if let (Some(country), Field::Good(lines)) = (of_address, &lines) {
        postcode(lines, country, &place.key("address"), findings);
    }
    let region = country
        .and_then(|country| region(input.region.as_deref(), country, settings.letter, &place.key("region"), findings));
    let email = email(input.email.as_deref(), &place.key("email"), findings);
    let phone = phone(input.phone.as_deref(), &place.key("phone"), findings);
    if lines.is_absent() && email.is_absent() && phone.is_absent() {
        findings.issue(IssueCode::AddressMissing, &place.key("address"));
    }
    Person {
        name,
        address: lines.good().unwrap_or_default(),
        country,
        region,
        email: email.good(),
        phone: phone.good(),
        address_country,
        former_names: former_names(&input.former_names, &place.key("former_names"), findings),
        minor: input.minor.unwrap_or_default(),
    }
}

/// Earlier names, each once.
fn former_names(list: &[String], place: &Place<'_>, findings: &mut Findings) -> Vec<String> {
    if list.len() > limits::FORMER {
        findings.refuse(Draft::new(IssueCode::RequestTooMany, place).number(limits::FORMER));
        return Vec::new();
    }
    let mut names = Vec::new();
    for (index, raw) in list.iter().enumerate() {
        let name = name_of_person(Some(raw), &place.index(index), findings);
        names.extend(name.filter(|name| !names.contains(name)));
    }
    names
}

fn surroundings<'a>(
    name: Option<&'a str>,
    country: Option<&'a Country>,
    settings: &'a Settings,
    locales: &'a Locales,
) -> Surroundings<'a> {
    Surroundings { name, country, languages: [settings.language.as_ref(), settings.guide_language.as_ref()], locales }
}

/// Judges the part of the country.
fn region(
    raw: Option<&str>,
    country: &Country,
    letter: Option<LetterKind>,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Option<RegionCode> {
    let Some(raw) = raw.filter(|raw| !raw.chars().all(is_invisible)) else {
        if !country.regions.is_empty() && country.default_authority.is_none() {
            if letter == Some(LetterKind::Complaint) {
                findings.issue(IssueCode::CountryRegionMissing, place);
            } else {
                findings.hint(HintCode::RegionMissing, place);
            }
        }
        return None;
    };
    if let Some(known) = country.regions.iter().find(|region| region.code.as_str() == raw) {
        return Some(known.code.clone());
    }
    let upper = raw.trim().to_ascii_uppercase();
    let full = if upper.contains('-') { upper } else { format!("{}-{upper}", country.code) };
    let code = full.parse::<RegionCode>().ok().filter(|code| {
        // A country with one authority has no list of parts: any code of its own will do.
        let known = country.regions.iter().any(|region| region.code == *code);
        known || country.regions.is_empty() && code.as_str().split('-').next() == Some(country.code.as_str())
    });
    match &code {
        Some(code) if code.as_str() != raw => findings.hint(HintCode::TextNormalised, place),
        Some(_) => {}
        None => {
            // Two codes that differ in one letter are no more alike than any two: all are named.
            let codes: Vec<_> = country.regions.iter().map(|region| region.code.as_str()).collect();
            let draft = Draft::new(IssueCode::CountryRegionUnknown, place);
            findings.refuse(match codes.as_slice() {
                [] => draft.kind("country").key(country.code.as_str()),
                codes => draft.kind("all").key(codes.join(", ")),
            });
        }
    }
    code
}

/// Who acts for a person who has died. The law gives the dead no rights, so these are no roles of a letter.
const FOR_THE_DEAD: &[&str] = &["heir", "executor"];

/// Judges the role of who acts.
fn role(raw: Option<&str>, place: &Place<'_>, findings: &mut Findings) -> Field<Role> {
    if raw.is_some_and(|raw| FOR_THE_DEAD.iter().any(|role| raw.trim().eq_ignore_ascii_case(role))) {
        findings.issue(IssueCode::RepresentativeForTheDead, place);
        return Field::Refused;
    }
    word(raw, Role::WORDS, IssueCode::RepresentativeUnknownRole, place, findings)
}

/// Judges who acts for the person. Without contact of their own they are reached through the person's.
pub(super) fn representative(
    input: &RepresentativeInput,
    person: &Person<'_>,
    settings: &Settings,
    (catalog, locales): (&Catalog, &Locales),
    findings: &mut Findings,
) -> Option<Representative> {
    let root = Place::ROOT;
    let place = root.key("representative");
    let role_place = place.key("role");
    let role = role(input.role.as_deref(), &role_place, findings);
    if role.is_absent() {
        findings.issue(IssueCode::RepresentativeRoleMissing, &role_place);
    }
    let name = name(input.name.as_deref(), &place.key("name"), findings);
    let signatory = optional_name(input.signatory.as_deref(), &place.key("signatory"), findings);
    let abroad = country_of_address(input.country.as_deref(), &place.key("country"), findings);
    let country = abroad.filter(|code| person.country.is_none_or(|country| country.code != *code));
    let of_address = country.as_ref().map_or(person.country, |code| catalog.country(code.as_str()));
    let around = surroundings(name.as_deref(), of_address, settings, locales);
    let lines = address(input.address.as_deref(), &around, &place.key("address"), findings);
    let email = email(input.email.as_deref(), &place.key("email"), findings);
    let phone = phone(input.phone.as_deref(), &place.key("phone"), findings);
    let unknown = IssueCode::RepresentativeUnknownAuthority;
    let proof = word(input.authority.as_deref(), AuthorityProof::WORDS, unknown, &place.key("authority"), findings);
    let no_contact = lines.is_absent() && email.is_absent() && phone.is_absent();
    let unknown = IssueCode::RepresentativeUnknownWord;
    let basis = word(input.basis.as_deref(), AuthorityBasis::WORDS, unknown, &place.key("basis"), findings);
    let role = role.good();
    let (custody, second_parent) = custody(input, role, &place, findings);
    let article_80 = input.article_80.unwrap_or_default();
    if article_80 && role.is_some_and(|role| role != Role::Organisation) {
        findings.issue(IssueCode::RepresentativeKeyNotExpected, &place.key("article_80"));
    }
    let role = role?;
    let mut representative = Representative {
        role,
        name: name?,
        signatory,
        address: lines.good().unwrap_or_default(),
        country,
        email: email.good(),
        phone: phone.good(),
        authority: proof.good().unwrap_or(match role {
            Role::Parent => AuthorityProof::OnRequest,
            Role::Guardian | Role::Representative | Role::Organisation => AuthorityProof::Enclosed,
        }),
        basis: basis.good().unwrap_or(match role {
            Role::Parent => AuthorityBasis::Parental,
            Role::Guardian => AuthorityBasis::CourtOrder,
            Role::Representative | Role::Organisation => AuthorityBasis::PowerOfAttorney,
        }),
        custody,
        second_parent,
        article_80,
    };
    if no_contact {
        representative.address.clone_from(&person.address);
        representative.email.clone_from(&person.email);
        representative.country.clone_from(&person.address_country);
    }
    Some(representative)
}

fn optional_name(raw: Option<&str>, place: &Place<'_>, findings: &mut Findings) -> Option<String> {
    let raw = raw.filter(|raw| !raw.chars().all(is_invisible))?;
    name_of_person(Some(raw), place, findings)
}

/// Who has custody, and the other parent. Both are said of parents only; who shares custody names the other one.
fn custody(
    input: &RepresentativeInput,
    role: Option<Role>,
    place: &Place<'_>,
    findings: &mut Findings,
) -> (Option<Custody>, Option<String>) {
    let unknown = IssueCode::RepresentativeUnknownWord;
    let custody = word(input.custody.as_deref(), Custody::WORDS, unknown, &place.key("custody"), findings).good();
    let second = place.key("second_parent");
    let name =
        input.second_parent.as_ref().map(|other| name_of_person(other.name.as_deref(), &second.key("name"), findings));
    let of_parent = role.is_none_or(|role| role == Role::Parent);
    for (key, is_there) in [("custody", custody.is_some()), ("second_parent", name.is_some())] {
        if is_there && !of_parent {
            findings.issue(IssueCode::RepresentativeKeyNotExpected, &place.key(key));
        }
    }
    match (custody, &name) {
        (Some(Custody::Joint), None) => findings.issue(IssueCode::RepresentativeCustody, &second),
        (Some(Custody::Sole), Some(_)) => findings.issue(IssueCode::RepresentativeCustody, &place.key("custody")),
        _ => {}
    }
    (custody, name.flatten())
}
