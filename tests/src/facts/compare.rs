//! What changed between two versions of a text, as far as it matters to the records.

use serde::Serialize;

use super::patterns::Patterns;
use super::text::{Line, Text, likeness};
use super::values::Held;

/// A newer version with less than this share of the words is a broken capture, or the text went elsewhere.
const SHRUNK: usize = 2;

/// From here on two lines count as the same one with other words.
const ALIKE: f64 = 0.5;

/// A value that the newer text does not hold any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GoneValue {
    /// The value, with its places in the records.
    #[serde(flatten)]
    pub held: Held,
    /// The words around it, before and after.
    #[serde(flatten)]
    pub lines: Reworded,
    /// Other watched texts that still hold it in their newest version.
    pub still_in: Vec<String>,
}

/// A sentence before and after; one of the two where it is new or gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reworded {
    /// What the older text says.
    pub before: Option<String>,
    /// What the newer text says.
    pub after: Option<String>,
}

/// Whether two versions can be compared sentence by sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparable {
    /// They can.
    Yes,
    /// The newer one lost more than half of its words.
    Shrunk,
    /// The newer one is in another language.
    OtherLanguage,
}

/// Whether two versions can be compared.
pub(super) fn comparable(before: &Text, after: &Text, patterns: &Patterns) -> Comparable {
    if after.length() * SHRUNK < before.length() {
        Comparable::Shrunk
    } else if patterns.language(before) != patterns.language(after) {
        Comparable::OtherLanguage
    } else {
        Comparable::Yes
    }
}

/// The values that stood in the older text and do not stand in the newer one.
pub(super) fn gone_values(before: &Text, after: &Text, values: &[Held]) -> Vec<GoneValue> {
    let gone = values.iter().filter(|held| before.holds(&held.value) && !after.holds(&held.value));
    let new = Lines::only_in(after, before);
    let lines = |held: &Held| {
        let line = before.line_with(&held.value);
        // A line that holds nothing else is like no other: then what stands in its place counts.
        let in_its_place = |line| after.line_after(before.line_before(line)?).filter(|next| !before.has(next));
        let next = line.and_then(|line| new.most_like(line, &[]).or_else(|| in_its_place(line)));
        Reworded { before: line.map(|line| line.text.clone()), after: next.map(|line| line.text.clone()) }
    };
    gone.map(|held| GoneValue { held: held.clone(), lines: lines(held), still_in: Vec::new() }).collect()
}

/// The sentences on training that one of the texts has and the other has not, each beside what it became.
pub(super) fn training_changes(before: &Text, after: &Text, patterns: &Patterns) -> Vec<Reworded> {
    let (old, new) = (Lines::only_in(before, after), Lines::only_in(after, before));
    let mut used = Vec::new();
    let mut out = Vec::new();
    for line in old.saying_otherwise(after, patterns) {
        let next = new.most_like(line, &used);
        used.extend(next);
        out.push(Reworded { before: Some(line.text.clone()), after: next.map(|line| line.text.clone()) });
    }
    for line in new.saying_otherwise(before, patterns).filter(|line| !used.contains(line)) {
        let last = old.most_like(line, &[]);
        out.push(Reworded { before: last.map(|line| line.text.clone()), after: Some(line.text.clone()) });
    }
    out
}

/// The lines that another text does not have.
struct Lines<'t>(Vec<&'t Line>);

impl<'t> Lines<'t> {
    fn only_in(text: &'t Text, other: &Text) -> Self {
        Self(text.lines().iter().filter(|line| !other.has(line)).collect())
    }

    /// The lines that say something of training which another text does not say in these words.
    fn saying_otherwise<'s>(&'s self, other: &'s Text, patterns: &'s Patterns) -> impl Iterator<Item = &'t Line> + 's {
        let differs = |line: &&Line| patterns.passages(line).into_iter().any(|passage| !other.says(passage));
        self.0.iter().copied().filter(differs)
    }

    /// The line that is most like one, if any is like it.
    fn most_like(&self, line: &Line, but: &[&Line]) -> Option<&'t Line> {
        let rest = self.0.iter().copied().filter(|other| !but.contains(other));
        let rated = rest.map(|other| (likeness(line, other), other)).filter(|(rate, _)| *rate >= ALIKE);
        rated.max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, other)| other)
    }
}
