"""A turn as an action sees it, and the step an action answers with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from bot.languages.catalogue import FALLBACK
from bot.screening.evidence import NOISE, weight
from bot.screening.state import State

# Sentences that only lead over to others; they are not news for the card's "said to them".
MINORS = ("under_13", "13_17")
SMALL_TALK = (
    "ask-",
    "ack-",
    "decoy-",
    "option-",
    "hello",
    "here-again",
    "interview-pause",
    "menu",
    "why-",
)


@dataclass(frozen=True)
class Heard:
    """How ``action_understand`` read a turn; made anew every turn, but for ``repeated``."""

    question: str = ""  # the open question that this turn answered
    option: str = ""  # the option that was chosen
    certain: bool = False  # by number, label or place: the classifier's intent does not matter then
    doubted: bool = False  # it only seemed to ask for an end, and was taken as something told
    news: bool = False  # it brought a sign or a fact, whatever else it was
    need: bool = False  # it named what would help, while something else was open
    unread: bool = False  # a question with options was open and none of them was meant
    wordless: bool = False  # no letters at all: an emoji, a "?", an empty text
    urgent: str = ""  # the emergency that an answer brought to light: danger, suicide or medical
    hard: bool = False  # something grave was heard for the first time
    near: bool = False  # who controls them is there, and it had been safe to write
    back: bool = False  # back after a goodbye, or after it was not safe
    hiding: str = ""  # what it did to the hiding of the conversation, see actions.hiding
    place_unknown: bool = False
    topic: str = ""  # what they brought up or asked beside all this, see bot.languages.topics
    withdrew: bool = False  # they took back what may be passed on
    choices: tuple[str, ...] = ()  # places that may be meant, as option ids
    language_named: bool = False  # a language was asked for by its name
    unspoken: str = ""  # a language that was asked for or written, and is not spoken here
    repeated: str = ""  # the question that was already said a second time

    def to_slot(self) -> dict[str, Any]:
        """Plain data without the defaults."""
        default = Heard()
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        changed = {k: v for k, v in values.items() if v != getattr(default, k)}
        return {k: list(v) if isinstance(v, tuple) else v for k, v in changed.items()}

    @classmethod
    def from_slot(cls, data: Mapping[str, Any] | None) -> Heard:
        """What :meth:`to_slot` gave; unknown names are ignored."""
        names = {f.name for f in fields(cls)}
        known = {k: v for k, v in (data or {}).items() if k in names}
        known["choices"] = tuple(known.get("choices", ()))
        return cls(**known)


@dataclass(frozen=True)
class Turn:
    """One turn, understood. ``awaiting`` and ``offered`` are what is still open after it."""

    state: State
    language: str = FALLBACK
    channel: str = "sms"
    intent: str = ""
    heard: Heard = field(default_factory=Heard)
    awaiting: str = ""
    offered: tuple[str, ...] = ()
    provider_answered: bool = False
    conversation: str = ""  # its random id

    @property
    def on_web(self) -> bool:
        """Whether the person is on web chat."""
        return self.channel == "webchat"

    @property
    def is_minor(self) -> bool:
        """Whether the person said that they are under 18, or plainly is."""
        return self.state.age_band in MINORS or any(
            f.indicator == "under_18"
            and f.value == "yes"
            and f.source == "said"
            and weight(f) > NOISE
            for f in self.state.findings
        )

    def with_state(self, **changes: Any) -> Turn:
        """The same turn with changes to its state."""
        return replace(self, state=self.state.with_(**changes))

    @classmethod
    def of(cls, tracker: Any) -> Turn:
        """Read a ``rasa_sdk`` tracker, after ``action_understand`` has run."""
        latest = tracker.latest_message or {}
        facts = latest.get("facts") or {}
        heard = Heard.from_slot(tracker.get_slot("heard"))
        intent = (latest.get("intent") or {}).get("name") or ""
        return cls(
            state=State.from_slot(tracker.get_slot("state")),
            language=tracker.get_slot("language") or FALLBACK,
            channel=tracker.get_slot("channel") or "sms",
            intent="tell" if heard.doubted else intent,
            heard=heard,
            awaiting=tracker.get_slot("awaiting") or "",
            offered=tuple(tracker.get_slot("offered") or ()),
            provider_answered=bool(facts.get("provider_answered")),
            conversation=str(getattr(tracker, "sender_id", "") or ""),
        )


@dataclass(frozen=True)
class Line:
    """One message: a sentence, those said before it, what can be chosen, services, arguments."""

    key: str
    before: tuple[str, ...] = ()
    options: tuple[str | dict[str, str], ...] = ()
    cards: tuple[dict[str, Any], ...] = ()
    args: Mapping[str, str] = field(default_factory=dict)

    @property
    def keys(self) -> tuple[str, ...]:
        """Every sentence of the message, in order."""
        return (*self.before, self.key)


@dataclass(frozen=True)
class Step:
    """What an action does. ``keep`` leaves the open question open; ``erase`` asks for deletion."""

    state: State
    lines: tuple[Line, ...] = ()
    awaiting: str = ""
    offered: tuple[str, ...] = ()
    keep: bool = False
    repeated: str = ""
    language: str = ""
    erase: bool = False

    def opened_by(self, *lines: Line) -> Step:
        """The same step with messages in front."""
        return replace(self, lines=(*lines, *self.lines))

    def with_state(self, **changes: Any) -> Step:
        """The same step with changes to its state."""
        return replace(self, state=self.state.with_(**changes))


def remember_said(state: State, lines: tuple[Line, ...]) -> State:
    """``state`` with the sentences that a responder should know were said, each once."""
    news = [key for line in lines for key in line.keys if not key.startswith(SMALL_TALK)]
    return state.with_(said=tuple(dict.fromkeys((*state.said, *news))))
