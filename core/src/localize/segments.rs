//! A compiled message: text, slots and selectors. Writing it is pushing strings.

use icu_plurals::PluralCategory;

use super::arguments::{Arguments, Value};
use super::messages::Variable;
use super::plural::Plurals;
use super::rules::{MAX_WORDS, NO_WORD, word_number};

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
    variable: Variable,
    variants: Box<[(Box<str>, Segments)]>,
    default: Segments,
    /// The variant for each word of a variable with a closed set of words, so that no text is compared.
    by_word: [u8; MAX_WORDS],
}

impl KeywordSelect {
    pub(super) fn new(variable: Variable, variants: Box<[(Box<str>, Segments)]>, default: Segments) -> Self {
        let mut by_word = [NO_WORD; MAX_WORDS];
        for (index, (key, _)) in variants.iter().enumerate() {
            if let Some(slot) = by_word.get_mut(usize::from(word_number(variable, key))) {
                *slot = u8::try_from(index).unwrap_or(NO_WORD);
            }
        }
        Self { variable, variants, default, by_word }
    }
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

/// Appends a pattern. Stops at the first variable without a value and returns it. Most patterns are one text: that one
/// is not worth a call.
#[inline]
pub(super) fn write(
    segments: &[Segment],
    arguments: &Arguments<'_>,
    plurals: &Plurals,
    out: &mut String,
) -> Result<(), Variable> {
    if let [Segment::Text(text)] = segments {
        out.push_str(text);
        return Ok(());
    }
    write_all(segments, arguments, plurals, out)
}

fn write_all(
    segments: &[Segment],
    arguments: &Arguments<'_>,
    plurals: &Plurals,
    out: &mut String,
) -> Result<(), Variable> {
    for (position, segment) in segments.iter().enumerate() {
        match segment {
            // A value that ends in a full stop ("B.V.", "24 listopada 2026 r.") ends the sentence with it.
            Segment::Text(text) if position > 0 && text.starts_with('.') && out.ends_with('.') => {
                out.push_str(text.get(1..).unwrap_or_default());
            }
            Segment::Text(text) => out.push_str(text),
            Segment::Slot(variable) => match arguments.get(*variable).ok_or(*variable)? {
                Value::Text(text) => out.push_str(text),
                Value::Number(number) => push_number(number, out),
            },
            Segment::Keyword(select) => write(select.choose(arguments)?, arguments, plurals, out)?,
            Segment::Plural(select) => write(select.choose(arguments, plurals)?, arguments, plurals, out)?,
        }
    }
    Ok(())
}

/// How many bytes a pattern writes at most; a value that is missing has none.
pub(super) fn length(segments: &[Segment], arguments: &Arguments<'_>, plurals: &Plurals) -> usize {
    let chosen = |choice: Result<&[Segment], Variable>| choice.map_or(0, |chosen| length(chosen, arguments, plurals));
    let of_one = |segment: &Segment| match segment {
        Segment::Text(text) => text.len(),
        Segment::Slot(variable) => match arguments.get(*variable) {
            Some(Value::Text(text)) => text.len(),
            Some(Value::Number(_)) => MAX_DIGITS,
            None => 0,
        },
        Segment::Keyword(select) => chosen(select.choose(arguments)),
        Segment::Plural(select) => chosen(select.choose(arguments, plurals)),
    };
    segments.iter().map(of_one).sum()
}

/// The most digits of a number.
const MAX_DIGITS: usize = 10;

/// Appends a number in ASCII digits; formatting by the standard library takes several times as long.
pub(super) fn push_number(mut number: u32, out: &mut String) {
    if let Some(digit) = char::from_digit(number, 10) {
        out.push(digit);
        return;
    }
    let mut digits = [0_u8; MAX_DIGITS];
    let mut used = 0;
    for digit in digits.iter_mut().rev() {
        // A remainder of ten fits into a byte.
        *digit = b'0' + u8::try_from(number % 10).unwrap_or(0);
        number /= 10;
        used += 1;
        if number == 0 {
            break;
        }
    }
    out.extend(digits.iter().skip(digits.len() - used).map(|digit| char::from(*digit)));
}

impl KeywordSelect {
    #[inline]
    fn choose(&self, arguments: &Arguments<'_>) -> Result<&[Segment], Variable> {
        if let Some(index) = self.by_word.get(usize::from(arguments.word(self.variable))) {
            let fits = self.variants.get(usize::from(*index));
            return Ok(fits.map_or(&self.default, |(_, segments)| segments));
        }
        self.compare(arguments)
    }

    /// For variables with an open set of words, and for words that are not in the set.
    fn compare(&self, arguments: &Arguments<'_>) -> Result<&[Segment], Variable> {
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
            variants: select.variants.iter().map(|(key, text)| (key.clone(), respell(text, spelling))).collect(),
            default: respell(&select.default, spelling),
            ..**select
        })),
        Segment::Plural(select) => Segment::Plural(Box::new(PluralSelect {
            variable: select.variable,
            variants: select.variants.iter().map(|(key, text)| (*key, respell(text, spelling))).collect(),
            default: respell(&select.default, spelling),
        })),
    });
    respelled.collect()
}

#[cfg(test)]
mod tests {
    use super::push_number;

    #[test]
    fn numbers_are_written_in_plain_digits() {
        for number in [0, 7, 10, 99, 100, 12_345, 1_000_000, u32::MAX] {
            let mut out = String::new();
            push_number(number, &mut out);
            assert_eq!(out, number.to_string());
        }
    }
}
