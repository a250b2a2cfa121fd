//! One check a step. Each gives back what is missing, in words for whoever adds the language.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use serde_json::Value;
use widerspruch::{Letter, LetterFormat, Locale, Renderer};

use super::rows::{self, rows};
use super::{Step, comments};
use crate::cases::SharedCase;
use crate::review::{review as said, review_file};
use crate::tree::{Tree, listed};
use crate::wording::Wording;

type Problems = Result<Vec<String>, Box<dyn Error>>;

/// The language whose files the others have, too.
const REFERENCE: &str = "de";

/// The languages that every build has.
const UNCONDITIONAL: [&str; 2] = ["de", "en"];

pub(super) fn dates(tree: &Tree, tag: &str) -> Problems {
    let problem = || format!("{} has no row for {tag}", Step::Dates.place());
    Ok(cldr(tree, tag)?.is_none().then(problem).into_iter().collect())
}

fn cldr(tree: &Tree, tag: &str) -> Result<Option<Value>, Box<dyn Error>> {
    let rows: Vec<Value> = serde_json::from_str(&tree.read(Step::Dates.place())?)?;
    Ok(rows.into_iter().find(|row| row.get("tag").and_then(Value::as_str) == Some(tag)))
}

pub(super) fn settings(tree: &Tree, tag: &str) -> Problems {
    let file = Step::Settings.place().replace("<tag>", tag);
    let text = tree.read(&file)?;
    Locale::try_from_files(&tag.parse()?, &[("locale.json", &text)]).map_err(|error| listed(&error))?;
    let settings: Value = serde_json::from_str(&text)?;
    let row = cldr(tree, tag)?.unwrap_or_default();
    let compared = [("/cldr", "/cldr"), ("/date/pattern", "/pattern"), ("/date/months", "/months"), ("/list", "/list")];
    // A no-break space is ours: a line must not end there.
    let plain = |value: Option<&Value>| value.map(|value| value.to_string().replace('\u{A0}', " "));
    let differs = |(ours, theirs): &(&str, &str)| plain(settings.pointer(ours)) != plain(row.pointer(theirs));
    let differ = compared.iter().filter(|pair| differs(pair)).map(|(ours, _)| *ours);
    let marks: String = ["/quotes/open", "/quotes/close"]
        .into_iter()
        .filter_map(|mark| settings.pointer(mark).and_then(Value::as_str))
        .map(str::trim)
        .collect();
    let other_marks = (row.pointer("/quotes").and_then(Value::as_str) != Some(&marks)).then_some("/quotes");
    let problem = |place: &str| format!("{file}: {place} is not what {} says", Step::Dates.place());
    Ok(differ.chain(other_marks).map(problem).collect())
}

fn wording(tree: &Tree, tag: &str) -> Result<Wording, Box<dyn Error>> {
    Ok(Wording::of(&tree.path("core/locales").join(tag))?)
}

pub(super) fn texts(tree: &Tree, tag: &str) -> Problems {
    let (language, reference) = (wording(tree, tag)?, wording(tree, REFERENCE)?);
    let names = |language: &Wording| language.files.iter().map(|(name, _)| name.clone()).collect::<BTreeSet<_>>();
    let (own, all) = (names(&language), names(&reference));
    let folder = format!("core/locales/{tag}");
    let mut problems: Vec<String> = all.difference(&own).map(|name| format!("{folder}/{name} is missing")).collect();
    problems.extend(own.difference(&all).map(|name| format!("{folder}/{name} is in no other language")));
    if problems.is_empty() {
        problems.extend(language.check()?.iter().map(ToString::to_string));
        problems.extend(comments::problems(&language));
    }
    Ok(problems)
}

/// A letter whose subject holds every character that the language prints.
pub(super) fn fonts(tree: &Tree, tag: &str) -> Problems {
    let printed = printed(&wording(tree, tag)?);
    let request = tree.read("examples/cases/anna.json")?;
    let letters = tree.library()?.prepare_json(request.as_bytes())?.letters;
    let mut letter = letters.into_iter().next().ok_or("the example has no letter")?;
    let mut renderer = Renderer::default();
    let mut lacks = |letter: &mut Letter, text: String| {
        letter.subject = text;
        renderer.render(letter, LetterFormat::Pdf).is_err()
    };
    if !lacks(&mut letter, printed.iter().collect()) {
        return Ok(Vec::new());
    }
    let missing = printed.into_iter().filter(|character| lacks(&mut letter, character.to_string()));
    let missing: Vec<String> =
        missing.map(|character| format!("{character} ({})", character.escape_unicode())).collect();
    Ok(vec![format!("{} lack {}", Step::Fonts.place(), missing.join(", "))])
}

/// The characters that a language prints, without spaces.
fn printed(language: &Wording) -> BTreeSet<char> {
    let mut found: BTreeSet<char> = language.settings.chars().collect();
    for (_, resource) in language.resources() {
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    message.value.iter().for_each(|pattern| characters(pattern, &mut found));
                    message.attributes.iter().for_each(|attribute| characters(&attribute.value, &mut found));
                }
                Entry::Term(term) => characters(&term.value, &mut found),
                _ => {}
            }
        }
    }
    found.into_iter().filter(|character| !character.is_whitespace()).collect()
}

fn characters(pattern: &Pattern<&str>, found: &mut BTreeSet<char>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.extend(value.chars()),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    characters(&variant.value, found);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                found.extend(value.chars());
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

pub(super) fn row(tree: &Tree, tag: &str) -> Problems {
    let list = rows(tree)?;
    let Some(row) = list.rows.iter().find(|row| row.tag == tag) else {
        return Ok(vec![format!("{} has no row for {tag}", rows::FILE)]);
    };
    let language = wording(tree, tag)?;
    let files = language.files.iter().map(|(name, _)| name.clone()).chain(["locale.json".to_owned()]).collect();
    let differ = list.files.symmetric_difference(&files);
    let mut problems: Vec<String> =
        differ.map(|name| format!("{} and the folder of {tag} differ in {name}", rows::FILE)).collect();
    let countries: Vec<&String> = language.countries.iter().map(|(name, _)| name).collect();
    if row.countries.iter().collect::<Vec<_>>() != countries {
        problems.push(format!("{}: {tag} has the files of countries {countries:?}", rows::FILE));
    }
    let settings: Value = serde_json::from_str(&language.settings)?;
    if settings.get("state").and_then(Value::as_str) != Some(&row.state.to_lowercase()) {
        problems.push(format!("{}: the state of {tag} is not that of locale.json", rows::FILE));
    }
    if row.is_conditional == UNCONDITIONAL.contains(&tag) {
        problems.push(format!(
            "{}: {} without the feature `locales-all`, no other",
            rows::FILE,
            UNCONDITIONAL.join(", ")
        ));
    }
    Ok(problems)
}

pub(super) fn needles(tree: &Tree, tag: &str) -> Problems {
    let read = |tag: &str| -> Result<BTreeMap<String, Vec<String>>, Box<dyn Error>> {
        Ok(serde_json::from_str(&tree.read(&Step::Needles.place().replace("<tag>", tag))?)?)
    };
    let (own, all) = (read(tag)?, read(REFERENCE)?);
    let differ = all.keys().filter(|id| !own.contains_key(*id)).chain(own.keys().filter(|id| !all.contains_key(*id)));
    Ok(differ.map(|id| format!("needles of {tag} and {REFERENCE} differ in {id}")).collect())
}

/// Each kind of letter that is read aloud in some language is read in this one.
pub(super) fn showcases(tree: &Tree, tag: &str) -> Problems {
    let library = tree.library()?;
    let (mut own, mut all) = (BTreeSet::new(), BTreeSet::new());
    for case in SharedCase::all(tree)?.iter().filter(|case| case.is_showcase()) {
        for letter in library.prepare_json(&case.request)?.letters {
            all.insert(letter.kind);
            own.extend((letter.language == tag).then_some(letter.kind));
        }
    }
    Ok(all.difference(&own).map(|kind| format!("no showcase in {tag} is a letter of kind {kind}")).collect())
}

pub(super) fn review(tree: &Tree, tag: &str) -> Problems {
    let file = review_file(tag);
    let (expected, actual) = (tree.read(&file)?, said(&wording(tree, tag)?, tree.library()?.locales())?);
    let mut lines = actual.lines().zip(expected.lines().chain(std::iter::repeat("")));
    let first = lines.find(|(actual, expected)| actual != expected).map(|(actual, _)| actual).unwrap_or_default();
    let problem = || format!("{file} is not what `tests/accept` writes: {first}");
    Ok((expected != actual).then(problem).into_iter().collect())
}
