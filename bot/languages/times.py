"""A time as it is written in a language: the day of the week and the hour, further off with its date."""

from __future__ import annotations

from datetime import datetime, timedelta

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_datetime

DAY_AND_HOUR = "EEEE HH:mm"
DATE_AND_HOUR = "EEEE d MMMM HH:mm"
A_WEEK = timedelta(days=6)  # after which the name of the day alone would mislead


def day_and_hour(moment: datetime, language: str) -> str:
    """ "Monday 09:00", in ``moment``'s own zone; in numbers alone where the language has no calendar."""
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return moment.strftime("%d.%m. %H:%M")
    far = moment - datetime.now(moment.tzinfo) > A_WEEK
    return format_datetime(moment, DATE_AND_HOUR if far else DAY_AND_HOUR, locale=locale)
