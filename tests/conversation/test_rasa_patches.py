"""The patches hold Rasa to what stock Rasa means; these fail when Rasa changes under them."""

from __future__ import annotations

import pytest
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event, SlotSet
from rasa.shared.utils.common import all_subclasses

from bot.conversation.rasa_patches import MalformedAnswerError, apply_patches

apply_patches()


def test_what_an_action_may_answer_is_accepted():
    answer = {
        "events": [{"event": "slot", "name": "state", "value": 1}],
        "responses": [{"text": "x"}],
    }
    assert RemoteAction("action_x", None)._validate_action_result(answer)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param({"events": "none"}, id="events that are no list"),
        pytest.param({"events": [], "responses": ["hello"]}, id="a response that is no object"),
        pytest.param({"events": [{"event": "slot"}]}, id="a slot event without its slot"),
        pytest.param({"events": [{"event": "made_up"}]}, id="an event that Rasa does not know"),
    ],
)
def test_what_an_action_may_not_answer_is_refused(answer):
    with pytest.raises(MalformedAnswerError):
        RemoteAction("action_x", None)._validate_action_result(answer)


def test_every_event_type_is_still_found_by_its_name():
    for kind in all_subclasses(Event):
        name = getattr(kind, "type_name", None)
        if name and not name.startswith("__"):
            assert Event.resolve_by_type(name) is not None
    assert Event.resolve_by_type("slot") is SlotSet


def test_applying_the_patches_twice_changes_nothing():
    before = Event.resolve_by_type
    apply_patches()
    assert Event.resolve_by_type is before
