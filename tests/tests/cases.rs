//! Every shared case gives what its folder says, to the byte.

use widerspruch::Library;
use widerspruch_tests::SharedCase;

#[test]
fn shared_cases_give_what_their_folders_say() {
    let library = Library::embedded().unwrap();
    let cases = SharedCase::all().unwrap();
    let mut wrong = Vec::new();
    for case in &cases {
        let (expected, actual) = (case.expected().unwrap(), case.actual(&library).unwrap());
        let names = expected.keys().chain(actual.keys()).collect::<std::collections::BTreeSet<_>>();
        wrong.extend(names.into_iter().filter(|name| expected.get(*name) != actual.get(*name)).map(|name| {
            let state = if expected.contains_key(name) { "differs" } else { "is new" };
            format!("{}/{name} {state}", case.name)
        }));
    }
    assert!(wrong.is_empty(), "look at the changes with `tests/accept` and `git diff`:\n{}", wrong.join("\n"));
}

#[test]
fn there_are_enough_cases_and_a_third_is_refused() {
    let cases = SharedCase::all().unwrap();
    let refused = cases.iter().filter(|case| case.folder.join("issues.txt").exists()).count();
    assert!(cases.len() >= 60, "{} cases", cases.len());
    assert!(refused * 3 >= cases.len(), "{refused} of {} cases are refused", cases.len());
}

#[test]
fn every_run_gives_the_same_bytes() {
    let (first, second) = (Library::embedded().unwrap(), Library::embedded().unwrap());
    for case in SharedCase::all().unwrap() {
        assert_eq!(case.actual(&first).unwrap(), case.actual(&second).unwrap(), "{}", case.name);
    }
}
