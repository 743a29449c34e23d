"""Comparisons say when spans match, and how deep codes are told apart."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_KEPT = 'id, revision, name, coders, articles, unit, "by", done_by, codebook'


def upgrade() -> None:
    """Make the table anew with both, for what is there as it was meant."""
    # The file is compared with a new one word by word, so the table is not altered.
    op.rename_table("comparisons", "former")
    op.create_table(
        "comparisons",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("revision", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("coders", sa.Text(), nullable=False),
        sa.Column("articles", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("done_by", sa.Text(), nullable=False),
        sa.Column("codebook", sa.Text(), nullable=False),
        sa.Column("match", sa.Text(), nullable=False),
        sa.Column("depth", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.execute(
        f'INSERT INTO comparisons ({_KEPT}, "match", depth)'  # noqa: S608  names of our own columns
        f" SELECT {_KEPT}, 'exact', 0 FROM former"
    )
    op.drop_table("former")
