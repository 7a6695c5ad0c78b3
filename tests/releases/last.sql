
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
    CONSTRAINT ck_audit_entries_action CHECK ((action = ANY (ARRAY['created'::text, 'changed'::text, 'ended'::text, 'resumed'::text, 'revealed'::text, 'exported'::text, 'imported'::text, 'undone'::text, 'confirmed'::text, 'issued'::text, 'signed'::text, 'refused'::text, 'passed_on'::text, 'answered'::text, 'erased'::text]))),
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
INSERT INTO public.accounts VALUES ('fcfb8c5b-4af4-4e14-8542-14eecf30a8aa', 980201001001, 980201001001, 'accounts-username-980201001001-0', 'accounts-display_name-980201001001-0', 'accounts-password_hash-980201001001-0', 'accounts-language-980201001001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('f5881f2b-3b27-47fc-8085-6297a4014b64', 980201001000, 980201001999, 'accounts-username-980201001-0', 'accounts-display_name-980201001-0', 'accounts-password_hash-980201001-0', 'accounts-language-980201001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('0fdfbdea-85a2-4531-98f2-5f0689d4e594', 980201000000, 980201999999, 'accounts-username-980201-0', 'accounts-display_name-980201-0', 'accounts-password_hash-980201-0', 'accounts-language-980201-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('b9383ea1-d18d-4c1d-9c3a-b98c62b3a071', 980000000000, 989999999999, 'accounts-username-98-0', 'accounts-display_name-98-0', 'accounts-password_hash-98-0', 'accounts-language-98-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('21123ff0-ca30-4d3d-9d64-a814dfb6963b', 980302001001, 980302001001, 'accounts-username-980302001001-0', 'accounts-display_name-980302001001-0', 'accounts-password_hash-980302001001-0', 'accounts-language-980302001001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('57e5b3f1-faf4-433e-ab67-d571055b05ef', 980302000000, 980302999999, 'accounts-username-980302-0', 'accounts-display_name-980302-0', 'accounts-password_hash-980302-0', 'accounts-language-980302-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980201001001, '35d6edd2-114d-4cfa-9e34-89e6de31ee05', 'citizen_school', 'activities-title-980201001001-0', '2020-02-29', 'activities-lecturer-980201001001-0', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980201001001, '58a42864-dc22-43e8-a37c-916e34653901', 'consultation_day', 'activities-title-980201001001-1', '2020-02-29', 'activities-lecturer-980201001001-1', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980302001001, 'ebfda755-24b9-44ea-9e2a-9b08d59fae06', 'citizen_school', 'activities-title-980302001001-0', '2020-02-29', 'activities-lecturer-980302001001-0', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980302001001, '83dc159e-7651-4177-bc50-b5e0e18af08a', 'consultation_day', 'activities-title-980302001001-1', '2020-02-29', 'activities-lecturer-980302001001-1', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980201001001, '22296445-d1e6-48a7-b80f-a6a4f3174b7b', '35d6edd2-114d-4cfa-9e34-89e6de31ee05', 'migrant_workers', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980201001001, 'a2195d7e-54f4-4620-9503-56e2a910066a', '58a42864-dc22-43e8-a37c-916e34653901', 'students', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980302001001, '32afb311-5a0f-4eb8-8aa1-ae68268fb841', 'ebfda755-24b9-44ea-9e2a-9b08d59fae06', 'migrant_workers', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980302001001, 'e6f742e5-969b-414a-8e5c-ec76a4a80922', '83dc159e-7651-4177-bc50-b5e0e18af08a', 'students', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980201001001, 'a1a65627-b984-4551-8f53-022e9dfe59c8', 1, 'adjustments-reason-980201001001-0', 'adjustments-document-980201001001-0', '2020-02-29', '3ecbec3a-cdda-4c6f-9829-58301d997670', '9ed701f1-061a-4e48-b861-e1d86064c680', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980201001001, '7ea1b91d-1d88-4947-8d8b-bf28062a7ade', 2, 'adjustments-reason-980201001001-1', 'adjustments-document-980201001001-1', '2020-02-29', '8fc1c76d-480f-4a08-ad57-845c70c8afb5', 'efaadff7-b746-41ac-8fc0-4df76f07933a', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980302001001, '0302aa34-38af-48e8-b92c-489efc260046', 1, 'adjustments-reason-980302001001-0', 'adjustments-document-980302001001-0', '2020-02-29', 'd0c2435f-2fe2-4b12-bd99-bf66f43e7edc', 'd7689a0f-d70b-479b-a7ff-eade2ea5b640', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980302001001, '6de31195-d9b0-49d1-b3a2-6c51ce7524d2', 2, 'adjustments-reason-980302001001-1', 'adjustments-document-980302001001-1', '2020-02-29', '4a5f9801-acd9-42ca-923c-526c2de3978e', '80e2f3fb-d3c8-4802-8d48-6f77ee5f62a3', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.alembic_version VALUES ('0016');
INSERT INTO public.archive_items VALUES (980201001001, '23a8c04b-a625-4772-8214-ff2c3e4c3a11', 'plan', 'archive_items-title-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980201001001, 'b76abad4-130c-4ea1-8a1e-63dc84bf3b1f', 'minutes', 'archive_items-title-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980302001001, '3624549e-673e-44ef-a086-c4c2a80576c0', 'plan', 'archive_items-title-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980302001001, 'e2ed753e-e5a8-4b6b-aa39-8fd644fdf22b', 'minutes', 'archive_items-title-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980201001001, '8b2f4807-0846-47de-91dc-aa1b89d2313d', 'attachments-record_table-980201001001-0', 'ea5ad267-8686-4b35-9406-7ff11c6da682', 'attachments-name-980201001001-0', 'attachments-mime-980201001001-0', 1, 'attachments-sha256-980201001001-0', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980201001001, 'e9e3a47b-f998-4050-b5ab-c838fea37360', 'attachments-record_table-980201001001-1', 'eb901f66-fef3-451f-b637-0a8b9625232e', 'attachments-name-980201001001-1', 'attachments-mime-980201001001-1', 2, 'attachments-sha256-980201001001-1', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980302001001, 'd2b651a5-e3de-4f8c-9a65-e88dd6d02486', 'attachments-record_table-980302001001-0', 'f9c5a6d1-a438-49c3-83dd-f3aba2ef3a1a', 'attachments-name-980302001001-0', 'attachments-mime-980302001001-0', 1, 'attachments-sha256-980302001001-0', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980302001001, '3f6b5382-6442-4957-9fb3-11f96597d666', 'attachments-record_table-980302001001-1', 'acdaf8d1-64e2-4813-9770-9fe9888344df', 'attachments-name-980302001001-1', 'attachments-mime-980302001001-1', 2, 'attachments-sha256-980302001001-1', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980201001001, '679cbee1-67b4-4c1a-a113-b01ca90c2a3f', 'head', 1, 'audit_anchors-hash-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980201001001, 'ec23b29b-463f-41a5-aa5b-2c3e9c38b87c', 'cut', 2, 'audit_anchors-hash-980201001001-1', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980302001001, '54fc507d-9490-4e1b-8352-618c32422186', 'head', 1, 'audit_anchors-hash-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980302001001, '8b4c2ff0-f993-455e-90c8-84331f5d495e', 'cut', 2, 'audit_anchors-hash-980302001001-1', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980201001001, '23f946f6-252a-432c-a94d-4deb983567fb', '2020-02-29 04:00:00+00', 1, 1, 'audit_checks-why-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980201001001, 'cf9d36f9-326a-4451-96f4-4698342448f7', '2020-02-29 04:00:00+00', 2, 2, 'audit_checks-why-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980302001001, 'd74286fb-66db-4a06-b794-b556359cb888', '2020-02-29 04:00:00+00', 1, 1, 'audit_checks-why-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980302001001, 'f33c1c03-2903-4afa-9fd5-0187776e7b44', '2020-02-29 04:00:00+00', 2, 2, 'audit_checks-why-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980201001001, '979f233e-005a-4086-b985-db8656d8156b', 1, 'audit_entries-actor-980201001001-0', 'audit_entries-actor_name-980201001001-0', 'created', 'audit_entries-record_table-980201001001-0', 'f73e2e89-9904-4b64-bd5a-9837503daa8f', '{"text": "audit_entries-changes-980201001001-0"}', 'audit_entries-reason-980201001001-0', 'audit_entries-previous-980201001001-0', 'audit_entries-hash-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980201001001, '99256437-24f8-410c-83d3-cfc962e2a9c6', 2, 'audit_entries-actor-980201001001-1', 'audit_entries-actor_name-980201001001-1', 'changed', 'audit_entries-record_table-980201001001-1', '8d387f73-4622-4f31-a661-5fdf385ea094', '{"text": "audit_entries-changes-980201001001-1"}', 'audit_entries-reason-980201001001-1', 'audit_entries-previous-980201001001-1', 'audit_entries-hash-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980302001001, '5f8f5b02-1aa7-406c-a6df-adf76d656538', 1, 'audit_entries-actor-980302001001-0', 'audit_entries-actor_name-980302001001-0', 'created', 'audit_entries-record_table-980302001001-0', '350e3608-3abc-4335-a81d-0827ad657b59', '{"text": "audit_entries-changes-980302001001-0"}', 'audit_entries-reason-980302001001-0', 'audit_entries-previous-980302001001-0', 'audit_entries-hash-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980302001001, 'a2183390-b191-444b-9ee2-5b746782c05f', 2, 'audit_entries-actor-980302001001-1', 'audit_entries-actor_name-980302001001-1', 'changed', 'audit_entries-record_table-980302001001-1', '27c93022-53b5-466f-b6ba-237d5bcdcfb3', '{"text": "audit_entries-changes-980302001001-1"}', 'audit_entries-reason-980302001001-1', 'audit_entries-previous-980302001001-1', 'audit_entries-hash-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980201001001, '514bda46-038e-41ca-9d2a-10582f2a1a6d', 'fa2b5009-6fc5-41c7-9cb1-9375021a1ba5', 'building_lead', 'building_leads-staircase-980201001001-0', '5e8218d0-4b53-4b45-9d06-a3185c882159', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303230313030313030312d30', 'building_leads-name_index-980201001001-0', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303230313030313030312d30', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980201001001, 'be8979a0-75e7-41e4-af6c-3d4483ed735b', '46fc8794-78ea-4eb7-a82d-cbaf01d0a577', 'liaison', 'building_leads-staircase-980201001001-1', 'd849faa1-65ea-42b4-a9fc-634044e5b762', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303230313030313030312d31', 'building_leads-name_index-980201001001-1', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303230313030313030312d31', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980302001001, '773c1737-117d-433f-bb44-61524d57faec', 'c6d06fa3-5194-4032-9025-161b77e8b56e', 'building_lead', 'building_leads-staircase-980302001001-0', '2460c17f-837f-4a07-8299-b5b74460c45d', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303330323030313030312d30', 'building_leads-name_index-980302001001-0', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303330323030313030312d30', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980302001001, 'c9bdd358-900b-459f-87c8-35966625396d', '48d67ee4-da8c-4718-acc8-69be428710d8', 'liaison', 'building_leads-staircase-980302001001-1', '8a20dd29-894b-4174-b82c-c60da369448b', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303330323030313030312d31', 'building_leads-name_index-980302001001-1', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303330323030313030312d31', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980201001001, 'fa2b5009-6fc5-41c7-9cb1-9375021a1ba5', 'buildings-name-980201001001-0', 'buildings-address-980201001001-0', 1, 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980201001001, '46fc8794-78ea-4eb7-a82d-cbaf01d0a577', 'buildings-name-980201001001-1', 'buildings-address-980201001001-1', 2, 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980302001001, 'c6d06fa3-5194-4032-9025-161b77e8b56e', 'buildings-name-980302001001-0', 'buildings-address-980302001001-0', 1, 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980302001001, '48d67ee4-da8c-4718-acc8-69be428710d8', 'buildings-name-980302001001-1', 'buildings-address-980302001001-1', 2, 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980201001001, 'communities-name-980201001001-0', 'communities-full_name-980201001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980302001001, 'communities-name-980302001001-0', 'communities-full_name-980302001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980403001001, 'communities-name-980403001001-0', 'communities-full_name-980403001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980201001001, 'b0cad9f5-28b8-4e45-bd2d-e2f3974f7b87', 'community', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980201001001, '3590fa3b-71cd-45fe-bb21-0211eaf416a2', 'intake', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980302001001, 'ebf86184-7d88-4912-992c-ba5d545b5f9a', 'community', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980302001001, 'e9d29c18-b3fc-46e5-96e0-9260b0e907dd', 'intake', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('b638002c-465b-4d93-a375-516c0393c488', 980201001001, 980201001001, 'criteria_versions-slug-980201001001-0', 'criteria_versions-version-980201001001-0', 'criteria_versions-hash-980201001001-0', 'criteria_versions-source-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('848c39c5-a2b6-4acf-8292-141cbeaa0f85', 980201001000, 980201001999, 'criteria_versions-slug-980201001-0', 'criteria_versions-version-980201001-0', 'criteria_versions-hash-980201001-0', 'criteria_versions-source-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('dc6c063b-6bf4-4b92-af9d-fbd160e8712f', 980201000000, 980201999999, 'criteria_versions-slug-980201-0', 'criteria_versions-version-980201-0', 'criteria_versions-hash-980201-0', 'criteria_versions-source-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('df8a335f-f5eb-422a-933b-356bb4bf6ff6', 980000000000, 989999999999, 'criteria_versions-slug-98-0', 'criteria_versions-version-98-0', 'criteria_versions-hash-98-0', 'criteria_versions-source-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('491314a5-3122-45ab-995c-136edf8fd6f9', 980302001001, 980302001001, 'criteria_versions-slug-980302001001-0', 'criteria_versions-version-980302001001-0', 'criteria_versions-hash-980302001001-0', 'criteria_versions-source-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('be02464e-b69d-479d-8f4b-2f668c3d2a23', 980302000000, 980302999999, 'criteria_versions-slug-980302-0', 'criteria_versions-version-980302-0', 'criteria_versions-hash-980302-0', 'criteria_versions-source-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980201001001, '68f648d0-9df8-4de8-ac06-4ce7cbf41dc9', 'access', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303230313030313030312d30', 'data_requests-name_index-980201001001-0', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303230313030313030312d30', 'data_requests-phone_index-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', 'fulfilled', 'no_data', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980201001001, '177f8eaa-43c1-4139-b334-ba0cea72fece', 'correction', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303230313030313030312d31', 'data_requests-name_index-980201001001-1', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303230313030313030312d31', 'data_requests-phone_index-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', 'partly', 'identity', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980302001001, 'abce1c6e-63e6-4e57-ade4-112fa93143d1', 'access', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303330323030313030312d30', 'data_requests-name_index-980302001001-0', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303330323030313030312d30', 'data_requests-phone_index-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', 'fulfilled', 'no_data', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980302001001, '9d850040-7539-4682-b78a-7d829fe255f0', 'correction', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303330323030313030312d31', 'data_requests-name_index-980302001001-1', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303330323030313030312d31', 'data_requests-phone_index-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', 'partly', 'identity', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980201001001, 'f040c2c7-e1b7-4ece-9a54-2518bd8594bf', 'contact_card', 'fa2b5009-6fc5-41c7-9cb1-9375021a1ba5', '2020-02-29', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980201001001, '31b86041-b9ef-4cd8-892d-d421493cb112', 'open_letter', '46fc8794-78ea-4eb7-a82d-cbaf01d0a577', '2020-02-29', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980302001001, '75401d5a-4e8a-47b6-85ce-9aa15ca66392', 'contact_card', 'c6d06fa3-5194-4032-9025-161b77e8b56e', '2020-02-29', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980302001001, '2014f218-e410-433f-94a7-99cf6dc80605', 'open_letter', '48d67ee4-da8c-4718-acc8-69be428710d8', '2020-02-29', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980201001001, 'e4529683-c3fa-4741-966e-6cd60816702c', '89f52ac5-11ea-4f5b-b9b0-8790ec580ad0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980201001001, '78bb4b1f-5fb0-4311-9eef-50c5c7ada412', '7c5afab9-7a50-4372-97b5-dca97fda7414', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980302001001, '5df54078-35a0-4956-a2ea-9708db8e5edf', '12946762-5731-4884-9609-8df12d33459d', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980302001001, '69c57da0-b4a7-4b23-8f7a-da9224a02a96', '869ab13d-d430-4792-b00d-c276a0f01b8d', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980201001001, '89f52ac5-11ea-4f5b-b9b0-8790ec580ad0', 'police_station', 'department_contacts-contact-980201001001-0', 'department_contacts-phone-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980201001001, '7c5afab9-7a50-4372-97b5-dca97fda7414', 'market_regulation', 'department_contacts-contact-980201001001-1', 'department_contacts-phone-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980302001001, '12946762-5731-4884-9609-8df12d33459d', 'police_station', 'department_contacts-contact-980302001001-0', 'department_contacts-phone-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980302001001, '869ab13d-d430-4792-b00d-c276a0f01b8d', 'market_regulation', 'department_contacts-contact-980302001001-1', 'department_contacts-phone-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980201001001, '3a3713a1-f395-45dd-bbeb-8221536c48f7', 'ae0c3a24-77ff-4189-938c-d9a622673cec', 'drafts-register-980201001001-0', 'new', '7dc9fe21-b950-4ef3-a96d-c4949d6aac80', '\x7365616c65643a6472616674732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980201001001, '14e50679-b33d-464f-9134-0b4c4ea5fc60', '5e2eba0c-9d25-4ef2-9fc4-fed51ec2b7d3', 'drafts-register-980201001001-1', 'edit', '4c713c2a-6231-43b8-90ae-a39283b9e75b', '\x7365616c65643a6472616674732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980302001001, '31bf63c9-0ad1-4233-8331-6086ce1e5578', '769b0401-0443-410c-9cda-329d191edc50', 'drafts-register-980302001001-0', 'new', '83333ba0-5572-4db8-9a54-2c404977da32', '\x7365616c65643a6472616674732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980302001001, 'cc452886-e479-4978-9ad6-c0fdb5097b68', '10b24cc8-78a7-42b6-8722-ca88ab5b995f', 'drafts-register-980302001001-1', 'edit', '4ca97921-1ea8-4aa3-80cd-d876eac84e06', '\x7365616c65643a6472616674732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980201001001, 'f9ac2a93-afa1-4e2a-9fdd-3c9776c0c8a9', 'duties-task-980201001001-0', 'responsible', '1431a419-f59f-4a4b-b63c-9e5f556100fd', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980201001001, 'e4a9d2c4-8fd5-4f6b-8d2c-807c0f8eb432', 'duties-task-980201001001-1', 'cooperating', 'fc8c580e-d47d-4833-b4c2-5e1bc3201d5d', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980302001001, '6912454f-54b2-40e1-bcc6-6ed8b98fcfcf', 'duties-task-980302001001-0', 'responsible', '37897846-773c-45c8-a8f8-7ff9f435c76f', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980302001001, '1f7327a2-d7ee-4330-b411-dfa903502e5c', 'duties-task-980302001001-1', 'cooperating', 'a6afd6f8-95e4-460f-84b5-d423349cfa95', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980201001001, 'd07a11da-27b4-48ba-8639-2af84d5a5937', 'erasures-record_table-980201001001-0', '0751320f-4e3e-4440-8866-cbe4941e34e7', '2020-02-29', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980201001001, '9aa3968d-9fd5-4a96-b19c-1be2465deab5', 'erasures-record_table-980201001001-1', '78a0b631-8b65-4201-959e-dd0ce7907599', '2020-02-29', '2020-02-29', true, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980302001001, '64ce307d-32db-4525-8408-91186d58d98f', 'erasures-record_table-980302001001-0', 'c6ae8f33-ce4b-4186-8366-ab67cc5f7294', '2020-02-29', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980302001001, '3ff97f69-2a84-445b-b801-3213d0b6299e', 'erasures-record_table-980302001001-1', 'a8927fad-6738-4a80-9948-28ceff4d9c23', '2020-02-29', '2020-02-29', true, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980201001001, 'c9fdb82c-2d5a-4c50-8ec3-3a0ff167b007', 'c9cd8687-33c4-4157-b743-f9fdc6566736', '877f701a-647f-4417-aff7-0e4c88ec1acd', 'unregistered', 'findings-place-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980201001001, 'ba4ef678-e524-4461-9752-5aa6f47c6c46', '92d03c64-2553-4ead-a97e-de89caa0765e', 'b73f2870-3c1b-4902-9a43-64c241cc3f63', 'overcrowded', 'findings-place-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980302001001, 'a5d49232-f873-4358-8b7f-99c1818d8b0e', 'd1c9b4ad-5777-4bd4-878a-c7dc881bfdd1', 'a6a2cf1f-e138-431f-9cd5-0fcfa330efb1', 'unregistered', 'findings-place-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980302001001, '4618af45-f2d3-4bf5-98be-1342df4d9907', 'e0954808-449d-4a9d-ba36-c39e52250e3a', '29fab7d9-d860-4f6b-bdaa-005830ed8360', 'overcrowded', 'findings-place-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980201001001, '116a1258-1b9f-413b-a87c-af2cb254928f', '2020-02-29', 1, 'household_references-source-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980201001001, 'd731bb56-8d41-4bc8-b0db-a3cdabd9bcc2', '2020-02-29', 2, 'household_references-source-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980302001001, '1e7ac0bf-ccbf-4c54-8e8f-6973d082ef03', '2020-02-29', 1, 'household_references-source-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980302001001, 'c0125f34-fc88-42af-ad53-ba139781059c', '2020-02-29', 2, 'household_references-source-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980201001001, 'f56d0969-f3d4-4445-bf0e-77e3fe343bf6', '2a31da40-fade-4267-8902-72a4ca7c28f8', 1, 1, 1, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980201001001, 'fa62900a-ecb6-4de8-bb06-7b641e3add9f', '606b1604-ff50-4998-8d91-d3f4d5cb8497', 2, 2, 2, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980302001001, '5806d5cc-04a2-436d-84f5-f5a43b77c4e8', '930e2ff7-02dc-4f37-8b9f-4c66e697e3cf', 1, 1, 1, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980302001001, '119411b2-665d-4b91-908a-ece2bd646957', 'e53d2787-fb69-4e98-b944-4e3d2131b683', 2, 2, 2, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980201001001, '2a31da40-fade-4267-8902-72a4ca7c28f8', 'imports-register_key-980201001001-0', 'imports-file_name-980201001001-0', 'imports-language-980201001001-0', '0928e3d9-507f-4a15-b172-f80ae29685ae', 'imports-requested_name-980201001001-0', 'uploaded', 'all', false, 'imports-sheet-980201001001-0', false, 1, '{"text": "imports-mapping-980201001001-0"}', '{"text": "imports-issues-980201001001-0"}', 1, 1, 1, 1, 1, 'b4d27e83-a55c-45e2-97c9-f5b4c8f9f31c', 'imports-problem-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980201001001, '606b1604-ff50-4998-8d91-d3f4d5cb8497', 'imports-register_key-980201001001-1', 'imports-file_name-980201001001-1', 'imports-language-980201001001-1', 'e1b533b5-82e7-4538-85e3-21d8d687e103', 'imports-requested_name-980201001001-1', 'checking', 'valid', true, 'imports-sheet-980201001001-1', true, 2, '{"text": "imports-mapping-980201001001-1"}', '{"text": "imports-issues-980201001001-1"}', 2, 2, 2, 2, 2, '50e9e0bc-ac01-4253-bde9-8ddd675e23f9', 'imports-problem-980201001001-1', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980302001001, '930e2ff7-02dc-4f37-8b9f-4c66e697e3cf', 'imports-register_key-980302001001-0', 'imports-file_name-980302001001-0', 'imports-language-980302001001-0', '6a6197b7-9c1e-4796-b28c-17a7b545f0ba', 'imports-requested_name-980302001001-0', 'uploaded', 'all', false, 'imports-sheet-980302001001-0', false, 1, '{"text": "imports-mapping-980302001001-0"}', '{"text": "imports-issues-980302001001-0"}', 1, 1, 1, 1, 1, '9511eb25-0041-4392-8f0e-2df4761a4fef', 'imports-problem-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980302001001, 'e53d2787-fb69-4e98-b944-4e3d2131b683', 'imports-register_key-980302001001-1', 'imports-file_name-980302001001-1', 'imports-language-980302001001-1', '6a06f16e-c497-49c3-9416-d6b4f34955a6', 'imports-requested_name-980302001001-1', 'checking', 'valid', true, 'imports-sheet-980302001001-1', true, 2, '{"text": "imports-mapping-980302001001-1"}', '{"text": "imports-issues-980302001001-1"}', 2, 2, 2, 2, 2, '45af13fa-b51f-41b6-a712-54cb56cf32da', 'imports-problem-980302001001-1', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980201001001, 'ebfe5520-f7db-407d-9f93-b256339c7672', 'publicity', 'institutions-body-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980201001001, 'cdd2efe5-1d23-4b26-980d-a2546668c6e6', 'floating_population', 'institutions-body-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980302001001, 'b28467e8-7809-4242-9685-b58e3d1a2fc2', 'publicity', 'institutions-body-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980302001001, '982c44ca-b6a5-4157-b4bc-5282e7818032', 'floating_population', 'institutions-body-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980201001001, 'c60eabe9-f56a-4a0e-bac0-0d9ab009cd6e', 'to_community', 'police_station', 'joint_requests-subject-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980201001001, '5ced8e8b-5acd-4bed-8ea7-681afe52e4eb', 'to_department', 'market_regulation', 'joint_requests-subject-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980302001001, '0a2fe12d-e012-401d-a77e-e84b540e9d42', 'to_community', 'police_station', 'joint_requests-subject-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980302001001, '1234e4ca-cb82-4a31-b555-2e37375b2a6a', 'to_department', 'market_regulation', 'joint_requests-subject-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980201001001, '877f701a-647f-4417-aff7-0e4c88ec1acd', '41e6e6b5-55d6-4024-a76b-7c8f074f4db1', '2020-02-29', 'key_place_inspections-note-980201001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980201001001, 'b73f2870-3c1b-4902-9a43-64c241cc3f63', 'eb6f1a5f-3c51-4d44-a09a-10815d3f7c81', '2020-02-29', 'key_place_inspections-note-980201001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980302001001, 'a6a2cf1f-e138-431f-9cd5-0fcfa330efb1', '348316f6-84f2-4999-b70a-18913d6c265a', '2020-02-29', 'key_place_inspections-note-980302001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980302001001, '29fab7d9-d860-4f6b-bdaa-005830ed8360', '89b87f0e-165b-443c-93bb-5d0bc737d71e', '2020-02-29', 'key_place_inspections-note-980302001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980201001001, '41e6e6b5-55d6-4024-a76b-7c8f074f4db1', 'key_places-name-980201001001-0', 'club', 'key_places-address-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980201001001, 'eb6f1a5f-3c51-4d44-a09a-10815d3f7c81', 'key_places-name-980201001001-1', 'dance_hall', 'key_places-address-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980302001001, '348316f6-84f2-4999-b70a-18913d6c265a', 'key_places-name-980302001001-0', 'club', 'key_places-address-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980302001001, '89b87f0e-165b-443c-93bb-5d0bc737d71e', 'key_places-name-980302001001-1', 'dance_hall', 'key_places-address-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980201001001, '3ba6aace-ba47-49b0-8fd9-54192983b35a', 'd84c0ea4-1e8f-4e3d-bd2c-62cb34a7a753', '2020-02-29', 'police_station', 'landlord_breaches-act-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980201001001, '61eba485-ed00-4cb8-b2e1-a57945570e37', '360dce29-535c-43ce-8bc6-0aac7f3ba999', '2020-02-29', 'market_regulation', 'landlord_breaches-act-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980302001001, '70811a78-a810-4f4a-bb39-802ebf11108f', '416584b3-654a-43fb-931f-95e02ead4208', '2020-02-29', 'police_station', 'landlord_breaches-act-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980302001001, '1ac56501-abd0-4717-919b-e47179f4c1b2', '2b5e374e-c137-4c95-8e8e-b7e54e6768cc', '2020-02-29', 'market_regulation', 'landlord_breaches-act-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980201001001, '831e14fc-f23f-4ef3-a762-1a4df4d3bf59', 'person', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303230313030313030312d30', 'landlords-name_index-980201001001-0', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303230313030313030312d30', 'landlords-phone_index-980201001001-0', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303230313030313030312d30', 'landlords-id_number_index-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980201001001, 'c091f317-600d-423c-85ef-f51417506651', 'company', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303230313030313030312d31', 'landlords-name_index-980201001001-1', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303230313030313030312d31', 'landlords-phone_index-980201001001-1', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303230313030313030312d31', 'landlords-id_number_index-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980302001001, 'b4922264-8693-41b7-a7df-136e5a70c19e', 'person', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303330323030313030312d30', 'landlords-name_index-980302001001-0', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303330323030313030312d30', 'landlords-phone_index-980302001001-0', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303330323030313030312d30', 'landlords-id_number_index-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980302001001, 'a6493fa7-d337-4127-bdab-54813a0d821d', 'company', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303330323030313030312d31', 'landlords-name_index-980302001001-1', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303330323030313030312d31', 'landlords-phone_index-980302001001-1', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303330323030313030312d31', 'landlords-id_number_index-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980201001001, '903216ed-46f4-4904-9291-00f57332def5', '514bda46-038e-41ca-9d2a-10582f2a1a6d', 'reward', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303230313030313030312d30', 'lead_merits-clause-980201001001-0', 'lead_merits-decided_by-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980201001001, 'e901c63b-5344-4818-a214-596dc7d75a04', 'be8979a0-75e7-41e4-af6c-3d4483ed735b', 'penalty', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303230313030313030312d31', 'lead_merits-clause-980201001001-1', 'lead_merits-decided_by-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980302001001, 'b197d880-6583-4d41-9507-10be056b10c4', '773c1737-117d-433f-bb44-61524d57faec', 'reward', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303330323030313030312d30', 'lead_merits-clause-980302001001-0', 'lead_merits-decided_by-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980302001001, '4696e1f8-2e58-4583-ae34-6f100ee99ada', 'c9bdd358-900b-459f-87c8-35966625396d', 'penalty', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303330323030313030312d31', 'lead_merits-clause-980302001001-1', 'lead_merits-decided_by-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980201001001, '1d27c3a7-dfe7-425b-a88e-7198a0306d1c', 'fa2b5009-6fc5-41c7-9cb1-9375021a1ba5', '2020-02-29', false, 'lead_reports-summary-980201001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980201001001, '3da13ee5-9c58-45e9-8724-894cfd66f7c5', '46fc8794-78ea-4eb7-a82d-cbaf01d0a577', '2020-02-29', true, 'lead_reports-summary-980201001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980302001001, 'a8f46dc0-7aca-4916-a84c-bd986161678c', 'c6d06fa3-5194-4032-9025-161b77e8b56e', '2020-02-29', false, 'lead_reports-summary-980302001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980302001001, 'aa5faa51-f1d1-4829-839e-15c79f2f11f6', '48d67ee4-da8c-4718-acc8-69be428710d8', '2020-02-29', true, 'lead_reports-summary-980302001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980201001001, 'ac98c325-dca1-4805-ad84-c6c75d0e80c2', 'a6d7f821-cd19-48c9-834e-b62aebaf4b92', 'letter_invitations-label-980201001001-0', 'letter_invitations-secret_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980201001001, 'bd64f62d-ce6b-4a1c-8c21-4a672ce5b834', '2f6e23c0-1ca9-44ab-b8cb-69a720517b86', 'letter_invitations-label-980201001001-1', 'letter_invitations-secret_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980302001001, '28878deb-11b6-4d2d-b034-310d56c1df31', 'f6c6f0bf-7b14-4667-bbf7-cd11bf0e498f', 'letter_invitations-label-980302001001-0', 'letter_invitations-secret_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980302001001, 'e1f3b7fb-ba04-4989-ad79-80fcbb2ca108', '2552b414-c7c8-41aa-971e-fe924606bdb9', 'letter_invitations-label-980302001001-1', 'letter_invitations-secret_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980201001001, '409388fe-2042-4228-884c-16218e3d3a8c', 'd84c0ea4-1e8f-4e3d-bd2c-62cb34a7a753', '2020-02-29', 'letter_refusals-how-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980201001001, '3dc278e3-848c-4b76-a6d5-72d3968943a2', '360dce29-535c-43ce-8bc6-0aac7f3ba999', '2020-02-29', 'letter_refusals-how-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980302001001, '80292d66-0828-4a6e-913e-2a05f13c3bdb', '416584b3-654a-43fb-931f-95e02ead4208', '2020-02-29', 'letter_refusals-how-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980302001001, 'f43b08fc-df37-4f18-8b2a-d9c2592d039c', '2b5e374e-c137-4c95-8e8e-b7e54e6768cc', '2020-02-29', 'letter_refusals-how-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980201001001, 'c5b575d3-ce65-4612-8804-c0bf1799d524', 'ac98c325-dca1-4805-ad84-c6c75d0e80c2', 'a6d7f821-cd19-48c9-834e-b62aebaf4b92', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303230313030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303230313030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303230313030313030312d30', 'letter_signatures-text-980201001001-0', '2020-02-29 04:00:00+00', 'confirmed', '2020-02-29', '1e6d477a-1939-4582-a6c0-59f7651b26f0', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980201001001, '8f3ee6f8-c446-4060-9bb5-329f6912b830', 'bd64f62d-ce6b-4a1c-8c21-4a672ce5b834', '2f6e23c0-1ca9-44ab-b8cb-69a720517b86', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303230313030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303230313030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303230313030313030312d31', 'letter_signatures-text-980201001001-1', '2020-02-29 04:00:00+00', 'rejected', '2020-02-29', 'e6441a71-5451-4b13-b4e4-5c152dcb1db6', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980302001001, 'deccf012-60bd-473e-aa2c-af07c8fb8388', '28878deb-11b6-4d2d-b034-310d56c1df31', 'f6c6f0bf-7b14-4667-bbf7-cd11bf0e498f', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303330323030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303330323030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303330323030313030312d30', 'letter_signatures-text-980302001001-0', '2020-02-29 04:00:00+00', 'confirmed', '2020-02-29', '31fb5cce-2b52-4c98-bc93-917b39c987bf', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980302001001, 'f493e03b-ab47-4e9e-87c4-aec77ff18936', 'e1f3b7fb-ba04-4989-ad79-80fcbb2ca108', '2552b414-c7c8-41aa-971e-fe924606bdb9', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303330323030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303330323030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303330323030313030312d31', 'letter_signatures-text-980302001001-1', '2020-02-29 04:00:00+00', 'rejected', '2020-02-29', '43cb0e95-52a7-442d-a76c-dee1a04887a6', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980201001001, 'e866a964-bf57-4110-b8fa-5955ce022ed7', 'letter_texts-body-980201001001-0', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980201001001, '42be759e-e82f-4227-bc91-f3e05df21ecf', 'letter_texts-body-980201001001-1', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980302001001, '43f3bd94-c265-4b8b-84d8-aeaac38f234d', 'letter_texts-body-980302001001-0', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980302001001, '296d4a84-b000-4289-8b4f-74c3f45968f1', 'letter_texts-body-980302001001-1', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980201001001, 'f074bd61-b903-4f93-b6c0-12c29eaa17c0', 'live_scores-criteria_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'live_scores-grade-980201001001-0', 'live_scores-outcome-980201001001-0', '{live_scores-vetoes-980201001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980201001001, '4574f780-f2bd-4831-9e89-70be018747b4', 'live_scores-criteria_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'live_scores-grade-980201001001-1', 'live_scores-outcome-980201001001-1', '{live_scores-vetoes-980201001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980302001001, '4938c153-ec23-4eb1-a810-bfef90546a83', 'live_scores-criteria_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'live_scores-grade-980302001001-0', 'live_scores-outcome-980302001001-0', '{live_scores-vetoes-980302001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980302001001, 'e69fd94a-73b2-4cff-9e62-619af50af5a3', 'live_scores-criteria_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'live_scores-grade-980302001001-1', 'live_scores-outcome-980302001001-1', '{live_scores-vetoes-980302001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980201001001, 'bd2c85c0-c887-4258-8019-bf7ca80fdab7', 'joint', 'meetings-title-980201001001-0', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980201001001, '565b5f37-a393-42cb-b643-4db88943d4fb', 'extraordinary', 'meetings-title-980201001001-1', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980302001001, 'afe97f36-51b4-48a6-9d72-afe5c6f4ffbe', 'joint', 'meetings-title-980302001001-0', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980302001001, 'c4c91176-223f-4896-913c-74fe8936b5ad', 'extraordinary', 'meetings-title-980302001001-1', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('42aad001-803d-4411-9f17-b02764babbc6', 980201001001, 980201001001, 'fcfb8c5b-4af4-4e14-8542-14eecf30a8aa', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('3b540f11-a77f-4f68-84b8-dbb445eaad77', 980201001000, 980201001999, 'f5881f2b-3b27-47fc-8085-6297a4014b64', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('24110322-4533-4573-b896-4b5c2b8d736c', 980201000000, 980201999999, '0fdfbdea-85a2-4531-98f2-5f0689d4e594', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('bcada855-328a-4b3e-b7fd-7fe78d0501d1', 980000000000, 989999999999, 'b9383ea1-d18d-4c1d-9c3a-b98c62b3a071', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('68d40b2d-9f58-4532-b97d-ce1f7b0ab4de', 980302001001, 980302001001, '21123ff0-ca30-4d3d-9d64-a814dfb6963b', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('9dcd7552-1720-4b64-b122-ce213eb439fa', 980302000000, 980302999999, '57e5b3f1-faf4-433e-ab67-d571055b05ef', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980201001001, 'f9071d56-f068-4770-bfe6-d8c9cef8fff4', 'month_scores-criteria_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'month_scores-grade-980201001001-0', 'month_scores-outcome-980201001001-0', '{month_scores-vetoes-980201001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980201001001, '1d79727d-fb02-4f18-bfc4-415a4c4d11b2', 'month_scores-criteria_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'month_scores-grade-980201001001-1', 'month_scores-outcome-980201001001-1', '{month_scores-vetoes-980201001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980302001001, 'a0ed28cf-9bcf-45c6-82bb-581e797c90ae', 'month_scores-criteria_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'month_scores-grade-980302001001-0', 'month_scores-outcome-980302001001-0', '{month_scores-vetoes-980302001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980302001001, '14d0cb9e-4ba1-41b2-8474-ee7e94dc0a58', 'month_scores-criteria_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'month_scores-grade-980302001001-1', 'month_scores-outcome-980302001001-1', '{month_scores-vetoes-980302001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980201001001, 'fa96ca57-e1e5-4ccb-8742-c52630029c40', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303230313030313030312d30', 'outbound_residents-name_index-980201001001-0', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303230313030313030312d30', '99', 'work', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980201001001, 'f7301fb7-adfb-479a-88fe-d510a759841e', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303230313030313030312d31', 'outbound_residents-name_index-980201001001-1', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303230313030313030312d31', '99', 'study', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980302001001, 'a2209a8e-5a11-48f7-92fb-6220f23ab976', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303330323030313030312d30', 'outbound_residents-name_index-980302001001-0', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303330323030313030312d30', '99', 'work', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980302001001, '286af0c1-afa3-4e91-a817-a25e84bad9d2', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303330323030313030312d31', 'outbound_residents-name_index-980302001001-1', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303330323030313030312d31', '99', 'study', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980201001001, '230f159e-f607-4e0f-b2dd-830557e6ea7a', 'outbox-topic-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980201001001, '7320f5a7-40bd-4dc9-8960-67d0cf15a48a', 'outbox-topic-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980302001001, '6b752638-3a81-4b34-8588-9dea8bae48a4', 'outbox-topic-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980302001001, '42d621e0-f66d-44b9-bf52-af1c495c6b51', 'outbox-topic-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980201001001, 'c9cd8687-33c4-4157-b743-f9fdc6566736', 'patrol', 'patrols-route-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980201001001, '92d03c64-2553-4ead-a97e-de89caa0765e', 'screening', 'patrols-route-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980302001001, 'd1c9b4ad-5777-4bd4-878a-c7dc881bfdd1', 'patrol', 'patrols-route-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980302001001, 'e0954808-449d-4a9d-ba36-c39e52250e3a', 'screening', 'patrols-route-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('a2b3480b-4491-4a3a-964b-be7e772ed3cc', 980201001001, 980201001001, 'periodic_jobs-name-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('b56cd4bf-8bb8-4835-ad32-ab76c5c35083', 980201001000, 980201001999, 'periodic_jobs-name-980201001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('fa93b088-0374-4d71-be7b-514601af14be', 980201000000, 980201999999, 'periodic_jobs-name-980201-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('35cbef06-3c33-4e98-8119-db91f5d7610f', 980000000000, 989999999999, 'periodic_jobs-name-98-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('97260944-43cc-4dd7-b37d-2bf1b3d736b7', 980302001001, 980302001001, 'periodic_jobs-name-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('b0e5b3db-4c0b-4124-952f-669fcc51b323', 980302000000, 980302999999, 'periodic_jobs-name-980302-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('e62ec5ba-4ffb-4905-af8f-331950851b08', 980201001001, 980201001001, 'places-name-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('d065a728-17da-4c35-b941-1e2cab4932a3', 980201001000, 980201001999, 'places-name-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('45e9a5cf-3474-4ef9-85a6-8bc09d902b9c', 980201000000, 980201999999, 'places-name-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('47fc3953-ff21-4b14-af93-0984744c7031', 980000000000, 989999999999, 'places-name-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('9167cc39-9a9f-4d6d-996d-71f0d7533b36', 980302001001, 980302001001, 'places-name-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('98ec8b80-f714-4394-8f60-0bb6bae84b71', 980302000000, 980302999999, 'places-name-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980201001001, '5c18d56b-4772-465a-8d20-26b32638e2d6', '0e541784-23dd-4c0a-8279-d8ca0b6bae1c', 'goals', 'plan_parts-body-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980201001001, '7501609d-4652-48c3-ab21-cc0dfbc007a4', 'b17a265b-291b-4bdc-ba89-ee19d5a5b4b3', 'phases', 'plan_parts-body-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980302001001, 'b69921ee-c6b0-472a-b907-7eba340c3933', '2ae80013-e8f3-45eb-9c09-2fa85df2e177', 'goals', 'plan_parts-body-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980302001001, 'b623fa63-af22-42a0-82d2-738469cde9f5', '31accfaa-8622-48c2-8520-2310f304807b', 'phases', 'plan_parts-body-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980201001001, '0e541784-23dd-4c0a-8279-d8ca0b6bae1c', 'plans-title-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980201001001, 'b17a265b-291b-4bdc-ba89-ee19d5a5b4b3', 'plans-title-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980302001001, '2ae80013-e8f3-45eb-9c09-2fa85df2e177', 'plans-title-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980302001001, '31accfaa-8622-48c2-8520-2310f304807b', 'plans-title-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980201001001, '1431a419-f59f-4a4b-b63c-9e5f556100fd', 'leader', 'posts-holder_name-980201001001-0', 'posts-appointed_by-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980201001001, 'fc8c580e-d47d-4833-b4c2-5e1bc3201d5d', 'deputy_leader', 'posts-holder_name-980201001001-1', 'posts-appointed_by-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980302001001, '37897846-773c-45c8-a8f8-7ff9f435c76f', 'leader', 'posts-holder_name-980302001001-0', 'posts-appointed_by-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980302001001, 'a6afd6f8-95e4-460f-84b5-d423349cfa95', 'deputy_leader', 'posts-holder_name-980302001001-1', 'posts-appointed_by-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980201001001, '1315e9c1-656a-4028-bb24-e20ac2472612', 'migrant_workers', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980201001001, '11887c4c-b8e0-4fe8-88ac-684fb0fb9c7d', 'students', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980302001001, 'c43c9805-dbb1-4136-a0ec-1352bf4f6f43', 'migrant_workers', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980302001001, '89399b6a-aa24-46b0-8c49-d40d426de91b', 'students', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980201001001, '985fbe21-8fc9-4152-b180-90ad5e0d1804', 'privacy_notices-title-980201001001-0', 'privacy_notices-body-980201001001-0', '2020-02-29', 'privacy_notices-approved_by-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980201001001, '66389e42-14bc-4aa4-84ce-dcf6e90e1ad5', 'privacy_notices-title-980201001001-1', 'privacy_notices-body-980201001001-1', '2020-02-29', 'privacy_notices-approved_by-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980302001001, '6eced922-43aa-4a28-b8ae-f38dced1ae2f', 'privacy_notices-title-980302001001-0', 'privacy_notices-body-980302001001-0', '2020-02-29', 'privacy_notices-approved_by-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980302001001, 'ec6daef0-73d4-4dd1-8004-6f3e0d43ebf4', 'privacy_notices-title-980302001001-1', 'privacy_notices-body-980302001001-1', '2020-02-29', 'privacy_notices-approved_by-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980201001001, 'd84c0ea4-1e8f-4e3d-bd2c-62cb34a7a753', 'fa2b5009-6fc5-41c7-9cb1-9375021a1ba5', '831e14fc-f23f-4ef3-a762-1a4df4d3bf59', 'rental_units-unit_no-980201001001-0', 'residence', 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980201001001, '360dce29-535c-43ce-8bc6-0aac7f3ba999', '46fc8794-78ea-4eb7-a82d-cbaf01d0a577', 'c091f317-600d-423c-85ef-f51417506651', 'rental_units-unit_no-980201001001-1', 'dormitory', 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980302001001, '416584b3-654a-43fb-931f-95e02ead4208', 'c6d06fa3-5194-4032-9025-161b77e8b56e', 'b4922264-8693-41b7-a7df-136e5a70c19e', 'rental_units-unit_no-980302001001-0', 'residence', 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980302001001, '2b5e374e-c137-4c95-8e8e-b7e54e6768cc', '48d67ee4-da8c-4718-acc8-69be428710d8', 'a6493fa7-d337-4127-bdab-54813a0d821d', 'rental_units-unit_no-980302001001-1', 'dormitory', 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('e0b5e819-202b-45b1-85ed-ab616d532639', 980201001001, 980201001001, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('7ec6fdfb-7ed0-4bc4-8b93-666bb8e2e283', 980201001000, 980201001999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('10328f9b-e809-42d1-ba6b-28e2ad351822', 980201000000, 980201999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('0cd80cb7-ebe5-4cf6-a2a7-891d4bd93e91', 980000000000, 989999999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('2d94ff7f-a7c0-4fbd-934c-5b7d1c061b6e', 980302001001, 980302001001, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('15590c17-3c35-4e30-a880-a08ef1858580', 980302000000, 980302999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980201001001, 'a6d7f821-cd19-48c9-834e-b62aebaf4b92', 'd84c0ea4-1e8f-4e3d-bd2c-62cb34a7a753', '831e14fc-f23f-4ef3-a762-1a4df4d3bf59', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980201001001, '2f6e23c0-1ca9-44ab-b8cb-69a720517b86', '360dce29-535c-43ce-8bc6-0aac7f3ba999', 'c091f317-600d-423c-85ef-f51417506651', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980302001001, 'f6c6f0bf-7b14-4667-bbf7-cd11bf0e498f', '416584b3-654a-43fb-931f-95e02ead4208', 'b4922264-8693-41b7-a7df-136e5a70c19e', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980302001001, '2552b414-c7c8-41aa-971e-fe924606bdb9', '2b5e374e-c137-4c95-8e8e-b7e54e6768cc', 'a6493fa7-d337-4127-bdab-54813a0d821d', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('20b6fadc-2b1d-46f5-9954-ddb30a84a44b', 980201001001, 980201001001, 'live', '2020-02-29', 'runs-criteria_hash-980201001001-0', '2cfc0ac8-0e6e-4f63-b806-0e7da79fa184', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('76912ac1-2aea-42d2-b7e5-8169e9131d05', 980201001000, 980201001999, 'live', '2020-02-29', 'runs-criteria_hash-980201001-0', 'e73bff67-785a-4558-bcb0-5e6a9b73e978', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('822e6ac4-547f-4ae1-ab56-337176964ce9', 980201000000, 980201999999, 'live', '2020-02-29', 'runs-criteria_hash-980201-0', 'b5ca643f-3ab4-41a5-abea-0ffde0986283', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('576586c1-c021-476e-870c-4b0c7038e861', 980000000000, 989999999999, 'live', '2020-02-29', 'runs-criteria_hash-98-0', '680e0d15-d4b1-45da-9795-ee865b0fc01a', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('ff348f52-bc76-460a-a9bb-788a2a6f0b62', 980302001001, 980302001001, 'live', '2020-02-29', 'runs-criteria_hash-980302001001-0', 'ff87e6a4-e47c-4ce5-a810-7236b266f80f', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('74812670-a86c-4382-a40d-70b8ce593560', 980302000000, 980302999999, 'live', '2020-02-29', 'runs-criteria_hash-980302-0', 'f93e12bd-5228-422f-acd1-c0e1d4fae2ff', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980201001001, 'b2537b2f-25af-4eed-bb4d-f504f3513cc2', 'board', '2020-02-29', false, 'samples-place-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980201001001, '885a9b29-013d-4816-83a6-26710c705666', 'contact', '2020-02-29', true, 'samples-place-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980302001001, '61af0e93-8752-4019-883e-8bd0e84fabad', 'board', '2020-02-29', false, 'samples-place-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980302001001, '2b3e6b0a-dbb6-4cd5-a17e-21c74cc5e8c6', 'contact', '2020-02-29', true, 'samples-place-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('f4aaeadb-b9cd-4485-ba65-b8d0203ef8cb', 980201001001, 980201001001, 'fcfb8c5b-4af4-4e14-8542-14eecf30a8aa', '42aad001-803d-4411-9f17-b02764babbc6', 'sign_in_sessions-token_hash-980201001001-0', 'sign_in_sessions-device-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('7ad2e31d-732b-4122-9d87-4e1894904862', 980201001000, 980201001999, 'f5881f2b-3b27-47fc-8085-6297a4014b64', '3b540f11-a77f-4f68-84b8-dbb445eaad77', 'sign_in_sessions-token_hash-980201001-0', 'sign_in_sessions-device-980201001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('d5995536-f136-4854-ae6e-14b78f0cb18b', 980201000000, 980201999999, '0fdfbdea-85a2-4531-98f2-5f0689d4e594', '24110322-4533-4573-b896-4b5c2b8d736c', 'sign_in_sessions-token_hash-980201-0', 'sign_in_sessions-device-980201-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('b34f8a06-2fbd-4544-ae41-7d29e9f69101', 980000000000, 989999999999, 'b9383ea1-d18d-4c1d-9c3a-b98c62b3a071', 'bcada855-328a-4b3e-b7fd-7fe78d0501d1', 'sign_in_sessions-token_hash-98-0', 'sign_in_sessions-device-98-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('6e3ada2e-e566-410f-aaeb-e34a878a216c', 980302001001, 980302001001, '21123ff0-ca30-4d3d-9d64-a814dfb6963b', '68d40b2d-9f58-4532-b97d-ce1f7b0ab4de', 'sign_in_sessions-token_hash-980302001001-0', 'sign_in_sessions-device-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('dedec7a6-03d2-4ad3-b0bb-a764cc6d7e91', 980302000000, 980302999999, '57e5b3f1-faf4-433e-ab67-d571055b05ef', '9dcd7552-1720-4b64-b122-ce213eb439fa', 'sign_in_sessions-token_hash-980302-0', 'sign_in_sessions-device-980302-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980201001001, 'e5c49f1e-457d-4ac2-9559-616e6a927d01', 'f7ccae35-cb7a-48f1-9068-0e0bc1c2cea2', 30, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980201001001, '84484b47-ff63-4422-9832-6f7317e68d0c', '7adeef71-0db1-4fc3-93e1-9703a0c9153a', 90, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980302001001, '58bfd6f6-3513-4a06-b159-31404c21e338', '124d58e6-393c-4c9f-a2f7-1ca9cb9786df', 30, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980302001001, '15f906cd-c534-4a2f-bd1b-77eed9026619', 'e21f4240-4c10-415d-850a-5f34684b5c4c', 90, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980201001001, 'eb496136-5654-4226-9927-5a6a60c515bd', 'f7ccae35-cb7a-48f1-9068-0e0bc1c2cea2', 'inform_landlord', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980201001001, 'ee3e0eef-136c-48e6-bbca-43d12d473a44', '7adeef71-0db1-4fc3-93e1-9703a0c9153a', 'inform_neighbours', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980302001001, '2db6a081-effc-44b3-ba37-0207e2193509', '124d58e6-393c-4c9f-a2f7-1ca9cb9786df', 'inform_landlord', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980302001001, '6d286b54-a27a-46aa-a1e4-7659445bdf2f', 'e21f4240-4c10-415d-850a-5f34684b5c4c', 'inform_neighbours', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980201001001, 'f7ccae35-cb7a-48f1-9068-0e0bc1c2cea2', 'fa2b5009-6fc5-41c7-9cb1-9375021a1ba5', '2020-02-29', '2020-02-29', 'sealed', 'police_station', 1, 1, 1, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980201001001, '7adeef71-0db1-4fc3-93e1-9703a0c9153a', '46fc8794-78ea-4eb7-a82d-cbaf01d0a577', '2020-02-29', '2020-02-29', 'demolished', 'market_regulation', 2, 2, 2, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980302001001, '124d58e6-393c-4c9f-a2f7-1ca9cb9786df', 'c6d06fa3-5194-4032-9025-161b77e8b56e', '2020-02-29', '2020-02-29', 'sealed', 'police_station', 1, 1, 1, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980302001001, 'e21f4240-4c10-415d-850a-5f34684b5c4c', '48d67ee4-da8c-4718-acc8-69be428710d8', '2020-02-29', '2020-02-29', 'demolished', 'market_regulation', 2, 2, 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('7a5c021a-2c75-48f1-bfae-7a901c07e507', 980201001001, 980201001001, 'tasks-kind-980201001001-0', '6bf55dcd-4f72-47fa-9005-c33699860777', '{"text": "tasks-payload-980201001001-0"}', '38f604eb-6424-4762-ad77-fdbe3dae809d', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('7f58fbe9-0f59-4fb4-b7c0-80f57fd04f62', 980201001000, 980201001999, 'tasks-kind-980201001-0', '01f2337d-d613-4479-8765-7f54fe34b59b', '{"text": "tasks-payload-980201001-0"}', 'b038793e-4781-4c28-8947-9f75aa7b3ef0', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('592dd867-baa7-4ede-baf0-09cc8feca471', 980201000000, 980201999999, 'tasks-kind-980201-0', '453aa6ae-2331-45eb-bfb0-05393e2ff636', '{"text": "tasks-payload-980201-0"}', 'f486d464-475f-4b93-b48e-a0235680213b', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('2cbd82ed-929e-4178-b191-d43b58ca0175', 980000000000, 989999999999, 'tasks-kind-98-0', 'a29a6a54-1111-4fd3-b20f-59eac9897d9c', '{"text": "tasks-payload-98-0"}', '28236133-3f43-482f-aee8-a1abcc9bcc32', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('f1b22976-2f2d-4b51-9b10-5906247e2a35', 980302001001, 980302001001, 'tasks-kind-980302001001-0', 'f1e6d2b8-f745-40bf-8ec5-4e01f35a57a1', '{"text": "tasks-payload-980302001001-0"}', 'e1badee8-465b-408f-99f3-1160299b04e9', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('9582b097-3a6c-454b-8a61-772f9257442f', 980302000000, 980302999999, 'tasks-kind-980302-0', '137f43bc-2f2b-4cc1-ba5e-5a07278ba933', '{"text": "tasks-payload-980302-0"}', '022d5cdb-f3f3-4ba7-8770-f2b0adb7611a', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980201001001, 'e61b0124-8584-49e1-82f9-664353a20164', 'd84c0ea4-1e8f-4e3d-bd2c-62cb34a7a753', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303230313030313030312d30', 'tenancies-tenant_name_index-980201001001-0', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303230313030313030312d30', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303230313030313030312d30', 'tenancies-id_number_index-980201001001-0', 'none', 'employee', false, 1, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980201001001, 'd0a57ff3-d964-4a49-924d-25aa52efa7bb', '360dce29-535c-43ce-8bc6-0aac7f3ba999', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303230313030313030312d31', 'tenancies-tenant_name_index-980201001001-1', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303230313030313030312d31', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303230313030313030312d31', 'tenancies-id_number_index-980201001001-1', 'landlord', 'self_employed', true, 2, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980302001001, 'de2ad5aa-88c7-492f-811f-90df0420ce73', '416584b3-654a-43fb-931f-95e02ead4208', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303330323030313030312d30', 'tenancies-tenant_name_index-980302001001-0', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303330323030313030312d30', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303330323030313030312d30', 'tenancies-id_number_index-980302001001-0', 'none', 'employee', false, 1, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980302001001, '5baf573f-37d3-4e92-9fa3-012aee5de966', '2b5e374e-c137-4c95-8e8e-b7e54e6768cc', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303330323030313030312d31', 'tenancies-tenant_name_index-980302001001-1', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303330323030313030312d31', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303330323030313030312d31', 'tenancies-id_number_index-980302001001-1', 'landlord', 'self_employed', true, 2, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980201001001, '79803fc4-5770-469f-968c-b39867adfc3a', '002fd7e5-a87d-4e9f-9a86-eb7b85ecf321', false, 'received', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980201001001, 'b24821a4-ef2e-4366-8163-356b3da91747', '62a77651-c8b8-4c84-844d-79f4b946c4a0', true, 'acknowledged', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980302001001, '0bb6bce5-a58f-4428-9a6b-5f8943ed11d9', '2a89c5fb-5df4-4366-a62c-7270a1fbaa1c', false, 'received', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980302001001, 'ae9c2506-e1a1-4f86-ba0f-ef73c53e3adb', '80a28d36-b901-4a7c-a684-a1f7364b42a0', true, 'acknowledged', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980201001001, '003277d7-b480-4c24-a21b-0a508d87604d', '002fd7e5-a87d-4e9f-9a86-eb7b85ecf321', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303230313030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980201001001, 'ef6f44c6-567c-4eff-8cb0-f94746876865', '62a77651-c8b8-4c84-844d-79f4b946c4a0', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303230313030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980302001001, '749a0366-f05c-4427-a9c8-49a882b1451f', '2a89c5fb-5df4-4366-a62c-7270a1fbaa1c', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303330323030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980302001001, '28e679fd-c75a-48ed-8169-72df030472fa', '80a28d36-b901-4a7c-a684-a1f7364b42a0', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303330323030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980201001001, 'bbd3b7d7-eef0-4e72-851f-c92b6a274d37', '002fd7e5-a87d-4e9f-9a86-eb7b85ecf321', false, 'police_station', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980201001001, '5f179433-c871-4ec1-a454-402671bfe937', '62a77651-c8b8-4c84-844d-79f4b946c4a0', true, 'market_regulation', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980302001001, 'aa38ffd9-4ef8-408c-a7a2-895509bfc4ce', '2a89c5fb-5df4-4366-a62c-7270a1fbaa1c', false, 'police_station', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980302001001, '46e28cb3-7087-4c38-bdd8-40b5e008a1e3', '80a28d36-b901-4a7c-a684-a1f7364b42a0', true, 'market_regulation', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980201001001, '002fd7e5-a87d-4e9f-9a86-eb7b85ecf321', 'public', false, false, '\x7365616c65643a746970732d626f64792d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'unfounded', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', false, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980201001001, '62a77651-c8b8-4c84-844d-79f4b946c4a0', 'phone', true, true, '\x7365616c65643a746970732d626f64792d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'watch', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', true, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980302001001, '2a89c5fb-5df4-4366-a62c-7270a1fbaa1c', 'public', false, false, '\x7365616c65643a746970732d626f64792d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'unfounded', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', false, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980302001001, '80a28d36-b901-4a7c-a684-a1f7364b42a0', 'phone', true, true, '\x7365616c65643a746970732d626f64792d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'watch', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', true, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980201001001, '1405d0c3-3bd3-4c34-9466-4370fa57ed59', 'd84c0ea4-1e8f-4e3d-bd2c-62cb34a7a753', '2020-02-29', 'visit', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980201001001, '59ae5863-87a1-4eec-8a5a-b15bec8f30fd', '360dce29-535c-43ce-8bc6-0aac7f3ba999', '2020-02-29', 'phone', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980302001001, '3fd1fc15-e3d3-4f47-8659-3d31b18c6c60', '416584b3-654a-43fb-931f-95e02ead4208', '2020-02-29', 'visit', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980302001001, '107b6947-f671-4fd8-a4af-d28999d64280', '2b5e374e-c137-4c95-8e8e-b7e54e6768cc', '2020-02-29', 'phone', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980201001001, 'f2c1c4da-8ca5-4cd9-af83-c6a987d0ff3d', '206b0c93-0425-48c9-8465-3d172ac786c0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980201001001, 'fd338618-d065-4392-8444-3c74d56121a1', 'bd14e853-34dc-4bcf-ba0d-dcffebbae8df', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980302001001, 'de55ec5a-8302-494c-9747-a9d40e9e817c', '9a0b15bf-5bd2-494c-8716-d74acfe07ba1', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980302001001, '963dbca9-8323-4839-aeb3-f45eaae50992', 'ff8a1629-779a-4b85-96e6-462b05dd17db', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980201001001, '206b0c93-0425-48c9-8465-3d172ac786c0', 'venues-name-980201001001-0', 'hotel', 'venues-address-980201001001-0', 'venues-credit_code-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980201001001, 'bd14e853-34dc-4bcf-ba0d-dcffebbae8df', 'venues-name-980201001001-1', 'internet_cafe', 'venues-address-980201001001-1', 'venues-credit_code-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980302001001, '9a0b15bf-5bd2-494c-8716-d74acfe07ba1', 'venues-name-980302001001-0', 'hotel', 'venues-address-980302001001-0', 'venues-credit_code-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980302001001, 'ff8a1629-779a-4b85-96e6-462b05dd17db', 'venues-name-980302001001-1', 'internet_cafe', 'venues-address-980302001001-1', 'venues-credit_code-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980201001001, '40eeef89-ed68-44de-8381-4f94fa5f9df6', 'vetoes-veto-980201001001-0', '2020-02-29', 'vetoes-document-980201001001-0', '2020-02-29', '0d8aa35f-54be-4946-a424-a214ca6d931e', 'c06d5bab-5f9e-4c42-8078-88dc629fb00b', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980201001001, '8d639b85-7418-4e4c-ba68-cd351939e740', 'vetoes-veto-980201001001-1', '2020-02-29', 'vetoes-document-980201001001-1', '2020-02-29', '7d83800f-9f39-40d0-8441-b111a93babec', '3ad7eed9-7163-4c1b-b0c8-6c3faedb7719', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980302001001, '6458fbd8-bf19-4ce5-a88e-f425a0f25823', 'vetoes-veto-980302001001-0', '2020-02-29', 'vetoes-document-980302001001-0', '2020-02-29', '29cbe069-1f00-42e9-a294-4dca89fb17ab', 'e8ca1907-4982-459c-8ec1-43d01d2fed71', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980302001001, 'a95c6768-296e-4be4-9197-4be1af8fb8ba', 'vetoes-veto-980302001001-1', '2020-02-29', 'vetoes-document-980302001001-1', '2020-02-29', '955dc02c-32c8-43b7-8d9f-8d392ab7af14', '9b3cca6f-c507-4916-9c92-4fa80b583866', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980201001001, '54ce1f5b-d83e-4a1a-8f1a-341d1c3dfa7b', '\x7365616c65643a76696374696d732d6e616d652d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'civil_affairs', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980201001001, '5faba0ee-a127-4162-b5ea-22eb584e4269', '\x7365616c65643a76696374696d732d6e616d652d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'police', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980302001001, 'e189edb4-21fa-4329-bf0f-08c21f9f5eb2', '\x7365616c65643a76696374696d732d6e616d652d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'civil_affairs', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980302001001, '70dffd03-e486-4d6d-87df-4012e75ef884', '\x7365616c65643a76696374696d732d6e616d652d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'police', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
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
