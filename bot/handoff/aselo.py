"""The card as answers that fill a counsellor's form in Aselo before they open it.

Aselo reads ``preEngagementData`` from the attributes of a task and puts each answer where the helpline's
``PrepopulateMappings`` say. Both stand in the export: the answers, and mappings that fit them, for the
helpline to put its own field names into. What is not known is "Unknown", as Aselo itself has it.
"""

from __future__ import annotations

from typing import Any, Final

UNKNOWN: Final = "Unknown"
# Answer → tab and field of Aselo's usual forms.
MAPPINGS: Final = {
    "aboutSelf": "CallerInformationTab.aboutSelf",
    "relationship": "CallerInformationTab.relationshipToChild",
    "age": "ChildInformationTab.age",
    "language": "ChildInformationTab.language",
    "location": "ChildInformationTab.location",
    "safetyConcern": "CaseInformationTab.safetyConcern",
    "needs": "CaseInformationTab.actionPlan",
    "callSummary": "CaseInformationTab.callSummary",
}
_AGES: Final = {"under_13": "0-12", "13_17": "13-17", "18_24": "18-24", "25_plus": ">25"}
_ROLES: Final = {
    "family": "Family",
    "friend": "Friend",
    "public": "Community member",
    "professional": "Professional",
}


def to_aselo(card: dict[str, Any]) -> dict[str, Any]:
    """The task's attributes, the mappings for them, and ``x_hotline`` for what has no field there."""
    contact, safety = card.get("contact") or {}, card.get("safety") or {}
    place = (card.get("situation") or {}).get("place") or {}
    role = contact.get("role")
    answers = {
        "aboutSelf": {"self": "Yes", "unknown": UNKNOWN, None: UNKNOWN}.get(role, "No"),
        "relationship": _ROLES.get(str(role), UNKNOWN),
        "age": _AGES.get(str(contact.get("age_band")), UNKNOWN),
        "language": (card.get("language") or {}).get("code") or UNKNOWN,
        "location": place.get("name") or place.get("region") or place.get("country") or UNKNOWN,
        "safetyConcern": _concern(safety),
        "needs": ", ".join(card.get("needs") or ()) or UNKNOWN,
        "callSummary": _summary(card),
    }
    return {
        "standard": "Aselo pre-fill",
        "attributes": {"preEngagementData": answers},
        "PrepopulateMappings": {"preEngagement": dict(MAPPINGS), "survey": {}},
        "x_hotline": {
            "tier": safety.get("tier"),
            "device_safe": safety.get("device_safe"),
            "suicide_screen": safety.get("suicide_screen"),
            "indicators": [
                item["id"] for item in card.get("indicators") or () if item.get("value") == "yes"
            ],
            "share_level": (card.get("consent") or {}).get("share_level"),
            "police": (card.get("consent") or {}).get("police"),
        },
    }


def _concern(safety: dict[str, Any]) -> str:
    if safety.get("tier") == "emergency":
        return "Imminent harm"
    if safety.get("suicide_screen") == "positive":
        return "Suicidal ideation"
    if safety.get("medical") in ("yes", True):
        return "Medical emergency"
    return UNKNOWN


def _summary(card: dict[str, Any]) -> str:
    """Signs by their ids, never the person's words; possible, never established."""
    heard = [i["id"] for i in card.get("indicators") or () if i.get("value") == "yes"]
    return f"Possible signs, not established: {', '.join(heard)}" if heard else UNKNOWN
