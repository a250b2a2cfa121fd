//! JSON Schema of the request (2020-12), made from its types and the words of the contract.

use schemars::Schema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::catalog::PlatformKind;
use crate::limits;
use crate::request::Request;
use crate::vocabulary::{
    AccountStatus, AccountUse, AmicableSettlement, AuthorityBasis, AuthorityProof, AuthorityStep, Custody, EventKind,
    ExtensionGrounds, FormScope, LetterKind, NameDisclosure, Part, Refusal, RequestKind, Role, SentText, TextLength,
    Via, Visibility,
};

impl Request {
    /// The JSON Schema of a request; it stands in `core/schema/request.schema.json` too. It knows shapes, words and
    /// counts. What it accepts can still be refused by [`validate`](crate::validate), which knows the catalog.
    #[must_use]
    pub fn json_schema() -> Schema {
        let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Self>();
        for (pointer, words) in word_lists() {
            if let Some(member) = schema.pointer_mut(pointer).and_then(Value::as_object_mut) {
                // `null` is the same as absent where the type allows it.
                let nullable = member.get("type").is_some_and(Value::is_array).then_some(Value::Null);
                let words: Vec<Value> = words.iter().copied().map(Value::from).chain(nullable).collect();
                member.insert("enum".to_owned(), words.into());
            }
        }
        for (pointer, key, value) in rules() {
            let object = if pointer.is_empty() {
                schema.as_object_mut()
            } else {
                schema.pointer_mut(pointer).and_then(Value::as_object_mut)
            };
            if let Some(object) = object {
                object.insert(key.to_owned(), value);
            }
        }
        schema
    }
}

/// The letters that open a case.
const REQUESTS: [&str; 4] = [
    LetterKind::Objection.as_str(),
    LetterKind::NonUserObjection.as_str(),
    LetterKind::Access.as_str(),
    LetterKind::ConsentWithdrawal.as_str(),
];

/// Members that take words of a closed set.
fn word_lists() -> Vec<(&'static str, &'static [&'static str])> {
    // The last word is `next`: no letter that can have been sent.
    let sent = LetterKind::WORDS.split_last().map_or(LetterKind::WORDS, |(_, sent)| sent);
    vec![
        ("/properties/letter", LetterKind::WORDS),
        ("/$defs/WishInput/anyOf/0", RequestKind::WORDS),
        ("/$defs/BoundWishInput/properties/part", RequestKind::WORDS),
        ("/$defs/RepresentativeInput/properties/role", Role::WORDS),
        ("/$defs/RepresentativeInput/properties/authority", AuthorityProof::WORDS),
        ("/$defs/RepresentativeInput/properties/basis", AuthorityBasis::WORDS),
        ("/$defs/RepresentativeInput/properties/custody", Custody::WORDS),
        ("/$defs/ServiceInput/properties/kind", PlatformKind::WORDS),
        ("/$defs/AccountInput/properties/use", AccountUse::WORDS),
        ("/$defs/AccountInput/properties/visibility", Visibility::WORDS),
        ("/$defs/AccountInput/properties/status", AccountStatus::WORDS),
        ("/$defs/EventInput/properties/event", EventKind::WORDS),
        ("/$defs/EventInput/properties/via", Via::WORDS),
        ("/$defs/EventInput/properties/letter", sent),
        ("/$defs/EventInput/properties/text", SentText::WORDS),
        ("/$defs/EventInput/properties/parts/items", Part::WORDS),
        ("/$defs/EventInput/properties/about", &REQUESTS),
        ("/$defs/EventInput/properties/grounds", ExtensionGrounds::WORDS),
        ("/$defs/EventInput/properties/refusal", Refusal::WORDS),
        ("/$defs/EventInput/properties/step", AuthorityStep::WORDS),
        ("/$defs/OptionsInput/properties/form_scope", FormScope::WORDS),
        ("/$defs/OptionsInput/properties/text_length", TextLength::WORDS),
        ("/$defs/OptionsInput/properties/name_to_controller", NameDisclosure::WORDS),
        ("/$defs/OptionsInput/properties/amicable", AmicableSettlement::WORDS),
    ]
}

/// What is needed, and how much is allowed.
fn rules() -> Vec<(&'static str, &'static str, Value)> {
    let any_of = |keys: &[&str]| -> Value { keys.iter().map(|key| json!({"required": [key]})).collect() };
    vec![
        ("", "title", json!("Request")),
        ("", "required", json!(["version", "letter", "language", "date", "data_subject"])),
        ("/properties/version", "enum", json!([1])),
        ("/properties/date", "pattern", json!("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
        ("/properties/services", "maxItems", json!(limits::SERVICES)),
        ("/$defs/ServiceInput", "required", json!(["id", "name", "kind", "controller"])),
        ("/$defs/ServiceControllerInput", "required", json!(["name", "country"])),
        ("/$defs/ServiceControllerInput", "anyOf", any_of(&["address", "email"])),
        ("/$defs/SecondParentInput", "required", json!(["name"])),
        ("/$defs/BoundWishInput", "required", json!(["part", "accounts"])),
        ("/$defs/AccountInput/properties/formerly", "maxItems", json!(limits::FORMER)),
        ("/$defs/DataSubjectInput/properties/former_names", "maxItems", json!(limits::FORMER)),
        ("/properties/accounts", "maxItems", json!(limits::ACCOUNTS)),
        ("/properties/reasons", "maxItems", json!(limits::REASONS)),
        ("/properties/requests", "maxItems", json!(limits::REQUESTS)),
        ("/properties/history", "maxItems", json!(limits::HISTORY)),
        ("/$defs/DataSubjectInput", "required", json!(["name", "country"])),
        ("/$defs/DataSubjectInput", "anyOf", any_of(&["email", "address", "phone"])),
        ("/$defs/DataSubjectInput/properties/address", "maxItems", json!(limits::ADDRESS_LINES)),
        ("/$defs/RepresentativeInput", "required", json!(["role", "name"])),
        ("/$defs/RepresentativeInput/properties/address", "maxItems", json!(limits::ADDRESS_LINES)),
        ("/$defs/AccountInput", "required", json!(["platform"])),
        ("/$defs/AccountInput", "anyOf", any_of(&["handle", "url", "email", "phone"])),
        ("/$defs/NonUserInput", "required", json!(["platforms"])),
        ("/$defs/NonUserInput/properties/platforms", "minItems", json!(1)),
        ("/$defs/NonUserInput/properties/sightings", "maxItems", json!(limits::SIGHTINGS)),
        ("/$defs/ReasonInput", "anyOf", any_of(&["id", "text"])),
        ("/$defs/ReasonInput/properties/accounts", "maxItems", json!(limits::ACCOUNTS)),
        ("/$defs/ReasonInput/properties/platforms", "maxItems", json!(limits::ACCOUNTS)),
        ("/$defs/EventInput", "required", json!(["event", "on"])),
        ("/$defs/OptionsInput/properties/reminder_days", "minimum", json!(1)),
        ("/$defs/OptionsInput/properties/reminder_days", "maximum", json!(limits::REMINDER_DAYS_MAX)),
    ]
}
