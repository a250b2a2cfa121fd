//! How many words a letter may have: `wording/budgets.json`.

use std::sync::LazyLock;

use serde_json::Value;

static BUDGETS: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../wording/budgets.json")).unwrap());

/// The number at a key, or at a pointer such as `objection/short`.
pub(crate) fn budget(key: &str) -> usize {
    usize::try_from(BUDGETS.pointer(&format!("/{key}")).unwrap().as_u64().unwrap()).unwrap()
}
