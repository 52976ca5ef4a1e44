"""Which language is this? Scripts first, then well-known words, then two statistical identifiers.

Measured on 25 languages: no one identifier is good at one to four words, which is how people open, and
none at romanised writing. So a script that belongs to one language decides at once; otherwise runs of letters
(``ngrams``, learnt from our own sentences), well-known words (``data/nlu/first_words.yml``), lingua
(low-accuracy models: small and fast) and langdetect vote, and the language of the conversation so far stands
against a weak vote. Pure: no Rasa, no store.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from bot.languages.ngrams import NgramModel

WORDS_FILE = Path(__file__).resolve().parents[2] / "data" / "nlu" / "first_words.yml"
UNKNOWN = "und"  # BCP 47: undetermined

SCRIPTS = {
    "HANGUL": "ko", "THAI": "th", "BENGALI": "bn", "GURMUKHI": "pa", "ETHIOPIC": "am", "CJK": "zh",
    "HIRAGANA": "ja", "KATAKANA": "ja", "HEBREW": "he", "GREEK": "el", "ARMENIAN": "hy",
    "GEORGIAN": "ka", "TAMIL": "ta", "TELUGU": "te", "KANNADA": "kn", "MALAYALAM": "ml",
    "GUJARATI": "gu", "SINHALA": "si", "KHMER": "km", "LAO": "lo", "MYANMAR": "my", "TIBETAN": "bo",
}  # fmt: skip
SHARED = {
    "LATIN": (
        *("en", "es", "fr", "pt", "ro", "sq", "hu", "pl", "tr", "vi", "tl", "id", "sw", "ht"),
        # written in Latin letters by many who text
        *("ar", "fa", "ur", "hi", "ne", "pa", "bn", "am", "ru", "uk", "bg", "th", "ko", "zh"),
    ),
    "CYRILLIC": ("ru", "uk", "bg"),
    "ARABIC": ("ar", "fa", "ur"),
    "DEVANAGARI": ("hi", "ne"),
}
LETTERS = {
    "uk": "іїєґ", "ru": "ыэё", "ur": "ٹڈڑںےھہ", "fa": "پچژگ", "vi": "đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộ"
    "ớờởỡợụủứừửữựỳỵỷỹ",
    "ro": "șțăşţ", "tr": "ığş", "hu": "őű", "pl": "łąęśćńźż", "es": "ñ¿¡", "pt": "ãõ", "sq": "ë",
}  # fmt: skip
LANGDETECT = (
    "en",
    "es",
    "fr",
    "pt",
    "ro",
    "sq",
    "hu",
    "pl",
    "tr",
    "vi",
    "tl",
    "id",
    "sw",
    "hi",
    "ne",
)
WEIGHTS = {"ngrams": 1.0, "words": 0.5, "letters": 0.25, "lingua": 0.3, "langdetect": 0.2}
PRIOR = 0.22  # what the language so far weighs; a word of another language that is well known weighs more
SURE = 0.55  # a vote of words and lingua above which langdetect (1 to 16 ms) is not asked
REVIEWED = ("en", "es")  # most people write these, and their words were listed with most care
FAVOUR = 2.0  # what a word of theirs weighs that other languages share
OWN_SCRIPT = 0.2  # the share of letters in another script that outweighs Latin ones
PLAIN_RUNS = 0.9  # a share of the runs of letters above which nobody else is asked
READ = 400  # characters that are looked at


# What lingua and langdetect know in Latin letters.
IN_PRINT = SHARED["LATIN"][:14]


@dataclass(frozen=True)
class Identified:
    """A BCP 47 code (``und`` where nothing tells) and a confidence from 0 to 1."""

    code: str
    confidence: float


def identify(text: str, prior: str | None = None, model: NgramModel | None = None) -> Identified:
    """The language of ``text``; ``prior`` is the language of the conversation so far. Never raises."""
    known = prior if prior and prior != UNKNOWN else None
    sample = text[:READ]
    scripts = _scripts(sample)
    if not scripts:
        return Identified(known or UNKNOWN, 0.0)
    script = _telling(scripts)
    if scripts["HIRAGANA"] + scripts["KATAKANA"] and script == "CJK":
        script = "HIRAGANA"
    if script in SCRIPTS:
        return _by_script(SCRIPTS[script], scripts[script])
    candidates = SHARED.get(script)
    if not candidates:
        return Identified(known or UNKNOWN, 0.0)
    return _by_vote(sample, candidates, _short(known), known, model)


def _telling(scripts: Counter[str]) -> str:
    """The commonest script; but people mix English into their own language, seldom the other way."""
    script, _ = scripts.most_common(1)[0]
    if script == "LATIN":
        others = [(count, name) for name, count in scripts.items() if name != "LATIN"]
        count, other = max(others, default=(0, ""))
        if count >= 3 and count >= OWN_SCRIPT * sum(scripts.values()):
            return other
    return script


def _by_script(code: str, letters: int) -> Identified:
    return Identified(code, 0.99 if letters >= 3 else 0.9)


def _short(code: str | None) -> str | None:
    return code.split("-")[0] if code else None


def _scripts(text: str) -> Counter[str]:
    return Counter(_script(c) for c in text if c.isalpha())


@lru_cache(maxsize=2048)
def _script(character: str) -> str:
    return unicodedata.name(character, "?").split()[0].split("-")[0]


def _by_vote(
    text: str,
    codes: tuple[str, ...],
    prior: str | None,
    given: str | None,
    model: NgramModel | None,
) -> Identified:
    words = words_of(text)
    by_word, heard = _known_words(words)
    votes: dict[str, float] = defaultdict(float)
    for code, share in by_word.items():
        votes[code] += WEIGHTS["words"] * share
    for code, share in _letters(text, codes).items():
        votes[code] += WEIGHTS["letters"] * share
    runs = model.shares(words, codes) if model else {}
    for code, share in runs.items():
        votes[code] += WEIGHTS["ngrams"] * share
    weak = len(words) <= 2 and not by_word and max(runs.values(), default=0.0) < PLAIN_RUNS
    if weak and prior:
        return Identified(given or prior, 0.2)
    if max(votes.values(), default=0.0) < WEIGHTS["ngrams"] * PLAIN_RUNS:
        for code, share in _lingua(text, codes).items():
            votes[code] += WEIGHTS["lingua"] * share
    if max(votes.values(), default=0.0) < SURE:
        for code, share in _langdetect(text, codes).items():
            votes[code] += WEIGHTS["langdetect"] * share
    if prior:
        votes[prior] += PRIOR / max(1.0, len(words) / 3)
    if not votes:
        return Identified(given or UNKNOWN, 0.0)
    return _winner(votes, heard, len(words), given)


def _winner(votes: dict[str, float], heard: int, words: int, given: str | None) -> Identified:
    code, best = max(votes.items(), key=lambda vote: vote[1])
    share = best / sum(votes.values())
    backing = min(1.0, (heard + words / 2) / 3)  # one unknown word is no ground to be sure
    if given and code == _short(given):
        code = given
    return Identified(code, round(share * (0.35 + 0.65 * backing), 3))


def words_of(text: str) -> list[str]:
    """The words of a text without case, marks and accents of Latin letters."""
    kept = "".join(c if c.isalpha() or unicodedata.combining(c) else " " for c in _plain(text))
    return kept.split()


def _plain(text: str) -> str:
    """Lower case, apostrophes gone, accents of Latin letters gone."""
    lower = text.casefold().replace("'", "").replace("’", "")
    return "".join(unicodedata.normalize("NFD", c)[0] if ord(c) < 0x250 else c for c in lower)


@lru_cache(maxsize=1)
def _dictionary() -> dict[str, tuple[str, ...]]:
    """Word to the languages it is common in."""
    data: dict[str, list[str]] = yaml.safe_load(WORDS_FILE.read_text("utf-8"))
    found: dict[str, list[str]] = {}
    for code, entries in data.items():
        for word in {_plain(str(word)) for entry in entries for word in str(entry).split()}:
            found.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in found.items()}


def _known_words(words: list[str]) -> tuple[dict[str, float], int]:
    """How much of the text each language's well-known words cover, and how many words were known.

    A word that several languages share is split among them.
    """
    cover: dict[str, float] = defaultdict(float)
    heard = 0
    for word in words:
        codes = _dictionary().get(word, ())
        heard += bool(codes)
        shares = {code: FAVOUR if code in REVIEWED else 1.0 for code in codes}
        for code in codes:
            cover[code] += shares[code] / sum(shares.values())
    total = max(1, len(words))
    return {code: min(1.0, 1.5 * count / total) for code, count in cover.items()}, heard


def _letters(text: str, codes: tuple[str, ...]) -> dict[str, float]:
    lower = unicodedata.normalize("NFC", text.lower())
    found = {c: sum(lower.count(letter) for letter in LETTERS[c]) for c in codes if c in LETTERS}
    total = sum(found.values())
    return {code: count / total for code, count in found.items() if count}


@lru_cache(maxsize=1)
def _lingua_detector() -> Any:
    from lingua import IsoCode639_1, LanguageDetectorBuilder

    shared = (code for script, group in SHARED.items() if script != "LATIN" for code in group)
    codes = {code.upper() for code in (*IN_PRINT, *shared)} - {"HT", "NE"}
    iso = [getattr(IsoCode639_1, code) for code in sorted(codes)]
    return LanguageDetectorBuilder.from_iso_codes_639_1(*iso).with_low_accuracy_mode().build()


def _lingua(text: str, codes: tuple[str, ...]) -> dict[str, float]:
    values = _lingua_detector().compute_language_confidence_values(text)
    shares = {v.language.iso_code_639_1.name.lower(): v.value for v in values[:6]}
    return {code: share for code, share in shares.items() if code in codes and share > 0.02}


@lru_cache(maxsize=1)
def _langdetect_factory() -> Any:
    """langdetect with our languages' profiles alone: faster, smaller, and it cannot answer Norwegian."""
    from langdetect import detector_factory
    from langdetect.detector_factory import DetectorFactory

    DetectorFactory.seed = 0  # it samples; the same text must have the same answer
    folder = Path(detector_factory.PROFILES_DIRECTORY)
    factory = DetectorFactory()
    factory.load_json_profile([(folder / code).read_text("utf-8") for code in LANGDETECT])
    return factory


def _langdetect(text: str, codes: tuple[str, ...]) -> dict[str, float]:
    from langdetect.lang_detect_exception import LangDetectException

    if not set(codes) & set(LANGDETECT):
        return {}
    detector = _langdetect_factory().create()
    detector.append(text[:120])
    try:
        return {
            found.lang: found.prob for found in detector.get_probabilities() if found.lang in codes
        }
    except LangDetectException:  # no letters it knows
        return {}
