//! What an address that somebody pasted names, before there is a request.

use serde::Serialize;
use url::Url;

use super::link::owner;
use super::profile::{self, Profile};
use crate::catalog::Catalog;
use crate::ids::PlatformId;
use crate::text::homoglyph;

/// Letters by which a host may differ from a domain that it was probably meant to be.
const MOST_EDITS: usize = 2;

/// What an address names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "names", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Link {
    /// A service, and perhaps an account there.
    Service {
        /// The service.
        platform: PlatformId,
        /// The address without what only says how it was found; none where it names nobody.
        #[serde(skip_serializing_if = "Option::is_none")]
        url: Option<String>,
        /// The user name in it, where the shape of the address tells it.
        #[serde(skip_serializing_if = "Option::is_none")]
        handle: Option<String>,
    },
    /// No service of the catalog.
    Unknown {
        /// The domain that was probably meant, and its service.
        #[serde(skip_serializing_if = "Option::is_none")]
        meant: Option<(String, PlatformId)>,
    },
    /// It is no address.
    NoAddress,
}

impl Link {
    /// Its JSON Schema; it stands in `core/schema/link.schema.json` too.
    #[cfg(feature = "schema")]
    #[must_use]
    pub fn json_schema() -> schemars::Schema {
        schemars::generate::SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Self>()
    }
}

/// Reads an address, with its scheme or without.
pub(crate) fn read_link(text: &str, catalog: &Catalog) -> Link {
    let text = text.trim();
    let url = match text.split_once("://") {
        Some(("http" | "https", rest)) => Url::parse(&format!("https://{rest}")),
        Some(_) => return Link::NoAddress,
        None => Url::parse(&format!("https://{text}")),
    };
    let plain = |url: &Url| {
        url.username().is_empty() && url.port().is_none() && url.host_str().is_some_and(|host| host.contains('.'))
    };
    let Some(mut url) = url.ok().filter(plain).filter(|_| !text.contains(char::is_whitespace)) else {
        return Link::NoAddress;
    };
    let host = url.host_str().unwrap_or_default().to_owned();
    let Some(platform) = owner(&host, catalog) else { return Link::Unknown { meant: meant(&host, catalog) } };
    let whole = profile::read(&url, platform);
    url.set_fragment(None);
    let query = url.query().map(str::to_owned);
    url.set_query(None);
    // Some shapes have the name in the query.
    if matches!(whole, Profile::Handle(_) | Profile::Id(_))
        && std::mem::discriminant(&profile::read(&url, platform)) != std::mem::discriminant(&whole)
    {
        url.set_query(query.as_deref());
    }
    let handle = match &whole {
        Profile::Handle(name) => Some(name.clone()),
        _ => None,
    };
    let names_nobody = match whole {
        Profile::Nobody => true,
        Profile::Unknown => profile::is_of_nobody(&url, platform),
        _ => false,
    };
    let url = (!names_nobody).then(|| url.to_string());
    Link::Service { platform: platform.id.clone(), url, handle }
}

/// The domain that a host resembles.
fn meant(host: &str, catalog: &Catalog) -> Option<(String, PlatformId)> {
    let (unicode, _) = idna::domain_to_unicode(host);
    let skeleton: String = unicode.strip_prefix("www.").unwrap_or(&unicode).chars().take(64).map(homoglyph).collect();
    let domains =
        catalog.platforms().flat_map(|platform| platform.domains.iter().map(move |domain| (domain, platform)));
    let near = domains.filter_map(|(domain, platform)| {
        let edits = strsim::damerau_levenshtein(&skeleton, domain);
        // Short domains resemble each other by chance.
        (edits <= MOST_EDITS.min(domain.len() / 5)).then_some((edits, domain, platform))
    });
    near.min_by_key(|(edits, ..)| *edits).map(|(_, domain, platform)| (domain.clone(), platform.id.clone()))
}
