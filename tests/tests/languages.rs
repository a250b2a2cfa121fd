//! Every language of the library has taken every step to it, and the steps of CONTRIBUTING.md lead to a language: an
//! invented one is added to a copy of the files, step by step. Nothing is compiled: the checks read the files of a tree,
//! those of the project or those of the copy.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use serde_json::{Value, json};
use tempfile::TempDir;
use widerspruch::Library;
use widerspruch_tests::{SharedCase, State, Step, Tree, WORDS_FILE, Wording, accept, progress, words, words_file};

/// Private use in BCP 47: no language will ever have it.
const TAG: &str = "qaa";

/// The language that the invented one is made from.
const MODEL: &str = "en";

/// What is written differently: no name and no month has it.
const CHANGED: &str = "th";

#[test]
fn every_language_has_taken_every_step() {
    let tree = Tree::project();
    let tags: Vec<String> = Wording::all(&tree).unwrap().into_iter().map(|language| language.tag).collect();
    for tag in &tags {
        assert_eq!(
            open(&tree, tag),
            [],
            "`cargo run -p widerspruch-tests --bin language -- {tag}` says what is missing"
        );
    }
    let library = Library::embedded();
    assert_eq!(library.locales().tags().map(ToString::to_string).collect::<Vec<_>>(), tags);
    for (folder, ending) in [("tests/review", "txt"), ("core/tests/oracle/needles", "json")] {
        let files = names(&tree.path(folder));
        assert_eq!(files, tags.iter().map(|tag| format!("{tag}.{ending}")).collect(), "{folder}");
    }
}

/// Every word of a language is translated, and read by somebody.
#[test]
fn no_language_is_longer_than_it_may_be() {
    let tree = Tree::project();
    assert_eq!(tree.read(WORDS_FILE).unwrap(), words_file(&tree).unwrap(), "tests/accept writes the counts");
    for language in Wording::all(&tree).unwrap() {
        let (mut all, mut first) = (0, 0);
        for (file, count) in words(&language) {
            all += count;
            // Objection to complaint under the GDPR, with the guide and the issues of another language.
            let parts = ["terms.ftl", "letter.ftl", "reasons.ftl", "reminder.ftl", "reply.ftl", "complaint.ftl"];
            first += if parts.contains(&file.as_str()) { count } else { 0 };
        }
        let limit = match language.tag.as_str() {
            "de" => 16_000,
            "en" => 18_000,
            _ => 20_000,
        };
        assert!(all <= limit, "{} has {all} words, at most {limit}", language.tag);
        assert!(first <= 9_000, "{} has {first} words in the first letters", language.tag);
    }
}

#[test]
fn contributing_lists_the_steps() {
    let text = Tree::project().read("CONTRIBUTING.md").unwrap();
    let (_, section) = text.split_once("## A language, step by step").unwrap();
    let section = section.split("\n## ").next().unwrap();
    let listed: Vec<&str> =
        section.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit())).collect();
    let expected =
        (1..).zip(Step::ALL).map(|(number, step)| format!("{number}. **{}** (`{}`)", step.name(), step.place()));
    let expected: Vec<String> = expected.collect();
    assert_eq!(listed.len(), expected.len());
    for (line, expected) in listed.into_iter().zip(expected) {
        assert!(line.starts_with(&expected), "{line:?} is not step {expected}");
    }
}

#[test]
fn the_steps_lead_to_a_language_one_by_one() {
    let (_folder, tree) = copy();
    for step in Step::ALL.into_iter().filter(|step| *step != Step::Fonts) {
        let next = progress(&tree, TAG).into_iter().find(|(_, state)| *state != State::Done).unwrap();
        assert!(next.0 == step && matches!(next.1, State::Unfinished(_)), "{step:?} comes before {next:?}");
        take(step, &tree, "þ");
    }
    assert_eq!(open(&tree, TAG), []);
    let library = tree.library().unwrap();
    assert!(library.locales().tags().any(|tag| *tag == TAG));
    let request = fs::read(tree.path("examples/cases/anna.json")).unwrap();
    let mut request: Value = serde_json::from_slice(&request).unwrap();
    request["language"] = json!(TAG);
    let prepared = library.prepare_json(request.to_string().as_bytes()).unwrap();
    assert!(prepared.letters.iter().all(|letter| letter.language == TAG && letter.text().contains("þ")));
}

#[test]
fn a_step_that_is_left_out_is_named() {
    for left_out in Step::ALL {
        let (_folder, tree) = copy();
        // A character that no font of the library has is what step "Fonts" is for.
        let letter = if left_out == Step::Fonts { "☃" } else { "þ" };
        // What is written from the language cannot be written without it.
        let is_possible = |step: &Step| match left_out {
            Step::Settings | Step::Texts | Step::Row => !matches!(step, Step::Showcases | Step::Review),
            _ => true,
        };
        for step in Step::ALL.into_iter().filter(|step| *step != left_out).filter(is_possible) {
            take(step, &tree, letter);
        }
        let unfinished = open(&tree, TAG).into_iter().filter(|(_, state)| matches!(state, State::Unfinished(_)));
        let unfinished: Vec<Step> = unfinished.map(|(step, _)| step).collect();
        assert_eq!(unfinished, [left_out], "{left_out:?} was left out");
    }
}

fn open(tree: &Tree, tag: &str) -> Vec<(Step, State)> {
    progress(tree, tag).into_iter().filter(|(_, state)| *state != State::Done).collect()
}

/// What the steps read, with the showcases of one language only.
fn copy() -> (TempDir, Tree) {
    let (folder, project) = (TempDir::new().unwrap(), Tree::project());
    let tree = Tree::at(folder.path());
    let copied = [
        "core/locales",
        "core/tests/oracle/needles",
        "core/tests/data",
        "core/src/localize",
        "tests/review",
        "examples/cases",
        "tests/refused.jsonl",
    ];
    for inside in copied {
        copy_all(&project.path(inside), &tree.path(inside));
    }
    for case in SharedCase::all(&project).unwrap().iter().filter(|case| case.is_showcase() && is_in(case, MODEL)) {
        copy_all(&case.folder, &tree.path("tests/cases").join(&case.name));
    }
    (folder, tree)
}

fn copy_all(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for name in names(from) {
            copy_all(&from.join(&name), &to.join(&name));
        }
    } else {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    }
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

fn is_in(case: &SharedCase, language: &str) -> bool {
    serde_json::from_slice::<Value>(&case.request).unwrap()["language"] == language
}

/// Does what CONTRIBUTING.md says, with the texts of the model and `letter` for the changed sound.
fn take(step: Step, tree: &Tree, letter: &str) {
    let file = tree.path(&step.place().replace("<tag>", TAG));
    let write = |path: &Path, text: &str| {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let model = |step: Step| tree.read(&step.place().replace("<tag>", MODEL)).unwrap();
    match step {
        Step::Dates => {
            let mut rows: Vec<Value> = serde_json::from_str(&model(step)).unwrap();
            let mut row = rows.iter().find(|row| row["tag"] == MODEL).unwrap().clone();
            row["tag"] = json!(TAG);
            rows.push(row);
            write(&file, &json!(rows).to_string());
        }
        Step::Settings => {
            let mut settings: Value = serde_json::from_str(&model(step)).unwrap();
            settings["tag"] = json!(TAG);
            write(&file, &settings.to_string());
        }
        Step::Texts => {
            let languages = Wording::all(tree).unwrap();
            let files = &languages.iter().find(|language| language.tag == MODEL).unwrap().files;
            // The files of countries are none of the language's.
            for (name, text) in files.iter().filter(|(name, _)| !name.starts_with(MODEL)) {
                write(&file.with_file_name(name), &changed(text, letter));
            }
        }
        // The fonts have the letter.
        Step::Fonts => {}
        Step::Row => {
            let source = model(step);
            let row = source.lines().find(|line| line.trim_start().starts_with(&format!("\"{MODEL}\""))).unwrap();
            let added = format!("{row}\n    #[cfg(feature = \"locales-all\")]\n    \"{TAG}\" Draft;");
            write(&file, &source.replace(row, &added));
        }
        Step::Needles => {
            let mut needles: BTreeMap<String, Vec<String>> = serde_json::from_str(&model(step)).unwrap();
            needles.values_mut().flatten().for_each(|word| *word = word.replace(CHANGED, letter));
            write(&file, &json!(needles).to_string());
        }
        Step::Showcases => {
            for case in SharedCase::all(tree).unwrap().iter().filter(|case| is_in(case, MODEL)) {
                let mut request: Value = serde_json::from_slice(&case.request).unwrap();
                request["language"] = json!(TAG);
                let folder = file.join(format!("{}-{TAG}", case.name));
                write(&folder.join("request.json"), &request.to_string());
                write(&folder.join("page.txt"), "");
            }
        }
        Step::Review => assert!(accept(tree).unwrap() > 0),
        _ => panic!("{step:?} is not written yet"),
    }
}

/// A Fluent file with a sound of its texts replaced.
fn changed(ftl: &str, letter: &str) -> String {
    let mut resource = parser::parse(ftl.to_owned()).unwrap();
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(|pattern| change(pattern, letter));
                message.attributes.iter_mut().for_each(|attribute| change(&mut attribute.value, letter));
            }
            Entry::Term(term) => change(&mut term.value, letter),
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

fn change(pattern: &mut Pattern<String>, letter: &str) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                *value = value.replace(CHANGED, letter);
                // No sentence may be left as it is in the model.
                for (vowel, changed) in [("a", "å"), ("e", "ë"), ("i", "ï"), ("o", "ø"), ("u", "û")] {
                    *value = value.replace(vowel, changed);
                }
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    change(&mut variant.value, letter);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}
