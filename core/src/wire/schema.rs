//! JSON Schema of the results (2020-12), made from the table that writes them.

use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

use super::Wire;
use crate::codes::HintCode;
use crate::deadline::Holidays;

/// The schema of a type by itself.
pub(super) fn root<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>()
}

/// The type of a member's value.
pub(super) struct Member<T>(PhantomData<T>);

/// The type that a table's expression has; it is not evaluated.
pub(super) fn of<W: 'static, T>(_: impl FnOnce(&'static W) -> T) -> Member<T> {
    Member(PhantomData)
}

impl<T: JsonSchema> Member<T> {
    #[expect(clippy::unused_self, reason = "it carries the type")]
    pub(super) fn schema(self, generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<T>()
    }
}

/// A member with a condition is not always there.
pub(super) const fn never(_: &str) -> bool {
    false
}

/// The members of an object.
#[derive(Default)]
pub(super) struct Object {
    members: Map<String, Value>,
    needed: Vec<Value>,
}

impl Object {
    pub(super) fn add(&mut self, key: &str, schema: Schema, is_needed: bool) {
        self.members.insert(key.to_owned(), schema.into());
        if is_needed {
            self.needed.push(key.into());
        }
    }

    pub(super) fn finish(self) -> Schema {
        json_schema!({
            "type": "object", "properties": self.members, "required": self.needed, "additionalProperties": false,
        })
    }
}

impl<'a, T> JsonSchema for Wire<'a, [T]>
where
    Wire<'a, T>: JsonSchema,
{
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("{}List", Wire::<T>::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "array", "items": generator.subschema_for::<Wire<'a, T>>()})
    }
}

impl JsonSchema for HintCode {
    fn schema_name() -> Cow<'static, str> {
        "HintCode".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let codes: Vec<_> = Self::ALL.iter().map(|code| code.code()).collect();
        json_schema!({"type": "string", "enum": codes})
    }
}

impl JsonSchema for Holidays {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Holidays".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": "^([A-Z]{2}|weekends-only)$"})
    }
}
