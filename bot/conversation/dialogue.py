"""Rasa, embedded: one model, actions in process, no port.

:class:`Dialogue` understands a text, answers it, or only listens. It knows nothing of the store.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk import Action
from rasa_sdk.executor import ActionExecutor

from bot.conversation.graph import PlainGraphRunner
from bot.conversation.rasa_patches import apply_patches
from bot.conversation.tracker import SlotTrackerStore


class TurnFailedError(Exception):
    """An action or a component raised; nothing of this turn may be committed."""


@dataclass(frozen=True)
class Answered:
    """What a turn made: the slots after it, and the drafts that were uttered, in order."""

    slots: dict[str, Any]
    drafts: tuple[dict[str, Any], ...]
    parse: dict[str, Any]


@dataclass
class _TurnChannel(OutputChannel):
    """Collects what is uttered in one turn."""

    channel: str
    drafts: list[dict[str, Any]] = field(default_factory=list)

    def name(self) -> str:  # Rasa has a class method here; ours depends on the person
        return self.channel

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:  # noqa: ARG002
        self.drafts.append(message)


class _InProcessActions(EndpointConfig):
    """Rasa's action endpoint without HTTP: the same executor, called directly."""

    def __init__(self, actions: Sequence[Action]) -> None:
        super().__init__(url="in-process")
        self._executor = ActionExecutor()
        for action in actions:
            self._executor.register_action(action)
        self.failure: BaseException | None = None

    async def request(self, *_args: Any, **kwargs: Any) -> Any:
        """Run the action that Rasa names. Rasa swallows exceptions here, so they are kept too."""
        try:
            return await self._executor.run(kwargs["json"])
        except Exception as error:
            self.failure = error
            raise


class Dialogue:
    """A loaded model with its actions. One turn at a time; not for use from several threads."""

    def __init__(self, agent: Agent, store: SlotTrackerStore, actions: _InProcessActions) -> None:
        self._agent = agent
        self._store = store
        self._actions = actions

    @classmethod
    def load(
        cls, model: Path, actions: Sequence[Action], speech: NaturalLanguageGenerator
    ) -> Dialogue:
        """Load a trained model. Raises what Rasa raises when the archive cannot be read."""
        apply_patches()
        store = SlotTrackerStore()
        endpoint = _InProcessActions(actions)
        agent = Agent(
            domain=Domain.empty(),
            generator=speech,
            tracker_store=store,
            lock_store=InMemoryLockStore(),
            action_endpoint=endpoint,
        )
        agent.load_model(model)
        # Agent wraps neither store nor speech when they are objects, but the domain is known now.
        store.domain = agent.domain
        agent.processor.nlg = speech
        agent.processor.graph_runner = PlainGraphRunner(agent.processor.graph_runner)
        return cls(agent, store, endpoint)

    @property
    def model_name(self) -> str:
        """The file name of the model."""
        return str(self._agent.model_name or "")

    async def understand(self, text: str, language: str | None) -> dict[str, Any]:
        """Rasa's parse data for a text, with ``language`` as the one spoken so far."""
        # A leading "/" is made harmless inside the graph (bot/nlu/text_cleaner.py).
        message = UserMessage(text, metadata={"language": language})
        try:
            parse: dict[str, Any] = await self._agent.processor.parse_message(message)
        except Exception as error:
            raise TurnFailedError("understand") from error
        parse["text"] = text
        # Rasa strips what it is given: offsets are brought back to the text as it was written.
        moved = len(text) - len(text.lstrip())
        for found in parse.get("indicators") or ():
            for edge in ("start", "end"):
                if found.get(edge, -1) >= 0:
                    found[edge] = max(0, found[edge] + moved)
        return parse

    async def answer(
        self, conversation_id: str, slots: dict[str, Any], parse: dict[str, Any], *, speak: bool
    ) -> Answered:
        """One turn: fold what was understood into the slots and, where ``speak`` is set, answer.

        Raises :class:`TurnFailedError` when any action raised, even where Rasa would go on.
        """
        channel = _TurnChannel(str(slots.get("channel", "sms")))
        message = UserMessage(
            parse["text"], channel, conversation_id, parse_data=parse, input_channel=channel.channel
        )
        self._store.put(conversation_id, slots)
        self._actions.failure = None
        try:
            await self._run(message, channel, speak)
        except Exception as error:
            self._store.take(conversation_id)
            raise TurnFailedError(type(error).__name__) from error
        after = self._store.take(conversation_id)
        if self._actions.failure is not None:
            raise TurnFailedError(type(self._actions.failure).__name__) from self._actions.failure
        return Answered(after, tuple(channel.drafts), parse)

    async def _run(self, message: UserMessage, channel: _TurnChannel, speak: bool) -> None:
        processor = self._agent.processor
        if speak:
            await self._agent.handle_message(message)
            return
        tracker = await processor.log_message(message, should_save_tracker=False)
        tracker = await processor.run_action_extract_slots(channel, tracker)
        await self._store.save(tracker)
