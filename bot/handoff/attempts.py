"""Failed sign-ins: a delay that grows, without letting an attacker lock a responder out.

Five failures within 15 minutes are free; each further one makes the next wait twice as long, up to a
minute. A browser in which a responder signed in before carries a mark of its own (OWASP's "device
cookie"): it is counted by itself, so that failures elsewhere never shut it out. Names that do not exist
are counted the same way, in memory, so that the answers do not differ.
"""

from __future__ import annotations

import hmac
import secrets
import time
from dataclasses import dataclass
from typing import Any

from sqlalchemy import update

from bot.handoff.staff import RESPONDER
from bot.storage.database import Store

FREE_FAILURES = 5
WINDOW_SECONDS = 15 * 60.0
LONGEST_WAIT = 60.0
MOST_REMEMBERED = 2000


@dataclass(frozen=True)
class Count:
    """Failures so far, when the last one was, and until when the next attempt must wait."""

    failures: int = 0
    last: float = 0.0
    until: float = 0.0


class Attempts:
    """Counts failures: of responders in the store, of everything else in memory."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._elsewhere: dict[str, Count] = {}

    def wait(self, row: Any, username: str, device: str) -> float:
        """Seconds until an attempt counts again; 0 when it may be made now."""
        until = self._count(row, username, device).until
        return max(0.0, until - time.time())

    def failed(self, row: Any, username: str, device: str) -> None:
        """One more failure."""
        now = time.time()
        before = self._count(row, username, device)
        failures = 1 if before.last < now - WINDOW_SECONDS else before.failures + 1
        over = failures - FREE_FAILURES
        until = now + min(LONGEST_WAIT, 2.0**over) if over >= 0 else 0.0
        if row is not None and not device:
            self._store_count(row["id"], failures, now, until)
        else:
            self._remember(device or username, Count(failures, now, until))

    def succeeded(self, row: Any, device: str) -> None:
        """Forget the failures of this browser; the store's are reset by the sign-in itself."""
        if self.knows(device, row["id"]):
            self._elsewhere.pop(device, None)

    def new_device(self, responder_id: int) -> str:
        """The mark that a browser keeps after a sign-in."""
        number = secrets.token_hex(16)
        return f"{number}.{self._sign(number, responder_id)}"

    def knows(self, device: str, responder_id: int) -> bool:
        """Whether the mark is one we gave for this responder."""
        number, _, signature = device.partition(".")
        return hmac.compare_digest(signature.encode(), self._sign(number, responder_id).encode())

    def _sign(self, number: str, responder_id: int) -> str:
        return self._store.vault.address_key("device", f"{responder_id}:{number}")

    def _count(self, row: Any, username: str, device: str) -> Count:
        if row is not None and not device:
            until = row["locked_until"] or 0.0
            # Below the limit nothing waits, yet the time of the last failure is kept there too.
            waits = row["failures"] >= FREE_FAILURES
            return Count(row["failures"], _last(row["failures"], until), until if waits else 0.0)
        return self._elsewhere.get(device or username, Count())

    def _store_count(self, responder_id: int, failures: int, now: float, until: float) -> None:
        values = {"failures": failures, "locked_until": until or now}
        with self._store.write() as connection:
            connection.execute(
                update(RESPONDER).where(RESPONDER.c.id == responder_id).values(**values)
            )

    def _remember(self, key: str, count: Count) -> None:
        self._elsewhere.pop(key, None)
        self._elsewhere[key] = count
        while len(self._elsewhere) > MOST_REMEMBERED:
            del self._elsewhere[next(iter(self._elsewhere))]


def _last(failures: int, until: float) -> float:
    over = failures - FREE_FAILURES
    return until - min(LONGEST_WAIT, 2.0**over) if over >= 0 else until
