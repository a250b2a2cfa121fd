"""What the tests share: the folders of the repository and one good request.

The shared cases are those that `tests/expectations` writes; `run` calls it.
"""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
CASES = sorted(path.parent for path in REPOSITORY.glob("target/cases/*/request.json"))

_REQUEST: dict[str, Any] = {
    "version": 1,
    "letter": "objection",
    "language": "de",
    "date": "2026-11-24",
    "data_subject": {
        "name": "Zyxwina Kanarienvogel",
        "address": ["Geheimweg 77", "10115 Berlin"],
        "country": "DE",
        "email": "kanarienvogel@example.org",
    },
    "accounts": [
        {"id": "eins", "platform": "facebook", "handle": "zyxwina.kana", "email": "kanarienvogel@example.org"},
        {"id": "zwei", "platform": "instagram", "handle": "@zyxwina", "email": "kanarienvogel@example.org"},
    ],
    "reasons": [{"id": "control"}, {"id": "health", "detail": "Meine Diagnose Zyxwitis ist privat."}],
    "requests": ["restriction", "erasure"],
    "history": [{"event": "sent", "on": "2026-11-20", "via": "form", "note": "Notiz Zyxwnotiz"}],
    "reference": "ZYX-4711",
}

# No message, repr or file name may hold one of these.
CANARIES = ("Zyxw", "zyxw", "Kanarienvogel", "kanarienvogel", "Geheimweg", "ZYX-4711")


@pytest.fixture
def request_dict() -> dict[str, Any]:
    """A good request as a dict of its own."""
    return copy.deepcopy(_REQUEST)


@pytest.fixture
def repository() -> Path:
    """The root of the repository."""
    return REPOSITORY
