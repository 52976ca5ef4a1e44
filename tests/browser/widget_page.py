"""How a person finds their way through the widget: one name for each thing that they can see or do."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Locator, Page

# The real shadow root is closed, also to this harness; tests that look inside open it.
OPEN_SHADOW = """
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) { return attach.call(this, {...init, mode: "open"}); };
"""


class WidgetPage:
    """The widget on a page, by what it says."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.add_init_script(OPEN_SHADOW)
        self.problems: list[str] = []
        self.requests: list[str] = []
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))
        self.root = page.locator("chat-widget .w")
        self.panel = self.root.locator(".panel")
        self.log = self.root.get_by_role("log")
        self.field = self.root.locator("textarea")
        self.status = self.root.get_by_role("status")
        self.eraser = self.root.locator(".erase")

    def visit(self, address: str) -> WidgetPage:
        self.page.goto(address)
        self.root.wait_for(state="attached")
        return self

    def open(self) -> WidgetPage:
        self.root.locator(".dock .main").click()
        self.field.wait_for()
        return self

    def write(self, text: str) -> None:
        self.field.fill(text)
        self.field.press("Enter")

    def sent(self, text: str) -> Locator:
        """The person's message, once the hotline has it."""
        mine = self.log.locator(".m.person").filter(has_text=text)
        return mine.filter(has_text=re.compile("Sent|Enviado"))

    def message(self, text: str) -> Locator:
        return self.log.locator(".m").filter(
            has=self.page.locator(".b").get_by_text(text, exact=True)
        )

    def texts(self) -> list[str]:
        return self.log.locator(".m .b").all_inner_texts()

    def leave(self) -> None:
        self.panel.locator(".leave").click()

    def traces(self) -> dict[str, Any]:
        """Every place where a browser lets a page keep something."""
        return self.page.evaluate(
            """async () => ({
              cookies: document.cookie,
              local: Object.keys(localStorage),
              session: Object.keys(sessionStorage),
              databases: (await indexedDB.databases()).map((d) => d.name),
              caches: window.caches ? await caches.keys() : [],
              workers: navigator.serviceWorker
                ? (await navigator.serviceWorker.getRegistrations()).length : 0,
              name: window.name,
              state: history.state,
            })"""
        )


NO_TRACES = {
    "cookies": "",
    "local": [],
    "session": [],
    "databases": [],
    "caches": [],
    "workers": 0,
    "name": "",
    "state": None,
}
