"""Find indicators in a turn: phrases and trained heads, read in the light of how they are meant."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from bot.nlu.encoder import Vector
from bot.nlu.heads import Heads, Scores
from bot.nlu.phrases import Hit, Languages, PhraseBook
from bot.nlu.reading import Reading, read
from bot.nlu.sentences import Sentence
from bot.screening.findings import Evidence, Source, Value, When

PHRASE_CONFIDENCE = 0.95  # a phrase is written to mean one thing
SAID = 0.5  # the heads' confidence under which a finding is called inferred, not said
REPORTED = 0.3  # the confidence under which the heads' word is not passed on
LEFT_OVER = 6  # words beside an idiom or a denial that are worth a hearing of their own
FURTHER = 3  # labels of one sentence beside the best
# The heads may be sure that something is wrong and unsure what to call it: then the likeliest name stands.
SOMETHING = 0.56
# Danger, suicide and medical emergency interrupt everything, so the heads alone must be surer of them.
# Under EMERGENCY they are a doubt, under DOUBT nothing.
EMERGENCY = 0.6
DOUBT = 0.45
EMERGENCIES = {  # indicator to intent, the most pressing first
    "danger_now": "immediate_danger",
    "medical_emergency": "medical_emergency",
    "suicide_or_self_harm": "suicide",
}
Embed = Callable[[str], Vector]


@dataclass(frozen=True)
class Thresholds:
    """Where a score counts, and what it is worth; chosen on held-out folds, see ``training``.

    ``weights`` turn the heads' scores of one label into the chance that it is right: factors of the
    logits of "any" and of the label's own head, of the logarithm of its share, and a constant.
    """

    any: float = 0.5  # "some indicator is in this sentence"
    weights: tuple[float, float, float, float] = (1.0, 0.3, 0.8, 0.5)

    def confidence(self, scores: Scores, name: str) -> float:
        """The calibrated confidence in one label, from 0 to 1."""
        any_, other, share, constant = self.weights
        value = (
            any_ * logit(scores.any)
            + other * logit(scores.other[name])
            + share * math.log(max(scores.share[name], 1e-6))
            + constant
        )
        return 1 / (1 + math.exp(-value))


def logit(chance: float) -> float:
    """The logarithm of the odds, held within 0.1 % and 99.9 %."""
    held = min(max(chance, 0.001), 0.999)
    return math.log(held / (1 - held))


@dataclass(frozen=True)
class Found:
    """One finding, offsets in the cleaned text; the contract is in ``docs/architecture.md``."""

    id: str
    value: Value
    source: Source
    when: When
    confidence: float
    evidence: Evidence
    start: int
    end: int

    def to_dict(self) -> dict[str, Any]:
        """Plain data for Rasa's message."""
        return asdict(self)


class IndicatorReader:
    """Phrases and heads together. Pure but for the vectors, which ``embed`` gives."""

    def __init__(self, book: PhraseBook, heads: Heads | None, thresholds: Thresholds) -> None:
        self._book = book
        self._heads = heads
        self._thresholds = thresholds

    def find(
        self,
        text: str,
        sentences: Sequence[Sentence],
        embedded: Iterable[Sentence],
        embed: Embed,
        languages: Languages = None,
    ) -> list[Found]:
        """The findings of a cleaned text, one an indicator and value, surest first."""
        readings = read(sentences, self._book.find(text, languages))
        chosen = {(s.start, s.end) for s in embedded}
        found: list[Found] = []
        for reading in readings:
            found += _by_phrase(reading, self._book.deniable)
            if (reading.sentence.start, reading.sentence.end) in chosen:
                found += self._by_heads(reading, len(chosen), embed)
        found += _about_another(readings, found)
        return _merge(found)

    def _by_heads(self, reading: Reading, among: int, embed: Embed) -> list[Found]:
        if reading.unreal or self._heads is None:
            return []
        text = _worth_embedding(reading)
        if not any(character.isalpha() for character in text):
            return []
        scores = self._heads.scores(embed(text))
        if scores.any < _raised(self._thresholds.any, among):
            return []
        denied = {hit.name for hit in reading.denied}
        denied |= {hit.name for hit in reading.said if self._denied(reading, hit)}
        return [
            _found(name, "yes", reading, round(confidence, 3), "classifier")
            for name, confidence in self._labels(scores)
            if name not in denied
        ]

    def _labels(self, scores: Scores) -> list[tuple[str, float]]:
        """The labels of a sentence with their confidence, the best first."""
        likely = sorted(scores.share, key=lambda name: -scores.share[name])[: 2 * FURTHER]
        rated = sorted(((self._thresholds.confidence(scores, n), n) for n in likely), reverse=True)
        sure, best = rated[0]
        if best not in EMERGENCIES:
            sure = max(sure, SOMETHING * scores.any)
        kept = [(best, sure), *((name, chance) for chance, name in rated[1 : 1 + FURTHER])]
        return [(n, c) for n, c in kept if c >= (DOUBT if n in EMERGENCIES else REPORTED)]

    def _denied(self, reading: Reading, hit: Hit) -> bool:
        return hit.name in self._book.deniable and reading.negated(hit)


def situation(found: Sequence[Found]) -> str | None:
    """The emergency intent that these findings call for, over whatever a classifier thought.

    Only for what is said to be so, now, by the person or of someone they speak for.
    """
    pressing = [f for f in found if f.value == "yes" and f.when == "now" and _certain(f)]
    pressing = [f for f in pressing if f.id in EMERGENCIES]
    # What a phrase says goes before what the heads make of it; then the surest, then the most pressing.
    order = list(EMERGENCIES)
    first = max(
        pressing,
        key=lambda f: (f.evidence == "phrase", f.confidence, -order.index(f.id)),
        default=None,
    )
    return EMERGENCIES[first.id] if first else None


def _certain(item: Found) -> bool:
    return item.evidence == "phrase" or item.confidence >= EMERGENCY


def _by_phrase(reading: Reading, deniable: frozenset[str]) -> list[Found]:
    denied = {hit.name for hit in reading.denied}
    found = [_found(n, "no", reading, PHRASE_CONFIDENCE, "phrase") for n in sorted(denied)]
    if reading.unreal:
        return []
    for hit in reading.said:
        if hit.name in denied:
            continue
        value: Value = "no" if hit.name in deniable and reading.negated(hit) else "yes"
        item = _found(hit.name, value, reading, PHRASE_CONFIDENCE, "phrase")
        found.append(replace(item, start=hit.start, end=hit.end))
    return found


def _found(
    name: str, value: Value, reading: Reading, confidence: float, evidence: Evidence
) -> Found:
    sentence = reading.sentence
    least = EMERGENCY if name in EMERGENCIES else SAID
    said: Source = "said" if evidence == "phrase" or confidence >= least else "inferred"
    source: Source = "third_party" if reading.third_party else said
    return Found(
        name, value, source, reading.when, confidence, evidence, sentence.start, sentence.end
    )


def _about_another(readings: Sequence[Reading], found: Sequence[Found]) -> list[Found]:
    """When something was found about another person, the writer is a third party."""
    if any(item.source != "third_party" for item in found):
        return []
    about = [r for r in readings if r.third_party and not r.unreal]
    if not about or not found:
        return []
    return [_found("contact_is_third_party", "yes", about[0], PHRASE_CONFIDENCE, "phrase")]


def _worth_embedding(reading: Reading) -> str:
    """The sentence less its idioms and denials; nothing when little is left beside them."""
    spans = [*reading.idioms, *((hit.start, hit.end) for hit in reading.denied)]
    if not spans:
        return reading.sentence.text
    characters = list(reading.sentence.text)
    for start, end in spans:
        for index in range(max(0, start - reading.sentence.start), end - reading.sentence.start):
            if index < len(characters):
                characters[index] = " "
    rest = " ".join("".join(characters).split())
    return rest if len(rest.split()) >= LEFT_OVER else ""


def _raised(threshold: float, among: int) -> float:
    """The best of many sentences is high by chance: the odds asked for grow with their root."""
    odds = threshold / (1 - threshold) * math.sqrt(max(1, among))
    return odds / (1 + odds)


def _merge(found: Sequence[Found]) -> list[Found]:
    """One finding an indicator: "yes" over "no", now over past, the person's own over another's."""
    rank = {"said": 2, "inferred": 1, "third_party": 1}
    best: dict[str, Found] = {}
    for item in found:
        before = best.get(item.id)
        if before is None or _weight(item, rank) > _weight(before, rank):
            best[item.id] = item
    return sorted(best.values(), key=lambda item: -item.confidence)


def _weight(item: Found, rank: dict[str, int]) -> tuple[bool, bool, float, int]:
    return item.value == "yes", item.when == "now", item.confidence, rank[item.source]
