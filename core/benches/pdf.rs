//! How fast letters become PDF files: `cargo bench -p widerspruch --features pdf --bench pdf`.
#![expect(clippy::unwrap_used, reason = "a benchmark is like a test: it stops where something is wrong")]

use divan::Bencher;
use divan::counter::ItemsCount;
use widerspruch::{Letter, Library, PdfOptions, PdfWriter};

fn main() {
    divan::main();
}

/// An objection of two full pages.
fn letter() -> Letter {
    let case = include_str!("../tests/requests/representative.json");
    Library::embedded().prepare_json(case.as_bytes()).unwrap().letters.remove(0)
}

/// Reads the fonts: what a program pays once.
#[divan::bench]
fn open() -> PdfWriter {
    PdfWriter::try_new().unwrap()
}

/// One tagged letter, one file.
#[divan::bench]
fn single(bencher: Bencher<'_, '_>) {
    let (letter, options) = (letter(), PdfOptions::default());
    let mut writer = PdfWriter::try_new().unwrap();
    bencher.counter(ItemsCount::new(1_usize)).bench_local(|| writer.write(&letter, &options).unwrap());
}

/// A thousand letters in one file; items are pages.
#[divan::bench(sample_count = 5)]
fn thousand_in_one_file(bencher: Bencher<'_, '_>) {
    let (letter, options) = (letter(), PdfOptions::default());
    let mut writer = PdfWriter::try_new().unwrap();
    let letters = vec![&letter; 1_000];
    let pages = writer.bundle(&letters, &options).unwrap().pages.last().unwrap().end;
    bencher.counter(ItemsCount::new(pages)).bench_local(|| writer.bundle(&letters, &options).unwrap());
}
