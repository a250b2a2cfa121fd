//! Pictures of the caller: a logo, a signature.

use std::hash::{Hash, Hasher};
use std::io::Cursor;
use std::sync::Arc;

use krilla::image::{BitsPerComponent, CustomImage, Image, ImageColorspace};
use png::{BitDepth, ColorType, Decoder, Limits, Transformations};
use sha2::{Digest, Sha256};

use crate::error::RenderError;

/// A picture for a letter, read and checked: PNG of at most [`MAX_BYTES`](Self::MAX_BYTES) and
/// [`MAX_SIDE`](Self::MAX_SIDE) pixels a side.
///
/// Only the pixels go into a PDF file; names, times and other notes inside the PNG are dropped.
#[derive(Clone)]
pub struct PdfImage {
    pixels: Pixels,
    image: Image,
    alternative: String,
}

impl PdfImage {
    /// Most bytes of a PNG file.
    pub const MAX_BYTES: usize = 2 * 1024 * 1024;
    /// Most pixels a side.
    pub const MAX_SIDE: u32 = 4_000;
    /// Most characters of the alternative text.
    pub const MAX_ALTERNATIVE: usize = 300;

    /// Reads a PNG. `alternative` says in the letter's language what it shows, for people who cannot see it.
    ///
    /// # Errors
    ///
    /// [`RenderError::Image`] if it is not a PNG, is larger than allowed, or the alternative text is missing, too long
    /// or holds control characters.
    pub fn from_png(png: &[u8], alternative: &str) -> Result<Self, RenderError> {
        let alternative = alternative.trim();
        if alternative.is_empty() || alternative.chars().any(char::is_control) {
            return Err(refused("it needs an alternative text without control characters"));
        }
        if alternative.chars().count() > Self::MAX_ALTERNATIVE {
            return Err(refused("its alternative text is longer than 300 characters"));
        }
        if png.len() > Self::MAX_BYTES {
            return Err(refused("it is larger than 2 MiB"));
        }
        let pixels = Pixels::read(png)?;
        // PDF/A forbids interpolation.
        let image = Image::from_custom(pixels.clone(), false).map_err(|_| refused("its pixels cannot be used"))?;
        Ok(Self { pixels, image, alternative: alternative.to_owned() })
    }

    /// The picture as large as fits into a box, without distortion.
    pub(super) fn fit(&self, width: f32, height: f32) -> Picture {
        let (columns, rows) = (pixels(self.pixels.size.0), pixels(self.pixels.size.1));

        let scale = (width / columns).min(height / rows);
        Picture {
            image: self.image.clone(),
            alternative: self.alternative.clone(),
            width: columns * scale,
            height: rows * scale,
        }
    }
}

/// Shows the size only: a signature is personal data.
impl std::fmt::Debug for PdfImage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PdfImage").field("size", &self.pixels.size).finish_non_exhaustive()
    }
}

/// A picture in the size it is drawn, in points.
#[derive(Clone)]
pub(super) struct Picture {
    pub(super) image: Image,
    pub(super) alternative: String,
    pub(super) width: f32,
    pub(super) height: f32,
}

fn pixels(number: u32) -> f32 {
    f32::from(u16::try_from(number).unwrap_or(u16::MAX))
}

const fn refused(problem: &'static str) -> RenderError {
    RenderError::Image { problem }
}

/// Eight bits a channel.
#[derive(Clone)]
struct Pixels {
    size: (u32, u32),
    space: ImageColorspace,
    color: Arc<[u8]>,
    alpha: Option<Arc<[u8]>>,
    /// Stands for the pixels where the writer looks for equal pictures.
    digest: [u8; 32],
}

impl Pixels {
    fn read(png: &[u8]) -> Result<Self, RenderError> {
        let broken = |_| refused("it is not a PNG or is broken");
        let mut decoder = Decoder::new_with_limits(Cursor::new(png), Limits { bytes: 16 * 1024 * 1024 });
        decoder.set_transformations(Transformations::normalize_to_color8());
        decoder.set_ignore_text_chunk(true);
        let mut reader = decoder.read_info().map_err(broken)?;
        let size = reader.info().size();
        if size.0 > PdfImage::MAX_SIDE || size.1 > PdfImage::MAX_SIDE {
            return Err(refused("it has more than 4000 pixels on a side"));
        }
        let mut buffer = vec![0; reader.output_buffer_size().ok_or_else(|| refused("it is too large"))?];
        let frame = reader.next_frame(&mut buffer).map_err(broken)?;
        buffer.truncate(frame.buffer_size());
        let (space, channels, has_alpha) = match frame.color_type {
            ColorType::Grayscale => (ImageColorspace::Luma, 1, false),
            ColorType::GrayscaleAlpha => (ImageColorspace::Luma, 2, true),
            ColorType::Rgb => (ImageColorspace::Rgb, 3, false),
            ColorType::Rgba => (ImageColorspace::Rgb, 4, true),
            ColorType::Indexed => return Err(refused("its palette cannot be read")),
        };
        if frame.bit_depth != BitDepth::Eight {
            return Err(refused("its depth of colour cannot be read"));
        }
        let digest = Sha256::new().chain_update(size.0.to_be_bytes()).chain_update(&buffer).finalize().into();
        let (color, alpha) = if has_alpha { split(&buffer, channels) } else { (buffer, Vec::new()) };
        Ok(Self { size, space, color: color.into(), alpha: has_alpha.then(|| alpha.into()), digest })
    }
}

/// The colours and the last channel apart.
fn split(pixels: &[u8], channels: usize) -> (Vec<u8>, Vec<u8>) {
    let (mut color, mut alpha) = (Vec::with_capacity(pixels.len()), Vec::with_capacity(pixels.len() / channels));
    for pixel in pixels.chunks_exact(channels) {
        if let Some((opacity, channels)) = pixel.split_last() {
            color.extend_from_slice(channels);
            alpha.push(*opacity);
        }
    }
    (color, alpha)
}

impl Hash for Pixels {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.digest.hash(state);
        self.space.hash(state);
    }
}

impl CustomImage for Pixels {
    fn color_channel(&self) -> &[u8] {
        &self.color
    }

    fn alpha_channel(&self) -> Option<&[u8]> {
        self.alpha.as_deref()
    }

    fn bits_per_component(&self) -> BitsPerComponent {
        BitsPerComponent::Eight
    }

    fn size(&self) -> (u32, u32) {
        self.size
    }

    fn icc_profile(&self) -> Option<&[u8]> {
        None
    }

    fn color_space(&self) -> ImageColorspace {
        self.space
    }
}

#[cfg(test)]
mod tests {
    use super::PdfImage;
    use crate::error::RenderError;

    pub(crate) fn png(width: u32, height: u32, color: png::ColorType) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(color);
        encoder.add_text_chunk("Author".to_owned(), "Nobody Known".to_owned()).unwrap();
        let mut writer = encoder.write_header().unwrap();
        let samples = width as usize * height as usize * color.samples();
        writer.write_image_data(&(0..samples).map(|at| u8::try_from(at % 251).unwrap()).collect::<Vec<_>>()).unwrap();
        writer.finish().unwrap();
        bytes
    }

    #[test]
    fn pictures_of_every_kind_are_read() {
        use png::ColorType::{Grayscale, GrayscaleAlpha, Rgb, Rgba};
        for color in [Grayscale, GrayscaleAlpha, Rgb, Rgba] {
            let image = PdfImage::from_png(&png(40, 20, color), "A logo").unwrap();
            let fitted = image.fit(100.0, 100.0);
            assert_eq!((fitted.width, fitted.height), (100.0, 50.0));
            assert_eq!(format!("{image:?}"), "PdfImage { size: (40, 20), .. }");
        }
    }

    #[test]
    fn what_is_no_picture_or_too_large_is_refused() {
        let small = png(4, 4, png::ColorType::Rgb);
        let long = "x".repeat(301);
        for (bytes, alternative) in [
            (b"<svg/>".to_vec(), "A logo"),
            (small[..small.len() / 2].to_vec(), "A logo"),
            (vec![0; PdfImage::MAX_BYTES + 1], "A logo"),
            (png(4001, 1, png::ColorType::Grayscale), "A logo"),
            (small.clone(), " "),
            (small.clone(), "A\u{7}logo"),
            (small, long.as_str()),
        ] {
            let refused = PdfImage::from_png(&bytes, alternative);
            assert!(matches!(refused, Err(RenderError::Image { .. })));
        }
    }
}
