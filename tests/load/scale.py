"""One, two and four engines on PostgreSQL: how many texts a second have their turn.

``LANTERN_TEST_POSTGRES=… python -m tests.load.scale --texts 600``. The texts are there before the first
engine may work, so only the engines are measured. One core each: on two cores, four engines share them.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
import time
from pathlib import Path

from sqlalchemy import text

from bot.conversation.inbox import Burst, InboundSms, receive_sms
from bot.storage.open import open_store
from tests.bench.load import TEXTS
from tests.faults.account import account, open_database, settle
from tests.load.fleet import SERVER, fleet, fresh_database

QUIET = {"LANTERN_BURST_QUIET": "0", "LANTERN_BURST_LONGEST": "0", "LANTERN_ANSWER_WITHIN": "3600"}


def measure(engines: int, texts: int) -> tuple[float, list[str]]:
    """Turns a second with so many engines, and what was wrong with the account."""
    folder = Path(tempfile.mkdtemp(prefix="lantern-scale-"))
    with fresh_database(SERVER) as url, fleet(folder, url, QUIET) as ships:
        store = open_store(url, folder / "lantern.key", folder)
        places = [ships.machine("engine") for _ in range(engines)]
        _put(store, "warm", 20 * engines, 0)
        database = open_database(url)
        settle_turns(database)
        for place in places:
            place.running["engine"].send_signal(signal.SIGSTOP)
        _put(store, "work", texts, 100_000)
        began = time.time()
        for place in places:
            place.running["engine"].send_signal(signal.SIGCONT)
        store.doorbell.ring("engine")
        settle_turns(database)
        took = time.time() - began
        ships.machine("courier")
        settled = settle(database)
        with database.connect() as connection:
            ids = set(
                connection.execute(
                    text("SELECT provider_id FROM message WHERE direction='in'")
                ).scalars()
            )
        wrong = account(database, ids, ships.provider.sent)
        wrong += [] if settled else ["something was still waiting"]
        database.dispose()
        store.close()
    return texts / took, wrong


def _put(store, name: str, count: int, first: int) -> None:
    for number in range(count):
        sms = InboundSms(
            f"SM{name}{number}", f"+1202{first + number:07d}", f"{TEXTS[number % 10]} {number}"
        )
        receive_sms(store, sms, Burst(0, 0))


def settle_turns(database, seconds: float = 300) -> None:
    """Wait until every text has had its turn."""
    until = time.time() + seconds
    waiting = text("SELECT count(*) FROM message WHERE direction='in' AND handled_at IS NULL")
    while time.time() < until:
        with database.connect() as connection:
            if connection.execute(waiting).scalar_one() == 0:
                return
        time.sleep(0.05)
    raise AssertionError("texts were still waiting")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=600)
    parser.add_argument("--engines", default="1,2,4")
    chosen = parser.parse_args()
    rates, bad = {}, []
    for engines in (int(n) for n in chosen.engines.split(",")):
        rates[engines], wrong = measure(engines, chosen.texts)
        first = next(iter(rates.values()))
        print(
            f"{engines} engines: {rates[engines]:.1f} turns/s, {rates[engines] / first:.2f} x",
            flush=True,
        )
        bad += wrong
    for sentence in bad:
        print(f"WRONG: {sentence}")
    print("nothing lost, nothing doubled" if not bad else "not whole")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
