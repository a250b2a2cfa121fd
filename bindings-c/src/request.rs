//! A request that is put together value by value, for programs that have no JSON at hand.

use std::ffi::c_char;
use std::sync::{Mutex, PoisonError};

use serde_json::{Map, Value};
use widerspruch::limits::REQUEST_BYTES;

use crate::argument::{name, text};
use crate::error::Error;
use crate::guard::{call, free, make};
use crate::handle::Kind;
use crate::status::{Failure, Status};

/// The deepest place of a request, far more than the format has.
const MAX_DEPTH: usize = 16;

/// A request that is put together value by value. It knows the shape of JSON only: what a value
/// means is judged when the request is prepared, all at once.
///
/// It changes after it was made; every function locks it, so threads may share it.
pub struct Request(Mutex<Value>);

impl Kind for Request {
    const TAG: u32 = 0x7769_0003;
}

impl Request {
    /// The request as JSON, for the library to read.
    pub(crate) fn to_json(&self) -> Vec<u8> {
        let value = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        serde_json::to_vec(&*value).unwrap_or_default()
    }

    fn set(&self, pointer: &str, value: Value) -> Result<(), Failure> {
        let parts = parts(pointer)?;
        let mut root = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        check(&root, &parts)?;
        put(&mut root, &parts, value);
        Ok(())
    }
}

/// Makes an empty request, to be filled by `widerspruch_request_set_text`,
/// `widerspruch_request_set_number` and `widerspruch_request_set_flag`.
///
/// On success `*request_out` receives a handle of the caller's, to be freed by
/// `widerspruch_request_free`; otherwise it is NULL.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_request_new(request_out: *mut *mut Request, error_out: *mut *mut Error) -> Status {
    // SAFETY: the header asks for NULL or places to write to.
    unsafe { make(request_out, error_out, || Ok(Request(Mutex::new(Value::Object(Map::new()))))) }
}

/// Sets a text of a request.
///
/// `pointer` (NUL-terminated) is the JSON pointer of the place, such as `/data_subject/name`,
/// `/accounts/0/platform` or `/reasons/1/text`; missing objects and lists on the way are made. A
/// part of digits is a position in a list: one that is there is changed, the next one is added, and
/// any other is refused with `WIDERSPRUCH_STATUS_INVALID_ARGUMENT`, as is a place inside a text,
/// number or flag. `value` is UTF-8 of `length` bytes and need not end with NUL; NULL with the
/// length 0 is the empty text. Pointer and value are copied.
///
/// On failure the request is as before.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_request_set_text(
    request: *mut Request,
    pointer: *const c_char,
    value: *const c_char,
    length: usize,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, a name, a text of that length, and NULL or a place to write to.
    unsafe {
        call(request, error_out, |request| {
            let (pointer, value) = (name(pointer, "the pointer")?, text(value, length, REQUEST_BYTES)?);
            request.set(pointer, Value::String(value.to_owned()))
        })
    }
}

/// Sets a number of a request, such as `/version` or `/options/reminder_days`. The rest is as with
/// `widerspruch_request_set_text`.
///
/// On failure the request is as before.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_request_set_number(
    request: *mut Request,
    pointer: *const c_char,
    value: i64,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, a name, and NULL or a place to write to.
    unsafe {
        call(request, error_out, |request| request.set(name(pointer, "the pointer")?, Value::Number(value.into())))
    }
}

/// Sets a flag of a request, such as `/data_subject/minor` or `/accounts/0/separate`: 0 is false,
/// any other `value` true. The rest is as with `widerspruch_request_set_text`.
///
/// On failure the request is as before.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_request_set_flag(
    request: *mut Request,
    pointer: *const c_char,
    value: i32,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, a name, and NULL or a place to write to.
    unsafe { call(request, error_out, |request| request.set(name(pointer, "the pointer")?, Value::Bool(value != 0))) }
}

/// Frees a request and clears the variable; `request` is its address. Does nothing if `request` or
/// the variable is NULL. What was prepared from it lives on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_request_free(request: *mut *mut Request) {
    // SAFETY: the header asks for NULL or the address of a variable with NULL or a live handle.
    unsafe { free(request, |_| true) };
}

/// The parts of a JSON pointer (RFC 6901).
fn parts(pointer: &str) -> Result<Vec<String>, Failure> {
    let rest = pointer.strip_prefix('/').ok_or_else(|| Failure::invalid("the pointer does not begin with /"))?;
    let parts: Vec<String> = rest.split('/').map(|part| part.replace("~1", "/").replace("~0", "~")).collect();
    if parts.len() > MAX_DEPTH {
        return Err(Failure::invalid("the pointer is deeper than a request"));
    }
    Ok(parts)
}

/// A position in a list, if the part is one.
fn position(part: &str) -> Option<usize> {
    let is_plain = part == "0" || !part.starts_with('0');
    (is_plain && !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok())?
}

/// Refuses a place that [`put`] could not make.
fn check(root: &Value, parts: &[String]) -> Result<(), Failure> {
    let mut here = Some(root);
    for part in parts {
        let at = position(part);
        here = match (here, at) {
            (Some(Value::Object(members)), None) => members.get(part),
            (Some(Value::Array(items)), Some(at)) if at <= items.len() => items.get(at),
            (None, None | Some(0)) => None,
            _ => return Err(Failure::invalid("there is no such place, or it is not the next position of a list")),
        };
    }
    match here {
        Some(Value::Object(_) | Value::Array(_)) => Err(Failure::invalid("the place holds a list or an object")),
        _ => Ok(()),
    }
}

/// Puts a value at a place that [`check`] has approved.
fn put(root: &mut Value, parts: &[String], value: Value) {
    let mut here = root;
    for part in parts {
        let next = match position(part) {
            None => {
                if here.is_null() {
                    *here = Value::Object(Map::new());
                }
                let Value::Object(members) = here else { return };
                Some(members.entry(part.clone()).or_insert(Value::Null))
            }
            Some(at) => {
                if here.is_null() {
                    *here = Value::Array(Vec::new());
                }
                let Value::Array(items) = here else { return };
                if at == items.len() {
                    items.push(Value::Null);
                }
                items.get_mut(at)
            }
        };
        let Some(next) = next else { return };
        here = next;
    }
    *here = value;
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn request(values: &[(&str, &str)]) -> Result<Value, Failure> {
        let request = Request(Mutex::new(json!({})));
        for (pointer, value) in values {
            request.set(pointer, json!(value))?;
        }
        Ok(serde_json::from_slice(&request.to_json()).unwrap())
    }

    #[test]
    fn places_are_made_on_the_way() {
        let values =
            [("/letter", "objection"), ("/accounts/0/id", "a"), ("/accounts/1/id", "b"), ("/letter", "access")];
        let made = request(&values).unwrap_or_default();
        assert_eq!(made, json!({"letter": "access", "accounts": [{"id": "a"}, {"id": "b"}]}));
        assert_eq!(request(&[("/a~1b~0c", "x")]).unwrap_or_default(), json!({"a/b~c": "x"}));
    }

    #[test]
    fn wrong_places_are_refused_and_change_nothing() {
        let deep = "/x".repeat(MAX_DEPTH + 1);
        for pointer in ["", "letter", "/list/2", "/new/1", "/letter/x", "/list", "/list/00", "/list/x", "/0", &deep] {
            let request = Request(Mutex::new(json!({"letter": "objection", "list": ["a"]})));
            assert!(request.set(pointer, json!("x")).is_err(), "{pointer}");
            assert_eq!(request.to_json(), br#"{"letter":"objection","list":["a"]}"#, "{pointer}");
        }
    }
}
