//! The fields of the first page: sender, return line, addressee, information block, letterhead.

use super::flow::SMALL;
use super::fonts::{Paragraph, TextStyle, Typesetter, Weight};
use super::geometry::{BODY_BOTTOM, BODY_WIDTH, Field, Geometry, MARGIN_LEFT, mm};
use super::letterhead::Letterhead;
use super::picture::Picture;
use crate::letter::Letter;

/// Smallest size to which a long addressee is set before the text below moves down.
const SMALLEST: f32 = 6.5;
/// Six lines of an address field: 27.3 mm.
const ADDRESS: TextStyle = TextStyle { size: 9.5, leading: 1.357, weight: Weight::Regular };
const SENDER: TextStyle = TextStyle { size: 9.0, leading: 1.35, weight: Weight::Regular };
const INFORMATION: TextStyle = super::flow::BODY;
const RETURN_LINE: TextStyle = TextStyle { size: 7.0, ..SMALL };
const FOOTER: TextStyle = TextStyle { size: 7.5, ..SMALL };
/// Room kept between the fields and the subject.
const CLEARANCE: f32 = mm(6.0);
/// Room kept between two fields in the same column.
const FIELD_GAP: f32 = mm(3.0);
/// From the top of the return line to the top of the address.
const RETURN_LINE_RISE: f32 = mm(4.2);
/// Height of the return line and its room.
const RETURN_LINE_ZONE: f32 = mm(5.0);
/// Room between the text and the lines at the foot of the first page.
const FOOTER_GAP: f32 = mm(4.0);

/// A line of a field, with its top left corner.
pub(super) struct FieldLine {
    pub(super) paragraph: Paragraph,
    pub(super) x: f32,
    pub(super) top: f32,
}

/// The laid-out fields, and where the subject and the end of the page are.
pub(super) struct FirstPage {
    /// The logo with its top left corner.
    pub(super) logo: Option<(Picture, f32, f32)>,
    pub(super) sender: Vec<FieldLine>,
    /// Repeats the sender in small type over the address; not read out.
    pub(super) return_line: Option<FieldLine>,
    pub(super) address: Vec<FieldLine>,
    pub(super) information: Vec<FieldLine>,
    pub(super) footer: Vec<FieldLine>,
    pub(super) subject_top: f32,
    pub(super) body_bottom: f32,
}

impl FirstPage {
    pub(super) fn new(letter: &Letter, geometry: &Geometry, head: &Letterhead, typesetter: &mut Typesetter) -> Self {
        let (sender, sender_bottom) = block(&letter.sender, geometry.sender, SENDER, typesetter);
        let (address, address_top, address_bottom) = address(letter, geometry, typesetter);
        let return_line = return_line(letter, geometry, address_top, typesetter);
        let above = [(geometry.sender, sender_bottom), (geometry.address, address_bottom)];
        let field = below(geometry.information, &above);
        let (information, information_bottom) = block(&letter.information, field, INFORMATION, typesetter);
        let lowest = sender_bottom.max(address_bottom).max(information_bottom);
        let logo = head.logo.as_ref().map(|logo| {
            let Field { x, y, width } = geometry.logo;
            (logo.fit((width, geometry.logo_height)), x, y)
        });
        let (footer, body_bottom) = footer(head.footer.lines(), typesetter);
        let subject_top = geometry.subject_top.max(lowest + CLEARANCE);
        Self { logo, sender, return_line, address, information, footer, subject_top, body_bottom }
    }

    /// The lines with the part of the letter they belong to, in reading order.
    pub(super) fn blocks(&self) -> [(&'static str, &[FieldLine]); 3] {
        [("sender", &self.sender), ("addressee", &self.address), ("information", &self.information)]
    }
}

/// The field, moved down if one above it in the same column reaches into it.
fn below(field: Field, above: &[(Field, f32)]) -> Field {
    let beside = |other: &Field| other.x + other.width <= field.x || field.x + field.width <= other.x;
    let reaching = above.iter().filter(|(other, _)| !beside(other) && other.y < field.y);
    let y = reaching.map(|(_, bottom)| bottom + FIELD_GAP).fold(field.y, f32::max);
    Field { y, ..field }
}

fn block(lines: &[String], field: Field, style: TextStyle, typesetter: &mut Typesetter) -> (Vec<FieldLine>, f32) {
    let mut top = field.y;
    let mut placed = Vec::with_capacity(lines.len());
    for line in lines {
        let paragraph = typesetter.paragraph(line.clone(), style, field.width);
        let height = paragraph.height();
        placed.push(FieldLine { paragraph, x: field.x, top });
        top += height;
    }
    (placed, top)
}

/// Sets the addressee so that it fits the field: six lines from its top, more lines up into the zone for notes, then
/// smaller type; what is still too long runs on below, and the subject moves down.
fn address(letter: &Letter, geometry: &Geometry, typesetter: &mut Typesetter) -> (Vec<FieldLine>, f32, f32) {
    let spare = (geometry.notes_height - RETURN_LINE_ZONE).max(0.0);
    let mut style = ADDRESS;
    loop {
        let (mut lines, bottom) = block(&letter.addressee.lines, geometry.address, style, typesetter);
        // A hair of tolerance: six lines are exactly as high as the field.
        let excess = (bottom - geometry.address.y - geometry.address_height - 0.5).max(0.0);
        if excess <= spare || style.size <= SMALLEST {
            let lift = excess.min(spare);
            for line in &mut lines {
                line.top -= lift;
            }
            return (lines, geometry.address.y - lift, bottom - lift);
        }
        style.size -= 0.5;
    }
}

/// The sender over the address, for the window. A return line that does not fit in one line is left out: the sender
/// stands above in full.
fn return_line(
    letter: &Letter,
    geometry: &Geometry,
    address_top: f32,
    typesetter: &mut Typesetter,
) -> Option<FieldLine> {
    if geometry.notes_height == 0.0 {
        return None;
    }
    let text = letter.return_address.join(" · ");
    let paragraph = typesetter.paragraph(text, RETURN_LINE, geometry.address.width);
    let top = address_top - RETURN_LINE_RISE;
    (paragraph.lines() == 1).then_some(FieldLine { paragraph, x: geometry.address.x, top })
}

/// Lines that end where the body of a page without them would end.
fn footer(lines: &[String], typesetter: &mut Typesetter) -> (Vec<FieldLine>, f32) {
    let field = Field { x: MARGIN_LEFT, y: 0.0, width: BODY_WIDTH };
    let (mut placed, height) = block(lines, field, FOOTER, typesetter);
    if placed.is_empty() {
        return (placed, BODY_BOTTOM);
    }
    for line in &mut placed {
        line.top += BODY_BOTTOM - height;
    }
    (placed, BODY_BOTTOM - height - FOOTER_GAP)
}
