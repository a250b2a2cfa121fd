//! Header lines of a mail (RFC 5322, 2.2 and 3.6).

use std::borrow::Cow;

use super::encoded;
use crate::date::{Date, Weekday};
use crate::render::RenderError;

/// Most columns of a header line. A longer word without a space is encoded, so that it can be broken.
const WIDTH: usize = 76;

/// The head of a mail in the making.
pub(super) struct Headers(String);

impl Headers {
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self(String::with_capacity(bytes))
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    /// A finished header.
    pub(super) fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push_str("\r\n");
    }

    /// Finished bytes: the rest of the mail.
    pub(super) fn raw(&mut self, text: &str) {
        self.0.push_str(text);
    }

    /// The day at midnight UTC. Names of days and months are English in every mail.
    pub(super) fn date(&mut self, date: Date) {
        let day = match date.weekday() {
            Weekday::Monday => "Mon",
            Weekday::Tuesday => "Tue",
            Weekday::Wednesday => "Wed",
            Weekday::Thursday => "Thu",
            Weekday::Friday => "Fri",
            Weekday::Saturday => "Sat",
            Weekday::Sunday => "Sun",
        };
        let month = match date.month() {
            1 => "Jan",
            2 => "Feb",
            3 => "Mar",
            4 => "Apr",
            5 => "May",
            6 => "Jun",
            7 => "Jul",
            8 => "Aug",
            9 => "Sep",
            10 => "Oct",
            11 => "Nov",
            _ => "Dec",
        };
        let line = format!("Date: {day}, {:02} {month} {:04} 00:00:00 +0000", date.day(), date.year());
        self.line(&line);
    }

    /// A header of free text, unless that is empty. Control characters become spaces: no text can end the line.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        let text = one_line(text);
        if text.is_empty() {
            return;
        }
        self.0.push_str(name);
        self.0.push(':');
        let mut column = name.len() + 1;
        if is_plain(&text) {
            self.words(text.split(' '), &mut column);
        } else {
            encoded::words(&text, &mut column, &mut self.0);
        }
        self.0.push_str("\r\n");
    }

    /// One mailbox: a name, if there is one, and an address in angle brackets.
    pub(super) fn mailbox(&mut self, header: &'static str, name: &str, address: &str) -> Result<(), RenderError> {
        let address = ascii_domain(address).ok_or(RenderError::MailHeader { header })?;
        let name = one_line(name);
        let name = name.trim();
        self.0.push_str(header);
        self.0.push(':');
        let mut column = header.len() + 1;
        if is_plain(name) {
            let quoted = quoted(name);
            self.words(quoted.split(' '), &mut column);
        } else if !name.is_empty() {
            encoded::words(name, &mut column, &mut self.0);
        }
        self.words(std::iter::once(angle_address(&address).as_str()), &mut column);
        self.0.push_str("\r\n");
        Ok(())
    }

    /// Message ids in angle brackets, at most `most`.
    pub(super) fn ids(&mut self, header: &'static str, ids: &str, most: usize) -> Result<(), RenderError> {
        let count = ids.split(' ').filter(|id| is_message_id(id)).count();
        if count == 0 || count > most || count != ids.split(' ').count() {
            return Err(RenderError::MailHeader { header });
        }
        self.0.push_str(header);
        self.0.push(':');
        let mut column = header.len() + 1;
        self.words(ids.split(' '), &mut column);
        self.0.push_str("\r\n");
        Ok(())
    }

    /// Words, each after one space; the line is folded before a word that does not fit.
    fn words<'w>(&mut self, words: impl Iterator<Item = &'w str>, column: &mut usize) {
        for word in words {
            if *column + 1 + word.len() > WIDTH && *column > 1 {
                self.0.push_str("\r\n");
                *column = 0;
            }
            self.0.push(' ');
            self.0.push_str(word);
            *column += 1 + word.len();
        }
    }
}

fn one_line(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

/// Whether a text can stand as it is: printable ASCII, single spaces, no word too long for a line, nothing that
/// looks like an encoded word.
fn is_plain(text: &str) -> bool {
    let printable = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    printable && !text.contains("=?") && text.split(' ').all(|word| (1..WIDTH - 4).contains(&word.len()))
}

/// A name as atoms, or in quotation marks (RFC 5322, 3.2.4).
fn quoted(name: &str) -> String {
    let is_atom = |byte: u8| byte.is_ascii_alphanumeric() || b" !#$%&'*+-/=?^_`{|}~".contains(&byte);
    if name.bytes().all(is_atom) {
        return name.to_owned();
    }
    let mut quoted = String::with_capacity(name.len() + 4);
    quoted.push('"');
    for character in name.chars() {
        if matches!(character, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(character);
    }
    quoted.push('"');
    quoted
}

/// Whether this is one address that needs no quoting; letters beyond ASCII as in RFC 6532.
fn is_address(address: &str) -> bool {
    let is_special =
        |character: char| character.is_control() || character.is_whitespace() || "()<>[]:;@\\,\"".contains(character);
    address.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && !domain.is_empty() && ![local, domain].iter().any(|part| part.contains(is_special))
    })
}

/// The address with its domain in ASCII, which every mail system takes; none if it is no address.
fn ascii_domain(address: &str) -> Option<Cow<'_, str>> {
    let (local, domain) = address.split_once('@').filter(|_| is_address(address))?;
    if domain.is_ascii() {
        return Some(Cow::Borrowed(address));
    }
    let ascii = idna::domain_to_ascii_strict(domain).ok()?;
    Some(Cow::Owned(format!("{local}@{ascii}")))
}

/// The address in angle brackets; a part before the `@` with dots at an end or in a row stands in quotation marks.
fn angle_address(address: &str) -> String {
    match address.split_once('@') {
        Some((local, domain)) if local.split('.').any(str::is_empty) => format!("<\"{local}\"@{domain}>"),
        _ => format!("<{address}>"),
    }
}

/// `<left@right>` in printable ASCII.
fn is_message_id(id: &str) -> bool {
    let inner = id.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    id.len() <= 250 && inner.is_some_and(|inner| inner.is_ascii() && is_address(inner))
}

#[cfg(test)]
mod tests {
    use mail_parser::MessageParser;

    use super::Headers;
    use crate::date::Date;

    fn text(text: &str) -> String {
        let mut headers = Headers::with_capacity(0);
        headers.text("Subject", text);
        String::from_utf8(headers.into_bytes()).unwrap()
    }

    fn mailbox(name: &str, address: &str) -> Option<String> {
        let mut headers = Headers::with_capacity(0);
        headers.mailbox("From", name, address).ok()?;
        String::from_utf8(headers.into_bytes()).ok()
    }

    #[test]
    fn plain_text_stays_and_folds_between_words() {
        assert_eq!(text("An objection"), "Subject: An objection\r\n");
        let long = "word ".repeat(30);
        let folded = text(long.trim_end());
        assert!(folded.lines().all(|line| line.len() <= 76), "{folded}");
        assert_eq!(folded.replace("\r\n ", " "), format!("Subject: {}\r\n", long.trim_end()));
    }

    #[test]
    fn a_name_cannot_become_an_address() {
        let of = |name: &str| mailbox(name, "a@example.org");
        assert_eq!(of("Anna").as_deref(), Some("From: Anna <a@example.org>\r\n"));
        assert_eq!(of("").as_deref(), Some("From: <a@example.org>\r\n"));
        assert_eq!(
            of("\"Max\" <evil@x.example>").as_deref(),
            Some("From: \"\\\"Max\\\" <evil@x.example>\" <a@example.org>\r\n")
        );
        assert_eq!(
            of("A\r\nBcc: b@x.example").as_deref(),
            Some("From: =?utf-8?Q?A__Bcc=3A_b=40x=2Eexample?= <a@example.org>\r\n")
        );
    }

    #[test]
    fn an_address_is_one_address() {
        for address in ["a@x.example, b@x.example", "a@x.example\r\nBcc: b", "<a@x.example>", "a", "@x.example", "a@"] {
            assert_eq!(mailbox("Anna", address), None, "{address}");
        }
        assert!(mailbox("Anna", "o'brien+tag@x.example").is_some());
        assert!(mailbox("Anna", "müller@x.example").is_some());
        assert_eq!(
            mailbox("Anna", "a@b\u{E4}ckerei.example").as_deref(),
            Some("From: Anna <a@xn--bckerei-5wa.example>\r\n")
        );
        assert_eq!(mailbox("Anna", "a..b@x.example").as_deref(), Some("From: Anna <\"a..b\"@x.example>\r\n"));
    }

    #[test]
    fn dates_are_read_by_others_as_they_were_meant() {
        // A week in each month: every month with every weekday.
        for (month, day) in (1..=12).flat_map(|month| (1..=7).map(move |day| (month, day))) {
            let mut headers = Headers::with_capacity(0);
            headers.date(Date::try_new(2026, month, day).unwrap());
            let mail = String::from_utf8(headers.into_bytes()).unwrap();
            let read = MessageParser::default().parse(mail.as_bytes()).unwrap().date().copied().unwrap();
            assert_eq!(read.to_rfc3339(), format!("2026-{month:02}-{day:02}T00:00:00Z"));
            // The parser works the weekday out and does not read ours.
            let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][usize::from(read.day_of_week())];
            assert!(mail.starts_with(&format!("Date: {weekday}, ")), "{mail}");
        }
    }

    #[test]
    fn ids_are_ids() {
        let ids = |ids: &str, most: usize| Headers::with_capacity(0).ids("References", ids, most).is_ok();
        assert!(ids("<1@x.example>", 1) && ids("<1@x.example> <2@x.example>", 9));
        for bad in ["", "1@x.example", "<1@x.example>\r\nBcc: a@b.c", "<1@x.example> <2@x.example>", "<ä@x.example>"] {
            assert!(!ids(bad, 1), "{bad}");
        }
    }
}
