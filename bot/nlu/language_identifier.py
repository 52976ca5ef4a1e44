"""Rasa component: the language of the turn, with the conversation's language as the prior."""

# ruff: noqa: ARG003 - the signatures are those that Rasa's graph calls.

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message

from bot.languages.identify import identify
from bot.nlu.components import LANGUAGE, METADATA, cleaned


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR], is_trainable=False)
class LanguageIdentifier(GraphComponent):
    """Reads ``metadata["language"]`` as the prior and sets ``language`` in the parse data."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Nothing to set."""
        return {}

    @staticmethod
    def required_packages() -> list[str]:
        """The statistical identifiers."""
        return ["langdetect", "lingua"]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LanguageIdentifier":
        """Make the component, and have the identifiers load now rather than in someone's turn."""
        identify("one two three four five", None)
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Identify each message's language."""
        for message in messages:
            metadata = message.get(METADATA) or {}
            found = identify(cleaned(message).text, metadata.get("language"))
            language = {"code": found.code, "confidence": found.confidence}
            message.set(LANGUAGE, language, add_to_output=True)
        return messages
