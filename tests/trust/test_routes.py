"""Who may use which route: made from the applications themselves, so that a new one cannot be forgotten."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import func, select
from starlette.routing import BaseRoute, Mount, Route
from starlette.testclient import TestClient

from bot.channels.gateway import build_app
from bot.console.gate import Permission
from bot.handoff.audit import AUDIT
from bot.settings import load_settings
from bot.storage.schema import Message
from tests.handoff.people import add, waiting_case
from tests.trust.consoles import *  # noqa: F403 - fixtures of the console
from tests.trust.consoles import PAGES, ROLES, filled

CANARY = "canary-words"
# Written down apart from the program: which roles may see what people wrote.
SEES_PEOPLE = {"responder", "supervisor", "admin"}
OF_PEOPLE = {Permission.READ, Permission.ANSWER, Permission.SUPERVISE}
ADMINISTERS = {"admin"}
AUDITS = {"admin", "auditor"}


def served(routes: list[BaseRoute]) -> set[tuple[str, str]]:
    found = set()
    for route in routes:
        if isinstance(route, Mount):
            found.add(("GET", f"{route.path}/"))
        else:
            assert isinstance(route, Route)
            found |= {(method, route.path) for method in (route.methods or set()) - {"HEAD"}}
    return found


def test_every_route_of_the_console_declares_its_permission(app):
    declared = {(page.method, page.path) for page in PAGES if page.permission in Permission}
    assert served(app.routes) == declared | {("GET", "/static/")}


def test_every_role_is_one_that_this_page_knows():
    assert set(ROLES) == SEES_PEOPLE | {"editor", "auditor"}


def may(role: str, permission: Permission) -> bool:
    if permission in OF_PEOPLE:
        return role in SEES_PEOPLE
    if permission in (Permission.ADMINISTER, Permission.AUDIT):
        return role in (ADMINISTERS if permission is Permission.ADMINISTER else AUDITS)
    return True


@pytest.mark.parametrize("role", ROLES)
def test_no_role_gets_further_than_its_work_and_every_refusal_is_audited(role, store, screen_of):
    """Every page that is not for the role, with the id of a real conversation: nothing of it is shown."""
    chat = waiting_case(store, "emergency", text=CANARY, card={"needs": ["shelter"]})
    screen, refused = screen_of(role), 0
    for page in PAGES:
        if may(role, page.permission):
            continue
        path = filled(page.path, conversation_id=chat, form="print")
        answer = screen.post(path) if page.method == "POST" else screen.get(path)
        assert answer.status_code == 403, f"{page.method} {page.path}"
        assert CANARY not in answer.text
        refused += 1
    with store.read() as connection:
        query = select(func.count()).where(AUDIT.c.act == "denied")
        assert connection.execute(query).scalar_one() == refused
    assert refused > 10 or role in ("admin", "supervisor", "responder")


# What a request of each route of the gateway has to bring. A route that is not here fails the test below.
SIGNED, SESSION, OPEN = "signed by the provider", "the session of a chat", "nothing"
GATEWAY = {
    ("POST", "/sms/twilio"): SIGNED,
    ("POST", "/sms/twilio/status"): SIGNED,
    ("POST", "/sms/twilio/fallback"): SIGNED,
    ("POST", "/chat/messages"): SESSION,
    ("GET", "/chat/events"): SESSION,
    ("POST", "/chat/exit"): SESSION,
    ("POST", "/chat/helped"): SESSION,
}


@pytest.fixture
def gateway(store, tmp_path):
    settings = load_settings(
        {
            "LANTERN_STATE_DIR": str(tmp_path),
            "LANTERN_DIRECTORY_API": "on",
            "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
            "TWILIO_AUTH_TOKEN": "token",
            "TWILIO_NUMBER": "+15005550001",
        }
    )
    return build_app(settings, store)


def test_no_route_of_the_gateway_gives_a_stranger_anything_of_a_person(store, gateway):
    chat = waiting_case(store, text=CANARY, card={"needs": [CANARY]})
    with TestClient(gateway, raise_server_exceptions=False) as client:
        for method, path in sorted(served(gateway.routes)):
            needs = GATEWAY.get((method, path), OPEN)
            answer = client.request(
                method,
                filled(path, id=chat, name="card"),
                json={} if method == "POST" else None,
                headers={"Origin": "http://testserver"},
            )
            if needs == SIGNED:
                assert answer.status_code == 403, path
            elif needs == SESSION:
                assert answer.status_code in (400, 401, 422), path
            assert answer.status_code < 500, path
            assert CANARY not in answer.text
            assert chat not in answer.text
    with store.read() as connection:
        assert connection.execute(select(func.count(Message.id))).scalar_one() == 1


def test_what_is_open_at_the_gateway_is_written_down(gateway):
    """The chat page and its files, minting a session, health, and the directory that was published."""
    open_routes = {path for _, path in served(gateway.routes) - set(GATEWAY)}
    begins = ("/chat", "/health/", "/hsds/", "/widget", "/static", "/embed")
    assert {path for path in open_routes if not path.startswith(begins)} == set()
    assert set(GATEWAY) <= served(gateway.routes)


def test_the_console_is_not_at_the_gateway_and_the_gateway_not_at_the_console(app, gateway, store):
    add(store, "ana.reyes", "Ana Reyes")
    ours = {path for _, path in served(app.routes)} - {"/static/"}
    theirs = {path for _, path in served(gateway.routes)}
    assert ours & theirs <= {"/health"}
    assert json.dumps(sorted(theirs)).count("/c/{") == 0
