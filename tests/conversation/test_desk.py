"""The desk is counted out of the store: who is there, who is free, how many wait, how long it took."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import update

from bot.handoff.desk import LEAST_CASES, Desk
from bot.handoff.hours import parse_hours, set_hours
from bot.storage.schema import Case, Conversation, ResponderSession
from tests.handoff.people import add, open_test_store, waiting_case


@pytest.fixture
def store(tmp_path):
    store = open_test_store(tmp_path)
    yield store
    store.close()


def sign_in(store, person, ago=0.0):
    now = time.time()
    row = {
        "token_hash": f"t{person.id}",
        "responder_id": person.id,
        "csrf": "c",
        "created_at": now - ago,
        "seen_at": now - ago,
    }
    with store.write() as connection:
        connection.execute(ResponderSession.__table__.insert().values(**row))


def change(store, table, conversation_id, **values):
    name = table.__table__.c.id if table is Conversation else table.__table__.c.conversation_id
    with store.write() as connection:
        connection.execute(update(table.__table__).where(name == conversation_id).values(**values))


def test_an_empty_desk_is_away(store):
    now = Desk(store).look("c", "none")
    assert now.away
    assert (now.here, now.free, now.ahead, now.usual, now.opens) == (0, 0, 0, None, None)


def test_only_those_who_did_something_lately_are_there(store):
    sign_in(store, add(store, "ana.reyes", "Ana Reyes"))
    sign_in(store, add(store, "ben.okafor", "Ben Okafor"), ago=3600.0)
    assert Desk(store).look("c", "none").here == 1


def test_whoever_holds_as_many_as_they_take_is_not_free(store):
    ana = add(store, "ana.reyes", "Ana Reyes")
    sign_in(store, ana)
    assert Desk(store).look("c", "none").free == 1
    for _ in range(ana.capacity):
        held = waiting_case(store)
        change(store, Case, held, responder_id=ana.id)
        change(store, Conversation, held, state="responder")
    now = Desk(store).look("c", "none")
    assert (now.here, now.free) == (1, 0)
    change(store, Conversation, held, test=True)
    assert Desk(store).look("c", "none").free == 1
    change(store, Conversation, held, test=False, practice_for=ana.id)
    assert Desk(store).look("c", "none").free == 1


def test_those_who_are_taken_first_are_counted_and_no_others(store):
    early, mine, late, worse, test = (waiting_case(store) for _ in range(5))
    for each, since, tier in (
        (early, 100.0, "high"),
        (mine, 200.0, "high"),
        (late, 300.0, "high"),
        (worse, 400.0, "emergency"),
        (test, 50.0, "high"),
    ):
        change(store, Case, each, waiting_since=since, tier=tier)
        change(store, Conversation, each, state="waiting", test=each == test)
    assert Desk(store).look(mine, "high").ahead == 2
    assert Desk(store).look("somebody new", "high").ahead == 4
    assert Desk(store).look("somebody new", "emergency").ahead == 1


def test_how_long_it_took_is_said_from_enough_cases_alone(store):
    now = time.time()
    for number in range(LEAST_CASES):
        assert Desk(store).look("c", "none").usual is None
        case = waiting_case(store)
        took = 60.0 * (number + 1)
        change(store, Case, case, opened_at=now - 3600.0, answered_at=now - 3600.0 + took)
    assert Desk(store).look("c", "none").usual == pytest.approx(180.0)
    taken = waiting_case(store)
    change(store, Case, taken, reason="taken_over", opened_at=now, answered_at=now)
    assert Desk(store).look("c", "none").usual == pytest.approx(180.0)


def test_out_of_hours_it_says_when_somebody_is_there(store):
    now = datetime.now(timezone.utc)
    tomorrow = (now + timedelta(days=1)).strftime("%a").lower()
    set_hours(store, parse_hours({"zone": "UTC", tomorrow: "09:00-10:00"}), "ines.admin")
    opens = Desk(store).look("c", "none").opens
    assert opens is not None
    assert (opens.hour, opens.weekday()) == (9, (now + timedelta(days=1)).weekday())


def test_on_a_day_that_is_closed_nobody_is_promised_before_it_is_over(store):
    now = datetime.now(timezone.utc)
    last = (now + timedelta(days=2)).date()
    closed = f"{now.date()} {last} Holidays"
    set_hours(store, parse_hours({"zone": "UTC", "closures": closed}), "ines.admin")
    opens = Desk(store).look("c", "none").opens
    assert opens is not None
    assert opens.date() == last + timedelta(days=1)
