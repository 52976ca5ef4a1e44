"""Drills of the two bad days: a backup made in full swing, and a machine and its keys that are gone.

``python -m tests.faults.drill backup --messages 1000000`` fills a store, backs it up while 50 messages a
second arrive, erases some conversations, restores in a fresh folder with the key from escrow, and compares
counts and hashes. ``python -m tests.faults.drill disaster`` runs all roles under traffic with a backup every
few seconds, destroys the machine, and brings the line back. Both end with 1 when a figure is off.
"""

from __future__ import annotations

import argparse
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from sqlalchemy import func, select

from bot.backup.rows import one_moment, table_lines
from bot.conversation.content import Content
from bot.conversation.inbox import Burst, InboundSms, content_place, receive_sms
from bot.handoff.closing import forget
from bot.storage.database import Store
from bot.storage.open import open_store
from bot.storage.schema import Conversation, Message, ResponderSession, WidgetSession, metadata
from tests.harness.provider import Provider
from tests.harness.roles import ROOT, Installation

CONVERSATION, MESSAGE = Conversation.__table__, Message.__table__
A_CONVERSATION = 20
CANARY = "canary-in-a-drill"


class Drill:
    """A folder with an old machine, a safe place, and a new machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.old, self.safe, self.new = folder / "old", folder / "safe", folder / "new"
        for place in (self.old, self.safe):
            place.mkdir()
        self.identity = self.safe / "identity.txt"
        self.recipient = self.lantern("backup", "identity", str(self.identity)).strip()
        self.wrong: list[str] = []

    def lantern(
        self, *words: str, state: Path | None = None, extra: dict[str, str] | None = None
    ) -> str:
        """Run the command as an operator would, on the machine whose folder is ``state``."""
        env = {k: v for k, v in os.environ.items() if not k.startswith(("LANTERN_", "TWILIO_"))}
        env |= {"LANTERN_STATE_DIR": str(state or self.old), **(extra or {})}
        done = subprocess.run(
            [sys.executable, "-m", "bot", *words],
            cwd=ROOT, env=env, capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise AssertionError(f"lantern {' '.join(words)}: {done.stderr}")
        return done.stdout

    def expect(self, what: str, good: bool) -> None:
        """One line of the report."""
        print(f"{'ok   ' if good else 'WRONG'} {what}", flush=True)
        if not good:
            self.wrong.append(what)

    def make(self) -> None:
        """A copy and the keys, into the safe place."""
        self.lantern("backup", "make", "--to", str(self.safe), "--recipient", self.recipient)

    def escrow(self) -> None:
        """The key file, into the safe place."""
        to = str(self.safe / "key.age")
        self.lantern("backup", "escrow", "--to", to, "--recipient", self.recipient)

    def newest(self) -> Path:
        """The newest copy."""
        return max(self.safe.glob("*.store.age"))

    def bring_back(self, *options: str) -> None:
        """On the new machine: the key from escrow, then the store."""
        who = ("--identity", str(self.identity))
        self.lantern("backup", "unescrow", str(self.safe / "key.age"), *who, state=self.new)
        self.lantern("backup", "restore", str(self.newest()), *who, *options, state=self.new)

    def opened(self, state: Path) -> Store:
        """The store of a machine."""
        return open_store(f"sqlite:///{state / 'lantern.db'}", state / "lantern.key", state)


def fill(store: Store, messages: int) -> None:
    """So many sealed texts, twenty a conversation, as the gateway writes them but many at a time."""
    now = time.time()
    for first in range(0, messages, A_CONVERSATION * 500):
        conversations, texts = [], []
        for number in range(first, min(first + A_CONVERSATION * 500, messages), A_CONVERSATION):
            name = secrets.token_hex(16)
            key, key_id, wrapped = store.vault.new_data_key(name)
            conversations.append({
                "id": name, "channel": "sms", "address_key": secrets.token_hex(32),
                "address": key.seal(b"+12025550100", f"conversation/{name}/address"),
                "wrapped_key": wrapped, "key_id": key_id, "state": "assistant",
                "opened_at": now, "last_inbound_at": now, "turns": 0, "attempts": 0, "test": False,
                "hidden": False,
            })  # fmt: skip
            for n in range(number, min(number + A_CONVERSATION, messages)):
                ref = secrets.token_hex(16)
                content = Content(f"{CANARY} {n}: they took my papers and I can not leave")
                texts.append({
                    "ref": ref, "conversation_id": name, "direction": "in", "author": "person",
                    "provider_id": f"SMfill{n}", "at": now, "handled_at": now, "turn": 1,
                    "content": key.seal(content.to_bytes(), content_place(ref)),
                })  # fmt: skip
        with store.write() as connection:
            connection.execute(CONVERSATION.insert(), conversations)
            connection.execute(MESSAGE.insert(), texts)


def contents(store: Store, tables: set[str]) -> dict[str, int]:
    """A number a table that changes with any value in it."""
    with one_moment(store.engine) as connection:
        return {
            table.name: hash(tuple(table_lines(connection, table)))
            for table in metadata.sorted_tables
            if table.name in tables
        }


def backup(messages: int, rate: float) -> list[str]:
    """Backup in full swing, restore, compare."""
    drill = Drill(Path(tempfile.mkdtemp(prefix="lantern-drill-")))
    store = drill.opened(drill.old)
    began = time.time()
    fill(store, messages)
    print(f"filled with {messages} messages in {time.time() - began:.0f} s", flush=True)
    stop, written = threading.Event(), []

    def write() -> None:
        while not stop.is_set():
            sid = f"SMnow{len(written)}"
            receive_sms(
                store, InboundSms(sid, f"+1202555{len(written) % 500:04d}", CANARY), Burst(0, 0)
            )
            written.append(sid)
            time.sleep(1 / rate)

    writer = threading.Thread(target=write)
    writer.start()
    while len(written) < 20:
        time.sleep(0.05)
    before, began = set(written), time.time()
    drill.make()
    made = time.time() - began
    during = len(written) - len(before)
    stop.set()
    writer.join()
    erased = _erase_some(store)
    drill.lantern("backup", "keys", "--to", str(drill.safe), "--recipient", drill.recipient)
    drill.escrow()
    began = time.time()
    drill.bring_back()
    restored = time.time() - began
    size = drill.newest().stat().st_size / 1e6
    print(f"copied in {made:.1f} s while {during} messages arrived; {size:.0f} MB", flush=True)
    print(f"restored in {restored:.1f} s", flush=True)
    _compare(drill, store, before, erased)
    drill.expect(
        f"copy and restore of {messages} messages within 15 minutes", made + restored < 900
    )
    store.close()
    shutil.rmtree(drill.folder)
    return drill.wrong


def _erase_some(store: Store) -> list[str]:
    with store.write() as connection:
        found = connection.execute(select(CONVERSATION.c.id).limit(5)).scalars().all()
        for name in found:
            forget(connection, name)
    return list(found)


def _compare(drill: Drill, store: Store, before: set[str], erased: list[str]) -> None:
    back = drill.opened(drill.new)
    with back.read() as connection:
        ids = set(connection.execute(select(MESSAGE.c.provider_id)).scalars())
        gone = select(func.count()).where(
            CONVERSATION.c.id.in_(erased), CONVERSATION.c.wrapped_key.is_(None)
        )
        not_revived = connection.execute(gone).scalar_one()
    drill.expect("everything acknowledged before the start is there", before <= ids)
    drill.expect("what was erased after the copy was not brought back", not_revived == len(erased))
    with store.write() as connection:
        # What came in after the copy was made is not in it.
        connection.execute(MESSAGE.delete().where(MESSAGE.c.provider_id.not_in(ids - before)
            & MESSAGE.c.provider_id.like("SMnow%") & MESSAGE.c.provider_id.not_in(before)))  # fmt: skip
    tables = {"message", "turn", "case_file", "note", "audit", "responder", "opt_out"}
    drill.expect("every row is the same", contents(store, tables) == contents(back, tables))
    readable = select(CONVERSATION).where(CONVERSATION.c.wrapped_key.is_not(None)).limit(1)
    with back.read() as connection:
        row = connection.execute(readable).mappings().one()
        key = back.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
        one = connection.execute(
            select(MESSAGE).where(MESSAGE.c.conversation_id == row["id"]).limit(1)
        ).mappings().one()  # fmt: skip
    text = Content.from_bytes(key.open(one["content"], content_place(one["ref"]))).text
    drill.expect("texts can be read again", CANARY in text)
    files = [path for path in drill.safe.iterdir() if path != drill.identity]
    drill.expect(
        "no file in the safe place shows a text",
        all(CANARY.encode() not in p.read_bytes() for p in files),
    )
    back.close()


def disaster(every: float, roles: tuple[str, ...]) -> list[str]:
    """The machine is gone and its keys are in other hands."""
    drill = Drill(Path(tempfile.mkdtemp(prefix="lantern-disaster-")))
    provider = Provider()
    place = Installation(drill.old, provider)
    place.start(*roles)
    for role in roles:
        place.wait_ready(role, 180)
    acknowledged: list[tuple[float, str]] = []
    stop = threading.Event()
    sending = threading.Thread(target=_text, args=(place, stop, acknowledged))
    sending.start()
    drill.escrow()
    for _ in range(3):
        drill.make()
        time.sleep(every)
    stop.set()
    sending.join()
    for role in roles:
        place.kill(role)
    lost_at = time.time()
    shutil.rmtree(drill.old)
    print("the machine is gone", flush=True)

    drill.bring_back("--compromised")
    _check_revoked(drill)
    before = (drill.new / "lantern.key").read_bytes()
    drill.lantern("keys", "rotate", state=drill.new)
    drill.expect(
        "the master key is another one", before != (drill.new / "lantern.key").read_bytes()
    )
    affected = drill.lantern("backup", "affected", state=drill.new).splitlines()
    drill.expect(f"{len(affected)} conversations are listed for the notice", len(affected) > 0)
    again = Installation(drill.new, provider)
    again.start(*roles)
    for role in roles:
        again.wait_ready(role, 180)
    before = len(provider.sent)
    _send(again, "SMafter", "+12025559999")
    until = time.time() + 60
    while len(provider.sent) == before and time.time() < until:
        time.sleep(0.1)
    took = time.time() - lost_at
    drill.expect(f"a person is answered again after {took:.0f} s (3,600 allowed)", took < 3600)
    again.stop()
    provider.close()
    store = drill.opened(drill.new)
    with store.read() as connection:
        ids = set(connection.execute(select(MESSAGE.c.provider_id)).scalars())
    store.close()
    missing = [at for at, sid in acknowledged if sid not in ids]
    gap = lost_at - min(missing) if missing else 0.0
    drill.expect(
        f"the newest {gap:.0f} s are missing (300 allowed; a copy every {every:.0f} s)", gap < 300
    )
    sent = [(one.to, one.body) for one in provider.sent]
    print(
        f"{len(acknowledged)} acknowledged, {len(missing)} lost with the machine, {len(sent)} texts sent"
    )
    shutil.rmtree(drill.folder)
    return drill.wrong


def _check_revoked(drill: Drill) -> None:
    store = drill.opened(drill.new)
    with store.read() as connection:
        left = [
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (ResponderSession.__table__, WidgetSession.__table__)
        ]
    store.close()
    drill.expect("nobody is signed in", left == [0, 0])


def _text(
    place: Installation, stop: threading.Event, acknowledged: list[tuple[float, str]]
) -> None:
    number = 0
    while not stop.is_set():
        if _send(place, f"SM{number:032x}", f"+1202555{number % 30:04d}"):
            acknowledged.append((time.time(), f"SM{number:032x}"))
        number += 1
        time.sleep(0.2)


def _send(place: Installation, sid: str, sender: str) -> bool:
    import httpx

    url = f"{place.gateway}/sms/twilio"
    body, signature = place.provider.signed_form(url, sid, sender, "hello, I need help")
    headers = {
        "X-Twilio-Signature": signature,
        "Content-Type": "application/x-www-form-urlencoded",
    }
    return httpx.post(url, content=body, headers=headers, timeout=15).status_code == 200


def main() -> int:
    """Run the drill that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("drill", choices=("backup", "disaster"))
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--rate", type=float, default=50)
    parser.add_argument(
        "--roles",
        default="gateway,engine,courier",
        help="without an engine: the safe reply answers",
    )
    parser.add_argument("--every", type=float, default=10)
    chosen = parser.parse_args()
    roles = tuple(chosen.roles.split(","))
    backed_up = chosen.drill == "backup"
    wrong = backup(chosen.messages, chosen.rate) if backed_up else disaster(chosen.every, roles)
    print("the drill is passed" if not wrong else "the drill is NOT passed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
