//! The page for people: it fits a terminal, names every account and holds every letter.

use widerspruch::{Library, page};

const CASES: [(&str, &[u8]); 5] = [
    ("anna", include_bytes!("../../examples/cases/anna.json")),
    ("family", include_bytes!("../../examples/cases/family.json")),
    ("child", include_bytes!("../../examples/cases/child.json")),
    ("zurich", include_bytes!("../../examples/cases/zurich.json")),
    ("manchester", include_bytes!("../../examples/cases/manchester.json")),
];

#[test]
fn it_fits_a_terminal_of_80_columns_and_has_no_colours() {
    let library = Library::embedded();
    for (name, json) in CASES {
        let prepared = library.prepare_json(json).unwrap();
        let page = page(&prepared, library.locales()).unwrap();
        for line in page.lines() {
            let words = line.split_whitespace().count();
            assert!(line.chars().count() <= 80 || words == 1, "{name}: {line}");
            assert_eq!(line.trim_end(), line, "{name}: space at the end of a line");
        }
        assert!(page.chars().all(|character| character == '\n' || !character.is_control()), "{name}");
        assert!(!page.contains("\n\n\n\n\n"), "{name}: a hole");
        assert!(page.ends_with('\n') && !page.ends_with("\n\n"), "{name}");
    }
}

#[test]
fn it_holds_what_the_plan_and_the_letters_say() {
    let library = Library::embedded();
    for (name, json) in CASES {
        let prepared = library.prepare_json(json).unwrap();
        let page = page(&prepared, library.locales()).unwrap();
        let text: String = page.split_whitespace().collect::<Vec<_>>().join(" ");
        let holds = |part: &str| text.contains(&part.split_whitespace().collect::<Vec<_>>().join(" "));
        for action in &prepared.guide.actions {
            assert!(holds(&action.title), "{name}: {}", action.title);
            for account in &action.account_names {
                assert!(holds(account), "{name}: {account}");
            }
            assert!(action.url.as_deref().is_none_or(holds), "{name}: {:?}", action.url);
        }
        for letter in &prepared.letters {
            assert!(holds(&letter.subject), "{name}: {}", letter.subject);
        }
        for hint in &prepared.guide.hints {
            assert!(holds(&hint.message), "{name}: {}", hint.message);
        }
    }
}

#[test]
fn a_form_that_stood_before_is_pointed_to() {
    let library = Library::embedded();
    let prepared = library.prepare_json(CASES[1].1).unwrap();
    let page = page(&prepared, library.locales()).unwrap();
    assert_eq!(page.matches("Öffnen Sie das Formular:").count(), 2, "Facebook and Instagram once each");
    assert_eq!(page.matches("wie unter Punkt").count(), 3 + 4, "three forms again, four times the text");
}
