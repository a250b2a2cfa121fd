//! What to do: which forms for which accounts, with which values, and what the plan adds.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::{Value, json};
use widerspruch::catalog::{ChannelKind, StepKind};
use widerspruch::{ActionPurpose, GuideAction, Library, Prepared};

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);

fn request(accounts: &Value) -> Value {
    json!({
        "version": 1,
        "letter": "objection",
        "language": "de",
        "date": "2026-11-24",
        "data_subject": {
            "name": "Anna Beispiel",
            "address": ["Musterweg 1", "10115 Berlin"],
            "country": "DE",
            "region": "DE-BE",
            "email": "anna@example.org",
        },
        "accounts": accounts,
        "reasons": [{"id": "control"}],
        "requests": ["confirmation"],
    })
}

fn prepare(request: &Value) -> Prepared {
    let bytes = serde_json::to_vec(request).unwrap();
    LIBRARY.prepare_json(&bytes).unwrap_or_else(|error| panic!("{error}: {:?}", error.issues()))
}

/// Id and accounts of each action.
fn actions(prepared: &Prepared) -> Vec<(&str, Vec<&str>)> {
    prepared.guide.actions.iter().map(|action| (action.id.as_str(), strs(&action.accounts))).collect()
}

fn strs(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}

fn action<'a>(prepared: &'a Prepared, id: &str) -> &'a GuideAction {
    prepared.guide.actions.iter().find(|action| action.id == id).unwrap_or_else(|| panic!("no action {id}"))
}

fn hints(prepared: &Prepared) -> Vec<(&str, &str)> {
    prepared.guide.hints.iter().map(|hint| (hint.code.code(), hint.path.as_str())).collect()
}

/// Codes without the notes of the catalog.
fn codes(prepared: &Prepared) -> Vec<&str> {
    hints(prepared).into_iter().map(|(code, _)| code).filter(|code| *code != "catalog.note").collect()
}

fn family() -> Value {
    json!([
        {"id": "fb", "platform": "facebook", "handle": "anna.b", "email": "anna@example.org", "link_group": "a"},
        {"id": "ig", "platform": "instagram", "handle": "anna.b", "email": "anna@example.org", "link_group": "a"},
        {"id": "threads", "platform": "threads", "handle": "anna.b", "email": "anna@example.org", "link_group": "a"},
        {"id": "fb-old", "platform": "facebook", "handle": "anna.alt", "email": "alt@example.org"},
        {"id": "ig-shop", "platform": "instagram", "handle": "laden", "email": "laden@example.org", "use": "business"},
        {"id": "ig-kids", "platform": "instagram", "handle": "kinder", "email": "anna@example.org",
         "visibility": "private"},
    ])
}

#[test]
fn each_platform_and_each_group_of_accounts_has_its_own_form_and_the_controller_one_letter() {
    let prepared = prepare(&request(&family()));
    assert_eq!(
        actions(&prepared),
        [
            ("facebook-objection-form", vec!["fb"]),
            ("facebook-objection-form-2", vec!["fb-old"]),
            // Threads has no form of its own: Instagram's serves it.
            ("instagram-objection-form", vec!["ig", "threads"]),
            ("instagram-objection-form-2", vec!["ig-shop"]),
            ("instagram-objection-form-3", vec!["ig-kids"]),
            ("meta-platforms-ireland-post", vec!["fb", "ig", "threads", "fb-old", "ig-shop", "ig-kids"]),
        ]
    );
    assert_eq!(prepared.letters.len(), 1);
    let found = hints(&prepared);
    for expected in [
        ("accounts.grouped", "/accounts/0"),
        ("accounts.separate", "/accounts/3"),
        ("account.business_form", "/accounts/4"),
        ("account.private_still_public", "/accounts/5"),
        ("training.already_started", "/date"),
        ("letter.second_track", ""),
        ("confirmation.keep", ""),
    ] {
        assert!(found.contains(&expected), "{expected:?} is missing from {found:?}");
    }
}

#[test]
fn accounts_linked_across_platforms_are_grouped_too_and_still_get_both_forms() {
    let accounts = json!([
        {"id": "fb", "platform": "facebook", "handle": "a", "email": "anna@example.org", "link_group": "a"},
        {"id": "ig", "platform": "instagram", "handle": "a", "email": "anna@example.org", "link_group": "a"},
    ]);
    let prepared = prepare(&request(&accounts));
    assert_eq!(
        actions(&prepared)[..2],
        [("facebook-objection-form", vec!["fb"]), ("instagram-objection-form", vec!["ig"])]
    );
    let grouped: Vec<_> = hints(&prepared).into_iter().filter(|(code, _)| *code == "accounts.grouped").collect();
    assert_eq!(grouped, [("accounts.grouped", "/accounts/0")]);
}

#[test]
fn the_form_keeps_its_owner_whatever_account_comes_first() {
    let accounts = json!([
        {"id": "threads", "platform": "threads", "handle": "a", "email": "anna@example.org"},
        {"id": "ig", "platform": "instagram", "handle": "a", "email": "anna@example.org"},
        {"id": "second", "platform": "instagram", "handle": "b", "email": "anna@example.org"},
    ]);
    let prepared = prepare(&request(&accounts));
    let forms = &actions(&prepared)[..2];
    assert_eq!(
        forms,
        [("instagram-objection-form", vec!["threads", "ig"]), ("instagram-objection-form-2", vec!["second"])]
    );
}

#[test]
fn one_form_per_account_if_wanted() {
    let mut request = request(&family());
    request["options"] = json!({"form_scope": "account"});
    let prepared = prepare(&request);
    let forms: Vec<_> = actions(&prepared).into_iter().filter(|(id, _)| !id.ends_with("post")).collect();
    assert_eq!(forms.len(), 6);
    assert!(forms.iter().all(|(_, accounts)| accounts.len() == 1), "{forms:?}");
    assert!(!codes(&prepared).contains(&"accounts.grouped"));
}

#[test]
fn the_form_gets_the_address_of_the_account_and_the_short_text() {
    let prepared = prepare(&request(&family()));
    let shop = action(&prepared, "instagram-objection-form-2");
    let values: BTreeMap<String, Option<&str>> =
        shop.fields.iter().map(|field| (format!("{:?}", field.field), field.value.as_deref())).collect();
    assert_eq!(values["Email"], Some("laden@example.org"));
    assert_eq!(values["Reason"], Some(prepared.letters[0].form_text(None).text.as_str()));
    assert!(shop.steps.iter().any(|step| step.contains("laden@example.org")));
    assert!(shop.steps[0].contains("Melden Sie sich"), "log in first: {:?}", shop.steps);
    let url = shop.url.as_deref().unwrap();
    let open = shop.steps.iter().position(|step| step.contains(url)).unwrap();
    assert!(shop.steps[open + 1].contains(&shop.fallback_urls[0]), "what to do when the form does not open");
}

#[test]
fn another_address_of_the_person_does_not_stand_in_for_the_accounts() {
    let accounts = json!([{"id": "fb", "platform": "facebook", "handle": "anna.b"}]);
    let prepared = prepare(&request(&accounts));
    let form = action(&prepared, "facebook-objection-form");
    assert!(form.fields.iter().all(|field| field.value.as_deref() != Some("anna@example.org")));
    assert!(hints(&prepared).contains(&("account.email_missing", "/accounts/0")));
}

#[test]
fn linked_accounts_with_several_addresses_are_pointed_out() {
    let accounts = json!([
        {"id": "a", "platform": "instagram", "handle": "a", "email": "a@example.org", "link_group": "x"},
        {"id": "b", "platform": "instagram", "handle": "b", "email": "b@example.org", "link_group": "x"},
    ]);
    let prepared = prepare(&request(&accounts));
    assert_eq!(actions(&prepared)[0], ("instagram-objection-form", vec!["a", "b"]));
    assert!(hints(&prepared).contains(&("accounts.several_emails", "/accounts/0")));
}

#[test]
fn switches_come_first_then_forms_then_emails_then_post() {
    let accounts = json!([
        {"id": "fb", "platform": "facebook", "handle": "anna", "email": "anna@example.org"},
        {"id": "in", "platform": "linkedin", "handle": "anna", "email": "anna@example.org"},
        {"id": "gpt", "platform": "openai-chatgpt", "email": "anna@example.org"},
    ]);
    let prepared = prepare(&request(&accounts));
    let ids: Vec<&str> = actions(&prepared).into_iter().map(|(id, _)| id).collect();
    assert_eq!(
        ids,
        [
            "linkedin-switch",
            "openai-chatgpt-switch",
            "facebook-objection-form",
            "linkedin-objection-form",
            "openai-chatgpt-objection-form",
            // A letter goes by e-mail where a sure address is known.
            "openai-ireland-email",
            "meta-platforms-ireland-post",
            "linkedin-ireland-post",
        ]
    );
}

/// Where a kind stands among the others.
fn turn(kind: ChannelKind) -> usize {
    let order =
        [ChannelKind::SettingsSwitch, ChannelKind::InApp, ChannelKind::WebForm, ChannelKind::Email, ChannelKind::Post];
    order.iter().position(|known| *known == kind).unwrap()
}

#[test]
fn the_kinds_stand_in_their_order_and_within_a_kind_the_companies_in_that_of_the_letters() {
    for (prepared, seed) in drawn_cases() {
        let companies: Vec<&str> = prepared.guide.letters.iter().map(|letter| letter.addressee.as_str()).collect();
        let place = |action: &GuideAction| {
            let company = companies.iter().position(|company| *company == action.controller.as_str());
            (turn(action.kind), company.unwrap())
        };
        let places: Vec<_> = prepared.guide.actions.iter().map(place).collect();
        assert!(places.is_sorted(), "seed {seed}: {:?}", actions(&prepared));
    }
}

/// The evidence of an action is the worst of its parts: the channel, and the address of the company that a letter goes to.
#[test]
fn an_action_is_as_sure_and_as_old_as_the_worst_of_its_parts() {
    let catalog = LIBRARY.catalog();
    let mut letters = 0;
    for (prepared, seed) in drawn_cases() {
        for action in &prepared.guide.actions {
            let platform = catalog.platform(action.platform.as_str()).unwrap();
            let controller = catalog.controller(action.controller.as_str()).unwrap();
            if matches!(action.kind, ChannelKind::Email | ChannelKind::Post) {
                letters += 1;
                assert!(action.confidence <= controller.evidence.confidence, "seed {seed}: {}", action.id);
                assert!(action.verified_on <= controller.evidence.verified_on, "seed {seed}: {}", action.id);
                continue;
            }
            let channel = platform.channels.iter().find(|channel| {
                // Several uses of a channel are counted behind its id.
                let id = format!("{}-{}", platform.id, channel.id);
                let rest = action.id.strip_prefix(&id);
                rest.is_some_and(|rest| rest.trim_start_matches('-').chars().all(|it| it.is_ascii_digit()))
            });
            let evidence = &channel.unwrap().evidence;
            assert_eq!(
                (action.confidence, action.verified_on),
                (evidence.confidence, evidence.verified_on),
                "seed {seed}: {}",
                action.id
            );
        }
    }
    assert!(letters > 100);
}

/// A code comes after what triggers it was sent.
#[test]
fn a_code_by_mail_is_asked_for_directly_after_the_form_was_sent() {
    for platform in LIBRARY.catalog().platforms() {
        for channel in &platform.channels {
            let kinds: Vec<StepKind> = channel.steps.iter().map(|step| step.kind).collect();
            if let Some(code) = kinds.iter().position(|kind| *kind == StepKind::ConfirmEmail) {
                assert_eq!(kinds[code - 1], StepKind::Send, "{} {}", platform.id, channel.id);
            }
        }
    }
}

#[test]
fn people_without_an_account_get_one_form_for_the_group() {
    let mut request = request(&json!([]));
    request["letter"] = json!("non-user-objection");
    request["non_user"] = json!({"platforms": ["facebook", "instagram"], "sightings": [{"what": "Foto"}]});
    request["reasons"] = json!([{"id": "non-user"}]);
    let prepared = prepare(&request);
    let ids: Vec<_> = actions(&prepared).into_iter().map(|(id, _)| id.to_owned()).collect();
    assert_eq!(ids, ["facebook-non-user-form", "meta-platforms-ireland-post"]);
    let form = action(&prepared, "facebook-non-user-form");
    assert_eq!(form.needs_login, Some(false));
    assert!(form.steps.iter().any(|step| step.contains("anna@example.org")));
    assert!(codes(&prepared).contains(&"non_user.proof_not_required"));
}

#[test]
fn no_reason_and_a_child_are_pointed_out() {
    let accounts = json!([{"id": "ig", "platform": "instagram", "handle": "lina", "email": "lina@example.org"}]);
    let mut request = request(&accounts);
    request["reasons"] = json!([]);
    request["representative"] = json!({"role": "parent", "name": "Jonas Muster", "email": "jonas@example.org"});
    let prepared = prepare(&request);
    for code in ["reason.none_given", "representative.login", "representative.child"] {
        assert!(codes(&prepared).contains(&code), "{code}");
    }
}

#[test]
fn before_the_start_nobody_is_told_that_training_runs() {
    let mut request = request(&json!([{"platform": "facebook", "handle": "a", "email": "a@example.org"}]));
    request["date"] = json!("2025-05-26");
    assert!(!codes(&prepare(&request)).contains(&"training.already_started"));
    request["date"] = json!("2025-05-27");
    assert!(codes(&prepare(&request)).contains(&"training.already_started"));
}

#[test]
fn facts_past_their_date_are_pointed_out() {
    let mut request = request(&json!([{"platform": "facebook", "handle": "a", "email": "a@example.org"}]));
    request["date"] = json!("2040-01-02");
    assert!(codes(&prepare(&request)).contains(&"contact.not_verified"));
}

/// Accounts on platforms drawn by a small generator, some linked.
fn drawn(seed: u32, platforms: &[String]) -> Value {
    let mut state = seed;
    let mut next = move |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % below
    };
    let accounts: Vec<Value> = (0..=next(9))
        .map(|position| {
            let mut account = json!({
                "id": format!("a{position}"),
                "platform": platforms[next(platforms.len())],
                "handle": format!("name{position}"),
                "email": format!("mail{}@example.org", next(3)),
                "phone": "+49 30 00000000",
            });
            if next(2) == 0 {
                account["link_group"] = json!(["x", "y"][next(2)]);
            }
            account
        })
        .collect();
    json!(accounts)
}

/// Cases of people in Germany with drawn accounts, and what they were drawn from.
fn drawn_cases() -> impl Iterator<Item = (Prepared, u32)> {
    let residence = LIBRARY.catalog().country("DE").unwrap();
    let served = LIBRARY.catalog().platforms().filter(|platform| platform.region(residence).is_some());
    let platforms: Vec<String> = served.map(|platform| platform.id.to_string()).collect();
    (0..60).map(move |seed| (prepare(&request(&drawn(seed, &platforms))), seed))
}

#[test]
fn every_account_is_in_an_action_and_in_exactly_one_letter() {
    for (country, part) in [("DE", "DE-BE"), ("FR", ""), ("GB", ""), ("CH", "")] {
        let residence = LIBRARY.catalog().country(country).unwrap();
        let served = |platform: &&widerspruch::catalog::Platform| platform.region(residence).is_some();
        let platforms: Vec<String> = LIBRARY.catalog().platforms().filter(served).map(|it| it.id.to_string()).collect();
        for seed in 0..40 {
            let mut request = request(&drawn(seed, &platforms));
            request["language"] = json!(if seed % 2 == 0 { "de" } else { "en" });
            request["data_subject"]["country"] = json!(country);
            request["data_subject"]["address"] = json!(["Beispielweg 1"]);
            request["data_subject"].as_object_mut().unwrap().remove("region");
            if !part.is_empty() {
                request["data_subject"]["region"] = json!(part);
            }
            let prepared = prepare(&request);
            for account in request["accounts"].as_array().unwrap() {
                let id = account["id"].as_str().unwrap().to_owned();
                let in_actions = prepared.guide.actions.iter().filter(|it| it.accounts.contains(&id)).count();
                let in_letters = prepared.letters.iter().filter(|it| it.accounts.contains(&id)).count();
                assert!(in_actions >= 1, "{country} {seed} {account}");
                assert_eq!(in_letters, 1, "{country} {seed} {account}");
            }
            let ids: Vec<&str> = prepared.guide.actions.iter().map(|action| action.id.as_str()).collect();
            let mut unique = ids.clone();
            unique.sort_unstable();
            unique.dedup();
            assert_eq!(unique.len(), ids.len(), "{ids:?}");
            assert!(prepared.guide.actions.iter().all(|action| !action.steps.is_empty()), "{ids:?}");
            // The same input gives the same bytes.
            let again = prepare(&request);
            assert_eq!(serde_json::to_string(&prepared).unwrap(), serde_json::to_string(&again).unwrap());
        }
    }
}

/// Whether a letter can go by e-mail depends on an address to send it from: the person's, or that of an account.
#[test]
fn an_email_address_of_an_account_is_enough_to_write_from() {
    let kinds = |account_email: Option<&str>| {
        let mut account = json!({"platform": "openai-chatgpt", "handle": "anna"});
        if let Some(email) = account_email {
            account["email"] = email.into();
        }
        let mut request = request(&json!([account]));
        request["data_subject"].as_object_mut().unwrap().remove("email");
        let prepared = prepare(&request);
        let of_letter = prepared.guide.actions.iter().filter(|action| action.purpose == ActionPurpose::Objection);
        of_letter.map(|action| action.kind).collect::<Vec<_>>()
    };
    assert!(kinds(Some("anna@example.org")).contains(&ChannelKind::Email), "{:?}", kinds(Some("anna@example.org")));
    assert!(!kinds(None).contains(&ChannelKind::Email), "{:?}", kinds(None));
}
