//! Addresses of the web: profiles, and places where data of a person appeared.

use url::Url;

use super::field::{Field, line};
use super::profile::{self, Profile};
use crate::catalog::{Catalog, Platform};
use crate::codes::{HintCode, IssueCode};
use crate::issue::{Draft, Findings, Place};
use crate::text::homoglyph;

/// Judges the address of a profile: https, without user name, on a domain of the platform, not that of the platform
/// itself. Gives back what it names, too.
pub(super) fn profile(
    raw: Option<&str>,
    platform: Option<&Platform>,
    catalog: &Catalog,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Field<(String, Profile)> {
    let (text, url) = match read(raw, &["https"], place, findings) {
        Field::Good(read) => read,
        Field::Absent => return Field::Absent,
        Field::Refused => return Field::Refused,
    };
    let host = url.host_str().unwrap_or_default();
    // Of a service of the caller no host is known.
    let Some(platform) = platform.filter(|platform| !platform.is_callers) else {
        return Field::Good((text, Profile::Unknown));
    };
    if let Err(draft) = on_platform(host, platform, catalog, place) {
        findings.refuse(draft);
        return Field::Refused;
    }
    match profile::read(&url, platform) {
        Profile::Nobody => {
            findings.issue(IssueCode::UrlNoProfile, place);
            Field::Refused
        }
        profile => Field::Good((text, profile)),
    }
}

/// The address of a profile that stands in the place of a user name, with or without its scheme. None if the text is a
/// user name, which may have dots; an error if the address names no account of the platform.
pub(super) fn in_place_of_handle(
    text: &str,
    platform: Option<&Platform>,
    catalog: &Catalog,
) -> Option<Result<(String, Profile), ()>> {
    let has_scheme = text.contains("://");
    // Most user names end here: without a slash only a host of the platform itself is an address.
    let names_host = |platform: &Platform| {
        let text = text.to_ascii_lowercase();
        platform.domains.iter().any(|domain| text.contains(domain.as_str()))
    };
    if !has_scheme && !text.contains('/') && !platform.is_some_and(names_host) {
        return None;
    }
    let url = match text.split_once("://") {
        Some(("http" | "https", rest)) => Url::parse(&format!("https://{rest}")),
        Some(_) => return Some(Err(())),
        None => Url::parse(&format!("https://{text}")),
    };
    let url = url.ok().filter(|url| url.username().is_empty() && url.password().is_none() && url.port().is_none());
    let Some((url, platform)) = url.zip(platform) else { return has_scheme.then_some(Err(())) };
    let host = url.host_str().unwrap_or_default();
    let own = platform.domain_of(host).is_some() && owner(host, catalog).is_some_and(|owner| owner.id == platform.id);
    let profile = if own { profile::read(&url, platform) } else { Profile::Unknown };
    let is_domain = |head: &str| head.split('.').filter(|label| !label.is_empty()).count() > 1;
    let with_path = text.split_once('/').is_some_and(|(head, _)| is_domain(head));
    if !has_scheme && !with_path && matches!(profile, Profile::Unknown) {
        return None;
    }
    match profile {
        Profile::Unknown | Profile::Nobody => Some(Err(())),
        profile => Some(Ok((url.into(), profile))),
    }
}

/// Judges the address of a page anywhere on the web.
pub(super) fn page(raw: Option<&str>, place: &Place<'_>, findings: &mut Findings) -> Field<String> {
    match read(raw, &["https", "http"], place, findings) {
        Field::Good((text, _)) => Field::Good(text),
        Field::Absent => Field::Absent,
        Field::Refused => Field::Refused,
    }
}

/// The address as it will be printed, and its parts. It is printed as given if that is plain; otherwise as browsers
/// write it, so that what is seen is what is opened.
fn read(raw: Option<&str>, schemes: &[&str], place: &Place<'_>, findings: &mut Findings) -> Field<(String, Url)> {
    let text = match line(raw, place, findings) {
        Field::Good(text) => text,
        Field::Absent => return Field::Absent,
        Field::Refused => return Field::Refused,
    };
    let judged = match Url::parse(&text) {
        Ok(url) if !schemes.contains(&url.scheme()) => Err(IssueCode::UrlScheme),
        Ok(url) if !url.username().is_empty() || url.password().is_some() => Err(IssueCode::UrlUserInfo),
        Ok(url) if url.host_str().is_none_or(str::is_empty) || url.port().is_some() => Err(IssueCode::UrlInvalid),
        Ok(url) => Ok(url),
        Err(url::ParseError::RelativeUrlWithoutBase) => Err(IssueCode::UrlScheme),
        Err(_) => Err(IssueCode::UrlInvalid),
    };
    match judged {
        Ok(_) if text.contains(char::is_whitespace) => {
            findings.issue(IssueCode::UrlInvalid, place);
            Field::Refused
        }
        Ok(url) if is_plain(&text, &url) => Field::Good((text, url)),
        Ok(url) => {
            findings.hint(HintCode::TextNormalised, place);
            Field::Good((url.as_str().to_owned(), url))
        }
        Err(code) => {
            findings.issue(code, place);
            Field::Refused
        }
    }
}

/// The text is the address as browsers write it, but perhaps for the slash of an empty path.
fn is_plain(text: &str, url: &Url) -> bool {
    url.as_str() == text || url.as_str().strip_suffix('/') == Some(text)
}

/// Whether the host belongs to the platform; otherwise what is wrong, with the domain that would be right.
fn on_platform(host: &str, platform: &Platform, catalog: &Catalog, place: &Place<'_>) -> Result<(), Draft> {
    match owner(host, catalog) {
        Some(owner) if owner.id == platform.id => return Ok(()),
        Some(other) => return Err(Draft::new(IssueCode::AccountPlatformMismatch, place).key(other.id.as_str())),
        None => {}
    }
    let (unicode, _) = idna::domain_to_unicode(host);
    let skeleton: String = unicode.chars().map(homoglyph).collect();
    let nearest = platform.domains.iter().min_by_key(|domain| strsim::damerau_levenshtein(&skeleton, domain));
    Err(Draft::new(IssueCode::UrlDomainMismatch, place).meant(nearest.map(String::as_str)))
}

/// The host of an address, as browsers write it.
pub(super) fn host(address: &str) -> Option<String> {
    Url::parse(address.trim()).ok()?.host_str().map(str::to_owned)
}

/// The platform whose domain the host is or lies below. The longest domain wins.
pub(super) fn owner<'c>(host: &str, catalog: &'c Catalog) -> Option<&'c Platform> {
    let found = catalog.platforms().filter_map(|platform| Some((platform.domain_of(host)?.0.len(), platform)));
    found.max_by_key(|(length, _)| *length).map(|(_, platform)| platform)
}

#[cfg(test)]
mod tests {
    use super::on_platform;
    use crate::catalog::Catalog;
    use crate::issue::Place;

    /// Latin letters, each with those of other scripts that look like it in a domain.
    const ALIKE: &[(char, &str)] = &[
        ('a', "аα"),
        ('c', "с"),
        ('d', "ԁ"),
        ('e', "её"),
        ('h', "һ"),
        ('i', "іιı"),
        ('j', "ј"),
        ('k', "кκ"),
        ('l', "ӏ"),
        ('m', "м"),
        ('n', "пη"),
        ('o', "оοσ"),
        ('p', "рρ"),
        ('q', "ԛ"),
        ('s', "ѕ"),
        ('t', "тτ"),
        ('u', "υц"),
        ('v', "ѵν"),
        ('w', "ԝω"),
        ('x', "хχ"),
        ('y', "уγ"),
    ];

    #[test]
    fn a_domain_with_a_letter_that_looks_alike_gets_the_right_suggestion() {
        let catalog = Catalog::embedded();
        let mut platform = catalog.platform("facebook").unwrap().clone();
        for (latin, others) in ALIKE {
            // Both differ from the host in one letter; only who knows what it looks like takes the second.
            let right = format!("{latin}bz.example");
            platform.domains = vec!["gbz.example".to_owned(), right.clone()];
            for other in others.chars() {
                let host = idna::domain_to_ascii(&format!("{other}bz.example")).unwrap();
                let draft = on_platform(&host, &platform, &catalog, &Place::ROOT).unwrap_err();
                assert_eq!(draft.key.as_deref(), Some(right.as_str()), "{other}");
            }
        }
    }
}
