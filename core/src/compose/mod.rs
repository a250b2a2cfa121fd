//! [`Plan`] → [`Letter`]s and [`Guide`]: final wording, without format.

mod guide;

pub use guide::{Guide, GuideAction, GuideField, GuideHint, GuideLetter, GuideTimeline};

use crate::error::ComposeError;
use crate::letter::Letter;
use crate::localize::Locales;
use crate::plan::Plan;

/// Writes the letters of a plan.
///
/// # Errors
///
/// [`ComposeError`] if a text is missing or broken.
pub fn compose(plan: &Plan<'_>, locales: &Locales) -> Result<Vec<Letter>, ComposeError> {
    let _ = (plan, locales);
    todo!()
}

/// Puts the plan into words: steps, hints and labels in the language of the guide.
///
/// # Errors
///
/// [`ComposeError`] if a text is missing or broken.
pub fn guide(plan: &Plan<'_>, letters: &[Letter], locales: &Locales) -> Result<Guide, ComposeError> {
    guide::write(plan, letters, locales)
}
