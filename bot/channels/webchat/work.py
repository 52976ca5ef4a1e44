"""Proof of work for new chats while very many are opened: cheap for one person, dear for a flood.

Off by default. A challenge is signed under a key that is made at start, lives for two minutes and opens one
chat; the gateway keeps nothing of it but that it was spent. Below the limit nobody is asked for anything.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections import deque
from collections.abc import Callable
from typing import Final

BITS: Final = 13  # 8,192 hashes on average: under a second on an old phone
LIVES_SECONDS: Final = 120
LONGEST_SOLUTION: Final = 32


class Work:
    """Knows how many chats were opened in the last minute, and what may still be spent."""

    def __init__(self, above: float, clock: Callable[[], float] = time.time) -> None:
        self._above = above
        self._clock = clock
        self._key = secrets.token_bytes(32)
        self._opened: deque[float] = deque()
        self._spent: dict[str, int] = {}

    def needed(self) -> bool:
        """Whether the next chat asks for work."""
        if not self._above:
            return False
        now = self._clock()
        while self._opened and self._opened[0] < now - 60.0:
            self._opened.popleft()
        return len(self._opened) >= self._above

    def opened(self) -> None:
        """A chat was opened."""
        if self._above:
            self._opened.append(self._clock())

    def challenge(self) -> str:
        """A new challenge: solve it by finding a text whose SHA-256 after it starts with zero bits."""
        until = int(self._clock()) + LIVES_SECONDS
        body = f"{until}.{secrets.token_urlsafe(12)}"
        return f"{body}.{self._sign(body)}"

    def accept(self, challenge: object, solution: object) -> bool:
        """Whether ``solution`` solves ``challenge``, which is ours, alive and unspent; it is then spent."""
        if not isinstance(challenge, str) or not isinstance(solution, str):
            return False
        body, _, signature = challenge.rpartition(".")
        if len(solution) > LONGEST_SOLUTION or not _same(signature, self._sign(body)):
            return False
        now, until = self._clock(), int(body.partition(".")[0])
        self._spent = {known: end for known, end in self._spent.items() if end > now}
        if until <= now or challenge in self._spent or not solved(challenge, solution):
            return False
        self._spent[challenge] = until
        return True

    def _sign(self, body: str) -> str:
        return hmac.new(self._key, body.encode("utf-8", "replace"), hashlib.sha256).hexdigest()[:32]


def solved(challenge: str, solution: str, bits: int = BITS) -> bool:
    """Whether the hash of both together starts with enough zero bits."""
    digest = hashlib.sha256(f"{challenge}{solution}".encode("utf-8", "replace")).digest()
    return int.from_bytes(digest[:4], "big") >> (32 - bits) == 0


def _same(first: str, second: str) -> bool:
    return hmac.compare_digest(first.encode("utf-8", "replace"), second.encode())
