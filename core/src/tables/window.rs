//! Rows that can be read only once: those of a member are put together if they stand close to each other.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::merge::{Merger, RowResult, SheetRow};

/// Within how many rows the rows of one member are found.
pub const MERGE_WINDOW: usize = 10_000;

/// What becomes of rows, in their order. It reads [`MERGE_WINDOW`] rows ahead and holds no more.
pub struct Merged<'m, I> {
    merger: &'m Merger,
    rows: I,
    window: usize,
    /// Rows that were read; none where the row went to a group before.
    ahead: VecDeque<Ahead>,
    /// How many rows with a key wait.
    waiting: BTreeMap<u64, usize>,
    /// Keys of groups that are gone.
    seen: BTreeSet<u64>,
}

enum Ahead {
    Row(SheetRow, Option<u64>),
    Done(Box<RowResult>),
}

impl<'m, I: Iterator<Item = SheetRow>> Merged<'m, I> {
    /// What becomes of the rows.
    pub const fn new(merger: &'m Merger, rows: I) -> Self {
        Self::with_window(merger, rows, MERGE_WINDOW)
    }

    /// The same with another window.
    pub const fn with_window(merger: &'m Merger, rows: I, window: usize) -> Self {
        Self { merger, rows, window, ahead: VecDeque::new(), waiting: BTreeMap::new(), seen: BTreeSet::new() }
    }

    fn fill(&mut self) {
        while self.ahead.len() <= self.window {
            let Some(row) = self.rows.next() else { break };
            let hash = self.merger.key(&row).map(|key| key.hash);
            if let Some(hash) = hash {
                *self.waiting.entry(hash).or_default() += 1;
            }
            self.ahead.push_back(Ahead::Row(row, hash));
        }
    }
}

impl<I: Iterator<Item = SheetRow>> Iterator for Merged<'_, I> {
    type Item = RowResult;

    fn next(&mut self) -> Option<RowResult> {
        self.fill();
        let (first, hash) = match self.ahead.pop_front()? {
            Ahead::Done(result) => return Some(*result),
            Ahead::Row(row, hash) => (row, hash),
        };
        let Some(hash) = hash else { return self.merger.group(&[first]).pop() };
        if !self.seen.insert(hash) {
            self.waiting.remove(&hash);
            return Some(self.merger.late(&first, self.window));
        }
        if self.waiting.remove(&hash) == Some(1) {
            return self.merger.group(&[first]).pop();
        }
        let is_own = |ahead: &Ahead| matches!(ahead, Ahead::Row(_, Some(other)) if *other == hash);
        let places: Vec<usize> =
            self.ahead.iter().enumerate().filter(|(_, ahead)| is_own(ahead)).map(|(at, _)| at).collect();
        let mut rows = vec![first];
        rows.extend(places.iter().filter_map(|at| match self.ahead.get(*at) {
            Some(Ahead::Row(row, _)) => Some(row.clone()),
            _ => None,
        }));
        let mut results = self.merger.group(&rows).into_iter();
        let own = results.next();
        for (at, result) in places.into_iter().zip(results) {
            if let Some(place) = self.ahead.get_mut(at) {
                *place = Ahead::Done(Box::new(result));
            }
        }
        own
    }
}

/// Shows how many rows wait only: they are personal data.
impl<I> std::fmt::Debug for Merged<'_, I> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Merged").field("ahead", &self.ahead.len()).finish_non_exhaustive()
    }
}
