"""Complaints: "they did not answer", "full", "not for me". They move a service down and onto the list.

A responder's word counts at once. A person's word counts less and only so far: whoever writes in may
be anybody, and must not be able to take a service away from everybody else.
"""

from __future__ import annotations

import time
from datetime import date, timedelta

from sqlalchemy import select, update

from bot.directory.checking import CheckRefusedError
from bot.storage.database import Store
from bot.storage.schema import metadata

KINDS = ("no_answer", "full", "not_for_me", "closed", "wrong")
BY = ("person", "responder")
# What a complaint weighs. The sum of all open ones is the service's doubts.
WEIGHTS = {"no_answer": 1, "full": 1, "not_for_me": 0, "closed": 1, "wrong": 1}
RESPONDER_TIMES = 2
MOST_BY_PEOPLE = 2
# After so many of them, "not for me" says that the entry is wrong about whom it is for.
NOT_FOR_THEM = 3
FULL_DAYS = 2

_service = metadata.tables["directory_service"]
_feedback = metadata.tables["directory_feedback"]


def note_feedback(store: Store, service_id: str, kind: str, by: str, *, today: date) -> int:
    """Write a complaint down; gives the doubts there are now. Raises :class:`CheckRefusedError`.

    A responder who hears "full" keeps the service from being offered for :data:`FULL_DAYS` days.
    """
    if kind not in KINDS or by not in BY:
        raise CheckRefusedError(f"feedback is one of {', '.join(KINDS)}, by {' or '.join(BY)}")
    with store.write() as connection:
        known = select([_service.c.id]).where(_service.c.id == service_id)
        if connection.execute(known).first() is None:
            raise CheckRefusedError("there is no such service")
        row = {"service_id": service_id, "at": time.time(), "kind": kind, "by": by}
        connection.execute(_feedback.insert().values(**row))
        open_ones = select([_feedback.c.kind, _feedback.c.by]).where(
            _feedback.c.service_id == service_id, _feedback.c.settled.is_(False)
        )
        doubts = weigh([(r.kind, r.by) for r in connection.execute(open_ones)])
        values: dict[str, object] = {"doubts": doubts}
        if kind == "full" and by == "responder":
            values["full_until"] = today + timedelta(days=FULL_DAYS)
        connection.execute(update(_service).where(_service.c.id == service_id).values(**values))
    return doubts


def weigh(complaints: list[tuple[str, str]]) -> int:
    """The doubts that open complaints, as (kind, by), add up to."""
    people = sum(WEIGHTS[kind] for kind, by in complaints if by == "person")
    people += sum(kind == "not_for_me" for kind, _ in complaints) // NOT_FOR_THEM
    said = sum(max(1, WEIGHTS[kind]) for kind, by in complaints if by == "responder")
    return min(people, MOST_BY_PEOPLE) + said * RESPONDER_TIMES
