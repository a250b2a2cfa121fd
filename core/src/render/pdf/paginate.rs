//! Breaks pieces over pages.

use super::geometry::count;
use super::piece::Piece;

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
    /// A table's heads once more, on a further page.
    pub(super) repeated: bool,
}

/// The part of the pages that text may stand in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Area {
    pub(super) first_top: f32,
    pub(super) first_bottom: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
    /// Bottom of the first page where there is no other: no foot stands below.
    pub(super) only_bottom: f32,
}

/// Pages, and how dense they are.
pub(super) struct Pages {
    pub(super) pages: Vec<Vec<Placed>>,
    /// Factor of the height of lines and of the room between pieces.
    pub(super) density: f32,
}

/// Fewest lines of a paragraph at the foot and at the head of a page.
const ORPHANS: usize = 2;
const WIDOWS: usize = 2;
/// Densities in the order they are tried. The last sets lines of the body text 1.27 times their size apart.
const DENSITIES: [f32; 4] = [1.0, 0.97, 0.945, 0.92];
/// Closer still where all then stands on one page: 1.21 times.
const DENSEST_ON_ONE: f32 = 0.88;

/// Puts pieces on pages; sets them a little closer where that saves a page.
pub(super) fn paginate(pieces: &[Piece], area: &Area) -> Pages {
    let at = |density: f32| Pages { pages: Paginator { pieces, area, density }.pages(), density };
    let alone = Area { first_bottom: area.only_bottom, ..*area };
    let on_one = |density: f32| Pages { pages: Paginator { pieces, area: &alone, density }.pages(), density };
    if let Some(page) =
        DENSITIES.into_iter().chain([0.9, DENSEST_ON_ONE]).map(on_one).find(|pages| pages.pages.len() == 1)
    {
        return page;
    }
    let loose = at(1.0);
    if loose.pages.len() == 1 {
        return loose;
    }
    let [_, .., densest] = DENSITIES;
    let fewest = at(densest).pages.len();
    if fewest == loose.pages.len() {
        return loose;
    }
    DENSITIES.into_iter().skip(1).map(at).find(|pages| pages.pages.len() == fewest).unwrap_or(loose)
}

struct Paginator<'a> {
    pieces: &'a [Piece],
    area: &'a Area,
    density: f32,
}

impl Paginator<'_> {
    fn pages(&self) -> Vec<Vec<Placed>> {
        let mut pages = vec![Vec::new()];
        let mut y = self.area.first_top;
        let (mut position, mut from) = (0, 0);
        // Nothing but repeated heads stands on the page yet.
        let mut at_top = true;
        while let Some(piece) = self.pieces.get(position) {
            if piece.starts_page && from == 0 && !at_top {
                y = self.turn(position, &mut pages);
                at_top = true;
            }
            let top = if from > 0 || (at_top && piece.picture.is_none()) { y } else { y + self.space(piece) };
            let bottom = if pages.len() == 1 { self.area.first_bottom } else { self.area.bottom };
            let room = bottom - top;
            let to = if at_top { self.fill(piece, from, room) } else { self.fit(position, from, room) };
            if to > from {
                push(&mut pages, Placed { piece: position, from, to, top, repeated: false });
                y = top + self.height(piece, from, to);
                at_top = false;
            }
            if to == piece.lines() {
                (position, from) = (position + 1, 0);
            } else {
                from = to;
                y = self.turn(position, &mut pages);
                at_top = true;
            }
        }
        pages
    }

    /// Begins a page, with the heads of the table that goes on there; gives the top of what follows.
    fn turn(&self, position: usize, pages: &mut Vec<Vec<Placed>>) -> f32 {
        pages.push(Vec::new());
        let top = self.area.top;
        let head = self.pieces.get(position).and_then(|piece| piece.head);
        let Some((head, piece)) = head.and_then(|head| Some((head, self.pieces.get(head)?))) else { return top };
        let lines = piece.lines();
        push(pages, Placed { piece: head, from: 0, to: lines, top, repeated: true });
        top + self.height(piece, 0, lines) + self.space(piece)
    }

    /// The line behind the last that fits; at least one line, or nothing would ever fit.
    fn fill(&self, piece: &Piece, from: usize, room: f32) -> usize {
        let all = piece.lines();
        let to = self.lines_that_fit(piece, from, room).max(from + 1).min(all);
        let rest = all - to;
        if rest > 0 && rest < WIDOWS && to > from + ORPHANS { to - (WIDOWS - rest) } else { to }
    }

    /// The line behind the last that may stand here, or `from` if the piece must go to the next page.
    fn fit(&self, position: usize, from: usize, room: f32) -> usize {
        let Some(piece) = self.pieces.get(position) else { return from };
        let all = piece.lines();
        let to = self.lines_that_fit(piece, from, room);
        if to == all {
            let rest = room - self.height(piece, from, all);
            let stays = !piece.keep_with_next || self.follower_fits(position + 1, rest);
            return if stays { all } else { keep_back(piece, from) };
        }
        if piece.keep_together || to < from + ORPHANS {
            return from;
        }
        let widows = all - to;
        let to = if widows < WIDOWS { to - (WIDOWS - widows) } else { to };
        if to < from + ORPHANS { from } else { to }
    }

    /// Whether the beginning of a piece (or all of it, with those it is bound to) fits into the rest of the page.
    fn follower_fits(&self, position: usize, room: f32) -> bool {
        let Some(piece) = self.pieces.get(position) else { return true };
        let room = room - self.space(piece);
        let all = piece.lines();
        if piece.keep_with_next || piece.keep_together || all <= ORPHANS + 1 {
            let rest = room - self.height(piece, 0, all);
            return rest >= 0.0 && (!piece.keep_with_next || self.follower_fits(position + 1, rest));
        }
        self.lines_that_fit(piece, 0, room) >= ORPHANS
    }

    fn lines_that_fit(&self, piece: &Piece, from: usize, room: f32) -> usize {
        let all = piece.lines();
        let mut to = from;
        // A hair of tolerance for sums of many heights.
        while to < all && self.height(piece, from, to + 1) <= room + 0.01 {
            to += 1;
        }
        to
    }

    fn height(&self, piece: &Piece, from: usize, to: usize) -> f32 {
        count(to.saturating_sub(from)) * piece.line_height() * self.density
    }

    /// Room above a piece. That of a signature is never made smaller: somebody signs there.
    fn space(&self, piece: &Piece) -> f32 {
        if piece.space_before >= super::flow::SIGNATURE_ROOM {
            piece.space_before
        } else {
            piece.space_before * self.density
        }
    }
}

/// When the follower does not fit: leaves the last lines for the next page if enough stay here, else all of them.
fn keep_back(piece: &Piece, from: usize) -> usize {
    let to = piece.lines().saturating_sub(WIDOWS);
    if piece.keep_together || to < from + ORPHANS { from } else { to }
}

fn push(pages: &mut [Vec<Placed>], placed: Placed) {
    if let Some(page) = pages.last_mut() {
        page.push(placed);
    }
}
