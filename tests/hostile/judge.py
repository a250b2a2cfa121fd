#!/usr/bin/env python3
"""Gives every hostile input to the library in every way there is, and holds each to its limits.

usage: judge.py [program=PREPARE] [thread=SAMPLES] [python=INTERPRETER] [c=GIVE] [NAME...]

`program` is the example program, `thread` and `c` run the library in a thread with a stack of 512 KiB, `python` is an
interpreter that has the package. An input ends as `make.py` says of it, writes no file when it is refused, and no
message holds a value of the person. Time is that of the processor beyond what a harmless input takes, with a factor for
slow machines; memory is the peak beyond that of a harmless input.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from make import CANARIES, HARMLESS, ROWS, Row

# Slow machines, and those that do much else at the same time.
FACTOR = 5
# What clock and allocator do not tell apart.
LEAST_SECONDS, MORE_MEGABYTES = 0.2, 8
WALL_SECONDS = 120
ADDRESS_SPACE = 8_000_000 << 10
CASE = Path(__file__).resolve().parents[1] / "cases/one-account-plain-objection/request.json"


@dataclass
class End:
    """How a run ended."""

    status: int
    out: bytes
    complaints: bytes
    seconds: float
    megabytes: float


def limits() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(command: list[str | Path], scratch: Path) -> End:
    out, complaints = scratch / "stdout", scratch / "stderr"
    with out.open("wb") as stdout, complaints.open("wb") as stderr:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr, preexec_fn=limits)
        end = time.monotonic() + WALL_SECONDS
        while (ended := os.wait4(process.pid, os.WNOHANG))[0] == 0:
            if time.monotonic() > end:
                process.kill()
            time.sleep(0.002)
    _, wait, usage = ended
    process.returncode = os.waitstatus_to_exitcode(wait)
    return End(process.returncode, out.read_bytes(), complaints.read_bytes(), usage.ru_utime + usage.ru_stime,
               usage.ru_maxrss / 1024)


def commands(way: str, program: str, kind: str, file: Path, folder: Path) -> list[list[str | Path]]:
    """The commands that give a file to the library; none if there is no such way."""
    if way == "c":
        return [[program, kind, file]]
    if way == "thread":
        return [[program, "hostile", kind, file]]
    prepare: list[str | Path] = [program] if way == "program" else [program, "-m", "widerspruch", "prepare"]
    check: list[str | Path] = [program, "-m", "widerspruch", "check"]
    paper: list[str | Path] = ["--format", "pdf", "--out", folder, CASE]
    match kind, way:
        case "request", _:
            return [[*prepare, file], [*prepare, "--out", folder, file]]
        case "logo", _:
            return [[*prepare, "--logo", file, "--organisation", "Verein", *paper], [*prepare, "--signature", file, *paper]]
        case "texts", "python":
            return [[*check, "--texts", "de", file]]
        case "records", "python":
            return [[*check, "--catalog", file],
                    *([*prepare, "--catalog", file, *more, CASE] for more in ([], ["--format", "json"]))]
    return []


class Judge:
    def __init__(self, way: str, program: str) -> None:
        self.way, self.program, self.faults, self.count = way, program, 0, 0
        self.usual: dict[tuple[str, int], End] = {}

    def hold(self, name: str, row: Row) -> None:
        """Holds one input to its limits, by every command of this way."""
        with tempfile.TemporaryDirectory() as folder:
            scratch = Path(folder)
            file, written = scratch / "input", scratch / "written"
            file.write_bytes(row.bytes())
            for number, command in enumerate(commands(self.way, self.program, row.kind, file, written)):
                usual = self.usual_end(row.kind, number)
                end = run(command, scratch)
                seconds, megabytes = end.seconds - usual.seconds, end.megabytes - usual.megabytes
                wrong = list(wrong_ends(row, end, written))
                if seconds > max(FACTOR * row.seconds, LEAST_SECONDS):
                    wrong.append(f"took {seconds:.2f} s, not {row.seconds} s")
                if megabytes > row.megabytes + MORE_MEGABYTES:
                    wrong.append(f"took {megabytes:.0f} MB, not {row.megabytes} MB")
                self.count += 1
                self.faults += bool(wrong)
                if wrong or "-v" in sys.argv:
                    first = end.complaints.decode("utf-8", "replace").split("\n")[0][:100]
                    print(f"{self.way:8}{name:32} status {end.status:4} {seconds:6.2f} s {megabytes:5.0f} MB  "
                          f"{'; '.join(wrong) or 'held'}  {first}", flush=True)

    def usual_end(self, kind: str, number: int) -> End:
        """What a harmless input costs."""
        if (kind, number) not in self.usual:
            with tempfile.TemporaryDirectory() as folder:
                scratch = Path(folder)
                file = scratch / "input"
                file.write_bytes(HARMLESS[kind].bytes())
                command = commands(self.way, self.program, kind, file, scratch / "written")[number]
                end = run(command, scratch)
                assert end.status == 0, (command, end.complaints)
                self.usual[kind, number] = end
        return self.usual[kind, number]


def wrong_ends(row: Row, end: End, written: Path):
    if end.status not in (0, 1, 2):
        yield f"ended with {end.status}"
    refused = end.status != 0
    complaints = end.complaints.decode("utf-8", "replace")
    if row.ends and not (any(code in complaints for code in row.ends) if refused else "taken" in row.ends):
        yield f"should be {' or '.join(row.ends)}"
    if refused and (end.out or (written.exists() and any(written.iterdir()))):
        yield "something was written"
    if not refused and b"2199-" in end.out:
        yield "a deadline at the end of time"
    if "Traceback" in complaints or "panicked" in complaints:
        yield "no message"
    if refused and any(canary in complaints for canary in CANARIES):
        yield "a value of the person in a message"
    if refused and complaints.count("\n") > 1001:
        yield f"{complaints.count(chr(10))} lines"
    for path in written.iterdir() if written.exists() else ():
        path.unlink()


def main() -> None:
    words = [word for word in sys.argv[1:] if word != "-v"]
    ways = dict(word.split("=", 1) for word in words if "=" in word)
    names = [word for word in words if "=" not in word] or list(ROWS)
    judges = [Judge(way, os.path.abspath(program)) for way, program in ways.items()]
    for name in names:
        for judge in judges:
            judge.hold(name, ROWS[name])
    faults = sum(judge.faults for judge in judges)
    print(f"{sum(judge.count for judge in judges)} runs of {len(names)} hostile inputs, {faults} faults")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
