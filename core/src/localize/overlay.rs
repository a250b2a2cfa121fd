//! Texts of the caller's own over a locale, and what they must keep.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::complete::called_by_code;
use super::load::build;
use super::locale::{Locale, source};
use super::messages::Variable;
use super::problems::{Place, Problems};
use super::references;
use super::rules::may_be_named_by_records;
use super::segments::{may_be_blank, printed};
use super::source::Source;
use crate::error::LocaleError;

impl Locale {
    /// The locale with texts of the caller's own. See [`Locales::with_overlay`](super::Locales::with_overlay).
    pub(super) fn with_overlay(&self, name: &str, ftl: &str) -> Result<Self, LocaleError> {
        let first = self.0.sources.len();
        let added = source(&self.tag().to_string(), name, Cow::Owned(ftl.to_owned()));
        let sources: Arc<[Source]> = self.0.sources.iter().cloned().chain([added]).collect();
        let settings = self.0.settings.clone();
        let locale = build(self.tag(), settings, Arc::clone(&sources), first, Problems::default())?;
        let mut problems = Problems::default();
        self.compare(&locale, &sources, first, &mut problems);
        problems.into_result(locale, &self.tag().to_string(), &sources)
    }

    /// Reports what the texts of file number `file` have lost or do not belong to anything.
    fn compare(&self, new: &Self, sources: &[Source], file: usize, problems: &mut Problems) {
        let Some(overlay) = sources.get(file) else { return };
        let before = references::of(&self.0.sources);
        let after = references::of(sources);
        let added = references::of(std::slice::from_ref(overlay));
        let referred: BTreeSet<&String> = after.values().flatten().collect();
        let called: BTreeSet<&str> = called_by_code().collect();
        for id in added.keys() {
            let place = Place { file, offset: definition_offset(&overlay.text, id) };
            let known = before.contains_key(id) || called.contains(id.as_str()) || may_be_named_by_records(id);
            if !known && !referred.contains(id) {
                let message = format!("nobody uses {id}: it is neither known nor does a message refer to it");
                problems.at(place, "locale.unknown_message", message);
            }
            for message in self.lost(new, id, &before, &after) {
                problems.at(place, "catalog.required_message", message);
            }
        }
    }

    /// What the new text of a message lacks.
    fn lost(
        &self,
        new: &Self,
        id: &str,
        before: &BTreeMap<String, BTreeSet<String>>,
        after: &BTreeMap<String, BTreeSet<String>>,
    ) -> Vec<String> {
        let Some(old) = self.entry(id) else { return Vec::new() };
        let Some(entry) = new.entry(id) else { return vec![format!("{id} is missing")] };
        let mut lost = Vec::new();
        let attribute = |name: &str| entry.attributes.iter().find(|(known, _)| **known == *name).map(|(_, text)| text);
        let parts = old.value.iter().map(|text| (String::new(), text, entry.value.as_ref()));
        let attributes = old.attributes.iter().map(|(name, text)| (format!(".{name}"), text, attribute(name)));
        for (part, old, new) in parts.chain(attributes) {
            match new {
                None => lost.push(format!("{id} has no text {part}")),
                Some(new) if may_be_blank(new) && !may_be_blank(old) => lost.push(format!("{id}{part} may be empty")),
                Some(new) => {
                    let dropped = difference(old, new);
                    lost.extend(dropped.map(|variable| format!("{id}{part} no longer says ${}", variable.name())));
                }
            }
        }
        let cited = citations(id, after);
        let dropped = citations(id, before).into_iter().filter(|citation| !cited.contains(citation));
        lost.extend(dropped.map(|citation| format!("{id} no longer cites {citation}")));
        lost
    }
}

/// Variables that the old text prints and the new one does not.
fn difference(
    old: &[super::segments::Segment],
    new: &[super::segments::Segment],
) -> impl Iterator<Item = Variable> + use<> {
    let (mut before, mut after) = (BTreeSet::new(), BTreeSet::new());
    printed(old, &mut before);
    printed(new, &mut after);
    before.into_iter().filter(move |variable| !after.contains(variable))
}

/// Citations that a message reaches through references.
fn citations(id: &str, graph: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&String> = graph.get(id).into_iter().flatten().collect();
    while let Some(next) = open.pop() {
        if seen.insert(next.clone()) {
            open.extend(graph.get(next).into_iter().flatten());
        }
    }
    seen.into_iter().filter(|id| id.starts_with("cite-")).collect()
}

/// Where a message is defined: the id at the beginning of a line, then blanks and an equals sign.
fn definition_offset(text: &str, id: &str) -> usize {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if line.strip_prefix(id).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('=')) {
            return offset;
        }
        offset += line.len();
    }
    0
}
