//! Reasons: what a user can choose.

use std::sync::Arc;

use super::wording::Wording;
use crate::handle::Kind;
use crate::text::Text;

/// A reason that a person can give. Borrowed: it belongs to the library it was read from.
pub struct Reason {
    pub(crate) id: Text,
    pub(crate) fits: Text,
    pub(crate) classes: Box<[Text]>,
    pub(crate) admission: Text,
    pub(crate) specificity: u32,
    pub(crate) is_special_category: bool,
    pub(crate) regimes: Box<[Text]>,
    pub(crate) at: usize,
    pub(crate) wording: Arc<Wording>,
}

impl Kind for Reason {
    const TAG: u32 = 0x7769_0011;
}

impl Reason {
    pub(crate) fn new(record: &widerspruch::catalog::Reason, at: usize, wording: Arc<Wording>) -> Self {
        Self {
            id: Text::new(&record.id),
            fits: Text::word(&record.fits),
            classes: record.classes.iter().map(Text::word).collect(),
            admission: Text::word(&record.admission),
            specificity: u32::from(record.specificity),
            is_special_category: record.special_category,
            regimes: record.regimes.iter().map(Text::word).collect(),
            at,
            wording,
        }
    }
}
