"""Translation beside a conversation: messages for the responder, and a draft for the person."""

from __future__ import annotations

import time
from typing import Any, Final

from starlette.responses import JSONResponse, Response

from bot.console.gate import Call
from bot.console.pages.workspace import read
from bot.console.reading import Line, Reading, foreign, read_conversation
from bot.console.replies import render
from bot.console.translating.translator import Draft, NotTranslatedError
from bot.handoff.errors import NotPossibleError

MOST_AT_ONCE: Final = 10
# What is not done by then is asked for again by the page.
ENOUGH_SECONDS: Final = 4.0


def messages(call: Call) -> Response:
    """Translations of the asked messages, by id, as JSON; nothing of it is kept.

    ``problem`` says in words why some are missing. The page asks again for what is neither there nor
    refused.
    """
    reading = read_conversation(
        call.desk.store, call.desk.words, call.conversation_id, call.responder, whole=True
    )
    asked = call.request.query_params.get("ids", "").split(",")[:MOST_AT_ONCE]
    lines = {line.id: line for line in reading.lines if foreign(line, reading, call.responder)}
    until = time.monotonic() + ENOUGH_SECONDS
    texts: dict[str, str] = {}
    problem = ""
    try:
        for line in (lines[name] for name in asked if name in lines):
            if texts and time.monotonic() > until:
                break
            texts[line.id] = _translated(call, reading, line)
    except NotTranslatedError as error:
        problem = str(error)
    return JSONResponse({"texts": texts, "language": _own(call), "problem": problem})


def draft(call: Call) -> Response:
    """A draft in the person's language with its way back, before it is sent."""
    text = call.text("text").strip()
    if not text:
        raise NotPossibleError("Write your message first, then translate it.")
    reading = read(call)
    made: Draft | None = None
    problem = ""
    try:
        if not reading.language:
            raise NotTranslatedError(
                "Their language is not known yet. Quick phrases can ask for it; English goes as it is."
            )
        made = call.desk.translator.draft(text, _own(call), reading.language)
    except NotTranslatedError as error:
        problem = str(error)
    context: dict[str, Any] = {"reading": reading, "text": text, "draft": made, "problem": problem}
    third = call.desk.translator.third_party
    return render(call.desk, "tool_translate.html", **context, own=_own(call), third_party=third)


def _translated(call: Call, reading: Reading, line: Line) -> str:
    said = line.content.text if line.content else ""
    if not said.strip():
        return ""
    source = line.language or reading.language or "auto"
    return call.desk.translator.translate(said, source, _own(call))


def _own(call: Call) -> str:
    """The language that this responder reads."""
    return call.responder.languages[0] if call.responder.languages else "en"
