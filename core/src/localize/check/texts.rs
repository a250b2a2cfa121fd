//! The texts of a language, taken out of Fluent.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::localize::definitions::{Definition, Definitions};
use crate::localize::problems::Problems;
use crate::localize::{Locale, guard};

/// Stands for whatever is inserted.
pub(super) const INSERTED: char = '\u{FFFC}';

/// The value or an attribute of a message or term.
pub(super) struct Text<'s> {
    pub(super) file: usize,
    /// The id as it stands in the file.
    pub(super) id: &'s str,
    /// The attribute's name; none for the value.
    pub(super) attribute: Option<&'s str>,
    pub(super) pattern: &'s Pattern<&'s str>,
}

impl Text<'_> {
    /// Id and attribute, as people write them.
    pub(super) fn name(&self) -> String {
        self.attribute.map_or_else(|| self.id.to_owned(), |attribute| [self.id, ".", attribute].concat())
    }

    /// What it prints, for each variant once, with [`INSERTED`] for what is inserted.
    pub(super) fn variants(&self) -> Vec<String> {
        variants(self.pattern)
    }

    /// All that it prints, variants one after the other.
    pub(super) fn whole(&self) -> String {
        self.variants().join("\n")
    }

    /// The pieces of text with their places in the file.
    pub(super) fn pieces(&self) -> Vec<&str> {
        let mut found = Vec::new();
        pieces(self.pattern, &mut found);
        found
    }
}

/// All texts of a language.
pub(super) fn of<'s>(definitions: &Definitions<'s>) -> Vec<Text<'s>> {
    definitions.messages.values().chain(definitions.terms.values()).flat_map(of_definition).collect()
}

fn of_definition<'s>(definition: &Definition<'s>) -> impl Iterator<Item = Text<'s>> {
    let Definition { file, id, value, attributes } = *definition;
    let text = move |attribute, pattern| Text { file, id, attribute, pattern };
    let attributes = attributes.iter().map(move |attribute| text(Some(attribute.id.name), &attribute.value));
    value.map(|pattern| text(None, pattern)).into_iter().chain(attributes)
}

/// The texts of a language of the library by name, each with its variants.
pub(super) fn of_locale(locale: &Locale) -> BTreeMap<String, Vec<String>> {
    let sources = locale.sources();
    let parsed = sources.iter().enumerate().map(|(file, source)| guard::read(source, file, &mut Problems::default()));
    let resources: Vec<_> = parsed.collect();
    let definitions = Definitions::collect(sources, &resources, &mut Problems::default());
    of(&definitions).iter().map(|text| (text.name(), text.variants())).collect()
}

/// Choices that stand one after the other are made together: their first variants, their second ones and so on.
fn variants(pattern: &Pattern<&str>) -> Vec<String> {
    let parts: Vec<Vec<String>> = pattern.elements.iter().map(element).collect();
    let rows = parts.iter().map(Vec::len).max().unwrap_or(0);
    let row = |row: usize| -> String {
        let part = |part: &Vec<String>| part.get(row.min(part.len().saturating_sub(1))).cloned().unwrap_or_default();
        parts.iter().map(part).collect()
    };
    (0..rows).map(row).collect()
}

fn element(element: &PatternElement<&str>) -> Vec<String> {
    match element {
        PatternElement::TextElement { value } => vec![(*value).to_owned()],
        PatternElement::Placeable { expression } => expression_variants(expression),
    }
}

fn expression_variants(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Select { variants: all, .. } => all.iter().flat_map(|variant| variants(&variant.value)).collect(),
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            vec![unescape_unicode_to_string(value).into_owned()]
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => expression_variants(expression),
        Expression::Inline(_) => vec![INSERTED.to_string()],
    }
}

fn pieces<'s>(pattern: &Pattern<&'s str>, found: &mut Vec<&'s str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } =>
            {
                found.push(value);
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    pieces(&variant.value, found);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Words of letters, in small letters.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|character: char| !character.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}
