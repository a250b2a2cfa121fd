//! The texts to paste.

use crate::catalog::FieldKind;
use crate::guide::{GuideAction, GuideField};

/// The texts to paste, each once, with the items that need it.
pub(super) struct Texts<'a> {
    pub(super) list: Vec<(&'a GuideField, Vec<usize>)>,
}

impl<'a> Texts<'a> {
    pub(super) fn of(actions: &'a [GuideAction]) -> Self {
        let mut list: Vec<(&GuideField, Vec<usize>)> = Vec::new();
        for (at, action) in actions.iter().enumerate() {
            for field in action.fields.iter().filter(|field| field.field == FieldKind::Reason && field.value.is_some())
            {
                match list.iter_mut().find(|(known, _)| known.value == field.value) {
                    Some((_, items)) => items.push(at + 1),
                    None => list.push((field, vec![at + 1])),
                }
            }
        }
        Self { list }
    }

    /// The number of a field's text, from 1.
    pub(super) fn number(&self, field: &GuideField) -> Option<usize> {
        let is_text = field.field == FieldKind::Reason && field.value.is_some();
        self.list.iter().position(|(known, _)| is_text && known.value == field.value).map(|at| at + 1)
    }
}
