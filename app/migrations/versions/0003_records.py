"""records

Revision: 0003, after 0002
"""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'


def upgrade() -> None:
    op.create_table('drafts',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('register', sa.Text(), nullable=False),
    sa.Column('page', sa.Text(), nullable=False),
    sa.Column('row_id', sa.Uuid(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('saved_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('retention_on', sa.Date(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("page IN ('new', 'edit', 'grid', 'move-in')", name=op.f('ck_drafts_page')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_drafts_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_drafts')),
    sa.UniqueConstraint('community_id', 'account_id', 'register', 'row_id', name=op.f('uq_drafts_community_id_account_id_register_row_id'))
    )
    op.execute('REVOKE ALL ON TABLE "drafts" FROM PUBLIC')
    op.execute('ALTER TABLE "drafts" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "drafts" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_drafts" ON "drafts" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_drafts" ON "drafts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_drafts" ON "drafts" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "drafts" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "drafts" TO qs_community')
    op.execute('GRANT UPDATE ("account_id", "register", "page", "row_id", "content", "saved_at", "retention_on") ON TABLE "drafts" TO qs_community')
    op.execute('GRANT DELETE ON TABLE "drafts" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "drafts" TO qs_eraser')
    op.execute('GRANT UPDATE ("content") ON TABLE "drafts" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "drafts" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "retention_on") ON TABLE "drafts" TO qs_evaluator')
    op.create_index('ix_drafts_retention', 'drafts', ['community_id', 'retention_on'], unique=False, postgresql_include=[])


def downgrade() -> None:
    op.drop_index('ix_drafts_retention', table_name='drafts', postgresql_include=[])
    op.drop_table('drafts')
