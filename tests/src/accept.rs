//! Takes what the library says now as what is expected of it.

use std::error::Error;
use std::fs;

use crate::cases::SharedCase;
use crate::ids::library_of_ids;
use crate::refused::{Refusal, line};
use crate::review::{review, review_file};
use crate::tree::Tree;
use crate::wording::Wording;
use crate::words::{WORDS_FILE, words_file};

/// Rewrites the shared cases, the table of refusals and what each language says. Gives back how many files changed.
///
/// # Errors
///
/// If a file cannot be read or written, or a request is refused.
pub fn accept(tree: &Tree) -> Result<usize, Box<dyn Error>> {
    let (ids, words) = (library_of_ids(tree)?, tree.library()?);
    let mut changed = 0;
    for case in SharedCase::all(tree)? {
        let (expected, actual) = (case.expected()?, case.actual(&ids, &words)?);
        for name in expected.keys().filter(|name| !actual.contains_key(*name)) {
            fs::remove_file(case.folder.join(name))?;
            changed += 1;
        }
        for (name, content) in actual.iter().filter(|(name, content)| expected.get(*name) != Some(content)) {
            fs::write(case.folder.join(name), content)?;
            changed += 1;
        }
    }
    let mut refusals = Refusal::all(tree)?;
    for refusal in &mut refusals {
        refusal.issues = refusal.judge(&words).iter().map(line).collect();
    }
    changed += usize::from(Refusal::write_all(tree, refusals)?);
    for language in Wording::all(tree)? {
        let (file, text) = (review_file(&language.tag), review(&language, words.locales())?);
        if tree.read(&file).ok().as_ref() != Some(&text) {
            fs::write(tree.path(&file), text)?;
            changed += 1;
        }
    }
    let counts = words_file(tree)?;
    if tree.read(WORDS_FILE)? != counts {
        fs::write(tree.path(WORDS_FILE), counts)?;
        changed += 1;
    }
    Ok(changed)
}
