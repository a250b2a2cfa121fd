"""Documentation: every public thing has it, every example runs."""

from __future__ import annotations

import doctest
import importlib
import inspect
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import widerspruch as w
from conftest import REPOSITORY

sys.path.insert(0, str(Path(__file__).parent))
stub_docs = importlib.import_module("stub_docs")

PACKAGE = REPOSITORY / "bindings-python"
MODULES = ["widerspruch", "widerspruch.enums", "widerspruch.exceptions", "widerspruch._widerspruch"]


def _documented(owner: Any, prefix: str) -> list[tuple[str, str]]:
    """Names and docstrings of a class and its members."""
    found = [(prefix, inspect.getdoc(owner) or "")]
    for name, member in vars(owner).items():
        if not name.startswith("_"):
            found.append((f"{prefix}.{name}", inspect.getdoc(getattr(member, "__func__", member)) or ""))
    return found


def _examples() -> list[tuple[str, str]]:
    documented: list[tuple[str, str]] = []
    for module in map(importlib.import_module, MODULES):
        documented.append((module.__name__, module.__doc__ or ""))
        for name, value in vars(module).items():
            if isinstance(value, type) and value.__module__.startswith("widerspruch"):
                documented += _documented(value, f"{module.__name__}.{name}")
            elif callable(value) and not isinstance(value, type):
                documented.append((f"{module.__name__}.{name}", value.__doc__ or ""))
    return [(name, doc) for name, doc in documented if ">>>" in doc]


@pytest.mark.parametrize(("name", "doc"), _examples(), ids=lambda value: value if "\n" not in value else "")
def test_examples_of_docstrings_run(name: str, doc: str) -> None:
    test = doctest.DocTestParser().get_doctest(doc, {}, name, None, 0)
    outcome = doctest.DocTestRunner(optionflags=doctest.REPORT_NDIFF).run(test)
    assert outcome.attempted > 0
    assert outcome.failed == 0


@pytest.mark.parametrize("name", w.__all__)
def test_every_public_name_is_explained(name: str) -> None:
    value = getattr(w, name)
    if isinstance(value, str):
        return
    assert ">>>" in (value.__doc__ or ""), f"{name} has no example"
    if isinstance(value, type):
        for member, doc in _documented(value, name)[1:]:
            assert doc.strip(), f"{member} has no docstring"


def test_the_list_of_names_is_complete() -> None:
    from widerspruch import _widerspruch, enums, exceptions

    public = {name for module in (_widerspruch, enums, exceptions) for name in module.__all__ if not name.startswith("_")}
    # Functions make the iterators.
    public -= {"contract_words", "LetterStream", "MergeIterator", "PrepareIterator"}
    assert set(w.__all__) == public | {"__version__"}
    assert w.__all__ == sorted(w.__all__, key=lambda name: (name[0] != "_", name)) or set(w.__all__) <= set(dir(w))


def test_the_stub_has_the_docstrings_of_the_module() -> None:
    stub = stub_docs.STUB.read_text("utf-8")
    assert stub_docs.with_docs(stub) == stub, "run tests/stub_docs.py"


def test_help_works() -> None:
    result = subprocess.run([sys.executable, "-c", "import widerspruch; help(widerspruch)"], capture_output=True, text=True)
    assert result.returncode == 0
    assert "prepare(request, *, catalog=None, locales=None)" in result.stdout


def test_the_readme_works_when_pasted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"^```python\n(.*?)^```", (PACKAGE / "README.md").read_text("utf-8"), re.S | re.M)
    assert len(blocks) >= 6
    program = "\n".join(blocks)
    result = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")
    assert "Dear" in result.stdout
    assert (tmp_path / "letters" / "manifest.json").exists()


def test_the_commands_of_the_readme_work(tmp_path: Path) -> None:
    blocks = re.findall(r"^```sh\n(.*?)^```", (PACKAGE / "README.md").read_text("utf-8"), re.S | re.M)
    lines = [line for block in blocks for line in block.splitlines() if line.startswith("widerspruch ")]
    assert len(lines) >= 5
    (tmp_path / "examples").symlink_to(REPOSITORY / "examples")
    env = {**os.environ, "PATH": os.path.dirname(sys.executable) + os.pathsep + os.environ["PATH"]}
    for line in lines:
        result = subprocess.run(["sh", "-c", line], cwd=tmp_path, env=env, capture_output=True, text=True)
        assert (result.returncode, result.stderr) == (0, ""), line


def test_the_notebook_runs(tmp_path: Path) -> None:
    pytest.importorskip("nbclient")
    path = PACKAGE / "notebooks/tutorial.ipynb"
    cells = json.loads(path.read_text("utf-8"))["cells"]
    assert not any(cell.get("outputs") for cell in cells), "outputs are not kept in the repository"
    # A process of its own: the warnings of the kernel's libraries are not ours.
    program = "import nbclient, nbformat, sys; nbclient.execute(nbformat.read(sys.argv[1], 4), kernel_name='python3')"
    result = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, cwd=tmp_path)
    assert result.returncode == 0, result.stderr


def test_the_reference_builds_without_warnings(tmp_path: Path) -> None:
    pytest.importorskip("sphinx")
    command = [sys.executable, "-m", "sphinx", "--fail-on-warning", "--keep-going", "-n", "-q", "-b", "html"]
    result = subprocess.run([*command, str(PACKAGE / "docs"), str(tmp_path)], capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")
    page = (tmp_path / "reference.html").read_text("utf-8")
    for name in w.__all__:
        assert name in page, name
