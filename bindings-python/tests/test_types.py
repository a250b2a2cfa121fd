"""Types: mypy, pyright and stubtest, without exceptions to any rule."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import widerspruch as w
from conftest import REPOSITORY
from widerspruch.dicts import RequestDict

sys.path.insert(0, str(Path(__file__).parent))
request_dicts = importlib.import_module("request_dicts")

PACKAGE = REPOSITORY / "bindings-python"


def run(*command: str | Path, cwd: Path = PACKAGE) -> None:
    env = {**os.environ, "PATH": os.path.dirname(sys.executable) + os.pathsep + os.environ["PATH"]}
    result = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def test_mypy() -> None:
    run(sys.executable, "-m", "mypy", "--strict", "--python-version", "3.10", "python/widerspruch")
    run(sys.executable, "-m", "mypy", "--strict", "tests", "bench")


def test_pyright() -> None:
    if shutil.which("pyright", path=os.path.dirname(sys.executable)) is None:
        pytest.skip("pyright is not installed")
    run("pyright", "--pythonpath", sys.executable)


def test_stubtest(tmp_path: Path) -> None:
    # From another folder: the installed package is meant, not the sources.
    run(sys.executable, "-m", "mypy.stubtest", "widerspruch", cwd=tmp_path)


def test_enumerations_are_those_of_the_library() -> None:
    from widerspruch import _widerspruch, enums

    library = _widerspruch.contract_words()
    assert set(library) == set(enums.__all__)
    for name, words in library.items():
        known = [member.value for member in getattr(enums, name)]
        if name == "Format":
            assert set(words) <= set(known)
        else:
            assert known == words, name


def test_dictionaries_are_those_of_the_schema() -> None:
    assert request_dicts.MODULE.read_text(encoding="utf-8") == request_dicts.text()


def test_a_typed_dictionary_is_a_request() -> None:
    request: RequestDict = {
        "version": 1,
        "letter": w.LetterKind.OBJECTION,
        "language": "en",
        "date": date(2026, 11, 24),
        "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
        "accounts": [{"platform": "facebook", "handle": "anna.e", "use": "private"}],
        "reasons": [{"id": "control"}],
        "history": [{"event": "sent", "on": date(2026, 11, 1), "parts": [w.Part.OBJECTION]}],
    }
    assert w.prepare(request).letters[0].kind == "objection"
