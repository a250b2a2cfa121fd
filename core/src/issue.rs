//! What can be wrong with a request: one list of codes with fixed numbers and names.

use std::fmt;

macro_rules! issue_codes {
    ($($(#[$doc:meta])* $variant:ident = $number:literal, $code:literal, $message:literal;)*) => {
        /// The kind of an issue. Numbers and names never change and are never used again.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(u16)]
        pub enum IssueCode {
            $($(#[$doc])* $variant = $number,)*
        }

        impl IssueCode {
            /// All codes in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name, `area.problem`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The number.
            #[must_use]
            pub const fn number(self) -> u16 {
                self as u16
            }

            /// The Fluent message (issues.ftl) that explains it.
            #[must_use]
            pub(crate) const fn message_id(self) -> &'static str {
                match self { $(Self::$variant => $message,)* }
            }
        }
    };
}

issue_codes! {
    /// The bytes are not JSON.
    RequestSyntax = 1, "request.syntax", "issue-request-syntax";
    /// A key that the format does not know.
    RequestUnknownKey = 2, "request.unknown_key", "issue-request-unknown-key";
    /// A value of the wrong type.
    RequestWrongType = 3, "request.wrong_type", "issue-request-wrong-type";
    /// A key that stands twice in one object.
    RequestDuplicateKey = 4, "request.duplicate_key", "issue-request-duplicate-key";
    /// More bytes than the limit.
    RequestTooLarge = 5, "request.too_large", "issue-request-too-large";
    /// `version` is missing or not supported.
    RequestVersion = 6, "request.version", "issue-request-version";
    /// The bytes are not UTF-8.
    Utf8Invalid = 7, "utf8.invalid", "issue-utf8-invalid";
}

/// One thing that is wrong, and where. It never holds a value of the request.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// What is wrong.
    pub code: IssueCode,
    /// JSON pointer to the place (RFC 6901), for example `/accounts/1/platform`. An unknown key is repeated only if
    /// it looks like a key (lower-case letters, digits, `_`); otherwise the pointer ends at the object that holds it.
    pub path: String,
    /// What is wrong and what would be right, in the language of the guide (English if that is not known).
    pub message: String,
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.code.code(), self.path, self.message)
    }
}

impl fmt::Debug for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issue").field("code", &self.code.code()).field("path", &self.path).finish_non_exhaustive()
    }
}
