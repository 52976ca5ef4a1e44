from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.states import TIERS
from bot.handoff.facts import facts_of, indicator_ids
from bot.handoff.queue import next_for, waiting
from tests.handoff.people import CONVERSATION, Talk, waiting_case, write_in

ORDERS = {
    "danger comes before everything else": (
        [("none", 60), ("elevated", 30), ("emergency", 1), ("high", 10)],
        ["emergency", "high", "elevated", "none"],
    ),
    "in one tier, whoever has waited longest": (
        [("high", 1), ("high", 9), ("high", 4)],
        [9, 4, 1],
    ),
    "a new emergency comes before an old worry": (
        [("elevated", 500), ("emergency", 0)],
        ["emergency", "elevated"],
    ),
}


@pytest.mark.parametrize(("waits", "expected"), ORDERS.values(), ids=ORDERS.keys())
def test_the_queue_is_ordered_by_tier_and_then_by_waiting_time(store, ana, waits, expected):
    made = {waiting_case(store, tier, minutes=minutes): (tier, minutes) for tier, minutes in waits}
    order = [made[row.id] for row in waiting(store, ana)]
    assert [
        tier if isinstance(expected[0], str) else minutes for tier, minutes in order
    ] == expected


def test_what_is_mine_comes_first_then_what_is_offered_to_me(store, ana, ben, relay):
    others = waiting_case(store, "emergency")
    mine = waiting_case(store, "none")
    offered = waiting_case(store, "elevated")
    relay.claim(mine, ana)
    relay.claim(offered, ben)
    relay.offer(offered, ben, ana.id, "She asks for Spanish")
    assert [(row.id, row.place) for row in waiting(store, ana)] == [
        (mine, "yours"),
        (offered, "offered"),
        (others, "waiting"),
    ]


def test_a_conversation_that_the_assistant_leads_can_be_read_along(store, ana):
    led = write_in(store, "hello")
    [row] = waiting(store, ana)
    assert (row.id, row.place, row.tier) == (led, "assistant", "none")


def test_a_conversation_that_went_quiet_with_the_assistant_leaves_the_list(store, ana):
    led = write_in(store, "hello")
    with store.write() as connection:
        connection.execute(
            CONVERSATION.update().where(CONVERSATION.c.id == led).values(last_inbound_at=1.0)
        )
    assert waiting(store, ana) == []


def test_next_is_the_most_urgent_one_that_nobody_holds(store, ana, ben, relay):
    held = waiting_case(store, "emergency")
    free = waiting_case(store, "high")
    waiting_case(store, "elevated", minutes=90)
    relay.claim(held, ben)
    row = next_for(waiting(store, ana))
    assert row is not None
    assert row.id == free


def test_next_is_nobody_when_nobody_waits(store, ana):
    assert next_for(waiting(store, ana)) is None


def test_a_language_that_the_responder_does_not_speak_is_marked(store, ana, ben):
    Talk(store, language="es-MX").person("hola").case("high")
    assert [row.speaks for row in waiting(store, ana)] == [True]
    assert [row.speaks for row in waiting(store, ben)] == [False]


def test_a_card_that_cannot_be_opened_does_not_hide_the_person(store, ana):
    from tests.handoff.people import CASE

    conversation_id = waiting_case(store, "emergency", card={"needs": ["shelter"]})
    with store.write() as connection:
        connection.execute(CASE.update().values(card=b"broken"))
    assert [row.id for row in waiting(store, ana)] == [conversation_id]


CARDS = {
    "no card": (None, (False, "unknown", ())),
    "minor said": ({"contact": {"minor": "yes"}}, (True, "unknown", ())),
    "minor unknown is not no and not yes": (
        {"contact": {"minor": "unknown"}},
        (False, "unknown", ()),
    ),
    "phone seen by others": ({"safety": {"device_safe": "no"}}, (False, "no", ())),
    "needs": ({"needs": ["shelter", "food"]}, (False, "unknown", ("shelter", "food"))),
}


@pytest.mark.parametrize(("card", "expected"), CARDS.values(), ids=CARDS.keys())
def test_the_queue_shows_what_the_card_knows(card, expected):
    facts = facts_of(card)
    assert (facts.minor, facts.device_safe, facts.needs) == expected


@given(st.lists(st.sampled_from(["papers_taken", "danger_now", "pay_withheld"])))
def test_an_indicator_is_named_once_however_many_rules_rest_on_it(ids):
    steps = [{"key": "x", "indicators": [i], "tier": "high"} for i in ids]
    assert indicator_ids(steps) == list(dict.fromkeys(ids))


def test_every_tier_has_its_place(store, ana):
    for tier in TIERS:
        waiting_case(store, tier)
    assert [row.tier for row in waiting(store, ana)] == list(reversed(TIERS))
