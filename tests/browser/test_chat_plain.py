"""The chat in a browser with JavaScript off, over the real gateway."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Page, expect

from bot.channels.gateway import build_app
from bot.channels.webchat import plain as plain_chat
from bot.conversation.content import Content, Option, ServiceCard
from bot.conversation.outbox import messages_after
from bot.settings import load_settings
from bot.storage.database import Store
from bot.storage.open import open_store
from tests.browser.conftest import free_port, serving
from tests.browser.test_widget_access import violations
from tests.browser.test_widget_injection import PAYLOADS
from tests.channels.chats import answer_with

pytestmark = pytest.mark.browser


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    settings = load_settings({"LANTERN_STATE_DIR": str(tmp_path)})
    opened = open_store(settings.database_url, settings.key_file, settings.state_dir)
    yield opened
    opened.close()


@pytest.fixture
def gateway(tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    # No engine answers here: nobody has to wait for it.
    monkeypatch.setattr(plain_chat, "ANSWER_SECONDS", 0.1)
    port = free_port()
    settings = load_settings(
        {
            "LANTERN_STATE_DIR": str(tmp_path),
            "LANTERN_GATEWAY_BIND": f"127.0.0.1:{port}",
            "LANTERN_EXIT_URL": f"http://127.0.0.1:{port}/health/live",
            "LANTERN_LANGUAGES": "en,es,ar",
        }
    )
    with serving(build_app(settings, store), port) as address:
        yield address


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False, locale="en-US")
    context.set_default_timeout(12000)
    yield context.new_page()
    context.close()


def token_of(page: Page) -> str:
    return page.locator("form#talk input[name=token]").get_attribute("value") or ""


def test_a_whole_conversation_without_a_script(plain: Page, gateway: str, store: Store) -> None:
    asked: list[str] = []
    plain.on("request", lambda request: asked.append(request.url))
    plain.goto(f"{gateway}/chat")
    plain.wait_for_url("**/chat/plain")
    plain.get_by_label("Write a message").fill("hello, my boss <b>keeps</b> my passport")
    plain.get_by_role("button", name="Send").click()
    expect(plain.locator(".person .b")).to_have_text("hello, my boss <b>keeps</b> my passport")
    card = ServiceCard("s", "Casa Abierta", phone="+1 713-555-0142")
    options = (Option("y", "Yes, I can"), Option("n", "No"))
    answer_with(store, token_of(plain), Content("Safe?", options=options, cards=(card,)))
    plain.locator("button[value=look]").click()
    expect(plain.locator(".assistant .b")).to_have_text("Safe?")
    expect(plain.get_by_role("link")).to_have_attribute("href", "tel:+17135550142")
    plain.get_by_role("button", name="Yes, I can").click()
    expect(plain.locator(".person .b")).to_have_count(2)
    assert [url for url in asked if not url.startswith(gateway)] == []
    assert all("token" not in url and token_of(plain) not in url for url in asked)
    plain.locator(".leave").click()
    plain.wait_for_url("**/health/live")
    with contextlib.suppress(Error):  # the browser kept nothing that it could show
        plain.go_back()
    plain.wait_for_timeout(500)
    assert "passport" not in plain.content()
    assert plain.context.cookies() == []


def test_the_language_is_picked_with_a_link_and_read_from_right_to_left(
    plain: Page, gateway: str, store: Store
) -> None:
    plain.goto(f"{gateway}/chat/plain")
    plain.get_by_role("link", name="العربية").click()
    expect(plain.locator("html")).to_have_attribute("dir", "rtl")
    plain.locator("textarea").fill("مرحبا 123 hello")
    plain.get_by_role("button", name="إرسال").click()
    direction = plain.locator(".person .b").get_attribute("dir")
    assert direction == "auto"
    token = token_of(plain)
    answer_with(store, token, Content("here"))
    assert len(messages_after(store, _only(store))) == 2


def _only(store: Store) -> str:
    from sqlalchemy import select

    from bot.storage.schema import Conversation

    with store.read() as connection:
        return str(connection.execute(select(Conversation.id)).scalar_one())


def test_no_payload_runs_in_the_page_without_a_script(
    page: Page, gateway: str, store: Store
) -> None:
    page.goto(f"{gateway}/chat/plain")
    page.locator("textarea").fill("\n".join(PAYLOADS)[:3900])
    page.get_by_role("button", name="Send").click()
    token = token_of(page)
    for start in range(0, len(PAYLOADS), 50):
        part = PAYLOADS[start : start + 50]
        cards = tuple(ServiceCard(p, p, phone=p + "5", note=p, address=p) for p in part)
        answer_with(store, token, Content("\n".join(part), cards=cards))
    last = tuple(Option(p, p) for p in PAYLOADS)
    answer_with(store, token, Content("the end", options=last))
    page.locator("button[value=look]").click()
    expect(page.get_by_text("the end")).to_be_visible()
    assert page.evaluate("window.hacked") is None
    assert page.locator("script, img, iframe, svg, math, main style, object").count() == 0
    assert page.locator(".options button").count() == len(PAYLOADS)


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_has_no_fault(
    page: Page, gateway: str, store: Store, width: int, scheme: str
) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(f"{gateway}/chat/plain")
    assert violations(page, "html") == []
    page.locator("textarea").fill("w" * 300)
    page.get_by_role("button", name="Send").click()
    card = ServiceCard("s", "Casa Abierta", phone="+1 713-555-0142", text_number="555-0143")
    content = Content("Safe? " + "a" * 200, options=(Option("y", "Yes"),), cards=(card,))
    answer_with(store, token_of(page), content)
    page.locator("button[value=look]").click()
    expect(page.get_by_role("button", name="Yes")).to_be_visible()
    assert violations(page, "html") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.locator("button[value=end]").click()
    assert violations(page, "html") == []
