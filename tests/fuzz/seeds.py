#!/usr/bin/env python3
"""Writes what is known of each kind of input into FOLDER/TARGET: shared cases, refusals, hostile inputs, sheets, pictures.

usage: seeds.py FOLDER
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS / "hostile"))
from make import ROWS  # noqa: E402

# libFuzzer is at its best with small inputs.
MOST = 64 * 1024
KINDS = {"request": "request", "texts": "texts", "records": "records", "logo": "picture"}


def write(folder: Path, data: bytes) -> None:
    if len(data) <= MOST:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)


def main() -> None:
    out = Path(sys.argv[1])
    for path in sorted(TESTS.glob("cases/*/request.json"))[::4]:
        write(out / "request", path.read_bytes())
    for line in (TESTS / "refused.jsonl").read_text(encoding="utf-8").splitlines()[::8]:
        refused = json.loads(line)
        write(out / "request", (refused.get("text") or json.dumps(refused.get("request"))).encode("utf-8", "surrogatepass"))
    for row in ROWS.values():
        write(out / KINDS[row.kind], row.bytes())
    for path in sorted((TESTS / "pictures").iterdir()):
        write(out / "picture", path.read_bytes())
    for path in sorted((TESTS / "../core/data").glob("*/*.json"))[::40]:
        write(out / "records", json.dumps({path.parent.name: [json.loads(path.read_text(encoding="utf-8"))]}).encode())
    for path in sorted((TESTS / "../core/tables-files/tests/sheets").glob("*.csv")):
        write(out / "sheet", path.read_bytes())
    dice = random.Random(2026)
    for size in (64, 512, 4096):
        for target in ("structured", "history"):
            for _ in range(20):
                write(out / target, dice.randbytes(size))
    words = ["Zyxwina", "x\r\nBcc: x@y.example", "<b>&amp;", "=?utf-8?Q?=0D?=", "דנה", "a,b;c\\n", "- *a* _b_", "Verein\0Zeile\0Zeile"]
    for place in range(6):
        for word in words:
            for target in ("mail", "calendar", "page"):
                write(out / target, bytes([place]) + word.encode())
            write(out / "letterhead", word.encode())


if __name__ == "__main__":
    main()
