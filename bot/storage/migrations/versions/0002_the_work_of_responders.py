"""What responders' work needs"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

CASE = (
    sa.Column("offered_team", sa.String(24)),
    sa.Column("answered_at", sa.Float()),
    sa.Column("worksheet", sa.LargeBinary()),
)
RESPONDER = (
    sa.Column("capacity", sa.Integer(), nullable=False, server_default="3"),
    sa.Column("muted", sa.Boolean(), nullable=False, server_default=sa.false()),
    sa.Column("totp", sa.LargeBinary()),
    sa.Column("totp_key_id", sa.String(16)),
    sa.Column("totp_step", sa.Integer()),
    sa.Column("recovery", sa.JSON()),
)


def upgrade() -> None:
    """Add the columns; cases that are claimed count as answered when they were claimed."""
    for column in CASE:
        op.add_column("case_file", column.copy())
    for column in RESPONDER:
        op.add_column("responder", column.copy())
    op.execute("UPDATE case_file SET answered_at = claimed_at WHERE claimed_at IS NOT NULL")


def downgrade() -> None:
    """Take the columns away again, and what stands in them."""
    for table, columns in (("responder", RESPONDER), ("case_file", CASE)):
        with op.batch_alter_table(table) as batch:
            for column in columns:
                batch.drop_column(column.name)
