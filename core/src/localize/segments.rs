//! A compiled message: text, slots and selectors. Writing it is pushing strings.

use std::fmt::Write;

use icu_plurals::PluralCategory;

use super::arguments::{Arguments, Value};
use super::messages::Variable;
use super::plural::Plurals;

/// A compiled pattern. References to messages and terms are gone; neighbouring texts are one.
pub(super) type Segments = Box<[Segment]>;

/// One part of a compiled pattern.
#[derive(Clone)]
pub(super) enum Segment {
    /// Text of the locale.
    Text(Box<str>),
    /// A value of the caller, inserted as it is.
    Slot(Variable),
    /// A choice by keyword.
    Keyword(Box<KeywordSelect>),
    /// A choice by number.
    Plural(Box<PluralSelect>),
}

/// A choice by keyword.
#[derive(Clone)]
pub(super) struct KeywordSelect {
    pub(super) variable: Variable,
    pub(super) variants: Box<[(Box<str>, Segments)]>,
    pub(super) default: Segments,
}

/// A choice by number. The first variant that fits wins, as in Fluent.
#[derive(Clone)]
pub(super) struct PluralSelect {
    pub(super) variable: Variable,
    pub(super) variants: Box<[(PluralKey, Segments)]>,
    pub(super) default: Segments,
}

/// What a number is compared with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PluralKey {
    Exact(u32),
    Category(PluralCategory),
}

/// Appends a pattern. Stops at the first variable without a value and returns it.
pub(super) fn write(
    segments: &[Segment],
    arguments: &Arguments<'_>,
    plurals: &Plurals,
    out: &mut String,
) -> Result<(), Variable> {
    for segment in segments {
        match segment {
            Segment::Text(text) => out.push_str(text),
            Segment::Slot(variable) => match arguments.get(*variable).ok_or(*variable)? {
                Value::Text(text) => out.push_str(text),
                // Writing to a string cannot fail.
                Value::Number(number) => drop(write!(out, "{number}")),
            },
            Segment::Keyword(select) => write(select.choose(arguments)?, arguments, plurals, out)?,
            Segment::Plural(select) => write(select.choose(arguments, plurals)?, arguments, plurals, out)?,
        }
    }
    Ok(())
}

impl KeywordSelect {
    fn choose(&self, arguments: &Arguments<'_>) -> Result<&[Segment], Variable> {
        let Value::Text(keyword) = arguments.get(self.variable).ok_or(self.variable)? else {
            return Ok(&self.default);
        };
        let fits = self.variants.iter().find(|(key, _)| **key == *keyword);
        Ok(fits.map_or(&self.default, |(_, segments)| segments))
    }
}

impl PluralSelect {
    fn choose(&self, arguments: &Arguments<'_>, plurals: &Plurals) -> Result<&[Segment], Variable> {
        let Value::Number(number) = arguments.get(self.variable).ok_or(self.variable)? else {
            return Ok(&self.default);
        };
        let category = plurals.category(number);
        let fits = self.variants.iter().find(|(key, _)| match key {
            PluralKey::Exact(exact) => *exact == number,
            PluralKey::Category(named) => *named == category,
        });
        Ok(fits.map_or(&self.default, |(_, segments)| segments))
    }
}

/// The whole text of a pattern that has neither slots nor selectors.
pub(super) fn plain_text(segments: &[Segment]) -> Option<&str> {
    match segments {
        [] => Some(""),
        [Segment::Text(text)] => Some(text),
        _ => None,
    }
}

/// Whether some choice of values leaves nothing but blanks. A slot counts as text.
pub(super) fn may_be_blank(segments: &[Segment]) -> bool {
    segments.iter().all(|segment| match segment {
        Segment::Text(text) => text.trim().is_empty(),
        Segment::Slot(_) => false,
        Segment::Keyword(select) => {
            may_be_blank(&select.default) || select.variants.iter().any(|(_, variant)| may_be_blank(variant))
        }
        Segment::Plural(select) => {
            may_be_blank(&select.default) || select.variants.iter().any(|(_, variant)| may_be_blank(variant))
        }
    })
}

/// The variables whose values a pattern prints.
pub(super) fn printed(segments: &[Segment], found: &mut std::collections::BTreeSet<Variable>) {
    for segment in segments {
        match segment {
            Segment::Text(_) => {}
            Segment::Slot(variable) => drop(found.insert(*variable)),
            Segment::Keyword(select) => {
                printed(&select.default, found);
                select.variants.iter().for_each(|(_, variant)| printed(variant, found));
            }
            Segment::Plural(select) => {
                printed(&select.default, found);
                select.variants.iter().for_each(|(_, variant)| printed(variant, found));
            }
        }
    }
}

/// The same pattern with another spelling of the locale's text. Slots stay as they are.
pub(super) fn respell(segments: &[Segment], spelling: &dyn Fn(&str) -> Box<str>) -> Segments {
    let respelled = segments.iter().map(|segment| match segment {
        Segment::Text(text) => Segment::Text(spelling(text)),
        Segment::Slot(variable) => Segment::Slot(*variable),
        Segment::Keyword(select) => Segment::Keyword(Box::new(KeywordSelect {
            variable: select.variable,
            variants: select.variants.iter().map(|(key, text)| (key.clone(), respell(text, spelling))).collect(),
            default: respell(&select.default, spelling),
        })),
        Segment::Plural(select) => Segment::Plural(Box::new(PluralSelect {
            variable: select.variable,
            variants: select.variants.iter().map(|(key, text)| (*key, respell(text, spelling))).collect(),
            default: respell(&select.default, spelling),
        })),
    });
    respelled.collect()
}
