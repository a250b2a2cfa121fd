//! Which messages a locale must have, and which nobody uses.

use std::collections::BTreeSet;

use super::LocaleProblem;
use super::locale::Locale;
use super::messages::{Message, MessagePart};
use super::settings::Settings;
use super::territories::TERRITORIES;
use crate::catalog::Catalog;
use crate::codes::{HintCode, IssueCode};

/// The ids of the messages that the code calls, so every locale has them: those of letters and guide, explanations of
/// issues and hints, names of countries. Records of the catalog name further ones
/// ([`Catalog::message_ids`](crate::Catalog::message_ids)). A locale that offers less needs fewer of them.
pub fn required_messages() -> impl Iterator<Item = &'static str> {
    required(|_| true)
}

/// Those of some parts. Explanations of issues and hints go with the guide.
fn required(needs: impl Fn(MessagePart) -> bool) -> impl Iterator<Item = &'static str> {
    let with_guide = needs(MessagePart::Guide);
    let messages = Message::ALL.iter().filter(move |message| needs(message.part())).map(|message| message.id());
    let issues = IssueCode::ALL.iter().map(|code| code.message_id());
    let hints = HintCode::ALL.iter().map(|code| code.message_id());
    let guide = issues.chain(hints).filter(move |_| with_guide);
    messages.chain(guide).chain(TERRITORIES.iter().map(|(_, id)| *id))
}

/// Beginnings of the ids that records name for letters; all others are for the guide.
const IN_LETTERS: &[&str] = &["act-", "complaint-", "question-", "reason-"];

impl Settings {
    /// The ids of the messages that the code calls and this locale must have.
    pub(super) fn required(&self) -> impl Iterator<Item = &'static str> {
        required(|part| self.need(part))
    }

    /// Whether it must have a message that a record names.
    pub(super) fn needs_named(&self, id: &str) -> bool {
        self.guide || IN_LETTERS.iter().any(|prefix| id.starts_with(prefix))
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
        let mut used: BTreeSet<String> = named.into_iter().map(str::to_owned).collect();
        used.extend(required_messages().map(str::to_owned));
        let references = super::references::of(&self.0.sources);
        let mut open: Vec<String> = used.iter().cloned().collect();
        while let Some(id) = open.pop() {
            for target in references.get(&id).into_iter().flat_map(|references| &references.targets) {
                if used.insert(target.clone()) {
                    open.push(target.clone());
                }
            }
        }
        references.into_keys().filter(|id| !used.contains(id)).collect()
    }

    fn missing_problem(&self, message: String) -> LocaleProblem {
        LocaleProblem { check: "locale.missing_message", file: self.tag().to_string(), line: 0, column: 0, message }
    }
}
