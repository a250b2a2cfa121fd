"""The shared cases: the same bytes as Rust and C."""

from __future__ import annotations

from pathlib import Path

import pytest
import widerspruch
from conftest import CASES


def actual(request: bytes) -> dict[str, str]:
    """What the package makes of a request, as files by name."""
    try:
        prepared = widerspruch.prepare(request)
    except widerspruch.WiderspruchError as error:
        assert error.issues
        return {"issues.txt": "".join(f"{issue.code} {issue.path} {issue.message}\n" for issue in error.issues)}
    files = {"plan.json": prepared.plan.to_json()}
    for number, letter in enumerate(prepared.letters, 1):
        files[f"letter-{number}.txt"] = letter.text
    return files


def test_there_are_cases() -> None:
    assert CASES, "bindings-python/tests/run writes them"


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_case_gives_the_expected_bytes(folder: Path) -> None:
    expected = {
        file.name: file.read_bytes().decode() for file in folder.iterdir() if file.name != "request.json"
    }
    assert actual((folder / "request.json").read_bytes()) == expected


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_every_way_in_gives_the_same(folder: Path) -> None:
    text = (folder / "request.json").read_text("utf-8")
    try:
        expected = widerspruch.prepare(text)
    except widerspruch.RequestError:
        return  # No class can hold what cannot be read.
    except widerspruch.ValidationError as error:
        with pytest.raises(widerspruch.ValidationError) as caught:
            widerspruch.prepare(widerspruch.Request.from_json(text))
        assert caught.value.issues == error.issues
        return
    request = widerspruch.Request.from_json(text)
    assert widerspruch.prepare(request) == expected
    assert widerspruch.prepare(request.to_dict()) == expected
    assert widerspruch.prepare(widerspruch.Request.from_dict(request.to_dict())) == expected
    assert widerspruch.prepare(bytearray(text.encode())).to_json() == expected.to_json()
    assert widerspruch.prepare_many([request]) == [expected]
