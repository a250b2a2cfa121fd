//! Text hygiene: what of a text is refused, what is changed by rule, and what only looks odd.
//!
//! Rules. Text becomes NFC; white space at the ends goes; a tab becomes a space; soft hyphen, zero-width space,
//! word joiner, byte-order mark and balanced isolates go. In free text every line break becomes a line feed, and
//! vertical tab and form feed a space; in a single line they are refused. Nothing else is changed: no re-casing, no
//! compatibility folding, no collapsing of spaces. Text of visible ASCII without white space at its ends passes
//! untouched and unexamined, and so does the usual text of languages in Latin script.

mod capitals;
mod character;
mod oddity;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

pub(crate) use self::capitals::capitals;
pub(crate) use self::character::is_invisible;
use self::character::{Character, classify};
pub(crate) use self::oddity::{homoglyph, looks_like_placeholder};
use crate::codes::{HintCode, IssueCode};
use crate::limits;

/// Whether a text may have line breaks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lines {
    /// One line.
    One,
    /// Free text.
    Many,
}

/// A text after hygiene. `faults` is empty if it can be used.
pub(crate) struct Cleaned {
    /// The text; incomplete if there are faults.
    pub(crate) text: String,
    /// Characters of `text`, or a lower bound of them.
    pub(crate) chars: usize,
    /// Why it is refused, each code once.
    pub(crate) faults: Vec<IssueCode>,
    /// What was changed or looks odd, each code once.
    pub(crate) remarks: Vec<HintCode>,
}

impl Cleaned {
    fn refused(fault: IssueCode) -> Self {
        Self { text: String::new(), chars: 0, faults: vec![fault], remarks: Vec::new() }
    }
}

/// An NFC character never decomposes into more bytes than this, so longer text is too long without a look at it.
const BYTES_PER_CHARACTER: usize = 16;

/// Cleans a text by the rules of the [module](self). `limit` is in characters, `too_long` the code if it is passed.
pub(crate) fn clean(raw: &str, lines: Lines, limit: usize, too_long: IssueCode) -> Cleaned {
    if raw.len() > limit.saturating_mul(BYTES_PER_CHARACTER) {
        return Cleaned::refused(too_long);
    }
    if raw.len() <= limit && is_plain(raw) {
        return Cleaned { text: raw.to_owned(), chars: raw.len(), faults: Vec::new(), remarks: Vec::new() };
    }
    if raw.len() <= limit && oddity::is_usual_latin(raw) {
        let chars = raw.chars().count();
        return Cleaned { text: raw.to_owned(), chars, faults: Vec::new(), remarks: Vec::new() };
    }
    sift(raw, lines, limit, too_long)
}

/// The long way: character by character.
fn sift(raw: &str, lines: Lines, limit: usize, too_long: IssueCode) -> Cleaned {
    let mut sieve = Sieve::new(lines, raw.len());
    let trimmed = raw.trim();
    for character in trimmed.chars() {
        sieve.take(character);
    }
    let mut cleaned = sieve.finish(trimmed.len() != raw.len());
    if cleaned.chars > limit {
        cleaned.faults.push(too_long);
    }
    if cleaned.faults.is_empty() && !cleaned.text.is_ascii() {
        oddity::remark(&cleaned.text, &mut cleaned.remarks);
    }
    cleaned
}

/// Visible ASCII and inner spaces only.
fn is_plain(raw: &str) -> bool {
    raw.bytes().all(|byte| matches!(byte, b' '..=b'~')) && !raw.starts_with(' ') && !raw.ends_with(' ')
}

/// Takes a text character by character.
struct Sieve {
    lines: Lines,
    out: String,
    faults: Vec<IssueCode>,
    changed: bool,
    after_carriage_return: bool,
    isolates: usize,
    selectors: usize,
    in_flag: bool,
}

impl Sieve {
    fn new(lines: Lines, capacity: usize) -> Self {
        Self {
            lines,
            out: String::with_capacity(capacity),
            faults: Vec::new(),
            changed: false,
            after_carriage_return: false,
            isolates: 0,
            selectors: 0,
            in_flag: false,
        }
    }

    fn fault(&mut self, code: IssueCode) {
        if !self.faults.contains(&code) {
            self.faults.push(code);
        }
    }

    fn put(&mut self, character: char, as_given: bool) {
        self.out.push(character);
        self.changed |= !as_given;
    }

    fn take(&mut self, character: char) {
        let class = classify(character);
        let after_carriage_return = std::mem::replace(&mut self.after_carriage_return, character == '\r');
        self.selectors = if class == Character::VariationSelector { self.selectors + 1 } else { 0 };
        // Flags of parts of a country: a black flag and tag characters.
        self.in_flag = character == '\u{1F3F4}' || (self.in_flag && class == Character::Tag);
        match class {
            Character::LineBreak | Character::PageBreak if self.lines == Lines::One => {
                self.fault(IssueCode::TextLineBreak);
            }
            // The second half of a Windows line break: its first half has become the line feed.
            Character::LineBreak if character == '\n' && after_carriage_return => {}
            Character::LineBreak => self.put('\n', character == '\n'),
            Character::Tab | Character::PageBreak => self.put(' ', false),
            Character::Removed => self.changed = true,
            Character::IsolateStart => {
                self.isolates += 1;
                self.changed = true;
            }
            Character::IsolateEnd if self.isolates > 0 => {
                self.isolates -= 1;
                self.changed = true;
            }
            Character::VariationSelector if self.selectors > limits::VARIATION_SELECTORS_IN_A_ROW => {
                self.fault(IssueCode::TextVariationSelectors);
            }
            Character::Tag if !self.in_flag => self.fault(IssueCode::TextHidden),
            Character::Nul => self.fault(IssueCode::TextNul),
            Character::Control => self.fault(IssueCode::TextControl),
            Character::UpperControl => self.fault(IssueCode::TextUpperControl),
            Character::BidiControl | Character::IsolateEnd => self.fault(IssueCode::TextBidiControl),
            Character::Noncharacter => self.fault(IssueCode::TextNoncharacter),
            Character::Plain | Character::VariationSelector | Character::Tag => self.put(character, true),
        }
    }

    fn finish(mut self, trimmed: bool) -> Cleaned {
        if self.isolates > 0 {
            self.fault(IssueCode::TextBidiControl);
        }
        let mut text = self.out;
        self.changed |= trimmed;
        if is_nfc_quick(text.chars()) != IsNormalized::Yes {
            let composed: String = text.nfc().collect();
            self.changed |= composed != text;
            text = composed;
        }
        // Removing a character can bring white space to an end.
        let end = text.trim_end().len();
        text.truncate(end);
        let start = end - text.trim_start().len();
        text.drain(..start);
        let (chars, line_breaks, marks) = measure(&text);
        if marks > limits::MARKS_IN_A_ROW && !self.faults.contains(&IssueCode::TextTooManyMarks) {
            self.faults.push(IssueCode::TextTooManyMarks);
        }
        if line_breaks >= limits::TEXT_LINES {
            self.faults.push(IssueCode::TextTooManyLines);
        }
        let remarks = if self.changed { vec![HintCode::TextNormalised] } else { Vec::new() };
        Cleaned { text, chars, faults: self.faults, remarks }
    }
}

/// Characters, line feeds, and the longest run of combining marks.
fn measure(text: &str) -> (usize, usize, usize) {
    let (mut chars, mut line_breaks, mut run, mut longest) = (0, 0, 0, 0);
    for character in text.chars() {
        chars += 1;
        line_breaks += usize::from(character == '\n');
        run = if character::is_stacking_mark(character) { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    (chars, line_breaks, longest)
}

#[cfg(test)]
mod tests {
    use super::{Lines, clean, sift};
    use crate::codes::IssueCode;

    #[test]
    fn the_short_ways_change_nothing() {
        let parts = |text: &str| {
            let short = clean(text, Lines::Many, 100, IssueCode::TextTooLong);
            let long = sift(text, Lines::Many, 100, IssueCode::TextTooLong);
            assert_eq!(short.text, long.text, "{text:?}");
            assert_eq!(short.faults, long.faults, "{text:?}");
            assert_eq!(short.remarks, long.remarks, "{text:?}");
        };
        // Every character up to the general punctuation alone, between letters, and after letters that wrongly decoded
        // text begins with.
        for character in '\0'..='\u{2100}' {
            for text in
                [format!("{character}"), format!("a{character}b"), format!("é{character}é"), format!("â{character}")]
            {
                parts(&text);
            }
            for lead in ['Ã', 'Â', 'Ä', 'Å', 'â', 'A'] {
                parts(&format!("{lead}{character} ß"));
            }
        }
        for text in ["Jörg Müßig-Beispiel", " é", "é ", "", "MÃ¼ller", "Łukasz Źdźbło", "»é«", "İğdır"]
        {
            parts(text);
        }
    }
}
