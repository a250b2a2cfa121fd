"""No value becomes structure of a PDF: letters with hostile values, read by qpdf's own object model.

The same letter with harmless and with hostile values must have the same keys and names, elements of the tag tree,
operators and metadata; and every value must come out again as it went in.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from xml.etree import ElementTree

import pikepdf
import pytest
import widerspruch as w
from conftest import REPOSITORY
from hypothesis import assume, given, settings
from hypothesis import strategies as st

PICTURES = REPOSITORY / "tests/pictures"
LOGO, SIGNATURE = (PICTURES / "logo.svg").read_bytes(), (PICTURES / "signature.png").read_bytes()
FORBIDDEN = {"/JavaScript", "/JS", "/OpenAction", "/AA", "/URI", "/Launch", "/EmbeddedFile", "/Annots"}

# What means something in a PDF, in its content, its text strings or its XMP. `~` stands for a space.
SYNTAX = r"""
( ) << >> < > [ ] { } / \ % # ' " \( \) () )( ) >> <( )> (() %PDF-1.7 %%EOF
stream endstream endobj obj xref startxref trailer 1~0~obj 1~0~R null true /Type/Catalog /Root /Size /Length~0
/JavaScript /JS /OpenAction /AA /URI /Launch /EmbeddedFile /Annots /S/JavaScript/JS(app.alert(1)) /Filter/FlateDecode
)/JavaScript( >>/OpenAction<< )>>endobj BDC EMC BMC BT ET Tj TJ Do q Q cm /P<</MCID~0>>BDC EMC~EMC BI~ID~EI
/Span<</ActualText(x)>>BDC \376\377 þÿ ÿþ ï»¿ \ud800 \udfff \uD83D\uDE00 \u0000 \000 \012 \n \r \
<?xpacket~end="r"?> </rdf:li> <rdf:li> </x:xmpmeta> </rdf:Description> <pdfaid:part>1</pdfaid:part> <!-- --> ]]> <![CDATA[
&amp; &lt; &#0; &#x2f; &x; <!DOCTYPE~x> <!ENTITY~x~"y"> #00 #2F
"""
TOKENS = [token.replace("~", " ") for token in SYNTAX.split()] + ["\ufeff", "K\u035fH", "C\u0328\u0306", "s\u030c", "ffi", "ĳ"]
# What the fonts have: Latin, Vietnamese, Greek, Cyrillic.
RANGES = [(0x21, 0x7E), (0xA1, 0xAC), (0xAE, 0x24F), (0x391, 0x3A1), (0x3A3, 0x3CE), (0x400, 0x45F), (0x1EA0, 0x1EF9)]
LETTERS = [chr(code) for first, last in RANGES for code in range(first, last + 1)]
OUTSIDE = "漢字かなカ한글العרבית\u0915\u1780\u12c0☃🙂𝒜Ა\ue000"

words = st.sampled_from(TOKENS) | st.text(st.sampled_from(LETTERS), min_size=1, max_size=5)
hostile = st.builds(
    lambda parts, glue: glue.join(parts)[:110], st.lists(words, min_size=1, max_size=8), st.sampled_from(["", " "])
).filter(lambda text: bare(text) != "")
mailbox = st.text(st.sampled_from("abc!#$%&'*+-/=?^_`{|}~"), min_size=1, max_size=20)
FIELDS = {"name": hostile, "street": hostile, "town": hostile, "handle": hostile, "reference": hostile, "reason": hostile}
FIELDS |= {"subject": hostile.map(lambda text: text.replace("\ufeff", "")).filter(bool), "mailbox": mailbox, "organisation": hostile}
FIELDS |= {"line": hostile, "last_line": hostile}
values = st.fixed_dictionaries(FIELDS)
# All alphabets, so that the same fonts are there.
HARMLESS = dict.fromkeys(FIELDS, "Anna Ωμέγα Пример") | {"mailbox": "anna", "street": "Ωμέγα 1", "town": "Пример 2"}


def letter_and_looks(value: dict[str, str]) -> tuple[w.Letter, w.PdfOptions]:
    """A letter with the values in every free field."""
    mail = f"{value['mailbox']}@example.org"
    request = {
        "version": 1,
        "letter": "objection",
        "language": "en",
        "date": "2026-11-24",
        "reference": value["reference"],
        "data_subject": {"name": value["name"], "address": [value["street"], value["town"]], "country": "IE", "email": mail},
        "accounts": [{"platform": "instagram", "handle": value["handle"], "email": mail}],
        "reasons": [{"id": "control", "detail": value["reason"]}, {"text": value["reason"]}],
    }
    # An organisation words the subject, which becomes the title of everything.
    subject = value["subject"].replace("\\", "\\\\").replace('"', '\\"')
    locales = w.Locales.embedded().with_overlay("en", f'letter-subject-objection = {{ "{subject}" }} {{ $provision }} {{ $name }}')
    (letter,) = w.prepare(request, locales=locales).letters
    footer = [value["line"], value["last_line"]]
    looks = w.PdfOptions(logo=LOGO, organisation=value["organisation"], footer=footer, signature=SIGNATURE)
    return letter, looks


@dataclass
class Structure:
    """What must be the same whatever the values are."""

    keys: set[str]
    names: set[str]
    elements: list[str]
    operators: set[str]
    marked: set[str]
    metadata: list[str]
    information: set[str]
    outline: int


@dataclass
class Content:
    """What the values become."""

    text: str
    artifacts: str
    alternatives: list[str]
    titles: set[str]


def read(pdf: bytes) -> tuple[Structure, Content]:
    """Structure and content of a file that must be without any fault."""
    with pikepdf.open(io.BytesIO(pdf), attempt_recovery=False) as file:
        found = list(things(file))
        keys = {key for thing in found if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream) for key in thing.keys()}
        names = {str(thing) for thing in found if isinstance(thing, pikepdf.Name)}
        elements = list(tag_tree(file.Root.StructTreeRoot))
        drawn = [instruction for page in file.pages for instruction in pikepdf.parse_content_stream(page)]
        marks = [instruction for instruction in drawn if str(instruction.operator) in {"BDC", "BMC"}]
        metadata = ElementTree.fromstring(file.Root.Metadata.read_bytes())
        with file.open_outline() as outline:
            chapters = [str(item.title) for item in outline.root]
        structure = Structure(
            keys={unnumbered(key) for key in keys},
            names={unnumbered(name) for name in names},
            elements=[str(element.S) for element in elements],
            operators={str(instruction.operator) for instruction in drawn},
            marked={str(instruction.operands[0]) for instruction in marks},
            metadata=[f"{node.tag} {sorted(node.attrib)}" for node in metadata.iter()],
            information=set(file.docinfo.keys()),
            outline=len(chapters),
        )
        alternatives = [str(element.Alt) for element in elements if "/Alt" in element]
        titles = {str(file.docinfo["/Title"]), *chapters, str(elements[structure.elements.index("/H1")]["/T"])}
        titles |= {node.text or "" for node in metadata.findall(".//{*}title//{*}li")}
        text, artifacts = ("".join(parts) for parts in zip(*map(page_texts, file.pages), strict=True))
        content = Content(text, artifacts, alternatives, titles)
        assert file.get_warnings() == []
    return structure, content


def unnumbered(name: str) -> str:
    """A name without the numbers of resources and the tags of fonts that hold only what is used."""
    return re.sub(r"^/[A-Z]{6}\+", "/", re.sub(r"^(/[a-z])\d+$", r"\1", name))


def things(file: pikepdf.Pdf) -> Iterator[Any]:
    """Every object of the file, and every object inside it."""
    waiting: list[Any] = list(file.objects) + [file.trailer]
    while waiting:
        thing = waiting.pop()
        yield thing
        inside: list[Any] = []
        if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            inside = [value for _, value in thing.items()]
        elif isinstance(thing, pikepdf.Array):
            inside = list(thing)
        waiting += [value for value in inside if not getattr(value, "is_indirect", False)]


def tag_tree(element: Any) -> Iterator[Any]:
    """The elements of the tag tree in their order."""
    children = element.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from tag_tree(child)


def page_texts(page: pikepdf.Page) -> tuple[str, str]:
    """The text of a page by the tables of its fonts: what belongs to the letter, and what is marked as artifact."""
    fonts = {name: glyphs(font.ToUnicode.read_bytes().decode()) for name, font in page.Resources.Font.items()}
    texts, marks, font = {False: "", True: ""}, [False], {}
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), list(instruction.operands)
        if operator in {"BDC", "BMC"}:
            marks.append(marks[-1] or str(operands[0]) == "/Artifact")
        elif operator == "EMC":
            marks.pop()
        elif operator == "Tf":
            font = fonts[str(operands[0])]
        elif operator in {"Tj", "TJ"}:
            pieces = operands[0] if operator == "TJ" else operands
            for codes in (bytes(piece) for piece in pieces if isinstance(piece, pikepdf.String)):
                texts[marks[-1]] += "".join(font[codes[at : at + 2]] for at in range(0, len(codes), 2))
    return texts[False], texts[True]


def glyphs(table: str) -> dict[bytes, str]:
    """What each glyph of a font stands for."""
    found: dict[bytes, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.S):
        for code, text in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            found[bytes.fromhex(code)] = bytes.fromhex(text).decode("utf-16-be")
    assert "beginbfrange" not in table
    return found


def bare(text: str) -> str:
    """Text without what typesetting may change: white space, marks that nobody sees, and how a letter is composed."""
    return re.sub(r"[\s\ufeff\u00ad\u200b]", "", unicodedata.normalize("NFC", text))


@cache
def harmless() -> Structure:
    letter, looks = letter_and_looks(HARMLESS)
    return read(letter.pdf(looks))[0]


def test_the_harmless_letter_is_read_whole() -> None:
    structure = harmless()
    assert {"/StructTreeRoot", "/Alt", "/ToUnicode", "/Metadata"} <= structure.keys
    assert {"/H1", "/P", "/Figure", "/L", "/LI", "/LBody"} <= set(structure.elements)
    assert {"BDC", "EMC", "Tf", "Do"} <= structure.operators
    assert any(line.endswith("title []") for line in structure.metadata)
    assert structure.outline == 1
    assert not FORBIDDEN & (structure.keys | structure.names)


@given(values)
@settings(deadline=None, max_examples=250, derandomize=True)
def test_values_stay_values(value: dict[str, str]) -> None:
    # A line of the address that repeats the name is left out.
    assume(value["name"].strip().casefold() not in {value[line].strip().casefold() for line in ("street", "town")})
    try:
        letter, looks = letter_and_looks(value)
    except w.ValidationError:
        assume(False)
        raise
    structure, content = read(letter.pdf(looks))
    assert structure == harmless()
    assert content.titles == {letter.subject}
    assert letter.subject.startswith(value["subject"])
    logo, signature = content.alternatives
    assert logo == value["organisation"].strip()
    assert signature.endswith(letter.sender[0])
    blocks = [text for block in letter.blocks for text in (block.items or [block.text or ""])]
    for text in (*letter.sender, *letter.addressee.lines, letter.reference or "", *blocks):
        assert bare(text) in bare(content.text), "a text of the letter is not in its PDF"
    for line in looks.footer:
        assert bare(line) in bare(content.artifacts), "a line of the letterhead is not in the PDF"


@given(values, st.sampled_from(sorted(set(FIELDS) - {"mailbox", "organisation"})), st.sampled_from(OUTSIDE), st.integers(0, 20))
@settings(deadline=None, max_examples=150, derandomize=True)
def test_a_letter_that_the_fonts_lack_is_an_error_without_the_value(
    value: dict[str, str], field: str, letter: str, position: int
) -> None:
    value[field] = value[field][:position] + letter + value[field][position:][:100]
    try:
        composed, looks = letter_and_looks(value)
    except w.ValidationError:
        assume(False)
        raise
    with pytest.raises(w.RenderError) as caught:
        composed.pdf(looks)
    message = str(caught.value)
    assert re.fullmatch(r"glyph\.missing: the fonts lack a character of the block [\w -]+ in the part [a-z]+", message)
    assert letter not in message
    assert value[field] not in message
