//! The tag tree of a letter: what a screen reader reads, in what order and as what.

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup};

use super::flow::{Piece, Structure};

/// What was drawn of a piece, column by column; a column has several marks where a page ends in it.
#[derive(Clone, Default)]
pub(super) struct Marks {
    pub(super) picture: Option<Identifier>,
    pub(super) columns: Vec<Vec<Identifier>>,
}

/// A paragraph.
pub(super) fn paragraph(mark: Identifier) -> TagGroup {
    let mut group = TagGroup::new(Tag::P);
    group.push(mark);
    group
}

/// A picture with its alternative text.
pub(super) fn figure(alternative: &str, mark: Identifier) -> TagGroup {
    let mut group = TagGroup::new(Tag::Figure(Some(alternative.to_owned())));
    group.push(mark);
    group
}

/// Hangs the pieces into the letter's part: list items into lists, rows into tables.
pub(super) fn assemble(pieces: &[Piece], marks: Vec<Marks>, part: &mut TagGroup) {
    let mut open: Option<TagGroup> = None;
    for (piece, marks) in pieces.iter().zip(marks) {
        let (container, group) = match piece.structure {
            Structure::ListItem { first } => (first.then(list), row(TagGroup::new(Tag::LI), piece, marks.columns)),
            Structure::TableHead => (Some(table()), row(TagGroup::new(Tag::TR), piece, marks.columns)),
            Structure::TableRow => (None, row(TagGroup::new(Tag::TR), piece, marks.columns)),
            Structure::Subject | Structure::Heading | Structure::Paragraph => {
                part.children.extend(open.take().map(Node::from));
                if let (Some(picture), Some(mark)) = (&piece.picture, marks.picture) {
                    part.push(figure(&picture.alternative, mark));
                }
                part.push(text(piece, marks.columns));
                continue;
            }
        };
        if let Some(container) = container {
            part.children.extend(open.replace(container).map(Node::from));
        }
        match &mut open {
            Some(container) => container.push(group),
            None => part.push(group),
        }
    }
    part.children.extend(open.map(Node::from));
}

fn text(piece: &Piece, columns: Vec<Vec<Identifier>>) -> TagGroup {
    let title = piece.columns.first().map(|column| column.paragraph.text.clone());
    let mut group = match piece.structure {
        Structure::Subject => TagGroup::new(Tag::Hn(NonZeroU16::MIN, title)),
        Structure::Heading => TagGroup::new(Tag::Hn(NonZeroU16::MIN.saturating_add(1), title)),
        _ => TagGroup::new(Tag::P),
    };
    group.children.extend(columns.into_iter().flatten().map(Node::from));
    group
}

/// The columns of a list item or of a row, each an element of its own.
fn row(mut group: TagGroup, piece: &Piece, columns: Vec<Vec<Identifier>>) -> TagGroup {
    for (position, marks) in columns.into_iter().enumerate() {
        let mut cell = match (piece.structure, position) {
            (Structure::TableHead, _) => TagGroup::new(Tag::TH(TableHeaderScope::Column)),
            (Structure::TableRow, _) => TagGroup::new(Tag::TD),
            (_, 0) => TagGroup::new(Tag::Lbl),
            _ => TagGroup::new(Tag::LBody),
        };
        cell.children.extend(marks.into_iter().map(Node::from));
        group.push(cell);
    }
    group
}

fn list() -> TagGroup {
    TagGroup::new(Tag::L(ListNumbering::None))
}

fn table() -> TagGroup {
    TagGroup::new(Tag::Table)
}
