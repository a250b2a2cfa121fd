//! Every module imports only modules of lower floors: the tables below against all paths in the sources.
//!
//! Files are read as tokens, so a path counts wherever it stands: in a `use`, inline, in a macro's body, in the text of
//! an attribute. Comments and `#[cfg(test)]` items do not count. A name that the crate's root hands on counts as the
//! module it comes from.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// From the ground up; the modules of one floor know nothing of each other.
const CORE: &[&[&str]] = &[
    &["vocabulary", "json", "file_name", "fold"],
    &["ids", "language", "date", "codes", "parts"],
    &["limits", "hint", "catalog"],
    &["deadline", "localize"],
    &["request", "text", "case"],
    &["form_index", "issue", "timeline"],
    &["parse", "validate", "plan"],
    &["read", "letter"],
    &["guide"],
    &["wire", "compose"],
    &["render"],
    &["output", "error"],
    &["library"],
    &["tables"],
];

const TABLES: &[&[&str]] = &[
    &["limits", "error", "spill", "member", "marks"],
    &["report", "text_table", "workbook"],
    &["source", "options"],
    &["sheets", "tables", "folder", "bundles"],
    &["keys"],
    &["work"],
    &["run"],
    &["answers"],
    &["command"],
    &["bin"],
];

const C: &[&[&str]] = &[
    &["status", "text"],
    &["argument", "handle"],
    &["guard"],
    &["error", "records"],
    &["library", "letter", "request"],
    &["catalog", "deadline", "pdf"],
    &["plan"],
    &["prepared"],
    &["files", "batch"],
];

const PYTHON: &[&[&str]] = &[
    &["json", "value", "words"],
    &["getters", "issue"],
    &["errors", "timeline"],
    &["format", "library", "pdf_options", "plan", "renderer"],
    &["catalog", "letter", "request"],
    &["locales"],
    &["prepared", "records"],
    &["pdf_bundle", "prepare"],
    &["rows"],
    &["letter_stream", "merge", "pickle"],
];

#[test]
fn every_import_of_the_core_points_down() {
    check("core/src", CORE);
}

#[test]
fn every_import_of_the_bindings_points_down() {
    check("core/tables-files/src", TABLES);
    check("bindings-c/src", C);
    check("bindings-python/src", PYTHON);
}

#[test]
fn an_upward_path_is_found_wherever_it_stands() {
    let root = BTreeMap::from([("Library".to_owned(), "library".to_owned())]);
    for text in [
        "use crate::library::Library;",
        "use crate::{date::Date, library};",
        "use crate::{date::{self, Date}, library::{Library}};",
        "use super::library::Library;",
        "pub use crate::library as anything;",
        "use crate::Library;",
        "fn f() { crate::library::make() }",
        "fn f(x: &crate::Library) {}",
        "words! { A { B = crate::library::WORD } }",
        "macro_rules! m { () => { $crate::library::make() } }",
        "#[serde(with = \"crate::library::text\")] struct S;",
        "mod inner { use super::super::library::Library; }",
        "fn f() { self::super::library::make() }",
    ] {
        assert!(imports(text, &["date"], &root).contains("library"), "{text}");
    }
    for text in
        ["// crate::library", "/// [`crate::library`]", "#[cfg(test)] mod tests { use crate::library::Library; }"]
    {
        assert!(imports(text, &["date"], &root).is_empty(), "{text}");
    }
    assert_eq!(
        imports("use super::library;", &["date", "inner"], &root),
        BTreeSet::new(),
        "of the folder, not the crate"
    );
}

fn check(sources: &str, floors: &[&[&str]]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(sources);
    let floor = |module: &str| floors.iter().position(|floor| floor.contains(&module));
    let mut root = handed_on(&fs::read_to_string(folder.join("lib.rs")).unwrap());
    // A path through the root means the module where a function has its name.
    root.retain(|name, _| floor(name).is_none());
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    let mut files = Vec::new();
    collect(&folder, &mut files);
    for file in files {
        let path = file.strip_prefix(&folder).unwrap().with_extension("");
        let mut module: Vec<&str> = path.iter().map(|part| part.to_str().unwrap()).collect();
        module.pop_if(|last| *last == "mod");
        let Some(own) = module.first().copied().filter(|own| *own != "lib") else { continue };
        seen.insert(own.to_owned());
        let Some(level) = floor(own) else { panic!("{sources}: {own} stands on no floor") };
        for other in imports(&fs::read_to_string(&file).unwrap(), &module, &root) {
            if other != own && floor(&other).is_none_or(|other| other >= level) {
                wrong.push(format!("{sources}: {} imports {other}", path.display()));
            }
        }
    }
    let listed: BTreeSet<String> = floors.iter().copied().flatten().map(ToString::to_string).collect();
    assert_eq!(seen, listed, "{sources}: the table has other modules than the folder");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn collect(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        // A file of tests may look at anything.
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") {
            files.push(path);
        }
    }
}

/// Names that the root hands on, with the modules they come from.
fn handed_on(root: &str) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for line in root.split("pub use ").skip(1) {
        let Some((path, _)) = line.split_once(';') else { continue };
        let Some((module, list)) = path.split_once("::") else { continue };
        let name = |text: &str| text.rsplit([':', ' ']).next().unwrap_or_default().to_owned();
        for item in list.trim_matches(['{', '}', '\n', ' ']).split(',').map(str::trim).filter(|item| !item.is_empty()) {
            names.insert(name(item), module.to_owned());
        }
    }
    names
}

/// The top-level modules that a file of `module` names.
fn imports(text: &str, module: &[&str], root: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    walk(text.parse().unwrap(), module.len(), &mut found);
    found.into_iter().map(|name| root.get(&name).cloned().unwrap_or(name)).collect()
}

/// Collects what follows `crate::`, or as many `super::` as lead to the crate's root from `depth` modules below it.
fn walk(stream: TokenStream, depth: usize, found: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let is = |at: usize, text: &str| tokens.get(at).is_some_and(|token| token.to_string().replace(' ', "") == text);
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' && is(at + 1, "[cfg(test)]") => {
                let ends = |token: &TokenTree| match token {
                    TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                    TokenTree::Punct(mark) => mark.as_char() == ';',
                    _ => false,
                };
                at += tokens.iter().skip(at).position(ends).unwrap_or(tokens.len());
            }
            TokenTree::Ident(word) if word == "mod" => {
                if let Some(TokenTree::Group(body)) = tokens.get(at + 2) {
                    walk(body.stream(), depth + 1, found);
                    at += 2;
                }
            }
            TokenTree::Ident(word) if word == "crate" || word == "super" || word == "self" => {
                let mut up = 0;
                let mut last = word.to_string();
                while is(at + 1, ":") && is(at + 2, ":") {
                    up += usize::from(last == "super");
                    at += 3;
                    match tokens.get(at) {
                        Some(TokenTree::Ident(next)) if next == "super" || next == "self" => last = next.to_string(),
                        next => {
                            if last == "crate" || word == "crate" || up == depth {
                                first_names(next, found);
                            }
                            break;
                        }
                    }
                }
            }
            TokenTree::Group(group) => walk(group.stream(), depth, found),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                found.extend(text.split("crate::").skip(1).filter(|_| text.starts_with("\"crate::")).map(word_of));
            }
            _ => {}
        }
        at += 1;
    }
}

/// The first names of a path or of each path in braces.
fn first_names(token: Option<&TokenTree>, found: &mut BTreeSet<String>) {
    match token {
        Some(TokenTree::Ident(name)) => drop(found.insert(name.to_string())),
        Some(TokenTree::Group(group)) => {
            let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
            let mut starts = true;
            for token in &tokens {
                if starts {
                    first_names(Some(token), found);
                }
                starts = token.to_string() == ",";
            }
        }
        _ => {}
    }
}

fn word_of(text: &str) -> String {
    text.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect()
}
