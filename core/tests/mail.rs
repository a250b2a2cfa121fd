//! Mail files and mailto links: values change no structure and come out as they went in (bad-input classes G and H).
//! The judge of mail files is the crate mail-parser; `tests/run` asks Python's `email` too.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

use std::sync::OnceLock;

use mail_parser::{Address, Message, MessageParser, MimeHeaders, PartType};
use proptest::prelude::*;
use serde_json::json;
use widerspruch::{
    BlockContent, BlockRole, HintCode, Letter, LetterFormat, Library, MAIL_CLIENTS, MailAttachment, MailHeader,
    MailOptions, Mailto, MailtoBody, MailtoOptions, RenderError, mail_file, mailto, render,
};

fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(Library::embedded)
}

/// A letter whose addressee has a sure address.
fn harmless() -> &'static Letter {
    static LETTER: OnceLock<Letter> = OnceLock::new();
    LETTER.get_or_init(|| letter("openai-chatgpt", "en"))
}

fn letter(platform: &str, language: &str) -> Letter {
    let request = serde_json::json!({
        "version": 1, "letter": "objection", "language": language, "date": "2026-11-24",
        "data_subject": {"name": "Anna Example", "country": "DE", "email": "anna@example.org"},
        "accounts": [{"platform": platform, "handle": "anna", "email": "anna@example.org"}],
        "reasons": [{"text": "My own words."}],
    });
    library().prepare_json(request.to_string().as_bytes()).unwrap().letters.remove(0)
}

/// Where a value of the request stands in a mail.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place {
    SenderName,
    AddresseeName,
    Subject,
    Body,
}

pub(crate) const PLACES: [Place; 4] = [Place::SenderName, Place::AddresseeName, Place::Subject, Place::Body];

fn with(place: Place, value: &str) -> Letter {
    let mut letter = harmless().clone();
    match place {
        Place::SenderName => value.clone_into(&mut letter.mail.sender_name),
        Place::AddresseeName => value.clone_into(&mut letter.addressee.name),
        Place::Subject => value.clone_into(&mut letter.subject),
        Place::Body => {
            let paragraph = letter.blocks.iter_mut().find(|block| block.role == BlockRole::Paragraph).unwrap();
            paragraph.content = BlockContent::Text(value.to_owned());
        }
    }
    letter
}

fn eml(letter: &Letter) -> String {
    // UTF-8 only stands in a mail where an address has it.
    String::from_utf8(render(letter, LetterFormat::Eml).unwrap()).unwrap()
}

/// Headers, addresses and parts: everything that is not a value.
fn structure(message: &Message<'_>) -> Vec<String> {
    let mut found: Vec<String> = message.headers().iter().map(|header| header.name().to_owned()).collect();
    for address in [message.from(), message.to(), message.cc(), message.bcc(), message.reply_to()].into_iter().flatten()
    {
        found.extend(mailboxes(address).into_iter().map(|(_, address)| address));
    }
    for part in &message.parts {
        let kind = part.content_type().map(|kind| format!("{}/{:?}", kind.ctype(), kind.subtype()));
        found.push(format!("{kind:?} {}", part.headers.len()));
    }
    found
}

fn mailboxes(address: &Address<'_>) -> Vec<(String, String)> {
    address
        .iter()
        .map(|mailbox| {
            (mailbox.name().unwrap_or_default().to_owned(), mailbox.address().unwrap_or_default().to_owned())
        })
        .collect()
}

/// What the format itself asks of every line.
fn check_lines(mail: &str) {
    assert!(mail.ends_with("\r\n") && !mail.replace("\r\n", "").contains(['\r', '\n']), "line ends are CRLF");
    let (head, body) = mail.split_once("\r\n\r\n").unwrap();
    for line in head.split("\r\n") {
        assert!(line.len() <= 76 || !line.trim_start().contains(' '), "{line}");
        assert!(!line.trim().is_empty(), "a header line of blanks");
    }
    for line in body.split("\r\n") {
        assert!(line.len() <= 76, "{line}");
        assert!(!line.starts_with('.') && !line.starts_with("From "), "{line}");
    }
}

pub(crate) fn check(place: Place, value: &str) {
    let letter = with(place, value);
    let mail = eml(&letter);
    check_lines(&mail);
    let message = MessageParser::default().parse(mail.as_bytes()).unwrap();
    let plain = eml(harmless());
    let expected = structure(&MessageParser::default().parse(plain.as_bytes()).unwrap());
    assert_eq!(structure(&message), expected, "{place:?} {value:?}");

    // No header takes more than one line of text, so control characters become spaces.
    let one_line: String = value.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let found = match place {
        Place::SenderName => mailboxes(message.from().unwrap())[0].0.clone(),
        Place::AddresseeName => mailboxes(message.to().unwrap())[0].0.clone(),
        Place::Subject => message.subject().unwrap().to_owned(),
        Place::Body => {
            let PartType::Text(text) = &message.parts[1].body else { panic!("no text") };
            let lines = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n");
            assert_eq!(lines(text).trim_end_matches('\n'), lines(&letter.text()).trim_end_matches('\n'), "{value:?}");
            return;
        }
    };
    assert_eq!(found.trim(), one_line.trim(), "{place:?} {value:?}");
}

const HOSTILE: &[&str] = &[
    "x\r\nBcc: x@y.example",
    "x\nBcc: x@y.example",
    "x\rBcc: x@y.example",
    "x\r\n\r\nbody",
    "=?utf-8?Q?=0D=0ABcc:_x?=",
    "=?utf-8?B?QmNj?=",
    "\"Max\" <evil@x.example>",
    "a@x.example, b@y.example",
    "Max <a@x.example>; b: c;",
    "group: a@x.example;",
    "(comment) \\\" \\",
    ".",
    "..",
    "From x",
    "--=_a0123456789abcdef",
    "Content-Type: text/html",
    "<script>alert(1)</script>",
    "Jörg Müßig-Beispiel",
    "Nguyễn Thị Ánh",
    "Γιώργος Παπαδόπουλος",
    "דנה כהן",
    "😀👨\u{200D}👩\u{200D}👧",
    "O'Brien",
    "=",
    "=20",
    "a=\r\nb",
    "tab\there",
    "trailing ",
];

#[test]
fn listed_hostile_values_stay_values() {
    for &value in HOSTILE {
        for place in PLACES {
            check(place, value);
        }
        check(Place::Body, &format!("first\n{value}\nlast"));
    }
}

#[test]
fn long_values_are_folded() {
    for value in ["x".repeat(2000), "ä".repeat(2000), "😀".repeat(500), "word ".repeat(400), "x y".repeat(1000)] {
        for place in PLACES {
            check(place, value.trim());
        }
    }
    check(Place::Body, &"x".repeat(5000));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn no_value_adds_a_header_or_a_recipient(
        pieces in prop::collection::vec(
            prop_oneof![prop::sample::select(HOSTILE).prop_map(str::to_owned), "\\PC{1,4}", "[ -~\r\n]{1,80}"], 1..6),
        place in prop::sample::select(&PLACES[..]),
    ) {
        // Validation trims every value.
        let value = pieces.concat();
        prop_assume!(!value.trim().is_empty());
        check(place, value.trim());
    }

    #[test]
    fn a_link_comes_apart_as_it_was_put_together(
        subject in "\\PC{1,30}", body in "(\\PC|\n|%0D%0Abcc%3A|&bcc=x){0,40}",
    ) {
        let mut letter = harmless().clone();
        letter.subject = subject;
        let paragraph = letter.blocks.iter_mut().find(|block| block.role == BlockRole::Paragraph).unwrap();
        paragraph.content = BlockContent::Text(format!("a{body}z"));
        check_link(&letter);
    }
}

#[test]
fn the_address_comes_from_the_record_or_not_at_all() {
    let mail = eml(harmless());
    let message = MessageParser::default().parse(mail.as_bytes()).unwrap();
    assert_eq!(mailboxes(message.to().unwrap()), [("OpenAI Ireland Limited".to_owned(), "dsar@openai.com".to_owned())]);
    assert_eq!(mailboxes(message.from().unwrap()), [("Anna Example".to_owned(), "anna@example.org".to_owned())]);
    assert_eq!(message.date().unwrap().to_rfc3339(), "2026-11-24T00:00:00Z");
    assert!(message.bcc().is_none() && message.cc().is_none() && message.message_id().is_none());

    // No source holds an e-mail address of Meta that is sure enough.
    let mail = eml(&letter("instagram", "de"));
    let message = MessageParser::default().parse(mail.as_bytes()).unwrap();
    assert!(message.to().is_none());
    assert_eq!(message.header_raw("Content-Language").map(str::trim), Some("de"));
}

#[test]
fn without_an_address_the_sender_is_left_to_the_mail_program() {
    let mut letter = harmless().clone();
    letter.mail.sender = None;
    let mail = eml(&letter);
    assert!(MessageParser::default().parse(mail.as_bytes()).unwrap().from().is_none());
    assert!(mail.contains("\r\nX-Unsent: 1\r\n"));
}

#[test]
fn addresses_that_are_not_one_address_are_refused() {
    for bad in ["a@x.example, b@y.example", "a@x.example\r\nBcc: b@y.example", "a b@x.example", "<a@x.example>", "a"] {
        let mut letter = harmless().clone();
        letter.mail.addressee = Some(bad.to_owned());
        assert_eq!(render(&letter, LetterFormat::Eml), Err(RenderError::MailHeader { header: "To" }), "{bad}");
        letter = harmless().clone();
        letter.mail.sender = Some(bad.to_owned());
        assert_eq!(render(&letter, LetterFormat::Eml), Err(RenderError::MailHeader { header: "From" }), "{bad}");
    }
}

#[test]
fn the_same_letter_gives_the_same_bytes_and_another_one_another_boundary() {
    assert_eq!(eml(harmless()), eml(harmless()));
    let boundary = |mail: &str| mail.split("boundary=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_ne!(boundary(&eml(harmless())), boundary(&eml(&with(Place::Body, "x"))));
}

#[test]
fn a_caller_may_set_few_headers_and_no_others() {
    for name in ["Bcc", "bcc", "To", "Content-Type", "X-Y: z", "In-Reply-To\r\nBcc", "Reply-To", "", "In Reply To"] {
        assert_eq!(MailHeader::from_name(name), None, "{name:?}");
    }
    let mut options = MailOptions::default();
    options.message_id = Some("<w-1@example.org>".to_owned());
    options.headers = vec![
        (MailHeader::from_name("in-reply-to").unwrap(), "<1@x.example>".to_owned()),
        (MailHeader::Organization, "Verein Ä\r\nBcc: x@y.example".to_owned()),
    ];
    let mail = mail_file(harmless(), &options).unwrap();
    let message = MessageParser::default().parse(&mail).unwrap();
    assert_eq!(message.message_id(), Some("w-1@example.org"));
    assert!(message.bcc().is_none());
    assert_eq!(message.in_reply_to().as_text(), Some("1@x.example"));

    for bad in ["w-1@example.org", "<a@b>\r\nBcc: x@y.example", "<a b@c>", ""] {
        options.message_id = Some(bad.to_owned());
        assert_eq!(mail_file(harmless(), &options), Err(RenderError::MailHeader { header: "Message-ID" }), "{bad}");
    }
}

#[test]
fn attachments_keep_their_names_and_bytes() {
    let bytes: Vec<u8> = (0..=255).cycle().take(10_000).collect();
    for (name, expected) in [
        ("brief.pdf", "brief.pdf"),
        ("../../Größe \"a\"; b.pdf", "Größe \"a\"; b.pdf"),
        ("C:\\x\\a\r\nBcc: b.pdf", "aBcc: b.pdf"),
        ("", "letter.pdf"),
        (&"ü".repeat(200), &"ü".repeat(200)),
    ] {
        let mut options = MailOptions::default();
        options.attachments = vec![MailAttachment::new(name, bytes.clone())];
        let mail = mail_file(harmless(), &options).unwrap();
        check_lines(std::str::from_utf8(&mail).unwrap());
        let message = MessageParser::default().parse(&mail).unwrap();
        assert_eq!(message.attachment_count(), 1);
        let attachment = message.attachments().next().unwrap();
        assert_eq!(attachment.attachment_name(), Some(expected));
        assert_eq!(attachment.contents(), bytes);
        assert_eq!((message.text_body_count(), message.html_body_count()), (1, 1));
    }
}

#[cfg(feature = "pdf")]
#[test]
fn a_mail_can_carry_the_letter_as_pdf() {
    let mail = widerspruch::Renderer::default().attach_pdf().render(harmless(), LetterFormat::Eml).unwrap();
    let message = MessageParser::default().parse(&mail).unwrap();
    let attachment = message.attachments().next().unwrap();
    assert_eq!(attachment.attachment_name(), Some("2026-11-24-objection-openai-ireland.pdf"));
    assert_eq!(attachment.contents(), render(harmless(), LetterFormat::Pdf).unwrap());
    assert!(attachment.contents().starts_with(b"%PDF-"));
}

// ---- mailto ----

/// Recipient, and the values of subject and body, as RFC 6068 says to take a link apart.
fn apart(link: &Mailto) -> (String, Vec<(String, String)>) {
    let rest = link.url.strip_prefix("mailto:").unwrap();
    assert!(link.url.is_ascii() && !rest.contains(['#', '+', ' ', '"', '<', '>']), "{}", link.url);
    let (to, query) = rest.split_once('?').unwrap();
    let decode = |text: &str| percent_decoded(text);
    let headers = query.split('&').map(|pair| {
        let (name, value) = pair.split_once('=').unwrap();
        (name.to_owned(), decode(value))
    });
    (decode(to), headers.collect())
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn check_link(letter: &Letter) {
    let mut options = MailtoOptions::default();
    options.max_length = usize::MAX;
    let link = mailto(letter, &options);
    assert_eq!((link.body, link.hint, link.encoded_length), (MailtoBody::Full, None, link.url.len()));
    let (to, headers) = apart(&link);
    assert_eq!(to, "dsar@openai.com");
    let body = letter.text().trim_end().replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n");
    assert_eq!(headers, [("subject".to_owned(), letter.subject.clone()), ("body".to_owned(), body)]);
}

#[test]
fn every_value_of_a_link_comes_back() {
    for &value in HOSTILE {
        let mut letter = with(Place::Body, value);
        letter.subject = "a&b?c#d%e+f %0D%0Abcc%3A ä".to_owned();
        check_link(&letter);
    }
    check_link(harmless());
}

#[test]
fn a_long_letter_becomes_a_short_text_and_then_none() {
    let link = mailto(harmless(), &MailtoOptions::default());
    assert_eq!((link.body, link.hint), (MailtoBody::Short, Some(HintCode::MailtoTooLong)));
    assert!(link.encoded_length <= 1_600 && link.full_length > 2_083, "{link:?}");
    assert_eq!(link.fits.len(), MAIL_CLIENTS.len());
    let (_, headers) = apart(&link);
    assert_eq!(headers[1].1.replace("\r\n", "\n"), link.text);
    assert!(link.text.contains(&harmless().form_text(None).text) && link.text.ends_with("Anna Example"));

    let mut state = serde_json::to_value(harmless()).unwrap();
    state["form"] = json!({
        "words": "x".repeat(1_700),
        "list": [{"part": "Objection", "rank": 0, "range": {"start": 0, "end": 1_700}}],
    });
    let letter: Letter = serde_json::from_value(state).unwrap();
    let link = mailto(&letter, &MailtoOptions::default());
    assert_eq!((link.body, link.hint), (MailtoBody::None, Some(HintCode::MailtoTooLong)));
    assert_eq!(apart(&link).1.len(), 1);
    assert_eq!(link.text, letter.text(), "the text to paste");
}

#[test]
fn a_link_without_an_address_has_none() {
    let link = mailto(&letter("instagram", "de"), &MailtoOptions::default());
    assert!(link.url.starts_with("mailto:?subject=Widerspruch%20nach"));
}

#[test]
fn nothing_of_a_link_or_mail_shows_in_debug() {
    let shown = format!("{:?} {:?}", mailto(harmless(), &MailtoOptions::default()), harmless().mail);
    assert!(!shown.contains("nna") && !shown.contains("example"), "{shown}");
}
