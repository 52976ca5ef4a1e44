from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from bot.storage.database import open_engine
from bot.storage.migrate import migrate, pending
from bot.storage.schema import metadata


def _differences(engine):
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return compare_metadata(context, metadata)


def test_migrating_an_empty_database_gives_exactly_the_tables_of_the_program(empty_database_url):
    engine = open_engine(empty_database_url)
    assert pending(engine)
    migrate(engine)
    assert not pending(engine)
    assert _differences(engine) == []
    engine.dispose()


def test_roles_that_start_together_migrate_once(empty_database_url):
    engines = [open_engine(empty_database_url) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(migrate, engines))
    assert not any(pending(engine) for engine in engines)
    assert set(metadata.tables) <= set(inspect(engines[0]).get_table_names())
    for engine in engines:
        engine.dispose()


def test_migrating_again_changes_nothing(empty_database_url):
    engine = open_engine(empty_database_url)
    migrate(engine)
    before = inspect(engine).get_table_names()
    migrate(engine)
    assert inspect(engine).get_table_names() == before
    engine.dispose()
