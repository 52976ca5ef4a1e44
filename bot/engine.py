"""The engine role: puts the dialogue together from its rooms and runs it as a process without a port."""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import os
import signal
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from bot.logs import configure_logging, get_logger
from bot.settings import Settings
from bot.storage.beats import EVERY_SECONDS, beat
from bot.storage.database import Store
from bot.storage.open import open_store
from bot.tasks import end

log = get_logger("engine")
NICENESS = 10


class NoModelError(Exception):
    """There is no trained model yet."""


def newest_model(settings: Settings) -> Path:
    """The newest trained model. Raises :class:`NoModelError`."""
    models = sorted(settings.model_dir.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not models:
        raise NoModelError(f"no model in {settings.model_dir}; run: lantern train")
    return models[-1]


def assemble_engine(settings: Settings, store: Store) -> Any:
    """An :class:`~bot.conversation.engine.Engine` over the newest model, with all rooms in place.

    Raises :class:`NoModelError` and :class:`~bot.training.ModelChangedError`.
    """
    from bot.training import check_model

    model = newest_model(settings)
    if not check_model(model):
        log.warning("model_not_checked", reason="no hash was noted when it was made")
    # One thread a text: the engine overlaps texts instead, which uses the cores better.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"

    from actions.places import PlaceReader
    from actions.registry import all_actions
    from actions.rooms import Rooms
    from bot.channels.safe_reply import SafeReplies
    from bot.conversation.dialogue import Dialogue
    from bot.conversation.engine import Engine, Judgement
    from bot.conversation.lease import this_process
    from bot.conversation.speech import FluentSpeech
    from bot.directory.places import PlaceIndex
    from bot.directory.search import Finder
    from bot.handoff.desk import Desk
    from bot.nlu.encoder import prefetch
    from bot.screening.assessment import assess_state
    from bot.training import place_index_path

    index = PlaceIndex.open(place_index_path(settings))
    index.warm(settings.country)
    places = PlaceReader(index)
    finder = Finder(store.read, include_sample=settings.demo)
    finder.warm()
    rooms = Rooms.load(settings, finder, places, Desk(store))
    dialogue = Dialogue.load(model, all_actions(rooms), FluentSpeech(catalogue=rooms.catalogue))
    safe_replies = SafeReplies(settings)
    judgement = Judgement(
        assess=lambda state: assess_state(state, rooms.taxonomy),
        card=_CardMaker(settings, rooms.taxonomy, dialogue.model_name),
        failed_reply=lambda language: safe_replies("", language)[0],
    )
    return Engine(store, dialogue, judgement, this_process(), prefetch)


class _CardMaker:
    """Builds the handoff card of a turn."""

    def __init__(self, settings: Settings, taxonomy: Any, model: str) -> None:
        self._settings = settings
        self._taxonomy = taxonomy
        self._model = model

    def __call__(self, pending: Any, state: Any, assessment: Any, understanding: Any) -> Any:
        """The card, as JSON-ready data."""
        from bot.screening.card import CardContext, build_card

        context = CardContext(
            conversation_id=pending.conversation["id"],
            channel=pending.conversation["channel"],
            created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
            language=pending.slots.get("language") or understanding.language,
            language_confidence=understanding.language_confidence,
            country=self._settings.country,
            model=self._model,
            retention=self._settings.retention,
        )
        return build_card(state, assessment, context, self._taxonomy)


def give_memory_back() -> None:
    """Have glibc return what is freed: loading the model frees much that it would keep for later.

    Other C libraries do so by themselves, and have no such call.
    """
    arenas, at_the_top, of_its_own = (-8, 1), (-1, 1 << 17), (-3, 1 << 17)  # malloc.h
    with contextlib.suppress(AttributeError, OSError):
        library = ctypes.CDLL(None)
        for parameter, value in (arenas, at_the_top, of_its_own):
            library.mallopt(parameter, value)


def run_engine(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT; the turn under way is finished first."""
    give_memory_back()
    configure_logging("engine", settings.log_level)
    # Its encoder can fill every core; whoever takes messages in, brings answers out and serves the
    # responder's screen goes first.
    os.nice(NICENESS)
    began = time.monotonic()
    store = open_store(settings.database_url, settings.key_file, settings.state_dir)
    try:
        asyncio.run(_run(settings, store, began))
    finally:
        store.close()


async def _run(settings: Settings, store: Store, began: float) -> None:
    from bot.conversation.lease import release_dead, this_process

    engine = await _assemble_when_trained(settings, store)
    if engine is None:
        return
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, engine.stop)
    freed = release_dead(store, this_process())
    log.info("engine_ready", seconds=round(time.monotonic() - began, 1), count=freed)
    beating = asyncio.create_task(_beat(store))
    try:
        await engine.run()
    finally:
        await end([beating])
    log.info("engine_stopped")


async def _assemble_when_trained(settings: Settings, store: Store) -> Any:
    """The engine; while there is no model, say so in the store and look again."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    told = False
    while not stopped.is_set():
        beat(store, "engine", "starting")
        try:
            return assemble_engine(settings, store)
        except NoModelError:
            if not told:
                log.warning("engine_untrained")
                told = True
            beat(store, "engine", "untrained")
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(stopped.wait(), EVERY_SECONDS)
    return None


async def _beat(store: Store) -> None:
    while True:
        with contextlib.suppress(Exception):
            beat(store, "engine", "ready")
        await asyncio.sleep(EVERY_SECONDS)
