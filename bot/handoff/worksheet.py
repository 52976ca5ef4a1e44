"""What responders add to a case: corrections of the card, steps taken, services sent, a written release.

It stands beside the card, not in it: the engine writes the card anew at every turn, and what a human
corrected must stay corrected. It is sealed with the conversation's key and goes when that goes.
"""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass, field
from typing import Any, Final

from bot.storage.vault import DataKey

YES_NO: Final = ("unknown", "yes", "no")
# Lines of the card that a responder may correct, and what each may become (the card's own schema).
FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "safety.safe_to_write": YES_NO,
    "safety.device_safe": YES_NO,
    "safety.alone": YES_NO,
    "safety.suicide_screen": ("not_asked", "none", "positive", "refused"),
    "safety.medical": YES_NO,
    "safety.children_present": YES_NO,
    "contact.role": ("unknown", "self", "family", "friend", "public", "professional"),
    "contact.age_band": ("unknown", "under_13", "13_17", "18_24", "25_plus"),
    "contact.minor": YES_NO,
    "contact.reply_ok": ("only_if_they_write", "yes", "no"),
    "situation.now_or_past": ("unknown", "now", "past", "unsure"),
    "consent.to_questions": YES_NO,
    "consent.share_level": ("anonymous", "confidential_helpline_only", "share_with_named"),
    "consent.police": ("not_asked", "no", "yes"),
}


@dataclass(frozen=True)
class Correction:
    """What a responder says a line of the card should be."""

    value: Any
    by: str
    at: float


@dataclass(frozen=True)
class Release:
    """A written release: the person agreed that ``what`` may go to ``to``, until ``until`` (ISO date)."""

    to: str
    what: str
    until: str
    by: str
    at: float


@dataclass(frozen=True)
class Worksheet:
    """Everything that responders added to one case."""

    corrections: dict[str, Correction] = field(default_factory=dict)  # by field
    steps: dict[str, Correction] = field(default_factory=dict)  # "protocol.step" that was taken
    services: tuple[dict[str, str], ...] = ()  # sent by a responder: id, name, assured
    release: Release | None = None

    def to_bytes(self) -> bytes:
        """The JSON that is sealed."""
        plain = {
            "corrections": {name: vars(each) for name, each in self.corrections.items()},
            "steps": {name: vars(each) for name, each in self.steps.items()},
            "services": list(self.services),
            "release": vars(self.release) if self.release else None,
        }
        return json.dumps(plain, ensure_ascii=False).encode()


def worksheet_place(conversation_id: str) -> str:
    """Where a worksheet's ciphertext stands, as the seal names it."""
    return f"case_file/{conversation_id}/worksheet"


def open_worksheet(key: DataKey, conversation_id: str, sealed: bytes | None) -> Worksheet:
    """The worksheet of a case; an empty one where nothing was added yet."""
    if sealed is None:
        return Worksheet()
    plain = json.loads(key.open(sealed, worksheet_place(conversation_id)))
    release = plain.get("release")
    return Worksheet(
        corrections={name: Correction(**each) for name, each in plain["corrections"].items()},
        steps={name: Correction(**each) for name, each in plain["steps"].items()},
        services=tuple(plain.get("services") or ()),
        release=Release(**release) if release else None,
    )


def corrected(card: dict[str, Any], sheet: Worksheet) -> dict[str, Any]:
    """The card as it reads with the corrections and the services that responders sent."""
    if not sheet.corrections and not sheet.services:
        return card
    changed = copy.deepcopy(card)
    for name, correction in sheet.corrections.items():
        part, _, line = name.partition(".")
        if line:
            changed.setdefault(part, {})[line] = correction.value
        else:
            changed[part] = correction.value
    known = {shown.get("hsds_service_id") for shown in changed.get("shown") or ()}
    changed["shown"] = [
        *(changed.get("shown") or ()),
        *(_shown(each) for each in sheet.services if each["id"] not in known),
    ]
    return changed


def _shown(service: dict[str, str]) -> dict[str, Any]:
    return {
        "hsds_service_id": service["id"],
        "assured_date": service.get("assured") or None,
        "reaction": "unclear",
    }
