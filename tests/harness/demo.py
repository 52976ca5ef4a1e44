"""The demo as a newcomer starts it: ``lantern up --demo`` on free ports, with its printed sign-in."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.harness.roles import ROOT, free_port


@dataclass
class Demo:
    """A running demo. ``username`` and ``password`` are the ones it printed."""

    process: subprocess.Popen[str]
    gateway: str
    console: str
    demo: str
    lines: list[str] = field(default_factory=list)

    @property
    def printed(self) -> str:
        return "".join(self.lines)

    def said(self, pattern: str) -> str:
        found = re.search(pattern, self.printed)
        assert found, self.printed[-4000:]
        return found.group(1)

    @property
    def username(self) -> str:
        return self.said(r"user name:\s+(\S+)")

    @property
    def password(self) -> str:
        return self.said(r"password:\s+(\S+)")


@contextlib.contextmanager
def running_demo(folder: Path, seconds: float = 240) -> Iterator[Demo]:
    """The demo, ready; stopped at the end of the block."""
    ports = [free_port() for _ in range(4)]
    urls = [f"http://127.0.0.1:{port}" for port in ports]
    env = {k: v for k, v in os.environ.items() if not k.startswith(("TWILIO_", "LANTERN_"))}
    env |= {
        "LANTERN_STATE_DIR": str(folder),
        "LANTERN_GATEWAY_BIND": f"127.0.0.1:{ports[0]}",
        "LANTERN_CONSOLE_BIND": f"127.0.0.1:{ports[1]}",
        "LANTERN_METRICS_BIND": f"127.0.0.1:{ports[2]}",
        "LANTERN_DEMO_BIND": f"127.0.0.1:{ports[3]}",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "up", "--demo"],
        cwd=ROOT,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    running = Demo(process, urls[0], urls[1], urls[3])

    threading.Thread(target=_collect, args=(process, running), daemon=True).start()
    try:
        until = time.time() + seconds
        while "The assistant is ready" not in running.printed:
            assert process.poll() is None, running.printed[-4000:]
            assert time.time() < until, running.printed[-4000:]
            time.sleep(0.2)
        yield running
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _collect(process: subprocess.Popen[str], running: Demo) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        running.lines.append(line)
