//! What looks odd in a text but is kept: mixed scripts, compatibility letters, wrongly decoded bytes.

use unicode_script::{Script, ScriptExtension, UnicodeScript};

use crate::codes::HintCode;

/// Adds the remarks about a text that is not ASCII.
pub(super) fn remark(text: &str, remarks: &mut Vec<HintCode>) {
    let checks = [
        (text.split(|c: char| !c.is_alphanumeric()).any(is_mixed), HintCode::TextMixedScript),
        (text.chars().any(is_compatibility_letter), HintCode::TextCompatibilityLetters),
        (has_stray_direction_mark(text), HintCode::TextDirectionMark),
        (text.chars().any(is_private_use), HintCode::TextPrivateUse),
        (is_mojibake(text), HintCode::TextMojibake),
    ];
    remarks.extend(checks.into_iter().filter(|(odd, _)| *odd).map(|(_, code)| code));
}

/// Composed letters of Latin-1 and Latin Extended-A, visible ASCII and the usual punctuation, without white space at
/// the ends: nothing of it is changed or refused, and nothing is odd but wrongly decoded bytes. A test holds this to
/// the long way.
pub(super) fn is_usual_latin(text: &str) -> bool {
    let usual = |character: char| matches!(character, ' '..='~' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ſ' | '–' | '’' | '‚' | '‘' | '“' | '”' | '„' | '…');
    text.chars().all(usual) && !text.starts_with(' ') && !text.ends_with(' ') && !is_mojibake(text)
}

/// No script is common to all letters of the word (UTS #39, 5.1, "mixed-script"). Chinese, Japanese and Korean
/// writing combines scripts and counts as one.
fn is_mixed(word: &str) -> bool {
    let mut common = ScriptExtension::from(Script::Common);
    word.chars().filter(|character| !is_east_asian(character.script())).any(|character| {
        common.intersect_with(character.script_extension());
        common.is_empty()
    })
}

fn is_east_asian(script: Script) -> bool {
    matches!(script, Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo)
}

/// Ligatures, full-width, mathematical and enclosed letters: other programs may read them as different text.
fn is_compatibility_letter(character: char) -> bool {
    matches!(
        character,
        '\u{FB00}'..='\u{FB06}'
            | '\u{FF10}'..='\u{FF19}'
            | '\u{FF21}'..='\u{FF3A}'
            | '\u{FF41}'..='\u{FF5A}'
            | '\u{249C}'..='\u{24E9}'
            | '\u{1D400}'..='\u{1D7FF}'
            | '\u{1F130}'..='\u{1F189}'
    )
}

/// A mark for right-to-left text in a text that has none.
fn has_stray_direction_mark(text: &str) -> bool {
    text.contains(['\u{200E}', '\u{200F}', '\u{61C}']) && !text.chars().any(is_right_to_left)
}

/// A letter of a right-to-left script. The marks themselves are not letters.
fn is_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
        && character.is_alphabetic()
}

fn is_private_use(character: char) -> bool {
    matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}

/// UTF-8 that was read as Windows-1252, or bytes that somebody could not decode.
fn is_mojibake(text: &str) -> bool {
    let mut before = ' ';
    text.chars().any(|character| {
        let lead = std::mem::replace(&mut before, character);
        character == '\u{FFFD}'
            || (matches!(lead, 'Ã' | 'Â' | 'Ä' | 'Å') && is_continuation(character))
            || (lead == 'â' && character == '€')
    })
}

/// Characters of Windows-1252 for the bytes 80 to BF, but for quotation marks, dashes and spaces, which may well
/// stand after a letter.
fn is_continuation(character: char) -> bool {
    matches!(character, '¡'..='ª' | '¬' | '®'..='º' | '¼'..='¿' | '€' | '‚' | 'ƒ' | '„' | '†' | '‡' | 'ˆ' | '‰'
        | 'Š' | 'Œ' | 'Ž' | '•' | '˜' | '™' | 'š' | 'œ' | 'ž' | 'Ÿ')
}

/// Words that programs write for "nothing".
const PLACEHOLDERS: &[&str] = &["null", "none", "nan", "n/a", "undefined", "nil"];

/// Every part of the name is a word that programs write for "nothing". Each of them alone may be a real name.
pub(crate) fn looks_like_placeholder(name: &str) -> bool {
    name.split_whitespace().all(|part| PLACEHOLDERS.iter().any(|word| part.eq_ignore_ascii_case(word)))
}

/// The Latin letter that a Cyrillic or Greek letter looks like, or the character itself.
pub(crate) fn homoglyph(character: char) -> char {
    match character {
        'а' | 'α' => 'a',
        'с' => 'c',
        'ԁ' => 'd',
        'е' | 'ё' => 'e',
        'һ' => 'h',
        'і' | 'ι' | 'ı' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' => 'l',
        'м' => 'm',
        'п' | 'η' => 'n',
        'о' | 'ο' | 'σ' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' | 'ц' => 'u',
        'ѵ' | 'ν' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        _ => character,
    }
}
