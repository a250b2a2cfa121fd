//! Writes what the library makes of every shared case and every refused request, and what each
//! language says. Look at the diff before you commit it.

use std::error::Error;
use std::fs;

use widerspruch::Library;
use widerspruch_tests::{Refusal, SharedCase, Wording, library_of_ids, line, review, review_file};

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() -> Result<(), Box<dyn Error>> {
    let (ids, words) = (library_of_ids()?, Library::embedded()?);
    let mut changed = 0;
    for case in SharedCase::all()? {
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
    let mut refusals = Refusal::all()?;
    for refusal in &mut refusals {
        refusal.issues = refusal.judge(&words).iter().map(line).collect();
    }
    changed += usize::from(Refusal::write_all(refusals)?);
    for language in Wording::all()? {
        let (path, text) = (review_file(&language.tag), review(&language, words.locales())?);
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            fs::write(path, text)?;
            changed += 1;
        }
    }
    println!("{changed} file(s) changed; look at them with `git diff tests`");
    Ok(())
}
