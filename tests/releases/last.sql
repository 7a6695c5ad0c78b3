
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
INSERT INTO public.accounts VALUES ('3482b7ce-43a3-4e36-9132-deef510b7836', 980201001001, 980201001001, 'accounts-username-980201001001-0', 'accounts-display_name-980201001001-0', 'accounts-password_hash-980201001001-0', 'accounts-language-980201001001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('7a5a8ed2-e3ed-47e4-9585-c90c337d23de', 980201001000, 980201001999, 'accounts-username-980201001-0', 'accounts-display_name-980201001-0', 'accounts-password_hash-980201001-0', 'accounts-language-980201001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('524b3923-2914-477c-bd51-99c71fa7e7aa', 980201000000, 980201999999, 'accounts-username-980201-0', 'accounts-display_name-980201-0', 'accounts-password_hash-980201-0', 'accounts-language-980201-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('b6ae70d1-e33f-4869-970e-b978b07255c2', 980000000000, 989999999999, 'accounts-username-98-0', 'accounts-display_name-98-0', 'accounts-password_hash-98-0', 'accounts-language-98-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('536cdd12-3829-4d99-9f0c-33ddb8bb87e5', 980302001001, 980302001001, 'accounts-username-980302001001-0', 'accounts-display_name-980302001001-0', 'accounts-password_hash-980302001001-0', 'accounts-language-980302001001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('27a0c406-2211-43c3-8953-7b9c91765ad7', 980302000000, 980302999999, 'accounts-username-980302-0', 'accounts-display_name-980302-0', 'accounts-password_hash-980302-0', 'accounts-language-980302-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980201001001, 'f724baf5-739e-4101-a749-c4847cf2ba51', 'citizen_school', 'activities-title-980201001001-0', '2020-02-29', 'activities-lecturer-980201001001-0', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980201001001, '3c3fe3bb-7036-4d05-aa2d-6f3c740a410f', 'consultation_day', 'activities-title-980201001001-1', '2020-02-29', 'activities-lecturer-980201001001-1', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980302001001, 'f714784f-2452-4466-ba0e-de2a53589af6', 'citizen_school', 'activities-title-980302001001-0', '2020-02-29', 'activities-lecturer-980302001001-0', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980302001001, '4a74de18-9a59-4261-81ae-da232ac90195', 'consultation_day', 'activities-title-980302001001-1', '2020-02-29', 'activities-lecturer-980302001001-1', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980201001001, '061c6a65-a79e-441f-a655-44c1cc9eca25', 'f724baf5-739e-4101-a749-c4847cf2ba51', 'migrant_workers', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980201001001, 'e920750d-20d2-4486-b405-3e16a21d65bd', '3c3fe3bb-7036-4d05-aa2d-6f3c740a410f', 'students', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980302001001, '81ea4b64-a5fd-4840-87a9-0ceccc45d769', 'f714784f-2452-4466-ba0e-de2a53589af6', 'migrant_workers', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980302001001, 'fac93eb5-f4d8-4739-b2ee-ea002e8220c3', '4a74de18-9a59-4261-81ae-da232ac90195', 'students', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980201001001, '9f8fe8ef-ad6b-42b4-9b74-b993474b83c9', 1, 'adjustments-reason-980201001001-0', 'adjustments-document-980201001001-0', '2020-02-29', '0ffa0d06-75d7-4f55-91d7-176c33134374', 'd26d6f80-b5c0-40ad-9003-880acbc896dd', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980201001001, '219f2875-af1e-4025-94d2-6daa921309f0', 2, 'adjustments-reason-980201001001-1', 'adjustments-document-980201001001-1', '2020-02-29', '1b34f2f3-e765-444f-b70e-92e43a2fd05f', '1f5d14f7-d10e-49fd-80a8-742a0290e2b5', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980302001001, '5102af73-5736-454f-b67d-6431c9f1d544', 1, 'adjustments-reason-980302001001-0', 'adjustments-document-980302001001-0', '2020-02-29', 'd55ed3c8-530d-4460-bf41-879825337b5c', '05d0cc02-a8ca-4ed2-910a-e0adab46ea94', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980302001001, '07cc4a71-7e1a-4a18-929b-f4617aada0e6', 2, 'adjustments-reason-980302001001-1', 'adjustments-document-980302001001-1', '2020-02-29', '9de45741-4bce-4436-9713-94b81b2acdf0', '62bf2383-3cf2-4c06-a559-00e4d59b61a1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.alembic_version VALUES ('0017');
INSERT INTO public.archive_items VALUES (980201001001, '2d2209bd-11d0-41ad-b322-67d8d6f6bbdd', 'plan', 'archive_items-title-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980201001001, '8b175b81-1f28-4734-98e2-f51525d4a397', 'minutes', 'archive_items-title-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980302001001, 'e368d2e3-b882-4f0a-b03c-b6854c73e976', 'plan', 'archive_items-title-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980302001001, '6b653192-3343-4b39-92dd-bacd1a752b00', 'minutes', 'archive_items-title-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980201001001, '9b49288a-d5f7-47bd-934d-111edca675c7', 'attachments-record_table-980201001001-0', '25a84f48-1bd7-4f02-b4af-14432959ff3f', 'attachments-name-980201001001-0', 'attachments-mime-980201001001-0', 1, 'attachments-sha256-980201001001-0', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980201001001, '18a88627-c868-439d-ac08-23e883eb454b', 'attachments-record_table-980201001001-1', 'ddc67e72-dc26-4a71-b536-036397c195da', 'attachments-name-980201001001-1', 'attachments-mime-980201001001-1', 2, 'attachments-sha256-980201001001-1', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980302001001, '3a33a1cd-2fee-4866-ac0a-3d664786b38b', 'attachments-record_table-980302001001-0', 'e938a888-b3d7-45ef-99a6-4f9e95e63a5f', 'attachments-name-980302001001-0', 'attachments-mime-980302001001-0', 1, 'attachments-sha256-980302001001-0', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980302001001, '2db55b39-e2ac-478e-ad8d-76af562f71ba', 'attachments-record_table-980302001001-1', '78f9c274-c279-4248-b9bf-4c51fc8f3ea6', 'attachments-name-980302001001-1', 'attachments-mime-980302001001-1', 2, 'attachments-sha256-980302001001-1', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980201001001, 'a5851fda-4839-4f05-8e1d-f548ab1678dc', 'head', 1, 'audit_anchors-hash-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980201001001, '4d8be590-6db8-4dba-89cb-1eaec833a83f', 'cut', 2, 'audit_anchors-hash-980201001001-1', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980302001001, 'e5190b8c-a923-4ba2-9ad4-5d8823a74b1f', 'head', 1, 'audit_anchors-hash-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980302001001, '05147e15-2ff3-48f5-9928-eefdcd55002f', 'cut', 2, 'audit_anchors-hash-980302001001-1', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980201001001, 'fd1e26ae-d298-44f8-a437-207d8a33ebc6', '2020-02-29 04:00:00+00', 1, 1, 'audit_checks-why-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980201001001, '8db09258-0a50-48a4-8f90-69fb46d648da', '2020-02-29 04:00:00+00', 2, 2, 'audit_checks-why-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980302001001, '21e58140-296f-4511-aa1e-8bf2ef1a88cd', '2020-02-29 04:00:00+00', 1, 1, 'audit_checks-why-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980302001001, '815210bf-5e3b-4972-8348-2a7b4f383007', '2020-02-29 04:00:00+00', 2, 2, 'audit_checks-why-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980201001001, 'a2f18cef-b4a7-4f38-b8f8-3fa2bd1884b7', 1, 'audit_entries-actor-980201001001-0', 'audit_entries-actor_name-980201001001-0', 'created', 'audit_entries-record_table-980201001001-0', 'd4bd0b4c-5a6a-4a07-a745-06f4122d8e34', '{"text": "audit_entries-changes-980201001001-0"}', 'audit_entries-reason-980201001001-0', 'audit_entries-previous-980201001001-0', 'audit_entries-hash-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980201001001, '3156b284-8e68-4313-8ef2-a808ffa09211', 2, 'audit_entries-actor-980201001001-1', 'audit_entries-actor_name-980201001001-1', 'changed', 'audit_entries-record_table-980201001001-1', '8cd2a465-cb76-49e3-8b0b-4aad8aff0b6b', '{"text": "audit_entries-changes-980201001001-1"}', 'audit_entries-reason-980201001001-1', 'audit_entries-previous-980201001001-1', 'audit_entries-hash-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980302001001, '5d3c8127-1fb8-4081-8ead-c22fa6ec6514', 1, 'audit_entries-actor-980302001001-0', 'audit_entries-actor_name-980302001001-0', 'created', 'audit_entries-record_table-980302001001-0', 'd6638330-948a-45a3-9f1b-4ae81b3f2b93', '{"text": "audit_entries-changes-980302001001-0"}', 'audit_entries-reason-980302001001-0', 'audit_entries-previous-980302001001-0', 'audit_entries-hash-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980302001001, '52d50e20-dd42-42c3-90da-d9fc37b07c88', 2, 'audit_entries-actor-980302001001-1', 'audit_entries-actor_name-980302001001-1', 'changed', 'audit_entries-record_table-980302001001-1', '438921ef-8735-4edf-ac2f-972444ced29d', '{"text": "audit_entries-changes-980302001001-1"}', 'audit_entries-reason-980302001001-1', 'audit_entries-previous-980302001001-1', 'audit_entries-hash-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980201001001, '7813cfe9-80db-4c2d-8591-693b25bcb3af', '26fe7a26-415b-4a2d-85fc-7f4d8404b9e0', 'building_lead', 'building_leads-staircase-980201001001-0', 'bf700cb3-4205-4021-9d6b-41c7a7fcb5da', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303230313030313030312d30', 'building_leads-name_index-980201001001-0', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303230313030313030312d30', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980201001001, '8ce05027-14e6-4e86-b096-ad7d370ff65b', '9ca8d1df-d0bf-4603-9093-e32ecd9176f8', 'liaison', 'building_leads-staircase-980201001001-1', '70c228c2-50e0-4d08-9650-5b5c1a9ab642', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303230313030313030312d31', 'building_leads-name_index-980201001001-1', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303230313030313030312d31', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980302001001, '2525dd5c-1d65-4a8e-b85d-388ee36d3f89', '7e31830b-14df-494b-b021-8ee2015ae9b8', 'building_lead', 'building_leads-staircase-980302001001-0', '643cdcba-69e7-4e14-a996-0c75b46277ae', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303330323030313030312d30', 'building_leads-name_index-980302001001-0', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303330323030313030312d30', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980302001001, '7554ca5c-9ca3-4529-a98f-7d76511c4407', 'ac7763e9-1cb7-4cd9-a377-f862192b1ff9', 'liaison', 'building_leads-staircase-980302001001-1', 'eab7d1b9-fe6c-4663-96e2-d0dfb41058b2', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303330323030313030312d31', 'building_leads-name_index-980302001001-1', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303330323030313030312d31', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980201001001, '26fe7a26-415b-4a2d-85fc-7f4d8404b9e0', 'buildings-name-980201001001-0', 'buildings-address-980201001001-0', 1, 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980201001001, '9ca8d1df-d0bf-4603-9093-e32ecd9176f8', 'buildings-name-980201001001-1', 'buildings-address-980201001001-1', 2, 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980302001001, '7e31830b-14df-494b-b021-8ee2015ae9b8', 'buildings-name-980302001001-0', 'buildings-address-980302001001-0', 1, 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980302001001, 'ac7763e9-1cb7-4cd9-a377-f862192b1ff9', 'buildings-name-980302001001-1', 'buildings-address-980302001001-1', 2, 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980201001001, 'communities-name-980201001001-0', 'communities-full_name-980201001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980302001001, 'communities-name-980302001001-0', 'communities-full_name-980302001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980403001001, 'communities-name-980403001001-0', 'communities-full_name-980403001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980201001001, 'fff100c8-3be8-4bf3-9605-96de37e3fc2a', 'community', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980201001001, 'b98d24f8-6ae1-47bf-aa0c-e7bda5fa2126', 'intake', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980302001001, '17035241-dad1-4da9-bab3-6c465bb14502', 'community', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980302001001, '9f8f7378-fed9-4b1a-ac92-a17109337ec1', 'intake', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('e4e05dd5-9386-47cf-a87f-b1d79c5df9b4', 980201001001, 980201001001, 'criteria_versions-slug-980201001001-0', 'criteria_versions-version-980201001001-0', 'criteria_versions-hash-980201001001-0', 'criteria_versions-source-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('200327fd-c16e-47e3-9ff2-bfff6117bfaa', 980201001000, 980201001999, 'criteria_versions-slug-980201001-0', 'criteria_versions-version-980201001-0', 'criteria_versions-hash-980201001-0', 'criteria_versions-source-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('e3c0c50c-4464-4c13-a152-108d557311f2', 980201000000, 980201999999, 'criteria_versions-slug-980201-0', 'criteria_versions-version-980201-0', 'criteria_versions-hash-980201-0', 'criteria_versions-source-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('f87f6c42-5e99-4361-bfb5-7238600d4d48', 980000000000, 989999999999, 'criteria_versions-slug-98-0', 'criteria_versions-version-98-0', 'criteria_versions-hash-98-0', 'criteria_versions-source-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('7ade0376-ba84-4b65-baa7-c1913e200514', 980302001001, 980302001001, 'criteria_versions-slug-980302001001-0', 'criteria_versions-version-980302001001-0', 'criteria_versions-hash-980302001001-0', 'criteria_versions-source-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('1f99a1cb-b795-4727-834a-02ec43882d43', 980302000000, 980302999999, 'criteria_versions-slug-980302-0', 'criteria_versions-version-980302-0', 'criteria_versions-hash-980302-0', 'criteria_versions-source-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980201001001, '3a06f7ca-7ee3-4068-b3bc-cd85af7f0e9b', 'access', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303230313030313030312d30', 'data_requests-name_index-980201001001-0', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303230313030313030312d30', 'data_requests-phone_index-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', 'fulfilled', 'no_data', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980201001001, '7c44c6ae-0658-4e5b-8a36-a84e7befcb52', 'correction', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303230313030313030312d31', 'data_requests-name_index-980201001001-1', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303230313030313030312d31', 'data_requests-phone_index-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', 'partly', 'identity', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980302001001, 'e81c7961-5b5a-49e6-adda-cdb3bce46c74', 'access', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303330323030313030312d30', 'data_requests-name_index-980302001001-0', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303330323030313030312d30', 'data_requests-phone_index-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', 'fulfilled', 'no_data', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980302001001, 'b96b7691-e104-4b34-976c-158d688bc196', 'correction', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303330323030313030312d31', 'data_requests-name_index-980302001001-1', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303330323030313030312d31', 'data_requests-phone_index-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', 'partly', 'identity', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980201001001, '73cce56c-f93c-40e9-a55f-0c7d973d9c0e', 'contact_card', '26fe7a26-415b-4a2d-85fc-7f4d8404b9e0', '2020-02-29', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980201001001, '1c4c877f-4aa1-486e-a430-4201e1153c06', 'open_letter', '9ca8d1df-d0bf-4603-9093-e32ecd9176f8', '2020-02-29', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980302001001, '9a8aa15e-3b0b-4c7c-802a-eecf226924f2', 'contact_card', '7e31830b-14df-494b-b021-8ee2015ae9b8', '2020-02-29', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980302001001, '72ca422f-680e-4098-b981-404af79cd5d8', 'open_letter', 'ac7763e9-1cb7-4cd9-a377-f862192b1ff9', '2020-02-29', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980201001001, 'e89b0fea-360e-4dd7-b845-f78379adefe5', '0be73e57-3293-4549-8971-3805c5c38d46', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980201001001, 'c6e71356-8bc0-4808-a362-ef17510e04a3', 'a17fc61a-9e9d-4a3e-90d4-4f4ac1f9b918', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980302001001, '2482acc1-0d8d-4953-a595-54f4df4d96fa', '8a9f0fc3-30ca-487f-89e5-a1437bc66dbf', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980302001001, '82ab7a2c-50b5-4007-a471-f8911ba8899e', '1874aeea-5928-4dbb-ab6d-7b42e76f251a', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980201001001, '0be73e57-3293-4549-8971-3805c5c38d46', 'police_station', 'department_contacts-contact-980201001001-0', 'department_contacts-phone-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980201001001, 'a17fc61a-9e9d-4a3e-90d4-4f4ac1f9b918', 'market_regulation', 'department_contacts-contact-980201001001-1', 'department_contacts-phone-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980302001001, '8a9f0fc3-30ca-487f-89e5-a1437bc66dbf', 'police_station', 'department_contacts-contact-980302001001-0', 'department_contacts-phone-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980302001001, '1874aeea-5928-4dbb-ab6d-7b42e76f251a', 'market_regulation', 'department_contacts-contact-980302001001-1', 'department_contacts-phone-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980201001001, '5ebe06fe-18de-45bf-8c00-d3540e149b92', '4e2ab757-3657-4be9-b1c2-df3dc0d0770a', 'drafts-register-980201001001-0', 'new', '50a2faa6-57b3-40ed-a65c-f607396eb886', '\x7365616c65643a6472616674732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980201001001, 'd212440c-bd02-4615-9fc8-ba0dfe5aa756', '26079912-6392-4887-8197-d2d205bfdc0f', 'drafts-register-980201001001-1', 'edit', '0c6346d4-1dd3-4910-801f-0a0751481f2e', '\x7365616c65643a6472616674732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980302001001, 'f37671e0-358e-43ba-b4dd-80c02debd4f3', '78949a7e-e3b8-4f74-8a72-ce1b8c265e01', 'drafts-register-980302001001-0', 'new', '1e3ba9df-887c-4b48-ad54-e9afbbfa7690', '\x7365616c65643a6472616674732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980302001001, '6ce53631-1c97-4125-a7c8-3e90f4c3d736', '1878b020-8b68-42e5-a170-8c2ad229be2d', 'drafts-register-980302001001-1', 'edit', '1396837e-7673-4dbf-b8c6-34956857a585', '\x7365616c65643a6472616674732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980201001001, '3c7c436c-eaa1-48ab-a688-a7c58ed15316', 'duties-task-980201001001-0', 'responsible', '2882ca47-7ae6-45a7-90fa-9f93286f4c66', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980201001001, '92669c40-87bf-44bf-a714-9b962890f436', 'duties-task-980201001001-1', 'cooperating', '4d42bba0-bf3d-4638-86df-7a201127febd', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980302001001, 'b0b9ec51-32c4-4a53-93c3-7ae80aa34786', 'duties-task-980302001001-0', 'responsible', '849429a9-dee7-4176-b088-663a7cffb48e', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980302001001, 'c42afcb7-b79e-4a10-bca6-bef9b84775f6', 'duties-task-980302001001-1', 'cooperating', '73d81d9a-6422-420c-83d4-5f80ec9d3e9c', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980201001001, '71089459-ba1a-4d2a-87cb-57668106b782', 'erasures-record_table-980201001001-0', '530598db-091d-4334-b4ce-a3f457f99c6f', '2020-02-29', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980201001001, '460345cf-8ee6-4c93-9b72-cb5aab53c2c2', 'erasures-record_table-980201001001-1', '04a03e7d-09e6-4e39-9773-c5539b14fca0', '2020-02-29', '2020-02-29', true, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980302001001, '42e742ed-2816-4547-a712-5f81fb4d9397', 'erasures-record_table-980302001001-0', '6afcbf0b-affa-47b4-a0ab-7facab4c064c', '2020-02-29', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980302001001, 'c854933c-81f3-469f-a1c9-1426557cfe51', 'erasures-record_table-980302001001-1', '755d3f4c-8b49-463b-a236-78e723f84185', '2020-02-29', '2020-02-29', true, '2020-02-29 04:00:00+00');
INSERT INTO public.export_requests VALUES (980201001001, '517bd205-4f3e-4ece-afc1-ce7f2887fdf3', 'export_requests-kind-980201001001-0', 'export_requests-register_key-980201001001-0', '19a09143-68f5-45f9-92c7-453433c75132', '\x7365616c65643a6578706f72745f72657175657374732d66726f7a656e2d3938303230313030313030312d30', 1, 'export_requests-purpose-980201001001-0', 'b624f585-d02d-4494-98e9-578a3263ab2c', 'export_requests-requested_name-980201001001-0', 'waiting', '2020-02-29 04:00:00+00', '35a9457d-03a5-432f-819c-ae83571b0a43', 'export_requests-decided_name-980201001001-0', '2020-02-29 04:00:00+00', 'export_requests-refusal-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.export_requests VALUES (980201001001, '3898473a-720c-4bef-9a0a-b15aa68cecd7', 'export_requests-kind-980201001001-1', 'export_requests-register_key-980201001001-1', 'bfa65771-56b8-460f-9d44-bf4646bec0d3', '\x7365616c65643a6578706f72745f72657175657374732d66726f7a656e2d3938303230313030313030312d31', 2, 'export_requests-purpose-980201001001-1', '72001099-3778-4329-92da-3d46aba24bc8', 'export_requests-requested_name-980201001001-1', 'approved', '2020-02-29 04:00:00+00', '987a499f-2c64-45e8-8fd2-66eea9013963', 'export_requests-decided_name-980201001001-1', '2020-02-29 04:00:00+00', 'export_requests-refusal-980201001001-1', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.export_requests VALUES (980302001001, '3ceeafa7-c08a-4f84-a6ef-7fe163f34011', 'export_requests-kind-980302001001-0', 'export_requests-register_key-980302001001-0', '559445eb-203f-434f-80a6-c57b115575e3', '\x7365616c65643a6578706f72745f72657175657374732d66726f7a656e2d3938303330323030313030312d30', 1, 'export_requests-purpose-980302001001-0', '61bbaa14-b8e9-47c4-89a1-6284bf83252a', 'export_requests-requested_name-980302001001-0', 'waiting', '2020-02-29 04:00:00+00', '7f79969a-ce45-43f2-a9ec-378ef5bcae82', 'export_requests-decided_name-980302001001-0', '2020-02-29 04:00:00+00', 'export_requests-refusal-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.export_requests VALUES (980302001001, 'd4176393-9c9d-4b78-b522-dcd2b205756b', 'export_requests-kind-980302001001-1', 'export_requests-register_key-980302001001-1', '95840296-fd6a-465c-bf63-6fa3e09aa29f', '\x7365616c65643a6578706f72745f72657175657374732d66726f7a656e2d3938303330323030313030312d31', 2, 'export_requests-purpose-980302001001-1', '53e18545-ffb1-46a6-910b-f5fd1f862527', 'export_requests-requested_name-980302001001-1', 'approved', '2020-02-29 04:00:00+00', 'c86b6015-461a-435f-9dcf-60bb06034489', 'export_requests-decided_name-980302001001-1', '2020-02-29 04:00:00+00', 'export_requests-refusal-980302001001-1', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980201001001, 'bdc68a32-c363-41be-9975-71c33eb80880', 'ab352e43-993f-41e2-84e9-e1498e132826', '43ebea02-cd7e-4ef8-b876-c78cb1c534de', 'unregistered', 'findings-place-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980201001001, 'dcf46c45-36a4-41dc-b681-54727e0e272a', '2f88e26e-f810-4565-8464-583148fb0930', '0c3cfa8f-2d18-48b4-bd0a-49e5c1016043', 'overcrowded', 'findings-place-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980302001001, '7d76f1fd-1ccb-4b33-9c93-5d353ff10a2b', '825073e9-7b2e-4f97-ae54-1460c91d7001', 'abc43df0-ee03-43c1-9774-1baaca9012e8', 'unregistered', 'findings-place-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980302001001, '89d15096-9799-4a67-8731-ca221dccd8c7', '8f4de078-8294-4a4a-83f8-a7161140c124', '60b88db6-1c09-4ccb-beef-55b8366d3ffd', 'overcrowded', 'findings-place-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980201001001, '255dd833-7474-401e-91e1-e78ce03de62b', '2020-02-29', 1, 'household_references-source-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980201001001, 'c44071df-e079-4243-b812-f6083b0cc093', '2020-02-29', 2, 'household_references-source-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980302001001, 'f1d195c0-877d-441a-8410-384cfdcebce7', '2020-02-29', 1, 'household_references-source-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980302001001, 'c7b86de4-93bf-4974-b416-0be957f7e885', '2020-02-29', 2, 'household_references-source-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980201001001, '26583faa-fd46-4120-a04a-16e4a9be95e3', '6776802b-64de-4717-af6b-45185a51d8c7', 1, 1, 1, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980201001001, '2fcfdf61-26c3-48c9-828c-e78f85860f62', '7975e05f-5175-43ce-9454-b3078ad6c621', 2, 2, 2, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980302001001, 'fb587f79-f825-4776-b2d9-f291f2ec23fd', 'fe97c1ba-4b55-4412-be9b-1c86dd1b2978', 1, 1, 1, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980302001001, '2359af13-cc0e-4ea9-adec-57100e98ed71', 'ed99690f-56eb-43da-ac8e-0c22eec05356', 2, 2, 2, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980201001001, '6776802b-64de-4717-af6b-45185a51d8c7', 'imports-register_key-980201001001-0', 'imports-file_name-980201001001-0', 'imports-language-980201001001-0', 'b2b976b1-d4e1-4bd0-ac3f-6fd52a3570e1', 'imports-requested_name-980201001001-0', 'uploaded', 'all', false, 'imports-sheet-980201001001-0', false, 1, '{"text": "imports-mapping-980201001001-0"}', '{"text": "imports-issues-980201001001-0"}', 1, 1, 1, 1, 1, '6036dd18-dedd-4a70-9643-67cc424aced3', 'imports-problem-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980201001001, '7975e05f-5175-43ce-9454-b3078ad6c621', 'imports-register_key-980201001001-1', 'imports-file_name-980201001001-1', 'imports-language-980201001001-1', 'd6db58d5-6427-4e94-a35e-a53ecb732309', 'imports-requested_name-980201001001-1', 'checking', 'valid', true, 'imports-sheet-980201001001-1', true, 2, '{"text": "imports-mapping-980201001001-1"}', '{"text": "imports-issues-980201001001-1"}', 2, 2, 2, 2, 2, '862002bf-b5f5-4305-bfdc-ea19b9c34f95', 'imports-problem-980201001001-1', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980302001001, 'fe97c1ba-4b55-4412-be9b-1c86dd1b2978', 'imports-register_key-980302001001-0', 'imports-file_name-980302001001-0', 'imports-language-980302001001-0', '4ad7ac82-2f0b-4865-91f3-c6fe6d788407', 'imports-requested_name-980302001001-0', 'uploaded', 'all', false, 'imports-sheet-980302001001-0', false, 1, '{"text": "imports-mapping-980302001001-0"}', '{"text": "imports-issues-980302001001-0"}', 1, 1, 1, 1, 1, 'c031baa9-4dbf-4439-aefb-dda382a11353', 'imports-problem-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980302001001, 'ed99690f-56eb-43da-ac8e-0c22eec05356', 'imports-register_key-980302001001-1', 'imports-file_name-980302001001-1', 'imports-language-980302001001-1', 'e27cfa82-fe6d-49aa-9a7a-ae10018ce084', 'imports-requested_name-980302001001-1', 'checking', 'valid', true, 'imports-sheet-980302001001-1', true, 2, '{"text": "imports-mapping-980302001001-1"}', '{"text": "imports-issues-980302001001-1"}', 2, 2, 2, 2, 2, '5c2cfb98-dbc8-4dc9-bbf5-240c68f42194', 'imports-problem-980302001001-1', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980201001001, '53c1712b-1375-408d-ad46-63ca0971f555', 'publicity', 'institutions-body-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980201001001, '61c0eb2f-bb78-49d9-a6da-154eaec5b9cd', 'floating_population', 'institutions-body-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980302001001, 'b5445565-63b0-4688-a51e-d6aed6a6febd', 'publicity', 'institutions-body-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980302001001, '5452fc52-0591-4c57-9803-cfbbd63d9b29', 'floating_population', 'institutions-body-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980201001001, 'c41f793b-061e-41a1-93a1-8aef8f409937', 'to_community', 'police_station', 'joint_requests-subject-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980201001001, 'f9676493-2a77-4587-bb9a-24a11defab71', 'to_department', 'market_regulation', 'joint_requests-subject-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980302001001, 'dd8767cf-3bbf-46d7-b8d4-3032bcc6d85a', 'to_community', 'police_station', 'joint_requests-subject-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980302001001, '5551208a-624d-44a7-a4f7-3e516f8b20ac', 'to_department', 'market_regulation', 'joint_requests-subject-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980201001001, '43ebea02-cd7e-4ef8-b876-c78cb1c534de', '90b372e5-5fbb-411d-8e1f-010eb211cc40', '2020-02-29', 'key_place_inspections-note-980201001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980201001001, '0c3cfa8f-2d18-48b4-bd0a-49e5c1016043', '6b0077dd-0ef1-4326-aa88-5316bed1f5bd', '2020-02-29', 'key_place_inspections-note-980201001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980302001001, 'abc43df0-ee03-43c1-9774-1baaca9012e8', '17c3820f-4326-45e5-8a43-ef299d8729ba', '2020-02-29', 'key_place_inspections-note-980302001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980302001001, '60b88db6-1c09-4ccb-beef-55b8366d3ffd', 'b8dd3b54-bd52-48ad-b847-1f0dfb400c95', '2020-02-29', 'key_place_inspections-note-980302001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980201001001, '90b372e5-5fbb-411d-8e1f-010eb211cc40', 'key_places-name-980201001001-0', 'club', 'key_places-address-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980201001001, '6b0077dd-0ef1-4326-aa88-5316bed1f5bd', 'key_places-name-980201001001-1', 'dance_hall', 'key_places-address-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980302001001, '17c3820f-4326-45e5-8a43-ef299d8729ba', 'key_places-name-980302001001-0', 'club', 'key_places-address-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980302001001, 'b8dd3b54-bd52-48ad-b847-1f0dfb400c95', 'key_places-name-980302001001-1', 'dance_hall', 'key_places-address-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980201001001, '1a361c7f-febe-4cb4-91a0-2c4cb0e1af29', 'b2ccf66d-6f88-474f-947e-210ddf5fa4ef', '2020-02-29', 'police_station', 'landlord_breaches-act-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980201001001, '0571dc0a-da86-4246-87ff-fbddd8ebef39', 'a532651e-e76f-4387-86ea-3d8e40855bc8', '2020-02-29', 'market_regulation', 'landlord_breaches-act-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980302001001, 'd6835951-d717-451d-9597-25c889b7fdce', 'f6721c03-2bcd-447e-bdcd-097f705780d0', '2020-02-29', 'police_station', 'landlord_breaches-act-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980302001001, '951883d1-0791-43fc-98e7-e37354598a49', '99d0ba59-6581-4f4e-9391-d5fa539d1b1a', '2020-02-29', 'market_regulation', 'landlord_breaches-act-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980201001001, '4f5dc219-77ee-4a34-a571-1350e2668c4b', 'person', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303230313030313030312d30', 'landlords-name_index-980201001001-0', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303230313030313030312d30', 'landlords-phone_index-980201001001-0', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303230313030313030312d30', 'landlords-id_number_index-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980201001001, '934b10dd-2f62-4223-8f39-4ef8d8513d0c', 'company', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303230313030313030312d31', 'landlords-name_index-980201001001-1', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303230313030313030312d31', 'landlords-phone_index-980201001001-1', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303230313030313030312d31', 'landlords-id_number_index-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980302001001, '22e59a18-e3f4-43f6-ad2c-a84e35aa236b', 'person', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303330323030313030312d30', 'landlords-name_index-980302001001-0', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303330323030313030312d30', 'landlords-phone_index-980302001001-0', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303330323030313030312d30', 'landlords-id_number_index-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980302001001, '1ee52629-51a7-4ac3-a269-4a5220aa2918', 'company', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303330323030313030312d31', 'landlords-name_index-980302001001-1', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303330323030313030312d31', 'landlords-phone_index-980302001001-1', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303330323030313030312d31', 'landlords-id_number_index-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980201001001, '0e23d128-038a-4594-b21f-7d38353e311a', '7813cfe9-80db-4c2d-8591-693b25bcb3af', 'reward', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303230313030313030312d30', 'lead_merits-clause-980201001001-0', 'lead_merits-decided_by-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980201001001, '4fdd0f9b-f920-42c1-b4d9-95e30ea0b595', '8ce05027-14e6-4e86-b096-ad7d370ff65b', 'penalty', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303230313030313030312d31', 'lead_merits-clause-980201001001-1', 'lead_merits-decided_by-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980302001001, '17b82acb-4e72-4e99-a771-6e890b47cc0f', '2525dd5c-1d65-4a8e-b85d-388ee36d3f89', 'reward', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303330323030313030312d30', 'lead_merits-clause-980302001001-0', 'lead_merits-decided_by-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980302001001, '71a9a5ff-d640-49cf-a54b-e399bd8cc806', '7554ca5c-9ca3-4529-a98f-7d76511c4407', 'penalty', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303330323030313030312d31', 'lead_merits-clause-980302001001-1', 'lead_merits-decided_by-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980201001001, '9462bcd3-d697-4ae1-aaa5-074bc25b1fd6', '26fe7a26-415b-4a2d-85fc-7f4d8404b9e0', '2020-02-29', false, 'lead_reports-summary-980201001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980201001001, '58bd8df1-d41f-4352-8108-3a35e8c83714', '9ca8d1df-d0bf-4603-9093-e32ecd9176f8', '2020-02-29', true, 'lead_reports-summary-980201001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980302001001, '741354dc-a1b5-46e4-a1b7-3cdda53d5006', '7e31830b-14df-494b-b021-8ee2015ae9b8', '2020-02-29', false, 'lead_reports-summary-980302001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980302001001, '1bad8687-458f-4f91-8c1b-fbc3db0756f3', 'ac7763e9-1cb7-4cd9-a377-f862192b1ff9', '2020-02-29', true, 'lead_reports-summary-980302001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980201001001, 'e0c71268-5cc2-42de-81ba-f3c8da1a240d', '9a7763c5-520a-463c-8e9f-750a1e0c938a', 'letter_invitations-label-980201001001-0', 'letter_invitations-secret_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980201001001, 'cfbf3c0a-a0b3-4ab0-b3b2-35070348527a', '61ee37cc-cd71-4922-9aed-e3fd4bd979f3', 'letter_invitations-label-980201001001-1', 'letter_invitations-secret_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980302001001, '8bb3a6f3-fe8f-417d-981f-25c95287622b', '2722031d-9c85-49c3-be12-19461e42e77b', 'letter_invitations-label-980302001001-0', 'letter_invitations-secret_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980302001001, 'c0ee609f-92b6-441d-b20c-ee883f4a1caa', '7d492b55-e0a4-4e65-9f4d-859ba6ac5ad0', 'letter_invitations-label-980302001001-1', 'letter_invitations-secret_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980201001001, '5538d641-117f-4b28-943a-28a449058f54', 'b2ccf66d-6f88-474f-947e-210ddf5fa4ef', '2020-02-29', 'letter_refusals-how-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980201001001, '1a3e7bd9-4159-4d6c-bbca-40f3ba74574b', 'a532651e-e76f-4387-86ea-3d8e40855bc8', '2020-02-29', 'letter_refusals-how-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980302001001, 'ff8b8537-db10-4350-95be-8a93acc07b67', 'f6721c03-2bcd-447e-bdcd-097f705780d0', '2020-02-29', 'letter_refusals-how-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980302001001, 'ec4ca1ac-bc17-449d-82d5-3962473fcac4', '99d0ba59-6581-4f4e-9391-d5fa539d1b1a', '2020-02-29', 'letter_refusals-how-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980201001001, '817364fa-8b68-4146-ad35-86e9a5453fea', 'e0c71268-5cc2-42de-81ba-f3c8da1a240d', '9a7763c5-520a-463c-8e9f-750a1e0c938a', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303230313030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303230313030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303230313030313030312d30', 'letter_signatures-text-980201001001-0', '2020-02-29 04:00:00+00', 'confirmed', '2020-02-29', 'bd9b7c35-a8e0-4bda-9337-2ce3b5b3ae3d', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980201001001, '9535583d-7f9b-422d-87e7-80462685895d', 'cfbf3c0a-a0b3-4ab0-b3b2-35070348527a', '61ee37cc-cd71-4922-9aed-e3fd4bd979f3', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303230313030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303230313030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303230313030313030312d31', 'letter_signatures-text-980201001001-1', '2020-02-29 04:00:00+00', 'rejected', '2020-02-29', '0c0b7722-7db7-4fdc-acd8-28b73313ed9b', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980302001001, 'ba0e9e62-1b18-4d4a-a115-5f8f3379e338', '8bb3a6f3-fe8f-417d-981f-25c95287622b', '2722031d-9c85-49c3-be12-19461e42e77b', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303330323030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303330323030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303330323030313030312d30', 'letter_signatures-text-980302001001-0', '2020-02-29 04:00:00+00', 'confirmed', '2020-02-29', '3e8d6f18-b180-4620-96bf-341fe47f42c7', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980302001001, 'f8278780-9102-426c-a371-bde64e134b33', 'c0ee609f-92b6-441d-b20c-ee883f4a1caa', '7d492b55-e0a4-4e65-9f4d-859ba6ac5ad0', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303330323030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303330323030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303330323030313030312d31', 'letter_signatures-text-980302001001-1', '2020-02-29 04:00:00+00', 'rejected', '2020-02-29', '033f26e5-07b4-4cdb-ae11-7ae052c536a5', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980201001001, '2c612e70-29d3-40fd-99ca-4743635a6cc2', 'letter_texts-body-980201001001-0', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980201001001, '9791abc4-04ae-4432-bdd2-5ba702c566a1', 'letter_texts-body-980201001001-1', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980302001001, '7b3795bc-dc02-44cf-aa8d-0de158906b0b', 'letter_texts-body-980302001001-0', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980302001001, 'd40b95eb-cdc4-4a39-bb71-af93d5a9f461', 'letter_texts-body-980302001001-1', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980201001001, '1c6100c7-2671-43cd-baad-d0e8cb5c727d', 'live_scores-criteria_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'live_scores-grade-980201001001-0', 'live_scores-outcome-980201001001-0', '{live_scores-vetoes-980201001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980201001001, 'adaec2a8-b3c4-4462-8fce-7851e377e2bc', 'live_scores-criteria_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'live_scores-grade-980201001001-1', 'live_scores-outcome-980201001001-1', '{live_scores-vetoes-980201001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980302001001, '65cb5516-2e74-4feb-8ad2-1dacf099a421', 'live_scores-criteria_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'live_scores-grade-980302001001-0', 'live_scores-outcome-980302001001-0', '{live_scores-vetoes-980302001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980302001001, '63385a3d-5b67-42ea-a707-c16afbc4dc18', 'live_scores-criteria_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'live_scores-grade-980302001001-1', 'live_scores-outcome-980302001001-1', '{live_scores-vetoes-980302001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980201001001, 'e8454134-e223-4e75-875b-dd0382e62927', 'joint', 'meetings-title-980201001001-0', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980201001001, '7edcd153-010c-498b-a4eb-77d88efbbf9b', 'extraordinary', 'meetings-title-980201001001-1', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980302001001, '08657322-faaa-4551-a0f4-24ee792ff2dc', 'joint', 'meetings-title-980302001001-0', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980302001001, '0f5694f5-5fb0-4585-9aa5-27282f576eee', 'extraordinary', 'meetings-title-980302001001-1', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('3bbbf892-e8b2-4dc1-8813-816bfe4a2233', 980201001001, 980201001001, '3482b7ce-43a3-4e36-9132-deef510b7836', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('9d82c462-ad23-44cd-84ae-9b293fd8696c', 980201001000, 980201001999, '7a5a8ed2-e3ed-47e4-9585-c90c337d23de', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('21eb7302-5cfb-4806-86bb-af3fa29fc8e0', 980201000000, 980201999999, '524b3923-2914-477c-bd51-99c71fa7e7aa', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('7c741df3-939a-456a-8b87-818ae0085c88', 980000000000, 989999999999, 'b6ae70d1-e33f-4869-970e-b978b07255c2', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('2c964043-e4db-4fb1-a4b0-ba220bfb337f', 980302001001, 980302001001, '536cdd12-3829-4d99-9f0c-33ddb8bb87e5', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('c4a3b45b-e40c-4701-9cc1-0aea9b5d2d15', 980302000000, 980302999999, '27a0c406-2211-43c3-8953-7b9c91765ad7', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980201001001, '5016a882-38e5-497c-bcc5-42e27006a17c', 'month_scores-criteria_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'month_scores-grade-980201001001-0', 'month_scores-outcome-980201001001-0', '{month_scores-vetoes-980201001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980201001001, '761be248-a430-429b-a5a0-d346a11fcb17', 'month_scores-criteria_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'month_scores-grade-980201001001-1', 'month_scores-outcome-980201001001-1', '{month_scores-vetoes-980201001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980302001001, 'e527bbc2-b1f2-4fed-b33e-3424f083a6cb', 'month_scores-criteria_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'month_scores-grade-980302001001-0', 'month_scores-outcome-980302001001-0', '{month_scores-vetoes-980302001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980302001001, '8290e06c-17ed-467b-bb47-7c3f59b17456', 'month_scores-criteria_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'month_scores-grade-980302001001-1', 'month_scores-outcome-980302001001-1', '{month_scores-vetoes-980302001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980201001001, 'e16ae9e6-d121-4d1f-96a6-f0c31731ee76', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303230313030313030312d30', 'outbound_residents-name_index-980201001001-0', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303230313030313030312d30', '99', 'work', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980201001001, 'c16efe9c-983f-4102-a865-ec4c9532af2a', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303230313030313030312d31', 'outbound_residents-name_index-980201001001-1', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303230313030313030312d31', '99', 'study', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980302001001, 'dcde7a06-5891-4eda-80ce-c0e3cb5d9141', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303330323030313030312d30', 'outbound_residents-name_index-980302001001-0', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303330323030313030312d30', '99', 'work', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980302001001, '6dce5e6d-df4c-4e7d-ab68-fcf7b3924b19', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303330323030313030312d31', 'outbound_residents-name_index-980302001001-1', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303330323030313030312d31', '99', 'study', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980201001001, '24f14e85-7c07-4af0-81e4-783782119113', 'outbox-topic-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980201001001, '3e63c9e9-bfef-41c9-b033-f300d7f5a94d', 'outbox-topic-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980302001001, '37766668-aa6f-47e7-84d3-98b72f66ef3d', 'outbox-topic-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980302001001, '2d0e4fb8-4be1-40d1-ae89-e00a11f0dc52', 'outbox-topic-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980201001001, 'ab352e43-993f-41e2-84e9-e1498e132826', 'patrol', 'patrols-route-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980201001001, '2f88e26e-f810-4565-8464-583148fb0930', 'screening', 'patrols-route-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980302001001, '825073e9-7b2e-4f97-ae54-1460c91d7001', 'patrol', 'patrols-route-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980302001001, '8f4de078-8294-4a4a-83f8-a7161140c124', 'screening', 'patrols-route-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('73a6e511-ddc9-4686-b998-8b1fb2aa0009', 980201001001, 980201001001, 'periodic_jobs-name-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('d7a4744d-2fc1-42e6-b754-2866bb4cf93f', 980201001000, 980201001999, 'periodic_jobs-name-980201001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('3d63745b-b7aa-453c-9ff7-678868b5fb4e', 980201000000, 980201999999, 'periodic_jobs-name-980201-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('068f01ce-b8e1-4212-aac4-7c4c3112717f', 980000000000, 989999999999, 'periodic_jobs-name-98-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('a54a1a10-c9e9-4b15-98d4-190045c1befc', 980302001001, 980302001001, 'periodic_jobs-name-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('f686979c-9f16-4dec-ae85-5667afbc3cf4', 980302000000, 980302999999, 'periodic_jobs-name-980302-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('919873ee-405b-4735-987f-865c100da913', 980201001001, 980201001001, 'places-name-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('6c524a21-4c02-4102-934e-4964627d1448', 980201001000, 980201001999, 'places-name-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('8db8279f-4cab-4c15-9604-2ea9c0dae9be', 980201000000, 980201999999, 'places-name-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('5a85de7b-9238-45d6-a45c-744aa09159f2', 980000000000, 989999999999, 'places-name-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('803a81d3-8fe7-49b5-9414-a62c06660b14', 980302001001, 980302001001, 'places-name-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('5a9836c0-f3a2-4063-b902-52f1ad0e82d2', 980302000000, 980302999999, 'places-name-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980201001001, 'ae75a4e6-9e88-4ce5-9ba5-79471656956a', '5e8e6c47-b06c-4c98-b42c-fdab747452ae', 'goals', 'plan_parts-body-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980201001001, '0117001b-c095-4ab3-8689-c8f81fe6b7af', '6b399d86-b77c-4381-aa81-4f624a34bd76', 'phases', 'plan_parts-body-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980302001001, '4ca1e836-b4d7-412d-ba52-87d0d978c239', '087406b6-efc7-4dcc-8759-38d77d014f74', 'goals', 'plan_parts-body-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980302001001, 'e05726d4-a3f8-49b5-9cc6-00c2fd2bdcc7', '71bb6c8b-6db1-419b-913b-ff43f7caa333', 'phases', 'plan_parts-body-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980201001001, '5e8e6c47-b06c-4c98-b42c-fdab747452ae', 'plans-title-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980201001001, '6b399d86-b77c-4381-aa81-4f624a34bd76', 'plans-title-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980302001001, '087406b6-efc7-4dcc-8759-38d77d014f74', 'plans-title-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980302001001, '71bb6c8b-6db1-419b-913b-ff43f7caa333', 'plans-title-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980201001001, '2882ca47-7ae6-45a7-90fa-9f93286f4c66', 'leader', 'posts-holder_name-980201001001-0', 'posts-appointed_by-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980201001001, '4d42bba0-bf3d-4638-86df-7a201127febd', 'deputy_leader', 'posts-holder_name-980201001001-1', 'posts-appointed_by-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980302001001, '849429a9-dee7-4176-b088-663a7cffb48e', 'leader', 'posts-holder_name-980302001001-0', 'posts-appointed_by-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980302001001, '73d81d9a-6422-420c-83d4-5f80ec9d3e9c', 'deputy_leader', 'posts-holder_name-980302001001-1', 'posts-appointed_by-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980201001001, '62369831-13e1-4a69-8d28-1b27ec6fd16f', 'migrant_workers', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980201001001, '9ec27599-aed3-4b3a-9c7d-91ff7fc6f2cb', 'students', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980302001001, 'cb1ba275-d1ae-4860-b9cd-f10b572e9210', 'migrant_workers', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980302001001, 'c88772a2-a9ff-48ef-bbe3-d57bf8a8caf2', 'students', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980201001001, 'ed5282ef-d041-4c3b-bd57-14a365356387', 'privacy_notices-title-980201001001-0', 'privacy_notices-body-980201001001-0', '2020-02-29', 'privacy_notices-approved_by-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980201001001, '1170bd04-8ba9-4112-8311-55687abb801e', 'privacy_notices-title-980201001001-1', 'privacy_notices-body-980201001001-1', '2020-02-29', 'privacy_notices-approved_by-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980302001001, '3df0a5c4-e6f4-49e6-bcd1-b8169ea4b353', 'privacy_notices-title-980302001001-0', 'privacy_notices-body-980302001001-0', '2020-02-29', 'privacy_notices-approved_by-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980302001001, '3d5d760a-d5c9-42e5-97e0-e175014cf0ee', 'privacy_notices-title-980302001001-1', 'privacy_notices-body-980302001001-1', '2020-02-29', 'privacy_notices-approved_by-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980201001001, 'b2ccf66d-6f88-474f-947e-210ddf5fa4ef', '26fe7a26-415b-4a2d-85fc-7f4d8404b9e0', '4f5dc219-77ee-4a34-a571-1350e2668c4b', 'rental_units-unit_no-980201001001-0', 'residence', 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980201001001, 'a532651e-e76f-4387-86ea-3d8e40855bc8', '9ca8d1df-d0bf-4603-9093-e32ecd9176f8', '934b10dd-2f62-4223-8f39-4ef8d8513d0c', 'rental_units-unit_no-980201001001-1', 'dormitory', 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980302001001, 'f6721c03-2bcd-447e-bdcd-097f705780d0', '7e31830b-14df-494b-b021-8ee2015ae9b8', '22e59a18-e3f4-43f6-ad2c-a84e35aa236b', 'rental_units-unit_no-980302001001-0', 'residence', 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980302001001, '99d0ba59-6581-4f4e-9391-d5fa539d1b1a', 'ac7763e9-1cb7-4cd9-a377-f862192b1ff9', '1ee52629-51a7-4ac3-a269-4a5220aa2918', 'rental_units-unit_no-980302001001-1', 'dormitory', 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('4496e384-43a9-4114-9f3e-396881d2d71a', 980201001001, 980201001001, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('c16e98b0-20e9-41e3-ad78-9298a2ac4e59', 980201001000, 980201001999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('6ac85e72-ad5b-4316-817e-1204c93a7c4c', 980201000000, 980201999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('36f67206-7dc2-468e-b342-199a6b87ed98', 980000000000, 989999999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('5c75661c-c7a9-4627-9523-e1d1f8bdf948', 980302001001, 980302001001, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('1c32bca7-524d-4605-ae06-e3e8bc2246d0', 980302000000, 980302999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980201001001, '9a7763c5-520a-463c-8e9f-750a1e0c938a', 'b2ccf66d-6f88-474f-947e-210ddf5fa4ef', '4f5dc219-77ee-4a34-a571-1350e2668c4b', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980201001001, '61ee37cc-cd71-4922-9aed-e3fd4bd979f3', 'a532651e-e76f-4387-86ea-3d8e40855bc8', '934b10dd-2f62-4223-8f39-4ef8d8513d0c', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980302001001, '2722031d-9c85-49c3-be12-19461e42e77b', 'f6721c03-2bcd-447e-bdcd-097f705780d0', '22e59a18-e3f4-43f6-ad2c-a84e35aa236b', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980302001001, '7d492b55-e0a4-4e65-9f4d-859ba6ac5ad0', '99d0ba59-6581-4f4e-9391-d5fa539d1b1a', '1ee52629-51a7-4ac3-a269-4a5220aa2918', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('4a81a0c2-0f74-4883-8aca-e2ba518d773b', 980201001001, 980201001001, 'live', '2020-02-29', 'runs-criteria_hash-980201001001-0', '15179ba3-7fb5-41c4-8489-b1f98e683fea', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('af364731-1222-4ee1-8d71-99c72e913632', 980201001000, 980201001999, 'live', '2020-02-29', 'runs-criteria_hash-980201001-0', 'cef421b3-fd66-46e7-9ea5-9b28442803ca', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('2d9ac8dc-c0b3-4b05-979b-9d2355bf1d9c', 980201000000, 980201999999, 'live', '2020-02-29', 'runs-criteria_hash-980201-0', '3a913694-fc3d-4ccc-83b8-87d9e368a714', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('b0b93d5f-5bbf-45f3-8cdd-d1dd044ab9cc', 980000000000, 989999999999, 'live', '2020-02-29', 'runs-criteria_hash-98-0', '53c78b35-958d-4300-b16d-acfd41473baf', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('65292457-fbf4-4414-ac5f-318486f5c0dc', 980302001001, 980302001001, 'live', '2020-02-29', 'runs-criteria_hash-980302001001-0', 'daf69656-c7e1-4cb3-aea9-1d2296587f72', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('71fc362c-6721-49f6-b0c5-2775539d0dde', 980302000000, 980302999999, 'live', '2020-02-29', 'runs-criteria_hash-980302-0', '5a225ad8-c99a-4016-8910-b323d77a24ac', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980201001001, 'ee8256be-0333-44c6-97fc-fe9cdaf82dd5', 'board', '2020-02-29', false, 'samples-place-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980201001001, 'bface6bd-8c9f-4ad3-8624-3275c213d78a', 'contact', '2020-02-29', true, 'samples-place-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980302001001, 'e840f77a-c5fb-4777-826f-ab85fb15fb18', 'board', '2020-02-29', false, 'samples-place-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980302001001, 'efeec87d-bd18-4901-b093-1b8514eadae6', 'contact', '2020-02-29', true, 'samples-place-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('3323e7b9-88ff-4165-8567-c43d1c25f85b', 980201001001, 980201001001, '3482b7ce-43a3-4e36-9132-deef510b7836', '3bbbf892-e8b2-4dc1-8813-816bfe4a2233', 'sign_in_sessions-token_hash-980201001001-0', 'sign_in_sessions-device-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('3f7fb810-0f0a-4a61-97de-cb7dccc9dd4b', 980201001000, 980201001999, '7a5a8ed2-e3ed-47e4-9585-c90c337d23de', '9d82c462-ad23-44cd-84ae-9b293fd8696c', 'sign_in_sessions-token_hash-980201001-0', 'sign_in_sessions-device-980201001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('45644ab6-9147-419e-9ee1-32432fb5d852', 980201000000, 980201999999, '524b3923-2914-477c-bd51-99c71fa7e7aa', '21eb7302-5cfb-4806-86bb-af3fa29fc8e0', 'sign_in_sessions-token_hash-980201-0', 'sign_in_sessions-device-980201-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('434362df-4e04-4626-a9ed-7d53ab455b73', 980000000000, 989999999999, 'b6ae70d1-e33f-4869-970e-b978b07255c2', '7c741df3-939a-456a-8b87-818ae0085c88', 'sign_in_sessions-token_hash-98-0', 'sign_in_sessions-device-98-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('db5dce9c-d6e2-4727-b505-b466e844d6e6', 980302001001, 980302001001, '536cdd12-3829-4d99-9f0c-33ddb8bb87e5', '2c964043-e4db-4fb1-a4b0-ba220bfb337f', 'sign_in_sessions-token_hash-980302001001-0', 'sign_in_sessions-device-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('6cd8fa95-a6ce-43e5-989d-1863a21f89df', 980302000000, 980302999999, '27a0c406-2211-43c3-8953-7b9c91765ad7', 'c4a3b45b-e40c-4701-9cc1-0aea9b5d2d15', 'sign_in_sessions-token_hash-980302-0', 'sign_in_sessions-device-980302-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980201001001, '7ab256de-5af0-49de-a7f1-8d3e5bbf60bc', '517ba61f-b378-48b2-8fd6-e82a67d43c99', 30, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980201001001, '218e4a13-6a8c-4908-b0a3-1c37c7276089', 'e8aa65df-9f6c-479f-8e17-3f92cf02f339', 90, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980302001001, 'e7830c3b-9b0c-4a68-844b-0e46a5857ca6', '3999cc70-94ea-4764-8608-63838857b9b4', 30, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980302001001, '00f06d95-d819-46c3-b754-89bdae5365e6', '795755b4-2922-45cf-9153-e4b7b64f4577', 90, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980201001001, '4b2163e0-36c6-443b-96fe-8e362674cb23', '517ba61f-b378-48b2-8fd6-e82a67d43c99', 'inform_landlord', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980201001001, '3cf31c21-ce4e-42bf-9418-0281973156e1', 'e8aa65df-9f6c-479f-8e17-3f92cf02f339', 'inform_neighbours', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980302001001, 'd1b134d3-5b8a-47fe-bb92-5e423ac631ac', '3999cc70-94ea-4764-8608-63838857b9b4', 'inform_landlord', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980302001001, '79d615f1-f2ea-4b40-b6bf-5719cd61492e', '795755b4-2922-45cf-9153-e4b7b64f4577', 'inform_neighbours', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980201001001, '517ba61f-b378-48b2-8fd6-e82a67d43c99', '26fe7a26-415b-4a2d-85fc-7f4d8404b9e0', '2020-02-29', '2020-02-29', 'sealed', 'police_station', 1, 1, 1, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980201001001, 'e8aa65df-9f6c-479f-8e17-3f92cf02f339', '9ca8d1df-d0bf-4603-9093-e32ecd9176f8', '2020-02-29', '2020-02-29', 'demolished', 'market_regulation', 2, 2, 2, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980302001001, '3999cc70-94ea-4764-8608-63838857b9b4', '7e31830b-14df-494b-b021-8ee2015ae9b8', '2020-02-29', '2020-02-29', 'sealed', 'police_station', 1, 1, 1, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980302001001, '795755b4-2922-45cf-9153-e4b7b64f4577', 'ac7763e9-1cb7-4cd9-a377-f862192b1ff9', '2020-02-29', '2020-02-29', 'demolished', 'market_regulation', 2, 2, 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('e2bb5aed-60c1-496a-8478-9b7a391beee3', 980201001001, 980201001001, 'tasks-kind-980201001001-0', '725cf1a5-4113-49c7-9f46-ec033cd758c4', '{"text": "tasks-payload-980201001001-0"}', '2b071b50-5a17-45ed-8154-136dda179b8f', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('d64299af-759e-4f13-943e-0a713a03e21a', 980201001000, 980201001999, 'tasks-kind-980201001-0', '1190b21b-310d-4e62-bfd4-82aa5d5419c3', '{"text": "tasks-payload-980201001-0"}', 'ee59de95-a47f-4920-b21b-ed45df14510d', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('9d92cec4-6f60-485f-85f5-21b2acfb0886', 980201000000, 980201999999, 'tasks-kind-980201-0', '6c1399f1-1f02-4ff6-9a6e-6a5ed1b35923', '{"text": "tasks-payload-980201-0"}', '0f5e99f4-4494-4be8-a64f-ec5eca4200e0', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('34c80816-a1c1-4e82-b669-beb550ff2cca', 980000000000, 989999999999, 'tasks-kind-98-0', 'c18945d7-9d03-479f-a504-31c760b7d957', '{"text": "tasks-payload-98-0"}', '6f1b535d-c631-4124-a401-1e21814d7888', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('e10c9901-e6d7-4381-abb9-543ab093cffc', 980302001001, 980302001001, 'tasks-kind-980302001001-0', 'c271a533-0d9a-464b-9910-c8ea1045a2a0', '{"text": "tasks-payload-980302001001-0"}', 'e9ff06ec-3894-43d5-a440-18a7e586c2f5', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('16db9b4a-cd54-4dff-8a30-f79414185ed0', 980302000000, 980302999999, 'tasks-kind-980302-0', 'd0db3060-cd76-461d-99de-f3838cf79231', '{"text": "tasks-payload-980302-0"}', '8e071522-a6ca-480e-be92-6f3d2c44f8ff', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980201001001, '178a60cb-ec6d-4e26-a816-5afc33e05e02', 'b2ccf66d-6f88-474f-947e-210ddf5fa4ef', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303230313030313030312d30', 'tenancies-tenant_name_index-980201001001-0', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303230313030313030312d30', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303230313030313030312d30', 'tenancies-id_number_index-980201001001-0', 'none', 'employee', false, 1, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980201001001, 'e083d23c-2a6c-4358-9e30-9912f98460ff', 'a532651e-e76f-4387-86ea-3d8e40855bc8', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303230313030313030312d31', 'tenancies-tenant_name_index-980201001001-1', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303230313030313030312d31', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303230313030313030312d31', 'tenancies-id_number_index-980201001001-1', 'landlord', 'self_employed', true, 2, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980302001001, '282ecb1f-091a-41da-8fef-d7b7c02aa390', 'f6721c03-2bcd-447e-bdcd-097f705780d0', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303330323030313030312d30', 'tenancies-tenant_name_index-980302001001-0', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303330323030313030312d30', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303330323030313030312d30', 'tenancies-id_number_index-980302001001-0', 'none', 'employee', false, 1, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980302001001, 'c5869855-6a95-4924-8386-f75418d024e8', '99d0ba59-6581-4f4e-9391-d5fa539d1b1a', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303330323030313030312d31', 'tenancies-tenant_name_index-980302001001-1', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303330323030313030312d31', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303330323030313030312d31', 'tenancies-id_number_index-980302001001-1', 'landlord', 'self_employed', true, 2, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980201001001, '6914b378-6fa6-4002-b0f5-716e26083953', '39128d4a-cf47-4b29-8011-0f4891ac4210', false, 'received', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980201001001, '2a41fbdf-aea6-4c0f-9a65-22bb8c7e0cd6', '96b1179e-7f9b-4271-981f-6dc9aecf1040', true, 'acknowledged', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980302001001, 'b7f668a7-cd89-48fe-9e70-c84a6acbb892', '49a8bdaf-74e6-4629-a923-b2440b88ad64', false, 'received', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980302001001, '0f9873b9-b880-4e0d-8b10-84525fe65b09', 'df195727-abdf-4c34-8e51-e0110735e96b', true, 'acknowledged', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980201001001, '2e94b140-0d28-4be2-a0d8-8f6909455fb4', '39128d4a-cf47-4b29-8011-0f4891ac4210', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303230313030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980201001001, 'c5577827-f88e-4261-a18d-51807f459d69', '96b1179e-7f9b-4271-981f-6dc9aecf1040', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303230313030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980302001001, 'abffc553-9b8d-48ae-a3fb-5c5d890bbf57', '49a8bdaf-74e6-4629-a923-b2440b88ad64', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303330323030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980302001001, '5127fe55-0db2-4c24-9666-a3a80e43ee3c', 'df195727-abdf-4c34-8e51-e0110735e96b', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303330323030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980201001001, '4b429ac7-3d6a-4184-87b3-88258cd21241', '39128d4a-cf47-4b29-8011-0f4891ac4210', false, 'police_station', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980201001001, 'ce02309b-4b41-4a98-92c4-f7fe7a2dffab', '96b1179e-7f9b-4271-981f-6dc9aecf1040', true, 'market_regulation', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980302001001, '69ddea2b-fb26-4bc9-af1c-4fc0587ecee1', '49a8bdaf-74e6-4629-a923-b2440b88ad64', false, 'police_station', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980302001001, '0ed20a59-5bc5-4feb-936b-25673f3c008f', 'df195727-abdf-4c34-8e51-e0110735e96b', true, 'market_regulation', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980201001001, '39128d4a-cf47-4b29-8011-0f4891ac4210', 'public', false, false, '\x7365616c65643a746970732d626f64792d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'unfounded', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', false, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980201001001, '96b1179e-7f9b-4271-981f-6dc9aecf1040', 'phone', true, true, '\x7365616c65643a746970732d626f64792d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'watch', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', true, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980302001001, '49a8bdaf-74e6-4629-a923-b2440b88ad64', 'public', false, false, '\x7365616c65643a746970732d626f64792d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'unfounded', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', false, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980302001001, 'df195727-abdf-4c34-8e51-e0110735e96b', 'phone', true, true, '\x7365616c65643a746970732d626f64792d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'watch', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', true, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980201001001, 'a00c1389-69fb-4daf-afc7-28c93132b1ef', 'b2ccf66d-6f88-474f-947e-210ddf5fa4ef', '2020-02-29', 'visit', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980201001001, 'b06b383d-bd33-4a0c-9855-3249ba1b6978', 'a532651e-e76f-4387-86ea-3d8e40855bc8', '2020-02-29', 'phone', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980302001001, '03ba88f3-3e4c-436b-b91c-a3f03bd07cae', 'f6721c03-2bcd-447e-bdcd-097f705780d0', '2020-02-29', 'visit', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980302001001, 'a9e9b4e5-d243-47dd-84cd-34b182a12e3d', '99d0ba59-6581-4f4e-9391-d5fa539d1b1a', '2020-02-29', 'phone', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980201001001, 'fa89ab36-62f2-42ea-9f1c-bc4185b1e8f2', 'ae717b3d-d142-400c-82a3-7b6601f81969', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980201001001, '3677b7f3-cb96-4319-9e2e-55b850ca0e89', 'e9702ea9-7e03-40a5-a629-4fdf6623d061', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980302001001, 'fec78e7e-0905-4c33-8bdd-6dddc135e3cd', '8c3c9c6a-ee14-4846-b169-d330de7b6f46', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980302001001, 'adbd1a72-8bea-4e7c-9117-a27446e7d2b4', 'f270baa2-70cb-452e-a323-1ffa1fd949e1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980201001001, 'ae717b3d-d142-400c-82a3-7b6601f81969', 'venues-name-980201001001-0', 'hotel', 'venues-address-980201001001-0', 'venues-credit_code-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980201001001, 'e9702ea9-7e03-40a5-a629-4fdf6623d061', 'venues-name-980201001001-1', 'internet_cafe', 'venues-address-980201001001-1', 'venues-credit_code-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980302001001, '8c3c9c6a-ee14-4846-b169-d330de7b6f46', 'venues-name-980302001001-0', 'hotel', 'venues-address-980302001001-0', 'venues-credit_code-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980302001001, 'f270baa2-70cb-452e-a323-1ffa1fd949e1', 'venues-name-980302001001-1', 'internet_cafe', 'venues-address-980302001001-1', 'venues-credit_code-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980201001001, 'e99b5f34-29e7-4add-82c9-bf96c71efbe8', 'vetoes-veto-980201001001-0', '2020-02-29', 'vetoes-document-980201001001-0', '2020-02-29', '5125a0e9-be2c-4d67-9fb5-caa0d9ab08d2', '82a6b784-d6e8-42e0-a318-388aa6a92e75', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980201001001, '3df0a2b4-cd19-4a64-9bd6-84d54097fb8f', 'vetoes-veto-980201001001-1', '2020-02-29', 'vetoes-document-980201001001-1', '2020-02-29', '31427c44-6c1d-4948-a383-719518145de6', '2357cd58-1839-45a1-9e88-8aa496974c41', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980302001001, '0e202443-881d-41fc-8dd9-d0a6d41f93f1', 'vetoes-veto-980302001001-0', '2020-02-29', 'vetoes-document-980302001001-0', '2020-02-29', 'ca84e06c-0536-4295-9c8a-5fb39dfc3b43', 'e38225a7-ce36-45c6-8058-5129d7137bfa', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980302001001, 'f31a6927-ba01-4fe2-90d5-b22094a43eed', 'vetoes-veto-980302001001-1', '2020-02-29', 'vetoes-document-980302001001-1', '2020-02-29', 'af8b3b1d-44b7-493c-80a6-32e9366ed23d', 'be2aadab-af9c-4869-9306-f14778dc43c2', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980201001001, 'e35ee6fc-930f-438d-b2b3-3688fa678379', '\x7365616c65643a76696374696d732d6e616d652d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'civil_affairs', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980201001001, 'bdc94313-835e-447a-87bb-ff7f8673c9bc', '\x7365616c65643a76696374696d732d6e616d652d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'police', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980302001001, '377e6992-b551-43f8-90f2-c16b9cc9a4ae', '\x7365616c65643a76696374696d732d6e616d652d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'civil_affairs', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980302001001, '958ce508-3eb0-4239-a29a-f3bf79713f7d', '\x7365616c65643a76696374696d732d6e616d652d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'police', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
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
