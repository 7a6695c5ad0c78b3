"""patrols

Revision: 0010, after 0009
"""

import sqlalchemy as sa
from alembic import op

revision = '0010'
down_revision = '0009'


def upgrade() -> None:
    op.create_table('patrols',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('route', sa.Text(), nullable=False),
    sa.Column('planned_from', sa.Date(), nullable=False),
    sa.Column('planned_to', sa.Date(), nullable=False),
    sa.Column('completed_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("kind IN ('patrol', 'screening', 'stocktake')", name=op.f('ck_patrols_kind')),
    sa.CheckConstraint('planned_to >= planned_from', name=op.f('ck_patrols_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_patrols_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_patrols'))
    )
    op.execute('REVOKE ALL ON TABLE "patrols" FROM PUBLIC')
    op.execute('ALTER TABLE "patrols" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "patrols" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_patrols" ON "patrols" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_patrols" ON "patrols" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_patrols" ON "patrols" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_patrols" ON "patrols" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_patrols" ON "patrols" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "patrols" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "patrols" TO qs_community')
    op.execute('GRANT UPDATE ("kind", "route", "planned_from", "planned_to", "completed_on", "version", "changed_at") ON TABLE "patrols" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "patrols" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "patrols" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "patrols" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "patrols" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "patrols" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "patrols" TO qs_evaluator')
    op.create_index('ix_patrols_planned', 'patrols', ['community_id', 'planned_to'], unique=False, postgresql_include=['planned_from', 'completed_on'])
    op.create_table('key_place_inspections',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('key_place_id', sa.Uuid(), nullable=False),
    sa.Column('inspected_on', sa.Date(), nullable=False),
    sa.Column('note', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['community_id', 'key_place_id'], ['key_places.community_id', 'key_places.id'], name=op.f('fk_key_place_inspections_community_id_key_place_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_key_place_inspections_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_key_place_inspections'))
    )
    op.execute('REVOKE ALL ON TABLE "key_place_inspections" FROM PUBLIC')
    op.execute('ALTER TABLE "key_place_inspections" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "key_place_inspections" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_key_place_inspections" ON "key_place_inspections" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_key_place_inspections" ON "key_place_inspections" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_key_place_inspections" ON "key_place_inspections" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_key_place_inspections" ON "key_place_inspections" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_key_place_inspections" ON "key_place_inspections" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "key_place_inspections" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "key_place_inspections" TO qs_community')
    op.execute('GRANT UPDATE ("key_place_id", "inspected_on", "note", "version", "changed_at") ON TABLE "key_place_inspections" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "key_place_inspections" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "key_place_inspections" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "key_place_inspections" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "key_place_inspections" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "key_place_inspections" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "key_place_inspections" TO qs_evaluator')
    op.create_index('ix_key_place_inspections_place', 'key_place_inspections', ['community_id', 'key_place_id', 'inspected_on'], unique=False, postgresql_include=[])
    op.create_table('findings',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('patrol_id', sa.Uuid(), nullable=True),
    sa.Column('inspection_id', sa.Uuid(), nullable=True),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('place', sa.Text(), nullable=False),
    sa.Column('found_on', sa.Date(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("kind IN ('unregistered', 'overcrowded', 'use_differs', 'fire_risk', 'suspicious_gathering', 'other')", name=op.f('ck_findings_kind')),
    sa.CheckConstraint('due_on >= found_on AND closed_on >= found_on', name=op.f('ck_findings_dates')),
    sa.ForeignKeyConstraint(['community_id', 'inspection_id'], ['key_place_inspections.community_id', 'key_place_inspections.id'], name=op.f('fk_findings_community_id_inspection_id')),
    sa.ForeignKeyConstraint(['community_id', 'patrol_id'], ['patrols.community_id', 'patrols.id'], name=op.f('fk_findings_community_id_patrol_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_findings_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_findings'))
    )
    op.execute('REVOKE ALL ON TABLE "findings" FROM PUBLIC')
    op.execute('ALTER TABLE "findings" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "findings" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_findings" ON "findings" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_findings" ON "findings" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_findings" ON "findings" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_findings" ON "findings" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_findings" ON "findings" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "findings" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "findings" TO qs_community')
    op.execute('GRANT UPDATE ("patrol_id", "inspection_id", "kind", "place", "found_on", "due_on", "closed_on", "version", "changed_at") ON TABLE "findings" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "findings" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "findings" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "findings" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "findings" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "findings" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "findings" TO qs_evaluator')
    op.create_index('ix_findings_due', 'findings', ['community_id', 'due_on'], unique=False, postgresql_include=['closed_on'])


def downgrade() -> None:
    op.drop_index('ix_findings_due', table_name='findings', postgresql_include=['closed_on'])
    op.drop_table('findings')
    op.drop_index('ix_key_place_inspections_place', table_name='key_place_inspections', postgresql_include=[])
    op.drop_table('key_place_inspections')
    op.drop_index('ix_patrols_planned', table_name='patrols', postgresql_include=['planned_from', 'completed_on'])
    op.drop_table('patrols')
