//! The paragraphs that are other messages under another law.

use crate::catalog::LawFamily;
use crate::localize::Message;

/// One column of the table: the GDPR (EU, EEA and UK, which differ inside the messages) or the Swiss act.
pub(super) struct Paragraphs {
    pub(super) declaration: Message,
    pub(super) basis: Message,
    pub(super) scope_intro: Message,
    pub(super) reasons_heading: Message,
    pub(super) special_categories_heading: Message,
    pub(super) special_categories: &'static [Message],
    pub(super) stop: Message,
    pub(super) if_refused: Message,
    pub(super) restriction: Message,
    pub(super) restriction_short: Message,
    pub(super) erasure: Message,
    pub(super) erasure_short: Message,
    pub(super) recipients: Message,
    pub(super) confirmation: Message,
    pub(super) identity: Message,
    pub(super) non_user_article_14: Message,
    pub(super) non_user_identity: Message,
}

static GDPR: Paragraphs = Paragraphs {
    declaration: Message::LetterDeclaration,
    basis: Message::LetterBasis,
    scope_intro: Message::LetterScopeIntro,
    reasons_heading: Message::LetterReasonsHeading,
    special_categories_heading: Message::LetterSpecialCategoriesHeading,
    special_categories: &[Message::LetterSpecialCategoriesRequest, Message::LetterSpecialCategoriesNoBalancing],
    stop: Message::LetterStop,
    if_refused: Message::LetterIfRefused,
    restriction: Message::LetterRestriction,
    restriction_short: Message::LetterRestrictionShort,
    erasure: Message::LetterErasure,
    erasure_short: Message::LetterErasureShort,
    recipients: Message::LetterRecipients,
    confirmation: Message::LetterConfirmation,
    identity: Message::LetterIdentity,
    non_user_article_14: Message::LetterNonUserArticle14,
    non_user_identity: Message::LetterNonUserIdentity,
};

/// The Swiss paragraphs on stopping and restriction hold nothing that a short letter drops.
static SWISS: Paragraphs = Paragraphs {
    declaration: Message::LetterChDeclaration,
    basis: Message::LetterChBasis,
    scope_intro: Message::LetterChScopeIntro,
    reasons_heading: Message::LetterChReasonsHeading,
    special_categories_heading: Message::LetterChSpecialCategoriesHeading,
    special_categories: &[Message::LetterChSpecialCategoriesRequest],
    stop: Message::LetterChStop,
    if_refused: Message::LetterChIfRefused,
    restriction: Message::LetterChRestriction,
    restriction_short: Message::LetterChRestriction,
    erasure: Message::LetterChErasure,
    erasure_short: Message::LetterChErasureShort,
    recipients: Message::LetterChRecipients,
    confirmation: Message::LetterChConfirmation,
    identity: Message::LetterChIdentity,
    non_user_article_14: Message::LetterChNonUserArticle14,
    non_user_identity: Message::LetterChNonUserIdentity,
};

impl Paragraphs {
    pub(super) const fn of(family: LawFamily) -> &'static Self {
        match family {
            LawFamily::Ch => &SWISS,
            LawFamily::Gdpr | LawFamily::Uk => &GDPR,
        }
    }
}
