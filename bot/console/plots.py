"""Plots as SVG made on the server: bars from zero, labelled directly, readable in both themes.

Colours come from the style sheet by class, so that no style stands in the page. Each plot has a title
and a description for screen readers; its table stands beside it in the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Final

from markupsafe import Markup

from bot.handoff.figures import Table

WIDTH: Final = 640
ROW: Final = 26
LABEL: Final = 190
COLUMNS: Final = 150  # height of a plot of upright bars
MOST_ROWS: Final = 12


@dataclass(frozen=True)
class Titled:
    """What a plot is called, and each of its labels in plain words."""

    title: str
    labels: tuple[str, ...]


def rows(table: Table, named: Titled) -> Markup:
    """Lying bars, one a label: for languages, needs, outcomes."""
    cells = list(zip(table.cells, named.labels, strict=True))[:MOST_ROWS]
    most = max((cell.height for cell, _ in cells), default=0) or 1
    parts = []
    for i, (cell, label) in enumerate(cells):
        length = round((WIDTH - LABEL - 60) * cell.height / most) or (2 if cell.shown != "0" else 0)
        y = i * ROW
        parts.append(
            f'<text class="plot-label" x="{LABEL - 8}" y="{y + 17}" text-anchor="end">{escape(label)}</text>'
            f'<rect class="plot-bar" x="{LABEL}" y="{y + 4}" width="{length}" height="{ROW - 8}" rx="2"/>'
            f'<text class="plot-value" x="{LABEL + length + 8}" y="{y + 17}">{escape(cell.shown)}</text>'
        )
    return _svg(named.title, _described(table, named), "".join(parts), len(cells) * ROW)


def columns(table: Table, named: Titled, every: int) -> Markup:
    """Upright bars for hours and days; every ``every``-th one is labelled, and the highest has its count."""
    most = max((cell.height for cell in table.cells), default=0)
    step = WIDTH / max(1, len(table.cells))
    floor, parts = COLUMNS - 24, []
    for i, (cell, label) in enumerate(zip(table.cells, named.labels, strict=True)):
        height = round((floor - 18) * cell.height / (most or 1)) or (2 if cell.shown != "0" else 0)
        x, middle = i * step, i * step + step / 2
        parts.append(
            f'<rect class="plot-bar" x="{x + step * 0.15:.1f}" y="{floor - height}" '
            f'width="{step * 0.7:.1f}" height="{height}" rx="2"/>'
        )
        if i % every == 0:
            parts.append(
                f'<text class="plot-label" x="{middle if i else 0:.1f}" y="{COLUMNS - 6}" '
                f'text-anchor="{"middle" if i else "start"}">'
                f"{escape(label)}</text>"
            )
        if most and cell.height == most:
            parts.append(
                f'<text class="plot-value" x="{middle:.1f}" y="{floor - height - 5}" '
                f'text-anchor="middle">{escape(cell.shown)}</text>'
            )
    parts.append(f'<line class="plot-line" x1="0" x2="{WIDTH}" y1="{floor}" y2="{floor}"/>')
    return _svg(named.title, _described(table, named), "".join(parts), COLUMNS)


def _described(table: Table, named: Titled) -> str:
    told = (f"{n}: {c.shown}" for c, n in zip(table.cells, named.labels, strict=True))
    return "; ".join(told)


def _svg(title: str, about: str, inside: str, height: int) -> Markup:
    # Everything that stands in it was escaped above.
    return Markup(  # noqa: S704
        f'<svg class="plot" role="img" viewBox="0 0 {WIDTH} {height}">'
        f"<title>{escape(title)}</title><desc>{escape(about)}</desc>{inside}</svg>"
    )
