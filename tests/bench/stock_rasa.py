"""The comparison: what ``rasa init`` gives out of the box, served by Rasa's own REST channel.

It needs the real TensorFlow, so it lives in an environment of its own, made once under the cache
folder (about 3 GB). Both bots answer the same texts with the same number of callers, one after the
other on the same machine.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import psutil

from tests.bench.load import TEXTS
from tests.harness.roles import free_port, installation

CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "lantern-stock-rasa"
MESSAGES = 600
CALLERS = 8


def compare(show: Callable[[str, float, str, str, bool], None]) -> None:
    """Print throughput and memory of both."""
    python = _environment()
    stock_rate, stock_memory = asyncio.run(_stock(python))
    our_rate, our_memory = asyncio.run(_ours())
    show("stock rasa init, REST channel", stock_rate, "msg/s", "", True)
    show(
        "Lantern engine with gateway, web chat", our_rate, "msg/s", "> stock", our_rate > stock_rate
    )
    show("stock rasa init, memory", stock_memory, "MB", "", True)
    show("Lantern engine, memory", our_memory, "MB", "< stock", our_memory < stock_memory)
    show("throughput against stock", our_rate / stock_rate, "x", "> 1", our_rate > stock_rate)


def _environment() -> Path:
    python = CACHE / "venv" / "bin" / "python"
    if not (CACHE / "ready").exists():
        print("making an environment with the real TensorFlow (once, some minutes) ...", flush=True)
        shutil.rmtree(CACHE, ignore_errors=True)
        CACHE.mkdir(parents=True)
        uv = shutil.which("uv") or str(Path(sys.prefix) / "bin" / "uv")
        subprocess.run([uv, "venv", "-q", "--python", "3.10", str(CACHE / "venv")], check=True)
        subprocess.run(
            [uv, "pip", "install", "-q", "--python", str(python), "rasa==3.6.21"], check=True
        )
        bot = CACHE / "bot"
        bot.mkdir()
        rasa = [str(python), "-m", "rasa"]
        quiet = {**os.environ, "RASA_TELEMETRY_ENABLED": "false"}
        subprocess.run(
            [*rasa, "init", "--no-prompt", "--init-dir", str(bot)],
            check=True,
            env=quiet,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if not list((bot / "models").glob("*.tar.gz")):
            subprocess.run(
                [*rasa, "train"],
                cwd=bot,
                check=True,
                env=quiet,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        (CACHE / "ready").touch()
    return python


async def _stock(python: Path) -> tuple[float, float]:
    port = free_port()
    command = [str(python), "-m", "rasa", "run", "-p", str(port), "-i", "127.0.0.1"]
    env = {**os.environ, "RASA_TELEMETRY_ENABLED": "false"}
    process = subprocess.Popen(
        command, cwd=CACHE / "bot", env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    url = f"http://127.0.0.1:{port}/webhooks/rest/webhook"
    try:
        async with httpx.AsyncClient(timeout=60) as client:
            await _wait(client, f"http://127.0.0.1:{port}/")

            async def say(caller: int, number: int) -> None:
                text = TEXTS[number % len(TEXTS)]
                body = {"sender": f"p{caller}-{number // 5}", "message": text}
                (await client.post(url, json=body)).raise_for_status()

            rate = await _drive(say)
        return rate, psutil.Process(process.pid).memory_info().rss / 1e6
    finally:
        process.terminate()
        process.wait(20)


async def _ours() -> tuple[float, float]:
    folder = Path(tempfile.mkdtemp(prefix="lantern-bench-"))
    burst = {"LANTERN_BURST_QUIET": "0", "LANTERN_BURST_LONGEST": "0"}
    with installation(folder, extra=burst) as place:
        async with httpx.AsyncClient(timeout=60) as client:
            number_of = iter(range(10**9))

            async def say(caller: int, number: int) -> None:
                url = f"{place.gateway}/sms/twilio"
                sender = f"+1202{caller:03d}{number // 5:04d}"
                text = TEXTS[number % len(TEXTS)]
                body, signature = place.provider.signed_form(
                    url, f"SM{next(number_of):032x}", sender, text
                )
                headers = {
                    "X-Twilio-Signature": signature,
                    "Content-Type": "application/x-www-form-urlencoded",
                }
                (await client.post(url, content=body, headers=headers)).raise_for_status()

            began = time.perf_counter()
            await _drive(say)
            while True:
                with sqlite3.connect(folder / "lantern.db") as database:
                    left = database.execute(
                        "SELECT count(*) FROM message WHERE direction='in' AND handled_at IS NULL"
                    ).fetchone()[0]
                if left == 0:
                    break
                await asyncio.sleep(0.01)
            rate = MESSAGES / (time.perf_counter() - began)
            return rate, place.rss_megabytes("engine")


async def _drive(say: Callable[[int, int], object]) -> float:
    each = MESSAGES // CALLERS

    async def caller(index: int) -> None:
        for number in range(each):
            await say(index, number)  # type: ignore[misc]

    for index in range(2):
        await say(90 + index, 0)  # type: ignore[misc]
    began = time.perf_counter()
    await asyncio.gather(*(caller(index) for index in range(CALLERS)))
    return MESSAGES / (time.perf_counter() - began)


async def _wait(client: httpx.AsyncClient, url: str) -> None:
    for _ in range(600):
        try:
            if (await client.get(url)).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        await asyncio.sleep(0.2)
    raise AssertionError(f"{url} never answered")
