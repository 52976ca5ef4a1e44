"""The whole path, as people live it: from a first message to a human's answer on the phone.

Real processes, started by the one command; a real browser; English and Spanish; text and web chat.
Set SCREENSHOTS to a folder to keep pictures of each step.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.widget_page import WidgetPage
from tests.harness.demo import Demo, running_demo

pytestmark = [pytest.mark.browser, pytest.mark.processes, pytest.mark.model]
PATIENCE = 15_000


@pytest.fixture(scope="module")
def demo(tmp_path_factory) -> Iterator[Demo]:
    with running_demo(tmp_path_factory.mktemp("demo")) as running:
        yield running


@pytest.fixture(scope="module")
def responder(browser: Browser, demo: Demo) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(demo.console)
    page.fill("#username", demo.username)
    page.fill("#password", demo.password)
    page.get_by_role("button", name="Sign in").click()
    expect(page.locator("#queue")).to_be_visible(timeout=PATIENCE)
    yield page
    context.close()


def picture(page: Page, name: str) -> None:
    folder = os.environ.get("SCREENSHOTS")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png")


class Phone:
    """A person with a phone, as the demo's page shows it."""

    def __init__(self, context: BrowserContext, demo: Demo, number: str) -> None:
        self.page = context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.page.goto(f"{demo.demo}/phone?number=%2B{number}")
        self.unit = self.page.locator(".unit").first

    @property
    def texts(self):
        return self.unit.locator(".texts")

    def write(self, text: str) -> None:
        self.unit.locator("textarea").fill(text)
        self.unit.get_by_role("button", name="Send").click()

    def sees(self, pattern) -> None:
        expect(self.texts).to_contain_text(pattern, timeout=PATIENCE, ignore_case=True)


class WebChat:
    """A person on the NGO's page."""

    def __init__(self, context: BrowserContext, demo: Demo, path: str) -> None:
        self.page = context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.widget = WidgetPage(self.page).visit(f"{demo.demo}{path}").open()

    def write(self, text: str) -> None:
        self.widget.write(text)

    def sees(self, pattern) -> None:
        expect(self.widget.log).to_contain_text(pattern, timeout=PATIENCE, ignore_case=True)


def claim_newest(responder: Page, language: str, channel: str) -> None:
    row = (
        responder.locator("#queue li.row").filter(has_text=language).filter(has_text=channel).first
    )
    expect(row).to_be_visible(timeout=PATIENCE)
    row.locator("a").click()
    responder.get_by_role("button", name="Claim").first.click()
    expect(responder.get_by_text("You answer.", exact=True)).to_be_visible(timeout=PATIENCE)


def answer(responder: Page, text: str) -> None:
    responder.fill("#draft", text)
    responder.locator("#composer button.primary").click()


def close(responder: Page) -> None:
    responder.get_by_role("button", name="Close", exact=True).click()
    dialog = responder.locator("#dialog-close")
    dialog.get_by_label("Referred", exact=False).first.check()
    dialog.get_by_role("button", name="Close it").click()
    expect(responder.get_by_text("Closed.").first).to_be_visible(timeout=PATIENCE)


STORY = {
    "en": (
        "English",
        "hello",
        "my boss took my passport and he won't let me leave the house. he hits me",
        "Someone from the team is with you now",
    ),
    "es": (
        "Spanish",
        "hola necesito ayuda",
        "mi jefe me quitó el pasaporte y no me deja salir de la casa. me pega",
        "Ya hay una persona del equipo contigo",
    ),
}


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_person_who_texts_is_heard_and_a_human_answers_on_their_phone(
    browser: Browser, demo: Demo, responder: Page, language: str
):
    name, greeting, story, human_words = STORY[language]
    context = browser.new_context(viewport={"width": 1100, "height": 900})
    phone = Phone(context, demo, "12025550111" if language == "en" else "12025550122")
    phone.write(greeting)
    phone.sees("automated assistant" if language == "en" else "asistente automático")
    picture(phone.page, f"phone-{language}-1-first-contact")
    phone.write(story)
    claim_newest(responder, name, "Text message")
    expect(responder.locator("#card")).to_contain_text("passport", ignore_case=True)
    picture(responder, f"console-{language}-sms-claimed")
    answer(responder, human_words)
    phone.sees(human_words)
    before = phone.texts.locator("li, .text").count()
    phone.write("ok" if language == "en" else "gracias")
    expect(responder.locator("#talk")).to_contain_text("ok" if language == "en" else "gracias")
    phone.page.wait_for_timeout(3500)
    after = phone.texts.locator("li, .text").count()
    assert after - before <= 1, "the assistant spoke while a human holds the conversation"
    picture(phone.page, f"phone-{language}-2-human")
    close(responder)
    context.close()


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_person_on_the_web_chat_is_heard_and_a_human_answers_there(
    browser: Browser, demo: Demo, responder: Page, language: str
):
    name, greeting, story, human_words = STORY[language]
    context = browser.new_context(viewport={"width": 1100, "height": 800})
    chat = WebChat(context, demo, "/ngo" if language == "en" else "/ngo/es")
    chat.write(greeting)
    chat.sees("automated assistant" if language == "en" else "asistente automático")
    chat.write(story)
    picture(chat.page, f"chat-{language}-1")
    claim_newest(responder, name, "Web chat")
    answer(responder, human_words)
    chat.sees(human_words)
    picture(chat.page, f"chat-{language}-2-human")
    picture(responder, f"console-{language}-chat")
    close(responder)
    context.close()
