"""The transparent rule: which signs together ask for which tier. Every step has a name.

Source: the ILO/EC counting rule as recalled (two strong; one strong and another; three medium; two
medium and a weak one), the act, means and purpose of the Palermo Protocol with its rule for
children, and proposals of our own. docs/screening.md tells them apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.screening.taxonomy import TIERS, Indicator


@dataclass(frozen=True)
class Why:
    """One step of the rule: a key of ``reasons.REASONS``, the indicators, the tier it asks for."""

    key: str
    indicators: tuple[str, ...] = ()
    tier: str = "none"


@dataclass(frozen=True)
class Person:
    """What counts beside the signs. ``minor`` is True only where it was said or chosen."""

    minor: bool = False
    under_13: bool = False
    human_requested: bool = False


def higher(first: str, second: str) -> str:
    """The more urgent of two tiers."""
    return max(first, second, key=TIERS.index)


def positive(strong: int, medium: int, weak: int) -> bool:
    """The ILO/EC counting rule for one group of signs, as recalled."""
    return (
        strong >= 2
        or (strong == 1 and medium + weak >= 1)
        or medium >= 3
        or (medium == 2 and weak >= 1)
    )


def decide(signs: Iterable[Indicator], person: Person) -> tuple[str, tuple[Why, ...]]:
    """The tier that ``signs`` ask for with every step that fired, most urgent first.

    Each indicator may stand in ``signs`` once. More signs never give a lower tier.
    """
    heard = tuple(signs)
    minor = person.minor or person.under_13 or any(sign.id == "under_18" for sign in heard)
    steps = (*_urgent(heard, minor, person), *_soon(heard, minor, person))
    tier = "none"
    for step in steps:
        tier = higher(tier, step.tier)
    return tier, tuple(sorted(steps, key=lambda step: -TIERS.index(step.tier)))


def _urgent(heard: tuple[Indicator, ...], minor: bool, person: Person) -> Iterable[Why]:
    yield from _step("emergency-sign", "emergency", heard, lambda s: s.tier == "emergency")
    yield from _step("urgent-sign", "high", heard, lambda s: s.tier == "high")
    if minor:
        yield from _step("minor-and-exploitation", "high", heard, lambda s: s.minor_changes)
    strong_means = [s for s in heard if s.counts_as("means") and s.strength == "strong"]
    purposes = [s for s in heard if s.counts_as("purpose")]
    if any(p.id != m.id for p in purposes for m in strong_means):
        yield Why("exploitation-and-strong-means", _ids((*purposes, *strong_means)), "high")
    if len(strong_means) >= 3:
        yield Why("three-strong-means", _ids(strong_means), "high")
    if person.human_requested:
        yield Why("human-asked", (), "high")


def _soon(heard: tuple[Indicator, ...], minor: bool, person: Person) -> Iterable[Why]:
    yield from _step("serious-sign", "elevated", heard, lambda s: s.tier == "elevated")
    counted = [s for s in heard if s.amp in ("means", "purpose")]
    strong, medium, weak = (
        [s for s in counted if s.strength == strength] for strength in ("strong", "medium", "weak")
    )
    if len(strong) >= 2:
        yield Why("two-strong", _ids(strong), "elevated")
    if len(strong) == 1 and (medium or weak):
        yield Why("strong-and-other", _ids((*strong, *medium, *weak)), "elevated")
    if len(medium) >= 3:
        yield Why("three-medium", _ids(medium), "elevated")
    if len(medium) == 2 and weak:
        yield Why("two-medium-one-weak", _ids((*medium, *weak)), "elevated")
    if person.under_13:
        yield Why("young-child", (), "elevated")
    if minor:
        parts = ("act", "means", "purpose", "immediacy")
        yield from _step("minor-and-sign", "elevated", heard, lambda s: s.amp in parts)
        yield from _step("child-without-home", "elevated", heard, lambda s: s.id == "no_safe_home")


def _step(
    key: str, tier: str, heard: tuple[Indicator, ...], fires: Callable[[Indicator], bool]
) -> Iterable[Why]:
    if matching := [sign for sign in heard if fires(sign)]:
        yield Why(key, _ids(matching), tier)


def _ids(signs: Iterable[Indicator]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sign.id for sign in signs))
