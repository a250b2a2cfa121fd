//! The gate for languages: one fault of each kind is planted into a copy of a language and found under its code, at its
//! place; what the library has is without fault.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod wording;

use widerspruch::{Catalog, LanguageTag, Locale, LocaleProblem};
use wording::Language;

/// Code, file, what is replaced (empty: a line is added at the end), and what stands there then.
type Fault = (&'static str, &'static str, &'static str, &'static str);

const FAULTS: &[Fault] = &[
    ("locale.settings", "locale.json", "\"state\": \"draft\"", "\"state\": \"done\""),
    ("locale.settings", "locale.json", "MMMM y", "MMM y"),
    ("locale.syntax", "letter.ftl", "letter-closing =", "letter-closing"),
    ("locale.missing_message", "letter.ftl", "letter-closing =", "# letter-closing ="),
    ("locale.missing_message", "reasons.ftl", "reason-control-any =", "reason-control-some ="),
    ("locale.missing_attribute", "reasons.ftl", "    .fact = Mich betrifft", "    .facts = Mich betrifft"),
    ("locale.unknown_attribute", "reasons.ftl", "    .fact = Mich betrifft", "    .facts = Mich betrifft"),
    ("locale.unknown_message", "letter.ftl", "", "letter-extra = Noch ein Satz."),
    ("locale.unused_message", "locale.json", "\"uk-gdpr\", ", ""),
    ("locale.unknown_variable", "letter.ftl", "Datum: { $date }", "Datum: { $day }"),
    ("locale.unknown_variable", "letter.ftl", "Datum: { $date }", "Datum: { $date } { $name }"),
    ("locale.keyword_printed", "letter.ftl", "Datum: { $date }", "Datum: { $date } { $voice }"),
    ("locale.keyword", "letter.ftl", "        [self] Widerspruch nach", "        [me] Widerspruch nach"),
    ("locale.unknown_reference", "letter.ftl", "Datum: { $date }", "Datum: { letter-day }"),
    ("locale.cycle", "letter.ftl", "Datum: { $date }", "Datum: { letter-date }"),
    ("locale.duplicate_id", "letter.ftl", "", "letter-closing = Gruß"),
    ("locale.plural_category", "letter.ftl", "        [one] Anlage", "        [few] Anlage"),
    ("locale.plural_coverage", "guide.ftl", "        [one] Der Brief ist fertig", "        [2] Der Brief ist fertig"),
    ("locale.foreign_word", "letter.ftl", "Mit freundlichen Grüßen", "With freundlichen Grüßen"),
    ("locale.foreign_word", "letter.ftl", "Mit freundlichen Grüßen", "Avec nos freundlichen Grüßen pour vous"),
    (
        "locale.untranslated",
        "letter.ftl",
        "{ $representative } ist allein sorgeberechtigt.",
        "{ $representative } has sole parental responsibility.",
    ),
    ("locale.forbidden_character", "letter.ftl", "Mit freundlichen", "Mit\u{AD} freundlichen"),
    ("locale.forbidden_character", "letter.ftl", "Mit freundlichen", "Mit freundliсhen"),
    ("locale.forbidden_character", "letter.ftl", "Mit freundlichen Grüßen", "Mit freundlichen Gru\u{308}ßen"),
    ("locale.forbidden_character", "letter.ftl", "Mit freundlichen", "Mit..."),
    ("locale.control_character", "letter.ftl", "Mit freundlichen", "Mit \u{202E}freundlichen"),
    ("locale.punctuation", "letter.ftl", "ist allein sorgeberechtigt.", "ist allein sorgeberechtigt.."),
    ("locale.punctuation", "letter.ftl", "Damen und Herren,", "Damen und Herren ,"),
    ("locale.punctuation", "letter.ftl", "Mit freundlichen", "Mit  freundlichen"),
    ("locale.quotation_marks", "letter.ftl", "Mit freundlichen Grüßen", "Mit »freundlichen« Grüßen"),
    ("locale.quotation_marks", "letter.ftl", "Mit freundlichen Grüßen", "Mit „freundlichen Grüßen"),
    ("locale.no_break_space", "terms.ftl", "citation-article = Art.{ \"\\u00A0\" }", "citation-article = Art. "),
    ("locale.no_break_space", "issues.ftl", "Erwägungsgrund\u{A0}27", "Erwägungsgrund 27"),
    ("locale.vocabulary", "terms.ftl", "act-gdpr = DSGVO", "act-gdpr = GDPR"),
    ("locale.vocabulary", "letter.ftl", "Widerspruch nach { $provision }: kein", "Einspruch nach { $provision }: kein"),
    ("locale.unused_replacement", "locale.json", "[\"in Textform\"", "[\"in der Textform\""),
    ("locale.too_many_insertions", "letter.ftl", "Datum: { $date }", MANY),
];

const MANY: &str = concat!(
    "{ $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } ",
    "{ $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } ",
    "{ $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } ",
    "{ $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } ",
    "{ $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } ",
    "{ $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } ",
    "{ $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } ",
    "{ $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } ",
    "{ $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } ",
    "{ $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } { $date } "
);

fn check(tag: &str, files: &[(String, String)]) -> Vec<LocaleProblem> {
    let tag: LanguageTag = tag.parse().unwrap();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Locale::check_files(&tag, &files, &Catalog::embedded())
}

fn german() -> Vec<(String, String)> {
    let german = Language::all().into_iter().find(|language| language.tag == "de").unwrap();
    german.files().into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}

#[test]
fn the_languages_of_the_library_are_without_fault() {
    for language in Language::all() {
        let files: Vec<_> =
            language.files().into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
        let found = check(&language.tag, &files);
        assert!(found.is_empty(), "{}", found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn a_planted_fault_is_found_under_its_code() {
    for (code, file, from, to) in FAULTS {
        let mut files = german();
        let (_, text) = files.iter_mut().find(|(name, _)| name == file).unwrap();
        let at = text.find(from).unwrap_or_else(|| panic!("{file} does not say {from:?}"));
        if from.is_empty() {
            *text += &[to, "\n"].concat();
        } else {
            text.replace_range(at..at + from.len(), to);
        }
        let found = check("de", &files);
        let codes: Vec<&str> = found.iter().map(LocaleProblem::code).collect();
        assert!(codes.contains(code), "{code} of {file} with {to:?} is not among {found:?}");
        // Where a text is, its line is known.
        let whole =
            |code: &str| ["locale.settings", "locale.missing_message", "locale.unused_replacement"].contains(&code);
        assert!(found.iter().all(|problem| problem.line > 0 || whole(problem.code())), "{found:?}");
    }
}

/// What a country words otherwise is checked like the rest.
#[test]
fn a_fault_in_what_a_country_says_is_found() {
    for (code, ftl) in [
        ("locale.syntax", "letter-closing"),
        ("locale.unknown_message", "letter-closin = Freundliche Grüße"),
        ("locale.unknown_variable", "letter-closing = { $date }"),
        ("locale.quotation_marks", "letter-closing = “Freundliche Grüße”"),
    ] {
        let mut files = german();
        files.push(("de-AT.ftl".to_owned(), ftl.to_owned()));
        let found = check("de", &files);
        assert!(
            found.iter().any(|problem| problem.code() == code && problem.file == "de/de-AT.ftl"),
            "{code}: {found:?}"
        );
    }
}

/// Plural categories: what each language reaches with whole numbers needs its words.
#[test]
fn each_language_needs_the_categories_that_its_counts_reach() {
    let of = |cldr: &str, variants: &str| {
        let settings =
            include_str!("../locales/de/locale.json").replace("\"cldr\": \"de\"", &format!("\"cldr\": \"{cldr}\""));
        let ftl = format!("guide-x = {{ $number ->\n{variants}\n}}\n");
        let files = [("locale.json".to_owned(), settings), ("a.ftl".to_owned(), ftl)];
        let found = check("de", &files);
        found
            .into_iter()
            .filter(|problem| problem.code() == "locale.plural_coverage")
            .map(|it| it.message)
            .collect::<Vec<_>>()
    };
    let number = "{ $number }";
    assert_eq!(of("de", &format!(" [one] {number} a\n *[other] {number} b")), [""; 0]);
    assert_eq!(of("fr", &format!(" [one] {number} a\n *[other] {number} b")), [""; 0]);
    assert_eq!(of("pl", &format!(" [one] {number} a\n [few] {number} b\n *[many] {number} c")), [""; 0]);
    assert_eq!(of("pl", &format!(" [one] {number} a\n *[other] {number} b")).len(), 2);
    assert_eq!(of("sl", " [one] a\n *[other] b").len(), 2, "the dual, and 101");
    assert_eq!(of("sl", " [1] a\n [two] b\n *[other] c"), [""; 0]);
    assert_eq!(of("lt", " [one] a\n *[other] b"), ["guide-x: [one] also holds for numbers such as 21 here: write [1]"]);
    assert_eq!(of("pl", " [one] a\n *[other] b"), [""; 0]);
}
