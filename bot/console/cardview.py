"""The handoff card as a responder reads it: the same headings, in the same order, every time.

What is not known is said to be not known; it is never left out and never "no".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bot.console.words import Words

UNKNOWN = "Not known"
PARTS = (
    ("immediacy", "Right now"),
    ("act", "What was done"),
    ("means", "How they are controlled"),
    ("purpose", "What for"),
    ("vulnerability", "What makes it harder"),
    ("context", "Around it"),
)


@dataclass(frozen=True)
class Entry:
    """One line of the card. ``turn`` links it to where it was heard; ``tone`` is a hint for the eye."""

    label: str
    value: str = ""
    turn: int | None = None
    unknown: bool = False
    tone: str = ""  # alert, denied
    hint: str = ""


@dataclass(frozen=True)
class Section:
    """A heading of the card and its lines."""

    id: str
    title: str
    entries: tuple[Entry, ...]


def sections(card: dict[str, Any], words: Words) -> list[Section]:
    """The card's sections: danger, who, what is happening, needs, agreed, told, not yet known."""
    known = [
        Section("danger", "Danger", tuple(_danger(card, words))),
        Section("who", "Who", tuple(_who(card, words))),
        Section("happening", "What is happening", tuple(_happening(card, words))),
        Section("needs", "Needs", tuple(_needs(card, words))),
        Section("agreed", "Agreed", tuple(_agreed(card, words))),
        Section("told", "Told", tuple(_told(card, words))),
    ]
    return [*known, Section("open", "Not yet known", tuple(_open(card, words)))]


def _danger(card: dict[str, Any], words: Words) -> Iterable[Entry]:
    safety = card.get("safety") or {}
    yield from _indicators(card, words, "immediacy")
    yield _answer(words, "Safe to write to them", safety.get("safe_to_write"), alert_on="no")
    yield _answer(words, "Is their device safe", safety.get("device_safe"), alert_on="no")
    yield _answer(words, "Are they alone", safety.get("alone"), alert_on="no")
    screen = safety.get("suicide_screen")
    yield _entry(words, "Suicide check", screen, tone="alert" if screen == "positive" else "")
    yield _answer(words, "Medical emergency", safety.get("medical"), alert_on="yes")
    yield _answer(words, "Children with them", safety.get("children_present"), alert_on="yes")


def _who(card: dict[str, Any], words: Words) -> Iterable[Entry]:
    contact, language = card.get("contact") or {}, card.get("language") or {}
    yield _entry(words, "Role", contact.get("role"))
    minor = contact.get("minor") == "yes"
    yield _entry(words, "Age", contact.get("age_band"), tone="alert" if minor else "")
    yield _entry(words, "Under 18", contact.get("minor"), tone="alert" if minor else "")
    code = language.get("code")
    also = ", ".join(words.language(tag) for tag in language.get("also_used") or ())
    name = words.language(code) if code else ""
    yield Entry("Language", name or UNKNOWN, unknown=not name, hint=f"Also {also}" if also else "")
    yield _entry(words, "May we reply", contact.get("reply_ok"))


def _happening(card: dict[str, Any], words: Words) -> Iterable[Entry]:
    situation = card.get("situation") or {}
    forms = situation.get("hypothesis") or ()
    value = ", ".join(words.label(_spaced(form)) for form in forms)
    yield Entry("May be", value or UNKNOWN, unknown=not value, hint="Possible, never established")
    yield _entry(words, "When", situation.get("now_or_past"))
    place = situation.get("place") or {}
    where = place.get("name") or ", ".join(
        part for part in (place.get("region"), place.get("country")) if part
    )
    yield Entry("Where", where or UNKNOWN, unknown=not where)
    for part, _title in PARTS[1:]:
        yield from _indicators(card, words, part)


def _needs(card: dict[str, Any], words: Words) -> Iterable[Entry]:
    for need in card.get("needs") or ():
        yield Entry(words.label(need))
    if not card.get("needs"):
        yield Entry("Needs", UNKNOWN, unknown=True)


def _agreed(card: dict[str, Any], words: Words) -> Iterable[Entry]:
    consent = card.get("consent") or {}
    yield _entry(words, "Questions", consent.get("to_questions"))
    yield _entry(words, "Sharing", consent.get("share_level"))
    yield _entry(words, "Police", consent.get("police"))
    yield _entry(words, "Limits were told", consent.get("limits_told"))


def _told(card: dict[str, Any], words: Words) -> Iterable[Entry]:
    for key in card.get("said_to_them") or ():
        yield Entry(words.label(key))
    for service in card.get("shown") or ():
        name = service.get("hsds_service_id")
        reaction = words.label(service.get("reaction") or "unclear")
        yield Entry(f"Shown: {name}", reaction, hint=str(service.get("assured_date") or ""))
    if not card.get("said_to_them") and not card.get("shown"):
        yield Entry("Nothing of weight has been said yet")


def _open(card: dict[str, Any], words: Words) -> Iterable[Entry]:
    ids = list(card.get("not_asked") or ())
    for item in ids:
        yield Entry(words.label(item), unknown=True)
    if not ids:
        yield Entry("No question is open")


def _indicators(card: dict[str, Any], words: Words, part: str) -> Iterable[Entry]:
    for item in card.get("indicators") or ():
        about = words.indicator(str(item.get("id")))
        if about.part != part or item.get("value") == "unknown":
            continue
        denied = item.get("value") == "no"
        heard = f"{words.label(item.get('source'))}, {words.label(item.get('when'))}"
        yield Entry(
            label=about.label,
            value="They said this is not so" if denied else heard,
            turn=item.get("turn"),
            tone="denied" if denied else ("alert" if part == "immediacy" else ""),
            hint=about.description,
        )


def _answer(words: Words, label: str, value: Any, alert_on: str) -> Entry:
    plain = _plain(value)
    return _entry(words, label, plain, tone="alert" if plain == alert_on else "")


def _entry(words: Words, label: str, value: Any, tone: str = "") -> Entry:
    plain = _plain(value)
    if plain in ("", "unknown"):
        return Entry(label, UNKNOWN, unknown=True)
    if plain == "not_asked":
        return Entry(label, "Not asked", unknown=True)
    value = words.label(plain)
    return Entry(label, value[:1].upper() + value[1:], tone=tone)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _spaced(name: str) -> str:
    return "".join(f" {c.lower()}" if c.isupper() and i else c for i, c in enumerate(str(name)))
