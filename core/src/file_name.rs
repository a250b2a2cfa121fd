//! Names of written files: legal on Windows, macOS and Linux, inside the folder, unique in it.

/// Bytes of a name without number and ending. Far below 255, the limit of the usual file systems.
const LENGTH: usize = 100;

/// What stands for a name that has nothing to keep, and before one that is a device.
const FILE: &str = "letter";
const FOLDER: &str = "case";

/// Names that Windows gives to devices, with any ending.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"];

/// The name of a folder for a case: legal on Windows, macOS and Linux, and inside the folder where it is made.
///
/// Letters of every script, ASCII digits, underscores, single hyphens and single dots stay; everything else becomes a
/// hyphen. It begins and ends with a letter or digit, is no device of Windows, and has at most 105 bytes. Names that
/// differ may come out alike: compare them in small letters.
///
/// ```
/// use widerspruch::folder_name;
///
/// assert_eq!(folder_name("Müller, Änne"), "Müller-Änne");
/// assert_eq!(folder_name(".."), "case");
/// assert_eq!(folder_name("nul "), "case-nul");
/// ```
#[must_use]
pub fn folder_name(wanted: &str) -> String {
    legal(wanted, |character| character.is_alphabetic() || character.is_ascii_digit(), FOLDER)
}

/// A name made of ASCII letters, digits, single hyphens, underscores and single dots; everything else becomes a
/// hyphen. It begins and ends with a letter or digit and is no device of Windows.
pub(crate) fn safe(wanted: &str) -> String {
    legal(wanted, |character| character.is_ascii_alphanumeric(), FILE)
}

fn legal(wanted: &str, is_kept: impl Fn(char) -> bool, instead: &str) -> String {
    let mut name = String::with_capacity(wanted.len().min(LENGTH));
    for character in wanted.chars() {
        let kept = match character {
            '_' => character,
            '.' if !name.ends_with(['.', '-']) => character,
            '.' => continue,
            _ if is_kept(character) => character,
            _ => '-',
        };
        if name.len() + kept.len_utf8() > LENGTH {
            break;
        }
        if kept != '-' || !name.ends_with(['-', '.']) {
            name.push(kept);
        }
    }
    let name = name.trim_matches(['-', '.', '_']);
    if name.is_empty() {
        return instead.to_owned();
    }
    let before_dot = name.split('.').next().unwrap_or_default();
    let numbered = |device: &str| {
        let digit = before_dot.get(..3).filter(|start| start.eq_ignore_ascii_case(device)).and(before_dot.get(3..));
        digit.is_some_and(|digit| digit.len() == 1 && digit.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let is_device = DEVICES.iter().any(|device| before_dot.eq_ignore_ascii_case(device));
    if is_device || numbered("com") || numbered("lpt") { format!("{instead}-{name}") } else { name.to_owned() }
}

/// The name with the ending; a number is added where another file has the name, in whatever case.
pub(crate) fn unique(wanted: &str, extension: &str, taken: &[&str]) -> String {
    let stem = safe(wanted);
    let is_free = |name: &String| !taken.iter().any(|other| other.eq_ignore_ascii_case(name));
    let numbered = (2..=taken.len() + 1).map(|number| format!("{stem}-{number}.{extension}"));
    // Of so many different names one is free.
    std::iter::once(format!("{stem}.{extension}")).chain(numbered).find(is_free).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{LENGTH, folder_name, safe, unique};

    /// Class M of the awkward inputs: what a name may never be on one of the systems.
    fn check(wanted: &str) {
        let name = safe(wanted);
        assert!((1..=LENGTH + 7).contains(&name.len()), "{wanted:?} → {name:?}");
        assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)), "{name:?}");
        assert!(!name.starts_with(['-', '.', '~', '_']) && !name.ends_with(['.', ' ', '-']), "{name:?}");
        assert!(!name.contains(".."), "{name:?}");
        let stem = name.split('.').next().unwrap().to_ascii_lowercase();
        assert!(
            !["con", "prn", "aux", "nul", "com1", "lpt9", "com0"].contains(&stem.as_str()),
            "{wanted:?} → {name:?}"
        );
        assert_eq!(std::path::Path::new(&name).components().count(), 1);
        assert_eq!(safe(&name), name, "a safe name stays");
    }

    #[test]
    fn every_name_is_legal_everywhere() {
        for wanted in [
            "../../etc/cron.d/x",
            "C:\\Windows\\x",
            "\\\\server\\share",
            "CON",
            "nul.tar.gz",
            "COM\u{B9}",
            "COM1",
            "lpt9.x",
            "CON .txt",
            "CONIN$",
            "-rf",
            "~root",
            ".hidden",
            "a<b>c:d\"e/f\\g|h?i*j",
            "a\u{0}b\u{1f}c\nd",
            "a\u{202E}fdp.exe",
            "",
            "...",
            "ending. ",
            "a...b",
            "a.-.b",
            "ä",
        ] {
            check(wanted);
        }
        check(&"x".repeat(300));
        check(&"ü😀".repeat(300));
        check(&format!("{}..b", "x".repeat(99)));
        assert_eq!(safe("2026-11-24-objection-meta-platforms-ireland"), "2026-11-24-objection-meta-platforms-ireland");
    }

    #[test]
    fn a_folder_keeps_letters_of_every_script_and_nothing_else() {
        for (wanted, name) in [
            ("Παπαδόπουλος", "Παπαδόπουλος"),
            ("Łukasz Źdźbło", "Łukasz-Źdźbło"),
            ("member.2026", "member.2026"),
            ("..", "case"),
            (".", "case"),
            ("", "case"),
            ("-", "case"),
            ("../up", "up"),
            ("a/b\\c:d", "a-b-c-d"),
            ("CON", "case-CON"),
            ("aux.x", "case-aux.x"),
            ("nul ", "case-nul"),
            ("COM\u{B9}", "COM"),
            ("lpt1.", "case-lpt1"),
            ("CONIN$", "CONIN"),
            ("a\u{202E}b\u{0}c\u{FFFD}", "a-b-c"),
            ("ending. ", "ending"),
        ] {
            assert_eq!(folder_name(wanted), name, "{wanted:?}");
            assert_eq!(folder_name(name), name, "a legal name stays");
        }
        let long = folder_name(&"ü".repeat(300));
        assert_eq!(long.len(), LENGTH);
        assert_eq!(folder_name(&format!("x{}", "ü".repeat(300))).len(), LENGTH - 1, "no letter is cut");
    }

    #[test]
    fn names_differ_in_more_than_case() {
        let taken = ["Max.eml", "max-2.EML"];
        assert_eq!(unique("MAX", "eml", &taken), "MAX-3.eml");
        assert_eq!(unique("max", "txt", &taken), "max.txt");
    }
}
