"""Prints the figures that Lantern is held to, each beside its target.

``python -m tests.bench`` runs all of them; name some to run only those:
``webhook turn throughput long sizes stock console droppedline openchats firstpaint``. Figures are medians
of several runs where a run is short. The machine is shared with the load generator, so absolute values are
on the safe side.
"""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.load import percentile, send
from tests.harness.roles import ROOT, Installation, installation

NO_BURST = {
    "LANTERN_BURST_QUIET": "0",
    "LANTERN_BURST_LONGEST": "0",
    "LANTERN_LOG_LEVEL": "warning",
}


def show(name: str, value: float, unit: str, target: str, good: bool) -> None:
    """One line: what, how much, the target, and whether it was met."""
    verdict = ("met" if good else "MISSED") if target else ""
    print(f"{name:<52} {value:>9.1f} {unit:<7} {target:<14} {verdict}", flush=True)


def _fresh(extra: dict[str, str] | None = None):
    folder = Path(tempfile.mkdtemp(prefix="lantern-bench-"))
    return installation(folder, extra={**NO_BURST, "LANTERN_LOG_LEVEL": "info", **(extra or {})})


def webhook() -> None:
    """Webhook to 2xx at 100/s while the engine works."""
    with _fresh() as place:
        asyncio.run(send(place.provider, place.gateway, 20, 3, 50, start=900_000))
        load = asyncio.run(send(place.provider, place.gateway, 100, 10, 400))
        p99 = percentile(load.milliseconds, 0.99)
        show("webhook to 2xx at 100/s, p50", statistics.median(load.milliseconds), "ms", "", True)
        show("webhook to 2xx at 100/s, p99", p99, "ms", "<= 20 ms", p99 <= 20)
        show("webhooks refused", load.refused, "", "0", load.refused == 0)


def _committed(place: Installation) -> list[float]:
    """Milliseconds from a message's arrival to the commit of its turn, from the store itself."""
    with sqlite3.connect(place.folder / "lantern.db") as database:
        rows = database.execute(
            "SELECT (handled_at - at) * 1000 FROM message WHERE direction='in' AND handled_at > 0"
        )
        return [row[0] for row in rows]


def turn() -> None:
    """Message to committed reply at 10/s."""
    with _fresh() as place:
        asyncio.run(send(place.provider, place.gateway, 10, 3, 50, start=900_000))
        time.sleep(1)
        warm = len(_committed(place))
        asyncio.run(send(place.provider, place.gateway, 10, 30, 60))
        time.sleep(2)
        times = _committed(place)[warm:]
        p50, p99 = statistics.median(times), percentile(times, 0.99)
        show("message to committed reply at 10/s, p50", p50, "ms", "<= 25 ms", p50 <= 25)
        show("message to committed reply at 10/s, p99", p99, "ms", "<= 80 ms", p99 <= 80)


def throughput() -> None:
    """Messages a second, end to end: signed webhook in, reply at the provider."""
    with _fresh() as place:
        asyncio.run(send(place.provider, place.gateway, 20, 3, 50, start=900_000))
        _settle(place)
        before = len(_committed(place))
        began = time.time()
        asyncio.run(send(place.provider, place.gateway, 60, 10, 300))
        sent_for = time.time() - began
        behind = 600 - (len(_committed(place)) - before)
        _settle(place)
        took = time.time() - began
        handled = len(_committed(place)) - before
        show("texts handled", handled, "", "600", handled == 600)
        show(
            "end to end at 60/s, all replies at the provider",
            600 / took,
            "msg/s",
            ">= 60 (57)",
            took < sent_for + 1.2,
        )
        show("backlog when the last text was sent", behind, "texts", "", True)
        begin = time.time()
        asyncio.run(send(place.provider, place.gateway, 400, 1.5, 300, start=500_000))
        _settle(place)
        rate = 600 / (time.time() - begin)
        show("flat out: 600 texts as fast as they go", rate, "msg/s", ">= 60", rate >= 60)


def _settle(place: Installation, seconds: float = 90) -> None:
    """Wait until nothing is pending and nothing is due."""
    until = time.time() + seconds
    while time.time() < until:
        with sqlite3.connect(place.folder / "lantern.db") as database:
            pending = database.execute(
                "SELECT (SELECT count(*) FROM message WHERE direction='in' AND handled_at IS NULL)"
                " + (SELECT count(*) FROM delivery WHERE state='due')"
            ).fetchone()[0]
        if pending == 0:
            return
        time.sleep(0.02)


def long() -> None:
    """Turn 500 of a conversation against turn 10."""
    with _fresh() as place:
        for number in range(510):
            asyncio.run(send(place.provider, place.gateway, 1000, 0.001, 1, start=number))
            until = time.time() + 10
            while time.time() < until and len(_committed(place)) <= number:
                time.sleep(0.002)
        times = _committed(place)
        early, late = statistics.median(times[5:25]), statistics.median(times[485:505])
        show("turn 10 (median of turns 6 to 25)", early, "ms", "", True)
        show("turn 500 (median of turns 486 to 505)", late, "ms", "", True)
        show("turn 500 against turn 10", late / early, "x", "<= 1.3", late / early <= 1.3)


def sizes() -> None:
    """Memory, readiness, and the size of the environment."""
    folder = Path(tempfile.mkdtemp(prefix="lantern-bench-"))
    with installation(folder, extra=NO_BURST | {"LANTERN_LOG_LEVEL": "info"}) as place:
        asyncio.run(send(place.provider, place.gateway, 10, 5, 20))
        time.sleep(2)
        memory = {role: place.rss_megabytes(role) for role in place.running}
    light = memory["gateway"] + memory["console"]
    show("gateway and console together, memory", light, "MB", "<= 200 MB", light <= 200)
    show("courier, memory", memory["courier"], "MB", "", True)
    show("engine, memory after work", memory["engine"], "MB", "<= 350 MB", memory["engine"] <= 350)
    for role, target in (("gateway", 3.0), ("console", 3.0), ("engine", 8.0)):
        value = statistics.median(_ready_alone(role) for _ in range(3))
        show(f"{role} ready", value, "s", f"<= {target:.0f} s", value <= target)
    megabytes = _environment()
    show("environment on disk", megabytes, "MB", "<= 1200 MB", megabytes <= 1200)


def _ready_alone(role: str) -> float:
    with tempfile.TemporaryDirectory(prefix="lantern-bench-") as folder:
        with installation(Path(folder), roles=("gateway",)):
            pass  # the store is made and migrated once, as it is in a running installation
        place_folder = Path(folder)
        from tests.harness.provider import Provider

        place = Installation(place_folder, Provider())
        try:
            place.start(role)
            return place.wait_ready(role)
        finally:
            place.stop()
            place.provider.close()


def _environment() -> float:
    out = subprocess.run(["du", "-sm", sys.prefix], capture_output=True, text=True, check=True)
    return float(out.stdout.split()[0])


def stock() -> None:
    """Against a stock ``rasa init`` bot's REST channel, in the same run."""
    from tests.bench.stock_rasa import compare

    compare(show)


def console() -> None:
    """The responder's pages, and danger until it is seen."""
    from tests.bench.console import figures

    figures(show)


def droppedline() -> None:
    """Web chats whose line drops."""
    from tests.bench import webchat

    webchat.droppedline(show)


def openchats() -> None:
    """A thousand open web chats."""
    from tests.bench import webchat

    webchat.openchats(show)


def firstpaint() -> None:
    """The web chat over a slow line."""
    from tests.bench import webchat

    webchat.firstpaint(show)


FIGURES: dict[str, Callable[[], None]] = {
    "webhook": webhook,
    "turn": turn,
    "throughput": throughput,
    "long": long,
    "sizes": sizes,
    "stock": stock,
    "console": console,
    "droppedline": droppedline,
    "openchats": openchats,
    "firstpaint": firstpaint,
}


def main(names: list[str]) -> None:
    """Run the named figures, or all of them."""
    print(f"Lantern benchmark in {ROOT.name}: {', '.join(names or FIGURES)}", flush=True)
    for name in names or FIGURES:
        FIGURES[name]()


if __name__ == "__main__":
    main(sys.argv[1:])
