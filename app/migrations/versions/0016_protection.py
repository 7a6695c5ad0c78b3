"""protection

Revision: 0016, after 0015
"""

import sqlalchemy as sa
from alembic import op

revision = '0016'
down_revision = '0015'


def upgrade() -> None:
    op.create_table('data_requests',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('name', sa.LargeBinary(), nullable=True),
    sa.Column('name_index', sa.Text(), nullable=True),
    sa.Column('phone', sa.LargeBinary(), nullable=True),
    sa.Column('phone_index', sa.Text(), nullable=True),
    sa.Column('received_on', sa.Date(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('answered_on', sa.Date(), nullable=True),
    sa.Column('outcome', sa.Text(), nullable=True),
    sa.Column('ground', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("ground IN ('no_data', 'identity', 'legal_duty', 'others')", name=op.f('ck_data_requests_ground')),
    sa.CheckConstraint("kind IN ('access', 'correction', 'deletion')", name=op.f('ck_data_requests_kind')),
    sa.CheckConstraint("outcome IN ('fulfilled', 'partly', 'refused')", name=op.f('ck_data_requests_outcome')),
    sa.CheckConstraint('(answered_on IS NULL) = (outcome IS NULL)', name=op.f('ck_data_requests_answered')),
    sa.CheckConstraint('due_on >= received_on AND answered_on >= received_on', name=op.f('ck_data_requests_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_data_requests_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_data_requests'))
    )
    op.execute('REVOKE ALL ON TABLE "data_requests" FROM PUBLIC')
    op.execute('ALTER TABLE "data_requests" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "data_requests" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_data_requests" ON "data_requests" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_data_requests" ON "data_requests" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_data_requests" ON "data_requests" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_data_requests" ON "data_requests" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_data_requests" ON "data_requests" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "data_requests" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "data_requests" TO qs_community')
    op.execute('GRANT UPDATE ("kind", "name", "name_index", "phone", "phone_index", "received_on", "due_on", "answered_on", "outcome", "ground", "version", "changed_at") ON TABLE "data_requests" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "data_requests" TO qs_eraser')
    op.execute('GRANT UPDATE ("name", "name_index", "phone", "phone_index", "version", "changed_at") ON TABLE "data_requests" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "data_requests" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "kind", "received_on", "due_on", "answered_on", "outcome", "ground", "created_at", "version", "changed_at") ON TABLE "data_requests" TO qs_inspector')
    op.execute('GRANT SELECT ("community_id", "id", "kind", "received_on", "due_on", "answered_on", "outcome", "ground", "created_at", "version", "changed_at") ON TABLE "data_requests" TO qs_street')
    op.execute('GRANT SELECT ("community_id", "id", "kind", "received_on", "due_on", "answered_on", "outcome", "ground", "created_at", "version", "changed_at") ON TABLE "data_requests" TO qs_evaluator')
    op.create_index('ix_data_requests_due', 'data_requests', ['community_id', 'due_on'], unique=False, postgresql_include=['answered_on'])
    op.create_index('ix_data_requests_name_index', 'data_requests', ['community_id', 'name_index'], unique=False, postgresql_include=[])
    op.create_index('ix_data_requests_phone_index', 'data_requests', ['community_id', 'phone_index'], unique=False, postgresql_include=[])
    op.create_table('privacy_notices',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('in_force_from', sa.Date(), nullable=False),
    sa.Column('approved_by', sa.Text(), nullable=True),
    sa.Column('published_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("published_on IS NULL OR coalesce(approved_by, '') <> ''", name=op.f('ck_privacy_notices_approved')),
    sa.CheckConstraint("title <> '' AND body <> ''", name=op.f('ck_privacy_notices_text')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_privacy_notices_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_privacy_notices'))
    )
    op.execute('REVOKE ALL ON TABLE "privacy_notices" FROM PUBLIC')
    op.execute('ALTER TABLE "privacy_notices" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "privacy_notices" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_privacy_notices" ON "privacy_notices" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_privacy_notices" ON "privacy_notices" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_privacy_notices" ON "privacy_notices" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_privacy_notices" ON "privacy_notices" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_privacy_notices" ON "privacy_notices" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_public_privacy_notices" ON "privacy_notices" AS PERMISSIVE FOR SELECT TO qs_public
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (published_on IS NOT NULL))""")
    op.execute('GRANT SELECT ON TABLE "privacy_notices" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "privacy_notices" TO qs_community')
    op.execute('GRANT UPDATE ("title", "body", "in_force_from", "approved_by", "published_on", "version", "changed_at") ON TABLE "privacy_notices" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "privacy_notices" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "privacy_notices" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "privacy_notices" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "privacy_notices" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "privacy_notices" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "privacy_notices" TO qs_evaluator')
    op.execute('GRANT SELECT ON TABLE "privacy_notices" TO qs_public')
    op.create_index('ix_privacy_notices_in_force', 'privacy_notices', ['community_id', 'in_force_from'], unique=False, postgresql_include=['published_on'])


def downgrade() -> None:
    op.drop_index('ix_privacy_notices_in_force', table_name='privacy_notices', postgresql_include=['published_on'])
    op.drop_table('privacy_notices')
    op.drop_index('ix_data_requests_phone_index', table_name='data_requests', postgresql_include=[])
    op.drop_index('ix_data_requests_name_index', table_name='data_requests', postgresql_include=[])
    op.drop_index('ix_data_requests_due', table_name='data_requests', postgresql_include=['answered_on'])
    op.drop_table('data_requests')
