//! Names as people write them into one cell.

use super::repair::Repair;
use crate::codes::IssueCode;
use crate::fold::fold;

/// Salutations that are no part of a name, folded.
const SALUTATIONS: &[&str] =
    &["frau", "herr", "herrn", "fr", "hr", "mr", "mrs", "ms", "miss", "mx", "mme", "mlle", "madame", "monsieur"];

/// What may stand behind the comma of a name that is in its order, folded.
const SUFFIXES: &[&str] = &[
    "ma", "mba", "llm", "lllm", "msc", "bsc", "ba", "phd", "jun", "jr", "junior", "sen", "sr", "senior", "mag", "bed",
    "med", "mph", "esq", "dipling", "ii", "iii", "llb", "beng", "meng",
];

/// What stands before a name that says the person has died, or in brackets behind it, folded.
const DECEASED: &[&str] = &["verstorben", "gestorben", "deceased", "late", "decede", "decedee"];

/// Words between the names of two people.
const AND: &[&str] = &["und", "and", "et"];
/// Words before the name of several people, folded.
const SEVERAL: &[&str] = &["familie", "fam", "family", "famille", "eheleute", "ehepaar"];

/// A name after its grammar, with what was mended.
pub(super) type Named = Result<(String, Vec<Repair>), IssueCode>;

/// Reads a whole name. `surname_first`: the header says so.
pub(super) fn name(text: &str, surname_first: bool) -> Named {
    let mut repairs = Vec::new();
    let mut text = text;
    if text.contains('†')
        || text
            .split(|sign: char| !sign.is_alphabetic())
            .any(|word| DECEASED.contains(&fold(word).as_str()) && word.chars().count() > 4)
    {
        return Err(IssueCode::NameDeceased);
    }
    if text.contains('@') {
        return Err(IssueCode::NameIsEmail);
    }
    if let Some(rest) = without_salutation(text) {
        text = rest;
        repairs.push(Repair::Salutation);
    }
    if let Some((before, _)) = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        text = before.trim_end();
        repairs.push(Repair::NameBracket);
    }
    if !text.chars().any(char::is_alphabetic) {
        return Err(IssueCode::NameNoLetter);
    }
    if names_several(text) {
        return Err(IssueCode::NameSeveralPeople);
    }
    let turned = turned(text, surname_first)?;
    if turned.is_some() {
        repairs.push(Repair::NameOrder);
    }
    repairs.sort_unstable();
    Ok((turned.unwrap_or_else(|| text.to_owned()), repairs))
}

fn without_salutation(text: &str) -> Option<&str> {
    let (first, rest) = text.split_once(' ')?;
    let rest = rest.trim_start();
    SALUTATIONS.contains(&fold(first).as_str()).then(|| without_salutation(rest).unwrap_or(rest))
}

/// Whether several people are named; a slash or sign between words counts, letters of Romance languages do not.
fn names_several(text: &str) -> bool {
    let spaced = text.replace(['&', '+', '/'], " & ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let first_is_several = words.first().is_some_and(|first| SEVERAL.contains(&fold(first).as_str()));
    // Behind a particle "und" joins two estates of one person: von und zu Stein.
    let of_one_estate = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        before.is_some_and(|word| ["von", "vom", "zu", "of"].contains(&fold(word).as_str()))
            || words.get(..at).unwrap_or_default().iter().any(|word| ["von", "vom"].contains(&fold(word).as_str()))
    };
    let joins = |(at, word): (usize, &&str)| {
        let inside = at > 0 && at + 1 < words.len();
        inside && (*word == "&" || AND.contains(&word.to_lowercase().as_str()) && !of_one_estate(at))
    };
    first_is_several && words.len() > 1 || words.iter().enumerate().any(joins)
}

/// The name with the first name before the surname; none if it is in that order.
fn turned(text: &str, surname_first: bool) -> Result<Option<String>, IssueCode> {
    match text.split(',').map(str::trim).collect::<Vec<_>>().as_slice() {
        [surname, given] if !surname.is_empty() && !given.is_empty() => {
            let first = given.split([' ', '.']).next().unwrap_or_default();
            let is_suffix = SUFFIXES.contains(&fold(given).as_str())
                || SUFFIXES.contains(&fold(first).as_str()) && given.contains('.');
            Ok((!is_suffix).then(|| format!("{given} {surname}")))
        }
        [_] if surname_first => match text.split_whitespace().collect::<Vec<_>>().as_slice() {
            [surname, given] => Ok(Some(format!("{given} {surname}"))),
            [_] => Ok(None),
            _ => Err(IssueCode::NameOrderUnclear),
        },
        _ => Ok(None),
    }
}

/// Academic titles, folded: beginnings of words that a title is made of.
const TITLES: &[&str] = &[
    "dr", "prof", "mag", "dipl", "ing", "ddr", "phd", "msc", "bsc", "ma", "ba", "mba", "llm", "med", "jur", "phil",
    "rer", "nat", "habil", "hc", "h", "c", "univ", "di", "mult", "pd", "priv", "doz", "lic", "mmag", "fh",
];

/// Whether a text is an academic title.
pub(super) fn is_title(text: &str) -> bool {
    let mut words = text.split([' ', '.', '-', ',']).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(|word| TITLES.contains(&fold(word).as_str()))
}

#[cfg(test)]
mod tests {
    use super::{is_title, name};

    fn read(text: &str, surname_first: bool) -> String {
        match name(text, surname_first) {
            Ok((name, repairs)) => {
                let repairs: Vec<&str> = repairs.iter().map(|repair| repair.as_str()).collect();
                format!("{name}|{}", repairs.join(" "))
            }
            Err(code) => code.code().to_owned(),
        }
    }

    #[test]
    fn names_as_offices_write_them() {
        for (given, made) in [
            ("Dr. Anna Beispiel", "Dr. Anna Beispiel|"),
            ("Anna Beispiel, M.A.", "Anna Beispiel, M.A.|"),
            ("Anna Beispiel, LL.M.", "Anna Beispiel, LL.M.|"),
            ("Frau Anna Beispiel", "Anna Beispiel|name.salutation"),
            ("Herrn Dr. Ben Muster", "Dr. Ben Muster|name.salutation"),
            ("Mme Claire Exemple", "Claire Exemple|name.salutation"),
            ("Beispiel, Anna", "Anna Beispiel|name.order"),
            ("Beispiel, Dr. Anna", "Dr. Anna Beispiel|name.order"),
            ("ANNA BEISPIEL", "ANNA BEISPIEL|"),
            ("von der Beispiel", "von der Beispiel|"),
            ("O'Beispiel", "O'Beispiel|"),
            ("José Ortega y Muster", "José Ortega y Muster|"),
            ("Anna von und zu Stein", "Anna von und zu Stein|"),
            ("Anna und Ben Beispiel", "name.several_people"),
            ("A. & B. Beispiel", "name.several_people"),
            ("Familie Beispiel", "name.several_people"),
            ("Eheleute Beispiel", "name.several_people"),
            ("Anna / Ben", "name.several_people"),
            ("Anna Beispiel (verstorben)", "name.deceased"),
            ("† Anna Beispiel", "name.deceased"),
            ("Anna Beispiel (geb. Muster)", "Anna Beispiel|name.bracket"),
            ("anna@example.org", "name.is_email"),
            ("12345", "name.no_letter"),
            ("???", "name.no_letter"),
            ("Null", "Null|"),
        ] {
            assert_eq!(read(given, false), made, "{given}");
        }
        assert_eq!(read("Beispiel Anna", true), "Anna Beispiel|name.order");
        assert_eq!(read("Beispiel Anna Maria", true), "name.order_unclear");
        assert_eq!(read("Beispiel, Anna Maria", true), "Anna Maria Beispiel|name.order");
    }

    #[test]
    fn academic_titles_are_told_from_salutations() {
        for title in ["Dr.", "Prof. Dr. med.", "Dipl.-Ing.", "Mag."] {
            assert!(is_title(title), "{title}");
        }
        for other in ["Frau", "Mr", "Vorstand", ""] {
            assert!(!is_title(other), "{other}");
        }
    }
}
