"""What somebody took back stays taken back, whatever a responder wrote before."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from bot.handoff.export import ExportRefusedError, exported
from bot.handoff.sheet_parts import Correction
from bot.handoff.worksheet import Worksheet, corrected

NOON = datetime(2026, 11, 20, 12, tzinfo=timezone.utc)
HOUR = 3600.0


def card(withdrawn_at):
    return {"consent": {"share_level": "anonymous", "withdrawn_at": withdrawn_at}}


def sheet(at):
    agreed = Correction("confidential_helpline_only", "ana.reyes", at)
    return Worksheet(corrections={"consent.share_level": agreed})


def test_a_yes_from_before_does_not_come_back():
    read = corrected(card(NOON.isoformat()), sheet(NOON.timestamp() - HOUR))
    assert read["consent"]["share_level"] == "anonymous"
    with pytest.raises(ExportRefusedError):
        exported("json", read, sheet(NOON.timestamp() - HOUR), NOON.date())


@pytest.mark.parametrize("withdrawn_at", [None, NOON.isoformat()])
def test_a_new_yes_counts(withdrawn_at):
    read = corrected(card(withdrawn_at), sheet(NOON.timestamp() + HOUR))
    assert read["consent"]["share_level"] == "confidential_helpline_only"
