"""audit

Revision: 0002, after 0001
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0002'
down_revision = '0001'


def upgrade() -> None:
    op.create_table('audit_anchors',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('seq', sa.BigInteger(), nullable=False),
    sa.Column('hash', sa.Text(), nullable=False),
    sa.Column('entry_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("kind IN ('head', 'cut')", name=op.f('ck_audit_anchors_kind')),
    sa.CheckConstraint('seq >= 1', name=op.f('ck_audit_anchors_seq')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_audit_anchors_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_audit_anchors')),
    sa.UniqueConstraint('community_id', 'kind', 'seq', 'hash', name=op.f('uq_audit_anchors_community_id_kind_seq_hash'))
    )
    op.execute('REVOKE ALL ON TABLE "audit_anchors" FROM PUBLIC')
    op.execute('ALTER TABLE "audit_anchors" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "audit_anchors" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_audit_anchors" ON "audit_anchors" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_audit_anchors" ON "audit_anchors" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_audit_anchors" ON "audit_anchors" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_audit_anchors" ON "audit_anchors" AS PERMISSIVE FOR ALL TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "audit_anchors" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "audit_anchors" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "audit_anchors" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "audit_anchors" TO qs_evaluator')
    op.execute('GRANT INSERT ON TABLE "audit_anchors" TO qs_evaluator')
    op.create_table('audit_checks',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('checked_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('entries', sa.Integer(), nullable=False),
    sa.Column('broken_seq', sa.BigInteger(), nullable=True),
    sa.Column('why', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('entries >= 0', name=op.f('ck_audit_checks_entries')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_audit_checks_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_audit_checks'))
    )
    op.execute('REVOKE ALL ON TABLE "audit_checks" FROM PUBLIC')
    op.execute('ALTER TABLE "audit_checks" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "audit_checks" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_audit_checks" ON "audit_checks" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_audit_checks" ON "audit_checks" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_audit_checks" ON "audit_checks" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_audit_checks" ON "audit_checks" AS PERMISSIVE FOR ALL TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "audit_checks" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "audit_checks" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "audit_checks" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "audit_checks" TO qs_evaluator')
    op.execute('GRANT INSERT ON TABLE "audit_checks" TO qs_evaluator')
    op.execute('GRANT DELETE ON TABLE "audit_checks" TO qs_evaluator')
    op.create_table('audit_entries',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('seq', sa.BigInteger(), nullable=False),
    sa.Column('actor', sa.Text(), nullable=False),
    sa.Column('actor_name', sa.Text(), nullable=False),
    sa.Column('action', sa.Text(), nullable=False),
    sa.Column('record_table', sa.Text(), nullable=False),
    sa.Column('record_id', sa.Uuid(), nullable=True),
    sa.Column('changes', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.Column('previous', sa.Text(), nullable=False),
    sa.Column('hash', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("action IN ('created', 'changed', 'ended', 'resumed', 'revealed', 'exported', 'imported', 'undone', 'confirmed', 'issued', 'signed', 'refused', 'passed_on', 'answered', 'erased', 'asked', 'approved', 'declined', 'expired')", name=op.f('ck_audit_entries_action')),
    sa.CheckConstraint('seq >= 1', name=op.f('ck_audit_entries_seq')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_audit_entries_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_audit_entries')),
    sa.UniqueConstraint('community_id', 'seq', name=op.f('uq_audit_entries_community_id_seq'))
    )
    op.execute('REVOKE ALL ON TABLE "audit_entries" FROM PUBLIC')
    op.execute('ALTER TABLE "audit_entries" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "audit_entries" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_audit_entries" ON "audit_entries" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_audit_entries" ON "audit_entries" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_audit_entries" ON "audit_entries" AS PERMISSIVE FOR ALL TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_audit_entries" ON "audit_entries" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_audit_entries" ON "audit_entries" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_relay_audit_entries" ON "audit_entries" AS PERMISSIVE FOR ALL TO qs_relay
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (created_at < (now() - '3 years'::interval)))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (created_at < (now() - '3 years'::interval)))""")
    op.execute('GRANT SELECT ON TABLE "audit_entries" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "audit_entries" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "audit_entries" TO qs_eraser')
    op.execute('GRANT INSERT ON TABLE "audit_entries" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "seq", "actor", "actor_name", "action", "record_table", "record_id", "changes", "previous", "hash", "created_at") ON TABLE "audit_entries" TO qs_inspector')
    op.execute('GRANT INSERT ON TABLE "audit_entries" TO qs_inspector')
    op.execute('GRANT SELECT ("community_id", "id", "seq", "actor", "actor_name", "action", "record_table", "record_id", "changes", "previous", "hash", "created_at") ON TABLE "audit_entries" TO qs_street')
    op.execute('GRANT SELECT ("community_id", "seq", "hash", "created_at") ON TABLE "audit_entries" TO qs_evaluator')
    op.execute('GRANT SELECT ("community_id", "id", "seq", "created_at") ON TABLE "audit_entries" TO qs_relay')
    op.execute('GRANT DELETE ON TABLE "audit_entries" TO qs_relay')
    op.create_index('ix_audit_entries_action', 'audit_entries', ['community_id', 'action', 'created_at'], unique=False, postgresql_include=[])
    op.create_index('ix_audit_entries_record', 'audit_entries', ['community_id', 'record_table', 'record_id', 'seq'], unique=False)


def downgrade() -> None:
    op.drop_index('ix_audit_entries_record', table_name='audit_entries')
    op.drop_index('ix_audit_entries_action', table_name='audit_entries', postgresql_include=[])
    op.drop_table('audit_entries')
    op.drop_table('audit_checks')
    op.drop_table('audit_anchors')
