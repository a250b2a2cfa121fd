//! The parts of a letter as C reads them.

use widerspruch::{BlockContent, MailtoOptions, mailto};

use crate::text::Text;

/// The parts of a letter.
pub(super) struct Parts {
    pub(super) kind: Text,
    pub(super) about: Text,
    pub(super) language: Text,
    pub(super) regime: Text,
    pub(super) regimes: Box<[Text]>,
    pub(super) reference: Option<Text>,
    pub(super) date: Text,
    pub(super) date_text: Text,
    pub(super) subject: Text,
    pub(super) sender: Box<[Text]>,
    pub(super) addressee_id: Text,
    pub(super) addressee_name: Text,
    pub(super) addressee_country: Text,
    pub(super) addressee: Box<[Text]>,
    pub(super) sender_email: Option<Text>,
    pub(super) addressee_email: Option<Text>,
    pub(super) accounts: Box<[Text]>,
    pub(super) asked: Box<[Text]>,
    pub(super) blocks: Box<[Block]>,
    pub(super) enclosures: Box<[Text]>,
    pub(super) annexes: Box<[Annex]>,
    pub(super) text: Text,
    pub(super) form_text: Text,
    pub(super) form_asks: Box<[Text]>,
    pub(super) authority_text: Option<Text>,
    pub(super) suggested_file_name: Text,
}

/// A link for a mail program.
pub(super) struct Mailto {
    pub(super) url: Text,
    pub(super) body: Text,
    pub(super) text: Text,
}

/// A part from salutation to signature.
pub(super) struct Block {
    pub(super) role: Text,
    pub(super) text: Option<Text>,
    pub(super) items: Box<[Text]>,
}

/// A sheet behind the letter.
pub(super) struct Annex {
    pub(super) title: Text,
    pub(super) text: Text,
}

impl Parts {
    pub(super) fn new(letter: &widerspruch::Letter) -> Self {
        let block = |block: &widerspruch::Block| {
            let (text, items) = match &block.content {
                BlockContent::Text(text) => (Some(Text::new(text)), Box::default()),
                BlockContent::Items(items) => (None, Text::list(items)),
                // A kind of content that came later has neither.
                _ => (None, Box::default()),
            };
            Block { role: Text::word(&block.role), text, items }
        };
        let annex = |annex: &widerspruch::Annex| Annex {
            title: Text::new(&annex.title),
            text: Text::from_string(annex.text()),
        };
        let form = letter.form_text(None);
        Self {
            kind: Text::word(&letter.kind),
            about: Text::word(&letter.about),
            language: Text::new(&letter.language),
            regime: Text::word(&letter.regime),
            regimes: Text::words(&letter.regimes),
            reference: Text::optional(letter.reference.as_ref()),
            date: Text::word(&letter.date),
            date_text: Text::new(&letter.date_text),
            subject: Text::new(&letter.subject),
            sender: Text::list(&letter.sender),
            addressee_id: Text::new(&letter.addressee.id),
            addressee_name: Text::new(&letter.addressee.name),
            addressee_country: Text::new(&letter.addressee.country),
            addressee: Text::list(&letter.addressee.lines),
            sender_email: Text::optional(letter.mail.sender.as_ref()),
            addressee_email: Text::optional(letter.mail.addressee.as_ref()),
            accounts: Text::list(&letter.accounts),
            asked: Text::words(&letter.parts),
            blocks: letter.blocks.iter().map(block).collect(),
            enclosures: Text::list(&letter.enclosures),
            annexes: letter.annexes.iter().map(annex).collect(),
            text: Text::from_string(letter.text()),
            form_asks: Text::words(&form.parts()),
            form_text: Text::from_string(form.text),
            authority_text: Text::optional(letter.authority_text.as_ref()),
            suggested_file_name: Text::new(&letter.suggested_file_name),
        }
    }
}

impl Mailto {
    pub(super) fn new(letter: &widerspruch::Letter) -> Self {
        let link = mailto(letter, &MailtoOptions::default());
        Self { url: Text::from_string(link.url), body: Text::word(&link.body), text: Text::from_string(link.text) }
    }
}
