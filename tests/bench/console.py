"""The figures that the responder console is held to, each beside its target.

``python -m tests.bench console``. Danger to visible runs through the real processes and a real browser;
pages are timed inside one process, where nothing but the console's own work is counted.
``LANTERN_BENCH_OWN_TIME=1`` counts the processor's own time for pages, on a machine that is busy with
other things.
"""

from __future__ import annotations

import gzip
import os
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
from playwright.sync_api import Page, sync_playwright
from sqlalchemy import select, update
from starlette.testclient import TestClient

from bot.console.app import build_app
from bot.conversation.cases import open_case, save_card
from bot.conversation.inbox import open_webchat
from bot.settings import ROOT, load_settings
from bot.storage.database import Store
from bot.storage.open import open_store
from tests.console.conftest import Screen
from tests.console.seed import card, sign, why
from tests.handoff.people import CASE, CONVERSATION, Talk, add, open_test_store
from tests.harness.roles import Installation, installation

Show = Callable[[str, float, str, str, bool], None]
OWN_TIME = os.environ.get("LANTERN_BENCH_OWN_TIME") == "1"
QUEUE = 5_000
MESSAGES = 1_000
DANGERS = 7
SEEN = """async count => {
  const seen = () => document.querySelectorAll('#queue [data-tier="emergency"]').length;
  while (seen() < count) await new Promise(resolve => setTimeout(resolve, 5));
  return performance.timeOrigin + performance.now();
}"""


def figures(show: Show) -> None:
    """All of them."""
    script(show)
    pages(show)
    danger(show)


def script(show: Show) -> None:
    """What a browser loads to run the workspace."""
    folder = ROOT / "bot" / "console" / "static"
    files = [path for path in folder.rglob("*.js") if path.name != "print.js"]
    size = sum(len(gzip.compress(path.read_bytes(), 6)) for path in files) / 1024
    show("console, JavaScript gzipped", size, "KB", "<= 60 KB", size <= 60)


def pages(show: Show) -> None:
    """A queue of 5,000 and a conversation of 1,000 messages."""
    folder = Path(tempfile.mkdtemp(prefix="lantern-bench-"))
    store = open_test_store(folder)
    ana = add(store, "ana.reyes", "Ana Reyes", role="admin")
    waiting = _waiting(store)
    long = _long(store)
    app = build_app(load_settings({"LANTERN_STATE_DIR": str(folder)}), store)
    screen = Screen(TestClient(app, follow_redirects=False)).sign_in(ana)
    tag = {"value": ""}

    def queue() -> None:
        answer = screen.get("/queue", **{"X-Lantern-Have": tag["value"]})
        tag["value"] = answer.headers.get("X-Lantern-Tag", tag["value"])

    def changed(number: int) -> None:
        with store.write() as connection:
            mine = CASE.c.conversation_id == waiting[number]
            values = {"version": CASE.c.version + 1, "tier": "emergency"}
            connection.execute(update(CASE).where(mine).values(**values))

    first = _took(lambda _n: screen.get("/"), 1)
    whole = _took(lambda _n: screen.get("/"), 9)
    updated = _took(lambda _n: queue(), 9, before=changed)
    opened = _took(lambda _n: screen.get(f"/c/{long}"), 9)
    everything = _took(lambda _n: screen.get(f"/c/{long}?all=1"), 5)
    show("queue of 5,000, the very first page", first, "ms", "", True)
    show("queue of 5,000, whole page", whole, "ms", "<= 300 ms", whole <= 300)
    show("queue of 5,000, update after one change", updated, "ms", "<= 100 ms", updated <= 100)
    show("conversation of 1,000 messages opens", opened, "ms", "<= 300 ms", opened <= 300)
    show("the same with every message shown", everything, "ms", "", True)
    store.close()


def danger(show: Show) -> None:
    """A message of danger on the phone until it stands in the queue on a screen."""
    folder = Path(tempfile.mkdtemp(prefix="lantern-bench-"))
    with installation(folder) as place, sync_playwright() as playwright:
        store = open_store(f"sqlite:///{folder / 'lantern.db'}", folder / "lantern.key", folder)
        add(store, "ana.reyes", "Ana Reyes", password="tovak-midul-rasep-hugon")
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page()
        page.goto(place.console)
        page.fill("#username", "ana.reyes")
        page.fill("#password", "tovak-midul-rasep-hugon")
        page.keyboard.press("Enter")
        page.wait_for_selector("#queue")
        # The first one loads what a running line has loaded long ago.
        times = [_visible(place, page, number) for number in range(DANGERS + 1)][1:]
        median = statistics.median(times)
        show(
            "danger on the phone to visible in the queue",
            median,
            "ms",
            "<= 1000 ms",
            median <= 1000,
        )
        show("the slowest of them", max(times), "ms", "", True)
        browser.close()
        store.close()


def _visible(place: Installation, page: Page, number: int) -> float:
    text = "he is coming back in 10 minutes and he will kill me"
    sent: list[float] = []

    def send() -> None:
        time.sleep(0.3)  # the screen waits by then
        sent.append(time.time() * 1000)
        url, sender = f"{place.gateway}/sms/twilio", f"+1202555{3000 + number}"
        body, signature = place.provider.signed_form(url, f"SM{number:032x}", sender, text)
        kind = "application/x-www-form-urlencoded"
        headers = {"X-Twilio-Signature": signature, "Content-Type": kind}
        httpx.post(url, content=body, headers=headers).raise_for_status()

    phone = threading.Thread(target=send)
    phone.start()
    seen = float(page.evaluate(SEEN, number + 1))
    phone.join()
    return seen - sent[0]


def _took(
    work: Callable[[int], object], times: int, before: Callable[[int], None] = lambda _n: None
) -> float:
    """The median of ``times`` runs in milliseconds."""
    taken = []
    clock = time.process_time if OWN_TIME else time.perf_counter
    for number in range(times):
        before(number)
        began = clock()
        work(number)
        taken.append((clock() - began) * 1000)
    return statistics.median(taken)


def _waiting(store: Store) -> list[str]:
    """A queue that is far too long: conversations with cards, some hundred a transaction."""
    made: list[str] = []
    while len(made) < QUEUE:
        with store.write() as connection:
            for number in range(len(made), min(QUEUE, len(made) + 250)):
                one = open_webchat(connection, store)
                language = ("en", "es", "ar", "vi")[number % 4]
                mine = CONVERSATION.c.id == one
                connection.execute(update(CONVERSATION).where(mine).values(language=language))
                row = connection.execute(select(CONVERSATION).where(mine)).mappings().one()
                tier = ("elevated", "high", "elevated", "none")[number % 4]
                open_case(connection, dict(row), tier, "screened")
                key = store.vault.data_key(one, row["key_id"], row["wrapped_key"])
                save_card(connection, key, one, _card(language))
                made.append(one)
    return made


def _card(language: str) -> dict[str, Any]:
    return card(
        language={"code": language},
        safety={"why": [why("strong-and-other", "debt_controls_them", "pay_withheld")]},
        indicators=[sign("debt_controls_them", 1), sign("pay_withheld", 1)],
        needs=["wages", "legal"],
    )


def _long(store: Store) -> str:
    talk = Talk(store, "webchat", "es", minutes_ago=600)
    signs = [{"indicator": "papers_taken", "words": "me quitaron el pasaporte"}]
    for number in range(MESSAGES // 2):
        talk.person(f"me quitaron el pasaporte, {number}", findings=signs)
        talk.assistant("Gracias por contarlo. Sigo aquí contigo.")
    return talk.case("high", card(indicators=[sign("papers_taken", 1)]))
