"""Saying a reply: a key and its arguments become a text in the person's language, for their channel.

Rasa calls this as its natural language generator; nothing here is generated. A reply may carry:

``before``   keys of sentences that are said first, in the same message, to keep a text one text
``options``  ids of the answers a person can choose, ``option-<id>`` being the label; or id and label
``cards``    services, as plain data of :class:`bot.conversation.content.ServiceCard`

Everything else is an argument of the sentences. On SMS cards and options stand numbered in the text,
cards first; on web chat they travel beside it.
"""

from __future__ import annotations

import os
from typing import Any, Final

from rasa.core.nlg.generator import NaturalLanguageGenerator

from bot.languages.catalogue import FALLBACK, Catalogue
from bot.settings import load_settings

# What rasa_sdk puts into every reply beside our own arguments.
RASAS_OWN: Final = frozenset(
    ("text", "buttons", "elements", "custom", "template", "response", "image", "attachment")
)
OURS: Final = frozenset(("before", "options", "cards"))
# A card's name on SMS ends here, so that three of them stay within three segments.
LONGEST_NAME: Final = 40


class FluentSpeech(NaturalLanguageGenerator):
    """Rasa's generator over the Fluent catalogues. Named in ``endpoints.yml`` for the Rasa commands."""

    def __init__(
        self,
        endpoint_config: Any = None,
        domain: Any = None,  # noqa: ARG002  Rasa gives it; no sentence stands in the domain
        catalogue: Catalogue | None = None,
    ) -> None:
        folder = (getattr(endpoint_config, "kwargs", None) or {}).get("folder")
        self._catalogue = catalogue or Catalogue.load(
            folder or load_settings(os.environ).data_dir / "languages"
        )

    async def generate(
        self, utter_action: str, tracker: Any, output_channel: str, **kwargs: Any
    ) -> dict[str, Any]:
        """What the output channel gets for one reply.

        ``{"text": …, "metadata": {"key": …, "keys": […], "language": …, "options": [{"id", "label"}],
        "cards": [{…}]}}``. The slots ``language`` and ``channel`` decide how it is said.
        """
        language = tracker.get_slot("language") or FALLBACK
        on_web = (tracker.get_slot("channel") or output_channel) == "webchat"
        return self.render(utter_action, language, on_web=on_web, **kwargs)

    def render(self, key: str, language: str, *, on_web: bool, **given: Any) -> dict[str, Any]:
        """The same for a language and channel known from elsewhere, such as a fixed reply."""
        say = self._catalogue.say
        args = {k: v for k, v in given.items() if k not in RASAS_OWN and k not in OURS}
        keys = [*(given.get("before") or ()), key]
        cards = list(given.get("cards") or ())
        options = [
            # A place has its own name for a label; everything else has a sentence.
            option
            if isinstance(option, dict)
            else {"id": option, "label": self._label(option, language)}
            for option in given.get("options") or ()
        ]
        parts = [say(k, language, **args) for k in keys]
        if not on_web:
            lines = [self._card_line(card, language) for card in cards]
            lines += [option["label"] for option in options]
            parts += [f"{number}. {line}" for number, line in enumerate(lines, start=1)]
        about = {
            "key": key,
            "keys": keys,
            "language": language,
            "options": options,
            "cards": cards,
        }
        return {"text": "\n".join(parts), "metadata": about}

    def _label(self, option: str, language: str) -> str:
        """A language is offered by its own name, whatever is spoken now."""
        if option.startswith("language-"):
            return self._catalogue.name(option.removeprefix("language-"))
        return self._catalogue.say(f"option-{option}", language)

    def _card_line(self, card: dict[str, Any], language: str) -> str:
        name = str(card.get("name", ""))
        if len(name) > LONGEST_NAME:
            # Three dots: the one-letter ellipsis would turn a whole text into UCS-2.
            name = name[: LONGEST_NAME - 3].rsplit(" ", 1)[0] + "..."
        phone, text = card.get("phone"), card.get("text_number")
        if phone and text and phone != text:
            return self._catalogue.say("card-both", language, name=name, phone=phone, sms=text)
        if text and not phone:
            return self._catalogue.say("card-text", language, name=name, sms=text)
        if phone:
            return self._catalogue.say("card-phone", language, name=name, phone=phone)
        return self._catalogue.say("card-by-human", language, name=name)
