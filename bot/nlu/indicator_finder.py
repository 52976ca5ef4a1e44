"""Rasa component: trafficking indicators, and the emergencies that win over every intent."""

# ruff: noqa: ARG002, ARG003 - the signatures are those that Rasa's graph calls.

import json
from dataclasses import asdict
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu import encoder, sentences, training
from bot.nlu.components import EXACT, INDICATORS, cleaned, languages_of, sentences_of, set_intent
from bot.nlu.ear import Ear
from bot.nlu.examples import FILES, example_files, read_examples
from bot.nlu.files import code_digest, data_dir, digest, matching
from bot.nlu.finding import Found, IndicatorReader, Thresholds, situation
from bot.nlu.phrases import PhraseBook, PhraseIndex
from bot.nlu.text import Clean
from bot.screening.taxonomy import load_taxonomy

THRESHOLDS, PHRASES = "thresholds.json", "phrases.json"
CODE = (
    "ear",
    "examples",
    *encoder.MODULES,
    "finding",
    "folding",
    "heads",
    "letters",
    "phrases",
    "reading",
    "sentences",
    "templates",
    "text",
    "training",
)


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR], is_trainable=True)
class IndicatorFinder(GraphComponent):
    """Stands after every intent classifier. Phrases and heads are kept in the model, without pickles."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """``data_dir``: the folder that holds ``indicators/``; ``encoder`` as for SentenceEncoder."""
        return {"data_dir": None, "encoder": encoder.DEFAULT}

    @staticmethod
    def required_packages() -> list[str]:
        """Phrase matching, and fitting the heads."""
        return ["spacy", "sklearn"]

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """An edit of examples or phrases retrains."""
        return digest(_files(config)) + code_digest(*CODE)

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage = model_storage
        self._resource = resource
        self._encoder = encoder.encoder_named(self._config["encoder"])
        self._reader: IndicatorReader | None = None

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "IndicatorFinder":
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
    ) -> "IndicatorFinder":
        """Make the trained component."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            component._reader = IndicatorReader(
                PhraseBook(PhraseIndex.load(folder / PHRASES)),
                Ear.load(folder),
                Thresholds(**json.loads((folder / THRESHOLDS).read_text("utf-8"))),
            )
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Fit the heads on the labelled examples and keep the phrases beside them."""
        folder = data_dir(self._config) / "indicators"
        phrases = PhraseIndex.of(matching(folder, "phrases.*.yml"))
        examples = read_examples(example_files(folder))
        ear, thresholds = training.fit(
            examples, self._encoder, load_taxonomy(folder / "taxonomy.yml")
        )
        self._reader = IndicatorReader(PhraseBook(phrases), ear, thresholds)
        with self._storage.write_to(self._resource) as target:
            ear.save(target)
            (target / THRESHOLDS).write_text(json.dumps(asdict(thresholds)), "utf-8")
            phrases.save(target / PHRASES)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Add ``indicators``; an emergency becomes the intent."""
        for message in messages:
            found = self._find(message)
            clean = cleaned(message)
            message.set(INDICATORS, [_plain(item, clean) for item in found], add_to_output=True)
            emergency = situation(found)
            if emergency:
                set_intent(message, emergency)
        return messages

    def _find(self, message: Message) -> list[Found]:
        if self._reader is None:
            return []
        split = tuple(sentences_of(message))
        # "1" and "yes" mean one thing: no head is asked what else they may sound like.
        embedded = () if message.get(EXACT) else sentences.to_embed(split)
        return self._reader.find(
            cleaned(message).text, split, embedded, self._encoder.embed, languages_of(message)
        )


def _plain(item: Found, clean: Clean) -> dict[str, Any]:
    start, end = clean.span(item.start, item.end)
    return {**item.to_dict(), "start": start, "end": end}


def _files(config: dict[str, Any]) -> list[Any]:
    return matching(data_dir(config) / "indicators", "taxonomy.yml", "phrases.*.yml", *FILES)
