"""Rasa component: the language of the turn, with the conversation's language as the prior."""

# ruff: noqa: ARG002, ARG003 - the signatures are those that Rasa's graph calls.

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.languages.identify import identify, words_of
from bot.languages.ngrams import NgramModel, learn, romanised
from bot.nlu.components import LANGUAGE, METADATA, cleaned
from bot.nlu.examples import FILES, read_examples
from bot.nlu.files import code_digest, data_dir, digest, matching
from bot.nlu.phrases import language_of

NGRAMS = "ngrams.npz"


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR], is_trainable=True)
class LanguageIdentifier(GraphComponent):
    """Reads ``metadata["language"]`` as the prior and sets ``language`` in the parse data.

    Learns the runs of letters of each language from everything that is written in it under ``data_dir``.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """``data_dir``: the folder that holds ``indicators/`` and ``nlu/``; the product's own by default."""
        return {"data_dir": None}

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """An edit of the sentences retrains."""
        return digest(_files(config)) + code_digest("../languages/ngrams", "../languages/identify")

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: NgramModel | None = None,
    ) -> None:
        self._config = config
        self._storage = model_storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LanguageIdentifier":
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
    ) -> "LanguageIdentifier":
        """Make the trained component; the other identifiers load now rather than in someone's turn."""
        identify("one two three four five", None)
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, NgramModel.load(folder / NGRAMS))

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the files, whatever Rasa was given."""
        self._model = learn(
            (code, words_of(text)) for code, text in read_texts(_files(self._config))
        )
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder / NGRAMS)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Training examples have their language by their file: nothing to add."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Identify each message's language."""
        for message in messages:
            metadata = message.get(METADATA) or {}
            found = identify(cleaned(message).text, metadata.get("language"), self._model)
            language = {"code": found.code, "confidence": found.confidence}
            message.set(LANGUAGE, language, add_to_output=True)
        return messages


def read_texts(files: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Every sentence of the files with its language, and as it may look in Latin letters."""
    for path in files:
        code = language_of(path)
        for text in _sentences(path):
            yield code, text
            for latin in romanised(code, text):
                yield code, latin


def _sentences(path: Path) -> Iterator[str]:
    if path.name.startswith("examples."):
        yield from (example.text for example in read_examples([path]))
        return
    data = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader) or {}
    for entry in data.get("nlu") or ():
        yield from (line.removeprefix("- ") for line in entry["examples"].splitlines())
    for words in (data.get("intents") or {}).values():
        yield from words


def _files(config: dict[str, Any]) -> list[Path]:
    root = data_dir(config)
    return [
        *matching(root / "indicators", *FILES),
        *matching(root / "nlu", "intents.*.yml", "words.*.yml"),
    ]
