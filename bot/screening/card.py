"""The handoff card: what a responder needs at a glance, small, paraphrased, with provenance.

Shape and allowed values: docs/schemas/handoff-card.schema.json, version 1.0. The card holds
ids, counts, numbers and choices only. There is no field into which a person's words could go: it
points to turns. It may be read out in court, so it claims nothing: "possible" at most.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from bot.screening.assessment import Assessment, Why
from bot.screening.consents import withdrawn_at
from bot.screening.evidence import DOUBTFUL, FIRM, NOISE, weight
from bot.screening.findings import Finding
from bot.screening.htcds import POSSIBLE, to_htcds
from bot.screening.state import State
from bot.screening.taxonomy import Taxonomy

__all__ = ["NEEDS", "SCHEMA", "CardContext", "build_card", "to_htcds"]

SCHEMA: Final = "1.0"
NEEDS: Final = (
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
# How soon a human should answer, in seconds. Our own targets; a helpline sets its own in its rota.
ANSWER_WITHIN: Final = {"emergency": 60, "high": 300, "elevated": 1800, "none": None}
MOST_NOT_ASKED: Final = 20

_INTAKE: Final = (
    "safe",
    "consent",
    "role",
    "age",
    "phone-seen",
    "danger",
    "child",
    "needs",
    "place",
)
_WEIGHTS: Final = {FIRM: "firm", DOUBTFUL: "doubtful", NOISE: "faint"}
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,127}")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_SKILLS: Final = {
    "sexual": ("sexual",),
    "labour": ("work", "home"),
    "family": ("family",),
}


@dataclass(frozen=True)
class CardContext:
    """What the card says about the conversation itself. ``created`` is UTC, ISO 8601.

    ``retention`` is ``until_close`` or hours in digits; ``country`` ISO 3166-1 alpha-2, where the
    deployment is; ``model`` names the trained Rasa model.
    """

    conversation_id: str
    channel: str
    created: str
    language: str
    language_confidence: float
    country: str
    model: str
    retention: str
    test: bool = False
    deployment: str = ""
    delete_after: str = ""


def build_card(
    state: State, assessment: Assessment, context: CardContext, taxonomy: Taxonomy
) -> dict[str, Any]:
    """The card as JSON-ready data, valid against the schema. Unknown stays "unknown"."""
    heard = {f.indicator for f in state.findings if f.value == "yes" and weight(f) > NOISE}
    card = {
        "meta": _meta(state, context, taxonomy),
        "language": _language(state, context),
        "contact": _contact(state, assessment),
        "consent": _consent(state),
        "safety": _safety(state, assessment, heard),
        "situation": _situation(state, assessment, taxonomy),
        "indicators": [
            _indicator(finding, taxonomy)
            for finding in state.findings
            if finding.indicator in taxonomy.indicators
        ],
        "amp_view": _amp_view(assessment),
        "needs": [need for need in state.needs if need in NEEDS],
        "shown": _shown(state),
        "said_to_them": [key for key in dict.fromkeys(state.said) if _ID.fullmatch(key)],
        "not_asked": list(_not_asked(state, taxonomy, heard)),
        "human_action": _human_action(state, assessment, heard, taxonomy),
        "retention": {
            "transcript": context.retention,
            "delete_after": context.delete_after or None,
        },
    }
    card["htcds"] = to_htcds(card)
    return card


def _meta(state: State, context: CardContext, taxonomy: Taxonomy) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "conversation": context.conversation_id,
        "turn": state.turn,
        "created": context.created,
        "channel": context.channel,
        "deployment": context.deployment,
        "country": context.country,
        "model_versions": {"nlu": context.model, "taxonomy": str(taxonomy.version)},
        "test": context.test,
    }


def _language(state: State, context: CardContext) -> dict[str, Any]:
    used = (code for code in dict.fromkeys(state.languages_used) if code != context.language)
    return {
        "code": context.language if _LANGUAGE.fullmatch(context.language) else "und",
        "confidence": round(min(max(context.language_confidence, 0.0), 1.0), 2),
        "also_used": [code for code in used if _LANGUAGE.fullmatch(code)],
    }


def _contact(state: State, assessment: Assessment) -> dict[str, Any]:
    reply = {"yes": "yes", "no": "no"}.get(state.safe_to_write, "only_if_they_write")
    return {
        "role": state.role,
        "age_band": state.age_band,
        "minor": {None: "unknown", True: "yes", False: "no"}[assessment.minor],
        "reply_ok": "only_if_they_write" if state.silenced or state.ended else reply,
        "callback": state.callback if state.callback in ("text", "call") else "none",
        "callback_when": state.callback_when,
        "asked_for_silence": state.silenced,
    }


def _consent(state: State) -> dict[str, Any]:
    return {
        "to_questions": state.consent_to_questions,
        "share_level": state.share_level,
        "police": state.police,
        "limits_told": state.limits_told,
        "wording_id": state.consent_wording if _ID.fullmatch(state.consent_wording) else "",
        "withdrawn_at": withdrawn_at(state.consents) or None,
        "ledger": [each.to_card() for each in state.consents if _ID.fullmatch(each.wording)],
    }


def _safety(state: State, assessment: Assessment, heard: set[str]) -> dict[str, Any]:
    suicide = "positive" if "suicide_or_self_harm" in heard else state.suicide_screen
    return {
        "tier": assessment.tier,
        "human_requested": state.human_requested,
        "why": [_why(step) for step in assessment.why if step.tier != "none"],
        "notes": [_why(step) for step in assessment.why if step.tier == "none"],
        "immediacy": list(assessment.amp.get("immediacy", ())),
        "safe_to_write": state.safe_to_write,
        "device_safe": "no" if "device_not_safe" in heard else state.device_safe,
        "alone": state.alone,
        "suicide_screen": suicide,
        "medical": "yes" if "medical_emergency" in heard else state.medical,
        "children_present": state.children_present,
    }


def _why(step: Why) -> dict[str, Any]:
    return {"key": step.key, "indicators": list(step.indicators), "tier": step.tier}


def _situation(state: State, assessment: Assessment, taxonomy: Taxonomy) -> dict[str, Any]:
    parts = ("act", "means", "purpose")
    signs = {name for part in parts for name in assessment.amp.get(part, ())}
    purposes = (taxonomy.indicators[name].htcds for name in assessment.amp.get("purpose", ()))
    kinds = (value for value in purposes if value and value.startswith("vic_TypeOfExploitation."))
    place = state.place
    return {
        "hypothesis": list(dict.fromkeys(kind.split(".", 1)[1] for kind in kinds)),
        "now_or_past": _now_or_past(state, signs),
        "place": {
            "country": place.country if place else "",
            "region": place.region if place else "",
            "name": place.name if place else "",
        },
        "status": POSSIBLE if signs else None,
    }


def _now_or_past(state: State, signs: set[str]) -> str:
    times = {f.when for f in state.findings if f.value == "yes" and f.indicator in signs}
    if not times:
        return "unknown"
    if "now" in times:
        return "now"
    return "past" if times == {"past"} else "unsure"


def _indicator(finding: Finding, taxonomy: Taxonomy) -> dict[str, Any]:
    indicator = taxonomy.indicators[finding.indicator]
    return {
        "id": finding.indicator,
        "value": finding.value,
        "source": finding.source,
        "when": finding.when,
        "confidence": round(finding.confidence, 2),
        "evidence": finding.evidence,
        "weight": _WEIGHTS[weight(finding)],
        "turn": finding.turn,
        "strength": indicator.strength,
        "amp": indicator.amp,
        "htcds": indicator.htcds,
    }


def _amp_view(assessment: Assessment) -> dict[str, Any]:
    return {
        "act": list(assessment.amp.get("act", ())),
        "means": list(assessment.amp.get("means", ())),
        "purpose": list(assessment.amp.get("purpose", ())),
        "vulnerability": list(assessment.amp.get("vulnerability", ())),
        "minor_rule": assessment.minor_rule,
        "ilo_dimensions": {
            name: {"strong": d.strong, "medium": d.medium, "weak": d.weak, "positive": d.positive}
            for name, d in assessment.dimensions.items()
        },
    }


def _shown(state: State) -> list[dict[str, Any]]:
    return [
        {
            "hsds_service_id": shown.service_id,
            "assured_date": shown.assured or None,
            "reaction": shown.reaction,
        }
        for shown in state.shown
        if _ID.fullmatch(shown.service_id)
    ]


def _not_asked(state: State, taxonomy: Taxonomy, heard: set[str]) -> tuple[str, ...]:
    """Question ids that a responder may still want: intake first, then strong signs near by."""
    known = {f.indicator for f in state.findings if weight(f) > NOISE}
    answered = {
        "safe": state.safe_to_write != "unknown",
        "consent": state.consent_to_questions != "unknown",
        "role": state.role != "unknown",
        "age": state.age_band != "unknown",
        "phone-seen": state.device_safe != "unknown" or "device_not_safe" in heard,
        "danger": "danger_now" in known,
        "child": state.children_present != "unknown",
        "needs": bool(state.needs),
        "place": state.place is not None,
    }
    intake = [name for name in _INTAKE if not answered[name]]
    signs = [taxonomy.indicators[name] for name in heard if name in taxonomy.indicators]
    topics = {topic for sign in signs for topic in sign.topics} | set(state.topics)
    near = [
        indicator.question
        for indicator in taxonomy.indicators.values()
        if indicator.question
        and indicator.id not in known
        and indicator.strength == "strong"
        and topics & set(indicator.topics)
    ]
    names = dict.fromkeys((*intake, *near))
    return tuple(name for name in names if name not in state.asked)[:MOST_NOT_ASKED]


def _human_action(
    state: State, assessment: Assessment, heard: set[str], taxonomy: Taxonomy
) -> dict[str, Any]:
    purposes = [taxonomy.indicators[name] for name in assessment.amp.get("purpose", ())]
    topics = {topic for purpose in purposes for topic in purpose.topics}
    skills = ["minor"] if assessment.minor else []
    skills += [skill for skill, near in _SKILLS.items() if topics & set(near)]
    if "suicide_or_self_harm" in heard or state.suicide_screen == "positive":
        skills.append("suicide")
    if "medical_emergency" in heard or state.medical == "yes":
        skills.append("medical")
    return {
        "queue": assessment.tier,
        "sla_seconds": ANSWER_WITHIN[assessment.tier],
        "skill": skills,
        "disposition": None,
        "ai_accuracy": None,
    }
