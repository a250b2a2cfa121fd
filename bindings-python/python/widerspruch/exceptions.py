"""Exceptions. Catching :class:`WiderspruchError` catches all of them.

No message holds a value of a request: codes and paths say what is wrong and where.
"""

from __future__ import annotations

from ._widerspruch import Issue

__all__ = [
    "CatalogError",
    "ComposeError",
    "LocaleError",
    "OutputExistsError",
    "PickleError",
    "RenderError",
    "RequestError",
    "RequestTypeError",
    "ValidationError",
    "WiderspruchError",
]


class WiderspruchError(Exception):
    """Anything that this package refuses.

    >>> import widerspruch
    >>> try:
    ...     widerspruch.prepare({"version": 1, "leter": "objection"})
    ... except widerspruch.WiderspruchError as error:
    ...     print(error.code)
    ...     print(error.issues[-1].code, error.issues[-1].path)
    request_error
    request.unknown_key /leter
    """

    code: str = "error"
    """The stable code of the kind of error, the same as in Rust and C."""

    issues: tuple[Issue, ...]
    """Everything that is wrong, each with code, path and message. Empty where there is no list."""

    def __init__(self, message: str = "", issues: tuple[Issue, ...] = ()) -> None:
        """Makes one. The issues are those of the request, catalog or locale."""
        super().__init__(message, issues)
        self.issues = tuple(issues)

    def __str__(self) -> str:
        """The message, then one line `code path message` per issue."""
        return "\n  ".join([str(self.args[0]), *map(str, self.issues)])


class RequestError(WiderspruchError, ValueError):
    """The request cannot be read: no JSON, unknown keys, wrong types.

    >>> import widerspruch
    >>> try:
    ...     widerspruch.prepare("no JSON")
    ... except widerspruch.RequestError as error:
    ...     print(error.issues[0].code)
    request.syntax
    """

    code = "request_error"


class RequestTypeError(RequestError, TypeError):
    """The request cannot be read, among other things because a value has the wrong type.

    >>> import widerspruch
    >>> try:
    ...     widerspruch.DataSubject(name=b"Anna")
    ... except widerspruch.RequestTypeError as error:
    ...     print(error.issues[0].code, error.issues[0].path)
    request.wrong_type /name
    """


class ValidationError(WiderspruchError, ValueError):
    """The request can be read but is no valid case.

    >>> import widerspruch
    >>> try:
    ...     widerspruch.prepare({"version": 1, "letter": "objection"})
    ... except widerspruch.ValidationError as error:
    ...     print([issue.code for issue in error.issues][:2])
    ['language.missing', 'date.missing']
    """

    code = "validation_error"


class CatalogError(WiderspruchError):
    """Records of an overlay break rules of the catalog.

    >>> import widerspruch
    >>> try:
    ...     widerspruch.Catalog.embedded().with_overlay({"plattforms": []})
    ... except widerspruch.CatalogError as error:
    ...     print(error.issues[0].code)
    catalog.overlay_key
    """

    code = "catalog_error"


class LocaleError(WiderspruchError):
    """A locale, or texts laid over one, cannot be used.

    >>> import widerspruch
    >>> try:
    ...     widerspruch.Locales.embedded().with_overlay("de", "letter-date = heute")
    ... except widerspruch.LocaleError as error:
    ...     print(error.issues[0].code, error.issues[0].path)
    catalog.required_message de/overlay.ftl:1:1
    """

    code = "locale_error"


class ComposeError(WiderspruchError):
    """A letter cannot be written: a text is missing or broken.

    >>> import widerspruch
    >>> widerspruch.ComposeError.code
    'compose_error'
    """

    code = "compose_error"


class RenderError(WiderspruchError):
    """A letter cannot be put into a format, or this build does not know the format.

    >>> import widerspruch
    >>> widerspruch.RenderError.code
    'render_error'
    """

    code = "render_error"


class OutputExistsError(WiderspruchError, FileExistsError):
    """A file of that name is there, and `overwrite` was not asked for. Nothing was written.

    >>> import widerspruch
    >>> issubclass(widerspruch.OutputExistsError, FileExistsError)
    True
    """

    code = "io.exists"


class PickleError(WiderspruchError, ValueError):
    """A pickle was written by a version of the package that this one does not know.

    >>> from widerspruch import _widerspruch
    >>> import widerspruch
    >>> try:
    ...     _widerspruch._restore(999, "Letter", "{}")
    ... except widerspruch.PickleError as error:
    ...     print(error.code)
    pickle_error
    """

    code = "pickle_error"
