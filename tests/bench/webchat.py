"""The figures that the web chat is held to: dropped lines, many open chats, a slow line.

``python -m tests.bench droppedline openchats firstpaint``. The gateway is a real process with a store of
its own. ``LANTERN_BENCH_TRIES`` and ``LANTERN_BENCH_OUTAGE`` (seconds) change the first.
"""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import os
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, sync_playwright
from sqlalchemy import select
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.channels.webchat.sessions import name_of, open_session
from bot.conversation.content import Content
from bot.conversation.outbox import Outgoing, queue
from bot.settings import ROOT
from bot.storage.database import Store
from bot.storage.open import open_store
from bot.storage.schema import Conversation, WidgetSession
from tests.bench.load import percentile
from tests.browser.conftest import free_port, serving
from tests.browser.widget_page import OPEN_SHADOW
from tests.harness.dropped import script, some_cuts, try_lines
from tests.harness.roles import Installation, installation

Show = Callable[[str, float, str, str, bool], None]
CONVERSATION = Conversation.__table__
SESSION = WidgetSession.__table__
TRIES = int(os.environ.get("LANTERN_BENCH_TRIES", "200"))
OUTAGE = float(os.environ.get("LANTERN_BENCH_OUTAGE", "30"))
AT_ONCE = 40
CHATS = 1_000
AN_ADDRESS = (
    100  # chats behind one address: the gateway lets no address open a thousand streams at once
)
STEADY_RATE, STEADY_SECONDS = 20, 15
SLOW_LINE = {
    "offline": False,
    "latency": 300,
    "downloadThroughput": 250_000 / 8,
    "uploadThroughput": 250_000 / 8,
}
PAINTED = """() => new Promise((resolve) => new PerformanceObserver((list, observer) => {
  const first = list.getEntriesByName("first-contentful-paint")[0];
  if (first) { observer.disconnect(); resolve(first.startTime); }
}).observe({ type: "paint", buffered: true }))"""


def droppedline(show: Show) -> None:
    """Lines that drop for thirty seconds at random moments."""
    port = free_port()

    async def bare(_request: Request) -> Response:
        return HTMLResponse(f"<!doctype html><title>Lines</title><script>{script()}</script>")

    folder = Path(tempfile.mkdtemp(prefix="lantern-bench-"))
    listed = {"LANTERN_WIDGET_ORIGINS": f"http://127.0.0.1:{port}"}
    site = serving(Starlette(routes=[Route("/", bare)]), port)
    with (
        installation(folder, ("gateway",), listed) as place,
        site as address,
        _chromium() as browser,
    ):
        store = _store(place)
        page = browser.new_page()
        page.goto(address)
        chats = cuts = 0
        wrong: list[str] = []
        while chats < TRIES:
            outages = some_cuts(min(AT_ONCE, TRIES - chats), OUTAGE, random.Random(chats))
            outcome = try_lines(page, store, place.gateway, outages, seed=chats + 1)
            chats, cuts = chats + outcome.chats, cuts + outcome.cuts
            wrong += outcome.wrong
            print(
                f"  {chats} chats, {cuts} outages, {len(wrong)} faults",
                *outcome.wrong[:5],
                sep="\n    ",
                flush=True,
            )
        store.close()
    show(f"chats whose line dropped for {OUTAGE:.0f} s", cuts, "", f"{TRIES}", cuts == TRIES)
    show("lost, doubled, out of order or left behind", len(wrong), "", "0", not wrong)


def openchats(show: Show) -> None:
    """A thousand open chats on one gateway: how late a message is, and what they weigh."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 8_192), most))
    folder = Path(tempfile.mkdtemp(prefix="lantern-bench-"))
    with installation(folder, ("gateway",)) as place:
        store = _store(place)
        tokens = [open_session(store, "en") for _ in range(CHATS)]
        before = place.rss_megabytes("gateway")
        steady, burst, memory = asyncio.run(_messages(place, store, tokens))
        store.close()
    show("1,000 open chats, streams open", CHATS, "", "1000", True)
    p95 = percentile(steady, 0.95)
    show(f"message to widget at {STEADY_RATE}/s, p50", statistics.median(steady), "ms", "", True)
    show(f"message to widget at {STEADY_RATE}/s, p95", p95, "ms", "<= 500 ms", p95 <= 500)
    whole = percentile(burst, 0.95)
    show("one message to each of them at once, p95", whole, "ms", "<= 500 ms", whole <= 500)
    show("gateway before the chats", before, "MB", "", True)
    show("gateway with 1,000 chats", memory, "MB", "<= 150 MB", memory <= 150)


def firstpaint(show: Show) -> None:
    """The full-page chat over 250 kbit/s with 300 ms each way to an answer; and what a site loads."""
    folder = ROOT / "bot" / "channels" / "webchat" / "static"
    size = len(gzip.compress((folder / "widget.js").read_bytes(), 9)) / 1024
    show("widget: script and styles together, gzipped", size, "KB", "<= 20 KB", size <= 20)
    home = Path(tempfile.mkdtemp(prefix="lantern-bench-"))
    with installation(home, ("gateway",)) as place, _chromium() as browser:
        times = [_painted(browser, f"{place.gateway}/chat?language=es") for _ in range(5)]
    paint = statistics.median(first for first, _ in times)
    ready = statistics.median(last for _, last in times)
    show("chat at 250 kbit/s and 300 ms, first paint", paint, "ms", "<= 2000 ms", paint <= 2000)
    show("the same, ready to be written in", ready, "ms", "<= 2000 ms", ready <= 2000)


def _painted(browser: Browser, address: str) -> tuple[float, float]:
    """Milliseconds from the navigation to the first words, and to a field that takes some."""
    context = browser.new_context()
    page: Page = context.new_page()
    page.add_init_script(OPEN_SHADOW)
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", SLOW_LINE)
    page.goto(address, wait_until="commit")
    page.get_by_role("textbox").wait_for()
    ready = float(page.evaluate("performance.now()"))
    first = float(page.evaluate(PAINTED))
    context.close()
    return first, ready


@contextlib.contextmanager
def _chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


def _store(place: Installation) -> Store:
    folder = place.folder
    return open_store(f"sqlite:///{folder / 'lantern.db'}", folder / "lantern.key", folder)


async def _messages(
    place: Installation, store: Store, tokens: list[str]
) -> tuple[list[float], list[float], float]:
    """Milliseconds from a commit to the widget, for single messages and for all at once; megabytes."""
    heard: dict[str, float] = {}
    readers = [
        asyncio.create_task(_listen(place, token, f"127.0.0.{2 + n // AN_ADDRESS}", heard))
        for n, token in enumerate(tokens)
    ]
    await _until(lambda: len(heard) == len(tokens))
    with store.read() as connection:
        known = connection.execute(select(SESSION.c.token_hash, SESSION.c.conversation_id)).all()
    of = {row.token_hash: row.conversation_id for row in known}
    conversations = [of[name_of(token)] for token in tokens]
    chance = random.Random(1)
    said: dict[str, float] = {}
    for n in range(STEADY_RATE * STEADY_SECONDS):
        said |= await asyncio.to_thread(_say, store, [chance.choice(conversations)], f"one-{n}")
        await asyncio.sleep(1 / STEADY_RATE)
    steady = await _times(said, heard)
    burst = await _times(await asyncio.to_thread(_say, store, conversations, "all"), heard)
    memory = place.rss_megabytes("gateway")
    for reader in readers:
        reader.cancel()
    await asyncio.gather(*readers, return_exceptions=True)
    return steady, burst, memory


async def _times(said: dict[str, float], heard: dict[str, float]) -> list[float]:
    await _until(lambda: all(text in heard for text in said))
    return [(heard[text] - at) * 1000 for text, at in said.items()]


async def _until(true: Callable[[], bool], seconds: float = 180) -> None:
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise AssertionError("not every chat was reached")
        await asyncio.sleep(0.05)


def _say(store: Store, conversations: list[str], text: str) -> dict[str, float]:
    """One message to each; when it was committed, by its text."""
    texts = []
    with store.write() as connection:
        for one in conversations:
            query = select(CONVERSATION).where(CONVERSATION.c.id == one)
            row = connection.execute(query).mappings().one()
            key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
            texts.append(f"{text}-{one}")
            queue(connection, key, Outgoing(row, Content(texts[-1]), "assistant", language="en"))
    at = time.monotonic()
    store.doorbell.ring("gateway")
    return dict.fromkeys(texts, at)


async def _listen(place: Installation, token: str, address: str, heard: dict[str, float]) -> None:
    """Read one stream, as plainly as can be: a thousand readers share this processor with the gateway."""
    to = urlsplit(place.gateway)
    reader, writer = await asyncio.open_connection(to.hostname, to.port, local_addr=(address, 0))
    request = (
        f"GET /chat/events HTTP/1.1\r\nHost: {to.netloc}\r\nAuthorization: Bearer {token}\r\n\r\n"
    )
    writer.write(request.encode())
    if b" 200 " not in await reader.readline():
        raise AssertionError("a stream was refused")
    try:
        while line := await reader.readline():
            if line.startswith(b"retry:"):
                heard[token] = time.monotonic()
            if line.startswith(b"data:") and b'"text"' in line:
                heard[json.loads(line[5:])["text"]] = time.monotonic()
    finally:
        writer.close()
