//! Cells: what a reader of tables hands over, and what is done to every text before its grammar.

use std::borrow::Cow;
use std::fmt;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::repair::Repair;
use super::words::words;
use crate::codes::IssueCode;

/// A cell of a table.
#[derive(Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text.
    Text(String),
    /// A number, by its shortest exact digits without exponent.
    Number(String),
    /// A day of the calendar, `YYYY-MM-DD`, and whether a time stood beside it.
    Day(String, bool),
    /// Yes or no.
    Flag(bool),
    /// An error, such as `#N/A`.
    Error,
    /// A formula of which the file holds no value.
    NoValue,
    /// Text with the address that it leads to.
    Link(String, String),
}

/// Shows the kind only: the content is personal data.
impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "Empty",
            Self::Text(_) => "Text(..)",
            Self::Number(_) => "Number(..)",
            Self::Day(..) => "Day(..)",
            Self::Flag(_) => "Flag(..)",
            Self::Error => "Error",
            Self::NoValue => "NoValue",
            Self::Link(..) => "Link(..)",
        })
    }
}

impl Cell {
    /// The text of the cell as it is shown; none if there is none.
    #[must_use]
    pub fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Empty | Self::Error | Self::NoValue => None,
            Self::Text(text) | Self::Number(text) | Self::Day(text, _) | Self::Link(text, _) => Some(text.into()),
            Self::Flag(yes) => Some(if *yes { "true" } else { "false" }.into()),
        }
    }

    /// Whether there is nothing in it but white space.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Error | Self::NoValue | Self::Flag(_) => false,
            Self::Text(text) | Self::Number(text) | Self::Day(text, _) | Self::Link(text, _) => {
                text.chars().all(|sign| sign.is_whitespace() || is_hidden(sign))
            }
        }
    }
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Row {
    /// Which row it is, as the spreadsheet counts.
    pub number: u64,
    /// The cells from the left. A row may be shorter than the headers.
    pub cells: Vec<Cell>,
    /// The format says how many cells a row has, so that another number is a fault (CSV).
    pub strict: bool,
}

impl Row {
    /// A row of a spreadsheet, where cells at the end that are empty may be left out.
    #[must_use]
    pub const fn new(number: u64, cells: Vec<Cell>) -> Self {
        Self { number, cells, strict: false }
    }

    /// A row of a format where every row has all cells.
    #[must_use]
    pub const fn strict(number: u64, cells: Vec<Cell>) -> Self {
        Self { number, cells, strict: true }
    }

    /// Whether no cell has anything in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(Cell::is_blank)
    }

    /// The cell in a column.
    #[must_use]
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }
}

/// What a cell may hold beside one line of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Allowed {
    /// Line breaks.
    pub(super) lines: bool,
    /// Words that stand for nothing elsewhere, such as `Null`: they may be meant.
    pub(super) placeholders: bool,
}

/// A text after hygiene.
#[derive(Debug, Default)]
pub(super) struct Tidy {
    /// None if the cell counts as empty.
    pub(super) text: Option<String>,
    pub(super) repairs: Vec<Repair>,
    pub(super) fault: Option<IssueCode>,
}

impl Tidy {
    fn fault(code: IssueCode) -> Self {
        Self { fault: Some(code), ..Self::default() }
    }
}

/// Most digits that a number of a spreadsheet holds exactly.
const EXACT_DIGITS: usize = 15;

/// The text of a cell after hygiene.
pub(super) fn tidy(cell: &Cell, allowed: Allowed) -> Tidy {
    match cell {
        Cell::Empty => Tidy::default(),
        Cell::Error => Tidy::fault(IssueCode::TextPlaceholder),
        Cell::NoValue => Tidy::fault(IssueCode::TableFormulaWithoutValue),
        Cell::Flag(_) => Tidy { text: cell.text().map(Cow::into_owned), ..Tidy::default() },
        Cell::Day(day, _) => Tidy { text: Some(day.clone()), ..Tidy::default() },
        Cell::Number(number) => {
            let digits = number.bytes().filter(u8::is_ascii_digit).count();
            if digits > EXACT_DIGITS || number.contains(['e', 'E']) {
                return Tidy::fault(IssueCode::TextDigitsLost);
            }
            Tidy { text: Some(number.clone()), ..Tidy::default() }
        }
        Cell::Text(text) | Cell::Link(text, _) => tidy_text(text, allowed),
    }
}

fn tidy_text(raw: &str, allowed: Allowed) -> Tidy {
    let mut repairs = Vec::new();
    let mut text = Cow::Borrowed(raw);
    if !is_plain(raw) {
        text = Cow::Owned(mended(raw, &mut repairs));
    }
    if text.is_empty() {
        return Tidy::default();
    }
    if let Some(rest) = text.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])) {
        text = Cow::Owned(rest.to_owned());
        repairs.push(Repair::Apostrophe);
    }
    if is_shortened(&text) {
        return Tidy::fault(IssueCode::TextDigitsLost);
    }
    let words = words();
    let small = text.to_lowercase();
    if words.errors.contains(&small) || is_crosses(&text) || words.ditto.contains(&small) {
        return Tidy::fault(IssueCode::TextPlaceholder);
    }
    if words.placeholders.contains(&small) && !allowed.placeholders {
        return Tidy { text: None, repairs: vec![Repair::Emptied], fault: None };
    }
    if !allowed.lines && text.contains('\n') {
        return Tidy { text: None, repairs, fault: Some(IssueCode::TextLineBreak) };
    }
    repairs.sort_unstable();
    Tidy { text: Some(text.into_owned()), repairs, fault: None }
}

/// Nothing to mend: visible ASCII with single blanks inside, and no escape of a spreadsheet.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().all(|byte| matches!(byte, b' '..=b'~'))
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && !text.contains("  ")
        && !text.contains("_x")
}

fn mended(raw: &str, repairs: &mut Vec<Repair>) -> String {
    let mut text = raw.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    if let Some(decoded) = without_escapes(&text) {
        text = decoded;
        repairs.push(Repair::ExcelEscape);
    }
    if text.contains(is_hidden) {
        text.retain(|sign| !is_hidden(sign));
        repairs.push(Repair::Hidden);
    }
    if !is_nfc(&text) {
        text = text.nfc().collect();
        repairs.push(Repair::Normalised);
    }
    // Empty lines at the ends go without a word, as in the request.
    let whole = text.trim_matches('\n');
    let trimmed: Vec<&str> = whole.split('\n').map(str::trim).collect();
    if trimmed.iter().zip(whole.split('\n')).any(|(line, given)| line.len() < given.len())
        && trimmed.iter().any(|line| !line.is_empty())
    {
        repairs.push(Repair::Trimmed);
    }
    let mut squeezed = String::with_capacity(whole.len());
    let mut runs = false;
    for (number, line) in trimmed.iter().enumerate() {
        if number > 0 {
            squeezed.push('\n');
        }
        let mut blank = false;
        for sign in line.chars() {
            if !sign.is_whitespace() {
                squeezed.push(sign);
            } else if blank {
                runs = true;
            } else {
                squeezed.push(if sign == '\t' { ' ' } else { sign });
            }
            blank = sign.is_whitespace();
        }
    }
    if runs {
        repairs.push(Repair::Blanks);
    }
    let ends = squeezed.trim_matches('\n');
    if ends.len() == squeezed.len() { squeezed } else { ends.to_owned() }
}

/// Characters that nobody sees and that programs leave in cells.
fn is_hidden(sign: char) -> bool {
    matches!(sign, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// Escapes of spreadsheets (`_x000D_`) decoded: a carriage return goes, so does what no text may have. None if there
/// are none.
fn without_escapes(text: &str) -> Option<String> {
    let mut rest = text;
    let mut out = String::with_capacity(text.len());
    let mut found = false;
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let code = from.get(2..6).filter(|_| from.as_bytes().get(6) == Some(&b'_'));
        let code = code.and_then(|code| u32::from_str_radix(code, 16).ok());
        if let (Some(sign), Some(behind)) = (code.and_then(char::from_u32), from.get(7..)) {
            found = true;
            out.extend(Some(sign).filter(|sign| *sign == '\n' || !sign.is_control()));
            rest = behind;
        } else {
            out.push_str("_x");
            rest = from.get(2..).unwrap_or_default();
        }
    }
    out.push_str(rest);
    found.then_some(out)
}

/// A number that a spreadsheet has shortened: `4,91512E+11`.
fn is_shortened(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once("E+").or_else(|| text.split_once("e+")) else { return false };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    mantissa.split([',', '.']).count() == 2 && mantissa.split([',', '.']).all(digits) && digits(exponent)
}

/// A row of crosses, which a spreadsheet shows where a column is too narrow.
fn is_crosses(text: &str) -> bool {
    text.len() > 3 && text.bytes().all(|byte| byte == b'#')
}

#[cfg(test)]
mod tests {
    use super::{Allowed, Cell, tidy};
    use crate::codes::IssueCode;

    fn repaired(text: &str) -> (Option<String>, Vec<&'static str>) {
        let allowed = Allowed { lines: true, placeholders: false };
        let tidy = tidy(&Cell::Text(text.to_owned()), allowed);
        assert!(tidy.fault.is_none(), "{text}");
        (tidy.text, tidy.repairs.iter().map(|repair| repair.as_str()).collect())
    }

    #[test]
    fn every_repair_of_a_text_is_listed() {
        for (given, made, repairs) in [
            ("Anna", Some("Anna"), &[][..]),
            (" Anna ", Some("Anna"), &["text.trimmed"]),
            ("Ben  Muster", Some("Ben Muster"), &["text.blanks"]),
            ("Weg 1_x000D_\nOrt", Some("Weg 1\nOrt"), &["text.excel_escape"]),
            ("Weg 1\r\nOrt\r\n", Some("Weg 1\nOrt"), &[]),
            ("An\u{AD}na", Some("Anna"), &["text.hidden"]),
            ("Mu\u{308}ller", Some("Müller"), &["text.normalised"]),
            ("'@anna", Some("@anna"), &["text.apostrophe"]),
            ("'t Hooft", Some("'t Hooft"), &[]),
            ("n/a", None, &["text.emptied"]),
            ("XXX", None, &["text.emptied"]),
            ("  ", None, &[]),
            ("a_x_b", Some("a_x_b"), &[]),
            ("1E5", Some("1E5"), &[]),
            ("_x0041_nna", Some("Anna"), &["text.excel_escape"]),
        ] {
            let (text, listed) = repaired(given);
            assert_eq!((text.as_deref(), listed.as_slice()), (made, repairs), "{given:?}");
        }
    }

    #[test]
    fn what_a_spreadsheet_has_lost_is_said() {
        let fault = |cell: Cell| tidy(&cell, Allowed::default()).fault;
        assert_eq!(fault(Cell::Text("4,91512E+11".into())), Some(IssueCode::TextDigitsLost));
        assert_eq!(fault(Cell::Number("4915123456789012".into())), Some(IssueCode::TextDigitsLost));
        assert_eq!(fault(Cell::Number("491512345678901".into())), None);
        assert_eq!(fault(Cell::Text("#NV".into())), Some(IssueCode::TextPlaceholder));
        assert_eq!(fault(Cell::Text("s. o.".into())), Some(IssueCode::TextPlaceholder));
        assert_eq!(fault(Cell::Text("########".into())), Some(IssueCode::TextPlaceholder));
        assert_eq!(fault(Cell::NoValue), Some(IssueCode::TableFormulaWithoutValue));
        assert_eq!(fault(Cell::Text("a\nb".into())), Some(IssueCode::TextLineBreak));
    }
}
