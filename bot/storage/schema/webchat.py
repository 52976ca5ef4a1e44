"""What web chat counts."""

from __future__ import annotations

from sqlalchemy import Column, Integer, String

from bot.storage.schema.base import Base


class ChatHelped(Base):
    """How often "did this help" was answered one way on one day. Nothing ties an answer to anyone."""

    __tablename__ = "chat_helped"

    day = Column(String(10), primary_key=True)  # ISO date, UTC
    answer = Column(String(4), primary_key=True)  # yes, some, no
    count = Column(Integer, nullable=False)
