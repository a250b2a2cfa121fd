//! A language without wording: every message says its own id and the values that it takes.
//!
//! `letter-reference` becomes `letter-reference(reference=W-1; voice=self)`: what a language prints is printed, what it
//! compares in a selector is printed as the keyword. A message takes what any of the library's languages uses in it.
//! So a plan and a letter show what was composed, and no change of wording changes them.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey};
use serde_json::{Map, Value, json};
use widerspruch::{Library, Locale};

use crate::tree::Tree;
use crate::wording::Wording;

/// Variables that are numbers: compared by plural category, so they are printed, not named.
pub(crate) const NUMBERS: [&str; 2] = ["number", "total"];

/// The library with every language replaced by ids, under its own tag.
///
/// # Errors
///
/// What reading the files or building the library reports.
pub fn library_of_ids(tree: &Tree) -> Result<Library, Box<dyn Error>> {
    let languages = Wording::all(tree)?;
    let ftl = Uses::of(&languages).to_ftl();
    let mut library = Library::embedded();
    for language in &languages {
        let tag = language.tag.parse()?;
        let settings = settings(language)?;
        let locale = Locale::try_from_files(&tag, &[("locale.json", &settings), ("ids.ftl", &ftl)])
            .map_err(|error| format!("{:?}", error.problems))?;
        library = library.with_locale(locale)?;
    }
    Ok(library)
}

/// The settings of a language with plain dates and lists, without spellings of regions and without the hint on a draft.
fn settings(language: &Wording) -> Result<String, serde_json::Error> {
    let mut settings: Value = serde_json::from_str(&language.settings)?;
    let months: Vec<String> = (1..=12).map(|month| format!("{month:02}")).collect();
    let plain = json!({
        "state": "reviewed",
        "date": {"pattern": "y-MMMM-d", "months": months},
        "list": {"two": "{0} + {1}", "start": "{0} + {1}", "middle": "{0} + {1}", "end": "{0} + {1}"},
        "quotes": {"open": "'", "close": "'", "inner_open": "'", "inner_close": "'"},
        "regions": language.regions()?.into_iter().map(|country| (country, json!({}))).collect::<Map<_, _>>(),
    });
    if let (Some(settings), Value::Object(plain)) = (settings.as_object_mut(), plain) {
        settings.extend(plain);
    }
    Ok(settings.to_string())
}

/// The variables that some selector of the language compares.
pub(crate) fn keywords(language: &Wording) -> Vec<String> {
    let uses = Uses::of(std::slice::from_ref(language));
    uses.keywords.into_keys().filter(|name| !NUMBERS.contains(name)).map(str::to_owned).collect()
}

/// A message or one of its attributes: id and the attribute's name.
type Part<'s> = (&'s str, Option<&'s str>);

/// What all languages use.
#[derive(Default)]
struct Uses<'s> {
    /// The variables of each text, and the texts that it refers to.
    parts: BTreeMap<Part<'s>, (BTreeSet<&'s str>, BTreeSet<Part<'s>>)>,
    /// The keywords that some selector compares a variable with.
    keywords: BTreeMap<&'s str, BTreeSet<&'s str>>,
}

impl<'s> Uses<'s> {
    fn of(languages: &'s [Wording]) -> Self {
        let (mut all, mut regional) = (Self::default(), Self::default());
        for (_, resource) in languages.iter().flat_map(Wording::resources) {
            all.texts(resource);
        }
        // What a country words otherwise, a language without wording says nowhere; its keywords count.
        for (_, resource) in languages.iter().flat_map(Wording::of_countries) {
            regional.texts(resource);
        }
        for (name, words) in regional.keywords {
            all.keywords.entry(name).or_default().extend(words);
        }
        all
    }

    fn texts(&mut self, resource: Resource<&'s str>) {
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            if let Some(value) = &message.value {
                self.pattern((message.id.name, None), value);
            }
            for attribute in &message.attributes {
                self.pattern((message.id.name, Some(attribute.id.name)), &attribute.value);
            }
        }
    }

    fn pattern(&mut self, part: Part<'s>, pattern: &Pattern<&'s str>) {
        self.parts.entry(part).or_default();
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(part, expression);
            }
        }
    }

    fn expression(&mut self, part: Part<'s>, expression: &Expression<&'s str>) {
        match expression {
            Expression::Inline(inline) => self.inline(part, inline),
            Expression::Select { selector, variants } => {
                self.inline(part, selector);
                for variant in variants {
                    if let (InlineExpression::VariableReference { id }, VariantKey::Identifier { name }) =
                        (selector, &variant.key)
                    {
                        self.keywords.entry(id.name).or_default().insert(name);
                    }
                    self.pattern(part, &variant.value);
                }
            }
        }
    }

    fn inline(&mut self, part: Part<'s>, inline: &InlineExpression<&'s str>) {
        let (variables, references) = self.parts.entry(part).or_default();
        match inline {
            InlineExpression::VariableReference { id } => drop(variables.insert(id.name)),
            InlineExpression::MessageReference { id, attribute } => {
                references.insert((id.name, attribute.as_ref().map(|attribute| attribute.name)));
            }
            InlineExpression::Placeable { expression } => self.expression(part, expression),
            _ => {}
        }
    }

    /// The variables of a text and of all that it refers to.
    fn variables(&self, part: Part<'s>) -> BTreeSet<&'s str> {
        let (mut variables, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![part]);
        while let Some(part) = open.pop() {
            if let Some((own, references)) = self.parts.get(&part).filter(|_| seen.insert(part)) {
                variables.extend(own);
                open.extend(references);
            }
        }
        variables
    }

    fn to_ftl(&self) -> String {
        let mut ftl = String::new();
        let mut last = "";
        for &(id, attribute) in self.parts.keys() {
            // A message of attributes only.
            if id != last && attribute.is_some() {
                let _ = writeln!(ftl, "{id} =");
            }
            last = id;
            // Writing to a string cannot fail.
            let _ = match attribute {
                None => write!(ftl, "{id} = {id}"),
                Some(name) => write!(ftl, "    .{name} = {id}.{name}"),
            };
            let values: Vec<String> =
                self.variables((id, attribute)).into_iter().map(|name| format!("{name}={}", self.slot(name))).collect();
            if !values.is_empty() {
                let _ = write!(ftl, "({})", values.join("; "));
            }
            ftl.push('\n');
        }
        ftl
    }

    /// The placeable that prints a variable.
    fn slot(&self, variable: &str) -> String {
        let Some(keywords) = self.keywords.get(variable).filter(|_| !NUMBERS.contains(&variable)) else {
            return format!("{{ ${variable} }}");
        };
        let known = keywords.iter().filter(|word| **word != "other");
        let variants: Vec<String> = known.map(|word| format!("[{word}] {word}\n    ")).collect();
        format!("{{ ${variable} ->\n    {}*[other] other\n    }}", variants.concat())
    }
}
