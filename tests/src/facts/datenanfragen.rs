//! The records beside a local copy of datenanfragen/data (CC0): an alarm that somebody else knows another address,
//! never a source.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::records::Facts;
use super::text::words;

/// A record of theirs, as far as it is compared.
#[derive(Debug, Deserialize)]
struct Theirs {
    slug: String,
    name: String,
    #[serde(default)]
    runs: Vec<String>,
    #[serde(default)]
    address: String,
    #[serde(default)]
    email: Option<String>,
}

/// One of our records.
struct Ours<'f> {
    place: &'f str,
    names: Vec<&'f str>,
    address: Vec<&'f str>,
    emails: Vec<&'f str>,
}

/// How a record of ours and one of theirs compare. The words never change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Agreement {
    /// Neither contradicts the other.
    Same,
    /// Address or e-mail differ.
    Differs,
    /// They name another company for a service of ours.
    OtherCompany,
}

impl Agreement {
    /// The word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Differs => "differs",
            Self::OtherCompany => "other-company",
        }
    }
}

/// A record of ours beside one of theirs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Beside {
    /// Our record.
    pub record: String,
    /// Their file.
    pub theirs: String,
    /// How they compare.
    pub agreement: Agreement,
    /// What differs: what we have, and what they have.
    pub differences: Vec<Difference>,
}

/// A value of ours and one of theirs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// `address`, `email` or `company`.
    pub what: &'static str,
    /// What we have.
    pub ours: String,
    /// What they have.
    pub theirs: String,
}

/// Compares companies and authorities by name, and platforms by the services that a company of theirs runs.
///
/// # Errors
///
/// If the folder is no copy of that data.
pub fn compare(facts: &Facts, folder: &Path) -> Result<Vec<Beside>, Box<dyn Error>> {
    let companies = read(&folder.join("companies"))?;
    let authorities = read(&folder.join("supervisory-authorities"))?;
    let ours: Vec<Ours<'_>> = facts.records().filter_map(|(place, record)| Ours::of(place, record)).collect();
    let mut out = Vec::new();
    for ours in &ours {
        let theirs = if ours.place.starts_with("authorities/") { &authorities } else { &companies };
        let theirs = theirs.iter().filter(|theirs| ours.names.iter().any(|name| same_name(name, &theirs.name)));
        out.extend(theirs.map(|theirs| beside(ours.place, ours, theirs)));
    }
    for (place, platform) in facts.records().filter(|(place, _)| place.starts_with("platforms/")) {
        let names = texts(platform, &["/name"]).into_iter().chain(list(platform, "/aliases")).collect::<Vec<_>>();
        let of_platform: Vec<&Ours<'_>> = ours.iter().filter(|ours| decides(platform, ours.place)).collect();
        let known = |theirs: &Theirs| {
            of_platform.iter().any(|ours| ours.names.iter().any(|name| same_name(name, &theirs.name)))
        };
        let runs = |theirs: &&Theirs| {
            let services = theirs.runs.iter().chain([&theirs.name]);
            services.into_iter().any(|service| names.iter().any(|name| same_name(name, service)))
        };
        for theirs in companies.iter().filter(runs).filter(|theirs| !known(theirs)) {
            let ours = of_platform.iter().filter_map(|ours| ours.names.first().copied()).collect::<Vec<_>>().join("; ");
            // A service that bears the name of its company is no other company.
            if of_platform.iter().any(|ours| ours.has_address(&theirs.address)) {
                continue;
            }
            out.push(Beside {
                record: place.to_owned(),
                theirs: theirs.slug.clone(),
                agreement: Agreement::OtherCompany,
                differences: vec![Difference {
                    what: "company",
                    ours,
                    theirs: one_line(&format!("{}\n{}", theirs.name, theirs.address)),
                }],
            });
        }
    }
    Ok(out)
}

impl<'f> Ours<'f> {
    fn of(place: &'f str, record: &'f Value) -> Option<Self> {
        let kind = place.split('/').next()?;
        let names = match kind {
            "controllers" => texts(record, &["/name"]).into_iter().chain(list(record, "/former_names")).collect(),
            "authorities" => {
                let official = record.pointer("/names").and_then(Value::as_array).into_iter().flatten();
                let official = official.filter_map(|name| name.get("name")?.as_str());
                official.chain(texts(record, &["/english_name"])).collect()
            }
            _ => return None,
        };
        let emails = record.pointer("/emails").and_then(Value::as_array).into_iter().flatten();
        let emails = emails.filter_map(|email| email.get("address")?.as_str());
        Some(Self {
            place,
            names,
            address: list(record, "/address/lines"),
            emails: emails.chain(texts(record, &["/email"])).collect(),
        })
    }

    /// Whether another address agrees: it has every word of ours with a digit in it, such as number and code; where
    /// there is none, half of our words.
    fn has_address(&self, address: &str) -> bool {
        let parts = |text: &str| words(&text.replace('-', " "));
        let theirs = parts(address);
        // Codes are written with a space and without.
        let squeezed = theirs.concat();
        let ours: Vec<String> = self.address.iter().flat_map(|line| parts(line)).collect();
        let has = |word: &&String| theirs.contains(*word) || (word.len() > 2 && squeezed.contains(word.as_str()));
        let numbers: Vec<&String> = ours.iter().filter(|word| word.contains(|c: char| c.is_ascii_digit())).collect();
        if numbers.is_empty() { ours.iter().filter(has).count() * 2 >= ours.len() } else { numbers.iter().all(has) }
    }
}

fn beside(place: &str, ours: &Ours<'_>, theirs: &Theirs) -> Beside {
    let mut differences = Vec::new();
    if !ours.address.is_empty() && !theirs.address.is_empty() && !ours.has_address(&theirs.address) {
        let (ours, theirs) = (ours.address.join(", "), one_line(&theirs.address));
        differences.push(Difference { what: "address", ours, theirs });
    }
    if let Some(email) =
        theirs.email.as_deref().filter(|email| !ours.emails.iter().any(|our| our.eq_ignore_ascii_case(email)))
    {
        differences.push(Difference { what: "email", ours: ours.emails.join(", "), theirs: email.to_owned() });
    }
    let agreement = if differences.is_empty() { Agreement::Same } else { Agreement::Differs };
    Beside { record: place.to_owned(), theirs: theirs.slug.clone(), agreement, differences }
}

/// Whether a company is among those that decide about a platform.
fn decides(platform: &Value, place: &str) -> bool {
    let id = place.strip_prefix("controllers/");
    let regions = platform.pointer("/regions").and_then(Value::as_array).into_iter().flatten();
    regions.into_iter().any(|entry| {
        id.is_some()
            && (entry.get("controller").and_then(Value::as_str) == id
                || list(entry, "/joint_with").iter().any(|joint| Some(*joint) == id))
    })
}

fn same_name(one: &str, other: &str) -> bool {
    words(one) == words(other)
}

fn one_line(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join(", ")
}

fn texts<'v>(record: &'v Value, pointers: &[&str]) -> Vec<&'v str> {
    pointers.iter().filter_map(|pointer| record.pointer(pointer)?.as_str()).collect()
}

fn list<'v>(record: &'v Value, pointer: &str) -> Vec<&'v str> {
    record.pointer(pointer).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

fn read(folder: &Path) -> Result<Vec<Theirs>, Box<dyn Error>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    files.retain(|file| file.extension().is_some_and(|end| end == "json"));
    files.sort();
    let one = |file: &std::path::PathBuf| -> Result<Theirs, Box<dyn Error>> {
        let text = fs::read_to_string(file)?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()).into())
    };
    files.iter().map(one).collect()
}
