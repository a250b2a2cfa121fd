"""Properties of the surface, with values that hypothesis makes up."""

from __future__ import annotations

import json
import pickle
from typing import Any

import widerspruch as w
from hypothesis import given, settings
from hypothesis import strategies as st

texts = st.text(max_size=40)
json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts | st.binary(max_size=8) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
keys = st.sampled_from(
    "version letter language guide_language date data_subject representative accounts non_user reasons requests history "
    "reference options name address country email phone role authority id platform handle url use link_group services "
    "address_country former_names minor second_parent article_80 formerly status deleted_on separate part parts".split()
)
people = st.fixed_dictionaries(
    {"name": st.text(min_size=1, max_size=30), "country": st.sampled_from(["DE", "IE", "CH", "GB", "AT"])},
    optional={"email": st.just("a@example.org"), "address": st.lists(texts, max_size=3), "phone": texts},
)
accounts = st.fixed_dictionaries(
    {"platform": st.sampled_from(["facebook", "instagram", "linkedin", "reddit"]), "handle": texts},
    optional={"link_group": st.sampled_from(["a", "b"]), "email": st.just("a@example.org")},
)
requests = st.fixed_dictionaries(
    {
        "version": st.just(1),
        "letter": st.just("objection"),
        "language": st.sampled_from(w.Locales.embedded().tags),
        "date": st.dates().map(str) | st.just("2026-11-24"),
        "data_subject": people,
        "accounts": st.lists(accounts, max_size=4),
    },
    optional={"reasons": st.lists(st.fixed_dictionaries({"text": texts}), max_size=2), "reference": texts},
)


@given(st.dictionaries(keys | texts, json_values, max_size=6) | json_values)
@settings(deadline=None, max_examples=400)
def test_anything_is_prepared_or_refused(request: Any) -> None:
    try:
        prepared = w.prepare(request)
    except w.WiderspruchError as error:
        assert error.issues
        assert all(issue.code.count(".") == 1 and issue.message for issue in error.issues)
    else:
        assert prepared.letters


@given(requests)
@settings(deadline=None, max_examples=300)
def test_all_ways_agree(request: dict[str, Any]) -> None:
    try:
        prepared = w.prepare(json.dumps(request))
    except w.WiderspruchError as error:
        for again in (w.prepare_many([request])[0], w.prepare_many([w.Request.from_dict(request)])[0]):
            assert isinstance(again, type(error))
            assert again.issues == error.issues
        return
    assert w.prepare(request) == prepared
    assert w.prepare(w.Request.from_dict(request)) == prepared
    assert pickle.loads(pickle.dumps(prepared)) == prepared
    assert json.loads(prepared.to_json()) == prepared.to_dict()
    for letter in prepared.letters:
        assert letter.render("text") == letter.text.encode()
        assert letter.render("html") == letter.html.encode()


@given(st.dictionaries(keys | texts, json_values, max_size=6))
@settings(deadline=None, max_examples=300)
def test_a_request_is_what_its_dict_says(data: dict[str, Any]) -> None:
    try:
        request = w.Request.from_dict(data)
    except w.RequestError:
        return
    assert w.Request.from_dict(request.to_dict()) == request
    assert w.Request.from_json(request.to_json()) == request
    assert w.Request(**request.to_dict()) == request
    assert request.replace() == request


@given(st.dates())
@settings(deadline=None, max_examples=300)
def test_deadlines(day: Any) -> None:
    try:
        deadline = w.deadline(day, country="DE", controller="meta-platforms-ireland")
    except w.ValidationError:
        assert not 1900 <= day.year <= 2199
        return
    assert deadline.received == day
    assert deadline.due_if_extended is not None
    assert day < deadline.due <= deadline.due_if_extended or day.year == 2199
    assert deadline.due.weekday() < 5 or day.year == 2199
