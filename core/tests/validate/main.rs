//! From bytes to a valid case: every code, every class of hostile input, and what never leaks.

mod canary;
mod codes;
mod format;
mod hostile;
mod property;
mod support;
