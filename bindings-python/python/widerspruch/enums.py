"""The words of the contract as enumerations.

Every member is a ``str``, so ``letter.kind == "objection"`` holds, and a plain word does wherever a member does.
A test compares them with the library.
"""

from __future__ import annotations

from enum import Enum

# Type checkers take it for true; importing `typing` for that would take longer than the rest of this file.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "AccountStatus",
    "AccountUse",
    "ActionPurpose",
    "Admission",
    "AmicableSettlement",
    "AuthorityBasis",
    "AuthorityProof",
    "AuthorityStep",
    "BlockRole",
    "CaseState",
    "Certainty",
    "ChannelKind",
    "Confidence",
    "Custody",
    "EnvelopeLayout",
    "EventKind",
    "ExtensionGrounds",
    "FieldKind",
    "FormScope",
    "Format",
    "LegalRegime",
    "LetterKind",
    "LocaleState",
    "NameDisclosure",
    "Part",
    "ReasonClass",
    "ReasonFit",
    "Refusal",
    "RequestKind",
    "Role",
    "SentText",
    "TextLength",
    "Via",
    "Visibility",
]


class _Word(str, Enum):
    """A word of the contract."""

    def __new__(cls, value: str) -> Self:
        """The member of a word."""
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    def __str__(self) -> str:
        """The word."""
        return str(self.value)


class AccountStatus(_Word):
    """Whether the person can use an account.

    >>> import widerspruch
    >>> widerspruch.AccountStatus("active") is widerspruch.AccountStatus.ACTIVE
    True
    """

    ACTIVE = "active"
    """The person can."""
    NO_ACCESS = "no-access"
    """The person cannot: locked, taken over, forgotten."""
    DELETED = "deleted"
    """The account is deleted."""


class AccountUse(_Word):
    """What an account is used for.

    >>> import widerspruch
    >>> widerspruch.AccountUse("private") is widerspruch.AccountUse.PRIVATE
    True
    """

    PRIVATE = "private"
    """Private use."""
    BUSINESS = "business"
    """Business use."""
    PAGE = "page"
    """A page of an organisation or business."""
    CREATOR = "creator"
    """An account of somebody who publishes works."""


class ActionPurpose(_Word):
    """What an action is for: the purpose of a form or switch, or the kind of letter that is handed over.

    >>> import widerspruch
    >>> widerspruch.ActionPurpose("objection") is widerspruch.ActionPurpose.OBJECTION
    True
    """

    OBJECTION = "objection"
    """An objection."""
    OPT_OUT = "opt-out"
    """A switch or form that leaves data out, without the words of an objection."""
    GENERAL_REQUEST = "general-request"
    """A form for requests of any kind."""
    NON_USER_OBJECTION = "non-user-objection"
    """An objection of a person without an account."""
    REMINDER = "reminder"
    """A reminder, in the United Kingdom a complaint to the controller."""
    REFUSAL_REPLY = "refusal-reply"
    """A reply to a refusal."""
    EXTENSION_REPLY = "extension-reply"
    """A reply to a notice of extension."""
    COMPLAINT = "complaint"
    """A complaint to an authority, in Switzerland a report."""
    ACCESS = "access"
    """A request for access."""
    CONSENT_WITHDRAWAL = "consent-withdrawal"
    """A withdrawal of consent."""
    COPYRIGHT_RESERVATION = "copyright-reservation"
    """A reservation of copyright."""


class Admission(_Word):
    """Whether a text could be read as an admission.

    >>> import widerspruch
    >>> widerspruch.Admission("none") is widerspruch.Admission.NONE
    True
    """

    NONE = "none"
    """No."""
    LIGHT = "light"
    """It shows something that some would rather not show."""
    STRONG = "strong"
    """It could be used against the person, so that it declares the circumstance only."""


class AmicableSettlement(_Word):
    """Whether the person agrees to settle a complaint amicably.

    >>> import widerspruch
    >>> widerspruch.AmicableSettlement("yes") is widerspruch.AmicableSettlement.YES
    True
    """

    YES = "yes"
    """Yes."""
    NO = "no"
    """No."""


class AuthorityBasis(_Word):
    """What the authority to act rests on.

    >>> import widerspruch
    >>> widerspruch.AuthorityBasis("power-of-attorney") is widerspruch.AuthorityBasis.POWER_OF_ATTORNEY
    True
    """

    POWER_OF_ATTORNEY = "power-of-attorney"
    """A power of attorney."""
    COURT_ORDER = "court-order"
    """An order of a court."""
    PARENTAL = "parental"
    """Being a parent."""


class AuthorityProof(_Word):
    """How the authority to act is shown.

    >>> import widerspruch
    >>> widerspruch.AuthorityProof("enclosed") is widerspruch.AuthorityProof.ENCLOSED
    True
    """

    ENCLOSED = "enclosed"
    """The proof is enclosed."""
    ON_REQUEST = "on-request"
    """The proof follows on request."""


class AuthorityStep(_Word):
    """What a supervisory authority did.

    >>> import widerspruch
    >>> widerspruch.AuthorityStep("received") is widerspruch.AuthorityStep.RECEIVED
    True
    """

    RECEIVED = "received"
    """It confirmed that the complaint arrived."""
    DOCUMENTS = "documents"
    """It asks for documents."""
    FORWARDED = "forwarded"
    """It handed the complaint to another authority."""
    DECIDED = "decided"
    """It decided."""
    REJECTED = "rejected"
    """It rejected the complaint."""


class BlockRole(_Word):
    """What a block of a letter is.

    >>> import widerspruch
    >>> widerspruch.BlockRole("salutation") is widerspruch.BlockRole.SALUTATION
    True
    """

    SALUTATION = "salutation"
    """Opening."""
    PARAGRAPH = "paragraph"
    """A paragraph."""
    HEADING = "heading"
    """A heading inside the letter."""
    ACCOUNTS = "accounts"
    """List of accounts."""
    NUMBERED = "numbered"
    """A list whose items have numbers, so that an answer can name them."""
    LIST = "list"
    """Any other list."""
    OWN_WORDS = "own-words"
    """The person's own words, printed unchanged."""
    CLOSING = "closing"
    """Closing formula."""
    SIGNATURE = "signature"
    """Name under the space for a signature."""


class CaseState(_Word):
    """How far a request has come.

    >>> import widerspruch
    >>> widerspruch.CaseState("drafted") is widerspruch.CaseState.DRAFTED
    True
    """

    DRAFTED = "drafted"
    """Nothing was sent yet."""
    SENT = "sent"
    """Sent, no word yet."""
    BOUNCED = "bounced"
    """The letter came back."""
    ACKNOWLEDGED = "acknowledged"
    """The controller confirmed that it arrived."""
    STATUS_ONLY = "status-only"
    """The controller reported on the state only."""
    EXTENDED = "extended"
    """The controller announced an extension in time."""
    CONFIRMED = "confirmed"
    """The controller follows the request."""
    PARTLY_CONFIRMED = "partly-confirmed"
    """It follows, but not in every part."""
    REFUSED = "refused"
    """It refuses."""
    OVERDUE = "overdue"
    """It is late."""
    REMINDED = "reminded"
    """A reminder was sent."""
    BREACHED = "breached"
    """It broke a promise."""
    COMPLAINED = "complained"
    """A complaint was lodged."""
    CLOSED = "closed"
    """Nothing is left to do."""


class Certainty(_Word):
    """How sure the last day for an answer is.

    >>> import widerspruch
    >>> widerspruch.Certainty("exact") is widerspruch.Certainty.EXACT
    True
    """

    EXACT = "exact"
    """The receipt is known, or went by form or e-mail, and no holiday is missing."""
    FLOOR = "floor"
    """The last day is not before the one named: the post takes time, or holidays are not known."""
    SET = "set"
    """No law sets it: the letter does."""
    NOT_STATED = "not-stated"
    """No day can be named. No deadline of this library is of that kind."""


class ChannelKind(_Word):
    """Kind of a way to act.

    >>> import widerspruch
    >>> widerspruch.ChannelKind("web-form") is widerspruch.ChannelKind.WEB_FORM
    True
    """

    WEB_FORM = "web-form"
    """A form on the web."""
    SETTINGS_SWITCH = "settings-switch"
    """A switch in the settings."""
    EMAIL = "email"
    """A message by e-mail."""
    POST = "post"
    """A letter by post."""
    IN_APP = "in-app"
    """Something inside the app, such as a request to the administrator of a workspace."""


class Confidence(_Word):
    """How sure a fact is.

    >>> import widerspruch
    >>> widerspruch.Confidence("unverified") is widerspruch.Confidence.UNVERIFIED
    True
    """

    UNVERIFIED = "unverified"
    """Nobody verified it."""
    LOW = "low"
    """One weak source, or an inference."""
    MEDIUM = "medium"
    """One good secondary source."""
    HIGH = "high"
    """The primary text, or several independent sources."""


class Custody(_Word):
    """Who has custody of a child.

    >>> import widerspruch
    >>> widerspruch.Custody("sole") is widerspruch.Custody.SOLE
    True
    """

    SOLE = "sole"
    """The parent who acts, alone."""
    JOINT = "joint"
    """Both parents."""


class EnvelopeLayout(_Word):
    """How a PDF is laid out for window envelopes.

    >>> import widerspruch
    >>> widerspruch.EnvelopeLayout("din-b") is widerspruch.EnvelopeLayout.DIN_B
    True
    """

    DIN_B = "din-b"
    """DIN 5008 form B: window on the left, address field 45 mm from the top."""
    DIN_A = "din-a"
    """DIN 5008 form A: window on the left, address field 27 mm from the top."""
    SWISS_RIGHT = "swiss-right"
    """Switzerland and Liechtenstein: window on the right."""
    FRENCH = "french"
    """France: addressee on the right."""
    PLAIN = "plain"
    """No window: sender on the right, addressee on the left below."""


class EventKind(_Word):
    """Kind of an event.

    >>> import widerspruch
    >>> widerspruch.EventKind("sent") is widerspruch.EventKind.SENT
    True
    """

    SENT = "sent"
    """The person handed a letter or form over."""
    RECEIVED = "received"
    """The controller received it (the day is known)."""
    BOUNCED = "bounced"
    """What was sent came back."""
    ACKNOWLEDGED = "acknowledged"
    """The controller confirmed that it arrived. Not an answer."""
    STATUS = "status"
    """The controller reported on the state. Not an answer."""
    EXTENDED = "extended"
    """The controller announced an extension."""
    IDENTIFIED = "identified"
    """The person handed over what was asked for to identify them."""
    CONFIRMED = "confirmed"
    """The controller follows the request."""
    REFUSED = "refused"
    """The controller refuses."""
    BREACHED = "breached"
    """The controller broke what it had confirmed."""
    COMPLAINED = "complained"
    """A complaint was lodged."""
    AUTHORITY = "authority"
    """The supervisory authority did something."""


class ExtensionGrounds(_Word):
    """The reasons that a notice of extension gives.

    >>> import widerspruch
    >>> widerspruch.ExtensionGrounds("none") is widerspruch.ExtensionGrounds.NONE
    True
    """

    NONE = "none"
    """None: the period is not extended."""
    GENERAL = "general"
    """General ones."""
    SPECIFIC = "specific"
    """Those of this case."""


class FieldKind(_Word):
    """The value that a field of a form takes.

    >>> import widerspruch
    >>> widerspruch.FieldKind("email") is widerspruch.FieldKind.EMAIL
    True
    """

    EMAIL = "email"
    """The account's e-mail address (the person's for non-users)."""
    COUNTRY = "country"
    """Country of residence."""
    NAME = "name"
    """The person's name."""
    PHONE = "phone"
    """The account's telephone number."""
    REASON = "reason"
    """The reason, or the description of the objection."""
    URL = "url"
    """Address of a profile or of the material."""
    PROMPT = "prompt"
    """The input given to a model."""
    EVIDENCE = "evidence"
    """The model's answer, a screenshot."""


class FormScope(_Word):
    """Whether one form serves all linked accounts.

    >>> import widerspruch
    >>> widerspruch.FormScope("linked-group") is widerspruch.FormScope.LINKED_GROUP
    True
    """

    LINKED_GROUP = "linked-group"
    """One form for the accounts of a link group."""
    ACCOUNT = "account"
    """One form for each account."""


class Format(_Word):
    """A format of letters. `formats()` says which of them this build writes.

    >>> import widerspruch
    >>> widerspruch.Format("text") is widerspruch.Format.TEXT
    True
    """

    TEXT = "text"
    """Plain text."""
    MARKDOWN = "markdown"
    """Markdown (CommonMark)."""
    HTML = "html"
    """One complete HTML page."""
    JSON = "json"
    """The letter as JSON."""
    EML = "eml"
    """An e-mail file."""
    PDF = "pdf"
    """Tagged PDF."""
    ICS = "ics"
    """The dates as a calendar file."""


class LegalRegime(_Word):
    """The law that governs.

    >>> import widerspruch
    >>> widerspruch.LegalRegime("eu-gdpr") is widerspruch.LegalRegime.EU_GDPR
    True
    """

    EU_GDPR = "eu-gdpr"
    """GDPR in a Member State of the European Union."""
    EEA_GDPR = "eea-gdpr"
    """GDPR through the EEA Agreement (Norway, Iceland, Liechtenstein)."""
    UK_GDPR = "uk-gdpr"
    """UK GDPR and Data Protection Act 2018."""
    SWISS_FADP = "swiss-fadp"
    """Swiss Federal Act on Data Protection."""
    NONE = "none"
    """No letter of this library is made for it."""


class LetterKind(_Word):
    """A kind of letter.

    >>> import widerspruch
    >>> widerspruch.LetterKind("objection") is widerspruch.LetterKind.OBJECTION
    True
    """

    OBJECTION = "objection"
    """Objection of a user, Art. 21 GDPR."""
    NON_USER_OBJECTION = "non-user-objection"
    """Objection of a person without an account."""
    REMINDER = "reminder"
    """Reminder after the due date (UK: complaint to the controller, s. 164A Data Protection Act 2018)."""
    REFUSAL_REPLY = "refusal-reply"
    """Reply to a refusal."""
    EXTENSION_REPLY = "extension-reply"
    """Reply to a notice of extension."""
    COMPLAINT = "complaint"
    """Complaint to a supervisory authority (CH: report to the FDPIC)."""
    ACCESS = "access"
    """Access request about AI training, Art. 15 GDPR."""
    CONSENT_WITHDRAWAL = "consent-withdrawal"
    """Withdrawal of consent, Art. 7(3) GDPR."""
    COPYRIGHT_RESERVATION = "copyright-reservation"
    """Reservation of rights for text and data mining; an annex, not a data-protection right."""
    NEXT = "next"
    """What the history calls for."""


class LocaleState(_Word):
    """State of a locale.

    >>> import widerspruch
    >>> widerspruch.LocaleState("reviewed") is widerspruch.LocaleState.REVIEWED
    True
    """

    REVIEWED = "reviewed"
    """Read by somebody who knows language and law."""
    DRAFT = "draft"
    """Complete, but not yet read by such a person. It works and says so in a hint."""


class NameDisclosure(_Word):
    """Whether a company may learn the name of the person who complains about it.

    >>> import widerspruch
    >>> widerspruch.NameDisclosure("no") is widerspruch.NameDisclosure.NO
    True
    """

    AS_NEEDED = "as-needed"
    """As far as dealing with the complaint needs it."""
    NO = "no"
    """No."""
    YES = "yes"
    """Yes."""


class Part(_Word):
    """What a letter or form asks for or declares, as far as an answer can settle it or a later letter refers to it.

    >>> import widerspruch
    >>> widerspruch.Part("objection") is widerspruch.Part.OBJECTION
    True
    """

    OBJECTION = "objection"
    """The objection."""
    WITHDRAWAL = "withdrawal"
    """The withdrawal of consent."""
    RESTRICTION = "restriction"
    """Restriction of processing."""
    ERASURE = "erasure"
    """Erasure."""
    SPECIAL_CATEGORIES = "special-categories"
    """The demand on special categories of data."""
    RECIPIENTS = "recipients"
    """Naming of recipients."""
    CONFIRMATION = "confirmation"
    """Written confirmation."""
    ACCESS = "access"
    """Access."""
    REASONS = "reasons"
    """The person's reasons."""


class ReasonClass(_Word):
    """What the data of a letter are to the person.

    >>> import widerspruch
    >>> widerspruch.ReasonClass("published") is widerspruch.ReasonClass.PUBLISHED
    True
    """

    PUBLISHED = "published"
    """Shown to others."""
    ENTRUSTED = "entrusted"
    """Left with the operator."""
    ABOUT = "about"
    """About somebody without an account."""


class ReasonFit(_Word):
    """The letters that a reason fits.

    >>> import widerspruch
    >>> widerspruch.ReasonFit("anyone") is widerspruch.ReasonFit.ANYONE
    True
    """

    ANYONE = "anyone"
    """Everybody."""
    USERS = "users"
    """People with accounts only."""
    NON_USERS = "non-users"
    """People without any account only."""
    BUSINESS_ACCOUNTS = "business-accounts"
    """Only with a business, page or creator account."""
    PRIVATE_PROFILES = "private-profiles"
    """Only with an account marked private."""
    FREE_TEXT = "free-text"
    """Free text only (`other`): it needs a detail."""


class Refusal(_Word):
    """Kind of a refusal.

    >>> import widerspruch
    >>> widerspruch.Refusal("no-reasons") is widerspruch.Refusal.NO_REASONS
    True
    """

    NO_REASONS = "no-reasons"
    """'You gave no reasons.'"""
    REASONS_NOT_WEIGHED = "reasons-not-weighed"
    """The reasons were not weighed."""
    IDENTITY = "identity"
    """Proof of identity is demanded."""
    NO_DATA = "no-data"
    """'We hold no data.'"""
    NO_TRAINING = "no-training"
    """'We do not train on them.'"""
    TOO_LATE = "too-late"
    """'Too late.'"""
    USE_THE_FORM = "use-the-form"
    """'Use our form.'"""
    NOT_APPLICABLE = "not-applicable"
    """'Art. 21 does not apply.'"""


class RequestKind(_Word):
    """What is asked for beside the objection.

    >>> import widerspruch
    >>> widerspruch.RequestKind("restriction") is widerspruch.RequestKind.RESTRICTION
    True
    """

    RESTRICTION = "restriction"
    """Restriction of processing, Art. 18(1)(d)."""
    ERASURE = "erasure"
    """Erasure, Art. 17(1)(c)."""
    CONFIRMATION = "confirmation"
    """Written confirmation."""
    RECIPIENTS = "recipients"
    """Naming of recipients, Art. 19."""


class Role(_Word):
    """In what capacity somebody acts for the person.

    >>> import widerspruch
    >>> widerspruch.Role("parent") is widerspruch.Role.PARENT
    True
    """

    PARENT = "parent"
    """Parent of a child."""
    GUARDIAN = "guardian"
    """Legal guardian."""
    REPRESENTATIVE = "representative"
    """Person with authority to act."""
    ORGANISATION = "organisation"
    """Organisation with authority to act."""


class SentText(_Word):
    """What was sent: the whole letter, or the short text for a form.

    >>> import widerspruch
    >>> widerspruch.SentText("letter") is widerspruch.SentText.LETTER
    True
    """

    LETTER = "letter"
    """The letter."""
    FORM = "form"
    """The text of a form."""


class TextLength(_Word):
    """Length of letters.

    >>> import widerspruch
    >>> widerspruch.TextLength("full") is widerspruch.TextLength.FULL
    True
    """

    FULL = "full"
    """All paragraphs."""
    SHORT = "short"
    """Only what a letter must hold."""


class Via(_Word):
    """How something was handed over.

    >>> import widerspruch
    >>> widerspruch.Via("form") is widerspruch.Via.FORM
    True
    """

    FORM = "form"
    """Web form."""
    EMAIL = "email"
    """E-mail."""
    POST = "post"
    """Post."""


class Visibility(_Word):
    """Who can see an account's content.

    >>> import widerspruch
    >>> widerspruch.Visibility("public") is widerspruch.Visibility.PUBLIC
    True
    """

    PUBLIC = "public"
    """Everybody."""
    PRIVATE = "private"
    """Followers or friends."""
