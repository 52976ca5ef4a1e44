"""The findings of a conversation turn by turn, as a responder judges them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.console.marks import Mark
from bot.console.reading import Line, Reading
from bot.handoff.findings import masked
from bot.handoff.sheet_parts import Sample, Verdict


@dataclass(frozen=True)
class Heard:
    """One finding: the words that it rests on (all of the turn's where it rests on no single ones)."""

    key: str
    mark: Mark
    words: str
    verdict: Verdict | None


@dataclass(frozen=True)
class JudgedTurn:
    """A turn in which something was heard."""

    number: int
    text: str  # without numbers and addresses
    heard: tuple[Heard, ...]
    sample: Sample | None

    @property
    def done(self) -> bool:
        """Whether each finding has been judged."""
        return all(each.verdict for each in self.heard)


def judged_turns(reading: Reading) -> list[JudgedTurn]:
    """Every turn with a finding, in the order in which they were said."""
    by_turn: dict[int, list[Line]] = {}
    for line in reading.lines:
        if line.kind == "person" and line.turn is not None and not line.erased:
            by_turn.setdefault(line.turn, []).append(line)
    turns = [_turn(number, lines, reading) for number, lines in sorted(by_turn.items())]
    return [turn for turn in turns if turn.heard]


def _turn(number: int, lines: list[Line], reading: Reading) -> JudgedTurn:
    found: dict[int, Heard] = {}
    for line in lines:
        said = line.content.text if line.content else ""
        for mark in line.marks:
            words = said[mark.start : mark.end] if mark.start >= 0 else said
            key = f"{number}.{mark.number}"
            found[mark.number] = Heard(key, mark, words, reading.sheet.findings.get(key))
    text = "\n".join(line.content.text for line in lines if line.content)
    heard = tuple(found[at] for at in sorted(found))
    return JudgedTurn(number, masked(text), heard, reading.sheet.samples.get(str(number)))
