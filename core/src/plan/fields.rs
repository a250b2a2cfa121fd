//! What to enter in the fields of a form.

use super::{ActionField, FieldValue};
use crate::case::{Account, Case};
use crate::catalog::{Channel, ChannelField, FieldKind};

/// The fields of a channel for the accounts at `positions`; none there means a person without an account.
pub(super) fn fill<'a>(case: &'a Case<'a>, channel: &'a Channel, positions: &[usize]) -> Vec<ActionField<'a>> {
    let accounts: Vec<&Account<'_>> = positions.iter().filter_map(|&at| case.accounts.get(at)).collect();
    channel
        .fields
        .iter()
        .map(|&ChannelField { field, required, max_chars }| ActionField {
            field,
            required,
            max_chars,
            value: value(case, &accounts, field),
        })
        .collect()
}

fn value<'a>(case: &'a Case<'a>, accounts: &[&'a Account<'a>], field: FieldKind) -> FieldValue<'a> {
    let person = &case.data_subject;
    let non_user = accounts.is_empty();
    let known = |text: Option<&'a str>| text.map_or(FieldValue::Unknown, FieldValue::Known);
    match field {
        // A form finds the account by its own address: another one of the person would only mislead.
        FieldKind::Email if non_user => known(person.email.as_deref()),
        FieldKind::Email => known(accounts.iter().find_map(|account| account.email.as_deref())),
        FieldKind::Phone if non_user => known(person.phone.as_deref()),
        FieldKind::Phone => known(accounts.iter().find_map(|account| account.phone.as_deref())),
        FieldKind::Url if non_user => {
            let mut sightings = case.non_user.iter().flat_map(|non_user| &non_user.sightings);
            known(sightings.find_map(|sighting| sighting.url.as_deref()))
        }
        FieldKind::Url => known(accounts.iter().find_map(|account| account.url.as_deref())),
        FieldKind::Country => FieldValue::CountryName,
        FieldKind::Name => FieldValue::Known(&person.name),
        FieldKind::Reason => FieldValue::FormText,
        FieldKind::Prompt | FieldKind::Evidence => FieldValue::Unknown,
    }
}
