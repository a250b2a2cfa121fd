//! What the tests of the project share: the cases under `cases/`, the table of refusals, and the library without wording
//! (README.md).

mod cases;
mod ids;
mod interface;
mod refused;
mod review;
mod skeleton;
mod wording;

pub use cases::{Expectation, PAGE, SharedCase};
pub use ids::library_of_ids;
pub use interface::interface;
pub use refused::{Refusal, line};
pub use review::{review, review_file};
pub use wording::Wording;
