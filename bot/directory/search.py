"""Finding services: by need, place and language, the surest and nearest first.

The search reads every table of the directory but one: the sealed addresses of confidential places.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import date, datetime, timezone
from math import cos, radians
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.engine import Connection

from bot.directory.found import (
    MOST_RESULTS,
    Audience,
    FoundPhone,
    FoundService,
    SearchPlace,
    SearchRequest,
)
from bot.directory.opening import open_at
from bot.directory.ranking import AROUND_KM, Offer, Ranked, best_offer, take_turns
from bot.directory.shelves import SMALLEST, SPARE, Shelves
from bot.directory.showing import Moment, Parts, show
from bot.directory.sifting import sift
from bot.directory.suiting import DOUBTED, expertise, fit, open_rank, unfit, worry
from bot.storage.schema import metadata

__all__ = ["Finder", "FoundPhone", "FoundService", "SearchPlace", "SearchRequest"]

Reader = Callable[[], AbstractContextManager[Connection]]
_CHUNK = 400
_service = metadata.tables["directory_service"]
_need = metadata.tables["directory_service_need"]
_reach = metadata.tables["directory_reach"]


def now_utc() -> datetime:
    """This moment, in UTC."""
    return datetime.now(timezone.utc)


def today_utc() -> date:
    """The day it is now, in UTC."""
    return datetime.now(timezone.utc).date()


class Finder:
    """Searches a store: ``Finder(store.read)``. Sample services are left out unless asked for.

    From ``shelf_from`` services on the order is found on a shelf in memory (``shelf.py``).
    """

    def __init__(
        self,
        read: Reader,
        *,
        include_sample: bool = False,
        today: Callable[[], date] = today_utc,
        now: Callable[[], datetime] = now_utc,
        shelf_from: int = SMALLEST,
    ) -> None:
        self._read = read
        self._include_sample = include_sample
        self._today = today
        self._now = now
        self._shelves = Shelves(shelf_from)

    def warm(self) -> None:
        """Fill the shelf of a large directory now, so that no search waits for it."""
        self._shelves.fill(self._read)

    def search(self, request: SearchRequest) -> list[FoundService]:
        """The services that fit, best first; an empty list when none does.

        ``limit`` is held between 1 and :data:`~bot.directory.found.MOST_RESULTS`.
        """
        first = max(0, request.offset)
        last = first + min(max(1, request.limit), MOST_RESULTS)
        with self._read() as connection:
            shelf = self._shelves.current(connection, self._read)
            moment = Moment(self._today(), self._now())
            if shelf is None:
                candidates = self._candidates(connection, request)
            else:
                # A few more than are shown: what was closed since the shelf was filled drops out.
                sifted = sift(
                    shelf, request, last + SPARE, moment, include_sample=self._include_sample
                )
                candidates = self._still_shown(connection, request, sifted)
            ranked = self._ranked(connection, request, candidates)[first:last]
            parts = Parts.load(connection, [r.service for r in ranked])
            return [
                show(r.service, parts, request.audience, moment, offer=r.offer, why=r.why)
                for r in ranked
            ]

    def get(self, service_id: str, *, audience: Audience = "person") -> FoundService | None:
        """One service by its id, or None when there is none that may be shown."""
        with self._read() as connection:
            query = select([_service]).where(_service.c.id == service_id, *self._shown(audience))
            service = connection.execute(query).first()
            if service is None:
                return None
            parts = Parts.load(connection, [service])
            return show(service, parts, audience, Moment(self._today(), self._now()))

    def _shown(self, audience: Audience) -> list[Any]:
        """What may be shown at all: open services, dated ones to a person, samples in a demo."""
        rules = [_service.c.status == "active", _service.c.closed_on.is_(None)]
        if not self._include_sample:
            rules.append(_service.c.sample.is_(False))
        if audience == "person":
            rules.append(_service.c.assured_date.isnot(None))
            full = _service.c.full_until
            rules.append(or_(full.is_(None), full < self._today()))
        return rules

    def _ranked(
        self, connection: Connection, request: SearchRequest, candidates: dict[str, Any]
    ) -> list[Ranked]:
        reaches = _by_service(connection, _reach, candidates)
        wanted = _needs_of(connection, candidates, request.needs)
        found: list[Ranked] = []
        for service_id, service in candidates.items():
            # A person who cannot reach it has no use for it.
            alone = request.audience == "person" and service.access == "self"
            if unfit(service, request) or (alone and not service.reachable):
                continue
            near = best_offer(
                reaches[service_id], request.place, confidential=bool(service.confidential)
            )
            if near is None and request.place.country:
                continue
            ranked = self._rank(service, near, wanted[service_id], request)
            found.append(ranked)
        found.sort(key=lambda r: r.order)
        return take_turns(found, request.needs)

    def _rank(
        self, service: Any, near: Offer | None, needs: tuple[str, ...], request: SearchRequest
    ) -> Ranked:
        today = self._today()
        stale = service.next_check_due is None or service.next_check_due < today
        full = service.full_until is not None and service.full_until >= today
        spoken, heard = _spoken(service.spoken or {}, request.language)
        suits, reasons = fit(service, request)
        wary, worries = worry(service, request)
        opened, hours = open_rank(open_at(service.opening, self._now()))
        expert, knows = expertise(service, request.exploitation)
        texts = request.channel == "sms"
        why = (
            *(f"need:{need}" for need in needs),
            *((near.why,) if near is not None else ()),
            *(*heard, *reasons, *worries, *hours),
            *(("text_ok",) if service.text_ok and texts else ()),
            *knows,
            *(("stale",) if stale else ()),
            *((f"doubts:{service.doubts}",) if service.doubts else ()),
            *((f"full:{service.full_until}",) if full else ()),
            *(("police_answers",) if service.answers == "police" else ()),
            *((f"access:{service.access}",) if service.access != "self" else ()),
        )
        order = (
            full,
            stale,
            # A police line is never put before anybody else who can help.
            service.answers == "police",
            service.doubts >= DOUBTED,
            near.closeness if near else 4,
            service.access != "self",
            suits,
            wary,
            -len(needs),
            spoken,
            opened,
            (0 if service.text_ok else 1) if texts else 0,
            expert,
            service.doubts,
            near.distance_km or 0 if near else 0,
            -(service.assured_date or date.min).toordinal(),
            service.name,
            service.id,
        )
        return Ranked(service, needs, near, order, stale, why)

    def _still_shown(
        self, connection: Connection, request: SearchRequest, ids: list[str]
    ) -> dict[str, Any]:
        """The rows of those that may still be shown.

        They are asked for by their ids alone: with more rules SQLite reads every active service.
        """
        found: dict[str, Any] = {}
        for start in range(0, len(ids), _CHUNK):
            query = select([_service]).where(_service.c.id.in_(ids[start : start + _CHUNK]))
            found |= {row.id: row for row in connection.execute(query)}
        return {i: row for i, row in found.items() if self._may_show(row, request.audience)}

    def _may_show(self, row: Any, audience: Audience) -> bool:
        """:meth:`_shown` for one row that was read."""
        shown = row.status == "active" and row.closed_on is None
        shown = shown and (self._include_sample or not row.sample)
        if audience != "person":
            return bool(shown)
        full = row.full_until is not None and row.full_until >= self._today()
        return bool(shown and row.assured_date is not None and not full)

    def _candidates(self, connection: Connection, request: SearchRequest) -> dict[str, Any]:
        query = select([_service]).where(*self._shown(request.audience))
        if request.needs:
            met = select([_need.c.service_id]).where(_need.c.need.in_(request.needs))
            query = query.where(_service.c.id.in_(met))
        if request.place.country:
            reached = select([_reach.c.service_id]).where(_touches(request.place))
            query = query.where(_service.c.id.in_(reached))
        return {row.id: row for row in connection.execute(query)}


def _touches(place: SearchPlace) -> Any:
    """Rows of reach that can touch ``place``: its region, its country, the world, or nearby."""
    country = _reach.c.country == place.country
    if not place.region:
        return or_(_reach.c.country == "", country)
    ways = [
        _reach.c.country == "",
        and_(country, _reach.c.region.in_((place.region, ""))),
    ]
    if place.latitude is not None and place.longitude is not None:
        high = AROUND_KM / 111.0
        wide = high / max(0.1, cos(radians(place.latitude)))
        ways.append(
            and_(
                _reach.c.latitude.between(place.latitude - high, place.latitude + high),
                _reach.c.longitude.between(place.longitude - wide, place.longitude + wide),
            )
        )
    return or_(*ways)


def _spoken(languages: dict[str, str], wanted: str) -> tuple[int, tuple[str, ...]]:
    """0 spoken by staff, 1 through an interpreter, 2 nobody knows, 3 others are named and not this."""
    base = wanted.split("-", maxsplit=1)[0].lower()
    if not base:
        return 0, ()
    if base in languages:
        staff = languages[base] == "staff"
        return (0 if staff else 1), (f"{'speaks' if staff else 'interpreter'}:{base}",)
    if base == "en" and not languages:
        return 0, ()
    return (3 if languages else 2), ("language_unknown",)


def _by_service(
    connection: Connection, table: Any, candidates: Iterable[str]
) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    ids = list(candidates)
    for start in range(0, len(ids), _CHUNK):
        query = select([table]).where(table.c.service_id.in_(ids[start : start + _CHUNK]))
        for row in connection.execute(query):
            found[row.service_id].append(row)
    return found


def _needs_of(
    connection: Connection, candidates: Iterable[str], asked: tuple[str, ...]
) -> dict[str, tuple[str, ...]]:
    rows = _by_service(connection, _need, candidates)
    found: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for service_id, needs in rows.items():
        met = {row.need for row in needs}
        found[service_id] = tuple(n for n in asked if n in met) if asked else tuple(sorted(met))
    return found
