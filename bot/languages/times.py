"""A time as it is written in a language: the day of the week and the hour."""

from __future__ import annotations

from datetime import datetime

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_datetime

DAY_AND_HOUR = "EEEE HH:mm"


def day_and_hour(moment: datetime, language: str) -> str:
    """ "Monday 09:00", in ``moment``'s own zone; in numbers alone where the language has no calendar."""
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return moment.strftime("%d.%m. %H:%M")
    return format_datetime(moment, DAY_AND_HOUR, locale=locale)
