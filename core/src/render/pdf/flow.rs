//! A letter as pieces that flow over pages.

use krilla::tagging::{ListNumbering, Tag, TagGroup};
use std::num::NonZeroU16;

use super::fonts::{Paragraph, TextStyle, Typesetter, Weight};
use super::geometry::{BODY_WIDTH, MARGIN_LEFT, mm};
use crate::letter::{BlockContent, BlockRole, Letter};

pub(super) const BODY: TextStyle = TextStyle { size: 10.0, leading: 1.38, weight: Weight::Regular };
const SUBJECT: TextStyle = TextStyle { size: 10.5, leading: 1.38, weight: Weight::Bold };
const HEADING: TextStyle = TextStyle { weight: Weight::Bold, ..BODY };
pub(super) const SMALL: TextStyle = TextStyle { size: 8.0, leading: 1.3, weight: Weight::Regular };

/// Indent of a list's text behind its dash.
const LIST_INDENT: f32 = mm(5.0);
/// Room for a signature nobody has to give: three lines.
const SIGNATURE_ROOM: f32 = 3.0 * BODY.size * BODY.leading;

/// What a piece is in the structure of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Structure {
    Subject,
    Heading,
    Paragraph,
    /// The body of a list item; `first` opens a list.
    ListItem {
        first: bool,
    },
}

/// One paragraph, heading or list item.
pub(super) struct Piece {
    pub(super) structure: Structure,
    pub(super) paragraph: Paragraph,
    pub(super) label: Option<Paragraph>,
    pub(super) x: f32,
    /// Room above, dropped at the top of a page.
    pub(super) space_before: f32,
    /// Must stand on one page with the beginning of the next piece.
    pub(super) keep_with_next: bool,
    /// Lines must not be parted.
    pub(super) keep_together: bool,
}

/// The pieces of a letter from subject to enclosures.
pub(super) fn pieces(letter: &Letter, typesetter: &mut Typesetter) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(letter.blocks.len() + letter.enclosures.len() + 2);
    pieces.push(Piece {
        structure: Structure::Subject,
        paragraph: typesetter.paragraph(letter.subject.clone(), SUBJECT, BODY_WIDTH),
        label: None,
        x: MARGIN_LEFT,
        space_before: 0.0,
        keep_with_next: true,
        keep_together: true,
    });
    for block in &letter.blocks {
        match &block.content {
            BlockContent::Text(text) => pieces.push(text_piece(block.role, text, typesetter)),
            BlockContent::Items(items) => pieces.extend(list(items, typesetter)),
        }
    }
    if !letter.enclosures.is_empty() {
        let mut heading = text_piece(BlockRole::Paragraph, &letter.enclosures_heading, typesetter);
        heading.keep_with_next = true;
        heading.space_before = 2.0 * BODY.size;
        pieces.push(heading);
        pieces.extend(list(&letter.enclosures, typesetter));
    }
    keep_the_end_together(&mut pieces, letter);
    pieces
}

fn text_piece(role: BlockRole, text: &str, typesetter: &mut Typesetter) -> Piece {
    let (structure, style, space_before) = match role {
        BlockRole::Heading => (Structure::Heading, HEADING, 12.0),
        BlockRole::Salutation => (Structure::Paragraph, BODY, 2.0 * BODY.size * BODY.leading),
        BlockRole::Closing => (Structure::Paragraph, BODY, 14.0),
        BlockRole::Signature => (Structure::Paragraph, BODY, SIGNATURE_ROOM),
        _ => (Structure::Paragraph, BODY, 7.0),
    };
    Piece {
        structure,
        paragraph: typesetter.paragraph(text.to_owned(), style, BODY_WIDTH),
        label: None,
        x: MARGIN_LEFT,
        space_before,
        keep_with_next: matches!(role, BlockRole::Heading | BlockRole::Salutation | BlockRole::Closing),
        keep_together: matches!(role, BlockRole::Heading | BlockRole::Signature),
    }
}

fn list(items: &[String], typesetter: &mut Typesetter) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(items.len());
    for (position, item) in items.iter().enumerate() {
        pieces.push(Piece {
            structure: Structure::ListItem { first: position == 0 },
            paragraph: typesetter.paragraph(item.clone(), BODY, BODY_WIDTH - LIST_INDENT),
            label: Some(typesetter.paragraph("–".to_owned(), BODY, LIST_INDENT)),
            x: MARGIN_LEFT + LIST_INDENT,
            space_before: if position == 0 { 5.0 } else { 2.5 },
            keep_with_next: false,
            keep_together: false,
        });
    }
    pieces
}

/// The closing does not stand alone on a page: the piece before it goes with it.
fn keep_the_end_together(pieces: &mut [Piece], letter: &Letter) {
    let closing = letter.blocks.iter().rev().position(|block| block.role == BlockRole::Closing);
    let enclosures = if letter.enclosures.is_empty() { 0 } else { letter.enclosures.len() + 1 };
    if let Some(from_end) = closing {
        let position = pieces.len().saturating_sub(enclosures + from_end + 2);
        if let Some(before) = pieces.get_mut(position) {
            before.keep_with_next = true;
        }
    }
}

/// The element a piece is in the tag tree; list items are put into their list by [`Tags`](super::tags).
pub(super) fn group(structure: Structure, text: &str) -> TagGroup {
    let heading = |level: NonZeroU16| TagGroup::new(Tag::Hn(level, Some(text.to_owned())));
    match structure {
        Structure::Subject => heading(NonZeroU16::MIN),
        Structure::Heading => heading(NonZeroU16::MIN.saturating_add(1)),
        Structure::Paragraph => TagGroup::new(Tag::P),
        Structure::ListItem { .. } => TagGroup::new(Tag::LBody),
    }
}

/// An empty list element.
pub(super) fn list_group() -> TagGroup {
    TagGroup::new(Tag::L(ListNumbering::None))
}
