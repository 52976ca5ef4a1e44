"""What an import made of a package: counts, and every row that was refused or flagged, with why.

A reason names the rule and never the value: a value may be the address of a shelter.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any


class DirectoryFileError(Exception):
    """A package cannot be read at all; nothing was changed. Names the file, row and column."""

    def __init__(self, file: str, problem: str, *, row: int = 0, column: str = "") -> None:
        place = file + (f", row {row}" if row else "") + (f", column {column}" if column else "")
        super().__init__(f"{place}: {problem}")
        self.file = file
        self.row = row
        self.column = column
        self.problem = problem


@dataclass(frozen=True)
class RowNote:
    """A row with something wrong. ``refused`` rows were left out, others were taken with a flag.

    ``row`` is the line's number in a spreadsheet (the header is 1), or the document's in JSON.
    """

    file: str
    row: int
    column: str
    reason: str
    refused: bool

    def __str__(self) -> str:
        column = f", {self.column}" if self.column else ""
        return f"{self.file} row {self.row}{column}: {self.reason}"


@dataclass
class Notes:
    """Collects what is wrong while a package is read."""

    items: list[RowNote] = field(default_factory=list)

    def refuse(self, file: str, row: int, reason: str, column: str = "") -> None:
        """Say that a row is left out."""
        self.items.append(RowNote(file, row, column, reason, refused=True))

    def flag(self, file: str, row: int, reason: str, column: str = "") -> None:
        """Say that a row is taken, and what somebody should look at."""
        self.items.append(RowNote(file, row, column, reason, refused=False))


@dataclass(frozen=True)
class ImportReport:
    """The outcome. Counts are rows over all tables; ``tables`` has them by table."""

    source: str
    format: str
    dry_run: bool
    sample: bool
    read: int
    added: int
    updated: int
    unchanged: int
    removed: int
    missing: int  # services of this source that the package no longer has
    services: int
    notes: tuple[RowNote, ...]
    tables: dict[str, dict[str, int]]

    @property
    def refused(self) -> tuple[RowNote, ...]:
        """The rows that were left out."""
        return tuple(note for note in self.notes if note.refused)

    @property
    def flagged(self) -> tuple[RowNote, ...]:
        """The rows that were taken and should be looked at."""
        return tuple(note for note in self.notes if not note.refused)

    def counts(self) -> dict[str, int]:
        """The counts, for the history of imports."""
        names = ("read", "added", "updated", "unchanged", "removed", "missing", "services")
        counts = {name: int(getattr(self, name)) for name in names}
        return counts | {"refused": len(self.refused), "flagged": len(self.flagged)}

    def to_dict(self) -> dict[str, Any]:
        """Plain data, for JSON."""
        return asdict(self)


def report_text(report: ImportReport, *, most: int = 20) -> str:
    """The report for a terminal. Lists up to ``most`` rows of each kind; 0 lists them all."""
    counts = report.counts()
    done = "would be" if report.dry_run else "were"
    lines = [
        f"{report.source} ({report.format}{', sample' if report.sample else ''}): "
        f"{counts['read']} rows read, {report.services} services",
        f"{counts['added']} {done} added, {counts['updated']} updated, {counts['removed']} removed; "
        f"{counts['unchanged']} unchanged, {counts['refused']} refused, {counts['flagged']} flagged",
    ]
    if report.missing:
        lines.append(f"{report.missing} services of this source are not in the package any more")
    lines += _listed("Refused", report.refused, most)
    lines += _listed("Flagged", report.flagged, most)
    if report.dry_run:
        lines.append("Dry run: nothing was changed.")
    return "\n".join(lines)


def _listed(title: str, notes: tuple[RowNote, ...], most: int) -> list[str]:
    if not notes:
        return []
    reasons = Counter(note.reason for note in notes)
    lines = ["", f"{title}:"]
    lines += [f"  {count:5d} × {reason}" for reason, count in reasons.most_common()]
    shown = notes if most == 0 else notes[:most]
    lines += [f"  {note}" for note in shown]
    if len(shown) < len(notes):
        lines.append(f"  … and {len(notes) - len(shown)} more")
    return lines
