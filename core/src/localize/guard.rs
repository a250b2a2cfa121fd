//! The guards before the parser of Fluent, and the parser.

use std::borrow::Cow;

use fluent_syntax::ast::Resource;
use fluent_syntax::parser;

use super::problems::Problems;
use super::source::{Place, Source};

/// The largest file, in bytes.
const MAX_FILE_BYTES: usize = 1024 * 1024;

/// How deep braces and brackets may be nested. The parser calls itself for each, so a file could exhaust the stack.
const MAX_NESTING: usize = 32;

/// Parses the file. What cannot be read is reported; what can be read is returned.
///
/// The guards are for texts of callers: they take as long as the parser, and those inside the library passed them in its
/// tests.
pub(super) fn read<'s>(source: &'s Source, file: usize, problems: &mut Problems) -> Resource<&'s str> {
    if matches!(source.text, Cow::Owned(_)) && !may_be_parsed(source, file, problems) {
        return Resource { body: Vec::new() };
    }
    match parser::parse(&*source.text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let offset = error.pos.start.min(source.text.len());
                problems.at(Place { file, offset }, "locale.syntax", lower_first(&error.kind.to_string()));
            }
            resource
        }
    }
}

/// Whether the parser can take the file. What speaks against it, or only against a letter with it, is reported.
fn may_be_parsed(source: &Source, file: usize, problems: &mut Problems) -> bool {
    if source.text.len() > MAX_FILE_BYTES {
        problems.at(
            Place { file, offset: 0 },
            "locale.file_too_large",
            format!("the file has more than {MAX_FILE_BYTES} bytes"),
        );
        return false;
    }
    if let Some(offset) = too_deep(&source.text) {
        problems.at(
            Place { file, offset },
            "locale.nesting",
            format!("braces and brackets are nested more than {MAX_NESTING} deep"),
        );
        return false;
    }
    refuse_invisible(source, file, problems);
    true
}

/// Characters that nobody sees but that change how text is shown or read have no place in a letter.
fn refuse_invisible(source: &Source, file: usize, problems: &mut Problems) {
    for (offset, character) in source.text.char_indices().filter(|(_, character)| is_invisible_control(*character)) {
        let message = format!("the file holds the control character U+{:04X}", u32::from(character));
        problems.at(Place { file, offset }, "locale.control_character", message);
    }
}

/// Control characters other than line ends, direction controls, and the byte order mark.
pub(super) fn is_invisible_control(character: char) -> bool {
    (character.is_control() && !matches!(character, '\n' | '\r'))
        || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

/// The offset at which nesting passes the limit. Strings inside placeables do not count, text outside neither.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut escaped = false;
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            b'\n' => (in_string, escaped) = (false, false),
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' if depth > 0 => in_string = !in_string,
            _ if in_string => {}
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_NESTING {
            return Some(offset);
        }
    }
    None
}
