//! Random histories: the second calculation agrees, equal days have no order, waiting takes no letter away, and only the
//! end of a case is an end.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::Value;

use super::days::text;
use super::generator::{IDS, Story, any_story, as_case, possible, story};
use super::model::{About, Event, Law, Rounds, What, apply};
use super::standing::{Standing, standing};
use super::{outcome, timelines};

/// The timelines, a line each, as both calculations tell them.
fn second_calculation(story: &Story, law: Law) -> String {
    let mut rounds = Rounds::new();
    for event in &story.events {
        apply(&mut rounds, event, story.accounts);
    }
    let mut groups: BTreeMap<_, Vec<&str>> = BTreeMap::new();
    for ((account, about), rounds) in &rounds {
        for (position, round) in rounds.iter().enumerate() {
            let is_last = position + 1 == rounds.len();
            let standing = tell(&standing((round, law), is_last, &story.wishes, story.today));
            groups.entry((about, position + 1, is_last, round.signature(), standing)).or_default().push(IDS[*account]);
        }
    }
    let line = |((about, round, _, _, standing), accounts): (&(&About, usize, bool, String, String), &Vec<&str>)| {
        format!("{} {round} of {accounts:?}: {standing}", about.word())
    };
    sorted(groups.iter().map(line))
}

fn sorted(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join("\n")
}

fn tell(standing: &Standing) -> String {
    let (due, (letter, from)) = (standing.due, standing.next);
    let from = from.map(text);
    let certainty = format!("{} {} {}", due.certainty, due.margin, due.assumed);
    let days = [Some(due.received), Some(due.day), due.extended].map(|day| day.map(text).unwrap_or_default()).join(" ");
    format!("{} {:?} {days} {certainty} then {letter:?} {from:?}", standing.state, standing.open)
}

fn library(story: &Story, place: &str) -> String {
    let found = timelines(&as_case(story, place, "next", story.today));
    let words = |value: &Value| serde_json::from_value::<Vec<String>>(value.clone()).unwrap();
    let sent = found.iter().filter(|timeline| timeline["state"] != "drafted");
    sorted(sent.map(|timeline| {
        let (deadline, next) = (&timeline["deadline"], &timeline["next"]);
        let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let days = ["received", "due", "due_if_extended", "certainty"].map(|key| word(&deadline[key])).join(" ");
        format!(
            "{} {} of {:?}: {} {:?} {days} {} {} then {:?} {:?}",
            word(&timeline["letter"]),
            timeline["round"],
            words(&timeline["accounts"]),
            word(&timeline["state"]),
            words(&timeline["open_parts"]),
            deadline["margin_days"],
            deadline["assumed"],
            next["letter"].as_str(),
            next["from"].as_str(),
        )
    }))
}

/// Both calculations tell the same of a story under a law, and in a place where it holds.
pub(crate) fn agree(story: &Story, law: Law, place: &str) {
    let history = as_case(story, place, "next", story.today)["history"].clone();
    assert_eq!(second_calculation(story, law), library(story, place), "{history}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_second_calculation_agrees(story in story()) {
        agree(&story, Law::Irish, "ie");
    }

    #[test]
    fn a_second_calculation_of_swiss_law_agrees(story in any_story()) {
        agree(&story, Law::Swiss, "zh");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn the_order_in_the_request_does_not_matter(story in story(), seed in any::<u64>()) {
        let mut shuffled = story.clone();
        let events = &mut shuffled.events;
        for position in (1..events.len()).rev() {
            let other = usize::try_from(seed.rotate_left(u32::try_from(position).unwrap()) % (position as u64 + 1)).unwrap();
            events.swap(position, other);
        }
        let told = |story: &Story| timelines(&as_case(story, "eu", "next", story.today));
        prop_assert_eq!(told(&story), told(&shuffled));
    }

    /// What happens later moves no deadline of a letter that was sent, unless it makes the day of receipt known. What a
    /// reminder asks for first, which has a deadline of its own, is left aside.
    #[test]
    fn a_later_event_moves_no_deadline(mut first in story(), mut second in story()) {
        for story in [&mut first, &mut second] {
            story.wishes.clear();
            story.events.iter_mut().for_each(|event| event.what.ask_for_nothing_new());
        }
        let mut longer = first.clone();
        let start = first.today + 1 - second.events[0].on;
        let mut events = second.events.clone();
        for event in &mut events {
            event.move_by(start);
            event.accounts.retain(|account| *account < first.accounts);
        }
        events.retain(|event| !event.what.tells_of_a_delivery());
        longer.events.extend(events);
        longer.events = possible(longer.events, first.accounts, &first.wishes);
        longer.today = first.today + 400;
        let deadlines = |story: &Story| {
            let found = timelines(&as_case(story, "eu", "next", story.today));
            let sent = found.into_iter().filter(|found| found["state"] != "drafted" && found["state"] != "bounced");
            sent.flat_map(|found| {
                let name = format!("{} {}", found["letter"], found["round"]);
                let accounts = found["accounts"].as_array().unwrap().clone();
                accounts.into_iter().map(move |account| (format!("{name} {account}"), found["deadline"].clone()))
            }).collect::<BTreeMap<_, _>>()
        };
        let later = deadlines(&longer);
        for (name, deadline) in deadlines(&first) {
            prop_assert_eq!(&later[&name], &deadline, "{}", name);
        }
    }

    #[test]
    fn only_the_end_of_a_case_is_an_end(story in story(), place in prop::sample::select(vec!["eu", "uk", "ch", "zh"])) {
        for found in timelines(&as_case(&story, place, "next", story.today)) {
            let over = matches!(found["state"].as_str().unwrap(), "confirmed" | "closed");
            prop_assert_eq!(found["next"]["from"].is_null(), over, "{}", found);
        }
    }

    /// Once a letter may be written it stays so while nothing happens, and it is written on the day that `next` names.
    #[test]
    fn waiting_never_takes_a_letter_away(story in any_story(), place in prop::sample::select(vec!["eu", "uk", "ch", "zh"])) {
        // There the library names a complaint after "we do not train", and refuses to write it.
        let no_training = |event: &Event| event.what == What::Refused("no-training");
        prop_assume!(place != "uk" || !story.events.iter().any(no_training));
        let write = |letter: &str, today: i32| outcome(&as_case(&story, place, letter, today)).unwrap_or_else(|issues| issues);
        let told = |today: i32| format!("{place} {}: {}", text(today), as_case(&story, place, "next", today)["history"]);
        let has = |written: &[String], letter: &str| written.iter().any(|written| written == letter);
        for letter in ["reminder", "complaint", "refusal-reply"] {
            if has(&write(letter, story.today), letter) {
                let later = write(letter, story.today + 30);
                prop_assert!(has(&later, letter), "{} {:?} {}", letter, later, told(story.today));
            }
        }
        let found = timelines(&as_case(&story, place, "next", story.today));
        for found in found.iter().filter(|found| found["state"] != "drafted") {
            let (Some(letter), Some(from)) = (found["next"]["letter"].as_str(), found["next"]["from"].as_str()) else {
                continue;
            };
            let day = (story.today..story.today + 400).find(|day| *text(*day) >= *from).unwrap();
            for chosen in [letter, "next"] {
                let written = write(chosen, day);
                prop_assert!(has(&written, letter), "{} {} {:?} {}", letter, chosen, written, told(day));
            }
        }
    }
}
