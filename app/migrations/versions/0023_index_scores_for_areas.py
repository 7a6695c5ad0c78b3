"""Index scores for areas, and keep the statuses of a score as digits

Revision: 0023, after 0022
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0023'
down_revision = '0022'


def upgrade() -> None:
    op.create_index('ix_communities_active', 'communities', ['community_id'], unique=False, postgresql_where=sa.text("status = 'active'"))
    op.alter_column('live_scores', 'statuses', type_=sa.Text(), postgresql_using="array_to_string(statuses, '')")
    op.create_index('ix_live_scores_area', 'live_scores', ['community_id'], unique=False, postgresql_include=['criteria_hash', 'cycle_end', 'computed_at', 'total', 'outcome', 'statuses'])
    op.alter_column('month_scores', 'statuses', type_=sa.Text(), postgresql_using="array_to_string(statuses, '')")
    op.create_index('ix_month_scores_area', 'month_scores', ['cycle_end', 'community_id'], unique=False, postgresql_include=['criteria_hash', 'total', 'outcome'])


def downgrade() -> None:
    op.drop_index('ix_month_scores_area', table_name='month_scores', postgresql_include=['criteria_hash', 'total', 'outcome'])
    op.alter_column('month_scores', 'statuses', type_=postgresql.ARRAY(sa.SMALLINT()), postgresql_using='string_to_array(statuses, NULL)::smallint[]')
    op.drop_index('ix_live_scores_area', table_name='live_scores', postgresql_include=['criteria_hash', 'cycle_end', 'computed_at', 'total', 'outcome', 'statuses'])
    op.alter_column('live_scores', 'statuses', type_=postgresql.ARRAY(sa.SMALLINT()), postgresql_using='string_to_array(statuses, NULL)::smallint[]')
    op.drop_index('ix_communities_active', table_name='communities', postgresql_where=sa.text("status = 'active'"))
