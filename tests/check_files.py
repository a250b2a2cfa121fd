"""Looks at the mail files and calendars of all shared cases with parsers that are not ours.

usage: check_files.py PREPARE CASES, the example program and the folder that `samples cases` writes

Python's `email` reads the mails in both of its ways, that of RFC 2047 (`compat32`) and the newer one. `icalendar` reads
the calendars, and so does the reader below, which is written from RFC 5545 alone.
"""

import email
import email.header
import email.policy
import hashlib
import json
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import icalendar

PICTURES = Path(__file__).parent / "pictures"
PREPARE = Path(sys.argv[1]).resolve()
CASES = Path(sys.argv[2])

MAIL_HEADERS = {
    "Date", "From", "To", "Subject", "Content-Language", "X-Unsent", "MIME-Version", "Content-Type",
}
EVENT_PROPERTIES = ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CLASS", "TRANSP"]
RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{number}" for name in ("com", "lpt") for number in range(10))}

# Written into every free value of a request; the structure of the files must stay.
HOSTILE = [
    "=?utf-8?Q?=0D=0ABcc:_x?=",
    '"Max" <evil@x.example>, b@y.example',
    "Bcc: x@y.example",
    ". From x =20 =",
    "END:VEVENT;X=1,\\n\\;BEGIN:VALARM",
    "<script>alert(1)</script> &amp;",
    "../../etc/passwd",
    "Nguyễn Thị Ánh, Łukasz Źdźbło, Γιώργος, דנה כהן 😀",
]


def prepare(request: bytes, folder: Path, form: str, *options: str) -> dict[str, bytes]:
    """The files that the program writes, by name."""
    command = [PREPARE, "--format", form, "--out", folder, *options, "-"]
    result = subprocess.run(command, input=request, capture_output=True, check=False)
    assert result.returncode == 0, result.stderr.decode()
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def check_manifest(files: dict[str, bytes]) -> list[dict]:
    """Every file stands in the manifest with its digest, under a name that every system takes."""
    manifest = json.loads(files["manifest.json"])
    entries = manifest["files"]
    assert manifest["state"] == "complete"
    assert {entry["file"] for entry in entries} | {"manifest.json"} == set(files)
    assert len({name.lower() for name in files}) == len(files)
    for entry in entries:
        name = entry["file"]
        assert hashlib.sha256(files[name]).hexdigest() == entry["sha256"], name
        assert name.isascii() and name.replace("-", "").replace(".", "").replace("_", "").isalnum(), name
        assert name[0].isalnum() and name.split(".")[0].lower() not in RESERVED and len(name) < 128, name
    return entries


def bare(text: str) -> str:
    """A header's text without white space and quotation signs, which the newer way of `email` puts around names."""
    return "".join(text.translate({ord(sign): None for sign in '"\\'}).split())


def lines_of(body: str) -> list[str]:
    return body.replace("\r\n", "\n").rstrip("\n").split("\n")


def check_mail(raw: bytes, text: str | None, page: str | None) -> list[str]:
    """One mail; gives back its structure."""
    assert raw.count(b"\r") == raw.count(b"\r\n") == raw.count(b"\n"), "line ends are CRLF"
    for line in raw.split(b"\r\n"):
        assert len(line) <= 76, line
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert set(message.keys()) <= MAIL_HEADERS and len(set(message.keys())) == len(message.keys()), message.keys()
    assert not message.defects and not any(getattr(value, "defects", ()) for value in message.values())
    assert message["X-Unsent"] == "1" and message["Date"].datetime.isoformat().endswith("T00:00:00+00:00")
    for header in ("From", "To"):
        assert header not in message or len(message[header].addresses) == 1
    assert message.get_content_type() == "multipart/alternative"
    plain, html = message.iter_parts()
    assert (plain.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    assert not plain.defects and not html.defects
    assert text is None or lines_of(plain.get_content()) == lines_of(text), "the text is the letter's"
    assert page is None or lines_of(html.get_content()) == lines_of(page), "the page is the letter's"
    check_older_reading(email.message_from_bytes(raw, policy=email.policy.compat32), message)
    to = message["To"].addresses[0].addr_spec if "To" in message else None
    return [*message.keys(), str(to)]


def check_older_reading(older: email.message.Message, message: email.message.EmailMessage) -> None:
    """The older way of `email` reads the same headers and parts; the newer one shows a space more between encoded words
    before Python 3.13.
    """
    assert not older.defects and older.keys() == message.keys()
    for name, value in older.items():
        assert bare(str(email.header.make_header(email.header.decode_header(value)))) == bare(message[name]), name
    for part, other in zip(older.walk(), message.walk(), strict=True):
        assert not part.defects and part.get_content_type() == other.get_content_type()
        assert part.get_payload(decode=True) == other.get_payload(decode=True)


def unfolded(raw: bytes) -> bytes:
    return raw.replace(b"\r\n ", b"")


def properties(raw: bytes) -> list[tuple[str, str, str]]:
    """Name, parameters and value of every content line (RFC 5545, 3.1)."""
    assert raw.endswith(b"\r\n") and raw.count(b"\r\n") == raw.count(b"\n") == raw.count(b"\r")
    for line in raw[:-2].split(b"\r\n"):
        assert 0 < len(line) <= 75, line
        line.decode()  # a fold inside a character would fail here
    found = []
    for line in unfolded(raw)[:-2].decode().split("\r\n"):
        head, value = line.split(":", 1)
        name, _, parameters = head.partition(";")
        assert name.replace("-", "").isalpha() and name.isupper(), name
        found.append((name, parameters, value))
    return found


def check_calendar(raw: bytes) -> tuple[list[str], list[str]]:
    """One calendar; gives back its structure and its days."""
    lines = properties(raw)
    assert lines[0] == ("BEGIN", "", "VCALENDAR") and lines[-1] == ("END", "", "VCALENDAR")
    assert [name for name, _, _ in lines[1:4]] == ["VERSION", "PRODID", "CALSCALE"]
    events, names, days, ids = lines[4:-1], [], [], set()
    size = len(EVENT_PROPERTIES) + 2
    assert events and len(events) % size == 0
    for start in range(0, len(events), size):
        event = events[start : start + size]
        assert event[0] == ("BEGIN", "", "VEVENT") and event[-1] == ("END", "", "VEVENT")
        assert [name for name, _, _ in event[1:-1]] == EVENT_PROPERTIES
        values = {name: value for name, _, value in event[1:-1]}
        for name in ("SUMMARY", "DESCRIPTION"):
            rest = values[name].replace("\\\\", "").replace("\\,", "").replace("\\;", "").replace("\\n", "")
            assert not set(rest) & set("\\,;"), values[name]
            assert not any(unicodedata.category(character) == "Cc" for character in rest), values[name]
        ids.add(values["UID"])
        days.append(values["DTSTART"])
        names += [f"{name};{parameters}" for name, parameters, _ in event]
    assert len(ids) == len(events) // size
    other = icalendar.Calendar.from_ical(raw)
    assert not any(part.errors for part in other.walk()) and len(other.events) == len(ids)
    assert unfolded(other.to_ical(sorted=False)) == unfolded(raw), "what another parser reads and writes is the same"
    return names, days


def dates_ahead(request: dict, plan: dict) -> list[str]:
    """The days that a calendar must at least have: those of the next steps."""
    froms = (timeline["next"]["from"] for timeline in plan["timelines"])
    return [max(day, request["date"]).replace("-", "") for day in froms if day]


def check_case(folder: Path) -> int:
    request = (folder / "request.json").read_bytes()
    plan = json.loads((folder / "plan.json").read_text())
    texts = [path.read_text() for path in sorted(folder.glob("letter-*.txt"), key=lambda path: (len(path.name), path.name))]
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch)
        mails = prepare(request, out / "eml", "eml")
        pages = prepare(request, out / "html", "html")
        calendar = prepare(request, out / "ics", "ics")
        assert mails == prepare(request, out / "again", "eml"), "the same case gives the same bytes"
    entries, page_entries = check_manifest(mails), check_manifest(pages)
    assert len(entries) == len(texts)
    for entry, page, text in zip(entries, page_entries, texts):
        structure = check_mail(mails[entry["file"]], text, pages[page["file"]].decode())
        assert ("To" in structure) != ("hints" in entry), "a mail without recipient says why"
    check_manifest(calendar)
    expected = dates_ahead(json.loads(request), plan)
    if "deadlines.ics" in calendar:
        _, days = check_calendar(calendar["deadlines.ics"])
        assert set(expected) <= set(days), (expected, days)
    else:
        assert not expected
    return len(entries)


def check_attachment() -> None:
    """A mail with the letter as PDF: the same PDF that the program writes alone."""
    request = hostile_request("harmless")
    with tempfile.TemporaryDirectory() as scratch:
        mails = prepare(request, Path(scratch) / "eml", "eml", "--attach-pdf")
        papers = prepare(request, Path(scratch) / "pdf", "pdf")
    for name, raw in mails.items():
        if name.endswith(".eml"):
            message = email.message_from_bytes(raw, policy=email.policy.default)
            assert message.get_content_type() == "multipart/mixed" and not message.defects
            words, paper = message.iter_parts()
            assert words.get_content_type() == "multipart/alternative"
            assert (paper.get_content_type(), paper.get_content_disposition()) == ("application/pdf", "attachment")
            assert paper.get_content() == papers[paper.get_filename()]


def check_letterhead() -> None:
    """One file of all letters, with a letterhead: the manifest says the pages, and the letterhead is in it."""
    request, logo = hostile_request("harmless"), str(PICTURES / "logo.svg")
    looks = ["--logo", logo, "--organisation", "Verein Beispiel", "--footer", "Musterweg 2", "--footer", "VR 12345",
             "--signature", str(PICTURES / "signature.png"), "--layout", "din-a", "--marks"]
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch)
        alone, dressed = prepare(request, out / "alone", "pdf"), prepare(request, out / "dressed", "pdf", *looks)
        one = prepare(request, out / "one", "pdf", "--one-file", *looks)
        refused = [
            ["--format", "pdf", "--logo", logo], ["--format", "pdf", "--layout", "din-c"],
            ["--format", "html", "--marks"], ["--format", "eml", "--attach-pdf", "--one-file"],
            ["--format", "pdf", "--logo", str(Path(__file__)), "--organisation", "Verein Beispiel"],
            ["--format", "pdf", *["--footer", "x"] * 5],
        ]
        for options in refused:
            command = [PREPARE, "--out", out / "refused", *options, "-"]
            result = subprocess.run(command, input=request, capture_output=True, check=False)
            assert result.returncode == 1 and result.stderr.startswith(b"prepare: "), options
        assert not (out / "refused").exists(), "half a result"
    assert set(alone) == set(dressed) and set(one) == {"letters.pdf", "manifest.json"}
    assert all(dressed[name] != alone[name] for name in alone), "the letterhead changes nothing"
    entries, next_page = check_manifest(one), 1
    assert len(entries) == len(alone) - 1
    for entry in entries:
        assert entry["pages"]["first"] == next_page <= entry["pages"]["last"]
        next_page = entry["pages"]["last"] + 1


def hostile_request(value: str) -> bytes:
    return json.dumps({
        "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24", "reference": value,
        "data_subject": {"name": value, "country": "IE", "email": "anna@example.org", "address": [value, value]},
        "accounts": [{"platform": "openai-chatgpt", "handle": value}, {"platform": "instagram", "handle": value}],
        "reasons": [{"text": value}, {"id": "control", "detail": value}],
    }).encode()


def structure_with(value: str) -> list:
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch)
        mails = prepare(hostile_request(value), out / "eml", "eml")
        calendar = prepare(hostile_request(value), out / "ics", "ics")
        inside = sorted(path.name for path in out.iterdir())
    check_manifest(mails)
    structures = [check_mail(raw, None, None) for name, raw in sorted(mails.items()) if name.endswith(".eml")]
    return [structures, check_calendar(calendar["deadlines.ics"]), sorted(mails), inside]


# Longer than one encoded word.
NAMES = [
    "Nguyễn Þórður Łukasz Źdźbło Iğdır O’Brien",
    "Αικατερίνη Παπαδοπούλου Κωνσταντινίδου Ιωαννίνων",
    "Đặng Thị Ngọc Ánh Żółkiewska Ågren Øster Ćwiklińska",
]


def check_names() -> None:
    """A name of several encoded words comes back in both ways of Python's `email`: RFC 2047 to the letter, and the newer
    way, which shows one space more between the words before Python 3.13. A name of one long word is read by the letter.
    """
    for name in [*NAMES, "Ł" * 120]:
        with tempfile.TemporaryDirectory() as scratch:
            mails = prepare(hostile_request(name), Path(scratch) / "eml", "eml")
        for raw in (raw for file, raw in mails.items() if file.endswith(".eml")):
            old = email.message_from_bytes(raw, policy=email.policy.compat32)["From"]
            shown = str(email.header.make_header(email.header.decode_header(old)))
            assert shown == f"{name} <anna@example.org>", shown
            new = email.message_from_bytes(raw, policy=email.policy.default)["From"].addresses[0].display_name
            assert name not in NAMES or new.split() == name.split(), new


def main() -> None:
    folders = [folder for folder in sorted(CASES.iterdir()) if (folder / "plan.json").exists()]
    letters = sum(check_case(folder) for folder in folders)
    check_attachment()
    check_names()
    check_letterhead()
    harmless = structure_with("harmless")
    for value in HOSTILE:
        assert structure_with(value) == harmless, value
    print(f"{letters} mails and the calendars of {len(folders)} cases are what they should be")


if __name__ == "__main__":
    main()
