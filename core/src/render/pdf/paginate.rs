//! Breaks pieces over pages.

use super::flow::Piece;
use super::geometry::{BODY_BOTTOM, MARGIN_TOP};

/// Lines of a piece on one page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Placed {
    /// Position of the piece.
    pub(super) piece: usize,
    /// First line and line behind the last.
    pub(super) from: usize,
    pub(super) to: usize,
    /// Top of the first line.
    pub(super) top: f32,
}

/// Fewest lines of a paragraph at the foot and at the head of a page.
const ORPHANS: usize = 2;
const WIDOWS: usize = 2;

/// Puts pieces on pages; the first page's text begins at `first_top`.
pub(super) fn paginate(pieces: &[Piece], first_top: f32) -> Vec<Vec<Placed>> {
    let mut pages = vec![Vec::new()];
    let mut y = first_top;
    let mut position = 0;
    let mut from = 0;
    while let Some(piece) = pieces.get(position) {
        let at_top = pages.last().is_some_and(Vec::is_empty) && (pages.len() > 1 || position == 0);
        let top = if at_top || from > 0 { y } else { y + piece.space_before };
        let room = BODY_BOTTOM - top;
        let to = if at_top { fill(piece, from, room) } else { fit(pieces, position, from, room) };
        if to == from {
            pages.push(Vec::new());
            y = MARGIN_TOP;
            continue;
        }
        if let Some(page) = pages.last_mut() {
            page.push(Placed { piece: position, from, to, top });
        }
        y = top + height(piece, from, to);
        if to == piece.lines() {
            (position, from) = (position + 1, 0);
        } else {
            from = to;
            pages.push(Vec::new());
            y = MARGIN_TOP;
        }
    }
    pages
}

/// The line behind the last that fits; at least one line, or nothing would ever fit.
fn fill(piece: &Piece, from: usize, room: f32) -> usize {
    let to = lines_that_fit(piece, from, room).max(from + 1);
    let rest = piece.lines() - to.min(piece.lines());
    if rest > 0 && rest < WIDOWS && to > from + ORPHANS { to - (WIDOWS - rest) } else { to.min(piece.lines()) }
}

/// The line behind the last that may stand here, or `from` if the piece must go to the next page.
fn fit(pieces: &[Piece], position: usize, from: usize, room: f32) -> usize {
    let Some(piece) = pieces.get(position) else { return from };
    let all = piece.lines();
    let to = lines_that_fit(piece, from, room);
    if to == all {
        let rest = room - height(piece, from, all);
        return if piece.keep_with_next && !follower_fits(pieces, position + 1, rest) {
            keep_back(piece, from)
        } else {
            all
        };
    }
    if piece.keep_together || to < from + ORPHANS {
        return from;
    }
    let widows = all - to;
    let to = if widows < WIDOWS { to - (WIDOWS - widows) } else { to };
    if to < from + ORPHANS { from } else { to }
}

/// When the follower does not fit: leaves the last lines for the next page if enough stay here, else all of them.
fn keep_back(piece: &Piece, from: usize) -> usize {
    let to = piece.lines().saturating_sub(WIDOWS);
    if piece.keep_together || to < from + ORPHANS { from } else { to }
}

/// Whether the beginning of a piece (or all of it, with those it is bound to) fits into the rest of the page.
fn follower_fits(pieces: &[Piece], position: usize, room: f32) -> bool {
    let Some(piece) = pieces.get(position) else { return true };
    let room = room - piece.space_before;
    let all = piece.lines();
    if piece.keep_with_next || piece.keep_together || all <= ORPHANS + 1 {
        let rest = room - height(piece, 0, all);
        return rest >= 0.0 && (!piece.keep_with_next || follower_fits(pieces, position + 1, rest));
    }
    lines_that_fit(piece, 0, room) >= ORPHANS
}

fn lines_that_fit(piece: &Piece, from: usize, room: f32) -> usize {
    let mut used = 0.0;
    let mut to = from;
    while let Some(line) = piece.paragraph.layout.get(to) {
        used += line.metrics().line_height;
        if used > room {
            break;
        }
        to += 1;
    }
    to
}

fn height(piece: &Piece, from: usize, to: usize) -> f32 {
    (from..to).filter_map(|at| piece.paragraph.layout.get(at)).map(|line| line.metrics().line_height).sum()
}

impl Piece {
    /// Number of lines.
    pub(super) fn lines(&self) -> usize {
        self.paragraph.layout.len()
    }
}
