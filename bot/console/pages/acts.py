"""What a responder does with a conversation. Each act answers with the conversation as it is now."""

from __future__ import annotations

from starlette.responses import Response

from bot.console.gate import Call
from bot.console.pages.workspace import read_again
from bot.conversation.states import RESPONDER
from bot.conversation.typing import note_typing
from bot.handoff.closing import Closing
from bot.handoff.errors import NotPossibleError


def claim(call: Call) -> Response:
    """Take a conversation that nobody holds."""
    call.desk.relay.claim(call.conversation_id, call.responder)
    return read_again(call)


def release(call: Call) -> Response:
    """Put it back into the queue with a note."""
    call.desk.relay.release(call.conversation_id, call.responder, call.text("note"))
    return read_again(call)


def offer(call: Call) -> Response:
    """Offer it to another responder, or to whoever of a team is first."""
    to = call.text("to")
    if ":" in to:
        call.desk.relay.offer_team(call.conversation_id, call.responder, to, call.text("note"))
        return read_again(call)
    if not to.isdigit():
        raise NotPossibleError("Choose who should take it.")
    call.desk.relay.offer(call.conversation_id, call.responder, int(to), call.text("note"))
    return read_again(call)


def withdraw(call: Call) -> Response:
    """Take an offer back."""
    call.desk.relay.withdraw(call.conversation_id, call.responder)
    return read_again(call)


def accept(call: Call) -> Response:
    """Take what was offered."""
    call.desk.relay.accept(call.conversation_id, call.responder)
    return read_again(call)


def decline(call: Call) -> Response:
    """Leave what was offered with whoever offered it."""
    call.desk.relay.decline(call.conversation_id, call.responder, call.text("note"))
    return read_again(call)


def take_over(call: Call) -> Response:
    """Take it from whoever holds it."""
    call.desk.relay.take_over(call.conversation_id, call.responder, call.text("note"))
    return read_again(call)


def say(call: Call) -> Response:
    """Send a message to the person. The open page fetches the new line by itself."""
    call.desk.relay.say(
        call.conversation_id,
        call.responder,
        call.text("text"),
        call.text("ref")[:64],
        draft=call.text("draft"),
    )
    _practise(call)
    return Response(status_code=204, headers={"HX-Trigger": "said"})


def _practise(call: Call) -> None:
    """Let a scripted person answer, who understands English and our phrases in any language."""
    text = call.text("text").strip()
    meaning = call.desk.phrases.meaning(text)
    call.desk.practice.answer(call.conversation_id, f"{meaning or text}\n{call.text('draft')}")


def typing(call: Call) -> Response:
    """The holder is writing: the person may know, and what is written they may not."""
    desk = call.desk
    if not desk.relay.holds(call.conversation_id, call.responder):
        return Response(status_code=404)
    if note_typing(desk.store, call.conversation_id, RESPONDER):
        desk.store.doorbell.ring("gateway")
    return Response(status_code=204)


def remark(call: Call) -> Response:
    """Keep a note for the team."""
    call.desk.relay.remark(call.conversation_id, call.responder, call.text("note"))
    return read_again(call)


def set_tier(call: Call) -> Response:
    """Raise or lower the tier, with a reason."""
    call.desk.relay.set_tier(
        call.conversation_id,
        call.responder,
        call.text("tier"),
        call.text("seen"),
        call.text("reason"),
    )
    return read_again(call)


def return_to_assistant(call: Call) -> Response:
    """Let the assistant answer again."""
    call.desk.relay.return_to_assistant(call.conversation_id, call.responder)
    return read_again(call)


def close(call: Call) -> Response:
    """End the conversation."""
    closing = Closing(call.text("disposition"), call.text("card_accuracy"), call.text("note"))
    call.desk.closer.close(call.conversation_id, call.responder, closing)
    return read_again(call)
