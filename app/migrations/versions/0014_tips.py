"""tips

Revision: 0014, after 0013
"""

import sqlalchemy as sa
from alembic import op

revision = '0014'
down_revision = '0013'


def upgrade() -> None:
    op.create_table('tips',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('source', sa.Text(), nullable=False),
    sa.Column('skips_community', sa.Boolean(), nullable=False),
    sa.Column('danger', sa.Boolean(), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=True),
    sa.Column('received_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('acknowledged_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('assessment', sa.Text(), nullable=True),
    sa.Column('assessed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('transferred_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('feedback_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('reporter_unreachable', sa.Boolean(), nullable=False),
    sa.Column('retention_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("assessment IN ('unfounded', 'watch', 'suspected')", name=op.f('ck_tips_assessment')),
    sa.CheckConstraint("source IN ('public', 'phone', 'field', 'district')", name=op.f('ck_tips_source')),
    sa.CheckConstraint('(assessed_at IS NULL) = (assessment IS NULL)', name=op.f('ck_tips_assessment_dated')),
    sa.CheckConstraint('acknowledged_at >= received_at', name=op.f('ck_tips_acknowledged')),
    sa.CheckConstraint('assessed_at >= received_at', name=op.f('ck_tips_assessed')),
    sa.CheckConstraint('closed_at >= received_at', name=op.f('ck_tips_closed')),
    sa.CheckConstraint('transferred_at >= received_at', name=op.f('ck_tips_transferred')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_tips_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_tips')),
    sa.UniqueConstraint('community_id', 'id', 'skips_community', name=op.f('uq_tips_community_id_id_skips_community'))
    )
    op.execute('REVOKE ALL ON TABLE "tips" FROM PUBLIC')
    op.execute('ALTER TABLE "tips" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "tips" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_tips" ON "tips" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_eraser_tips" ON "tips" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_inspector_tips" ON "tips" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_tips" ON "tips" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_evaluator_tips" ON "tips" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_intake_tips" ON "tips" AS PERMISSIVE FOR ALL TO qs_intake
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_public_tips" ON "tips" AS PERMISSIVE FOR ALL TO qs_public
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "tips" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "tips" TO qs_community')
    op.execute('GRANT UPDATE ("source", "skips_community", "danger", "body", "received_at", "acknowledged_at", "assessment", "assessed_at", "transferred_at", "due_on", "closed_at", "feedback_at", "reporter_unreachable", "retention_on") ON TABLE "tips" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "tips" TO qs_eraser')
    op.execute('GRANT UPDATE ("body") ON TABLE "tips" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "source", "skips_community", "danger", "received_at", "acknowledged_at", "assessment", "assessed_at", "transferred_at", "due_on", "closed_at", "feedback_at", "reporter_unreachable", "retention_on", "created_at") ON TABLE "tips" TO qs_inspector')
    op.execute('GRANT SELECT ("community_id", "id", "source", "skips_community", "danger", "received_at", "acknowledged_at", "assessment", "assessed_at", "transferred_at", "due_on", "closed_at", "feedback_at", "reporter_unreachable", "retention_on", "created_at") ON TABLE "tips" TO qs_street')
    op.execute('GRANT SELECT ("community_id", "id", "source", "skips_community", "danger", "received_at", "acknowledged_at", "assessment", "assessed_at", "transferred_at", "due_on", "closed_at", "feedback_at", "reporter_unreachable", "retention_on", "created_at") ON TABLE "tips" TO qs_evaluator')
    op.execute('GRANT SELECT ON TABLE "tips" TO qs_intake')
    op.execute('GRANT INSERT ON TABLE "tips" TO qs_intake')
    op.execute('GRANT UPDATE ("source", "skips_community", "danger", "body", "received_at", "acknowledged_at", "assessment", "assessed_at", "transferred_at", "due_on", "closed_at", "feedback_at", "reporter_unreachable", "retention_on") ON TABLE "tips" TO qs_intake')
    op.execute('GRANT INSERT ON TABLE "tips" TO qs_public')
    op.create_index('ix_tips_assessed', 'tips', ['community_id', 'assessed_at'], unique=False, postgresql_include=['assessment', 'transferred_at', 'danger', 'skips_community'])
    op.create_index('ix_tips_due', 'tips', ['community_id', 'id'], unique=False, postgresql_include=['due_on', 'received_at', 'closed_at', 'feedback_at', 'reporter_unreachable', 'skips_community'])
    op.create_index('ix_tips_received', 'tips', ['community_id', 'received_at'], unique=False, postgresql_include=['acknowledged_at', 'skips_community'])
    op.create_table('tip_events',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('tip_id', sa.Uuid(), nullable=False),
    sa.Column('skips_community', sa.Boolean(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('note', sa.LargeBinary(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("kind IN ('received', 'acknowledged', 'assessed', 'transferred', 'followed_up', 'closed', 'feedback')", name=op.f('ck_tip_events_kind')),
    sa.ForeignKeyConstraint(['community_id', 'tip_id', 'skips_community'], ['tips.community_id', 'tips.id', 'tips.skips_community'], name=op.f('fk_tip_events_community_id_tip_id_skips_community')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_tip_events_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_tip_events'))
    )
    op.execute('REVOKE ALL ON TABLE "tip_events" FROM PUBLIC')
    op.execute('ALTER TABLE "tip_events" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "tip_events" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_tip_events" ON "tip_events" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_eraser_tip_events" ON "tip_events" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_inspector_tip_events" ON "tip_events" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_tip_events" ON "tip_events" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_evaluator_tip_events" ON "tip_events" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_intake_tip_events" ON "tip_events" AS PERMISSIVE FOR ALL TO qs_intake
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "tip_events" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "tip_events" TO qs_community')
    op.execute('GRANT UPDATE ("note") ON TABLE "tip_events" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "tip_events" TO qs_eraser')
    op.execute('GRANT UPDATE ("note") ON TABLE "tip_events" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "tip_id", "skips_community", "kind", "at", "created_at") ON TABLE "tip_events" TO qs_inspector')
    op.execute('GRANT SELECT ("community_id", "id", "tip_id", "skips_community", "kind", "at", "created_at") ON TABLE "tip_events" TO qs_street')
    op.execute('GRANT SELECT ("community_id", "id", "tip_id", "skips_community", "kind", "at", "created_at") ON TABLE "tip_events" TO qs_evaluator')
    op.execute('GRANT SELECT ON TABLE "tip_events" TO qs_intake')
    op.execute('GRANT INSERT ON TABLE "tip_events" TO qs_intake')
    op.create_index('ix_tip_events_tip', 'tip_events', ['community_id', 'tip_id', 'at'], unique=False, postgresql_include=[])
    op.create_table('tip_reporters',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('tip_id', sa.Uuid(), nullable=False),
    sa.Column('contact', sa.LargeBinary(), nullable=False),
    sa.Column('retention_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['community_id', 'tip_id'], ['tips.community_id', 'tips.id'], name=op.f('fk_tip_reporters_community_id_tip_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_tip_reporters_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_tip_reporters')),
    sa.UniqueConstraint('community_id', 'tip_id', name=op.f('uq_tip_reporters_community_id_tip_id'))
    )
    op.execute('REVOKE ALL ON TABLE "tip_reporters" FROM PUBLIC')
    op.execute('ALTER TABLE "tip_reporters" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "tip_reporters" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_eraser_tip_reporters" ON "tip_reporters" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_intake_tip_reporters" ON "tip_reporters" AS PERMISSIVE FOR ALL TO qs_intake
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_relay_tip_reporters" ON "tip_reporters" AS PERMISSIVE FOR ALL TO qs_relay
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT DELETE ON TABLE "tip_reporters" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "tip_reporters" TO qs_intake')
    op.execute('GRANT INSERT ON TABLE "tip_reporters" TO qs_intake')
    op.execute('GRANT SELECT ("community_id", "id", "tip_id", "retention_on") ON TABLE "tip_reporters" TO qs_relay')
    op.execute('GRANT DELETE ON TABLE "tip_reporters" TO qs_relay')
    op.create_table('tip_transfers',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('tip_id', sa.Uuid(), nullable=False),
    sa.Column('skips_community', sa.Boolean(), nullable=False),
    sa.Column('department', sa.Text(), nullable=False),
    sa.Column('transferred_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("department IN ('police_station', 'market_regulation', 'subdistrict_office', 'fire', 'tax', 'urban_management', 'housing', 'civil_affairs', 'supervision', 'procuratorate', 'education')", name=op.f('ck_tip_transfers_department')),
    sa.CheckConstraint('answered_at >= transferred_at', name=op.f('ck_tip_transfers_answered')),
    sa.ForeignKeyConstraint(['community_id', 'tip_id', 'skips_community'], ['tips.community_id', 'tips.id', 'tips.skips_community'], name=op.f('fk_tip_transfers_community_id_tip_id_skips_community')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_tip_transfers_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_tip_transfers'))
    )
    op.execute('REVOKE ALL ON TABLE "tip_transfers" FROM PUBLIC')
    op.execute('ALTER TABLE "tip_transfers" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "tip_transfers" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_tip_transfers" ON "tip_transfers" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_eraser_tip_transfers" ON "tip_transfers" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_inspector_tip_transfers" ON "tip_transfers" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_tip_transfers" ON "tip_transfers" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_evaluator_tip_transfers" ON "tip_transfers" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_intake_tip_transfers" ON "tip_transfers" AS PERMISSIVE FOR ALL TO qs_intake
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "tip_transfers" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "tip_transfers" TO qs_community')
    op.execute('GRANT UPDATE ("tip_id", "skips_community", "department", "transferred_at", "answered_at") ON TABLE "tip_transfers" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "tip_transfers" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "tip_transfers" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "tip_transfers" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "tip_transfers" TO qs_evaluator')
    op.execute('GRANT SELECT ON TABLE "tip_transfers" TO qs_intake')
    op.execute('GRANT INSERT ON TABLE "tip_transfers" TO qs_intake')
    op.execute('GRANT UPDATE ("tip_id", "skips_community", "department", "transferred_at", "answered_at") ON TABLE "tip_transfers" TO qs_intake')
    op.create_index('ix_tip_transfers_tip', 'tip_transfers', ['community_id', 'tip_id', 'transferred_at'], unique=False, postgresql_include=['answered_at', 'skips_community'])


def downgrade() -> None:
    op.drop_index('ix_tip_transfers_tip', table_name='tip_transfers', postgresql_include=['answered_at', 'skips_community'])
    op.drop_table('tip_transfers')
    op.drop_table('tip_reporters')
    op.drop_index('ix_tip_events_tip', table_name='tip_events', postgresql_include=[])
    op.drop_table('tip_events')
    op.drop_index('ix_tips_received', table_name='tips', postgresql_include=['acknowledged_at', 'skips_community'])
    op.drop_index('ix_tips_due', table_name='tips', postgresql_include=['due_on', 'received_at', 'closed_at', 'feedback_at', 'reporter_unreachable', 'skips_community'])
    op.drop_index('ix_tips_assessed', table_name='tips', postgresql_include=['assessment', 'transferred_at', 'danger', 'skips_community'])
    op.drop_table('tips')
