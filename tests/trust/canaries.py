"""Planted words: 500 conversations and 200 failures in real roles, then a search of every file for them.

``python -m tests.trust.canaries`` starts gateway, engine, courier and console as real processes that log
at debug level, lets 500 people write who give their name, number and street, breaks rows underneath until
200 turns, requests and pages have failed, and searches what the system wrote: the store and the files
beside it, temporary files, model folder, logs, metrics, and every answer that a stranger was given. Ends
with 1 if anything is found.
"""

from __future__ import annotations

import argparse
import base64
import os
import re
import secrets
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from tests.harness.provider import TOKEN
from tests.harness.roles import ROOT, Installation, installation

# Nobody's name, street or area code anywhere else; each person has their own ending.
NAME, STREET, AREA, VISITOR = "Qanarina", "Zwielichtgasse", "+1646555", "203.0.113."
PASSWORD = "tovak-midul-rasep-hugon"
QUIET = {
    "LANTERN_BURST_QUIET": "0.05",
    "LANTERN_BURST_LONGEST": "0.2",
    "LANTERN_LOG_LEVEL": "debug",
}
WORDS = (
    "my name is {name} and my boss took my passport",
    "soy {name}, no puedo salir de {street}",
    "{name} here. he hits me. i am at {street}",
    "je m'appelle {name}, ils gardent mon argent, {street}",
)
AT_ONCE = 8


@dataclass
class Scan:
    """What was sent, what failed, and what was answered to those who may see nothing."""

    place: Installation
    tokens: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    people: dict[str, int] = field(default_factory=dict)  # conversation to who writes in it
    stored: int = 0
    failures: int = 0


def words_of(number: int) -> str:
    name, street = f"{NAME}{number:04d}", f"{STREET}{number:04d}"
    return WORDS[number % len(WORDS)].format(name=name, street=street)


def visitor(number: int) -> dict[str, str]:
    return {"X-Forwarded-For": f"{VISITOR}{number % 250}", "User-Agent": f"{NAME}Agent"}


def text(scan: Scan, client: httpx.Client, number: int, words: str) -> int:
    """One signed text; returns the status it was answered with."""
    url = f"{scan.place.gateway}/sms/twilio"
    sid = f"SM{secrets.token_hex(16)}"
    body, signature = scan.place.provider.signed_form(url, sid, f"{AREA}{number:04d}", words)
    headers = {
        **visitor(number),
        "X-Twilio-Signature": signature,
        "Content-Type": "application/x-www-form-urlencoded",
    }
    answer = client.post(url, content=body, headers=headers)
    scan.answers.append(answer.text)
    return answer.status_code


def chat(scan: Scan, client: httpx.Client, number: int, words: str) -> int:
    """One web chat with one message."""
    base = scan.place.gateway
    opened = client.post(f"{base}/chat/sessions", json={}, headers=visitor(number))
    if opened.status_code != 201:
        return opened.status_code
    token = opened.json()["token"]
    scan.tokens.append(token)
    said = client.post(
        f"{base}/chat/messages",
        json={"ref": f"r{number}", "text": words},
        headers={"Authorization": f"Bearer {token}", **visitor(number)},
    )
    return said.status_code


def converse(scan: Scan, count: int) -> None:
    """``count`` people write, one in ten by web chat."""

    def one(number: int) -> bool:
        with httpx.Client(timeout=30) as client:
            for _ in range(40):
                way = chat if number % 10 == 0 else text
                status = way(scan, client, number, words_of(number))
                if status in (200, 201, 202):
                    return True
                time.sleep(0.5)
        return False

    with ThreadPoolExecutor(AT_ONCE) as pool:
        scan.stored += sum(pool.map(one, range(count)))


def settle(database: Path, seconds: float) -> int:
    """Wait until every text has had its turn; returns how many have not."""
    query = (
        "SELECT count(*) FROM message m JOIN conversation c ON c.id = m.conversation_id "
        "WHERE m.direction = 'in' AND m.handled_at IS NULL AND c.attempts < 2"
    )
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with sqlite3.connect(database, timeout=10) as connection:
            left = int(connection.execute(query).fetchone()[0])
        if not left:
            return 0
        time.sleep(0.5)
    return left


def sign_in(scan: Scan) -> httpx.Client:
    """A responder's browser."""
    from bot.handoff.staff import NewResponder, add_responder
    from bot.storage.open import open_store

    folder = scan.place.folder
    store = open_store(f"sqlite:///{folder / 'lantern.db'}", folder / "lantern.key", folder)
    add_responder(store, NewResponder("scan.one", "Scan One", PASSWORD, "admin"))
    store.close()
    client = httpx.Client(base_url=scan.place.console, timeout=30, follow_redirects=True)
    form = {"username": "scan.one", "password": PASSWORD}
    answer = client.post("/sign-in", data=form, headers={"Origin": scan.place.console})
    if "csrf" not in answer.text:
        raise SystemExit(f"the responder could not sign in: {answer.status_code}")
    return client


def conversations(scan: Scan, channel: str, count: int) -> list[str]:
    with sqlite3.connect(scan.place.folder / "lantern.db", timeout=10) as connection:
        rows = connection.execute(
            "SELECT id FROM conversation WHERE channel = ? LIMIT ?", (channel, count)
        )
        return [row[0] for row in rows]


def by_number(scan: Scan) -> dict[str, int]:
    """Whose conversation is which, read with the store's own key."""
    from bot.storage.open import open_store

    folder = scan.place.folder
    store = open_store(f"sqlite:///{folder / 'lantern.db'}", folder / "lantern.key", folder)
    keys = {store.vault.address_key("sms", f"{AREA}{n:04d}"): n for n in range(10_000)}
    store.close()
    with sqlite3.connect(folder / "lantern.db", timeout=10) as connection:
        rows = connection.execute("SELECT id, address_key FROM conversation WHERE address_key > ''")
        return {name: keys[key] for name, key in rows}


def damage(scan: Scan, column: str, chats: list[str]) -> None:
    """Overwrite one sealed column, as a failing disk would."""
    with sqlite3.connect(scan.place.folder / "lantern.db", timeout=10) as connection:
        for name in chats:
            connection.execute(
                f"UPDATE conversation SET {column} = ? WHERE id = ?", (b"x" * 90, name)
            )


def fail(scan: Scan, browser: httpx.Client, count: int) -> None:
    """Failures in every role: turns whose dialogue state is broken, pages whose key is, bad requests."""
    broken = conversations(scan, "sms", count // 2)
    damage(scan, "dialogue", broken)
    with httpx.Client(timeout=30) as client:
        for name in broken:
            # The person writes again; the engine's turn meets the broken state.
            text(scan, client, scan.people[name], words_of(scan.people[name]))
        for number in range(count // 4):
            for path in ("/sms/twilio", "/chat/messages", "/chat/exit"):
                answer = client.post(
                    f"{scan.place.gateway}{path}",
                    content=words_of(number),
                    headers={"Authorization": f"Bearer {NAME}{number}", **visitor(number)},
                )
                scan.answers.append(answer.text)
            scan.failures += answer.status_code >= 400
    scan.failures += failed_turns(scan, len(broken))
    damage(scan, "wrapped_key", broken)
    for name in broken[: max(0, count - scan.failures)]:
        answer = browser.get(f"/c/{name}")
        scan.failures += answer.status_code >= 400
        scan.answers.append(answer.text)


def failed_turns(scan: Scan, wanted: int, seconds: float = 120) -> int:
    """How many conversations the engine says that it could not open, once it has said so of all."""
    log, until, seen = scan.place.folder / "engine.log", time.monotonic() + seconds, 0
    while seen < wanted and time.monotonic() < until:
        seen = log.read_text("utf-8").count("conversation_does_not_open")
        time.sleep(0.5)
    return seen


def forms(words: str) -> Iterator[bytes]:
    """A planted word as it could stand in a file: plain, wide, in hexadecimal, in base64 at any offset."""
    plain = words.encode()
    yield plain
    yield words.lower().encode()
    yield words.encode("utf-16-le")
    yield plain.hex().encode()
    for offset in range(3):
        padded = base64.b64encode(b"\0" * offset + plain)
        # What is left is the same whatever stands before and after.
        yield padded[(offset * 8 + 5) // 6 + 1 : -4]


def needles(scan: Scan) -> list[bytes]:
    words = [NAME, STREET, AREA, AREA[2:], VISITOR, PASSWORD, TOKEN, *scan.tokens]
    return sorted({form for each in words for form in forms(each) if len(form) >= 6})


def written(scan: Scan, since: float) -> Iterator[Path]:
    """Every file of the installation, and what changed in the folders of models and temporary files."""
    for path in scan.place.folder.rglob("*"):
        if path.is_file():
            yield path
    for root in (ROOT / "models", Path(tempfile.gettempdir())):
        # Not rglob: other programs' folders vanish there while one looks.
        for folder, _, names in os.walk(root):
            yield from (path for path in map(Path(folder).joinpath, names) if _ours(path, since))


def _ours(path: Path, since: float) -> bool:
    try:
        about = path.stat()
    except OSError:
        return False
    named = any(word in str(path) for word in ("lantern", "rasa", str(ROOT)))
    return path.is_file() and about.st_uid == os.getuid() and about.st_mtime >= since and named


def search(scan: Scan, since: float, metrics: str) -> tuple[list[str], int, int]:
    """(what was found, files searched, bytes searched)."""
    heaps = [("the metrics page", metrics.encode())]
    heaps.append(("an answer to a stranger", "\n".join(scan.answers).encode()))
    for path in set(written(scan, since)):
        try:
            heaps.append((str(path), path.read_bytes()))
        except OSError:
            continue
    pattern = re.compile(b"|".join(re.escape(each) for each in needles(scan)))
    found = []
    for name, raw in heaps:
        hit = pattern.search(raw)
        if hit:
            found.append(f"{name}: …{raw[max(0, hit.start() - 40) : hit.end() + 40]!r}…")
    return found, len(heaps), sum(len(raw) for _, raw in heaps)


def can_find(scan: Scan) -> bool:
    """Each form of each planted word, put into a file, is found: a search that cannot find proves nothing."""
    planted = scan.place.folder / "planted"
    few = needles(Scan(scan.place, scan.tokens[:3]))
    pattern = re.compile(b"|".join(re.escape(each) for each in needles(scan)))
    for needle in few:
        planted.write_bytes(b"before " + needle + b" after")
        if not pattern.search(planted.read_bytes()):
            return False
    looked_at = planted in written(scan, time.time() + 60)
    planted.unlink()
    return looked_at and len(few) > 40


def run(count: int, failures: int) -> int:
    """Plant, break, search, and say what came of it."""
    folder = Path(tempfile.mkdtemp(prefix="lantern-canaries-"))
    temporary = folder / "tmp"
    temporary.mkdir()
    since = time.time()
    with installation(folder, extra={**QUIET, "TMPDIR": str(temporary)}) as place:
        scan = Scan(place)
        converse(scan, count)
        left = settle(folder / "lantern.db", 600)
        scan.people = by_number(scan)
        browser = sign_in(scan)
        for name in conversations(scan, "sms", 20):
            browser.get(f"/c/{name}")
        fail(scan, browser, failures)
        metrics = httpx.get(f"http://127.0.0.1:{place.metrics_port}/metrics").text
        while_running, _, _ = search(scan, since, metrics)
    found, files, size = search(scan, since, metrics)
    logs = sum(path.stat().st_size for path in folder.glob("*.log"))
    honest = can_find(scan)
    for each in {*found, *while_running}:
        print(f"FOUND {each}")
    print(f"log lines: {logs / 1e3:.0f} kB at debug level; {left} texts without a turn")
    print(
        f"{len({*found, *while_running})} found after {scan.stored} conversations and {scan.failures} "
        f"failures, in {files} files, {size / 1e6:.0f} MB"
    )
    enough = scan.stored == count and scan.failures >= failures and honest and not left
    return 0 if enough and not found and not while_running else 1


def main() -> int:
    """Run it from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--conversations", type=int, default=500)
    parser.add_argument("--failures", type=int, default=200)
    chosen = parser.parse_args()
    return run(chosen.conversations, chosen.failures)


if __name__ == "__main__":
    sys.exit(main())
