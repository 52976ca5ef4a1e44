"""Rasa component: the facts that a person states."""

# ruff: noqa: ARG002, ARG003 - the signatures are those that Rasa's graph calls.

import json
import threading
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu import encoder, fact_heads, sentences
from bot.nlu.components import INDICATORS, add_facts, cleaned, languages_of, sentences_of
from bot.nlu.examples import FILES, example_files, read_examples
from bot.nlu.fact_heads import FactHeads
from bot.nlu.facts import FactReader, Facts, read_ages
from bot.nlu.files import code_digest, data_dir, digest, matching
from bot.nlu.phrases import PhraseIndex
from bot.nlu.text import clean as clean_text

ADULT = 18
PHRASES, AGES = "phrases.json", "ages.json"
CODE = (
    *encoder.MODULES,
    "examples",
    "fact_heads",
    "letters",
    "facts",
    "folding",
    "phrases",
    "templates",
)


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR], is_trainable=True)
class FactExtractor(GraphComponent):
    """Stands after the indicators: an age under 18 is a finding as well as a fact."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """``data_dir``: the folder that holds ``nlu/facts.*.yml``; ``encoder`` as for SentenceEncoder."""
        return {"data_dir": None, "encoder": encoder.DEFAULT}

    @staticmethod
    def required_packages() -> list[str]:
        """Phrase matching, and fitting the heads."""
        return ["spacy", "sklearn"]

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """An edit of the phrases or of the examples retrains."""
        examples = matching(data_dir(config) / "indicators", *FILES)
        return digest([*_files(config), *examples]) + code_digest(*CODE)

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage = model_storage
        self._resource = resource
        self._reader = FactReader(PhraseIndex(), {})
        self._encoder = encoder.encoder_named(self._config["encoder"])
        self._heads: FactHeads | None = None

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "FactExtractor":
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
    ) -> "FactExtractor":
        """Make the component with the phrases that were kept."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            ages = json.loads((folder / AGES).read_text("utf-8"))
            component._reader = FactReader(PhraseIndex.load(folder / PHRASES), ages)
            component._heads = FactHeads.load(folder)
        # Some seconds of work that nobody's first message should wait for.
        threading.Thread(target=component._reader.warm, name="ages", daemon=True).start()
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Check the phrases and fit the heads; both are kept in the model."""
        files = _files(self._config)
        phrases, ages = PhraseIndex.of(files), read_ages(files)
        self._reader = FactReader(phrases, ages)
        examples = read_examples(example_files(data_dir(self._config) / "indicators"))
        texts = [clean_text(example.text).text for example in examples]
        vectors = np.stack(self._encoder.embed_many(texts))
        self._heads = fact_heads.fit(examples, vectors, texts)
        with self._storage.write_to(self._resource) as folder:
            self._heads.save(folder)
            phrases.save(folder / PHRASES)
            (folder / AGES).write_text(json.dumps(ages, ensure_ascii=False), "utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Add ``facts`` to each message, and a finding where a minor is spoken of."""
        for message in messages:
            clean = cleaned(message)
            facts = self._reader.read(clean.text, sentences_of(message), languages_of(message))
            add_facts(message, _joined(facts.stated, self._by_heads(message)))
            if facts.minor:
                _add_minor(message, facts, clean.span(facts.minor[0].start, facts.minor[0].end))
            elif facts.stated.get("age", 0) >= ADULT and "other_age" not in facts.stated:
                _leave_guess(message)
        return messages

    def _by_heads(self, message: Message) -> dict[str, Any]:
        if self._heads is None:
            return {}
        chosen = sentences.to_embed(tuple(sentences_of(message)))
        texts = [sentence.text for sentence in chosen]
        return self._heads.stated([self._encoder.embed(text) for text in texts], texts)


def _joined(by_phrase: dict[str, Any], by_heads: dict[str, Any]) -> dict[str, Any]:
    """What phrases say stands; the heads add what those did not say."""
    needs = dict.fromkeys((*by_phrase.get("needs", ()), *by_heads.get("needs", ())))
    joined = {**by_heads, **by_phrase}
    return {**joined, "needs": list(needs)} if needs else joined


def _add_minor(message: Message, facts: Facts, span: Any) -> None:
    others = [item for item in message.get(INDICATORS) or [] if item["id"] != "under_18"]
    finding = {
        "id": "under_18",
        "value": "yes",
        "source": "third_party" if facts.minor and facts.minor[1] else "said",
        "when": "now",
        "confidence": 0.97,
        "evidence": "phrase",
        "start": span[0],
        "end": span[1],
    }
    message.set(INDICATORS, [*others, finding], add_to_output=True)


def _leave_guess(message: Message) -> None:
    """Who says that they are grown up is not guessed to be a child."""
    kept = [
        item
        for item in message.get(INDICATORS) or []
        if (item["id"], item["evidence"]) != ("under_18", "classifier")
    ]
    message.set(INDICATORS, kept, add_to_output=True)


def _files(config: dict[str, Any]) -> list[Any]:
    return matching(data_dir(config) / "nlu", "facts.*.yml")
