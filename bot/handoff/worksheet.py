"""What responders add to a case: corrections, verdicts on findings, steps, services sent, releases, plans.

It stands beside the card, not in it: the engine writes the card anew at every turn, and what a human
corrected must stay corrected. It is sealed with the conversation's key and goes when that goes.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, Final, TypeVar

from bot.handoff.sheet_parts import (
    Agreed,
    Callback,
    Correction,
    Plan,
    Release,
    Sample,
    Transfer,
    Verdict,
)
from bot.storage.vault import DataKey

Part = TypeVar("Part")
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
class Worksheet:
    """Everything that responders added to one case."""

    corrections: dict[str, Correction] = field(default_factory=dict)  # by field
    steps: dict[str, Correction] = field(default_factory=dict)  # "protocol.step" that was taken
    services: tuple[dict[str, str], ...] = ()  # sent by a responder: id, name, assured
    release: Release | None = None
    findings: dict[str, Verdict] = field(default_factory=dict)  # by "turn.number of the finding"
    testing: Agreed | None = None  # their words may be used to test the assistant
    samples: dict[str, Sample] = field(default_factory=dict)  # by turn
    callback: Callback | None = None
    plan: Plan | None = None
    transfers: tuple[Transfer, ...] = ()

    def to_bytes(self) -> bytes:
        """The JSON that is sealed."""
        return json.dumps(asdict(self), ensure_ascii=False).encode()


def worksheet_place(conversation_id: str) -> str:
    """Where a worksheet's ciphertext stands, as the seal names it."""
    return f"case_file/{conversation_id}/worksheet"


def open_worksheet(key: DataKey, conversation_id: str, sealed: bytes | None) -> Worksheet:
    """The worksheet of a case; an empty one where nothing was added yet."""
    if sealed is None:
        return Worksheet()
    plain = json.loads(key.open(sealed, worksheet_place(conversation_id)))
    return Worksheet(
        corrections=_each(Correction, plain.get("corrections")),
        steps=_each(Correction, plain.get("steps")),
        services=tuple(plain.get("services") or ()),
        release=_one(Release, plain.get("release")),
        findings=_each(Verdict, plain.get("findings")),
        testing=_one(Agreed, plain.get("testing")),
        samples=_each(Sample, plain.get("samples")),
        callback=_one(Callback, plain.get("callback")),
        plan=_one(Plan, plain.get("plan")),
        transfers=tuple(_one(Transfer, each) for each in plain.get("transfers") or ()),
    )


def _each(part: type[Part], plain: dict[str, Any] | None) -> dict[str, Part]:
    return {name: part(**_tuples(each)) for name, each in (plain or {}).items()}


def _one(part: type[Part], plain: dict[str, Any] | None) -> Any:
    return part(**_tuples(plain)) if plain else None


def _tuples(plain: dict[str, Any]) -> dict[str, Any]:
    # JSON knows no tuples; a correction's own list of needs stays a list.
    return {n: tuple(v) if isinstance(v, list) and n != "value" else v for n, v in plain.items()}


def corrected(card: dict[str, Any], sheet: Worksheet) -> dict[str, Any]:
    """The card as it reads with the corrections and the services that responders sent."""
    if not sheet.corrections and not sheet.services and not sheet.findings:
        return card
    changed = copy.deepcopy(card)
    for name, correction in sheet.corrections.items():
        part, _, line = name.partition(".")
        if part == "consent" and _taken_back_since(card, correction):
            continue
        if line:
            changed.setdefault(part, {})[line] = correction.value
        else:
            changed[part] = correction.value
    if sheet.findings:
        changed["indicators"] = _judged(changed.get("indicators") or (), sheet.findings.values())
    known = {shown.get("hsds_service_id") for shown in changed.get("shown") or ()}
    changed["shown"] = [
        *(changed.get("shown") or ()),
        *(_shown(each) for each in sheet.services if each["id"] not in known),
    ]
    return changed


def _taken_back_since(card: dict[str, Any], correction: Correction) -> bool:
    """Whether the person has taken back what may be passed on after a responder wrote this."""
    taken = (card.get("consent") or {}).get("withdrawn_at")
    return bool(taken and datetime.fromisoformat(taken).timestamp() >= correction.at)


def _judged(items: Iterable[dict[str, Any]], verdicts: Collection[Verdict]) -> list[dict[str, Any]]:
    """The card's signs without those that were wrong, and with those that were put right.

    A sign falls only with every finding that it was heard by; the tier falls with none of them.
    """
    stands = {v.heard for v in verdicts if v.verdict == "accept"}
    falls = {v.heard for v in verdicts if v.verdict != "accept"} - stands
    fallen = {(v.heard, v.turn) for v in verdicts if v.heard in falls}
    kept = [item for item in items if (item.get("id"), item.get("turn")) not in fallen]
    there = {item.get("id") for item in kept}
    new = {v.indicator: v.item for v in verdicts if v.item and v.indicator not in there}
    return [*kept, *new.values()]


def _shown(service: dict[str, str]) -> dict[str, Any]:
    return {
        "hsds_service_id": service["id"],
        "assured_date": service.get("assured") or None,
        "reaction": "unclear",
    }
