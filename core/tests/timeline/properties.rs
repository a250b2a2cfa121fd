//! Random histories: the second calculation agrees, equal days have no order, waiting takes no letter away, and only the
//! end of a case is an end.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::Value;

use crate::days::text;
use crate::generator::{IDS, Story, as_case, possible, story};
use crate::model::{Event, Rounds, What, apply};
use crate::standing::{Standing, standing};
use crate::{outcome, timelines};

/// A timeline as both calculations tell it, without the accounts.
type Told = (String, u64, String);

fn second_calculation(story: &Story) -> BTreeMap<Told, Vec<&'static str>> {
    let mut rounds = Rounds::new();
    for event in &story.events {
        apply(&mut rounds, event, story.accounts);
    }
    let mut groups = BTreeMap::new();
    for ((account, about), rounds) in &rounds {
        for (position, round) in rounds.iter().enumerate() {
            let is_last = position + 1 == rounds.len();
            let standing = standing(round, is_last, &story.wishes, story.today);
            let key = (about.word().to_owned(), position as u64 + 1, (is_last, round.signature()), tell(&standing));
            groups.entry(key).or_insert_with(Vec::new).push(IDS[*account]);
        }
    }
    let mut told = BTreeMap::new();
    for ((letter, round, _, standing), accounts) in groups {
        told.insert((letter, round, format!("{standing} of {accounts:?}")), accounts);
    }
    told
}

fn tell(standing: &Standing) -> String {
    let (due, (letter, from)) = (standing.due, standing.next);
    let from = from.map(text);
    let certainty = format!("{} {} {}", due.certainty, due.margin, due.assumed);
    let days = [due.received, due.due, due.extended].map(text).join(" ");
    format!("{} {:?} {days} {certainty} then {letter:?} {from:?}", standing.state, standing.open)
}

fn library(story: &Story) -> BTreeMap<Told, Vec<String>> {
    let found = timelines(&as_case(story, "ie", "next", story.today));
    let word = |value: &Value| value.as_str().map(ToOwned::to_owned);
    let words =
        |value: &Value| value.as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_owned()).collect();
    let mut told = BTreeMap::new();
    for timeline in found.iter().filter(|timeline| timeline["state"] != "drafted") {
        let (deadline, next) = (&timeline["deadline"], &timeline["next"]);
        let day = |key: &str| deadline[key].as_str().unwrap_or("-");
        let (open, accounts): (Vec<String>, Vec<String>) =
            (words(&timeline["open_parts"]), words(&timeline["accounts"]));
        let standing = format!(
            "{} {open:?} {} {} {} {} {} {} then {:?} {:?} of {accounts:?}",
            timeline["state"].as_str().unwrap(),
            day("received"),
            day("due"),
            day("due_if_extended"),
            day("certainty"),
            deadline["margin_days"],
            deadline["assumed"],
            word(&next["letter"]),
            word(&next["from"]),
        );
        told.insert((word(&timeline["letter"]).unwrap(), timeline["round"].as_u64().unwrap(), standing), accounts);
    }
    told
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_second_calculation_agrees(story in story()) {
        let (expected, found) = (second_calculation(&story), library(&story));
        let lines = |told: Vec<&Told>| told.into_iter().map(|(letter, round, rest)| format!("{letter} {round} {rest}\n")).collect::<String>();
        prop_assert_eq!(
            lines(expected.keys().collect()),
            lines(found.keys().collect()),
            "{}", as_case(&story, "ie", "next", story.today)["history"]
        );
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

    /// What happens later moves no deadline of a letter that was sent, unless it makes the day of receipt known.
    #[test]
    fn a_later_event_moves_no_deadline(first in story(), second in story()) {
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
    fn only_the_end_of_a_case_is_an_end(story in story(), place in prop::sample::select(vec!["eu", "uk", "ch"])) {
        for found in timelines(&as_case(&story, place, "next", story.today)) {
            let over = matches!(found["state"].as_str().unwrap(), "confirmed" | "closed");
            prop_assert_eq!(found["next"]["from"].is_null(), over, "{}", found);
        }
    }

    /// Once a letter may be written it stays so while nothing happens, and it is written on the day that `next` names.
    #[test]
    fn waiting_never_takes_a_letter_away(story in story(), place in prop::sample::select(vec!["eu", "uk", "ch"])) {
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
        for found in timelines(&as_case(&story, place, "next", story.today)) {
            if let (Some(letter), Some(from)) = (found["next"]["letter"].as_str(), found["next"]["from"].as_str()) {
                if found["state"] != "drafted" {
                    let day = (story.today..).find(|day| *text(*day) >= *from).unwrap();
                    for chosen in [letter, "next"] {
                        let written = write(chosen, day);
                        prop_assert!(has(&written, letter), "{} {} {:?} {}", letter, chosen, written, told(day));
                    }
                }
            }
        }
    }
}
