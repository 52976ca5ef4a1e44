"""The helping tools beside a conversation, each with its permission."""

from __future__ import annotations

from bot.console.gate import Page, Permission
from bot.console.pages import acts, callback, findings, plan, translation, warm

READ, ANSWER = Permission.READ, Permission.ANSWER
CONVERSATION = "/c/{conversation_id}"

HELP_PAGES: tuple[Page, ...] = (
    Page("POST", f"{CONVERSATION}/typing", ANSWER, acts.typing),
    Page("GET", f"{CONVERSATION}/translations", READ, translation.messages),
    Page("POST", f"{CONVERSATION}/tools/translate", ANSWER, translation.draft),
    Page("GET", f"{CONVERSATION}/tools/findings", READ, findings.show),
    Page("POST", f"{CONVERSATION}/finding", ANSWER, findings.judge),
    Page("POST", f"{CONVERSATION}/testing", ANSWER, findings.agree),
    Page("POST", f"{CONVERSATION}/sample", ANSWER, findings.keep),
    Page("GET", f"{CONVERSATION}/tools/warm", ANSWER, warm.show),
    Page("POST", f"{CONVERSATION}/warm-preview", ANSWER, warm.preview),
    Page("POST", f"{CONVERSATION}/warm", ANSWER, warm.begin),
    Page("POST", f"{CONVERSATION}/warm-answer", ANSWER, warm.answer),
    Page("GET", f"{CONVERSATION}/tools/plan", READ, plan.show),
    Page("POST", f"{CONVERSATION}/plan", ANSWER, plan.keep),
    Page("GET", f"{CONVERSATION}/tools/callback", ANSWER, callback.show),
    Page("POST", f"{CONVERSATION}/callback", ANSWER, callback.plan),
    Page("POST", f"{CONVERSATION}/callback-done", ANSWER, callback.done),
    Page("POST", f"{CONVERSATION}/callback-cancelled", ANSWER, callback.cancel),
)
