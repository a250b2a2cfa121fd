//! How deep a Fluent file is nested, found without calling oneself. The parser calls itself for each brace and bracket,
//! so a file could exhaust the stack.
//!
//! Braces and brackets nest only where the grammar reads them: neither in comments, nor in the text of messages and
//! variants, nor in quotation marks inside braces. As far as the parser reads an entry without an error, this reads it
//! in the same way; behind an error both go on with the next entry.

use std::ops::Range;

/// How deep braces and brackets may be nested.
pub(super) const MAX_NESTING: usize = 32;

/// An entry that the parser must not see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// The entry.
    pub(super) entry: Range<usize>,
    /// Where it goes wrong.
    pub(super) offset: usize,
    pub(super) kind: FaultKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FaultKind {
    /// Nested too deep.
    TooDeep,
    /// The next entry begins inside braces.
    Open,
}

/// What is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// `{`
    Placeable,
    /// `(`
    Arguments,
    /// The text of a variant.
    Variant,
}

/// All entries that the parser must not see, in their order.
pub(super) fn faults(text: &str) -> Vec<Fault> {
    let bytes = text.as_bytes();
    let mut faults = Vec::new();
    let mut start = 0;
    for end in entry_starts(bytes).chain([bytes.len()]) {
        let entry = bytes.get(start..end).unwrap_or_default();
        if let Some((at, kind)) = fault(entry, end == bytes.len()) {
            faults.push(Fault { entry: start..end, offset: start + at, kind });
        }
        start = end;
    }
    faults
}

/// Entries begin where a line begins with a letter, a hyphen or a number sign.
fn entry_starts(bytes: &[u8]) -> impl Iterator<Item = usize> {
    let begins = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#');
    let pairs = bytes.windows(2).enumerate();
    pairs.filter(move |(_, pair)| matches!(pair, [b'\n', next] if begins(*next))).map(|(at, _)| at + 1)
}

fn fault(entry: &[u8], is_last: bool) -> Option<(usize, FaultKind)> {
    if entry.first() == Some(&b'#') {
        return None;
    }
    let mut open: Vec<Open> = Vec::new();
    let mut depth = 0;
    let mut in_string = false;
    let mut at = 0;
    while let Some(&byte) = entry.get(at) {
        match (open.last(), byte) {
            _ if in_string => match byte {
                b'\\' => at += 1,
                b'"' => in_string = false,
                // A string ends in its line.
                b'\n' => return None,
                _ => {}
            },
            (_, b'{') | (Some(Open::Placeable | Open::Arguments), b'(') => {
                open.push(if byte == b'{' { Open::Placeable } else { Open::Arguments });
                depth += 1;
                if depth > MAX_NESTING {
                    return Some((at, FaultKind::TooDeep));
                }
            }
            (Some(Open::Variant), b'\n') if ends_variant(entry.get(at + 1..).unwrap_or_default()) => drop(open.pop()),
            (Some(Open::Placeable), b'}') | (Some(Open::Arguments), b')') => {
                open.pop();
                depth -= 1;
            }
            (Some(Open::Placeable), b'[') => {
                let key = entry.get(at..).unwrap_or_default();
                at += key.iter().position(|&byte| byte == b']')?;
                open.push(Open::Variant);
            }
            (Some(Open::Placeable | Open::Arguments), b'"') => in_string = true,
            // Errors: the parser leaves the entry.
            (None | Some(Open::Variant | Open::Arguments), b'}') | (Some(Open::Placeable), b')') => return None,
            _ => {}
        }
        at += 1;
    }
    (!open.is_empty() && !is_last).then_some((entry.len(), FaultKind::Open))
}

/// Whether what follows a line end does not belong to the text of a variant.
fn ends_variant(rest: &[u8]) -> bool {
    let indent = rest.iter().take_while(|&&byte| byte == b' ').count();
    match rest.get(indent) {
        Some(b'\n' | b'\r' | b'{') => false,
        Some(b'.' | b'}' | b'[' | b'*') => true,
        _ => indent == 0,
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
    use fluent_syntax::parser;
    use proptest::prelude::*;

    use super::{FaultKind, MAX_NESTING, faults};

    fn kinds(text: &str) -> Vec<FaultKind> {
        faults(text).iter().map(|fault| fault.kind).collect()
    }

    #[test]
    fn what_nests_is_found_wherever_it_hides() {
        let choice = |variant: &str| format!("x = {{$voice ->\n *[other] {variant}\n}}\n");
        for text in [
            format!("x = {}", "{".repeat(40)),
            choice(&format!("a \" {}", "{".repeat(40))),
            choice(&format!("a ) ) ) {}", "{F(".repeat(40))),
            format!("x = {}", "{F(".repeat(40)),
            format!("x = {{ \"\\\" {{ }} {{ }}\" {} }}", "{".repeat(40)),
            format!("x = y\n  .a = {}", "{\"a\" ->\n *[b] {".repeat(20)),
            format!("x = y\n.a = {}", "{".repeat(40)),
            format!("x = {{$a ->\n[b]c\n{}", "{".repeat(40)),
            format!("y = }} \"\nx = {}", "{".repeat(40)),
            format!("y = {{\"a\n\nx = {}", "{".repeat(40)),
            format!("-t = {}", "{-t(".repeat(40)),
        ] {
            assert_eq!(kinds(&text), [FaultKind::TooDeep], "{text}");
        }
        assert_eq!(kinds("x = {\nF(\nF({\ny = z\n"), [FaultKind::Open, FaultKind::Open]);
    }

    #[test]
    fn what_does_not_nest_is_let_through() {
        let long = (0..60).map(|at| format!("    [v{at}] {{ $a }} ( {{ $b }}\n")).collect::<Vec<_>>().concat();
        for text in [
            "# {\n".repeat(40),
            format!("## {}\n", "{ (".repeat(40)),
            format!("x = {}", "(".repeat(40)),
            format!("x = {{$voice ->\n *[other] {}\n}}\n", "( \" ".repeat(40)),
            format!("x = {{ \"{}\" }}", "{(".repeat(40)),
            format!("x =\n  {{ $a ->\n{long}   *[other] c\n  }}\n"),
        ] {
            assert_eq!(kinds(&text), [], "{text}");
        }
    }

    /// How deep the parser called itself for what it read.
    fn of_pattern(pattern: &Pattern<&str>) -> usize {
        let deep = |element: &PatternElement<&str>| match element {
            PatternElement::TextElement { .. } => 0,
            PatternElement::Placeable { expression } => 1 + of_expression(expression),
        };
        pattern.elements.iter().map(deep).max().unwrap_or(0)
    }

    fn of_expression(expression: &Expression<&str>) -> usize {
        match expression {
            Expression::Inline(inline) => of_inline(inline),
            Expression::Select { selector, variants } => {
                variants.iter().map(|variant| of_pattern(&variant.value)).max().unwrap_or(0).max(of_inline(selector))
            }
        }
    }

    fn of_inline(inline: &InlineExpression<&str>) -> usize {
        match inline {
            InlineExpression::Placeable { expression } => 1 + of_expression(expression),
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                1 + arguments.positional.iter().map(of_inline).max().unwrap_or(0)
            }
            _ => 0,
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

        /// Pieces of the grammar in any order: whatever the parser gets to read is no deeper than the limit.
        #[test]
        fn the_parser_is_never_deeper(pieces in prop::collection::vec(prop::sample::select(&[
            "x = ", "-t = ", "{", "}", "(", ")", "\"", "\\\"", "$a", " ->\n", " [b] ", "*[c] ", "\n", "  ", "F", "-t",
            ".d = ", "# ", "text", "\n  ", "\n.", "{ $a ->\n *[other] ", "\n}", "{F(", "\"{\"", ",", "\r\n", "\\u0041",
        ][..]), 1..120)) {
            let text = format!("x = {}", pieces.concat());
            if faults(&text).is_empty() {
                let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, _)| resource);
                let deep = resource.body.iter().map(|entry| match entry {
                    Entry::Message(message) => {
                        let attributes = message.attributes.iter().map(|attribute| of_pattern(&attribute.value)).max();
                        message.value.as_ref().map_or(0, of_pattern).max(attributes.unwrap_or(0))
                    }
                    Entry::Term(term) => of_pattern(&term.value),
                    _ => 0,
                }).max().unwrap_or(0);
                prop_assert!(deep <= MAX_NESTING, "{deep}: {text}");
            }
        }
    }
}
