"""How responders get in, and what an administrator decides at run time."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Float,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
)

from bot.storage.schema.base import Base


class Passkey(Base):
    """A responder's passkey (WebAuthn). Only its public half is ever here."""

    __tablename__ = "passkey"

    id = Column(Integer, primary_key=True, autoincrement=True)
    responder_id = Column(Integer, ForeignKey("responder.id"), nullable=False, index=True)
    name = Column(String(80), nullable=False)
    credential = Column(LargeBinary, nullable=False, unique=True)
    public_key = Column(LargeBinary, nullable=False)  # COSE
    sign_count = Column(BigInteger, nullable=False)
    created_at = Column(Float, nullable=False)
    used_at = Column(Float)


class PasskeyChallenge(Base):
    """A challenge that waits for its answer, as its hash. It goes with the first answer."""

    __tablename__ = "passkey_challenge"

    digest = Column(String(64), primary_key=True)
    responder_id = Column(Integer, ForeignKey("responder.id"), nullable=False)
    purpose = Column(String(8), nullable=False)  # add, sign_in
    until = Column(Float, nullable=False)


class Invitation(Base):
    """A one-time link for somebody who shall become a responder. Only its hash is kept."""

    __tablename__ = "invitation"

    token_hash = Column(String(64), primary_key=True)
    label = Column(String(120), nullable=False)  # who it is for, as the administrator calls them
    role = Column(String(12), nullable=False)
    languages = Column(JSON, nullable=False)
    skills = Column(JSON, nullable=False)
    invited_by = Column(String(64), nullable=False)
    created_at = Column(Float, nullable=False)
    until = Column(Float, nullable=False)


class Policy(Base):
    """What an administrator decides at run time, such as the opening hours."""

    __tablename__ = "policy"

    name = Column(String(40), primary_key=True)
    value = Column(JSON, nullable=False)
    changed_at = Column(Float, nullable=False)
    changed_by = Column(String(64), nullable=False)


class PracticeRun(Base):
    """How far a scripted person is in a conversation of practice."""

    __tablename__ = "practice_run"

    conversation_id = Column(String(32), ForeignKey("conversation.id"), primary_key=True)
    persona = Column(String(40), nullable=False)
    heard = Column(JSON, nullable=False)  # ids of the answers they have given, in order
    started_at = Column(Float, nullable=False)
