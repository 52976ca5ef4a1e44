"""Which of the offered answers a text means: by number, by label in any language, by plain yes or no."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from rapidfuzz.fuzz import ratio

from bot.languages.catalogue import Catalogue

# A number by itself, as people send it: "2", "2.", "(2)", "no. 2", a keycap emoji, native digits.
_NUMBER = re.compile(r"^\W*(?:(?:no|n|#|nr|num|numero|number|opcion|option)\W+)?(\d{1,2})\W*$")
# Labels are compared by sight from this length on: shorter ones have too many neighbours.
_LONG_ENOUGH = 5
_ALIKE = 86.0
_LETTERS = {"y": "yes", "s": "yes", "n": "no"}
_SIGNS = {"👍": "yes", "✅": "yes", "👌": "yes", "👎": "no", "❌": "no", "🚫": "no"}
# An "ok" agrees to go on; it is no yes to "are you in danger?".
_GO_ON = re.compile(r"(ok(ay|ey)?|kk?|fine|sure|alright|(esta )?bien|bueno|vale|dale|👍|👌)$")
# "No sé qué hacer" begins like a no and is none.
_OPENS_YES = re.compile(r"(yes|yeah|yep|yup|sí|claro)\b|si,")
_OPENS_NO = re.compile(
    r"(nope|nah)\b|no[,.!]|no (im|i|hes|he|shes|she|its|it|they|we|estoy|el|él|ella|hay)\b"
)
_SHORT = 8  # words
_UNSURE = re.compile(r"no se\b|no lo se\b|not sure\b|i ?do ?n.?t know\b|idk\b|dunno\b")
_BY_INTENT = {
    "answer_yes": ("yes",),
    "answer_no": ("no",),
    "dont_know": ("unsure", "skip"),
    "skip": ("skip", "unsure"),
}


def by_number(text: str, offered: tuple[str, ...]) -> str:
    """The option with the number that a text is, or ""."""
    plain = "".join(str(unicodedata.digit(c, c)) for c in _plain(text))
    match = _NUMBER.match(plain)
    if match is None or not 1 <= int(match.group(1)) <= len(offered):
        return ""
    return offered[int(match.group(1)) - 1]


def by_label(
    text: str, offered: tuple[str, ...], catalogue: Catalogue, languages: Iterable[str]
) -> str:
    """The option whose label a text is, in any of ``languages``, or ""."""
    said = _plain(text)
    if not said or len(said) > 60:
        return ""
    best, closest = "", _ALIKE
    for option in offered:
        for label in _labels(option, catalogue, languages):
            if label == said:
                return option
            if min(len(label), len(said)) < _LONG_ENOUGH:
                continue
            alike = ratio(label, said)
            if alike > closest:
                best, closest = option, alike
    return best


def by_intent(text: str, intent: str, offered: tuple[str, ...]) -> str:
    """The option that a plain yes, no, "I don't know" or "skip" stands for, or ""."""
    plain = _plain(text)
    endings = _BY_INTENT.get(intent, ())
    letter = _LETTERS.get(plain) or _sign(text)
    if letter:
        endings = (letter,)
    elif intent == "answer_no" and _UNSURE.match(plain):
        endings = _BY_INTENT["dont_know"]
    elif not endings:
        endings = opening(text)
    if _GO_ON.match(plain) and "yes" in offered:
        return ""
    for ending in endings:
        for option in offered:
            if option == ending or option.endswith(f"-{ending}"):
                return option
    return ""


def opening(text: str) -> tuple[str, ...]:
    """The yes or no that a short sentence plainly begins with. A bare "si" may mean "if"."""
    if len(text.split()) > _SHORT:
        return ()
    low = " ".join(text.casefold().split())
    if _OPENS_YES.match(low):
        return ("yes",)
    return ("no",) if _OPENS_NO.match(low) else ()


def _sign(text: str) -> str:
    """The answer that a lone thumb or tick gives, in any skin tone."""
    return _SIGNS.get(text.strip()[:1], "") if not any(c.isalnum() for c in text) else ""


def _labels(option: str, catalogue: Catalogue, languages: Iterable[str]) -> set[str]:
    if option.startswith("place:"):
        # A place carries its own name: "Fresno, California", of which the last part alone will do.
        name = option.split("|")[2]
        return {_plain(name), _plain(name.rpartition(",")[2])}
    if option.startswith("language-"):
        return {_plain(catalogue.name(option.removeprefix("language-")))}
    key = f"option-{option}"
    return {_plain(catalogue.say(key, tag)) for tag in languages if catalogue.has(key, tag)}


def _plain(text: str) -> str:
    """Lower case without accents and outer marks: what two spellings of one answer share."""
    bare = unicodedata.normalize("NFD", text.casefold())
    bare = "".join(c for c in bare if not unicodedata.combining(c))
    return " ".join(bare.split()).strip(" .,;:!?¡¿\"'()\ufe0f\u20e3")
