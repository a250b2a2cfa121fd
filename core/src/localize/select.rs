//! Lowers selectors: a choice that only the locale decides is made here, one that the caller decides is kept.

use fluent_syntax::ast::{InlineExpression, PatternElement, Variant, VariantKey};

use super::compile::{Compiler, Lowered, Scope};
use super::messages::Variable;
use super::plural::category_named;
use super::rules::{Kind, kind};
use super::segments::{KeywordSelect, PluralKey, PluralSelect, Segment, Segments};

impl<'s> Compiler<'s> {
    /// `{ $variable -> … }`, `{ -term.attribute -> … }`
    pub(super) fn select(
        &mut self,
        selector: &InlineExpression<&'s str>,
        variants: &[Variant<&'s str>],
        scope: Scope<'_>,
        lowered: &mut Lowered,
    ) {
        self.duplicate_variants(variants, scope);
        match selector {
            InlineExpression::VariableReference { id } => match scope.term {
                Some(term) if term.alone => self.look_at_all(variants, scope),
                Some(term) => {
                    let value =
                        term.arguments.iter().find(|(name, _)| *name == id.name).map(|(_, value)| value.as_str());
                    self.static_select(value, variants, scope, lowered);
                }
                None => self.variable_select(id.name, variants, scope, lowered),
            },
            InlineExpression::TermReference { id, attribute: Some(attribute), arguments: None } => {
                let value = self.term_attribute(id.name, attribute.name, scope);
                self.look_at_all(variants, scope);
                self.static_select(value.as_deref(), variants, scope, lowered);
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.problem(scope.file, id.name, "locale.function", format!("{}() is not supported", id.name));
            }
            _ => {
                let place = variants.first().map_or("", |variant| key_text(&variant.key));
                self.problem(
                    scope.file,
                    place,
                    "locale.selector",
                    "a selector is a variable or an attribute of a term",
                );
            }
        }
    }

    /// The choice is known now.
    fn static_select(
        &mut self,
        value: Option<&str>,
        variants: &[Variant<&'s str>],
        scope: Scope<'_>,
        lowered: &mut Lowered,
    ) {
        let fits =
            |variant: &&Variant<&str>| matches!(variant.key, VariantKey::Identifier { name } if Some(name) == value);
        let chosen = variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default));
        if let Some(variant) = chosen {
            let inner = self.pattern(&variant.value, scope);
            lowered.append(inner);
        }
    }

    /// Finds the problems of every variant and drops the text.
    fn look_at_all(&mut self, variants: &[Variant<&'s str>], scope: Scope<'_>) {
        for variant in variants {
            self.pattern(&variant.value, scope);
        }
    }

    fn term_attribute(&mut self, id: &str, attribute: &str, scope: Scope<'_>) -> Option<String> {
        let definitions = self.definitions;
        let Some(pattern) = definitions.terms.get(id).and_then(|term| term.attribute(attribute)) else {
            let message = format!("there is no -{id}.{attribute}");
            self.problem(scope.file, id, "locale.unknown_reference", message);
            return None;
        };
        if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
            Some((*value).to_owned())
        } else {
            let message = format!("-{id}.{attribute} chooses a variant, so it is plain text");
            self.problem(scope.file, id, "locale.selector", message);
            None
        }
    }

    /// The choice depends on the caller.
    fn variable_select(&mut self, name: &str, variants: &[Variant<&'s str>], scope: Scope<'_>, lowered: &mut Lowered) {
        let variable = self.known_variable(name, scope);
        let mut default = Segments::default();
        let mut keywords = Vec::new();
        let mut numbers = Vec::new();
        let mut insertions = 0;
        for variant in variants {
            let inner = self.pattern(&variant.value, scope);
            insertions = insertions.max(inner.insertions);
            let Some(variable) = variable else { continue };
            match kind(variable) {
                Kind::Number => {
                    let key = self.plural_key(variant, scope);
                    if variant.default {
                        // A default such as [one] can stand before a number that it would hide from it.
                        default = inner.finish();
                        numbers.extend(key.map(|key| (key, default.clone())));
                    } else {
                        numbers.extend(key.map(|key| (key, inner.finish())));
                    }
                }
                Kind::Keyword(_) | Kind::OpenKeyword => {
                    let key = self.keyword_key(variable, variant, scope);
                    if variant.default {
                        default = inner.finish();
                    } else {
                        keywords.extend(key.map(|key| (key.into(), inner.finish())));
                    }
                }
                Kind::Text => {}
            }
        }
        lowered.insertions += insertions;
        let Some(variable) = variable else { return };
        match kind(variable) {
            Kind::Number => {
                let variants = numbers.into();
                lowered.push(Segment::Plural(Box::new(PluralSelect { variable, variants, default })));
            }
            Kind::Keyword(_) | Kind::OpenKeyword => {
                let variants = keywords.into();
                lowered.push(Segment::Keyword(Box::new(KeywordSelect::new(variable, variants, default))));
            }
            Kind::Text => {
                let message = format!("${name} is text of the user or a name: it is printed, never compared");
                self.problem(scope.file, name, "locale.selector", message);
            }
        }
    }

    fn plural_key(&mut self, variant: &Variant<&'s str>, scope: Scope<'_>) -> Option<PluralKey> {
        match variant.key {
            VariantKey::NumberLiteral { value } => {
                let number = value.parse::<u32>().ok();
                if number.is_none() {
                    self.problem(scope.file, value, "locale.number", "a number in a selector is whole");
                }
                number.map(PluralKey::Exact)
            }
            VariantKey::Identifier { name } => {
                let category = category_named(name).filter(|category| self.plurals.knows(*category));
                if category.is_none() {
                    let message = format!("the language has no plural category {name}");
                    self.problem(scope.file, name, "locale.plural_category", message);
                }
                category.map(PluralKey::Category)
            }
        }
    }

    fn keyword_key(&mut self, variable: Variable, variant: &Variant<&'s str>, scope: Scope<'_>) -> Option<&'s str> {
        let known = |name: &str| match kind(variable) {
            Kind::Keyword(words) => words.contains(&name) || (variant.default && name == "other"),
            _ => true,
        };
        match variant.key {
            VariantKey::Identifier { name } if known(name) => Some(name),
            VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key } => {
                let message = format!("${} is never {key}", variable.name());
                self.problem(scope.file, key, "locale.keyword", message);
                None
            }
        }
    }

    fn duplicate_variants(&mut self, variants: &[Variant<&'s str>], scope: Scope<'_>) {
        let mut seen = std::collections::BTreeSet::new();
        for variant in variants {
            let key = key_text(&variant.key);
            if !seen.insert(key) {
                self.problem(scope.file, key, "locale.duplicate_variant", format!("the variant {key} stands twice"));
            }
        }
    }
}

fn key_text<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
