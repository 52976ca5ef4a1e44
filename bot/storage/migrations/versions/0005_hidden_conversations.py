"""Hidden conversations"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """A conversation that its person asked to look like something else."""
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("hidden", sa.Boolean(), nullable=False, server_default=sa.false())
        )


def downgrade() -> None:
    """Forget which are hidden."""
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.drop_column("hidden")
