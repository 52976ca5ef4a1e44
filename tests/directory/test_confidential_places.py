"""The place of a confidential service leaves the store by no way at all."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.directory.checking import Check, history, record_check
from bot.directory.editing import change_service
from bot.directory.exporting import Publisher, Query
from bot.directory.places import PlaceIndex
from bot.directory.report import ImportReport, report_text
from bot.directory.search import Finder, FoundService, SearchPlace, SearchRequest
from bot.directory.terminal import search_text
from bot.directory.worklist import check_script, work_list
from bot.storage.database import Store
from bot.storage.schema import metadata
from tests.directory.conftest import SAMPLE, bring, make_store, rows_of, write_package

TEXTS = (
    "description",
    "alert",
    "application_process",
    "eligibility_description",
    "fees_description",
    "interpretation_services",
    "url",
    "email",
    "alternate_name",
)


def shelter(folder: Path, street: str, latitude: str, longitude: str, code: str, text: str) -> Path:
    """A package whose every free text says ``text``, with a shelter at the address."""
    service = {
        "id": "s1",
        "organization_id": "o1",
        "name": "Harbor",
        "status": "active",
        "assured_date": "2026-10-01",
        "needs": "shelter",
        "confidential": "true",
        **dict.fromkeys(TEXTS, text),
    }
    sibling = service | {"id": "s2", "name": "Day room", "needs": "food", "confidential": "false"}
    owner = {"service_id": "s1", "location_id": "l1"}
    return write_package(
        folder,
        {
            "organizations": [{"id": "o1", "name": "Org", "description": text, "website": text}],
            "services": [service, sibling],
            "locations": [
                {
                    "id": "l1",
                    "organization_id": "o1",
                    "name": text,
                    "location_type": "physical",
                    "latitude": latitude,
                    "longitude": longitude,
                }
            ],
            "service_at_location": [{"id": "k1", **owner}],
            "addresses": [
                {
                    "id": "a1",
                    "location_id": "l1",
                    "attention": "",
                    "address_1": street,
                    "address_2": "",
                    "city": "Houston",
                    "state_province": "TX",
                    "postal_code": code,
                    "country": "US",
                    "address_type": "physical",
                }
            ],
            "phones": [
                {"id": "p1", "number": "212-736-5000", "description": text, **owner},
                {"id": "p2", "number": "not a number", "description": text, **owner},
            ],
            "schedules": [
                {"id": "h1", "byday": "MO", "opens_at": "9am", "closes_at": "5pm", **owner}
                | {"description": text},
                {"id": "h2", "byday": "MO", "opens_at": "bad", "closes_at": "5pm", **owner}
                | {"description": text},
            ],
            "languages": [{"id": "g1", "code": "es", "note": text, **owner}],
            "service_areas": [
                {"id": "r1", "service_id": "s1", "name": text, "extent": text},
                {"id": "r2", "service_id": "s1", "name": "Texas", "extent": ""},
            ],
        },
    )


def outputs(store: Store, report: ImportReport) -> str:
    """Everything that the directory says to anybody, in one string, folded."""
    finder = Finder(store.read)
    said: list[object] = [repr(report), report_text(report, most=0), json.dumps(report.to_dict())]
    for audience in ("person", "responder"):
        for place in (SearchPlace(), SearchPlace("US", "US-TX", 29.76, -95.37)):
            request = SearchRequest(place=place, audience=audience, limit=50)
            found = finder.search(request)
            assert found
            said += [repr(found), search_text(found), json.dumps([asdict(f) for f in found])]
            said += [repr(finder.get(f.service_id, audience=audience)) for f in found]
    publisher = Publisher(store.read)
    said += [publisher.services(Query(full=True)), publisher.organizations(Query())]
    said.append(work_list(store, date(2040, 1, 1)))
    for row in rows_of(store, "service"):
        said.append(publisher.service(str(row["id"])))
        said.append(history(store, str(row["id"])))
        whole = finder.get(str(row["id"]), audience="responder")
        said.append(check_script(whole, "Lantern") if whole else "")
    for table in metadata.tables:
        if table.startswith("directory_") and table != "directory_sealed_address":
            said.append(repr(rows_of(store, table.removeprefix("directory_"))))
    said.append(repr(rows_of(store, "sealed_address")))
    return "\n".join(str(s) for s in said).casefold()


@settings(
    max_examples=10,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(
    number=st.integers(10_000, 99_999),
    street=st.text("bcdfghjklmnpqrstvwxz", min_size=8, max_size=12),
    decimals=st.tuples(st.integers(10_001, 99_998), st.integers(10_001, 99_998)),
    frame=st.sampled_from(
        ["{}", "We are at {}.", "Come to {}, ring twice", "https://maps.example/?q={}", "<b>{}</b>"]
    ),
    coordinates=st.booleans(),
)
def test_no_output_of_any_kind_holds_the_address(
    tmp_path_factory: pytest.TempPathFactory,
    number: int,
    street: str,
    decimals: tuple[int, int],
    frame: str,
    coordinates: bool,
) -> None:
    folder = tmp_path_factory.mktemp("canary")
    store = make_store(folder)
    latitude, longitude = f"29.{decimals[0]}", f"-95.{decimals[1]}"
    address = f"{number} {street} Road"
    text = frame.format(f"{latitude},{longitude}" if coordinates else address)
    path = shelter(folder / "p", address, latitude, longitude, "77003", text)
    report = bring(store, path)
    said = outputs(store, report)
    # The street alone, the coordinates to a hundred metres, and the postal area.
    for canary in (street, latitude[:6], longitude[:7], "77003"):
        assert canary not in said
    stored = b"".join(path.read_bytes() for path in folder.glob("store.db*"))
    assert street.encode() not in stored
    store.close()


def test_the_sealed_address_opens_with_the_stores_key_alone(store: Store, tmp_path: Path) -> None:
    bring(store, shelter(tmp_path / "p", "12345 Canary Road", "29.5", "-95.5", "77003", "x"))
    (row,) = rows_of(store, "sealed_address")
    place = f"directory/{row['location_id']}/address"
    key = store.vault.data_key(place, str(row["key_id"]), row["wrapped_key"])  # type: ignore[arg-type]
    content = json.loads(key.open(row["content"], place))  # type: ignore[arg-type]
    assert content["addresses"][0]["address_1"] == "12345 Canary Road"


def test_a_place_that_becomes_confidential_is_taken_out_of_the_open(
    store: Store, tmp_path: Path
) -> None:
    def place(confidential: str) -> Path:
        service = {"id": "s", "organization_id": "o", "name": "House", "status": "active"}
        service |= {"assured_date": "2026-10-01", "confidential": confidential, "needs": "shelter"}
        address = {"id": "a", "location_id": "l", "address_1": "12345 Canary Road"}
        address |= {"city": "Houston", "state_province": "TX", "country": "US"}
        return write_package(
            tmp_path / "p",
            {
                "organizations": [{"id": "o", "name": "Org"}],
                "services": [service],
                "locations": [
                    {
                        "id": "l",
                        "organization_id": "o",
                        "latitude": "29.76012",
                        "longitude": "-95.37",
                    }
                ],
                "service_at_location": [{"id": "k", "service_id": "s", "location_id": "l"}],
                "addresses": [address],
            },
        )

    bring(store, place("false"))
    assert [row["address_1"] for row in rows_of(store, "address")] == ["12345 Canary Road"]
    bring(store, place("true"))
    assert rows_of(store, "address") == []
    assert [row["latitude"] for row in rows_of(store, "location")] == [None]
    assert len(rows_of(store, "sealed_address")) == 1
    bring(store, place("false"))
    assert rows_of(store, "sealed_address") == []


def test_the_history_forgets_an_address_that_has_become_confidential(
    store: Store, tmp_path: Path
) -> None:
    def place(confidential: str, words: str) -> Path:
        service = {"id": "s", "organization_id": "o", "name": "House", "status": "active"}
        service |= {"assured_date": "2026-10-01", "confidential": confidential}
        address = {"id": "a", "location_id": "l", "address_1": "12345 Canary Road"}
        address |= {"city": "Houston", "state_province": "TX", "country": "US"}
        return write_package(
            tmp_path / "p",
            {
                "organizations": [{"id": "o", "name": "Org"}],
                "services": [service | {"description": words, "needs": "food"}],
                "locations": [{"id": "l", "organization_id": "o"}],
                "service_at_location": [{"id": "k", "service_id": "s", "location_id": "l"}],
                "addresses": [address],
            },
        )

    bring(store, place("false", "Come to 12345 Canary Road"))
    (row,) = rows_of(store, "service")
    note = "they are at 12345 Canary Road"
    record_check(store, Check(str(row["id"]), "ana", "phone", "confirmed", date(2026, 11, 1), note))
    change_service(store, str(row["id"]), {"alert": "Ring at 12345 Canary Road"}, "ana")
    bring(store, place("false", "Now at 12345 Canary Road"))
    bring(store, place("true", "A house"))
    for table in metadata.tables:
        if table.startswith("directory_") and table != "directory_sealed_address":
            assert "Canary" not in repr(rows_of(store, table.removeprefix("directory_")))
    assert [e.what for e in history(store, str(row["id"])) if e.kind == "check"]


CONFIDENTIAL = {
    "it says so": ({"confidential": "yes"}, {}, {}, True),
    "it is a shelter and says nothing": ({"needs": "shelter"}, {}, {}, True),
    "it is a shelter by its name": ({"name": "Casa albergue"}, {}, {}, True),
    "it is a shelter and says that anyone may know": (
        {"needs": "shelter", "confidential": "no"},
        {},
        {},
        False,
    ),
    "its location says so": ({}, {"confidential": "true"}, {}, True),
    "its location is redacted": ({}, {"location_type": "redacted"}, {}, True),
    "its address says that it is withheld": ({}, {}, {"address_1": "Confidential location"}, True),
    "the answer cannot be read": ({"confidential": "ask"}, {}, {}, True),
    "it is a pantry": ({}, {}, {}, False),
}


@pytest.mark.parametrize(
    ("service", "location", "address", "expected"), CONFIDENTIAL.values(), ids=CONFIDENTIAL.keys()
)
def test_in_doubt_a_place_is_confidential(
    store: Store,
    tmp_path: Path,
    service: dict[str, object],
    location: dict[str, object],
    address: dict[str, object],
    expected: bool,
) -> None:
    row = {"id": "s", "organization_id": "o", "name": "Pantry", "status": "active"}
    street = {"id": "a", "location_id": "l", "address_1": "500 Plain Road", "city": "Houston"}
    street |= {"state_province": "TX", "country": "US"}
    path = write_package(
        tmp_path / "p",
        {
            "organizations": [{"id": "o", "name": "Org"}],
            "services": [row | {"assured_date": "2026-10-01", "url": "org.example"} | service],
            "locations": [{"id": "l", "organization_id": "o", "name": "Main"} | location],
            "service_at_location": [{"id": "k", "service_id": "s", "location_id": "l"}],
            "addresses": [street | address],
        },
    )
    bring(store, path)
    (found,) = Finder(store.read).search(SearchRequest())
    assert found.confidential is expected
    assert bool(found.address) is not expected


def test_no_sample_shelter_gives_its_address_or_a_distance(
    sample_store: tuple[Store, ImportReport], places: PlaceIndex
) -> None:
    store, _ = sample_store
    finder = Finder(store.read, include_sample=True)
    streets = [
        line.split(",")[3]
        for line in (SAMPLE / "addresses.csv").read_text().splitlines()[1:]
        if "Example Street" not in line
    ]
    assert len(streets) >= 10
    for latitude in (29.5, 29.76, 30.1, 31.76):
        for longitude in (-95.0, -95.37, -106.4):
            here = SearchPlace("US", "US-TX", latitude, longitude)
            found = finder.search(SearchRequest(place=here, audience="responder", limit=50))
            said = repr(found) + search_text(found)
            assert not [street for street in streets if street in said]
            assert all(f.distance_km is None for f in found if f.confidential)


def test_asking_from_many_places_says_nothing_of_where_a_shelter_is(
    sample_store: tuple[Store, ImportReport],
) -> None:
    """Around a town the answer for a confidential service is one and the same."""
    store, _ = sample_store
    finder = Finder(store.read, include_sample=True)
    answers: set[tuple[object, ...]] = set()
    for north in range(-3, 4):
        for east in range(-3, 4):
            here = SearchPlace("US", "US-TX", 29.76 + north * 0.05, -95.37 + east * 0.05)
            found = finder.search(SearchRequest(("shelter",), here, limit=50))
            answers |= {_told(f) for f in found if f.name == "Example Harbor Shelter"}
    assert len(answers) == 1


def _told(found: FoundService) -> tuple[object, ...]:
    return found.distance_km, found.address, found.why
