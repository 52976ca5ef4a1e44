"""Triage of one message, and evaluation of labelled messages, through the trained model.

A row is ``{"id", "lang", "text", "tier", "indicators"}``, and may hold ``intent``, ``facts`` (all that the
text states) and ``alt_tiers`` (further tiers that a careful person could give). The model hears each text
alone, without the language of a conversation to lean on.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.evaluation import metrics
from bot.evaluation.metrics import Pair
from bot.nlu.finding import SOUNDS_URGENT
from bot.nlu.folding import words
from bot.nlu.model import Nlu, newest_model
from bot.screening.assessment import Assessment, assess
from bot.screening.state import Understanding
from bot.screening.taxonomy import Taxonomy, load_taxonomy
from bot.settings import Settings

COUNTS_FROM = 0.3  # the confidence from which an indicator is taken for heard in the figures
ADULT = 18
EACH_LANGUAGE = (
    "urgent recall",
    "emergency at least high",
    "false alarm",
    "false urgent",
    "language",
)
NEEDED = ("id", "lang", "text", "tier")


class EvaluationFileError(ValueError):
    """A row cannot be used; the message names the line and what is wrong with it."""


@dataclass(frozen=True)
class MessageResult:
    """A row, and what was made of its text."""

    row: dict[str, Any]
    heard: dict[str, Any]

    def prediction(self) -> dict[str, Any]:
        """The prediction row, see ``docs/evaluation.md``."""
        kept = ("lang", "tier", "intent", "indicators", "facts", "ms")
        return {"id": self.row["id"], **{name: self.heard[name] for name in kept}}

    def pair(self) -> Pair:
        """What the figures count."""
        heard = self.heard
        return Pair(
            lang=self.row["lang"],
            tier=self.row["tier"],
            allowed=frozenset(self.row.get("alt_tiers") or ()),
            indicators=frozenset(self.row.get("indicators") or ()),
            intent=self.row.get("intent"),
            heard_tier=heard["tier"],
            heard_lang=heard["lang"],
            heard_indicators=frozenset(i["id"] for i in heard["indicators"] if _counts(i)),
            heard_intent=heard["intent"],
            ms=heard["ms"],
            words=len(words(self.row["text"])),
            facts=_facts(self.row["facts"]) if "facts" in self.row else None,
            heard_facts=_facts({**heard["facts"], "minor": _minor(heard)}),
        )


@dataclass(frozen=True)
class MessageReport:
    """All rows."""

    results: tuple[MessageResult, ...]

    def summary(self) -> dict[str, Any]:
        """The figures, as JSON-ready data."""
        pairs = [result.pair() for result in self.results]
        return {
            "messages": len(pairs),
            "headline": _plain(_headline(pairs)),
            "indicator_f1": round(metrics.f1(metrics.micro(pairs), "indicator"), 4),
            "confusion": metrics.confusion(pairs),
            "by_language": {
                lang: _plain(metrics.headline(group)) for lang, group in _by_language(pairs)
            },
            "by_tier": {name: _plain(rates) for name, rates in metrics.by_tier(pairs).items()},
            "by_indicator": {
                name: _plain(rates) for name, rates in metrics.by_indicator(pairs).items()
            },
            "ms": {
                "median": metrics.quantile([p.ms for p in pairs], 0.5),
                "p99": metrics.quantile([p.ms for p in pairs], 0.99),
            },
        }

    def text(self) -> str:
        """The figures, to be read."""
        pairs = [result.pair() for result in self.results]
        lines = [f"{len(pairs)} messages; rates with hits, total and Wilson 95 % interval", ""]
        lines += _table(_headline(pairs))
        lines.append(f"  {'indicator F1':26s}{metrics.f1(metrics.micro(pairs), 'indicator'):.3f}")
        lines += ["", "tier, and how often each was given instead"]
        for tier, given in metrics.confusion(pairs).items():
            lines.append(
                f"  {tier:10s}" + "".join(f"{name} {n:5d}   " for name, n in given.items())
            )
        for lang, group in _by_language(pairs):
            rates = metrics.headline(group)
            lines += ["", f"{lang} ({len(group)})"]
            lines += _table({name: rates[name] for name in EACH_LANGUAGE})
        lines.append("")
        for tier, rates in metrics.by_tier(pairs).items():
            lines += _table({f"{tier} {name}": value for name, value in rates.items()})
        lines.append("")
        for name, rates in metrics.by_indicator(pairs).items():
            lines.append(f"  {name:32s}recall {rates['recall']}   precision {rates['precision']}")
        times = [p.ms for p in pairs]
        half, most = metrics.quantile(times, 0.5), metrics.quantile(times, 0.99)
        return "\n".join([*lines, "", f"ms: median {half:.1f}, p99 {most:.1f}"])


def triage(settings: Settings, text: str) -> dict[str, Any]:
    """What is heard in one message: language, tier with reasons, indicators with evidence, facts."""
    return Triage(settings).hear(text)


def triage_text(heard: dict[str, Any]) -> str:
    """The result of :func:`triage`, to be read."""
    lines = [
        f"language   {heard['lang']} ({heard['language_confidence']:.2f})",
        f"tier       {heard['tier']}",
        *(
            f"           because {why['key']}: {', '.join(why['indicators'])}"
            for why in heard["why"]
        ),
        f"intent     {heard['intent']} ({heard['intent_confidence']:.2f})",
    ]
    lines += [
        f"indicator  {item['id']}: {item['value']}, {item['when']}, {item['source']}, "
        f"{item['confidence']:.2f} by {item['evidence']} at {item['start']} to {item['end']}"
        for item in heard["indicators"]
    ]
    lines += [f"fact       {name}: {value}" for name, value in heard["facts"].items()]
    return "\n".join([*lines, f"took       {heard['ms']:.1f} ms"])


def evaluate_messages(
    settings: Settings, rows: Iterable[dict[str, Any]], nlu: Nlu | None = None
) -> MessageReport:
    """Hear every row's text, with the newest model or ``nlu``, and set it beside its labels."""
    ear = Triage(settings, nlu)
    return MessageReport(tuple(MessageResult(row, ear.hear(row["text"])) for row in rows))


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a file. Raises :class:`EvaluationFileError`."""
    return list(_rows(path))


class Triage:
    """The newest model with the screening rule, loaded once for many texts."""

    def __init__(self, settings: Settings, nlu: Nlu | None = None) -> None:
        self._nlu = nlu or Nlu(newest_model(settings.model_dir))
        self._taxonomy: Taxonomy = load_taxonomy(settings.data_dir / "indicators" / "taxonomy.yml")
        self._nlu.parse("hello, this loads what is loaded on first use")

    def hear(self, text: str) -> dict[str, Any]:
        """One message, as a first one: nothing is known yet."""
        begun = time.perf_counter()
        parse = self._nlu.parse(text)
        ms = (time.perf_counter() - begun) * 1000
        understood = Understanding.from_parse(parse, turn=1)
        assessed = self._assess(understood)
        return {
            "lang": understood.language,
            "language_confidence": understood.language_confidence,
            "tier": assessed.tier,
            "why": assessed.to_dict()["why"],
            "intent": understood.intent,
            "intent_confidence": understood.intent_confidence,
            "indicators": list(parse.get("indicators") or ()),
            "facts": understood.facts,
            "ms": round(ms, 2),
        }

    def _assess(self, understood: Understanding) -> Assessment:
        band = understood.facts.get("age_band")
        return assess(
            understood.findings,
            minor=None if band is None else band in ("under_13", "13_17"),
            under_13=band == "under_13",
            human_requested=understood.intent == "ask_human",
            taxonomy=self._taxonomy,
        )


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise EvaluationFileError(f"{path} cannot be read: {error}") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise EvaluationFileError(f"{path.name} line {number}: not JSON") from error
        missing = [key for key in NEEDED if not isinstance(row, dict) or key not in row]
        if missing:
            raise EvaluationFileError(f"{path.name} line {number}: lacks {', '.join(missing)}")
        if row["tier"] not in metrics.TIERS:
            raise EvaluationFileError(f"{path.name} line {number}: no such tier")
        yield row


def _headline(pairs: list[Pair]) -> dict[str, metrics.Rate]:
    return {
        **metrics.headline(pairs),
        **metrics.by_length(pairs),
        **metrics.facts(pairs),
        **metrics.micro(pairs),
    }


def _facts(stated: dict[str, Any]) -> frozenset[tuple[str, str]]:
    """The facts that figures are kept of: role, age, being a minor, needs, a phone that is seen."""
    found = {("need", str(need)) for need in stated.get("needs") or ()}
    found |= {(name, str(stated[name])) for name in ("role", "age") if stated.get(name)}
    if stated.get("other_age"):  # the rows tell ages, and whose they are by the role
        found.add(("age", str(stated["other_age"])))
    found |= {(name, "yes") for name in ("minor", "phone_seen") if stated.get(name)}
    if stated.get("age") and int(stated["age"]) < ADULT:
        found.add(("minor", "yes"))
    return frozenset(found)


def _minor(heard: dict[str, Any]) -> bool:
    return any(i["id"] == "under_18" and i["value"] == "yes" for i in heard["indicators"])


def _counts(item: dict[str, Any]) -> bool:
    """Rows name single signs; what sounds urgent as a whole is counted with the tiers."""
    named = item["id"] != SOUNDS_URGENT
    return bool(named and item["value"] == "yes" and item["confidence"] >= COUNTS_FROM)


def _by_language(pairs: list[Pair]) -> list[tuple[str, list[Pair]]]:
    return [
        (lang, [p for p in pairs if p.lang == lang]) for lang in sorted({p.lang for p in pairs})
    ]


def _plain(rates: dict[str, metrics.Rate]) -> dict[str, Any]:
    return {name: value.to_dict() for name, value in rates.items()}


def _table(rates: dict[str, metrics.Rate]) -> list[str]:
    return [f"  {name:26s}{value}" for name, value in rates.items()]
