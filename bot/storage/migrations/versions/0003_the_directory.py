"""What the directory needs: checks, changes, complaints, referrals, unmet needs"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

SERVICE_COLUMNS = (
    sa.Column("opening", sa.JSON(), nullable=True),
    sa.Column("doubts", sa.Integer(), server_default="0", nullable=False),
    sa.Column("full_until", sa.Date(), nullable=True),
    sa.Column("closed_on", sa.Date(), nullable=True),
)


def _of_a_service(name: str, *columns: sa.Column) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("service_id", sa.String(length=36), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(
            ["service_id"], ["directory_service.id"], name=op.f(f"fk_{name}_service_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    op.create_index(op.f(f"ix_{name}_service_id"), name, ["service_id"], unique=False)


def upgrade() -> None:
    """Add the columns of what a hotline finds out by itself, and the tables of the work."""
    for column in SERVICE_COLUMNS:
        op.add_column("directory_service", column.copy())
    _of_a_service(
        "directory_check",
        sa.Column("at", sa.Float(), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("way", sa.String(length=8), nullable=False),
        sa.Column("outcome", sa.String(length=12), nullable=False),
        sa.Column("assured_date", sa.Date(), nullable=True),
        sa.Column("next_check_due", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
    )
    _of_a_service(
        "directory_change",
        sa.Column("at", sa.Float(), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("previous", sa.Text(), nullable=True),
        sa.Column("replacement", sa.Text(), nullable=True),
        sa.Column("held", sa.Boolean(), nullable=False),
    )
    _of_a_service(
        "directory_feedback",
        sa.Column("at", sa.Float(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("by", sa.String(length=10), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
    )
    _of_a_service(
        "directory_referral",
        sa.Column("conversation_id", sa.String(length=32), nullable=True),
        sa.Column("need", sa.String(length=20), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("region", sa.String(length=6), nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("assured_date", sa.Date(), nullable=True),
        sa.Column("offered_at", sa.Float(), nullable=False),
        sa.Column("chosen_at", sa.Float(), nullable=True),
        sa.Column("consented_at", sa.Float(), nullable=True),
        sa.Column("contacted_at", sa.Float(), nullable=True),
        sa.Column("answered_at", sa.Float(), nullable=True),
        sa.Column("answer", sa.String(length=10), nullable=True),
        sa.Column("ended_at", sa.Float(), nullable=True),
        sa.Column("outcome", sa.String(length=12), nullable=True),
    )
    op.create_index(
        "ix_directory_referral_conversation_id_service_id",
        "directory_referral",
        ["conversation_id", "service_id"],
        unique=True,
    )
    op.create_table(
        "directory_asked",
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("region", sa.String(length=6), nullable=False),
        sa.Column("need", sa.String(length=20), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("unmet", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("week", "country", "region", "need", name=op.f("pk_directory_asked")),
    )


def downgrade() -> None:
    """Take them away again, with all that was noted."""
    op.drop_table("directory_asked")
    for name in ("referral", "feedback", "change", "check"):
        op.drop_table(f"directory_{name}")
    for column in reversed(SERVICE_COLUMNS):
        with op.batch_alter_table("directory_service") as table:
            table.drop_column(column.name)
