//! Plural categories after CLDR.

use icu_plurals::{PluralCategory, PluralRules};
use unic_langid::LanguageIdentifier;

/// The cardinal rules of one language.
#[derive(Debug)]
pub(super) struct Plurals(PluralRules);

impl Plurals {
    /// The rules of a locale of CLDR; `None` if they cannot be read. A language without rules has the category `other` only.
    pub(super) fn of(tag: &LanguageIdentifier) -> Option<Self> {
        let locale: icu_locale_core::Locale = tag.to_string().parse().ok()?;
        PluralRules::try_new_cardinal(locale.into()).ok().map(Self)
    }

    /// The category of a whole number.
    pub(super) fn category(&self, number: u32) -> PluralCategory {
        self.0.category_for(number)
    }

    /// Whether the language has this category.
    pub(super) fn knows(&self, category: PluralCategory) -> bool {
        self.0.categories().any(|known| known == category)
    }
}

/// The category with this name in Fluent and CLDR.
pub(super) fn category_named(name: &str) -> Option<PluralCategory> {
    PluralCategory::get_for_cldr_string(name)
}
