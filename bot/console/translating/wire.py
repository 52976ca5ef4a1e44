"""How deep-translator reaches an engine.

Its translators call ``requests`` without a time limit, follow redirects to wherever they lead, and put
what is to be translated into the address, where every log on the way keeps it. They are given this
instead: everything in the body of a POST, one place, a few seconds, an answer of a bounded size.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, Final

import httpx

CONNECT_SECONDS: Final = 2.0
LONGEST_ANSWER: Final = 256 * 1024


class EngineError(Exception):
    """The engine gave nothing that can be used."""


class EngineAwayError(EngineError):
    """It cannot be reached, or failed."""


class EngineSlowError(EngineError):
    """It did not answer in time."""


class EngineRefusedError(EngineError):
    """It answers, and does not want this: a wrong key, a language that it does not know."""


class EngineWrongError(EngineError):
    """What it answered is not a translation."""


class _NeverRaisedError(Exception):
    """Stands where a translator would swallow the errors of ``requests``: ours pass through."""


@dataclass(frozen=True)
class Wire:
    """Stands in for the ``requests`` module inside a translator's module."""

    seconds: float = 6.0

    @property
    def exceptions(self) -> Any:
        """The errors that a translator may ask for by name."""
        return SimpleNamespace(RequestException=_NeverRaisedError)

    def get(self, url: str, **about: Any) -> httpx.Response:
        """A GET, for an engine's list of languages. Raises :class:`EngineError`."""
        return self._ask("GET", url, params=about.get("params"), headers=about.get("headers"))

    def post(
        self,
        url: str,
        params: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
        json: Any = None,
        **_about: Any,
    ) -> httpx.Response:
        """A POST. Without ``json`` the ``params`` travel in its body. Raises :class:`EngineError`."""
        if json is None:
            return self._ask("POST", url, data=params, headers=headers)
        return self._ask("POST", url, params=params, json=json, headers=headers)

    def _ask(self, method: str, url: str, **about: Any) -> httpx.Response:
        limits = httpx.Timeout(self.seconds, connect=CONNECT_SECONDS)
        until = time.monotonic() + self.seconds
        try:
            with (
                httpx.Client(timeout=limits, follow_redirects=False, trust_env=False) as client,
                client.stream(method, url, **about) as answer,
            ):
                body = self._read(answer, until)
        except httpx.TimeoutException as error:
            raise EngineSlowError from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise EngineAwayError from error
        _check(answer.status_code)
        return httpx.Response(answer.status_code, content=body)

    def _read(self, answer: httpx.Response, until: float) -> bytes:
        body = bytearray()
        for piece in answer.iter_bytes():
            body += piece
            if time.monotonic() > until:
                raise EngineSlowError
            if len(body) > LONGEST_ANSWER:
                raise EngineWrongError
        return bytes(body)


def _check(status: int) -> None:
    if status >= 500:
        raise EngineAwayError
    if status >= 400:
        raise EngineRefusedError
    if status != 200:
        raise EngineWrongError
