"""Who should take which conversation: language and skill decide, and neither ever keeps one waiting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.handoff.staff import SKILLS, StaffMember

TEAM_KINDS: Final = ("skill", "language")


@dataclass(frozen=True)
class Asked:
    """What a conversation asks of whoever takes it."""

    language: str  # BCP 47; empty where it is not known yet
    skills: tuple[str, ...] = ()  # as the card names them; only those that responders have count


def speaks(responder: StaffMember, language: str) -> bool:
    """Whether the responder speaks it; a language that is not known yet is spoken by everyone."""
    primary = language.partition("-")[0]
    return not primary or any(tag.partition("-")[0] == primary for tag in responder.languages)


def suits(responder: StaffMember, asked: Asked) -> bool:
    """Whether the responder speaks the language and has every skill that is asked for."""
    wanted = set(asked.skills) & set(SKILLS)
    return speaks(responder, asked.language) and wanted <= set(responder.skills)


def in_team(responder: StaffMember, team: str) -> bool:
    """Whether the responder belongs to a team such as ``skill:minor`` or ``language:es``."""
    kind, _, name = team.partition(":")
    if kind == "skill":
        return name in responder.skills
    return kind == "language" and bool(name) and speaks(responder, name)


def teams(everyone: list[StaffMember]) -> list[str]:
    """Every team with at least one member who may sign in, languages after skills."""
    active = [person for person in everyone if person.active]
    skills = [s for s in SKILLS if any(s in person.skills for person in active)]
    tongues = sorted({tag.partition("-")[0] for person in active for tag in person.languages})
    return [*(f"skill:{name}" for name in skills), *(f"language:{name}" for name in tongues)]
