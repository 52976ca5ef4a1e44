"""The account after a storm: where is every text, on SQLite or PostgreSQL alike."""

from __future__ import annotations

import collections
import time
from collections.abc import Iterable

from sqlalchemy import create_engine, text
from sqlalchemy.engine import Connection, Engine

from tests.harness.provider import Sent

WAITING = """
SELECT (SELECT count(*) FROM message WHERE direction='in' AND handled_at IS NULL)
     + (SELECT count(*) FROM delivery WHERE state='due')
"""


def open_database(url: str) -> Engine:
    """A connection of the account's own, beside the roles."""
    return create_engine(url, pool_pre_ping=True)


def settle(database: Engine, seconds: float = 180) -> bool:
    """Wait until no text waits for a turn and no reply for the courier."""
    until = time.time() + seconds
    while time.time() < until:
        with database.connect() as connection:
            if connection.execute(text(WAITING)).scalar_one() == 0:
                return True
        time.sleep(0.2)
    return False


def account(database: Engine, acknowledged: set[str], sent: Iterable[Sent]) -> list[str]:
    """Every sentence is something that is wrong; none is what we want."""
    with database.connect() as connection:
        return [
            *_whole(connection),
            *_stored_once(connection, acknowledged),
            *_one_turn_each(connection),
            *_answered(connection),
            *_brought_once(connection, list(sent)),
        ]


def figures(database: Engine) -> str:
    """One line of counts."""
    counts = {
        "texts": "SELECT count(*) FROM message WHERE direction='in'",
        "turns": "SELECT count(*) FROM turn",
        "replies": "SELECT count(*) FROM delivery",
        "sent": "SELECT count(*) FROM delivery WHERE state='sent'",
        "shown to a human": "SELECT count(*) FROM case_file",
    }
    with database.connect() as connection:
        found = {name: connection.execute(text(sql)).scalar_one() for name, sql in counts.items()}
    return ", ".join(f"{name} {count}" for name, count in found.items())


def _whole(connection: Connection) -> list[str]:
    if connection.dialect.name != "sqlite":
        return []
    check = connection.execute(text("PRAGMA integrity_check")).scalar_one()
    return [] if check == "ok" else ["the database is not whole"]


def _stored_once(connection: Connection, acknowledged: set[str]) -> list[str]:
    rows = connection.execute(text("SELECT provider_id FROM message WHERE direction='in'"))
    stored = collections.Counter(row[0] for row in rows)
    wrong = []
    if lost := acknowledged - set(stored):
        wrong.append(f"{len(lost)} texts were acknowledged and are not stored")
    if any(count > 1 for count in stored.values()):
        wrong.append("a text is stored twice")
    return wrong


def _one_turn_each(connection: Connection) -> list[str]:
    rows = connection.execute(
        text("SELECT conversation_id, turn FROM message WHERE direction='in' ORDER BY id")
    ).all()
    wrong = []
    if unanswered := sum(row.turn is None for row in rows):
        wrong.append(f"{unanswered} texts took no turn")
    newest: dict[str, int] = {}
    for row in rows:
        if (row.turn or 0) < newest.get(row.conversation_id, 0):
            wrong.append("a later text took an earlier turn")
        newest[row.conversation_id] = row.turn or 0
    gaps = connection.execute(
        text(
            "SELECT count(*) FROM conversation c WHERE c.turns != "
            "(SELECT count(*) FROM turn t WHERE t.conversation_id = c.id)"
        )
    ).scalar_one()
    if gaps:
        wrong.append(f"{gaps} conversations count other turns than they have")
    return wrong


def _answered(connection: Connection) -> list[str]:
    """Every turn said something: replies carry the number of the turn that made them."""
    silent = connection.execute(
        text(
            "SELECT count(*) FROM turn t WHERE NOT EXISTS (SELECT 1 FROM message m WHERE "
            "m.conversation_id = t.conversation_id AND m.turn = t.number AND m.direction = 'out')"
        )
    ).scalar_one()
    return [f"{silent} turns were not answered"] if silent else []


def _brought_once(connection: Connection, sent: list[Sent]) -> list[str]:
    rows = connection.execute(
        text(
            "SELECT id, provider_id, conversation_id FROM message WHERE direction='out' ORDER BY id"
        )
    ).all()
    left = connection.execute(
        text("SELECT count(*) FROM delivery WHERE state != 'sent'")
    ).scalar_one()
    wrong = [f"{left} replies were not sent"] if left else []
    if len(sent) != len(rows) - left:
        wrong.append(f"the provider has {len(sent)} texts for {len(rows) - left} replies")
    place = {one.sid: number for number, one in enumerate(sent)}
    latest: dict[str, int] = {}
    for row in rows:
        at = place.get(row.provider_id, -1)
        if at >= 0 and at < latest.get(row.conversation_id, -1):
            wrong.append("two replies of one conversation reached the provider in the wrong order")
        latest[row.conversation_id] = at
    return wrong
