//! What flows over pages: one paragraph, heading, list item or row of a table at a time.

use std::rc::Rc;

use super::fonts::Paragraph;
use super::geometry::MARGIN_LEFT;
use super::picture::Picture;

/// What a piece is in the structure of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Structure {
    Subject,
    Heading,
    Paragraph,
    /// A dash and its text; `first` opens a list.
    ListItem {
        first: bool,
    },
    /// The heads of a table's columns.
    TableHead,
    TableRow,
}

/// Text in a place of its own beside others on the same lines.
pub(super) struct Column {
    pub(super) paragraph: Rc<Paragraph>,
    /// Left edge, from the left edge of the page.
    pub(super) x: f32,
}

/// One paragraph, heading, list item or row of a table.
pub(super) struct Piece {
    pub(super) structure: Structure,
    /// The part of the letter, for error messages.
    pub(super) field: &'static str,
    /// All of one style, so that their lines stand side by side.
    pub(super) columns: Vec<Column>,
    /// Drawn in the room above.
    pub(super) picture: Option<Picture>,
    /// Room above, dropped at the top of a page.
    pub(super) space_before: f32,
    /// Must stand on one page with the beginning of the next piece.
    pub(super) keep_with_next: bool,
    /// Lines must not be parted.
    pub(super) keep_together: bool,
    /// Begins a page.
    pub(super) starts_page: bool,
    /// Position of the piece that is repeated at the top of a page that this one begins.
    pub(super) head: Option<usize>,
}

impl Piece {
    /// A piece of one column that may be parted.
    pub(super) fn new(structure: Structure, field: &'static str, paragraph: Paragraph, space_before: f32) -> Self {
        Self {
            structure,
            field,
            columns: vec![Column { paragraph: Rc::new(paragraph), x: MARGIN_LEFT }],
            picture: None,
            space_before,
            keep_with_next: false,
            keep_together: false,
            starts_page: false,
            head: None,
        }
    }

    /// Number of lines.
    pub(super) fn lines(&self) -> usize {
        self.columns.iter().map(|column| column.paragraph.lines()).max().unwrap_or_default()
    }

    /// Height of one line.
    pub(super) fn line_height(&self) -> f32 {
        self.columns.first().map_or(0.0, |column| column.paragraph.line_height)
    }
}
