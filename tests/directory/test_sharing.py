"""Partners read what may be known, as HSDS says; and what they publish comes in like any other list."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest
import time_machine
from jsonschema import Draft202012Validator, RefResolver
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.channels.access import StoreAccess
from bot.channels.hsds import hsds_routes
from bot.directory.checking import Check, record_check
from bot.directory.documents import load_schemas
from bot.directory.editing import change_service
from bot.directory.importer import take_package
from bot.directory.intake import Options
from bot.directory.pulling import last_pull, pull_package
from bot.directory.report import DirectoryFileError, ImportReport, Notes
from bot.settings import load_settings
from bot.storage.database import Store
from tests.directory.conftest import FIXTURES, SAMPLE, TODAY, bring, make_store, rows_of

SETTINGS = replace(load_settings({}), directory_api=True, public_url="https://chat.example.org")


@pytest.fixture
def api(store: Store) -> Iterator[TestClient]:
    dated = Options("Test list", today=TODAY, assured=TODAY)
    bring(store, FIXTURES / "ilao", options=dated)
    bring(store, FIXTURES / "sheets" / "icarol.csv", source="Sheet")
    access = StoreAccess(store)
    with TestClient(Starlette(routes=hsds_routes(SETTINGS, access))) as client:
        yield client
    access.close()


def problems(kind: str, document: object) -> list[str]:
    schemas = load_schemas()
    schema = schemas[f"{kind}.json"]
    resolver = RefResolver(f"{kind}.json", schema, store=schemas)
    return [
        e.message for e in Draft202012Validator(schema, resolver=resolver).iter_errors(document)
    ]


def test_the_api_is_off_unless_it_is_switched_on(store: Store) -> None:
    assert hsds_routes(load_settings({}), StoreAccess(store)) == []


def test_the_base_names_version_and_profile(api: TestClient) -> None:
    base = api.get("/hsds/").json()
    assert base["version"] == "3.1"
    profile = api.get(base["profile"].replace("https://chat.example.org", "")).json()
    assert "police_contact" in profile["properties"]


def test_every_service_that_is_published_holds_to_the_schema(api: TestClient) -> None:
    page = api.get("/hsds/services?per_page=100").json()
    assert page["total_items"] == len(page["contents"]) > 10
    assert page["last_page"]
    for entry in page["contents"]:
        whole = api.get(f"/hsds/services/{entry['id']}").json()
        assert problems("service", entry) == problems("service", whole) == []
        assert whole["organization"]["name"]
    for entry in api.get("/hsds/organizations?per_page=100").json()["contents"]:
        assert problems("organization", entry) == []


def test_pages_follow_each_other_and_queries_combine(api: TestClient) -> None:
    whole = api.get("/hsds/services?per_page=100&minimal=true").json()["contents"]
    pages = [api.get(f"/hsds/services?per_page=5&page={n}&minimal=true").json() for n in (1, 2)]
    assert [e for page in pages for e in page["contents"]] == whole[:10]
    assert (pages[0]["first_page"], pages[1]["first_page"]) == (True, False)
    legal = api.get("/hsds/services?search=legal").json()["contents"]
    assert legal
    both = f"/hsds/services?search=legal&organization_id={legal[0]['organization_id']}"
    assert 0 < api.get(both).json()["total_items"] <= len(legal)
    assert api.get("/hsds/services?search=%25").json()["total_items"] == 0


REFUSED = {
    "a parameter that is not supported": "/hsds/services?proximity=10",
    "a day that is none": "/hsds/services?modified_after=yesterday",
    "a page that is none": "/hsds/services?page=0",
    "a page without end": "/hsds/services?per_page=100000",
    "another format": "/hsds/services?format=csv",
}


@pytest.mark.parametrize("address", REFUSED.values(), ids=REFUSED.keys())
def test_a_question_that_cannot_be_answered_is_refused(api: TestClient, address: str) -> None:
    assert api.get(address).status_code == 400


def test_nothing_can_be_written_and_what_is_not_there_is_not_found(api: TestClient) -> None:
    assert api.post("/hsds/services").status_code == 405
    assert api.get("/hsds/services/none").status_code == 404
    assert api.get("/hsds/profile/none.json").status_code == 404


def test_a_confidential_service_is_not_published_at_all(api: TestClient) -> None:
    said = api.get("/hsds/services?per_page=100&full=true").text
    assert "Lakeside Pantry" in said
    assert "Lakeside Safe Home" not in said
    assert "Hidden Lane" not in said


def test_samples_closed_and_unchecked_services_are_not_published(store: Store) -> None:
    bring(store, SAMPLE, source="Sample", sample=True)
    bring(store, FIXTURES / "sheets" / "icarol.csv", source="Sheet")
    pantry = next(r["id"] for r in rows_of(store, "service") if r["name"] == "Lakeside Pantry")
    record_check(store, Check(str(pantry), "ana", "phone", "closed", TODAY))
    client = TestClient(Starlette(routes=hsds_routes(SETTINGS, StoreAccess(store))))
    names = [e["name"] for e in client.get("/hsds/services?per_page=100").json()["contents"]]
    assert names == ["Prairie Legal Desk"]


def test_the_numbers_of_a_service_that_takes_referrals_alone_are_not_published(
    store: Store, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("name,phone,access,verified\nQuiet Clinic,212-736-5000,referral,2026-10-01\n")
    bring(store, file)
    client = TestClient(Starlette(routes=hsds_routes(SETTINGS, StoreAccess(store))))
    said = client.get("/hsds/services?full=true").text
    assert "Quiet Clinic" in said
    assert "7365000" not in said


def test_one_hotline_reads_what_another_publishes(api: TestClient, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other, notes = make_store(tmp_path / "other"), Notes()
    package = pull_package("http://localhost/hsds", notes, api)  # type: ignore[arg-type]
    report = take_package(other, package, notes, Options("Partner", today=TODAY))
    published = api.get("/hsds/services").json()["total_items"]
    assert (report.services, report.refused) == (published, ())
    spoken = {r["number"] for r in rows_of(other, "phone")}
    assert spoken
    assert all(row["assured_date"] for row in rows_of(other, "service"))
    again = pull_package("http://localhost/hsds", Notes(), api)  # type: ignore[arg-type]
    second = take_package(other, again, Notes(), Options("Partner", today=TODAY))
    assert (second.added, second.updated, second.removed) == (0, 0, 0)
    other.close()


def test_only_what_was_changed_since_is_published_on_request(api: TestClient, store: Store) -> None:
    entries = api.get("/hsds/services?per_page=100").json()["contents"]
    first = entries[0]
    later = datetime.fromisoformat(first["last_modified"].replace("Z", "+00:00"))
    after = f"/hsds/services?modified_after={(later + timedelta(hours=1)).isoformat()}"
    assert api.get(after).json()["total_items"] == 0
    with time_machine.travel(later + timedelta(hours=2)):
        change_service(store, first["id"], {"alert": "Ring twice"}, "ana")
    assert [e["id"] for e in api.get(after).json()["contents"]] == [first["id"]]
    assert api.get("/hsds/services?modified_after=2020-01-01").json()["total_items"] == len(entries)


def test_a_partner_reads_only_what_has_changed_and_still_sees_what_is_gone(
    api: TestClient, store: Store, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = make_store(tmp_path / "other")
    options = Options("Partner", today=TODAY, retire_missing=True)

    def pull(since: float | None) -> tuple[int, ImportReport]:
        package = pull_package("http://localhost/hsds", Notes(), api, since=since)  # type: ignore[arg-type]
        return len(package.rows("service")), take_package(other, package, Notes(), options)

    pull(None)
    began = time.time() + 3600
    with time_machine.travel(began + 60):
        changed, closed = (e["id"] for e in api.get("/hsds/services").json()["contents"][:2])
        change_service(store, changed, {"alert": "Ring twice"}, "ana")
        record_check(store, Check(closed, "ana", "phone", "closed", TODAY))
    read, report = pull(began)
    assert (read, report.services, report.updated, report.missing) == (1, 1, 1, 1)
    assert [r["alert"] for r in rows_of(other, "service") if r["alert"]] == ["Ring twice"]
    assert [r["foreign_id"] for r in rows_of(other, "service") if r["status"] != "active"] == [
        closed
    ]
    read, report = pull(began + 7200)
    assert (read, report.missing, report.updated) == (0, 0, 0)
    other.close()


def test_an_api_that_cannot_tell_what_has_changed_is_read_whole() -> None:
    page = {"contents": [WHOLE], "last_page": True, "total_pages": 1}
    client = answering(httpx.Response(400), httpx.Response(200, json=page))
    package = pull_package("https://partner.example/hsds", Notes(), client, since=1.0)
    assert (package.named, len(package.rows("service"))) == (None, 1)


def test_the_last_pull_is_remembered_by_its_source_with_a_day_to_spare(
    store: Store, tmp_path: Path
) -> None:
    page = {"contents": [WHOLE], "last_page": True, "total_pages": 1}
    package = pull_package(
        "https://partner.example/hsds", Notes(), answering(httpx.Response(200, json=page))
    )
    bring(store, FIXTURES / "sheets" / "plain.csv", source="Partner")
    with store.read() as connection:
        assert last_pull(connection, "Partner") is None
    before = time.time()
    take_package(store, package, Notes(), Options("Partner", today=TODAY))
    with store.read() as connection:
        since = last_pull(connection, "Partner")
    assert since is not None
    assert before - 2 * 86400 < since <= time.time() - 86400


def answering(*answers: httpx.Response) -> httpx.Client:
    left = list(answers)
    return httpx.Client(transport=httpx.MockTransport(lambda _request: left.pop(0)))


SERVICE = {"id": "1", "name": "Pantry", "status": "active"}
WHOLE = SERVICE | {
    "organization": {"id": "o", "name": "Org", "description": "Helps"},
    "phones": [],
}
BROKEN = {
    "a fault": httpx.Response(500),
    "a redirect": httpx.Response(302, headers={"location": "http://elsewhere.example"}),
    "a web page": httpx.Response(200, text="<html>"),
    "a list": httpx.Response(200, json=[SERVICE]),
    "no page": httpx.Response(200, json={"hello": 1}),
}


@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN.keys())
def test_an_api_that_cannot_be_read_is_a_clear_error(answer: httpx.Response) -> None:
    with pytest.raises(DirectoryFileError):
        pull_package("https://partner.example/hsds", Notes(), answering(answer))


def test_an_api_is_read_by_https_alone() -> None:
    with pytest.raises(DirectoryFileError, match="https alone"):
        pull_package("http://partner.example/hsds", Notes())


def test_an_api_that_gives_no_parts_is_asked_for_each_service(store: Store) -> None:
    organization = {"id": "o", "name": "Org", "description": "Helps"}
    page = {"contents": [SERVICE], "last_page": True, "total_pages": 1}
    whole = SERVICE | {"organization": organization, "assured_date": "2026-10-01"}
    client = answering(httpx.Response(200, json=page), httpx.Response(200, text=json.dumps(whole)))
    notes = Notes()
    package = pull_package("https://partner.example/hsds", notes, client)
    report = take_package(store, package, notes, Options("Partner", today=TODAY))
    assert report.services == 1
