"""A large directory is searched in memory, in exactly the order in which a small one is."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.directory.checking import Check, record_check
from bot.directory.feedback import note_feedback
from bot.directory.found import CONCERNS, NEEDS, SERVES, SearchPlace, SearchRequest
from bot.directory.search import Finder
from bot.storage.database import Store
from tests.directory.conftest import TODAY, bring, make_store, write_package

NOW = datetime(2026, 11, 17, 16, tzinfo=timezone.utc)
COUNT = 420
PLACES = (
    SearchPlace(),
    SearchPlace("US"),
    SearchPlace("US", "US-TX"),
    SearchPlace("US", "US-TX", 29.76, -95.37),
    SearchPlace("US", "US-LA", 30.45, -91.15),
    SearchPlace("MX", "MX-TAM", 25.87, -97.5),
    SearchPlace("FR"),
)


def tables() -> dict[str, list[dict[str, object]]]:
    """Services of every kind, near Houston, in Louisiana, statewide, nationwide and nowhere."""
    chance = random.Random(3)
    flags = ("true", "false", "")
    made: dict[str, list[dict[str, object]]] = {
        name: []
        for name in (
            *("services", "locations", "service_at_location", "addresses", "phones"),
            *("languages", "service_areas", "schedules"),
        )
    }
    made["organizations"] = [{"id": "o", "name": "Org"}]
    for number in range(COUNT):
        me = f"s{number}"
        owner = {"service_id": me}
        served = list(SERVES)
        chance.shuffle(served)
        made["services"].append(
            {
                "id": me,
                "organization_id": "o",
                "name": f"Service {chance.randint(0, 200)}",
                "status": "active",
                "url": chance.choice(("https://org.example", "")),
                "needs": ";".join(chance.sample(NEEDS, chance.randint(1, 3))),
                "assured_date": chance.choice(("2026-10-01", "2026-09-01", "2024-01-01", "")),
                "access": chance.choice(("self", "self", "hotline_only", "referral")),
                "answers": chance.choice(("ngo", "gov", "police")),
                "police_contact": chance.choice(("required", "not_required", "")),
                "confidential": chance.choice(("true", "false")),
                "serves": ";".join(served[:2]),
                "does_not_serve": served[3] if number % 4 == 0 else "",
                "minimum_age": chance.choice(("", "", "18", "12")),
                "maximum_age": chance.choice(("", "", "25")),
                **{
                    name: chance.choice(flags)
                    for name in (
                        *("text_ok", "expert_labour", "expert_sex"),
                        *("no_id_needed", "immigration_status_asked"),
                    )
                },
            }
        )
        kind = chance.choice(("point", "point", "state", "area", "nation", "world", "none"))
        if kind in ("point", "state"):
            state = chance.choice(("TX", "LA"))
            point = {"latitude": "", "longitude": ""}
            if kind == "point":
                point = {
                    "latitude": f"{29.76 + chance.uniform(-3, 3):.4f}",
                    "longitude": f"{-95.37 + chance.uniform(-4, 4):.4f}",
                }
            made["locations"].append({"id": me, "organization_id": "o", **point})
            made["service_at_location"].append({"id": me, "location_id": me, **owner})
            address = {"address_1": f"{number} Road", "city": "Town", "state_province": state}
            made["addresses"].append({"id": me, "location_id": me, "country": "US", **address})
        areas = {"area": "Texas", "nation": "nationwide", "world": "worldwide"}
        if kind in areas or number % 9 == 0:
            made["service_areas"].append({"id": me, "name": areas.get(kind, "Louisiana"), **owner})
        if number % 3:
            made["phones"].append({"id": me, "number": f"212-736-{5000 + number}", **owner})
        for code in chance.sample(("en", "es", "vi"), chance.randint(0, 2)):
            note = chance.choice(("", "interpreter"))
            made["languages"].append({"id": me + code, "code": code, "note": note, **owner})
        if number % 2:
            hours = {"byday": chance.choice(("TU", "WE")), "timezone": "America/Chicago"}
            made["schedules"].append(
                {"id": me, "opens_at": "09:00", "closes_at": "17:00", **hours, **owner}
            )
    return made


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("shelf")
    made = make_store(folder)
    bring(made, write_package(folder / "p", tables()))
    yield made
    made.close()


def finder(store: Store, shelf_from: int) -> Finder:
    made = Finder(store.read, today=lambda: TODAY, now=lambda: NOW, shelf_from=shelf_from)
    made.warm()
    return made


@pytest.fixture(scope="module")
def both(filled: Store) -> tuple[Finder, Finder]:
    return finder(filled, 0), finder(filled, 10**9)


REQUESTS = st.builds(
    SearchRequest,
    needs=st.lists(st.sampled_from(NEEDS), max_size=3, unique=True).map(tuple),
    place=st.sampled_from(PLACES),
    language=st.sampled_from(("", "en", "es-MX", "vi", "ko")),
    channel=st.sampled_from(("sms", "webchat", "")),
    age_band=st.sampled_from(("unknown", "under_13", "13_17", "18_24", "25_plus")),
    serves=st.lists(st.sampled_from(SERVES), max_size=2, unique=True).map(tuple),
    concerns=st.lists(st.sampled_from(CONCERNS), max_size=2, unique=True).map(tuple),
    exploitation=st.sampled_from(("", "labour", "sex")),
    audience=st.sampled_from(("person", "responder")),
    limit=st.sampled_from((1, 3, 10, 50)),
    offset=st.sampled_from((0, 0, 3, 20)),
)


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(request=REQUESTS)
def test_the_shelf_gives_the_very_answer_of_the_store(
    both: tuple[Finder, Finder], request: SearchRequest
) -> None:
    shelved, plain = both
    assert shelved.search(request) == plain.search(request)


def test_what_is_found_out_counts_in_the_next_search(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("news")
    store = make_store(folder)
    bring(store, write_package(folder / "p", tables()))
    shelved, plain = finder(store, 0), finder(store, 10**9)
    request = SearchRequest(("food",), PLACES[3], limit=50)
    first, second, third, *_ = shelved.search(request)
    record_check(store, Check(first.service_id, "ana", "phone", "closed", TODAY))
    note_feedback(store, second.service_id, "wrong", "responder", today=TODAY)
    record_check(store, Check(third.service_id, "ana", "phone", "full", TODAY))
    again = shelved.search(request)
    assert again == plain.search(request)
    assert not {first.service_id, third.service_id} & {f.service_id for f in again}
    later = TODAY + timedelta(days=1)
    record_check(store, Check(first.service_id, "ana", "phone", "confirmed", later))
    assert shelved.search(request) == plain.search(request)
    store.close()


def test_a_small_directory_needs_no_shelf(filled: Store) -> None:
    assert finder(filled, COUNT + 1).search(SearchRequest()) == finder(filled, 0).search(
        SearchRequest()
    )


def test_a_search_does_not_wait_for_the_shelf(filled: Store) -> None:
    cold = Finder(filled.read, today=lambda: TODAY, now=lambda: NOW, shelf_from=0)
    request = SearchRequest(("food",), PLACES[3], limit=10)
    first = cold.search(request)
    cold.warm()
    assert cold.search(request) == first == finder(filled, 10**9).search(request)
