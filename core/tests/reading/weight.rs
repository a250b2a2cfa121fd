//! The words of a letter that count.

use widerspruch::{Block, BlockContent, BlockRole};

/// The words of a block: none for own words and what follows the body, three lines of accounts at most, and the number of
/// a demand as a word.
pub(crate) fn weight(block: &Block) -> usize {
    let words = |text: &String| text.split_whitespace().count();
    match (&block.content, block.role) {
        (BlockContent::Text(_), BlockRole::OwnWords | BlockRole::Closing | BlockRole::Signature) => 0,
        (BlockContent::Text(text), _) => words(text),
        (BlockContent::Items(items), BlockRole::Accounts) => items.iter().take(3).map(words).sum(),
        (BlockContent::Items(items), BlockRole::Numbered) => items.iter().map(|item| words(item) + 1).sum(),
        (BlockContent::Items(items), _) => items.iter().map(words).sum(),
        _ => panic!("another content"),
    }
}
