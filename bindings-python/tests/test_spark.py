"""Spark: the letters of a cluster of two workers are those of one machine. `tests/spark` installs it and runs this."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
import widerspruch as w
from test_frames import DEFAULTS, _member
from widerspruch import spark

pytest.importorskip("pyspark")
from pyspark.sql import DataFrame, SparkSession  # noqa: E402

MEMBERS = 400


@pytest.fixture(scope="module")
def session() -> Iterator[SparkSession]:
    """Two workers with a core each, and processes of their own."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "30").getOrCreate()
    yield session
    session.stop()


def _members() -> list[dict[str, Any]]:
    """Members with one row, with two, and with one that is refused; `id` counts the rows."""
    rows = []
    for number in range(MEMBERS):
        member = _member(number, Land="Atlantis" if number % 50 == 7 else "DE", Mitgliedsnummer=str(number))
        rows.append(member)
        if number % 40 == 3:
            rows.append(member | {"Facebook": f"zwei.{number}"})
    return [row | {"id": at + 1} for at, row in enumerate(rows)]


def _of_one_machine(**more: Any) -> pa.Table:
    letters = w.merge_arrow(pa.Table.from_pylist(_members()), defaults=DEFAULTS, key="Mitgliedsnummer", row="id", **more)
    return pa.table(letters)


def _of_cluster(frame: DataFrame, **more: Any) -> DataFrame:
    return spark.merge(frame, defaults=DEFAULTS, key="Mitgliedsnummer", row="id", **more)


def _same(letters: DataFrame, alone: pa.Table) -> None:
    cluster = letters.toArrow()
    assert cluster.num_rows > MEMBERS and set(alone["outcome"].to_pylist()) == {"written", "merged", "rejected"}
    order = [("row", "ascending"), ("controller", "ascending")]
    assert cluster.sort_by(order).to_pylist() == alone.sort_by(order).to_pylist()


def test_a_cluster_gives_the_letters_of_one_machine(session: SparkSession) -> None:
    members = session.createDataFrame(pa.Table.from_pylist(_members())).repartition(6, "Mitgliedsnummer")
    _same(_of_cluster(members, eml=True), _of_one_machine(eml=True))


def test_no_row_moves(session: SparkSession, capsys: pytest.CaptureFixture[str]) -> None:
    spark.merge(session.createDataFrame(pa.Table.from_pylist([_member()])), defaults=DEFAULTS).explain()
    plan = capsys.readouterr().out
    assert "MapInArrow" in plan and "Exchange" not in plan


def test_questions_come_before_the_work(session: SparkSession) -> None:
    members = session.createDataFrame(pa.Table.from_pylist([_member(Einwilligung="nein")]))
    with pytest.raises(ValueError, match="table.column_ambiguous Einwilligung"):
        spark.merge(members, defaults=DEFAULTS)


def test_no_rows_give_no_letters(session: SparkSession) -> None:
    members = session.createDataFrame(pa.Table.from_pylist([_member()])).where("Nr = 'none'")
    assert spark.merge(members, defaults=DEFAULTS).count() == 0


@pytest.mark.more
def test_an_executor_that_dies_changes_no_letter(session: SparkSession, tmp_path: Path) -> None:
    armed, died = tmp_path / "armed", tmp_path / "died"

    def kill_once(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield batch
            # One of the workers gets the file.
            with contextlib.suppress(FileNotFoundError):
                armed.rename(died)
                # The executor is the parent of the process that forks the workers.
                os.kill(int(Path(f"/proc/{os.getppid()}/stat").read_text().rpartition(")")[2].split()[1]), signal.SIGKILL)

    members = session.createDataFrame(pa.Table.from_pylist(_members())).repartition(4, "Mitgliedsnummer")
    letters = _of_cluster(members.mapInArrow(kill_once, members.schema))
    # The columns are found by now.
    armed.touch()
    _same(letters, _of_one_machine())
    assert died.exists()
