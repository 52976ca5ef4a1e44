"""What the console cannot know by itself: how it was started. Whoever starts it says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Check:
    """One line of ``lantern doctor``: ``level`` is ok, warn or FAIL; ``mend`` says what to do."""

    level: str
    what: str
    mend: str = ""


@dataclass(frozen=True)
class Given:
    """A setting as somebody gave it. ``by`` is "environment" or the name of a file."""

    value: str
    by: str


@dataclass(frozen=True)
class Widget:
    """The web chat's own script, and its words by language, for a look at it."""

    script: bytes
    words: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Outside:
    """How the console was started. Empty in a test that does not ask for it."""

    given: Mapping[str, Given] = field(default_factory=dict)
    check: Callable[[], Sequence[Check]] = tuple
    widget: Callable[[], Widget | None] = lambda: None
    say: Callable[[str], object] = print
