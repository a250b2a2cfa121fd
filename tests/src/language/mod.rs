//! What a language needs beside its translator, step by step. CONTRIBUTING.md explains the steps; a test compares the
//! two.

mod checks;
mod comments;
mod rows;

use std::error::Error;

use crate::tree::Tree;
pub(crate) use rows::rows;

/// A step to a language of the library.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// What CLDR says of dates, lists and plurals, for the tests.
    Dates,
    /// Dates, lists and quotation marks, for the library.
    Settings,
    /// The texts.
    Texts,
    /// Letters that the fonts lack.
    Fonts,
    /// The files become part of the library.
    Row,
    /// What must and must not stand in the letters.
    Needles,
    /// Letters to be read aloud.
    Showcases,
    /// What the language says is accepted.
    Review,
}

/// How far a step is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Nothing is missing.
    Done,
    /// What is missing or wrong.
    Unfinished(Vec<String>),
    /// Cannot be judged before another step is done.
    Waiting(Step),
}

impl Step {
    /// All steps in their order.
    pub const ALL: [Self; 8] = [
        Self::Dates,
        Self::Settings,
        Self::Texts,
        Self::Fonts,
        Self::Row,
        Self::Needles,
        Self::Showcases,
        Self::Review,
    ];

    /// The name as CONTRIBUTING.md has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dates => "Dates",
            Self::Settings => "Settings",
            Self::Texts => "Texts",
            Self::Fonts => "Fonts",
            Self::Row => "Row",
            Self::Needles => "Needles",
            Self::Showcases => "Showcases",
            Self::Review => "Review",
        }
    }

    /// The file or folder that changes, with `<tag>` for the language.
    #[must_use]
    pub const fn place(self) -> &'static str {
        match self {
            Self::Dates => "core/tests/data/cldr.json",
            Self::Settings => "core/locales/<tag>/locale.json",
            Self::Texts => "core/locales/<tag>/*.ftl",
            Self::Fonts => "core/fonts",
            Self::Row => "core/src/localize/embedded.rs",
            Self::Needles => "core/tests/oracle/needles/<tag>.json",
            Self::Showcases => "tests/cases",
            Self::Review => "tests/review/<tag>.txt",
        }
    }

    /// The steps without which this one cannot be judged.
    const fn needs(self) -> &'static [Self] {
        match self {
            Self::Dates | Self::Needles => &[],
            Self::Settings => &[Self::Dates],
            Self::Texts => &[Self::Settings],
            Self::Fonts | Self::Row => &[Self::Texts],
            Self::Showcases | Self::Review => &[Self::Row],
        }
    }

    fn check(self, tree: &Tree, tag: &str) -> Result<Vec<String>, Box<dyn Error>> {
        match self {
            Self::Dates => checks::dates(tree, tag),
            Self::Settings => checks::settings(tree, tag),
            Self::Texts => checks::texts(tree, tag),
            Self::Fonts => checks::fonts(tree, tag),
            Self::Row => checks::row(tree, tag),
            Self::Needles => checks::needles(tree, tag),
            Self::Showcases => checks::showcases(tree, tag),
            Self::Review => checks::review(tree, tag),
        }
    }
}

/// How far a language is: every step, in order.
#[must_use]
pub fn progress(tree: &Tree, tag: &str) -> Vec<(Step, State)> {
    let mut steps: Vec<(Step, State)> = Vec::new();
    for step in Step::ALL {
        let open = |needed: &&Step| steps.iter().any(|(done, state)| done == *needed && *state != State::Done);
        let state = match step.needs().iter().find(open) {
            Some(needed) => State::Waiting(*needed),
            None => match step.check(tree, tag) {
                Ok(problems) if problems.is_empty() => State::Done,
                Ok(problems) => State::Unfinished(problems),
                Err(error) => State::Unfinished(error.to_string().lines().map(str::to_owned).collect()),
            },
        };
        steps.push((step, state));
    }
    steps
}
