//! Remarks that do not stop anything: the plan carries them, the library never prints.

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
            pub const fn message_id(self) -> &'static str {
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
    /// No letter to a controller is called for today; one may be on a later day.
    LetterLater = "letter.later", "hint-letter-later";
    /// Nothing is left to write to a controller.
    LetterNothingLeft = "letter.nothing_left", "hint-letter-nothing-left";
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
    /// A handle with spaces: perhaps a display name.
    AccountHandleSpaces = "account.handle_spaces", "hint-account-handle-spaces";
    /// Accounts of operators that do not link accounts share a link group.
    AccountLinkGroupMixed = "account.link_group_mixed", "hint-account-link-group-mixed";
    /// A reason names a special category (Art. 9 GDPR).
    ReasonSensitive = "reason.sensitive", "hint-reason-sensitive";
    /// The same reason stands twice; it is listed once.
    ReasonDuplicate = "reason.duplicate", "hint-reason-duplicate";
    /// A reason that is made for another law than that of the person's country.
    ReasonOtherRegime = "reason.other_regime", "hint-reason-other-regime";
}

/// As its name.
impl serde::Serialize for HintCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// One remark for the user.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hint {
    /// Which.
    pub code: HintCode,
    /// JSON pointer into the request, or empty if the remark is about the whole.
    pub path: String,
    /// The message to show instead of the code's own; set for notes of catalog records.
    pub message: Option<crate::ids::MessageId>,
    /// Name of a platform, controller or authority that the message mentions. Never personal data.
    pub subject: Option<String>,
    /// A day that the message mentions.
    pub date: Option<crate::date::Date>,
}

impl Hint {
    /// A hint about `path` with nothing else.
    #[must_use]
    pub fn new(code: HintCode, path: impl Into<String>) -> Self {
        Self { code, path: path.into(), message: None, subject: None, date: None }
    }
}

impl std::fmt::Debug for Hint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hint").field("code", &self.code.code()).field("path", &self.path).finish_non_exhaustive()
    }
}
