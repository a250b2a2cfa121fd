//! The letters that the rules are looked for in: every language, law, voice and kind, with what else changes a letter.

use std::sync::LazyLock;

use serde_json::{Value, json};
use widerspruch::catalog::LegalRegime;
use widerspruch::{BlockContent, BlockRole, Letter, Prepared};

use crate::needles::{LIBRARY, NEEDLES, Needles};
use crate::rule::Letters;
use crate::text::text_of;

pub(crate) static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(samples);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Regime {
    Gdpr,
    Uk,
    Swiss,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voice {
    Person,
    Parent,
    Organisation,
}

/// One letter with what was asked for.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing a request asks for")]
pub(crate) struct Sample {
    pub(crate) needles: &'static Needles,
    pub(crate) regime: Regime,
    pub(crate) voice: Voice,
    pub(crate) non_user: bool,
    pub(crate) requests: bool,
    pub(crate) short: bool,
    pub(crate) reasons: bool,
    pub(crate) accounts: usize,
    pub(crate) letter: Letter,
    pub(crate) hints: Vec<&'static str>,
    /// Subject and body, no-break spaces as spaces, one line a paragraph.
    pub(crate) text: String,
}

impl Sample {
    pub(crate) fn items(&self, role: BlockRole) -> &[String] {
        let block = self.letter.blocks.iter().find(|block| block.role == role);
        match block.map(|block| &block.content) {
            Some(BlockContent::Items(items)) => items,
            _ => &[],
        }
    }

    pub(crate) fn gdpr(&self) -> bool {
        self.regime != Regime::Swiss
    }
}

impl Letters for Sample {
    fn needles(&self) -> &'static Needles {
        self.needles
    }

    fn text(&self) -> &str {
        &self.text
    }

    fn story(&self) -> String {
        format!("{} {:?} {:?}", self.needles.tag, self.regime, self.voice)
    }
}

fn request(language: &str, regime: Regime, voice: Voice, non_user: bool, variant: &Variant) -> Value {
    let (country, region, town) = match regime {
        Regime::Gdpr => ("DE", Some("DE-BE"), "10115 Berlin"),
        Regime::Uk => ("GB", None, "LONDON SW1A 9ZZ"),
        Regime::Swiss => ("CH", None, "3000 Bern"),
    };
    let name = if voice == Voice::Parent { "Mia Beispiel" } else { "Anna Beispiel" };
    let mut request = json!({
        "version": 1,
        "letter": if non_user { "non-user-objection" } else { "objection" },
        "language": language,
        "date": variant.date,
        "data_subject": {"name": name, "country": country, "address": ["Musterweg 1", town]},
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
#[expect(clippy::struct_excessive_bools, reason = "each is one thing a request asks for")]
pub(crate) struct Variant {
    date: &'static str,
    short: bool,
    requests: bool,
    reasons: bool,
    accounts: usize,
    email: bool,
}

pub(crate) const VARIANTS: &[Variant] = &[
    Variant { date: "2026-11-24", short: false, requests: true, reasons: true, accounts: 3, email: true },
    Variant { date: "2026-11-24", short: true, requests: true, reasons: true, accounts: 2, email: true },
    Variant { date: "2026-11-24", short: false, requests: false, reasons: true, accounts: 1, email: false },
    Variant { date: "2026-11-24", short: true, requests: false, reasons: false, accounts: 1, email: true },
    Variant { date: "2025-05-20", short: true, requests: true, reasons: true, accounts: 2, email: true },
    Variant { date: "2025-05-20", short: false, requests: false, reasons: true, accounts: 3, email: true },
];

/// The laws that a language has letters under.
pub(crate) fn laws(needles: &Needles) -> impl Iterator<Item = Regime> {
    let laws = [
        (Regime::Gdpr, LegalRegime::EuGdpr),
        (Regime::Uk, LegalRegime::UkGdpr),
        (Regime::Swiss, LegalRegime::SwissFadp),
    ];
    laws.into_iter().filter(|(_, law)| needles.offer(*law)).map(|(regime, _)| regime)
}

fn samples() -> Vec<Sample> {
    let mut samples = Vec::new();
    for needles in NEEDLES.iter() {
        for regime in laws(needles) {
            for voice in [Voice::Person, Voice::Parent, Voice::Organisation] {
                for non_user in [false, true] {
                    for variant in VARIANTS {
                        let request = request(&needles.tag, regime, voice, non_user, variant);
                        let prepared = LIBRARY
                            .prepare_json(request.to_string().as_bytes())
                            .unwrap_or_else(|error| panic!("{request}: {error} {:?}", error.issues()));
                        samples.extend(of(&prepared, needles, regime, voice, non_user, variant));
                    }
                }
            }
        }
    }
    samples
}

fn of(
    prepared: &Prepared,
    needles: &'static Needles,
    regime: Regime,
    voice: Voice,
    non_user: bool,
    variant: &Variant,
) -> impl Iterator<Item = Sample> {
    let hints: Vec<&'static str> = prepared.guide.hints.iter().map(|hint| hint.code.code()).collect();
    prepared.letters.clone().into_iter().map(move |letter| Sample {
        needles,
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
