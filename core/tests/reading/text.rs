//! A letter as one text.

use std::fmt::Write as _;

use widerspruch::{BlockContent, Letter};

/// Subject and body, one line a paragraph, no-break spaces as spaces.
pub(crate) fn text_of(letter: &Letter) -> String {
    let mut text = letter.subject.clone();
    for block in &letter.blocks {
        match &block.content {
            BlockContent::Text(paragraph) => write!(text, "\n{paragraph}").unwrap(),
            BlockContent::Items(items) => items.iter().for_each(|item| write!(text, "\n{item}").unwrap()),
            _ => panic!("another content"),
        }
    }
    text.replace('\u{A0}', " ")
}
