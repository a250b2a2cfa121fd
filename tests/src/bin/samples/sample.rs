//! The letters that judges look at: every shared case and example case, and letters that strain a layout or a format.

#![expect(clippy::indexing_slicing, reason = "a key of a JSON object that is made here")]

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use widerspruch::{Library, Marks};
use widerspruch_tests::{SharedCase, Tree};

/// A case, and how its letters look on paper.
pub(crate) struct Sample {
    pub(crate) name: String,
    pub(crate) request: Vec<u8>,
    pub(crate) layout: Option<&'static str>,
    pub(crate) marks: Marks,
    /// With logo, lines at the foot and signature.
    pub(crate) letterhead: bool,
    /// Name of the sample that must have the same structure.
    pub(crate) like: Option<&'static str>,
}

impl Sample {
    fn new(name: impl Into<String>, request: &Value) -> Self {
        let (name, request) = (name.into(), request.to_string().into_bytes());
        Self { name, request, layout: None, marks: Marks::Hidden, letterhead: false, like: None }
    }
}

/// Every kind of content.
pub(crate) fn contents() -> Result<impl Iterator<Item = Sample>, Box<dyn Error>> {
    Ok(cases()?.into_iter().chain(strained()).chain(hostile()))
}

fn cases() -> Result<Vec<Sample>, Box<dyn Error>> {
    let sample = |name: String, request: Vec<u8>| Sample { request, ..Sample::new(name, &Value::Null) };
    let mut samples: Vec<Sample> = SharedCase::all(&Tree::project())?
        .into_iter()
        .map(|case| sample(format!("case-{}", case.name), case.request))
        .collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/cases");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.sort();
    for path in paths {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        samples.push(sample(format!("example-{name}"), fs::read(path)?));
    }
    Ok(samples)
}

fn request(name: &str, country: &str, address: &[&str], accounts: &Value) -> Value {
    json!({
        "version": 1, "letter": "objection", "language": "de", "date": "2026-11-24",
        "data_subject": {"name": name, "address": address, "country": country, "email": "anna@example.org"},
        "accounts": accounts, "reasons": [{"id": "control"}, {"text": "Das ist mein eigener Grund."}],
        "requests": ["restriction", "erasure", "confirmation"], "reference": "W-2026-001"
    })
}

fn accounts(count: usize, with_links: bool) -> Value {
    let account = |position: usize| {
        let platform = ["facebook", "instagram", "threads"].get(position % 3).copied().unwrap_or_default();
        let mut account = json!({
            "id": format!("a{position}"), "platform": platform, "handle": format!("beispiel.{position}.konto"),
            "email": format!("konto{position}@example.org"), "use": if position.is_multiple_of(4) { "business" } else { "private" }
        });
        if with_links && position.is_multiple_of(3) {
            let tail = "x".repeat(if position == 30 { 240 } else { 20 });
            account["url"] = json!(format!("https://www.facebook.com/beispiel.{position}?{tail}"));
        }
        account
    };
    (0..count).map(account).collect()
}

/// Letters that strain the layout.
fn strained() -> Vec<Sample> {
    let berlin = ["Musterweg 1", "10115 Berlin"];
    let two = accounts(2, false);
    let long_name = format!("Ottilie {}Ende", "von Beispielhausen-".repeat(25));
    let long_word = "Ö".repeat(200);
    let six = [
        "c/o Beispiel, Hinterhaus, vierter Stock links, bei der alten Werkstatt",
        "Zweite",
        "Dritte",
        "Vierte",
        "Musterweg 1",
        "1010 Wien",
    ];
    let mut own_words = request("Anna Beispiel", "DE", &berlin, &two);
    own_words["reasons"] = json!([{"id": "control"}, {"text": "Ein Satz, der viel Platz braucht. ".repeat(110)}]);
    vec![
        Sample::new("eight-accounts", &request("Anna Beispiel", "DE", &berlin, &accounts(8, false))),
        Sample::new("sixty-accounts", &request("Anna Beispiel", "DE", &berlin, &accounts(60, false))),
        Sample::new("sixty-links", &request("Anna Beispiel", "DE", &berlin, &accounts(60, true))),
        Sample::new("thousand-accounts", &request("Anna Beispiel", "DE", &berlin, &accounts(1000, false))),
        Sample::new("long-name", &request(&long_name, "DE", &berlin, &two)),
        Sample::new("long-word", &request(&long_word, "FR", &["1 rue de l’Exemple", "75001 PARIS"], &two)),
        Sample::new("six-lines", &request("Anna Beispiel", "AT", &six, &two)),
        Sample::new("own-words", &own_words),
        Sample::new("greek", &request("Ελένη Παράδειγμα", "GR", &["Οδός Παραδείγματος 1", "105 57 Αθήνα"], &two)),
        Sample::new("bulgarian", &request("Иван Примеров", "BG", &["ул. Примерна 1", "1000 София"], &two)),
        Sample::new("polish", &request("Żółcisława Gęślą-Jaźń", "PL", &["ul. Źdźbła 1", "00-001 Łódź"], &two)),
        Sample::new("vietnamese", &request("Nguyễn Thị Ví Dụ", "DE", &berlin, &two)),
        Sample::new("sequences", &request("C\u{328}\u{306}elik J\u{30C}on M\u{302}ara", "DE", &berlin, &two)),
    ]
}

/// The same letter in every layout and language, with marks, and with a letterhead.
pub(crate) fn layouts(library: &Library) -> Vec<Sample> {
    let mut anna = request("Anna Beispiel", "DE", &["Musterweg 1", "10115 Berlin"], &accounts(3, false));
    let mut samples = Vec::new();
    for language in library.locales().tags() {
        anna["language"] = json!(language);
        for layout in ["din-b", "din-a", "swiss-right", "french", "plain"] {
            for letterhead in [false, true] {
                let name = format!("layout-{layout}{}-{language}", if letterhead { "-letterhead" } else { "" });
                let sample = Sample::new(name, &anna);
                samples.push(Sample { layout: Some(layout), marks: Marks::Shown, letterhead, ..sample });
            }
        }
    }
    samples
}

/// Values that would change the structure of a PDF file if they were written as they are, each beside a harmless one
/// of the same length in words.
fn hostile() -> Vec<Sample> {
    let values = [
        "Anna) /Type /Catalog (",
        "Anna\\ \\) \\( \\\\",
        "Anna >> endobj 1",
        "<FEFF0041> <</S/P>>",
        "endstream %%EOF xref",
        "EMC /P BDC",
        "Anna ((( ]]] }}}",
        "þÿ ÿþ %PDF-1.7",
        "<script> &amp; </xmp>",
        "{page} {pages} {{",
        "Anna /Suspects false",
    ];
    let mut samples = vec![Sample::new("harmless", &with_value("Anna mitten unter"))];
    for (position, value) in values.iter().enumerate() {
        samples
            .push(Sample { like: Some("harmless"), ..Sample::new(format!("hostile-{position}"), &with_value(value)) });
    }
    samples
}

fn with_value(value: &str) -> Value {
    let accounts = json!([{"platform": "instagram", "handle": "beispiel", "email": "anna@example.org"}]);
    let mut request = request(value, "DE", &[value, "10115 Berlin"], &accounts);
    request["reasons"] = json!([{"id": "control", "detail": value}, {"text": value}]);
    request["reference"] = json!(value);
    request
}
