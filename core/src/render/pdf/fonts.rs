//! The fonts inside the library, and the machinery that shapes text with them.

use std::borrow::Cow;

use krilla::text::Font;
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::style::{FontFamily, FontFamilyName, FontWeight, LineHeight, StyleProperty};
use parley::{Alignment, AlignmentOptions, FontContext, Layout, LayoutContext};

/// Noto Sans, under the SIL Open Font License 1.1 (`core/fonts/OFL.txt`).
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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// Text broken into lines.
pub(super) struct Paragraph {
    pub(super) text: String,
    pub(super) layout: Layout<()>,
}

/// Fonts and caches. Made once, used for any number of letters.
pub(super) struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    regular: (u64, Font),
    bold: (u64, Font),
}

impl Typesetter {
    /// None only if the fonts inside the library cannot be read, which a test rules out.
    pub(super) fn new() -> Option<Self> {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut register = |bytes: &'static [u8]| {
            let blob = Blob::new(std::sync::Arc::new(bytes));
            collection.register_fonts(blob.clone(), None);
            let font = Font::new(krilla::Data::from(Cow::Borrowed(bytes).into_owned()), 0)?;
            Some((blob.id(), font))
        };
        let regular = register(REGULAR)?;
        let bold = register(BOLD)?;
        let fonts = FontContext { collection, source_cache: SourceCache::default() };
        Some(Self { fonts, layouts: LayoutContext::new(), regular, bold })
    }

    /// Breaks text into lines of at most `width` points, flush left.
    pub(super) fn paragraph(&mut self, text: String, style: TextStyle, width: f32) -> Paragraph {
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &text, 1.0, false);
        builder
            .push_default(StyleProperty::FontFamily(FontFamily::Single(FontFamilyName::Named(Cow::Borrowed(FAMILY)))));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(style.leading)));
        if style.weight == Weight::Bold {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        let mut layout = builder.build(&text);
        layout.break_all_lines(Some(width));
        layout.align(Alignment::Start, AlignmentOptions::default());
        Paragraph { text, layout }
    }

    /// The font to draw a run with.
    pub(super) fn font(&self, id: u64) -> &Font {
        if id == self.bold.0 { &self.bold.1 } else { &self.regular.1 }
    }
}
