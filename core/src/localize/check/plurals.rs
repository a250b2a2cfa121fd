//! Choices by number: a text for each plural category that whole numbers of the language reach.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use icu_plurals::PluralCategory;

use super::Checked;
use crate::localize::plural::{Plurals, category_named};
use crate::localize::problems::Problems;
use crate::localize::rules::{Kind, kind, variable_named};

/// Counts in letters are small.
const COUNTS: std::ops::RangeInclusive<u32> = 0..=200;

pub(super) fn check(checked: &Checked<'_>, plurals: &Plurals, problems: &mut Problems) {
    for text in &checked.texts {
        let mut found = Vec::new();
        selectors(text.pattern, &mut found);
        for (name, variants) in found {
            // The words around a number follow it; where it is not printed, one is told from more.
            let all = prints(text.pattern, name);
            for message in lacking(variants, plurals, all) {
                let message = format!("{}: {message}", text.name());
                problems.at(checked.place(text.file, name), "locale.plural_coverage", message);
            }
        }
    }
}

type Selector<'p, 's> = (&'s str, &'p [Variant<&'s str>]);

/// The choices by number, with the name of their variable.
fn selectors<'p, 's>(pattern: &'p Pattern<&'s str>, found: &mut Vec<Selector<'p, 's>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
            continue;
        };
        if let InlineExpression::VariableReference { id } = selector
            && variable_named(id.name).is_some_and(|variable| kind(variable) == Kind::Number)
        {
            found.push((id.name, variants));
        }
        for variant in variants {
            selectors(&variant.value, found);
        }
    }
}

fn prints(pattern: &Pattern<&str>, name: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| prints(&variant.value, name))
        }
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            id.name == name
        }
        _ => false,
    })
}

/// What the variants of a choice lack, in words.
fn lacking(variants: &[Variant<&str>], plurals: &Plurals, all: bool) -> Vec<String> {
    let category = |variant: &Variant<&str>| match variant.key {
        VariantKey::Identifier { name } => category_named(name),
        VariantKey::NumberLiteral { .. } => None,
    };
    let exact = |number: &u32| variants.iter().any(|variant| is_number(&variant.key, *number));
    let keys: Vec<PluralCategory> = variants.iter().filter_map(category).collect();
    let reached: BTreeSet<PluralCategory> =
        COUNTS.filter(|number| !exact(number)).map(|number| plurals.category(number)).collect();
    let needed = |known: &PluralCategory| all || *known == PluralCategory::Two;
    let missing = reached.iter().filter(|known| !keys.contains(known) && needed(known));
    let mut found: Vec<String> = missing.map(|known| format!("no variant for {}", word(*known))).collect();
    let more_than_one = (2..=200).any(|number| plurals.category(number) == PluralCategory::One);
    if !all && more_than_one && keys.contains(&PluralCategory::One) {
        found.push("[one] also holds for numbers such as 21 here: write [1]".to_owned());
    }
    found
}

fn is_number(key: &VariantKey<&str>, number: u32) -> bool {
    matches!(key, VariantKey::NumberLiteral { value } if value.parse() == Ok(number))
}

const fn word(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
