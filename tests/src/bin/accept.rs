//! Writes what the library makes of every shared case into its folder. Look at the diff before you commit it.

use std::error::Error;
use std::fs;

use widerspruch::Library;
use widerspruch_tests::SharedCase;

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() -> Result<(), Box<dyn Error>> {
    let library = Library::embedded()?;
    let mut changed = 0;
    for case in SharedCase::all()? {
        let (expected, actual) = (case.expected()?, case.actual(&library)?);
        for name in expected.keys().filter(|name| !actual.contains_key(*name)) {
            fs::remove_file(case.folder.join(name))?;
            changed += 1;
        }
        for (name, content) in actual.iter().filter(|(name, content)| expected.get(*name) != Some(content)) {
            fs::write(case.folder.join(name), content)?;
            changed += 1;
        }
    }
    println!("{changed} file(s) changed; look at them with `git diff tests/cases`");
    Ok(())
}
