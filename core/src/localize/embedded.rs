//! The locales inside the library: a folder under `core/locales` and a row here. `tests/tests/languages.rs` compares
//! them.

use super::LocaleState;

/// One locale: what can be known of it without compiling it, and its files.
pub(super) struct Embedded {
    /// Its tag.
    pub(super) tag: &'static str,
    /// What `locale.json` says.
    pub(super) state: LocaleState,
    /// Name and text of each file.
    pub(super) files: &'static [(&'static str, &'static str)],
}

macro_rules! locales {
    ($files:tt $($(#[$condition:meta])* $tag:literal $state:ident $(+ $country:literal)*;)*) => {
        &[$($(#[$condition])* Embedded {
            tag: $tag,
            state: LocaleState::$state,
            files: files!($tag $files $($country)*),
        }),*]
    };
}

macro_rules! files {
    ($tag:literal [$($file:literal)+] $($country:literal)*) => { files!($tag $($file)+ $($country)*) };
    ($tag:literal $($file:literal)+) => {
        &[$(($file, include_str!(concat!("../../locales/", $tag, "/", $file)))),+]
    };
}

/// All of them. `de` is the reference. Those but `de` and `en` are there with the feature `locales-all`: such a row has
/// `#[cfg(feature = "locales-all")]` before its tag. Behind `+` stand files of countries.
#[rustfmt::skip]
pub(super) const EMBEDDED: &[Embedded] = locales! {
    ["locale.json" "terms.ftl" "letter.ftl" "reminder.ftl" "reply.ftl" "complaint.ftl" "access.ftl" "withdrawal.ftl"
        "copyright.ftl" "ch.ftl" "uk.ftl" "country-at.ftl" "reasons.ftl" "guide.ftl" "issues.ftl" "platforms.ftl" "records.ftl" "territories.ftl"]
    "de" Draft + "de-AT.ftl" + "de-CH.ftl";
    #[cfg(feature = "locales-all")]
    "el" Draft;
    "en" Draft + "en-IE.ftl";
    #[cfg(feature = "locales-all")]
    "fr" Draft + "fr-CH.ftl";
    #[cfg(feature = "locales-all")]
    "hu" Draft;
    #[cfg(feature = "locales-all")]
    "it" Draft + "it-CH.ftl";
    #[cfg(feature = "locales-all")]
    "pl" Draft;
};

#[cfg(test)]
mod tests {
    use super::Embedded;
    use crate::localize::LocaleState;

    #[test]
    fn a_row_with_a_condition_that_does_not_hold_needs_no_files() {
        const ROWS: &[Embedded] = locales! {
            ["locale.json"]
            "de" Draft;
            #[cfg(any())]
            "xx" Reviewed;
        };
        assert_eq!(ROWS.iter().map(|row| (row.tag, row.state)).collect::<Vec<_>>(), [("de", LocaleState::Draft)]);
    }
}
