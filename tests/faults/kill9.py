"""kill -9 of every role in the middle of traffic, and then the account: nothing lost, nothing doubled.

``python -m tests.faults.kill9 --kills 50`` starts the roles as real processes, sends signed texts
throughout, kills one role after the other, starts it again as the supervisor would, and at the end
counts: every text answered 2xx is stored once and took one turn; every reply reached the provider
once; the order in each conversation is kept. Ends with 1 when any count is off.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import random
import sqlite3
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from tests.bench.load import TEXTS
from tests.harness.roles import Installation, installation

RATE = 6.0
SENDERS = 40
NO_BURST = {"LANTERN_BURST_QUIET": "0.05", "LANTERN_BURST_LONGEST": "0.2"}
ROLES = ("engine", "gateway", "courier", "console")


@dataclass
class Traffic:
    """What was sent and acknowledged. A text that is not acknowledged is sent again, as Twilio would."""

    acknowledged: set[str] = field(default_factory=set)
    retried: int = 0
    stop: bool = False

    async def run(self, place: Installation) -> None:
        url = f"{place.gateway}/sms/twilio"
        tasks = []
        async with httpx.AsyncClient(timeout=10) as client:
            number = 0
            while not self.stop:
                tasks.append(asyncio.create_task(self._deliver(place, client, url, number)))
                number += 1
                await asyncio.sleep(1 / RATE)
            await asyncio.gather(*tasks)

    async def _deliver(
        self, place: Installation, client: httpx.AsyncClient, url: str, number: int
    ) -> None:
        sid = f"SM{number:032x}"
        sender = f"+1202555{number % SENDERS:04d}"
        body, signature = place.provider.signed_form(
            url, sid, sender, f"{TEXTS[number % len(TEXTS)]} {number}"
        )
        headers = {
            "X-Twilio-Signature": signature,
            "Content-Type": "application/x-www-form-urlencoded",
        }
        for attempt in range(60):
            try:
                response = await client.post(url, content=body, headers=headers)
                if response.status_code == 200:
                    self.acknowledged.add(sid)
                    return
            except httpx.HTTPError:
                pass
            self.retried += attempt == 0
            await asyncio.sleep(0.5)


async def storm(
    place: Installation, kills: int, seed: int
) -> tuple[Traffic, collections.Counter[str]]:
    """Traffic, with ``kills`` kills in it."""
    dice = random.Random(seed)
    traffic = Traffic()
    sending = asyncio.create_task(traffic.run(place))
    counts: collections.Counter[str] = collections.Counter()
    for number in range(kills):
        await asyncio.sleep(dice.uniform(0.5, 2.0))
        role = ROLES[number % len(ROLES)]
        if role == "engine":
            # Let it come up and work, so that it is killed in the middle of turns, not of its start.
            await asyncio.to_thread(place.wait_ready, "engine", 60)
            await asyncio.sleep(dice.uniform(0.1, 1.5))
        (place.folder / f"{role}.log").unlink(missing_ok=True)
        await asyncio.to_thread(place.kill, role)
        place.start(role)
        counts[role] += 1
        print(f"killed {role} ({number + 1} of {kills})", flush=True)
    await asyncio.sleep(3)
    traffic.stop = True
    await sending
    return traffic, counts


def settle(database: Path, seconds: float = 120) -> bool:
    """Wait until no text waits for a turn and no reply for the courier."""
    until = time.time() + seconds
    while time.time() < until:
        with sqlite3.connect(database) as connection:
            waiting = connection.execute(
                "SELECT (SELECT count(*) FROM message WHERE direction='in' AND handled_at IS NULL)"
                " + (SELECT count(*) FROM delivery WHERE state='due')"
            ).fetchone()[0]
        if waiting == 0:
            return True
        time.sleep(0.2)
    return False


def account(place: Installation, traffic: Traffic) -> list[str]:
    """Every sentence is something that is wrong; none is what we want."""
    wrong = []
    with sqlite3.connect(place.folder / "lantern.db") as database:
        inbound = database.execute(
            "SELECT provider_id, turn, handled_at FROM message WHERE direction='in'"
        ).fetchall()
        stored = collections.Counter(row[0] for row in inbound)
        lost = traffic.acknowledged - set(stored)
        if lost:
            wrong.append(f"{len(lost)} texts were acknowledged and are not stored")
        if any(count > 1 for count in stored.values()):
            wrong.append("a text is stored twice")
        unanswered = sum(1 for row in inbound if row[1] is None or row[2] is None)
        if unanswered:
            wrong.append(f"{unanswered} texts took no turn")
        gaps = database.execute(
            "SELECT count(*) FROM conversation c WHERE c.turns != "
            "(SELECT count(*) FROM turn t WHERE t.conversation_id = c.id)"
        ).fetchone()[0]
        if gaps:
            wrong.append(f"{gaps} conversations count other turns than they have")
        queued = database.execute("SELECT count(*) FROM delivery").fetchone()[0]
        sent = database.execute("SELECT count(*) FROM delivery WHERE state='sent'").fetchone()[0]
        if queued != sent:
            wrong.append(f"{queued - sent} replies never reached the provider")
        order = database.execute(
            "SELECT count(*) FROM message a JOIN message b ON a.conversation_id = b.conversation_id "
            "AND a.direction='in' AND b.direction='in' AND a.id < b.id AND a.turn > b.turn"
        ).fetchone()[0]
        if order:
            wrong.append(f"{order} pairs of texts were answered out of order")
        check = database.execute("PRAGMA integrity_check").fetchone()[0]
        if check != "ok":
            wrong.append("the database is not whole")
    if len(place.provider.sent) != sent:
        wrong.append(f"the provider has {len(place.provider.sent)} texts for {sent} replies")
    print(
        f"texts acknowledged {len(traffic.acknowledged)}, retried {traffic.retried}, "
        f"stored {len(inbound)}, replies queued {queued}, sent {sent}, "
        f"at the provider {len(place.provider.sent)}"
    )
    return wrong


def main() -> int:
    """Run the storm and print the account."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="lantern-kill9-"))
    with installation(folder, extra=NO_BURST) as place:
        traffic, counts = asyncio.run(storm(place, chosen.kills, chosen.seed))
        settled = settle(folder / "lantern.db")
        wrong = account(place, traffic)
    if not settled:
        wrong.append("something was still waiting two minutes after the last text")
    print(f"kills: {dict(counts)}")
    for sentence in wrong:
        print(f"WRONG: {sentence}")
    print("nothing lost, nothing doubled" if not wrong else "not whole")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
