"""The engine's loop: lease, understand, answer, commit. It owns no port and keeps nothing between turns.

New messages are read as they arrive, before their burst is over: danger is never made to wait, and the
encoder has done its work by the time the turn is taken.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from sqlalchemy.exc import OperationalError

from bot.conversation.arrivals import Arrivals
from bot.conversation.cases import open_case
from bot.conversation.dialogue import Dialogue, TurnFailedError
from bot.conversation.lease import Owner, hasten, lease_due, next_due
from bot.conversation.turn import (
    Decided,
    LeaseLostError,
    Pending,
    commit_turn,
    read_pending,
    release,
    to_content,
)
from bot.logs import get_logger
from bot.screening.assessment import Assessment
from bot.screening.state import State, Understanding
from bot.storage.database import Store
from bot.storage.vault import ErasedError, SealBrokenError

log = get_logger("engine")
# How many conversations are leased at once. Small: a leased one waits for those before it.
BATCH = 4
LONGEST_WAIT = 1.0
# A turn that raises is tried once more; after that a human has it, and the conversation goes on.
MOST_FAILURES = 2
# A conversation leased this often without a committed turn may be what kills engines.
MOST_ATTEMPTS = 6
# What does not open is looked at again this much later.
UNREADABLE_SECONDS = 60.0
PROVIDER_WORDS = {"STOP": "stop_texts", "START": "start_texts", "HELP": "ask_help"}
URGENT_INTENTS = frozenset({"immediate_danger", "suicide", "medical_emergency"})


@dataclass(frozen=True)
class Judgement:
    """How the engine turns slots into an assessment and a card: supplied by whoever starts it."""

    assess: Callable[[State], Assessment]
    card: Callable[[Pending, State, Assessment, Understanding], dict[str, Any]]
    failed_reply: Callable[[str | None], Any]


class Engine:
    """Takes turns until it is told to stop."""

    def __init__(
        self,
        store: Store,
        dialogue: Dialogue,
        judgement: Judgement,
        owner: Owner,
        warm: Callable[[str], object],
    ) -> None:
        self._store = store
        self._dialogue = dialogue
        self._judgement = judgement
        self._owner = owner
        self._warm = warm
        self._arrivals = Arrivals(store)
        self._stopping = asyncio.Event()
        # The encoder lets go of the interpreter while it computes: two threads use both cores.
        self._pool = ThreadPoolExecutor(2, "encoder")

    def stop(self) -> None:
        """Finish the turn under way and return from :meth:`run`."""
        self._stopping.set()

    async def run(self) -> None:
        """Take turns as they come, until :meth:`stop`."""
        bell = self._store.doorbell.listen("engine")
        try:
            while not self._stopping.is_set():
                try:
                    worked = await self.step()
                except OperationalError as error:
                    # A locked or vanished store: nothing was committed, so nothing is lost.
                    log.error("store_unavailable", error=type(error).__name__)
                    await asyncio.sleep(LONGEST_WAIT)
                    continue
                if not worked:
                    await bell.wait(self._patience())
        finally:
            bell.close()
            self._pool.shutdown(wait=False)

    async def step(self) -> int:
        """Read what arrived and take the turns that are due; returns how many were taken."""
        await self._hear_arrivals()
        leased = lease_due(self._store, self._owner, BATCH)
        for conversation in leased:
            await self.take_turn(conversation)
        return len(leased)

    async def take_turn(self, conversation: Any) -> None:
        """One turn of a leased conversation, committed or given back."""
        started = time.perf_counter()
        try:
            pending = read_pending(self._store, conversation)
        except (ErasedError, SealBrokenError) as error:
            self._set_aside(conversation, error)
            return
        if pending is None:
            release(self._store, conversation["id"], self._owner, again_in=None)
            return
        if conversation["attempts"] >= MOST_ATTEMPTS:
            self._give_up(pending)
            return
        try:
            decided = await self._decide(pending)
            commit_turn(self._store, self._owner, pending, decided)
        except LeaseLostError:
            log.warning("lease_lost", conversation=conversation["id"])
        except TurnFailedError as error:
            self._after_failure(pending, error)
        else:
            log.info(
                "turn_committed",
                conversation=conversation["id"],
                turn=pending.number,
                tier=decided.assessment.tier,
                ms=round((time.perf_counter() - started) * 1000, 1),
            )

    async def _decide(self, pending: Pending) -> Decided:
        language = pending.slots.get("language")
        parse = await self._dialogue.understand(pending.text, language)
        if pending.opt_out in PROVIDER_WORDS:
            # The provider already acted on this word and answered it; we only follow.
            parse["intent"] = {"name": PROVIDER_WORDS[pending.opt_out], "confidence": 1.0}
            parse["facts"] = {**(parse.get("facts") or {}), "provider_answered": True}
        answered = await self._dialogue.answer(
            pending.conversation["id"], pending.slots, parse, speak=not pending.held_by_responder
        )
        state = State.from_slot(answered.slots.get("state"))
        assessment = self._judgement.assess(state)
        understanding = Understanding.from_parse(parse, pending.number)
        return Decided(
            slots=answered.slots,
            replies=tuple(to_content(draft) for draft in answered.drafts),
            understanding=understanding,
            state=state,
            assessment=assessment,
            card=self._judgement.card(pending, state, assessment, understanding),
            model=self._dialogue.model_name,
        )

    async def _hear_arrivals(self) -> None:
        """Warm the encoder with new texts, and make a conversation due at once where danger is heard."""
        arrived = self._arrivals.new()
        if not arrived:
            return
        loop = asyncio.get_running_loop()
        await asyncio.gather(
            *(loop.run_in_executor(self._pool, self._warm, one.text) for one in arrived)
        )
        urgent = []
        for one in arrived:
            if not one.due_later:
                continue
            try:
                parse = await self._dialogue.understand(one.text, one.language)
            except TurnFailedError:
                continue  # the turn itself will meet the same fault and deal with it
            if (parse.get("intent") or {}).get("name") in URGENT_INTENTS:
                urgent.append(one.conversation_id)
        if urgent:
            hasten(self._store, urgent)

    def _patience(self) -> float:
        due = next_due(self._store)
        return LONGEST_WAIT if due is None else min(max(due - time.time(), 0.005), LONGEST_WAIT)

    def _after_failure(self, pending: Pending, error: TurnFailedError) -> None:
        conversation_id = pending.conversation["id"]
        # The row was read before its lease was counted.
        count = pending.conversation["attempts"] + 1
        log.error("turn_failed", conversation=conversation_id, attempts=count, reason=str(error))
        if count < MOST_FAILURES:
            release(self._store, conversation_id, self._owner, again_in=0.1)
        else:
            self._give_up(pending)

    def _set_aside(self, conversation: Any, error: Exception) -> None:
        """What is sealed in it does not open: a human is told, and it keeps nobody else waiting."""
        name = conversation["id"]
        log.error("conversation_does_not_open", conversation=name, error=type(error).__name__)
        if isinstance(error, SealBrokenError):
            with self._store.write() as connection:
                open_case(connection, conversation, "elevated", "turn_failed")
            self._store.doorbell.ring("console")
        # Its key may be on its way to this machine: look again, but not soon.
        release(self._store, name, self._owner, again_in=UNREADABLE_SECONDS)

    def _give_up(self, pending: Pending) -> None:
        """No turn can be made of this text: the person gets the safe reply, a human the conversation."""
        state = State.from_slot(pending.slots.get("state")).with_(human_requested=True)
        slots = {**pending.slots, "state": state.to_slot()}
        understanding = Understanding("", 0.0, "", 0.0)
        assessment = self._judgement.assess(state)
        decided = Decided(
            slots=slots,
            replies=(self._judgement.failed_reply(slots.get("language")),),
            understanding=understanding,
            state=state,
            assessment=assessment,
            card=self._judgement.card(pending, state, assessment, understanding),
            model=self._dialogue.model_name,
        )
        try:
            commit_turn(self._store, self._owner, pending, decided)
        except LeaseLostError:
            log.warning("lease_lost", conversation=pending.conversation["id"])
