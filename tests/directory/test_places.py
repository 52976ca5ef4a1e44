from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.directory.places import (
    LONGEST_ANSWER,
    MOST_CANDIDATES,
    PlaceIndex,
    PlaceIndexMissingError,
)

# answer, the place that comes first, whether it is asked back
READ = {
    "a ZIP code": ("77002", "Houston, Texas", False),
    "a long ZIP code": ("77002-1234", "Houston, Texas", False),
    "a city and a ZIP code": ("Minneapolis, MN 55401", "Minneapolis, Minnesota", False),
    "a great city": ("Houston", "Houston, Texas", False),
    "a city and the state's letters": ("houston tx", "Houston, Texas", False),
    "a city and its state": ("Houston, Texas", "Houston, Texas", False),
    "a state and its city": ("texas houston", "Houston, Texas", False),
    "a small namesake with its state": ("Paris, Texas", "Paris, Texas", False),
    "a city in a sentence": ("I'm in Houston right now", "Houston, Texas", False),
    "a city in a Spanish sentence": ("estoy en el paso texas", "El Paso, Texas", False),
    "a city with more behind it": ("I am in Houston with my sister", "Houston, Texas", True),
    "a city with namesakes": ("el paso", "El Paso, Texas", True),
    "many cities of a name": ("Springfield", "Springfield, Missouri", True),
    "two great cities of a name": ("kansas city", "Kansas City, Missouri", True),
    "a state": ("Texas", "Texas", False),
    "a state's letters": ("TX", "Texas", False),
    "a state in Spanish": ("carolina del norte", "North Carolina", False),
    "a state and a country": ("Georgia", "Georgia", True),
    "a city and a state": ("New York", "New York City, New York", True),
    "a city in Spanish": ("Nueva York", "New York City, New York", True),
    "a state and the capital": ("Washington", "Washington", True),
    "the capital": ("DC", "Washington, District of Columbia", False),
    "the capital in full": ("Washington D.C.", "Washington, District of Columbia", False),
    "a nickname": ("NYC", "New York City, New York", False),
    "another nickname": ("Philly", "Philadelphia, Pennsylvania", False),
    "two letters for a city or a state": ("LA", "Los Angeles, California", True),
    "a part of a city": ("queens ny", "Queens, New York", False),
    "a saint": ("St. Paul MN", "Saint Paul, Minnesota", False),
    "a fort": ("Ft Worth", "Fort Worth, Texas", False),
    "a county": ("Harris County, TX", "Harris County, Texas", False),
    "a country": ("Mexico", "Mexico", False),
    "a country in its own language": ("México", "Mexico", False),
    "a Mexican city": ("Monterrey", "Monterrey, Nuevo León, Mexico", False),
    "a Mexican city and state": ("Juárez, Chihuahua", "Ciudad Juárez, Chihuahua, Mexico", False),
    "a territory": ("Ponce, Puerto Rico", "Ponce, Puerto Rico", False),
    "a slip": ("Huston", "Houston, Texas", True),
    "a slip with the state": ("huston tx", "Houston, Texas", True),
    "two slips": ("los angelas", "Los Angeles, California", True),
    "letters left out": ("albuqerque", "Albuquerque, New Mexico", True),
    "letters turned round": ("chicgao", "Chicago, Illinois", True),
    "a name in Chinese letters": ("東京", "Tokyo, Japan", False),
    "a name in Cyrillic": ("Нью-Йорк", "New York City, New York", False),
    "a name in Creole": ("Pòtoprens", "Port-au-Prince, Haiti", False),
}
NOTHING = {
    "nothing": "",
    "spaces": "   ",
    "an emoji": "😀",
    "not knowing": "i don't know",
    "not telling": "no quiero decir",
    "no": "no",
    "yes in Spanish": "sí",
    "okay, which is not Oklahoma": "ok",
    "hi, which is not Hawaii": "hi",
    "hope, which is a town": "Hope",
    "why, which is a town": "why",
    "a cry for help": "help me",
    "a question": "why do you ask",
    "somewhere": "a motel",
    "a house": "mi casa",
    "a story": "my boss took my passport",
    "a ZIP code that is none": "00000",
    "two places at once": "austin or dallas",
    "noise": "asdfghjkl qwerty",
}


@pytest.mark.parametrize(("answer", "first", "asked_back"), READ.values(), ids=READ.keys())
def test_an_answer_is_read_as_the_place_that_is_meant(
    places: PlaceIndex, answer: str, first: str, asked_back: bool
) -> None:
    reading = places.read(answer)
    assert reading.candidates[0].name == first
    assert reading.needs_confirmation is asked_back


@pytest.mark.parametrize("answer", NOTHING.values(), ids=NOTHING.keys())
def test_an_answer_that_names_no_place_is_not_read_as_one(places: PlaceIndex, answer: str) -> None:
    assert not places.read(answer)


def test_cities_of_one_name_are_offered_each_with_its_state(places: PlaceIndex) -> None:
    regions = [c.region for c in places.read("Springfield").candidates]
    assert len(regions) == len(set(regions)) == MOST_CANDIDATES
    assert {"US-MO", "US-MA", "US-IL"} <= set(regions)


def test_the_country_of_the_hotline_comes_first(places: PlaceIndex) -> None:
    names = [places.read("Santa Clara", hint).candidates[0].country for hint in ("US", "CU")]
    assert names == ["US", "CU"]


def test_a_place_is_never_more_exact_than_a_town(places: PlaceIndex) -> None:
    for answer in ("77002", "Houston", "Brooklyn"):
        place = places.read(answer).candidates[0]
        assert place.latitude == round(place.latitude or 0, 3)


def test_a_town_of_an_address_is_not_guessed(places: PlaceIndex) -> None:
    assert places.town("Springfield", "", "US") is None
    town = places.town("Springfield", "", "US", "US-IL")
    assert town is not None
    assert town.region == "US-IL"


@settings(max_examples=60, deadline=None)
@given(answer=st.text(max_size=3 * LONGEST_ANSWER))
def test_any_answer_at_all_is_read_without_a_fault(places: PlaceIndex, answer: str) -> None:
    reading = places.read(answer)
    assert len(reading.candidates) <= MOST_CANDIDATES


@pytest.mark.parametrize("content", [None, b"", b"not a database"], ids=["none", "empty", "other"])
def test_a_missing_index_is_a_clear_error(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "places.db"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(PlaceIndexMissingError):
        PlaceIndex.open(path)
