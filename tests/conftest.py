"""Settings for every test: no telemetry, nothing read from the developer's own installation."""

from __future__ import annotations

import os

os.environ["RASA_TELEMETRY_ENABLED"] = "false"
for _key in [key for key in os.environ if key.startswith(("LANTERN_", "TWILIO_"))]:
    if not _key.startswith("LANTERN_TEST_"):
        del os.environ[_key]
