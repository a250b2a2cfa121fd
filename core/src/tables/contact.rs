//! E-mail addresses and telephone numbers as people write them into cells. Whether they are right, the request's
//! validation says.

use super::repair::Repair;
use super::words::words;
use crate::codes::IssueCode;
use crate::limits;

/// A value with what was mended, or what is wrong.
pub(super) type Read = Result<(String, Option<Repair>), IssueCode>;

/// Reads an e-mail address. `name`: the person's, which may stand before it.
pub(super) fn email(text: &str, name: Option<&str>) -> Read {
    let mut address = text;
    if let Some((before, link)) = address.strip_suffix(')').and_then(|text| text.split_once("](")) {
        // [a@b](mailto:a@b)
        if before.strip_prefix('[').is_some() {
            address = link;
        }
    }
    address = address.trim_end_matches([',', ';', '.']).trim();
    if let Some((display, rest)) = address.strip_suffix('>').and_then(|text| text.split_once('<')) {
        let display = display.trim().trim_matches('"');
        if !display.is_empty() && name != Some(display) {
            return Err(IssueCode::EmailDisplayName);
        }
        address = rest;
    }
    address = address
        .get(..7)
        .filter(|head| head.eq_ignore_ascii_case("mailto:"))
        .map_or(address, |_| address.get(7..).unwrap_or_default());
    let repair = (address.len() < text.len()).then_some(Repair::EmailUnwrapped);
    if address.matches('@').count() > 1 {
        return Err(IssueCode::EmailMultiple);
    }
    let Some((local, domain)) = address.split_once('@') else { return Err(IssueCode::EmailInvalid) };
    if local.contains(char::is_whitespace) || domain.contains(char::is_whitespace) || !domain.contains('.') {
        return Err(IssueCode::EmailInvalid);
    }
    Ok((format!("{local}@{}", domain.to_lowercase()), repair))
}

/// Reads a telephone number; national numbers by the country. `number`: the cell is a number, so that a zero at its head
/// is lost.
pub(super) fn phone(text: &str, country: Option<&str>, number: bool) -> Read {
    let given = text;
    let text = text.strip_prefix("tel:").unwrap_or(text).trim();
    let signs = text.chars().enumerate().all(|(at, sign)| {
        sign.is_ascii_digit() || sign.is_whitespace() || "-/().–".contains(sign) || sign == '+' && at == 0
    });
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if !signs || !(limits::PHONE_DIGITS_MIN..=limits::PHONE_DIGITS_MAX).contains(&digits.len()) {
        return Err(IssueCode::PhoneInvalid);
    }
    let international = |code: &str, rest: &str| {
        let rest = blanks(rest);
        (
            format!("+{code}{}{rest}", if rest.is_empty() || code.is_empty() { "" } else { " " }),
            Some(Repair::PhoneInternational),
        )
    };
    let rest = text.strip_prefix('+').or_else(|| text.strip_prefix("00"));
    if let Some(rest) = rest {
        let plain = rest.replacen("(0)", " ", 1);
        let (number, repair) = international("", &plain);
        return Ok(if number == given { (number, None) } else { (number, repair) });
    }
    let Some(country) = country else { return Ok((text.to_owned(), None)) };
    let (Some(code), trunk) = (words().calling_codes.get(country), words().trunk_prefixes.get(country)) else {
        return Ok((text.to_owned(), None));
    };
    let rest = match trunk {
        Some(trunk) => {
            let plain = text.replace(['(', ')'], " ");
            let plain = plain.trim();
            let rest = plain.strip_prefix(trunk.as_str()).filter(|_| !number).ok_or(IssueCode::PhoneInvalid)?;
            rest.to_owned()
        }
        None => text.to_owned(),
    };
    Ok(international(code, &rest))
}

/// Digits with one blank where signs stood.
fn blanks(text: &str) -> String {
    let parts: Vec<&str> = text.split(|sign: char| !sign.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{email, phone};
    use crate::codes::IssueCode;

    #[test]
    fn what_stands_around_an_address_goes() {
        for (given, made) in [
            ("a@example.org", "a@example.org"),
            ("mailto:a@example.org", "a@example.org"),
            ("<a@example.org>", "a@example.org"),
            ("[a@example.org](mailto:a@example.org)", "a@example.org"),
            ("a@example.org;", "a@example.org"),
            ("Anna Beispiel <a@example.org>", "a@example.org"),
            ("A@Example.ORG", "A@example.org"),
        ] {
            let (address, repair) = email(given, Some("Anna Beispiel")).expect(given);
            assert_eq!(address, made);
            assert_eq!(repair.is_some(), !given.eq_ignore_ascii_case(made), "{given}");
        }
        for (given, code) in [
            ("a@example.org, b@example.org", IssueCode::EmailMultiple),
            ("anna(at)example.org", IssueCode::EmailInvalid),
            ("anna @example.org", IssueCode::EmailInvalid),
            ("anna@example", IssueCode::EmailInvalid),
            ("Ben <a@example.org>", IssueCode::EmailDisplayName),
        ] {
            assert_eq!(email(given, Some("Anna Beispiel")).err(), Some(code), "{given}");
        }
    }

    #[test]
    fn numbers_get_the_code_of_the_country() {
        for (given, country, made) in [
            ("0049 30 901820", "DE", "+49 30 901820"),
            ("+49 (0)30 901820", "DE", "+49 30 901820"),
            ("030/90 18 20", "DE", "+49 30 90 18 20"),
            ("tel:+4930901820", "DE", "+4930901820"),
            ("(030) 901820", "DE", "+49 30 901820"),
            ("612 345 678", "ES", "+34 612 345 678"),
            ("06 1 234 5678", "HU", "+36 1 234 5678"),
            ("06 12345678", "IT", "+39 06 12345678"),
        ] {
            let (number, repair) = phone(given, Some(country), false).expect(given);
            assert_eq!((number.as_str(), repair.is_some()), (made, true), "{given}");
        }
        assert_eq!(phone("+49 30 901820", None, false), Ok(("+49 30 901820".to_owned(), None)));
        assert_eq!(phone("30901820", Some("DE"), true), Err(IssueCode::PhoneInvalid));
        assert_eq!(phone("abends", Some("DE"), false), Err(IssueCode::PhoneInvalid));
        assert_eq!(phone("030 901820 oder 030 901821", Some("DE"), false), Err(IssueCode::PhoneInvalid));
    }
}
