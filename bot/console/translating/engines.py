"""The engines that can be chosen, each through deep-translator.

LibreTranslate is the one to host oneself. Of the services of others only those stand here that take a
text in the body of a request: one that wants it in the address would leave it in logs.
"""

from __future__ import annotations

from typing import Any, Final, Protocol

from bot.console.translating.wire import EngineWrongError, Wire
from bot.settings import LIBRETRANSLATE, MICROSOFT, Translation

# LibreTranslate's own codes are primary subtags, but for these.
LIBRE_CODES: Final = {"no": "nb"}
MICROSOFT_CODES: Final = {"zh": "zh-hans", "tl": "fil", "no": "nb", "sr": "sr-cyrl"}


class Engine(Protocol):
    """Something that translates."""

    def translate(self, text: str, source: str, target: str) -> str:
        """``text`` from one BCP 47 language into another.

        Raises :class:`~bot.console.translating.wire.EngineError`.
        """


class LibreTranslate:
    """A LibreTranslate server."""

    def __init__(self, url: str, key: str, wire: Wire) -> None:
        from deep_translator import libre
        from deep_translator.base import BaseTranslator

        libre.requests = wire

        class AnyLanguage(libre.LibreTranslator):  # type: ignore[misc]
            """Asks for no key where none is needed, and lets the server say what it speaks."""

            def __init__(self, source: str, target: str) -> None:
                codes = {code: code for code in (source, target)}
                BaseTranslator.__init__(
                    self, base_url=f"{url}/", languages=codes, source=source, target=target
                )
                self.api_key = key

        self._translator = AnyLanguage

    def translate(self, text: str, source: str, target: str) -> str:
        """See :class:`Engine`."""
        pair = [_code(tag, LIBRE_CODES) for tag in (source, target)]
        return _said(self._translator(*pair), text)


class Microsoft:
    """Microsoft's translator, under the operator's own contract."""

    def __init__(self, key: str, wire: Wire) -> None:
        from deep_translator import microsoft

        microsoft.requests = wire
        self._module = microsoft
        self._key = key

    def translate(self, text: str, source: str, target: str) -> str:
        """See :class:`Engine`."""
        pair = {"source": _code(source, MICROSOFT_CODES), "target": _code(target, MICROSOFT_CODES)}
        return _said(_made(self._module.MicrosoftTranslator, api_key=self._key, **pair), text)


def open_engine(about: Translation, wire: Wire | None = None) -> Engine | None:
    """The engine of the settings; None where translation is off."""
    wire = wire or Wire()
    if about.engine == LIBRETRANSLATE:
        return LibreTranslate(about.url, about.key, wire)
    if about.engine == MICROSOFT:
        return Microsoft(about.key, wire)
    return None


def _code(tag: str, codes: dict[str, str]) -> str:
    primary = tag.partition("-")[0].lower()
    return codes.get(primary, primary)


def _made(translator: Any, **about: str) -> Any:
    from deep_translator.exceptions import LanguageNotSupportedException

    from bot.console.translating.wire import EngineRefusedError

    try:
        return translator(**about)
    except LanguageNotSupportedException as error:
        raise EngineRefusedError from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise EngineWrongError from error


def _said(translator: Any, text: str) -> str:
    from deep_translator.exceptions import BaseError

    try:
        said = translator.translate(text)
    except (BaseError, ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        # An answer that is no JSON, or JSON of another shape.
        raise EngineWrongError from error
    if not isinstance(said, str) or not said.strip():
        raise EngineWrongError
    return said.replace("\x00", "").strip()
