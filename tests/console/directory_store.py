"""A small directory behind the console: a pantry and a shelter with a sealed address."""

from __future__ import annotations

from sqlalchemy import select

from bot.directory.importer import import_package
from bot.directory.intake import Options
from bot.directory.search import today_utc
from bot.handoff.audit import AUDIT
from bot.storage.schema import metadata
from tests.directory.conftest import write_package

SERVICE = metadata.tables["directory_service"]
STREET = "12345 Canary Road"
ORGANIZATION = {"id": "o", "name": "Harbor Org", "description": "Helps."}
PANTRY = {
    "id": "p",
    "organization_id": "o",
    "name": "Harbor Pantry",
    "status": "active",
    "needs": "food",
}
HOUSE = {
    "id": "h",
    "organization_id": "o",
    "name": "Harbor House",
    "status": "active",
    "needs": "shelter",
}


def fill(store, folder):
    """A pantry and a shelter, checked today."""
    today = today_utc()
    path = write_package(
        folder / "package",
        {
            "organizations": [ORGANIZATION],
            "services": [PANTRY, HOUSE],
            "phones": [
                {"id": "1", "service_id": "p", "number": "212-736-5000"},
                {"id": "2", "service_id": "h", "number": "212-736-5001"},
            ],
            "locations": [
                {"id": "l", "organization_id": "o", "latitude": "29.76", "longitude": "-95.3"}
            ],
            "service_at_location": [{"id": "k", "service_id": "h", "location_id": "l"}],
            "addresses": [
                {"id": "a", "location_id": "l", "address_1": STREET, "city": "Houston"}
                | {"state_province": "TX", "postal_code": "77003", "country": "US"}
            ],
        },
    )
    options = Options("List", assured=today, assured_by="list", today=today)
    import_package(store, path, source="List", options=options)


def row_of(store, service_id):
    with store.read() as connection:
        query = select([SERVICE]).where(SERVICE.c.id == service_id)
        return dict(connection.execute(query).one())


def count(store):
    with store.read() as connection:
        return len(connection.execute(select([SERVICE.c.id])).fetchall())


def acts(store, name):
    with store.read() as connection:
        query = select([AUDIT.c.actor, AUDIT.c.object, AUDIT.c.detail]).where(AUDIT.c.act == name)
        return connection.execute(query).fetchall()
