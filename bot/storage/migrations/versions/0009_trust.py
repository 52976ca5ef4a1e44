"""Trust: what the provider still holds of erased conversations"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add when a transcript was erased, and the list of texts that the provider has to delete."""
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("transcript_erased_at", sa.Float(), nullable=True))
    op.create_table(
        "provider_copy",
        sa.Column("provider_id", sa.String(length=120), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("due_at", sa.Float(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("provider_id", name=op.f("pk_provider_copy")),
    )
    op.create_index("ix_provider_copy_due_at", "provider_copy", ["due_at"], unique=False)
    op.create_index(
        "ix_provider_copy_conversation_id", "provider_copy", ["conversation_id"], unique=False
    )


def downgrade() -> None:
    """Forget which copies were asked for, and when transcripts were erased."""
    op.drop_table("provider_copy")
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.drop_column("transcript_erased_at")
