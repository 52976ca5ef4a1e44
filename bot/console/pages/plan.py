"""The safety-plan builder beside a conversation."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from starlette.responses import HTMLResponse, Response

from bot.console.gate import Call
from bot.console.pages.tools import country_of
from bot.console.pages.workspace import read, read_again
from bot.console.phrases import Offered
from bot.console.reading import Reading
from bot.console.replies import render, stay_open
from bot.handoff.errors import NotHolderError, NotPossibleError
from bot.handoff.plans import check_plan


def show(call: Call) -> Response:
    """The steps in the person's language, those of the kept plan ticked."""
    reading = read(call)
    plan = reading.sheet.plan
    steps, own = (plan.steps, plan.own) if plan else ((), ())
    return _tool(call, reading, steps, own)


def keep(call: Call) -> Response:
    """Keep the plan, and send it where that was asked for."""
    reading = read(call)
    ticked = set(call.text("steps").split(","))
    offered = _offered(call, reading)
    steps = tuple(p.id for _, group in offered.groups for p in group if p.id in ticked)
    own = tuple(line.strip() for line in call.text("own").splitlines() if line.strip())
    send = call.text("send") == "yes"
    try:
        check_plan(steps, own)
        if send:
            said = {phrase.id: phrase.text for _, group in offered.groups for phrase in group}
            text = "\n".join((*(f"- {said[step]}" for step in steps), *(f"- {o}" for o in own)))
            # A plan that was changed in the same form is another text, and is sent as well.
            digest = sha256(text.encode()).hexdigest()[:16]
            me, ref = call.responder, f"{call.text('ref')[:40]}-{digest}"
            call.desk.relay.say(call.conversation_id, me, text, ref)
        call.desk.plans.keep(call.conversation_id, call.responder, steps, own, sent=send)
    except NotHolderError:
        raise
    except NotPossibleError as error:
        return stay_open(_tool(call, reading, steps, own, problem=str(error)))
    response = read_again(call)
    response.headers["HX-Retarget"] = "#stage"
    return response


def _offered(call: Call, reading: Reading) -> Offered:
    number = call.desk.protocols.emergency_number(country_of(call, reading))
    return call.desk.plan_steps.offer(reading.language or "en", number)


def _tool(
    call: Call, reading: Reading, steps: tuple[str, ...], own: tuple[str, ...], problem: str = ""
) -> HTMLResponse:
    context: dict[str, Any] = {
        "reading": reading,
        "mine": reading.holder is not None and reading.holder.id == call.responder.id,
        "offered": _offered(call, reading),
        "steps": steps,
        "own": own,
        "problem": problem,
        "device_safe": (reading.plain.get("safety") or {}).get("device_safe"),
    }
    return render(call.desk, "tool_plan.html", **context)
