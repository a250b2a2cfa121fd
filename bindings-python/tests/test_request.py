"""The request's classes."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
import widerspruch as w

CLASSES = [
    (w.DataSubject, {"name": "Anna", "address": ["Weg 1"], "country": "DE", "region": "DE-BE", "email": "a@b.example"}),
    (w.Representative, {"role": "parent", "name": "Bo", "address": ["Weg 1"], "authority": "enclosed"}),
    (w.Account, {"id": "a", "platform": "x", "handle": "h", "url": "u", "use": "page", "link_group": "g"}),
    (w.NonUser, {"platforms": ["facebook"], "sightings": [{"what": "photo"}]}),
    (w.Sighting, {"what": "photo", "url": "https://example.org", "note": "n"}),
    (w.Reason, {"id": "control", "detail": "because"}),
    (w.Event, {"event": "sent", "on": "2026-11-24", "via": "form", "accounts": ["a"], "refusal": "too-late"}),
    (w.Options, {"form_scope": "account", "text_length": "short", "reminder_days": 14}),
    (w.Request, {"version": 1, "data_subject": {"name": "Anna"}, "accounts": [{"id": "a"}], "requests": ["erasure"]}),
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
        elif name == "on":
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


def test_json_of_a_part_cannot_reach_out_of_it() -> None:
    with pytest.raises(w.RequestError):
        w.DataSubject.from_json('{"name": "a"}, "letter": "objection", "options": {}')
    with pytest.raises(w.RequestError):
        w.Account.from_json('{"id": "a"}]}')
