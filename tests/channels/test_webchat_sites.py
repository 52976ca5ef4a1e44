"""Which pages may use the chat, and what every answer carries."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.storage.schema import Conversation
from tests.channels.chats import bearer, mint, say

ORIGINS = {
    "a listed site": ("https://ngo.example", True),
    "a listed site on a port": ("http://localhost:9000", True),
    "the hotline itself": ("https://hotline.example", True),
    "another site": ("https://evil.example", False),
    "a site that only begins alike": ("https://ngo.example.evil.example", False),
    "another scheme": ("http://ngo.example", False),
    "another port": ("https://ngo.example:444", False),
    "no origin at all": ("null", False),
}


@pytest.mark.parametrize(("origin", "allowed"), ORIGINS.values(), ids=ORIGINS.keys())
def test_only_listed_sites_may_use_the_chat(client, store, origin: str, allowed: bool) -> None:
    answer = client.post("/chat/sessions", json={}, headers={"Origin": origin})
    assert answer.status_code == (201 if allowed else 403)
    assert answer.headers.get("access-control-allow-origin") == (origin if allowed else None)
    preflight = client.options(
        "/chat/messages",
        headers={
            "Origin": origin,
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization,content-type",
        },
    )
    assert preflight.status_code == (200 if allowed else 403)
    if not allowed:
        with store.read() as connection:
            assert connection.execute(select(func.count(Conversation.id))).scalar_one() == 0


def test_our_own_page_may_use_the_chat_under_any_name_it_was_reached_by(client) -> None:
    answer = client.post("/chat/sessions", json={}, headers={"Origin": "http://testserver"})
    assert answer.status_code == 201


def test_nothing_is_cached_and_no_cookie_is_set(client) -> None:
    token = mint(client)
    answers = [
        client.post("/chat/sessions", json={}),
        say(client, token, "hi"),
        client.post("/chat/exit", headers=bearer(token)),
        client.get("/health/live"),
        client.get("/widget.js"),
        client.get("/chat"),
        client.get("/nowhere"),
        client.post("/sms/twilio"),
    ]
    for answer in answers:
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["strict-transport-security"]
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "unsafe" not in answer.headers["content-security-policy"]
        assert "set-cookie" not in answer.headers
        assert "server" not in answer.headers


def test_only_listed_sites_may_frame_the_chat(client) -> None:
    policy = client.get("/chat").headers["content-security-policy"]
    assert "frame-ancestors https://ngo.example http://localhost:9000;" in policy


def test_files_outside_the_widget_are_not_served(client) -> None:
    for path in (
        "/chat/../routes.py",
        "/chat/..%2froutes.py",
        "/chat/%2e%2e%2fpages.py",
        "/chat/x.py",
    ):
        assert client.get(path).status_code == 404
