//! E-mail addresses and telephone numbers.
//!
//! The grammar of e-mail addresses is a part of RFC 5321: a local part of letters, digits, dots and
//! ``!#$%&'*+-/=?^_`{|}~`` (letters beyond ASCII as in RFC 6531), an `@`, and a domain name of at least two labels
//! (international ones by UTS #46). Quoted local parts, comments and address literals are not supported.

use super::field::{Field, line};
use crate::codes::{HintCode, IssueCode};
use crate::issue::{Draft, Findings, Place};
use crate::limits;

/// Judges an e-mail address.
pub(super) fn email(raw: Option<&str>, place: &Place<'_>, findings: &mut Findings) -> Field<String> {
    let before = findings.hints.len();
    let mut address = match line(raw, place, findings) {
        Field::Good(address) => address,
        other => return other,
    };
    if let Some(plain) = with_ascii_dots(&address) {
        address = plain;
        let noted = findings.hints.iter().skip(before).any(|hint| hint.code == HintCode::TextNormalised);
        if !noted {
            findings.hint(HintCode::TextNormalised, place);
        }
    }
    match read_email(&address) {
        Ok(remarks) => {
            for code in remarks.into_iter().flatten() {
                findings.hint(code, place);
            }
            Field::Good(address)
        }
        Err(code) => {
            findings.refuse(Draft::new(code, place).number(limits::EMAIL_LOCAL_OCTETS).total(limits::EMAIL_OCTETS));
            Field::Refused
        }
    }
}

/// Full stops of East Asian writing, which separate the labels of a domain as the ASCII one does (UTS #46, 2.3).
const FULL_STOPS: [char; 3] = ['\u{3002}', '\u{FF0E}', '\u{FF61}'];

/// The address with ASCII full stops in its domain; none if it has no others.
fn with_ascii_dots(address: &str) -> Option<String> {
    let (local, domain) = address.rsplit_once('@')?;
    domain.contains(FULL_STOPS).then(|| format!("{local}@{}", domain.replace(FULL_STOPS, ".")))
}

/// What is odd about an address, or why it is refused.
fn read_email(address: &str) -> Result<[Option<HintCode>; 2], IssueCode> {
    if address.contains(['"', '(', ')', '[', ']']) && !address.contains(['<', '>']) {
        return Err(IssueCode::EmailUnsupported);
    }
    let ats = address.matches('@').count();
    if ats > 1 || ats == 1 && address.contains([';', ',']) {
        return Err(IssueCode::EmailMultiple);
    }
    if address.contains(['<', '>']) {
        return Err(IssueCode::EmailDisplayName);
    }
    let (local, domain) = address.split_once('@').ok_or(IssueCode::EmailInvalid)?;
    if local.len() > limits::EMAIL_LOCAL_OCTETS || address.len() > limits::EMAIL_OCTETS {
        return Err(IssueCode::EmailTooLong);
    }
    if local.is_empty() || !local.chars().all(is_local) {
        return Err(IssueCode::EmailInvalid);
    }
    if !is_domain(domain) {
        return Err(IssueCode::EmailDomain);
    }
    let dots = local.starts_with('.') || local.ends_with('.') || local.contains("..");
    Ok([dots.then_some(HintCode::EmailDots), (!local.is_ascii()).then_some(HintCode::EmailNeedsSmtputf8)])
}

fn is_local(character: char) -> bool {
    if character.is_ascii() {
        character.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(character)
    } else {
        character.is_alphanumeric() || unicode_normalization::char::is_combining_mark(character)
    }
}

/// A domain name of at least two labels, the last not all digits.
fn is_domain(domain: &str) -> bool {
    if domain.is_ascii() && !domain.split('.').any(|label| label.get(..4).is_some_and(is_punycode_prefix)) {
        return is_host_name(domain);
    }
    // Deny list `STD3`: no other ASCII signs than letters, digits and hyphens.
    let uts46 = idna::uts46::Uts46::new();
    let hyphens = idna::uts46::Hyphens::Check;
    let length = idna::uts46::DnsLength::Verify;
    uts46
        .to_ascii(domain.as_bytes(), idna::AsciiDenyList::STD3, hyphens, length)
        .is_ok_and(|ascii| is_host_name(&ascii))
}

fn is_punycode_prefix(prefix: &str) -> bool {
    prefix.eq_ignore_ascii_case("xn--")
}

fn is_host_name(domain: &str) -> bool {
    let mut labels = 0;
    let mut last_is_number = false;
    for label in domain.split('.') {
        let signs = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if !(1..=63).contains(&label.len()) || !signs || label.starts_with('-') || label.ends_with('-') {
            return false;
        }
        labels += 1;
        last_is_number = label.bytes().all(|byte| byte.is_ascii_digit());
    }
    labels >= 2 && !last_is_number
}

/// Judges a telephone number: digits with the usual separators. `00` at the head becomes `+` and `(0)` behind a
/// country code goes. Numbers without country code stay as they are: the catalog has no country codes.
pub(super) fn phone(raw: Option<&str>, place: &Place<'_>, findings: &mut Findings) -> Field<String> {
    let mut number = match line(raw, place, findings) {
        Field::Good(number) => number,
        other => return other,
    };
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let signs = number.chars().enumerate().all(|(index, sign)| {
        sign.is_ascii_digit()
            || matches!(sign, ' ' | '\u{A0}' | '-' | '/' | '(' | ')' | '.')
            || sign == '+' && index == 0
    });
    if !signs || !(limits::PHONE_DIGITS_MIN..=limits::PHONE_DIGITS_MAX).contains(&digits) {
        findings.issue(IssueCode::PhoneInvalid, place);
        return Field::Refused;
    }
    let mut changed = false;
    if let Some(rest) = number.strip_prefix("00") {
        number = format!("+{}", rest.trim_start());
        changed = true;
    }
    if number.starts_with('+') && number.contains("(0)") {
        number = number.replacen(" (0) ", " ", 1).replacen("(0)", "", 1);
        changed = true;
    }
    if changed {
        findings.hint(HintCode::TextNormalised, place);
    }
    if !number.starts_with('+') {
        findings.hint(HintCode::PhoneNational, place);
    }
    Field::Good(number)
}
