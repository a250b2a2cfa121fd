//! The page for people. Before the letters stands what somebody must know to act: where things stand, one line for each
//! thing to do, what comes with all of them, at most four warnings, the deadlines. Texts to paste, details and remarks
//! stand behind the letters. Plain text for a terminal.

use std::collections::BTreeSet;

use crate::catalog::{ChannelKind, FieldKind};
use crate::codes::HintCode;
use crate::compose::ComposeError;
use crate::guide::{GuideAction, GuideField, GuideHint, Prepared, StandingStep, TimelineRow};
use crate::letter::{Letter, plain_text};
use crate::localize::{Arguments, Locale, Locales, Message, Variable};

/// Widest line, so that nothing wraps in a terminal of 80 columns. Addresses are never broken.
const WIDTH: usize = 78;
const INDENT: &str = "   ";
const LETTER_INDENT: &str = "  ";
const ITEM: &str = "– ";
const ITEM_INDENT: &str = "  ";
const COLUMN_GAP: &str = "  ";

/// What changes what somebody does, the weightiest first. The page says the first [`MOST_WARNINGS`] of them before the
/// letters.
const WARNINGS: [HintCode; 12] = [
    HintCode::ComplaintControllerFirst,
    HintCode::ComplaintTimeLimit,
    HintCode::RepresentativeCustodyUnknown,
    HintCode::ReasonNoneGiven,
    HintCode::AccountsSeparate,
    HintCode::AccountEmailMissing,
    HintCode::ContactNotVerified,
    HintCode::PlatformInformationOnly,
    HintCode::AccountsSeveralEmails,
    HintCode::RepresentativeLogin,
    HintCode::ComplaintLanguage,
    HintCode::DataSubjectMinor,
];
const MOST_WARNINGS: usize = 4;

/// Writes plan and letters as one page for people, in the language of the guide: lines of at most 80 columns where words
/// allow, each ended by LF, no colours.
///
/// # Errors
///
/// [`ComposeError::NoLocale`] if `locales` have none for the language of the guide.
pub fn page(prepared: &Prepared, locales: &Locales) -> Result<String, ComposeError> {
    let guide = &prepared.guide;
    let locale = locales.get(&guide.language).ok_or(ComposeError::NoLocale)?.for_country(&guide.country);
    let texts = Texts::of(&guide.actions);
    let remarks = Remarks::of(&guide.hints, locale)?;
    let mut page = Page { locale, out: String::with_capacity(16 * 1024), said: BTreeSet::new() };
    page.opening(prepared)?;
    page.actions(&guide.actions, &texts)?;
    page.standing(&guide.actions)?;
    page.warnings(&remarks)?;
    page.deadlines(prepared)?;
    page.letters(&prepared.letters, &guide.actions)?;
    page.texts(&texts)?;
    page.details(&guide.actions, &texts)?;
    page.notes(prepared, &remarks)?;
    page.line();
    page.paragraph(&page.say(Message::PageNoLegalAdvice)?, "", "");
    Ok(page.out)
}

/// The texts to paste, each once, with the items that need it.
struct Texts<'a> {
    list: Vec<(&'a GuideField, Vec<usize>)>,
}

impl<'a> Texts<'a> {
    fn of(actions: &'a [GuideAction]) -> Self {
        let mut list: Vec<(&GuideField, Vec<usize>)> = Vec::new();
        for (at, action) in actions.iter().enumerate() {
            for field in action.fields.iter().filter(|field| field.field == FieldKind::Reason && field.value.is_some())
            {
                match list.iter_mut().find(|(known, _)| known.value == field.value) {
                    Some((_, items)) => items.push(at + 1),
                    None => list.push((field, vec![at + 1])),
                }
            }
        }
        Self { list }
    }

    /// The number of a field's text, from 1.
    fn number(&self, field: &GuideField) -> Option<usize> {
        let is_text = field.field == FieldKind::Reason && field.value.is_some();
        self.list.iter().position(|(known, _)| is_text && known.value == field.value).map(|at| at + 1)
    }
}

/// The remarks: those worth a warning, and the others.
struct Remarks<'a> {
    warnings: Vec<String>,
    others: Vec<&'a GuideHint>,
}

impl<'a> Remarks<'a> {
    fn of(hints: &'a [GuideHint], locale: &Locale) -> Result<Self, ComposeError> {
        let mut warnings: Vec<String> = Vec::new();
        let mut warned = Vec::new();
        for code in WARNINGS {
            let own = || hints.iter().filter(|hint| hint.code == code);
            let Some(first) = own().next().filter(|_| warned.len() < MOST_WARNINGS) else { continue };
            warned.push(code);
            warnings.push(merged(first, own(), locale)?);
        }
        Ok(Self { warnings, others: hints.iter().filter(|hint| !warned.contains(&hint.code)).collect() })
    }
}

/// One remark for all things that it is about.
fn merged<'a>(
    first: &GuideHint,
    all: impl Iterator<Item = &'a GuideHint>,
    locale: &Locale,
) -> Result<String, ComposeError> {
    let mut names: Vec<&str> = Vec::new();
    for name in all.filter_map(|hint| hint.subject.as_deref()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    match first.code {
        // The items themselves are marked.
        HintCode::ContactNotVerified => Ok(locale.format(Message::PageCheckNote, &Arguments::new())?),
        HintCode::PlatformInformationOnly => {
            let names = locale.list(&names);
            Ok(locale.format_named(first.code.message_id(), &Arguments::new().with(Variable::Platform, &names))?)
        }
        _ => Ok(first.message.clone()),
    }
}

struct Page<'a> {
    locale: &'a Locale,
    out: String,
    /// Sentences that the page has said, letters and texts to paste aside.
    said: BTreeSet<String>,
}

impl Page<'_> {
    // ---- before the letters ----

    fn opening(&mut self, prepared: &Prepared) -> Result<(), ComposeError> {
        let title = self.say(Message::PageTitle)?;
        self.heading(&title, '=');
        let ready = self.locale.format(Message::PageReady, &counted(Variable::Total, prepared.letters.len()))?;
        self.paragraph(&ready, "", "");
        let guide = &prepared.guide;
        let mut start = self.locale.format(Message::PageStart, &counted(Variable::Number, guide.actions.len()))?;
        let dues = guide.timelines.iter().filter_map(|timeline| timeline.row.as_ref()?.due);
        if let Some(due) = dues.min() {
            let due = self.locale.date(due);
            start.push(' ');
            start.push_str(&self.locale.format(Message::PageDue, &Arguments::new().with(Variable::Due, &due))?);
        }
        self.paragraph(&start, "", "");
        Ok(())
    }

    fn actions(&mut self, actions: &[GuideAction], texts: &Texts<'_>) -> Result<(), ComposeError> {
        if actions.is_empty() {
            return Ok(());
        }
        self.section(Message::PageActionsHeading)?;
        let digits = actions.len().to_string().len();
        for (at, action) in actions.iter().enumerate() {
            let mut line = action.on_page.line.clone();
            for number in action.fields.iter().filter_map(|field| texts.number(field)) {
                let paste = self.locale.format(Message::PagePaste, &counted(Variable::Number, number))?;
                line.push_str(" – ");
                line.push_str(&paste);
            }
            if action.on_page.doubtful {
                line.push_str(" [");
                line.push_str(&self.say(Message::PageCheck)?.replace(' ', "\u{a0}"));
                line.push(']');
            }
            let number = format!("{:>digits$}. ", at + 1);
            let indent = " ".repeat(number.len());
            self.paragraph(&line, &number, &indent);
            for link in [&action.url, &action.on_page.email].into_iter().flatten() {
                self.paragraph(link, &indent, &indent);
            }
        }
        Ok(())
    }

    /// What comes with many actions, once.
    fn standing(&mut self, actions: &[GuideAction]) -> Result<(), ComposeError> {
        let steps: BTreeSet<&StandingStep> = actions.iter().flat_map(|action| &action.on_page.standing).collect();
        if steps.is_empty() {
            return Ok(());
        }
        self.section(Message::PageStandingHeading)?;
        for step in steps {
            self.item(&step.text);
        }
        Ok(())
    }

    fn warnings(&mut self, remarks: &Remarks<'_>) -> Result<(), ComposeError> {
        if remarks.warnings.is_empty() {
            return Ok(());
        }
        self.section(Message::PageWarningsHeading)?;
        for warning in &remarks.warnings {
            self.item(warning);
        }
        Ok(())
    }

    /// One row a company, unless its requests do not stand the same. Rows with the same next step share their head.
    fn deadlines(&mut self, prepared: &Prepared) -> Result<(), ComposeError> {
        let mut rows: Vec<&TimelineRow> = Vec::new();
        for row in prepared.guide.timelines.iter().filter_map(|timeline| timeline.row.as_ref()) {
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        if rows.is_empty() {
            return Ok(());
        }
        self.section(Message::PageDeadlineHeading)?;
        let mut tables: Vec<(Vec<String>, Vec<Vec<String>>)> = Vec::new();
        for row in rows {
            let stand = if row.due.is_some() { Message::PageTableDue } else { Message::PageTableState };
            let mut head = vec![self.say(Message::PageTableCompany)?, self.say(stand)?];
            let mut cells = vec![row.company.clone(), row.stand.clone()];
            if let Some((step, from)) = &row.next {
                head.push(step.clone());
                cells.push(from.clone());
            }
            match tables.iter_mut().find(|(known, _)| *known == head) {
                Some((_, rows)) => rows.push(cells),
                None => tables.push((head, vec![cells])),
            }
        }
        let lines: Vec<&Vec<String>> =
            tables.iter().flat_map(|(head, rows)| std::iter::once(head).chain(rows)).collect();
        let width = |column: usize| {
            let cells = lines.iter().filter_map(|line| line.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
        };
        let widths = [width(0), width(1), width(2)];
        let fits = widths.iter().sum::<usize>() + 2 * COLUMN_GAP.len() <= WIDTH;
        for (at, (head, rows)) in tables.iter().enumerate() {
            if at > 0 {
                self.line();
            }
            if fits {
                self.row(head, widths);
                for row in rows {
                    self.row(row, widths);
                }
            } else {
                for row in rows {
                    self.narrow_row(head, row)?;
                }
            }
        }
        Ok(())
    }

    /// The company, and each other cell below it, behind its head.
    fn narrow_row(&mut self, head: &[String], cells: &[String]) -> Result<(), ComposeError> {
        for (at, (head, cell)) in head.iter().zip(cells).enumerate() {
            if at == 0 {
                self.paragraph(cell, ITEM, ITEM_INDENT);
            } else {
                let line = labelled(self.locale, head, cell)?;
                self.paragraph(&line, ITEM_INDENT, ITEM_INDENT);
            }
        }
        Ok(())
    }

    fn row(&mut self, cells: &[String], widths: [usize; 3]) {
        let mut line = String::new();
        for (cell, width) in cells.iter().zip(widths) {
            if !line.is_empty() {
                line.push_str(COLUMN_GAP);
            }
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', width.saturating_sub(cell.chars().count())));
        }
        self.out.push_str(line.trim_end());
        self.line();
    }

    // ---- the letters ----

    fn letters(&mut self, letters: &[Letter], actions: &[GuideAction]) -> Result<(), ComposeError> {
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

    // ---- behind the letters ----

    /// Texts stand at the margin, so that they can be copied as they are.
    fn texts(&mut self, texts: &Texts<'_>) -> Result<(), ComposeError> {
        if texts.list.is_empty() {
            return Ok(());
        }
        self.section(Message::PageTextsHeading)?;
        for (at, (field, items)) in texts.list.iter().enumerate() {
            let names: Vec<String> = items.iter().map(ToString::to_string).collect();
            let names = self.locale.list(&names.iter().map(String::as_str).collect::<Vec<_>>());
            let arguments = counted(Variable::Number, at + 1)
                .with_number(Variable::Total, count(items.len()))
                .with(Variable::Value, &names);
            let heading = self.locale.format(Message::PageTextHeading, &arguments)?;
            self.heading(&heading, '-');
            self.paragraph(field.value.as_deref().unwrap_or_default(), "", "");
            self.line();
            if !field.omitted.is_empty() {
                let parts = self.locale.list(&field.omitted.iter().map(String::as_str).collect::<Vec<_>>());
                let arguments = Arguments::new().with(Variable::Value, &parts);
                let omitted = self.locale.format(Message::PageOmitted, &arguments)?;
                self.paragraph(&format!("({omitted})"), "", "");
                self.line();
            }
        }
        Ok(())
    }

    fn details(&mut self, actions: &[GuideAction], texts: &Texts<'_>) -> Result<(), ComposeError> {
        if !actions.iter().any(has_details) {
            return Ok(());
        }
        self.section(Message::PageDetailsHeading)?;
        if let Some(fails) = actions.iter().find_map(|action| action.on_page.if_form_fails.clone()) {
            self.prose(&fails, "", "");
            self.line();
        }
        for (at, action) in actions.iter().enumerate().filter(|(_, action)| has_details(action)) {
            let mut heading = self.locale.format(Message::PageDetailsItem, &counted(Variable::Number, at + 1))?;
            let shared = matches!(action.kind, ChannelKind::Email | ChannelKind::Post);
            if !action.account_names.is_empty() && !shared {
                heading.push_str(" – ");
                heading
                    .push_str(&self.locale.list(&action.account_names.iter().map(String::as_str).collect::<Vec<_>>()));
            }
            self.paragraph(&heading, "", "");
            self.detail(action, actions.get(..at).unwrap_or_default())?;
            self.fields(&action.fields, texts)?;
            self.line();
        }
        Ok(())
    }

    fn detail(&mut self, action: &GuideAction, earlier: &[GuideAction]) -> Result<(), ComposeError> {
        // The same form for another account: what differs is enough.
        if let Some(before) = earlier.iter().position(|known| known.url.is_some() && is_same_form(known, action)) {
            let pointer = self.locale.format(Message::PageSameSteps, &counted(Variable::Number, before + 1))?;
            return self.labelled(Message::PageStepsLabel, &pointer);
        }
        let page = &action.on_page;
        if !page.fallback_urls.is_empty() {
            let label = self.say(Message::PageFallbackUrlLabel)?;
            self.list(&label, &page.fallback_urls);
        }
        let steps: Vec<String> = page.details.iter().filter_map(|step| self.fresh(step)).collect();
        if !steps.is_empty() {
            let label = self.say(Message::PageStepsLabel)?;
            self.list(&label, &steps);
        }
        if let Some(covers) = page.covers.as_ref().and_then(|covers| self.fresh(covers)) {
            self.labelled(Message::PageCoversLabel, &covers)?;
        }
        if let Some(day) = action.verified_on.filter(|_| page.doubtful) {
            let date = self.locale.date(day);
            let evidence = self.locale.format(Message::PageEvidence, &Arguments::new().with(Variable::Date, &date))?;
            self.paragraph(&evidence, INDENT, INDENT);
        }
        Ok(())
    }

    fn fields(&mut self, fields: &[GuideField], texts: &Texts<'_>) -> Result<(), ComposeError> {
        // What to write without a value, a step says.
        let given = fields.iter().filter(|field| !matches!(field.field, FieldKind::Prompt | FieldKind::Evidence));
        let mut lines = Vec::new();
        for field in given {
            let needed = self.say(if field.required { Message::FieldRequired } else { Message::FieldOptional })?;
            let value = match (texts.number(field), &field.value) {
                (Some(number), _) => self.locale.format(Message::PagePaste, &counted(Variable::Number, number))?,
                (None, Some(value)) => value.clone(),
                (None, None) => self.say(Message::FieldYourOwn)?,
            };
            lines.push(labelled(self.locale, &format!("{} ({needed})", field.label), &value)?);
        }
        if !lines.is_empty() {
            let label = self.say(Message::PageFieldsLabel)?;
            self.list(&label, &lines);
        }
        Ok(())
    }

    fn notes(&mut self, prepared: &Prepared, remarks: &Remarks<'_>) -> Result<(), ComposeError> {
        let notes = deadline_notes(prepared, self.locale)?;
        if notes.is_empty() && remarks.others.is_empty() {
            return Ok(());
        }
        self.section(Message::PageNotesHeading)?;
        for note in notes {
            self.fresh_item(&note);
        }
        for hint in remarks.others.iter().filter(|hint| hint.about.is_none()) {
            self.fresh_item(&hint.message);
        }
        // Notes of the catalog, each company under its name.
        let mut names: Vec<&str> = Vec::new();
        for name in remarks.others.iter().filter_map(|hint| hint.about.as_deref()) {
            if names.contains(&name) {
                continue;
            }
            names.push(name);
            let own = remarks.others.iter().filter(|hint| hint.about.as_deref() == Some(name));
            let messages: Vec<String> = own.filter_map(|hint| self.fresh(&hint.message)).collect();
            if messages.is_empty() {
                continue;
            }
            self.line();
            self.paragraph(name, "", "");
            for message in messages {
                self.paragraph(&message, ITEM, ITEM_INDENT);
            }
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

/// What there is to say about the deadlines; a note that does not hold for all companies names those that it holds for.
fn deadline_notes(prepared: &Prepared, locale: &Locale) -> Result<Vec<String>, ComposeError> {
    let mut notes: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut companies: BTreeSet<&str> = BTreeSet::new();
    for timeline in &prepared.guide.timelines {
        let Some(row) = &timeline.row else { continue };
        companies.insert(&row.company);
        for note in &timeline.notes {
            match notes.iter_mut().find(|(known, _)| known == note) {
                Some((_, names)) if names.contains(&row.company.as_str()) => {}
                Some((_, names)) => names.push(&row.company),
                None => notes.push((note, vec![&row.company])),
            }
        }
    }
    let everywhere = companies.len();
    let worded = |(note, names): (&str, Vec<&str>)| {
        if names.len() == everywhere { Ok(note.to_owned()) } else { labelled(locale, &locale.list(&names), note) }
    };
    notes.into_iter().map(worded).collect()
}

/// A label and what it is about, on one line.
fn labelled(locale: &Locale, label: &str, value: &str) -> Result<String, ComposeError> {
    let arguments = Arguments::new().with(Variable::Label, label).with(Variable::Value, value);
    Ok(locale.format(Message::PageLabelled, &arguments)?)
}

/// The sentences of a text. One that ends in an abbreviation or a number goes on, so a text may come in fewer pieces
/// than it has sentences, never in others.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(space) = rest.get(from..).and_then(|later| later.find(' ')).map(|at| from + at) {
        let (before, after) = (rest.get(..space).unwrap_or_default(), rest.get(space + 1..).unwrap_or_default());
        let word = before.rsplit(' ').next().unwrap_or_default();
        let ends = word.ends_with(['.', '!', '?']) && word.chars().filter(|it| it.is_alphabetic()).count() > 1;
        if ends && after.chars().next().is_some_and(|first| !first.is_lowercase() && !first.is_numeric()) {
            found.push(before);
            rest = after;
            from = 0;
        } else {
            from = space + 1;
        }
    }
    found.push(rest);
    found
}

/// Whether there is more to say of it than its line.
fn has_details(action: &GuideAction) -> bool {
    let page = &action.on_page;
    let steps = !page.details.is_empty() || !page.fallback_urls.is_empty() || !action.fields.is_empty();
    steps || page.covers.is_some() || (page.doubtful && action.verified_on.is_some())
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

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_text_is_cut_between_sentences_only() {
        assert_eq!(sentences("Eins ist das. Das ist zwei! Und drei?"), ["Eins ist das.", "Das ist zwei!", "Und drei?"]);
        for whole in ["", "Nach Art. 21 Abs. 1 am 27. Mai 2025, z. B. Anna.", "No full stop", "bis 5. Januar"] {
            assert_eq!(sentences(whole), [whole]);
        }
    }
}
