"""rentals

Revision: 0009, after 0008
"""

import sqlalchemy as sa
from alembic import op

revision = '0009'
down_revision = '0008'


def upgrade() -> None:
    op.create_table('landlords',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('name', sa.LargeBinary(), nullable=True),
    sa.Column('name_index', sa.Text(), nullable=True),
    sa.Column('phone', sa.LargeBinary(), nullable=True),
    sa.Column('phone_index', sa.Text(), nullable=True),
    sa.Column('id_number', sa.LargeBinary(), nullable=True),
    sa.Column('id_number_index', sa.Text(), nullable=True),
    sa.Column('identity_checked_on', sa.Date(), nullable=True),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("kind IN ('person', 'company')", name=op.f('ck_landlords_kind')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_landlords_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_landlords'))
    )
    op.execute('REVOKE ALL ON TABLE "landlords" FROM PUBLIC')
    op.execute('ALTER TABLE "landlords" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "landlords" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_landlords" ON "landlords" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_landlords" ON "landlords" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_landlords" ON "landlords" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_landlords" ON "landlords" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_landlords" ON "landlords" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "landlords" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "landlords" TO qs_community')
    op.execute('GRANT UPDATE ("kind", "name", "name_index", "phone", "phone_index", "id_number", "id_number_index", "identity_checked_on", "ended_on", "version", "changed_at") ON TABLE "landlords" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "landlords" TO qs_eraser')
    op.execute('GRANT UPDATE ("name", "name_index", "phone", "phone_index", "id_number", "id_number_index", "version", "changed_at") ON TABLE "landlords" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "landlords" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "kind", "identity_checked_on", "ended_on", "created_at", "version", "changed_at") ON TABLE "landlords" TO qs_inspector')
    op.execute('GRANT SELECT ("community_id", "id", "kind", "identity_checked_on", "ended_on", "created_at", "version", "changed_at") ON TABLE "landlords" TO qs_street')
    op.execute('GRANT SELECT ("community_id", "id", "kind", "identity_checked_on", "ended_on", "created_at", "version", "changed_at") ON TABLE "landlords" TO qs_evaluator')
    op.create_index('ix_landlords_checked', 'landlords', ['community_id', 'id'], unique=False, postgresql_include=['identity_checked_on'])
    op.create_index('ix_landlords_id_number_index', 'landlords', ['community_id', 'id_number_index'], unique=False, postgresql_include=[])
    op.create_index('ix_landlords_name_index', 'landlords', ['community_id', 'name_index'], unique=False, postgresql_include=[])
    op.create_index('ix_landlords_phone_index', 'landlords', ['community_id', 'phone_index'], unique=False, postgresql_include=[])
    op.create_table('letter_texts',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('approved_on', sa.Date(), nullable=False),
    sa.Column('approved_by', sa.Text(), nullable=True),
    sa.Column('ends_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint('ends_on >= starts_on', name=op.f('ck_letter_texts_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_letter_texts_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_letter_texts'))
    )
    op.execute('REVOKE ALL ON TABLE "letter_texts" FROM PUBLIC')
    op.execute('ALTER TABLE "letter_texts" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "letter_texts" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_letter_texts" ON "letter_texts" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_letter_texts" ON "letter_texts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_letter_texts" ON "letter_texts" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_letter_texts" ON "letter_texts" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_letter_texts" ON "letter_texts" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_public_letter_texts" ON "letter_texts" AS PERMISSIVE FOR SELECT TO qs_public
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "letter_texts" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "letter_texts" TO qs_community')
    op.execute('GRANT UPDATE ("body", "starts_on", "approved_on", "approved_by", "ends_on", "version", "changed_at") ON TABLE "letter_texts" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "letter_texts" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "letter_texts" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "letter_texts" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "letter_texts" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "letter_texts" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "letter_texts" TO qs_evaluator')
    op.execute('GRANT SELECT ON TABLE "letter_texts" TO qs_public')
    op.create_index('ix_letter_texts_starts', 'letter_texts', ['community_id', 'starts_on'], unique=False, postgresql_include=['ends_on'])
    op.create_table('rental_units',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('building_id', sa.Uuid(), nullable=False),
    sa.Column('landlord_id', sa.Uuid(), nullable=True),
    sa.Column('unit_no', sa.Text(), nullable=True),
    sa.Column('declared_use', sa.Text(), nullable=True),
    sa.Column('max_occupants', sa.Integer(), nullable=True),
    sa.Column('registered_on', sa.Date(), nullable=False),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("declared_use IN ('residence', 'dormitory', 'office', 'storage')", name=op.f('ck_rental_units_declared_use')),
    sa.CheckConstraint('closed_on >= registered_on', name=op.f('ck_rental_units_dates')),
    sa.CheckConstraint('max_occupants BETWEEN 1 AND 200', name=op.f('ck_rental_units_max_occupants')),
    sa.ForeignKeyConstraint(['community_id', 'building_id'], ['buildings.community_id', 'buildings.id'], name=op.f('fk_rental_units_community_id_building_id')),
    sa.ForeignKeyConstraint(['community_id', 'landlord_id'], ['landlords.community_id', 'landlords.id'], name=op.f('fk_rental_units_community_id_landlord_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_rental_units_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_rental_units'))
    )
    op.execute('REVOKE ALL ON TABLE "rental_units" FROM PUBLIC')
    op.execute('ALTER TABLE "rental_units" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "rental_units" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_rental_units" ON "rental_units" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_rental_units" ON "rental_units" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_rental_units" ON "rental_units" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_rental_units" ON "rental_units" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_rental_units" ON "rental_units" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "rental_units" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "rental_units" TO qs_community')
    op.execute('GRANT UPDATE ("building_id", "landlord_id", "unit_no", "declared_use", "max_occupants", "registered_on", "closed_on", "version", "changed_at") ON TABLE "rental_units" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "rental_units" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "rental_units" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "rental_units" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "rental_units" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "rental_units" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "rental_units" TO qs_evaluator')
    op.create_index('ix_rental_units_active', 'rental_units', ['community_id', 'id'], unique=False, postgresql_include=['registered_on', 'closed_on', 'landlord_id', 'unit_no', 'declared_use', 'max_occupants', 'building_id'])
    op.create_table('landlord_breaches',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('rental_unit_id', sa.Uuid(), nullable=False),
    sa.Column('found_on', sa.Date(), nullable=False),
    sa.Column('department', sa.Text(), nullable=False),
    sa.Column('act', sa.Text(), nullable=False),
    sa.Column('handled_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("department IN ('police_station', 'market_regulation', 'subdistrict_office', 'fire', 'tax', 'urban_management', 'housing', 'civil_affairs', 'supervision', 'procuratorate', 'education')", name=op.f('ck_landlord_breaches_department')),
    sa.CheckConstraint('handled_on >= found_on', name=op.f('ck_landlord_breaches_dates')),
    sa.ForeignKeyConstraint(['community_id', 'rental_unit_id'], ['rental_units.community_id', 'rental_units.id'], name=op.f('fk_landlord_breaches_community_id_rental_unit_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_landlord_breaches_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_landlord_breaches'))
    )
    op.execute('REVOKE ALL ON TABLE "landlord_breaches" FROM PUBLIC')
    op.execute('ALTER TABLE "landlord_breaches" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "landlord_breaches" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_landlord_breaches" ON "landlord_breaches" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_landlord_breaches" ON "landlord_breaches" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_landlord_breaches" ON "landlord_breaches" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_landlord_breaches" ON "landlord_breaches" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_landlord_breaches" ON "landlord_breaches" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "landlord_breaches" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "landlord_breaches" TO qs_community')
    op.execute('GRANT UPDATE ("rental_unit_id", "found_on", "department", "act", "handled_on", "version", "changed_at") ON TABLE "landlord_breaches" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "landlord_breaches" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "landlord_breaches" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "landlord_breaches" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "landlord_breaches" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "landlord_breaches" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "landlord_breaches" TO qs_evaluator')
    op.create_table('letter_refusals',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('rental_unit_id', sa.Uuid(), nullable=False),
    sa.Column('refused_on', sa.Date(), nullable=False),
    sa.Column('how', sa.Text(), nullable=True),
    sa.Column('passed_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint('passed_on >= refused_on', name=op.f('ck_letter_refusals_dates')),
    sa.ForeignKeyConstraint(['community_id', 'rental_unit_id'], ['rental_units.community_id', 'rental_units.id'], name=op.f('fk_letter_refusals_community_id_rental_unit_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_letter_refusals_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_letter_refusals'))
    )
    op.execute('REVOKE ALL ON TABLE "letter_refusals" FROM PUBLIC')
    op.execute('ALTER TABLE "letter_refusals" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "letter_refusals" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_letter_refusals" ON "letter_refusals" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_letter_refusals" ON "letter_refusals" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_letter_refusals" ON "letter_refusals" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_letter_refusals" ON "letter_refusals" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_letter_refusals" ON "letter_refusals" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "letter_refusals" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "letter_refusals" TO qs_community')
    op.execute('GRANT UPDATE ("rental_unit_id", "refused_on", "how", "passed_on", "version", "changed_at") ON TABLE "letter_refusals" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "letter_refusals" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "letter_refusals" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "letter_refusals" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "letter_refusals" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "letter_refusals" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "letter_refusals" TO qs_evaluator')
    op.create_index('ix_letter_refusals_unit', 'letter_refusals', ['community_id', 'rental_unit_id'], unique=False, postgresql_include=['refused_on', 'passed_on'])
    op.create_table('responsibility_letters',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('rental_unit_id', sa.Uuid(), nullable=False),
    sa.Column('landlord_id', sa.Uuid(), nullable=True),
    sa.Column('basis_on', sa.Date(), nullable=False),
    sa.Column('signed_on', sa.Date(), nullable=True),
    sa.Column('expires_on', sa.Date(), nullable=True),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('retention_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint('(signed_on IS NULL) = (expires_on IS NULL)', name=op.f('ck_responsibility_letters_signed')),
    sa.CheckConstraint('expires_on >= signed_on', name=op.f('ck_responsibility_letters_dates')),
    sa.ForeignKeyConstraint(['community_id', 'landlord_id'], ['landlords.community_id', 'landlords.id'], name=op.f('fk_responsibility_letters_community_id_landlord_id')),
    sa.ForeignKeyConstraint(['community_id', 'rental_unit_id'], ['rental_units.community_id', 'rental_units.id'], name=op.f('fk_responsibility_letters_community_id_rental_unit_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_responsibility_letters_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_responsibility_letters'))
    )
    op.execute('REVOKE ALL ON TABLE "responsibility_letters" FROM PUBLIC')
    op.execute('ALTER TABLE "responsibility_letters" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "responsibility_letters" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_responsibility_letters" ON "responsibility_letters" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_responsibility_letters" ON "responsibility_letters" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_responsibility_letters" ON "responsibility_letters" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_responsibility_letters" ON "responsibility_letters" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_responsibility_letters" ON "responsibility_letters" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "responsibility_letters" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "responsibility_letters" TO qs_community')
    op.execute('GRANT UPDATE ("rental_unit_id", "landlord_id", "basis_on", "signed_on", "expires_on", "ended_on", "retention_on", "version", "changed_at") ON TABLE "responsibility_letters" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "responsibility_letters" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "responsibility_letters" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "responsibility_letters" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "responsibility_letters" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "responsibility_letters" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "responsibility_letters" TO qs_evaluator')
    op.create_index('ix_responsibility_letters_basis', 'responsibility_letters', ['community_id', 'basis_on'], unique=False, postgresql_include=['signed_on'])
    op.create_index('ix_responsibility_letters_unit', 'responsibility_letters', ['community_id', 'rental_unit_id'], unique=False, postgresql_include=['signed_on', 'expires_on', 'ended_on'])
    op.create_table('tenancies',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('rental_unit_id', sa.Uuid(), nullable=False),
    sa.Column('tenant_name', sa.LargeBinary(), nullable=True),
    sa.Column('tenant_name_index', sa.Text(), nullable=True),
    sa.Column('phone', sa.LargeBinary(), nullable=True),
    sa.Column('id_number', sa.LargeBinary(), nullable=True),
    sa.Column('id_number_index', sa.Text(), nullable=True),
    sa.Column('identity_check', sa.Text(), nullable=False),
    sa.Column('occupation', sa.Text(), nullable=False),
    sa.Column('use_matches', sa.Boolean(), nullable=True),
    sa.Column('children', sa.Integer(), nullable=False),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('start_known_on', sa.Date(), nullable=False),
    sa.Column('start_entered_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=True),
    sa.Column('end_known_on', sa.Date(), nullable=True),
    sa.Column('end_entered_on', sa.Date(), nullable=True),
    sa.Column('retention_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("identity_check IN ('none', 'landlord', 'police')", name=op.f('ck_tenancies_identity_check')),
    sa.CheckConstraint("occupation IN ('employee', 'self_employed', 'student', 'retired', 'none', 'unknown')", name=op.f('ck_tenancies_occupation')),
    sa.CheckConstraint('(end_known_on IS NULL) = (end_entered_on IS NULL)', name=op.f('ck_tenancies_end_known')),
    sa.CheckConstraint('children >= 0', name=op.f('ck_tenancies_children')),
    sa.CheckConstraint('end_entered_on >= end_known_on', name=op.f('ck_tenancies_end_entered')),
    sa.CheckConstraint('ends_on >= starts_on', name=op.f('ck_tenancies_dates')),
    sa.CheckConstraint('start_entered_on >= start_known_on', name=op.f('ck_tenancies_start_entered')),
    sa.ForeignKeyConstraint(['community_id', 'rental_unit_id'], ['rental_units.community_id', 'rental_units.id'], name=op.f('fk_tenancies_community_id_rental_unit_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_tenancies_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_tenancies'))
    )
    op.execute('REVOKE ALL ON TABLE "tenancies" FROM PUBLIC')
    op.execute('ALTER TABLE "tenancies" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "tenancies" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_tenancies" ON "tenancies" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_tenancies" ON "tenancies" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_tenancies" ON "tenancies" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_tenancies" ON "tenancies" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_tenancies" ON "tenancies" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "tenancies" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "tenancies" TO qs_community')
    op.execute('GRANT UPDATE ("rental_unit_id", "tenant_name", "tenant_name_index", "phone", "id_number", "id_number_index", "identity_check", "occupation", "use_matches", "children", "starts_on", "start_known_on", "start_entered_on", "ends_on", "end_known_on", "end_entered_on", "retention_on", "version", "changed_at") ON TABLE "tenancies" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "tenancies" TO qs_eraser')
    op.execute('GRANT UPDATE ("tenant_name", "tenant_name_index", "phone", "id_number", "id_number_index", "occupation", "use_matches", "children", "version", "changed_at") ON TABLE "tenancies" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "tenancies" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "rental_unit_id", "identity_check", "occupation", "use_matches", "children", "starts_on", "start_known_on", "start_entered_on", "ends_on", "end_known_on", "end_entered_on", "retention_on", "created_at", "version", "changed_at") ON TABLE "tenancies" TO qs_inspector')
    op.execute('GRANT SELECT ("community_id", "id", "rental_unit_id", "identity_check", "occupation", "use_matches", "children", "starts_on", "start_known_on", "start_entered_on", "ends_on", "end_known_on", "end_entered_on", "retention_on", "created_at", "version", "changed_at") ON TABLE "tenancies" TO qs_street')
    op.execute('GRANT SELECT ("community_id", "id", "rental_unit_id", "identity_check", "occupation", "use_matches", "children", "starts_on", "start_known_on", "start_entered_on", "ends_on", "end_known_on", "end_entered_on", "retention_on", "created_at", "version", "changed_at") ON TABLE "tenancies" TO qs_evaluator')
    op.create_index('ix_tenancies_end_known', 'tenancies', ['community_id', 'end_known_on'], unique=False, postgresql_include=['end_entered_on'])
    op.create_index('ix_tenancies_id_number_index', 'tenancies', ['community_id', 'id_number_index'], unique=False, postgresql_include=[])
    op.create_index('ix_tenancies_retention', 'tenancies', ['community_id', 'retention_on'], unique=False, postgresql_include=[])
    op.create_index('ix_tenancies_start_known', 'tenancies', ['community_id', 'start_known_on'], unique=False, postgresql_include=['start_entered_on'])
    op.create_index('ix_tenancies_tenant_name_index', 'tenancies', ['community_id', 'tenant_name_index'], unique=False, postgresql_include=[])
    op.create_index('ix_tenancies_unit', 'tenancies', ['community_id', 'rental_unit_id', 'ends_on'], unique=False, postgresql_include=[])
    op.create_table('unit_verifications',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('rental_unit_id', sa.Uuid(), nullable=False),
    sa.Column('verified_on', sa.Date(), nullable=False),
    sa.Column('method', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("method IN ('visit', 'phone')", name=op.f('ck_unit_verifications_method')),
    sa.ForeignKeyConstraint(['community_id', 'rental_unit_id'], ['rental_units.community_id', 'rental_units.id'], name=op.f('fk_unit_verifications_community_id_rental_unit_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_unit_verifications_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_unit_verifications'))
    )
    op.execute('REVOKE ALL ON TABLE "unit_verifications" FROM PUBLIC')
    op.execute('ALTER TABLE "unit_verifications" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "unit_verifications" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_unit_verifications" ON "unit_verifications" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_unit_verifications" ON "unit_verifications" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_unit_verifications" ON "unit_verifications" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_unit_verifications" ON "unit_verifications" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_unit_verifications" ON "unit_verifications" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "unit_verifications" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "unit_verifications" TO qs_community')
    op.execute('GRANT UPDATE ("rental_unit_id", "verified_on", "method", "version", "changed_at") ON TABLE "unit_verifications" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "unit_verifications" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "unit_verifications" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "unit_verifications" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "unit_verifications" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "unit_verifications" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "unit_verifications" TO qs_evaluator')
    op.create_index('ix_unit_verifications_unit', 'unit_verifications', ['community_id', 'rental_unit_id', 'verified_on'], unique=False, postgresql_include=[])
    op.create_table('letter_invitations',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('letter_id', sa.Uuid(), nullable=False),
    sa.Column('label', sa.Text(), nullable=False),
    sa.Column('secret_hash', sa.Text(), nullable=False),
    sa.Column('expires_on', sa.Date(), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['community_id', 'letter_id'], ['responsibility_letters.community_id', 'responsibility_letters.id'], name=op.f('fk_letter_invitations_community_id_letter_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_letter_invitations_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_letter_invitations')),
    sa.UniqueConstraint('community_id', 'id', 'letter_id', name=op.f('uq_letter_invitations_community_id_id_letter_id'))
    )
    op.execute('REVOKE ALL ON TABLE "letter_invitations" FROM PUBLIC')
    op.execute('ALTER TABLE "letter_invitations" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "letter_invitations" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_letter_invitations" ON "letter_invitations" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_letter_invitations" ON "letter_invitations" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_letter_invitations" ON "letter_invitations" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_letter_invitations" ON "letter_invitations" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_letter_invitations" ON "letter_invitations" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_public_letter_invitations" ON "letter_invitations" AS PERMISSIVE FOR ALL TO qs_public
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "letter_invitations" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "letter_invitations" TO qs_community')
    op.execute('GRANT UPDATE ("letter_id", "label", "secret_hash", "expires_on", "used_at") ON TABLE "letter_invitations" TO qs_community')
    op.execute('GRANT DELETE ON TABLE "letter_invitations" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "letter_invitations" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "letter_invitations" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "letter_id", "label", "expires_on", "used_at", "created_at") ON TABLE "letter_invitations" TO qs_inspector')
    op.execute('GRANT SELECT ("community_id", "id", "letter_id", "label", "expires_on", "used_at", "created_at") ON TABLE "letter_invitations" TO qs_street')
    op.execute('GRANT SELECT ("community_id", "id", "letter_id", "label", "expires_on", "used_at", "created_at") ON TABLE "letter_invitations" TO qs_evaluator')
    op.execute('GRANT SELECT ON TABLE "letter_invitations" TO qs_public')
    op.execute('GRANT UPDATE ("used_at") ON TABLE "letter_invitations" TO qs_public')
    op.create_index('ix_letter_invitations_letter', 'letter_invitations', ['community_id', 'letter_id'], unique=False, postgresql_include=['expires_on', 'used_at'])
    op.create_table('letter_signatures',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('invitation_id', sa.Uuid(), nullable=False),
    sa.Column('letter_id', sa.Uuid(), nullable=False),
    sa.Column('signer_name', sa.LargeBinary(), nullable=False),
    sa.Column('phone', sa.LargeBinary(), nullable=True),
    sa.Column('id_ending', sa.LargeBinary(), nullable=True),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('agreed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('outcome', sa.Text(), nullable=True),
    sa.Column('decided_on', sa.Date(), nullable=True),
    sa.Column('decided_by', sa.Uuid(), nullable=True),
    sa.Column('retention_on', sa.Date(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("outcome IN ('confirmed', 'rejected')", name=op.f('ck_letter_signatures_outcome')),
    sa.CheckConstraint('(outcome IS NULL) = (decided_by IS NULL)', name=op.f('ck_letter_signatures_decided_by')),
    sa.CheckConstraint('(outcome IS NULL) = (decided_on IS NULL)', name=op.f('ck_letter_signatures_decided_on')),
    sa.ForeignKeyConstraint(['community_id', 'invitation_id', 'letter_id'], ['letter_invitations.community_id', 'letter_invitations.id', 'letter_invitations.letter_id'], name=op.f('fk_letter_signatures_community_id_invitation_id_letter_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_letter_signatures_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_letter_signatures')),
    sa.UniqueConstraint('community_id', 'invitation_id', name=op.f('uq_letter_signatures_community_id_invitation_id'))
    )
    op.execute('REVOKE ALL ON TABLE "letter_signatures" FROM PUBLIC')
    op.execute('ALTER TABLE "letter_signatures" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "letter_signatures" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_letter_signatures" ON "letter_signatures" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_letter_signatures" ON "letter_signatures" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_letter_signatures" ON "letter_signatures" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_letter_signatures" ON "letter_signatures" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_letter_signatures" ON "letter_signatures" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_public_letter_signatures" ON "letter_signatures" AS PERMISSIVE FOR ALL TO qs_public
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "letter_signatures" TO qs_community')
    op.execute('GRANT UPDATE ("outcome", "decided_on", "decided_by", "retention_on") ON TABLE "letter_signatures" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "letter_signatures" TO qs_eraser')
    op.execute('GRANT UPDATE ("signer_name", "phone", "id_ending") ON TABLE "letter_signatures" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "letter_signatures" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "invitation_id", "letter_id", "text", "agreed_at", "outcome", "decided_on", "decided_by", "retention_on", "created_at") ON TABLE "letter_signatures" TO qs_inspector')
    op.execute('GRANT SELECT ("community_id", "id", "invitation_id", "letter_id", "text", "agreed_at", "outcome", "decided_on", "decided_by", "retention_on", "created_at") ON TABLE "letter_signatures" TO qs_street')
    op.execute('GRANT SELECT ("community_id", "id", "invitation_id", "letter_id", "text", "agreed_at", "outcome", "decided_on", "decided_by", "retention_on", "created_at") ON TABLE "letter_signatures" TO qs_evaluator')
    op.execute('GRANT INSERT ON TABLE "letter_signatures" TO qs_public')
    op.create_index('ix_letter_signatures_letter', 'letter_signatures', ['community_id', 'letter_id'], unique=False, postgresql_include=['outcome'])


def downgrade() -> None:
    op.drop_index('ix_letter_signatures_letter', table_name='letter_signatures', postgresql_include=['outcome'])
    op.drop_table('letter_signatures')
    op.drop_index('ix_letter_invitations_letter', table_name='letter_invitations', postgresql_include=['expires_on', 'used_at'])
    op.drop_table('letter_invitations')
    op.drop_index('ix_unit_verifications_unit', table_name='unit_verifications', postgresql_include=[])
    op.drop_table('unit_verifications')
    op.drop_index('ix_tenancies_unit', table_name='tenancies', postgresql_include=[])
    op.drop_index('ix_tenancies_tenant_name_index', table_name='tenancies', postgresql_include=[])
    op.drop_index('ix_tenancies_start_known', table_name='tenancies', postgresql_include=['start_entered_on'])
    op.drop_index('ix_tenancies_retention', table_name='tenancies', postgresql_include=[])
    op.drop_index('ix_tenancies_id_number_index', table_name='tenancies', postgresql_include=[])
    op.drop_index('ix_tenancies_end_known', table_name='tenancies', postgresql_include=['end_entered_on'])
    op.drop_table('tenancies')
    op.drop_index('ix_responsibility_letters_unit', table_name='responsibility_letters', postgresql_include=['signed_on', 'expires_on', 'ended_on'])
    op.drop_index('ix_responsibility_letters_basis', table_name='responsibility_letters', postgresql_include=['signed_on'])
    op.drop_table('responsibility_letters')
    op.drop_index('ix_letter_refusals_unit', table_name='letter_refusals', postgresql_include=['refused_on', 'passed_on'])
    op.drop_table('letter_refusals')
    op.drop_table('landlord_breaches')
    op.drop_index('ix_rental_units_active', table_name='rental_units', postgresql_include=['registered_on', 'closed_on', 'landlord_id', 'unit_no', 'declared_use', 'max_occupants', 'building_id'])
    op.drop_table('rental_units')
    op.drop_index('ix_letter_texts_starts', table_name='letter_texts', postgresql_include=['ends_on'])
    op.drop_table('letter_texts')
    op.drop_index('ix_landlords_phone_index', table_name='landlords', postgresql_include=[])
    op.drop_index('ix_landlords_name_index', table_name='landlords', postgresql_include=[])
    op.drop_index('ix_landlords_id_number_index', table_name='landlords', postgresql_include=[])
    op.drop_index('ix_landlords_checked', table_name='landlords', postgresql_include=['identity_checked_on'])
    op.drop_table('landlords')
