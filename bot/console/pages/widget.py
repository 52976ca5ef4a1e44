"""The web chat for a site: the line to put into its pages, and how the chat will look there."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode, urlsplit

from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.console.frame import frame
from bot.console.gate import Call
from bot.console.headers import PREVIEW
from bot.console.outside import Widget
from bot.console.replies import render
from bot.settings import Settings

COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")
SELECTOR: Final = re.compile(r"[#.][A-Za-z][\w-]{0,60}")
LONGEST: Final = 60
THEMES: Final = ("", "light", "dark")


@dataclass(frozen=True)
class Chosen:
    """The options as they were typed; ``problems`` says by field what cannot be used."""

    values: dict[str, str]
    problems: dict[str, str]

    @property
    def attributes(self) -> list[tuple[str, str]]:
        """What is not the default, as data attributes in their order."""
        value = self.values
        names = ("title", "language", "accent", "theme", "position", "exit-url")
        chosen = [(f"data-{name}", value[name]) for name in names if value[name]]
        if value["kind"] == "inline":
            chosen.append(("data-inline", value["inline"]))
        return [(name, text) for name, text in chosen if name[5:] not in self.problems]


def show(call: Call) -> Response:
    """The form, the line it makes, the preview, and whether the site is listed."""
    settings, chosen = call.desk.settings, _chosen(call)
    query = urlencode({name: text for name, text in chosen.values.items() if text})
    return render(
        call.desk,
        "widget.html",
        **frame(call),
        chosen=chosen,
        snippet=snippet(settings, chosen),
        listed=listed(settings, chosen.values["site"]),
        origins=settings.widget_origins,
        preview=f"{PREVIEW}?{query}",
        languages=settings.languages,
        previews=call.desk.outside.widget() is not None,
    )


def preview(call: Call) -> Response:
    """A small page of some site with the chat on it, for the frame."""
    chosen = _chosen(call)
    target = chosen.values["inline"][1:] if chosen.values["kind"] == "inline" else ""
    attributes = [(n, v) for n, v in chosen.attributes if n != "data-inline"]
    return render(
        call.desk,
        "widget_preview.html",
        attributes=attributes,
        inline=target,
        language=chosen.values["language"] or "en",
    )


def script(call: Call) -> Response:
    """The chat's own script; what it would send goes nowhere from here."""
    made = _widget(call)
    if made is None:
        return PlainTextResponse("not here", 404)
    offered = f"OFFERED = {json.dumps(','.join(call.desk.settings.languages))}".encode()
    return Response(made.script.replace(b'OFFERED = "*"', offered), media_type="text/javascript")


def words(call: Call) -> Response:
    """The chat's words in one language."""
    made = _widget(call)
    found = made.words.get(str(call.request.path_params["language"])) if made else None
    return JSONResponse(found) if found else PlainTextResponse("not here", 404)


def snippet(settings: Settings, chosen: Chosen) -> str:
    """The line for the site, ready to be pasted."""
    source = f'src="{html.escape(settings.public_url)}/widget.js"'
    rest = [f'{name}="{html.escape(text)}"' for name, text in chosen.attributes]
    line = f"<script {' '.join([source, *rest])} defer></script>"
    plain = f'<noscript><a href="{html.escape(settings.public_url)}/chat/plain">Chat</a></noscript>'
    return f"{line}\n{plain}"


def listed(settings: Settings, site: str) -> bool | None:
    """Whether a site may show the chat; None where no site is named."""
    if not site:
        return None
    known = {_origin(each) for each in (settings.public_url, *settings.widget_origins)}
    return _origin(site) in known


def _widget(call: Call) -> Widget | None:
    return call.desk.outside.widget()


def _chosen(call: Call) -> Chosen:
    query = call.request.query_params
    names = (
        "site",
        "title",
        "language",
        "accent",
        "theme",
        "position",
        "kind",
        "inline",
        "exit-url",
    )
    values = {name: query.get(name, "").strip()[:300] for name in names}
    problems = {}
    if values["site"] and not _origin(values["site"]):
        problems["site"] = "Write the whole address, such as https://www.example.org."
    if len(values["title"]) > LONGEST:
        problems["title"] = f"At most {LONGEST} characters fit on the button."
    if values["language"] not in ("", *call.desk.settings.languages):
        problems["language"] = "This language is not spoken here."
    if values["accent"] and not COLOUR.fullmatch(values["accent"]):
        problems["accent"] = "A colour has six digits, such as #14532D."
    if values["exit-url"] and not _origin(values["exit-url"]):
        problems["exit-url"] = "Write the whole address, such as https://www.example.org/weather."
    if values["theme"] not in THEMES:
        problems["theme"] = "Light, dark, or as the device has it."
    if values["position"] not in ("", "start"):
        problems["position"] = "There are two corners."
    if values["kind"] == "inline":
        values["inline"] = values["inline"] or "#chat"
        if not SELECTOR.fullmatch(values["inline"]):
            problems["inline"] = "Name one element by its id or class, such as #chat."
    return Chosen(values, problems)


def _origin(address: str) -> str:
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return ""
    usual = port in (None, 443 if parts.scheme == "https" else 80)
    return f"{parts.scheme}://{parts.hostname}{'' if usual else f':{port}'}"
