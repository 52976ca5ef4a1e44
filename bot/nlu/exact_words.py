"""Rasa component: whole-message words that mean one thing win over the classifier."""

# ruff: noqa: ARG002, ARG003 - the signatures are those that Rasa's graph calls.

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.components import EXACT, LANGUAGE, add_facts, cleaned, languages_of, set_intent
from bot.nlu.exact import ExactReader
from bot.nlu.files import code_digest, data_dir, digest, keep, matching

WORD_CONFIDENCE = 0.7  # short words travel: less than a sentence gives


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True)
class ExactWords(GraphComponent):
    """Stands after the intent classifier and the fallback. Its words are kept in the model."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """``data_dir``: the folder that holds ``nlu/words.*.yml``; the product's own by default."""
        return {"data_dir": None}

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """An edit of the words retrains."""
        return digest(_files(config)) + code_digest("exact", "folding")

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        self._config = config
        self._storage = model_storage
        self._resource = resource
        self._reader = ExactReader()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "ExactWords":
        """Make an untrained component."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "ExactWords":
        """Make the component with the words that were kept."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            component._reader = ExactReader.from_files(folder.glob("*.yml"))
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Check the words and keep them in the model."""
        files = _files(self._config)
        self._reader = ExactReader.from_files(files)
        with self._storage.write_to(self._resource) as folder:
            keep(files, folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set intent and facts where the whole message is known."""
        for message in messages:
            exact = self._reader.read(cleaned(message).text, languages_of(message))
            if exact is not None:
                set_intent(message, exact.intent)
                message.set(EXACT, True)
                self._tell_language(message)
                add_facts(message, exact.facts)
            elif (message.get(INTENT) or {}).get("name") == "change_language":
                named = self._reader.languages_in(cleaned(message).text)
                add_facts(message, {"languages_named": list(named)} if named else {})
        return messages

    def _tell_language(self, message: Message) -> None:
        """A word that one language alone knows tells the language better than its letters do."""
        code = self._reader.language_of(cleaned(message).text)
        if code and languages_of(message) is None:
            told = {"code": code, "confidence": WORD_CONFIDENCE}
            message.set(LANGUAGE, told, add_to_output=True)


def _files(config: dict[str, Any]) -> list[Any]:
    return matching(data_dir(config) / "nlu", "words.*.yml", "languages.yml")
