//! What a single character is, for the rules of text hygiene.

/// The class of a character.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Character {
    /// Kept.
    Plain,
    /// Becomes a space.
    Tab,
    /// A line break: line feed, carriage return, next line, line and paragraph separator.
    LineBreak,
    /// Vertical tab and form feed.
    PageBreak,
    /// Invisible and of no use in a letter: taken out.
    Removed,
    /// U+2066 to U+2068.
    IsolateStart,
    /// U+2069.
    IsolateEnd,
    /// Chooses a variant of the character before.
    VariationSelector,
    /// Invisible copy of ASCII; legitimate in flags only.
    Tag,
    /// U+0000.
    Nul,
    /// Another control character below U+0080, or an annotation mark.
    Control,
    /// U+0080 to U+009F: bytes of Windows-1252 that were read as Latin-1.
    UpperControl,
    /// Embeddings and overrides of the writing direction.
    BidiControl,
    /// Not a character by definition.
    Noncharacter,
}

/// Classifies a character.
pub(super) fn classify(character: char) -> Character {
    match character {
        ' '..='~' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{180A}' => Character::Plain,
        '\t' => Character::Tab,
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Character::LineBreak,
        '\u{B}' | '\u{C}' => Character::PageBreak,
        '\0' => Character::Nul,
        '\u{1}'..='\u{1F}' | '\u{7F}' | '\u{FFF9}'..='\u{FFFB}' => Character::Control,
        '\u{80}'..='\u{9F}' => Character::UpperControl,
        '\u{AD}' | '\u{180E}' | '\u{200B}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{FEFF}' => {
            Character::Removed
        }
        '\u{202A}'..='\u{202E}' => Character::BidiControl,
        '\u{2066}'..='\u{2068}' => Character::IsolateStart,
        '\u{2069}' => Character::IsolateEnd,
        '\u{180B}'..='\u{180D}' | '\u{180F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => {
            Character::VariationSelector
        }
        '\u{E0000}'..='\u{E007F}' => Character::Tag,
        '\u{FDD0}'..='\u{FDEF}' => Character::Noncharacter,
        _ if u32::from(character) & 0xFFFE == 0xFFFE => Character::Noncharacter,
        _ => Character::Plain,
    }
}

/// A mark that stacks on its base. Variation selectors are counted apart.
pub(super) fn is_stacking_mark(character: char) -> bool {
    !character.is_ascii()
        && unicode_normalization::char::is_combining_mark(character)
        && classify(character) != Character::VariationSelector
}

/// White space, or a character that shows nothing (`Default_Ignorable_Code_Point` and the blank Braille pattern).
pub(crate) fn is_invisible(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '\u{AD}'
                | '\u{34F}'
                | '\u{61C}'
                | '\u{115F}'..='\u{1160}'
                | '\u{17B4}'..='\u{17B5}'
                | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200F}'
                | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}'
                | '\u{FFA0}'
                | '\u{FFF0}'..='\u{FFF8}'
                | '\u{1BCA0}'..='\u{1BCA3}'
                | '\u{1D173}'..='\u{1D17A}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}
