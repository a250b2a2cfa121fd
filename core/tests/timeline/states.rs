//! Every state, and what may be written in it.

use serde_json::{Value, json};

use super::{case, library, outcome, timeline};

fn event(kind: &str, on: &str) -> Value {
    json!({"event": kind, "on": on})
}

fn sent(letter: &str, on: &str) -> Value {
    json!({"event": "sent", "letter": letter, "on": on, "via": "form"})
}

/// A notice of extension that names a day.
fn extended(on: &str, until: &str) -> Value {
    json!({"event": "extended", "on": on, "until": until})
}

/// One row: place, day, history, then state, letter and day of the next step.
type Row = (&'static str, &'static str, Vec<Value>, &'static str, Option<&'static str>, Option<&'static str>);

/// 24 November 2026 is a Tuesday; the month ends on 24 December, three months on 24 February.
#[expect(clippy::too_many_lines, reason = "a table")]
fn table() -> Vec<Row> {
    let objection = || sent("objection", "2026-11-24");
    let access = || sent("access", "2026-11-24");
    let wide = || {
        let mut sent = objection();
        sent["parts"] = json!(["objection", "erasure"]);
        sent
    };
    let with = |more: Vec<Value>| [vec![objection()], more].concat();
    let some = |kind: &str, on: &str, account: &str| json!({"event": kind, "on": on, "accounts": [account]});
    vec![
        ("eu", "2026-11-24", vec![], "drafted", Some("reminder"), Some("2026-12-25")),
        ("eu", "2026-12-01", with(vec![]), "sent", Some("reminder"), Some("2026-12-25")),
        ("eu", "2026-12-24", with(vec![]), "sent", Some("reminder"), Some("2026-12-25")),
        ("eu", "2026-12-25", with(vec![]), "overdue", Some("reminder"), Some("2026-12-25")),
        // The day of receipt moves the end, here past Christmas and a weekend.
        ("eu", "2026-12-27", with(vec![event("received", "2026-11-26")]), "sent", Some("reminder"), Some("2026-12-29")),
        (
            "eu",
            "2026-12-01",
            with(vec![event("acknowledged", "2026-11-25")]),
            "acknowledged",
            Some("reminder"),
            Some("2026-12-25"),
        ),
        (
            "eu",
            "2026-12-20",
            with(vec![event("acknowledged", "2026-11-25"), event("status", "2026-12-10")]),
            "status-only",
            Some("reminder"),
            Some("2026-12-25"),
        ),
        // The last day counts, the day after is too late.
        (
            "eu",
            "2027-01-10",
            with(vec![event("extended", "2026-12-24")]),
            "extended",
            Some("reminder"),
            Some("2027-02-25"),
        ),
        (
            "eu",
            "2027-02-25",
            with(vec![event("extended", "2026-12-24")]),
            "overdue",
            Some("reminder"),
            Some("2027-02-25"),
        ),
        (
            "eu",
            "2027-01-10",
            with(vec![event("extended", "2026-12-25")]),
            "overdue",
            Some("extension-reply"),
            Some("2026-12-25"),
        ),
        (
            "eu",
            "2027-01-10",
            with(vec![event("extended", "2026-12-25"), sent("extension-reply", "2027-01-05")]),
            "overdue",
            Some("reminder"),
            Some("2027-01-20"),
        ),
        ("eu", "2026-12-20", with(vec![event("confirmed", "2026-12-10")]), "confirmed", None, None),
        ("eu", "2026-12-20", with(vec![some("confirmed", "2026-12-10", "fb")]), "confirmed", None, None),
        // The objection is confirmed, erasure was asked for too.
        (
            "eu",
            "2026-12-20",
            vec![wide(), event("confirmed", "2026-12-10")],
            "partly-confirmed",
            Some("reminder"),
            Some("2026-12-25"),
        ),
        (
            "eu",
            "2026-12-20",
            vec![wide(), event("confirmed", "2026-12-01"), event("breached", "2026-12-10")],
            "breached",
            Some("reminder"),
            Some("2026-12-10"),
        ),
        (
            "eu",
            "2026-12-20",
            with(vec![event("bounced", "2026-12-10")]),
            "bounced",
            Some("objection"),
            Some("2026-12-10"),
        ),
        (
            "eu",
            "2026-12-20",
            with(vec![some("confirmed", "2026-12-10", "fb"), some("confirmed", "2026-12-11", "ig")]),
            "confirmed",
            None,
            None,
        ),
        (
            "eu",
            "2026-12-20",
            with(vec![event("refused", "2026-12-15")]),
            "refused",
            Some("refusal-reply"),
            Some("2026-12-15"),
        ),
        // Refused and confirmed later.
        (
            "eu",
            "2026-12-20",
            with(vec![some("refused", "2026-12-10", "fb"), some("confirmed", "2026-12-11", "fb")]),
            "confirmed",
            None,
            None,
        ),
        // A confirmation that is taken back.
        (
            "eu",
            "2026-12-20",
            with(vec![event("confirmed", "2026-12-10"), event("refused", "2026-12-11")]),
            "refused",
            Some("refusal-reply"),
            Some("2026-12-11"),
        ),
        (
            "eu",
            "2026-12-30",
            with(vec![event("refused", "2026-12-15"), sent("refusal-reply", "2026-12-20")]),
            "refused",
            Some("complaint"),
            // Fourteen days end on a Sunday.
            Some("2027-01-05"),
        ),
        // Refused again: no second reply.
        (
            "eu",
            "2026-12-30",
            with(vec![
                event("refused", "2026-12-15"),
                sent("refusal-reply", "2026-12-20"),
                event("refused", "2026-12-28"),
            ]),
            "refused",
            Some("complaint"),
            Some("2026-12-28"),
        ),
        (
            "eu",
            "2027-01-02",
            with(vec![sent("reminder", "2026-12-28")]),
            "reminded",
            Some("complaint"),
            Some("2027-01-12"),
        ),
        (
            "eu",
            "2027-02-01",
            with(vec![sent("reminder", "2026-12-28"), event("complained", "2027-01-12")]),
            "complained",
            None,
            Some("2027-04-12"),
        ),
        // The day to look again moves on when it is past.
        ("eu", "2027-05-01", with(vec![event("complained", "2027-01-12")]), "complained", None, Some("2027-07-12")),
        (
            "eu",
            "2027-05-01",
            with(vec![event("complained", "2027-01-12"), event("confirmed", "2027-04-01")]),
            "closed",
            None,
            None,
        ),
        // Somebody complains although the controller has said yes.
        (
            "eu",
            "2027-02-01",
            with(vec![event("confirmed", "2026-12-01"), event("complained", "2027-01-12")]),
            "complained",
            None,
            Some("2027-04-12"),
        ),
        // Only a request for access was sent.
        ("eu", "2026-12-30", vec![sent("access", "2026-11-24")], "overdue", Some("reminder"), Some("2026-12-25")),
        (
            "eu",
            "2026-12-30",
            vec![sent("access", "2026-11-24"), event("refused", "2026-12-10")],
            "refused",
            Some("complaint"),
            Some("2026-12-10"),
        ),
        // An answer to the request for access is none to the objection.
        (
            "eu",
            "2026-12-20",
            vec![
                objection(),
                sent("access", "2026-11-24"),
                json!({"event": "confirmed", "on": "2026-12-10", "about": "access"}),
            ],
            "sent",
            Some("reminder"),
            Some("2026-12-25"),
        ),
        // Switzerland: the month of the Regulation where the seat is in the Union.
        (
            "ch",
            "2026-12-21",
            with(vec![event("extended", "2026-12-20")]),
            "extended",
            Some("reminder"),
            Some("2027-02-25"),
        ),
        // Otherwise thirty days, and nothing to extend. Nobody knows the holidays of the United States: ten days more.
        (
            "ch-us",
            "2026-12-20",
            with(vec![event("extended", "2026-12-20")]),
            "status-only",
            Some("reminder"),
            Some("2027-01-05"),
        ),
        (
            "ch-us",
            "2027-01-10",
            with(vec![event("extended", "2027-01-01")]),
            "overdue",
            Some("reminder"),
            Some("2027-01-05"),
        ),
        // Swiss access: the company names the day, and those ten days come on top. 20 February 2027 is a Saturday.
        (
            "ch-us",
            "2027-02-22",
            vec![access(), extended("2026-12-20", "2027-02-10")],
            "extended",
            Some("reminder"),
            Some("2027-02-23"),
        ),
        (
            "ch-us",
            "2027-02-23",
            vec![access(), extended("2026-12-20", "2027-02-10")],
            "overdue",
            Some("reminder"),
            Some("2027-02-23"),
        ),
        // Never before the usual last day.
        (
            "ch-us",
            "2027-01-04",
            vec![access(), extended("2026-12-20", "2026-12-21")],
            "extended",
            Some("reminder"),
            Some("2027-01-05"),
        ),
        // Too late, or without reasons.
        (
            "ch-us",
            "2027-01-10",
            vec![access(), extended("2027-01-05", "2027-03-01")],
            "overdue",
            Some("reminder"),
            Some("2027-01-05"),
        ),
        (
            "ch-us",
            "2026-12-21",
            vec![access(), json!({"event": "extended", "on": "2026-12-20", "until": "2027-03-01", "grounds": "none"})],
            "status-only",
            Some("reminder"),
            Some("2027-01-05"),
        ),
        // No day is named: nobody is called late.
        ("ch-us", "2026-12-21", vec![access(), event("extended", "2026-12-20")], "extended", None, Some("2026-12-25")),
        ("ch-us", "2027-06-01", vec![access(), event("extended", "2026-12-20")], "extended", None, Some("2026-12-25")),
        (
            "ch-us",
            "2027-06-01",
            vec![access(), sent("reminder", "2026-12-15"), event("extended", "2026-12-20")],
            "reminded",
            None,
            // Fourteen days from the reminder.
            Some("2026-12-30"),
        ),
        // The day follows, and of two the later one counts.
        (
            "ch-us",
            "2027-02-05",
            vec![access(), event("extended", "2026-12-20"), extended("2027-02-01", "2027-03-10")],
            "extended",
            Some("reminder"),
            Some("2027-03-23"),
        ),
        (
            "ch-us",
            "2027-02-05",
            vec![access(), extended("2026-12-20", "2027-03-10"), extended("2027-02-01", "2027-02-10")],
            "extended",
            Some("reminder"),
            Some("2027-03-23"),
        ),
        // An objection has nothing to extend.
        (
            "ch-us",
            "2026-12-21",
            with(vec![extended("2026-12-20", "2027-02-10")]),
            "status-only",
            Some("reminder"),
            Some("2027-01-05"),
        ),
        // Where the Regulation holds too, the later day of both.
        (
            "ch",
            "2026-12-21",
            vec![access(), extended("2026-12-20", "2027-04-15")],
            "extended",
            Some("reminder"),
            Some("2027-04-16"),
        ),
        (
            "ch",
            "2026-12-21",
            vec![access(), extended("2026-12-20", "2027-01-15")],
            "extended",
            Some("reminder"),
            Some("2027-02-25"),
        ),
        (
            "ch",
            "2026-12-21",
            vec![access(), event("extended", "2026-12-20")],
            "extended",
            Some("reminder"),
            Some("2027-02-25"),
        ),
        // Where the law sets the length, the day of the company changes nothing.
        (
            "eu",
            "2026-12-21",
            with(vec![extended("2026-12-20", "2027-01-15")]),
            "extended",
            Some("reminder"),
            Some("2027-02-25"),
        ),
        (
            "eu",
            "2026-12-21",
            vec![access(), extended("2026-12-20", "2027-06-01")],
            "extended",
            Some("reminder"),
            Some("2027-02-25"),
        ),
        // United Kingdom: the complaint to the controller comes first and has thirty days at least.
        (
            "uk",
            "2027-01-05",
            with(vec![sent("reminder", "2027-01-04")]),
            "reminded",
            Some("complaint"),
            Some("2027-02-04"),
        ),
        (
            "uk",
            "2027-01-05",
            with(vec![event("refused", "2026-12-15"), sent("refusal-reply", "2026-12-20")]),
            "refused",
            Some("complaint"),
            // The reply is the complaint to the controller, which has 30 days to acknowledge it.
            Some("2027-01-20"),
        ),
        (
            "uk",
            "2027-02-05",
            with(vec![sent("reminder", "2027-01-04"), event("refused", "2027-01-20")]),
            "refused",
            Some("complaint"),
            Some("2027-01-20"),
        ),
    ]
}

#[test]
fn every_state_has_its_next_step() {
    for (place, date, history, state, letter, from) in table() {
        let found = timeline(&case(place, "next", date, &json!(history)));
        let next = &found["next"];
        assert_eq!(
            (found["state"].as_str().unwrap(), next["letter"].as_str(), next["from"].as_str()),
            (state, letter, from),
            "{place} {date} {history:?}"
        );
    }
    let states: std::collections::BTreeSet<_> = table().into_iter().map(|row| row.3).collect();
    assert_eq!(states.len(), 14, "every state has a row");
}

/// What comes next is written from its day on, and not before.
#[test]
fn next_writes_what_comes_next_from_its_day_on() {
    for (place, date, history, _, letter, from) in table().into_iter().filter(|row| !row.2.is_empty()) {
        let written = outcome(&case(place, "next", date, &json!(history))).unwrap();
        let due = letter.filter(|_| from.is_some_and(|from| from <= date));
        assert_eq!(written, due.into_iter().collect::<Vec<_>>(), "{place} {date} {history:?}");
    }
}

#[test]
fn without_a_letter_a_hint_says_when_to_look_again() {
    let hints = |date: &str, history: Value| {
        let prepared = library().prepare_json(case("eu", "next", date, &history).to_string().as_bytes()).unwrap();
        let hints = prepared.guide.hints;
        hints
            .into_iter()
            .filter(|hint| hint.code.code().starts_with("letter."))
            .map(|hint| (hint.code.code(), hint.message))
            .collect()
    };
    let early: Vec<(&str, String)> = hints("2026-12-01", json!([sent("objection", "2026-11-24")]));
    assert_eq!(early[0].0, "letter.later");
    assert!(early[0].1.contains("25\u{A0}December 2026"), "{}", early[0].1);
    let over: Vec<(&str, String)> =
        hints("2026-12-01", json!([sent("objection", "2026-11-24"), event("confirmed", "2026-11-30")]));
    assert_eq!(over[0].0, "letter.nothing_left");
}

#[test]
fn a_hint_asks_for_the_day_that_a_company_has_named() {
    let told = |place: &str, date: &str, notice: Value| {
        let history = json!([sent("access", "2026-11-24"), notice]);
        let prepared = library().prepare_json(case(place, "next", date, &history).to_string().as_bytes()).unwrap();
        let hints = prepared
            .guide
            .hints
            .iter()
            .filter(|hint| matches!(hint.code.code(), "history.until_missing" | "letter.later"));
        let hints: Vec<String> = hints.map(|hint| format!("{} {}", hint.code.code(), hint.path)).collect();
        (hints.join(", "), prepared.guide.timelines[0].sentences.join(" ").replace('\u{A0}', " "))
    };
    let open = || event("extended", "2026-12-20");
    let (hints, said) = told("ch-us", "2026-12-21", open());
    assert_eq!(hints, "letter.later /history, history.until_missing /history/1/until");
    assert!(said.contains("25 December 2026") && !said.contains("24 December 2026"), "{said}");
    // There is no sense in looking again on a day that is past.
    assert_eq!(told("ch-us", "2027-06-01", open()).0, "history.until_missing /history/1/until");
    assert_eq!(told("ch", "2026-12-21", open()).0, "letter.later /history, history.until_missing /history/1/until");
    for (place, notice) in [("ch-us", extended("2026-12-20", "2027-02-10")), ("eu", open())] {
        assert_eq!(told(place, "2026-12-21", notice).0, "letter.later /history", "{place}");
    }
    for over in ["confirmed", "refused"] {
        let history = json!([sent("access", "2026-11-24"), open(), event(over, "2026-12-21")]);
        let prepared =
            library().prepare_json(case("ch-us", "next", "2026-12-21", &history).to_string().as_bytes()).unwrap();
        assert!(prepared.guide.hints.iter().all(|hint| hint.code.code() != "history.until_missing"), "{over}");
    }
    let said = told("ch-us", "2026-12-21", extended("2026-12-20", "2027-02-10")).1;
    assert!(said.contains("10 February 2027"), "{said}");
}

/// The letter speaks of the law under which the company has named the day, and of no period that was set to it.
#[test]
fn a_reminder_after_the_named_day_cites_the_law_that_lets_the_company_name_it() {
    for (place, day) in [("ch-us", "2027-02-23"), ("ch", "2027-04-16")] {
        let until = if place == "ch" { "2027-04-15" } else { "2027-02-10" };
        let history = json!([sent("access", "2026-11-24"), extended("2026-12-20", until)]);
        let prepared = library().prepare_json(case(place, "reminder", day, &history).to_string().as_bytes()).unwrap();
        let text = prepared.letters[0].text().replace('\u{A0}', " ");
        assert!(text.contains("Article 18(2)"), "{place}: {text}");
    }
}

#[test]
fn a_letter_that_is_chosen_too_early_is_refused_with_the_day() {
    for letter in ["reminder", "complaint"] {
        let early = case("eu", letter, "2026-12-24", &json!([sent("objection", "2026-11-24")]));
        let error = library().prepare_json(early.to_string().as_bytes()).unwrap_err();
        let issue = &error.issues()[0];
        assert_eq!((issue.code.code(), issue.path.as_str()), ("letter.too_early", "/letter"));
        assert!(issue.message.contains("2026-12-25"), "{}", issue.message);
        let day = case("eu", letter, "2026-12-25", &json!([sent("objection", "2026-11-24")]));
        assert_eq!(outcome(&day).unwrap(), [letter]);
    }
}

#[test]
fn letters_that_have_nothing_to_say_are_refused() {
    let objected = |more: &[Value]| json!([&[sent("objection", "2026-11-24")], more].concat());
    let asked = |more: Value| json!([sent("access", "2026-11-24"), more]);
    let rows: Vec<(&str, &str, Value, &str)> = vec![
        ("eu", "reminder", json!([]), "letter.nothing_sent /history"),
        ("eu", "complaint", json!([]), "letter.nothing_sent /history"),
        ("eu", "refusal-reply", objected(&[]), "letter.nothing_to_answer /history"),
        ("eu", "extension-reply", objected(&[]), "letter.nothing_to_answer /history"),
        ("eu", "reminder", objected(&[event("refused", "2026-12-01")]), "letter.nothing_to_answer /letter"),
        ("eu", "reminder", objected(&[event("confirmed", "2026-12-01")]), "letter.nothing_to_answer /letter"),
        ("eu", "complaint", objected(&[event("confirmed", "2026-12-01")]), "letter.nothing_to_answer /letter"),
        ("eu", "complaint", objected(&[event("complained", "2027-01-02")]), "letter.nothing_to_answer /letter"),
        ("ch-us", "extension-reply", objected(&[event("extended", "2026-12-01")]), "letter.not_available /letter"),
        // Nobody knows when the company will be late; then somebody does.
        ("ch-us", "reminder", asked(event("extended", "2026-12-20")), "letter.nothing_to_answer /letter"),
        ("ch-us", "complaint", asked(event("extended", "2026-12-20")), "letter.nothing_to_answer /letter"),
        ("ch-us", "extension-reply", asked(event("extended", "2026-12-20")), "letter.not_available /letter"),
        ("ch-us", "reminder", asked(extended("2026-12-20", "2027-02-10")), "letter.too_early /letter"),
        ("ch-us", "extension-reply", asked(extended("2026-12-20", "2027-02-10")), "letter.not_available /letter"),
        (
            "eu",
            "refusal-reply",
            json!([sent("access", "2026-11-24"), event("refused", "2026-12-01")]),
            "letter.not_available /letter",
        ),
        ("eu", "next", json!([event("refused", "2026-12-01")]), "history.nothing_sent /history/0"),
        ("eu", "next", objected(&[sent("refusal-reply", "2026-12-01")]), "history.impossible_order /history/1/on"),
        // An event may name accounts to which nothing was sent, but not only those.
        (
            "eu",
            "next",
            json!([
                {"event": "sent", "on": "2026-11-24", "accounts": ["fb"]},
                {"event": "status", "on": "2026-12-01", "accounts": ["fb", "ig"]},
                {"event": "status", "on": "2026-12-02", "accounts": ["ig"]},
            ]),
            "history.impossible_order /history/2/on",
        ),
        (
            "eu",
            "next",
            objected(&[event("extended", "2026-12-05"), sent("extension-reply", "2026-12-01")]),
            "history.impossible_order /history/2/on",
        ),
        (
            "eu",
            "next",
            objected(&[event("refused", "2026-12-05"), event("confirmed", "2026-12-05")]),
            "history.contradiction /history/1",
        ),
        (
            "eu",
            "next",
            objected(&[event("received", "2026-11-25"), event("received", "2026-11-26")]),
            "history.contradiction /history/2/on",
        ),
        ("eu", "next", objected(&[event("received", "2026-11-23")]), "history.impossible_order /history/1/on"),
    ];
    for (place, letter, history, issue) in rows {
        let found = outcome(&case(place, letter, "2027-01-05", &history));
        assert_eq!(found, Err(vec![issue.to_owned()]), "{place} {letter} {history}");
    }
}

/// With several controllers those get the letter that permit it; it is an issue only if none does.
#[test]
fn of_several_controllers_those_get_the_letter_that_permit_it() {
    let several = |history: Value| {
        let mut case = case("eu", "reminder", "2027-01-05", &history);
        case["accounts"] = json!([{"platform": "facebook", "handle": "a"}, {"platform": "linkedin", "handle": "b"}]);
        case
    };
    let at = |on: &str, controller: &str| json!({"event": "sent", "on": on, "via": "form", "controller": controller});
    let (meta, linkedin) = ("meta-platforms-ireland", "linkedin-ireland");
    let one_due = json!([at("2026-11-24", meta), at("2026-12-20", linkedin)]);
    let prepared = library().prepare_json(several(one_due).to_string().as_bytes()).unwrap();
    assert_eq!(prepared.letters.len(), 1);
    assert_eq!(prepared.letters[0].addressee.id, meta);
    let later = prepared.guide.hints.iter().find(|hint| hint.code.code() == "letter.later").unwrap();
    assert!(later.message.contains("LinkedIn"), "{}", later.message);
    let none_due = json!([at("2026-12-22", meta), at("2026-12-20", linkedin)]);
    assert_eq!(outcome(&several(none_due)), Err(vec!["letter.too_early /letter".to_owned()]));
    let one_sent = json!([at("2026-11-24", meta)]);
    assert_eq!(outcome(&several(one_sent)).unwrap(), ["reminder"]);
}

#[test]
fn the_last_day_that_is_taken_has_whole_deadlines() {
    let history = json!([sent("objection", "2198-12-31")]);
    let found = timeline(&case("eu", "next", "2198-12-31", &history));
    assert_eq!(found["deadline"]["due"], "2199-01-31");
    assert_eq!(found["deadline"]["due_if_extended"], "2199-04-01");
    let history = json!([sent("objection", "2198-12-31"), event("extended", "2199-01-01")]);
    let refused = outcome(&case("eu", "next", "2199-01-02", &history));
    assert_eq!(refused, Err(vec!["date.invalid /date".to_owned(), "date.invalid /history/1/on".to_owned()]));
}
