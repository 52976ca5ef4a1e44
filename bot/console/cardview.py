"""The handoff card as a responder reads it: the same headings, in the same order, every time.

What is not known is said to be not known; it is never left out and never "no".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from bot.console.words import Words
from bot.handoff.worksheet import Worksheet

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
    by: str = ""  # the responder who corrected it


@dataclass(frozen=True)
class Section:
    """A heading of the card and its lines."""

    id: str
    title: str
    entries: tuple[Entry, ...]


# The question that asks for a line, and the sign that answers it unasked.
ASKED: Final = {
    "ask-safe": "safety.safe_to_write",
    "ask-consent": "consent.to_questions",
    "ask-share": "consent.share_level",
    "ask-police": "consent.police",
    "ask-role": "contact.role",
    "ask-age": "contact.age_band",
    "ask-phone-seen": "safety.device_safe",
    "ask-self-harm": "safety.suicide_screen",
    "ask-child": "safety.children_present",
    "ask-place": "place",
    "ask-needs": "needs",
}
SIGNS: Final = {
    "device_not_safe": "safety.device_safe",
    "suicide_or_self_harm": "safety.suicide_screen",
    "medical_emergency": "safety.medical",
    "under_18": "contact.minor",
}
FACTS: Final = {"age_band": "contact.age_band", "age": "contact.age_band", "role": "contact.role"}


@dataclass(frozen=True)
class Provenance:
    """Where the lines of a card come from: corrections by hand, and the turns that they were heard in."""

    sheet: Worksheet = field(default_factory=Worksheet)
    turns: Mapping[str, int] = field(default_factory=dict)  # by line, and "need:<need>"

    def on(self, entry: Entry, line: str) -> Entry:
        """``entry`` with its turn, or with the name of whoever corrected it."""
        correction = self.sheet.corrections.get(line)
        if correction is not None:
            return replace(entry, by=correction.by)
        return entry if entry.unknown else replace(entry, turn=self.turns.get(line))


def heard_in(turns: Mapping[int, Mapping[str, Any]]) -> dict[str, int]:
    """The newest turn in which each line of the card was answered, or heard unasked.

    A question counts as answered by the turn after it; what was said decides, not what was asked.
    """
    heard: dict[str, int] = {}
    for number, record in sorted(turns.items()):
        understood = record.get("understanding") or {}
        before = (turns.get(number - 1) or {}).get("replies") or ()
        heard.update({ASKED[key]: number for key in before if key in ASKED})
        facts = understood.get("facts") or {}
        heard.update({FACTS[name]: number for name in facts if name in FACTS})
        heard.update({f"need:{need}": number for need in facts.get("needs") or ()})
        for finding in understood.get("findings") or ():
            if finding.get("indicator") in SIGNS:
                heard[SIGNS[finding["indicator"]]] = number
    return heard


def sections(card: dict[str, Any], words: Words, source: Provenance | None = None) -> list[Section]:
    """The card's sections: danger, who, what is happening, needs, agreed, told, not yet known."""
    source = source or Provenance()
    known = [
        Section("danger", "Danger", tuple(_danger(card, words, source))),
        Section("who", "Who", tuple(_who(card, words, source))),
        Section("happening", "What is happening", tuple(_happening(card, words, source))),
        Section("needs", "Needs", tuple(_needs(card, words, source))),
        Section("agreed", "Agreed", tuple(_agreed(card, words, source))),
        Section("told", "Told", tuple(_told(card, words, source))),
    ]
    return [*known, Section("open", "Not yet known", tuple(_open(card, words)))]


def _danger(card: dict[str, Any], words: Words, source: Provenance) -> Iterable[Entry]:
    safety = card.get("safety") or {}
    yield from _indicators(card, words, "immediacy")
    for line, label, alert_on in (
        ("safe_to_write", "Safe to write to them", "no"),
        ("device_safe", "Is their device safe", "no"),
        ("alone", "Are they alone", "no"),
        ("suicide_screen", "Suicide check", "positive"),
        ("medical", "Medical emergency", "yes"),
        ("children_present", "Children with them", "yes"),
    ):
        entry = _answer(words, label, safety.get(line), alert_on=alert_on)
        yield source.on(entry, f"safety.{line}")


def _who(card: dict[str, Any], words: Words, source: Provenance) -> Iterable[Entry]:
    contact, language = card.get("contact") or {}, card.get("language") or {}
    minor = "alert" if contact.get("minor") == "yes" else ""
    yield source.on(_entry(words, "Role", contact.get("role")), "contact.role")
    yield source.on(_entry(words, "Age", contact.get("age_band"), tone=minor), "contact.age_band")
    yield source.on(_entry(words, "Under 18", contact.get("minor"), tone=minor), "contact.minor")
    code = language.get("code")
    also = ", ".join(words.language(tag) for tag in language.get("also_used") or ())
    name = words.language(code) if code else ""
    yield Entry("Language", name or UNKNOWN, unknown=not name, hint=f"Also {also}" if also else "")
    yield source.on(_entry(words, "May we reply", contact.get("reply_ok")), "contact.reply_ok")
    if contact.get("callback", "none") != "none":
        when = contact.get("callback_when", "none")
        hint = "When is not known" if when == "none" else f"Safe in their {when}"
        yield Entry("Would like", f"A {contact['callback']} back", hint=hint)


def _happening(card: dict[str, Any], words: Words, source: Provenance) -> Iterable[Entry]:
    situation = card.get("situation") or {}
    forms = situation.get("hypothesis") or ()
    value = ", ".join(words.label(_spaced(form)) for form in forms)
    yield Entry("May be", value or UNKNOWN, unknown=not value, hint="Possible, never established")
    when = _entry(words, "When", situation.get("now_or_past"))
    yield source.on(when, "situation.now_or_past")
    place = situation.get("place") or {}
    where = place.get("name") or ", ".join(
        part for part in (place.get("region"), place.get("country")) if part
    )
    yield source.on(Entry("Where", where or UNKNOWN, unknown=not where), "place")
    for part, _title in PARTS[1:]:
        yield from _indicators(card, words, part)


def _needs(card: dict[str, Any], words: Words, source: Provenance) -> Iterable[Entry]:
    corrected = source.sheet.corrections.get("needs")
    for need in card.get("needs") or ():
        entry = Entry(words.label(need), by=corrected.by if corrected else "")
        yield entry if corrected else source.on(entry, f"need:{need}")
    if not card.get("needs"):
        yield Entry("Needs", UNKNOWN, unknown=True)


def _agreed(card: dict[str, Any], words: Words, source: Provenance) -> Iterable[Entry]:
    consent = card.get("consent") or {}
    for line, label in (
        ("to_questions", "Questions"),
        ("share_level", "Sharing"),
        ("police", "Police"),
    ):
        yield source.on(_entry(words, label, consent.get(line)), f"consent.{line}")
    yield _entry(words, "Limits were told", consent.get("limits_told"))
    if consent.get("withdrawn_at"):
        yield Entry("Taken back", consent["withdrawn_at"][:16].replace("T", " "), tone="alert")
    plan = source.sheet.plan
    if plan is not None:
        where = "sent to them" if plan.sent_at else "kept here only"
        yield Entry("Safety plan", f"{len(plan.steps) + len(plan.own)} steps", hint=where)
    given = source.sheet.release
    if given is not None:
        hint = f"{given.what}, until {given.until}"
        yield Entry("Written release", given.to, hint=hint, by=given.by)


def _told(card: dict[str, Any], words: Words, source: Provenance) -> Iterable[Entry]:
    sent = {each["id"]: each for each in source.sheet.services}
    for key in card.get("said_to_them") or ():
        yield Entry(words.label(key))
    for service in card.get("shown") or ():
        known = sent.get(str(service.get("hsds_service_id")))
        name = known["name"] if known else service.get("hsds_service_id")
        reaction = "Sent by a responder" if known else words.label(service.get("reaction"))
        checked = service.get("assured_date")
        yield Entry(f"Shown: {name}", reaction, hint=f"Checked {checked}" if checked else "")
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
