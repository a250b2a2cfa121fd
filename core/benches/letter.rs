//! How fast a letter is written, against its peers on equal text: `cargo bench --bench letter`.
//!
//! The letter is made up: 25 messages, 2.3 KB of German, ten variables in 19 places, four citations (messages that
//! choose by regime, as in the real locales), three terms, two more choices by keyword and one by number. `letter!` makes Fluent, a Jinja template and hand-written code of the same words; `main` compares the
//! bytes before anything is measured.
#![expect(clippy::unwrap_used, reason = "a benchmark is like a test: it stops where something is wrong")]

use std::fmt::Write;
use std::hint::black_box;
use std::sync::LazyLock;

use divan::Bencher;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use minijinja::{Environment, context};
use widerspruch::localize::{LocaleMessage, Values as Arguments, VariableName};
use widerspruch::{Catalog, Locale, Locales};

/// What stands in the slots.
struct Values {
    voice: &'static str,
    regime: &'static str,
    name: &'static str,
    date: &'static str,
    due: &'static str,
    reference: &'static str,
    controller: &'static str,
    platform: &'static str,
    platforms: &'static str,
    value: &'static str,
    url: &'static str,
    number: u32,
}

const VALUES: Values = Values {
    voice: "self",
    regime: "gdpr",
    name: "Jörg Müßig-Beispiel",
    date: "24.\u{A0}November 2026",
    due: "28.\u{A0}Dezember 2026",
    reference: "W-2026-0815",
    controller: "Beispiel Plattform Ireland Limited",
    platform: "Beispielbuch",
    platforms: "Beispielbuch, Bildergramm und Fädchen",
    value: "@joerg.beispiel",
    url: "https://plattform.example/joerg.beispiel",
    number: 2,
};

/// One part of a message: text, `(slot)`, `[keyword is "word": "text" | "other"]`, `[number one: "text" | "other"]`,
/// `[cite "id": "text in the UK" | "other"]`, `[term "id": "text"]`. Fluent keeps the last two in messages and terms of
/// their own, see `TERMS`.
macro_rules! part {
    (ftl [cite $id:literal: $uk:literal | $other:literal]) => {
        concat!("{ ", $id, " }")
    };
    (ftl [term $id:literal: $text:literal]) => {
        concat!("{ ", $id, " }")
    };
    (jinja [cite $id:literal: $uk:literal | $other:literal]) => {
        concat!("{% if regime == 'uk' %}", $uk, "{% else %}", $other, "{% endif %}")
    };
    (jinja [term $id:literal: $text:literal]) => {
        $text
    };
    (push $out:ident $values:ident [cite $id:literal: $uk:literal | $other:literal]) => {
        $out.push_str(if $values.regime == "uk" { $uk } else { $other })
    };
    (push $out:ident $values:ident [term $id:literal: $text:literal]) => {
        $out.push_str($text)
    };
    (ftl $text:literal) => {
        $text
    };
    (ftl (number)) => {
        "{ $number }"
    };
    (ftl ($slot:ident)) => {
        concat!("{ $", stringify!($slot), " }")
    };
    (ftl [number one: $one:literal | $other:literal]) => {
        concat!("{ $number ->\n    [one] ", $one, "\n   *[other] ", $other, "\n}")
    };
    (ftl [$slot:ident is $word:tt: $yes:literal | $no:literal]) => {
        concat!("{ $", stringify!($slot), " ->\n    [", $word, "] ", $yes, "\n   *[other] ", $no, "\n}")
    };
    (jinja $text:literal) => {
        $text
    };
    (jinja ($slot:ident)) => {
        concat!("{{ ", stringify!($slot), " }}")
    };
    (jinja [number one: $one:literal | $other:literal]) => {
        concat!("{% if number == 1 %}", $one, "{% else %}", $other, "{% endif %}")
    };
    (jinja [$slot:ident is $word:tt: $yes:literal | $no:literal]) => {
        concat!("{% if ", stringify!($slot), " == '", $word, "' %}", $yes, "{% else %}", $no, "{% endif %}")
    };
    (push $out:ident $values:ident $text:literal) => {
        $out.push_str($text)
    };
    (push $out:ident $values:ident (number)) => {
        write!($out, "{}", $values.number).unwrap()
    };
    (push $out:ident $values:ident ($slot:ident)) => {
        $out.push_str($values.$slot)
    };
    (push $out:ident $values:ident [number one: $one:literal | $other:literal]) => {
        $out.push_str(if $values.number == 1 { $one } else { $other })
    };
    (push $out:ident $values:ident [$slot:ident is $word:tt: $yes:literal | $no:literal]) => {
        $out.push_str(if $values.$slot == $word { $yes } else { $no })
    };
}

macro_rules! letter {
    ($($id:literal: $($part:tt),+;)*) => {
        const MESSAGES: &[&str] = &[$($id),*];
        const FLUENT: &str = concat!($($id, " = ", $(part!(ftl $part),)+ "\n",)*);
        const JINJA: &str = concat!($($(part!(jinja $part),)+ "\n",)*);

        fn by_hand(values: &Values, out: &mut String) {
            $($(part!(push out values $part);)+ out.push('\n');)*
        }
    };
}

const TERMS: &str = "\
-gdpr = DSGVO
-ai = künstlicher Intelligenz
cite-gdpr-21-1 = { $regime ->
    [uk] Art. 21 Abs. 1 UK GDPR
   *[gdpr] Art. 21 Abs. 1 { -gdpr }
}
cite-gdpr-7-3 = { $regime ->
    [uk] Art. 7 Abs. 3 UK GDPR
   *[gdpr] Art. 7 Abs. 3 { -gdpr }
}
cite-gdpr-18-1-d = { $regime ->
    [uk] Art. 18 Abs. 1 lit. d UK GDPR
   *[gdpr] Art. 18 Abs. 1 lit. d { -gdpr }
}
";

letter! {
    "letter-subject-objection":
        "Widerspruch gegen das Training ", [term "-ai": "künstlicher Intelligenz"], " nach ",
        [cite "cite-gdpr-21-1": "Art. 21 Abs. 1 UK GDPR" | "Art. 21 Abs. 1 DSGVO"];
    "letter-date": "Datum: ", (date);
    "letter-reference": [voice is "self": "Mein" | "Unser"], " Zeichen: ", (reference);
    "letter-salutation": "Sehr geehrte Damen und Herren,";
    "letter-for-person": "dieses Schreiben betrifft die Daten von ", (name), ".";
    "letter-declaration":
        [voice is "self": "ich widerspreche" | "die betroffene Person widerspricht"],
        " der Verwendung aller personenbezogenen Daten für die Entwicklung, das Training und die Verbesserung von \
        Modellen ", [term "-ai": "künstlicher Intelligenz"], ". Das gilt für alles, was schon gespeichert ist, und für alles, was noch \
        hinzukommt.";
    "letter-basis":
        "Soweit Sie sich auf ein berechtigtes Interesse berufen, überwiegt es die Interessen der betroffenen Person \
        nicht. Eine vorsorglich erteilte Einwilligung ist hiermit widerrufen (",
        [cite "cite-gdpr-7-3": "Art. 7 Abs. 3 UK GDPR" | "Art. 7 Abs. 3 DSGVO"], ").";
    "letter-accounts-intro": "Der Widerspruch gilt insbesondere für diese Konten:";
    "form-account": "Konto bei ", (platform), ": ", (value);
    "account-handle": "Nutzername ", (value);
    "account-url": "Profil ", (value);
    "account-linked": "verknüpft mit ", (platforms);
    "letter-non-user-no-account":
        "Daneben erscheinen dieselben Daten in Beiträgen anderer Menschen auf ", (platforms), ".";
    "sighting-url": "Fundstelle: ", (url);
    "letter-scope-public":
        "Erfasst sind Beiträge, Bilder, Videos, Kommentare, Bildunterschriften, Reaktionen und Profilangaben, \
        gleich ob sie öffentlich oder nur für wenige sichtbar waren.";
    "letter-reasons-heading": "Gründe aus der besonderen Situation";
    "letter-for-ward":
        (name), " hat die Beiträge über viele Jahre für einen kleinen Kreis geschrieben. Dass sie einmal als \
        Rohstoff für fremde Modelle dienen, war nicht zu erwarten, und was ein Modell gelernt hat, lässt sich \
        kaum noch zurückholen. ", (name), " verliert damit die Kontrolle über die eigenen Äußerungen.";
    "letter-demands-heading": "Was jetzt zu tun ist";
    "letter-stop":
        "Beenden Sie nach ", [cite "cite-gdpr-21-1": "Art. 21 Abs. 1 UK GDPR" | "Art. 21 Abs. 1 DSGVO"],
        " die Verarbeitung für Zwecke ", [term "-ai": "künstlicher Intelligenz"], " unverzüglich, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach. \
        Die Beweislast dafür tragen Sie.";
    "letter-restriction":
        "Bis zur Klärung ist die Verarbeitung nach ",
        [cite "cite-gdpr-18-1-d": "Art. 18 Abs. 1 lit. d UK GDPR" | "Art. 18 Abs. 1 lit. d DSGVO"],
        " einzuschränken.";
    "letter-erasure":
        "Löschen Sie die Daten, die bereits in Datensätzen für das Training stehen. Die Konten selbst sollen \
        unverändert bestehen bleiben.";
    "letter-deadline":
        "Bestätigen Sie den Widerspruch schriftlich. Nach Zugang am ", (date), " erwartet der Absender die Antwort \
        von ", (controller), " bis zum ", (due), "; nennen Sie darin den Tag, seit dem ", (controller), " ihn befolgt.";
    "letter-if-refused":
        "Lehnen Sie ab, nennen Sie bitte die Gründe und das Ergebnis Ihrer Abwägung. Die Beschwerde bei der \
        Aufsichtsbehörde und der Rechtsweg bleiben vorbehalten.";
    "letter-closing": "Mit freundlichen Grüßen";
    "letter-enclosures-heading": (number), " ", [number one: "Anlage" | "Anlagen"];
}

static LOCALE: LazyLock<Locale> = LazyLock::new(compile);

fn compile() -> Locale {
    let files =
        [("locale.json", include_str!("../locales/de/locale.json")), ("terms.ftl", TERMS), ("letter.ftl", FLUENT)];
    Locale::try_from_files(&"de".parse().unwrap(), &files).unwrap()
}

/// The messages of this letter, found once.
static FOUND: LazyLock<Vec<LocaleMessage<'static>>> =
    LazyLock::new(|| MESSAGES.iter().map(|id| LOCALE.message(id).unwrap()).collect());

/// The variables of this letter, found once: in the order of `arguments`.
static VARIABLES: LazyLock<[VariableName; 12]> = LazyLock::new(|| {
    [
        "voice",
        "regime",
        "name",
        "date",
        "due",
        "reference",
        "controller",
        "platform",
        "platforms",
        "value",
        "url",
        "number",
    ]
    .map(|name| name.parse().unwrap())
});

fn arguments(values: &Values) -> Arguments<'_> {
    let [voice, regime, name, date, due, reference, controller, platform, platforms, value, url, number] = *VARIABLES;
    Arguments::new()
        .with_text(voice, values.voice)
        .with_text(regime, values.regime)
        .with_text(name, values.name)
        .with_text(date, values.date)
        .with_text(due, values.due)
        .with_text(reference, values.reference)
        .with_text(controller, values.controller)
        .with_text(platform, values.platform)
        .with_text(platforms, values.platforms)
        .with_text(value, values.value)
        .with_text(url, values.url)
        .with_number(number, values.number)
}

fn ours(messages: &[LocaleMessage<'_>], arguments: &Arguments<'_>, out: &mut String) {
    for message in messages {
        message.write(arguments, out).unwrap();
        out.push('\n');
    }
}

fn bundle() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec!["de".parse().unwrap()]);
    bundle.set_use_isolating(false);
    for text in [TERMS, FLUENT] {
        bundle.add_resource(FluentResource::try_new(text.to_owned()).unwrap()).unwrap();
    }
    bundle
}

fn fluent_arguments(values: &Values) -> FluentArgs<'_> {
    let mut arguments = FluentArgs::new();
    arguments.set("voice", values.voice);
    arguments.set("regime", values.regime);
    arguments.set("name", values.name);
    arguments.set("date", values.date);
    arguments.set("due", values.due);
    arguments.set("reference", values.reference);
    arguments.set("controller", values.controller);
    arguments.set("platform", values.platform);
    arguments.set("platforms", values.platforms);
    arguments.set("value", values.value);
    arguments.set("url", values.url);
    arguments.set("number", values.number);
    arguments
}

fn theirs(bundle: &FluentBundle<FluentResource>, arguments: &FluentArgs<'_>, out: &mut String) {
    let mut errors = Vec::new();
    for message in MESSAGES {
        let pattern = bundle.get_message(message).unwrap().value().unwrap();
        bundle.write_pattern(out, pattern, Some(arguments), &mut errors).unwrap();
        out.push('\n');
    }
    assert!(errors.is_empty());
}

fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.add_template("letter", JINJA).unwrap();
    environment
}

fn jinja(environment: &Environment<'_>, values: &Values) -> String {
    let values = context! {
        voice => values.voice, regime => values.regime, name => values.name, date => values.date, due => values.due,
        reference => values.reference, controller => values.controller, platform => values.platform,
        platforms => values.platforms, value => values.value, url => values.url, number => values.number,
    };
    // The template engine takes the last line end away.
    environment.get_template("letter").unwrap().render(values).unwrap() + "\n"
}

fn finished() -> String {
    let mut out = String::new();
    by_hand(&VALUES, &mut out);
    out
}

fn main() {
    let expected = finished();
    let mut out = String::new();
    ours(&FOUND, &arguments(&VALUES), &mut out);
    assert_eq!(out, expected);
    out.clear();
    theirs(&bundle(), &fluent_arguments(&VALUES), &mut out);
    assert_eq!(out, expected);
    assert_eq!(jinja(&environment(), &VALUES), expected);
    assert_eq!(MESSAGES.len(), 25);
    assert!((2200..=2500).contains(&expected.len()), "{}", expected.len());
    divan::main();
}

#[divan::bench(sample_size = 200)]
fn a_memcpy_reused(bencher: Bencher) {
    let text = finished();
    let mut out = String::with_capacity(4096);
    bencher.bench_local(move || {
        out.clear();
        out.push_str(black_box(&text));
        black_box(out.len())
    });
}

#[divan::bench(sample_size = 200)]
fn b_push_str_reused(bencher: Bencher) {
    let mut out = String::with_capacity(4096);
    bencher.bench_local(move || {
        out.clear();
        by_hand(black_box(&VALUES), &mut out);
        black_box(out.len())
    });
}

#[divan::bench(sample_size = 200)]
fn c_ours_reused(bencher: Bencher) {
    let arguments = arguments(&VALUES);
    let mut out = String::with_capacity(4096);
    bencher.bench_local(move || {
        out.clear();
        ours(&FOUND, black_box(&arguments), &mut out);
        black_box(out.len())
    });
}

#[divan::bench(sample_size = 200)]
fn d_ours_new_string_new_arguments(bencher: Bencher) {
    bencher.bench_local(|| {
        let mut out = String::with_capacity(4096);
        ours(&FOUND, &arguments(black_box(&VALUES)), &mut out);
        black_box(out.len())
    });
}

#[divan::bench(sample_size = 200)]
fn e_minijinja(bencher: Bencher) {
    let environment = environment();
    bencher.bench_local(|| jinja(&environment, black_box(&VALUES)).len());
}

#[divan::bench(sample_size = 200)]
fn f_fluent_bundle_reused(bencher: Bencher) {
    let bundle = bundle();
    let arguments = fluent_arguments(&VALUES);
    let mut out = String::with_capacity(4096);
    bencher.bench_local(|| {
        out.clear();
        theirs(&bundle, black_box(&arguments), &mut out);
        black_box(out.len())
    });
}

#[divan::bench(sample_size = 200)]
fn g_fluent_bundle_new_string_new_arguments(bencher: Bencher) {
    let bundle = bundle();
    bencher.bench_local(|| {
        let mut out = String::with_capacity(4096);
        theirs(&bundle, &fluent_arguments(black_box(&VALUES)), &mut out);
        black_box(out.len())
    });
}

/// Once per program: the locale of this letter.
#[divan::bench]
fn h_compile_this_letter() -> Locale {
    compile()
}

/// Once per program: all wording, before a language is asked for.
#[divan::bench]
fn i_load_locales() -> Locales {
    Locales::embedded()
}

/// The same if there were a hundred languages.
#[divan::bench]
fn i_load_a_hundred_locales() -> Locales {
    Locales::embedded_copies(100)
}

/// Once per program and language: the first use.
#[divan::bench]
fn i_use_one_locale(bencher: Bencher) {
    bencher.with_inputs(Locales::embedded).bench_local_values(|locales| {
        assert!(locales.find("de").is_some());
        locales
    });
}

/// Once per program: all facts.
#[divan::bench]
fn j_load_catalog() -> Catalog {
    Catalog::embedded()
}
