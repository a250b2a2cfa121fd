//! What to do: which channel, for which accounts, in which order.
//!
//! Forms and switches stop the processing, so only objections and withdrawals of consent bring them; every other letter
//! is handed over by itself.

use std::collections::BTreeMap;

use super::{Action, ActionField, FieldValue, LetterPlan, Way, fields};
use crate::case::{Account, Case};
use crate::catalog::{
    Authority, Channel, ChannelKind, ChannelPurpose, ChannelScope, Confidence, Controller, Country, FieldKind, Platform,
};
use crate::vocabulary::{AccountStatus, FormScope, LetterKind, Via};

/// A form or switch with the accounts it serves, before it gets its id.
struct Draft<'a> {
    platform: &'a Platform,
    channel: &'a Channel,
    accounts: Vec<usize>,
    non_user_platforms: Vec<usize>,
}

pub(super) fn plan<'a>(case: &'a Case<'a>, letters: &[LetterPlan<'a>]) -> Vec<Action<'a>> {
    let mut actions = Vec::new();
    let mut ids = BTreeMap::new();
    for letter in letters {
        let controller = letter.controller;
        if let Some(authority) = letter.authority() {
            actions.extend(complaint(case, authority, letter, &mut ids));
            continue;
        }
        let drafts = match letter.kind {
            LetterKind::Objection => account_drafts(case, &letter.accounts),
            // The forms are made for objections, and their texts would be some.
            LetterKind::ConsentWithdrawal => {
                let mut drafts = account_drafts(case, &letter.accounts);
                drafts.retain(|draft| draft.channel.kind != ChannelKind::WebForm);
                drafts
            }
            LetterKind::NonUserObjection => non_user_drafts(case, &letter.non_user_platforms),
            _ => Vec::new(),
        };
        for draft in drafts {
            let name = [draft.platform.id.as_str(), "-", draft.channel.id.as_str()].concat();
            actions.push(Action {
                id: unique(&mut ids, name),
                platform: draft.platform,
                controller,
                decides: decides(case, [draft.platform]),
                way: Way::Channel(draft.channel),
                letter: None,
                fields: fields::fill(case, draft.channel, &draft.accounts),
                accounts: draft.accounts,
                non_user_platforms: draft.non_user_platforms,
            });
        }
        actions.extend(letter_action(case, controller, letter, &mut ids));
    }
    // Within a kind the companies stay together.
    actions.sort_by_key(|action| turn(action.kind()));
    actions
}

/// What acts at once comes first, what takes the most effort last.
const fn turn(kind: ChannelKind) -> u8 {
    match kind {
        ChannelKind::SettingsSwitch => 0,
        ChannelKind::InApp => 1,
        ChannelKind::WebForm => 2,
        ChannelKind::Email => 3,
        ChannelKind::Post => 4,
    }
}

/// The name itself the first time, then with a number.
fn unique(ids: &mut BTreeMap<String, u32>, name: String) -> String {
    let count = ids.entry(name.clone()).or_insert(0);
    *count += 1;
    if *count == 1 { name } else { format!("{name}-{count}") }
}

// ---- forms and switches for accounts ----

fn account_drafts<'a>(case: &'a Case<'a>, positions: &[usize]) -> Vec<Draft<'a>> {
    let mut drafts: Vec<Draft<'a>> = Vec::new();
    for (platform, accounts) in by_platform(case, positions) {
        for channel in chosen(case, platform) {
            let usable =
                |position: &usize| case.accounts.get(*position).is_some_and(|account| can_use(account, channel));
            let accounts: Vec<usize> = accounts.iter().copied().filter(usable).collect();
            for unit in units(case, &accounts, channel.scope) {
                let draft = Draft { platform, channel, accounts: unit, non_user_platforms: Vec::new() };
                match drafts.iter_mut().find(|known| serves_both(case, known, &draft)) {
                    Some(known) => merge(known, draft),
                    None => drafts.push(draft),
                }
            }
        }
    }
    drafts
}

/// Whether a channel is of use for an account: none that may need a login where the person cannot log in, and no switch
/// where somebody else runs the account.
fn can_use(account: &Account<'_>, channel: &Channel) -> bool {
    let is_switch = matches!(channel.kind, ChannelKind::SettingsSwitch | ChannelKind::InApp);
    match account.status {
        AccountStatus::Active => !is_switch || account.managed_by.is_none(),
        AccountStatus::NoAccess | AccountStatus::Deleted => !is_switch && channel.needs_login == Some(false),
    }
}

/// Platforms in the order of their first account, each with its accounts.
fn by_platform<'a>(case: &'a Case<'a>, positions: &[usize]) -> Vec<(&'a Platform, Vec<usize>)> {
    let mut platforms: Vec<(&'a Platform, Vec<usize>)> = Vec::new();
    for &position in positions {
        let Some(account) = case.accounts.get(position) else { continue };
        match platforms.iter_mut().find(|(platform, _)| platform.id == account.platform.id) {
            Some((_, accounts)) => accounts.push(position),
            None => platforms.push((account.platform, vec![position])),
        }
    }
    platforms
}

/// The channels worth taking, in the order of the record: every switch that covers something of its own, and one
/// form. Five ways to the same end help nobody.
fn chosen<'a>(case: &Case<'_>, platform: &'a Platform) -> Vec<&'a Channel> {
    let offered = || {
        let country = case.country();
        platform.channels.iter().filter(move |channel| {
            channel.is_offered_in(country) && channel.purpose != ChannelPurpose::NonUserObjection
        })
    };
    let form = platform.objection_form(case.country());
    let mut chosen: Vec<&'a Channel> = Vec::new();
    for channel in offered() {
        let wanted = match channel.kind {
            // What is no opt-out, such as deleting posts, belongs in a hint, not among the things to do.
            ChannelKind::SettingsSwitch | ChannelKind::InApp => channel.purpose != ChannelPurpose::GeneralRequest,
            ChannelKind::WebForm => {
                channel.purpose == ChannelPurpose::OptOut || form.is_some_and(|form| form.id == channel.id)
            }
            ChannelKind::Email | ChannelKind::Post => false,
        };
        let new = !chosen.iter().any(|known| known.kind == channel.kind && known.covers == channel.covers);
        if wanted && new {
            chosen.push(channel);
        }
    }
    chosen
}

/// Splits accounts of one platform into those that one use of the channel serves.
fn units(case: &Case<'_>, positions: &[usize], scope: ChannelScope) -> Vec<Vec<usize>> {
    let mut units: Vec<(Option<&str>, Vec<usize>)> = Vec::new();
    for &position in positions {
        let Some(account) = case.accounts.get(position) else { continue };
        let key = match scope {
            ChannelScope::Person => Some(""),
            ChannelScope::LinkGroup if case.form_scope == FormScope::LinkedGroup => link_group(account),
            ChannelScope::LinkGroup | ChannelScope::Account | ChannelScope::Part => None,
        };
        match units.iter_mut().find(|(known, _)| key.is_some() && *known == key) {
            Some((_, unit)) => unit.push(position),
            None => units.push((key, vec![position])),
        }
    }
    units.into_iter().map(|(_, unit)| unit).collect()
}

/// The link group, where the operator has a hub that links accounts.
pub(super) fn link_group<'a>(account: &'a Account<'_>) -> Option<&'a str> {
    account.platform.link_family.as_ref().and(account.link_group.as_deref())
}

/// Whether one use of a form serves the accounts of both: the same form of two platforms (Threads uses Instagram's),
/// and accounts that are linked or share their login address.
fn serves_both<'a>(case: &Case<'_>, known: &Draft<'a>, new: &Draft<'a>) -> bool {
    let same_form = known.channel.url.is_some()
        && known.channel.url == new.channel.url
        && known.channel.kind == new.channel.kind
        && known.channel.purpose == new.channel.purpose;
    if !same_form {
        return false;
    }
    match new.channel.scope {
        ChannelScope::Person => true,
        ChannelScope::LinkGroup if case.form_scope == FormScope::LinkedGroup => {
            let accounts = |draft: &Draft<'a>| {
                draft.accounts.iter().filter_map(|&at| case.accounts.get(at)).collect::<Vec<&Account<'_>>>()
            };
            let (known, new) = (accounts(known), accounts(new));
            let linked = |a: &Account<'_>, b: &Account<'_>| link_group(a).is_some() && link_group(a) == link_group(b);
            // One address opens one account of a platform, so two accounts of one platform are not the same login.
            let same_platform = known.iter().any(|a| new.iter().any(|b| a.platform.id == b.platform.id));
            let same_login =
                |a: &Account<'_>, b: &Account<'_>| !same_platform && a.email.is_some() && a.email == b.email;
            known.iter().any(|a| new.iter().any(|b| linked(a, b) || same_login(a, b)))
        }
        ChannelScope::LinkGroup | ChannelScope::Account | ChannelScope::Part => false,
    }
}

/// Adds the accounts; the platform whose own form it is gives its name to the action.
fn merge<'a>(known: &mut Draft<'a>, new: Draft<'a>) {
    if !hosts_own_form(known) && hosts_own_form(&new) {
        known.platform = new.platform;
        known.channel = new.channel;
    }
    known.accounts.extend(new.accounts);
    known.accounts.sort_unstable();
    known.accounts.dedup();
    known.non_user_platforms.extend(new.non_user_platforms);
}

fn hosts_own_form(draft: &Draft<'_>) -> bool {
    let Some(url) = draft.channel.url.as_deref().and_then(|url| url::Url::parse(url).ok()) else { return false };
    url.host_str().is_some_and(|host| draft.platform.domain_of(host).is_some())
}

// ---- forms for people without an account ----

fn non_user_drafts<'a>(case: &'a Case<'a>, positions: &[usize]) -> Vec<Draft<'a>> {
    let mut drafts: Vec<Draft<'a>> = Vec::new();
    let entries = case.non_user.iter().flat_map(|non_user| &non_user.platforms).enumerate();
    for (position, entry) in entries.filter(|(position, _)| positions.contains(position)) {
        let Some(channel) = non_user_channel(case, entry.platform) else { continue };
        let draft =
            Draft { platform: entry.platform, channel, accounts: Vec::new(), non_user_platforms: vec![position] };
        let same = |known: &&mut Draft<'_>| known.channel.url.is_some() && known.channel.url == draft.channel.url;
        match drafts.iter_mut().find(same) {
            Some(known) => merge(known, draft),
            None => drafts.push(draft),
        }
    }
    drafts
}

/// The form for people without an account, else a general one that needs no login.
fn non_user_channel<'a>(case: &Case<'_>, platform: &'a Platform) -> Option<&'a Channel> {
    let forms = || {
        let forms = platform.channels.iter().filter(|channel| channel.kind == ChannelKind::WebForm);
        forms.filter(|channel| channel.is_offered_in(case.country()))
    };
    forms().find(|channel| channel.purpose == ChannelPurpose::NonUserObjection).or_else(|| {
        forms().find(|channel| channel.purpose == ChannelPurpose::GeneralRequest && channel.needs_login != Some(true))
    })
}

// ---- the letter ----

/// Hands the letter over: by e-mail where a sure address is known and the person has one, else by post.
fn letter_action<'a>(
    case: &'a Case<'a>,
    controller: &'a Controller,
    letter: &LetterPlan<'a>,
    ids: &mut BTreeMap<String, u32>,
) -> Option<Action<'a>> {
    let platforms = letter_platforms(case, letter);
    let way = letter_way(case, controller, letter, &platforms)?;
    let mut action = Action {
        id: String::new(),
        platform: platforms.first()?,
        controller,
        decides: decides(case, platforms.iter().copied()),
        way,
        letter: Some(letter.kind),
        accounts: letter.accounts.clone(),
        non_user_platforms: letter.non_user_platforms.clone(),
        fields: Vec::new(),
    };
    let ending = if action.kind() == ChannelKind::Email { "email" } else { "post" };
    action.id = unique(ids, [controller.id.as_str(), "-", ending].concat());
    Some(action)
}

/// How sure it is that the company of the platforms is the right one where the person lives: the least sure of all.
fn decides<'a>(case: &Case<'_>, platforms: impl IntoIterator<Item = &'a Platform>) -> Confidence {
    let entries = platforms.into_iter().filter_map(|platform| platform.region(case.country()));
    entries.map(|entry| entry.confidence).min().unwrap_or(Confidence::Unverified)
}

fn letter_platforms<'a>(case: &'a Case<'a>, letter: &LetterPlan<'_>) -> Vec<&'a Platform> {
    let accounts = by_platform(case, &letter.accounts).into_iter().map(|(platform, _)| platform);
    let entries = case.non_user.iter().flat_map(|non_user| &non_user.platforms).enumerate();
    let entries = entries.filter(|(position, _)| letter.non_user_platforms.contains(position));
    accounts.chain(entries.map(|(_, entry)| entry.platform)).collect()
}

fn letter_way<'a>(
    case: &'a Case<'a>,
    controller: &'a Controller,
    letter: &LetterPlan<'_>,
    platforms: &[&'a Platform],
) -> Option<Way<'a>> {
    let region = case.market_region();
    let channels = |kind: ChannelKind| {
        let all = platforms.iter().flat_map(|platform| &platform.channels);
        all.filter(move |channel| channel.kind == kind && channel.is_offered_in(case.country()))
    };
    let by_email = |at_least| email_way(case.country(), controller, platforms, at_least);
    let by_post = || {
        let of_region = controller.representatives.iter().filter(|representative| representative.region == region);
        let through = of_region.filter_map(|representative| representative.address.as_ref());
        let known = std::iter::once(&controller.address).chain(through).any(|address| !address.lines.is_empty());
        known.then(|| channels(ChannelKind::Post).next().map_or(Way::Post, Way::Channel))
    };
    let sure_email = if can_send_email(case, letter) { by_email(SURE) } else { None };
    // What came back by e-mail goes by post now, where that is possible.
    let sure_email = sure_email.filter(|_| letter.came_back != Some(Via::Email) || by_post().is_none());
    sure_email.or_else(by_post).or_else(|| by_email(Confidence::Unverified))
}

/// Hands a complaint over: on the authority's page; without one by e-mail, or by post where the authority has formal
/// traps, which concern e-mail more often than paper.
fn complaint<'a>(
    case: &'a Case<'a>,
    authority: &'a Authority,
    letter: &LetterPlan<'a>,
    ids: &mut BTreeMap<String, u32>,
) -> Option<Action<'a>> {
    let by_email = authority.email.is_some() && (authority.hints.is_empty() || authority.address.lines.is_empty());
    let kind = if authority.complaint_url.is_some() {
        ChannelKind::WebForm
    } else if by_email && can_send_email(case, letter) {
        ChannelKind::Email
    } else {
        ChannelKind::Post
    };
    let limit = authority.complaint_max_chars.filter(|_| kind == ChannelKind::WebForm);
    let text = limit.map(|limit| ActionField {
        field: FieldKind::Reason,
        required: true,
        max_chars: Some(limit),
        value: FieldValue::AuthorityText,
    });
    let platforms = letter_platforms(case, letter);
    Some(Action {
        id: unique(ids, [authority.id.as_str(), "-complaint"].concat()),
        platform: platforms.first()?,
        controller: letter.controller,
        decides: decides(case, platforms.iter().copied()),
        way: Way::Authority(authority, kind),
        letter: Some(letter.kind),
        accounts: letter.accounts.clone(),
        non_user_platforms: letter.non_user_platforms.clone(),
        fields: text.into_iter().collect(),
    })
}

/// How sure an e-mail address must be before a letter goes there.
const SURE: Confidence = Confidence::Medium;

/// The first address of the platforms' records that is sure enough, else of the controller's.
fn email_way<'a>(
    country: &Country,
    controller: &'a Controller,
    platforms: &[&'a Platform],
    at_least: Confidence,
) -> Option<Way<'a>> {
    let channels = platforms.iter().flat_map(|platform| &platform.channels);
    let of_platform = channels
        .filter(|channel| channel.kind == ChannelKind::Email && channel.is_offered_in(country))
        .find(|channel| channel.email.is_some() && channel.evidence.confidence >= at_least)
        .map(Way::Channel);
    of_platform.or_else(|| controller.emails.iter().find(|email| email.confidence >= at_least).map(Way::Email))
}

/// The e-mail address that a letter about these platforms may go to.
pub(super) fn sure_email<'a>(
    country: &Country,
    controller: &'a Controller,
    platforms: &[&'a Platform],
) -> Option<&'a str> {
    email_way(country, controller, platforms, SURE)?.email()
}

/// Whether an e-mail address of the sender is known.
fn can_send_email(case: &Case<'_>, letter: &LetterPlan<'_>) -> bool {
    case.data_subject.email.is_some()
        || case.representative.as_ref().is_some_and(|representative| representative.email.is_some())
        || letter.accounts.iter().filter_map(|&at| case.accounts.get(at)).any(|account| account.email.is_some())
}
