//! The guards before the parser of Fluent, and the parser.

use std::borrow::Cow;
use std::ops::Range;

use fluent_syntax::ast::Resource;
use fluent_syntax::parser;

use super::nesting::{self, Fault, FaultKind, MAX_NESTING};
use super::problems::Problems;
use super::source::{Place, Source};

/// The largest file, in bytes.
const MAX_FILE_BYTES: usize = 1024 * 1024;

/// Parses the file. What cannot be read is reported; what can be read is returned.
///
/// The guards are for texts of callers: they take as long as the parser, and those inside the library passed them in its
/// tests.
pub(super) fn read<'s>(source: &'s Source, file: usize, problems: &mut Problems) -> Resource<&'s str> {
    let mut body = Vec::new();
    for part in readable(source, file, problems) {
        let text = source.text.get(part.clone()).unwrap_or_default();
        match parser::parse(text) {
            Ok(resource) => body.extend(resource.body),
            Err((resource, errors)) => {
                body.extend(resource.body);
                for error in errors {
                    let offset = (part.start + error.pos.start).min(source.text.len());
                    problems.at(Place { file, offset }, "locale.syntax", lower_first(&error.kind.to_string()));
                }
            }
        }
    }
    Resource { body }
}

/// The parts of the file that the parser can take. What speaks against others, or only against a letter with them, is
/// reported.
fn readable(source: &Source, file: usize, problems: &mut Problems) -> Vec<Range<usize>> {
    let whole = 0..source.text.len();
    if matches!(source.text, Cow::Borrowed(_)) {
        return vec![whole];
    }
    if whole.end > MAX_FILE_BYTES {
        let message = format!("the file has more than {MAX_FILE_BYTES} bytes");
        problems.at(Place { file, offset: 0 }, "locale.file_too_large", message);
        return Vec::new();
    }
    refuse_invisible(source, file, problems);
    let mut parts = Vec::new();
    let mut start = 0;
    for Fault { entry, offset, kind } in nesting::faults(&source.text) {
        let (check, message) = match kind {
            FaultKind::TooDeep => {
                ("locale.nesting", format!("braces and brackets are nested more than {MAX_NESTING} deep"))
            }
            FaultKind::Open => ("locale.syntax", "a brace or bracket is not closed".to_owned()),
        };
        problems.at(Place { file, offset }, check, message);
        parts.push(start..entry.start);
        start = entry.end;
    }
    parts.push(start..whole.end);
    parts
}

/// Characters that nobody sees but that change how text is shown or read have no place in a letter.
fn refuse_invisible(source: &Source, file: usize, problems: &mut Problems) {
    let is_line_end = |offset: usize| source.text.get(offset..).is_some_and(|rest| rest.starts_with("\r\n"));
    let invisible = source
        .text
        .char_indices()
        .filter(|&(offset, character)| is_invisible_control(character) && !(character == '\r' && is_line_end(offset)));
    for (offset, character) in invisible {
        let message = format!("the file holds the control character U+{:04X}", u32::from(character));
        problems.at(Place { file, offset }, "locale.control_character", message);
    }
}

/// Control characters other than the line feed, direction controls, and the byte order mark.
pub(super) fn is_invisible_control(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}
