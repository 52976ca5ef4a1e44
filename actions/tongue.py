"""Which language to answer in: the one asked for, or the one written in, and no hasty changes."""

from __future__ import annotations

from dataclasses import dataclass

from actions.rooms import Rooms
from bot.languages.catalogue import FALLBACK
from bot.screening.state import Understanding

# On a first message little speaks against what was identified; later the change must be plain.
SURE_AT_FIRST = 0.35
SURE_AGAINST_PAGE = 0.7  # a web page said which language it is in, before the first word
SURE_TO_CHANGE = 0.85
WORDS_TO_CHANGE = 4
# A whole sentence in another language is no loan word, even where the measure is less sure of it.
SURE_OF_A_SENTENCE = 0.5
WORDS_OF_A_SENTENCE = 6
SURE_IT_IS_UNSPOKEN = 0.85


@dataclass(frozen=True)
class Tongue:
    """The language to answer in; ``unspoken`` is one that is needed and not spoken here, or "".

    ``named`` says that a language was asked for by its name.
    """

    code: str
    unspoken: str = ""
    named: bool = False


def choose_language(
    current: str, understanding: Understanding, text: str, rooms: Rooms, *, first: bool = False
) -> Tongue:
    """The language of the next answer. ``current`` may be empty; ``first`` marks the first turn."""
    spoken = rooms.languages
    default = current or (FALLBACK if FALLBACK in spoken else spoken[0])
    asked = str(understanding.facts.get("language_asked") or "")
    if understanding.intent == "change_language":
        asked = asked or _named(text, rooms)
    if asked:
        return Tongue(asked, named=True) if asked in spoken else Tongue(default, asked, named=True)
    code, sure = understanding.language, understanding.language_confidence
    words = len(text.split())
    long_enough = words >= WORDS_TO_CHANGE
    if code in spoken:
        if first and sure >= (SURE_AGAINST_PAGE if current else SURE_AT_FIRST):
            return Tongue(code)
        plain = sure >= SURE_TO_CHANGE and long_enough
        whole = sure >= SURE_OF_A_SENTENCE and words >= WORDS_OF_A_SENTENCE
        return Tongue(code) if plain or whole else Tongue(default)
    unknown = code in ("", "und") or sure < SURE_IT_IS_UNSPOKEN or not long_enough
    return Tongue(default, "" if unknown else code)


def _named(text: str, rooms: Rooms) -> str:
    """The spoken language whose own name stands in the text, or ""."""
    said = text.casefold()
    named = [tag for tag in rooms.languages if rooms.catalogue.name(tag).casefold() in said]
    return named[0] if len(named) == 1 else ""
