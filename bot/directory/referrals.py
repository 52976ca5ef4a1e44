"""What becomes of a referral: offered, chosen, contacted, answered, and how it ended.

Nobody is contacted for a person without their word: a responder writes down the consent first. When a
conversation is erased its referrals stay as counts, without the conversation's id.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.engine import Connection

from bot.storage.database import Store
from bot.storage.schema import metadata

ANSWERS = ("accepted", "declined", "full", "no_answer")
OUTCOMES = ("helped", "not_helped", "not_reached", "unknown")

_referral = metadata.tables["directory_referral"]
_service = metadata.tables["directory_service"]


class ReferralRefusedError(ValueError):
    """A step cannot be written down; the message says why."""


@dataclass(frozen=True)
class Offered:
    """A service that was put before a person, with what was true then."""

    service_id: str
    assured: str = ""  # ISO date
    chosen: bool = False


@dataclass(frozen=True)
class Asked:
    """What was asked for. Nothing finer than a region."""

    need: str = ""
    country: str = ""
    region: str = ""
    language: str = ""


@dataclass(frozen=True)
class Referral:
    """A referral as a responder sees it. Times are seconds since the epoch, or None."""

    id: int
    service_id: str
    name: str
    need: str
    assured_date: date | None
    offered_at: float
    chosen_at: float | None
    consented_at: float | None
    contacted_at: float | None
    answered_at: float | None
    answer: str | None
    ended_at: float | None
    outcome: str | None

    @property
    def stage(self) -> str:
        """How far it has come: offered, chosen, consented, contacted, answered or ended."""
        for stage in ("ended", "answered", "contacted", "consented", "chosen"):
            if getattr(self, f"{stage}_at") is not None:
                return stage
        return "offered"


def note_offers(
    connection: Connection, conversation_id: str, asked: Asked, offers: Iterable[Offered]
) -> None:
    """Write down what a turn offered, in the turn's own transaction. Saying it twice changes nothing."""
    known = {
        row.service_id: row
        for row in connection.execute(
            select([_referral]).where(_referral.c.conversation_id == conversation_id)
        )
    }
    now = time.time()
    for offer in offers:
        chosen = now if offer.chosen else None
        old = known.get(offer.service_id)
        if old is None and _is_service(connection, offer.service_id):
            values = {name: getattr(asked, name) for name in ("need", "country", "region")}
            connection.execute(
                _referral.insert().values(
                    conversation_id=conversation_id,
                    service_id=offer.service_id,
                    language=asked.language[:12],
                    assured_date=date.fromisoformat(offer.assured) if offer.assured else None,
                    offered_at=now,
                    chosen_at=chosen,
                    **values,
                )
            )
        elif old is not None and chosen and old.chosen_at is None:
            connection.execute(
                update(_referral).where(_referral.c.id == old.id).values(chosen_at=now)
            )


def referrals_of(store: Store, conversation_id: str) -> list[Referral]:
    """The referrals of a conversation, in the order in which they were offered."""
    query = (
        select([_referral, _service.c.name])
        .where(_referral.c.service_id == _service.c.id)
        .where(_referral.c.conversation_id == conversation_id)
        .order_by(_referral.c.id)
    )
    names = [field.name for field in fields(Referral)]
    with store.read() as connection:
        return [Referral(**{n: row[n] for n in names}) for row in connection.execute(query)]


def note_consent(store: Store, referral_id: int) -> None:
    """The person agreed that somebody contacts the service for them."""
    _step(store, referral_id, {"consented_at": time.time()})


def note_contact(store: Store, referral_id: int) -> None:
    """The service was contacted for the person. Raises :class:`ReferralRefusedError` without consent."""
    _step(store, referral_id, {"contacted_at": time.time()}, needs="consented_at")


def note_answer(store: Store, referral_id: int, answer: str) -> None:
    """What the service said. Raises :class:`ReferralRefusedError`."""
    if answer not in ANSWERS:
        raise ReferralRefusedError(f"an answer is one of {', '.join(ANSWERS)}")
    values = {"answered_at": time.time(), "answer": answer}
    _step(store, referral_id, values, needs="contacted_at")


def note_outcome(store: Store, referral_id: int, outcome: str) -> None:
    """How it ended, as far as anybody knows. Raises :class:`ReferralRefusedError`."""
    if outcome not in OUTCOMES:
        raise ReferralRefusedError(f"an outcome is one of {', '.join(OUTCOMES)}")
    _step(store, referral_id, {"ended_at": time.time(), "outcome": outcome})


def forget_conversation(connection: Connection, conversation_id: str) -> None:
    """Cut the referrals of an erased conversation loose from it. They stay as counts."""
    connection.execute(
        update(_referral)
        .where(_referral.c.conversation_id == conversation_id)
        .values(conversation_id=None)
    )


def funnel(store: Store, since: float) -> dict[str, int]:
    """How many referrals since then were offered, chosen, contacted, accepted, and helped."""
    at_all = func.count()
    steps = {
        "offered": _referral.c.id.isnot(None),
        "chosen": _referral.c.chosen_at.isnot(None),
        "contacted": _referral.c.contacted_at.isnot(None),
        "accepted": _referral.c.answer == "accepted",
        "helped": _referral.c.outcome == "helped",
    }
    recent = _referral.c.offered_at >= since
    with store.read() as connection:
        return {
            step: int(connection.execute(select([at_all]).where(recent, rule)).scalar() or 0)
            for step, rule in steps.items()
        }


def _is_service(connection: Connection, service_id: str) -> bool:
    query = select([_service.c.id]).where(_service.c.id == service_id)
    return connection.execute(query).first() is not None


def _step(store: Store, referral_id: int, values: dict[str, Any], *, needs: str = "") -> None:
    with store.write() as connection:
        query = select([_referral]).where(_referral.c.id == referral_id)
        row = connection.execute(query).first()
        if row is None:
            raise ReferralRefusedError("there is no such referral")
        if needs and row[needs] is None:
            missing = {
                "consented_at": "the person has not agreed that the service is contacted for them",
                "contacted_at": "the service has not been contacted yet",
            }[needs]
            raise ReferralRefusedError(missing)
        connection.execute(update(_referral).where(_referral.c.id == referral_id).values(**values))
