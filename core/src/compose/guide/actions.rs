//! One action in words: title, fields with values, what it covers.

use std::collections::BTreeSet;

use super::steps;
use super::words::Words;
use crate::case::{Account, Case};
use crate::catalog::{ChannelKind, FieldKind, Procedure};
use crate::compose::ComposeError;
use crate::guide::{ActionOnPage, GuideAction, GuideField};
use crate::letter::{FormPart, Letter};
use crate::localize::{Message, Variable};
use crate::plan::{Action, ActionField, ActionPurpose, FieldValue, Plan};

pub(super) fn write(
    words: &Words<'_>,
    plan: &Plan<'_>,
    action: &Action<'_>,
    letters: &[Letter],
) -> Result<GuideAction, ComposeError> {
    let case = plan.case;
    let channel = action.channel();
    let fields: Vec<GuideField> =
        action.fields.iter().map(|field| write_field(words, plan, action, field, letters)).collect::<Result<_, _>>()?;
    let steps = steps::write(words, case, action, &fields)?;
    let covers = covers(words, case, action)?;
    let title_with = |platform: &str| title(words, case, action, platform);
    let title = title_with(&action.platform.name)?;
    let on_page = ActionOnPage {
        line: named_platform(words, case, action)?.map_or_else(|| Ok(title.clone()), |name| title_with(&name))?,
        email: action.email().map(str::to_owned),
        doubtful: action.is_doubtful(case.date),
        standing: steps.standing,
        details: steps.details,
        covers: Some(covers.clone()).filter(|_| !is_first_letter(action)),
        fallback_urls: steps::fallback_urls(action),
        if_form_fails: match (action.kind(), channel) {
            (ChannelKind::WebForm, Some(_)) => Some(words.say(Message::StepIfFormFailsNoUrl, &[])?),
            _ => None,
        },
    };
    Ok(GuideAction {
        id: action.id.clone(),
        kind: action.kind(),
        platform: action.platform.id.clone(),
        controller: action.controller.id.clone(),
        accounts: account_ids(case, &action.accounts),
        account_names: account_names(words, case, &action.accounts)?,
        purpose: action.purpose(),
        title,
        authority: action.authority().map(|authority| authority.id.clone()),
        url: action.url().map(str::to_owned),
        fallback_urls: channel.map(|channel| channel.fallback_urls.clone()).unwrap_or_default(),
        needs_login: match channel {
            Some(channel) => channel.needs_login,
            // Some pages of authorities want a national login; the hints of the authority say so.
            None if action.authority().is_some() => None,
            None => Some(false),
        },
        steps: steps.sentences,
        fields,
        covers,
        verified_on: action.verified_on(),
        confidence: action.confidence(),
        on_page,
    })
}

pub(super) fn account_ids(case: &Case<'_>, positions: &[usize]) -> Vec<String> {
    positions.iter().filter_map(|&at| case.accounts.get(at)).map(|account| account.id.clone()).collect()
}

pub(super) fn account_names(
    words: &Words<'_>,
    case: &Case<'_>,
    positions: &[usize],
) -> Result<Vec<String>, ComposeError> {
    let accounts = positions.iter().filter_map(|&at| case.accounts.get(at));
    accounts.map(|account| account_name(words, account)).collect()
}

fn account_name(words: &Words<'_>, account: &Account<'_>) -> Result<String, ComposeError> {
    let platform = (Variable::Platform, account.platform.name.as_str());
    words.say(Message::ActionAccount, &[platform, (Variable::Value, known_as(account))])
}

/// What people recognise the account by.
fn known_as<'a>(account: &'a Account<'_>) -> &'a str {
    [&account.handle, &account.url, &account.email, &account.phone]
        .into_iter()
        .find_map(|value| value.as_deref())
        .unwrap_or(&account.id)
}

/// A letter that opens a case covers everything.
fn is_first_letter(action: &Action<'_>) -> bool {
    let first = matches!(action.purpose(), ActionPurpose::Objection | ActionPurpose::NonUserObjection);
    action.hands_letter_over() && first
}

/// The platform, with the accounts of the action where the case has others there.
fn named_platform(words: &Words<'_>, case: &Case<'_>, action: &Action<'_>) -> Result<Option<String>, ComposeError> {
    let there = |account: &&Account<'_>| account.platform.id == action.platform.id;
    if case.accounts.iter().filter(there).count() < 2 {
        return Ok(None);
    }
    let accounts = action.accounts.iter().filter_map(|&at| case.accounts.get(at));
    let names: Vec<&str> = accounts.filter(there).map(known_as).collect();
    let values = [(Variable::Platform, action.platform.name.as_str()), (Variable::Value, &words.locale.list(&names))];
    words.say(Message::ActionPlatform, &values).map(Some)
}

fn title(words: &Words<'_>, case: &Case<'_>, action: &Action<'_>, platform: &str) -> Result<String, ComposeError> {
    let platform = (Variable::Platform, platform);
    let controller = (Variable::Controller, action.controller.name.as_str());
    if let Some(authority) = action.authority() {
        let kind = match action.kind() {
            ChannelKind::WebForm => "web-form",
            ChannelKind::Email => "email",
            ChannelKind::Post | ChannelKind::SettingsSwitch | ChannelKind::InApp => "post",
        };
        let is_report = if authority.procedure == Procedure::ReportOnly { "yes" } else { "no" };
        let values = [
            (Variable::Authority, authority.name_in(words.locale.tag(), case.date)),
            (Variable::Kind, kind),
            (Variable::Flag, is_report),
        ];
        return words.say(Message::ActionComplaint, &values);
    }
    match action.kind() {
        ChannelKind::WebForm => {
            words.say(Message::ActionWebForm, &[platform, (Variable::Kind, action.purpose().as_str())])
        }
        ChannelKind::SettingsSwitch => words.say(Message::ActionSettingsSwitch, &[platform]),
        ChannelKind::InApp => words.say(Message::ActionInApp, &[platform]),
        ChannelKind::Email => words.say(Message::ActionEmail, &[controller]),
        ChannelKind::Post => words.say(Message::ActionPost, &[controller]),
    }
}

/// A letter that several platforms share names them all, whatever the record of one of them says.
fn covers(words: &Words<'_>, case: &Case<'_>, action: &Action<'_>) -> Result<String, ComposeError> {
    let mut platforms: Vec<&str> = Vec::new();
    let of_accounts = action.accounts.iter().filter_map(|&at| case.accounts.get(at)).map(|account| account.platform);
    let entries = case.non_user.as_ref().map(|non_user| &non_user.platforms);
    let of_entries = action.non_user_platforms.iter().filter_map(|&at| entries?.get(at)).map(|entry| entry.platform);
    for platform in of_accounts.chain(of_entries) {
        if !platforms.contains(&platform.name.as_str()) {
            platforms.push(&platform.name);
        }
    }
    let list = words.locale.list(&platforms);
    match action.channel() {
        Some(channel) if !action.hands_letter_over() => words.say_named(
            channel.covers.as_str(),
            &[
                (Variable::Platform, action.platform.name.as_str()),
                (Variable::Platforms, &list),
                (Variable::Controller, action.controller.name.as_str()),
            ],
        ),
        _ if is_first_letter(action) => words.say(Message::ActionLetterCovers, &[(Variable::Platforms, &list)]),
        _ => words.say(
            Message::ActionLaterCovers,
            &[
                (Variable::Platforms, &list),
                (Variable::Controller, action.controller.name.as_str()),
                (Variable::Kind, action.purpose().as_str()),
            ],
        ),
    }
}

fn write_field(
    words: &Words<'_>,
    plan: &Plan<'_>,
    action: &Action<'_>,
    field: &ActionField<'_>,
    letters: &[Letter],
) -> Result<GuideField, ComposeError> {
    let mut omitted = Vec::new();
    let value = match field.value {
        FieldValue::Known(value) => Some(value.to_owned()),
        FieldValue::CountryName => {
            let code = &plan.case.data_subject.country.code;
            Some(words.locale.country_name(code).unwrap_or(&plan.case.data_subject.country.english_name).to_owned())
        }
        FieldValue::FormText => {
            let accounts = action.accounts.iter().filter_map(|&at| plan.case.accounts.get(at));
            let ids: BTreeSet<&str> = accounts.map(|account| account.id.as_str()).collect();
            let letter = letters.iter().find(|letter| {
                let shared = letter.accounts.iter().filter(|id| ids.contains(id.as_str()));
                action.controller.id == *letter.addressee.id && shared.count() == ids.len()
            });
            let form = letter.map(|letter| letter.form_text(field.max_chars)).unwrap_or_default();
            for part in &form.omitted {
                omitted.extend(part_name(words, plan.case, *part)?);
            }
            Some(form.text).filter(|text| !text.is_empty())
        }
        FieldValue::AuthorityText => {
            let ids = account_ids(plan.case, &action.accounts);
            let own = |letter: &&Letter| {
                action.authority().is_some_and(|authority| authority.id == *letter.addressee.id)
                    && letter.accounts == ids
            };
            letters.iter().find(own).and_then(|letter| letter.authority_text.clone())
        }
        FieldValue::Unknown => None,
    };
    let label = field_label(words, action, field.field)?;
    Ok(GuideField { field: field.field, label, value, required: field.required, max_chars: field.max_chars, omitted })
}

/// What people call a field.
pub(super) fn field_label(words: &Words<'_>, action: &Action<'_>, field: FieldKind) -> Result<String, ComposeError> {
    let message = match field {
        FieldKind::Email if action.accounts.is_empty() => Message::FieldOwnEmail,
        FieldKind::Email => Message::FieldEmail,
        FieldKind::Country => Message::FieldCountry,
        FieldKind::Name => Message::FieldName,
        FieldKind::Phone => Message::FieldPhone,
        FieldKind::Reason => Message::FieldReason,
        FieldKind::Url => Message::FieldUrl,
        FieldKind::Prompt => Message::FieldPrompt,
        FieldKind::Evidence => Message::FieldEvidence,
    };
    words.say(message, &[])
}

/// What people call a part of the text.
fn part_name(words: &Words<'_>, case: &Case<'_>, part: FormPart) -> Result<Option<String>, ComposeError> {
    let message = match part {
        FormPart::Account(position) => {
            let found = case.accounts.binary_search_by_key(&position, |account| account.position).ok();
            return found.and_then(|at| case.accounts.get(at)).map(|account| account_name(words, account)).transpose();
        }
        FormPart::Reason(position) => {
            let reason = case.reason_at(position);
            return reason.map(|reason| words.label(reason.message.as_str())).transpose();
        }
        FormPart::OwnWords(_) => Message::FormPartOwnWords,
        FormPart::Objection => Message::FormPartObjection,
        FormPart::Burden => Message::FormPartBurden,
        FormPart::Restriction => Message::FormPartRestriction,
        FormPart::Erasure => Message::FormPartErasure,
        FormPart::Recipients => Message::FormPartRecipients,
        FormPart::Withdrawal => Message::FormPartWithdrawal,
        FormPart::SpecialCategories => Message::FormPartSpecialCategories,
        FormPart::Confirmation => Message::FormPartConfirmation,
    };
    words.say(message, &[]).map(Some)
}
