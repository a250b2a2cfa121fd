//! Records of one kind, in the order of their ids. Those of the library are read at their first use, once, from any
//! thread: a case needs a few of them, and reading all takes longer than writing its letters.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::OnceLock;

use serde::de::DeserializeOwned;

/// The records of one kind.
pub(super) struct Shelf<Id, T>(BTreeMap<Id, Slot<T>>);

/// A record, or the text that it is read from.
#[derive(Clone)]
struct Slot<T> {
    text: &'static str,
    /// None if the text is not such a record, which the tests of the library exclude.
    record: OnceLock<Option<Box<T>>>,
}

impl<T: DeserializeOwned> Slot<T> {
    fn record(&self) -> Option<&T> {
        self.record.get_or_init(|| serde_json::from_str(self.text).ok()).as_deref()
    }
}

impl<Id: Ord, T: DeserializeOwned> Shelf<Id, T> {
    /// Records that are still to be read, with the ids that they have.
    pub(super) fn unread(texts: impl Iterator<Item = (Id, &'static str)>) -> Self {
        Self(texts.map(|(id, text)| (id, Slot { text, record: OnceLock::new() })).collect())
    }

    pub(super) fn get<Q: Ord + ?Sized>(&self, id: &Q) -> Option<&T>
    where
        Id: Borrow<Q>,
    {
        self.0.get(id)?.record()
    }

    pub(super) fn contains<Q: Ord + ?Sized>(&self, id: &Q) -> bool
    where
        Id: Borrow<Q>,
    {
        self.0.contains_key(id)
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = &Id> {
        self.0.keys()
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &T> {
        self.0.values().filter_map(Slot::record)
    }

    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.values_mut().filter_map(|slot| {
            slot.record();
            slot.record.get_mut()?.as_deref_mut()
        })
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn insert(&mut self, id: Id, record: T) {
        self.0.insert(id, Slot { text: "", record: OnceLock::from(Some(Box::new(record))) });
    }
}

impl<Id, T> Default for Shelf<Id, T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<Id: Clone, T: Clone> Clone for Shelf<Id, T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<Id: fmt::Debug, T: fmt::Debug> fmt::Debug for Shelf<Id, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.iter().map(|(id, slot)| (id, slot.record.get()))).finish()
    }
}
