from __future__ import annotations

import random

import pytest

from bot.handoff.audit import AUDIT, Act, record_alone, verify_chain
from tests.handoff.people import waiting_case


@pytest.fixture
def chain(store):
    return _fill(store)


def _fill(store):
    for number in range(40):
        act = Act(
            f"responder{number % 3}", "read", f"conversation:{number}", {"n": number, "ñ": 0.1}
        )
        record_alone(store, act)
    return store


def _row(store, entry_id):
    with store.read() as connection:
        query = AUDIT.select().where(AUDIT.c.id == entry_id)
        return dict(connection.execute(query).mappings().one())


def test_an_untouched_chain_is_whole(any_store):
    assert verify_chain(_fill(any_store)) == []


def test_an_empty_chain_is_whole(store):
    assert verify_chain(store) == []


def _edit(connection, rng, number):
    change = rng.choice(
        [{"actor": "someone"}, {"act": "nothing"}, {"object": "x"}, {"detail": {}}, {"at": 1.0}]
    )
    connection.execute(AUDIT.update().where(AUDIT.c.id == number).values(**change))


def _delete(connection, rng, number):
    connection.execute(AUDIT.delete().where(AUDIT.c.id == number))


def _swap(connection, rng, number):
    other = number - 1 if number > 1 else number + 1
    query = AUDIT.select().where(AUDIT.c.id.in_((number, other))).order_by(AUDIT.c.id)
    first, second = (dict(row) for row in connection.execute(query).mappings())
    ids = first.pop("id"), second.pop("id")
    connection.execute(AUDIT.update().where(AUDIT.c.id == ids[0]).values(**second))
    connection.execute(AUDIT.update().where(AUDIT.c.id == ids[1]).values(**first))


@pytest.mark.parametrize("tamper", [_edit, _delete, _swap], ids=["edit", "delete", "reorder"])
def test_a_hundred_random_tamperings_are_all_found(chain, tamper):
    rng = random.Random(7)
    for _ in range(34):
        number = rng.randint(1, 40)
        with chain.engine.connect() as plain:
            connection = plain.execution_options(lantern_write=True)
            trial = connection.begin()
            tamper(connection, rng, number)
            broken = _verify_inside(chain, connection)
            trial.rollback()
        assert broken, f"{tamper.__name__} of entry {number} went unseen"
    assert verify_chain(chain) == []


def test_cutting_off_the_end_is_found(chain):
    with chain.write() as connection:
        connection.execute(AUDIT.delete().where(AUDIT.c.id > 35))
    assert verify_chain(chain) == [40]


def _verify_inside(store, connection):
    class Inside:
        def read(self):
            from contextlib import nullcontext

            return nullcontext(connection)

    return verify_chain(Inside())


def test_every_act_of_a_responder_is_in_the_trail_without_content(store, ana, ben, relay):
    chat = waiting_case(store, text="canary-words")
    relay.claim(chat, ana)
    relay.say(chat, ana, "canary-reply", "r")
    relay.remark(chat, ana, "canary-note")
    relay.offer(chat, ana, ben.id, "canary-transfer")
    relay.accept(chat, ben)
    relay.set_tier(chat, ben, "emergency", "high", "canary-reason")
    relay.release(chat, ben, "canary-release")
    with store.read() as connection:
        rows = connection.execute(AUDIT.select()).mappings().all()
    acts = [row["act"] for row in rows if row["object"] == f"conversation:{chat}"]
    assert acts == ["claimed", "said", "noted", "offered", "accepted", "tier_set", "released"]
    assert "canary" not in str([dict(row) for row in rows])
    assert verify_chain(store) == []
