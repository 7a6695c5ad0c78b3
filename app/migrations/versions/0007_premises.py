"""premises

Revision: 0007, after 0006
"""

import sqlalchemy as sa
from alembic import op

revision = '0007'
down_revision = '0006'


def upgrade() -> None:
    op.create_table('buildings',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('address', sa.Text(), nullable=True),
    sa.Column('staircases', sa.Integer(), nullable=False),
    sa.Column('households', sa.Integer(), nullable=False),
    sa.Column('occupied_from', sa.Date(), nullable=False),
    sa.Column('vacated_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint('households >= 0', name=op.f('ck_buildings_households')),
    sa.CheckConstraint('staircases >= 1', name=op.f('ck_buildings_staircases')),
    sa.CheckConstraint('vacated_on >= occupied_from', name=op.f('ck_buildings_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_buildings_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_buildings'))
    )
    op.execute('REVOKE ALL ON TABLE "buildings" FROM PUBLIC')
    op.execute('ALTER TABLE "buildings" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "buildings" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_buildings" ON "buildings" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_buildings" ON "buildings" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_buildings" ON "buildings" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_buildings" ON "buildings" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_buildings" ON "buildings" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "buildings" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "buildings" TO qs_community')
    op.execute('GRANT UPDATE ("name", "address", "staircases", "households", "occupied_from", "vacated_on", "version", "changed_at") ON TABLE "buildings" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "buildings" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "buildings" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "buildings" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "buildings" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "buildings" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "buildings" TO qs_evaluator')
    op.create_index('ix_buildings_occupied', 'buildings', ['community_id', 'id'], unique=False, postgresql_include=['occupied_from', 'vacated_on', 'households'])
    op.create_table('household_references',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('as_of', sa.Date(), nullable=False),
    sa.Column('households', sa.Integer(), nullable=False),
    sa.Column('source', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('households >= 0', name=op.f('ck_household_references_households')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_household_references_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_household_references'))
    )
    op.execute('REVOKE ALL ON TABLE "household_references" FROM PUBLIC')
    op.execute('ALTER TABLE "household_references" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "household_references" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_household_references" ON "household_references" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_household_references" ON "household_references" AS PERMISSIVE FOR ALL TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_household_references" ON "household_references" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_household_references" ON "household_references" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "household_references" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "household_references" TO qs_inspector')
    op.execute('GRANT INSERT ON TABLE "household_references" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "household_references" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "household_references" TO qs_evaluator')
    op.create_index('ix_household_references_as_of', 'household_references', ['community_id', 'as_of'], unique=False, postgresql_include=['households', 'created_at', 'id'])
    op.create_table('key_places',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('address', sa.Text(), nullable=True),
    sa.Column('active_from', sa.Date(), nullable=False),
    sa.Column('active_to', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("kind IN ('club', 'dance_hall', 'idle_factory', 'illegal_building', 'hotel_room')", name=op.f('ck_key_places_kind')),
    sa.CheckConstraint('active_to >= active_from', name=op.f('ck_key_places_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_key_places_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_key_places'))
    )
    op.execute('REVOKE ALL ON TABLE "key_places" FROM PUBLIC')
    op.execute('ALTER TABLE "key_places" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "key_places" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_key_places" ON "key_places" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_key_places" ON "key_places" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_key_places" ON "key_places" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_key_places" ON "key_places" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_key_places" ON "key_places" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "key_places" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "key_places" TO qs_community')
    op.execute('GRANT UPDATE ("name", "kind", "address", "active_from", "active_to", "version", "changed_at") ON TABLE "key_places" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "key_places" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "key_places" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "key_places" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "key_places" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "key_places" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "key_places" TO qs_evaluator')
    op.create_index('ix_key_places_active', 'key_places', ['community_id', 'id'], unique=False, postgresql_include=['active_from', 'active_to'])
    op.create_table('outbound_residents',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.LargeBinary(), nullable=True),
    sa.Column('name_index', sa.Text(), nullable=True),
    sa.Column('phone', sa.LargeBinary(), nullable=True),
    sa.Column('destination_code', sa.Text(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('consented_on', sa.Date(), nullable=False),
    sa.Column('left_on', sa.Date(), nullable=False),
    sa.Column('returned_on', sa.Date(), nullable=True),
    sa.Column('reminded_on', sa.Date(), nullable=True),
    sa.Column('retention_on', sa.Date(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("reason IN ('work', 'study', 'business', 'family', 'other')", name=op.f('ck_outbound_residents_reason')),
    sa.CheckConstraint('length(destination_code) IN (2, 4)', name=op.f('ck_outbound_residents_destination_code')),
    sa.CheckConstraint('returned_on >= left_on', name=op.f('ck_outbound_residents_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_outbound_residents_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_outbound_residents'))
    )
    op.execute('REVOKE ALL ON TABLE "outbound_residents" FROM PUBLIC')
    op.execute('ALTER TABLE "outbound_residents" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "outbound_residents" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_outbound_residents" ON "outbound_residents" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_outbound_residents" ON "outbound_residents" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_outbound_residents" ON "outbound_residents" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_outbound_residents" ON "outbound_residents" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_outbound_residents" ON "outbound_residents" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "outbound_residents" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "outbound_residents" TO qs_community')
    op.execute('GRANT UPDATE ("name", "name_index", "phone", "destination_code", "reason", "consented_on", "left_on", "returned_on", "reminded_on", "retention_on", "version", "changed_at") ON TABLE "outbound_residents" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "outbound_residents" TO qs_eraser')
    op.execute('GRANT UPDATE ("name", "name_index", "phone", "version", "changed_at") ON TABLE "outbound_residents" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "outbound_residents" TO qs_eraser')
    op.execute('GRANT SELECT ("community_id", "id", "destination_code", "reason", "consented_on", "left_on", "returned_on", "reminded_on", "retention_on", "created_at", "version", "changed_at") ON TABLE "outbound_residents" TO qs_inspector')
    op.execute('GRANT SELECT ("community_id", "id", "destination_code", "reason", "consented_on", "left_on", "returned_on", "reminded_on", "retention_on", "created_at", "version", "changed_at") ON TABLE "outbound_residents" TO qs_street')
    op.execute('GRANT SELECT ("community_id", "id", "destination_code", "reason", "consented_on", "left_on", "returned_on", "reminded_on", "retention_on", "created_at", "version", "changed_at") ON TABLE "outbound_residents" TO qs_evaluator')
    op.create_index('ix_outbound_residents_name_index', 'outbound_residents', ['community_id', 'name_index'], unique=False, postgresql_include=[])
    op.create_index('ix_outbound_residents_retention', 'outbound_residents', ['community_id', 'retention_on'], unique=False, postgresql_include=[])
    op.create_table('venues',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('address', sa.Text(), nullable=True),
    sa.Column('credit_code', sa.Text(), nullable=True),
    sa.Column('opened_on', sa.Date(), nullable=False),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("kind IN ('hotel', 'internet_cafe', 'restaurant', 'market', 'chess_room', 'training', 'other')", name=op.f('ck_venues_kind')),
    sa.CheckConstraint('closed_on >= opened_on', name=op.f('ck_venues_dates')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_venues_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_venues'))
    )
    op.execute('REVOKE ALL ON TABLE "venues" FROM PUBLIC')
    op.execute('ALTER TABLE "venues" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "venues" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_venues" ON "venues" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_venues" ON "venues" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_venues" ON "venues" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_venues" ON "venues" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_venues" ON "venues" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "venues" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "venues" TO qs_community')
    op.execute('GRANT UPDATE ("name", "kind", "address", "credit_code", "opened_on", "closed_on", "version", "changed_at") ON TABLE "venues" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "venues" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "venues" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "venues" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "venues" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "venues" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "venues" TO qs_evaluator')
    op.create_index('ix_venues_open', 'venues', ['community_id', 'id'], unique=False, postgresql_include=['opened_on', 'closed_on'])
    op.create_table('venue_verifications',
    sa.Column('community_id', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('venue_id', sa.Uuid(), nullable=False),
    sa.Column('verified_on', sa.Date(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['community_id', 'venue_id'], ['venues.community_id', 'venues.id'], name=op.f('fk_venue_verifications_community_id_venue_id')),
    sa.ForeignKeyConstraint(['community_id'], ['communities.community_id'], name=op.f('fk_venue_verifications_community_id')),
    sa.PrimaryKeyConstraint('community_id', 'id', name=op.f('pk_venue_verifications'))
    )
    op.execute('REVOKE ALL ON TABLE "venue_verifications" FROM PUBLIC')
    op.execute('ALTER TABLE "venue_verifications" ENABLE ROW LEVEL SECURITY')
    op.execute('ALTER TABLE "venue_verifications" FORCE ROW LEVEL SECURITY')
    op.execute("""CREATE POLICY "qs_community_venue_verifications" ON "venue_verifications" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_venue_verifications" ON "venue_verifications" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_inspector_venue_verifications" ON "venue_verifications" AS PERMISSIVE FOR SELECT TO qs_inspector
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_street_venue_verifications" ON "venue_verifications" AS PERMISSIVE FOR SELECT TO qs_street
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_evaluator_venue_verifications" ON "venue_verifications" AS PERMISSIVE FOR SELECT TO qs_evaluator
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute('GRANT SELECT ON TABLE "venue_verifications" TO qs_community')
    op.execute('GRANT INSERT ON TABLE "venue_verifications" TO qs_community')
    op.execute('GRANT UPDATE ("venue_id", "verified_on", "version", "changed_at") ON TABLE "venue_verifications" TO qs_community')
    op.execute('GRANT SELECT ON TABLE "venue_verifications" TO qs_eraser')
    op.execute('GRANT UPDATE ("version", "changed_at") ON TABLE "venue_verifications" TO qs_eraser')
    op.execute('GRANT DELETE ON TABLE "venue_verifications" TO qs_eraser')
    op.execute('GRANT SELECT ON TABLE "venue_verifications" TO qs_inspector')
    op.execute('GRANT SELECT ON TABLE "venue_verifications" TO qs_street')
    op.execute('GRANT SELECT ON TABLE "venue_verifications" TO qs_evaluator')
    op.create_index('ix_venue_verifications_venue', 'venue_verifications', ['community_id', 'venue_id', 'verified_on'], unique=False, postgresql_include=[])


def downgrade() -> None:
    op.drop_index('ix_venue_verifications_venue', table_name='venue_verifications', postgresql_include=[])
    op.drop_table('venue_verifications')
    op.drop_index('ix_venues_open', table_name='venues', postgresql_include=['opened_on', 'closed_on'])
    op.drop_table('venues')
    op.drop_index('ix_outbound_residents_retention', table_name='outbound_residents', postgresql_include=[])
    op.drop_index('ix_outbound_residents_name_index', table_name='outbound_residents', postgresql_include=[])
    op.drop_table('outbound_residents')
    op.drop_index('ix_key_places_active', table_name='key_places', postgresql_include=['active_from', 'active_to'])
    op.drop_table('key_places')
    op.drop_index('ix_household_references_as_of', table_name='household_references', postgresql_include=['households', 'created_at', 'id'])
    op.drop_table('household_references')
    op.drop_index('ix_buildings_occupied', table_name='buildings', postgresql_include=['occupied_from', 'vacated_on', 'households'])
    op.drop_table('buildings')
