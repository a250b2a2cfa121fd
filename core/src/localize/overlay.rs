//! Texts of the caller's own over a locale, and what they must keep.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::LocaleError;
use super::complete::required_messages;
use super::load::{Completeness, build};
use super::locale::{Locale, source};
use super::messages::Variable;
use super::problems::Problems;
use super::references::{self, References};
use super::rules::may_be_named_by_records;
use super::segments::{may_be_blank, printed};
use super::source::{Place, Source};

impl Locale {
    /// The locale with texts of the caller's own. See [`Locales::with_overlay`](super::Locales::with_overlay).
    pub(super) fn with_overlay(&self, name: &str, ftl: &str) -> Result<Self, LocaleError> {
        let first = self.0.sources.len();
        let added = source(&self.tag().to_string(), name, Cow::Owned(ftl.to_owned()), first);
        let sources: Arc<[Source]> = self.0.sources.iter().cloned().chain([added]).collect();
        let settings = self.0.settings.clone();
        let locale = build(self.tag(), settings, &sources, Completeness::Complete, Problems::default())?;
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
        let referred: BTreeSet<&String> = after.values().flat_map(|references| &references.targets).collect();
        let called: BTreeSet<&str> = required_messages().collect();
        for (id, &References { offset, .. }) in &added {
            let place = Place { file, offset };
            let known = before.contains_key(id) || called.contains(id.as_str()) || may_be_named_by_records(id);
            if !known && !referred.contains(id) {
                let message = format!("nobody uses {id}: it is neither known nor does a message refer to it");
                problems.at(place, "locale.unknown_message", message);
            }
            for message in self.lost(new, id) {
                problems.at(place, "catalog.required_message", message);
            }
        }
    }

    /// What the new text of a message lacks.
    fn lost(&self, new: &Self, id: &str) -> Vec<String> {
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

#[cfg(test)]
mod tests {
    use crate::localize::fixture::locales;
    use crate::localize::{Arguments, Message};

    fn problems(ftl: &str) -> Vec<String> {
        let found = locales().check_overlay(&"de".parse().unwrap(), "verein.ftl", ftl);
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn texts_of_an_organisation_replace_those_of_the_locale() {
        let ftl = "-verein = Verein Beispiel\nletter-closing = Freundliche Grüße, { -verein }\nlabel-eigenes = Knopf\n";
        let tag = "de-AT".parse().unwrap();
        let changed = locales().with_overlay(&tag, "verein.ftl", ftl).unwrap();
        let locale = changed.find("de").unwrap();
        let none = Arguments::new();
        assert_eq!(locale.format(Message::LetterClosing, &none).unwrap(), "Freundliche Grüße, Verein Beispiel");
        assert_eq!(locale.format(Message::LetterSalutation, &none).unwrap(), "letter-salutation weiß Januar");
        assert_eq!(locale.format_named("label-eigenes", &none).unwrap(), "Knopf");
        assert_eq!(problems(ftl), [""; 0]);
        // An overlay over an overlay replaces again.
        let again = changed.with_overlay(&tag, "neu.ftl", "letter-closing = Gruß\n").unwrap();
        assert_eq!(again.find("de").unwrap().format(Message::LetterClosing, &none).unwrap(), "Gruß");
    }

    #[test]
    fn a_required_text_cannot_be_dropped() {
        let place = "catalog.required_message de/verein.ftl:1:1";
        assert_eq!(problems("letter-closing = { \"\" }\n"), [format!("{place} letter-closing may be empty")]);
        let blank = "letter-closing = { $voice ->\n    [self] { \" \" }\n   *[other] Gruß\n}\n";
        assert_eq!(problems(blank), [format!("{place} letter-closing may be empty")]);
        assert_eq!(problems("letter-date = Heute\n"), [format!("{place} letter-date no longer says $date")]);
        assert_eq!(
            problems("letter-basis = Ich widerspreche.\n"),
            [format!("{place} letter-basis no longer says $provision")]
        );
        let kept = "letter-basis = { grundlage }\ngrundlage = Ich widerspreche nach { $provision }.\n";
        assert_eq!(problems(kept), [""; 0]);
        assert_eq!(
            problems("letter-closing =\n    .label = x\n"),
            ["locale.missing_message de:0:0 the message letter-closing is missing",]
        );
    }

    #[test]
    fn problems_of_an_overlay_have_their_place_in_it() {
        assert_eq!(
            problems("letter-closing = { letter-nothing }\n"),
            ["locale.unknown_reference de/verein.ftl:1:20 there is no message letter-nothing"]
        );
        assert_eq!(
            problems("\nleter-closing = Gruß\n"),
            [
                "locale.unknown_message de/verein.ftl:2:1 nobody uses leter-closing: it is neither known nor does a message refer to it"
            ]
        );
        assert_eq!(
            problems("a = 1\na = 2\nletter-closing = { a }\n"),
            ["locale.duplicate_id de/verein.ftl:2:1 a is defined twice"]
        );
        let unknown = locales().check_overlay(&"fr".parse().unwrap(), "a.ftl", "");
        assert_eq!(unknown[0].check, "locale.unknown");
        // The locales are as before.
        assert!(locales().find("de").is_some());
    }
}
