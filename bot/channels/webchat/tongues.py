"""The languages in which this installation's chat speaks."""

from __future__ import annotations

from dataclasses import dataclass

from bot.channels.webchat.words import FALLBACK, Words, load_names, load_words
from bot.settings import Settings


@dataclass(frozen=True)
class Tongues:
    """``words``: the sentences by language. ``names``: what each language that is offered calls itself."""

    words: dict[str, Words]
    names: Words


def load_tongues(settings: Settings) -> Tongues:
    """Read them; offered is what the assistant answers in and the chat has words for.

    Raises :class:`~bot.channels.webchat.words.WordsMissingError` without English.
    """
    folder = settings.data_dir / "languages"
    words = load_words(folder / "chat")
    mains = dict.fromkeys(tag.partition("-")[0].lower() for tag in settings.languages)
    offered = [tag for tag in mains if tag in words] or [FALLBACK]
    return Tongues(words, load_names(folder, offered))
