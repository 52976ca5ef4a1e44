"""Every page of the console with its permission: the one table that says who may do what."""

from __future__ import annotations

from starlette.responses import JSONResponse, Response

from bot.console.gate import Call, Page, Permission
from bot.console.pages import acts, people, signin, workspace

PUBLIC, READ = Permission.PUBLIC, Permission.READ
ANSWER, SUPERVISE, ADMINISTER = Permission.ANSWER, Permission.SUPERVISE, Permission.ADMINISTER
CONVERSATION = "/c/{conversation_id}"
PERSON = "/responders/{responder_id:int}"


def health(call: Call) -> Response:
    """Whether the console answers and reaches its store."""
    with call.desk.store.read():
        return JSONResponse({"status": "ok"})


PAGES: tuple[Page, ...] = (
    Page("GET", "/health", PUBLIC, health),
    Page("GET", "/sign-in", PUBLIC, signin.show),
    Page("POST", "/sign-in", PUBLIC, signin.sign_in),
    Page("POST", "/sign-out", READ, signin.leave),
    Page("GET", "/", READ, workspace.home),
    Page("GET", "/queue", READ, workspace.queue),
    Page("GET", "/next", READ, workspace.next_waiting),
    Page("GET", "/events", READ, workspace.events),
    Page("GET", CONVERSATION, READ, workspace.conversation),
    Page("GET", f"{CONVERSATION}/live", READ, workspace.live),
    Page("POST", f"{CONVERSATION}/claim", ANSWER, acts.claim),
    Page("POST", f"{CONVERSATION}/release", ANSWER, acts.release),
    Page("POST", f"{CONVERSATION}/offer", ANSWER, acts.offer),
    Page("POST", f"{CONVERSATION}/withdraw", ANSWER, acts.withdraw),
    Page("POST", f"{CONVERSATION}/accept", ANSWER, acts.accept),
    Page("POST", f"{CONVERSATION}/decline", ANSWER, acts.decline),
    Page("POST", f"{CONVERSATION}/say", ANSWER, acts.say),
    Page("POST", f"{CONVERSATION}/note", ANSWER, acts.remark),
    Page("POST", f"{CONVERSATION}/tier", ANSWER, acts.set_tier),
    Page("POST", f"{CONVERSATION}/assistant", ANSWER, acts.return_to_assistant),
    Page("POST", f"{CONVERSATION}/close", ANSWER, acts.close),
    Page("POST", f"{CONVERSATION}/take-over", SUPERVISE, acts.take_over),
    Page("GET", "/responders", ADMINISTER, people.show),
    Page("POST", "/responders", ADMINISTER, people.add),
    Page("POST", f"{PERSON}/disable", ADMINISTER, people.disable),
    Page("POST", f"{PERSON}/enable", ADMINISTER, people.enable),
)
