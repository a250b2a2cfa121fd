//! Remarks that do not stop anything: the plan carries them, the library never prints.

use crate::codes::HintCode;
use crate::date::Date;
use crate::ids::MessageId;

/// One remark for the user.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hint {
    /// What the remark says.
    pub code: HintCode,
    /// JSON pointer into the request, or empty if the remark is about the whole.
    pub path: String,
    /// The message to show instead of the code's own; set for notes of catalog records.
    pub message: Option<MessageId>,
    /// Name of a platform, controller or authority that the message mentions. Never personal data.
    pub subject: Option<String>,
    /// Several names of that kind, where the message mentions a list.
    pub subjects: Vec<String>,
    /// A day that the message mentions.
    pub date: Option<Date>,
}

impl Hint {
    /// A hint about `path` with nothing else.
    #[must_use]
    pub(crate) fn new(code: HintCode, path: impl Into<String>) -> Self {
        Self { code, path: path.into(), message: None, subject: None, subjects: Vec::new(), date: None }
    }

    /// A hint about `path` that mentions something with a name of the catalog.
    pub(crate) fn about(code: HintCode, path: impl Into<String>, name: &str) -> Self {
        Self { subject: Some(name.to_owned()), ..Self::new(code, path) }
    }
}

impl std::fmt::Debug for Hint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hint").field("code", &self.code.code()).field("path", &self.path).finish_non_exhaustive()
    }
}
