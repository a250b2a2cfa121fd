//! Requests of the right shape: bytes are dice that walk the published JSON Schema. What is taken has, by parsers that are
//! not ours, the structure of its twin with harmless values; a refusal repeats no value of the person.

use std::sync::OnceLock;

use serde_json::{Map, Value, json};
use widerspruch::{Prepared, Request, calendar};

use crate::given::{library, outputs, refused};
use crate::values::outputs as folders;

/// Stands in every value of the person, and in no word of the library.
pub(crate) const CANARY: &str = "zyxwin";

/// Keys with free text: a value may hold anything, and its twin the same without signs that mean something somewhere.
const FREE: &[&str] =
    &["address", "detail", "former_names", "managed_by", "name", "note", "reference", "signatory", "text", "what"];

/// What people write, and what would like to be more than text.
const TEXTS: &[&str] = &[
    "Zyxwina Kanarienvogel",
    "Zyxwina <b>K</b> & Söhne",
    "Zyxwina\nBcc: zyxwina@example.org",
    "Zyxwina \"K\", O'Zyxwina; x:y",
    "- Zyxwina *x* _y_ `z` [a](https://example.org)",
    "# Zyxwina\n\n1. a\n2. b",
    "Zyxwina =?utf-8?Q?=0D=0A?= {$name} %s",
    "Ζyxwina Zyxwina Παπαδοπούλου",
    "Zyxwina דנה",
    "Zyxwina\nBEGIN:VALARM",
    "zyxwina",
];

/// The bytes, one die each; when they are used up, every die shows nought.
struct Dice<'a>(&'a [u8]);

impl Dice<'_> {
    fn roll(&mut self) -> usize {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        usize::from(*first)
    }

    fn of<'v, T>(&mut self, values: &'v [T]) -> &'v T {
        &values[self.roll() % values.len()]
    }
}

fn schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| serde_json::to_value(Request::json_schema()).expect("a schema is JSON"))
}

/// Ids of the catalog by the key that holds them.
fn ids(key: &str) -> &'static [String] {
    static IDS: OnceLock<[Vec<String>; 4]> = OnceLock::new();
    let [platforms, controllers, countries, reasons] = IDS.get_or_init(|| {
        let catalog = library().catalog();
        [
            catalog.platforms().map(|record| record.id.to_string()).collect(),
            catalog.controllers().map(|record| record.id.to_string()).collect(),
            catalog.countries().map(|record| record.code.to_string()).collect(),
            catalog.reasons().map(|record| record.id.to_string()).collect(),
        ]
    });
    match key {
        "platform" | "platforms" => platforms,
        "controller" => controllers,
        "reason" => reasons,
        _ => countries,
    }
}

/// What a schema describes.
fn made(schema_of: &Value, key: &str, inside: &str, dice: &mut Dice<'_>) -> Value {
    if let Some(name) = schema_of["$ref"].as_str() {
        let name = name.rsplit('/').next().unwrap_or_default();
        return made(&schema()["$defs"][name], key, name, dice);
    }
    if let Some(words) = schema_of["enum"].as_array() {
        return dice.of(words).clone();
    }
    if let Some(kinds) = schema_of["properties"].as_object() {
        return object(kinds, schema_of, inside, dice);
    }
    for several in ["anyOf", "oneOf"] {
        if let Some(kinds) = schema_of[several].as_array() {
            return made(dice.of(kinds), key, inside, dice);
        }
    }
    let kind = match &schema_of["type"] {
        Value::Array(kinds) => kinds.first().and_then(Value::as_str).unwrap_or_default(),
        kind => kind.as_str().unwrap_or_default(),
    };
    match kind {
        "array" => (0..dice.roll() % 4).map(|_| made(&schema_of["items"], key, inside, dice)).collect(),
        "boolean" => Value::from(dice.roll() % 2 == 0),
        "integer" => Value::from(dice.roll()),
        "string" => text(key, inside, dice).into(),
        _ => Value::Null,
    }
}

/// What a case cannot be without is nearly always there, the rest sometimes.
fn object(kinds: &Map<String, Value>, schema_of: &Value, inside: &str, dice: &mut Dice<'_>) -> Value {
    let is_required = |key: &str| schema_of["required"].as_array().is_some_and(|keys| keys.iter().any(|is| is == key));
    let mut found = Map::new();
    for (key, kind) in kinds {
        let rare = match (inside, key.as_str()) {
            (_, key) if is_required(key) => 31,
            ("", "accounts" | "reasons" | "history") | ("AccountInput", "handle") | ("ReasonInput", "id") => 7,
            _ => 0,
        };
        let wanted = if rare > 0 { dice.roll() % (rare + 1) < rare } else { dice.roll() % 5 == 1 };
        if wanted {
            found.insert(key.clone(), made(kind, key, inside, dice));
        }
    }
    found.into()
}

fn text(key: &str, inside: &str, dice: &mut Dice<'_>) -> String {
    match (inside, key) {
        _ if dice.roll() % 32 == 31 => (*dice.of(TEXTS)).to_owned(),
        ("ReasonInput", "id") => dice.of(ids("reason")).clone(),
        (_, "platform" | "platforms" | "controller") => dice.of(ids(key)).clone(),
        (_, "country" | "address_country") => dice.of(ids("country")).clone(),
        (_, "language" | "guide_language") => {
            (*dice.of(&["de", "en", "fr", "it", "pl", "hu", "el", "de-CH"])).to_owned()
        }
        (_, "email") => format!("zyxwina{}@example.org", dice.roll()),
        (_, "phone") => format!("+49 30 12345{:03}", dice.roll()),
        (_, "url" | "website") => format!("https://www.instagram.com/zyxwina{}", dice.roll()),
        (_, "handle") => format!("zyxwina{}", dice.roll()),
        (_, "date" | "on" | "until" | "received" | "deleted_on" | "authorised_on") => {
            let (month, day) = (1 + dice.roll() % 12, 1 + dice.roll() % 28);
            format!("2026-{month:02}-{day:02}")
        }
        (_, "id" | "accounts" | "account" | "link_group") => (1 + dice.roll() % 3).to_string(),
        _ => (*dice.of(TEXTS)).to_owned(),
    }
}

/// The request with harmless free texts of the same lengths.
fn twin(value: &Value, key: &str) -> Value {
    let means_something = |sign: char| !sign.is_alphanumeric() && !sign.is_whitespace() && !",.-".contains(sign);
    match value {
        Value::String(text) if FREE.contains(&key) => {
            text.chars().map(|sign| if means_something(sign) { 'x' } else { sign }).collect::<String>().into()
        }
        Value::Array(items) => items.iter().map(|item| twin(item, key)).collect(),
        Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), twin(value, key))).collect(),
        plain => plain.clone(),
    }
}

fn structure(prepared: &Prepared) -> Vec<Vec<String>> {
    let deadlines = calendar(prepared).map(|_| folders::calendar_structure(prepared));
    vec![deadlines.unwrap_or_default(), folders::letter_structure(prepared)]
}

/// Takes a request as a value, and holds it against its twin.
pub(crate) fn judge(value: &Value) {
    let library = library();
    let taken = |value: &Value| library.prepare_json(value.to_string().as_bytes());
    match taken(value) {
        Ok(prepared) => {
            outputs(library, &prepared);
            if let Ok(harmless) = taken(&twin(value, "")) {
                assert_eq!(structure(&prepared), structure(&harmless), "the values change the structure");
            }
        }
        Err(error) => {
            assert!(!error.issues().is_empty(), "a refusal has issues");
            assert!(!refused(&error).to_lowercase().contains(CANARY), "a refusal repeats a value of the person");
        }
    }
}

/// A request by the schema.
pub(crate) fn target(data: &[u8]) {
    let mut dice = Dice(data);
    let mut value = made(schema(), "", "", &mut dice);
    value["version"] = json!(1);
    judge(&value);
}
