//! Writes what the library makes of every shared case and every refused request, and what each
//! language says. Look at the diff before you commit it.

use std::error::Error;

use widerspruch_tests::{Tree, accept};

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() -> Result<(), Box<dyn Error>> {
    println!("{} file(s) changed; look at them with `git diff tests`", accept(&Tree::project())?);
    Ok(())
}
