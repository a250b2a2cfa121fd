//! Locales as a caller sees them: what is refused, where, and what formatting gives.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use widerspruch::localize::{Values, VariableName};
use widerspruch::{LanguageTag, Locale, Locales};

const SETTINGS: &str = include_str!("../locales/de/locale.json");

fn compile(ftl: &str) -> Result<Locale, Vec<String>> {
    let tag = "de".parse::<LanguageTag>().unwrap();
    Locale::try_from_files(&tag, &[("locale.json", SETTINGS), ("a.ftl", ftl)])
        .map_err(|error| error.problems.iter().map(ToString::to_string).collect())
}

fn problems(ftl: &str) -> Vec<String> {
    compile(ftl).map_or_else(|problems| problems, |_| Vec::new())
}

/// `check file:line:column` of each problem, without the message.
fn places(ftl: &str) -> Vec<String> {
    problems(ftl).iter().map(|problem| problem.splitn(3, ' ').take(2).collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn a_value_that_ends_in_a_full_stop_ends_the_sentence() {
    let locale = compile("letter-date = Am { $date }. Danach.\nletter-reference = { $reference }.\n").unwrap();
    let say = |id: &str, name: &str, value: &str| {
        locale.message(id).unwrap().format(&Values::new().with_text(variable(name), value)).unwrap()
    };
    assert_eq!(say("letter-date", "date", "24 listopada 2026 r."), "Am 24 listopada 2026 r. Danach.");
    assert_eq!(say("letter-date", "date", "1. Mai"), "Am 1. Mai. Danach.");
    assert_eq!(say("letter-reference", "reference", "Meta B.V."), "Meta B.V.");
}

#[test]
fn messages_terms_and_selectors_are_compiled() {
    let locale = compile(
        r#"
-konto = { $case ->
    *[nominative] Konto
    [genitive] Kontos
}
    .gender = neuter
cite-a = { $regime ->
    [uk] Article 21 UK GDPR
    *[gdpr] Art. 21 DSGVO
}
letter-date = Datum: { $date } ({ cite-a }; des { -konto(case: "genitive") }, das { -konto })
letter-enclosures-heading = { $number ->
    [0] keine
    [one] Anlage
    *[other] { $number } Anlagen
}
letter-for-child = { -konto.gender ->
    [neuter] das
    *[other] die
} { $name }{""}
    { "{" }
"#,
    )
    .unwrap();
    let arguments = Values::new()
        .with_text(variable("date"), "{ $name }")
        .with_text(variable("regime"), "uk")
        .with_text(variable("name"), "{{7*7}} %s ${x}");
    assert_eq!(
        locale.message("letter-date").unwrap().format(&arguments).unwrap(),
        "Datum: { $name } (Article 21 UK GDPR; des Kontos, das Konto)"
    );
    assert_eq!(locale.message("letter-for-child").unwrap().format(&arguments).unwrap(), "das {{7*7}} %s ${x}\n{");
    let count = |number| {
        locale
            .message("letter-enclosures-heading")
            .unwrap()
            .format(&Values::new().with_number(variable("number"), number))
            .unwrap()
    };
    assert_eq!([count(0), count(1), count(12_345)], ["keine", "Anlage", "12345 Anlagen"]);
    let error = locale.message("letter-date").unwrap().format(&Values::new()).unwrap_err();
    assert_eq!(error.to_string(), "message letter-date needs $date");
}

#[test]
fn each_problem_is_found_with_its_place() {
    let cases: &[(&str, &[&str])] = &[
        ("a = { b }\n", &["locale.unknown_reference de/a.ftl:1:7"]),
        ("ä = 1\na = ok\nb 2\n", &["locale.syntax de/a.ftl:1:1", "locale.syntax de/a.ftl:3:3"]),
        ("a = 1\na = 2\n", &["locale.duplicate_id de/a.ftl:2:1"]),
        ("a = { a }\n", &["locale.cycle de/a.ftl:1:7"]),
        ("a = { b }\nb = { a }\n", &["locale.cycle de/a.ftl:1:7", "locale.cycle de/a.ftl:2:7"]),
        ("-a = { -b }\n-b = { -a }\n", &["locale.cycle de/a.ftl:1:9", "locale.cycle de/a.ftl:2:9"]),
        ("letter-date = { $name }\n", &["locale.unknown_variable de/a.ftl:1:18"]),
        ("letter-date = { x }\nx = { $name }\n", &["locale.unknown_variable de/a.ftl:2:8"]),
        ("a = { $nobody }\n", &["locale.unknown_variable de/a.ftl:1:8"]),
        ("a = { NUMBER(1) }\n", &["locale.function de/a.ftl:1:7"]),
        ("a = { b.c }\nb = b\n", &["locale.unknown_reference de/a.ftl:1:7"]),
        ("a = { b }\nb =\n    .c = c\n", &["locale.unknown_reference de/a.ftl:1:7"]),
        ("a = { $voice }\n", &["locale.keyword_printed de/a.ftl:1:8"]),
        ("a = { $voice ->\n    [selff] x\n   *[other] y\n}\n", &["locale.keyword de/a.ftl:2:6"]),
        ("a = { $name ->\n    [x] x\n   *[other] y\n}\n", &["locale.selector de/a.ftl:1:8"]),
        ("a = { $number ->\n    [few] x\n   *[other] y\n}\n", &["locale.plural_category de/a.ftl:2:6"]),
        ("a = { $voice ->\n    [self] x\n    [self] z\n   *[other] y\n}\n", &["locale.duplicate_variant de/a.ftl:3:6"]),
        ("-t = { $case }\na = { -t }\n", &["locale.term_argument de/a.ftl:1:9"]),
        ("-t = x\na = { -t(\"x\") }\n", &["locale.term_argument de/a.ftl:2:8"]),
        ("-t = x\na = { -t(n: 1) }\n", &["locale.term_argument de/a.ftl:2:10"]),
        ("-t = { b }\nb = b\n", &["locale.term_reference de/a.ftl:1:8"]),
        ("a = b\n    .c = 1\n    .c = 2\n", &["locale.duplicate_attribute de/a.ftl:3:6"]),
        ("a = { \"\\uD800\" }\n", &["locale.escape de/a.ftl:1:8"]),
        ("a = \u{202E}x\n", &["locale.control_character de/a.ftl:1:5"]),
        ("a = { \"\\u202E\" }\n", &["locale.control_character de/a.ftl:1:8"]),
        ("territory-de = { -x }\n-x = Deutschland\n", &[]),
        ("territory-de = Deutschland\n    .x = y\n", &["locale.territory de/a.ftl:1:1"]),
        ("a = { 1.5 }\n", &["locale.number de/a.ftl:1:7"]),
        ("issue-x = { $value }\n", &["locale.unknown_variable de/a.ftl:1:14"]),
    ];
    for (ftl, expected) in cases {
        assert_eq!(places(ftl), *expected, "{ftl}");
    }
}

#[test]
fn insertions_over_the_limit_of_fluent_are_refused() {
    let message = |count: usize| format!("a = {}\n", "{ $name }".repeat(count));
    assert_eq!(places(&message(100)), [""; 0]);
    assert_eq!(places(&message(101)), ["locale.too_many_insertions de/a.ftl:1:1"]);
}

#[test]
fn growth_and_depth_are_bounded() {
    let mut laughs = "-l0 = ha ha ha ha ha ha ha ha\n".to_owned();
    for level in 1..20 {
        let line = format!("{{ -l{} }}", level - 1).repeat(10);
        laughs += &["-l", &level.to_string(), " = ", &line, "\n"].concat();
    }
    let found = problems(&laughs);
    assert!(found.iter().any(|problem| problem.starts_with("locale.too_large ")), "{found:?}");

    let chain: Vec<String> = (0..5000).map(|level| format!("m{level} = {{ m{} }}\n", level + 1)).collect();
    assert!(problems(&chain.concat()).iter().any(|problem| problem.starts_with("locale.too_deep ")));

    let nested = format!("a = {}\"x\"{}\n", "{".repeat(100_000), "}".repeat(100_000));
    assert_eq!(places(&nested), ["locale.nesting de/a.ftl:1:37"]);
    let nested = format!("a = {{ {}", "-t(".repeat(100_000));
    assert!(places(&nested)[0].starts_with("locale.nesting "));
}

#[test]
fn locales_and_values_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Locales>();
    shared::<Locale>();
    shared::<Values<'_>>();
}

fn variable(name: &str) -> VariableName {
    name.parse().unwrap()
}

#[test]
fn a_country_words_single_messages_otherwise_and_inherits_the_rest() {
    let tag = "de".parse::<LanguageTag>().unwrap();
    let base =
        "letter-closing = Mit freundlichen Grüßen\nletter-salutation = Guten Tag im Januar\n-ort = Ort\na = { -ort }\n";
    let files = |austria| [("locale.json", SETTINGS), ("letter.ftl", base), ("de-AT.ftl", austria)];
    let locale =
        Locale::try_from_files(&tag, &files("letter-closing = Freundliche Grüße im Januar\n-ort = Gemeinde\n"))
            .unwrap();
    let of = |country: &str, id: &str| {
        locale.for_country(&country.parse().unwrap()).message(id).unwrap().format(&Values::new()).unwrap()
    };
    assert_eq!(of("DE", "letter-closing"), "Mit freundlichen Grüßen");
    assert_eq!(of("AT", "letter-closing"), "Freundliche Grüße im Jänner", "in the country's spelling");
    assert_eq!([of("AT", "letter-salutation"), of("AT", "a")], ["Guten Tag im Jänner", "Gemeinde"]);
    assert_eq!(of("CH", "letter-closing"), "Freundliche Grüsse");
    // What is wrong in it is found when the locale is loaded.
    let error = Locale::try_from_files(&tag, &files("letter-closing = { $date }\n")).unwrap_err();
    let found: Vec<String> = error.problems.iter().map(ToString::to_string).collect();
    assert_eq!(found, ["locale.unknown_variable de/de-AT.ftl:1:21 letter-closing has no variable $date"]);
}

#[test]
fn the_first_of_a_month_and_quotation_marks_follow_the_settings_of_language_and_country() {
    let tag = "de".parse::<LanguageTag>().unwrap();
    let settings = SETTINGS.replace("\"months\"", "\"first\": \"1er\", \"months\"");
    let locale = Locale::try_from_files(&tag, &[("locale.json", &settings)]).unwrap();
    let day = |text: &str| locale.date(text.parse().unwrap()).replace('\u{A0}', " ");
    assert_eq!(
        [day("2026-05-01"), day("2026-05-02"), day("2026-05-11")],
        ["1er. Mai 2026", "2. Mai 2026", "11. Mai 2026"]
    );
    assert_eq!(locale.for_country(&"CH".parse().unwrap()).quote("so"), "«so»");
    assert_eq!(locale.quote("so"), "„so“");
}
