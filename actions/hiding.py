"""Hiding the conversation: a word that turns it into a dull weather service, and brings it back.

Whoever holds the phone sees nothing but the weather until the word comes again. What is written meanwhile
is heard all the same, and a human is called where it must be; only nothing shows.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from actions.replies.asking import ask, set_aside
from actions.rooms import Rooms
from actions.step import Line, Step, Turn
from bot.screening.state import State

WORD: Final = "00"  # understood in every language; a word of one's own stands beside it
HIDE, BACK, COVER, CHOOSE, REFUSE = "hide", "back", "cover", "choose", "refuse"
LEAST, MOST = 3, 20  # letters of a word of one's own
# Carriers act on these by themselves, and a plea must never hide anything.
RESERVED: Final = frozenset(
    (
        "stop",
        "stopall",
        "end",
        "quit",
        "cancel",
        "unsubscribe",
        "start",
        "unstop",
        "help",
        "info",
        "yes",
    )
)


def plain(text: str) -> str:
    """A word as it is compared: without case, marks and the script of its digits."""
    shown = unicodedata.normalize("NFKC", text).casefold()
    # Letters, digits and marks: the vowels of many scripts are marks.
    kept = (c for c in shown if unicodedata.category(c)[0] in "LMN" or c.isspace())
    digits = (str(unicodedata.digit(c, c)) for c in kept)
    return " ".join("".join(digits).split())


def read_hiding(text: str, state: State) -> tuple[str, str]:
    """What a text does to the hiding, or "", and the word that it chooses."""
    said = plain(text)
    if said == WORD or (state.safe_word and said == state.safe_word):
        return (BACK if state.hidden else HIDE), ""
    if state.hidden:
        return COVER, ""
    word = said.removeprefix(WORD).strip()
    if not said.startswith(WORD) or said[len(WORD)].isdigit():
        return "", ""
    if " " in word or not LEAST <= len(word) <= MOST or word.isdigit() or word in RESERVED:
        return REFUSE, ""
    return CHOOSE, word


def changed(state: State, hiding: str, word: str) -> State:
    """The state after it: nobody should write to someone who hides."""
    if hiding == HIDE:
        return state.with_(hidden=True, safe_to_write="no")
    if hiding == BACK:
        return state.with_(hidden=False, safe_to_write="unknown")
    return state.with_(safe_word=word) if hiding == CHOOSE else state


def show(turn: Turn, rooms: Rooms) -> Step:
    """What is said instead of everything else."""
    hiding = turn.heard.hiding
    if hiding == HIDE:
        return Step(set_aside(turn).state, (Line("decoy-weather"),))
    if hiding == COVER:
        later = "decoy-later" if turn.state.turn % 2 else "decoy-number"
        return Step(turn.state, (Line(later),))
    if hiding == BACK:
        return ask(set_aside(turn), rooms.questions.by_id["safe"], rooms, ("here-again",))
    return Step(
        turn.state, (Line("safe-word-set" if hiding == CHOOSE else "safe-word-other"),), keep=True
    )
