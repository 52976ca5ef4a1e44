"""What the assistant knows and has said: the whole memory of a dialogue, small and constant.

It travels in one Rasa slot, ``state``, as plain data. Only what the next turn, the card or the
responder needs is kept; the person's words are not.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Literal

from bot.screening.consents import Consent
from bot.screening.findings import Finding

AgeBand = Literal["under_13", "13_17", "18_24", "25_plus", "unknown"]
Role = Literal["self", "family", "friend", "public", "professional", "unknown"]
Answer = Literal["yes", "no", "unknown"]
ShareLevel = Literal["anonymous", "confidential_helpline_only", "share_with_named"]


@dataclass(frozen=True)
class Place:
    """Where help is looked for: never more exact than a town or a postal area."""

    country: str = ""  # ISO 3166-1 alpha-2
    region: str = ""  # ISO 3166-2, such as US-TX
    name: str = ""  # as shown back to the person: "Houston, Texas"
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True)
class Shown:
    """A service that was offered, and what the person made of it."""

    service_id: str
    assured: str = ""
    reaction: Literal["accepted", "declined", "unclear"] = "unclear"


@dataclass(frozen=True)
class State:
    """The dialogue so far. Unknown is never "no"."""

    turn: int = 0
    introduced: bool = False
    limits_told: bool = False
    safe_to_write: Answer = "unknown"
    device_safe: Answer = "unknown"
    alone: Answer = "unknown"
    consent_to_questions: Answer = "unknown"
    share_level: ShareLevel = "anonymous"
    consent_wording: str = ""
    consents: tuple[Consent, ...] = ()  # the ledger, oldest first
    police: Literal["no", "yes", "not_asked"] = "not_asked"
    # Nobody was on duty when a human was asked for; how and when they may be called back.
    desk_away: bool = False
    callback: Literal["none", "no", "text", "call"] = "none"
    callback_when: Literal["none", "morning", "afternoon", "evening", "night"] = "none"
    age_band: AgeBand = "unknown"
    role: Role = "unknown"
    suicide_screen: Literal["none", "positive", "refused", "not_asked"] = "not_asked"
    medical: Answer = "unknown"
    human_requested: bool = False
    silenced: bool = False  # the person asked for silence (STOP)
    ended: bool = False  # the person said goodbye
    hidden: bool = False  # the person asked for it to look like something else
    safe_word: str = ""  # their own word for that, beside the one that everybody has
    needs: tuple[str, ...] = ()
    place: Place | None = None
    shown: tuple[Shown, ...] = ()
    findings: tuple[Finding, ...] = ()
    # Question ids, in order: what was asked, what was skipped or not known, what is still open.
    asked: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    # Catalogue keys that were said: limits, advice, numbers. For the card's "said to them".
    said: tuple[str, ...] = ()
    languages_used: tuple[str, ...] = ()
    # What the person said it is mostly about, when we asked (topics of the taxonomy).
    topics: tuple[str, ...] = ()
    # What they brought up beside it (bot/languages/topics.py), so that it gets a word of use.
    raised: tuple[str, ...] = ()
    children_present: Answer = "unknown"
    refused_in_a_row: int = 0  # questions skipped one after the other; two end the interview

    def with_(self, **changes: Any) -> State:
        """A copy with ``changes``."""
        return replace(self, **changes)

    def to_slot(self) -> dict[str, Any]:
        """Plain data for the Rasa slot; unchanged defaults are left out to keep it small."""
        default = State()
        data: dict[str, Any] = {}
        for name in self.__dataclass_fields__:
            value = getattr(self, name)
            if value != getattr(default, name):
                data[name] = _plain(value)
        return data

    @classmethod
    def from_slot(cls, data: dict[str, Any] | None) -> State:
        """The state of :meth:`to_slot`; a fresh one for nothing. Unknown names are ignored."""
        known = {k: v for k, v in (data or {}).items() if k in cls.__dataclass_fields__}
        if known.get("place"):
            known["place"] = Place(**known["place"])
        known["shown"] = tuple(Shown(**s) for s in known.get("shown", ()))
        known["findings"] = tuple(Finding.from_dict(f) for f in known.get("findings", ()))
        known["consents"] = tuple(Consent(**c) for c in known.get("consents", ()))
        for name in ("needs", "asked", "declined", "said", "languages_used", "topics", "raised"):
            known[name] = tuple(known.get(name, ()))
        return cls(**known)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if hasattr(value, "__dataclass_fields__"):
        return {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
    return value


@dataclass(frozen=True)
class Understanding:
    """What NLU made of one turn: the contract between ``bot/nlu`` and everyone above it."""

    language: str
    language_confidence: float
    intent: str
    intent_confidence: float
    findings: tuple[Finding, ...] = ()
    facts: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_parse(cls, parse: dict[str, Any], turn: int) -> Understanding:
        """Read Rasa's parse data (``latest_message`` of a tracker, or ``agent.parse_message``)."""
        language = parse.get("language") or {}
        intent = parse.get("intent") or {}
        found = tuple(
            Finding(
                indicator=item["id"],
                value=item["value"],
                source=item["source"],
                when=item["when"],
                confidence=item["confidence"],
                evidence=item["evidence"],
                turn=turn,
                start=item.get("start", -1),
                end=item.get("end", -1),
            )
            for item in parse.get("indicators") or ()
        )
        return cls(
            language=language.get("code", ""),
            language_confidence=language.get("confidence", 0.0),
            intent=intent.get("name") or "",
            intent_confidence=intent.get("confidence", 0.0),
            findings=found,
            facts=dict(parse.get("facts") or {}),
        )
