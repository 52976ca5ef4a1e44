"""What the page without JavaScript shows, and what its form holds."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, select_autoescape
from starlette.responses import HTMLResponse

from bot.channels.headers import origin_of, page_policy
from bot.channels.webchat.presence import Presence
from bot.channels.webchat.tongues import Tongues
from bot.channels.webchat.words import Words, direction, pick_language
from bot.conversation.outbox import ChatMessage
from bot.settings import Settings

TEMPLATES: Final = Path(__file__).parent / "templates"
HOLDERS: Final = {"waiting": "waiting", "responder": "withPerson", "closed": "ended"}
AUTHORS: Final = {"person": "you", "assistant": "assistant", "responder": "responder"}
# Invisible marks that can turn letters or phone numbers round.
_TURNING: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_NOT_DIALLED: Final = re.compile(r"[^\d+*#,;]")
_REF: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True)
class Form:
    """One form, as it was sent. ``chosen``: the language the person asked for, if they did."""

    language: str
    token: str = ""
    ref: str = ""
    act: str = ""
    text: str = ""
    option: str = ""
    answer: str = ""
    chosen: str | None = None
    seen: int = 0

    @classmethod
    def of(cls, given: Mapping[str, str], *, token: str, language: str) -> Form:
        """Read what a browser sent; what cannot be is left out."""
        seen = given.get("seen", "")
        ref = given.get("ref", "")
        return cls(
            language=language,
            token=token,
            ref=ref if _REF.fullmatch(ref) else secrets.token_hex(8),
            act=given.get("act", ""),
            text=given.get("text", "").replace("\r\n", "\n"),
            option=given.get("option", ""),
            answer=given.get("answer", ""),
            chosen=language if given.get("chosen") else None,
            seen=int(seen) if seen.isascii() and seen.isdigit() and len(seen) <= 15 else 0,
        )

    @property
    def said(self) -> str:
        """The pressed answer, or the text."""
        return self.option or self.text

    def sent(self, token: str) -> Form:
        """After it was stored: an empty field, in the session ``token``."""
        return replace(self, token=token, text=self.text if self.option else "", option="")

    def without_session(self) -> Form:
        """The same words, and no conversation behind them."""
        return replace(self, token="", seen=0)


@dataclass(frozen=True)
class Shown:
    """What stands on the page beside the form. ``notice`` is the key of a sentence."""

    messages: tuple[ChatMessage, ...] = ()
    state: str = "assistant"
    notice: str = ""
    over_by: int = 0
    over: bool = False
    ask: bool = False
    presence: Presence | None = None
    place: int | None = None


class PlainPage:
    """Renders the page."""

    def __init__(self, settings: Settings, tongues: Tongues) -> None:
        self._tongues = tongues
        self._headers = {
            # The exit is the answer to a form, and browsers hold the rule for forms over where it leads.
            "Content-Security-Policy": page_policy(settings.widget_origins).replace(
                "form-action 'self'", f"form-action 'self' {origin_of(settings.exit_url)}"
            ),
            # Without any referrer policy of its own a form would say that it comes from nowhere.
            "Referrer-Policy": "same-origin",
        }
        environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=select_autoescape(),
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters.update(plain=_plain, dialable=_dialable)
        self._template = environment.get_template("plain.html")

    def answer(self, form: Form, shown: Shown, status: int = 200) -> HTMLResponse:
        """The page."""
        language = self._language(form, shown)
        words = self._tongues.words[language]
        page = self._template.render(
            w=words,
            form=form,
            shown=shown,
            language=language,
            direction=direction(language),
            names=self._tongues.names,
            ref=secrets.token_hex(8),
            holder=words[HOLDERS.get(shown.state, "assistant")],
            notice=words[shown.notice].replace("{n}", str(shown.over_by)) if shown.notice else "",
            humans=self._humans(words, shown),
            authors={who: words[key] for who, key in AUTHORS.items()},
            turn=direction,
            last=shown.messages[-1] if shown.messages else None,
        )
        return HTMLResponse(page, status, headers=self._headers)

    def _language(self, form: Form, shown: Shown) -> str:
        """The language of the last answer, as far as this page speaks it."""
        said = [m.language for m in shown.messages if m.direction == "out" and m.language]
        return pick_language([form.language, *self._tongues.names], *said[-1:])

    def _humans(self, words: Words, shown: Shown) -> list[str]:
        """Who is there, for someone who has no human yet."""
        seen = shown.presence
        if seen is None or shown.state not in ("assistant", "waiting"):
            return []
        lines: list[Any] = []
        if shown.place is not None:
            lines.append(words["place"].replace("{n}", str(shown.place)))
        spoken = [self._tongues.names.get(tag.partition("-")[0], tag) for tag in seen.speaks]
        if seen.here and spoken:
            lines.append(words["speaks"].replace("{names}", ", ".join(spoken)))
        elif not seen.here:
            lines.append(words["nobody"])
        return lines


def _plain(text: str) -> str:
    return _TURNING.sub("", text)


def _dialable(number: str) -> str:
    kept = _NOT_DIALLED.sub("", _plain(number))
    return kept if any(letter.isdigit() for letter in kept) else ""
