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
        let mut problems: Vec<_> = self
            .found
            .into_iter()
            .map(|(place, check, message)| locate(place, check, message, locale, sources))
            .collect();
        if self.cut {
            let message = format!("there are more problems than these {MAX_PROBLEMS}");
            problems.push(locate(None, "locale.too_many_problems", message, locale, sources));
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

fn locate(
    place: Option<Place>,
    check: &'static str,
    message: String,
    locale: &str,
    sources: &[Source],
) -> LocaleProblem {
    let source = place.and_then(|place| sources.get(place.file).map(|source| (source, place.offset)));
    let Some((source, offset)) = source else {
        return LocaleProblem { check, file: locale.to_owned(), line: 0, column: 0, message };
    };
    let (line, column) = source.line_and_column(offset);
    LocaleProblem { check, file: source.name.to_string(), line, column, message }
}
