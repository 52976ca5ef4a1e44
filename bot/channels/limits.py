"""How often someone may knock: token buckets in memory, under salted names, gone with the process.

No address is kept: a bucket's name is a keyed hash under a key that is made at start and never leaves the
process. Limits are wide, since a shelter, a phone network or a proxy can stand behind one address.
"""

from __future__ import annotations

import hashlib
import math
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

MOST_BUCKETS: Final = 20_000


@dataclass(frozen=True)
class Limit:
    """``burst`` at once, then ``rate`` a second."""

    burst: float
    rate: float


class Buckets:
    """One bucket a name; the least recently used are forgotten first, which is to their good."""

    def __init__(self, limit: Limit, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._clock = clock
        self._salt = secrets.token_bytes(16)
        self._levels: OrderedDict[bytes, tuple[float, float]] = OrderedDict()

    def take(self, name: str) -> int:
        """Take one token: 0 when there was one, else the whole seconds until there is."""
        key = hashlib.blake2b(name.encode(), key=self._salt, digest_size=12).digest()
        now = self._clock()
        level, seen = self._levels.pop(key, (self._limit.burst, now))
        level = min(self._limit.burst, level + (now - seen) * self._limit.rate)
        allowed = level >= 1.0
        self._levels[key] = (level - 1.0 if allowed else level, now)
        if len(self._levels) > MOST_BUCKETS:
            self._levels.popitem(last=False)
        return 0 if allowed else max(1, math.ceil((1.0 - level) / self._limit.rate))
