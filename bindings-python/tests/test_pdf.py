"""PDF: looks, letterheads and pictures, and many letters in one file."""

from __future__ import annotations

import hashlib
import io
import json
import pickle
import threading
from pathlib import Path
from typing import Any

import pikepdf
import pytest
import widerspruch as w
from conftest import CANARIES, REPOSITORY

PICTURES = REPOSITORY / "tests/pictures"
PNG, SVG = (PICTURES / "logo.png").read_bytes(), (PICTURES / "logo.svg").read_bytes()
SIGNATURE = (PICTURES / "signature.png").read_bytes()
LOOKS: list[dict[str, Any]] = [
    {},
    {"marks": True},
    *({"layout": layout} for layout in w.EnvelopeLayout),
    {"logo": PNG, "organisation": "Zyxwverein"},
    {"logo": SVG, "organisation": "Zyxwverein"},
    {"logo": PNG, "organisation": "Kanarienvogel"},
    {"footer": ["Zyxwverein", "Geheimweg 77"]},
    {"signature": SIGNATURE},
]


def figures(pdf: bytes) -> list[str]:
    """The alternative texts of the pictures."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        found = [thing for thing in file.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == "/Figure"]
        return [str(thing["/Alt"]) for thing in found]


def test_looks_change_the_file(request_dict: dict[str, Any]) -> None:
    letter = w.prepare(request_dict).letters[0]
    files = [letter.pdf(w.PdfOptions(**looks)) for looks in LOOKS]
    assert files[0] == letter.pdf() == letter.render("pdf")
    # Form B is what is usual in the sender's country.
    assert [position for position, file in enumerate(files) if file == files[0]] == [0, 2]
    assert len(set(files)) == len(files) - 1
    for file, looks in zip(files, LOOKS, strict=True):
        assert letter.render("pdf", pdf_options=w.PdfOptions(**looks)) == file
        expected = [looks["organisation"]] if "logo" in looks else ["Unterschrift"] if "signature" in looks else []
        assert [figure.split(":")[0] for figure in figures(file)] == expected
    # What one caller wants does not stay for the next.
    assert letter.pdf() == files[0]


def test_options_are_values() -> None:
    options = [w.PdfOptions(**looks) for looks in LOOKS]
    assert len(set(options)) == len(options)
    for option, looks in zip(options, LOOKS, strict=True):
        again = pickle.loads(pickle.dumps(option))
        assert again == option == w.PdfOptions(**looks)
        for name in ("layout", "marks", "logo", "organisation", "footer", "signature"):
            assert getattr(again, name) == getattr(option, name)
    rich = w.PdfOptions(
        layout=w.EnvelopeLayout.DIN_A, marks=True, logo=bytearray(PNG), organisation="Zyxw", footer=("a", "b"), signature=SVG
    )
    assert (rich.layout, rich.marks, rich.logo, rich.organisation) == (w.EnvelopeLayout.DIN_A, True, PNG, "Zyxw")
    assert (rich.footer, rich.signature) == (("a", "b"), SVG)
    assert isinstance(rich.layout, w.EnvelopeLayout)
    with pytest.raises(AttributeError):
        rich.marks = False  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def test_a_repr_shows_no_content() -> None:
    options = w.PdfOptions(layout="french", logo=SVG, organisation="Zyxw", footer=["Zyxw"], signature=SVG)
    assert repr(options) == "PdfOptions(layout='french', logo=..., organisation=..., footer=..., signature=...)"
    assert repr(w.PdfOptions()) == "PdfOptions()"


@pytest.mark.parametrize(
    ("keywords", "message"),
    [
        ({"layout": "Zyxw"}, "this is no layout for envelopes; known are din-b, din-a, swiss-right, french, plain"),
        ({"layout": "\ud800Zyxw"}, "a text holds half of a surrogate pair, which is no character"),
        ({"logo": b"Zyxw", "organisation": "A"}, "logo: the picture cannot be used: it is neither a PNG nor an SVG"),
        ({"logo": PNG[:-40], "organisation": "A"}, "logo: the picture cannot be used: it is not a PNG or is broken"),
        ({"logo": PNG + bytes(w.PdfOptions.MAX_PICTURE_BYTES), "organisation": "A"}, "larger than 2 MiB"),
        ({"signature": SVG.replace(b"<path", b"<text>Zyxw</text><path", 1)}, "signature: the picture cannot be used: it"),
        ({"logo": PNG}, "a logo needs the organisation's name"),
        ({"logo": PNG, "organisation": " "}, "a logo needs the organisation's name"),
        ({"logo": PNG, "organisation": "Zyxw" * 100}, "a logo needs the organisation's name"),
        ({"organisation": "Zyxw"}, "the organisation's name belongs to a logo, and none is given"),
        ({"footer": ["Zyxw"] * 5}, "the foot of a letterhead has at most 4 lines"),
        ({"footer": ["Zyxw\n"]}, "the foot of a letterhead has at most 4 lines"),
        ({"footer": ["Zyxw" * 31]}, "the foot of a letterhead has at most 4 lines"),
    ],
)
def test_what_cannot_be_used_is_refused_when_it_is_made(keywords: dict[str, Any], message: str) -> None:
    with pytest.raises(w.RenderError) as caught:
        w.PdfOptions(**keywords)
    assert message in str(caught.value)
    assert "Zyxw" not in str(caught.value)
    assert caught.value.code == "render_error"


@pytest.mark.parametrize(
    "keywords",
    [
        {"layout": 5},
        {"marks": "yes"},
        {"marks": 1},
        {"logo": "logo.png", "organisation": "Zyxw"},
        {"logo": list(PNG), "organisation": "Zyxw"},
        {"logo": PICTURES / "logo.png", "organisation": "Zyxw"},
        {"organisation": b"Zyxw"},
        {"footer": "Zyxw"},
        {"footer": ["Zyxw", 5]},
        {"footer": None},
        {"signature": 5},
        {"Zyxw": 5},
    ],
)
def test_wrong_types(keywords: dict[str, Any]) -> None:
    with pytest.raises(TypeError) as caught:
        w.PdfOptions(**keywords)
    if "Zyxw" not in keywords:
        assert "Zyxw" not in str(caught.value)
    with pytest.raises(TypeError):
        w.PdfOptions("din-b")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_files_take_the_looks(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    prepared, looks = w.prepare(request_dict), w.PdfOptions(marks=True, footer=["Verein"])
    plain, dressed = dict(prepared.files("pdf")), dict(prepared.files("pdf", pdf_options=looks))
    assert plain.keys() == dressed.keys()
    assert all(plain[name] != dressed[name] for name in plain)
    for letter in prepared.letters:
        name = f"{letter.suggested_file_name}.pdf"
        assert dressed[name] == letter.pdf(looks)
        assert letter.save(tmp_path / "one", "pdf", pdf_options=looks).read_bytes() == dressed[name]
    paths = prepared.save(tmp_path / "all", "pdf", pdf_options=looks)
    assert {path.name: path.read_bytes() for path in paths} == dressed


def test_mails_carry_the_letter_if_its_looks_are_given(request_dict: dict[str, Any]) -> None:
    import email.policy

    prepared, looks = w.prepare(request_dict), w.PdfOptions(layout="plain")
    for (_, mail), letter in zip(prepared.files("eml", pdf_options=looks)[:-1], prepared.letters, strict=True):
        assert letter.render("eml", pdf_options=looks) == mail != letter.render("eml")
        (attachment,) = email.message_from_bytes(mail, policy=email.policy.default).iter_attachments()
        assert attachment.get_content() == letter.pdf(looks)
    without = email.message_from_bytes(prepared.files("eml")[0][1], policy=email.policy.default)
    assert list(without.iter_attachments()) == []


def test_looks_belong_to_pdf(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    prepared, looks = w.prepare(request_dict), w.PdfOptions()
    for format in set(w.formats()) - {"pdf", "eml"}:
        with pytest.raises(w.RenderError, match="belong to the formats pdf and eml"):
            prepared.files(format, pdf_options=looks)
        refused = "this is no format .*, pdf$" if format == "ics" else "belong to the formats pdf and eml"
        with pytest.raises(w.RenderError, match=refused):
            prepared.letters[0].render(format, pdf_options=looks)
        with pytest.raises(w.RenderError, match="in the format pdf only"):
            prepared.save(tmp_path, format, one_file=True)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(TypeError):
        prepared.letters[0].pdf({"marks": True})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_one_file_for_a_case(tmp_path: Path, repository: Path) -> None:
    prepared = w.prepare((repository / "examples/cases/anna.json").read_bytes())
    looks = w.PdfOptions(marks=True)
    paths = prepared.save(tmp_path, "pdf", one_file=True, pdf_options=looks)
    assert [path.name for path in paths] == ["letters.pdf", "manifest.json"]
    bundle = w.pdf_bundle(prepared.letters, looks)
    assert paths[0].read_bytes() == bundle.bytes
    assert bundle.bytes != w.pdf_bundle(prepared.letters).bytes
    entries = json.loads(paths[1].read_bytes())["files"]
    for entry, letter, pages in zip(entries, prepared.letters, bundle.pages, strict=True):
        assert (entry["file"], entry["addressee"]) == ("letters.pdf", letter.addressee.id)
        assert entry["pages"] == {"first": pages.start + 1, "last": pages.stop}
        assert entry["sha256"] == hashlib.sha256(bundle.bytes).hexdigest()
        assert "case" not in entry


def test_a_bundle_leaves_out_what_cannot_be_printed_if_asked(request_dict: dict[str, Any]) -> None:
    request_dict["data_subject"]["name"] = "李小龙"
    strange = w.prepare(request_dict).letters[0]
    request_dict["data_subject"]["name"] = "Anna Example"
    letter = w.prepare(request_dict).letters[0]
    with pytest.raises(w.RenderError):
        w.pdf_bundle([letter, strange, letter])
    bundle = w.pdf_bundle([letter, strange, letter], on_error="skip")
    assert bundle.failed == ((1, "glyph.missing"),) and len(bundle.pages[1]) == 0 and len(bundle.pages[2]) > 0
    with pytest.raises(w.RenderError):
        w.pdf_bundle([strange], on_error="skip")
    with pytest.raises(ValueError, match="on_error"):
        w.pdf_bundle([letter], on_error="ignore")  # type: ignore[arg-type]  # pyright: ignore


def test_a_bundle_has_the_pages_of_each_letter(request_dict: dict[str, Any], repository: Path) -> None:
    anna = w.prepare((repository / "examples/cases/anna.json").read_bytes())
    letters = [*anna.letters, *w.prepare(request_dict).letters, anna.letters[0]]
    bundle = w.pdf_bundle(iter(letters))
    assert isinstance(bundle.pages, list)
    assert [pages.start for pages in bundle.pages] == [0, *(pages.stop for pages in bundle.pages[:-1])]
    with pikepdf.open(io.BytesIO(bundle.bytes)) as file:
        assert len(file.pages) == bundle.pages[-1].stop
        with file.open_outline() as outline:
            assert [item.title for item in outline.root] == [letter.subject for letter in letters]
            starts = [file.pages.index(pikepdf.Page(item.destination[0])) for item in outline.root]  # type: ignore[index]
    assert starts == [pages.start for pages in bundle.pages]
    for letter, pages in zip(letters, bundle.pages, strict=True):
        with pikepdf.open(io.BytesIO(letter.pdf())) as file:
            assert len(file.pages) == len(pages)
    assert repr(bundle) == f"<PdfBundle: {len(letters)} letter(s), {bundle.pages[-1].stop} page(s)>"
    assert bundle == pickle.loads(pickle.dumps(bundle)) == w.pdf_bundle(letters)
    assert bundle != w.pdf_bundle(letters, w.PdfOptions(marks=True))
    assert bundle.bytes is bundle.bytes


def test_a_bundle_of_nothing_or_of_something_else(request_dict: dict[str, Any]) -> None:
    with pytest.raises(w.RenderError, match="there is no letter to write"):
        w.pdf_bundle([])
    wrongs: list[Any] = [[w.prepare(request_dict)], ["Zyxw"], 5]
    for wrong in wrongs:
        with pytest.raises(TypeError) as caught:
            w.pdf_bundle(wrong)
        assert "Zyxw" not in str(caught.value)

    def broken() -> Any:
        yield w.prepare(request_dict).letters[0]
        raise KeyError("mine")

    with pytest.raises(KeyError):
        w.pdf_bundle(broken())


def test_a_missing_character_stops_the_file_and_is_not_repeated(request_dict: dict[str, Any]) -> None:
    good = w.prepare(request_dict).letters[0]
    request_dict["data_subject"]["name"] = "Zyxw 漢字"
    bad = w.prepare(request_dict).letters[0]
    for make in (bad.pdf, lambda: bad.render("pdf"), lambda: w.pdf_bundle([good, bad])):
        with pytest.raises(w.RenderError) as caught:
            make()
        assert str(caught.value).startswith("glyph.missing: the fonts lack a character of the block CJK")
        assert not any(part in str(caught.value) for part in (*CANARIES, "漢"))
    for looks in (w.PdfOptions(footer=["Zyxw 漢"]), w.PdfOptions(footer=["Zyxw \U0001f642"])):
        with pytest.raises(w.RenderError, match="in the part letterhead"):
            good.pdf(looks)


def test_other_threads_run_while_a_bundle_is_written(request_dict: dict[str, Any]) -> None:
    letters, looks = w.prepare(request_dict).letters[:1] * 100, w.PdfOptions(logo=SVG, organisation="Verein")
    steps, results = 0, []

    def work() -> None:
        results.append(w.pdf_bundle(letters, looks))

    thread = threading.Thread(target=work)
    thread.start()
    while not results:
        steps += 1
    thread.join()
    assert steps > 1000
    assert len(results[0].pages) == 100


def test_threads_with_looks_of_their_own(request_dict: dict[str, Any]) -> None:
    from concurrent.futures import ThreadPoolExecutor

    letter = w.prepare(request_dict).letters[0]
    options = [w.PdfOptions(**looks) for looks in LOOKS] * 4
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(letter.pdf, options)) == [letter.pdf(option) for option in options]
