"""Which languages share a script: whoever writes in one is better answered in it than in another."""

from __future__ import annotations

import re
from typing import Final

_SCRIPTS: Final = (
    (re.compile(r"[\u0400-\u052f]"), ("ru", "uk", "bg")),
    (re.compile(r"[\u0600-\u06ff\u0750-\u077f]"), ("ar", "fa", "ur")),
    (re.compile(r"[\u0900-\u097f]"), ("hi", "ne")),
    (re.compile(r"[\u0980-\u09ff]"), ("bn",)),
    (re.compile(r"[\u0a00-\u0a7f]"), ("pa",)),
    (re.compile(r"[\u0e00-\u0e7f]"), ("th",)),
    (re.compile(r"[\u1200-\u139f]"), ("am",)),
    (re.compile(r"[\uac00-\ud7af\u1100-\u11ff]"), ("ko",)),
    (re.compile(r"[\u4e00-\u9fff]"), ("zh",)),
)


def written_like(text: str) -> tuple[str, ...]:
    """The languages written in the script of most of a text's letters; none for Latin letters."""
    counts = [(len(pattern.findall(text)), tags) for pattern, tags in _SCRIPTS]
    most, tags = max(counts)
    return tags if most and most * 2 >= sum(c.isalpha() for c in text) else ()
