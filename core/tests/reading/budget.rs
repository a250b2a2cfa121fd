//! How many words a letter may have: `wording/budgets.json`.

use std::sync::LazyLock;

use serde_json::Value;

static BUDGETS: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../wording/budgets.json")).unwrap());

/// The number at a key, or at a pointer such as `objection/short`, for a language.
pub(crate) fn budget(key: &str, language: &str) -> usize {
    let number = |pointer: &str| usize::try_from(BUDGETS.pointer(pointer)?.as_u64()?).ok();
    let percent = number(&format!("/percent/{language}")).or_else(|| number("/percent/other")).unwrap();
    number(&format!("/{key}")).unwrap() * percent / 100
}
