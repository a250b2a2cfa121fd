//! The messages and terms of all files of a locale, by id.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as MapEntry;

use fluent_syntax::ast::{Attribute, Entry, Identifier, Pattern, Resource};

use super::problems::Problems;
use super::source::{Place, Source};

/// One message or term.
#[derive(Debug, Clone, Copy)]
pub(super) struct Definition<'s> {
    pub(super) file: usize,
    pub(super) id: &'s str,
    pub(super) value: Option<&'s Pattern<&'s str>>,
    pub(super) attributes: &'s [Attribute<&'s str>],
}

/// All messages and terms.
#[derive(Debug, Default, Clone)]
pub(super) struct Definitions<'s> {
    pub(super) messages: BTreeMap<&'s str, Definition<'s>>,
    pub(super) terms: BTreeMap<&'s str, Definition<'s>>,
}

impl<'s> Definition<'s> {
    /// The text of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&'s Pattern<&'s str>> {
        self.attributes.iter().find(|attribute| attribute.id.name == name).map(|attribute| &attribute.value)
    }
}

impl<'s> Definitions<'s> {
    /// Collects the definitions of files. Those of a higher layer replace those of a lower one; a second definition on
    /// the same layer is a problem.
    pub(super) fn collect(sources: &[Source], resources: &'s [Resource<&'s str>], problems: &mut Problems) -> Self {
        let mut all = Self::default();
        let layer = |file: usize| sources.get(file).map(|source| source.layer);
        for (file, (resource, source)) in resources.iter().zip(sources).enumerate() {
            for entry in &resource.body {
                let (map, sign, id, value, attributes) = match entry {
                    Entry::Message(message) => {
                        (&mut all.messages, "", &message.id, message.value.as_ref(), &message.attributes)
                    }
                    Entry::Term(term) => (&mut all.terms, "-", &term.id, Some(&term.value), &term.attributes),
                    _ => continue,
                };
                let definition = Definition { file, id: id.name, value, attributes };
                let place = Place { file, offset: source.offset_of(id.name) };
                duplicate_attributes(&definition, source, problems);
                match map.entry(id.name) {
                    MapEntry::Vacant(vacant) => drop(vacant.insert(definition)),
                    MapEntry::Occupied(mut occupied) if layer(file) > layer(occupied.get().file) => {
                        occupied.insert(definition);
                    }
                    MapEntry::Occupied(_) => {
                        problems.at(place, "locale.duplicate_id", format!("{sign}{} is defined twice", id.name));
                    }
                }
            }
        }
        all
    }
}

fn duplicate_attributes(definition: &Definition<'_>, source: &Source, problems: &mut Problems) {
    let mut seen = std::collections::BTreeSet::new();
    for Attribute { id: Identifier { name }, .. } in definition.attributes {
        if !seen.insert(*name) {
            let place = Place { file: definition.file, offset: source.offset_of(name) };
            problems.at(place, "locale.duplicate_attribute", format!("{} has .{name} twice", definition.id));
        }
    }
}
