"""Many chats over lines that drop: the widget's own line in a real browser, the real gateway behind it.

Each chat sends messages and is answered, during the outage too. At the end it must have been told exactly
what the store holds, in order and once; the store must hold exactly what was written, in one conversation.
"""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.conversation.content import Content
from bot.conversation.outbox import Outgoing, chat_message, messages_after, queue
from bot.settings import ROOT
from bot.storage.database import Store
from bot.storage.schema import Conversation, Message
from tests.harness.wires import KINDS, Cut, wires

CONVERSATION = Conversation.__table__
MESSAGE = Message.__table__
MESSAGES = 8
WRITING_SECONDS = 4.0
PATIENCE = 240.0
STEP = 0.1
PARTS = sorted((ROOT / "bot" / "channels" / "webchat" / "static" / "src").glob("4_*.js"))
CHATS = """
window.chats = {};
window.begin = (name, base, times) => {
  const chat = { heard: [], sent: [], failed: 0 };
  const none = () => {};
  const hear = { opened: none, echo: none, state: none, people: none, typing: none, weather: none, gone: none,
    message: (data) => chat.heard.push(data.text), sent: (item) => chat.sent.push(item.text),
    failed: () => (chat.failed += 1) };
  chat.line = new Line(base, "en", hear);
  chat.say = (n) => chat.line.send({ ref: newRef(), text: name + "-" + n });
  times.forEach((at, n) => setTimeout(() => chat.say(n), at * 1000));
  window.chats[name] = chat;
};
window.report = () => Object.fromEntries(Object.entries(window.chats).map(
  ([name, chat]) => [name, { heard: chat.heard, sent: chat.sent, failed: chat.failed }]));
"""


def script() -> str:
    """The widget's own line and the chats that use it."""
    return "\n".join(part.read_text(encoding="utf-8") for part in PARTS) + CHATS


@dataclass(frozen=True)
class Outcome:
    """What became of the chats. ``wrong`` says in words what was lost, doubled or left behind."""

    chats: int
    cuts: int
    wrong: list[str]


class Answerer:
    """Answers every message twice: at once, and somewhere within the outage."""

    def __init__(self, store: Store, within: float, chance: random.Random) -> None:
        self._store = store
        self._within = within
        self._chance = chance
        self._last = 0
        self._later: list[tuple[float, str, str]] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Answerer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(10)

    @property
    def idle(self) -> bool:
        return not self._later

    def _run(self) -> None:
        while not self._stop.wait(STEP / 2):
            for conversation_id, text in self._news():
                self._say(conversation_id, f"answer to {text}")
                due = time.monotonic() + self._chance.uniform(0, self._within)
                self._later.append((due, conversation_id, f"more on {text}"))
            for one in [each for each in self._later if each[0] <= time.monotonic()]:
                self._say(one[1], one[2])
                self._later.remove(one)

    def _news(self) -> list[tuple[str, str]]:
        query = select(MESSAGE, CONVERSATION.c.key_id, CONVERSATION.c.wrapped_key).join(
            CONVERSATION, CONVERSATION.c.id == MESSAGE.c.conversation_id
        )
        mine = query.where(MESSAGE.c.id > self._last, MESSAGE.c.direction == "in")
        with self._store.read() as connection:
            rows = connection.execute(mine.order_by(MESSAGE.c.id)).mappings().all()
        found = []
        for row in rows:
            self._last = row["id"]
            one = row["conversation_id"]
            key = self._store.vault.data_key(one, row["key_id"], row["wrapped_key"])
            found.append((one, chat_message(key, row).content.text))
        return found

    def _say(self, conversation_id: str, text: str) -> None:
        # On a machine that is busy the store may be held for longer than a writer waits.
        for _ in range(5):
            try:
                return self._write(conversation_id, text)
            except OperationalError:
                continue
        raise AssertionError("the store could not be written")

    def _write(self, conversation_id: str, text: str) -> None:
        with self._store.write() as connection:
            query = select(CONVERSATION).where(CONVERSATION.c.id == conversation_id)
            row = connection.execute(query).mappings().one()
            key = self._store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
            queue(connection, key, Outgoing(row, Content(text), "assistant", language="en"))
        self._store.doorbell.ring("gateway")


def some_cuts(count: int, seconds: float, chance: random.Random) -> list[Cut]:
    """Outages of every kind; half of them at a random moment, half at a random piece of an answer."""
    cuts = []
    for n in range(count):
        kind = KINDS[n % len(KINDS)]
        # The first pieces are the answers to "may I" and to "open a chat": where they get lost matters most.
        answers = 1 + chance.randrange(12) if n % 2 else 0
        cuts.append(Cut(kind, chance.uniform(0, WRITING_SECONDS), seconds, answers))
    return cuts


def try_lines(page: Page, store: Store, gateway: str, cuts: list[Cut], seed: int = 1) -> Outcome:
    """One chat for each outage, all at once. ``page`` has loaded :func:`script` from a listed site."""
    at = urlsplit(gateway)
    chance = random.Random(seed)
    longest = max(cut.seconds for cut in cuts)
    with wires() as laid, Answerer(store, longest, chance) as answerer:
        lines = laid.lay((str(at.hostname), int(at.port or 80)), cuts)
        laid.begin(lines)
        for n, wire in enumerate(lines):
            times = sorted(chance.uniform(0, WRITING_SECONDS) for _ in range(MESSAGES))
            base = f"http://127.0.0.1:{wire.port}/chat/"
            page.evaluate(
                "([name, base, times]) => begin(name, base, times)", [f"s{seed}t{n}", base, times]
            )
        _until(
            page,
            lambda: (
                _settled(page, MESSAGES)
                and answerer.idle
                and all(wire.over.is_set() or not wire.cuts for wire in lines)
            ),
        )
        # A last word in each: whatever would have come twice has come by the time it is answered.
        page.evaluate("n => Object.values(chats).forEach((chat) => chat.say(n))", MESSAGES)
        _until(page, lambda: _settled(page, MESSAGES + 1) and answerer.idle)
        report = page.evaluate("report()")
        wrong = _compare(store, report)
        page.evaluate("Object.values(chats).forEach((chat) => chat.line.end()), chats = {}")
    return Outcome(len(lines), sum(wire.cuts for wire in lines), wrong)


def _settled(page: Page, messages: int) -> bool:
    report: dict[str, Any] = page.evaluate("report()")
    return all(
        len(chat["sent"]) >= messages and len(chat["heard"]) >= 2 * messages
        for chat in report.values()
    )


def _until(page: Page, true: Any) -> None:
    end = time.monotonic() + PATIENCE
    while not true() and time.monotonic() < end:
        page.wait_for_timeout(STEP * 1000)


def _compare(store: Store, report: dict[str, Any]) -> list[str]:
    wrong: list[str] = []
    written: dict[str, list[list[str]]] = {name: [] for name in report}
    told: dict[str, list[str]] = {}
    with store.read() as connection:
        ids = connection.execute(select(CONVERSATION.c.id)).scalars().all()
    for one in ids:
        texts = [m.content.text for m in messages_after(store, one, directions=("in",))]
        name = texts[0].partition("-")[0] if texts else ""
        if not texts:
            wrong.append("a conversation was opened that nobody knows of")
        if name in written:
            written[name].append(texts)
            told[name] = [m.content.text for m in messages_after(store, one, directions=("out",))]
    for name, chat in report.items():
        expected = [f"{name}-{n}" for n in range(MESSAGES + 1)]
        if written[name] != [expected]:
            wrong.append(f"{name}: stored {written[name]}")
        if chat["heard"] != told.get(name):
            wrong.append(f"{name}: heard {chat['heard']}, said {told.get(name)}")
        if chat["sent"] != expected or chat["failed"]:
            wrong.append(f"{name}: told to be sent {chat['sent']}, not sent {chat['failed']}")
    return wrong
