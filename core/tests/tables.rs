//! Rows of members' sheets: whatever stands in the cells, every row ends once, and no value gets out.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]

use std::sync::LazyLock;

use proptest::prelude::*;
use widerspruch::tables::{Cell, Column, ColumnMap, MergeWindow, Merger, Outcome, Purpose, Row, RowResult, SheetRow};
use widerspruch::{Date, IssueCode, Library, Request};

const HEADERS: &[&str] = &[
    "Mitglieds-Nr.",
    "Name",
    "Anschrift",
    "Land",
    "Bundesland",
    "Sprache",
    "E-Mail",
    "Telefon",
    "Konten",
    "Instagram",
    "Plattform",
    "Nutzername",
    "Profil-Link",
    "Kontostatus",
    "Gelöscht am",
    "Gründe",
    "Eigene Worte",
    "Widerspruch gesendet am",
    "Vertreter",
    "Kein Konto bei",
];

fn defaults() -> Request {
    serde_json::from_str(r#"{"language": "de", "date": "2026-11-24", "reasons": [{"id": "control"}]}"#).unwrap()
}

/// Records are read and languages compiled once.
static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);

fn merger(headers: &[&str]) -> Merger {
    let mut merger = Merger::new(LIBRARY.clone(), ColumnMap::default(), defaults());
    let columns = merger.columns_of(headers, &[], Purpose::Members).expect("headers without questions");
    merger.add_sheet(columns);
    merger
}

fn text(value: &str) -> Cell {
    if value.is_empty() { Cell::Empty } else { Cell::Text(value.to_owned()) }
}

fn single(headers: &[&str], cells: &[&str]) -> RowResult {
    let row = Row::new(2, cells.iter().map(|cell| text(cell)).collect());
    merger(headers).group(&[SheetRow::new(0, row)]).pop().unwrap()
}

/// What people write into cells, and what they do not.
fn words() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "Anna Beispiel",
        "Beispiel, Anna",
        "Familie Muster",
        "#NV",
        "n/a",
        "-",
        "Deutschland",
        "UK",
        "Georgia",
        "Baden",
        "Musterweg 1, 10115 Berlin",
        "D-10115 Berlin",
        "a@example.org",
        "mailto:a@example.org",
        "030/901820",
        "FB: anna, IG: ben",
        "Facebook/Instagram: anna",
        "https://www.instagram.com/anna/",
        "Google: x",
        "kein Konto",
        "ja",
        "24.11.2026",
        "45985",
        "31.02.2026",
        "control; health",
        "gesperrt",
        "deaktiviert",
        "Facebook",
        "@anna@host.example",
        "_x000D_",
        "'=1+1",
        "\u{200B}",
        "(",
        ")",
        "(FB)",
        ":",
        "/",
        ",",
        "; ;",
        "+",
        "[a](b)",
        "<a@b>",
        "0049",
        "D",
        "A 1010",
    ]);
    prop_oneof![
        Just(String::new()),
        known.clone().prop_map(str::to_owned),
        (known.clone(), prop::sample::select(vec!["\n", " ", ", ", "/", " und ", ":", "("]), known)
            .prop_map(|(one, sign, other)| format!("{one}{sign}{other}")),
        "\\PC{0,24}",
        any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_row_ends_once_and_its_issues_hold_no_value(
        rows in prop::collection::vec(prop::collection::vec(words(), HEADERS.len()), 1..4),
        same_key: bool,
    ) {
        let merger = merger(HEADERS);
        let rows: Vec<SheetRow> = (2_u64..).zip(&rows).map(|(number, cells)| {
            let mut cells: Vec<Cell> = cells.iter().map(|cell| text(cell)).collect();
            cells[0] = text(if same_key { "7".to_owned() } else { number.to_string() }.as_str());
            SheetRow::new(0, Row::new(number, cells))
        }).collect();
        let mut window = MergeWindow::new(10);
        for row in &rows {
            window.push(&merger, row.clone());
        }
        let results: Vec<RowResult> = std::iter::from_fn(|| window.pop(&merger)).collect();
        prop_assert_eq!(results.len(), rows.len());
        for (result, row) in results.iter().zip(&rows) {
            prop_assert_eq!(result.row, row.row.number);
            prop_assert_eq!(result.outcome == Outcome::Rejected, !result.issues.is_empty());
            prop_assert_eq!(result.outcome == Outcome::Merged, result.into.is_some());
            prop_assert_eq!(result.outcome == Outcome::Written, result.prepared.is_some());
            for issue in &result.issues {
                prop_assert_ne!(&issue.issue.message, issue.issue.code.code(), "a code without a message");
                prop_assert!(!issue.column.is_empty());
                for cell in row.row.cells.iter().filter_map(Cell::text).filter(|cell| cell.chars().count() > 12) {
                    prop_assert!(!issue.issue.message.contains(&*cell));
                }
            }
            let shown = format!("{:?} {row:?}", result.issues);
            prop_assert!(!shown.contains("Beispiel"));
        }
    }

    #[test]
    fn a_day_is_read_however_it_is_written(year in 2018_i16..2027, month in 1_i8..=12, day in 1_i8..=28) {
        let date = Date::try_new(year, month, day).unwrap();
        for written in [
            date.to_string(),
            format!("{day}.{month}.{year}"),
            format!("{day:02}.{month:02}.{year}"),
            format!("{day}/{month}/{year}"),
            format!("{day:02}.{month:02}.{:02}", year % 100),
            format!("{year}/{month:02}/{day:02} 09:30"),
        ] {
            let headers = ["Name", "E-Mail", "Land", "Plattform", "Nutzername", "Briefdatum"];
            let result = single(&headers, &["Anna Beispiel", "a@example.org", "DE", "Facebook", "anna", &written]);
            prop_assert_eq!(result.outcome, Outcome::Written, "{}", &written);
            prop_assert_eq!(result.request.unwrap().date.unwrap(), date.to_string());
        }
    }

    #[test]
    fn a_post_code_keeps_its_zeros(code in 1_000_u32..10_000) {
        let headers = ["Name", "Straße", "PLZ", "Ort", "Land", "Facebook"];
        for (written, repairs) in [(code.to_string(), 1), (format!("{code:05}"), 0)] {
            let result = single(&headers, &["Anna Beispiel", "Weg 1", &written, "Dresden", "DE", "anna"]);
            let lines = result.request.unwrap().data_subject.unwrap().address.unwrap();
            prop_assert_eq!(&lines, &["Weg 1".to_owned(), format!("{code:05} Dresden")]);
            prop_assert_eq!(result.repairs.len(), repairs);
        }
    }

    #[test]
    fn accounts_are_found_whatever_separates_them(
        names in prop::collection::vec("[a-z]{3,8}[0-9]", 1..4),
        separator in prop::sample::select(vec!["\n", "; ", " | ", ", ", " / "]),
        shape in 0..4_usize,
    ) {
        let services = ["Facebook", "Insta", "Tik Tok", "Reddit"];
        let cell: Vec<String> = names.iter().zip(services).map(|(name, service)| match shape {
            0 => format!("{service}: {name}"),
            1 => format!("{name} ({service})"),
            2 => format!("{service} {name}"),
            _ => format!("{service} - @{name}"),
        }).collect();
        let result = single(&["Name", "E-Mail", "Land", "Konten"], &["Anna Beispiel", "a@example.org", "DE", &cell.join(separator)]);
        prop_assert_eq!(result.outcome, Outcome::Written, "{:?}", cell);
        let accounts = result.request.unwrap().accounts;
        let found: Vec<String> = accounts.iter().map(|account| account.handle.clone().unwrap().replace('@', "")).collect();
        prop_assert_eq!(found, names);
    }
}

#[test]
fn a_late_second_row_is_refused() {
    let merger = merger(&["Mitglieds-Nr.", "Name", "E-Mail", "Land", "Facebook"]);
    let row = |number: u64, key: &str| {
        let cells = [key, "Anna Beispiel", "a@example.org", "DE", "anna"].map(text);
        SheetRow::new(0, Row::new(number, cells.to_vec()))
    };
    let mut window = MergeWindow::new(2);
    let mut results = Vec::new();
    for (number, key) in [(2, "1"), (3, "2"), (4, "1"), (5, "3"), (6, "4"), (7, "1")] {
        window.push(&merger, row(number, key));
        if window.is_full() {
            results.extend(window.pop(&merger));
        }
    }
    results.extend(std::iter::from_fn(|| window.pop(&merger)));
    let codes: Vec<&str> = results.iter().map(RowResult::code).collect();
    assert_eq!(codes, ["", "", "table.duplicate", "", "", "table.late_duplicate"]);
}

#[test]
fn what_only_the_office_knows_is_asked() {
    let merger = Merger::new(Library::embedded(), ColumnMap::default(), defaults());
    let sample = [Row::new(2, ["Anna Beispiel", "x", "nein"].map(text).to_vec())];
    let questions = merger.columns_of(&["Name", "Google", "Einwilligung"], &sample, Purpose::Members).unwrap_err();
    let asked: Vec<(&str, IssueCode)> =
        questions.iter().map(|question| (question.header.as_str(), question.code)).collect();
    assert_eq!(asked, [("Google", IssueCode::TableColumnAmbiguous), ("Einwilligung", IssueCode::TableColumnAmbiguous)]);
    let sample = [Row::new(2, ["Anna Beispiel", "x", "ja"].map(text).to_vec())];
    let columns = merger.columns_of(&["Name", "Facebook", "Einwilligung"], &sample, Purpose::Members).unwrap();
    assert_eq!((columns.position(Column::TakePart), columns.by_content.as_slice()), (Some(2), &[2][..]));
}
