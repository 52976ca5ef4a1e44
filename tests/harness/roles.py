"""Starting the roles as real processes, on free loopback ports, with a store of their own."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import psutil

from tests.harness.provider import ACCOUNT, NUMBER, TOKEN, Provider

ROOT = Path(__file__).resolve().parents[2]
ROLES = ("gateway", "engine", "courier", "console")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Installation:
    """One set of roles around one store. Everything listens on loopback and ends with the block."""

    folder: Path
    provider: Provider
    extra: dict[str, str] = field(default_factory=dict)
    gateway_port: int = field(default_factory=free_port)
    console_port: int = field(default_factory=free_port)
    metrics_port: int = field(default_factory=free_port)
    demo_port: int = field(default_factory=free_port)
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    started_at: dict[str, float] = field(default_factory=dict)

    @property
    def gateway(self) -> str:
        return f"http://127.0.0.1:{self.gateway_port}"

    @property
    def console(self) -> str:
        return f"http://127.0.0.1:{self.console_port}"

    @property
    def env(self) -> dict[str, str]:
        return {
            **os.environ,
            "RASA_TELEMETRY_ENABLED": "false",
            "LANTERN_STATE_DIR": str(self.folder),
            "LANTERN_PUBLIC_URL": self.gateway,
            "LANTERN_GATEWAY_BIND": f"127.0.0.1:{self.gateway_port}",
            "LANTERN_CONSOLE_BIND": f"127.0.0.1:{self.console_port}",
            "LANTERN_METRICS_BIND": f"127.0.0.1:{self.metrics_port}",
            "LANTERN_DEMO_BIND": f"127.0.0.1:{self.demo_port}",
            "LANTERN_TWILIO_API_BASE": self.provider.base,
            "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_NUMBER": NUMBER,
            **self.extra,
        }

    def start(self, *roles: str) -> None:
        for role in roles:
            log = (self.folder / f"{role}.log").open("ab")
            self.running[role] = subprocess.Popen(
                [sys.executable, "-m", "bot", role],
                cwd=ROOT,
                env=self.env,
                stdout=log,
                stderr=log,
            )
            self.started_at[role] = time.time()

    def kill(self, role: str) -> None:
        """kill -9, as a power cut would."""
        self.running[role].send_signal(signal.SIGKILL)
        self.running[role].wait()

    def stop(self) -> None:
        for process in self.running.values():
            if process.poll() is None:
                process.terminate()
        for process in self.running.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(15)
            if process.poll() is None:
                process.kill()
                process.wait()

    def rss_megabytes(self, role: str) -> float:
        return psutil.Process(self.running[role].pid).memory_info().rss / 1e6

    def wait_ready(self, role: str, seconds: float = 60) -> float:
        """Seconds from the start of ``role`` until it says that it is ready."""
        until = time.time() + seconds
        while time.time() < until:
            if self.running[role].poll() is not None:
                log = (self.folder / f"{role}.log").read_text()[-3000:]
                raise AssertionError(f"{role} ended by itself:\n{log}")
            if self._ready(role):
                return time.time() - self.started_at[role]
            time.sleep(0.05)
        log = (self.folder / f"{role}.log").read_text()[-3000:]
        raise AssertionError(f"{role} was not ready within {seconds} s:\n{log}")

    def is_ready(self, role: str) -> bool:
        """Whether ``role`` runs and says that it is ready."""
        return self.running[role].poll() is None and self._ready(role)

    def _ready(self, role: str) -> bool:
        if role in ("gateway", "console"):
            path = f"{self.gateway}/health/ready" if role == "gateway" else f"{self.console}/health"
            try:
                return httpx.get(path, timeout=2).status_code == 200
            except httpx.HTTPError:
                return False
        log = self.folder / f"{role}.log"
        return log.exists() and re.search(r"event='(engine_)?ready'", log.read_text()) is not None


@contextlib.contextmanager
def installation(
    folder: Path, roles: Sequence[str] = ROLES, extra: dict[str, str] | None = None
) -> Iterator[Installation]:
    """Roles running and ready inside the block, stopped after it."""
    provider = Provider()
    place = Installation(folder, provider, extra or {})
    try:
        place.start(*roles)
        for role in roles:
            place.wait_ready(role, 180)
        yield place
    finally:
        place.stop()
        provider.close()
