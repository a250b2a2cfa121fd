"""Files of the caller: overlays in, letters out. Nothing else in the package opens a file.

Letters get into a folder as the Rust program does it (`examples/rust/folder.rs`): all is written into a folder of our own
first, inside the one that was asked for, and what has one of the names gets a second one there. Then the manifest comes,
with ``writing`` as its state, then the files get their names, and at last the manifest as it is. An exception takes all
of that back, and signals wait for the end; if the process is killed, the next run clears what it left, and so does the
Rust program.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import signal
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .exceptions import OutputExistsError

MANIFEST = "manifest.json"
# How long nobody touched a folder of ours that is left over, where processes cannot lock the folder around it.
_LEFT_SECONDS = 3600


def read_bytes(path: os.PathLike[str] | os.PathLike[bytes], limit: int = -1) -> bytes:
    """The content of a file, at most ``limit`` bytes of it."""
    with open(path, "rb") as file:
        return file.read(limit)


def read_folder(path: os.PathLike[str]) -> list[tuple[str, str]]:
    """Name and text of the files of a locale in the order of their names."""
    files = [file for file in sorted(Path(path).iterdir()) if file.suffix in {".ftl", ".json"}]
    return [(file.name, file.read_text("utf-8")) for file in files]


def write_all(
    folder: str | bytes | os.PathLike[str] | os.PathLike[bytes], files: Iterable[tuple[str, bytes]], overwrite: bool
) -> list[Path]:
    """Writes all files or none, each readable by its owner only."""
    target = Path(os.fsdecode(folder))
    target.mkdir(parents=True, exist_ok=True)
    contents = dict(files)
    with _lock(target) as is_locked, _no_signals(), _our_folder(target) as ours:
        _clear(target, ours, is_locked)
        if not overwrite and any(os.path.lexists(target / name) for name in contents):
            raise _exists()
        for name, content in contents.items():
            _write_new(ours / "new" / name, content)
            if name == MANIFEST:
                _write_new(ours / name, json.dumps({**json.loads(content), "state": "writing"}).encode())
            if os.path.lexists(target / name):
                _second_name(target / name, ours / "old" / name)
        try:
            _put_all(target, ours, contents, overwrite)
        except BaseException:
            _take_back(target, ours)
            raise
    return [target / name for name in contents]


@contextlib.contextmanager
def _lock(folder: Path) -> Iterator[bool]:
    """Only one process at a time writes into a folder. False where the system does not lock folders."""
    try:
        import fcntl

        handle = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):
        yield False
        return
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
        except OSError:
            yield False
        else:
            yield True
    finally:
        os.close(handle)


@contextlib.contextmanager
def _no_signals() -> Iterator[None]:
    """Lets signals wait that end the process, where the system can. Those that came are dealt with in the end."""
    block = getattr(signal, "pthread_sigmask", None)
    if block is None:
        yield
        return
    before = block(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM, signal.SIGHUP})
    try:
        yield
    finally:
        block(signal.SIG_SETMASK, before)


@contextlib.contextmanager
def _our_folder(folder: Path) -> Iterator[Path]:
    """Our own folder: `new` with the files in the making, `old` with what has their names. It goes in the end."""
    ours = folder / f".widerspruch-{os.urandom(8).hex()}.tmp"
    try:
        for path in (ours, ours / "new", ours / "old"):
            path.mkdir(0o700)
        yield ours
    finally:
        # What could not be taken back stays for the next run.
        if _unfinished(folder, ours) is None:
            shutil.rmtree(ours, ignore_errors=True)


def _write_new(path: Path, content: bytes) -> None:
    """Writes a file that must not be there yet, readable by its owner only."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(content)


def _second_name(path: Path, other: Path) -> None:
    """Gives a file a second name, under which it stays when another takes its place, or copies it where the file system
    has no second names. A folder is refused.
    """
    if path.is_dir() and not path.is_symlink():
        raise IsADirectoryError(None, "a folder has the name of a file")
    try:
        os.link(path, other, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(path, other, follow_symlinks=False)


def _put_all(target: Path, ours: Path, contents: dict[str, bytes], overwrite: bool) -> None:
    """Gives all files their names."""
    if MANIFEST in contents:
        _put(ours / MANIFEST, target / MANIFEST, overwrite)
    for name in contents:
        if name != MANIFEST:
            _put(ours / "new" / name, target / name, overwrite)
    if MANIFEST in contents:
        os.replace(ours / "new" / MANIFEST, target / MANIFEST)


def _put(new: Path, path: Path, overwrite: bool) -> None:
    """Gives a file its name. Without `overwrite` a file that came meanwhile wins."""
    if overwrite:
        os.replace(new, path)
        return
    try:
        os.link(new, path)
    except FileExistsError:
        raise _exists() from None
    except OSError:
        # The file system has no second names.
        if os.path.lexists(path):
            raise _exists() from None
        os.rename(new, path)


def _take_back(target: Path, ours: Path) -> None:
    """Takes back what was put into a folder from this folder of ours, if the manifest says that it is being written:
    what was there is there again, and what is ours is gone. To stop in the middle does no harm.
    """
    files = _unfinished(target, ours)
    if files is None:
        return
    for name, digest in files.items():
        path, old, back = target / name, ours / "old" / name, ours / "back"
        if os.path.lexists(old):
            back.unlink(missing_ok=True)
            _second_name(old, back)
            os.replace(back, path)
        elif path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == digest:
            path.unlink()
    if os.path.lexists(ours / "old" / MANIFEST):
        os.replace(ours / "old" / MANIFEST, target / MANIFEST)
    else:
        (target / MANIFEST).unlink()


def _unfinished(target: Path, ours: Path) -> dict[str, str] | None:
    """Names and digests of the files of a folder whose manifest says that it is being written, from this folder of
    ours.
    """
    try:
        there: dict[str, Any] = json.loads((target / MANIFEST).read_bytes())
        finished: dict[str, Any] = json.loads((ours / "new" / MANIFEST).read_bytes())
        if there["state"] != "writing" or {**there, "state": finished["state"]} != finished:
            return None
        named = {str(entry["file"]): str(entry["sha256"]) for entry in there["files"]}
    except (OSError, ValueError, LookupError, TypeError):
        return None
    return {name: digest for name, digest in named.items() if name == os.path.basename(name) not in {"", ".", ".."}}


def _clear(target: Path, mine: Path, is_locked: bool) -> None:
    """Clears what a run left that was killed. Under a lock everything of ours is left over, but what is `mine`."""
    me = mine.stat()
    for path in target.glob(".widerspruch-*.tmp"):
        left = path.lstat()
        # One of somebody else is not for us to clear.
        if path == mine or path.is_symlink() or not path.is_dir() or left.st_uid != me.st_uid:
            continue
        if is_locked or me.st_mtime - left.st_mtime > _LEFT_SECONDS:
            _take_back(target, path)
            shutil.rmtree(path)


def _exists() -> OutputExistsError:
    return OutputExistsError("the folder holds files of these names; overwrite=True writes over them")
