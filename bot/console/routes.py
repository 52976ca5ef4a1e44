"""Every page of the console with its permission: the one table that says who may do what."""

from __future__ import annotations

from starlette.responses import JSONResponse, Response

from bot.console.directory_routes import DIRECTORY_PAGES
from bot.console.gate import Call, Page, Permission
from bot.console.help_routes import HELP_PAGES
from bot.console.pages import acts, audit, board, handover, tools, workspace
from bot.console.team_routes import TEAM_PAGES

PUBLIC, READ = Permission.PUBLIC, Permission.READ
ANSWER, SUPERVISE, AUDIT = Permission.ANSWER, Permission.SUPERVISE, Permission.AUDIT
CONVERSATION = "/c/{conversation_id}"


def health(call: Call) -> Response:
    """Whether the console answers and reaches its store."""
    with call.desk.store.read():
        return JSONResponse({"status": "ok"})


PAGES: tuple[Page, ...] = (
    Page("GET", "/health", PUBLIC, health),
    *TEAM_PAGES,
    *HELP_PAGES,
    *DIRECTORY_PAGES,
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
    Page("GET", "/audit", AUDIT, audit.show),
)
