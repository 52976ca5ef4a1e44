"""Handing one text to the provider, and noting what came of it.

A text is never sent twice: when a try ended without anyone knowing how, the next one first waits for a
status callback (it carries our name for the message) and then asks the provider what it has.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Final, Protocol

from bot.channels.sms.backoff import delay
from bot.channels.sms.codes import OPTED_OUT
from bot.channels.sms.deliveries import DueSms, finish, known_ids, mark_part, mark_retry, mark_sent
from bot.channels.sms.plain import plain_signs
from bot.channels.sms.provider import (
    TIMEOUT_SECONDS,
    NotSentError,
    RefusedError,
    SentText,
    UnknownOutcomeError,
)
from bot.channels.sms.receipts import show_failure
from bot.channels.sms.segments import split_body
from bot.logs import get_logger
from bot.storage.database import Store

log = get_logger("courier")
# A reply older than this is not sent blindly: the phone may be in other hands by now.
STALE_SECONDS: Final = 3600.0
# How long a status callback is waited for before the provider is asked.
CALLBACK_SECONDS: Final = 5.0


class Sender(Protocol):
    """What hands texts over; :class:`bot.channels.sms.provider.Provider` in the product."""

    def send(self, to: str, body: str, ref: str) -> str:
        """Hand over one body; returns the provider's id of it."""

    def sent_since(self, to: str, since: float) -> list[SentText]:
        """The texts to a number that the provider created since then."""

    def delete(self, provider_id: str) -> None:
        """Delete a text at the provider; nothing to do where it has none of that name."""


@dataclass(frozen=True)
class Outcome:
    """What became of one text. ``pause``: seconds in which the provider wants no request at all."""

    result: str  # sent, retry, failed, withheld
    pause: float = 0.0


def hand_over(store: Store, sender: Sender, due: DueSms) -> Outcome:
    """Bring one leased text to the provider and commit the outcome. Blocking: run it in a thread."""
    bodies = split_body(plain_signs(due.text))
    ask = due.unknown or (len(bodies) > 1 and due.attempts > 0)
    try:
        taken = _already_taken(store, sender, due, bodies) if ask else {}
        if len(taken) < len(bodies) and time.time() - due.queued_at > STALE_SECONDS:
            return _give_up(store, due, "withheld", None)
        last = _send_rest(store, sender, due, bodies, taken)
    except RefusedError as error:
        return _give_up(store, due, "failed", error.code)
    except NotSentError as error:
        if error.status in (401, 403):
            log.error("provider_refuses_the_account", status=error.status, code=error.code)
        wait = delay(due.attempts, error.retry_after)
        # While an earlier try is unexplained, a refusal to this question explains nothing.
        mark_retry(store, due.message_id, wait, error.code, unknown=due.unknown)
        return Outcome("retry", pause=error.retry_after or 1.0 if error.status == 429 else 0.0)
    except UnknownOutcomeError:
        wait = max(delay(due.attempts), CALLBACK_SECONDS)
        mark_retry(store, due.message_id, wait, None, unknown=True)
        return Outcome("retry")
    mark_sent(store, due.message_id, last)
    return Outcome("sent")


def _already_taken(store: Store, sender: Sender, due: DueSms, bodies: list[str]) -> dict[int, str]:
    """Which of the bodies the provider has already, by place, with its ids."""
    listed = sender.sent_since(due.to, due.queued_at)
    known = known_ids(store, [text.provider_id for text in listed])
    free = sorted(
        (text for text in listed if text.provider_id not in known),
        key=lambda text: text.created_at or 0.0,
    )
    taken: dict[int, str] = {}
    for place, body in enumerate(bodies):
        # An account that redacts bodies lists them empty: the order is all there is to go by.
        match = next((text for text in free if text.body.strip() in (body.strip(), "")), None)
        if match is not None:
            taken[place] = match.provider_id
            free.remove(match)
    return taken


def _send_rest(
    store: Store, sender: Sender, due: DueSms, bodies: list[str], taken: dict[int, str]
) -> str:
    """Send what is missing, in order; returns the id of the last body, which receipts speak of."""
    last = ""
    for place, body in enumerate(bodies):
        final = place == len(bodies) - 1
        # Only the last body's callback may stand for the whole text.
        ref = due.ref if final else ""
        if place not in taken and time.time() + TIMEOUT_SECONDS > due.leased_until:
            # This process was held up, and another courier may have the text by now.
            raise NotSentError(0, None, None)
        last = taken.get(place) or sender.send(due.to, body, ref)
        if not final:
            mark_part(store, due, last)
    return last


def _give_up(store: Store, due: DueSms, status: str, code: int | None) -> Outcome:
    """It will not reach the person: say so to a human, in one transaction with the fact itself."""
    with store.write() as connection:
        conversation = finish(connection, due.message_id, status, code)
        show_failure(connection, conversation["id"], code)
    store.doorbell.ring("courier", "gateway", "console")
    log.warning(
        "text_withheld" if status == "withheld" else "text_refused",
        code=code,
        message_id=due.message_id,
        reason="opted_out" if code == OPTED_OUT else "stale" if status == "withheld" else "refused",
    )
    return Outcome(status)
