from __future__ import annotations

import io
import logging
import sys

import pytest
import structlog

from bot.logs import configure_logging, get_logger

CANARY = "canary +12025550177 my boss took my passport"
UNFIT = "%s %s"


@pytest.fixture
def logged(monkeypatch):
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    configure_logging("test", "debug")
    yield stream.getvalue
    structlog.reset_defaults()
    logging.getLogger().handlers.clear()


def _raise():
    raise ValueError(CANARY)


CARELESS = {
    "a field that is not on the list": lambda: get_logger("x").info("turn", text=CANARY),
    "a phone number as a field": lambda: get_logger("x").warning("turn", phone=CANARY),
    "a foreign logger's message": lambda: logging.getLogger("rasa.core").error(CANARY),
    "a foreign logger's argument": lambda: logging.getLogger("sqlalchemy").error("%s", CANARY),
    "a foreign logger's format": lambda: logging.getLogger("uvicorn").error("%s: " + CANARY, 1),
    "the root logger": lambda: logging.error(CANARY),
    "a format that its argument does not fit": lambda: get_logger("x").info("turn %s %s", CANARY),
    "our own logger, called past structlog": lambda: logging.getLogger("lantern").info(
        UNFIT, CANARY
    ),
    "an object as a field": lambda: get_logger("x").info("turn", message={"text": CANARY}),
}


@pytest.mark.parametrize("careless", CARELESS.values(), ids=CARELESS.keys())
def test_a_careless_line_shows_nothing_of_a_person(logged, careless):
    careless()
    get_logger("x").info("after", count=1)
    written = logged()
    assert "after" in written
    assert "canary" not in written
    assert "2025550177" not in written


@pytest.mark.parametrize("name", ["rasa.core.processor", "sqlalchemy.engine", "lantern.turn"])
def test_an_exception_shows_its_kind_and_never_its_words(logged, name):
    try:
        _raise()
    except ValueError:
        logging.getLogger(name).exception("turn_failed")
    written = logged()
    assert "turn_failed" in written or "foreign_log" in written
    assert "canary" not in written


def test_what_an_operator_needs_is_there(logged):
    get_logger("gateway").info("ready", address="127.0.0.1:8000", ms=12)
    written = logged()
    assert "role='test'" in written
    assert "event='ready'" in written
    assert "127.0.0.1:8000" in written
    assert "ms=12" in written
