"""The command ``widerspruch``."""

from __future__ import annotations

import argparse
import os
import sys
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn, TextIO

from . import (
    Catalog,
    Issue,
    Locales,
    OutputExistsError,
    PdfOptions,
    Prepared,
    RenderError,
    RequestError,
    ValidationError,
    WiderspruchError,
    __version__,
    deadline,
    formats,
    limits,
    prepare,
)
from ._failure import Failure
from ._files import read_bytes, write_all
from ._looks import add_options, pdf_options
from ._widerspruch import _bundle_files, _folder_name  # pyright: ignore[reportPrivateUsage]

FIRST_RUN = """\
Object (GDPR Art. 21) to AI training on your data: what to do for every account,
and every letter.

Begin with a file case.json:

  {
    "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
    "data_subject": {
      "name": "Anna Example", "country": "IE", "email": "anna@example.org"
    },
    "accounts": [
      {"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}
    ],
    "reasons": [{"id": "control"}]
  }

and then:

  widerspruch prepare case.json
      shows what to do, the letters and the dates
  widerspruch prepare --format html --out letters case.json
      writes the letters into a folder
  widerspruch prepare --format pdf --out letters case.json
      writes them for paper and window envelopes

  widerspruch platforms               which services are known
  widerspruch reasons --language en   which reasons you can give
  widerspruch --help                  everything else

Nothing is sent, stored or logged. It gives no legal advice: the texts say what
you declare.
"""

PREPARE_HELP = """\
Shows what to do for every account, writes the letters, and says when an answer
is due.

Without --format you get a page to read. json prints plan and letters as one
object. With --out you get one file per letter and manifest.json; several cases
at once need --out, and each gets a folder named like its file, or all go into
one file (--one-file). A folder whose manifest.json has the state "writing" is
not complete; the next run clears it.
"""

EXIT_STATUS = """\
exit status: 0 done; 2 refused, with one line `code path message` per issue on
standard error; 1 anything else
"""


class _Parser(argparse.ArgumentParser):
    """Stops with status 1, and does not repeat what was typed: it may be somebody's data."""

    def error(self, message: str) -> NoReturn:
        if not message.startswith("the following arguments are required") and " expected " not in message:
            message = "the command line is not understood"
        _complain(f"widerspruch: {message}; see {self.prog} --help")
        raise SystemExit(1)

    def _print_message(self, message: str, file: object = None) -> None:
        """Help and version go the way of everything that is printed, so that the status says if they cannot."""
        _print(message)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command and gives its exit status."""
    try:
        options = _parser().parse_args(arguments)
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except (RequestError, ValidationError) as error:
        _refuse(error.issues)
        return 2
    except OutputExistsError as error:
        _complain(f"widerspruch: {error.code}: the folder holds files of these names; --force writes over them")
        return 1
    except (Failure, WiderspruchError) as error:
        _complain(f"widerspruch: {error}")
        return 1
    except BrokenPipeError:
        # Whoever reads has seen enough (`widerspruch … | head`).
        _close(sys.stdout)
        return 0
    except OSError as error:
        _complain(f"widerspruch: {error.strerror or 'a file cannot be read or written'}")
        return 1
    except KeyboardInterrupt:
        _complain("widerspruch: stopped")
        return 130


def _parser() -> argparse.ArgumentParser:
    raw = argparse.RawDescriptionHelpFormatter
    parser = _Parser(prog="widerspruch", description=FIRST_RUN, epilog=EXIT_STATUS, formatter_class=raw)
    parser.add_argument("--version", action="version", version=f"widerspruch {__version__}")
    parser.set_defaults(run=_first_run)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    command = commands.add_parser(
        "prepare",
        help="plan and letters for a case",
        description=PREPARE_HELP,
        epilog=f"example: widerspruch prepare --format html --out letters case.json\n\n{EXIT_STATUS}",
        formatter_class=raw,
    )
    command.add_argument("--format", metavar="FORMAT", help=", ".join(formats()))
    command.add_argument("--out", metavar="DIR", type=_folder, help="write files into DIR")
    command.add_argument("--attach-pdf", action="store_true", help="put the letter into its mail file as PDF too")
    command.add_argument("--force", action="store_true", help="write over files that exist")
    _add_overlays(command)
    add_options(command)
    command.add_argument("cases", metavar="CASE.json", nargs="+", help="the case; - reads standard input")
    command.set_defaults(run=_prepare)

    command = commands.add_parser("platforms", help="which services are known", description="Lists services by id.")
    command.add_argument("--details", action="store_true", help="kind, group and company too")
    _add_overlays(command)
    command.set_defaults(run=_platforms)

    command = commands.add_parser("reasons", help="which reasons can be given", description="Lists reasons by id.")
    command.add_argument("--language", required=True, metavar="TAG", help="language of the texts, such as de or en")
    command.add_argument("--details", action="store_true", help="say when each reason fits")
    _add_overlays(command)
    command.set_defaults(run=_reasons)

    command = commands.add_parser(
        "deadline",
        help="when an answer is due",
        description="Says when an answer is due (Art. 12(3) GDPR, Regulation 1182/71).",
        epilog="example: widerspruch deadline --received 2026-11-24 --country DE \\\n"
        "             --controller meta-platforms-ireland",
        formatter_class=raw,
    )
    command.add_argument("--received", required=True, metavar="YYYY-MM-DD", help="the day the company received it")
    command.add_argument("--country", required=True, metavar="CODE", help="where the person lives, such as DE")
    command.add_argument("--controller", metavar="ID", help="whose public holidays count; default: weekends only")
    command.set_defaults(run=_deadline)

    command = commands.add_parser(
        "check",
        help="check texts and facts of your own",
        description="Checks a catalog overlay, texts laid over a locale, or a locale of your own.",
        epilog=f"example: widerspruch check --texts de verein.ftl\n\n{EXIT_STATUS}",
        formatter_class=raw,
    )
    _add_overlays(command)
    command.add_argument("--locale", nargs=2, action="append", default=[], metavar=("TAG", "DIR"), help="a locale")
    command.set_defaults(run=_check)
    return parser


def _folder(typed: str) -> Path:
    """A folder to write into. An empty one is an unset variable of a script."""
    if not typed:
        raise Failure("--out takes a folder; see widerspruch prepare --help")
    return Path(typed)


def _add_overlays(command: argparse.ArgumentParser) -> None:
    command.add_argument("--catalog", type=Path, action="append", default=[], metavar="FILE", help="facts of your own")
    command.add_argument(
        "--texts", nargs=2, action="append", default=[], metavar=("TAG", "FILE"), help="texts over a locale"
    )


def _first_run(_: argparse.Namespace) -> int:
    _print(FIRST_RUN)
    return 0


def _prepare(options: argparse.Namespace) -> int:
    if options.format is not None and options.format not in formats():
        raise Failure(f"--format takes {', '.join(formats())}")
    looks = pdf_options(options)
    catalog, locales = _facts(options), _wording(options)
    if len(options.cases) > 1:
        return _prepare_all(options, catalog, locales, looks)
    prepared = prepare(_read_case(options.cases[0]), catalog=catalog, locales=locales)
    if options.out is not None:
        _save(prepared, options.out, options, looks)
        return 0
    _write(_output(prepared, options.format, locales))
    return 0


def _output(prepared: Prepared, format: str | None, locales: Locales) -> bytes:
    """What goes to standard output for a format."""
    if format is None:
        return prepared.page(locales=locales).encode()
    if format == "json":
        return prepared.to_json().encode()
    if format in {"text", "markdown"}:
        # The last file is the manifest, which is for folders.
        return b"\n\n".join(content for _, content in prepared.files(format)[:-1])
    raise Failure(f"--format {format} needs --out DIR, a folder to write into")


def _save(prepared: Prepared, folder: Path, options: argparse.Namespace, looks: PdfOptions | None) -> None:
    format, one_file = options.format or "text", options.one_file
    prepared.save(folder, format, overwrite=options.force, pdf_options=looks, one_file=one_file)


def _prepare_all(
    options: argparse.Namespace, catalog: Catalog, locales: Locales, looks: PdfOptions | None
) -> int:
    """Several cases: a folder each, or one file for all. One that is refused does not stop the others."""
    if options.out is None:
        raise Failure("several cases need --out DIR, a folder to write into")
    names = [_folder_name(Path(case).stem.encode("utf-8", "replace").decode()) for case in options.cases]
    if len({unicodedata.normalize("NFKC", name).casefold() for name in names}) < len(names):
        raise Failure("two of the case files give a folder of the same name; of a name count letters, digits, _ and .")
    bundled: dict[int, tuple[str, Prepared]] = {}
    status = 0
    for number, (case, name) in enumerate(zip(options.cases, names, strict=True), 1):
        _progress(number, len(names))
        try:
            prepared = prepare(_read_case(case), catalog=catalog, locales=locales)
            if options.one_file:
                bundled[number] = (name, prepared)
            else:
                _save(prepared, options.out / name, options, looks)
        except (RequestError, ValidationError) as error:
            _progress_end()
            _refuse(error.issues, f"case {number}: ")
            status = 2
    _progress_end()
    if bundled:
        write_all(options.out, _one_file(bundled, looks), options.force)
    return status


def _one_file(cases: dict[int, tuple[str, Prepared]], looks: PdfOptions | None) -> tuple[tuple[str, bytes], ...]:
    """The files for the letters of all cases, by their number, in one."""
    try:
        return _bundle_files(list(cases.values()), looks)
    except RenderError:
        # The library stops at the first letter that it cannot write and does not say whose it is.
        for number, (_, prepared) in cases.items():
            try:
                prepared.files("pdf", pdf_options=looks)
            except RenderError as error:
                raise Failure(f"case {number}: {error}") from None
        raise


def _read_case(case: str) -> bytes:
    """The bytes of a case; one byte more than the limit is enough for the library to refuse it."""
    limit = limits()["REQUEST_BYTES"] + 1
    if case == "-":
        stdin: TextIO | None = sys.stdin
        if stdin is None:
            raise Failure("standard input is closed")
        return stdin.buffer.read(limit)
    try:
        return read_bytes(Path(case), limit)
    except OSError as error:
        raise Failure(f"the case file cannot be read: {error.strerror}") from None


def _platforms(options: argparse.Namespace) -> int:
    for platform in _facts(options).platforms:
        _print(f"{_bold(platform.id)}  {platform.name}\n")
        if options.details:
            companies = ", ".join(f"{region}: {controller}" for region, controller in platform.controllers.items())
            _print(f"    {platform.kind}; {platform.group}; {companies or 'no company known'}\n")
    return 0


def _reasons(options: argparse.Namespace) -> int:
    locales = _wording(options)
    if locales.find(options.language) is None:
        raise Failure(f"there is no locale for this language; known are {', '.join(locales.tags)}")
    for reason in _facts(options).reasons:
        _print(f"{_bold(reason.id)}  {reason.label(options.language, locales=locales)}\n")
        if options.details:
            _print(f"    {reason.explanation(options.language, locales=locales)}\n")
    return 0


def _deadline(options: argparse.Namespace) -> int:
    result = deadline(options.received, country=options.country, controller=options.controller)
    _print(f"due {result.due}\n")
    if result.due_if_extended is not None:
        _print(f"due if extended {result.due_if_extended}\n")
    _print(f"certainty {result.certainty}\n")
    if result.margin_days:
        _print(f"margin days {result.margin_days}\n")
    _print(f"holidays {result.holidays}\n")
    return 0


def _check(options: argparse.Namespace) -> int:
    if not (options.catalog or options.texts or options.locale):
        raise Failure("nothing to check; name --catalog, --texts or --locale")
    problems: list[Issue] = []
    catalog, locales = Catalog.embedded(), Locales.embedded()
    for path in options.catalog:
        try:
            catalog = catalog.with_overlay(path)
        except WiderspruchError as error:
            problems += error.issues
    for tag, folder in options.locale:
        problems += Locales.check_locale(_tag(tag), Path(folder))
    for tag, path in options.texts:
        try:
            locales = locales.with_overlay(_tag(tag), Path(path))
        except WiderspruchError as error:
            problems += error.issues
    problems += locales.check_against(catalog)
    _refuse(problems)
    if not problems:
        _print("no problems found\n")
    return 2 if problems else 0


def _facts(options: argparse.Namespace) -> Catalog:
    catalog = Catalog.embedded()
    for path in options.catalog:
        catalog = catalog.with_overlay(path)
    return catalog


def _wording(options: argparse.Namespace) -> Locales:
    locales = Locales.embedded()
    for tag, path in options.texts:
        locales = locales.with_overlay(_tag(tag), Path(path))
    return locales


def _tag(tag: str) -> str:
    """A tag as it was typed; one that is none is told from one that has no locale."""
    if not tag.replace("-", "").replace("_", "").isalnum():
        raise Failure("TAG is a language tag, such as de or en-IE")
    return tag


def _refuse(issues: Sequence[Issue], before: str = "") -> None:
    for issue in issues:
        _complain(f"{before}{issue}")


def _complain(line: str) -> None:
    """A line to standard error. If it takes none, the exit status is the answer."""
    _tell(f"{line}\n")


def _tell(text: str) -> None:
    stream: TextIO | None = sys.stderr
    if stream is None:
        return
    try:
        stream.write(text)
        stream.flush()
    except (OSError, ValueError):
        _close(stream)


def _write(content: bytes) -> None:
    """Bytes to standard output, the same on every machine."""
    stream: TextIO | None = sys.stdout
    if stream is None:
        raise Failure("standard output is closed")
    try:
        stream.buffer.write(content)
        stream.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _close(stream)
        raise Failure(f"standard output: {error.strerror}") from None


def _close(stream: TextIO) -> None:
    """Takes a standard stream away that failed: the interpreter must not flush it once more and change the status."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        stream.flush()
    except (OSError, ValueError):
        pass


def _print(text: str) -> None:
    """Text for a person: what the console cannot show is replaced."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    _write(text.encode(encoding, "replace"))


def _bold(text: str) -> str:
    """Bold on a terminal, plain elsewhere."""
    if _is_terminal(sys.stdout) and not os.environ.get("NO_COLOR"):
        return f"\x1b[1m{text}\x1b[0m"
    return text


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _progress(done: int, total: int) -> None:
    """A bar on a terminal, nothing elsewhere."""
    if _is_terminal(sys.stderr):
        filled = 30 * done // total
        _tell(f"\r[{'#' * filled}{' ' * (30 - filled)}] {done}/{total}")


def _progress_end() -> None:
    if _is_terminal(sys.stderr):
        _complain("")
