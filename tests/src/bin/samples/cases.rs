//! Writes what C and Python must give, too, into `target/cases`. A folder for each shared case and each refused request,
//! with `request.json` and what the library makes of it in words: `plan.json` and `letter-1.txt` and so on, or
//! `issues.txt` with a line `code path message` for each issue.

use std::error::Error;
use std::fs;

use widerspruch::Library;
use widerspruch_tests::{Expectation, Refusal, SharedCase, Tree, line};

pub(crate) fn write() -> Result<(), Box<dyn Error>> {
    let tree = Tree::project();
    let root = tree.path("target/cases");
    let library = Library::embedded();
    let write = |name: &str, request: &[u8], files: Expectation| {
        let folder = root.join(name);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("request.json"), request)?;
        files.into_iter().try_for_each(|(name, content)| fs::write(folder.join(name), content))
    };
    if root.exists() {
        fs::remove_dir_all(&root)?;
    }
    for case in SharedCase::all(&tree)? {
        write(&case.name, &case.request, case.whole(&library)?)?;
    }
    for refusal in Refusal::all(&tree)? {
        let issues = refusal.judge(&library);
        let lines: Vec<String> = issues.iter().map(|issue| format!("{} {}\n", line(issue), issue.message)).collect();
        let files = Expectation::from([("issues.txt".to_owned(), lines.concat())]);
        write(&format!("refused-{}", refusal.name), refusal.bytes(), files)?;
    }
    Ok(())
}
