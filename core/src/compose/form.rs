//! The sentences of a letter's short version for a form's field.

use super::writer::LetterWriter;
use super::{ComposeError, accounts, frame, reasons};
use crate::case::Account;
use crate::letter::{FormPart, FormSentences};
use crate::localize::{Message, Value, Variable};
use crate::plan::ConsentClaim;
use crate::vocabulary::{LetterKind, Part};

/// Writes all sentences of the short text; none for letters that no form takes.
pub(super) fn write(writer: &LetterWriter<'_>) -> Result<FormSentences, ComposeError> {
    if !matches!(writer.plan.kind, LetterKind::Objection | LetterKind::NonUserObjection) {
        return Ok(FormSentences::default());
    }
    let mut parts = FormSentences::with_room();
    let demands = writer.demands;
    let demand = |message| move |out: &mut String| writer.write_demand(message, out);
    parts.add(FormPart::Objection, 0, |out| declaration(writer, out))?;
    for account in accounts::of_letter(writer) {
        parts.add(FormPart::Account(account.position), 3, |out| account_sentence(writer, account, out))?;
    }
    let reasons = reasons::in_order(writer);
    for (reason, _) in &reasons {
        if let Some(words) = &reason.own_words {
            parts.add(FormPart::OwnWords(reason.position), 1, |out| {
                out.push_str(words);
                Ok::<_, ComposeError>(())
            })?;
        }
    }
    // The reason closest to the person stays longest; the others go before the demands do.
    let mut rank = 2;
    for (reason, text) in reasons {
        if let (Some(record), Some(text)) = (reason.record, text) {
            parts.add(FormPart::Reason(reason.position), rank, |out| {
                out.push_str(&reasons::sentences(writer, record, text, false)?);
                Ok::<_, ComposeError>(())
            })?;
            rank = 7 + (2 - record.specificity.min(2));
        }
    }
    if writer.asks(Part::SpecialCategories) {
        parts.add(FormPart::SpecialCategories, 5, |out| {
            writer.write(writer.paragraphs.form_special, &writer.arguments, out)
        })?;
    }
    parts.add(FormPart::Burden, 10, demand((demands.stop)(writer.plan.training)))?;
    if writer.asks(Part::Restriction) {
        parts.add(FormPart::Restriction, 6, demand(demands.restriction))?;
    }
    if writer.asks(Part::Erasure) {
        parts.add(FormPart::Erasure, 5, demand(demands.erasure))?;
    }
    if writer.asks(Part::Recipients) {
        parts.add(FormPart::Recipients, 6, demand(demands.recipients))?;
    }
    if writer.asks(Part::Withdrawal) {
        let message = match writer.plan.consent {
            ConsentClaim::Sole => Message::LetterConsentSole,
            ConsentClaim::ReliedOn | ConsentClaim::Precaution => Message::LetterConsent,
        };
        parts.add(FormPart::Withdrawal, 6, |out| writer.write(message, &writer.arguments, out))?;
    }
    parts.add(FormPart::Confirmation, 4, demand(demands.form_confirmation))?;
    Ok(parts)
}

/// The declaration. Who makes it for somebody else names both first.
fn declaration(writer: &LetterWriter<'_>, out: &mut String) -> Result<(), ComposeError> {
    frame::write_who_acts(writer, out)?;
    if !out.is_empty() {
        out.push(' ');
    }
    writer.write(writer.paragraphs.form_declaration, &writer.arguments, out)
}

fn account_sentence(writer: &LetterWriter<'_>, account: &Account<'_>, out: &mut String) -> Result<(), ComposeError> {
    let value = [&account.handle, &account.url, &account.email, &account.phone];
    let value = value.into_iter().flatten().next().map_or("", String::as_str);
    let mut arguments = writer.arguments;
    arguments.set(Variable::Platform, Value::Text(&account.platform.name));
    arguments.set(Variable::Value, Value::Text(value));
    writer.write(Message::FormAccount, &arguments, out)
}
