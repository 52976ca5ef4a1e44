from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import phonenumbers
import pytest

from bot.directory.documents import merge
from bot.directory.found import NEEDS
from bot.directory.needs import ServiceText, load_needs
from bot.directory.places import PlaceIndex
from bot.directory.report import ImportReport
from bot.directory.search import Finder, SearchPlace, SearchRequest
from bot.directory.terminal import as_place, search_text
from bot.storage.database import Store
from tests.directory.conftest import SAMPLE, TODAY, bring, write_package

HOUSTON = SearchPlace("US", "US-TX", 29.76, -95.37)
EL_PASO = SearchPlace("US", "US-TX", 31.76, -106.49)
DALLAS = SearchPlace("US", "US-TX", 32.78, -96.80)
NEWARK = SearchPlace("US", "US-NJ", 40.74, -74.17)
CHICAGO = SearchPlace("US", "US-IL", 41.88, -87.63)
MONTANA = SearchPlace("US", "US-MT")
MEXICO = SearchPlace("MX")


@pytest.fixture
def finder(sample_store: tuple[Store, ImportReport]) -> Finder:
    return Finder(sample_store[0].read, include_sample=True, today=lambda: TODAY)


FIRST = {
    "shelter where she is, in Spanish, by text": (
        SearchRequest(("shelter",), HOUSTON, "es", "sms", serves=("women",)),
        "Example Harbor Shelter",
    ),
    "shelter for a fifteen-year-old": (
        SearchRequest(("shelter",), HOUSTON, "en", "sms", "13_17"),
        "Example Youth Porch",
    ),
    "shelter for a man": (
        SearchRequest(("shelter",), HOUSTON, "es", "webchat", serves=("men",), age_band="25_plus"),
        "Example Bayou House for Men",
    ),
    "shelter in the far end of the state": (
        SearchRequest(("shelter",), EL_PASO, "es", "sms"),
        "Example Franklin Mountain House",
    ),
    "shelter in a city of the state that has none": (
        SearchRequest(("shelter",), DALLAS, "es", "sms"),
        "Example Lone Star Advocates",
    ),
    "over the state line": (
        SearchRequest(("wages",), NEWARK, "es", "sms"),
        "Example Domestic Workers Table",
    ),
    "a lawyer in a state that has none": (
        SearchRequest(("immigration",), MONTANA, "es", "sms"),
        "Example National Immigration Counsel",
    ),
    "help in Polish": (
        SearchRequest(("shelter",), CHICAGO, "pl", "webchat"),
        "Example Lakefront Shelter",
    ),
    "a safe phone, anywhere": (
        SearchRequest(("tech_safety",), MONTANA, "en", "sms"),
        "Example National Safe Phone Line",
    ),
}


@pytest.mark.parametrize(("request_", "first"), FIRST.values(), ids=FIRST.keys())
def test_the_service_that_fits_best_comes_first(
    finder: Finder, request_: SearchRequest, first: str
) -> None:
    assert finder.search(request_)[0].name == first


def names(finder: Finder, request: SearchRequest) -> list[str]:
    return [found.name for found in finder.search(replace(request, limit=50))]


ABSENT = {
    "a house for adults, to a child": (
        SearchRequest(("shelter",), HOUSTON, age_band="13_17"),
        "Example Bayou House for Men",
    ),
    "a house for women, to a man": (
        SearchRequest(("shelter",), HOUSTON, serves=("men",)),
        "Example Harbor Shelter",
    ),
    "a house for the young, to somebody of forty": (
        SearchRequest(("shelter",), HOUSTON, age_band="25_plus"),
        "Example Youth Porch",
    ),
    "a closed house": (SearchRequest(("shelter",), HOUSTON), "Example Closed Door Shelter"),
    "a house in another state": (SearchRequest(("shelter",), HOUSTON), "Example Palm Shelter"),
    "a national line, abroad": (
        SearchRequest(("immigration",), MEXICO),
        "Example National Immigration Counsel",
    ),
}


@pytest.mark.parametrize(("request_", "absent"), ABSENT.values(), ids=ABSENT.keys())
def test_a_service_that_turns_the_person_away_is_not_offered(
    finder: Finder, request_: SearchRequest, absent: str
) -> None:
    assert absent not in names(finder, request_)


def test_with_several_needs_the_first_answers_meet_each_of_them(finder: Finder) -> None:
    found = finder.search(SearchRequest(("shelter", "legal", "food"), HOUSTON, "es", limit=3))
    assert [set(f.needs) & {"shelter", "legal", "food"} for f in found] == [
        {"shelter"},
        {"legal"},
        {"food"},
    ]


def test_police_come_after_everybody_else_and_are_named(finder: Finder) -> None:
    found = finder.search(SearchRequest(("legal",), HOUSTON, "es", limit=50))
    assert found[-1].name == "Example County Police Victim Desk"
    assert "police_answers" in found[-1].why
    assert found[-1].answers == "police"


def test_what_has_not_been_checked_comes_last_and_says_so(finder: Finder) -> None:
    found = finder.search(SearchRequest(("food",), HOUSTON, limit=50))
    assert [f.name for f in found][-1] == "Example Old Entry Pantry"
    assert found[-1].stale
    assert "stale" in found[-1].why
    assert not found[0].stale


def test_after_its_next_check_is_due_a_service_is_stale(
    sample_store: tuple[Store, ImportReport],
) -> None:
    later = Finder(sample_store[0].read, include_sample=True, today=lambda: date(2040, 1, 1))
    assert all(f.stale for f in later.search(SearchRequest(limit=50)))


def test_more_goes_on_where_the_first_answer_ended(finder: Finder) -> None:
    request = SearchRequest(("shelter",), HOUSTON, "es", "sms", limit=2)
    whole = names(finder, request)
    pages = [finder.search(replace(request, offset=n)) for n in range(0, len(whole), 2)]
    assert [f.name for page in pages for f in page] == whole


def test_a_person_is_not_given_the_way_to_a_house_that_takes_referrals_alone(
    finder: Finder,
) -> None:
    def house(audience: str) -> object:
        request = SearchRequest(("shelter",), HOUSTON, limit=50, audience=audience)  # type: ignore[arg-type]
        return next(f for f in finder.search(request) if f.access == "referral")

    assert (house("person").phones, house("person").url) == ((), "")  # type: ignore[attr-defined]
    assert house("responder").phones  # type: ignore[attr-defined]


def test_the_sample_is_shown_in_a_demo_alone(sample_store: tuple[Store, ImportReport]) -> None:
    real = Finder(sample_store[0].read)
    shown = Finder(sample_store[0].read, include_sample=True)
    (found, *_) = shown.search(SearchRequest())
    assert real.search(SearchRequest(audience="responder")) == []
    assert real.get(found.service_id) is None
    assert shown.get(found.service_id) is not None


def test_a_service_that_nobody_has_checked_is_shown_to_responders_alone(
    store: Store, tmp_path: Path
) -> None:
    service = {"id": "s", "organization_id": "o", "name": "Pantry", "url": "https://org.example"}
    bring(
        store,
        write_package(
            tmp_path / "p",
            {"organizations": [{"id": "o", "name": "Org"}], "services": [service]},
        ),
    )
    finder = Finder(store.read)
    assert finder.search(SearchRequest()) == []
    (found,) = finder.search(SearchRequest(audience="responder"))
    assert (found.assured, found.stale) == ("", True)


def test_distances_are_told_in_bands_wider_than_ten_kilometres(finder: Finder) -> None:
    told = {
        found.distance_km
        for north in range(8)
        for found in finder.search(
            SearchRequest((), SearchPlace("US", "US-TX", 29.5 + north / 5, -95.4), limit=50)
        )
    }
    bands = sorted(distance for distance in told if distance is not None)
    assert bands
    assert all(distance >= 20 for distance in bands)
    assert len(bands) <= 6


def test_what_was_asked_at_the_terminal_is_answered_there(
    finder: Finder, places: PlaceIndex
) -> None:
    (place, *_) = places.read("Houston").candidates
    found = finder.search(SearchRequest(("shelter",), as_place(place), "es"))
    text = search_text(found, place.name)
    assert text.startswith("3 found for Houston, Texas")
    assert "kept confidential" in text
    assert search_text([], "Atlantis") == "Nothing was found for Atlantis."


def test_the_sample_directory_is_sound_and_plainly_made_up(
    sample_store: tuple[Store, ImportReport],
) -> None:
    _, report = sample_store
    assert report.refused == ()
    assert [note.reason for note in report.flagged] == ["is past its next check"]
    assert report.services >= 30
    with (SAMPLE / "services.csv").open(encoding="utf-8") as file:
        assert all(row["name"].startswith("Example ") for row in csv.DictReader(file))
    with (SAMPLE / "phones.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            number = str(phonenumbers.parse(row["number"], "US").national_number)
            assert number[3:8] == "55501"


NEEDS_OF = {
    "an Open Eligibility term": (("Emergency Shelter",), "House", "", {"shelter"}),
    "a name in English": ((), "Immigration Law Center", "", {"immigration", "legal"}),
    "a name in Spanish": ((), "Clínica de salud", "", {"medical"}),
    "a description, when nothing else speaks": ((), "Org", "We give out groceries.", {"food"}),
    "a description, when the name speaks": ((), "Food pantry", "We have no shelter.", {"food"}),
    "part of a word": ((), "Seafood fans", "", set()),
    "nothing at all": ((), "Org", "", set()),
}


@pytest.mark.parametrize(
    ("terms", "name", "description", "expected"), NEEDS_OF.values(), ids=NEEDS_OF.keys()
)
def test_needs_are_read_from_terms_then_names_then_descriptions(
    terms: tuple[str, ...], name: str, description: str, expected: set[str]
) -> None:
    found = load_needs().read(ServiceText((), terms, name, "", description))
    assert set(found) == expected


def test_every_need_can_be_read_from_a_package() -> None:
    needs = load_needs()
    for need in NEEDS:
        assert set(needs.read(ServiceText((need,), (), "", "", ""))) == {need}


def test_a_merge_patch_is_applied_as_rfc_7386_says() -> None:
    assert merge({"a": {"b": 1, "c": 2}}, {"a": {"b": None, "d": 3}}) == {"a": {"c": 2, "d": 3}}
    assert merge({"a": 1}, [1]) == [1]
