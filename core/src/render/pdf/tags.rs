//! The tag tree of a letter: what a screen reader reads, in what order and as what.

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind};

use super::piece::{Piece, Structure};

/// What was drawn of a piece, column by column; a column has several marks where a page ends in it.
#[derive(Clone, Default)]
pub(super) struct Marks {
    pub(super) picture: Option<Identifier>,
    pub(super) columns: Vec<Vec<Identifier>>,
}

/// A paragraph.
pub(super) fn paragraph(mark: Identifier) -> TagGroup {
    group(Tag::P, vec![mark])
}

/// A picture with its alternative text.
pub(super) fn figure(alternative: &str, mark: Identifier) -> TagGroup {
    group(Tag::Figure(Some(alternative.to_owned())), vec![mark])
}

/// An element with what was drawn of it. Room for its marks and no more: the tree stays in memory until the file is
/// finished, and nearly all of its elements have one mark.
fn group(tag: impl Into<TagKind>, marks: Vec<Identifier>) -> TagGroup {
    TagGroup::with_children(tag, marks.into_iter().map(Node::from).collect())
}

/// Hangs the pieces into the letter's part: list items into lists, rows into tables.
pub(super) fn assemble(pieces: &[Piece], marks: Vec<Marks>, part: &mut TagGroup) {
    let mut open: Option<TagGroup> = None;
    for (piece, marks) in pieces.iter().zip(marks) {
        let (container, group) = match piece.structure {
            Structure::ListItem { first } => (first.then(list), row(Tag::LI, piece, marks.columns)),
            Structure::TableHead => (Some(table()), row(Tag::TR, piece, marks.columns)),
            Structure::TableRow => (None, row(Tag::TR, piece, marks.columns)),
            Structure::Subject | Structure::Heading | Structure::Paragraph => {
                close(open.take(), part);
                if let (Some(picture), Some(mark)) = (&piece.picture, marks.picture) {
                    part.push(figure(&picture.alternative, mark));
                }
                part.push(text(piece, &marks.columns));
                continue;
            }
        };
        if let Some(container) = container {
            close(open.replace(container), part);
        }
        match &mut open {
            Some(container) => container.push(group),
            None => part.push(group),
        }
    }
    close(open, part);
    part.children.shrink_to_fit();
}

/// Hangs a list or a table that has all of its items into the part.
fn close(container: Option<TagGroup>, part: &mut TagGroup) {
    if let Some(mut container) = container {
        container.children.shrink_to_fit();
        part.push(container);
    }
}

fn text(piece: &Piece, columns: &[Vec<Identifier>]) -> TagGroup {
    let title = || piece.columns.first().map(|column| column.paragraph.text.clone());
    let tag: TagKind = match piece.structure {
        Structure::Subject => Tag::Hn(NonZeroU16::MIN, title()).into(),
        Structure::Heading => Tag::Hn(NonZeroU16::MIN.saturating_add(1), title()).into(),
        _ => Tag::P.into(),
    };
    group(tag, columns.concat())
}

/// The columns of a list item or of a row, each an element of its own.
fn row(tag: impl Into<TagKind>, piece: &Piece, columns: Vec<Vec<Identifier>>) -> TagGroup {
    let cell = |(position, marks)| match (piece.structure, position) {
        (Structure::TableHead, _) => group(Tag::TH(TableHeaderScope::Column), marks),
        (Structure::TableRow, _) => group(Tag::TD, marks),
        (_, 0) => group(Tag::Lbl, marks),
        _ => group(Tag::LBody, marks),
    };
    TagGroup::with_children(tag, columns.into_iter().enumerate().map(cell).map(Node::from).collect())
}

fn list() -> TagGroup {
    TagGroup::new(Tag::L(ListNumbering::None))
}

fn table() -> TagGroup {
    TagGroup::new(Tag::Table)
}

#[cfg(test)]
mod tests {
    use krilla::Document;
    use krilla::tagging::{Node, TagGroup};

    use crate::catalog::Catalog;
    use crate::compose::compose;
    use crate::localize::Locales;
    use crate::parse::parse;
    use crate::plan::plan;
    use crate::render::pdf::fonts::Typesetter;
    use crate::render::pdf::{PdfOptions, sheet};
    use crate::validate::validate;

    const REQUEST: &str = r#"{
        "version": 1, "letter": "objection", "language": "de", "date": "2026-11-24",
        "data_subject": {"name": "Anna Beispiel", "address": ["Musterweg 1", "10115 Berlin"], "country": "DE"},
        "accounts": [
            {"platform": "facebook", "handle": "anna.beispiel", "email": "anna@example.org"},
            {"platform": "instagram", "handle": "@anna.b", "email": "anna@example.org"}
        ],
        "reasons": [{"id": "control"}, {"id": "expectation"}]
    }"#;

    /// Elements, and elements with more room than children.
    fn room(group: &TagGroup) -> (usize, usize) {
        let own = (1, usize::from(group.children.capacity() > group.children.len()));
        group.children.iter().fold(own, |(all, spare), child| match child {
            Node::Group(child) => {
                let (more, with_room) = room(child);
                (all + more, spare + with_room)
            }
            Node::Leaf(_) => (all, spare),
        })
    }

    #[test]
    fn no_element_of_a_letter_keeps_room_for_more_children() {
        let (catalog, locales) = (Catalog::embedded(), Locales::embedded());
        let case = validate(&parse(REQUEST.as_bytes(), &locales).unwrap(), &catalog, &locales).unwrap();
        let letters = compose(&plan(&case, &catalog), &locales).unwrap();
        let letter = letters.first().unwrap();
        let mut typesetter = Typesetter::new().unwrap();
        let (part, pages) =
            sheet::write(&mut Document::new(), &mut typesetter, letter, &PdfOptions::default()).unwrap();
        let (elements, spare) = room(&part);
        assert!(pages > 1 && elements > 30, "{pages} pages, {elements} elements");
        assert_eq!(spare, 0, "of {elements} elements");
    }
}
