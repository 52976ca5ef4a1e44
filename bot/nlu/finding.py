"""Find indicators in a turn: phrases and trained heads, read in the light of how they are meant."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from bot.nlu.ear import Ear, Embed
from bot.nlu.heads import Scores, logit
from bot.nlu.phrases import Hit, Languages, PhraseBook
from bot.nlu.reading import Reading, read
from bot.nlu.sentences import MOST_CHARACTERS, Sentence
from bot.screening.findings import Evidence, Source, Value, When

PHRASE_CONFIDENCE = 0.95  # a phrase is written to mean one thing
SAID = 0.5  # the heads' confidence under which a finding is called inferred, not said
REPORTED = 0.3  # the confidence under which the heads' word is not passed on
LEFT_OVER = 6  # words beside an idiom or a denial that are worth a hearing of their own
FURTHER = 3  # labels of one sentence beside the best
# Danger, suicide and medical emergency interrupt everything, so the heads alone must be surer of them.
# Under EMERGENCY they are a doubt, under DOUBT nothing.
EMERGENCY = 0.6
DOUBT = 0.45
SOUNDS_URGENT = "sounds_urgent"
EMERGENCIES = {  # indicator to intent, the most pressing first
    "danger_now": "immediate_danger",
    "medical_emergency": "medical_emergency",
    "suicide_or_self_harm": "suicide",
}


@dataclass(frozen=True)
class Thresholds:
    """Where a score counts, and what it is worth; chosen on held-out folds, see ``training``.

    ``weights`` turn the heads' scores of one label into the chance that it is right: a factor for each
    of ``features``, and a constant.
    """

    any: float = 0.5  # "some indicator is in this sentence"
    weights: tuple[float, float, float, float, float] = (1.0, 0.3, 0.8, 0.0, 0.5)
    urgent: float = 1.5  # "the whole sounds urgent", a logit

    def confidence(self, scores: Scores, name: str) -> float:
        """The calibrated confidence in one label, from 0 to 1."""
        *factors, constant = self.weights
        pairs = zip(factors, features(scores, name), strict=True)
        return chance(sum(factor * value for factor, value in pairs) + constant)


def features(scores: Scores, name: str) -> tuple[float, float, float, float]:
    """What speaks for a label: logits of "any", of its own head and of its letters; its share's log."""
    share = math.log(max(scores.share[name], 1e-6))
    letters = min(max(scores.letters.get(name, 0.0), -8.0), 8.0)
    return logit(scores.any), logit(scores.other[name]), share, letters


def candidates(scores: Scores) -> list[str]:
    """The labels of a sentence that are worth a calibrated look, in a stable order."""
    likely = sorted(scores.share, key=lambda name: -scores.share[name])[: 2 * FURTHER]
    spelt = sorted(scores.letters, key=lambda name: -scores.letters[name])[: FURTHER + 1]
    return list(dict.fromkeys((*likely, *spelt)))


def chance(value: float) -> float:
    """The chance of which ``value`` is the logit."""
    return 1 / (1 + math.exp(-value))


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

    def __init__(self, book: PhraseBook, ear: Ear | None, thresholds: Thresholds) -> None:
        self._book = book
        self._ear = ear
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
        found = [item for reading in readings for item in _by_phrase(reading, self._book.deniable)]
        if self._ear is not None:
            asked = [r for r in readings if (r.sentence.start, r.sentence.end) in chosen]
            found += self._by_ear(text, asked, embed, self._ear)
        found += _about_another(readings, found)
        return _merge(found)

    def _by_ear(
        self, text: str, readings: Sequence[Reading], embed: Embed, ear: Ear
    ) -> list[Found]:
        pieces = [(r, _worth_embedding(r)) for r in readings if not r.unreal]
        pieces = [(r, piece) for r, piece in pieces if any(c.isalpha() for c in piece)]
        heard = [(r, ear.hear(piece, embed)) for r, piece in pieces]
        whole = ear.hear(text[:MOST_CHARACTERS], embed) if _plain(readings, pieces) else None
        found = [
            item
            for reading, scores in heard
            for item in self._signs(reading, scores, whole, len(readings))
        ]
        return [*found, *self._whole(heard, whole)]

    def _signs(
        self, reading: Reading, scores: Scores, whole: Scores | None, among: int
    ) -> list[Found]:
        if max(scores.any, whole.any if whole else 0.0) < _raised(self._thresholds.any, among):
            return []
        denied = {hit.name for hit in reading.denied}
        denied |= {hit.name for hit in reading.said if self._denied(reading, hit)}
        return [
            _found(name, "yes", reading, round(confidence, 3), "classifier")
            for name, confidence in self._labels(scores, whole)
            if name not in denied
        ]

    def _labels(self, scores: Scores, whole: Scores | None) -> list[tuple[str, float]]:
        """The labels of a sentence with their confidence, the best first."""
        names = dict.fromkeys((*candidates(scores), *(candidates(whole) if whole else ())))
        rated = sorted(((self._confidence(scores, whole, n), n) for n in names), reverse=True)
        kept = [(name, chance) for chance, name in rated[: 1 + FURTHER]]
        return [(n, c) for n, c in kept if c >= (DOUBT if n in EMERGENCIES else REPORTED)]

    def _confidence(self, scores: Scores, whole: Scores | None, name: str) -> float:
        """What the sentence says by itself, and what it says among the others."""
        alone = self._thresholds.confidence(scores, name)
        return alone if whole is None else (alone + self._thresholds.confidence(whole, name)) / 2

    def _whole(self, heard: Sequence[tuple[Reading, Scores]], whole: Scores | None) -> list[Found]:
        """Whether all of it together sounds urgent, whatever the signs are called."""
        if not heard:
            return []
        reading, scores = max(heard, key=lambda pair: pair[1].urgent)
        loud = scores.urgent - math.log(len(heard))
        if whole:
            loud = max(loud, whole.urgent)
        if loud < self._thresholds.urgent:
            return []
        confidence = round(chance(loud - self._thresholds.urgent), 3)
        return [_found(SOUNDS_URGENT, "yes", reading, confidence, "classifier")]

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


def _plain(readings: Sequence[Reading], pieces: Sequence[tuple[Reading, str]]) -> bool:
    """Whether there are several sentences, and none of them holds a film, an idiom or a denial."""
    return len(readings) > 1 and [piece for _, piece in pieces] == [
        reading.sentence.text for reading in readings
    ]


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
