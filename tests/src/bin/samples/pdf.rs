//! Writes PDF files for `tests/pdf` to judge: every shared case and example case, and letters that
//! strain the layout. `index.json` says what must be in each file.

#![expect(clippy::indexing_slicing, reason = "a key of a JSON object that is made here")]

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use widerspruch::{Footer, Letter, Letterhead, Library, Logo, Marks, PdfImage, PdfOptions, PdfWriter, RenderError};
use widerspruch_tests::{SharedCase, Tree};

/// A file to write.
struct Sample {
    name: String,
    request: Vec<u8>,
    layout: Option<&'static str>,
    marks: Marks,
    /// With logo, lines at the foot and signature.
    letterhead: bool,
    /// Name of the sample that must have the same structure.
    like: Option<&'static str>,
}

impl Sample {
    fn new(name: impl Into<String>, request: &Value) -> Self {
        let (name, request) = (name.into(), request.to_string().into_bytes());
        Self { name, request, layout: None, marks: Marks::Hidden, letterhead: false, like: None }
    }
}

pub(crate) fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let library = Library::embedded();
    let mut writer = PdfWriter::try_new()?;
    let mut index = Vec::new();
    let mut bundle = Vec::new();
    for sample in cases()?.into_iter().chain(strained()).chain(layouts()).chain(hostile()) {
        let prepared = library
            .prepare_json(&sample.request)
            .map_err(|error| format!("{}: {error}: {:?}", sample.name, error.issues()))?;
        for (position, letter) in prepared.letters.iter().enumerate() {
            let file = format!("{}-{}.pdf", sample.name, position + 1);
            let bytes = match writer.write(letter, &options(&sample)?) {
                Ok(bytes) => bytes,
                // Shared cases have emoji and Chinese names, too; they belong to other formats.
                Err(RenderError::GlyphMissing { .. }) if sample.name.starts_with("case-") => continue,
                Err(error) => return Err(format!("{file}: {error}").into()),
            };
            fs::write(folder.join(&file), bytes)?;
            index.push(entry(&file, &sample, letter));
        }
        if sample.name.starts_with("example-") {
            bundle.extend(prepared.letters);
        }
    }
    // A table of accounts is read cell by cell, not as the text has it.
    let all: Vec<&Letter> = bundle.iter().filter(|letter| letter.account_table.is_none()).collect();
    let file = writer.bundle(&all, &PdfOptions::default())?;
    fs::write(folder.join("bundle.pdf"), &file.bytes)?;
    let pages: Vec<_> = file.pages.iter().map(|pages| json!([pages.start, pages.end])).collect();
    let texts: Vec<_> = all.iter().map(|letter| letter.text()).collect();
    let index = json!({"samples": index, "bundle": {"file": "bundle.pdf", "pages": pages, "texts": texts}});
    fs::write(folder.join("index.json"), serde_json::to_vec_pretty(&index)?)?;
    Ok(())
}

fn options(sample: &Sample) -> Result<PdfOptions, Box<dyn Error>> {
    let mut options = PdfOptions::default();
    options.layout = sample.layout.and_then(|word| word.parse().ok());
    options.marks = sample.marks;
    if sample.letterhead {
        let lines = ["Verein Beispiel e. V. · Musterweg 2 · 10115 Berlin", "Registergericht Beispielstadt, VR 12345"];
        let mut letterhead = Letterhead::default();
        let logo = if sample.layout == Some("din-a") { "logo.png" } else { "logo.svg" };
        letterhead.logo = Some(Logo::try_new(picture(logo)?, "Verein Beispiel e. V.")?);
        letterhead.footer = Footer::try_new(lines.map(str::to_owned).to_vec())?;
        options.letterhead = letterhead;
        options.signature = Some(picture("signature.png")?);
    }
    Ok(options)
}

fn picture(file: &str) -> Result<PdfImage, Box<dyn Error>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("pictures").join(file);
    Ok(PdfImage::try_new(&fs::read(path)?)?)
}

fn entry(file: &str, sample: &Sample, letter: &Letter) -> Value {
    let layout = sample.layout.unwrap_or(match letter.sender_country.as_str() {
        "DE" | "AT" => "din-b",
        "CH" | "LI" => "swiss-right",
        "FR" | "LU" | "MC" => "french",
        _ => "plain",
    });
    let table = letter.account_table.as_ref().map(|table| json!({"heads": table.heads, "rows": table.rows}));
    json!({
        "file": file, "layout": layout, "language": letter.language, "subject": letter.subject, "text": letter.text(),
        "address": letter.addressee.lines, "return_address": letter.return_address, "date": letter.date,
        "table": table, "letterhead": sample.letterhead, "like": sample.like.map(|like| format!("{like}-1.pdf")),
    })
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

/// The same letter in every layout, with marks, and with a letterhead.
fn layouts() -> Vec<Sample> {
    let anna = request("Anna Beispiel", "DE", &["Musterweg 1", "10115 Berlin"], &accounts(3, false));
    let mut samples = Vec::new();
    for layout in ["din-b", "din-a", "swiss-right", "french", "plain"] {
        for letterhead in [false, true] {
            let name = format!("layout-{layout}{}", if letterhead { "-letterhead" } else { "" });
            let sample = Sample::new(name, &anna);
            samples.push(Sample { layout: Some(layout), marks: Marks::Shown, letterhead, ..sample });
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
