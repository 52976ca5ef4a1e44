"""Logging: structured events, an allow-list of fields, nothing of a person.

A field that is not in :data:`ALLOWED` never reaches a line, so a careless call cannot leak. Rasa's own
loggers print texts at DEBUG and at some WARNINGs; they are held at ERROR and stripped of arguments.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

ALLOWED = frozenset(
    {
        "event",
        "level",
        "timestamp",
        "role",
        "state",
        "count",
        "seconds",
        "ms",
        "code",
        "status",
        "attempts",
        "error",  # the name of an exception's class, never its message
        "address",  # where a role listens
        "model",
        "turn",
        "reason",
        "tier",
        "channel",
        "path",  # a route's template, never a filled-in one
        "conversation",  # the random id
        "message_id",
        "instance",
        "signal",
    }
)
NOISY = (
    "alembic",
    "py.warnings",
    "rasa",
    "rasa_sdk",
    "httpx",
    "httpcore",
    "urllib3",
    "twilio",
    "apscheduler",
    "uvicorn.access",
)


class _Line(str):
    """A line whose every field was allowed."""

    __slots__ = ()


def configure_logging(role: str, level: str = "info") -> None:
    """Send structured lines to standard error for ``role``. Call it once, before Rasa is imported."""
    number = getattr(logging, level.upper(), logging.INFO)
    logging.basicConfig(stream=sys.stderr, level=number, format="%(message)s", force=True)
    logging.getLogger().handlers[0].addFilter(_strip)
    logging.captureWarnings(capture=True)
    # A line that cannot be formatted must not be printed with its arguments instead.
    logging.raiseExceptions = False
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.ERROR)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _keep_allowed(role),
            structlog.processors.KeyValueRenderer(
                key_order=["timestamp", "level", "role", "event"], drop_missing=True
            ),
            _approve,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )


def get_logger(name: str) -> Any:
    """A logger for our own modules: ``log.info("turn_committed", ms=12)``."""
    return structlog.get_logger(f"lantern.{name}")


def _keep_allowed(role: str) -> Any:
    def keep(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> dict[str, Any]:
        return {"role": role, **{k: v for k, v in event.items() if k in ALLOWED}}

    return keep


def _approve(_logger: Any, _name: str, line: Any) -> str:
    return _Line(line)


def _strip(record: logging.LogRecord) -> bool:
    """Only lines that went through the allow-list keep their words; every other record keeps its origin."""
    if not isinstance(record.msg, _Line):
        error = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        record.msg = (
            f"level={record.levelname.lower()} event=foreign_log reason={record.name} error={error}"
        )
    record.args = None
    record.exc_info = None
    record.exc_text = None
    record.stack_info = None
    return True
