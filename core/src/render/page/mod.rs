//! The page for people. Before the letters stands what somebody must know to act: where things stand, one line for each
//! thing to do, what comes with all of them, at most four warnings, the deadlines. Texts to paste, details and remarks
//! stand behind the letters. Plain text for a terminal.

mod before;
mod behind;
mod remarks;
mod sentences;
mod texts;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::compose::ComposeError;
use crate::guide::{GuideAction, Prepared};
use crate::letter::{Letter, plain_text};
use crate::localize::{Arguments, Locale, Locales, Message, Variable};
use remarks::Remarks;
use sentences::sentences;
use texts::Texts;

/// Widest line, so that nothing wraps in a terminal of 80 columns. Addresses are never broken.
const WIDTH: usize = 78;
const INDENT: &str = "   ";
const LETTER_INDENT: &str = "  ";
const ITEM: &str = "– ";
const ITEM_INDENT: &str = "  ";

/// Writes plan and letters as one page for people, in the language of the guide: lines of at most 80 columns where words
/// allow, each ended by LF, no colours.
///
/// # Errors
///
/// [`ComposeError::NoLocale`] if `locales` have none for the language of the guide.
pub fn page(prepared: &Prepared, locales: &Locales) -> Result<String, ComposeError> {
    text_of(prepared, locales).map(|page| page.text)
}

/// The page and which parts of it are in the language of the letters, if that is another one.
pub(super) struct PageText<'a> {
    pub(super) text: String,
    foreign: Vec<(Range<usize>, &'a str)>,
}

impl PageText<'_> {
    /// The language of what stands at an offset; none for that of the guide.
    pub(super) fn foreign_at(&self, at: usize) -> Option<&str> {
        self.foreign.iter().find(|(range, _)| range.contains(&at)).map(|(_, language)| *language)
    }
}

pub(super) fn text_of<'a>(prepared: &'a Prepared, locales: &'a Locales) -> Result<PageText<'a>, ComposeError> {
    let guide = &prepared.guide;
    let locale = locales.get(&guide.language).ok_or(ComposeError::NoLocale)?.for_country(&guide.country);
    let texts = Texts::of(&guide.actions);
    let remarks = Remarks::of(&guide.hints, locale)?;
    let mut page = Page { locale, out: String::with_capacity(16 * 1024), said: BTreeSet::new(), foreign: Vec::new() };
    page.opening(prepared)?;
    page.actions(&guide.actions, &texts)?;
    page.standing(&guide.actions)?;
    page.warnings(&remarks)?;
    page.deadlines(prepared)?;
    page.letters(&prepared.letters, &guide.actions)?;
    page.texts(&texts, &prepared.letters)?;
    page.details(&guide.actions, &texts)?;
    page.notes(prepared, &remarks)?;
    page.line();
    page.paragraph(&page.say(Message::PageNoLegalAdvice)?, "", "");
    let own = guide.language.to_string();
    page.foreign.retain(|(_, language)| *language != own);
    Ok(PageText { text: page.out, foreign: page.foreign })
}

struct Page<'a> {
    locale: &'a Locale,
    out: String,
    /// Sentences that the page has said, letters and texts to paste aside.
    said: BTreeSet<String>,
    /// What is in the language of the letters.
    foreign: Vec<(Range<usize>, &'a str)>,
}

impl<'a> Page<'a> {
    // ---- the letters ----

    fn letters(&mut self, letters: &'a [Letter], actions: &[GuideAction]) -> Result<(), ComposeError> {
        if letters.is_empty() {
            return Ok(());
        }
        if actions.iter().any(has_details) {
            self.line();
            let more = self.say(Message::PageMore)?;
            self.paragraph(&more, "", "");
        }
        self.line();
        self.section_of(Message::PageLettersHeading, &counted(Variable::Number, letters.len()))?;
        for letter in letters {
            let arguments = Arguments::new().with(Variable::Controller, &letter.addressee.name);
            let heading = self.locale.format(Message::PageLetterHeading, &arguments)?;
            self.heading(&heading, '-');
            let start = self.out.len();
            let mut text = String::new();
            plain_text::write(letter, WIDTH - LETTER_INDENT.len(), &mut text);
            for line in text.lines() {
                if !line.is_empty() {
                    self.out.push_str(LETTER_INDENT);
                    self.out.push_str(line);
                }
                self.line();
            }
            self.foreign.push((start..self.out.len(), letter.language.as_str()));
            self.line();
        }
        Ok(())
    }

    // ---- saying things once ----

    /// What of a text the page has not said yet.
    fn fresh(&mut self, text: &str) -> Option<String> {
        let new: Vec<&str> = sentences(text).into_iter().filter(|&it| self.said.insert(it.to_owned())).collect();
        (!new.is_empty()).then(|| new.join(" "))
    }

    fn fresh_item(&mut self, text: &str) {
        if let Some(text) = self.fresh(text) {
            self.paragraph(&text, ITEM, ITEM_INDENT);
        }
    }

    fn item(&mut self, text: &str) {
        self.prose(text, ITEM, ITEM_INDENT);
    }

    /// A text that stands here whatever was said before.
    fn prose(&mut self, text: &str, first: &str, rest: &str) {
        self.said.extend(sentences(text).into_iter().map(str::to_owned));
        self.paragraph(text, first, rest);
    }

    // ---- layout ----

    fn say(&self, message: Message) -> Result<String, ComposeError> {
        Ok(self.locale.format(message, &Arguments::new())?)
    }

    fn line(&mut self) {
        self.out.push('\n');
    }

    fn paragraph(&mut self, text: &str, first: &str, rest: &str) {
        plain_text::wrap(text, WIDTH, first, rest, &mut self.out);
    }

    /// A heading, underlined in its own width, with an empty line below.
    fn heading(&mut self, text: &str, rule: char) {
        self.paragraph(text, "", "");
        let width = text.chars().count().min(WIDTH);
        self.out.extend(std::iter::repeat_n(rule, width));
        self.out.push_str("\n\n");
    }

    fn section(&mut self, message: Message) -> Result<(), ComposeError> {
        self.section_of(message, &Arguments::new())
    }

    fn section_of(&mut self, message: Message, arguments: &Arguments<'_>) -> Result<(), ComposeError> {
        let heading = self.locale.format(message, arguments)?;
        self.line();
        self.heading(&heading, '=');
        Ok(())
    }

    /// Label and text on one line.
    fn labelled(&mut self, message: Message, text: &str) -> Result<(), ComposeError> {
        let label = self.say(message)?;
        self.paragraph(&format!("{label} {text}"), INDENT, &format!("{INDENT}  "));
        Ok(())
    }

    /// One item stands beside its label, several below it.
    fn list(&mut self, label: &str, items: &[String]) {
        if let [item] = items {
            self.paragraph(&format!("{label} {item}"), INDENT, &format!("{INDENT}  "));
            return;
        }
        self.paragraph(label, INDENT, INDENT);
        for item in items {
            self.paragraph(
                item,
                &format!("{INDENT}{ITEM_INDENT}{ITEM}"),
                &format!("{INDENT}{ITEM_INDENT}{ITEM_INDENT}"),
            );
        }
    }
}

/// A label and what it is about, on one line.
fn labelled(locale: &Locale, label: &str, value: &str) -> Result<String, ComposeError> {
    let arguments = Arguments::new().with(Variable::Label, label).with(Variable::Value, value);
    Ok(locale.format(Message::PageLabelled, &arguments)?)
}

/// Whether there is more to say of it than its line.
fn has_details(action: &GuideAction) -> bool {
    let page = &action.on_page;
    let steps = !page.details.is_empty() || !page.fallback_urls.is_empty() || !action.fields.is_empty();
    steps || page.covers.is_some() || (page.doubtful && action.verified_on.is_some())
}

fn counted<'a>(variable: Variable, number: usize) -> Arguments<'a> {
    Arguments::new().with_number(variable, count(number))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
