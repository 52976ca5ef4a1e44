"""Reading single values: numbers, hours, dates, yes and no. Each says what is wrong, never the value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

import phonenumbers
from babel import Locale
from babel.core import get_global
from phonenumbers import NumberParseException, PhoneNumberFormat, shortnumberinfo

from bot.directory.names import key

_CODE = re.compile(r"\d{3,6}")
_CLOCK = re.compile(
    r"(\d{1,2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?\s*(?:m\.?)?", re.IGNORECASE
)
_DATE_FORMATS = ("%Y-%m-%d", "%m/%d/%Y", "%m/%d/%y", "%d %B %Y", "%B %d, %Y")
_PHONE_TYPES = {
    "": "voice",
    "telephone": "voice",
    "phone": "voice",
    "mobile": "cell",
    "sms": "text",
    "textphone": "tty",
    "tdd": "tty",
    "hotline": "voice",
}
_KNOWN_TYPES = ("voice", "text", "fax", "cell", "pager", "tty", "video")


class ValueProblemError(ValueError):
    """A value that cannot be used; the message is the reason for the report."""


@dataclass(frozen=True)
class Number:
    """A telephone number: to dial, to read, and its extension."""

    number: str
    shown: str
    extension: str


def read_phone(text: str, country: str, kind: str, *, sample: bool) -> Number:
    """The number that ``text`` writes, dialled from ``country``.

    Numbers kept free for fiction are refused, unless this is a sample. Raises
    :class:`ValueProblemError`.
    """
    short = re.sub(r"[\s().-]", "", text)
    if _CODE.fullmatch(short):
        return _short_code(short, country, kind)
    try:
        parsed = phonenumbers.parse(text[:60], country or None)
    except NumberParseException as error:
        raise ValueProblemError("is not a telephone number") from error
    _refuse_invented(parsed, sample=sample)
    if not phonenumbers.is_valid_number(parsed):
        raise ValueProblemError("is not a number that can exist")
    extension = parsed.extension or ""
    parsed.extension = None
    home = phonenumbers.region_code_for_number(parsed) == country or parsed.country_code == 1
    style = PhoneNumberFormat.NATIONAL if home else PhoneNumberFormat.INTERNATIONAL
    return Number(
        phonenumbers.format_number(parsed, PhoneNumberFormat.E164),
        phonenumbers.format_number(parsed, style),
        extension,
    )


def _refuse_invented(parsed: phonenumbers.PhoneNumber, *, sample: bool) -> None:
    """North American numbers with 555 in the middle belong to films, not to services."""
    national = str(parsed.national_number)
    if parsed.country_code != 1 or len(national) != 10 or national[3:6] != "555":
        return
    if not (sample and national[6:8] == "01"):
        raise ValueProblemError("is an invented number (555)")


def _short_code(code: str, country: str, kind: str) -> Number:
    if kind == "text" and len(code) >= 5:
        return Number(code, code, "")
    try:
        parsed = phonenumbers.parse(code, country or None)
    except NumberParseException as error:
        raise ValueProblemError("is not a telephone number") from error
    if not shortnumberinfo.is_valid_short_number_for_region(parsed, country or "US"):
        raise ValueProblemError("is not a short number of its country")
    return Number(code, code, "")


def phone_type(text: str) -> str:
    """One of HSDS's types of number; voice for nothing."""
    kind = text.strip().lower()
    kind = _PHONE_TYPES.get(kind, kind)
    return kind if kind in _KNOWN_TYPES else "voice"


def read_clock(text: str) -> str:
    """A time of day as ``HH:MM``: reads 08:00, 9:30, 4:00 PM, 3pm. Raises :class:`ValueProblemError`."""
    match = _CLOCK.fullmatch(text.strip())
    if not match:
        raise ValueProblemError("is not a time of day")
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
    if half and not 1 <= hour <= 12:
        raise ValueProblemError("is not a time of day")
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if (hour, minute) == (24, 0):
        hour = 0
    if hour > 23 or minute > 59:
        raise ValueProblemError("is not a time of day")
    return f"{hour:02d}:{minute:02d}"


def read_date(text: str) -> date:
    """A date in ISO form or as spreadsheets write it. Raises :class:`ValueProblemError`."""
    head = text.strip().split("T")[0] if re.match(r"\d{4}-", text.strip()) else text.strip()
    for form in _DATE_FORMATS:
        try:
            found = datetime.strptime(head, form).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
        if found.year < 1900:
            break
        return found
    raise ValueProblemError("is not a date")


def read_flag(text: str) -> bool | None:
    """Yes, no, or None for an empty cell. Raises :class:`ValueProblemError`."""
    word = text.strip().lower()
    if word in ("true", "t", "yes", "y", "1", "sí", "si"):
        return True
    if word in ("false", "f", "no", "n", "0"):
        return False
    if word in ("", "unknown", "null", "none"):
        return None
    raise ValueProblemError("is neither yes nor no")


def read_number(text: str, low: float, high: float) -> float | None:
    """A number from ``low`` to ``high``, or None for an empty cell. Raises :class:`ValueProblemError`."""
    if not text:
        return None
    try:
        value = float(text)
    except ValueError as error:
        raise ValueProblemError("is not a number") from error
    if not low <= value <= high:
        raise ValueProblemError(f"is not between {low:g} and {high:g}")
    return value


@lru_cache(maxsize=1)
def _language_table() -> dict[str, str]:
    table = {"mandarin": "zh", "chinese mandarin": "zh", "cantonese": "yue", "tagalog": "tl"}
    table |= {"chinese cantonese": "yue", "taiwanese": "nan", "filipino": "tl", "fil": "tl"}
    table |= {"haitian creole": "ht", "creole": "ht", "farsi": "fa", "asl": "ase", "kreyol": "ht"}
    for tag in ("en", "es"):
        for code, name in Locale.parse(tag).languages.items():
            table.setdefault(key(name), code)
            table.setdefault(key(code), code)
    for code, alias in get_global("language_aliases").items():
        table.setdefault(key(code), alias)
    return table


def read_language(code: str, name: str) -> str:
    """The BCP 47 tag of a language by its code or name. Raises :class:`ValueProblemError`."""
    for text in (code, name):
        found = _language_table().get(key(text.split("-")[0] if text is code else text), "")
        if found:
            return found
    raise ValueProblemError("is not a language that is known")
