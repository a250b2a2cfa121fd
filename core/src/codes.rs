//! The codes of issues and hints: one list each, with names (and numbers) that never change.

use crate::vocabulary::UnknownWord;

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
    /// A sighting on a platform that is not among those of `non_user`.
    RequestSightingPlatform = 13, "request.sighting_platform", "issue-request-sighting-platform";
    /// There are more issues than are listed.
    RequestMoreIssues = 14, "request.more_issues", "issue-request-more-issues";
    /// A name is missing or blank.
    NameMissing = 100, "name.missing", "issue-name-missing";
    /// A name without any letter.
    NameNoLetter = 101, "name.no_letter", "issue-name-no-letter";
    /// A name above the limit.
    NameTooLong = 102, "name.too_long", "issue-name-too-long";
    /// The names of several people in one.
    NameSeveralPeople = 103, "name.several_people", "issue-name-several-people";
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
    /// No postal address, no e-mail address and no telephone number.
    AddressMissing = 130, "address.missing", "issue-address-missing";
    /// More lines than fit a window.
    AddressTooManyLines = 131, "address.too_many_lines", "issue-address-too-many-lines";
    /// A post code that is not written as the country writes it.
    PostcodeFormat = 132, "postcode.format", "issue-postcode-format";
    /// The country is missing.
    CountryMissing = 140, "country.missing", "issue-country-missing";
    /// Not a country of the catalog.
    CountryUnknown = 141, "country.unknown", "issue-country-unknown";
    /// A country for whose law the library writes no letters, with a record or without.
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
    /// The locale does not have the texts of the letter.
    LanguageLetterNotAvailable = 153, "language.letter_not_available", "issue-language-letter-not-available";
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
    /// Something is declared about an e-mail address, and there is none.
    EmailMissing = 176, "email.missing", "issue-email-missing";
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
    /// An address of the platform that leads to no account.
    UrlNoProfile = 194, "url.no_profile", "issue-url-no-profile";
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
    /// A handle that is an address of the web and names no account, or empty.
    AccountHandleInvalid = 215, "account.handle_invalid", "issue-account-handle-invalid";
    /// `use` is not one of the words.
    AccountUnknownUse = 216, "account.unknown_use", "issue-account-unknown-use";
    /// `visibility` is not one of the words.
    AccountUnknownVisibility = 217, "account.unknown_visibility", "issue-account-unknown-visibility";
    // 218 was account.not_expected: accounts and non_user may stand side by side.
    /// `status` is not one of the words.
    AccountUnknownStatus = 219, "account.unknown_status", "issue-account-unknown-status";
    /// `deleted_on` of an account that is not deleted, or a day that is still to come.
    AccountDeletedOn = 220, "account.deleted_on", "issue-account-deleted-on";
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
    /// A reason for an account that the request does not have.
    ReasonUnknownAccount = 237, "reason.unknown_account", "issue-reason-unknown-account";
    /// A reason for a platform that the request is not about.
    ReasonUnknownPlatform = 238, "reason.unknown_platform", "issue-reason-unknown-platform";
    /// `role` is missing.
    RepresentativeRoleMissing = 240, "representative.role_missing", "issue-representative-role-missing";
    /// `role` is not one of the words.
    RepresentativeUnknownRole = 241, "representative.unknown_role", "issue-representative-unknown-role";
    /// `authority` is not one of the words.
    RepresentativeUnknownAuthority = 242, "representative.unknown_authority", "issue-representative-unknown-authority";
    /// Somebody acts for a person who has died.
    RepresentativeForTheDead = 243, "representative.for_the_dead", "issue-representative-for-the-dead";
    /// Joint custody without the other parent, or sole custody with one.
    RepresentativeCustody = 244, "representative.custody", "issue-representative-custody";
    /// `basis` or `custody` is not one of the words.
    RepresentativeUnknownWord = 245, "representative.unknown_word", "issue-representative-unknown-word";
    /// A key that says nothing about who acts in that role.
    RepresentativeKeyNotExpected = 246, "representative.key_not_expected", "issue-representative-key-not-expected";
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
    /// A key that does not belong to an event of that kind.
    HistoryKeyNotExpected = 266, "history.key_not_expected", "issue-history-key-not-expected";
    /// A word of an event that is not one of the known ones.
    HistoryUnknownWord = 267, "history.unknown_word", "issue-history-unknown-word";
    /// Not an authority of the catalog.
    HistoryUnknownAuthority = 268, "history.unknown_authority", "issue-history-unknown-authority";
    /// The kind of letter is missing.
    LetterMissing = 270, "letter.missing", "issue-letter-missing";
    /// Not a kind of letter.
    LetterUnknown = 271, "letter.unknown", "issue-letter-unknown";
    /// The letter needs `non_user`.
    LetterNonUserMissing = 272, "letter.non_user_missing", "issue-letter-non-user-missing";
    // 273 was letter.non_user_not_expected.
    /// The letter may be written from a later day on.
    LetterTooEarly = 274, "letter.too_early", "issue-letter-too-early";
    /// Nothing was sent that the letter could refer to.
    LetterNothingSent = 275, "letter.nothing_sent", "issue-letter-nothing-sent";
    /// There is nothing that the letter could answer or ask for.
    LetterNothingToAnswer = 276, "letter.nothing_to_answer", "issue-letter-nothing-to-answer";
    /// The law of the country, or the request that opened the case, knows no such letter.
    LetterNotAvailable = 277, "letter.not_available", "issue-letter-not-available";
    /// A reply about reasons, and neither the history nor the case has any.
    LetterReasonsNeeded = 278, "letter.reasons_needed", "issue-letter-reasons-needed";
    /// A service of the caller that lacks what a letter needs, or has an id that is taken.
    ServiceInvalid = 280, "service.invalid", "issue-service-invalid";
    /// `kind` of a service is not one of the words.
    ServiceUnknownKind = 281, "service.unknown_kind", "issue-service-unknown-kind";
}

// Each code has one message in guide.ftl; a record of the catalog brings a message of its own with the code
// `CatalogNote`.
macro_rules! hint_codes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $message:literal;)*) => {
        /// The kind of a hint. Names never change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum HintCode {
            $($(#[$doc])* $variant,)*
        }

        impl HintCode {
            /// All codes.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name, `area.remark`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The Fluent message (guide.ftl) that says it.
            #[must_use]
            pub(crate) const fn message_id(self) -> &'static str {
                match self { $(Self::$variant => $message,)* }
            }
        }
    };
}

hint_codes! {
    /// Training began before the day of writing; an objection works from now on.
    TrainingAlreadyStarted = "training.already_started", "hint-training-already-started";
    /// Linked accounts share one form; repeating it per account does no harm.
    AccountsGrouped = "accounts.grouped", "hint-accounts-grouped";
    /// Accounts that are not linked: each needs its own form.
    AccountsSeparate = "accounts.separate", "hint-accounts-separate";
    /// Linked accounts with several e-mail addresses: one objection per address is the cautious way.
    AccountsSeveralEmails = "accounts.several_emails", "hint-accounts-several-emails";
    /// A form needs the e-mail address of the account, and the request does not hold it.
    AccountEmailMissing = "account.email_missing", "hint-account-email-missing";
    /// Forms are made for personal profiles; a business account or page may not get through.
    AccountBusinessForm = "account.business_form", "hint-account-business-form";
    /// A private profile leaves some data public.
    AccountPrivateStillPublic = "account.private_still_public", "hint-account-private-still-public";
    /// A form needs the login of the account's holder, not of who acts for them.
    RepresentativeLogin = "representative.login", "hint-representative-login";
    /// Minors: what they enter in AI features may be used although their posts are left out.
    RepresentativeChild = "representative.child", "hint-representative-child";
    /// No proof from a model's answer is needed by law.
    NonUserProof = "non_user.proof_not_required", "hint-non-user-proof-not-required";
    /// No reason was given; Art. 21(1) asks for the person's situation.
    ReasonNoneGiven = "reason.none_given", "hint-reason-none-given";
    /// The form first; the letter as a second track with proof.
    LetterSecondTrack = "letter.second_track", "hint-letter-second-track";
    /// Confirmations are worth keeping.
    ConfirmationKeep = "confirmation.keep", "hint-confirmation-keep";
    /// No company is known for the platform in the person's country: nothing is written about it.
    ControllerUnknownForCountry = "controller.unknown_for_country", "hint-controller-unknown-for-country";
    /// No training on user content is known for the platform.
    PlatformInformationOnly = "platform.information_only", "hint-platform-information-only";
    /// A fact of the record was not verified since its `stale_after`, or its confidence is low.
    ContactNotVerified = "contact.not_verified", "hint-contact-not-verified";
    /// No record holds a sure e-mail address of the addressee; the mail file has no recipient.
    MailNoAddress = "mail.no_address", "hint-mail-no-address";
    /// The letter is too long for a mailto link; the link holds the short text or none.
    MailtoTooLong = "mailto.too_long", "hint-mailto-too-long";
    /// The locale is a draft.
    LocaleDraft = "locale.draft", "hint-locale-draft";
    /// The authority has formal requirements.
    ComplaintFormalRequirement = "complaint.formal_requirement", "hint-complaint-formal-requirement";
    /// The authority is not known to take complaints in the language of the letter.
    ComplaintLanguage = "complaint.language", "hint-complaint-language";
    /// The law wants a complaint to the company first, and the history has none.
    ComplaintControllerFirst = "complaint.controller_first", "hint-complaint-company-not-asked";
    /// The complaint goes to two authorities, because two laws hold.
    ComplaintOtherAuthority = "complaint.other_authority", "hint-complaint-other-authority";
    /// Until when the authority takes complaints.
    ComplaintTimeLimit = "complaint.time_limit", "hint-complaint-time-limit";
    /// No letter to a controller is called for today; one may be on a later day.
    LetterLater = "letter.later", "hint-letter-later";
    /// Nothing is left to write to a controller.
    LetterNothingLeft = "letter.nothing_left", "hint-letter-nothing-left";
    /// A person under age acts alone.
    DataSubjectMinor = "data_subject.minor", "hint-data-subject-minor";
    /// A parent acts, and it is not known whether alone.
    RepresentativeCustodyUnknown = "representative.custody_unknown", "hint-representative-custody-unknown";
    /// A complaint without the person's own address and e-mail address.
    ComplaintContactMissing = "complaint.contact_missing", "hint-complaint-contact-missing";
    /// Nothing was sent for an account while others of the company get a later letter.
    AccountNotObjected = "account.not_objected", "hint-account-not-objected";
    /// A deleted account: nothing that needs a login.
    AccountDeleted = "account.deleted", "hint-account-deleted";
    /// An account that cannot be used: nothing that needs a login.
    AccountNoAccess = "account.no_access", "hint-account-no-access";
    /// A body runs the account.
    AccountManaged = "account.managed", "hint-account-managed";
    /// A linked account with a letter of its own.
    AccountSeparate = "account.separate", "hint-account-separate";
    /// What a letter held is assumed.
    HistoryPartsAssumed = "history.parts_assumed", "hint-history-parts-assumed";
    /// A reply about reasons that were never given.
    HistoryNoReasonsSent = "history.no_reasons_sent", "hint-history-no-reasons-sent";
    /// A company takes more time for access, and the history does not say until when.
    HistoryUntilMissing = "history.until_missing", "hint-history-until-missing";
    /// A note of a catalog record (platform, channel, controller, reason): the message is the record's own.
    CatalogNote = "catalog.note", "hint-catalog-note";

    // Remarks of the validation; their messages stand in issues.ftl.
    /// A text was changed by the rules of text hygiene: composed to NFC, trimmed, invisible characters removed.
    TextNormalised = "text.normalised", "hint-text-normalised";
    /// A text has ligatures, full-width or mathematical letters.
    TextCompatibilityLetters = "text.compatibility_letters", "hint-text-compatibility-letters";
    /// A text without right-to-left letters has a mark for them.
    TextDirectionMark = "text.direction_mark", "hint-text-direction-mark";
    /// A word mixes letters of several scripts.
    TextMixedScript = "text.mixed_script", "hint-text-mixed-script";
    /// A text has private-use characters, which look different everywhere.
    TextPrivateUse = "text.private_use", "hint-text-private-use";
    /// A text looks like UTF-8 that was read as Windows-1252.
    TextMojibake = "text.mojibake", "hint-text-mojibake";
    /// A name looks like a program's word for "nothing".
    NameLooksLikePlaceholder = "name.looks_like_placeholder", "hint-name-looks-like-placeholder";
    /// A name with the legal form of a body; the right to object is one of natural persons.
    NameLooksLikeOrganisation = "name.looks_like_organisation", "hint-name-looks-like-organisation";
    /// A telephone number is the only way to answer.
    ContactPhoneOnly = "contact.phone_only", "hint-contact-phone-only";
    /// Letters to companies leave the postal address out: a reason calls for that.
    ContactAddressLeftOut = "contact.address_left_out", "hint-contact-address-left-out";
    /// The person has the name of the controller.
    SenderEqualsRecipient = "sender.equals_recipient", "hint-sender-equals-recipient";
    /// The country has several authorities and the part of the country is not given.
    RegionMissing = "region.missing", "hint-region-missing";
    /// The locale of the base language is used.
    LanguageFallback = "language.fallback", "hint-language-fallback";
    /// A date before the GDPR or far in the future.
    DateUnusual = "date.unusual", "hint-date-unusual";
    /// The part before the `@` is not ASCII; not every mail system takes that.
    EmailNeedsSmtputf8 = "email.needs_smtputf8", "hint-email-needs-smtputf8";
    /// Dots at an end or in a row before the `@`.
    EmailDots = "email.dots", "hint-email-dots";
    /// A telephone number without country code.
    PhoneNational = "phone.national", "hint-phone-national";
    /// The platform has another id today.
    PlatformRenamed = "platform.renamed", "hint-platform-renamed";
    /// The same account stands twice; it is listed once.
    AccountDuplicate = "account.duplicate", "hint-account-duplicate";
    /// An address of a profile in the place of the handle: the account that it names is taken.
    AccountHandleFromAddress = "account.handle_from_address", "hint-account-handle-from-address";
    /// A handle with spaces: perhaps a display name.
    AccountHandleSpaces = "account.handle_spaces", "hint-account-handle-spaces";
    /// Accounts of operators that do not link accounts share a link group.
    AccountLinkGroupMixed = "account.link_group_mixed", "hint-account-link-group-mixed";
    /// A reason names a special category (Art. 9 GDPR).
    ReasonSensitive = "reason.sensitive", "hint-reason-sensitive";
    /// The same reason stands twice; it is listed once.
    ReasonDuplicate = "reason.duplicate", "hint-reason-duplicate";
    /// A reason is left out of the letter to a company, because it cannot be true there.
    ReasonLeftOut = "reason.left_out", "hint-reason-left-out";
    /// Several companies read own words, or a reason about a special category.
    ReasonReaders = "reason.readers", "hint-reason-readers";
    /// Several companies read what was seen somewhere.
    SightingReaders = "sighting.readers", "hint-sighting-readers";
    /// A reason that is made for another law than that of the person's country.
    ReasonOtherRegime = "reason.other_regime", "hint-reason-other-regime";
}

/// By its name, everywhere.
macro_rules! named {
    ($($code:ident)*) => {$(
        impl std::fmt::Display for $code {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.code())
            }
        }

        impl std::str::FromStr for $code {
            type Err = UnknownWord;

            fn from_str(name: &str) -> Result<Self, UnknownWord> {
                Self::ALL.iter().copied().find(|code| code.code() == name).ok_or(UnknownWord)
            }
        }

        impl serde::Serialize for $code {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $code {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let name = String::deserialize(deserializer)?;
                name.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}

named!(IssueCode HintCode);
