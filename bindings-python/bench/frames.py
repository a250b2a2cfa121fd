"""How many letters a second `merge_arrow` writes on one core: text, with mails, as PDF.

    taskset --cpu-list 0 python bench/frames.py [ROWS]

Of a package that was built for release (`pip install ./bindings-python`). Each member has an address and one account.
"""

from __future__ import annotations

import sys
import time

import pyarrow
import widerspruch

DEFAULTS = {"language": "de", "date": "2026-11-24", "reasons": [{"id": "control"}]}


def member(number: int) -> dict[str, str]:
    return {
        "Mitglieds-Nr.": str(number),
        "Name": f"Anna Beispiel-{chr(ord('A') + number % 26)}",
        "Straße": f"Weg {number % 200 + 1}",
        "PLZ": "01067",
        "Ort": "Dresden",
        "Land": "Deutschland",
        "E-Mail": f"anna{number}@example.org",
        "Instagram": f"@anna.b{number}",
    }


def measure(members: pyarrow.Table, *, eml: bool = False, pdf: bool = False) -> None:
    """Prints the best of three runs: other work on the machine only slows."""
    best = float("inf")
    letters = size = 0
    for _ in range(3):
        start = time.perf_counter()
        stream = widerspruch.merge_arrow(members, defaults=DEFAULTS, eml=eml, pdf=pdf)
        batches = list(pyarrow.RecordBatchReader.from_stream(stream))
        best = min(best, time.perf_counter() - start)
        letters, size = sum(batch.num_rows for batch in batches), sum(batch.nbytes for batch in batches)
    print(f"eml={eml!s:5} pdf={pdf!s:5} {letters / best:8.0f} letters a second, {size / letters:7.0f} bytes each")


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    members = pyarrow.Table.from_pylist([member(number) for number in range(rows)])
    measure(members)
    measure(members, eml=True)
    measure(members.slice(0, max(rows // 20, 1)), pdf=True)


if __name__ == "__main__":
    main()
