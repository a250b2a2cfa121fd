//! The rules, by the ids of the legal research.

use widerspruch::{BlockContent, BlockRole};

use crate::samples::{Regime, Sample, Voice};

/// One id of the oracle.
pub(crate) struct Rule {
    pub(crate) id: &'static str,
    pub(crate) applies: fn(&Sample) -> bool,
    pub(crate) holds: fn(&Sample) -> bool,
}

pub(crate) const ALWAYS: fn(&Sample) -> bool = |_| true;
pub(crate) const USER: fn(&Sample) -> bool = |s| !s.non_user;
pub(crate) const GDPR: fn(&Sample) -> bool = Sample::gdpr;
pub(crate) const NON_USER: fn(&Sample) -> bool = |s| s.non_user;
pub(crate) const SWISS: fn(&Sample) -> bool = |s| s.regime == Regime::Swiss;
pub(crate) const REQUESTS: fn(&Sample) -> bool = |s| s.requests;

pub(crate) const HANDLES: [&str; 3] = ["anna.beispiel", "anna.b", "annas.laden"];

pub(crate) const COMMON: &[Rule] = &[
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
                && (s.accounts < 2 || items[1].split_once('(').is_some_and(|(_, note)| note.contains("Facebook")))
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

/// What the letters of both languages must say alike, beyond the ids of the research.
pub(crate) const ALIKE: &[Rule] = &[
    Rule {
        id: "what is confirmed is not confined to the accounts",
        applies: USER,
        holds: |s| {
            let german = "für alle übrigen Daten umsetzen, die er erfasst|für alle übrigen Personendaten beachten, die sie erfasst";
            s.has(&[german], &["and all other data it covers"])
        },
    },
    Rule { id: "every step is covered", applies: ALWAYS, holds: |s| s.has(&["jeder Schritt dieser"], &["every step"]) },
    Rule {
        id: "the representative gets the answer",
        applies: |s| s.voice != Voice::Person,
        holds: |s| s.has(&["richten Sie Ihre Antwort an"], &["send your reply to"]),
    },
    Rule {
        id: "erasure yields to grounds that are shown, and the right to it stays",
        applies: |s| s.requests && !s.short,
        holds: |s| {
            s.has(
                &["löschen Sie", "sofern Sie keine", "Anspruch auf Löschung erlischt dadurch nicht"],
                &["Unless you", "right to erasure remains|right to deletion remains"],
            )
        },
    },
    Rule {
        id: "what is not known is not claimed",
        applies: NON_USER,
        holds: |s| {
            s.has(&["Soweit mir bekannt ist|Soweit uns bekannt ist"], &["As far as I am aware|As far as we are aware"])
        },
    },
    Rule {
        id: "nobody needs an account to be found",
        applies: NON_USER,
        holds: |s| {
            s.has(&["identifizieren, so legen Sie dar", "niemand anlegen"], &["please show why", "Opening an account"])
        },
    },
    Rule {
        id: "Swiss claims are kept, and nobody goes on without a word",
        applies: |s| s.regime == Regime::Swiss && s.requests && !s.short,
        holds: |s| {
            s.has(
                &["bleiben vorbehalten", "vorher mitzuteilen", "18 Abs. 1 lit. d"],
                &["are reserved", "before you depart from this", "18(1)(d)"],
            )
        },
    },
];

pub(crate) const OBJECTION: &[Rule] = &[
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
                &["zwingende schutzwürdige Gründe", "Nachweisen müssen Sie|Diesen Nachweis haben Sie", "überwiegen"],
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
        holds: |s| s.has(&["innerhalb eines Monats", "Art. 12 Abs. 3"], &["within one month", "12(3)"]),
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
pub(crate) const ERASURE: &[Rule] = &[
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

pub(crate) const NON_USERS: &[Rule] = &[
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

pub(crate) const SWITZERLAND: &[Rule] = &[
    Rule {
        id: "CHX-1", applies: SWISS, holds: |s| s.has(&["ausdrücklich", "untersage"], &["expressly prohibit you"])
    },
    Rule { id: "CHX-2", applies: SWISS, holds: |s| s.has(&["rfasst sind alle|erfasst alle"], &["extends to all"]) },
    Rule { id: "CHX-3", applies: SWISS, holds: |s| s.has(&["Art. 30 Abs. 2"], &["Article 30(2)"]) },
    Rule { id: "CHX-4", applies: SWISS, holds: |s| s.has(&["vorsorglich", "Art. 21 Abs. 1"], &["Article 21(1)"]) },
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
            _ => false,
        };
        if let BlockContent::Text(text) = &block.content {
            let list_follows = blocks.peek().is_some_and(|next| matches!(next.content, BlockContent::Items(_)));
            let words_follow = blocks.peek().is_some_and(|next| next.role == BlockRole::OwnWords);
            complete &= text.ends_with(':') == list_follows || (text.ends_with(':') && words_follow);
        }
    }
    complete && clean.iter().all(|piece| !s.text.contains(piece)) && !s.letter.form_text(None).text.contains('{')
}

fn one_language(s: &Sample) -> bool {
    let foreign: &[&str] = match s.language {
        "de" => &[" the ", " and ", " of ", "Article", "GDPR ("],
        _ => &[" der ", " und ", " nicht ", "Art. ", "Abs. ", "DSGVO", "ä", "ß"],
    };
    foreign.iter().all(|word| !s.text.contains(word))
}
