"""cases

Revision: 0015, after 0014
"""

import sqlalchemy as sa
from alembic import op

revision = '0015'
down_revision = '0014'


def upgrade() -> None:
    op.create_table('joint_requests',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('direction', sa.Text(), nullable=False),
    sa.Column('department', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('requested_on', sa.Date(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('answered_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("department IN ('police_station', 'market_regulation', 'subdistrict_office', 'fire', 'tax', 'urban_management', 'housing', 'civil_affairs', 'supervision', 'procuratorate', 'education')", name=op.f('ck_joint_requests_department')),
    sa.CheckConstraint("direction IN ('to_community', 'to_department')", name=op.f('ck_joint_requests_direction')),
    sa.CheckConstraint('due_on >= requested_on AND answered_on >= requested_on', name=op.f('ck_joint_requests_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_joint_requests_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_joint_requests'))
    )
    op.execute('REVOKE ALL ON TABLE "joint_requests" FROM PUBLIC')
    op.execute('ALTER TABLE "joint_requests" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "joint_requests" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_joint_requests" ON "joint_requests" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_joint_requests" ON "joint_requests" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_joint_requests" ON "joint_requests" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_joint_requests" ON "joint_requests" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_joint_requests" ON "joint_requests" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "joint_requests" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "joint_requests" TO qs_community')
    op.execute('GRANT UPDATE ("direction", "department", "subject", "requested_on", "due_on", "answered_on") ON TABLE "joint_requests" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "joint_requests" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "joint_requests" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "joint_requests" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "joint_requests" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "joint_requests" TO qs_evaluator')
    op.create_index('ix_joint_requests_due', 'joint_requests', ['community_id', 'direction', 'due_on'], unique=False, postgresql_include=['answered_on'])
    op.create_table('victims',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.LargeBinary(), nullable=True),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('referred_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('referred_to', sa.Text(), nullable=True),
    sa.Column('returned_on', sa.Date(), nullable=True),
    sa.Column('retention_on', sa.Date(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("referred_to IN ('civil_affairs', 'police', 'school')", name=op.f('ck_victims_referred_to')),
    sa.CheckConstraint('(referred_at IS NULL) = (referred_to IS NULL)', name=op.f('ck_victims_referred')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_victims_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_victims'))
    )
    op.execute('REVOKE ALL ON TABLE "victims" FROM PUBLIC')
    op.execute('ALTER TABLE "victims" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "victims" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_victims" ON "victims" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_victims" ON "victims" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_victims" ON "victims" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_victims" ON "victims" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_victims" ON "victims" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "victims" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "victims" TO qs_community')
    op.execute('GRANT UPDATE ("name", "recorded_at", "referred_at", "referred_to", "returned_on", "retention_on") ON TABLE "victims" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "victims" TO qs_eraser')
    op.execute('GRANT UPDATE ("name") ON TABLE "victims" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "victims" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "recorded_at", "referred_at", "referred_to", "returned_on", "retention_on", "created_at") ON TABLE "victims" TO qs_inspector')
    op.execute('GRANT SELECT ("community_id", "id", "recorded_at", "referred_at", "referred_to", "returned_on", "retention_on", "created_at") ON TABLE "victims" TO qs_street')
    op.execute('GRANT SELECT ("community_id", "id", "recorded_at", "referred_at", "referred_to", "returned_on", "retention_on", "created_at") ON TABLE "victims" TO qs_evaluator')
    op.create_index('ix_victims_recorded', 'victims', ['community_id', 'recorded_at'], unique=False, postgresql_include=['referred_at'])
    op.create_index('ix_victims_retention', 'victims', ['community_id', 'retention_on'], unique=False, postgresql_include=[])
    op.create_table('sites',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('building_id', sa.Uuid(), nullable=True),
    sa.Column('confirmed_on', sa.Date(), nullable=False),
    sa.Column('cleared_on', sa.Date(), nullable=True),
    sa.Column('disposition', sa.Text(), nullable=True),
    sa.Column('disposed_by', sa.Text(), nullable=True),
    sa.Column('people_dispersed', sa.Integer(), nullable=False),
    sa.Column('people_returned', sa.Integer(), nullable=False),
    sa.Column('people_rescued', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("disposed_by IN ('police_station', 'market_regulation', 'subdistrict_office', 'fire', 'tax', 'urban_management', 'housing', 'civil_affairs', 'supervision', 'procuratorate', 'education')", name=op.f('ck_sites_disposed_by')),
    sa.CheckConstraint("disposition IN ('sealed', 'demolished', 'taken_back', 'changed_use')", name=op.f('ck_sites_disposition')),
    sa.CheckConstraint('cleared_on >= confirmed_on', name=op.f('ck_sites_dates')),
    sa.CheckConstraint('people_dispersed >= 0 AND people_returned >= 0 AND people_rescued >= 0', name=op.f('ck_sites_people')),
    sa.ForeignKeyConstraint(['community_id', 'building_id'], ['buildings.community_id', 'buildings.id'], name=op.f('fk_sites_community_id_building_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_sites_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_sites'))
    )
    op.execute('REVOKE ALL ON TABLE "sites" FROM PUBLIC')
    op.execute('ALTER TABLE "sites" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "sites" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_sites" ON "sites" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_sites" ON "sites" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_sites" ON "sites" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_sites" ON "sites" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_sites" ON "sites" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "sites" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "sites" TO qs_community')
    op.execute('GRANT UPDATE ("building_id", "confirmed_on", "cleared_on", "disposition", "disposed_by", "people_dispersed", "people_returned", "people_rescued") ON TABLE "sites" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "sites" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "sites" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "sites" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "sites" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "sites" TO qs_evaluator')
    op.create_index('ix_sites_confirmed', 'sites', ['community_id', 'id'], unique=False, postgresql_include=['confirmed_on', 'cleared_on'])
    op.create_table('site_revisits',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('site_id', sa.Uuid(), nullable=False),
    sa.Column('after_days', sa.Integer(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('after_days IN (30, 90)', name=op.f('ck_site_revisits_after_days')),
    sa.ForeignKeyConstraint(['community_id', 'site_id'], ['sites.community_id', 'sites.id'], name=op.f('fk_site_revisits_community_id_site_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_site_revisits_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_site_revisits'))
    )
    op.execute('REVOKE ALL ON TABLE "site_revisits" FROM PUBLIC')
    op.execute('ALTER TABLE "site_revisits" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "site_revisits" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_site_revisits" ON "site_revisits" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_site_revisits" ON "site_revisits" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_site_revisits" ON "site_revisits" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_site_revisits" ON "site_revisits" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_site_revisits" ON "site_revisits" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "site_revisits" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "site_revisits" TO qs_community')
    op.execute('GRANT UPDATE ("site_id", "after_days", "due_on", "done_on") ON TABLE "site_revisits" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "site_revisits" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "site_revisits" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "site_revisits" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "site_revisits" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "site_revisits" TO qs_evaluator')
    op.create_index('ix_site_revisits_due', 'site_revisits', ['community_id', 'due_on'], unique=False, postgresql_include=['done_on'])
    op.create_table('site_tasks',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('site_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("kind IN ('inform_landlord', 'inform_neighbours', 'update_register', 'help_return')", name=op.f('ck_site_tasks_kind')),
    sa.ForeignKeyConstraint(['community_id', 'site_id'], ['sites.community_id', 'sites.id'], name=op.f('fk_site_tasks_community_id_site_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_site_tasks_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_site_tasks'))
    )
    op.execute('REVOKE ALL ON TABLE "site_tasks" FROM PUBLIC')
    op.execute('ALTER TABLE "site_tasks" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "site_tasks" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_site_tasks" ON "site_tasks" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_site_tasks" ON "site_tasks" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_site_tasks" ON "site_tasks" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_site_tasks" ON "site_tasks" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_site_tasks" ON "site_tasks" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "site_tasks" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "site_tasks" TO qs_community')
    op.execute('GRANT UPDATE ("site_id", "kind", "done_on") ON TABLE "site_tasks" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "site_tasks" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "site_tasks" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "site_tasks" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "site_tasks" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "site_tasks" TO qs_evaluator')
    op.create_index('ix_site_tasks_site', 'site_tasks', ['community_id', 'site_id'], unique=False, postgresql_include=['done_on'])


def downgrade() -> None:
    op.drop_index('ix_site_tasks_site', table_name='site_tasks', postgresql_include=['done_on'])
    op.drop_table('site_tasks')
    op.drop_index('ix_site_revisits_due', table_name='site_revisits', postgresql_include=['done_on'])
    op.drop_table('site_revisits')
    op.drop_index('ix_sites_confirmed', table_name='sites', postgresql_include=['confirmed_on', 'cleared_on'])
    op.drop_table('sites')
    op.drop_index('ix_victims_retention', table_name='victims', postgresql_include=[])
    op.drop_index('ix_victims_recorded', table_name='victims', postgresql_include=['referred_at'])
    op.drop_table('victims')
    op.drop_index('ix_joint_requests_due', table_name='joint_requests', postgresql_include=['answered_on'])
    op.drop_table('joint_requests')
