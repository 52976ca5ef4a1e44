"""Sends signed texts at a steady rate and notes how long each took to be acknowledged."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

import aiohttp

from tests.harness.provider import Provider

TEXTS = (
    "hello",
    "my boss took my passport and I can not leave",
    "hola necesito ayuda",
    "they do not pay me what they promised",
    "1",
    "I need a safe place to sleep tonight",
    "me quitaron el pasaporte y no me dejan salir",
    "is anyone there",
    "no",
    "what time do you open",
)
SHORT = 12


@dataclass(frozen=True)
class Load:
    """What was sent: acknowledgement times in ms, and how many were not answered 2xx."""

    milliseconds: list[float]
    refused: int
    seconds: float


async def send(
    provider: Provider, gateway: str, rate: float, seconds: float, senders: int, start: int = 0
) -> Load:
    """Send ``rate`` texts a second for ``seconds``, spread over ``senders`` phones."""
    url = f"{gateway}/sms/twilio"
    total = int(rate * seconds)
    prepared = [_prepare(provider, url, start + n, senders) for n in range(total)]
    times: list[float] = []
    refused = 0
    # aiohttp: httpx looks through all waiting requests for each one, and would be what is measured.
    connector = aiohttp.TCPConnector(limit=64)
    wait = aiohttp.ClientTimeout(total=60)
    async with aiohttp.ClientSession(connector=connector, timeout=wait) as client:
        began = time.perf_counter()

        async def one(number: int) -> None:
            nonlocal refused
            await asyncio.sleep(max(0.0, began + number / rate - time.perf_counter()))
            body, headers = prepared[number]
            at = time.perf_counter()
            try:
                async with client.post(url, data=body, headers=headers) as response:
                    accepted = response.status == 200
            except aiohttp.ClientError:
                accepted = False
            times.append((time.perf_counter() - at) * 1000)
            refused += not accepted

        await asyncio.gather(*(one(number) for number in range(total)))
        took = time.perf_counter() - began
    return Load(times, refused, took)


def _prepare(provider: Provider, url: str, number: int, senders: int) -> tuple[str, dict[str, str]]:
    sender = f"+1202555{number % senders:04d}"
    text = TEXTS[(number // senders) % len(TEXTS)]
    if len(text) > SHORT:
        # What people tell is never the same twice; "1", "hello" and "no" are.
        text = f"{text} {number}"
    body, signature = provider.signed_form(url, f"SM{number:032x}", sender, text)
    headers = {
        "X-Twilio-Signature": signature,
        "Content-Type": "application/x-www-form-urlencoded",
    }
    return body, headers


def percentile(values: list[float], share: float) -> float:
    """The value below which ``share`` of ``values`` lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
