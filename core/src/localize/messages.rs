//! The table of messages that the code calls by name: every id once, with the variables it may use.
//!
//! Messages that records of the catalog point to (reasons, labels, `covers-…`, notes, citations) are not here: the
//! records name them, and a locale must have them all.
//!
//! Behind the id stand the roles of the law that the message cites: in square brackets those of `$provision` and
//! `$remedy`, in round ones that of `$law`, the first mention with the act's full name. Then its other variables. Every
//! message may use `$voice` (`self`, `other`), which is the same for a whole letter.

pub(crate) use super::variables::Variable;
use crate::catalog::{LegalRole, PlatformKind};
use crate::vocabulary::words;

macro_rules! messages {
    ($($part:ident { $($(#[$doc:meta])* $variant:ident = $id:literal
        $([$provision:ident $(, $remedy:ident)?])? $(($law:ident))? $(: $($variable:ident)+)?;)* })*) => {
        /// A message that the code calls by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum Message { $($($(#[$doc])* $variant,)*)* }

        impl Message {
            /// All messages.
            pub(crate) const ALL: &'static [Self] = &[$($(Self::$variant),*),*];

            /// The id in Fluent.
            #[must_use]
            pub(crate) const fn id(self) -> &'static str {
                match self { $($(Self::$variant => $id,)*)* }
            }

            /// What it belongs to.
            #[must_use]
            pub(crate) const fn part(self) -> MessagePart {
                match self { $($(Self::$variant => MessagePart::$part,)*)* }
            }

            /// What it cites: each variable with the role that a provision serves in the law of the letter.
            #[must_use]
            pub(crate) const fn cites(self) -> &'static [(Variable, LegalRole)] {
                match self {
                    $($(Self::$variant => &[
                        $((Variable::Provision, LegalRole::$provision), $((Variable::Remedy, LegalRole::$remedy),)?)?
                        $((Variable::Law, LegalRole::$law),)?
                    ],)*)*
                }
            }

            /// The variables it may use beside those, `$voice` and `$regime`.
            #[must_use]
            pub(crate) const fn variables(self) -> &'static [Variable] {
                match self { $($(Self::$variant => &[$($(Variable::$variable),+)?],)*)* }
            }
        }
    };
}

words! {
    /// What a message belongs to: a locale has those of all that it offers.
    MessagePart {
        /// Frame and first letters: every locale.
        Letter = "letter",
        /// What the later letters share.
        Later = "later",
        /// Reminder.
        Reminder = "reminder",
        /// Reply to a refusal.
        RefusalReply = "refusal-reply",
        /// Reply to a notice of extension.
        ExtensionReply = "extension-reply",
        /// Complaint to an authority.
        Complaint = "complaint",
        /// Access request.
        Access = "access",
        /// Withdrawal of consent.
        ConsentWithdrawal = "consent-withdrawal",
        /// Reservation of copyright.
        CopyrightReservation = "copyright-reservation",
        /// Letters under Swiss law.
        Ch = "swiss-fadp",
        /// Letters under the law of the United Kingdom.
        Uk = "uk-gdpr",
        /// The plan in words, issues and hints.
        Guide = "guide",
    }
}

messages! {
    Letter {
        // ---- terms.ftl: citations, from the parts of a provision ----
        /// One number in a list of them. `$kind`: `article`, `section`, `recital`, `paragraph`.
        CitationNumber = "citation-number": Value Kind;
        /// One letter in a list of them. `$kind`: the letter.
        CitationLetter = "citation-letter": Value Kind;
        // `$value`: such numbers as a list; `$number`: how many; `$act`: the act, such as `gdpr`.
        CitationArticle = "citation-article": Value Number Act;
        CitationSection = "citation-section": Value Number Act;
        CitationRecital = "citation-recital": Value Number Act;
        CitationParagraph = "citation-paragraph": Value Number Act;
        CitationPoint = "citation-point": Value Number Act;
        // `$number`: the number itself.
        CitationSubparagraph = "citation-subparagraph": Value Number Act;
        CitationSentence = "citation-sentence": Value Number Act;
        /// Two provisions, or parts of one. `$kind`: `last`, `more`; `$flag`: whether the first ends in a part.
        CitationJoin = "citation-join": Provision Value Kind Flag;
        /// `$value`: the act; `$flag`: whether the provision ends in a part of an article.
        CitationWithAct = "citation-with-act": Provision Value Flag;

        // ---- letter.ftl: frame ----
        LetterDate = "letter-date": Date;
        LetterReference = "letter-reference": Reference;
        LetterPage = "letter-page": Number Total;
        LetterSignaturePicture = "letter-signature-picture": Name;
        /// Before the subject where it is printed, never in a mail's header; empty in languages without.
        LetterSubjectLabel = "letter-subject-label";
        LetterSalutation = "letter-salutation";
        LetterClosing = "letter-closing";
        LetterEnclosuresHeading = "letter-enclosures-heading": Number;
        AnnexAccounts = "annex-accounts": Number;
        AnnexSightings = "annex-sightings": Number;
        AnnexOwnWords = "annex-own-words": Number;
        AnnexQuestions = "annex-questions": Number;
        EnclosurePowerOfAttorney = "enclosure-power-of-attorney";
        EnclosureCourtOrder = "enclosure-court-order";
        EnclosureParental = "enclosure-parental";
        LetterAddresseeRepresentative = "letter-addressee-representative": Representative;
        LetterSubjectObjection = "letter-subject-objection" [Objection]: Name;
        LetterForChild = "letter-for-child": Representative Name;
        LetterForChildJoint = "letter-for-child-joint": Representative Value Name;
        LetterCustodySole = "letter-custody-sole": Representative;
        LetterForWard = "letter-for-ward": Representative Name;
        LetterForPerson = "letter-for-person": Representative Name;
        LetterAuthorityEnclosed = "letter-authority-enclosed";
        LetterAuthorityOnRequest = "letter-authority-on-request";

        // ---- letter.ftl: declaration ----
        LetterDeclaration = "letter-declaration" (Objection);
        LetterBasis = "letter-basis" [Basis];
        LetterConsent = "letter-consent" [Withdrawal];
        LetterConsentSole = "letter-consent-sole" [Withdrawal];
        LetterDenied = "letter-denied";
        LetterSecondLawObjection = "letter-second-law-objection" [Territory] (Objection);
        LetterSecondLawAccess = "letter-second-law-access" [Territory] (Access);
        LetterSecondLawWithdrawal = "letter-second-law-withdrawal" [Territory] (Withdrawal);
        LetterJointControllers = "letter-joint-controllers" [JointControllers]: Value Number;
        LetterConfirmedBefore = "letter-confirmed-before": Date;
        LetterFormerNames = "letter-former-names": Value Number;

        // ---- letter.ftl: what it covers ----
        LetterCoversAccounts = "letter-covers-accounts": Accounts;
        LetterCoversAnnex = "letter-covers-annex": Number Total;
        LetterAccountsAnnex = "letter-accounts-annex": Number Total;
        LetterCoversAll = "letter-covers-all";
        LetterCoversKinds = "letter-covers-kinds": Value;
        ScopeSocialNetwork = "scope-social-network";
        ScopeMessenger = "scope-messenger";
        ScopeVideo = "scope-video";
        ScopeForum = "scope-forum";
        ScopeProfessionalNetwork = "scope-professional-network";
        ScopeDating = "scope-dating";
        ScopeCreativeCommunity = "scope-creative-community";
        ScopeChatbot = "scope-chatbot";
        ScopeImageOrVoiceGenerator = "scope-image-or-voice-generator";
        ScopeCodingAssistant = "scope-coding-assistant";
        ScopeWorkTool = "scope-work-tool";
        ScopeMarketplace = "scope-marketplace";
        ScopeReviews = "scope-reviews";
        ScopeHealth = "scope-health";
        ScopeFitness = "scope-fitness";
        ScopeDevice = "scope-device";
        ScopePayment = "scope-payment";
        ScopeTravel = "scope-travel";
        ScopeGames = "scope-games";
        ScopePublishing = "scope-publishing";
        ScopeMedia = "scope-media";
        ScopeSearchOrAds = "scope-search-or-ads";
        ScopeOther = "scope-other";
        ScopeInteractions = "scope-interactions";
        ScopeOthers = "scope-others";
        ScopeSources = "scope-sources";

        // ---- letter.ftl: lines of the list of accounts ----
        AccountHandle = "account-handle": Value;
        AccountUrl = "account-url": Value;
        AccountEmail = "account-email": Value;
        AccountPhone = "account-phone": Value;
        AccountLinked = "account-linked": Platforms Number;
        AccountFormerly = "account-formerly": Value Number;
        AccountDeleted = "account-deleted";
        AccountDeletedOn = "account-deleted-on": Date;
        AccountNoAccess = "account-no-access";
        AccountManaged = "account-managed": Value;
        AccountUseBusiness = "account-use-business";
        AccountUsePage = "account-use-page";
        AccountUseCreator = "account-use-creator";
        AccountVisibilityPrivate = "account-visibility-private";
        AccountColumnPlatform = "account-column-platform";
        AccountColumnHandle = "account-column-handle";
        AccountColumnUrl = "account-column-url";
        AccountColumnEmail = "account-column-email";
        AccountColumnPhone = "account-column-phone";
        AccountColumnNotes = "account-column-notes";

        // ---- letter.ftl: reasons ----
        LetterReasonsHeading = "letter-reasons-heading";
        LetterChildren = "letter-children" [Children];
        LetterOwnWordsAnnex = "letter-own-words-annex": Number;
        LetterSpecialHeading = "letter-special-heading";
        LetterSpecialRequest = "letter-special-request" [SpecialCategories, SpecialConsent];
        LetterSpecialNoBalancing = "letter-special-no-balancing" [SpecialPublicity];
        LetterSpecialErasure = "letter-special-erasure" [SpecialErasure];

        // ---- letter.ftl: demands ----
        LetterDemandsHeading = "letter-demands-heading";
        LetterStopBefore = "letter-stop-before" [Objection];
        LetterStopRunning = "letter-stop-running" [Objection];
        LetterStopUnknown = "letter-stop-unknown" [Objection];
        LetterBurdenMore = "letter-burden-more";
        LetterRestriction = "letter-restriction" [Restriction];
        LetterRestrictionLifted = "letter-restriction-lifted" [RestrictionLifted];
        LetterErasure = "letter-erasure" [Erasure];
        LetterErasureModel = "letter-erasure-model";
        LetterRecipients = "letter-recipients" [Recipients];
        LetterNotInformed = "letter-not-informed";
        LetterInformation = "letter-information" [Information];
        LetterInformationException = "letter-information-exception" [InformationException];
        LetterQuestions = "letter-questions" [AccessConfirmation]: Number;
        LetterAccountsStay = "letter-accounts-stay": Accounts;
        LetterAccountsDeleted = "letter-accounts-deleted";
        LetterConfirmation = "letter-confirmation" [TimeLimit];
        LetterEffect = "letter-effect";
        LetterRefusal = "letter-refusal" [Refusal];
        LetterIdentity = "letter-identity" [Identity];
        LetterReplyPhone = "letter-reply-phone";

        // ---- letter.ftl: people without an account ----
        LetterNoAccount = "letter-no-account": Platforms Number;
        LetterNoAccountEmail = "letter-no-account-email": Value;
        LetterSightings = "letter-sightings": Number;
        LetterSightingsAnnex = "letter-sightings-annex": Number;
        LetterNoSighting = "letter-no-sighting";
        LetterSearch = "letter-search";
        SightingUrl = "sighting-url": Url;
        LetterIdentification = "letter-identification" [Identification];
        LetterIdentificationMore = "letter-identification-more" [IdentificationLimit];

        // ---- letter.ftl: text for the field of a form ----
        FormDeclaration = "form-declaration" (Objection);
        FormAccount = "form-account": Platform Value;
        FormSpecial = "form-special" [SpecialCategories];
        FormConfirmation = "form-confirmation" [TimeLimit];
    }

    Ch {
        // ---- ch.ftl: in place of those without "ch" in their names ----
        LetterChSalutation = "letter-ch-salutation";
        LetterChClosing = "letter-ch-closing";
        LetterChEnclosuresHeading = "letter-ch-enclosures-heading": Number;
        LetterChSubject = "letter-ch-subject" [Objection]: Name;
        LetterChJointControllers = "letter-ch-joint-controllers": Value Number;
        LetterChDeclaration = "letter-ch-declaration" (Objection);
        LetterChBasis = "letter-ch-basis" [Basis];
        LetterChSpecialRequest = "letter-ch-special-request" [SpecialCategories];
        LetterChSpecialHeading = "letter-ch-special-heading";
        LetterChStop = "letter-ch-stop" [Basis];
        LetterChRestriction = "letter-ch-restriction" [Restriction];
        LetterChErasure = "letter-ch-erasure" [Erasure];
        LetterChRecipients = "letter-ch-recipients" [Recipients];
        LetterChInformation = "letter-ch-information" [Information];
        LetterChClaims = "letter-ch-claims" [Court];
        LetterChConfirmation = "letter-ch-confirmation";
        LetterChRefusal = "letter-ch-refusal";
        LetterChIdentity = "letter-ch-identity";
        LetterChIdentification = "letter-ch-identification";
        FormChDeclaration = "form-ch-declaration" (Objection);
        FormChConfirmation = "form-ch-confirmation";
    }

    Later {
        // ---- reminder.ftl: shared by the later letters ----
        LaterAccounts = "later-accounts";
        // What opened the case. REM-1, REP-1
        LaterSentObjection = "later-sent-objection" (Objection): Date;
        LaterSentAccess = "later-sent-access" (Access): Date;
        LaterSentWithdrawal = "later-sent-withdrawal" (Withdrawal): Date;
        LaterViaForm = "later-via-form";
        LaterViaEmail = "later-via-email";
        LaterViaPost = "later-via-post";
        /// REM-2
        LaterOverdue = "later-overdue" [TimeLimit]: Due;
        // The same where no day is sure: by post, and where not all holidays are known. REM-2
        LaterOverduePost = "later-overdue-post" [TimeLimit];
        LaterOverdueCautious = "later-overdue-cautious" [TimeLimit];
        /// What the controller had promised.
        LaterConfirmed = "later-confirmed": Date;
        /// What is open was first asked for in a later letter.
        LaterAdded = "later-added": Date;
        /// REM-5, REP-6
        LaterDue = "later-due": Due;
        /// REM-6, REP-7
        LaterNext = "later-next" [Complaint, Court];
        // Demands.
        LaterDemands = "later-demands";
        LaterDemandsBy = "later-demands-by": Due;
        LaterRestrict = "later-restrict" [Restriction];
        LaterErase = "later-erase" [Erasure];
        LaterRecipients = "later-recipients" [Recipients];
        // Lines in the list of enclosures.
        EnclosureLetter = "enclosure-letter": Date;
        EnclosureForm = "enclosure-form": Date;
        EnclosureProof = "enclosure-proof": Date;
        EnclosureYourAnswer = "enclosure-your-answer": Date;
    }

    Reminder {
        // ---- reminder.ftl: reminder ----
        ReminderSubjectObjection = "reminder-subject-objection" [Objection]: Name;
        ReminderSubjectAccess = "reminder-subject-access" [Access]: Name;
        ReminderSubjectWithdrawal = "reminder-subject-withdrawal" [Withdrawal]: Name;
        // What came instead of an answer. REM-3
        ReminderCameNone = "reminder-came-none";
        ReminderCameReceipt = "reminder-came-receipt";
        ReminderCameStatus = "reminder-came-status";
        ReminderCameExtension = "reminder-came-extension";
        ReminderCameNoGrounds = "reminder-came-no-grounds" [Extension];
        // REM-4
        ReminderAnswerObjection = "reminder-answer-objection" [Refusal]: Due;
        ReminderAnswerAccess = "reminder-answer-access";
        ReminderAnswerWithdrawal = "reminder-answer-withdrawal";
        /// Parts that were sent and that no answer has settled.
        ReminderAlsoOpen = "reminder-also-open";
        ReminderPartRestriction = "reminder-part-restriction" [Restriction];
        ReminderPartErasure = "reminder-part-erasure" [Erasure];
        /// The same after a withdrawal.
        ReminderPartErasureConsent = "reminder-part-erasure-consent" [WithdrawalErasure];
        ReminderPartRecipients = "reminder-part-recipients" [Recipients];
        /// Introduces parts that no text carried.
        ReminderNew = "reminder-new";
        // The controller follows, and parts are open.
        ReminderOpen = "reminder-open" [Refusal]: Due;
        ReminderErased = "reminder-erased" [Erasure];
        // It broke its promise.
        ReminderBreach = "reminder-breach": Date;
        ReminderBreachAccess = "reminder-breach-access";
        ReminderBreachStop = "reminder-breach-stop";
        ReminderBreachErase = "reminder-breach-erase" [Erasure];
        ReminderBreachPrevent = "reminder-breach-prevent";
    }

    Uk {
        // ---- uk.ftl: complaint to the controller ----
        ControllerComplaintSubject = "controller-complaint-subject" [ControllerComplaint]: Name;
        ControllerComplaintOpening = "controller-complaint-opening" (ControllerComplaint);
        ControllerComplaintView = "controller-complaint-view";
        /// The controller declined on the merits and showed no grounds.
        ControllerComplaintMerits = "controller-complaint-merits" [Objection];
        ControllerComplaintProcedure = "controller-complaint-procedure" [ControllerComplaint];
    }

    RefusalReply {
        // ---- reply.ftl: reply to a refusal ----
        RefusalReplySubject = "refusal-reply-subject" [Objection]: Name;
        // What was answered. REP-1, REP-2
        RefusedNoReasons = "refused-no-reasons": Date;
        RefusedReasonsNotWeighed = "refused-reasons-not-weighed": Date;
        RefusedIdentity = "refused-identity": Date;
        RefusedNoData = "refused-no-data": Date;
        RefusedNoTraining = "refused-no-training": Date;
        RefusedTooLate = "refused-too-late": Date;
        RefusedUseTheForm = "refused-use-the-form": Date;
        RefusedNotApplicable = "refused-not-applicable": Date;
        RefusedUnknown = "refused-unknown": Date;
        // What answers it. REP-3
        RefusalReplyNoReasons = "refusal-reply-no-reasons" [Objection];
        /// Introduces the person's reasons once more.
        RefusalReplyGrounds = "refusal-reply-grounds";
        /// Introduces reasons that were not sent before.
        RefusalReplyRenewed = "refusal-reply-renewed" [Objection];
        RefusalReplyRenewedDue = "refusal-reply-renewed-due" [TimeLimit];
        RefusalReplyReasonsNotWeighed = "refusal-reply-reasons-not-weighed" [Objection];
        RefusalReplyIdentity = "refusal-reply-identity";
        /// The same for a person without an account.
        RefusalReplyIdentityOffer = "refusal-reply-identity-offer";
        RefusalReplyIdentityDoubt = "refusal-reply-identity-doubt" [Identity];
        RefusalReplyIdentityDocument = "refusal-reply-identity-document" [Minimisation];
        RefusalReplyNoData = "refusal-reply-no-data" [AccessConfirmation];
        RefusalReplyNoDataSearch = "refusal-reply-no-data-search";
        RefusalReplyNoDataDeleted = "refusal-reply-no-data-deleted";
        RefusalReplyNoDataIdentify = "refusal-reply-no-data-identify" [IdentificationLimit, Identification];
        RefusalReplyNoDataFuture = "refusal-reply-no-data-future";
        RefusalReplyNoTraining = "refusal-reply-no-training";
        RefusalReplyNoTrainingSince = "refusal-reply-no-training-since";
        RefusalReplyNoTrainingStands = "refusal-reply-no-training-stands";
        RefusalReplyTooLate = "refusal-reply-too-late" [Objection];
        RefusalReplyTooLateScope = "refusal-reply-too-late-scope";
        RefusalReplyUseTheForm = "refusal-reply-use-the-form" [Facilitation];
        RefusalReplyNotApplicable = "refusal-reply-not-applicable" [BasisInformation];
        RefusalReplyConsent = "refusal-reply-consent" [Withdrawal];
        // REP-4
        RefusalReplyBurden = "refusal-reply-burden" [Objection];
        RefusalReplyBurdenInSoFar = "refusal-reply-burden-in-so-far" [Objection, Basis];
        RefusalReplyInterest = "refusal-reply-interest";
        // Demands. REP-5
        RefusalReplyComply = "refusal-reply-comply";
        RefusalReplyWeigh = "refusal-reply-weigh" [Weighing];
        RefusalReplyWeighAlone = "refusal-reply-weigh-alone" [Weighing];
        RefusalReplyMeanwhile = "refusal-reply-meanwhile" [Restriction];
    }

    ExtensionReply {
        // ---- reply.ftl: reply to a notice of extension ----
        ExtensionReplySubject = "extension-reply-subject" [Objection]: Name;
        /// EXT-1
        ExtensionReplyNotice = "extension-reply-notice": Date;
        ExtensionReplyLate = "extension-reply-late" [Extension];
        /// EXT-2
        ExtensionReplyNoGrounds = "extension-reply-no-grounds" [Extension];
        // The last day without an extension: past, and to come. EXT-4
        ExtensionReplyLapsed = "extension-reply-lapsed": Due;
        ExtensionReplyRuns = "extension-reply-runs": Due;
        // It came in time. EXT-2
        ExtensionReplyConditions = "extension-reply-conditions" [Extension];
        ExtensionReplyNotAccepted = "extension-reply-not-accepted";
        ExtensionReplyGrounds = "extension-reply-grounds";
        ExtensionReplyEffect = "extension-reply-effect" [Objection];
        /// EXT-3
        ExtensionReplyRestriction = "extension-reply-restriction" [Restriction];
        // EXT-4
        ExtensionReplyLatest = "extension-reply-latest": Due;
        ExtensionReplyLatestMonths = "extension-reply-latest-months";
        ExtensionReplyAnswer = "extension-reply-answer";
    }

    Ch {
        // ---- ch.ftl: what only the Swiss later letters say ----
        LaterChSentObjection = "later-ch-sent-objection" (Objection): Date;
        LaterChSentWithdrawal = "later-ch-sent-withdrawal" (Objection): Date;
        /// The law of the seat holds beside the Swiss act.
        LaterChSecondLaw = "later-ch-second-law" (Objection);
        LaterChOverdue = "later-ch-overdue": Due;
        LaterChOverdueCautious = "later-ch-overdue-cautious";
        LaterChNext = "later-ch-next" [Report];
        LaterChRestrict = "later-ch-restrict" [Restriction];
        LaterChErase = "later-ch-erase" [Erasure];
        ReminderChSubject = "reminder-ch-subject" [Objection]: Name;
        ReminderChAnswer = "reminder-ch-answer" [Basis]: Due;
        ReminderChPartRestriction = "reminder-ch-part-restriction" [Restriction];
        ReminderChPartErasure = "reminder-ch-part-erasure" [Erasure];
        ReminderChNew = "reminder-ch-new";
        ReminderChOpen = "reminder-ch-open": Due;
        RefusalReplyChSubject = "refusal-reply-ch-subject" [Objection]: Name;
        RefusalReplyChNoReasons = "refusal-reply-ch-no-reasons" [Objection];
        RefusalReplyChReasonsNotWeighed = "refusal-reply-ch-reasons-not-weighed" [Basis];
        RefusalReplyChIdentityDoubt = "refusal-reply-ch-identity-doubt";
        RefusalReplyChIdentityDocument = "refusal-reply-ch-identity-document";
        RefusalReplyChRenewed = "refusal-reply-ch-renewed";
        RefusalReplyChTooLate = "refusal-reply-ch-too-late" [Objection];
        RefusalReplyChTooLateScope = "refusal-reply-ch-too-late-scope";
        RefusalReplyChUseTheForm = "refusal-reply-ch-use-the-form";
        RefusalReplyChNotApplicable = "refusal-reply-ch-not-applicable" [Basis];
        RefusalReplyChBurden = "refusal-reply-ch-burden" [Basis];
        RefusalReplyChComply = "refusal-reply-ch-comply";
        RefusalReplyChWeigh = "refusal-reply-ch-weigh" [Basis];
        RefusalReplyChMeanwhile = "refusal-reply-ch-meanwhile" [Restriction];
        AccessChOpening = "access-ch-opening" (Access);
        AccessChCopy = "access-ch-copy" [AccessCopy];
        AccessChAnswer = "access-ch-answer" [AccessFree, AccessTimeLimit];
        ConsentWithdrawalChSubject = "consent-withdrawal-ch-subject" [Objection]: Name;
        ConsentWithdrawalChDeclaration = "consent-withdrawal-ch-declaration" (Objection);
        ConsentWithdrawalChStop = "consent-withdrawal-ch-stop";
        ConsentWithdrawalChBasis = "consent-withdrawal-ch-basis" [Basis];
        ConsentWithdrawalChConfirm = "consent-withdrawal-ch-confirm";
    }

    Complaint {
        // ---- complaint.ftl: complaint to an authority ----
        ComplaintSalutation = "complaint-salutation";
        ComplaintSubject = "complaint-subject": Controller Provision;
        ComplaintOpening = "complaint-opening" (Complaint);
        ComplaintOpeningAccess = "complaint-opening-access" (Complaint);
        ComplaintPartiesHeading = "complaint-parties-heading";
        /// Name and contact of the person. CMP-1
        ComplaintComplainant = "complaint-complainant": Value;
        /// CMP-11
        ComplaintBody = "complaint-body" [Organisation];
        /// CMP-3
        ComplaintController = "complaint-controller": Value;
        ComplaintControllerNoAddress = "complaint-controller-no-address": Controller;
        ComplaintControllerPage = "complaint-controller-page": Url;
        ComplaintJointController = "complaint-joint-controller": Value;
        ComplaintControllerRepresentative = "complaint-controller-representative": Representative;
        /// CMP-2
        ComplaintCompetence = "complaint-competence" [Complaint];
        /// The same to the authority at the seat of the company.
        ComplaintCompetencePlace = "complaint-competence-place" [Complaint, Territory];
        /// CMP-12
        ComplaintLeadAuthority = "complaint-lead-authority" [LeadAuthority]: Authority;
        ComplaintHandOver = "complaint-hand-over": Authority;
        ComplaintAccountsIntro = "complaint-accounts-intro": Accounts;
        /// The company answered otherwise about other accounts.
        ComplaintOpenAccounts = "complaint-open-accounts";
        ComplaintNonUser = "complaint-non-user";
        ComplaintFactsHeading = "complaint-facts-heading";
        ComplaintProcessing = "complaint-processing" [Basis];
        ComplaintProcessingInSoFar = "complaint-processing-in-so-far" [Basis];
        /// CMP-5
        ComplaintBefore = "complaint-before": Date;
        // Lines of the list of events. CMP-4
        ComplaintFactObjection = "complaint-fact-objection": Date;
        ComplaintFactAccess = "complaint-fact-access": Date;
        ComplaintFactWithdrawal = "complaint-fact-withdrawal": Date;
        ComplaintFactReminder = "complaint-fact-reminder": Date;
        ComplaintFactRefusalReply = "complaint-fact-refusal-reply": Date;
        ComplaintFactExtensionReply = "complaint-fact-extension-reply": Date;
        ComplaintFactLetter = "complaint-fact-letter": Date;
        // Behind what was sent.
        ComplaintFactVia = "complaint-fact-via": Via;
        ComplaintFactDemands = "complaint-fact-demands": Value;
        /// The name of a part. `$kind`: its word.
        ComplaintPart = "complaint-part": Kind;
        ComplaintFactGrounds = "complaint-fact-grounds": Value;
        ComplaintGroundsOwn = "complaint-grounds-own";
        ComplaintFactReceived = "complaint-fact-received": Date;
        ComplaintFactAcknowledged = "complaint-fact-acknowledged": Date;
        ComplaintFactStatus = "complaint-fact-status": Date;
        ComplaintFactExtended = "complaint-fact-extended": Date;
        ComplaintFactExtendedNoReasons = "complaint-fact-extended-no-reasons": Date;
        ComplaintFactIdentified = "complaint-fact-identified": Date;
        /// `$value`: the parts.
        ComplaintFactConfirmed = "complaint-fact-confirmed": Date Value;
        ComplaintFactConfirmedOthers = "complaint-fact-confirmed-others": Date;
        ComplaintFactBreached = "complaint-fact-breached": Date;
        ComplaintFactRefused = "complaint-fact-refused": Date;
        ComplaintFactRefusedNoReasons = "complaint-fact-refused-no-reasons": Date;
        ComplaintFactRefusedReasonsNotWeighed = "complaint-fact-refused-reasons-not-weighed": Date;
        ComplaintFactRefusedIdentity = "complaint-fact-refused-identity": Date;
        ComplaintFactRefusedNoData = "complaint-fact-refused-no-data": Date;
        ComplaintFactRefusedNoTraining = "complaint-fact-refused-no-training": Date;
        ComplaintFactRefusedTooLate = "complaint-fact-refused-too-late": Date;
        ComplaintFactRefusedUseTheForm = "complaint-fact-refused-use-the-form": Date;
        ComplaintFactRefusedNotApplicable = "complaint-fact-refused-not-applicable": Date;
        /// What the history notes about an event, in quotation marks.
        ComplaintFactNote = "complaint-fact-note": Value;
        ComplaintFactOverdue = "complaint-fact-overdue": Due;
        /// The same where no day is sure.
        ComplaintFactOverdueCautious = "complaint-fact-overdue-cautious";
        /// The same for what a later letter asked for first.
        ComplaintFactOverdueAdded = "complaint-fact-overdue-added": Date Due;
        ComplaintFactOverdueAddedCautious = "complaint-fact-overdue-added-cautious": Date;
        ComplaintFactNothingSince = "complaint-fact-nothing-since";
        ComplaintFactComplained = "complaint-fact-complained": Date Authority;
        /// `$kind`: the step of the authority.
        ComplaintFactAuthority = "complaint-fact-authority": Date Authority Kind;
        ComplaintFactReference = "complaint-fact-reference": Value;
        // That the complaint is in time: since when the matter is known, or the last contact.
        ComplaintTimeliness = "complaint-timeliness": Date;
        ComplaintLastContact = "complaint-last-contact": Date;
        // Numbered. CMP-6
        ComplaintInfringementsHeading = "complaint-infringements-heading";
        ComplaintInfringementSilence = "complaint-infringement-silence" [Answer];
        ComplaintInfringementLate = "complaint-infringement-late" [TimeLimit];
        ComplaintInfringementExtension = "complaint-infringement-extension" [Extension];
        ComplaintInfringementExtensionNoReasons = "complaint-infringement-extension-no-reasons" [Extension];
        ComplaintInfringementObjection = "complaint-infringement-objection" [Objection, Accountability];
        /// The same after an answer that there is nothing to stop.
        ComplaintInfringementObjectionInSoFar = "complaint-infringement-objection-in-so-far" [Objection, Accountability];
        ComplaintInfringementWithdrawal = "complaint-infringement-withdrawal" [Withdrawal];
        ComplaintInfringementAccess = "complaint-infringement-access" [Access];
        ComplaintInfringementNoReasons = "complaint-infringement-no-reasons" [Objection, Facilitation];
        ComplaintInfringementReasons = "complaint-infringement-reasons" [Refusal, Accountability];
        ComplaintInfringementIdentity = "complaint-infringement-identity" [Identity];
        ComplaintInfringementForm = "complaint-infringement-form" [Facilitation];
        ComplaintInfringementTime = "complaint-infringement-time" [Objection];
        ComplaintInfringementBreach = "complaint-infringement-breach" [Fairness];
        ComplaintInfringementRestriction = "complaint-infringement-restriction" [Restriction];
        ComplaintInfringementErasure = "complaint-infringement-erasure": Provision;
        ComplaintInfringementRecipients = "complaint-infringement-recipients" [Recipients];
        ComplaintInfringementSpecialCategories =
            "complaint-infringement-special-categories" [SpecialCategories, SpecialErasure];
        ComplaintInfringementInformation = "complaint-infringement-information" [InformationDue];
        // Numbered. CMP-7
        ComplaintRequestsHeading = "complaint-requests-heading";
        ComplaintRequestsIntro = "complaint-requests-intro";
        ComplaintRequestInvestigate = "complaint-request-investigate" [Handling];
        ComplaintRequestComply = "complaint-request-comply" [Order];
        ComplaintRequestComplyObjection = "complaint-request-comply-objection" [Order];
        ComplaintRequestComplyOpen = "complaint-request-comply-open" [Order];
        ComplaintRequestComplyWithdrawal = "complaint-request-comply-withdrawal" [Order];
        ComplaintRequestComplyAccess = "complaint-request-comply-access" [OrderAccess];
        ComplaintRequestBan = "complaint-request-ban" [OrderBan];
        ComplaintRequestErasure = "complaint-request-erasure" [OrderErasure];
        ComplaintRequestRecipients = "complaint-request-recipients";
        /// CMP-9
        ComplaintRequestProgress = "complaint-request-progress" [Progress, Silence];
        ComplaintAccountsStay = "complaint-accounts-stay": Accounts;
        /// `$kind`: `as-needed`, `no`, `yes`. CMP-10
        ComplaintName = "complaint-name": Kind;
        ComplaintAmicable = "complaint-amicable": Kind;
        ComplaintPending = "complaint-pending": Value;
        /// Art. 4(1) of Regulation (EU) 2025/2518.
        ComplaintAdmissibility = "complaint-admissibility" [Particulars];
        // The text for the authority's form.
        ComplaintShortOpening = "complaint-short-opening": Controller;
        ComplaintShortAccount = "complaint-short-account": Value;
        ComplaintShortStop = "complaint-short-stop";
        ComplaintShortComply = "complaint-short-comply";
        ComplaintShortErase = "complaint-short-erase";
        ComplaintShortLetter = "complaint-short-letter";
        // Lines in the list of enclosures. CMP-8, CMP-11
        EnclosureAnswer = "enclosure-answer": Date;
        EnclosureNotice = "enclosure-notice": Date;
        EnclosureMandate = "enclosure-mandate";
        EnclosureConstitution = "enclosure-constitution";
    }

    Ch {
        // ---- ch.ftl: report to the authority ----
        ComplaintChSubject = "complaint-ch-subject": Controller Provision;
        ComplaintChOpening = "complaint-ch-opening" (Report);
        ComplaintChPerson = "complaint-ch-person": Value;
        ComplaintChEffect = "complaint-ch-effect" [Effect];
        ComplaintChFactProhibition = "complaint-ch-fact-prohibition": Date;
        ComplaintChInfringementProhibition = "complaint-ch-infringement-prohibition" [Objection, Basis];
        ComplaintChInfringementPrinciples = "complaint-ch-infringement-principles" [Fairness];
        ComplaintChSignificance = "complaint-ch-significance" [Significance];
        ComplaintChSignificanceSensitive = "complaint-ch-significance-sensitive";
        ComplaintChSignificanceMinor = "complaint-ch-significance-minor";
        ComplaintChRequestInvestigate = "complaint-ch-request-investigate" [Handling];
        ComplaintChRequestStop = "complaint-ch-request-stop" [OrderBan];
        ComplaintChRequestProgress = "complaint-ch-request-progress" [Progress];
        ComplaintChNoParty = "complaint-ch-no-party" [NoParty, Court];
    }

    Uk {
        // ---- uk.ftl: complaint to the authority ----
        /// The right that is infringed, with the act in full.
        ComplaintUkRight = "complaint-uk-right": Law;
        ComplaintUkFactControllerComplaint = "complaint-uk-fact-controller-complaint": Date;
        ComplaintUkFactAcknowledgement = "complaint-uk-fact-acknowledgement": Due;
        ComplaintUkInfringementAcknowledgement =
            "complaint-uk-infringement-acknowledgement" [ComplaintAcknowledgement];
        ComplaintUkInfringementOutcome = "complaint-uk-infringement-outcome" [ComplaintOutcome];
    }

    Complaint {
        // ---- country-at.ftl: rights by name, and the finding. The record of the authority names the headings ----
        ComplaintRightObjection = "complaint-right-objection" [Objection];
        ComplaintRightAnswer = "complaint-right-answer" [Answer];
        ComplaintRightWithdrawal = "complaint-right-withdrawal" [Withdrawal];
        ComplaintRightAccess = "complaint-right-access" [Access];
        ComplaintRightRestriction = "complaint-right-restriction" [Restriction];
        ComplaintRightErasure = "complaint-right-erasure": Provision;
        ComplaintRightRecipients = "complaint-right-recipients" [Recipients];
        ComplaintRightInformation = "complaint-right-information" [InformationDue];
        ComplaintRequestFinding = "complaint-request-finding";
    }

    Access {
        // ---- access.ftl. ACC-1 to ACC-10 ----
        AccessSubject = "access-subject" [Access]: Name;
        AccessOpening = "access-opening" (Access);
        AccessNonUser = "access-non-user";
        // The questions; in Switzerland the same.
        AccessQuestions = "access-questions" [AccessContents];
        AccessQuestionPurposes = "access-question-purposes";
        AccessQuestionData = "access-question-data";
        AccessQuestionRecipients = "access-question-recipients";
        AccessQuestionStorage = "access-question-storage";
        AccessQuestionRights = "access-question-rights";
        AccessQuestionSources = "access-question-sources";
        AccessQuestionAutomated = "access-question-automated";
        AccessQuestionTransfers = "access-question-transfers";
        AccessCopy = "access-copy" [AccessCopy];
        AccessAnswer = "access-answer" [AccessFree, TimeLimit];
    }

    ConsentWithdrawal {
        // ---- withdrawal.ftl. WDC-1 to WDC-5 ----
        ConsentWithdrawalSubject = "consent-withdrawal-subject" [Withdrawal]: Name;
        ConsentWithdrawalDeclaration = "consent-withdrawal-declaration" (Withdrawal);
        ConsentWithdrawalStop = "consent-withdrawal-stop";
        ConsentWithdrawalErase = "consent-withdrawal-erase" [WithdrawalErasure];
        ConsentWithdrawalBasis = "consent-withdrawal-basis" [BasisInformation];
        ConsentWithdrawalConfirm = "consent-withdrawal-confirm" [TimeLimit];
        ConsentWithdrawalObjection = "consent-withdrawal-objection" [Objection, Basis];
        ConsentWithdrawalGrounds = "consent-withdrawal-grounds";
    }

    CopyrightReservation {
        // ---- copyright.ftl. CPR-1 to CPR-4 ----
        CopyrightSubject = "copyright-subject": Name;
        CopyrightDeclaration = "copyright-declaration";
        CopyrightInSoFar = "copyright-in-so-far" [TextMining];
        CopyrightWorks = "copyright-works";
        CopyrightWorksEverywhere = "copyright-works-everywhere";
        CopyrightPassOn = "copyright-pass-on";
        CopyrightSeparate = "copyright-separate";
    }

    Guide {
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
        /// A label and what it is about, on one line.
        PageLabelled = "page-labelled": Label Value;
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
        /// Title of an action: the complaint. `$kind`: `web-form`, `email`, `post`; `$flag`: whether it is a report.
        ActionComplaint = "action-complaint": Authority Kind Flag;
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
        /// The authority to act, where it is a power of attorney.
        StepEncloseAuthority = "step-enclose-authority";
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
        /// What a later letter asked for first has a last day of its own.
        DeadlineAdded = "deadline-added": Date Due;
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
        /// In the calendar of an office: how many letters wait for an answer.
        CalendarOfficeDue = "calendar-office-due": Controller Number;
    }
}

impl Message {
    /// The data that people leave or show on a kind of service.
    pub(crate) const fn of_kind(kind: PlatformKind) -> Self {
        match kind {
            PlatformKind::SocialNetwork => Self::ScopeSocialNetwork,
            PlatformKind::Messenger => Self::ScopeMessenger,
            PlatformKind::Video => Self::ScopeVideo,
            PlatformKind::Forum => Self::ScopeForum,
            PlatformKind::ProfessionalNetwork => Self::ScopeProfessionalNetwork,
            PlatformKind::Dating => Self::ScopeDating,
            PlatformKind::CreativeCommunity => Self::ScopeCreativeCommunity,
            PlatformKind::Chatbot => Self::ScopeChatbot,
            PlatformKind::ImageOrVoiceGenerator => Self::ScopeImageOrVoiceGenerator,
            PlatformKind::CodingAssistant => Self::ScopeCodingAssistant,
            PlatformKind::WorkTool => Self::ScopeWorkTool,
            PlatformKind::Marketplace => Self::ScopeMarketplace,
            PlatformKind::Reviews => Self::ScopeReviews,
            PlatformKind::Health => Self::ScopeHealth,
            PlatformKind::Fitness => Self::ScopeFitness,
            PlatformKind::Device => Self::ScopeDevice,
            PlatformKind::Payment => Self::ScopePayment,
            PlatformKind::Travel => Self::ScopeTravel,
            PlatformKind::Games => Self::ScopeGames,
            PlatformKind::Publishing => Self::ScopePublishing,
            PlatformKind::Media => Self::ScopeMedia,
            PlatformKind::SearchOrAds => Self::ScopeSearchOrAds,
            PlatformKind::Other => Self::ScopeOther,
        }
    }
}
