//! One program for all targets, so that the library is built once: the variable `FUZZ_TARGET` names which one it runs.
//! `tests/fuzz/run` builds and runs it; `tests/README.md` says what they are for.
#![no_main]

mod cost;
mod given;
mod story;
mod structured;
mod tables;
mod values;

use std::sync::OnceLock;

use cost::Limits;
use libfuzzer_sys::fuzz_target;

/// The targets by name.
const TARGETS: &[(&str, fn(&[u8]), Limits)] = &[
    ("request", given::request, Limits::new(32, 600)),
    ("structured", structured::target, Limits::new(32, 600)),
    ("texts", given::texts, Limits::new(24, 200)),
    ("records", given::records, Limits::new(32, 600)),
    ("picture", given::picture, Limits::new(96, 600)),
    ("letterhead", given::letterhead, Limits::new(32, 600)),
    ("mail", values::mail, Limits::new(32, 600)),
    ("calendar", values::calendar, Limits::new(32, 600)),
    ("page", values::page, Limits::new(32, 600)),
    ("history", story::target, Limits::new(32, 600)),
    ("sheet", tables::target, Limits::new(32, 600)),
];

fn chosen() -> &'static (&'static str, fn(&[u8]), Limits) {
    static CHOSEN: OnceLock<&(&str, fn(&[u8]), Limits)> = OnceLock::new();
    CHOSEN.get_or_init(|| {
        let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
        let found = TARGETS.iter().find(|(known, ..)| *known == name);
        let names = || TARGETS.iter().map(|(name, ..)| *name).collect::<Vec<_>>().join(" ");
        found.unwrap_or_else(|| panic!("FUZZ_TARGET is one of {}", names()))
    })
}

fuzz_target!(
    init: {
        cost::prepare_for_full_stacks();
        given::library();
    },
    |data: &[u8]| {
        let (_, target, limits) = chosen();
        cost::hold(*target, data, *limits);
    }
);
