//! Platforms: what a user can pick, and what each of them asks for.

use crate::handle::Kind;
use crate::text::Text;

/// A service with accounts, such as Instagram. Borrowed: it belongs to the library it was read
/// from.
pub struct Platform {
    pub(crate) id: Text,
    pub(crate) name: Text,
    pub(crate) group: Text,
    pub(crate) kind: Text,
    pub(crate) link_family: Option<Text>,
    pub(crate) priority: u32,
    pub(crate) aliases: Box<[Text]>,
    pub(crate) fields: Box<[Field]>,
    pub(crate) channels: Box<[Channel]>,
}

/// A value that forms of the platform ask for.
pub(crate) struct Field {
    pub(crate) word: Text,
    pub(crate) is_required: bool,
    pub(crate) max_chars: u32,
}

/// A way to act.
pub(crate) struct Channel {
    pub(crate) kind: Text,
    pub(crate) purpose: Text,
    pub(crate) url: Option<Text>,
}

impl Kind for Platform {
    const TAG: u32 = 0x7769_0010;
}

impl Platform {
    pub(crate) fn new(record: &widerspruch::catalog::Platform) -> Self {
        let field = |field: widerspruch::catalog::ChannelField| Field {
            word: Text::word(&field.field),
            is_required: field.required,
            max_chars: field.max_chars.unwrap_or(0),
        };
        let channel = |channel: &widerspruch::catalog::Channel| Channel {
            kind: Text::word(&channel.kind),
            purpose: Text::word(&channel.purpose),
            url: Text::optional(channel.url.as_ref()),
        };
        Self {
            id: Text::new(&record.id),
            name: Text::new(&record.name),
            group: Text::new(&record.group),
            kind: Text::word(&record.kind),
            link_family: Text::optional(record.link_family.as_ref()),
            priority: u32::from(record.priority),
            aliases: Text::list(&record.aliases),
            fields: record.fields().into_iter().map(field).collect(),
            channels: record.channels.iter().map(channel).collect(),
        }
    }
}
