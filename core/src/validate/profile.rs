//! Which account the address of a profile names, by the shapes that the platform's record knows.

use percent_encoding::percent_decode_str;
use url::Url;

use crate::catalog::{Platform, ProfilePath, ProfilePattern};

/// What an address says about an account.
pub(super) enum Profile {
    /// The user name.
    Handle(String),
    /// Another name or number, made different from those of other shapes. It keeps its case.
    Id(String),
    /// No shape fits: paths change, so it may name one.
    Unknown,
    /// The platform itself, or a part of it that belongs to nobody.
    Nobody,
}

/// Reads an address on a host of the platform.
pub(super) fn read(url: &Url, platform: &Platform) -> Profile {
    let Some(site) = url.host_str().and_then(|host| Site::of(host, platform)) else { return Profile::Unknown };
    let parts: Vec<String> =
        url.path_segments().into_iter().flatten().filter(|part| !part.is_empty()).map(decoded).collect();
    let paths = platform.profile_path.as_ref();
    let patterns = || paths.into_iter().flat_map(|paths| &paths.patterns);
    if patterns().any(|pattern| site.is_named_by(pattern)) && site.may_be_named() && !is_never(paths, site.below) {
        return Profile::Handle(site.below.to_owned());
    }
    let Some(first) = parts.first() else {
        let of_somebody = site.may_be_named()
            && !is_never(paths, site.below)
            && !patterns()
                .filter_map(|pattern| Site::of(&pattern.host, platform))
                .any(|other| other.domain == site.domain);
        return if of_somebody { Profile::Unknown } else { Profile::Nobody };
    };
    let on_site =
        |pattern: &&ProfilePattern| Site::of(&pattern.host, platform).is_some_and(|other| site.serves(&other));
    let (free, fixed): (Vec<_>, Vec<_>) =
        patterns().filter(on_site).partition(|pattern| pattern.path.starts_with("/{"));
    let mut nobody = parts.len() == 1 && is_never(paths, first);
    let free = free.into_iter().filter(|_| !is_never(paths, first));
    for pattern in fixed {
        match shape(pattern, &parts, url) {
            Shape::Full(profile) => return profile,
            Shape::Empty => nobody = true,
            Shape::Other => {}
        }
    }
    if nobody {
        return Profile::Nobody;
    }
    let full = |pattern| match shape(pattern, &parts, url) {
        Shape::Full(profile) => Some(profile),
        Shape::Empty | Shape::Other => None,
    };
    free.into_iter().find_map(full).unwrap_or(Profile::Unknown)
}

/// Whether an address leads to a part of the platform that is nobody's, such as a post or settings, though it may show
/// somebody's content.
pub(super) fn is_of_nobody(url: &Url, platform: &Platform) -> bool {
    let first = url.path_segments().into_iter().flatten().find(|part| !part.is_empty());
    first.is_some_and(|part| is_never(platform.profile_path.as_ref(), &decoded(part)))
}

/// The host of an address without what only says how it is shown: `www.`, `m.`, a language.
pub(super) fn plain_host<'h>(host: &'h str, platform: &Platform) -> &'h str {
    match Site::of(host, platform) {
        Some(site) if site.is_entrance() => host.get(host.len() - site.domain.len()..).unwrap_or(host),
        _ => host,
    }
}

/// The telephone number of an account as an address names it, where the platform's addresses hold numbers.
pub(super) fn by_phone(phone: &str, platform: &Platform) -> Option<String> {
    let patterns = platform.profile_path.iter().flat_map(|paths| &paths.patterns);
    patterns.into_iter().any(|pattern| pattern.path.contains("{phone}")).then(|| digits(phone))
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn decoded(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
}

fn is_never(paths: Option<&ProfilePath>, part: &str) -> bool {
    paths.is_some_and(|paths| paths.never_a_handle.iter().any(|word| word.eq_ignore_ascii_case(part)))
}

/// A host, cut where the platform's domain begins.
struct Site<'a> {
    domain: &'a str,
    below: &'a str,
}

impl<'a> Site<'a> {
    fn of(host: &'a str, platform: &'a Platform) -> Option<Self> {
        platform.domain_of(host).map(|(domain, below)| Self { domain, below })
    }

    /// It leads to the same pages as the domain alone.
    fn is_entrance(&self) -> bool {
        let language = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_lowercase());
        let (first, second) = self.below.split_once('-').unwrap_or((self.below, "en"));
        matches!(self.below, "" | "www" | "m" | "mobile" | "mbasic" | "touch" | "old" | "new" | "web")
            || language(first) && language(second)
    }

    /// What stands before the domain may be a name, perhaps one of two letters.
    fn may_be_named(&self) -> bool {
        !matches!(self.below, "" | "www" | "m")
    }

    /// The pattern says that names stand before this domain.
    fn is_named_by(&self, pattern: &ProfilePattern) -> bool {
        pattern.host.strip_prefix("{handle}.") == Some(self.domain) && !self.below.contains('.')
    }

    /// Pages of the other host lie here too: the same one, or that of another country.
    fn serves(&self, other: &Site<'_>) -> bool {
        let brand = |domain: &'a str| domain.split('.').next();
        let same_brand = self.domain == other.domain || brand(self.domain) == other.domain.split('.').next();
        same_brand && (self.below == other.below || other.below.is_empty() && self.is_entrance())
    }
}

/// How an address fits a pattern.
enum Shape {
    /// With a name.
    Full(Profile),
    /// Up to the place of the name, where nothing stands.
    Empty,
    Other,
}

/// What stands in the places that change.
#[derive(Default)]
struct Found {
    handle: Option<String>,
    id: Option<String>,
    any: bool,
}

impl Found {
    fn is_empty(&self) -> bool {
        self.handle.is_none() && self.id.is_none() && !self.any
    }

    /// Takes the value of one part of an address. A shape of two names is content with the first.
    fn take(&mut self, part: &str, value: &str) -> bool {
        let Some((fixed, rest)) = part.split_once('{') else { return part.eq_ignore_ascii_case(value) };
        let Some((name, rest)) = rest.split_once('}') else { return false };
        let Some(value) = value.strip_prefix(fixed).filter(|value| !value.is_empty()) else { return false };
        let between = rest.split('{').next().unwrap_or_default();
        let (own, left) = match value.split_once(between) {
            Some((own, left)) if !between.is_empty() => (own, Some(left)),
            _ => (value, None),
        };
        match name {
            "handle" => self.handle = Some(own.trim_start_matches('@').to_owned()).filter(|handle| !handle.is_empty()),
            "id" => self.id = Some(own.to_owned()),
            "phone" => self.id = Some(digits(own)).filter(|digits| !digits.is_empty()),
            _ => self.any = true,
        }
        let next = rest.strip_prefix(between).unwrap_or_default();
        left.is_none_or(|left| left.is_empty() || next.is_empty() || self.take(next, left))
    }
}

fn shape(pattern: &ProfilePattern, parts: &[String], url: &Url) -> Shape {
    let (path, query) = pattern.path.split_once('?').unwrap_or((&pattern.path, ""));
    let mut found = Found::default();
    let mut values = parts.iter();
    let mut complete = true;
    for part in path.split('/').filter(|part| !part.is_empty()) {
        let Some(value) = values.next() else {
            complete = false;
            break;
        };
        if !found.take(part, value) {
            let only_fixed = part.split_once('{').is_some_and(|(fixed, _)| fixed == value);
            return if only_fixed && found.is_empty() { Shape::Empty } else { Shape::Other };
        }
    }
    if let Some((key, part)) = query.split_once('=') {
        let value = url.query_pairs().find(|(name, _)| name == key);
        complete &= value.is_some_and(|(_, value)| found.take(part, &value));
    }
    let different = |name: String| if pattern.apart { format!("{}={name}", pattern.path) } else { name };
    match found {
        found if found.is_empty() => Shape::Empty,
        Found { id: Some(id), .. } => Shape::Full(Profile::Id(different(id))),
        Found { handle: Some(name), .. } if complete && pattern.apart => {
            Shape::Full(Profile::Id(different(name.to_lowercase())))
        }
        Found { handle: Some(handle), .. } if complete => Shape::Full(Profile::Handle(handle)),
        _ => Shape::Other,
    }
}
