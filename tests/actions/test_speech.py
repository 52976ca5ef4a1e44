"""A reply is said for its channel, and reaches the engine whole through Rasa's own code."""

from __future__ import annotations

import pytest
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet
from rasa.shared.core.slots import AnySlot, TextSlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa_sdk.executor import CollectingDispatcher

from bot.conversation.content import Option, ServiceCard
from bot.conversation.dialogue import _TurnChannel
from bot.conversation.speech import FluentSpeech
from bot.conversation.turn import to_content

CARD = {
    "service_id": "s1",
    "name": "Night Shelter",
    "phone": "713 555 0202",
    "text_number": "",
    "note": "",
    "address": "",
    "assured": "2026-10-01",
}


async def say(catalogue, channel: str, language: str, **reply):
    """One reply on its way: dispatcher, Rasa's action, the generator, the output channel, the engine."""
    slots = [TextSlot("language", [{}]), TextSlot("channel", [{}]), AnySlot("state", [{}])]
    tracker = DialogueStateTracker("c", slots)
    for name, value in (("language", language), ("channel", channel)):
        tracker.update(SlotSet(name, value), Domain.empty())
    dispatcher = CollectingDispatcher()
    dispatcher.utter_message(**reply)
    out = _TurnChannel(channel)
    speech = FluentSpeech(catalogue=catalogue)
    for said in await RemoteAction._utter_responses(dispatcher.messages, out, speech, tracker):
        await out.send_response("c", said.message())
    return to_content(out.drafts[0])


async def test_by_sms_the_answers_stand_numbered_in_the_text(catalogue):
    content = await say(catalogue, "sms", "en", response="ask-safe", options=["safe-yes", "human"])
    assert content.text == "Is it safe for you to write now?\n1. Yes\n2. Talk to a person"
    assert content.options == (Option("safe-yes", "Yes"), Option("human", "Talk to a person"))
    assert content.key == "ask-safe"


async def test_on_web_chat_the_answers_are_buttons_and_the_text_has_no_numbers(catalogue):
    content = await say(catalogue, "webchat", "es", response="ask-safe", options=["safe-yes"])
    assert content.text == "¿Es seguro para ti escribir ahora?"
    assert content.options == (Option("safe-yes", "Sí"),)


async def test_by_sms_services_come_before_the_answers_with_numbers_of_their_own(catalogue):
    reply = {"response": "refer-more", "cards": [CARD], "options": ["more", "human"]}
    content = await say(catalogue, "sms", "en", **reply)
    assert content.text.splitlines()[1:] == [
        "1. Night Shelter 713 555 0202",
        "2. More places",
        "3. Talk to a person",
    ]
    assert content.cards == (ServiceCard(**CARD),)


async def test_several_sentences_make_one_message_in_their_order(catalogue):
    reply = {"response": "ask-safe", "before": ["hello"], "options": []}
    content = await say(catalogue, "sms", "en", **reply)
    assert content.text.splitlines() == [
        "Hello. I am an automated assistant, not a person.",
        "Is it safe for you to write now?",
    ]


async def test_an_argument_reaches_its_sentence(catalogue):
    reply = {"response": "danger", "emergency": "999", "silent": "55", "route": "silent", "sms": ""}
    content = await say(catalogue, "sms", "en", **reply)
    assert "999" in content.text
    assert "55" in content.text


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"text_number": "555"}, "1. Night Shelter 713 555 0202 text 555"),
        ({"phone": "", "text_number": "555"}, "1. Night Shelter text 555"),
        ({"phone": ""}, "1. Night Shelter: ask the person here"),
        (
            {"name": "A very long name " * 5},
            "1. A very long name A very long name A... 713 555 0202",
        ),
    ],
)
def test_a_service_is_one_line_with_what_can_be_dialled(catalogue, changes, line):
    speech = FluentSpeech(catalogue=catalogue)
    draft = speech.render("refer-more", "en", on_web=False, cards=[{**CARD, **changes}])
    assert draft["text"].splitlines()[1] == line


def test_the_rasa_commands_find_the_sentences_by_themselves():
    assert "Hello" in FluentSpeech().render("hello", "en", on_web=False)["text"]
