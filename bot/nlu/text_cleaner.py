"""Rasa component: clean the text for everyone after it, and make a leading slash harmless."""

# ruff: noqa: ARG003 - the signatures are those that Rasa's graph calls.

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu import sentences
from bot.nlu.components import CLEAN, SENTENCES
from bot.nlu.text import clean, guard_slash


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER], is_trainable=False)
class TextCleaner(GraphComponent):
    """Stands first. With ``payloads: true`` a leading slash names an intent, as in stock Rasa."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """``payloads``: whether "/intent" is an intent. Never on a public channel."""
        return {"payloads": False}

    def __init__(self, config: dict[str, Any]) -> None:
        self._payloads = bool(config["payloads"])

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "TextCleaner":
        """Make the component."""
        return cls({**cls.get_default_config(), **config})

    def process(self, messages: list[Message]) -> list[Message]:
        """Leave the cleaned text and its sentences in each message."""
        for message in messages:
            text = message.get(TEXT) or ""
            found = clean(text)
            message.set(CLEAN, found)
            message.set(SENTENCES, list(sentences.split(found.text)))
            if not self._payloads:
                message.set(TEXT, guard_slash(text), add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Clean the training examples alike."""
        self.process([m for m in training_data.training_examples if m.get(TEXT)])
        return training_data
