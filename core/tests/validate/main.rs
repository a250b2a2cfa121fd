//! From bytes to a valid case: every code, every class of hostile input, and what never leaks.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may panic"
)]

mod canary;
mod codes;
mod format;
mod hostile;
mod links;
mod property;
mod support;
