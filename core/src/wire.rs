//! The JSON of the contract: what other programs read of a result. Everything else of a result is the caller's in Rust
//! and stays out of it.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::guide::{Guide, GuideAction, GuideField, GuideHint, GuideLetter, GuideTimeline, Prepared};
use crate::json::pretty;
use crate::letter::Letter;

#[cfg(feature = "schema")]
mod schema;

/// A result, or a part of one, in the shape of the contract: what serde writes of it is the JSON that other programs
/// rely on.
#[derive(Debug, Clone, Copy)]
pub struct Wire<'a, T: ?Sized>(pub &'a T);

impl<T> Serialize for Wire<'_, [T]>
where
    for<'a> Wire<'a, T>: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(Wire))
    }
}

/// Keys with their values, in the order of the contract; a key with `if` stands there only then.
macro_rules! wire {
    ($whole:ident as $it:ident { $($key:literal: $value:expr $(, if $shown:expr)?;)* }) => {
        impl Serialize for Wire<'_, $whole> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $it = self.0;
                let mut members = serializer.serialize_map(None)?;
                $(if true $(&& $shown)? {
                    members.serialize_entry($key, &$value)?;
                })*
                members.end()
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for Wire<'_, $whole> {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($whole).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut object = schema::Object::default();
                $({
                    let is_needed = true $(&& schema::never(stringify!($shown)))?;
                    let member = schema::of(|$it: &'static $whole| $value).schema(generator);
                    object.add($key, member, is_needed);
                })*
                object.finish()
            }
        }
    };
}

wire!(Prepared as it {
    "plan": Wire(&it.guide);
    "letters": Wire(it.letters.as_slice());
});

wire!(Guide as it {
    "actions": Wire(it.actions.as_slice());
    "letters": Wire(it.letters.as_slice());
    "hints": Wire(it.hints.as_slice());
    "timelines": Wire(it.timelines.as_slice());
});

wire!(GuideAction as it {
    "id": &it.id;
    "kind": &it.kind;
    "platform": &it.platform;
    "controller": &it.controller;
    "accounts": &it.accounts;
    "authority": &it.authority, if it.authority.is_some();
    "purpose": &it.purpose;
    "title": &it.title;
    "url": &it.url;
    "fallback_urls": &it.fallback_urls, if !it.fallback_urls.is_empty();
    "needs_login": &it.needs_login;
    "fields": Wire(it.fields.as_slice());
    "steps": &it.steps;
    "covers": &it.covers;
    "verified_on": &it.verified_on;
    "confidence": &it.confidence;
});

wire!(GuideField as it {
    "field": &it.field;
    "value": &it.value;
    "required": &it.required;
    "max_chars": &it.max_chars;
    "omitted": &it.omitted, if !it.omitted.is_empty();
});

wire!(GuideLetter as it {
    "kind": &it.kind;
    "about": &it.about;
    "addressee": &it.addressee;
    "accounts": &it.accounts;
    "language": &it.language;
    "regime": &it.regime;
    "regimes": &it.regimes;
    "parts": &it.parts;
});

wire!(GuideHint as it {
    "code": &it.code;
    "message": &it.message;
    "path": &it.path;
});

wire!(GuideTimeline as it {
    "controller": &it.controller;
    "letter": &it.letter;
    "round": &it.round;
    "accounts": &it.accounts;
    "regimes": &it.regimes;
    "state": &it.state;
    "open_parts": &it.open_parts;
    "deadline": &it.deadline;
    "next": &it.next;
});

wire!(Letter as it {
    "kind": &it.kind;
    "about": &it.about;
    "language": &it.language;
    "regime": &it.regime;
    "regimes": &it.regimes;
    "reference": &it.reference;
    "date": &it.date;
    "date_text": &it.date_text;
    "sender": &it.sender;
    "sender_country": &it.sender_country;
    "return_address": &it.return_address;
    "page_label": &it.page_label;
    "signature_label": &it.signature_label;
    "addressee": &it.addressee;
    "information": &it.information;
    "subject_label": &it.subject_label;
    "subject": &it.subject;
    "blocks": &it.blocks;
    "account_table": &it.account_table, if it.account_table.is_some();
    "enclosures_heading": &it.enclosures_heading;
    "enclosures": &it.enclosures;
    "annexes": &it.annexes;
    "accounts": &it.accounts;
    "parts": &it.parts;
    "text": it.text();
    "form_text": it.form_text(None).text;
    "form_parts": it.form_text(None).parts();
    "authority_text": &it.authority_text, if it.authority_text.is_some();
    "email": &it.mail.addressee;
    "channels": &it.channels;
    "suggested_file_name": &it.suggested_file_name;
});

impl Prepared {
    /// The JSON Schema of [`to_json`](Self::to_json), made from the same table; it stands in
    /// `core/schema/prepared.schema.json` too.
    #[cfg(feature = "schema")]
    #[must_use]
    pub fn json_schema() -> schemars::Schema {
        schema::root::<Wire<'static, Self>>()
    }

    /// Plan and letters as one JSON object with the keys `plan` and `letters`: two-space indent, final newline.
    #[must_use]
    pub fn to_json(&self) -> String {
        pretty(&Wire(self))
    }
}

impl Guide {
    /// The plan as JSON: two-space indent, final newline.
    #[must_use]
    pub fn to_json(&self) -> String {
        pretty(&Wire(self))
    }
}

impl Letter {
    /// The letter as JSON: two-space indent, final newline.
    #[must_use]
    pub fn to_json(&self) -> String {
        pretty(&Wire(self))
    }
}
