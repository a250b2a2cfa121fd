//! Collects what is found in a request: issues that refuse it, hints that come along.

use super::{Issue, Place, nearest};
use crate::catalog::Controller;
use crate::codes::{HintCode, IssueCode};
use crate::date::Date;
use crate::hint::Hint;
use crate::limits;
use crate::localize::{Arguments, Locale, Locales, Variable};
use crate::request::rank;

/// An issue before it is put into words. It never holds a value of the request.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) code: IssueCode,
    pub(crate) path: String,
    /// A key, word or name of the format or the catalog, or several: `$key` of the message.
    pub(crate) key: Option<String>,
    /// Which sentence of the message fits: its `$kind`.
    pub(crate) kind: Option<&'static str>,
    /// A limit or a position.
    pub(crate) number: Option<usize>,
    /// A second number.
    pub(crate) total: Option<usize>,
    /// A day that was worked out, never one of the request.
    pub(crate) date: Option<Date>,
}

impl Draft {
    /// An issue that needs no more than its code.
    pub(crate) fn new(code: IssueCode, place: &Place<'_>) -> Self {
        Self { code, path: place.to_string(), key: None, kind: None, number: None, total: None, date: None }
    }

    /// The same with a word of the format or the catalog.
    pub(crate) fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The same with the word that chooses the sentence.
    pub(crate) fn kind(mut self, kind: &'static str) -> Self {
        self.kind = Some(kind);
        self
    }

    /// The same with what is known instead of an unknown word: the word that was probably meant, otherwise all.
    pub(crate) fn known<'w>(self, given: &str, words: impl IntoIterator<Item = &'w str> + Clone) -> Self {
        self.meant_or_all(nearest(given, words.clone()), words)
    }

    /// The same where it is known already which word was probably meant.
    pub(crate) fn meant_or_all<'w>(self, meant: Option<&str>, words: impl IntoIterator<Item = &'w str>) -> Self {
        match meant {
            Some(word) => self.kind("nearest").key(word),
            None => self.kind("all").key(words.into_iter().collect::<Vec<_>>().join(", ")),
        }
    }

    /// The same with the word that was probably meant, of too many to name them all.
    pub(crate) fn meant(self, meant: Option<&str>) -> Self {
        match meant {
            Some(word) => self.kind("nearest").key(word),
            None => self.kind("none").key(""),
        }
    }

    /// The same with a number.
    pub(crate) fn number(mut self, number: usize) -> Self {
        self.number = Some(number);
        self
    }

    /// The same with a second number.
    pub(crate) fn total(mut self, total: usize) -> Self {
        self.total = Some(total);
        self
    }

    /// The same with a day that was worked out.
    pub(crate) fn date(mut self, date: Date) -> Self {
        self.date = Some(date);
        self
    }

    /// The issue with its message. A locale that lacks the message (one that a caller brought) gives the code.
    pub(crate) fn into_issue(self, locale: Option<&Locale>) -> Issue {
        let mut arguments = Arguments::new();
        if let Some(key) = &self.key {
            arguments = arguments.with(Variable::Key, key);
        }
        if let Some(kind) = self.kind {
            arguments = arguments.with(Variable::Kind, kind);
        }
        let date = self.date.map(|date| date.to_string());
        if let Some(date) = &date {
            arguments = arguments.with(Variable::Date, date);
        }
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        if let Some(number) = self.number {
            arguments = arguments.with_number(Variable::Number, small(number));
        }
        if let Some(total) = self.total {
            arguments = arguments.with_number(Variable::Total, small(total));
        }
        let message = locale.and_then(|locale| locale.format_named(self.code.message_id(), &arguments).ok());
        Issue { code: self.code, path: self.path, message: message.unwrap_or_else(|| self.code.code().to_owned()) }
    }
}

/// All that was found so far.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) drafts: Vec<Draft>,
    pub(crate) hints: Vec<Hint>,
    suggestions: usize,
}

impl Findings {
    /// Notes an issue, up to one more than are listed: it shows that there are more.
    pub(crate) fn refuse(&mut self, draft: Draft) {
        if !self.is_full() {
            self.drafts.push(draft);
        }
    }

    /// Whether no further issue is noted.
    pub(crate) fn is_full(&self) -> bool {
        self.drafts.len() > limits::ISSUES
    }

    /// Whether the effort to look for what an unknown word was meant for is still worth it.
    pub(crate) fn may_suggest(&mut self) -> bool {
        self.suggestions += 1;
        self.suggestions <= limits::SUGGESTIONS
    }

    /// Notes an issue that needs no more than its code.
    pub(crate) fn issue(&mut self, code: IssueCode, place: &Place<'_>) {
        self.refuse(Draft::new(code, place));
    }

    /// Notes who reads something, where several companies do.
    pub(crate) fn hint_readers(&mut self, code: HintCode, place: &Place<'_>, readers: &[&Controller]) {
        let mut hint = Hint::new(code, place.to_string());
        hint.subjects = readers.iter().map(|reader| reader.name.clone()).collect();
        self.hints.push(hint);
    }

    /// Notes a hint about something with a name of the catalog.
    pub(crate) fn hint_about(&mut self, code: HintCode, place: &Place<'_>, name: &str) {
        self.hints.push(Hint::about(code, place.to_string(), name));
    }

    /// Notes a hint.
    pub(crate) fn hint(&mut self, code: HintCode, place: &Place<'_>) {
        self.hints.push(Hint::new(code, place.to_string()));
    }
}

/// Sorts issues by the place they point to, in the order of the format; issues of one place stay as they were found.
/// Puts them into words: in the language of the guide if there is a locale for it, otherwise in English, or in the first
/// language that there is. Of more than the published limit the last says that there are more.
pub(crate) fn into_issues(mut drafts: Vec<Draft>, language: Option<&str>, locales: &Locales) -> Vec<Issue> {
    drafts.sort_by_cached_key(|draft| rank(&draft.path));
    if drafts.len() > limits::ISSUES {
        drafts.truncate(limits::ISSUES - 1);
        drafts.push(Draft::new(IssueCode::RequestMoreIssues, &Place::ROOT).number(limits::ISSUES - 1));
    }
    let named = language.and_then(|tag| locales.find(tag)).or_else(|| locales.find("en"));
    let locale = named.or_else(|| locales.tags().next().and_then(|tag| locales.get(tag)));
    drafts.into_iter().map(|draft| draft.into_issue(locale)).collect()
}
