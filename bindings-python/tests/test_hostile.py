"""Hostile and awkward values of Python: dates, surrogates, size, recursion, interruption."""

from __future__ import annotations

import collections
import datetime
import signal
import subprocess
import sys
import textwrap
import types
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import pytest
import widerspruch as w

DAY = datetime.date(2026, 11, 24)
EAST = datetime.timezone(datetime.timedelta(hours=14))


@pytest.mark.parametrize(
    "value",
    [
        DAY,
        "2026-11-24",
        datetime.datetime(2026, 11, 24, 23, 59),
        datetime.datetime(2026, 11, 24, 0, 0, tzinfo=EAST),
        pd.Timestamp("2026-11-24 12:00"),
        pd.Timestamp("2026-11-24 01:00", tz="Europe/Berlin"),
        np.datetime64("2026-11-24"),
        np.datetime64("2026-11-24T23:59:59.999999999", "ns"),
    ],
)
def test_a_date_is_the_day_as_it_is_written(value: Any, request_dict: dict[str, Any]) -> None:
    expected = w.prepare(request_dict)
    request_dict["date"] = value
    assert w.prepare(request_dict) == expected
    assert w.Request(date=value).date == DAY
    assert w.Event(on=value).on == DAY
    assert w.deadline(value, country="DE").received == DAY
    assert w.timeline(w.Request.from_dict(request_dict), date=value)


@pytest.mark.parametrize("value", [pd.NaT, np.datetime64("NaT"), np.datetime64("NaT", "ns"), datetime.time(1), 20261124])
def test_what_is_no_day_is_refused(value: Any, request_dict: dict[str, Any]) -> None:
    request_dict["date"] = value
    with pytest.raises(w.RequestTypeError) as caught:
        w.prepare(request_dict)
    assert [issue.path for issue in caught.value.issues] == ["/date"]
    with pytest.raises(w.ValidationError) as refused:
        w.deadline(value, country="DE")
    assert [(issue.code, issue.path) for issue in refused.value.issues] == [("date.invalid", "/received")]


@pytest.mark.parametrize("value", [Decimal(1), np.float64("nan"), pd.NA, memoryview(b"x"), {1, 2}, iter("ab"), DAY.ctime])
def test_other_classes_are_no_text(value: Any, request_dict: dict[str, Any]) -> None:
    request_dict["data_subject"]["name"] = value
    with pytest.raises(w.RequestTypeError) as caught:
        w.prepare(request_dict)
    assert caught.value.issues[0].path == "/data_subject/name"


def test_other_classes_of_numbers_lists_and_mappings(request_dict: dict[str, Any]) -> None:
    expected = w.prepare(request_dict)
    request_dict["version"] = np.int64(1)
    request_dict["accounts"] = collections.deque(types.MappingProxyType(account) for account in request_dict["accounts"])
    request_dict["data_subject"] = collections.ChainMap(request_dict["data_subject"])
    request_dict["language"] = np.str_("de")
    assert w.prepare(collections.UserDict(request_dict)) == expected


@pytest.mark.parametrize("value", [2**63, -(2**63) - 1, 10**5000], ids=["above", "below", "far above"])
def test_numbers_beyond_all_bounds(value: int, request_dict: dict[str, Any]) -> None:
    request_dict["options"] = {"reminder_days": value}
    with pytest.raises(w.RequestTypeError) as caught:
        w.prepare(request_dict)
    assert caught.value.issues[0].path == "/options/reminder_days"


def test_half_a_surrogate_pair_is_named(request_dict: dict[str, Any]) -> None:
    request_dict["data_subject"]["name"] = "Anna \ud800"
    request_dict["accounts"][1]["handle"] = "\udfff"
    with pytest.raises(w.RequestError) as caught:
        w.prepare(request_dict)
    found = [(issue.code, issue.path) for issue in caught.value.issues]
    assert found == [("utf8.invalid", "/data_subject/name"), ("utf8.invalid", "/accounts/1/handle")]
    for text in ('{"version": 1, "letter": "\ud800"}', b'{"letter": "\xed\xa0\x80"}'):
        with pytest.raises(w.RequestError) as caught:
            w.prepare(text)
        assert caught.value.issues[0].code == "utf8.invalid"
    with pytest.raises(w.RequestError):
        w.prepare({"\ud800": 1})


@pytest.mark.parametrize("key", [5, None, ("a",), b"version", ""])
def test_a_key_that_is_no_text_is_unknown(key: Any, request_dict: dict[str, Any]) -> None:
    request_dict[key] = 1
    with pytest.raises(w.RequestError) as caught:
        w.prepare(request_dict)
    assert [issue.code for issue in caught.value.issues] == ["request.unknown_key"]


def test_values_that_hold_themselves_end() -> None:
    endless: dict[str, Any] = {"version": 1}
    endless["accounts"] = [endless]
    with pytest.raises(w.RequestError):
        w.prepare(endless)
    rope: list[Any] = []
    rope.append(rope)
    with pytest.raises(w.RequestError):
        w.prepare({"accounts": rope})
    with pytest.raises(w.RequestError):
        w.prepare("[" * 100_000)


class Endless(collections.UserList[str]):
    """A list without end."""

    def __iter__(self) -> Iterator[str]:
        while True:
            yield "x" * 1000


def test_what_is_too_large_is_refused_before_it_is_read(request_dict: dict[str, Any]) -> None:
    request_dict["reasons"] = [{"text": "x" * (8 << 20)}]
    for request in (request_dict, {"requests": Endless()}, " " * (8 << 20), {"x" * (8 << 20): 1}):
        with pytest.raises(w.RequestError) as caught:
            w.prepare(request)
        assert [issue.code for issue in caught.value.issues] == ["request.too_large"]


class Angry(dict[str, Any]):
    """A mapping that raises when it is asked."""


def test_an_exception_of_the_caller_is_passed_on(request_dict: dict[str, Any]) -> None:
    def rows() -> Iterator[dict[str, Any]]:
        yield request_dict
        raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        w.prepare_many(rows())

    class Broken(collections.UserDict[str, Any]):
        def items(self) -> Any:
            raise RuntimeError("no items")

    with pytest.raises(RuntimeError, match="no items"):
        w.prepare(Broken())


def test_ctrl_c_stops_a_batch() -> None:
    program = textwrap.dedent(
        """
        import itertools, signal, widerspruch
        # Who runs the tests in the background has Ctrl-C ignored, and so would this program.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        request = {
            "version": 1, "letter": "objection", "language": "de", "date": "2026-11-24",
            "data_subject": {"name": "A B", "country": "DE", "email": "a@example.org"},
            "accounts": [{"platform": "instagram", "handle": "a"}],
        }
        print("ready", flush=True)
        widerspruch.prepare_many(itertools.repeat(request, 200_000))
        """
    )
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        try:
            _, stderr = process.communicate(timeout=10)
        finally:
            process.kill()
    assert process.returncode != 0
    assert "KeyboardInterrupt" in stderr
