"""Which service comes first, and why: a fixed order of plain questions, no weights.

Sure before stale; near before far; what a person can reach alone before what needs a referral; then
language, texting, and what is known about the people it serves. With several needs the answers take
turns, so that the first three do not all meet the first need.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Any

from bot.directory.found import SearchPlace

# Upper ends of the bands in which distance is told. The narrowest is wider than 10 km.
BANDS_KM = (25, 50, 100, 200, 400, 800)
NEAR_KM, AROUND_KM = 50, 120


@dataclass(frozen=True)
class Offer:
    """One row of ``directory_reach`` as it lies to the place that was asked about."""

    closeness: int  # 0 here, 1 in the region, 2 in the country, 3 far off in the region
    distance_km: int | None
    why: str


@dataclass(frozen=True)
class Ranked:
    """A service with what decides its place in the answer."""

    service: Any
    needs: tuple[str, ...]
    offer: Offer | None
    order: tuple[Any, ...]
    stale: bool
    why: tuple[str, ...]


def kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Great-circle distance of two points given as latitude and longitude in degrees."""
    lat_a, lon_a, lat_b, lon_b = (radians(x) for x in (*a, *b))
    h = sin((lat_b - lat_a) / 2) ** 2 + cos(lat_a) * cos(lat_b) * sin((lon_b - lon_a) / 2) ** 2
    return 2 * 6371.0 * asin(sqrt(min(1.0, h)))


def band(distance: float) -> int | None:
    """The upper end of the band that a distance in km lies in; None beyond the last."""
    return next((end for end in BANDS_KM if distance <= end), None)


def offer(reach: Any, place: SearchPlace, *, confidential: bool) -> Offer | None:
    """How one row of reach lies to ``place``; None where it does not touch it."""
    if not reach.country:
        return Offer(2, None, "everywhere")
    if not place.country:
        return Offer(2, None, "no_place_given")
    if None not in (place.latitude, place.longitude, reach.latitude, reach.longitude):
        return _by_distance(reach, place, confidential=confidential)
    return _by_region(reach, place) if reach.country == place.country else None


def _by_region(reach: Any, place: SearchPlace) -> Offer | None:
    if not reach.region:
        return Offer(2, None, f"serves:{reach.country}")
    if place.region and reach.region != place.region:
        return None
    whole = reach.kind == "area" and reach.latitude is None
    return Offer(1, None, f"{'serves' if whole else 'in'}:{reach.region}")


def _by_distance(reach: Any, place: SearchPlace, *, confidential: bool) -> Offer | None:
    distance = kilometres(
        (place.latitude or 0.0, place.longitude or 0.0), (reach.latitude, reach.longitude)
    )
    if reach.kind == "area":
        # The area is what the service says of itself; how far off its middle is says nothing.
        if distance <= (reach.radius_km or 0):
            return Offer(0, None, "serves_here")
        return None
    told = None if confidential else band(distance)
    if distance <= NEAR_KM:
        return Offer(0, told, f"within:{told}" if told else "near")
    if distance <= AROUND_KM:
        return Offer(1, told, f"within:{told}" if told else "around")
    if reach.region and reach.region == place.region:
        return Offer(3, told, f"in:{reach.region}")
    return None


def best_offer(reaches: Iterable[Any], place: SearchPlace, *, confidential: bool) -> Offer | None:
    """The closest of all the ways in which a service reaches ``place``."""
    ways = list(reaches)
    named = any(reach.kind == "area" for reach in ways)
    found: list[Offer] = []
    for reach in ways:
        one = offer(reach, place, confidential=confidential)
        if one is not None and named and reach.kind == "location" and reach.latitude is None:
            # It says which areas it serves, so that its region alone does not make it near.
            one = Offer(max(one.closeness, 3), None, one.why)
        if one is not None:
            found.append(one)
    distances = [one.distance_km for one in found if one.distance_km is not None]
    if not found:
        return None
    first = min(found, key=lambda one: (one.closeness, one.distance_km or 0))
    nearest = min(distances) if distances else None
    return Offer(first.closeness, nearest, first.why)


def take_turns(ranked: list[Ranked], needs: tuple[str, ...]) -> list[Ranked]:
    """The list with the needs taking turns; within each need, and with one need, the order stands."""
    if len(needs) < 2:
        return ranked
    left = list(ranked)
    result: list[Ranked] = []
    while left:
        for need in needs:
            found = next((r for r in left if need in r.needs), None)
            if found is not None:
                result.append(found)
                left.remove(found)
        if left and not any(need in r.needs for r in left for need in needs):
            return result + left
    return result
