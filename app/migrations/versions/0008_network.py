"""network

Revision: 0008, after 0007
"""

import sqlalchemy as sa
from alembic import op

revision = '0008'
down_revision = '0007'


def upgrade() -> None:
    op.create_table('required_departments',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('area_lo', sa.BigInteger(), nullable=False),
    sa.Column('area_hi', sa.BigInteger(), nullable=False),
    sa.Column('department', sa.Text(), nullable=False),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("department IN ('police_station', 'market_regulation', 'subdistrict_office', 'fire', 'tax', 'urban_management', 'housing', 'civil_affairs', 'supervision', 'procuratorate', 'education')", name=op.f('ck_required_departments_department')),
    sa.CheckConstraint('area_lo <= area_hi', name=op.f('ck_required_departments_area')),
    sa.CheckConstraint('ends_on >= starts_on', name=op.f('ck_required_departments_dates')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_required_departments')),
    sa.UniqueConstraint('area_lo', 'area_hi', 'department', 'starts_on', name=op.f('uq_required_departments_area_lo_area_hi_department_starts_on'))
    )
    op.execute('REVOKE ALL ON TABLE "required_departments" FROM PUBLIC')
    op.execute('ALTER TABLE "required_departments" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "required_departments" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_required_departments" ON "required_departments" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_required_departments" ON "required_departments" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_required_departments" ON "required_departments" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_required_departments" ON "required_departments" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_operator_required_departments" ON "required_departments" AS PERMISSIVE FOR ALL TO qs_operator
    USING ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "required_departments" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "required_departments" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "required_departments" TO qs_evaluator')
    op.execute('GRANT SELECT ON TABLE "required_departments" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "required_departments" TO qs_operator')
    op.execute('GRANT INSERT ON TABLE "required_departments" TO qs_operator')
    op.execute('GRANT UPDATE ("department", "starts_on", "ends_on") ON TABLE "required_departments" TO qs_operator')
    op.create_table('department_contacts',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('department', sa.Text(), nullable=False),
    sa.Column('contact', sa.Text(), nullable=False),
    sa.Column('phone', sa.Text(), nullable=False),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("department IN ('police_station', 'market_regulation', 'subdistrict_office', 'fire', 'tax', 'urban_management', 'housing', 'civil_affairs', 'supervision', 'procuratorate', 'education')", name=op.f('ck_department_contacts_department')),
    sa.CheckConstraint('ends_on >= starts_on', name=op.f('ck_department_contacts_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_department_contacts_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_department_contacts'))
    )
    op.execute('REVOKE ALL ON TABLE "department_contacts" FROM PUBLIC')
    op.execute('ALTER TABLE "department_contacts" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "department_contacts" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_department_contacts" ON "department_contacts" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_department_contacts" ON "department_contacts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_department_contacts" ON "department_contacts" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_department_contacts" ON "department_contacts" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_department_contacts" ON "department_contacts" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "department_contacts" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "department_contacts" TO qs_community')
    op.execute('GRANT UPDATE ("department", "contact", "phone", "starts_on", "ends_on", "version", "changed_at") ON TABLE "department_contacts" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "department_contacts" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "department_contacts" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "department_contacts" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "department_contacts" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "department_contacts" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "department_contacts" TO qs_evaluator')
    op.create_index('ix_department_contacts_id', 'department_contacts', ['community_id', 'id'], unique=False, postgresql_include=['department', 'starts_on', 'ends_on'])
    op.create_table('posts',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('holder_name', sa.Text(), nullable=False),
    sa.Column('appointed_by', sa.Text(), nullable=True),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("kind IN ('leader', 'deputy_leader', 'member', 'responsible_officer')", name=op.f('ck_posts_kind')),
    sa.CheckConstraint('ends_on >= starts_on', name=op.f('ck_posts_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_posts_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_posts'))
    )
    op.execute('REVOKE ALL ON TABLE "posts" FROM PUBLIC')
    op.execute('ALTER TABLE "posts" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "posts" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_posts" ON "posts" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_posts" ON "posts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_posts" ON "posts" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_posts" ON "posts" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_posts" ON "posts" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "posts" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "posts" TO qs_community')
    op.execute('GRANT UPDATE ("kind", "holder_name", "appointed_by", "starts_on", "ends_on", "version", "changed_at") ON TABLE "posts" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "posts" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "posts" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "posts" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "posts" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "posts" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "posts" TO qs_evaluator')
    op.create_index('ix_posts_kind', 'posts', ['community_id', 'kind', 'starts_on'], unique=False, postgresql_include=['ends_on'])
    op.create_table('building_leads',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('building_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('staircase', sa.Text(), nullable=True),
    sa.Column('account_id', sa.Uuid(), nullable=True),
    sa.Column('name', sa.LargeBinary(), nullable=True),
    sa.Column('name_index', sa.Text(), nullable=True),
    sa.Column('phone', sa.LargeBinary(), nullable=True),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("kind IN ('building_lead', 'liaison')", name=op.f('ck_building_leads_kind')),
    sa.CheckConstraint('ends_on >= starts_on', name=op.f('ck_building_leads_dates')),
    sa.ForeignKeyConstraint(['community_id', 'building_id'], ['buildings.community_id', 'buildings.id'], name=op.f('fk_building_leads_community_id_building_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_building_leads_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_building_leads'))
    )
    op.execute('REVOKE ALL ON TABLE "building_leads" FROM PUBLIC')
    op.execute('ALTER TABLE "building_leads" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "building_leads" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_building_leads" ON "building_leads" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_building_leads" ON "building_leads" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_building_leads" ON "building_leads" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_building_leads" ON "building_leads" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_building_leads" ON "building_leads" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "building_leads" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "building_leads" TO qs_community')
    op.execute('GRANT UPDATE ("building_id", "kind", "staircase", "account_id", "name", "name_index", "phone", "starts_on", "ends_on", "version", "changed_at") ON TABLE "building_leads" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "building_leads" TO qs_eraser')
    op.execute('GRANT UPDATE ("account_id", "name", "name_index", "phone", "version", "changed_at") ON TABLE "building_leads" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "building_leads" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "building_id", "kind", "staircase", "account_id", "starts_on", "ends_on", "created_at", "version", "changed_at") ON TABLE "building_leads" TO qs_inspector')
    op.execute('GRANT SELECT ("community_id", "id", "building_id", "kind", "staircase", "account_id", "starts_on", "ends_on", "created_at", "version", "changed_at") ON TABLE "building_leads" TO qs_street')
    op.execute('GRANT SELECT ("community_id", "id", "building_id", "kind", "staircase", "account_id", "starts_on", "ends_on", "created_at", "version", "changed_at") ON TABLE "building_leads" TO qs_evaluator')
    op.create_index('ix_building_leads_account', 'building_leads', ['community_id', 'account_id'], unique=False, postgresql_include=['building_id', 'starts_on', 'ends_on'])
    op.create_index('ix_building_leads_building', 'building_leads', ['community_id', 'building_id', 'kind', 'starts_on'], unique=False, postgresql_include=['ends_on'])
    op.create_index('ix_building_leads_name_index', 'building_leads', ['community_id', 'name_index'], unique=False, postgresql_include=[])
    op.create_table('department_confirmations',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('contact_id', sa.Uuid(), nullable=False),
    sa.Column('confirmed_on', sa.Date(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['community_id', 'contact_id'], ['department_contacts.community_id', 'department_contacts.id'], name=op.f('fk_department_confirmations_community_id_contact_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_department_confirmations_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_department_confirmations'))
    )
    op.execute('REVOKE ALL ON TABLE "department_confirmations" FROM PUBLIC')
    op.execute('ALTER TABLE "department_confirmations" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "department_confirmations" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_department_confirmations" ON "department_confirmations" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_department_confirmations" ON "department_confirmations" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_department_confirmations" ON "department_confirmations" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_department_confirmations" ON "department_confirmations" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_department_confirmations" ON "department_confirmations" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "department_confirmations" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "department_confirmations" TO qs_community')
    op.execute('GRANT UPDATE ("contact_id", "confirmed_on", "version", "changed_at") ON TABLE "department_confirmations" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "department_confirmations" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "department_confirmations" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "department_confirmations" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "department_confirmations" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "department_confirmations" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "department_confirmations" TO qs_evaluator')
    op.create_index('ix_department_confirmations_contact', 'department_confirmations', ['community_id', 'contact_id', 'confirmed_on'], unique=False, postgresql_include=[])
    op.create_table('duties',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('task', sa.Text(), nullable=False),
    sa.Column('part', sa.Text(), nullable=False),
    sa.Column('post_id', sa.Uuid(), nullable=True),
    sa.Column('department', sa.Text(), nullable=True),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("department IN ('police_station', 'market_regulation', 'subdistrict_office', 'fire', 'tax', 'urban_management', 'housing', 'civil_affairs', 'supervision', 'procuratorate', 'education')", name=op.f('ck_duties_department')),
    sa.CheckConstraint("part IN ('responsible', 'cooperating')", name=op.f('ck_duties_part')),
    sa.CheckConstraint('ends_on >= starts_on', name=op.f('ck_duties_dates')),
    sa.CheckConstraint('post_id IS NOT NULL OR department IS NOT NULL', name=op.f('ck_duties_bearer')),
    sa.ForeignKeyConstraint(['community_id', 'post_id'], ['posts.community_id', 'posts.id'], name=op.f('fk_duties_community_id_post_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_duties_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_duties'))
    )
    op.execute('REVOKE ALL ON TABLE "duties" FROM PUBLIC')
    op.execute('ALTER TABLE "duties" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "duties" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_duties" ON "duties" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_duties" ON "duties" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_duties" ON "duties" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_duties" ON "duties" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_duties" ON "duties" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "duties" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "duties" TO qs_community')
    op.execute('GRANT UPDATE ("task", "part", "post_id", "department", "starts_on", "ends_on", "version", "changed_at") ON TABLE "duties" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "duties" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "duties" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "duties" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "duties" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "duties" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "duties" TO qs_evaluator')
    op.create_index('ix_duties_task', 'duties', ['community_id', 'task', 'starts_on'], unique=False, postgresql_include=[])
    op.create_table('lead_reports',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('building_id', sa.Uuid(), nullable=False),
    sa.Column('reported_on', sa.Date(), nullable=False),
    sa.Column('nil', sa.Boolean(), nullable=False),
    sa.Column('summary', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("nil OR summary <> ''", name=op.f('ck_lead_reports_summary')),
    sa.ForeignKeyConstraint(['community_id', 'building_id'], ['buildings.community_id', 'buildings.id'], name=op.f('fk_lead_reports_community_id_building_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_lead_reports_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_lead_reports'))
    )
    op.execute('REVOKE ALL ON TABLE "lead_reports" FROM PUBLIC')
    op.execute('ALTER TABLE "lead_reports" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "lead_reports" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_lead_reports" ON "lead_reports" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_lead_reports" ON "lead_reports" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_lead_reports" ON "lead_reports" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_lead_reports" ON "lead_reports" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_lead_reports" ON "lead_reports" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "lead_reports" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "lead_reports" TO qs_community')
    op.execute('GRANT UPDATE ("building_id", "reported_on", "nil", "summary", "version", "changed_at") ON TABLE "lead_reports" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "lead_reports" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "lead_reports" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "lead_reports" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "building_id", "reported_on", "nil", "created_at", "version", "changed_at") ON TABLE "lead_reports" TO qs_inspector')
    op.execute('GRANT SELECT ("community_id", "id", "building_id", "reported_on", "nil", "created_at", "version", "changed_at") ON TABLE "lead_reports" TO qs_street')
    op.execute('GRANT SELECT ("community_id", "id", "building_id", "reported_on", "nil", "created_at", "version", "changed_at") ON TABLE "lead_reports" TO qs_evaluator')
    op.create_index('ix_lead_reports_building', 'lead_reports', ['community_id', 'building_id', 'reported_on'], unique=False, postgresql_include=[])


def downgrade() -> None:
    op.drop_index('ix_lead_reports_building', table_name='lead_reports', postgresql_include=[])
    op.drop_table('lead_reports')
    op.drop_index('ix_duties_task', table_name='duties', postgresql_include=[])
    op.drop_table('duties')
    op.drop_index('ix_department_confirmations_contact', table_name='department_confirmations', postgresql_include=[])
    op.drop_table('department_confirmations')
    op.drop_index('ix_building_leads_name_index', table_name='building_leads', postgresql_include=[])
    op.drop_index('ix_building_leads_building', table_name='building_leads', postgresql_include=['ends_on'])
    op.drop_index('ix_building_leads_account', table_name='building_leads', postgresql_include=['building_id', 'starts_on', 'ends_on'])
    op.drop_table('building_leads')
    op.drop_index('ix_posts_kind', table_name='posts', postgresql_include=['ends_on'])
    op.drop_table('posts')
    op.drop_index('ix_department_contacts_id', table_name='department_contacts', postgresql_include=['department', 'starts_on', 'ends_on'])
    op.drop_table('department_contacts')
    op.drop_table('required_departments')
