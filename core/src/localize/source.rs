//! The text of one Fluent file and the guards before the parser.

use std::borrow::Cow;

use fluent_syntax::ast::Resource;
use fluent_syntax::parser;

use super::problems::{Place, Problems};

/// The largest file, in bytes.
const MAX_FILE_BYTES: usize = 1024 * 1024;

/// How deep braces and brackets may be nested. The parser calls itself for each, so a file could exhaust the stack.
const MAX_NESTING: usize = 32;

/// One file: its name as messages show it (`de/letter.ftl`), its text, and on which layer it lies: definitions of a
/// higher layer replace those of the lower ones.
#[derive(Debug, Clone)]
pub(super) struct Source {
    pub(super) name: Cow<'static, str>,
    pub(super) text: Cow<'static, str>,
    pub(super) layer: usize,
}

impl Source {
    /// Parses the file. What cannot be read is reported; what can be read is returned.
    pub(super) fn parse(&self, file: usize, problems: &mut Problems) -> Resource<&str> {
        let nothing = Resource { body: Vec::new() };
        if self.text.len() > MAX_FILE_BYTES {
            problems.at(
                Place { file, offset: 0 },
                "locale.file_too_large",
                format!("the file has more than {MAX_FILE_BYTES} bytes"),
            );
            return nothing;
        }
        if let Some(offset) = too_deep(&self.text) {
            problems.at(
                Place { file, offset },
                "locale.nesting",
                format!("braces and brackets are nested more than {MAX_NESTING} deep"),
            );
            return nothing;
        }
        self.refuse_invisible(file, problems);
        match parser::parse(&*self.text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let offset = error.pos.start.min(self.text.len());
                    problems.at(Place { file, offset }, "locale.syntax", lower_first(&error.kind.to_string()));
                }
                resource
            }
        }
    }

    /// Where a slice of this file begins.
    pub(super) fn offset_of(&self, slice: &str) -> usize {
        slice.as_ptr().addr().saturating_sub(self.text.as_ptr().addr())
    }

    /// Line and column (in characters), both from 1.
    pub(super) fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let offset = (0..=offset.min(self.text.len())).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(0);
        let before = self.text.get(..offset).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        (before.matches('\n').count() + 1, column)
    }

    /// Characters that nobody sees but that change how text is shown or read have no place in a letter.
    fn refuse_invisible(&self, file: usize, problems: &mut Problems) {
        for (offset, character) in self.text.char_indices().filter(|(_, character)| is_invisible_control(*character)) {
            let message = format!("the file holds the control character U+{:04X}", u32::from(character));
            problems.at(Place { file, offset }, "locale.control_character", message);
        }
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
