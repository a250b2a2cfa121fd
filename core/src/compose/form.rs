//! The short version of a letter for a form's field: whole sentences, the least important left out first.

use crate::case::{Account, CaseReason, LetterKind, RequestKind};
use crate::error::ComposeError;
use crate::localize::{Locales, Message, Value, Variable};
use crate::plan::{LetterPlan, Plan};

use super::writer::LetterWriter;

/// Length up to which a text without a limit of its own takes in what is not indispensable.
const USUAL_LENGTH: usize = 1000;

/// A text for a form's field.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FormText {
    /// Whole sentences, joined by spaces. Empty if not even the declaration fits.
    pub text: String,
    /// What is not in it for want of room, in the order of the text.
    pub omitted: Vec<FormPart>,
}

/// A part of the text for a form's field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormPart {
    /// The declaration with provision and purpose.
    Objection,
    /// One account: its position in the request's list of accepted accounts.
    Account(usize),
    /// One reason of the catalog: its position among the reasons.
    Reason(usize),
    /// The person's own words, or their end: the position of the reason.
    OwnWords(usize),
    /// The burden of proof.
    Burden,
    /// Restriction.
    Restriction,
    /// Erasure.
    Erasure,
    /// Confirmation within a month.
    Confirmation,
}

/// Writes the short text of a letter for a field that takes `max_chars` characters (counted as browsers do, in
/// UTF-16 code units). Without a limit, declaration, accounts, one reason, burden and confirmation are always in it,
/// and the rest as far as the text stays below about 1,000 characters.
///
/// # Errors
///
/// [`ComposeError`] if a text is missing or broken.
pub fn form_text(
    plan: &Plan<'_>,
    letter: &LetterPlan<'_>,
    locales: &Locales,
    max_chars: Option<u32>,
) -> Result<FormText, ComposeError> {
    let case = plan.case;
    let locale =
        locales.get(&case.language).ok_or(ComposeError::NoLocale)?.for_country(&case.data_subject.country.code);
    write(&mut LetterWriter::new(case, letter, locale), max_chars)
}

/// One part with its text and rank; rank 0 goes in first.
struct Part {
    name: FormPart,
    rank: u8,
    text: String,
    chosen: bool,
}

/// Ranks up to this one are indispensable.
const LAST_INDISPENSABLE: u8 = 4;

pub(super) fn write(writer: &mut LetterWriter<'_>, max_chars: Option<u32>) -> Result<FormText, ComposeError> {
    let mut parts = match writer.plan.kind {
        LetterKind::Objection | LetterKind::NonUserObjection => parts(writer)?,
        // Other letters are not for forms.
        _ => Vec::new(),
    };
    let limit = max_chars.map(|max| usize::try_from(max).unwrap_or(usize::MAX));
    let omitted = choose(&mut parts, limit);
    let mut text = String::with_capacity(limit.unwrap_or(USUAL_LENGTH).min(USUAL_LENGTH));
    for part in parts.iter().filter(|part| part.chosen) {
        if !text.is_empty() {
            // A person's words may end without a full stop; what follows is no part of them.
            text.push(if text.ends_with(['.', '!', '?', '…']) { ' ' } else { '\n' });
        }
        text.push_str(&part.text);
    }
    Ok(FormText { text, omitted })
}

/// All parts in the order of the text.
fn parts(writer: &LetterWriter<'_>) -> Result<Vec<Part>, ComposeError> {
    let mut parts = Vec::with_capacity(8);
    let mut push = |part, rank, text| parts.push(Part { name: part, rank, text, chosen: false });
    push(FormPart::Objection, 0, writer.format(Message::FormObjection, |_| {})?);
    for &position in &writer.plan.accounts {
        if let Some(account) = writer.case.accounts.get(position) {
            push(FormPart::Account(position), 4, account_sentence(writer, account)?);
        }
    }
    let mut rank = 1;
    for (position, reason) in writer.case.reasons.iter().enumerate() {
        match reason {
            CaseReason::Catalog { reason, detail } => {
                let id = reason.message.as_str();
                let short = writer.locale.format_attribute(id, "short", &writer.arguments)?;
                push(FormPart::Reason(position), rank, short);
                if let Some(detail) = detail {
                    push(FormPart::OwnWords(position), 7, detail.clone());
                }
            }
            CaseReason::Own(words) => push(FormPart::OwnWords(position), rank.min(7), words.clone()),
        }
        rank = 6;
    }
    push(FormPart::Burden, 3, writer.format(Message::FormBurden, |_| {})?);
    if writer.wants(RequestKind::Restriction) {
        push(FormPart::Restriction, 5, writer.format(Message::FormRestriction, |_| {})?);
    }
    if writer.wants(RequestKind::Erasure) {
        push(FormPart::Erasure, 5, writer.format(Message::FormErasure, |_| {})?);
    }
    push(FormPart::Confirmation, 2, writer.format(Message::FormConfirmation, |_| {})?);
    Ok(parts)
}

fn account_sentence(writer: &LetterWriter<'_>, account: &Account<'_>) -> Result<String, ComposeError> {
    let value = [&account.handle, &account.url, &account.email, &account.phone];
    let value = value.into_iter().flatten().next().map_or("", String::as_str);
    let mut arguments = writer.arguments;
    arguments.set(Variable::Platform, Value::Text(&account.platform.name));
    arguments.set(Variable::Value, Value::Text(value));
    writer.locale.format(Message::FormAccount, &arguments)
}

/// Marks the parts that fit, the most important first; the person's own words may end after any of their sentences.
/// Gives back what is left out.
fn choose(parts: &mut [Part], limit: Option<usize>) -> Vec<FormPart> {
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|&position| parts.get(position).map(|part| part.rank));
    let mut used = 0;
    let mut cut = Vec::new();
    for position in order {
        let Some(part) = parts.get_mut(position) else { continue };
        let space = usize::from(used > 0);
        let room = match limit {
            Some(limit) => limit,
            None if part.rank <= LAST_INDISPENSABLE => usize::MAX,
            None => USUAL_LENGTH,
        }
        .saturating_sub(used + space);
        // Nothing makes sense without the declaration.
        if used == 0 && part.name != FormPart::Objection {
            break;
        }
        let mut length = utf16_length(&part.text);
        if length > room && matches!(part.name, FormPart::OwnWords(_)) {
            let kept = whole_sentences(&part.text, room);
            cut.push(part.name);
            part.text.truncate(kept);
            length = utf16_length(&part.text);
        }
        if length > 0 && length <= room {
            part.chosen = true;
            used += space + length;
        }
    }
    parts.iter().filter(|part| !part.chosen || cut.contains(&part.name)).map(|part| part.name).collect()
}

fn utf16_length(text: &str) -> usize {
    // One unit for each character, a second one for those of four bytes.
    text.bytes().map(|byte| usize::from(byte & 0xC0 != 0x80) + usize::from(byte >= 0xF0)).sum()
}

/// Bytes of the longest start of `text` that ends with a sentence and has at most `room` UTF-16 code units.
fn whole_sentences(text: &str, room: usize) -> usize {
    let mut end = 0;
    let mut length = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((position, character)) = chars.next() {
        length += character.len_utf16();
        if length > room {
            break;
        }
        let next_is_space = chars.peek().is_none_or(|&(_, next)| next.is_whitespace());
        if matches!(character, '.' | '!' | '?' | '…') && next_is_space {
            end = position + character.len_utf8();
        }
    }
    end
}

/// Shows the parts left out only: the words are personal data.
impl std::fmt::Debug for FormText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormText").field("omitted", &self.omitted).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::{FormPart, Part, choose, utf16_length, whole_sentences};

    fn part(part: FormPart, rank: u8, text: &str) -> Part {
        Part { name: part, rank, text: text.to_owned(), chosen: false }
    }

    fn sample() -> Vec<Part> {
        vec![
            part(FormPart::Objection, 0, "I object."),
            part(FormPart::Reason(0), 1, "One reason."),
            part(FormPart::OwnWords(1), 6, "My words. More words."),
            part(FormPart::Burden, 3, "Your burden."),
            part(FormPart::Confirmation, 2, "Confirm."),
        ]
    }

    fn chosen(parts: &[Part]) -> Vec<&str> {
        parts.iter().filter(|part| part.chosen).map(|part| part.text.as_str()).collect()
    }

    #[test]
    fn a_limit_drops_the_least_important_whole_sentences() {
        let mut parts = sample();
        let omitted = choose(&mut parts, Some(53));
        assert_eq!(chosen(&parts), ["I object.", "One reason.", "My words.", "Your burden.", "Confirm."]);
        assert_eq!(omitted, [FormPart::OwnWords(1)]);

        let mut parts = sample();
        let omitted = choose(&mut parts, Some(30));
        assert_eq!(chosen(&parts), ["I object.", "One reason.", "Confirm."]);
        assert_eq!(omitted, [FormPart::OwnWords(1), FormPart::Burden]);

        let mut parts = sample();
        choose(&mut parts, Some(8));
        assert_eq!(chosen(&parts), [""; 0]);
    }

    #[test]
    fn own_words_end_with_a_sentence() {
        assert_eq!(whole_sentences("Ein Satz. Noch einer.", 15), 9);
        assert_eq!(whole_sentences("z.B. so", 3), 0);
        assert_eq!(whole_sentences("Kein Ende", 100), 0);
        for text in ["", "a", "ä–😀"] {
            assert_eq!(utf16_length(text), text.encode_utf16().count());
        }
        // Counted in UTF-16 code units, cut at character boundaries.
        assert_eq!(whole_sentences("😀😀. b", 5), 9);
    }
}
