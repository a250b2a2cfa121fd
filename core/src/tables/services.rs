//! Words for services, and addresses on their hosts.

use std::collections::BTreeMap;

use super::words::words;
use crate::catalog::Catalog;
use crate::fold::fold;

/// What a word means that may be a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Service {
    /// One, and whether the word is none of its names.
    Is(String, bool),
    Ambiguous(Vec<String>),
    /// A service that the catalog does not have.
    Unknown,
}

/// The services of a run.
#[derive(Clone, Copy)]
pub(super) struct Services<'a> {
    pub(super) catalog: &'a Catalog,
    /// Words of the office, folded.
    pub(super) own: &'a BTreeMap<String, String>,
}

impl Services<'_> {
    /// What a word means; none if it is no word for a service.
    pub(super) fn find(&self, word: &str) -> Option<Service> {
        let folded = fold(word);
        if folded.is_empty() {
            return None;
        }
        if let Some(id) = self.own.get(&folded) {
            return Some(Service::Is(id.clone(), true));
        }
        if let Some(platform) = self.catalog.platform(word) {
            return Some(Service::Is(platform.id.to_string(), false));
        }
        if let Some(id) = words().services.get(&folded) {
            return Some(Service::Is(id.clone(), true));
        }
        let meant: Vec<String> =
            self.catalog.platforms_meant_by(word).map(|platform| platform.id.to_string()).collect();
        if !meant.is_empty() {
            return Some(Service::Ambiguous(meant));
        }
        words().unknown_services.contains(&folded).then_some(Service::Unknown)
    }

    /// The service on whose host an address lies.
    pub(super) fn at(&self, url: &str) -> Option<String> {
        let host = url.split_once("://").map_or(url, |(_, rest)| rest);
        let host = host.split(['/', '?', '#']).next().unwrap_or_default().to_lowercase();
        self.catalog.platform_at(&host).map(|platform| platform.id.to_string())
    }

    /// The address, if the text is one: with a scheme, or on the host of a service and with a path.
    pub(super) fn url(&self, text: &str) -> Option<String> {
        if text.contains(char::is_whitespace) {
            return None;
        }
        if let Some((scheme, rest)) = text.split_once("://") {
            // Everybody means the encrypted page.
            return Some(if scheme.eq_ignore_ascii_case("http") { format!("https://{rest}") } else { text.to_owned() });
        }
        let on_host = text.contains('/') && !text.starts_with('@') && self.at(text).is_some();
        (on_host || text.starts_with("www.")).then(|| format!("https://{text}"))
    }
}
