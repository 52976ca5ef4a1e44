"""The order of a search, computed over the whole shelf at once.

It is the order of :mod:`bot.directory.search` exactly, question by question; a test holds the two together.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import numpy as np

from bot.directory.found import NEEDS, SERVES, SearchPlace, SearchRequest
from bot.directory.opening import open_at
from bot.directory.ranking import AROUND_KM, BANDS_KM, NEAR_KM
from bot.directory.shelf import Array, Shelf, bits
from bot.directory.showing import Moment
from bot.directory.suiting import ADULTS, AGES, DOUBTED, MINORS

_NOT = 9  # no way in which a service reaches the place
_UNTOLD = 10_000
MOST_OPENED = 50_000


def sift(
    shelf: Shelf,
    request: SearchRequest,
    most: int,
    moment: Moment,
    *,
    include_sample: bool,
) -> list[str]:
    """The ids of the first ``most`` services that fit, best first."""
    today, now = moment.today, moment.now
    alive = _fitting(shelf, request, today.toordinal())
    if not include_sample:
        alive &= ~shelf.columns["sample"]
    closeness, distance = _closeness(shelf, alive, request.place)
    if request.place.country:
        alive &= closeness < _NOT
    found = np.flatnonzero(alive)
    if not len(found):
        return []
    coarse = _coarse(shelf, found, closeness, request, today.toordinal())
    kept = _first(shelf, found, coarse, request, most)
    found, coarse = found[kept], coarse[kept]
    order = np.lexsort(
        (
            shelf.name_order[found],
            -shelf.columns["assured"][found],
            distance[found],
            shelf.columns["doubts"][found],
            _expertise(shelf, found, request.exploitation),
            ~shelf.columns["text_ok"][found] & (request.channel == "sms"),
            _opened(shelf, found, now),
            coarse,
        )
    )
    return [shelf.ids[place] for place in _turns(shelf, found[order], request.needs, most)]


def _fitting(shelf: Shelf, request: SearchRequest, today: int) -> Array:
    """Which services may be shown and do not turn the person away."""
    column = shelf.columns
    alive = column["open"].copy()
    if request.needs:
        alive &= (shelf.needs & np.uint16(bits(request.needs, NEEDS))) != 0
    if request.audience == "person":
        alive &= (column["assured"] > 0) & (column["full_until"] < today)
        alive &= column["reachable"] | column["closed_door"]
    ages = AGES.get(request.age_band)
    if ages:
        alive &= (column["youngest"] <= ages[1]) & (column["oldest"] >= ages[0])
    wanted = _wanted(request)
    if wanted:
        alive &= (column["turns_away"] & np.uint8(bits(wanted, SERVES))) == 0
    return alive


def _wanted(request: SearchRequest) -> tuple[str, ...]:
    return (*request.serves, *(("minors",) if request.age_band in MINORS else ()))


def _closeness(shelf: Shelf, alive: Array, place: SearchPlace) -> tuple[Array, Array]:
    """How near each service is (0 here to 3 far, 4 nobody knows) and the band of its distance."""
    nearest = np.zeros(len(shelf.ids), dtype="int32")
    if not place.country:
        return np.where(shelf.reached, 2, 4), nearest
    reach = shelf.reaches
    near = np.full(len(shelf.ids), _NOT, dtype="int8")
    country, region = reach.code(place.country), reach.code(place.region or "?")
    pointed = None not in (place.latitude, place.longitude)
    touching = (reach.country == 0) | (reach.country == country)
    if pointed:
        wide = AROUND_KM / 111.0
        touching |= np.abs(reach.latitude - place.latitude) <= wide
    rows = np.flatnonzero(touching & alive[reach.service])
    if not len(rows):
        return near, nearest
    at = reach.service[rows]
    by_region = _by_region(shelf, rows, country, region, place)
    told = np.full(len(rows), _UNTOLD, dtype="int32")
    close = by_region
    if pointed:
        close, told = _by_distance(shelf, rows, region, place, by_region)
    everywhere = reach.country[rows] == 0
    close = np.where(everywhere, 2, close)
    told = np.where(everywhere | (close == _NOT) | shelf.columns["confidential"][at], _UNTOLD, told)
    starts = np.flatnonzero(np.r_[True, at[1:] != at[:-1]])
    near[at[starts]] = np.minimum.reduceat(close, starts)
    bands = np.minimum.reduceat(told, starts)
    nearest[at[starts]] = np.where(bands == _UNTOLD, 0, bands)
    return near, nearest


def _by_region(shelf: Shelf, rows: Array, country: int, region: int, place: SearchPlace) -> Array:
    reach = shelf.reaches
    regions = reach.region[rows]
    inside = (regions == region) if place.region else np.ones(len(rows), "bool")
    close = np.where(regions == 0, 2, np.where(inside, 1, _NOT))
    # It says which areas it serves, so that its region alone does not make it near.
    loose = ~reach.area[rows] & np.isnan(reach.latitude[rows]) & shelf.named[reach.service[rows]]
    close = np.where(loose & (close < 3), 3, close)
    return np.where(reach.country[rows] == country, close, _NOT)


def _by_distance(
    shelf: Shelf, rows: Array, region: int, place: SearchPlace, by_region: Array
) -> tuple[Array, Array]:
    reach = shelf.reaches
    pointed = ~np.isnan(reach.latitude[rows])
    km = _kilometres(reach.latitude[rows], reach.longitude[rows], place)
    area = reach.area[rows]
    same = (reach.region[rows] == region) & (reach.region[rows] != 0)
    location = np.where(km <= NEAR_KM, 0, np.where(km <= AROUND_KM, 1, np.where(same, 3, _NOT)))
    close = np.where(area, np.where(km <= reach.radius[rows], 0, _NOT), location)
    band = np.array([*BANDS_KM, _UNTOLD])[np.searchsorted(BANDS_KM, km)]
    told = np.where(pointed & ~area & (close != _NOT), band, _UNTOLD)
    return np.where(pointed, close, by_region), told


def _kilometres(latitude: Array, longitude: Array, place: SearchPlace) -> Array:
    a, b = np.radians(latitude), np.radians(place.latitude or 0.0)
    turn = np.radians(longitude) - np.radians(place.longitude or 0.0)
    h = np.sin((a - b) / 2) ** 2 + np.cos(a) * np.cos(b) * np.sin(turn / 2) ** 2
    return np.asarray(np.nan_to_num(2 * 6371.0 * np.arcsin(np.sqrt(np.minimum(1.0, h))), nan=1e9))


def _coarse(
    shelf: Shelf, found: Array, closeness: Array, request: SearchRequest, today: int
) -> Array:
    """The first questions of the order, packed into one number each."""
    column = {name: values[found] for name, values in shelf.columns.items()}
    needs = shelf.needs[found] & np.uint16(bits(request.needs, NEEDS))
    met = sum((needs >> bit) & 1 for bit in range(len(NEEDS)))
    if not request.needs:
        met = sum((shelf.needs[found] >> bit) & 1 for bit in range(len(NEEDS)))
    packed = np.zeros(len(found), dtype="int64")
    for values, size in (
        (column["full_until"] >= today, 2),
        (column["due"] < today, 2),
        (column["police"], 2),
        (column["doubts"] >= DOUBTED, 2),
        (closeness[found], 16),
        (column["closed_door"], 2),
        (_suits(column, request), 2),
        (_worry(column, request), 8),
        (len(NEEDS) - np.asarray(met, dtype="int64"), 16),
        (_spoken(shelf, found, request.language), 4),
    ):
        packed = packed * size + values
    return packed


def _suits(column: dict[str, Array], request: SearchRequest) -> Array:
    wanted = np.uint8(bits(_wanted(request), SERVES))
    known = (column["welcomes"] & wanted) == wanted
    if request.age_band not in MINORS + ADULTS:
        known &= column["youngest"] < 18
    return np.asarray(~known)


def _worry(column: dict[str, Array], request: SearchRequest) -> Array:
    weight: Array = column["police_required"].astype("int64") * (
        2 if "police" in request.concerns else 1
    )
    if "status" in request.concerns:
        weight += column["status_asked"] != 0
    if "id" in request.concerns:
        weight += column["no_id"] != 1
    return np.asarray(weight)


def _spoken(shelf: Shelf, found: Array, language: str) -> Array:
    base = language.split("-", maxsplit=1)[0].lower()
    if not base:
        return np.zeros(len(found), dtype="int64")
    nothing = 0 if base == "en" else 2
    rank = np.where(shelf.has_languages, 3, nothing)
    for value, speakers in ((1, shelf.interpreter), (0, shelf.staff)):
        if base in speakers:
            rank[speakers[base]] = value
    return np.asarray(rank[found])


def _expertise(shelf: Shelf, found: Array, exploitation: str) -> Array:
    labour, sex = shelf.columns["labour"][found], shelf.columns["sex"][found]
    right = {"labour": labour, "sex": sex}.get(exploitation, labour | sex)
    if exploitation not in ("", "labour", "sex"):
        right = np.zeros(len(found), "bool")
    return np.where(right, 0, np.where(labour | sex, 1, 2))


def _first(shelf: Shelf, found: Array, coarse: Array, request: SearchRequest, most: int) -> Array:
    """Which of ``found`` can be among the first at all: by the coarse order, for each need."""
    if len(request.needs) < 2:
        return np.flatnonzero(coarse <= _cut(coarse, most))
    kept = np.zeros(len(found), "bool")
    for need in request.needs:
        meets = (shelf.needs[found] & np.uint16(bits((need,), NEEDS))) != 0
        if meets.any():
            kept |= meets & (coarse <= _cut(coarse[meets], most))
    return np.flatnonzero(kept)


def _cut(values: Array, most: int) -> Any:
    return values.max() if len(values) <= most else np.partition(values, most - 1)[most - 1]


def _opened(shelf: Shelf, found: Array, now: datetime) -> Array:
    """0 open, 1 nobody knows, 2 closed. Answers are kept for the minute."""
    minute = int(now.timestamp() // 60)
    numbers, back = np.unique(shelf.pattern[found], return_inverse=True)
    if len(shelf.opened) > MOST_OPENED:
        shelf.opened.clear()
    ranks = []
    for number in numbers:
        asked = (int(number), minute)
        if asked not in shelf.opened:
            answer = open_at(shelf.patterns[number], now) if number >= 0 else None
            shelf.opened[asked] = 1 if answer is None else (0 if answer else 2)
        ranks.append(shelf.opened[asked])
    return np.array(ranks)[back]


def _turns(shelf: Shelf, ordered: Array, needs: tuple[str, ...], most: int) -> list[int]:
    """The first ``most`` with the needs taking turns."""
    if len(needs) < 2:
        return [int(place) for place in ordered[:most]]
    queues = [
        iter(ordered[(shelf.needs[ordered] & np.uint16(bits((need,), NEEDS))) != 0])
        for need in needs
    ]
    taken: dict[int, None] = {}
    running = True
    while running and len(taken) < most:
        running = False
        for queue in queues:
            place = next((int(p) for p in queue if int(p) not in taken), None)
            if place is not None:
                taken[place] = None
                running = True
    return list(taken)[:most]
