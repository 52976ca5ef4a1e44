"""What the installation knows about itself."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Float, Integer, String

from bot.storage.schema.base import Base


class AuditEntry(Base):
    """Who did what to which object, chained by hash. Never holds content."""

    __tablename__ = "audit"

    id = Column(Integer, primary_key=True, autoincrement=True)
    at = Column(Float, nullable=False)
    actor = Column(String(80), nullable=False)
    act = Column(String(40), nullable=False)
    object = Column(String(80), nullable=False)
    detail = Column(JSON)
    previous = Column(String(64), nullable=False)
    hash = Column(String(64), nullable=False)


class RoleBeat(Base):
    """The last sign of life of one role on one machine."""

    __tablename__ = "role_beat"

    role = Column(String(16), primary_key=True)
    instance = Column(String(80), primary_key=True)
    at = Column(Float, nullable=False)
    state = Column(String(16), nullable=False)  # starting, ready, untrained


class StoreFact(Base):
    """One fact about the store itself, such as the check value of its master key."""

    __tablename__ = "store_fact"

    name = Column(String(40), primary_key=True)
    value = Column(String(200), nullable=False)
