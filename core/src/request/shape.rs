//! The keys of the format as tables, for messages about JSON that serde refuses. A test compares them with the
//! types in `request.rs`.

/// What a value must be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Text.
    Text,
    /// A whole number.
    Number,
    /// True or false.
    Flag,
    /// A list of these.
    List(&'static Shape),
    /// Text, or an object with these members.
    TextOrObject(&'static [(&'static str, Shape)]),
    /// An object with these members.
    Object(&'static [(&'static str, Shape)]),
}

use Shape::{Flag, List, Number, Object, Text, TextOrObject};

impl Shape {
    /// The keyword for messages: `text`, `number`, `flag`, `list` or `object`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Text | TextOrObject(_) => "text",
            Number => "number",
            Flag => "flag",
            List(_) => "list",
            Object(_) => "object",
        }
    }
}

/// The whole request.
pub(crate) const REQUEST: Shape = Object(&[
    ("version", Number),
    ("letter", Text),
    ("language", Text),
    ("guide_language", Text),
    ("date", Text),
    ("data_subject", DATA_SUBJECT),
    ("representative", REPRESENTATIVE),
    ("services", List(&SERVICE)),
    ("accounts", List(&ACCOUNT)),
    ("non_user", NON_USER),
    ("reasons", List(&REASON)),
    ("requests", List(&WISH)),
    ("history", List(&EVENT)),
    ("reference", Text),
    ("options", OPTIONS),
]);

const DATA_SUBJECT: Shape = Object(&[
    ("name", Text),
    ("address", List(&Text)),
    ("country", Text),
    ("region", Text),
    ("email", Text),
    ("phone", Text),
    ("address_country", Text),
    ("former_names", List(&Text)),
    ("minor", Flag),
]);

const REPRESENTATIVE: Shape = Object(&[
    ("role", Text),
    ("name", Text),
    ("signatory", Text),
    ("address", List(&Text)),
    ("country", Text),
    ("email", Text),
    ("phone", Text),
    ("authority", Text),
    ("basis", Text),
    ("custody", Text),
    ("second_parent", SECOND_PARENT),
    ("article_80", Flag),
]);

const SECOND_PARENT: Shape = Object(&[("name", Text)]);

const SERVICE: Shape = Object(&[("id", Text), ("name", Text), ("kind", Text), ("controller", SERVICE_CONTROLLER)]);

const SERVICE_CONTROLLER: Shape =
    Object(&[("name", Text), ("address", List(&Text)), ("country", Text), ("email", Text)]);

const WISH: Shape = TextOrObject(&[("part", Text), ("accounts", List(&Text))]);

const ACCOUNT: Shape = Object(&[
    ("id", Text),
    ("platform", Text),
    ("handle", Text),
    ("url", Text),
    ("email", Text),
    ("phone", Text),
    ("use", Text),
    ("visibility", Text),
    ("link_group", Text),
    ("formerly", List(&Text)),
    ("status", Text),
    ("deleted_on", Text),
    ("managed_by", Text),
    ("separate", Flag),
]);

const NON_USER: Shape =
    Object(&[("platforms", List(&Text)), ("sightings", List(&SIGHTING)), ("no_account_with_email", Flag)]);

const SIGHTING: Shape = Object(&[("what", Text), ("url", Text), ("note", Text), ("platform", Text)]);

const REASON: Shape =
    Object(&[("id", Text), ("detail", Text), ("text", Text), ("accounts", List(&Text)), ("platforms", List(&Text))]);

const EVENT: Shape = Object(&[
    ("event", Text),
    ("on", Text),
    ("via", Text),
    ("letter", Text),
    ("controller", Text),
    ("accounts", List(&Text)),
    ("note", Text),
    ("country", Text),
    ("text", Text),
    ("parts", List(&Text)),
    ("received", Text),
    ("proof", Flag),
    ("about", Text),
    ("grounds", Text),
    ("until", Text),
    ("refusal", Text),
    ("authority", Text),
    ("step", Text),
    ("reference", Text),
]);

const OPTIONS: Shape = Object(&[
    ("form_scope", Text),
    ("text_length", Text),
    ("reminder_days", Number),
    ("name_to_controller", Text),
    ("amicable", Text),
    ("pending", Text),
]);

/// The position of each step of a pointer among its siblings, for sorting: known keys in the order of the format,
/// unknown ones behind them, elements by their index.
pub(crate) fn rank(path: &str) -> Vec<usize> {
    let mut shape = Some(REQUEST);
    let step = |step: &str| match shape {
        Some(Object(keys) | TextOrObject(keys)) => {
            let position = keys.iter().position(|(key, _)| *key == step);
            shape = position.and_then(|position| keys.get(position)).map(|(_, shape)| *shape);
            position.unwrap_or(keys.len())
        }
        Some(List(element)) => {
            shape = Some(*element);
            step.parse().unwrap_or(usize::MAX)
        }
        _ => usize::MAX,
    };
    path.split('/').skip(1).map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{
        AccountInput, BoundWishInput, DataSubjectInput, EventInput, NonUserInput, OptionsInput, ReasonInput,
        RepresentativeInput, Request, SecondParentInput, ServiceControllerInput, ServiceInput, SightingInput,
    };
    use super::*;
    use serde::de::DeserializeOwned;

    /// The keys that serde knows, as it lists them when it refuses one.
    fn serde_keys<T: DeserializeOwned>() -> Vec<String> {
        let error = serde_json::from_str::<T>(r#"{"no such key": 1}"#).err().unwrap().to_string();
        let list = error.split_once("expected one of ").or_else(|| error.split_once("expected ")).unwrap().1;
        list.split('`').skip(1).step_by(2).map(ToOwned::to_owned).collect()
    }

    fn keys(shape: Shape) -> Vec<&'static str> {
        let (Object(keys) | TextOrObject(keys)) = shape else { panic!("not an object") };
        keys.iter().map(|(key, _)| *key).collect()
    }

    #[test]
    fn tables_have_the_keys_of_the_types_in_their_order() {
        assert_eq!(keys(REQUEST), serde_keys::<Request>());
        assert_eq!(keys(DATA_SUBJECT), serde_keys::<DataSubjectInput>());
        assert_eq!(keys(REPRESENTATIVE), serde_keys::<RepresentativeInput>());
        assert_eq!(keys(SECOND_PARENT), serde_keys::<SecondParentInput>());
        assert_eq!(keys(SERVICE), serde_keys::<ServiceInput>());
        assert_eq!(keys(SERVICE_CONTROLLER), serde_keys::<ServiceControllerInput>());
        assert_eq!(keys(WISH), serde_keys::<BoundWishInput>());
        assert_eq!(keys(ACCOUNT), serde_keys::<AccountInput>());
        assert_eq!(keys(NON_USER), serde_keys::<NonUserInput>());
        assert_eq!(keys(SIGHTING), serde_keys::<SightingInput>());
        assert_eq!(keys(REASON), serde_keys::<ReasonInput>());
        assert_eq!(keys(EVENT), serde_keys::<EventInput>());
        assert_eq!(keys(OPTIONS), serde_keys::<OptionsInput>());
    }

    #[test]
    fn issues_sort_in_the_order_of_the_format() {
        let mut paths = ["/options", "/accounts/10", "/zebra", "/accounts/2/url", "", "/accounts/2/id", "/accounts"];
        paths.sort_by_cached_key(|path| rank(path));
        assert_eq!(paths, ["", "/accounts", "/accounts/2/id", "/accounts/2/url", "/accounts/10", "/options", "/zebra"]);
    }
}
