"""Everything that can go wrong, in the middle of traffic, and then the account of every message.

``python -m tests.faults.chaos --rounds 500`` starts the roles as real processes and sends signed texts
throughout, some of them doubled and out of order. Each round one thing goes wrong: a role is killed with
-9, stopped and continued, or ended politely; the store is locked from outside or its connections are cut;
the provider fails in one of five ways. At the end every text that was answered 2xx is stored once, took
one turn and was answered; every reply reached the provider once, in order. Ends with 1 when a count is off.
``--postgres URL`` does it on an empty PostgreSQL database, ``--faults kill`` only kills.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.engine import Engine

from tests.faults.account import account, figures, open_database, settle
from tests.faults.traffic import Traffic
from tests.harness.roles import Installation, installation

NO_BURST = {"LANTERN_BURST_QUIET": "0.05", "LANTERN_BURST_LONGEST": "0.2"}
# The console is in no message's way; the three others are killed more often.
ROLES = ("gateway", "courier", "engine", "gateway", "courier", "engine", "console")
PROVIDER_FAULTS = ("500", "429", "reset", "taken", "slow")


class Storm:
    """One installation, and what is done to it."""

    def __init__(self, place: Installation, database: Engine, seed: int) -> None:
        self.place = place
        self.database = database
        self.dice = random.Random(seed)
        self.counts: collections.Counter[str] = collections.Counter()
        self.deeds: dict[str, Callable[[], object]] = {
            "kill": self.kill,
            "pause": self.pause,
            "restart": self.restart,
            "store": self.hold_store,
            "provider": self.fail_provider,
        }

    async def blow(self, rounds: int, faults: tuple[str, ...], until: float) -> None:
        """``rounds`` faults of the kinds in ``faults``, as many as there is time for."""
        for number in range(rounds):
            if time.time() > until:
                print(f"time is up after {number} rounds", flush=True)
                return
            await asyncio.sleep(self.dice.uniform(0.2, 0.9))
            kind = faults[number % len(faults)]
            done = await asyncio.to_thread(self.deeds[kind])
            self.counts[f"{kind} {done}"] += 1
            if (number + 1) % 25 == 0:
                print(f"{number + 1} of {rounds} rounds", flush=True)

    def _role(self) -> str:
        """A role that is up: what has only just been started is left alone for this time."""
        for _ in range(20):
            role = self.dice.choice(ROLES)
            if self.place.is_ready(role):
                return role
        return "courier"

    def kill(self) -> str:
        """kill -9, and start it again as the supervisor would."""
        role = self._role()
        self.place.kill(role)
        self._start(role)
        return role

    def restart(self) -> str:
        """SIGTERM, wait for its end, and start it again."""
        role = self._role()
        self.place.running[role].terminate()
        self.place.running[role].wait(180)
        self._start(role)
        return role

    def pause(self) -> str:
        """SIGSTOP for a few seconds: a machine that is swapped out, or a hypervisor that is busy."""
        role = self._role()
        process = self.place.running[role]
        process.send_signal(signal.SIGSTOP)
        self._wait(self.dice.uniform(0.5, 6.0))
        process.send_signal(signal.SIGCONT)
        return role

    def hold_store(self) -> str:
        """SQLite: another process holds the writer's place. PostgreSQL: every connection is cut."""
        if self.database.dialect.name == "postgresql":
            with self.database.connect() as connection:
                connection.execute(
                    text(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        "WHERE datname = current_database() AND pid != pg_backend_pid()"
                    )
                )
            return "cut off"
        with self.database.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT")
            connection.execute(text("PRAGMA busy_timeout=5000"))
            connection.execute(text("BEGIN IMMEDIATE"))
            self._wait(self.dice.uniform(1.0, 7.0))
            connection.execute(text("ROLLBACK"))
        return "locked"

    def fail_provider(self) -> str:
        """For some seconds the provider takes nothing, or does not say that it did."""
        fault = self.dice.choice(PROVIDER_FAULTS)
        self.place.provider.fault = fault
        self._wait(self.dice.uniform(1.0, 5.0))
        self.place.provider.fault = ""
        return fault

    def _start(self, role: str) -> None:
        (self.place.folder / f"{role}.log").unlink(missing_ok=True)
        self.place.start(role)

    def _wait(self, seconds: float) -> None:
        time.sleep(seconds)


async def run(
    storm: Storm, traffic: Traffic, rounds: int, faults: tuple[str, ...], minutes: float
) -> None:
    """Traffic with a storm in it, and three calm seconds at the end."""
    sending = asyncio.create_task(traffic.run(storm.place))
    await storm.blow(rounds, faults, time.time() + minutes * 60)
    await asyncio.sleep(3)
    traffic.stop = True
    await sending


def go(
    rounds: int,
    seed: int,
    url: str = "",
    faults: tuple[str, ...] = (),
    minutes: float = 600,
) -> list[str]:
    """The whole run, printed; returns what was wrong."""
    folder = Path(tempfile.mkdtemp(prefix="lantern-chaos-"))
    url = url or f"sqlite:///{folder / 'lantern.db'}"
    with installation(folder, extra={**NO_BURST, "LANTERN_DATABASE_URL": url}) as place:
        database = open_database(url)
        storm, traffic = Storm(place, database, seed), Traffic(seed=seed)
        asyncio.run(run(storm, traffic, rounds, faults or tuple(storm.deeds), minutes))
        settled = settle(database, 600)
        wrong = account(database, traffic.acknowledged, place.provider.sent)
        print(figures(database))
        database.dispose()
    if not settled:
        wrong.append("something was still waiting ten minutes after the last text")
    if len(traffic.acknowledged) != traffic.sent:
        wrong.append(f"{traffic.sent - len(traffic.acknowledged)} texts were never taken")
    print(f"sent {traffic.sent}, doubled {traffic.doubled}, retried {traffic.retried}")
    print(f"at the provider {len(place.provider.sent)}; {dict(sorted(storm.counts.items()))}")
    return wrong


def main() -> int:
    """Run the storm and print the account."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=600, help="stop after so many")
    parser.add_argument("--postgres", default="", metavar="URL")
    parser.add_argument("--faults", default="", help="kill,pause,restart,store,provider")
    chosen = parser.parse_args()
    faults = tuple(name for name in chosen.faults.split(",") if name)
    wrong = go(chosen.rounds, chosen.seed, chosen.postgres, faults, chosen.minutes)
    for sentence in wrong:
        print(f"WRONG: {sentence}")
    print("nothing lost, nothing doubled" if not wrong else "not whole")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
