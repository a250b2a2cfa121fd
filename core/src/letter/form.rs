//! The short version of a letter for a form's field.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::parts::Parts;
use crate::vocabulary::Part;

/// Room for the words of a usual letter.
const USUAL_LENGTH: usize = 2000;

/// A text for a form's field.
#[derive(Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct FormText {
    /// Whole sentences, joined by spaces; by LF behind the person's own words where they end without a full stop. Empty
    /// if not even the declaration fits.
    pub text: String,
    /// What is not in it for want of room, in the order of the text.
    pub omitted: Vec<FormPart>,
    /// What it asks for or declares.
    kept: Parts,
}

impl FormText {
    /// What it asks for or declares, in the order of [`Part::ALL`]: what `parts` of an event `sent` says of this text.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        self.kept.iter().collect()
    }
}

/// A part of the text for a form's field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum FormPart {
    /// The declaration with provision and purpose; before it, if somebody acts for the person, who does and for whom.
    Objection,
    /// One account: its position in `accounts` of the request, from 0.
    Account(usize),
    /// One reason of the catalog: its position in `reasons` of the request, from 0.
    Reason(usize),
    /// The person's own words, or their end: the position of the reason in `reasons` of the request, from 0.
    OwnWords(usize),
    /// The burden of proof.
    Burden,
    /// The request for restriction.
    Restriction,
    /// The request for erasure.
    Erasure,
    /// That recipients are told and named.
    Recipients,
    /// The withdrawal of consent, as a precaution.
    Withdrawal,
    /// That data of special categories are never used.
    SpecialCategories,
    /// The request for confirmation within a month.
    Confirmation,
}

impl FormPart {
    /// What a letter with this sentence asks for or declares; none for what belongs to another sentence.
    const fn part(self) -> Option<Part> {
        match self {
            Self::Objection => Some(Part::Objection),
            Self::Reason(_) | Self::OwnWords(_) => Some(Part::Reasons),
            Self::Restriction => Some(Part::Restriction),
            Self::Erasure => Some(Part::Erasure),
            Self::Recipients => Some(Part::Recipients),
            Self::Withdrawal => Some(Part::Withdrawal),
            Self::SpecialCategories => Some(Part::SpecialCategories),
            Self::Confirmation => Some(Part::Confirmation),
            Self::Account(_) | Self::Burden => None,
        }
    }
}

/// All sentences that the text may have, in its order, each with its rank: rank 0 goes in first.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct FormSentences {
    list: Vec<Sentence>,
    /// The words of all sentences, one after the other: one allocation instead of one for each.
    words: String,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Sentence {
    part: FormPart,
    rank: u8,
    /// Where its words are.
    range: Range<usize>,
}

impl FormSentences {
    /// None yet, with room for those of a usual letter.
    pub(crate) fn with_room() -> Self {
        Self { list: Vec::with_capacity(16), words: String::with_capacity(USUAL_LENGTH) }
    }

    /// Adds what `write` appends.
    pub(crate) fn add<E>(
        &mut self,
        part: FormPart,
        rank: u8,
        write: impl FnOnce(&mut String) -> Result<(), E>,
    ) -> Result<(), E> {
        let start = self.words.len();
        write(&mut self.words)?;
        self.list.push(Sentence { part, rank, range: start..self.words.len() });
        Ok(())
    }

    /// The text for a field that takes `max_chars` UTF-16 code units.
    pub(crate) fn within(&self, max_chars: Option<u32>) -> FormText {
        let kept = self.choose(max_chars.map(|max| usize::try_from(max).unwrap_or(usize::MAX)));
        let mut text = String::with_capacity(self.words.len() + self.list.len());
        let (mut omitted, mut parts) = (Vec::new(), Parts::NONE);
        for (sentence, kept) in self.list.iter().zip(kept) {
            let all = self.words_of(sentence);
            if kept != Some(all.len()) {
                omitted.push(sentence.part);
            }
            let Some(words) = kept.and_then(|kept| all.get(..kept)) else { continue };
            if !text.is_empty() {
                // A person's words may end without a full stop; what follows is no part of them.
                text.push(if text.ends_with(['.', '!', '?', '…']) { ' ' } else { '\n' });
            }
            text.push_str(words);
            parts = parts.and(sentence.part.part().into_iter().collect());
        }
        FormText { text, omitted, kept: parts }
    }

    /// How many bytes of each sentence fit, the most important first; the person's own words may end after any of
    /// their sentences. None where nothing does.
    fn choose(&self, limit: Option<usize>) -> Vec<Option<usize>> {
        let mut order: Vec<(usize, &Sentence)> = self.list.iter().enumerate().collect();
        order.sort_by_key(|(_, sentence)| sentence.rank);
        let mut kept = vec![None; self.list.len()];
        let mut used = 0;
        for (position, sentence) in order {
            // Nothing makes sense without the declaration.
            if used == 0 && sentence.part != FormPart::Objection {
                break;
            }
            let space = usize::from(used > 0);
            let room = limit.unwrap_or(usize::MAX).saturating_sub(used + space);
            let mut words = self.words_of(sentence);
            if matches!(sentence.part, FormPart::OwnWords(_)) && utf16_length(words) > room {
                words = words.get(..whole_sentences(words, room)).unwrap_or_default();
            }
            let length = utf16_length(words);
            if length > 0 && length <= room {
                if let Some(kept) = kept.get_mut(position) {
                    *kept = Some(words.len());
                }
                used += space + length;
            }
        }
        kept
    }

    fn words_of(&self, sentence: &Sentence) -> &str {
        self.words.get(sentence.range.clone()).unwrap_or_default()
    }
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

/// Shows the count only: the words are personal data.
impl std::fmt::Debug for FormSentences {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FormSentences({} ..)", self.list.len())
    }
}

#[cfg(test)]
mod tests {
    use super::{FormPart, FormSentences, utf16_length, whole_sentences};
    use crate::vocabulary::Part;

    fn sample() -> FormSentences {
        let mut sentences = FormSentences::default();
        for (part, rank, words) in [
            (FormPart::Objection, 0, "I object."),
            (FormPart::Reason(0), 1, "One reason."),
            (FormPart::OwnWords(1), 6, "My words. More words."),
            (FormPart::Burden, 3, "Your burden."),
            (FormPart::Confirmation, 2, "Confirm."),
        ] {
            let write = |out: &mut String| -> Result<(), ()> {
                out.push_str(words);
                Ok(())
            };
            sentences.add(part, rank, write).unwrap();
        }
        sentences
    }

    #[test]
    fn a_limit_drops_the_least_important_whole_sentences() {
        let form = sample().within(Some(53));
        assert_eq!(form.text, "I object. One reason. My words. Your burden. Confirm.");
        assert_eq!(form.omitted, [FormPart::OwnWords(1)]);

        let form = sample().within(Some(30));
        assert_eq!(form.text, "I object. One reason. Confirm.");
        assert_eq!(form.omitted, [FormPart::OwnWords(1), FormPart::Burden]);
        assert_eq!(form.parts(), [Part::Objection, Part::Confirmation, Part::Reasons]);

        let form = sample().within(Some(18));
        assert_eq!(form.text, "I object. Confirm.");
        assert_eq!(form.parts(), [Part::Objection, Part::Confirmation]);
        assert_eq!(sample().within(Some(8)).parts(), []);

        assert_eq!(sample().within(Some(8)).text, "");
        assert_eq!(sample().within(None).omitted, []);
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
