//! Accounts as people write them into cells: several in one, the service before or behind, with or without address.

use super::column::AccountField;
use super::contact::{email, phone};
use super::piece::{Piece, parts, take_apart, unquoted};
use super::repair::Repair;
use super::services::{Service, Services};
use super::words::words;
use crate::codes::IssueCode;
use crate::limits;
use crate::request::AccountInput;

/// An account that a cell names.
#[derive(Default)]
pub(super) struct Found {
    pub(super) account: AccountInput,
    pub(super) repairs: Vec<Repair>,
}

/// What is wrong with a cell, and the words that would be right.
pub(super) type Fault = (IssueCode, String);

fn fault<T>(code: IssueCode) -> Result<T, Fault> {
    Err((code, String::new()))
}

/// How a cell of accounts is read.
#[derive(Clone, Copy, Default)]
pub(super) struct Reading<'a> {
    /// The service that the header names.
    pub(super) service: Option<&'a str>,
    /// Where the person lives, for national telephone numbers.
    pub(super) country: Option<&'a str>,
    /// The person's e-mail address, where the office says that accounts without a name have it.
    pub(super) person_email: Option<&'a str>,
}

/// Reads the accounts of one cell.
pub(super) fn accounts(text: &str, reading: Reading<'_>, services: Services<'_>) -> Result<Vec<Found>, Fault> {
    let mut found = Vec::new();
    for piece in text.split(['\n', ';', '|']).flat_map(|piece| piece.split(" / ")) {
        let piece = piece.trim().trim_matches(|sign: char| ",\"„“”".contains(sign)).trim();
        if !piece.is_empty() {
            accounts_of_piece(piece, reading, services, &mut found)?;
        }
    }
    Ok(found)
}

fn accounts_of_piece(
    piece: &str,
    reading: Reading<'_>,
    services: Services<'_>,
    found: &mut Vec<Found>,
) -> Result<(), Fault> {
    if is_no_account(piece) {
        return Ok(());
    }
    let parts = parts(piece);
    if parts.len() > 1 {
        let by_comma = piece.contains(',');
        match several(&parts, reading, services) {
            Ok(Some(several)) => {
                found.extend(several);
                return Ok(());
            }
            Ok(None) if !by_comma => {}
            Ok(None) => {
                return fault(if parts.iter().any(|part| services_in(part, services)) || reading.service.is_some() {
                    IssueCode::AccountHandleMultiple
                } else {
                    IssueCode::PlatformMissing
                });
            }
            Err(wrong) => return Err(wrong),
        }
    }
    found.extend(one(piece, reading, services)?);
    Ok(())
}

/// Whether a part begins or ends with a service.
fn services_in(part: &str, services: Services<'_>) -> bool {
    take_apart(part, services).service.is_some()
}

/// The accounts of parts that commas separate. None if they are not accounts of their own.
fn several(parts: &[&str], reading: Reading<'_>, services: Services<'_>) -> Result<Option<Vec<Found>>, Fault> {
    let mut found: Vec<Found> = Vec::new();
    let mut bare = 0;
    for part in parts {
        let piece = take_apart(part, services);
        if piece.unclear {
            return fault(IssueCode::AccountUnclear);
        }
        let is_url = piece.identifier.is_some_and(|text| services.url(text).is_some());
        match (&piece.service, piece.identifier) {
            (Some(_), None) if reading.service.is_none() => bare += 1,
            (Some(_), _) => found.extend(one(part, reading, services)?),
            (None, _) if is_url => found.extend(one(part, reading, services)?),
            (None, Some(text)) => {
                if found.is_empty() && reading.service.is_some() {
                    found.extend(one(part, reading, services)?);
                    continue;
                }
                let Some(last) = found.last_mut().filter(|_| bare == 0) else { return Ok(None) };
                let mut other = Found {
                    account: AccountInput { platform: last.account.platform.clone(), ..AccountInput::default() },
                    ..Found::default()
                };
                identify(text, &mut other, reading, services)?;
                if !complete(&mut last.account, &other.account) {
                    return Ok(None);
                }
                last.repairs.append(&mut other.repairs);
            }
            (None, None) => return Ok(None),
        }
    }
    match (bare, found.len()) {
        (0, _) => Ok(Some(found)),
        // Several services before one name: whose is it?
        (_, 0) => fault(IssueCode::AccountNoIdentifier),
        _ => fault(IssueCode::AccountUnclear),
    }
}

/// Fills what an account lacks; false if nothing is new in kind, or two values differ.
fn complete(account: &mut AccountInput, other: &AccountInput) -> bool {
    let pairs = [
        (&mut account.handle, &other.handle),
        (&mut account.url, &other.url),
        (&mut account.email, &other.email),
        (&mut account.phone, &other.phone),
    ];
    let mut fits = true;
    for (own, new) in pairs {
        match (&own, new) {
            (Some(_), Some(_)) => fits = false,
            (None, Some(_)) => own.clone_from(new),
            _ => {}
        }
    }
    fits
}

/// Reads one account.
fn one(piece: &str, reading: Reading<'_>, services: Services<'_>) -> Result<Option<Found>, Fault> {
    // In the column of a service an "x" is a cross, not the service of that name.
    let is_cross = reading.service.is_some() && words().yes.contains(&unquoted(piece).to_lowercase());
    let taken = if is_cross { Piece::default() } else { take_apart(piece, services) };
    if taken.unclear {
        return fault(IssueCode::AccountUnclear);
    }
    let mut found = Found::default();
    match (taken.service, reading.service) {
        (Some(Service::Is(id, _)), Some(header)) if id != header => return fault(IssueCode::AccountPlatformMismatch),
        (_, Some(header)) => found.account.platform = Some(header.to_owned()),
        (Some(Service::Is(id, word)), None) => {
            found.account.platform = Some(id);
            found.repairs.extend(word.then_some(Repair::PlatformWord));
        }
        (Some(Service::Ambiguous(candidates)), None) => {
            return Err((IssueCode::PlatformAmbiguous, candidates.join(", ")));
        }
        (Some(Service::Unknown), None) => return fault(IssueCode::PlatformUnknown),
        (None, None) => {}
    }
    for (field, word) in taken.remarks {
        match field {
            AccountField::Use => found.account.usage = Some(word),
            AccountField::Status => found.account.status = Some(word),
            _ => found.account.visibility = Some(word),
        }
    }
    let identifier = taken.identifier.map(unquoted).unwrap_or_default();
    if identifier.is_empty() {
        let Some(email) = reading.person_email else { return fault(IssueCode::AccountNoIdentifier) };
        found.account.email = Some(email.to_owned());
        found.repairs.push(Repair::PersonEmail);
        return Ok(Some(found));
    }
    if is_no_account(identifier) || reading.service.is_some() && words().no.contains(&identifier.to_lowercase()) {
        return Ok(None);
    }
    identify(identifier, &mut found, reading, services)?;
    if found.account.platform.is_none() {
        return fault(IssueCode::PlatformMissing);
    }
    Ok(Some(found))
}

/// Whether a text says that there is no account.
pub(super) fn is_no_account(text: &str) -> bool {
    let small = text.trim().to_lowercase();
    words().no_account.contains(&small) || ["-", "–", "—", "--", "0", "nein", "no", "non"].contains(&small.as_str())
}

/// Services with telephone numbers for names.
const BY_PHONE: &[&str] = &["whatsapp", "signal", "telegram"];

/// Fewest digits of a telephone number without its country.
const PHONE_DIGITS: usize = 7;

/// Puts an identifier where it belongs.
pub(super) fn identify(
    text: &str,
    found: &mut Found,
    reading: Reading<'_>,
    services: Services<'_>,
) -> Result<(), Fault> {
    let account = &mut found.account;
    if let Some(url) = services.url(text) {
        let at = services.at(&url);
        match (&account.platform, at) {
            (Some(platform), Some(at)) if *platform != at => return Err((IssueCode::AccountPlatformMismatch, at)),
            (None, Some(at)) => {
                account.platform = Some(at);
                found.repairs.push(Repair::PlatformFromUrl);
            }
            (None, None) => return fault(IssueCode::PlatformMissing),
            _ => {}
        }
        account.url = Some(url);
        return Ok(());
    }
    let address = text.strip_prefix("mailto:").unwrap_or(text);
    if let Some((local, domain)) = address.split_once('@')
        && !local.is_empty()
        && (domain.contains('.') || text.starts_with("mailto:"))
    {
        if local.is_empty() || address.starts_with('@') {
            return fault(IssueCode::AccountPlatformMismatch);
        }
        let (address, repair) = email(text, None).map_err(|code| (code, String::new()))?;
        account.email = Some(address);
        found.repairs.extend(repair);
        return Ok(());
    }
    // @name@host is a name of another server of the fediverse.
    if text.strip_prefix('@').is_some_and(|rest| rest.contains('@')) {
        let host = text.rsplit('@').next().unwrap_or_default().to_lowercase();
        let at = services.catalog.platform_at(&host).map(|platform| platform.id.to_string());
        if at.is_none() || account.platform.is_some() && account.platform != at {
            return fault(IssueCode::AccountPlatformMismatch);
        }
    }
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_number =
        text.chars().all(|sign| sign.is_ascii_digit() || " -/().+".contains(sign)) && digits >= PHONE_DIGITS;
    let by_phone = account.platform.as_deref().is_some_and(|platform| BY_PHONE.contains(&platform));
    if is_number && (text.starts_with('+') || text.starts_with("00") || by_phone) && digits <= limits::PHONE_DIGITS_MAX
    {
        let (number, repair) = phone(text, reading.country, false).map_err(|code| (code, String::new()))?;
        account.phone = Some(number);
        found.repairs.extend(repair);
        return Ok(());
    }
    account.handle = Some(text.to_owned());
    Ok(())
}

/// Whether two accounts are one: the same service, and no identifier of both differs while one is the same.
pub(super) fn is_same(one: &AccountInput, other: &AccountInput) -> bool {
    if one.platform != other.platform {
        return false;
    }
    let pairs =
        [(&one.handle, &other.handle), (&one.url, &other.url), (&one.email, &other.email), (&one.phone, &other.phone)];
    let plain = |text: &str| text.trim_start_matches('@').trim_end_matches('/').to_lowercase();
    let mut same = false;
    for (own, new) in pairs {
        if let (Some(own), Some(new)) = (own, new) {
            if plain(own) != plain(new) {
                return false;
            }
            same = true;
        }
    }
    same
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Reading, Services, accounts};
    use crate::catalog::Catalog;

    fn read_as(text: &str, reading: Reading<'_>) -> String {
        let catalog = Catalog::embedded();
        let services = Services { catalog: &catalog, own: &BTreeMap::new() };
        match accounts(text, reading, services) {
            Ok(found) => {
                let lines = found.iter().map(|found| {
                    let account = &found.account;
                    let mut line = account.platform.clone().unwrap_or_default();
                    for (sign, value) in [
                        ("h", &account.handle),
                        ("u", &account.url),
                        ("e", &account.email),
                        ("p", &account.phone),
                        ("use", &account.usage),
                        ("st", &account.status),
                    ] {
                        line.extend(value.iter().map(|value| format!(" {sign}={value}")));
                    }
                    line.extend(found.repairs.iter().map(|repair| format!(" {repair}")));
                    line
                });
                lines.collect::<Vec<_>>().join("; ")
            }
            Err((code, _)) => code.code().to_owned(),
        }
    }

    fn read(text: &str) -> String {
        read_as(text, Reading { country: Some("DE"), ..Reading::default() })
    }

    #[test]
    fn accounts_as_people_write_them() {
        for (given, made) in [
            ("Facebook: anna.b", "facebook h=anna.b"),
            ("Facebook: anna.b\nInstagram: @anna.b", "facebook h=anna.b; instagram h=@anna.b"),
            ("FB: ben.m, IG: ben.m;", "facebook h=ben.m platform.word; instagram h=ben.m platform.word"),
            ("cora_p (TikTok);", "tiktok h=cora_p"),
            ("FB - x1", "facebook h=x1 platform.word"),
            ("FB x1", "facebook h=x1 platform.word"),
            ("FB (x1)", "facebook h=x1 platform.word"),
            ("FB/x1", "facebook h=x1 platform.word"),
            ("x1 (FB)", "facebook h=x1 platform.word"),
            ("x1 bei FB", "facebook h=x1 platform.word"),
            ("x1 on Facebook", "facebook h=x1"),
            ("You Tube annab", "youtube h=annab"),
            ("Facebook Messenger anna", "messenger h=anna"),
            ("Insta: laden (geschäftlich)", "instagram h=laden use=business platform.word"),
            ("Instagram: anna (gehackt)", "instagram h=anna st=no-access"),
            ("https://www.youtube.com/@annab", "youtube u=https://www.youtube.com/@annab platform.from_url"),
            ("https://x.com/hughsample", "x u=https://x.com/hughsample platform.from_url"),
            ("instagram.com/anna.b", "instagram u=https://instagram.com/anna.b platform.from_url"),
            ("Facebook: anna.b, anna@example.org", "facebook h=anna.b e=anna@example.org"),
            ("X: noah_n; ChatGPT: noah@example.org", "x h=noah_n; openai-chatgpt e=noah@example.org"),
            ("Telegram: 0171 2345678", "telegram p=+49 171 2345678 phone.international"),
            ("WhatsApp: +49 171 2345678", "whatsapp p=+49 171 2345678"),
            ("Facebook: anna.b / Instagram: anna", "facebook h=anna.b; instagram h=anna"),
            ("Facebook: anna.b und Instagram: anna", "facebook h=anna.b; instagram h=anna"),
            ("Facebook: \"Anna Beispiel\".", "facebook h=Anna Beispiel"),
            ("Facebook: 123456789", "facebook h=123456789"),
            ("kein Konto", ""),
            ("-", ""),
            ("Instagram: keins", ""),
            ("Google: ola.p", "platform.ambiguous"),
            ("Copilot cem", "platform.ambiguous"),
            ("eBay Kleinanzeigen: x", "platform.unknown"),
            ("Threema: ABC", "platform.unknown"),
            ("Hausnetz: x", "platform.unknown"),
            ("FB/IG: eva.t", "account.unclear"),
            ("Facebook/Instagram: anna.b", "account.unclear"),
            ("FB+IG anna", "account.unclear"),
            ("Instagram: fritz.u, fritz.shop", "account.handle_multiple"),
            ("anna.b", "platform.missing"),
            ("Facebook", "account.no_identifier"),
            ("Mastodon.social: @anna@chaos.example", "account.platform_mismatch"),
            ("Facebook: https://www.instagram.com/anna", "account.platform_mismatch"),
        ] {
            assert_eq!(read(given), made, "{given}");
        }
    }

    #[test]
    fn a_column_of_a_service_needs_no_service_in_its_cells() {
        let reading = Reading { service: Some("instagram"), country: Some("DE"), person_email: None };
        for (given, made) in [
            ("anna.b", "instagram h=anna.b"),
            ("@anna.b\n@annas.laden", "instagram h=@anna.b; instagram h=@annas.laden"),
            ("anna.b, anna@example.org", "instagram h=anna.b e=anna@example.org"),
            ("anna.b, ben.b", "account.handle_multiple"),
            ("https://www.instagram.com/anna/", "instagram u=https://www.instagram.com/anna/"),
            ("ja", "account.no_identifier"),
            ("x", "account.no_identifier"),
            ("kein Konto", ""),
            ("nein", ""),
            ("0", ""),
            ("Facebook: anna", "account.platform_mismatch"),
        ] {
            assert_eq!(read_as(given, reading), made, "{given}");
        }
        let person = Reading { person_email: Some("a@example.org"), ..reading };
        assert_eq!(read_as("ja", person), "instagram e=a@example.org account.person_email");
    }
}
