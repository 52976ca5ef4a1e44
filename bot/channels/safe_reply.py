"""The fixed safe reply: what a person hears when the assistant cannot answer, with no database at all.

The sentence stands in the Fluent catalogues under ``safe-reply``; the number in ``emergency.yml``. The
language is guessed from well-known words alone, without the models of the engine; where the guess is
unsure the reply is said in the installation's first two languages.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any, Final

import yaml
from fluent.runtime import FluentBundle, FluentResource

from bot.conversation.content import Content
from bot.directory.numbers import Numbers
from bot.languages.catalogue import FALLBACK, CatalogueError
from bot.settings import Settings

KEY: Final = "safe-reply"
# Said instead where the message could not even be stored: that it arrived would not be true.
AWAY_KEY: Final = "safe-reply-away"
READ: Final = 400  # characters that are looked at
_WORD = re.compile(r"[^\W\d_]+")
# The message up to the next line that is not part of it: parsing whole catalogues takes the gateway longer
# than everything else it does at its start.
_ENTRY = r"^%s[ \t]*=.*(?:\n(?:[ \t}].*)?)*"


class SafeReplies:
    """Makes safe replies. Reads its files once, at start; after that it needs nothing."""

    def __init__(self, settings: Settings) -> None:
        folder = settings.data_dir / "languages"
        numbers = Numbers.load(settings.data_dir)
        told = {
            tag: _told(numbers, settings.country, tag) for tag in (*settings.languages, FALLBACK)
        }
        self._said = {tag: _say(folder, tag, KEY, args) for tag, args in told.items()}
        self._away = {tag: _say(folder, tag, AWAY_KEY, args) for tag, args in told.items()}
        if not self._said[FALLBACK]:
            raise CatalogueError(f"{folder / FALLBACK}.ftl lacks {KEY}, or it cannot be read")
        self._spoken = [tag for tag in settings.languages if self._said[tag]] or [FALLBACK]
        self._words = _well_known(settings.data_dir / "nlu" / "first_words.yml", self._spoken)

    def __call__(self, text: str, language: str | None) -> tuple[Content, str]:
        """The reply to ``text`` and the language it is in; ``language`` is the one known so far."""
        tags = self._languages_for(text, language)
        said = dict.fromkeys(self._said[tag] for tag in tags)
        return Content(text="\n".join(said), key=KEY), tags[0]

    def away(self, text: str) -> str:
        """The reply to a text that could not be stored."""
        said = (self._away[tag] or self._said[tag] for tag in self._languages_for(text, None))
        return "\n".join(dict.fromkeys(said))

    def _languages_for(self, text: str, language: str | None) -> list[str]:
        for tag in (language, (language or "").partition("-")[0]):
            if tag in self._spoken:
                return [str(tag)]
        guess = self._guess(text)
        return [guess] if guess else self._spoken[:2]

    def _guess(self, text: str) -> str:
        """The one spoken language whose well-known words clearly lead, or nothing."""
        heard: Counter[str] = Counter()
        for word in _WORD.findall(_plain(text[:READ])):
            tags = self._words.get(word, ())
            for tag in tags:
                heard[tag] += 1
        leaders = heard.most_common(2)
        if not leaders:
            return ""
        second = leaders[1][1] if len(leaders) > 1 else 0
        return leaders[0][0] if leaders[0][1] > second else ""


def _say(folder: Path, tag: str, key: str, args: dict[str, str]) -> str:
    """The sentence in one language, or an empty text where the language has none that can be said."""
    try:
        source = (folder / f"{tag}.ftl").read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
    entry = re.search(_ENTRY % key, source, re.MULTILINE)
    if entry is None:
        return ""
    bundle = FluentBundle([tag], use_isolating=False)
    bundle.add_resource(FluentResource(entry.group()))
    if not bundle.has_message(key):
        return ""
    text, errors = bundle.format_pattern(bundle.get_message(key).value, args)
    return "" if errors else str(text)


def _plain(text: str) -> str:
    """Lower case, apostrophes gone, accents gone."""
    lower = unicodedata.normalize("NFD", text.casefold().replace("'", "").replace("’", ""))
    return "".join(letter for letter in lower if not unicodedata.combining(letter))


def _well_known(path: Path, spoken: list[str]) -> dict[str, list[str]]:
    """Word to the languages it is common in."""
    lists = _yaml(path) if path.exists() else {}
    found: dict[str, list[str]] = {}
    for tag in spoken:
        lines = lists.get(tag.partition("-")[0]) or ()
        for word in {_plain(str(word)) for line in lines for word in str(line).split()}:
            found.setdefault(word, []).append(tag)
    return found


def _told(numbers: Numbers, country: str, language: str) -> dict[str, str]:
    """The numbers in the sentence: each is ``none``, which the sentence has words for, if unknown.

    The line is one that people can call and that no police answers.
    """
    emergency = numbers.emergency(country)
    lines = numbers.lines(country, language)
    hotline = next(
        (x.number for x in lines if x.answers != "police" and "call" in x.channel), "none"
    )
    return {"emergency": emergency.number if emergency else "none", "hotline": hotline}


def _yaml(path: Path) -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times quicker where it was built
    data: dict[str, Any] = yaml.load(path.read_text("utf-8"), loader) or {}  # noqa: S506 - both are safe
    return data
