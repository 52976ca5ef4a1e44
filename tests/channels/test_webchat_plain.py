"""The chat with JavaScript off: forms alone, no doubles, and a way out that holds nobody back."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select, update

from bot.channels.webchat import plain
from bot.conversation.content import Content, Option, ServiceCard
from bot.conversation.outbox import messages_after
from bot.storage.schema import Conversation, Message, WidgetSession
from tests.channels.chats import answer_with, conversation_of

FIELD = re.compile(r'name="(token|ref|language|chosen|seen)" value="([^"]*)"')


@pytest.fixture(autouse=True)
def _no_long_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain, "ANSWER_SECONDS", 0.05)
    monkeypatch.setattr(plain, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr(plain, "REST_SECONDS", 0.0)


class Visitor:
    """Someone without a script: what the page holds, and forms sent from it."""

    def __init__(self, web: httpx.Client, language: str = "en") -> None:
        self.web = web
        self.page = web.get("/chat/plain", params={"language": language})

    @property
    def fields(self) -> dict[str, str]:
        form = self.page.text.partition("</form>")[0]
        return {name: unescape(value) for name, value in FIELD.findall(form)}

    @property
    def token(self) -> str:
        return self.fields["token"]

    def send(self, **fields: Any) -> httpx.Response:
        self.page = self.web.post("/chat/plain", data={**self.fields, **fields})
        return self.page


def test_a_conversation_needs_forms_alone(web, store) -> None:
    person = Visitor(web)
    assert person.page.status_code == 200
    assert "<script" not in person.page.text
    assert person.token == ""
    person.send(text="hello <b>there</b>", act="send")
    assert "hello &lt;b&gt;there&lt;/b&gt;" in person.page.text
    token = person.token
    card = ServiceCard("s", "Casa", phone="+1 713-555-0142", text_number="555-0143")
    answer_with(store, token, Content("¿Sí?", options=(Option("y", "Sí"),), cards=(card,)))
    person.send(act="look")
    assert 'lang="es"' in person.page.text
    assert 'href="tel:+17135550142"' in person.page.text
    assert 'href="sms:5550143"' in person.page.text
    person.send(option="Sí")
    stored = messages_after(store, conversation_of(store, token), directions=("in",))
    assert [m.content.text for m in stored] == ["hello <b>there</b>", "Sí"]


def test_nothing_is_opened_for_who_only_looks(web, store) -> None:
    Visitor(web).send(text="  ", act="send")
    with store.read() as connection:
        assert connection.execute(select(func.count(Conversation.id))).scalar_one() == 0


def test_a_form_that_is_sent_twice_is_one_message(web, store) -> None:
    person = Visitor(web)
    person.send(text="first", act="send")
    twice = {**person.fields, "text": "again", "act": "send"}
    web.post("/chat/plain", data=twice)
    web.post("/chat/plain", data=twice)
    with store.read() as connection:
        assert connection.execute(select(func.count(Message.id))).scalar_one() == 2


def test_the_answer_comes_with_the_page(web, store, monkeypatch) -> None:
    person = Visitor(web)
    person.send(text="hello", act="send")
    answer_with(store, person.token, Content("I am here."))
    assert "I am here." in person.send(act="look").text


@pytest.mark.parametrize("state", ["gone", "closed", "unknown"])
def test_words_are_kept_when_the_chat_has_ended(web, store, state: str) -> None:
    person = Visitor(web)
    person.send(text="hello", act="send")
    fields = dict(person.fields)
    if state == "unknown":
        fields["token"] = "A" * 43
    else:
        change = {"state": "closed"} if state == "closed" else {"wrapped_key": None}
        with store.write() as connection:
            connection.execute(update(Conversation).values(**change))
    page = web.post("/chat/plain", data={**fields, "text": "my words", "act": "send"})
    assert page.status_code == 200
    assert "a new one begins" in page.text
    assert "my words" in page.text
    assert 'name="token" value=""' in page.text


def test_the_way_out_ends_the_chat_and_leads_to_the_neutral_page(web, store) -> None:
    person = Visitor(web)
    person.send(text="secret", act="send")
    answer = person.send(act="leave")
    assert (answer.status_code, answer.headers["location"]) == (303, "https://www.wikipedia.org/")
    assert answer.headers["referrer-policy"] == "no-referrer"
    with store.read() as connection:
        assert connection.execute(select(WidgetSession.ended_at)).scalar_one() is not None


@pytest.mark.parametrize("token", ["", "A" * 43])
def test_the_way_out_is_open_whatever_the_session_is(web, token: str) -> None:
    answer = web.post("/chat/plain", data={"act": "leave", "token": token})
    assert answer.status_code == 303


def test_the_way_out_is_open_while_the_store_is_away(settings) -> None:
    from starlette.testclient import TestClient

    from bot.channels.gateway import build_app

    with TestClient(build_app(settings, None), follow_redirects=False) as client:
        assert client.post("/chat/plain", data={"act": "leave", "token": "x"}).status_code == 303
        kept = client.post("/chat/plain", data={"act": "send", "text": "my words"})
        assert kept.status_code == 503
        assert "my words" in kept.text
        assert "local emergency number" in kept.text


def test_ending_asks_once_whether_it_helped_and_erasing_does_not(web, store) -> None:
    person = Visitor(web)
    person.send(text="hello", act="send")
    token = person.token
    assert "Did this help?" in person.send(act="end").text
    thanks = web.post("/chat/plain", data={"act": "helped", "token": token, "answer": "yes"})
    assert "Thank you." in thanks.text
    other = Visitor(web)
    other.send(text="hello", act="send")
    erased = other.send(act="erase")
    assert "Erased." in erased.text
    assert "Did this help?" not in erased.text
    assert "hello" not in erased.text


def test_a_text_that_is_too_long_comes_back_with_the_reason(web, store) -> None:
    person = Visitor(web)
    page = person.send(text="x" * 4010, act="send")
    assert "Too long by 10 characters" in page.text
    assert "x" * 4010 in page.text


def test_a_flood_of_forms_is_slowed(web) -> None:
    person = Visitor(web)
    person.send(text="0", act="send")
    pages = [person.send(text=f"spam {n}", act="send").text for n in range(45)]
    assert any("Yours is sent in a moment." in page for page in pages)


@pytest.mark.parametrize(
    ("asked", "accepted", "language"),
    [
        ("es", "", "es"),
        ("", "es-MX,es;q=0.9,en;q=0.5", "es"),
        ("", "de,fr;q=0.8", "en"),
        ("xx", "es", "es"),
        ("<b>", "", "en"),
    ],
)
def test_the_page_speaks_the_language_of_the_browser(
    web, asked: str, accepted: str, language: str
) -> None:
    params = {"language": asked} if asked else {}
    page = web.get("/chat/plain", params=params, headers={"Accept-Language": accepted})
    assert f'<html lang="{language}"' in page.text


def test_the_page_is_bare_of_everything_that_stays(web) -> None:
    page = web.get("/chat/plain")
    assert page.headers["cache-control"] == "no-store"
    assert "set-cookie" not in page.headers
    policy = page.headers["content-security-policy"]
    assert "form-action 'self' https://www.wikipedia.org" in policy
    assert "unsafe" not in policy
    assert "<title>Chat</title>" in page.text


def test_a_strangers_form_is_refused(web) -> None:
    for origin in ("https://evil.example", "null"):
        sent = web.post("/chat/plain", data={"text": "x"}, headers={"Origin": origin})
        assert sent.status_code == 403


@pytest.mark.parametrize(
    "raw", [b"text=" + b"x" * 200_000, b"&".join(b"a=%d" % n for n in range(50))]
)
def test_a_body_that_is_no_form_of_ours_is_refused(web, raw: bytes) -> None:
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    assert web.post("/chat/plain", content=raw, headers=kind).status_code == 400


def test_the_full_page_leads_there_by_itself_without_a_script(web) -> None:
    page = web.get("/chat").text
    assert re.search(r"<noscript><meta http-equiv=\"refresh\" content=\"0; *url=chat/plain\"", page)
