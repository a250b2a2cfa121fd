//! What has happened so far, from the columns of a members' or an answers sheet.

use super::column::Column;
use super::context::Context;
use super::day::day;
use super::pen::Pen;
use super::read_accounts::Groups;
use super::repair::Repair;
use super::services::Service;
use super::words::{Meaning, words};
use crate::codes::IssueCode;
use crate::fold::fold;
use crate::issue::{Draft, Place};
use crate::request::{EventInput, Request};

/// Reads a day, in ISO form.
pub(super) fn day_at(pen: &mut Pen<'_>, at: usize, context: Context<'_>) -> Option<String> {
    if let super::cell::Cell::Day(_, true) = pen.row.cell(at) {
        pen.repair(at, Repair::TimeCut);
    }
    let text = pen.line(at)?;
    match day(&text, context.map.days) {
        Ok((day, repairs)) => {
            pen.repair_all(at, repairs);
            Some(day)
        }
        Err(code) => {
            pen.issue(at, code);
            None
        }
    }
}

/// Reads what was sent and what was answered. Numbered columns are about the accounts with their number.
pub(super) fn events(
    pen: &mut Pen<'_>,
    origins: &mut Vec<(String, usize)>,
    request: &mut Request,
    groups: &Groups,
    context: Context<'_>,
) {
    let columns = pen.columns;
    let sent: Vec<(usize, u16)> = columns.all(Column::SentOn).collect();
    for (at, number) in sent {
        let Some(on) = day_at(pen, at, context) else { continue };
        let of = |column: Column| columns.all(column).find(|(_, own)| *own == number).map(|(at, _)| at);
        let event = EventInput {
            event: Some("sent".to_owned()),
            on: Some(on),
            via: of(Column::SentVia).and_then(|at| pen.word_at(at, Column::SentVia)),
            letter: of(Column::SentLetter).and_then(|at| pen.word_at(at, Column::Letter)),
            received: of(Column::ReceivedOn).and_then(|at| day_at(pen, at, context)),
            proof: of(Column::Proof).and_then(|at| pen.flag_at(at)),
            accounts: accounts_of(number, groups),
            ..EventInput::default()
        };
        origins.push((format!("/history/{}", request.history.len()), at));
        request.history.push(event);
    }
    let answers: Vec<(usize, u16)> = columns.all(Column::Answer).collect();
    for (at, number) in answers {
        if let Some(mut event) = answer(pen, at, number, context) {
            event.accounts = accounts_of(number, groups);
            origins.push((format!("/history/{}", request.history.len()), at));
            request.history.push(event);
        }
    }
}

/// The ids of the accounts with a number; none for a column without one, which is about all.
fn accounts_of(number: u16, groups: &Groups) -> Vec<String> {
    let own = groups.get(&number).filter(|_| number > 0);
    own.into_iter().flatten().map(|position| (position + 1).to_string()).collect()
}

/// The event that an answer is; none if nothing came.
pub(super) fn answer(pen: &mut Pen<'_>, at: usize, number: u16, context: Context<'_>) -> Option<EventInput> {
    let columns = pen.columns;
    let of = |column: Column| columns.all(column).find(|(_, own)| *own == number).map(|(at, _)| at);
    let text = pen.line(at)?;
    let word = match context.map.answers.get(&fold(&text)).cloned() {
        Some(event) => event,
        None => match words().answers.get(&fold(&text)) {
            Some(Meaning::Is(event)) => event.clone(),
            Some(Meaning::Ambiguous(candidates)) => {
                pen.refuse(at, Draft::new(IssueCode::HistoryAnswerAmbiguous, &Place::ROOT).key(candidates.join(", ")));
                return None;
            }
            _ if is_event(&text) => text,
            _ => {
                pen.issue(at, IssueCode::HistoryAnswerUnknown);
                return None;
            }
        },
    };
    let (kind, detail) = word.split_once(':').map_or((word.as_str(), None), |(kind, detail)| (kind, Some(detail)));
    if kind == "none" {
        return None;
    }
    let mut event = EventInput { event: Some(kind.to_owned()), ..EventInput::default() };
    match (kind, detail) {
        ("extended", detail) => event.grounds = detail.map(str::to_owned),
        ("refused", detail) => event.refusal = detail.map(str::to_owned),
        ("confirmed", Some(part)) => event.parts = vec![part.to_owned()],
        ("authority", detail) => event.step = detail.map(str::to_owned),
        _ => {}
    }
    event.on = of(Column::AnswerOn).and_then(|at| day_at(pen, at, context));
    if event.on.is_none()
        && !of(Column::AnswerOn).is_some_and(|at| pen.findings.iter().any(|finding| finding.column == Some(at)))
    {
        match of(Column::AnswerOn) {
            Some(at) => pen.issue(at, IssueCode::DateMissing),
            None => pen.missing(IssueCode::DateMissing, Column::AnswerOn),
        }
    }
    event.note = of(Column::AnswerNote).and_then(|at| pen.free(at));
    if kind == "complained" {
        event.authority = of(Column::Authority).and_then(|at| pen.line(at));
    }
    if kind == "authority" {
        event.reference = of(Column::AuthorityReference).and_then(|at| pen.line(at));
    }
    event.controller = controller(pen, context);
    Some(event)
}

/// `event` or `event:detail`, as the request has them.
fn is_event(text: &str) -> bool {
    let known = |event: &str| {
        words()
            .answers
            .values()
            .any(|meaning| matches!(meaning, Meaning::Is(own) if own == event || own.split(':').next() == Some(event)))
    };
    known(text)
}

/// The company that a row is about, by its id, name or service.
pub(super) fn controller(pen: &mut Pen<'_>, context: Context<'_>) -> Option<String> {
    let at = pen.columns.position(Column::Controller)?;
    let text = pen.line(at)?;
    if let Some(controller) = context.catalog.controller(&text) {
        return Some(controller.id.to_string());
    }
    let named = context.catalog.controllers().find(|controller| fold(&controller.name) == fold(&text));
    if let Some(controller) = named {
        return Some(controller.id.to_string());
    }
    if let Some(Service::Is(id, _)) = context.services.find(&text) {
        return Some(id);
    }
    pen.refuse(at, Draft::new(IssueCode::HistoryUnknownController, &Place::ROOT).kind("no-record").key(""));
    None
}
