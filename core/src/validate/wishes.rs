//! What is asked for beside the objection, for all accounts or some.

use super::companies::Companies;
use crate::case::Wish;
use crate::codes::IssueCode;
use crate::issue::{Draft, Findings, Place};
use crate::limits;
use crate::request::WishInput;
use crate::vocabulary::RequestKind;

/// Judges the wishes. A part is asked for all accounts or for some, not both.
pub(super) fn wishes(inputs: &[WishInput], companies: &Companies<'_, '_>, findings: &mut Findings) -> Vec<Wish> {
    let root = Place::ROOT;
    let place = root.key("requests");
    if inputs.len() > limits::REQUESTS {
        findings.refuse(Draft::new(IssueCode::RequestTooMany, &place).number(limits::REQUESTS));
        return Vec::new();
    }
    let mut wishes: Vec<Wish> = Vec::new();
    for (index, input) in inputs.iter().enumerate() {
        let place = place.index(index);
        let Some(wish) = wish(input, companies, &place, findings) else { continue };
        match wishes.iter_mut().find(|known| known.part == wish.part) {
            None => wishes.push(wish),
            Some(known) => match (&mut known.accounts, wish.accounts) {
                (None, None) => {}
                (Some(known), Some(more)) => known.extend(more),
                _ => findings.refuse(Draft::new(IssueCode::RequestUnknownWish, &place).kind("twice").key("")),
            },
        }
    }
    wishes
}

fn wish(input: &WishInput, companies: &Companies<'_, '_>, place: &Place<'_>, findings: &mut Findings) -> Option<Wish> {
    match input {
        WishInput::Word(word) => Some(Wish { part: part(word, place, findings)?, accounts: None }),
        WishInput::Bound(bound) => {
            let part = part(bound.part.as_deref().unwrap_or_default(), &place.key("part"), findings);
            let place = place.key("accounts");
            if bound.accounts.is_empty() || bound.accounts.len() > limits::ACCOUNTS {
                let code = if bound.accounts.is_empty() { IssueCode::PlatformNone } else { IssueCode::RequestTooMany };
                findings.refuse(Draft::new(code, &place).number(limits::ACCOUNTS));
                return None;
            }
            let mut accounts = Vec::with_capacity(bound.accounts.len());
            for (index, id) in bound.accounts.iter().enumerate() {
                match companies.ids.get(id.as_str()) {
                    Some(position) => accounts.push(*position),
                    None if companies.complete && !companies.is_unserved(id) => {
                        findings.issue(IssueCode::ReasonUnknownAccount, &place.index(index));
                    }
                    None => {}
                }
            }
            Some(Wish { part: part?, accounts: Some(accounts) }).filter(|wish| wish.accounts != Some(Vec::new()))
        }
    }
}

fn part(word: &str, place: &Place<'_>, findings: &mut Findings) -> Option<RequestKind> {
    let part = word.parse().ok();
    if part.is_none() {
        let draft = Draft::new(IssueCode::RequestUnknownWish, place);
        findings.refuse(draft.known(word, RequestKind::WORDS.iter().copied()));
    }
    part
}
