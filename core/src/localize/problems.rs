//! Problems of a locale, collected while it is checked.

use std::collections::BTreeSet;

use super::source::{Place, Source};
use super::{LocaleError, LocaleProblem};

/// More problems than these are cut off; the last one says so.
const MAX_PROBLEMS: usize = 1000;

/// Problems in the order of their places, each once.
#[derive(Debug, Default)]
pub(super) struct Problems {
    found: BTreeSet<(Option<Place>, &'static str, String)>,
    cut: bool,
}

impl Problems {
    /// A problem with a place.
    pub(super) fn at(&mut self, place: Place, check: &'static str, message: impl Into<String>) {
        self.add(Some(place), check, message.into());
    }

    /// A problem of the locale as a whole.
    pub(super) fn whole(&mut self, check: &'static str, message: impl Into<String>) {
        self.add(None, check, message.into());
    }

    fn add(&mut self, place: Option<Place>, check: &'static str, message: String) {
        if self.found.len() < MAX_PROBLEMS {
            self.found.insert((place, check, message));
        } else {
            self.cut = true;
        }
    }

    /// All problems with file, line and column. `locale` names the ones without a place.
    pub(super) fn report(self, locale: &str, sources: &[Source]) -> Vec<LocaleProblem> {
        let mut reader = Reader::default();
        let mut problems: Vec<_> = self
            .found
            .into_iter()
            .map(|(place, check, message)| {
                let found = place.and_then(|place| Some((sources.get(place.file)?, place)));
                let Some((source, place)) = found else {
                    return LocaleProblem { check, file: locale.to_owned(), line: 0, column: 0, message };
                };
                let (line, column) = reader.line_and_column(source, place);
                LocaleProblem { check, file: source.name.to_string(), line, column, message }
            })
            .collect();
        if self.cut {
            let message = format!("there are more problems than these {MAX_PROBLEMS}");
            let file = locale.to_owned();
            problems.push(LocaleProblem { check: "locale.too_many_problems", file, line: 0, column: 0, message });
        }
        problems
    }

    /// Whether nothing was found.
    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Nothing found: `value`; else the error with all problems.
    pub(super) fn into_result<T>(self, value: T, locale: &str, sources: &[Source]) -> Result<T, LocaleError> {
        let problems = self.report(locale, sources);
        if problems.is_empty() { Ok(value) } else { Err(LocaleError { problems }) }
    }
}

/// Finds lines and columns of places in their order, and so reads each file once.
struct Reader {
    file: usize,
    offset: usize,
    line: usize,
    column: usize,
}

impl Default for Reader {
    fn default() -> Self {
        Self { file: 0, offset: 0, line: 1, column: 1 }
    }
}

impl Reader {
    /// Line and column (in characters), both from 1.
    fn line_and_column(&mut self, source: &Source, place: Place) -> (usize, usize) {
        if place.file != self.file || place.offset < self.offset {
            *self = Self { file: place.file, ..Self::default() };
        }
        let rest = source.text.get(self.offset..).unwrap_or_default();
        for character in rest.chars() {
            if self.offset + character.len_utf8() > place.offset {
                break;
            }
            self.offset += character.len_utf8();
            (self.line, self.column) =
                if character == '\n' { (self.line + 1, 1) } else { (self.line, self.column + 1) };
        }
        (self.line, self.column)
    }
}
