#!/usr/bin/env python3
"""Writes a hostile input: `make.py NAME >FILE`; `make.py --list` names them. The same bytes each time.

`ROWS` says of each what it is, how it must end and what it may cost. `judge.py` holds every way in to that.
"""

from __future__ import annotations

import json
import struct
import sys
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

# Values of the person in every request. No message may hold one.
CANARIES = ("Zyxwina", "Kanarienvogel", "kanarie", "Geheimweg", "ZYX-4711", "zyxwina")


def case(**more: Any) -> dict[str, Any]:
    person = {"name": "Zyxwina Kanarienvogel", "address": ["Geheimweg 77", "10115 Berlin"], "country": "DE",
              "region": "DE-BE", "email": "kanarie@example.org"}
    return {"version": 1, "letter": "objection", "language": "de", "date": "2026-11-24", "data_subject": person,
            "accounts": [{"id": "ig", "platform": "instagram", "handle": "zyxwina"}], "reasons": [{"id": "control"}],
            "reference": "ZYX-4711", **more}


# ---- Texts over a locale (Fluent) ---------------------------------------------------------------


def variants(text: str) -> str:
    """A message that chooses between texts."""
    return "label-x = {$voice ->\n *[other] " + text


def nested(levels: int, before: str = "") -> str:
    """Choices in choices, with a text in front of each that has no meaning for the syntax."""
    return "label-x = " + ("{$voice ->\n *[other] " + before) * levels + "x" + "\n }" * levels + "\n"


def doubling(levels: int, width: int, term: str = "-t") -> str:
    """Each term prints the one before several times."""
    lines = [f"{term}0 = {'x' * 100}"]
    lines += [f"{term}{level} = " + f"{{{term}{level - 1}}}" * width for level in range(1, levels)]
    return "\n".join(lines) + f"\nlabel-x = {{{term}{levels - 1}}}\n"


# ---- Pictures -----------------------------------------------------------------------------------

SHAPE = '<rect width="9" height="9"'
LINKS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside: str, before: str = "") -> str:
    return f'{before}<svg {LINKS} width="40" height="20">{inside}</svg>'


def path(commands: str) -> str:
    return svg(f'<path d="{commands}"/>')


def chain(kind: str, levels: int, width: int, named: str) -> str:
    """Shapes that name a mask or the like, of shapes that name another one. `named` says how: `@` is the number."""
    parts = []
    for level in range(levels):
        name = named.replace("@", str(level + 1)) if level + 1 < levels else ""
        parts.append(f'<{kind} id="m{level}">' + f'{SHAPE} {name} fill="white"/>' * width + f"</{kind}>")
    return "".join(parts) + f'{SHAPE} {named.replace("@", "0")}/>'


def uses(levels: int, width: int, link: str, kind: str = "g") -> str:
    """Groups that draw the group before several times. `link` says how: `@` is its name."""
    groups = f'<g id="s"/><{kind} id="g0">{SHAPE}/></{kind}>'
    for level in range(1, levels):
        drawn = f"<use {link.replace('@', f'g{level - 1}')}/>" * width
        groups += f'<{kind} id="g{level}">{drawn}</{kind}>'
    return svg(groups + f'<use {link.replace("@", f"g{levels - 1}")}/>')


def rules(count: int, rule: str, shapes: int) -> str:
    return svg(f"<style>{rule * count}</style>" + f"{SHAPE}/>" * shapes)


def entities(levels: int, width: int) -> str:
    """An entity that is made of entities."""
    lines = ['<!ENTITY e0 "<path d=\'M0 0h9v9z\'/>">']
    lines += [f'<!ENTITY e{level} "{f"&e{level - 1};" * width}">' for level in range(1, levels)]
    return svg(f"&e{levels - 1};", f"<!DOCTYPE svg [{''.join(lines)}]>")


def png(width: int, height: int, colour: int, bits: int = 8, more: bytes = b"", cut: int | None = None) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    rows = bytes(1 + (width * samples * bits + 7) // 8) * height
    head = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0)
    palette = chunk(b"PLTE", bytes(3)) if colour == 3 else b""
    data = chunk(b"IHDR", head) + more + palette + chunk(b"IDAT", zlib.compress(rows, 9)[:cut])
    return b"\x89PNG\r\n\x1a\n" + data + chunk(b"IEND", b"")


def profile(megabytes: int) -> bytes:
    """A colour profile of zeros, compressed."""
    data = b"x\0\0" + zlib.compress(bytes(megabytes << 20), 9)
    return struct.pack(">I", len(data)) + b"iCCP" + data + struct.pack(">I", zlib.crc32(b"iCCP" + data))


# ---- Records ------------------------------------------------------------------------------------

SOURCE = {"reference": "https://example.org/a", "says": "all days"}


def holidays(rules: list[dict[str, Any]]) -> dict[str, Any]:
    return {"holidays": [{"country": "IE", "name": "Ireland", "rules": rules, "sources": [SOURCE, SOURCE]}]}


def every_day(**more: Any) -> list[dict[str, Any]]:
    days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return [{"holiday": "x", "rule": "fixed", "month": month, "day": day, **more}
            for month, last in enumerate(days, 1) for day in range(1, last + 1)]


def easter(count: int) -> list[dict[str, Any]]:
    return [{"holiday": "x", "rule": "easter", "days_after": number % 100} for number in range(count)]


def provisions(count: int, says: str) -> dict[str, Any]:
    return {"provisions": [{"id": f"p-{number}", "cite": {"act": "act-x", "number": "1"}, "says": says}
                           for number in range(count)]}


# ---- Requests -----------------------------------------------------------------------------------


def history(accounts: int, events: int, day: str = "2025-02-01") -> dict[str, Any]:
    """Valid: on a day one half of the accounts was confirmed and the other refused, many times."""
    ids = [f"a{number}" for number in range(accounts)]
    halves = ids[: accounts // 2], ids[accounts // 2:]
    entries: list[dict[str, Any]] = [{"event": "sent", "on": "2025-01-01", "via": "form"}]
    for number in range(events - 1):
        kind = ("confirmed", "refused")[number % 2]
        entries.append({"event": kind, "on": day, "accounts": halves[number % 2]})
    return case(letter="next", history=entries,
                accounts=[{"id": name, "platform": "instagram", "handle": f"h{name}"} for name in ids])


def with_list(key: str, element: str, count: int, events: int = 1000) -> str:
    """Many issues, and a long list of what does not belong there."""
    return json.dumps(case(history=[{}] * events))[:-1] + f',"{key}":[' + ",".join([element] * count) + "]}"


def with_keys(keys: list[str]) -> str:
    return json.dumps(case())[:-1] + "".join(f',"{key}":1' for key in keys) + "}"


def accounts(count: int, **account: Any) -> dict[str, Any]:
    return case(accounts=[{"id": f"a{number}", "handle": f"h{number}", **account} for number in range(count)])


# ---- The table ----------------------------------------------------------------------------------

Made = str | bytes | dict[str, Any]


@dataclass(frozen=True)
class Row:
    """An input. `ends` has the ways in which it may end: `taken`, or the code of a refusal; empty is either."""

    kind: str
    make: Callable[[], Made]
    seconds: float
    megabytes: int
    ends: tuple[str, ...] = ()

    def bytes(self) -> bytes:
        made = self.make()
        if isinstance(made, dict):
            made = json.dumps(made, ensure_ascii=False)
        return made if isinstance(made, bytes) else made.encode()


def texts(make: Callable[[], Made], *ends: str, seconds: float = 0.3, megabytes: int = 60) -> Row:
    return Row("texts", make, seconds, megabytes, ends)


def logo(make: Callable[[], Made], *ends: str, seconds: float = 0.05, megabytes: int = 20) -> Row:
    return Row("logo", make, seconds, megabytes, ends)


def records(make: Callable[[], Made], *ends: str, seconds: float = 0.3, megabytes: int = 60) -> Row:
    return Row("records", make, seconds, megabytes, ends)


def request(make: Callable[[], Made], *ends: str, seconds: float = 0.6, megabytes: int = 150) -> Row:
    return Row("request", make, seconds, megabytes, ends)


DEEP, LARGE, CONTROL = "locale.nesting", "locale.too_large", "locale.control_character"
HARMLESS = {
    "texts": texts(lambda: "label-reference = Zeichen\n", "taken"),
    "logo": logo(lambda: svg(f"{SHAPE}/>"), "taken"),
    "records": records(lambda: {}, "taken"),
    "request": request(case, "taken"),
}
ROWS = {
    # Nesting, hidden behind characters that are plain text
    "ftl-brace-11k": texts(lambda: variants('a " ' + "{" * 11_000), DEEP, seconds=0.05, megabytes=20),
    "ftl-brace-200k": texts(lambda: variants('a " ' + "{" * 200_000), DEEP, seconds=0.05, megabytes=20),
    "ftl-brace-2k": texts(lambda: variants('" ' + "{" * 2_000), DEEP, seconds=0.05, megabytes=20),
    "ftl-brace-in-attribute": texts(lambda: "label-x = y\n .a = \" " + "{" * 11_000, DEEP, seconds=0.05, megabytes=20),
    "ftl-brace-in-term": texts(lambda: "-x = \" " + "{ " * 11_000, DEEP, seconds=0.05, megabytes=20),
    "ftl-calls-20k": texts(lambda: variants('a " {' + "F(" * 20_000), DEEP, seconds=0.05, megabytes=20),
    "ftl-calls-in-arguments": texts(lambda: "label-x = {" + "F(a: " * 20_000, DEEP, "locale.syntax", seconds=0.05,
                                    megabytes=20),
    "ftl-choices-closed-by-text": texts(lambda: nested(11_000, ") "), DEEP, seconds=0.05, megabytes=20),
    "ftl-choices-behind-comment": texts(lambda: '# "\n' + nested(11_000, '" '), DEEP, seconds=0.05, megabytes=20),
    "ftl-choices-behind-junk": texts(lambda: '"{{{\n' + nested(11_000), seconds=0.05, megabytes=20),
    "ftl-choices-many-entries": texts(lambda: nested(30, '" ) ') * 400),
    "ftl-comment-brace": texts(lambda: "# a { b\n" * 40 + "label-reference = y\n", "taken"),
    "ftl-comment-parentheses": texts(lambda: "label-reference = y " + "(" * 60 + "\n", "taken"),
    # Size after the parts are put together
    "ftl-many-big": texts(lambda: "-t = " + "x" * 60_000 + "\n" + "".join(f"label-{n:x} = {{-t}}\n" for n in range(45_000)),
                          LARGE, seconds=1, megabytes=100),
    "ftl-many-big-attributes": texts(
        lambda: "-t = " + "x" * 60_000 + "\nlabel-x = y\n" + "".join(f" .a{n} = {{-t}}\n" for n in range(45_000)),
        seconds=1, megabytes=100),
    "ftl-doubling": texts(lambda: doubling(60, 8), seconds=0.1),
    "ftl-doubling-messages": texts(lambda: doubling(60, 8, "label-y"), seconds=0.1),
    "ftl-many-small": texts(lambda: "".join(f"label-{number:x} = x\n" for number in range(20_000))),
    "ftl-many-small-60k": texts(lambda: "".join(f"label-{number:x} = x\n" for number in range(60_000)), seconds=1,
                                megabytes=100),
    "ftl-many-terms": texts(lambda: "".join(f"-t{number} = x\n" for number in range(37_000)), seconds=0.6, megabytes=100),
    "ftl-chain-of-terms": texts(
        lambda: "-t0 = x\n" + "".join(f"-t{n} = {{-t{n - 1}}}\n" for n in range(1, 20_000)) + "label-x = {-t19999}\n",
        seconds=0.6, megabytes=100),
    "ftl-circle": texts(lambda: "".join(f"-t{n} = {{-t{(n + 1) % 5000}}}\n" for n in range(5000)), seconds=0.6),
    "ftl-one-line-4m": texts(lambda: "label-reference = " + "x" * 4_000_000, LARGE, "locale.file_too_large"),
    "ftl-junk-1m": texts(lambda: "?\n" * 500_000, seconds=0.6, megabytes=100),
    "ftl-bare-cr": texts(lambda: "letter-closing = Gruß\rBcc: x\n", CONTROL),
    "ftl-bare-cr-literal": texts(lambda: 'letter-closing = Gruß{ "\\u000D" }Bcc: x\n', CONTROL),
    # Paths
    "svg-close-30k": logo(lambda: path("M0 0h9v9" + "z" * 30_000)),
    "svg-close-spaced": logo(lambda: path("M0 0h9v9" + "Z z," * 30_000)),
    "svg-close-100k-paths": logo(lambda: svg('<path d="M0 0h9v9zzzzzz"/>' * 15_000), "image.unusable", seconds=0.2,
                                 megabytes=40),
    "svg-empty-arcs": logo(lambda: path("M5 5" + "A9 9 0 1 1 5 5" * 30_000), seconds=0.2, megabytes=40),
    "svg-empty-arcs-relative": logo(lambda: path("M5 5" + "a9 9 0 1 1 0 0" * 20_000), seconds=0.2, megabytes=40),
    "svg-moves": logo(lambda: path("M0 0" * 60_000), seconds=0.2, megabytes=40),
    "svg-points": logo(lambda: svg(f'<polyline points="{"1,1 " * 100_000}"/>'), seconds=0.2, megabytes=60),
    "svg-dashes": logo(lambda: svg(f'<path stroke="red" d="M0 0h1000000" stroke-dasharray="{"0.001 " * 1000}"/>')),
    # What is drawn many times
    "svg-masks-5": logo(lambda: svg(chain("mask", 5, 10, 'mask="url(#m@)"')), "image.unusable"),
    "svg-masks-8": logo(lambda: svg(chain("mask", 8, 10, 'mask="url(#m@)"')), "image.unusable"),
    "svg-masks-16": logo(lambda: svg(chain("mask", 16, 16, 'mask="url(#m@)"')), "image.unusable"),
    "svg-masks-style": logo(lambda: svg(chain("mask", 8, 10, 'style="mask:url(#m@)"')), "image.unusable"),
    "svg-masks-quoted": logo(lambda: svg(chain("mask", 8, 10, "style=\"mask : url( '#m@' )\"")), "image.unusable"),
    "svg-masks-important": logo(lambda: svg(chain("mask", 8, 10, 'style="mask:url(#m@) !important"')), "image.unusable"),
    "svg-masks-by-rule": logo(
        lambda: svg("<style>" + "".join(f".c{level}{{mask:url(#m{level})}}" for level in range(8)) + "</style>"
                    + chain("mask", 8, 10, 'class="c@"')), "image.unusable"),
    "svg-masks-group": logo(lambda: svg('<mask id="m">' + f"{SHAPE}/>" * 298 + "</mask>"
                                        + f'{SHAPE} mask="url(#m)"/>' * 4600), "image.unusable", seconds=0.2, megabytes=40),
    "svg-clips-8": logo(lambda: svg(chain("clipPath", 8, 10, 'clip-path="url(#m@)"')), "image.unusable"),
    "svg-clips-style": logo(lambda: svg(chain("clipPath", 12, 10, 'style="clip-path:url(#m@)"')), "image.unusable"),
    "svg-patterns": logo(lambda: svg(chain("pattern", 8, 10, 'fill="url(#m@)"')), "image.unusable"),
    "svg-patterns-stroke": logo(lambda: svg(chain("pattern", 8, 10, 'stroke="url(#m@)"')), "image.unusable"),
    "svg-masks-and-clips": logo(lambda: svg(chain("mask", 8, 10, 'clip-path="url(#m@)" mask="url(#m@)"')), "image.unusable"),
    "svg-href-6": logo(lambda: uses(6, 10, 'xlink:href="#s" href="#@"'), "image.unusable"),
    "svg-href-6-other-order": logo(lambda: uses(6, 10, 'href="#@" xlink:href="#s"'), "image.unusable"),
    "svg-href-6-spaces": logo(lambda: uses(6, 10, 'href="  #@ "'), "image.unusable"),
    "svg-href-old": logo(lambda: uses(9, 10, 'xlink:href="#@"'), "image.unusable"),
    "svg-href-symbols": logo(lambda: uses(9, 10, 'href="#@"', "symbol"), "image.unusable"),
    "svg-href-deep": logo(lambda: uses(4000, 1, 'href="#@"')),
    "svg-href-circle": logo(lambda: svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g><use href="#a"/>')),
    "svg-entities": logo(lambda: entities(9, 10)),
    "svg-groups-deep": logo(lambda: svg("<g>" * 60_000), seconds=0.2, megabytes=60),
    "svg-groups-deep-2k": logo(lambda: svg("<g>" * 2_000 + f"{SHAPE}/>" + "</g>" * 2_000)),
    "svg-gradients": logo(
        lambda: svg('<linearGradient id="g0"/>' + "".join(
            f'<linearGradient id="g{n}" href="#g{n - 1}"/>' for n in range(1, 290)) + f'{SHAPE} fill="url(#g289)"/>' * 4000),
        seconds=0.2, megabytes=40),
    "svg-rules": logo(lambda: rules(20_000, "*{fill:red}", 4000), "image.unusable", seconds=0.1, megabytes=40),
    "svg-rules-descendants": logo(lambda: rules(14_000, "g g g g g g>rect{fill:red}", 200), "image.unusable", seconds=0.1,
                                  megabytes=40),
    "svg-rules-attributes": logo(lambda: rules(5_000, "[width][height]{fill:red}", 4000), "image.unusable", seconds=0.1,
                                 megabytes=40),
    "svg-not-closed": logo(lambda: f"<svg {LINKS}>" + "<g><" * 100_000, seconds=0.1, megabytes=40),
    # Pixels
    "png-4000": logo(lambda: png(4000, 4000, 6), seconds=0.3, megabytes=90),
    "png-4000-rgb": logo(lambda: png(4000, 4000, 2), seconds=0.3, megabytes=90),
    "png-4000-deep": logo(lambda: png(4000, 4000, 6, 16), seconds=0.5, megabytes=90),
    "png-4000-palette": logo(lambda: png(4000, 4000, 3, 1), seconds=0.3, megabytes=90),
    "png-long": logo(lambda: png(4000, 1000, 4), seconds=0.3, megabytes=90),
    "png-huge": logo(lambda: png(60_000, 60_000, 0, 1), "image.unusable"),
    "png-profile-bomb": logo(lambda: png(9, 9, 2, more=profile(500))),
    "png-cut": logo(lambda: png(4000, 4000, 6, cut=1000), "image.unusable", seconds=0.3, megabytes=90),
    # Records
    "records-no-working-day": records(lambda: holidays(every_day()), seconds=0.1),
    "records-no-working-day-later": records(lambda: holidays(every_day(from_year=2027)), seconds=0.1),
    "records-no-working-day-weekends": records(lambda: holidays(every_day(only_on=[
        "monday", "tuesday", "wednesday", "thursday", "friday"])), seconds=0.1),
    "records-many-rules": records(lambda: holidays(easter(1000) + every_day()), seconds=0.3),
    "records-20k-rules": records(lambda: holidays(easter(20_000) + every_day()), seconds=0.3, megabytes=100),
    "records-40k-wrong": records(lambda: provisions(30_000, "\0"), seconds=1, megabytes=150),
    "records-deep": records(lambda: '{"holidays":' * 100_000),
    "records-deep-lists": records(lambda: '{"platforms":' + "[" * 1_000_000),
    "records-4m": records(lambda: '{"platforms":[' + "1," * 2_000_000 + "1]}", seconds=0.6, megabytes=150),
    # Requests
    "request-history": request(lambda: history(1000, 1000), "taken", megabytes=60),
    "request-history-half": request(lambda: history(1000, 500), "taken", seconds=0.4, megabytes=60),
    "request-history-many-events": request(lambda: history(20, 1000), "taken", seconds=0.4, megabytes=60),
    "request-dropped": request(lambda: with_list("requests", "1", 1_900_000)),
    "request-dropped-reasons": request(lambda: with_list("reasons", "1", 1_900_000)),
    "request-dropped-accounts": request(lambda: with_list("non_user", '"a"', 900_000)),
    "request-dropped-deep": request(lambda: with_list("requests", '{"part":[1]}', 280_000)),
    "request-unknown-keys": request(lambda: with_keys([f"k{number}" for number in range(350_000)]), seconds=0.4,
                                    megabytes=60),
    "request-unknown-keys-long": request(lambda: with_keys([f"{number:064}" for number in range(55_000)]), seconds=0.4,
                                         megabytes=60),
    "request-unknown-keys-alike": request(lambda: with_keys([f"acounts{number}" for number in range(200_000)]), seconds=0.4,
                                          megabytes=60),
    "request-same-key": request(lambda: with_keys(["platform"] * 260_000), seconds=0.4, megabytes=60),
    "request-unknown-in-accounts": request(
        lambda: case(accounts=[{"platform": "x", "handle": "h", **{f"k{key}": 1 for key in range(300)}}] * 900),
        seconds=0.4, megabytes=150),
    "request-unknown-platforms": request(lambda: accounts(1000, platform="fasebuk-zyxwina"), seconds=0.4),
    "request-long-platforms": request(lambda: accounts(1000, platform="fasebuk" * 500), seconds=0.4),
    "request-deep": request(lambda: '{"accounts":' + "[" * 3_000_000, seconds=0.3),
    "request-deep-objects": request(lambda: '{"a":' * 700_000, seconds=0.3),
    "request-escapes": request(lambda: '{"reference":"' + "\\u0041" * 600_000 + '"}', seconds=0.3),
    "request-marks": request(lambda: case(reasons=[{"text": "a" + "\u0301" * 1_900_000}]), seconds=0.6),
    "request-own-words": request(lambda: case(reasons=[{"text": "Zyxwina\r\n" * 400_000}]), seconds=0.6),
    "request-separate": request(lambda: accounts(1000, platform="instagram", separate=True), "taken", seconds=1.5,
                                megabytes=150),
    "request-not-text": request(lambda: b"\xff" * 4_000_000, seconds=0.3),
    "request-nothing-4m": request(lambda: " " * 4_190_000, seconds=0.3),
}


def main() -> None:
    if sys.argv[1:] == ["--list"]:
        print("\n".join(f"{row.kind:8} {name}" for name, row in ROWS.items()))
    elif len(sys.argv) == 2 and sys.argv[1] in ROWS:
        sys.stdout.buffer.write(ROWS[sys.argv[1]].bytes())
    else:
        sys.exit("usage: make.py NAME | --list")


if __name__ == "__main__":
    main()
