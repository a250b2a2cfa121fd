//! What happened, put in order: which request each event is about, and in which round of it.
//!
//! An account's request begins with a letter that opens it and goes on until the next one does. Accounts to which the same
//! happened share a round; the others have their own.

use std::collections::BTreeMap;

use super::sent;
use crate::case::{Account, Event};
use crate::catalog::Controller;
use crate::parts::Parts;
use crate::vocabulary::{EventKind, LetterKind, Part, Via};

/// One round of a request of some accounts of a controller.
#[derive(Clone)]
pub(super) struct Round<'a> {
    /// The letter that opens such a request.
    pub(super) about: LetterKind,
    /// Counted from 1 for each account and request.
    pub(super) number: u32,
    /// Whether no later letter opened another one.
    pub(super) is_last: bool,
    /// Positions in the case's accounts, in order; empty for a person without an account.
    pub(super) accounts: Vec<usize>,
    /// How many events at the head opened it, all on one day; none if nothing was sent, or if it came back.
    pub(super) openings: usize,
    /// The events, in order.
    pub(super) events: Vec<&'a Event<'a>>,
    /// What a reply that opened it goes on to ask for.
    pub(super) carried: Parts,
    /// The letter that opened it and came back.
    pub(super) bounced: Option<(&'a Event<'a>, &'a Event<'a>)>,
}

/// What rounds are made of, beside the events.
pub(super) struct Setting<'s, 'c> {
    pub(super) controller: &'s Controller,
    /// All accounts of the case.
    pub(super) accounts: &'s [Account<'c>],
    /// The letter that the case asks for; none if it is not known.
    pub(super) letter: Option<LetterKind>,
    /// What was sent to the controller with an event, for some accounts.
    pub(super) parts: &'s dyn Fn(&Event<'_>, &[usize]) -> Parts,
}

/// The rounds of one controller, and the events that belong to none.
pub(super) struct Rounds<'a> {
    /// In the order of their first account, then of the requests, then of their numbers.
    pub(super) rounds: Vec<Round<'a>>,
    /// Events before what they could follow.
    pub(super) stray: Vec<&'a Event<'a>>,
}

/// The requests, in the order in which timelines list them.
pub(crate) const REQUESTS: [LetterKind; 4] =
    [LetterKind::Objection, LetterKind::NonUserObjection, LetterKind::Access, LetterKind::ConsentWithdrawal];

/// Accounts of which every event names all or none.
struct Class<'a> {
    accounts: Vec<usize>,
    /// For each of [`REQUESTS`] its rounds.
    tracks: [Track<'a>; REQUESTS.len()],
}

/// The rounds of one request.
#[derive(Default)]
struct Track<'a> {
    rounds: Vec<Round<'a>>,
    /// What the last round asks for, and what of it no answer has settled.
    asked: Parts,
    open: Parts,
    /// What was open when a reply opened the last round.
    before: Parts,
    /// What later letters of the last round asked for first.
    added: Vec<(&'a Event<'a>, Parts)>,
}

pub(super) fn rounds<'a>(setting: &Setting<'_, '_>, mut events: Vec<&'a Event<'a>>) -> Rounds<'a> {
    events.sort_by(|left, right| order(left).cmp(&order(right)));
    let contents = contents(&events);
    let mut classes = classes(setting, &events);
    let mut stray = Vec::new();
    for event in events {
        let covered = covered(&classes, event);
        let Some(request) = request(event, &classes, &covered) else {
            if event.letter != LetterKind::CopyrightReservation {
                stray.push(event);
            }
            continue;
        };
        let mut placed = false;
        for at in covered {
            if let Some(class) = classes.get_mut(at) {
                placed |= class.take(setting, event, request);
            }
        }
        if !placed {
            stray.push(event);
        }
    }
    for class in &mut classes {
        class.draft(setting);
    }
    Rounds { rounds: merge(setting, classes, &contents), stray }
}

/// Splits the accounts of a controller by the events that name them.
fn classes<'a>(setting: &Setting<'_, '_>, events: &[&Event<'_>]) -> Vec<Class<'a>> {
    let own = |(position, account): (usize, &Account<'_>)| {
        std::ptr::eq(account.controller, setting.controller).then_some(position)
    };
    let accounts: Vec<usize> = setting.accounts.iter().enumerate().filter_map(own).collect();
    let class = |accounts| Class { accounts, tracks: Default::default() };
    if accounts.is_empty() {
        return vec![class(accounts)];
    }
    let mut named: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (number, event) in events.iter().enumerate() {
        for account in &event.accounts {
            named.entry(*account).or_default().push(number);
        }
    }
    let mut by_names: BTreeMap<(Option<usize>, Vec<usize>), Vec<usize>> = BTreeMap::new();
    for account in accounts {
        by_names
            .entry((apart(setting, account), named.remove(&account).unwrap_or_default()))
            .or_default()
            .push(account);
    }
    let mut classes: Vec<Class<'a>> = by_names.into_values().map(class).collect();
    classes.sort_by_key(|class| class.accounts.first().copied());
    classes
}

/// The account itself if it shares nothing with others.
fn apart(setting: &Setting<'_, '_>, account: usize) -> Option<usize> {
    setting.accounts.get(account).is_some_and(|account| account.separate).then_some(account)
}

/// Numbers of the classes that an event is about.
fn covered(classes: &[Class<'_>], event: &Event<'_>) -> Vec<usize> {
    let all = classes.iter().enumerate();
    if event.accounts.is_empty() {
        return all.map(|(at, _)| at).collect();
    }
    let named =
        |class: &Class<'_>| class.accounts.first().is_some_and(|first| event.accounts.binary_search(first).is_ok());
    all.filter(|(_, class)| named(class)).map(|(at, _)| at).collect()
}

/// The number of the request that an event is about: the one it opens or names, the only one that is open, else the
/// objection.
fn request(event: &Event<'_>, classes: &[Class<'_>], covered: &[usize]) -> Option<usize> {
    let without_account = classes.iter().all(|class| class.accounts.is_empty());
    let number = |letter: LetterKind| {
        let letter = match letter {
            letter if !sent::is_objection(letter) => letter,
            _ if without_account => LetterKind::NonUserObjection,
            _ => LetterKind::Objection,
        };
        REQUESTS.iter().position(|request| *request == letter)
    };
    if event.kind == EventKind::Sent
        && (sent::is_request(event.letter) || event.letter == LetterKind::CopyrightReservation)
    {
        return number(event.letter);
    }
    if let Some(about) = event.about {
        return number(about);
    }
    let those = |wanted: &dyn Fn(&Class<'_>, usize) -> bool| -> Vec<usize> {
        let any =
            |request: &usize| covered.iter().filter_map(|at| classes.get(*at)).any(|class| wanted(class, *request));
        (0..REQUESTS.len()).filter(any).collect()
    };
    let open = those(&|class, request| class.is_open(request));
    let sent = if open.is_empty() { those(&|class, request| class.is_sent(request)) } else { open };
    match sent.as_slice() {
        [only] => Some(*only),
        _ => number(LetterKind::Objection),
    }
}

impl<'a> Class<'a> {
    fn is_sent(&self, request: usize) -> bool {
        self.tracks.get(request).and_then(|track| track.rounds.last()).is_some_and(|round| round.openings > 0)
    }

    fn is_open(&self, request: usize) -> bool {
        self.is_sent(request) && self.tracks.get(request).is_some_and(|track| !track.open.is_empty())
    }

    /// Adds an event to a request; false if it has no round that the event could belong to.
    fn take(&mut self, setting: &Setting<'_, '_>, event: &'a Event<'a>, request: usize) -> bool {
        let (Some(track), Some(about)) = (self.tracks.get_mut(request), REQUESTS.get(request).copied()) else {
            return false;
        };
        let sent = |event: &Event<'_>| (setting.parts)(event, &self.accounts);
        let is_sent = event.kind == EventKind::Sent;
        if is_sent && sent::is_request(event.letter) {
            track.open(about, event, &self.accounts, Parts::NONE);
            track.asked = track.asked.and(sent::to_be_answered(about, sent(event)));
            track.open = track.asked;
            return true;
        }
        let Some(round) = track.rounds.last_mut().filter(|round| round.openings > 0) else { return false };
        if needed_before(event).is_some_and(|needed| !round.events.iter().any(|other| other.kind == needed)) {
            return false;
        }
        let has_reasons = |event: &Event<'_>| sent(event).contains(Part::Reasons);
        if is_sent
            && event.letter == LetterKind::RefusalReply
            && !round.events.iter().take(round.openings).any(|opening| has_reasons(opening))
            && has_reasons(event)
        {
            // What such a letter goes on to ask for, unless the history says what it held.
            let before = track.open;
            let carried = if event.parts.is_empty() { before } else { Parts::NONE };
            track.open(about, event, &self.accounts, carried);
            track.before = before;
            track.asked = carried.and(sent::to_be_answered(about, sent(event)));
            track.open = track.asked;
            return true;
        }
        let later = sent::asked_later(about, event, sent(event), round.events.iter().copied());
        match event.kind {
            EventKind::Bounced => track.take_back(event),
            kind => {
                round.events.push(event);
                let fresh = later.without(track.asked);
                if !fresh.is_empty() {
                    track.added.push((event, fresh));
                    (track.asked, track.open) = (track.asked.and(fresh), track.open.and(fresh));
                }
                match kind {
                    EventKind::Confirmed => track.open = track.open.without(sent::settled_by(about, event.parts)),
                    EventKind::Refused if track.open.is_empty() => track.open = track.asked,
                    EventKind::Breached => track.open = track.asked,
                    _ => {}
                }
            }
        }
        true
    }

    /// Adds the request that the case asks for if nothing was sent: nothing of that kind, or of any kind where a later
    /// letter or what comes next is asked for.
    fn draft(&mut self, setting: &Setting<'_, '_>) {
        let Some(letter) = setting.letter else { return };
        let objection = if self.accounts.is_empty() { LetterKind::NonUserObjection } else { LetterKind::Objection };
        let about = match letter {
            LetterKind::CopyrightReservation => return,
            LetterKind::Access | LetterKind::ConsentWithdrawal => letter,
            LetterKind::Objection | LetterKind::NonUserObjection => objection,
            _ if self.tracks.iter().any(|track| !track.rounds.is_empty()) => return,
            _ => objection,
        };
        let tracks = REQUESTS.iter().zip(&mut self.tracks);
        for (_, track) in tracks.filter(|(known, track)| **known == about && track.rounds.is_empty()) {
            track.rounds.push(Round::new(about, 1, &self.accounts));
        }
    }
}

impl Round<'_> {
    fn new(about: LetterKind, number: u32, accounts: &[usize]) -> Self {
        let accounts = accounts.to_vec();
        let (events, carried) = (Vec::new(), Parts::NONE);
        Self { about, number, is_last: true, accounts, openings: 0, events, carried, bounced: None }
    }
}

impl<'a> Track<'a> {
    /// Begins a round, or adds to one that began on the same day.
    fn open(&mut self, about: LetterKind, event: &'a Event<'a>, accounts: &[usize], carried: Parts) {
        let same_day = |round: &&mut Round<'a>| {
            round.openings == round.events.len() && round.events.last().is_some_and(|other| other.on == event.on)
        };
        if let Some(round) = self.rounds.last_mut().filter(same_day) {
            round.openings += 1;
            round.events.push(event);
            return;
        }
        // What came back was never made, so that the number is free.
        if self.rounds.last().is_some_and(|round| round.openings == 0) {
            self.rounds.pop();
        }
        if let Some(earlier) = self.rounds.last_mut() {
            earlier.is_last = false;
        }
        let number = self.rounds.last().map_or(1, |earlier| earlier.number + 1);
        let mut round = Round::new(about, number, accounts);
        round.openings = 1;
        round.events.push(event);
        round.carried = carried;
        self.rounds.push(round);
        (self.asked, self.open) = (Parts::NONE, Parts::NONE);
        self.added.clear();
    }

    /// A letter came back: the last one that was not put into a form. It counts as never sent.
    fn take_back(&mut self, event: &'a Event<'a>) {
        let Some(round) = self.rounds.last_mut() else { return };
        let letter = |other: &&'a Event<'a>| other.kind == EventKind::Sent;
        let can_come_back = |other: &&'a Event<'a>| letter(other) && other.via != Some(Via::Form);
        let found = round.events.iter().rposition(can_come_back).or_else(|| round.events.iter().rposition(letter));
        let Some(at) = found else { return };
        let sent = round.events.remove(at);
        let (back, added) = std::mem::take(&mut self.added).into_iter().partition(|(by, _)| std::ptr::eq(*by, sent));
        let back: Vec<(&Event<'_>, Parts)> = back;
        for (_, parts) in back {
            (self.asked, self.open) = (self.asked.without(parts), self.open.without(parts));
        }
        self.added = added;
        if at < round.openings {
            round.openings -= 1;
        }
        if round.openings > 0 {
            return;
        }
        if sent::is_request(sent.letter) {
            round.events.clear();
            round.bounced = Some((sent, event));
            return;
        }
        // A reply that came back leaves the round before it as it was.
        self.open = self.before;
        self.rounds.pop();
        if let Some(earlier) = self.rounds.last_mut() {
            earlier.is_last = true;
        }
    }
}

/// What must have happened before an event makes sense.
fn needed_before(event: &Event<'_>) -> Option<EventKind> {
    match (event.kind, event.letter) {
        (EventKind::Sent, LetterKind::RefusalReply) => Some(EventKind::Refused),
        (EventKind::Sent, LetterKind::ExtensionReply) => Some(EventKind::Extended),
        (EventKind::Breached, _) => Some(EventKind::Confirmed),
        (EventKind::Authority, _) => Some(EventKind::Complained),
        _ => None,
    }
}

/// Puts accounts together to which the same happened. `contents` has a number for what each event says.
fn merge<'a>(setting: &Setting<'_, '_>, classes: Vec<Class<'a>>, contents: &[u32]) -> Vec<Round<'a>> {
    let mut merged: Vec<Round<'a>> = Vec::new();
    let mut known: BTreeMap<_, usize> = BTreeMap::new();
    for class in classes {
        let apart = class.accounts.first().and_then(|first| apart(setting, *first));
        for round in class.tracks.into_iter().flat_map(|track| track.rounds) {
            // What is not said has its default, so that it counts as said.
            let parts = |event: &Event<'_>| match event.kind {
                // What a request for access is reminded of is access alone.
                EventKind::Sent if sent::follows(event.letter) && round.about == LetterKind::Access => Parts::NONE,
                EventKind::Sent => (setting.parts)(event, &round.accounts),
                EventKind::Confirmed => sent::settled_by(round.about, event.parts),
                _ => Parts::NONE,
            };
            let said = |event: &&Event<'_>| (contents.get(event.position).copied(), parts(event));
            let events: Vec<_> = round.events.iter().map(said).collect();
            let back = round.bounced.map(|(sent, back)| (said(&sent), said(&back)));
            let key = (apart, round.about, round.number, round.is_last, round.openings, events, back);
            if let Some(same) = known.get(&key).and_then(|at| merged.get_mut(*at)) {
                same.accounts.extend(round.accounts);
            } else {
                known.insert(key, merged.len());
                merged.push(round);
            }
        }
    }
    for round in &mut merged {
        round.accounts.sort_unstable();
    }
    merged.sort_by_key(|round| round.accounts.first().copied());
    merged
}

/// A number for what each event says, by its position in the request. `events` are in order, so that those that say the
/// same are neighbours.
fn contents(events: &[&Event<'_>]) -> Vec<u32> {
    let length = events.iter().map(|event| event.position + 1).max().unwrap_or_default();
    let mut numbers = vec![0; length];
    let mut number = 0;
    for (at, event) in events.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| events.get(before));
        number += u32::from(before.is_some_and(|before| content(before) != content(event)));
        if let Some(slot) = numbers.get_mut(event.position) {
            *slot = number;
        }
    }
    numbers
}

/// By day; then what was sent before what came back, refusal before confirmation, complaint last; then by content, so
/// that the order in the request decides only between events that say the same.
fn order<'e>(event: &'e Event<'_>) -> impl Ord + use<'e> {
    (content(event), event.parts, event.accounts.as_slice(), event.position)
}

/// What an event says, but for the accounts.
fn content<'e>(event: &'e Event<'_>) -> impl Ord + use<'e> {
    let sent = (event.letter, event.via, event.text, event.received, event.proof);
    let country = event.country.map(|country| &country.code);
    let authority = (event.authority.map(|authority| &authority.id), event.step, &event.reference);
    (event.on, rank(event), sent, (event.refusal, event.grounds, event.until), country, authority, &event.note)
}

const fn rank(event: &Event<'_>) -> u8 {
    match event.kind {
        EventKind::Sent if sent::is_request(event.letter) => 0,
        EventKind::Received => 1,
        EventKind::Acknowledged => 2,
        EventKind::Status => 3,
        EventKind::Extended => 4,
        EventKind::Refused => 5,
        EventKind::Identified => 6,
        EventKind::Confirmed => 7,
        EventKind::Breached => 8,
        EventKind::Sent => 9,
        EventKind::Bounced => 10,
        EventKind::Complained => 11,
        EventKind::Authority => 12,
    }
}
