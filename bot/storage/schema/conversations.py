"""Conversations, their messages and turns, and what waits for a human."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    false,
)
from sqlalchemy import UniqueConstraint as Unique

from bot.storage.schema.base import Base


class Conversation(Base):
    """One person on one channel. ``id`` is random and is the only name Rasa ever sees."""

    __tablename__ = "conversation"

    id = Column(String(32), primary_key=True)
    channel = Column(String(10), nullable=False)
    # Keyed HMAC of the phone number, to find the conversation again; empty for web chat.
    address_key = Column(String(64), index=True)
    address = Column(LargeBinary)
    # The data key, wrapped by the master key named in key_id. Gone once the conversation is erased.
    wrapped_key = Column(LargeBinary)
    key_id = Column(String(16), nullable=False)
    # Who holds it: assistant, waiting (for a human; the assistant keeps company), responder, closed.
    state = Column(String(10), nullable=False, default="assistant")
    language = Column(String(12))
    opened_at = Column(Float, nullable=False)
    last_inbound_at = Column(Float, nullable=False)
    closed_at = Column(Float)
    # When a person on web chat left the page; nothing more is shown to them.
    left_at = Column(Float)
    # When the person asked that all of it be deleted: at the close its key is destroyed.
    erase_requested_at = Column(Float)
    # When texts, turns, dialogue state and address were erased; card and notes may stay longer.
    transcript_erased_at = Column(Float)
    # When the engine should look at it next; null when there is no news.
    due_at = Column(Float, index=True)
    lease_owner = Column(String(80))
    lease_until = Column(Float)
    turns = Column(Integer, nullable=False, default=0)
    # How often it was leased since its last committed turn: a text that kills engines is noticed.
    attempts = Column(Integer, nullable=False, default=0)
    dialogue = Column(LargeBinary)
    safe_reply_at = Column(Float)
    test = Column(Boolean, nullable=False, default=False)
    # The person asked for it to look like something else: nothing is sent that gives it away.
    hidden = Column(Boolean, nullable=False, default=False, server_default=false())
    # The responder who practises in it: nobody else sees it, and no person is behind it.
    practice_for = Column(Integer)

    __table_args__ = (Index("ix_conversation_state_closed_at", "state", "closed_at"),)


class Message(Base):
    """One text in or out. ``id`` is the order; ``ref`` is random and binds the ciphertext to the row."""

    __tablename__ = "message"

    id = Column(Integer, primary_key=True, autoincrement=True)
    ref = Column(String(32), nullable=False, unique=True)
    conversation_id = Column(String(32), ForeignKey("conversation.id"), nullable=False)
    direction = Column(String(3), nullable=False)  # in, out
    author = Column(String(10), nullable=False)  # person, assistant, responder, system
    responder_id = Column(Integer, ForeignKey("responder.id"))
    # The provider's id (MessageSid), or "web:<conversation>:<client ref>": what duplicates are known by.
    provider_id = Column(String(120), unique=True)
    content = Column(LargeBinary)  # sealed JSON, see bot/conversation/content.py
    language = Column(String(12))
    at = Column(Float, nullable=False)
    turn = Column(Integer)
    # Inbound: when its turn was committed; null while it waits for one.
    handled_at = Column(Float)
    # Outbound: queued, sent, delivered, failed, withheld (opted out, or too stale to send blindly).
    status = Column(String(12))

    __table_args__ = (
        Index("ix_message_conversation_id_id", "conversation_id", "id"),
        Index("ix_message_handled_at_direction", "direction", "handled_at"),
    )


class Delivery(Base):
    """The outbox: a text that the courier still has to bring to the provider, or has brought."""

    __tablename__ = "delivery"

    message_id = Column(Integer, ForeignKey("message.id"), primary_key=True)
    conversation_id = Column(String(32), ForeignKey("conversation.id"), nullable=False)
    state = Column(String(10), nullable=False, default="due")  # due, sent, failed
    due_at = Column(Float, nullable=False)
    attempts = Column(Integer, nullable=False, default=0)
    lease_until = Column(Float)
    error_code = Column(Integer)

    __table_args__ = (
        Index("ix_delivery_state_due_at", "state", "due_at"),
        Index("ix_delivery_conversation_id", "conversation_id"),
    )


class Turn(Base):
    """What one turn understood and decided. The unique pair makes a second run of a turn impossible."""

    __tablename__ = "turn"

    id = Column(Integer, primary_key=True, autoincrement=True)
    conversation_id = Column(String(32), ForeignKey("conversation.id"), nullable=False)
    number = Column(Integer, nullable=False)
    at = Column(Float, nullable=False)
    model = Column(String(80))
    content = Column(LargeBinary)  # sealed JSON: understanding, findings, tier, replies by key

    __table_args__ = (Unique("conversation_id", "number"),)


class Case(Base):
    """A conversation that a human should see, or has seen, with its handoff card."""

    __tablename__ = "case_file"

    conversation_id = Column(String(32), ForeignKey("conversation.id"), primary_key=True)
    tier = Column(String(10), nullable=False)  # emergency, high, elevated, none
    # The highest tier the assistant itself gave. A responder may lower `tier`; it rises by itself
    # again only when this one does.
    assessed_tier = Column(String(10), nullable=False)
    # Why it is here: screened, asked_for_human, unanswered, turn_failed, delivery_failed.
    reason = Column(String(24), nullable=False)
    opened_at = Column(Float, nullable=False)
    waiting_since = Column(Float)
    responder_id = Column(Integer, ForeignKey("responder.id"))
    claimed_at = Column(Float)
    # Offered to a person by transfer and not yet accepted.
    offered_to = Column(Integer, ForeignKey("responder.id"))
    # Offered to whoever of a team is first: "skill:minor", "language:es".
    offered_team = Column(String(24))
    # When a human first took it; what waiting times are counted by.
    answered_at = Column(Float)
    # What responders add: corrections of the card, steps taken, a written release. Sealed JSON.
    worksheet = Column(LargeBinary)
    card = Column(LargeBinary)  # sealed JSON, docs/schemas/handoff-card.schema.json
    disposition = Column(String(32))
    card_accuracy = Column(String(10))  # very, somewhat, not
    closed_at = Column(Float)
    # The window in which the person may be called back; how stands sealed in the worksheet.
    callback_from = Column(Float)
    callback_until = Column(Float)
    # Rises with every change, so that a stale screen cannot overwrite a newer one.
    version = Column(Integer, nullable=False, default=1)

    __table_args__ = (Index("ix_case_file_closed_at_tier", "closed_at", "tier"),)


class Note(Base):
    """What one responder wrote for the next: transfer notes, release notes, remarks."""

    __tablename__ = "note"

    id = Column(Integer, primary_key=True, autoincrement=True)
    ref = Column(String(32), nullable=False, unique=True)
    conversation_id = Column(String(32), ForeignKey("conversation.id"), nullable=False, index=True)
    responder_id = Column(Integer, ForeignKey("responder.id"), nullable=False)
    kind = Column(String(12), nullable=False)  # remark, release, transfer, tier, callback, close
    content = Column(LargeBinary)
    at = Column(Float, nullable=False)


class Typing(Base):
    """Who was last seen writing, and when; nothing of what. Goes with the transcript."""

    __tablename__ = "typing"

    conversation_id = Column(String(32), ForeignKey("conversation.id"), primary_key=True)
    author = Column(String(10), primary_key=True)  # person, responder
    at = Column(Float, nullable=False)


class WidgetSession(Base):
    """A web chat session. Only the hash of its token is kept."""

    __tablename__ = "widget_session"

    token_hash = Column(String(64), primary_key=True)
    conversation_id = Column(String(32), ForeignKey("conversation.id"), nullable=False, index=True)
    created_at = Column(Float, nullable=False)
    seen_at = Column(Float, nullable=False)
    ended_at = Column(Float)


class OptOut(Base):
    """A number, as its keyed HMAC, that asked for silence."""

    __tablename__ = "opt_out"

    address_key = Column(String(64), primary_key=True)
    at = Column(Float, nullable=False)


class ProviderCopy(Base):
    """A text that the SMS provider holds too. ``due_at``: when to ask for its deletion; null: not yet.

    The row goes when the provider confirms that it has the text no more.
    """

    __tablename__ = "provider_copy"

    provider_id = Column(String(120), primary_key=True)
    # No foreign key: the row outlives the conversation until the provider has confirmed.
    conversation_id = Column(String(32), nullable=False, index=True)
    due_at = Column(Float, index=True)
    attempts = Column(Integer, nullable=False, default=0)
