//! fluent-bundle as the judge: every message and attribute of every locale, formatted by both with the same values,
//! gives the same bytes, and fluent-bundle reports no error.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod wording;

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use widerspruch::localize::{Values, VariableName};
use widerspruch::{LanguageTag, Locale};
use wording::Language;

/// Values that a text variable takes: they must come out as they are.
const TEXT: &str = "Anna { $name } {{ 7*7 }} %s “ß” \u{5D0}\u{5D1}";

const NUMBERS: [u32; 10] = [0, 1, 2, 3, 5, 11, 21, 22, 101, 1_000_000];

/// More combinations than these of one message are thinned out.
const MAX_COMBINATIONS: usize = 4096;

type Files<'a> = &'a [(&'a str, &'a str)];

#[test]
fn every_language_is_what_fluent_makes_of_it() {
    for language in Language::all() {
        let of_country = format!("{}-", language.tag);
        let (countries, own): (Vec<_>, Vec<_>) =
            language.files().into_iter().partition(|(name, _)| name.starts_with(&of_country));
        compare(&language.tag, &own, None);
        for country in countries {
            compare(&language.tag, &own, Some(country));
        }
    }
}

/// Everything that the compiler supports, so that the comparison does not depend on what the locales happen to use.
#[test]
fn every_construct_is_what_fluent_makes_of_it() {
    const SETTINGS: &str = include_str!("../locales/de/locale.json");
    const CONSTRUCTS: &str = include_str!("data/constructs.ftl");
    compare("de", &[("locale.json", SETTINGS), ("constructs.ftl", CONSTRUCTS)], None);
    let windows = CONSTRUCTS.replace('\n', "\r\n");
    compare("de", &[("locale.json", SETTINGS), ("constructs.ftl", &windows)], None);
}

/// The files of a language, or these as a country words them, without its spelling.
fn compare(tag: &str, files: Files<'_>, country: Option<(&str, &str)>) {
    let texts = || files.iter().filter(|(name, _)| *name != "locale.json");
    let mut settings: serde_json::Value =
        serde_json::from_str(files.iter().find(|(name, _)| *name == "locale.json").unwrap().1).unwrap();
    settings["regions"] = serde_json::json!({});
    let settings = settings.to_string();
    let all: Vec<_> = [("locale.json", settings.as_str())].into_iter().chain(texts().copied()).chain(country).collect();
    let mut locale = &Locale::try_from_files(&tag.parse::<LanguageTag>().unwrap(), &all).unwrap();
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.set_use_isolating(false);
    for (_, text) in texts() {
        bundle.add_resource(FluentResource::try_new((*text).to_owned()).unwrap()).unwrap();
    }
    if let Some((name, text)) = country {
        let code = name.trim_end_matches(".ftl").rsplit('-').next().unwrap();
        locale = locale.for_country(&code.parse().unwrap());
        bundle.add_resource_overriding(FluentResource::try_new(text.to_owned()).unwrap());
    }
    let resources: Vec<_> =
        texts().chain(country.as_ref()).map(|(_, text)| fluent_syntax::parser::parse(*text).unwrap()).collect();
    let usage = Usage::of(&resources);
    let mut compared = 0;
    for (id, part) in usage.parts() {
        let variables = usage.variables(&id, part.as_deref());
        let message = bundle.get_message(&id).unwrap();
        let pattern = match &part {
            None => message.value().unwrap(),
            Some(name) => message.get_attribute(name).unwrap().value(),
        };
        for values in combinations(&variables) {
            let (ours, theirs) = arguments(&values);
            let ours = match &part {
                None => locale.message(&id).unwrap().format(&ours),
                Some(name) => locale.attribute(&id, name).unwrap().format(&ours),
            };
            let mut errors = Vec::new();
            let expected = bundle.format_pattern(pattern, Some(&theirs), &mut errors);
            assert!(errors.is_empty(), "{tag} {id} {part:?}: {errors:?}");
            assert_eq!(ours.as_deref(), Ok(&*expected), "{tag} {id} {part:?} {values:?}");
            compared += 1;
        }
    }
    assert!(compared >= 50, "only {compared} texts of {tag} were compared");
}

/// Values by variable: keywords and texts, or a number.
type Given = Vec<(VariableName, Choice)>;

#[derive(Debug, Clone)]
enum Choice {
    Text(String),
    Number(u32),
}

fn arguments(values: &Given) -> (Values<'_>, FluentArgs<'_>) {
    let (mut ours, mut theirs) = (Values::new(), FluentArgs::new());
    for (variable, choice) in values {
        match choice {
            Choice::Text(text) => {
                ours = ours.with_text(*variable, text);
                theirs.set(variable.as_str(), text.as_str());
            }
            Choice::Number(number) => {
                ours = ours.with_number(*variable, *number);
                theirs.set(variable.as_str(), *number);
            }
        }
    }
    (ours, theirs)
}

/// Every combination of the keywords that the message compares with, and one keyword that fits nothing.
fn combinations(variables: &BTreeMap<String, BTreeSet<String>>) -> Vec<Given> {
    let mut all: Vec<Given> = vec![Vec::new()];
    for (name, keywords) in variables {
        let variable: VariableName = name.parse().unwrap();
        let choices: Vec<Choice> = if matches!(variable.as_str(), "number" | "total") {
            NUMBERS.map(Choice::Number).to_vec()
        } else if keywords.is_empty() {
            vec![Choice::Text(TEXT.to_owned())]
        } else {
            keywords.iter().cloned().chain(["nothing-fits".to_owned()]).map(Choice::Text).collect()
        };
        let longer = all.iter().flat_map(|values| {
            choices.iter().map(|choice| [values.as_slice(), &[(variable, choice.clone())]].concat())
        });
        all = longer.collect();
        let step = all.len().div_ceil(MAX_COMBINATIONS);
        all = all.into_iter().step_by(step).collect();
    }
    all
}

/// Which variables each text uses, with the keywords it compares them with, through all references.
#[derive(Default)]
struct Usage {
    texts: BTreeMap<(String, Option<String>), Direct>,
}

#[derive(Default)]
struct Direct {
    variables: BTreeMap<String, BTreeSet<String>>,
    references: BTreeSet<(String, Option<String>)>,
}

impl Usage {
    fn of(resources: &[fluent_syntax::ast::Resource<&str>]) -> Self {
        let mut usage = Self::default();
        for entry in resources.iter().flat_map(|resource| &resource.body) {
            let Entry::Message(message) = entry else { continue };
            if let Some(value) = &message.value {
                usage.add(message.id.name, None, value);
            }
            for attribute in &message.attributes {
                usage.add(message.id.name, Some(attribute.id.name.to_owned()), &attribute.value);
            }
        }
        usage
    }

    fn add(&mut self, id: &str, part: Option<String>, pattern: &Pattern<&str>) {
        let mut direct = Direct::default();
        direct.pattern(pattern);
        self.texts.insert((id.to_owned(), part), direct);
    }

    fn parts(&self) -> Vec<(String, Option<String>)> {
        self.texts.keys().cloned().collect()
    }

    fn variables(&self, id: &str, part: Option<&str>) -> BTreeMap<String, BTreeSet<String>> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut open = vec![(id.to_owned(), part.map(str::to_owned))];
        while let Some(next) = open.pop() {
            let direct = &self.texts[&next];
            for (variable, keywords) in &direct.variables {
                found.entry(variable.clone()).or_default().extend(keywords.clone());
            }
            open.extend(direct.references.iter().cloned());
        }
        found
    }
}

impl Direct {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    let keywords = self.variables.entry(id.name.to_owned()).or_default();
                    keywords.extend(variants.iter().filter_map(|variant| match variant.key {
                        VariantKey::Identifier { name } => Some(name.to_owned()),
                        VariantKey::NumberLiteral { .. } => None,
                    }));
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.entry(id.name.to_owned()).or_default();
            }
            InlineExpression::MessageReference { id, attribute } => {
                let part = attribute.as_ref().map(|attribute| attribute.name.to_owned());
                self.references.insert((id.name.to_owned(), part));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}
