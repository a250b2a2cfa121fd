//! The fonts inside the library, and the machinery that shapes text with them.

use std::borrow::Cow;
use std::sync::Arc;

use krilla::text::Font;
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::style::{FontFamily, FontFamilyName, FontWeight, LineHeight, OverflowWrap, StyleProperty};
use parley::{Alignment, AlignmentOptions, FontContext, Layout, LayoutContext};

use super::geometry::count;

/// Noto Sans, under the SIL Open Font License 1.1 (`core/fonts/README.md`).
const REGULAR: &[u8] = include_bytes!("../../../fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../fonts/NotoSans-Bold.ttf");
const FAMILY: &str = "Noto Sans";

/// Weight and size of a piece of text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct TextStyle {
    /// Size in points.
    pub(super) size: f32,
    /// Height of a line as a multiple of the size.
    pub(super) leading: f32,
    pub(super) weight: Weight,
}

impl TextStyle {
    /// Height of a line in points.
    pub(super) const fn line_height(self) -> f32 {
        self.size * self.leading
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// Text with its glyphs, broken into lines.
pub(super) struct Paragraph {
    pub(super) text: String,
    pub(super) layout: Layout<()>,
    pub(super) line_height: f32,
}

impl Paragraph {
    /// Number of lines.
    pub(super) fn lines(&self) -> usize {
        self.layout.len()
    }

    /// Height of all lines.
    pub(super) fn height(&self) -> f32 {
        count(self.layout.len()) * self.line_height
    }

    /// Width on one line.
    pub(super) fn natural_width(&self) -> f32 {
        self.layout.calculate_content_widths().max
    }

    /// Breaks the text into lines of at most `width` points, flush left, between words where words allow.
    pub(super) fn break_lines(&mut self, width: f32) {
        self.layout.break_all_lines(Some(width));
        self.layout.align(Alignment::Start, AlignmentOptions::default());
    }
}

/// Fonts and caches. Made once, used for any number of letters.
pub(super) struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    regular: Font,
    bold: Font,
    bold_id: u64,
}

impl Typesetter {
    /// None only if the fonts inside the library cannot be read, which a test rules out.
    pub(super) fn new() -> Option<Self> {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut register = |bytes: &'static [u8]| {
            let blob = Blob::new(Arc::new(bytes));
            collection.register_fonts(blob.clone(), None);
            Some((blob.id(), Font::new(krilla::Data::from(bytes), 0)?))
        };
        let (_, regular) = register(REGULAR)?;
        let (bold_id, bold) = register(BOLD)?;
        let fonts = FontContext { collection, source_cache: SourceCache::default() };
        Some(Self { fonts, layouts: LayoutContext::new(), regular, bold, bold_id })
    }

    /// Shapes text and breaks it into lines of at most `width` points, flush left.
    pub(super) fn paragraph(&mut self, text: String, style: TextStyle, width: f32) -> Paragraph {
        let mut paragraph = self.shape(text, style);
        paragraph.break_lines(width);
        paragraph
    }

    /// Shapes text; [`Paragraph::break_lines`] must follow before it is drawn.
    pub(super) fn shape(&mut self, text: String, style: TextStyle) -> Paragraph {
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &text, 1.0, false);
        let family = FontFamily::Single(FontFamilyName::Named(Cow::Borrowed(FAMILY)));
        builder.push_default(StyleProperty::FontFamily(family));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(style.leading)));
        // A word wider than the line (a link, a name of 300 letters) breaks instead of running off the page.
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        if style.weight == Weight::Bold {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        let layout = builder.build(&text);
        Paragraph { text, layout, line_height: style.line_height() }
    }

    /// The font to draw a run with.
    pub(super) const fn font(&self, id: u64) -> &Font {
        if id == self.bold_id { &self.bold } else { &self.regular }
    }
}
