//! The person's reasons, and the request on special categories that follows from some of them. Own words come first, then
//! what is closest to the person.

use super::ComposeError;
use crate::case::CaseReason;
use crate::catalog::{LegalRole, Reason};
use crate::ids::MessageId;
use crate::letter::{Block, BlockContent, BlockRole};
use crate::localize::{Message, Variable};
use crate::vocabulary::Part;

use super::writer::LetterWriter;

/// Own words of more words than this stand on a sheet of their own.
const WORDS_IN_LETTER: usize = 120;

/// Heading and reasons, if there are any; the block on special categories, if the plan says so.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let reasons = in_order(writer);
    if reasons.iter().any(|(reason, text)| text.is_some() || reason.own_words.is_some()) {
        writer.heading(Message::LetterReasonsHeading)?;
        grounds(writer, reasons, writer.is_full())?;
    }
    questions(writer)?;
    if writer.asks(Part::SpecialCategories) {
        writer.heading(writer.paragraphs.special_heading)?;
        let all = writer.paragraphs.special;
        let sentences = if writer.is_full() { all } else { all.get(..1).unwrap_or(all) };
        writer.sentences(BlockRole::Paragraph, sentences, |_| {})?;
    }
    Ok(())
}

/// The first sentence of each reason, for letters that give them once more or beside something else.
pub(super) fn briefly(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    grounds(writer, in_order(writer), false)
}

/// The reasons alone: own words, then the texts of the catalog, one paragraph each.
fn grounds(writer: &mut LetterWriter<'_>, reasons: Vec<Ground<'_>>, full: bool) -> Result<(), ComposeError> {
    for words in reasons.iter().filter_map(|(reason, _)| reason.own_words.as_ref()) {
        own_words(writer, words)?;
    }
    for (reason, text) in reasons {
        if let (Some(record), Some(text)) = (reason.record, text) {
            let text = sentences(writer, record, text, full)?;
            writer.text(BlockRole::Paragraph, text);
        }
    }
    Ok(())
}

/// A reason with its text, if it has one.
type Ground<'a> = (&'a CaseReason<'a>, Option<&'a MessageId>);

/// The reasons of the letter with their texts, those closest to the person first.
pub(super) fn in_order<'a>(writer: &LetterWriter<'a>) -> Vec<Ground<'a>> {
    let (case, plan) = (writer.case, writer.plan);
    let of_letter = case.reasons_for(plan.controller, &plan.accounts);
    let mut reasons: Vec<_> = of_letter.map(|reason| (reason, reason.text(case, &plan.accounts))).collect();
    let closeness = |reason: &CaseReason<'_>| reason.record.map_or(0, |record| record.specificity);
    reasons.sort_by_key(|(reason, _)| std::cmp::Reverse(closeness(reason)));
    reasons
}

/// The first sentence of a reason, and with it why it weighs; of somebody under age what protects children.
pub(super) fn sentences(
    writer: &LetterWriter<'_>,
    record: &Reason,
    text: &MessageId,
    full: bool,
) -> Result<String, ComposeError> {
    let cited = record.cites.get(&writer.plan.law.wording()).map_or(&[][..], Vec::as_slice);
    let provision = writer.cite_provisions(cited)?;
    let arguments = writer.arguments.with(Variable::Provision, &provision);
    let mut out = String::with_capacity(256);
    writer.locale.write_named(text.as_str(), &arguments, &mut out)?;
    if full {
        out.push(' ');
        if record.minor_text.as_ref() == Some(text) && writer.demand_law.knows(LegalRole::Children) {
            writer.write_demand(Message::LetterChildren, &mut out)?;
            out.push(' ');
        }
        writer.locale.write_attribute(text.as_str(), "more", &arguments, &mut out)?;
    }
    Ok(out)
}

fn own_words(writer: &mut LetterWriter<'_>, words: &str) -> Result<(), ComposeError> {
    if !is_long(words) {
        writer.text(BlockRole::OwnWords, words.to_owned());
        return Ok(());
    }
    let first = words.split_inclusive(['.', '!', '?']).next().unwrap_or(words);
    let whole = Block { role: BlockRole::OwnWords, content: BlockContent::Text(words.to_owned()) };
    let sheet = writer.annex(Message::AnnexOwnWords, vec![whole])?;
    if !is_long(first) {
        writer.text(BlockRole::OwnWords, first.trim_end().to_owned());
    }
    writer.numbered(Message::LetterOwnWordsAnnex, sheet)
}

/// Whether words are too many for a letter.
fn is_long(words: &str) -> bool {
    words.split_whitespace().nth(WORDS_IN_LETTER).is_some()
}

/// Questions that a reason stands for, on a sheet of their own.
fn questions(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let (case, plan) = (writer.case, writer.plan);
    let records = case.reasons_for(plan.controller, &plan.accounts).filter_map(|reason| reason.record);
    let ask = |id: &MessageId| writer.locale.format_named(id.as_str(), &writer.arguments);
    let items = records.flat_map(|record| &record.questions).map(ask).collect::<Result<Vec<_>, _>>()?;
    if !items.is_empty() {
        let list = Block { role: BlockRole::Numbered, content: BlockContent::Items(items) };
        writer.questions = Some(writer.annex(Message::AnnexQuestions, vec![list])?);
    }
    Ok(())
}
