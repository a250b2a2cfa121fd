"""Ends the program in every way it can end, and looks at its status and at what it leaves in a folder.

usage: endings.py COMMAND..., what writes letters: the example program, or `widerspruch prepare`

A folder is complete or says `writing`. TERM, HUP and INT leave nothing of the program's own; what KILL leaves, the next run
clears. Streams that are closed or full change no status. Needs a POSIX system and nothing but Python.
"""

import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COMMAND = [os.path.abspath(sys.argv[1]), *sys.argv[2:]]
CASES = Path(__file__).parent / "cases"
CASE = CASES / "sixty-accounts/request.json"
OTHER = CASES / "three-controllers-three-letters/request.json"
RUNS = 16
SEED = 20261124


def arguments(folder: Path, *options: str, case: Path = CASE) -> list[str | Path]:
    return [*COMMAND, "--format", "html", "--out", folder, *options, case]


def run(*words: str | Path, shell: str = "", stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Runs the command; `shell` says what a shell does with its streams."""
    line = ["sh", "-c", f'"$@" {shell}', "sh", *COMMAND, *words]
    return subprocess.run(line, input=stdin, capture_output=True, check=False)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def check_complete(files: dict[str, bytes]) -> None:
    manifest = json.loads(files["manifest.json"])
    assert manifest["state"] == "complete"
    assert {entry["file"] for entry in manifest["files"]} | {"manifest.json"} == set(files), sorted(files)
    for entry in manifest["files"]:
        assert hashlib.sha256(files[entry["file"]]).hexdigest() == entry["sha256"]


def stopped(folder: Path, number: int, wait: float, *options: str, files_exist: bool) -> tuple[int, bytes]:
    """Starts the command and sends it a signal: after so many seconds, counted from its first file or from the start."""
    process = subprocess.Popen(arguments(folder, *options), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    known = {".", *os.listdir(folder)} if files_exist else set()
    if wait >= 0:
        while process.poll() is None and not (folder.exists() and set(os.listdir(folder)) - known):
            time.sleep(0.0002)
    time.sleep(abs(wait))
    process.send_signal(number)
    _, complaint = process.communicate(timeout=60)
    return process.returncode, complaint


def check_signals() -> None:
    """Two ways into a folder, each at random moments: into an empty one, and over another case with `--force`."""
    chance, counts = random.Random(SEED), {"nothing": 0, "all": 0, "writing": 0}
    with tempfile.TemporaryDirectory() as scratch:
        out, start = Path(scratch) / "out", time.monotonic()
        subprocess.run(arguments(out), check=True)
        whole, new = time.monotonic() - start, contents(out)
        check_complete(new)
        before = Path(scratch) / "before"
        subprocess.run(arguments(before, case=OTHER), check=True)
        for name in new:
            # All letters of the one case have names of the other's: nothing new stands beside something old.
            (before / name).write_bytes(new[name][::-1] if name != "manifest.json" else new[name])
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGKILL):
            for count in range(RUNS):
                shutil.rmtree(out)
                force = count % 2 == 1
                if force:
                    shutil.copytree(before, out)
                old = contents(out) if force else {}
                # Half of the signals come while files are written, the others at any time.
                wait = chance.uniform(0, 0.03) if count % 4 < 2 else -chance.uniform(0, whole)
                status, complaint = stopped(out, number, wait, *["--force"] * force, files_exist=force)
                assert b"Traceback" not in complaint or b"import" in complaint, complaint.decode()
                assert status in (0, -number, 128 + number, 1 if b"import" in complaint else 0), (status, complaint)
                left = contents(out) if out.exists() else {}
                if number != signal.SIGKILL:
                    assert left in (old, {**old, **new}), (number, sorted(left))
                    assert not out.exists() or not any(name.startswith(".") for name in os.listdir(out))
                visible = {name: content for name, content in left.items() if not name.startswith(".")}
                if visible == old:
                    counts["nothing"] += 1
                elif visible == {**old, **new}:
                    counts["all"] += 1
                else:
                    # A manifest that says so, or none yet and no letter.
                    assert json.loads(visible["manifest.json"])["state"] == "writing", sorted(visible)
                    counts["writing"] += 1
                again = force or visible == new
                subprocess.run(arguments(out, *["--force"] * again), check=True)
                assert contents(out) == {**old, **new}, sorted(contents(out))
    print(f"signals: {counts}")


def check_ignored() -> None:
    """Who starts the program with signals ignored (`nohup`) wants it to go on."""
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "out"
        process = subprocess.Popen(arguments(out), preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
        while process.poll() is None:
            process.send_signal(signal.SIGHUP)
            time.sleep(0.01)
        assert process.returncode == 0
        check_complete(contents(out))


def check_streams() -> None:
    good, bad = CASE, b"{}"
    expected = run(good).stdout
    assert expected
    for words, shell, stdin, status in [
        ([good], "<&-", b"", 0),
        (["-"], "<&-", b"", 1),
        (["-"], "", bad, 2),
        (["-"], "2>/dev/full", bad, 2),
        (["-"], "2>&-", bad, 2),
        (["-"], ">&-", bad, 2),
        (["-"], ">&- 2>&-", bad, 2),
        (["/nonexistent"], "2>/dev/full", b"", 1),
        (["/nonexistent"], "2>&-", b"", 1),
        (["--unknown", good], "2>/dev/full", b"", 1),
        ([good], ">&-", b"", 1),
        ([good], ">/dev/full", b"", 1),
        ([good], ">/dev/full 2>/dev/full", b"", 1),
        ([good], ">&- 2>&-", b"", 1),
        ([good], ">/dev/null", b"", 0),
        ([good], "2>&-", b"", 0),
        (["--help"], "", b"", 0),
        (["--help"], ">/dev/full", b"", 1),
        (["--help"], ">&-", b"", 1),
        (["--format", "json", good], ">/dev/full", b"", 1),
    ]:
        result = run(*words, shell=shell, stdin=stdin)
        assert result.returncode == status, (words, shell, result.returncode, result.stderr.decode())
        assert b"Traceback" not in result.stderr and b"panicked" not in result.stderr
        assert result.stderr == b"" or status, (words, shell)
        if status == 1 and "2>" not in shell:
            assert result.stderr.count(b"\n") == 1, result.stderr.decode()
    closed = subprocess.run([*COMMAND, good], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    assert (closed.returncode, closed.stderr) == (0, b"")
    read, write = os.pipe()
    os.close(read)
    for words in ([good], ["--help"]):
        gone = subprocess.run([*COMMAND, *words], stdout=write, stderr=subprocess.PIPE, check=False)
        assert (gone.returncode, gone.stderr) == (0, b""), words


def check_folder() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        for words in (["--out", ""], ["--out="] if COMMAND[1:] else ["--out", "", "--force"]):
            result = run(*words, CASE)
            assert result.returncode == 1 and b"--out takes a folder" in result.stderr, result.stderr
        assert os.listdir(scratch) == []
        for status in (0, 1):
            result = run("--out", "out", CASE)
            assert result.returncode == status, result.stderr.decode()
        check_complete(contents(Path("out")))
        assert result.stderr.count(b"\n") == 1
        assert b"io.exists" in result.stderr and b"--force" in result.stderr and b"overwrite" not in result.stderr


if __name__ == "__main__":
    CASES, CASE, OTHER = CASES.resolve(), CASE.resolve(), OTHER.resolve()
    check_streams()
    check_ignored()
    check_signals()
    check_folder()
    print("every end is as promised")
