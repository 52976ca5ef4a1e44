"""How long to wait before a text is tried again."""

from __future__ import annotations

import random
from typing import Final

SHORTEST: Final = 1.0
LONGEST: Final = 300.0
# A provider that asks for more than this is asked again earlier: replies go stale after an hour.
LONGEST_ASKED: Final = 1800.0


def delay(attempts: int, retry_after: float | None = None) -> float:
    """Seconds before attempt ``attempts + 1``: 1 s doubling to 5 min, with jitter of half of it.

    What the provider asked for in ``Retry-After`` is never undercut, and is jittered upwards so that a
    whole queue does not come back in the same second.
    """
    full = min(LONGEST, SHORTEST * 2.0 ** min(max(attempts, 0), 12))
    wait = max(SHORTEST, full * random.uniform(0.5, 1.0))  # noqa: S311 - spreads load, hides nothing
    if retry_after is None:
        return wait
    asked = min(max(retry_after, 0.0), LONGEST_ASKED)
    return max(wait, asked * random.uniform(1.0, 1.1))  # noqa: S311


def parse_retry_after(value: str | None, now: float) -> float | None:
    """Seconds asked for by a ``Retry-After`` header, given as seconds or as a date (RFC 9110)."""
    if not value:
        return None
    if value.strip().isdigit():
        return float(value.strip()[:9])
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - now)
    except (TypeError, ValueError, OverflowError):
        return None
