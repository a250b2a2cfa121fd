//! Supervisory authorities.

use crate::handle::Kind;
use crate::text::Text;

/// A supervisory authority. Borrowed: it belongs to the library it was read from.
pub struct Authority {
    pub(crate) id: Text,
    pub(crate) name: Option<Text>,
    pub(crate) english_name: Text,
    pub(crate) country: Text,
    pub(crate) region: Option<Text>,
    pub(crate) lines: Box<[Text]>,
    pub(crate) email: Option<Text>,
    pub(crate) website: Option<Text>,
    pub(crate) complaint_url: Option<Text>,
}

impl Kind for Authority {
    const TAG: u32 = 0x7769_0013;
}

impl Authority {
    pub(crate) fn new(record: &widerspruch::catalog::Authority) -> Self {
        Self {
            id: Text::new(&record.id),
            name: Text::optional(record.names.first().map(|name| &name.name)),
            english_name: Text::new(&record.english_name),
            country: Text::new(&record.country),
            region: Text::optional(record.region.as_ref()),
            lines: Text::list(&record.address.lines),
            email: Text::optional(record.email.as_ref()),
            website: Text::optional(record.website.as_ref()),
            complaint_url: Text::optional(record.complaint_url.as_ref()),
        }
    }
}
