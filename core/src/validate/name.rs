//! Names: of one person, of several, of a body.

use std::borrow::Cow;

use super::field::text;
use crate::codes::{HintCode, IssueCode};
use crate::issue::{Findings, Place};
use crate::limits;
use crate::text::{Lines, looks_like_placeholder};

/// Judges the name of whoever signs: a person or a body.
pub(super) fn name(raw: Option<&str>, place: &Place<'_>, findings: &mut Findings) -> Option<String> {
    let name = text(raw, (Lines::One, limits::NAME_CHARS, IssueCode::NameTooLong), place, findings);
    if name.is_absent() {
        findings.issue(IssueCode::NameMissing, place);
    }
    let name = name.good()?;
    if !name.chars().any(char::is_alphabetic) {
        findings.issue(IssueCode::NameNoLetter, place);
        return None;
    }
    if looks_like_placeholder(&name) {
        findings.hint(HintCode::NameLooksLikePlaceholder, place);
    }
    Some(name)
}

/// Judges the name of the person whose data it is: one natural person.
pub(super) fn name_of_person(raw: Option<&str>, place: &Place<'_>, findings: &mut Findings) -> Option<String> {
    let name = name(raw, place, findings)?;
    if looks_like_organisation(&name) {
        findings.hint(HintCode::NameLooksLikeOrganisation, place);
    } else if names_several_people(&name) {
        findings.issue(IssueCode::NameSeveralPeople, place);
        return None;
    }
    Some(name)
}

/// "And" in the official languages of the EEA, Switzerland and the United Kingdom, in lower case. Not the single
/// letters of Romance languages: they also join the two surnames of one person (`Ortega y Gasset`, `Costa e Silva`).
const AND: &[&str] = &[
    "&", "/", "und", "u.", "and", "et", "og", "och", "ja", "en", "ed", "şi", "și", "és", "ir", "un", "agus", "και", "и",
];

/// "And" that is also a part of names: only between names of at least two words each.
const AND_BETWEEN_FULL_NAMES: &[&str] = &["a", "ac", "u", "in"];

/// "And" that is no name, however it is written. `Ed`, `En`, `Ja` and `Un` are names.
const AND_IN_ANY_CASE: &[&str] = &["und", "and"];

/// Words before a name that stand for more than one person.
const SEVERAL: &[&str] = &["eheleute", "ehepaar", "familie", "fam.", "family", "famille", "famiglia", "familia"];

/// Words before a noble name or a title's place. Behind one of them "and" joins two estates of one person
/// (`von und zu Stein`, `von Thurn und Taxis`, `Duke of Hamilton and Brandon`).
const PARTICLES: &[&str] =
    &["von", "vom", "zu", "zum", "zur", "van", "de", "der", "den", "du", "des", "della", "di", "af", "av", "of"];

/// A text with other words in place of some signs.
fn without<'a>(text: &'a str, signs: &[char], instead: &str) -> Cow<'a, str> {
    if text.contains(signs) { Cow::Owned(text.replace(signs, instead)) } else { Cow::Borrowed(text) }
}

/// Whether a word, in lower case, is in a list.
fn is_one_of(word: &str, list: &[&str]) -> bool {
    if word.is_ascii() {
        return list.iter().any(|known| known.eq_ignore_ascii_case(word));
    }
    list.iter().any(|known| known.chars().eq(word.chars().flat_map(char::to_lowercase)))
}

/// Whether a name joins the names of several people.
fn names_several_people(name: &str) -> bool {
    let spaced = without(name, &['&', '+', ';'], " & ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let stands_for_several = words.first().is_some_and(|first| is_one_of(first, SEVERAL));
    if stands_for_several && words.len() > 1 {
        return true;
    }
    let joined = words.iter().enumerate().any(|(position, word)| {
        let before = words.get(..position).unwrap_or_default();
        let after = words.get(position + 1..).unwrap_or_default();
        joins(word, before, after)
    });
    joined || lists_full_names(name)
}

/// Whether a word stands between the names of two people.
fn joins(word: &str, before: &[&str], after: &[&str]) -> bool {
    let (Some(last), Some(next)) = (before.last(), after.first()) else { return false };
    // What stands in no name, as `<b>Erna</b> &amp;`, is not joined.
    let is_of_a_name =
        |word: &str| word.chars().all(|c| c.is_ascii_alphabetic() || !c.is_ascii() || "-.,'".contains(c));
    if !is_of_a_name(last) || !is_of_a_name(next) {
        return false;
    }
    let is_particle = |word: &&str| is_one_of(word, PARTICLES);
    let one_estate = before.iter().any(is_particle) && (after.len() == 1 || is_particle(next));
    let full = before.len() > 1 && after.len() > 1;
    let means_and =
        AND.contains(&word) || is_one_of(word, AND_IN_ANY_CASE) || full && AND_BETWEEN_FULL_NAMES.contains(&word);
    means_and && !one_estate
}

/// Whether a name lists full names: with slashes, or with commas where it cannot be one name that begins with the
/// surname (`Brandt Vogt, Anna Maria`) or ends with a title (`Erna Brandt, LL.M. oec.`).
fn lists_full_names(name: &str) -> bool {
    let parts: Vec<&str> = name.split([',', '/']).collect();
    if parts.len() < 2 || !parts.iter().all(|part| is_full_name(part)) {
        return false;
    }
    let mut surnames = parts.iter().map(|part| part.split_whitespace().next_back());
    let first = surnames.next();
    parts.len() > 2 || name.contains('/') || surnames.all(|surname| Some(surname) == first)
}

/// Two words or more, without initials and titles, the first with a capital.
fn is_full_name(part: &str) -> bool {
    let is_word = |word: &str| word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || "-'’".contains(c));
    let capital = part.trim_start().chars().next().is_some_and(char::is_uppercase);
    capital && part.split_whitespace().count() > 1 && part.split_whitespace().all(is_word)
}

/// Legal forms whose letters are no name and no initials, however they are written. Dots are left out.
///
/// Both lists: usual abbreviations in the EEA, Switzerland, the United Kingdom and the United States, without claim to
/// be complete (ISO 20275 lists all), and the words that end a firm's name behind "&". Not the forms of a single trader
/// (`e. K.`, `e. U.`): that is a natural person.
const FORMS_IN_ANY_CASE: &[&str] = &[
    "gmbh",
    "ggmbh",
    "mbh",
    "gesmbh",
    "gbr",
    "ohg",
    "kgaa",
    "vvag",
    "ltd",
    "limited",
    "llc",
    "llp",
    "inc",
    "incorporated",
    "plc",
    "sarl",
    "sàrl",
    "sasu",
    "eurl",
    "srl",
    "srls",
    "bvba",
    "vzw",
    "asbl",
    "vof",
    "oyj",
    "ehf",
    "sro",
    "spzoo",
    "kft",
    "zrt",
    "nyrt",
    "eood",
    "uab",
    "lda",
    "unipessoal",
    "aktiengesellschaft",
    "aktiebolag",
    "osakeyhtiö",
    "haftungsbeschränkt",
];

/// Legal forms that could be a name or initials in another case: only as they are written here.
const FORMS_AS_WRITTEN: &[&str] = &[
    "eV", "ev", "SpA", "SPA", "ApS", "amba", "zoo", "doo", "DOO", "eG", "AG", "KG", "UG", "SE", "PartG", "PartGmbB",
    "SA", "SAS", "SNC", "SCS", "SCI", "BV", "NV", "CV", "AB", "HB", "AS", "ASA", "ANS", "DA", "A/S", "K/S", "I/S",
    "Oy", "Ky", "OÜ", "SIA", "EAD", "AD", "OOD", "as", "dd", "CIC", "SL", "SLU", "AE", "EPE", "IKE", "Corp",
];

/// Words that end a firm's name behind "and".
const FIRM_ENDINGS: &[&str] = &["co", "cie", "söhne", "sohn", "sons", "partner", "partners", "fils", "figli", "zonen"];

/// Legal forms that stand before the name, in Latvia, Lithuania and Estonia.
const FORMS_IN_FRONT: &[&str] = &["SIA", "UAB", "AS", "OÜ", "AB", "MTÜ", "VšĮ"];

/// Most pieces that a legal form is written in, as `sp. z o. o.`, and most letters of a piece.
const FORM_PIECES: usize = 4;
const FORM_PIECE_CHARS: usize = 2;

/// Whether a name has the legal form of a body.
fn looks_like_organisation(name: &str) -> bool {
    let bare = |word| without(word, &['.', ',', '(', ')'], "");
    let words: Vec<Cow<'_, str>> = name.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
    let Some((first, rest)) = words.split_first() else { return false };
    if rest.is_empty() {
        return false;
    }
    // In a name of capitals only, `SA` without dots may be the surname Sa.
    let shouted = !name.ends_with('.') && !name.chars().any(char::is_lowercase);
    let in_any_case = |form: &str| is_one_of(form, FORMS_IN_ANY_CASE);
    let is_form = |form: &str| in_any_case(form) || (!shouted && FORMS_AS_WRITTEN.contains(&form));
    let end_is_form = (1..=FORM_PIECES.min(rest.len())).any(|count| {
        let pieces = rest.get(rest.len() - count..).unwrap_or_default();
        let short = count == 1 || pieces.iter().all(|piece| piece.chars().count() <= FORM_PIECE_CHARS);
        short && is_form(&pieces.concat())
    });
    let ends_as_firm = matches!(rest, [.., and, end]
        if is_one_of(and, AND) && is_one_of(end, FIRM_ENDINGS));
    let front_is_form = !shouted && FORMS_IN_FRONT.contains(&first.as_ref());
    let part_is_form = |word: &Cow<'_, str>| word.rsplit('-').next().is_some_and(in_any_case);
    end_is_form || ends_as_firm || front_is_form || rest.iter().any(part_is_form)
}

#[cfg(test)]
mod tests {
    use super::{looks_like_organisation, names_several_people};

    #[test]
    fn several_people_are_told_from_one() {
        for name in [
            "Erna Brandt und Jo Brandt",
            "Erna und Jo Brandt",
            "Erna & Jo Brandt",
            "Erna&Jo Brandt",
            "Mr and Mrs Brandt",
            "Erna Brandt et Jo Vogt",
            "Erna Brandt / Jo Vogt",
            "Erna Brandt/Jo Vogt",
            "Erna Brandt; Jo Vogt",
            "Erna Brandt, Jo Brandt",
            "Erna Brandt, Jo Vogt, Kim Vogt",
            "Erna Brandt, Jo Vogt und Kim Vogt",
            "Eheleute Brandt",
            "Erna Und Jo Brandt",
            "Erna u. Jo Brandt",
            "Jana Brandtová a Petr Brandt",
            "Анна Брандт и Йо Брандт",
            "Familie Brandt",
            "ERNA UND JO BRANDT",
            "Erna von Brandt und Jo von Brandt",
        ] {
            assert!(names_several_people(name), "{name}");
        }
        for name in [
            "Anna Maria Brandt-Vogt",
            "Erna von und zu Brandt",
            "Gloria von Thurn und Taxis",
            "José Ortega y Gasset",
            "João Costa e Silva",
            "Enric Prat i Soler",
            "Brandt, Erna",
            "Erna Brandt, LL.M. oec.",
            "Brandt, Anna Maria",
            "Dr. Erna Brandt, M.A.",
            "Ravi Kumar s/o Mohan",
            "<b>Erna Brandt</b> &amp;",
            "END:VEVENT;X=1,\\n\\;BEGIN:VALARM",
            "Undine Andersen",
            "Jo Ed Brandt",
            "Brandt Vogt, Anna Maria",
            "Kim Un Hee",
            "Jo U. Brandt",
            "Jo a Beckett",
            "Erna Familie",
            "Und",
            "Jo Et",
            "Erna Freiin von Brandt zu Stein und zu Vogt",
            "van der Brandt, Erna",
        ] {
            assert!(!names_several_people(name), "{name}");
        }
    }

    #[test]
    fn legal_forms_are_told_from_names() {
        for name in [
            "Brandt Keramik GmbH",
            "Brandt Keramik gmbh",
            "Keramikverein Leipzig e. V.",
            "Keramikverein Leipzig e.V.",
            "Brandt Ltd",
            "Brandt Ltd.",
            "Brandt GmbH & Co. KG",
            "Brandt AG",
            "Brandt S.A.",
            "Brandt S. A.",
            "Brandt SA",
            "Brandt Sp. z o.o.",
            "Brandt s.r.o.",
            "Brandt d. o. o.",
            "Brandt Oy",
            "Brandt A/S",
            "Brandt B.V.",
            "Sanders & Sanders GmbH",
            "Brandt & Söhne",
            "SIA Brandt",
            "BRANDT S.A.",
            "Brandt S.p.A.",
            "Brandt ApS",
            "Brandt GmbH, Leipzig",
            "BRANDT KERAMIK GMBH",
            "Brandt UG (haftungsbeschränkt)",
            "Brandt S.à r.l.",
            "Brandt Verwaltungs-GmbH",
        ] {
            assert!(looks_like_organisation(name), "{name}");
        }
        for name in [
            "Erna Verein",
            "Chun Doo Hwan",
            "Jo Amba",
            "Jo Doo",
            "Jo Ag",
            "Jo Sa",
            "JO SA",
            "Ag Brandt",
            "Sa",
            "GmbH",
            "Erna Brandt",
            "Erna Brandt M.A.",
            "Jo Spa-Brandt",
            "Erna Oy-Vogt",
            "Jo As",
            "Ernst August Brandt e. K.",
            "Erna Co",
            "Jo Partner",
        ] {
            assert!(!looks_like_organisation(name), "{name}");
        }
    }
}
