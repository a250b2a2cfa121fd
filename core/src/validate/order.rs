//! The order of issues: that of the request's format, whatever found them first.

use super::findings::Draft;
use crate::parse::rank;

/// Sorts issues by the place they point to; issues of one place stay as they were found.
pub(crate) fn sort(drafts: &mut [Draft]) {
    drafts.sort_by_cached_key(|draft| rank(&draft.path));
}
