"""What is asked of the directory and what comes back: plain values without a database in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Access = Literal["self", "hotline_only", "referral"]
Answers = Literal["ngo", "gov", "police"]
Audience = Literal["person", "responder"]

NEEDS = (
    "shelter",
    "transport",
    "food",
    "medical",
    "legal",
    "immigration",
    "mental_health",
    "wages",
    "document",
    "child_care",
    "tech_safety",
    "translation",
    "prevention_advice",
)
SERVES = ("minors", "men", "women", "trans", "families", "pets")
CONCERNS = ("police", "status", "id")
MOST_RESULTS = 50
NO_CALLS = ("fax", "pager")  # types of numbers that nobody can be reached at


@dataclass(frozen=True)
class SearchPlace:
    """Where help is looked for. Empty strings and None mean "not known"."""

    country: str = ""  # ISO 3166-1 alpha-2
    region: str = ""  # ISO 3166-2, such as US-TX
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True)
class SearchRequest:
    """A search. ``audience`` says who reads the answer: a person is told less than a responder.

    ``needs`` in order of weight; none means any. ``serves`` names who must be welcome, out of
    :data:`SERVES`. ``concerns`` are what the person would rather not meet, out of :data:`CONCERNS`.
    ``exploitation`` is labour or sex, where it is known. ``offset`` counts results, for "more".
    """

    needs: tuple[str, ...] = ()
    place: SearchPlace = SearchPlace()
    language: str = ""
    channel: str = ""  # sms or webchat
    age_band: str = "unknown"
    serves: tuple[str, ...] = ()
    concerns: tuple[str, ...] = ()
    exploitation: str = ""
    audience: Audience = "person"
    limit: int = 3
    offset: int = 0


@dataclass(frozen=True)
class FoundPhone:
    """A number: ``number`` to dial (E.164 or a short code), ``shown`` to read."""

    number: str
    shown: str
    extension: str = ""
    type: str = "voice"
    languages: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class FoundService:
    """A service that fits. ``why`` holds codes, explained in ``docs/directory.md``.

    ``distance_km`` is the upper end of a band, never a measured distance, and None where the place is
    unknown or confidential. ``address`` is empty where the place is confidential. ``phones`` and
    ``url`` are empty for a person where a service may be reached through the hotline or a
    professional alone (``access``).
    """

    service_id: str
    name: str
    organization: str
    description: str = ""
    needs: tuple[str, ...] = ()
    phones: tuple[FoundPhone, ...] = ()
    text_ok: bool | None = None
    url: str = ""
    address: str = ""
    distance_km: int | None = None
    languages: tuple[str, ...] = ()
    interpreter: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()
    alert: str = ""
    eligibility: str = ""
    how_to_apply: str = ""
    fees: str = ""
    access: Access = "self"
    answers: Answers = "ngo"
    police_contact: str = "unknown"
    no_id_needed: bool | None = None
    immigration_status_asked: bool | None = None
    safe_to_leave_message: bool | None = None
    confidential: bool = False
    assured: str = ""  # ISO date, empty when nobody has said
    next_check_due: str = ""
    stale: bool = True  # past its next check, or never checked: not to be offered as sure
    source: str = ""
    sample: bool = False
    why: tuple[str, ...] = ()
    open_now: bool | None = None  # None where nobody knows
    full_until: str = ""
    doubts: int = 0  # complaints that nobody has seen to
    welcomes: tuple[str, ...] = ()
    turns_away: tuple[str, ...] = ()
    ages: tuple[float | None, float | None] = (None, None)
    knows: tuple[str, ...] = ()  # labour, sex
