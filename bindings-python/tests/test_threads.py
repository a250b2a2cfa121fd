"""Threads share everything; memory does not grow."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import widerspruch as w


def test_64_threads_share_one_catalog(request_dict: dict[str, Any]) -> None:
    catalog, locales = w.Catalog.embedded(), w.Locales.embedded()
    request = w.Request.from_dict(request_dict)
    expected = w.prepare(request)
    shared = w.prepare(request)
    gate = threading.Barrier(64)

    def work(number: int) -> list[bytes]:
        gate.wait()
        letters = []
        for _ in range(20):
            prepared = w.prepare(request, catalog=catalog, locales=locales)
            assert prepared == shared
            assert hash(shared) == hash(prepared)
            assert shared.page() == prepared.page()
            letters.append(prepared.letters[0].render("html"))
            assert request.accounts[number % 2].platform in {"facebook", "instagram"}
        return letters

    with ThreadPoolExecutor(64) as pool:
        results = list(pool.map(work, range(64)))
    html = expected.letters[0].render("html")
    assert all(letter == html for letters in results for letter in letters)


def test_other_threads_run_meanwhile(request_dict: dict[str, Any]) -> None:
    """The work of a batch is detached from the interpreter: another thread gets on."""
    steps, done = 0, threading.Event()

    def work() -> None:
        w.prepare_many([w.Request.from_dict(request_dict)] * 2000)
        done.set()

    thread = threading.Thread(target=work)
    thread.start()
    while not done.is_set():
        steps += 1
    thread.join()
    assert steps > 1000


def _resident() -> int:
    """Resident memory in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_stays_flat(request_dict: dict[str, Any]) -> None:
    """100,000 letters: what one case needs is given back."""
    request = w.Request.from_dict(request_dict)
    bad = {"version": 1, "x": b"y"}

    def work(times: int) -> None:
        for number in range(times):
            prepared = w.prepare(request)
            assert len(prepared.letters[0].text) > 1000
            if number % 10 == 0:
                with pytest.raises(w.RequestError):
                    w.prepare(bad)
                prepared.letters[0].render("html")
                prepared.to_dict()

    work(5_000)
    before = _resident()
    work(100_000)
    assert _resident() - before < 2 << 20
