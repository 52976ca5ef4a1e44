"""How far each language's sentences are: how many there are, and who has looked at them.

A file's opening comment says how it was drafted. Once a native speaker who knows this work has read it all, a
line ``# Reviewed by: WHO, DATE`` says so; without that line it counts as not reviewed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from bot.languages.catalogue import FALLBACK, Catalogue

_REVIEWED = re.compile(r"^#\s*Reviewed by:\s*(.+)$", re.IGNORECASE)
_KEY = re.compile(r"^([A-Za-z][\w-]*) *=", re.MULTILINE)
_NAME = re.compile(r"^language-name *= *(.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Coverage:
    """One language. ``reviewed`` names who has read it and when; empty where nobody has."""

    tag: str
    name: str
    sentences: int
    missing: int
    reviewed: str
    offered: bool

    @property
    def state(self) -> str:
        """In words."""
        return f"reviewed by {self.reviewed}" if self.reviewed else "drafted, not reviewed"


def coverage(folder: Path, offered: tuple[str, ...]) -> list[Coverage]:
    """Every language of ``folder``, by tag; ``offered`` are those that this installation speaks.

    Raises :class:`bot.languages.catalogue.CatalogueError`.
    """
    catalogue = Catalogue.load(folder)
    total = len(catalogue.keys(FALLBACK))
    return [
        Coverage(
            tag=tag,
            name=catalogue.name(tag),
            sentences=total - len(catalogue.missing(tag)),
            missing=len(catalogue.missing(tag)),
            reviewed=reviewer(folder / f"{tag}.ftl"),
            offered=tag in offered,
        )
        for tag in catalogue.languages
    ]


def reviewer(path: Path) -> str:
    """Who has reviewed a file, from its opening comment."""
    for line in path.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            return ""
        if found := _REVIEWED.match(line):
            return found.group(1).strip()
    return ""


def coverage_by_line(folder: Path, offered: tuple[str, ...]) -> list[Coverage]:
    """As :func:`coverage`, read by line: for a page that must not wait for 28 parsed languages.

    Raises :class:`OSError`. Whether each file is sound Fluent is what :func:`coverage` finds out.
    """
    read = {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.ftl"))}
    keys = {tag: frozenset(_KEY.findall(text)) for tag, text in read.items()}
    whole = keys.get(FALLBACK, frozenset())
    found = []
    for tag, text in read.items():
        name, missing = _NAME.search(text), len(whole - keys[tag])
        found.append(
            Coverage(
                tag=tag,
                name=name.group(1).strip() if name else tag,
                sentences=len(whole) - missing,
                missing=missing,
                reviewed=reviewer(folder / f"{tag}.ftl"),
                offered=tag in offered,
            )
        )
    return found
