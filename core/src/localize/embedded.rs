//! The locales inside the library. A new one is a folder under `core/locales` and a line here.

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
    ($($tag:literal $state:ident: $($file:literal)+;)*) => {
        &[$(Embedded {
            tag: $tag,
            state: LocaleState::$state,
            files: &[$(($file, include_str!(concat!("../../locales/", $tag, "/", $file)))),+],
        }),*]
    };
}

/// All of them. `de` is the reference.
#[rustfmt::skip]
pub(super) const EMBEDDED: &[Embedded] = locales! {
    "de" Draft: "locale.json" "terms.ftl" "letter.ftl" "reminder.ftl" "reply.ftl" "complaint.ftl" "access.ftl"
        "withdrawal.ftl" "copyright.ftl" "reasons.ftl" "guide.ftl" "issues.ftl" "platforms.ftl" "records.ftl"
        "territories.ftl";
    "en" Draft: "locale.json" "terms.ftl" "letter.ftl" "reminder.ftl" "reply.ftl" "complaint.ftl" "access.ftl"
        "withdrawal.ftl" "copyright.ftl" "reasons.ftl" "guide.ftl" "issues.ftl" "platforms.ftl" "records.ftl"
        "territories.ftl";
};

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a test compares the list with the folder")]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::EMBEDDED;
    use crate::localize::Locales;

    #[test]
    fn every_folder_has_its_line_and_every_file_its_name() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let names = |path: &Path| -> BTreeSet<String> {
            let entries = std::fs::read_dir(path).unwrap().map(Result::unwrap);
            entries.map(|entry| entry.file_name().into_string().unwrap()).collect()
        };
        let folders = names(&folder).into_iter().filter(|name| folder.join(name).is_dir()).collect::<BTreeSet<_>>();
        assert_eq!(folders, EMBEDDED.iter().map(|locale| locale.tag.to_owned()).collect());
        for locale in EMBEDDED {
            let listed: BTreeSet<String> = locale.files.iter().map(|(name, _)| (*name).to_owned()).collect();
            assert_eq!(names(&folder.join(locale.tag)), listed, "{}", locale.tag);
        }
    }

    #[test]
    fn a_line_says_what_the_locale_says() {
        let locales = Locales::embedded();
        for row in EMBEDDED {
            let locale = locales.find(row.tag).unwrap();
            assert_eq!(locale.tag().to_string(), row.tag);
            assert_eq!(locale.state(), row.state);
        }
    }
}
