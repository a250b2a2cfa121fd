//! What the tests of the project share: the cases under `cases/`, the table of refusals, the library without wording
//! (README.md), the steps to a language, and the tool for the facts.

mod accept;
mod cases;
pub mod facts;
mod ids;
mod interface;
mod language;
mod preview;
mod refused;
mod review;
mod skeleton;
mod tree;
mod wording;
mod words;

pub use accept::accept;
pub use cases::{Expectation, PAGE, SharedCase};
pub use ids::library_of_ids;
pub use interface::interface;
pub use language::{State, Step, progress};
pub use preview::preview;
pub use refused::{Refusal, line};
pub use review::{review, review_file};
pub use tree::Tree;
pub use wording::Wording;
pub use words::{WORDS_FILE, words, words_file};
