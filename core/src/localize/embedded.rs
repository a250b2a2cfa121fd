//! The locales inside the library: a folder under `core/locales` and a row here. A test compares them.

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
