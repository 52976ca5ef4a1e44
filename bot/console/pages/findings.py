"""Findings, accepted, rejected or put right; and the sentences that may test the assistant."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from bot.console.gate import Call
from bot.console.judging import judged_turns
from bot.console.reading import read_conversation
from bot.console.replies import render
from bot.handoff.findings import Judged


def show(call: Call) -> Response:
    """Every finding with the words it rests on."""
    reading = read_conversation(
        call.desk.store, call.desk.words, call.conversation_id, call.responder, whole=True
    )
    context: dict[str, Any] = {
        "reading": reading,
        "mine": reading.holder is not None and reading.holder.id == call.responder.id,
        "turns": judged_turns(reading),
        "at": call.request.query_params.get("at", "") or call.text("key"),
    }
    return render(call.desk, "tool_findings.html", **context)


def judge(call: Call) -> Response:
    """One verdict; the list as it is now."""
    judged = Judged(
        call.text("key"), call.text("verdict"), call.text("indicator"), call.text("value") or "yes"
    )
    call.desk.findings.judge(call.conversation_id, call.responder, judged)
    return show(call)


def agree(call: Call) -> Response:
    """They let their words test the assistant, or do not after all."""
    agreed = call.text("agreed") == "yes"
    call.desk.findings.agree(call.conversation_id, call.responder, agreed=agreed)
    return show(call)


def keep(call: Call) -> Response:
    """Keep one turn's words for testing."""
    call.desk.findings.keep(
        call.conversation_id,
        call.responder,
        call.text("turn"),
        call.text("text"),
        call.text("tier"),
    )
    return show(call)
