"""Settings: a pure function of a mapping, normally the process environment.

Every setting of the product is a field of :class:`Settings`; ``docs/settings.md`` names them all and a
test holds the two together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent
# Where people are taken who leave the chat, unless the operator or the site says otherwise.
NEUTRAL_PAGE = "https://www.wikipedia.org/"
GREETINGS = ("plain", "warm", "brief")
ESCALATIONS = ("elevated", "high", "emergency")
REPORTING = ("consent", "law")
# Domains that are never public (RFC 6761, RFC 6762, RFC 8375, and ICANN's reservation of .internal).
OWN_DOMAINS = (".localhost", ".local", ".home.arpa", ".internal")


class SettingError(ValueError):
    """A setting cannot be used; the message names the key and says how to mend it."""

    def __init__(self, key: str, problem: str) -> None:
        super().__init__(f"{key}: {problem}")
        self.key = key


@dataclass(frozen=True)
class Bind:
    """Where a role listens."""

    host: str
    port: int

    @property
    def url(self) -> str:
        """The address as a browser on this machine would write it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"


@dataclass(frozen=True)
class Twilio:
    """The account that texts come in and go out through; empty strings where it is not set up."""

    account_sid: str
    auth_token: str
    number: str
    api_base: str

    @property
    def ready(self) -> bool:
        """Whether texts can be verified and sent at all."""
        return bool(self.account_sid and self.auth_token and self.number)


@dataclass(frozen=True)
class Limits:
    """How long is kept what a transcript's own retention does not say."""

    idle_close_hours: int = 72  # silence after which the assistant's conversation is over
    card_days: int = 30  # card and notes after the close; then the key is destroyed
    audit_days: int = 365


LIBRETRANSLATE = "libretranslate"
MICROSOFT = "microsoft"


@dataclass(frozen=True)
class Translation:
    """Machine translation for responders. ``third_parties``: texts may leave the operator's network."""

    engine: str = ""  # empty: off
    url: str = ""  # of a LibreTranslate server
    key: str = ""
    third_parties: bool = False

    @property
    def on(self) -> bool:
        """Whether an engine was chosen."""
        return bool(self.engine)


@dataclass(frozen=True)
class Settings:
    """Everything an operator can choose. Paths are absolute; times are seconds."""

    database_url: str
    state_dir: Path
    key_file: Path
    model_dir: Path
    data_dir: Path
    public_url: str
    gateway_bind: Bind
    console_bind: Bind
    console_url: str
    second_factor_required: bool
    metrics_bind: Bind
    demo_bind: Bind
    twilio: Twilio
    widget_origins: tuple[str, ...]
    exit_url: str
    chat_work_above: float
    hotline_name: str
    country: str
    languages: tuple[str, ...]
    burst_quiet: float
    burst_longest: float
    answer_within: float
    retention: str
    log_level: str
    demo: bool
    directory_api: bool = False
    translation: Translation = Translation()
    limits: Limits = Limits()
    greeting: str = "plain"
    escalate_from: str = "high"
    reporting: str = "consent"

    @property
    def on_sqlite(self) -> bool:
        """Whether the store is the embedded one."""
        return self.database_url.startswith("sqlite")

    @property
    def place_index(self) -> Path:
        """Where the index of places stands, or will stand."""
        return self.model_dir / "places.sqlite"


def load_settings(env: Mapping[str, str]) -> Settings:
    """Read the settings out of ``env``. Raises :class:`SettingError` naming the first bad key."""
    state_dir = _path(env, "LANTERN_STATE_DIR", ROOT / "var")
    gateway = _bind(env, "LANTERN_GATEWAY_BIND", "127.0.0.1:8000")
    console = _bind(env, "LANTERN_CONSOLE_BIND", "127.0.0.1:8001")
    return Settings(
        database_url=env.get("LANTERN_DATABASE_URL") or f"sqlite:///{state_dir / 'lantern.db'}",
        state_dir=state_dir,
        key_file=_path(env, "LANTERN_KEY_FILE", state_dir / "lantern.key"),
        model_dir=_path(env, "LANTERN_MODEL_DIR", ROOT / "models"),
        data_dir=_path(env, "LANTERN_DATA_DIR", ROOT / "data"),
        public_url=_url(env, "LANTERN_PUBLIC_URL", gateway.url),
        gateway_bind=gateway,
        console_bind=console,
        console_url=_url(env, "LANTERN_CONSOLE_URL", console.url),
        second_factor_required=_required(env, "LANTERN_SECOND_FACTOR"),
        metrics_bind=_bind(env, "LANTERN_METRICS_BIND", "127.0.0.1:8002"),
        demo_bind=_bind(env, "LANTERN_DEMO_BIND", "127.0.0.1:8003"),
        twilio=Twilio(
            account_sid=env.get("TWILIO_ACCOUNT_SID", ""),
            auth_token=env.get("TWILIO_AUTH_TOKEN", ""),
            number=env.get("TWILIO_NUMBER", ""),
            api_base=_url(env, "LANTERN_TWILIO_API_BASE", "https://api.twilio.com"),
        ),
        widget_origins=_list(env, "LANTERN_WIDGET_ORIGINS", ""),
        exit_url=_page(env, "LANTERN_EXIT_URL", NEUTRAL_PAGE),
        chat_work_above=_number(env, "LANTERN_CHAT_WORK_ABOVE", 0.0),
        hotline_name=env.get("LANTERN_HOTLINE_NAME") or "Lantern",
        country=(env.get("LANTERN_COUNTRY") or "US").upper(),
        languages=_list(env, "LANTERN_LANGUAGES", "en,es"),
        burst_quiet=_seconds(env, "LANTERN_BURST_QUIET", 1.2),
        burst_longest=_seconds(env, "LANTERN_BURST_LONGEST", 2.5),
        answer_within=_seconds(env, "LANTERN_ANSWER_WITHIN", 4.0),
        retention=_retention(env),
        demo=env.get("LANTERN_DEMO") == "1",
        directory_api=_switch(env, "LANTERN_DIRECTORY_API"),
        greeting=_one_of(env, "LANTERN_GREETING", GREETINGS, "plain"),
        escalate_from=_one_of(env, "LANTERN_ESCALATE_FROM", ESCALATIONS, "high"),
        reporting=_one_of(env, "LANTERN_REPORTING", REPORTING, "consent"),
        translation=_translation(env),
        limits=Limits(
            idle_close_hours=_whole(env, "LANTERN_IDLE_CLOSE", 72, (1, 720)),
            card_days=_whole(env, "LANTERN_CARD_RETENTION", 30, (1, 90)),
            audit_days=_whole(env, "LANTERN_AUDIT_RETENTION", 365, (90, 3650)),
        ),
        log_level=(env.get("LANTERN_LOG_LEVEL") or "info").lower(),
    )


def _translation(env: Mapping[str, str]) -> Translation:
    """An engine of one's own, or of others where that is allowed in so many words."""
    chosen = (env.get("LANTERN_TRANSLATOR") or "off").strip()
    allowed = _switch(env, "LANTERN_TRANSLATOR_THIRD_PARTIES")
    key = env.get("LANTERN_TRANSLATOR_KEY", "")
    if chosen.lower() == "off":
        return Translation()
    if chosen.lower() == MICROSOFT:
        about = Translation(MICROSOFT, key=key, third_parties=True)
        if not key:
            raise SettingError("LANTERN_TRANSLATOR_KEY", "Microsoft's translator needs a key")
    elif "://" in chosen:
        url = _url(env, "LANTERN_TRANSLATOR", "")
        about = Translation(LIBRETRANSLATE, url, key, third_parties=not _in_own_network(url))
    else:
        problem = f"{chosen!r} is not 'off', 'microsoft' or the address of a LibreTranslate server"
        raise SettingError("LANTERN_TRANSLATOR", problem)
    if about.third_parties and not allowed:
        problem = (
            "lies outside your own network: set LANTERN_TRANSLATOR_THIRD_PARTIES=on, or host it"
        )
        raise SettingError("LANTERN_TRANSLATOR", problem)
    return about


def _in_own_network(url: str) -> bool:
    """Whether an address can only be one's own: private or loopback, or a name without a public domain."""
    host = urlsplit(url).hostname or ""
    try:
        address = ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(OWN_DOMAINS)
    return address.is_private and not address.is_unspecified


def _switch(env: Mapping[str, str], key: str) -> bool:
    value = (env.get(key) or "off").lower()
    if value not in ("on", "off"):
        raise SettingError(key, f"{value!r} is neither on nor off")
    return value == "on"


def _required(env: Mapping[str, str], key: str) -> bool:
    value = (env.get(key) or "optional").lower()
    if value not in ("optional", "required"):
        raise SettingError(key, f"{value!r} is neither optional nor required")
    return value == "required"


def _one_of(env: Mapping[str, str], key: str, values: tuple[str, ...], default: str) -> str:
    value = (env.get(key) or default).strip().lower()
    if value not in values:
        raise SettingError(key, f"{value!r} is none of {', '.join(values)}")
    return value


def _path(env: Mapping[str, str], key: str, default: Path) -> Path:
    return Path(env.get(key) or default).expanduser().absolute()


def _list(env: Mapping[str, str], key: str, default: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in (env.get(key) or default).split(",") if part.strip())


def _bind(env: Mapping[str, str], key: str, default: str) -> Bind:
    host, colon, port = (env.get(key) or default).rpartition(":")
    if not colon or not port.isdigit() or not 0 < int(port) < 65536:
        raise SettingError(key, f"{env.get(key)!r} is not HOST:PORT, such as 127.0.0.1:8000")
    return Bind(host.strip("[]"), int(port))


def _url(env: Mapping[str, str], key: str, default: str) -> str:
    value = (env.get(key) or default).strip().rstrip("/")
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingError(key, f"{value!r} is not a full http or https address")
    return value


def _page(env: Mapping[str, str], key: str, default: str) -> str:
    """A page's address as it was written: unlike a service's, its closing slash may matter."""
    _url(env, key, default)
    return (env.get(key) or default).strip()


def _number(env: Mapping[str, str], key: str, default: float) -> float:
    try:
        value = float(env.get(key) or default)
    except ValueError as error:
        raise SettingError(key, f"{env.get(key)!r} is not a number") from error
    if not 0 <= value <= 1_000_000:
        raise SettingError(key, "must be between 0 and 1,000,000")
    return value


def _whole(env: Mapping[str, str], key: str, default: int, ends: tuple[int, int]) -> int:
    value = env.get(key) or str(default)
    first, last = ends
    if not (value.isascii() and value.isdigit() and first <= int(value[:9]) <= last):
        raise SettingError(key, f"{value!r} is not a whole number from {first} to {last}")
    return int(value)


def _seconds(env: Mapping[str, str], key: str, default: float) -> float:
    try:
        value = float(env.get(key) or default)
    except ValueError as error:
        raise SettingError(key, f"{env.get(key)!r} is not a number of seconds") from error
    if not 0 <= value <= 3600:
        raise SettingError(key, "must be between 0 and 3600 seconds")
    return value


def _retention(env: Mapping[str, str]) -> str:
    value = env.get("LANTERN_RETENTION") or "until_close"
    if value != "until_close" and not (value.isdigit() and 1 <= int(value) <= 90 * 24):
        raise SettingError(
            "LANTERN_RETENTION", "is 'until_close' or hours, from 1 to 2160 (90 days)"
        )
    return value
