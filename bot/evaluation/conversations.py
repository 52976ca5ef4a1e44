"""Whole conversations through the real engine, against what is expected of them.

A row is ``{"id", "lang", "channel", "turns": [{"text", "tier"}], "expect": {...}}``. ``tier`` is the
tier after that turn, or null where it does not matter; a turn may hold ``said`` and ``unsaid``, the keys
of its own replies. ``expect`` may hold ``state`` (who holds the conversation at the end), ``said``
(catalogue keys that must have been said), ``unsaid`` (keys that must not), and ``card`` (dotted paths of
the card and the values they must have).

A key counts for the whole conversation also where it only opened a message; within one turn, where it
is what the message is about.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.rehearsal import Rehearsal, TurnSeen
from bot.settings import Settings

ORDER = ("none", "elevated", "high", "emergency")
TURN_KEYS = frozenset(("text", "tier", "said", "unsaid"))
EXPECT_KEYS = frozenset(("state", "said", "unsaid", "card"))


class EvaluationFileError(ValueError):
    """A row cannot be used; the message names the line and what is wrong with it."""


@dataclass(frozen=True)
class ConversationResult:
    """What became of one row. ``problems`` is empty where everything expected came true."""

    id: str
    lang: str
    turns: tuple[dict[str, Any], ...]
    card: dict[str, Any] | None
    problems: tuple[str, ...]
    exact: int
    missed: int
    expected: int

    def prediction(self) -> dict[str, Any]:
        """The prediction row."""
        return {"id": self.id, "turns": list(self.turns), "card": self.card}


@dataclass(frozen=True)
class ConversationReport:
    """All rows. A tier that is too low is a miss; one that is too high is merely not exact."""

    results: tuple[ConversationResult, ...] = field(default_factory=tuple)

    def summary(self) -> dict[str, Any]:
        """The figures, as JSON-ready data."""
        expected = sum(r.expected for r in self.results)
        return {
            "conversations": len(self.results),
            "as_expected": sum(not r.problems for r in self.results),
            "turns_with_a_tier": expected,
            "tier_exact": sum(r.exact for r in self.results),
            "tier_too_low": sum(r.missed for r in self.results),
            "problems": {r.id: list(r.problems) for r in self.results if r.problems},
        }

    def text(self) -> str:
        """The figures, to be read."""
        summary = self.summary()
        lines = [
            f"{summary['as_expected']} of {summary['conversations']} conversations as expected",
            f"tier exact in {summary['tier_exact']} of {summary['turns_with_a_tier']} turns, "
            f"too low in {summary['tier_too_low']}",
        ]
        for name, problems in summary["problems"].items():
            lines += [f"{name}: {problem}" for problem in problems]
        return "\n".join(lines)


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a file. Raises :class:`EvaluationFileError`."""
    return list(_rows(path))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise EvaluationFileError(f"{path} cannot be read: {error}") from error
    seen: set[str] = set()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise EvaluationFileError(f"{path.name} line {number}: not JSON") from error
        wrong = _wrong(row) or ("id stands twice" if row["id"] in seen else "")
        if wrong:
            raise EvaluationFileError(f"{path.name} line {number}: {wrong}")
        seen.add(row["id"])
        yield row


def _wrong(row: Any) -> str:
    """What is wrong with a row, in words, or ""."""
    if not isinstance(row, dict):
        return "not an object"
    missing = [key for key in ("id", "lang", "channel", "turns") if not row.get(key)]
    if missing:
        return f"lacks {', '.join(missing)}"
    if row["channel"] not in ("sms", "webchat"):
        return "channel is sms or webchat"
    unknown = (row.get("expect") or {}).keys() - EXPECT_KEYS
    if unknown:
        return f"expect: unknown {', '.join(sorted(unknown))}"
    wrong = (_wrong_turn(number, turn) for number, turn in enumerate(row["turns"], 1))
    return next((fault for fault in wrong if fault), "")


def _wrong_turn(number: int, turn: Any) -> str:
    if not isinstance(turn, dict) or not isinstance(turn.get("text"), str):
        return f"turn {number} lacks text"
    if turn.get("tier") not in (None, *ORDER):
        return f"turn {number}: tier is null or one of {', '.join(ORDER)}"
    unknown = ", ".join(sorted(turn.keys() - TURN_KEYS))
    return f"turn {number}: unknown {unknown}" if unknown else ""


async def evaluate_conversations(
    settings: Settings, rows: Iterable[dict[str, Any]]
) -> ConversationReport:
    """Run every row in one throw-away store, each as a conversation of its own."""
    with tempfile.TemporaryDirectory(prefix="lantern-evaluate-") as folder:
        rehearsal = Rehearsal(settings, Path(folder))
        results = [await _run(rehearsal, row) for row in rows]
        rehearsal.store.close()
    return ConversationReport(tuple(results))


async def _run(rehearsal: Rehearsal, row: dict[str, Any]) -> ConversationResult:
    # The language is for the reader of the file; the assistant has to hear it for itself.
    conversation = rehearsal.open(row["channel"])
    turns: list[dict[str, Any]] = []
    problems: list[str] = []
    said: set[str] = set()
    for number, turn in enumerate(row["turns"], 1):
        seen = await conversation.say(turn["text"])
        keys = {reply.content.key for reply in seen.replies}
        # After every turn: deletion takes the memory of what was said along.
        said |= keys | set(conversation.told())
        problems += [f"turn {number}: {wrong}" for wrong in _turn_problems(turn, seen.tier, keys)]
        turns.append(_as_data(turn["text"], seen))
    card = conversation.card()
    problems += _problems(row.get("expect") or {}, turns[-1]["state"], said, card)
    pairs = [(t["tier"], turns[i]["tier"]) for i, t in enumerate(row["turns"]) if t.get("tier")]
    return ConversationResult(
        row["id"],
        row["lang"],
        tuple(turns),
        card,
        tuple(problems),
        exact=sum(wanted == got for wanted, got in pairs),
        missed=sum(ORDER.index(got) < ORDER.index(wanted) for wanted, got in pairs),
        expected=len(pairs),
    )


def _as_data(text: str, seen: TurnSeen) -> dict[str, Any]:
    return {
        "text": text,
        "intent": seen.intent,
        "tier": seen.tier,
        "keys": [reply.content.key for reply in seen.replies],
        "replies": [reply.content.text for reply in seen.replies],
        "state": seen.state,
    }


def _turn_problems(turn: dict[str, Any], tier: str, keys: set[str]) -> Iterator[str]:
    wanted = turn.get("tier")
    if wanted and ORDER.index(tier) < ORDER.index(wanted):
        yield f"tier {tier} is too low, expected {wanted}"
    yield from _key_problems(turn, keys)


def _key_problems(expect: dict[str, Any], keys: set[str]) -> Iterator[str]:
    for key in expect.get("said", ()):
        if key not in keys:
            yield f"never said {key}"
    for key in expect.get("unsaid", ()):
        if key in keys:
            yield f"said {key}"


def _problems(
    expect: dict[str, Any], state: str, said: set[str], card: dict[str, Any] | None
) -> list[str]:
    problems = []
    if "state" in expect and state != expect["state"]:
        problems.append(f"ended {state}, expected {expect['state']}")
    problems += _key_problems(expect, said)
    for path, value in (expect.get("card") or {}).items():
        found = _at(card, path)
        if found != value:
            problems.append(f"card {path} is {found!r}, expected {value!r}")
    return problems


def _at(card: dict[str, Any] | None, path: str) -> Any:
    value: Any = card
    for name in path.split("."):
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value
