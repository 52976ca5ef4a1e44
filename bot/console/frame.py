"""What every page of a signed-in responder has around it."""

from __future__ import annotations

from typing import Any

from bot.console.gate import Call, Permission, home_of, may


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
        "looks_up": may(me, Permission.LOOK_UP),
        "edits": may(me, Permission.DIRECTORY),
        "home": home_of(me),
        "toured": me.toured,
        "muted": me.muted,
        "here": call.request.url.path,
    }
