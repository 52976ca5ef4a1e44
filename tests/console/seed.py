"""A night on the line: conversations as the engine leaves them, for looking at the console."""

from __future__ import annotations

from typing import Any

from bot.storage.beats import beat
from bot.storage.database import Store
from tests.handoff.people import Talk


def card(**changes: Any) -> dict[str, Any]:
    """A card with nothing known, and ``changes`` on its parts."""
    empty: dict[str, Any] = {
        "meta": {"schema": "1.0"},
        "language": {"code": "en", "confidence": 0.98, "also_used": []},
        "contact": {
            "role": "unknown", "age_band": "unknown", "minor": "unknown",
            "reply_ok": "only_if_they_write", "callback": "none", "asked_for_silence": False,
        },
        "consent": {
            "to_questions": "unknown", "share_level": "anonymous", "police": "not_asked",
            "limits_told": False, "wording_id": "",
        },
        "safety": {
            "tier": "none", "human_requested": False, "why": [], "notes": [], "immediacy": [],
            "safe_to_write": "unknown", "device_safe": "unknown", "alone": "unknown",
            "suicide_screen": "not_asked", "medical": "unknown", "children_present": "unknown",
        },
        "situation": {
            "hypothesis": [], "now_or_past": "unknown", "status": None,
            "place": {"country": "", "region": "", "name": ""},
        },
        "indicators": [],
        "needs": [],
        "shown": [],
        "said_to_them": [],
        "not_asked": [],
        "human_action": {"queue": "none", "skill": []},
    }  # fmt: skip
    for part, values in changes.items():
        empty[part] = {**empty[part], **values} if isinstance(values, dict) else values
    return empty


def sign(name: str, turn: int, **about: Any) -> dict[str, Any]:
    """An indicator as it stands on a card."""
    heard = {"value": "yes", "source": "said", "when": "now", "confidence": 0.93, "turn": turn}
    return {"id": name, **heard, **about}


def why(key: str, *indicators: str) -> dict[str, Any]:
    return {"key": key, "indicators": list(indicators), "tier": "high"}


def a_night(store: Store) -> dict[str, str]:
    """Fill the store; returns the conversations by a short name."""
    beat(store, "engine", "ready")
    return {
        "locked": locked_in(store),
        "coming": coming_back(store),
        "boy": sextortion(store),
        "farm": farm(store),
        "asked": asked(store),
        "past": past(store),
        "led": led(store),
    }


def locked_in(store: Store) -> str:
    talk = Talk(store, "webchat", "es", minutes_ago=6)
    talk.person("Hola").assistant(
        "Hola. Soy un asistente automático. ¿Puedes escribir aquí con seguridad?",
        "Sí",
        "No",
        "No sé",
    )
    talk.person("Sí")
    talk.assistant(
        "Gracias. Cuéntame lo que quieras, con tus palabras. Puedes saltar cualquier pregunta."
    )
    talk.person(
        "trabajo en una casa, vine por un anuncio",
        "me quitaron el pasaporte y cierran la puerta con llave por la noche",
        findings=[
            {"indicator": "papers_taken", "words": "me quitaron el pasaporte"},
            {"indicator": "locked_in_or_guarded", "words": "cierran la puerta con llave"},
            {"indicator": "recruited_online", "words": "vine por un anuncio", "source": "inferred"},
        ],
    )
    talk.assistant(
        "Siento que te pase esto. ¿Alguien más puede ver este teléfono?", "Sí", "No", "Saltar"
    )
    talk.person("No", findings=[{"indicator": "device_not_safe", "value": "no"}])
    talk.assistant(
        "Lo que me cuentas importa. He pedido a una persona que venga. Sigo aquí contigo."
    )
    return talk.case(
        "high",
        card(
            language={"code": "es", "also_used": ["en"]},
            contact={"role": "self", "age_band": "25_plus", "minor": "no", "reply_ok": "yes"},
            consent={"to_questions": "yes", "limits_told": True},
            safety={
                "why": [
                    why("urgent-sign", "locked_in_or_guarded"),
                    why("exploitation-and-strong-means", "domestic_servitude", "papers_taken"),
                ],
                "safe_to_write": "yes",
                "device_safe": "yes",
            },
            situation={
                "hypothesis": ["Servitude"],
                "now_or_past": "now",
                "place": {"country": "US", "region": "US-TX", "name": "Houston, Texas"},
            },
            indicators=[
                sign("recruited_online", 3, source="inferred"),
                sign("papers_taken", 3),
                sign("locked_in_or_guarded", 3),
                sign("domestic_servitude", 3, source="inferred"),
                sign("device_not_safe", 4, value="no"),
            ],
            needs=["shelter", "immigration", "document"],
            said_to_them=["limits-before-questions", "human-invited"],
            not_asked=["danger", "child", "pay-withheld", "debt-controls-them"],
            human_action={"skill": ["labour"]},
        ),
    )


def coming_back(store: Store) -> str:
    talk = Talk(store, "sms", "en", minutes_ago=2)
    talk.person(
        "he is coming back in 10 min",
        "im in the bathroom he said he will kill me if i run",
        findings=[
            {"indicator": "controller_near_or_returning", "words": "he is coming back in 10 min"},
            {"indicator": "threat_to_self", "words": "he will kill me if i run"},
            {"indicator": "danger_now", "words": "coming back in 10 min", "source": "inferred"},
        ],
    )
    talk.assistant(
        "I am an automated assistant. If you can, call or text 911 now. A person has been asked to join.",
        status="delivered",
    )
    talk.person("cant call hell hear").assistant("Texting is fine. I stay here.", status="sent")
    return talk.case(
        "emergency",
        card(
            contact={"role": "self"},
            safety={
                "why": [why("emergency-sign", "danger_now")],
                "device_safe": "no",
                "alone": "yes",
            },
            indicators=[
                sign("danger_now", 1, source="inferred"),
                sign("controller_near_or_returning", 1),
                sign("threat_to_self", 1),
                sign("device_not_safe", 2, source="inferred"),
            ],
            said_to_them=["emergency-number", "human-called"],
            not_asked=["safe", "consent", "age", "place", "needs"],
            human_action={"skill": ["medical"]},
        ),
    )


def sextortion(store: Store) -> str:
    talk = Talk(store, "webchat", "en", minutes_ago=14)
    talk.person(
        "someone has pics of me and wants more or hell send them to my school. im 15",
        findings=[
            {"indicator": "threat_to_expose", "words": "hell send them to my school"},
            {"indicator": "online_sexual_exploitation", "words": "has pics of me and wants more"},
            {"indicator": "under_18", "words": "im 15"},
        ],
    ).assistant(
        "You did nothing wrong. Do you have thoughts of hurting yourself?", "Yes", "No", "Skip"
    )
    return talk.case(
        "high",
        card(
            contact={"role": "self", "age_band": "13_17", "minor": "yes"},
            consent={"limits_told": True},
            safety={
                "why": [why("minor-and-exploitation", "under_18", "online_sexual_exploitation")],
                "suicide_screen": "not_asked",
            },
            indicators=[
                sign("threat_to_expose", 1),
                sign("online_sexual_exploitation", 1),
                sign("under_18", 1),
            ],
            needs=["mental_health", "tech_safety"],
            not_asked=["danger", "place"],
            human_action={"skill": ["minor", "sexual", "suicide"]},
        ),
    )


def farm(store: Store) -> str:
    talk = Talk(store, "sms", "en", minutes_ago=47)
    talk.person(
        "the contractor keeps our pay for the trip, 12 hour days, we owe more each week",
        findings=[
            {"indicator": "debt_controls_them", "words": "we owe more each week"},
            {"indicator": "pay_withheld", "words": "keeps our pay"},
        ],
    ).assistant(
        "Thank you for telling me. I look for help with wages near you.", status="delivered"
    )
    return talk.case(
        "elevated",
        card(
            contact={"role": "self", "age_band": "25_plus", "minor": "no"},
            safety={"why": [why("strong-and-other", "debt_controls_them", "pay_withheld")]},
            indicators=[sign("debt_controls_them", 1), sign("pay_withheld", 1)],
            needs=["wages", "legal"],
            human_action={"skill": ["labour"]},
        ),
    )


def asked(store: Store) -> str:
    talk = Talk(store, "webchat", "pt-BR", minutes_ago=21)
    talk.person("quero falar com uma pessoa").assistant("A person has been asked to join you here.")
    return talk.case(
        "elevated",
        card(language={"code": "pt-BR"}, safety={"why": [why("human-asked")]}),
        "asked_for_human",
    )


def past(store: Store) -> str:
    talk = Talk(store, "sms", "es", minutes_ago=95)
    talk.person(
        "hace dos años me obligaron a robar, ahora necesito limpiar mi historial"
    ).assistant("Gracias por contarlo. Busco ayuda legal para ti.", status="failed")
    return talk.case(
        "elevated",
        card(
            language={"code": "es"},
            safety={"why": [why("past-urgent", "forced_crime_other", "happened_in_past")]},
            indicators=[sign("forced_crime_other", 1, when="past")],
            needs=["legal"],
        ),
    )


def led(store: Store) -> str:
    return (
        Talk(store, "webchat", "en", minutes_ago=3)
        .person("what time are you open")
        .assistant("You can write here at any time. A person answers as soon as one is free.")
        .id
    )
