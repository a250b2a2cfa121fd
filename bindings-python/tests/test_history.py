"""What has happened to accounts and requests: timelines, letters and deadlines of it."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
import widerspruch as w

DAY = datetime.date(2026, 8, 3)


@pytest.fixture
def case() -> w.Request:
    """An account whose second request is refused, and another whose first one was followed."""
    return w.Request(
        version=1,
        letter=w.LetterKind.NEXT,
        language="en",
        date=DAY,
        data_subject=w.DataSubject(name="Anna Example", country="DE", region="DE-BE", email="anna@example.org"),
        accounts=[
            w.Account(id="fb", platform="facebook", handle="anna.example", formerly=["anna.e"]),
            w.Account(id="ig", platform="instagram", handle="anna.e", status=w.AccountStatus.DELETED, separate=True),
        ],
        requests=[w.RequestKind.CONFIRMATION, w.Wish(part=w.RequestKind.ERASURE, accounts=["fb"])],
        history=[
            w.Event(event="sent", on="2026-03-02", via="form"),
            w.Event(event="confirmed", on="2026-03-20", parts=[w.Part.OBJECTION, w.Part.ERASURE]),
            w.Event(
                event="sent",
                on="2026-07-01",
                via="post",
                accounts=["fb"],
                country="CH",
                parts=["objection", "erasure", "restriction"],
                received=datetime.date(2026, 7, 3),
                proof=True,
            ),
            w.Event(event="refused", on="2026-07-20", refusal=w.Refusal.NO_TRAINING, accounts=["fb"]),
        ],
    )


def test_timelines_show_accounts_rounds_and_open_parts(case: w.Request) -> None:
    over, second, other = w.timeline(case)
    assert [timeline.accounts for timeline in (over, second, other)] == [("fb",), ("fb",), ("ig",)]
    assert [timeline.round for timeline in (over, second, other)] == [1, 2, 1]
    assert (over.state, other.state) == (w.CaseState.CLOSED, w.CaseState.CONFIRMED)
    assert over.open_parts == other.open_parts == ()
    assert (second.letter, second.state) == (w.LetterKind.OBJECTION, w.CaseState.REFUSED)
    assert second.open_parts == (w.Part.OBJECTION, w.Part.RESTRICTION, w.Part.ERASURE)
    assert set(second.regimes) == {w.LegalRegime.EU_GDPR, w.LegalRegime.SWISS_FADP}
    assert second.deadline.received == datetime.date(2026, 7, 3)
    assert (second.deadline.certainty, second.deadline.margin_days) == (w.Certainty.EXACT, 0)
    assert second.to_dict()["open_parts"] == ["objection", "restriction", "erasure"]
    assert repr(second).startswith("<Timeline objection to meta-platforms-ireland: refused, due 2026-")


def test_letters_say_what_they_are_about(case: w.Request) -> None:
    prepared = w.prepare(case)
    (letter,), (planned,) = prepared.letters, prepared.plan.letters
    assert (letter.kind, letter.about) == (w.LetterKind.REFUSAL_REPLY, w.LetterKind.OBJECTION)
    assert letter.parts == (w.Part.OBJECTION, w.Part.RESTRICTION, w.Part.ERASURE)
    assert letter.regime is w.LegalRegime.SWISS_FADP
    assert letter.regimes == prepared.plan.timelines[1].regimes
    assert (planned.about, planned.parts, planned.regimes) == (letter.about, letter.parts, letter.regimes)
    for shown in (prepared.plan._repr_html_(), prepared.plan._repr_markdown_()):
        assert "objection 2, 1 account(s): refused" in shown


def test_a_service_a_second_parent_and_a_declaration_are_kept(case: w.Request) -> None:
    company = w.ServiceController(name="Own Service Ltd", country="IE", email="own@example.org")
    full = case.replace(
        representative=w.Representative(
            role="parent", name="Bo Example", custody=w.Custody.JOINT, second_parent=w.SecondParent(name="Di Example")
        ),
        services=[w.Service(id="own", name="Own Service", kind="forum", controller=company)],
        non_user=w.NonUser(platforms=["facebook"], no_account_with_email=True),
    )
    assert w.Request.from_json(full.to_json()) == w.Request.from_dict(full.to_dict()) == full
    assert full.representative is not None
    assert full.representative.second_parent == w.SecondParent(name="Di Example")
    assert full.services[0].controller == company


UNKNOWN: list[tuple[str, str, dict[str, Any]]] = [
    ("representative.unknown_word", "/representative/basis", {"representative": {"basis": "x"}}),
    ("representative.unknown_word", "/representative/custody", {"representative": {"custody": "x"}}),
    ("account.unknown_status", "/accounts/0/status", {"accounts": [{"status": "x"}]}),
    ("request.unknown_wish", "/requests/0", {"requests": ["x"]}),
    ("request.unknown_wish", "/requests/0/part", {"requests": [w.Wish(part="x", accounts=["fb"])]}),
    ("history.unknown_event", "/history/0/event", {"history": [{"event": "x"}]}),
    ("history.unknown_word", "/history/0/text", {"history": [{"event": "sent", "text": "x"}]}),
    ("history.unknown_word", "/history/0/parts/0", {"history": [{"event": "sent", "parts": ["x"]}]}),
    ("history.unknown_letter", "/history/0/about", {"history": [{"event": "sent", "about": "x"}]}),
    ("history.unknown_word", "/history/0/grounds", {"history": [{"event": "extended", "grounds": "x"}]}),
    ("date.invalid", "/history/0/until", {"history": [{"event": "extended", "until": "x"}]}),
    ("history.unknown_refusal", "/history/0/refusal", {"history": [{"event": "refused", "refusal": "x"}]}),
    ("history.unknown_authority", "/history/0/authority", {"history": [{"event": "complained", "authority": "x"}]}),
    ("history.unknown_word", "/history/0/step", {"history": [{"event": "authority", "step": "x"}]}),
]


@pytest.mark.parametrize(("code", "path", "changes"), UNKNOWN, ids=[path for _, path, _ in UNKNOWN])
def test_unknown_words_are_refused(code: str, path: str, changes: dict[str, Any], case: w.Request) -> None:
    with pytest.raises(w.ValidationError) as caught:
        w.prepare(case.replace(**changes))
    assert (code, path) in [(issue.code, issue.path) for issue in caught.value.issues]


def test_the_days_of_the_post_are_behind_a_deadline() -> None:
    def days(**how: Any) -> tuple[datetime.date, bool, str, int]:
        deadline = w.deadline("2026-11-24", country="DE", controller="meta-platforms-ireland", **how)
        return (deadline.due, deadline.assumed, deadline.certainty.value, deadline.margin_days)

    due = datetime.date(2026, 12, 24)
    assert days() == (due, False, "exact", 0)
    assert days(assumed=True) == (due, True, "exact", 0)
    assert days(posted=True) == days(posted=True, assumed=True) == (due, True, "floor", 5)
    assert days(posted_abroad=True) == days(posted_abroad=True, posted=True) == (due, True, "floor", 10)
    assert w.deadline("2026-01-31", country="CH").certainty is w.Certainty.SET


def test_a_complaint_has_a_text_for_a_form_with_a_limit(case: w.Request) -> None:
    """The form of the Information Commission takes 2,000 characters; others set no limit."""
    complaint = {
        "version": 1, "letter": "complaint", "language": "en", "date": "2026-11-09",
        "data_subject": {"name": "Owen Sample", "country": "GB", "email": "owen@example.org"},
        "accounts": [{"platform": "facebook", "handle": "owen.sample"}],
        "history": [{"event": "sent", "on": "2026-08-03", "via": "email"},
                    {"event": "sent", "letter": "reminder", "on": "2026-09-28", "via": "email"}],
    }
    text = w.prepare(complaint).letters[0].authority_text
    assert text is not None and len(text.encode("utf-16-le")) <= 4000
    assert all(letter.authority_text is None for letter in w.prepare(case).letters)
