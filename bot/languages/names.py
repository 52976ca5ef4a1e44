"""What languages are called in other languages: English is "영어" in Korean."""

from __future__ import annotations

from functools import lru_cache

from babel.core import Locale, UnknownLocaleError

# Shorter names are parts of other words.
_LEAST = 2


@lru_cache(maxsize=64)
def names_in(language: str) -> dict[str, str]:
    """The two-letter code of each language by its name in ``language``; empty where none is known."""
    try:
        known = Locale.parse(language, sep="-").languages
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        str(name).casefold(): str(code)
        for code, name in known.items()
        if len(code) == len("en") and len(str(name)) >= _LEAST
    }
