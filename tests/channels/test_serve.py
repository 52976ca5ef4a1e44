from __future__ import annotations

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest

from bot.channels import protocol
from bot.channels.access import StoreAccess, StoreAwayError
from bot.channels.gateway import build_app
from bot.channels.ports import PortInUseError
from bot.channels.serve import run_gateway
from bot.settings import ROOT, Bind
from bot.storage.beats import beat, leave
from bot.storage.schema import RoleBeat
from tests.channels.conftest import PERSON, eventually, post_sms, serving, sign, sms_form

CANARY = "canary words of a person"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@contextmanager
def role(call: str, tmp_path: Path, **more: str) -> Iterator[tuple[subprocess.Popen, str, Path]]:
    port, log = free_port(), tmp_path / "role.log"
    env = {
        "PATH": os.environ["PATH"],
        "LANTERN_STATE_DIR": str(tmp_path / "var"),
        "LANTERN_GATEWAY_BIND": f"127.0.0.1:{port}",
        "LANTERN_METRICS_BIND": f"127.0.0.1:{free_port()}",
        "LANTERN_PUBLIC_URL": "https://hotline.example/line",
        "LANTERN_LOG_LEVEL": "debug",
        "TWILIO_AUTH_TOKEN": "the-new-token",
        **more,
    }
    code = f"import os; from bot.settings import load_settings; {call}(load_settings(os.environ))"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-c", code], cwd=ROOT, env=env, stdout=out, stderr=out
        )
    try:
        yield process, f"http://127.0.0.1:{port}", log
    finally:
        process.kill()
        process.wait(10)


def is_ready(url: str) -> bool:
    try:
        return httpx.get(f"{url}/health/ready", trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


@pytest.mark.processes
def test_the_gateway_ends_at_once_when_asked_even_with_open_chats(tmp_path: Path) -> None:
    call = "from bot.channels.serve import run_gateway; run_gateway"
    with role(call, tmp_path) as (process, url, log):
        eventually(lambda: is_ready(url), 60)
        body = urlencode(sms_form(Body=CANARY)).encode()
        answer = httpx.post(f"{url}/sms/twilio", content=body, headers=sign("/sms/twilio", body))
        assert answer.status_code == 200
        token = httpx.post(f"{url}/chat/sessions", json={}).json()["token"]
        headers = {"Authorization": f"Bearer {token}"}
        message = {"ref": "r", "text": CANARY}
        httpx.post(f"{url}/chat/messages", json=message, headers=headers)
        with httpx.stream("GET", f"{url}/chat/events", headers=headers, timeout=30) as stream:
            lines = stream.iter_lines()
            assert next(lines).startswith("retry:")
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0
    said = log.read_text()
    assert "event='listening'" in said
    assert "event='stopped'" in said
    for secret in (CANARY, PERSON, token, "the-new-token", "/chat/events"):
        assert secret not in said


@pytest.mark.processes
def test_a_courier_without_twilio_says_so_once_and_waits(tmp_path: Path) -> None:
    call = "from bot.channels.sms.courier import run_courier; run_courier"
    with role(call, tmp_path, TWILIO_AUTH_TOKEN="") as (process, _url, log):
        eventually(lambda: "twilio_is_not_set_up" in log.read_text(), 60)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
    assert log.read_text().count("twilio_is_not_set_up") == 1


@pytest.mark.processes
def test_the_gateway_stays_light(tmp_path: Path) -> None:
    code = (
        "import sys; from bot.channels.serve import run_gateway; "
        "print([m for m in ('rasa', 'tensorflow', 'spacy', 'lingua', 'langdetect', 'numpy', "
        "'twilio.rest', 'requests') if m in sys.modules])"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, text=True
    )
    assert said.stdout.strip() == "[]"


@pytest.mark.parametrize("key", ["LANTERN_GATEWAY_BIND", "LANTERN_METRICS_BIND"])
def test_a_port_in_use_is_named_with_its_setting(settings, key: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        bind = Bind("127.0.0.1", port)
        other = Bind("127.0.0.1", free_port())
        chosen = replace(
            settings,
            gateway_bind=bind if key == "LANTERN_GATEWAY_BIND" else other,
            metrics_bind=bind if key == "LANTERN_METRICS_BIND" else other,
        )
        with pytest.raises(PortInUseError, match=f"{key}: port {port}"):
            run_gateway(chosen)


def test_the_metrics_say_nothing_of_a_person(client, app) -> None:
    from prometheus_client import generate_latest

    post_sms(client, Body=CANARY)
    token = client.post("/chat/sessions", json={}).json()["token"]
    client.get(f"/chat/{CANARY}")
    said = generate_latest(app.state.parts.metrics.registry).decode()
    assert 'lantern_webhooks_total{outcome="ok",route="text"} 1.0' in said
    for secret in (CANARY, PERSON, token, "testclient"):
        assert secret not in said


def test_ready_means_that_the_inbox_can_be_written(client, app, monkeypatch) -> None:
    assert client.get("/health/ready").json() == {"status": "ready"}

    def full(*_args, **_kwargs):
        raise sqlite3_full()

    monkeypatch.setattr("bot.channels.health.REMEMBERED_SECONDS", -1.0)
    health = app.state.parts.health
    health._known = (float("-inf"), "")
    monkeypatch.setattr("bot.storage.database.Store.write", full)
    assert client.get("/health/ready").status_code == 503
    assert client.get("/health/live").status_code == 200
    assert post_sms(client).status_code == 503


def sqlite3_full() -> Exception:
    from sqlalchemy.exc import OperationalError

    return OperationalError("INSERT", {}, sqlite3.OperationalError("database or disk is full"))


def test_a_locked_store_is_a_503_and_the_fallback_still_answers(client, store, monkeypatch) -> None:
    monkeypatch.setattr("bot.channels.sms.webhooks.FALLBACK_STORE_SECONDS", 0.2)
    monkeypatch.setattr(StoreAccess.write, "__defaults__", (0.2,))
    path = store.engine.url.database
    blocker = sqlite3.connect(path, isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    try:
        assert post_sms(client).status_code == 503
        answer = post_sms(client, "/sms/twilio/fallback", Body="help me please")
        assert (answer.status_code, "911" in answer.text) == (200, True)
    finally:
        blocker.execute("ROLLBACK")
        blocker.close()


async def test_late_work_is_not_waited_for(store) -> None:
    access = StoreAccess(store)
    started = threading.Event()

    def slow(_store) -> None:
        started.wait(5)

    with pytest.raises(StoreAwayError):
        await access.write(slow, 0.05)
    started.set()
    assert await access.write(lambda _store: 7) == 7
    access.close()


def test_a_beat_comes_and_goes(store) -> None:
    def beats() -> list[str]:
        with store.read() as connection:
            return [row.role for row in connection.execute(RoleBeat.__table__.select())]

    beat(store, "courier")
    beat(store, "courier")
    assert beats() == ["courier"]
    leave(store, "courier")
    assert beats() == []


async def test_a_background_job_that_fails_is_started_again(settings) -> None:
    import asyncio

    runs: list[int] = []
    done = asyncio.Event()

    async def fragile() -> None:
        runs.append(1)
        if len(runs) == 1:
            raise ValueError(CANARY)
        done.set()

    app = build_app(settings, None, background=[fragile])
    async with app.router.lifespan_context(app):
        await asyncio.wait_for(done.wait(), 10)
    assert len(runs) == 2


SLOW = {
    "a head that never ends": (b"POST /sms/twilio HTTP/1.1\r\nHost: x\r\n", b"408"),
    "nothing at all": (b"", b"408"),
}


@pytest.mark.parametrize(("sent", "status"), SLOW.values(), ids=SLOW.keys())
def test_a_request_that_dawdles_is_closed(app, monkeypatch, sent: bytes, status: bytes) -> None:
    monkeypatch.setattr(protocol, "HEAD_SECONDS", 0.2)
    with serving(app) as url:
        port = int(url.rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
            line.sendall(sent)
            assert status in line.recv(1000)


def test_an_endless_head_is_refused(app) -> None:
    with serving(app) as url:
        port = int(url.rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
            line.sendall(b"GET /health/live HTTP/1.1\r\nHost: x\r\nX-Long: ")
            received = b""
            try:
                for _ in range(40):
                    line.sendall(b"a" * 4096)
                    time.sleep(0.005)
                received = line.recv(1000)
            except OSError:
                received = received or b"431"
            assert b"431" in received


def test_five_hundred_dawdlers_keep_nobody_waiting(app) -> None:
    with serving(app) as url:
        port = int(url.rpartition(":")[2])
        lines = [socket.create_connection(("127.0.0.1", port), timeout=10) for _ in range(500)]
        try:
            for line in lines:
                line.sendall(b"POST /sms/twilio HTTP/1.1\r\n")
            assert httpx.get(f"{url}/health/live", trust_env=False).status_code == 200
            with httpx.Client(base_url=url, trust_env=False) as web:
                assert post_sms(web).status_code == 200
        finally:
            for line in lines:
                line.close()
