"""Conversations as plain text, which a hotline worker can read and write, run through the real engine.

A file holds any number of scripts::

    # The boss keeps the passport
    by text message in English, safe word and all

    Person: my boss took my passport and i cant leave
    Assistant: hello-after-story, ask-safe
    Person: yes
    Assistant: advice-papers
    Tier: high
    Held by: waiting

A script begins with ``#`` and its title. Lines before the first ``Person:`` say how it is told; one that
begins with ``by web chat`` makes it a web chat. After ``Person:`` come the lines that its turn must keep:

``Assistant:``  names of sentences (``ask-safe``), or words in quotes that a reply must hold; all must be said
``Never:``      names of sentences, or words in quotes, that must not be said
``Tier:``       the least tier after the turn
``At most:``    the highest tier after the turn
``Language:``   the language of the conversation after the turn
``Held by:``    ``assistant``, ``waiting``, ``responder`` or ``closed``
``Silent``      nothing may be said
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bot.conversation.states import FOLLOWS
from bot.languages.catalogue import Catalogue
from bot.rehearsal import Rehearsal, RehearsedConversation, TurnSeen
from bot.settings import Settings

TIERS = ("none", "elevated", "high", "emergency")
WEB_CHAT = "by web chat"
_QUOTED = re.compile(r'"([^"]+)"')
_LINE = re.compile(r"(Person|Assistant|Never|Tier|At most|Language|Held by):\s*(.*)|Silent$")


class ScriptError(ValueError):
    """A script cannot be read; the message names the file, the line and what is wrong with it."""


@dataclass
class Exchange:
    """One thing that the person writes, and what must hold after it: a name and its value each."""

    text: str
    line: int
    wanted: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Script:
    """One conversation."""

    title: str
    file: str
    channel: str = "sms"
    exchanges: list[Exchange] = field(default_factory=list)


@dataclass(frozen=True)
class ScriptResult:
    """What became of a script: ``problems`` is empty where it went as written."""

    script: Script
    problems: tuple[str, ...]


@dataclass(frozen=True)
class ScriptReport:
    """All scripts."""

    results: tuple[ScriptResult, ...]

    @property
    def failed(self) -> tuple[ScriptResult, ...]:
        """Those that went otherwise than written."""
        return tuple(result for result in self.results if result.problems)

    def text(self) -> str:
        """The outcome, to be read; what was written and what was said stand beside each other."""
        lines = [f"{len(self.results) - len(self.failed)} of {len(self.results)} went as written"]
        for result in self.failed:
            lines += ["", f"{result.script.file}: {result.script.title}", *result.problems]
        return "\n".join(lines)


def read_scripts(files: Iterable[Path]) -> list[Script]:
    """Every script of ``files``. Raises :class:`ScriptError`."""
    return [script for path in files for script in _scripts(path)]


def _scripts(path: Path) -> Iterator[Script]:
    script: Script | None = None
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ScriptError(f"{path} cannot be read: {error}") from error
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if text.startswith("#"):
            if script is not None:
                yield _whole(script)
            script = Script(text.lstrip("# "), path.name)
        elif script is not None and text:
            _take(script, text, number)
        elif text:
            raise ScriptError(f"{path.name} line {number}: a script begins with # and its title")
    if script is not None:
        yield _whole(script)


def _take(script: Script, text: str, number: int) -> None:
    match = _LINE.match(text)
    where = f"{script.file} line {number}"
    if match and match.group(1) == "Person":
        script.exchanges.append(Exchange(match.group(2), number))
    elif not script.exchanges:
        if match:
            raise ScriptError(f"{where}: nobody has written anything yet")
        if text.lower().startswith(WEB_CHAT):
            script.channel = "webchat"
    elif match is None:
        raise ScriptError(
            f"{where}: {text.split(':', maxsplit=1)[0]!r} is none of the lines that there are"
        )
    else:
        name, value = match.group(1) or "Silent", match.group(2) or ""
        allowed = {"Tier": TIERS, "At most": TIERS, "Held by": tuple(FOLLOWS)}.get(name, (value,))
        if value not in allowed:
            raise ScriptError(f"{where}: {name} is one of {', '.join(allowed)}")
        script.exchanges[-1].wanted.append((name, value))


def _whole(script: Script) -> Script:
    if not script.exchanges:
        raise ScriptError(f"{script.file}: {script.title!r} has no Person line")
    return script


async def run_scripts(settings: Settings, scripts: Iterable[Script]) -> ScriptReport:
    """Run each as a conversation of its own, in one throw-away store."""
    catalogue = Catalogue.load(settings.data_dir / "languages")
    with tempfile.TemporaryDirectory(prefix="lantern-scripts-") as folder:
        rehearsal = Rehearsal(settings, Path(folder))
        results = [await _run(rehearsal.open(one.channel), one, catalogue) for one in scripts]
        rehearsal.store.close()
    return ScriptReport(tuple(results))


async def _run(
    conversation: RehearsedConversation, script: Script, catalogue: Catalogue
) -> ScriptResult:
    problems: list[str] = []
    told: tuple[str, ...] = ()
    for exchange in script.exchanges:
        seen = await conversation.say(exchange.text)
        before, told = told, conversation.told()
        heard = _Heard(seen, conversation.language(), frozenset(told) - frozenset(before))
        wrong = list(_problems(exchange, heard, catalogue))
        if wrong:
            keys = ", ".join(reply.content.key for reply in seen.replies) or "nothing"
            problems.append(f"  line {exchange.line}  Person: {exchange.text}")
            problems += [f"    written: {what}" for what in wrong]
            problems.append(
                f"    came:    {keys}; tier {seen.tier}, held by {seen.state}, {seen.intent}"
            )
            problems += [f"             {reply.content.text}" for reply in seen.replies]
    return ScriptResult(script, tuple(problems))


@dataclass(frozen=True)
class _Heard:
    """A turn; ``new`` are the sentences that were said for the first time."""

    seen: TurnSeen
    language: str
    new: frozenset[str]


def _problems(exchange: Exchange, heard: _Heard, catalogue: Catalogue) -> Iterator[str]:
    seen, language = heard.seen, heard.language
    said = "\n".join(reply.content.text for reply in seen.replies)
    keys = {reply.content.key for reply in seen.replies}

    def was_said(what: str) -> bool:
        quoted = _QUOTED.fullmatch(what)
        if quoted:
            return quoted.group(1).casefold() in said.casefold()
        # A sentence that only opens a message has no key there; it stands in the text.
        opening = catalogue.say(what, language) if catalogue.has(what) else ""
        return what in keys or what in heard.new or bool(opening and opening in said)

    kept: dict[str, Callable[[str], bool]] = {
        "Assistant": lambda value: all(map(was_said, _parts(value))),
        "Never": lambda value: not any(map(was_said, _parts(value))),
        "Tier": lambda value: TIERS.index(seen.tier) >= TIERS.index(value),
        "At most": lambda value: TIERS.index(seen.tier) <= TIERS.index(value),
        "Language": lambda value: language == value,
        "Held by": lambda value: seen.state == value,
        "Silent": lambda _value: not seen.replies,
    }
    yield from (f"{name}: {value}" for name, value in exchange.wanted if not kept[name](value))


def _parts(value: str) -> list[str]:
    quoted = [f'"{words}"' for words in _QUOTED.findall(value)]
    return [*quoted, *(part for part in re.split(r"[,\s]+", _QUOTED.sub("", value)) if part)]
