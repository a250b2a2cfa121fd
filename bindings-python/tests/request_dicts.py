"""Writes the types of requests as dictionaries (``widerspruch.dicts``) from the JSON Schema of the library.

``python tests/request_dicts.py`` rewrites the module; the test ``test_types`` fails when it would change something.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from widerspruch import enums

ROOT = Path(__file__).resolve().parents[2]
MODULE = ROOT / "bindings-python/python/widerspruch/dicts.py"
_HEAD = '''"""Requests as dictionaries, for type checkers: what ``prepare`` takes beside :class:`widerspruch.Request`.

Written by ``tests/request_dicts.py`` from the JSON Schema of the library (:func:`widerspruch.request_schema`).
"""

from __future__ import annotations

from datetime import date as day
from typing import Literal, TypedDict

from . import enums
'''
_WORDS = {frozenset(word.value for word in getattr(enums, name)): name for name in enums.__all__}
_TYPES = {"string": "str", "integer": "int", "boolean": "bool", "null": "None"}
_DAY = "`YYYY-MM-DD`"
_WIDTH = 120


def text() -> str:
    """The module."""
    schema = json.loads((ROOT / "core/schema/request.schema.json").read_text(encoding="utf-8"))
    objects = {name: entry for name, entry in schema["$defs"].items() if "properties" in entry}
    unions = {name: entry for name, entry in schema["$defs"].items() if "properties" not in entry}
    names = sorted([*map(_name, objects), "RequestDict"])
    listed = "".join(f'    "{name}",\n' for name in names)
    parts = [_HEAD + f"\n__all__ = [\n{listed}]\n"]
    for name, entry in [*objects.items(), ("Request", schema)]:
        parts += _classes(_name(name), entry, unions)
    return "\n\n".join(parts)


def _name(name: str) -> str:
    return name.removesuffix("Input") + "Dict"


def _classes(name: str, entry: dict[str, Any], unions: dict[str, Any]) -> Iterable[str]:
    """A class with the keys; those that must be there in one of its own, as Python 3.10 has it."""
    needed = set(entry.get("required", []))
    keys = {key: _key(key, value, key in needed, unions) for key, value in entry["properties"].items()}
    first = [keys[key] for key in keys if key in needed]
    rest = [keys[key] for key in keys if key not in needed]
    doc = _doc(entry["description"], 4)
    if not first:
        yield f"class {name}(TypedDict, total=False):\n{doc}\n" + "".join(rest)
        return
    base = f"_{name}Needed" if rest else name
    yield f"class {base}(TypedDict):\n{doc}\n" + "".join(first)
    if rest:
        yield f"class {name}({base}, total=False):\n{doc}\n" + "".join(rest)


def _key(key: str, entry: dict[str, Any], needed: bool, unions: dict[str, Any]) -> str:
    kinds = [kind for kind in _types(entry, unions) if not (needed and kind == "None")]
    line = f"    {key}: {' | '.join(kinds)}\n"
    if len(line) > _WIDTH:
        # Words stand below each other, as many as fit.
        before, _, rest = line.partition("Literal[")
        words, _, after = rest.partition("]")
        words = textwrap.fill(words, _WIDTH, break_on_hyphens=False, initial_indent=" " * 8, subsequent_indent=" " * 8)
        line = f"{before}Literal[\n{words}\n    ]{after}"
    return line + _doc(entry["description"], 4)


def _types(entry: dict[str, Any], unions: dict[str, Any]) -> list[str]:
    if "anyOf" in entry:
        found = [kind for choice in entry["anyOf"] for kind in _types(choice, unions)]
    elif "$ref" in entry:
        name = entry["$ref"].rpartition("/")[2]
        found = _types(unions[name], unions) if name in unions else [_name(name)]
    elif "enum" in entry:
        words = [word for word in entry["enum"] if word is not None]
        known = _WORDS.get(frozenset(words))
        found = [f"enums.{known}"] if known else []
        found.append(f"Literal[{', '.join(json.dumps(word) for word in words)}]")
        found += ["None"] * (None in entry["enum"])
    else:
        kinds = entry["type"] if isinstance(entry["type"], list) else [entry["type"]]
        found = [_list(entry, unions) if kind == "array" else _TYPES[kind] for kind in kinds]
        if _DAY in entry.get("description", ""):
            found.insert(1, "day")
    return list(dict.fromkeys(found))


def _list(entry: dict[str, Any], unions: dict[str, Any]) -> str:
    return f"list[{' | '.join(_types(entry['items'], unions))}]"


def _doc(description: str, indent: int) -> str:
    """A docstring; editors show the one under a key."""
    words = " ".join(description.replace("`", "``").split())
    lines = textwrap.wrap('"""' + words, _WIDTH - indent - 3, break_long_words=False, break_on_hyphens=False)
    end = '"""' if len(lines) == 1 else '\n"""'
    return textwrap.indent("\n".join(lines) + end, " " * indent) + "\n"


if __name__ == "__main__":
    MODULE.write_text(text(), encoding="utf-8")
