"""Catalog and locales, for forms and overlays."""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path
from typing import Any

import pytest
import widerspruch as w


def test_everything_for_a_form() -> None:
    catalog, locales = w.Catalog.embedded(), w.Locales.embedded()
    assert {platform.id for platform in catalog.platforms} >= {"facebook", "instagram", "linkedin"}
    for language in locales.tags:
        for reason in catalog.reasons:
            label, explanation = reason.label(language), reason.explanation(language)
            assert label and explanation and len(label) <= 60
            fact = reason.fact(language)
            assert fact and fact != explanation
        for country in catalog.countries:
            assert country.name(language)
    assert catalog.reasons[0].label("xx") is None
    assert catalog.reasons[0].fact("xx") is None
    for reason in catalog.reasons:
        assert reason.classes and reason.specificity in (0, 1, 2) and isinstance(reason.admission, w.Admission)
    assert [reason.classes for reason in catalog.reasons if reason.id == "non-user"] == [(w.ReasonClass.ABOUT,)]
    assert catalog.country("DE") in catalog.countries
    assert catalog.country("XX") is None
    germany = catalog.country("DE")
    assert germany is not None
    assert germany.regions["DE-BE"] == "Berlin"
    assert all(catalog.authority(id) for id in germany.authorities)
    assert catalog.problems() == ()
    assert catalog.counts()["platforms"] == len(catalog.platforms)
    for platform in catalog.platforms:
        assert catalog.platform(platform.id.upper()) == platform
        assert all(catalog.controller(id) for id in platform.controllers.values())


def test_the_version_follows_the_records() -> None:
    catalog = w.Catalog.embedded()
    assert isinstance(catalog.as_of, datetime.date)
    assert re.fullmatch(rf"{catalog.as_of}\+[0-9a-f]{{8}}", catalog.version)
    record = catalog.platform("instagram")
    assert record is not None
    assert catalog.with_overlay({"platforms": [record.to_dict()]}).version == catalog.version
    changed = catalog.with_overlay({"platforms": [record.to_dict() | {"name": "Bilderbuch"}]})
    assert changed.as_of == catalog.as_of
    assert changed.version != catalog.version


def test_records_are_those_of_the_repository(repository: Path) -> None:
    catalog = w.Catalog.embedded()
    for folder, records in (("platforms", catalog.platforms), ("controllers", catalog.controllers)):
        for record in records:
            file = json.loads((repository / "core/data" / folder / f"{record.id}.json").read_text("utf-8"))
            assert record.to_dict() == {key: value for key, value in file.items() if key != "$schema"}


def test_an_overlay_from_dict_json_and_file(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    catalog = w.Catalog.embedded()
    record = catalog.platform("instagram")
    assert record is not None
    overlay = {"platforms": [record.to_dict() | {"name": "Bilderbuch"}]}
    path = tmp_path / "overlay.json"
    path.write_text(json.dumps(overlay), "utf-8")
    for given in (overlay, json.dumps(overlay), json.dumps(overlay).encode(), path):
        changed = catalog.with_overlay(given).platform("instagram")
        assert changed is not None
        assert changed.to_dict() == overlay["platforms"][0]
    prepared = w.prepare(request_dict, catalog=catalog.with_overlay(overlay))
    assert "Bilderbuch" in prepared.letters[0].text
    assert "Bilderbuch" not in w.prepare(request_dict).letters[0].text
    with pytest.raises(w.CatalogError) as caught:
        catalog.with_overlay({"platforms": [{"id": "x"}]})
    assert caught.value.issues[0].path.startswith("platforms/")
    with pytest.raises(w.CatalogError):
        catalog.with_overlay(b"no JSON")


def test_texts_of_an_organisation(tmp_path: Path, request_dict: dict[str, Any]) -> None:
    locales = w.Locales.embedded()
    path = tmp_path / "verein.ftl"
    path.write_text("letter-closing = Mit Gruß vom Verein\n", "utf-8")
    for texts in ("letter-closing = Mit Gruß vom Verein", path):
        changed = locales.with_overlay("de", texts)
        assert "Mit Gruß vom Verein" in w.prepare(request_dict, locales=changed).letters[0].text
        assert locales.check_overlay("de", texts) == ()
    path.write_text("letter-closing = { $nichts }\nletter-datum = x\n", "utf-8")
    problems = locales.check_overlay("de", path)
    assert [problem.path for problem in problems][0].startswith("de/verein.ftl:1:")
    with pytest.raises(w.LocaleError) as caught:
        locales.with_overlay("de", path)
    assert caught.value.issues == problems
    with pytest.raises(ValueError, match="language tag"):
        locales.with_overlay("../de", "")


def test_a_locale_of_ones_own(repository: Path, request_dict: dict[str, Any]) -> None:
    folder = repository / "core/locales/de"
    files = {file.name: file.read_text("utf-8") for file in folder.iterdir() if file.suffix in {".ftl", ".json"}}
    assert w.Locales.check_locale("de", folder) == ()
    assert w.Locales.check_locale("de", files) == ()
    (closing,) = (name for name, text in files.items() if "\nletter-closing =" in text)
    files[closing] = re.sub(r"\nletter-closing =.*", r"\nletter-closing = Hochachtungsvoll", files[closing])
    locales = w.Locales.embedded().with_locale("de", files)
    assert "Hochachtungsvoll" in w.prepare(request_dict, locales=locales).letters[0].text
    del files[closing]
    assert w.Locales.check_locale("de", files)
    with pytest.raises(w.LocaleError):
        w.Locales.embedded().with_locale("de", list(files.items()))


def test_small_questions() -> None:
    locales = w.Locales.embedded()
    assert locales.find("de_AT") == "de"
    assert locales.find("xx") is None
    assert locales.state("de") in set(w.LocaleState)
    assert locales.country_name("DE", "de") == "Deutschland"
    assert locales.country_name("??", "de") is None
    assert locales.date(datetime.date(2026, 11, 24), "de") == "24.\u00a0November 2026"
    assert "de" in repr(locales)


def test_messages_are_filled() -> None:
    locales = w.Locales.embedded()
    assert locales.format("en", "letter-closing", voice="self", regime="gdpr")
    texts = locales.format_many(
        "en",
        ["letter-closing", "letter-closing"],
        [{"voice": "self", "regime": "gdpr"}] * 3,
        separator="|",
    )
    closing = locales.format("en", "letter-closing", voice="self", regime="gdpr")
    assert texts == [f"{closing}|{closing}"] * 3
    for arguments in (
        ("xx", "letter-closing", {}),
        ("en", "no-such-message", {}),
        ("en", "letter-date", {}),
        ("en", "letter-date", {"date": b"x"}),
        ("en", "letter-date", {"dat": "x"}),
        ("en", "letter-date", {"number": -1}),
    ):
        with pytest.raises(w.ComposeError):
            locales.format(arguments[0], arguments[1], **arguments[2])


def test_deadline_and_timeline(request_dict: dict[str, Any]) -> None:
    result = w.deadline(datetime.date(2026, 1, 31), country="IE", controller="meta-platforms-ireland")
    assert (result.due, result.holidays, result.assumed) == (datetime.date(2026, 3, 2), "IE", False)
    assert w.deadline("2026-01-31", country="IE", assumed=True).holidays == "weekends-only"
    assert w.deadline("2026-01-31", country="CH").due_if_extended is None
    with pytest.raises(w.ValidationError) as caught:
        w.deadline("31.01.2026", country="XX", controller="nobody")
    assert [issue.path for issue in caught.value.issues] == ["/received", "/country", "/controller"]

    request = w.Request.from_dict(request_dict)
    assert w.timeline(request) == w.prepare(request).plan.timelines
    (timeline,) = w.timeline(request, date=datetime.date(2027, 1, 4))
    assert timeline.state is w.CaseState.OVERDUE
    assert timeline.next.letter is w.LetterKind.REMINDER
    (timeline,) = w.timeline(request, history=[])
    assert timeline.state is w.CaseState.DRAFTED
    refused = [{"event": "sent", "on": "2026-11-20"}, {"event": "refused", "on": "2026-11-22", "refusal": "too-late"}]
    (timeline,) = w.timeline(request, history=refused)
    assert timeline.next.letter is w.LetterKind.REFUSAL_REPLY
    with pytest.raises(w.RequestTypeError) as wrong:
        w.timeline(request, history=[{"event": 5}])
    assert wrong.value.issues[0].path == "/history/0/event"
    with pytest.raises(w.ValidationError):
        w.timeline(request, history=[{"event": "sent", "on": "2027-11-20"}])
