"""Every page of the console with its permission: the one table that says who may do what."""

from __future__ import annotations

from starlette.responses import JSONResponse, Response

from bot.console.gate import Call, Page, Permission
from bot.console.pages import acts, audit, board, handover, own, people, signin, tools, workspace

PUBLIC, READ = Permission.PUBLIC, Permission.READ
ANSWER, SUPERVISE, ADMINISTER = Permission.ANSWER, Permission.SUPERVISE, Permission.ADMINISTER
AUDIT, OWN = Permission.AUDIT, Permission.OWN
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
    Page("POST", "/sign-out", OWN, signin.leave),
    Page("GET", "/me", OWN, own.show),
    Page("POST", "/me/sound", OWN, own.sound),
    Page("POST", "/me/password", OWN, own.password),
    Page("POST", "/me/code/begin", OWN, own.begin_code),
    Page("POST", "/me/code", OWN, own.confirm_code),
    Page("POST", "/me/code/end", OWN, own.end_code),
    Page("POST", "/me/sessions/end", OWN, own.end_others),
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
    Page("GET", f"{CONVERSATION}/tools/phrases", ANSWER, tools.phrases),
    Page("GET", f"{CONVERSATION}/tools/services", ANSWER, tools.services),
    Page("POST", f"{CONVERSATION}/send-service", ANSWER, tools.send_service),
    Page("GET", f"{CONVERSATION}/tools/steps", READ, tools.steps),
    Page("POST", f"{CONVERSATION}/step", ANSWER, tools.tick),
    Page("GET", f"{CONVERSATION}/tools/card", ANSWER, tools.card),
    Page("POST", f"{CONVERSATION}/card", ANSWER, tools.correct),
    Page("GET", f"{CONVERSATION}/tools/share", ANSWER, tools.share),
    Page("POST", f"{CONVERSATION}/release-form", ANSWER, tools.release),
    Page("POST", f"{CONVERSATION}/release-revoked", ANSWER, tools.revoke),
    Page("GET", f"{CONVERSATION}/card/{{form}}", ANSWER, tools.export),
    Page("GET", "/handover", ANSWER, handover.show),
    Page("POST", "/handover", ANSWER, handover.pass_on),
    Page("GET", "/board", SUPERVISE, board.show),
    Page("GET", "/board/now", SUPERVISE, board.live),
    Page("GET", "/board/totals.csv", SUPERVISE, board.totals),
    Page("GET", "/responders", ADMINISTER, people.show),
    Page("POST", "/responders", ADMINISTER, people.add),
    Page("POST", f"{PERSON}/disable", ADMINISTER, people.disable),
    Page("POST", f"{PERSON}/enable", ADMINISTER, people.enable),
    Page("GET", PERSON, ADMINISTER, people.edit),
    Page("POST", PERSON, ADMINISTER, people.change),
    Page("POST", f"{PERSON}/passphrase", ADMINISTER, people.passphrase),
    Page("POST", f"{PERSON}/sessions/end", ADMINISTER, people.end_all_sessions),
    Page("POST", f"{PERSON}/code/end", ADMINISTER, people.code_off),
    Page("GET", "/audit", AUDIT, audit.show),
)
