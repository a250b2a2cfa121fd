//! A letter in its final wording, without format.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::case::LetterKind;
use crate::catalog::LegalRegime;
use crate::compose::FormPart;
use crate::date::Date;
use crate::ids::CountryCode;

/// A finished letter. It holds personal data: `Debug` shows none of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Letter {
    /// Kind.
    pub kind: LetterKind,
    /// Language, BCP 47.
    pub language: String,
    /// The law it rests on.
    pub regime: LegalRegime,
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
    /// The sender in one line, for the window of an envelope: name, address lines.
    pub return_address: Vec<String>,
    /// Words for the foot of a page, with `{page}` and `{pages}` for the numbers.
    pub page_label: String,
    /// What a picture of the signature shows, for people who cannot see it.
    pub signature_label: String,
    /// To whom.
    pub addressee: AddresseeBlock,
    /// Information block: reference and date, ready to print, one string a line.
    pub information: Vec<String>,
    /// Subject, without label or full stop.
    pub subject: String,
    /// The letter from salutation to signature.
    pub blocks: Vec<Block>,
    /// The accounts as a table, where a letter has many; the same words as the list in [`blocks`](Self::blocks), for
    /// formats that can show a table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_table: Option<AccountTable>,
    /// Heading over the enclosures; empty if there are none.
    pub enclosures_heading: String,
    /// What is enclosed.
    pub enclosures: Vec<String>,
    /// Ids of the accounts it is about.
    pub accounts: Vec<String>,
    /// The whole letter as plain text.
    pub text: String,
    /// The short version for a form's field.
    pub form_text: String,
    /// What is not in the short version for want of room, in the order of the text.
    #[serde(skip_serializing_if = "crate::state::is_hidden")]
    pub form_omitted: Vec<FormPart>,
    /// Who writes to whom by e-mail.
    #[serde(skip_serializing_if = "crate::state::is_hidden")]
    pub mail: MailAddresses,
    /// File name without ending and without personal data.
    pub suggested_file_name: String,
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
#[non_exhaustive]
pub struct AccountTable {
    /// Heads of the columns.
    pub heads: Vec<String>,
    /// One row an account, one cell a column; a cell may be empty.
    pub rows: Vec<Vec<String>>,
}

/// One part of a letter.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
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
pub enum BlockContent {
    /// A paragraph, heading or line.
    #[serde(rename = "text")]
    Text(String),
    /// A list.
    #[serde(rename = "items")]
    Items(Vec<String>),
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BlockRole {
    /// Opening.
    Salutation,
    /// A paragraph.
    Paragraph,
    /// A heading inside the letter.
    Heading,
    /// List of accounts.
    Accounts,
    /// Any other list.
    List,
    /// The person's own words, printed unchanged.
    OwnWords,
    /// Closing formula.
    Closing,
    /// Name under the space for a signature.
    Signature,
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
