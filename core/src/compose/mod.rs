//! [`Plan`] → [`Letter`]s and [`Guide`]: final wording, without format.
//!
//! One file per kind of letter says which blocks stand in it and in what order ([`objection`], [`non_user`]); the
//! other files write parts that several kinds share. A new kind is a new file and one line in [`body`].

mod access;
mod accounts;
mod complaint;
mod consent_withdrawal;
mod controller_complaint;
mod copyright_reservation;
mod enclosures;
mod extension_reply;
mod facts;
mod form;
mod frame;
mod guide;
mod non_user;
mod objection;
mod paragraphs;
mod reasons;
mod refusal_reply;
mod reminder;
mod writer;

pub use form::{FormPart, FormText, form_text};
pub use guide::{
    Guide, GuideAction, GuideDate, GuideDateKind, GuideField, GuideHint, GuideLetter, GuideTimeline, HintName,
};

use crate::case::{Case, LetterKind};
use crate::catalog::Catalog;
use crate::error::ComposeError;
use crate::letter::Letter;
use crate::localize::Locales;
use crate::plan::{LetterPlan, Plan};
use crate::render::text;
use crate::timeline::{is_controller_complaint, timelines};
use writer::LetterWriter;

/// Line width of [`Letter::text`].
const TEXT_WIDTH: usize = 88;

/// Writes the letters of a plan.
///
/// # Errors
///
/// [`ComposeError`] if a text is missing or broken.
pub fn compose(plan: &Plan<'_>, locales: &Locales) -> Result<Vec<Letter>, ComposeError> {
    let mut letters = Vec::with_capacity(plan.letters.len());
    for letter_plan in &plan.letters {
        letters.push(write_letter(plan, letter_plan, locales)?);
    }
    Ok(letters)
}

/// Puts the plan into words: steps, hints and labels in the language of the guide.
///
/// # Errors
///
/// [`ComposeError`] if a text is missing or broken.
pub fn guide(plan: &Plan<'_>, letters: &[Letter], locales: &Locales) -> Result<Guide, ComposeError> {
    guide::write(plan, letters, locales)
}

/// Where a case stands with each controller, in the language of the guide: for callers who need no letter.
///
/// # Errors
///
/// [`ComposeError`] if a text is missing or broken.
pub fn timelines_in_words(
    case: &Case<'_>,
    catalog: &Catalog,
    locales: &Locales,
) -> Result<Vec<GuideTimeline>, ComposeError> {
    guide::write_timelines(case, &timelines(case, catalog), locales)
}

fn write_letter(plan: &Plan<'_>, letter_plan: &LetterPlan<'_>, locales: &Locales) -> Result<Letter, ComposeError> {
    let case = plan.case;
    let locale =
        locales.get(&case.language).ok_or(ComposeError::NoLocale)?.for_country(&case.data_subject.country.code);
    let mut writer = LetterWriter::new(plan, letter_plan, locale);

    let subject = body(&mut writer)?;
    let frame = frame::write(&mut writer)?;
    let mail = frame::mail(&writer);
    let form = form::write(&mut writer, None)?;
    let mut letter = Letter {
        kind: letter_plan.kind,
        language: locale.tag().to_string(),
        regime: letter_plan.regime,
        reference: case.reference.clone(),
        date: case.date,
        date_text: frame.date_text,
        sender: frame.sender,
        sender_country: case.data_subject.country.code.clone(),
        return_address: frame.return_address,
        page_label: frame.page_label,
        signature_label: frame.signature_label,
        addressee: frame.addressee,
        information: frame.information,
        subject,
        account_table: writer.account_table.take(),
        blocks: writer.into_blocks(),
        enclosures_heading: frame.enclosures_heading,
        enclosures: frame.enclosures,
        accounts: letter_plan.accounts.iter().filter_map(|&i| case.accounts.get(i)).map(|a| a.id.clone()).collect(),
        text: String::new(),
        form_text: form.text,
        form_omitted: form.omitted,
        mail,
        suggested_file_name: frame.suggested_file_name,
    };
    let mut text = String::new();
    text::write(&letter, TEXT_WIDTH, &mut text);
    letter.text = text;
    Ok(letter)
}

/// Writes the blocks of a letter and gives back its subject.
fn body(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    match writer.plan.kind {
        LetterKind::Objection => objection::write(writer),
        LetterKind::NonUserObjection => non_user::write(writer),
        LetterKind::Reminder if is_controller_complaint(writer.plan.regime, writer.case.date) => {
            controller_complaint::write(writer)
        }
        LetterKind::Reminder => reminder::write(writer),
        LetterKind::RefusalReply => refusal_reply::write(writer),
        LetterKind::ExtensionReply => extension_reply::write(writer),
        LetterKind::Complaint => complaint::write(writer),
        LetterKind::Access => access::write(writer),
        LetterKind::ConsentWithdrawal => consent_withdrawal::write(writer),
        LetterKind::CopyrightReservation => copyright_reservation::write(writer),
        // Planning puts the letter that the history calls for in its place.
        LetterKind::Next => Err(ComposeError::NoHistory),
    }
}
