"""Exceptions: classes, codes, paths, and nothing personal in them."""

from __future__ import annotations

import traceback
from typing import Any

import pytest
import widerspruch as w
from conftest import CANARIES
from widerspruch import exceptions


def test_catching_the_base_catches_all() -> None:
    for name in exceptions.__all__:
        assert issubclass(getattr(exceptions, name), w.WiderspruchError)
    for cls in (w.RequestError, w.ValidationError, w.RequestTypeError):
        assert issubclass(cls, ValueError)
    assert issubclass(w.RequestTypeError, TypeError)
    assert issubclass(w.RequestTypeError, w.RequestError)


def test_codes_are_those_of_the_library(repository: Any) -> None:
    source = (repository / "core/src/error.rs").read_text("utf-8")
    for cls in (w.RequestError, w.ValidationError, w.CatalogError, w.LocaleError, w.ComposeError, w.RenderError):
        assert f'"{cls.code}"' in source


@pytest.mark.parametrize("value", [b"Zyxw", 5, 5.0, float("nan"), True, object(), {"a": 1}, ["Zyxw"], 1j, range(3)])
def test_a_wrong_type_gives_the_path_of_the_field(value: Any, request_dict: dict[str, Any]) -> None:
    request_dict["data_subject"]["name"] = value
    with pytest.raises(w.RequestTypeError) as caught:
        w.prepare(request_dict)
    assert [(issue.code, issue.path) for issue in caught.value.issues] == [("request.wrong_type", "/data_subject/name")]
    with pytest.raises(w.RequestTypeError) as caught:
        w.DataSubject(name=value)
    assert caught.value.issues[0].path == "/name"
    with pytest.raises(w.RequestTypeError) as caught:
        w.Request(data_subject={"name": value})
    assert caught.value.issues[0].path == "/data_subject/name"


def test_the_nearest_key_is_named() -> None:
    with pytest.raises(w.RequestError) as caught:
        w.Account(platfrom="instagram")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    (issue,) = caught.value.issues
    assert (issue.code, issue.path) == ("request.unknown_key", "/platfrom")
    assert "platform" in issue.message
    assert str(caught.value).endswith(str(issue))
    assert str(issue) == f"{issue.code} {issue.path} {issue.message}"


def test_all_issues_come_at_once(request_dict: dict[str, Any]) -> None:
    request_dict["data_subject"] |= {"name": "", "email": "a@b.example, c@d.example"}
    request_dict["accounts"][1]["platform"] = "no such platform"
    request_dict["extra"] = 1
    with pytest.raises(w.RequestError) as caught:
        w.prepare(request_dict)
    assert [issue.code for issue in caught.value.issues] == [
        "name.missing",
        "email.multiple",
        "platform.unknown",
        "request.unknown_key",
    ]


def test_no_exception_shows_personal_data(request_dict: dict[str, Any]) -> None:
    def spoil(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
        import copy

        spoilt = copy.deepcopy(request_dict)
        place: Any = spoilt
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value
        return spoilt

    spoilt = [
        spoil(("data_subject", "name"), "Zyxw\0"),
        spoil(("data_subject", "email"), "Zyxw"),
        spoil(("data_subject", "country"), "Zyxw"),
        spoil(("language",), "Zyxw"),
        spoil(("date",), "Zyxw"),
        spoil(("letter",), "Zyxw"),
        spoil(("accounts", 0, "platform"), "Zyxw"),
        spoil(("accounts", 0, "url"), "javascript:Zyxw"),
        spoil(("reasons", 0, "id"), "Zyxw"),
        spoil(("history", 0, "event"), "Zyxw"),
        spoil(("Zyxwina Kanarienvogel",), 1),
        spoil(("data_subject",), "Zyxw"),
        spoil(("version",), "Zyxw"),
    ]
    for request in spoilt:
        with pytest.raises(w.WiderspruchError) as caught:
            w.prepare(request)
        error = caught.value
        shown = [str(error), repr(error), *traceback.format_exception_only(error)]
        assert not any(canary in text for text in shown for canary in CANARIES), shown


def test_many_give_one_result_or_exception_each(request_dict: dict[str, Any]) -> None:
    good = w.Request.from_dict(request_dict)
    results = w.prepare_many([good, {"version": 1}, "no JSON", 5, good])  # type: ignore[list-item]  # pyright: ignore
    kinds = [type(result) for result in results]
    assert kinds == [w.Prepared, w.ValidationError, w.RequestError, w.RequestTypeError, w.Prepared]
    assert w.prepare_many([]) == []
    assert w.prepare_many(good for _ in range(3)) == [w.prepare(good)] * 3


def test_a_format_that_is_none() -> None:
    prepared = w.prepare(
        {
            "version": 1,
            "letter": "objection",
            "language": "en",
            "date": "2026-11-24",
            "data_subject": {"name": "A B", "country": "IE", "email": "a@example.org"},
            "accounts": [{"platform": "instagram", "handle": "a"}],
        }
    )
    for render in (prepared.letters[0].render, prepared.files):
        with pytest.raises(w.RenderError) as caught:
            render("docx")
        assert "docx" not in str(caught.value)
