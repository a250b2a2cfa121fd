//! Characters, punctuation, quotation marks and spaces that a text of the language does not have.

use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_script::{Script, UnicodeScript};

use super::Checked;
use super::texts::{INSERTED, Text};
use crate::localize::problems::Problems;

/// Marks around quotations in any language.
const QUOTATION_MARKS: [char; 13] = ['"', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›'];

/// Stands between letters, too.
const APOSTROPHE: char = '’';

/// Characters that nobody sees, and what stands for a character.
const FORBIDDEN: [char; 9] =
    ['\t', '\u{AD}', '\u{200B}', '\u{200C}', '\u{200D}', '\u{2028}', '\u{2029}', '\u{FFFD}', '\u{2060}'];

/// Pieces of text that are mistakes of typing, with what is meant.
const MISTYPED: [(&str, &str); 3] = [("...", "…"), ("--", "–"), ("'", "’")];

/// Letters of another alphabet or another language that look alike, by language.
const LOOKALIKES: [(&str, &str); 1] = [("ro", "şţŞŢ")];

/// Punctuation that stands after a word without a space.
const AFTER_A_WORD: [char; 6] = ['.', ',', ';', ':', '!', '?'];

/// Languages that part these marks from the word before them with a no-break space.
const SPACED: [&str; 1] = ["fr"];
const SPACED_MARKS: [char; 4] = [';', ':', '!', '?'];

const NO_BREAK: [char; 2] = ['\u{A0}', '\u{202F}'];

pub(super) fn check(checked: &Checked<'_>, problems: &mut Problems) {
    let labels = labels(checked);
    for text in &checked.texts {
        for piece in text.pieces() {
            let place = |at: usize| checked.place(text.file, piece.get(at..).unwrap_or(piece));
            for (at, message) in characters(piece, checked.tag.language()) {
                problems.at(place(at), "locale.forbidden_character", format!("{}: {message}", text.name()));
            }
        }
        let place = checked.place(text.file, text.id);
        for variant in text.variants() {
            let breaks = if is_citation(text) { inside(&variant) } else { cited(&variant, &labels) };
            let spaced = if SPACED.contains(&checked.tag.language()) { spaced(&variant) } else { None };
            let doubled = doubled(&variant).into_iter().map(|message| ("locale.punctuation", message));
            let quoted = quoted(&variant, checked).into_iter().map(|message| ("locale.quotation_marks", message));
            let breaks = breaks.into_iter().chain(spaced).map(|message| ("locale.no_break_space", message));
            for (check, message) in doubled.chain(quoted).chain(breaks) {
                problems.at(place, check, format!("{}: {message}", text.name()));
            }
        }
    }
}

/// Characters of a piece of text that no text has, with their places.
fn characters(piece: &str, language: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let lookalikes = LOOKALIKES.iter().find(|(tag, _)| *tag == language).map_or("", |(_, letters)| letters);
    for (at, character) in piece.char_indices() {
        if FORBIDDEN.contains(&character) {
            found.push((at, format!("the character U+{:04X}", u32::from(character))));
        }
        if lookalikes.contains(character) {
            found.push((at, format!("{character} (U+{:04X}) is a letter of another language", u32::from(character))));
        }
    }
    for (mistyped, meant) in MISTYPED {
        found.extend(piece.find(mistyped).map(|at| (at, format!("{mistyped} instead of {meant}"))));
    }
    if !is_nfc(piece) {
        let at = piece.char_indices().zip(piece.nfc()).find(|((_, ours), composed)| ours != composed);
        found.push((at.map_or(0, |((at, _), _)| at), "a letter and its accent are two characters".to_owned()));
    }
    for word in piece.split(|character: char| !character.is_alphabetic()) {
        let scripts = || word.chars().map(|letter| letter.script()).filter(|script| is_real(*script));
        if scripts().any(|script| scripts().next() != Some(script)) {
            let at = word.as_ptr().addr().saturating_sub(piece.as_ptr().addr());
            found.push((at, format!("the letters of {word} are of two alphabets")));
        }
    }
    found
}

fn is_real(script: Script) -> bool {
    !matches!(script, Script::Common | Script::Inherited | Script::Unknown)
}

/// Punctuation and spaces that stand twice, or in the wrong order.
fn doubled(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let characters: Vec<char> = text.chars().collect();
    for (at, pair) in characters.windows(2).enumerate() {
        let [first, second] = *pair else { continue };
        let next = characters.get(at + 2);
        let is_word = next.is_some_and(|next| next.is_alphanumeric() || *next == '.');
        let wrong = match (first, second) {
            // In a row of three dots the character is wrong, not the punctuation.
            ('.', '.') => next != Some(&'.') && (at == 0 || characters.get(at - 1) != Some(&'.')),
            (',' | ';' | ':' | '!' | '?', second) if AFTER_A_WORD.contains(&second) => {
                !(matches!(first, '!' | '?') && matches!(second, '!' | '?') && first != second)
            }
            (' ', '.' | ',') => !is_word,
            (' ', ' ' | ';' | ':' | '!' | '?' | ')') | ('(', ')' | ' ') => true,
            _ => false,
        };
        if wrong {
            found.push(format!("{first}{second}"));
        }
    }
    found
}

/// Quotation marks that are not those of the settings, or not closed.
fn quoted(text: &str, checked: &Checked<'_>) -> Vec<String> {
    let quotes = &checked.settings.quotes;
    let own: String = [&*quotes.open, &*quotes.close, &*quotes.inner_open, &*quotes.inner_close].concat();
    let mut found = Vec::new();
    let mut before = ' ';
    for character in text.chars() {
        let is_apostrophe = character == APOSTROPHE && (before.is_alphabetic() || before == INSERTED);
        if QUOTATION_MARKS.contains(&character) && !own.contains(character) && !is_apostrophe {
            found.push(format!("{character} is no quotation mark of the language"));
        }
        before = character;
    }
    let count = |mark: &str| text.matches(mark).count();
    let (open, close) = (quotes.open.trim(), quotes.close.trim());
    if open != close && count(open) != count(close) {
        found.push(format!("{open} {} times, {close} {} times", count(open), count(close)));
    } else if count(&quotes.open) != count(open) || count(&quotes.close) != count(close) {
        found.push("quotation marks without their spaces".to_owned());
    }
    found
}

/// Messages that write a part of a citation; the others join such parts, and a line may end between them.
fn is_citation(text: &Text<'_>) -> bool {
    text.id.starts_with("citation-") && !["citation-join", "citation-with-act"].contains(&text.id)
}

/// A line must not end inside a part of a citation, but may between the words of a long label.
fn inside(text: &str) -> Option<String> {
    // What separates it from the larger part before it is no part of it.
    let characters: Vec<char> = text.trim_start_matches([' ', ',']).trim_end().chars().collect();
    let breaks = characters
        .windows(3)
        .any(|three| matches!(three, [before, ' ', after] if !(before.is_alphabetic() && after.is_alphabetic())));
    breaks.then(|| "a space that lets a line end inside a citation".to_owned())
}

/// What stands before or behind a number in a citation: `Art.`, `§`, `cikk`.
fn labels(checked: &Checked<'_>) -> Vec<(String, bool)> {
    let mut labels = Vec::new();
    for variant in checked.texts.iter().filter(|text| is_citation(text)).flat_map(Text::variants) {
        for (side, is_before) in variant.split(INSERTED).zip([true, false]) {
            let bare = side.trim().trim_matches(|character: char| "().,".contains(character) && character != '.');
            // The bare point after an ordinal number is no label.
            if side.contains(NO_BREAK) && bare.chars().any(|character| character.is_alphabetic() || character == '§') {
                labels.push((bare.to_owned(), is_before));
            }
        }
    }
    labels
}

/// A citation that is written out in a text.
fn cited(text: &str, labels: &[(String, bool)]) -> Option<String> {
    let is_number = |character: Option<char>| character.is_some_and(|character| character.is_ascii_digit());
    let found = labels.iter().find(|(label, is_before)| {
        let breaking = if *is_before { [label, " "].concat() } else { [" ", label].concat() };
        text.match_indices(&breaking).any(|(at, _)| {
            let (before, after) =
                (text.get(..at).unwrap_or_default(), text.get(at + breaking.len()..).unwrap_or_default());
            let is_word = |character: Option<char>| character.is_some_and(char::is_alphabetic);
            if *is_before {
                is_number(after.chars().next()) && !is_word(before.chars().next_back())
            } else {
                let before = before.trim_end_matches(['.', ')']);
                is_number(before.chars().next_back()) && !is_word(after.chars().next())
            }
        })
    });
    found.map(|(label, _)| format!("a space that lets a line end at {label}"))
}

/// Marks that stand directly behind a word or after a space at which a line can end.
fn spaced(text: &str) -> Option<String> {
    let characters: Vec<char> = text.chars().collect();
    let wrong = characters.windows(2).enumerate().find(|(at, pair)| {
        let [before, mark] = **pair else { return false };
        // A mark inside a word or number, such as in an address or a time, is no punctuation.
        let ends = characters.get(at + 2).is_none_or(|next| next.is_whitespace() || *next == ')');
        SPACED_MARKS.contains(&mark) && ends && !NO_BREAK.contains(&before)
    });
    wrong.and_then(|(_, pair)| pair.last()).map(|mark| format!("no no-break space before {mark}"))
}
