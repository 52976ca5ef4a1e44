"""Texts as a provider brings them on a bad day: retried, doubled, and out of order."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field

import httpx

from tests.bench.load import TEXTS
from tests.harness.roles import Installation

SENDERS = 40
MOST_TRIES = 240


@dataclass
class Traffic:
    """What was sent and acknowledged. A text that is not acknowledged is sent again, as Twilio would."""

    rate: float = 6.0
    seed: int = 1
    acknowledged: set[str] = field(default_factory=set)
    sent: int = 0
    retried: int = 0
    doubled: int = 0
    stop: bool = False

    async def run(self, place: Installation) -> None:
        """Send until ``stop`` is set, then wait for what is under way."""
        url = f"{place.gateway}/sms/twilio"
        dice = random.Random(self.seed)
        tasks = []
        async with httpx.AsyncClient(timeout=15) as client:
            while not self.stop:
                late = dice.uniform(0, 0.6) if dice.random() < 0.2 else 0.0
                copies = dice.randint(2, 5) if dice.random() < 0.2 else 1
                self.doubled += copies - 1
                under_way = [
                    self._deliver(place, client, url, self.sent, late) for _ in range(copies)
                ]
                tasks.extend(asyncio.create_task(one) for one in under_way)
                self.sent += 1
                await asyncio.sleep(1 / self.rate)
            await asyncio.gather(*tasks)

    async def _deliver(
        self, place: Installation, client: httpx.AsyncClient, url: str, number: int, late: float
    ) -> None:
        sid = f"SM{number:032x}"
        text = f"{TEXTS[number % len(TEXTS)]} {number}"
        sender = f"+1202555{number % SENDERS:04d}"
        body, signature = place.provider.signed_form(url, sid, sender, text)
        headers = {
            "X-Twilio-Signature": signature,
            "Content-Type": "application/x-www-form-urlencoded",
        }
        await asyncio.sleep(late)
        for attempt in range(MOST_TRIES):
            try:
                response = await client.post(url, content=body, headers=headers)
                if response.status_code == 200:
                    self.acknowledged.add(sid)
                    return
            except httpx.HTTPError:
                pass
            self.retried += attempt == 0
            await asyncio.sleep(0.5)
