//! The table of messages that the code calls by name: every id once, with the variables it may use.
//!
//! Messages that records of the catalog point to (reasons, labels, `covers-…`, notes, citations) are not here: the
//! records name them, and a locale must have them all.
//!
//! Every message may also use these, which are the same for a whole letter:
//! `$voice` (`self`, `representative`, `organisation`), `$regime` (`gdpr`, `uk`, `ch`).

pub(crate) use super::variables::Variable;

macro_rules! messages {
    ($($(#[$doc:meta])* $variant:ident = $id:literal $(: $($variable:ident)+)?;)*) => {
        /// A message that the code calls by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum Message { $($(#[$doc])* $variant,)* }

        impl Message {
            /// All messages.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The id in Fluent.
            #[must_use]
            pub(crate) const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// The variables it may use beside `$voice` and `$regime`.
            #[must_use]
            pub(crate) const fn variables(self) -> &'static [Variable] {
                match self { $(Self::$variant => &[$($(Variable::$variable),+)?],)* }
            }
        }
    };
}

messages! {
    // ---- letter.ftl: frame ----
    /// Information block: date. "Datum: 24. November 2026"
    LetterDate = "letter-date": Date;
    /// Information block: reference. "Mein Zeichen: W-2026-001" (organisation: "Unser Zeichen")
    LetterReference = "letter-reference": Reference;
    /// Foot of a page: "Seite 2 von 3"
    LetterPage = "letter-page": Number Total;
    /// What a picture of the signature shows, read out to people who do not see it.
    LetterSignaturePicture = "letter-signature-picture": Name;
    LetterSalutation = "letter-salutation";
    LetterClosing = "letter-closing";
    LetterEnclosuresHeading = "letter-enclosures-heading": Number;
    /// Enclosure: proof of the authority to act.
    // Proof of the authority to act, in the list of enclosures.
    EnclosurePowerOfAttorney = "enclosure-power-of-attorney";
    EnclosureCourtOrder = "enclosure-court-order";
    EnclosureParental = "enclosure-parental";
    /// Line of the addressee's block under the controller's name, when the letter goes to its representative:
    /// "Vertretung: Example Representatives Ltd."
    LetterAddresseeRepresentative = "letter-addressee-representative": Representative;
    /// Subject lines: the right and the Regulation by its full name (ch: the Swiss act).
    LetterSubjectObjection = "letter-subject-objection";
    LetterSubjectNonUserObjection = "letter-subject-non-user-objection";
    // Who acts. One paragraph each, with the person's name; then `letter-authority-…`.
    LetterForChild = "letter-for-child": Name;
    LetterForWard = "letter-for-ward": Name;
    LetterForPerson = "letter-for-person": Name;
    LetterForMember = "letter-for-member": Name;
    LetterCustodySole = "letter-custody-sole";
    /// `$representative`: the other parent.
    LetterCustodyJoint = "letter-custody-joint": Representative;
    /// Earlier names of the person.
    LetterJointControllers = "letter-joint-controllers": Value;
    LetterConfirmedBefore = "letter-confirmed-before": Date;
    LetterFormerNames = "letter-former-names": Value;
    LetterAuthorityEnclosed = "letter-authority-enclosed";
    LetterAuthorityOnRequest = "letter-authority-on-request";

    // ---- letter.ftl: objection (EU, EEA, UK) ----
    /// First paragraph: "I object …". OBJ-1, OBJ-3
    LetterDeclaration = "letter-declaration": Training;
    /// Provision, number of the Regulation, basis not accepted, consent. OBJ-2, COM-6, OBJ-7, OBJ-14
    /// Where the GDPR holds beside the law of residence (Art. 3(1)), and what the letter is under it too.
    LetterSecondLaw = "letter-second-law";
    LetterSecondLawObjection = "letter-second-law-objection";
    LetterSecondLawAccess = "letter-second-law-access";
    LetterSecondLawWithdrawal = "letter-second-law-withdrawal";
    LetterBasis = "letter-basis": Basis;
    LetterConsent = "letter-consent": Consent;
    LetterDenied = "letter-denied";
    /// Introduces the list of accounts. OBJ-10
    LetterAccountsIntro = "letter-accounts-intro": Accounts;
    // Parts of a line in the list of accounts, joined by commas; notes stand in brackets.
    AccountHandle = "account-handle": Value;
    AccountUrl = "account-url": Value;
    AccountEmail = "account-email": Value;
    AccountPhone = "account-phone": Value;
    /// Note: linked with accounts of these platforms.
    AccountLinked = "account-linked": Platforms;
    AccountFormerly = "account-formerly": Value;
    AccountDeleted = "account-deleted";
    /// The same with a year, month or day.
    AccountDeletedOn = "account-deleted-on": Date;
    AccountNoAccess = "account-no-access";
    AccountManaged = "account-managed": Value;
    AccountUseBusiness = "account-use-business";
    AccountUsePage = "account-use-page";
    AccountUseCreator = "account-use-creator";
    AccountVisibilityPrivate = "account-visibility-private";
    // Heads of the columns where many accounts stand in a table.
    AccountColumnPlatform = "account-column-platform";
    AccountColumnHandle = "account-column-handle";
    AccountColumnUrl = "account-column-url";
    AccountColumnEmail = "account-column-email";
    AccountColumnPhone = "account-column-phone";
    AccountColumnNotes = "account-column-notes";
    /// Introduces the list of data: beyond the accounts, past and future, in particular. OBJ-4
    LetterScopeIntro = "letter-scope-intro": Accounts;
    LetterScopePublic = "letter-scope-public": Accounts;
    /// The same without examples, for short letters.
    LetterScopePublicShort = "letter-scope-public-short": Accounts;
    LetterScopeOthers = "letter-scope-others";
    LetterScopeInteractions = "letter-scope-interactions";
    LetterScopeThirdParties = "letter-scope-third-parties";
    LetterReasonsHeading = "letter-reasons-heading";
    LetterSpecialCategoriesHeading = "letter-special-categories-heading";
    LetterSpecialCategoriesRequest = "letter-special-categories-request";
    LetterSpecialCategoriesNoBalancing = "letter-special-categories-no-balancing";
    LetterDemandsHeading = "letter-demands-heading";
    /// Stop (before: do not begin); burden of proof. OBJ-9
    LetterStop = "letter-stop": Training;
    /// If not followed: reasons, weighing, remedies. OBJ-13
    LetterIfRefused = "letter-if-refused";
    /// OER-1
    LetterRestriction = "letter-restriction";
    /// The same without Art. 18(3), for short letters. OER-1
    LetterRestrictionShort = "letter-restriction-short";
    /// OER-2, OER-3
    LetterErasure = "letter-erasure": Training;
    /// The same without the account of impossibility and output, for short letters. OER-2
    LetterErasureShort = "letter-erasure-short": Training;
    /// OBJ-16, OBJ-17, OER-5
    LetterAccountsStay = "letter-accounts-stay": Accounts;
    /// Only with deleted accounts.
    LetterAccountsDeleted = "letter-accounts-deleted";
    /// OER-4; also when only `recipients` is asked for (both flags `no`).
    LetterRecipients = "letter-recipients": Erasure Restriction;
    /// Confirmation with the first day, one month. OBJ-11, OBJ-12, OER-6
    LetterConfirmation = "letter-confirmation": Accounts Erasure Reply;
    LetterIdentity = "letter-identity": Accounts;

    // ---- letter.ftl: people without an account ----
    /// No account; none with the address used. NUO-1
    LetterNonUserNoAccount = "letter-non-user-no-account": Platforms;
    /// Only if the person declares it.
    LetterNonUserNoAccountEmail = "letter-non-user-no-account-email": Value;
    /// In a letter about accounts on other platforms of the company.
    LetterNoAccountBeside = "letter-no-account-beside": Platforms;
    /// Introduces the list of sightings. NUO-2
    LetterNonUserSightings = "letter-non-user-sightings";
    /// No sighting is known. NUO-2
    LetterNonUserNoSighting = "letter-non-user-no-sighting";
    /// Part of a line in the list: address of the material.
    SightingUrl = "sighting-url": Url;
    /// No duty to show a model's output. NUO-3
    LetterNonUserNoOutput = "letter-non-user-no-output";
    /// Information under Art. 14 is missing. NUO-4
    LetterNonUserArticle14 = "letter-non-user-article-14";
    /// Data that locate the material are enough; Art. 12(6). NUO-5
    LetterNonUserIdentity = "letter-non-user-identity";

    // ---- letter.ftl: Switzerland (instead of the paragraphs above with the same end of the name) ----
    /// Express prohibition. CHX-1, CHX-2
    LetterChDeclaration = "letter-ch-declaration": Training;
    /// Art. 30(2)(b), 30(3) FADP; GDPR in the alternative. CHX-4
    LetterChBasis = "letter-ch-basis";
    LetterChScopeIntro = "letter-ch-scope-intro": Accounts;
    LetterChReasonsHeading = "letter-ch-reasons-heading";
    LetterChSpecialCategoriesHeading = "letter-ch-special-categories-heading";
    LetterChSpecialCategoriesRequest = "letter-ch-special-categories-request";
    LetterChStop = "letter-ch-stop": Training;
    LetterChIfRefused = "letter-ch-if-refused";
    LetterChRestriction = "letter-ch-restriction";
    LetterChErasure = "letter-ch-erasure": Training;
    LetterChErasureShort = "letter-ch-erasure-short": Training;
    LetterChRecipients = "letter-ch-recipients": Erasure;
    /// Confirmation within 30 days, a period set by the sender.
    LetterChConfirmation = "letter-ch-confirmation": Accounts Erasure Reply;
    LetterChIdentity = "letter-ch-identity": Accounts;
    LetterChNonUserArticle14 = "letter-ch-non-user-article-14";
    LetterChNonUserIdentity = "letter-ch-non-user-identity";

    // ---- letter.ftl: short text for a form's field. Sentences, joined by a space, dropped from the end ----
    FormRepresented = "form-represented": Name Representative Kind;
    /// Declaration with provision, purpose, past and future.
    FormObjection = "form-objection": Accounts;
    /// Names one account by its line.
    FormAccount = "form-account": Platform Value;
    /// Burden of proof.
    FormBurden = "form-burden";
    /// Confirmation within one month.
    FormConfirmation = "form-confirmation";
    FormRestriction = "form-restriction";
    FormErasure = "form-erasure";
    // These cite what the law of the day gives for them.
    FormRecipients = "form-recipients": Provision;
    FormWithdrawal = "form-withdrawal": Provision Consent;
    FormSpecialCategories = "form-special-categories": Provision;

    // ---- reminder.ftl: shared by the later letters ----
    LaterAccountsIntro = "later-accounts-intro": Accounts Request;
    EnclosureLetter = "enclosure-letter": Date Kind;
    EnclosureProof = "enclosure-proof": Date;
    EnclosureYourAnswer = "enclosure-your-answer": Date;

    // ---- reminder.ftl: reminder ----
    ReminderSubject = "reminder-subject": Request;
    /// REM-1
    ReminderSent = "reminder-sent": Date Request;
    /// How it was handed over.
    LetterVia = "letter-via": Via;
    /// REM-2, REM-3
    ReminderOverdue = "reminder-overdue": Due;
    // The same where no day is sure: by post, and where not all holidays are known. REM-2
    ReminderOverduePost = "reminder-overdue-post": Provision;
    ReminderOverdueCautious = "reminder-overdue-cautious": Provision;
    /// What came instead of an answer. REM-3
    ReminderCame = "reminder-came": Kind;
    /// What the controller had promised, and that it does not keep it.
    ReminderPromise = "reminder-promise": Date Request;
    ReminderBreach = "reminder-breach": Date;
    /// Parts that no answer has settled.
    ReminderOpenParts = "reminder-open-parts": Value;
    /// The name of a part. `$kind`: its word.
    PartName = "part-name": Kind;
    /// REM-4
    ReminderRequest = "reminder-request": Request;
    /// Instead, if only parts are open.
    ReminderRequestOpen = "reminder-request-open";
    ReminderEffect = "reminder-effect": Request;
    /// REM-5
    ReminderDue = "reminder-due": Due;
    /// REM-6
    ReminderNext = "reminder-next": Provision Remedy;

    // ---- reminder.ftl: complaint to the controller (UK) ----
    ControllerComplaintSubject = "controller-complaint-subject": Request;
    ControllerComplaintOpening = "controller-complaint-opening": Date Request;
    ControllerComplaintRefused = "controller-complaint-refused": Request;
    ControllerComplaintRequest = "controller-complaint-request": Request;
    ControllerComplaintProcedure = "controller-complaint-procedure";
    ControllerComplaintNext = "controller-complaint-next": Provision Remedy;

    // ---- reply.ftl: reply to a refusal, one answer for each kind ----
    RefusalReplySubject = "refusal-reply-subject";
    /// REP-1, REP-2
    RefusalReplyOpening = "refusal-reply-opening": Date Kind;
    // REP-3
    RefusalReplyNoReasons = "refusal-reply-no-reasons";
    RefusalReplyReasonsNotWeighed = "refusal-reply-reasons-not-weighed";
    RefusalReplyIdentity = "refusal-reply-identity";
    RefusalReplyNoData = "refusal-reply-no-data": Accounts;
    /// The same about accounts that are deleted.
    RefusalReplyNoDataDeleted = "refusal-reply-no-data-deleted";
    RefusalReplyNoTraining = "refusal-reply-no-training";
    RefusalReplyNoTrainingConfirm = "refusal-reply-no-training-confirm": Due;
    RefusalReplyTooLate = "refusal-reply-too-late";
    RefusalReplyUseTheForm = "refusal-reply-use-the-form";
    RefusalReplyNotApplicable = "refusal-reply-not-applicable";
    /// Introduces the person's reasons.
    RefusalReplyGrounds = "refusal-reply-grounds";
    /// REP-4
    RefusalReplyBurden = "refusal-reply-burden";
    /// REP-5
    RefusalReplyBalancing = "refusal-reply-balancing";
    /// REP-6
    RefusalReplyRepeat = "refusal-reply-repeat": Due;
    RefusalReplyRestriction = "refusal-reply-restriction";
    /// REP-7
    RefusalReplyRemedies = "refusal-reply-remedies": Provision Remedy;

    // ---- reply.ftl: reply to a notice of extension ----
    ExtensionReplySubject = "extension-reply-subject";
    /// EXT-1
    ExtensionReplyOpening = "extension-reply-opening": Date;
    ExtensionReplyLate = "extension-reply-late";
    /// EXT-2
    ExtensionReplyReasons = "extension-reply-reasons";
    ExtensionReplyEffect = "extension-reply-effect";
    /// EXT-3
    ExtensionReplyRestriction = "extension-reply-restriction";
    /// EXT-4
    ExtensionReplyLatest = "extension-reply-latest": Due Flag;

    // ---- complaint.ftl: complaint to an authority (CH: report) ----
    ComplaintSubject = "complaint-subject": Controller Provision;
    ComplaintOpening = "complaint-opening": Request Provision;
    ComplaintPartiesHeading = "complaint-parties-heading";
    /// CMP-1
    ComplaintComplainant = "complaint-complainant": Name;
    /// If somebody acts for the person: how the person can be reached.
    ComplaintComplainantContact = "complaint-complainant-contact": Value;
    /// CMP-11
    ComplaintBody = "complaint-body": Provision;
    /// CMP-3
    ComplaintController = "complaint-controller": Controller Value;
    ComplaintControllerNoAddress = "complaint-controller-no-address": Controller;
    ComplaintControllerPage = "complaint-controller-page": Url;
    ComplaintJointController = "complaint-joint-controller": Value;
    ComplaintControllerRepresentative = "complaint-controller-representative": Representative;
    /// CMP-2
    ComplaintCompetence = "complaint-competence": Provision;
    /// The same to the authority at the seat of the company.
    ComplaintCompetencePlace = "complaint-competence-place": Provision;
    /// CMP-12
    ComplaintLeadAuthority = "complaint-lead-authority": Authority;
    ComplaintHandOver = "complaint-hand-over": Authority;
    ComplaintAccountsIntro = "complaint-accounts-intro": Accounts;
    ComplaintNonUser = "complaint-non-user";
    ComplaintFactsHeading = "complaint-facts-heading";
    ComplaintProcessing = "complaint-processing": Basis;
    ComplaintFactsIntro = "complaint-facts-intro";
    // Items of the list of events. CMP-4, CMP-5
    ComplaintFactSent = "complaint-fact-sent": Date Kind;
    ComplaintFactVia = "complaint-fact-via": Via;
    ComplaintFactReceived = "complaint-fact-received": Date;
    ComplaintFactAcknowledged = "complaint-fact-acknowledged": Date;
    ComplaintFactStatus = "complaint-fact-status": Date;
    ComplaintFactExtended = "complaint-fact-extended": Date;
    ComplaintFactConfirmed = "complaint-fact-confirmed": Date;
    ComplaintFactRefused = "complaint-fact-refused": Date Kind;
    ComplaintFactIdentified = "complaint-fact-identified": Date;
    ComplaintFactBreached = "complaint-fact-breached": Date;
    /// The person's own words about an event, in quotation marks.
    ComplaintFactNote = "complaint-fact-note": Value;
    ComplaintFactComplained = "complaint-fact-complained": Date Authority;
    /// `$kind`: the word of the step, or `unknown`.
    ComplaintFactAuthority = "complaint-fact-authority": Date Authority Kind;
    ComplaintFactReference = "complaint-fact-reference": Value;
    ComplaintFactOverdue = "complaint-fact-overdue": Due;
    // The same where no day is sure: by post, and where not all holidays are known.
    ComplaintFactOverduePost = "complaint-fact-overdue-post": Provision;
    ComplaintFactOverdueCautious = "complaint-fact-overdue-cautious": Provision;
    ComplaintFactNothingSince = "complaint-fact-nothing-since";
    ComplaintBefore = "complaint-before";
    ComplaintTimeliness = "complaint-timeliness": Date;
    ComplaintInfringementsHeading = "complaint-infringements-heading";
    ComplaintInfringementsIntro = "complaint-infringements-intro";
    // Items of the list of provisions. CMP-6
    ComplaintInfringementSilence = "complaint-infringement-silence";
    ComplaintInfringementLate = "complaint-infringement-late";
    ComplaintInfringementExtension = "complaint-infringement-extension";
    ComplaintInfringementCore = "complaint-infringement-core": Request;
    ComplaintInfringementNoReasons = "complaint-infringement-no-reasons";
    ComplaintInfringementReasons = "complaint-infringement-reasons";
    ComplaintInfringementIdentity = "complaint-infringement-identity";
    ComplaintInfringementForm = "complaint-infringement-form";
    ComplaintInfringementTime = "complaint-infringement-time";
    ComplaintInfringementRestriction = "complaint-infringement-restriction";
    ComplaintInfringementErasure = "complaint-infringement-erasure";
    ComplaintInfringementBreach = "complaint-infringement-breach";
    ComplaintRequestsHeading = "complaint-requests-heading";
    ComplaintRequestsIntro = "complaint-requests-intro";
    // Items of the list of requests. CMP-7
    ComplaintRequestInvestigate = "complaint-request-investigate": Provision;
    ComplaintRequestComply = "complaint-request-comply": Request Provision;
    ComplaintRequestErasure = "complaint-request-erasure": Provision;
    ComplaintRequestBan = "complaint-request-ban": Provision;
    /// CMP-9
    ComplaintProgress = "complaint-progress": Provision Remedy;
    /// CMP-10
    ComplaintName = "complaint-name": Kind;
    ComplaintAmicable = "complaint-amicable": Kind;
    ComplaintPending = "complaint-pending": Value;
    /// Art. 4(1) of Regulation (EU) 2025/2518.
    ComplaintAdmissibility = "complaint-admissibility";
    // Lines in the list of enclosures. CMP-8, CMP-11
    EnclosureAnswer = "enclosure-answer": Date Kind;
    EnclosureMandate = "enclosure-mandate";
    EnclosureConstitution = "enclosure-constitution";

    // ---- access.ftl. ACC-1 to ACC-10 ----
    AccessSubject = "access-subject";
    AccessOpening = "access-opening";
    AccessAccountsIntro = "access-accounts-intro": Accounts;
    AccessNonUser = "access-non-user";
    AccessQuestionsIntro = "access-questions-intro";
    AccessQuestionData = "access-question-data";
    AccessQuestionPurposes = "access-question-purposes";
    AccessQuestionSources = "access-question-sources";
    AccessQuestionRecipients = "access-question-recipients";
    AccessQuestionStorage = "access-question-storage";
    AccessQuestionTransfers = "access-question-transfers";
    AccessQuestionAutomated = "access-question-automated";
    AccessCopy = "access-copy";
    AccessAnswer = "access-answer";

    // ---- withdrawal.ftl. WDC-1 to WDC-5 ----
    ConsentWithdrawalSubject = "consent-withdrawal-subject";
    ConsentWithdrawalDeclaration = "consent-withdrawal-declaration";
    ConsentWithdrawalAccountsIntro = "consent-withdrawal-accounts-intro": Accounts;
    ConsentWithdrawalEffect = "consent-withdrawal-effect";
    ConsentWithdrawalErasure = "consent-withdrawal-erasure";
    ConsentWithdrawalAlternative = "consent-withdrawal-alternative";
    ConsentWithdrawalAccountsStay = "consent-withdrawal-accounts-stay";
    ConsentWithdrawalConfirmation = "consent-withdrawal-confirmation";

    // ---- copyright.ftl. CPR-1 to CPR-4 ----
    CopyrightSubject = "copyright-subject";
    CopyrightDeclaration = "copyright-declaration": Name;
    CopyrightWorksIntro = "copyright-works-intro";
    CopyrightWorksEverywhere = "copyright-works-everywhere";
    CopyrightSignal = "copyright-signal";
    CopyrightSeparate = "copyright-separate";
    CopyrightConfirmation = "copyright-confirmation";

    // ---- guide.ftl: the page for people (terminal, 80 columns) ----
    PageTitle = "page-title";
    /// First line of the page: what is ready.
    PageReady = "page-ready": Total;
    /// Second line: where to start, and when the first answer is due.
    PageStart = "page-start": Number;
    PageDue = "page-due": Due;
    PageActionsHeading = "page-actions-heading";
    /// Behind a form: the number of the text to paste.
    PagePaste = "page-paste": Number;
    /// Behind an item whose evidence is weak or old.
    PageCheck = "page-check";
    PageCheckNote = "page-check-note";
    PageStandingHeading = "page-standing-heading";
    PageWarningsHeading = "page-warnings-heading";
    PageDeadlineHeading = "page-deadline-heading";
    PageTableCompany = "page-table-company";
    PageTableDue = "page-table-due";
    PageTableState = "page-table-state";
    /// Last line before the letters.
    PageMore = "page-more";
    PageLettersHeading = "page-letters-heading": Number;
    PageLetterHeading = "page-letter-heading": Controller;
    PageTextsHeading = "page-texts-heading";
    /// Heading over a text to paste: its number and the items it belongs to.
    PageTextHeading = "page-text-heading": Number Total Value;
    /// What the text above leaves out.
    PageOmitted = "page-omitted": Value;
    PageDetailsHeading = "page-details-heading";
    PageDetailsItem = "page-details-item": Number;
    PageFieldsLabel = "page-fields-label";
    PageStepsLabel = "page-steps-label";
    PageCoversLabel = "page-covers-label";
    PageFallbackUrlLabel = "page-fallback-url-label";
    PageEvidence = "page-evidence": Date;
    /// Instead of steps that stood with an earlier action, for other accounts: its number.
    PageSameSteps = "page-same-steps": Number;
    PageNotesHeading = "page-notes-heading";
    PageNoLegalAdvice = "page-no-legal-advice";

    // ---- guide.ftl: actions ----
    /// Title of an action. `$kind`: `objection`, `opt-out`, `general-request`, `non-user-objection`.
    ActionWebForm = "action-web-form": Platform Kind;
    ActionSettingsSwitch = "action-settings-switch": Platform;
    ActionEmail = "action-email": Controller;
    ActionPost = "action-post": Controller;
    ActionInApp = "action-in-app": Platform;
    /// What a letter covers that goes to an address of the controller's record.
    ActionLetterCovers = "action-letter-covers": Platforms;
    /// The same for the letters that do not stop the processing themselves. `$kind`: the word of the letter.
    ActionLaterCovers = "action-later-covers": Platforms Controller Kind;
    /// Title of an action: the complaint. `$kind`: `web-form`, `email`, `post`.
    ActionComplaint = "action-complaint": Authority Kind;
    /// Account on the page for people: platform and handle, address or telephone.
    ActionAccount = "action-account": Platform Value;
    /// The platform in a title on the page, with its accounts.
    ActionPlatform = "action-platform": Platform Value;
    FieldEmail = "field-email";
    FieldOwnEmail = "field-own-email";
    FieldCountry = "field-country";
    FieldName = "field-name";
    FieldPhone = "field-phone";
    FieldReason = "field-reason";
    FieldUrl = "field-url";
    FieldPrompt = "field-prompt";
    FieldEvidence = "field-evidence";
    FieldRequired = "field-required";
    FieldOptional = "field-optional";
    FieldYourOwn = "field-your-own";
    // Parts of the short text that can be left out.
    FormPartObjection = "form-part-objection";
    FormPartOwnWords = "form-part-own-words";
    FormPartBurden = "form-part-burden";
    FormPartRestriction = "form-part-restriction";
    FormPartErasure = "form-part-erasure";
    FormPartRecipients = "form-part-recipients";
    FormPartWithdrawal = "form-part-withdrawal";
    FormPartSpecialCategories = "form-part-special-categories";
    FormPartConfirmation = "form-part-confirmation";

    // ---- guide.ftl: steps. `$label` stands after a class noun and a colon ----
    StepLogIn = "step-log-in";
    StepOpenApp = "step-open-app": Label;
    StepOpenSettings = "step-open-settings": Platform;
    StepOpenSection = "step-open-section": Label;
    StepOpenForm = "step-open-form": Url;
    StepOpenPage = "step-open-page": Url;
    StepChoose = "step-choose": Label;
    StepSwitchOff = "step-switch-off": Label;
    StepSwitchOn = "step-switch-on": Label;
    StepLeaveOff = "step-leave-off": Label;
    /// A field with what to enter.
    StepEnter = "step-enter": Label Value;
    /// When the value is not known.
    StepEnterUnknown = "step-enter-unknown": Label;
    StepEnterPrompt = "step-enter-prompt";
    StepEnterEvidence = "step-enter-evidence";
    /// `$kind`: whether the form demands reasons: `required`, `optional`, `not-asked`, `unknown`.
    StepEnterObjection = "step-enter-objection": Kind;
    StepGiveReasons = "step-give-reasons": Kind;
    StepSend = "step-send";
    StepConfirmEmail = "step-confirm-email";
    StepKeepConfirmation = "step-keep-confirmation";
    StepSendEmail = "step-send-email": Value;
    /// When the address is not in the record.
    StepSendEmailUnknown = "step-send-email-unknown";
    /// From which address to send.
    StepSendFrom = "step-send-from";
    StepSendPost = "step-send-post";
    // Complaint: the authority's page.
    StepComplaintPage = "step-complaint-page": Url;
    StepComplaintEnter = "step-complaint-enter";
    StepComplaintOtherwiseEmail = "step-complaint-otherwise-email": Value;
    StepComplaintOtherwisePost = "step-complaint-otherwise-post";
    /// What the letter lists as enclosures goes with it.
    StepEnclose = "step-enclose";
    StepCopyIn = "step-copy-in": Label;
    StepCopyInEmail = "step-copy-in-email": Label Value;
    StepAskAdministrator = "step-ask-administrator": Label;
    StepAskAdministratorEmail = "step-ask-administrator-email": Label Value;
    StepDelete = "step-delete": Label;
    StepAvoid = "step-avoid": Label;
    StepProveIdentity = "step-prove-identity";
    StepRepeatForEach = "step-repeat-for-each": Label;
    /// When the form does not open: log in first, try the browser, then the next address.
    StepIfFormFails = "step-if-form-fails": Url;
    StepIfFormFailsNoUrl = "step-if-form-fails-no-url";

    // ---- guide.ftl: deadline and next step ----
    /// The answer is due on `$due`.
    DeadlineDue = "deadline-due": Controller Due;
    /// The day of receipt; `$flag` = `yes` if it is assumed.
    DeadlineReceived = "deadline-received": Date Flag;
    DeadlineIfExtended = "deadline-if-extended": Due;
    DeadlineWeekendsOnly = "deadline-weekends-only";
    DeadlineHolidays = "deadline-holidays";
    /// No statutory month (Switzerland): the period the letter sets, or the 30 days for access.
    DeadlineSetByLetter = "deadline-set-by-letter";
    /// How far the case has come, in a few words. `$kind`: the word of the state, `sent`, `refused` …
    TimelineStand = "timeline-stand": Kind Request;
    /// The same as a sentence.
    TimelineState = "timeline-state": Controller Kind Request;
    /// The letter that comes next, in a few words. `$kind`: its word, or `none` for a day to look again.
    NextStep = "next-step": Kind;
    /// The same with the first day for it.
    NextLetter = "next-letter": Date Kind;
    NextNothing = "next-nothing": Controller;
    /// Which accounts a timeline is about, where a company has several.
    TimelineAccounts = "timeline-accounts": Value;
    /// The authority should have reported by now.
    TimelineAuthoritySilent = "timeline-authority-silent": Provision;
    // Entries of a calendar, one line each.
    CalendarDue = "calendar-due": Controller;
    CalendarDueIfExtended = "calendar-due-if-extended": Controller;
    /// `$kind`: the word of the letter, or `none` for a day to look again.
    CalendarNext = "calendar-next": Controller Kind;
}
