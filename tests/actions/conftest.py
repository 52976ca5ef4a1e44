from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.registry import all_actions
from actions.rooms import Rooms
from bot.conversation.speech import FluentSpeech
from bot.directory.found import FoundPhone, FoundService, SearchRequest
from bot.directory.numbers import Numbers
from bot.languages.catalogue import Catalogue
from bot.screening.questions import load_questions
from bot.screening.state import Place, State
from bot.screening.taxonomy import load_taxonomy

DATA = Path(__file__).resolve().parents[2] / "data"
# data/rules: one intent, one action; tests/actions/test_rules.py holds this table to the files.
ACTION_OF = {
    "immediate_danger": "action_immediate_danger",
    "suicide": "action_suicide",
    "medical_emergency": "action_medical",
    "ask_human": "action_connect_human",
    "ask_services": "action_refer",
    "more": "action_more",
    "why_ask": "action_explain_question",
    "ask_privacy": "action_privacy",
    "ask_bot": "action_about",
    "ask_help": "action_help_word",
    "change_language": "action_language",
    "off_topic": "action_off_topic",
    "thanks": "action_thanks",
    "goodbye": "action_goodbye",
    "delete_data": "action_delete_data",
    "stop_texts": "action_stop",
    "start_texts": "action_start",
    **dict.fromkeys(
        ("greet", "tell", "answer_yes", "answer_no", "dont_know", "skip", "nlu_fallback"),
        "action_next_step",
    ),
}
SHELTERS = tuple(
    FoundService(
        service_id=f"s{number}",
        name=name,
        organization=name,
        needs=("shelter",),
        phones=(FoundPhone(f"+1713555{number:04}", f"713 555 {number:04}"),),
        address="" if hidden else f"{number} Main Street",
        confidential=hidden,
        assured="2026-10-01",
        stale=False,
    )
    for number, name, hidden in (
        (201, "House of the Rising Door, Family Crisis Centre of Harris County", True),
        (202, "Night Shelter", False),
        (203, "Open Kitchen", False),
        (204, "Legal Aid Desk", False),
        (205, "Women's Centre", False),
    )
)


class ListFinder:
    """A directory of a few services, searched by their needs."""

    def __init__(self, services: tuple[FoundService, ...]) -> None:
        self.services = services

    def search(self, request: SearchRequest) -> list[FoundService]:
        wanted = set(request.needs)
        found = [s for s in self.services if not wanted or wanted & set(s.needs)]
        return found[request.offset : request.offset + request.limit]

    def get(self, service_id: str, *, audience: str = "person") -> FoundService | None:
        return next((s for s in self.services if s.service_id == service_id), None)


class TwoTowns:
    """Knows Houston, and two Springfields."""

    def find(self, text: str, country: str, language: str) -> list[Place]:
        name = text.casefold().strip()
        if "houston" in name:
            return [Place("US", "US-TX", "Houston, Texas", 29.76, -95.37)]
        if "springfield" in name:
            return [
                Place("US", "US-IL", "Springfield, Illinois", 39.8, -89.64),
                Place("US", "US-MA", "Springfield, Massachusetts", 42.1, -72.59),
            ]
        return []


def at_once(action: Coroutine[Any, Any, list[Any]]) -> list[Any]:
    """What an action gives. Ours wait for nothing, so no event loop is needed."""
    try:
        action.send(None)
    except StopIteration as done:
        return list(done.value)
    raise AssertionError("an action waited for something")


@dataclass
class Person:
    """Someone who writes: every turn runs action_understand and then the action of the intent."""

    rooms: Rooms
    channel: str = "sms"
    slots: dict[str, Any] = field(default_factory=dict)
    drafts: list[dict[str, Any]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._actions = {action.name(): action for action in all_actions(self.rooms)}
        self._speech = FluentSpeech(catalogue=self.rooms.catalogue)
        empty = ("state", "language", "awaiting", "offered", "heard", "erase_requested")
        self.slots = {**dict.fromkeys(empty), "channel": self.channel, **self.slots}

    def writes(self, text: str, intent: str = "tell", sure: float = 0.9, **parse: Any) -> list[str]:
        """One turn; returns the texts of the replies."""
        message = {
            "text": text,
            "intent": {"name": intent, "confidence": sure},
            "language": parse.pop("language", {"code": "und", "confidence": 0.0}),
            **parse,
        }
        self.drafts = []
        for name in ("action_understand", ACTION_OF[intent]):
            tracker = Tracker("c", self.slots, message, [], False, None, {}, None)
            dispatcher = CollectingDispatcher()
            events = at_once(self._actions[name].run(dispatcher, tracker, {}))
            self.slots = {**self.slots, **{e["name"]: e["value"] for e in events}}
            for said in dispatcher.messages:
                key = said.pop("response")
                on_web = self.channel == "webchat"
                draft = self._speech.render(key, self.slots["language"], on_web=on_web, **said)
                self.drafts.append(draft)
        self.texts = [draft["text"] for draft in self.drafts]
        return self.texts

    @property
    def state(self) -> State:
        return State.from_slot(self.slots["state"])

    @property
    def keys(self) -> list[str]:
        """Every key of the last turn, in order."""
        return [key for draft in self.drafts for key in draft["metadata"]["keys"]]

    @property
    def awaiting(self) -> str | None:
        return self.slots["awaiting"]


def said(indicator: str, value: str = "yes", **changes: Any) -> dict[str, Any]:
    """One indicator as NLU gives it."""
    return {
        "id": indicator,
        "value": value,
        "source": "said",
        "when": "now",
        "confidence": 0.95,
        "evidence": "phrase",
        "start": 0,
        "end": 1,
        **changes,
    }


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.load(DATA / "languages")


@pytest.fixture(scope="session")
def rooms(catalogue: Catalogue) -> Rooms:
    return Rooms(
        catalogue=catalogue,
        taxonomy=load_taxonomy(DATA / "indicators" / "taxonomy.yml"),
        questions=load_questions(DATA / "indicators" / "questions.yml"),
        numbers=Numbers.load(DATA),
        country="US",
        languages=("en", "es"),
        finder=ListFinder(SHELTERS),
        places=TwoTowns(),
    )


@pytest.fixture
def person(rooms: Rooms) -> Person:
    return Person(rooms)


@pytest.fixture
def persona(rooms: Rooms) -> Person:
    """Someone who writes Spanish."""
    return Person(rooms, slots={"language": "es"})
