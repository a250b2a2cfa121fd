//! What an office prints, and its calendar.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::office::{Office, all_sent, table};

const TWO_COMPANIES: &str = "Mitglieds-Nr.;Name;E-Mail;Land;Facebook;Reddit\n\
    1;Anna Beispiel;a@example.org;DE;a.b;a_b\n2;Ben Muster;b@example.org;DE;b.m;\n3;Cora Probe;c@example.org;AT;c.p;\n";

/// The lines of a calendar that begin with a name, without it.
fn values(calendar: &str, name: &str) -> Vec<String> {
    let unfolded = calendar.replace("\r\n ", "");
    let lines = unfolded.split("\r\n").filter_map(|line| line.strip_prefix(name)).map(str::to_owned);
    lines.collect()
}

#[test]
fn the_calendar_has_one_entry_for_each_company_and_day() {
    let office = Office::new(TWO_COMPANIES);
    assert_eq!(office.merge("out", &[]).0, 0);
    let mut due: BTreeMap<(String, String), u32> = BTreeMap::new();
    for line in table(&office.path("out/tracking.csv")) {
        *due.entry((line["due"].replace('-', ""), line["controller"].clone())).or_default() += 1;
    }
    let calendar = fs::read_to_string(office.path("out/office.ics")).unwrap();
    assert_eq!(values(&calendar, "DTSTART;VALUE=DATE:"), due.keys().map(|(day, _)| day.clone()).collect::<Vec<_>>());
    let counted = |text: &String| text.ends_with("Brief)") || text.ends_with("Briefe)");
    let letters = values(&calendar, "SUMMARY;LANGUAGE=de:");
    assert!(
        letters.iter().all(counted) && letters.iter().any(|text| text.ends_with("Limited (2 Briefe)")),
        "{letters:?}"
    );
    let ids: BTreeSet<String> = values(&calendar, "UID:").into_iter().collect();
    assert_eq!(ids.len(), due.len());
    assert!(!calendar.contains("VALARM"));
    for personal in ["Anna", "example.org", "a.b", "a_b"] {
        assert!(!calendar.contains(personal), "{personal}");
    }
    // A corrected sheet gives entries of the same ids; an alarm is asked for.
    fs::write(office.path("members.csv"), TWO_COMPANIES.replace("3;Cora", "4;Dora")).unwrap();
    assert_eq!(office.merge("again", &["--alarm", "3"]).0, 0);
    let again = fs::read_to_string(office.path("again/office.ics")).unwrap();
    assert_eq!(values(&again, "UID:").into_iter().collect::<BTreeSet<_>>(), ids);
    assert_eq!(values(&again, "TRIGGER:"), vec!["-P2DT15H"; due.len()]);
}

#[test]
fn a_day_that_has_passed_is_in_no_calendar() {
    let office = Office::new(TWO_COMPANIES);
    assert_eq!(office.merge("out", &[]).0, 0);
    all_sent(&office.path("out/tracking.csv"));
    fs::write(office.path("answers.csv"), "Mitglieds-Nr.;Antwort;Antwort am\n1;;\n").unwrap();
    let (first, answers, later) = (office.path("out"), office.path("answers.csv"), office.path("later"));
    let [first, answers, later] = [&first, &answers, &later].map(|path| path.to_str().unwrap());
    let words = ["merge-answers", first, answers, "--out", later, "--date", "2027-01-11"];
    assert_eq!(crate::office::run(&words, &|| false).0, 0);
    let lines = table(&office.path("later/tracking.csv"));
    assert_eq!(lines.len(), 4);
    for line in lines {
        // What comes next is what comes once this letter is sent.
        assert_eq!(
            (line["letter"].as_str(), line["next"].as_str(), line["due"].as_str()),
            ("reminder", "complaint", "")
        );
        assert!(line["from"].as_str() > "2027-01-11");
    }
    assert!(!office.path("later/office.ics").exists());
}

/// Letters in files of many.
#[cfg(feature = "pdf")]
mod bundles {
    use super::*;
    use crate::office::{content, members, run};

    const PRINT: &[&str] = &["--post", "pdf", "--bundle", "3"];

    #[test]
    fn every_letter_stands_once_in_a_file_of_many_and_in_its_list() {
        let sheet = members(8).replacen("Anna Beispiel", "李小龙", 1);
        let office = Office::new(&sheet);
        let (status, out, err) = office.merge("out", PRINT);
        assert_eq!(status, 3, "a letter that cannot be printed stops no other: {out}{err}");
        let tracking = table(&office.path("out/tracking.csv"));
        assert_eq!(tracking.len(), 7);
        let mut listed = Vec::new();
        for (number, letters) in [(1, 3), (2, 3), (3, 1)] {
            let list = table(&office.path(&format!("out/post/{number:04}.csv")));
            assert_eq!(list.len(), letters);
            let pdf = fs::read(office.path(&format!("out/post/{number:04}.pdf"))).unwrap();
            assert!(pdf.starts_with(b"%PDF-"));
            let mut next = 1;
            for line in &list {
                assert_eq!(line["first_page"].parse(), Ok(next));
                next += line["pages"].parse::<u32>().unwrap();
            }
            listed.extend(list);
        }
        for (number, (line, track)) in (1..).zip(listed.iter().zip(&tracking)) {
            assert_eq!(line["number"].parse(), Ok(number));
            for column in ["key", "controller", "file"] {
                assert_eq!(line[column], track[column]);
            }
        }
        assert!(!office.path("out/members").exists(), "no letter stands twice");
        // What is there is not written again, and what is missing comes out as it was.
        let whole = content(&office.path("out"));
        fs::remove_file(office.path("out/post/0002.pdf")).unwrap();
        fs::write(office.path("out/post/.table-abc.part"), "half").unwrap();
        fs::write(office.path("out/post/0003.pdf"), "printed, and marked by the office").unwrap();
        assert_eq!(office.merge("out", &[PRINT, &["--jobs", "1"]].concat()).0, 3);
        let mut now = content(&office.path("out"));
        let kept = now.insert("post/0003.pdf".into(), whole[std::path::Path::new("post/0003.pdf")].clone());
        assert!(kept.unwrap().starts_with(b"printed") && now == whole);
    }

    #[test]
    fn a_run_that_is_stopped_while_it_prints_goes_on() {
        let office = Office::new(&members(9));
        let words = [PRINT, &["--jobs", "1"]].concat();
        assert_eq!(office.merge("whole", &words).0, 0);
        let (whole, first) = (content(&office.path("whole")), office.path("out/post/0001.pdf"));
        assert_eq!(office.merge_until("out", &words, &|| first.exists()).0, 130);
        let left = content(&office.path("out"));
        assert!(
            left.len() < whole.len() && left.iter().all(|(name, bytes)| whole[name] == *bytes),
            "{:?}",
            left.keys()
        );
        assert_eq!(office.merge("out", &words).0, 0);
        assert!(content(&office.path("out")) == whole);
    }

    #[test]
    fn files_of_many_are_for_letters_as_pdf() {
        for words in [&["--bundle", "0"][..], &["--bundle", "1001"], &["--bundle", "10", "--post", "text"]] {
            let words: Vec<&str> = ["merge", "members.csv", "--out", "out"].iter().chain(words).copied().collect();
            let (status, _, err) = run(&words, &|| false);
            assert!(status == 1 && err.contains("--bundle"), "{err}");
        }
    }
}
