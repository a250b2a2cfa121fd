//! Countries, their parts, languages and authorities.

use super::Report;
use crate::catalog::record::Record;
use crate::catalog::{Answer, Catalog};
use crate::language::LanguageTag;

pub(super) fn language_tag(catalog: &Catalog, report: &mut Report) {
    let mut tag = |place: String, pointer: String, text: &str| {
        // The parser also takes an underscore and any case; the catalog writes tags in one way only.
        if !text.parse::<LanguageTag>().is_ok_and(|tag| tag == text) {
            report.add(place, pointer, "write a BCP 47 tag in its usual form, as in fr or fr-BE");
        }
    };
    for authority in catalog.authorities() {
        for (position, name) in authority.names.iter().enumerate() {
            tag(authority.place(), format!("/names/{position}/language"), &name.language);
        }
        for (position, language) in authority.complaint_languages.iter().enumerate() {
            tag(authority.place(), format!("/complaint_languages/{position}"), language);
        }
        for (position, language) in authority.complaint_languages_maybe.iter().enumerate() {
            tag(authority.place(), format!("/complaint_languages_maybe/{position}"), language);
        }
        for (position, name) in authority.former_names.iter().enumerate() {
            tag(authority.place(), format!("/former_names/{position}/language"), &name.language);
        }
    }
    for country in catalog.countries() {
        for (position, language) in country.languages.iter().enumerate() {
            tag(country.place(), format!("/languages/{position}"), language);
        }
    }
}

pub(super) fn regime_without_region(catalog: &Catalog, report: &mut Report) {
    for country in catalog.countries() {
        if catalog.regime_of(country).is_none() != country.region.is_none() {
            report.add(
                country.place(),
                "/region",
                "give a region if letters are written under the regime, and only then",
            );
        }
    }
}

pub(super) fn region_without_authority(catalog: &Catalog, report: &mut Report) {
    for country in catalog.countries() {
        if country.default_authority.is_none() && country.regions.is_empty() {
            let message = "give an authority for everybody, or one for each part of the country";
            report.add(country.place(), "/default_authority", message);
        }
    }
}

pub(super) fn region_of_other_country(catalog: &Catalog, report: &mut Report) {
    let message = "a code of this country belongs here";
    let belongs = |region: &str, country: &str| region.split('-').next() == Some(country);
    for country in catalog.countries() {
        for (position, region) in country.regions.iter().enumerate() {
            if !belongs(region.code.as_str(), country.code.as_str()) {
                report.add(country.place(), format!("/regions/{position}/code"), message);
            }
        }
    }
    for authority in catalog.authorities() {
        let region = authority.region.as_ref();
        if region.is_some_and(|region| !belongs(region.as_str(), authority.country.as_str())) {
            report.add(authority.place(), "/region", message);
        }
    }
}

pub(super) fn authority_not_listed(catalog: &Catalog, report: &mut Report) {
    let message = "list this authority under authorities too";
    for country in catalog.countries() {
        if country.default_authority.as_ref().is_some_and(|id| !country.authorities.contains(id)) {
            report.add(country.place(), "/default_authority", message);
        }
        for (position, region) in country.regions.iter().enumerate() {
            if !country.authorities.contains(&region.authority) {
                report.add(country.place(), format!("/regions/{position}/authority"), message);
            }
        }
    }
}

pub(super) fn authority_not_competent(catalog: &Catalog, report: &mut Report) {
    for country in catalog.countries() {
        for (position, id) in country.authorities.iter().enumerate() {
            let authority = catalog.authority(id.as_str());
            if authority.is_some_and(|authority| authority.private_sector == Answer::No) {
                let message = "this authority does not supervise companies";
                report.add(country.place(), format!("/authorities/{position}"), message);
            }
        }
    }
}
