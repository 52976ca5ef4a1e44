"""``action_understand``: every turn, before anything is said, what was understood goes into the state.

It also runs while a responder holds the conversation, so that tier and card stay current.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from rasa_sdk.events import SlotSet

from actions.answers import Reading, Said, came_near, read
from actions.asked_action import DECISIVE
from actions.base import LanternAction
from actions.choosing import by_label
from actions.hiding import changed, read_hiding
from actions.replies.consent import noted, taken_back, takes_back
from actions.replies.human import is_grave
from actions.replies.topics import MATTERS
from actions.rooms import Rooms
from actions.several import read_several
from actions.step import MINORS, Heard, Turn
from actions.tongue import choose_language
from bot.languages.counting import word_count
from bot.screening.evidence import NOISE, fold, weight
from bot.screening.interview import after_return
from bot.screening.state import State, Understanding

# Asking for an end by a classifier that is less sure than this ends nothing.
ENDS: Final = frozenset(("stop_texts", "start_texts", "goodbye", "delete_data"))
SURE_OF_AN_END: Final = 0.6
WORDS_OF_A_STORY: Final = 6
# What a question about us is heard as by itself.
MISHEARD: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "police": ("threat_of_authorities",),
        "readers": ("device_not_safe", "phone_or_accounts_controlled"),
    }
)
WORDS_OF_A_QUESTION: Final = 8
BEFORE_ALL: Final = frozenset(
    (
        "immediate_danger",
        "suicide",
        "medical_emergency",
        "ask_human",
        "stop_texts",
        "start_texts",
        "delete_data",
    )
)


class ActionUnderstand(LanternAction):
    """Folds the turn into the slots. Says nothing."""

    def name(self) -> str:
        """The custom mapping of the ``state`` slot names it."""
        return "action_understand"

    async def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[Any]:  # noqa: ARG002
        """The slots ``state``, ``language``, ``heard``; the open question closed if it was answered."""
        latest = tracker.latest_message or {}
        before = State.from_slot(tracker.get_slot("state"))
        understanding, doubted = _doubt(before, Understanding.from_parse(latest, before.turn + 1))
        text = str(latest.get("text") or "")
        awaiting = tracker.get_slot("awaiting") or ""
        offered = tuple(tracker.get_slot("offered") or ())
        earlier = Heard.from_slot(tracker.get_slot("heard"))
        channel = tracker.get_slot("channel") or "sms"

        current = tracker.get_slot("language") or ""
        first = before.turn == 0
        tongue = choose_language(current, understanding, text, self.rooms, first=first)
        topic = _topic(understanding, text, before, self.rooms)
        understanding = _without_misheard(understanding, topic, text)
        state = _fold(before, understanding, (tongue.code, tongue.unspoken))
        state = _mark_told(state, understanding, text)
        if topic in MATTERS:
            state = state.with_(raised=tuple(dict.fromkeys((*state.raised, topic))))
        hiding, word = read_hiding(text, before)
        if hiding:
            tongues = self.rooms.catalogue.languages
            called = bool(by_label(text, ("human",), self.rooms.catalogue, tongues))
            hidden = changed(state, hiding, word)
            # The label of the button is a plea also where no button may show.
            hidden = hidden.with_(human_requested=hidden.human_requested or called)
            reading = Reading(hidden, Heard(hiding=hiding))
        else:
            open_question = (awaiting, offered)
            said = Said(text, tongue.code)
            reading = read(state, understanding, said, open_question, self.rooms)
            reading = read_several(reading, understanding, said, open_question, self.rooms)
        withdrew = takes_back(text, self.rooms)
        reading = replace(
            reading, state=_agreed(reading, tongue.code, self.rooms, withdrew=withdrew)
        )
        heard = replace(
            reading.heard,
            withdrew=withdrew,
            topic="" if _decided(reading) else topic,
            wordless=not any(c.isalpha() for c in text) and not reading.consumed,
            hard=_grew_grave(before, reading.state, self.rooms),
            doubted=doubted,
            news=_is_news(before, reading.state, understanding),
            near=before.safe_to_write == "yes" and came_near(understanding),
            back=(before.ended or before.safe_to_write == "no") and not hiding,
            language_named=tongue.named,
            unspoken=tongue.unspoken,
            repeated=earlier.repeated,
        )
        if self.rooms.watch.said(str(tracker.sender_id or ""), text).human:
            reading = replace(reading, state=reading.state.with_(human_requested=True))
        if heard.option.startswith("language-"):
            tongue = replace(tongue, code=heard.option.removeprefix("language-"))
        state = _wake(reading.state, heard, understanding.intent, channel)
        events = [
            SlotSet("state", state.to_slot()),
            SlotSet("language", tongue.code),
            SlotSet("heard", heard.to_slot() or None),
        ]
        if reading.consumed:
            events += [SlotSet("awaiting", None), SlotSet("offered", None)]
        return events


def _decided(reading: Reading) -> bool:
    """Whether the turn's answer leaves no room for a question beside it."""
    heard = reading.heard
    weighty = heard.certain or heard.urgent or heard.option in (*DECISIVE, "safe-no")
    return bool(reading.consumed and weighty) or reading.state.safe_to_write == "no"


def _topic(understanding: Understanding, text: str, before: State, rooms: Rooms) -> str:
    """What they brought up beside; nothing goes beside an emergency, a human, silence or deletion."""
    alone = understanding.intent in BEFORE_ALL or before.silenced or before.safe_to_write == "no"
    return "" if alone else rooms.topics.find(text)


def _without_misheard(understanding: Understanding, topic: str, text: str) -> Understanding:
    """Whoever asks whether we tell the police was not threatened with them, and nothing of the kind."""
    misheard = MISHEARD.get(topic, ())
    if not misheard or word_count(text) > WORDS_OF_A_QUESTION:
        return understanding
    # "Who reads my messages" is a phrase of a watched phone too; a threat is told in words of its own.
    kept = () if topic == "readers" else ("phrase",)
    left = tuple(
        f for f in understanding.findings if f.indicator not in misheard or f.evidence in kept
    )
    return replace(understanding, findings=left)


def _agreed(reading: Reading, language: str, rooms: Rooms, *, withdrew: bool) -> State:
    if withdrew:
        return taken_back(reading.state, language, rooms)
    return (
        noted(reading.state, reading.heard, language, rooms) if reading.consumed else reading.state
    )


def _fold(before: State, understanding: Understanding, languages: tuple[str, str]) -> State:
    """The state with the turn's findings and facts. What was known is never unknown again."""
    facts = understanding.facts
    changes: dict[str, Any] = {
        "turn": before.turn + 1,
        "findings": fold(before.findings, understanding.findings),
        "needs": tuple(dict.fromkeys((*before.needs, *(facts.get("needs") or ())))),
        "languages_used": tuple(
            dict.fromkeys((*before.languages_used, *(tag for tag in languages if tag)))
        ),
    }
    if facts.get("age_band") and not _grows_up(before, facts["age_band"]):
        changes["age_band"] = facts["age_band"]
    if facts.get("role") and before.role == "unknown":
        changes["role"] = facts["role"]
    if facts.get("phone_seen"):
        changes["device_safe"] = "no"
    if understanding.intent == "suicide":
        changes["suicide_screen"] = "positive"
    if understanding.intent == "medical_emergency":
        changes["medical"] = "yes"
    return before.with_(**changes)


def _grows_up(before: State, band: str) -> bool:
    """Whether a band read from words would make an adult of someone known to be under 18."""
    return before.age_band in MINORS and band not in MINORS


def _doubt(before: State, understanding: Understanding) -> tuple[Understanding, bool]:
    """What only seems to ask for an end is taken as something told: silence would be the worst mistake."""
    intent = understanding.intent
    if intent not in ENDS or (intent == "start_texts" and before.silenced):
        return understanding, False
    # "I want to clear my record" is a wish for a lawyer.
    wish = intent == "delete_data" and bool(understanding.facts.get("needs"))
    # Deletion is asked about before it is done, so hearing it too often costs one question.
    sure = understanding.intent_confidence >= SURE_OF_AN_END or intent == "delete_data"
    if sure and not wish:
        return understanding, False
    return replace(understanding, intent="tell"), True


def _is_news(before: State, after: State, understanding: Understanding) -> bool:
    """Whether the turn brought a sign, or a fact that was not known."""
    names = ("age_band", "role", "needs", "device_safe", "place")
    changed = any(getattr(before, name) != getattr(after, name) for name in names)
    return changed or any(f.value == "yes" and weight(f) > NOISE for f in understanding.findings)


def _mark_told(state: State, understanding: Understanding, text: str) -> State:
    """Whoever has told something in a sentence is not asked what is going on."""
    told = understanding.intent == "tell" and word_count(text) >= WORDS_OF_A_STORY
    if not told or "tell" in state.asked:
        return state
    return state.with_(asked=(*state.asked, "tell"))


def _wake(state: State, heard: Heard, intent: str, channel: str) -> State:
    """Someone who writes again after silence, a goodbye or an unsafe moment is there again."""
    changes: dict[str, Any] = {}
    minor = Turn(state).is_minor and state.role in ("self", "unknown")
    if intent == "ask_human" or heard.option == "human" or heard.unspoken or minor:
        changes["human_requested"] = True
    if state.silenced and (channel == "webchat" or intent in ("start_texts", *EMERGENCY_INTENTS)):
        changes["silenced"] = False
    if state.ended:
        changes["ended"] = False
    if (heard.back or heard.near) and heard.question != "safe":
        state = after_return(state)
    return state.with_(**changes)


EMERGENCY_INTENTS: Final = (
    "immediate_danger",
    "suicide",
    "medical_emergency",
    "ask_human",
    "ask_help",
)


def _grew_grave(before: State, after: State, rooms: Rooms) -> bool:
    """Whether this turn lifted the tier to high or above for the first time."""
    return is_grave(after, rooms) and not is_grave(before, rooms)
