//! A letter as pieces that flow over pages.

use std::rc::Rc;

use super::fonts::{Paragraph, TextStyle, Typesetter, Weight};
use super::geometry::{BODY_WIDTH, MARGIN_LEFT, mm};
use super::picture::Picture;
use super::piece::{Column, Piece, Structure};
use super::table;
use crate::letter::{AccountTable, Block, BlockContent, BlockRole, Letter};

pub(super) const BODY: TextStyle = TextStyle { size: 10.0, leading: 1.38, weight: Weight::Regular };
const SUBJECT: TextStyle = TextStyle { size: 10.5, leading: 1.38, weight: Weight::Bold };
const HEADING: TextStyle = TextStyle { weight: Weight::Bold, ..BODY };
pub(super) const SMALL: TextStyle = TextStyle { size: 8.0, leading: 1.3, weight: Weight::Regular };

/// Room above the title of a sheet where it does not begin a page.
const ANNEX_SPACE: f32 = 24.0;
/// Indent of a list's text behind its dash.
const LIST_INDENT: f32 = mm(5.0);
/// Room for a signature: three lines.
pub(super) const SIGNATURE_ROOM: f32 = 3.0 * BODY.line_height();

/// The pieces of a letter from subject to enclosures.
pub(super) fn pieces(letter: &Letter, signature: Option<&Picture>, typesetter: &mut Typesetter) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(letter.blocks.len() + 32);
    let dash = Rc::new(typesetter.paragraph("–".to_owned(), BODY, LIST_INDENT));
    let subject = typesetter.paragraph(letter.subject_line(), SUBJECT, BODY_WIDTH);
    pieces.push(Piece {
        keep_with_next: true,
        keep_together: true,
        ..Piece::new(Structure::Subject, "subject", subject, 0.0)
    });
    let table = letter.account_table.as_ref();
    append_blocks(&letter.blocks, table, signature, &dash, typesetter, &mut pieces);
    if !letter.enclosures.is_empty() {
        let heading = typesetter.paragraph(letter.enclosures_heading.clone(), BODY, BODY_WIDTH);
        let heading = Piece::new(Structure::Paragraph, "enclosures", heading, 2.0 * BODY.size);
        keep_last_with_next(&mut pieces);
        pieces.push(Piece { keep_with_next: true, ..heading });
        append_list(&letter.enclosures, "enclosures", Marker::Sign(&dash), typesetter, &mut pieces);
    }
    for annex in &letter.annexes {
        let title = typesetter.paragraph(annex.title.clone(), HEADING, BODY_WIDTH);
        let title = Piece::new(Structure::Heading, "body", title, ANNEX_SPACE);
        pieces.push(Piece { keep_with_next: true, keep_together: true, starts_page: true, ..title });
        append_blocks(&annex.blocks, table, None, &dash, typesetter, &mut pieces);
    }
    pieces
}

fn append_blocks(
    blocks: &[Block],
    table: Option<&AccountTable>,
    signature: Option<&Picture>,
    dash: &Rc<Paragraph>,
    typesetter: &mut Typesetter,
    pieces: &mut Vec<Piece>,
) {
    for block in blocks {
        match (&block.content, table) {
            (BlockContent::Items(_), Some(table)) if block.role == BlockRole::Accounts => {
                keep_last_with_next(pieces);
                table::append(table, typesetter, pieces);
            }
            (BlockContent::Items(items), _) => {
                let field = if block.role == BlockRole::Accounts { "accounts" } else { "body" };
                let marker = if block.role == BlockRole::Numbered { Marker::Number } else { Marker::Sign(dash) };
                keep_last_with_next(pieces);
                append_list(items, field, marker, typesetter, pieces);
            }
            (BlockContent::Text(text), _) => {
                if block.role == BlockRole::Closing {
                    // The closing does not stand alone on a page.
                    keep_last_with_next(pieces);
                }
                let mut piece = text_piece(block.role, text, typesetter);
                if pieces.last().is_some_and(|last| last.structure == Structure::TableRow) {
                    piece.space_before += table::ROW_SPACE;
                }
                pieces.push(if block.role == BlockRole::Signature { sign(piece, signature) } else { piece });
            }
        }
    }
}

/// The words before a list stay with its beginning, those before the closing with the closing, the name with the
/// enclosures.
fn keep_last_with_next(pieces: &mut [Piece]) {
    if let Some(last) = pieces.last_mut() {
        last.keep_with_next = true;
    }
}

fn text_piece(role: BlockRole, text: &str, typesetter: &mut Typesetter) -> Piece {
    let (structure, style, space_before) = match role {
        BlockRole::Heading => (Structure::Heading, HEADING, 12.0),
        BlockRole::Salutation => (Structure::Paragraph, BODY, 1.5 * BODY.line_height()),
        BlockRole::Closing => (Structure::Paragraph, BODY, 14.0),
        BlockRole::Signature => (Structure::Paragraph, BODY, SIGNATURE_ROOM),
        _ => (Structure::Paragraph, BODY, 7.0),
    };
    let paragraph = typesetter.paragraph(text.to_owned(), style, BODY_WIDTH);
    Piece {
        keep_with_next: matches!(role, BlockRole::Heading | BlockRole::Salutation | BlockRole::Closing),
        keep_together: matches!(role, BlockRole::Heading | BlockRole::Signature),
        ..Piece::new(structure, "body", paragraph, space_before)
    }
}

fn sign(piece: Piece, signature: Option<&Picture>) -> Piece {
    let picture = signature.cloned();
    let room = picture.as_ref().map_or(0.0, |picture| picture.height + 2.0 * mm(1.0));
    Piece { space_before: piece.space_before.max(room), picture, ..piece }
}

/// What stands before the items of a list.
#[derive(Clone, Copy)]
enum Marker<'a> {
    Sign(&'a Rc<Paragraph>),
    Number,
}

fn append_list(
    items: &[String],
    field: &'static str,
    marker: Marker<'_>,
    typesetter: &mut Typesetter,
    pieces: &mut Vec<Piece>,
) {
    for (position, item) in items.iter().enumerate() {
        let first = position == 0;
        let text = typesetter.paragraph(item.clone(), BODY, BODY_WIDTH - LIST_INDENT);
        let mut piece = Piece::new(Structure::ListItem { first }, field, text, if first { 5.0 } else { 2.5 });
        piece.columns.iter_mut().for_each(|column| column.x += LIST_INDENT);
        let sign = match marker {
            Marker::Sign(sign) => Rc::clone(sign),
            Marker::Number => Rc::new(typesetter.paragraph(format!("{}.", position + 1), BODY, LIST_INDENT)),
        };
        piece.columns.insert(0, Column { paragraph: sign, x: MARGIN_LEFT });
        pieces.push(piece);
    }
}
