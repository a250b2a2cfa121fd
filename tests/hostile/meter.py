#!/usr/bin/env python3
"""Counts what inputs cost that grow: twice the input is at most 2.2 times the work, and memory follows its size.

usage: meter.py SAMPLES [NAME...]

SAMPLES is the program of the tests. Work is counted in instructions (valgrind), so that it is the same number
on every machine; what a harmless input costs, or nothing that is refused, is taken off first. Memory is the peak beyond that of a harmless input, for each byte of the input.
"""

from __future__ import annotations

import multiprocessing
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import make
from judge import run
from make import HARMLESS, Row

RATIO = 2.2
# A small input costs at least this share of what it takes to refuse nothing.
LEAST = 0.2
# Whatever the input, a megabyte more or less is chance.
CHANCE = 2.0


@dataclass(frozen=True)
class Growth:
    """An input of each size: `make` gives it, `size` is the smaller one, `memory` the bytes for each of its bytes."""

    kind: str
    make: Callable[[int], make.Made]
    size: int
    memory: float

    def bytes(self, size: int) -> bytes:
        return Row(self.kind, lambda: self.make(size), 0, 0).bytes()


GROWTHS = {
    # What is taken. Of accounts that are linked there is one letter and one form.
    "request-accounts": Growth("request", lambda size: make.accounts(size, platform="instagram", link_group="a"), 500, 100),
    # A whole letter each.
    "request-accounts-apart": Growth("request", lambda size: make.accounts(size, platform="instagram", separate=True), 200, 1_200),
    "request-events": Growth("request", lambda size: make.history(1000, size), 500, 60),
    "request-accounts-and-events": Growth("request", lambda size: make.history(size, 500), 500, 60),
    "texts-comments": Growth("texts", lambda size: "# nichts\n" * size, 40_000, 60),
    "texts-terms": Growth("texts", lambda size: "".join(f"-t{number} = {'x' * 500}\n" for number in range(size)), 800, 60),
    # What is refused.
    "request-unknown-keys": Growth("request", lambda size: make.with_keys([f"k{number}" for number in range(size)]), 40_000, 60),
    "request-unknown-platforms": Growth("request", lambda size: make.accounts(size, platform="fasebuk-zyxwina"), 500, 700),
    "request-dropped": Growth("request", lambda size: make.with_list("requests", '{"part":[1]}', size), 30_000, 60),
    "request-not-closed": Growth("request", lambda size: '{"reference":"' + "x" * size, 1_500_000, 20),
    "texts-junk": Growth("texts", lambda size: "?\n" * size, 200_000, 120),
    "texts-unknown": Growth("texts", lambda size: "".join(f"nichts-{number} = x\n" for number in range(size)), 5_000, 300),
    "texts-nested": Growth("texts", make.nested, 25_000, 120),
    "records-wrong": Growth("records", lambda size: make.provisions(size, "\0"), 12_000, 60),
    "records-rules": Growth("records", lambda size: make.holidays(make.easter(size) + make.every_day()), 15_000, 90),
    "records-list": Growth("records", lambda size: '{"platforms":[' + "1," * size + "1]}", 900_000, 60),
    # Pictures.
    "logo-shapes": Growth("logo", lambda size: make.svg(f"{make.SHAPE}/>" * size), 2_000, 400),
    "logo-path": Growth("logo", lambda size: make.path("M0 0h9v9" + "l1 1" * size), 15_000, 400),
    "logo-points": Growth("logo", lambda size: make.svg(f'<polyline points="{"1,1 " * size}"/>'), 10_000, 400),
    "logo-style": Growth("logo", lambda size: make.rules(200, "rect{fill:red}", size), 1_000, 400),
    "logo-groups": Growth("logo", lambda size: make.svg("<g>" * size), 20_000, 400),
    "logo-pixels": Growth("logo", lambda size: make.png(1_000, size, 6), 500, 2_000),
}
# Nothing of any kind: what it costs to find that out.
REFUSED = b"\xff"


class Meter:
    def __init__(self, program: str) -> None:
        self.program = str(Path(program).resolve())
        self.usual: dict[tuple[str, bool], tuple[bool, int, float]] = {}
        for kind in {growth.kind for growth in GROWTHS.values()}:
            for data in (HARMLESS[kind].bytes, lambda: REFUSED):
                _, taken, *cost = self.cost(kind, data)
                self.usual[kind, taken] = (taken, *cost)

    def cost(self, kind: str, data: Callable[[], bytes]) -> tuple[int, bool, int, float]:
        """Bytes of the input, whether it was taken, instructions, and the peak of memory in bytes."""
        with tempfile.TemporaryDirectory() as folder:
            scratch = Path(folder)
            file = scratch / "input"
            # By a process of its own: the peak of a program counts what the one had that started it.
            maker = multiprocessing.get_context("fork").Process(target=lambda: file.write_bytes(data()))
            maker.start()
            maker.join()
            count = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={scratch / 'out'}", self.program, "hostile", kind, file]
            counted = subprocess.run(count, capture_output=True, check=False)
            found = re.search(rb"Collected : (\d+)", counted.stderr)
            assert found and counted.returncode in (0, 1, 2), counted.stderr[-2000:]
            end = run([self.program, "hostile", kind, file], scratch)
            assert end.status == counted.returncode, (end.status, counted.returncode)
            return file.stat().st_size, end.status == 0, int(found[1]), end.megabytes * (1 << 20)

    def faults(self, name: str) -> list[str]:
        growth = GROWTHS[name]
        small, taken, one, _ = self.cost(growth.kind, lambda: growth.bytes(growth.size))
        large, taken_too, two, peak = self.cost(growth.kind, lambda: growth.bytes(2 * growth.size))
        _, usual, usual_peak = self.usual[growth.kind, taken]
        one, two = one - usual, two - usual
        wrong = []
        if taken != taken_too:
            wrong.append("one is taken and the other refused")
        if one < LEAST * self.usual[growth.kind, False][1]:
            wrong.append("costs too little to say anything")
        # The input may not have doubled: a frame around it stays.
        allowed = RATIO * large / small / 2
        if two > allowed * one:
            wrong.append(f"twice the input is {two / one:.2f} times the work")
        most = growth.memory * large + CHANCE * (1 << 20)
        if peak - usual_peak > most:
            wrong.append(f"takes {(peak - usual_peak) / large:.0f} bytes a byte, not {growth.memory:.0f}")
        if wrong or "-v" in sys.argv:
            print(f"{name:30} {one / usual:6.1f} x start, {two / one:5.2f} x, {(peak - usual_peak) / large:8.1f} bytes a byte "
                  f"{'; '.join(wrong)}", flush=True)
        return wrong


def main() -> None:
    program, *names = (word for word in sys.argv[1:] if word != "-v")
    meter = Meter(program)
    faults = [meter.faults(name) for name in names or GROWTHS]
    wrong = sum(bool(fault) for fault in faults)
    print(f"{len(faults)} inputs that grow, {wrong} faults")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
