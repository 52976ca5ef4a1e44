from __future__ import annotations

import threading
import time

import pytest

from bot.handoff.errors import NotOfferedError, NotPossibleError
from bot.handoff.facts import FactShelf
from bot.handoff.queue import next_for, waiting
from bot.handoff.relay import Relay
from bot.handoff.routing import Asked, in_team, suits, teams
from bot.handoff.staff import StaffMember
from tests.console.seed import card
from tests.handoff.people import CASE, CONVERSATION, Talk, add, case, speak, waiting_case


def person(*languages: str, skills: tuple[str, ...] = ()) -> StaffMember:
    return StaffMember(1, "x", "X", "responder", languages, skills)


SUITS = {
    "their language": (person("es"), Asked("es-MX"), True),
    "another language": (person("en"), Asked("es"), False),
    "a language nobody knows yet": (person("en"), Asked(""), True),
    "a skill they have": (person("en", skills=("minor",)), Asked("en", ("minor",)), True),
    "a skill they lack": (person("en"), Asked("en", ("minor",)), False),
    "a skill that no responder is trained for": (person("en"), Asked("en", ("medical",)), True),
    "one skill of two": (person("en", skills=("minor",)), Asked("en", ("minor", "sexual")), False),
}


@pytest.mark.parametrize(("who", "asked", "fits"), SUITS.values(), ids=SUITS.keys())
def test_language_and_skill_decide_who_suits(who, asked, fits):
    assert suits(who, asked) is fits


def led_in(store, language: str, tier: str, minutes: float = 0) -> str:
    chat = Talk(store, language=language, minutes_ago=1).person("hola").case(tier)
    with store.write() as connection:
        since = time.time() - minutes * 60
        change = CASE.update().where(CASE.c.conversation_id == chat)
        connection.execute(change.values(waiting_since=since))
    return chat


def test_next_gives_what_the_responder_can_take_before_what_they_cannot(store, ben):
    led_in(store, "es", "high")
    english = led_in(store, "en", "elevated")
    assert next_for(waiting(store, ben)).id == english


def test_an_emergency_goes_to_anybody(store, ben):
    spanish = led_in(store, "es", "emergency")
    led_in(store, "en", "high")
    assert next_for(waiting(store, ben)).id == spanish


def test_whoever_waited_past_the_target_goes_to_anybody(store, ben):
    spanish = led_in(store, "es", "high", minutes=6)
    led_in(store, "en", "high", minutes=1)
    assert next_for(waiting(store, ben)).id == spanish


def test_when_nothing_suits_the_most_urgent_one_is_given_all_the_same(store, ben):
    led_in(store, "es", "elevated")
    urgent = led_in(store, "fr", "high")
    assert next_for(waiting(store, ben)).id == urgent


def test_a_target_is_missed_only_while_somebody_waits(store, ana, relay):
    chat = waiting_case(store, "emergency", minutes=2)
    assert [row.late(time.time()) for row in waiting(store, ana)] == [True]
    relay.claim(chat, ana)
    assert [row.late(time.time()) for row in waiting(store, ana)] == [False]


def test_that_they_left_the_page_stands_in_the_queue(store, ana):
    chat = waiting_case(store)
    with store.write() as connection:
        connection.execute(CONVERSATION.update().values(left_at=1234.0))
    assert [(row.id, row.left_at) for row in waiting(store, ana)] == [(chat, 1234.0)]


TEAMS = {
    "skill": ("skill:minor", True),
    "another skill": ("skill:labour", False),
    "language": ("language:es", True),
    "another language": ("language:fr", False),
    "no team": ("", False),
    "an unknown kind": ("shoe:44", False),
    "everyone, by a trick": ("language:", False),
}


@pytest.mark.parametrize(("team", "belongs"), TEAMS.values(), ids=TEAMS.keys())
def test_who_belongs_to_a_team(team, belongs):
    assert in_team(person("en", "es", skills=("minor",)), team) is belongs


def test_teams_are_those_that_have_somebody_in_them():
    assert teams([person("en", skills=("minor",))]) == ["skill:minor", "language:en"]


def test_what_is_offered_to_a_team_stays_until_its_first_member_accepts(store, ana, ben, relay):
    chloe = add(store, "chloe", "Chloe", languages=("fr",))
    chat = waiting_case(store)
    relay.claim(chat, ana)
    relay.offer_team(chat, ana, "language:en", "she asks for English")
    assert [row.place for row in waiting(store, ana)] == ["yours"]
    assert [row.place for row in waiting(store, ben)] == ["offered"]
    assert [row.place for row in waiting(store, chloe)] == ["others"]
    with pytest.raises(NotOfferedError):
        relay.accept(chat, chloe)
    relay.accept(chat, ben)
    assert case(store, chat)["responder_id"] == ben.id
    assert case(store, chat)["offered_team"] is None


def test_nothing_is_offered_to_a_team_without_anybody_else(store, ana, relay):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    with pytest.raises(NotPossibleError):
        relay.offer_team(chat, ana, "skill:minor", "")


def test_of_a_team_that_accepts_at_once_exactly_one_has_it(any_store):
    store, relay = any_store, Relay(any_store, speak)
    holder = add(store, "holder", "Holder", languages=("fr",))
    chat = waiting_case(store)
    relay.claim(chat, holder)
    members = [add(store, f"member{i}", f"Member {i}") for i in range(5)]
    relay.offer_team(chat, holder, "language:en", "")
    start, won = threading.Barrier(len(members)), []

    def accept(member):
        start.wait()
        try:
            relay.accept(chat, member)
        except NotOfferedError:
            return
        won.append(member)

    threads = [threading.Thread(target=accept, args=(m,)) for m in members]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1
    assert case(store, chat)["responder_id"] == won[0].id


def test_how_long_they_waited_is_kept_from_the_first_human_on(store, ana, ben, relay):
    chat = waiting_case(store)
    relay.claim(chat, ana)
    first = case(store, chat)["answered_at"]
    assert first is not None
    relay.release(chat, ana, "lunch")
    relay.claim(chat, ben)
    assert case(store, chat)["answered_at"] == first


def test_a_card_is_opened_again_only_when_it_has_changed(store, ana, monkeypatch):
    waiting_case(store, card=card(needs=["shelter"]))
    shelf, opened = FactShelf(), []
    from bot.handoff import facts

    real = facts.read_sealed
    monkeypatch.setattr(facts, "read_sealed", lambda *a: opened.append(1) or real(*a))
    for _ in range(3):
        assert [row.facts.needs for row in waiting(store, ana, shelf)] == [("shelter",)]
    assert len(opened) == 1
    with store.write() as connection:
        connection.execute(CASE.update().values(version=CASE.c.version + 1))
    waiting(store, ana, shelf)
    assert len(opened) == 2


def test_what_was_erased_is_not_remembered(store, ana):
    waiting_case(store, card=card(needs=["shelter"]))
    shelf = FactShelf()
    waiting(store, ana, shelf)
    with store.write() as connection:
        connection.execute(CONVERSATION.update().values(wrapped_key=None))
    assert [row.facts.needs for row in waiting(store, ana, shelf)] == [()]
