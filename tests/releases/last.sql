
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
ALTER SCHEMA public OWNER TO qs_owner;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.accounts (
    id uuid NOT NULL,
    area_lo bigint NOT NULL,
    area_hi bigint NOT NULL,
    username text NOT NULL,
    display_name text NOT NULL,
    password_hash text NOT NULL,
    language text,
    failed_sign_ins integer NOT NULL,
    locked_until timestamp with time zone,
    disabled_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_accounts_area CHECK ((area_lo <= area_hi)),
    CONSTRAINT ck_accounts_failed_sign_ins CHECK ((failed_sign_ins >= 0)),
    CONSTRAINT ck_accounts_username CHECK (((username = lower(username)) AND ((length(username) >= 3) AND (length(username) <= 64))))
);
ALTER TABLE ONLY public.accounts FORCE ROW LEVEL SECURITY;
ALTER TABLE public.accounts OWNER TO qs_owner;
CREATE TABLE public.activities (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    held_on date NOT NULL,
    lecturer text,
    participants integer,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_activities_kind CHECK ((kind = ANY (ARRAY['citizen_school'::text, 'consultation_day'::text, 'briefing'::text, 'leaflets'::text, 'board'::text, 'other'::text]))),
    CONSTRAINT ck_activities_participants CHECK ((participants >= 0))
);
ALTER TABLE ONLY public.activities FORCE ROW LEVEL SECURITY;
ALTER TABLE public.activities OWNER TO qs_owner;
CREATE TABLE public.activity_groups (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    activity_id uuid NOT NULL,
    audience text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_activity_groups_audience CHECK ((audience = ANY (ARRAY['migrant_workers'::text, 'students'::text, 'laid_off_workers'::text, 'landlords'::text, 'newcomers'::text])))
);
ALTER TABLE ONLY public.activity_groups FORCE ROW LEVEL SECURITY;
ALTER TABLE public.activity_groups OWNER TO qs_owner;
CREATE TABLE public.adjustments (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    amount integer NOT NULL,
    reason text NOT NULL,
    document text NOT NULL,
    effective_on date NOT NULL,
    proposed_by uuid NOT NULL,
    confirmed_by uuid,
    confirmed_on date,
    lifted_on date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_adjustments_amount CHECK (((amount >= '-10000'::integer) AND (amount <= 10000) AND (amount <> 0))),
    CONSTRAINT ck_adjustments_confirmed CHECK (((confirmed_by IS NULL) = (confirmed_on IS NULL))),
    CONSTRAINT ck_adjustments_document CHECK ((document <> ''::text)),
    CONSTRAINT ck_adjustments_two_persons CHECK ((confirmed_by <> proposed_by))
);
ALTER TABLE ONLY public.adjustments FORCE ROW LEVEL SECURITY;
ALTER TABLE public.adjustments OWNER TO qs_owner;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
ALTER TABLE ONLY public.alembic_version FORCE ROW LEVEL SECURITY;
ALTER TABLE public.alembic_version OWNER TO qs_owner;
CREATE TABLE public.archive_items (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    due_on date NOT NULL,
    filed_on date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_archive_items_kind CHECK ((kind = ANY (ARRAY['plan'::text, 'minutes'::text, 'register'::text, 'letter'::text, 'publicity'::text, 'report'::text])))
);
ALTER TABLE ONLY public.archive_items FORCE ROW LEVEL SECURITY;
ALTER TABLE public.archive_items OWNER TO qs_owner;
CREATE TABLE public.attachments (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    record_table text NOT NULL,
    record_id uuid NOT NULL,
    name text NOT NULL,
    mime text NOT NULL,
    size integer NOT NULL,
    sha256 text NOT NULL,
    content bytea NOT NULL,
    retention_on date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_attachments_size CHECK ((size > 0))
);
ALTER TABLE ONLY public.attachments FORCE ROW LEVEL SECURITY;
ALTER TABLE public.attachments OWNER TO qs_owner;
CREATE TABLE public.audit_anchors (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    seq bigint NOT NULL,
    hash text NOT NULL,
    entry_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_audit_anchors_kind CHECK ((kind = ANY (ARRAY['head'::text, 'cut'::text]))),
    CONSTRAINT ck_audit_anchors_seq CHECK ((seq >= 1))
);
ALTER TABLE ONLY public.audit_anchors FORCE ROW LEVEL SECURITY;
ALTER TABLE public.audit_anchors OWNER TO qs_owner;
CREATE TABLE public.audit_checks (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    entries integer NOT NULL,
    broken_seq bigint,
    why text,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_audit_checks_entries CHECK ((entries >= 0))
);
ALTER TABLE ONLY public.audit_checks FORCE ROW LEVEL SECURITY;
ALTER TABLE public.audit_checks OWNER TO qs_owner;
CREATE TABLE public.audit_entries (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    seq bigint NOT NULL,
    actor text NOT NULL,
    actor_name text NOT NULL,
    action text NOT NULL,
    record_table text NOT NULL,
    record_id uuid,
    changes jsonb NOT NULL,
    reason text,
    previous text NOT NULL,
    hash text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_audit_entries_action CHECK ((action = ANY (ARRAY['created'::text, 'changed'::text, 'ended'::text, 'resumed'::text, 'revealed'::text, 'exported'::text, 'imported'::text, 'undone'::text, 'confirmed'::text, 'issued'::text, 'signed'::text, 'refused'::text, 'passed_on'::text, 'answered'::text, 'erased'::text, 'asked'::text, 'approved'::text, 'declined'::text, 'expired'::text]))),
    CONSTRAINT ck_audit_entries_seq CHECK ((seq >= 1))
);
ALTER TABLE ONLY public.audit_entries FORCE ROW LEVEL SECURITY;
ALTER TABLE public.audit_entries OWNER TO qs_owner;
CREATE TABLE public.building_leads (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    building_id uuid NOT NULL,
    kind text NOT NULL,
    staircase text,
    account_id uuid,
    name bytea,
    name_index text,
    phone bytea,
    starts_on date NOT NULL,
    ends_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_building_leads_dates CHECK ((ends_on >= starts_on)),
    CONSTRAINT ck_building_leads_kind CHECK ((kind = ANY (ARRAY['building_lead'::text, 'liaison'::text])))
);
ALTER TABLE ONLY public.building_leads FORCE ROW LEVEL SECURITY;
ALTER TABLE public.building_leads OWNER TO qs_owner;
CREATE TABLE public.buildings (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    address text,
    staircases integer NOT NULL,
    households integer NOT NULL,
    occupied_from date NOT NULL,
    vacated_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_buildings_dates CHECK ((vacated_on >= occupied_from)),
    CONSTRAINT ck_buildings_households CHECK ((households >= 0)),
    CONSTRAINT ck_buildings_staircases CHECK ((staircases >= 1))
);
ALTER TABLE ONLY public.buildings FORCE ROW LEVEL SECURITY;
ALTER TABLE public.buildings OWNER TO qs_owner;
CREATE TABLE public.communities (
    community_id bigint NOT NULL,
    name text NOT NULL,
    full_name text NOT NULL,
    status text NOT NULL,
    joined_on date NOT NULL,
    demo boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_communities_code CHECK (((community_id >= '100000000000'::bigint) AND (community_id <= '999999999999'::bigint))),
    CONSTRAINT ck_communities_status CHECK ((status = ANY (ARRAY['active'::text, 'suspended'::text, 'erased'::text])))
);
ALTER TABLE ONLY public.communities FORCE ROW LEVEL SECURITY;
ALTER TABLE public.communities OWNER TO qs_owner;
CREATE TABLE public.community_keys (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    purpose text NOT NULL,
    wrapped_key bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_community_keys_purpose CHECK ((purpose = ANY (ARRAY['community'::text, 'intake'::text])))
);
ALTER TABLE ONLY public.community_keys FORCE ROW LEVEL SECURITY;
ALTER TABLE public.community_keys OWNER TO qs_owner;
CREATE TABLE public.criteria_versions (
    id uuid NOT NULL,
    area_lo bigint NOT NULL,
    area_hi bigint NOT NULL,
    slug text NOT NULL,
    version text NOT NULL,
    hash text NOT NULL,
    source text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_criteria_versions_area CHECK ((area_lo <= area_hi))
);
ALTER TABLE ONLY public.criteria_versions FORCE ROW LEVEL SECURITY;
ALTER TABLE public.criteria_versions OWNER TO qs_owner;
CREATE TABLE public.data_requests (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    name bytea,
    name_index text,
    phone bytea,
    phone_index text,
    received_on date NOT NULL,
    due_on date NOT NULL,
    answered_on date,
    outcome text,
    ground text,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_data_requests_answered CHECK (((answered_on IS NULL) = (outcome IS NULL))),
    CONSTRAINT ck_data_requests_dates CHECK (((due_on >= received_on) AND (answered_on >= received_on))),
    CONSTRAINT ck_data_requests_ground CHECK ((ground = ANY (ARRAY['no_data'::text, 'identity'::text, 'legal_duty'::text, 'others'::text]))),
    CONSTRAINT ck_data_requests_kind CHECK ((kind = ANY (ARRAY['access'::text, 'correction'::text, 'deletion'::text]))),
    CONSTRAINT ck_data_requests_outcome CHECK ((outcome = ANY (ARRAY['fulfilled'::text, 'partly'::text, 'refused'::text])))
);
ALTER TABLE ONLY public.data_requests FORCE ROW LEVEL SECURITY;
ALTER TABLE public.data_requests OWNER TO qs_owner;
CREATE TABLE public.deliveries (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    building_id uuid NOT NULL,
    delivered_on date NOT NULL,
    households integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_deliveries_households CHECK ((households > 0)),
    CONSTRAINT ck_deliveries_kind CHECK ((kind = ANY (ARRAY['contact_card'::text, 'open_letter'::text])))
);
ALTER TABLE ONLY public.deliveries FORCE ROW LEVEL SECURITY;
ALTER TABLE public.deliveries OWNER TO qs_owner;
CREATE TABLE public.department_confirmations (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    contact_id uuid NOT NULL,
    confirmed_on date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone
);
ALTER TABLE ONLY public.department_confirmations FORCE ROW LEVEL SECURITY;
ALTER TABLE public.department_confirmations OWNER TO qs_owner;
CREATE TABLE public.department_contacts (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    department text NOT NULL,
    contact text NOT NULL,
    phone text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_department_contacts_dates CHECK ((ends_on >= starts_on)),
    CONSTRAINT ck_department_contacts_department CHECK ((department = ANY (ARRAY['police_station'::text, 'market_regulation'::text, 'subdistrict_office'::text, 'fire'::text, 'tax'::text, 'urban_management'::text, 'housing'::text, 'civil_affairs'::text, 'supervision'::text, 'procuratorate'::text, 'education'::text])))
);
ALTER TABLE ONLY public.department_contacts FORCE ROW LEVEL SECURITY;
ALTER TABLE public.department_contacts OWNER TO qs_owner;
CREATE TABLE public.drafts (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    register text NOT NULL,
    page text NOT NULL,
    row_id uuid NOT NULL,
    content bytea NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    retention_on date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_drafts_page CHECK ((page = ANY (ARRAY['new'::text, 'edit'::text, 'grid'::text, 'move-in'::text])))
);
ALTER TABLE ONLY public.drafts FORCE ROW LEVEL SECURITY;
ALTER TABLE public.drafts OWNER TO qs_owner;
CREATE TABLE public.duties (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    task text NOT NULL,
    part text NOT NULL,
    post_id uuid,
    department text,
    starts_on date NOT NULL,
    ends_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_duties_bearer CHECK (((post_id IS NOT NULL) OR (department IS NOT NULL))),
    CONSTRAINT ck_duties_dates CHECK ((ends_on >= starts_on)),
    CONSTRAINT ck_duties_department CHECK ((department = ANY (ARRAY['police_station'::text, 'market_regulation'::text, 'subdistrict_office'::text, 'fire'::text, 'tax'::text, 'urban_management'::text, 'housing'::text, 'civil_affairs'::text, 'supervision'::text, 'procuratorate'::text, 'education'::text]))),
    CONSTRAINT ck_duties_part CHECK ((part = ANY (ARRAY['responsible'::text, 'cooperating'::text])))
);
ALTER TABLE ONLY public.duties FORCE ROW LEVEL SECURITY;
ALTER TABLE public.duties OWNER TO qs_owner;
CREATE TABLE public.erasures (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    record_table text NOT NULL,
    record_id uuid NOT NULL,
    retention_on date NOT NULL,
    erased_on date,
    confidential boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_erasures_record_table CHECK ((record_table <> ''::text))
);
ALTER TABLE ONLY public.erasures FORCE ROW LEVEL SECURITY;
ALTER TABLE public.erasures OWNER TO qs_owner;
CREATE TABLE public.export_requests (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    register_key text NOT NULL,
    subject_id uuid,
    frozen bytea NOT NULL,
    rows integer NOT NULL,
    purpose text NOT NULL,
    requested_by uuid NOT NULL,
    requested_name text NOT NULL,
    state text NOT NULL,
    until timestamp with time zone NOT NULL,
    decided_by uuid,
    decided_name text,
    decided_at timestamp with time zone,
    refusal text,
    downloaded_at timestamp with time zone,
    retention_on date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_export_requests_decided CHECK (((state <> ALL (ARRAY['approved'::text, 'refused'::text, 'downloaded'::text])) OR (decided_by IS NOT NULL))),
    CONSTRAINT ck_export_requests_rows CHECK ((rows >= 0)),
    CONSTRAINT ck_export_requests_state CHECK ((state = ANY (ARRAY['waiting'::text, 'approved'::text, 'refused'::text, 'downloaded'::text, 'expired'::text]))),
    CONSTRAINT ck_export_requests_two_persons CHECK ((decided_by <> requested_by))
);
ALTER TABLE ONLY public.export_requests FORCE ROW LEVEL SECURITY;
ALTER TABLE public.export_requests OWNER TO qs_owner;
CREATE TABLE public.findings (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    patrol_id uuid,
    inspection_id uuid,
    kind text NOT NULL,
    place text NOT NULL,
    found_on date NOT NULL,
    due_on date NOT NULL,
    closed_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_findings_dates CHECK (((due_on >= found_on) AND (closed_on >= found_on))),
    CONSTRAINT ck_findings_kind CHECK ((kind = ANY (ARRAY['unregistered'::text, 'overcrowded'::text, 'use_differs'::text, 'fire_risk'::text, 'suspicious_gathering'::text, 'other'::text])))
);
ALTER TABLE ONLY public.findings FORCE ROW LEVEL SECURITY;
ALTER TABLE public.findings OWNER TO qs_owner;
CREATE TABLE public.household_references (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    as_of date NOT NULL,
    households integer NOT NULL,
    source text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_household_references_households CHECK ((households >= 0))
);
ALTER TABLE ONLY public.household_references FORCE ROW LEVEL SECURITY;
ALTER TABLE public.household_references OWNER TO qs_owner;
CREATE TABLE public.import_pieces (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    import_id uuid NOT NULL,
    "position" integer NOT NULL,
    first_row integer NOT NULL,
    last_row integer NOT NULL,
    content bytea NOT NULL,
    created_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.import_pieces FORCE ROW LEVEL SECURITY;
ALTER TABLE public.import_pieces OWNER TO qs_owner;
CREATE TABLE public.imports (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    register_key text NOT NULL,
    file_name text NOT NULL,
    language text NOT NULL,
    requested_by uuid NOT NULL,
    requested_name text NOT NULL,
    state text NOT NULL,
    mode text,
    skip_known boolean NOT NULL,
    sheet text NOT NULL,
    since_1904 boolean NOT NULL,
    heading_row integer NOT NULL,
    mapping jsonb NOT NULL,
    issues jsonb NOT NULL,
    rows integer NOT NULL,
    bad_rows integer NOT NULL,
    known_rows integer NOT NULL,
    progress integer NOT NULL,
    written integer NOT NULL,
    first_id uuid,
    problem text,
    finished_at timestamp with time zone,
    retention_on date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_imports_mode CHECK ((mode = ANY (ARRAY['all'::text, 'valid'::text]))),
    CONSTRAINT ck_imports_rows CHECK (((rows >= 0) AND (bad_rows >= 0) AND (known_rows >= 0))),
    CONSTRAINT ck_imports_state CHECK ((state = ANY (ARRAY['uploaded'::text, 'checking'::text, 'checked'::text, 'queued'::text, 'running'::text, 'done'::text, 'failed'::text, 'undone'::text, 'discarded'::text])))
);
ALTER TABLE ONLY public.imports FORCE ROW LEVEL SECURITY;
ALTER TABLE public.imports OWNER TO qs_owner;
CREATE TABLE public.institutions (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    approved_on date,
    withdrawn_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_institutions_dates CHECK ((withdrawn_on >= approved_on)),
    CONSTRAINT ck_institutions_kind CHECK ((kind = ANY (ARRAY['publicity'::text, 'floating_population'::text, 'rental_housing'::text, 'information_officers'::text, 'screening'::text, 'landlord_breach'::text])))
);
ALTER TABLE ONLY public.institutions FORCE ROW LEVEL SECURITY;
ALTER TABLE public.institutions OWNER TO qs_owner;
CREATE TABLE public.joint_requests (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    direction text NOT NULL,
    department text NOT NULL,
    subject text NOT NULL,
    requested_on date NOT NULL,
    due_on date NOT NULL,
    answered_on date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_joint_requests_dates CHECK (((due_on >= requested_on) AND (answered_on >= requested_on))),
    CONSTRAINT ck_joint_requests_department CHECK ((department = ANY (ARRAY['police_station'::text, 'market_regulation'::text, 'subdistrict_office'::text, 'fire'::text, 'tax'::text, 'urban_management'::text, 'housing'::text, 'civil_affairs'::text, 'supervision'::text, 'procuratorate'::text, 'education'::text]))),
    CONSTRAINT ck_joint_requests_direction CHECK ((direction = ANY (ARRAY['to_community'::text, 'to_department'::text])))
);
ALTER TABLE ONLY public.joint_requests FORCE ROW LEVEL SECURITY;
ALTER TABLE public.joint_requests OWNER TO qs_owner;
CREATE TABLE public.key_place_inspections (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    key_place_id uuid NOT NULL,
    inspected_on date NOT NULL,
    note text,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone
);
ALTER TABLE ONLY public.key_place_inspections FORCE ROW LEVEL SECURITY;
ALTER TABLE public.key_place_inspections OWNER TO qs_owner;
CREATE TABLE public.key_places (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    address text,
    active_from date NOT NULL,
    active_to date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_key_places_dates CHECK ((active_to >= active_from)),
    CONSTRAINT ck_key_places_kind CHECK ((kind = ANY (ARRAY['club'::text, 'dance_hall'::text, 'idle_factory'::text, 'illegal_building'::text, 'hotel_room'::text])))
);
ALTER TABLE ONLY public.key_places FORCE ROW LEVEL SECURITY;
ALTER TABLE public.key_places OWNER TO qs_owner;
CREATE TABLE public.landlord_breaches (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    rental_unit_id uuid NOT NULL,
    found_on date NOT NULL,
    department text NOT NULL,
    act text NOT NULL,
    handled_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_landlord_breaches_dates CHECK ((handled_on >= found_on)),
    CONSTRAINT ck_landlord_breaches_department CHECK ((department = ANY (ARRAY['police_station'::text, 'market_regulation'::text, 'subdistrict_office'::text, 'fire'::text, 'tax'::text, 'urban_management'::text, 'housing'::text, 'civil_affairs'::text, 'supervision'::text, 'procuratorate'::text, 'education'::text])))
);
ALTER TABLE ONLY public.landlord_breaches FORCE ROW LEVEL SECURITY;
ALTER TABLE public.landlord_breaches OWNER TO qs_owner;
CREATE TABLE public.landlords (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    name bytea,
    name_index text,
    phone bytea,
    phone_index text,
    id_number bytea,
    id_number_index text,
    identity_checked_on date,
    ended_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_landlords_kind CHECK ((kind = ANY (ARRAY['person'::text, 'company'::text])))
);
ALTER TABLE ONLY public.landlords FORCE ROW LEVEL SECURITY;
ALTER TABLE public.landlords OWNER TO qs_owner;
CREATE TABLE public.lead_merits (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    building_lead_id uuid NOT NULL,
    kind text NOT NULL,
    reason bytea,
    clause text NOT NULL,
    decided_by text NOT NULL,
    decided_on date NOT NULL,
    revoked_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_lead_merits_dates CHECK ((revoked_on >= decided_on)),
    CONSTRAINT ck_lead_merits_kind CHECK ((kind = ANY (ARRAY['reward'::text, 'penalty'::text])))
);
ALTER TABLE ONLY public.lead_merits FORCE ROW LEVEL SECURITY;
ALTER TABLE public.lead_merits OWNER TO qs_owner;
CREATE TABLE public.lead_reports (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    building_id uuid NOT NULL,
    reported_on date NOT NULL,
    nil boolean NOT NULL,
    summary text,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_lead_reports_summary CHECK ((nil OR (summary <> ''::text)))
);
ALTER TABLE ONLY public.lead_reports FORCE ROW LEVEL SECURITY;
ALTER TABLE public.lead_reports OWNER TO qs_owner;
CREATE TABLE public.letter_invitations (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    letter_id uuid NOT NULL,
    label text NOT NULL,
    secret_hash text NOT NULL,
    expires_on date NOT NULL,
    used_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.letter_invitations FORCE ROW LEVEL SECURITY;
ALTER TABLE public.letter_invitations OWNER TO qs_owner;
CREATE TABLE public.letter_refusals (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    rental_unit_id uuid NOT NULL,
    refused_on date NOT NULL,
    how text,
    passed_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_letter_refusals_dates CHECK ((passed_on >= refused_on))
);
ALTER TABLE ONLY public.letter_refusals FORCE ROW LEVEL SECURITY;
ALTER TABLE public.letter_refusals OWNER TO qs_owner;
CREATE TABLE public.letter_signatures (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    invitation_id uuid NOT NULL,
    letter_id uuid NOT NULL,
    signer_name bytea NOT NULL,
    phone bytea,
    id_ending bytea,
    text text NOT NULL,
    agreed_at timestamp with time zone NOT NULL,
    outcome text,
    decided_on date,
    decided_by uuid,
    retention_on date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_letter_signatures_decided_by CHECK (((outcome IS NULL) = (decided_by IS NULL))),
    CONSTRAINT ck_letter_signatures_decided_on CHECK (((outcome IS NULL) = (decided_on IS NULL))),
    CONSTRAINT ck_letter_signatures_outcome CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'rejected'::text])))
);
ALTER TABLE ONLY public.letter_signatures FORCE ROW LEVEL SECURITY;
ALTER TABLE public.letter_signatures OWNER TO qs_owner;
CREATE TABLE public.letter_texts (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    body text NOT NULL,
    starts_on date NOT NULL,
    approved_on date NOT NULL,
    approved_by text,
    ends_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_letter_texts_dates CHECK ((ends_on >= starts_on))
);
ALTER TABLE ONLY public.letter_texts FORCE ROW LEVEL SECURITY;
ALTER TABLE public.letter_texts OWNER TO qs_owner;
CREATE TABLE public.live_scores (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    criteria_hash text NOT NULL,
    cycle_end date NOT NULL,
    computed_at timestamp with time zone NOT NULL,
    revision integer NOT NULL,
    total integer,
    base_total integer,
    grade text,
    outcome text NOT NULL,
    vetoes text[] NOT NULL,
    adjustment integer NOT NULL,
    records integer NOT NULL,
    numerators integer[] NOT NULL,
    denominators integer[] NOT NULL,
    statuses smallint[] NOT NULL,
    points integer[] NOT NULL,
    group_rates integer[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_live_scores_total CHECK (((total >= 0) AND (total <= 10000)))
);
ALTER TABLE ONLY public.live_scores FORCE ROW LEVEL SECURITY;
ALTER TABLE public.live_scores OWNER TO qs_owner;
CREATE TABLE public.meetings (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    host text,
    held_on date NOT NULL,
    minutes_on date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_meetings_dates CHECK ((minutes_on >= held_on)),
    CONSTRAINT ck_meetings_host CHECK ((host = ANY (ARRAY['police_station'::text, 'market_regulation'::text, 'subdistrict_office'::text, 'fire'::text, 'tax'::text, 'urban_management'::text, 'housing'::text, 'civil_affairs'::text, 'supervision'::text, 'procuratorate'::text, 'education'::text]))),
    CONSTRAINT ck_meetings_kind CHECK ((kind = ANY (ARRAY['joint'::text, 'extraordinary'::text, 'study'::text])))
);
ALTER TABLE ONLY public.meetings FORCE ROW LEVEL SECURITY;
ALTER TABLE public.meetings OWNER TO qs_owner;
CREATE TABLE public.memberships (
    id uuid NOT NULL,
    area_lo bigint NOT NULL,
    area_hi bigint NOT NULL,
    account_id uuid NOT NULL,
    role text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_memberships_area CHECK ((area_lo <= area_hi)),
    CONSTRAINT ck_memberships_dates CHECK ((ends_on >= starts_on)),
    CONSTRAINT ck_memberships_role CHECK ((role = ANY (ARRAY['operator'::text, 'district_inspector'::text, 'street_officer'::text, 'community_admin'::text, 'building_lead'::text])))
);
ALTER TABLE ONLY public.memberships FORCE ROW LEVEL SECURITY;
ALTER TABLE public.memberships OWNER TO qs_owner;
CREATE TABLE public.month_scores (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    criteria_hash text NOT NULL,
    cycle_end date NOT NULL,
    computed_at timestamp with time zone NOT NULL,
    revision integer NOT NULL,
    total integer,
    base_total integer,
    grade text,
    outcome text NOT NULL,
    vetoes text[] NOT NULL,
    adjustment integer NOT NULL,
    records integer NOT NULL,
    numerators integer[] NOT NULL,
    denominators integer[] NOT NULL,
    statuses smallint[] NOT NULL,
    points integer[] NOT NULL,
    group_rates integer[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_month_scores_total CHECK (((total >= 0) AND (total <= 10000)))
);
ALTER TABLE ONLY public.month_scores FORCE ROW LEVEL SECURITY;
ALTER TABLE public.month_scores OWNER TO qs_owner;
CREATE TABLE public.outbound_residents (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    name bytea,
    name_index text,
    phone bytea,
    destination_code text,
    reason text NOT NULL,
    consented_on date NOT NULL,
    left_on date NOT NULL,
    returned_on date,
    reminded_on date,
    retention_on date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_outbound_residents_dates CHECK ((returned_on >= left_on)),
    CONSTRAINT ck_outbound_residents_destination_code CHECK ((length(destination_code) = ANY (ARRAY[2, 4]))),
    CONSTRAINT ck_outbound_residents_reason CHECK ((reason = ANY (ARRAY['work'::text, 'study'::text, 'business'::text, 'family'::text, 'other'::text])))
);
ALTER TABLE ONLY public.outbound_residents FORCE ROW LEVEL SECURITY;
ALTER TABLE public.outbound_residents OWNER TO qs_owner;
CREATE TABLE public.outbox (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    topic text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_outbox_topic CHECK ((topic <> ''::text))
);
ALTER TABLE ONLY public.outbox FORCE ROW LEVEL SECURITY;
ALTER TABLE public.outbox OWNER TO qs_owner;
CREATE TABLE public.patrols (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    route text NOT NULL,
    planned_from date NOT NULL,
    planned_to date NOT NULL,
    completed_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_patrols_dates CHECK ((planned_to >= planned_from)),
    CONSTRAINT ck_patrols_kind CHECK ((kind = ANY (ARRAY['patrol'::text, 'screening'::text, 'stocktake'::text])))
);
ALTER TABLE ONLY public.patrols FORCE ROW LEVEL SECURITY;
ALTER TABLE public.patrols OWNER TO qs_owner;
CREATE TABLE public.periodic_jobs (
    id uuid NOT NULL,
    area_lo bigint NOT NULL,
    area_hi bigint NOT NULL,
    name text NOT NULL,
    next_due_at timestamp with time zone NOT NULL,
    last_started_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_periodic_jobs_area CHECK ((area_lo <= area_hi))
);
ALTER TABLE ONLY public.periodic_jobs FORCE ROW LEVEL SECURITY;
ALTER TABLE public.periodic_jobs OWNER TO qs_owner;
CREATE TABLE public.places (
    id uuid NOT NULL,
    area_lo bigint NOT NULL,
    area_hi bigint NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_places_area CHECK ((area_lo <= area_hi))
);
ALTER TABLE ONLY public.places FORCE ROW LEVEL SECURITY;
ALTER TABLE public.places OWNER TO qs_owner;
CREATE TABLE public.plan_parts (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_plan_parts_body CHECK ((body <> ''::text)),
    CONSTRAINT ck_plan_parts_kind CHECK ((kind = ANY (ARRAY['goals'::text, 'phases'::text, 'owners'::text, 'dates'::text])))
);
ALTER TABLE ONLY public.plan_parts FORCE ROW LEVEL SECURITY;
ALTER TABLE public.plan_parts OWNER TO qs_owner;
CREATE TABLE public.plans (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    approved_on date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_plans_dates CHECK ((ends_on >= starts_on))
);
ALTER TABLE ONLY public.plans FORCE ROW LEVEL SECURITY;
ALTER TABLE public.plans OWNER TO qs_owner;
CREATE TABLE public.posts (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    holder_name text NOT NULL,
    appointed_by text,
    starts_on date NOT NULL,
    ends_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_posts_dates CHECK ((ends_on >= starts_on)),
    CONSTRAINT ck_posts_kind CHECK ((kind = ANY (ARRAY['leader'::text, 'deputy_leader'::text, 'member'::text, 'responsible_officer'::text])))
);
ALTER TABLE ONLY public.posts FORCE ROW LEVEL SECURITY;
ALTER TABLE public.posts OWNER TO qs_owner;
CREATE TABLE public.priority_groups (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    audience text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_priority_groups_audience CHECK ((audience = ANY (ARRAY['migrant_workers'::text, 'students'::text, 'laid_off_workers'::text, 'landlords'::text, 'newcomers'::text]))),
    CONSTRAINT ck_priority_groups_dates CHECK ((ends_on >= starts_on))
);
ALTER TABLE ONLY public.priority_groups FORCE ROW LEVEL SECURITY;
ALTER TABLE public.priority_groups OWNER TO qs_owner;
CREATE TABLE public.privacy_notices (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    in_force_from date NOT NULL,
    approved_by text,
    published_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_privacy_notices_approved CHECK (((published_on IS NULL) OR (COALESCE(approved_by, ''::text) <> ''::text))),
    CONSTRAINT ck_privacy_notices_text CHECK (((title <> ''::text) AND (body <> ''::text)))
);
ALTER TABLE ONLY public.privacy_notices FORCE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_notices OWNER TO qs_owner;
CREATE TABLE public.rental_units (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    building_id uuid NOT NULL,
    landlord_id uuid,
    unit_no text,
    declared_use text,
    max_occupants integer,
    registered_on date NOT NULL,
    closed_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_rental_units_dates CHECK ((closed_on >= registered_on)),
    CONSTRAINT ck_rental_units_declared_use CHECK ((declared_use = ANY (ARRAY['residence'::text, 'dormitory'::text, 'office'::text, 'storage'::text]))),
    CONSTRAINT ck_rental_units_max_occupants CHECK (((max_occupants >= 1) AND (max_occupants <= 200)))
);
ALTER TABLE ONLY public.rental_units FORCE ROW LEVEL SECURITY;
ALTER TABLE public.rental_units OWNER TO qs_owner;
CREATE TABLE public.required_departments (
    id uuid NOT NULL,
    area_lo bigint NOT NULL,
    area_hi bigint NOT NULL,
    department text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_required_departments_area CHECK ((area_lo <= area_hi)),
    CONSTRAINT ck_required_departments_dates CHECK ((ends_on >= starts_on)),
    CONSTRAINT ck_required_departments_department CHECK ((department = ANY (ARRAY['police_station'::text, 'market_regulation'::text, 'subdistrict_office'::text, 'fire'::text, 'tax'::text, 'urban_management'::text, 'housing'::text, 'civil_affairs'::text, 'supervision'::text, 'procuratorate'::text, 'education'::text])))
);
ALTER TABLE ONLY public.required_departments FORCE ROW LEVEL SECURITY;
ALTER TABLE public.required_departments OWNER TO qs_owner;
CREATE TABLE public.responsibility_letters (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    rental_unit_id uuid NOT NULL,
    landlord_id uuid,
    basis_on date NOT NULL,
    signed_on date,
    expires_on date,
    ended_on date,
    retention_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_responsibility_letters_dates CHECK ((expires_on >= signed_on)),
    CONSTRAINT ck_responsibility_letters_signed CHECK (((signed_on IS NULL) = (expires_on IS NULL)))
);
ALTER TABLE ONLY public.responsibility_letters FORCE ROW LEVEL SECURITY;
ALTER TABLE public.responsibility_letters OWNER TO qs_owner;
CREATE TABLE public.runs (
    id uuid NOT NULL,
    area_lo bigint NOT NULL,
    area_hi bigint NOT NULL,
    horizon text NOT NULL,
    cycle_end date NOT NULL,
    criteria_hash text NOT NULL,
    requested_by uuid,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_runs_area CHECK ((area_lo <= area_hi)),
    CONSTRAINT ck_runs_horizon CHECK ((horizon = ANY (ARRAY['live'::text, 'month'::text])))
);
ALTER TABLE ONLY public.runs FORCE ROW LEVEL SECURITY;
ALTER TABLE public.runs OWNER TO qs_owner;
CREATE TABLE public.samples (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    taken_on date NOT NULL,
    passed boolean NOT NULL,
    place text,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_samples_kind CHECK ((kind = ANY (ARRAY['board'::text, 'contact'::text, 'dwelling'::text, 'respondent'::text])))
);
ALTER TABLE ONLY public.samples FORCE ROW LEVEL SECURITY;
ALTER TABLE public.samples OWNER TO qs_owner;
CREATE TABLE public.sign_in_sessions (
    id uuid NOT NULL,
    area_lo bigint NOT NULL,
    area_hi bigint NOT NULL,
    account_id uuid NOT NULL,
    membership_id uuid,
    token_hash text NOT NULL,
    device text NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_sign_in_sessions_area CHECK ((area_lo <= area_hi))
);
ALTER TABLE ONLY public.sign_in_sessions FORCE ROW LEVEL SECURITY;
ALTER TABLE public.sign_in_sessions OWNER TO qs_owner;
CREATE TABLE public.site_revisits (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    site_id uuid NOT NULL,
    after_days integer NOT NULL,
    due_on date NOT NULL,
    done_on date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_site_revisits_after_days CHECK ((after_days = ANY (ARRAY[30, 90])))
);
ALTER TABLE ONLY public.site_revisits FORCE ROW LEVEL SECURITY;
ALTER TABLE public.site_revisits OWNER TO qs_owner;
CREATE TABLE public.site_tasks (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    site_id uuid NOT NULL,
    kind text NOT NULL,
    done_on date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_site_tasks_kind CHECK ((kind = ANY (ARRAY['inform_landlord'::text, 'inform_neighbours'::text, 'update_register'::text, 'help_return'::text])))
);
ALTER TABLE ONLY public.site_tasks FORCE ROW LEVEL SECURITY;
ALTER TABLE public.site_tasks OWNER TO qs_owner;
CREATE TABLE public.sites (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    building_id uuid,
    confirmed_on date NOT NULL,
    cleared_on date,
    disposition text,
    disposed_by text,
    people_dispersed integer NOT NULL,
    people_returned integer NOT NULL,
    people_rescued integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_sites_dates CHECK ((cleared_on >= confirmed_on)),
    CONSTRAINT ck_sites_disposed_by CHECK ((disposed_by = ANY (ARRAY['police_station'::text, 'market_regulation'::text, 'subdistrict_office'::text, 'fire'::text, 'tax'::text, 'urban_management'::text, 'housing'::text, 'civil_affairs'::text, 'supervision'::text, 'procuratorate'::text, 'education'::text]))),
    CONSTRAINT ck_sites_disposition CHECK ((disposition = ANY (ARRAY['sealed'::text, 'demolished'::text, 'taken_back'::text, 'changed_use'::text]))),
    CONSTRAINT ck_sites_people CHECK (((people_dispersed >= 0) AND (people_returned >= 0) AND (people_rescued >= 0)))
);
ALTER TABLE ONLY public.sites FORCE ROW LEVEL SECURITY;
ALTER TABLE public.sites OWNER TO qs_owner;
CREATE TABLE public.tasks (
    id uuid NOT NULL,
    area_lo bigint NOT NULL,
    area_hi bigint NOT NULL,
    kind text NOT NULL,
    run_id uuid,
    payload jsonb NOT NULL,
    requested_by uuid,
    state text NOT NULL,
    attempts integer NOT NULL,
    failures integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    lease_until timestamp with time zone,
    finished_at timestamp with time zone,
    error text,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_tasks_area CHECK ((area_lo <= area_hi)),
    CONSTRAINT ck_tasks_attempts CHECK (((attempts >= 0) AND (failures >= 0))),
    CONSTRAINT ck_tasks_state CHECK ((state = ANY (ARRAY['pending'::text, 'claimed'::text, 'done'::text, 'dead'::text])))
);
ALTER TABLE ONLY public.tasks FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tasks OWNER TO qs_owner;
CREATE TABLE public.tenancies (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    rental_unit_id uuid NOT NULL,
    tenant_name bytea,
    tenant_name_index text,
    phone bytea,
    id_number bytea,
    id_number_index text,
    identity_check text NOT NULL,
    occupation text NOT NULL,
    use_matches boolean,
    children integer NOT NULL,
    starts_on date NOT NULL,
    start_known_on date NOT NULL,
    start_entered_on date NOT NULL,
    ends_on date,
    end_known_on date,
    end_entered_on date,
    retention_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_tenancies_children CHECK ((children >= 0)),
    CONSTRAINT ck_tenancies_dates CHECK ((ends_on >= starts_on)),
    CONSTRAINT ck_tenancies_end_entered CHECK ((end_entered_on >= end_known_on)),
    CONSTRAINT ck_tenancies_end_known CHECK (((end_known_on IS NULL) = (end_entered_on IS NULL))),
    CONSTRAINT ck_tenancies_identity_check CHECK ((identity_check = ANY (ARRAY['none'::text, 'landlord'::text, 'police'::text]))),
    CONSTRAINT ck_tenancies_occupation CHECK ((occupation = ANY (ARRAY['employee'::text, 'self_employed'::text, 'student'::text, 'retired'::text, 'none'::text, 'unknown'::text]))),
    CONSTRAINT ck_tenancies_start_entered CHECK ((start_entered_on >= start_known_on))
);
ALTER TABLE ONLY public.tenancies FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenancies OWNER TO qs_owner;
CREATE TABLE public.tip_events (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    tip_id uuid NOT NULL,
    skips_community boolean NOT NULL,
    kind text NOT NULL,
    at timestamp with time zone NOT NULL,
    note bytea,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_tip_events_kind CHECK ((kind = ANY (ARRAY['received'::text, 'acknowledged'::text, 'assessed'::text, 'transferred'::text, 'followed_up'::text, 'closed'::text, 'feedback'::text])))
);
ALTER TABLE ONLY public.tip_events FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tip_events OWNER TO qs_owner;
CREATE TABLE public.tip_reporters (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    tip_id uuid NOT NULL,
    contact bytea NOT NULL,
    retention_on date,
    created_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.tip_reporters FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tip_reporters OWNER TO qs_owner;
CREATE TABLE public.tip_transfers (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    tip_id uuid NOT NULL,
    skips_community boolean NOT NULL,
    department text NOT NULL,
    transferred_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_tip_transfers_answered CHECK ((answered_at >= transferred_at)),
    CONSTRAINT ck_tip_transfers_department CHECK ((department = ANY (ARRAY['police_station'::text, 'market_regulation'::text, 'subdistrict_office'::text, 'fire'::text, 'tax'::text, 'urban_management'::text, 'housing'::text, 'civil_affairs'::text, 'supervision'::text, 'procuratorate'::text, 'education'::text])))
);
ALTER TABLE ONLY public.tip_transfers FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tip_transfers OWNER TO qs_owner;
CREATE TABLE public.tips (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    source text NOT NULL,
    skips_community boolean NOT NULL,
    danger boolean NOT NULL,
    body bytea,
    received_at timestamp with time zone NOT NULL,
    acknowledged_at timestamp with time zone,
    assessment text,
    assessed_at timestamp with time zone,
    transferred_at timestamp with time zone,
    due_on date,
    closed_at timestamp with time zone,
    feedback_at timestamp with time zone,
    reporter_unreachable boolean NOT NULL,
    retention_on date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_tips_acknowledged CHECK ((acknowledged_at >= received_at)),
    CONSTRAINT ck_tips_assessed CHECK ((assessed_at >= received_at)),
    CONSTRAINT ck_tips_assessment CHECK ((assessment = ANY (ARRAY['unfounded'::text, 'watch'::text, 'suspected'::text]))),
    CONSTRAINT ck_tips_assessment_dated CHECK (((assessed_at IS NULL) = (assessment IS NULL))),
    CONSTRAINT ck_tips_closed CHECK ((closed_at >= received_at)),
    CONSTRAINT ck_tips_source CHECK ((source = ANY (ARRAY['public'::text, 'phone'::text, 'field'::text, 'district'::text]))),
    CONSTRAINT ck_tips_transferred CHECK ((transferred_at >= received_at))
);
ALTER TABLE ONLY public.tips FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tips OWNER TO qs_owner;
CREATE TABLE public.unit_verifications (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    rental_unit_id uuid NOT NULL,
    verified_on date NOT NULL,
    method text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_unit_verifications_method CHECK ((method = ANY (ARRAY['visit'::text, 'phone'::text])))
);
ALTER TABLE ONLY public.unit_verifications FORCE ROW LEVEL SECURITY;
ALTER TABLE public.unit_verifications OWNER TO qs_owner;
CREATE TABLE public.venue_verifications (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    venue_id uuid NOT NULL,
    verified_on date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone
);
ALTER TABLE ONLY public.venue_verifications FORCE ROW LEVEL SECURITY;
ALTER TABLE public.venue_verifications OWNER TO qs_owner;
CREATE TABLE public.venues (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    address text,
    credit_code text,
    opened_on date NOT NULL,
    closed_on date,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone,
    CONSTRAINT ck_venues_dates CHECK ((closed_on >= opened_on)),
    CONSTRAINT ck_venues_kind CHECK ((kind = ANY (ARRAY['hotel'::text, 'internet_cafe'::text, 'restaurant'::text, 'market'::text, 'chess_room'::text, 'training'::text, 'other'::text])))
);
ALTER TABLE ONLY public.venues FORCE ROW LEVEL SECURITY;
ALTER TABLE public.venues OWNER TO qs_owner;
CREATE TABLE public.vetoes (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    veto text NOT NULL,
    appeal_until date,
    document text NOT NULL,
    effective_on date NOT NULL,
    proposed_by uuid NOT NULL,
    confirmed_by uuid,
    confirmed_on date,
    lifted_on date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_vetoes_confirmed CHECK (((confirmed_by IS NULL) = (confirmed_on IS NULL))),
    CONSTRAINT ck_vetoes_document CHECK ((document <> ''::text)),
    CONSTRAINT ck_vetoes_two_persons CHECK ((confirmed_by <> proposed_by))
);
ALTER TABLE ONLY public.vetoes FORCE ROW LEVEL SECURITY;
ALTER TABLE public.vetoes OWNER TO qs_owner;
CREATE TABLE public.victims (
    community_id bigint NOT NULL,
    id uuid NOT NULL,
    name bytea,
    recorded_at timestamp with time zone NOT NULL,
    referred_at timestamp with time zone,
    referred_to text,
    returned_on date,
    retention_on date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_victims_referred CHECK (((referred_at IS NULL) = (referred_to IS NULL))),
    CONSTRAINT ck_victims_referred_to CHECK ((referred_to = ANY (ARRAY['civil_affairs'::text, 'police'::text, 'school'::text])))
);
ALTER TABLE ONLY public.victims FORCE ROW LEVEL SECURITY;
ALTER TABLE public.victims OWNER TO qs_owner;
INSERT INTO public.accounts VALUES ('3869833d-8ab9-46fd-9535-97182cefe61c', 980201001001, 980201001001, 'accounts-username-980201001001-0', 'accounts-display_name-980201001001-0', 'accounts-password_hash-980201001001-0', 'accounts-language-980201001001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('c9e26f89-5228-4f33-8fc8-34854ce7757a', 980201001000, 980201001999, 'accounts-username-980201001-0', 'accounts-display_name-980201001-0', 'accounts-password_hash-980201001-0', 'accounts-language-980201001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('ce8eac55-451b-4948-995d-decfe0e685f6', 980201000000, 980201999999, 'accounts-username-980201-0', 'accounts-display_name-980201-0', 'accounts-password_hash-980201-0', 'accounts-language-980201-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('84e84f0c-8ca3-4953-b499-8b0fffccc5a9', 980000000000, 989999999999, 'accounts-username-98-0', 'accounts-display_name-98-0', 'accounts-password_hash-98-0', 'accounts-language-98-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('15d14cb8-c821-4a3b-ac26-a571e6f1b3df', 980302001001, 980302001001, 'accounts-username-980302001001-0', 'accounts-display_name-980302001001-0', 'accounts-password_hash-980302001001-0', 'accounts-language-980302001001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('db7549cc-098a-4ef4-bfd2-92c8e468d47a', 980302000000, 980302999999, 'accounts-username-980302-0', 'accounts-display_name-980302-0', 'accounts-password_hash-980302-0', 'accounts-language-980302-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980201001001, '0f39f70a-b08d-4286-9ee0-d3df161f0c29', 'citizen_school', 'activities-title-980201001001-0', '2020-02-29', 'activities-lecturer-980201001001-0', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980201001001, '681bc826-249e-4749-950c-6d3274964d5f', 'consultation_day', 'activities-title-980201001001-1', '2020-02-29', 'activities-lecturer-980201001001-1', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980302001001, '5db22922-38eb-4bdb-b97b-e4f1a9293a4d', 'citizen_school', 'activities-title-980302001001-0', '2020-02-29', 'activities-lecturer-980302001001-0', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980302001001, '2497465e-633d-44dc-8c7c-f7c0beb01b55', 'consultation_day', 'activities-title-980302001001-1', '2020-02-29', 'activities-lecturer-980302001001-1', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980201001001, 'ab36d650-8e42-4904-a5d2-67bce55607a2', '0f39f70a-b08d-4286-9ee0-d3df161f0c29', 'migrant_workers', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980201001001, '722f8c42-6a49-463a-9c32-495b081d8cbb', '681bc826-249e-4749-950c-6d3274964d5f', 'students', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980302001001, '3e64df0a-6029-4bad-be3b-1733bd743015', '5db22922-38eb-4bdb-b97b-e4f1a9293a4d', 'migrant_workers', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980302001001, '0379b4e2-902f-495c-9252-5d38a8f9ecad', '2497465e-633d-44dc-8c7c-f7c0beb01b55', 'students', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980201001001, 'a8995ae9-988f-4884-bea5-405cf71a2a74', 1, 'adjustments-reason-980201001001-0', 'adjustments-document-980201001001-0', '2020-02-29', '1ba29de5-741d-454a-922b-8f8b3dfbedc0', '411cc61c-ab3e-41b2-b732-1ae35c621822', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980201001001, 'bc86a38d-a92c-45a2-9df1-cf7d8182096b', 2, 'adjustments-reason-980201001001-1', 'adjustments-document-980201001001-1', '2020-02-29', '9926ec21-de3e-4a61-87ab-499a8b984867', '86a55e5d-bfde-4bfc-aec3-fdcd97f80f33', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980302001001, '00801264-749c-491d-85e5-3edffcd996ce', 1, 'adjustments-reason-980302001001-0', 'adjustments-document-980302001001-0', '2020-02-29', '7b9ee844-d88a-49eb-b095-94f7436943b6', '875fae4c-32fc-4fdc-a7f2-6936ac20ca65', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980302001001, '4588f9ed-582f-4e4b-a7f1-aa65ca15332f', 2, 'adjustments-reason-980302001001-1', 'adjustments-document-980302001001-1', '2020-02-29', 'e10ab660-29ce-492c-94db-c720321f29fb', '29c9870b-1e18-49bb-8da1-ec3ec154d991', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.alembic_version VALUES ('0017');
INSERT INTO public.archive_items VALUES (980201001001, '63adf20e-1c3c-486e-ab66-eb76ea5d285c', 'plan', 'archive_items-title-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980201001001, '3c896a49-8e27-484c-91d5-3f448db57310', 'minutes', 'archive_items-title-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980302001001, '3bc9d643-5a67-4766-8b06-98bc8158c559', 'plan', 'archive_items-title-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980302001001, 'ae582d69-0919-4d05-ac57-81a4952b80f3', 'minutes', 'archive_items-title-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980201001001, '43510e2f-1acd-489f-bac9-a56559e11b89', 'attachments-record_table-980201001001-0', 'ecef52de-d73c-4592-972e-8b6c73bf02a5', 'attachments-name-980201001001-0', 'attachments-mime-980201001001-0', 1, 'attachments-sha256-980201001001-0', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980201001001, 'd8341e08-18be-40cf-a56e-2a22439db527', 'attachments-record_table-980201001001-1', '9287d956-da78-4eba-8444-e05a25f8ac8f', 'attachments-name-980201001001-1', 'attachments-mime-980201001001-1', 2, 'attachments-sha256-980201001001-1', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980302001001, '83126754-7704-4d4f-8d45-e34017e7f760', 'attachments-record_table-980302001001-0', '7c542768-9061-4631-b6c7-f0b0a6a852da', 'attachments-name-980302001001-0', 'attachments-mime-980302001001-0', 1, 'attachments-sha256-980302001001-0', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980302001001, '42ae65da-a4de-4055-886d-943314abe3e4', 'attachments-record_table-980302001001-1', '3aae672e-aa5f-474b-a41b-44a693959f7c', 'attachments-name-980302001001-1', 'attachments-mime-980302001001-1', 2, 'attachments-sha256-980302001001-1', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980201001001, '91c43f8b-a937-49f3-a049-489c8f7f3cc6', 'head', 1, 'audit_anchors-hash-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980201001001, '7bb4730a-a21c-4b4f-ba35-749c3dac627e', 'cut', 2, 'audit_anchors-hash-980201001001-1', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980302001001, '750deda6-f7df-467a-9d01-771b8fc11953', 'head', 1, 'audit_anchors-hash-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980302001001, 'b62de7bf-ac0e-49ee-b8b0-c608cdb052cb', 'cut', 2, 'audit_anchors-hash-980302001001-1', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980201001001, 'e2de2775-072f-4936-9ae9-40391e4fe999', '2020-02-29 04:00:00+00', 1, 1, 'audit_checks-why-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980201001001, '8e58eac9-bf68-4ebd-a0e1-b7779971c31d', '2020-02-29 04:00:00+00', 2, 2, 'audit_checks-why-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980302001001, '2cb387bd-2914-46fb-8676-f997104e054d', '2020-02-29 04:00:00+00', 1, 1, 'audit_checks-why-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980302001001, '03bf7edc-5169-41b7-97b5-4fde7d84cbdc', '2020-02-29 04:00:00+00', 2, 2, 'audit_checks-why-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980201001001, 'd7bda6aa-f2a4-4742-adc3-a19069811be2', 1, 'audit_entries-actor-980201001001-0', 'audit_entries-actor_name-980201001001-0', 'created', 'audit_entries-record_table-980201001001-0', 'b436cdd5-e6c5-420e-b0d9-8a7786a2f04e', '{"text": "audit_entries-changes-980201001001-0"}', 'audit_entries-reason-980201001001-0', 'audit_entries-previous-980201001001-0', 'audit_entries-hash-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980201001001, 'cd56c31e-3f82-43db-b93d-e834b5730fec', 2, 'audit_entries-actor-980201001001-1', 'audit_entries-actor_name-980201001001-1', 'changed', 'audit_entries-record_table-980201001001-1', '4439378e-7431-49e9-b4e9-94df61af8c09', '{"text": "audit_entries-changes-980201001001-1"}', 'audit_entries-reason-980201001001-1', 'audit_entries-previous-980201001001-1', 'audit_entries-hash-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980302001001, '2351ea6e-90a6-422b-b574-e239a87db87d', 1, 'audit_entries-actor-980302001001-0', 'audit_entries-actor_name-980302001001-0', 'created', 'audit_entries-record_table-980302001001-0', 'ec41a50b-78fd-4c06-b970-6b2b37aa3580', '{"text": "audit_entries-changes-980302001001-0"}', 'audit_entries-reason-980302001001-0', 'audit_entries-previous-980302001001-0', 'audit_entries-hash-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980302001001, '711d82ba-e5dd-4f93-831c-398d477a4523', 2, 'audit_entries-actor-980302001001-1', 'audit_entries-actor_name-980302001001-1', 'changed', 'audit_entries-record_table-980302001001-1', 'f7a8c34c-0ca2-4390-b3e1-51ee526c5cfe', '{"text": "audit_entries-changes-980302001001-1"}', 'audit_entries-reason-980302001001-1', 'audit_entries-previous-980302001001-1', 'audit_entries-hash-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980201001001, 'b3e48038-f5a6-4856-a525-b30e64752827', 'cd517347-7454-4f73-9d05-c885856d2651', 'building_lead', 'building_leads-staircase-980201001001-0', '9d3d77d5-82fc-4e8c-a944-d21b906448ee', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303230313030313030312d30', 'building_leads-name_index-980201001001-0', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303230313030313030312d30', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980201001001, 'ec9efef3-f15b-444c-92ec-9d45dcd31648', '2033af86-4b7e-4321-8193-968e200a931d', 'liaison', 'building_leads-staircase-980201001001-1', '8d69e4cb-d644-4fd6-bf06-aff4c4107045', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303230313030313030312d31', 'building_leads-name_index-980201001001-1', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303230313030313030312d31', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980302001001, 'b20affaa-8867-4a2f-9aaf-b70223fe412f', '04755032-8347-4c5a-a709-239b9c07788b', 'building_lead', 'building_leads-staircase-980302001001-0', '91f4e364-02fc-499b-93b3-24607bdb90ec', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303330323030313030312d30', 'building_leads-name_index-980302001001-0', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303330323030313030312d30', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980302001001, '48bcfd19-8337-439d-a377-99cf254e9f31', '069f7465-e071-4333-a72e-dc2dd576dc2e', 'liaison', 'building_leads-staircase-980302001001-1', 'f9e18de7-704c-4473-969c-790db383b279', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303330323030313030312d31', 'building_leads-name_index-980302001001-1', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303330323030313030312d31', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980201001001, 'cd517347-7454-4f73-9d05-c885856d2651', 'buildings-name-980201001001-0', 'buildings-address-980201001001-0', 1, 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980201001001, '2033af86-4b7e-4321-8193-968e200a931d', 'buildings-name-980201001001-1', 'buildings-address-980201001001-1', 2, 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980302001001, '04755032-8347-4c5a-a709-239b9c07788b', 'buildings-name-980302001001-0', 'buildings-address-980302001001-0', 1, 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980302001001, '069f7465-e071-4333-a72e-dc2dd576dc2e', 'buildings-name-980302001001-1', 'buildings-address-980302001001-1', 2, 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980201001001, 'communities-name-980201001001-0', 'communities-full_name-980201001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980302001001, 'communities-name-980302001001-0', 'communities-full_name-980302001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980403001001, 'communities-name-980403001001-0', 'communities-full_name-980403001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980201001001, '7eee73de-116b-41af-8b65-d003e34b67a8', 'community', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980201001001, '34ee129f-5d7e-4441-beea-0022c17b3518', 'intake', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980302001001, 'e0a3acaf-4a5d-4183-ad6f-eb424b2f437d', 'community', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980302001001, '868ba229-7be4-4436-978d-aa0054ef4bdd', 'intake', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('e6b2bb3d-ff84-44bc-85c1-8acd7a28baa5', 980201001001, 980201001001, 'criteria_versions-slug-980201001001-0', 'criteria_versions-version-980201001001-0', 'criteria_versions-hash-980201001001-0', 'criteria_versions-source-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('8d1d164e-3746-4e96-9ad9-4a18473c6678', 980201001000, 980201001999, 'criteria_versions-slug-980201001-0', 'criteria_versions-version-980201001-0', 'criteria_versions-hash-980201001-0', 'criteria_versions-source-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('a88332d7-fb68-4b98-bd13-932f63f503b2', 980201000000, 980201999999, 'criteria_versions-slug-980201-0', 'criteria_versions-version-980201-0', 'criteria_versions-hash-980201-0', 'criteria_versions-source-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('d7a7facb-8b55-4a4e-b172-47cf1a682ccc', 980000000000, 989999999999, 'criteria_versions-slug-98-0', 'criteria_versions-version-98-0', 'criteria_versions-hash-98-0', 'criteria_versions-source-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('81d5e43a-3569-47b6-bd19-970820444737', 980302001001, 980302001001, 'criteria_versions-slug-980302001001-0', 'criteria_versions-version-980302001001-0', 'criteria_versions-hash-980302001001-0', 'criteria_versions-source-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('c83f8417-b529-4fa2-9d75-cf52d1bc018c', 980302000000, 980302999999, 'criteria_versions-slug-980302-0', 'criteria_versions-version-980302-0', 'criteria_versions-hash-980302-0', 'criteria_versions-source-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980201001001, '4d7ef242-034a-4bce-9274-948aeb05c672', 'access', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303230313030313030312d30', 'data_requests-name_index-980201001001-0', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303230313030313030312d30', 'data_requests-phone_index-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', 'fulfilled', 'no_data', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980201001001, '2569197e-14ae-4a79-8234-9a6a50bcf38e', 'correction', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303230313030313030312d31', 'data_requests-name_index-980201001001-1', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303230313030313030312d31', 'data_requests-phone_index-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', 'partly', 'identity', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980302001001, 'afc8999b-32b0-4807-8ee4-f41eaff6e93c', 'access', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303330323030313030312d30', 'data_requests-name_index-980302001001-0', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303330323030313030312d30', 'data_requests-phone_index-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', 'fulfilled', 'no_data', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980302001001, 'd9085ab7-7057-46df-8921-d5478fdbcf38', 'correction', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303330323030313030312d31', 'data_requests-name_index-980302001001-1', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303330323030313030312d31', 'data_requests-phone_index-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', 'partly', 'identity', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980201001001, '1dfddbc8-7934-4d79-bd28-2617396ee909', 'contact_card', 'cd517347-7454-4f73-9d05-c885856d2651', '2020-02-29', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980201001001, '00465b88-5e1d-4751-b668-7e8a43c6b733', 'open_letter', '2033af86-4b7e-4321-8193-968e200a931d', '2020-02-29', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980302001001, '6121881e-17df-4dc7-8542-e1df72f7edd5', 'contact_card', '04755032-8347-4c5a-a709-239b9c07788b', '2020-02-29', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980302001001, '9a07fa90-fab7-462f-bc2b-cefa8a79026f', 'open_letter', '069f7465-e071-4333-a72e-dc2dd576dc2e', '2020-02-29', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980201001001, '67070e9c-5176-4e5a-abd9-308278096488', '1dd7640a-7853-4d41-8c84-a0d66f6e67f8', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980201001001, '3fb80ba5-2021-443c-bf45-0381af36ea5b', '244cbaef-6d06-4be5-bd0a-84d73ff2d0d0', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980302001001, 'bd1cc2ae-489b-4db6-bb5a-7847d572245d', 'd8805f70-b8f0-4844-9c32-f3fc283e482b', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980302001001, '02b7424a-d783-4f19-8f9f-d947ece55e2b', '08bc1516-a878-4ca6-a901-3268960a2627', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980201001001, '1dd7640a-7853-4d41-8c84-a0d66f6e67f8', 'police_station', 'department_contacts-contact-980201001001-0', 'department_contacts-phone-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980201001001, '244cbaef-6d06-4be5-bd0a-84d73ff2d0d0', 'market_regulation', 'department_contacts-contact-980201001001-1', 'department_contacts-phone-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980302001001, 'd8805f70-b8f0-4844-9c32-f3fc283e482b', 'police_station', 'department_contacts-contact-980302001001-0', 'department_contacts-phone-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980302001001, '08bc1516-a878-4ca6-a901-3268960a2627', 'market_regulation', 'department_contacts-contact-980302001001-1', 'department_contacts-phone-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980201001001, 'b96bf307-e1be-4bdb-a867-0ea6bfa6edad', '6a0a1804-fe0e-45ee-9cfc-64bc5192ffdc', 'drafts-register-980201001001-0', 'new', 'dd596372-eddc-4a6b-942c-200934d9bdab', '\x7365616c65643a6472616674732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980201001001, 'fa234c64-d97b-4e41-8b63-25ffe2a44cdc', '5cb29d8d-d5ae-494b-9238-7d8d095c4384', 'drafts-register-980201001001-1', 'edit', '590f104a-c694-4875-ab75-288da480658f', '\x7365616c65643a6472616674732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980302001001, '70b75c96-95fa-4eb9-b4cd-c9036ae15e33', '90ac4315-822e-451a-9bde-c328fa39bdc2', 'drafts-register-980302001001-0', 'new', 'd1edaa8b-7846-42e2-986b-ae13cd1a0bde', '\x7365616c65643a6472616674732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980302001001, 'a7d0da6b-8299-4060-8542-bf237858ce47', 'd89c54db-3866-4af0-8993-bc1c4a699952', 'drafts-register-980302001001-1', 'edit', 'f505585b-afc6-4046-b25d-e7d000a5ae0c', '\x7365616c65643a6472616674732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980201001001, '9b93bd47-6c06-4b72-9390-4937bad7f3d7', 'duties-task-980201001001-0', 'responsible', '37408353-653e-4ce6-a227-54798e161594', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980201001001, 'cdd02875-4ae1-4ac3-b2be-191fc06570d0', 'duties-task-980201001001-1', 'cooperating', '89de4af3-1583-444a-a5a4-c0a67b7d5c6d', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980302001001, '16373aa0-47af-4698-8caa-a1d0e75baf76', 'duties-task-980302001001-0', 'responsible', '20cf4b72-7e1d-4601-870d-56f25d68789f', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980302001001, '76072b27-a13c-4f00-a7b6-64799b2f8115', 'duties-task-980302001001-1', 'cooperating', 'd689bc9d-8bbe-4fd1-8f40-10ecfe6ac8f1', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980201001001, '39c6fc7d-ecd4-4a88-9611-ac98d407c951', 'erasures-record_table-980201001001-0', '740cf0fc-c5e9-4a5b-87a8-ede5a148f705', '2020-02-29', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980201001001, 'a23c967e-e907-4b9d-8e3b-54b656cd8a79', 'erasures-record_table-980201001001-1', 'ee63f6e6-8ac3-4cb5-a818-181376b2b80c', '2020-02-29', '2020-02-29', true, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980302001001, 'eae27c0b-9223-4683-b9fd-e0444c647753', 'erasures-record_table-980302001001-0', 'fc611f2b-e2b0-4736-8950-b8a071489094', '2020-02-29', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980302001001, '691da4c9-0dfc-4a48-86cb-06e21887c673', 'erasures-record_table-980302001001-1', '1b502386-e89a-4423-a459-0913191f66ef', '2020-02-29', '2020-02-29', true, '2020-02-29 04:00:00+00');
INSERT INTO public.export_requests VALUES (980201001001, '665422cd-7ab5-4a19-89ae-9f3c616582bb', 'export_requests-kind-980201001001-0', 'export_requests-register_key-980201001001-0', '2f15b1a8-e5a3-402f-a662-e79302f13e8c', '\x7365616c65643a6578706f72745f72657175657374732d66726f7a656e2d3938303230313030313030312d30', 1, 'export_requests-purpose-980201001001-0', '1055be6d-00b1-4aee-8a37-b48510e87a84', 'export_requests-requested_name-980201001001-0', 'waiting', '2020-02-29 04:00:00+00', 'e1b71d17-478a-468b-b613-4d734ba92d2b', 'export_requests-decided_name-980201001001-0', '2020-02-29 04:00:00+00', 'export_requests-refusal-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.export_requests VALUES (980201001001, 'e23fcc37-58c4-4da1-9d06-da406dfccbf1', 'export_requests-kind-980201001001-1', 'export_requests-register_key-980201001001-1', 'da8ae83f-2ae8-4c06-98eb-e8dea74180fa', '\x7365616c65643a6578706f72745f72657175657374732d66726f7a656e2d3938303230313030313030312d31', 2, 'export_requests-purpose-980201001001-1', '84ce3691-d556-44d7-bfb3-c9cb94191381', 'export_requests-requested_name-980201001001-1', 'approved', '2020-02-29 04:00:00+00', '8dcb9458-4ebb-48d5-8cdc-75aedb44679b', 'export_requests-decided_name-980201001001-1', '2020-02-29 04:00:00+00', 'export_requests-refusal-980201001001-1', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.export_requests VALUES (980302001001, '900b08ac-376d-427c-99b5-453ad26c6ab7', 'export_requests-kind-980302001001-0', 'export_requests-register_key-980302001001-0', 'ecaedd0d-47d9-4c8a-8856-8b3f3effda71', '\x7365616c65643a6578706f72745f72657175657374732d66726f7a656e2d3938303330323030313030312d30', 1, 'export_requests-purpose-980302001001-0', '9d558857-4dac-465e-b9f7-16dd94fa91f4', 'export_requests-requested_name-980302001001-0', 'waiting', '2020-02-29 04:00:00+00', '989d439e-228d-438f-bc30-2f771e3de6cc', 'export_requests-decided_name-980302001001-0', '2020-02-29 04:00:00+00', 'export_requests-refusal-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.export_requests VALUES (980302001001, '489d302c-832f-41af-8472-490f30c03e23', 'export_requests-kind-980302001001-1', 'export_requests-register_key-980302001001-1', '5bd455bd-a710-4aa7-a511-123dc0af6533', '\x7365616c65643a6578706f72745f72657175657374732d66726f7a656e2d3938303330323030313030312d31', 2, 'export_requests-purpose-980302001001-1', 'bc4050f7-e037-4ab0-82a9-07a7e89f60ec', 'export_requests-requested_name-980302001001-1', 'approved', '2020-02-29 04:00:00+00', 'd16c75c2-550a-48d2-b481-6ea55c299466', 'export_requests-decided_name-980302001001-1', '2020-02-29 04:00:00+00', 'export_requests-refusal-980302001001-1', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980201001001, '67ed2445-0906-487e-b857-039a9334fbfe', 'cbef08d5-6e09-4b2a-84d1-f0dbc02a65ed', '6620543d-0703-478e-9fa8-8760ef302457', 'unregistered', 'findings-place-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980201001001, 'd32f8290-12d9-4bc9-9ec2-87d889bb0088', '05978e46-f795-46ae-a06d-3b6cb3470aa6', '98e394f6-aebb-42bf-b4b9-281caf85348e', 'overcrowded', 'findings-place-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980302001001, '6373fcf1-4f3d-4220-a842-17f2049a84a2', '658de38f-9f7b-4538-8124-efa2d2f52954', '7a14208f-31fd-4e05-a92f-6da67cc43907', 'unregistered', 'findings-place-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980302001001, 'ca85f8bd-02f1-431b-9535-42fd2d25c8a4', 'd084c148-4278-487f-96b3-4f2770b95085', '2471402d-c06c-4be5-bae6-755c85fbb28e', 'overcrowded', 'findings-place-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980201001001, 'e7ab53e2-e096-45e4-88ea-5dc6544f1023', '2020-02-29', 1, 'household_references-source-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980201001001, 'be02073f-b5d2-4eb3-9759-151094fa565f', '2020-02-29', 2, 'household_references-source-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980302001001, 'bd4971e5-c259-4ae3-8cf6-72aa54aa51fc', '2020-02-29', 1, 'household_references-source-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980302001001, '46d7bacf-035e-4a3e-8cbf-63167fbe781b', '2020-02-29', 2, 'household_references-source-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980201001001, '567a0c22-3a3f-4ab7-9b43-3573e1dc2364', '156ffb19-f27d-4979-ae15-859d2166003d', 1, 1, 1, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980201001001, '6c004389-0788-429d-8b85-69fb232c1653', '11683809-99a0-4c8b-b1a8-56075acfb973', 2, 2, 2, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980302001001, '0860dcbb-eee2-47a9-ac17-8ba4f1f28179', '268a94f2-7b8a-45c6-a4c3-95467a67a063', 1, 1, 1, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980302001001, '81374d73-7879-45fb-a8df-f2d661b3cc72', 'fab799ad-edc2-4a4d-a028-2bbe540eb504', 2, 2, 2, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980201001001, '156ffb19-f27d-4979-ae15-859d2166003d', 'imports-register_key-980201001001-0', 'imports-file_name-980201001001-0', 'imports-language-980201001001-0', '9e0e3e58-536d-411a-a132-fd23b6b3606a', 'imports-requested_name-980201001001-0', 'uploaded', 'all', false, 'imports-sheet-980201001001-0', false, 1, '{"text": "imports-mapping-980201001001-0"}', '{"text": "imports-issues-980201001001-0"}', 1, 1, 1, 1, 1, '27053ed6-b4fd-411c-a234-6c445f9c1e2e', 'imports-problem-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980201001001, '11683809-99a0-4c8b-b1a8-56075acfb973', 'imports-register_key-980201001001-1', 'imports-file_name-980201001001-1', 'imports-language-980201001001-1', '22fca29d-eed7-49c1-a308-37454a9c4f58', 'imports-requested_name-980201001001-1', 'checking', 'valid', true, 'imports-sheet-980201001001-1', true, 2, '{"text": "imports-mapping-980201001001-1"}', '{"text": "imports-issues-980201001001-1"}', 2, 2, 2, 2, 2, '732f35bb-b7f6-449f-8112-87168552e433', 'imports-problem-980201001001-1', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980302001001, '268a94f2-7b8a-45c6-a4c3-95467a67a063', 'imports-register_key-980302001001-0', 'imports-file_name-980302001001-0', 'imports-language-980302001001-0', 'ebde1d99-6f7b-4194-89ff-ac401d759039', 'imports-requested_name-980302001001-0', 'uploaded', 'all', false, 'imports-sheet-980302001001-0', false, 1, '{"text": "imports-mapping-980302001001-0"}', '{"text": "imports-issues-980302001001-0"}', 1, 1, 1, 1, 1, 'ec723a4a-bac5-4e9b-b5c8-96df9c990a49', 'imports-problem-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980302001001, 'fab799ad-edc2-4a4d-a028-2bbe540eb504', 'imports-register_key-980302001001-1', 'imports-file_name-980302001001-1', 'imports-language-980302001001-1', 'd15dbf5d-a641-4045-8847-bebe4fa0c7de', 'imports-requested_name-980302001001-1', 'checking', 'valid', true, 'imports-sheet-980302001001-1', true, 2, '{"text": "imports-mapping-980302001001-1"}', '{"text": "imports-issues-980302001001-1"}', 2, 2, 2, 2, 2, '3958be1a-7809-4cd5-ac0e-d818d915bfbe', 'imports-problem-980302001001-1', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980201001001, 'bb47c6dc-0d42-41ad-b8d2-31efd8bdda84', 'publicity', 'institutions-body-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980201001001, '2439d1ab-043e-41d0-b4c5-b0285775de9d', 'floating_population', 'institutions-body-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980302001001, '745741c1-f013-4b65-aa60-dffbf2bcd32c', 'publicity', 'institutions-body-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980302001001, '9aa4d14a-def1-4b11-9be7-581756836701', 'floating_population', 'institutions-body-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980201001001, '4dbc9565-462a-4087-8bab-e0a68acd5fc4', 'to_community', 'police_station', 'joint_requests-subject-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980201001001, '5c000147-dcf8-4d6e-be63-5ba35930319c', 'to_department', 'market_regulation', 'joint_requests-subject-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980302001001, 'fc8c3c3e-3e50-4664-944f-196e989625c8', 'to_community', 'police_station', 'joint_requests-subject-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980302001001, '8cf8597a-8825-4506-b2c6-bc9e6c250baf', 'to_department', 'market_regulation', 'joint_requests-subject-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980201001001, '6620543d-0703-478e-9fa8-8760ef302457', 'ab045d9f-3f87-40a3-ac67-4577001353d3', '2020-02-29', 'key_place_inspections-note-980201001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980201001001, '98e394f6-aebb-42bf-b4b9-281caf85348e', 'f60be241-6b7a-4b0d-833f-6f98d76a604c', '2020-02-29', 'key_place_inspections-note-980201001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980302001001, '7a14208f-31fd-4e05-a92f-6da67cc43907', 'f219da71-d35c-477c-9606-11439e5ab001', '2020-02-29', 'key_place_inspections-note-980302001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980302001001, '2471402d-c06c-4be5-bae6-755c85fbb28e', '86cbe07c-27de-45e3-b3c9-4bb50eb97dbb', '2020-02-29', 'key_place_inspections-note-980302001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980201001001, 'ab045d9f-3f87-40a3-ac67-4577001353d3', 'key_places-name-980201001001-0', 'club', 'key_places-address-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980201001001, 'f60be241-6b7a-4b0d-833f-6f98d76a604c', 'key_places-name-980201001001-1', 'dance_hall', 'key_places-address-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980302001001, 'f219da71-d35c-477c-9606-11439e5ab001', 'key_places-name-980302001001-0', 'club', 'key_places-address-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980302001001, '86cbe07c-27de-45e3-b3c9-4bb50eb97dbb', 'key_places-name-980302001001-1', 'dance_hall', 'key_places-address-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980201001001, '735f6de9-fe45-401b-8d49-7c45d2677b8e', '208f47de-4a35-4f14-a53f-a983f8655ef6', '2020-02-29', 'police_station', 'landlord_breaches-act-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980201001001, '018fa4db-1262-4bfa-87bc-2db9ae56734d', 'debe5cba-2b43-4db3-81bf-188fba7b69b8', '2020-02-29', 'market_regulation', 'landlord_breaches-act-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980302001001, 'd742fb5b-0cc1-4711-9ecd-628569a78f5f', '25732dc0-92a6-48cd-b58b-d5f1dfe05526', '2020-02-29', 'police_station', 'landlord_breaches-act-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980302001001, 'b33593d1-c941-4bb9-9c41-5cc241c0d755', '18a386a1-19a9-4a99-95d5-b85771f331df', '2020-02-29', 'market_regulation', 'landlord_breaches-act-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980201001001, 'e01b03a7-56b1-4b98-93cc-efe0833ff6fc', 'person', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303230313030313030312d30', 'landlords-name_index-980201001001-0', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303230313030313030312d30', 'landlords-phone_index-980201001001-0', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303230313030313030312d30', 'landlords-id_number_index-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980201001001, 'd78c7260-6150-4dc5-98d7-267348030dc9', 'company', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303230313030313030312d31', 'landlords-name_index-980201001001-1', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303230313030313030312d31', 'landlords-phone_index-980201001001-1', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303230313030313030312d31', 'landlords-id_number_index-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980302001001, '6a02bca1-ab68-4da8-af0a-498423dbc4a0', 'person', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303330323030313030312d30', 'landlords-name_index-980302001001-0', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303330323030313030312d30', 'landlords-phone_index-980302001001-0', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303330323030313030312d30', 'landlords-id_number_index-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980302001001, '2a013283-e7e4-4571-add2-856ab15d8b39', 'company', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303330323030313030312d31', 'landlords-name_index-980302001001-1', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303330323030313030312d31', 'landlords-phone_index-980302001001-1', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303330323030313030312d31', 'landlords-id_number_index-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980201001001, 'e8b89255-8b05-428f-b8f4-a182481f3f6e', 'b3e48038-f5a6-4856-a525-b30e64752827', 'reward', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303230313030313030312d30', 'lead_merits-clause-980201001001-0', 'lead_merits-decided_by-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980201001001, '294fb0aa-e91d-400c-9f17-8c959ed8c728', 'ec9efef3-f15b-444c-92ec-9d45dcd31648', 'penalty', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303230313030313030312d31', 'lead_merits-clause-980201001001-1', 'lead_merits-decided_by-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980302001001, '09897865-e652-4474-a794-afde8ebac7c2', 'b20affaa-8867-4a2f-9aaf-b70223fe412f', 'reward', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303330323030313030312d30', 'lead_merits-clause-980302001001-0', 'lead_merits-decided_by-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980302001001, '4762343b-3d9e-4e42-aa9f-752f9953b389', '48bcfd19-8337-439d-a377-99cf254e9f31', 'penalty', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303330323030313030312d31', 'lead_merits-clause-980302001001-1', 'lead_merits-decided_by-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980201001001, '999e88de-4697-4300-86b3-3d648ac26a96', 'cd517347-7454-4f73-9d05-c885856d2651', '2020-02-29', false, 'lead_reports-summary-980201001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980201001001, '9a73a3cc-0bfc-4593-a668-a4ec7fc6c2c3', '2033af86-4b7e-4321-8193-968e200a931d', '2020-02-29', true, 'lead_reports-summary-980201001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980302001001, '34b9682b-80e1-4cb7-82d3-5e533df5faad', '04755032-8347-4c5a-a709-239b9c07788b', '2020-02-29', false, 'lead_reports-summary-980302001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980302001001, '62db36fe-0f61-4681-bcc5-469d78f4edf2', '069f7465-e071-4333-a72e-dc2dd576dc2e', '2020-02-29', true, 'lead_reports-summary-980302001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980201001001, '3e90e4dd-070b-4289-babb-b3d6c853ddd6', '9d557851-8ac4-43ba-9409-157f0bb03dc4', 'letter_invitations-label-980201001001-0', 'letter_invitations-secret_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980201001001, 'ee9400f4-a8fa-4d76-8fd9-7f445ceb3940', 'a3083991-92a8-42fc-9b9b-d774e2100805', 'letter_invitations-label-980201001001-1', 'letter_invitations-secret_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980302001001, 'b039d77d-5113-4c87-ad27-f19d506aa23c', '6b517898-0bc5-4dd9-8493-c989fa2a90cd', 'letter_invitations-label-980302001001-0', 'letter_invitations-secret_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980302001001, '9d82de05-f448-4ced-b9b0-811021d69636', 'c2bd4399-9981-47c1-9bd4-63fde1baab8c', 'letter_invitations-label-980302001001-1', 'letter_invitations-secret_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980201001001, '34fd860c-561c-4dfe-962d-3b571537c3d2', '208f47de-4a35-4f14-a53f-a983f8655ef6', '2020-02-29', 'letter_refusals-how-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980201001001, 'e23dd4e4-97eb-48db-b1f5-2b7b4ff6d2a4', 'debe5cba-2b43-4db3-81bf-188fba7b69b8', '2020-02-29', 'letter_refusals-how-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980302001001, 'e952f1ef-cfa8-4a1a-9da2-e3fc2f35f830', '25732dc0-92a6-48cd-b58b-d5f1dfe05526', '2020-02-29', 'letter_refusals-how-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980302001001, '8253a869-cf04-4e01-9081-c653e2febcf5', '18a386a1-19a9-4a99-95d5-b85771f331df', '2020-02-29', 'letter_refusals-how-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980201001001, '59ec6490-d762-4485-8479-bdcdb5c591ef', '3e90e4dd-070b-4289-babb-b3d6c853ddd6', '9d557851-8ac4-43ba-9409-157f0bb03dc4', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303230313030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303230313030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303230313030313030312d30', 'letter_signatures-text-980201001001-0', '2020-02-29 04:00:00+00', 'confirmed', '2020-02-29', 'c83ba98a-9758-43f6-b0fa-ade6d0ad3b03', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980201001001, '1380c3f4-ddb4-43e3-a60c-cdf33885b881', 'ee9400f4-a8fa-4d76-8fd9-7f445ceb3940', 'a3083991-92a8-42fc-9b9b-d774e2100805', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303230313030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303230313030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303230313030313030312d31', 'letter_signatures-text-980201001001-1', '2020-02-29 04:00:00+00', 'rejected', '2020-02-29', '83317d0b-efd8-4d5b-ae99-00c4434462c5', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980302001001, 'a7cb24c1-4f5c-4cfc-a2eb-09ac167a7756', 'b039d77d-5113-4c87-ad27-f19d506aa23c', '6b517898-0bc5-4dd9-8493-c989fa2a90cd', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303330323030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303330323030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303330323030313030312d30', 'letter_signatures-text-980302001001-0', '2020-02-29 04:00:00+00', 'confirmed', '2020-02-29', '4e3e0919-da2a-448a-b037-c552a4e64467', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980302001001, '87d4fd5a-b981-40e7-b56a-e1814d27308d', '9d82de05-f448-4ced-b9b0-811021d69636', 'c2bd4399-9981-47c1-9bd4-63fde1baab8c', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303330323030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303330323030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303330323030313030312d31', 'letter_signatures-text-980302001001-1', '2020-02-29 04:00:00+00', 'rejected', '2020-02-29', '0cfbd87d-4938-44c1-add4-f5e8f6b5e5e2', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980201001001, 'a607921e-2b59-46d8-92a0-90e155d10e8d', 'letter_texts-body-980201001001-0', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980201001001, 'e1874645-aa9a-4e34-a37e-0747f2c21f8c', 'letter_texts-body-980201001001-1', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980302001001, '6330c3a9-dddc-4899-805e-6f0a7533a7d7', 'letter_texts-body-980302001001-0', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980302001001, 'bce14c0f-804b-43ec-9c63-a309d47bbcd2', 'letter_texts-body-980302001001-1', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980201001001, '441c9090-c774-47cb-bba4-a2107428377a', 'live_scores-criteria_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'live_scores-grade-980201001001-0', 'live_scores-outcome-980201001001-0', '{live_scores-vetoes-980201001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980201001001, 'a3cce2a8-f4d7-4112-af3f-ccfe21648768', 'live_scores-criteria_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'live_scores-grade-980201001001-1', 'live_scores-outcome-980201001001-1', '{live_scores-vetoes-980201001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980302001001, '521a6923-cf38-4ae6-a049-3f13e0d83f40', 'live_scores-criteria_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'live_scores-grade-980302001001-0', 'live_scores-outcome-980302001001-0', '{live_scores-vetoes-980302001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980302001001, 'd8a72a9d-080e-4724-b2f1-a8864add79d0', 'live_scores-criteria_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'live_scores-grade-980302001001-1', 'live_scores-outcome-980302001001-1', '{live_scores-vetoes-980302001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980201001001, '75384baf-c8ce-4308-8726-8e9efb02f537', 'joint', 'meetings-title-980201001001-0', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980201001001, 'f4331cbf-07d6-4426-8022-b24b303b4e3c', 'extraordinary', 'meetings-title-980201001001-1', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980302001001, '23236f0f-ea19-4298-9dce-41f1209af069', 'joint', 'meetings-title-980302001001-0', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980302001001, 'e9635f47-5ef8-4ce4-a010-d64a1b1b04e9', 'extraordinary', 'meetings-title-980302001001-1', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('58446019-0826-45c4-bcea-bfec82a86163', 980201001001, 980201001001, '3869833d-8ab9-46fd-9535-97182cefe61c', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('ac6e9ec2-0266-4e53-82b7-54dcd5e540ec', 980201001000, 980201001999, 'c9e26f89-5228-4f33-8fc8-34854ce7757a', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('2c79298b-aa3d-40dd-9079-2361ab670b06', 980201000000, 980201999999, 'ce8eac55-451b-4948-995d-decfe0e685f6', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('06d139e2-c1fa-4d63-9ff7-3d0cdac5cec2', 980000000000, 989999999999, '84e84f0c-8ca3-4953-b499-8b0fffccc5a9', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('ad718120-8fcc-49b5-a268-816b648d8c66', 980302001001, 980302001001, '15d14cb8-c821-4a3b-ac26-a571e6f1b3df', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('dbc9a2d3-1a11-45f4-8fde-b3e75cd6c79b', 980302000000, 980302999999, 'db7549cc-098a-4ef4-bfd2-92c8e468d47a', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980201001001, '923496ca-4611-449f-b10e-ef5d3339b437', 'month_scores-criteria_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'month_scores-grade-980201001001-0', 'month_scores-outcome-980201001001-0', '{month_scores-vetoes-980201001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980201001001, 'f185ac30-863c-4978-aa54-c606095db337', 'month_scores-criteria_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'month_scores-grade-980201001001-1', 'month_scores-outcome-980201001001-1', '{month_scores-vetoes-980201001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980302001001, '59e55223-c040-4172-b8f6-407240033e6c', 'month_scores-criteria_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'month_scores-grade-980302001001-0', 'month_scores-outcome-980302001001-0', '{month_scores-vetoes-980302001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980302001001, '33db5a87-3b77-4369-bc59-5f8cf5e4449f', 'month_scores-criteria_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'month_scores-grade-980302001001-1', 'month_scores-outcome-980302001001-1', '{month_scores-vetoes-980302001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980201001001, 'e6cab4c3-eb1d-4b31-ac19-a355ca4506ce', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303230313030313030312d30', 'outbound_residents-name_index-980201001001-0', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303230313030313030312d30', '99', 'work', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980201001001, '0c7a653a-34ac-4c47-b7b5-6bcd468d3dee', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303230313030313030312d31', 'outbound_residents-name_index-980201001001-1', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303230313030313030312d31', '99', 'study', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980302001001, 'ddc69317-0bb6-469a-83cc-974dcb200ede', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303330323030313030312d30', 'outbound_residents-name_index-980302001001-0', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303330323030313030312d30', '99', 'work', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980302001001, '784c3020-a676-4396-b4ab-5f9abcc87735', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303330323030313030312d31', 'outbound_residents-name_index-980302001001-1', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303330323030313030312d31', '99', 'study', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980201001001, '15c8f1e0-e601-4332-91cf-292c10382df7', 'outbox-topic-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980201001001, '917c449f-afc5-4135-9fe6-44d4a7ec4251', 'outbox-topic-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980302001001, '1cbee2a7-f8a8-473a-abfc-687c774be771', 'outbox-topic-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980302001001, '47a261dd-367e-4240-93eb-0702847d2bcf', 'outbox-topic-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980201001001, 'cbef08d5-6e09-4b2a-84d1-f0dbc02a65ed', 'patrol', 'patrols-route-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980201001001, '05978e46-f795-46ae-a06d-3b6cb3470aa6', 'screening', 'patrols-route-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980302001001, '658de38f-9f7b-4538-8124-efa2d2f52954', 'patrol', 'patrols-route-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980302001001, 'd084c148-4278-487f-96b3-4f2770b95085', 'screening', 'patrols-route-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('99f95510-538f-4b77-9b76-7660399fbe31', 980201001001, 980201001001, 'periodic_jobs-name-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('44396933-9907-4707-abe3-8c6296e3c2ff', 980201001000, 980201001999, 'periodic_jobs-name-980201001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('9e7fdc8c-588e-45ab-a3b4-0f1aa03ccd8c', 980201000000, 980201999999, 'periodic_jobs-name-980201-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('c8950655-abca-46da-ae7a-fbaf3f5099be', 980000000000, 989999999999, 'periodic_jobs-name-98-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('012397ea-ba70-4fb5-b5cf-8ceff8bab309', 980302001001, 980302001001, 'periodic_jobs-name-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('1226f323-98b7-45a4-aee3-4d118f0b8856', 980302000000, 980302999999, 'periodic_jobs-name-980302-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('6ccfe4d9-5df0-4aaf-87f3-14ef1e1bba4f', 980201001001, 980201001001, 'places-name-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('5db25724-a9ec-4989-8a55-2ec572f51b22', 980201001000, 980201001999, 'places-name-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('fde40758-0c64-4002-9bb9-963698ea5e36', 980201000000, 980201999999, 'places-name-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('419abee3-5c59-4cf0-8bf5-517bd848ea4e', 980000000000, 989999999999, 'places-name-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('082208e1-fda9-462b-905a-9f0387918158', 980302001001, 980302001001, 'places-name-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('a886741d-82cd-484d-b923-ab82497181d6', 980302000000, 980302999999, 'places-name-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980201001001, '7ee2b3ec-a658-466e-9d71-9d8d3fff7ffd', '7a805f52-78fc-4d74-afc5-48a39a78cca9', 'goals', 'plan_parts-body-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980201001001, 'f13bb926-c6f3-47b4-b616-8b863bad0f81', '030d96c1-ac86-44c5-b366-2ae08e403f83', 'phases', 'plan_parts-body-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980302001001, '650fd2f5-5e05-497a-9663-681120997747', 'f079b961-5722-41ee-8d67-6229532a0f68', 'goals', 'plan_parts-body-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980302001001, 'e3a8f65e-cdb7-4088-8d61-6a587fed8c7c', '40f228b7-add5-42ce-ac48-18390c5507da', 'phases', 'plan_parts-body-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980201001001, '7a805f52-78fc-4d74-afc5-48a39a78cca9', 'plans-title-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980201001001, '030d96c1-ac86-44c5-b366-2ae08e403f83', 'plans-title-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980302001001, 'f079b961-5722-41ee-8d67-6229532a0f68', 'plans-title-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980302001001, '40f228b7-add5-42ce-ac48-18390c5507da', 'plans-title-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980201001001, '37408353-653e-4ce6-a227-54798e161594', 'leader', 'posts-holder_name-980201001001-0', 'posts-appointed_by-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980201001001, '89de4af3-1583-444a-a5a4-c0a67b7d5c6d', 'deputy_leader', 'posts-holder_name-980201001001-1', 'posts-appointed_by-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980302001001, '20cf4b72-7e1d-4601-870d-56f25d68789f', 'leader', 'posts-holder_name-980302001001-0', 'posts-appointed_by-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980302001001, 'd689bc9d-8bbe-4fd1-8f40-10ecfe6ac8f1', 'deputy_leader', 'posts-holder_name-980302001001-1', 'posts-appointed_by-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980201001001, '8dc58ec7-12cf-4872-9066-7d73cfb8c07b', 'migrant_workers', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980201001001, '2c68b0e8-c57c-428d-ae4e-a978c66d9532', 'students', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980302001001, '06131d69-a67a-4c22-a196-f8810bb71388', 'migrant_workers', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980302001001, '0007e62e-77e3-43ab-b235-55e520a4b175', 'students', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980201001001, '165ca0e3-12b9-4852-a781-a15972cfdaf0', 'privacy_notices-title-980201001001-0', 'privacy_notices-body-980201001001-0', '2020-02-29', 'privacy_notices-approved_by-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980201001001, '0cd4567c-c016-4771-bcea-e642a9a4441a', 'privacy_notices-title-980201001001-1', 'privacy_notices-body-980201001001-1', '2020-02-29', 'privacy_notices-approved_by-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980302001001, 'd423b5c1-9809-4856-9c85-00ed6272bc47', 'privacy_notices-title-980302001001-0', 'privacy_notices-body-980302001001-0', '2020-02-29', 'privacy_notices-approved_by-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980302001001, 'a44f9fa0-4b59-4fea-94c0-65c0d0abc6c1', 'privacy_notices-title-980302001001-1', 'privacy_notices-body-980302001001-1', '2020-02-29', 'privacy_notices-approved_by-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980201001001, '208f47de-4a35-4f14-a53f-a983f8655ef6', 'cd517347-7454-4f73-9d05-c885856d2651', 'e01b03a7-56b1-4b98-93cc-efe0833ff6fc', 'rental_units-unit_no-980201001001-0', 'residence', 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980201001001, 'debe5cba-2b43-4db3-81bf-188fba7b69b8', '2033af86-4b7e-4321-8193-968e200a931d', 'd78c7260-6150-4dc5-98d7-267348030dc9', 'rental_units-unit_no-980201001001-1', 'dormitory', 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980302001001, '25732dc0-92a6-48cd-b58b-d5f1dfe05526', '04755032-8347-4c5a-a709-239b9c07788b', '6a02bca1-ab68-4da8-af0a-498423dbc4a0', 'rental_units-unit_no-980302001001-0', 'residence', 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980302001001, '18a386a1-19a9-4a99-95d5-b85771f331df', '069f7465-e071-4333-a72e-dc2dd576dc2e', '2a013283-e7e4-4571-add2-856ab15d8b39', 'rental_units-unit_no-980302001001-1', 'dormitory', 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('95956a32-e49b-4fe3-a4b6-1de8c2c982d4', 980201001001, 980201001001, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('50b7f491-46d9-430a-b62d-147f9a271dc3', 980201001000, 980201001999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('49b3b742-11ca-408d-94d9-ca25f08b236a', 980201000000, 980201999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('cab6eaed-a515-4d6b-91d4-e45246caa3a9', 980000000000, 989999999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('4293d626-3c66-4f63-8b72-87679b06e6ad', 980302001001, 980302001001, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('afb06ac9-256b-4e27-ad67-63e15b14e989', 980302000000, 980302999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980201001001, '9d557851-8ac4-43ba-9409-157f0bb03dc4', '208f47de-4a35-4f14-a53f-a983f8655ef6', 'e01b03a7-56b1-4b98-93cc-efe0833ff6fc', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980201001001, 'a3083991-92a8-42fc-9b9b-d774e2100805', 'debe5cba-2b43-4db3-81bf-188fba7b69b8', 'd78c7260-6150-4dc5-98d7-267348030dc9', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980302001001, '6b517898-0bc5-4dd9-8493-c989fa2a90cd', '25732dc0-92a6-48cd-b58b-d5f1dfe05526', '6a02bca1-ab68-4da8-af0a-498423dbc4a0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980302001001, 'c2bd4399-9981-47c1-9bd4-63fde1baab8c', '18a386a1-19a9-4a99-95d5-b85771f331df', '2a013283-e7e4-4571-add2-856ab15d8b39', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('2969b2ef-522b-41aa-96d6-220d67f0a6ae', 980201001001, 980201001001, 'live', '2020-02-29', 'runs-criteria_hash-980201001001-0', 'b2de1965-a686-4fae-9d6b-5d7bba252503', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('2b4ea265-6f7d-4f63-a144-7c1975c3e97b', 980201001000, 980201001999, 'live', '2020-02-29', 'runs-criteria_hash-980201001-0', '00635f60-7b10-4791-9d43-9e50ed33a1f2', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('db9237c5-8664-4903-a644-43251b881738', 980201000000, 980201999999, 'live', '2020-02-29', 'runs-criteria_hash-980201-0', 'fc7e295e-1f0d-4f8e-ab3f-9f50df701156', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('99047f2f-6700-467a-8b6e-21f9d19fedcc', 980000000000, 989999999999, 'live', '2020-02-29', 'runs-criteria_hash-98-0', '4184316c-4221-42b9-9e50-61d00d810d03', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('ef039da2-fcd7-4250-a776-999f52078b85', 980302001001, 980302001001, 'live', '2020-02-29', 'runs-criteria_hash-980302001001-0', '8d2a5ce7-342f-4c00-8a84-0b9a5bb9a4f6', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('62c15d29-5f27-488c-9d3b-8ea56189dc98', 980302000000, 980302999999, 'live', '2020-02-29', 'runs-criteria_hash-980302-0', '27b6681f-9196-4cec-a784-c24258420285', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980201001001, '6b40fc58-e9a2-4962-a31d-8f1c6b98e2e1', 'board', '2020-02-29', false, 'samples-place-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980201001001, '722d77bf-1033-4a93-9736-211ee426dc7d', 'contact', '2020-02-29', true, 'samples-place-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980302001001, '93fdd4ea-c8f0-493e-a668-fc3b641e37ba', 'board', '2020-02-29', false, 'samples-place-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980302001001, '7b695945-946b-4d32-9011-5910baa66a0f', 'contact', '2020-02-29', true, 'samples-place-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('9daf302f-6949-4da7-be69-bc5b587ac275', 980201001001, 980201001001, '3869833d-8ab9-46fd-9535-97182cefe61c', '58446019-0826-45c4-bcea-bfec82a86163', 'sign_in_sessions-token_hash-980201001001-0', 'sign_in_sessions-device-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('2c83fc63-3d13-425e-a263-76b7a281304d', 980201001000, 980201001999, 'c9e26f89-5228-4f33-8fc8-34854ce7757a', 'ac6e9ec2-0266-4e53-82b7-54dcd5e540ec', 'sign_in_sessions-token_hash-980201001-0', 'sign_in_sessions-device-980201001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('29c93fd8-4e42-41e9-86a6-0d26431b8290', 980201000000, 980201999999, 'ce8eac55-451b-4948-995d-decfe0e685f6', '2c79298b-aa3d-40dd-9079-2361ab670b06', 'sign_in_sessions-token_hash-980201-0', 'sign_in_sessions-device-980201-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('ffafde12-b67a-41fb-9357-488fd558e095', 980000000000, 989999999999, '84e84f0c-8ca3-4953-b499-8b0fffccc5a9', '06d139e2-c1fa-4d63-9ff7-3d0cdac5cec2', 'sign_in_sessions-token_hash-98-0', 'sign_in_sessions-device-98-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('e5cb38fd-80e9-453d-8f2f-ef0e50147c32', 980302001001, 980302001001, '15d14cb8-c821-4a3b-ac26-a571e6f1b3df', 'ad718120-8fcc-49b5-a268-816b648d8c66', 'sign_in_sessions-token_hash-980302001001-0', 'sign_in_sessions-device-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('acc4d000-581b-4ee3-8da3-ad2b9b64173d', 980302000000, 980302999999, 'db7549cc-098a-4ef4-bfd2-92c8e468d47a', 'dbc9a2d3-1a11-45f4-8fde-b3e75cd6c79b', 'sign_in_sessions-token_hash-980302-0', 'sign_in_sessions-device-980302-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980201001001, '818fef33-74c0-42df-948d-f03ed0011165', '52955b4a-ac91-4607-b621-3ac5b8cf73bf', 30, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980201001001, 'a4aea923-08e2-4f9c-b5ae-806e64e81472', 'ed252afb-e212-49b5-ba71-a7cff7bbde5d', 90, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980302001001, 'abfc0f3a-7e9d-4778-bab5-4f6622872e2d', '568bde44-97bc-4e38-a8d0-7aad39ceea2d', 30, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980302001001, '343555c3-f461-4f72-a9d1-de544ea351aa', 'da175f3d-ffb2-4405-a38b-470ed98e62d6', 90, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980201001001, 'f99cb132-bd1d-41ff-9a57-856edcc2564f', '52955b4a-ac91-4607-b621-3ac5b8cf73bf', 'inform_landlord', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980201001001, 'c359f426-811e-4249-9f3f-f3ed934f9be9', 'ed252afb-e212-49b5-ba71-a7cff7bbde5d', 'inform_neighbours', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980302001001, 'cbc4eacb-6a18-4d89-bdc1-205782e8bc3f', '568bde44-97bc-4e38-a8d0-7aad39ceea2d', 'inform_landlord', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980302001001, '272f5dfc-7a30-4708-b245-ad2117289846', 'da175f3d-ffb2-4405-a38b-470ed98e62d6', 'inform_neighbours', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980201001001, '52955b4a-ac91-4607-b621-3ac5b8cf73bf', 'cd517347-7454-4f73-9d05-c885856d2651', '2020-02-29', '2020-02-29', 'sealed', 'police_station', 1, 1, 1, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980201001001, 'ed252afb-e212-49b5-ba71-a7cff7bbde5d', '2033af86-4b7e-4321-8193-968e200a931d', '2020-02-29', '2020-02-29', 'demolished', 'market_regulation', 2, 2, 2, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980302001001, '568bde44-97bc-4e38-a8d0-7aad39ceea2d', '04755032-8347-4c5a-a709-239b9c07788b', '2020-02-29', '2020-02-29', 'sealed', 'police_station', 1, 1, 1, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980302001001, 'da175f3d-ffb2-4405-a38b-470ed98e62d6', '069f7465-e071-4333-a72e-dc2dd576dc2e', '2020-02-29', '2020-02-29', 'demolished', 'market_regulation', 2, 2, 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('7d4c0627-64b3-46f9-b814-234a9c76f4bf', 980201001001, 980201001001, 'tasks-kind-980201001001-0', '0da9a507-067c-4f1f-8e66-ee4d7acb2987', '{"text": "tasks-payload-980201001001-0"}', 'a7afcabf-0361-4904-ac50-3520c9ee0162', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('18f67c0d-dd55-4975-bf21-aafcd970edf6', 980201001000, 980201001999, 'tasks-kind-980201001-0', '438d5eab-809a-4862-8822-dbb018319c64', '{"text": "tasks-payload-980201001-0"}', 'a1bb7af6-af34-402e-8a4e-5216c681b011', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('60548103-5ce7-467e-8cf1-b969f64b96ef', 980201000000, 980201999999, 'tasks-kind-980201-0', '9f610be3-e595-48de-bccc-3a31d1aadd8f', '{"text": "tasks-payload-980201-0"}', 'e9721111-9e06-4b06-b5b5-2d829b039b6d', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('667a7c63-30df-48a3-b7e0-6f4a0a4eec23', 980000000000, 989999999999, 'tasks-kind-98-0', 'd48125a9-2c24-4616-b887-b474b9206590', '{"text": "tasks-payload-98-0"}', '41509b13-9930-4ec3-8612-8dee5b301e28', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('02f39a3b-62b8-4638-ae76-eb3dd0e91c22', 980302001001, 980302001001, 'tasks-kind-980302001001-0', 'fdbd974d-74ae-4c40-abad-296e0d8db546', '{"text": "tasks-payload-980302001001-0"}', '97cfc89d-f060-49a0-8800-db834bdac913', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('aeaf164c-7065-44b4-9b4a-a20754f119dc', 980302000000, 980302999999, 'tasks-kind-980302-0', 'c2f01396-0a73-41fa-964f-0ae0d26474fb', '{"text": "tasks-payload-980302-0"}', 'eff90fef-9cbc-42f8-a56b-faa914a2108e', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980201001001, '3a5c5108-4da0-42c6-9118-4b83c2cc11f1', '208f47de-4a35-4f14-a53f-a983f8655ef6', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303230313030313030312d30', 'tenancies-tenant_name_index-980201001001-0', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303230313030313030312d30', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303230313030313030312d30', 'tenancies-id_number_index-980201001001-0', 'none', 'employee', false, 1, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980201001001, '793a3838-fea3-4be0-acce-333e65cdc8fe', 'debe5cba-2b43-4db3-81bf-188fba7b69b8', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303230313030313030312d31', 'tenancies-tenant_name_index-980201001001-1', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303230313030313030312d31', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303230313030313030312d31', 'tenancies-id_number_index-980201001001-1', 'landlord', 'self_employed', true, 2, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980302001001, '419f9825-9e5c-4967-968d-4049bbdbd557', '25732dc0-92a6-48cd-b58b-d5f1dfe05526', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303330323030313030312d30', 'tenancies-tenant_name_index-980302001001-0', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303330323030313030312d30', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303330323030313030312d30', 'tenancies-id_number_index-980302001001-0', 'none', 'employee', false, 1, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980302001001, '7eadcfd6-6756-4300-9ae2-17f300c590f5', '18a386a1-19a9-4a99-95d5-b85771f331df', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303330323030313030312d31', 'tenancies-tenant_name_index-980302001001-1', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303330323030313030312d31', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303330323030313030312d31', 'tenancies-id_number_index-980302001001-1', 'landlord', 'self_employed', true, 2, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980201001001, 'e9b9fd01-edb0-4f83-b17b-8a5114769a81', '701a7cdb-2dbe-4b85-b75f-f401975afd72', false, 'received', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980201001001, '780c1191-2b82-4280-ac74-eaa9b5a6bca1', '8e06fc15-a7d1-4826-bbd4-5d4d2c8b43a1', true, 'acknowledged', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980302001001, 'bd0f1394-570c-4cd9-87ef-a37d419b48c6', 'ab6ca4fd-12ac-4871-a70e-ce910b337c50', false, 'received', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980302001001, 'fae53d67-b60a-4d74-b2be-05bfee469794', '065c5974-d764-452e-9242-592784f6cd64', true, 'acknowledged', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980201001001, '37c4949c-4742-4982-820a-c77ee0039713', '701a7cdb-2dbe-4b85-b75f-f401975afd72', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303230313030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980201001001, 'f0bca886-1d4e-4dc9-92f3-f4167f8a400a', '8e06fc15-a7d1-4826-bbd4-5d4d2c8b43a1', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303230313030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980302001001, '2aaf5329-2cdf-444f-a646-205ae9dee6b7', 'ab6ca4fd-12ac-4871-a70e-ce910b337c50', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303330323030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980302001001, '032ea820-bf04-4158-8d64-02437e5445ce', '065c5974-d764-452e-9242-592784f6cd64', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303330323030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980201001001, '4dbaafa5-7032-4771-a80b-4965a4373a34', '701a7cdb-2dbe-4b85-b75f-f401975afd72', false, 'police_station', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980201001001, '8ee7304c-c4cf-49e6-ba91-2b197f8aa781', '8e06fc15-a7d1-4826-bbd4-5d4d2c8b43a1', true, 'market_regulation', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980302001001, '78a011f6-2b49-4785-8b6b-eb5d2f6b771e', 'ab6ca4fd-12ac-4871-a70e-ce910b337c50', false, 'police_station', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980302001001, '9473ec19-5e47-4d69-87b5-762c781705a3', '065c5974-d764-452e-9242-592784f6cd64', true, 'market_regulation', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980201001001, '701a7cdb-2dbe-4b85-b75f-f401975afd72', 'public', false, false, '\x7365616c65643a746970732d626f64792d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'unfounded', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', false, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980201001001, '8e06fc15-a7d1-4826-bbd4-5d4d2c8b43a1', 'phone', true, true, '\x7365616c65643a746970732d626f64792d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'watch', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', true, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980302001001, 'ab6ca4fd-12ac-4871-a70e-ce910b337c50', 'public', false, false, '\x7365616c65643a746970732d626f64792d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'unfounded', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', false, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980302001001, '065c5974-d764-452e-9242-592784f6cd64', 'phone', true, true, '\x7365616c65643a746970732d626f64792d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'watch', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', true, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980201001001, '7cb03572-fc41-4f2e-97f3-2ff7ad6334fd', '208f47de-4a35-4f14-a53f-a983f8655ef6', '2020-02-29', 'visit', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980201001001, '7c074555-99ef-439f-9d65-ec4e435d99fb', 'debe5cba-2b43-4db3-81bf-188fba7b69b8', '2020-02-29', 'phone', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980302001001, 'f09aa906-93ae-4d36-8a0f-85cfd6c2de1d', '25732dc0-92a6-48cd-b58b-d5f1dfe05526', '2020-02-29', 'visit', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980302001001, '486a237b-744b-453e-a3e1-a43ed5c35bdd', '18a386a1-19a9-4a99-95d5-b85771f331df', '2020-02-29', 'phone', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980201001001, 'f8fd0908-0433-4ce3-8e65-f7e711c69b78', '575d9931-d6e0-42ed-bd68-ef4b86d5c888', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980201001001, '8530f375-2e10-4487-84b5-cb7bc9df7663', '585ac9ba-a338-46b1-9bfa-1bac97bc7ad9', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980302001001, '3fbf99ae-56ea-48fa-8043-53470e83cc32', 'aeff6f1f-6963-4802-922f-b265ac3f31f4', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980302001001, '0b57aa94-2416-4a82-ac4a-d7819f89e6a4', '4bcd5ea2-e8be-4932-9f20-1a2b557e325f', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980201001001, '575d9931-d6e0-42ed-bd68-ef4b86d5c888', 'venues-name-980201001001-0', 'hotel', 'venues-address-980201001001-0', 'venues-credit_code-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980201001001, '585ac9ba-a338-46b1-9bfa-1bac97bc7ad9', 'venues-name-980201001001-1', 'internet_cafe', 'venues-address-980201001001-1', 'venues-credit_code-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980302001001, 'aeff6f1f-6963-4802-922f-b265ac3f31f4', 'venues-name-980302001001-0', 'hotel', 'venues-address-980302001001-0', 'venues-credit_code-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980302001001, '4bcd5ea2-e8be-4932-9f20-1a2b557e325f', 'venues-name-980302001001-1', 'internet_cafe', 'venues-address-980302001001-1', 'venues-credit_code-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980201001001, 'a6bba45e-a3a5-447f-82be-3151d0ace762', 'vetoes-veto-980201001001-0', '2020-02-29', 'vetoes-document-980201001001-0', '2020-02-29', 'bc748a16-e30c-473a-9a74-8dbeb01a515f', 'd3bfe38b-ce71-4303-8589-2631130ab9e4', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980201001001, '8a378c32-a2c7-46a2-936f-ca43a1341e4f', 'vetoes-veto-980201001001-1', '2020-02-29', 'vetoes-document-980201001001-1', '2020-02-29', '7b40e70c-3f5b-4d96-9ef5-baea53493788', 'e8f0c8c6-d335-4312-84be-3f158ebc8322', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980302001001, '89808857-8080-415e-bed1-56c51da6f7b7', 'vetoes-veto-980302001001-0', '2020-02-29', 'vetoes-document-980302001001-0', '2020-02-29', '956d05d9-0fc2-43d9-9945-3fbb0f1ac23c', 'd7292711-3fb1-480f-b0a3-b3f740836f65', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980302001001, 'fbc691c1-90cd-42bc-9e97-b66e765726eb', 'vetoes-veto-980302001001-1', '2020-02-29', 'vetoes-document-980302001001-1', '2020-02-29', '243287e8-d2e9-4813-9c98-9ea4dbdd2e0b', '1c4db50e-3823-4ac5-bb34-9b7921a73cfc', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980201001001, '4e7dba3d-b339-449a-ae8e-bc872aba30cf', '\x7365616c65643a76696374696d732d6e616d652d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'civil_affairs', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980201001001, '04e30651-488d-4ac3-803c-a5068287c2f9', '\x7365616c65643a76696374696d732d6e616d652d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'police', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980302001001, 'd568938a-cddb-44d4-bbeb-b19bdd21e14e', '\x7365616c65643a76696374696d732d6e616d652d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'civil_affairs', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980302001001, '024d8887-c109-4192-9c47-3918ec06bbbd', '\x7365616c65643a76696374696d732d6e616d652d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'police', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT pk_accounts PRIMARY KEY (id);
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT pk_activities PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.activity_groups
    ADD CONSTRAINT pk_activity_groups PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.adjustments
    ADD CONSTRAINT pk_adjustments PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.archive_items
    ADD CONSTRAINT pk_archive_items PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT pk_attachments PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.audit_anchors
    ADD CONSTRAINT pk_audit_anchors PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.audit_checks
    ADD CONSTRAINT pk_audit_checks PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.audit_entries
    ADD CONSTRAINT pk_audit_entries PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.building_leads
    ADD CONSTRAINT pk_building_leads PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.buildings
    ADD CONSTRAINT pk_buildings PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.communities
    ADD CONSTRAINT pk_communities PRIMARY KEY (community_id);
ALTER TABLE ONLY public.community_keys
    ADD CONSTRAINT pk_community_keys PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.criteria_versions
    ADD CONSTRAINT pk_criteria_versions PRIMARY KEY (id);
ALTER TABLE ONLY public.data_requests
    ADD CONSTRAINT pk_data_requests PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT pk_deliveries PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.department_confirmations
    ADD CONSTRAINT pk_department_confirmations PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.department_contacts
    ADD CONSTRAINT pk_department_contacts PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT pk_drafts PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.duties
    ADD CONSTRAINT pk_duties PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.erasures
    ADD CONSTRAINT pk_erasures PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.export_requests
    ADD CONSTRAINT pk_export_requests PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.findings
    ADD CONSTRAINT pk_findings PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.household_references
    ADD CONSTRAINT pk_household_references PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.import_pieces
    ADD CONSTRAINT pk_import_pieces PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.imports
    ADD CONSTRAINT pk_imports PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.institutions
    ADD CONSTRAINT pk_institutions PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.joint_requests
    ADD CONSTRAINT pk_joint_requests PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.key_place_inspections
    ADD CONSTRAINT pk_key_place_inspections PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.key_places
    ADD CONSTRAINT pk_key_places PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.landlord_breaches
    ADD CONSTRAINT pk_landlord_breaches PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.landlords
    ADD CONSTRAINT pk_landlords PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.lead_merits
    ADD CONSTRAINT pk_lead_merits PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.lead_reports
    ADD CONSTRAINT pk_lead_reports PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.letter_invitations
    ADD CONSTRAINT pk_letter_invitations PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.letter_refusals
    ADD CONSTRAINT pk_letter_refusals PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.letter_signatures
    ADD CONSTRAINT pk_letter_signatures PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.letter_texts
    ADD CONSTRAINT pk_letter_texts PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.live_scores
    ADD CONSTRAINT pk_live_scores PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT pk_meetings PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT pk_memberships PRIMARY KEY (id);
ALTER TABLE ONLY public.month_scores
    ADD CONSTRAINT pk_month_scores PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.outbound_residents
    ADD CONSTRAINT pk_outbound_residents PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.patrols
    ADD CONSTRAINT pk_patrols PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.periodic_jobs
    ADD CONSTRAINT pk_periodic_jobs PRIMARY KEY (id);
ALTER TABLE ONLY public.places
    ADD CONSTRAINT pk_places PRIMARY KEY (id);
ALTER TABLE ONLY public.plan_parts
    ADD CONSTRAINT pk_plan_parts PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.plans
    ADD CONSTRAINT pk_plans PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.posts
    ADD CONSTRAINT pk_posts PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.priority_groups
    ADD CONSTRAINT pk_priority_groups PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.privacy_notices
    ADD CONSTRAINT pk_privacy_notices PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.rental_units
    ADD CONSTRAINT pk_rental_units PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.required_departments
    ADD CONSTRAINT pk_required_departments PRIMARY KEY (id);
ALTER TABLE ONLY public.responsibility_letters
    ADD CONSTRAINT pk_responsibility_letters PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT pk_runs PRIMARY KEY (id);
ALTER TABLE ONLY public.samples
    ADD CONSTRAINT pk_samples PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.sign_in_sessions
    ADD CONSTRAINT pk_sign_in_sessions PRIMARY KEY (id);
ALTER TABLE ONLY public.site_revisits
    ADD CONSTRAINT pk_site_revisits PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.site_tasks
    ADD CONSTRAINT pk_site_tasks PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.sites
    ADD CONSTRAINT pk_sites PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT pk_tasks PRIMARY KEY (id);
ALTER TABLE ONLY public.tenancies
    ADD CONSTRAINT pk_tenancies PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.tip_events
    ADD CONSTRAINT pk_tip_events PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.tip_reporters
    ADD CONSTRAINT pk_tip_reporters PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.tip_transfers
    ADD CONSTRAINT pk_tip_transfers PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.tips
    ADD CONSTRAINT pk_tips PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.unit_verifications
    ADD CONSTRAINT pk_unit_verifications PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.venue_verifications
    ADD CONSTRAINT pk_venue_verifications PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.venues
    ADD CONSTRAINT pk_venues PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.vetoes
    ADD CONSTRAINT pk_vetoes PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.victims
    ADD CONSTRAINT pk_victims PRIMARY KEY (community_id, id);
ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT uq_accounts_username UNIQUE (username);
ALTER TABLE ONLY public.activity_groups
    ADD CONSTRAINT uq_activity_groups_community_id_activity_id_audience UNIQUE (community_id, activity_id, audience);
ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT uq_attachments_community_id_record_table_record_id_sha256 UNIQUE (community_id, record_table, record_id, sha256);
ALTER TABLE ONLY public.audit_anchors
    ADD CONSTRAINT uq_audit_anchors_community_id_kind_seq_hash UNIQUE (community_id, kind, seq, hash);
ALTER TABLE ONLY public.audit_entries
    ADD CONSTRAINT uq_audit_entries_community_id_seq UNIQUE (community_id, seq);
ALTER TABLE ONLY public.community_keys
    ADD CONSTRAINT uq_community_keys_community_id_purpose UNIQUE (community_id, purpose);
ALTER TABLE ONLY public.criteria_versions
    ADD CONSTRAINT uq_criteria_versions_hash UNIQUE (hash);
ALTER TABLE ONLY public.criteria_versions
    ADD CONSTRAINT uq_criteria_versions_slug_version UNIQUE (slug, version);
ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT uq_drafts_community_id_account_id_register_row_id UNIQUE (community_id, account_id, register, row_id);
ALTER TABLE ONLY public.import_pieces
    ADD CONSTRAINT uq_import_pieces_community_id_import_id_position UNIQUE (community_id, import_id, "position");
ALTER TABLE ONLY public.letter_invitations
    ADD CONSTRAINT uq_letter_invitations_community_id_id_letter_id UNIQUE (community_id, id, letter_id);
ALTER TABLE ONLY public.letter_signatures
    ADD CONSTRAINT uq_letter_signatures_community_id_invitation_id UNIQUE (community_id, invitation_id);
ALTER TABLE ONLY public.live_scores
    ADD CONSTRAINT uq_live_scores_community_id_criteria_hash UNIQUE (community_id, criteria_hash);
ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT uq_memberships_account_id_role_area_lo_area_hi_starts_on UNIQUE (account_id, role, area_lo, area_hi, starts_on);
ALTER TABLE ONLY public.month_scores
    ADD CONSTRAINT uq_month_scores_community_id_criteria_hash_cycle_end UNIQUE (community_id, criteria_hash, cycle_end);
ALTER TABLE ONLY public.periodic_jobs
    ADD CONSTRAINT uq_periodic_jobs_name UNIQUE (name);
ALTER TABLE ONLY public.places
    ADD CONSTRAINT uq_places_area_lo_area_hi UNIQUE (area_lo, area_hi);
ALTER TABLE ONLY public.plan_parts
    ADD CONSTRAINT uq_plan_parts_community_id_plan_id_kind UNIQUE (community_id, plan_id, kind);
ALTER TABLE ONLY public.required_departments
    ADD CONSTRAINT uq_required_departments_area_lo_area_hi_department_starts_on UNIQUE (area_lo, area_hi, department, starts_on);
ALTER TABLE ONLY public.sign_in_sessions
    ADD CONSTRAINT uq_sign_in_sessions_token_hash UNIQUE (token_hash);
ALTER TABLE ONLY public.tip_reporters
    ADD CONSTRAINT uq_tip_reporters_community_id_tip_id UNIQUE (community_id, tip_id);
ALTER TABLE ONLY public.tips
    ADD CONSTRAINT uq_tips_community_id_id_skips_community UNIQUE (community_id, id, skips_community);
CREATE INDEX ix_activities_id ON public.activities USING btree (community_id, id) INCLUDE (held_on);
CREATE INDEX ix_activities_kind ON public.activities USING btree (community_id, kind, held_on);
CREATE INDEX ix_activity_groups_audience ON public.activity_groups USING btree (community_id, audience, activity_id);
CREATE INDEX ix_adjustments_effective ON public.adjustments USING btree (community_id, effective_on) INCLUDE (amount, confirmed_on, lifted_on);
CREATE INDEX ix_archive_items_due ON public.archive_items USING btree (community_id, due_on) INCLUDE (filed_on);
CREATE INDEX ix_attachments_retention ON public.attachments USING btree (community_id, retention_on);
CREATE INDEX ix_audit_entries_action ON public.audit_entries USING btree (community_id, action, created_at);
CREATE INDEX ix_audit_entries_record ON public.audit_entries USING btree (community_id, record_table, record_id, seq);
CREATE INDEX ix_building_leads_account ON public.building_leads USING btree (community_id, account_id) INCLUDE (building_id, starts_on, ends_on);
CREATE INDEX ix_building_leads_building ON public.building_leads USING btree (community_id, building_id, kind, starts_on) INCLUDE (ends_on);
CREATE INDEX ix_building_leads_name_index ON public.building_leads USING btree (community_id, name_index);
CREATE INDEX ix_buildings_occupied ON public.buildings USING btree (community_id, id) INCLUDE (occupied_from, vacated_on, households);
CREATE INDEX ix_data_requests_due ON public.data_requests USING btree (community_id, due_on) INCLUDE (answered_on);
CREATE INDEX ix_data_requests_name_index ON public.data_requests USING btree (community_id, name_index);
CREATE INDEX ix_data_requests_phone_index ON public.data_requests USING btree (community_id, phone_index);
CREATE INDEX ix_deliveries_kind ON public.deliveries USING btree (community_id, kind, delivered_on) INCLUDE (building_id, households);
CREATE INDEX ix_department_confirmations_contact ON public.department_confirmations USING btree (community_id, contact_id, confirmed_on);
CREATE INDEX ix_department_contacts_id ON public.department_contacts USING btree (community_id, id) INCLUDE (department, starts_on, ends_on);
CREATE INDEX ix_drafts_retention ON public.drafts USING btree (community_id, retention_on);
CREATE INDEX ix_duties_task ON public.duties USING btree (community_id, task, starts_on);
CREATE INDEX ix_erasures_record ON public.erasures USING btree (community_id, record_table, record_id) INCLUDE (erased_on);
CREATE INDEX ix_erasures_retention ON public.erasures USING btree (community_id, retention_on) INCLUDE (erased_on, confidential);
CREATE INDEX ix_export_requests_retention ON public.export_requests USING btree (community_id, retention_on);
CREATE INDEX ix_export_requests_state ON public.export_requests USING btree (community_id, state, until);
CREATE INDEX ix_findings_due ON public.findings USING btree (community_id, due_on) INCLUDE (closed_on);
CREATE INDEX ix_household_references_as_of ON public.household_references USING btree (community_id, as_of) INCLUDE (households, created_at, id);
CREATE INDEX ix_imports_register ON public.imports USING btree (community_id, register_key, created_at);
CREATE INDEX ix_imports_retention ON public.imports USING btree (community_id, retention_on);
CREATE INDEX ix_institutions_kind ON public.institutions USING btree (community_id, kind, approved_on) INCLUDE (withdrawn_on);
CREATE INDEX ix_joint_requests_due ON public.joint_requests USING btree (community_id, direction, due_on) INCLUDE (answered_on);
CREATE INDEX ix_key_place_inspections_place ON public.key_place_inspections USING btree (community_id, key_place_id, inspected_on);
CREATE INDEX ix_key_places_active ON public.key_places USING btree (community_id, id) INCLUDE (active_from, active_to);
CREATE INDEX ix_landlords_checked ON public.landlords USING btree (community_id, id) INCLUDE (identity_checked_on);
CREATE INDEX ix_landlords_id_number_index ON public.landlords USING btree (community_id, id_number_index);
CREATE INDEX ix_landlords_name_index ON public.landlords USING btree (community_id, name_index);
CREATE INDEX ix_landlords_phone_index ON public.landlords USING btree (community_id, phone_index);
CREATE INDEX ix_lead_merits_decided ON public.lead_merits USING btree (community_id, decided_on);
CREATE INDEX ix_lead_reports_building ON public.lead_reports USING btree (community_id, building_id, reported_on);
CREATE INDEX ix_letter_invitations_letter ON public.letter_invitations USING btree (community_id, letter_id) INCLUDE (expires_on, used_at);
CREATE INDEX ix_letter_refusals_unit ON public.letter_refusals USING btree (community_id, rental_unit_id) INCLUDE (refused_on, passed_on);
CREATE INDEX ix_letter_signatures_letter ON public.letter_signatures USING btree (community_id, letter_id) INCLUDE (outcome);
CREATE INDEX ix_letter_texts_starts ON public.letter_texts USING btree (community_id, starts_on) INCLUDE (ends_on);
CREATE INDEX ix_meetings_kind ON public.meetings USING btree (community_id, kind, held_on) INCLUDE (minutes_on);
CREATE INDEX ix_month_scores_trend ON public.month_scores USING btree (community_id, cycle_end) INCLUDE (criteria_hash, total, outcome);
CREATE INDEX ix_outbound_residents_name_index ON public.outbound_residents USING btree (community_id, name_index);
CREATE INDEX ix_outbound_residents_retention ON public.outbound_residents USING btree (community_id, retention_on);
CREATE INDEX ix_outbox_created_at ON public.outbox USING btree (created_at, id);
CREATE INDEX ix_patrols_planned ON public.patrols USING btree (community_id, planned_to) INCLUDE (planned_from, completed_on);
CREATE INDEX ix_plan_parts_plan ON public.plan_parts USING btree (community_id, plan_id) INCLUDE (kind);
CREATE INDEX ix_plans_period ON public.plans USING btree (community_id, ends_on, starts_on) INCLUDE (approved_on, id);
CREATE INDEX ix_posts_kind ON public.posts USING btree (community_id, kind, starts_on) INCLUDE (ends_on);
CREATE INDEX ix_priority_groups_audience ON public.priority_groups USING btree (community_id, audience, starts_on) INCLUDE (ends_on);
CREATE INDEX ix_privacy_notices_in_force ON public.privacy_notices USING btree (community_id, in_force_from) INCLUDE (published_on);
CREATE INDEX ix_rental_units_active ON public.rental_units USING btree (community_id, id) INCLUDE (registered_on, closed_on, landlord_id, unit_no, declared_use, max_occupants, building_id);
CREATE INDEX ix_responsibility_letters_basis ON public.responsibility_letters USING btree (community_id, basis_on) INCLUDE (signed_on);
CREATE INDEX ix_responsibility_letters_unit ON public.responsibility_letters USING btree (community_id, rental_unit_id) INCLUDE (signed_on, expires_on, ended_on);
CREATE INDEX ix_runs_area ON public.runs USING btree (area_lo, area_hi, created_at);
CREATE INDEX ix_samples_kind ON public.samples USING btree (community_id, kind, taken_on) INCLUDE (passed);
CREATE INDEX ix_sign_in_sessions_account_id ON public.sign_in_sessions USING btree (account_id);
CREATE INDEX ix_site_revisits_due ON public.site_revisits USING btree (community_id, due_on) INCLUDE (done_on);
CREATE INDEX ix_site_tasks_site ON public.site_tasks USING btree (community_id, site_id) INCLUDE (done_on);
CREATE INDEX ix_sites_confirmed ON public.sites USING btree (community_id, id) INCLUDE (confirmed_on, cleared_on);
CREATE INDEX ix_tasks_due ON public.tasks USING btree (due_at, id) WHERE (state = 'pending'::text);
CREATE INDEX ix_tasks_lease ON public.tasks USING btree (lease_until) WHERE (state = 'claimed'::text);
CREATE INDEX ix_tasks_run_id ON public.tasks USING btree (run_id, state);
CREATE INDEX ix_tenancies_end_known ON public.tenancies USING btree (community_id, end_known_on) INCLUDE (end_entered_on);
CREATE INDEX ix_tenancies_id_number_index ON public.tenancies USING btree (community_id, id_number_index);
CREATE INDEX ix_tenancies_retention ON public.tenancies USING btree (community_id, retention_on);
CREATE INDEX ix_tenancies_start_known ON public.tenancies USING btree (community_id, start_known_on) INCLUDE (start_entered_on);
CREATE INDEX ix_tenancies_tenant_name_index ON public.tenancies USING btree (community_id, tenant_name_index);
CREATE INDEX ix_tenancies_unit ON public.tenancies USING btree (community_id, rental_unit_id, ends_on);
CREATE INDEX ix_tip_events_tip ON public.tip_events USING btree (community_id, tip_id, at);
CREATE INDEX ix_tip_transfers_tip ON public.tip_transfers USING btree (community_id, tip_id, transferred_at) INCLUDE (answered_at, skips_community);
CREATE INDEX ix_tips_assessed ON public.tips USING btree (community_id, assessed_at) INCLUDE (assessment, transferred_at, danger, skips_community);
CREATE INDEX ix_tips_due ON public.tips USING btree (community_id, id) INCLUDE (due_on, received_at, closed_at, feedback_at, reporter_unreachable, skips_community);
CREATE INDEX ix_tips_received ON public.tips USING btree (community_id, received_at) INCLUDE (acknowledged_at, skips_community);
CREATE INDEX ix_unit_verifications_unit ON public.unit_verifications USING btree (community_id, rental_unit_id, verified_on);
CREATE INDEX ix_venue_verifications_venue ON public.venue_verifications USING btree (community_id, venue_id, verified_on);
CREATE INDEX ix_venues_open ON public.venues USING btree (community_id, id) INCLUDE (opened_on, closed_on);
CREATE INDEX ix_vetoes_effective ON public.vetoes USING btree (community_id, effective_on) INCLUDE (veto, confirmed_on, lifted_on, appeal_until);
CREATE INDEX ix_victims_recorded ON public.victims USING btree (community_id, recorded_at) INCLUDE (referred_at);
CREATE INDEX ix_victims_retention ON public.victims USING btree (community_id, retention_on);
CREATE UNIQUE INDEX uq_tasks_waiting ON public.tasks USING btree (kind, area_lo, area_hi) WHERE ((state = 'pending'::text) AND (run_id IS NULL));
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.activity_groups
    ADD CONSTRAINT fk_activity_groups_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.activity_groups
    ADD CONSTRAINT fk_activity_groups_community_id_activity_id FOREIGN KEY (community_id, activity_id) REFERENCES public.activities(community_id, id);
ALTER TABLE ONLY public.adjustments
    ADD CONSTRAINT fk_adjustments_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.archive_items
    ADD CONSTRAINT fk_archive_items_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT fk_attachments_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.audit_anchors
    ADD CONSTRAINT fk_audit_anchors_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.audit_checks
    ADD CONSTRAINT fk_audit_checks_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.audit_entries
    ADD CONSTRAINT fk_audit_entries_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.building_leads
    ADD CONSTRAINT fk_building_leads_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.building_leads
    ADD CONSTRAINT fk_building_leads_community_id_building_id FOREIGN KEY (community_id, building_id) REFERENCES public.buildings(community_id, id);
ALTER TABLE ONLY public.buildings
    ADD CONSTRAINT fk_buildings_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.community_keys
    ADD CONSTRAINT fk_community_keys_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.data_requests
    ADD CONSTRAINT fk_data_requests_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT fk_deliveries_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT fk_deliveries_community_id_building_id FOREIGN KEY (community_id, building_id) REFERENCES public.buildings(community_id, id);
ALTER TABLE ONLY public.department_confirmations
    ADD CONSTRAINT fk_department_confirmations_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.department_confirmations
    ADD CONSTRAINT fk_department_confirmations_community_id_contact_id FOREIGN KEY (community_id, contact_id) REFERENCES public.department_contacts(community_id, id);
ALTER TABLE ONLY public.department_contacts
    ADD CONSTRAINT fk_department_contacts_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT fk_drafts_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.duties
    ADD CONSTRAINT fk_duties_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.duties
    ADD CONSTRAINT fk_duties_community_id_post_id FOREIGN KEY (community_id, post_id) REFERENCES public.posts(community_id, id);
ALTER TABLE ONLY public.erasures
    ADD CONSTRAINT fk_erasures_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.export_requests
    ADD CONSTRAINT fk_export_requests_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.findings
    ADD CONSTRAINT fk_findings_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.findings
    ADD CONSTRAINT fk_findings_community_id_inspection_id FOREIGN KEY (community_id, inspection_id) REFERENCES public.key_place_inspections(community_id, id);
ALTER TABLE ONLY public.findings
    ADD CONSTRAINT fk_findings_community_id_patrol_id FOREIGN KEY (community_id, patrol_id) REFERENCES public.patrols(community_id, id);
ALTER TABLE ONLY public.household_references
    ADD CONSTRAINT fk_household_references_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.import_pieces
    ADD CONSTRAINT fk_import_pieces_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.import_pieces
    ADD CONSTRAINT fk_import_pieces_community_id_import_id FOREIGN KEY (community_id, import_id) REFERENCES public.imports(community_id, id);
ALTER TABLE ONLY public.imports
    ADD CONSTRAINT fk_imports_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.institutions
    ADD CONSTRAINT fk_institutions_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.joint_requests
    ADD CONSTRAINT fk_joint_requests_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.key_place_inspections
    ADD CONSTRAINT fk_key_place_inspections_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.key_place_inspections
    ADD CONSTRAINT fk_key_place_inspections_community_id_key_place_id FOREIGN KEY (community_id, key_place_id) REFERENCES public.key_places(community_id, id);
ALTER TABLE ONLY public.key_places
    ADD CONSTRAINT fk_key_places_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.landlord_breaches
    ADD CONSTRAINT fk_landlord_breaches_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.landlord_breaches
    ADD CONSTRAINT fk_landlord_breaches_community_id_rental_unit_id FOREIGN KEY (community_id, rental_unit_id) REFERENCES public.rental_units(community_id, id);
ALTER TABLE ONLY public.landlords
    ADD CONSTRAINT fk_landlords_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.lead_merits
    ADD CONSTRAINT fk_lead_merits_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.lead_merits
    ADD CONSTRAINT fk_lead_merits_community_id_building_lead_id FOREIGN KEY (community_id, building_lead_id) REFERENCES public.building_leads(community_id, id);
ALTER TABLE ONLY public.lead_reports
    ADD CONSTRAINT fk_lead_reports_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.lead_reports
    ADD CONSTRAINT fk_lead_reports_community_id_building_id FOREIGN KEY (community_id, building_id) REFERENCES public.buildings(community_id, id);
ALTER TABLE ONLY public.letter_invitations
    ADD CONSTRAINT fk_letter_invitations_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.letter_invitations
    ADD CONSTRAINT fk_letter_invitations_community_id_letter_id FOREIGN KEY (community_id, letter_id) REFERENCES public.responsibility_letters(community_id, id);
ALTER TABLE ONLY public.letter_refusals
    ADD CONSTRAINT fk_letter_refusals_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.letter_refusals
    ADD CONSTRAINT fk_letter_refusals_community_id_rental_unit_id FOREIGN KEY (community_id, rental_unit_id) REFERENCES public.rental_units(community_id, id);
ALTER TABLE ONLY public.letter_signatures
    ADD CONSTRAINT fk_letter_signatures_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.letter_signatures
    ADD CONSTRAINT fk_letter_signatures_community_id_invitation_id_letter_id FOREIGN KEY (community_id, invitation_id, letter_id) REFERENCES public.letter_invitations(community_id, id, letter_id);
ALTER TABLE ONLY public.letter_texts
    ADD CONSTRAINT fk_letter_texts_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.live_scores
    ADD CONSTRAINT fk_live_scores_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT fk_meetings_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT fk_memberships_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.month_scores
    ADD CONSTRAINT fk_month_scores_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.outbound_residents
    ADD CONSTRAINT fk_outbound_residents_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT fk_outbox_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.patrols
    ADD CONSTRAINT fk_patrols_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.plan_parts
    ADD CONSTRAINT fk_plan_parts_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.plan_parts
    ADD CONSTRAINT fk_plan_parts_community_id_plan_id FOREIGN KEY (community_id, plan_id) REFERENCES public.plans(community_id, id);
ALTER TABLE ONLY public.plans
    ADD CONSTRAINT fk_plans_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.posts
    ADD CONSTRAINT fk_posts_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.priority_groups
    ADD CONSTRAINT fk_priority_groups_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.privacy_notices
    ADD CONSTRAINT fk_privacy_notices_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.rental_units
    ADD CONSTRAINT fk_rental_units_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.rental_units
    ADD CONSTRAINT fk_rental_units_community_id_building_id FOREIGN KEY (community_id, building_id) REFERENCES public.buildings(community_id, id);
ALTER TABLE ONLY public.rental_units
    ADD CONSTRAINT fk_rental_units_community_id_landlord_id FOREIGN KEY (community_id, landlord_id) REFERENCES public.landlords(community_id, id);
ALTER TABLE ONLY public.responsibility_letters
    ADD CONSTRAINT fk_responsibility_letters_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.responsibility_letters
    ADD CONSTRAINT fk_responsibility_letters_community_id_landlord_id FOREIGN KEY (community_id, landlord_id) REFERENCES public.landlords(community_id, id);
ALTER TABLE ONLY public.responsibility_letters
    ADD CONSTRAINT fk_responsibility_letters_community_id_rental_unit_id FOREIGN KEY (community_id, rental_unit_id) REFERENCES public.rental_units(community_id, id);
ALTER TABLE ONLY public.samples
    ADD CONSTRAINT fk_samples_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.sign_in_sessions
    ADD CONSTRAINT fk_sign_in_sessions_account_id FOREIGN KEY (account_id) REFERENCES public.accounts(id);
ALTER TABLE ONLY public.sign_in_sessions
    ADD CONSTRAINT fk_sign_in_sessions_membership_id FOREIGN KEY (membership_id) REFERENCES public.memberships(id);
ALTER TABLE ONLY public.site_revisits
    ADD CONSTRAINT fk_site_revisits_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.site_revisits
    ADD CONSTRAINT fk_site_revisits_community_id_site_id FOREIGN KEY (community_id, site_id) REFERENCES public.sites(community_id, id);
ALTER TABLE ONLY public.site_tasks
    ADD CONSTRAINT fk_site_tasks_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.site_tasks
    ADD CONSTRAINT fk_site_tasks_community_id_site_id FOREIGN KEY (community_id, site_id) REFERENCES public.sites(community_id, id);
ALTER TABLE ONLY public.sites
    ADD CONSTRAINT fk_sites_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.sites
    ADD CONSTRAINT fk_sites_community_id_building_id FOREIGN KEY (community_id, building_id) REFERENCES public.buildings(community_id, id);
ALTER TABLE ONLY public.tenancies
    ADD CONSTRAINT fk_tenancies_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.tenancies
    ADD CONSTRAINT fk_tenancies_community_id_rental_unit_id FOREIGN KEY (community_id, rental_unit_id) REFERENCES public.rental_units(community_id, id);
ALTER TABLE ONLY public.tip_events
    ADD CONSTRAINT fk_tip_events_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.tip_events
    ADD CONSTRAINT fk_tip_events_community_id_tip_id_skips_community FOREIGN KEY (community_id, tip_id, skips_community) REFERENCES public.tips(community_id, id, skips_community);
ALTER TABLE ONLY public.tip_reporters
    ADD CONSTRAINT fk_tip_reporters_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.tip_reporters
    ADD CONSTRAINT fk_tip_reporters_community_id_tip_id FOREIGN KEY (community_id, tip_id) REFERENCES public.tips(community_id, id);
ALTER TABLE ONLY public.tip_transfers
    ADD CONSTRAINT fk_tip_transfers_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.tip_transfers
    ADD CONSTRAINT fk_tip_transfers_community_id_tip_id_skips_community FOREIGN KEY (community_id, tip_id, skips_community) REFERENCES public.tips(community_id, id, skips_community);
ALTER TABLE ONLY public.tips
    ADD CONSTRAINT fk_tips_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.unit_verifications
    ADD CONSTRAINT fk_unit_verifications_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.unit_verifications
    ADD CONSTRAINT fk_unit_verifications_community_id_rental_unit_id FOREIGN KEY (community_id, rental_unit_id) REFERENCES public.rental_units(community_id, id);
ALTER TABLE ONLY public.venue_verifications
    ADD CONSTRAINT fk_venue_verifications_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.venue_verifications
    ADD CONSTRAINT fk_venue_verifications_community_id_venue_id FOREIGN KEY (community_id, venue_id) REFERENCES public.venues(community_id, id);
ALTER TABLE ONLY public.venues
    ADD CONSTRAINT fk_venues_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.vetoes
    ADD CONSTRAINT fk_vetoes_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE ONLY public.victims
    ADD CONSTRAINT fk_victims_community_id FOREIGN KEY (community_id) REFERENCES public.communities(community_id);
ALTER TABLE public.accounts ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.activities ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.activity_groups ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.adjustments ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.alembic_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.archive_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.attachments ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_anchors ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_checks ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.building_leads ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.buildings ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.communities ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.community_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.criteria_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.data_requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.deliveries ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.department_confirmations ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.department_contacts ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.drafts ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.duties ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.erasures ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.export_requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.findings ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.household_references ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.import_pieces ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.institutions ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.joint_requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.key_place_inspections ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.key_places ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.landlord_breaches ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.landlords ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.lead_merits ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.lead_reports ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.letter_invitations ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.letter_refusals ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.letter_signatures ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.letter_texts ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.live_scores ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.meetings ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.memberships ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.month_scores ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.outbound_residents ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.patrols ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.periodic_jobs ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.places ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.plan_parts ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.plans ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.posts ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.priority_groups ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_notices ENABLE ROW LEVEL SECURITY;
CREATE POLICY qs_accounts_accounts ON public.accounts TO qs_accounts USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_accounts_communities ON public.communities FOR SELECT TO qs_accounts USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_accounts_memberships ON public.memberships TO qs_accounts USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_accounts_places ON public.places FOR SELECT TO qs_accounts USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_accounts_sign_in_sessions ON public.sign_in_sessions TO qs_accounts USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_activities ON public.activities TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_activity_groups ON public.activity_groups TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_adjustments ON public.adjustments FOR SELECT TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (confirmed_on IS NOT NULL)));
CREATE POLICY qs_community_archive_items ON public.archive_items TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_attachments ON public.attachments TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_audit_anchors ON public.audit_anchors FOR SELECT TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_audit_checks ON public.audit_checks FOR SELECT TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_audit_entries ON public.audit_entries TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_building_leads ON public.building_leads TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_buildings ON public.buildings TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_communities ON public.communities FOR SELECT TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_community_keys ON public.community_keys TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (purpose = 'community'::text))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (purpose = 'community'::text)));
CREATE POLICY qs_community_criteria_versions ON public.criteria_versions FOR SELECT TO qs_community USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_data_requests ON public.data_requests TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_deliveries ON public.deliveries TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_department_confirmations ON public.department_confirmations TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_department_contacts ON public.department_contacts TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_drafts ON public.drafts TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_duties ON public.duties TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_erasures ON public.erasures TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT confidential))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT confidential)));
CREATE POLICY qs_community_export_requests ON public.export_requests TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_findings ON public.findings TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_household_references ON public.household_references FOR SELECT TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_import_pieces ON public.import_pieces TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_imports ON public.imports TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_institutions ON public.institutions TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_joint_requests ON public.joint_requests TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_key_place_inspections ON public.key_place_inspections TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_key_places ON public.key_places TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_landlord_breaches ON public.landlord_breaches TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_landlords ON public.landlords TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_lead_merits ON public.lead_merits TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_lead_reports ON public.lead_reports TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_letter_invitations ON public.letter_invitations TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_letter_refusals ON public.letter_refusals TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_letter_signatures ON public.letter_signatures TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_letter_texts ON public.letter_texts TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_live_scores ON public.live_scores FOR SELECT TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_meetings ON public.meetings TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_month_scores ON public.month_scores FOR SELECT TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_outbound_residents ON public.outbound_residents TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_outbox ON public.outbox TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_patrols ON public.patrols TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_places ON public.places FOR SELECT TO qs_community USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_plan_parts ON public.plan_parts TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_plans ON public.plans TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_posts ON public.posts TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_priority_groups ON public.priority_groups TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_privacy_notices ON public.privacy_notices TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_rental_units ON public.rental_units TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_required_departments ON public.required_departments FOR SELECT TO qs_community USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_responsibility_letters ON public.responsibility_letters TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_samples ON public.samples FOR SELECT TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_site_revisits ON public.site_revisits TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_site_tasks ON public.site_tasks TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_sites ON public.sites TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_tenancies ON public.tenancies TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_tip_events ON public.tip_events TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community)));
CREATE POLICY qs_community_tip_transfers ON public.tip_transfers TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community)));
CREATE POLICY qs_community_tips ON public.tips TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community)));
CREATE POLICY qs_community_unit_verifications ON public.unit_verifications TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_venue_verifications ON public.venue_verifications TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_venues ON public.venues TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_community_vetoes ON public.vetoes FOR SELECT TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (confirmed_on IS NOT NULL)));
CREATE POLICY qs_community_victims ON public.victims TO qs_community USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_activities ON public.activities TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_activity_groups ON public.activity_groups TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_archive_items ON public.archive_items TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_attachments ON public.attachments TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_audit_entries ON public.audit_entries TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_building_leads ON public.building_leads TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_buildings ON public.buildings TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_communities ON public.communities FOR SELECT TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_community_keys ON public.community_keys TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_data_requests ON public.data_requests TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_deliveries ON public.deliveries TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_department_confirmations ON public.department_confirmations TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_department_contacts ON public.department_contacts TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_drafts ON public.drafts TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_duties ON public.duties TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_erasures ON public.erasures TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT confidential))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT confidential)));
CREATE POLICY qs_eraser_export_requests ON public.export_requests TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_findings ON public.findings TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_import_pieces ON public.import_pieces TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_imports ON public.imports TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_institutions ON public.institutions TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_joint_requests ON public.joint_requests TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_key_place_inspections ON public.key_place_inspections TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_key_places ON public.key_places TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_landlord_breaches ON public.landlord_breaches TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_landlords ON public.landlords TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_lead_merits ON public.lead_merits TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_lead_reports ON public.lead_reports TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_letter_invitations ON public.letter_invitations TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_letter_refusals ON public.letter_refusals TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_letter_signatures ON public.letter_signatures TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_letter_texts ON public.letter_texts TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_meetings ON public.meetings TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_outbound_residents ON public.outbound_residents TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_outbox ON public.outbox TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_patrols ON public.patrols TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_places ON public.places FOR SELECT TO qs_eraser USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_plan_parts ON public.plan_parts TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_plans ON public.plans TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_posts ON public.posts TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_priority_groups ON public.priority_groups TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_privacy_notices ON public.privacy_notices TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_rental_units ON public.rental_units TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_responsibility_letters ON public.responsibility_letters TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_site_revisits ON public.site_revisits TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_site_tasks ON public.site_tasks TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_sites ON public.sites TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_tenancies ON public.tenancies TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_tip_events ON public.tip_events TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community)));
CREATE POLICY qs_eraser_tip_reporters ON public.tip_reporters TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_tip_transfers ON public.tip_transfers TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community)));
CREATE POLICY qs_eraser_tips ON public.tips TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community)));
CREATE POLICY qs_eraser_unit_verifications ON public.unit_verifications TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_venue_verifications ON public.venue_verifications TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_venues ON public.venues TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_eraser_victims ON public.victims TO qs_eraser USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_activities ON public.activities FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_activity_groups ON public.activity_groups FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_adjustments ON public.adjustments FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_archive_items ON public.archive_items FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_attachments ON public.attachments FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_audit_anchors ON public.audit_anchors TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_audit_checks ON public.audit_checks TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_audit_entries ON public.audit_entries FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_building_leads ON public.building_leads FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_buildings ON public.buildings FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_communities ON public.communities FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_criteria_versions ON public.criteria_versions FOR SELECT TO qs_evaluator USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_data_requests ON public.data_requests FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_deliveries ON public.deliveries FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_department_confirmations ON public.department_confirmations FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_department_contacts ON public.department_contacts FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_drafts ON public.drafts FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_duties ON public.duties FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_erasures ON public.erasures FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_export_requests ON public.export_requests FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_findings ON public.findings FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_household_references ON public.household_references FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_institutions ON public.institutions FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_joint_requests ON public.joint_requests FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_key_place_inspections ON public.key_place_inspections FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_key_places ON public.key_places FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_landlord_breaches ON public.landlord_breaches FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_landlords ON public.landlords FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_lead_merits ON public.lead_merits FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_lead_reports ON public.lead_reports FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_letter_invitations ON public.letter_invitations FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_letter_refusals ON public.letter_refusals FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_letter_signatures ON public.letter_signatures FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_letter_texts ON public.letter_texts FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_live_scores ON public.live_scores TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_meetings ON public.meetings FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_month_scores ON public.month_scores TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_outbound_residents ON public.outbound_residents FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_patrols ON public.patrols FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_places ON public.places FOR SELECT TO qs_evaluator USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_plan_parts ON public.plan_parts FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_plans ON public.plans FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_posts ON public.posts FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_priority_groups ON public.priority_groups FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_privacy_notices ON public.privacy_notices FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_rental_units ON public.rental_units FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_required_departments ON public.required_departments FOR SELECT TO qs_evaluator USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_responsibility_letters ON public.responsibility_letters FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_runs ON public.runs FOR SELECT TO qs_evaluator USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_samples ON public.samples FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_site_revisits ON public.site_revisits FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_site_tasks ON public.site_tasks FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_sites ON public.sites FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_tasks ON public.tasks TO qs_evaluator USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_tenancies ON public.tenancies FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_tip_events ON public.tip_events FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_tip_transfers ON public.tip_transfers FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_tips ON public.tips FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_unit_verifications ON public.unit_verifications FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_venue_verifications ON public.venue_verifications FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_venues ON public.venues FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_vetoes ON public.vetoes FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_evaluator_victims ON public.victims FOR SELECT TO qs_evaluator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_activities ON public.activities FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_activity_groups ON public.activity_groups FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_adjustments ON public.adjustments TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_archive_items ON public.archive_items FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_attachments ON public.attachments FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_audit_anchors ON public.audit_anchors FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_audit_checks ON public.audit_checks FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_audit_entries ON public.audit_entries TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_building_leads ON public.building_leads FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_buildings ON public.buildings FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_communities ON public.communities FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_criteria_versions ON public.criteria_versions FOR SELECT TO qs_inspector USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_data_requests ON public.data_requests FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_deliveries ON public.deliveries FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_department_confirmations ON public.department_confirmations FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_department_contacts ON public.department_contacts FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_duties ON public.duties FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_erasures ON public.erasures FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_findings ON public.findings FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_household_references ON public.household_references TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_institutions ON public.institutions FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_joint_requests ON public.joint_requests FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_key_place_inspections ON public.key_place_inspections FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_key_places ON public.key_places FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_landlord_breaches ON public.landlord_breaches FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_landlords ON public.landlords FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_lead_merits ON public.lead_merits FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_lead_reports ON public.lead_reports FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_letter_invitations ON public.letter_invitations FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_letter_refusals ON public.letter_refusals FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_letter_signatures ON public.letter_signatures FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_letter_texts ON public.letter_texts FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_live_scores ON public.live_scores FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_meetings ON public.meetings FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_month_scores ON public.month_scores FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_outbound_residents ON public.outbound_residents FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_outbox ON public.outbox TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_patrols ON public.patrols FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_places ON public.places FOR SELECT TO qs_inspector USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_plan_parts ON public.plan_parts FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_plans ON public.plans FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_posts ON public.posts FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_priority_groups ON public.priority_groups FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_privacy_notices ON public.privacy_notices FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_rental_units ON public.rental_units FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_required_departments ON public.required_departments FOR SELECT TO qs_inspector USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_responsibility_letters ON public.responsibility_letters FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_runs ON public.runs TO qs_inspector USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_samples ON public.samples TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_site_revisits ON public.site_revisits FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_site_tasks ON public.site_tasks FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_sites ON public.sites FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_tasks ON public.tasks TO qs_inspector USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_tenancies ON public.tenancies FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_tip_events ON public.tip_events FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_tip_transfers ON public.tip_transfers FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_tips ON public.tips FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_unit_verifications ON public.unit_verifications FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_venue_verifications ON public.venue_verifications FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_venues ON public.venues FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_vetoes ON public.vetoes TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_inspector_victims ON public.victims FOR SELECT TO qs_inspector USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_intake_communities ON public.communities FOR SELECT TO qs_intake USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_intake_community_keys ON public.community_keys TO qs_intake USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (purpose = 'intake'::text))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (purpose = 'intake'::text)));
CREATE POLICY qs_intake_outbox ON public.outbox TO qs_intake USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_intake_places ON public.places FOR SELECT TO qs_intake USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_intake_tip_events ON public.tip_events TO qs_intake USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_intake_tip_reporters ON public.tip_reporters TO qs_intake USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_intake_tip_transfers ON public.tip_transfers TO qs_intake USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_intake_tips ON public.tips TO qs_intake USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_operator_communities ON public.communities TO qs_operator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_operator_community_keys ON public.community_keys TO qs_operator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_operator_criteria_versions ON public.criteria_versions TO qs_operator USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_operator_outbox ON public.outbox TO qs_operator USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_operator_periodic_jobs ON public.periodic_jobs FOR SELECT TO qs_operator USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_operator_places ON public.places TO qs_operator USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_operator_required_departments ON public.required_departments TO qs_operator USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_operator_runs ON public.runs TO qs_operator USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_operator_tasks ON public.tasks TO qs_operator USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_owner_alembic_version ON public.alembic_version TO qs_owner USING (((version_num)::text <> ''::text)) WITH CHECK (((version_num)::text <> ''::text));
CREATE POLICY qs_public_communities ON public.communities FOR SELECT TO qs_public USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_public_letter_invitations ON public.letter_invitations TO qs_public USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_public_letter_signatures ON public.letter_signatures TO qs_public USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_public_letter_texts ON public.letter_texts FOR SELECT TO qs_public USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_public_outbox ON public.outbox TO qs_public USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_public_places ON public.places FOR SELECT TO qs_public USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_public_privacy_notices ON public.privacy_notices FOR SELECT TO qs_public USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (published_on IS NOT NULL)));
CREATE POLICY qs_public_tips ON public.tips TO qs_public USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND ((NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint = (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_relay_audit_entries ON public.audit_entries TO qs_relay USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (created_at < (now() - '3 years'::interval)))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (created_at < (now() - '3 years'::interval))));
CREATE POLICY qs_relay_communities ON public.communities FOR SELECT TO qs_relay USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_relay_criteria_versions ON public.criteria_versions FOR SELECT TO qs_relay USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_relay_erasures ON public.erasures TO qs_relay USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_relay_export_requests ON public.export_requests FOR SELECT TO qs_relay USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_relay_imports ON public.imports FOR SELECT TO qs_relay USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_relay_outbox ON public.outbox TO qs_relay USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_relay_periodic_jobs ON public.periodic_jobs TO qs_relay USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_relay_places ON public.places FOR SELECT TO qs_relay USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_relay_runs ON public.runs TO qs_relay USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_relay_tasks ON public.tasks TO qs_relay USING (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((area_lo >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (area_hi <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_relay_tip_reporters ON public.tip_reporters TO qs_relay USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_activities ON public.activities FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_activity_groups ON public.activity_groups FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_adjustments ON public.adjustments FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_archive_items ON public.archive_items FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_attachments ON public.attachments FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_audit_anchors ON public.audit_anchors FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_audit_checks ON public.audit_checks FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_audit_entries ON public.audit_entries FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_building_leads ON public.building_leads FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_buildings ON public.buildings FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_communities ON public.communities FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_criteria_versions ON public.criteria_versions FOR SELECT TO qs_street USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_data_requests ON public.data_requests FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_deliveries ON public.deliveries FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_department_confirmations ON public.department_confirmations FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_department_contacts ON public.department_contacts FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_duties ON public.duties FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_erasures ON public.erasures FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT confidential)));
CREATE POLICY qs_street_findings ON public.findings FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_household_references ON public.household_references FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_institutions ON public.institutions FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_joint_requests ON public.joint_requests FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_key_place_inspections ON public.key_place_inspections FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_key_places ON public.key_places FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_landlord_breaches ON public.landlord_breaches FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_landlords ON public.landlords FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_lead_merits ON public.lead_merits FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_lead_reports ON public.lead_reports FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_letter_invitations ON public.letter_invitations FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_letter_refusals ON public.letter_refusals FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_letter_signatures ON public.letter_signatures FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_letter_texts ON public.letter_texts FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_live_scores ON public.live_scores FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_meetings ON public.meetings FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_month_scores ON public.month_scores FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_outbound_residents ON public.outbound_residents FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_outbox ON public.outbox TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint))) WITH CHECK (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_patrols ON public.patrols FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_places ON public.places FOR SELECT TO qs_street USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_plan_parts ON public.plan_parts FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_plans ON public.plans FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_posts ON public.posts FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_priority_groups ON public.priority_groups FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_privacy_notices ON public.privacy_notices FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_rental_units ON public.rental_units FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_required_departments ON public.required_departments FOR SELECT TO qs_street USING (((area_lo <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (area_hi >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_responsibility_letters ON public.responsibility_letters FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_samples ON public.samples FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_site_revisits ON public.site_revisits FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_site_tasks ON public.site_tasks FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_sites ON public.sites FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_tenancies ON public.tenancies FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_tip_events ON public.tip_events FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community)));
CREATE POLICY qs_street_tip_transfers ON public.tip_transfers FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community)));
CREATE POLICY qs_street_tips ON public.tips FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint) AND (NOT skips_community)));
CREATE POLICY qs_street_unit_verifications ON public.unit_verifications FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_venue_verifications ON public.venue_verifications FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_venues ON public.venues FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_vetoes ON public.vetoes FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
CREATE POLICY qs_street_victims ON public.victims FOR SELECT TO qs_street USING (((community_id >= (NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint) AND (community_id <= (NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint)));
ALTER TABLE public.rental_units ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.required_departments ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.responsibility_letters ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.runs ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.samples ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sign_in_sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.site_revisits ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.site_tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sites ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenancies ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tip_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tip_reporters ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tip_transfers ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tips ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.unit_verifications ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.venue_verifications ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.venues ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.vetoes ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.victims ENABLE ROW LEVEL SECURITY;
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO qs_community;
GRANT USAGE ON SCHEMA public TO qs_inspector;
GRANT USAGE ON SCHEMA public TO qs_street;
GRANT USAGE ON SCHEMA public TO qs_evaluator;
GRANT USAGE ON SCHEMA public TO qs_public;
GRANT USAGE ON SCHEMA public TO qs_intake;
GRANT USAGE ON SCHEMA public TO qs_accounts;
GRANT USAGE ON SCHEMA public TO qs_relay;
GRANT USAGE ON SCHEMA public TO qs_operator;
GRANT USAGE ON SCHEMA public TO qs_eraser;
REVOKE ALL ON LANGUAGE plpgsql FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_add_sub_rel_state(text, oid, "char", pg_lsn) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_create_empty_extension(text, text, boolean, text, oid[], text[], text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_logical_slot_has_caught_up(name) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_replorigin_advance(text, pg_lsn) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_missing_value(oid, text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_next_array_pg_type_oid(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_next_heap_pg_class_oid(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_next_heap_relfilenode(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_next_index_pg_class_oid(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_next_index_relfilenode(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_next_multirange_array_pg_type_oid(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_next_multirange_pg_type_oid(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_next_pg_authid_oid(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_next_pg_enum_oid(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_next_pg_tablespace_oid(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_next_pg_type_oid(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_next_toast_pg_class_oid(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_next_toast_relfilenode(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.binary_upgrade_set_record_init_privs(boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.brin_desummarize_range(regclass, bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.brin_summarize_new_values(regclass) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.brin_summarize_range(regclass, bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.cursor_to_xml(cursor refcursor, count integer, nulls boolean, tableforest boolean, targetns text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.cursor_to_xmlschema(cursor refcursor, nulls boolean, tableforest boolean, targetns text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.database_to_xml(nulls boolean, tableforest boolean, targetns text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.database_to_xml_and_xmlschema(nulls boolean, tableforest boolean, targetns text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.database_to_xmlschema(nulls boolean, tableforest boolean, targetns text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.gin_clean_pending_list(regclass) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_close(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_creat(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_create(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_from_bytea(oid, bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_get(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_get(oid, bigint, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_lseek(integer, integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_lseek64(integer, bigint, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_open(oid, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_put(oid, bigint, bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_tell(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_tell64(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_truncate(integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_truncate64(integer, bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lo_unlink(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.loread(integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.lowrite(integer, bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_lock(bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_lock(integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_lock_shared(bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_lock_shared(integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_unlock(bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_unlock(integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_unlock_all() FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_unlock_shared(bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_unlock_shared(integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock(bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock(bigint) TO qs_community;
GRANT ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock(bigint) TO qs_inspector;
GRANT ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock(bigint) TO qs_eraser;
REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock(integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock_shared(bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock_shared(integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_available_wal_summaries(OUT tli bigint, OUT start_lsn pg_lsn, OUT end_lsn pg_lsn) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_blocking_pids(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_cancel_backend(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_clear_attribute_stats(schemaname text, relname text, attname text, inherited boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_clear_relation_stats(schemaname text, relname text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_copy_logical_replication_slot(src_slot_name name, dst_slot_name name, OUT slot_name name, OUT lsn pg_lsn) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_copy_logical_replication_slot(src_slot_name name, dst_slot_name name, temporary boolean, OUT slot_name name, OUT lsn pg_lsn) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_copy_logical_replication_slot(src_slot_name name, dst_slot_name name, temporary boolean, plugin name, OUT slot_name name, OUT lsn pg_lsn) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_copy_physical_replication_slot(src_slot_name name, dst_slot_name name, OUT slot_name name, OUT lsn pg_lsn) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_copy_physical_replication_slot(src_slot_name name, dst_slot_name name, temporary boolean, OUT slot_name name, OUT lsn pg_lsn) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_create_logical_replication_slot(slot_name name, plugin name, temporary boolean, twophase boolean, failover boolean, OUT slot_name name, OUT lsn pg_lsn) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_create_physical_replication_slot(slot_name name, immediately_reserve boolean, temporary boolean, OUT slot_name name, OUT lsn pg_lsn) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_drop_replication_slot(name) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_export_snapshot() FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_get_loaded_modules(OUT module_name text, OUT version text, OUT file_name text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_import_system_collations(regnamespace) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_isolation_test_session_is_blocked(integer, integer[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_listening_channels() FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_lock_status(OUT locktype text, OUT database oid, OUT relation oid, OUT page integer, OUT tuple smallint, OUT virtualxid text, OUT transactionid xid, OUT classid oid, OUT objid oid, OUT objsubid smallint, OUT virtualtransaction text, OUT pid integer, OUT mode text, OUT granted boolean, OUT fastpath boolean, OUT waitstart timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_logical_emit_message(transactional boolean, prefix text, message bytea, flush boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_logical_emit_message(transactional boolean, prefix text, message text, flush boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_logical_slot_get_binary_changes(slot_name name, upto_lsn pg_lsn, upto_nchanges integer, VARIADIC options text[], OUT lsn pg_lsn, OUT xid xid, OUT data bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_logical_slot_get_changes(slot_name name, upto_lsn pg_lsn, upto_nchanges integer, VARIADIC options text[], OUT lsn pg_lsn, OUT xid xid, OUT data text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_logical_slot_peek_binary_changes(slot_name name, upto_lsn pg_lsn, upto_nchanges integer, VARIADIC options text[], OUT lsn pg_lsn, OUT xid xid, OUT data bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_logical_slot_peek_changes(slot_name name, upto_lsn pg_lsn, upto_nchanges integer, VARIADIC options text[], OUT lsn pg_lsn, OUT xid xid, OUT data text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_nextoid(regclass, name, regclass) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_notification_queue_usage() FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_notify(text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_prepared_xact(OUT transaction xid, OUT gid text, OUT prepared timestamp with time zone, OUT ownerid oid, OUT dbid oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_relation_filenode(regclass) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_relation_filepath(regclass) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_replication_slot_advance(slot_name name, upto_lsn pg_lsn, OUT slot_name name, OUT end_lsn pg_lsn) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_restore_attribute_stats(VARIADIC kwargs "any") FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_restore_relation_stats(VARIADIC kwargs "any") FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_safe_snapshot_blocking_pids(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_sleep(double precision) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_sleep_for(interval) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_sleep_until(timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_activity(pid integer, OUT datid oid, OUT pid integer, OUT usesysid oid, OUT application_name text, OUT state text, OUT query text, OUT wait_event_type text, OUT wait_event text, OUT xact_start timestamp with time zone, OUT query_start timestamp with time zone, OUT backend_start timestamp with time zone, OUT state_change timestamp with time zone, OUT client_addr inet, OUT client_hostname text, OUT client_port integer, OUT backend_xid xid, OUT backend_xmin xid, OUT backend_type text, OUT ssl boolean, OUT sslversion text, OUT sslcipher text, OUT sslbits integer, OUT ssl_client_dn text, OUT ssl_client_serial numeric, OUT ssl_issuer_dn text, OUT gss_auth boolean, OUT gss_princ text, OUT gss_enc boolean, OUT gss_delegation boolean, OUT leader_pid integer, OUT query_id bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_activity(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_activity_start(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_client_addr(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_client_port(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_dbid(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_idset() FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_io(backend_pid integer, OUT backend_type text, OUT object text, OUT context text, OUT reads bigint, OUT read_bytes numeric, OUT read_time double precision, OUT writes bigint, OUT write_bytes numeric, OUT write_time double precision, OUT writebacks bigint, OUT writeback_time double precision, OUT extends bigint, OUT extend_bytes numeric, OUT extend_time double precision, OUT hits bigint, OUT evictions bigint, OUT reuses bigint, OUT fsyncs bigint, OUT fsync_time double precision, OUT stats_reset timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_pid(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_start(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_subxact(bid integer, OUT subxact_count integer, OUT subxact_overflowed boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_userid(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_wait_event(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_wait_event_type(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_wal(backend_pid integer, OUT wal_records bigint, OUT wal_fpi bigint, OUT wal_bytes numeric, OUT wal_buffers_full bigint, OUT stats_reset timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_backend_xact_start(integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_stop_making_pinned_objects() FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_sync_replication_slots() FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_tablespace_location(oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_terminate_backend(pid integer, timeout bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_lock(bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_lock(integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_lock_shared(bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_lock_shared(integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock(bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock(bigint) TO qs_community;
REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock(integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock_shared(bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock_shared(integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.pg_wal_summary_contents(tli bigint, start_lsn pg_lsn, end_lsn pg_lsn, OUT relfilenode oid, OUT reltablespace oid, OUT reldatabase oid, OUT relforknumber smallint, OUT relblocknumber bigint, OUT is_limit_block boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.query_to_xml(query text, nulls boolean, tableforest boolean, targetns text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.query_to_xml_and_xmlschema(query text, nulls boolean, tableforest boolean, targetns text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.query_to_xmlschema(query text, nulls boolean, tableforest boolean, targetns text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.schema_to_xml(schema name, nulls boolean, tableforest boolean, targetns text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.schema_to_xml_and_xmlschema(schema name, nulls boolean, tableforest boolean, targetns text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.schema_to_xmlschema(schema name, nulls boolean, tableforest boolean, targetns text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.set_config(text, text, boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.table_to_xml(tbl regclass, nulls boolean, tableforest boolean, targetns text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.table_to_xml_and_xmlschema(tbl regclass, nulls boolean, tableforest boolean, targetns text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.table_to_xmlschema(tbl regclass, nulls boolean, tableforest boolean, targetns text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.ts_rewrite(tsquery, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.ts_rewrite(tsquery, tsquery, tsquery) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.ts_stat(query text, OUT word text, OUT ndoc integer, OUT nentry integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION pg_catalog.ts_stat(query text, weights text, OUT word text, OUT ndoc integer, OUT nentry integer) FROM PUBLIC;
REVOKE SELECT,UPDATE ON TABLE pg_catalog.pg_settings FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_settings TO PUBLIC;
GRANT SELECT,INSERT ON TABLE public.accounts TO qs_accounts;
GRANT UPDATE(username) ON TABLE public.accounts TO qs_accounts;
GRANT UPDATE(display_name) ON TABLE public.accounts TO qs_accounts;
GRANT UPDATE(password_hash) ON TABLE public.accounts TO qs_accounts;
GRANT UPDATE(language) ON TABLE public.accounts TO qs_accounts;
GRANT UPDATE(failed_sign_ins) ON TABLE public.accounts TO qs_accounts;
GRANT UPDATE(locked_until) ON TABLE public.accounts TO qs_accounts;
GRANT UPDATE(disabled_at) ON TABLE public.accounts TO qs_accounts;
GRANT SELECT,INSERT ON TABLE public.activities TO qs_community;
GRANT SELECT,DELETE ON TABLE public.activities TO qs_eraser;
GRANT SELECT ON TABLE public.activities TO qs_inspector;
GRANT SELECT ON TABLE public.activities TO qs_street;
GRANT SELECT ON TABLE public.activities TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.activities TO qs_community;
GRANT UPDATE(title) ON TABLE public.activities TO qs_community;
GRANT UPDATE(held_on) ON TABLE public.activities TO qs_community;
GRANT UPDATE(lecturer) ON TABLE public.activities TO qs_community;
GRANT UPDATE(participants) ON TABLE public.activities TO qs_community;
GRANT SELECT,INSERT ON TABLE public.activity_groups TO qs_community;
GRANT SELECT,DELETE ON TABLE public.activity_groups TO qs_eraser;
GRANT SELECT ON TABLE public.activity_groups TO qs_inspector;
GRANT SELECT ON TABLE public.activity_groups TO qs_street;
GRANT SELECT ON TABLE public.activity_groups TO qs_evaluator;
GRANT UPDATE(activity_id) ON TABLE public.activity_groups TO qs_community;
GRANT UPDATE(audience) ON TABLE public.activity_groups TO qs_community;
GRANT SELECT ON TABLE public.adjustments TO qs_community;
GRANT SELECT,INSERT ON TABLE public.adjustments TO qs_inspector;
GRANT SELECT ON TABLE public.adjustments TO qs_street;
GRANT SELECT ON TABLE public.adjustments TO qs_evaluator;
GRANT UPDATE(amount) ON TABLE public.adjustments TO qs_inspector;
GRANT UPDATE(reason) ON TABLE public.adjustments TO qs_inspector;
GRANT UPDATE(document) ON TABLE public.adjustments TO qs_inspector;
GRANT UPDATE(effective_on) ON TABLE public.adjustments TO qs_inspector;
GRANT UPDATE(proposed_by) ON TABLE public.adjustments TO qs_inspector;
GRANT UPDATE(confirmed_by) ON TABLE public.adjustments TO qs_inspector;
GRANT UPDATE(confirmed_on) ON TABLE public.adjustments TO qs_inspector;
GRANT UPDATE(lifted_on) ON TABLE public.adjustments TO qs_inspector;
GRANT SELECT,INSERT ON TABLE public.archive_items TO qs_community;
GRANT SELECT,DELETE ON TABLE public.archive_items TO qs_eraser;
GRANT SELECT ON TABLE public.archive_items TO qs_inspector;
GRANT SELECT ON TABLE public.archive_items TO qs_street;
GRANT SELECT ON TABLE public.archive_items TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.archive_items TO qs_community;
GRANT UPDATE(title) ON TABLE public.archive_items TO qs_community;
GRANT UPDATE(due_on) ON TABLE public.archive_items TO qs_community;
GRANT UPDATE(filed_on) ON TABLE public.archive_items TO qs_community;
GRANT SELECT,INSERT ON TABLE public.attachments TO qs_community;
GRANT SELECT,DELETE ON TABLE public.attachments TO qs_eraser;
GRANT SELECT(community_id) ON TABLE public.attachments TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.attachments TO qs_street;
GRANT SELECT(community_id) ON TABLE public.attachments TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.attachments TO qs_inspector;
GRANT SELECT(id) ON TABLE public.attachments TO qs_street;
GRANT SELECT(id) ON TABLE public.attachments TO qs_evaluator;
GRANT UPDATE(record_table) ON TABLE public.attachments TO qs_community;
GRANT SELECT(record_table) ON TABLE public.attachments TO qs_inspector;
GRANT SELECT(record_table) ON TABLE public.attachments TO qs_street;
GRANT SELECT(record_table) ON TABLE public.attachments TO qs_evaluator;
GRANT UPDATE(record_id) ON TABLE public.attachments TO qs_community;
GRANT SELECT(record_id) ON TABLE public.attachments TO qs_inspector;
GRANT SELECT(record_id) ON TABLE public.attachments TO qs_street;
GRANT SELECT(record_id) ON TABLE public.attachments TO qs_evaluator;
GRANT UPDATE(name) ON TABLE public.attachments TO qs_community;
GRANT SELECT(name) ON TABLE public.attachments TO qs_inspector;
GRANT SELECT(name) ON TABLE public.attachments TO qs_street;
GRANT SELECT(name) ON TABLE public.attachments TO qs_evaluator;
GRANT UPDATE(mime) ON TABLE public.attachments TO qs_community;
GRANT SELECT(mime) ON TABLE public.attachments TO qs_inspector;
GRANT SELECT(mime) ON TABLE public.attachments TO qs_street;
GRANT SELECT(mime) ON TABLE public.attachments TO qs_evaluator;
GRANT UPDATE(size) ON TABLE public.attachments TO qs_community;
GRANT SELECT(size) ON TABLE public.attachments TO qs_inspector;
GRANT SELECT(size) ON TABLE public.attachments TO qs_street;
GRANT SELECT(size) ON TABLE public.attachments TO qs_evaluator;
GRANT UPDATE(sha256) ON TABLE public.attachments TO qs_community;
GRANT SELECT(sha256) ON TABLE public.attachments TO qs_inspector;
GRANT SELECT(sha256) ON TABLE public.attachments TO qs_street;
GRANT SELECT(sha256) ON TABLE public.attachments TO qs_evaluator;
GRANT UPDATE(content) ON TABLE public.attachments TO qs_community;
GRANT UPDATE(content) ON TABLE public.attachments TO qs_eraser;
GRANT UPDATE(retention_on) ON TABLE public.attachments TO qs_community;
GRANT SELECT(retention_on) ON TABLE public.attachments TO qs_inspector;
GRANT SELECT(retention_on) ON TABLE public.attachments TO qs_street;
GRANT SELECT(retention_on) ON TABLE public.attachments TO qs_evaluator;
GRANT SELECT(created_at) ON TABLE public.attachments TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.attachments TO qs_street;
GRANT SELECT(created_at) ON TABLE public.attachments TO qs_evaluator;
GRANT SELECT ON TABLE public.audit_anchors TO qs_community;
GRANT SELECT ON TABLE public.audit_anchors TO qs_inspector;
GRANT SELECT ON TABLE public.audit_anchors TO qs_street;
GRANT SELECT,INSERT ON TABLE public.audit_anchors TO qs_evaluator;
GRANT SELECT ON TABLE public.audit_checks TO qs_community;
GRANT SELECT ON TABLE public.audit_checks TO qs_inspector;
GRANT SELECT ON TABLE public.audit_checks TO qs_street;
GRANT SELECT,INSERT,DELETE ON TABLE public.audit_checks TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.audit_entries TO qs_community;
GRANT SELECT,INSERT ON TABLE public.audit_entries TO qs_eraser;
GRANT INSERT ON TABLE public.audit_entries TO qs_inspector;
GRANT DELETE ON TABLE public.audit_entries TO qs_relay;
GRANT SELECT(community_id) ON TABLE public.audit_entries TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.audit_entries TO qs_street;
GRANT SELECT(community_id) ON TABLE public.audit_entries TO qs_evaluator;
GRANT SELECT(community_id) ON TABLE public.audit_entries TO qs_relay;
GRANT SELECT(id) ON TABLE public.audit_entries TO qs_inspector;
GRANT SELECT(id) ON TABLE public.audit_entries TO qs_street;
GRANT SELECT(id) ON TABLE public.audit_entries TO qs_relay;
GRANT SELECT(seq) ON TABLE public.audit_entries TO qs_inspector;
GRANT SELECT(seq) ON TABLE public.audit_entries TO qs_street;
GRANT SELECT(seq) ON TABLE public.audit_entries TO qs_evaluator;
GRANT SELECT(seq) ON TABLE public.audit_entries TO qs_relay;
GRANT SELECT(actor) ON TABLE public.audit_entries TO qs_inspector;
GRANT SELECT(actor) ON TABLE public.audit_entries TO qs_street;
GRANT SELECT(actor_name) ON TABLE public.audit_entries TO qs_inspector;
GRANT SELECT(actor_name) ON TABLE public.audit_entries TO qs_street;
GRANT SELECT(action) ON TABLE public.audit_entries TO qs_inspector;
GRANT SELECT(action) ON TABLE public.audit_entries TO qs_street;
GRANT SELECT(record_table) ON TABLE public.audit_entries TO qs_inspector;
GRANT SELECT(record_table) ON TABLE public.audit_entries TO qs_street;
GRANT SELECT(record_id) ON TABLE public.audit_entries TO qs_inspector;
GRANT SELECT(record_id) ON TABLE public.audit_entries TO qs_street;
GRANT SELECT(changes) ON TABLE public.audit_entries TO qs_inspector;
GRANT SELECT(changes) ON TABLE public.audit_entries TO qs_street;
GRANT SELECT(previous) ON TABLE public.audit_entries TO qs_inspector;
GRANT SELECT(previous) ON TABLE public.audit_entries TO qs_street;
GRANT SELECT(hash) ON TABLE public.audit_entries TO qs_inspector;
GRANT SELECT(hash) ON TABLE public.audit_entries TO qs_street;
GRANT SELECT(hash) ON TABLE public.audit_entries TO qs_evaluator;
GRANT SELECT(created_at) ON TABLE public.audit_entries TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.audit_entries TO qs_street;
GRANT SELECT(created_at) ON TABLE public.audit_entries TO qs_evaluator;
GRANT SELECT(created_at) ON TABLE public.audit_entries TO qs_relay;
GRANT SELECT,INSERT ON TABLE public.building_leads TO qs_community;
GRANT SELECT,DELETE ON TABLE public.building_leads TO qs_eraser;
GRANT SELECT(community_id) ON TABLE public.building_leads TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.building_leads TO qs_street;
GRANT SELECT(community_id) ON TABLE public.building_leads TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.building_leads TO qs_inspector;
GRANT SELECT(id) ON TABLE public.building_leads TO qs_street;
GRANT SELECT(id) ON TABLE public.building_leads TO qs_evaluator;
GRANT UPDATE(building_id) ON TABLE public.building_leads TO qs_community;
GRANT SELECT(building_id) ON TABLE public.building_leads TO qs_inspector;
GRANT SELECT(building_id) ON TABLE public.building_leads TO qs_street;
GRANT SELECT(building_id) ON TABLE public.building_leads TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.building_leads TO qs_community;
GRANT SELECT(kind) ON TABLE public.building_leads TO qs_inspector;
GRANT SELECT(kind) ON TABLE public.building_leads TO qs_street;
GRANT SELECT(kind) ON TABLE public.building_leads TO qs_evaluator;
GRANT UPDATE(staircase) ON TABLE public.building_leads TO qs_community;
GRANT SELECT(staircase) ON TABLE public.building_leads TO qs_inspector;
GRANT SELECT(staircase) ON TABLE public.building_leads TO qs_street;
GRANT SELECT(staircase) ON TABLE public.building_leads TO qs_evaluator;
GRANT UPDATE(account_id) ON TABLE public.building_leads TO qs_community;
GRANT UPDATE(account_id) ON TABLE public.building_leads TO qs_eraser;
GRANT SELECT(account_id) ON TABLE public.building_leads TO qs_inspector;
GRANT SELECT(account_id) ON TABLE public.building_leads TO qs_street;
GRANT SELECT(account_id) ON TABLE public.building_leads TO qs_evaluator;
GRANT UPDATE(name) ON TABLE public.building_leads TO qs_community;
GRANT UPDATE(name) ON TABLE public.building_leads TO qs_eraser;
GRANT UPDATE(name_index) ON TABLE public.building_leads TO qs_community;
GRANT UPDATE(name_index) ON TABLE public.building_leads TO qs_eraser;
GRANT UPDATE(phone) ON TABLE public.building_leads TO qs_community;
GRANT UPDATE(phone) ON TABLE public.building_leads TO qs_eraser;
GRANT UPDATE(starts_on) ON TABLE public.building_leads TO qs_community;
GRANT SELECT(starts_on) ON TABLE public.building_leads TO qs_inspector;
GRANT SELECT(starts_on) ON TABLE public.building_leads TO qs_street;
GRANT SELECT(starts_on) ON TABLE public.building_leads TO qs_evaluator;
GRANT UPDATE(ends_on) ON TABLE public.building_leads TO qs_community;
GRANT SELECT(ends_on) ON TABLE public.building_leads TO qs_inspector;
GRANT SELECT(ends_on) ON TABLE public.building_leads TO qs_street;
GRANT SELECT(ends_on) ON TABLE public.building_leads TO qs_evaluator;
GRANT SELECT(created_at) ON TABLE public.building_leads TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.building_leads TO qs_street;
GRANT SELECT(created_at) ON TABLE public.building_leads TO qs_evaluator;
GRANT UPDATE(version) ON TABLE public.building_leads TO qs_community;
GRANT UPDATE(version) ON TABLE public.building_leads TO qs_eraser;
GRANT SELECT(version) ON TABLE public.building_leads TO qs_inspector;
GRANT SELECT(version) ON TABLE public.building_leads TO qs_street;
GRANT SELECT(version) ON TABLE public.building_leads TO qs_evaluator;
GRANT UPDATE(changed_at) ON TABLE public.building_leads TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.building_leads TO qs_eraser;
GRANT SELECT(changed_at) ON TABLE public.building_leads TO qs_inspector;
GRANT SELECT(changed_at) ON TABLE public.building_leads TO qs_street;
GRANT SELECT(changed_at) ON TABLE public.building_leads TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.buildings TO qs_community;
GRANT SELECT,DELETE ON TABLE public.buildings TO qs_eraser;
GRANT SELECT ON TABLE public.buildings TO qs_inspector;
GRANT SELECT ON TABLE public.buildings TO qs_street;
GRANT SELECT ON TABLE public.buildings TO qs_evaluator;
GRANT UPDATE(name) ON TABLE public.buildings TO qs_community;
GRANT UPDATE(address) ON TABLE public.buildings TO qs_community;
GRANT UPDATE(staircases) ON TABLE public.buildings TO qs_community;
GRANT UPDATE(households) ON TABLE public.buildings TO qs_community;
GRANT UPDATE(occupied_from) ON TABLE public.buildings TO qs_community;
GRANT UPDATE(vacated_on) ON TABLE public.buildings TO qs_community;
GRANT UPDATE(version) ON TABLE public.buildings TO qs_community;
GRANT UPDATE(version) ON TABLE public.buildings TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.buildings TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.buildings TO qs_eraser;
GRANT SELECT ON TABLE public.communities TO qs_community;
GRANT SELECT ON TABLE public.communities TO qs_inspector;
GRANT SELECT ON TABLE public.communities TO qs_street;
GRANT SELECT ON TABLE public.communities TO qs_evaluator;
GRANT SELECT ON TABLE public.communities TO qs_public;
GRANT SELECT ON TABLE public.communities TO qs_intake;
GRANT SELECT ON TABLE public.communities TO qs_accounts;
GRANT SELECT ON TABLE public.communities TO qs_relay;
GRANT SELECT,INSERT ON TABLE public.communities TO qs_operator;
GRANT SELECT ON TABLE public.communities TO qs_eraser;
GRANT UPDATE(name) ON TABLE public.communities TO qs_operator;
GRANT UPDATE(full_name) ON TABLE public.communities TO qs_operator;
GRANT UPDATE(status) ON TABLE public.communities TO qs_operator;
GRANT UPDATE(joined_on) ON TABLE public.communities TO qs_operator;
GRANT UPDATE(demo) ON TABLE public.communities TO qs_operator;
GRANT SELECT ON TABLE public.community_keys TO qs_community;
GRANT DELETE ON TABLE public.community_keys TO qs_eraser;
GRANT SELECT ON TABLE public.community_keys TO qs_intake;
GRANT INSERT ON TABLE public.community_keys TO qs_operator;
GRANT UPDATE(wrapped_key) ON TABLE public.community_keys TO qs_community;
GRANT UPDATE(wrapped_key) ON TABLE public.community_keys TO qs_intake;
GRANT SELECT ON TABLE public.criteria_versions TO qs_community;
GRANT SELECT ON TABLE public.criteria_versions TO qs_inspector;
GRANT SELECT ON TABLE public.criteria_versions TO qs_street;
GRANT SELECT ON TABLE public.criteria_versions TO qs_evaluator;
GRANT SELECT ON TABLE public.criteria_versions TO qs_relay;
GRANT SELECT,INSERT ON TABLE public.criteria_versions TO qs_operator;
GRANT SELECT,INSERT ON TABLE public.data_requests TO qs_community;
GRANT SELECT,DELETE ON TABLE public.data_requests TO qs_eraser;
GRANT SELECT(community_id) ON TABLE public.data_requests TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.data_requests TO qs_street;
GRANT SELECT(community_id) ON TABLE public.data_requests TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.data_requests TO qs_inspector;
GRANT SELECT(id) ON TABLE public.data_requests TO qs_street;
GRANT SELECT(id) ON TABLE public.data_requests TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.data_requests TO qs_community;
GRANT SELECT(kind) ON TABLE public.data_requests TO qs_inspector;
GRANT SELECT(kind) ON TABLE public.data_requests TO qs_street;
GRANT SELECT(kind) ON TABLE public.data_requests TO qs_evaluator;
GRANT UPDATE(name) ON TABLE public.data_requests TO qs_community;
GRANT UPDATE(name) ON TABLE public.data_requests TO qs_eraser;
GRANT UPDATE(name_index) ON TABLE public.data_requests TO qs_community;
GRANT UPDATE(name_index) ON TABLE public.data_requests TO qs_eraser;
GRANT UPDATE(phone) ON TABLE public.data_requests TO qs_community;
GRANT UPDATE(phone) ON TABLE public.data_requests TO qs_eraser;
GRANT UPDATE(phone_index) ON TABLE public.data_requests TO qs_community;
GRANT UPDATE(phone_index) ON TABLE public.data_requests TO qs_eraser;
GRANT UPDATE(received_on) ON TABLE public.data_requests TO qs_community;
GRANT SELECT(received_on) ON TABLE public.data_requests TO qs_inspector;
GRANT SELECT(received_on) ON TABLE public.data_requests TO qs_street;
GRANT SELECT(received_on) ON TABLE public.data_requests TO qs_evaluator;
GRANT UPDATE(due_on) ON TABLE public.data_requests TO qs_community;
GRANT SELECT(due_on) ON TABLE public.data_requests TO qs_inspector;
GRANT SELECT(due_on) ON TABLE public.data_requests TO qs_street;
GRANT SELECT(due_on) ON TABLE public.data_requests TO qs_evaluator;
GRANT UPDATE(answered_on) ON TABLE public.data_requests TO qs_community;
GRANT SELECT(answered_on) ON TABLE public.data_requests TO qs_inspector;
GRANT SELECT(answered_on) ON TABLE public.data_requests TO qs_street;
GRANT SELECT(answered_on) ON TABLE public.data_requests TO qs_evaluator;
GRANT UPDATE(outcome) ON TABLE public.data_requests TO qs_community;
GRANT SELECT(outcome) ON TABLE public.data_requests TO qs_inspector;
GRANT SELECT(outcome) ON TABLE public.data_requests TO qs_street;
GRANT SELECT(outcome) ON TABLE public.data_requests TO qs_evaluator;
GRANT UPDATE(ground) ON TABLE public.data_requests TO qs_community;
GRANT SELECT(ground) ON TABLE public.data_requests TO qs_inspector;
GRANT SELECT(ground) ON TABLE public.data_requests TO qs_street;
GRANT SELECT(ground) ON TABLE public.data_requests TO qs_evaluator;
GRANT SELECT(created_at) ON TABLE public.data_requests TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.data_requests TO qs_street;
GRANT SELECT(created_at) ON TABLE public.data_requests TO qs_evaluator;
GRANT UPDATE(version) ON TABLE public.data_requests TO qs_community;
GRANT UPDATE(version) ON TABLE public.data_requests TO qs_eraser;
GRANT SELECT(version) ON TABLE public.data_requests TO qs_inspector;
GRANT SELECT(version) ON TABLE public.data_requests TO qs_street;
GRANT SELECT(version) ON TABLE public.data_requests TO qs_evaluator;
GRANT UPDATE(changed_at) ON TABLE public.data_requests TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.data_requests TO qs_eraser;
GRANT SELECT(changed_at) ON TABLE public.data_requests TO qs_inspector;
GRANT SELECT(changed_at) ON TABLE public.data_requests TO qs_street;
GRANT SELECT(changed_at) ON TABLE public.data_requests TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.deliveries TO qs_community;
GRANT SELECT,DELETE ON TABLE public.deliveries TO qs_eraser;
GRANT SELECT ON TABLE public.deliveries TO qs_inspector;
GRANT SELECT ON TABLE public.deliveries TO qs_street;
GRANT SELECT ON TABLE public.deliveries TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.deliveries TO qs_community;
GRANT UPDATE(building_id) ON TABLE public.deliveries TO qs_community;
GRANT UPDATE(delivered_on) ON TABLE public.deliveries TO qs_community;
GRANT UPDATE(households) ON TABLE public.deliveries TO qs_community;
GRANT SELECT,INSERT ON TABLE public.department_confirmations TO qs_community;
GRANT SELECT,DELETE ON TABLE public.department_confirmations TO qs_eraser;
GRANT SELECT ON TABLE public.department_confirmations TO qs_inspector;
GRANT SELECT ON TABLE public.department_confirmations TO qs_street;
GRANT SELECT ON TABLE public.department_confirmations TO qs_evaluator;
GRANT UPDATE(contact_id) ON TABLE public.department_confirmations TO qs_community;
GRANT UPDATE(confirmed_on) ON TABLE public.department_confirmations TO qs_community;
GRANT UPDATE(version) ON TABLE public.department_confirmations TO qs_community;
GRANT UPDATE(version) ON TABLE public.department_confirmations TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.department_confirmations TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.department_confirmations TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.department_contacts TO qs_community;
GRANT SELECT,DELETE ON TABLE public.department_contacts TO qs_eraser;
GRANT SELECT ON TABLE public.department_contacts TO qs_inspector;
GRANT SELECT ON TABLE public.department_contacts TO qs_street;
GRANT SELECT ON TABLE public.department_contacts TO qs_evaluator;
GRANT UPDATE(department) ON TABLE public.department_contacts TO qs_community;
GRANT UPDATE(contact) ON TABLE public.department_contacts TO qs_community;
GRANT UPDATE(phone) ON TABLE public.department_contacts TO qs_community;
GRANT UPDATE(starts_on) ON TABLE public.department_contacts TO qs_community;
GRANT UPDATE(ends_on) ON TABLE public.department_contacts TO qs_community;
GRANT UPDATE(version) ON TABLE public.department_contacts TO qs_community;
GRANT UPDATE(version) ON TABLE public.department_contacts TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.department_contacts TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.department_contacts TO qs_eraser;
GRANT SELECT,INSERT,DELETE ON TABLE public.drafts TO qs_community;
GRANT SELECT,DELETE ON TABLE public.drafts TO qs_eraser;
GRANT SELECT(community_id) ON TABLE public.drafts TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.drafts TO qs_evaluator;
GRANT UPDATE(account_id) ON TABLE public.drafts TO qs_community;
GRANT UPDATE(register) ON TABLE public.drafts TO qs_community;
GRANT UPDATE(page) ON TABLE public.drafts TO qs_community;
GRANT UPDATE(row_id) ON TABLE public.drafts TO qs_community;
GRANT UPDATE(content) ON TABLE public.drafts TO qs_community;
GRANT UPDATE(content) ON TABLE public.drafts TO qs_eraser;
GRANT UPDATE(saved_at) ON TABLE public.drafts TO qs_community;
GRANT UPDATE(retention_on) ON TABLE public.drafts TO qs_community;
GRANT SELECT(retention_on) ON TABLE public.drafts TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.duties TO qs_community;
GRANT SELECT,DELETE ON TABLE public.duties TO qs_eraser;
GRANT SELECT ON TABLE public.duties TO qs_inspector;
GRANT SELECT ON TABLE public.duties TO qs_street;
GRANT SELECT ON TABLE public.duties TO qs_evaluator;
GRANT UPDATE(task) ON TABLE public.duties TO qs_community;
GRANT UPDATE(part) ON TABLE public.duties TO qs_community;
GRANT UPDATE(post_id) ON TABLE public.duties TO qs_community;
GRANT UPDATE(department) ON TABLE public.duties TO qs_community;
GRANT UPDATE(starts_on) ON TABLE public.duties TO qs_community;
GRANT UPDATE(ends_on) ON TABLE public.duties TO qs_community;
GRANT UPDATE(version) ON TABLE public.duties TO qs_community;
GRANT UPDATE(version) ON TABLE public.duties TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.duties TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.duties TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.erasures TO qs_community;
GRANT SELECT,INSERT ON TABLE public.erasures TO qs_eraser;
GRANT SELECT ON TABLE public.erasures TO qs_inspector;
GRANT SELECT ON TABLE public.erasures TO qs_street;
GRANT SELECT ON TABLE public.erasures TO qs_evaluator;
GRANT INSERT ON TABLE public.erasures TO qs_relay;
GRANT UPDATE(erased_on) ON TABLE public.erasures TO qs_community;
GRANT UPDATE(erased_on) ON TABLE public.erasures TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.export_requests TO qs_community;
GRANT SELECT,DELETE ON TABLE public.export_requests TO qs_eraser;
GRANT SELECT(community_id) ON TABLE public.export_requests TO qs_evaluator;
GRANT SELECT(community_id) ON TABLE public.export_requests TO qs_relay;
GRANT SELECT(id) ON TABLE public.export_requests TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.export_requests TO qs_relay;
GRANT UPDATE(frozen) ON TABLE public.export_requests TO qs_eraser;
GRANT UPDATE(state) ON TABLE public.export_requests TO qs_community;
GRANT SELECT(state) ON TABLE public.export_requests TO qs_relay;
GRANT UPDATE(until) ON TABLE public.export_requests TO qs_community;
GRANT SELECT(until) ON TABLE public.export_requests TO qs_relay;
GRANT UPDATE(decided_by) ON TABLE public.export_requests TO qs_community;
GRANT UPDATE(decided_name) ON TABLE public.export_requests TO qs_community;
GRANT UPDATE(decided_at) ON TABLE public.export_requests TO qs_community;
GRANT UPDATE(refusal) ON TABLE public.export_requests TO qs_community;
GRANT UPDATE(downloaded_at) ON TABLE public.export_requests TO qs_community;
GRANT SELECT(retention_on) ON TABLE public.export_requests TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.findings TO qs_community;
GRANT SELECT,DELETE ON TABLE public.findings TO qs_eraser;
GRANT SELECT ON TABLE public.findings TO qs_inspector;
GRANT SELECT ON TABLE public.findings TO qs_street;
GRANT SELECT ON TABLE public.findings TO qs_evaluator;
GRANT UPDATE(patrol_id) ON TABLE public.findings TO qs_community;
GRANT UPDATE(inspection_id) ON TABLE public.findings TO qs_community;
GRANT UPDATE(kind) ON TABLE public.findings TO qs_community;
GRANT UPDATE(place) ON TABLE public.findings TO qs_community;
GRANT UPDATE(found_on) ON TABLE public.findings TO qs_community;
GRANT UPDATE(due_on) ON TABLE public.findings TO qs_community;
GRANT UPDATE(closed_on) ON TABLE public.findings TO qs_community;
GRANT UPDATE(version) ON TABLE public.findings TO qs_community;
GRANT UPDATE(version) ON TABLE public.findings TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.findings TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.findings TO qs_eraser;
GRANT SELECT ON TABLE public.household_references TO qs_community;
GRANT SELECT,INSERT ON TABLE public.household_references TO qs_inspector;
GRANT SELECT ON TABLE public.household_references TO qs_street;
GRANT SELECT ON TABLE public.household_references TO qs_evaluator;
GRANT SELECT,INSERT,DELETE ON TABLE public.import_pieces TO qs_community;
GRANT SELECT,DELETE ON TABLE public.import_pieces TO qs_eraser;
GRANT UPDATE(import_id) ON TABLE public.import_pieces TO qs_community;
GRANT UPDATE("position") ON TABLE public.import_pieces TO qs_community;
GRANT UPDATE(first_row) ON TABLE public.import_pieces TO qs_community;
GRANT UPDATE(last_row) ON TABLE public.import_pieces TO qs_community;
GRANT UPDATE(content) ON TABLE public.import_pieces TO qs_community;
GRANT UPDATE(content) ON TABLE public.import_pieces TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.imports TO qs_community;
GRANT SELECT,DELETE ON TABLE public.imports TO qs_eraser;
GRANT SELECT(community_id) ON TABLE public.imports TO qs_relay;
GRANT SELECT(id) ON TABLE public.imports TO qs_relay;
GRANT UPDATE(register_key) ON TABLE public.imports TO qs_community;
GRANT UPDATE(file_name) ON TABLE public.imports TO qs_community;
GRANT UPDATE(language) ON TABLE public.imports TO qs_community;
GRANT UPDATE(requested_by) ON TABLE public.imports TO qs_community;
GRANT UPDATE(requested_name) ON TABLE public.imports TO qs_community;
GRANT UPDATE(state) ON TABLE public.imports TO qs_community;
GRANT UPDATE(state) ON TABLE public.imports TO qs_eraser;
GRANT UPDATE(mode) ON TABLE public.imports TO qs_community;
GRANT UPDATE(skip_known) ON TABLE public.imports TO qs_community;
GRANT UPDATE(sheet) ON TABLE public.imports TO qs_community;
GRANT UPDATE(since_1904) ON TABLE public.imports TO qs_community;
GRANT UPDATE(heading_row) ON TABLE public.imports TO qs_community;
GRANT UPDATE(mapping) ON TABLE public.imports TO qs_community;
GRANT UPDATE(issues) ON TABLE public.imports TO qs_community;
GRANT UPDATE(rows) ON TABLE public.imports TO qs_community;
GRANT UPDATE(bad_rows) ON TABLE public.imports TO qs_community;
GRANT UPDATE(known_rows) ON TABLE public.imports TO qs_community;
GRANT UPDATE(progress) ON TABLE public.imports TO qs_community;
GRANT UPDATE(written) ON TABLE public.imports TO qs_community;
GRANT UPDATE(first_id) ON TABLE public.imports TO qs_community;
GRANT UPDATE(problem) ON TABLE public.imports TO qs_community;
GRANT UPDATE(finished_at) ON TABLE public.imports TO qs_community;
GRANT UPDATE(finished_at) ON TABLE public.imports TO qs_eraser;
GRANT UPDATE(retention_on) ON TABLE public.imports TO qs_community;
GRANT UPDATE(retention_on) ON TABLE public.imports TO qs_eraser;
GRANT SELECT(retention_on) ON TABLE public.imports TO qs_relay;
GRANT SELECT,INSERT ON TABLE public.institutions TO qs_community;
GRANT SELECT,DELETE ON TABLE public.institutions TO qs_eraser;
GRANT SELECT ON TABLE public.institutions TO qs_inspector;
GRANT SELECT ON TABLE public.institutions TO qs_street;
GRANT SELECT ON TABLE public.institutions TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.institutions TO qs_community;
GRANT UPDATE(body) ON TABLE public.institutions TO qs_community;
GRANT UPDATE(approved_on) ON TABLE public.institutions TO qs_community;
GRANT UPDATE(withdrawn_on) ON TABLE public.institutions TO qs_community;
GRANT UPDATE(version) ON TABLE public.institutions TO qs_community;
GRANT UPDATE(version) ON TABLE public.institutions TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.institutions TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.institutions TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.joint_requests TO qs_community;
GRANT SELECT,DELETE ON TABLE public.joint_requests TO qs_eraser;
GRANT SELECT ON TABLE public.joint_requests TO qs_inspector;
GRANT SELECT ON TABLE public.joint_requests TO qs_street;
GRANT SELECT ON TABLE public.joint_requests TO qs_evaluator;
GRANT UPDATE(direction) ON TABLE public.joint_requests TO qs_community;
GRANT UPDATE(department) ON TABLE public.joint_requests TO qs_community;
GRANT UPDATE(subject) ON TABLE public.joint_requests TO qs_community;
GRANT UPDATE(requested_on) ON TABLE public.joint_requests TO qs_community;
GRANT UPDATE(due_on) ON TABLE public.joint_requests TO qs_community;
GRANT UPDATE(answered_on) ON TABLE public.joint_requests TO qs_community;
GRANT SELECT,INSERT ON TABLE public.key_place_inspections TO qs_community;
GRANT SELECT,DELETE ON TABLE public.key_place_inspections TO qs_eraser;
GRANT SELECT ON TABLE public.key_place_inspections TO qs_inspector;
GRANT SELECT ON TABLE public.key_place_inspections TO qs_street;
GRANT SELECT ON TABLE public.key_place_inspections TO qs_evaluator;
GRANT UPDATE(key_place_id) ON TABLE public.key_place_inspections TO qs_community;
GRANT UPDATE(inspected_on) ON TABLE public.key_place_inspections TO qs_community;
GRANT UPDATE(note) ON TABLE public.key_place_inspections TO qs_community;
GRANT UPDATE(version) ON TABLE public.key_place_inspections TO qs_community;
GRANT UPDATE(version) ON TABLE public.key_place_inspections TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.key_place_inspections TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.key_place_inspections TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.key_places TO qs_community;
GRANT SELECT,DELETE ON TABLE public.key_places TO qs_eraser;
GRANT SELECT ON TABLE public.key_places TO qs_inspector;
GRANT SELECT ON TABLE public.key_places TO qs_street;
GRANT SELECT ON TABLE public.key_places TO qs_evaluator;
GRANT UPDATE(name) ON TABLE public.key_places TO qs_community;
GRANT UPDATE(kind) ON TABLE public.key_places TO qs_community;
GRANT UPDATE(address) ON TABLE public.key_places TO qs_community;
GRANT UPDATE(active_from) ON TABLE public.key_places TO qs_community;
GRANT UPDATE(active_to) ON TABLE public.key_places TO qs_community;
GRANT UPDATE(version) ON TABLE public.key_places TO qs_community;
GRANT UPDATE(version) ON TABLE public.key_places TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.key_places TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.key_places TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.landlord_breaches TO qs_community;
GRANT SELECT,DELETE ON TABLE public.landlord_breaches TO qs_eraser;
GRANT SELECT ON TABLE public.landlord_breaches TO qs_inspector;
GRANT SELECT ON TABLE public.landlord_breaches TO qs_street;
GRANT SELECT ON TABLE public.landlord_breaches TO qs_evaluator;
GRANT UPDATE(rental_unit_id) ON TABLE public.landlord_breaches TO qs_community;
GRANT UPDATE(found_on) ON TABLE public.landlord_breaches TO qs_community;
GRANT UPDATE(department) ON TABLE public.landlord_breaches TO qs_community;
GRANT UPDATE(act) ON TABLE public.landlord_breaches TO qs_community;
GRANT UPDATE(handled_on) ON TABLE public.landlord_breaches TO qs_community;
GRANT UPDATE(version) ON TABLE public.landlord_breaches TO qs_community;
GRANT UPDATE(version) ON TABLE public.landlord_breaches TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.landlord_breaches TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.landlord_breaches TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.landlords TO qs_community;
GRANT SELECT,DELETE ON TABLE public.landlords TO qs_eraser;
GRANT SELECT(community_id) ON TABLE public.landlords TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.landlords TO qs_street;
GRANT SELECT(community_id) ON TABLE public.landlords TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.landlords TO qs_inspector;
GRANT SELECT(id) ON TABLE public.landlords TO qs_street;
GRANT SELECT(id) ON TABLE public.landlords TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.landlords TO qs_community;
GRANT SELECT(kind) ON TABLE public.landlords TO qs_inspector;
GRANT SELECT(kind) ON TABLE public.landlords TO qs_street;
GRANT SELECT(kind) ON TABLE public.landlords TO qs_evaluator;
GRANT UPDATE(name) ON TABLE public.landlords TO qs_community;
GRANT UPDATE(name) ON TABLE public.landlords TO qs_eraser;
GRANT UPDATE(name_index) ON TABLE public.landlords TO qs_community;
GRANT UPDATE(name_index) ON TABLE public.landlords TO qs_eraser;
GRANT UPDATE(phone) ON TABLE public.landlords TO qs_community;
GRANT UPDATE(phone) ON TABLE public.landlords TO qs_eraser;
GRANT UPDATE(phone_index) ON TABLE public.landlords TO qs_community;
GRANT UPDATE(phone_index) ON TABLE public.landlords TO qs_eraser;
GRANT UPDATE(id_number) ON TABLE public.landlords TO qs_community;
GRANT UPDATE(id_number) ON TABLE public.landlords TO qs_eraser;
GRANT UPDATE(id_number_index) ON TABLE public.landlords TO qs_community;
GRANT UPDATE(id_number_index) ON TABLE public.landlords TO qs_eraser;
GRANT UPDATE(identity_checked_on) ON TABLE public.landlords TO qs_community;
GRANT SELECT(identity_checked_on) ON TABLE public.landlords TO qs_inspector;
GRANT SELECT(identity_checked_on) ON TABLE public.landlords TO qs_street;
GRANT SELECT(identity_checked_on) ON TABLE public.landlords TO qs_evaluator;
GRANT UPDATE(ended_on) ON TABLE public.landlords TO qs_community;
GRANT SELECT(ended_on) ON TABLE public.landlords TO qs_inspector;
GRANT SELECT(ended_on) ON TABLE public.landlords TO qs_street;
GRANT SELECT(ended_on) ON TABLE public.landlords TO qs_evaluator;
GRANT SELECT(created_at) ON TABLE public.landlords TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.landlords TO qs_street;
GRANT SELECT(created_at) ON TABLE public.landlords TO qs_evaluator;
GRANT UPDATE(version) ON TABLE public.landlords TO qs_community;
GRANT UPDATE(version) ON TABLE public.landlords TO qs_eraser;
GRANT SELECT(version) ON TABLE public.landlords TO qs_inspector;
GRANT SELECT(version) ON TABLE public.landlords TO qs_street;
GRANT SELECT(version) ON TABLE public.landlords TO qs_evaluator;
GRANT UPDATE(changed_at) ON TABLE public.landlords TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.landlords TO qs_eraser;
GRANT SELECT(changed_at) ON TABLE public.landlords TO qs_inspector;
GRANT SELECT(changed_at) ON TABLE public.landlords TO qs_street;
GRANT SELECT(changed_at) ON TABLE public.landlords TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.lead_merits TO qs_community;
GRANT SELECT,DELETE ON TABLE public.lead_merits TO qs_eraser;
GRANT SELECT(community_id) ON TABLE public.lead_merits TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.lead_merits TO qs_street;
GRANT SELECT(community_id) ON TABLE public.lead_merits TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.lead_merits TO qs_inspector;
GRANT SELECT(id) ON TABLE public.lead_merits TO qs_street;
GRANT SELECT(id) ON TABLE public.lead_merits TO qs_evaluator;
GRANT UPDATE(building_lead_id) ON TABLE public.lead_merits TO qs_community;
GRANT SELECT(building_lead_id) ON TABLE public.lead_merits TO qs_inspector;
GRANT SELECT(building_lead_id) ON TABLE public.lead_merits TO qs_street;
GRANT SELECT(building_lead_id) ON TABLE public.lead_merits TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.lead_merits TO qs_community;
GRANT SELECT(kind) ON TABLE public.lead_merits TO qs_inspector;
GRANT SELECT(kind) ON TABLE public.lead_merits TO qs_street;
GRANT SELECT(kind) ON TABLE public.lead_merits TO qs_evaluator;
GRANT UPDATE(reason) ON TABLE public.lead_merits TO qs_community;
GRANT UPDATE(reason) ON TABLE public.lead_merits TO qs_eraser;
GRANT UPDATE(clause) ON TABLE public.lead_merits TO qs_community;
GRANT SELECT(clause) ON TABLE public.lead_merits TO qs_inspector;
GRANT SELECT(clause) ON TABLE public.lead_merits TO qs_street;
GRANT SELECT(clause) ON TABLE public.lead_merits TO qs_evaluator;
GRANT UPDATE(decided_by) ON TABLE public.lead_merits TO qs_community;
GRANT SELECT(decided_by) ON TABLE public.lead_merits TO qs_inspector;
GRANT SELECT(decided_by) ON TABLE public.lead_merits TO qs_street;
GRANT SELECT(decided_by) ON TABLE public.lead_merits TO qs_evaluator;
GRANT UPDATE(decided_on) ON TABLE public.lead_merits TO qs_community;
GRANT SELECT(decided_on) ON TABLE public.lead_merits TO qs_inspector;
GRANT SELECT(decided_on) ON TABLE public.lead_merits TO qs_street;
GRANT SELECT(decided_on) ON TABLE public.lead_merits TO qs_evaluator;
GRANT UPDATE(revoked_on) ON TABLE public.lead_merits TO qs_community;
GRANT SELECT(revoked_on) ON TABLE public.lead_merits TO qs_inspector;
GRANT SELECT(revoked_on) ON TABLE public.lead_merits TO qs_street;
GRANT SELECT(revoked_on) ON TABLE public.lead_merits TO qs_evaluator;
GRANT SELECT(created_at) ON TABLE public.lead_merits TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.lead_merits TO qs_street;
GRANT SELECT(created_at) ON TABLE public.lead_merits TO qs_evaluator;
GRANT UPDATE(version) ON TABLE public.lead_merits TO qs_community;
GRANT UPDATE(version) ON TABLE public.lead_merits TO qs_eraser;
GRANT SELECT(version) ON TABLE public.lead_merits TO qs_inspector;
GRANT SELECT(version) ON TABLE public.lead_merits TO qs_street;
GRANT SELECT(version) ON TABLE public.lead_merits TO qs_evaluator;
GRANT UPDATE(changed_at) ON TABLE public.lead_merits TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.lead_merits TO qs_eraser;
GRANT SELECT(changed_at) ON TABLE public.lead_merits TO qs_inspector;
GRANT SELECT(changed_at) ON TABLE public.lead_merits TO qs_street;
GRANT SELECT(changed_at) ON TABLE public.lead_merits TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.lead_reports TO qs_community;
GRANT SELECT,DELETE ON TABLE public.lead_reports TO qs_eraser;
GRANT SELECT(community_id) ON TABLE public.lead_reports TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.lead_reports TO qs_street;
GRANT SELECT(community_id) ON TABLE public.lead_reports TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.lead_reports TO qs_inspector;
GRANT SELECT(id) ON TABLE public.lead_reports TO qs_street;
GRANT SELECT(id) ON TABLE public.lead_reports TO qs_evaluator;
GRANT UPDATE(building_id) ON TABLE public.lead_reports TO qs_community;
GRANT SELECT(building_id) ON TABLE public.lead_reports TO qs_inspector;
GRANT SELECT(building_id) ON TABLE public.lead_reports TO qs_street;
GRANT SELECT(building_id) ON TABLE public.lead_reports TO qs_evaluator;
GRANT UPDATE(reported_on) ON TABLE public.lead_reports TO qs_community;
GRANT SELECT(reported_on) ON TABLE public.lead_reports TO qs_inspector;
GRANT SELECT(reported_on) ON TABLE public.lead_reports TO qs_street;
GRANT SELECT(reported_on) ON TABLE public.lead_reports TO qs_evaluator;
GRANT UPDATE(nil) ON TABLE public.lead_reports TO qs_community;
GRANT SELECT(nil) ON TABLE public.lead_reports TO qs_inspector;
GRANT SELECT(nil) ON TABLE public.lead_reports TO qs_street;
GRANT SELECT(nil) ON TABLE public.lead_reports TO qs_evaluator;
GRANT UPDATE(summary) ON TABLE public.lead_reports TO qs_community;
GRANT SELECT(created_at) ON TABLE public.lead_reports TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.lead_reports TO qs_street;
GRANT SELECT(created_at) ON TABLE public.lead_reports TO qs_evaluator;
GRANT UPDATE(version) ON TABLE public.lead_reports TO qs_community;
GRANT UPDATE(version) ON TABLE public.lead_reports TO qs_eraser;
GRANT SELECT(version) ON TABLE public.lead_reports TO qs_inspector;
GRANT SELECT(version) ON TABLE public.lead_reports TO qs_street;
GRANT SELECT(version) ON TABLE public.lead_reports TO qs_evaluator;
GRANT UPDATE(changed_at) ON TABLE public.lead_reports TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.lead_reports TO qs_eraser;
GRANT SELECT(changed_at) ON TABLE public.lead_reports TO qs_inspector;
GRANT SELECT(changed_at) ON TABLE public.lead_reports TO qs_street;
GRANT SELECT(changed_at) ON TABLE public.lead_reports TO qs_evaluator;
GRANT SELECT,INSERT,DELETE ON TABLE public.letter_invitations TO qs_community;
GRANT SELECT,DELETE ON TABLE public.letter_invitations TO qs_eraser;
GRANT SELECT ON TABLE public.letter_invitations TO qs_public;
GRANT SELECT(community_id) ON TABLE public.letter_invitations TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.letter_invitations TO qs_street;
GRANT SELECT(community_id) ON TABLE public.letter_invitations TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.letter_invitations TO qs_inspector;
GRANT SELECT(id) ON TABLE public.letter_invitations TO qs_street;
GRANT SELECT(id) ON TABLE public.letter_invitations TO qs_evaluator;
GRANT UPDATE(letter_id) ON TABLE public.letter_invitations TO qs_community;
GRANT SELECT(letter_id) ON TABLE public.letter_invitations TO qs_inspector;
GRANT SELECT(letter_id) ON TABLE public.letter_invitations TO qs_street;
GRANT SELECT(letter_id) ON TABLE public.letter_invitations TO qs_evaluator;
GRANT UPDATE(label) ON TABLE public.letter_invitations TO qs_community;
GRANT SELECT(label) ON TABLE public.letter_invitations TO qs_inspector;
GRANT SELECT(label) ON TABLE public.letter_invitations TO qs_street;
GRANT SELECT(label) ON TABLE public.letter_invitations TO qs_evaluator;
GRANT UPDATE(secret_hash) ON TABLE public.letter_invitations TO qs_community;
GRANT UPDATE(expires_on) ON TABLE public.letter_invitations TO qs_community;
GRANT SELECT(expires_on) ON TABLE public.letter_invitations TO qs_inspector;
GRANT SELECT(expires_on) ON TABLE public.letter_invitations TO qs_street;
GRANT SELECT(expires_on) ON TABLE public.letter_invitations TO qs_evaluator;
GRANT UPDATE(used_at) ON TABLE public.letter_invitations TO qs_community;
GRANT SELECT(used_at) ON TABLE public.letter_invitations TO qs_inspector;
GRANT SELECT(used_at) ON TABLE public.letter_invitations TO qs_street;
GRANT SELECT(used_at) ON TABLE public.letter_invitations TO qs_evaluator;
GRANT UPDATE(used_at) ON TABLE public.letter_invitations TO qs_public;
GRANT SELECT(created_at) ON TABLE public.letter_invitations TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.letter_invitations TO qs_street;
GRANT SELECT(created_at) ON TABLE public.letter_invitations TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.letter_refusals TO qs_community;
GRANT SELECT,DELETE ON TABLE public.letter_refusals TO qs_eraser;
GRANT SELECT ON TABLE public.letter_refusals TO qs_inspector;
GRANT SELECT ON TABLE public.letter_refusals TO qs_street;
GRANT SELECT ON TABLE public.letter_refusals TO qs_evaluator;
GRANT UPDATE(rental_unit_id) ON TABLE public.letter_refusals TO qs_community;
GRANT UPDATE(refused_on) ON TABLE public.letter_refusals TO qs_community;
GRANT UPDATE(how) ON TABLE public.letter_refusals TO qs_community;
GRANT UPDATE(passed_on) ON TABLE public.letter_refusals TO qs_community;
GRANT UPDATE(version) ON TABLE public.letter_refusals TO qs_community;
GRANT UPDATE(version) ON TABLE public.letter_refusals TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.letter_refusals TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.letter_refusals TO qs_eraser;
GRANT SELECT ON TABLE public.letter_signatures TO qs_community;
GRANT SELECT,DELETE ON TABLE public.letter_signatures TO qs_eraser;
GRANT INSERT ON TABLE public.letter_signatures TO qs_public;
GRANT SELECT(community_id) ON TABLE public.letter_signatures TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.letter_signatures TO qs_street;
GRANT SELECT(community_id) ON TABLE public.letter_signatures TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.letter_signatures TO qs_inspector;
GRANT SELECT(id) ON TABLE public.letter_signatures TO qs_street;
GRANT SELECT(id) ON TABLE public.letter_signatures TO qs_evaluator;
GRANT SELECT(invitation_id) ON TABLE public.letter_signatures TO qs_inspector;
GRANT SELECT(invitation_id) ON TABLE public.letter_signatures TO qs_street;
GRANT SELECT(invitation_id) ON TABLE public.letter_signatures TO qs_evaluator;
GRANT SELECT(letter_id) ON TABLE public.letter_signatures TO qs_inspector;
GRANT SELECT(letter_id) ON TABLE public.letter_signatures TO qs_street;
GRANT SELECT(letter_id) ON TABLE public.letter_signatures TO qs_evaluator;
GRANT UPDATE(signer_name) ON TABLE public.letter_signatures TO qs_eraser;
GRANT UPDATE(phone) ON TABLE public.letter_signatures TO qs_eraser;
GRANT UPDATE(id_ending) ON TABLE public.letter_signatures TO qs_eraser;
GRANT SELECT(text) ON TABLE public.letter_signatures TO qs_inspector;
GRANT SELECT(text) ON TABLE public.letter_signatures TO qs_street;
GRANT SELECT(text) ON TABLE public.letter_signatures TO qs_evaluator;
GRANT SELECT(agreed_at) ON TABLE public.letter_signatures TO qs_inspector;
GRANT SELECT(agreed_at) ON TABLE public.letter_signatures TO qs_street;
GRANT SELECT(agreed_at) ON TABLE public.letter_signatures TO qs_evaluator;
GRANT UPDATE(outcome) ON TABLE public.letter_signatures TO qs_community;
GRANT SELECT(outcome) ON TABLE public.letter_signatures TO qs_inspector;
GRANT SELECT(outcome) ON TABLE public.letter_signatures TO qs_street;
GRANT SELECT(outcome) ON TABLE public.letter_signatures TO qs_evaluator;
GRANT UPDATE(decided_on) ON TABLE public.letter_signatures TO qs_community;
GRANT SELECT(decided_on) ON TABLE public.letter_signatures TO qs_inspector;
GRANT SELECT(decided_on) ON TABLE public.letter_signatures TO qs_street;
GRANT SELECT(decided_on) ON TABLE public.letter_signatures TO qs_evaluator;
GRANT UPDATE(decided_by) ON TABLE public.letter_signatures TO qs_community;
GRANT SELECT(decided_by) ON TABLE public.letter_signatures TO qs_inspector;
GRANT SELECT(decided_by) ON TABLE public.letter_signatures TO qs_street;
GRANT SELECT(decided_by) ON TABLE public.letter_signatures TO qs_evaluator;
GRANT UPDATE(retention_on) ON TABLE public.letter_signatures TO qs_community;
GRANT SELECT(retention_on) ON TABLE public.letter_signatures TO qs_inspector;
GRANT SELECT(retention_on) ON TABLE public.letter_signatures TO qs_street;
GRANT SELECT(retention_on) ON TABLE public.letter_signatures TO qs_evaluator;
GRANT SELECT(created_at) ON TABLE public.letter_signatures TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.letter_signatures TO qs_street;
GRANT SELECT(created_at) ON TABLE public.letter_signatures TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.letter_texts TO qs_community;
GRANT SELECT,DELETE ON TABLE public.letter_texts TO qs_eraser;
GRANT SELECT ON TABLE public.letter_texts TO qs_inspector;
GRANT SELECT ON TABLE public.letter_texts TO qs_street;
GRANT SELECT ON TABLE public.letter_texts TO qs_evaluator;
GRANT SELECT ON TABLE public.letter_texts TO qs_public;
GRANT UPDATE(body) ON TABLE public.letter_texts TO qs_community;
GRANT UPDATE(starts_on) ON TABLE public.letter_texts TO qs_community;
GRANT UPDATE(approved_on) ON TABLE public.letter_texts TO qs_community;
GRANT UPDATE(approved_by) ON TABLE public.letter_texts TO qs_community;
GRANT UPDATE(ends_on) ON TABLE public.letter_texts TO qs_community;
GRANT UPDATE(version) ON TABLE public.letter_texts TO qs_community;
GRANT UPDATE(version) ON TABLE public.letter_texts TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.letter_texts TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.letter_texts TO qs_eraser;
GRANT SELECT ON TABLE public.live_scores TO qs_community;
GRANT SELECT ON TABLE public.live_scores TO qs_inspector;
GRANT SELECT ON TABLE public.live_scores TO qs_street;
GRANT SELECT,INSERT ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(criteria_hash) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(cycle_end) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(computed_at) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(revision) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(total) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(base_total) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(grade) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(outcome) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(vetoes) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(adjustment) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(records) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(numerators) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(denominators) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(statuses) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(points) ON TABLE public.live_scores TO qs_evaluator;
GRANT UPDATE(group_rates) ON TABLE public.live_scores TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.meetings TO qs_community;
GRANT SELECT,DELETE ON TABLE public.meetings TO qs_eraser;
GRANT SELECT ON TABLE public.meetings TO qs_inspector;
GRANT SELECT ON TABLE public.meetings TO qs_street;
GRANT SELECT ON TABLE public.meetings TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.meetings TO qs_community;
GRANT UPDATE(title) ON TABLE public.meetings TO qs_community;
GRANT UPDATE(host) ON TABLE public.meetings TO qs_community;
GRANT UPDATE(held_on) ON TABLE public.meetings TO qs_community;
GRANT UPDATE(minutes_on) ON TABLE public.meetings TO qs_community;
GRANT SELECT,INSERT ON TABLE public.memberships TO qs_accounts;
GRANT UPDATE(account_id) ON TABLE public.memberships TO qs_accounts;
GRANT UPDATE(role) ON TABLE public.memberships TO qs_accounts;
GRANT UPDATE(starts_on) ON TABLE public.memberships TO qs_accounts;
GRANT UPDATE(ends_on) ON TABLE public.memberships TO qs_accounts;
GRANT SELECT ON TABLE public.month_scores TO qs_community;
GRANT SELECT ON TABLE public.month_scores TO qs_inspector;
GRANT SELECT ON TABLE public.month_scores TO qs_street;
GRANT SELECT,INSERT ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(criteria_hash) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(cycle_end) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(computed_at) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(revision) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(total) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(base_total) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(grade) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(outcome) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(vetoes) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(adjustment) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(records) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(numerators) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(denominators) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(statuses) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(points) ON TABLE public.month_scores TO qs_evaluator;
GRANT UPDATE(group_rates) ON TABLE public.month_scores TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.outbound_residents TO qs_community;
GRANT SELECT,DELETE ON TABLE public.outbound_residents TO qs_eraser;
GRANT SELECT(community_id) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(community_id) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(id) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(id) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT UPDATE(name) ON TABLE public.outbound_residents TO qs_community;
GRANT UPDATE(name) ON TABLE public.outbound_residents TO qs_eraser;
GRANT UPDATE(name_index) ON TABLE public.outbound_residents TO qs_community;
GRANT UPDATE(name_index) ON TABLE public.outbound_residents TO qs_eraser;
GRANT UPDATE(phone) ON TABLE public.outbound_residents TO qs_community;
GRANT UPDATE(phone) ON TABLE public.outbound_residents TO qs_eraser;
GRANT UPDATE(destination_code) ON TABLE public.outbound_residents TO qs_community;
GRANT SELECT(destination_code) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(destination_code) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(destination_code) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT UPDATE(reason) ON TABLE public.outbound_residents TO qs_community;
GRANT SELECT(reason) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(reason) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(reason) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT UPDATE(consented_on) ON TABLE public.outbound_residents TO qs_community;
GRANT SELECT(consented_on) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(consented_on) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(consented_on) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT UPDATE(left_on) ON TABLE public.outbound_residents TO qs_community;
GRANT SELECT(left_on) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(left_on) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(left_on) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT UPDATE(returned_on) ON TABLE public.outbound_residents TO qs_community;
GRANT SELECT(returned_on) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(returned_on) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(returned_on) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT UPDATE(reminded_on) ON TABLE public.outbound_residents TO qs_community;
GRANT SELECT(reminded_on) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(reminded_on) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(reminded_on) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT UPDATE(retention_on) ON TABLE public.outbound_residents TO qs_community;
GRANT SELECT(retention_on) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(retention_on) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(retention_on) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT SELECT(created_at) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(created_at) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT UPDATE(version) ON TABLE public.outbound_residents TO qs_community;
GRANT UPDATE(version) ON TABLE public.outbound_residents TO qs_eraser;
GRANT SELECT(version) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(version) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(version) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT UPDATE(changed_at) ON TABLE public.outbound_residents TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.outbound_residents TO qs_eraser;
GRANT SELECT(changed_at) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(changed_at) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(changed_at) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT INSERT ON TABLE public.outbox TO qs_community;
GRANT INSERT ON TABLE public.outbox TO qs_eraser;
GRANT INSERT ON TABLE public.outbox TO qs_inspector;
GRANT INSERT ON TABLE public.outbox TO qs_street;
GRANT INSERT ON TABLE public.outbox TO qs_public;
GRANT INSERT ON TABLE public.outbox TO qs_intake;
GRANT INSERT ON TABLE public.outbox TO qs_operator;
GRANT SELECT,DELETE ON TABLE public.outbox TO qs_relay;
GRANT SELECT,INSERT ON TABLE public.patrols TO qs_community;
GRANT SELECT,DELETE ON TABLE public.patrols TO qs_eraser;
GRANT SELECT ON TABLE public.patrols TO qs_inspector;
GRANT SELECT ON TABLE public.patrols TO qs_street;
GRANT SELECT ON TABLE public.patrols TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.patrols TO qs_community;
GRANT UPDATE(route) ON TABLE public.patrols TO qs_community;
GRANT UPDATE(planned_from) ON TABLE public.patrols TO qs_community;
GRANT UPDATE(planned_to) ON TABLE public.patrols TO qs_community;
GRANT UPDATE(completed_on) ON TABLE public.patrols TO qs_community;
GRANT UPDATE(version) ON TABLE public.patrols TO qs_community;
GRANT UPDATE(version) ON TABLE public.patrols TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.patrols TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.patrols TO qs_eraser;
GRANT SELECT,INSERT,DELETE ON TABLE public.periodic_jobs TO qs_relay;
GRANT SELECT ON TABLE public.periodic_jobs TO qs_operator;
GRANT UPDATE(name) ON TABLE public.periodic_jobs TO qs_relay;
GRANT UPDATE(next_due_at) ON TABLE public.periodic_jobs TO qs_relay;
GRANT UPDATE(last_started_at) ON TABLE public.periodic_jobs TO qs_relay;
GRANT SELECT ON TABLE public.places TO qs_community;
GRANT SELECT ON TABLE public.places TO qs_inspector;
GRANT SELECT ON TABLE public.places TO qs_street;
GRANT SELECT ON TABLE public.places TO qs_evaluator;
GRANT SELECT ON TABLE public.places TO qs_public;
GRANT SELECT ON TABLE public.places TO qs_intake;
GRANT SELECT ON TABLE public.places TO qs_accounts;
GRANT SELECT ON TABLE public.places TO qs_relay;
GRANT SELECT,INSERT ON TABLE public.places TO qs_operator;
GRANT SELECT ON TABLE public.places TO qs_eraser;
GRANT UPDATE(name) ON TABLE public.places TO qs_operator;
GRANT SELECT,INSERT ON TABLE public.plan_parts TO qs_community;
GRANT SELECT,DELETE ON TABLE public.plan_parts TO qs_eraser;
GRANT SELECT ON TABLE public.plan_parts TO qs_inspector;
GRANT SELECT ON TABLE public.plan_parts TO qs_street;
GRANT SELECT ON TABLE public.plan_parts TO qs_evaluator;
GRANT UPDATE(plan_id) ON TABLE public.plan_parts TO qs_community;
GRANT UPDATE(kind) ON TABLE public.plan_parts TO qs_community;
GRANT UPDATE(body) ON TABLE public.plan_parts TO qs_community;
GRANT SELECT,INSERT ON TABLE public.plans TO qs_community;
GRANT SELECT,DELETE ON TABLE public.plans TO qs_eraser;
GRANT SELECT ON TABLE public.plans TO qs_inspector;
GRANT SELECT ON TABLE public.plans TO qs_street;
GRANT SELECT ON TABLE public.plans TO qs_evaluator;
GRANT UPDATE(title) ON TABLE public.plans TO qs_community;
GRANT UPDATE(starts_on) ON TABLE public.plans TO qs_community;
GRANT UPDATE(ends_on) ON TABLE public.plans TO qs_community;
GRANT UPDATE(approved_on) ON TABLE public.plans TO qs_community;
GRANT SELECT,INSERT ON TABLE public.posts TO qs_community;
GRANT SELECT,DELETE ON TABLE public.posts TO qs_eraser;
GRANT SELECT ON TABLE public.posts TO qs_inspector;
GRANT SELECT ON TABLE public.posts TO qs_street;
GRANT SELECT ON TABLE public.posts TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.posts TO qs_community;
GRANT UPDATE(holder_name) ON TABLE public.posts TO qs_community;
GRANT UPDATE(appointed_by) ON TABLE public.posts TO qs_community;
GRANT UPDATE(starts_on) ON TABLE public.posts TO qs_community;
GRANT UPDATE(ends_on) ON TABLE public.posts TO qs_community;
GRANT UPDATE(version) ON TABLE public.posts TO qs_community;
GRANT UPDATE(version) ON TABLE public.posts TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.posts TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.posts TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.priority_groups TO qs_community;
GRANT SELECT,DELETE ON TABLE public.priority_groups TO qs_eraser;
GRANT SELECT ON TABLE public.priority_groups TO qs_inspector;
GRANT SELECT ON TABLE public.priority_groups TO qs_street;
GRANT SELECT ON TABLE public.priority_groups TO qs_evaluator;
GRANT UPDATE(audience) ON TABLE public.priority_groups TO qs_community;
GRANT UPDATE(starts_on) ON TABLE public.priority_groups TO qs_community;
GRANT UPDATE(ends_on) ON TABLE public.priority_groups TO qs_community;
GRANT SELECT,INSERT ON TABLE public.privacy_notices TO qs_community;
GRANT SELECT,DELETE ON TABLE public.privacy_notices TO qs_eraser;
GRANT SELECT ON TABLE public.privacy_notices TO qs_inspector;
GRANT SELECT ON TABLE public.privacy_notices TO qs_street;
GRANT SELECT ON TABLE public.privacy_notices TO qs_evaluator;
GRANT SELECT ON TABLE public.privacy_notices TO qs_public;
GRANT UPDATE(title) ON TABLE public.privacy_notices TO qs_community;
GRANT UPDATE(body) ON TABLE public.privacy_notices TO qs_community;
GRANT UPDATE(in_force_from) ON TABLE public.privacy_notices TO qs_community;
GRANT UPDATE(approved_by) ON TABLE public.privacy_notices TO qs_community;
GRANT UPDATE(published_on) ON TABLE public.privacy_notices TO qs_community;
GRANT UPDATE(version) ON TABLE public.privacy_notices TO qs_community;
GRANT UPDATE(version) ON TABLE public.privacy_notices TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.privacy_notices TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.privacy_notices TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.rental_units TO qs_community;
GRANT SELECT,DELETE ON TABLE public.rental_units TO qs_eraser;
GRANT SELECT ON TABLE public.rental_units TO qs_inspector;
GRANT SELECT ON TABLE public.rental_units TO qs_street;
GRANT SELECT ON TABLE public.rental_units TO qs_evaluator;
GRANT UPDATE(building_id) ON TABLE public.rental_units TO qs_community;
GRANT UPDATE(landlord_id) ON TABLE public.rental_units TO qs_community;
GRANT UPDATE(unit_no) ON TABLE public.rental_units TO qs_community;
GRANT UPDATE(declared_use) ON TABLE public.rental_units TO qs_community;
GRANT UPDATE(max_occupants) ON TABLE public.rental_units TO qs_community;
GRANT UPDATE(registered_on) ON TABLE public.rental_units TO qs_community;
GRANT UPDATE(closed_on) ON TABLE public.rental_units TO qs_community;
GRANT UPDATE(version) ON TABLE public.rental_units TO qs_community;
GRANT UPDATE(version) ON TABLE public.rental_units TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.rental_units TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.rental_units TO qs_eraser;
GRANT SELECT ON TABLE public.required_departments TO qs_community;
GRANT SELECT ON TABLE public.required_departments TO qs_street;
GRANT SELECT ON TABLE public.required_departments TO qs_evaluator;
GRANT SELECT ON TABLE public.required_departments TO qs_inspector;
GRANT SELECT,INSERT ON TABLE public.required_departments TO qs_operator;
GRANT UPDATE(department) ON TABLE public.required_departments TO qs_operator;
GRANT UPDATE(starts_on) ON TABLE public.required_departments TO qs_operator;
GRANT UPDATE(ends_on) ON TABLE public.required_departments TO qs_operator;
GRANT SELECT,INSERT ON TABLE public.responsibility_letters TO qs_community;
GRANT SELECT,DELETE ON TABLE public.responsibility_letters TO qs_eraser;
GRANT SELECT ON TABLE public.responsibility_letters TO qs_inspector;
GRANT SELECT ON TABLE public.responsibility_letters TO qs_street;
GRANT SELECT ON TABLE public.responsibility_letters TO qs_evaluator;
GRANT UPDATE(rental_unit_id) ON TABLE public.responsibility_letters TO qs_community;
GRANT UPDATE(landlord_id) ON TABLE public.responsibility_letters TO qs_community;
GRANT UPDATE(basis_on) ON TABLE public.responsibility_letters TO qs_community;
GRANT UPDATE(signed_on) ON TABLE public.responsibility_letters TO qs_community;
GRANT UPDATE(expires_on) ON TABLE public.responsibility_letters TO qs_community;
GRANT UPDATE(ended_on) ON TABLE public.responsibility_letters TO qs_community;
GRANT UPDATE(retention_on) ON TABLE public.responsibility_letters TO qs_community;
GRANT UPDATE(version) ON TABLE public.responsibility_letters TO qs_community;
GRANT UPDATE(version) ON TABLE public.responsibility_letters TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.responsibility_letters TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.responsibility_letters TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.runs TO qs_relay;
GRANT SELECT ON TABLE public.runs TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.runs TO qs_inspector;
GRANT SELECT,INSERT ON TABLE public.runs TO qs_operator;
GRANT SELECT ON TABLE public.samples TO qs_community;
GRANT SELECT,INSERT ON TABLE public.samples TO qs_inspector;
GRANT SELECT ON TABLE public.samples TO qs_street;
GRANT SELECT ON TABLE public.samples TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.samples TO qs_inspector;
GRANT UPDATE(taken_on) ON TABLE public.samples TO qs_inspector;
GRANT UPDATE(passed) ON TABLE public.samples TO qs_inspector;
GRANT UPDATE(place) ON TABLE public.samples TO qs_inspector;
GRANT SELECT,INSERT ON TABLE public.sign_in_sessions TO qs_accounts;
GRANT UPDATE(account_id) ON TABLE public.sign_in_sessions TO qs_accounts;
GRANT UPDATE(membership_id) ON TABLE public.sign_in_sessions TO qs_accounts;
GRANT UPDATE(token_hash) ON TABLE public.sign_in_sessions TO qs_accounts;
GRANT UPDATE(device) ON TABLE public.sign_in_sessions TO qs_accounts;
GRANT UPDATE(seen_at) ON TABLE public.sign_in_sessions TO qs_accounts;
GRANT UPDATE(expires_at) ON TABLE public.sign_in_sessions TO qs_accounts;
GRANT UPDATE(revoked_at) ON TABLE public.sign_in_sessions TO qs_accounts;
GRANT SELECT,INSERT ON TABLE public.site_revisits TO qs_community;
GRANT SELECT,DELETE ON TABLE public.site_revisits TO qs_eraser;
GRANT SELECT ON TABLE public.site_revisits TO qs_inspector;
GRANT SELECT ON TABLE public.site_revisits TO qs_street;
GRANT SELECT ON TABLE public.site_revisits TO qs_evaluator;
GRANT UPDATE(site_id) ON TABLE public.site_revisits TO qs_community;
GRANT UPDATE(after_days) ON TABLE public.site_revisits TO qs_community;
GRANT UPDATE(due_on) ON TABLE public.site_revisits TO qs_community;
GRANT UPDATE(done_on) ON TABLE public.site_revisits TO qs_community;
GRANT SELECT,INSERT ON TABLE public.site_tasks TO qs_community;
GRANT SELECT,DELETE ON TABLE public.site_tasks TO qs_eraser;
GRANT SELECT ON TABLE public.site_tasks TO qs_inspector;
GRANT SELECT ON TABLE public.site_tasks TO qs_street;
GRANT SELECT ON TABLE public.site_tasks TO qs_evaluator;
GRANT UPDATE(site_id) ON TABLE public.site_tasks TO qs_community;
GRANT UPDATE(kind) ON TABLE public.site_tasks TO qs_community;
GRANT UPDATE(done_on) ON TABLE public.site_tasks TO qs_community;
GRANT SELECT,INSERT ON TABLE public.sites TO qs_community;
GRANT SELECT,DELETE ON TABLE public.sites TO qs_eraser;
GRANT SELECT ON TABLE public.sites TO qs_inspector;
GRANT SELECT ON TABLE public.sites TO qs_street;
GRANT SELECT ON TABLE public.sites TO qs_evaluator;
GRANT UPDATE(building_id) ON TABLE public.sites TO qs_community;
GRANT UPDATE(confirmed_on) ON TABLE public.sites TO qs_community;
GRANT UPDATE(cleared_on) ON TABLE public.sites TO qs_community;
GRANT UPDATE(disposition) ON TABLE public.sites TO qs_community;
GRANT UPDATE(disposed_by) ON TABLE public.sites TO qs_community;
GRANT UPDATE(people_dispersed) ON TABLE public.sites TO qs_community;
GRANT UPDATE(people_returned) ON TABLE public.sites TO qs_community;
GRANT UPDATE(people_rescued) ON TABLE public.sites TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.tasks TO qs_relay;
GRANT SELECT ON TABLE public.tasks TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.tasks TO qs_inspector;
GRANT SELECT,INSERT ON TABLE public.tasks TO qs_operator;
GRANT UPDATE(kind) ON TABLE public.tasks TO qs_relay;
GRANT UPDATE(kind) ON TABLE public.tasks TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.tasks TO qs_operator;
GRANT UPDATE(run_id) ON TABLE public.tasks TO qs_relay;
GRANT UPDATE(run_id) ON TABLE public.tasks TO qs_evaluator;
GRANT UPDATE(run_id) ON TABLE public.tasks TO qs_operator;
GRANT UPDATE(payload) ON TABLE public.tasks TO qs_relay;
GRANT UPDATE(payload) ON TABLE public.tasks TO qs_evaluator;
GRANT UPDATE(payload) ON TABLE public.tasks TO qs_operator;
GRANT UPDATE(requested_by) ON TABLE public.tasks TO qs_relay;
GRANT UPDATE(requested_by) ON TABLE public.tasks TO qs_evaluator;
GRANT UPDATE(requested_by) ON TABLE public.tasks TO qs_operator;
GRANT UPDATE(state) ON TABLE public.tasks TO qs_relay;
GRANT UPDATE(state) ON TABLE public.tasks TO qs_evaluator;
GRANT UPDATE(state) ON TABLE public.tasks TO qs_operator;
GRANT UPDATE(attempts) ON TABLE public.tasks TO qs_relay;
GRANT UPDATE(attempts) ON TABLE public.tasks TO qs_evaluator;
GRANT UPDATE(attempts) ON TABLE public.tasks TO qs_operator;
GRANT UPDATE(failures) ON TABLE public.tasks TO qs_relay;
GRANT UPDATE(failures) ON TABLE public.tasks TO qs_evaluator;
GRANT UPDATE(failures) ON TABLE public.tasks TO qs_operator;
GRANT UPDATE(due_at) ON TABLE public.tasks TO qs_relay;
GRANT UPDATE(due_at) ON TABLE public.tasks TO qs_evaluator;
GRANT UPDATE(due_at) ON TABLE public.tasks TO qs_operator;
GRANT UPDATE(lease_until) ON TABLE public.tasks TO qs_relay;
GRANT UPDATE(lease_until) ON TABLE public.tasks TO qs_evaluator;
GRANT UPDATE(lease_until) ON TABLE public.tasks TO qs_operator;
GRANT UPDATE(finished_at) ON TABLE public.tasks TO qs_relay;
GRANT UPDATE(finished_at) ON TABLE public.tasks TO qs_evaluator;
GRANT UPDATE(finished_at) ON TABLE public.tasks TO qs_operator;
GRANT UPDATE(error) ON TABLE public.tasks TO qs_relay;
GRANT UPDATE(error) ON TABLE public.tasks TO qs_evaluator;
GRANT UPDATE(error) ON TABLE public.tasks TO qs_operator;
GRANT SELECT,INSERT ON TABLE public.tenancies TO qs_community;
GRANT SELECT,DELETE ON TABLE public.tenancies TO qs_eraser;
GRANT SELECT(community_id) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(community_id) ON TABLE public.tenancies TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(id) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(id) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(rental_unit_id) ON TABLE public.tenancies TO qs_community;
GRANT SELECT(rental_unit_id) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(rental_unit_id) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(rental_unit_id) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(tenant_name) ON TABLE public.tenancies TO qs_community;
GRANT UPDATE(tenant_name) ON TABLE public.tenancies TO qs_eraser;
GRANT UPDATE(tenant_name_index) ON TABLE public.tenancies TO qs_community;
GRANT UPDATE(tenant_name_index) ON TABLE public.tenancies TO qs_eraser;
GRANT UPDATE(phone) ON TABLE public.tenancies TO qs_community;
GRANT UPDATE(phone) ON TABLE public.tenancies TO qs_eraser;
GRANT UPDATE(id_number) ON TABLE public.tenancies TO qs_community;
GRANT UPDATE(id_number) ON TABLE public.tenancies TO qs_eraser;
GRANT UPDATE(id_number_index) ON TABLE public.tenancies TO qs_community;
GRANT UPDATE(id_number_index) ON TABLE public.tenancies TO qs_eraser;
GRANT UPDATE(identity_check) ON TABLE public.tenancies TO qs_community;
GRANT SELECT(identity_check) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(identity_check) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(identity_check) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(occupation) ON TABLE public.tenancies TO qs_community;
GRANT UPDATE(occupation) ON TABLE public.tenancies TO qs_eraser;
GRANT SELECT(occupation) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(occupation) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(occupation) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(use_matches) ON TABLE public.tenancies TO qs_community;
GRANT UPDATE(use_matches) ON TABLE public.tenancies TO qs_eraser;
GRANT SELECT(use_matches) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(use_matches) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(use_matches) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(children) ON TABLE public.tenancies TO qs_community;
GRANT UPDATE(children) ON TABLE public.tenancies TO qs_eraser;
GRANT SELECT(children) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(children) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(children) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(starts_on) ON TABLE public.tenancies TO qs_community;
GRANT SELECT(starts_on) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(starts_on) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(starts_on) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(start_known_on) ON TABLE public.tenancies TO qs_community;
GRANT SELECT(start_known_on) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(start_known_on) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(start_known_on) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(start_entered_on) ON TABLE public.tenancies TO qs_community;
GRANT SELECT(start_entered_on) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(start_entered_on) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(start_entered_on) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(ends_on) ON TABLE public.tenancies TO qs_community;
GRANT SELECT(ends_on) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(ends_on) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(ends_on) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(end_known_on) ON TABLE public.tenancies TO qs_community;
GRANT SELECT(end_known_on) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(end_known_on) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(end_known_on) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(end_entered_on) ON TABLE public.tenancies TO qs_community;
GRANT SELECT(end_entered_on) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(end_entered_on) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(end_entered_on) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(retention_on) ON TABLE public.tenancies TO qs_community;
GRANT SELECT(retention_on) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(retention_on) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(retention_on) ON TABLE public.tenancies TO qs_evaluator;
GRANT SELECT(created_at) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(created_at) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(version) ON TABLE public.tenancies TO qs_community;
GRANT UPDATE(version) ON TABLE public.tenancies TO qs_eraser;
GRANT SELECT(version) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(version) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(version) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(changed_at) ON TABLE public.tenancies TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.tenancies TO qs_eraser;
GRANT SELECT(changed_at) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(changed_at) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(changed_at) ON TABLE public.tenancies TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.tip_events TO qs_community;
GRANT SELECT ON TABLE public.tip_events TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.tip_events TO qs_intake;
GRANT SELECT(community_id) ON TABLE public.tip_events TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.tip_events TO qs_street;
GRANT SELECT(community_id) ON TABLE public.tip_events TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.tip_events TO qs_inspector;
GRANT SELECT(id) ON TABLE public.tip_events TO qs_street;
GRANT SELECT(id) ON TABLE public.tip_events TO qs_evaluator;
GRANT SELECT(tip_id) ON TABLE public.tip_events TO qs_inspector;
GRANT SELECT(tip_id) ON TABLE public.tip_events TO qs_street;
GRANT SELECT(tip_id) ON TABLE public.tip_events TO qs_evaluator;
GRANT SELECT(skips_community) ON TABLE public.tip_events TO qs_inspector;
GRANT SELECT(skips_community) ON TABLE public.tip_events TO qs_street;
GRANT SELECT(skips_community) ON TABLE public.tip_events TO qs_evaluator;
GRANT SELECT(kind) ON TABLE public.tip_events TO qs_inspector;
GRANT SELECT(kind) ON TABLE public.tip_events TO qs_street;
GRANT SELECT(kind) ON TABLE public.tip_events TO qs_evaluator;
GRANT SELECT(at) ON TABLE public.tip_events TO qs_inspector;
GRANT SELECT(at) ON TABLE public.tip_events TO qs_street;
GRANT SELECT(at) ON TABLE public.tip_events TO qs_evaluator;
GRANT UPDATE(note) ON TABLE public.tip_events TO qs_community;
GRANT UPDATE(note) ON TABLE public.tip_events TO qs_eraser;
GRANT SELECT(created_at) ON TABLE public.tip_events TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.tip_events TO qs_street;
GRANT SELECT(created_at) ON TABLE public.tip_events TO qs_evaluator;
GRANT DELETE ON TABLE public.tip_reporters TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.tip_reporters TO qs_intake;
GRANT DELETE ON TABLE public.tip_reporters TO qs_relay;
GRANT SELECT(community_id) ON TABLE public.tip_reporters TO qs_relay;
GRANT SELECT(id) ON TABLE public.tip_reporters TO qs_relay;
GRANT SELECT(tip_id) ON TABLE public.tip_reporters TO qs_relay;
GRANT SELECT(retention_on) ON TABLE public.tip_reporters TO qs_relay;
GRANT SELECT,INSERT ON TABLE public.tip_transfers TO qs_community;
GRANT SELECT ON TABLE public.tip_transfers TO qs_eraser;
GRANT SELECT ON TABLE public.tip_transfers TO qs_inspector;
GRANT SELECT ON TABLE public.tip_transfers TO qs_street;
GRANT SELECT ON TABLE public.tip_transfers TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.tip_transfers TO qs_intake;
GRANT UPDATE(tip_id) ON TABLE public.tip_transfers TO qs_community;
GRANT UPDATE(tip_id) ON TABLE public.tip_transfers TO qs_intake;
GRANT UPDATE(skips_community) ON TABLE public.tip_transfers TO qs_community;
GRANT UPDATE(skips_community) ON TABLE public.tip_transfers TO qs_intake;
GRANT UPDATE(department) ON TABLE public.tip_transfers TO qs_community;
GRANT UPDATE(department) ON TABLE public.tip_transfers TO qs_intake;
GRANT UPDATE(transferred_at) ON TABLE public.tip_transfers TO qs_community;
GRANT UPDATE(transferred_at) ON TABLE public.tip_transfers TO qs_intake;
GRANT UPDATE(answered_at) ON TABLE public.tip_transfers TO qs_community;
GRANT UPDATE(answered_at) ON TABLE public.tip_transfers TO qs_intake;
GRANT SELECT,INSERT ON TABLE public.tips TO qs_community;
GRANT SELECT ON TABLE public.tips TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.tips TO qs_intake;
GRANT INSERT ON TABLE public.tips TO qs_public;
GRANT SELECT(community_id) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.tips TO qs_street;
GRANT SELECT(community_id) ON TABLE public.tips TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(id) ON TABLE public.tips TO qs_street;
GRANT SELECT(id) ON TABLE public.tips TO qs_evaluator;
GRANT UPDATE(source) ON TABLE public.tips TO qs_community;
GRANT SELECT(source) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(source) ON TABLE public.tips TO qs_street;
GRANT SELECT(source) ON TABLE public.tips TO qs_evaluator;
GRANT UPDATE(source) ON TABLE public.tips TO qs_intake;
GRANT UPDATE(skips_community) ON TABLE public.tips TO qs_community;
GRANT SELECT(skips_community) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(skips_community) ON TABLE public.tips TO qs_street;
GRANT SELECT(skips_community) ON TABLE public.tips TO qs_evaluator;
GRANT UPDATE(skips_community) ON TABLE public.tips TO qs_intake;
GRANT UPDATE(danger) ON TABLE public.tips TO qs_community;
GRANT SELECT(danger) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(danger) ON TABLE public.tips TO qs_street;
GRANT SELECT(danger) ON TABLE public.tips TO qs_evaluator;
GRANT UPDATE(danger) ON TABLE public.tips TO qs_intake;
GRANT UPDATE(body) ON TABLE public.tips TO qs_community;
GRANT UPDATE(body) ON TABLE public.tips TO qs_eraser;
GRANT UPDATE(body) ON TABLE public.tips TO qs_intake;
GRANT UPDATE(received_at) ON TABLE public.tips TO qs_community;
GRANT SELECT(received_at) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(received_at) ON TABLE public.tips TO qs_street;
GRANT SELECT(received_at) ON TABLE public.tips TO qs_evaluator;
GRANT UPDATE(received_at) ON TABLE public.tips TO qs_intake;
GRANT UPDATE(acknowledged_at) ON TABLE public.tips TO qs_community;
GRANT SELECT(acknowledged_at) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(acknowledged_at) ON TABLE public.tips TO qs_street;
GRANT SELECT(acknowledged_at) ON TABLE public.tips TO qs_evaluator;
GRANT UPDATE(acknowledged_at) ON TABLE public.tips TO qs_intake;
GRANT UPDATE(assessment) ON TABLE public.tips TO qs_community;
GRANT SELECT(assessment) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(assessment) ON TABLE public.tips TO qs_street;
GRANT SELECT(assessment) ON TABLE public.tips TO qs_evaluator;
GRANT UPDATE(assessment) ON TABLE public.tips TO qs_intake;
GRANT UPDATE(assessed_at) ON TABLE public.tips TO qs_community;
GRANT SELECT(assessed_at) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(assessed_at) ON TABLE public.tips TO qs_street;
GRANT SELECT(assessed_at) ON TABLE public.tips TO qs_evaluator;
GRANT UPDATE(assessed_at) ON TABLE public.tips TO qs_intake;
GRANT UPDATE(transferred_at) ON TABLE public.tips TO qs_community;
GRANT SELECT(transferred_at) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(transferred_at) ON TABLE public.tips TO qs_street;
GRANT SELECT(transferred_at) ON TABLE public.tips TO qs_evaluator;
GRANT UPDATE(transferred_at) ON TABLE public.tips TO qs_intake;
GRANT UPDATE(due_on) ON TABLE public.tips TO qs_community;
GRANT SELECT(due_on) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(due_on) ON TABLE public.tips TO qs_street;
GRANT SELECT(due_on) ON TABLE public.tips TO qs_evaluator;
GRANT UPDATE(due_on) ON TABLE public.tips TO qs_intake;
GRANT UPDATE(closed_at) ON TABLE public.tips TO qs_community;
GRANT SELECT(closed_at) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(closed_at) ON TABLE public.tips TO qs_street;
GRANT SELECT(closed_at) ON TABLE public.tips TO qs_evaluator;
GRANT UPDATE(closed_at) ON TABLE public.tips TO qs_intake;
GRANT UPDATE(feedback_at) ON TABLE public.tips TO qs_community;
GRANT SELECT(feedback_at) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(feedback_at) ON TABLE public.tips TO qs_street;
GRANT SELECT(feedback_at) ON TABLE public.tips TO qs_evaluator;
GRANT UPDATE(feedback_at) ON TABLE public.tips TO qs_intake;
GRANT UPDATE(reporter_unreachable) ON TABLE public.tips TO qs_community;
GRANT SELECT(reporter_unreachable) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(reporter_unreachable) ON TABLE public.tips TO qs_street;
GRANT SELECT(reporter_unreachable) ON TABLE public.tips TO qs_evaluator;
GRANT UPDATE(reporter_unreachable) ON TABLE public.tips TO qs_intake;
GRANT UPDATE(retention_on) ON TABLE public.tips TO qs_community;
GRANT SELECT(retention_on) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(retention_on) ON TABLE public.tips TO qs_street;
GRANT SELECT(retention_on) ON TABLE public.tips TO qs_evaluator;
GRANT UPDATE(retention_on) ON TABLE public.tips TO qs_intake;
GRANT SELECT(created_at) ON TABLE public.tips TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.tips TO qs_street;
GRANT SELECT(created_at) ON TABLE public.tips TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.unit_verifications TO qs_community;
GRANT SELECT,DELETE ON TABLE public.unit_verifications TO qs_eraser;
GRANT SELECT ON TABLE public.unit_verifications TO qs_inspector;
GRANT SELECT ON TABLE public.unit_verifications TO qs_street;
GRANT SELECT ON TABLE public.unit_verifications TO qs_evaluator;
GRANT UPDATE(rental_unit_id) ON TABLE public.unit_verifications TO qs_community;
GRANT UPDATE(verified_on) ON TABLE public.unit_verifications TO qs_community;
GRANT UPDATE(method) ON TABLE public.unit_verifications TO qs_community;
GRANT UPDATE(version) ON TABLE public.unit_verifications TO qs_community;
GRANT UPDATE(version) ON TABLE public.unit_verifications TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.unit_verifications TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.unit_verifications TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.venue_verifications TO qs_community;
GRANT SELECT,DELETE ON TABLE public.venue_verifications TO qs_eraser;
GRANT SELECT ON TABLE public.venue_verifications TO qs_inspector;
GRANT SELECT ON TABLE public.venue_verifications TO qs_street;
GRANT SELECT ON TABLE public.venue_verifications TO qs_evaluator;
GRANT UPDATE(venue_id) ON TABLE public.venue_verifications TO qs_community;
GRANT UPDATE(verified_on) ON TABLE public.venue_verifications TO qs_community;
GRANT UPDATE(version) ON TABLE public.venue_verifications TO qs_community;
GRANT UPDATE(version) ON TABLE public.venue_verifications TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.venue_verifications TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.venue_verifications TO qs_eraser;
GRANT SELECT,INSERT ON TABLE public.venues TO qs_community;
GRANT SELECT,DELETE ON TABLE public.venues TO qs_eraser;
GRANT SELECT ON TABLE public.venues TO qs_inspector;
GRANT SELECT ON TABLE public.venues TO qs_street;
GRANT SELECT ON TABLE public.venues TO qs_evaluator;
GRANT UPDATE(name) ON TABLE public.venues TO qs_community;
GRANT UPDATE(kind) ON TABLE public.venues TO qs_community;
GRANT UPDATE(address) ON TABLE public.venues TO qs_community;
GRANT UPDATE(credit_code) ON TABLE public.venues TO qs_community;
GRANT UPDATE(opened_on) ON TABLE public.venues TO qs_community;
GRANT UPDATE(closed_on) ON TABLE public.venues TO qs_community;
GRANT UPDATE(version) ON TABLE public.venues TO qs_community;
GRANT UPDATE(version) ON TABLE public.venues TO qs_eraser;
GRANT UPDATE(changed_at) ON TABLE public.venues TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.venues TO qs_eraser;
GRANT SELECT ON TABLE public.vetoes TO qs_community;
GRANT SELECT,INSERT ON TABLE public.vetoes TO qs_inspector;
GRANT SELECT ON TABLE public.vetoes TO qs_street;
GRANT SELECT ON TABLE public.vetoes TO qs_evaluator;
GRANT UPDATE(veto) ON TABLE public.vetoes TO qs_inspector;
GRANT UPDATE(appeal_until) ON TABLE public.vetoes TO qs_inspector;
GRANT UPDATE(document) ON TABLE public.vetoes TO qs_inspector;
GRANT UPDATE(effective_on) ON TABLE public.vetoes TO qs_inspector;
GRANT UPDATE(proposed_by) ON TABLE public.vetoes TO qs_inspector;
GRANT UPDATE(confirmed_by) ON TABLE public.vetoes TO qs_inspector;
GRANT UPDATE(confirmed_on) ON TABLE public.vetoes TO qs_inspector;
GRANT UPDATE(lifted_on) ON TABLE public.vetoes TO qs_inspector;
GRANT SELECT,INSERT ON TABLE public.victims TO qs_community;
GRANT SELECT,DELETE ON TABLE public.victims TO qs_eraser;
GRANT SELECT(community_id) ON TABLE public.victims TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.victims TO qs_street;
GRANT SELECT(community_id) ON TABLE public.victims TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.victims TO qs_inspector;
GRANT SELECT(id) ON TABLE public.victims TO qs_street;
GRANT SELECT(id) ON TABLE public.victims TO qs_evaluator;
GRANT UPDATE(name) ON TABLE public.victims TO qs_community;
GRANT UPDATE(name) ON TABLE public.victims TO qs_eraser;
GRANT UPDATE(recorded_at) ON TABLE public.victims TO qs_community;
GRANT SELECT(recorded_at) ON TABLE public.victims TO qs_inspector;
GRANT SELECT(recorded_at) ON TABLE public.victims TO qs_street;
GRANT SELECT(recorded_at) ON TABLE public.victims TO qs_evaluator;
GRANT UPDATE(referred_at) ON TABLE public.victims TO qs_community;
GRANT SELECT(referred_at) ON TABLE public.victims TO qs_inspector;
GRANT SELECT(referred_at) ON TABLE public.victims TO qs_street;
GRANT SELECT(referred_at) ON TABLE public.victims TO qs_evaluator;
GRANT UPDATE(referred_to) ON TABLE public.victims TO qs_community;
GRANT SELECT(referred_to) ON TABLE public.victims TO qs_inspector;
GRANT SELECT(referred_to) ON TABLE public.victims TO qs_street;
GRANT SELECT(referred_to) ON TABLE public.victims TO qs_evaluator;
GRANT UPDATE(returned_on) ON TABLE public.victims TO qs_community;
GRANT SELECT(returned_on) ON TABLE public.victims TO qs_inspector;
GRANT SELECT(returned_on) ON TABLE public.victims TO qs_street;
GRANT SELECT(returned_on) ON TABLE public.victims TO qs_evaluator;
GRANT UPDATE(retention_on) ON TABLE public.victims TO qs_community;
GRANT SELECT(retention_on) ON TABLE public.victims TO qs_inspector;
GRANT SELECT(retention_on) ON TABLE public.victims TO qs_street;
GRANT SELECT(retention_on) ON TABLE public.victims TO qs_evaluator;
GRANT SELECT(created_at) ON TABLE public.victims TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.victims TO qs_street;
GRANT SELECT(created_at) ON TABLE public.victims TO qs_evaluator;
