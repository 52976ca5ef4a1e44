"""Helping tools"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """When somebody wants to be called back, and who is writing right now."""
    with op.batch_alter_table("case_file", schema=None) as batch_op:
        batch_op.add_column(sa.Column("callback_from", sa.Float(), nullable=True))
        batch_op.add_column(sa.Column("callback_until", sa.Float(), nullable=True))
    op.create_table(
        "typing",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("author", sa.String(length=10), nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_typing_conversation_id")
        ),
        sa.PrimaryKeyConstraint("conversation_id", "author", name=op.f("pk_typing")),
    )


def downgrade() -> None:
    """Forget callbacks and who is writing."""
    op.drop_table("typing")
    with op.batch_alter_table("case_file", schema=None) as batch_op:
        batch_op.drop_column("callback_until")
        batch_op.drop_column("callback_from")
