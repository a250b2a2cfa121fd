//! A letter in its final wording, without format.

mod form;
pub(crate) mod plain_text;

use std::fmt;

use serde::{Deserialize, Serialize};

pub(crate) use form::FormSentences;
pub use form::{FormPart, FormText};

use crate::catalog::{ChannelKind, LegalRegime};
use crate::date::Date;
use crate::ids::CountryCode;
use crate::vocabulary::{LetterKind, Part, words};

/// Line width of [`Letter::text`].
const TEXT_WIDTH: usize = 88;

/// A finished letter. It holds personal data: `Debug` shows none of it.
///
/// Serde writes and reads it whole; the JSON of the contract is [`to_json`](Self::to_json).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Letter {
    /// Kind.
    pub kind: LetterKind,
    /// The letter that opened what it is about; the kind itself for a letter that opens a case.
    pub about: LetterKind,
    /// Language, BCP 47.
    pub language: String,
    /// The law of residence, on which it rests.
    pub regime: LegalRegime,
    /// All laws it rests on, that of residence first.
    pub regimes: Vec<LegalRegime>,
    /// What it asks for.
    pub parts: Vec<Part>,
    /// The person's reference.
    pub reference: Option<String>,
    /// The day of writing.
    pub date: Date,
    /// The day as the letter writes it.
    pub date_text: String,
    /// Sender's block, one string a line.
    pub sender: Vec<String>,
    /// Country of the sender.
    pub sender_country: CountryCode,
    /// What the sender's line in the window of an envelope holds: name, then the lines of the address.
    pub return_address: Vec<String>,
    /// Words for the foot of a page, with `{page}` and `{pages}` for the numbers.
    pub page_label: String,
    /// What a picture of the signature shows, for people who cannot see it.
    pub signature_label: String,
    /// To whom.
    pub addressee: AddresseeBlock,
    /// Information block: reference and date, ready to print, one string a line.
    pub information: Vec<String>,
    /// What stands before the subject where it is printed, such as `Objet : `; empty in languages without.
    pub subject_label: String,
    /// Subject, without label or full stop.
    pub subject: String,
    /// The letter from salutation to signature.
    pub blocks: Vec<Block>,
    /// The accounts as a table, where a letter has many; the same words as the list in [`blocks`](Self::blocks), for
    /// formats that can show a table.
    pub account_table: Option<AccountTable>,
    /// Heading over the enclosures; empty if there are none.
    pub enclosures_heading: String,
    /// What is enclosed.
    pub enclosures: Vec<String>,
    /// Sheets behind the letter, which its list of enclosures names.
    pub annexes: Vec<Annex>,
    /// Ids of the accounts it is about.
    pub accounts: Vec<String>,
    /// The sentences of the short version for a form's field.
    pub(crate) form: FormSentences,
    /// Of a complaint, what happened and what is wanted, in plain words, where the authority's form takes a text of
    /// limited length; it keeps to that length.
    pub authority_text: Option<String>,
    /// Who writes to whom by e-mail.
    pub mail: MailAddresses,
    /// The ways in which it can go, in the order form, e-mail, post: by the records of the company, or of the authority.
    pub channels: Vec<ChannelKind>,
    /// File name without ending and without personal data.
    pub suggested_file_name: String,
}

impl Letter {
    /// The whole letter as plain text: lines of at most 88 columns where words allow, each ended by LF.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        plain_text::write(self, TEXT_WIDTH, &mut text);
        text
    }

    /// The subject as it is printed: behind its label.
    pub(crate) fn subject_line(&self) -> String {
        [self.subject_label.as_str(), &self.subject].concat()
    }

    /// The short version for a form's field that takes `max_chars` characters (counted as browsers do, in UTF-16 code
    /// units). Without a limit, declaration, accounts, one reason, burden and confirmation are always in it, and the
    /// rest as far as the text stays below about 1,000 characters. Empty for letters that no form takes.
    #[must_use]
    pub fn form_text(&self, max_chars: Option<u32>) -> FormText {
        self.form.within(max_chars)
    }
}

/// Names and addresses for a mail program.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MailAddresses {
    /// Name of the person who signs.
    pub sender_name: String,
    /// Their e-mail address, the one that answers go to.
    pub sender: Option<String>,
    /// The addressee's e-mail address; none if no record holds one that is sure enough.
    pub addressee: Option<String>,
}

/// To whom a letter goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddresseeBlock {
    /// Id of the controller or authority.
    pub id: String,
    /// Name.
    pub name: String,
    /// The whole block as it stands in the window, name and country line included.
    pub lines: Vec<String>,
    /// Country.
    pub country: CountryCode,
}

/// Accounts as a table. Columns that no account fills are left out.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountTable {
    /// Heads of the columns.
    pub heads: Vec<String>,
    /// One row an account, one cell a column; a cell may be empty.
    pub rows: Vec<Vec<String>>,
}

/// A sheet behind a letter: what would make it long.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Annex {
    /// Title, with its number.
    pub title: String,
    /// What stands on it.
    pub blocks: Vec<Block>,
}

impl Annex {
    /// The sheet as plain text, as it stands in [`Letter::text`].
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        plain_text::write_annex(self, TEXT_WIDTH, &mut text);
        text
    }
}

/// One part of a letter.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Block {
    /// What it is.
    pub role: BlockRole,
    /// Its words.
    #[serde(flatten)]
    pub content: BlockContent,
}

/// The words of a block.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum BlockContent {
    /// A paragraph, heading or line.
    #[serde(rename = "text")]
    Text(String),
    /// A list, one string an entry.
    #[serde(rename = "items")]
    Items(Vec<String>),
}

words! {
    /// What a block is.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    BlockRole {
        /// Opening.
        Salutation = "salutation",
        /// A paragraph.
        Paragraph = "paragraph",
        /// A heading inside the letter.
        Heading = "heading",
        /// List of accounts.
        Accounts = "accounts",
        /// A list whose items have numbers, so that an answer can name them.
        Numbered = "numbered",
        /// Any other list.
        List = "list",
        /// The person's own words, printed unchanged.
        OwnWords = "own-words",
        /// Closing formula.
        Closing = "closing",
        /// Name under the space for a signature.
        Signature = "signature",
    }
}

/// Shows kind, language and addressee only: the rest is personal data.
impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Letter")
            .field("kind", &self.kind)
            .field("language", &self.language)
            .field("addressee", &self.addressee.id)
            .finish_non_exhaustive()
    }
}

/// Shows the size only: the words are personal data.
impl fmt::Debug for AccountTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccountTable({} x {} ..)", self.rows.len(), self.heads.len())
    }
}

/// Shows the size only: the words are personal data.
impl fmt::Debug for Annex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Annex({} ..)", self.blocks.len())
    }
}

/// Shows the role only: the words are personal data.
impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Block").field("role", &self.role).finish_non_exhaustive()
    }
}

/// Shows the shape only: the words are personal data.
impl fmt::Debug for BlockContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(_) => f.write_str("Text(..)"),
            Self::Items(items) => write!(f, "Items({} ..)", items.len()),
        }
    }
}

/// Shows what is known only: the values are personal data.
impl fmt::Debug for MailAddresses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MailAddresses")
            .field("sender", &self.sender.is_some())
            .field("addressee", &self.addressee.is_some())
            .finish_non_exhaustive()
    }
}
