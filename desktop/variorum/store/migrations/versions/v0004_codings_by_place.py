"""Codings are found by their place in the article too."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Let the index of an article's codings by coder go on to where they start."""
    op.drop_index("ix_codings_article_coder", "codings")
    op.create_index("ix_codings_article_coder_start", "codings", ["article", "coder", "start"])
