"""Tables of the work on the directory: checks, changes, complaints, referrals and unmet needs.

None of them holds a name, a number or a word of a person; a referral knows its conversation by the
random id, until that conversation is erased.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Float, ForeignKey, Index, Integer, String, Text

from bot.storage.schema.base import Base


class DirectoryCheck(Base):
    """Somebody asked a service whether what is written of it is true."""

    __tablename__ = "directory_check"

    id = Column(Integer, primary_key=True, autoincrement=True)
    service_id = Column(String(36), ForeignKey("directory_service.id"), nullable=False, index=True)
    at = Column(Float, nullable=False)
    by = Column(String(200), nullable=False)
    way = Column(String(8), nullable=False)  # phone, email, web, visit
    outcome = Column(String(12), nullable=False)  # confirmed, full, closed, no_answer
    assured_date = Column(Date)
    next_check_due = Column(Date)
    note = Column(Text)


class DirectoryChange(Base):
    """One field of a service that was changed: HSDS's metadata object.

    ``held`` marks the newest change by hand of a field: an import does not write over it.
    """

    __tablename__ = "directory_change"

    id = Column(Integer, primary_key=True, autoincrement=True)
    service_id = Column(String(36), ForeignKey("directory_service.id"), nullable=False, index=True)
    at = Column(Float, nullable=False)
    by = Column(String(200), nullable=False)  # a responder's user name, or "import: SOURCE"
    field = Column(String(40), nullable=False)
    previous = Column(Text)
    replacement = Column(Text)
    held = Column(Boolean, nullable=False, default=False)


class DirectoryFeedback(Base):
    """Somebody said that a service was not what the directory says. No words, and nobody's name."""

    __tablename__ = "directory_feedback"

    id = Column(Integer, primary_key=True, autoincrement=True)
    service_id = Column(String(36), ForeignKey("directory_service.id"), nullable=False, index=True)
    at = Column(Float, nullable=False)
    kind = Column(String(12), nullable=False)  # no_answer, full, not_for_me, closed, wrong
    by = Column(String(10), nullable=False)  # person, responder
    settled = Column(Boolean, nullable=False, default=False)


class DirectoryReferral(Base):
    """A service that was offered in a conversation, and what became of it.

    Times are empty until the step was taken. ``assured_date`` is what was true when it was offered.
    """

    __tablename__ = "directory_referral"

    id = Column(Integer, primary_key=True, autoincrement=True)
    conversation_id = Column(String(32))
    service_id = Column(String(36), ForeignKey("directory_service.id"), nullable=False, index=True)
    need = Column(String(20), nullable=False, default="")
    country = Column(String(2), nullable=False, default="")
    region = Column(String(6), nullable=False, default="")
    language = Column(String(12), nullable=False, default="")
    assured_date = Column(Date)
    offered_at = Column(Float, nullable=False)
    chosen_at = Column(Float)
    consented_at = Column(Float)
    contacted_at = Column(Float)
    answered_at = Column(Float)
    answer = Column(String(10))  # accepted, declined, full, no_answer
    ended_at = Column(Float)
    outcome = Column(String(12))  # helped, not_helped, not_reached, unknown

    __table_args__ = (
        Index(
            "ix_directory_referral_conversation_id_service_id",
            "conversation_id",
            "service_id",
            unique=True,
        ),
    )


class DirectoryAsked(Base):
    """How often a need was asked for in a region in a week, and how often there was nothing to give."""

    __tablename__ = "directory_asked"

    week = Column(Date, primary_key=True)  # its Monday
    country = Column(String(2), primary_key=True)
    region = Column(String(6), primary_key=True)
    need = Column(String(20), primary_key=True)
    asked = Column(Integer, nullable=False)
    unmet = Column(Integer, nullable=False)
