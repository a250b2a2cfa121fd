"""Requests as dictionaries, for type checkers: what ``prepare`` takes beside :class:`widerspruch.Request`.

Written by ``tests/request_dicts.py`` from the JSON Schema of the library (:func:`widerspruch.request_schema`).
"""

from __future__ import annotations

from datetime import date as day
from typing import Literal, TypedDict

from . import enums

__all__ = [
    "AccountDict",
    "BoundWishDict",
    "DataSubjectDict",
    "EventDict",
    "NonUserDict",
    "OptionsDict",
    "ReasonDict",
    "RepresentativeDict",
    "RequestDict",
    "SecondParentDict",
    "ServiceControllerDict",
    "ServiceDict",
    "SightingDict",
]


class _AccountDictNeeded(TypedDict):
    """One account. ``platform`` is needed, and one of ``handle``, ``url``, ``email``, ``phone``."""

    platform: str
    """Platform id."""


class AccountDict(_AccountDictNeeded, total=False):
    """One account. ``platform`` is needed, and one of ``handle``, ``url``, ``email``, ``phone``."""

    deleted_on: str | day | None
    """When a deleted account was deleted: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``."""
    email: str | None
    """E-mail address the account is registered with."""
    formerly: list[str]
    """Earlier e-mail addresses and user names of the account."""
    handle: str | None
    """User name."""
    id: str | None
    """The caller's name for the account. Default: its position, counted from 1."""
    link_group: str | None
    """The same text for accounts that the operator has linked (Meta: Accounts Centre)."""
    managed_by: str | None
    """Name of the school, employer or club that runs the account."""
    phone: str | None
    """Telephone number the account is registered with."""
    separate: bool | None
    """True: a letter of its own, which shows no other account."""
    status: enums.AccountStatus | Literal["active", "no-access", "deleted"] | None
    """``active`` (default), ``no-access`` (locked, taken over, forgotten) or ``deleted``."""
    url: str | None
    """Address of the profile."""
    use: enums.AccountUse | Literal["private", "business", "page", "creator"] | None
    """``private`` (default), ``business``, ``page`` or ``creator``."""
    visibility: enums.Visibility | Literal["public", "private"] | None
    """``public`` or ``private``."""


class BoundWishDict(TypedDict):
    """A part that is asked for some accounts only."""

    accounts: list[str]
    """Ids of the accounts."""
    part: enums.RequestKind | Literal["restriction", "erasure", "confirmation", "recipients"]
    """``restriction``, ``erasure``, ``confirmation`` or ``recipients``."""


class _DataSubjectDictNeeded(TypedDict):
    """The person whose data it is. ``name`` and ``country`` are needed, and one of ``email``, ``address``,
    ``phone``.
    """

    country: str
    """Country of residence, ISO 3166-1 alpha-2."""
    name: str
    """Full name, as it stands under the letter."""


class DataSubjectDict(_DataSubjectDictNeeded, total=False):
    """The person whose data it is. ``name`` and ``country`` are needed, and one of ``email``, ``address``,
    ``phone``.
    """

    address: list[str] | None
    """Postal address, one string a line, without name and country."""
    address_country: str | None
    """Country of the postal address, ISO 3166-1 alpha-2. Default: ``country``."""
    email: str | None
    """E-mail address for replies."""
    former_names: list[str]
    """Earlier names, under which data may be found."""
    minor: bool | None
    """True: under age today."""
    phone: str | None
    """Telephone number."""
    region: str | None
    """Part of the country, ISO 3166-2, where a country has several authorities."""


class _EventDictNeeded(TypedDict):
    """One thing that has happened."""

    event: enums.EventKind | Literal[
        "sent", "received", "bounced", "acknowledged", "status", "extended", "identified", "confirmed", "refused",
        "breached", "complained", "authority"
    ]
    """``sent``, ``received``, ``bounced`` (it came back), ``acknowledged``, ``status``, ``extended``, ``identified``
    (the person handed over what was asked for), ``confirmed``, ``refused``, ``breached`` (a promise was broken),
    ``complained`` or ``authority``.
    """
    on: str | day
    """The day, ``YYYY-MM-DD``."""


class EventDict(_EventDictNeeded, total=False):
    """One thing that has happened."""

    about: Literal["objection", "non-user-objection", "access", "consent-withdrawal"] | None
    """The request that the event is about: ``objection`` (default), ``non-user-objection``, ``access`` or
    ``consent-withdrawal``. Default, where only one request is open: that one.
    """
    accounts: list[str]
    """Ids of the accounts concerned. Default: all of that controller to which something was sent."""
    authority: str | None
    """Of ``complained`` and ``authority``: id of the authority. Default: that of the residence, then that of the
    last complaint.
    """
    controller: str | None
    """Controller id, where the case has several."""
    country: str | None
    """Of a letter that opens a case: country of residence that day, ISO 3166-1 alpha-2. Default: today's."""
    grounds: enums.ExtensionGrounds | Literal["none", "general", "specific"] | None
    """Of ``extended``: the reasons given, ``none`` (nothing is extended), ``general`` (default) or ``specific``."""
    letter: Literal[
        "objection", "non-user-objection", "reminder", "refusal-reply", "extension-reply", "complaint", "access",
        "consent-withdrawal", "copyright-reservation"
    ] | None
    """Of ``sent``: what was sent. Default: ``objection``."""
    note: str | None
    """The person's own words about it. A complaint prints those of ``refused`` and ``breached``."""
    parts: list[enums.Part | Literal[
        "objection", "withdrawal", "restriction", "erasure", "special-categories", "recipients", "confirmation",
        "access", "reasons"
    ]]
    """What was sent, or what was confirmed: ``objection``, ``withdrawal``, ``restriction``, ``erasure``,
    ``special-categories``, ``recipients``, ``confirmation``, ``access``, ``reasons``. Default of ``sent``: what this
    case asks for; of ``confirmed``: the request itself.
    """
    proof: bool | None
    """Of ``sent``: true if a proof of delivery is at hand; of an answer: true if a copy of it is."""
    received: str | day | None
    """Of ``sent``: the day it was received, ``YYYY-MM-DD``."""
    reference: str | None
    """Of ``authority``: its reference."""
    refusal: enums.Refusal | Literal[
        "no-reasons", "reasons-not-weighed", "identity", "no-data", "no-training", "too-late", "use-the-form",
        "not-applicable"
    ] | None
    """Kind of refusal: ``no-reasons``, ``reasons-not-weighed``, ``identity``, ``no-data``, ``no-training``,
    ``too-late``, ``use-the-form`` or ``not-applicable``.
    """
    step: enums.AuthorityStep | Literal["received", "documents", "forwarded", "decided", "rejected"] | None
    """Of ``authority``: ``received``, ``documents``, ``forwarded``, ``decided`` or ``rejected``."""
    text: enums.SentText | Literal["letter", "form"] | None
    """Of ``sent``: ``letter``, or ``form`` for the short text. Default: by ``via``."""
    until: str | day | None
    """Of ``extended``: the day until which the company takes time, ``YYYY-MM-DD``, if it named one. It counts where
    the law leaves the length of an extension to the company (access in Switzerland); elsewhere the law's own day
    does.
    """
    via: enums.Via | Literal["form", "email", "post"] | None
    """Of ``sent``: ``form``, ``email`` or ``post``. Default: unknown; the way of a letter that opens a case is then
    taken for post.
    """


class _NonUserDictNeeded(TypedDict):
    """Where data of a person without an account appeared."""

    platforms: list[str]
    """Platform ids."""


class NonUserDict(_NonUserDictNeeded, total=False):
    """Where data of a person without an account appeared."""

    no_account_with_email: bool | None
    """True: the person declares that there is no account with their e-mail address."""
    sightings: list[SightingDict]
    """What was seen where."""


class OptionsDict(TypedDict, total=False):
    """Choices with defaults."""

    amicable: enums.AmicableSettlement | Literal["yes", "no"] | None
    """In complaints: whether the person agrees to an amicable settlement, ``yes`` or ``no``. Default: not said."""
    form_scope: enums.FormScope | Literal["linked-group", "account"] | None
    """``linked-group`` (default): one form for accounts that are linked; ``account``: one for each account."""
    name_to_controller: enums.NameDisclosure | Literal["as-needed", "no", "yes"] | None
    """In complaints: whether the company may learn the person's name: ``as-needed`` (default), ``no`` (default with
    a reason that shields the person) or ``yes``.
    """
    pending: str | None
    """In complaints: which authority or court already deals with the matter. Default: not said."""
    reminder_days: int | None
    """Days that a reminder gives. Default: 14."""
    text_length: enums.TextLength | Literal["full", "short"] | None
    """``full`` (default) or ``short``."""


class ReasonDict(TypedDict, total=False):
    """A reason: one of the catalog (``id``, with an optional ``detail`` in the person's words) or free ``text``."""

    accounts: list[str]
    """Ids of the accounts it is for: only their companies read it."""
    detail: str | None
    """The person's own words, added to the catalog's paragraph unchanged."""
    id: str | None
    """Reason id."""
    platforms: list[str]
    """Ids of the platforms it is for, of the accounts or of ``non_user``: only their companies read it. Default,
    where ``accounts`` is empty too: every company for which the reason can be true.
    """
    text: str | None
    """The person's own words instead of a catalog reason."""


class _RepresentativeDictNeeded(TypedDict):
    """Who acts for the person."""

    name: str
    """Name of the person or organisation that acts."""
    role: enums.Role | Literal["parent", "guardian", "representative", "organisation"]
    """``parent``, ``guardian``, ``representative`` or ``organisation``."""


class RepresentativeDict(_RepresentativeDictNeeded, total=False):
    """Who acts for the person."""

    address: list[str] | None
    """Postal address, one string a line."""
    article_80: bool | None
    """True: the body declares that it meets Art. 80(1) GDPR."""
    authority: enums.AuthorityProof | Literal["enclosed", "on-request"] | None
    """Proof of the authority to act: ``enclosed``, the default but for parents, or ``on-request``."""
    basis: enums.AuthorityBasis | Literal["power-of-attorney", "court-order", "parental"] | None
    """What the authority rests on: ``power-of-attorney``, ``court-order`` or ``parental``. Default: by role."""
    country: str | None
    """Country of the address, ISO 3166-1 alpha-2. Default: that of the data subject."""
    custody: enums.Custody | Literal["sole", "joint"] | None
    """Of a parent: ``sole`` or ``joint``."""
    email: str | None
    """E-mail address for replies."""
    phone: str | None
    """Telephone number."""
    second_parent: SecondParentDict | None
    """The other parent, who signs too."""
    signatory: str | None
    """Name of the person who signs for an organisation or firm."""


class SecondParentDict(TypedDict):
    """The other parent."""

    name: str
    """Full name."""


class _ServiceControllerDictNeeded(TypedDict):
    """The company behind a service of the caller. ``name`` and ``country`` are needed, and ``address`` or ``email``."""

    country: str
    """Country of its seat, ISO 3166-1 alpha-2."""
    name: str
    """Name of the company."""


class ServiceControllerDict(_ServiceControllerDictNeeded, total=False):
    """The company behind a service of the caller. ``name`` and ``country`` are needed, and ``address`` or ``email``."""

    address: list[str] | None
    """Postal address, one string a line, without name and country."""
    email: str | None
    """E-mail address."""


class ServiceDict(TypedDict):
    """A service that the catalog does not know. ``id``, ``name``, ``kind`` and ``controller`` are needed."""

    controller: ServiceControllerDict
    """Who decides about the data."""
    id: str
    """The name by which an account's ``platform`` calls it; no id of the catalog."""
    kind: Literal[
        "social-network", "messenger", "video", "forum", "professional-network", "dating", "creative-community",
        "chatbot", "image-or-voice-generator", "coding-assistant", "work-tool", "marketplace", "reviews", "health",
        "fitness", "device", "payment", "travel", "games", "publishing", "media", "search-or-ads", "other"
    ]
    """What people do there, as the kind of the catalog's platforms."""
    name: str
    """Name as people know it."""


class SightingDict(TypedDict, total=False):
    """One place where data of the person appeared."""

    note: str | None
    """Anything that helps to find it."""
    platform: str | None
    """Id of the platform it was seen on, one of ``platforms``: only its company reads the entry. Default: the
    platform of ``url``, otherwise all.
    """
    url: str | None
    """Where it was seen."""
    what: str | None
    """What was seen, in a few words."""


class _RequestDictNeeded(TypedDict):
    """One person's case: who, which accounts, why, and what has happened."""

    data_subject: DataSubjectDict
    """The person whose data it is."""
    date: str | day
    """The day of writing, ``YYYY-MM-DD``."""
    language: str
    """Language of the letters, as BCP 47."""
    letter: enums.LetterKind | Literal[
        "objection", "non-user-objection", "reminder", "refusal-reply", "extension-reply", "complaint", "access",
        "consent-withdrawal", "copyright-reservation", "next"
    ]
    """The letter that is wanted: ``objection``, ``non-user-objection``, ``reminder``, ``refusal-reply``,
    ``extension-reply``, ``complaint``, ``access``, ``consent-withdrawal``, ``copyright-reservation``, or ``next``
    for what the history calls for.
    """
    version: Literal[1]
    """Version of this format: 1."""


class RequestDict(_RequestDictNeeded, total=False):
    """One person's case: who, which accounts, why, and what has happened."""

    accounts: list[AccountDict]
    """The accounts the case is about."""
    guide_language: str | None
    """Language of steps and hints, as BCP 47. Default: ``language``."""
    history: list[EventDict]
    """What has happened so far."""
    non_user: NonUserDict | None
    """Where data of the person appeared on platforms without an account of theirs."""
    options: OptionsDict | None
    """Choices with defaults."""
    reasons: list[ReasonDict]
    """Why the person objects."""
    reference: str | None
    """The person's own reference for the case."""
    representative: RepresentativeDict | None
    """Who acts for the person, if somebody does."""
    requests: list[enums.RequestKind | Literal["restriction", "erasure", "confirmation", "recipients"] | BoundWishDict]
    """What is asked for beside the objection."""
    services: list[ServiceDict]
    """Services that the catalog does not know, at most 20."""
