//! What documents name is there: paths, and names of Rust. What they count is so many.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use widerspruch::Catalog;
use widerspruch_tests::Tree;

const DOCUMENTS: [&str; 11] = [
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "README.md",
    "bindings-c/QUICKSTART.md",
    "bindings-c/README.md",
    "bindings-python/README.md",
    "core/data/README.md",
    "core/locales/README.md",
    "examples/README.md",
    "examples/web/README.md",
    "tests/README.md",
];

/// Endings of files that a document may name without their folder.
const ENDINGS: [&str; 15] =
    ["css", "ftl", "h", "hpp", "ipynb", "json", "jsonl", "md", "png", "py", "pyi", "rs", "sh", "toml", "txt"];

/// Written by a program, or in the repository of others.
const ELSEWHERE: [&str; 9] = [
    "cases.jsonl",
    "datenanfragen/data",
    "defaults.json",
    "headers.txt",
    "index.json",
    "letter-1.txt",
    "manifest.json",
    "review.json",
    "run.json",
];

#[test]
fn every_path_in_a_document_is_there() {
    let tree = Tree::project();
    let mut names = BTreeSet::new();
    collect(&tree.path(""), &mut |path| names.extend(path.file_name().map(|name| name.to_string_lossy().into_owned())));
    let mut missing = Vec::new();
    for document in DOCUMENTS {
        let text = tree.read(document).unwrap();
        let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
        // Paths of ARCHITECTURE.md may begin in `core/src`.
        let bases = ["", folder, if document == "ARCHITECTURE.md" { "core/src" } else { "" }];
        for path in quoted(&text).into_iter().filter(|word| is_path(word)) {
            let is_name = !path.contains('/') && names.contains(&path);
            if !is_name && !bases.iter().any(|base| exists(&tree.path(base), &path)) {
                missing.push(format!("{document}: {path}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_name_of_rust_in_a_document_is_there() {
    let tree = Tree::project();
    let mut known = BTreeSet::new();
    for folder in ["core/src", "bindings-c/src", "bindings-python"] {
        collect(&tree.path(folder), &mut |path| {
            if path.extension().is_some_and(|ending| ending == "rs" || ending == "py") {
                let text = fs::read_to_string(path).unwrap();
                known.extend(text.split(|character| !is_of_a_name(character)).map(str::to_owned));
            }
        });
    }
    let mut missing = Vec::new();
    for document in DOCUMENTS.into_iter().filter(|document| !document.starts_with("examples")) {
        for word in quoted(&tree.read(document).unwrap()) {
            let is_name = word.starts_with(char::is_uppercase)
                && word.contains(char::is_lowercase)
                && word.chars().all(|character| is_of_a_name(character) || character == ':');
            if is_name && !word.split("::").all(|part| known.contains(part)) {
                missing.push(format!("{document}: {word}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn the_readme_counts_the_services() {
    let readme = Tree::project().read("README.md").unwrap();
    let (named, rest) = readme.split_once("It covers ").unwrap().1.split_once(" and ").unwrap();
    let others: usize = rest.split(' ').next().unwrap().parse().unwrap();
    let catalog = Catalog::embedded();
    let offered = catalog.platforms().filter(|platform| !platform.regions.is_empty()).count();
    assert_eq!(named.split(',').count() + others, offered);
}

fn is_of_a_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_'
}

/// The first word of everything in backticks, outside blocks of code.
fn quoted(text: &str) -> BTreeSet<String> {
    let prose: Vec<&str> = text.split("```").step_by(2).collect();
    let parts = prose.iter().flat_map(|part| part.split('`').skip(1).step_by(2));
    parts.filter_map(|part| part.split_whitespace().next()).map(str::to_owned).collect()
}

fn is_path(word: &str) -> bool {
    let plain = word.chars().all(|character| character.is_ascii_alphanumeric() || "_-./<>*".contains(character));
    let ending = word.rsplit_once('.').is_some_and(|(name, ending)| !name.is_empty() && ENDINGS.contains(&ending));
    let is_ours = !word.starts_with(['/', '-', '.', '<']) && !word.starts_with("target/") && !ELSEWHERE.contains(&word);
    plain && is_ours && (ending || word.contains('/'))
}

/// Whether a path leads to a file or folder; `<tag>` and `*` stand for any name.
fn exists(base: &Path, path: &str) -> bool {
    let Some((first, rest)) = path.split_once('/') else { return step(base, path).next().is_some() };
    step(base, first).any(|folder| rest.is_empty() || exists(&folder, rest))
}

fn step<'p>(base: &Path, name: &'p str) -> impl Iterator<Item = std::path::PathBuf> + 'p {
    let wild = name.split_once('<').map(|(start, rest)| (start, rest.split_once('>').map_or("", |(_, end)| end)));
    let wild = wild.or_else(|| name.split_once('*'));
    let entries = fs::read_dir(base).into_iter().flatten().map(|entry| entry.unwrap().path());
    entries.filter(move |path| {
        let entry = path.file_name().unwrap().to_string_lossy();
        wild.map_or(entry == name, |(start, end)| entry.starts_with(start) && entry.ends_with(end))
    })
}

/// All files below a folder but what is built.
fn collect(folder: &Path, found: &mut impl FnMut(&Path)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy();
        if path.is_dir() && !name.starts_with('.') && !matches!(&*name, "target" | "node_modules") {
            collect(&path, found);
        } else if path.is_file() {
            found(&path);
        }
    }
}
