"""Translating for one console: a few at a time, quick to give up, and never remembered.

A console has some forty threads. A hung engine must not hold them: only four translate at once, and after
an engine was away nobody asks it again for a while. Nothing is cached: the page that shows a
translation is the only place it stands.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import Final

from bot.console.translating.engines import Engine, open_engine
from bot.console.translating.wire import (
    EngineAwayError,
    EngineError,
    EngineRefusedError,
    EngineSlowError,
)
from bot.settings import Translation

AT_ONCE: Final = 4
QUEUE_SECONDS: Final = 1.0
REST_SECONDS: Final = 15.0
# An answer longer than this many times its question is no translation of it.
LONGEST_RATIO: Final = 8
LONGEST_TEXT: Final = 4000

OFF = "Translation is switched off here. Quick phrases work in every language."
AWAY = "The translator cannot be reached. Quick phrases still work."
SLOW = "The translator did not answer in time. Quick phrases still work."
BUSY = "The translator is busy. Try again in a moment; quick phrases still work."
REFUSED = "The translator refused this: it may not know this language. Quick phrases still work."
WRONG = "The translator answered with something that is no translation. Quick phrases still work."


class NotTranslatedError(Exception):
    """There is no translation; the message is a sentence for the responder."""


@dataclass(frozen=True)
class Draft:
    """A draft in the person's language, and what that says in the responder's own."""

    text: str
    back: str

    @property
    def doubtful(self) -> bool:
        """Whether the engine gave the words back as they were."""
        return self.text.casefold() == self.back.casefold()


class Translator:
    """Safe to use from several threads."""

    def __init__(self, about: Translation, engine: Engine | None = None) -> None:
        self._engine = engine or open_engine(about)
        self._about = about
        self._seats = threading.BoundedSemaphore(AT_ONCE)
        self._away_until = 0.0

    @property
    def on(self) -> bool:
        """Whether the operator chose an engine."""
        return self._engine is not None

    @property
    def third_party(self) -> bool:
        """Whether texts leave the operator's own machines."""
        return self._about.third_parties

    def translate(self, text: str, source: str, target: str) -> str:
        """``text`` in the language ``target``. Raises :class:`NotTranslatedError`."""
        if self._engine is None:
            raise NotTranslatedError(OFF)
        if time.monotonic() < self._away_until:
            raise NotTranslatedError(AWAY)
        if not self._seats.acquire(timeout=QUEUE_SECONDS):
            raise NotTranslatedError(BUSY)
        try:
            said = self._engine.translate(text[:LONGEST_TEXT], source, target)
        except EngineError as error:
            raise NotTranslatedError(self._sentence(error)) from error
        finally:
            self._seats.release()
        if len(said) > LONGEST_RATIO * len(text) + 200:
            raise NotTranslatedError(WRONG)
        return said

    def draft(self, text: str, source: str, target: str) -> Draft:
        """A responder's text for a person, and back again. Raises :class:`NotTranslatedError`."""
        there = self.translate(text, source, target)
        return Draft(there, self.translate(there, target, source))

    def _sentence(self, error: EngineError) -> str:
        if isinstance(error, EngineRefusedError):
            return REFUSED
        if isinstance(error, (EngineAwayError, EngineSlowError)):
            self._away_until = time.monotonic() + REST_SECONDS
            return SLOW if isinstance(error, EngineSlowError) else AWAY
        return WRONG
