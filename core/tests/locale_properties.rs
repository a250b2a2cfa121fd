//! Properties: hostile Fluent is refused, never a panic; values of the caller come out as they went in.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use proptest::prelude::*;
use widerspruch::localize::{LocaleState, Values, VariableName};
use widerspruch::{LanguageTag, Locale, Locales};

const SETTINGS: &str = include_str!("../locales/de/locale.json");

fn german() -> LanguageTag {
    "de".parse::<LanguageTag>().unwrap()
}

/// Pieces that Fluent is made of, in any order.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "\n",
            "\r\n",
            " ",
            "    ",
            "a",
            "b",
            "-t",
            "letter-date",
            "territory-de",
            " = ",
            "=",
            ".c",
            "\n    .c = ",
            "{",
            "}",
            "{ ",
            " }",
            "$voice",
            "$number",
            "$name",
            " ->",
            "\n   *[other] ",
            "\n    [one] ",
            "\n    [1] ",
            "[",
            "]",
            "*",
            "(",
            ")",
            "-t(c: \"x\")",
            ", ",
            ": ",
            "\"",
            "\\",
            "\\u0041",
            "\\uD800",
            "\\U10FFFF",
            "NUMBER(",
            "# ",
            "### ",
            "1.5",
            "-",
            "\u{0}",
            "\u{202E}",
            "ä",
            "\u{1F600}",
            "\u{FEFF}",
            "\r",
            "\t",
        ])
        .prop_map(str::to_owned),
        any::<char>().prop_map(|character| character.to_string()),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Messages that can be compiled more often than not.
fn plausible() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "Text",
        "{ $name }",
        "{ a }",
        "{ -t }",
        "{ -t(c: \"x\") }",
        "{ \"{\" }",
        "{ $number }",
        "ß",
        "{ a.c }",
        "{ b }",
    ])
    .prop_map(str::to_owned);
    let pattern = leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| parts.join(" ")),
            (inner.clone(), inner.clone()).prop_map(|(first, second)| format!(
                "{{ $voice ->\n        [self] {first}\n       *[other] {second}\n    }}"
            )),
            (inner.clone(), inner).prop_map(|(first, second)| format!(
                "{{ $number ->\n        [one] {first}\n       *[other] {second}\n    }}"
            )),
        ]
    });
    let term = prop::sample::select(vec![
        "Wort",
        "{ $c ->\n        [x] ix\n       *[y] ypsilon\n    }",
        "{ $c ->\n       *[x] ix { -u }\n        [y] ypsilon\n    }",
    ]);
    (pattern.clone(), pattern.clone(), pattern, term)
        .prop_map(|(a, b, c, t)| format!("a = {a}\n    .c = {b}\nb = {c}\n-t = {t}\n-u = U\n"))
}

fn bundle(ftl: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec!["de".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(ftl.to_owned()).unwrap()).unwrap();
    bundle
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hostile_fluent_never_panics(ftl in hostile()) {
        match Locale::try_from_files(&german(), &[("locale.json", SETTINGS), ("a.ftl", &ftl)]) {
            Ok(locale) => {
                for id in ["a", "b", "letter-date"] {
                    drop(locale.message(id).map(|message| message.format(&Values::new())));
                }
            }
            Err(error) => {
                prop_assert!(!error.problems.is_empty());
                for problem in error.problems {
                    prop_assert!(problem.line >= 1 && problem.column >= 1, "{problem}");
                    prop_assert!(problem.line <= ftl.matches('\n').count() + 1, "{problem}");
                }
            }
        }
    }

    #[test]
    fn hostile_settings_never_panic(settings in "\\PC{0,80}", pattern in "[dMy'. \u{A0}]{0,12}") {
        let with_pattern = SETTINGS.replace("d.\u{A0}MMMM y", &pattern);
        for settings in [settings, with_pattern] {
            if let Ok(locale) = Locale::try_from_files(&german(), &[("locale.json", &settings)]) {
                prop_assert_eq!(locale.state(), LocaleState::Draft);
                prop_assert!(locale.date("2026-11-24".parse().unwrap()).contains("November"));
            }
        }
    }

    #[test]
    fn what_is_accepted_is_what_fluent_makes_of_it(ftl in plausible(), number in 0_u32..30, own in any::<bool>()) {
        let Ok(locale) = Locale::try_from_files(&german(), &[("locale.json", SETTINGS), ("a.ftl", &ftl)]) else {
            return Ok(());
        };
        let voice = if own { "self" } else { "organisation" };
        let ours = Values::new()
            .with_text(variable("voice"), voice)
            .with_text(variable("name"), "{ $number }")
            .with_number(variable("number"), number);
        let mut theirs = FluentArgs::new();
        theirs.set("voice", voice);
        theirs.set("name", "{ $number }");
        theirs.set("number", number);
        let bundle = bundle(&ftl);
        let mut errors = Vec::new();
        let message = bundle.get_message("a").unwrap();
        let value = bundle.format_pattern(message.value().unwrap(), Some(&theirs), &mut errors);
        let attribute = bundle.format_pattern(message.get_attribute("c").unwrap().value(), Some(&theirs), &mut errors);
        prop_assert!(errors.is_empty(), "{:?}\n{}", errors, ftl);
        prop_assert_eq!(locale.message("a").unwrap().format(&ours).unwrap(), &*value, "{}", ftl);
        prop_assert_eq!(locale.attribute("a", "c").unwrap().format(&ours).unwrap(), &*attribute, "{}", ftl);
    }

    #[test]
    fn values_come_out_as_they_went_in(name in any::<String>(), date in any::<String>(), number in any::<u32>()) {
        let ftl = "letter-date = <{ $date }>\nletter-for-child = { $name }|{ $name }\nletter-enclosures-heading = { $number }\n";
        let locale = Locale::try_from_files(&german(), &[("locale.json", SETTINGS), ("a.ftl", ftl)]).unwrap();
        let arguments = Values::new()
            .with_text(variable("date"), &date)
            .with_text(variable("name"), &name)
            .with_number(variable("number"), number);
        prop_assert_eq!(locale.message("letter-date").unwrap().format(&arguments).unwrap(), format!("<{date}>"));
        prop_assert_eq!(locale.message("letter-for-child").unwrap().format(&arguments).unwrap(), format!("{name}|{name}"));
        prop_assert_eq!(locale.message("letter-enclosures-heading").unwrap().format(&arguments).unwrap(), number.to_string());
        let shown = format!("{arguments:?}");
        prop_assert_eq!(shown, r#"Values(["name", "date", "number"])"#);
    }

    #[test]
    fn any_text_may_be_asked_for_as_a_language(text in any::<String>(), tag in "[a-zA-Z0-9_-]{0,40}") {
        for language in [text, tag] {
            prop_assert!(Locales::empty().find(&language).is_none());
            if let Ok(tag) = language.parse::<LanguageTag>() {
                prop_assert_eq!(tag.to_string().parse(), Ok(tag));
            }
        }
    }
}

fn variable(name: &str) -> VariableName {
    name.parse().unwrap()
}
