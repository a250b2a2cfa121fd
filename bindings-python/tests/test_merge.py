"""Rows of a members' sheet, and requests one after the other."""

from __future__ import annotations

import csv
import datetime
import itertools
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import widerspruch as w

DEFAULTS = {"language": "de", "date": "2026-11-24", "reasons": [{"id": "control"}]}
SHEETS = Path(__file__).resolve().parents[2] / "core/tables-files/tests/sheets"


def _row(**more: Any) -> dict[str, Any]:
    return {"Name": "Anna Beispiel", "E-Mail": "anna@example.org", "Land": "DE", "Facebook": "anna.b"} | more


def test_a_sample_ends_as_in_the_command() -> None:
    with (SHEETS / "one-account-per-row.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(w.merge(csv.DictReader(file, delimiter=";"), defaults=DEFAULTS))
    with (SHEETS / "one-account-per-row.expect.csv").open(encoding="utf-8", newline="") as file:
        expected = list(csv.DictReader(file))
    assert [(row.outcome, row.code) for row in rows] == [(line["outcome"], line["code"]) for line in expected]
    assert [" ".join(repair for _, repair in row.repairs) for row in rows] == [line["repairs"] for line in expected]
    written = [row for row in rows if row.prepared is not None]
    assert all(row.request and w.prepare(row.request) == row.prepared for row in written)


def test_values_of_python_are_cells() -> None:
    row = _row(Telefon=float("nan"), PLZ=1067, Ort="Dresden", Straße="Weg 1", **{"Gesendet am": datetime.date(2026, 11, 3)})
    (merged,) = w.merge([row], defaults=DEFAULTS)
    assert merged.outcome == "written" and ("PLZ", "postcode.padded") in merged.repairs


def test_rows_are_read_lazily() -> None:
    endless = (_row(Nr=str(number)) for number in itertools.count(100, 7))
    first = next(w.merge(endless, columns={"Nr": "key"}, defaults=DEFAULTS))
    assert (first.row, first.key, first.outcome) == (1, "100", "written")


def test_a_single_request_is_no_list_of_requests() -> None:
    for single in ({"version": 1}, "{}", b"{}"):
        for function in (w.prepare_many, w.prepare_iter):
            with pytest.raises(TypeError):
                function(single)  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(TypeError):
        w.merge(_row())  # type: ignore[arg-type]  # pyright: ignore


def test_questions_come_before_the_first_row() -> None:
    with pytest.raises(ValueError, match="table.column_ambiguous Einwilligung"):
        w.merge([_row(Einwilligung="nein")], defaults=DEFAULTS)
    assert next(w.merge([_row(Einwilligung="ja")], columns={"Einwilligung": ""}, defaults=DEFAULTS)).outcome == "written"


def test_prepare_iter_gives_what_prepare_many_gives() -> None:
    requests = [{"version": 1}, {"version": 2}] * 20
    assert [str(error) for error in w.prepare_iter(requests)] == [str(error) for error in w.prepare_many(requests)]


def test_the_command_merges(tmp_path: Path) -> None:
    defaults = tmp_path / "defaults.json"
    defaults.write_text('{"language": "de", "date": "2026-11-24", "reasons": [{"id": "control"}]}')
    words = ["merge", SHEETS / "german-excel.csv", "--out", tmp_path / "out", "--defaults", defaults, "--member", "plan-eml"]
    done = subprocess.run([sys.executable, "-m", "widerspruch", *map(str, words)], capture_output=True, text=True)
    assert done.returncode == 3, done.stderr
    assert (tmp_path / "out/tracking.csv").exists() and list((tmp_path / "out").rglob("plan.eml"))
