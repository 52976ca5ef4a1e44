"""How a sentence is meant: now or over, about oneself or another, real or a film, an idiom or not.

Everything is read from cue phrases in ``data/indicators/phrases.<language>.yml``; no word stands here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.nlu.phrases import Hit
from bot.nlu.sentences import Sentence
from bot.screening.findings import When

Span = tuple[int, int]
NEGATION_REACH = 16  # characters between a negation and the phrase it denies


@dataclass(frozen=True)
class Reading:
    """One sentence: its own hits, and how they are meant."""

    sentence: Sentence
    said: tuple[Hit, ...]
    denied: tuple[Hit, ...]
    negations: tuple[Span, ...]
    idioms: tuple[Span, ...]
    when: When
    third_party: bool
    unreal: bool  # homework, a film, the news, a supposition

    def negated(self, hit: Hit) -> bool:
        """Whether a negation stands right before ``hit`` ("I am not in danger")."""
        return any(
            end <= hit.start and hit.start - end <= NEGATION_REACH and self._close(end, hit.start)
            for _, end in self.negations
        )

    def _close(self, end: int, start: int) -> bool:
        offset = self.sentence.start
        between = self.sentence.text[end - offset : start - offset]
        return len(between.split()) <= 1 and not any(mark in between for mark in ",;:.")


def read(sentences: Sequence[Sentence], hits: Sequence[Hit]) -> list[Reading]:
    """A reading of every sentence, in order."""
    cues = {hit.name for hit in hits if hit.kind == "cue"}
    about_another = False
    readings = []
    for sentence in sentences:
        inside = [h for h in hits if h.start < sentence.end and h.end > sentence.start]
        own = {hit.name for hit in inside if hit.kind == "cue"}
        third = _third_party(inside, own, about_another)
        about_another = third or (about_another and not _first_person(inside))
        readings.append(_reading(sentence, inside, own, cues, third))
    return readings


def _reading(
    sentence: Sentence, inside: Sequence[Hit], own: set[str], cues: set[str], third: bool
) -> Reading:
    spans = {name: _spans(inside, name) for name in ("idiom", "negation")}
    return Reading(
        sentence=sentence,
        said=tuple(h for h in inside if h.kind == "said" and not _covered(h, spans["idiom"])),
        denied=tuple(h for h in inside if h.kind == "denied"),
        negations=spans["negation"],
        idioms=spans["idiom"],
        when=_when(own, cues),
        third_party=third,
        unreal=("unreal" in own or "unreal_wide" in cues) and "real" not in cues,
    )


def _when(own: set[str], cues: set[str]) -> When:
    if "present" in own:
        return "now"
    if "past" in own:
        return "past"
    if "past_over" in cues and "present" not in cues:
        return "past"
    return "now"


def _third_party(inside: Sequence[Hit], own: set[str], about_another: bool) -> bool:
    speaks_of_another = "third_party" in own or (about_another and "other_person" in own)
    return speaks_of_another and not _first_person(inside)


def _first_person(inside: Sequence[Hit]) -> bool:
    """Whether it happens to the writer; "I think my neighbour …" and "help me" do not count."""
    around = _spans(inside, "meta")
    return any(
        hit.kind == "cue" and hit.name == "first_person" and not _covered(hit, around)
        for hit in inside
    )


def _spans(hits: Sequence[Hit], name: str) -> tuple[Span, ...]:
    return tuple((hit.start, hit.end) for hit in hits if hit.kind == "cue" and hit.name == name)


def _covered(hit: Hit, spans: Sequence[Span]) -> bool:
    return any(start <= hit.start and hit.end <= end for start, end in spans)
