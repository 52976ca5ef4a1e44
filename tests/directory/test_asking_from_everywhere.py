"""However often somebody asks, and from wherever, the answers do not say where a shelter is."""

from __future__ import annotations

import random
from dataclasses import asdict
from pathlib import Path

import pytest

from bot.directory.found import SearchPlace, SearchRequest
from bot.directory.search import Finder
from tests.directory.conftest import bring, make_store, write_package

PAIRS = {
    "two ends of a state": ((29.76, -95.37), (31.76, -106.49)),
    "two ends of a town": ((29.76, -95.50), (29.76, -95.26)),
}


@pytest.mark.parametrize(("first", "second"), PAIRS.values(), ids=PAIRS.keys())
@pytest.mark.parametrize("area", ["Texas", ""])
def test_no_number_of_questions_tells_one_place_from_another_that_is_far_from_it(
    tmp_path: Path, first: tuple[float, float], second: tuple[float, float], area: str
) -> None:
    """Wherever one asks from, a shelter here and the same shelter there give the same answers.

    So whoever asks cannot say which of the two it is, and is wrong by half their distance (11 km at the
    least) for one of them.
    """
    answers = []
    for number, (latitude, longitude) in enumerate((first, second)):
        folder = tmp_path / str(number)
        folder.mkdir()
        store = make_store(folder)
        shelter = {"id": "s", "organization_id": "o", "name": "House", "status": "active"}
        shelter |= {"assured_date": "2026-10-01", "needs": "shelter"}
        point = {"latitude": f"{latitude:.5f}", "longitude": f"{longitude:.5f}"}
        tables: dict[str, list[dict[str, object]]] = {
            "organizations": [{"id": "o", "name": "Org"}],
            "services": [shelter],
            "locations": [{"id": "l", "organization_id": "o", **point}],
            "service_at_location": [{"id": "k", "service_id": "s", "location_id": "l"}],
            "addresses": [
                {"id": "a", "location_id": "l", "address_1": f"{number}99 Canary Road"}
                | {"city": "Houston", "state_province": "TX", "country": "US"}
            ],
        }
        if area:
            tables["service_areas"] = [{"id": "r", "service_id": "s", "name": area}]
        bring(store, write_package(folder / "p", tables))
        finder, chance = Finder(store.read), random.Random(5)
        asked = [(latitude, longitude), first, second]
        asked += [(26 + 9 * chance.random(), -106 + 12 * chance.random()) for _ in range(30)]
        said = []
        for north, east in asked[1:]:
            for audience in ("person", "responder"):
                here = SearchPlace("US", "US-TX", north, east)
                request = SearchRequest(("shelter",), here, audience=audience)  # type: ignore[arg-type]
                said.append([asdict(found) for found in finder.search(request)])
        answers.append(said)
        store.close()
    assert any(answers[0])
    assert answers[0] == answers[1]
