//! A letter: its parts as texts, and the whole in any format.

// The order of the modules is the order of the header.
pub mod head;

pub mod body;

pub mod output;

mod parts;

use std::sync::{Arc, OnceLock};

use widerspruch::{LetterFormat, RenderError, Renderer};

use self::parts::{Block, Mailto, Parts};
use crate::handle::Kind;
use crate::status::Failure;
use crate::text::Text;

/// A letter in its final wording. It holds personal data. Borrowed: it belongs to the prepared case
/// it was read from.
pub struct Letter {
    case: Arc<widerspruch::Prepared>,
    at: usize,
    // What follows is made when it is first asked for.
    parts: OnceLock<Option<Parts>>,
    mailto: OnceLock<Option<Mailto>>,
    rendered: Box<[OnceLock<Result<Text, RenderError>>]>,
}

impl Kind for Letter {
    const TAG: u32 = 0x7769_0020;
}

impl Letter {
    pub(crate) fn new(case: Arc<widerspruch::Prepared>, at: usize) -> Self {
        let rendered = LetterFormat::ALL.iter().map(|_| OnceLock::new()).collect();
        Self { case, at, parts: OnceLock::new(), mailto: OnceLock::new(), rendered }
    }

    fn letter(&self) -> Option<&widerspruch::Letter> {
        self.case.letters.get(self.at)
    }

    /// The letter itself, for a function that writes it elsewhere.
    pub(crate) fn content(&self) -> Result<&widerspruch::Letter, Failure> {
        self.letter().ok_or_else(|| Failure::not_found("letter"))
    }

    fn parts(&self) -> Option<&Parts> {
        self.parts.get_or_init(|| self.letter().map(Parts::new)).as_ref()
    }

    fn mailto(&self) -> Option<&Mailto> {
        self.mailto.get_or_init(|| self.letter().map(Mailto::new)).as_ref()
    }

    fn block(&self, index: usize) -> Option<&Block> {
        self.parts()?.blocks.get(index)
    }

    /// The letter in a format; rendered once.
    fn rendered(&self, format: LetterFormat) -> Result<&Text, Failure> {
        self.rendered_with(&mut Renderer::default(), format)
    }

    /// The same with a renderer that is used for many letters.
    pub(crate) fn rendered_with(&self, renderer: &mut Renderer, format: LetterFormat) -> Result<&Text, Failure> {
        let slot = LetterFormat::ALL.iter().position(|known| *known == format).and_then(|at| self.rendered.get(at));
        let (Some(slot), Some(letter)) = (slot, self.letter()) else { return Err(Failure::not_found("format")) };
        let text = slot.get_or_init(|| renderer.render(letter, format).map(Text::from_bytes));
        text.as_ref().map_err(|error| error.clone().into())
    }
}
