//! The gate for languages: `check TAG…`, or all.
//!
//! `--in FOLDER` reads another checkout, `--json` prints one object a line, `--all` shows what is open, too.
//! `--texts TAG` prints what a language says, for a spell-checker.
//! `--review-sheet TAG` prints the page on which a lawyer marks what is right; `--apply-review FILE` takes the marks.

use std::error::Error;
use std::fs;

use widerspruch_tests::{Level, Tree, Wording, apply_review, findings, plain_texts, review_sheet};

const USAGE: &str =
    "check [--in FOLDER] [--json] [--all] [TAG…], or --texts TAG, --review-sheet TAG, --apply-review FILE";

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() -> Result<(), Box<dyn Error>> {
    let (mut tree, mut tags) = (Tree::project(), Vec::new());
    let (mut json, mut all) = (false, false);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--in" => tree = Tree::at(arguments.next().ok_or(USAGE)?),
            "--json" => json = true,
            "--all" => all = true,
            "--texts" => {
                let tag = arguments.next().ok_or(USAGE)?;
                let language = Wording::all(&tree)?.into_iter().find(|it| it.tag == tag).ok_or("no such language")?;
                for text in plain_texts(&language) {
                    println!("{text}");
                }
                return Ok(());
            }
            "--review-sheet" => {
                print!("{}", review_sheet(&tree, &arguments.next().ok_or(USAGE)?)?);
                return Ok(());
            }
            "--apply-review" => {
                let file = arguments.next().ok_or(USAGE)?;
                for line in apply_review(&tree, &fs::read_to_string(file)?)? {
                    println!("{line}");
                }
                return Ok(());
            }
            option if option.starts_with('-') => return Err(USAGE.into()),
            _ => tags.push(argument),
        }
    }
    let languages = Wording::all(&tree)?;
    if let Some(unknown) = tags.iter().find(|tag| !languages.iter().any(|language| language.tag == **tag)) {
        return Err(format!("there is no language {unknown}").into());
    }
    let mut errors = 0;
    for language in languages.iter().filter(|it| tags.is_empty() || tags.contains(&it.tag)) {
        let found = findings(&tree, language)?;
        let (wrong, open): (Vec<_>, Vec<_>) = found.iter().partition(|finding| finding.level == Level::Error);
        errors += wrong.len();
        for finding in wrong.iter().chain(open.iter().filter(|_| all || json)) {
            if json { println!("{}", serde_json::to_string(finding)?) } else { println!("{finding}") }
        }
        if !json {
            println!("{}: {} errors, {} rows for a reviewer to sign", language.tag, wrong.len(), open.len());
        }
    }
    if errors == 0 { Ok(()) } else { Err(format!("{errors} errors").into()) }
}
