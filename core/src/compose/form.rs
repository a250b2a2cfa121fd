//! The short version of a letter for a form's field: whole sentences, the least important left out first.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::case::{Account, CaseReason, LetterKind, RequestKind};
use crate::error::ComposeError;
use crate::localize::{Locales, Message, Value, Variable};
use crate::plan::{LetterPlan, Plan};

use super::writer::LetterWriter;

/// Length up to which a text without a limit of its own takes in what is not indispensable.
const USUAL_LENGTH: usize = 1000;

/// A text for a form's field.
#[derive(Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct FormText {
    /// Whole sentences, joined by spaces. Empty if not even the declaration fits.
    pub text: String,
    /// What is not in it for want of room, in the order of the text.
    pub omitted: Vec<FormPart>,
}

/// A part of the text for a form's field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    write(&mut LetterWriter::new(plan, letter, locale), max_chars)
}

/// All parts in the order of the text.
#[derive(Default)]
struct Parts {
    list: Vec<Part>,
    /// The texts of all parts, one after the other: one allocation instead of one for each.
    texts: String,
}

/// One part with its rank; rank 0 goes in first.
struct Part {
    name: FormPart,
    rank: u8,
    /// Where its text is.
    text: Range<usize>,
    chosen: bool,
}

impl Parts {
    fn add(
        &mut self,
        name: FormPart,
        rank: u8,
        write: impl FnOnce(&mut String) -> Result<(), ComposeError>,
    ) -> Result<(), ComposeError> {
        let start = self.texts.len();
        write(&mut self.texts)?;
        self.list.push(Part { name, rank, text: start..self.texts.len(), chosen: false });
        Ok(())
    }

    fn text(&self, part: &Part) -> &str {
        self.texts.get(part.text.clone()).unwrap_or_default()
    }
}

/// Ranks up to this one are indispensable.
const LAST_INDISPENSABLE: u8 = 4;

pub(super) fn write(writer: &mut LetterWriter<'_>, max_chars: Option<u32>) -> Result<FormText, ComposeError> {
    let mut parts = match writer.plan.kind {
        LetterKind::Objection | LetterKind::NonUserObjection => parts(writer)?,
        // Other letters are not for forms.
        _ => Parts::default(),
    };
    let limit = max_chars.map(|max| usize::try_from(max).unwrap_or(usize::MAX));
    let omitted = choose(&mut parts, limit);
    let mut text = String::with_capacity(parts.texts.len() + parts.list.len());
    for part in parts.list.iter().filter(|part| part.chosen) {
        if !text.is_empty() {
            // A person's words may end without a full stop; what follows is no part of them.
            text.push(if text.ends_with(['.', '!', '?', '…']) { ' ' } else { '\n' });
        }
        text.push_str(parts.text(part));
    }
    Ok(FormText { text, omitted })
}

fn parts(writer: &LetterWriter<'_>) -> Result<Parts, ComposeError> {
    let (case, locale, keywords) = (writer.case, writer.locale, &writer.arguments);
    let mut parts = Parts { list: Vec::with_capacity(16), texts: String::with_capacity(2 * USUAL_LENGTH) };
    let message = |message| move |out: &mut String| locale.write(message, keywords, out);
    parts.add(FormPart::Objection, 0, message(Message::FormObjection))?;
    for &position in &writer.plan.accounts {
        if let Some(account) = case.accounts.get(position) {
            parts.add(FormPart::Account(position), 4, |out| account_sentence(writer, account, out))?;
        }
    }
    let own = |words: &str, out: &mut String| {
        out.push_str(words);
        Ok(())
    };
    let mut rank = 1;
    for (position, reason) in case.reasons.iter().enumerate() {
        match reason {
            CaseReason::Catalog { reason, detail } => {
                let id = reason.message.as_str();
                parts
                    .add(FormPart::Reason(position), rank, |out| locale.write_attribute(id, "short", keywords, out))?;
                if let Some(detail) = detail {
                    parts.add(FormPart::OwnWords(position), 7, |out| own(detail, out))?;
                }
            }
            CaseReason::Own(words) => parts.add(FormPart::OwnWords(position), rank.min(7), |out| own(words, out))?,
        }
        rank = 6;
    }
    parts.add(FormPart::Burden, 3, message(Message::FormBurden))?;
    if writer.wants(RequestKind::Restriction) {
        parts.add(FormPart::Restriction, 5, message(Message::FormRestriction))?;
    }
    if writer.wants(RequestKind::Erasure) {
        parts.add(FormPart::Erasure, 5, message(Message::FormErasure))?;
    }
    parts.add(FormPart::Confirmation, 2, message(Message::FormConfirmation))?;
    Ok(parts)
}

fn account_sentence(writer: &LetterWriter<'_>, account: &Account<'_>, out: &mut String) -> Result<(), ComposeError> {
    let value = [&account.handle, &account.url, &account.email, &account.phone];
    let value = value.into_iter().flatten().next().map_or("", String::as_str);
    let mut arguments = writer.arguments;
    arguments.set(Variable::Platform, Value::Text(&account.platform.name));
    arguments.set(Variable::Value, Value::Text(value));
    writer.locale.write(Message::FormAccount, &arguments, out)
}

/// Marks the parts that fit, the most important first; the person's own words may end after any of their sentences.
/// Gives back what is left out.
fn choose(parts: &mut Parts, limit: Option<usize>) -> Vec<FormPart> {
    let Parts { list, texts } = parts;
    let mut order: Vec<usize> = (0..list.len()).collect();
    order.sort_by_key(|&position| list.get(position).map(|part| part.rank));
    let mut used = 0;
    let mut cut = Vec::new();
    for position in order {
        let Some(part) = list.get_mut(position) else { continue };
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
        let mut text = texts.get(part.text.clone()).unwrap_or_default();
        if matches!(part.name, FormPart::OwnWords(_)) && utf16_length(text) > room {
            let kept = whole_sentences(text, room);
            cut.push(part.name);
            part.text.end = part.text.start + kept;
            text = text.get(..kept).unwrap_or_default();
        }
        let length = utf16_length(text);
        if length > 0 && length <= room {
            part.chosen = true;
            used += space + length;
        }
    }
    list.iter().filter(|part| !part.chosen || cut.contains(&part.name)).map(|part| part.name).collect()
}

fn utf16_length(text: &str) -> usize {
    // One unit for each character, a second one for those of four bytes. A sum of bytes in a byte, which 64 of them
    // cannot overflow, is counted many at a time.
    let units = |&byte: &u8| u8::from(byte & 0xC0 != 0x80) + u8::from(byte >= 0xF0);
    text.as_bytes().chunks(64).map(|chunk| usize::from(chunk.iter().map(units).sum::<u8>())).sum()
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
    use super::{FormPart, Parts, choose, utf16_length, whole_sentences};

    fn sample() -> Parts {
        let mut parts = Parts::default();
        for (name, rank, text) in [
            (FormPart::Objection, 0, "I object."),
            (FormPart::Reason(0), 1, "One reason."),
            (FormPart::OwnWords(1), 6, "My words. More words."),
            (FormPart::Burden, 3, "Your burden."),
            (FormPart::Confirmation, 2, "Confirm."),
        ] {
            let write = |out: &mut String| {
                out.push_str(text);
                Ok(())
            };
            parts.add(name, rank, write).unwrap();
        }
        parts
    }

    fn chosen(parts: &Parts) -> Vec<&str> {
        parts.list.iter().filter(|part| part.chosen).map(|part| parts.text(part)).collect()
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
        for text in ["", "a", "ä–😀", &"😀ä".repeat(100), &"a".repeat(300)] {
            assert_eq!(utf16_length(text), text.encode_utf16().count());
        }
        // Counted in UTF-16 code units, cut at character boundaries.
        assert_eq!(whole_sentences("😀😀. b", 5), 9);
    }
}
