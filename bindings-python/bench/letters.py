"""How fast letters become `str`, beside jinja2, string.Template and fluent.runtime: equal text, same run.

    python bench/letters.py [--check]

The letter is the one of `core/benches/letter.rs`: 25 messages, 2.3 KB of German, ten variables in 19 places, four
citations that choose by regime, three terms, two choices by keyword and one by number. Every engine gets 1,000 sets of
values and gives 1,000 texts; the texts are compared before anything is measured. `string.Template` knows no choices: they
are made in Python before it is called. Then whole cases from dict to letters.

`--check` compares the texts and measures nothing.
"""

from __future__ import annotations

import argparse
import re
import string
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jinja2
import widerspruch
from fluent.runtime import FluentBundle, FluentResource

REPOSITORY = Path(__file__).resolve().parents[2]
LETTERS = 1_000

Message = tuple[str, str]


def read_benchmark() -> tuple[list[Message], str]:
    """The messages as Fluent, and the terms, out of the Rust benchmark: the text is written down once."""
    source = (REPOSITORY / "core/benches/letter.rs").read_text("utf-8")
    terms = re.search(r'const TERMS: &str = "\\\n(.*?)";', source, re.S)
    letter = re.search(r"^letter! \{\n(.*?)^\}", source, re.S | re.M)
    assert terms and letter
    messages: list[Message] = []
    for entry in re.finditer(r'^    "([a-z-]+)":(.*?);$', letter[1], re.S | re.M):
        messages.append((entry[1], entry[2]))
    assert len(messages) == 25
    return messages, terms[1]


TOKEN = re.compile(
    r'"(?P<text>(?:[^"\\]|\\.)*)"'
    r'|\[term "(?P<term>[^"]+)": "(?P<term_text>[^"]*)"\]'
    r'|\[cite "(?P<cite>[^"]+)": "(?P<uk>[^"]*)" \| "(?P<other>[^"]*)"\]'
    r'|\[number one: "(?P<one>[^"]*)" \| "(?P<many>[^"]*)"\]'
    r'|\[(?P<slot_is>\w+) is "(?P<word>\w+)": "(?P<yes>[^"]*)" \| "(?P<no>[^"]*)"\]'
    r"|\((?P<slot>\w+)\)",
    re.S,
)


def tokens(body: str) -> list[dict[str, str]]:
    """The parts of a message of the Rust benchmark. A backslash at the end of a line joins it with the next."""
    parts = []
    position = 0
    body = re.sub(r"\\\n\s*", "", body)
    while position < len(body):
        found = TOKEN.match(body, position)
        if found:
            parts.append({key: value for key, value in found.groupdict().items() if value is not None})
            position = found.end()
        else:
            assert body[position] in " ,\n", body[position : position + 40]
            position += 1
    return parts


def fluent_part(part: dict[str, str]) -> str:
    if "text" in part:
        return part["text"]
    if "term" in part:
        return f"{{ {part['term']} }}"
    if "cite" in part:
        return f"{{ {part['cite']} }}"
    if "one" in part:
        return f"{{ $number ->\n    [one] {part['one']}\n   *[other] {part['many']}\n}}"
    if "slot_is" in part:
        return f"{{ ${part['slot_is']} ->\n    [{part['word']}] {part['yes']}\n   *[other] {part['no']}\n}}"
    return f"{{ ${part['slot']} }}"


def jinja_part(part: dict[str, str]) -> str:
    if "text" in part:
        return part["text"]
    if "term" in part:
        return part["term_text"]
    if "cite" in part:
        return f"{{% if regime == 'uk' %}}{part['uk']}{{% else %}}{part['other']}{{% endif %}}"
    if "one" in part:
        return f"{{% if number == 1 %}}{part['one']}{{% else %}}{part['many']}{{% endif %}}"
    if "slot_is" in part:
        condition = f"{part['slot_is']} == '{part['word']}'"
        return f"{{% if {condition} %}}{part['yes']}{{% else %}}{part['no']}{{% endif %}}"
    return f"{{{{ {part['slot']} }}}}"


def template_part(part: dict[str, str], choices: list[Callable[[dict[str, Any]], str]]) -> str:
    """Text with `$slots`; a choice becomes a slot that is filled in Python."""
    if "text" in part:
        return part["text"].replace("$", "$$")
    if "term" in part:
        return part["term_text"]
    if "slot" in part:
        return f"${{{part['slot']}}}"
    if "cite" in part:
        uk, other = part["uk"], part["other"]
        choices.append(lambda values: uk if values["regime"] == "uk" else other)
    elif "one" in part:
        one, many = part["one"], part["many"]
        choices.append(lambda values: one if values["number"] == 1 else many)
    else:
        slot, word, yes, no = part["slot_is"], part["word"], part["yes"], part["no"]
        choices.append(lambda values: yes if values[slot] == word else no)
    return f"${{choice{len(choices)}}}"


def values(number: int) -> dict[str, Any]:
    """One person's values, each text an object of its own, as from a table."""
    return {
        "voice": "self" if number % 3 else "organisation",
        "regime": "gdpr" if number % 5 else "uk",
        "name": f"Jörg Müßig-Beispiel {number}",
        "date": "24.\u00a0November 2026",
        "due": "28.\u00a0Dezember 2026",
        "reference": f"W-2026-{number:04}",
        "controller": "Beispiel Plattform Ireland Limited",
        "platform": "Beispielbuch",
        "platforms": "Beispielbuch, Bildergramm und Fädchen",
        "value": f"@joerg.beispiel.{number}",
        "url": f"https://plattform.example/joerg.beispiel.{number}",
        "number": number % 4,
    }


Engine = Callable[[list[dict[str, Any]]], list[str]]


def engines() -> dict[str, Engine]:
    """What is compared: each makes one text for each set of values."""
    messages, terms = read_benchmark()
    parts = [(name, tokens(body)) for name, body in messages]
    names = [name for name, _ in parts]
    fluent = "".join(f"{name} = {''.join(map(fluent_part, body))}\n" for name, body in parts)

    folder = REPOSITORY / "core/locales/de"
    own = {file.name: file.read_text("utf-8") for file in folder.iterdir() if file.suffix in {".ftl", ".json"}}
    locales = widerspruch.Locales.embedded().with_locale("de", _replaced(own, fluent, terms))

    jinja = jinja2.Environment(autoescape=False).from_string(
        "\n".join("".join(map(jinja_part, body)) for _, body in parts)
    )

    choices: list[Callable[[dict[str, Any]], str]] = []
    pattern = string.Template("\n".join("".join(template_part(part, choices) for part in body) for _, body in parts))

    def fill(one: dict[str, Any]) -> str:
        chosen = {f"choice{number}": choose(one) for number, choose in enumerate(choices, 1)}
        return pattern.substitute(one, **chosen)

    bundle = FluentBundle(["de"], use_isolating=False)
    for text in (terms, fluent):
        bundle.add_resource(FluentResource(text))
    patterns = [bundle.get_message(name).value for name in names]

    def theirs(one: dict[str, Any]) -> str:
        return "\n".join(str(bundle.format_pattern(pattern, one)[0]) for pattern in patterns if pattern is not None)

    return {
        "widerspruch": lambda sets: locales.format_many("de", names, sets, separator="\n"),
        "jinja2": lambda sets: [jinja.render(one) for one in sets],
        "string.Template": lambda sets: [fill(one) for one in sets],
        "fluent.runtime": lambda sets: [theirs(one) for one in sets],
    }


def _replaced(own: dict[str, str], fluent: str, terms: str) -> dict[str, str]:
    """The German locale with the messages of the benchmark in place of its own."""
    new = dict(re.findall(r"^(-?[a-z][a-z0-9-]*) = (.*(?:\n[ }].*)*)", terms + fluent, re.M))
    for file in [file for file in own if file.endswith(".ftl")]:
        own[file] = re.sub(
            r"^(-?[a-z][a-z0-9-]*) =.*(?:\n(?:[ }].*|(?=\n[ }])))*\n",
            lambda found: "" if found[1] in new else found[0],
            own[file],
            flags=re.M,
        )
    return {**own, "benchmark.ftl": terms + fluent}


def seconds(work: Callable[[], object]) -> float:
    """The best of several runs: other work on the machine only slows."""
    best = float("inf")
    for _ in range(7):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures letters as str beside jinja2 and others.")
    parser.add_argument("--check", action="store_true", help="compare the texts and measure nothing")
    check = parser.parse_args().check
    sets = [values(number) for number in range(LETTERS)]
    compared = engines()
    expected = compared["jinja2"](sets)
    for name, engine in compared.items():
        assert engine(sets) == expected, name
    if check:
        return
    took = {name: seconds(lambda engine=engine: engine(sets)) for name, engine in compared.items()}  # type: ignore[misc]
    print(f"one letter of {len(expected[1].encode())} bytes as str, out of a batch of {LETTERS}:")
    for name, time_taken in took.items():
        print(f"  {name:16} {time_taken / LETTERS * 1e6:8.2f} µs   {took['jinja2'] / time_taken:6.2f} × jinja2")

    case = (REPOSITORY / "examples/cases/anna.json").read_text("utf-8")
    request = widerspruch.Request.from_json(case)
    data = request.to_dict()
    print("a whole case (examples/cases/anna.json), plan and letters:")
    for name, work in {
        "prepare(dict)": lambda: [widerspruch.prepare(data) and None for _ in range(200)],
        "prepare(str)": lambda: [widerspruch.prepare(case) and None for _ in range(200)],
        "prepare(Request)": lambda: [widerspruch.prepare(request) and None for _ in range(200)],
        "prepare_many": lambda: widerspruch.prepare_many([data] * 200),
    }.items():
        print(f"  {name:16} {seconds(work) / 200 * 1e6:8.2f} µs")


if __name__ == "__main__":
    main()
