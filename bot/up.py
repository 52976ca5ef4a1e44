"""``lantern up``: the order in which an installation starts on one machine.

Everything that can be refused is checked before anything starts. The gateway comes up first and
answers people at once, if only with the fixed safe reply; the engine follows as soon as its model
is there, however long the training takes.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping

from sqlalchemy import select

from bot.demonstration import demo_environment, refuse_real_installation, seed
from bot.ports import check_free, needed
from bot.settings import Bind, Settings, load_settings
from bot.storage.database import Store
from bot.storage.open import open_store
from bot.storage.schema import RoleBeat
from bot.supervisor import Supervisor, python_role, until_ready
from bot.training import index_places, is_current, model_path, place_index_path

# Roles that listen are here within three seconds on a small machine; a busy one may need more.
READY_SECONDS = 45.0
ENGINE_SECONDS = 120.0
LOOK_AGAIN = 2.0
TRAINING = """\
The assistant is getting ready: its model is being trained. Until then people get the fixed safe
reply, and a human sees them."""
UNTRAINED = """
The model could not be trained; the lines above say why. Until there is one, people get the fixed
safe reply, and a human sees them. Mend it and run `lantern train`: the engine then starts.
"""

Check = Callable[[], Awaitable[bool]]


def run_up(environment: Mapping[str, str], *, demo: bool) -> int:
    """Start every role, keep them running until a signal, and return the exit code.

    Raises :class:`~bot.settings.SettingError` and what
    :func:`~bot.storage.open.open_store` raises, before anything has started.
    """
    env = {**environment, "RASA_TELEMETRY_ENABLED": "false"}
    settings = load_settings(env)
    if demo:
        refuse_real_installation(env, settings)
        env = demo_environment(env, settings)
        settings = load_settings(env)
    for key, bind in needed(settings, demo=demo):
        check_free(key, bind)
    store = open_store(settings.database_url, settings.key_file, settings.state_dir)
    try:
        sign_in = _prepare_demo(settings, store) if demo else None
        return asyncio.run(_Installation(settings, env, store, sign_in).run())
    finally:
        store.close()


def _prepare_demo(settings: Settings, store: Store) -> tuple[str, str]:
    index_places(settings, print)
    return seed(settings, store)


class _Installation:
    """All roles of one machine, from the first start to the last end."""

    def __init__(
        self,
        settings: Settings,
        environment: Mapping[str, str],
        store: Store,
        sign_in: tuple[str, str] | None,
    ) -> None:
        self._settings = settings
        self._environment = environment
        self._store = store
        self._sign_in = sign_in
        self._supervisor = Supervisor()

    async def run(self) -> int:
        """Start in order, then wait for the signal to stop."""
        self._supervisor.stop_on_signals()
        listening: dict[str, Check] = {
            "gateway": _listens(self._settings.gateway_bind),
            "console": _listens(self._settings.console_bind),
        }
        if self._sign_in:
            listening["demo"] = _listens(self._settings.demo_bind)
            sign_in = {"LANTERN_DEMO_SIGN_IN": "\n".join(self._sign_in)}
            self._supervisor.keep(python_role("demo", {**self._environment, **sign_in}))
        for name in ("gateway", "console", "courier"):
            self._keep(name)
        late = await until_ready(self._supervisor, listening, READY_SECONDS)
        if late and not self._supervisor.stopping():
            self._supervisor.say(f"\nNot ready yet: {', '.join(late)}. Its lines above say why.\n")
        bringing = asyncio.create_task(self._bring_engine())
        await self._supervisor.wait()
        await bringing
        return 0

    async def _bring_engine(self) -> None:
        if not self._trained():
            self._summary(TRAINING)
            if not await self._train() and not await self._model_appears():
                return
        started = time.time()
        self._keep("engine")
        ready = {"engine": self._engine_beats(started)}
        late = await until_ready(self._supervisor, ready, ENGINE_SECONDS)
        if self._supervisor.stopping():
            return
        if late:
            self._supervisor.say("\nThe engine is not ready yet. Its lines above say why.\n")
            return
        took = time.time() - started
        self._summary(f"The assistant is ready (its engine took {took:.0f} s).")

    def _trained(self) -> bool:
        return is_current(self._settings) and place_index_path(self._settings).is_file()

    async def _train(self) -> bool:
        """Model and place index, made in a process of their own; true when there is a model."""
        code = await self._supervisor.run_once(python_role("train", self._environment))
        if code != 0 and not self._supervisor.stopping():
            self._supervisor.say(UNTRAINED)
        return model_path(self._settings).is_file()

    async def _model_appears(self) -> bool:
        while not await self._supervisor.pause(LOOK_AGAIN):
            if model_path(self._settings).is_file():
                return True
        return False

    def _engine_beats(self, since: float) -> Check:
        """Whether an engine that was started after ``since`` says that it is ready."""
        beat = RoleBeat.__table__.c
        query = select(beat.at).where(
            (beat.role == "engine") & (beat.state == "ready") & (beat.at >= since)
        )

        def look() -> bool:
            with self._store.read() as connection:
                return connection.execute(query.limit(1)).first() is not None

        return lambda: asyncio.to_thread(look)

    def _keep(self, name: str) -> None:
        self._supervisor.keep(python_role(name, self._environment))

    def _summary(self, state: str) -> None:
        rows = [("Gateway", f"{self._settings.gateway_bind.url}")]
        console = self._settings.console_bind.url
        if self._sign_in:
            rows.insert(0, ("Phone and sample page", self._settings.demo_bind.url))
            rows.append(("Console", f"{console}   user name: {self._sign_in[0]}"))
            rows.append(("", f"{' ' * len(console)}   password:  {self._sign_in[1]}"))
        else:
            rows.append(("Console", console))
        width = max(len(label) for label, _ in rows)
        lines = [f"  {label:<{width}}   {value}" for label, value in rows]
        self._supervisor.say("\n".join(["", state, "", *lines, "", "Ctrl-C stops everything.", ""]))


def _listens(bind: Bind) -> Check:
    async def check() -> bool:
        try:
            _, writer = await asyncio.open_connection(bind.host, bind.port)
        except OSError:
            return False
        writer.close()
        return True

    return check
