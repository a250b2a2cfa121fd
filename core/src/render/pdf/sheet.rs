//! Draws one letter onto pages of a document.

use krilla::Document;
use krilla::page::PageSettings;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag, Tag, TagGroup};

use super::draw::{self, Canvas};
use super::first_page::{FieldLine, FirstPage};
use super::flow::{self, SMALL};
use super::fonts::{Paragraph, Typesetter};
use super::geometry::{
    BODY_BOTTOM, BODY_WIDTH, FOOTER_BASELINE, Geometry, MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, ONLY_BOTTOM, PAGE,
    count, mm,
};
use super::paginate::{Area, Placed, paginate};
use super::piece::{Piece, Structure};
use super::table::ROW_SPACE;
use super::tags::{self, Marks};
use super::{EnvelopeLayout, PdfOptions, coverage};
use crate::letter::Letter;
use crate::render::RenderError;

/// Largest picture of a signature.
const SIGNATURE: (f32, f32) = (mm(60.0), flow::SIGNATURE_ROOM - mm(2.0));
/// Room between what stands left and right at the foot of a page.
const FOOT_GAP: f32 = mm(8.0);

/// Draws a letter; gives its part of the tag tree and the number of its pages.
pub(super) fn write(
    document: &mut Document,
    typesetter: &mut Typesetter,
    letter: &Letter,
    options: &PdfOptions,
) -> Result<(TagGroup, usize), RenderError> {
    let geometry = geometry(letter, options);
    let (fields, pieces) = shaped(typesetter, letter, options, geometry)?;
    let area = Area {
        first_top: fields.subject_top,
        first_bottom: fields.body_bottom,
        only_bottom: if fields.footer.is_empty() { ONLY_BOTTOM } else { fields.body_bottom },
        top: MARGIN_TOP,
        bottom: BODY_BOTTOM,
    };
    let pages = paginate(&pieces, &area);
    let feet = feet(letter, pages.pages.len(), typesetter);

    let mut part = TagGroup::new(Tag::Part.with_lang(Some(letter.language.clone())));
    let mut sheet = Sheet { pieces: &pieces, marks: vec![Marks::default(); pieces.len()], density: pages.density };
    for (number, placed) in pages.pages.iter().enumerate() {
        let size = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or(RenderError::Pdf)?;
        let mut page = document.start_page_with(size);
        let mut canvas = Canvas { surface: page.surface(), typesetter, glyphs: Vec::with_capacity(128) };
        if number == 0 {
            draw_fields(&mut canvas, &fields, &mut part);
            if options.marks == super::Marks::Shown {
                draw_marks(&mut canvas, geometry);
            }
        }
        sheet.draw(&mut canvas, placed);
        if let Some(foot) = feet.get(number) {
            artifact(&mut canvas, ArtifactType::Footer, |canvas| foot.draw(canvas));
        }
        drop(canvas);
        page.finish();
    }
    tags::assemble(&pieces, sheet.marks, &mut part);
    Ok((part, pages.pages.len()))
}

/// Looks whether a letter can be drawn.
pub(super) fn check(typesetter: &mut Typesetter, letter: &Letter, options: &PdfOptions) -> Result<(), RenderError> {
    shaped(typesetter, letter, options, geometry(letter, options)).map(drop)
}

fn geometry(letter: &Letter, options: &PdfOptions) -> &'static Geometry {
    options.layout.unwrap_or_else(|| EnvelopeLayout::of_country(&letter.sender_country)).geometry()
}

/// The texts of a letter with their glyphs, if the fonts have them all.
fn shaped(
    typesetter: &mut Typesetter,
    letter: &Letter,
    options: &PdfOptions,
    geometry: &Geometry,
) -> Result<(FirstPage, Vec<Piece>), RenderError> {
    let fields = FirstPage::new(letter, geometry, &options.letterhead, typesetter);
    let signature = options.signature.as_ref().map(|image| image.fit(SIGNATURE, &letter.signature_label));
    let pieces = flow::pieces(letter, signature.as_ref(), typesetter);
    coverage::check(&fields, &pieces)?;
    Ok((fields, pieces))
}

/// The pieces while they are drawn.
struct Sheet<'a> {
    pieces: &'a [Piece],
    marks: Vec<Marks>,
    density: f32,
}

impl Sheet<'_> {
    fn draw(&mut self, canvas: &mut Canvas<'_, '_>, placed: &[Placed]) {
        for entry in placed {
            let Some(piece) = self.pieces.get(entry.piece) else { continue };
            if entry.repeated {
                artifact(canvas, ArtifactType::PaginationOther, |canvas| {
                    for column in &piece.columns {
                        canvas.lines(&column.paragraph, (entry.from, entry.to), column.x, entry.top, self.density);
                    }
                });
            } else if let Some(marks) = self.marks.get_mut(entry.piece) {
                draw_piece(canvas, piece, *entry, self.density, marks);
            }
            if matches!(piece.structure, Structure::TableHead | Structure::TableRow) && entry.to == piece.lines() {
                let bottom = entry.top + count(entry.to - entry.from) * piece.line_height() * self.density;
                artifact(canvas, ArtifactType::Layout, |canvas| {
                    let y = bottom + ROW_SPACE * self.density / 2.0;
                    canvas.hairline(y, (MARGIN_LEFT, MARGIN_LEFT + BODY_WIDTH));
                });
            }
        }
    }
}

fn draw_piece(canvas: &mut Canvas<'_, '_>, piece: &Piece, placed: Placed, density: f32, marks: &mut Marks) {
    if let (Some(picture), 0) = (&piece.picture, placed.from) {
        marks.picture = Some(canvas.surface.start_tagged(ContentTag::Other));
        canvas.picture(picture, MARGIN_LEFT, placed.top - mm(1.0) - picture.height);
        canvas.surface.end_tagged();
    }
    marks.columns.resize_with(piece.columns.len(), Vec::new);
    for (column, marks) in piece.columns.iter().zip(&mut marks.columns) {
        let to = placed.to.min(column.paragraph.lines());
        if placed.from < to && !column.paragraph.text.is_empty() {
            marks.push(canvas.surface.start_tagged(ContentTag::Span(SpanTag::empty())));
            canvas.lines(&column.paragraph, (placed.from, to), column.x, placed.top, density);
            canvas.surface.end_tagged();
        }
    }
}

fn draw_fields(canvas: &mut Canvas<'_, '_>, fields: &FirstPage, part: &mut TagGroup) {
    if let Some((logo, x, top)) = &fields.logo {
        let mark = canvas.surface.start_tagged(ContentTag::Other);
        canvas.picture(logo, *x, *top);
        canvas.surface.end_tagged();
        part.push(tags::figure(&logo.alternative, mark));
    }
    for line in fields.blocks().into_iter().flat_map(|(_, lines)| lines) {
        let mark = canvas.surface.start_tagged(ContentTag::Span(SpanTag::empty()));
        draw_field_line(canvas, line);
        canvas.surface.end_tagged();
        part.push(tags::paragraph(mark));
    }
    for line in fields.return_line.iter().chain(&fields.footer) {
        artifact(canvas, ArtifactType::PaginationOther, |canvas| draw_field_line(canvas, line));
    }
}

fn draw_field_line(canvas: &mut Canvas<'_, '_>, line: &FieldLine) {
    canvas.paragraph(&line.paragraph, line.x, line.top);
}

fn draw_marks(canvas: &mut Canvas<'_, '_>, geometry: &Geometry) {
    artifact(canvas, ArtifactType::Page, |canvas| {
        for y in geometry.fold_marks {
            canvas.hairline(*y, draw::FOLD_MARK);
        }
        if let Some(y) = geometry.hole_mark {
            canvas.hairline(y, draw::HOLE_MARK);
        }
    });
}

/// What stands at the foot of a page: who wrote it and when, and its number.
struct Foot {
    left: Option<Paragraph>,
    right: Paragraph,
}

impl Foot {
    fn draw(&self, canvas: &mut Canvas<'_, '_>) {
        let top = FOOTER_BASELINE - SMALL.size;
        if let Some(left) = &self.left {
            canvas.paragraph(left, MARGIN_LEFT, top);
        }
        canvas.paragraph(&self.right, PAGE.0 - MARGIN_RIGHT - self.right.natural_width(), top);
    }
}

/// The feet of the pages; none for a letter of one page. Name and date begin on the second page, where a page that got
/// lost could not be told otherwise; a long name is left out.
fn feet(letter: &Letter, pages: usize, typesetter: &mut Typesetter) -> Vec<Foot> {
    if pages < 2 {
        return Vec::new();
    }
    let author = letter.sender.first().map(String::as_str).unwrap_or_default();
    let mut foot = |number: usize| {
        let label = letter.page_label.replace("{page}", &number.to_string()).replace("{pages}", &pages.to_string());
        let right = typesetter.paragraph(label, SMALL, BODY_WIDTH);
        let room = BODY_WIDTH - FOOT_GAP - right.natural_width();
        let left = (number > 1).then(|| typesetter.paragraph(format!("{author} · {}", letter.date_text), SMALL, room));
        Foot { left: left.filter(|left| left.lines() == 1), right }
    };
    (1..=pages).map(&mut foot).collect()
}

/// Draws something that is not read out.
fn artifact(canvas: &mut Canvas<'_, '_>, kind: ArtifactType, draw: impl FnOnce(&mut Canvas<'_, '_>)) {
    canvas.surface.start_tagged(ContentTag::Artifact(Artifact::new(kind, None)));
    draw(canvas);
    canvas.surface.end_tagged();
}
