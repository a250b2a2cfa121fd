//! Controllers: the companies that decide about the processing.

use crate::handle::Kind;
use crate::text::Text;

/// A company that decides about the processing. Borrowed: it belongs to the library it was read
/// from.
pub struct Controller {
    pub(crate) id: Text,
    pub(crate) name: Text,
    pub(crate) lines: Box<[Text]>,
    pub(crate) country: Text,
    pub(crate) contact_url: Option<Text>,
    pub(crate) lead_authority: Option<Text>,
}

impl Kind for Controller {
    const TAG: u32 = 0x7769_0014;
}

impl Controller {
    pub(crate) fn new(record: &widerspruch::catalog::Controller) -> Self {
        Self {
            id: Text::new(&record.id),
            name: Text::new(&record.name),
            lines: Text::list(&record.address.lines),
            country: Text::new(&record.address.country),
            contact_url: Text::optional(record.contact_url.as_ref()),
            lead_authority: Text::optional(record.lead_authority.as_ref()),
        }
    }
}
