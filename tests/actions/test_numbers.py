"""No number reaches a person that nobody has read on a page that says so."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml

from actions.replies.numbers_said import emergency_args, hotline_lines, suicide_args
from bot.directory.numbers import DATE, Numbers, NumbersError
from bot.screening.state import Place, State
from tests.actions.conftest import DATA

ROW = {
    "country": "XX",
    "name": "A line",
    "number": "123",
    "channel": "call",
    "answers": "ngo",
    "for": "self",
    "hours": "24/7",
    "languages": ["en"],
    "free": True,
    "reachable_from_abroad": False,
    "source": "https://example.org",
    "date_checked": "2026-11",
    "status": "verified",
}


def load(tmp_path, rows, countries=None) -> Numbers:
    (tmp_path / "hotlines.yml").write_text(yaml.safe_dump({"hotlines": rows}))
    (tmp_path / "emergency.yml").write_text(yaml.safe_dump(countries or {}))
    return Numbers.load(tmp_path)


def test_each_line_that_is_offered_has_a_source_and_a_date():
    numbers = Numbers.load(DATA)
    offered = [line for line in numbers.hotlines if line.offered]
    assert len(offered) >= 25
    assert [line.number for line in offered if not line.source.startswith("https://")] == []
    assert [line.number for line in offered if not DATE.match(line.date_checked)] == []


@pytest.mark.parametrize("status", ["conflict", "unverified"])
def test_a_number_that_is_doubted_is_kept_but_never_offered(tmp_path, status):
    numbers = load(tmp_path, [{**ROW, "status": status}])
    assert len(numbers.hotlines) == 1
    assert numbers.lines("XX", "en") == ()


def test_a_line_for_professionals_is_not_offered_to_people():
    assert Numbers.load(DATA).lines("SE", "sv") == ()


def test_the_police_are_never_first_and_never_unnamed(rooms):
    numbers = Numbers.load(DATA)
    assert [line.answers for line in numbers.lines("AU", "en")] == ["ngo", "ngo", "police"]
    nepal = hotline_lines(State(place=Place("NP")), rooms, "en")
    assert [line.key for line in nepal] == ["line-police"]
    assert "POLICE" in rooms.catalogue.say("line-police", "en", number="1177")
    assert "POLICÍA" in rooms.catalogue.say("line-police", "es", number="1177")


def test_one_line_to_call_and_one_to_text_are_given_for_the_united_states(rooms):
    lines = hotline_lines(State(), rooms, "en")
    assert [(line.key, line.args["number"]) for line in lines] == [
        ("line-ngo", "1-888-373-7888"),
        ("line-ngo-text", "233733"),
    ]


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        pytest.param("US", ("911", "text-some"), id="texting works in many places"),
        pytest.param("GB", ("999", "silent"), id="a silent call with a key to press"),
        pytest.param("ES", ("112", "voice"), id="a call alone"),
        pytest.param("XX", ("none", "unknown"), id="nothing known"),
    ],
)
def test_the_quietest_way_to_be_heard_is_the_country_s_own(rooms, country, expected):
    args = emergency_args(State(place=Place(country)), rooms)
    assert (args["emergency"], args["route"]) == expected


def test_a_line_for_suicide_that_nobody_verified_is_not_said(rooms):
    args = suicide_args(State(place=Place("GB")), rooms)
    assert (args["route"], args["emergency"], args["line"]) == ("emergency", "999", "")


def test_an_unverified_emergency_number_is_not_said(tmp_path):
    row = {"number": "999", "source": "", "date_checked": "", "status": "unverified"}
    assert load(tmp_path, [], {"XX": row}).emergency("XX") is None


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"number": 123}, id="a number without quotes loses its zeros"),
        pytest.param({"number": ""}, id="no number"),
        pytest.param({"status": "sure"}, id="a status nobody knows"),
        pytest.param({"answers": "somebody"}, id="nobody knows who answers"),
        pytest.param({"channel": "pigeon"}, id="a channel nobody knows"),
        pytest.param({"source": ""}, id="verified without a source"),
        pytest.param({"date_checked": "last week"}, id="verified without a date"),
    ],
)
def test_a_row_that_cannot_be_trusted_stops_the_start(tmp_path, change):
    with pytest.raises(NumbersError, match=r"hotlines\.yml XX"):
        load(tmp_path, [{**ROW, **change}])


def test_a_file_that_is_missing_stops_the_start(tmp_path):
    with pytest.raises(NumbersError, match=r"emergency\.yml"):
        Numbers.load(tmp_path)


def test_without_any_verified_line_a_country_has_none(rooms):
    empty = replace(rooms, country="ZZ")
    assert hotline_lines(State(), empty, "en") == ()
