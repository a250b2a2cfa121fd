//! The library for WebAssembly. It converts and checks only; `package/index.ts` gives it the shape that JavaScript
//! expects, with types.
//!
//! Results cross the border as JSON, files as bytes. An error is a JSON text: `code` of the stage, `message`, `issues`.

#[cfg(any(feature = "library", feature = "pdf"))]
mod error;
#[cfg(feature = "library")]
pub mod library;
#[cfg(feature = "pdf")]
pub mod pdf;
