"""The newest trained model's understanding, for one text at a time: triage and evaluation."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Any


class NoModelError(FileNotFoundError):
    """There is no trained model; the message says how to make one."""


def newest_model(model_dir: Path) -> Path:
    """The newest model of a folder. Raises :class:`NoModelError`."""
    models = sorted(model_dir.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not models:
        raise NoModelError(f"no model in {model_dir}; run: lantern train")
    return models[-1]


class Nlu:
    """A loaded model. It keeps nothing between texts but vectors of sentences."""

    def __init__(self, model: Path) -> None:
        os.environ["RASA_TELEMETRY_ENABLED"] = "false"
        from rasa.core.agent import Agent

        self._agent = Agent.load(model)
        self.name = model.name

    def parse(self, text: str, language: str | None = None) -> dict[str, Any]:
        """Rasa's parse data for ``text``; ``language`` is the conversation's so far, if any."""
        from rasa.core.channels.channel import UserMessage

        processor = self._agent.processor
        if processor is None:
            raise NoModelError("the model could not be loaded; run: lantern train")
        message = UserMessage(text, metadata={"language": language})
        parse: dict[str, Any] = asyncio.run(processor.parse_message(message))
        parse["text"] = text
        return parse
