//! Anything that can go wrong: the errors of all stages, and one list of codes for the whole library.

use crate::catalog::CatalogError;
use crate::compose::ComposeError;
use crate::issue::{Issue, RequestError, ValidationError};
use crate::localize::LocaleError;
use crate::render::RenderError;

/// Anything that can go wrong from bytes to letters.
///
/// [`code`](Self::code) says which stage gave up, as one of few numbers that C and Python know too. What it was says the
/// code of the stage's own error, such as [`RenderError::code`]; what is wrong with a request say the codes of its
/// [issues](Self::issues).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// See [`RequestError`].
    #[error(transparent)]
    Request(#[from] RequestError),
    /// See [`ValidationError`].
    #[error(transparent)]
    Validation(#[from] ValidationError),
    /// See [`CatalogError`].
    #[error(transparent)]
    Catalog(#[from] CatalogError),
    /// See [`LocaleError`].
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// See [`ComposeError`].
    #[error(transparent)]
    Compose(#[from] ComposeError),
    /// See [`RenderError`].
    #[error(transparent)]
    Render(#[from] RenderError),
}

/// The code of an [`Error`], by stage: fixed numbers and names, the same in Rust, C and Python. 0 means success and is no
/// code. Those from 100 on only a binding can meet, because Rust's types rule them out; no [`Error`] has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u32)]
pub enum ErrorCode {
    /// The request cannot be read.
    Request = 1,
    /// The request is not a valid case.
    Validation = 2,
    /// The catalog breaks rules.
    Catalog = 3,
    /// A locale cannot be used.
    Locale = 4,
    /// A letter cannot be written.
    Compose = 5,
    /// A letter cannot be put into a format.
    Render = 6,

    // From 100: what only a binding can meet.
    /// A pointer that is needed is NULL.
    NullPointer = 100,
    /// Text that is not UTF-8.
    InvalidUtf8 = 101,
    /// No such record, language, format, letter or other thing.
    NotFound = 102,
    /// A value that the function does not take.
    InvalidArgument = 103,
    /// A length or count above the limit.
    TooLarge = 104,
    /// A buffer that is too small for what would be written.
    BufferTooSmall = 105,
    /// A handle that is in use.
    Busy = 106,
    /// The caller's function asked to stop.
    Stopped = 107,
    /// A handle of another kind, or one that was freed.
    WrongHandle = 108,
    /// A fault of the library.
    Internal = 109,
}

impl ErrorCode {
    /// All codes in the order of their numbers.
    pub const ALL: &'static [Self] = &[
        Self::Request,
        Self::Validation,
        Self::Catalog,
        Self::Locale,
        Self::Compose,
        Self::Render,
        Self::NullPointer,
        Self::InvalidUtf8,
        Self::NotFound,
        Self::InvalidArgument,
        Self::TooLarge,
        Self::BufferTooSmall,
        Self::Busy,
        Self::Stopped,
        Self::WrongHandle,
        Self::Internal,
    ];

    /// The name, snake case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request_error",
            Self::Validation => "validation_error",
            Self::Catalog => "catalog_error",
            Self::Locale => "locale_error",
            Self::Compose => "compose_error",
            Self::Render => "render_error",
            Self::NullPointer => "null_pointer",
            Self::InvalidUtf8 => "invalid_utf8",
            Self::NotFound => "not_found",
            Self::InvalidArgument => "invalid_argument",
            Self::TooLarge => "too_large",
            Self::BufferTooSmall => "buffer_too_small",
            Self::Busy => "busy",
            Self::Stopped => "stopped",
            Self::WrongHandle => "wrong_handle",
            Self::Internal => "internal_error",
        }
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> u32 {
        self as u32
    }
}

impl Error {
    /// The code of the stage that gave up.
    #[must_use]
    pub const fn code(&self) -> ErrorCode {
        match self {
            Self::Request(_) => ErrorCode::Request,
            Self::Validation(_) => ErrorCode::Validation,
            Self::Catalog(_) => ErrorCode::Catalog,
            Self::Locale(_) => ErrorCode::Locale,
            Self::Compose(_) => ErrorCode::Compose,
            Self::Render(_) => ErrorCode::Render,
        }
    }

    /// The issues of a refused request; empty for other errors.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        match self {
            Self::Request(error) => &error.issues,
            Self::Validation(error) => &error.issues,
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::IssueCode;
    use crate::date::InvalidDate;
    use crate::ids::InvalidId;
    use crate::language::InvalidLanguageTag;
    use crate::localize::FormatError;
    use crate::vocabulary::UnknownWord;

    #[test]
    fn no_two_errors_have_the_same_code() {
        let mut codes = [
            CatalogError::CODES,
            ComposeError::CODES,
            FormatError::CODES,
            InvalidDate::CODES,
            InvalidId::CODES,
            InvalidLanguageTag::CODES,
            LocaleError::CODES,
            RenderError::CODES,
            RequestError::CODES,
            UnknownWord::CODES,
            ValidationError::CODES,
        ]
        .concat();
        codes.sort_unstable();
        let expected = [
            "catalog.invalid",
            "compose.no_history",
            "compose.no_locale",
            "date.invalid",
            "format.not_built_in",
            "glyph.missing",
            "id.invalid",
            "image.unusable",
            "language.invalid",
            "letter.none",
            "letterhead.footer",
            "letterhead.logo_name",
            "locale.invalid",
            "locale.missing_argument",
            "locale.missing_message",
            "mail.header",
            "pdf.fonts",
            "pdf.invalid",
            "render.stopped",
            "request.invalid",
            "request.unreadable",
            "word.unknown",
        ];
        assert_eq!(codes, expected, "codes never change; a new one joins this list");
        // An issue has the code of an error only where it says the same of a value.
        let shared: Vec<_> =
            IssueCode::ALL.iter().map(|code| code.code()).filter(|code| codes.contains(code)).collect();
        assert_eq!(shared, ["language.invalid", "date.invalid"]);
    }
}
