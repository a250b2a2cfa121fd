//! Rows that can be read only once: those of a member are put together if they stand close to each other.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::merge::Merger;
use super::outcome::{RowResult, SheetRow};

/// Within how many rows the rows of one member are found.
pub const MERGE_WINDOW: usize = 10_000;

/// Rows that wait for others of their member. Whoever reads rows [pushes](Self::push) them until the window
/// [is full](Self::is_full), and takes what became of the first ([`pop`](Self::pop)).
#[derive(Default)]
pub struct MergeWindow {
    size: usize,
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

impl MergeWindow {
    /// A window of so many rows; [`MERGE_WINDOW`] is the usual one.
    #[must_use]
    pub fn new(size: usize) -> Self {
        Self { size, ..Self::default() }
    }

    /// Whether the first row can be decided.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.ahead.len() > self.size
    }

    /// Adds a row behind all others.
    pub fn push(&mut self, merger: &Merger, row: SheetRow) {
        let hash = merger.key(&row).map(|key| key.hash);
        if let Some(hash) = hash {
            *self.waiting.entry(hash).or_default() += 1;
        }
        self.ahead.push_back(Ahead::Row(row, hash));
    }

    /// What becomes of the first row that waits; none if no row does.
    pub fn pop(&mut self, merger: &Merger) -> Option<RowResult> {
        let (first, hash) = match self.ahead.pop_front()? {
            Ahead::Done(result) => return Some(*result),
            Ahead::Row(row, hash) => (row, hash),
        };
        let Some(hash) = hash else { return merger.group(&[first]).pop() };
        let alone = self.waiting.remove(&hash) == Some(1);
        if !self.seen.insert(hash) {
            return Some(merger.late(&first, self.size));
        }
        if alone {
            return merger.group(&[first]).pop();
        }
        let is_own = |ahead: &Ahead| matches!(ahead, Ahead::Row(_, Some(other)) if *other == hash);
        let places: Vec<usize> =
            self.ahead.iter().enumerate().filter(|(_, ahead)| is_own(ahead)).map(|(at, _)| at).collect();
        let mut rows = vec![first];
        rows.extend(places.iter().filter_map(|at| match self.ahead.get(*at) {
            Some(Ahead::Row(row, _)) => Some(row.clone()),
            _ => None,
        }));
        let mut results = merger.group(&rows).into_iter();
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
impl std::fmt::Debug for MergeWindow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MergeWindow").field("ahead", &self.ahead.len()).finish_non_exhaustive()
    }
}

/// What becomes of rows, in their order. It reads [`MERGE_WINDOW`] rows ahead and holds no more.
#[derive(Debug)]
pub struct Merged<'m, I> {
    merger: &'m Merger,
    rows: I,
    window: MergeWindow,
}

impl<'m, I: Iterator<Item = SheetRow>> Merged<'m, I> {
    /// What becomes of the rows.
    pub fn new(merger: &'m Merger, rows: I) -> Self {
        Self { merger, rows, window: MergeWindow::new(MERGE_WINDOW) }
    }
}

impl<I: Iterator<Item = SheetRow>> Iterator for Merged<'_, I> {
    type Item = RowResult;

    fn next(&mut self) -> Option<RowResult> {
        while !self.window.is_full() {
            let Some(row) = self.rows.next() else { break };
            self.window.push(self.merger, row);
        }
        self.window.pop(self.merger)
    }
}
