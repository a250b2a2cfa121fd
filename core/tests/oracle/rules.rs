//! The rules of the first letters, by the ids of the legal research.

use widerspruch::{BlockContent, BlockRole};

use crate::rule::{Letters, Rule as AnyRule};
use crate::samples::{Regime, Sample, Voice};

type Rule = AnyRule<Sample>;

const ALWAYS: fn(&Sample) -> bool = |_| true;
const USER: fn(&Sample) -> bool = |s| !s.non_user;
const GDPR: fn(&Sample) -> bool = Sample::gdpr;
const NON_USER: fn(&Sample) -> bool = |s| s.non_user;
const SWISS: fn(&Sample) -> bool = |s| s.regime == Regime::Swiss;
const REQUESTS: fn(&Sample) -> bool = |s| s.requests;

const HANDLES: [&str; 3] = ["anna.beispiel", "anna.b", "annas.laden"];

pub(crate) const COMMON: &[Rule] = &[
    Rule::new("COM-1", ALWAYS, |s, _| s.letter.sender[0] == signer(s)),
    Rule::new("COM-2", ALWAYS, |s, _| {
        s.letter.sender.iter().any(|line| line.contains("@example.org") || line == "Musterweg 1")
    }),
    Rule::new("COM-3", ALWAYS, |s, _| {
        s.letter.addressee.lines[0] == s.letter.addressee.name && !s.letter.addressee.id.is_empty()
    }),
    Rule::new("COM-4", ALWAYS, |s, _| s.letter.information.iter().any(|line| line.contains(&s.letter.date_text))),
    Rule::new("COM-5", ALWAYS, |s, id| s.needles.are_in(if s.gdpr() { id } else { "COM-5 ch" }, &s.letter.subject)),
    Rule::new("COM-6", GDPR, |s, _| s.text.contains(if s.regime == Regime::Uk { "UK GDPR" } else { "2016/679" })),
    Rule::new("COM-7", USER, |s, _| {
        let items = s.items(BlockRole::Accounts);
        items.len() == s.accounts
            && items.iter().zip(HANDLES).all(|(item, handle)| {
                (item.starts_with("Facebook, ") || item.starts_with("Instagram, ")) && item.contains(handle)
            })
            && (s.accounts < 2 || items[1].split_once('(').is_some_and(|(_, note)| note.contains("Facebook")))
    }),
    // Neither the ids and link groups of the request nor the person's own address as an account's.
    Rule::new("COM-8", ALWAYS, |s, _| s.lacks(&["canary", "+49 30 000000"])),
    Rule::never("COM-9", ALWAYS),
    Rule::new("COM-10", ALWAYS, |s, _| no_leftovers(s)),
    Rule::new("COM-11", ALWAYS, |s, _| {
        let last = s.letter.blocks.last().unwrap();
        last.role == BlockRole::Signature && matches!(&last.content, BlockContent::Text(name) if name == signer(s))
    }),
    Rule::never("COM-12", ALWAYS),
    // Words of another language.
    Rule::new("COM-13", ALWAYS, |s, id| s.needles.words(id).iter().all(|word| !s.text.contains(word))),
    Rule::new("COM-14", ALWAYS, |s, _| {
        let expected = usize::from(s.voice == Voice::Parent);
        s.letter.enclosures.len() == expected && s.letter.enclosures_heading.is_empty() == (expected == 0)
    }),
];

/// What the letters of all languages must say alike, beyond the ids of the research.
pub(crate) const ALIKE: &[Rule] = &[
    Rule::says("what is confirmed is not confined to the accounts", USER),
    Rule::says("every step is covered", ALWAYS),
    Rule::says("erasure yields to grounds that are shown", REQUESTS),
    Rule::says("what is not known is not claimed", NON_USER),
    Rule::says("who cannot be found is asked what helps", NON_USER),
    Rule::says("Swiss claims stand beside those of the Regulation", |s| SWISS(s) && s.requests && !s.short),
];

pub(crate) const OBJECTION: &[Rule] = &[
    Rule::says("OBJ-1", GDPR),
    // Swiss: in the alternative (CHX-3, CHX-4).
    Rule::says("OBJ-2", GDPR),
    Rule::says("OBJ-3", ALWAYS),
    Rule::says("OBJ-4", ALWAYS),
    // A short letter covers all data and gives no examples.
    Rule::says("OBJ-5", |s| !s.non_user && !s.short),
    Rule::says("OBJ-6", |s| s.non_user || !s.short),
    Rule::says("OBJ-7", GDPR),
    Rule::new("OBJ-8", ALWAYS, |s, id| {
        let heading = s.says(id);
        if s.reasons { heading && s.text.contains("OWN-WORDS") } else { s.hints.contains(&"reason.none_given") }
    }),
    Rule::says("OBJ-9", GDPR),
    Rule::says("OBJ-10", |s| !s.non_user && s.accounts > 1),
    Rule::says("OBJ-11", ALWAYS),
    Rule::says("OBJ-12", GDPR),
    Rule::says("OBJ-13", GDPR),
    // People without an account gave none.
    Rule::says("OBJ-14", |s| s.gdpr() && !s.non_user),
    Rule::never("OBJ-15", ALWAYS),
    Rule::never("OBJ-16", ALWAYS),
    Rule::says("OBJ-17", USER),
];

/// Erasure and restriction, where they are asked for.
pub(crate) const ERASURE: &[Rule] = &[
    Rule::says("OER-1", |s| s.requests && s.gdpr()),
    Rule::says("OER-2", REQUESTS),
    // A short letter drops it.
    Rule::says("OER-3", |s| s.requests && !s.short),
    Rule::new("OER-4", REQUESTS, |s, id| s.says(id) && (!s.gdpr() || s.says("OER-4 article"))),
    Rule::never("OER-5", REQUESTS),
    Rule::says("OER-6", REQUESTS),
];

pub(crate) const NON_USERS: &[Rule] = &[
    Rule::new("NUO-2", NON_USER, |s, _| {
        s.text.contains("SIGHTING") && s.text.contains("https://www.facebook.com/some/post")
    }),
    Rule::says("NUO-3", NON_USER),
    Rule::new("NUO-4", NON_USER, |s, id| s.says(id) && (!s.gdpr() || s.says("NUO-4 article"))),
    Rule::says("NUO-5", |s| s.non_user && s.gdpr()),
    // The rest of OBJ: those rules run for these letters too; here only that no account list is left.
    Rule::new("NUO-6", NON_USER, |s, _| s.items(BlockRole::Accounts).is_empty()),
    Rule::new(
        "NUO-7",
        |s| s.non_user && s.voice == Voice::Parent,
        |s, id| s.text.matches("Mia Beispiel").count() == 2 && s.says(id),
    ),
];

pub(crate) const SWITZERLAND: &[Rule] =
    &[Rule::says("CHX-1", SWISS), Rule::says("CHX-2", SWISS), Rule::says("CHX-3", SWISS), Rule::says("CHX-4", SWISS)];

fn signer(s: &Sample) -> &'static str {
    match s.voice {
        Voice::Person => "Anna Beispiel",
        Voice::Parent => "Erika Beispiel",
        Voice::Organisation => "Verein Beispiel e.V.",
    }
}

/// No variable, no empty block or list, no punctuation twice, no heading or colon without something after it.
fn no_leftovers(s: &Sample) -> bool {
    let clean =
        ["{$", "{ $", "{{", "}}", "..", ",,", ";;", "::", " ,", " ;", "()", "( ", " )", "  ", " \n", "?.", "!."];
    let mut blocks = s.letter.blocks.iter().peekable();
    let mut complete = true;
    while let Some(block) = blocks.next() {
        complete &= match &block.content {
            BlockContent::Text(text) => {
                let open = block.role == BlockRole::Heading || text.ends_with(':');
                let follows = blocks.peek().is_some_and(|next| next.role != BlockRole::Heading);
                !text.is_empty() && text.trim() == text && (!open || follows)
            }
            BlockContent::Items(items) => !items.is_empty() && items.iter().all(|item| !item.is_empty()),
            _ => false,
        };
        if let BlockContent::Text(text) = &block.content {
            let list_follows = blocks.peek().is_some_and(|next| matches!(next.content, BlockContent::Items(_)));
            let words_follow = blocks.peek().is_some_and(|next| next.role == BlockRole::OwnWords);
            // "Tisztelettel:"
            let introduces = text.ends_with(':') && block.role != BlockRole::Closing;
            complete &= introduces == list_follows
                || (introduces && words_follow)
                || (list_follows && block.role == BlockRole::Heading);
        }
    }
    complete && clean.iter().all(|piece| !s.text.contains(piece)) && !s.letter.form_text(None).text.contains('{')
}
