"""programme

Revision: 0013, after 0012
"""

import sqlalchemy as sa
from alembic import op

revision = '0013'
down_revision = '0012'


def upgrade() -> None:
    op.create_table('institutions',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('approved_on', sa.Date(), nullable=True),
    sa.Column('withdrawn_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("kind IN ('publicity', 'floating_population', 'rental_housing', 'information_officers', 'screening', 'landlord_breach')", name=op.f('ck_institutions_kind')),
    sa.CheckConstraint('withdrawn_on >= approved_on', name=op.f('ck_institutions_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_institutions_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_institutions'))
    )
    op.execute('REVOKE ALL ON TABLE "institutions" FROM PUBLIC')
    op.execute('ALTER TABLE "institutions" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "institutions" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_institutions" ON "institutions" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_institutions" ON "institutions" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_institutions" ON "institutions" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_institutions" ON "institutions" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_institutions" ON "institutions" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "institutions" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "institutions" TO qs_community')
    op.execute('GRANT UPDATE ("kind", "body", "approved_on", "withdrawn_on", "version", "changed_at") ON TABLE "institutions" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "institutions" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "institutions" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "institutions" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "institutions" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "institutions" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "institutions" TO qs_evaluator')
    op.create_index('ix_institutions_kind', 'institutions', ['community_id', 'kind', 'approved_on'], unique=False, postgresql_include=['withdrawn_on'])
    op.create_table('plans',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=False),
    sa.Column('approved_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('ends_on >= starts_on', name=op.f('ck_plans_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_plans_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_plans'))
    )
    op.execute('REVOKE ALL ON TABLE "plans" FROM PUBLIC')
    op.execute('ALTER TABLE "plans" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "plans" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_plans" ON "plans" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_plans" ON "plans" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_plans" ON "plans" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_plans" ON "plans" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_plans" ON "plans" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "plans" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "plans" TO qs_community')
    op.execute('GRANT UPDATE ("title", "starts_on", "ends_on", "approved_on") ON TABLE "plans" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "plans" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "plans" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "plans" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "plans" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "plans" TO qs_evaluator')
    op.create_index('ix_plans_period', 'plans', ['community_id', 'ends_on', 'starts_on'], unique=False, postgresql_include=['approved_on', 'id'])
    op.create_table('plan_parts',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('plan_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("body <> ''", name=op.f('ck_plan_parts_body')),
    sa.CheckConstraint("kind IN ('goals', 'phases', 'owners', 'dates')", name=op.f('ck_plan_parts_kind')),
    sa.ForeignKeyConstraint(['community_id', 'plan_id'], ['plans.community_id', 'plans.id'], name=op.f('fk_plan_parts_community_id_plan_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_plan_parts_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_plan_parts')),
    sa.UniqueConstraint('community_id', 'plan_id', 'kind', name=op.f('uq_plan_parts_community_id_plan_id_kind'))
    )
    op.execute('REVOKE ALL ON TABLE "plan_parts" FROM PUBLIC')
    op.execute('ALTER TABLE "plan_parts" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "plan_parts" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_plan_parts" ON "plan_parts" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_plan_parts" ON "plan_parts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_plan_parts" ON "plan_parts" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_plan_parts" ON "plan_parts" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_plan_parts" ON "plan_parts" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "plan_parts" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "plan_parts" TO qs_community')
    op.execute('GRANT UPDATE ("plan_id", "kind", "body") ON TABLE "plan_parts" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "plan_parts" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "plan_parts" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "plan_parts" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "plan_parts" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "plan_parts" TO qs_evaluator')
    op.create_index('ix_plan_parts_plan', 'plan_parts', ['community_id', 'plan_id'], unique=False, postgresql_include=['kind'])
    op.create_table('lead_merits',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('building_lead_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('reason', sa.LargeBinary(), nullable=True),
    sa.Column('clause', sa.Text(), nullable=False),
    sa.Column('decided_by', sa.Text(), nullable=False),
    sa.Column('decided_on', sa.Date(), nullable=False),
    sa.Column('revoked_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("kind IN ('reward', 'penalty')", name=op.f('ck_lead_merits_kind')),
    sa.CheckConstraint('revoked_on >= decided_on', name=op.f('ck_lead_merits_dates')),
    sa.ForeignKeyConstraint(['community_id', 'building_lead_id'], ['building_leads.community_id', 'building_leads.id'], name=op.f('fk_lead_merits_community_id_building_lead_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_lead_merits_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_lead_merits'))
    )
    op.execute('REVOKE ALL ON TABLE "lead_merits" FROM PUBLIC')
    op.execute('ALTER TABLE "lead_merits" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "lead_merits" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_lead_merits" ON "lead_merits" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_lead_merits" ON "lead_merits" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_lead_merits" ON "lead_merits" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_lead_merits" ON "lead_merits" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_lead_merits" ON "lead_merits" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "lead_merits" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "lead_merits" TO qs_community')
    op.execute('GRANT UPDATE ("building_lead_id", "kind", "reason", "clause", "decided_by", "decided_on", "revoked_on", "version", "changed_at") ON TABLE "lead_merits" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "lead_merits" TO qs_eraser')
    op.execute('GRANT UPDATE ("reason", "version", "changed_at") ON TABLE "lead_merits" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "lead_merits" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "building_lead_id", "kind", "clause", "decided_by", "decided_on", "revoked_on", "created_at", "version", "changed_at") ON TABLE "lead_merits" TO qs_inspector')
    op.execute('GRANT SELECT ("community_id", "id", "building_lead_id", "kind", "clause", "decided_by", "decided_on", "revoked_on", "created_at", "version", "changed_at") ON TABLE "lead_merits" TO qs_street')
    op.execute('GRANT SELECT ("community_id", "id", "building_lead_id", "kind", "clause", "decided_by", "decided_on", "revoked_on", "created_at", "version", "changed_at") ON TABLE "lead_merits" TO qs_evaluator')
    op.create_index('ix_lead_merits_decided', 'lead_merits', ['community_id', 'decided_on'], unique=False, postgresql_include=[])


def downgrade() -> None:
    op.drop_index('ix_lead_merits_decided', table_name='lead_merits', postgresql_include=[])
    op.drop_table('lead_merits')
    op.drop_index('ix_plan_parts_plan', table_name='plan_parts', postgresql_include=['kind'])
    op.drop_table('plan_parts')
    op.drop_index('ix_plans_period', table_name='plans', postgresql_include=['approved_on', 'id'])
    op.drop_table('plans')
    op.drop_index('ix_institutions_kind', table_name='institutions', postgresql_include=['withdrawn_on'])
    op.drop_table('institutions')
