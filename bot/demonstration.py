"""What ``lantern up --demo`` sets up: made-up Twilio secrets, sample services, a demo responder.

The secrets are random, made once per state folder and kept there, so that a demo which is started
again goes on where it was. They open nothing outside this machine.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from bot.settings import SettingError, Settings
from bot.storage.database import Store
from bot.training import place_index_path

SECRETS_FILE = "demo-twilio.json"
SAMPLE_PACKAGE = Path("directory") / "sample"
# 555-0100 to 555-0199 is kept for fiction in the North American numbering plan.
DEMO_NUMBER = "+12025550142"


def refuse_real_installation(environment: Mapping[str, str], settings: Settings) -> None:
    """Raises :class:`SettingError` where the demo would mix with real conversations."""
    remedy = "The demo must not mix with a real installation: unset it, or leave out --demo"
    if environment.get("TWILIO_ACCOUNT_SID"):
        raise SettingError("TWILIO_ACCOUNT_SID", f"is set. {remedy}")
    if settings.public_url.startswith("https://"):
        raise SettingError("LANTERN_PUBLIC_URL", f"is a public address. {remedy}")


def demo_environment(environment: Mapping[str, str], settings: Settings) -> dict[str, str]:
    """``environment`` with what every role needs to talk to the phone simulator."""
    origins = dict.fromkeys((*settings.widget_origins, settings.demo_bind.url))
    return {
        **environment,
        **_twilio_secrets(settings.state_dir),
        "LANTERN_DEMO": "1",
        "LANTERN_TWILIO_API_BASE": settings.demo_bind.url,
        "LANTERN_WIDGET_ORIGINS": ",".join(origins),
    }


def seed(settings: Settings, store: Store) -> tuple[str, str]:
    """Import the sample services and make the demo responder: (user name, password).

    Raises what :func:`import_samples` raises.
    """
    from bot.handoff.staff import demo_responder

    import_samples(settings, store)
    return demo_responder(store)


def import_samples(settings: Settings, store: Store) -> None:
    """Import the sample services. The place index must be there.

    Raises :class:`~bot.directory.report.DirectoryFileError`.
    """
    from bot.directory.importer import import_package
    from bot.directory.places import PlaceIndex

    places = PlaceIndex.open(place_index_path(settings))
    try:
        package = settings.data_dir / SAMPLE_PACKAGE
        import_package(store, package, source="sample", sample=True, places=places)
    finally:
        places.close()


def _twilio_secrets(state_dir: Path) -> dict[str, str]:
    state_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = state_dir / SECRETS_FILE
    if not path.exists():
        made = {
            "TWILIO_ACCOUNT_SID": f"AC{secrets.token_hex(16)}",
            "TWILIO_AUTH_TOKEN": secrets.token_hex(16),
            "TWILIO_NUMBER": DEMO_NUMBER,
        }
        draft = path.with_name(f".{SECRETS_FILE}.{os.getpid()}")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            json.dump(made, file)
        draft.replace(path)
    kept = json.loads(path.read_text("utf-8"))
    return {str(key): str(value) for key, value in kept.items()}
