"""Places that help: by need and place, never where a confidential one is, honest when there are none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.actions.conftest import SHELTERS, ListFinder, Person

SHELTER = {"facts": {"needs": ["shelter"]}}


def looking(person: Person) -> Person:
    person.writes("where can I sleep tonight", "ask_services", **SHELTER)
    person.writes("1", "nlu_fallback")
    assert person.keys == ["limits", "ask-place"]
    return person


def test_whoever_comes_with_a_need_is_asked_where_and_given_places(person):
    looking(person).writes("houston", "tell")
    assert person.keys[-1] == "refer-found"
    assert "Houston" in person.texts[-1]
    assert "713 555 0201" in person.texts[-1]
    assert [s.service_id for s in person.state.shown] == ["s201", "s202"]


def test_the_way_to_more_places_ends_in_the_truth(person):
    looking(person).writes("houston", "tell")
    person.writes("more", "more")
    assert [s.service_id for s in person.state.shown] == ["s201", "s202", "s203", "s204"]
    person.writes("more", "more")
    person.writes("more", "more")
    assert person.keys[0] == "refer-no-more"
    assert len({s.service_id for s in person.state.shown}) == 5


def test_the_address_of_a_confidential_place_is_in_no_card(rooms):
    hidden = replace(SHELTERS[0], address="17 Hidden Lane")
    person = Person(replace(rooms, finder=ListFinder((hidden, *SHELTERS[1:]))), "webchat")
    looking(person).writes("houston", "tell")
    cards = person.drafts[-1]["metadata"]["cards"]
    assert [card["address"] for card in cards] == ["", "202 Main Street", "203 Main Street"]
    assert "Hidden" not in str(person.drafts)


def test_a_place_that_two_towns_share_is_asked_back(person):
    looking(person).writes("springfield", "tell")
    assert person.keys[-1] == "ask-place-which"
    assert "Springfield, Illinois" in person.texts[-1]
    person.writes("2", "nlu_fallback")
    assert person.state.place.name == "Springfield, Massachusetts"
    assert person.keys[-1] == "refer-found"


def test_another_place_than_those_asks_for_the_place_again(person):
    looking(person).writes("springfield", "tell")
    person.writes("3", "nlu_fallback")
    assert person.keys[-1] == "ask-place"


def test_a_place_nobody_knows_is_asked_for_once_more_and_then_the_national_lines_are_given(person):
    looking(person).writes("xyzzy", "tell")
    assert person.keys == ["ack-place-unknown", "ask-place"]
    person.writes("blorp", "tell")
    assert person.keys[:3] == ["ack-place-unknown", "refer-none", "line-ngo"]
    assert "1-888-373-7888" in person.texts[0]


def test_without_any_service_the_national_lines_are_always_there(rooms):
    person = looking(Person(replace(rooms, finder=ListFinder(()))))
    person.writes("houston", "tell")
    assert person.keys == ["refer-none", "line-ngo", "line-ngo-text"]


def test_in_a_country_without_a_verified_line_the_truth_is_said_and_a_human_offered(rooms):
    person = looking(Person(replace(rooms, finder=ListFinder(()), country="ZZ", places=None)))
    person.writes("somewhere", "tell")
    person.writes("somewhere else", "tell")
    assert person.keys == ["ack-place-unknown", "refer-none"]
    assert person.slots["offered"] == ["human"]


def test_a_chosen_place_says_how_to_reach_it_and_promises_nothing(person):
    looking(person).writes("houston", "tell")
    person.writes("2", "more")
    assert person.keys == ["service-chosen", "refer-safe-phone"]
    assert "713 555 0202" in person.texts[0]
    assert "They decide" in person.texts[0]
    assert [s.reaction for s in person.state.shown] == ["unclear", "accepted"]


def test_a_place_that_only_professionals_may_call_brings_the_human_who_can(rooms):
    closed = replace(SHELTERS[0], access="hotline_only")
    person = looking(Person(replace(rooms, finder=ListFinder((closed,)))))
    person.writes("houston", "tell")
    assert "555" not in person.texts[-1]
    person.writes("1", "nlu_fallback")
    assert person.keys == ["service-chosen"]
    assert person.state.human_requested


def test_a_place_run_by_police_says_so(rooms):
    police = replace(SHELTERS[1], answers="police")
    person = looking(Person(replace(rooms, finder=ListFinder((police,)))))
    person.writes("houston", "tell")
    assert "(POLICE)" in person.texts[-1]


def test_whoever_asks_for_place_after_place_meets_a_human(rooms):
    many = tuple(replace(SHELTERS[1], service_id=f"n{number}") for number in range(20))
    person = looking(Person(replace(rooms, finder=ListFinder(many))))
    person.writes("houston", "tell")
    for _ in range(6):
        person.writes("more", "more")
    assert person.keys == ["refer-enough"]
    assert person.state.human_requested
    assert len(person.state.shown) <= 10


@pytest.mark.parametrize("text", ["skip", "I don't want to say"])
def test_not_saying_where_is_no_obstacle_to_help(person, text):
    looking(person).writes(text, "skip")
    person.writes("places", "ask_services")
    assert person.keys[0] in ("refer-found", "refer-none")
