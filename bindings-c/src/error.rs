//! Statuses and errors: one list of numbers, the same as in Rust and Python.

use std::borrow::Cow;
use std::ffi::{CStr, c_char};

use widerspruch::ErrorCode;

use crate::boundary::{Kind, free, put, read, read_text};
use crate::text::Text;

/// What a function that can fail returns: `WIDERSPRUCH_STATUS_OK` (0) or the number of an error. Numbers and names
/// never change and are never used again; later versions may add some.
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
/// The callback asked to stop. The library gives it only if the callback did.
pub const STATUS_STOPPED: Status = 107;
/// The handle is of another kind or was freed, as far as that can be seen.
pub const STATUS_WRONG_HANDLE: Status = 108;
/// A fault of the library (a panic). The handle concerned refuses further use; free it.
pub const STATUS_INTERNAL: Status = 109;

/// The text of the name of each status. A test compares it with the list of the library.
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

/// An error in detail: the status, a message, and for refused requests, records and locales every single issue.
///
/// No message holds a value of a request. Immutable: any number of threads may read it at once.
pub struct Error {
    status: Status,
    message: Text,
    issues: Box<[Issue]>,
}

/// One thing that is wrong, and where.
struct Issue {
    code: Text,
    number: u32,
    path: Text,
    message: Text,
}

impl Kind for Error {
    const TAG: u32 = 0x7769_0001;
}

/// Why a call fails: made of nothing that costs, and turned into an [`Error`] only if the caller wants one.
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

    fn issues(&self) -> Box<[Issue]> {
        let Self::Library(error) = self else { return Box::default() };
        match error {
            widerspruch::Error::Catalog(error) => error
                .problems
                .iter()
                .map(|problem| Issue {
                    code: Text::new(problem.check),
                    number: 0,
                    path: Text::from_string([problem.record.as_str(), problem.pointer.as_str()].concat()),
                    message: Text::new(&problem.message),
                })
                .collect(),
            widerspruch::Error::Locale(error) => error
                .problems
                .iter()
                .map(|problem| Issue {
                    code: Text::new(problem.check),
                    number: 0,
                    path: Text::from_string(format!("{}:{}:{}", problem.file, problem.line, problem.column)),
                    message: Text::new(&problem.message),
                })
                .collect(),
            other => other
                .issues()
                .iter()
                .map(|issue| Issue {
                    code: Text::new(issue.code.code()),
                    number: u32::from(issue.code.number()),
                    path: Text::new(&issue.path),
                    message: Text::new(&issue.message),
                })
                .collect(),
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

impl Error {
    pub(crate) fn new(failure: Failure) -> Self {
        let (status, issues) = (failure.status(), failure.issues());
        let message = match failure {
            Failure::Library(error) => Text::from_string(error.to_string()),
            Failure::Boundary(_, message) => Text::new(message),
            Failure::Callback(_) => Text::new("the callback asked to stop"),
        };
        Self { status, message, issues }
    }

    fn issue(&self, index: usize) -> Option<&Issue> {
        self.issues.get(index)
    }
}

/// Gives the name of a status, such as `validation_error`, or `unknown` for a number that this version does not know.
///
/// Returns a NUL-terminated text that lives as long as the library is loaded; `length_out` (may be NULL) receives its
/// length. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_status_name(status: Status, length_out: *mut usize) -> *const c_char {
    let known = NAMES.iter().find(|(number, _)| *number == status);
    let name = known.map_or(c"unknown", |(_, name)| *name);
    // SAFETY: the header asks for NULL or a place to write to.
    unsafe { put(length_out, name.count_bytes()) };
    name.as_ptr()
}

/// Gives the status of an error, the same number that the failed function returned; 0 for NULL.
///
/// Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_status(error: *const Error) -> Status {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(error, STATUS_OK, |error| Some(error.status)) }
}

/// Gives the message of an error: English, lower case, one line, for developers and logs; it holds no value of a
/// request. What to show a user are the messages of the issues.
///
/// Returns NULL and the length 0 if `error` is NULL. The text belongs to `error`. `length_out` may be NULL.
/// Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_message(error: *const Error, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(error, length_out, |error| Some(&error.message)) }
}

/// Counts the issues of an error: all that is wrong with a request, with records or with a locale. 0 for other errors
/// and for NULL.
///
/// Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_issue_count(error: *const Error) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(error, 0, |error| Some(error.issues.len())) }
}

/// Gives the code of an issue, such as `platform.unknown`. Codes never change.
///
/// Returns NULL and the length 0 if `error` is NULL or has no issue `index` (from 0). The text belongs to `error`.
/// `length_out` may be NULL. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_issue_code(
    error: *const Error,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(error, length_out, |error| Some(&error.issue(index)?.code)) }
}

/// Gives the number of an issue's code. Numbers never change. 0 for problems of records and locales, which have names
/// only, for NULL, and if there is no issue `index` (from 0).
///
/// Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_issue_number(error: *const Error, index: usize) -> u32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(error, 0, |error| Some(error.issue(index)?.number)) }
}

/// Gives the place of an issue: a JSON pointer into the request such as `/accounts/1/platform` (empty for the whole
/// request); for records kind, id and JSON pointer; for locales file, line and column as `de/letter.ftl:12:3`.
///
/// Returns NULL and the length 0 if `error` is NULL or has no issue `index` (from 0). The text belongs to `error`.
/// `length_out` may be NULL. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_issue_path(
    error: *const Error,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(error, length_out, |error| Some(&error.issue(index)?.path)) }
}

/// Gives the message of an issue: what is wrong and what would be right. For a request it is written for the user, in
/// the language of the guide (English if the request names none that the library has); it holds no value of the
/// request.
///
/// Returns NULL and the length 0 if `error` is NULL or has no issue `index` (from 0). The text belongs to `error`.
/// `length_out` may be NULL. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_issue_message(
    error: *const Error,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(error, length_out, |error| Some(&error.issue(index)?.message)) }
}

/// Frees an error and clears the variable; `error` is its address. Does nothing if `error` or the variable is NULL.
///
/// Threads: no other thread may use the error any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_free(error: *mut *mut Error) {
    // SAFETY: the header asks for NULL or the address of a variable with NULL or a live handle.
    unsafe { free(error, |_| true) };
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
