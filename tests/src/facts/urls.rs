//! The addresses on the web that the records hold, for whoever opens them.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use url::Url;

use super::records::{Facts, each_value};

/// An address, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FactUrl {
    /// The host.
    pub host: String,
    /// The address.
    pub url: String,
    /// Where people are sent to it; empty if it is a source only.
    pub used_in: Vec<String>,
    /// Where it is a source.
    pub source_in: Vec<String>,
}

/// All addresses, host after host.
#[must_use]
pub fn urls(facts: &Facts) -> Vec<FactUrl> {
    let mut found: BTreeMap<(String, String), FactUrl> = BTreeMap::new();
    for (place, record) in facts.records() {
        each_value(record, &mut String::new(), &mut |pointer, value| {
            let Some(url) = value.as_str().filter(|text| text.starts_with("http") && text.contains("://")) else {
                return;
            };
            let Some(host) = Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned)) else { return };
            let entry = found.entry((host.clone(), url.to_owned())).or_insert_with(|| FactUrl {
                host,
                url: url.to_owned(),
                used_in: Vec::new(),
                source_in: Vec::new(),
            });
            let list = if is_source(record, pointer) { &mut entry.source_in } else { &mut entry.used_in };
            list.push(format!("{place}{pointer}"));
        });
    }
    found.into_values().collect()
}

/// Whether what stands there is a source and not an address for people: `source`, `sources`, `company_named_in`, all of
/// which have a `reference`.
fn is_source(record: &Value, pointer: &str) -> bool {
    let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
    record.pointer(parent).is_some_and(|value| value.get("reference").is_some())
}
