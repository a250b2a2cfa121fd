//! The content oracle: what must, should and must not stand in a letter, by the ids of the legal research. Every rule
//! is looked for in every letter it applies to, in both languages. "Should" rules are kept like "must" rules; what a
//! short letter drops by design is named at the rule.

use std::fmt::Write as _;

use serde_json::{Value, json};
use widerspruch::{BlockContent, BlockRole, Letter, Library, Prepared};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Regime {
    Gdpr,
    Uk,
    Swiss,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Voice {
    Person,
    Parent,
    Organisation,
}

/// One letter with what was asked for.
struct Sample {
    language: &'static str,
    regime: Regime,
    voice: Voice,
    non_user: bool,
    requests: bool,
    short: bool,
    reasons: bool,
    accounts: usize,
    letter: Letter,
    hints: Vec<&'static str>,
    /// Subject and body, no-break spaces as spaces, one line a paragraph.
    text: String,
}

impl Sample {
    /// Whether the text holds all patterns of its language; `|` separates alternatives of one pattern.
    fn has(&self, german: &[&str], english: &[&str]) -> bool {
        let patterns = if self.language == "de" { german } else { english };
        patterns.iter().all(|pattern| pattern.split('|').any(|alternative| self.text.contains(alternative)))
    }

    /// Whether the text holds none of the words of either language.
    fn lacks(&self, words: &[&str]) -> bool {
        let text = self.text.to_lowercase();
        words.iter().all(|word| !text.contains(&word.to_lowercase()))
    }

    fn items(&self, role: BlockRole) -> &[String] {
        let block = self.letter.blocks.iter().find(|block| block.role == role);
        match block.map(|block| &block.content) {
            Some(BlockContent::Items(items)) => items,
            _ => &[],
        }
    }

    fn gdpr(&self) -> bool {
        self.regime != Regime::Swiss
    }
}

/// One id of the oracle.
struct Rule {
    id: &'static str,
    applies: fn(&Sample) -> bool,
    holds: fn(&Sample) -> bool,
}

const ALWAYS: fn(&Sample) -> bool = |_| true;
const USER: fn(&Sample) -> bool = |s| !s.non_user;
const GDPR: fn(&Sample) -> bool = Sample::gdpr;
const NON_USER: fn(&Sample) -> bool = |s| s.non_user;
const SWISS: fn(&Sample) -> bool = |s| s.regime == Regime::Swiss;
const REQUESTS: fn(&Sample) -> bool = |s| s.requests;

const HANDLES: [&str; 3] = ["anna.beispiel", "anna.b", "annas.laden"];

const COMMON: &[Rule] = &[
    Rule { id: "COM-1", applies: ALWAYS, holds: |s| s.letter.sender[0] == signer(s) },
    Rule {
        id: "COM-2",
        applies: ALWAYS,
        holds: |s| s.letter.sender.iter().any(|line| line.contains("@example.org") || line == "Musterweg 1"),
    },
    Rule {
        id: "COM-3",
        applies: ALWAYS,
        holds: |s| s.letter.addressee.lines[0] == s.letter.addressee.name && !s.letter.addressee.id.is_empty(),
    },
    Rule {
        id: "COM-4",
        applies: ALWAYS,
        holds: |s| s.letter.information.iter().any(|line| line.contains(&s.letter.date_text)),
    },
    Rule {
        id: "COM-5",
        applies: ALWAYS,
        holds: |s| {
            let named: &[&str] = match (s.language, s.regime) {
                ("de", Regime::Swiss) => &["Bundesgesetz", "Datenschutz"],
                ("de", _) => &["Widerspruch", "Datenschutz-Grundverordnung"],
                (_, Regime::Swiss) => &["Federal Act on Data Protection"],
                _ => &["Objection", "General Data Protection Regulation"],
            };
            named.iter().all(|name| s.letter.subject.contains(name))
        },
    },
    Rule { id: "COM-6", applies: GDPR, holds: |s| s.text.contains("2016/679") },
    Rule {
        id: "COM-7",
        applies: USER,
        holds: |s| {
            let items = s.items(BlockRole::Accounts);
            items.len() == s.accounts
                && items.iter().zip(HANDLES).all(|(item, handle)| {
                    (item.starts_with("Facebook, ") || item.starts_with("Instagram, ")) && item.contains(handle)
                })
                && (s.accounts < 2 || s.text.contains(": Facebook)"))
        },
    },
    // Neither the ids and link groups of the request nor the person's own address as an account's.
    Rule { id: "COM-8", applies: ALWAYS, holds: |s| s.lacks(&["canary", "+49 30 000000"]) },
    Rule {
        id: "COM-9",
        applies: ALWAYS,
        holds: |s| {
            s.lacks(&[
                "ausweis",
                "geburtsdatum",
                "bankverbindung",
                "iban",
                "passwort",
                "passport",
                "date of birth",
                "bank account",
                "password",
                "identity card",
            ])
        },
    },
    Rule { id: "COM-10", applies: ALWAYS, holds: no_leftovers },
    Rule {
        id: "COM-11",
        applies: ALWAYS,
        holds: |s| {
            let last = s.letter.blocks.last().unwrap();
            last.role == BlockRole::Signature && matches!(&last.content, BlockContent::Text(name) if name == signer(s))
        },
    },
    Rule {
        id: "COM-12",
        applies: ALWAYS,
        holds: |s| s.lacks(&["rechtsberatung", "software", "programm", "legal advice", "library", "bibliothek"]),
    },
    Rule { id: "COM-13", applies: ALWAYS, holds: one_language },
    Rule {
        id: "COM-14",
        applies: ALWAYS,
        holds: |s| {
            let expected = usize::from(s.voice == Voice::Parent);
            s.letter.enclosures.len() == expected && s.letter.enclosures_heading.is_empty() == (expected == 0)
        },
    },
];

const OBJECTION: &[Rule] = &[
    Rule {
        id: "OBJ-1",
        applies: GDPR,
        holds: |s| s.has(&["ich widerspreche|widerspreche ich|widersprechen wir"], &["I object to|we object to"]),
    },
    // Swiss: in the alternative (CHX-3, CHX-4).
    Rule { id: "OBJ-2", applies: GDPR, holds: |s| s.has(&["Art. 21 Abs. 1"], &["Article 21(1)"]) },
    Rule {
        id: "OBJ-3",
        applies: ALWAYS,
        holds: |s| {
            s.has(
                &["Entwicklung", "Training", "Verbesserung", "Generative Modelle|generative"],
                &["developing", "training", "improving", "artificial intelligence (AI)", "generative models"],
            )
        },
    },
    Rule {
        id: "OBJ-4",
        applies: ALWAYS,
        holds: |s| {
            s.has(
                &["öffentlich geteilt habe oder künftig|öffentlich geteilt hat oder künftig", "künftigen"],
                &["made public or make", "in future|made public or makes"],
            )
        },
    },
    Rule { id: "OBJ-5", applies: USER, holds: |s| s.has(&["KI-Funktionen"], &["AI features"]) },
    Rule { id: "OBJ-6", applies: ALWAYS, holds: |s| s.has(&["was andere über"], &["other people publish about"]) },
    Rule {
        id: "OBJ-7",
        applies: GDPR,
        holds: |s| {
            s.has(
                &["Nach eigener Darstellung|soweit Sie sich", "berechtigte", "Art. 6 Abs. 1"],
                &["You state that you rely|In so far as you rely", "Article 6(1)"],
            )
        },
    },
    Rule {
        id: "OBJ-8",
        applies: ALWAYS,
        holds: |s| {
            let heading = s.has(&["Gründe"], &["Grounds|Reasons|reasons"]);
            if s.reasons { heading && s.text.contains("OWN-WORDS") } else { s.hints.contains(&"reason.none_given") }
        },
    },
    Rule {
        id: "OBJ-9",
        applies: GDPR,
        holds: |s| {
            s.has(
                &["zwingende schutzwürdige Gründe", "Nachweisen müssen Sie", "überwiegen"],
                &["compelling legitimate grounds which override", "for you to prove"],
            )
        },
    },
    Rule {
        id: "OBJ-10",
        applies: |s| !s.non_user && s.accounts > 1,
        holds: |s| s.has(&["ob sie miteinander verknüpft sind oder nicht"], &["whether or not they are linked"]),
    },
    Rule {
        id: "OBJ-11",
        applies: ALWAYS,
        holds: |s| s.has(&["Bestätigen Sie", "schriftlich", "den Tag, ab dem"], &["confirm in writing", "which date"]),
    },
    Rule {
        id: "OBJ-12",
        applies: GDPR,
        holds: |s| s.has(&["innerhalb eines Monats", "Art. 12 Abs. 3"], &["within one month", "Article 12(3)"]),
    },
    Rule {
        id: "OBJ-13",
        applies: GDPR,
        holds: |s| {
            s.has(
                &["Gründe mit", "Beschwerde", "gerichtlicher Rechtsbehelf", "Art. 12 Abs. 4"],
                &["your reasons", "complain", "judicial remedy", "Article 12(4)"],
            )
        },
    },
    Rule {
        id: "OBJ-14",
        applies: GDPR,
        holds: |s| {
            s.has(
                &["Einwilligung", "widerrufe ich sie|widerrufen wir sie", "Art. 7 Abs. 3"],
                &["withdraw", "consent", "Article 7(3)"],
            )
        },
    },
    Rule { id: "OBJ-15", applies: ALWAYS, holds: |s| s.lacks(&["Art. 21 Abs. 2", "Article 21(2)"]) },
    Rule {
        id: "OBJ-16",
        applies: ALWAYS,
        holds: |s| {
            s.lacks(&[
                "löschen sie mein konto",
                "löschen sie meine konten",
                "schließen sie",
                "kündige",
                "delete my account",
                "close my account",
                "close the account",
                "delete the account",
            ])
        },
    },
    Rule {
        id: "OBJ-17",
        applies: USER,
        holds: |s| s.has(&["erhalten und nutzbar bleiben"], &["to remain in place and in use"]),
    },
];

/// Erasure and restriction, where they are asked for.
const ERASURE: &[Rule] = &[
    Rule {
        id: "OER-1",
        applies: |s| s.requests && s.gdpr(),
        holds: |s| s.has(&["Einschränkung", "Art. 18 Abs. 1"], &["restrict this processing", "Article 18(1)"]),
    },
    Rule {
        id: "OER-2",
        applies: REQUESTS,
        holds: |s| {
            s.has(
                &["abgeleitet", "löschen Sie", "Trainingsdatensätze", "Kopien"],
                &["derived", "erase|delete", "training datasets and copies"],
            )
        },
    },
    // A short letter drops it.
    Rule {
        id: "OER-3",
        applies: |s| s.requests && !s.short,
        holds: |s| s.has(&["Angaben über"], &["putting out information about"]),
    },
    Rule {
        id: "OER-4",
        applies: REQUESTS,
        holds: |s| {
            let article = !s.gdpr() || s.has(&["Art. 19"], &["Article 19"]);
            article && s.has(&["allen|alle", "nennen Sie|Nennen Sie"], &["each recipient|everyone", "tell me|tell us"])
        },
    },
    Rule {
        id: "OER-5",
        applies: REQUESTS,
        holds: |s| s.lacks(&["beiträge löschen", "löschen sie meine beiträge", "delete my posts", "remove my posts"]),
    },
    Rule {
        id: "OER-6",
        applies: REQUESTS,
        holds: |s| s.has(&["wie Sie die Löschung durchgeführt"], &["how you have carried out the"]),
    },
];

const NON_USERS: &[Rule] = &[
    Rule {
        id: "NUO-1",
        applies: NON_USER,
        holds: |s| {
            s.has(&["Ein Nutzerkonto habe ich dort nicht|Ein Nutzerkonto hat"], &["hold no account|holds no account"])
        },
    },
    Rule {
        id: "NUO-2",
        applies: NON_USER,
        holds: |s| s.text.contains("SIGHTING") && s.text.contains("https://www.facebook.com/some/post"),
    },
    Rule {
        id: "NUO-3",
        applies: NON_USER,
        holds: |s| s.has(&["Ob ein Modell bereits Angaben", "kein Beispiel|nicht vorgelegt"], &["prompts, answers or"]),
    },
    Rule {
        id: "NUO-4",
        applies: NON_USER,
        holds: |s| {
            s.has(&["informiert"], &["you have not given|you have not informed"])
                && (!s.gdpr() || s.has(&["Art. 14"], &["Article 14"]))
        },
    },
    Rule {
        id: "NUO-5",
        applies: |s| s.non_user && s.gdpr(),
        holds: |s| s.has(&["Zweifel an", "Art. 12 Abs. 6"], &["doubts concerning", "Article 12(6)"]),
    },
    // The rest of OBJ: those rules run for these letters too; here only that no account list is left.
    Rule { id: "NUO-6", applies: NON_USER, holds: |s| s.items(BlockRole::Accounts).is_empty() },
    Rule {
        id: "NUO-7",
        applies: |s| s.non_user && s.voice == Voice::Parent,
        holds: |s| {
            s.text.matches("Mia Beispiel").count() == 1
                && s.has(&["elterliche", "Vertretungsbefugnis"], &["parent", "authority to act"])
        },
    },
];

const SWITZERLAND: &[Rule] = &[
    Rule {
        id: "CHX-1", applies: SWISS, holds: |s| s.has(&["ausdrücklich", "untersage"], &["expressly prohibit you"])
    },
    Rule { id: "CHX-2", applies: SWISS, holds: |s| s.has(&["Erfasst sind|erfasst alle"], &["extends to all"]) },
    Rule { id: "CHX-3", applies: SWISS, holds: |s| s.has(&["Art. 30 Abs. 2"], &["Article 30(2)"]) },
    Rule { id: "CHX-4", applies: SWISS, holds: |s| s.has(&["vorsorglich auch nach"], &["Article 21(1)"]) },
];

fn signer(s: &Sample) -> &'static str {
    match s.voice {
        Voice::Person => "Anna Beispiel",
        Voice::Parent => "Erika Beispiel",
        Voice::Organisation => "Verein Beispiel e.V.",
    }
}

/// No variable, no empty block or list, no punctuation twice, no heading or colon without something after it.
fn no_leftovers(s: &Sample) -> bool {
    let clean =
        ["{$", "{ $", "{{", "}}", "..", ",,", ";;", "::", " ,", " ;", "()", "( ", " )", "  ", " \n", "?.", "!."];
    let mut blocks = s.letter.blocks.iter().peekable();
    let mut complete = true;
    while let Some(block) = blocks.next() {
        complete &= match &block.content {
            BlockContent::Text(text) => {
                let open = block.role == BlockRole::Heading || text.ends_with(':');
                !text.is_empty() && text.trim() == text && (!open || blocks.peek().is_some())
            }
            BlockContent::Items(items) => !items.is_empty() && items.iter().all(|item| !item.is_empty()),
        };
        if let BlockContent::Text(text) = &block.content {
            let list_follows = blocks.peek().is_some_and(|next| matches!(next.content, BlockContent::Items(_)));
            complete &= text.ends_with(':') == list_follows;
        }
    }
    complete && clean.iter().all(|piece| !s.text.contains(piece)) && !s.letter.form_text.contains("{")
}

fn one_language(s: &Sample) -> bool {
    let foreign: &[&str] = match s.language {
        "de" => &[" the ", " and ", " of ", "Article", "GDPR ("],
        _ => &[" der ", " und ", " nicht ", "Art. ", "Abs. ", "DSGVO", "ä", "ß"],
    };
    foreign.iter().all(|word| !s.text.contains(word))
}

fn text_of(letter: &Letter) -> String {
    let mut text = letter.subject.clone();
    for block in &letter.blocks {
        match &block.content {
            BlockContent::Text(paragraph) => write!(text, "\n{paragraph}").unwrap(),
            BlockContent::Items(items) => items.iter().for_each(|item| write!(text, "\n{item}").unwrap()),
        }
    }
    text.replace('\u{A0}', " ")
}

fn request(language: &str, regime: Regime, voice: Voice, non_user: bool, variant: &Variant) -> Value {
    let (country, region) = match regime {
        Regime::Gdpr => ("DE", Some("DE-BE")),
        Regime::Uk => ("GB", None),
        Regime::Swiss => ("CH", None),
    };
    let name = if voice == Voice::Parent { "Mia Beispiel" } else { "Anna Beispiel" };
    let mut request = json!({
        "version": 1,
        "letter": if non_user { "non-user-objection" } else { "objection" },
        "language": language,
        "date": variant.date,
        "data_subject": {"name": name, "country": country, "address": ["Musterweg 1", "10115 Berlin"]},
        "reference": "W-1",
        "options": {"text_length": if variant.short { "short" } else { "full" }},
    });
    if let Some(region) = region {
        request["data_subject"]["region"] = region.into();
    }
    if voice == Voice::Person && variant.email {
        request["data_subject"]["email"] = "anna@example.org".into();
    }
    let (role, authority) = match voice {
        Voice::Person => ("", ""),
        Voice::Parent => ("parent", "enclosed"),
        Voice::Organisation => ("organisation", "on-request"),
    };
    if voice != Voice::Person {
        let name = if voice == Voice::Parent { "Erika Beispiel" } else { "Verein Beispiel e.V." };
        request["representative"] =
            json!({"role": role, "name": name, "email": "wir@example.org", "authority": authority});
    }
    if non_user {
        request["non_user"] = json!({
            "platforms": ["facebook"],
            "sightings": [{"what": "SIGHTING", "url": "https://www.facebook.com/some/post"}],
        });
    } else {
        let accounts = [
            json!({"id": "canary-1", "platform": "facebook", "handle": "anna.beispiel", "link_group": "canary-group"}),
            json!({"id": "canary-2", "platform": "instagram", "handle": "anna.b", "link_group": "canary-group"}),
            json!({"id": "canary-3", "platform": "instagram", "handle": "annas.laden", "email": "laden@example.org",
                   "use": "business"}),
        ];
        request["accounts"] = Value::from(accounts[..variant.accounts].to_vec());
    }
    if variant.reasons {
        request["reasons"] = json!([{"text": "OWN-WORDS"}]);
    }
    if variant.requests {
        request["requests"] = json!(["restriction", "erasure", "confirmation"]);
    }
    request
}

/// What varies beside language, law, voice and kind.
struct Variant {
    date: &'static str,
    short: bool,
    requests: bool,
    reasons: bool,
    accounts: usize,
    email: bool,
}

const VARIANTS: &[Variant] = &[
    Variant { date: "2026-11-24", short: false, requests: true, reasons: true, accounts: 3, email: true },
    Variant { date: "2026-11-24", short: true, requests: true, reasons: true, accounts: 2, email: true },
    Variant { date: "2026-11-24", short: false, requests: false, reasons: true, accounts: 1, email: false },
    Variant { date: "2026-11-24", short: true, requests: false, reasons: false, accounts: 1, email: true },
    Variant { date: "2025-05-20", short: true, requests: true, reasons: true, accounts: 2, email: true },
    Variant { date: "2025-05-20", short: false, requests: false, reasons: true, accounts: 3, email: true },
];

fn samples() -> Vec<Sample> {
    let library = Library::embedded().unwrap();
    let mut samples = Vec::new();
    for language in ["de", "en"] {
        for regime in [Regime::Gdpr, Regime::Uk, Regime::Swiss] {
            for voice in [Voice::Person, Voice::Parent, Voice::Organisation] {
                for non_user in [false, true] {
                    for variant in VARIANTS {
                        let request = request(language, regime, voice, non_user, variant);
                        let prepared = library
                            .prepare_json(request.to_string().as_bytes())
                            .unwrap_or_else(|error| panic!("{request}: {error} {:?}", error.issues()));
                        samples.extend(of(&prepared, language, regime, voice, non_user, variant));
                    }
                }
            }
        }
    }
    samples
}

fn of(
    prepared: &Prepared,
    language: &'static str,
    regime: Regime,
    voice: Voice,
    non_user: bool,
    variant: &Variant,
) -> impl Iterator<Item = Sample> {
    let hints: Vec<&'static str> = prepared.plan.hints.iter().map(|hint| hint.code).collect();
    prepared.letters.clone().into_iter().map(move |letter| Sample {
        language,
        regime,
        voice,
        non_user,
        requests: variant.requests,
        short: variant.short,
        reasons: variant.reasons,
        accounts: if non_user { 0 } else { variant.accounts },
        text: text_of(&letter),
        hints: hints.clone(),
        letter,
    })
}

#[test]
fn every_letter_holds_what_it_must_and_nothing_it_must_not() {
    let samples = samples();
    assert_eq!(samples.len(), 2 * 3 * 3 * 2 * VARIANTS.len(), "one letter a case");
    let rules = [COMMON, OBJECTION, ERASURE, NON_USERS, SWITZERLAND];
    let mut broken = std::collections::BTreeMap::<String, (usize, String)>::new();
    for rule in rules.into_iter().flatten() {
        let mut applied = 0;
        for sample in samples.iter().filter(|sample| (rule.applies)(sample)) {
            applied += 1;
            if !(rule.holds)(sample) {
                let key = format!("{} {} {:?} {:?}", rule.id, sample.language, sample.regime, sample.voice);
                broken.entry(key).or_insert_with(|| (0, sample.letter.text.clone())).0 += 1;
            }
        }
        assert!(applied > 0, "{} applies to no letter", rule.id);
    }
    if let Some((_, (_, text))) = broken.first_key_value() {
        let list: Vec<String> = broken.iter().map(|(key, (count, _))| format!("{key}: {count}")).collect();
        panic!("broken rules:\n{}\n\nfirst letter:\n{text}", list.join("\n"));
    }
}

#[test]
fn every_id_of_the_oracle_for_these_letters_has_a_rule() {
    let expected = [("COM", 14), ("OBJ", 17), ("OER", 6), ("NUO", 7), ("CHX", 4)];
    let rules = [COMMON, OBJECTION, ERASURE, NON_USERS, SWITZERLAND];
    let ids: Vec<&str> = rules.into_iter().flatten().map(|rule| rule.id).collect();
    let wanted: Vec<String> =
        expected.iter().flat_map(|&(area, last)| (1..=last).map(move |number| format!("{area}-{number}"))).collect();
    assert_eq!(ids, wanted);
}
