//! JSON as a tree that keeps keys standing twice, and its comparison with the format.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::codes::IssueCode;
use crate::issue::{Draft, Findings, Place, nearest};
use crate::limits;
use crate::request::Shape;

/// Members of an object that are looked at. No object has as many keys, so there are more issues than are listed.
const MAX_MEMBERS: usize = 2 * limits::ISSUES;

/// A JSON value. Numbers that are not whole are of no use in a request.
pub(super) enum Node {
    Null,
    Bool(bool),
    Whole(i64),
    Fraction,
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
        Ok(Node::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Whole(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Whole(i64::try_from(number).unwrap_or(i64::MAX)))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Fraction)
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while list.len() < limits::LIST {
            let Some(element) = elements.next_element()? else { return Ok(Node::List(list)) };
            list.push(element);
        }
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while list.len() < MAX_MEMBERS {
            let Some(member) = members.next_entry()? else { return Ok(Node::Object(list)) };
            list.push(member);
        }
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Node::Object(list))
    }
}

/// What the comparison found: issues, and the places whose absence is a consequence of them.
#[derive(Default)]
pub(super) struct Comparison {
    pub(super) findings: Findings,
    /// Pointers to what was dropped, and to known keys that an unknown one was probably meant for.
    pub(super) dropped: Vec<String>,
}

impl Comparison {
    /// The part of a value that has the right shape. `null` is the same as absent.
    pub(super) fn keep(&mut self, node: Node, shape: Shape, place: &Place<'_>) -> Option<serde_json::Value> {
        match (node, shape) {
            (Node::Text(text), Shape::Text | Shape::TextOrObject(_)) => Some(text.into()),
            (Node::Whole(number), Shape::Number) => Some(number.into()),
            (Node::Bool(flag), Shape::Flag) => Some(flag.into()),
            (Node::List(list), Shape::List(element)) => Some(self.keep_list(list, *element, place)),
            (Node::Object(members), Shape::Object(keys) | Shape::TextOrObject(keys)) => {
                Some(self.keep_object(members, keys, place))
            }
            (_, shape) => {
                self.findings.refuse(Draft::new(IssueCode::RequestWrongType, place).kind(shape.word()));
                // Nothing more is listed, so nothing needs to be left out.
                if !self.findings.is_full() {
                    self.dropped.push(place.to_string());
                }
                None
            }
        }
    }

    /// Positions stay as they are: an element of the wrong type leaves an empty one behind.
    fn keep_list(&mut self, list: Vec<Node>, element: Shape, place: &Place<'_>) -> serde_json::Value {
        let elements = list.into_iter().enumerate().map(|(index, node)| {
            self.keep(node, element, &place.index(index)).unwrap_or_else(|| match element {
                Shape::Object(_) => serde_json::Map::new().into(),
                _ => String::new().into(),
            })
        });
        elements.collect::<Vec<_>>().into()
    }

    fn keep_object(
        &mut self,
        members: Vec<(String, Node)>,
        keys: &'static [(&'static str, Shape)],
        place: &Place<'_>,
    ) -> serde_json::Value {
        let mut kept = serde_json::Map::new();
        let mut seen: Vec<&'static str> = Vec::new();
        let mut meant: Vec<&'static str> = Vec::new();
        for (key, node) in members {
            let Some((known, shape)) = keys.iter().find(|(known, _)| *known == key) else {
                meant.extend(self.unknown_key(&key, keys, place));
                continue;
            };
            if seen.contains(known) {
                self.findings.issue(IssueCode::RequestDuplicateKey, &place.key(known));
                continue;
            }
            seen.push(known);
            if matches!(node, Node::Null) {
                continue;
            }
            if let Some(value) = self.keep(node, *shape, &place.key(known)) {
                kept.insert(key, value);
            }
        }
        // A key that is there was not meant by another one; what it holds is judged.
        let absent = meant.into_iter().filter(|known| !seen.contains(known));
        self.dropped.extend(absent.map(|known| place.key(known).to_string()));
        kept.into()
    }

    /// Refuses a key and gives back the known one that was probably meant.
    fn unknown_key(
        &mut self,
        key: &str,
        keys: &'static [(&'static str, Shape)],
        place: &Place<'_>,
    ) -> Option<&'static str> {
        let words = keys.iter().map(|(known, _)| *known);
        let meant = if self.findings.is_full() { None } else { nearest(key, words.clone()) };
        let own = place.key(key);
        // A key that looks like data of a person is not repeated.
        let place = if looks_like_key(key) { &own } else { place };
        self.findings.refuse(Draft::new(IssueCode::RequestUnknownKey, place).meant_or_all(meant, words));
        meant
    }
}

/// `[a-z][a-z0-9_-]{0,39}`, case ignored.
fn looks_like_key(key: &str) -> bool {
    key.len() <= 40
        && key.starts_with(|first: char| first.is_ascii_alphabetic())
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}
