from __future__ import annotations

import contextlib
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.testclient import TestClient
from twilio.request_validator import RequestValidator

from bot.channels.gateway import build_app
from bot.channels.protocol import GuardedProtocol
from bot.channels.serve import QuietServer
from bot.channels.sms.provider import Provider
from bot.channels.sms.signature import parse_form
from bot.settings import ROOT, Bind, Settings, load_settings
from bot.storage.database import Store
from bot.storage.open import open_store
from tests.channels.fake_provider import FakeTwilio

PUBLIC = "https://hotline.example/line"
TOKEN = "the-new-token"
FORMER_TOKEN = "the-former-token"
PERSON = "+15005550006"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load_settings(
        {
            "LANTERN_STATE_DIR": str(tmp_path / "var"),
            "LANTERN_DATA_DIR": str(ROOT / "data"),
            "LANTERN_PUBLIC_URL": PUBLIC,
            "LANTERN_WIDGET_ORIGINS": "https://ngo.example,http://localhost:9000",
            "TWILIO_ACCOUNT_SID": "AC00000000000000000000000000000000",
            "TWILIO_AUTH_TOKEN": f"{TOKEN}, {FORMER_TOKEN}",
            "TWILIO_NUMBER": "+15005550001",
        }
    )


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of a store with its tables made: copied for each test, which is quicker than making."""
    folder = tmp_path_factory.mktemp("empty") / "var"
    open_store(f"sqlite:///{folder / 'lantern.db'}", folder / "lantern.key", folder).close()
    return folder


@pytest.fixture
def store(settings: Settings, empty_store: Path) -> Iterator[Store]:
    shutil.copytree(empty_store, settings.state_dir)
    opened = open_store(settings.database_url, settings.key_file, settings.state_dir, prepare=False)
    yield opened
    opened.close()


@pytest.fixture
def app(settings: Settings, store: Store) -> Starlette:
    return build_app(settings, store)


@pytest.fixture
def client(app: Starlette) -> Iterator[TestClient]:
    with TestClient(app, raise_server_exceptions=False) as opened:
        yield opened


@pytest.fixture
def server(app: Starlette) -> Iterator[str]:
    with serving(app) as url:
        yield url


@pytest.fixture
def web(server: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server, timeout=10, trust_env=False) as opened:
        yield opened


@contextlib.contextmanager
def serving(app: Starlette) -> Iterator[str]:
    """A real server on a free loopback port, in a thread of its own."""
    sock = socket.socket()
    sock.bind(("127.0.0.1", 0))
    port = sock.getsockname()[1]
    config = uvicorn.Config(
        app, http=GuardedProtocol, ws="none", log_config=None, timeout_graceful_shutdown=1
    )
    running = QuietServer(config)
    thread = threading.Thread(target=running.run, kwargs={"sockets": [sock]}, daemon=True)
    thread.start()
    eventually(lambda: running.started)
    yield f"http://127.0.0.1:{port}"
    app.state.parts.hub.close_all()
    running.should_exit = True
    thread.join(10)


def eventually(holds, seconds: float = 10.0) -> None:
    """Wait until ``holds()``; fail when it does not come true."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it did not come true in time"
        time.sleep(0.01)


def sms_form(**changes: str) -> dict[str, str]:
    """A webhook's parameters as Twilio sends them for a text, blanks included."""
    form = {
        "ToCountry": "US",
        "ToState": "",
        "SmsMessageSid": "SM00000000000000000000000000000001",
        "NumMedia": "0",
        "ToCity": "",
        "FromZip": "",
        "SmsSid": "SM00000000000000000000000000000001",
        "FromState": "",
        "SmsStatus": "received",
        "FromCity": "",
        "Body": "hola, necesito ayuda",
        "FromCountry": "US",
        "To": "+15005550001",
        "ToZip": "",
        "NumSegments": "1",
        "MessageSid": "SM00000000000000000000000000000001",
        "AccountSid": "AC00000000000000000000000000000000",
        "From": PERSON,
        "ApiVersion": "2010-04-01",
    }
    return form | changes


def sign(path: str, body: bytes, token: str = TOKEN, base: str = PUBLIC) -> dict[str, str]:
    """The headers that Twilio would send with this very body to this very address."""
    signature = RequestValidator(token).compute_signature(base + path, parse_form(body))
    return {
        "X-Twilio-Signature": signature,
        "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
    }


def post_sms(client, path: str = "/sms/twilio", token: str = TOKEN, **changes: str):
    body = urlencode(sms_form(**changes)).encode()
    return client.post(path, content=body, headers=sign(path, body, token))


def with_bind(settings: Settings, port: int) -> Settings:
    return replace(settings, gateway_bind=Bind("127.0.0.1", port))


@pytest.fixture
def twilio() -> Iterator[FakeTwilio]:
    fake = FakeTwilio()
    fake.start()
    yield fake
    fake.stop()


@pytest.fixture
def sender(settings, twilio) -> Provider:
    account = replace(settings.twilio, api_base=twilio.url)
    return Provider(account, settings.public_url, 4)
