//! Looks for characters that the fonts lack: an error, never an empty box.

use super::first_page::FirstPage;
use super::fonts::Paragraph;
use super::piece::Piece;
use crate::render::RenderError;

/// Refuses a letter with a character that the fonts lack.
///
/// # Errors
///
/// [`RenderError::GlyphMissing`] with the code point's block and the part of the letter it stands in.
pub(super) fn check(fields: &FirstPage, pieces: &[Piece]) -> Result<(), RenderError> {
    let blocks = fields.blocks();
    for (field, lines) in blocks.into_iter().chain([("letterhead", fields.footer.as_slice())]) {
        lines.iter().try_for_each(|line| covered(&line.paragraph, field))?;
    }
    for piece in pieces {
        piece.columns.iter().try_for_each(|column| covered(&column.paragraph, piece.field))?;
    }
    Ok(())
}

fn covered(paragraph: &Paragraph, field: &'static str) -> Result<(), RenderError> {
    for line in paragraph.layout.lines() {
        for cluster in line.runs().flat_map(|run| run.visual_clusters()) {
            if let Some(missing) = cluster.glyphs().position(|glyph| glyph.id == 0) {
                let text = paragraph.text.get(cluster.text_range()).unwrap_or_default();
                // A glyph a character is the rule where a letter is not composed; else the first one names the block.
                let character = text.chars().nth(missing).or_else(|| text.chars().next()).unwrap_or_default();
                let block = unicode_blocks::find_unicode_block(character).map_or("unknown", |block| block.name());
                return Err(RenderError::GlyphMissing { block, field });
            }
        }
    }
    Ok(())
}
