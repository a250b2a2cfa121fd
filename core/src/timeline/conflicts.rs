//! What cannot have happened like that.

use std::collections::BTreeSet;

use super::rounds::{Round, Setting, rounds};
use super::{Asking, is_request, of_controller, sent};
use crate::case::Event;
use crate::catalog::Controller;
use crate::date::Date;
use crate::parts::Parts;
use crate::vocabulary::{EventKind, LetterKind};

/// Why an event does not fit the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Conflict {
    /// Nothing was sent to the company.
    NothingSent,
    /// What it follows comes later or never.
    Order,
    /// Yes and no on one day.
    Answers,
    /// Two days of receipt.
    Receipt,
}

/// The events of a history that do not fit, by their position, in order.
pub(crate) fn conflicts<'a>(
    asking: Asking<'_, '_>,
    controllers: &[&Controller],
    history: &'a [Event<'a>],
) -> Vec<(usize, Conflict)> {
    let parts = |event: &Event<'_>, accounts: &[usize]| asking.parts(event, accounts);
    let mut found = BTreeSet::new();
    for controller in controllers {
        let events = of_controller(history, controller);
        let sent = events.iter().any(|event| event.kind == EventKind::Sent && is_request(event.letter));
        let setting = Setting { controller, accounts: asking.accounts, letter: None, parts: &parts };
        let rounds = rounds(&setting, events);
        let stray = if sent { Conflict::Order } else { Conflict::NothingSent };
        found.extend(rounds.stray.iter().map(|event| (event.position, stray)));
        rounds.rounds.iter().for_each(|round| of_round(round, &mut found));
    }
    found.into_iter().collect()
}

fn of_round(round: &Round<'_>, found: &mut BTreeSet<(usize, Conflict)>) {
    let main = Parts::of(&[sent::main_part(round.about)]);
    let mut confirmed: Option<Date> = None;
    let mut refused: Option<&Event<'_>> = None;
    let mut received: Option<Date> = None;
    for event in &round.events {
        let arrived = match event.kind {
            EventKind::Sent if is_request(event.letter) => event.received,
            EventKind::Received => Some(event.on),
            _ => None,
        };
        // A reply may have arrived, too; two letters of one day may arrive on two, one cannot.
        if event.kind == EventKind::Sent && event.letter == LetterKind::RefusalReply {
            received = None;
        }
        if arrived.is_some_and(|day| round.openings < 2 && received.replace(day).is_some_and(|other| other != day)) {
            found.insert((event.position, Conflict::Receipt));
        }
        match event.kind {
            EventKind::Refused => refused = Some(event),
            EventKind::Confirmed if !sent::settled_by(round.about, event.parts).among(main).is_empty() => {
                confirmed = Some(event.on);
            }
            _ => {}
        }
        if let Some(refusal) = refused.filter(|refusal| confirmed == Some(refusal.on)) {
            found.insert((refusal.position, Conflict::Answers));
        }
    }
}
