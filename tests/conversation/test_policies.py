"""The policies of a helpline: refused where there is no such one; times said in the person's language."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.languages.times import day_and_hour
from bot.settings import SettingError, load_settings

LONDON = ZoneInfo("Europe/London")


def at(text, zone=LONDON):
    return datetime.fromisoformat(text).replace(tzinfo=zone)


SETTINGS = {
    "LANTERN_GREETING": "cheerful",
    "LANTERN_ESCALATE_FROM": "never",
    "LANTERN_REPORTING": "all",
}


@pytest.mark.parametrize(("key", "value"), SETTINGS.items())
def test_a_policy_that_there_is_not_is_refused(key, value):
    with pytest.raises(SettingError, match=key):
        load_settings({key: value})


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Monday 09:00"), ("es", "lunes 09:00"), ("zh", "星期一 09:00")]
)
def test_a_time_is_said_in_the_language(language, said):
    assert day_and_hour(at("2026-11-23T09:00"), language) == said


def test_a_time_without_a_calendar_is_said_in_numbers():
    assert day_and_hour(at("2026-11-23T09:00"), "xx") == "23.11. 09:00"
