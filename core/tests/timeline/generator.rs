//! Random histories that validation accepts, and their JSON.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::case;
use super::days::{day_number, text};
use super::model::{
    About, BY_DEFAULT, Event, LATER, Law, Letter, Rounds, What, apply, asked_by_default, in_order, reach,
};
use super::standing::Course;

/// A history and the case around it.
#[derive(Debug, Clone)]
pub(crate) struct Story {
    pub(crate) accounts: usize,
    pub(crate) wishes: Vec<&'static str>,
    pub(crate) events: Vec<Event>,
    pub(crate) today: i32,
}

pub(crate) const IDS: [&str; 3] = ["fb", "ig", "shop"];

/// A letter, up to ten more events within 200 days, and a day of writing after all of them.
pub(crate) fn story() -> impl Strategy<Value = Story> {
    story_of(event)
}

/// Either kind.
pub(crate) fn any_story() -> impl Strategy<Value = Story> {
    prop_oneof![3 => story(), 1 => story_of_access()]
}

/// The same about access alone, with many notices of extension.
fn story_of_access() -> impl Strategy<Value = Story> {
    story_of(|| {
        let day = prop_oneof![2 => 0..60_i32, 1 => 0..200_i32];
        (event(), day, prop_oneof![extended(), what()]).prop_map(|(event, on, what)| Event {
            on,
            about: Some(About::Access),
            what,
            ..event
        })
    })
}

fn story_of<E: Strategy<Value = Event>>(event: impl Fn() -> E) -> impl Strategy<Value = Story> {
    let events = prop::collection::vec(event(), 1..11);
    let wish = prop::sample::subsequence(vec!["restriction", "erasure", "recipients", "confirmation"], 0..=4);
    (2..=3_usize, wish, 0..700_i32, event(), opening(), events, 0..120_i32).prop_map(
        |(accounts, wishes, start, first, opening, events, later)| {
            let start = day_number(2025, 6, 1) + start;
            let first = Event { on: 0, what: opening, ..first };
            let mut events: Vec<Event> = [vec![first], events].concat();
            for event in &mut events {
                event.accounts.retain(|account| *account < accounts);
                event.count_from_event();
                event.move_by(start);
            }
            let events = possible(events, accounts, &wishes);
            let last = events.iter().map(Event::last_day).max().unwrap_or(start);
            Story { accounts, wishes, events, today: last + later }
        },
    )
}

/// Days count from the start of the story; an opening may be about any request, and some events name no request.
fn event() -> impl Strategy<Value = Event> {
    let accounts = prop_oneof![3 => Just(vec![]), 4 => prop::sample::subsequence(vec![0, 1, 2], 1..=2)];
    let about = prop_oneof![
        4 => Just(None),
        4 => Just(Some(About::Objection)),
        2 => Just(Some(About::Access)),
        1 => Just(Some(About::Withdrawal)),
    ];
    let day = prop_oneof![3 => 0..40_i32, 5 => 0..200_i32];
    (day, about, accounts, what()).prop_map(|(on, about, accounts, what)| Event { on, about, accounts, what })
}

fn opening() -> impl Strategy<Value = What> {
    let via = prop::sample::select(vec![None, Some("form"), Some("email"), Some("post")]);
    let parts = prop_oneof![
        2 => Just(vec![]),
        1 => prop::sample::subsequence(vec!["restriction", "erasure", "recipients", "reasons"], 1..=3),
    ];
    let received = prop_oneof![4 => Just(None), 1 => (0..12_i32).prop_map(Some)];
    (via, parts, received).prop_map(|(via, parts, received)| What::Sent {
        letter: Letter::Opening,
        via,
        parts,
        received,
    })
}

/// A notice of extension; the day that it names lies so many days after it.
fn extended() -> impl Strategy<Value = What> {
    let grounds = prop::sample::select(vec![None, Some("none"), Some("specific")]);
    let until = prop_oneof![1 => Just(None), 1 => (0..20_i32).prop_map(Some), 2 => (0..200_i32).prop_map(Some)];
    (grounds, until).prop_map(|(grounds, until)| What::Extended { grounds, until })
}

fn what() -> impl Strategy<Value = What> {
    let via = prop::sample::select(vec![None, Some("form"), Some("email"), Some("post")]);
    let added = prop::sample::subsequence(LATER.to_vec(), 1..=2);
    let letter = (prop::sample::select(vec![Letter::Reminder, Letter::RefusalReply]), via, any::<bool>(), added)
        .prop_map(|(letter, via, says_more, added)| {
            let parts = match letter {
                Letter::RefusalReply if says_more => vec!["objection", "reasons"],
                Letter::Reminder if says_more => added,
                _ => vec![],
            };
            What::Sent { letter, via, parts, received: None }
        });
    let refusal = prop::sample::select(vec!["identity", "identity", "no-reasons", "no-training", "too-late"]);
    let parts = prop::sample::subsequence(vec!["restriction", "erasure", "recipients"], 1..=2);
    let with_objection = parts.clone().prop_map(|parts| [vec!["objection"], parts].concat());
    let parts = prop_oneof![2 => parts, 1 => with_objection];
    let step = prop::sample::select(vec!["received", "documents", "forwarded", "decided", "rejected"]);
    prop_oneof![
        4 => opening(),
        4 => letter,
        2 => Just(What::Received),
        1 => Just(What::Acknowledged),
        1 => Just(What::Status),
        2 => extended(),
        3 => refusal.prop_map(What::Refused),
        1 => Just(What::Identified),
        2 => Just(What::Confirmed(vec![])),
        2 => parts.prop_map(What::Confirmed),
        2 => Just(What::Breached),
        1 => Just(What::Bounced),
        1 => Just(What::Complained),
        1 => step.prop_map(What::Authority),
    ]
}

impl Event {
    pub(crate) fn move_by(&mut self, days: i32) {
        self.on += days;
        if let Some(day) = self.other_day() {
            *day += days;
        }
    }

    /// The strategy gives days after the day of the event.
    fn count_from_event(&mut self) {
        let on = self.on;
        if let Some(day) = self.other_day() {
            *day += on;
        }
    }

    /// The day of receipt, or the one that the company named.
    fn other_day(&mut self) -> Option<&mut i32> {
        match &mut self.what {
            What::Sent { received: day, .. } | What::Extended { until: day, .. } => day.as_mut(),
            _ => None,
        }
    }

    fn last_day(&self) -> i32 {
        match self.what {
            What::Sent { received: Some(day), .. } => day.max(self.on),
            _ => self.on,
        }
    }
}

/// The events that can have happened, one by one in their order, with the parts of letters filled in where none are
/// named.
pub(crate) fn possible(events: Vec<Event>, accounts: usize, wishes: &[&'static str]) -> Vec<Event> {
    let mut rounds = Rounds::new();
    let mut kept: Vec<(About, Vec<usize>, Event)> = vec![];
    for mut event in in_order(events) {
        event.fill_in(wishes);
        let (about, concerned) = reach(&rounds, &event, accounts);
        event.what.fill_in_reminder(about, wishes);
        if !is_clear(&rounds, &event, accounts) {
            event.about = Some(about);
        }
        let against = |(its, others, other): &(About, Vec<usize>, Event)| {
            let meets = others.iter().any(|account| concerned.contains(account));
            *its == about && other.on == event.on && meets && event.what.contradicts(&other.what)
        };
        let follows = |account: &usize| event.what.can_follow(&rounds, *account, about, event.on);
        if !concerned.is_empty() && concerned.iter().all(follows) && !kept.iter().any(against) {
            apply(&mut rounds, &event, accounts);
            kept.push((about, concerned, event));
        }
    }
    kept.into_iter().map(|(_, _, event)| event).collect()
}

/// Of several requests the one that is meant is clear: the objection is among them.
fn is_clear(rounds: &Rounds, event: &Event, accounts: usize) -> bool {
    let named = |account: &usize| {
        if event.accounts.is_empty() { *account < accounts } else { event.accounts.contains(account) }
    };
    let sent: Vec<_> = rounds.iter().filter(|((account, _), _)| named(account)).collect();
    let about: BTreeSet<About> = sent.iter().map(|((_, about), _)| *about).collect();
    about.len() < 2 || about.contains(&About::Objection)
}

impl Event {
    /// What a letter asks for that names no parts.
    fn fill_in(&mut self, wishes: &[&'static str]) {
        let What::Sent { letter: Letter::Opening, parts, .. } = &mut self.what else { return };
        let about = *self.about.get_or_insert(About::Objection);
        let named = std::mem::take(parts);
        *parts = match about {
            _ if named.first() == Some(&about.main_part()) => named,
            _ if named.is_empty() => asked_by_default(about, wishes),
            About::Access => vec!["access"],
            _ => [vec![about.main_part()], named].concat(),
        };
    }
}

impl What {
    /// What a reminder asks for that names no parts; one about access asks for nothing else, and a form is not left to the
    /// default.
    fn fill_in_reminder(&mut self, about: About, wishes: &[&'static str]) {
        let Self::Sent { letter: Letter::Reminder, via, parts, .. } = self else { return };
        let later = wishes.iter().copied().filter(|wish| LATER.contains(wish));
        *parts = match about {
            About::Access => vec!["access"],
            _ if !parts.is_empty() => std::mem::take(parts),
            _ if *via == Some("form") => vec![about.main_part()],
            _ => std::iter::once(BY_DEFAULT).chain(later).collect(),
        };
    }

    /// A reminder of what was asked for before.
    pub(crate) fn ask_for_nothing_new(&mut self) {
        if let Self::Sent { letter: Letter::Reminder, parts, .. } = self {
            *parts = vec![BY_DEFAULT];
        }
    }

    /// Two of one kind on one day, or a yes and a no.
    fn contradicts(&self, other: &Self) -> bool {
        let kind = std::mem::discriminant(self) == std::mem::discriminant(other);
        let answers = |what: &Self| matches!(what, Self::Refused(_) | Self::Confirmed(_) | Self::Breached);
        // On one day the library lets a refusal stand before a reminder, and a confirmation before a complaint.
        let crosses = match self {
            Self::Sent { letter: Letter::Reminder, .. } => matches!(other, Self::Refused(_)),
            Self::Complained => matches!(other, Self::Confirmed(_)),
            _ => false,
        };
        kind && !self.is_opening() || answers(self) && answers(other) || crosses
    }

    /// It says that a letter arrived, or that it did not.
    pub(crate) fn tells_of_a_delivery(&self) -> bool {
        matches!(self, Self::Received | Self::Bounced)
    }

    fn can_follow(&self, rounds: &Rounds, account: usize, about: About, on: i32) -> bool {
        let last = rounds.get(&(account, about)).and_then(|rounds| rounds.last());
        let Some(round) = last else { return self.is_opening() };
        // What is told here is so under every law.
        let course = || Course::of(round, Law::Irish);
        match self {
            // One day of receipt.
            Self::Sent { letter: Letter::Opening, received, .. } => {
                round.bounced.is_some() || round.start < on || received.is_none()
            }
            _ if round.bounced.is_some() => false,
            // "We do not train" calls for a reply; whether a reminder stands for one is left open.
            Self::Sent { letter: Letter::Reminder, .. } => !course().says_no_training(),
            // What a reply gives by default that brings the first reasons is left open.
            Self::Sent { letter: Letter::RefusalReply, parts, .. } => {
                let reasons = !parts.is_empty() || round.asked().contains(&"reasons");
                about == About::Objection && round.start < on && course().has_refusal() && reasons
            }
            Self::Received => round.received().is_none(),
            Self::Breached => course().has_promise(),
            Self::Confirmed(parts) if !parts.is_empty() => about == About::Objection || !parts.contains(&"objection"),
            Self::Bounced => round.can_bounce(),
            Self::Authority(_) => course().has_complaint(),
            _ => true,
        }
    }
}

/// The case of a story as JSON.
pub(crate) fn as_case(story: &Story, place: &str, letter: &str, today: i32) -> Value {
    let mut case = case(
        place,
        letter,
        &text(today),
        &story.events.iter().map(|event| as_json(event, &story.wishes, place)).collect(),
    );
    case["requests"] = json!(story.wishes);
    if story.accounts == 3 {
        case["accounts"].as_array_mut().unwrap().push(
            json!({"id": "shop", "platform": if place == "zh" { "snapchat" } else { "instagram" }, "handle": "anna.c"}),
        );
    }
    case
}

fn as_json(event: &Event, wishes: &[&'static str], place: &str) -> Value {
    let mut json = json!({"on": text(event.on), "event": event.what.word()});
    let about = event.about.map(About::word);
    if !event.accounts.is_empty() {
        json["accounts"] = event.accounts.iter().map(|account| IDS[*account]).collect();
    }
    if let (Some(about), false) = (about, event.what.is_opening()) {
        json["about"] = json!(about);
    }
    match &event.what {
        What::Sent { letter, via, parts, received } => {
            json["letter"] = json!(match letter {
                Letter::Opening => about.unwrap(),
                Letter::Reminder => "reminder",
                Letter::RefusalReply => "refusal-reply",
            });
            if let Some(via) = via {
                json["via"] = json!(via);
            }
            // Not left to the default: a form's, with recipients wanted, and what a form of another platform holds.
            let is_default = place != "zh"
                && *letter == Letter::Opening
                && *parts == asked_by_default(event.about.unwrap(), wishes)
                && !(*via == Some("form") && wishes.contains(&"recipients"));
            if !parts.is_empty() && !is_default && parts[0] != BY_DEFAULT {
                json["parts"] = json!(parts);
            }
            if let Some(day) = received {
                json["received"] = json!(text(*day));
            }
        }
        What::Extended { grounds, until } => {
            if let Some(grounds) = grounds {
                json["grounds"] = json!(grounds);
            }
            if let Some(day) = until {
                json["until"] = json!(text(*day));
            }
        }
        What::Refused(kind) => json["refusal"] = json!(kind),
        What::Confirmed(parts) if !parts.is_empty() => json["parts"] = json!(parts),
        What::Authority(step) => json["step"] = json!(step),
        _ => {}
    }
    json
}

impl What {
    fn word(&self) -> &'static str {
        match self {
            Self::Sent { .. } => "sent",
            Self::Received => "received",
            Self::Acknowledged => "acknowledged",
            Self::Status => "status",
            Self::Extended { .. } => "extended",
            Self::Refused(_) => "refused",
            Self::Identified => "identified",
            Self::Confirmed(_) => "confirmed",
            Self::Breached => "breached",
            Self::Bounced => "bounced",
            Self::Complained => "complained",
            Self::Authority(_) => "authority",
        }
    }
}
