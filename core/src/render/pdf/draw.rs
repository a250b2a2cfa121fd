//! Glyphs, pictures and hairlines onto a page.

use krilla::geom::{PathBuilder, Point, Transform};
use krilla::paint::Stroke;
use krilla::surface::Surface;
use krilla::text::{GlyphId, KrillaGlyph};
use parley::layout::Line;

use super::fonts::{Paragraph, Typesetter};
use super::geometry::mm;
use super::picture::Picture;

/// A page under the pen.
pub(super) struct Canvas<'a, 'page> {
    pub(super) surface: Surface<'page>,
    pub(super) typesetter: &'a Typesetter,
    /// Used again for every line.
    pub(super) glyphs: Vec<KrillaGlyph>,
}

impl Canvas<'_, '_> {
    /// Draws lines of a paragraph, the first one's top at `top`; `density` is the factor of their height.
    pub(super) fn lines(&mut self, paragraph: &Paragraph, (from, to): (usize, usize), x: f32, top: f32, density: f32) {
        let height = paragraph.line_height * density;
        // What a line loses in height it loses half above and half below its letters.
        let mut top = top - (paragraph.line_height - height) / 2.0;
        for line in (from..to).filter_map(|at| paragraph.layout.get(at)) {
            let metrics = line.metrics();
            self.line(line, &paragraph.text, x, top + metrics.baseline - metrics.block_min_coord);
            top += height;
        }
    }

    /// Draws all lines of a paragraph.
    pub(super) fn paragraph(&mut self, paragraph: &Paragraph, x: f32, top: f32) {
        self.lines(paragraph, (0, paragraph.lines()), x, top, 1.0);
    }

    /// Draws one line with its baseline at `y`.
    fn line(&mut self, line: Line<'_, ()>, text: &str, x: f32, y: f32) {
        let mut pen = x;
        for run in line.runs() {
            let start = pen;
            let size = run.font_size();
            self.glyphs.clear();
            for cluster in run.visual_clusters() {
                let range = cluster.text_range();
                if cluster.is_ligature_continuation() {
                    if let Some(glyph) = self.glyphs.last_mut() {
                        glyph.text_range.end = range.end;
                    }
                    continue;
                }
                let first = self.glyphs.len();
                for glyph in cluster.glyphs() {
                    let (advance, x, y) = (glyph.advance / size, glyph.x / size, glyph.y / size);
                    let id = GlyphId::new(glyph.id);
                    self.glyphs.push(KrillaGlyph::new(id, advance, x, y, 0.0, range.clone(), None));
                    pen += glyph.advance;
                }
                if let Some([_, _, ..]) = self.glyphs.get(first..) {
                    self.share_text(first, text);
                }
            }
            let font = self.typesetter.font(run.font().data.id()).clone();
            self.surface.draw_glyphs(Point::from_xy(start, y), &self.glyphs, font, text, size, false);
        }
    }

    /// Gives a letter and its marks a character each where there are as many glyphs as characters. Else every glyph
    /// stands for all of them, and so would the same letter without marks later on.
    fn share_text(&mut self, first: usize, text: &str) {
        let Some(glyphs) = self.glyphs.get_mut(first..) else { return };
        let Some(range) = glyphs.first().map(|glyph| glyph.text_range.clone()) else { return };
        let Some(cluster) = text.get(range.clone()) else { return };
        if cluster.chars().count() != glyphs.len() {
            return;
        }
        for (glyph, (at, character)) in glyphs.iter_mut().zip(cluster.char_indices()) {
            let start = range.start + at;
            glyph.text_range = start..start + character.len_utf8();
        }
    }

    /// Draws a picture.
    pub(super) fn picture(&mut self, picture: &Picture, x: f32, top: f32) {
        self.surface.push_transform(&Transform::from_translate(x, top));
        picture.draw(&mut self.surface);
        self.surface.pop();
    }

    /// Draws a level hairline.
    pub(super) fn hairline(&mut self, y: f32, (from, to): (f32, f32)) {
        let mut path = PathBuilder::new();
        path.move_to(from, y);
        path.line_to(to, y);
        self.surface.set_stroke(Some(Stroke { width: 0.4, ..Stroke::default() }));
        self.surface.set_fill(None);
        if let Some(path) = path.finish() {
            self.surface.draw_path(&path);
        }
        self.surface.set_stroke(None);
    }
}

/// From and to, from the left edge of the page.
pub(super) const FOLD_MARK: (f32, f32) = (mm(5.0), mm(9.0));
pub(super) const HOLE_MARK: (f32, f32) = (mm(5.0), mm(11.0));
