//! The Fluent messages that records point to.

use std::collections::BTreeMap;

use super::overlay::UNKNOWN_KEY;
use super::record::Record;
use super::{Catalog, Reason};
use crate::ids::MessageId;

/// The attributes that the message of a reason must have.
const REASON_ATTRIBUTES: &[&str] = &["explanation", "fact", "label"];

/// The attribute that its sentences must have beside the first.
const REASON_TEXT_ATTRIBUTES: &[&str] = &["more"];

/// The attributes that the name of an act must have: the full name for the first mention, the name for a subject.
const ACT_ATTRIBUTES: &[&str] = &["full", "title"];

/// A Fluent message that a record points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct MessageUse<'a> {
    /// The message.
    pub id: &'a MessageId,
    /// Whether it must have a text of its own.
    pub text: bool,
    /// The attributes it must have.
    pub attributes: &'static [&'static str],
}

/// One place of a record that names a message.
pub(super) struct Mention<'a> {
    /// The record, as in `platforms/facebook`.
    pub(super) place: String,
    /// JSON pointer inside the record.
    pub(super) pointer: String,
    /// The message and its attributes.
    pub(super) target: MessageUse<'a>,
    /// What the message's id must begin with there.
    pub(super) prefix: &'static str,
}

/// Collects the mentions in one record.
struct Collector<'a, 'b> {
    mentions: &'b mut Vec<Mention<'a>>,
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
        self.add(pointer, prefix, MessageUse { id, text: true, attributes });
    }

    fn add(&mut self, pointer: impl Into<String>, prefix: &'static str, target: MessageUse<'a>) {
        self.mentions.push(Mention { place: self.place.clone(), pointer: pointer.into(), target, prefix });
    }

    fn hints(&mut self, base: &str, hints: &'a [MessageId]) {
        for (position, hint) in hints.iter().enumerate() {
            self.one(format!("{base}/hints/{position}"), hint, "hint-");
        }
    }
}

/// All mentions in all records, in the order of the records.
pub(super) fn mentions(catalog: &Catalog) -> Vec<Mention<'_>> {
    let mut mentions = Vec::new();
    for platform in catalog.platforms() {
        let mut collector = Collector { mentions: &mut mentions, place: platform.place() };
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
        Collector { mentions: &mut mentions, place: controller.place() }.hints("", &controller.hints);
    }
    for authority in catalog.authorities() {
        let mut collector = Collector { mentions: &mut mentions, place: authority.place() };
        collector.hints("", &authority.hints);
        for (position, content) in authority.required_contents.iter().enumerate() {
            if let Some(heading) = &content.heading {
                collector.one(format!("/required_contents/{position}/heading"), heading, "complaint-");
            }
        }
    }
    for reason in catalog.reasons() {
        let mut collector = Collector { mentions: &mut mentions, place: reason.place() };
        let about = MessageUse { id: &reason.message, text: false, attributes: REASON_ATTRIBUTES };
        collector.add("/message", "reason-", about);
        for (word, message) in &reason.texts {
            let word = if Reason::is_word(word) { word } else { UNKNOWN_KEY };
            collector.with_attributes(format!("/texts/{word}"), message, "reason-", REASON_TEXT_ATTRIBUTES);
        }
        if let Some(message) = &reason.minor_text {
            collector.with_attributes("/minor_text", message, "reason-", REASON_TEXT_ATTRIBUTES);
        }
        for (position, question) in reason.questions.iter().enumerate() {
            collector.one(format!("/questions/{position}"), question, "question-");
        }
        collector.hints("", &reason.hints);
    }
    for provision in catalog.provisions() {
        let mut collector = Collector { mentions: &mut mentions, place: provision.place() };
        collector.with_attributes("/cite/act", &provision.cite.act, "act-", ACT_ATTRIBUTES);
    }
    for regime in catalog.regimes() {
        let mut collector = Collector { mentions: &mut mentions, place: regime.place() };
        for (act, name) in &regime.acts {
            collector.with_attributes(format!("/acts/{act}"), name, "act-", ACT_ATTRIBUTES);
        }
    }
    mentions
}

/// Every message once, in the order of the ids.
pub(super) fn merged(catalog: &Catalog) -> Vec<MessageUse<'_>> {
    let mut uses: BTreeMap<&MessageId, MessageUse<'_>> = BTreeMap::new();
    for MessageUse { id, text, attributes } in mentions(catalog).into_iter().map(|mention| mention.target) {
        let known = uses.entry(id).or_insert(MessageUse { id, text, attributes });
        known.text |= text;
        if known.attributes.is_empty() {
            known.attributes = attributes;
        }
    }
    uses.into_values().collect()
}
