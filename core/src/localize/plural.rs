//! Plural categories after CLDR.

use crate::language::LanguageTag;
use icu_plurals::{PluralCategory, PluralRules};
/// Numbers below this have their category in a table: counts in letters are small, and rules are slow to ask.
const TABLE: u32 = 64;

/// The cardinal rules of one language.
#[derive(Debug)]
pub(super) struct Plurals {
    rules: PluralRules,
    small: Box<[PluralCategory]>,
}

impl Plurals {
    /// The rules of a locale of CLDR; `None` if they cannot be read. A language without rules has the category `other` only.
    pub(super) fn of(tag: &LanguageTag) -> Option<Self> {
        let locale: icu_locale_core::Locale = tag.to_string().parse().ok()?;
        let rules = PluralRules::try_new_cardinal(locale.into()).ok()?;
        let small = (0..TABLE).map(|number| rules.category_for(number)).collect();
        Some(Self { rules, small })
    }

    /// The category of a whole number.
    pub(super) fn category(&self, number: u32) -> PluralCategory {
        let small = usize::try_from(number).ok().and_then(|index| self.small.get(index));
        small.copied().unwrap_or_else(|| self.rules.category_for(number))
    }

    /// Whether the language has this category.
    pub(super) fn knows(&self, category: PluralCategory) -> bool {
        self.rules.categories().any(|known| known == category)
    }
}

/// The category with this name in Fluent and CLDR.
pub(super) fn category_named(name: &str) -> Option<PluralCategory> {
    PluralCategory::get_for_cldr_string(name)
}
