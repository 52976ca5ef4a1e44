"""What was agreed to: written down in the ledger with its wording, confirmed, and taken back in one word."""

from __future__ import annotations

import unicodedata
from datetime import datetime, timezone
from hashlib import sha256
from typing import Final

from actions.replies.asked import then_on
from actions.rooms import Rooms
from actions.step import Heard, Line, Step, Turn
from bot.screening.consents import MOST, TOLD, WITHDRAWN, Consent
from bot.screening.questions import SKIP, UNSURE
from bot.screening.state import State

# The question, and what it is about.
ASKED: Final = {"consent": "questions", "share": "share", "police": "police"}
LIMITS: Final = ("limits", "limits-child", "privacy", "reporting-law")
AGREED: Final = ("share-helpline", "share-named", "yes")
WORD: Final = "word-withdraw"


def takes_back(text: str, rooms: Rooms) -> bool:
    """Whether a whole message is the word that takes sharing back, in any language."""
    said = _plain(text)
    tongues = rooms.catalogue.languages
    return bool(said) and said in {_plain(rooms.catalogue.say(WORD, tag)) for tag in tongues}


def taken_back(state: State, language: str, rooms: Rooms) -> State:
    """The state in which nothing more is passed on."""
    police = "no" if state.police == "yes" else state.police
    entry = _entry("share", WITHDRAWN, WORD, state.turn, language, rooms)
    changed = state.with_(share_level="anonymous", police=police)
    return _with(changed, entry)


def noted(state: State, heard: Heard, language: str, rooms: Rooms) -> State:
    """The state with the answer to a question of consent in its ledger; others change nothing."""
    about = ASKED.get(heard.question)
    if about is None or heard.option == "human":
        return state
    refused = heard.option in (SKIP, UNSURE, "")
    answer = "skip" if refused else heard.option.removeprefix(f"{heard.question}-")
    key = f"ask-{heard.question}"
    return _with(state, _entry(about, answer, key, state.turn, language, rooms))


def told(state: State, lines: tuple[Line, ...], language: str, rooms: Rooms) -> State:
    """The state with the limits that these messages tell in its ledger, each wording once."""
    for key in (key for line in lines for key in line.keys if key in LIMITS):
        entry = _entry("limits", TOLD, key, state.turn, language, rooms)
        if entry.wording not in {each.wording for each in state.consents}:
            state = _with(state, entry)
    return state


def kept(turn: Turn, rooms: Rooms) -> tuple[Line, ...]:
    """After a yes: the word that takes it back, once."""
    agreed = turn.heard.question in ("share", "police") and turn.heard.option in AGREED
    if not agreed or "consent-kept" in turn.state.said:
        return ()
    return (Line("consent-kept", args={"word": rooms.catalogue.say(WORD, turn.language)}),)


def withdrawn(turn: Turn, rooms: Rooms) -> Step:
    """It is taken back: said so, and then what was open."""
    return then_on(turn, rooms, Line("consent-withdrawn"))


def _with(state: State, entry: Consent) -> State:
    return state.with_(consents=(*state.consents, entry)[-MOST:])


def _entry(about: str, answer: str, key: str, turn: int, language: str, rooms: Rooms) -> Consent:
    at = datetime.fromtimestamp(rooms.now(), timezone.utc).isoformat(timespec="seconds")
    return Consent(about, answer, _wording(key, language, rooms), turn, at)


def _wording(key: str, language: str, rooms: Rooms) -> str:
    """The sentence, its language, and a digest of what stands in the catalogue."""
    source = rooms.catalogue.source(key, language)
    return f"{key}:{language}:{sha256(source.encode()).hexdigest()[:12]}"


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFD", text.casefold())
    bare = "".join(c for c in bare if not unicodedata.combining(c))
    return " ".join(bare.split()).strip(" .,;:!?¡¿\"'()።।۔。")
