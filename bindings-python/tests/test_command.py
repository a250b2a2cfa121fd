"""The command: the same bytes as the Rust example, exit codes, and a polite console."""

from __future__ import annotations

import json
import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import widerspruch as w
from conftest import CANARIES, CASES, REPOSITORY
from widerspruch._command import main

COMMAND = [sys.executable, "-W", "error", "-m", "widerspruch"]


def run(*arguments: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *arguments], input=stdin, capture_output=True, env={**os.environ, **(env or {})})


@pytest.fixture(scope="session")
def example() -> Path:
    """The Rust example program."""
    if shutil.which("cargo") is None:
        pytest.skip("cargo is not installed")
    command = ["cargo", "build", "--quiet", "--release", "--example", "prepare", "--message-format=json"]
    output = subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True, text=True).stdout
    artifacts = [json.loads(line) for line in output.splitlines()]
    found = [Path(line["executable"]) for line in artifacts if line.get("executable")]
    return found[-1]


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.exists() else {}


REQUESTS = [folder / "request.json" for folder in CASES] + sorted(REPOSITORY.glob("examples/cases/*.json"))


@pytest.mark.parametrize("request_file", REQUESTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_same_bytes_as_the_rust_example(
    request_file: Path, example: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    def ours(*arguments: str | Path) -> tuple[int, bytes, bytes]:
        """The command in this process: starting an interpreter for each would take minutes."""
        status = main(["prepare", *map(str, arguments)])
        return (status, *capfdbinary.readouterr())

    variants: list[list[str]] = [[], ["--format", "json"], ["--format", "text"], ["--format", "markdown"]]
    for variant in variants:
        rust = subprocess.run([example, *variant, request_file], capture_output=True)
        assert ours(*variant, request_file) == (rust.returncode, rust.stdout, rust.stderr), variant
        if rust.returncode == 2:
            return
    # All formats for the cases of the examples; HTML shows most for the many others.
    for format in w.formats() if "examples" in request_file.parts else ["html"]:
        ours_folder, rust_folder = tmp_path / f"ours-{format}", tmp_path / f"rust-{format}"
        assert ours("--format", format, "--out", ours_folder, request_file) == (0, b"", b"")
        subprocess.run([example, "--format", format, "--out", rust_folder, request_file], check=True)
        assert _files(ours_folder) == _files(rust_folder) != {}


def test_standard_input_and_module_agree_with_the_script(request_dict: dict[str, Any]) -> None:
    stdin = json.dumps(request_dict).encode()
    ours = run("prepare", "-", stdin=stdin)
    assert ours.returncode == 0, ours.stderr
    assert ours.stdout == w.prepare(request_dict).page().encode()
    script = shutil.which("widerspruch", path=os.path.dirname(sys.executable))
    assert script is not None
    assert subprocess.run([script, "prepare", "-"], input=stdin, capture_output=True).stdout == ours.stdout


def test_a_refused_case(request_dict: dict[str, Any]) -> None:
    request_dict["data_subject"]["name"] = "Zyxw\0"
    request_dict["accounts"][0]["platform"] = "Zyxwbuch"
    result = run("prepare", "-", stdin=json.dumps(request_dict).encode())
    assert (result.returncode, result.stdout) == (2, b"")
    lines = result.stderr.decode().splitlines()
    assert [line.split(" ", 2)[:2] for line in lines] == [
        ["text.nul", "/data_subject/name"],
        ["platform.unknown", "/accounts/0/platform"],
    ]
    assert not any(canary in result.stderr.decode() for canary in CANARIES)


@pytest.mark.parametrize(
    "arguments",
    [
        ["prepare"],
        ["prepare", "--format", "docx", "-"],
        ["prepare", "--format", "html", "-"],
        ["prepare", "no-such-file-Zyxw"],
        ["prepare", "--Zyxw", "-"],
        ["Zyxw"],
        ["reasons"],
        ["reasons", "--language", "xx"],
        ["check"],
        ["check", "--texts", "../de", "x"],
        ["check", "--texts", "de", "no-such-file"],
        ["deadline", "--received", "2026-11-24"],
    ],
)
def test_anything_else_is_1(arguments: list[str], request_dict: dict[str, Any]) -> None:
    result = run(*arguments, stdin=json.dumps(request_dict).encode())
    assert result.returncode == 1
    assert result.stdout == b""
    assert result.stderr.startswith(b"widerspruch: ")
    assert b"Traceback" not in result.stderr
    assert not any(canary in result.stderr.decode() for canary in CANARIES)


def test_files_are_not_written_over(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    stdin = json.dumps(request_dict).encode()
    assert run("prepare", "--out", tmp_path, "-", stdin=stdin).returncode == 0
    before = _files(tmp_path)
    again = run("prepare", "--out", tmp_path, "-", stdin=stdin)
    assert (again.returncode, again.stdout) == (1, b"")
    assert run("prepare", "--out", tmp_path, "--force", "-", stdin=stdin).returncode == 0
    assert _files(tmp_path) == before


def test_several_cases(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.json").write_text(json.dumps(request_dict))
    (tmp_path / "bad.json").write_text('{"version": 1}')
    out = tmp_path / "out"
    result = run("prepare", "--out", out, *(tmp_path / f"{name}.json" for name in ("a", "bad", "b")))
    assert result.returncode == 2
    assert result.stderr.startswith(b"case 2: letter.missing /letter ")
    assert _files(out / "a") == _files(out / "b") != {}
    assert not (out / "bad").exists()
    assert run("prepare", tmp_path / "a.json", tmp_path / "b.json").returncode == 1
    assert run("prepare", "--out", out, tmp_path / "a.json", out / "A.json").returncode == 1


def test_lists_and_dates() -> None:
    assert b"instagram  Instagram\n" in run("platforms").stdout
    assert b"meta-platforms-ireland" in run("platforms", "--details").stdout
    reasons = run("reasons", "--language", "de").stdout.decode()
    assert len(reasons.splitlines()) == len(w.Catalog.embedded().reasons)
    assert len(run("reasons", "--language", "de", "--details").stdout.splitlines()) == 2 * len(reasons.splitlines())
    result = run("deadline", "--received", "2026-01-31", "--country", "IE", "--controller", "meta-platforms-ireland")
    assert result.stdout == b"due 2026-03-02\ndue if extended 2026-04-30\nholidays IE\n"
    refused = run("deadline", "--received", "31.1.2026", "--country", "IE")
    assert refused.returncode == 2
    assert refused.stderr.startswith(b"date.invalid /received ")


def test_check(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.ftl", tmp_path / "bad.ftl"
    good.write_text("letter-closing = Gruß\n", "utf-8")
    bad.write_text("letter-closing = { $nichts }\n", "utf-8")
    assert run("check", "--texts", "de", good).stdout == b"no problems found\n"
    result = run("check", "--texts", "de", bad)
    assert result.returncode == 2
    assert b"de/bad.ftl:1:" in result.stderr
    overlay = tmp_path / "overlay.json"
    overlay.write_text('{"platforms": [{"id": "x"}]}')
    result = run("check", "--catalog", overlay)
    assert (result.returncode, result.stdout) == (2, b"")
    assert result.stderr.startswith(b"catalog.")
    assert run("check", "--locale", "de", REPOSITORY / "core/locales/de").returncode == 0
    case = run("prepare", "--texts", "de", good, REPOSITORY / "examples/cases/anna.json")
    assert "Gruß".encode() in case.stdout


def test_help_teaches() -> None:
    assert run().stdout == run("--help").stdout[len(b"usage: widerspruch [-h] [--version] COMMAND ...\n\n") :][: len(run().stdout)]
    for arguments in ([], ["--help"], ["prepare", "--help"], ["check", "--help"], ["deadline", "--help"]):
        result = run(*arguments)
        assert result.returncode == 0
        assert b"widerspruch" in result.stdout
    assert run("--version").stdout.decode() == f"widerspruch {w.__version__}\n"


def test_the_first_run_text_works(tmp_path: Path) -> None:
    text = run().stdout.decode()
    case = text[text.index("{") : text.rindex("}") + 1]
    assert run("prepare", "-", stdin=case.encode()).returncode == 0


def test_an_old_console_shows_replacements(tmp_path: Path) -> None:
    result = run("reasons", "--language", "de", env={"PYTHONIOENCODING": "cp1252"})
    assert result.returncode == 0
    assert "ü".encode("cp1252") in result.stdout
    assert run("reasons", "--language", "de", env={"PYTHONIOENCODING": "ascii"}).returncode == 0
    page = run("prepare", REPOSITORY / "examples/cases/anna.json", env={"PYTHONIOENCODING": "ascii"})
    assert page.stdout == run("prepare", REPOSITORY / "examples/cases/anna.json").stdout


def test_a_pipe_that_is_closed() -> None:
    case = REPOSITORY / "examples/cases/anna.json"
    process = subprocess.Popen([*COMMAND, "prepare", case], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 0
    process.stderr.close()


def test_standard_output_that_is_not_there() -> None:
    case = REPOSITORY / "examples/cases/anna.json"
    result = subprocess.run(["sh", "-c", '"$@" >&-', "sh", *COMMAND, "prepare", case], capture_output=True)
    assert result.returncode == 1
    assert b"Traceback" not in result.stderr


def test_colours_only_on_a_terminal() -> None:
    assert b"\x1b" not in run("platforms").stdout
    main, side = pty.openpty()
    try:
        subprocess.run([*COMMAND, "deadline", "--help"], stdout=side, check=True)
        env = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
        process = subprocess.Popen([*COMMAND, "platforms"], stdout=side, env=env)
        shown = b""
        while b"\x1b[1m" not in shown and process.poll() is None:
            shown += os.read(main, 1 << 16)
        process.kill()
        process.wait()
        assert b"\x1b[1m" in shown
    finally:
        os.close(main)
        os.close(side)
