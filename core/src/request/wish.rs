//! How an entry of `requests` is read: text or an object. What serde derives for such a choice would also take a list for
//! the object.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use super::{BoundWishInput, WishInput};

impl<'de> Deserialize<'de> for WishInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WishVisitor)
    }
}

struct WishVisitor;

impl<'de> Visitor<'de> for WishVisitor {
    type Value = WishInput;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text or an object")
    }

    fn visit_str<E>(self, word: &str) -> Result<WishInput, E> {
        Ok(WishInput::Word(word.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<WishInput, A::Error> {
        BoundWishInput::deserialize(MapAccessDeserializer::new(members)).map(WishInput::Bound)
    }
}
