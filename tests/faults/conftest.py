from __future__ import annotations

from tests.channels.conftest import empty_store, settings

__all__ = ["empty_store", "settings"]
