"""Whatever is said in whatever order: no dead end, no broken sentence, no text too long."""

from __future__ import annotations

import math

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.actions.conftest import ACTION_OF, Person, said

GSM = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
SILENT = {"stop_texts"}
FINDINGS = (
    "papers_taken",
    "physical_violence",
    "commercial_sex_forced",
    "forced_marriage",
    "debt_controls_them",
    "domestic_servitude",
    "threat_to_expose",
    "about_to_be_moved",
)
TURN = st.tuples(
    st.sampled_from(
        ("1", "2", "3", "4", "7", "yes", "no", "skip", "houston", "springfield", "x", "🙏")
    ),
    st.sampled_from(sorted(ACTION_OF)),
    st.lists(st.sampled_from(FINDINGS), max_size=2),
    st.sampled_from(({}, {"needs": ["shelter"]}, {"age_band": "13_17"}, {"role": "friend"})),
)
WALK = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def segments(text: str) -> int:
    """Counted independently of the product: every sign of ours is one septet or one UTF-16 unit."""
    if set(text) <= GSM:
        return 1 if len(text) <= 160 else math.ceil(len(text) / 153)
    units = len(text.encode("utf-16-le")) // 2
    return 1 if units <= 70 else math.ceil(units / 67)


def walk(rooms, language, channel, turns):
    person = Person(rooms, channel, {"language": language})
    for text, intent, found, facts in turns:
        indicators = [said(name) for name in found]
        person.writes(text, intent, indicators=indicators, facts=facts)
        yield person, intent


@given(turns=st.lists(TURN, max_size=14), language=st.sampled_from(("en", "es")))
@WALK
def test_no_text_message_is_longer_than_three_segments_and_no_turn_than_two_messages(
    rooms, turns, language
):
    for person, _ in walk(rooms, language, "sms", turns):
        assert len(person.texts) <= 2
        assert [text for text in person.texts if segments(text) > 3] == []


@given(turns=st.lists(TURN, max_size=14), channel=st.sampled_from(("sms", "webchat")))
@WALK
def test_nothing_goes_silent_but_silence_and_no_sentence_is_broken(rooms, turns, channel):
    broken = rooms.catalogue.say("something-wrong", "en")
    for person, intent in walk(rooms, "en", channel, turns):
        assert person.texts or person.state.silenced or intent in SILENT
        assert not any(broken in text or "{" in text or "None" in text for text in person.texts)


@given(turns=st.lists(TURN, max_size=14))
@WALK
def test_a_human_is_one_word_away_after_anything(rooms, turns):
    person = Person(rooms, slots={"language": "en"})
    for person, _ in walk(rooms, "en", "sms", turns):  # noqa: B007  the last one goes on
        pass
    person.writes("a human please", "ask_human")
    assert any(key.startswith("human-") for key in person.keys)
    assert person.state.human_requested


@given(turns=st.lists(TURN, max_size=14))
@WALK
def test_there_is_one_question_a_turn_at_most_and_the_one_that_is_open_is_the_one_said(
    rooms, turns
):
    for person, _ in walk(rooms, "en", "sms", turns):
        asked = [key for key in person.keys if key.startswith(("ask-", "menu"))]
        assert len(asked) <= 1
        if asked and asked[0].startswith("ask-"):
            assert person.awaiting == asked[0].removeprefix("ask-")


@given(turns=st.lists(TURN, max_size=14))
@WALK
def test_age_and_place_are_never_asked_before_the_limits_were_told(rooms, turns):
    told = False
    for person, _ in walk(rooms, "en", "sms", turns):
        told = told or any(key in ("limits", "limits-child", "privacy") for key in person.keys)
        if "ask-age" in person.keys or "ask-place" in person.keys:
            assert told


@given(turns=st.lists(TURN, max_size=14))
@WALK
def test_findings_are_never_lost_and_the_state_stays_small(rooms, turns):
    heard: set[str] = set()
    for (person, _), (_, _, found, _) in zip(walk(rooms, "en", "sms", turns), turns, strict=True):
        heard |= set(found)
        assert heard <= {f.indicator for f in person.state.findings if f.value == "yes"}
        assert len(str(person.slots)) < 12_000
