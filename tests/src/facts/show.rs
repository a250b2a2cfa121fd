//! The results as text for the terminal. As JSON they are what serde makes of them.

use std::fmt::{self, Display, Formatter};

use super::age::{KindSummary, Summary};
use super::compare::{GoneValue, Reworded};
use super::confirm::Confirmation;
use super::datenanfragen::Beside;
use super::diff::FactsDiff;
use super::records::Known;
use super::watch::{WatchedRecord, WatchedVersions};

impl Display for Known<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}  {}", self.record, self.pointer, self.confidence)?;
        if let Some(last) = self.stale_after {
            let verified = self.verified_on.map_or_else(|| "on an unknown day".to_owned(), |day| format!("on {day}"));
            write!(f, ", verified {verified}, stale after {last}")?;
        }
        self.unverified.iter().try_for_each(|open| write!(f, "\n    open: {open}"))
    }
}

impl Display for WatchedRecord {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}  {}", self.record, self.status.word())?;
        if let Some(day) = self.checked {
            write!(f, "  since {day}")?;
        }
        let telling =
            self.texts.iter().filter(|text| text.status.is_alarm() || text.versions > 0 || text.newest.is_none());
        telling.into_iter().try_for_each(|text| write!(f, "\n  {text}"))
    }
}

impl Display for WatchedVersions {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}  {}", self.collection, self.path, self.status.word())?;
        if let (Some(known), Some(newest)) = (&self.known, &self.newest) {
            let short = |commit: &str| commit.chars().take(10).collect::<String>();
            let technical = if newest.technical { ", technical" } else { "" };
            write!(f, "  {} of {} to {} of {}", short(&known.commit), known.date, short(&newest.commit), newest.date)?;
            write!(f, " ({} versions{technical})", self.versions)?;
        }
        self.gone.iter().try_for_each(|value| write!(f, "\n    {value}"))?;
        self.training.iter().try_for_each(|sentence| write!(f, "\n    on training\n{sentence}"))
    }
}

impl Display for GoneValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "gone: {}\n      from {}", self.held.value, self.held.places.join(", "))?;
        if !self.still_in.is_empty() {
            write!(f, "\n      still in {}", self.still_in.join(", "))?;
        }
        write!(f, "\n{}", self.lines)
    }
}

impl Display for Reworded {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "      - {}", self.before.as_deref().unwrap_or("(nothing like it)"))?;
        write!(f, "\n      + {}", self.after.as_deref().unwrap_or("(nothing like it)"))
    }
}

impl Display for Confirmation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}  {}", self.place, self.outcome.word())?;
        if let Some(day) = self.found_on {
            write!(f, "  found on {day} in {}", self.texts.join(", "))?;
        }
        self.missing.iter().try_for_each(|value| write!(f, "\n    not found: {value}"))
    }
}

impl Display for Beside {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}  {}  {}", self.record, self.agreement.word(), self.theirs)?;
        self.differences.iter().try_for_each(|difference| {
            write!(f, "\n    {}\n      ours   {}\n      theirs {}", difference.what, difference.ours, difference.theirs)
        })
    }
}

impl Display for Summary {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "facts of {}", self.as_of.map_or_else(|| "an unknown day".to_owned(), |day| day.to_string()))?;
        self.kinds.iter().try_for_each(|(kind, numbers)| writeln!(f, "{kind}: {numbers}"))
    }
}

impl Display for KindSummary {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} records", self.records)?;
        self.confidence.iter().try_for_each(|(confidence, count)| write!(f, ", {count} {confidence}"))?;
        if let (Some(oldest), Some(newest)) = (self.oldest, self.newest) {
            write!(f, "; {} dated parts, checked between {oldest} and {newest}", self.dated)?;
        }
        if self.undated > 0 {
            write!(f, ", {} on an unknown day", self.undated)?;
        }
        Ok(())
    }
}

/// As Markdown, for the changelog.
impl Display for FactsDiff {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let day =
            |day: Option<_>| day.map_or_else(|| "an unknown day".to_owned(), |day: widerspruch::Date| day.to_string());
        writeln!(f, "### Facts of {} (before: {})\n", day(self.to), day(self.from))?;
        for place in &self.added {
            writeln!(f, "- New: `{place}`.")?;
        }
        for removed in &self.removed {
            match &removed.successor {
                Some(successor) => writeln!(f, "- Gone: `{}`; `{successor}` stands for it.", removed.record)?,
                None => writeln!(f, "- Gone: `{}`.", removed.record)?,
            }
        }
        for record in &self.changed {
            writeln!(f, "- `{}`:", record.record)?;
            for change in &record.changes {
                let shown = |value: &Option<String>| {
                    value.as_deref().map_or_else(|| "none".to_owned(), |text| format!("“{text}”"))
                };
                writeln!(f, "  - `{}`: {} → {}", change.place, shown(&change.before), shown(&change.after))?;
            }
        }
        if !self.confirmed.is_empty() {
            writeln!(f, "- Looked at again, with no other fact: {} records.", self.confirmed.len())?;
        }
        Ok(())
    }
}
