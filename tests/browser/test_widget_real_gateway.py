"""The widget on another site's page, over the real gateway and the real store."""

from __future__ import annotations

import contextlib
import secrets
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from bot.channels.gateway import build_app
from bot.conversation.content import Content, Option, ServiceCard
from bot.conversation.outbox import Outgoing, messages_after, queue
from bot.settings import Settings, load_settings
from bot.storage.database import Store
from bot.storage.open import open_store
from bot.storage.schema import Conversation, Message
from tests.browser.conftest import Site, free_port, serving
from tests.browser.widget_page import NO_TRACES, WidgetPage

pytestmark = pytest.mark.browser
CONVERSATION = Conversation.__table__
MESSAGE = Message.__table__


@pytest.fixture
def site_port() -> int:
    return free_port()


@pytest.fixture
def settings(tmp_path: Path, site_port: int) -> Settings:
    port = free_port()
    return load_settings(
        {
            "LANTERN_STATE_DIR": str(tmp_path),
            "LANTERN_GATEWAY_BIND": f"127.0.0.1:{port}",
            "LANTERN_WIDGET_ORIGINS": f"http://127.0.0.1:{site_port}",
        }
    )


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    opened = open_store(settings.database_url, settings.key_file, settings.state_dir)
    yield opened
    opened.close()


@pytest.fixture
def gateway(settings: Settings, store: Store) -> Iterator[str]:
    mine = open_store(settings.database_url, settings.key_file, settings.state_dir)
    with serving(build_app(settings, mine), settings.gateway_bind.port) as address:
        yield address
    with contextlib.suppress(Exception):
        mine.close()


@pytest.fixture
def widget(page: Page, gateway: str, site_port: int) -> Iterator[WidgetPage]:
    made = Site(f"{gateway}/widget.js")
    made.attributes = f'data-exit-url="http://127.0.0.1:{site_port}/weather"'
    with serving(made.app(), site_port) as address:
        yield WidgetPage(page).visit(address).open()


def conversations(store: Store) -> list[Any]:
    with store.read() as connection:
        rows = connection.execute(select(CONVERSATION).order_by(CONVERSATION.c.opened_at))
        return list(rows.mappings().all())


def answer(store: Store, content: Content, author: str = "assistant", language: str = "en") -> None:
    """Say something in the newest conversation, as a turn of the engine or a responder does."""
    row = conversations(store)[-1]
    with store.write() as connection:
        key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        queue(connection, key, Outgoing(row, content, author, language=language))
    store.doorbell.ring("gateway")


def until(true: Callable[[], bool], seconds: float = 8.0) -> bool:
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.05)
    return true()


def test_a_conversation_over_the_real_gateway(widget: WidgetPage, store: Store) -> None:
    widget.write("hola, ¿hay alguien? 👋")
    expect(widget.sent("hola")).to_be_visible()
    [row] = conversations(store)
    assert [m.content.text for m in messages_after(store, row["id"])] == ["hola, ¿hay alguien? 👋"]
    answer(
        store,
        Content(
            "¿Es seguro escribir?",
            options=(Option("si", "Sí"),),
            cards=(ServiceCard("s1", "Casa Abierta", phone="+1 713-555-0142"),),
        ),
        language="es",
    )
    expect(widget.message("¿Es seguro escribir?")).to_be_visible()
    expect(widget.log.get_by_role("link")).to_have_attribute("href", "tel:+17135550142")
    widget.log.get_by_role("button", name="Sí").click()
    expect(widget.sent("Sí")).to_be_visible()
    texts = [m.content.text for m in messages_after(store, row["id"], directions=("in",))]
    assert texts == ["hola, ¿hay alguien? 👋", "Sí"]
    assert widget.texts() == ["hola, ¿hay alguien? 👋", "¿Es seguro escribir?", "Sí"]
    assert widget.problems == []


def test_opening_the_chat_leaves_nothing_in_the_store(widget: WidgetPage, store: Store) -> None:
    expect(widget.field).to_be_visible()
    assert conversations(store) == []


def test_leaving_is_known_at_the_hotline_and_loses_nothing_said(
    widget: WidgetPage, store: Store
) -> None:
    widget.write(f"secret {secrets.token_hex(4)}")
    expect(widget.sent("secret")).to_be_visible()
    widget.leave()
    widget.page.wait_for_url("**/weather")
    assert widget.traces() == NO_TRACES
    assert until(lambda: conversations(store)[0]["left_at"] is not None)
    # What was just said still gets its turn, and at once; only then is the conversation over.
    [row] = conversations(store)
    assert row["state"] == "assistant"
    assert row["due_at"] <= row["left_at"]
    assert len(messages_after(store, row["id"], directions=("in",))) == 1


def test_leaving_once_everything_is_answered_ends_the_conversation(
    widget: WidgetPage, store: Store
) -> None:
    widget.write("hi")
    expect(widget.sent("hi")).to_be_visible()
    with store.write() as connection:
        connection.execute(MESSAGE.update().values(handled_at=time.time()))
    widget.leave()
    assert until(lambda: conversations(store)[0]["state"] == "closed")


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_full_page_chat_of_the_real_gateway(
    page: Page, gateway: str, store: Store, language: str
) -> None:
    broken: list[str] = []
    page.on("console", lambda line: broken.append(line.text) if line.type == "error" else None)
    widget = WidgetPage(page).visit(f"{gateway}/chat?language={language}")
    widget.write("hi")
    expect(widget.sent("hi")).to_be_visible()
    answer(store, Content("Good evening"), language=language)
    expect(widget.message("Good evening")).to_be_visible()
    assert widget.root.get_attribute("lang") == language
    assert conversations(store)[0]["language"] == language
    assert broken == []


def test_a_site_that_is_not_listed_is_told_so(page: Page, gateway: str, store: Store) -> None:
    made = Site(f"{gateway}/widget.js")
    with serving(made.app()) as address:
        widget = WidgetPage(page).visit(address).open()
        widget.write("hello")
        expect(widget.log).to_contain_text("Not sent.")
        expect(widget.status).to_have_text("The chat cannot be reached from this page.")
    assert conversations(store) == []
