"""Data frames: Arrow streams in, Arrow streams out."""

from __future__ import annotations

import csv
import datetime
import itertools
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import duckdb
import pandas
import polars
import pyarrow as pa
import pytest
import widerspruch as w
from conftest import CANARIES, REPOSITORY

DEFAULTS = {"language": "de", "date": "2026-11-24", "reasons": [{"id": "control"}]}
SHEETS = REPOSITORY / "core/tables-files/tests/sheets"


def _sheet() -> list[dict[str, str]]:
    with (SHEETS / "one-account-per-row.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def _member(number: int = 1, **more: Any) -> dict[str, Any]:
    row = {"Nr": str(number), "Name": "Anna Beispiel", "E-Mail": f"anna{number}@example.org", "Land": "DE"}
    return row | {"Facebook": f"anna.b{number}"} | more


def _letters(rows: Any, **more: Any) -> list[dict[str, Any]]:
    letters: list[dict[str, Any]] = pa.table(w.merge_arrow(rows, defaults=DEFAULTS, **more)).to_pylist()
    return letters


def _expected(rows: Any) -> list[dict[str, Any]]:
    """The rows of the stream, made of what `merge` gives."""
    lines = []
    for row in w.merge(rows, defaults=DEFAULTS):
        whose = {"row": row.row, "key": row.key, "outcome": row.outcome}
        nothing = dict.fromkeys(["controller", "channel", "subject", "text", "code", "column", "path"])
        for letter in row.prepared.letters if row.prepared else ():
            said = {"controller": letter.addressee.id, "channel": letter.channels[0].value}
            lines.append(nothing | whose | said | {"subject": letter.subject, "text": letter.text})
        if not row.prepared:
            column, issue = row.issues[0] if row.issues else (None, None)
            path = issue.path if issue else None
            lines.append(nothing | whose | {"code": row.code or None, "column": column or None, "path": path or None})
    return lines


SOURCES: dict[str, Callable[[pa.Table], Any]] = {
    "rows": lambda table: table.to_pylist(),
    "pyarrow": lambda table: table,
    "reader": lambda table: table.to_reader(max_chunksize=3),
    "batch": lambda table: table.combine_chunks().to_batches()[0],
    "pandas": lambda table: table.to_pandas(),
    "polars": lambda table: polars.DataFrame(table),
    "duckdb": lambda table: duckdb.from_arrow(table),
    "chunked": lambda table: pa.concat_tables([table.slice(0, 1), table.slice(1, 0), table.slice(1)]),
    "sliced": lambda table: pa.concat_tables([table, table]).slice(table.num_rows),
    "dictionary": lambda table: _cast(table, lambda _: pa.dictionary(pa.int8(), pa.string())),
    "string_view": lambda table: _cast(table, lambda _: pa.string_view()),
    "large_string": lambda table: _cast(table, lambda _: pa.large_string()),
    "binary": lambda table: _cast(table, lambda _: pa.binary()),
    "run_ends": lambda table: pa.table(
        {name: pa.compute.run_end_encode(table[name]) for name in table.column_names}
    ),
}


def _cast(table: pa.Table, wanted: Callable[[pa.Field], pa.DataType]) -> pa.Table:
    return table.cast(pa.schema([(field.name, wanted(field)) for field in table.schema]))


@pytest.mark.parametrize("source", SOURCES)
def test_every_source_gives_the_letters_of_the_rows(source: str) -> None:
    table = pa.Table.from_pylist(_sheet())
    expected = _expected(_sheet())
    assert {"written", "merged", "rejected"} <= {line["outcome"] for line in expected}
    assert _letters(SOURCES[source](table)) == expected
    merged = list(w.merge(SOURCES[source](table), defaults=DEFAULTS))
    assert [(row.row, row.outcome, row.code) for row in merged] == [
        (row.row, row.outcome, row.code) for row in w.merge(_sheet(), defaults=DEFAULTS)
    ]


def test_values_of_every_type_are_cells() -> None:
    noon = datetime.datetime(2026, 11, 2, 23, 30, tzinfo=datetime.timezone.utc)
    cases: dict[str, tuple[list[tuple[Any, pa.DataType]], str]] = {
        "PLZ": ([(1067, pa.int16()), (1067, pa.uint64()), (1067.0, pa.float32()), (Decimal(1067), pa.decimal128(9))], "01067 Dresden"),
        "Gesendet am": (
            [
                (datetime.date(2026, 11, 3), pa.date32()),
                (datetime.date(2026, 11, 3), pa.date64()),
                (datetime.datetime(2026, 11, 3, 8), pa.timestamp("ns")),
                (noon, pa.timestamp("us", "Europe/Berlin")),
                (noon, pa.timestamp("s", "+05:30")),
                ("2026-11-03", pa.string()),
            ],
            "3.\N{NO-BREAK SPACE}November 2026",
        ),
        "Minderjährig": ([(False, pa.bool_()), (None, pa.null())], "Anna Beispiel"),
        "Instagram": ([(["anna.i", "anna.j"], kind(pa.string())) for kind in (pa.list_, pa.large_list, pa.list_view)], "anna.j"),
        "Telefon": ([(float("nan"), pa.float64())], "Anna Beispiel"),
    }
    plain = _member(Straße="Weg 1", PLZ="01067", Ort="Dresden")
    for header, (values, said) in cases.items():
        for value, kind in values:
            columns = {name: pa.array([cell]) for name, cell in plain.items()}
            letter = "reminder" if header == "Gesendet am" else "objection"
            table = pa.table(columns | {header: pa.array([value], kind)})
            (line,) = pa.table(w.merge_arrow(table, defaults=DEFAULTS | {"letter": letter, "date": "2027-01-20"})).to_pylist()
            assert line["outcome"] == "written", (header, kind, line["code"], line["column"])
            assert said in line["text"], (header, kind)


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ([{"a": 1}], pa.struct([("a", pa.int8())])),
        ([b"\xff"], pa.binary()),
        ([datetime.timedelta(1)], pa.duration("s")),
        ([[("a", 1)]], pa.map_(pa.string(), pa.int8())),
    ],
)
def test_a_value_that_is_no_cell_is_an_issue(values: list[Any], kind: pa.DataType) -> None:
    table = pa.Table.from_pylist([_member()]).append_column("Telefon", pa.array(values, kind))
    (line,) = _letters(table)
    assert (line["outcome"], line["code"], line["column"]) == ("rejected", "text.placeholder", "Telefon")


def test_a_text_that_is_no_unicode_is_an_issue() -> None:
    broken = pa.StringArray.from_buffers(1, pa.py_buffer(b"\0\0\0\0\2\0\0\0"), pa.py_buffer(b"\xffa"))
    for column in (broken, broken.cast(pa.large_string()), broken.cast(pa.dictionary(pa.int8(), pa.string()))):
        table = pa.Table.from_pylist([_member()]).append_column("Telefon", column)
        assert [line["code"] for line in _letters(table)] == ["text.placeholder"]


def test_no_rows_give_no_letters() -> None:
    for empty in (pa.table({"Name": pa.array([], pa.string())}), pa.table({}), pandas.DataFrame(), polars.DataFrame()):
        letters = pa.table(w.merge_arrow(empty, eml=True, pdf=True))
        assert letters.num_rows == 0 and letters.schema == pa.schema(w.merge_arrow([], eml=True, pdf=True))
        assert list(w.merge(empty)) == []


def test_questions_come_before_the_first_row() -> None:
    table = pa.Table.from_pylist([_member(Einwilligung="nein")])
    for function in (w.merge, w.merge_arrow):
        with pytest.raises(ValueError, match="table.column_ambiguous Einwilligung"):
            function(table, defaults=DEFAULTS)
        with pytest.raises(ValueError, match="table.column_missing: name"):
            function(table.select(["Land"]), defaults=DEFAULTS)


def test_what_is_no_frame_is_refused() -> None:
    class Wrong:
        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            return "no capsule"

    with pytest.raises(TypeError):
        w.merge_arrow(Wrong())
    with pytest.raises(TypeError):
        w.merge_arrow(1)  # type: ignore[arg-type]
    for column in (polars.Series(["a"]), pa.chunked_array([["a"]])):
        with pytest.raises(ValueError, match="cannot be read"):
            w.merge_arrow(column)
    with pytest.raises(w.RenderError):
        w.merge_arrow([], pdf_options=w.PdfOptions())


def test_letters_are_made_into_frames() -> None:
    rows = [_member(number) for number in range(3)]
    expected = _expected(rows)
    stream = w.merge_arrow(rows, defaults=DEFAULTS)
    assert polars.DataFrame(stream).to_dicts() == expected
    reader = pa.RecordBatchReader.from_stream(w.merge_arrow(rows, defaults=DEFAULTS))
    relation = duckdb.sql("select text from reader")
    assert relation is not None and relation.fetchall() == [(line["text"],) for line in expected]
    frame = pa.table(w.merge_arrow(rows, defaults=DEFAULTS)).to_pandas()
    assert frame["controller"].tolist() == [line["controller"] for line in expected]
    with pytest.raises(ValueError, match="once"):
        pa.table(stream)


def test_files_are_those_of_the_letters() -> None:
    options = w.PdfOptions(layout="din-b", marks=True)
    for pdf_options in (None, options):
        (line,) = _letters([_member()], eml=True, pdf=True, pdf_options=pdf_options)
        (row,) = w.merge([_member()], defaults=DEFAULTS)
        assert row.prepared is not None
        letter = row.prepared.letters[0]
        assert line["eml"] == letter.render("eml", pdf_options=pdf_options)
        assert line["pdf"] == letter.pdf(pdf_options)


def test_a_letter_that_is_no_file_does_not_stop_the_stream() -> None:
    rows = [_member(1, Name="Anna ሀ"), _member(2)]
    first, second = _letters(rows, pdf=True)
    assert first["outcome"] == "written" and first["text"] and first["pdf"] is None and first["code"] == "glyph.missing"
    assert second["pdf"] and second["code"] is None


def test_rows_have_the_numbers_of_a_column() -> None:
    rows = [_member(number, id=70 - number) for number in range(3)]
    assert [line["row"] for line in _letters(rows, row="id")] == [70, 69, 68]
    assert [line["row"] for line in _letters(pa.Table.from_pylist(rows), row="id")] == [70, 69, 68]
    with pytest.raises(ValueError, match="`row`"):
        w.merge_arrow(rows, row="Id")
    with pytest.raises(pa.ArrowInvalid, match="no number"):
        _letters([_member(id="first")], row="id")


def test_the_columns_of_a_part_are_those_of_the_sample() -> None:
    part = [_member(Einwilligung="nein")]
    sample = pa.Table.from_pylist([_member(Einwilligung="")])
    (line,) = _letters(part, sample=sample)
    assert line["outcome"] == "written"


def test_rows_are_read_and_letters_written_as_they_are_asked_for() -> None:
    schema = pa.Table.from_pylist([_member()]).schema
    read: list[int] = []

    def batches() -> Iterator[pa.RecordBatch]:
        for number in itertools.count():
            read.append(number)
            rows = [_member(number * 1000 + one) for one in range(1000)]
            yield pa.RecordBatch.from_pylist(rows, schema)

    endless = pa.RecordBatchReader.from_batches(schema, batches())
    letters = pa.RecordBatchReader.from_stream(w.merge_arrow(endless, defaults=DEFAULTS))
    first = letters.read_next_batch()
    assert 0 < first.num_rows <= 1024 and len(read) < 15
    letters.close()
    assert first["row"][0].as_py() == 1


def test_what_a_producer_raises_is_passed_on() -> None:
    schema = pa.Table.from_pylist([_member()]).schema

    def batches() -> Iterator[pa.RecordBatch]:
        yield pa.RecordBatch.from_pylist([_member(number) for number in range(300)], schema)
        raise RuntimeError("the disk is gone")

    def rows() -> Iterator[dict[str, Any]]:
        yield from (_member(number) for number in range(300))
        raise RuntimeError("the disk is \0 gone")

    with pytest.raises(ValueError, match="the disk is gone"):
        list(w.merge(pa.RecordBatchReader.from_batches(schema, batches()), defaults=DEFAULTS))
    with pytest.raises(pa.ArrowInvalid, match="the disk is gone"):
        _letters(pa.RecordBatchReader.from_batches(schema, batches()))
    with pytest.raises(pa.ArrowInvalid, match="the disk is . gone"):
        _letters(rows())


def test_other_threads_run_meanwhile() -> None:
    counted = 0
    ended = threading.Event()

    def count() -> None:
        nonlocal counted
        while not ended.is_set():
            counted += 1

    thread = threading.Thread(target=count)
    thread.start()
    frame = polars.DataFrame(w.merge_arrow([_member(number) for number in range(200)], defaults=DEFAULTS))
    ended.set()
    thread.join()
    assert frame.height == 200 and counted > 1000


def test_a_stream_shows_nothing_of_its_rows() -> None:
    stream = w.merge_arrow([_member(Name="Zyxwina Kanarienvogel")], defaults=DEFAULTS)
    assert not any(canary in repr(stream) for canary in CANARIES)


def test_dask_writes_the_same_letters() -> None:
    program = REPOSITORY / "examples/python/dask_letters.py"
    done = subprocess.run([sys.executable, program], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "{'written': 100}\n"), done.stderr


def test_ray_writes_the_same_letters() -> None:
    program = REPOSITORY / "examples/python/ray_letters.py"
    compile(program.read_text("utf-8"), program, "exec")
    pytest.importorskip("ray")
    done = subprocess.run([sys.executable, program], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "[{'outcome': 'written', 'count()': 100}]\n"), done.stderr
