//! The content oracle: what must, should and must not stand in a letter, by the ids of the legal research. Every rule
//! is looked for in every letter it applies to, in both languages. "Should" rules are kept like "must" rules; what a
//! short letter drops by design is named at the rule.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod later;
mod rules;
mod samples;

use later::{LATER, broken, later_samples};
use rules::{ALIKE, COMMON, ERASURE, NON_USERS, OBJECTION, SWITZERLAND};
use samples::{VARIANTS, samples};

#[test]
fn every_letter_holds_what_it_must_and_nothing_it_must_not() {
    let samples = samples();
    assert_eq!(samples.len(), 2 * 3 * 3 * 2 * VARIANTS.len(), "one letter a case");
    let rules = [COMMON, OBJECTION, ERASURE, NON_USERS, SWITZERLAND, ALIKE];
    let mut broken = std::collections::BTreeMap::<String, (usize, String)>::new();
    for rule in rules.into_iter().flatten() {
        let mut applied = 0;
        for sample in samples.iter().filter(|sample| (rule.applies)(sample)) {
            applied += 1;
            if !(rule.holds)(sample) {
                let key = format!("{} {} {:?} {:?}", rule.id, sample.language, sample.regime, sample.voice);
                broken.entry(key).or_insert_with(|| (0, sample.letter.text().clone())).0 += 1;
            }
        }
        assert!(applied > 0, "{} applies to no letter", rule.id);
    }
    if let Some((_, (_, text))) = broken.first_key_value() {
        let list: Vec<String> = broken.iter().map(|(key, (count, _))| format!("{key}: {count}")).collect();
        panic!("broken rules:\n{}\n\nfirst letter:\n{text}", list.join("\n"));
    }
}

#[test]
fn every_id_of_the_oracle_for_these_letters_has_a_rule() {
    let expected = [("COM", 14), ("OBJ", 17), ("OER", 6), ("NUO", 7), ("CHX", 4)];
    let rules = [COMMON, OBJECTION, ERASURE, NON_USERS, SWITZERLAND];
    let ids: Vec<&str> = rules.into_iter().flatten().map(|rule| rule.id).collect();
    let wanted: Vec<String> =
        expected.iter().flat_map(|&(area, last)| (1..=last).map(move |number| format!("{area}-{number}"))).collect();
    assert_eq!(ids, wanted);
}

#[test]
fn every_later_letter_holds_what_it_must_and_nothing_it_must_not() {
    let samples = later_samples();
    assert!(samples.len() > 1000, "{} letters", samples.len());
    let broken = broken(&samples);
    assert!(broken.is_empty(), "{}", broken.join("\n\n"));
}

#[test]
fn every_id_of_the_oracle_for_the_later_letters_has_a_rule() {
    let areas = [("REM", 9), ("REP", 7), ("CMP", 13), ("ACC", 11), ("WDC", 6), ("EXT", 4), ("CPR", 4)];
    for (area, last) in areas {
        for number in 1..=last {
            let id = format!("{area}-{number}");
            assert!(LATER.iter().any(|rule| rule.id == id), "{id}");
        }
    }
}
