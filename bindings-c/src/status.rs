//! Statuses, one list of numbers that is the same in Rust and Python, and why a call fails.

use std::borrow::Cow;
use std::ffi::CStr;

use widerspruch::ErrorCode;

/// What a function that can fail returns: `WIDERSPRUCH_STATUS_OK` (0) or the number of an error.
/// Numbers and names never change and are never used again; later versions may add some.
pub type Status = u32;

/// It worked.
pub const STATUS_OK: Status = 0;
/// The request cannot be read: not JSON, unknown keys, wrong types. The error lists all issues.
pub const STATUS_REQUEST: Status = 1;
/// The request is not a valid case. The error lists all issues.
pub const STATUS_VALIDATION: Status = 2;
/// Records of the catalog break rules. The error lists all problems.
pub const STATUS_CATALOG: Status = 3;
/// A locale cannot be used. The error lists all problems.
pub const STATUS_LOCALE: Status = 4;
/// A letter cannot be written.
pub const STATUS_COMPOSE: Status = 5;
/// A letter cannot be put into a format, or a picture or line cannot be used for one.
pub const STATUS_RENDER: Status = 6;
/// A pointer that is needed is NULL.
pub const STATUS_NULL_POINTER: Status = 100;
/// A text or name is not UTF-8.
pub const STATUS_INVALID_UTF8: Status = 101;
/// No such record, language, format or other thing.
pub const STATUS_NOT_FOUND: Status = 102;
/// A value that the function does not take.
pub const STATUS_INVALID_ARGUMENT: Status = 103;
/// A length or count is above the limit.
pub const STATUS_TOO_LARGE: Status = 104;
/// The caller's buffer is too small; the length that is needed was written, nothing else.
pub const STATUS_BUFFER_TOO_SMALL: Status = 105;
/// The handle is in use, for example by the call whose callback makes this call.
pub const STATUS_BUSY: Status = 106;
/// The callback or `widerspruch_batch_stop` asked to stop. The library gives it for nothing else.
pub const STATUS_STOPPED: Status = 107;
/// The handle is of another kind or was freed, as far as that can be seen.
pub const STATUS_WRONG_HANDLE: Status = 108;
/// A fault of the library (a panic). The handle concerned refuses further use; free it.
pub const STATUS_INTERNAL: Status = 109;

/// The name of each status. A test compares it with the list of the library.
const NAMES: &[(Status, &CStr)] = &[
    (STATUS_OK, c"ok"),
    (STATUS_REQUEST, c"request_error"),
    (STATUS_VALIDATION, c"validation_error"),
    (STATUS_CATALOG, c"catalog_error"),
    (STATUS_LOCALE, c"locale_error"),
    (STATUS_COMPOSE, c"compose_error"),
    (STATUS_RENDER, c"render_error"),
    (STATUS_NULL_POINTER, c"null_pointer"),
    (STATUS_INVALID_UTF8, c"invalid_utf8"),
    (STATUS_NOT_FOUND, c"not_found"),
    (STATUS_INVALID_ARGUMENT, c"invalid_argument"),
    (STATUS_TOO_LARGE, c"too_large"),
    (STATUS_BUFFER_TOO_SMALL, c"buffer_too_small"),
    (STATUS_BUSY, c"busy"),
    (STATUS_STOPPED, c"stopped"),
    (STATUS_WRONG_HANDLE, c"wrong_handle"),
    (STATUS_INTERNAL, c"internal_error"),
];

/// The name of a status; `unknown` for a number that is not in the list.
pub(crate) fn status_name(status: Status) -> &'static CStr {
    NAMES.iter().find(|(number, _)| *number == status).map_or(c"unknown", |(_, name)| *name)
}

/// Why a call fails: made of nothing that costs, and turned into an error that C can read only if the caller wants one.
pub(crate) enum Failure {
    /// The library's own error.
    Library(widerspruch::Error),
    /// What only the boundary can meet.
    Boundary(ErrorCode, Cow<'static, str>),
    /// A status that the caller's function returned.
    Callback(Status),
}

impl Failure {
    pub(crate) fn null(what: &str) -> Self {
        Self::Boundary(ErrorCode::NullPointer, format!("{what} must not be NULL").into())
    }

    pub(crate) fn utf8() -> Self {
        Self::Boundary(ErrorCode::InvalidUtf8, "the text is not UTF-8".into())
    }

    pub(crate) fn not_found(what: &str) -> Self {
        Self::Boundary(ErrorCode::NotFound, format!("there is no such {what}").into())
    }

    pub(crate) fn invalid(why: &'static str) -> Self {
        Self::Boundary(ErrorCode::InvalidArgument, why.into())
    }

    pub(crate) fn too_large(what: &str) -> Self {
        Self::Boundary(ErrorCode::TooLarge, format!("{what} is above the limit").into())
    }

    pub(crate) fn buffer_too_small() -> Self {
        Self::Boundary(ErrorCode::BufferTooSmall, "the buffer is too small; the length needed was written".into())
    }

    pub(crate) fn busy() -> Self {
        Self::Boundary(ErrorCode::Busy, "the handle is in use".into())
    }

    pub(crate) fn wrong_handle() -> Self {
        Self::Boundary(ErrorCode::WrongHandle, "the handle is of another kind or was freed".into())
    }

    pub(crate) fn internal() -> Self {
        Self::Boundary(ErrorCode::Internal, "a fault of the library; the handle refuses further use".into())
    }

    pub(crate) fn status(&self) -> Status {
        match self {
            Self::Library(error) => error.code().number(),
            Self::Boundary(code, _) => code.number(),
            Self::Callback(status) => *status,
        }
    }
}

impl From<widerspruch::Error> for Failure {
    fn from(error: widerspruch::Error) -> Self {
        Self::Library(error)
    }
}

impl From<widerspruch::ComposeError> for Failure {
    fn from(error: widerspruch::ComposeError) -> Self {
        Self::Library(error.into())
    }
}

impl From<widerspruch::RenderError> for Failure {
    fn from(error: widerspruch::RenderError) -> Self {
        Self::Library(error.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_names_are_those_of_the_library() {
        let ours: Vec<(u32, &str)> =
            NAMES.iter().skip(1).map(|(number, name)| (*number, name.to_str().unwrap())).collect();
        let library: Vec<(u32, &str)> = ErrorCode::ALL.iter().map(|code| (code.number(), code.as_str())).collect();
        assert_eq!(ours, library);
    }
}
