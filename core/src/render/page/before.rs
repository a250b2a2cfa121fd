//! What stands before the letters: what somebody must know to act.

use std::collections::BTreeSet;

use super::remarks::Remarks;
use super::texts::Texts;
use super::{ITEM, ITEM_INDENT, Page, WIDTH, counted, labelled};
use crate::compose::ComposeError;
use crate::guide::{GuideAction, Prepared, StandingStep, TimelineRow};
use crate::localize::{Arguments, Message, Variable};

const COLUMN_GAP: &str = "  ";

impl Page<'_> {
    // ---- before the letters ----

    pub(super) fn opening(&mut self, prepared: &Prepared) -> Result<(), ComposeError> {
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

    pub(super) fn actions(&mut self, actions: &[GuideAction], texts: &Texts<'_>) -> Result<(), ComposeError> {
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
    pub(super) fn standing(&mut self, actions: &[GuideAction]) -> Result<(), ComposeError> {
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

    pub(super) fn warnings(&mut self, remarks: &Remarks<'_>) -> Result<(), ComposeError> {
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
    pub(super) fn deadlines(&mut self, prepared: &Prepared) -> Result<(), ComposeError> {
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
}
