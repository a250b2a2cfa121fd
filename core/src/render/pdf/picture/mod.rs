//! Pictures of the caller: a logo, a signature.

mod bounds;
mod colours;
mod drawing;
mod pen;
mod pixels;
mod work;

use std::sync::Arc;

use krilla::geom::Size;
use krilla::image::Image;
use krilla::surface::Surface;

use crate::render::RenderError;
use drawing::Drawing;

/// A picture for a letter, read and checked: PNG, or SVG of shapes.
///
/// Only what is seen goes into a PDF file; names, times and other notes inside the picture are dropped. An SVG may hold
/// shapes, groups, gradients, clips and masks, at most [`MAX_SVG_ELEMENTS`](Self::MAX_SVG_ELEMENTS) elements in all.
/// Text in it is refused, for the font it names is not here: drawing programs turn text into paths. So are pictures
/// inside it, filters, patterns, variables of style sheets and colours newer than CSS Color 3, as `oklch(…)`.
#[derive(Clone)]
pub struct PdfImage {
    content: Content,
    width: f32,
    height: f32,
}

/// What is drawn.
#[derive(Clone)]
enum Content {
    Pixels(Image),
    Drawing(Arc<Drawing>),
}

impl PdfImage {
    /// Most bytes of a PNG file.
    pub const MAX_PNG_BYTES: usize = 2 * 1024 * 1024;
    /// Most pixels a side of a PNG file.
    pub const MAX_PNG_SIDE: u32 = 4_000;
    /// Most pixels of a PNG file: more than 300 dots an inch over the width of a letter.
    pub const MAX_PNG_PIXELS: u64 = 4_000_000;
    /// Most bytes of an SVG file.
    pub const MAX_SVG_BYTES: usize = 512 * 1024;
    /// Most bytes of any file: whoever reads one may stop behind them.
    pub const MAX_BYTES: usize =
        if Self::MAX_PNG_BYTES > Self::MAX_SVG_BYTES { Self::MAX_PNG_BYTES } else { Self::MAX_SVG_BYTES };
    /// Most elements of an SVG file, counting what is used more than once as often as it is used.
    pub const MAX_SVG_ELEMENTS: usize = 5_000;

    /// Reads the bytes of a PNG or SVG file; the file itself says which it is.
    ///
    /// # Errors
    ///
    /// [`RenderError::Image`] if it is neither, is larger than allowed, or an SVG holds what is not drawn.
    pub fn try_new(file: &[u8]) -> Result<Self, RenderError> {
        if pixels::is_png(file) {
            let (image, (columns, rows)) = pixels::read(file)?;
            return Ok(Self { content: Content::Pixels(image), width: side(columns), height: side(rows) });
        }
        let drawing = Drawing::read(file)?;
        let (width, height) = drawing.size();
        Ok(Self { content: Content::Drawing(Arc::new(drawing)), width, height })
    }

    /// The picture as large as fits into a box, without distortion. `alternative` says what it shows.
    pub(super) fn fit(&self, (width, height): (f32, f32), alternative: &str) -> Picture {
        let scale = (width / self.width).min(height / self.height);
        Picture {
            content: self.content.clone(),
            alternative: alternative.to_owned(),
            width: self.width * scale,
            height: self.height * scale,
        }
    }
}

/// Shows the size only: a signature is personal data.
impl std::fmt::Debug for PdfImage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PdfImage").field("width", &self.width).field("height", &self.height).finish_non_exhaustive()
    }
}

/// A picture in the size it is drawn, in points.
#[derive(Clone)]
pub(super) struct Picture {
    content: Content,
    /// What it shows, for people who cannot see it.
    pub(super) alternative: String,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Picture {
    /// Draws it with its top left corner in the origin.
    pub(super) fn draw(&self, surface: &mut Surface<'_>) {
        match &self.content {
            Content::Pixels(image) => {
                if let Some(size) = Size::from_wh(self.width, self.height) {
                    surface.draw_image(image.clone(), size);
                }
            }
            Content::Drawing(drawing) => pen::draw(surface, drawing, self.width),
        }
    }
}

fn side(pixels: u32) -> f32 {
    f32::from(u16::try_from(pixels).unwrap_or(u16::MAX))
}

const fn refused(problem: &'static str) -> RenderError {
    RenderError::Image { problem }
}

#[cfg(test)]
mod tests;
