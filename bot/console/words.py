"""What the console calls things: plain words for ids, times and languages."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from babel import Locale, UnknownLocaleError

from bot.screening.reasons import REASONS as TIER_REASONS
from bot.screening.taxonomy import Indicator as TaxonomyIndicator
from bot.screening.taxonomy import load_taxonomy

TIERS = {"emergency": "Emergency", "high": "High", "elevated": "Elevated", "none": "No tier"}
REASONS = {
    "screened": "Heard by the assistant",
    "asked_for_human": "They asked for a human",
    "unanswered": "The assistant did not answer in time",
    "engine_unavailable": "The assistant was not there",
    "turn_failed": "The assistant failed on their message",
    "delivery_failed": "Our text could not be delivered",
    "taken_over": "Taken from the assistant by a responder",
}
CHANNELS = {"sms": "Text message", "webchat": "Web chat"}
STATUSES = {
    "queued": "On its way",
    "sent": "Sent",
    "delivered": "Delivered",
    "failed": "Not delivered",
    "withheld": "Not sent: they asked for no texts, or it was too old to send safely",
    "erased": "Erased",
}
DISPOSITIONS = {
    "resolved": "Resolved",
    "referred": "Referred to a service",
    "warm_transfer": "Handed to a partner in person",
    "no_referral_needed": "No referral needed",
    "referral_refused": "Referral refused",
    "stopped_responding": "They stopped responding",
    "emergency_services": "Emergency services were involved",
    "wrong_number": "Wrong number",
    "prank": "Prank",
    "test": "Test",
    "other": "Other",
}
ACCURACIES = {"very": "Very accurate", "somewhat": "Somewhat accurate", "not": "Not accurate"}
NOTE_KINDS = {
    "remark": "Note",
    "release": "Put back into the queue",
    "transfer": "Handing on",
    "tier": "Tier changed",
    "callback": "Callback",
    "close": "Closed",
}
ANSWERS = {
    "accepted": "They take the person",
    "declined": "They cannot take the person",
    "full": "They are full",
    "no_answer": "Nobody answered",
}
CALLBACK_WAYS = {
    "call": "A call",
    "text": "A text message",
    "chat": "They come back to the web chat",
}
CALLBACK_OUTCOMES = {
    "reached": "Reached them",
    "no_answer": "No answer",
    "someone_else": "Somebody else answered",
    "not_safe": "It was not safe",
    "too_late": "The window passed without a call",
}
SKILLS = {
    "minor": "Minors",
    "sexual": "Sexual exploitation",
    "labour": "Labour exploitation",
}
ROLES = {
    "responder": "Responder",
    "supervisor": "Supervisor",
    "admin": "Administrator",
    "editor": "Directory editor",
    "auditor": "Auditor",
}
# Lines of the card that a responder may correct.
LINES = {
    "safety.safe_to_write": "Safe to write to them",
    "safety.device_safe": "Is their device safe",
    "safety.alone": "Are they alone",
    "safety.suicide_screen": "Suicide check",
    "safety.medical": "Medical emergency",
    "safety.children_present": "Children with them",
    "contact.role": "Role",
    "contact.age_band": "Age",
    "contact.minor": "Under 18",
    "contact.reply_ok": "May we reply",
    "situation.now_or_past": "When",
    "consent.to_questions": "Agreed to questions",
    "consent.share_level": "Sharing",
    "consent.police": "Police",
    "language": "Language",
    "needs": "Needs",
    "place": "Where",
    "situation.hypothesis": "May be",
    "tier": "Tier, as the assistant heard it",
}
PLACES = {
    "yours": "Yours",
    "offered": "Offered to you",
    "waiting": "Waiting for a human",
    "others": "With other responders",
    "assistant": "With the assistant",
    "practice": "Practice: no person is behind these",
}
# What scripted people are asked about in practice.
TOPICS = {
    "danger": "danger now",
    "alone": "who is near",
    "device": "the device",
    "who": "who controls",
    "pay": "pay and debt",
    "leave": "whether they can leave",
    "hurt": "injuries",
    "want": "what they want",
    "call": "calling",
    "consent": "what is shared",
    "comfort": "being believed",
    "proof": "who is asking",
    "plan": "the next step",
}
# Ids whose plain words are not just the id without underscores.
LABELS = {
    "under_13": "Under 13",
    "13_17": "13 to 17",
    "18_24": "18 to 24",
    "25_plus": "25 or older",
    "under_18": "Under 18",
    "self": "Writes about themselves",
    "family": "Family",
    "friend": "Friend",
    "public": "Member of the public",
    "professional": "Professional",
    "third_party": "said by someone else",
    "said": "said",
    "inferred": "inferred",
    "now": "now",
    "past": "in the past",
    "unsure": "time unclear",
    "only_if_they_write": "Only if they write first",
    "confidential_helpline_only": "Confidential: the helpline only",
    "share_with_named": "May be shared with those named",
    "anonymous": "Anonymous",
    "suicide_or_self_harm": "Suicide or self-harm",
    "online_sexual_exploitation": "Online sexual exploitation",
    "forced_scam_or_cybercrime": "Forced scam or cybercrime",
    "deceived_about_pay_or_terms": "Deceived about pay or terms",
    "native": "A responder who speaks it",
    "interpreter": "An interpreter",
    "sms": "Text message",
    "webchat": "Web chat",
    "not_asked": "Not asked",
}


@dataclass(frozen=True)
class Indicator:
    """An indicator as a responder reads it: ``part`` is act, means, purpose, immediacy and so on."""

    id: str
    label: str
    description: str
    part: str


class Words:
    """Plain words for ids. Made by :meth:`load`; immutable."""

    tiers = MappingProxyType(TIERS)
    statuses = MappingProxyType(STATUSES)
    dispositions = MappingProxyType(DISPOSITIONS)
    accuracies = MappingProxyType(ACCURACIES)
    note_kinds = MappingProxyType(NOTE_KINDS)
    places = MappingProxyType(PLACES)
    roles = MappingProxyType(ROLES)
    skills = MappingProxyType(SKILLS)
    answers = MappingProxyType(ANSWERS)
    callback_ways = MappingProxyType(CALLBACK_WAYS)
    callback_outcomes = MappingProxyType(CALLBACK_OUTCOMES)

    def __init__(
        self, indicators: dict[str, Indicator], known: Mapping[str, TaxonomyIndicator] | None = None
    ) -> None:
        self._indicators = indicators
        self.known = known or {}

    @classmethod
    def load(cls, taxonomy: Path) -> Words:
        """Read the indicators' descriptions out of the taxonomy."""
        known = load_taxonomy(taxonomy).indicators
        return cls({name: _indicator(about) for name, about in known.items()}, known)

    @property
    def indicators(self) -> list[Indicator]:
        """Every indicator, by its label."""
        return sorted(self._indicators.values(), key=lambda about: about.label)

    def indicator(self, indicator_id: str) -> Indicator:
        """An indicator's words; one that the taxonomy lacks is called by its id."""
        known = self._indicators.get(indicator_id)
        return known or Indicator(indicator_id, self.label(indicator_id), "", "context")

    def label(self, value: Any) -> str:
        """An id as words: ``papers_taken`` reads "Papers taken"."""
        text = str(value)
        return LABELS.get(text) or _sentence_case(text)

    def reason(self, reason: str) -> str:
        """Why a case is here."""
        return REASONS.get(reason) or self.label(reason)

    def step(self, key: str) -> str:
        """One step of the rule that set the tier, in a sentence."""
        return TIER_REASONS.get(key) or f"{self.label(key)}."

    def channel(self, channel: str) -> str:
        """Where someone writes from."""
        return CHANNELS.get(channel, channel)

    def language(self, tag: str) -> str:
        """The language's English name; its tag where it has none."""
        return _language_name(tag) if tag else "Language not known yet"

    def team(self, team: str) -> str:
        """A team such as ``skill:minor``: "Everyone for minors"."""
        kind, _, name = team.partition(":")
        if kind == "language":
            return f"Everyone who speaks {self.language(name)}"
        return f"Everyone trained for: {SKILLS.get(name, self.label(name)).lower()}"

    def line(self, line: str) -> str:
        """A line of the card by its field, such as ``safety.alone``."""
        return LINES.get(line) or self.label(line)

    @staticmethod
    def country(code: str) -> str:
        """A country's English name; its code where it has none."""
        return str(Locale("en").territories.get(code) or code)

    @staticmethod
    def topic(topic: str) -> str:
        """What a scripted person was asked about."""
        return TOPICS.get(topic) or topic

    def skill(self, skill: str) -> str:
        """What a responder is trained for."""
        return SKILLS.get(skill) or self.label(skill)

    @staticmethod
    def span(seconds: float) -> str:
        """A length of time, short: ``40 s``, ``12 min``, ``3 h``, ``2 d``."""
        return _span(seconds)

    @staticmethod
    def ago(at: float) -> str:
        """How long ago, short: ``40 s``, ``12 min``, ``3 h``, ``2 d``."""
        return _span(time.time() - at)

    @staticmethod
    def clock(at: float) -> str:
        """The time as a machine-readable UTC stamp; the browser shows it in local time."""
        return datetime.fromtimestamp(at, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

    @staticmethod
    def day(at: float) -> str:
        """The time of day, UTC, for browsers without script."""
        return datetime.fromtimestamp(at, timezone.utc).strftime("%H:%M")


# A name is looked up in CLDR once: a queue of 300 asks for the same few again and again.
@lru_cache(maxsize=512)
def _language_name(tag: str) -> str:
    try:
        return str(Locale.parse(tag, sep="-").get_display_name("en") or tag)
    except (UnknownLocaleError, ValueError):
        return tag


def _span(seconds: float) -> str:
    whole = max(0, int(seconds))
    for unit, size, below in (("s", 1, 60), ("min", 60, 3600), ("h", 3600, 86400)):
        if whole < below:
            return f"{whole // size} {unit}"
    return f"{whole // 86400} d"


def _indicator(about: TaxonomyIndicator) -> Indicator:
    label = LABELS.get(about.id) or _sentence_case(about.id)
    return Indicator(about.id, label, about.description, about.amp)


def _sentence_case(text: str) -> str:
    words = text.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]
