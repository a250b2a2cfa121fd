//! What stands at the top of a request: version, letter, languages, date, reference, options.

use std::ops::RangeInclusive;

use super::field::{Field, line, word};
use super::language::{language, of_guide};
use crate::catalog::Catalog;
use crate::codes::{HintCode, IssueCode};
use crate::date::Date;
use crate::issue::{Draft, Findings, Place};
use crate::language::LanguageTag;
use crate::limits;
use crate::localize::Locales;
use crate::request::{OptionsInput, Request, VERSION};
use crate::text::is_invisible;
use crate::vocabulary::{AmicableSettlement, FormScope, LetterKind, NameDisclosure, TextLength};

/// Days that a reminder gives if the request does not say.
const REMINDER_DAYS: u16 = 14;

/// The judged top of a request.
pub(super) struct Settings {
    pub(super) letter: Option<LetterKind>,
    pub(super) language: Option<LanguageTag>,
    pub(super) guide_language: Option<LanguageTag>,
    pub(super) date: Option<Date>,
    /// The dates that need no hint.
    pub(super) usual_dates: RangeInclusive<Date>,
}

/// Judges version, letter, languages and date.
pub(super) fn settings(request: &Request, catalog: &Catalog, locales: &Locales, findings: &mut Findings) -> Settings {
    let root = Place::ROOT;
    if request.version != Some(VERSION) {
        let draft = Draft::new(IssueCode::RequestVersion, &root.key("version"));
        findings.refuse(draft.number(usize::try_from(VERSION).unwrap_or_default()));
    }
    let letter = letter(request.letter.as_deref(), &root.key("letter"), findings);
    let tag = language(request.language.as_deref(), &root.key("language"), locales, findings);
    if tag.is_absent() {
        findings.issue(IssueCode::LanguageMissing, &root.key("language"));
    }
    let tag = tag.good();
    let guide = language(request.guide_language.as_deref(), &root.key("guide_language"), locales, findings);
    let guide_language = if guide.is_absent() { tag.clone() } else { guide.good() };
    let guide_language = guide_language.and_then(|tag| of_guide(tag, &root.key("guide_language"), locales, findings));
    let usual_dates = limits::usual_dates(catalog.as_of());
    let date = date(request.date.as_deref(), &usual_dates, &root.key("date"), findings);
    Settings { letter, language: tag, guide_language, date, usual_dates }
}

fn letter(raw: Option<&str>, place: &Place<'_>, findings: &mut Findings) -> Option<LetterKind> {
    let letter = word(raw, LetterKind::WORDS, IssueCode::LetterUnknown, place, findings);
    if letter.is_absent() {
        findings.issue(IssueCode::LetterMissing, place);
    }
    letter.good()
}

/// Judges a date that is needed.
pub(super) fn date(
    raw: Option<&str>,
    usual: &RangeInclusive<Date>,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Option<Date> {
    let Some(raw) = raw.filter(|raw| !raw.chars().all(is_invisible)) else {
        findings.issue(IssueCode::DateMissing, place);
        return None;
    };
    // A day in the last year leaves no room for the deadlines that begin with it.
    let Some(date) = raw.trim().parse::<Date>().ok().filter(|date| date.year() < Date::MAX.year()) else {
        findings.issue(IssueCode::DateInvalid, place);
        return None;
    };
    if !usual.contains(&date) {
        findings.hint(HintCode::DateUnusual, place);
    }
    Some(date)
}

/// Judges the person's own reference.
pub(super) fn reference(raw: Option<&str>, findings: &mut Findings) -> Option<String> {
    line(raw, &Place::ROOT.key("reference"), findings).good()
}

/// Judged options.
pub(super) struct Options {
    pub(super) form_scope: FormScope,
    pub(super) text_length: TextLength,
    pub(super) reminder_days: u16,
    pub(super) name_to_controller: Option<NameDisclosure>,
    pub(super) amicable: Option<AmicableSettlement>,
    pub(super) pending: Option<String>,
}

/// Judges the options; what is not given or refused has its default.
pub(super) fn options(input: Option<&OptionsInput>, findings: &mut Findings) -> Options {
    let mut options = Options {
        form_scope: FormScope::LinkedGroup,
        text_length: TextLength::Full,
        reminder_days: REMINDER_DAYS,
        name_to_controller: None,
        amicable: None,
        pending: None,
    };
    let Some(input) = input else { return options };
    let root = Place::ROOT;
    let place = root.key("options");
    let unknown = IssueCode::RequestUnknownOption;
    if let Field::Good(scope) =
        word(input.form_scope.as_deref(), FormScope::WORDS, unknown, &place.key("form_scope"), findings)
    {
        options.form_scope = scope;
    }
    let length = word(input.text_length.as_deref(), TextLength::WORDS, unknown, &place.key("text_length"), findings);
    if let Field::Good(length) = length {
        options.text_length = length;
    }
    if let Some(days) = input.reminder_days {
        match u16::try_from(days) {
            Ok(days) if (1..=limits::REMINDER_DAYS_MAX).contains(&usize::from(days)) => options.reminder_days = days,
            _ => {
                let draft = Draft::new(IssueCode::RequestReminderDays, &place.key("reminder_days"));
                findings.refuse(draft.number(limits::REMINDER_DAYS_MAX));
            }
        }
    }
    let name = input.name_to_controller.as_deref();
    options.name_to_controller =
        word(name, NameDisclosure::WORDS, unknown, &place.key("name_to_controller"), findings).good();
    let amicable = input.amicable.as_deref();
    options.amicable = word(amicable, AmicableSettlement::WORDS, unknown, &place.key("amicable"), findings).good();
    options.pending = line(input.pending.as_deref(), &place.key("pending"), findings).good();
    options
}

/// Judges the kind of a letter that was sent: every kind but `next`.
pub(super) fn sent_letter(raw: Option<&str>, place: &Place<'_>, findings: &mut Findings) -> LetterKind {
    let kinds = |word: &str| word.parse::<LetterKind>().ok().filter(|kind| *kind != LetterKind::Next);
    let Some(raw) = raw.filter(|raw| !raw.chars().all(is_invisible)) else { return LetterKind::Objection };
    kinds(raw).unwrap_or_else(|| {
        let words = LetterKind::WORDS.iter().copied().filter(|word| kinds(word).is_some());
        findings.refuse(Draft::new(IssueCode::HistoryUnknownLetter, place).known(raw, words));
        LetterKind::Objection
    })
}
