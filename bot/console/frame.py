"""What every page of a signed-in responder has around it."""

from __future__ import annotations

from typing import Any

from bot.console.gate import Call, Permission, may


def frame(call: Call) -> dict[str, Any]:
    """Who is signed in, their token against forged requests, and which pages they may open."""
    me = call.responder
    return {
        "me": me,
        "csrf": call.session.csrf if call.session else "",
        "reads": may(me, Permission.READ),
        "supervises": may(me, Permission.SUPERVISE),
        "administers": may(me, Permission.ADMINISTER),
        "audits": may(me, Permission.AUDIT),
        "muted": me.muted,
        "here": call.request.url.path,
    }
