"""Rasa component: sentence embeddings, centred, as dense features for the intent classifier."""

# ruff: noqa: ARG003 - the signatures are those that Rasa's graph calls.

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, FEATURE_TYPE_SEQUENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu import encoder, sentences
from bot.nlu.components import sentences_of
from bot.nlu.files import code_digest
from bot.nlu.heads import centre
from bot.nlu.text_cleaner import TextCleaner

MEAN_FILE = "mean.npy"
# Rasa's LogisticRegressionClassifier has a fixed regularisation, too strong for vectors of unit length: it
# was sure of 46 % of intents. Longer ones are the same as a weaker one: 89 %, at 88 % right of these
# (five folds of the training examples).
SHARPNESS = 3.0


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER], is_trainable=True)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Embeds sentences one by one; a message's feature is the mean of its sentences.

    The mean over the training sentences is taken off and kept in the model: e5 vectors all point
    much the same way, and centring measured better. A text without content has the zero vector.
    """

    @classmethod
    def required_components(cls) -> list[type[Any]]:
        """The cleaner comes first."""
        return [TextCleaner]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """``encoder`` names a class with ``dimension`` and ``embed``, see ``bot/nlu/encoder.py``."""
        return {**DenseFeaturizer.get_default_config(), "encoder": encoder.DEFAULT}

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """Helper modules count as this component's code."""
        return code_digest(*encoder.MODULES, "sentences", "text", "heads")

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Every value is checked where it is used."""

    def __init__(
        self,
        config: dict[str, Any],
        name: str,
        model_storage: ModelStorage,
        resource: Resource,
        mean: Any = None,
    ) -> None:
        super().__init__(name, config)
        self._encoder = encoder.encoder_named(config["encoder"])
        self._storage = model_storage
        self._resource = resource
        self._mean = np.zeros(self._encoder.dimension, dtype=np.float32) if mean is None else mean

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SentenceEncoder":
        """Make an untrained component."""
        return cls(
            {**cls.get_default_config(), **config},
            execution_context.node_name,
            model_storage,
            resource,
        )

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "SentenceEncoder":
        """Make the trained component, with its mean."""
        with model_storage.read_from(resource) as folder:
            mean = np.load(folder / MEAN_FILE, allow_pickle=False)
        full = {**cls.get_default_config(), **config}
        return cls(full, execution_context.node_name, model_storage, resource, mean)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the mean of the training sentences."""
        messages = [m for m in training_data.training_examples if m.get(TEXT)]
        pieces = [s.text for m in messages for s in sentences.to_embed(tuple(sentences_of(m)))]
        self._encoder.make_room(len(pieces))
        vectors = encoder.embed_all(self._encoder, pieces)
        if vectors:
            self._mean = np.mean(vectors, axis=0).astype(np.float32)
        with self._storage.write_to(self._resource) as folder:
            np.save(folder / MEAN_FILE, self._mean)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add features to the training examples."""
        self.process([m for m in training_data.training_examples if m.get(TEXT)])
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add one sentence feature (1, dimension) to each message, whatever it holds."""
        for message in messages:
            vectors = self._vectors(message)
            feature = np.zeros((1, self._encoder.dimension), dtype=np.float32)
            if vectors:
                feature[0] = SHARPNESS * centre(np.stack(vectors), self._mean).mean(axis=0)
            for kind in (FEATURE_TYPE_SEQUENCE, FEATURE_TYPE_SENTENCE):
                message.add_features(Features(feature, kind, TEXT, self._identifier))
        return messages

    def _vectors(self, message: Message) -> list[Any]:
        chosen = sentences.to_embed(tuple(sentences_of(message)))
        return [self._encoder.embed(sentence.text) for sentence in chosen]
