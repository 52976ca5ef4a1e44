"""A safety plan: steps chosen with the person, kept sealed on the worksheet."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.handoff.cases import audit
from bot.handoff.errors import NotPossibleError
from bot.handoff.sheet_parts import Plan
from bot.handoff.sheets import held_sheet, keep_sheet
from bot.handoff.staff import StaffMember
from bot.storage.database import Store

MOST_OWN: Final = 10
LONGEST_OWN: Final = 300


class Plans:
    """The holder keeps plans. Raises ``HandoffRefusedError`` for what is refused."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(
        self,
        conversation_id: str,
        responder: StaffMember,
        steps: Sequence[str],
        own: Sequence[str],
        *,
        sent: bool,
    ) -> None:
        """Keep the plan in place of an older one; ``sent`` says that the person was sent it just now."""
        check_plan(steps, own)
        now = time.time()
        with self._store.write() as connection:
            case, sheet = held_sheet(connection, self._store, conversation_id, responder)
            before = sheet.plan.sent_at if sheet.plan else None
            same = sheet.plan is not None and (sheet.plan.steps, sheet.plan.own) == (
                tuple(steps),
                tuple(own),
            )
            sent_at = now if sent else (before if same else None)
            plan = Plan(tuple(steps), tuple(own), responder.name, now, sent_at)
            keep_sheet(connection, case, replace(sheet, plan=plan))
            audit(connection, responder, "plan_kept", case, steps=list(steps), sent=sent)
        self._store.doorbell.ring("console")


def check_plan(steps: Sequence[str], own: Sequence[str]) -> None:
    """Raise :class:`NotPossibleError` for a plan that is empty, or longer than anybody keeps in mind."""
    if not steps and not own:
        raise NotPossibleError("Choose a step with them, or write one in their words.")
    if len(own) > MOST_OWN or any(len(line) > LONGEST_OWN for line in own):
        raise NotPossibleError(
            f"At most {MOST_OWN} lines of their own, each of at most {LONGEST_OWN} characters."
        )
