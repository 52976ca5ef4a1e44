"""Taking the sentences that people let us test the assistant with out of the store."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from typing import Any

from sqlalchemy import select

from bot.conversation.cases import card_place
from bot.handoff.audit import Act, record_alone
from bot.handoff.cases import CASE, CONVERSATION
from bot.handoff.findings import evaluation_row
from bot.handoff.sheet_parts import Agreed
from bot.handoff.worksheet import open_worksheet
from bot.storage.database import Store
from bot.storage.vault import DataKey, ErasedError, SealBrokenError


def evaluation_rows(store: Store) -> list[dict[str, Any]]:
    """Every sentence with consent, with the findings that a responder let stand, by its random id."""
    return sorted(_rows(store), key=lambda row: str(row["id"]))


def note_export(store: Store, count: int) -> None:
    """Write into the audit log that ``count`` sentences were taken out."""
    record_alone(store, Act("command line", "samples_exported", "store", {"count": count}))


def _rows(store: Store) -> Iterator[dict[str, Any]]:
    query = (
        select(
            CONVERSATION.c.id,
            CONVERSATION.c.key_id,
            CONVERSATION.c.wrapped_key,
            CASE.c.worksheet,
            CASE.c.card,
        )
        .join(CASE, CASE.c.conversation_id == CONVERSATION.c.id)
        .where(
            CASE.c.worksheet.is_not(None),
            CONVERSATION.c.wrapped_key.is_not(None),
            CONVERSATION.c.test.is_(False),
        )
    )
    with store.read() as connection:
        rows = connection.execute(query).mappings().all()
    for row in rows:
        # What cannot be opened any more is erased: that is the promise, not a fault.
        with suppress(ErasedError, SealBrokenError):
            key = store.vault.data_key(row["id"], row["key_id"], row["wrapped_key"])
            sheet = open_worksheet(key, row["id"], row["worksheet"])
            if sheet.testing is not None and not _taken_back(key, row, sheet.testing):
                for turn, sample in sheet.samples.items():
                    yield evaluation_row(sample, turn, sheet)


def _taken_back(key: DataKey, row: Any, agreed: Agreed) -> bool:
    """Whether the person has said since that nothing may be passed on."""
    if row["card"] is None:
        return False
    card = json.loads(key.open(row["card"], card_place(row["id"])))
    taken = (card.get("consent") or {}).get("withdrawn_at")
    return bool(taken and datetime.fromisoformat(taken).timestamp() >= agreed.at)
