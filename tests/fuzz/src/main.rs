//! One program for all targets, so that the library is built once: the variable `FUZZ_TARGET` names which one it runs.
//! `tests/fuzz/run` builds and runs it; `README.md` beside says what each target asserts.
#![no_main]

mod given;
mod story;
mod structured;
mod tables;
mod values;

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;

/// The targets by name.
const TARGETS: &[(&str, fn(&[u8]))] = &[
    ("request", given::request),
    ("structured", structured::target),
    ("texts", given::texts),
    ("records", given::records),
    ("picture", given::picture),
    ("letterhead", given::letterhead),
    ("mail", values::mail),
    ("calendar", values::calendar),
    ("page", values::page),
    ("history", story::target),
    ("sheet", tables::target),
];

fn target() -> fn(&[u8]) {
    static TARGET: OnceLock<fn(&[u8])> = OnceLock::new();
    *TARGET.get_or_init(|| {
        let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
        let found = TARGETS.iter().find(|(known, _)| *known == name);
        let names = || TARGETS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(" ");
        found.unwrap_or_else(|| panic!("FUZZ_TARGET is one of {}", names())).1
    })
}

fuzz_target!(|data: &[u8]| target()(data));
