//! What stands behind the letters: texts to paste, details of the items, remarks.

use std::collections::BTreeSet;

use super::remarks::Remarks;
use super::texts::Texts;
use super::{INDENT, ITEM, ITEM_INDENT, Page, count, counted, has_details, labelled};
use crate::catalog::{ChannelKind, FieldKind};
use crate::compose::ComposeError;
use crate::guide::{GuideAction, GuideField, Prepared};
use crate::letter::Letter;
use crate::localize::{Arguments, Locale, Message, Variable};

impl<'a> Page<'a> {
    // ---- behind the letters ----

    /// Texts stand at the margin, so that they can be copied as they are.
    pub(super) fn texts(&mut self, texts: &Texts<'_>, letters: &'a [Letter]) -> Result<(), ComposeError> {
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
            let start = self.out.len();
            self.paragraph(field.value.as_deref().unwrap_or_default(), "", "");
            self.foreign.extend(letters.first().map(|letter| (start..self.out.len(), letter.language.as_str())));
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

    pub(super) fn details(&mut self, actions: &[GuideAction], texts: &Texts<'_>) -> Result<(), ComposeError> {
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

    pub(super) fn notes(&mut self, prepared: &Prepared, remarks: &Remarks<'_>) -> Result<(), ComposeError> {
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

/// Whether the two differ in nothing but accounts and values.
fn is_same_form(a: &GuideAction, b: &GuideAction) -> bool {
    a.url == b.url && a.kind == b.kind && a.title == b.title && a.steps.len() == b.steps.len()
}
