//! Which message refers to which: for the list of unused messages and for what an overlay must keep.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};

use super::guard;
use super::problems::Problems;
use super::source::Source;

/// What a definition refers to.
pub(super) struct References {
    /// Where the definition stands in its file.
    pub(super) offset: usize,
    /// Messages, and terms as `-id`.
    pub(super) targets: BTreeSet<String>,
}

/// Every message, and every term as `-id`, with what its text and attributes refer to.
pub(super) fn of(sources: &[Source]) -> BTreeMap<String, References> {
    let mut graph = BTreeMap::new();
    for (file, source) in sources.iter().enumerate() {
        // The sources were checked when the locale was built.
        let resource = guard::read(source, file, &mut Problems::default());
        of_resource(source, &resource, &mut graph);
    }
    graph
}

fn of_resource(source: &Source, resource: &Resource<&str>, graph: &mut BTreeMap<String, References>) {
    for entry in &resource.body {
        let (sign, id, value, attributes) = match entry {
            Entry::Message(message) => ("", message.id.name, message.value.as_ref(), &message.attributes),
            Entry::Term(term) => ("-", term.id.name, Some(&term.value), &term.attributes),
            _ => continue,
        };
        let mut targets = BTreeSet::new();
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        for pattern in value.into_iter().chain(attributes) {
            of_pattern(pattern, &mut targets);
        }
        // A later file is an overlay: its text replaces the earlier one.
        graph.insert(format!("{sign}{id}"), References { offset: source.offset_of(id) - sign.len(), targets });
    }
}

fn of_pattern(pattern: &Pattern<&str>, targets: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, targets);
        }
    }
}

fn of_expression(expression: &Expression<&str>, targets: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, targets),
        Expression::Select { selector, variants } => {
            of_inline(selector, targets);
            for variant in variants {
                of_pattern(&variant.value, targets);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, targets: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::MessageReference { id, .. } => drop(targets.insert(id.name.to_owned())),
        InlineExpression::TermReference { id, .. } => drop(targets.insert(format!("-{}", id.name))),
        InlineExpression::Placeable { expression } => of_expression(expression, targets),
        _ => {}
    }
}
