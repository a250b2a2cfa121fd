//! The locales inside the library. A new one is a folder under `core/locales` and a row here.

use super::LocaleState;

/// One locale: what can be known of it without compiling it, and its files.
pub(super) struct Embedded {
    /// Its tag.
    pub(super) tag: &'static str,
    /// What `locale.json` says; a test compares them.
    pub(super) state: LocaleState,
    /// Name and text of each file.
    pub(super) files: &'static [(&'static str, &'static str)],
}

macro_rules! locales {
    ($files:tt $($(#[$condition:meta])* $tag:literal $state:ident;)*) => {
        &[$($(#[$condition])* Embedded {
            tag: $tag,
            state: LocaleState::$state,
            files: files!($tag $files),
        }),*]
    };
}

macro_rules! files {
    ($tag:literal [$($file:literal)+]) => {
        &[$(($file, include_str!(concat!("../../locales/", $tag, "/", $file)))),+]
    };
}

/// All of them. `de` is the reference. Those but `de` and `en` are there with the feature `locales-all`: such a row has
/// `#[cfg(feature = "locales-all")]` before its tag.
#[rustfmt::skip]
pub(super) const EMBEDDED: &[Embedded] = locales! {
    ["locale.json" "terms.ftl" "letter.ftl" "reminder.ftl" "reply.ftl" "complaint.ftl" "access.ftl" "withdrawal.ftl"
        "copyright.ftl" "reasons.ftl" "guide.ftl" "issues.ftl" "platforms.ftl" "records.ftl" "territories.ftl"]
    "de" Draft;
    "en" Draft;
};

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a test compares the list with the folder")]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::{EMBEDDED, Embedded};
    use crate::localize::{LocaleState, Locales};

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

    #[test]
    fn every_folder_has_its_row_and_every_file_its_name() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let names = |path: &Path| -> BTreeSet<String> {
            let entries = std::fs::read_dir(path).unwrap().map(Result::unwrap);
            entries.map(|entry| entry.file_name().into_string().unwrap()).collect()
        };
        let folders = names(&folder).into_iter().filter(|name| folder.join(name).is_dir()).collect::<BTreeSet<_>>();
        let rows: BTreeSet<String> = EMBEDDED.iter().map(|locale| locale.tag.to_owned()).collect();
        if cfg!(feature = "locales-all") {
            assert_eq!(folders, rows);
        } else {
            assert_eq!(rows, BTreeSet::from(["de", "en"].map(str::to_owned)));
        }
        for locale in EMBEDDED {
            let listed: BTreeSet<String> = locale.files.iter().map(|(name, _)| (*name).to_owned()).collect();
            assert_eq!(names(&folder.join(locale.tag)), listed, "{}", locale.tag);
        }
    }

    #[test]
    fn a_row_says_what_the_locale_says() {
        let locales = Locales::embedded();
        for row in EMBEDDED {
            let locale = locales.find(row.tag).unwrap();
            assert_eq!(locale.tag().to_string(), row.tag);
            assert_eq!(locale.state(), row.state);
        }
    }
}
