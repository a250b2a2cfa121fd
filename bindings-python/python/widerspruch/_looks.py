"""How PDF files look: what the command line says of it."""

from __future__ import annotations

import argparse
from pathlib import Path

from . import EnvelopeLayout, PdfOptions
from ._failure import Failure
from ._files import read_bytes


def add_options(command: argparse.ArgumentParser) -> None:
    """Adds the options of PDF files to a command."""
    group = command.add_argument_group("for --format pdf, and for --attach-pdf")
    layouts = ", ".join(EnvelopeLayout)
    usual = "without it what is usual in the sender's country"
    group.add_argument("--layout", metavar="WORD", help=f"place of the address: {layouts}; {usual}")
    group.add_argument("--marks", action="store_true", help="draw fold and hole marks")
    group.add_argument("--logo", metavar="FILE", type=Path, help="an organisation's logo, PNG or SVG of shapes")
    group.add_argument("--organisation", metavar="NAME", help="whose logo it is, for people who do not see it")
    footer = "a line at the foot of the first page; up to four times"
    group.add_argument("--footer", metavar="LINE", action="append", default=[], help=footer)
    group.add_argument("--signature", metavar="FILE", type=Path, help="a picture of the signature, PNG or SVG")
    one_file = "with --format pdf: all letters, of several cases too, in one letters.pdf; manifest.json has their pages"
    group.add_argument("--one-file", action="store_true", help=one_file)


def pdf_options(options: argparse.Namespace) -> PdfOptions | None:
    """Reads the pictures and has the library check everything; ``None`` if no PDF is asked for."""
    _check_format(options)
    if options.format != "pdf" and not options.attach_pdf:
        return None
    if (options.logo is None) != (options.organisation is None):
        raise Failure("--logo and --organisation belong together")
    return PdfOptions(
        layout=options.layout,
        marks=options.marks,
        logo=_picture("--logo", options.logo),
        organisation=options.organisation,
        footer=options.footer,
        signature=_picture("--signature", options.signature),
    )


def _check_format(options: argparse.Namespace) -> None:
    """Refuses options that do nothing in the format, by their names."""
    if options.attach_pdf and options.format != "eml":
        raise Failure("--attach-pdf belongs to --format eml")
    if options.one_file and options.format != "pdf":
        raise Failure("--one-file belongs to --format pdf")
    names = ("layout", "marks", "logo", "organisation", "footer", "signature")
    given = [f"--{name}" for name in names if getattr(options, name) not in (None, False, [])]
    if given and options.format != "pdf" and not options.attach_pdf:
        raise Failure(f"only PDF takes {', '.join(given)}: --format pdf, or --format eml with --attach-pdf")


def _picture(option: str, path: Path | None) -> bytes | None:
    """The bytes of a picture; one byte more than the limit is enough for the library to refuse it."""
    if path is None:
        return None
    try:
        return read_bytes(path, PdfOptions.MAX_PICTURE_BYTES + 1)
    except OSError as error:
        raise Failure(f"the file of {option} cannot be read: {error.strerror}") from None
