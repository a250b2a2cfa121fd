//! Errors as C reads them.

use std::ffi::c_char;

use crate::argument::put;
use crate::guard::{free, read, read_text};
use crate::handle::Kind;
use crate::status::{Failure, STATUS_OK, Status, status_name};
use crate::text::Text;

/// An error in detail: the status, a message, and for refused requests, records and locales every
/// single issue.
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

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        let (status, issues) = (failure.status(), issues(&failure));
        let message = match failure {
            Failure::Library(widerspruch::Error::Render(error)) => {
                Text::from_string(format!("{}: {error}", error.code()))
            }
            Failure::Library(error) => Text::from_string(error.to_string()),
            Failure::Boundary(_, message) => Text::new(message),
            Failure::Callback(_) => Text::new("the batch was asked to stop"),
        };
        Self { status, message, issues }
    }
}

impl Error {
    fn issue(&self, index: usize) -> Option<&Issue> {
        self.issues.get(index)
    }
}

/// What is wrong in each place, if the library says so.
fn issues(failure: &Failure) -> Box<[Issue]> {
    let Failure::Library(error) = failure else { return Box::default() };
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

/// Gives the name of a status, such as `validation_error`, or `unknown` for a number that this
/// version does not know.
///
/// Returns a NUL-terminated text that lives as long as the library is loaded; `length_out` (may be
/// NULL) receives its length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_status_name(status: Status, length_out: *mut usize) -> *const c_char {
    let name = status_name(status);
    // SAFETY: the header asks for NULL or a place to write to.
    unsafe { put(length_out, name.count_bytes()) };
    name.as_ptr()
}

/// Gives the status of an error, the same number that the failed function returned; 0 for NULL.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_status(error: *const Error) -> Status {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(error, STATUS_OK, |error| Some(error.status)) }
}

/// Gives the message of an error: English, lower case, one line, for developers and logs; it holds
/// no value of a request. What to show a user are the messages of the issues.
///
/// Returns NULL and the length 0 if `error` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_message(error: *const Error, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(error, length_out, |error| Some(&error.message)) }
}

/// Counts the issues of an error: all that is wrong with a request, with records or with a locale.
/// 0 for other errors and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_issue_count(error: *const Error) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(error, 0, |error| Some(error.issues.len())) }
}

/// Gives the code of an issue, such as `platform.unknown`. Codes never change.
///
/// Returns NULL and the length 0 if `error` is NULL or has no issue `index` (from 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_issue_code(
    error: *const Error,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(error, length_out, |error| Some(&error.issue(index)?.code)) }
}

/// Gives the number of an issue's code. Numbers never change. 0 for problems of records and
/// locales, which have names only, for NULL, and if there is no issue `index` (from 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_issue_number(error: *const Error, index: usize) -> u32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(error, 0, |error| Some(error.issue(index)?.number)) }
}

/// Gives the place of an issue: a JSON pointer into the request such as `/accounts/1/platform`
/// (empty for the whole request); for records kind, id and JSON pointer; for locales file, line and
/// column as `de/letter.ftl:12:3`.
///
/// Returns NULL and the length 0 if `error` is NULL or has no issue `index` (from 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_issue_path(
    error: *const Error,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(error, length_out, |error| Some(&error.issue(index)?.path)) }
}

/// Gives the message of an issue: what is wrong and what would be right. For a request it is
/// written for the user, in the language of the guide (English if the request names none that the
/// library has); it holds no value of the request.
///
/// Returns NULL and the length 0 if `error` is NULL or has no issue `index` (from 0).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_issue_message(
    error: *const Error,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(error, length_out, |error| Some(&error.issue(index)?.message)) }
}

/// Frees an error and clears the variable; `error` is its address. Does nothing if `error` or the
/// variable is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_error_free(error: *mut *mut Error) {
    // SAFETY: the header asks for NULL or the address of a variable with NULL or a live handle.
    unsafe { free(error, |_| true) };
}
