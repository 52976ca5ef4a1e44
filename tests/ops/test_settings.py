from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.env_file import read_env_file, with_env_file
from bot.settings import SettingError, load_settings

REFUSED = {
    "a port that is no number": ("LANTERN_GATEWAY_BIND", "127.0.0.1:http"),
    "a port without a host's colon": ("LANTERN_CONSOLE_BIND", "8001"),
    "port zero": ("LANTERN_METRICS_BIND", "127.0.0.1:0"),
    "a port beyond the last": ("LANTERN_DEMO_BIND", "127.0.0.1:65536"),
    "an address without a scheme": ("LANTERN_PUBLIC_URL", "chat.example.org"),
    "an address of another scheme": ("LANTERN_PUBLIC_URL", "ftp://chat.example.org"),
    "a scheme without a host": ("LANTERN_TWILIO_API_BASE", "https://"),
    "seconds that are a word": ("LANTERN_BURST_QUIET", "soon"),
    "negative seconds": ("LANTERN_BURST_LONGEST", "-1"),
    "seconds that never end": ("LANTERN_ANSWER_WITHIN", "nan"),
    "more than an hour": ("LANTERN_ANSWER_WITHIN", "3601"),
    "retention without end": ("LANTERN_RETENTION", "forever"),
    "retention of nothing": ("LANTERN_RETENTION", "0"),
    "retention beyond 90 days": ("LANTERN_RETENTION", "2161"),
    "silence without end": ("LANTERN_IDLE_CLOSE", "0"),
    "hours that are no whole number": ("LANTERN_IDLE_CLOSE", "1.5"),
    "cards kept beyond 90 days": ("LANTERN_CARD_RETENTION", "91"),
    "cards kept for a word": ("LANTERN_CARD_RETENTION", "month"),
    "an audit log that is gone too soon": ("LANTERN_AUDIT_RETENTION", "89"),
    "a number in letters of another script": ("LANTERN_AUDIT_RETENTION", "٣٦٥"),
}


@pytest.mark.parametrize(("key", "value"), REFUSED.values(), ids=REFUSED.keys())
def test_a_setting_that_cannot_be_used_is_refused_by_its_name(key, value):
    with pytest.raises(SettingError) as refusal:
        load_settings({key: value})
    assert refusal.value.key == key
    assert str(refusal.value).startswith(f"{key}: ")


@pytest.mark.parametrize(
    ("key", "value", "field", "expected"),
    [
        ("LANTERN_RETENTION", "until_close", "retention", "until_close"),
        ("LANTERN_RETENTION", "2160", "retention", "2160"),
        ("LANTERN_LANGUAGES", " es , en ,", "languages", ("es", "en")),
        ("LANTERN_COUNTRY", "mx", "country", "MX"),
        (
            "LANTERN_PUBLIC_URL",
            "https://chat.example.org/",
            "public_url",
            "https://chat.example.org",
        ),
        ("LANTERN_HOTLINE_NAME", "", "hotline_name", "Lantern"),
        ("LANTERN_BURST_QUIET", "0", "burst_quiet", 0.0),
    ],
    ids=[
        "the default retention",
        "the longest retention",
        "languages with spaces",
        "a country in small letters",
        "an address with a slash at its end",
        "a name left empty",
        "no waiting",
    ],
)
def test_what_an_operator_writes_is_read_as_meant(key, value, field, expected):
    assert getattr(load_settings({key: value}), field) == expected


def test_an_ipv6_address_can_be_listened_on():
    assert load_settings({"LANTERN_GATEWAY_BIND": "[::1]:8000"}).gateway_bind.host == "::1"


def test_without_any_setting_nothing_is_reachable_from_outside():
    settings = load_settings({})
    binds = (settings.gateway_bind, settings.console_bind, settings.metrics_bind)
    assert {bind.host for bind in (*binds, settings.demo_bind)} == {"127.0.0.1"}
    assert len({bind.port for bind in (*binds, settings.demo_bind)}) == 4


def test_half_a_twilio_account_is_not_ready():
    assert not load_settings({"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_NUMBER": "+1"}).twilio.ready


@given(st.dictionaries(st.sampled_from(sorted(k for k, _ in REFUSED.values())), st.text()))
def test_no_value_does_anything_but_load_or_be_refused_by_name(env):
    refused = ""
    try:
        load_settings(env)
    except SettingError as error:
        refused = error.key
    assert not refused or refused in env


def test_the_env_file_is_read_without_running_or_expanding_it(tmp_path: Path):
    path = tmp_path / ".env"
    path.write_text(
        "# a remark\n\nLANTERN_HOTLINE_NAME=River Line\nexport LANTERN_COUNTRY='US'\n"
        'TWILIO_AUTH_TOKEN="a$b`c#d"\nEMPTY=\n'
    )
    assert read_env_file(path) == {
        "LANTERN_HOTLINE_NAME": "River Line",
        "LANTERN_COUNTRY": "US",
        "TWILIO_AUTH_TOKEN": "a$b`c#d",
        "EMPTY": "",
    }


def test_the_environment_wins_over_the_env_file(tmp_path: Path):
    path = tmp_path / ".env"
    path.write_text("LANTERN_COUNTRY=US\nLANTERN_HOTLINE_NAME=River Line\n")
    merged = with_env_file({"LANTERN_COUNTRY": "MX"}, path)
    assert merged == {"LANTERN_COUNTRY": "MX", "LANTERN_HOTLINE_NAME": "River Line"}


def test_a_line_of_the_env_file_that_is_no_setting_is_named_without_its_content(tmp_path: Path):
    path = tmp_path / ".env"
    path.write_text("LANTERN_COUNTRY=US\nsecret-token-in-the-wrong-place\n")
    with pytest.raises(SettingError, match="line 2") as refusal:
        read_env_file(path)
    assert "secret-token" not in str(refusal.value)


def test_an_installation_without_an_env_file_is_fine(tmp_path: Path):
    assert read_env_file(tmp_path / ".env") == {}
