//! The text for the authority's form, where its length is limited: the facts in plain words, and what is wanted. What
//! matters least is left out first.

use super::super::{ComposeError, accounts};
use super::events;
use super::infringements::is_main_open;
use crate::localize::{Message, Variable};
use crate::vocabulary::{LetterKind, Part};

use super::super::writer::LetterWriter;

/// The text, if the letter is a complaint to an authority whose form sets a limit.
pub(in crate::compose) fn authority_text(writer: &LetterWriter<'_>) -> Result<Option<String>, ComposeError> {
    let limit = writer.plan.authority().and_then(|authority| authority.complaint_max_chars);
    let Some(limit) = limit.filter(|_| writer.plan.kind == LetterKind::Complaint) else { return Ok(None) };
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    Ok(Some(within(&sentences(writer)?, limit)))
}

/// The sentences in their order, each with its rank: rank 0 goes in first.
fn sentences(writer: &LetterWriter<'_>) -> Result<Vec<(usize, String)>, ComposeError> {
    let controller = writer.plan.controller.name.as_str();
    let mut sentences =
        vec![(0, writer.format_with(Message::ComplaintShortOpening, Variable::Controller, controller)?)];
    for (position, line) in accounts::lines(writer)?.iter().enumerate() {
        let text = writer.format_with(Message::ComplaintShortAccount, Variable::Value, line)?;
        sentences.push((if position == 0 { 3 } else { 6 }, text));
    }
    let lines = events::lines(writer)?;
    let last = lines.len().saturating_sub(1);
    for (position, line) in lines.into_iter().enumerate() {
        // The request and how it ended matter most.
        let rank = match position {
            0 => 1,
            position if position == last => 4,
            _ => 5,
        };
        sentences.push((rank, line.text));
    }
    let stops = is_main_open(writer) && writer.plan.about != LetterKind::Access;
    let wanted = if stops { Message::ComplaintShortStop } else { Message::ComplaintShortComply };
    let erase = writer.asks(Part::Erasure).then_some((2, Message::ComplaintShortErase));
    let remain = stops && !writer.plan.accounts.is_empty() && !accounts::are_deleted(writer);
    let remain = remain.then_some((7, Message::ComplaintAccountsStay));
    let rest = [Some((1, wanted)), erase, remain, Some((2, Message::ComplaintShortLetter))];
    for (rank, message) in rest.into_iter().flatten() {
        sentences.push((rank, writer.plain(message)?));
    }
    Ok(sentences)
}

/// As many of them as fit, the most important first.
fn within(sentences: &[(usize, String)], limit: usize) -> String {
    let length = |text: &str| text.encode_utf16().count();
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    order.sort_by_key(|&at| sentences.get(at).map(|(rank, _)| *rank));
    let mut kept = vec![false; sentences.len()];
    let mut used = 0;
    for at in order {
        let Some(((_, text), keep)) = sentences.get(at).zip(kept.get_mut(at)) else { continue };
        let needed = length(text) + usize::from(used > 0);
        if used + needed <= limit {
            used += needed;
            *keep = true;
        }
    }
    let kept = sentences.iter().zip(kept).filter(|(_, keep)| *keep);
    kept.map(|((_, text), _)| text.as_str()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::within;

    #[test]
    fn what_matters_least_is_left_out() {
        let sentences =
            [(0, "It is about X.".to_owned()), (5, "A long fact.".to_owned()), (1, "Please stop.".to_owned())];
        assert_eq!(within(&sentences, 100), "It is about X. A long fact. Please stop.");
        assert_eq!(within(&sentences, 27), "It is about X. Please stop.");
        assert_eq!(within(&sentences, 3), "");
    }
}
