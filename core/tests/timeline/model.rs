//! A second calculation of where a case stands, written from the rules for these tests alone: one company in Ireland and a
//! person in Ireland, or one in the United States and a person in Zürich; two or three accounts. No code of the library.

use std::collections::BTreeMap;

use super::days::{is_around_christmas, months_later, working_day, working_day_in_zurich};

/// The law under which the case is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Law {
    Irish,
    Swiss,
}

impl Law {
    pub(crate) fn working_day(self, number: i32) -> i32 {
        match self {
            Self::Irish => working_day(number),
            Self::Swiss => working_day_in_zurich(number),
        }
    }
}

/// What a letter asks for, and what its answers are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum About {
    Objection,
    Access,
    Withdrawal,
}

impl About {
    pub(crate) const ALL: [Self; 3] = [Self::Objection, Self::Access, Self::Withdrawal];

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Objection => "objection",
            Self::Access => "access",
            Self::Withdrawal => "consent-withdrawal",
        }
    }

    /// The part without which such a letter would be another one.
    pub(crate) fn main_part(self) -> &'static str {
        match self {
            Self::Withdrawal => "withdrawal",
            other => other.word(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Letter {
    Opening,
    Reminder,
    RefusalReply,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    Sent { letter: Letter, via: Option<&'static str>, parts: Vec<&'static str>, received: Option<i32> },
    Received,
    Acknowledged,
    Status,
    Extended { grounds: Option<&'static str>, until: Option<i32> },
    Refused(&'static str),
    Identified,
    Confirmed(Vec<&'static str>),
    Breached,
    Bounced,
    Complained,
    Authority(&'static str),
}

impl What {
    /// The order of events of one day.
    fn class(&self) -> u8 {
        match self {
            Self::Sent { letter: Letter::Opening, .. } => 0,
            Self::Received => 1,
            Self::Acknowledged => 2,
            Self::Status => 3,
            Self::Extended { .. } => 4,
            Self::Refused(_) => 5,
            Self::Identified => 6,
            Self::Confirmed(_) => 7,
            Self::Breached => 8,
            Self::Sent { .. } => 9,
            Self::Bounced => 10,
            Self::Complained => 11,
            Self::Authority(_) => 12,
        }
    }

    pub(crate) fn is_opening(&self) -> bool {
        matches!(self, Self::Sent { letter: Letter::Opening, .. })
    }
}

/// What a letter can ask for that is not the first.
pub(crate) const LATER: [&str; 3] = ["restriction", "erasure", "recipients"];

/// Stands before the parts of a reminder whose history does not name them.
pub(crate) const BY_DEFAULT: &str = "by-default";

/// What a letter of this case asks for, where nothing else is said.
pub(crate) fn asked_by_default(about: About, wishes: &[&'static str]) -> Vec<&'static str> {
    match about {
        About::Objection => [&["objection"], wishes, &["reasons"]].concat(),
        About::Access => vec!["access"],
        About::Withdrawal => [&["withdrawal"], wishes].concat(),
    }
}

/// One event; without accounts it is about all to which such a letter was sent, an opening about all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) on: i32,
    pub(crate) about: Option<About>,
    pub(crate) accounts: Vec<usize>,
    pub(crate) what: What,
}

/// A round of one account: what happened in it, without the letters that came back.
#[derive(Debug, Clone)]
pub(crate) struct Round {
    pub(crate) about: About,
    pub(crate) start: i32,
    pub(crate) events: Vec<(i32, What)>,
    /// All events, to tell for which accounts the same happened.
    pub(crate) all: Vec<(i32, What)>,
    /// The day on which the opening came back, and that letter.
    pub(crate) bounced: Option<i32>,
    pub(crate) came_back: Option<(i32, What)>,
}

/// The rounds of each account and request, the last one last.
pub(crate) type Rounds = BTreeMap<(usize, About), Vec<Round>>;

pub(crate) fn in_order(mut history: Vec<Event>) -> Vec<Event> {
    history.sort_by_key(|event| (event.on, event.what.class()));
    history
}

/// The request that an event is about, and the accounts.
pub(crate) fn reach(rounds: &Rounds, event: &Event, accounts: usize) -> (About, Vec<usize>) {
    let named: Vec<usize> = if event.accounts.is_empty() { (0..accounts).collect() } else { event.accounts.clone() };
    let known = |about: About| named.iter().filter_map(move |&account| rounds.get(&(account, about)));
    let about = event.about.unwrap_or_else(|| {
        let open = |about: &About| known(*about).any(|rounds| rounds.last().is_some_and(|round| !round.is_over()));
        let sent = |about: &About| known(*about).next().is_some();
        let only =
            |test: &dyn Fn(&About) -> bool| match About::ALL.iter().filter(|about| test(about)).collect::<Vec<_>>()[..]
            {
                [one] => Some(*one),
                _ => None,
            };
        only(&open).or_else(|| only(&sent)).unwrap_or(About::Objection)
    });
    let concerned = |account: &usize| event.what.is_opening() || rounds.contains_key(&(*account, about));
    (about, named.iter().copied().filter(concerned).collect())
}

/// Adds an event to the rounds of its accounts.
pub(crate) fn apply(rounds: &mut Rounds, event: &Event, accounts: usize) {
    let (about, concerned) = reach(rounds, event, accounts);
    for account in concerned {
        let rounds = rounds.entry((account, about)).or_default();
        let new = match (&event.what, rounds.last()) {
            (What::Sent { letter: Letter::Opening, .. }, Some(last)) => last.bounced.is_none() && last.start < event.on,
            (What::Sent { letter: Letter::RefusalReply, parts, .. }, Some(last)) => {
                parts.contains(&"reasons") && !last.asked().contains(&"reasons")
            }
            (_, last) => last.is_none(),
        };
        if new {
            rounds.push(Round { about, start: event.on, events: vec![], all: vec![], bounced: None, came_back: None });
        }
        rounds.last_mut().unwrap().add(event.on, &event.what);
    }
}

impl Round {
    fn add(&mut self, on: i32, what: &What) {
        self.all.push((on, what.clone()));
        if *what == What::Bounced {
            let letter = self.events.remove(self.last_letter());
            if self.openings().next().is_none() {
                self.bounced = Some(on);
                self.events.clear();
                self.came_back = Some(letter);
            }
            return;
        }
        // A letter that came back counts as never sent: the round begins with the next one.
        if what.is_opening() && self.bounced.take().is_some() {
            self.start = on;
        }
        self.events.push((on, what.clone()));
    }

    /// The letter that is most likely to come back: the last that was not put into a form, else the last.
    pub(crate) fn last_letter(&self) -> usize {
        let by = |form: bool| {
            let letter =
                move |(_, what): &(i32, What)| matches!(what, What::Sent { via, .. } if form || *via != Some("form"));
            self.events.iter().rposition(letter)
        };
        by(false).or_else(|| by(true)).unwrap()
    }

    /// It is clear which letter came back, and that letter is not known to have arrived.
    pub(crate) fn can_bounce(&self) -> bool {
        let (day, letter) = &self.events[self.last_letter()];
        let is_form = |what: &What| matches!(what, What::Sent { via: Some("form"), .. });
        let same_day = self.events.iter().filter(|(on, what)| on == day && matches!(what, What::Sent { .. }));
        let alike = same_day.filter(|(_, what)| is_form(what) == is_form(letter)).count();
        !self.is_renewed() && alike == 1 && (!letter.is_opening() || self.received().is_none())
    }

    /// The letters that opened the round: the first one, and openings of the same day.
    pub(crate) fn openings(&self) -> impl Iterator<Item = (i32, Option<&'static str>, &[&'static str], Option<i32>)> {
        self.events.iter().enumerate().filter_map(|(position, (on, what))| match what {
            What::Sent { letter, via, parts, received }
                if *letter == Letter::Opening || position == 0 && self.is_renewed() =>
            {
                Some((*on, *via, parts.as_slice(), *received))
            }
            _ => None,
        })
    }

    /// A reply to a refusal opened it.
    pub(crate) fn is_renewed(&self) -> bool {
        matches!(self.all.first(), Some((_, What::Sent { letter: Letter::RefusalReply, .. })))
    }

    pub(crate) fn asked(&self) -> Vec<&'static str> {
        self.openings().flat_map(|(_, _, parts, _)| parts.iter().copied()).collect()
    }

    /// The day of receipt, if it is known.
    pub(crate) fn received(&self) -> Option<i32> {
        let told = self.events.iter().filter(|(_, what)| *what == What::Received).map(|(on, _)| *on);
        self.openings().filter_map(|(_, _, _, received)| received).chain(told).min()
    }

    /// Accounts with the same one share a timeline: what was said to a letter that came back is forgotten.
    pub(crate) fn signature(&self) -> String {
        if self.bounced.is_some() {
            format!("{:?} {:?}", self.bounced, self.came_back)
        } else {
            format!("{:?}", self.events)
        }
    }

    /// That is so under every law.
    fn is_over(&self) -> bool {
        self.bounced.is_none() && super::standing::Course::of(self, Law::Irish).is_over()
    }
}

/// When an answer is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Due {
    pub(crate) received: i32,
    pub(crate) assumed: bool,
    pub(crate) day: i32,
    /// The day if the period is extended; under Swiss law, which names none, what the company has named.
    pub(crate) extended: Option<i32>,
    pub(crate) certainty: &'static str,
    pub(crate) margin: i32,
}

impl Due {
    pub(crate) fn of(round: &Round, law: Law) -> Self {
        let by_post = |via: Option<&str>| via.is_none_or(|via| via == "post");
        match round.received() {
            Some(day) => Self::counted((law, round.about), day, false, 0),
            None if round.openings().all(|(_, via, _, _)| by_post(via)) => {
                let post = if law == Law::Irish { 5 } else { 10 };
                Self::counted((law, round.about), round.start, true, post)
            }
            None => Self::counted((law, round.about), round.start, true, 0),
        }
    }

    /// Nothing is on its way: as if a form were sent today.
    pub(crate) fn drafted(request: (Law, About), today: i32) -> Self {
        Self::counted(request, today, true, 0)
    }

    /// The same for a later letter about a request.
    pub(crate) fn of_later_letter(
        request: (Law, About),
        on: i32,
        via: Option<&'static str>,
        received: Option<i32>,
    ) -> Self {
        let post = match via {
            Some("form" | "email") => 0,
            _ if request.0 == Law::Irish => 5,
            _ => 10,
        };
        let assumed = || Self::counted(request, on, true, post);
        received.map_or_else(assumed, |day| Self::counted(request, day, false, 0))
    }

    fn counted((law, about): (Law, About), received: i32, assumed: bool, post: i32) -> Self {
        match law {
            Law::Irish => Self::irish(received, assumed, post),
            Law::Swiss => Self::swiss(about, received, assumed, post),
        }
    }

    /// Thirty days, which the law sets for access and the letter for all else; American holidays are not known.
    fn swiss(about: About, received: i32, assumed: bool, post: i32) -> Self {
        let day = working_day_in_zurich(received + 30);
        let certainty = if about == About::Access { "floor" } else { "set" };
        let margin = post + if is_around_christmas(day) { 10 } else { 5 };
        Self { received, assumed, day, extended: None, certainty, margin }
    }

    /// A month, extended three.
    fn irish(received: i32, assumed: bool, margin: i32) -> Self {
        let certainty = if margin == 0 { "exact" } else { "floor" };
        let (day, extended) = (working_day(months_later(received, 1)), working_day(months_later(received, 3)));
        Self { received, assumed, day, extended: Some(extended), certainty, margin }
    }

    /// The first day on which the company is late for sure if it had time until `end`.
    pub(crate) fn late(self, end: i32, law: Law) -> i32 {
        law.working_day(end + self.margin) + 1
    }
}
