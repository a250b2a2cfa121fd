"""What every value can do: compare, hash, copy, pickle; and what it must not show."""

from __future__ import annotations

import copy
import json
import multiprocessing
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import widerspruch as w
from conftest import CANARIES


def _values(request_dict: dict[str, Any]) -> Iterator[Any]:
    request = w.Request.from_dict(request_dict)
    yield request
    yield request.data_subject
    yield from request.accounts
    yield from request.reasons
    yield from request.history
    yield w.NonUser(platforms=["facebook"], sightings=[w.Sighting(what="Zyxw")])
    yield w.Sighting(what="Zyxw")
    yield w.Representative(name="Zyxw")
    yield w.SecondParent(name="Zyxw")
    yield w.Service(name="Zyxw", controller=w.ServiceController(name="Zyxw"))
    yield w.ServiceController(name="Zyxw")
    yield w.Wish(part="erasure", accounts=["Zyxw"])
    yield w.Options(reminder_days=3)
    prepared = w.prepare(request)
    plan = prepared.plan
    yield prepared
    yield plan
    yield from plan.actions
    yield from (field for action in plan.actions for field in action.fields)
    yield from plan.letters
    yield from plan.hints
    for timeline in plan.timelines:
        yield from (timeline, timeline.deadline, timeline.next)
    for letter in prepared.letters:
        yield from (letter, letter.addressee, *letter.blocks)
    for letter in w.prepare({**request_dict, "reasons": [{"id": "transfer"}]}).letters:
        assert len(letter.annexes) == 1
        yield from letter.annexes
    yield w.PdfOptions(layout="din-a", marks=True, footer=["Zyxw"])
    yield w.pdf_bundle(prepared.letters)
    catalog = w.Catalog.embedded()
    yield from catalog.platforms
    yield from catalog.controllers
    yield from catalog.authorities
    yield from catalog.countries
    yield from catalog.reasons
    try:
        w.prepare({})
    except w.ValidationError as error:
        yield from error.issues


def test_all_classes_are_covered(request_dict: dict[str, Any]) -> None:
    from widerspruch import _widerspruch

    classes = {value for value in vars(_widerspruch).values() if isinstance(value, type)}
    # Iterators, streams and what they give are no values.
    of_rows = {w.MergedRow, _widerspruch.LetterStream, _widerspruch.MergeIterator, _widerspruch.PrepareIterator}
    assert classes - {w.Catalog, w.Locales} - of_rows == {type(value) for value in _values(request_dict)}


def test_equal_hash_copy_and_pickle(request_dict: dict[str, Any]) -> None:
    for value in _values(request_dict):
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(value, protocol))
            assert again == value
            assert hash(again) == hash(value)
            assert type(again) is type(value)
            if not isinstance(value, w.PdfOptions | w.PdfBundle):  # They are no part of the JSON format.
                assert again.to_dict() == value.to_dict()
        assert copy.copy(value) is value
        assert copy.deepcopy(value) is value
        assert value == value
        assert value != object()
        assert not (value == "text")
        assert len({value, again}) == 1


def test_a_pickle_keeps_what_json_does_not_show(request_dict: dict[str, Any]) -> None:
    prepared = w.prepare(request_dict)
    again = pickle.loads(pickle.dumps(prepared))
    assert again.page() == prepared.page()
    assert again.plan.actions[0].account_names == prepared.plan.actions[0].account_names != ()
    assert again.plan.timelines[0].sentences == prepared.plan.timelines[0].sentences != ()
    assert [hint.about for hint in again.plan.hints] == [hint.about for hint in prepared.plan.hints]
    for format in set(w.formats()) - {"ics"}:  # The calendar is of the whole case.
        assert again.letters[0].render(format) == prepared.letters[0].render(format)
    assert again.files("ics") == prepared.files("ics")


def test_overlays_travel_with_catalogs_and_locales(repository: Path) -> None:
    """To workers of another process, too: their records and texts are laid again there."""
    platform = w.Catalog.embedded().platform("instagram")
    assert platform is not None
    renamed = {**platform.to_dict(), "name": "Zyxwgram"}
    catalog = w.Catalog.embedded().with_overlay({"platforms": [renamed]}).with_overlay({})
    locales = w.Locales.embedded().with_overlay("en", "letter-closing = Zyxwly yours")
    locales = locales.with_locale("de", repository / "core/locales/de").with_overlay("de", "letter-closing = Mit Zyxw")
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again, texts = pickle.loads(pickle.dumps((catalog, locales), protocol))
        assert again.version == catalog.version != w.Catalog.embedded().version
        assert again.platform("instagram").name == "Zyxwgram"
        assert texts.tags == locales.tags
        assert texts.format("en", "letter-closing") == "Zyxwly yours"
        assert texts.format("de", "letter-closing") == "Mit Zyxw"
    assert copy.copy(catalog) is copy.deepcopy(catalog) is catalog
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.apply(_name_and_closing, (catalog, locales)) == ("Zyxwgram", "Zyxwly yours")


def _name_and_closing(catalog: w.Catalog, locales: w.Locales) -> tuple[str, str]:
    platform = catalog.platform("instagram")
    assert platform is not None
    return platform.name, locales.format("en", "letter-closing")


def test_a_pickle_with_a_refused_overlay_is_refused() -> None:
    from widerspruch._widerspruch import _restore

    for name, state in (("Catalog", '["{\\"platforms\\": 1}"]'), ("Locales", '[{"Texts": {"tag": "xx"}}]')):
        with pytest.raises(w.PickleError):
            _restore(1, name, state)


def test_unknown_pickles_are_refused() -> None:
    from widerspruch._widerspruch import _restore

    for state in ((2, "Letter", "{}"), (1, "Leter", "{}"), (1, "Letter", "{}"), (1, "Letter", "no JSON")):
        with pytest.raises(w.PickleError):
            _restore(*state)


def test_no_repr_shows_personal_data(request_dict: dict[str, Any]) -> None:
    for value in _values(request_dict):
        shown = [repr(value), f"{value!r:>1}", repr([value])]
        for view in ("_repr_html_", "_repr_markdown_"):
            if hasattr(value, view):
                shown.append(getattr(value, view)())
        for text in shown:
            assert not any(canary in text for canary in CANARIES), (type(value), text)


def test_a_preview_shows_everything_when_asked(request_dict: dict[str, Any]) -> None:
    prepared = w.prepare(request_dict)
    for preview in (prepared.letters[0].preview(), prepared.preview()):
        assert "Zyxwina" in preview._repr_html_()
        assert "Zyxwina" in preview._repr_markdown_()
        assert "Zyxw" not in repr(preview)


def test_a_preview_keeps_hostile_text_inside(request_dict: dict[str, Any]) -> None:
    request_dict["data_subject"]["name"] = 'Anna "><script>alert(1)</script>'
    html = w.prepare(request_dict).preview()._repr_html_()
    assert "<script" not in html
    assert "<script" not in w.prepare(request_dict).letters[0].preview()._repr_html_()


def _work(request: w.Request) -> w.Prepared:
    return w.prepare(request)


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork.*:DeprecationWarning")
def test_values_travel_between_processes(method: str, request_dict: dict[str, Any]) -> None:
    request = w.Request.from_dict(request_dict)
    with multiprocessing.get_context(method).Pool(2) as pool:
        assert pool.map(_work, [request, request]) == [w.prepare(request)] * 2


def test_hashes_are_the_same_in_every_process(request_dict: dict[str, Any]) -> None:
    program = "import sys, json, widerspruch as w; r = w.Request.from_json(sys.stdin.read()); print(hash(r), hash(w.prepare(r)))"
    runs = {
        subprocess.run(
            [sys.executable, "-c", program],
            input=json.dumps(request_dict),
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    request = w.Request.from_dict(request_dict)
    assert runs == {f"{hash(request)} {hash(w.prepare(request))}\n"}


def test_exceptions_travel_too(request_dict: dict[str, Any]) -> None:
    request_dict["date"] = "no day"
    with pytest.raises(w.ValidationError) as caught:
        w.prepare(request_dict)
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is w.ValidationError
    assert (again.issues, str(again), again.code) == (caught.value.issues, str(caught.value), "validation_error")


def test_parts_of_the_form_are_those_of_its_text(request_dict: dict[str, Any]) -> None:
    for letter in w.prepare(request_dict).letters:
        assert letter.email == letter.to_dict()["email"]
        assert letter.channels == tuple(w.ChannelKind(word) for word in letter.to_dict()["channels"])
        assert (letter.email is not None) == (w.ChannelKind.EMAIL in letter.channels)
        assert letter.form_parts == tuple(w.Part(word) for word in letter.to_dict()["form_parts"])
        assert (w.Part.OBJECTION in letter.form_parts) == bool(letter.form_text)
        assert set(letter.form_parts) <= set(letter.parts) | {w.Part.CONFIRMATION}
