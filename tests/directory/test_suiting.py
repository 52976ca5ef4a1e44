"""Between two services that are as near, the one that suits the person comes first, and says why."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import pytest

from bot.directory.found import SearchRequest
from bot.directory.search import Finder
from bot.storage.database import Store
from tests.directory.conftest import PHONE, TODAY, bring, package, write_package

TUESDAY = datetime(2026, 11, 17, 16, tzinfo=timezone.utc)
BETTER = {
    "it wants no police report": (
        {"police_contact": "not_required"},
        {"police_contact": "required"},
        SearchRequest(("food",)),
        "",
    ),
    "it asks for no status": (
        {"immigration_status_asked": "false"},
        {"immigration_status_asked": "true"},
        SearchRequest(("food",), concerns=("status",)),
        "status_not_asked",
    ),
    "it asks for no papers": (
        {"no_id_needed": "true"},
        {"no_id_needed": ""},
        SearchRequest(("food",), concerns=("id",)),
        "no_id_needed",
    ),
    "it knows this kind of trafficking": (
        {"expert_labour": "true"},
        {"expert_sex": "true"},
        SearchRequest(("food",), exploitation="labour"),
        "knows:labour",
    ),
    "it takes texts, for one who texts": (
        {"text_ok": "true"},
        {},
        SearchRequest(("food",), channel="sms"),
        "text_ok",
    ),
}


@pytest.mark.parametrize(("better", "worse", "request_", "why"), BETTER.values(), ids=BETTER.keys())
def test_what_suits_the_person_comes_first(
    store: Store,
    tmp_path: Path,
    better: dict[str, str],
    worse: dict[str, str],
    request_: SearchRequest,
    why: str,
) -> None:
    common = {"organization_id": "o", "status": "active", "needs": "food"}
    common |= {"assured_date": "2026-10-01", "url": "https://org.example"}
    # By its name the worse one would come first.
    services = [
        {"id": "w", "name": "A", **common, **worse},
        {"id": "b", "name": "B", **common, **better},
    ]
    organizations = [{"id": "o", "name": "Org"}]
    bring(
        store, write_package(tmp_path / "p", {"organizations": organizations, "services": services})
    )
    first, second = Finder(store.read, today=lambda: TODAY).search(request_)
    assert (first.name, second.name) == ("B", "A")
    assert not why or why in first.why


def test_what_is_open_comes_before_what_is_closed(store: Store, tmp_path: Path) -> None:
    common = {
        "organization_id": "o",
        "status": "active",
        "needs": "food",
        "url": "https://o.example",
    }
    common |= {"assured_date": "2026-10-01"}
    names = ("A closed", "B unknown", "C open")
    hours = {"A closed": ("18:00", "20:00"), "C open": ("09:00", "17:00")}
    tables: dict[str, list[dict[str, object]]] = {
        "organizations": [{"id": "o", "name": "Org"}],
        "services": [{"id": name, "name": name, **common} for name in names],
        "schedules": [
            {"id": n, "service_id": n, "opens_at": o, "closes_at": c, "timezone": "America/Chicago"}
            for n, (o, c) in hours.items()
        ],
    }
    bring(store, write_package(tmp_path / "p", tables))
    finder = Finder(store.read, today=lambda: TODAY, now=lambda: TUESDAY)
    found = finder.search(SearchRequest(("food",)))
    assert [(f.name, f.open_now) for f in found] == [
        ("C open", True),
        ("B unknown", None),
        ("A closed", False),
    ]


def test_one_door_in_two_lists_is_pointed_out(store: Store, tmp_path: Path) -> None:
    bring(store, package(tmp_path / "a"), source="One")
    twin = {"id": "x", "organization_id": "o1", "name": "The Example Pantry", "status": "active"}
    twin |= {"assured_date": "2026-10-01"}
    other = package(tmp_path / "b", services=[twin], phones=[PHONE | {"service_id": "x"}])
    report = bring(store, other, source="Two")
    (note,) = [n for n in report.flagged if "may be there twice" in n.reason]
    assert (note.file, note.row) == ("services.csv", 2)
    assert "a service of One" in note.reason


def test_another_service_at_the_same_number_is_no_twin(store: Store, tmp_path: Path) -> None:
    bring(store, package(tmp_path / "a"), source="One")
    other = {"id": "x", "organization_id": "o1", "name": "Night Clinic", "status": "active"}
    made = package(tmp_path / "b", services=[other], phones=[PHONE | {"service_id": "x"}])
    assert not [n for n in bring(store, made, source="Two").flagged if "twice" in n.reason]
