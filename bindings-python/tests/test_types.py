"""Types: mypy, pyright and stubtest, without exceptions to any rule."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import REPOSITORY

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
