"""Letters on a cluster: :func:`widerspruch.merge_arrow` over the partitions of an Apache Spark data frame.

Spark is imported by nobody here: whoever has a data frame of it has Spark. The executors need pyarrow and this package.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from itertools import chain
from typing import Any, Literal, Protocol, TypeVar

from . import Catalog, Locales, PdfOptions, Request, merge_arrow

__all__ = ["merge"]

# Filled cells at which the library looks where a header has several meanings.
_SAMPLE = 200
# What Spark calls the types of the columns.
_TYPES = {"int64": "bigint", "string": "string", "binary": "binary"}

_Made = TypeVar("_Made", covariant=True)


class _DataFrame(Protocol[_Made]):
    """What is used of ``pyspark.sql.DataFrame``."""

    def limit(self, num: int, /) -> _Arrow: ...
    def mapInArrow(self, func: Callable[[Iterable[Any]], Iterable[Any]], schema: str, /) -> _Made: ...


class _Arrow(Protocol):
    def toArrow(self) -> Any: ...


def merge(
    frame: _DataFrame[_Made],
    *,
    columns: Literal["auto"] | Mapping[str, Any] | None = None,
    defaults: Request | Mapping[str, Any] | str | bytes | None = None,
    key: str | Sequence[str] | None = None,
    eml: bool = False,
    pdf: bool = False,
    pdf_options: PdfOptions | None = None,
    row: str | None = None,
    catalog: Catalog | None = None,
    locales: Locales | None = None,
) -> _Made:
    """Makes letters of the rows of a members' sheet: a data frame with the columns of ``merge_arrow``.

    The keywords are those of :func:`widerspruch.merge_arrow`. Every partition is merged by itself, without a shuffle: the
    rows of one member must stand in one partition (``frame.repartition("Mitglieds-Nr.")``), which a sheet with one row a
    member does anyway. Rows are counted in each partition from 1, unless ``row`` names a column with numbers.

    The columns are found here, by the first 200 rows, which is a small job of its own: all partitions have the same, and
    questions raise ``ValueError`` before the work begins.
    """
    write = partial(
        merge_arrow,
        columns=columns,
        defaults=defaults,
        key=key,
        eml=eml,
        pdf=pdf,
        pdf_options=pdf_options,
        row=row,
        catalog=catalog,
        locales=locales,
    )
    sample = frame.limit(_SAMPLE).toArrow()
    return frame.mapInArrow(partial(_partition, write, sample), _columns(write(sample)))


def _partition(write: Callable[..., Any], sample: Any, batches: Iterable[Any]) -> Iterator[Any]:
    """The letters of a partition."""
    pyarrow = _pyarrow()
    batches = iter(batches)
    for first in batches:
        reader = pyarrow.RecordBatchReader.from_batches(first.schema, chain([first], batches))
        yield from pyarrow.RecordBatchReader.from_stream(write(reader, sample=sample))


def _columns(letters: Any) -> str:
    """The columns of letters, as Spark writes them down."""
    return ", ".join(f"`{field.name}` {_TYPES[str(field.type)]}" for field in _pyarrow().schema(letters))


def _pyarrow() -> Any:
    """Without types of its own, and needed by nothing else of the package."""
    return import_module("pyarrow")
