"""A live day in a network without a way out: no packet leaves, and only the gateway can be reached.

``python -m tests.load.no_egress --texts 200`` (as root, or where user namespaces are allowed) puts itself
into a network of its own with one interface that leads nowhere, runs all roles there, brings texts, web
chats and page views, and then counts what any process sent to that interface: packets of the kernel, so
native code and name look-ups count too. Then it tries every port of the interface's address. At the end it
sends one packet itself: a counter that does not count would be a green light that means nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from tests.bench.load import send
from tests.faults.account import open_database, settle
from tests.harness.roles import Installation, installation

INSIDE = "LANTERN_TEST_INSIDE"
ADDRESS = "10.9.9.1"
NET = (
    "ip link set lo up",
    "ip link add out0 type veth peer name nowhere",
    "sysctl -qw net.ipv6.conf.out0.disable_ipv6=1 net.ipv6.conf.nowhere.disable_ipv6=1",
    f"ip addr add {ADDRESS}/24 dev out0",
    "ip link set nowhere up",
    "ip link set out0 up",
    "ip route add default dev out0",
)


def packets() -> int:
    """How many packets have left by the interface that leads nowhere."""
    for line in Path("/proc/net/dev").read_text().splitlines():
        name, _, counts = line.partition(":")
        if name.strip() == "out0":
            return int(counts.split()[9])
    raise AssertionError("there is no such interface")


def live(place: Installation, texts: int) -> None:
    """Texts, a web chat with its pages, and the console's first pages."""
    asyncio.run(send(place.provider, place.gateway, 5, texts / 5, 60))
    with httpx.Client(base_url=place.gateway, timeout=20) as person:
        for path in ("/chat", "/chat/plain", "/widget.js", "/health/ready"):
            person.get(path)
        for number in range(20):
            person.post("/chat/plain", data={"text": f"hello {number}"})
    with httpx.Client(base_url=place.console, timeout=20) as staff:
        for path in ("/", "/signin", "/static/console.css"):
            staff.get(path, follow_redirects=True)
    database = open_database(f"sqlite:///{place.folder / 'lantern.db'}")
    settle(database)
    database.dispose()


def open_ports() -> list[int]:
    """Every port that answers on the outer address."""

    def answers(port: int) -> bool:
        with socket.socket() as line:
            line.settimeout(2)
            return line.connect_ex((ADDRESS, port)) == 0

    with ThreadPoolExecutor(16) as pool:
        return [port for port, good in enumerate(pool.map(answers, range(1, 65536)), 1) if good]


def inside(texts: int) -> int:
    """The day itself, in the network without a way out."""
    for command in NET:
        subprocess.run(command.split(), check=True)
    folder = Path(tempfile.mkdtemp(prefix="lantern-egress-"))
    with installation(folder) as place:
        place.running["gateway"].terminate()
        place.running["gateway"].wait(60)
        # As it stands behind a proxy on another machine: reachable from outside.
        place.extra["LANTERN_GATEWAY_BIND"] = f"0.0.0.0:{place.gateway_port}"
        place.start("gateway")
        place.wait_ready("gateway", 120)
        began = time.time()
        live(place, texts)
        attempts, answered = packets(), len(place.provider.sent)
        print(
            f"{texts} texts and 20 chat messages in {time.time() - began:.0f} s, {answered} replies"
        )
        found = open_ports()
        public = place.gateway_port
    print(f"packets that tried to leave: {attempts}")
    whose = "the gateway's" if found == [public] else f"{found}, the gateway's is {public}"
    print(f"ports that answer from outside: {len(found)}, {whose}")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.sendto(b"x", ("192.0.2.1", 53))
    counts = packets() > attempts
    print(f"the counter counts: {'yes' if counts else 'NO'}")
    good = attempts == 0 and found == [public] and counts and answered > 0
    print("nothing leaves, and only the gateway is there" if good else "NOT good")
    return 0 if good else 1


def main() -> int:
    """Go inside, and run the day there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=200)
    chosen = parser.parse_args()
    if os.environ.get(INSIDE) == "1":
        return inside(chosen.texts)
    rights = [] if os.geteuid() == 0 else ["--map-root-user"]
    command = ["unshare", "--net", *rights, sys.executable, "-m", "tests.load.no_egress"]
    words = [*command, "--texts", str(chosen.texts)]
    return subprocess.run(words, env={**os.environ, INSIDE: "1"}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
