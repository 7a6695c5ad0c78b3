"""evaluation

Revision: 0017, after 0016
"""

import sqlalchemy as sa
from alembic import op

revision = '0017'
down_revision = '0016'


def upgrade() -> None:
    op.create_table('criteria_versions',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('area_lo', sa.BigInteger(), nullable=False),
    sa.Column('area_hi', sa.BigInteger(), nullable=False),
    sa.Column('slug', sa.Text(), nullable=False),
    sa.Column('version', sa.Text(), nullable=False),
    sa.Column('hash', sa.Text(), nullable=False),
    sa.Column('source', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('area_lo <= area_hi', name=op.f('ck_criteria_versions_area')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_criteria_versions')),
    sa.UniqueConstraint('hash', name=op.f('uq_criteria_versions_hash')),
    sa.UniqueConstraint('slug', 'version', name=op.f('uq_criteria_versions_slug_version'))
    )
    op.execute('REVOKE ALL ON TABLE "criteria_versions" FROM PUBLIC')
    op.execute('ALTER TABLE "criteria_versions" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "criteria_versions" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_criteria_versions" ON "criteria_versions" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_criteria_versions" ON "criteria_versions" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_criteria_versions" ON "criteria_versions" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_criteria_versions" ON "criteria_versions" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_relay_criteria_versions" ON "criteria_versions" AS PERMISSIVE FOR SELECT TO qs_relay
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_operator_criteria_versions" ON "criteria_versions" AS PERMISSIVE FOR ALL TO qs_operator
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "criteria_versions" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "criteria_versions" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "criteria_versions" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "criteria_versions" TO qs_evaluator')
    op.execute('GRANT SELECT ON TABLE "criteria_versions" TO qs_relay')
    op.execute('GRANT SELECT ON TABLE "criteria_versions" TO qs_operator')
    op.execute('GRANT INSERT ON TABLE "criteria_versions" TO qs_operator')
    op.create_table('runs',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('area_lo', sa.BigInteger(), nullable=False),
    sa.Column('area_hi', sa.BigInteger(), nullable=False),
    sa.Column('horizon', sa.Text(), nullable=False),
    sa.Column('cycle_end', sa.Date(), nullable=False),
    sa.Column('criteria_hash', sa.Text(), nullable=False),
    sa.Column('requested_by', sa.Uuid(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("horizon IN ('live', 'month')", name=op.f('ck_runs_horizon')),
    sa.CheckConstraint('area_lo <= area_hi', name=op.f('ck_runs_area')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_runs'))
    )
    op.execute('REVOKE ALL ON TABLE "runs" FROM PUBLIC')
    op.execute('ALTER TABLE "runs" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "runs" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_relay_runs" ON "runs" AS PERMISSIVE FOR ALL TO qs_relay
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_runs" ON "runs" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_runs" ON "runs" AS PERMISSIVE FOR ALL TO qs_inspector
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_operator_runs" ON "runs" AS PERMISSIVE FOR ALL TO qs_operator
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "runs" TO qs_relay')
    op.execute('GRANT INSERT ON TABLE "runs" TO qs_relay')
    op.execute('GRANT SELECT ON TABLE "runs" TO qs_evaluator')
    op.execute('GRANT SELECT ON TABLE "runs" TO qs_inspector')
    op.execute('GRANT INSERT ON TABLE "runs" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "runs" TO qs_operator')
    op.execute('GRANT INSERT ON TABLE "runs" TO qs_operator')
    op.create_index('ix_runs_area', 'runs', ['area_lo', 'area_hi', 'created_at'], unique=False)
    op.create_table('adjustments',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('document', sa.Text(), nullable=False),
    sa.Column('effective_on', sa.Date(), nullable=False),
    sa.Column('proposed_by', sa.Uuid(), nullable=False),
    sa.Column('confirmed_by', sa.Uuid(), nullable=True),
    sa.Column('confirmed_on', sa.Date(), nullable=True),
    sa.Column('lifted_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("document <> ''", name=op.f('ck_adjustments_document')),
    sa.CheckConstraint('(confirmed_by IS NULL) = (confirmed_on IS NULL)', name=op.f('ck_adjustments_confirmed')),
    sa.CheckConstraint('amount >= -10000 AND amount <= 10000 AND amount <> 0', name=op.f('ck_adjustments_amount')),
    sa.CheckConstraint('confirmed_by <> proposed_by', name=op.f('ck_adjustments_two_persons')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_adjustments_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_adjustments'))
    )
    op.execute('REVOKE ALL ON TABLE "adjustments" FROM PUBLIC')
    op.execute('ALTER TABLE "adjustments" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "adjustments" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_adjustments" ON "adjustments" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (confirmed_on IS NOT NULL))""")
    op.execute("""CREATE POLICY "qs_inspector_adjustments" ON "adjustments" AS PERMISSIVE FOR ALL TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_adjustments" ON "adjustments" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_adjustments" ON "adjustments" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "adjustments" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "adjustments" TO qs_inspector')
    op.execute('GRANT INSERT ON TABLE "adjustments" TO qs_inspector')
    op.execute('GRANT UPDATE ("amount", "reason", "document", "effective_on", "proposed_by", "confirmed_by", "confirmed_on", "lifted_on") ON TABLE "adjustments" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "adjustments" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "adjustments" TO qs_evaluator')
    op.create_index('ix_adjustments_effective', 'adjustments', ['community_id', 'effective_on'], unique=False, postgresql_include=['amount', 'confirmed_on', 'lifted_on'])
    op.create_table('live_scores',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('criteria_hash', sa.Text(), nullable=False),
    sa.Column('cycle_end', sa.Date(), nullable=False),
    sa.Column('computed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('revision', sa.Integer(), nullable=False),
    sa.Column('total', sa.Integer(), nullable=True),
    sa.Column('base_total', sa.Integer(), nullable=True),
    sa.Column('grade', sa.Text(), nullable=True),
    sa.Column('outcome', sa.Text(), nullable=False),
    sa.Column('vetoes', sa.ARRAY(sa.Text()), nullable=False),
    sa.Column('adjustment', sa.Integer(), nullable=False),
    sa.Column('records', sa.Integer(), nullable=False),
    sa.Column('numerators', sa.ARRAY(sa.Integer()), nullable=False),
    sa.Column('denominators', sa.ARRAY(sa.Integer()), nullable=False),
    sa.Column('statuses', sa.ARRAY(sa.SmallInteger()), nullable=False),
    sa.Column('points', sa.ARRAY(sa.Integer()), nullable=False),
    sa.Column('group_rates', sa.ARRAY(sa.Integer()), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('total BETWEEN 0 AND 10000', name=op.f('ck_live_scores_total')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_live_scores_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_live_scores')),
    sa.UniqueConstraint('community_id', 'criteria_hash', name=op.f('uq_live_scores_community_id_criteria_hash'))
    )
    op.execute('REVOKE ALL ON TABLE "live_scores" FROM PUBLIC')
    op.execute('ALTER TABLE "live_scores" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "live_scores" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_live_scores" ON "live_scores" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_live_scores" ON "live_scores" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_live_scores" ON "live_scores" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_live_scores" ON "live_scores" AS PERMISSIVE FOR ALL TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "live_scores" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "live_scores" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "live_scores" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "live_scores" TO qs_evaluator')
    op.execute('GRANT INSERT ON TABLE "live_scores" TO qs_evaluator')
    op.execute('GRANT UPDATE ("criteria_hash", "cycle_end", "computed_at", "revision", "total", "base_total", "grade", "outcome", "vetoes", "adjustment", "records", "numerators", "denominators", "statuses", "points", "group_rates") ON TABLE "live_scores" TO qs_evaluator')
    op.create_table('month_scores',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('criteria_hash', sa.Text(), nullable=False),
    sa.Column('cycle_end', sa.Date(), nullable=False),
    sa.Column('computed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('revision', sa.Integer(), nullable=False),
    sa.Column('total', sa.Integer(), nullable=True),
    sa.Column('base_total', sa.Integer(), nullable=True),
    sa.Column('grade', sa.Text(), nullable=True),
    sa.Column('outcome', sa.Text(), nullable=False),
    sa.Column('vetoes', sa.ARRAY(sa.Text()), nullable=False),
    sa.Column('adjustment', sa.Integer(), nullable=False),
    sa.Column('records', sa.Integer(), nullable=False),
    sa.Column('numerators', sa.ARRAY(sa.Integer()), nullable=False),
    sa.Column('denominators', sa.ARRAY(sa.Integer()), nullable=False),
    sa.Column('statuses', sa.ARRAY(sa.SmallInteger()), nullable=False),
    sa.Column('points', sa.ARRAY(sa.Integer()), nullable=False),
    sa.Column('group_rates', sa.ARRAY(sa.Integer()), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('total BETWEEN 0 AND 10000', name=op.f('ck_month_scores_total')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_month_scores_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_month_scores')),
    sa.UniqueConstraint('community_id', 'criteria_hash', 'cycle_end', name=op.f('uq_month_scores_community_id_criteria_hash_cycle_end'))
    )
    op.execute('REVOKE ALL ON TABLE "month_scores" FROM PUBLIC')
    op.execute('ALTER TABLE "month_scores" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "month_scores" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_month_scores" ON "month_scores" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_month_scores" ON "month_scores" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_month_scores" ON "month_scores" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_month_scores" ON "month_scores" AS PERMISSIVE FOR ALL TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "month_scores" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "month_scores" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "month_scores" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "month_scores" TO qs_evaluator')
    op.execute('GRANT INSERT ON TABLE "month_scores" TO qs_evaluator')
    op.execute('GRANT UPDATE ("criteria_hash", "cycle_end", "computed_at", "revision", "total", "base_total", "grade", "outcome", "vetoes", "adjustment", "records", "numerators", "denominators", "statuses", "points", "group_rates") ON TABLE "month_scores" TO qs_evaluator')
    op.create_index('ix_month_scores_trend', 'month_scores', ['community_id', 'cycle_end'], unique=False, postgresql_include=['criteria_hash', 'total', 'outcome'])
    op.create_table('samples',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('taken_on', sa.Date(), nullable=False),
    sa.Column('passed', sa.Boolean(), nullable=False),
    sa.Column('place', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("kind IN ('board', 'contact', 'dwelling', 'respondent')", name=op.f('ck_samples_kind')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_samples_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_samples'))
    )
    op.execute('REVOKE ALL ON TABLE "samples" FROM PUBLIC')
    op.execute('ALTER TABLE "samples" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "samples" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_samples" ON "samples" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_samples" ON "samples" AS PERMISSIVE FOR ALL TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_samples" ON "samples" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_samples" ON "samples" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "samples" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "samples" TO qs_inspector')
    op.execute('GRANT INSERT ON TABLE "samples" TO qs_inspector')
    op.execute('GRANT UPDATE ("kind", "taken_on", "passed", "place") ON TABLE "samples" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "samples" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "samples" TO qs_evaluator')
    op.create_index('ix_samples_kind', 'samples', ['community_id', 'kind', 'taken_on'], unique=False, postgresql_include=['passed'])
    op.create_table('vetoes',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('veto', sa.Text(), nullable=False),
    sa.Column('appeal_until', sa.Date(), nullable=True),
    sa.Column('document', sa.Text(), nullable=False),
    sa.Column('effective_on', sa.Date(), nullable=False),
    sa.Column('proposed_by', sa.Uuid(), nullable=False),
    sa.Column('confirmed_by', sa.Uuid(), nullable=True),
    sa.Column('confirmed_on', sa.Date(), nullable=True),
    sa.Column('lifted_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("document <> ''", name=op.f('ck_vetoes_document')),
    sa.CheckConstraint('(confirmed_by IS NULL) = (confirmed_on IS NULL)', name=op.f('ck_vetoes_confirmed')),
    sa.CheckConstraint('confirmed_by <> proposed_by', name=op.f('ck_vetoes_two_persons')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_vetoes_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_vetoes'))
    )
    op.execute('REVOKE ALL ON TABLE "vetoes" FROM PUBLIC')
    op.execute('ALTER TABLE "vetoes" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "vetoes" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_vetoes" ON "vetoes" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (confirmed_on IS NOT NULL))""")
    op.execute("""CREATE POLICY "qs_inspector_vetoes" ON "vetoes" AS PERMISSIVE FOR ALL TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_vetoes" ON "vetoes" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_vetoes" ON "vetoes" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "vetoes" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "vetoes" TO qs_inspector')
    op.execute('GRANT INSERT ON TABLE "vetoes" TO qs_inspector')
    op.execute('GRANT UPDATE ("veto", "appeal_until", "document", "effective_on", "proposed_by", "confirmed_by", "confirmed_on", "lifted_on") ON TABLE "vetoes" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "vetoes" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "vetoes" TO qs_evaluator')
    op.create_index('ix_vetoes_effective', 'vetoes', ['community_id', 'effective_on'], unique=False, postgresql_include=['veto', 'confirmed_on', 'lifted_on', 'appeal_until'])


def downgrade() -> None:
    op.drop_index('ix_vetoes_effective', table_name='vetoes', postgresql_include=['veto', 'confirmed_on', 'lifted_on', 'appeal_until'])
    op.drop_table('vetoes')
    op.drop_index('ix_samples_kind', table_name='samples', postgresql_include=['passed'])
    op.drop_table('samples')
    op.drop_index('ix_month_scores_trend', table_name='month_scores', postgresql_include=['criteria_hash', 'total', 'outcome'])
    op.drop_table('month_scores')
    op.drop_table('live_scores')
    op.drop_index('ix_adjustments_effective', table_name='adjustments', postgresql_include=['amount', 'confirmed_on', 'lifted_on'])
    op.drop_table('adjustments')
    op.drop_index('ix_runs_area', table_name='runs')
    op.drop_table('runs')
    op.drop_table('criteria_versions')
