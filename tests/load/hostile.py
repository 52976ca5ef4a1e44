"""Requests that nobody who means well would send, and 500 connections that will not finish.

``python -m tests.load.hostile --requests 10000`` runs a real gateway and console, sends mutated requests
over raw connections (huge, nested, smuggled, cut off, with broken encodings and injected headers), then
holds 500 half-sent ones open. Beside them a probe asks ``/health/live`` ten times a second. Ends with 1
when a 5xx is answered, a role ends, or the gateway ever spends over a second before it answers.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import random
import socket
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from tests.harness.roles import Installation, installation

PATHS = (
    "/", "/sms/twilio", "/sms/twilio/status", "/sms/twilio/fallback", "/chat", "/chat/session",
    "/chat/messages",
    "/chat/events", "/chat/plain", "/chat/leave", "/chat/words/en", "/widget.js", "/health/ready",
    "/hsds/services", "/hsds/services/1", "/signin", "/queue", "/me", "/static/console.css", "/board",
    "/c/1", "/audit", "/people", "/live",
)  # fmt: skip
METHODS = (
    "GET",
    "POST",
    "PUT",
    "DELETE",
    "HEAD",
    "OPTIONS",
    "PATCH",
    "TRACE",
    "CONNECT",
    "get",
    "X" * 40,
)
TYPES = (
    "application/x-www-form-urlencoded", "application/json", "text/plain", "multipart/form-data; boundary=x",
    "multipart/form-data", "application/json; charset=utf-7", "", "\xff\xfe",
)  # fmt: skip
TAILS = ("/../../etc/passwd", "?" + "a=b&" * 300, "%00", "//", "?lang=%ff", "/%2e%2e/", ";x", "#")
CHUNKS = (b"zz\r\n", b"fffffffffffffffff\r\n", b"1;ext=" + b"y" * 5000 + b"\r\na\r\n0\r\n\r\n")
SLOWEST = 1.0
SLOW_SECONDS = 40.0


def _body(dice: random.Random) -> bytes:
    kinds = (
        b"[" * dice.choice((10, 1000, 60_000)),
        b'{"a":' * dice.choice((10, 5000)) + b"1",
        b"Body=" + b"A" * dice.choice((10_000, 65_536, 70_000, 200_000)),
        "&".join(f"k{n}=v" for n in range(dice.choice((10, 3000)))).encode(),
        dice.randbytes(dice.randrange(2000)),
        b'--x\r\nContent-Disposition: form-data; name="' + dice.randbytes(50) + b'"\r\n\r\n',
        b'{"text":"\\ud800\\u0000","ref":' + str(10 ** dice.randrange(400)).encode() + b"}",
        b"Body=%ff%00%u0041&From=%2B1" + b"&Body=" * 50,
        b'{"text": "' + "\u202e😀".encode() * dice.randrange(500) + b'", "language": []}',
        b"",
    )
    return dice.choice(kinds)


def request(dice: random.Random) -> bytes:
    """One request, wrong in some way."""
    path = dice.choice(PATHS)
    if dice.random() < 0.3:
        path += dice.choice(
            (
                "/../../etc/passwd",
                "?" + "a=b&" * 300,
                "%00",
                "//",
                "?lang=%ff",
                "/%2e%2e/",
                ";x",
                "#",
            )
        )
    if dice.random() < 0.1:
        path = "http://169.254.169.254" + path
    head = [f"{dice.choice(METHODS)} {path} HTTP/1.1"]
    if dice.random() < 0.95:
        head.append("Host: " + dice.choice(("127.0.0.1", "x" * 300, "a\tb", "evil.example", "")))
    body = _body(dice)
    head.append("Content-Type: " + dice.choice(TYPES))
    kind = dice.randrange(12)
    if kind == 0:
        head += [f"Content-Length: {len(body)}", "Transfer-Encoding: chunked"]
        body = b"5\r\nhello\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n"
    elif kind == 1:
        head += [f"Content-Length: {len(body)}", "Content-Length: 0"]
    elif kind == 2:
        head.append(f"Content-Length: {dice.choice(('-1', '9' * 30, 'x', '+5', '0x10'))}")
    elif kind == 3:
        head.append("Transfer-Encoding: chunked")
        body = dice.choice(
            (b"zz\r\n", b"fffffffffffffffff\r\n", b"1;ext=" + b"y" * 5000 + b"\r\na\r\n0\r\n\r\n")
        )
    else:
        head.append(f"Content-Length: {len(body)}")
    for _ in range(dice.randrange(4)):
        head.append(
            dice.choice((
                "X-Twilio-Signature: " + "A" * dice.choice((0, 28, 9000)), "Cookie: session=" + "%" * 300,
                "Authorization: Bearer " + "\xe9" * 20, "X-Forwarded-For: " + "1.1.1.1, " * 200,
                "Origin: null", "Last-Event-ID: " + "9" * 100, "Accept-Language: " + "xx," * 500,
                "Bad Header", ": empty", "X: a\rSet-Cookie: b", "Expect: 100-continue", "Upgrade: websocket",
                "HX-Request: true", "Content-Encoding: gzip", "Range: bytes=0-,0-,0-",
            ))
        )  # fmt: skip
    raw = "\r\n".join(head).encode("latin-1", "replace") + b"\r\n\r\n" + body
    return raw[: dice.randrange(len(raw))] if dice.random() < 0.05 else raw


@dataclass
class Result:
    """What came back."""

    statuses: collections.Counter[int] = field(default_factory=collections.Counter)
    slowest: float = 0.0
    stall: float = 0.0
    bad: list[bytes] = field(default_factory=list)


async def _one(port: int, raw: bytes, result: Result) -> None:
    writer = None
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(raw)
        await writer.drain()
        # A stream of events, or a body that is waited for, may go on: its first line is all we need.
        line = await asyncio.wait_for(reader.readline(), 2.0)
        status = int(line.split()[1]) if line.startswith(b"HTTP/") else 0
    except (OSError, asyncio.TimeoutError, IndexError, ValueError):
        status = 0
    finally:
        if writer is not None:
            writer.close()
    result.statuses[status] += 1
    if status >= 500:
        result.bad.append(raw[:200])


def _probe(port: int, pid: int, result: Result, stop: threading.Event) -> None:
    """Ask ten times a second, from a thread of its own: what is slow in the attacker does not count.

    Nor does the time for which the machine gave the gateway no processor: a stall is what it spent itself.
    """
    gateway = psutil.Process(pid)
    asked = b"GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    while not stop.is_set():
        began, spent = time.perf_counter(), _spent(gateway)
        with socket.create_connection(("127.0.0.1", port), 30) as line:
            line.sendall(asked)
            while line.recv(4096):
                pass
        waited = time.perf_counter() - began
        result.slowest = max(result.slowest, waited)
        result.stall = max(result.stall, min(waited, _spent(gateway) - spent))
        stop.wait(0.1)


def _spent(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


async def fuzz(ports: tuple[int, ...], count: int, seed: int, result: Result) -> None:
    """``count`` requests, twenty at a time, to each port in turn."""
    dice = random.Random(seed)
    gate = asyncio.Semaphore(20)

    async def one(number: int, raw: bytes) -> None:
        async with gate:
            await _one(ports[number % len(ports)], raw, result)

    for first in range(0, count, 1000):
        batch = range(first, min(first + 1000, count))
        await asyncio.gather(*(one(n, request(dice)) for n in batch))


async def slow(port: int, sockets: int) -> tuple[int, float]:
    """Hold half-sent requests open, a byte a second: how many the server ended, and after how long."""
    held = [await asyncio.open_connection("127.0.0.1", port) for _ in range(sockets)]
    for _, writer in held:
        writer.write(b"POST /sms/twilio HTTP/1.1\r\nHost: x\r\nX-Slow: ")
    endings = [asyncio.create_task(reader.read()) for reader, _ in held]
    began = time.time()
    while time.time() < began + SLOW_SECONDS and not all(one.done() for one in endings):
        for (_, writer), ending in zip(held, endings, strict=True):
            if not ending.done():
                writer.write(b"a")
        await asyncio.sleep(1)
    took, ended = time.time() - began, sum(one.done() for one in endings)
    for (_, writer), ending in zip(held, endings, strict=True):
        ending.cancel()
        writer.close()
    await asyncio.gather(*endings, return_exceptions=True)
    return ended, took


async def attack(place: Installation, requests: int, sockets: int, seed: int) -> tuple[Result, int]:
    """All of it, with the probe beside."""
    result, stop = Result(), threading.Event()
    probe = threading.Thread(
        target=_probe, args=(place.gateway_port, place.running["gateway"].pid, result, stop)
    )
    probe.start()
    try:
        await fuzz((place.gateway_port, place.console_port), requests, seed, result)
        ended, took = await slow(place.gateway_port, sockets)
    finally:
        stop.set()
        probe.join()
    print(f"slow connections: {ended} of {sockets} ended within {took:.0f} s")
    return result, ended


def main() -> int:
    """Run it and print what came back."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=10_000)
    parser.add_argument("--sockets", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="lantern-hostile-"))
    with installation(folder, roles=("gateway", "console")) as place:
        result, ended = asyncio.run(attack(place, chosen.requests, chosen.sockets, chosen.seed))
        alive = all(process.poll() is None for process in place.running.values())
    print(
        f"answers: {dict(sorted(result.statuses.items()))} (0: none, or the connection was ended)"
    )
    print(f"slowest answer to the probe {result.slowest:.2f} s, longest stall {result.stall:.2f} s")
    for raw in result.bad[:5]:
        print(f"5xx for {raw!r}")
    good = not result.bad and alive and result.stall <= SLOWEST and ended == chosen.sockets
    print("it holds" if good else "it does NOT hold")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
