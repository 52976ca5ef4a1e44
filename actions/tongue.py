"""Which language to answer in: the one asked for, or the one written in, and no hasty changes."""

from __future__ import annotations

from dataclasses import dataclass

from actions.rooms import Rooms
from bot.languages.catalogue import FALLBACK
from bot.languages.counting import word_count
from bot.languages.names import names_in
from bot.languages.scripts import written_like
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
TWINS = {"hi": "ur", "ur": "hi"}


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
        asked = asked or _named(understanding, text, current, rooms)
    if asked:
        return Tongue(asked, named=True) if asked in spoken else Tongue(default, asked, named=True)
    code = _as_spoken(understanding.language, current, text, spoken)
    sure = understanding.language_confidence
    words = word_count(text)
    long_enough = words >= WORDS_TO_CHANGE
    if code in spoken:
        if first and sure >= (SURE_AGAINST_PAGE if current else SURE_AT_FIRST):
            return Tongue(code)
        plain = sure >= SURE_TO_CHANGE and long_enough
        whole = sure >= SURE_OF_A_SENTENCE and words >= WORDS_OF_A_SENTENCE
        return Tongue(code) if plain or whole else Tongue(default)
    if code in ("", "und") or sure < SURE_IT_IS_UNSPOKEN or not long_enough:
        alike = [tag for tag in written_like(text) if tag in spoken]
        return Tongue(alike[0] if alike and (first or not current) else default)
    return Tongue(default, code)


def _as_spoken(code: str, current: str, text: str, spoken: tuple[str, ...]) -> str:
    """In Latin letters Hindi and Urdu are one language: the one that is spoken here is meant."""
    twin = TWINS.get(code, "")
    if twin not in spoken or not text.isascii():
        return code
    return twin if current == twin or code not in spoken else code


def _named(understanding: Understanding, text: str, current: str, rooms: Rooms) -> str:
    """The one language that the text names, but the present one: "my English is bad" names that."""
    said = text.casefold()
    own = (tag for tag in rooms.languages if rooms.catalogue.name(tag).casefold() in said)
    stated = (str(tag) for tag in understanding.facts.get("languages_named") or ())
    here = names_in(understanding.language or current) or names_in(current)
    called = (tag for name, tag in here.items() if name in said and tag in rooms.languages)
    named = [tag for tag in dict.fromkeys((*own, *stated, *called)) if tag != current]
    return named[0] if len(named) == 1 else ""
