"""Why the command stops."""

from __future__ import annotations


class Failure(Exception):
    """Why the command stops: a message without personal data."""
