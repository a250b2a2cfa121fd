//! Results as text and back, whole: for bindings that hand them to another process.
//!
//! The JSON of the contract leaves out what only the library itself reads, such as the accounts' names behind an
//! action. A state holds that too. Whoever keeps states beyond one version of the library must put a version beside
//! them; they are no format for other programs.

use std::cell::Cell;

use serde::Serialize;
use serde::de::DeserializeOwned;

thread_local! {
    /// Whether the serializer of this thread writes a state. Serde has no other way to tell a field for whom it is.
    static WHOLE: Cell<bool> = const { Cell::new(false) };
}

/// The state of a result; none if it cannot be written.
#[must_use]
pub fn write(value: &impl Serialize) -> Option<String> {
    let before = WHOLE.replace(true);
    let text = serde_json::to_string(value);
    WHOLE.set(before);
    text.ok()
}

/// The result of a state; none if the text is none of it.
#[must_use]
pub fn read<T: DeserializeOwned>(state: &str) -> Option<T> {
    serde_json::from_str(state).ok()
}

/// For `skip_serializing_if`: the field is for states only.
pub(crate) fn is_hidden<T>(_: &T) -> bool {
    !WHOLE.get()
}

/// For `serde(with)`: a language tag as text.
pub(crate) mod language {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::localize::{LanguageTag, language_tag};

    pub(crate) fn serialize<S: Serializer>(tag: &LanguageTag, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(tag)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<LanguageTag, D::Error> {
        let text = String::deserialize(deserializer)?;
        language_tag(&text).ok_or_else(|| serde::de::Error::custom("no language tag"))
    }
}

#[cfg(test)]
mod tests {
    use crate::{Library, Prepared};

    #[test]
    fn a_state_holds_what_the_json_leaves_out() {
        let library = Library::embedded().unwrap();
        let prepared = library.prepare_json(include_bytes!("../tests/requests/model.json")).unwrap();
        let state = super::write(&prepared).unwrap();
        assert_eq!(super::read::<Prepared>(&state), Some(prepared.clone()));
        // The state is over: the contract's JSON is as before, and no state.
        let json = prepared.to_json();
        assert!(state.contains("account_names") && !json.contains("account_names"));
        assert_eq!(super::read::<Prepared>(&json), None);
        assert_eq!(super::read::<Prepared>("no JSON"), None);
    }
}
