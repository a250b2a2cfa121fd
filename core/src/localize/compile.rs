//! Lowers checked Fluent to segments. Every reference is replaced by what it refers to, every choice that does not
//! depend on the caller is made here, and whatever Fluent would report at run time is reported now.

use fluent_syntax::ast::{CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::definitions::{Definition, Definitions};
use super::guard::is_invisible_control;
use super::messages::Variable;
use super::plural::Plurals;
use super::problems::Problems;
use super::rules::{Allowed, Kind, kind, variable_named};
use super::segments::{Segment, Segments};
use super::source::{Place, Source};

/// Most insertions on one way through a message, as in fluent-bundle, which stops there without a word.
const MAX_INSERTIONS: usize = 100;

/// Most bytes of text in one compiled message, all variants together.
const MAX_MESSAGE_BYTES: usize = 64 * 1024;

/// Most patterns visited for one message.
const MAX_MESSAGE_STEPS: usize = 4096;

/// Most patterns visited for one locale.
const MAX_LOCALE_STEPS: usize = 1 << 20;

/// Most text of one locale, in bytes, compiled.
pub(super) const MAX_LOCALE_BYTES: usize = 8 * 1024 * 1024;

/// Most references and choices one inside the other.
const MAX_DEPTH: usize = 40;

/// Compiles the messages of one locale.
pub(super) struct Compiler<'s> {
    pub(super) sources: &'s [Source],
    pub(super) definitions: &'s Definitions<'s>,
    pub(super) plurals: &'s Plurals,
    pub(super) problems: Problems,
    /// Patterns visited so far.
    steps: usize,
    /// Text so far, and whether it is too much.
    bytes: usize,
    pub(super) is_full: bool,
    /// Text and patterns of the message at work.
    message_bytes: usize,
    message_steps: usize,
    gave_up: bool,
}

/// Where a pattern stands and what it may use.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) file: usize,
    /// The message that is compiled.
    owner: &'a str,
    allowed: Allowed,
    pub(super) term: Option<&'a TermScope<'a>>,
    /// The references that led here, the nearest first.
    trail: Option<&'a Trail<'a>>,
    depth: usize,
}

/// What a term knows.
pub(super) struct TermScope<'a> {
    pub(super) arguments: Vec<(&'a str, String)>,
    /// The term is checked alone: its arguments are not known, so every variant is looked at.
    pub(super) alone: bool,
}

/// One reference on the way.
pub(super) struct Trail<'a> {
    term: bool,
    id: &'a str,
    before: Option<&'a Trail<'a>>,
}

/// Compiled segments on the make, with the insertions on the longest way through them.
#[derive(Default)]
pub(super) struct Lowered {
    segments: Vec<Segment>,
    /// Text at the end that may still grow.
    tail: String,
    pub(super) insertions: usize,
}

impl Lowered {
    fn push_text(&mut self, text: &str) {
        self.tail.push_str(text);
    }

    pub(super) fn push(&mut self, segment: Segment) {
        match segment {
            Segment::Text(text) => self.push_text(&text),
            other => {
                self.close_text();
                self.segments.push(other);
            }
        }
    }

    pub(super) fn append(&mut self, other: Self) {
        self.insertions += other.insertions;
        other.segments.into_iter().for_each(|segment| self.push(segment));
        self.push_text(&other.tail);
    }

    pub(super) fn finish(mut self) -> Segments {
        self.close_text();
        self.segments.into()
    }

    fn close_text(&mut self) {
        if !self.tail.is_empty() {
            self.segments.push(Segment::Text(std::mem::take(&mut self.tail).into()));
        }
    }
}

impl<'s> Compiler<'s> {
    pub(super) fn new(
        sources: &'s [Source],
        definitions: &'s Definitions<'s>,
        plurals: &'s Plurals,
        problems: Problems,
    ) -> Self {
        Self {
            sources,
            definitions,
            plurals,
            problems,
            steps: 0,
            bytes: 0,
            is_full: false,
            message_bytes: 0,
            message_steps: 0,
            gave_up: false,
        }
    }

    /// Compiles the value or an attribute of a message.
    pub(super) fn message(
        &mut self,
        definition: &Definition<'s>,
        pattern: &Pattern<&'s str>,
        allowed: Allowed,
    ) -> Segments {
        let trail = Trail { term: false, id: definition.id, before: None };
        let scope =
            Scope { file: definition.file, owner: definition.id, allowed, term: None, trail: Some(&trail), depth: 0 };
        self.top(definition, pattern, scope)
    }

    /// Checks a term on its own, every variant of it.
    pub(super) fn term(&mut self, definition: &Definition<'s>) {
        let trail = Trail { term: true, id: definition.id, before: None };
        let term = TermScope { arguments: Vec::new(), alone: true };
        let scope = Scope {
            file: definition.file,
            owner: definition.id,
            allowed: Allowed::Any,
            term: Some(&term),
            trail: Some(&trail),
            depth: 0,
        };
        let attributes = definition.attributes.iter().map(|attribute| &attribute.value);
        for pattern in definition.value.into_iter().chain(attributes) {
            self.top(definition, pattern, scope);
        }
    }

    fn top(&mut self, definition: &Definition<'s>, pattern: &Pattern<&'s str>, scope: Scope<'_>) -> Segments {
        (self.message_bytes, self.message_steps, self.gave_up) = (0, 0, false);
        let lowered = self.pattern(pattern, scope);
        if lowered.insertions > MAX_INSERTIONS {
            let message = format!(
                "{} has {} insertions, at most {MAX_INSERTIONS} are allowed",
                definition.id, lowered.insertions
            );
            self.problem(scope.file, definition.id, "locale.too_many_insertions", message);
        }
        if self.gave_up && !self.is_full {
            let message =
                format!("{} grows beyond {MAX_MESSAGE_BYTES} bytes or {MAX_MESSAGE_STEPS} parts", definition.id);
            self.problem(scope.file, definition.id, "locale.too_large", message);
        }
        lowered.finish()
    }

    pub(super) fn pattern(&mut self, pattern: &Pattern<&'s str>, scope: Scope<'_>) -> Lowered {
        let mut lowered = Lowered::default();
        self.steps += 1;
        self.message_steps += 1;
        self.is_full |= self.steps > MAX_LOCALE_STEPS;
        self.gave_up |= self.message_steps > MAX_MESSAGE_STEPS || self.is_full;
        for element in &pattern.elements {
            if self.gave_up {
                break;
            }
            match element {
                PatternElement::TextElement { value } => self.text(value, &mut lowered),
                PatternElement::Placeable { expression } => {
                    lowered.insertions += 1;
                    self.expression(expression, scope, &mut lowered);
                }
            }
        }
        lowered
    }

    fn text(&mut self, text: &str, lowered: &mut Lowered) {
        self.message_bytes += text.len();
        self.bytes += text.len();
        self.is_full |= self.bytes > MAX_LOCALE_BYTES;
        self.gave_up |= self.message_bytes > MAX_MESSAGE_BYTES || self.is_full;
        if !self.gave_up {
            lowered.push_text(text);
        }
    }

    fn expression(&mut self, expression: &Expression<&'s str>, scope: Scope<'_>, lowered: &mut Lowered) {
        let Some(scope) = self.deeper(scope.trail.map_or("", |trail| trail.id), scope) else { return };
        match expression {
            Expression::Inline(inline) => self.inline(inline, scope, lowered),
            Expression::Select { selector, variants } => self.select(selector, variants, scope, lowered),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'s str>, scope: Scope<'_>, lowered: &mut Lowered) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                if let Some(text) = self.literal(value, scope) {
                    self.text(&text, lowered);
                }
            }
            InlineExpression::NumberLiteral { value }
                if value.parse::<u32>().is_ok_and(|n| n.to_string() == *value) =>
            {
                self.text(value, lowered);
            }
            InlineExpression::NumberLiteral { value } => {
                self.problem(scope.file, value, "locale.number", "numbers are whole and without leading zeros");
            }
            InlineExpression::VariableReference { id } => self.variable(id.name, scope, lowered),
            InlineExpression::MessageReference { id, attribute } => {
                self.message_reference(id.name, attribute.as_ref(), scope, lowered);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.term_reference(id.name, arguments.as_ref(), scope, lowered);
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.problem(
                    scope.file,
                    id.name,
                    "locale.function",
                    format!("{}() is not supported; pass a finished text", id.name),
                );
            }
            InlineExpression::Placeable { expression } => self.expression(expression, scope, lowered),
        }
    }

    fn literal(&mut self, value: &str, scope: Scope<'_>) -> Option<String> {
        let text = unescape_unicode_to_string(value).into_owned();
        if text.contains('\u{FFFD}') && !value.contains('\u{FFFD}') {
            self.problem(scope.file, value, "locale.escape", "an escape that is no character");
        } else if let Some(control) = text.chars().find(|character| is_invisible_control(*character)) {
            let message = format!("the text holds the control character U+{:04X}", u32::from(control));
            self.problem(scope.file, value, "locale.control_character", message);
        } else {
            return Some(text);
        }
        None
    }

    /// `{ $name }`
    fn variable(&mut self, name: &str, scope: Scope<'_>, lowered: &mut Lowered) {
        if let Some(term) = scope.term {
            match term.arguments.iter().find(|(argument, _)| *argument == name) {
                Some((_, value)) => self.text(&value.clone(), lowered),
                None if term.alone => {}
                None => {
                    let message = format!("a term prints ${name}, which {} does not pass", scope.owner);
                    self.problem(scope.file, name, "locale.term_argument", message);
                }
            }
            return;
        }
        let Some(variable) = self.known_variable(name, scope) else { return };
        match kind(variable) {
            Kind::Text | Kind::Number => lowered.push(Segment::Slot(variable)),
            Kind::Keyword(_) | Kind::OpenKeyword => {
                let message = format!("${name} is a keyword: it is compared in selectors, never printed");
                self.problem(scope.file, name, "locale.keyword_printed", message);
            }
        }
    }

    pub(super) fn known_variable(&mut self, name: &str, scope: Scope<'_>) -> Option<Variable> {
        let variable = variable_named(name).filter(|variable| scope.allowed.contains(*variable));
        if variable.is_none() {
            let message = format!("{} has no variable ${name}", scope.owner);
            self.problem(scope.file, name, "locale.unknown_variable", message);
        }
        variable
    }

    /// `{ other-message }`, `{ other-message.attribute }`
    fn message_reference(
        &mut self,
        id: &str,
        attribute: Option<&Identifier<&str>>,
        scope: Scope<'_>,
        lowered: &mut Lowered,
    ) {
        if scope.term.is_some() {
            let message = format!("a term cannot refer to the message {id}, it does not know its variables");
            return self.problem(scope.file, id, "locale.term_reference", message);
        }
        let definitions = self.definitions;
        let Some(definition) = definitions.messages.get(id) else {
            return self.problem(scope.file, id, "locale.unknown_reference", format!("there is no message {id}"));
        };
        let pattern = match attribute {
            Some(attribute) => definition.attribute(attribute.name),
            None => definition.value,
        };
        let Some(pattern) = pattern else {
            let what =
                attribute.map_or_else(|| format!("{id} has no text"), |name| format!("{id} has no .{}", name.name));
            return self.problem(scope.file, id, "locale.unknown_reference", what);
        };
        if let Some(inside) = self.enter(false, definition, id, scope) {
            let trail = Trail { term: false, id: definition.id, before: scope.trail };
            let inner = self.pattern(pattern, Scope { trail: Some(&trail), ..inside });
            lowered.append(inner);
        }
    }

    /// `{ -term }`, `{ -term(case: "genitive") }`
    fn term_reference(
        &mut self,
        id: &str,
        arguments: Option<&CallArguments<&'s str>>,
        scope: Scope<'_>,
        lowered: &mut Lowered,
    ) {
        let definitions = self.definitions;
        let Some(definition) = definitions.terms.get(id) else {
            return self.problem(scope.file, id, "locale.unknown_reference", format!("there is no term -{id}"));
        };
        let Some(pattern) = definition.value else { return };
        let term = TermScope { arguments: self.term_arguments(id, arguments, scope), alone: false };
        if let Some(inside) = self.enter(true, definition, id, scope) {
            let trail = Trail { term: true, id: definition.id, before: scope.trail };
            let inner = self.pattern(pattern, Scope { trail: Some(&trail), term: Some(&term), ..inside });
            lowered.append(inner);
        }
    }

    fn term_arguments(
        &mut self,
        id: &str,
        arguments: Option<&CallArguments<&'s str>>,
        scope: Scope<'_>,
    ) -> Vec<(&'s str, String)> {
        let mut values = Vec::new();
        let Some(arguments) = arguments else { return values };
        if !arguments.positional.is_empty() {
            self.problem(scope.file, id, "locale.term_argument", format!("-{id} takes named arguments only"));
        }
        for argument in &arguments.named {
            let name = argument.name.name;
            if let InlineExpression::StringLiteral { value } = &argument.value {
                values.extend(self.literal(value, scope).map(|text| (name, text)));
            } else {
                let message = format!("the argument {name} of -{id} is not text in quotation marks");
                self.problem(scope.file, name, "locale.term_argument", message);
            }
        }
        values
    }

    /// Steps into a reference unless that leads in a circle or too deep.
    fn enter<'a>(&mut self, term: bool, target: &Definition<'s>, id: &str, scope: Scope<'a>) -> Option<Scope<'a>> {
        let mut before = scope.trail;
        while let Some(step) = before {
            if step.term == term && step.id == target.id {
                let sign = if term { "-" } else { "" };
                let message = format!("{sign}{} refers to itself in a circle", target.id);
                self.problem(scope.file, id, "locale.cycle", message);
                return None;
            }
            before = step.before;
        }
        Some(Scope { file: target.file, ..self.deeper(id, scope)? })
    }

    /// One step further in, unless that is too deep: whatever walks through the texts calls itself for each.
    fn deeper<'a>(&mut self, id: &str, scope: Scope<'a>) -> Option<Scope<'a>> {
        if scope.depth >= MAX_DEPTH {
            let message = format!("references and choices are nested more than {MAX_DEPTH} deep");
            self.problem(scope.file, id, "locale.too_deep", message);
            return None;
        }
        Some(Scope { depth: scope.depth + 1, ..scope })
    }

    /// Reports a problem at a slice of a file.
    pub(super) fn problem(&mut self, file: usize, slice: &str, check: &'static str, message: impl Into<String>) {
        let offset = self.sources.get(file).map_or(0, |source| source.offset_of(slice));
        self.problems.at(Place { file, offset }, check, message);
    }
}
