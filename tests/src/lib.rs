//! Reads the shared cases under `cases/`; see README.md.
