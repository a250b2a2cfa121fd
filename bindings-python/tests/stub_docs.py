"""Copies the docstrings of the native module into its stub, for editors that read the stub only.

``python tests/stub_docs.py`` rewrites the stub; the test ``test_docs`` fails when it would change something.
"""

from __future__ import annotations

import ast
import textwrap
from pathlib import Path
from typing import Any

from widerspruch import _widerspruch

STUB = Path(__file__).resolve().parents[1] / "python/widerspruch/_widerspruch.pyi"
_Definition = ast.FunctionDef | ast.ClassDef


def with_docs(stub: str) -> str:
    """The stub with the docstrings of the module."""
    bare = _without_docs(stub)
    lines = bare.split("\n")
    for node, doc in reversed(list(_documented(ast.parse(bare)))):
        header = node.body[0].lineno - 1 if isinstance(node, ast.FunctionDef) else node.lineno - 1
        lines[header] = lines[header].removesuffix(" ...")
        lines[header + 1 : header + 1] = _quoted(doc, node.col_offset + 4)
    return "\n".join(lines)


def _without_docs(stub: str) -> str:
    """The stub without docstrings; a function that had nothing else gets its dots back."""
    lines = stub.split("\n")
    nodes = [node for node in ast.walk(ast.parse(stub)) if isinstance(node, _Definition) and ast.get_docstring(node)]
    for node in sorted(nodes, key=lambda node: node.lineno, reverse=True):
        doc = node.body[0]
        del lines[doc.lineno - 1 : doc.end_lineno]
        if isinstance(node, ast.FunctionDef):
            lines[doc.lineno - 2] += " ..."
    return "\n".join(lines)


def _documented(stub: ast.Module) -> list[tuple[_Definition, str]]:
    """What has a docstring at run time, in the order of the stub."""
    found: list[tuple[_Definition, str]] = []
    for node in stub.body:
        # A class of the stub alone says what a value must have.
        if not isinstance(node, _Definition) or isinstance(node, ast.ClassDef) and node.name.startswith("_"):
            continue
        value = getattr(_widerspruch, node.name)
        found.append((node, value.__doc__))
        if isinstance(node, ast.ClassDef):
            members = [member for member in node.body if isinstance(member, ast.FunctionDef)]
            found += [(member, doc) for member in members if (doc := _doc(value, member.name))]
    return found


def _doc(owner: type, name: str) -> str | None:
    """The docstring of a member; those of special methods are Python's own."""
    member: Any = vars(owner).get(name)
    doc: str | None = getattr(getattr(member, "__func__", member), "__doc__", None)
    return None if name.startswith("__") else doc


def _quoted(doc: str, indent: int) -> list[str]:
    escaped = doc.strip().replace("\\", "\\\\")
    end = "\n" if "\n" in escaped else ""
    return textwrap.indent(f'"""{escaped}{end}"""', " " * indent).split("\n")


if __name__ == "__main__":
    STUB.write_text(with_docs(STUB.read_text("utf-8")), "utf-8")
