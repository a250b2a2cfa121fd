//! The programs are under `rust/`; this crate only holds them.
