"""kernel

Revision: 0001, after 
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0001'
down_revision = None


def upgrade() -> None:
    op.execute('ALTER TABLE alembic_version ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE alembic_version FORCE ROW LEVEL SECURITY')
    op.execute('DROP POLICY IF EXISTS qs_owner_alembic_version ON alembic_version')
    op.execute("CREATE POLICY qs_owner_alembic_version ON alembic_version AS PERMISSIVE FOR ALL TO qs_owner USING ((version_num)::text <> ''::text) WITH CHECK ((version_num)::text <> ''::text)")
    op.create_table('accounts',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('area_lo', sa.BigInteger(), nullable=False),
    sa.Column('area_hi', sa.BigInteger(), nullable=False),
    sa.Column('username', sa.Text(), nullable=False),
    sa.Column('display_name', sa.Text(), nullable=False),
    sa.Column('password_hash', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=True),
    sa.Column('failed_sign_ins', sa.Integer(), nullable=False),
    sa.Column('locked_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('disabled_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('area_lo <= area_hi', name=op.f('ck_accounts_area')),
    sa.CheckConstraint('failed_sign_ins >= 0', name=op.f('ck_accounts_failed_sign_ins')),
    sa.CheckConstraint('username = lower(username) AND length(username) BETWEEN 3 AND 64', name=op.f('ck_accounts_username')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_accounts')),
    sa.UniqueConstraint('username', name=op.f('uq_accounts_username'))
    )
    op.execute('REVOKE ALL ON TABLE "accounts" FROM PUBLIC')
    op.execute('ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "accounts" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_accounts_accounts" ON "accounts" AS PERMISSIVE FOR ALL TO qs_accounts
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "accounts" TO qs_accounts')
    op.execute('GRANT INSERT ON TABLE "accounts" TO qs_accounts')
    op.execute('GRANT UPDATE ("username", "display_name", "password_hash", "language", "failed_sign_ins", "locked_until", "disabled_at") ON TABLE "accounts" TO qs_accounts')
    op.create_table('communities',
    sa.Column('community_id', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('full_name', sa.Text(), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('joined_on', sa.Date(), nullable=False),
    sa.Column('demo', sa.Boolean(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("status IN ('active', 'suspended', 'erased')", name=op.f('ck_communities_status')),
    sa.CheckConstraint('community_id BETWEEN 100000000000 AND 999999999999', name=op.f('ck_communities_code')),
    sa.PrimaryKeyConstraint('community_id', name=op.f('pk_communities'))
    )
    op.execute('REVOKE ALL ON TABLE "communities" FROM PUBLIC')
    op.execute('ALTER TABLE "communities" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "communities" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_public_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_public
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_intake_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_intake
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_accounts_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_accounts
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_relay_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_relay
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_operator_communities" ON "communities" AS PERMISSIVE FOR ALL TO qs_operator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_shredder_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_shredder
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "communities" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "communities" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "communities" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "communities" TO qs_evaluator')
    op.execute('GRANT SELECT ON TABLE "communities" TO qs_public')
    op.execute('GRANT SELECT ON TABLE "communities" TO qs_intake')
    op.execute('GRANT SELECT ON TABLE "communities" TO qs_accounts')
    op.execute('GRANT SELECT ON TABLE "communities" TO qs_relay')
    op.execute('GRANT SELECT ON TABLE "communities" TO qs_operator')
    op.execute('GRANT INSERT ON TABLE "communities" TO qs_operator')
    op.execute('GRANT UPDATE ("name", "full_name", "status", "joined_on", "demo") ON TABLE "communities" TO qs_operator')
    op.execute('GRANT SELECT ON TABLE "communities" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "communities" TO qs_shredder')
    op.create_table('periodic_jobs',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('area_lo', sa.BigInteger(), nullable=False),
    sa.Column('area_hi', sa.BigInteger(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('next_due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('last_started_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('area_lo <= area_hi', name=op.f('ck_periodic_jobs_area')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_periodic_jobs')),
    sa.UniqueConstraint('name', name=op.f('uq_periodic_jobs_name'))
    )
    op.execute('REVOKE ALL ON TABLE "periodic_jobs" FROM PUBLIC')
    op.execute('ALTER TABLE "periodic_jobs" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "periodic_jobs" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_relay_periodic_jobs" ON "periodic_jobs" AS PERMISSIVE FOR ALL TO qs_relay
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_operator_periodic_jobs" ON "periodic_jobs" AS PERMISSIVE FOR SELECT TO qs_operator
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "periodic_jobs" TO qs_relay')
    op.execute('GRANT INSERT ON TABLE "periodic_jobs" TO qs_relay')
    op.execute('GRANT UPDATE ("name", "next_due_at", "last_started_at") ON TABLE "periodic_jobs" TO qs_relay')
    op.execute('GRANT DELETE ON TABLE "periodic_jobs" TO qs_relay')
    op.execute('GRANT SELECT ON TABLE "periodic_jobs" TO qs_operator')
    op.create_table('places',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('area_lo', sa.BigInteger(), nullable=False),
    sa.Column('area_hi', sa.BigInteger(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('area_lo <= area_hi', name=op.f('ck_places_area')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_places')),
    sa.UniqueConstraint('area_lo', 'area_hi', name=op.f('uq_places_area_lo_area_hi'))
    )
    op.execute('REVOKE ALL ON TABLE "places" FROM PUBLIC')
    op.execute('ALTER TABLE "places" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "places" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_places" ON "places" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_places" ON "places" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_places" ON "places" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_places" ON "places" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_public_places" ON "places" AS PERMISSIVE FOR SELECT TO qs_public
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_intake_places" ON "places" AS PERMISSIVE FOR SELECT TO qs_intake
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_accounts_places" ON "places" AS PERMISSIVE FOR SELECT TO qs_accounts
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_relay_places" ON "places" AS PERMISSIVE FOR SELECT TO qs_relay
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_operator_places" ON "places" AS PERMISSIVE FOR ALL TO qs_operator
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_places" ON "places" AS PERMISSIVE FOR SELECT TO qs_eraser
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_shredder_places" ON "places" AS PERMISSIVE FOR SELECT TO qs_shredder
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "places" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "places" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "places" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "places" TO qs_evaluator')
    op.execute('GRANT SELECT ON TABLE "places" TO qs_public')
    op.execute('GRANT SELECT ON TABLE "places" TO qs_intake')
    op.execute('GRANT SELECT ON TABLE "places" TO qs_accounts')
    op.execute('GRANT SELECT ON TABLE "places" TO qs_relay')
    op.execute('GRANT SELECT ON TABLE "places" TO qs_operator')
    op.execute('GRANT INSERT ON TABLE "places" TO qs_operator')
    op.execute('GRANT UPDATE ("name") ON TABLE "places" TO qs_operator')
    op.execute('GRANT SELECT ON TABLE "places" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "places" TO qs_shredder')
    op.create_table('tasks',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('area_lo', sa.BigInteger(), nullable=False),
    sa.Column('area_hi', sa.BigInteger(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('run_id', sa.Uuid(), nullable=True),
    sa.Column('payload', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('requested_by', sa.Uuid(), nullable=True),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('failures', sa.Integer(), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('lease_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('finished_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('error', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("state IN ('pending', 'claimed', 'done', 'dead')", name=op.f('ck_tasks_state')),
    sa.CheckConstraint('area_lo <= area_hi', name=op.f('ck_tasks_area')),
    sa.CheckConstraint('attempts >= 0 AND failures >= 0', name=op.f('ck_tasks_attempts')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tasks'))
    )
    op.execute('REVOKE ALL ON TABLE "tasks" FROM PUBLIC')
    op.execute('ALTER TABLE "tasks" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "tasks" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_relay_tasks" ON "tasks" AS PERMISSIVE FOR ALL TO qs_relay
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_tasks" ON "tasks" AS PERMISSIVE FOR ALL TO qs_evaluator
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_tasks" ON "tasks" AS PERMISSIVE FOR ALL TO qs_inspector
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_operator_tasks" ON "tasks" AS PERMISSIVE FOR ALL TO qs_operator
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "tasks" TO qs_relay')
    op.execute('GRANT INSERT ON TABLE "tasks" TO qs_relay')
    op.execute('GRANT UPDATE ("kind", "run_id", "payload", "requested_by", "state", "attempts", "failures", "due_at", "lease_until", "finished_at", "error") ON TABLE "tasks" TO qs_relay')
    op.execute('GRANT DELETE ON TABLE "tasks" TO qs_relay')
    op.execute('GRANT SELECT ON TABLE "tasks" TO qs_evaluator')
    op.execute('GRANT UPDATE ("kind", "run_id", "payload", "requested_by", "state", "attempts", "failures", "due_at", "lease_until", "finished_at", "error") ON TABLE "tasks" TO qs_evaluator')
    op.execute('GRANT SELECT ON TABLE "tasks" TO qs_inspector')
    op.execute('GRANT INSERT ON TABLE "tasks" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "tasks" TO qs_operator')
    op.execute('GRANT INSERT ON TABLE "tasks" TO qs_operator')
    op.execute('GRANT UPDATE ("kind", "run_id", "payload", "requested_by", "state", "attempts", "failures", "due_at", "lease_until", "finished_at", "error") ON TABLE "tasks" TO qs_operator')
    op.create_index('ix_tasks_due', 'tasks', ['due_at', 'id'], unique=False, postgresql_where="state = 'pending'")
    op.create_index('ix_tasks_lease', 'tasks', ['lease_until'], unique=False, postgresql_where="state = 'claimed'")
    op.create_index('ix_tasks_run_id', 'tasks', ['run_id', 'state'], unique=False)
    op.create_index('uq_tasks_waiting', 'tasks', ['kind', 'area_lo', 'area_hi'], unique=True, postgresql_where="state = 'pending' AND run_id IS NULL")
    op.create_table('community_keys',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('purpose', sa.Text(), nullable=False),
    sa.Column('wrapped_key', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("purpose IN ('community', 'intake')", name=op.f('ck_community_keys_purpose')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_community_keys_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_community_keys')),
    sa.UniqueConstraint('community_id', 'purpose', name=op.f('uq_community_keys_community_id_purpose'))
    )
    op.execute('REVOKE ALL ON TABLE "community_keys" FROM PUBLIC')
    op.execute('ALTER TABLE "community_keys" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "community_keys" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_community_keys" ON "community_keys" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (purpose = 'community'::text))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (purpose = 'community'::text))""")
    op.execute("""CREATE POLICY "qs_intake_community_keys" ON "community_keys" AS PERMISSIVE FOR ALL TO qs_intake
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (purpose = 'intake'::text))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (purpose = 'intake'::text))""")
    op.execute("""CREATE POLICY "qs_shredder_community_keys" ON "community_keys" AS PERMISSIVE FOR ALL TO qs_shredder
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_operator_community_keys" ON "community_keys" AS PERMISSIVE FOR ALL TO qs_operator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "community_keys" TO qs_community')
    op.execute('GRANT UPDATE ("wrapped_key") ON TABLE "community_keys" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "community_keys" TO qs_intake')
    op.execute('GRANT UPDATE ("wrapped_key") ON TABLE "community_keys" TO qs_intake')
    op.execute('GRANT DELETE ON TABLE "community_keys" TO qs_shredder')
    op.execute('GRANT INSERT ON TABLE "community_keys" TO qs_operator')
    op.create_table('memberships',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('area_lo', sa.BigInteger(), nullable=False),
    sa.Column('area_hi', sa.BigInteger(), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("role IN ('operator', 'district_inspector', 'street_officer', 'community_admin', 'building_lead')", name=op.f('ck_memberships_role')),
    sa.CheckConstraint('area_lo <= area_hi', name=op.f('ck_memberships_area')),
    sa.CheckConstraint('ends_on >= starts_on', name=op.f('ck_memberships_dates')),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_memberships_account_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_memberships')),
    sa.UniqueConstraint('account_id', 'role', 'area_lo', 'area_hi', 'starts_on', name=op.f('uq_memberships_account_id_role_area_lo_area_hi_starts_on'))
    )
    op.execute('REVOKE ALL ON TABLE "memberships" FROM PUBLIC')
    op.execute('ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "memberships" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_accounts_memberships" ON "memberships" AS PERMISSIVE FOR ALL TO qs_accounts
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "memberships" TO qs_accounts')
    op.execute('GRANT INSERT ON TABLE "memberships" TO qs_accounts')
    op.execute('GRANT UPDATE ("account_id", "role", "starts_on", "ends_on") ON TABLE "memberships" TO qs_accounts')
    op.create_table('outbox',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('topic', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("topic <> ''", name=op.f('ck_outbox_topic')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_outbox_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_outbox'))
    )
    op.execute('REVOKE ALL ON TABLE "outbox" FROM PUBLIC')
    op.execute('ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "outbox" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_public_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_public
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_intake_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_intake
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_operator_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_operator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_shredder_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_shredder
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_relay_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_relay
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT INSERT ON TABLE "outbox" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "outbox" TO qs_eraser')
    op.execute('GRANT INSERT ON TABLE "outbox" TO qs_inspector')
    op.execute('GRANT INSERT ON TABLE "outbox" TO qs_street')
    op.execute('GRANT INSERT ON TABLE "outbox" TO qs_public')
    op.execute('GRANT INSERT ON TABLE "outbox" TO qs_intake')
    op.execute('GRANT INSERT ON TABLE "outbox" TO qs_operator')
    op.execute('GRANT INSERT ON TABLE "outbox" TO qs_shredder')
    op.execute('GRANT SELECT ON TABLE "outbox" TO qs_relay')
    op.execute('GRANT DELETE ON TABLE "outbox" TO qs_relay')
    op.create_index('ix_outbox_created_at', 'outbox', ['created_at', 'id'], unique=False)
    op.create_table('sign_in_sessions',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('area_lo', sa.BigInteger(), nullable=False),
    sa.Column('area_hi', sa.BigInteger(), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=True),
    sa.Column('token_hash', sa.Text(), nullable=False),
    sa.Column('device', sa.Text(), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('revoked_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('area_lo <= area_hi', name=op.f('ck_sign_in_sessions_area')),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_sign_in_sessions_account_id')),
    sa.ForeignKeyConstraint(['membership_id'], ['memberships.id'], name=op.f('fk_sign_in_sessions_membership_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sign_in_sessions')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_sign_in_sessions_token_hash'))
    )
    op.execute('REVOKE ALL ON TABLE "sign_in_sessions" FROM PUBLIC')
    op.execute('ALTER TABLE "sign_in_sessions" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "sign_in_sessions" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_accounts_sign_in_sessions" ON "sign_in_sessions" AS PERMISSIVE FOR ALL TO qs_accounts
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "sign_in_sessions" TO qs_accounts')
    op.execute('GRANT INSERT ON TABLE "sign_in_sessions" TO qs_accounts')
    op.execute('GRANT UPDATE ("account_id", "membership_id", "token_hash", "device", "seen_at", "expires_at", "revoked_at") ON TABLE "sign_in_sessions" TO qs_accounts')
    op.create_index('ix_sign_in_sessions_account_id', 'sign_in_sessions', ['account_id'], unique=False)


def downgrade() -> None:
    op.drop_index('ix_sign_in_sessions_account_id', table_name='sign_in_sessions')
    op.drop_table('sign_in_sessions')
    op.drop_index('ix_outbox_created_at', table_name='outbox')
    op.drop_table('outbox')
    op.drop_table('memberships')
    op.drop_table('community_keys')
    op.drop_index('uq_tasks_waiting', table_name='tasks', postgresql_where="state = 'pending' AND run_id IS NULL")
    op.drop_index('ix_tasks_run_id', table_name='tasks')
    op.drop_index('ix_tasks_lease', table_name='tasks', postgresql_where="state = 'claimed'")
    op.drop_index('ix_tasks_due', table_name='tasks', postgresql_where="state = 'pending'")
    op.drop_table('tasks')
    op.drop_table('places')
    op.drop_table('periodic_jobs')
    op.drop_table('communities')
    op.drop_table('accounts')
