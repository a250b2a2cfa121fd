"""Files: names, modes, all or none, nothing written over."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest
import widerspruch as w
from conftest import CANARIES
from widerspruch import _files


@pytest.mark.parametrize("format", w.formats())
def test_letters_and_manifest(format: str, tmp_path: Path, request_dict: dict[str, Any]) -> None:
    prepared = w.prepare(request_dict)
    paths = prepared.save(tmp_path / "new" / "folder", format)
    assert [path.name for path in paths] == [name for name, _ in prepared.files(format)]
    assert sorted(path.name for path in paths[0].parent.iterdir()) == sorted(path.name for path in paths)
    manifest = json.loads(paths[-1].read_bytes())
    assert manifest["state"] == "complete"
    if format != "ics":  # The calendar is of the whole case.
        for path, letter in zip(paths[:-1], prepared.letters, strict=True):
            assert path.read_bytes() == letter.render(format)
    for path, entry in zip(paths[:-1], manifest["files"], strict=True):
        assert entry["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert path.name.isascii()
        assert not any(canary in path.name for canary in CANARIES)


def test_one_letter(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    letter = w.prepare(request_dict).letters[0]
    path = letter.save(tmp_path, w.Format.HTML)
    assert path == tmp_path / f"{letter.suggested_file_name}.html"
    assert path.read_bytes() == letter.html.encode()
    with pytest.raises(w.OutputExistsError):
        letter.save(str(tmp_path), "html")
    assert letter.save(os.fsencode(tmp_path), "html", overwrite=True) == path


def test_nothing_is_written_over(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    prepared = w.prepare(request_dict)
    (tmp_path / "manifest.json").write_text("mine")
    with pytest.raises(w.OutputExistsError) as caught:
        prepared.save(tmp_path)
    assert caught.value.code == "io.exists"
    assert isinstance(caught.value, FileExistsError)
    assert [path.name for path in tmp_path.iterdir()] == ["manifest.json"]
    prepared.save(tmp_path, overwrite=True)
    assert (tmp_path / "manifest.json").read_text() != "mine"


def test_a_link_is_not_followed(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "manifest.json").symlink_to(victim)
    with pytest.raises(w.OutputExistsError):
        w.prepare(request_dict).save(folder)
    w.prepare(request_dict).save(folder, overwrite=True)
    assert victim.read_text() == "mine"
    (folder / "manifest.json").unlink()
    (folder / "manifest.json").symlink_to(tmp_path / "dangling")
    with pytest.raises(w.OutputExistsError):
        w.prepare(request_dict).save(folder)


def test_all_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request_dict: dict[str, Any]) -> None:
    put, calls = _files._put, []  # pyright: ignore[reportPrivateUsage]

    def fail_at_the_second(*arguments: Any) -> None:
        calls.append(arguments)
        if len(calls) == 2:
            raise OSError("disk full")
        put(*arguments)

    monkeypatch.setattr(_files, "_put", fail_at_the_second)
    with pytest.raises(OSError, match="disk full"):
        w.prepare(request_dict).save(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_at_the_name_of_the_last_file(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    prepared = w.prepare(request_dict)
    names = [name for name, _ in prepared.files()]
    (tmp_path / names[-1]).mkdir()
    with pytest.raises(w.OutputExistsError):
        prepared.save(tmp_path)
    (tmp_path / names[0]).write_text("mine")
    with pytest.raises(OSError):
        prepared.save(tmp_path, overwrite=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted({names[0], names[-1]})
    assert (tmp_path / names[0]).read_text() == "mine"
    (tmp_path / names[-1]).rmdir()
    prepared.save(tmp_path, overwrite=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    assert (tmp_path / names[0]).read_text() != "mine"


def test_a_race_is_lost_politely(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request_dict: dict[str, Any]) -> None:
    prepared = w.prepare(request_dict)
    write = _files._write_new  # pyright: ignore[reportPrivateUsage]

    def meanwhile(path: Path, content: bytes) -> None:
        write(path, content)
        (tmp_path / "manifest.json").write_text("mine")

    monkeypatch.setattr(_files, "_write_new", meanwhile)
    with pytest.raises(w.OutputExistsError):
        prepared.save(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["manifest.json"]
    assert (tmp_path / "manifest.json").read_text() == "mine"


def test_what_a_killed_process_left_is_cleared(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    program = textwrap.dedent(
        """
        import os, sys, json, widerspruch
        from widerspruch import _files
        put, count = _files._put, int(sys.argv[2])
        def put_some(*arguments):
            global count
            count -= 1
            if count < 0:
                os.kill(os.getpid(), 9)
            put(*arguments)
        _files._put = put_some
        widerspruch.prepare(json.loads(sys.argv[3])).save(sys.argv[1], overwrite=True)
        """
    )
    prepared = w.prepare(request_dict)
    files = dict(prepared.files())
    for there in (False, True):
        for count in range(len(files)):
            folder = tmp_path / f"{there}-{count}"
            folder.mkdir()
            before = dict.fromkeys(files, b"mine") if there else {}
            for name, content in before.items():
                (folder / name).write_bytes(content)
            killed = subprocess.run([sys.executable, "-c", program, folder, str(count), json.dumps(request_dict)])
            assert killed.returncode == -9
            left = [path for path in folder.iterdir() if not path.name.startswith(".")]
            if count > 0:
                assert json.loads((folder / "manifest.json").read_bytes())["state"] == "writing"
            else:
                assert {path.name: path.read_bytes() for path in left} == before
            if there:
                with pytest.raises(w.OutputExistsError):
                    prepared.save(folder)
                assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
            prepared.save(folder, overwrite=there)
            assert {path.name: path.read_bytes() for path in folder.iterdir()} == files


def test_what_others_left_stays(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    """A manifest that somebody planted names files elsewhere; a link looks like a folder of ours."""
    folder, precious = tmp_path / "out", tmp_path / "precious"
    precious.mkdir()
    (precious / "file").write_bytes(b"")
    ours = folder / ".widerspruch-planted.tmp"
    (ours / "new").mkdir(parents=True)
    (folder / ".widerspruch-link.tmp").symlink_to(precious)
    listed = [{"file": name, "sha256": hashlib.sha256(b"").hexdigest()} for name in ("../precious/file", str(precious / "file"))]
    for path, state in ((folder, "writing"), (ours / "new", "complete")):
        (path / "manifest.json").write_text(json.dumps({"version": 1, "state": state, "files": listed}))
    w.prepare(request_dict).save(folder)
    assert (precious / "file").exists()
    assert not ours.exists()
    assert (folder / ".widerspruch-link.tmp").is_symlink()


def test_a_folder_that_is_no_text(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    folder = os.fsencode(tmp_path) + b"/\xff\xfe"
    paths = w.prepare(request_dict).save(folder)
    assert all(path.exists() for path in paths)
