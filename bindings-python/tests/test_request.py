"""The request's classes."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
import widerspruch as w

CLASSES: list[tuple[Any, dict[str, Any]]] = [
    (
        w.DataSubject,
        {
            "name": "Anna",
            "address": ["Weg 1"],
            "country": "DE",
            "region": "DE-BE",
            "email": "a@b.example",
            "phone": "+49 30 123456",
            "address_country": "AT",
            "former_names": ["Ann", "Anne"],
            "minor": False,
        },
    ),
    (
        w.Representative,
        {
            "role": "parent",
            "name": "Bo",
            "signatory": "Cy",
            "address": ["Weg 1"],
            "country": "AT",
            "email": "b@b.example",
            "phone": "+43 1 234567",
            "authority": "enclosed",
            "basis": "parental",
            "custody": "joint",
            "second_parent": {"name": "Di"},
            "article_80": True,
        },
    ),
    (w.SecondParent, {"name": "Di"}),
    (w.Service, {"id": "own", "name": "Own", "kind": "forum", "controller": {"name": "Own Ltd", "country": "IE"}}),
    (w.ServiceController, {"name": "Own Ltd", "address": ["Weg 1"], "country": "IE", "email": "own@example.org"}),
    (
        w.Account,
        {
            "id": "a",
            "platform": "x",
            "handle": "h",
            "url": "u",
            "email": "a@b.example",
            "phone": "+49 30 123456",
            "use": "page",
            "visibility": "public",
            "link_group": "g",
            "formerly": ["old@b.example"],
            "status": "deleted",
            "deleted_on": "2026-05",
            "managed_by": "School",
            "separate": True,
        },
    ),
    (w.NonUser, {"platforms": ["facebook"], "sightings": [{"what": "photo"}], "no_account_with_email": True}),
    (w.Sighting, {"what": "photo", "url": "https://example.org", "note": "n", "platform": "facebook"}),
    (w.Reason, {"id": "control", "detail": "because", "text": "t", "accounts": ["a"], "platforms": ["x"]}),
    (w.Wish, {"part": "erasure", "accounts": ["a", "b"]}),
    (
        w.Event,
        {
            "event": "sent",
            "on": "2026-11-24",
            "via": "form",
            "letter": "objection",
            "controller": "c",
            "accounts": ["a"],
            "note": "n",
            "country": "CH",
            "text": "form",
            "parts": ["objection", "erasure"],
            "received": "2026-11-25",
            "proof": True,
            "about": "objection",
            "grounds": "general",
            "until": "2027-03-01",
            "refusal": "too-late",
            "authority": "de-be",
            "step": "decided",
            "reference": "Az 1",
        },
    ),
    (
        w.Options,
        {
            "form_scope": "account",
            "text_length": "short",
            "reminder_days": 14,
            "name_to_controller": "no",
            "amicable": "yes",
            "pending": "Amtsgericht Musterstadt",
        },
    ),
    (
        w.Request,
        {
            "version": 1,
            "data_subject": {"name": "Anna"},
            "services": [{"id": "own"}],
            "accounts": [{"id": "a"}],
            "requests": ["confirmation", {"part": "erasure", "accounts": ["a"]}],
        },
    ),
]


@pytest.mark.parametrize(("cls", "fields"), CLASSES, ids=lambda value: getattr(value, "__name__", ""))
def test_dict_json_and_keywords_agree(cls: Any, fields: dict[str, Any]) -> None:
    value = cls(**fields)
    assert cls.from_dict(fields) == value
    assert cls.from_json(value.to_json()) == value
    assert value.to_dict() == fields
    assert list(value.to_dict()) == list(fields)
    assert hash(cls.from_dict(fields)) == hash(value)
    assert value != cls()
    assert value != fields
    assert cls().to_dict() in ({}, {"platforms": []})


@pytest.mark.parametrize(("cls", "fields"), CLASSES, ids=lambda value: getattr(value, "__name__", ""))
def test_every_keyword_has_a_property(cls: Any, fields: dict[str, Any]) -> None:
    value = cls(**fields)
    for name, expected in fields.items():
        got = getattr(value, name)
        if isinstance(expected, list):
            assert isinstance(got, tuple)
            assert [item.to_dict() if hasattr(item, "to_dict") else item for item in got] == expected
        elif isinstance(expected, dict):
            assert got.to_dict() == expected
        elif name in {"on", "received", "until"}:
            assert got == datetime.date.fromisoformat(expected)
        else:
            assert got == expected


@pytest.mark.parametrize(("cls", "fields"), CLASSES, ids=lambda value: getattr(value, "__name__", ""))
def test_classes_are_frozen_and_take_keywords_only(cls: Any, fields: dict[str, Any]) -> None:
    value = cls(**fields)
    with pytest.raises(AttributeError):
        setattr(value, next(iter(fields)), None)
    with pytest.raises(AttributeError):
        value.something_new = 1
    with pytest.raises(TypeError):
        cls("positional")
    with pytest.raises(TypeError):
        type("Sub", (cls,), {})


def test_replace_changes_and_takes_out() -> None:
    account = w.Account(platform="instagram", handle="a", email="a@b.example")
    changed = account.replace(handle="b", email=None)
    assert changed == w.Account(platform="instagram", handle="b")
    assert account.handle == "a"
    assert account.__replace__(handle="b") == account.replace(handle="b")


def test_enumerations_and_words_are_the_same() -> None:
    assert w.Event(event=w.EventKind.SENT) == w.Event(event="sent")
    assert w.Request(letter=w.LetterKind.NEXT).letter == w.LetterKind.NEXT
    assert f"{w.Via.POST}" == str(w.Via.POST) == "post"


def test_dates_that_are_none_stay_text() -> None:
    assert w.Request(date="2026-02-30").date == "2026-02-30"
    assert w.Request(date="2026-02-28").date == datetime.date(2026, 2, 28)
    assert w.Request().date is None


def test_nested_classes_and_dicts_mix() -> None:
    account = w.Account(platform="instagram", handle="a")
    assert w.Request(accounts=[account]) == w.Request(accounts=(account.to_dict(),))


def test_every_keyword_of_a_class_is_tested() -> None:
    for cls, fields in CLASSES:
        if cls is not w.Request:
            properties = {name for name, value in vars(cls).items() if type(value).__name__ == "getset_descriptor"}
            assert properties == set(fields), cls


def test_requests_are_words_mappings_and_wishes() -> None:
    wish = w.Wish(part=w.RequestKind.ERASURE, accounts=["a"])
    request = w.Request(requests=["confirmation", wish, {"part": "recipients", "accounts": ("a",)}])
    assert request.requests == ("confirmation", wish, w.Wish(part="recipients", accounts=["a"]))
    assert w.Request(requests=request.requests) == request
    assert w.Request.from_json(request.to_json()) == request


@pytest.mark.parametrize("cls", [cls for cls, _ in CLASSES])
@pytest.mark.parametrize("text", ['"erasure"', "null", "5", "[]", "true"])
def test_json_of_a_part_is_an_object(cls: Any, text: str) -> None:
    with pytest.raises(w.RequestTypeError) as caught:
        cls.from_json(text)
    assert [(issue.code, issue.path) for issue in caught.value.issues] == [("request.wrong_type", "")]
    assert "object" in caught.value.issues[0].message


def test_a_day_of_deletion_may_be_less_than_a_day() -> None:
    assert w.Account(deleted_on="2026-05-04").deleted_on == datetime.date(2026, 5, 4)
    assert w.Account(deleted_on=datetime.date(2026, 5, 4)).to_dict() == {"deleted_on": "2026-05-04"}
    assert w.Account(deleted_on="2026").deleted_on == "2026"


def test_flags_are_true_false_or_missing() -> None:
    assert w.Account().separate is None
    assert w.Account(separate=False).separate is False
    assert w.Account(separate=True).replace(separate=None) == w.Account()
    wrong: Any = "yes"
    with pytest.raises(w.RequestTypeError) as caught:
        w.Event(proof=wrong)
    assert [issue.path for issue in caught.value.issues] == ["/proof"]


def test_json_of_a_part_cannot_reach_out_of_it() -> None:
    with pytest.raises(w.RequestError):
        w.DataSubject.from_json('{"name": "a"}, "letter": "objection", "options": {}')
    with pytest.raises(w.RequestError):
        w.Account.from_json('{"id": "a"}]}')
