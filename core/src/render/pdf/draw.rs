//! Glyphs of laid-out lines onto a page.

use krilla::geom::{PathBuilder, Point};
use krilla::paint::Stroke;
use krilla::surface::Surface;
use krilla::text::{GlyphId, KrillaGlyph};
use parley::layout::Line;

use super::fonts::Typesetter;
use super::geometry::mm;

/// Draws one line with its baseline at `y`.
pub(super) fn line(surface: &mut Surface<'_>, typesetter: &Typesetter, line: Line<'_, ()>, text: &str, x: f32, y: f32) {
    let mut pen = x;
    for run in line.runs() {
        let start = pen;
        let size = run.font_size();
        let mut glyphs: Vec<KrillaGlyph> = Vec::with_capacity(run.len());
        for cluster in run.visual_clusters() {
            if cluster.is_ligature_continuation() {
                if let Some(glyph) = glyphs.last_mut() {
                    glyph.text_range.end = cluster.text_range().end;
                }
                continue;
            }
            for glyph in cluster.glyphs() {
                glyphs.push(KrillaGlyph::new(
                    GlyphId::new(glyph.id),
                    glyph.advance / size,
                    glyph.x / size,
                    glyph.y / size,
                    0.0,
                    cluster.text_range(),
                    None,
                ));
                pen += glyph.advance;
            }
        }
        let font = typesetter.font(run.font().data.id()).clone();
        surface.draw_glyphs(Point::from_xy(start, y), &glyphs, font, text, size, false);
    }
}

/// Distance from the top of a line to its baseline.
pub(super) fn ascent(line: Line<'_, ()>) -> f32 {
    let metrics = line.metrics();
    metrics.baseline - metrics.block_min_coord
}

/// From and to, from the left edge of the page.
pub(super) const FOLD_MARK: (f32, f32) = (mm(5.0), mm(9.0));
pub(super) const HOLE_MARK: (f32, f32) = (mm(5.0), mm(11.0));

/// Draws a short hairline at the left edge.
pub(super) fn mark(surface: &mut Surface<'_>, y: f32, (from, to): (f32, f32)) {
    let mut path = PathBuilder::new();
    path.move_to(from, y);
    path.line_to(to, y);
    surface.set_stroke(Some(Stroke { width: 0.4, ..Stroke::default() }));
    surface.set_fill(None);
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
    surface.set_stroke(None);
}
