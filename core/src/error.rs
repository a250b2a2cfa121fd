//! Errors: one enum a stage, one list of codes for the whole library.

use crate::issue::Issue;

/// The request is not what the format asks for: not JSON, unknown keys, wrong types. All issues at once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the request cannot be read: {} issue(s)", .issues.len())]
#[non_exhaustive]
pub struct RequestError {
    /// What is wrong, and where. At least one.
    pub issues: Vec<Issue>,
}

/// The request can be read but is not a valid case. All issues at once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the request is not valid: {} issue(s)", .issues.len())]
#[non_exhaustive]
pub struct ValidationError {
    /// What is wrong, and where. At least one.
    pub issues: Vec<Issue>,
}

/// Records of the catalog break rules. All problems at once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the catalog breaks {} rule(s)", .problems.len())]
#[non_exhaustive]
pub struct CatalogError {
    /// What is wrong, and where. At least one.
    pub problems: Vec<CatalogProblem>,
}

/// One broken rule of the catalog.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{check} {record}{pointer}: {message}")]
#[non_exhaustive]
pub struct CatalogProblem {
    /// Id of the check, such as `catalog.source_missing`.
    pub check: &'static str,
    /// Kind and id of the record, such as `platforms/facebook`.
    pub record: String,
    /// JSON pointer inside the record.
    pub pointer: String,
    /// What is wrong and what would be right.
    pub message: String,
}

/// A locale cannot be used. All problems at once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the locale has {} problem(s)", .problems.len())]
#[non_exhaustive]
pub struct LocaleError {
    /// What is wrong, and where. At least one.
    pub problems: Vec<LocaleProblem>,
}

/// One problem of a locale.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{check} {file}:{line}:{column} {message}")]
#[non_exhaustive]
pub struct LocaleProblem {
    /// Id of the check, such as `locale.missing_message`.
    pub check: &'static str,
    /// File, such as `de/letter.ftl`.
    pub file: String,
    /// Line, from 1; 0 if the problem has no place.
    pub line: usize,
    /// Column in characters, from 1; 0 if the problem has no place.
    pub column: usize,
    /// What is wrong and what would be right.
    pub message: String,
}

/// A letter cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ComposeError {
    /// There is no complete locale for the language.
    #[error("no locale for the language of the letter")]
    NoLocale,
    /// A letter refers to an event that the history does not have. A fault of the library: planning leaves such letters
    /// out.
    #[error("the history lacks an event that the letter refers to")]
    NoHistory,
    /// A record of the catalog names a message that the locale does not have.
    #[error("the locale has no message {id}")]
    MissingMessage {
        /// The message's id.
        id: String,
    },
    /// A message needs a value that was not given. A fault of the library.
    #[error("message {id} needs ${variable}")]
    MissingArgument {
        /// The message's id.
        id: String,
        /// The variable.
        variable: &'static str,
    },
}

/// A letter cannot be put into a format.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RenderError {
    /// The fonts lack a character.
    #[error("glyph.missing: the fonts lack a character of the block {block} in the part {field}")]
    GlyphMissing {
        /// Name of the Unicode block.
        block: &'static str,
        /// Part of the letter: `sender`, `addressee`, `information`, `subject`, `body`, `accounts`, `enclosures` or
        /// `letterhead`.
        field: &'static str,
    },
    /// A picture for a PDF cannot be used.
    #[error("the picture cannot be used: {problem}")]
    Image {
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The lines of a letterhead are too many or too long.
    #[error("the foot of a letterhead has at most 4 lines of 120 characters without control characters")]
    Footer,
    /// The name of the organisation that a logo stands for is missing or too long.
    #[error("a logo needs the organisation's name: at most 300 characters without control characters")]
    LogoName,
    /// The fonts inside the library cannot be read. A fault of the library.
    #[error("the fonts cannot be read")]
    Font,
    /// The document breaks a rule of PDF/A or PDF/UA. A fault of the library.
    #[error("the document breaks a rule of PDF/A or PDF/UA")]
    Pdf,
    /// A file of no letters was asked for.
    #[error("there is no letter to write")]
    NoLetters,
    /// A value cannot stand in a header of a mail.
    #[error("the mail header {header} cannot hold its value")]
    MailHeader {
        /// The header's name.
        header: &'static str,
    },
    /// The format holds a whole case, not one letter.
    #[error("the format {format} is made of a whole case, not of one letter")]
    NotForLetters {
        /// The format's word.
        format: &'static str,
    },
    /// The format needs a feature of the crate that is switched off.
    #[error("the format {format} is not built in")]
    NotBuiltIn {
        /// The format's word.
        format: &'static str,
    },
}

/// Anything that can go wrong from bytes to letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// See [`RequestError`].
    #[error(transparent)]
    Request(#[from] RequestError),
    /// See [`ValidationError`].
    #[error(transparent)]
    Validation(#[from] ValidationError),
    /// See [`CatalogError`].
    #[error(transparent)]
    Catalog(#[from] CatalogError),
    /// See [`LocaleError`].
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// See [`ComposeError`].
    #[error(transparent)]
    Compose(#[from] ComposeError),
    /// See [`RenderError`].
    #[error(transparent)]
    Render(#[from] RenderError),
}

/// The code of an error: fixed numbers and names, the same in Rust, C and Python. 0 means success and is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u32)]
pub enum ErrorCode {
    /// The request cannot be read.
    Request = 1,
    /// The request is not a valid case.
    Validation = 2,
    /// The catalog breaks rules.
    Catalog = 3,
    /// A locale cannot be used.
    Locale = 4,
    /// A letter cannot be written.
    Compose = 5,
    /// A letter cannot be put into a format.
    Render = 6,

    // From 100: what only a binding can meet, because Rust's types rule it out. The library itself never gives them.
    /// A pointer that is needed is NULL.
    NullPointer = 100,
    /// Text that is not UTF-8.
    InvalidUtf8 = 101,
    /// No such record, language, format, letter or other thing.
    NotFound = 102,
    /// A value that the function does not take.
    InvalidArgument = 103,
    /// A length or count above the limit.
    TooLarge = 104,
    /// A buffer that is too small for what would be written.
    BufferTooSmall = 105,
    /// A handle that is in use.
    Busy = 106,
    /// The caller's function asked to stop.
    Stopped = 107,
    /// A handle of another kind, or one that was freed.
    WrongHandle = 108,
    /// A fault of the library.
    Internal = 109,
}

impl ErrorCode {
    /// All codes in the order of their numbers.
    pub const ALL: &'static [Self] = &[
        Self::Request,
        Self::Validation,
        Self::Catalog,
        Self::Locale,
        Self::Compose,
        Self::Render,
        Self::NullPointer,
        Self::InvalidUtf8,
        Self::NotFound,
        Self::InvalidArgument,
        Self::TooLarge,
        Self::BufferTooSmall,
        Self::Busy,
        Self::Stopped,
        Self::WrongHandle,
        Self::Internal,
    ];

    /// The name, snake case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request_error",
            Self::Validation => "validation_error",
            Self::Catalog => "catalog_error",
            Self::Locale => "locale_error",
            Self::Compose => "compose_error",
            Self::Render => "render_error",
            Self::NullPointer => "null_pointer",
            Self::InvalidUtf8 => "invalid_utf8",
            Self::NotFound => "not_found",
            Self::InvalidArgument => "invalid_argument",
            Self::TooLarge => "too_large",
            Self::BufferTooSmall => "buffer_too_small",
            Self::Busy => "busy",
            Self::Stopped => "stopped",
            Self::WrongHandle => "wrong_handle",
            Self::Internal => "internal_error",
        }
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> u32 {
        self as u32
    }
}

impl Error {
    /// The code.
    #[must_use]
    pub const fn code(&self) -> ErrorCode {
        match self {
            Self::Request(_) => ErrorCode::Request,
            Self::Validation(_) => ErrorCode::Validation,
            Self::Catalog(_) => ErrorCode::Catalog,
            Self::Locale(_) => ErrorCode::Locale,
            Self::Compose(_) => ErrorCode::Compose,
            Self::Render(_) => ErrorCode::Render,
        }
    }

    /// The issues of a refused request; empty for other errors.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        match self {
            Self::Request(error) => &error.issues,
            Self::Validation(error) => &error.issues,
            _ => &[],
        }
    }
}
