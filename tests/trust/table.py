"""The table of docs/security.md: forty promises, each with its command."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "security.md"
NOT_YET = "not yet"
IDS = [
    *(
        "W1",
        "W2",
        "W3",
        "W4",
        "X1",
        "X2",
        "X3",
        "X4",
        "A1",
        "A2",
        "A3",
        "A4",
        "A5",
        "Z1",
        "Z2",
        "Z3",
    ),
    *("D1", "D2", "D3", "D4", "R1", "R2", "R3", "L1", "L2", "S1", "S2", "S3", "F1", "F2", "F3"),
    *("Q1", "Q2", "Q3", "Q4", "Q5", "V1", "V2", "B1", "E1"),
]
_ROW = re.compile(r"^\| ([A-Z]\d) \| (.+?) \| `([^`]+)` \| (.+?) \|$", re.MULTILINE)


@dataclass(frozen=True)
class Promise:
    """One line of the table."""

    id: str
    holds: str
    command: str
    figure: str

    @property
    def proven(self) -> bool:
        """Whether there is a command at all."""
        return self.command != NOT_YET

    @property
    def words(self) -> list[str]:
        """The command as a list."""
        return shlex.split(self.command)


def promises(page: str | None = None) -> list[Promise]:
    """Every line of the table, in its order."""
    text = PAGE.read_text("utf-8") if page is None else page
    return [Promise(*found) for found in _ROW.findall(text)]


def with_figure(page: str, promise_id: str, figure: str) -> str:
    """The page with another figure in one line."""

    def replaced(found: re.Match[str]) -> str:
        if found.group(1) != promise_id:
            return found.group()
        return f"| {found.group(1)} | {found.group(2)} | `{found.group(3)}` | {figure} |"

    return _ROW.sub(replaced, page)
