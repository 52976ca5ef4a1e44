"""The response that holds an event stream open."""

from __future__ import annotations

import asyncio
from typing import Final

from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from bot.channels.webchat.hub import Hub, Stream
from bot.tasks import end

HEARTBEAT_SECONDS: Final = 15.0
# A reader whose line takes longer than this for what is already on its way is disconnected.
SEND_SECONDS: Final = 20.0
RETRY_MILLISECONDS: Final = 1500
GREETING: Final = f"retry: {RETRY_MILLISECONDS}\n\n".encode()
HEARTBEAT: Final = b": still here\n\n"


class EventStream(Response):
    """Server-sent events (HTML standard, section 9.2) out of one stream of the hub."""

    media_type = "text/event-stream"

    def __init__(self, hub: Hub, stream: Stream) -> None:
        super().__init__(headers={"X-Accel-Buffering": "no"})
        del self.headers["content-length"]
        self._hub = hub
        self._stream = stream

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        """Write events until either side ends the stream."""
        writing = asyncio.create_task(self._write(send))
        gone = asyncio.create_task(_until_gone(receive))
        try:
            await asyncio.wait({writing, gone}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._hub.leave(self._stream)
            await end((writing, gone))

    async def _write(self, send: Send) -> None:
        start: Message = {"type": "http.response.start", "status": 200, "headers": self.raw_headers}
        await send(start)
        await self._send(send, GREETING)
        while self._stream.backlog:
            await self._send(send, self._stream.backlog.pop(0).data)
        while True:
            try:
                event = await asyncio.wait_for(self._stream.queue.get(), HEARTBEAT_SECONDS)
            except asyncio.TimeoutError:
                await self._send(send, HEARTBEAT)
                continue
            if event is None:
                break
            await self._send(send, event.data)
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _send(self, send: Send, data: bytes) -> None:
        body: Message = {"type": "http.response.body", "body": data, "more_body": True}
        await asyncio.wait_for(send(body), SEND_SECONDS)


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
