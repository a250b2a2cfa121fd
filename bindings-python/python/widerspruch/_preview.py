"""Previews for notebooks: masked tables of plans and letters, and open views for those who ask."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._widerspruch import Letter, Plan, Prepared

_Rows = list[tuple[str, str]]


class Preview:
    """A view that shows everything, personal data too. A notebook shows it as HTML or Markdown."""

    __slots__ = ("_html", "_markdown")

    def __init__(self, html: str, markdown: str) -> None:
        """Holds one view in two formats."""
        self._html = html
        self._markdown = markdown

    def __repr__(self) -> str:
        """The type only: logs and tracebacks show no personal data."""
        return "<Preview>"

    def _repr_html_(self) -> str:
        """The page in a frame of its own, so that its styles stay inside."""
        style = "width:100%;height:40em;border:1px solid #8888"
        return f'<iframe sandbox="" style="{style}" srcdoc="{escape(self._html, quote=True)}"></iframe>'

    def _repr_markdown_(self) -> str:
        return self._markdown


def page_preview(page: str) -> Preview:
    """The page for people as a view."""
    html = f"<pre>{escape(page)}</pre>"
    longest = max((len(line) - len(line.lstrip("`")) for line in page.splitlines()), default=0)
    fence = "`" * max(3, longest + 1)
    return Preview(html, f"{fence}text\n{page}\n{fence}\n")


def letter_html(letter: Letter) -> str:
    """A masked table as HTML."""
    return _html_table("Letter", _letter_rows(letter))


def letter_markdown(letter: Letter) -> str:
    """A masked table as Markdown."""
    return _markdown_table("Letter", _letter_rows(letter))


def plan_html(plan: Plan) -> str:
    """A masked table as HTML."""
    return _html_table("Plan", _plan_rows(plan))


def plan_markdown(plan: Plan) -> str:
    """A masked table as Markdown."""
    return _markdown_table("Plan", _plan_rows(plan))


def prepared_html(prepared: Prepared) -> str:
    """Masked tables as HTML."""
    return plan_html(prepared.plan) + "".join(map(letter_html, prepared.letters))


def prepared_markdown(prepared: Prepared) -> str:
    """Masked tables as Markdown."""
    return "\n".join([plan_markdown(prepared.plan), *map(letter_markdown, prepared.letters)])


def _letter_rows(letter: Letter) -> _Rows:
    """What is known about a letter without its personal data."""
    return [
        ("kind", letter.kind.value),
        ("addressee", letter.addressee.name),
        ("language", letter.language),
        ("regime", letter.regime.value),
        ("date", letter.date.isoformat()),
        ("accounts", str(len(letter.accounts))),
        ("blocks", str(len(letter.blocks))),
        ("enclosures", str(len(letter.enclosures))),
        ("text", f"{len(letter.text)} characters, hidden; letter.preview() shows them"),
    ]


def _plan_rows(plan: Plan) -> _Rows:
    """What is known about a plan without its personal data."""
    actions = [
        (f"action {number}", f"{action.kind.value}: {action.platform}, {len(action.accounts)} account(s)")
        for number, action in enumerate(plan.actions, 1)
    ]
    timelines = [
        (
            timeline.controller,
            f"{timeline.letter.value} {timeline.round}, {len(timeline.accounts)} account(s): {timeline.state.value}, "
            f"answer due {timeline.deadline.due.isoformat()}",
        )
        for timeline in plan.timelines
    ]
    return [*actions, *timelines, ("hints", str(len(plan.hints)))]


def _html_table(caption: str, rows: _Rows) -> str:
    cells = "".join(f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in rows)
    return f"<table><caption>{escape(caption)}</caption>{cells}</table>"


def _markdown_table(caption: str, rows: _Rows) -> str:
    cells = "\n".join(f"| {name} | {value.replace('|', '&#124;')} |" for name, value in rows)
    return f"| {caption} | |\n|---|---|\n{cells}\n"
