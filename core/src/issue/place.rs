//! Where in the request something is: a chain of keys and positions that becomes a JSON pointer when it is needed.

use std::fmt::{self, Write};

/// A place in the request. Making one costs nothing; its [`Display`](fmt::Display) is the JSON pointer.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> Place<'a> {
    /// The whole request.
    pub(crate) const ROOT: Place<'static> = Place { parent: None, step: Step::Root };

    /// The member `key` of this place. Keys of the format need no escaping in a pointer.
    pub(crate) const fn key(&'a self, key: &'a str) -> Self {
        Self { parent: Some(self), step: Step::Key(key) }
    }

    /// The element at `index`.
    pub(crate) const fn index(&'a self, index: usize) -> Self {
        Self { parent: Some(self), step: Step::Index(index) }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Key(key) => {
                f.write_char('/')?;
                f.write_str(key)
            }
            Step::Index(index) => write!(f, "/{index}"),
        }
    }
}
