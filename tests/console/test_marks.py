from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.console.marks import TURNERS, marks_of, pieces

TEXTS = st.lists(
    st.text(st.characters(blacklist_characters="\n"), min_size=1, max_size=30),
    min_size=1,
    max_size=4,
)


def finding(start, end):
    return {"indicator": "papers_taken", "start": start, "end": end}


def test_an_offset_in_the_joined_turn_finds_its_message():
    said = ["hola", "me quitaron el pasaporte"]
    first, second = marks_of([finding(5, 29)], [len(text) for text in said])
    assert first == []
    assert [(mark.start, mark.end) for mark in second] == [(0, 24)]


def test_a_finding_across_two_messages_is_marked_in_both():
    marks = marks_of([finding(2, 7)], [4, 4])
    assert [[(m.start, m.end) for m in found] for found in marks] == [[(2, 4)], [(0, 2)]]


def test_a_finding_about_the_whole_turn_is_named_with_its_last_message():
    assert [[(m.start, m.end) for m in found] for found in marks_of([finding(-1, -1)], [4, 4])] == [
        [],
        [(-1, -1)],
    ]


@given(TEXTS, st.lists(st.tuples(st.integers(-5, 130), st.integers(-5, 130))))
def test_no_word_is_lost_or_doubled_by_marking(said, spans):
    marks = marks_of([finding(*span) for span in spans], [len(text) for text in said])
    assert len(marks) == len(said)
    for text, found in zip(said, marks, strict=True):
        shown = "".join(p.text for p in pieces(text, found) if not p.hidden)
        assert shown == TURNERS.sub("", text)


@given(st.text(max_size=60))
def test_nothing_that_turns_the_writing_around_is_ever_shown(text):
    assert not any(TURNERS.search(piece.text) for piece in pieces(text, []))
