from __future__ import annotations

import itertools

import pytest
import time_machine
from starlette.routing import Mount, Route

from bot.console.gate import ALLOWED, Permission
from bot.console.routes import PAGES
from bot.handoff.audit import AUDIT
from bot.handoff.staff import ROLES, set_active
from tests.handoff.people import add, case, texts, waiting_case

UNKNOWN = "0" * 32
CHANGING = [
    page for page in PAGES if page.method == "POST" and page.permission is not Permission.PUBLIC
]


def path_of(page, conversation_id=UNKNOWN) -> str:
    return (
        page.path.replace("{conversation_id}", conversation_id)
        .replace("{responder_id:int}", "999")
        .replace("{passkey_id:int}", "999")
        .replace("{invitation}", "0" * 12)
    )


def test_every_route_of_the_application_stands_in_the_table(app):
    declared = {(page.method, page.path) for page in PAGES}
    for served in app.routes:
        if isinstance(served, Mount):
            assert served.path == "/static"
            continue
        assert isinstance(served, Route)
        methods = (served.methods or set()) - {"HEAD"}
        assert {(method, served.path) for method in methods} <= declared


def test_only_these_pages_are_open_to_everybody():
    assert {(p.method, p.path) for p in PAGES if p.permission is Permission.PUBLIC} == {
        ("GET", "/health"),
        ("GET", "/sign-in"),
        ("POST", "/sign-in"),
        ("GET", "/join"),
        ("POST", "/join"),
        ("GET", "/setup"),
        ("POST", "/setup"),
        ("GET", "/widget/preview/chat/words/{language}.json"),
    }


CLOSED = [page for page in PAGES if page.permission is not Permission.PUBLIC]


@pytest.mark.parametrize("page", CLOSED, ids=[f"{page.method} {page.path}" for page in CLOSED])
def test_whoever_is_not_signed_in_gets_nothing_but_the_sign_in(page, new_screen, store):
    chat = waiting_case(store, "emergency", text="canary-words", card={"needs": ["shelter"]})
    for extra in ({}, {"HX-Request": "true"}):
        answer = new_screen().client.request(
            page.method,
            path_of(page, chat),
            headers={"Origin": "http://testserver", **extra},
        )
        assert answer.status_code in (303, 401)
        assert answer.headers.get("location", "/sign-in") == "/sign-in"
        assert "canary" not in answer.text
        assert chat not in answer.text


MATRIX = [
    pytest.param(page, role, id=f"{role}: {page.method} {page.path}")
    for page, role in itertools.product(PAGES, ROLES)
    if page.permission is not Permission.PUBLIC and page.path != "/events"
]


@pytest.fixture
def staff(store, new_screen):
    made = {}

    def screen_of(role):
        if role not in made:
            made[role] = new_screen().sign_in(add(store, f"{role}.one", role.title(), role=role))
        return made[role]

    return screen_of


def test_each_role_reaches_exactly_what_the_table_allows(staff, store):
    for page, role in (param.values for param in MATRIX):
        if page.path == "/sign-out":
            continue
        screen = staff(role)
        answer = screen.post(path_of(page)) if page.method == "POST" else screen.get(path_of(page))
        refused = answer.status_code == 403
        assert refused == (page.permission not in ALLOWED[role]), (
            f"{role} {page.method} {page.path}"
        )
    with store.read() as connection:
        denied = connection.execute(AUDIT.select().where(AUDIT.c.act == "denied")).all()
    expected = [p for p, role in (m.values for m in MATRIX) if p.permission not in ALLOWED[role]]
    assert len(denied) == len(expected)


@pytest.mark.parametrize("page", CHANGING, ids=[p.path for p in CHANGING])
def test_nothing_changes_without_the_csrf_token(page, new_screen, store, root):
    screen = new_screen().sign_in(root)
    chat = waiting_case(store)
    before = dict(case(store, chat))
    for token in ("", "wrong", "ü"):
        headers = {"Origin": "http://testserver", "X-CSRF-Token": token.encode()}
        answer = screen.client.post(path_of(page, chat), data={"note": "x"}, headers=headers)
        assert answer.status_code == 403
    assert dict(case(store, chat)) == before
    assert screen.get("/").status_code == 200


FOREIGN = {
    "another site": {"Origin": "https://evil.example"},
    "another port": {"Origin": "http://testserver:81"},
    "a sandboxed frame": {"Origin": "null"},
    "no origin at all": {},
    "no origin, and the browser says cross-site": {"Sec-Fetch-Site": "cross-site"},
    "a name that only begins the same": {"Origin": "http://testserver.evil.example"},
}


@pytest.mark.parametrize("foreign", FOREIGN.values(), ids=FOREIGN.keys())
@pytest.mark.parametrize("path", ["/c/{}/claim", "/sign-out", "/sign-in", "/responders"])
def test_nothing_changes_from_elsewhere_even_with_the_right_token(
    screen, store, ana, foreign, path
):
    chat = waiting_case(store)
    answer = screen.client.post(
        path.format(chat),
        data={"username": ana.username, "password": "x"},
        headers={**foreign, "X-CSRF-Token": screen.csrf},
    )
    assert answer.status_code == 403
    assert case(store, chat)["responder_id"] is None
    assert screen.get("/").status_code == 200


def test_the_cookie_cannot_be_read_by_scripts_or_sent_from_elsewhere(new_screen, ana):
    screen = new_screen()
    answer = screen.client.post(
        "/sign-in",
        data={"username": ana.username, "password": "tovak-midul-rasep-hugon"},
        headers=screen.headers,
    )
    cookies = answer.headers.get_list("set-cookie")
    assert len(cookies) == 2
    for cookie in cookies:
        assert "HttpOnly" in cookie
        assert "samesite=strict" in cookie.lower()


def test_behind_tls_the_cookie_is_secure_and_bound_to_the_host(app, ana):
    from starlette.testclient import TestClient

    client = TestClient(app, base_url="https://console.example", follow_redirects=False)
    answer = client.post(
        "/sign-in",
        data={"username": ana.username, "password": "tovak-midul-rasep-hugon"},
        headers={"Origin": "https://console.example"},
    )
    [session, _device] = answer.headers.get_list("set-cookie")
    assert session.startswith("__Host-lantern=")
    assert "Secure" in session
    assert "strict-transport-security" in answer.headers


def test_no_page_is_cached_framed_or_allowed_to_load_from_elsewhere(screen, store):
    chat = waiting_case(store)
    for path in ("/", "/queue", f"/c/{chat}", "/sign-in", "/nothing-here", "/responders"):
        headers = screen.get(path).headers
        assert headers["cache-control"] == "no-store", path
        assert headers["x-frame-options"] == "DENY"
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy


def test_wrong_names_and_wrong_passwords_look_the_same(new_screen, ana):
    bodies = []
    for name in (ana.username, "zzz.zzzzz"):
        screen = new_screen()
        answer = screen.client.post(
            "/sign-in", data={"username": name, "password": "wrong"}, headers=screen.headers
        )
        bodies.append((answer.status_code, answer.text.replace(name, "")))
    assert bodies[0] == bodies[1]


def test_a_session_left_alone_for_half_an_hour_is_over(new_screen, ana):
    with time_machine.travel(1_800_000_000, tick=False) as clock:
        screen = new_screen().sign_in(ana)
        clock.shift(29 * 60)
        assert screen.get("/").status_code == 200
        for _ in range(2):
            clock.shift(20 * 60)
            answer = screen.get("/queue", **{"HX-Request": "true", "X-Lantern-Background": "1"})
        assert answer.status_code == 401
        assert screen.get("/").status_code == 303


def test_a_responder_who_is_shut_out_sees_nothing_more(screen, store, ana):
    set_active(store, ana.id, False, "admin")
    assert screen.get("/").status_code == 303


def test_signing_out_ends_the_session_on_the_server_too(screen):
    cookies = dict(screen.client.cookies)
    assert screen.post("/sign-out").status_code == 303
    screen.client.cookies.update(cookies)
    assert screen.get("/").status_code == 303


def test_a_body_that_is_too_large_is_not_read(screen, store):
    chat = waiting_case(store)
    assert screen.post(f"/c/{chat}/say", text="x" * 70_000).status_code == 413


def test_a_failure_inside_shows_no_stack_and_no_words(screen, store, monkeypatch):
    chat = waiting_case(store)

    def broken(*_args, **_kwargs):
        raise RuntimeError("canary-words")

    monkeypatch.setattr("bot.handoff.relay.Relay.claim", broken)
    answer = screen.post(f"/c/{chat}/claim")
    assert answer.status_code == 500
    assert "canary" not in answer.text
    assert "Traceback" not in answer.text
    assert answer.headers["cache-control"] == "no-store"


def test_reading_a_conversation_leaves_a_trace_and_only_its_id(screen, store, ana):
    chat = waiting_case(store, text="canary-words")
    screen.get(f"/c/{chat}")
    with store.read() as connection:
        rows = connection.execute(AUDIT.select().where(AUDIT.c.act == "read")).mappings().all()
    assert [(row["actor"], row["object"]) for row in rows] == [
        (ana.username, f"conversation:{chat}")
    ]


def test_what_the_responder_sends_is_what_the_person_gets(screen, store):
    chat = waiting_case(store)
    screen.post(f"/c/{chat}/claim")
    assert screen.post(f"/c/{chat}/say", text="Are you safe?", ref="1").status_code == 204
    assert texts(store, chat)[-1] == "Are you safe?"
