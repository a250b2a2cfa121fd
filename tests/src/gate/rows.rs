//! What a reviewer signs: one row a message, and one a reason with its fact and all its texts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer;
use sha2::{Digest, Sha256};
use widerspruch::Catalog;

use crate::wording::Wording;

/// Names of countries come from CLDR.
const GENERATED: &str = "territories.ftl";

/// Characters of a version.
const VERSION: usize = 12;

/// A row of the sheet.
pub(super) struct Row {
    /// The message, a term with `-`; of a reason the message with its fact.
    pub(super) id: String,
    pub(super) file: String,
    /// It is a reason: who signs it signs fact and texts together.
    pub(super) is_reason: bool,
    /// The messages, in the order of the file.
    pub(super) messages: Vec<String>,
    /// Changes with any text of the row, here or in the language beside it.
    pub(super) version: String,
}

/// The language that stands beside one under review.
pub(super) fn beside(tag: &str) -> &'static str {
    if tag == "de" { "en" } else { "de" }
}

/// The rows of a language, in the order of its files.
pub(super) fn rows(language: &Wording, beside: &Wording) -> Vec<Row> {
    let (own, other) = (texts(language), texts(beside));
    let other: BTreeMap<&str, &str> = other.iter().map(|(_, id, text)| (id.as_str(), text.as_str())).collect();
    let reasons = reasons();
    let mut rows: Vec<Row> = Vec::new();
    let mut texts_of: Vec<String> = Vec::new();
    for (file, id, text) in &own {
        let reason = reasons.get(id);
        let key = reason.unwrap_or(id);
        let at = rows.iter().position(|row| row.id == *key).unwrap_or_else(|| {
            let (messages, version) = (Vec::new(), String::new());
            rows.push(Row { id: key.clone(), file: file.clone(), is_reason: reason.is_some(), messages, version });
            texts_of.push(String::new());
            rows.len() - 1
        });
        if let (Some(row), Some(all)) = (rows.get_mut(at), texts_of.get_mut(at)) {
            row.messages.push(id.clone());
            all.extend([text, "\0", other.get(id.as_str()).copied().unwrap_or_default(), "\0"]);
        }
    }
    for (row, text) in rows.iter_mut().zip(&texts_of) {
        row.version = digest(text);
    }
    rows
}

fn digest(text: &str) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(text.as_bytes()) {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex.truncate(VERSION);
    hex
}

/// File, id and text of each message and term, without comments.
fn texts(language: &Wording) -> Vec<(String, String, String)> {
    let mut texts = Vec::new();
    let own = language.resources().filter(|(file, _)| *file != GENERATED);
    for (file, resource) in own.chain(language.of_countries()) {
        // What a country words is signed for itself.
        let of_country = language.countries.iter().any(|(name, _)| name == file);
        let prefix = if of_country { format!("{}:", file.trim_end_matches(".ftl")) } else { String::new() };
        for mut entry in resource.body {
            let id = match &mut entry {
                Entry::Message(message) => {
                    message.comment = None;
                    message.id.name.to_owned()
                }
                Entry::Term(term) => {
                    term.comment = None;
                    format!("-{}", term.id.name)
                }
                _ => continue,
            };
            texts.push((file.to_owned(), prefix.clone() + &id, serializer::serialize(&Resource { body: vec![entry] })));
        }
    }
    texts
}

/// The messages of reasons, each with the one that holds the fact.
fn reasons() -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for reason in Catalog::embedded().reasons() {
        let of_reason: BTreeSet<_> = reason.texts.values().chain(&reason.minor_text).chain([&reason.message]).collect();
        all.extend(of_reason.into_iter().map(|id| (id.to_string(), reason.message.to_string())));
    }
    all
}
