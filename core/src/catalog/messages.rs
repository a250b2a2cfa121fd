//! The Fluent messages that records point to.

use std::collections::BTreeMap;

use super::Catalog;
use super::record::Record;
use crate::ids::MessageId;

/// The attributes that the message of a reason must have.
const REASON_ATTRIBUTES: &[&str] = &["explanation", "label", "short"];

/// A Fluent message that a record points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct MessageUse<'a> {
    /// The message.
    pub id: &'a MessageId,
    /// The attributes it must have.
    pub attributes: &'static [&'static str],
}

/// One pointer of a record to a message.
pub(super) struct Pointer<'a> {
    /// The record, as in `platforms/facebook`.
    pub(super) place: String,
    /// JSON pointer inside the record.
    pub(super) pointer: String,
    /// The message and its attributes.
    pub(super) target: MessageUse<'a>,
    /// What the message's id must begin with there.
    pub(super) prefix: &'static str,
}

/// Collects the pointers of one record.
struct Collector<'a, 'b> {
    pointers: &'b mut Vec<Pointer<'a>>,
    place: String,
}

impl<'a> Collector<'a, '_> {
    fn one(&mut self, pointer: impl Into<String>, id: &'a MessageId, prefix: &'static str) {
        self.with_attributes(pointer, id, prefix, &[]);
    }

    fn with_attributes(
        &mut self,
        pointer: impl Into<String>,
        id: &'a MessageId,
        prefix: &'static str,
        attributes: &'static [&'static str],
    ) {
        let target = MessageUse { id, attributes };
        self.pointers.push(Pointer { place: self.place.clone(), pointer: pointer.into(), target, prefix });
    }

    fn hints(&mut self, base: &str, hints: &'a [MessageId]) {
        for (position, hint) in hints.iter().enumerate() {
            self.one(format!("{base}/hints/{position}"), hint, "hint-");
        }
    }
}

/// All pointers of all records, in the order of the records.
pub(super) fn pointers(catalog: &Catalog) -> Vec<Pointer<'_>> {
    let mut pointers = Vec::new();
    for platform in catalog.platforms() {
        let mut collector = Collector { pointers: &mut pointers, place: platform.place() };
        collector.hints("", &platform.hints);
        for (position, channel) in platform.channels.iter().enumerate() {
            let base = format!("/channels/{position}");
            collector.one(format!("{base}/covers"), &channel.covers, "covers-");
            collector.hints(&base, &channel.hints);
            for (number, step) in channel.steps.iter().enumerate() {
                if let Some(label) = &step.label {
                    collector.one(format!("{base}/steps/{number}/label"), label, "label-");
                }
            }
        }
    }
    for controller in catalog.controllers() {
        Collector { pointers: &mut pointers, place: controller.place() }.hints("", &controller.hints);
    }
    for authority in catalog.authorities() {
        Collector { pointers: &mut pointers, place: authority.place() }.hints("", &authority.hints);
    }
    for reason in catalog.reasons() {
        let mut collector = Collector { pointers: &mut pointers, place: reason.place() };
        collector.with_attributes("/message", &reason.message, "reason-", REASON_ATTRIBUTES);
        collector.hints("", &reason.hints);
    }
    for provision in catalog.provisions() {
        let mut collector = Collector { pointers: &mut pointers, place: provision.place() };
        collector.one("/message", &provision.message, "cite-");
    }
    pointers
}

/// Every message once, in the order of the ids.
pub(super) fn merged(catalog: &Catalog) -> Vec<MessageUse<'_>> {
    let mut uses: BTreeMap<&MessageId, &'static [&'static str]> = BTreeMap::new();
    for pointer in pointers(catalog) {
        let attributes = uses.entry(pointer.target.id).or_default();
        if attributes.is_empty() {
            *attributes = pointer.target.attributes;
        }
    }
    uses.into_iter().map(|(id, attributes)| MessageUse { id, attributes }).collect()
}
