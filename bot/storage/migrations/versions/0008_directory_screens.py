"""Directory screens"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """When a service last changed, and numbers that were taken out by hand."""
    with op.batch_alter_table("directory_service", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("modified_at", sa.Float(), nullable=False, server_default="0")
        )
        batch_op.create_index(
            batch_op.f("ix_directory_service_modified_at"), ["modified_at"], unique=False
        )
    with op.batch_alter_table("directory_phone", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("withdrawn", sa.Boolean(), nullable=False, server_default=sa.false())
        )


def downgrade() -> None:
    """Forget both."""
    with op.batch_alter_table("directory_phone", schema=None) as batch_op:
        batch_op.drop_column("withdrawn")
    with op.batch_alter_table("directory_service", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_directory_service_modified_at"))
        batch_op.drop_column("modified_at")
