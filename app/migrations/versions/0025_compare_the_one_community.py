"""Compare the one community of a scope by one comparison

Revision: 0025, after 0024
"""

import sqlalchemy as sa
from alembic import op

revision = '0025'
down_revision = '0024'


def upgrade() -> None:
    op.execute('DROP POLICY "qs_community_activities" ON "activities"')
    op.execute('DROP POLICY "qs_eraser_activities" ON "activities"')
    op.execute('DROP POLICY "qs_community_activity_groups" ON "activity_groups"')
    op.execute('DROP POLICY "qs_eraser_activity_groups" ON "activity_groups"')
    op.execute('DROP POLICY "qs_community_adjustments" ON "adjustments"')
    op.execute('DROP POLICY "qs_community_archive_items" ON "archive_items"')
    op.execute('DROP POLICY "qs_eraser_archive_items" ON "archive_items"')
    op.execute('DROP POLICY "qs_community_attachments" ON "attachments"')
    op.execute('DROP POLICY "qs_eraser_attachments" ON "attachments"')
    op.execute('DROP POLICY "qs_community_audit_anchors" ON "audit_anchors"')
    op.execute('DROP POLICY "qs_community_audit_checks" ON "audit_checks"')
    op.execute('DROP POLICY "qs_community_audit_entries" ON "audit_entries"')
    op.execute('DROP POLICY "qs_eraser_audit_entries" ON "audit_entries"')
    op.execute('DROP POLICY "qs_community_audit_turns" ON "audit_turns"')
    op.execute('DROP POLICY "qs_eraser_audit_turns" ON "audit_turns"')
    op.execute('DROP POLICY "qs_community_building_leads" ON "building_leads"')
    op.execute('DROP POLICY "qs_eraser_building_leads" ON "building_leads"')
    op.execute('DROP POLICY "qs_community_buildings" ON "buildings"')
    op.execute('DROP POLICY "qs_eraser_buildings" ON "buildings"')
    op.execute('DROP POLICY "qs_community_communities" ON "communities"')
    op.execute('DROP POLICY "qs_eraser_communities" ON "communities"')
    op.execute('DROP POLICY "qs_public_communities" ON "communities"')
    op.execute('DROP POLICY "qs_shredder_communities" ON "communities"')
    op.execute('DROP POLICY "qs_community_community_keys" ON "community_keys"')
    op.execute('DROP POLICY "qs_shredder_community_keys" ON "community_keys"')
    op.execute('DROP POLICY "qs_community_data_requests" ON "data_requests"')
    op.execute('DROP POLICY "qs_eraser_data_requests" ON "data_requests"')
    op.execute('DROP POLICY "qs_community_deliveries" ON "deliveries"')
    op.execute('DROP POLICY "qs_eraser_deliveries" ON "deliveries"')
    op.execute('DROP POLICY "qs_community_department_confirmations" ON "department_confirmations"')
    op.execute('DROP POLICY "qs_eraser_department_confirmations" ON "department_confirmations"')
    op.execute('DROP POLICY "qs_community_department_contacts" ON "department_contacts"')
    op.execute('DROP POLICY "qs_eraser_department_contacts" ON "department_contacts"')
    op.execute('DROP POLICY "qs_community_drafts" ON "drafts"')
    op.execute('DROP POLICY "qs_eraser_drafts" ON "drafts"')
    op.execute('DROP POLICY "qs_community_duties" ON "duties"')
    op.execute('DROP POLICY "qs_eraser_duties" ON "duties"')
    op.execute('DROP POLICY "qs_community_erasures" ON "erasures"')
    op.execute('DROP POLICY "qs_eraser_erasures" ON "erasures"')
    op.execute('DROP POLICY "qs_community_export_requests" ON "export_requests"')
    op.execute('DROP POLICY "qs_eraser_export_requests" ON "export_requests"')
    op.execute('DROP POLICY "qs_community_findings" ON "findings"')
    op.execute('DROP POLICY "qs_eraser_findings" ON "findings"')
    op.execute('DROP POLICY "qs_community_household_references" ON "household_references"')
    op.execute('DROP POLICY "qs_community_import_pieces" ON "import_pieces"')
    op.execute('DROP POLICY "qs_eraser_import_pieces" ON "import_pieces"')
    op.execute('DROP POLICY "qs_community_imports" ON "imports"')
    op.execute('DROP POLICY "qs_eraser_imports" ON "imports"')
    op.execute('DROP POLICY "qs_community_institutions" ON "institutions"')
    op.execute('DROP POLICY "qs_eraser_institutions" ON "institutions"')
    op.execute('DROP POLICY "qs_community_joint_requests" ON "joint_requests"')
    op.execute('DROP POLICY "qs_eraser_joint_requests" ON "joint_requests"')
    op.execute('DROP POLICY "qs_community_key_place_inspections" ON "key_place_inspections"')
    op.execute('DROP POLICY "qs_eraser_key_place_inspections" ON "key_place_inspections"')
    op.execute('DROP POLICY "qs_community_key_places" ON "key_places"')
    op.execute('DROP POLICY "qs_eraser_key_places" ON "key_places"')
    op.execute('DROP POLICY "qs_community_landlord_breaches" ON "landlord_breaches"')
    op.execute('DROP POLICY "qs_eraser_landlord_breaches" ON "landlord_breaches"')
    op.execute('DROP POLICY "qs_community_landlords" ON "landlords"')
    op.execute('DROP POLICY "qs_eraser_landlords" ON "landlords"')
    op.execute('DROP POLICY "qs_community_lead_merits" ON "lead_merits"')
    op.execute('DROP POLICY "qs_eraser_lead_merits" ON "lead_merits"')
    op.execute('DROP POLICY "qs_community_lead_reports" ON "lead_reports"')
    op.execute('DROP POLICY "qs_eraser_lead_reports" ON "lead_reports"')
    op.execute('DROP POLICY "qs_community_letter_invitations" ON "letter_invitations"')
    op.execute('DROP POLICY "qs_eraser_letter_invitations" ON "letter_invitations"')
    op.execute('DROP POLICY "qs_public_letter_invitations" ON "letter_invitations"')
    op.execute('DROP POLICY "qs_community_letter_refusals" ON "letter_refusals"')
    op.execute('DROP POLICY "qs_eraser_letter_refusals" ON "letter_refusals"')
    op.execute('DROP POLICY "qs_community_letter_signatures" ON "letter_signatures"')
    op.execute('DROP POLICY "qs_eraser_letter_signatures" ON "letter_signatures"')
    op.execute('DROP POLICY "qs_public_letter_signatures" ON "letter_signatures"')
    op.execute('DROP POLICY "qs_community_letter_texts" ON "letter_texts"')
    op.execute('DROP POLICY "qs_eraser_letter_texts" ON "letter_texts"')
    op.execute('DROP POLICY "qs_public_letter_texts" ON "letter_texts"')
    op.execute('DROP POLICY "qs_community_live_scores" ON "live_scores"')
    op.execute('DROP POLICY "qs_community_meetings" ON "meetings"')
    op.execute('DROP POLICY "qs_eraser_meetings" ON "meetings"')
    op.execute('DROP POLICY "qs_community_month_scores" ON "month_scores"')
    op.execute('DROP POLICY "qs_community_outbound_residents" ON "outbound_residents"')
    op.execute('DROP POLICY "qs_eraser_outbound_residents" ON "outbound_residents"')
    op.execute('DROP POLICY "qs_community_outbox" ON "outbox"')
    op.execute('DROP POLICY "qs_eraser_outbox" ON "outbox"')
    op.execute('DROP POLICY "qs_public_outbox" ON "outbox"')
    op.execute('DROP POLICY "qs_shredder_outbox" ON "outbox"')
    op.execute('DROP POLICY "qs_community_patrols" ON "patrols"')
    op.execute('DROP POLICY "qs_eraser_patrols" ON "patrols"')
    op.execute('DROP POLICY "qs_community_plan_parts" ON "plan_parts"')
    op.execute('DROP POLICY "qs_eraser_plan_parts" ON "plan_parts"')
    op.execute('DROP POLICY "qs_community_plans" ON "plans"')
    op.execute('DROP POLICY "qs_eraser_plans" ON "plans"')
    op.execute('DROP POLICY "qs_community_posts" ON "posts"')
    op.execute('DROP POLICY "qs_eraser_posts" ON "posts"')
    op.execute('DROP POLICY "qs_community_priority_groups" ON "priority_groups"')
    op.execute('DROP POLICY "qs_eraser_priority_groups" ON "priority_groups"')
    op.execute('DROP POLICY "qs_community_privacy_notices" ON "privacy_notices"')
    op.execute('DROP POLICY "qs_eraser_privacy_notices" ON "privacy_notices"')
    op.execute('DROP POLICY "qs_public_privacy_notices" ON "privacy_notices"')
    op.execute('DROP POLICY "qs_community_rental_units" ON "rental_units"')
    op.execute('DROP POLICY "qs_eraser_rental_units" ON "rental_units"')
    op.execute('DROP POLICY "qs_community_responsibility_letters" ON "responsibility_letters"')
    op.execute('DROP POLICY "qs_eraser_responsibility_letters" ON "responsibility_letters"')
    op.execute('DROP POLICY "qs_community_samples" ON "samples"')
    op.execute('DROP POLICY "qs_community_site_revisits" ON "site_revisits"')
    op.execute('DROP POLICY "qs_eraser_site_revisits" ON "site_revisits"')
    op.execute('DROP POLICY "qs_community_site_tasks" ON "site_tasks"')
    op.execute('DROP POLICY "qs_eraser_site_tasks" ON "site_tasks"')
    op.execute('DROP POLICY "qs_community_sites" ON "sites"')
    op.execute('DROP POLICY "qs_eraser_sites" ON "sites"')
    op.execute('DROP POLICY "qs_community_tenancies" ON "tenancies"')
    op.execute('DROP POLICY "qs_eraser_tenancies" ON "tenancies"')
    op.execute('DROP POLICY "qs_community_tip_events" ON "tip_events"')
    op.execute('DROP POLICY "qs_eraser_tip_events" ON "tip_events"')
    op.execute('DROP POLICY "qs_eraser_tip_reporters" ON "tip_reporters"')
    op.execute('DROP POLICY "qs_community_tip_transfers" ON "tip_transfers"')
    op.execute('DROP POLICY "qs_eraser_tip_transfers" ON "tip_transfers"')
    op.execute('DROP POLICY "qs_community_tips" ON "tips"')
    op.execute('DROP POLICY "qs_eraser_tips" ON "tips"')
    op.execute('DROP POLICY "qs_public_tips" ON "tips"')
    op.execute('DROP POLICY "qs_community_unit_verifications" ON "unit_verifications"')
    op.execute('DROP POLICY "qs_eraser_unit_verifications" ON "unit_verifications"')
    op.execute('DROP POLICY "qs_community_venue_verifications" ON "venue_verifications"')
    op.execute('DROP POLICY "qs_eraser_venue_verifications" ON "venue_verifications"')
    op.execute('DROP POLICY "qs_community_venues" ON "venues"')
    op.execute('DROP POLICY "qs_eraser_venues" ON "venues"')
    op.execute('DROP POLICY "qs_community_vetoes" ON "vetoes"')
    op.execute('DROP POLICY "qs_community_victims" ON "victims"')
    op.execute('DROP POLICY "qs_eraser_victims" ON "victims"')
    op.execute("""CREATE POLICY "qs_community_activities" ON "activities" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_activities" ON "activities" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_activity_groups" ON "activity_groups" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_activity_groups" ON "activity_groups" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_adjustments" ON "adjustments" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (confirmed_on IS NOT NULL))""")
    op.execute("""CREATE POLICY "qs_community_archive_items" ON "archive_items" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_archive_items" ON "archive_items" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_attachments" ON "attachments" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_attachments" ON "attachments" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_audit_anchors" ON "audit_anchors" AS PERMISSIVE FOR SELECT TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_audit_checks" ON "audit_checks" AS PERMISSIVE FOR SELECT TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_audit_entries" ON "audit_entries" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_audit_entries" ON "audit_entries" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_audit_turns" ON "audit_turns" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_audit_turns" ON "audit_turns" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_building_leads" ON "building_leads" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_building_leads" ON "building_leads" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_buildings" ON "buildings" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_buildings" ON "buildings" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_public_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_public
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_shredder_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_shredder
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_community_keys" ON "community_keys" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (purpose = 'community'::text))""")
    op.execute("""CREATE POLICY "qs_shredder_community_keys" ON "community_keys" AS PERMISSIVE FOR ALL TO qs_shredder
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_data_requests" ON "data_requests" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_data_requests" ON "data_requests" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_deliveries" ON "deliveries" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_deliveries" ON "deliveries" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_department_confirmations" ON "department_confirmations" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_department_confirmations" ON "department_confirmations" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_department_contacts" ON "department_contacts" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_department_contacts" ON "department_contacts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_drafts" ON "drafts" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_drafts" ON "drafts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_duties" ON "duties" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_duties" ON "duties" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_erasures" ON "erasures" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT confidential))
    WITH CHECK ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT confidential))""")
    op.execute("""CREATE POLICY "qs_eraser_erasures" ON "erasures" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT confidential))
    WITH CHECK ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT confidential))""")
    op.execute("""CREATE POLICY "qs_community_export_requests" ON "export_requests" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_export_requests" ON "export_requests" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_findings" ON "findings" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_findings" ON "findings" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_household_references" ON "household_references" AS PERMISSIVE FOR SELECT TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_import_pieces" ON "import_pieces" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_import_pieces" ON "import_pieces" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_imports" ON "imports" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_imports" ON "imports" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_institutions" ON "institutions" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_institutions" ON "institutions" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_joint_requests" ON "joint_requests" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_joint_requests" ON "joint_requests" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_key_place_inspections" ON "key_place_inspections" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_key_place_inspections" ON "key_place_inspections" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_key_places" ON "key_places" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_key_places" ON "key_places" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_landlord_breaches" ON "landlord_breaches" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_landlord_breaches" ON "landlord_breaches" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_landlords" ON "landlords" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_landlords" ON "landlords" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_lead_merits" ON "lead_merits" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_lead_merits" ON "lead_merits" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_lead_reports" ON "lead_reports" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_lead_reports" ON "lead_reports" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_letter_invitations" ON "letter_invitations" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_letter_invitations" ON "letter_invitations" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_public_letter_invitations" ON "letter_invitations" AS PERMISSIVE FOR ALL TO qs_public
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (used_at IS NOT NULL))""")
    op.execute("""CREATE POLICY "qs_community_letter_refusals" ON "letter_refusals" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_letter_refusals" ON "letter_refusals" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_letter_signatures" ON "letter_signatures" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_letter_signatures" ON "letter_signatures" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_public_letter_signatures" ON "letter_signatures" AS PERMISSIVE FOR ALL TO qs_public
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_letter_texts" ON "letter_texts" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_letter_texts" ON "letter_texts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_public_letter_texts" ON "letter_texts" AS PERMISSIVE FOR SELECT TO qs_public
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_live_scores" ON "live_scores" AS PERMISSIVE FOR SELECT TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_meetings" ON "meetings" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_meetings" ON "meetings" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_month_scores" ON "month_scores" AS PERMISSIVE FOR SELECT TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_outbound_residents" ON "outbound_residents" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_outbound_residents" ON "outbound_residents" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_public_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_public
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_shredder_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_shredder
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_patrols" ON "patrols" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_patrols" ON "patrols" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_plan_parts" ON "plan_parts" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_plan_parts" ON "plan_parts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_plans" ON "plans" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_plans" ON "plans" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_posts" ON "posts" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_posts" ON "posts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_priority_groups" ON "priority_groups" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_priority_groups" ON "priority_groups" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_privacy_notices" ON "privacy_notices" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_privacy_notices" ON "privacy_notices" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_public_privacy_notices" ON "privacy_notices" AS PERMISSIVE FOR SELECT TO qs_public
    USING ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (published_on IS NOT NULL))""")
    op.execute("""CREATE POLICY "qs_community_rental_units" ON "rental_units" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_rental_units" ON "rental_units" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_responsibility_letters" ON "responsibility_letters" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_responsibility_letters" ON "responsibility_letters" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_samples" ON "samples" AS PERMISSIVE FOR SELECT TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_site_revisits" ON "site_revisits" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_site_revisits" ON "site_revisits" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_site_tasks" ON "site_tasks" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_site_tasks" ON "site_tasks" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_sites" ON "sites" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_sites" ON "sites" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_tenancies" ON "tenancies" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_tenancies" ON "tenancies" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_tip_events" ON "tip_events" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT skips_community))
    WITH CHECK ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_eraser_tip_events" ON "tip_events" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT skips_community))
    WITH CHECK ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_eraser_tip_reporters" ON "tip_reporters" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_tip_transfers" ON "tip_transfers" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT skips_community))
    WITH CHECK ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_eraser_tip_transfers" ON "tip_transfers" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT skips_community))
    WITH CHECK ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_community_tips" ON "tips" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT skips_community))
    WITH CHECK ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_eraser_tips" ON "tips" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT skips_community))
    WITH CHECK ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_public_tips" ON "tips" AS PERMISSIVE FOR ALL TO qs_public
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (source = 'public'::text) AND (NOT reporter_unreachable))""")
    op.execute("""CREATE POLICY "qs_community_unit_verifications" ON "unit_verifications" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_unit_verifications" ON "unit_verifications" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_venue_verifications" ON "venue_verifications" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_venue_verifications" ON "venue_verifications" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_venues" ON "venues" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_venues" ON "venues" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_community_vetoes" ON "vetoes" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END) AND (confirmed_on IS NOT NULL))""")
    op.execute("""CREATE POLICY "qs_community_victims" ON "victims" AS PERMISSIVE FOR ALL TO qs_community
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")
    op.execute("""CREATE POLICY "qs_eraser_victims" ON "victims" AS PERMISSIVE FOR ALL TO qs_eraser
    USING (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)
    WITH CHECK (community_id = CASE WHEN ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) THEN (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint ELSE NULL::bigint END)""")


def downgrade() -> None:
    op.execute('DROP POLICY "qs_community_activities" ON "activities"')
    op.execute('DROP POLICY "qs_eraser_activities" ON "activities"')
    op.execute('DROP POLICY "qs_community_activity_groups" ON "activity_groups"')
    op.execute('DROP POLICY "qs_eraser_activity_groups" ON "activity_groups"')
    op.execute('DROP POLICY "qs_community_adjustments" ON "adjustments"')
    op.execute('DROP POLICY "qs_community_archive_items" ON "archive_items"')
    op.execute('DROP POLICY "qs_eraser_archive_items" ON "archive_items"')
    op.execute('DROP POLICY "qs_community_attachments" ON "attachments"')
    op.execute('DROP POLICY "qs_eraser_attachments" ON "attachments"')
    op.execute('DROP POLICY "qs_community_audit_anchors" ON "audit_anchors"')
    op.execute('DROP POLICY "qs_community_audit_checks" ON "audit_checks"')
    op.execute('DROP POLICY "qs_community_audit_entries" ON "audit_entries"')
    op.execute('DROP POLICY "qs_eraser_audit_entries" ON "audit_entries"')
    op.execute('DROP POLICY "qs_community_audit_turns" ON "audit_turns"')
    op.execute('DROP POLICY "qs_eraser_audit_turns" ON "audit_turns"')
    op.execute('DROP POLICY "qs_community_building_leads" ON "building_leads"')
    op.execute('DROP POLICY "qs_eraser_building_leads" ON "building_leads"')
    op.execute('DROP POLICY "qs_community_buildings" ON "buildings"')
    op.execute('DROP POLICY "qs_eraser_buildings" ON "buildings"')
    op.execute('DROP POLICY "qs_community_communities" ON "communities"')
    op.execute('DROP POLICY "qs_eraser_communities" ON "communities"')
    op.execute('DROP POLICY "qs_public_communities" ON "communities"')
    op.execute('DROP POLICY "qs_shredder_communities" ON "communities"')
    op.execute('DROP POLICY "qs_community_community_keys" ON "community_keys"')
    op.execute('DROP POLICY "qs_shredder_community_keys" ON "community_keys"')
    op.execute('DROP POLICY "qs_community_data_requests" ON "data_requests"')
    op.execute('DROP POLICY "qs_eraser_data_requests" ON "data_requests"')
    op.execute('DROP POLICY "qs_community_deliveries" ON "deliveries"')
    op.execute('DROP POLICY "qs_eraser_deliveries" ON "deliveries"')
    op.execute('DROP POLICY "qs_community_department_confirmations" ON "department_confirmations"')
    op.execute('DROP POLICY "qs_eraser_department_confirmations" ON "department_confirmations"')
    op.execute('DROP POLICY "qs_community_department_contacts" ON "department_contacts"')
    op.execute('DROP POLICY "qs_eraser_department_contacts" ON "department_contacts"')
    op.execute('DROP POLICY "qs_community_drafts" ON "drafts"')
    op.execute('DROP POLICY "qs_eraser_drafts" ON "drafts"')
    op.execute('DROP POLICY "qs_community_duties" ON "duties"')
    op.execute('DROP POLICY "qs_eraser_duties" ON "duties"')
    op.execute('DROP POLICY "qs_community_erasures" ON "erasures"')
    op.execute('DROP POLICY "qs_eraser_erasures" ON "erasures"')
    op.execute('DROP POLICY "qs_community_export_requests" ON "export_requests"')
    op.execute('DROP POLICY "qs_eraser_export_requests" ON "export_requests"')
    op.execute('DROP POLICY "qs_community_findings" ON "findings"')
    op.execute('DROP POLICY "qs_eraser_findings" ON "findings"')
    op.execute('DROP POLICY "qs_community_household_references" ON "household_references"')
    op.execute('DROP POLICY "qs_community_import_pieces" ON "import_pieces"')
    op.execute('DROP POLICY "qs_eraser_import_pieces" ON "import_pieces"')
    op.execute('DROP POLICY "qs_community_imports" ON "imports"')
    op.execute('DROP POLICY "qs_eraser_imports" ON "imports"')
    op.execute('DROP POLICY "qs_community_institutions" ON "institutions"')
    op.execute('DROP POLICY "qs_eraser_institutions" ON "institutions"')
    op.execute('DROP POLICY "qs_community_joint_requests" ON "joint_requests"')
    op.execute('DROP POLICY "qs_eraser_joint_requests" ON "joint_requests"')
    op.execute('DROP POLICY "qs_community_key_place_inspections" ON "key_place_inspections"')
    op.execute('DROP POLICY "qs_eraser_key_place_inspections" ON "key_place_inspections"')
    op.execute('DROP POLICY "qs_community_key_places" ON "key_places"')
    op.execute('DROP POLICY "qs_eraser_key_places" ON "key_places"')
    op.execute('DROP POLICY "qs_community_landlord_breaches" ON "landlord_breaches"')
    op.execute('DROP POLICY "qs_eraser_landlord_breaches" ON "landlord_breaches"')
    op.execute('DROP POLICY "qs_community_landlords" ON "landlords"')
    op.execute('DROP POLICY "qs_eraser_landlords" ON "landlords"')
    op.execute('DROP POLICY "qs_community_lead_merits" ON "lead_merits"')
    op.execute('DROP POLICY "qs_eraser_lead_merits" ON "lead_merits"')
    op.execute('DROP POLICY "qs_community_lead_reports" ON "lead_reports"')
    op.execute('DROP POLICY "qs_eraser_lead_reports" ON "lead_reports"')
    op.execute('DROP POLICY "qs_community_letter_invitations" ON "letter_invitations"')
    op.execute('DROP POLICY "qs_eraser_letter_invitations" ON "letter_invitations"')
    op.execute('DROP POLICY "qs_public_letter_invitations" ON "letter_invitations"')
    op.execute('DROP POLICY "qs_community_letter_refusals" ON "letter_refusals"')
    op.execute('DROP POLICY "qs_eraser_letter_refusals" ON "letter_refusals"')
    op.execute('DROP POLICY "qs_community_letter_signatures" ON "letter_signatures"')
    op.execute('DROP POLICY "qs_eraser_letter_signatures" ON "letter_signatures"')
    op.execute('DROP POLICY "qs_public_letter_signatures" ON "letter_signatures"')
    op.execute('DROP POLICY "qs_community_letter_texts" ON "letter_texts"')
    op.execute('DROP POLICY "qs_eraser_letter_texts" ON "letter_texts"')
    op.execute('DROP POLICY "qs_public_letter_texts" ON "letter_texts"')
    op.execute('DROP POLICY "qs_community_live_scores" ON "live_scores"')
    op.execute('DROP POLICY "qs_community_meetings" ON "meetings"')
    op.execute('DROP POLICY "qs_eraser_meetings" ON "meetings"')
    op.execute('DROP POLICY "qs_community_month_scores" ON "month_scores"')
    op.execute('DROP POLICY "qs_community_outbound_residents" ON "outbound_residents"')
    op.execute('DROP POLICY "qs_eraser_outbound_residents" ON "outbound_residents"')
    op.execute('DROP POLICY "qs_community_outbox" ON "outbox"')
    op.execute('DROP POLICY "qs_eraser_outbox" ON "outbox"')
    op.execute('DROP POLICY "qs_public_outbox" ON "outbox"')
    op.execute('DROP POLICY "qs_shredder_outbox" ON "outbox"')
    op.execute('DROP POLICY "qs_community_patrols" ON "patrols"')
    op.execute('DROP POLICY "qs_eraser_patrols" ON "patrols"')
    op.execute('DROP POLICY "qs_community_plan_parts" ON "plan_parts"')
    op.execute('DROP POLICY "qs_eraser_plan_parts" ON "plan_parts"')
    op.execute('DROP POLICY "qs_community_plans" ON "plans"')
    op.execute('DROP POLICY "qs_eraser_plans" ON "plans"')
    op.execute('DROP POLICY "qs_community_posts" ON "posts"')
    op.execute('DROP POLICY "qs_eraser_posts" ON "posts"')
    op.execute('DROP POLICY "qs_community_priority_groups" ON "priority_groups"')
    op.execute('DROP POLICY "qs_eraser_priority_groups" ON "priority_groups"')
    op.execute('DROP POLICY "qs_community_privacy_notices" ON "privacy_notices"')
    op.execute('DROP POLICY "qs_eraser_privacy_notices" ON "privacy_notices"')
    op.execute('DROP POLICY "qs_public_privacy_notices" ON "privacy_notices"')
    op.execute('DROP POLICY "qs_community_rental_units" ON "rental_units"')
    op.execute('DROP POLICY "qs_eraser_rental_units" ON "rental_units"')
    op.execute('DROP POLICY "qs_community_responsibility_letters" ON "responsibility_letters"')
    op.execute('DROP POLICY "qs_eraser_responsibility_letters" ON "responsibility_letters"')
    op.execute('DROP POLICY "qs_community_samples" ON "samples"')
    op.execute('DROP POLICY "qs_community_site_revisits" ON "site_revisits"')
    op.execute('DROP POLICY "qs_eraser_site_revisits" ON "site_revisits"')
    op.execute('DROP POLICY "qs_community_site_tasks" ON "site_tasks"')
    op.execute('DROP POLICY "qs_eraser_site_tasks" ON "site_tasks"')
    op.execute('DROP POLICY "qs_community_sites" ON "sites"')
    op.execute('DROP POLICY "qs_eraser_sites" ON "sites"')
    op.execute('DROP POLICY "qs_community_tenancies" ON "tenancies"')
    op.execute('DROP POLICY "qs_eraser_tenancies" ON "tenancies"')
    op.execute('DROP POLICY "qs_community_tip_events" ON "tip_events"')
    op.execute('DROP POLICY "qs_eraser_tip_events" ON "tip_events"')
    op.execute('DROP POLICY "qs_eraser_tip_reporters" ON "tip_reporters"')
    op.execute('DROP POLICY "qs_community_tip_transfers" ON "tip_transfers"')
    op.execute('DROP POLICY "qs_eraser_tip_transfers" ON "tip_transfers"')
    op.execute('DROP POLICY "qs_community_tips" ON "tips"')
    op.execute('DROP POLICY "qs_eraser_tips" ON "tips"')
    op.execute('DROP POLICY "qs_public_tips" ON "tips"')
    op.execute('DROP POLICY "qs_community_unit_verifications" ON "unit_verifications"')
    op.execute('DROP POLICY "qs_eraser_unit_verifications" ON "unit_verifications"')
    op.execute('DROP POLICY "qs_community_venue_verifications" ON "venue_verifications"')
    op.execute('DROP POLICY "qs_eraser_venue_verifications" ON "venue_verifications"')
    op.execute('DROP POLICY "qs_community_venues" ON "venues"')
    op.execute('DROP POLICY "qs_eraser_venues" ON "venues"')
    op.execute('DROP POLICY "qs_community_vetoes" ON "vetoes"')
    op.execute('DROP POLICY "qs_community_victims" ON "victims"')
    op.execute('DROP POLICY "qs_eraser_victims" ON "victims"')
    op.execute("""CREATE POLICY "qs_community_activities" ON "activities" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_activities" ON "activities" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_activity_groups" ON "activity_groups" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_activity_groups" ON "activity_groups" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_adjustments" ON "adjustments" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (confirmed_on IS NOT NULL))""")
    op.execute("""CREATE POLICY "qs_community_archive_items" ON "archive_items" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_archive_items" ON "archive_items" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_attachments" ON "attachments" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_attachments" ON "attachments" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_audit_anchors" ON "audit_anchors" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_audit_checks" ON "audit_checks" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_audit_entries" ON "audit_entries" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_audit_entries" ON "audit_entries" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_audit_turns" ON "audit_turns" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_audit_turns" ON "audit_turns" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_building_leads" ON "building_leads" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_building_leads" ON "building_leads" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_buildings" ON "buildings" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_buildings" ON "buildings" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_public_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_public
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_shredder_communities" ON "communities" AS PERMISSIVE FOR SELECT TO qs_shredder
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_community_keys" ON "community_keys" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (purpose = 'community'::text))""")
    op.execute("""CREATE POLICY "qs_shredder_community_keys" ON "community_keys" AS PERMISSIVE FOR ALL TO qs_shredder
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_data_requests" ON "data_requests" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_data_requests" ON "data_requests" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_deliveries" ON "deliveries" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_deliveries" ON "deliveries" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_department_confirmations" ON "department_confirmations" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_department_confirmations" ON "department_confirmations" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_department_contacts" ON "department_contacts" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_department_contacts" ON "department_contacts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_drafts" ON "drafts" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_drafts" ON "drafts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_duties" ON "duties" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_duties" ON "duties" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_erasures" ON "erasures" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT confidential))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT confidential))""")
    op.execute("""CREATE POLICY "qs_eraser_erasures" ON "erasures" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT confidential))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT confidential))""")
    op.execute("""CREATE POLICY "qs_community_export_requests" ON "export_requests" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_export_requests" ON "export_requests" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_findings" ON "findings" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_findings" ON "findings" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_household_references" ON "household_references" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_import_pieces" ON "import_pieces" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_import_pieces" ON "import_pieces" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_imports" ON "imports" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_imports" ON "imports" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_institutions" ON "institutions" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_institutions" ON "institutions" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_joint_requests" ON "joint_requests" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_joint_requests" ON "joint_requests" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_key_place_inspections" ON "key_place_inspections" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_key_place_inspections" ON "key_place_inspections" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_key_places" ON "key_places" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_key_places" ON "key_places" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_landlord_breaches" ON "landlord_breaches" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_landlord_breaches" ON "landlord_breaches" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_landlords" ON "landlords" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_landlords" ON "landlords" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_lead_merits" ON "lead_merits" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_lead_merits" ON "lead_merits" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_lead_reports" ON "lead_reports" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_lead_reports" ON "lead_reports" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_letter_invitations" ON "letter_invitations" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_letter_invitations" ON "letter_invitations" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_public_letter_invitations" ON "letter_invitations" AS PERMISSIVE FOR ALL TO qs_public
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (used_at IS NOT NULL))""")
    op.execute("""CREATE POLICY "qs_community_letter_refusals" ON "letter_refusals" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_letter_refusals" ON "letter_refusals" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_letter_signatures" ON "letter_signatures" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_letter_signatures" ON "letter_signatures" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_public_letter_signatures" ON "letter_signatures" AS PERMISSIVE FOR ALL TO qs_public
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_letter_texts" ON "letter_texts" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_letter_texts" ON "letter_texts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_public_letter_texts" ON "letter_texts" AS PERMISSIVE FOR SELECT TO qs_public
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_live_scores" ON "live_scores" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_meetings" ON "meetings" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_meetings" ON "meetings" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_month_scores" ON "month_scores" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_outbound_residents" ON "outbound_residents" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_outbound_residents" ON "outbound_residents" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_public_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_public
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_shredder_outbox" ON "outbox" AS PERMISSIVE FOR ALL TO qs_shredder
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_patrols" ON "patrols" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_patrols" ON "patrols" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_plan_parts" ON "plan_parts" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_plan_parts" ON "plan_parts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_plans" ON "plans" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_plans" ON "plans" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_posts" ON "posts" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_posts" ON "posts" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_priority_groups" ON "priority_groups" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_priority_groups" ON "priority_groups" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_privacy_notices" ON "privacy_notices" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_privacy_notices" ON "privacy_notices" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_public_privacy_notices" ON "privacy_notices" AS PERMISSIVE FOR SELECT TO qs_public
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (published_on IS NOT NULL))""")
    op.execute("""CREATE POLICY "qs_community_rental_units" ON "rental_units" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_rental_units" ON "rental_units" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_responsibility_letters" ON "responsibility_letters" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_responsibility_letters" ON "responsibility_letters" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_samples" ON "samples" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_site_revisits" ON "site_revisits" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_site_revisits" ON "site_revisits" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_site_tasks" ON "site_tasks" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_site_tasks" ON "site_tasks" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_sites" ON "sites" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_sites" ON "sites" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_tenancies" ON "tenancies" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_tenancies" ON "tenancies" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_tip_events" ON "tip_events" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_eraser_tip_events" ON "tip_events" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_eraser_tip_reporters" ON "tip_reporters" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_tip_transfers" ON "tip_transfers" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_eraser_tip_transfers" ON "tip_transfers" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_community_tips" ON "tips" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_eraser_tips" ON "tips" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))""")
    op.execute("""CREATE POLICY "qs_public_tips" ON "tips" AS PERMISSIVE FOR ALL TO qs_public
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (source = 'public'::text) AND (NOT reporter_unreachable))""")
    op.execute("""CREATE POLICY "qs_community_unit_verifications" ON "unit_verifications" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_unit_verifications" ON "unit_verifications" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_venue_verifications" ON "venue_verifications" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_venue_verifications" ON "venue_verifications" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_venues" ON "venues" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_venues" ON "venues" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_community_vetoes" ON "vetoes" AS PERMISSIVE FOR SELECT TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (confirmed_on IS NOT NULL))""")
    op.execute("""CREATE POLICY "qs_community_victims" ON "victims" AS PERMISSIVE FOR ALL TO qs_community
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
    op.execute("""CREATE POLICY "qs_eraser_victims" ON "victims" AS PERMISSIVE FOR ALL TO qs_eraser
    USING ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))
    WITH CHECK ((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))""")
