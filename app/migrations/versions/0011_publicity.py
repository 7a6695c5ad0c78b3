"""publicity

Revision: 0011, after 0010
"""

import sqlalchemy as sa
from alembic import op

revision = '0011'
down_revision = '0010'


def upgrade() -> None:
    op.create_table('activities',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('held_on', sa.Date(), nullable=False),
    sa.Column('lecturer', sa.Text(), nullable=True),
    sa.Column('participants', sa.Integer(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("kind IN ('citizen_school', 'consultation_day', 'briefing', 'leaflets', 'board', 'other')", name=op.f('ck_activities_kind')),
    sa.CheckConstraint('participants >= 0', name=op.f('ck_activities_participants')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_activities_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_activities'))
    )
    op.execute('REVOKE ALL ON TABLE "activities" FROM PUBLIC')
    op.execute('ALTER TABLE "activities" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "activities" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_activities" ON "activities" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_activities" ON "activities" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_activities" ON "activities" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_activities" ON "activities" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_activities" ON "activities" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "activities" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "activities" TO qs_community')
    op.execute('GRANT UPDATE ("kind", "title", "held_on", "lecturer", "participants") ON TABLE "activities" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "activities" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "activities" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "activities" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "activities" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "activities" TO qs_evaluator')
    op.create_index('ix_activities_id', 'activities', ['community_id', 'id'], unique=False, postgresql_include=['held_on'])
    op.create_index('ix_activities_kind', 'activities', ['community_id', 'kind', 'held_on'], unique=False, postgresql_include=[])
    op.create_table('priority_groups',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('audience', sa.Text(), nullable=False),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("audience IN ('migrant_workers', 'students', 'laid_off_workers', 'landlords', 'newcomers')", name=op.f('ck_priority_groups_audience')),
    sa.CheckConstraint('ends_on >= starts_on', name=op.f('ck_priority_groups_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_priority_groups_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_priority_groups'))
    )
    op.execute('REVOKE ALL ON TABLE "priority_groups" FROM PUBLIC')
    op.execute('ALTER TABLE "priority_groups" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "priority_groups" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_priority_groups" ON "priority_groups" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_priority_groups" ON "priority_groups" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_priority_groups" ON "priority_groups" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_priority_groups" ON "priority_groups" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_priority_groups" ON "priority_groups" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "priority_groups" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "priority_groups" TO qs_community')
    op.execute('GRANT UPDATE ("audience", "starts_on", "ends_on") ON TABLE "priority_groups" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "priority_groups" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "priority_groups" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "priority_groups" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "priority_groups" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "priority_groups" TO qs_evaluator')
    op.create_index('ix_priority_groups_audience', 'priority_groups', ['community_id', 'audience', 'starts_on'], unique=False, postgresql_include=['ends_on'])
    op.create_table('activity_groups',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('activity_id', sa.Uuid(), nullable=False),
    sa.Column('audience', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("audience IN ('migrant_workers', 'students', 'laid_off_workers', 'landlords', 'newcomers')", name=op.f('ck_activity_groups_audience')),
    sa.ForeignKeyConstraint(['community_id', 'activity_id'], ['activities.community_id', 'activities.id'], name=op.f('fk_activity_groups_community_id_activity_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_activity_groups_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_activity_groups')),
    sa.UniqueConstraint('community_id', 'activity_id', 'audience', name=op.f('uq_activity_groups_community_id_activity_id_audience'))
    )
    op.execute('REVOKE ALL ON TABLE "activity_groups" FROM PUBLIC')
    op.execute('ALTER TABLE "activity_groups" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "activity_groups" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_activity_groups" ON "activity_groups" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_activity_groups" ON "activity_groups" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_activity_groups" ON "activity_groups" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_activity_groups" ON "activity_groups" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_activity_groups" ON "activity_groups" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "activity_groups" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "activity_groups" TO qs_community')
    op.execute('GRANT UPDATE ("activity_id", "audience") ON TABLE "activity_groups" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "activity_groups" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "activity_groups" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "activity_groups" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "activity_groups" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "activity_groups" TO qs_evaluator')
    op.create_index('ix_activity_groups_audience', 'activity_groups', ['community_id', 'audience', 'activity_id'], unique=False, postgresql_include=[])
    op.create_table('deliveries',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('building_id', sa.Uuid(), nullable=False),
    sa.Column('delivered_on', sa.Date(), nullable=False),
    sa.Column('households', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("kind IN ('contact_card', 'open_letter')", name=op.f('ck_deliveries_kind')),
    sa.CheckConstraint('households > 0', name=op.f('ck_deliveries_households')),
    sa.ForeignKeyConstraint(['community_id', 'building_id'], ['buildings.community_id', 'buildings.id'], name=op.f('fk_deliveries_community_id_building_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_deliveries_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_deliveries'))
    )
    op.execute('REVOKE ALL ON TABLE "deliveries" FROM PUBLIC')
    op.execute('ALTER TABLE "deliveries" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "deliveries" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_deliveries" ON "deliveries" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_deliveries" ON "deliveries" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_deliveries" ON "deliveries" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_deliveries" ON "deliveries" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_deliveries" ON "deliveries" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "deliveries" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "deliveries" TO qs_community')
    op.execute('GRANT UPDATE ("kind", "building_id", "delivered_on", "households") ON TABLE "deliveries" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "deliveries" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "deliveries" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "deliveries" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "deliveries" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "deliveries" TO qs_evaluator')
    op.create_index('ix_deliveries_kind', 'deliveries', ['community_id', 'kind', 'delivered_on'], unique=False, postgresql_include=['building_id', 'households'])


def downgrade() -> None:
    op.drop_index('ix_deliveries_kind', table_name='deliveries', postgresql_include=['building_id', 'households'])
    op.drop_table('deliveries')
    op.drop_index('ix_activity_groups_audience', table_name='activity_groups', postgresql_include=[])
    op.drop_table('activity_groups')
    op.drop_index('ix_priority_groups_audience', table_name='priority_groups', postgresql_include=['ends_on'])
    op.drop_table('priority_groups')
    op.drop_index('ix_activities_kind', table_name='activities', postgresql_include=[])
    op.drop_index('ix_activities_id', table_name='activities', postgresql_include=['held_on'])
    op.drop_table('activities')
