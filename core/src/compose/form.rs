//! The sentences of a letter's short version for a form's field.

use super::ComposeError;
use super::writer::LetterWriter;
use crate::case::Account;
use crate::catalog::LegalRole;
use crate::letter::{FormPart, FormSentences};
use crate::localize::{FormatError, Message, Value, Variable};
use crate::vocabulary::{LetterKind, Part};

/// Writes all sentences of the short text; none for letters that no form takes.
pub(super) fn write(writer: &LetterWriter<'_>) -> Result<FormSentences, ComposeError> {
    if !matches!(writer.plan.kind, LetterKind::Objection | LetterKind::NonUserObjection) {
        return Ok(FormSentences::default());
    }
    let (case, locale, keywords) = (writer.case, writer.locale, &writer.arguments);
    let mut parts = FormSentences::with_room();
    let message = |message| move |out: &mut String| locale.write(message, keywords, out);
    parts.add(FormPart::Objection, 0, |out| declaration(writer, out))?;
    for &position in &writer.plan.accounts {
        if let Some(account) = case.accounts.get(position) {
            parts.add(FormPart::Account(account.position), 4, |out| account_sentence(writer, account, out))?;
        }
    }
    let mut rank = 2;
    for reason in case.reasons_for(writer.plan.controller, &writer.plan.accounts) {
        let position = reason.position;
        if let Some(message) = reason.message() {
            let id = message.as_str();
            parts.add(FormPart::Reason(position), rank, |out| locale.write_attribute(id, "short", keywords, out))?;
            rank = 7;
        }
        if let Some(words) = &reason.own_words {
            parts.add(FormPart::OwnWords(position), 1, |out| {
                out.push_str(words);
                Ok::<_, FormatError>(())
            })?;
        }
    }
    if writer.asks(Part::SpecialCategories) {
        let role = LegalRole::SpecialCategories;
        parts.add(FormPart::SpecialCategories, 5, citing(writer, Message::FormSpecialCategories, role))?;
    }
    parts.add(FormPart::Burden, 8, message(Message::FormBurden))?;
    if writer.asks(Part::Restriction) {
        parts.add(FormPart::Restriction, 6, message(Message::FormRestriction))?;
    }
    if writer.asks(Part::Erasure) {
        parts.add(FormPart::Erasure, 5, message(Message::FormErasure))?;
    }
    if writer.asks(Part::Recipients) {
        parts.add(FormPart::Recipients, 6, citing(writer, Message::FormRecipients, LegalRole::Recipients))?;
    }
    if writer.asks(Part::Withdrawal) {
        parts.add(FormPart::Withdrawal, 7, citing(writer, Message::FormWithdrawal, LegalRole::Withdrawal))?;
    }
    parts.add(FormPart::Confirmation, 3, message(Message::FormConfirmation))?;
    Ok(parts)
}

/// The declaration. Who makes it for somebody else names both first.
fn declaration(writer: &LetterWriter<'_>, out: &mut String) -> Result<(), FormatError> {
    if let Some(representative) = &writer.case.representative {
        let mut arguments = writer.arguments;
        arguments.set(Variable::Kind, Value::Text(representative.role.as_str()));
        arguments.set(Variable::Name, Value::Text(&writer.case.data_subject.name));
        arguments.set(Variable::Representative, Value::Text(&representative.name));
        writer.locale.write(Message::FormRepresented, &arguments, out)?;
        out.push(' ');
    }
    writer.locale.write(Message::FormObjection, &writer.arguments, out)
}

/// A sentence that cites what the law gives for a role.
fn citing<'a>(
    writer: &'a LetterWriter<'_>,
    message: Message,
    role: LegalRole,
) -> impl FnOnce(&mut String) -> Result<(), ComposeError> + use<'a> {
    move |out| {
        out.push_str(&writer.format_citing(message, &writer.cite(role)?, "")?);
        Ok(())
    }
}

fn account_sentence(writer: &LetterWriter<'_>, account: &Account<'_>, out: &mut String) -> Result<(), FormatError> {
    let value = [&account.handle, &account.url, &account.email, &account.phone];
    let value = value.into_iter().flatten().next().map_or("", String::as_str);
    let mut arguments = writer.arguments;
    arguments.set(Variable::Platform, Value::Text(&account.platform.name));
    arguments.set(Variable::Value, Value::Text(value));
    writer.locale.write(Message::FormAccount, &arguments, out)
}
