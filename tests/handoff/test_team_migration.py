"""Going back before practice leaves no scripted conversation that would look like a real one."""

from __future__ import annotations

import importlib.util

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import inspect, text

from bot.handoff.personas import Personas
from bot.handoff.practice import Practice
from bot.handoff.relay import Relay
from bot.settings import ROOT
from bot.storage.migrate import MIGRATIONS
from tests.handoff.people import add, conversation, speak, waiting_case


def the_migration():
    path = MIGRATIONS / "versions" / "0007_the_team.py"
    spec = importlib.util.spec_from_file_location("the_team", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_going_back_deletes_practice_keeps_people_and_comes_forward_again(store):
    ana = add(store, "ana.reyes", "Ana Reyes")
    chat = Practice(store, Personas.load(ROOT / "data"), "US").begin("hotel_cleaner", ana)
    Relay(store, speak).remark(chat, ana, "a note")
    real = waiting_case(store)
    migration = the_migration()
    with store.write() as connection:
        with Operations.context(MigrationContext.configure(connection)):
            migration.downgrade()
        assert connection.execute(text("SELECT id FROM conversation")).scalars().all() == [real]
        assert not inspect(connection).has_table("practice_run")
        with Operations.context(MigrationContext.configure(connection)):
            migration.upgrade()
    assert conversation(store, real)["practice_for"] is None
