//! Shows every letter of the showcases in a language under work: `preview TAG`, or `preview TAG FOLDER` for another
//! checkout.

use std::error::Error;

use widerspruch_tests::{Tree, preview};

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let tag = arguments.next().ok_or("preview TAG [FOLDER]")?;
    let tree = arguments.next().map_or_else(Tree::project, Tree::at);
    println!("{}", preview(&tree, &tag)?);
    Ok(())
}
