"""Several answers in one text: "yes, 16, chicago". Each part answers what it can; nothing is asked again.

Only a text that answers the open question with one of its parts is read so: a story is no list.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from actions.answers import (
    ALWAYS,
    MOST_WORDS_OF_A_PLACE,
    PLACES,
    Reading,
    Said,
    band_of,
    chosen,
)
from actions.choosing import by_label, by_number, opening
from actions.rooms import Rooms
from bot.languages.counting import word_count
from bot.screening.interview import apply_answer
from bot.screening.state import State, Understanding

_BETWEEN: Final = re.compile(
    r"[,;.\n،؛、，。।۔]+|\s+(?:and|y|et|e|и|і|та|и|ve|dan|na|at|ak|und|oraz|și|dhe|és|و)\s+", re.I
)
MOST_PARTS: Final = 6
# After these words a name is a place, and before them it may be anything.
_LEADS: Final = re.compile(
    r"^(?:i ?m |i am |estoy |vivo )?(?:in|near|en|cerca de|à|em|w|în|в|у)\s+", re.I
)
# Whoever answers in a list names the town last, after at least so many other answers.
_LISTED: Final = 2


@dataclass(frozen=True)
class _Part:
    """A part of the text, and whether it was the answer to something."""

    text: str
    used: bool = False


def read_several(
    reading: Reading,
    understanding: Understanding,
    said: Said,
    open_question: tuple[str, tuple[str, ...]],
    rooms: Rooms,
) -> Reading:
    """``reading`` with what further parts of the text answer. Pure; a single answer stays as it is."""
    awaiting, offered = open_question
    texts = [part.strip() for part in _BETWEEN.split(said.text) if part and part.strip()]
    listed = 1 < len(texts) <= MOST_PARTS and awaiting and understanding.intent not in ALWAYS
    if not listed or (reading.heard.place_unknown and awaiting not in PLACES):
        return reading
    parts = [_Part(text) for text in texts]
    if not reading.consumed:
        reading, parts = _first(reading, parts, said, (awaiting, offered), rooms)
    elif _option(parts[0].text, offered, rooms):
        parts[0] = replace(parts[0], used=True)
    if not reading.consumed or not (any(part.used for part in parts) or awaiting in PLACES):
        return reading
    state, parts = _age(reading.state, parts, rooms)
    return replace(reading, state=_place(state, parts, said, rooms))


def _first(
    reading: Reading,
    parts: list[_Part],
    said: Said,
    open_question: tuple[str, tuple[str, ...]],
    rooms: Rooms,
) -> tuple[Reading, list[_Part]]:
    """The open question, answered by the first part that holds one of its options."""
    awaiting, offered = open_question
    for number, part in enumerate(parts):
        option = _option(part.text, offered, rooms)
        if option:
            used = [*parts[:number], replace(part, used=True), *parts[number + 1 :]]
            answered = chosen(reading.state, awaiting, option, False, rooms)
            news = replace(answered.heard, news=reading.heard.news)
            return replace(answered, heard=news), used
    if awaiting in PLACES:
        state = _place(reading.state, parts, said, rooms)
        if state.place is not None:
            heard = replace(reading.heard, question="place", unread=False)
            return Reading(state, heard, consumed=True), parts
    return reading, parts


def _option(text: str, offered: tuple[str, ...], rooms: Rooms) -> str:
    tongues = rooms.catalogue.languages
    found = by_number(text, offered) or by_label(text, offered, rooms.catalogue, tongues)
    if found:
        return found
    endings = opening(text)
    return next((o for o in offered for e in endings if o == e or o.endswith(f"-{e}")), "")


def _age(state: State, parts: list[_Part], rooms: Rooms) -> tuple[State, list[_Part]]:
    if state.age_band != "unknown":
        return state, parts
    for number, part in enumerate(parts):
        band = "" if part.used else band_of(part.text)
        if band:
            option = f"age-{band}".replace("_", "-")
            state = apply_answer(state, rooms.questions.by_id["age"], option)
            return state, [*parts[:number], replace(part, used=True), *parts[number + 1 :]]
    return state, parts


def _place(state: State, parts: list[_Part], said: Said, rooms: Rooms) -> State:
    """A town that is clear: after "in", or at the end of a list of answers."""
    if state.place is not None or rooms.places is None:
        return state
    used = sum(part.used for part in parts)
    for part in reversed(parts):
        led = bool(_LEADS.match(part.text))
        named = led or used >= _LISTED
        if part.used or not named or word_count(part.text) > MOST_WORDS_OF_A_PLACE:
            continue
        found = rooms.places.find(_LEADS.sub("", part.text), rooms.country, said.language)
        if len(found) == 1:
            placed = apply_answer(state, rooms.questions.by_id["place"])
            return placed.with_(place=found[0])
    return state
