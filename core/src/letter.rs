//! A letter in its final wording, without format.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::case::LetterKind;
use crate::catalog::LegalRegime;
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
    /// To whom.
    pub addressee: AddresseeBlock,
    /// Information block: reference and date, ready to print, one string a line.
    pub information: Vec<String>,
    /// Subject, without label or full stop.
    pub subject: String,
    /// The letter from salutation to signature.
    pub blocks: Vec<Block>,
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
    /// File name without ending and without personal data.
    pub suggested_file_name: String,
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
