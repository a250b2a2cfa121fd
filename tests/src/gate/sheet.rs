//! The sheet for the reviewer of a language: one page that a browser shows, with each text beside that of the reference,
//! what the translator was told, the letter around it, and place for a verdict.

use std::collections::BTreeMap;
use std::error::Error;

use fluent_syntax::ast::{Comment, Entry};
use widerspruch::{BlockContent, Letter, Library};

use super::rows::{Row, beside, rows};
use crate::cases::SharedCase;
use crate::ids::library_of_ids;
use crate::review::{Said, said};
use crate::tree::Tree;
use crate::wording::Wording;

const PAGE: &str = include_str!("sheet.html");

/// The sheet of a language as HTML.
///
/// # Errors
///
/// If files are missing or broken: the language must be without fault (`check`).
pub fn review_sheet(tree: &Tree, tag: &str) -> Result<String, Box<dyn Error>> {
    let language = Wording::of(&tree.path("core/locales").join(tag))?;
    let other = Wording::of(&tree.path("core/locales").join(beside(tag)))?;
    let library = Library::embedded().with_locale(language.compile()?)?;
    let texts = |language: &Wording| -> Result<BTreeMap<String, Vec<Said>>, Box<dyn Error>> {
        let mut by_message: BTreeMap<String, Vec<Said>> = BTreeMap::new();
        for (file, texts) in said(language, library.locales())? {
            let of_country = language.countries.iter().any(|(name, _)| *name == file);
            let prefix = if of_country { format!("{}:", file.trim_end_matches(".ftl")) } else { String::new() };
            for text in texts {
                let message = text.id.split('.').next().unwrap_or_default();
                by_message.entry(format!("{prefix}{message}")).or_default().push(text);
            }
        }
        Ok(by_message)
    };
    let sheet = Sheet {
        tags: [beside(tag).to_owned(), tag.to_owned()],
        texts: [texts(&other)?, texts(&language)?],
        comments: comments(&other),
        places: places(tree, &library, tag)?,
    };
    let sections: String = rows(&language, &other).iter().map(|row| sheet.section(row)).collect();
    // The page is filled from the outside in, so that no text of a language can be a place of it.
    let (before, after) = PAGE.split_once("{rows}").ok_or("the page has no place for rows")?;
    let named = |part: &str| part.replace("{language}", tag).replace("{beside}", beside(tag));
    Ok([named(before), sections, named(after)].concat())
}

struct Sheet {
    tags: [String; 2],
    texts: [BTreeMap<String, Vec<Said>>; 2],
    comments: BTreeMap<String, String>,
    places: BTreeMap<String, Place>,
}

/// Where a message stands in a letter: kind, what stands before it, itself, what stands after it.
struct Place {
    kind: String,
    before: String,
    text: String,
    after: String,
}

impl Sheet {
    fn section(&self, row: &Row) -> String {
        let title = if row.is_reason { format!("{} (reason: fact and texts)", row.id) } else { row.id.clone() };
        let about: Vec<&str> = row.messages.iter().filter_map(|id| self.comments.get(id)).map(String::as_str).collect();
        let columns = self.texts.iter().zip(&self.tags).map(|(texts, tag)| {
            let all = row.messages.iter().filter_map(|id| texts.get(id)).flatten().map(text);
            format!("<div class=\"text\" lang=\"{tag}\">{}</div>", all.collect::<String>())
        });
        let columns: String = columns.collect();
        let place = row.messages.iter().find_map(|id| self.places.get(id)).map_or_else(String::new, Place::html);
        let mark = |word: &str| {
            format!("<label><input type=\"radio\" name=\"{id}\" value=\"{word}\"> {word}</label> ", id = row.id)
        };
        format!(
            "<section id=\"{id}\" data-version=\"{version}\"><h2>{title}</h2>\n<p class=\"about\">{about}</p>\n\
             {columns}\n{place}<div class=\"marks\">{right}{wrong}{open}<textarea aria-label=\"What it should be\">\
             </textarea></div></section>\n",
            id = row.id,
            version = row.version,
            about = escaped(&about.join("\n")),
            right = mark("right"),
            wrong = mark("wrong"),
            open = mark("open"),
        )
    }
}

fn text(said: &Said) -> String {
    let part = said.id.split_once('.').map_or("", |(_, attribute)| attribute);
    let keys = [part, &said.keys].into_iter().filter(|key| !key.is_empty()).collect::<Vec<_>>().join(" · ");
    let keys = if keys.is_empty() { String::new() } else { format!("<span class=\"keys\">{}</span>", escaped(&keys)) };
    format!("{keys}<p>{}</p>", escaped(&said.text))
}

impl Place {
    fn html(&self) -> String {
        let [kind, before, text, after] = [&self.kind, &self.before, &self.text, &self.after].map(|text| escaped(text));
        format!("<div class=\"letter\">{kind}:\n{before}\n<b>{text}</b>\n{after}</div>\n")
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What stands over each message, with the examples of its variables.
fn comments(language: &Wording) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (_, resource) in language.resources() {
        for entry in &resource.body {
            let (id, comment) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.comment.as_ref()),
                Entry::Term(term) => (format!("-{}", term.id.name), term.comment.as_ref()),
                _ => continue,
            };
            all.extend(comment.map(|Comment { content }| (id, content.join("\n"))));
        }
    }
    all
}

/// The first letter of a shared case that says a message, found with the language whose messages say their ids.
fn places(tree: &Tree, library: &Library, tag: &str) -> Result<BTreeMap<String, Place>, Box<dyn Error>> {
    let ids = library_of_ids(tree)?;
    let mut places = BTreeMap::new();
    for case in SharedCase::all(tree)? {
        // A language may offer less than the case asks for.
        let Ok(words) = library.prepare_json(&case.request_in(tag)?) else { continue };
        let named = ids.prepare_json(&case.request_in(beside(tag))?)?;
        for (named, words) in named.letters.iter().zip(&words.letters) {
            let (named, texts) = (blocks(named), blocks(words));
            if named.len() != texts.len() {
                continue;
            }
            for (at, line) in named.iter().enumerate() {
                let text = |at: Option<usize>| at.and_then(|at| texts.get(at)).cloned().unwrap_or_default();
                for id in line.split(|character: char| !is_of_an_id(character)).filter(|id| id.contains('-')) {
                    places.entry(id.to_owned()).or_insert_with(|| Place {
                        kind: words.kind.to_string(),
                        before: text(at.checked_sub(1)),
                        text: text(Some(at)),
                        after: text(Some(at + 1)),
                    });
                }
            }
        }
    }
    Ok(places)
}

const fn is_of_an_id(character: char) -> bool {
    character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-'
}

/// Subject and blocks, a text each.
fn blocks(letter: &Letter) -> Vec<String> {
    let block = |block: &widerspruch::Block| match &block.content {
        BlockContent::Text(text) => text.clone(),
        BlockContent::Items(items) => items.join("\n"),
        _ => String::new(),
    };
    std::iter::once(letter.subject.clone()).chain(letter.blocks.iter().map(block)).collect()
}
