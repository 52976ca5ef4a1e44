"""Responders and their sessions."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Float, ForeignKey, Integer, LargeBinary, String, false

from bot.storage.schema.base import Base


class Responder(Base):
    """A member of helpline staff."""

    __tablename__ = "responder"

    id = Column(Integer, primary_key=True, autoincrement=True)
    username = Column(String(64), nullable=False, unique=True)
    name = Column(String(120), nullable=False)
    password_hash = Column(String(200), nullable=False)  # argon2id
    role = Column(String(12), nullable=False)  # responder, supervisor, admin, editor, auditor
    languages = Column(JSON, nullable=False)  # list of BCP 47 tags
    skills = Column(JSON, nullable=False)  # list of: minor, sexual, labour
    active = Column(Boolean, nullable=False, default=True)
    failures = Column(Integer, nullable=False, default=0)
    locked_until = Column(Float)
    created_at = Column(Float, nullable=False)
    # How many conversations "next" gives them at a time; an emergency is given all the same.
    capacity = Column(Integer, nullable=False, default=3, server_default="3")
    muted = Column(Boolean, nullable=False, default=False, server_default=false())
    # The secret of their authenticator app, wrapped by the master key named in totp_key_id.
    totp = Column(LargeBinary)
    totp_key_id = Column(String(16))
    totp_step = Column(Integer)  # the newest time step that was used: no code works twice
    # SHA-256 of each recovery code that is left; there are some while a second factor is on.
    recovery = Column(JSON)
    toured_at = Column(Float)  # when the tour was seen or put away


class ResponderSession(Base):
    """A signed-in browser. Only the hash of its token is kept."""

    __tablename__ = "responder_session"

    token_hash = Column(String(64), primary_key=True)
    responder_id = Column(Integer, ForeignKey("responder.id"), nullable=False, index=True)
    csrf = Column(String(64), nullable=False)
    created_at = Column(Float, nullable=False)
    seen_at = Column(Float, nullable=False)
