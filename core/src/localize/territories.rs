//! Countries and territories that have a name in every locale, with the message that holds it.

/// ISO 3166-1 code (and `XK`, which CLDR uses for Kosovo) and message, in the order of the codes.
pub(super) const TERRITORIES: &[(&str, &str)] = &[
    ("AD", "territory-ad"),
    ("AE", "territory-ae"),
    ("AL", "territory-al"),
    ("AM", "territory-am"),
    ("AT", "territory-at"),
    ("AU", "territory-au"),
    ("AX", "territory-ax"),
    ("AZ", "territory-az"),
    ("BA", "territory-ba"),
    ("BE", "territory-be"),
    ("BG", "territory-bg"),
    ("BR", "territory-br"),
    ("BY", "territory-by"),
    ("CA", "territory-ca"),
    ("CH", "territory-ch"),
    ("CN", "territory-cn"),
    ("CY", "territory-cy"),
    ("CZ", "territory-cz"),
    ("DE", "territory-de"),
    ("DK", "territory-dk"),
    ("EE", "territory-ee"),
    ("ES", "territory-es"),
    ("FI", "territory-fi"),
    ("FO", "territory-fo"),
    ("FR", "territory-fr"),
    ("GB", "territory-gb"),
    ("GE", "territory-ge"),
    ("GG", "territory-gg"),
    ("GI", "territory-gi"),
    ("GL", "territory-gl"),
    ("GR", "territory-gr"),
    ("HK", "territory-hk"),
    ("HR", "territory-hr"),
    ("HU", "territory-hu"),
    ("IE", "territory-ie"),
    ("IL", "territory-il"),
    ("IM", "territory-im"),
    ("IN", "territory-in"),
    ("IS", "territory-is"),
    ("IT", "territory-it"),
    ("JE", "territory-je"),
    ("JP", "territory-jp"),
    ("KR", "territory-kr"),
    ("LI", "territory-li"),
    ("LT", "territory-lt"),
    ("LU", "territory-lu"),
    ("LV", "territory-lv"),
    ("MC", "territory-mc"),
    ("MD", "territory-md"),
    ("ME", "territory-me"),
    ("MK", "territory-mk"),
    ("MT", "territory-mt"),
    ("NL", "territory-nl"),
    ("NO", "territory-no"),
    ("NZ", "territory-nz"),
    ("PL", "territory-pl"),
    ("PT", "territory-pt"),
    ("RO", "territory-ro"),
    ("RS", "territory-rs"),
    ("RU", "territory-ru"),
    ("SE", "territory-se"),
    ("SG", "territory-sg"),
    ("SI", "territory-si"),
    ("SJ", "territory-sj"),
    ("SK", "territory-sk"),
    ("SM", "territory-sm"),
    ("TR", "territory-tr"),
    ("UA", "territory-ua"),
    ("US", "territory-us"),
    ("VA", "territory-va"),
    ("VG", "territory-vg"),
    ("XK", "territory-xk"),
];

/// All codes in their order, with their messages.
pub(super) fn message_ids() -> impl Iterator<Item = (&'static str, &'static str)> {
    TERRITORIES.iter().copied()
}

/// The message with a territory's name.
pub(super) fn message_id(code: &str) -> Option<&'static str> {
    let row = TERRITORIES.binary_search_by(|(known, _)| known.cmp(&code)).ok()?;
    TERRITORIES.get(row).map(|(_, id)| *id)
}

#[cfg(test)]
mod tests {
    use super::{TERRITORIES, message_id};

    #[test]
    fn the_codes_are_sorted_and_the_ids_belong_to_them() {
        assert!(TERRITORIES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(TERRITORIES.iter().all(|(code, id)| *id == format!("territory-{}", code.to_lowercase())));
        assert_eq!(message_id("IE"), Some("territory-ie"));
        assert_eq!(message_id("ZZ"), None);
    }
}
