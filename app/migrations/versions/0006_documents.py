"""documents

Revision: 0006, after 0005
"""

import sqlalchemy as sa
from alembic import op

revision = '0006'
down_revision = '0005'


def upgrade() -> None:
    op.create_table('archive_items',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('filed_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("kind IN ('plan', 'minutes', 'register', 'letter', 'publicity', 'report')", name=op.f('ck_archive_items_kind')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_archive_items_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_archive_items'))
    )
    op.execute('REVOKE ALL ON TABLE "archive_items" FROM PUBLIC')
    op.execute('ALTER TABLE "archive_items" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "archive_items" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_archive_items" ON "archive_items" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_archive_items" ON "archive_items" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_archive_items" ON "archive_items" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_archive_items" ON "archive_items" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_archive_items" ON "archive_items" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "archive_items" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "archive_items" TO qs_community')
    op.execute('GRANT UPDATE ("kind", "title", "due_on", "filed_on") ON TABLE "archive_items" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "archive_items" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "archive_items" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "archive_items" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "archive_items" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "archive_items" TO qs_evaluator')
    op.create_index('ix_archive_items_due', 'archive_items', ['community_id', 'due_on'], unique=False, postgresql_include=['filed_on'])
    op.create_table('attachments',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('record_table', sa.Text(), nullable=False),
    sa.Column('record_id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('mime', sa.Text(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('retention_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('size > 0', name=op.f('ck_attachments_size')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_attachments_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_attachments')),
    sa.UniqueConstraint('community_id', 'record_table', 'record_id', 'sha256', name=op.f('uq_attachments_community_id_record_table_record_id_sha256'))
    )
    op.execute('REVOKE ALL ON TABLE "attachments" FROM PUBLIC')
    op.execute('ALTER TABLE "attachments" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "attachments" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_attachments" ON "attachments" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_attachments" ON "attachments" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_attachments" ON "attachments" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_attachments" ON "attachments" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_attachments" ON "attachments" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "attachments" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "attachments" TO qs_community')
    op.execute('GRANT UPDATE ("record_table", "record_id", "name", "mime", "size", "sha256", "content", "retention_on") ON TABLE "attachments" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "attachments" TO qs_eraser')
    op.execute('GRANT UPDATE ("content") ON TABLE "attachments" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "attachments" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "record_table", "record_id", "name", "mime", "size", "sha256", "retention_on", "created_at") ON TABLE "attachments" TO qs_inspector')
    op.execute('GRANT SELECT ("community_id", "id", "record_table", "record_id", "name", "mime", "size", "sha256", "retention_on", "created_at") ON TABLE "attachments" TO qs_street')
    op.execute('GRANT SELECT ("community_id", "id", "record_table", "record_id", "name", "mime", "size", "sha256", "retention_on", "created_at") ON TABLE "attachments" TO qs_evaluator')
    op.create_index('ix_attachments_retention', 'attachments', ['community_id', 'retention_on'], unique=False, postgresql_include=[])
    op.create_table('erasures',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('record_table', sa.Text(), nullable=False),
    sa.Column('record_id', sa.Uuid(), nullable=False),
    sa.Column('retention_on', sa.Date(), nullable=False),
    sa.Column('erased_on', sa.Date(), nullable=True),
    sa.Column('confidential', sa.Boolean(), server_default=sa.text('false'), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("record_table <> ''", name=op.f('ck_erasures_record_table')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_erasures_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_erasures'))
    )
    op.execute('REVOKE ALL ON TABLE "erasures" FROM PUBLIC')
    op.execute('ALTER TABLE "erasures" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "erasures" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_erasures" ON "erasures" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT confidential))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT confidential))""")
    op.execute("""CREATE POLICY "qs_eraser_erasures" ON "erasures" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT confidential))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT confidential))""")
    op.execute("""CREATE POLICY "qs_inspector_erasures" ON "erasures" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_erasures" ON "erasures" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT confidential))""")
    op.execute("""CREATE POLICY "qs_evaluator_erasures" ON "erasures" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_relay_erasures" ON "erasures" AS PERMISSIVE FOR ALL TO qs_relay
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "erasures" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "erasures" TO qs_community')
    op.execute('GRANT UPDATE ("erased_on") ON TABLE "erasures" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "erasures" TO qs_eraser')
    op.execute('GRANT INSERT ON TABLE "erasures" TO qs_eraser')
    op.execute('GRANT UPDATE ("erased_on") ON TABLE "erasures" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "erasures" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "erasures" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "erasures" TO qs_evaluator')
    op.execute('GRANT INSERT ON TABLE "erasures" TO qs_relay')
    op.create_index('ix_erasures_record', 'erasures', ['community_id', 'record_table', 'record_id'], unique=False, postgresql_include=['erased_on'])
    op.create_index('ix_erasures_retention', 'erasures', ['community_id', 'retention_on'], unique=False, postgresql_include=['erased_on', 'confidential'])


def downgrade() -> None:
    op.drop_index('ix_erasures_retention', table_name='erasures', postgresql_include=['erased_on', 'confidential'])
    op.drop_index('ix_erasures_record', table_name='erasures', postgresql_include=['erased_on'])
    op.drop_table('erasures')
    op.drop_index('ix_attachments_retention', table_name='attachments', postgresql_include=[])
    op.drop_table('attachments')
    op.drop_index('ix_archive_items_due', table_name='archive_items', postgresql_include=['filed_on'])
    op.drop_table('archive_items')
