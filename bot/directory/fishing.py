"""Fishing: whoever asks for shelters all over the country is perhaps looking for somebody in one of them.

It never blocks a plea for help. The first places are answered as ever; after that a human sees the
conversation and answers get slower and fewer. What is counted lives in memory, under keyed hashes.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import yaml

from bot.directory.names import key
from bot.settings import ROOT

WINDOW = 24 * 3600.0
# Somebody on the move asks about home, here and there. Beyond this a human looks.
MANY_PLACES = 4
# All conversations together: so many different shelters' towns in an hour is a sweep by many numbers.
SWEEP_SECONDS, SWEEP_PLACES = 3600.0, 60
MOST_REMEMBERED = 20_000
DELAYS = (0.0, 20.0, 60.0, 300.0)
LONGEST_READ = 500
PHRASES_FILE = ROOT / "data" / "directory" / "fishing.yml"
# Chinese and Thai leave no space between words.
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3400-\u9fff]")


class FishingFileError(ValueError):
    """``fishing.yml`` holds a phrase that would match nothing, or everything."""


@lru_cache(maxsize=2)
def load_phrases(path: Path = PHRASES_FILE) -> Mapping[str, tuple[re.Pattern[str], ...]]:
    """How somebody asks for the street of a shelter, by language, to be searched for in a key.

    Raises :class:`FishingFileError`.
    """
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {
        str(tag): tuple(_pattern(str(phrase)) for phrase in phrases)
        for tag, phrases in data.items()
    }


def asks_for_address(text: str) -> bool:
    """Whether a message, in any of the languages, asks where a shelter is to be found."""
    said = key(text[:LONGEST_READ])
    return any(p.search(said) for phrases in load_phrases().values() for p in phrases)


def _pattern(phrase: str) -> re.Pattern[str]:
    parts = [part.strip() for part in phrase.split("…")]
    if not all(len(key(part)) > 1 for part in parts):
        raise FishingFileError(f"{phrase!r} is too short to be looked for")
    if _UNSPACED.search(phrase):
        return re.compile(".{0,8}?".join(re.escape(key(part)) for part in parts))
    words = "(?: [^ ]+){0,3} ".join(" ".join(map(_word, part.split())) for part in parts)
    return re.compile(f"(?:^| ){words}(?= |$)")


def _word(word: str) -> str:
    before, after = word.startswith("*"), word.endswith("*")
    bare = re.escape(key(word.strip("*")))
    return ("[^ ]*" if before else "") + bare + ("[^ ]*" if after else "")


@dataclass(frozen=True)
class Caution:
    """What to do about a search: show a human, and wait so many seconds before the answer."""

    human: bool = False
    delay: float = 0.0
    reasons: tuple[str, ...] = ()


@dataclass
class _Trail:
    places: dict[str, float] = field(default_factory=dict)
    addresses: int = 0
    seen: float = 0.0


class Watch:
    """Counts the places that each conversation, or number, asks about shelters in."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._salt = secrets.token_bytes(16)
        self._trails: OrderedDict[bytes, _Trail] = OrderedDict()
        self._recent: deque[tuple[float, str, bytes]] = deque()

    def searched(self, who: str, needs: tuple[str, ...], place: str) -> Caution:
        """Note a search by ``who`` for ``needs`` near ``place`` (any name for a town or region)."""
        if "shelter" not in needs or not place:
            return Caution()
        now, trail, name = self._trail(who)
        fresh = key(place) not in trail.places
        trail.places[key(place)] = now
        for old in [p for p, at in trail.places.items() if now - at > WINDOW]:
            del trail.places[old]
        if fresh:
            self._recent.append((now, key(place), name))
        return self._judge(trail, now)

    def said(self, who: str, text: str) -> Caution:
        """Note a message. Asking for the street of a shelter is seen by a human; nothing is held back."""
        if not asks_for_address(text):
            return Caution()
        now, trail, _ = self._trail(who)
        trail.addresses += 1
        return self._judge(trail, now)

    def _trail(self, who: str) -> tuple[float, _Trail, bytes]:
        name = hashlib.blake2b(who.encode(), key=self._salt, digest_size=12).digest()
        trail = self._trails.pop(name, None) or _Trail()
        now = self._clock()
        if now - trail.seen > WINDOW:
            trail = _Trail()
        trail.seen = now
        self._trails[name] = trail
        if len(self._trails) > MOST_REMEMBERED:
            self._trails.popitem(last=False)
        return now, trail, name

    def _judge(self, trail: _Trail, now: float) -> Caution:
        reasons: list[str] = []
        beyond = len(trail.places) - MANY_PLACES + 1
        if beyond > 0:
            reasons.append("many_places")
        if trail.addresses:
            reasons.append("asks_for_address")
        # One plea for help is never slowed, whatever everybody else does.
        if self._swept(now) and len(trail.places) > 1:
            reasons.append("sweep")
        steps = max(0, beyond) + max(0, trail.addresses - 1) + ("sweep" in reasons)
        return Caution(bool(reasons), DELAYS[min(steps, len(DELAYS) - 1)], tuple(reasons))

    def _swept(self, now: float) -> bool:
        while self._recent and now - self._recent[0][0] > SWEEP_SECONDS:
            self._recent.popleft()
        return len({place for _, place, _ in self._recent}) >= SWEEP_PLACES
