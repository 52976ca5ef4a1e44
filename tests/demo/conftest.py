"""The demo's simulator over a gateway of our own, and over the real one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.demo.app import build_app
from bot.settings import Settings, load_settings

LINE = "+12025550142"
PHONE = "+13125550117"
TOKEN = "a-token-for-tests-only"
SID = "AC" + "7" * 32


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load_settings(
        {
            "LANTERN_STATE_DIR": str(tmp_path),
            "LANTERN_PUBLIC_URL": "http://127.0.0.1:8000",
            "LANTERN_TWILIO_API_BASE": "http://provider.invalid",
            "TWILIO_ACCOUNT_SID": SID,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_NUMBER": LINE,
        }
    )


class Webhooks:
    """A gateway that keeps what it is sent, and answers as it is told."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, bytes, str]] = []
        self.status: dict[str, int] = {}
        self.twiml = "<Response/>"

    async def take(self, request: Request) -> Response:
        path = request.url.path
        place = path + (f"?{request.url.query}" if request.url.query else "")
        signature = request.headers.get("x-twilio-signature", "")
        self.taken.append((place, await request.body(), signature))
        return Response(self.twiml, self.status.get(path, 200), media_type="text/xml")

    def paths(self) -> list[str]:
        return [place for place, _, _ in self.taken]


@pytest.fixture
def webhooks() -> Webhooks:
    return Webhooks()


@pytest.fixture
def demo(settings: Settings, webhooks: Webhooks) -> Starlette:
    gateway = Starlette(routes=[Route("/{path:path}", webhooks.take, methods=["POST"])])
    client = httpx.AsyncClient(
        transport=httpx.ASGITransport(gateway), base_url=settings.gateway_bind.url
    )
    return build_app(settings, gateway=client, pace=(0.0, 0.0))


@pytest.fixture
async def visitor(demo: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """A visitor's requests to the demo."""
    transport = httpx.ASGITransport(demo)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8003") as client:
        yield client
