"""Two small plots as SVG, without a plotting library: rates by language, and calibration."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

INK, PALE, BLUE, ORANGE = "#22313a", "#d5dde1", "#1f6f8b", "#c4621b"
ROW, LEFT, WIDTH = 18, 60, 420


@dataclass(frozen=True)
class Bar:
    """One language: two shares from 0 to 1, or None where there is nothing to count."""

    name: str
    caught: float | None
    alarmed: float | None


@dataclass(frozen=True)
class Bin:
    """Findings of about the same confidence: what was said, what was right, how many."""

    said: float
    right: float
    count: int


def by_language(bars: Sequence[Bar]) -> str:
    """Urgent recall and false alarms of each language, as bars."""
    height = ROW * len(bars) + 60
    parts = [_text(LEFT, 16, "urgent heard", BLUE), _text(LEFT + 110, 16, "false urgent", ORANGE)]
    for step in range(0, 11, 2):
        x = LEFT + WIDTH * step / 10
        parts.append(_line(x, 26, x, height - 28, PALE))
        parts.append(_text(x - 8, height - 12, f"{step / 10:.1f}"))
    for index, bar in enumerate(bars):
        y = 30 + ROW * index
        parts.append(_text(8, y + 11, bar.name))
        for offset, share, colour in ((0, bar.caught, BLUE), (8, bar.alarmed, ORANGE)):
            if share is not None:
                parts.append(_box(LEFT, y + offset, WIDTH * share, 6, colour))
    return _picture(LEFT + WIDTH + 30, height, parts, "Urgent messages heard, by language")


def calibration(bins: Sequence[Bin]) -> str:
    """What was said to be likely against how often it was right; the line is where both are equal."""
    side = 260
    parts = [
        _box(LEFT, 20, side, side, "none", PALE),
        _line(LEFT, 20 + side, LEFT + side, 20, PALE),
    ]
    most = max((one.count for one in bins), default=1)
    for one in bins:
        radius = 3 + 7 * (one.count / most) ** 0.5
        x, y = LEFT + side * one.said, 20 + side * (1 - one.right)
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{BLUE}"/>')
    for step in (0.0, 0.5, 1.0):
        parts.append(_text(LEFT + side * step - 8, side + 38, f"{step:.1f}"))
        parts.append(_text(LEFT - 30, 24 + side * (1 - step), f"{step:.1f}"))
    parts.append(_text(LEFT, side + 56, "confidence of a finding; upwards, how many were right"))
    return _picture(LEFT + side + 60, side + 70, parts, "Calibration")


def _picture(width: float, height: float, parts: Sequence[str], title: str) -> str:
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" '
        f'role="img" font-family="sans-serif" font-size="11"><title>{escape(title)}</title>'
        '<rect width="100%" height="100%" fill="#fff"/>'
    )
    return "\n".join([head, *parts, "</svg>", ""])


def _text(x: float, y: float, text: str, colour: str = INK) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}">{escape(text)}</text>'


def _line(x1: float, y1: float, x2: float, y2: float, colour: str) -> str:
    return f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{colour}"/>'


def _box(x: float, y: float, width: float, height: float, colour: str, edge: str = "none") -> str:
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" '
        f'fill="{colour}" stroke="{edge}"/>'
    )
