from collections.abc import Iterable, Mapping, Sequence
from datetime import date as _date
from os import PathLike
from pathlib import Path
from typing import Any, Final, Literal, Protocol, SupportsIndex, TypeAlias, final

from typing_extensions import Self

from ._preview import Preview
from .enums import (
    ActionPurpose,
    Admission,
    BlockRole,
    CaseState,
    Certainty,
    ChannelKind,
    Confidence,
    EnvelopeLayout,
    FieldKind,
    LegalRegime,
    LetterKind,
    LocaleState,
    Part,
    ReasonClass,
    ReasonFit,
)
from .exceptions import WiderspruchError

__all__ = [
    "Account",
    "Action",
    "Addressee",
    "Annex",
    "Authority",
    "Block",
    "Catalog",
    "CatalogReason",
    "Controller",
    "Country",
    "DataSubject",
    "Deadline",
    "Event",
    "Field",
    "Hint",
    "Issue",
    "Letter",
    "LetterStream",
    "Locales",
    "MergeIterator",
    "MergedRow",
    "NextStep",
    "NonUser",
    "Options",
    "PdfBundle",
    "PdfOptions",
    "Plan",
    "PlannedLetter",
    "Platform",
    "PrepareIterator",
    "Prepared",
    "Reason",
    "Representative",
    "Request",
    "SecondParent",
    "Service",
    "ServiceController",
    "Sighting",
    "Timeline",
    "Wish",
    "__version__",
    "_bundle_files",
    "_folder_name",
    "_restore",
    "_table_command",
    "contract_words",
    "deadline",
    "formats",
    "limits",
    "merge",
    "merge_arrow",
    "pdf_bundle",
    "prepare",
    "prepare_iter",
    "prepare_many",
    "request_schema",
    "timeline",
]

__version__: str

# A day; of a `datetime` (and `pandas.Timestamp`, `numpy.datetime64`) the day as it is written in its own time zone.
_Day: TypeAlias = _date | str
# In a class with an attribute `bytes` that word is no type.
_Bytes: TypeAlias = bytes
_Json: TypeAlias = str | bytes | bytearray | memoryview
_Request: TypeAlias = Request | Mapping[str, Any] | _Json

class _Frame(Protocol):
    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any: ...

_Rows: TypeAlias = Iterable[Mapping[str, Any]] | _Frame
_Folder: TypeAlias = str | bytes | PathLike[str] | PathLike[bytes]
_Texts: TypeAlias = str | PathLike[str]
_LocaleFiles: TypeAlias = Mapping[str, str] | Iterable[tuple[str, str]] | PathLike[str]
_Overlay: TypeAlias = Mapping[str, Any] | _Json | PathLike[str]

@final
class DataSubject:
    """The person whose data it is. `name` and `country` are needed, and one of `email`, `address`, `phone`.

    >>> import widerspruch
    >>> widerspruch.DataSubject(name="Anna Example", country="IE", email="anna@example.org")
    DataSubject(name=..., country=..., email=...)
    """
    def __new__(
        cls,
        *,
        name: str | None = None,
        address: Sequence[str] | None = None,
        country: str | None = None,
        region: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        address_country: str | None = None,
        former_names: Sequence[str] | None = None,
        minor: bool | None = None,
    ) -> Self: ...
    @property
    def name(self) -> str | None:
        """Full name, as it stands under the letter."""
    @property
    def address(self) -> tuple[str, ...] | None:
        """Postal address, one string a line, without name and country."""
    @property
    def country(self) -> str | None:
        """Country of residence, ISO 3166-1 alpha-2."""
    @property
    def region(self) -> str | None:
        """Part of the country, ISO 3166-2, where a country has several authorities."""
    @property
    def email(self) -> str | None:
        """E-mail address for replies."""
    @property
    def phone(self) -> str | None:
        """Telephone number."""
    @property
    def address_country(self) -> str | None:
        """Country of the address, ISO 3166-1 alpha-2, if it is another one."""
    @property
    def former_names(self) -> tuple[str, ...]:
        """Earlier names, under which data may be found."""
    @property
    def minor(self) -> bool | None:
        """Whether the person is under age today."""
    @staticmethod
    def from_dict(data: Mapping[str, Any], /) -> DataSubject:
        """Makes one from a dict with the keys of the JSON format."""
    @staticmethod
    def from_json(data: _Json, /) -> DataSubject:
        """Makes one from JSON text or bytes."""
    def to_dict(self) -> dict[str, Any]:
        """The same as a dict with the keys of the JSON format."""
    def to_json(self) -> str:
        """The same as JSON on one line."""
    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some keywords; `None` takes a value out."""
    def __replace__(self, **changes: Any) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Representative:
    """Who acts for the person: a parent, guardian, representative or organisation.

    >>> import widerspruch
    >>> widerspruch.Representative(role=widerspruch.Role.PARENT, name="Bo Example", email="bo@example.org")
    Representative(role=..., name=..., email=...)
    """
    def __new__(
        cls,
        *,
        role: str | None = None,
        name: str | None = None,
        signatory: str | None = None,
        address: Sequence[str] | None = None,
        country: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        authority: str | None = None,
        basis: str | None = None,
        custody: str | None = None,
        second_parent: SecondParent | Mapping[str, Any] | None = None,
        article_80: bool | None = None,
    ) -> Self: ...
    @property
    def role(self) -> str | None:
        """A word of `Role`."""
    @property
    def name(self) -> str | None:
        """Name of the person or organisation that acts."""
    @property
    def signatory(self) -> str | None:
        """Name of the person who signs for an organisation or firm."""
    @property
    def address(self) -> tuple[str, ...] | None:
        """Postal address, one string a line."""
    @property
    def country(self) -> str | None:
        """Country of the address, ISO 3166-1 alpha-2, if it is not that of the data subject."""
    @property
    def email(self) -> str | None:
        """E-mail address for replies."""
    @property
    def phone(self) -> str | None:
        """Telephone number."""
    @property
    def authority(self) -> str | None:
        """Proof of the authority to act: a word of `AuthorityProof`."""
    @property
    def basis(self) -> str | None:
        """What the authority rests on: a word of `AuthorityBasis`."""
    @property
    def custody(self) -> str | None:
        """Of a parent: a word of `Custody`."""
    @property
    def second_parent(self) -> SecondParent | None:
        """The other parent, who signs too."""
    @property
    def article_80(self) -> bool | None:
        """Whether the body declares that it meets Art. 80(1) GDPR."""
    @staticmethod
    def from_dict(data: Mapping[str, Any], /) -> Representative:
        """Makes one from a dict with the keys of the JSON format."""
    @staticmethod
    def from_json(data: _Json, /) -> Representative:
        """Makes one from JSON text or bytes."""
    def to_dict(self) -> dict[str, Any]:
        """The same as a dict with the keys of the JSON format."""
    def to_json(self) -> str:
        """The same as JSON on one line."""
    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some keywords; `None` takes a value out."""
    def __replace__(self, **changes: Any) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class SecondParent:
    """The other parent of a child, who signs too.

    >>> import widerspruch
    >>> widerspruch.SecondParent(name="Di Example")
    SecondParent(name=...)
    """
    def __new__(
        cls,
        *,
        name: str | None = None,
    ) -> Self: ...
    @property
    def name(self) -> str | None:
        """Full name."""
    @staticmethod
    def from_dict(data: Mapping[str, Any], /) -> SecondParent:
        """Makes one from a dict with the keys of the JSON format."""
    @staticmethod
    def from_json(data: _Json, /) -> SecondParent:
        """Makes one from JSON text or bytes."""
    def to_dict(self) -> dict[str, Any]:
        """The same as a dict with the keys of the JSON format."""
    def to_json(self) -> str:
        """The same as JSON on one line."""
    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some keywords; `None` takes a value out."""
    def __replace__(self, **changes: Any) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Service:
    """A service that the catalog does not know. `id`, `name`, `kind` and `controller` are needed.

    >>> import widerspruch
    >>> company = widerspruch.ServiceController(name="Own Service Ltd", country="IE", email="own@example.org")
    >>> widerspruch.Service(id="own", name="Own Service", kind="forum", controller=company)
    Service(id=..., name=..., kind=..., controller=...)
    """
    def __new__(
        cls,
        *,
        id: str | None = None,
        name: str | None = None,
        kind: str | None = None,
        controller: ServiceController | Mapping[str, Any] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str | None:
        """The name by which an account's `platform` calls it; no id of the catalog."""
    @property
    def name(self) -> str | None:
        """Name as people know it."""
    @property
    def kind(self) -> str | None:
        """What people do there, as `Platform.kind` says it."""
    @property
    def controller(self) -> ServiceController | None:
        """Who decides about the data."""
    @staticmethod
    def from_dict(data: Mapping[str, Any], /) -> Service:
        """Makes one from a dict with the keys of the JSON format."""
    @staticmethod
    def from_json(data: _Json, /) -> Service:
        """Makes one from JSON text or bytes."""
    def to_dict(self) -> dict[str, Any]:
        """The same as a dict with the keys of the JSON format."""
    def to_json(self) -> str:
        """The same as JSON on one line."""
    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some keywords; `None` takes a value out."""
    def __replace__(self, **changes: Any) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class ServiceController:
    """The company behind a service of the caller. `name` and `country` are needed, and `address` or `email`.

    >>> import widerspruch
    >>> widerspruch.ServiceController(name="Own Service Ltd", country="IE", email="own@example.org").country
    'IE'
    """
    def __new__(
        cls,
        *,
        name: str | None = None,
        address: Sequence[str] | None = None,
        country: str | None = None,
        email: str | None = None,
    ) -> Self: ...
    @property
    def name(self) -> str | None:
        """Name of the company."""
    @property
    def address(self) -> tuple[str, ...] | None:
        """Postal address, one string a line, without name and country."""
    @property
    def country(self) -> str | None:
        """Country of its seat, ISO 3166-1 alpha-2."""
    @property
    def email(self) -> str | None:
        """E-mail address."""
    @staticmethod
    def from_dict(data: Mapping[str, Any], /) -> ServiceController:
        """Makes one from a dict with the keys of the JSON format."""
    @staticmethod
    def from_json(data: _Json, /) -> ServiceController:
        """Makes one from JSON text or bytes."""
    def to_dict(self) -> dict[str, Any]:
        """The same as a dict with the keys of the JSON format."""
    def to_json(self) -> str:
        """The same as JSON on one line."""
    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some keywords; `None` takes a value out."""
    def __replace__(self, **changes: Any) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Account:
    """One account. `platform` is needed, and one of `handle`, `url`, `email`, `phone`.

    >>> import widerspruch
    >>> account = widerspruch.Account(platform="instagram", handle="@anna.b", link_group="a")
    >>> account
    Account(platform=..., handle=..., link_group=...)
    >>> account.platform
    'instagram'
    """
    def __new__(
        cls,
        *,
        id: str | None = None,
        platform: str | None = None,
        handle: str | None = None,
        url: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        use: str | None = None,
        visibility: str | None = None,
        link_group: str | None = None,
        formerly: Sequence[str] | None = None,
        status: str | None = None,
        deleted_on: _Day | None = None,
        managed_by: str | None = None,
        separate: bool | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str | None:
        """The caller's name for the account. Default: its position, counted from 1."""
    @property
    def platform(self) -> str | None:
        """Platform id."""
    @property
    def handle(self) -> str | None:
        """User name."""
    @property
    def url(self) -> str | None:
        """Address of the profile."""
    @property
    def email(self) -> str | None:
        """E-mail address the account is registered with."""
    @property
    def phone(self) -> str | None:
        """Telephone number the account is registered with."""
    @property
    def use(self) -> str | None:
        """A word of `AccountUse`."""
    @property
    def visibility(self) -> str | None:
        """A word of `Visibility`."""
    @property
    def link_group(self) -> str | None:
        """The same text for accounts that the operator has linked."""
    @property
    def formerly(self) -> tuple[str, ...]:
        """Earlier e-mail addresses and user names of the account."""
    @property
    def status(self) -> str | None:
        """A word of `AccountStatus`."""
    @property
    def deleted_on(self) -> _date | str | None:
        """When a deleted account was deleted; as text if it is no day but a month or year."""
    @property
    def managed_by(self) -> str | None:
        """Name of the school, employer or club that runs the account."""
    @property
    def separate(self) -> bool | None:
        """Whether it gets a letter of its own, which shows no other account."""
    @staticmethod
    def from_dict(data: Mapping[str, Any], /) -> Account:
        """Makes one from a dict with the keys of the JSON format."""
    @staticmethod
    def from_json(data: _Json, /) -> Account:
        """Makes one from JSON text or bytes."""
    def to_dict(self) -> dict[str, Any]:
        """The same as a dict with the keys of the JSON format."""
    def to_json(self) -> str:
        """The same as JSON on one line."""
    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some keywords; `None` takes a value out."""
    def __replace__(self, **changes: Any) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class NonUser:
    """Where data of a person without an account appeared.

    >>> import widerspruch
    >>> sighting = widerspruch.Sighting(what="a photo of me", url="https://www.facebook.com/example")
    >>> widerspruch.NonUser(platforms=("facebook",), sightings=[sighting])
    NonUser(platforms=[1 hidden], sightings=[1 hidden])
    """
    def __new__(
        cls,
        *,
        platforms: Sequence[str] | None = None,
        sightings: Sequence[Sighting | Mapping[str, Any]] | None = None,
        no_account_with_email: bool | None = None,
    ) -> Self: ...
    @property
    def platforms(self) -> tuple[str, ...]:
        """Platform ids."""
    @property
    def sightings(self) -> tuple[Sighting, ...]:
        """What was seen where."""
    @property
    def no_account_with_email(self) -> bool | None:
        """Whether the person declares that there is no account with their e-mail address."""
    @staticmethod
    def from_dict(data: Mapping[str, Any], /) -> NonUser:
        """Makes one from a dict with the keys of the JSON format."""
    @staticmethod
    def from_json(data: _Json, /) -> NonUser:
        """Makes one from JSON text or bytes."""
    def to_dict(self) -> dict[str, Any]:
        """The same as a dict with the keys of the JSON format."""
    def to_json(self) -> str:
        """The same as JSON on one line."""
    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some keywords; `None` takes a value out."""
    def __replace__(self, **changes: Any) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Sighting:
    """One place where data of the person appeared.

    >>> import widerspruch
    >>> widerspruch.Sighting(what="a photo of me", note="posted by a friend")
    Sighting(what=..., note=...)
    """
    def __new__(
        cls,
        *,
        what: str | None = None,
        url: str | None = None,
        note: str | None = None,
        platform: str | None = None,
    ) -> Self: ...
    @property
    def what(self) -> str | None:
        """What was seen, in a few words."""
    @property
    def url(self) -> str | None:
        """Where it was seen."""
    @property
    def note(self) -> str | None:
        """Anything that helps to find it."""
    @property
    def platform(self) -> str | None:
        """Id of the platform it was seen on: only its company reads the entry."""
    @staticmethod
    def from_dict(data: Mapping[str, Any], /) -> Sighting:
        """Makes one from a dict with the keys of the JSON format."""
    @staticmethod
    def from_json(data: _Json, /) -> Sighting:
        """Makes one from JSON text or bytes."""
    def to_dict(self) -> dict[str, Any]:
        """The same as a dict with the keys of the JSON format."""
    def to_json(self) -> str:
        """The same as JSON on one line."""
    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some keywords; `None` takes a value out."""
    def __replace__(self, **changes: Any) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Reason:
    """Why: a reason of the catalog (`id`, with an optional `detail` in the person's words) or free `text`.

    >>> import widerspruch
    >>> widerspruch.Reason(id="control")
    Reason(id=...)
    >>> widerspruch.Reason(id="control") == widerspruch.Reason.from_json('{"id": "control"}')
    True
    """
    def __new__(
        cls,
        *,
        id: str | None = None,
        detail: str | None = None,
        text: str | None = None,
        accounts: Sequence[str] | None = None,
        platforms: Sequence[str] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str | None:
        """Reason id."""
    @property
    def detail(self) -> str | None:
        """The person's own words, added to the catalog's paragraph unchanged."""
    @property
    def text(self) -> str | None:
        """The person's own words instead of a catalog reason."""
    @property
    def accounts(self) -> tuple[str, ...]:
        """Ids of the accounts it is for: only their companies read it."""
    @property
    def platforms(self) -> tuple[str, ...]:
        """Ids of the platforms it is for: only their companies read it."""
    @staticmethod
    def from_dict(data: Mapping[str, Any], /) -> Reason:
        """Makes one from a dict with the keys of the JSON format."""
    @staticmethod
    def from_json(data: _Json, /) -> Reason:
        """Makes one from JSON text or bytes."""
    def to_dict(self) -> dict[str, Any]:
        """The same as a dict with the keys of the JSON format."""
    def to_json(self) -> str:
        """The same as JSON on one line."""
    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some keywords; `None` takes a value out."""
    def __replace__(self, **changes: Any) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Wish:
    """Something that is asked for some accounts only; a word alone asks it for all.

    >>> import widerspruch
    >>> wish = widerspruch.Wish(part=widerspruch.RequestKind.ERASURE, accounts=("old",))
    >>> widerspruch.Request(requests=["confirmation", wish]).requests
    ('confirmation', Wish(part=..., accounts=[1 hidden]))
    """
    def __new__(
        cls,
        *,
        part: str | None = None,
        accounts: Sequence[str] | None = None,
    ) -> Self: ...
    @property
    def part(self) -> str | None:
        """A word of `RequestKind`."""
    @property
    def accounts(self) -> tuple[str, ...]:
        """Ids of the accounts."""
    @staticmethod
    def from_dict(data: Mapping[str, Any], /) -> Wish:
        """Makes one from a dict with the keys of the JSON format."""
    @staticmethod
    def from_json(data: _Json, /) -> Wish:
        """Makes one from JSON text or bytes."""
    def to_dict(self) -> dict[str, Any]:
        """The same as a dict with the keys of the JSON format."""
    def to_json(self) -> str:
        """The same as JSON on one line."""
    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some keywords; `None` takes a value out."""
    def __replace__(self, **changes: Any) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Event:
    """One thing that has happened.

    >>> import datetime, widerspruch
    >>> event = widerspruch.Event(event="sent", on=datetime.date(2026, 11, 2), via=widerspruch.Via.FORM)
    >>> event.on
    datetime.date(2026, 11, 2)
    """
    def __new__(
        cls,
        *,
        event: str | None = None,
        on: _Day | None = None,
        via: str | None = None,
        letter: str | None = None,
        controller: str | None = None,
        accounts: Sequence[str] | None = None,
        note: str | None = None,
        country: str | None = None,
        text: str | None = None,
        parts: Sequence[str] | None = None,
        received: _Day | None = None,
        proof: bool | None = None,
        about: str | None = None,
        grounds: str | None = None,
        until: _Day | None = None,
        refusal: str | None = None,
        authority: str | None = None,
        step: str | None = None,
        reference: str | None = None,
    ) -> Self: ...
    @property
    def event(self) -> str | None:
        """A word of `EventKind`."""
    @property
    def on(self) -> _date | str | None:
        """The day; as text if it is none of the calendar."""
    @property
    def via(self) -> str | None:
        """Of `sent`: a word of `Via`."""
    @property
    def letter(self) -> str | None:
        """Of `sent`: what was sent, a word of `LetterKind`."""
    @property
    def controller(self) -> str | None:
        """Controller id, where the case has several."""
    @property
    def accounts(self) -> tuple[str, ...]:
        """Ids of the accounts concerned."""
    @property
    def note(self) -> str | None:
        """The person's own words about it."""
    @property
    def country(self) -> str | None:
        """Of a letter that opens a case: country of residence that day, ISO 3166-1 alpha-2."""
    @property
    def text(self) -> str | None:
        """Of `sent`: a word of `SentText`."""
    @property
    def parts(self) -> tuple[str, ...]:
        """What was sent, or what was confirmed: words of `Part`."""
    @property
    def received(self) -> _date | str | None:
        """Of `sent`: the day it was received; as text if it is none of the calendar."""
    @property
    def proof(self) -> bool | None:
        """Of `sent`: whether a proof of delivery is at hand; of an answer: whether a copy of it is."""
    @property
    def about(self) -> str | None:
        """The request that the event is about: a word of `LetterKind`."""
    @property
    def grounds(self) -> str | None:
        """Of `extended`: the reasons given, a word of `ExtensionGrounds`."""
    @property
    def until(self) -> _date | str | None:
        """Of `extended`: the day until which the company takes time; as text if it is none of the calendar."""
    @property
    def refusal(self) -> str | None:
        """Of `refused`: a word of `Refusal`."""
    @property
    def authority(self) -> str | None:
        """Of `complained` and `authority`: id of the authority."""
    @property
    def step(self) -> str | None:
        """Of `authority`: a word of `AuthorityStep`."""
    @property
    def reference(self) -> str | None:
        """Of `authority`: its reference."""
    @staticmethod
    def from_dict(data: Mapping[str, Any], /) -> Event:
        """Makes one from a dict with the keys of the JSON format."""
    @staticmethod
    def from_json(data: _Json, /) -> Event:
        """Makes one from JSON text or bytes."""
    def to_dict(self) -> dict[str, Any]:
        """The same as a dict with the keys of the JSON format."""
    def to_json(self) -> str:
        """The same as JSON on one line."""
    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some keywords; `None` takes a value out."""
    def __replace__(self, **changes: Any) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Options:
    """Choices with defaults.

    >>> import widerspruch
    >>> widerspruch.Options(text_length="short").text_length
    'short'
    """
    def __new__(
        cls,
        *,
        form_scope: str | None = None,
        text_length: str | None = None,
        reminder_days: SupportsIndex | None = None,
        name_to_controller: str | None = None,
        amicable: str | None = None,
        pending: str | None = None,
    ) -> Self: ...
    @property
    def form_scope(self) -> str | None:
        """A word of `FormScope`."""
    @property
    def text_length(self) -> str | None:
        """A word of `TextLength`."""
    @property
    def name_to_controller(self) -> str | None:
        """In complaints, a word of `NameDisclosure`: whether the company may learn the person's name."""
    @property
    def amicable(self) -> str | None:
        """In complaints, a word of `AmicableSettlement`."""
    @property
    def pending(self) -> str | None:
        """In complaints: which authority or court already deals with the matter."""
    @property
    def reminder_days(self) -> int | None:
        """Days that a reminder gives."""
    @staticmethod
    def from_dict(data: Mapping[str, Any], /) -> Options:
        """Makes one from a dict with the keys of the JSON format."""
    @staticmethod
    def from_json(data: _Json, /) -> Options:
        """Makes one from JSON text or bytes."""
    def to_dict(self) -> dict[str, Any]:
        """The same as a dict with the keys of the JSON format."""
    def to_json(self) -> str:
        """The same as JSON on one line."""
    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some keywords; `None` takes a value out."""
    def __replace__(self, **changes: Any) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Request:
    """One person's case: who, which accounts, why, and what has happened.

    It is loose: `prepare` judges it and says everything that is wrong at once.

    >>> import datetime, widerspruch
    >>> request = widerspruch.Request(
    ...     version=1,
    ...     letter=widerspruch.LetterKind.OBJECTION,
    ...     language="en",
    ...     date=datetime.date(2026, 11, 24),
    ...     data_subject=widerspruch.DataSubject(name="Anna Example", country="IE", email="anna@example.org"),
    ...     accounts=[widerspruch.Account(platform="instagram", handle="anna.e", email="anna@example.org")],
    ...     reasons=[widerspruch.Reason(id="control")],
    ... )
    >>> request
    Request(version=..., letter=..., language=..., date=..., data_subject=..., accounts=[1 hidden], reasons=[1 hidden])
    >>> widerspruch.prepare(request).letters[0].addressee.name
    'Meta Platforms Ireland Limited'
    """
    def __new__(
        cls,
        *,
        version: SupportsIndex | None = None,
        letter: str | None = None,
        language: str | None = None,
        guide_language: str | None = None,
        date: _Day | None = None,
        data_subject: DataSubject | Mapping[str, Any] | None = None,
        representative: Representative | Mapping[str, Any] | None = None,
        services: Sequence[Service | Mapping[str, Any]] | None = None,
        accounts: Sequence[Account | Mapping[str, Any]] | None = None,
        non_user: NonUser | Mapping[str, Any] | None = None,
        reasons: Sequence[Reason | Mapping[str, Any]] | None = None,
        requests: Sequence[str | Wish | Mapping[str, Any]] | None = None,
        history: Sequence[Event | Mapping[str, Any]] | None = None,
        reference: str | None = None,
        options: Options | Mapping[str, Any] | None = None,
    ) -> Self: ...
    @property
    def version(self) -> int | None:
        """Version of the format: 1."""
    @property
    def letter(self) -> str | None:
        """The letter that is wanted: a word of `LetterKind`."""
    @property
    def language(self) -> str | None:
        """Language of the letters, as BCP 47."""
    @property
    def guide_language(self) -> str | None:
        """Language of steps and hints, as BCP 47."""
    @property
    def date(self) -> _date | str | None:
        """The day of writing; as text if it is none of the calendar."""
    @property
    def data_subject(self) -> DataSubject | None:
        """The person whose data it is."""
    @property
    def representative(self) -> Representative | None:
        """Who acts for the person."""
    @property
    def services(self) -> tuple[Service, ...]:
        """Services that the catalog does not know."""
    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts the case is about."""
    @property
    def non_user(self) -> NonUser | None:
        """Where data of a person without an account appeared."""
    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why the person objects."""
    @property
    def requests(self) -> tuple[str | Wish, ...]:
        """What is asked for beside the objection: a word of `RequestKind` for all accounts, a `Wish` for some."""
    @property
    def history(self) -> tuple[Event, ...]:
        """What has happened so far."""
    @property
    def reference(self) -> str | None:
        """The person's own reference for the case."""
    @property
    def options(self) -> Options | None:
        """Choices with defaults."""
    @staticmethod
    def from_dict(data: Mapping[str, Any], /) -> Request:
        """Makes one from a dict with the keys of the JSON format."""
    @staticmethod
    def from_json(data: _Json, /) -> Request:
        """Makes one from JSON text or bytes."""
    def to_dict(self) -> dict[str, Any]:
        """The same as a dict with the keys of the JSON format."""
    def to_json(self) -> str:
        """The same as JSON on one line."""
    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some keywords; `None` takes a value out."""
    def __replace__(self, **changes: Any) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Issue:
    """One thing that is wrong, and where. It never holds a value of the request.

    >>> import widerspruch
    >>> try:
    ...     widerspruch.prepare({"version": 1})
    ... except widerspruch.ValidationError as error:
    ...     print(error.issues[0].code, error.issues[0].path)
    letter.missing /letter
    """
    @property
    def code(self) -> str:
        """Stable code, `area.problem`."""
    @property
    def path(self) -> str:
        """JSON pointer into the request; for a catalog the record and a pointer; for a locale file, line and column."""
    @property
    def message(self) -> str:
        """What is wrong and what would be right, in the language of the guide."""
    def to_dict(self) -> dict[str, Any]:
        """A dict with `code`, `path` and `message`."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Letter:
    """A finished letter. Its `repr` and its preview in a notebook show no personal data.

    >>> import widerspruch
    >>> letter = widerspruch.prepare({
    ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
    ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
    ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
    ...     "reasons": [{"id": "control"}],
    ... }).letters[0]
    >>> letter
    <Letter objection to meta-platforms-ireland, en, 2026-11-24>
    >>> "Anna Example" in letter.text
    True
    """
    @property
    def kind(self) -> LetterKind:
        """Kind."""
    @property
    def about(self) -> LetterKind:
        """The letter that opened what it is about; the kind itself for a letter that opens a case."""
    @property
    def language(self) -> str:
        """Language, BCP 47."""
    @property
    def regime(self) -> LegalRegime:
        """The law of residence, on which it rests."""
    @property
    def regimes(self) -> tuple[LegalRegime, ...]:
        """All laws it rests on, that of residence first."""
    @property
    def parts(self) -> tuple[Part, ...]:
        """What it asks for."""
    @property
    def reference(self) -> str | None:
        """The person's reference."""
    @property
    def date(self) -> _date:
        """The day of writing."""
    @property
    def date_text(self) -> str:
        """The day as the letter writes it."""
    @property
    def sender(self) -> tuple[str, ...]:
        """Sender's block, one string a line."""
    @property
    def addressee(self) -> Addressee:
        """To whom it goes."""
    @property
    def subject(self) -> str:
        """Subject, without label or full stop."""
    @property
    def blocks(self) -> tuple[Block, ...]:
        """The letter from salutation to signature."""
    @property
    def enclosures(self) -> tuple[str, ...]:
        """What is enclosed."""
    @property
    def annexes(self) -> tuple[Annex, ...]:
        """The sheets behind it, which its enclosures name."""
    @property
    def accounts(self) -> tuple[str, ...]:
        """Ids of the accounts it is about."""
    @property
    def text(self) -> str:
        """The whole letter as plain text."""
    @property
    def email(self) -> str | None:
        """The recipient's e-mail address; none if no record holds one that is sure enough: then a mail file has no `To`."""
    @property
    def channels(self) -> tuple[ChannelKind, ...]:
        """The ways in which it can go, in the order form, e-mail, post."""
    @property
    def form_text(self) -> str:
        """The short version for a form's field."""
    @property
    def authority_text(self) -> str | None:
        """Of a complaint, the short version for the authority's form, where that sets a limit."""

    @property
    def form_parts(self) -> tuple[Part, ...]:
        """What that text asks for: `parts` of an event `sent` for it."""
    @property
    def suggested_file_name(self) -> str:
        """File name without ending and without personal data."""
    @property
    def html(self) -> str:
        """The letter as one complete HTML page."""
    @property
    def markdown(self) -> str:
        """The letter as Markdown."""
    def render(self, format: str, /, *, pdf_options: PdfOptions | None = None) -> bytes:
        """The bytes of the letter in a format: a member or word of `Format`.

        With `pdf_options` a PDF looks as they say, and a mail (`eml`) carries the letter as PDF too. Raises
        `RenderError` if this build cannot write it. Example: `letter.render("html")`.
        """
    def pdf(self, options: PdfOptions | None = None) -> bytes:
        """The letter as PDF. Example: `letter.pdf(PdfOptions(layout="din-a", marks=True))`.

        Raises `RenderError` if the fonts lack a character.
        """
    def save(
        self,
        folder: _Folder,
        format: str = "text",
        *,
        overwrite: bool = False,
        pdf_options: PdfOptions | None = None,
    ) -> Path:
        """Writes the letter into a folder and gives the path of the file.

        The file's name holds no personal data and its mode is 0600. A file of that name is left as it is and
        `OutputExistsError` raised, unless `overwrite` is true. `pdf_options` are those of `render`.
        """
    def preview(self) -> Preview:
        """A view for a notebook that shows the whole letter, personal data too."""
    def to_json(self) -> str:
        """The letter as JSON, two spaces of indentation: the same bytes as `render("json")`."""
    def _repr_html_(self) -> str:
        """A table without personal data."""
    def _repr_markdown_(self) -> str:
        """A table without personal data."""
    def to_dict(self) -> dict[str, Any]:
        """A dict with the keys of the JSON format."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Addressee:
    """To whom a letter goes: a company or an authority.

    >>> import widerspruch
    >>> widerspruch.Catalog.embedded().controller("meta-platforms-ireland").name
    'Meta Platforms Ireland Limited'
    """
    @property
    def id(self) -> str:
        """Id of the controller or authority."""
    @property
    def name(self) -> str:
        """Name."""
    @property
    def lines(self) -> tuple[str, ...]:
        """The block as it stands in the window of an envelope, name and country line included."""
    @property
    def country(self) -> str:
        """Country, ISO 3166-1 alpha-2."""
    def to_dict(self) -> dict[str, Any]:
        """A dict with the keys of the JSON format."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Block:
    """One part of a letter: a paragraph (`text`) or a list (`items`).

    >>> import widerspruch
    >>> widerspruch.BlockRole.OWN_WORDS
    <BlockRole.OWN_WORDS: 'own-words'>
    """
    @property
    def role(self) -> BlockRole:
        """What it is."""
    @property
    def text(self) -> str | None:
        """Its words; `None` for a list."""
    @property
    def items(self) -> tuple[str, ...] | None:
        """Its items; `None` for anything but a list."""
    def to_dict(self) -> dict[str, Any]:
        """A dict with the keys of the JSON format."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Annex:
    """A sheet behind a letter: what would make it long.

    >>> import widerspruch
    >>> letter = widerspruch.prepare({
    ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
    ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
    ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
    ...     "reasons": [{"id": "transfer"}],
    ... }).letters[0]
    >>> [block.role for block in letter.annexes[0].blocks]
    [<BlockRole.NUMBERED: 'numbered'>]
    >>> letter.text.endswith(letter.annexes[0].text)
    True
    """
    @property
    def title(self) -> str:
        """Title, with its number."""
    @property
    def blocks(self) -> tuple[Block, ...]:
        """What stands on it."""
    @property
    def text(self) -> str:
        """The sheet as plain text, title included, as it stands in the text of the letter."""
    def to_dict(self) -> dict[str, Any]:
        """A dict with the keys of the JSON format."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Plan:
    """What to do, in order, with the letters, remarks and dates of the case.

    >>> import widerspruch
    >>> plan = widerspruch.prepare({
    ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
    ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
    ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
    ... }).plan
    >>> plan.actions[0].kind
    <ChannelKind.WEB_FORM: 'web-form'>
    >>> plan.timelines[0].deadline.due
    datetime.date(2026, 12, 24)
    """
    @property
    def actions(self) -> tuple[Action, ...]:
        """What to do, in order."""
    @property
    def letters(self) -> tuple[PlannedLetter, ...]:
        """The letters, in order; `Prepared.letters` holds their text."""
    @property
    def hints(self) -> tuple[Hint, ...]:
        """Remarks."""
    @property
    def timelines(self) -> tuple[Timeline, ...]:
        """Where the case stands, for each controller, request and group of accounts."""
    def to_json(self) -> str:
        """The plan as JSON, two spaces of indentation."""
    def _repr_html_(self) -> str:
        """A table without personal data."""
    def _repr_markdown_(self) -> str:
        """A table without personal data."""
    def to_dict(self) -> dict[str, Any]:
        """A dict with the keys of the JSON format."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Action:
    """One thing to do: a form, a switch in the settings, an e-mail or a letter by post.

    >>> import widerspruch
    >>> action = widerspruch.prepare({
    ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
    ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
    ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
    ... }).plan.actions[0]
    >>> action.url.startswith("https://")
    True
    >>> len(action.steps) > 1
    True
    """
    @property
    def id(self) -> str:
        """Unique in the plan."""
    @property
    def kind(self) -> ChannelKind:
        """Kind of channel."""
    @property
    def platform(self) -> str:
        """Platform id."""
    @property
    def controller(self) -> str:
        """Controller id."""
    @property
    def accounts(self) -> tuple[str, ...]:
        """Ids of the accounts."""
    @property
    def account_names(self) -> tuple[str, ...]:
        """The accounts as people know them, in the order of the ids."""
    @property
    def authority(self) -> str | None:
        """Id of the authority that a complaint goes to."""
    @property
    def purpose(self) -> ActionPurpose:
        """What it is for."""
    @property
    def title(self) -> str:
        """One line that says what to do."""
    @property
    def url(self) -> str | None:
        """Address to open, if there is one."""
    @property
    def fallback_urls(self) -> tuple[str, ...]:
        """Where to go when it does not open."""
    @property
    def needs_login(self) -> bool | None:
        """Whether the person must be logged in; `None` if unknown."""
    @property
    def fields(self) -> tuple[Field, ...]:
        """Fields of the form with their values."""
    @property
    def steps(self) -> tuple[str, ...]:
        """Finished sentences, in order."""
    @property
    def covers(self) -> str:
        """What this covers and what not: a finished sentence."""
    @property
    def verified_on(self) -> _date | None:
        """The day of the oldest of the facts behind it; none if one of them has no date."""
    @property
    def confidence(self) -> Confidence:
        """How sure the least sure of the facts behind it is."""
    def to_dict(self) -> dict[str, Any]:
        """A dict with the keys of the JSON format."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Field:
    """A field of a form, and what to enter.

    >>> import widerspruch
    >>> widerspruch.FieldKind.EMAIL
    <FieldKind.EMAIL: 'email'>
    """
    @property
    def field(self) -> FieldKind:
        """Which."""
    @property
    def value(self) -> str | None:
        """What to enter; `None` if the request does not hold it."""
    @property
    def required(self) -> bool:
        """Whether the form demands it."""
    @property
    def max_chars(self) -> int | None:
        """Longest text it takes."""
    @property
    def omitted(self) -> tuple[str, ...]:
        """What a short text leaves out for want of room, as people call it; the letter holds it."""
    def to_dict(self) -> dict[str, Any]:
        """A dict with the keys of the JSON format."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class PlannedLetter:
    """A letter of the plan.

    >>> import widerspruch
    >>> widerspruch.LegalRegime.EU_GDPR
    <LegalRegime.EU_GDPR: 'eu-gdpr'>
    """
    @property
    def kind(self) -> LetterKind:
        """Kind."""
    @property
    def about(self) -> LetterKind:
        """The letter that opened what it is about; the kind itself for a letter that opens a case."""
    @property
    def addressee(self) -> str:
        """Id of the controller or authority."""
    @property
    def accounts(self) -> tuple[str, ...]:
        """Ids of the accounts."""
    @property
    def language(self) -> str:
        """Language, BCP 47."""
    @property
    def regime(self) -> LegalRegime:
        """The law of residence, on which it rests."""
    @property
    def regimes(self) -> tuple[LegalRegime, ...]:
        """All laws it rests on, that of residence first."""
    @property
    def parts(self) -> tuple[Part, ...]:
        """What it asks for."""
    @property
    def mail_hint(self) -> Hint | None:
        """A remark for whoever sends the letter by e-mail: no record holds a sure address."""
    def to_dict(self) -> dict[str, Any]:
        """A dict with the keys of the JSON format."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Hint:
    """A remark that stops nothing.

    >>> import widerspruch
    >>> plan = widerspruch.prepare({
    ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
    ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
    ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
    ... }).plan
    >>> "reason.none_given" in [hint.code for hint in plan.hints]
    True
    """
    @property
    def code(self) -> str:
        """Stable code, `area.remark`."""
    @property
    def message(self) -> str:
        """A finished sentence."""
    @property
    def path(self) -> str:
        """JSON pointer into the request, or empty."""
    @property
    def about(self) -> str | None:
        """The platform, company or group that a note of the catalog is about."""
    def to_dict(self) -> dict[str, Any]:
        """A dict with the keys of the JSON format."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Timeline:
    """Where a request stands with one controller, for accounts to which the same happened.

    >>> import widerspruch
    >>> timeline = widerspruch.prepare({
    ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
    ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
    ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
    ... }).plan.timelines[0]
    >>> timeline.state, timeline.controller, timeline.accounts
    (<CaseState.DRAFTED: 'drafted'>, 'meta-platforms-ireland', ('1',))
    """
    @property
    def controller(self) -> str:
        """Id of the controller."""
    @property
    def letter(self) -> LetterKind:
        """The letter that opens such a request."""
    @property
    def round(self) -> int:
        """Which of the requests of these accounts, counted from 1."""
    @property
    def accounts(self) -> tuple[str, ...]:
        """Ids of the accounts, in the order of the case; none for a person without an account."""
    @property
    def regimes(self) -> tuple[LegalRegime, ...]:
        """The laws it rests on, that of residence first."""
    @property
    def state(self) -> CaseState:
        """How far it has come."""
    @property
    def open_parts(self) -> tuple[Part, ...]:
        """What no answer has settled."""
    @property
    def deadline(self) -> Deadline:
        """When an answer is due."""
    @property
    def next(self) -> NextStep:
        """What comes next."""
    @property
    def sentences(self) -> tuple[str, ...]:
        """The same in finished sentences, in the language of the guide."""
    def to_dict(self) -> dict[str, Any]:
        """A dict with the keys of the JSON format."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Deadline:
    """When an answer is due.

    >>> import datetime, widerspruch
    >>> deadline = widerspruch.deadline(datetime.date(2026, 1, 31), country="IE", controller="meta-platforms-ireland")
    >>> deadline.due, deadline.holidays
    (datetime.date(2026, 3, 2), 'IE')
    """
    @property
    def received(self) -> _date:
        """The day the controller received the request."""
    @property
    def assumed(self) -> bool:
        """Whether that day is assumed: the day of sending, or of writing."""
    @property
    def due(self) -> _date:
        """The last day for an answer."""
    @property
    def due_if_extended(self) -> _date | None:
        """The last day if the controller extends the period in time; `None` where the law knows no extension, or leaves
        its length to the controller and no day is known.
        """
    @property
    def certainty(self) -> Certainty:
        """How sure the days are."""
    @property
    def margin_days(self) -> int:
        """Days of caution behind them, for the post and for holidays that are not known: nobody is called late before
        they have passed.
        """
    @property
    def holidays(self) -> str:
        """Which public holidays were considered: a country code, or `weekends-only`."""
    def to_dict(self) -> dict[str, Any]:
        """A dict with the keys of the JSON format."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class NextStep:
    """What comes next. Both are `None` when nothing is left to do.

    >>> import widerspruch
    >>> timeline = widerspruch.prepare({
    ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
    ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
    ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
    ... }).plan.timelines[0]
    >>> timeline.next
    <NextStep reminder from 2026-12-25>
    """
    @property
    def letter(self) -> LetterKind | None:
        """The letter; `None` if there is nothing to write."""
    @property
    def from_(self) -> _date | None:
        """The first day it may be written, or the day on which to look again."""
    def to_dict(self) -> dict[str, Any]:
        """A dict with the keys of the JSON format."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Prepared:
    """The plan and the letters of one request.

    >>> import widerspruch
    >>> prepared = widerspruch.prepare({
    ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
    ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
    ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
    ...     "reasons": [{"id": "control"}],
    ... })
    >>> len(prepared.letters)
    1
    >>> prepared.to_dict().keys() == {"plan", "letters"}
    True
    """
    @property
    def plan(self) -> Plan:
        """What to do."""
    @property
    def letters(self) -> tuple[Letter, ...]:
        """The letters, in the order of the plan."""
    def page(self, *, locales: Locales | None = None) -> str:
        """A page for people: the actions with their steps, the letters, the dates."""
    def files(
        self, format: str = "text", /, *, pdf_options: PdfOptions | None = None, one_file: bool = False
    ) -> tuple[tuple[str, bytes], ...]:
        """The files that `save` writes, as pairs of name and bytes: one per letter (for `ics` one calendar for all), then
        `manifest.json`.

        With `pdf_options` PDF files look as they say, and mails (`eml`) carry the letter as PDF too. With `one_file` all
        letters stand in one `letters.pdf`, and the manifest says on which pages, counted from 1.
        """
    def save(
        self,
        folder: _Folder,
        format: str = "text",
        *,
        overwrite: bool = False,
        pdf_options: PdfOptions | None = None,
        one_file: bool = False,
    ) -> list[Path]:
        """Writes one file per letter and `manifest.json` into a folder and gives their paths, the manifest last.

        All files are written or none, and the manifest of a folder that a killed process left half written has the
        state `writing`; the next call clears it. Names hold no personal data, the mode is 0600. If a file of one of the
        names is there, `OutputExistsError` is raised, unless `overwrite` is true. `pdf_options` and `one_file` are those
        of `files`.
        """
    def preview(self, *, locales: Locales | None = None) -> Preview:
        """A view for a notebook that shows the whole plan and all letters, personal data too."""
    def to_json(self) -> str:
        """Plan and letters as JSON, two spaces of indentation."""
    def _repr_html_(self) -> str:
        """Tables without personal data."""
    def _repr_markdown_(self) -> str:
        """Tables without personal data."""
    def to_dict(self) -> dict[str, Any]:
        """A dict with the keys `plan` and `letters` of the JSON format."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class PdfOptions:
    """How PDF files look: layout for window envelopes, fold marks, letterhead, picture of the signature.

    `layout` is a member or word of `EnvelopeLayout`; without it the usual one of the sender's country is taken. `marks`
    draws fold and hole marks. `logo` and `signature` are the bytes of PNG files, or of SVG files of shapes. A logo needs
    `organisation`, the name of whom it stands for, which is read out to people who do not see it. `footer` holds up to
    four lines for the foot of the first page.

    Raises `RenderError` with the reason if something cannot be used.

    >>> import widerspruch
    >>> widerspruch.PdfOptions(layout="din-b", marks=True, footer=("Example Society, Dublin",))
    PdfOptions(layout='din-b', marks=True, footer=...)
    """
    MAX_PICTURE_BYTES: Final[int]
    def __new__(
        cls,
        *,
        layout: str | None = None,
        marks: bool = False,
        logo: bytes | bytearray | None = None,
        organisation: str | None = None,
        footer: Sequence[str] = (),
        signature: bytes | bytearray | None = None,
    ) -> Self: ...
    @property
    def layout(self) -> EnvelopeLayout | None:
        """Layout for window envelopes; `None` is the usual one of the sender's country."""
    @property
    def marks(self) -> bool:
        """Whether fold and hole marks are drawn."""
    @property
    def logo(self) -> bytes | None:
        """The file with the logo."""
    @property
    def organisation(self) -> str | None:
        """The name of the organisation that the logo stands for."""
    @property
    def footer(self) -> tuple[str, ...]:
        """Lines at the foot of the first page."""
    @property
    def signature(self) -> bytes | None:
        """The file with the picture of the signature."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class PdfBundle:
    """One PDF file with many letters, and the pages of each.

    >>> import widerspruch
    >>> letters = widerspruch.prepare({
    ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
    ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
    ...     "accounts": [{"platform": "instagram", "handle": "anna.e"}, {"platform": "linkedin", "handle": "anna"}],
    ... }).letters
    >>> widerspruch.pdf_bundle(letters)
    <PdfBundle: 2 letter(s), 2 page(s)>
    """
    @property
    def bytes(self) -> _Bytes:
        """The file."""
    @property
    def pages(self) -> list[range]:
        """The pages of each letter, counted from 0, in the order of the letters."""
    @property
    def failed(self) -> tuple[tuple[int, str], ...]:
        """The letters that were left out: pairs of position and code."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Platform:
    """A service with accounts.

    >>> import widerspruch
    >>> platform = widerspruch.Catalog.embedded().platform("instagram")
    >>> platform.controllers.get("eea")
    'meta-platforms-ireland'
    """
    @property
    def id(self) -> str:
        """Id."""
    @property
    def name(self) -> str:
        """Name as people know it."""
    @property
    def aliases(self) -> tuple[str, ...]:
        """Other names that `Catalog.platform` finds."""
    @property
    def group(self) -> str:
        """Group of companies."""
    @property
    def kind(self) -> str:
        """Kind, such as `social-network`."""
    @property
    def priority(self) -> int:
        """1 = worth a letter now, 2 = useful, 3 = information only."""
    @property
    def domains(self) -> tuple[str, ...]:
        """Host names of the service and of profile addresses."""
    @property
    def link_family(self) -> str | None:
        """Accounts of the same family can be linked across platforms."""
    @property
    def controllers(self) -> dict[str, str]:
        """Controller ids by region (`eea`, `uk`, `ch`) or country (`DE`). A country goes before its region."""
    def to_dict(self) -> dict[str, Any]:
        """The whole record as a dict, with the keys of its schema."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Controller:
    """A company that decides about the processing.

    >>> import widerspruch
    >>> widerspruch.Catalog.embedded().controller("meta-platforms-ireland").seat
    'IE'
    """
    @property
    def id(self) -> str:
        """Id."""
    @property
    def name(self) -> str:
        """Legal name."""
    @property
    def seat(self) -> str:
        """Country whose public holidays count for its answer."""
    @property
    def lead_authority(self) -> str | None:
        """Lead supervisory authority, if one is known."""
    def to_dict(self) -> dict[str, Any]:
        """The whole record as a dict, with the keys of its schema."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Authority:
    """A supervisory authority.

    >>> import widerspruch
    >>> widerspruch.Catalog.embedded().authority("ie").country
    'IE'
    """
    @property
    def id(self) -> str:
        """Id."""
    @property
    def english_name(self) -> str:
        """English name."""
    @property
    def names(self) -> dict[str, str]:
        """Names by language (BCP 47)."""
    @property
    def country(self) -> str:
        """Country."""
    @property
    def region(self) -> str | None:
        """Part of the country it is competent for."""
    @property
    def website(self) -> str | None:
        """Website: a whole https address without user name, password and port."""
    @property
    def complaint_url(self) -> str | None:
        """Complaint form or page: an https address, too."""
    def to_dict(self) -> dict[str, Any]:
        """The whole record as a dict, with the keys of its schema."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Country:
    """A country of residence.

    >>> import widerspruch
    >>> country = widerspruch.Catalog.embedded().country("DE")
    >>> country.name("en"), country.regime
    ('Germany', <LegalRegime.EU_GDPR: 'eu-gdpr'>)
    """
    @property
    def code(self) -> str:
        """Code, ISO 3166-1 alpha-2."""
    @property
    def english_name(self) -> str:
        """English name."""
    @property
    def regime(self) -> LegalRegime:
        """The law that governs."""
    @property
    def languages(self) -> tuple[str, ...]:
        """Official languages (BCP 47)."""
    @property
    def authorities(self) -> tuple[str, ...]:
        """Ids of the authorities a resident can turn to."""
    @property
    def regions(self) -> dict[str, str]:
        """Parts of the country by code, where it has several authorities."""
    def name(self, language: str, /, *, locales: Locales | None = None) -> str | None:
        """The country's name in a language, or `None` if there is no locale for it."""
    def to_dict(self) -> dict[str, Any]:
        """The whole record as a dict, with the keys of its schema."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class CatalogReason:
    """A reason that a person can choose. In a request it is `Reason(id=…)`.

    >>> import widerspruch
    >>> reason = widerspruch.Catalog.embedded().reason("health")
    >>> reason.special_category
    True
    >>> len(reason.label("en")) <= 60
    True
    """
    @property
    def id(self) -> str:
        """Id."""
    @property
    def classes(self) -> tuple[ReasonClass, ...]:
        """What the data can be for it to be true."""
    @property
    def specificity(self) -> int:
        """How closely it is about the person: 0 general, 1 typical, 2 protected."""
    @property
    def admission(self) -> Admission:
        """Whether its text could be read as an admission."""
    @property
    def special_category(self) -> bool:
        """Whether it names a special category of data (Art. 9 GDPR)."""
    @property
    def fits(self) -> ReasonFit:
        """The letters it fits."""
    @property
    def regimes(self) -> tuple[LegalRegime, ...]:
        """The laws it makes sense under."""
    def label(self, language: str, /, *, locales: Locales | None = None) -> str | None:
        """Text for a menu, or `None` if there is no locale for the language."""
    def explanation(self, language: str, /, *, locales: Locales | None = None) -> str | None:
        """One sentence for the user: when it fits. `None` if there is no locale for the language."""
    def fact(self, language: str, /, *, locales: Locales | None = None) -> str | None:
        """One sentence: what a person declares who chooses it. `None` if there is no locale for the language."""
    def to_dict(self) -> dict[str, Any]:
        """The whole record as a dict, with the keys of its schema."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Catalog:
    """The facts: platforms, companies, authorities, countries and reasons.

    >>> import widerspruch
    >>> catalog = widerspruch.Catalog.embedded()
    >>> catalog.platform("Instagram").name
    'Instagram'
    >>> catalog.platform("no such platform") is None
    True

    A pickle holds the overlays; they are laid again over the records of the package that reads it.
    """
    @staticmethod
    def embedded() -> Catalog:
        """The catalog of the package."""
    def with_overlay(self, overlay: _Overlay, /) -> Catalog:
        """This catalog with records of your own: a dict, JSON text or bytes, or the path of a JSON file.

        A record with a known id replaces the old one whole. Raises `CatalogError` with all problems.
        """
    def problems(self) -> tuple[Issue, ...]:
        """All rules that the records break, as issues. Empty for the catalog of the package."""
    @property
    def platforms(self) -> tuple[Platform, ...]:
        """All platforms in the order of their ids."""
    @property
    def controllers(self) -> tuple[Controller, ...]:
        """All companies in the order of their ids."""
    @property
    def authorities(self) -> tuple[Authority, ...]:
        """All authorities in the order of their ids."""
    @property
    def countries(self) -> tuple[Country, ...]:
        """All countries in the order of their codes."""
    @property
    def reasons(self) -> tuple[CatalogReason, ...]:
        """All reasons in the order of their ids."""
    def platform(self, name: str, /) -> Platform | None:
        """The platform with this id or alias, case ignored, or `None`."""
    def controller(self, id: str, /) -> Controller | None:
        """The company with this id, or `None`."""
    def authority(self, id: str, /) -> Authority | None:
        """The authority with this id, or `None`."""
    def country(self, code: str, /) -> Country | None:
        """The country with this code, or `None`."""
    def reason(self, id: str, /) -> CatalogReason | None:
        """The reason with this id, or `None`."""
    def counts(self) -> dict[str, int]:
        """How many records there are, by kind."""
    @property
    def as_of(self) -> _date:
        """The day the facts are of: the newest day on which one of them was verified, with your own records."""
    @property
    def version(self) -> str:
        """The version of the facts, such as `2026-11-24+0f1e2d3c`: another text whenever a record is another one.

        For reports and caches, not to be compared for what is newer. Takes some milliseconds.
        """
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class Locales:
    """The wording: every language that letters can be written in.

    >>> import widerspruch
    >>> locales = widerspruch.Locales.embedded()
    >>> "de" in locales.tags and "en" in locales.tags
    True
    >>> locales.country_name("DE", "en")
    'Germany'

    A pickle holds your own texts; they are laid again over the locales of the package that reads it.
    """
    @staticmethod
    def embedded() -> Locales:
        """The locales of the package."""
    @property
    def tags(self) -> tuple[str, ...]:
        """Tags of all locales, BCP 47."""
    def find(self, language: str, /) -> str | None:
        """The tag of the locale that a language gets (`de_AT` → `de`), or `None` if there is none."""
    def state(self, language: str, /) -> LocaleState | None:
        """Whether a language's locale was reviewed or is a draft; `None` if there is none."""
    def country_name(self, country: str, language: str, /) -> str | None:
        """A country's name in a language, or `None`."""
    def date(self, date: _date, language: str, /) -> str | None:
        """A day as letters write it in a language, or `None`."""
    def format(self, language: str, message: str, /, **values: str | int) -> str:
        """One message of a language's locale, filled with values.

        A value is text, or a whole number where the message counts. Raises `ComposeError` if there is no such locale
        or message, or a value is missing. Example: `locales.format("en", "letter-closing")`.
        """
    def format_many(
        self,
        language: str,
        messages: Sequence[str],
        values: Iterable[dict[str, Any]],
        /,
        *,
        separator: str = "\n\n",
    ) -> list[str]:
        """Messages of a language's locale, filled with many sets of values: one text per set.

        The messages stand in the given order, joined by `separator`. It is what to use for serial letters from texts
        of your own. Raises as `format` does.
        """
    def with_overlay(self, language: str, texts: _Texts, /) -> Locales:
        """The same locales, one of them with texts of your own: Fluent as text, or the path of a file.

        A message with a known id replaces the old one whole. Raises `LocaleError` with all problems; what the law
        or the letter needs cannot be dropped.
        """
    def check_overlay(self, language: str, texts: _Texts, /) -> tuple[Issue, ...]:
        """All problems of texts that you want to lay over a locale. Empty if `with_overlay` takes them."""
    def with_locale(self, language: str, files: _LocaleFiles, /) -> Locales:
        """The same locales and one more, or another in place of one: pairs of file name and text (`locale.json` and
        Fluent files), or the path of a folder of them. Raises `LocaleError` with all problems.
        """
    def check_against(self, catalog: Catalog, /) -> tuple[Issue, ...]:
        """Messages that records of a catalog name and some locale lacks, as issues. To be asked for overlays."""
    @staticmethod
    def check_locale(
        language: str, files: _LocaleFiles, /, *, catalog: Catalog | None = None
    ) -> tuple[Issue, ...]:
        """All problems of a locale of your own, with the messages that the records of `catalog` name: what `with_locale`
        refuses, and what a reader would mark, such as texts that nobody uses or words of another language.
        """
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[int, str, str]]: ...

@final
class MergedRow:
    """What became of a row of a members' sheet. Its `repr` shows no personal data.

    >>> import widerspruch
    >>> rows = [{"Name": "Anna Example", "E-Mail": "anna@example.org", "Land": "Ireland", "Facebook": "anna.e"}]
    >>> defaults = {"language": "en", "date": "2026-11-24", "reasons": [{"id": "control"}]}
    >>> next(widerspruch.merge(rows, defaults=defaults)).outcome
    'written'
    """
    @property
    def row(self) -> int:
        """Which row it is, counted from 1."""
    @property
    def key(self) -> str:
        """What tells the member apart: the key of the sheet, or a checksum of name and e-mail address."""
    @property
    def outcome(self) -> str:
        """`written`, `rejected`, `merged` or `empty`."""
    @property
    def into(self) -> int | None:
        """The row that it was merged into."""
    @property
    def code(self) -> str:
        """The first code: why it was rejected or merged; empty otherwise."""
    @property
    def issues(self) -> tuple[tuple[str, Issue], ...]:
        """What is wrong: pairs of column and `Issue`. No value of the row stands in it."""
    @property
    def repairs(self) -> tuple[tuple[str, str], ...]:
        """What was mended: pairs of column and repair."""
    @property
    def prepared(self) -> Prepared | None:
        """Plan and letters, if the row was written."""
    @property
    def request(self) -> dict[str, Any] | None:
        """The request that was made of the member's rows, if the row was written."""

@final
class LetterStream:
    """Letters as a stream of Arrow record batches; `merge_arrow` makes it."""
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> Any: ...
    def __arrow_c_schema__(self) -> Any: ...

@final
class MergeIterator:
    """An iterator over what became of rows; `merge` makes it."""
    def __iter__(self) -> MergeIterator: ...
    def __next__(self) -> MergedRow: ...

@final
class PrepareIterator:
    """An iterator over prepared cases; `prepare_iter` makes it."""
    def __iter__(self) -> PrepareIterator: ...
    def __next__(self) -> Prepared | WiderspruchError: ...

def prepare(request: _Request, *, catalog: Catalog | None = None, locales: Locales | None = None) -> Prepared:
    """Prepares one case: validates the request, plans, and writes plan and letters.

    `request` is a `Request`, a dict with the keys of the JSON format, or JSON text or bytes. `catalog` and `locales`
    are those of the package unless given. Raises `RequestError` or `ValidationError` with all issues at once.

    >>> import widerspruch
    >>> prepared = widerspruch.prepare({
    ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
    ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
    ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
    ... })
    >>> prepared.letters[0].kind
    <LetterKind.OBJECTION: 'objection'>
    """
def prepare_many(
    requests: Iterable[_Request], *, catalog: Catalog | None = None, locales: Locales | None = None
) -> list[Prepared | WiderspruchError]:
    """Prepares many cases: a list with a `Prepared` or an exception for each request, in their order.

    Nothing is raised for a request that is refused. An exception of the iterable itself is passed on. Other threads
    run meanwhile: to use all cores, call it from several with a part of the requests each.

    >>> import widerspruch
    >>> results = widerspruch.prepare_many([{"version": 1}, {"version": 2}])
    >>> all(isinstance(result, widerspruch.ValidationError) for result in results)
    True
    """
def prepare_iter(
    requests: Iterable[_Request], *, catalog: Catalog | None = None, locales: Locales | None = None
) -> PrepareIterator:
    """Prepares many cases lazily: an iterator with a `Prepared` or an exception for each request, in their order. It holds
    a few results at most.

    >>> import widerspruch
    >>> results = widerspruch.prepare_iter({"version": 1} for _ in range(3))
    >>> all(isinstance(result, widerspruch.ValidationError) for result in results)
    True
    """
def merge(
    rows: _Rows,
    *,
    columns: Literal["auto"] | Mapping[str, Any] | None = None,
    defaults: _Request | None = None,
    key: str | Sequence[str] | None = None,
    catalog: Catalog | None = None,
    locales: Locales | None = None,
) -> MergeIterator:
    """Makes cases of the rows of a members' sheet: an iterator of `MergedRow`, one for each row and in their order.

    `rows` is any iterable of mappings, such as those of `csv.DictReader`, or a data frame: anything with
    `__arrow_c_stream__`, such as those of pandas, polars, pyarrow and duckdb. It is read lazily, and rows of one member
    are found within 10,000 rows. `columns` is `"auto"` or a mapping of headers to names of columns (`""` leaves one out,
    `"$options"` holds options). `defaults` is a part of a request that holds where a row says nothing. `key` names the
    header, or the headers, that tell members apart.

    A header with several meanings raises `ValueError` with all questions at once, before the first row. No row stops the
    iterator: what cannot be used is `rejected`, with a code.

    >>> import widerspruch
    >>> list(widerspruch.merge([]))
    []
    """
def merge_arrow(
    rows: _Rows,
    *,
    columns: Literal["auto"] | Mapping[str, Any] | None = None,
    defaults: _Request | None = None,
    key: str | Sequence[str] | None = None,
    eml: bool = False,
    pdf: bool = False,
    pdf_options: PdfOptions | None = None,
    row: str | None = None,
    sample: _Rows | None = None,
    catalog: Catalog | None = None,
    locales: Locales | None = None,
) -> LetterStream:
    """Makes letters of the rows of a members' sheet, as a stream of Arrow record batches: what `merge` makes, for data
    frames.

    What comes back has `__arrow_c_stream__`, so that `pyarrow.table`, `polars.DataFrame`, duckdb and
    `pandas.DataFrame.from_arrow` take it; it can be read once. `rows`, `columns`, `defaults` and `key` are those of
    `merge`. Rows are read and letters are written as they are asked for, so that memory does not grow with their number,
    and other threads run meanwhile.

    There is a row for each letter: `row` (its number, counted from 1), `key`, `outcome`, `controller` (its id),
    `channel` (the first way in which it can go: `web-form`, `email` or `post`), `subject`, `text`; `eml` and `pdf` with
    the bytes of these files if they are asked for; they look as `pdf_options` say, as in `Letter.render`. A row of the
    sheet without a letter has one row, with the first `code`, the `column` (its header) and the `path` (JSON pointer into
    the request) of what is wrong; so has a letter that cannot be put into a file. No row stops the stream; what gives the
    rows does, if it raises.

    With `row`, the column of this header says which row it is. The columns are found by the first 200 rows, or by those
    of `sample`: parts of one sheet that are written apart from each other have the same columns then.

    >>> import widerspruch
    >>> widerspruch.merge_arrow([], pdf=True)
    <LetterStream row, key, outcome, controller, channel, subject, text, pdf, code, column, path>
    """
def request_schema() -> dict[str, Any]:
    """The JSON Schema of a request, as a dict.

    >>> import widerspruch
    >>> "data_subject" in widerspruch.request_schema().get("properties")
    True
    """
def _table_command(arguments: Sequence[str], lively: bool) -> int:
    """Runs one of the commands `merge`, `columns` and `merge-answers` with the words of a command line, and gives the exit
    status.
    """
def timeline(
    request: _Request,
    *,
    history: Sequence[Event | Mapping[str, Any]] | None = None,
    date: _Day | None = None,
    catalog: Catalog | None = None,
    locales: Locales | None = None,
) -> tuple[Timeline, ...]:
    """Says where a case stands on a day, for each controller, request and group of accounts, without writing letters.

    `request` as for `prepare`; `history` and `date` replace those of the request if given.

    >>> import datetime, widerspruch
    >>> request = {
    ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
    ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
    ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
    ... }
    >>> sent = widerspruch.Event(event="sent", on=datetime.date(2026, 11, 24), via="form")
    >>> widerspruch.timeline(request, history=[sent], date=datetime.date(2027, 1, 4))[0].state
    <CaseState.OVERDUE: 'overdue'>
    """
def pdf_bundle(
    letters: Iterable[Letter], options: PdfOptions | None = None, *, on_error: Literal["raise", "skip"] = "raise"
) -> PdfBundle:
    """Writes letters, of one case or of many, into one PDF file, each on pages of its own.

    A page with a character that the fonts lack, or no letter at all, raises `RenderError`, and there is no file then;
    with `on_error="skip"` such a letter is left out, and `failed` of the bundle says which. Other threads run meanwhile, and Ctrl-C is answered.

    >>> import widerspruch
    >>> letters = widerspruch.prepare({
    ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
    ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
    ...     "accounts": [{"platform": "instagram", "handle": "anna.e"}, {"platform": "linkedin", "handle": "anna"}],
    ... }).letters
    >>> bundle = widerspruch.pdf_bundle(letters, widerspruch.PdfOptions(marks=True))
    >>> bundle.pages
    [range(0, 1), range(1, 2)]
    """
def deadline(
    received: _Day,
    *,
    country: str,
    controller: str | None = None,
    assumed: bool = False,
    posted: bool = False,
    posted_abroad: bool = False,
    catalog: Catalog | None = None,
) -> Deadline:
    """Works out when an answer is due that was asked for by a letter received on a day.

    `country` is where the person lives and decides the law; `controller` is the id of the company whose public
    holidays count (its seat). Without it only weekends move the date. `assumed` says that the day of receipt is a
    guess: the day of writing, or of sending by form or e-mail. `posted` says that it is the day of posting, inside one
    country, and `posted_abroad` from one country to another: then the days that the post may take are `margin_days`.
    The day is a `datetime.date`; of a `datetime` the day counts as it is written in its own time zone.

    >>> import datetime, widerspruch
    >>> widerspruch.deadline(datetime.date(2026, 11, 24), country="DE", controller="meta-platforms-ireland").due
    datetime.date(2026, 12, 24)
    """
def limits() -> dict[str, int]:
    """The published limits of a request by name. What is above one of them is refused, never cut.

    >>> import widerspruch
    >>> widerspruch.limits().get("ACCOUNTS")
    1000
    """
def formats() -> list[str]:
    """The words of the formats that this build can write. `ics` is for a whole case, the others for letters too.

    >>> import widerspruch
    >>> "html" in widerspruch.formats()
    True
    """
def contract_words() -> dict[str, list[str]]:
    """The words of every enumeration by class name: the tests compare them with `widerspruch.enums`.

    >>> from widerspruch import _widerspruch
    >>> "form" in _widerspruch.contract_words().get("Via")
    True
    """
def _folder_name(stem: str, /) -> str:
    """The name of the folder for a case file of this name: legal on every system, and inside the folder where it is made.

    >>> from widerspruch import _widerspruch
    >>> _widerspruch._folder_name("..")
    'case'
    """
def _bundle_files(
    cases: Sequence[tuple[str, Prepared]], options: PdfOptions | None, /
) -> tuple[tuple[str, bytes], ...]:
    """The files that the command writes for many cases in one: `letters.pdf`, and `manifest.json` with the name of the
    case that each letter is of.

    >>> from widerspruch import _widerspruch
    >>> _widerspruch._bundle_files([], None)
    Traceback (most recent call last):
    widerspruch.exceptions.RenderError: letter.none: there is no letter to write
    """
def _restore(version: int, name: str, state: str, /) -> Any:
    """Gives the value of a pickle back. Only `pickle` calls it.

    >>> import pickle, widerspruch
    >>> account = widerspruch.Account(platform="instagram", handle="anna")
    >>> pickle.loads(pickle.dumps(account)) == account
    True
    """
