//! Puts laid-out letters into one document: pages, tags, outline, metadata.

use std::ops::Range;

use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, Tag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};

use super::coverage;
use super::draw;
use super::first_page::{FieldLine, FirstPage};
use super::flow::{self, Piece, Structure};
use super::fonts::Typesetter;
use super::geometry::{FOOTER_BASELINE, Geometry, MARGIN_LEFT, PAGE};
use super::paginate::{Placed, paginate};
use super::{EnvelopeLayout, Marks, PdfBundle, PdfOptions};
use crate::error::RenderError;
use crate::letter::Letter;

pub(super) fn write(
    typesetter: &mut Typesetter,
    letters: &[&Letter],
    options: &PdfOptions,
) -> Result<PdfBundle, RenderError> {
    let first = letters.first().ok_or(RenderError::NoLetters)?;
    let mut document = Document::new_with(settings()?);
    document.set_metadata(metadata(first));
    let mut tree = TagTree::new().with_lang(Some(first.language.clone()));
    let mut outline = Outline::new();
    let mut pages: Vec<Range<usize>> = Vec::with_capacity(letters.len());
    for letter in letters {
        let start = pages.last().map_or(0, |range| range.end);
        let (group, count) = write_letter(&mut document, typesetter, letter, options)?;
        tree.push(group);
        let top = XyzDestination::new(start, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(letter.subject.clone(), top));
        pages.push(start..start + count);
    }
    document.set_tag_tree(tree);
    document.set_outline(outline);
    let bytes = document.finish().map_err(refused)?;
    Ok(PdfBundle { bytes, pages })
}

fn settings() -> Result<SerializeSettings, RenderError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| RenderError::Pdf)?;
    Ok(SerializeSettings { configuration, ..SerializeSettings::default() })
}

fn metadata(letter: &Letter) -> Metadata {
    let number = |value: i8| u8::try_from(value).unwrap_or(1);
    let date = DateTime::new(u16::try_from(letter.date.year()).unwrap_or(1900))
        .month(number(letter.date.month()))
        .day(number(letter.date.day()));
    Metadata::new().title(letter.subject.clone()).language(letter.language.clone()).creation_date(date)
}

fn refused(error: KrillaError) -> RenderError {
    // Missing glyphs are found before drawing; anything else is a fault of the library. The message is not passed
    // on: it may quote the text.
    let _ = error;
    RenderError::Pdf
}

fn write_letter(
    document: &mut Document,
    typesetter: &mut Typesetter,
    letter: &Letter,
    options: &PdfOptions,
) -> Result<(TagGroup, usize), RenderError> {
    let layout = options.layout.unwrap_or_else(|| EnvelopeLayout::of_country(&letter.sender_country));
    let geometry = layout.geometry();
    let fields = FirstPage::new(letter, geometry, typesetter);
    let pieces = flow::pieces(letter, typesetter);
    coverage::check(&fields, &pieces)?;
    let pages = paginate(&pieces, fields.subject_top);
    let mut part = TagGroup::new(Tag::Part.with_lang(Some(letter.language.clone())));
    let mut groups: Vec<TagGroup> =
        pieces.iter().map(|piece| flow::group(piece.structure, &piece.paragraph.text)).collect();
    let mut labels: Vec<Option<Identifier>> = vec![None; pieces.len()];
    for (number, placed) in pages.iter().enumerate() {
        let size = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or(RenderError::Pdf)?;
        let mut page = document.start_page_with(size);
        let mut surface = page.surface();
        if number == 0 {
            draw_fields(&mut surface, typesetter, &fields, &mut part);
            draw_marks(&mut surface, geometry, options.marks);
        }
        for entry in placed {
            draw_piece(&mut surface, typesetter, &pieces, *entry, &mut groups, &mut labels);
        }
        draw_footer(&mut surface, typesetter, letter, number + 1, pages.len());
        surface.finish();
        page.finish();
    }
    assemble(&pieces, groups, labels, &mut part);
    Ok((part, pages.len()))
}

fn draw_fields(surface: &mut Surface<'_>, typesetter: &Typesetter, fields: &FirstPage, part: &mut TagGroup) {
    for block in [&fields.sender, &fields.address, &fields.information] {
        for line in block {
            let mut group = TagGroup::new(Tag::P);
            group.push(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
            draw_field_line(surface, typesetter, line);
            surface.end_tagged();
            part.push(group);
        }
    }
    if let Some(line) = &fields.return_line {
        surface.start_tagged(ContentTag::Artifact(Artifact::new(ArtifactType::Other, None)));
        draw_field_line(surface, typesetter, line);
        surface.end_tagged();
    }
}

fn draw_field_line(surface: &mut Surface<'_>, typesetter: &Typesetter, line: &FieldLine) {
    let mut top = line.top;
    for row in line.paragraph.layout.lines() {
        draw::line(surface, typesetter, row, &line.paragraph.text, line.x, top + draw::ascent(row));
        top += row.metrics().line_height;
    }
}

fn draw_piece(
    surface: &mut Surface<'_>,
    typesetter: &Typesetter,
    pieces: &[Piece],
    placed: Placed,
    groups: &mut [TagGroup],
    labels: &mut [Option<Identifier>],
) {
    let Some(piece) = pieces.get(placed.piece) else { return };
    if let (Some(label), Some(slot), 0) = (&piece.label, labels.get_mut(placed.piece), placed.from) {
        *slot = Some(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
        if let Some(row) = label.layout.get(0) {
            draw::line(surface, typesetter, row, &label.text, MARGIN_LEFT, placed.top + draw::ascent(row));
        }
        surface.end_tagged();
    }
    if let Some(group) = groups.get_mut(placed.piece) {
        group.push(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
        let mut top = placed.top;
        for row in (placed.from..placed.to).filter_map(|at| piece.paragraph.layout.get(at)) {
            draw::line(surface, typesetter, row, &piece.paragraph.text, piece.x, top + draw::ascent(row));
            top += row.metrics().line_height;
        }
        surface.end_tagged();
    }
}

fn draw_footer(surface: &mut Surface<'_>, typesetter: &mut Typesetter, letter: &Letter, number: usize, total: usize) {
    if total < 2 {
        return;
    }
    let text = letter.page_label.replace("{page}", &number.to_string()).replace("{pages}", &total.to_string());
    let paragraph = typesetter.paragraph(text, flow::SMALL, PAGE.0);
    surface.start_tagged(ContentTag::Artifact(Artifact::new(ArtifactType::Footer, None)));
    if let Some(row) = paragraph.layout.get(0) {
        let x = PAGE.0 - super::geometry::MARGIN_RIGHT - row.metrics().advance;
        draw::line(surface, typesetter, row, &paragraph.text, x, FOOTER_BASELINE);
    }
    surface.end_tagged();
}

fn draw_marks(surface: &mut Surface<'_>, geometry: &Geometry, marks: Marks) {
    if marks == Marks::Hidden {
        return;
    }
    surface.start_tagged(ContentTag::Artifact(Artifact::new(ArtifactType::Other, None)));
    for y in geometry.fold_marks {
        draw::mark(surface, *y, draw::FOLD_MARK);
    }
    if let Some(y) = geometry.hole_mark {
        draw::mark(surface, y, draw::HOLE_MARK);
    }
    surface.end_tagged();
}

/// Hangs the pieces into the letter's part, list items into lists.
fn assemble(pieces: &[Piece], groups: Vec<TagGroup>, labels: Vec<Option<Identifier>>, part: &mut TagGroup) {
    let mut list: Option<TagGroup> = None;
    for ((piece, group), label) in pieces.iter().zip(groups).zip(labels) {
        let Structure::ListItem { first } = piece.structure else {
            part.children.extend(list.take().map(Node::from));
            part.push(group);
            continue;
        };
        if first {
            part.children.extend(list.replace(flow::list_group()).map(Node::from));
        }
        let mut item = TagGroup::new(Tag::LI);
        if let Some(label) = label {
            let mut group = TagGroup::new(Tag::Lbl);
            group.push(label);
            item.push(group);
        }
        item.push(group);
        list.get_or_insert_with(flow::list_group).push(item);
    }
    part.children.extend(list.map(Node::from));
}
