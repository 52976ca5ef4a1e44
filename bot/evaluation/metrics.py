"""Figures over labelled rows: recall, precision and their Wilson intervals. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

TIERS = ("emergency", "high", "elevated", "none")
URGENT = frozenset({"emergency", "high"})
Z95 = 1.959964  # two-sided 95 % of a normal distribution


@dataclass(frozen=True)
class Rate:
    """``hits`` out of ``total``."""

    hits: int
    total: int

    @property
    def value(self) -> float | None:
        """The rate, or None where there is nothing to count."""
        return self.hits / self.total if self.total else None

    def interval(self) -> tuple[float, float] | None:
        """The Wilson score interval at 95 % (Wilson 1927)."""
        if not self.total:
            return None
        share, n, square = self.hits / self.total, self.total, Z95**2
        middle = (share + square / (2 * n)) / (1 + square / n)
        spread = Z95 * math.sqrt(share * (1 - share) / n + square / (4 * n * n)) / (1 + square / n)
        return max(0.0, middle - spread), min(1.0, middle + spread)

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        bounds = self.interval()
        return {
            "rate": None if self.value is None else round(self.value, 4),
            "hits": self.hits,
            "total": self.total,
            "wilson95": None if bounds is None else [round(bound, 4) for bound in bounds],
        }

    def __str__(self) -> str:
        bounds = self.interval()
        if bounds is None:
            return "none to count"
        return f"{self.hits / self.total:.3f}  ({self.hits}/{self.total}, {bounds[0]:.2f} to {bounds[1]:.2f})"


@dataclass(frozen=True)
class Pair:
    """A labelled row beside what was heard. ``allowed`` are further tiers a careful person could give."""

    lang: str
    tier: str
    allowed: frozenset[str]
    indicators: frozenset[str]
    intent: str | None
    heard_tier: str
    heard_lang: str
    heard_indicators: frozenset[str]
    heard_intent: str
    ms: float
    words: int = 0
    # Facts as pairs of name and value; None where the row says nothing about facts.
    facts: frozenset[tuple[str, str]] | None = None
    heard_facts: frozenset[tuple[str, str]] = frozenset()


def rate(flags: Iterable[bool]) -> Rate:
    """How many of ``flags`` are set."""
    listed = list(flags)
    return Rate(sum(listed), len(listed))


def headline(pairs: Sequence[Pair]) -> dict[str, Rate]:
    """What counts most. "Lenient" takes any allowed tier for right."""
    urgent = [p for p in pairs if p.tier in URGENT]
    benign = [p for p in pairs if p.tier == "none"]
    emergencies = [p for p in pairs if p.tier == "emergency"]
    return {
        "urgent recall": rate(p.heard_tier in URGENT for p in urgent),
        "urgent recall, lenient": rate(p.heard_tier in URGENT | p.allowed for p in urgent),
        "emergency at least high": rate(p.heard_tier in URGENT for p in emergencies),
        "emergency as emergency": rate(p.heard_tier == "emergency" for p in emergencies),
        "any sign heard": rate(p.heard_tier != "none" for p in pairs if p.tier != "none"),
        "false alarm": rate(p.heard_tier != "none" for p in benign),
        "false alarm, lenient": rate(p.heard_tier not in {"none", *p.allowed} for p in benign),
        "false urgent": rate(p.heard_tier in URGENT for p in benign),
        "urgent precision": rate(p.tier in URGENT for p in pairs if p.heard_tier in URGENT),
        "tier exact": rate(p.heard_tier == p.tier for p in pairs),
        "tier exact, lenient": rate(p.heard_tier in {p.tier, *p.allowed} for p in pairs),
        "language": rate(p.heard_lang.split("-")[0] == p.lang.split("-")[0] for p in pairs),
        "intent": rate(p.heard_intent == p.intent for p in pairs if p.intent),
    }


def by_tier(pairs: Sequence[Pair]) -> dict[str, dict[str, Rate]]:
    """Recall and precision of each tier."""
    return {
        tier: {
            "recall": rate(p.heard_tier == tier for p in pairs if p.tier == tier),
            "precision": rate(p.tier == tier for p in pairs if p.heard_tier == tier),
        }
        for tier in TIERS
    }


def by_indicator(pairs: Sequence[Pair]) -> dict[str, dict[str, Rate]]:
    """Recall and precision of each indicator that was labelled or heard."""
    names = sorted({name for p in pairs for name in p.indicators | p.heard_indicators})
    return {
        name: {
            "recall": rate(name in p.heard_indicators for p in pairs if name in p.indicators),
            "precision": rate(name in p.indicators for p in pairs if name in p.heard_indicators),
        }
        for name in names
    }


def by_length(pairs: Sequence[Pair]) -> dict[str, Rate]:
    """Language identification by the number of words, over rows whose language is known."""
    known = [p for p in pairs if p.lang != "und"]
    groups = {"1 to 3 words": (1, 3), "4 words": (4, 4), "5 words or more": (5, 10_000)}
    return {
        f"language, {name}": rate(
            p.heard_lang.split("-")[0] == p.lang.split("-")[0]
            for p in known
            if least <= p.words <= most
        )
        for name, (least, most) in groups.items()
    }


def facts(pairs: Sequence[Pair]) -> dict[str, Rate]:
    """Recall and precision of stated facts, over the rows that list them."""
    listed = [p for p in pairs if p.facts is not None]
    right = sum(len((p.facts or frozenset()) & p.heard_facts) for p in listed)
    return {
        "facts recall": Rate(right, sum(len(p.facts or ()) for p in listed)),
        "facts precision": Rate(right, sum(len(p.heard_facts) for p in listed)),
    }


def f1(rates: dict[str, Rate], name: str) -> float:
    """The harmonic mean of ``name`` recall and precision; 0 where either is missing."""
    recall, precision = rates[f"{name} recall"].value, rates[f"{name} precision"].value
    return 2 * recall * precision / (recall + precision) if recall and precision else 0.0


def confusion(pairs: Sequence[Pair]) -> dict[str, dict[str, int]]:
    """How many rows of each tier were given each tier."""
    return {
        tier: {
            heard: sum(p.tier == tier and p.heard_tier == heard for p in pairs) for heard in TIERS
        }
        for tier in TIERS
    }


def micro(pairs: Sequence[Pair]) -> dict[str, Rate]:
    """Recall and precision over all labels of all rows."""
    right = sum(len(p.indicators & p.heard_indicators) for p in pairs)
    return {
        "indicator recall": Rate(right, sum(len(p.indicators) for p in pairs)),
        "indicator precision": Rate(right, sum(len(p.heard_indicators) for p in pairs)),
    }


def quantile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` of ``values`` do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else 0.0
