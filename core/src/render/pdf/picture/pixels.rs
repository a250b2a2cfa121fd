//! Pictures of dots: PNG.

use std::hash::{Hash, Hasher};
use std::io::Cursor;
use std::sync::Arc;

use krilla::image::{BitsPerComponent, CustomImage, Image, ImageColorspace};
use png::{BitDepth, ColorType, Decoder, Limits, Transformations};
use sha2::{Digest, Sha256};

use super::{PdfImage, refused};
use crate::render::RenderError;

/// How a PNG file begins.
const MAGIC: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Most bytes of memory that reading may take.
const MAX_MEMORY: usize = 16 * 1024 * 1024;

/// Whether the file says that it is a PNG.
pub(super) fn is_png(file: &[u8]) -> bool {
    file.starts_with(MAGIC)
}

/// Reads a PNG: what is drawn, its columns and rows. Names, times and other notes in the file are dropped.
pub(super) fn read(file: &[u8]) -> Result<(Image, (u32, u32)), RenderError> {
    if file.len() > PdfImage::MAX_PNG_BYTES {
        return Err(refused("it is a PNG larger than 2 MiB"));
    }
    let pixels = Pixels::read(file)?;
    let size = pixels.size;
    // PDF/A forbids interpolation.
    let image = Image::from_custom(pixels, false).map_err(|_| refused("its pixels cannot be used"))?;
    Ok((image, size))
}

/// Eight bits a channel.
#[derive(Clone)]
struct Pixels {
    size: (u32, u32),
    space: ImageColorspace,
    color: Arc<Vec<u8>>,
    alpha: Option<Arc<Vec<u8>>>,
    /// Stands for the pixels where the writer looks for equal pictures.
    digest: [u8; 32],
}

impl Pixels {
    fn read(png: &[u8]) -> Result<Self, RenderError> {
        let broken = |_| refused("it is not a PNG or is broken");
        let mut decoder = Decoder::new_with_limits(Cursor::new(png), Limits { bytes: MAX_MEMORY });
        decoder.set_transformations(Transformations::normalize_to_color8());
        decoder.set_ignore_text_chunk(true);
        let mut reader = decoder.read_info().map_err(broken)?;
        let size = reader.info().size();
        if size.0.max(size.1) > PdfImage::MAX_PNG_SIDE {
            return Err(refused("it has more than 4000 pixels on a side"));
        }
        if u64::from(size.0) * u64::from(size.1) > PdfImage::MAX_PNG_PIXELS {
            return Err(refused("it has more than 4 million pixels"));
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
        let alpha = has_alpha.then(|| Arc::new(take_alpha(&mut buffer, channels)));
        Ok(Self { size, space, color: Arc::new(buffer), alpha, digest })
    }
}

/// Takes the last channel out of the pixels, which shrink to their colours where they stand.
fn take_alpha(pixels: &mut Vec<u8>, channels: usize) -> Vec<u8> {
    let alpha: Vec<u8> = pixels.chunks_exact(channels).filter_map(|pixel| pixel.last().copied()).collect();
    let mut position = 0;
    pixels.retain(|_| {
        position += 1;
        position % channels != 0
    });
    alpha
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
        self.alpha.as_deref().map(Vec::as_slice)
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
