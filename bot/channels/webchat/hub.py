"""The hub: one look at the store for each ring of the doorbell, whatever the number of open widgets.

Each open stream has a short queue. A reader that lets it fill up is disconnected: it resumes by its last
id when the line is better, and until then it costs nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from typing import Final

from bot.channels.access import StoreAccess, StoreAwayError
from bot.channels.metrics import Metrics
from bot.channels.webchat.feed import (
    Event,
    history,
    newest_id,
    news_after,
    people_event,
    state_event,
    typing_event,
)
from bot.channels.webchat.presence import Presence, presence
from bot.channels.webchat.sessions import Session, living
from bot.conversation.states import ASSISTANT, RESPONDER, WAITING
from bot.conversation.typing import typed_since
from bot.logs import get_logger
from bot.storage.doorbell import Bell

LONGEST_QUEUE: Final = 200
MOST_STREAMS_A_SESSION: Final = 3
LOOK_EVERY: Final = 2.0  # a ring that got lost costs this much at most
STATES_AFTER: Final = 0.25
# PostgreSQL gives ids out before the commit: a look goes back this far so that none is passed over.
# Within a conversation ids become visible in order, so a stream's own last id tells what is new.
OVERLAP: Final = 256
log = get_logger("hub")


class Stream:
    """One open event stream. ``queue`` ends with None when the stream is to be closed."""

    def __init__(self, session: Session, after: int) -> None:
        self.session = session
        self.backlog: list[Event] = []  # what was missed; written before anything of the queue
        self.queue: asyncio.Queue[Event | None] = asyncio.Queue()
        self.last = after
        self.state = ""
        self.people = b""  # what was last said about the humans
        self.closed = False

    def put(self, event: Event) -> bool:
        """Queue an event that is new to this stream; False when the reader is too slow."""
        if self.closed or (event.id and event.id <= self.last):
            return True
        if self.queue.qsize() >= LONGEST_QUEUE:
            return False
        self.queue.put_nowait(event)
        self.last = max(self.last, event.id)
        return True

    def close(self) -> None:
        """Send what is queued, then end."""
        self.closed = True
        self.queue.put_nowait(None)

    def abort(self) -> None:
        """End without what is queued."""
        self.backlog.clear()
        while not self.queue.empty():
            self.queue.get_nowait()
        self.close()


class Hub:
    """Knows every open stream of this gateway."""

    def __init__(self, access: StoreAccess, metrics: Metrics) -> None:
        self._access = access
        self._metrics = metrics
        self._streams: dict[str, list[Stream]] = {}  # by conversation
        self._cursor: int | None = None
        self._typed = time.time()  # up to when responders' typing has been told
        self._states_due = math.inf
        self._presence = Presence()
        self._looking = asyncio.Lock()
        self._bell: Bell | None = None

    async def run(self) -> None:
        """Listen for ever. Cancel it to stop."""
        try:
            while True:
                await self._wait()
                states = time.monotonic() >= self._states_due
                if states:
                    self._states_due = math.inf
                try:
                    await self.look(states=states)
                except StoreAwayError as error:
                    log.error("store_unavailable", reason=str(error))
                    await asyncio.sleep(1.0)
        finally:
            if self._bell is not None:
                self._bell.close()

    async def open(self, session: Session, after: int) -> Stream:
        """Add a stream and give it what it missed. Raises :class:`StoreAwayError`."""
        stream = Stream(session, after)
        # No look is under way while the history is read, so the next one starts where this ends; what
        # both see is let through once by the stream's last id.
        async with self._looking:
            if self._cursor is None:
                self._cursor = await self._access.read(newest_id)
            stream.backlog = await self._access.read(
                lambda store: history(store, session.conversation_id, after)
            )
            if stream.backlog:
                stream.last = stream.backlog[-1].id
            self._add(stream)
        self._tell_state(stream, session.state)
        # The humans are looked for at most every other second, whoever comes.
        self._states_due = min(self._states_due, time.monotonic() + STATES_AFTER)
        return stream

    def leave(self, stream: Stream) -> None:
        """Forget a stream whose reader is gone."""
        streams = self._streams.get(stream.session.conversation_id, [])
        if stream in streams:
            streams.remove(stream)
            self._metrics.streams.dec()
        if not streams:
            self._streams.pop(stream.session.conversation_id, None)

    def end(self, conversation_id: str) -> None:
        """Close every stream of a conversation now, dropping what is queued."""
        for stream in list(self._streams.get(conversation_id, ())):
            stream.abort()

    def close_all(self) -> None:
        """Close every stream so that the process can end; widgets reconnect by themselves."""
        for streams in list(self._streams.values()):
            for stream in list(streams):
                stream.close()

    def typing(self, conversation_id: str, author: str) -> None:
        """Tell a conversation's readers that someone is writing."""
        for stream in self._streams.get(conversation_id, ()):
            stream.put(typing_event(author))

    async def look(self, *, states: bool = True) -> None:
        """One look at the store for everyone; ``states``: also at who holds each conversation."""
        async with self._looking:
            if not self._streams:
                self._cursor = None
            if self._cursor is None:
                return
            reading = frozenset(self._streams)
            after = self._cursor if self._on_sqlite() else max(0, self._cursor - OVERLAP)
            news = await self._access.read(lambda store: news_after(store, after, reading))
            self._cursor = max(self._cursor, news.up_to)
            for conversation_id, events in news.events.items():
                for stream in list(self._streams.get(conversation_id, ())):
                    self._give(stream, events)
            await self._look_at_typing(reading)
        if states:
            await self._look_at_states()

    async def _look_at_typing(self, reading: frozenset[str]) -> None:
        after = self._typed
        told = await self._access.read(lambda store: typed_since(store, after, reading))
        self._typed = told[0]
        for conversation_id in told[1]:
            self.typing(conversation_id, RESPONDER)

    async def _look_at_states(self) -> None:
        streams = [stream for several in self._streams.values() for stream in several]
        names = sorted({stream.session.name for stream in streams})
        sessions = await self._access.read(lambda store: living(store, names))
        self._presence = await self._access.read(presence)
        for stream in streams:
            session = sessions.get(stream.session.name)
            if session is None:
                stream.put(state_event("closed"))
                stream.close()
            else:
                self._tell_state(stream, session.state)
                if not session.hidden:
                    self._tell_people(stream)

    async def _wait(self) -> None:
        if self._bell is None:
            with contextlib.suppress(StoreAwayError):
                self._bell = self._access.store.doorbell.listen("gateway")
        if self._bell is None:
            await asyncio.sleep(1.0)
            return
        until_states = max(0.0, self._states_due - time.monotonic())
        if await self._bell.wait(min(LOOK_EVERY, until_states)):
            # Rings come in clusters, and who holds a conversation changes less often than it is written in.
            self._states_due = min(self._states_due, time.monotonic() + STATES_AFTER)
            await asyncio.sleep(0.005)
        elif self._states_due == math.inf:
            self._states_due = 0.0

    def _give(self, stream: Stream, events: list[Event]) -> None:
        for event in events:
            if not stream.put(event):
                self._metrics.dropped.inc()
                stream.abort()
                return

    def _tell_state(self, stream: Stream, state: str) -> None:
        if state != stream.state:
            stream.state = state
            stream.put(state_event(state))

    def _tell_people(self, stream: Stream) -> None:
        """Say who is there where that is news; a person who has a human needs no word about others."""
        event = people_event(self._presence, stream.session.conversation_id)
        if stream.state in (ASSISTANT, WAITING) and event.data != stream.people:
            stream.people = event.data
            stream.put(event)

    def _add(self, stream: Stream) -> None:
        streams = self._streams.setdefault(stream.session.conversation_id, [])
        streams.append(stream)
        self._metrics.streams.inc()
        for oldest in streams[:-MOST_STREAMS_A_SESSION]:
            oldest.abort()

    def _on_sqlite(self) -> bool:
        return bool(self._access.store.engine.dialect.name == "sqlite")
