"""The indicators that the assistant listens for, read from ``data/indicators/taxonomy.yml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from bot.screening.yaml_file import YamlFileError, read_yaml

TIERS: Final = ("none", "elevated", "high", "emergency")
AMPS: Final = ("act", "means", "purpose", "vulnerability", "immediacy", "context")
STRENGTHS: Final = ("weak", "medium", "strong")
BASES: Final = ("ilo_recalled", "own_proposal")
DIMENSIONS: Final = (
    "deceptive_recruitment",
    "coercive_recruitment",
    "exploitation",
    "coercion",
    "vulnerability",
)
TOPICS: Final = (
    "work",
    "home",
    "travel",
    "sexual",
    "partner",
    "family",
    "online",
    "crime",
    "body",
    "control",
)
_NEVER_ALONE: Final = ("vulnerability", "context")


class TaxonomyError(Exception):
    """The taxonomy cannot be used; the message names file, indicator, field and what is wrong."""


@dataclass(frozen=True)
class Indicator:
    """One kind of sign. ``tier`` is what it sets by itself; see docs/screening.md for the rest."""

    id: str
    amp: str
    strength: str
    basis: str
    tier: str
    htcds: str | None
    sources: tuple[str, ...]
    description: str
    question: str | None
    minor_changes: bool
    dimension: str | None = None
    topics: tuple[str, ...] = ()
    also: str | None = None

    def counts_as(self, amp: str) -> bool:
        """Whether it counts as ``amp``: its own part, or the second one it names."""
        return amp in (self.amp, self.also)


@dataclass(frozen=True)
class Taxonomy:
    """Every indicator by id, in the order of the file, which runs from act to context."""

    version: int
    indicators: Mapping[str, Indicator]

    def of_amp(self, amp: str) -> tuple[Indicator, ...]:
        """The indicators whose own part is ``amp``, in order."""
        return tuple(i for i in self.indicators.values() if i.amp == amp)


def load_taxonomy(path: Path) -> Taxonomy:
    """The taxonomy of ``path``. Raises :class:`TaxonomyError` at the first thing that is wrong."""
    try:
        data = read_yaml(path)
    except YamlFileError as error:
        raise TaxonomyError(f"{path}: cannot be read: {error}") from error
    if not isinstance(data, dict) or not isinstance(data.get("version"), int):
        raise TaxonomyError(f"{path}: 'version' (a whole number) is missing")
    blocks = data.get("indicators")
    if not isinstance(blocks, dict) or not blocks:
        raise TaxonomyError(f"{path}: 'indicators' must map at least one id to its block")
    found = {str(name): _indicator(path, str(name), block) for name, block in blocks.items()}
    return Taxonomy(version=data["version"], indicators=MappingProxyType(found))


def _indicator(path: Path, name: str, block: Any) -> Indicator:
    where = f"{path}: {name}"
    if not isinstance(block, dict):
        raise TaxonomyError(f"{where}: must be a block of fields")
    _check_names(where, block)
    indicator = Indicator(
        id=name,
        amp=_one_of(where, block, "amp", AMPS),
        strength=_one_of(where, block, "strength", STRENGTHS),
        basis=_one_of(where, block, "basis", BASES),
        tier=_one_of(where, block, "tier", TIERS),
        htcds=_text_or_none(where, block, "htcds"),
        sources=_texts(where, block, "sources"),
        description=_text_or_none(where, block, "description") or "",
        question=_text_or_none(where, block, "question"),
        minor_changes=block["minor_changes"],
        dimension=_one_of(where, block, "dimension", (*DIMENSIONS, None)),
        topics=_texts(where, block, "topics"),
        also=_one_of(where, block, "also", (*AMPS, None)),
    )
    _check_sense(where, indicator)
    return indicator


def _check_names(where: str, block: dict[str, Any]) -> None:
    known = set(Indicator.__dataclass_fields__) - {"id"}
    if unknown := sorted(set(block) - known):
        raise TaxonomyError(f"{where}: unknown field '{unknown[0]}'")
    if missing := sorted(known - {"also"} - set(block)):
        raise TaxonomyError(f"{where}: field '{missing[0]}' is missing")


def _check_sense(where: str, indicator: Indicator) -> None:
    if not indicator.description:
        raise TaxonomyError(f"{where}: 'description' is empty")
    if not indicator.sources:
        raise TaxonomyError(f"{where}: 'sources' is empty")
    if not isinstance(indicator.minor_changes, bool):
        raise TaxonomyError(f"{where}: 'minor_changes' must be true or false")
    if indicator.amp in _NEVER_ALONE and indicator.tier != "none":
        raise TaxonomyError(f"{where}: {indicator.amp} never raises the tier alone: tier is 'none'")
    if wrong := [topic for topic in indicator.topics if topic not in TOPICS]:
        raise TaxonomyError(f"{where}: unknown topic '{wrong[0]}'; known: {', '.join(TOPICS)}")


def _one_of(where: str, block: dict[str, Any], name: str, allowed: tuple[Any, ...]) -> Any:
    value = block.get(name)
    if value not in allowed:
        options = ", ".join(str(item) for item in allowed)
        raise TaxonomyError(f"{where}: '{name}' is {value!r}; it must be one of {options}")
    return value


def _text_or_none(where: str, block: dict[str, Any], name: str) -> str | None:
    value = block.get(name)
    if value is not None and not isinstance(value, str):
        raise TaxonomyError(f"{where}: '{name}' must be text")
    return value


def _texts(where: str, block: dict[str, Any], name: str) -> tuple[str, ...]:
    value = block.get(name)
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise TaxonomyError(f"{where}: '{name}' must be a list of words")
    return tuple(value)
