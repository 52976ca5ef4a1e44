from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.directory.intake import Options
from bot.directory.places import PlaceIndex
from bot.directory.report import DirectoryFileError, report_text
from bot.storage.database import Store
from tests.directory.conftest import (
    FIXTURES,
    TODAY,
    bring,
    everything,
    make_store,
    rows_of,
    write_package,
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
ORGANIZATION = {"id": "o1", "name": "Example Org", "description": "Helps."}
SERVICE = {
    "id": "s1",
    "organization_id": "o1",
    "name": "Example Pantry",
    "description": "Groceries.",
    "status": "active",
    "assured_date": "2026-10-01",
}
PHONE = {"id": "p1", "service_id": "s1", "number": "212-736-5000", "type": "voice"}


def package(folder: Path, **changes: object) -> Path:
    tables: dict[str, list[dict[str, object]]] = {
        "organizations": [dict(ORGANIZATION)],
        "services": [dict(SERVICE)],
        "phones": [dict(PHONE)],
    }
    return write_package(folder, tables | changes)  # type: ignore[operator]


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


REFUSED = {
    "a film number": ("phones", PHONE | {"number": "713-555-0123"}, "is an invented number (555)"),
    "any number with 555 in it": (
        "phones",
        PHONE | {"number": "(713) 555-9876"},
        "is an invented number (555)",
    ),
    "a number with too few digits": (
        "phones",
        PHONE | {"number": "212-736-50"},
        "is not a number that can exist",
    ),
    "words for a number": ("phones", PHONE | {"number": "call us"}, "is not a telephone number"),
    "a short code that is none": (
        "phones",
        PHONE | {"number": "123"},
        "is not a short number of its country",
    ),
    "an owner that is not there": (
        "phones",
        PHONE | {"service_id": "nowhere"},
        "belongs to nothing in the package that was taken",
    ),
    "an hour that is none": (
        "schedules",
        {"id": "x", "service_id": "s1", "byday": "MO", "opens_at": "25:00", "closes_at": "26:00"},
        "broken hours: is not a time of day",
    ),
    "a weekday that is none": (
        "schedules",
        {"id": "x", "service_id": "s1", "byday": "XX", "opens_at": "08:00", "closes_at": "09:00"},
        "broken hours: a day that is none",
    ),
    "opening and closing at once": (
        "schedules",
        {"id": "x", "service_id": "s1", "byday": "MO", "opens_at": "08:00", "closes_at": "8am"},
        "broken hours: opens and closes at the same time",
    ),
    "a service of nobody": (
        "services",
        SERVICE | {"id": "s9", "organization_id": "nowhere"},
        "names an organization that is not in the package",
    ),
    "a service without a name": ("services", SERVICE | {"id": "s9", "name": ""}, "has no name"),
    "a row twice": ("services", SERVICE, "stands in the package twice"),
    "an id for two services": (
        "services",
        SERVICE | {"name": "Another"},
        "has an id that another row has",
    ),
}


@pytest.mark.parametrize(("table", "row", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_a_bad_row_is_refused_with_its_file_row_and_reason(
    store: Store, tmp_path: Path, table: str, row: dict[str, object], reason: str
) -> None:
    good = {"services": [SERVICE], "phones": [PHONE], "schedules": []}[table]
    report = bring(store, package(tmp_path / "a", **{table: [*good, row]}))
    assert [(n.file, n.row, n.reason) for n in report.refused] == [
        (f"{table}.csv", len(good) + 2, reason)
    ]
    assert report.services == 1


FLAGGED = {
    "no date of a last check": ("assured_date", "", "says not when it was last checked"),
    "a last check in the future": ("assured_date", "2027-01-01", "lies in the future"),
    "a date that is none": ("assured_date", "last spring", "is not a date"),
    "a check that is due": ("next_check_due", "2026-01-01", "is past its next check"),
    "an age that is none": ("minimum_age", "grown up", "is not a number"),
    "an unknown status": ("status", "open", "is not one of active"),
    "a script for a web page": ("url", "javascript:alert(1)", "is no web address"),
    "an unknown guest": ("serves", "wizards", "names somebody who is none of"),
    "a yes that is none": ("text_ok", "perhaps", "is neither yes nor no"),
}


@pytest.mark.parametrize(("column", "value", "reason"), FLAGGED.values(), ids=FLAGGED.keys())
def test_a_doubtful_value_is_flagged_and_the_service_taken(
    store: Store, tmp_path: Path, column: str, value: str, reason: str
) -> None:
    report = bring(store, package(tmp_path / "a", services=[SERVICE | {column: value}]))
    assert any(n.column == column and n.reason.startswith(reason) for n in report.flagged)
    assert report.services == 1


def test_the_operator_can_say_when_an_undated_package_was_checked(
    store: Store, tmp_path: Path
) -> None:
    folder = package(tmp_path / "a", services=[SERVICE | {"assured_date": ""}])
    options = Options("Test list", today=TODAY, assured=date(2026, 11, 1), assured_by="Desk")
    bring(store, folder, options=options)
    (row,) = rows_of(store, "service")
    assert (row["assured_date"], row["assured_by"]) == (date(2026, 11, 1), "Desk")
    assert row["next_check_due"] == date(2027, 11, 1)


NUMBERS = {
    "with dashes": ("212-736-5000", "voice", ["+12127365000"]),
    "two in one cell": ("(212) 736-5000; 212-736-5001", "voice", ["+12127365000", "+12127365001"]),
    "from another country": ("+52 55 5658 1111", "voice", ["+525556581111"]),
    "a three-digit line": ("211", "voice", ["211"]),
    "a text code": ("233733", "text", ["233733"]),
    "a vanity number": ("1-800-FLOWERS", "voice", ["+18003569377"]),
}


@pytest.mark.parametrize(("number", "kind", "expected"), NUMBERS.values(), ids=NUMBERS.keys())
def test_numbers_are_kept_as_they_are_dialled(
    store: Store, tmp_path: Path, number: str, kind: str, expected: list[str]
) -> None:
    bring(store, package(tmp_path / "a", phones=[PHONE | {"number": number, "type": kind}]))
    assert sorted(str(row["number"]) for row in rows_of(store, "phone")) == expected


def test_numbers_kept_free_for_fiction_are_taken_in_a_sample_alone(
    store: Store, tmp_path: Path
) -> None:
    folder = package(tmp_path / "a", phones=[PHONE | {"number": "713-555-0123"}])
    report = bring(store, folder, sample=True)
    assert not report.refused
    assert [row["sample"] for row in rows_of(store, "service")] == [True]


def _folder(files: dict[str, bytes]) -> object:
    def make(folder: Path) -> Path:
        folder.mkdir()
        for name, content in files.items():
            (folder / name).write_bytes(content)
        return folder

    return make


GOOD = b"id,name,description\no1,Org,Helps\n"
BROKEN = {
    "nothing there": lambda folder: folder / "missing",
    "an empty folder": _folder({}),
    "a folder of other files": _folder({"notes.txt": b"hello"}),
    "no services": _folder({"organizations.csv": GOOD}),
    "an empty file": _folder({"organizations.csv": GOOD, "services.csv": b""}),
    "a header alone": _folder({"organizations.csv": GOOD, "services.csv": b"id,name\n"}),
    "another encoding": _folder({"services.csv": b"id,name\n1,Ref\xfagio\n"}),
    "a NUL in the text": _folder({"services.csv": b"id,name\n1,a\0b\n"}),
    "a quote that never ends": _folder({"services.csv": b'id,name\n1,"abc\n'}),
    "a column twice": _folder({"services.csv": b"id,name,name\n1,a,b\n"}),
    "JSON cut short": _folder({"services.json": b'{"id": "1", "name": '}),
    "JSON of another kind": _folder({"services.json": b'[1, "two"]'}),
    "JSON that is a number": _folder({"services.json": b"NaN"}),
    "JSON nested without end": _folder({"services.json": b"[" * 200_000}),
    "documents that break the schema": _folder(
        {"services.json": b'[{"id": "1", "status": "odd"}]'}
    ),
}


@pytest.mark.parametrize("make", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_package_is_a_clear_error_and_changes_nothing(
    store: Store, tmp_path: Path, make: object
) -> None:
    bring(store, package(tmp_path / "good"))
    before = everything(store)
    with pytest.raises(DirectoryFileError) as raised:
        bring(store, make(tmp_path / "bad"))  # type: ignore[operator]
    assert raised.value.file
    assert everything(store) == before


def test_a_failure_half_way_leaves_the_directory_as_it_was(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(store, package(tmp_path / "a"))
    before = everything(store)

    def fail(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr("bot.directory.importer._remember", fail)
    with pytest.raises(OSError, match="disk"):
        bring(store, package(tmp_path / "a", services=[SERVICE | {"description": "Changed."}]))
    assert everything(store) == before


def test_a_link_out_of_the_package_is_not_followed(store: Store, tmp_path: Path) -> None:
    outside = package(tmp_path / "outside")
    inside = tmp_path / "inside"
    inside.mkdir()
    shutil.copy(outside / "organizations.csv", inside)
    (inside / "services.csv").symlink_to(outside / "services.csv")
    with pytest.raises(DirectoryFileError, match="leads out of the package"):
        bring(store, inside)


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


CELLS = st.text(
    st.characters(blacklist_characters="\0", codec="utf-8"), max_size=12
) | st.sampled_from(
    ["s1", "o1", "", "true", "2026-01-01", "212-736-5000", "shelter", "MO", "9am", "12 Oak Street"]
)


@settings(
    max_examples=15,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(
    rows=st.lists(
        st.dictionaries(
            st.sampled_from([*SERVICE, "needs", "confidential", "minimum_age", "url", "serves"]),
            CELLS,
        ),
        max_size=3,
    ),
    phones=st.lists(st.dictionaries(st.sampled_from([*PHONE, "extension"]), CELLS), max_size=3),
)
def test_whatever_stands_in_the_cells_the_import_ends_in_a_report(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[dict[str, object]],
    phones: list[dict[str, object]],
) -> None:
    folder = tmp_path_factory.mktemp("any")
    store = make_store(folder)
    changed = [SERVICE, *({**SERVICE, "id": f"x{i}", **row} for i, row in enumerate(rows))]
    try:
        made = package(folder / "a", services=changed, phones=[PHONE, *phones])
        first = bring(store, made)
    except DirectoryFileError:
        return
    finally:
        store.close()
    assert first.read >= len(first.refused)


@settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(content=st.binary(max_size=200), name=st.sampled_from(["services.csv", "services.json"]))
def test_whatever_the_bytes_the_import_ends_in_a_clear_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    folder = tmp_path_factory.mktemp("bytes")
    (folder / name).write_bytes(content)
    store = make_store(tmp_path_factory.mktemp("store"))
    try:
        with pytest.raises(DirectoryFileError):
            bring(store, folder)
    finally:
        store.close()
