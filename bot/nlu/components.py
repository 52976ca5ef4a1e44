"""What Rasa's graph components of this package share: reading messages, writing parse data."""

from typing import Any

from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu import sentences
from bot.nlu.sentences import Sentence
from bot.nlu.text import Clean, clean

CLEAN = "clean_text"
SENTENCES = "sentences"
FACTS = "facts"
INDICATORS = "indicators"
EXACT = "exact"  # the whole message is one that is known word for word
LANGUAGE = "language"
METADATA = "metadata"
UNSURE = 0.5  # the confidence in a language under which words of every language count


def cleaned(message: Message) -> Clean:
    """The cleaned text that :class:`~bot.nlu.text_cleaner.TextCleaner` left, or one made now."""
    found: Clean | None = message.get(CLEAN)
    return found if found is not None else clean(message.get(TEXT))


def sentences_of(message: Message) -> list[Sentence]:
    """The sentences of the cleaned text."""
    found: list[Sentence] | None = message.get(SENTENCES)
    return found if found is not None else list(sentences.split(cleaned(message).text))


def languages_of(message: Message) -> "frozenset[str] | None":
    """The languages that a message may be in: the one identified and the conversation's. None is any."""
    found = message.get(LANGUAGE) or {}
    if found.get("confidence", 0.0) < UNSURE or found.get("code") in (None, "und"):
        return None
    before = (message.get(METADATA) or {}).get("language")
    return frozenset(str(code).split("-")[0] for code in (found["code"], before) if code)


def add_facts(message: Message, facts: "dict[str, Any]") -> None:
    """Add to the message's facts; what was said exactly stands over what was read."""
    message.set(FACTS, {**facts, **(message.get(FACTS) or {})}, add_to_output=True)


def set_intent(message: Message, name: str) -> None:
    """Make ``name`` the intent, beyond doubt."""
    intent = {"name": name, "confidence": 1.0}
    ranking = [i for i in message.get(INTENT_RANKING_KEY) or [] if i.get("name") != name]
    message.set(INTENT, intent, add_to_output=True)
    message.set(INTENT_RANKING_KEY, [intent, *ranking], add_to_output=True)
