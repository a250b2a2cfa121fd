"""How fast the rows of a members' sheet become letters on one core, beside what offices use for that: same run.

    taskset --cpu-list 0 python bench/members.py [ROWS]

Of a package that was built for release (`pip install ./bindings-python`). Every row has an address and one account. What
others fill is a bare template, made of the first letter: they check nothing, know no law, make no plan and work out no
date. Their texts are compared with ours before anything is measured. A peer that is not installed is left out
(`pip install jinja2 pandas docxtpl`).
"""

from __future__ import annotations

import csv
import io
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any

import pyarrow
import pyarrow.csv
import widerspruch

DEFAULTS = {"language": "de", "date": "2026-11-24", "reasons": [{"id": "control"}]}
RUNS = 5
# What is compared, and what is slow, gets so many rows.
FEW = 200

Work = Callable[[Path], Iterator[object]]


def member(number: int) -> dict[str, str]:
    """Values of the same length for everybody, so that lines break where those of the template do."""
    return {
        "Mitglieds-Nr.": f"{number:07}",
        "Name": f"Anna Beispiel-{chr(ord('A') + number % 26)}",
        "Straße": f"Weg {number % 200 + 300}",
        "PLZ": "01067",
        "Ort": "Dresden",
        "Land": "Deutschland",
        "E-Mail": f"anna{number:07}@example.org",
        "Instagram": f"@anna.b{number:07}",
    }


def write_table(file: Path, rows: int) -> Path:
    with file.open("w", newline="", encoding="utf-8") as out:
        table = csv.DictWriter(out, list(member(0)))
        table.writeheader()
        table.writerows(member(number) for number in range(rows))
    return file


def members(file: Path) -> Iterator[dict[str, str]]:
    with file.open(newline="", encoding="utf-8") as table:
        yield from csv.DictReader(table)


def as_rows(file: Path) -> Iterator[str]:
    for row in widerspruch.merge(members(file), defaults=DEFAULTS):
        assert row.prepared is not None
        yield row.prepared.letters[0].text


def as_frame(*, eml: bool = False, pdf: bool = False) -> Work:
    def work(file: Path) -> Iterator[object]:
        text = pyarrow.csv.ConvertOptions(column_types=dict.fromkeys(member(0), pyarrow.string()))
        table = pyarrow.csv.read_csv(file, convert_options=text)
        stream = widerspruch.merge_arrow(table, defaults=DEFAULTS, eml=eml, pdf=pdf)
        for batch in pyarrow.RecordBatchReader.from_stream(stream):
            yield from batch.column("text")

    return work


def pattern() -> str:
    """The first letter with names of variables for what differs."""
    row = member(0)
    letter = next(widerspruch.merge([row], defaults=DEFAULTS)).prepared
    assert letter is not None
    text = letter.letters[0].text
    for name, value in values(row).items():
        assert value in text, name
        text = text.replace(value, f"{{{{ {name} }}}}")
    return text


def values(row: Any) -> dict[str, str]:
    return {"name": row["Name"], "street": row["Straße"], "email": row["E-Mail"], "account": row["Instagram"][1:]}


def peers() -> dict[str, Work]:
    found: dict[str, Work] = {}
    if not find_spec("jinja2"):
        return found
    template = import_module("jinja2").Environment(keep_trailing_newline=True).from_string(pattern())
    found["csv + jinja2"] = lambda file: (template.render(values(row)) for row in members(file))
    if find_spec("pandas"):
        pandas = import_module("pandas")

        def by_pandas(file: Path) -> Iterator[str]:
            for row in pandas.read_csv(file, dtype=str).to_dict("records"):
                yield template.render(values(row))

        found["pandas + jinja2"] = by_pandas
    return found


def docx(file: Path) -> Iterator[bytes]:
    """One document a row, as an office writes its template."""
    blank = import_module("docx").Document()
    for line in pattern().split("\n"):
        blank.add_paragraph(line)
    source = io.BytesIO()
    blank.save(source)
    for row in members(file):
        document = import_module("docxtpl").DocxTemplate(io.BytesIO(source.getvalue()))
        document.render(values(row))
        made = io.BytesIO()
        document.save(made)
        yield made.getvalue()


def rate(work: Work, file: Path, rows: int) -> float:
    """Rows a second; the median, as other work on the machine slows some runs."""
    took = []
    for _ in range(RUNS):
        start = time.perf_counter()
        count = sum(1 for _ in work(file))
        took.append(time.perf_counter() - start)
        assert count == rows
    return rows / median(took)


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    ours = {"merge_arrow": as_frame(), "merge": as_rows}
    others = peers()
    slow = {"merge_arrow, mails": as_frame(eml=True), "merge_arrow, PDF": as_frame(pdf=True)}
    if find_spec("docxtpl"):
        slow["csv + docxtpl"] = docx
    with tempfile.TemporaryDirectory() as folder:
        few = write_table(Path(folder) / "few.csv", FEW)
        many = write_table(Path(folder) / "many.csv", rows)
        expected = [str(text) for text in as_frame()(few)]
        for name, work in (ours | others).items():
            assert [str(text) for text in work(few)] == expected, name
        rates = {name: rate(work, many, rows) for name, work in (ours | others).items()}
        rates |= {name: rate(work, few, FEW) for name, work in slow.items()}
    print(f"letters a second of {len(expected[0].encode())} bytes each, {rows} rows (what is slow: {FEW})")
    beside = rates.get("csv + jinja2")
    for name, value in rates.items():
        print(f"  {name:20} {value:10.0f}" + (f"   {value / beside:6.2f} × csv + jinja2" if beside else ""))


if __name__ == "__main__":
    main()
