//! The second calculation, continued: what the events of a round come to on a day.

use super::days::months_later;
use super::model::{About, BY_DEFAULT, Due, LATER, Law, Letter, Round, What, asked_by_default};

/// Days that a reminder or reply gives.
const PATIENCE: i32 = 14;

/// Parts that stay open until they are settled, in the order of the contract.
const OPEN: [&str; 6] = ["objection", "withdrawal", "restriction", "erasure", "recipients", "access"];

/// What a confirmation of the objection settles too.
const WITH_OBJECTION: [&str; 5] = ["withdrawal", "restriction", "special-categories", "confirmation", "reasons"];

/// What has come of a round, whatever the day.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Course {
    law: Law,
    about: About,
    due: Due,
    asked: Vec<&'static str>,
    settled: Vec<&'static str>,
    /// These with the position of the event, to tell which came last.
    refused: Option<(usize, i32, &'static str)>,
    reminded: Option<(usize, i32)>,
    replied: Option<(usize, i32)>,
    breached: Option<(usize, i32)>,
    complained: Option<i32>,
    /// By the authority.
    decided: bool,
    /// The company gave way after the complaint.
    conceded: bool,
    extended: bool,
    late_notice: Option<i32>,
    heard: &'static str,
    /// A yes or no has come, to whatever.
    answered: bool,
    added: Vec<Added>,
}

/// What a reminder asked for first, with the period that runs from it.
#[derive(Debug)]
struct Added {
    on: i32,
    parts: Vec<&'static str>,
    due: Due,
    extended: bool,
}

/// Where an account stands with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) state: &'static str,
    pub(crate) open: Vec<&'static str>,
    pub(crate) due: Due,
    pub(crate) next: (Option<&'static str>, Option<i32>),
}

impl Course {
    pub(crate) fn of(round: &Round, law: Law) -> Self {
        let mut course = Self {
            law,
            about: round.about,
            due: Due::of(round, law),
            asked: round.asked(),
            settled: vec![],
            refused: None,
            reminded: None,
            replied: None,
            breached: None,
            complained: None,
            decided: false,
            conceded: false,
            extended: false,
            late_notice: None,
            heard: "sent",
            answered: false,
            added: vec![],
        };
        for (position, (on, what)) in round.events.iter().enumerate() {
            if position > 0 || !round.is_renewed() {
                course.happened(position, *on, what);
                let received = || round.events[position..].iter().find(|(_, what)| *what == What::Received);
                course.added_by(*on, what, || received().map(|(on, _)| *on));
            }
        }
        course
    }

    /// What nobody had asked for has its own period.
    fn added_by(&mut self, on: i32, what: &What, received: impl Fn() -> Option<i32>) {
        match what {
            What::Confirmed(_) | What::Refused(_) => self.answered = true,
            What::Extended { grounds, .. } if *grounds != Some("none") => {
                for added in &mut self.added {
                    added.extended |= on < added.due.late(added.due.day, self.law);
                }
            }
            What::Sent { letter: Letter::Reminder, via, parts, .. } => {
                // After an answer a reminder asks for no more, unless somebody says that it did.
                if self.about == About::Access || parts.first() == Some(&BY_DEFAULT) && self.answered {
                    return;
                }
                let fresh = |part: &&str| LATER.contains(part) && !self.asked.contains(part);
                let fresh: Vec<&str> = parts.iter().copied().filter(fresh).collect();
                if !fresh.is_empty() {
                    self.conceded = false;
                    self.settled.retain(|part| !fresh.contains(part));
                    self.asked.extend(&fresh);
                    let due = Due::of_later_letter((self.law, self.about), on, *via, received());
                    self.added.push(Added { on, parts: fresh, due, extended: false });
                }
            }
            _ => {}
        }
    }

    /// What is waited for when the request is settled and only that is open.
    fn awaited(&self) -> Option<&Added> {
        let open = self.open();
        let added = |part: &&str| self.added.iter().any(|added| added.parts.contains(part));
        let only = !open.is_empty() && open.iter().all(added);
        let is_open = |added: &&Added| added.parts.iter().any(|part| open.contains(part));
        let last = self.added.iter().filter(is_open).max_by_key(|added| self.late_with(added));
        last.filter(|_| only && self.refused.is_none() && self.breached.is_none())
    }

    fn late_with(&self, added: &Added) -> i32 {
        let end = added.due.extended.filter(|_| added.extended).unwrap_or(added.due.day);
        added.due.late(end, self.law)
    }

    /// The last reminder, unless all that is open was first asked for in it.
    fn reminded_of_open(&self) -> Option<(usize, i32)> {
        let (position, day) = self.reminded?;
        let before = |part: &&str| !self.added.iter().any(|added| added.on >= day && added.parts.contains(part));
        self.open().iter().any(before).then_some((position, day))
    }

    fn happened(&mut self, position: usize, on: i32, what: &What) {
        match what {
            What::Acknowledged => self.heard = "acknowledged",
            What::Status | What::Extended { grounds: Some("none"), .. } => self.heard = "status-only",
            // Swiss law knows an extension of access only.
            What::Extended { .. } if self.law == Law::Swiss && self.about != About::Access => {
                self.heard = "status-only";
            }
            What::Extended { .. } if self.late().is_some_and(|late| on >= late) => {
                self.late_notice = self.late_notice.or(Some(on));
            }
            What::Extended { until, .. } => {
                self.extended = true;
                if let (Law::Swiss, Some(until)) = (self.law, until) {
                    let end = self.law.working_day(*until).max(self.due.day);
                    self.due.extended = self.due.extended.max(Some(end));
                }
            }
            What::Refused(kind) => {
                if self.is_over() {
                    self.settled.clear();
                    self.conceded = false;
                }
                self.refused = Some((position, on, kind));
            }
            What::Identified if self.refused.is_some_and(|(_, _, kind)| kind == "identity") => self.refused = None,
            What::Confirmed(parts) => self.confirmed(parts),
            What::Breached => {
                self.settled.clear();
                (self.breached, self.refused) = (Some((position, on)), None);
                (self.reminded, self.replied, self.complained) = (None, None, None);
                (self.decided, self.conceded) = (false, false);
            }
            What::Sent { letter: Letter::Reminder, .. } => self.reminded = Some((position, on)),
            What::Sent { letter: Letter::RefusalReply, .. } => self.replied = Some((position, on)),
            What::Complained => (self.complained, self.conceded) = (Some(on), false),
            What::Authority(step) => self.decided |= matches!(*step, "decided" | "rejected"),
            What::Sent { .. } | What::Received | What::Identified | What::Bounced => {}
        }
    }

    /// The first day on which the company is late for sure; none if nobody knows until when it has time.
    fn late(&self) -> Option<i32> {
        let end = if self.extended { self.due.extended } else { Some(self.due.day) };
        end.map(|end| self.due.late(end, self.law))
    }

    fn confirmed(&mut self, parts: &[&'static str]) {
        let main = self.about.main_part();
        let parts = if parts.is_empty() { &[main] } else { parts };
        self.settled.extend(parts);
        if parts.contains(&"objection") {
            self.settled.extend(WITH_OBJECTION);
        }
        if parts.contains(&main) {
            (self.refused, self.breached) = (None, None);
        }
        self.conceded |=
            self.is_over() && self.complained.is_some() && parts.iter().any(|part| self.asked.contains(part));
    }

    pub(crate) fn open(&self) -> Vec<&'static str> {
        let own = |part: &&str| *part != "withdrawal" || self.about == About::Withdrawal;
        let open = |part: &&str| self.asked.contains(part) && !self.settled.contains(part);
        OPEN.into_iter().filter(own).filter(open).collect()
    }

    /// Nothing is open.
    pub(crate) fn is_over(&self) -> bool {
        self.open().is_empty()
    }

    /// The company has said yes to what the letter is for.
    pub(crate) fn has_promise(&self) -> bool {
        self.settled.contains(&self.about.main_part())
    }

    pub(crate) fn has_refusal(&self) -> bool {
        self.refused.is_some()
    }

    pub(crate) fn says_no_training(&self) -> bool {
        self.refused.is_some_and(|(_, _, kind)| kind == "no-training")
    }

    pub(crate) fn has_complaint(&self) -> bool {
        self.complained.is_some() && !self.decided
    }
}

/// Where a round stands on `today`; an old one is closed. A letter that came back is written again, for what the case
/// wishes now.
pub(crate) fn standing((round, law): (&Round, Law), is_last: bool, wishes: &[&'static str], today: i32) -> Standing {
    let mut course = Course::of(round, law);
    if round.bounced.is_some() {
        course.asked = asked_by_default(round.about, wishes);
    }
    let (state, next) = match round.bounced {
        _ if !is_last => ("closed", (None, None)),
        Some(day) => ("bounced", (Some(round.about.word()), Some(day))),
        None => course.state(today),
    };
    let is_bounced = is_last && round.bounced.is_some();
    let own = course.awaited().map_or(course.due, |added| added.due);
    let due = if is_bounced { Due::drafted((law, round.about), today) } else { own };
    Standing { state, open: course.open(), due, next }
}

impl Course {
    fn state(&self, today: i32) -> (&'static str, (Option<&'static str>, Option<i32>)) {
        let late = self.late();
        let after = |day: i32| self.law.working_day(day + PATIENCE) + 1;
        // Without a day on which the company would be late, nobody is called late: look again after the usual period.
        let awaited = self.awaited().map(|added| self.late_with(added)).or(late);
        let once_late = |letter: &'static str, earliest: i32| match awaited {
            Some(late) => (Some(letter), Some(late.max(earliest))),
            None => (None, Some((self.due.day + 1).max(earliest))),
        };
        if self.decided || self.conceded {
            return ("closed", (None, None));
        }
        if let Some(day) = self.complained {
            let again = (1..=20).map(|quarter| months_later(day, 3 * quarter)).find(|&again| again >= today);
            return ("complained", (None, again));
        }
        if self.is_over() {
            return ("confirmed", (None, None));
        }
        if let Some((_, day)) = self.breached.filter(|breach| Some(breach.0) > self.latest()) {
            return ("breached", (Some("reminder"), Some(day)));
        }
        let of_reminder = self.reminded.map(|reminder| reminder.0);
        if let Some((refusal, day, kind)) = self.refused.filter(|refusal| Some(refusal.0) > of_reminder) {
            return match self.replied {
                None if self.about == About::Objection => ("refused", (Some("refusal-reply"), Some(day))),
                Some((reply, sent)) if reply > refusal => ("refused", (Some("complaint"), Some(after(sent)))),
                // "We do not train" is asked about before anybody complains.
                Some(_) if kind == "no-training" => ("refused", (Some("refusal-reply"), Some(day))),
                _ => ("refused", (Some("complaint"), Some(day))),
            };
        }
        if let Some((_, day)) = self.reminded_of_open() {
            // After a refusal or a breach nobody has to wait for silence.
            let silence = self.refused.is_none() && self.breached.is_none();
            let complaint = (Some("complaint"), Some(after(day)));
            return ("reminded", if silence { once_late("complaint", after(day)) } else { complaint });
        }
        let state = match self.heard {
            _ if self.has_promise() => "partly-confirmed",
            _ if late.is_some_and(|late| today >= late) => "overdue",
            _ if self.extended => "extended",
            heard => heard,
        };
        match self.late_notice {
            Some(notice) if state == "overdue" && !self.extended && self.about == About::Objection => {
                (state, (Some("extension-reply"), Some(notice)))
            }
            _ => (state, once_late("reminder", 0)),
        }
    }

    /// The last refusal or reminder.
    fn latest(&self) -> Option<usize> {
        self.refused.map(|refusal| refusal.0).max(self.reminded.map(|reminder| reminder.0))
    }
}
