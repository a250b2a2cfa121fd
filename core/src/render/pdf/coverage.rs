//! Looks for characters that the fonts lack: an error, never an empty box.

use super::first_page::FirstPage;
use super::flow::{Piece, Structure};
use super::fonts::Paragraph;
use crate::error::RenderError;

/// Refuses a letter with a character that the fonts lack.
///
/// # Errors
///
/// [`RenderError::GlyphMissing`] with the code point's block and the part of the letter it stands in.
pub(super) fn check(fields: &FirstPage, pieces: &[Piece]) -> Result<(), RenderError> {
    let blocks = [("sender", &fields.sender), ("addressee", &fields.address), ("information", &fields.information)];
    for (field, lines) in blocks {
        lines.iter().try_for_each(|line| covered(&line.paragraph, field))?;
    }
    pieces.iter().try_for_each(|piece| {
        let field = if piece.structure == Structure::Subject { "subject" } else { "body" };
        covered(&piece.paragraph, field)
    })
}

fn covered(paragraph: &Paragraph, field: &'static str) -> Result<(), RenderError> {
    for line in paragraph.layout.lines() {
        for cluster in line.runs().flat_map(|run| run.visual_clusters()) {
            if cluster.glyphs().any(|glyph| glyph.id == 0) {
                let text = paragraph.text.get(cluster.text_range());
                let character = text.and_then(|text| text.chars().next()).unwrap_or_default();
                let block = unicode_blocks::find_unicode_block(character).map_or("unknown", |block| block.name());
                return Err(RenderError::GlyphMissing { block, field });
            }
        }
    }
    Ok(())
}
