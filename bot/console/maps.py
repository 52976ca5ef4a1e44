"""A map without tiles: the towns of a country as faint dots, its regions as circles over them.

A circle's area is the number of services; a region without any is an empty ring with its name, so that
a gap is seen as a gap. Regions far from the others stand in a row below. The table beside it says the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from math import cos, radians, sqrt
from statistics import median
from typing import Final

from markupsafe import Markup

WIDTH: Final = 960
MARGIN: Final = 40
ROW: Final = 84  # height of the row of far regions
LARGEST, RING, SMALLEST_CIRCLE = 30.0, 9.0, 5.0
# Beyond this from the middle a region has its own place below, and not to scale.
FAR_NORTH, FAR_EAST = 17.0, 50.0
GRID = 0.35  # degrees: towns nearer to each other than this are one dot

Town = tuple[str, float, float, int]


@dataclass(frozen=True)
class Spot:
    """A region with its count."""

    code: str
    name: str
    count: int


@dataclass(frozen=True)
class _Plane:
    """From latitude and longitude to the picture."""

    north: float
    west: float
    scale: float
    squeeze: float

    def at(self, latitude: float, longitude: float) -> tuple[float, float]:
        x = MARGIN + (longitude - self.west) * self.squeeze * self.scale
        return x, MARGIN + (self.north - latitude) * self.scale


def draw(title: str, spots: list[Spot], towns: Iterable[Town]) -> Markup:
    """The picture as SVG; regions of which no town is known stand below, with those far away."""
    by_region: dict[str, list[Town]] = defaultdict(list)
    for town in towns:
        by_region[town[0]].append(town)
    middles = {s.code: _middle(by_region[s.code]) for s in spots if by_region[s.code]}
    near = _near(middles)
    shape = [town for code in near for town in by_region[code]]
    plane, height = _plane(shape)
    most = max((spot.count for spot in spots), default=0) or 1
    parts = [_ground(plane, shape)]
    # Gaps lie under the circles, and large circles under small ones.
    order = sorted(spots, key=lambda s: (s.count > 0, -s.count))
    shown = [spot for spot in order if spot.code in near]
    parts += [_circle(spot, *plane.at(*middles[spot.code]), most) for spot in shown]
    away = [spot for spot in spots if spot.code not in near]
    for place, spot in enumerate(away):
        step = (WIDTH - 2 * MARGIN) / max(1, len(away))
        parts.append(_circle(spot, MARGIN + step * (place + 0.5), height + ROW / 2, most))
    told = "; ".join(f"{spot.name}: {spot.count}" for spot in spots)
    return _svg(title, told, "".join(parts), height + (ROW if away else 0))


def _middle(towns: list[Town]) -> tuple[float, float]:
    """Where the people of a region live, on the whole."""
    people = sum(town[3] for town in towns) or 1
    north = sum(town[1] * town[3] for town in towns) / people
    return north, sum(town[2] * town[3] for town in towns) / people


def _near(middles: dict[str, tuple[float, float]]) -> set[str]:
    if not middles:
        return set()
    north = median(latitude for latitude, _ in middles.values())
    east = median(longitude for _, longitude in middles.values())
    return {
        code
        for code, (latitude, longitude) in middles.items()
        if abs(latitude - north) < FAR_NORTH and abs(longitude - east) < FAR_EAST
    }


def _plane(towns: list[Town]) -> tuple[_Plane, int]:
    if not towns:
        return _Plane(0.0, 0.0, 1.0, 1.0), 0
    norths, easts = [t[1] for t in towns], [t[2] for t in towns]
    squeeze = cos(radians((max(norths) + min(norths)) / 2))
    wide = max(1.0, (max(easts) - min(easts)) * squeeze)
    tall = max(1.0, max(norths) - min(norths))
    scale = min((WIDTH - 2 * MARGIN) / wide, 640 / tall)
    return _Plane(max(norths), min(easts), scale, squeeze), round(tall * scale) + 2 * MARGIN


def _ground(plane: _Plane, towns: list[Town]) -> str:
    cells = sorted({(round(t[1] / GRID), round(t[2] / GRID)) for t in towns})
    moves = []
    for north, east in cells:
        x, y = plane.at(north * GRID, east * GRID)
        moves.append(f"M{x:.0f} {y:.0f}h0")
    return f'<path class="map-ground" d="{"".join(moves)}"/>'


def _circle(spot: Spot, x: float, y: float, most: int) -> str:
    label = escape(spot.code.partition("-")[2])
    title = f"<title>{escape(spot.name)}: {spot.count}</title>"
    if not spot.count:
        return (
            f'<g class="map-gap">{title}<circle cx="{x:.0f}" cy="{y:.0f}" r="{RING}"/>'
            f'<text x="{x:.0f}" y="{y + 4:.0f}">{label}</text></g>'
        )
    radius = max(SMALLEST_CIRCLE, LARGEST * sqrt(spot.count / most))
    beside = radius < 13
    text_x = x + radius + 3 if beside else x
    kind = "map-spot beside" if beside else "map-spot"
    return (
        f'<g class="{kind}">{title}<circle cx="{x:.0f}" cy="{y:.0f}" r="{radius:.1f}"/>'
        f'<text x="{text_x:.0f}" y="{y + 4:.0f}">{label}</text></g>'
    )


def _svg(title: str, about: str, inside: str, height: int) -> Markup:
    # Everything that stands in it was escaped above.
    return Markup(  # noqa: S704
        f'<svg class="map" role="img" viewBox="0 0 {WIDTH} {height}">'
        f"<title>{escape(title)}</title><desc>{escape(about)}</desc>{inside}</svg>"
    )
