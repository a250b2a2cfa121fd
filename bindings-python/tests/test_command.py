"""The command: the same bytes as the Rust example, exit codes, and a polite console."""

from __future__ import annotations

import json
import os
import pty
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Any

import pytest
import widerspruch as w
from conftest import CANARIES, CASES, REPOSITORY
from widerspruch import _looks
from widerspruch._command import main
from widerspruch._files import read_bytes

COMMAND = [sys.executable, "-W", "error", "-m", "widerspruch"]


def run(*arguments: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *arguments], input=stdin, capture_output=True, env={**os.environ, **(env or {})})


@pytest.fixture(scope="session")
def example() -> Path:
    """The Rust example program, as the other languages are compared with it."""
    if shutil.which("cargo") is None:
        pytest.skip("cargo is not installed")
    subprocess.run(["tests/expectations"], cwd=REPOSITORY, check=True)
    return REPOSITORY / "target/release/examples/prepare"


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


PICTURES = REPOSITORY / "tests/pictures"
LOGO: list[str | Path] = ["--logo", PICTURES / "logo.svg", "--organisation", "Zyxwverein"]
LETTERHEAD = [*LOGO, "--footer", "Zyxw", "--footer", "VR 1"]
PAPER: list[list[str | Path]] = [
    ["--layout", "french"],
    ["--marks", "--signature", PICTURES / "signature.png"],
    LETTERHEAD,
    ["--one-file"],
    ["--one-file", "--layout", "din-a", "--marks", *LETTERHEAD],
]


@pytest.mark.parametrize("arguments", [*(["--format", "pdf", *paper] for paper in PAPER), ["--format", "eml"]])
def test_the_same_paper_as_the_rust_example(arguments: list[str | Path], example: Path, tmp_path: Path) -> None:
    if "eml" in arguments:
        arguments = [*arguments, "--attach-pdf", *LETTERHEAD]
    case = REPOSITORY / "examples/cases/anna.json"
    result = run("prepare", *arguments, "--out", tmp_path / "ours", case)
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")
    subprocess.run([example, *arguments, "--out", tmp_path / "rust", case], check=True)
    ours = _files(tmp_path / "ours")
    assert ours == _files(tmp_path / "rust")
    assert run("prepare", *arguments[:2], "--out", tmp_path / "usual", case).returncode == 0
    assert ours != _files(tmp_path / "usual")


def test_one_file_for_one_case(tmp_path: Path) -> None:
    case = REPOSITORY / "examples/cases/anna.json"
    assert run("prepare", "--format", "pdf", "--one-file", "--out", tmp_path, case).returncode == 0
    prepared = w.prepare(case.read_bytes())
    files = _files(tmp_path)
    assert files.keys() == {"letters.pdf", "manifest.json"}
    entries = json.loads(files["manifest.json"])["files"]
    pages = w.pdf_bundle(prepared.letters).pages
    assert [entry["pages"] for entry in entries] == [{"first": page.start + 1, "last": page.stop} for page in pages]


def test_one_file_for_many_cases(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    names = ["b", "bad", "a"]
    for name in names:
        (tmp_path / f"{name}.json").write_text(json.dumps(request_dict))
    (tmp_path / "bad.json").write_text('{"version": 1}')
    cases, out = [tmp_path / f"{name}.json" for name in names], tmp_path / "out"
    command: list[str | Path] = ["prepare", "--format", "pdf", "--one-file", "--marks", "--out", out]
    result = run(*command, *cases)
    assert result.returncode == 2
    assert result.stderr.startswith(b"case 2: letter.missing /letter ")
    files = _files(out)
    letters = w.prepare(request_dict).letters
    bundle = w.pdf_bundle(letters * 2, w.PdfOptions(marks=True))
    assert files["letters.pdf"] == bundle.bytes
    entries = json.loads(files["manifest.json"])["files"]
    expected = [(name, letter.addressee.id) for name in ("b", "a") for letter in letters]
    assert [(entry["case"], entry["addressee"]) for entry in entries] == expected
    assert [entry["pages"]["first"] - 1 for entry in entries] == [pages.start for pages in bundle.pages]
    again = run(*command, *cases)
    assert again.returncode == 1
    assert _files(out) == files
    refused = run("prepare", "--format", "pdf", "--one-file", "--out", tmp_path / "no", cases[1], tmp_path / "bad.json")
    assert refused.returncode == 1
    (tmp_path / "worse.json").write_text("{}")
    refused = run("prepare", "--format", "pdf", "--one-file", "--out", tmp_path / "no", cases[1], tmp_path / "worse.json")
    assert refused.returncode == 2
    assert not (tmp_path / "no").exists()


def test_the_case_that_cannot_be_printed_is_named(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.json").write_text(json.dumps(request_dict))
        request_dict["data_subject"]["name"] = "Zyxw 漢"
    out = tmp_path / "out"
    result = run("prepare", "--format", "pdf", "--one-file", "--out", out, tmp_path / "a.json", tmp_path / "b.json")
    assert result.returncode == 1
    assert result.stderr.startswith(b"widerspruch: case 2: glyph.missing: the fonts lack a character of the block CJK")
    assert b"Zyxw" not in result.stderr
    assert not out.exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--format", "html", "--marks", "--footer", "Zyxw"], "only PDF takes --marks, --footer: --format pdf, or"),
        (["--format", "eml", "--layout", "din-a"], "only PDF takes --layout: --format pdf, or --format eml with"),
        (["--signature", "x"], "only PDF takes --signature"),
        (["--format", "pdf", "--attach-pdf"], "--attach-pdf belongs to --format eml"),
        (["--format", "eml", "--attach-pdf", "--one-file"], "--one-file belongs to --format pdf"),
        (["--one-file"], "--one-file belongs to --format pdf"),
        (["--format", "pdf", "--layout", "Zyxw"], "this is no layout for envelopes; known are din-b,"),
        (["--format", "pdf", "--logo", PICTURES / "logo.png"], "--logo and --organisation belong together"),
        (["--format", "pdf", "--organisation", "Zyxw"], "--logo and --organisation belong together"),
        (["--format", "pdf", "--logo", "Zyxw.png", "--organisation", "Zyxw"], "the file of --logo cannot be read: No such"),
        (["--format", "pdf", "--signature", REPOSITORY], "the file of --signature cannot be read: Is a directory"),
        (["--format", "pdf", "--signature", __file__], "image.unusable: signature: the picture cannot be used: it is"),
        (["--format", "pdf", *["--footer", "Zyxw"] * 5], "letterhead.footer: the foot of a letterhead has at most 4"),
    ],
)
def test_paper_that_cannot_be_made(arguments: list[str | Path], message: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = run("prepare", *arguments, "--out", out, REPOSITORY / "examples/cases/anna.json")
    assert (result.returncode, result.stdout) == (1, b"")
    assert result.stderr.decode().startswith(f"widerspruch: {message}")
    assert b"Zyxw" not in result.stderr
    assert not out.exists()


def test_a_picture_above_the_limit_is_not_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = tmp_path / "logo.png"
    with picture.open("wb") as file:
        file.write((PICTURES / "logo.png").read_bytes())
        file.truncate(1 << 40)
    read = []

    def counted(path: Path, limit: int = -1) -> bytes:
        content = read_bytes(path, limit)
        read.append(len(content))
        return content

    monkeypatch.setattr(_looks, "read_bytes", counted)
    arguments = ["prepare", "--format", "pdf", "--logo", str(picture), "--organisation", "A", "--out", str(tmp_path / "out")]
    assert main([*arguments, str(REPOSITORY / "examples/cases/anna.json")]) == 1
    assert read == [w.PdfOptions.MAX_PICTURE_BYTES + 1]


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


def test_every_case_has_a_folder_of_its_own_below(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    names = {"...json": "case", "CON.json": "case-CON", "nul .json": "case-nul", "Änne Müller.json": "Änne-Müller"}
    (tmp_path / "in").mkdir()
    for name in names:
        (tmp_path / "in" / name).write_text(json.dumps(request_dict))
    out = tmp_path / "deep" / "inner"
    result = run("prepare", "--out", out, *(tmp_path / "in" / name for name in names))
    assert (result.returncode, result.stderr) == (0, b"")
    assert {path.name for path in out.iterdir()} == set(names.values())
    assert all("manifest.json" in _files(path) for path in out.iterdir())
    assert [path.name for path in out.parent.iterdir()] == ["inner"]
    # What comes out alike is refused, also where systems see no difference.
    for one, other in [("..json", "...json"), ("a b.json", "a-b.json"), ("Straße.json", "STRASSE.json")]:
        for name in (one, other):
            (tmp_path / "in" / name).write_text(json.dumps(request_dict))
        result = run("prepare", "--out", tmp_path / "no", tmp_path / "in" / one, tmp_path / "in" / other)
        assert (result.returncode, result.stdout) == (1, b"")
        assert not (tmp_path / "no").exists()


def test_ctrl_c_is_answered_while_one_file_is_made(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    case = tmp_path / "case.json"
    case.write_text(json.dumps(request_dict))
    program = textwrap.dedent(
        """
        import signal, sys, widerspruch
        from pathlib import Path
        signal.signal(signal.SIGINT, signal.default_int_handler)
        letters = widerspruch.prepare(Path(sys.argv[1]).read_bytes()).letters
        print("ready", flush=True)
        widerspruch.pdf_bundle(letters * 20_000)
        """
    )
    with subprocess.Popen([sys.executable, "-c", program, case], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        start = time.monotonic()
        _, stderr = process.communicate(timeout=60)
    # A second is promised; a machine that does much else may need longer.
    assert time.monotonic() - start < 5
    assert b"KeyboardInterrupt" in stderr


def test_lists_and_dates() -> None:
    assert b"instagram  Instagram\n" in run("platforms").stdout
    assert b"meta-platforms-ireland" in run("platforms", "--details").stdout
    reasons = run("reasons", "--language", "de").stdout.decode()
    assert len(reasons.splitlines()) == len(w.Catalog.embedded().reasons)
    assert len(run("reasons", "--language", "de", "--details").stdout.splitlines()) == 2 * len(reasons.splitlines())
    result = run("deadline", "--received", "2026-01-31", "--country", "IE", "--controller", "meta-platforms-ireland")
    assert result.stdout == b"due 2026-03-02\ndue if extended 2026-04-30\ncertainty exact\nholidays IE\n"
    result = run("deadline", "--received", "2026-01-31", "--country", "IE")
    assert result.stdout.endswith(b"certainty floor\nmargin days 5\nholidays weekends-only\n")
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
        result = run(*arguments, env={"COLUMNS": "80"})
        assert result.returncode == 0
        assert b"widerspruch" in result.stdout
        assert max(map(len, result.stdout.decode().splitlines())) <= 80
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
