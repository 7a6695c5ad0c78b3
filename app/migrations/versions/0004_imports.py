"""imports

Revision: 0004, after 0003
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0004'
down_revision = '0003'


def upgrade() -> None:
    op.create_table('imports',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('register_key', sa.Text(), nullable=False),
    sa.Column('file_name', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('requested_by', sa.Uuid(), nullable=False),
    sa.Column('requested_name', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('mode', sa.Text(), nullable=True),
    sa.Column('skip_known', sa.Boolean(), nullable=False),
    sa.Column('sheet', sa.Text(), nullable=False),
    sa.Column('since_1904', sa.Boolean(), nullable=False),
    sa.Column('heading_row', sa.Integer(), nullable=False),
    sa.Column('mapping', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('issues', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('rows', sa.Integer(), nullable=False),
    sa.Column('bad_rows', sa.Integer(), nullable=False),
    sa.Column('known_rows', sa.Integer(), nullable=False),
    sa.Column('progress', sa.Integer(), nullable=False),
    sa.Column('written', sa.Integer(), nullable=False),
    sa.Column('first_id', sa.Uuid(), nullable=True),
    sa.Column('problem', sa.Text(), nullable=True),
    sa.Column('finished_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('retention_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("mode IN ('all', 'valid')", name=op.f('ck_imports_mode')),
    sa.CheckConstraint("state IN ('uploaded', 'checking', 'checked', 'queued', 'running', 'done', 'failed', 'undone', 'discarded')", name=op.f('ck_imports_state')),
    sa.CheckConstraint('rows >= 0 AND bad_rows >= 0 AND known_rows >= 0', name=op.f('ck_imports_rows')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_imports_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_imports'))
    )
    op.execute('REVOKE ALL ON TABLE "imports" FROM PUBLIC')
    op.execute('ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "imports" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_imports" ON "imports" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_imports" ON "imports" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_relay_imports" ON "imports" AS PERMISSIVE FOR SELECT TO qs_relay
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "imports" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "imports" TO qs_community')
    op.execute('GRANT UPDATE ("register_key", "file_name", "language", "requested_by", "requested_name", "state", "mode", "skip_known", "sheet", "since_1904", "heading_row", "mapping", "issues", "rows", "bad_rows", "known_rows", "progress", "written", "first_id", "problem", "finished_at", "retention_on") ON TABLE "imports" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "imports" TO qs_eraser')
    op.execute('GRANT UPDATE ("state", "finished_at", "retention_on") ON TABLE "imports" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "imports" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "retention_on") ON TABLE "imports" TO qs_relay')
    op.create_index('ix_imports_register', 'imports', ['community_id', 'register_key', 'created_at'], unique=False)
    op.create_index('ix_imports_retention', 'imports', ['community_id', 'retention_on'], unique=False, postgresql_include=[])
    op.create_table('import_pieces',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('import_id', sa.Uuid(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('first_row', sa.Integer(), nullable=False),
    sa.Column('last_row', sa.Integer(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['community_id', 'import_id'], ['imports.community_id', 'imports.id'], name=op.f('fk_import_pieces_community_id_import_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_import_pieces_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_import_pieces')),
    sa.UniqueConstraint('community_id', 'import_id', 'position', name=op.f('uq_import_pieces_community_id_import_id_position'))
    )
    op.execute('REVOKE ALL ON TABLE "import_pieces" FROM PUBLIC')
    op.execute('ALTER TABLE "import_pieces" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "import_pieces" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_import_pieces" ON "import_pieces" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_import_pieces" ON "import_pieces" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "import_pieces" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "import_pieces" TO qs_community')
    op.execute('GRANT UPDATE ("import_id", "position", "first_row", "last_row", "content") ON TABLE "import_pieces" TO qs_community')
    op.execute('GRANT DELETE ON TABLE "import_pieces" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "import_pieces" TO qs_eraser')
    op.execute('GRANT UPDATE ("content") ON TABLE "import_pieces" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "import_pieces" TO qs_eraser')


def downgrade() -> None:
    op.drop_table('import_pieces')
    op.drop_index('ix_imports_retention', table_name='imports', postgresql_include=[])
    op.drop_index('ix_imports_register', table_name='imports')
    op.drop_table('imports')
