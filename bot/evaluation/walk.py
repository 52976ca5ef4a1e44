"""A random walk: conversations of random texts in random languages, through the real engine.

The texts are what people write in ``data/scripts``, numbers, marks and words from other languages in
between. Whatever comes, four promises must hold: a human is offered and can be had; nobody is met with
silence while the assistant holds the conversation; no reply comes three times running; nothing is asked
that was answered. The same seed walks the same way.
"""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bot.conversation.states import ASSISTANT, CLOSED, WAITING
from bot.evaluation.scripts import read_scripts
from bot.languages.catalogue import Catalogue
from bot.rehearsal import Rehearsal, RehearsedConversation, TurnSeen
from bot.screening.state import State
from bot.settings import Settings

MARKS: Final = ("1", "2", "3", "4", "7", "0", "?", "...", "🙏", "👍", "ok", "٢", "२")
LONGEST: Final = 12  # turns
STRANGE: Final = 0.15  # how often a text is of another language
MARKED: Final = 0.35  # and how often it is a number or a mark
HUMAN: Final = "human"


@dataclass(frozen=True)
class Stumble:
    """A promise that did not hold, in which walk and after which texts."""

    promise: str
    walk: int
    texts: tuple[str, ...]


@dataclass(frozen=True)
class WalkReport:
    """How the walks went."""

    walks: int
    turns: int
    stumbles: tuple[Stumble, ...] = field(default_factory=tuple)

    def text(self) -> str:
        """The outcome, to be read: the promises that broke, and the first walks they broke in."""
        broken = Counter(each.promise for each in self.stumbles)
        lines = [f"{self.walks} conversations, {self.turns} turns, {len(self.stumbles)} stumbles"]
        lines += [f"{count} x {promise}" for promise, count in broken.most_common()]
        for promise in broken:
            first = next(each for each in self.stumbles if each.promise == promise)
            lines += ["", f"{promise} (walk {first.walk})", *(f"  {t}" for t in first.texts)]
        return "\n".join(lines)


@dataclass(frozen=True)
class _Step:
    """What one turn did."""

    seen: TurnSeen
    before: State
    after: State

    @property
    def said(self) -> str:
        return "\n".join(reply.content.text for reply in self.seen.replies)

    @property
    def quiet(self) -> bool:
        """Whether the person asked for silence, or hides the talk."""
        return self.after.silenced or self.after.hidden


async def walk(settings: Settings, conversations: int, seed: int = 1) -> WalkReport:
    """Walk ``conversations`` times, in one throw-away store."""
    folder = settings.data_dir / "scripts"
    heard = {tag: _texts(folder / f"{tag}.txt") for tag in settings.languages}
    heard = {tag: texts for tag, texts in heard.items() if texts}
    catalogue = Catalogue.load(settings.data_dir / "languages")
    turns, stumbles = 0, []
    with tempfile.TemporaryDirectory(prefix="lantern-walk-") as store:
        rehearsal = Rehearsal(settings, Path(store))
        for number in range(1, conversations + 1):
            chance = random.Random(f"{seed}/{number}")  # noqa: S311  a walk, no secret
            channel = chance.choice(("sms", "webchat"))
            texts = _path(chance, heard)
            steps = await _walked(rehearsal.open(channel), texts, catalogue)
            turns += len(steps)
            broken = dict.fromkeys(_broken(steps))
            stumbles += [Stumble(promise, number, tuple(texts)) for promise in broken]
        rehearsal.store.close()
    return WalkReport(conversations, turns, tuple(stumbles))


def _texts(path: Path) -> list[str]:
    if not path.exists():
        return []
    scripts = read_scripts([path])
    return [each.text for script in scripts for each in script.exchanges if each.text]


def _path(chance: random.Random, heard: dict[str, list[str]]) -> list[str]:
    tongue = chance.choice(sorted(heard))
    path: list[str] = []
    for _ in range(chance.randint(3, LONGEST)):
        if path and chance.random() < MARKED:
            path.append(chance.choice(MARKS))
            continue
        strange = chance.random() < STRANGE
        path.append(chance.choice(heard[chance.choice(sorted(heard)) if strange else tongue]))
    return path


async def _walked(
    conversation: RehearsedConversation, texts: list[str], catalogue: Catalogue
) -> list[_Step]:
    """The texts, and at the end the label of the button for a human."""
    steps: list[_Step] = []
    before = State()
    for text in (*texts, ""):
        if conversation.conversation_id and conversation.closed():
            break  # a new text would open a new conversation
        asked = text or catalogue.say(f"option-{HUMAN}", conversation.language())
        seen = await conversation.say(asked)
        after = conversation.state()
        steps.append(_Step(seen, before, after))
        before = after
    return steps


def _broken(steps: list[_Step]) -> Iterator[str]:
    for number, step in enumerate(steps):
        held = step.seen.state in (ASSISTANT, WAITING)
        if held and not step.said and not step.after.silenced:
            yield "silent while the assistant holds it"
        last = [each.said for each in steps[max(0, number - 2) : number + 1]]
        if len(last) > 2 and len(set(last)) == 1 and last[0] and not step.quiet:
            yield "the same reply three times running"
        for question in _asked_again(step):
            yield f"asked what was answered: {question}"
    if not steps or steps[-1].seen.state == CLOSED:
        return  # over, as they wished: a new text opens a new conversation
    end = steps[-1].after
    if not end.human_requested and not end.silenced:
        yield "no human to be had"
    offered = any(_offers(step.seen) for step in steps)
    if not offered and not end.human_requested and not end.silenced:
        yield "no human offered"


def _asked_again(step: _Step) -> Iterator[str]:
    asked = {reply.content.key.removeprefix("ask-") for reply in step.seen.replies}
    yield from sorted(asked & _answered(step.before) & _answered(step.after))


def _answered(state: State) -> set[str]:
    """The questions whose answer is known, whether it was asked for or told."""
    known = {
        "safe": state.safe_to_write != "unknown",
        "consent": state.consent_to_questions != "unknown",
        "role": state.role != "unknown",
        "age": state.age_band != "unknown",
        "phone-seen": state.device_safe != "unknown",
        "child": state.children_present != "unknown",
        "needs": bool(state.needs),
        "place": state.place is not None,
        "police": state.police != "not_asked",
        "callback": state.callback != "none",
        "callback-when": state.callback_when != "none",
    }
    known.update(dict.fromkeys((e.about for e in state.consents if e.about == "share"), True))
    return {question for question, answered in known.items() if answered}


def _offers(seen: TurnSeen) -> bool:
    return any(option.id == HUMAN for reply in seen.replies for option in reply.content.options)
