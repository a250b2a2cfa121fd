//! [`Request`] → [`Case`]. One file a part of the request; each notes what it finds and goes on, so that all issues
//! come at once.

mod accounts;
mod companies;
mod contact;
mod country;
mod field;
mod history;
mod identity;
mod language;
mod letter;
mod link;
mod name;
mod non_user;
mod pasted;
mod person;
mod post;
mod profile;
mod reasons;
mod services;
mod settings;
mod wishes;

pub use pasted::Link;
pub(crate) use pasted::read_link;
pub use services::with_services;

use self::companies::Companies;
use self::settings::Settings;
use crate::case::{Case, Reply, Representative};
use crate::catalog::Catalog;
use crate::codes::{HintCode, IssueCode};
use crate::issue::{Draft, Findings, Place, ValidationError};
use crate::limits;
use crate::localize::Locales;
use crate::request::Request;
use crate::timeline::Asking;
use crate::vocabulary::{LetterKind, Role};

/// Judges a request by the facts of `catalog` and the languages of `locales`, which also put the issues into words.
/// Normalises text by documented rules (NFC, spaces, line breaks) and notes that in hints.
///
/// # Errors
///
/// [`ValidationError`] with all issues in the order of the format, at most [`limits::ISSUES`], each with code, JSON
/// pointer and message.
pub fn validate<'c>(request: &Request, catalog: &'c Catalog, locales: &Locales) -> Result<Case<'c>, ValidationError> {
    judge(request, catalog, locales)
        .map_err(|drafts| ValidationError::new(drafts, request.language_of_messages(), locales))
}

/// Judges a request; the issues are unsorted and not yet in words.
pub(crate) fn judge<'c>(request: &Request, catalog: &'c Catalog, locales: &Locales) -> Result<Case<'c>, Vec<Draft>> {
    let mut findings = Findings::default();
    let settings = settings::settings(request, catalog, locales, &mut findings);
    let case = parts(request, settings, catalog, locales, &mut findings);
    match case {
        Some(mut case) if findings.drafts.is_empty() => {
            case.hints = findings.hints;
            Ok(case)
        }
        _ => Err(findings.drafts),
    }
}

/// The parts of a case; none if one of them was refused.
fn parts<'c>(
    request: &Request,
    settings: Settings,
    catalog: &'c Catalog,
    locales: &Locales,
    findings: &mut Findings,
) -> Option<Case<'c>> {
    let letter = settings.letter;
    let data_subject = person::data_subject(request.data_subject.as_ref(), &settings, catalog, locales, findings);
    let representative = request
        .representative
        .as_ref()
        .map(|input| person::representative(input, &data_subject, &settings, (catalog, locales), findings));
    let country = data_subject.country;
    let regime = country.and_then(|country| catalog.regime_of(country));
    if let (Some(letter), Some(tag), Some(regime)) = (letter, &settings.language, regime) {
        language::offered(letter, regime.id, tag, locales, findings);
    }
    services::services(request, catalog, locales, findings);
    let accounts = accounts::accounts(&request.accounts, (country, settings.date), catalog, findings);
    let non_user = request.non_user.as_ref().map(|input| non_user::non_user(input, country, catalog, findings));
    if let Some(letter) = letter {
        fit_letter(request, letter, findings);
    }
    let acts = representative.iter().flatten().any(|other| other.role == Role::Parent);
    let is_minor = acts || data_subject.minor;
    let companies = Companies::of(&accounts, non_user.as_ref());
    companies.say_unserved(findings);
    let reasons = reasons::reasons(request, letter, (country, is_minor), &companies, catalog, findings);
    let wishes = wishes::wishes(&request.requests, &companies, findings);
    let asking = Asking { country, accounts: &accounts.list, wishes: &wishes, reasons: &reasons };
    let history = history::history(request, &settings, (&companies, asking), catalog, findings);
    let reference = settings::reference(request.reference.as_deref(), findings);
    let options = settings::options(request.options.as_ref(), findings);
    total_text(request, findings);

    let data_subject = data_subject.finish()?;
    sender_is_recipient(&data_subject.name, &accounts, non_user.as_ref(), findings);
    let representative = match representative {
        Some(representative) => Some(representative?),
        None => None,
    };
    let case = Case {
        letter: letter?,
        language: settings.language?,
        guide_language: settings.guide_language?,
        date: settings.date?,
        data_subject,
        regime: regime?,
        market_region: country?.region?,
        representative,
        accounts: accounts.list,
        non_user: non_user.map(non_user::Judged::finish),
        reasons,
        wishes,
        history,
        reference,
        form_scope: options.form_scope,
        text_length: options.text_length,
        reminder_days: options.reminder_days,
        name_to_controller: options.name_to_controller,
        amicable: options.amicable,
        pending: options.pending,
        hints: Vec::new(),
    };
    let declares = case.non_user.as_ref().is_some_and(|non_user| non_user.no_account_with_email);
    if declares && case.data_subject.email.is_none() {
        findings.issue(IssueCode::EmailMissing, &Place::ROOT.key("data_subject").key("email"));
    }
    if case.data_subject.minor && case.representative.is_none() {
        findings.hint(HintCode::DataSubjectMinor, &Place::ROOT.key("data_subject").key("minor"));
    }
    let unknown_custody = |other: &Representative| {
        other.role == Role::Parent && other.custody.is_none() && case.country().parents_act_jointly
    };
    if case.representative.as_ref().is_some_and(unknown_custody) {
        findings.hint(HintCode::RepresentativeCustodyUnknown, &Place::ROOT.key("representative"));
    }
    if case.reply() == Reply::Phone {
        findings.hint(HintCode::ContactPhoneOnly, &Place::ROOT.key("data_subject").key("phone"));
    }
    if case.address_for_companies().len() < case.data_subject.address.len() {
        findings.hint(HintCode::ContactAddressLeftOut, &Place::ROOT.key("data_subject").key("address"));
    }
    letter::permitted(&case, catalog, findings);
    Some(case)
}

/// Whether the request has what the letter is about.
fn fit_letter(request: &Request, letter: LetterKind, findings: &mut Findings) {
    let accounts = Place::ROOT.key("accounts");
    let non_user = Place::ROOT.key("non_user");
    match letter {
        LetterKind::NonUserObjection if request.non_user.is_none() => {
            findings.issue(IssueCode::LetterNonUserMissing, &non_user);
        }
        LetterKind::Objection | LetterKind::ConsentWithdrawal if request.accounts.is_empty() => {
            findings.issue(IssueCode::PlatformNone, &accounts);
        }
        _ if request.accounts.is_empty() && request.non_user.is_none() => {
            findings.issue(IssueCode::PlatformNone, &accounts);
        }
        _ => {}
    }
}

/// Judges the sum of all free texts. Bytes are an upper bound of characters, so most requests need no count. A text
/// that is too long by itself is reported already.
fn total_text(request: &Request, findings: &mut Findings) {
    if findings.drafts.iter().any(|draft| draft.code == IssueCode::TextTooLong) {
        return;
    }
    let texts = || {
        let reasons = request.reasons.iter().flat_map(|reason| [&reason.detail, &reason.text]);
        let notes = request.history.iter().map(|event| &event.note);
        let sightings = request.non_user.iter().flat_map(|non_user| &non_user.sightings);
        reasons.chain(notes).chain(sightings.flat_map(|sighting| [&sighting.what, &sighting.note])).flatten()
    };
    if texts().map(String::len).sum::<usize>() > limits::TEXT_TOTAL_CHARS {
        let total: usize = texts().map(|text| text.chars().count()).sum();
        if total > limits::TEXT_TOTAL_CHARS {
            let draft = Draft::new(IssueCode::TextTotalTooLong, &Place::ROOT);
            findings.refuse(draft.number(limits::TEXT_TOTAL_CHARS));
        }
    }
}

/// A person with the name of the addressee: perhaps the fields were mixed up. That says more than that the name looks
/// like one of a company.
fn sender_is_recipient(
    name: &str,
    accounts: &accounts::Accounts<'_>,
    non_user: Option<&non_user::Judged<'_>>,
    findings: &mut Findings,
) {
    let of_accounts = accounts.list.iter().map(|account| account.controller);
    let of_others = non_user.iter().flat_map(|non_user| non_user.controllers());
    if of_accounts.chain(of_others).any(|controller| controller.name.eq_ignore_ascii_case(name)) {
        findings.hints.retain(|hint| hint.code != HintCode::NameLooksLikeOrganisation);
        findings.hint(HintCode::SenderEqualsRecipient, &Place::ROOT.key("data_subject").key("name"));
    }
}
