"""note_when_judged_days_were_entered

Revision: 0029, after 0028
"""

import sqlalchemy as sa
from alembic import op

revision = '0029'
down_revision = '0028'

# What is there was entered when its row was last written. (table, column, the days that it says it of, kept by clerks)
_ENTERED = (
    ('activities', 'entered_on', ('held_on',), False),
    ('deliveries', 'entered_on', ('delivered_on',), False),
    ('department_confirmations', 'entered_on', ('confirmed_on',), True),
    ('findings', 'due_entered_on', ('due_on',), True),
    ('findings', 'entered_on', ('closed_on',), True),
    ('joint_requests', 'entered_on', ('answered_on',), False),
    ('key_place_inspections', 'entered_on', ('inspected_on',), True),
    ('lead_reports', 'entered_on', ('reported_on',), True),
    ('meetings', 'entered_on', ('held_on',), False),
    ('meetings', 'minutes_entered_on', ('minutes_on',), False),
    ('outbound_residents', 'entered_on', ('reminded_on',), True),
    ('patrols', 'entered_on', ('completed_on',), True),
    ('rental_units', 'entered_on', ('registered_on',), True),
    ('responsibility_letters', 'entered_on', ('basis_on', 'signed_on'), True),
    ('site_revisits', 'entered_on', ('done_on',), False),
    ('site_tasks', 'entered_on', ('done_on',), False),
    ('unit_verifications', 'entered_on', ('verified_on',), True),
    ('venue_verifications', 'entered_on', ('verified_on',), True),
)


def upgrade() -> None:
    op.create_table('date_changes',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('register', sa.Text(), nullable=False),
    sa.Column('row_id', sa.Uuid(), nullable=False),
    sa.Column('field', sa.Text(), nullable=False),
    sa.Column('before', sa.Date(), nullable=False),
    sa.Column('after', sa.Date(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("reason IN ('mistyped', 'paper', 'told', 'postponed', 'wrong_row')", name=op.f('ck_date_changes_reason')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_date_changes_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_date_changes'))
    )
    op.execute('REVOKE ALL ON TABLE "date_changes" FROM PUBLIC')
    op.execute('ALTER TABLE "date_changes" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "date_changes" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_date_changes" ON "date_changes" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END))
    WITH CHECK ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END))""")
    op.execute("""CREATE POLICY "qs_inspector_date_changes" ON "date_changes" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_date_changes" ON "date_changes" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "date_changes" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "date_changes" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "date_changes" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "date_changes" TO qs_street')
    op.create_index('ix_date_changes_made', 'date_changes', ['community_id', 'created_at', 'id'], unique=False, postgresql_include=[])
    op.add_column('activities', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('deliveries', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('department_confirmations', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('findings', sa.Column('due_entered_on', sa.Date(), nullable=True))
    op.add_column('findings', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('joint_requests', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('key_place_inspections', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('lead_reports', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('meetings', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('meetings', sa.Column('minutes_entered_on', sa.Date(), nullable=True))
    op.add_column('outbound_residents', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('patrols', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('rental_units', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('responsibility_letters', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('site_revisits', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('site_tasks', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('unit_verifications', sa.Column('entered_on', sa.Date(), nullable=True))
    op.add_column('venue_verifications', sa.Column('entered_on', sa.Date(), nullable=True))
    for table, column, days, kept in _ENTERED:
        written = 'coalesce(changed_at, created_at)' if kept else 'created_at'
        known = ' OR '.join(f'{day} IS NOT NULL' for day in days)
        op.execute(f'ALTER TABLE "{table}" NO FORCE ROW LEVEL SECURITY')
        op.execute(f"UPDATE \"{table}\" SET {column} = ({written} AT TIME ZONE 'Asia/Shanghai')::date WHERE {known}")
        op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
    op.execute('GRANT UPDATE ("entered_on") ON TABLE "activities" TO qs_community')
    op.execute('GRANT UPDATE ("entered_on") ON TABLE "deliveries" TO qs_community')
    op.execute('GRANT UPDATE ("entered_on") ON TABLE "department_confirmations" TO qs_community')
    op.execute('GRANT UPDATE ("due_entered_on", "entered_on") ON TABLE "findings" TO qs_community')
    op.execute('GRANT UPDATE ("entered_on") ON TABLE "joint_requests" TO qs_community')
    op.execute('GRANT UPDATE ("entered_on") ON TABLE "key_place_inspections" TO qs_community')
    op.execute('GRANT UPDATE ("entered_on") ON TABLE "lead_reports" TO qs_community')
    op.execute('GRANT UPDATE ("entered_on", "minutes_entered_on") ON TABLE "meetings" TO qs_community')
    op.execute('GRANT UPDATE ("entered_on") ON TABLE "outbound_residents" TO qs_community')
    op.execute('GRANT UPDATE ("entered_on") ON TABLE "patrols" TO qs_community')
    op.execute('GRANT UPDATE ("entered_on") ON TABLE "rental_units" TO qs_community')
    op.execute('GRANT UPDATE ("entered_on") ON TABLE "responsibility_letters" TO qs_community')
    op.execute('GRANT UPDATE ("entered_on") ON TABLE "site_revisits" TO qs_community')
    op.execute('GRANT UPDATE ("entered_on") ON TABLE "site_tasks" TO qs_community')
    op.execute('GRANT UPDATE ("entered_on") ON TABLE "unit_verifications" TO qs_community')
    op.execute('GRANT UPDATE ("entered_on") ON TABLE "venue_verifications" TO qs_community')
    op.execute('GRANT SELECT ("entered_on") ON TABLE "lead_reports" TO qs_evaluator')
    op.execute('GRANT SELECT ("entered_on") ON TABLE "outbound_residents" TO qs_evaluator')
    op.execute('GRANT SELECT ("entered_on") ON TABLE "lead_reports" TO qs_inspector')
    op.execute('GRANT SELECT ("entered_on") ON TABLE "outbound_residents" TO qs_inspector')
    op.execute('GRANT SELECT ("entered_on") ON TABLE "lead_reports" TO qs_street')
    op.execute('GRANT SELECT ("entered_on") ON TABLE "outbound_residents" TO qs_street')


def downgrade() -> None:
    op.execute('REVOKE UPDATE ("entered_on") ON TABLE "activities" FROM qs_community')
    op.execute('REVOKE UPDATE ("entered_on") ON TABLE "deliveries" FROM qs_community')
    op.execute('REVOKE UPDATE ("entered_on") ON TABLE "department_confirmations" FROM qs_community')
    op.execute('REVOKE UPDATE ("due_entered_on", "entered_on") ON TABLE "findings" FROM qs_community')
    op.execute('REVOKE UPDATE ("entered_on") ON TABLE "joint_requests" FROM qs_community')
    op.execute('REVOKE UPDATE ("entered_on") ON TABLE "key_place_inspections" FROM qs_community')
    op.execute('REVOKE UPDATE ("entered_on") ON TABLE "lead_reports" FROM qs_community')
    op.execute('REVOKE UPDATE ("entered_on", "minutes_entered_on") ON TABLE "meetings" FROM qs_community')
    op.execute('REVOKE UPDATE ("entered_on") ON TABLE "outbound_residents" FROM qs_community')
    op.execute('REVOKE UPDATE ("entered_on") ON TABLE "patrols" FROM qs_community')
    op.execute('REVOKE UPDATE ("entered_on") ON TABLE "rental_units" FROM qs_community')
    op.execute('REVOKE UPDATE ("entered_on") ON TABLE "responsibility_letters" FROM qs_community')
    op.execute('REVOKE UPDATE ("entered_on") ON TABLE "site_revisits" FROM qs_community')
    op.execute('REVOKE UPDATE ("entered_on") ON TABLE "site_tasks" FROM qs_community')
    op.execute('REVOKE UPDATE ("entered_on") ON TABLE "unit_verifications" FROM qs_community')
    op.execute('REVOKE UPDATE ("entered_on") ON TABLE "venue_verifications" FROM qs_community')
    op.execute('REVOKE SELECT ("entered_on") ON TABLE "lead_reports" FROM qs_evaluator')
    op.execute('REVOKE SELECT ("entered_on") ON TABLE "outbound_residents" FROM qs_evaluator')
    op.execute('REVOKE SELECT ("entered_on") ON TABLE "lead_reports" FROM qs_inspector')
    op.execute('REVOKE SELECT ("entered_on") ON TABLE "outbound_residents" FROM qs_inspector')
    op.execute('REVOKE SELECT ("entered_on") ON TABLE "lead_reports" FROM qs_street')
    op.execute('REVOKE SELECT ("entered_on") ON TABLE "outbound_residents" FROM qs_street')
    op.drop_column('venue_verifications', 'entered_on')
    op.drop_column('unit_verifications', 'entered_on')
    op.drop_column('site_tasks', 'entered_on')
    op.drop_column('site_revisits', 'entered_on')
    op.drop_column('responsibility_letters', 'entered_on')
    op.drop_column('rental_units', 'entered_on')
    op.drop_column('patrols', 'entered_on')
    op.drop_column('outbound_residents', 'entered_on')
    op.drop_column('meetings', 'minutes_entered_on')
    op.drop_column('meetings', 'entered_on')
    op.drop_column('lead_reports', 'entered_on')
    op.drop_column('key_place_inspections', 'entered_on')
    op.drop_column('joint_requests', 'entered_on')
    op.drop_column('findings', 'entered_on')
    op.drop_column('findings', 'due_entered_on')
    op.drop_column('department_confirmations', 'entered_on')
    op.drop_column('deliveries', 'entered_on')
    op.drop_column('activities', 'entered_on')
    op.drop_index('ix_date_changes_made', table_name='date_changes', postgresql_include=[])
    op.drop_table('date_changes')
