//! Everything that a language says, for a reader who checks it: each message with sample values, once for each variant.
//!
//! A row is `id [variable=keyword, …] text`. The keywords are those that the message itself chooses by; there are as many
//! rows as it takes to show every variant once, so independent choices share rows. The variants of what a message refers
//! to stand in rows of their own. fluent-bundle formats; a test of the library holds the library against it.

use std::collections::BTreeMap;
use std::error::Error;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use widerspruch::{Locale, Locales};

use crate::ids::{NUMBERS, keywords};
use crate::wording::Wording;

/// Numbers that a plural category is shown with: the first that has it.
const CANDIDATES: [u32; 12] = [1, 2, 3, 5, 11, 20, 21, 22, 100, 101, 1_000_000, 0];

/// Sample values that are the same in every language.
const SAMPLES: [(&str, &str); 12] = [
    ("authority", "Data Protection Commission"),
    ("controller", "Meta Platforms Ireland Limited"),
    ("key", "data_subject"),
    ("label", "[…]"),
    ("name", "Anna Beispiel"),
    ("number", "2"),
    ("platform", "Instagram"),
    ("reference", "W-2026-001"),
    ("representative", "Beispiel Vertretung GmbH"),
    ("total", "3"),
    ("url", "https://example.org/form"),
    ("value", "anna.beispiel"),
];

/// Says the plural category of a number.
const PROBE: &str = "review-plural = { $number ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    \
    [many] many\n   *[other] other\n    }\n";

/// The file with the text for the reader of a language, inside the tree.
#[must_use]
pub fn review_file(tag: &str) -> String {
    format!("tests/review/{tag}.txt")
}

/// The text for the reader of a language.
///
/// # Errors
///
/// If fluent-bundle cannot read the files, or a variable has no sample value.
pub fn review(language: &Wording, locales: &Locales) -> Result<String, Box<dyn Error>> {
    let mut reader = Reader::new(language, locales)?;
    for (file, resource) in language.resources() {
        let before = if reader.out.is_empty() { "# " } else { "\n# " };
        reader.out.extend([before, file, "\n\n"]);
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let value = message.value.iter().map(|value| (message.id.name.to_owned(), value));
                    let attributes = message.attributes.iter();
                    let attributes = attributes
                        .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
                    for (id, pattern) in value.chain(attributes) {
                        reader.message(&id, pattern)?;
                    }
                }
                Entry::Term(term) => reader.term(term.id.name, &term.value)?,
                _ => {}
            }
        }
    }
    Ok(reader.out)
}

/// Art. 21(1) GDPR as a language cites it, without the act and with its full name.
fn citation(locale: &Locale) -> Result<(String, String), Box<dyn Error>> {
    use widerspruch::localize::Values;
    let say = |id: &str, texts: &[(&str, &str)]| -> Result<String, Box<dyn Error>> {
        let mut values = Values::new().with_number("number".parse()?, 1);
        for (name, text) in texts {
            values = values.with_text(name.parse()?, text);
        }
        Ok(locale.message(id).ok_or("no citation")?.format(&values)?)
    };
    let number = |number, kind| say("citation-number", &[("value", number), ("kind", kind)]);
    let part = |id, number: &str| say(id, &[("value", number), ("act", "gdpr")]);
    let article = part("citation-article", &number("21", "article")?)?;
    let cited = article + &part("citation-paragraph", &number("1", "paragraph")?)?;
    let act = locale.attribute("act-gdpr", "full").ok_or("no act")?.format(&Values::new())?;
    let law = say("citation-with-act", &[("provision", &cited), ("value", &act), ("flag", "yes")])?;
    Ok((cited, law))
}

/// The values of variables by name.
type Values<'s> = BTreeMap<&'s str, &'s str>;

/// What leads to a variant: the variable, its key, and the other keys if it is the default.
#[derive(Clone)]
struct Condition<'s> {
    variable: &'s str,
    key: &'s str,
    others: Option<Vec<&'s str>>,
}

impl<'s> Condition<'s> {
    fn of(variable: &'s str, variant: &Variant<&'s str>, variants: &[Variant<&'s str>]) -> Self {
        let key = key(variant);
        let others = || variants.iter().filter(|other| !other.default).map(self::key).collect();
        Self { variable, key, others: variant.default.then(others) }
    }

    /// The values that lead to the variant as well, if they can.
    fn joined(&self, mut values: Values<'s>) -> Option<Values<'s>> {
        let value = *values.entry(self.variable).or_insert(self.key);
        let fits = value == self.key || self.others.as_ref().is_some_and(|others| !others.contains(&value));
        fits.then_some(values)
    }
}

struct Reader {
    bundle: FluentBundle<FluentResource>,
    keywords: Vec<String>,
    samples: Vec<(&'static str, String)>,
    /// Messages that print a term, so far.
    wrapped: usize,
    out: String,
}

impl Reader {
    fn new(language: &Wording, locales: &Locales) -> Result<Self, Box<dyn Error>> {
        let locale = locales.find(&language.tag).ok_or("the library does not know a language")?;
        let mut samples: Vec<_> = SAMPLES.map(|(name, sample)| (name, sample.to_owned())).into();
        for (name, day) in [("date", "2026-11-24"), ("due", "2027-01-04")] {
            samples.push((name, locale.date(day.parse()?)));
        }
        samples.push(("platforms", locale.list(&["Facebook", "Instagram"])));
        let (cited, law) = citation(locale)?;
        samples.extend([("provision", cited.clone()), ("remedy", cited), ("law", law)]);
        let mut bundle = FluentBundle::new(vec![language.tag.parse()?]);
        bundle.set_use_isolating(false);
        let mut reader = Self { bundle, keywords: keywords(language), samples, wrapped: 0, out: String::new() };
        reader.add(PROBE)?;
        language.files.iter().try_for_each(|(_, text)| reader.add(text))?;
        Ok(reader)
    }

    fn add(&mut self, ftl: &str) -> Result<(), Box<dyn Error>> {
        let resource = FluentResource::try_new(ftl.to_owned()).map_err(|(_, errors)| format!("{errors:?}"))?;
        Ok(self.bundle.add_resource(resource).map_err(|errors| format!("{errors:?}"))?)
    }

    fn message(&mut self, id: &str, pattern: &Pattern<&str>) -> Result<(), Box<dyn Error>> {
        for values in rows(pattern) {
            let text = self.format(id, &values)?;
            self.row(id, &values, &text);
        }
        Ok(())
    }

    fn term(&mut self, id: &str, pattern: &Pattern<&str>) -> Result<(), Box<dyn Error>> {
        for values in rows(pattern) {
            self.wrapped += 1;
            let wrapper = format!("review-term-{}", self.wrapped);
            let arguments: Vec<String> = values.iter().map(|(name, value)| format!("{name}: \"{value}\"")).collect();
            self.add(&format!("{wrapper} = {{ -{id}({}) }}\n", arguments.join(", ")))?;
            let text = self.format(&wrapper, &Values::new())?;
            self.row(&format!("-{id}"), &values, &text);
        }
        Ok(())
    }

    fn row(&mut self, id: &str, values: &Values<'_>, text: &str) {
        let keys: Vec<String> = values.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let keys = if keys.is_empty() { String::new() } else { format!(" [{}]", keys.join(", ")) };
        self.out.extend([id, &keys, " ", &text.replace('\n', "\n    "), "\n"]);
    }

    fn format(&self, id: &str, values: &Values<'_>) -> Result<String, Box<dyn Error>> {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
        let message = self.bundle.get_message(message).ok_or("fluent-bundle does not know a message")?;
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        };
        let mut arguments = FluentArgs::new();
        // Whatever a message refers to chooses its default.
        for keyword in &self.keywords {
            arguments.set(keyword.as_str(), "other");
        }
        let samples = self.samples.iter().map(|(name, sample)| (*name, sample.as_str()));
        for (name, value) in samples.chain(values.iter().map(|(name, value)| (*name, *value))) {
            arguments.set(name, self.value(name, value));
        }
        let mut errors = Vec::new();
        let pattern = pattern.ok_or("a message has no text")?;
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        if errors.is_empty() { Ok(text) } else { Err(format!("{id}: {errors:?}").into()) }
    }

    /// Numbers for what is compared as a number: the first of the plural category.
    fn value<'v>(&self, name: &str, value: &'v str) -> FluentValue<'v> {
        if !NUMBERS.contains(&name) {
            return value.into();
        }
        let number = CANDIDATES.into_iter().find(|number| self.category(*number) == value);
        number.or_else(|| value.parse().ok()).map_or(FluentValue::None, FluentValue::from)
    }

    fn category(&self, number: u32) -> String {
        let pattern = self.bundle.get_message("review-plural").and_then(|message| message.value());
        let arguments = FluentArgs::from_iter([("number", number)]);
        pattern.map_or_else(String::new, |pattern| {
            self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
        })
    }
}

/// Values that show every variant of a pattern, as few as they can be made by taking the first row that fits.
fn rows<'s>(pattern: &Pattern<&'s str>) -> Vec<Values<'s>> {
    let mut variants = Vec::new();
    collect(pattern, &Values::new(), &mut Vec::new(), &mut variants);
    let mut rows: Vec<Values<'s>> = Vec::new();
    for conditions in variants {
        let joined = |values: &Values<'s>| {
            conditions.iter().try_fold(values.clone(), |values, condition: &Condition<'s>| condition.joined(values))
        };
        match rows.iter_mut().find_map(|row| joined(row).map(|values| (row, values))) {
            Some((row, values)) => *row = values,
            None => rows.extend(joined(&Values::new())),
        }
    }
    if rows.is_empty() { vec![Values::new()] } else { rows }
}

/// The conditions of each variant that holds no further choice.
fn collect<'s>(
    pattern: &Pattern<&'s str>,
    values: &Values<'s>,
    path: &mut Vec<Condition<'s>>,
    found: &mut Vec<Vec<Condition<'s>>>,
) {
    let mut chooses = false;
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
            continue;
        };
        let InlineExpression::VariableReference { id } = selector else { continue };
        chooses = true;
        for variant in variants {
            let condition = Condition::of(id.name, variant, variants);
            // What contradicts the choices around it is never said.
            if let Some(values) = condition.joined(values.clone()) {
                path.push(condition);
                collect(&variant.value, &values, path, found);
                path.pop();
            }
        }
    }
    if !chooses && !path.is_empty() {
        found.push(path.clone());
    }
}

fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
