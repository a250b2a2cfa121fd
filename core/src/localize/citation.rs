//! Citations: the parts of a provision, put together as a language writes them.

use super::FormatError;
use super::arguments::Arguments;
use super::locale::Locale;
use super::messages::{Message, Variable};
use crate::catalog::{Citation, CitationUnit};
use crate::ids::MessageId;

/// Between the provisions of one citation.
const SEPARATOR: &str = ", ";

/// How the act stands in a citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ActForm<'a> {
    /// By its short name: "Art. 21(1) GDPR".
    Short,
    /// By its full name, for the first mention.
    Full,
    /// By its name as it stands in a subject.
    Title,
    /// Not at all where it is this one, which the letter has named; by its short name otherwise.
    Known(&'a MessageId),
}

impl Locale {
    /// Provisions in one citation, those of an act together: "Articles 17(1)(c), 19 GDPR". Empty without any.
    ///
    /// # Errors
    ///
    /// [`FormatError`] if the locale lacks the name of an act that a record of a caller brings.
    pub(crate) fn citation(&self, provisions: &[Citation], form: ActForm<'_>) -> Result<String, FormatError> {
        let mut text = String::with_capacity(32);
        let same = |a: &Citation, b: &Citation| a.act == b.act && a.unit == b.unit;
        for group in provisions.chunk_by(same) {
            if !text.is_empty() {
                text.push_str(SEPARATOR);
            }
            let Some(first) = group.first() else { continue };
            let known = matches!(form, ActForm::Known(act) if *act == first.act) && first.number.is_some();
            if known {
                self.provisions_of_act(group, &mut text)?;
            } else {
                let mut provisions = String::with_capacity(24);
                self.provisions_of_act(group, &mut provisions)?;
                self.with_act(first, &provisions, form, &mut text)?;
            }
        }
        Ok(text)
    }

    fn with_act(
        &self,
        cite: &Citation,
        provisions: &str,
        form: ActForm<'_>,
        text: &mut String,
    ) -> Result<(), FormatError> {
        let id = cite.act.as_str();
        let act = match form {
            ActForm::Full => self.format_attribute(id, "full", &Arguments::new())?,
            ActForm::Title => self.format_attribute(id, "title", &Arguments::new())?,
            ActForm::Short | ActForm::Known(_) => self.format_named(id, &Arguments::new())?,
        };
        if provisions.is_empty() {
            text.push_str(&act);
            return Ok(());
        }
        let arguments = Arguments::new().with(Variable::Provision, provisions);
        self.write(Message::CitationWithAct, &arguments.with(Variable::Value, &act), text)
    }

    /// The provisions of one act. A further paragraph of the article before it stands without its number.
    fn provisions_of_act(&self, group: &[Citation], text: &mut String) -> Result<(), FormatError> {
        let numbers = group.chunk_by(|a, b| a.number == b.number && b.paragraph.is_some()).count();
        let count = u32::try_from(numbers).unwrap_or(u32::MAX);
        let mut before: Option<&Citation> = None;
        for cite in group {
            if before.is_some() {
                text.push_str(SEPARATOR);
            }
            let same_article = before.is_some_and(|before| before.number == cite.number && cite.paragraph.is_some());
            if let Some(number) = cite.number.as_deref().filter(|_| !same_article) {
                let message = match (before, cite.unit) {
                    (Some(_), _) => Message::CitationFurther,
                    (None, CitationUnit::Article) => Message::CitationArticle,
                    (None, CitationUnit::Section) => Message::CitationSection,
                    (None, CitationUnit::Recital) => Message::CitationRecital,
                };
                let arguments = Arguments::new().with(Variable::Value, number).with_number(Variable::Number, count);
                self.write(message, &arguments.with(Variable::Kind, cite.unit.as_str()), text)?;
            }
            let start = text.len();
            for (message, part) in [
                (Message::CitationParagraph, &cite.paragraph),
                (Message::CitationSubparagraph, &cite.subparagraph),
                (Message::CitationPoint, &cite.point),
                (Message::CitationSentence, &cite.sentence),
            ] {
                if let Some(part) = part {
                    self.write(message, &Arguments::new().with(Variable::Value, part), text)?;
                }
            }
            if same_article {
                let further = text.split_off(start);
                text.push_str(further.trim_start());
            }
            before = Some(cite);
        }
        Ok(())
    }
}
