//! Finds runs of right-to-left script, so that a format can set them apart from the left-to-right text around them.

/// One stretch of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run<'t> {
    pub(super) text: &'t str,
    /// Whether it begins and ends with a letter of a right-to-left script and has no left-to-right letter inside.
    pub(super) right_to_left: bool,
}

/// Cuts a text into runs. Text without right-to-left letters is one run.
pub(super) fn runs(text: &str) -> impl Iterator<Item = Run<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let right_to_left = rest.chars().next().is_some_and(is_right_to_left);
        let end = if right_to_left { end_of_run(rest) } else { rest.find(is_right_to_left).unwrap_or(rest.len()) };
        let (text, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        rest = after;
        Some(Run { text, right_to_left })
    })
}

/// Bytes up to the last right-to-left letter before the first left-to-right one.
fn end_of_run(text: &str) -> usize {
    let mut end = 0;
    for (position, character) in text.char_indices() {
        if is_right_to_left(character) {
            end = position + character.len_utf8();
        } else if character.is_alphabetic() || character == '\n' {
            break;
        }
    }
    end
}

/// Letters of Hebrew, Arabic and the other right-to-left scripts (Unicode blocks with that default direction).
const fn is_right_to_left(character: char) -> bool {
    matches!(
        character,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
            | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::{Run, runs};

    fn cut(text: &str) -> Vec<(&str, bool)> {
        runs(text).map(|Run { text, right_to_left }| (text, right_to_left)).collect()
    }

    #[test]
    fn a_name_is_one_run() {
        assert_eq!(cut("Anna"), [("Anna", false)]);
        assert_eq!(cut(""), []);
        assert_eq!(cut("für דנה כהן, bitte"), [("für ", false), ("דנה כהן", true), (", bitte", false)]);
        assert_eq!(cut("دانة 5 a"), [("دانة", true), (" 5 a", false)]);
    }
}
