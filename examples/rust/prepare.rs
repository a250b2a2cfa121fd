//! Reads a case file and prints or writes plan and letters.
fn main() {}
