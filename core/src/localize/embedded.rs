//! The locales inside the library.

/// One locale: tag, and name and text of each file.
type Files = (&'static str, &'static [(&'static str, &'static str)]);

macro_rules! locale {
    ($tag:literal) => {
        (
            $tag,
            &[
                ("locale.json", include_str!(concat!("../../locales/", $tag, "/locale.json"))),
                ("terms.ftl", include_str!(concat!("../../locales/", $tag, "/terms.ftl"))),
                ("letter.ftl", include_str!(concat!("../../locales/", $tag, "/letter.ftl"))),
                ("reminder.ftl", include_str!(concat!("../../locales/", $tag, "/reminder.ftl"))),
                ("reply.ftl", include_str!(concat!("../../locales/", $tag, "/reply.ftl"))),
                ("complaint.ftl", include_str!(concat!("../../locales/", $tag, "/complaint.ftl"))),
                ("access.ftl", include_str!(concat!("../../locales/", $tag, "/access.ftl"))),
                ("withdrawal.ftl", include_str!(concat!("../../locales/", $tag, "/withdrawal.ftl"))),
                ("copyright.ftl", include_str!(concat!("../../locales/", $tag, "/copyright.ftl"))),
                ("reasons.ftl", include_str!(concat!("../../locales/", $tag, "/reasons.ftl"))),
                ("guide.ftl", include_str!(concat!("../../locales/", $tag, "/guide.ftl"))),
                ("issues.ftl", include_str!(concat!("../../locales/", $tag, "/issues.ftl"))),
                ("platforms.ftl", include_str!(concat!("../../locales/", $tag, "/platforms.ftl"))),
                ("records.ftl", include_str!(concat!("../../locales/", $tag, "/records.ftl"))),
                ("territories.ftl", include_str!(concat!("../../locales/", $tag, "/territories.ftl"))),
            ],
        )
    };
}

/// All of them. `de` is the reference.
pub(super) const EMBEDDED: &[Files] = &[locale!("de"), locale!("en")];
