"""meetings

Revision: 0012, after 0011
"""

import sqlalchemy as sa
from alembic import op

revision = '0012'
down_revision = '0011'


def upgrade() -> None:
    op.create_table('meetings',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('host', sa.Text(), nullable=True),
    sa.Column('held_on', sa.Date(), nullable=False),
    sa.Column('minutes_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("host IN ('police_station', 'market_regulation', 'subdistrict_office', 'fire', 'tax', 'urban_management', 'housing', 'civil_affairs', 'supervision', 'procuratorate', 'education')", name=op.f('ck_meetings_host')),
    sa.CheckConstraint("kind IN ('joint', 'extraordinary', 'study')", name=op.f('ck_meetings_kind')),
    sa.CheckConstraint('minutes_on >= held_on', name=op.f('ck_meetings_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_meetings_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_meetings'))
    )
    op.execute('REVOKE ALL ON TABLE "meetings" FROM PUBLIC')
    op.execute('ALTER TABLE "meetings" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "meetings" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_meetings" ON "meetings" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_meetings" ON "meetings" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_meetings" ON "meetings" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_meetings" ON "meetings" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_meetings" ON "meetings" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "meetings" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "meetings" TO qs_community')
    op.execute('GRANT UPDATE ("kind", "title", "host", "held_on", "minutes_on") ON TABLE "meetings" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "meetings" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "meetings" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "meetings" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "meetings" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "meetings" TO qs_evaluator')
    op.create_index('ix_meetings_kind', 'meetings', ['community_id', 'kind', 'held_on'], unique=False, postgresql_include=['minutes_on'])


def downgrade() -> None:
    op.drop_index('ix_meetings_kind', table_name='meetings', postgresql_include=['minutes_on'])
    op.drop_table('meetings')
