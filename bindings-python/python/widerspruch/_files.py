"""Files of the caller: overlays in, letters out. Nothing else in the package opens a file."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from .exceptions import OutputExistsError


def read_bytes(path: os.PathLike[str] | os.PathLike[bytes], limit: int = -1) -> bytes:
    """The content of a file, at most ``limit`` bytes of it."""
    with open(path, "rb") as file:
        return file.read(limit)


def read_folder(path: os.PathLike[str]) -> list[tuple[str, str]]:
    """Name and text of the files of a locale in the order of their names."""
    files = [file for file in sorted(Path(path).iterdir()) if file.suffix == ".ftl" or file.name == "locale.json"]
    return [(file.name, file.read_text("utf-8")) for file in files]


def write_all(
    folder: str | bytes | os.PathLike[str] | os.PathLike[bytes], files: Iterable[tuple[str, bytes]], overwrite: bool
) -> list[Path]:
    """Writes all files or none: each into a temporary file of the same folder (mode 0600), then all get their names."""
    target = Path(os.fsdecode(folder))
    target.mkdir(parents=True, exist_ok=True)
    named = [(target / name, content) for name, content in files]
    if not overwrite and any(os.path.lexists(path) for path, _ in named):
        raise _exists()
    waiting: list[tuple[Path, Path]] = []
    aside: list[tuple[Path, Path]] = []
    placed: list[Path] = []
    try:
        for path, content in named:
            temporary = _temporary(target)
            waiting.append((temporary, path))
            _write_new(temporary, content)
        for temporary, path in waiting:
            if overwrite and os.path.lexists(path):
                aside.append((_set_aside(path), path))
                os.replace(temporary, path)
            else:
                _put(temporary, path)
            placed.append(path)
    except BaseException:
        for path in placed:
            path.unlink(missing_ok=True)
        for old, path in aside:
            os.replace(old, path)
            # Nothing moves if both are names of the same file.
            old.unlink(missing_ok=True)
        raise
    finally:
        for temporary, _ in waiting:
            temporary.unlink(missing_ok=True)
    for old, _ in aside:
        old.unlink()
    return [path for path, _ in named]


def _temporary(folder: Path) -> Path:
    return folder / f".{os.urandom(8).hex()}.tmp"


def _write_new(path: Path, content: bytes) -> None:
    """Writes a file that must not be there yet, readable by its owner only."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(content)


def _set_aside(path: Path) -> Path:
    """Gives a file a second name, under which it stays when another takes its place. A folder is refused."""
    old = _temporary(path.parent)
    try:
        os.link(path, old, follow_symlinks=False)
    except (OSError, NotImplementedError):
        # The file system has no second names: the file is renamed, onto a file, which a folder cannot be.
        _write_new(old, b"")
        try:
            os.replace(path, old)
        except BaseException:
            old.unlink()
            raise
    return old


def _put(temporary: Path, path: Path) -> None:
    """Gives a written file its name. A file that came meanwhile wins."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise _exists() from None
    except OSError:
        # The file system has no hard links.
        if os.path.lexists(path):
            raise _exists() from None
        os.rename(temporary, path)


def _exists() -> OutputExistsError:
    return OutputExistsError("the folder holds files of these names; overwrite=True writes over them")
