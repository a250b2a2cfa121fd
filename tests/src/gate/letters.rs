//! Every shared case in a language: no refusal, no leftover, as long as the letter may be, and every demand in the words
//! that the language's needles name.

use std::collections::BTreeMap;
use std::error::Error;

use serde_json::Value;
use widerspruch::catalog::LegalRegime;
use widerspruch::vocabulary::{LetterKind, RequestKind};
use widerspruch::{Block, BlockContent, BlockRole, Letter, Library};

use super::Finding;
use crate::cases::SharedCase;
use crate::tree::Tree;
use crate::wording::Wording;

/// The words that each kind of letter may have in German and English, and how much longer other languages may be.
const BUDGETS: &str = "core/tests/wording/budgets.json";

/// The languages that set how long a letter is.
const MEASURES: [&str; 2] = ["de", "en"];

/// What is never in a letter: what a variable or a list without items leaves behind.
const LEFTOVERS: [&str; 14] = ["{", "}", "⟦", "⟧", "..", ",,", ";;", " ,", "()", "( ", " )", "  ", "?.", "!."];

/// The refusal of what a language does not offer.
const NOT_OFFERED: &str = "language.letter_not_available";

/// What a letter says, by the ids of the legal research: kinds, whether the law is a General Data Protection Regulation,
/// what must be asked for, ids.
type Demand = (&'static [LetterKind], Option<bool>, &'static [RequestKind], &'static [&'static str]);

const FIRST: &[LetterKind] = &[LetterKind::Objection, LetterKind::NonUserObjection];

const DEMANDS: &[Demand] = &[
    (FIRST, None, &[], &["OBJ-3", "OBJ-4", "OBJ-11"]),
    (FIRST, Some(true), &[], &["OBJ-1", "OBJ-2", "OBJ-7", "OBJ-9", "OBJ-12", "OBJ-13"]),
    (FIRST, Some(false), &[], &["CHX-1", "CHX-2", "CHX-3"]),
    (FIRST, Some(true), &[RequestKind::Restriction], &["OER-1"]),
    (FIRST, None, &[RequestKind::Erasure], &["OER-2", "OER-6"]),
    (&[LetterKind::NonUserObjection], None, &[], &["NUO-3"]),
    (&[LetterKind::Access], None, &[], &["ACC-1"]),
    (&[LetterKind::ConsentWithdrawal], None, &[], &["WDC-1", "WDC-2"]),
    (&[LetterKind::CopyrightReservation], None, &[], &["CPR-2"]),
];

/// What is wrong with the letters of a language.
///
/// # Errors
///
/// If a case or the needles cannot be read.
pub fn letters(tree: &Tree, language: &Wording) -> Result<Vec<Finding>, Box<dyn Error>> {
    let tag = language.tag.as_str();
    let library = Library::embedded().with_locale(language.compile()?)?;
    let needles: BTreeMap<String, Vec<String>> =
        serde_json::from_str(&tree.read(&format!("core/tests/oracle/needles/{tag}.json"))?)?;
    let authorities: Vec<_> = library.catalog().authorities().collect();
    let budgets: Value = serde_json::from_str(&tree.read(BUDGETS)?)?;
    let mut found = Vec::new();
    for case in SharedCase::all(tree)? {
        let mut add = |code: &str, message: String| found.push(Finding::error(code, tag, &case.name, message));
        let prepared = match library.prepare_json(&case.request_in(tag)?) {
            Ok(prepared) => prepared,
            Err(error) => {
                for issue in error.issues().iter().filter(|issue| issue.code.code() != NOT_OFFERED) {
                    add("letter.refused", format!("{} {}", issue.code, issue.path));
                }
                continue;
            }
        };
        let request: Value = serde_json::from_slice(&case.request)?;
        let measures = measures(&library, &case)?;
        for (at, letter) in prepared.letters.iter().enumerate() {
            if letter.language != tag {
                add("letter.language", format!("a letter is in {}", letter.language));
            }
            let said = said(letter);
            for leftover in LEFTOVERS.iter().filter(|leftover| said.contains(**leftover)) {
                add("letter.leftover", format!("{leftover:?} in the {}", letter.kind));
            }
            // The name of an authority is in its own language.
            let names = authorities.iter().flat_map(|authority| &authority.names);
            let sentences = names.fold(sentences(letter), |said, one| said.replace(&one.name, ""));
            for word in foreign(&needles, letter).iter().filter(|word| sentences.contains(word.as_str())) {
                add("letter.foreign_word", format!("{word:?} in the {}", letter.kind));
            }
            let (words, of_others) = (count(letter), measures.get(at).copied().unwrap_or(usize::MAX));
            let most = of_others.max(budget(&budgets, letter, &request));
            let percent = percent(&budgets, tag);
            if !MEASURES.contains(&tag) && words * 100 > most.saturating_mul(percent) {
                add("letter.word_budget", format!("the {} has {words} words, over {percent} % of {most}", letter.kind));
            }
            for id in demands(letter, &request) {
                let words = needles.get(id).map_or(&[] as &[_], Vec::as_slice);
                for word in words.iter().filter(|word| !word.split('|').any(|one| said.contains(one))) {
                    add("letter.demand", format!("the {} does not say {word:?} ({id})", letter.kind));
                }
            }
        }
    }
    Ok(found)
}

/// The words that a kind of letter may have: a number, or one for each length.
fn budget(budgets: &Value, letter: &Letter, request: &Value) -> usize {
    let length = request.pointer("/options/text_length").and_then(Value::as_str).unwrap_or("full");
    number(budgets.get(letter.kind.as_str()).and_then(|kind| kind.get(length).or(Some(kind))))
}

/// How many words a language needs for a hundred.
fn percent(budgets: &Value, tag: &str) -> usize {
    number(budgets.get("percent").and_then(|all| all.get(tag).or_else(|| all.get("other"))))
}

fn number(value: Option<&Value>) -> usize {
    value.and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok()).unwrap_or_default()
}

/// The words of each letter of a case, in the language that needs more.
fn measures(library: &Library, case: &SharedCase) -> Result<Vec<usize>, Box<dyn Error>> {
    let mut most: Vec<usize> = Vec::new();
    for tag in MEASURES {
        let letters = library.prepare_json(&case.request_in(tag)?)?.letters;
        most.resize(letters.len().max(most.len()), 0);
        for (most, letter) in most.iter_mut().zip(&letters) {
            *most = (*most).max(count(letter));
        }
    }
    Ok(most)
}

/// Subject and sentences, no-break spaces as spaces, one line a paragraph; without what the person wrote.
fn said(letter: &Letter) -> String {
    let blocks = letter.blocks.iter().filter(|block| is_ours(block.role)).flat_map(lines);
    std::iter::once(letter.subject.as_str()).chain(blocks).collect::<Vec<_>>().join("\n").replace('\u{A0}', " ")
}

/// The paragraphs and items of a block.
fn lines(block: &Block) -> Vec<&str> {
    match &block.content {
        BlockContent::Text(paragraph) => vec![paragraph],
        BlockContent::Items(items) => items.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Sentences and demands: other lists hold what the person wrote, too.
fn sentences(letter: &Letter) -> String {
    let is_said =
        |block: &&Block| matches!(block.role, BlockRole::Paragraph | BlockRole::Heading | BlockRole::Numbered);
    letter.blocks.iter().filter(is_said).flat_map(lines).collect::<Vec<_>>().join("\n").replace('\u{A0}', " ")
}

fn is_ours(role: BlockRole) -> bool {
    !matches!(role, BlockRole::OwnWords | BlockRole::Accounts | BlockRole::Signature)
}

/// The words from the salutation to before the closing; a mark that stands alone, as a colon does in French, is none.
fn count(letter: &Letter) -> usize {
    let body = letter.blocks.iter().take_while(|block| block.role != BlockRole::Closing);
    let words = body.filter(|block| is_ours(block.role)).flat_map(lines).flat_map(str::split_whitespace);
    words.filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// Words of other languages, by the language's needles.
fn foreign<'n>(needles: &'n BTreeMap<String, Vec<String>>, letter: &Letter) -> &'n [String] {
    let id = if FIRST.contains(&letter.kind) { "COM-13" } else { "COM-13 later" };
    needles.get(id).map_or(&[], Vec::as_slice)
}

/// What this letter demands.
fn demands(letter: &Letter, request: &Value) -> Vec<&'static str> {
    let is_gdpr = letter.regime != LegalRegime::SwissFadp;
    let asked = |wish: &RequestKind| {
        let all = request.get("requests").and_then(Value::as_array).into_iter().flatten();
        all.into_iter().any(|one| one.as_str() == Some(wish.as_str()))
    };
    let fits = |(kinds, law, wishes, _): &&Demand| {
        kinds.contains(&letter.kind) && law.is_none_or(|law| law == is_gdpr) && wishes.iter().all(asked)
    };
    DEMANDS.iter().filter(fits).flat_map(|(_, _, _, ids)| ids.iter().copied()).collect()
}
