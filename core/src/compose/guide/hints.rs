//! Hints of the plan as finished sentences.

use super::words::Words;
use crate::codes::HintCode;
use crate::compose::ComposeError;
use crate::guide::GuideHint;
use crate::hint::Hint;
use crate::language::LanguageTag;
use crate::localize::{LocaleState, Locales, Variable};
use crate::plan::Plan;

pub(super) fn write(words: &Words<'_>, plan: &Plan<'_>, locales: &Locales) -> Result<Vec<GuideHint>, ComposeError> {
    let of_plan = plan.hints();
    let mut hints = Vec::with_capacity(of_plan.len() + 1);
    for hint in of_plan.iter().chain(&drafts(plan, locales)) {
        let about = match hint.code {
            HintCode::CatalogNote => about(words, plan, hint)?,
            _ => None,
        };
        hints.push(GuideHint {
            code: hint.code,
            message: message(words, hint)?,
            path: hint.path.clone(),
            about,
            subject: hint.subject.clone(),
        });
    }
    Ok(hints)
}

/// A hint about nothing in the request.
pub(super) fn of_code(words: &Words<'_>, code: HintCode) -> Result<GuideHint, ComposeError> {
    let message = words.say_named(code.message_id(), &[])?;
    Ok(GuideHint { code, message, path: String::new(), about: None, subject: None })
}

fn message(words: &Words<'_>, hint: &Hint) -> Result<String, ComposeError> {
    let id = hint.message.as_ref().map_or(hint.code.message_id(), |id| id.as_str());
    let date = hint.date.map(|date| words.locale.date(date));
    let mut values = Vec::new();
    if let Some(subject) = &hint.subject {
        // One name; the message says what it is the name of.
        values.extend([Variable::Platform, Variable::Controller, Variable::Authority].map(|it| (it, subject.as_str())));
    }
    let list = words.locale.list(&hint.subjects.iter().map(String::as_str).collect::<Vec<_>>());
    if !hint.subjects.is_empty() {
        values.push((Variable::Controller, list.as_str()));
    }
    if let Some(date) = &date {
        values.push((Variable::Date, date.as_str()));
    }
    words.say_named(id, &values)
}

/// What a note of the catalog is about: a platform, company or group by name, a reason by its label.
fn about(words: &Words<'_>, plan: &Plan<'_>, hint: &Hint) -> Result<Option<String>, ComposeError> {
    if hint.subject.is_some() {
        return Ok(hint.subject.clone());
    }
    let position = hint.path.strip_prefix("/reasons/").and_then(|position| position.parse::<usize>().ok());
    let reason = position.and_then(|position| plan.case.reason_at(position));
    reason.map(|reason| words.label(reason.message.as_str())).transpose()
}

/// Languages of letters and guide that no reviewer has read yet.
fn drafts(plan: &Plan<'_>, locales: &Locales) -> Vec<Hint> {
    let is_draft = |tag: &LanguageTag| locales.get(tag).is_some_and(|locale| locale.state() == LocaleState::Draft);
    let case = plan.case;
    if is_draft(&case.language) {
        vec![Hint::new(HintCode::LocaleDraft, "/language")]
    } else if is_draft(&case.guide_language) {
        vec![Hint::new(HintCode::LocaleDraft, "/guide_language")]
    } else {
        Vec::new()
    }
}
