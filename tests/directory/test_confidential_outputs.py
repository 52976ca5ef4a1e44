"""Outputs of every kind by the thousand, and none of them says where a confidential place is.

An output is one message, one page, one document, one row, or one refusal. ``LANTERN_OUTPUTS=10000`` counts
that many; by default there are fewer, of the same kinds.
"""

from __future__ import annotations

import csv
import io
import json
import logging
import os
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from actions.replies.referral import chosen, more, refer
from actions.rooms import Rooms
from actions.step import Heard, Turn
from bot.channels.access import StoreAccess
from bot.channels.hsds import hsds_routes
from bot.console.app import build_app
from bot.conversation.speech import FluentSpeech
from bot.directory.calling import add_number
from bot.directory.checking import Check, CheckRefusedError, history, record_check
from bot.directory.dossier import open_addresses
from bot.directory.editing import EditRefusedError, change_service
from bot.directory.exporting import Publisher, Query
from bot.directory.fishing import Watch
from bot.directory.found import SearchPlace, SearchRequest
from bot.directory.intake import Options
from bot.directory.listing import Wanted, list_services
from bot.directory.report import DirectoryFileError, report_text
from bot.directory.search import Finder, today_utc
from bot.directory.terminal import search_text
from bot.directory.uploads import import_upload, read_upload
from bot.directory.worklist import check_script, work_list
from bot.screening.state import Place, State
from bot.settings import load_settings
from bot.storage.database import Store
from tests.console.conftest import Screen
from tests.directory.conftest import TODAY, bring, rows_of, write_package
from tests.handoff.people import add, open_test_store

COUNT = int(os.environ.get("LANTERN_OUTPUTS", "320"))
SHELTERS = 24
TEXTS = (
    "description",
    "alert",
    "application_process",
    "eligibility_description",
    "fees_description",
)
TOWNS = (
    ("Houston", "TX", 29.76, -95.37),
    ("Dallas", "TX", 32.78, -96.8),
    ("Austin", "TX", 30.27, -97.74),
)
ELSEWHERE = Options("Elsewhere", today=TODAY)
FRAMES = ("{}", "We are at {}.", "Ring at {} twice", "https://maps.example/?q={}", "<b>{}</b>")


@dataclass(frozen=True)
class Secret:
    """What must never be said of one shelter."""

    street: str
    latitude: str
    longitude: str

    @property
    def canaries(self) -> tuple[str, ...]:
        """The name of the street, and the coordinates to a hundred metres."""
        return self.street.split()[1].lower(), self.latitude[:6], self.longitude[:7]


def secrets_of(count: int) -> list[Secret]:
    chance = random.Random(3)
    made = []
    for number in range(count):
        word = "".join(chance.choices("bcdfghjklmnpqrstvwxz", k=10)).capitalize()
        _, _, north, east = TOWNS[number % len(TOWNS)]
        point = (north + chance.uniform(-0.2, 0.2), east + chance.uniform(-0.2, 0.2))
        made.append(
            Secret(f"{chance.randint(100, 9999)} {word} Road", *(f"{x:.5f}" for x in point))
        )
    return made


def write(folder: Path, secrets: list[Secret]) -> Path:
    """Shelters whose every text names their address, each with an open sibling that names it too."""
    tables: dict[str, list[dict[str, object]]] = {
        name: []
        for name in (
            *("organizations", "services", "locations", "service_at_location", "addresses"),
            *("phones", "service_areas"),
        )
    }
    for number, secret in enumerate(secrets):
        me, owner = f"s{number}", f"o{number}"
        town, state, _, _ = TOWNS[number % len(TOWNS)]
        text = FRAMES[number % len(FRAMES)].format(
            secret.street if number % 3 else f"{secret.latitude},{secret.longitude}"
        )
        service = {"organization_id": owner, "status": "active", "assured_date": "2026-10-01"}
        service |= {**dict.fromkeys(TEXTS, text), "next_check_due": "2036-10-01"}
        tables["organizations"].append({"id": owner, "name": f"Org {number}", "description": text})
        tables["services"] += [
            service | {"id": me, "name": f"Harbor {number}", "needs": "shelter;food"},
            service
            | {"id": f"{me}d", "name": f"Day room {number}", "needs": "food", "confidential": "no"},
        ]
        place = {"id": me, "organization_id": owner, "name": text}
        tables["locations"].append(
            place | {"latitude": secret.latitude, "longitude": secret.longitude}
        )
        tables["service_at_location"].append({"id": me, "service_id": me, "location_id": me})
        address = {"id": me, "location_id": me, "address_1": secret.street, "city": town}
        tables["addresses"].append(address | {"state_province": state, "country": "US"})
        for each, line in ((me, number), (f"{me}d", number + 500)):
            called = {"service_id": each, "number": f"212-736-{5000 + line}", "description": text}
            tables["phones"].append({"id": f"{each}p", **called})
            tables["service_areas"].append({"id": each, "service_id": each, "name": "Texas"})
    return write_package(folder, tables)


@dataclass
class Installation:
    """A store with shelters, and everything that speaks of it to somebody."""

    store: Store
    secrets: list[Secret]
    package: Path
    finder: Finder
    rooms: Rooms
    speech: FluentSpeech
    api: TestClient
    screens: list[Screen]
    ids: list[str]


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    folder = tmp_path_factory.mktemp("outputs")
    store = open_test_store(folder)
    secrets = secrets_of(SHELTERS)
    package = write(folder / "package", secrets)
    bring(store, package, source="List")
    settings = replace(
        load_settings({"LANTERN_STATE_DIR": str(folder)}),
        directory_api=True,
        public_url="https://chat.example.org",
    )
    finder = Finder(store.read)
    rooms = replace(Rooms.load(settings, finder), watch=Watch())
    access = StoreAccess(store)
    app = build_app(settings, store)
    screens = [
        Screen(TestClient(app, follow_redirects=False)).sign_in(
            add(store, f"{role}.one", role, role=role)
        )
        for role in ("responder", "supervisor", "editor")
    ]
    api = TestClient(Starlette(routes=hsds_routes(settings, access)))
    ids = [str(row["id"]) for row in rows_of(store, "service")]
    speech = FluentSpeech(catalogue=rooms.catalogue)
    yield Installation(store, secrets, package, finder, rooms, speech, api, screens, ids)
    access.close()
    store.close()


def a_reply(place: Installation, chance: random.Random, channel: str) -> list[str]:
    """Cards as a person gets them, the next ones, and one that they chose: message by message."""
    north, east = 25 + chance.random() * 12, -106 + chance.random() * 13
    where = Place("US", "US-TX", "Houston, Texas", north, east)
    state = State(introduced=True, needs=("shelter",), place=where)
    language = chance.choice(("en", "es", "ru", "hi"))
    turn = Turn(state, language=language, channel=channel, conversation=str(chance.random()))
    first = refer(turn, place.rooms)
    second = more(replace(turn, state=first.state), place.rooms)
    picked = replace(turn, heard=Heard(option=f"service:{chance.choice(place.ids)}"))
    lines = (*first.lines, *second.lines, *chosen(picked, place.rooms).lines)
    return [
        repr(line)
        + repr(
            place.speech.render(
                line.key,
                language,
                on_web=channel == "webchat",
                before=line.before,
                options=line.options,
                cards=line.cards,
                **line.args,
            )
        )
        for line in lines
    ]


def from_the_api(place: Installation, chance: random.Random) -> list[str]:
    paths = (
        "/hsds/services?per_page=100&full=true",
        f"/hsds/services?search={chance.choice(place.secrets).street}",
        f"/hsds/services/{chance.choice(place.ids)}",
        "/hsds/services?minimal=true&per_page=100",
        "/hsds/organizations?per_page=100",
        "/hsds/services?modified_after=2020-01-01&full=true&per_page=100",
        f"/hsds/services?proximity={chance.random()}",
    )
    answer = place.api.get(chance.choice(paths))
    contents = answer.json().get("contents") or [answer.json()]
    return [json.dumps(each) for each in contents] + [answer.text]


def from_the_console(place: Installation, chance: random.Random) -> list[str]:
    screen, service = chance.choice(place.screens), chance.choice(place.ids)
    paths = (
        f"/directory/services/{service}",
        f"/directory/services/{service}/edit",
        "/directory/services?state=confidential",
        "/directory/services?q=" + chance.choice(place.secrets).street,
        "/directory",
        "/directory/coverage?need=shelter",
    )
    path = chance.choice(paths)
    answer = screen.get(path)
    assert answer.status_code in (200, 403)
    # What somebody looks for stands in their own form again; it is not the directory that says it.
    asked = path.partition("q=")[2]
    return [answer.text.replace(asked, "") if asked else answer.text]


def opening_it(place: Installation, chance: random.Random) -> list[str]:
    """Somebody who may not asks for the sealed address."""
    screen = chance.choice(place.screens)
    answer = screen.post(
        f"/directory/services/{chance.choice(place.ids)}/address", why="curious enough"
    )
    assert answer.status_code == 403
    return [answer.text]


def from_an_export(place: Installation, chance: random.Random) -> list[str]:
    publisher, service = Publisher(place.store.read), chance.choice(place.ids)
    listing = list_services(place.store, Wanted(state="in_use"), today_utc())
    sheet = io.StringIO()
    rows = [asdict(each) for each in listing.services]
    writer = csv.DictWriter(sheet, list(rows[0]))
    writer.writerows(rows)
    ways: tuple[Callable[[], list[object]], ...] = (
        lambda: publisher.services(Query(full=True, per_page=100))["contents"],
        lambda: list(sheet.getvalue().splitlines()),
        lambda: list(history(place.store, service)),
        lambda: list(work_list(place.store, TODAY.replace(year=2040))),
        lambda: [*check_script(place.finder.get(service, audience="responder"), "Lantern")],  # type: ignore[arg-type]
    )
    return [repr(each) for each in chance.choice(ways)()]


def from_an_error(place: Installation, chance: random.Random) -> list[str]:
    """Packages, changes and notes that hold an address and are refused: what the refusal says."""
    secret, service = chance.choice(place.secrets), confidential_one(place, chance)
    said = f"come to {secret.street}"

    def upload(content: str, name: str) -> object:
        sent = read_upload([(name, content.encode())])
        return import_upload(place.store, sent, ELSEWHERE)

    def whole() -> object:
        files = [(f.name, f.read_bytes()) for f in sorted(place.package.glob("*.csv"))]
        return import_upload(place.store, read_upload(files), ELSEWHERE)

    ways: tuple[Callable[[], object], ...] = (
        lambda: change_service(place.store, service, {"alert": said}, "ana"),
        lambda: record_check(place.store, Check(service, "ana", "phone", "confirmed", TODAY, said)),
        lambda: add_number(place.store, service, secret.street, "voice", "ana", country="US"),
        lambda: add_number(
            place.store, service, "212-736-5999", "voice", "ana", country="US", note=said
        ),
        lambda: upload(json.dumps([{"id": "1", "name": said, "address": secret.street}]), "a.json"),
        lambda: upload(f"name,phone\nHouse,{secret.street}\n", "b.csv"),
    )
    # Judging a whole package takes a while: now and then is often enough.
    work = whole if chance.random() < 0.02 else chance.choice(ways)
    try:
        done = work()
    except (EditRefusedError, CheckRefusedError, DirectoryFileError) as error:
        return [f"{error!r} {error} {error.__dict__}"]
    return [report_text(done, most=0) + repr(done)]  # type: ignore[arg-type]


def a_distance(place: Installation, chance: random.Random) -> list[str]:
    north, east = 28 + chance.random() * 6, -100 + chance.random() * 6
    here = SearchPlace("US", "US-TX", north, east)
    audience = chance.choice(("person", "responder"))
    found = place.finder.search(SearchRequest(("shelter",), here, audience=audience, limit=50))
    assert found
    assert all(f.distance_km is None and not f.address for f in found if f.confidential)
    return [repr(each) + search_text([each]) for each in found]


def confidential_one(place: Installation, chance: random.Random) -> str:
    rows = [r for r in rows_of(place.store, "service") if r["confidential"]]
    return str(chance.choice(rows)["id"])


KINDS: dict[str, Callable[[Installation, random.Random], list[str]]] = {
    "text message": lambda place, chance: a_reply(place, chance, "sms"),
    "web chat": lambda place, chance: a_reply(place, chance, "webchat"),
    "HSDS API": from_the_api,
    "console page": from_the_console,
    "console, opening the seal": opening_it,
    "export": from_an_export,
    "error": from_an_error,
    "distance": a_distance,
}


def test_no_output_of_any_kind_says_where_a_shelter_is(
    installation: Installation, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    canaries = {c for secret in installation.secrets for c in secret.canaries}
    chance, counted, said = random.Random(11), Counter[str](), list[tuple[str, str]]()
    caplog.set_level(logging.DEBUG)
    for kind, make in KINDS.items():
        while counted[kind] < COUNT / len(KINDS):
            for output in map(str.casefold, make(installation, chance)):
                counted[kind] += 1
                said += [(kind, canary) for canary in canaries if canary in output]
    # The test's own client logs what it asks for.
    lines = [r.getMessage() for r in caplog.records if r.name not in ("httpx", "asyncio")]
    written = "\n".join((*capfd.readouterr(), *lines)).casefold()
    said += [("log", canary) for canary in canaries if canary in written]
    assert said == []
    assert counted.total() >= COUNT


def test_the_search_for_canaries_would_find_one(installation: Installation) -> None:
    """The same words are found where they may stand: under the seal."""
    lines = " ".join(
        line for each in installation.ids for line in open_addresses(installation.store, each)
    ).casefold()
    assert all(secret.canaries[0] in lines for secret in installation.secrets)
