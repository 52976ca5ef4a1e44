"""What the actions look things up in: sentences, questions, numbers, services. Frozen; no store."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from bot.directory.fishing import Watch
from bot.directory.found import Audience, FoundService, SearchRequest
from bot.directory.numbers import Numbers
from bot.handoff.desk import DeskNow
from bot.languages.catalogue import FALLBACK, Catalogue
from bot.languages.topics import Topics
from bot.screening.questions import Questions, load_questions
from bot.screening.state import Place
from bot.screening.taxonomy import Taxonomy, load_taxonomy
from bot.settings import Settings, load_settings


class Finder(Protocol):
    """Finds services; :class:`bot.directory.search.Finder` is one."""

    def search(self, request: SearchRequest) -> list[FoundService]:
        """The services that fit, best first."""
        ...

    def get(self, service_id: str, *, audience: Audience = "person") -> FoundService | None:
        """One service that may be shown, or None."""
        ...


class PlaceFinder(Protocol):
    """Reads a place out of an answer; :class:`actions.places.PlaceReader` is one."""

    def find(self, text: str, country: str, language: str) -> Sequence[Place]:
        """The places meant, likeliest first; more than one where it is not clear; none if unknown."""
        ...


class Desk(Protocol):
    """Says how it stands where humans answer; :class:`bot.handoff.desk.Desk` is one."""

    def look(self, conversation_id: str, tier: str) -> DeskNow:
        """Who is on duty and how many wait, at this moment."""
        ...


@dataclass(frozen=True)
class Rooms:
    """Everything an action may ask. ``languages`` are those the assistant answers in here."""

    catalogue: Catalogue
    taxonomy: Taxonomy
    questions: Questions
    numbers: Numbers
    country: str
    languages: tuple[str, ...]
    retention: str = "until_close"
    finder: Finder | None = None
    places: PlaceFinder | None = None
    topics: Topics = field(default_factory=Topics)
    desk: Desk | None = None  # how long a human may take; None where it cannot be known
    greeting: str = "plain"
    escalate_from: str = "high"
    reporting: str = "consent"
    now: Callable[[], float] = time.time
    watch: Watch = field(
        default_factory=Watch
    )  # over those who look for a shelter, not for shelter

    @classmethod
    def load(
        cls,
        settings: Settings,
        finder: Finder | None = None,
        places: PlaceFinder | None = None,
        desk: Desk | None = None,
    ) -> Rooms:
        """The rooms of a deployment. Raises what the loaders raise when a file cannot be used."""
        data = settings.data_dir
        catalogue = Catalogue.load(data / "languages", settings.languages)
        spoken = tuple(tag for tag in settings.languages if tag in catalogue.languages)
        return cls(
            catalogue=catalogue,
            taxonomy=load_taxonomy(data / "indicators" / "taxonomy.yml"),
            questions=load_questions(data / "indicators" / "questions.yml"),
            numbers=Numbers.load(data),
            country=settings.country,
            languages=spoken or (FALLBACK,),
            retention=settings.retention,
            finder=finder,
            places=places,
            topics=Topics.load(data / "topics"),
            desk=desk,
            greeting=settings.greeting,
            escalate_from=settings.escalate_from,
            reporting=settings.reporting,
        )

    @classmethod
    def from_environment(cls) -> Rooms:
        """For ``rasa run actions``: the settings of the environment, and national lines only.

        The directory belongs to the engine, which hands its finder in.
        """
        return cls.load(load_settings(os.environ))
