//! Which messages a locale must have, and which nobody uses.

use super::locale::Locale;
use super::messages::{Message, MessagePart};
use super::settings::Settings;
use super::territories::TERRITORIES;
use super::{LocaleProblem, references};
use crate::catalog::Catalog;
use crate::codes::{HintCode, IssueCode};

/// The ids of the messages that the code calls, so every locale has them: those of letters and guide, explanations of
/// issues and hints, names of countries. Records of the catalog name further ones
/// ([`Catalog::message_ids`](crate::Catalog::message_ids)). A locale that offers less needs fewer of them.
pub fn required_messages() -> impl Iterator<Item = &'static str> {
    required(|_| true)
}

/// Those of some parts.
fn required(needs: impl Fn(MessagePart) -> bool) -> impl Iterator<Item = &'static str> {
    required_parts().filter(move |(part, _)| needs(*part)).map(|(_, id)| id)
}

/// Every message that the code calls, with what it belongs to. Explanations of issues and hints go with the guide.
fn required_parts() -> impl Iterator<Item = (MessagePart, &'static str)> {
    let messages = Message::ALL.iter().map(|message| (message.part(), message.id()));
    let issues = IssueCode::ALL.iter().map(|code| code.message_id());
    let hints = HintCode::ALL.iter().map(|code| code.message_id());
    let guide = issues.chain(hints).map(|id| (MessagePart::Guide, id));
    messages.chain(guide).chain(TERRITORIES.iter().map(|(_, id)| (MessagePart::Letter, *id)))
}

/// Beginnings of the ids that records name for letters; all others are for the guide.
const IN_LETTERS: &[(&str, MessagePart)] = &[
    ("act-", MessagePart::Letter),
    ("complaint-", MessagePart::Complaint),
    ("question-", MessagePart::Letter),
    ("reason-", MessagePart::Letter),
];

/// What a message belongs to that a record names.
fn part_of_named(id: &str) -> MessagePart {
    IN_LETTERS.iter().find(|(prefix, _)| id.starts_with(prefix)).map_or(MessagePart::Guide, |(_, part)| *part)
}

/// What a message belongs to.
pub(super) fn part_of(id: &str) -> MessagePart {
    required_parts().find(|(_, known)| *known == id).map_or_else(|| part_of_named(id), |(part, _)| part)
}

/// A message that a locale must have.
pub(super) struct Asked<'c> {
    pub(super) id: &'c str,
    pub(super) text: bool,
    pub(super) attributes: &'static [&'static str],
    pub(super) part: MessagePart,
}

/// The messages that a locale with these settings must have, of code and records.
pub(super) fn asked_of<'c>(settings: &Settings, catalog: &'c Catalog) -> impl Iterator<Item = Asked<'c>> {
    let called = required_parts().filter(|(part, _)| settings.need(*part));
    let called = called.map(|(part, id)| Asked { id, text: true, attributes: &[], part });
    let named = catalog.message_ids().filter(|used| settings.needs_named(used.id.as_str()));
    called.chain(named.map(|used| Asked {
        id: used.id.as_str(),
        text: used.text,
        attributes: used.attributes,
        part: part_of_named(used.id.as_str()),
    }))
}

/// How far a locale is with one part of what it offers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartProgress {
    /// The part: a kind of letter, a law, the guide, or what several letters share.
    pub part: MessagePart,
    /// How many messages it needs.
    pub needed: usize,
    /// The ids of those that are missing, or lack their text or an attribute.
    pub missing: Vec<String>,
}

impl Settings {
    /// The ids of the messages that the code calls and this locale must have.
    pub(super) fn required(&self) -> impl Iterator<Item = &'static str> {
        required(|part| self.need(part))
    }

    /// Whether it must have a message that a record names.
    pub(super) fn needs_named(&self, id: &str) -> bool {
        self.guide || IN_LETTERS.iter().any(|(prefix, _)| id.starts_with(prefix))
    }
}

impl Locale {
    /// Messages that the code calls and the locale does not have.
    #[must_use]
    pub fn missing_messages(&self) -> Vec<LocaleProblem> {
        self.missing(self.0.settings.required().map(|id| (id, true, &[] as &[_])))
    }

    /// Messages and attributes that records of the catalog name and the locale does not have.
    #[must_use]
    pub fn missing_for(&self, catalog: &Catalog) -> Vec<LocaleProblem> {
        let needed = catalog.message_ids().filter(|used| self.0.settings.needs_named(used.id.as_str()));
        self.missing(needed.map(|used| (used.id.as_str(), used.text, used.attributes)))
    }

    /// How far the locale is with each part of what it offers, with the messages that records of the catalog name.
    #[must_use]
    pub fn progress(&self, catalog: &Catalog) -> Vec<PartProgress> {
        let mut parts: Vec<PartProgress> = Vec::new();
        for asked in asked_of(&self.0.settings, catalog) {
            let of_part = parts.iter().position(|known| known.part == asked.part);
            let at = of_part.unwrap_or_else(|| {
                parts.push(PartProgress { part: asked.part, needed: 0, missing: Vec::new() });
                parts.len() - 1
            });
            let is_missing = !self.missing([(asked.id, asked.text, asked.attributes)]).is_empty();
            if let Some(part) = parts.get_mut(at) {
                part.needed += 1;
                part.missing.extend(is_missing.then(|| asked.id.to_owned()));
            }
        }
        parts.sort_by_key(|known| known.part);
        parts
    }

    /// Messages, and terms as `-id`, that neither the code calls nor records name nor a used message refers to.
    #[must_use]
    pub fn unused_messages(&self, catalog: &Catalog) -> Vec<String> {
        self.unused(catalog.message_ids().map(|used| used.id.as_str()))
    }

    pub(super) fn missing<'i>(
        &self,
        ids: impl IntoIterator<Item = (&'i str, bool, &'i [&'i str])>,
    ) -> Vec<LocaleProblem> {
        let mut problems = Vec::new();
        for (id, text, attributes) in ids {
            if self.entry(id).is_none() || (text && !self.has_message(id)) {
                problems.push(self.missing_problem(format!("the message {id} is missing")));
                continue;
            }
            let entry = self.entry(id);
            let has =
                |name: &str| entry.is_some_and(|entry| entry.attributes.iter().any(|(known, _)| **known == *name));
            let missing = attributes.iter().filter(|name| !has(name));
            problems.extend(missing.map(|name| self.missing_problem(format!("the message {id} has no .{name}"))));
        }
        problems
    }

    pub(super) fn unused<'i>(&self, named: impl IntoIterator<Item = &'i str>) -> Vec<String> {
        let graph = references::of(&self.0.sources);
        let mut called: Vec<&str> = named.into_iter().collect();
        for id in required_messages() {
            called.push(id);
        }
        let used = references::reached(&graph, called);
        graph.keys().filter(|id| !used.contains(id.as_str())).cloned().collect()
    }

    fn missing_problem(&self, message: String) -> LocaleProblem {
        LocaleProblem { check: "locale.missing_message", file: self.tag().to_string(), line: 0, column: 0, message }
    }
}
