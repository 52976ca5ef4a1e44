"""Leaving at any moment, by any way, with the line up or dead: nothing is left in the browser.

``LANTERN_TEST_EXITS`` says how many random moments are tried; 100 before a release.
"""

from __future__ import annotations

import os
import random
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.conftest import Hotline, Site
from tests.browser.widget_page import NO_TRACES, WidgetPage

pytestmark = pytest.mark.browser
EXITS = int(os.environ.get("LANTERN_TEST_EXITS", "12"))
SECRETS = ("my secret words", "half a secret", "their secret answer", "token-")
# The page's own clock, in a frame that nothing repaints: from the press to an empty page.
TIMED_EXIT = """way => {
  const root = document.querySelector("chat-widget").shadowRoot;
  const begun = performance.now();
  if (way === "shift") {
    for (let n = 0; n < 3; n += 1) for (const kind of ["keydown", "keyup"])
      document.body.dispatchEvent(new KeyboardEvent(kind, { key: "Shift", bubbles: true }));
  } else {
    root.querySelector(way).click();
  }
  const text = document.documentElement.innerText.trim();
  const took = performance.now() - begun;
  return { took, text, title: document.title.trim(), storage: sessionStorage.length + localStorage.length,
    hosts: document.querySelectorAll("chat-widget").length };
}"""


class Moment:
    """A person somewhere in a chat, and how they got there."""

    def __init__(self, context: BrowserContext, site: Site, hotline: Hotline, seed: int) -> None:
        self.dice = random.Random(seed)
        self.context = context
        self.hotline = hotline
        self.site = site
        self.widget = WidgetPage(context.new_page())
        self.steps: list[str] = []

    def arrive(self) -> None:
        self.widget.visit(self.site.url)
        if self.dice.random() < 0.9:
            self.widget.open()
            for name in self.dice.sample(sorted(STEPS), self.dice.randint(0, 4)):
                self.steps.append(name)
                STEPS[name](self)

    def uncover(self) -> None:
        if self.widget.root.locator(".dock .main").is_visible():
            self.widget.open()
        if self.widget.panel.locator(".veil").is_visible():
            self.widget.panel.locator(".veil button").click()

    def write(self) -> None:
        self.uncover()
        self.widget.write("my secret words")

    def write_and_wait(self) -> None:
        self.write()
        self.widget.page.wait_for_timeout(self.dice.randint(0, 300))
        self.hotline.say("their secret answer", options=[{"id": "y", "label": "Yes"}])
        self.widget.page.wait_for_timeout(self.dice.randint(0, 200))

    def half_written(self) -> None:
        self.uncover()
        self.widget.field.fill("half a secret")

    def keep(self) -> None:
        page = self.widget.page
        self.write_and_wait()
        page.evaluate(CHOOSE, 2)
        if self.dice.random() < 0.6:
            page.goto(self.site.url + "/?second")
            self.widget.root.wait_for(state="attached")
            page.wait_for_timeout(self.dice.randint(0, 300))

    def dead_line(self) -> None:
        self.context.set_offline(True)
        self.steps.append("offline")

    def covered(self) -> None:
        self.widget.page.evaluate(CHOOSE, 1)
        self.widget.page.evaluate("window.dispatchEvent(new Event('blur'))")

    def ended(self) -> None:
        self.write_and_wait()
        self.hotline.event("state", state="closed", human=False)


CHOOSE = """n => { const box = document.querySelector("chat-widget").shadowRoot
  .querySelectorAll(".sheet input")[n]; if (!box.checked) box.click(); }"""
STEPS = {
    "write": Moment.write,
    "write and wait": Moment.write_and_wait,
    "half written": Moment.half_written,
    "keep": Moment.keep,
    "dead line": Moment.dead_line,
    "covered": Moment.covered,
    "ended": Moment.ended,
}


@pytest.mark.parametrize("seed", range(EXITS))
def test_an_exit_at_a_random_moment_leaves_nothing(
    browser: Browser, site: Site, hotline: Hotline, seed: int
) -> None:
    context = browser.new_context(locale="en-US")
    context.set_default_timeout(8000)
    try:
        moment = Moment(context, site, hotline, seed)
        try:
            moment.arrive()
        except Exception:
            # Going to another page, or waiting for the hotline, fails on a dead line: leave from there.
            if "offline" not in moment.steps:
                raise
        widget, page = moment.widget, moment.widget.page
        if "offline" in moment.steps and not page.locator("chat-widget").count():
            return
        way = moment.dice.choice([".panel .leave", ".dock .leave", "shift"])
        left = page.evaluate(TIMED_EXIT, way)
        left.pop("took")  # how long is for a benchmark to say
        assert left == {"text": "", "title": "\u200b", "storage": 0, "hosts": 0}, moment.steps
        context.set_offline(False)
        if "offline" in moment.steps:
            page.goto(site.url + "/weather")
        page.wait_for_url(site.url + "/weather")
        assert_clean(widget, context, moment)
        page.go_back()
        page.wait_for_timeout(150)
        assert_clean(widget, context, moment)
    finally:
        context.close()


def assert_clean(widget: WidgetPage, context: BrowserContext, moment: Moment) -> None:
    page = widget.page
    if page.url.startswith("http"):
        assert widget.traces() == NO_TRACES, moment.steps
    seen = page.content() + _shadow(page)
    assert [secret for secret in SECRETS if secret in seen] == [], moment.steps
    assert context.cookies() == []
    history = context.new_cdp_session(page).send("Page.getNavigationHistory")
    entries = " ".join(f"{entry['url']} {entry['title']}" for entry in history["entries"])
    assert moment.site.hotline_url not in entries
    assert [secret for secret in SECRETS if secret in entries] == []


def _shadow(page: Any) -> str:
    return str(page.evaluate("document.querySelector('chat-widget')?.shadowRoot?.innerHTML ?? ''"))


def test_leaving_in_one_tab_takes_the_chat_out_of_its_copy(
    context: BrowserContext, site: Site, hotline: Hotline
) -> None:
    first = WidgetPage(context.new_page()).visit(site.url).open()
    first.write("my secret words")
    expect(first.sent("my secret words")).to_be_visible()
    first.page.evaluate(CHOOSE, 2)
    copied = first.page.evaluate("sessionStorage.getItem('chat-widget')")
    other = WidgetPage(context.new_page())
    other.page.add_init_script(f"sessionStorage.setItem('chat-widget', {copied!r})")
    other.visit(site.url)
    expect(other.message("my secret words")).to_be_visible()
    first.leave()
    expect(other.message("my secret words")).to_have_count(0)
