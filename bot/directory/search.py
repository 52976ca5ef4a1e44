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
from bot.directory.ranking import (
    AROUND_KM,
    Ranked,
    best_offer,
    fit,
    take_turns,
    unfit,
)
from bot.directory.showing import Parts, show
from bot.storage.schema import metadata

__all__ = ["Finder", "FoundPhone", "FoundService", "SearchPlace", "SearchRequest"]

Reader = Callable[[], AbstractContextManager[Connection]]
_CHUNK = 400
_service = metadata.tables["directory_service"]
_need = metadata.tables["directory_service_need"]
_reach = metadata.tables["directory_reach"]


def today_utc() -> date:
    """The day it is now, in UTC."""
    return datetime.now(timezone.utc).date()


class Finder:
    """Searches a store: ``Finder(store.read)``. Sample services are left out unless asked for."""

    def __init__(
        self,
        read: Reader,
        *,
        include_sample: bool = False,
        today: Callable[[], date] = today_utc,
    ) -> None:
        self._read = read
        self._include_sample = include_sample
        self._today = today

    def search(self, request: SearchRequest) -> list[FoundService]:
        """The services that fit, best first; an empty list when none does.

        ``limit`` is held between 1 and :data:`~bot.directory.found.MOST_RESULTS`.
        """
        first = max(0, request.offset)
        last = first + min(max(1, request.limit), MOST_RESULTS)
        with self._read() as connection:
            ranked = self._ranked(connection, request)[first:last]
            parts = Parts.load(connection, [r.service for r in ranked])
            return [
                show(r.service, parts, request.audience, self._today(), offer=r.offer, why=r.why)
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
            return show(service, parts, audience, self._today())

    def _shown(self, audience: Audience) -> list[Any]:
        """What may be shown at all: open services, dated ones to a person, samples in a demo."""
        rules = [_service.c.status == "active"]
        if not self._include_sample:
            rules.append(_service.c.sample.is_(False))
        if audience == "person":
            rules.append(_service.c.assured_date.isnot(None))
        return rules

    def _ranked(self, connection: Connection, request: SearchRequest) -> list[Ranked]:
        candidates = self._candidates(connection, request)
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
        self,
        service: Any,
        near: Any,
        needs: tuple[str, ...],
        request: SearchRequest,
    ) -> Ranked:
        stale = service.next_check_due is None or service.next_check_due < self._today()
        why = [f"need:{need}" for need in needs]
        if near is not None:
            why.append(near.why)
        spoken, because = _spoken(service.spoken or {}, request.language)
        suits, reasons = fit(service, request)
        textable = 0 if service.text_ok else 1
        why += [*because, *reasons]
        if service.text_ok and request.channel == "sms":
            why.append("text_ok")
        expert = bool(service.expert_labour or service.expert_sex)
        why += ["knows_trafficking"] if expert else []
        why += ["stale"] if stale else []
        why += ["police_answers"] if service.answers == "police" else []
        why += [f"access:{service.access}"] if service.access != "self" else []
        assured = service.assured_date or date.min
        order = (
            stale,
            # A police line is never put before anybody else who can help.
            service.answers == "police",
            near.closeness if near else 4,
            service.access != "self",
            suits,
            -len(needs),
            spoken,
            textable if request.channel == "sms" else 0,
            not expert,
            near.distance_km or 0 if near else 0,
            -assured.toordinal(),
            service.name,
            service.id,
        )
        return Ranked(service, needs, near, order, stale, tuple(why))

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
