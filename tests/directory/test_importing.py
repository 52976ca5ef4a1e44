"""A package is taken as it is, and the same package again changes nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.directory.intake import Options
from bot.directory.places import PlaceIndex
from bot.directory.report import DirectoryFileError, report_text
from bot.storage.database import Store
from tests.directory.conftest import (
    FIXTURES,
    PHONE,
    SERVICE,
    TODAY,
    bring,
    everything,
    package,
    rows_of,
)

PACKAGES = {
    "HSDS 1.x tables as Ohana writes them": ("ohana", "hsds-1-csv", 10),
    "HSDS 1.x tables as the HSDS transformer writes them": ("ilao", "hsds-1-csv", 12),
    "HSDS 3.1 tables": ("hsds-3.1/csv", "hsds-csv", 1),
    "a whole HSDS 3.1 service in JSON": ("hsds-3.1/service_full.json", "hsds-json", 1),
    "a page of HSDS 3.1 services in JSON": ("hsds-3.1/service_list.json", "hsds-json", 1),
    "a whole HSDS 3.1 organization in JSON": ("hsds-3.1/organization_full.json", "hsds-json", 1),
    "HSDS 3.1 tables in one JSON file": ("hsds-3.1/tabular.json", "hsds-json", 1),
}
ALL_PACKAGES = pytest.mark.parametrize(
    ("name", "form", "services"), PACKAGES.values(), ids=PACKAGES.keys()
)


@ALL_PACKAGES
def test_a_package_is_taken(store: Store, name: str, form: str, services: int) -> None:
    report = bring(store, FIXTURES / name)
    assert (report.format, report.services) == (form, services)
    assert len(rows_of(store, "service")) == services


@ALL_PACKAGES
def test_the_same_package_again_changes_nothing(
    store: Store, name: str, form: str, services: int
) -> None:
    bring(store, FIXTURES / name)
    before = everything(store)
    again = bring(store, FIXTURES / name)
    assert (again.added, again.updated, again.removed) == (0, 0, 0)
    assert everything(store) == before


@ALL_PACKAGES
def test_a_dry_run_says_the_same_and_leaves_no_trace(
    store: Store, name: str, form: str, services: int
) -> None:
    tried = bring(store, FIXTURES / name, dry_run=True)
    assert not any(everything(store).values())
    assert not rows_of(store, "import")
    done = bring(store, FIXTURES / name)
    assert tried.counts() == done.counts()
    assert "nothing was changed" in report_text(tried)


def test_a_changed_row_is_updated_and_a_part_that_is_gone_is_removed(
    store: Store, tmp_path: Path
) -> None:
    second = PHONE | {"id": "p2", "number": "212-736-5001"}
    bring(store, package(tmp_path / "a", phones=[PHONE, second]))
    report = bring(
        store, package(tmp_path / "a", services=[SERVICE | {"description": "Hot meals."}])
    )
    assert (report.added, report.updated, report.removed) == (0, 1, 1)
    assert [row["description"] for row in rows_of(store, "service")] == ["Hot meals."]
    assert [row["number"] for row in rows_of(store, "phone")] == ["+12127365000"]


def test_two_sources_with_the_same_ids_do_not_touch_each_other(
    store: Store, tmp_path: Path
) -> None:
    folder = package(tmp_path / "a")
    bring(store, folder, source="One")
    bring(store, folder, source="Two")
    assert len(rows_of(store, "service")) == 2


def test_a_service_that_the_source_dropped_is_reported_and_retired_on_request(
    store: Store, tmp_path: Path
) -> None:
    both = [SERVICE, SERVICE | {"id": "s2", "name": "Example Clinic"}]
    bring(store, package(tmp_path / "a", services=both))
    fewer = package(tmp_path / "a")
    assert bring(store, fewer).missing == 1
    assert {row["status"] for row in rows_of(store, "service")} == {"active"}
    bring(store, fewer, options=Options("Test list", today=TODAY, retire_missing=True))
    assert {row["name"]: row["status"] for row in rows_of(store, "service")} == {
        "Example Pantry": "active",
        "Example Clinic": "inactive",
    }
    bring(store, package(tmp_path / "a", services=both))
    assert {row["status"] for row in rows_of(store, "service")} == {"active"}


def test_a_nameless_source_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(DirectoryFileError, match="needs a source"):
        bring(store, package(tmp_path / "a"), source="  ")


def test_hidden_characters_do_not_get_in(store: Store, tmp_path: Path) -> None:
    bring(store, package(tmp_path / "a", services=[SERVICE | {"name": "Exa\u202empl\u200be\x07"}]))
    assert [row["name"] for row in rows_of(store, "service")] == ["Example"]


def test_one_broken_document_does_not_take_the_others_with_it(store: Store, tmp_path: Path) -> None:
    good = {"id": "1", "name": "Pantry", "status": "active", "assured_date": "2026-10-01"}
    good |= {"organization": {"id": "o", "name": "Org", "description": "Helps"}}
    file = tmp_path / "services.json"
    file.write_text(json.dumps([good, {"id": "2", "name": "No status", "organization_id": "o"}]))
    report = bring(store, file)
    assert report.services == 1
    assert [(n.row, n.reason) for n in report.refused] == [
        (2, "lacks status, which HSDS 3.1 requires")
    ]


def test_areas_and_towns_are_read_from_what_services_say(store: Store, places: PlaceIndex) -> None:
    bring(store, FIXTURES / "ohana", places=places)
    areas = [r for r in rows_of(store, "reach") if r["kind"] == "area"]
    assert areas
    assert all(row["region"] == "US-CA" and row["latitude"] for row in areas)
