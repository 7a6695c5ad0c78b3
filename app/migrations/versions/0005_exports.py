"""exports

Revision: 0005, after 0004
"""

import sqlalchemy as sa
from alembic import op

revision = '0005'
down_revision = '0004'


def upgrade() -> None:
    op.create_table('export_requests',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('register_key', sa.Text(), nullable=False),
    sa.Column('subject_id', sa.Uuid(), nullable=True),
    sa.Column('frozen', sa.LargeBinary(), nullable=False),
    sa.Column('rows', sa.Integer(), nullable=False),
    sa.Column('purpose', sa.Text(), nullable=False),
    sa.Column('requested_by', sa.Uuid(), nullable=False),
    sa.Column('requested_name', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('until', sa.DateTime(timezone=True), nullable=False),
    sa.Column('decided_by', sa.Uuid(), nullable=True),
    sa.Column('decided_name', sa.Text(), nullable=True),
    sa.Column('decided_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('refusal', sa.Text(), nullable=True),
    sa.Column('downloaded_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('retention_on', sa.Date(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("state IN ('waiting', 'approved', 'refused', 'downloaded', 'expired')", name=op.f('ck_export_requests_state')),
    sa.CheckConstraint("state NOT IN ('approved', 'refused', 'downloaded') OR decided_by IS NOT NULL", name=op.f('ck_export_requests_decided')),
    sa.CheckConstraint('decided_by <> requested_by', name=op.f('ck_export_requests_two_persons')),
    sa.CheckConstraint('rows >= 0', name=op.f('ck_export_requests_rows')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_export_requests_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_export_requests'))
    )
    op.execute('REVOKE ALL ON TABLE "export_requests" FROM PUBLIC')
    op.execute('ALTER TABLE "export_requests" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "export_requests" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_export_requests" ON "export_requests" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_export_requests" ON "export_requests" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_export_requests" ON "export_requests" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_relay_export_requests" ON "export_requests" AS PERMISSIVE FOR SELECT TO qs_relay
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "export_requests" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "export_requests" TO qs_community')
    op.execute('GRANT UPDATE ("state", "until", "decided_by", "decided_name", "decided_at", "refusal", "downloaded_at") ON TABLE "export_requests" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "export_requests" TO qs_eraser')
    op.execute('GRANT UPDATE ("frozen") ON TABLE "export_requests" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "export_requests" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "retention_on") ON TABLE "export_requests" TO qs_evaluator')
    op.execute('GRANT SELECT ("community_id", "id", "state", "until") ON TABLE "export_requests" TO qs_relay')
    op.create_index('ix_export_requests_retention', 'export_requests', ['community_id', 'retention_on'], unique=False, postgresql_include=[])
    op.create_index('ix_export_requests_state', 'export_requests', ['community_id', 'state', 'until'], unique=False, postgresql_include=[])


def downgrade() -> None:
    op.drop_index('ix_export_requests_state', table_name='export_requests', postgresql_include=[])
    op.drop_index('ix_export_requests_retention', table_name='export_requests', postgresql_include=[])
    op.drop_table('export_requests')
