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
mod error;
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

pub use error::ComposeError;

use crate::case::Case;
use crate::catalog::{Catalog, ReminderKind};
use crate::guide::{Guide, GuideTimeline};
use crate::letter::Letter;
use crate::localize::Locales;
use crate::plan::{LetterPlan, Plan};
use crate::timeline::timelines;
use crate::vocabulary::LetterKind;
use writer::{Cited, LetterWriter};

/// Writes the letters of a plan, in its order.
///
/// # Errors
///
/// As [`compose_one`], of the first letter that cannot be written.
pub fn compose(plan: &Plan<'_>, locales: &Locales) -> Result<Vec<Letter>, ComposeError> {
    let cited = Cited::default();
    plan.letters.iter().map(|letter| write(plan, letter, locales, &cited)).collect()
}

/// Puts the plan into words: steps, hints and labels in the language of the guide. `letters` are those of
/// [`compose`]: fields of forms take their short texts.
///
/// # Errors
///
/// [`ComposeError::NoLocale`] if there is no locale for the language of the guide, [`ComposeError::Format`] if it lacks a
/// message that a record of the catalog names.
pub fn guide(plan: &Plan<'_>, letters: &[Letter], locales: &Locales) -> Result<Guide, ComposeError> {
    guide::write(plan, letters, locales)
}

/// Where a case stands with each controller, in the language of the guide and the order of the first account: for
/// callers who need no letter.
///
/// # Errors
///
/// [`ComposeError::NoLocale`] if there is no locale for the language of the guide.
pub fn timelines_in_words(
    case: &Case<'_>,
    catalog: &Catalog,
    locales: &Locales,
) -> Result<Vec<GuideTimeline>, ComposeError> {
    guide::write_timelines(case, &timelines(case, catalog), locales)
}

/// Writes one letter of a plan, one of its [`letters`](Plan::letters): for callers who want one after the other.
///
/// # Errors
///
/// [`ComposeError::NoLocale`] if there is no locale for the language of the letter, [`ComposeError::Format`] if it lacks a
/// message that a record of the catalog names. The catalog and locales of a [`Library`](crate::Library) fit each other.
pub fn compose_one(plan: &Plan<'_>, letter_plan: &LetterPlan<'_>, locales: &Locales) -> Result<Letter, ComposeError> {
    write(plan, letter_plan, locales, &Cited::default())
}

fn write<'a>(
    plan: &'a Plan<'a>,
    letter_plan: &'a LetterPlan<'a>,
    locales: &'a Locales,
    cited: &'a Cited<'a>,
) -> Result<Letter, ComposeError> {
    let case = plan.case;
    let locale =
        locales.get(&case.language).ok_or(ComposeError::NoLocale)?.for_country(&case.data_subject.country.code);
    let mut writer = LetterWriter::new(plan, letter_plan, locale, cited);

    let subject = body(&mut writer)?;
    let frame = frame::write(&mut writer)?;
    let mail = frame::mail(&writer);
    let form = form::write(&writer)?;
    let authority_text = complaint::authority_text(&writer)?;
    Ok(Letter {
        kind: letter_plan.kind,
        about: letter_plan.about,
        language: locale.tag().to_string(),
        regime: letter_plan.law.id(),
        regimes: letter_plan.regimes.iter().map(|regime| regime.id).collect(),
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
        subject_label: frame.subject_label,
        subject,
        account_table: writer.account_table.take(),
        annexes: std::mem::take(&mut writer.annexes),
        blocks: writer.into_blocks(),
        enclosures_heading: frame.enclosures_heading,
        enclosures: frame.enclosures,
        accounts: letter_plan.accounts().map(ToOwned::to_owned).collect(),
        parts: letter_plan.parts.iter().collect(),
        form,
        authority_text,
        mail,
        channels: plan.channels_of(letter_plan),
        suggested_file_name: frame.suggested_file_name,
    })
}

/// Writes the blocks of a letter and gives back its subject.
fn body(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    match writer.plan.kind {
        LetterKind::Objection => objection::write(writer),
        LetterKind::NonUserObjection => non_user::write(writer),
        LetterKind::Reminder => match writer.plan.law.reminder_kind() {
            ReminderKind::ControllerComplaint => controller_complaint::write(writer),
            ReminderKind::Reminder => reminder::write(writer),
        },
        LetterKind::RefusalReply => match writer.plan.law.reminder_kind() {
            ReminderKind::ControllerComplaint => controller_complaint::write(writer),
            ReminderKind::Reminder => refusal_reply::write(writer),
        },
        LetterKind::ExtensionReply => extension_reply::write(writer),
        LetterKind::Complaint => complaint::write(writer),
        LetterKind::Access => access::write(writer),
        LetterKind::ConsentWithdrawal => consent_withdrawal::write(writer),
        LetterKind::CopyrightReservation => copyright_reservation::write(writer),
        // Planning puts the letter that the history calls for in its place.
        LetterKind::Next => Err(ComposeError::NoHistory),
    }
}
