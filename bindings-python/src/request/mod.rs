//! The request and its parts: frozen classes around the types of the library.
//!
//! A class is made by writing its keywords as JSON and reading that as the library reads a request: so unknown
//! keywords and wrong types are refused there, with the nearest known key and a path.

mod class;
mod event;
mod parts;
mod person;
mod read;
mod service;
mod whole;
mod wish;

pub(crate) use event::{Event, Options};
pub(crate) use parts::{Account, NonUser, Reason, Sighting};
pub(crate) use person::{DataSubject, Representative, SecondParent};
pub(crate) use read::{document, parse, refused};
pub(crate) use service::{Service, ServiceController};
pub(crate) use whole::Request;
pub(crate) use wish::Wish;
