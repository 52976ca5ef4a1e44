"""The store: tables, encryption at rest, migrations, the doorbell between processes."""
