//! The fields of the first page: sender, return line, addressee, information block.

use super::flow::{BODY, SMALL};
use super::fonts::{Paragraph, TextStyle, Typesetter, Weight};
use super::geometry::{Field, Geometry, mm};
use crate::letter::Letter;

/// Smallest size to which a long addressee is set before the text below moves down.
const SMALLEST: f32 = 6.5;
/// Six lines of an address field: 27.3 mm.
const ADDRESS: TextStyle = TextStyle { size: 9.5, leading: 1.357, weight: Weight::Regular };
const SENDER: TextStyle = TextStyle { size: 9.0, leading: 1.35, weight: Weight::Regular };
/// Room kept between the fields and the subject.
const CLEARANCE: f32 = mm(6.0);

/// A line of a field, with its top left corner.
pub(super) struct FieldLine {
    pub(super) paragraph: Paragraph,
    pub(super) x: f32,
    pub(super) top: f32,
}

/// The laid-out fields, in reading order, and where the subject begins.
pub(super) struct FirstPage {
    pub(super) sender: Vec<FieldLine>,
    /// Repeats the sender in small type over the address; not read out.
    pub(super) return_line: Option<FieldLine>,
    pub(super) address: Vec<FieldLine>,
    pub(super) information: Vec<FieldLine>,
    pub(super) subject_top: f32,
}

impl FirstPage {
    pub(super) fn new(letter: &Letter, geometry: &Geometry, typesetter: &mut Typesetter) -> Self {
        let (sender, sender_bottom) = block(&letter.sender, geometry.sender, SENDER, typesetter);
        let (address, address_top, address_bottom) = address(letter, geometry, typesetter);
        let return_line = return_line(letter, geometry, address_top, typesetter);
        let information_field = below(geometry.information, geometry.sender, sender_bottom);
        let (information, information_bottom) = block(&letter.information, information_field, BODY, typesetter);
        let lowest = sender_bottom.max(address_bottom).max(information_bottom);
        Self { sender, return_line, address, information, subject_top: geometry.subject_top.max(lowest + CLEARANCE) }
    }
}

/// The field, moved down if one above it in the same column reaches into it.
fn below(field: Field, above: Field, bottom: f32) -> Field {
    let same_column = (field.x - above.x).abs() < mm(5.0);
    Field { y: if same_column { field.y.max(bottom + mm(3.0)) } else { field.y }, ..field }
}

fn block(lines: &[String], field: Field, style: TextStyle, typesetter: &mut Typesetter) -> (Vec<FieldLine>, f32) {
    let mut top = field.y;
    let mut placed = Vec::with_capacity(lines.len());
    for line in lines {
        let paragraph = typesetter.paragraph(line.clone(), style, field.width);
        let height = paragraph.layout.height();
        placed.push(FieldLine { paragraph, x: field.x, top });
        top += height;
    }
    (placed, top)
}

/// Sets the addressee so that it fits the field: six lines from its top, more lines up into the zone for notes, then
/// smaller type; what is still too long runs on below, and the subject moves down.
fn address(letter: &Letter, geometry: &Geometry, typesetter: &mut Typesetter) -> (Vec<FieldLine>, f32, f32) {
    let spare = (geometry.notes_height - mm(5.0)).max(0.0);
    let mut style = ADDRESS;
    loop {
        let (mut lines, bottom) = block(&letter.addressee.lines, geometry.address, style, typesetter);
        let excess = (bottom - geometry.address.y - geometry.address_height).max(0.0);
        if excess <= spare || style.size <= SMALLEST {
            let lift = excess.min(spare);
            lines.iter_mut().for_each(|line| line.top -= lift);
            return (lines, geometry.address.y - lift, bottom - lift);
        }
        style.size -= 0.5;
    }
}

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
    let mut style = SMALL;
    style.size = 7.0;
    let paragraph = typesetter.paragraph(text, style, geometry.address.width);
    // A return line that does not fit in one line is left out: the sender stands above in full.
    let fits = paragraph.layout.len() == 1;
    let top = address_top - mm(4.2);
    fits.then_some(FieldLine { paragraph, x: geometry.address.x, top })
}
