//! A mail file (`.eml`): the letter as plain text and as HTML, for the person's own mail program.
//!
//! RFC 5322 with RFC 2045 to 2047, 2231 and 6532. The file is a draft (`X-Unsent: 1`): the person looks at it and
//! sends it. It names no host, program or recipient that the letter does not name, and the same letter gives the same
//! bytes: the boundary is a digest of the content, the date the letter's own.
//!
//! Written here and not with the crate mail-builder: that one draws the boundary from the clock, asks for the host's
//! name, and leaves the length of encoded words and the text between boundaries to chance (dependency notes in
//! ARCHITECTURE.md).

mod body;
mod encoded;
mod header;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::html;
use crate::date::Date;
use crate::letter::Letter;
use crate::render::RenderError;
use header::Headers;

/// What a mail file holds beside the letter.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailOptions {
    /// Message-ID, such as `<w-2026-001@example.org>`. Without one the mail program makes it when it sends.
    pub message_id: Option<String>,
    /// Further headers.
    pub headers: Vec<(MailHeader, String)>,
    /// Files to attach, in order.
    pub attachments: Vec<MailAttachment>,
}

/// A header that the caller may set. There are no others: a header can redirect a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailHeader {
    /// The message that this one answers: one id in angle brackets.
    InReplyTo,
    /// The messages before it: ids in angle brackets, separated by spaces.
    References,
    /// The sender's organisation.
    Organization,
}

/// A PDF to attach.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MailAttachment {
    /// File name; a path before it is dropped.
    pub name: String,
    /// Content of the PDF.
    pub bytes: Vec<u8>,
}

impl MailAttachment {
    /// A PDF with the name it has in the mail.
    #[must_use]
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), bytes: bytes.into() }
    }
}

impl MailHeader {
    /// All headers that a caller may set.
    pub const ALL: &'static [Self] = &[Self::InReplyTo, Self::References, Self::Organization];

    /// The header with this name, in any case; none if a caller may not set it.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|header| header.name().eq_ignore_ascii_case(name))
    }

    /// The name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::InReplyTo => "In-Reply-To",
            Self::References => "References",
            Self::Organization => "Organization",
        }
    }
}

/// Writes a letter as a mail file (RFC 5322, CRLF): a draft that the person's mail program opens. `From` and `To` stand in
/// it as far as the addresses are known; there is never a second recipient.
///
/// # Errors
///
/// [`RenderError::MailHeader`] if an address, an id or a header's text cannot stand in a header.
pub fn mail_file(letter: &Letter, options: &MailOptions) -> Result<Vec<u8>, RenderError> {
    let words = alternatives(letter);
    let mut out = Headers::with_capacity(words.len() + 2048);
    out.date(letter.date);
    if let Some(sender) = &letter.mail.sender {
        out.mailbox("From", &letter.mail.sender_name, sender)?;
    }
    if let Some(addressee) = &letter.mail.addressee {
        out.mailbox("To", &letter.addressee.name, addressee)?;
    }
    out.text("Subject", &letter.subject);
    if let Some(id) = &options.message_id {
        out.ids("Message-ID", id, 1)?;
    }
    for (header, value) in &options.headers {
        match header {
            MailHeader::InReplyTo => out.ids(header.name(), value, 1)?,
            MailHeader::References => out.ids(header.name(), value, usize::MAX)?,
            MailHeader::Organization => out.text(header.name(), value),
        }
    }
    out.text("Content-Language", &letter.language);
    out.line("X-Unsent: 1");
    out.line("MIME-Version: 1.0");
    if options.attachments.is_empty() {
        out.raw(&words);
        return Ok(out.into_bytes());
    }
    let mut parts = vec![words];
    parts.extend(options.attachments.iter().map(|file| attachment(file, "application/pdf")));
    out.raw(&multipart("mixed", 'm', &parts));
    Ok(out.into_bytes())
}

/// A mail of one person to another that is no letter: its words.
pub(super) struct Words<'a> {
    pub(super) text: &'a str,
    pub(super) html: &'a str,
    pub(super) subject: &'a str,
    pub(super) language: &'a str,
    pub(super) date: Date,
}

/// Writes such a mail, with a calendar if there is one.
pub(super) fn to_person(
    words: &Words<'_>,
    to: (&str, &str),
    from: Option<(&str, &str)>,
    dates: Option<&MailAttachment>,
) -> Result<Vec<u8>, RenderError> {
    let body = both(words.text, words.html);
    let mut out = Headers::with_capacity(body.len() + 2048);
    out.date(words.date);
    if let Some((name, address)) = from {
        out.mailbox("From", name, address)?;
    }
    out.mailbox("To", to.0, to.1)?;
    out.text("Subject", words.subject);
    out.text("Content-Language", words.language);
    out.line("X-Unsent: 1");
    out.line("MIME-Version: 1.0");
    match dates {
        Some(dates) => out.raw(&multipart("mixed", 'm', &[body, attachment(dates, "text/calendar; charset=utf-8")])),
        None => out.raw(&body),
    }
    Ok(out.into_bytes())
}

/// The letter as text and as HTML.
fn alternatives(letter: &Letter) -> String {
    both(&letter.text(), &html::write(letter))
}

/// Text and HTML: the reader's program shows the last that it can.
fn both(text: &str, html: &str) -> String {
    let parts = [("text/plain", text), ("text/html", html)].map(|(kind, words)| {
        let mut part =
            format!("Content-Type: {kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n");
        body::quoted_printable(words, &mut part);
        part
    });
    multipart("alternative", 'a', &parts)
}

fn attachment(attachment: &MailAttachment, kind: &str) -> String {
    let mut part = format!("Content-Type: {kind}\r\n");
    part.push_str("Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment");
    encoded::file_name(&attachment.name, &mut part);
    part.push_str("\r\n\r\n");
    body::base64(&attachment.bytes, &mut part);
    part
}

/// Header and parts of a multipart body. No line of quoted-printable or base64 can begin with the boundary: neither
/// has `=_` (RFC 2045, 6.7), and `level` keeps the boundaries of two levels apart.
fn multipart(kind: &str, level: char, parts: &[String]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        // The length as eight bytes on every machine.
        digest.update((part.len() as u64).to_le_bytes());
        digest.update(part);
    }
    let boundary = format!("=_{level}{}", HEXLOWER.encode(digest.finalize().get(..16).unwrap_or_default()));
    let mut out = format!("Content-Type: multipart/{kind};\r\n boundary=\"{boundary}\"\r\n");
    for part in parts {
        for piece in ["\r\n--", &boundary, "\r\n", part] {
            out.push_str(piece);
        }
    }
    for piece in ["\r\n--", &boundary, "--\r\n"] {
        out.push_str(piece);
    }
    out
}

/// Shows what is there only: values and bytes are the caller's.
impl std::fmt::Debug for MailOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MailOptions")
            .field("message_id", &self.message_id.is_some())
            .field("headers", &self.headers.iter().map(|(header, _)| header).collect::<Vec<_>>())
            .field("attachments", &self.attachments.len())
            .finish_non_exhaustive()
    }
}

/// Shows the size only: name and content can be personal data.
impl std::fmt::Debug for MailAttachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MailAttachment").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}
