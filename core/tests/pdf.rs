//! Letters as PDF: fonts that cover Europe, errors that tell no value, the same bytes every time.
#![cfg(feature = "pdf")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use proptest::prelude::*;
use widerspruch::{
    BlockContent, EnvelopeLayout, Format, Letter, LetterFormat, Library, Logo, OutputFile, PdfImage, PdfOptions,
    PdfWriter, Prepared, RenderError, Renderer, output_bundle, output_bundle_of_cases, output_files, render,
};

fn letter() -> Letter {
    let request = include_str!("requests/representative.json");
    Library::embedded().prepare_json(request.as_bytes()).unwrap().letters.remove(0)
}

/// The letter with a name.
fn signed(name: &str) -> Letter {
    let mut letter = letter();
    name.clone_into(&mut letter.sender[0]);
    letter
}

fn write(letter: &Letter) -> Result<Vec<u8>, RenderError> {
    PdfWriter::try_new().unwrap().write(letter, &PdfOptions::default())
}

/// Writes names of 200 characters at a time.
fn assert_covered(letters: impl IntoIterator<Item = String>) {
    let mut writer = PdfWriter::try_new().unwrap();
    let mut short = letter();
    short.blocks.truncate(1);
    let letters: Vec<String> = letters.into_iter().collect();
    for names in letters.chunks(200) {
        short.subject = names.join(" ");
        short.sender = vec![names.join(" ")];
        let result = writer.write(&short, &PdfOptions::default());
        assert!(result.is_ok(), "{result:?} in {} … {}", names[0], names[names.len() - 1]);
    }
}

fn range(from: char, to: char) -> impl Iterator<Item = String> {
    // Code points that no character has yet, and the soft hyphen.
    const NONE: [char; 6] = ['\u{38B}', '\u{38D}', '\u{3A2}', '\u{AD}', '\u{1F16}', '\u{1F17}'];
    (from..=to).filter(|letter| !letter.is_control() && !NONE.contains(letter)).map(String::from)
}

#[test]
fn the_alphabets_of_europe_and_vietnam_are_covered() {
    assert_covered(range(' ', '\u{24F}')); // Latin
    assert_covered(range('\u{1E00}', '\u{1EFF}')); // Latin, most of all Vietnamese
    assert_covered(range('\u{384}', '\u{3E1}')); // Greek; Coptic, which follows, is not of these languages
    assert_covered(range('\u{400}', '\u{52F}')); // Cyrillic
    assert_covered(range('\u{1F00}', '\u{1F15}')); // Greek with breathings
    assert_covered("„“”‚‘’‹›«»–—…†‡•‰′″€₤ƒ™©®°½¼¾²³¹⁰⁴⁹ⁿ₀₉ʹʺʾʿˈˌʰʳˢᵈᵗ".chars().map(String::from));
}

/// DIN 91379 allows Latin letters with these marks, alone and in pairs. Every letter with every mark and pair is
/// more than the standard lists.
#[test]
fn the_letters_and_sequences_of_din_91379_are_covered() {
    const MARKS: [char; 20] = [
        '\u{300}', '\u{301}', '\u{302}', '\u{304}', '\u{306}', '\u{307}', '\u{308}', '\u{30B}', '\u{30C}', '\u{30D}',
        '\u{310}', '\u{315}', '\u{31B}', '\u{323}', '\u{325}', '\u{326}', '\u{327}', '\u{328}', '\u{331}', '\u{35F}',
    ];
    let letters = || ('A'..='Z').chain('a'..='z');
    let singles = letters().flat_map(|letter| MARKS.map(|mark| format!("{letter}{mark}")));
    assert_covered(singles);
    let pairs = MARKS.into_iter().flat_map(|one| MARKS.map(|two| [one, two]));
    assert_covered(
        pairs.flat_map(|[one, two]| ['C', 'L', 'R', 'S', 's', 'r', 'l', 'c'].map(|l| format!("{l}{one}{two}"))),
    );
    assert_covered(["K\u{35F}H", "C\u{328}\u{306}", "J\u{30C}", "M\u{302}", "Ḳ\u{304}", "Û\u{304}"].map(str::to_owned));
}

#[test]
fn a_character_without_glyph_is_an_error_that_names_block_and_part() {
    for (name, block) in [
        ("Anna 漢", "CJK Unified Ideographs"),
        ("أنا", "Arabic"),
        ("Anna 🙂", "Emoticons"),
        ("\u{E000}nna", "Private Use Area"),
        ("Ანა", "Georgian Extended"),
    ] {
        let error = write(&signed(name)).unwrap_err();
        assert_eq!(error, RenderError::GlyphMissing { block, field: "sender" });
        assert_eq!(error.code(), "glyph.missing");
        assert!(!error.to_string().contains(name));
    }
    let mut letter = letter();
    for block in &mut letter.blocks {
        if let BlockContent::Items(items) = &mut block.content {
            items[0].push('漢');
        }
    }
    assert!(matches!(write(&letter), Err(RenderError::GlyphMissing { field: "accounts" | "body", .. })));
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let letter = letter();
    let (first, mut used) = (write(&letter).unwrap(), PdfWriter::try_new().unwrap());
    used.write(&signed("Somebody Else"), &PdfOptions::default()).unwrap();
    assert_eq!(used.write(&letter, &PdfOptions::default()).unwrap(), first);
    assert_eq!(render(&letter, LetterFormat::Pdf).unwrap(), first);
    assert!(first.starts_with(b"%PDF-1.7"));
}

#[test]
fn a_bundle_says_where_each_letter_stands() {
    let (one, two) = (letter(), signed("Somebody Else"));
    let mut writer = PdfWriter::try_new().unwrap();
    let bundle = writer.bundle(&[&one, &two, &one], &PdfOptions::default()).unwrap();
    assert_eq!(bundle.pages.len(), 3);
    assert_eq!((bundle.pages[0].start, bundle.pages[0].end), (0, bundle.pages[1].start));
    assert_eq!(bundle.pages[0].len(), bundle.pages[2].len());
    assert_eq!(writer.bundle(&[], &PdfOptions::default()), Err(RenderError::NoLetters));
}

/// The flag is set while the file is made: no letter is drawn after that, and the renderer can be used again.
#[test]
fn a_bundle_can_be_stopped() {
    let (letter, flag) = (letter(), Arc::new(AtomicBool::new(false)));
    let mut renderer = Renderer::default();
    renderer.stop_by(Some(Arc::clone(&flag)));
    assert!(renderer.bundle(&[&letter]).is_ok());
    let many = vec![&letter; 2000];
    let stopped = std::thread::scope(|scope| {
        let work = scope.spawn(|| renderer.bundle(&many));
        flag.store(true, Ordering::Relaxed);
        work.join().unwrap()
    });
    assert_eq!(stopped, Err(RenderError::Stopped));
    renderer.stop_by(None);
    assert!(renderer.bundle(&[&letter]).is_ok());
}

#[test]
fn layouts_follow_the_country() {
    let layout = |code: &str| EnvelopeLayout::of_country(&code.parse().unwrap());
    assert_eq!(layout("DE"), EnvelopeLayout::DinB);
    assert_eq!(layout("AT"), EnvelopeLayout::DinB);
    assert_eq!(layout("CH"), EnvelopeLayout::SwissRight);
    assert_eq!(layout("FR"), EnvelopeLayout::French);
    assert_eq!(layout("IE"), EnvelopeLayout::Plain);
    let words: Vec<&str> = EnvelopeLayout::ALL.iter().map(|layout| layout.as_str()).collect();
    assert_eq!(words, ["din-b", "din-a", "swiss-right", "french", "plain"]);
    for &layout in EnvelopeLayout::ALL {
        assert_eq!(layout.as_str().parse(), Ok(layout));
    }
    assert_eq!("din-c".parse::<EnvelopeLayout>().ok(), None);
}

#[test]
fn a_folder_gets_a_pdf_for_each_letter() {
    let request = include_str!("requests/representative.json");
    let prepared = Library::embedded().prepare_json(request.as_bytes()).unwrap();
    let files = files(&prepared, LetterFormat::Pdf);
    assert_eq!(files.len(), prepared.letters.len() + 1);
    assert!(files[0].bytes.starts_with(b"%PDF"));
}

#[test]
fn one_file_for_all_letters_comes_with_their_pages() {
    let request = include_str!("requests/representative.json");
    let prepared = Library::embedded().prepare_json(request.as_bytes()).unwrap();
    let files = output_bundle(&mut Renderer::default(), &prepared).unwrap();
    assert_eq!(files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["letters.pdf", "manifest.json"]);
    let manifest: serde_json::Value = serde_json::from_slice(&files[1].bytes).unwrap();
    let entries = manifest["files"].as_array().unwrap();
    assert_eq!(entries.len(), prepared.letters.len());
    let mut next = 1;
    for (entry, letter) in entries.iter().zip(&prepared.letters) {
        assert_eq!(
            (entry["file"].as_str(), &entry["addressee"]),
            (Some("letters.pdf"), &letter.addressee.id.as_str().into())
        );
        assert_eq!(entry["pages"]["first"], next);
        next = entry["pages"]["last"].as_u64().unwrap() + 1;
    }
}

/// Numbers that a drawing may hold: most as drawing programs write them.
fn number() -> impl Strategy<Value = &'static str> {
    let usual = vec!["0", "-0", "1", "-3", "40", "0.5", ".25e-1", "17.123456", "300", "-99.9", "50%", "2em"];
    let hostile = vec!["1e-38", "1e38", "-1e38", "1e400", "999999", "99999999999", "NaN", "inf", "", "0.000001"];
    prop_oneof![30 => prop::sample::select(usual), 1 => prop::sample::select(hostile)]
}

fn shape() -> impl Strategy<Value = String> {
    let shapes = vec![
        "<rect x='{}' y='{}' width='{}' height='{}' rx='{}'/>",
        "<circle cx='{}' cy='{}' r='{}' stroke='red' stroke-width='{}' stroke-dasharray='{} {}'/>",
        "<path d='M{} {}L{} {}C{} {} 1 2 3 4A{} {} 0 1 0 9 9z'/>",
        "<g transform='matrix({} {} {} {} {} {})' opacity='{}'><path d='M0 0h9v9z'/></g>",
        "<g transform='rotate({})'><ellipse rx='{}' ry='{}' fill='url(#l)' stroke='url(#r)' stroke-miterlimit='{}'/></g>",
        "<linearGradient id='l' x1='{}' y2='{}' gradientTransform='scale({})'><stop offset='{}'/><stop offset='1'/></linearGradient>",
        "<radialGradient id='r' cx='{}' r='{}' fx='{}' fr='{}' spreadMethod='repeat'><stop/><stop offset='{}'/></radialGradient>",
        "<clipPath id='c' transform='scale({} {})'><rect width='{}' height='9'/><circle r='{}'/></clipPath>",
        "<mask id='m' x='{}' y='{}' width='{}' height='{}'><rect width='{}' height='9' fill='white'/></mask>",
        "<g mask='url(#m)' transform='scale({})'><path d='M0 0h{}v9z' fill='url(#l)'/></g>",
        "<polygon points='{},{} {},{} {}' clip-path='url(#c)' fill-opacity='{}'/>",
        "<use href='#r' x='{}'/><symbol id='s' viewBox='{} {} {} {}'><path d='M0 0h9'/></symbol><use href='#s' width='{}'/>",
    ];
    (prop::sample::select(shapes), prop::collection::vec(number(), 10)).prop_map(|(shape, numbers)| {
        numbers.into_iter().fold(shape.to_owned(), |shape, number| shape.replacen("{}", number, 1))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    /// Whatever numbers a drawing holds: it is refused, or the file is valid by krilla's judges.
    #[test]
    fn a_drawing_is_refused_or_drawn(
        shapes in prop::collection::vec(shape(), 1..6), size in prop::sample::select(vec!["40", "0.5", "-1", "300%", "1e9"]),
    ) {
        let svg = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20' width='{size}' height='20'>{}</svg>",
            shapes.concat()
        );
        if let Ok(image) = PdfImage::try_new(svg.as_bytes()) {
            let mut short = letter();
            short.blocks.truncate(1);
            let mut options = PdfOptions::default();
            options.letterhead.logo = Some(Logo::try_new(image, "Verein Beispiel").unwrap());
            let file = PdfWriter::try_new().unwrap().write(&short, &options);
            prop_assert!(file.is_ok(), "{svg}: {file:?}");
        }
    }
}

#[test]
fn one_file_for_many_cases_names_the_case_of_each_letter() {
    let request = include_str!("requests/representative.json");
    let prepared = Library::embedded().prepare_json(request.as_bytes()).unwrap();
    let count = prepared.letters.len();
    let cases = [("one", &prepared), ("two", &prepared)];
    let files = output_bundle_of_cases(&mut Renderer::default(), &cases).unwrap();
    let manifest: serde_json::Value = serde_json::from_slice(&files[1].bytes).unwrap();
    let entries = manifest["files"].as_array().unwrap();
    assert_eq!(entries.len(), 2 * count);
    assert!(entries.iter().take(count).all(|entry| entry["case"] == "one"));
    assert!(entries.iter().skip(count).all(|entry| entry["case"] == "two"));
    let end = entries[count - 1]["pages"]["last"].as_u64().unwrap();
    assert_eq!(entries[count]["pages"]["first"], end + 1);
    assert_eq!(output_bundle_of_cases(&mut Renderer::default(), &[]), Err(RenderError::NoLetters));
}

#[test]
fn a_renderer_changes_its_looks_between_letters() {
    let (letter, mut renderer) = (letter(), Renderer::default());
    let usual = renderer.render(&letter, LetterFormat::Pdf).unwrap();
    let mut options = PdfOptions::default();
    options.layout = Some(EnvelopeLayout::French);
    renderer.set_pdf_options(options.clone());
    let french = renderer.render(&letter, LetterFormat::Pdf).unwrap();
    assert_ne!(french, usual);
    assert_eq!(Renderer::with_pdf_options(options).render(&letter, LetterFormat::Pdf).unwrap(), french);
    renderer.set_pdf_options(PdfOptions::default());
    assert_eq!(renderer.render(&letter, LetterFormat::Pdf).unwrap(), usual);
}

#[test]
fn writers_move_between_threads() {
    const fn send<T: Send>() {}
    send::<PdfWriter>();
}

/// The files of a case in a format, the manifest last.
fn files(prepared: &Prepared, format: impl Into<Format>) -> Vec<OutputFile> {
    output_files(&mut Renderer::default(), prepared, format).collect::<Result<_, _>>().unwrap()
}
