"""People who ask where they are, in their own script, are given a service that fits among the first three."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import yaml

from bot.directory.found import SearchRequest
from bot.directory.places import PlaceCandidate, PlaceIndex
from bot.directory.report import ImportReport
from bot.directory.search import Finder
from bot.directory.terminal import as_place
from bot.storage.database import Store
from tests.directory.conftest import FIXTURES, TODAY

NIGHT = datetime(2026, 11, 21, 3, tzinfo=timezone.utc)


def meant(places: PlaceIndex, answer: str, region: str) -> PlaceCandidate | None:
    """The place that is taken, or that the person points at when they are asked back."""
    reading = places.read(answer, "US")
    asked = reading.candidates[: 3 if reading.needs_confirmation else 1]
    return next((place for place in asked if place.region == region), None)


def request(situation: dict[str, Any], place: PlaceCandidate, language: str) -> SearchRequest:
    return SearchRequest(
        tuple(situation["needs"]),
        as_place(place),
        language,
        "sms",
        str(situation.get("age", "unknown")),
        tuple(situation.get("serves", ())),
    )


def test_the_first_three_hold_a_service_that_fits(
    sample_store: tuple[Store, ImportReport], places: PlaceIndex
) -> None:
    finder = Finder(
        sample_store[0].read, include_sample=True, today=lambda: TODAY, now=lambda: NIGHT
    )
    data = yaml.safe_load((FIXTURES / "situations.yml").read_text(encoding="utf-8"))
    missed: list[str] = []
    asked = 0
    for situation in data["situations"]:
        town = data["towns"][situation["town"]]
        for language, answer in town["written"].items():
            asked += 1
            place = meant(places, answer, town["region"])
            names: set[str] = set()
            if place is not None:
                found = finder.search(request(situation, place, language))
                names = {service.name for service in found}
            if names.isdisjoint(situation["fits"]):
                missed.append(f"{situation['who']}, {answer}: {sorted(names)}")
    assert asked >= 300
    assert len(data["towns"]["Houston"]["written"]) == 20
    assert len(missed) / asked <= 0.05, "\n".join(missed)
