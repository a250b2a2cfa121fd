//! Postal addresses.

use super::Report;
use crate::catalog::record::Record;
use crate::catalog::{Catalog, PostalAddress};

/// Calls `visit` with record, pointer, address and the names that must not stand in it.
fn each_address(catalog: &Catalog, mut visit: impl FnMut(String, String, &PostalAddress, &[&str])) {
    for controller in catalog.controllers() {
        visit(controller.place(), "/address".into(), &controller.address, &[&controller.name]);
        for (position, representative) in controller.representatives.iter().enumerate() {
            if let Some(address) = &representative.address {
                let pointer = format!("/representatives/{position}/address");
                visit(controller.place(), pointer, address, &[&representative.name]);
            }
        }
    }
    for authority in catalog.authorities() {
        let names: Vec<&str> = authority.names.iter().map(|name| name.name.as_str()).collect();
        visit(authority.place(), "/address".into(), &authority.address, &names);
    }
}

pub(super) fn controller_name_in_address(catalog: &Catalog, report: &mut Report) {
    each_address(catalog, |place, pointer, address, names| {
        let country = catalog.country(address.country.as_str()).map(|country| country.english_name.as_str());
        for (position, line) in address.lines.iter().enumerate() {
            let is = |name: &str| line.trim().to_lowercase() == name.to_lowercase();
            if names.iter().any(|name| is(name)) || country.is_some_and(is) {
                let pointer = format!("{pointer}/lines/{position}");
                report.add(place.as_str(), pointer, "leave out name and country");
            }
        }
    });
}

pub(super) fn town_line(catalog: &Catalog, report: &mut Report) {
    each_address(catalog, |place, pointer, address, _| {
        if address.town_line.is_some_and(|line| line >= address.lines.len()) {
            report.add(place, pointer + "/town_line", "the address has fewer lines; count from 0");
        }
    });
}
