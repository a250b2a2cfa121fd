//! Names of things in open sets: validated newtypes over text.
//!
//! Platforms, controllers, authorities, reasons and provisions are records in `core/data`; callers may bring
//! their own. So their names are ids, not enums. An id is made of lower-case ASCII letters, digits and single
//! hyphens, starts with a letter and has at most [`MAX_ID_LENGTH`] characters.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::vocabulary::coded;

/// The longest id, in characters.
pub const MAX_ID_LENGTH: usize = 64;

/// Text that is not a valid id, country or region code. It does not hold the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {kind}; {rule}")]
pub struct InvalidId {
    kind: &'static str,
    rule: &'static str,
}

coded!(InvalidId { Self { .. } => "id.invalid", });

fn is_id(text: &str) -> bool {
    text.len() <= MAX_ID_LENGTH
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && !text.ends_with('-')
        && !text.contains("--")
        && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_region(text: &str) -> bool {
    text.split_once('-').is_some_and(|(country, part)| {
        is_country(country)
            && (1..=3).contains(&part.len())
            && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    })
}

macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident, $kind:literal, $check:ident, $rule:literal) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Box<str>);

        impl $name {
            /// The text of the id.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, InvalidId> {
                if $check(text) { Ok(Self(text.into())) } else { Err(InvalidId { kind: $kind, rule: $rule }) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;

            fn try_from(text: String) -> Result<Self, InvalidId> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.into()
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $kind:literal;)*) => {
        $(id_type!($(#[$doc])* $name, $kind, is_id,
            "lower-case letters, digits and single hyphens, starting with a letter, at most 64 characters");)*
    };
}

ids! {
    /// Names a platform: a service with accounts, such as `instagram`. Rule: see the [module](self).
    PlatformId = "platform id";
    /// Names a controller: a company that decides about the processing. Rule: see the [module](self).
    ControllerId = "controller id";
    /// Names a supervisory authority, such as `ie` or `de-be`. Rule: see the [module](self).
    AuthorityId = "authority id";
    /// Names a reason, such as `health`. Rule: see the [module](self).
    ReasonId = "reason id";
    /// Names a provision of law, such as `gdpr-21-1`. Rule: see the [module](self).
    ProvisionId = "provision id";
    /// Names a channel of a platform. Rule: see the [module](self).
    ChannelId = "channel id";
    /// Names a Fluent message that a record points to. Rule: see the [module](self).
    MessageId = "message id";
}

id_type!(
    /// A country: two upper-case letters as in ISO 3166-1 (`GR` and `GB`, not `EL` and `UK`).
    CountryCode, "country code", is_country, "two upper-case letters of ISO 3166-1"
);
id_type!(
    /// A part of a country as in ISO 3166-2, such as `DE-BE`.
    RegionCode, "region code", is_region, "a country code, a hyphen and up to three letters or digits of ISO 3166-2"
);
