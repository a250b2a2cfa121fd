//! Random histories: the second calculation agrees, equal days have no order, later events move no deadline, and only
//! the end of a case is an end.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::model::{Happened, What, day_number, standing, text};
use crate::{case, outcome, timeline};

const KINDS: [What; 8] = [
    What::Received,
    What::Acknowledged,
    What::Status,
    What::Extended,
    What::Refused,
    What::Confirmed,
    What::Reminder,
    What::Complained,
];

/// An objection between 2025 and 2027, up to six events within 200 days of it, and a day of writing after all of them.
fn history() -> impl Strategy<Value = (Vec<Happened>, i32)> {
    let event = (0..200_i32, prop::sample::select(KINDS.to_vec()));
    (0..800_i32, prop::collection::vec(event, 0..7), 0..120_i32).prop_map(|(start, more, later)| {
        let start = day_number(2025, 6, 1) + start;
        let mut events = vec![Happened { on: start, what: What::Objection }];
        events.extend(more.into_iter().map(|(after, what)| Happened { on: start + after, what }));
        keep_possible(&mut events);
        let last = events.iter().map(|event| event.on).max().unwrap();
        (events, last + later)
    })
}

/// One day of receipt, and no yes and no on one day.
fn keep_possible(events: &mut Vec<Happened>) {
    let mut received = false;
    events.retain(|event| event.what != What::Received || !std::mem::replace(&mut received, true));
    let refused: Vec<i32> = events.iter().filter(|event| event.what == What::Refused).map(|event| event.on).collect();
    events.retain(|event| event.what != What::Confirmed || !refused.contains(&event.on));
}

fn as_json(events: &[Happened]) -> Value {
    let word = |what: What| match what {
        What::Objection | What::Reminder => "sent",
        What::Received => "received",
        What::Acknowledged => "acknowledged",
        What::Status => "status",
        What::Extended => "extended",
        What::Refused => "refused",
        What::Confirmed => "confirmed",
        What::Complained => "complained",
    };
    let event = |event: &Happened| {
        let letter = if event.what == What::Reminder { "reminder" } else { "objection" };
        json!({"event": word(event.what), "on": text(event.on), "letter": letter})
    };
    events.iter().map(event).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_second_calculation_agrees((events, today) in history()) {
        let expected = standing(&events, today);
        let found = timeline(&case("ie", "next", &text(today), &as_json(&events)));
        prop_assert_eq!(found["deadline"]["due"].as_str().unwrap(), text(expected.due));
        prop_assert_eq!(found["deadline"]["due_if_extended"].as_str().unwrap(), text(expected.extended_due));
        prop_assert_eq!(found["state"].as_str().unwrap(), expected.state);
    }

    #[test]
    fn the_order_in_the_request_does_not_matter(((events, today), seed) in (history(), any::<u64>())) {
        let mut shuffled = events.clone();
        for position in (1..shuffled.len()).rev() {
            let other = usize::try_from(seed.rotate_left(u32::try_from(position).unwrap()) % (position as u64 + 1)).unwrap();
            shuffled.swap(position, other);
        }
        let day = text(today);
        let (left, right) = (as_json(&events), as_json(&shuffled));
        prop_assert_eq!(timeline(&case("eu", "next", &day, &left)), timeline(&case("eu", "next", &day, &right)));
    }

    #[test]
    fn a_later_event_moves_no_deadline_unless_it_makes_the_receipt_known(
        ((events, today), after, what) in (history(), 0..60_i32, prop::sample::select(KINDS[1..].to_vec()))
    ) {
        let before = timeline(&case("eu", "next", &text(today), &as_json(&events)));
        let mut longer = events.clone();
        longer.push(Happened { on: today + after, what });
        keep_possible(&mut longer);
        let later = timeline(&case("eu", "next", &text(today + after), &as_json(&longer)));
        prop_assert_eq!(&before["deadline"], &later["deadline"]);
    }

    #[test]
    fn only_the_end_of_a_case_is_an_end(
        ((events, today), place) in (history(), prop::sample::select(vec!["eu", "uk", "ch"]))
    ) {
        let found = timeline(&case(place, "next", &text(today), &as_json(&events)));
        let over = matches!(found["state"].as_str().unwrap(), "confirmed" | "closed");
        prop_assert_eq!(found["next"]["from"].is_null(), over, "{}", found);
    }

    /// Once a letter may be written it stays so while nothing happens, and it is written on the day that `next` names.
    #[test]
    fn waiting_never_takes_a_letter_away(
        ((events, today), place) in (history(), prop::sample::select(vec!["eu", "uk", "ch"]))
    ) {
        let history = as_json(&events);
        for letter in ["reminder", "complaint", "refusal-reply"] {
            if outcome(&case(place, letter, &text(today), &history)).is_ok() {
                prop_assert_eq!(outcome(&case(place, letter, &text(today + 30), &history)).unwrap(), [letter]);
            }
        }
        let next = timeline(&case(place, "next", &text(today), &history))["next"].clone();
        if let (Some(letter), Some(from)) = (next["letter"].as_str(), next["from"].as_str()) {
            let day = from.max(text(today).as_str()).to_owned();
            prop_assert_eq!(outcome(&case(place, letter, &day, &history)).unwrap(), [letter]);
            prop_assert_eq!(outcome(&case(place, "next", &day, &history)).unwrap(), [letter]);
        }
    }
}
