"""One number sends 1,000 texts a minute; what do the others notice?

``python -m tests.load.flood --seconds 120`` runs all roles. Once a second a new number writes its first
text. Ends with 1 when one of those is not answered, when their 95th percentile is over five seconds, when
the flooder gets more than ten texts beyond the first minute's, or when a role grows by 200 MB.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

import aiohttp

from tests.bench.load import TEXTS, percentile
from tests.harness.roles import Installation, installation

FLOODER = "+12025550001"
MOST_SECONDS, MOST_TEXTS, MOST_MEGABYTES = 5.0, 10, 200.0


async def _post(
    client: aiohttp.ClientSession, place: Installation, sid: str, sender: str, text: str
) -> int:
    url = f"{place.gateway}/sms/twilio"
    body, signature = place.provider.signed_form(url, sid, sender, text)
    headers = {
        "X-Twilio-Signature": signature,
        "Content-Type": "application/x-www-form-urlencoded",
    }
    async with client.post(url, data=body, headers=headers) as response:
        return response.status


async def storm(place: Installation, seconds: float, rate: float) -> dict[str, float]:
    """Send; returns when each of the others wrote, by number."""
    asked: dict[str, float] = {}
    refused = 0
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as client:

        async def flood() -> None:
            nonlocal refused
            number, until = 0, time.time() + seconds
            while time.time() < until:
                # Two numbers a text, so that the encoder remembers none of them.
                text = f"{TEXTS[number % len(TEXTS)]} {number} {number * 7}"
                refused += await _post(client, place, f"SMflood{number}", FLOODER, text) != 200
                number += 1
                await asyncio.sleep(max(0.0, 1 / rate - 0.004))
            print(f"the flooder sent {number} texts", flush=True)

        async def others() -> None:
            nonlocal refused
            for number in range(int(seconds)):
                sender = f"+1303555{number:04d}"
                asked[sender] = time.time()
                refused += (
                    await _post(client, place, f"SMother{number}", sender, "I need help please")
                    != 200
                )
                await asyncio.sleep(1)

        await asyncio.gather(flood(), others())
    print(f"refused {refused}", flush=True)
    return asked


def main() -> int:
    """Run it and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--rate", type=float, default=1000 / 60)
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="lantern-flood-"))
    roles = ("gateway", "engine", "courier")
    with installation(folder, roles=roles) as place:
        before = {role: place.rss_megabytes(role) for role in roles}
        asked = asyncio.run(storm(place, chosen.seconds, chosen.rate))
        time.sleep(8)
        grown = max(place.rss_megabytes(role) - before[role] for role in roles)
        sent = list(place.provider.sent)
    answered = {one.to: one.at for one in reversed(sent)}
    waits = [answered[number] - at for number, at in asked.items() if number in answered]
    to_flooder = sum(one.to == FLOODER for one in sent)
    p95 = percentile(waits, 0.95) if waits else 999.0
    print(f"others: {len(asked)} wrote, {len(waits)} answered, p95 {p95:.2f} s")
    print(f"texts to the flooder: {to_flooder}; the largest growth of a role: {grown:.0f} MB")
    good = len(waits) == len(asked) and p95 <= MOST_SECONDS
    good = good and to_flooder <= MOST_TEXTS and grown < MOST_MEGABYTES
    print("nobody else noticed" if good else "NOT good enough")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
