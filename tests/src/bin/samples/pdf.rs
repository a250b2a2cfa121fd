//! Writes PDF files for `tests/pdf` and `tests/judges/verapdf`: every sample, and letters in every layout and language.
//! `index.json` says what must be in each file.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use widerspruch::{Footer, Letter, Letterhead, Library, Logo, PdfImage, PdfOptions, PdfWriter, RenderError};

use crate::sample::{Sample, contents, layouts};

pub(crate) fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let library = Library::embedded();
    let mut writer = PdfWriter::try_new()?;
    let mut index = Vec::new();
    let mut bundle = Vec::new();
    for sample in contents()?.chain(layouts(&library)) {
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
