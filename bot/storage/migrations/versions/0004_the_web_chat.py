"""What the web chat needs: how often it helped"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the count of answers to "did this help", by day."""
    op.create_table(
        "chat_helped",
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("answer", sa.String(length=4), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "answer", name=op.f("pk_chat_helped")),
    )


def downgrade() -> None:
    """Take the count away."""
    op.drop_table("chat_helped")
