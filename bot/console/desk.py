"""Everything that the console's pages work with, put together once at the start."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from bot.console.live import Hub
from bot.console.outside import Outside
from bot.console.phrases import Phrases
from bot.console.protocols import Protocols
from bot.console.translating.translator import Translator
from bot.console.words import Words
from bot.directory.places import PlaceIndex, PlaceIndexMissingError
from bot.directory.search import Finder
from bot.handoff.callbacks import Callbacks
from bot.handoff.closing import Closer
from bot.handoff.facts import FactShelf
from bot.handoff.findings import Findings
from bot.handoff.passkeys import site_of
from bot.handoff.personas import Personas
from bot.handoff.plans import Plans
from bot.handoff.practice import Practice
from bot.handoff.relay import Relay
from bot.handoff.sessions import Door
from bot.handoff.sheets import Sheets
from bot.handoff.warm import WarmTransfers
from bot.languages.catalogue import Catalogue
from bot.settings import Settings
from bot.storage.database import Store

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Desk:
    """The parts of a running console."""

    settings: Settings
    store: Store
    outside: Outside
    relay: Relay
    closer: Closer
    door: Door
    words: Words
    templates: Environment
    hub: Hub
    shelf: FactShelf
    sheets: Sheets
    finder: Finder
    places: PlaceIndex | None
    catalogue: Catalogue
    phrases: Phrases
    protocols: Protocols
    practice: Practice
    translator: Translator
    findings: Findings
    callbacks: Callbacks
    transfers: WarmTransfers
    plans: Plans
    plan_steps: Phrases


def open_desk(settings: Settings, store: Store, outside: Outside | None = None) -> Desk:
    """Put the console together. Raises ``CatalogueError`` when there are no sentences to say."""
    catalogue = Catalogue.load(settings.data_dir / "languages", settings.languages)
    words = Words.load(settings.data_dir / "indicators" / "taxonomy.yml")

    def sentence(key: str, language: str) -> str:
        # A sentence that nobody has written yet is not said at all.
        return catalogue.say(key, language) if catalogue.has(key) else ""

    return Desk(
        settings=settings,
        store=store,
        outside=outside or Outside(),
        relay=Relay(store, sentence),
        closer=Closer(store, sentence, settings.retention),
        door=Door(store, site_of(settings.console_url, settings.hotline_name)),
        words=words,
        templates=_templates(settings, words),
        hub=Hub(store),
        shelf=FactShelf(),
        sheets=Sheets(store),
        finder=Finder(store.read, include_sample=settings.demo),
        places=_places(settings),
        catalogue=catalogue,
        phrases=Phrases.load(settings.data_dir / "console"),
        protocols=Protocols.load(settings.data_dir),
        practice=Practice(store, Personas.load(settings.data_dir), settings.country),
        translator=Translator(settings.translation),
        findings=Findings(store, words.known),
        callbacks=Callbacks(store, settings.country),
        transfers=WarmTransfers(store),
        plans=Plans(store),
        plan_steps=Phrases.load(settings.data_dir / "console", "plan"),
    )


def _places(settings: Settings) -> PlaceIndex | None:
    try:
        return PlaceIndex.open(settings.place_index)
    except PlaceIndexMissingError:
        # The directory is then searched without a place; "lantern train" makes the index.
        return None


def _templates(settings: Settings, words: Words) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(words=words, hotline=settings.hotline_name)
    environment.filters.update(
        clock=words.clock,
        ago=words.ago,
        day=words.day,
        language=words.language,
        skill=words.skill,
        topic=words.topic,
        capitalize_first=lambda text: text[:1].upper() + text[1:],
    )
    return environment
