//! What can be wrong with a request: one list of codes with fixed numbers and names.

use std::fmt;

use crate::localize::Locales;
use crate::validate::{Draft, Place, into_issues};

macro_rules! issue_codes {
    ($($(#[$doc:meta])* $variant:ident = $number:literal, $code:literal, $message:literal;)*) => {
        /// The kind of an issue. Numbers and names never change and are never used again.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(u16)]
        pub enum IssueCode {
            $($(#[$doc])* $variant = $number,)*
        }

        impl IssueCode {
            /// All codes in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name, `area.problem`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The number.
            #[must_use]
            pub const fn number(self) -> u16 {
                self as u16
            }

            /// The Fluent message (issues.ftl) that explains it.
            #[must_use]
            pub(crate) const fn message_id(self) -> &'static str {
                match self { $(Self::$variant => $message,)* }
            }
        }
    };
}

// Numbers leave room for more of the same area. None is ever used again.
issue_codes! {
    /// The bytes are not JSON, or nested too deeply.
    RequestSyntax = 1, "request.syntax", "issue-request-syntax";
    /// A key that the format does not know.
    RequestUnknownKey = 2, "request.unknown_key", "issue-request-unknown-key";
    /// A value of the wrong type.
    RequestWrongType = 3, "request.wrong_type", "issue-request-wrong-type";
    /// A key that stands twice in one object.
    RequestDuplicateKey = 4, "request.duplicate_key", "issue-request-duplicate-key";
    /// More bytes than the limit.
    RequestTooLarge = 5, "request.too_large", "issue-request-too-large";
    /// `version` is missing or not supported.
    RequestVersion = 6, "request.version", "issue-request-version";
    /// The bytes are not UTF-8.
    Utf8Invalid = 7, "utf8.invalid", "issue-utf8-invalid";
    /// A list has more entries than the limit.
    RequestTooMany = 8, "request.too_many", "issue-request-too-many";
    /// An entry of `requests` that is not one of the words.
    RequestUnknownWish = 9, "request.unknown_wish", "issue-request-unknown-wish";
    /// An option's value that is not one of the words.
    RequestUnknownOption = 10, "request.unknown_option", "issue-request-unknown-option";
    /// `reminder_days` is below 1 or above the limit.
    RequestReminderDays = 11, "request.reminder_days", "issue-request-reminder-days";
    /// An entry of `sightings` without any content.
    RequestSightingEmpty = 12, "request.sighting_empty", "issue-request-sighting-empty";
    /// A name is missing or blank.
    NameMissing = 100, "name.missing", "issue-name-missing";
    /// A name without any letter.
    NameNoLetter = 101, "name.no_letter", "issue-name-no-letter";
    /// A name above the limit.
    NameTooLong = 102, "name.too_long", "issue-name-too-long";
    /// A text above the limit.
    TextTooLong = 110, "text.too_long", "issue-text-too-long";
    /// All free texts together are above the limit.
    TextTotalTooLong = 111, "text.total_too_long", "issue-text-total-too-long";
    /// A free text of more lines than the limit.
    TextTooManyLines = 112, "text.too_many_lines", "issue-text-too-many-lines";
    /// Too many combining marks on one letter.
    TextTooManyMarks = 113, "text.too_many_marks", "issue-text-too-many-marks";
    /// The character U+0000.
    TextNul = 114, "text.nul", "issue-text-nul";
    /// A line break in a value of one line.
    TextLineBreak = 115, "text.line_break", "issue-text-line-break";
    /// A control character that turns the writing direction, or an isolate without its other half.
    TextBidiControl = 116, "text.bidi_control", "issue-text-bidi-control";
    /// Another control character.
    TextControl = 117, "text.control", "issue-text-control";
    /// A control character U+0080 to U+009F: text in Windows-1252 that was read as Latin-1.
    TextUpperControl = 118, "text.upper_control", "issue-text-upper-control";
    /// A code point that is no character.
    TextNoncharacter = 119, "text.noncharacter", "issue-text-noncharacter";
    /// Several variation selectors in a row.
    TextVariationSelectors = 120, "text.variation_selectors", "issue-text-variation-selectors";
    /// Invisible tag characters outside a flag.
    TextHidden = 121, "text.hidden", "issue-text-hidden";
    /// Neither a postal nor an e-mail address.
    AddressMissing = 130, "address.missing", "issue-address-missing";
    /// More lines than fit a window.
    AddressTooManyLines = 131, "address.too_many_lines", "issue-address-too-many-lines";
    /// A post code that is not written as the country writes it.
    PostcodeFormat = 132, "postcode.format", "issue-postcode-format";
    /// The country is missing.
    CountryMissing = 140, "country.missing", "issue-country-missing";
    /// Not a country of the catalog.
    CountryUnknown = 141, "country.unknown", "issue-country-unknown";
    /// A country for whose law the library writes no letters.
    CountryNotSupported = 142, "country.not_supported", "issue-country-not-supported";
    /// Not a part of the country.
    CountryRegionUnknown = 143, "country.region_unknown", "issue-country-region-unknown";
    /// A complaint needs the part of the country.
    CountryRegionMissing = 144, "country.region_missing", "issue-country-region-missing";
    /// The language is missing.
    LanguageMissing = 150, "language.missing", "issue-language-missing";
    /// Not a language tag.
    LanguageInvalid = 151, "language.invalid", "issue-language-invalid";
    /// No locale for the language.
    LanguageUnknown = 152, "language.unknown", "issue-language-unknown";
    /// A date is missing.
    DateMissing = 160, "date.missing", "issue-date-missing";
    /// Not a day of the calendar, or one so late that no deadline fits behind it.
    DateInvalid = 161, "date.invalid", "issue-date-invalid";
    /// Not an e-mail address.
    EmailInvalid = 170, "email.invalid", "issue-email-invalid";
    /// Several e-mail addresses in one field.
    EmailMultiple = 171, "email.multiple", "issue-email-multiple";
    /// A quoted local part, a comment or an address literal.
    EmailUnsupported = 172, "email.unsupported", "issue-email-unsupported";
    /// An e-mail address with a name around it.
    EmailDisplayName = 173, "email.display_name", "issue-email-display-name";
    /// More octets than RFC 5321 allows.
    EmailTooLong = 174, "email.too_long", "issue-email-too-long";
    /// The part behind the `@` is no domain name.
    EmailDomain = 175, "email.domain", "issue-email-domain";
    /// Not a telephone number.
    PhoneInvalid = 180, "phone.invalid", "issue-phone-invalid";
    /// Not an address of the web.
    UrlInvalid = 190, "url.invalid", "issue-url-invalid";
    /// An address that does not begin with `https://`.
    UrlScheme = 191, "url.scheme", "issue-url-scheme";
    /// An address with user name or password.
    UrlUserInfo = 192, "url.user_info", "issue-url-user-info";
    /// A profile address that is not on a domain of the platform.
    UrlDomainMismatch = 193, "url.domain_mismatch", "issue-url-domain-mismatch";
    /// The letter needs an account or a platform.
    PlatformNone = 200, "platform.none", "issue-platform-none";
    /// An account without a platform.
    PlatformMissing = 201, "platform.missing", "issue-platform-missing";
    /// Not a platform of the catalog.
    PlatformUnknown = 202, "platform.unknown", "issue-platform-unknown";
    /// Nobody is known who decides about the platform's data in the person's region.
    PlatformNotOffered = 203, "platform.not_offered", "issue-platform-not-offered";
    /// More accounts than the limit.
    AccountTooMany = 210, "account.too_many", "issue-account-too-many";
    /// An account without handle, URL, e-mail address and telephone number.
    AccountNoIdentifier = 211, "account.no_identifier", "issue-account-no-identifier";
    /// Two accounts with the same id.
    AccountIdDuplicate = 212, "account.id_duplicate", "issue-account-id-duplicate";
    /// An id with characters that ids do not have.
    AccountIdInvalid = 213, "account.id_invalid", "issue-account-id-invalid";
    /// A profile address of another platform.
    AccountPlatformMismatch = 214, "account.platform_mismatch", "issue-account-platform-mismatch";
    /// A handle that is an address of the web, or empty.
    AccountHandleInvalid = 215, "account.handle_invalid", "issue-account-handle-invalid";
    /// `use` is not one of the words.
    AccountUnknownUse = 216, "account.unknown_use", "issue-account-unknown-use";
    /// `visibility` is not one of the words.
    AccountUnknownVisibility = 217, "account.unknown_visibility", "issue-account-unknown-visibility";
    /// Accounts in an objection of a person without an account.
    AccountNotExpected = 218, "account.not_expected", "issue-account-not-expected";
    /// A reason without `id` and `text`.
    ReasonEmpty = 230, "reason.empty", "issue-reason-empty";
    /// Not a reason of the catalog.
    ReasonUnknown = 231, "reason.unknown", "issue-reason-unknown";
    /// A reason with both `id` and `text`.
    ReasonIdAndText = 232, "reason.id_and_text", "issue-reason-id-and-text";
    /// A reason that does not fit the letter or the accounts.
    ReasonDoesNotFit = 233, "reason.does_not_fit", "issue-reason-does-not-fit";
    /// A reason that needs the person's own words.
    ReasonDetailMissing = 234, "reason.detail_missing", "issue-reason-detail-missing";
    /// `detail` without `id`.
    ReasonDetailWithoutId = 235, "reason.detail_without_id", "issue-reason-detail-without-id";
    /// More reasons than the limit.
    ReasonTooMany = 236, "reason.too_many", "issue-reason-too-many";
    /// `role` is missing.
    RepresentativeRoleMissing = 240, "representative.role_missing", "issue-representative-role-missing";
    /// `role` is not one of the words.
    RepresentativeUnknownRole = 241, "representative.unknown_role", "issue-representative-unknown-role";
    /// `authority` is not one of the words.
    RepresentativeUnknownAuthority = 242, "representative.unknown_authority", "issue-representative-unknown-authority";
    /// More events than the limit.
    HistoryTooMany = 250, "history.too_many", "issue-history-too-many";
    /// `event` is missing.
    HistoryEventMissing = 251, "history.event_missing", "issue-history-event-missing";
    /// `event` is not one of the words.
    HistoryUnknownEvent = 252, "history.unknown_event", "issue-history-unknown-event";
    /// `via` is not one of the words.
    HistoryUnknownVia = 253, "history.unknown_via", "issue-history-unknown-via";
    /// `letter` is not a kind of letter that can be sent.
    HistoryUnknownLetter = 254, "history.unknown_letter", "issue-history-unknown-letter";
    /// `refusal` is not one of the words.
    HistoryUnknownRefusal = 255, "history.unknown_refusal", "issue-history-unknown-refusal";
    /// `refusal` with an event that is none.
    HistoryRefusalNotExpected = 256, "history.refusal_not_expected", "issue-history-refusal-not-expected";
    /// An event later than the day of writing.
    HistoryAfterDate = 257, "history.after_date", "issue-history-after-date";
    /// The case has several controllers and the event names none.
    HistoryControllerMissing = 258, "history.controller_missing", "issue-history-controller-missing";
    /// `controller` is none of the case.
    HistoryUnknownController = 259, "history.unknown_controller", "issue-history-unknown-controller";
    /// An account id that the request does not have.
    HistoryUnknownAccount = 260, "history.unknown_account", "issue-history-unknown-account";
    /// An account of another controller.
    HistoryAccountMismatch = 261, "history.account_mismatch", "issue-history-account-mismatch";
    /// An event before the first letter was sent.
    HistoryImpossibleOrder = 262, "history.impossible_order", "issue-history-impossible-order";
    // 263 was history.needed: the codes 275 and 276 say more.
    /// An event with a company to which the history shows no letter.
    HistoryNothingSent = 264, "history.nothing_sent", "issue-history-nothing-sent";
    /// Events that cannot both be true.
    HistoryContradiction = 265, "history.contradiction", "issue-history-contradiction";
    /// The kind of letter is missing.
    LetterMissing = 270, "letter.missing", "issue-letter-missing";
    /// Not a kind of letter.
    LetterUnknown = 271, "letter.unknown", "issue-letter-unknown";
    /// The letter needs `non_user`.
    LetterNonUserMissing = 272, "letter.non_user_missing", "issue-letter-non-user-missing";
    /// `non_user` in a letter about accounts.
    LetterNonUserNotExpected = 273, "letter.non_user_not_expected", "issue-letter-non-user-not-expected";
    /// The letter may be written from a later day on.
    LetterTooEarly = 274, "letter.too_early", "issue-letter-too-early";
    /// Nothing was sent that the letter could refer to.
    LetterNothingSent = 275, "letter.nothing_sent", "issue-letter-nothing-sent";
    /// There is nothing that the letter could answer or ask for.
    LetterNothingToAnswer = 276, "letter.nothing_to_answer", "issue-letter-nothing-to-answer";
    /// The law of the country, or the request that opened the case, knows no such letter.
    LetterNotAvailable = 277, "letter.not_available", "issue-letter-not-available";
}

/// One thing that is wrong, and where. It never holds a value of the request.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// What is wrong.
    pub code: IssueCode,
    /// JSON pointer to the place (RFC 6901), for example `/accounts/1/platform`. An unknown key is repeated only if
    /// it looks like a key (lower-case letters, digits, `_`); otherwise the pointer ends at the object that holds it.
    pub path: String,
    /// What is wrong and what would be right, in the language of the guide (English if that is not known).
    pub message: String,
}

impl Issue {
    /// An issue that a binding finds in values of its own language, before there is JSON. `number` is the number that
    /// the code's message shows, if it shows one.
    #[must_use]
    pub fn of_binding(code: IssueCode, path: &str, number: Option<usize>, locales: &Locales) -> Self {
        let mut draft = Draft::new(code, &Place::ROOT);
        path.clone_into(&mut draft.path);
        draft.number = number;
        let message = into_issues(vec![draft], None, locales).pop().map_or_else(String::new, |issue| issue.message);
        Self { code, path: path.to_owned(), message }
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.code.code(), self.path, self.message)
    }
}

impl fmt::Debug for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issue").field("code", &self.code.code()).field("path", &self.path).finish_non_exhaustive()
    }
}
