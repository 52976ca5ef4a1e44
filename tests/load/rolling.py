"""A rolling restart of every role, two of each, under 20 texts a second: nothing lost, nothing refused.

``LANTERN_TEST_POSTGRES=… python -m tests.load.rolling``. The sender does what the reverse proxy does: when
one gateway does not take a text, it tries the other one.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from tests.bench.load import TEXTS
from tests.faults.account import account, figures, open_database, settle
from tests.load.fleet import SERVER, Fleet, fleet, fresh_database

QUIET = {"LANTERN_BURST_QUIET": "0.05", "LANTERN_BURST_LONGEST": "0.2"}
# As long as the proxy looks for a gateway that takes it (deploy/caddy/Caddyfile, lb_try_duration).
TRY_SECONDS = 5.0
URL = "https://lantern.example/sms/twilio"


@dataclass
class Sender:
    """Sends to the first gateway that takes it. ``refused`` were taken by none."""

    rate: float
    acknowledged: set[str] = field(default_factory=set)
    refused: int = 0
    second_door: int = 0
    sent: int = 0
    stop: bool = False

    async def run(self, ships: Fleet) -> None:
        """Until ``stop``."""
        tasks = []
        async with httpx.AsyncClient(timeout=10) as client:
            while not self.stop:
                tasks.append(asyncio.create_task(self._one(ships, client, self.sent)))
                self.sent += 1
                await asyncio.sleep(1 / self.rate)
            await asyncio.gather(*tasks)

    async def _one(self, ships: Fleet, client: httpx.AsyncClient, number: int) -> None:
        sid = f"SM{number:032x}"
        body, signature = ships.provider.signed_form(
            URL, sid, f"+1202555{number % 60:04d}", f"{TEXTS[number % len(TEXTS)]} {number}"
        )
        headers = {
            "X-Twilio-Signature": signature,
            "Content-Type": "application/x-www-form-urlencoded",
        }
        gates = [m.gateway for m in ships.machines if "gateway" in m.running]
        order = gates[number % 2 :] + gates[: number % 2]
        until, tries = time.monotonic() + TRY_SECONDS, 0
        while tries < 2 or time.monotonic() < until:
            gate = order[tries % len(order)]
            tries += 1
            try:
                answer = await client.post(f"{gate}/sms/twilio", content=body, headers=headers)
            except httpx.HTTPError:
                answer = None
            if answer is not None and answer.status_code == 200:
                self.acknowledged.add(sid)
                self.second_door += tries > 1
                return
            await asyncio.sleep(0.25)
        self.refused += 1


def restart(place, role: str) -> None:
    """End it politely, start it again, and wait until it is ready."""
    place.running[role].terminate()
    place.running[role].wait(180)
    (place.folder / f"{role}.log").unlink()
    place.start(role)
    place.wait_ready(role, 600)


async def roll(ships: Fleet, rate: float, roles: tuple[str, ...]) -> Sender:
    """Traffic, and one restart after the other."""
    sender = Sender(rate)
    sending = asyncio.create_task(sender.run(ships))
    await asyncio.sleep(3)
    for role in roles:
        for place in (one for one in ships.machines if role in one.running):
            await asyncio.to_thread(restart, place, role)
            print(f"restarted {role} of {place.folder.name}", flush=True)
            await asyncio.sleep(1)
    sender.stop = True
    await sending
    return sender


def main() -> int:
    """Run it and print the account."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rate", type=float, default=20)
    parser.add_argument("--roles", default="gateway,engine,courier", help="which are restarted")
    chosen = parser.parse_args()
    roles = tuple(chosen.roles.split(","))
    folder = Path(tempfile.mkdtemp(prefix="lantern-rolling-"))
    with fresh_database(SERVER) as url, fleet(folder, url, QUIET) as ships:
        ships.machine("gateway", "engine", "courier")
        ships.machine("gateway", "courier", *(["engine"] if "engine" in roles else []))
        sender = asyncio.run(roll(ships, chosen.rate, roles))
        database = open_database(url)
        settled = settle(database, 600)
        wrong = account(database, sender.acknowledged, ships.provider.sent)
        print(figures(database))
        database.dispose()
    if sender.refused:
        wrong.append(f"{sender.refused} texts were taken by no gateway")
    wrong += [] if settled else ["something was still waiting ten minutes after the last text"]
    print(
        f"sent {sender.sent}, took the second door {sender.second_door}, refused {sender.refused}"
    )
    for sentence in wrong:
        print(f"WRONG: {sentence}")
    print("nothing lost, nothing doubled" if not wrong else "not whole")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
