//! Remarks of the plan: what a careful friend would add.

use super::actions::link_group;
use super::{Action, FieldValue, LetterPlan, Plan, contents, time_limits};
use crate::case::{Account, Case, CaseReason, Event};
use crate::catalog::{
    Answer, ChannelKind, ComplaintContent, Controller, FieldKind, Platform, ReminderKind, TrainingClaim,
};
use crate::codes::HintCode;
use crate::hint::Hint;
use crate::ids::MessageId;
use crate::timeline::{CaseState, Timeline, is_request};
use crate::vocabulary::{AccountStatus, AccountUse, EventKind, FormScope, LetterKind, Part, Refusal, Role, Visibility};

/// Collects hints; the same remark about the same thing is kept once.
struct Hints {
    list: Vec<Hint>,
    /// Positions of notes about platforms, each with the group of its platform.
    groups: Vec<(usize, String)>,
}

impl Hints {
    fn add(&mut self, hint: Hint) {
        let same = |known: &Hint| {
            known.code == hint.code
                && known.subject == hint.subject
                // The text about an unsure contact names no date.
                && (known.date == hint.date || hint.code == HintCode::ContactNotVerified)
                // A remark about a company is worth reading once, wherever it was met.
                && (known.path == hint.path || hint.subject.is_some())
        };
        if !self.list.iter().any(same) {
            self.list.push(hint);
        }
    }

    fn note(&mut self, code: HintCode, path: impl Into<String>, message: &MessageId, about: Option<&str>) {
        let mut hint = Hint::new(code, path);
        hint.message = Some(message.clone());
        hint.subject = about.map(str::to_owned);
        self.list.push(hint);
    }

    /// Notes of a platform. One that several platforms of a group carry is about the group.
    fn platform_notes(&mut self, spot: Spot, platform: &Platform, messages: &[MessageId]) {
        for message in messages {
            let of_group = |known: &&mut (usize, String)| {
                known.1 == platform.group
                    && self.list.get(known.0).is_some_and(|hint| hint.message.as_ref() == Some(message))
            };
            let known = self.groups.iter_mut().find(of_group).map(|known| known.0);
            match known.and_then(|at| self.list.get_mut(at)) {
                Some(known) if known.subject.as_deref() == Some(platform.name.as_str()) => {}
                Some(known) => known.subject = Some(platform.group.clone()),
                None => {
                    self.groups.push((self.list.len(), platform.group.clone()));
                    self.note(HintCode::CatalogNote, spot, message, Some(&platform.name));
                }
            }
        }
    }

    fn notes(&mut self, code: HintCode, spot: Spot, messages: &[MessageId], about: Option<&str>) {
        for message in messages {
            let same = |known: &Hint| known.message.as_ref() == Some(message) && known.subject.as_deref() == about;
            if !self.list.iter().any(same) {
                self.note(code, spot, message, about);
            }
        }
    }
}

/// A place of the request: written as a path only where a hint is made.
#[derive(Clone, Copy)]
enum Spot {
    Whole,
    /// An account, by its position in the request.
    Account(usize),
    /// An entry of somebody without an account.
    Entry(usize),
    Reason(usize),
}

impl From<Spot> for String {
    fn from(spot: Spot) -> Self {
        match spot {
            Spot::Whole => Self::new(),
            Spot::Account(position) => format!("/accounts/{position}"),
            Spot::Entry(position) => format!("/non_user/platforms/{position}"),
            Spot::Reason(position) => format!("/reasons/{position}"),
        }
    }
}

/// The hints of the validation, then those of the plan.
pub(super) fn collect(plan: &Plan<'_>) -> Vec<Hint> {
    let Plan { case, catalog, actions, letters, timelines } = plan;
    let mut hints = Hints { list: case.hints.clone(), groups: Vec::new() };
    let objects = letters.iter().any(|letter| {
        matches!(letter.kind, LetterKind::Objection | LetterKind::NonUserObjection | LetterKind::ConsentWithdrawal)
    });
    if objects {
        training_started(case, &mut hints);
        shared_forms(case, actions, &mut hints);
        accounts(case, actions, &mut hints);
        person(case, actions, &mut hints);
    }
    reasons(case, letters, timelines, &mut hints);
    sending(actions, &mut hints);
    complaints(letters, timelines, &mut hints);
    formal_requirements(letters, timelines, &mut hints);
    language_of_complaint(case, letters, &mut hints);
    for hint in time_limits::hints(case, catalog, timelines) {
        hints.add(hint);
    }
    no_letter(case, letters, timelines, &mut hints);
    states_of_accounts(case, &mut hints);
    no_reasons_sent(letters, timelines, &mut hints);
    until_missing(timelines, &mut hints);
    assumed_parts(case, timelines, &mut hints);
    contacts(case, actions, &mut hints);
    if objects {
        platform_notes(case, actions, &mut hints);
    }
    controller_notes(case, &mut hints);
    if objects {
        reason_notes(case, &mut hints);
    }
    hints.list
}

const fn spot(account: &Account<'_>) -> Spot {
    Spot::Account(account.position)
}

/// The accounts and entries of a case with platform and controller.
fn places<'a>(case: &'a Case<'a>) -> impl Iterator<Item = (Spot, &'a Platform, &'a Controller)> {
    let accounts = case.accounts.iter().map(|account| (spot(account), account.platform, account.controller));
    let entries = case
        .non_user
        .iter()
        .flat_map(|non_user| &non_user.platforms)
        .map(|entry| (Spot::Entry(entry.position), entry.platform, entry.controller));
    accounts.chain(entries)
}

/// The law says *at any time*: the hint names the day and says what an objection still does.
fn training_started(case: &Case<'_>, hints: &mut Hints) {
    for (_, platform, controller) in places(case) {
        let running = platform.region(case.country()).filter(|entry| entry.training == TrainingClaim::Yes);
        let start = running.and_then(|entry| entry.since);
        if let Some(start) = start.filter(|start| *start <= case.date) {
            let hint = Hint::about(HintCode::TrainingAlreadyStarted, "/date", &controller.name);
            hints.add(Hint { date: Some(start), ..hint });
        }
    }
    let denied = |platform: &Platform| {
        let claim = platform.region(case.country()).map(|entry| entry.training);
        matches!(claim, Some(TrainingClaim::No | TrainingClaim::OptIn))
    };
    for (spot, platform, _) in places(case) {
        if platform.priority >= 3 || denied(platform) {
            hints.add(Hint::about(HintCode::PlatformInformationOnly, spot, &platform.name));
        }
    }
}

/// Which accounts share a form and which do not.
fn shared_forms(case: &Case<'_>, actions: &[Action<'_>], hints: &mut Hints) {
    let forms = || actions.iter().filter(|action| !action.hands_letter_over());
    for action in forms().filter(|action| action.accounts.len() > 1) {
        let accounts: Vec<&Account<'_>> = action.accounts.iter().filter_map(|&at| case.accounts.get(at)).collect();
        let Some(first) = accounts.first() else { continue };
        hints.add(Hint::new(HintCode::AccountsGrouped, spot(first_linked(case, first))));
        let emails = || accounts.iter().filter_map(|account| account.email.as_deref());
        if let Some(email) = emails().next()
            && emails().any(|other| other != email)
        {
            hints.add(Hint::new(HintCode::AccountsSeveralEmails, spot(first)));
        }
    }
    // Linked across platforms: one form each, although the operator says that one objection covers all.
    for account in case.accounts.iter().filter(|_| case.form_scope == FormScope::LinkedGroup) {
        let first = first_linked(case, account);
        if first.position != account.position {
            hints.add(Hint::new(HintCode::AccountsGrouped, spot(first)));
        }
    }
    // A company learns from the letter which accounts are of one person, unless they are linked and it knows.
    if forms().next().is_none() {
        return;
    }
    for controller in case.controllers() {
        let own = |account: &&Account<'_>| std::ptr::eq(account.controller, controller) && !account.separate;
        let mut accounts = case.accounts.iter().filter(own);
        let Some(first) = accounts.next() else { continue };
        let apart = |other: &&Account<'_>| link_group(first).is_none() || link_group(other) != link_group(first);
        if let Some(other) = accounts.find(apart) {
            hints.add(Hint::new(HintCode::AccountsSeparate, spot(other)));
        }
    }
}

/// The first account of the account's link group; itself if it is in none.
fn first_linked<'a, 'c>(case: &'a Case<'c>, account: &'a Account<'c>) -> &'a Account<'c> {
    let linked = |other: &&Account<'_>| {
        link_group(account).is_some()
            && link_group(other) == link_group(account)
            && other.platform.link_family == account.platform.link_family
    };
    case.accounts.iter().find(linked).unwrap_or(account)
}

fn accounts(case: &Case<'_>, actions: &[Action<'_>], hints: &mut Hints) {
    for action in actions {
        let missing = |field: &super::ActionField<'_>| {
            field.field == FieldKind::Email && matches!(field.value, FieldValue::Unknown)
        };
        let first = action.accounts.first().and_then(|&at| case.accounts.get(at));
        if let Some(first) = first.filter(|_| action.fields.iter().any(missing)) {
            hints.add(Hint::new(HintCode::AccountEmailMissing, spot(first)));
        }
    }
    let has_form = |position: usize| {
        actions.iter().any(|action| action.kind() == ChannelKind::WebForm && action.accounts.contains(&position))
    };
    for (position, account) in case.accounts.iter().enumerate() {
        if matches!(account.usage, AccountUse::Business | AccountUse::Page) && has_form(position) {
            hints.add(Hint::new(HintCode::AccountBusinessForm, spot(account)));
        }
        let publishes = account.platform.training.public_content != Answer::No;
        if account.visibility == Some(Visibility::Private) && publishes {
            hints.add(Hint::new(HintCode::AccountPrivateStillPublic, spot(account)));
        }
    }
}

fn person(case: &Case<'_>, actions: &[Action<'_>], hints: &mut Hints) {
    if let Some(representative) = &case.representative {
        let needs_login =
            |action: &Action<'_>| action.channel().is_some_and(|channel| channel.needs_login == Some(true));
        if actions.iter().any(needs_login) {
            hints.add(Hint::new(HintCode::RepresentativeLogin, "/representative"));
        }
        let interactions = |answer: Answer| matches!(answer, Answer::Yes | Answer::Partial);
        let minor = match representative.role {
            Role::Parent => true,
            Role::Guardian => case.data_subject.minor,
            _ => false,
        };
        if minor && places(case).any(|(_, platform, _)| interactions(platform.training.interactions)) {
            hints.add(Hint::new(HintCode::RepresentativeChild, "/representative"));
        }
    }
    let asks_for_proof = |action: &Action<'_>| {
        action.fields.iter().any(|field| matches!(field.field, FieldKind::Prompt | FieldKind::Evidence))
    };
    if case.non_user.is_some() && actions.iter().any(asks_for_proof) {
        hints.add(Hint::new(HintCode::NonUserProof, "/non_user"));
    }
}

/// An objection needs a reason about the person, and so does the reply to a controller that misses one: what holds for
/// everybody is none. A withdrawal needs none.
fn reasons(case: &Case<'_>, letters: &[LetterPlan<'_>], timelines: &[Timeline<'_>], hints: &mut Hints) {
    let asks = |letter: &LetterPlan<'_>| match letter.kind {
        LetterKind::Objection | LetterKind::NonUserObjection => true,
        LetterKind::RefusalReply => letter
            .timeline
            .and_then(|at| timelines.get(at))
            .is_some_and(|timeline| timeline.refusal.and_then(|event| event.refusal) == Some(Refusal::NoReasons)),
        _ => false,
    };
    let is_personal = |reason: &CaseReason<'_>| {
        reason.own_words.is_some() || reason.record.is_some_and(|record| record.specificity > 0)
    };
    let lacks = |letter: &LetterPlan<'_>| !case.reasons_for(letter.controller, &letter.accounts).any(is_personal);
    if letters.iter().any(|letter| asks(letter) && lacks(letter)) {
        hints.add(Hint::new(HintCode::ReasonNoneGiven, "/reasons"));
    }
}

fn sending(actions: &[Action<'_>], hints: &mut Hints) {
    let form_before = |letter: &Action<'_>| {
        actions.iter().any(|action| !action.hands_letter_over() && action.controller.id == letter.controller.id)
    };
    if actions.iter().any(|action| action.hands_letter_over() && form_before(action)) {
        hints.add(Hint::new(HintCode::LetterSecondTrack, ""));
    }
    if !actions.is_empty() {
        hints.add(Hint::new(HintCode::ConfirmationKeep, ""));
    }
}

/// Where the law wants a complaint to the company first, that comes before all else; and where a complaint goes to two
/// authorities, why it does.
fn complaints(letters: &[LetterPlan<'_>], timelines: &[Timeline<'_>], hints: &mut Hints) {
    let complaints = || letters.iter().filter_map(|letter| Some((letter, letter.authority()?)));
    for (at, (letter, authority)) in complaints().enumerate() {
        let timeline = letter.timeline.and_then(|at| timelines.get(at));
        let complained = timeline.is_some_and(|timeline| timeline.reminder.or(timeline.reply).is_some());
        if letter.law.reminder_kind() == ReminderKind::ControllerComplaint && !complained {
            let hint = Hint::about(HintCode::ComplaintControllerFirst, "/history", &letter.controller.name);
            if !hints.list.contains(&hint) {
                hints.list.insert(0, hint);
            }
        }
        if complaints().take(at).any(|(other, _)| other.timeline == letter.timeline) {
            hints.add(Hint::about(HintCode::ComplaintOtherAuthority, "", authority.name_on(letter.case.date)));
        }
    }
}

/// What the authority wants in a complaint and this one lacks; then the notes of its record.
fn formal_requirements(letters: &[LetterPlan<'_>], timelines: &[Timeline<'_>], hints: &mut Hints) {
    for letter in letters {
        let Some(authority) = letter.authority() else { continue };
        let timeline = letter.timeline.and_then(|at| timelines.get(at));
        for content in contents::unserved(letter, timeline) {
            hints.add(match content {
                ComplaintContent::ComplainantContact => Hint::new(HintCode::ComplaintContactMissing, "/data_subject"),
                _ => Hint::about(HintCode::ComplaintFormalRequirement, "", authority.name_on(letter.case.date)),
            });
        }
        hints.notes(HintCode::ComplaintFormalRequirement, Spot::Whole, &authority.hints, None);
    }
}

/// Authorities answer in their own languages; who writes in another one should know before sending.
fn language_of_complaint(case: &Case<'_>, letters: &[LetterPlan<'_>], hints: &mut Hints) {
    let base = |tag: &str| tag.split('-').next().map(str::to_ascii_lowercase);
    let language = base(&case.language.to_string());
    for letter in letters {
        let Some(authority) = letter.authority() else { continue };
        if !authority.complaint_languages.iter().any(|tag| base(tag) == language) {
            hints.add(Hint::about(HintCode::ComplaintLanguage, "/language", authority.name_on(case.date)));
        }
    }
}

/// Requests about which nothing is written today: when to look again, that nothing is left, or that accounts were never
/// objected to.
fn no_letter(case: &Case<'_>, letters: &[LetterPlan<'_>], timelines: &[Timeline<'_>], hints: &mut Hints) {
    let opens = |letter: &LetterPlan<'_>, timeline: &Timeline<'_>| {
        letter.timeline.is_none() && letter.controller.id == timeline.controller.id
    };
    for controller in case.controllers() {
        let own = timelines.iter().enumerate().filter(|(_, timeline)| std::ptr::eq(timeline.controller, controller));
        let silent = |(at, timeline): &(usize, &Timeline<'_>)| {
            timeline.is_last && !letters.iter().any(|letter| letter.timeline == Some(*at) || opens(letter, timeline))
        };
        let (drafted, mut waiting): (Vec<_>, Vec<_>) =
            own.filter(silent).map(|(_, timeline)| timeline).partition(|timeline| timeline.state == CaseState::Drafted);
        for account in drafted.iter().flat_map(|timeline| &timeline.accounts).filter_map(|&at| case.accounts.get(at)) {
            hints.add(Hint::new(HintCode::AccountNotObjected, spot(account)));
        }
        // Once the usual period is over, the day that is missing says what to do.
        waiting.retain(|timeline| {
            !timeline.lacks_day() || timeline.next.letter.is_some() || timeline.next.from > Some(case.date)
        });
        if waiting.is_empty() || letters.iter().any(|letter| std::ptr::eq(letter.controller, controller)) {
            continue;
        }
        let from = waiting.iter().filter_map(|timeline| timeline.next.from).min();
        let code = if from.is_some() { HintCode::LetterLater } else { HintCode::LetterNothingLeft };
        hints.add(Hint { date: from, ..Hint::about(code, "/history", &controller.name) });
    }
}

/// Accounts that cannot be used as others can.
fn states_of_accounts(case: &Case<'_>, hints: &mut Hints) {
    for account in &case.accounts {
        let code = match account.status {
            AccountStatus::Deleted => Some(HintCode::AccountDeleted),
            AccountStatus::NoAccess => Some(HintCode::AccountNoAccess),
            AccountStatus::Active => None,
        };
        let managed = account.managed_by.as_ref().map(|_| HintCode::AccountManaged);
        let linked = (account.separate && account.link_group.is_some()).then_some(HintCode::AccountSeparate);
        for code in [code, managed, linked].into_iter().flatten() {
            hints.add(Hint::new(code, spot(account)));
        }
    }
}

/// A reply to "your reasons were weighed" although none were given claims nothing about them.
fn no_reasons_sent(letters: &[LetterPlan<'_>], timelines: &[Timeline<'_>], hints: &mut Hints) {
    for letter in letters.iter().filter(|letter| letter.kind == LetterKind::RefusalReply) {
        let timeline = letter.timeline.and_then(|at| timelines.get(at));
        let refusal = timeline.filter(|timeline| !timeline.was_sent(Part::Reasons)).and_then(|line| line.refusal);
        if let Some(event) = refusal.filter(|event| event.refusal == Some(Refusal::ReasonsNotWeighed)) {
            hints.add(Hint::new(HintCode::HistoryNoReasonsSent, format!("/history/{}", event.position)));
        }
    }
}

/// The controller takes more time, the law leaves it to the controller until when, and the history does not say.
fn until_missing(timelines: &[Timeline<'_>], hints: &mut Hints) {
    let waits = |timeline: &&Timeline<'_>| {
        let waits = timeline.state.awaits_answer() || timeline.state == CaseState::Reminded;
        timeline.is_last && timeline.lacks_day() && waits
    };
    for timeline in timelines.iter().filter(waits) {
        if let Some(notice) = timeline.extension {
            let path = format!("/history/{}/until", notice.position);
            hints.add(Hint::about(HintCode::HistoryUntilMissing, path, &timeline.controller.name));
        }
    }
}

/// What a letter held is taken for granted where the history does not say.
fn assumed_parts(case: &Case<'_>, timelines: &[Timeline<'_>], hints: &mut Hints) {
    let adds = |event: &Event<'_>| {
        timelines.iter().flat_map(|timeline| &timeline.added).any(|added| std::ptr::eq(added.letter, event))
    };
    for event in &case.history {
        if event.kind == EventKind::Sent && event.parts.is_empty() && (is_request(event.letter) || adds(event)) {
            hints.add(Hint::new(HintCode::HistoryPartsAssumed, format!("/history/{}/parts", event.position)));
        }
    }
}

/// Facts that nobody verified lately, or that were never sure: the same rule as the mark of the action.
fn contacts(case: &Case<'_>, actions: &[Action<'_>], hints: &mut Hints) {
    for action in actions.iter().filter(|action| action.is_doubtful(case.date)) {
        let subject = match action.authority() {
            Some(authority) => authority.name_on(case.date),
            None if action.hands_letter_over() => &action.controller.name,
            None => &action.platform.name,
        };
        let hint = Hint::about(HintCode::ContactNotVerified, action_spot(case, action), subject);
        hints.add(Hint { date: action.verified_on(), ..hint });
    }
}

fn action_spot(case: &Case<'_>, action: &Action<'_>) -> Spot {
    let account = action.accounts.first().and_then(|&at| case.accounts.get(at)).map(spot);
    let entry = || {
        let entries = case.non_user.as_ref().map(|non_user| &non_user.platforms)?;
        let entry = action.non_user_platforms.first().and_then(|&at| entries.get(at))?;
        Some(Spot::Entry(entry.position))
    };
    account.or_else(entry).unwrap_or(Spot::Whole)
}

/// Open questions on the companies, each once.
fn controller_notes(case: &Case<'_>, hints: &mut Hints) {
    for (spot, _, controller) in places(case) {
        hints.notes(HintCode::CatalogNote, spot, &controller.hints, Some(&controller.name));
    }
}

/// Notes of platforms and channels, each once. They are about what stops the processing.
fn platform_notes(case: &Case<'_>, actions: &[Action<'_>], hints: &mut Hints) {
    // Notes of platforms are about accounts there.
    for account in &case.accounts {
        hints.platform_notes(spot(account), account.platform, &account.platform.hints);
    }
    for action in actions {
        if let Some(channel) = action.channel() {
            hints.platform_notes(action_spot(case, action), action.platform, &channel.hints);
        }
    }
}

/// Notes of the reasons, each once.
fn reason_notes(case: &Case<'_>, hints: &mut Hints) {
    for reason in &case.reasons {
        if let Some(record) = reason.record {
            hints.notes(HintCode::CatalogNote, Spot::Reason(reason.position), &record.hints, None);
        }
    }
}
