"""A role that erases, and columns that stay within the community

Revision: 0020, after 0019
"""

from alembic import op

revision = "0020"
down_revision = "0019"

LO = "(NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint"
HI = "(NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint"

# (command, predicate, tables)
POLICIES = (
    (
        "SELECT",
        f"((community_id >= {LO}) AND (community_id <= {HI}) AND ({LO} = {HI}))",
        ("communities",),
    ),
    (
        "SELECT",
        f"((area_lo <= {HI}) AND (area_hi >= {LO}))",
        ("places",),
    ),
    (
        "ALL",
        f"((community_id >= {LO}) AND (community_id <= {HI}) AND ({LO} = {HI}))",
        (
            "activities",
            "archive_items",
            "attachments",
            "audit_entries",
            "buildings",
            "community_keys",
            "data_requests",
            "department_contacts",
            "drafts",
            "imports",
            "institutions",
            "joint_requests",
            "key_places",
            "landlords",
            "letter_texts",
            "meetings",
            "outbound_residents",
            "outbox",
            "patrols",
            "plans",
            "posts",
            "priority_groups",
            "privacy_notices",
            "venues",
            "victims",
            "activity_groups",
            "building_leads",
            "deliveries",
            "department_confirmations",
            "duties",
            "import_pieces",
            "key_place_inspections",
            "lead_reports",
            "plan_parts",
            "rental_units",
            "sites",
            "tip_reporters",
            "venue_verifications",
            "findings",
            "landlord_breaches",
            "lead_merits",
            "letter_refusals",
            "responsibility_letters",
            "site_revisits",
            "site_tasks",
            "tenancies",
            "unit_verifications",
            "letter_invitations",
            "letter_signatures",
        ),
    ),
    (
        "ALL",
        f"((community_id >= {LO}) AND (community_id <= {HI}) AND ({LO} = {HI}) AND (NOT confidential))",
        ("erasures",),
    ),
    (
        "ALL",
        f"((community_id >= {LO}) AND (community_id <= {HI}) AND ({LO} = {HI}) AND (NOT skips_community))",
        (
            "tips",
            "tip_events",
            "tip_transfers",
        ),
    ),
)

GRANTS_UP = (
    "GRANT SELECT ON TABLE communities, places, activities, archive_items, attachments, audit_entries, buildings, "
    "data_requests, department_contacts, drafts, erasures, imports, institutions, joint_requests, key_places, "
    "landlords, letter_texts, meetings, outbound_residents, patrols, plans, posts, priority_groups, "
    "privacy_notices, tips, venues, victims, activity_groups, building_leads, deliveries, "
    "department_confirmations, duties, import_pieces, key_place_inspections, lead_reports, plan_parts, "
    "rental_units, sites, tip_events, tip_transfers, venue_verifications, findings, landlord_breaches, "
    "lead_merits, letter_refusals, responsibility_letters, site_revisits, site_tasks, tenancies, "
    "unit_verifications, letter_invitations, letter_signatures TO qs_eraser",
    "REVOKE DELETE ON TABLE activities, archive_items, attachments, buildings, community_keys, data_requests, "
    "department_contacts, imports, institutions, joint_requests, key_places, landlords, letter_texts, meetings, "
    "outbound_residents, patrols, plans, posts, priority_groups, privacy_notices, venues, victims, "
    "activity_groups, building_leads, deliveries, department_confirmations, duties, key_place_inspections, "
    "lead_reports, plan_parts, rental_units, sites, venue_verifications, findings, landlord_breaches, "
    "lead_merits, letter_refusals, responsibility_letters, site_revisits, site_tasks, tenancies, "
    "unit_verifications, letter_signatures FROM qs_community",
    "GRANT DELETE ON TABLE activities, archive_items, attachments, buildings, community_keys, data_requests, "
    "department_contacts, drafts, imports, institutions, joint_requests, key_places, landlords, letter_texts, "
    "meetings, outbound_residents, patrols, plans, posts, priority_groups, privacy_notices, venues, victims, "
    "activity_groups, building_leads, deliveries, department_confirmations, duties, import_pieces, "
    "key_place_inspections, lead_reports, plan_parts, rental_units, sites, tip_reporters, venue_verifications, "
    "findings, landlord_breaches, lead_merits, letter_refusals, responsibility_letters, site_revisits, "
    "site_tasks, tenancies, unit_verifications, letter_invitations, letter_signatures TO qs_eraser",
    "GRANT UPDATE (content) ON TABLE attachments, drafts, import_pieces TO qs_eraser",
    "GRANT INSERT ON TABLE audit_entries, erasures, outbox TO qs_eraser",
    "REVOKE SELECT ON TABLE audit_entries, lead_reports, letter_invitations FROM qs_inspector",
    "GRANT SELECT (community_id, id, seq, actor, actor_name, action, record_table, record_id, changes, previous, "
    "hash, created_at) ON TABLE audit_entries TO qs_inspector",
    "REVOKE SELECT ON TABLE audit_entries, lead_reports, letter_invitations FROM qs_street",
    "GRANT SELECT (community_id, id, seq, actor, actor_name, action, record_table, record_id, changes, previous, "
    "hash, created_at) ON TABLE audit_entries TO qs_street",
    "GRANT UPDATE (version, changed_at) ON TABLE buildings, department_contacts, institutions, key_places, "
    "letter_texts, patrols, posts, privacy_notices, venues, department_confirmations, duties, "
    "key_place_inspections, lead_reports, rental_units, venue_verifications, findings, landlord_breaches, "
    "letter_refusals, responsibility_letters, unit_verifications TO qs_eraser",
    "REVOKE DELETE ON TABLE community_keys, tip_reporters FROM qs_intake",
    "GRANT UPDATE (name, name_index, phone, phone_index, version, changed_at) ON TABLE data_requests TO qs_eraser",
    "GRANT UPDATE (erased_on) ON TABLE erasures TO qs_eraser",
    "GRANT UPDATE (state, finished_at, retention_on) ON TABLE imports TO qs_eraser",
    "GRANT UPDATE (name, name_index, phone, phone_index, id_number, id_number_index, version, changed_at) ON "
    "TABLE landlords TO qs_eraser",
    "GRANT UPDATE (name, name_index, phone, version, changed_at) ON TABLE outbound_residents TO qs_eraser",
    "GRANT UPDATE (body) ON TABLE tips TO qs_eraser",
    "GRANT UPDATE (name) ON TABLE victims TO qs_eraser",
    "GRANT UPDATE (account_id, name, name_index, phone, version, changed_at) ON TABLE building_leads TO qs_eraser",
    "REVOKE SELECT ON TABLE lead_reports, letter_invitations FROM qs_evaluator",
    "GRANT SELECT (community_id, id, building_id, reported_on, nil, created_at, version, changed_at) ON TABLE "
    "lead_reports TO qs_evaluator",
    "GRANT SELECT (community_id, id, building_id, reported_on, nil, created_at, version, changed_at) ON TABLE "
    "lead_reports TO qs_inspector",
    "GRANT SELECT (community_id, id, building_id, reported_on, nil, created_at, version, changed_at) ON TABLE "
    "lead_reports TO qs_street",
    "GRANT UPDATE (note) ON TABLE tip_events TO qs_eraser",
    "GRANT UPDATE (reason, version, changed_at) ON TABLE lead_merits TO qs_eraser",
    "GRANT UPDATE (tenant_name, tenant_name_index, phone, id_number, id_number_index, occupation, use_matches, "
    "children, version, changed_at) ON TABLE tenancies TO qs_eraser",
    "GRANT SELECT (community_id, id, letter_id, label, expires_on, used_at, created_at) ON TABLE "
    "letter_invitations TO qs_evaluator",
    "GRANT SELECT (community_id, id, letter_id, label, expires_on, used_at, created_at) ON TABLE "
    "letter_invitations TO qs_inspector",
    "GRANT SELECT (community_id, id, letter_id, label, expires_on, used_at, created_at) ON TABLE "
    "letter_invitations TO qs_street",
    "GRANT UPDATE (signer_name, phone, id_ending) ON TABLE letter_signatures TO qs_eraser",
)

GRANTS_DOWN = (
    "REVOKE SELECT ON TABLE communities, places, activities, archive_items, attachments, audit_entries, "
    "buildings, data_requests, department_contacts, drafts, erasures, imports, institutions, joint_requests, "
    "key_places, landlords, letter_texts, meetings, outbound_residents, patrols, plans, posts, priority_groups, "
    "privacy_notices, tips, venues, victims, activity_groups, building_leads, deliveries, "
    "department_confirmations, duties, import_pieces, key_place_inspections, lead_reports, plan_parts, "
    "rental_units, sites, tip_events, tip_transfers, venue_verifications, findings, landlord_breaches, "
    "lead_merits, letter_refusals, responsibility_letters, site_revisits, site_tasks, tenancies, "
    "unit_verifications, letter_invitations, letter_signatures FROM qs_eraser",
    "GRANT DELETE ON TABLE activities, archive_items, attachments, buildings, community_keys, data_requests, "
    "department_contacts, imports, institutions, joint_requests, key_places, landlords, letter_texts, meetings, "
    "outbound_residents, patrols, plans, posts, priority_groups, privacy_notices, venues, victims, "
    "activity_groups, building_leads, deliveries, department_confirmations, duties, key_place_inspections, "
    "lead_reports, plan_parts, rental_units, sites, venue_verifications, findings, landlord_breaches, "
    "lead_merits, letter_refusals, responsibility_letters, site_revisits, site_tasks, tenancies, "
    "unit_verifications, letter_signatures TO qs_community",
    "REVOKE DELETE ON TABLE activities, archive_items, attachments, buildings, community_keys, data_requests, "
    "department_contacts, drafts, imports, institutions, joint_requests, key_places, landlords, letter_texts, "
    "meetings, outbound_residents, patrols, plans, posts, priority_groups, privacy_notices, venues, victims, "
    "activity_groups, building_leads, deliveries, department_confirmations, duties, import_pieces, "
    "key_place_inspections, lead_reports, plan_parts, rental_units, sites, tip_reporters, venue_verifications, "
    "findings, landlord_breaches, lead_merits, letter_refusals, responsibility_letters, site_revisits, "
    "site_tasks, tenancies, unit_verifications, letter_invitations, letter_signatures FROM qs_eraser",
    "REVOKE UPDATE (content) ON TABLE attachments, drafts, import_pieces FROM qs_eraser",
    "REVOKE INSERT ON TABLE audit_entries, erasures, outbox FROM qs_eraser",
    "REVOKE SELECT (action, actor, actor_name, changes, community_id, created_at, hash, id, previous, record_id, "
    "record_table, seq) ON TABLE audit_entries FROM qs_inspector",
    "GRANT SELECT ON TABLE audit_entries, lead_reports, letter_invitations TO qs_inspector",
    "REVOKE SELECT (action, actor, actor_name, changes, community_id, created_at, hash, id, previous, record_id, "
    "record_table, seq) ON TABLE audit_entries FROM qs_street",
    "GRANT SELECT ON TABLE audit_entries, lead_reports, letter_invitations TO qs_street",
    "REVOKE UPDATE (changed_at, version) ON TABLE buildings, department_contacts, institutions, key_places, "
    "letter_texts, patrols, posts, privacy_notices, venues, department_confirmations, duties, "
    "key_place_inspections, lead_reports, rental_units, venue_verifications, findings, landlord_breaches, "
    "letter_refusals, responsibility_letters, unit_verifications FROM qs_eraser",
    "GRANT DELETE ON TABLE community_keys, tip_reporters TO qs_intake",
    "REVOKE UPDATE (changed_at, name, name_index, phone, phone_index, version) ON TABLE data_requests FROM qs_eraser",
    "REVOKE UPDATE (erased_on) ON TABLE erasures FROM qs_eraser",
    "REVOKE UPDATE (finished_at, retention_on, state) ON TABLE imports FROM qs_eraser",
    "REVOKE UPDATE (changed_at, id_number, id_number_index, name, name_index, phone, phone_index, version) ON "
    "TABLE landlords FROM qs_eraser",
    "REVOKE UPDATE (changed_at, name, name_index, phone, version) ON TABLE outbound_residents FROM qs_eraser",
    "REVOKE UPDATE (body) ON TABLE tips FROM qs_eraser",
    "REVOKE UPDATE (name) ON TABLE victims FROM qs_eraser",
    "REVOKE UPDATE (account_id, changed_at, name, name_index, phone, version) ON TABLE building_leads FROM qs_eraser",
    "REVOKE SELECT (building_id, changed_at, community_id, created_at, id, nil, reported_on, version) ON TABLE "
    "lead_reports FROM qs_evaluator",
    "GRANT SELECT ON TABLE lead_reports, letter_invitations TO qs_evaluator",
    "REVOKE SELECT (building_id, changed_at, community_id, created_at, id, nil, reported_on, version) ON TABLE "
    "lead_reports FROM qs_inspector",
    "REVOKE SELECT (building_id, changed_at, community_id, created_at, id, nil, reported_on, version) ON TABLE "
    "lead_reports FROM qs_street",
    "REVOKE UPDATE (note) ON TABLE tip_events FROM qs_eraser",
    "REVOKE UPDATE (changed_at, reason, version) ON TABLE lead_merits FROM qs_eraser",
    "REVOKE UPDATE (changed_at, children, id_number, id_number_index, occupation, phone, tenant_name, "
    "tenant_name_index, use_matches, version) ON TABLE tenancies FROM qs_eraser",
    "REVOKE SELECT (community_id, created_at, expires_on, id, label, letter_id, used_at) ON TABLE "
    "letter_invitations FROM qs_evaluator",
    "REVOKE SELECT (community_id, created_at, expires_on, id, label, letter_id, used_at) ON TABLE "
    "letter_invitations FROM qs_inspector",
    "REVOKE SELECT (community_id, created_at, expires_on, id, label, letter_id, used_at) ON TABLE "
    "letter_invitations FROM qs_street",
    "REVOKE UPDATE (id_ending, phone, signer_name) ON TABLE letter_signatures FROM qs_eraser",
)


def upgrade() -> None:
    for command, predicate, tables in POLICIES:
        check = f" WITH CHECK {predicate}" if command == "ALL" else ""
        for table in tables:
            op.execute(
                f"CREATE POLICY qs_eraser_{table} ON {table} AS PERMISSIVE FOR {command} TO qs_eraser "
                f"USING {predicate}{check}"
            )
    for statement in GRANTS_UP:
        op.execute(statement)


def downgrade() -> None:
    for statement in GRANTS_DOWN:
        op.execute(statement)
    for _command, _predicate, tables in POLICIES:
        for table in tables:
            op.execute(f"DROP POLICY qs_eraser_{table} ON {table}")
