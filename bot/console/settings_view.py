"""Settings as an administrator sees them: what holds, where it comes from, the key to set. No secret."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy.engine import make_url

from bot.console.outside import Given
from bot.settings import Settings, load_settings

Show = Callable[[Settings], str]
# The keys whose values may be seen, what they mean, and what holds. Of all others the page says only
# whether they are set: a new setting is a secret until it is listed here.
OPEN: Final[Mapping[str, tuple[str, Show]]] = {
    "LANTERN_HOTLINE_NAME": ("The name that people are greeted with", lambda s: s.hotline_name),
    "LANTERN_COUNTRY": ("Country: its emergency numbers", lambda s: s.country),
    "LANTERN_LANGUAGES": ("Languages that are answered", lambda s: ", ".join(s.languages)),
    "LANTERN_PUBLIC_URL": ("Where people and Twilio reach it", lambda s: s.public_url),
    "LANTERN_WIDGET_ORIGINS": (
        "Sites that may show the chat",
        lambda s: ", ".join(s.widget_origins) or "none",
    ),
    "LANTERN_EXIT_URL": ("Where people go who leave the chat", lambda s: s.exit_url),
    "LANTERN_CONSOLE_URL": ("Where responders open the console", lambda s: s.console_url),
    "LANTERN_SECOND_FACTOR": (
        "Second factor at the sign-in",
        lambda s: "required" if s.second_factor_required else "optional",
    ),
    "LANTERN_GREETING": ("How it greets", lambda s: s.greeting),
    "LANTERN_ESCALATE_FROM": ("Tier from which a human is called", lambda s: s.escalate_from),
    "LANTERN_REPORTING": ("When staff have to report", lambda s: s.reporting),
    "LANTERN_RETENTION": (
        "When words are erased",
        lambda s: "at the close" if s.retention == "until_close" else f"{s.retention} h later",
    ),
    "LANTERN_IDLE_CLOSE": (
        "Hours of silence after which a conversation is over",
        lambda s: str(s.limits.idle_close_hours),
    ),
    "LANTERN_CARD_RETENTION": (
        "Days that a card stays after the close",
        lambda s: str(s.limits.card_days),
    ),
    "LANTERN_AUDIT_RETENTION": (
        "Days that the audit log is kept",
        lambda s: str(s.limits.audit_days),
    ),
    "LANTERN_TRANSLATOR": ("Machine translation", lambda s: s.translation.engine or "off"),
    "LANTERN_TRANSLATOR_THIRD_PARTIES": (
        "Whether texts may leave your network for it",
        lambda s: "on" if s.translation.third_parties else "off",
    ),
    "LANTERN_DATABASE_URL": (
        "The store",
        lambda s: make_url(s.database_url).render_as_string(hide_password=True),
    ),
    "LANTERN_STATE_DIR": ("Folder of what changes", lambda s: str(s.state_dir)),
    "LANTERN_KEY_FILE": ("Where the master key lies", lambda s: str(s.key_file)),
    "LANTERN_GATEWAY_BIND": ("Where the gateway listens", lambda s: s.gateway_bind.url),
    "LANTERN_CONSOLE_BIND": ("Where the console listens", lambda s: s.console_bind.url),
    "LANTERN_METRICS_BIND": ("Where metrics are read", lambda s: s.metrics_bind.url),
    "LANTERN_ANSWER_WITHIN": (
        "Seconds until the fixed safe reply",
        lambda s: f"{s.answer_within:g}",
    ),
    "LANTERN_BURST_QUIET": ("Seconds of silence that end a burst", lambda s: f"{s.burst_quiet:g}"),
    "LANTERN_BURST_LONGEST": ("Seconds that end a burst anyway", lambda s: f"{s.burst_longest:g}"),
    "LANTERN_CHAT_WORK_ABOVE": (
        "New chats a minute before browsers compute",
        lambda s: f"{s.chat_work_above:g}",
    ),
    "LANTERN_DIRECTORY_API": (
        "The directory for partners",
        lambda s: "on" if s.directory_api else "off",
    ),
    "LANTERN_MODEL_DIR": ("Folder of the model", lambda s: str(s.model_dir)),
    "LANTERN_DATA_DIR": ("Folder of what the assistant knows", lambda s: str(s.data_dir)),
    "LANTERN_LOG_LEVEL": ("What is logged", lambda s: s.log_level),
}
FIRST: Final = ("LANTERN_HOTLINE_NAME", "LANTERN_COUNTRY", "LANTERN_LANGUAGES", "LANTERN_RETENTION")


@dataclass(frozen=True)
class Shown:
    """One setting on the page."""

    key: str
    meaning: str
    value: str
    by: str  # default, environment, or the name of a file


def shown(settings: Settings, given: Mapping[str, Given]) -> list[Shown]:
    """Every setting of the program, those people ask about first."""
    known = [*OPEN, *(key for key in _keys() if key not in OPEN)]
    return [_one(key, settings, given.get(key)) for key in known]


def _one(key: str, settings: Settings, given: Given | None) -> Shown:
    by = given.by if given is not None and given.value else "default"
    if key in OPEN:
        meaning, show = OPEN[key]
        return Shown(key, meaning, show(settings), by)
    return Shown(key, "", "not set" if by == "default" else "set, not shown", by)


class _Listening(dict[str, str]):
    """An empty environment that remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[str, None] = {}

    def get(self, key: str, default: str | None = None) -> str | None:  # type: ignore[override]
        """Nothing is set; the key is remembered."""
        self.asked[key] = None
        return default


def _keys() -> list[str]:
    """Every key that the program reads, so that none is missing here."""
    listening = _Listening()
    load_settings(listening)
    return [key for key in listening.asked if key != "LANTERN_DEMO"]
