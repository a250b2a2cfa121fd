//! A `mailto` link (RFC 6068): opens the person's mail program with subject and, if it fits, the letter.
//!
//! The standard sets no limit, programs do, and they cut without a word. So the link holds the longest text that the
//! most narrow of the known programs takes, and says which programs take the link.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use serde::Serialize;

use crate::codes::HintCode;
use crate::letter::{BlockContent, BlockRole, Letter};
use crate::vocabulary::words;

/// A mail program or browser and the longest link it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct MailClient {
    /// Name, in lower case and with hyphens.
    pub name: &'static str,
    /// Characters of the longest link it takes, as others measured.
    pub limit: usize,
}

/// What others measured, the shortest first. Old and not measured again: "Mailto protocol character limit"
/// (superruub.wordpress.com, 30 May 2013) and "Effective maximum mailto body lengths" (newbedev.com, with Chrome's of 2022).
pub const MAIL_CLIENTS: &[MailClient] = &[
    MailClient { name: "gmail", limit: 1_620 },
    MailClient { name: "chrome", limit: 2_000 },
    MailClient { name: "firefox", limit: 2_008 },
    MailClient { name: "outlook", limit: 2_046 },
    MailClient { name: "internet-explorer", limit: 2_083 },
    MailClient { name: "outlook-desktop", limit: 31_888 },
];

/// Characters that every known program takes, with a little room.
const SAFE_LENGTH: usize = 1_600;

/// How long a link may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct MailtoOptions {
    /// Most characters of the link; 1,600 by default. An app that knows the person's program may take the limit of
    /// [`MAIL_CLIENTS`].
    pub max_length: usize,
}

/// A link and what fits into it.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Mailto {
    /// The link. ASCII only.
    pub url: String,
    /// Its length in characters.
    pub encoded_length: usize,
    /// The programs that take it whole.
    pub fits: Vec<&'static str>,
    /// What its body is.
    pub body: MailtoBody,
    /// Length of the link with the whole letter.
    pub full_length: usize,
    /// The text that is in the body, or that the person pastes there when it did not fit.
    pub text: String,
    /// [`HintCode::MailtoTooLong`] if the whole letter does not fit: the mail file takes it.
    pub hint: Option<HintCode>,
}

words! {
    /// What the body of a link is.
    MailtoBody {
        /// The whole letter.
        Full = "full",
        /// The short text between salutation and signature.
        Short = "short",
        /// Nothing: the person pastes the letter.
        None = "none",
    }
}

impl Default for MailtoOptions {
    fn default() -> Self {
        Self { max_length: SAFE_LENGTH }
    }
}

/// Writes the link of a letter: one recipient at most (that of the mail file), subject, body, and no other header.
#[must_use]
pub fn mailto(letter: &Letter, options: &MailtoOptions) -> Mailto {
    let head = head(letter);
    let text = letter.text();
    let full = with_body(&head, &text);
    let full_length = full.len();
    let short = || {
        let text = short_text(letter)?;
        Some((with_body(&head, &text), MailtoBody::Short, text))
    };
    let fits = |(url, _, _): &(String, MailtoBody, String)| url.len() <= options.max_length;
    let (url, body, text) = if full_length <= options.max_length {
        (full, MailtoBody::Full, text)
    } else {
        short().filter(fits).unwrap_or((head, MailtoBody::None, text))
    };
    let encoded_length = url.len();
    Mailto {
        url,
        encoded_length,
        fits: clients_for(encoded_length),
        body,
        full_length,
        text,
        hint: (body != MailtoBody::Full).then_some(HintCode::MailtoTooLong),
    }
}

/// Names of the programs that take a link of this length.
fn clients_for(length: usize) -> Vec<&'static str> {
    MAIL_CLIENTS.iter().filter(|client| length <= client.limit).map(|client| client.name).collect()
}

fn head(letter: &Letter) -> String {
    let mut url = "mailto:".to_owned();
    if let Some(address) = &letter.mail.addressee {
        encode(address, &ADDRESS, &mut url);
    }
    url.push_str("?subject=");
    encode(&letter.subject, &VALUE, &mut url);
    url
}

fn with_body(head: &str, text: &str) -> String {
    let mut url = String::with_capacity(head.len() + text.len() * 2);
    url.push_str(head);
    url.push_str("&body=");
    encode(text.trim_end(), &VALUE, &mut url);
    url
}

/// Salutation, the text for forms, closing and name; none if the letter is not made for forms.
fn short_text(letter: &Letter) -> Option<String> {
    let form = letter.form_text(None);
    if form.text.is_empty() {
        return None;
    }
    let block = |role: BlockRole| {
        letter.blocks.iter().filter(move |block| block.role == role).find_map(|block| match &block.content {
            BlockContent::Text(text) => Some(text.as_str()),
            BlockContent::Items(_) => None,
        })
    };
    let closing = [block(BlockRole::Closing), block(BlockRole::Signature)];
    let parts = block(BlockRole::Salutation).into_iter().chain([form.text.as_str()]);
    Some(parts.chain(closing.into_iter().flatten()).collect::<Vec<_>>().join("\n\n"))
}

/// All but the unreserved characters of RFC 3986.
const VALUE: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The same in an address.
const ADDRESS: AsciiSet = VALUE.remove(b'@');

/// Appends a value in percent-encoding. Line breaks become CRLF (RFC 6068, 5).
fn encode(text: &str, set: &'static AsciiSet, out: &mut String) {
    let mut rest = text;
    while let Some((line, after)) = rest.find(['\r', '\n']).and_then(|end| rest.split_at_checked(end)) {
        out.extend(utf8_percent_encode(line, set));
        out.push_str("%0D%0A");
        rest = after.strip_prefix("\r\n").or_else(|| after.get(1..)).unwrap_or_default();
    }
    out.extend(utf8_percent_encode(rest, set));
}

/// Shows lengths only: the link holds the letter.
impl std::fmt::Debug for Mailto {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mailto")
            .field("encoded_length", &self.encoded_length)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::{VALUE, clients_for, encode};

    fn encoded(text: &str) -> String {
        let mut out = String::new();
        encode(text, &VALUE, &mut out);
        out
    }

    #[test]
    fn every_delimiter_is_encoded() {
        assert_eq!(encoded("a b&c?d#e%f+g"), "a%20b%26c%3Fd%23e%25f%2Bg");
        assert_eq!(encoded("%0D%0Abcc%3A"), "%250D%250Abcc%253A");
        assert_eq!(encoded("ä😀\nש\r\nx\ry"), "%C3%A4%F0%9F%98%80%0D%0A%D7%A9%0D%0Ax%0D%0Ay");
    }

    #[test]
    fn lengths_are_classes_of_programs() {
        assert_eq!(clients_for(1_600).len(), 6);
        for (length, first) in [
            (1_620, "gmail"),
            (1_621, "chrome"),
            (2_000, "chrome"),
            (2_046, "outlook"),
            (2_083, "internet-explorer"),
            (2_084, "outlook-desktop"),
        ] {
            assert_eq!(clients_for(length).first(), Some(&first), "{length}");
        }
        assert_eq!(clients_for(31_889), [""; 0]);
    }
}
