"""The team: passkeys, invitations, policies, practice, the tour"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the tables, and the columns of the tour and of practice."""
    op.create_table(
        "passkey",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("responder_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("credential", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("sign_count", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.Column("used_at", sa.Float()),
        sa.ForeignKeyConstraint(
            ["responder_id"], ["responder.id"], name=op.f("fk_passkey_responder_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passkey")),
        sa.UniqueConstraint("credential", name=op.f("uq_passkey_credential")),
    )
    op.create_index(op.f("ix_passkey_responder_id"), "passkey", ["responder_id"])
    op.create_table(
        "passkey_challenge",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("responder_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(8), nullable=False),
        sa.Column("until", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["responder_id"], ["responder.id"], name=op.f("fk_passkey_challenge_responder_id")
        ),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_passkey_challenge")),
    )
    op.create_table(
        "invitation",
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("label", sa.String(120), nullable=False),
        sa.Column("role", sa.String(12), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("skills", sa.JSON(), nullable=False),
        sa.Column("invited_by", sa.String(64), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.Column("until", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_invitation")),
    )
    op.create_table(
        "policy",
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("changed_at", sa.Float(), nullable=False),
        sa.Column("changed_by", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_policy")),
    )
    op.create_table(
        "practice_run",
        sa.Column("conversation_id", sa.String(32), nullable=False),
        sa.Column("persona", sa.String(40), nullable=False),
        sa.Column("heard", sa.JSON(), nullable=False),
        sa.Column("started_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_practice_run_conversation_id")
        ),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_practice_run")),
    )
    op.add_column("conversation", sa.Column("practice_for", sa.Integer()))
    op.add_column("responder", sa.Column("toured_at", sa.Float()))


def downgrade() -> None:
    """Take them away again, and what stands in them. Practice is deleted: it would look real."""
    practised = "SELECT id FROM conversation WHERE practice_for IS NOT NULL"
    hanging = ("typing", "delivery", "turn", "note", "case_file", "practice_run", "message")
    for table in hanging:
        op.execute(f"DELETE FROM {table} WHERE conversation_id IN ({practised})")  # noqa: S608
    op.execute("DELETE FROM conversation WHERE practice_for IS NOT NULL")
    # Not as a batch: it would make the tables anew, and others hang on their rows.
    op.drop_column("responder", "toured_at")
    op.drop_column("conversation", "practice_for")
    for table in ("practice_run", "policy", "invitation", "passkey_challenge", "passkey"):
        op.drop_table(table)
