//! The page for people: what to do, the letters, the deadline, what to mind. Plain text for a terminal.

use crate::catalog::{Confidence, FieldKind};
use crate::compose::ComposeError;
use crate::guide::{GuideAction, GuideField, Prepared};
use crate::letter::{Letter, plain_text};
use crate::localize::{Arguments, Locale, Locales, Message, Variable};

/// Widest line, so that nothing wraps in a terminal of 80 columns. Addresses are never broken.
const WIDTH: usize = 78;
const INDENT: &str = "   ";
const LETTER_INDENT: &str = "  ";

/// Writes plan and letters as one page for people, in the language of the guide: lines of at most 80 columns where words
/// allow, each ended by LF, no colours.
///
/// # Errors
///
/// [`ComposeError::NoLocale`] if `locales` have none for the language of the guide.
pub fn page(prepared: &Prepared, locales: &Locales) -> Result<String, ComposeError> {
    let guide = &prepared.guide;
    let locale = locales.get(&guide.language).ok_or(ComposeError::NoLocale)?.for_country(&guide.country);
    let mut page = Page { locale, out: String::with_capacity(16 * 1024) };
    page.opening(prepared)?;
    page.actions(&guide.actions)?;
    page.letters(&prepared.letters)?;
    page.deadlines(prepared)?;
    page.hints(prepared)?;
    page.line();
    page.paragraph(&page.say(Message::PageNoLegalAdvice)?, "", "");
    Ok(page.out)
}

struct Page<'a> {
    locale: &'a Locale,
    out: String,
}

impl Page<'_> {
    fn opening(&mut self, prepared: &Prepared) -> Result<(), ComposeError> {
        let title = self.say(Message::PageTitle)?;
        self.heading(&title, '=');
        let counts = counted(Variable::Number, prepared.guide.actions.len())
            .with_number(Variable::Total, count(prepared.letters.len()));
        let intro = self.locale.format(Message::PageIntro, &counts)?;
        self.paragraph(&intro, "", "");
        Ok(())
    }

    fn actions(&mut self, actions: &[GuideAction]) -> Result<(), ComposeError> {
        if actions.is_empty() {
            return Ok(());
        }
        self.section(Message::PageActionsHeading, actions.len())?;
        for (at, action) in actions.iter().enumerate() {
            let number = format!("{}. ", at + 1);
            self.paragraph(&action.title, &number, INDENT);
            self.action(action, actions.get(..at).unwrap_or_default())?;
            self.line();
        }
        Ok(())
    }

    fn action(&mut self, action: &GuideAction, earlier: &[GuideAction]) -> Result<(), ComposeError> {
        if !action.account_names.is_empty() {
            let number = counted(Variable::Number, action.account_names.len());
            let label = self.locale.format(Message::PageAccountsLabel, &number)?;
            self.list(&label, &action.account_names);
        }
        // The same form for another account: what differs is enough.
        let before = earlier.iter().position(|known| known.url.is_some() && is_same_form(known, action));
        if let Some(before) = before {
            let number = counted(Variable::Number, before + 1);
            let pointer = self.locale.format(Message::PageSameSteps, &number)?;
            self.labelled(Message::PageStepsLabel, &pointer)?;
            return self.fields(action, earlier);
        }
        if let Some(url) = &action.url {
            self.labelled(Message::PageUrlLabel, url)?;
        }
        if !action.fallback_urls.is_empty() {
            let label = self.say(Message::PageFallbackUrlLabel)?;
            self.list(&label, &action.fallback_urls);
        }
        if !action.steps.is_empty() {
            self.label(Message::PageStepsLabel)?;
            for (at, step) in action.steps.iter().enumerate() {
                let number = format!("{INDENT}  {:>2}) ", at + 1);
                self.paragraph(step, &number, "         ");
            }
        }
        self.fields(action, earlier)?;
        self.labelled(Message::PageCoversLabel, &action.covers)?;
        let sure = self.how_sure(action)?;
        self.paragraph(&sure, INDENT, INDENT);
        Ok(())
    }

    fn fields(&mut self, action: &GuideAction, earlier: &[GuideAction]) -> Result<(), ComposeError> {
        if !action.fields.is_empty() {
            self.label(Message::PageFieldsLabel)?;
        }
        for field in &action.fields {
            self.field(field, earlier)?;
        }
        Ok(())
    }

    /// A long text stands on lines of its own; one that stood before is pointed to.
    fn field(&mut self, field: &GuideField, earlier: &[GuideAction]) -> Result<(), ComposeError> {
        let name = self.field_name(field)?;
        let needed = self.say(if field.required { Message::FieldRequired } else { Message::FieldOptional })?;
        let head = format!("{name} ({needed}):");
        let first = format!("{INDENT}  – ");
        let rest = format!("{INDENT}    ");
        let same = |other: &GuideField| other.field == field.field && other.value == field.value;
        match &field.value {
            Some(text) if field.field == FieldKind::Reason => {
                let before = earlier.iter().position(|action| action.fields.iter().any(same));
                if let Some(before) = before {
                    let number = counted(Variable::Number, before + 1);
                    let pointer = self.locale.format(Message::PageSameText, &number)?;
                    self.paragraph(&format!("{head} {pointer}"), &first, &rest);
                } else {
                    self.paragraph(&head, &first, &rest);
                    let inset = format!("{rest}| ");
                    self.paragraph(text, &inset, &inset);
                    self.omitted(field, &rest)?;
                }
            }
            Some(value) => self.paragraph(&format!("{head} {value}"), &first, &rest),
            None => {
                let own = self.say(Message::FieldYourOwn)?;
                self.paragraph(&format!("{head} {own}"), &first, &rest);
            }
        }
        Ok(())
    }

    /// What the text above leaves out.
    fn omitted(&mut self, field: &GuideField, indent: &str) -> Result<(), ComposeError> {
        if field.omitted.is_empty() {
            return Ok(());
        }
        let arguments = Arguments::new()
            .with(Variable::Flag, if field.max_chars.is_some() { "yes" } else { "no" })
            .with_number(Variable::Number, field.max_chars.unwrap_or_default());
        let label = self.locale.format(Message::PageOmittedLabel, &arguments)?;
        let parts: Vec<&str> = field.omitted.iter().map(String::as_str).collect();
        self.paragraph(&format!("{label} {}", self.locale.list(&parts)), indent, indent);
        Ok(())
    }

    fn field_name(&self, field: &GuideField) -> Result<String, ComposeError> {
        let message = match field.field {
            FieldKind::Email => Message::FieldEmail,
            FieldKind::Country => Message::FieldCountry,
            FieldKind::Name => Message::FieldName,
            FieldKind::Phone => Message::FieldPhone,
            FieldKind::Reason => Message::FieldReason,
            FieldKind::Url => Message::FieldUrl,
            FieldKind::Prompt => Message::FieldPrompt,
            FieldKind::Evidence => Message::FieldEvidence,
        };
        self.say(message)
    }

    fn how_sure(&self, action: &GuideAction) -> Result<String, ComposeError> {
        let arguments = Arguments::new().with(Variable::Kind, confidence(action.confidence));
        match action.verified_on {
            Some(day) => {
                let date = self.locale.date(day);
                Ok(self.locale.format(Message::PageVerifiedLabel, &arguments.with(Variable::Date, &date))?)
            }
            None => Ok(self.locale.format(Message::PageNotVerified, &arguments)?),
        }
    }

    fn letters(&mut self, letters: &[Letter]) -> Result<(), ComposeError> {
        if letters.is_empty() {
            return Ok(());
        }
        self.section(Message::PageLettersHeading, letters.len())?;
        for (at, letter) in letters.iter().enumerate() {
            let counts = counted(Variable::Number, at + 1).with_number(Variable::Total, count(letters.len()));
            let arguments = counts.with(Variable::Controller, &letter.addressee.name);
            let heading = self.locale.format(Message::PageLetterHeading, &arguments)?;
            self.heading(&heading, '-');
            let mut text = String::new();
            plain_text::write(letter, WIDTH - LETTER_INDENT.len(), &mut text);
            for line in text.lines() {
                if !line.is_empty() {
                    self.out.push_str(LETTER_INDENT);
                    self.out.push_str(line);
                }
                self.line();
            }
            self.line();
        }
        Ok(())
    }

    fn deadlines(&mut self, prepared: &Prepared) -> Result<(), ComposeError> {
        let timelines = &prepared.guide.timelines;
        if timelines.iter().all(|timeline| timeline.sentences.is_empty()) {
            return Ok(());
        }
        self.section(Message::PageDeadlineHeading, timelines.len())?;
        for timeline in timelines {
            self.paragraph(&timeline.sentences.join(" "), "– ", "  ");
        }
        self.line();
        Ok(())
    }

    fn hints(&mut self, prepared: &Prepared) -> Result<(), ComposeError> {
        let hints = &prepared.guide.hints;
        if hints.is_empty() {
            return Ok(());
        }
        self.section(Message::PageHintsHeading, hints.len())?;
        // A remark on several accounts stands once.
        let mut said: Vec<&str> = Vec::new();
        for hint in hints.iter().filter(|hint| hint.about.is_none()) {
            if !said.contains(&hint.message.as_str()) {
                said.push(&hint.message);
                self.paragraph(&hint.message, "– ", "  ");
            }
        }
        // Notes of the catalog, each company under its name.
        let mut names: Vec<&str> = Vec::new();
        for name in hints.iter().filter_map(|hint| hint.about.as_deref()) {
            if names.contains(&name) {
                continue;
            }
            names.push(name);
            self.line();
            self.paragraph(name, "", "");
            for hint in hints.iter().filter(|hint| hint.about.as_deref() == Some(name)) {
                self.paragraph(&hint.message, "– ", "  ");
            }
        }
        Ok(())
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

    fn section(&mut self, message: Message, number: usize) -> Result<(), ComposeError> {
        let heading = self.locale.format(message, &counted(Variable::Number, number))?;
        self.line();
        self.heading(&heading, '=');
        Ok(())
    }

    fn label(&mut self, message: Message) -> Result<(), ComposeError> {
        let label = self.say(message)?;
        self.paragraph(&label, INDENT, INDENT);
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
            self.paragraph(item, &format!("{INDENT}  – "), &format!("{INDENT}    "));
        }
    }
}

/// Whether the two differ in nothing but accounts and values.
fn is_same_form(a: &GuideAction, b: &GuideAction) -> bool {
    a.url == b.url && a.kind == b.kind && a.title == b.title && a.steps.len() == b.steps.len()
}

fn counted<'a>(variable: Variable, number: usize) -> Arguments<'a> {
    Arguments::new().with_number(variable, count(number))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

const fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
        Confidence::Unverified => "unverified",
    }
}
