//! Writes HTML files for `tests/judges/html`: the letters and the plan of every sample, and the pages on which people
//! review a language.

use std::error::Error;
use std::fs;
use std::path::Path;

use widerspruch::{LetterFormat, Library, plan_html, render};
use widerspruch_tests::{Tree, review_sheet};

use crate::sample::contents;

pub(crate) fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let library = Library::embedded();
    for sample in contents()? {
        let prepared = library.prepare_json(&sample.request)?;
        let plan = plan_html(&prepared, library.locales())?;
        fs::write(folder.join(format!("{}-plan.html", sample.name)), plan)?;
        for (position, letter) in prepared.letters.iter().enumerate() {
            let page = render(letter, LetterFormat::Html)?;
            fs::write(folder.join(format!("{}-{}.html", sample.name, position + 1)), page)?;
        }
    }
    for tag in library.locales().tags() {
        fs::write(folder.join(format!("review-{tag}.html")), review_sheet(&Tree::project(), &tag.to_string())?)?;
    }
    Ok(())
}
