//! A table of accounts as pieces: a row of heads that is repeated on every page, then a row an account.

use std::rc::Rc;

use super::fonts::{Paragraph, TextStyle, Typesetter, Weight};
use super::geometry::{BODY_WIDTH, MARGIN_LEFT, count, mm};
use super::piece::{Column, Piece, Structure};
use crate::letter::AccountTable;

const CELL: TextStyle = TextStyle { size: 9.0, leading: 1.35, weight: Weight::Regular };
const HEAD: TextStyle = TextStyle { weight: Weight::Bold, ..CELL };
/// Room between columns.
const GAP: f32 = mm(3.5);
/// Room above a row; the line between rows stands in its middle.
pub(super) const ROW_SPACE: f32 = 5.0;
/// A row of more lines than this may be parted by the end of a page.
const ROW_LINES_KEPT: usize = 12;

/// Appends the pieces of the table.
pub(super) fn append(table: &AccountTable, typesetter: &mut Typesetter, pieces: &mut Vec<Piece>) {
    let mut shape = |cells: &[String], style: TextStyle| -> Vec<Paragraph> {
        cells.iter().map(|cell| typesetter.shape(cell.clone(), style)).collect()
    };
    let mut rows = vec![shape(&table.heads, HEAD)];
    rows.extend(table.rows.iter().map(|row| shape(row, CELL)));
    let widths = widths(&rows, table.heads.len());
    let head = pieces.len();
    for (position, row) in rows.into_iter().enumerate() {
        let is_head = position == 0;
        let columns = columns(row, &widths);
        let lines = columns.iter().map(|column| column.paragraph.lines()).max().unwrap_or_default();
        pieces.push(Piece {
            structure: if is_head { Structure::TableHead } else { Structure::TableRow },
            field: "accounts",
            columns,
            picture: None,
            space_before: ROW_SPACE,
            keep_with_next: is_head,
            keep_together: lines <= ROW_LINES_KEPT,
            starts_page: false,
            head: (!is_head).then_some(head),
        });
    }
}

fn columns(cells: Vec<Paragraph>, widths: &[f32]) -> Vec<Column> {
    let mut x = MARGIN_LEFT;
    let mut columns = Vec::with_capacity(cells.len());
    for (mut paragraph, width) in cells.into_iter().zip(widths) {
        // A hair more, so that the widest cell does not break for a rounding.
        paragraph.break_lines(width + 0.1);
        columns.push(Column { paragraph: Rc::new(paragraph), x });
        x += width + GAP;
    }
    columns
}

/// Every column gets the width of its widest cell. Where that is too much, columns that need less than an equal share
/// get what they need, and the others share what is left.
fn widths(rows: &[Vec<Paragraph>], number: usize) -> Vec<f32> {
    let mut natural = vec![0.0_f32; number];
    for row in rows {
        natural.iter_mut().zip(row).for_each(|(width, cell)| *width = width.max(cell.natural_width()));
    }
    let available = BODY_WIDTH - GAP * count(number.saturating_sub(1));
    let mut by_width = natural.clone();
    by_width.sort_by(f32::total_cmp);
    let mut left = available;
    let mut limit = f32::INFINITY;
    for (position, width) in by_width.into_iter().enumerate() {
        let share = left / count(number - position);
        if width > share {
            limit = share;
            break;
        }
        left -= width;
    }
    natural.into_iter().map(|width| width.min(limit)).collect()
}
