
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
    CONSTRAINT ck_adjustments_amount CHECK ((((amount >= '-10000'::integer) AND (amount <= 10000)) AND (amount <> 0))),
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
INSERT INTO public.accounts VALUES ('31102e42-80d9-4e98-b9ed-78e74818d915', 980201001001, 980201001001, 'accounts-username-980201001001-0', 'accounts-display_name-980201001001-0', 'accounts-password_hash-980201001001-0', 'accounts-language-980201001001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('69de1d64-d6dd-4e96-91d5-995ddfdfab64', 980201001000, 980201001999, 'accounts-username-980201001-0', 'accounts-display_name-980201001-0', 'accounts-password_hash-980201001-0', 'accounts-language-980201001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('475c7fec-ca51-4428-8011-abb59951b99d', 980201000000, 980201999999, 'accounts-username-980201-0', 'accounts-display_name-980201-0', 'accounts-password_hash-980201-0', 'accounts-language-980201-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('d2738dab-2e69-41ef-a0b5-758b80f10d5a', 980000000000, 989999999999, 'accounts-username-98-0', 'accounts-display_name-98-0', 'accounts-password_hash-98-0', 'accounts-language-98-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('edf3f6bf-dee3-4f08-89f8-bb404274dfe4', 980302001001, 980302001001, 'accounts-username-980302001001-0', 'accounts-display_name-980302001001-0', 'accounts-password_hash-980302001001-0', 'accounts-language-980302001001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('a412062f-524f-4bc3-a32f-84598b4fab2a', 980302000000, 980302999999, 'accounts-username-980302-0', 'accounts-display_name-980302-0', 'accounts-password_hash-980302-0', 'accounts-language-980302-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980201001001, '88d4599c-beb3-458c-b377-a61d722a9ff8', 'citizen_school', 'activities-title-980201001001-0', '2020-02-29', 'activities-lecturer-980201001001-0', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980201001001, 'b5d13aa7-b798-432a-ae4f-513e8f08d1ab', 'consultation_day', 'activities-title-980201001001-1', '2020-02-29', 'activities-lecturer-980201001001-1', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980302001001, '94df76cf-bba4-4cd8-8f42-28e4cd863d44', 'citizen_school', 'activities-title-980302001001-0', '2020-02-29', 'activities-lecturer-980302001001-0', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980302001001, 'e8a7877e-3bc7-4c40-80c3-c4bd166238ed', 'consultation_day', 'activities-title-980302001001-1', '2020-02-29', 'activities-lecturer-980302001001-1', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980201001001, '225a94f6-f699-41a6-ae65-f0c72c87aa0e', '88d4599c-beb3-458c-b377-a61d722a9ff8', 'migrant_workers', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980201001001, '1f9486f6-a3e5-47a1-8eac-456263c4d4f1', 'b5d13aa7-b798-432a-ae4f-513e8f08d1ab', 'students', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980302001001, '63895f60-6092-4d26-b26f-570c9e2d9a28', '94df76cf-bba4-4cd8-8f42-28e4cd863d44', 'migrant_workers', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980302001001, '3df3506b-ab58-4780-8403-3b7c22d48e0b', 'e8a7877e-3bc7-4c40-80c3-c4bd166238ed', 'students', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980201001001, 'cbc3fee6-07ce-46c2-bbe3-4e070e3e52be', 1, 'adjustments-reason-980201001001-0', 'adjustments-document-980201001001-0', '2020-02-29', '79dbc114-512c-4964-88b9-feb4060091b1', '9b7c30ed-1326-4442-8bdc-592409fb86e8', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980201001001, '268f6453-e362-41bf-a23d-ea1473130ede', 2, 'adjustments-reason-980201001001-1', 'adjustments-document-980201001001-1', '2020-02-29', '77c97a9a-5176-465b-9629-c025a0620ac2', 'b02f06ad-14d6-42fb-a2ef-f55ffc6ad625', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980302001001, '4037741f-16ef-470e-9c6b-7b07c04a1780', 1, 'adjustments-reason-980302001001-0', 'adjustments-document-980302001001-0', '2020-02-29', '9a9fdecf-0ac3-4801-89bd-39c2e23fffdb', '70690708-1cba-4b6a-8db8-2e705d92cff5', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980302001001, '21036265-46ca-4f1c-bdb4-87ff3edf9049', 2, 'adjustments-reason-980302001001-1', 'adjustments-document-980302001001-1', '2020-02-29', '8c6d7416-d4a2-43b2-895e-56a87c60ba01', 'd9305cb5-2e56-4c0d-bb24-c2132905e90d', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.alembic_version VALUES ('0016');
INSERT INTO public.archive_items VALUES (980201001001, '59aaace6-966c-4376-b20c-b4235a42f8c4', 'plan', 'archive_items-title-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980201001001, '4b1deaba-5094-4adf-b1c8-2817b5873072', 'minutes', 'archive_items-title-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980302001001, 'cff244c1-648d-4820-8bce-7a7fd69ae1da', 'plan', 'archive_items-title-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980302001001, '31acfcb2-9fbe-4c27-ba70-2479ecf21fff', 'minutes', 'archive_items-title-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980201001001, '93d15f5e-8558-4481-a5ce-546d68c92d8e', 'attachments-record_table-980201001001-0', 'c5281af2-dcb4-4f23-b43d-7e095efa6ba2', 'attachments-name-980201001001-0', 'attachments-mime-980201001001-0', 1, 'attachments-sha256-980201001001-0', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980201001001, '543f897d-c877-4d19-8d39-b464e138658a', 'attachments-record_table-980201001001-1', 'c050dc53-62d0-4cb5-a051-4703e13686cd', 'attachments-name-980201001001-1', 'attachments-mime-980201001001-1', 2, 'attachments-sha256-980201001001-1', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980302001001, '6727c4a2-c54a-4dd9-8bc5-6295c6e850ea', 'attachments-record_table-980302001001-0', '79ffde6a-d3c0-43ab-b66b-eb732cac98eb', 'attachments-name-980302001001-0', 'attachments-mime-980302001001-0', 1, 'attachments-sha256-980302001001-0', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980302001001, 'dbb56913-2836-4f92-b45d-a84dd4bf71cc', 'attachments-record_table-980302001001-1', '80b896e3-1801-440e-9e61-4b8403406b12', 'attachments-name-980302001001-1', 'attachments-mime-980302001001-1', 2, 'attachments-sha256-980302001001-1', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980201001001, 'da71f8de-fdb4-4398-b35e-4e0384642653', 'head', 1, 'audit_anchors-hash-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980201001001, 'f5dd4dad-254c-4e17-a9c8-78c8e4c8514d', 'cut', 2, 'audit_anchors-hash-980201001001-1', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980302001001, 'bbf96450-73ab-4b72-a0ca-06d4edfd47c1', 'head', 1, 'audit_anchors-hash-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980302001001, 'cf3e2a58-aee0-40f7-adfb-1d23de3284a2', 'cut', 2, 'audit_anchors-hash-980302001001-1', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980201001001, '8d526eb5-63f5-412c-b2af-29fdbd9db02e', '2020-02-29 04:00:00+00', 1, 1, 'audit_checks-why-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980201001001, 'a94ee7b7-5d21-4b5e-aac3-2bcc229c5af6', '2020-02-29 04:00:00+00', 2, 2, 'audit_checks-why-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980302001001, '6c517062-3e0c-487b-b588-48ef47513539', '2020-02-29 04:00:00+00', 1, 1, 'audit_checks-why-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980302001001, '23fc6777-4da2-43f4-b56c-b7ad445fa215', '2020-02-29 04:00:00+00', 2, 2, 'audit_checks-why-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980201001001, 'c2b9c565-f381-4807-a6b8-e91d34290749', 1, 'audit_entries-actor-980201001001-0', 'audit_entries-actor_name-980201001001-0', 'created', 'audit_entries-record_table-980201001001-0', '5b4cfc23-4710-4209-b8c2-b1fcdf5f4a25', '{"text": "audit_entries-changes-980201001001-0"}', 'audit_entries-reason-980201001001-0', 'audit_entries-previous-980201001001-0', 'audit_entries-hash-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980201001001, '65b790ac-87a1-440d-91bb-3d7fe7b7783e', 2, 'audit_entries-actor-980201001001-1', 'audit_entries-actor_name-980201001001-1', 'changed', 'audit_entries-record_table-980201001001-1', 'bbc54488-3f3e-4210-9de2-308d437eee88', '{"text": "audit_entries-changes-980201001001-1"}', 'audit_entries-reason-980201001001-1', 'audit_entries-previous-980201001001-1', 'audit_entries-hash-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980302001001, 'e8abd3fc-1df0-4f5c-8e7e-9a7ee7b2dd8d', 1, 'audit_entries-actor-980302001001-0', 'audit_entries-actor_name-980302001001-0', 'created', 'audit_entries-record_table-980302001001-0', 'cb2b6444-7299-4df9-a13e-089662d7e721', '{"text": "audit_entries-changes-980302001001-0"}', 'audit_entries-reason-980302001001-0', 'audit_entries-previous-980302001001-0', 'audit_entries-hash-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980302001001, '5b359189-e411-4179-b0ce-a69fd9f6eead', 2, 'audit_entries-actor-980302001001-1', 'audit_entries-actor_name-980302001001-1', 'changed', 'audit_entries-record_table-980302001001-1', '65a26edb-2ae8-4e05-b54e-551773a3d622', '{"text": "audit_entries-changes-980302001001-1"}', 'audit_entries-reason-980302001001-1', 'audit_entries-previous-980302001001-1', 'audit_entries-hash-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980201001001, '02604f05-1b75-4be9-8a1a-1d6fdad05412', 'b9ef1468-4e39-427b-b44c-4d7ee7c72bac', 'building_lead', 'building_leads-staircase-980201001001-0', '3c7c5bfe-e9ac-4349-870f-eafb1c620474', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303230313030313030312d30', 'building_leads-name_index-980201001001-0', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303230313030313030312d30', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980201001001, '136c1f93-4f3c-4600-a710-5c691df5201c', '11249934-60f9-4c30-82cc-9556377d03fc', 'liaison', 'building_leads-staircase-980201001001-1', '12e2821c-7a18-4bd0-8712-dbe91ecffa17', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303230313030313030312d31', 'building_leads-name_index-980201001001-1', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303230313030313030312d31', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980302001001, 'e39ad147-fc4e-475e-b47b-8581624d9e51', '0d5f5eb0-0877-448a-b545-93a5742f7ee0', 'building_lead', 'building_leads-staircase-980302001001-0', 'e08e8489-51cd-49b6-aac3-f7146dd53edd', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303330323030313030312d30', 'building_leads-name_index-980302001001-0', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303330323030313030312d30', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980302001001, '4524b83c-0eb7-41dc-b38f-c4131abe411d', '0261df79-6153-41fb-9ce6-b44ce2b36202', 'liaison', 'building_leads-staircase-980302001001-1', '69678048-7ff1-4b41-8495-ead3f405759f', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303330323030313030312d31', 'building_leads-name_index-980302001001-1', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303330323030313030312d31', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980201001001, 'b9ef1468-4e39-427b-b44c-4d7ee7c72bac', 'buildings-name-980201001001-0', 'buildings-address-980201001001-0', 1, 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980201001001, '11249934-60f9-4c30-82cc-9556377d03fc', 'buildings-name-980201001001-1', 'buildings-address-980201001001-1', 2, 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980302001001, '0d5f5eb0-0877-448a-b545-93a5742f7ee0', 'buildings-name-980302001001-0', 'buildings-address-980302001001-0', 1, 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980302001001, '0261df79-6153-41fb-9ce6-b44ce2b36202', 'buildings-name-980302001001-1', 'buildings-address-980302001001-1', 2, 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980201001001, 'communities-name-980201001001-0', 'communities-full_name-980201001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980302001001, 'communities-name-980302001001-0', 'communities-full_name-980302001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980403001001, 'communities-name-980403001001-0', 'communities-full_name-980403001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980201001001, '59298eac-cd26-40ea-ba68-735674000406', 'community', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980201001001, 'b6896811-3b4f-44db-bdb0-6aad209b2cbe', 'intake', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980302001001, 'd2e8e03d-7c31-424d-86bc-2e8c38fff8be', 'community', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980302001001, '8bf16520-d4b7-4f1b-aa5d-7d914879ff91', 'intake', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('4f559e8f-ad12-4c95-8afd-cf59fd134e49', 980201001001, 980201001001, 'criteria_versions-slug-980201001001-0', 'criteria_versions-version-980201001001-0', 'criteria_versions-hash-980201001001-0', 'criteria_versions-source-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('c07e9261-112c-4cb3-baca-5d60bb2c9f54', 980201001000, 980201001999, 'criteria_versions-slug-980201001-0', 'criteria_versions-version-980201001-0', 'criteria_versions-hash-980201001-0', 'criteria_versions-source-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('69fde951-dee3-44e0-a62f-a91d8278ca9b', 980201000000, 980201999999, 'criteria_versions-slug-980201-0', 'criteria_versions-version-980201-0', 'criteria_versions-hash-980201-0', 'criteria_versions-source-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('c9d4b8b5-e317-4d8f-ac69-cd96ec748b5d', 980000000000, 989999999999, 'criteria_versions-slug-98-0', 'criteria_versions-version-98-0', 'criteria_versions-hash-98-0', 'criteria_versions-source-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('7d7ab0ce-393e-47de-8245-e56985319dfa', 980302001001, 980302001001, 'criteria_versions-slug-980302001001-0', 'criteria_versions-version-980302001001-0', 'criteria_versions-hash-980302001001-0', 'criteria_versions-source-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('04cc9536-bac7-4249-ae25-85e94775eaa0', 980302000000, 980302999999, 'criteria_versions-slug-980302-0', 'criteria_versions-version-980302-0', 'criteria_versions-hash-980302-0', 'criteria_versions-source-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980201001001, 'cfc4b79f-74d7-4654-9f0f-5438c18715c6', 'access', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303230313030313030312d30', 'data_requests-name_index-980201001001-0', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303230313030313030312d30', 'data_requests-phone_index-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', 'fulfilled', 'no_data', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980201001001, 'a6a12083-63a7-45c2-9717-55f3131567c7', 'correction', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303230313030313030312d31', 'data_requests-name_index-980201001001-1', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303230313030313030312d31', 'data_requests-phone_index-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', 'partly', 'identity', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980302001001, '935835d5-0e35-4d15-941e-98fd22fbb978', 'access', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303330323030313030312d30', 'data_requests-name_index-980302001001-0', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303330323030313030312d30', 'data_requests-phone_index-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', 'fulfilled', 'no_data', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980302001001, '5864e141-cad2-4141-9cdd-94fefafc995f', 'correction', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303330323030313030312d31', 'data_requests-name_index-980302001001-1', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303330323030313030312d31', 'data_requests-phone_index-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', 'partly', 'identity', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980201001001, 'a16ae7db-7b84-4e8b-9fa4-a8cccc4782e7', 'contact_card', 'b9ef1468-4e39-427b-b44c-4d7ee7c72bac', '2020-02-29', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980201001001, 'ad97c34e-78a3-40dd-b678-ef506c8ca806', 'open_letter', '11249934-60f9-4c30-82cc-9556377d03fc', '2020-02-29', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980302001001, '6126c443-070c-433b-9472-5b60ab36758d', 'contact_card', '0d5f5eb0-0877-448a-b545-93a5742f7ee0', '2020-02-29', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980302001001, 'f74a55ec-75f0-4c7e-a143-130913ebb2ca', 'open_letter', '0261df79-6153-41fb-9ce6-b44ce2b36202', '2020-02-29', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980201001001, '0d29cc6f-5fb9-4eb4-b081-c40a64f09afb', '30b4d64e-7ef5-41c8-956c-594412ec9c8a', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980201001001, '762f7054-505a-4ecc-80db-3617703afd92', 'cd7322b9-df51-46ef-afb7-9142c7f32e2f', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980302001001, '527ec283-897e-4350-bc90-6e30159ca936', '2d7011ed-7f64-471c-9b1d-4d73ccd473f3', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980302001001, '2653f29c-2188-42a8-bb35-d22956e96edf', '92055510-00d5-4f6c-b279-83dde9e968f8', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980201001001, '30b4d64e-7ef5-41c8-956c-594412ec9c8a', 'police_station', 'department_contacts-contact-980201001001-0', 'department_contacts-phone-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980201001001, 'cd7322b9-df51-46ef-afb7-9142c7f32e2f', 'market_regulation', 'department_contacts-contact-980201001001-1', 'department_contacts-phone-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980302001001, '2d7011ed-7f64-471c-9b1d-4d73ccd473f3', 'police_station', 'department_contacts-contact-980302001001-0', 'department_contacts-phone-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980302001001, '92055510-00d5-4f6c-b279-83dde9e968f8', 'market_regulation', 'department_contacts-contact-980302001001-1', 'department_contacts-phone-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980201001001, 'd68e477a-52e8-409b-9641-4891ffe59267', '9c5df2cf-a49f-45fc-ba91-ea8ac000ea26', 'drafts-register-980201001001-0', 'new', '5b0c915f-8350-4813-bc6c-03f97f913bf6', '\x7365616c65643a6472616674732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980201001001, '46b27d90-8829-4cee-987b-7ac1324c890e', '4c137daf-00fc-41bd-a8f1-8e00c26a0120', 'drafts-register-980201001001-1', 'edit', '1017dd0a-2513-4429-9b40-ce39010ef9d0', '\x7365616c65643a6472616674732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980302001001, '4d93399f-41e5-4c14-9f5b-1463ab846822', 'de06e989-7e20-4bcc-bbb3-ca115c7e87dd', 'drafts-register-980302001001-0', 'new', '9d6e661d-27d6-45d4-bc44-666d40e0c4db', '\x7365616c65643a6472616674732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980302001001, '63a890c1-90a7-45a6-824b-c93bb52eb026', '56509679-1315-4175-8166-9fbe66ab9ea9', 'drafts-register-980302001001-1', 'edit', '1120a9bd-fdfb-4d81-b6f3-1cf0257abad0', '\x7365616c65643a6472616674732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980201001001, '5f4a4b37-e174-4095-9b35-3303a03aac40', 'duties-task-980201001001-0', 'responsible', 'a71dd904-441e-484a-b406-adb2ecf6669a', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980201001001, '6b8d76ab-030f-4491-b032-ed21c8bd7a6b', 'duties-task-980201001001-1', 'cooperating', '9733e808-a03b-4b55-aabd-85fd4cbeb15e', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980302001001, 'd35f6803-9881-443a-9b5f-25cd2f5519de', 'duties-task-980302001001-0', 'responsible', '2280ff1d-5bc0-45e4-adf5-b7b87aa313dd', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980302001001, 'd3731845-8712-4fc6-b02e-e67e9df7ee2f', 'duties-task-980302001001-1', 'cooperating', '44f32af3-bf77-406d-ac7c-59c34a4dbe14', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980201001001, 'fdba14f7-73bb-4f4e-8d9f-62bbff7a2a64', 'erasures-record_table-980201001001-0', '2520df69-8624-4d36-9358-ccdae167d1c4', '2020-02-29', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980201001001, 'e1f7fcb2-4e74-43f8-b7bc-ecf2e2b8d566', 'erasures-record_table-980201001001-1', '54830f64-6259-4f2f-8606-b6ed00fe5683', '2020-02-29', '2020-02-29', true, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980302001001, 'f4081ed4-3294-4077-a4b6-559c534c4b18', 'erasures-record_table-980302001001-0', '9a70b2aa-b709-4844-a093-130e5704e3d7', '2020-02-29', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980302001001, '9f2b5ea5-56f0-4fd1-b08b-9d3900203fd3', 'erasures-record_table-980302001001-1', '1848fea0-4871-4dc4-a1bf-33156fe3a3e8', '2020-02-29', '2020-02-29', true, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980201001001, 'c44d0a11-fdac-49a0-ab9d-082d1036ad6e', '6aa01ed5-7c5b-41ba-a52e-4f83e91af2f2', 'd7598bb4-1339-45fc-9e12-ae47d7f7df52', 'unregistered', 'findings-place-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980201001001, 'ca31217a-7afd-4176-b1c2-56430e64398b', '4ebda4ce-26bb-4894-9b08-28b5de3a735a', '72edebe9-ddff-42d3-a227-bb77c27d5c4b', 'overcrowded', 'findings-place-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980302001001, 'c7d218c6-e275-40da-a15b-e974479d083a', '30796bc1-0f55-49d1-9a2a-41fefa1d347f', '082973a6-7c5d-4224-8ab1-5dde9e08bcf1', 'unregistered', 'findings-place-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980302001001, '7799ed47-80a3-4b1c-a2f7-ef1cb2c46a29', 'd2836a22-74af-40f6-91a8-bcdc499c3bf0', 'd7ef960b-2505-456d-b0c1-62ae3b48ae33', 'overcrowded', 'findings-place-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980201001001, '71546401-749e-41b0-9c10-265e824ad7cb', '2020-02-29', 1, 'household_references-source-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980201001001, 'b083bb28-951a-423f-b2ee-5ace303233bc', '2020-02-29', 2, 'household_references-source-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980302001001, '652a93d4-eb07-4029-a97e-89a9852e14d5', '2020-02-29', 1, 'household_references-source-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980302001001, 'c3757921-7b87-4ab6-839b-31487cef3a60', '2020-02-29', 2, 'household_references-source-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980201001001, '7c691ff6-5a4b-4e42-8854-b5acab020052', '8878280e-0c11-46a7-87c5-643f6abd532d', 1, 1, 1, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980201001001, '98600cd5-fc61-4e22-a60d-1c1cc2928b86', '4248c72f-d8a7-44e3-86af-cb7ffe733f1a', 2, 2, 2, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980302001001, 'ed4d8873-0899-4998-81c8-d192523bfc68', 'e9c198ad-40fe-49f9-a5c4-c8fa6bfe01fc', 1, 1, 1, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980302001001, 'dd4e9bc5-79f5-4ca7-b6d6-cfb12ac66419', 'f3e113cb-c21b-4846-9b0c-b1b26c653cb8', 2, 2, 2, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980201001001, '8878280e-0c11-46a7-87c5-643f6abd532d', 'imports-register_key-980201001001-0', 'imports-file_name-980201001001-0', 'imports-language-980201001001-0', '55860a68-d4dd-4abe-b865-c0d81a9a4de4', 'imports-requested_name-980201001001-0', 'uploaded', 'all', false, 'imports-sheet-980201001001-0', false, 1, '{"text": "imports-mapping-980201001001-0"}', '{"text": "imports-issues-980201001001-0"}', 1, 1, 1, 1, 1, '1fe5a174-5fad-46b8-958a-6428d6ffabd2', 'imports-problem-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980201001001, '4248c72f-d8a7-44e3-86af-cb7ffe733f1a', 'imports-register_key-980201001001-1', 'imports-file_name-980201001001-1', 'imports-language-980201001001-1', '3b50327f-c74a-4e37-91f4-1f9dff787a87', 'imports-requested_name-980201001001-1', 'checking', 'valid', true, 'imports-sheet-980201001001-1', true, 2, '{"text": "imports-mapping-980201001001-1"}', '{"text": "imports-issues-980201001001-1"}', 2, 2, 2, 2, 2, 'e0dfcd86-c5a8-4653-8c8c-4293eaf831ec', 'imports-problem-980201001001-1', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980302001001, 'e9c198ad-40fe-49f9-a5c4-c8fa6bfe01fc', 'imports-register_key-980302001001-0', 'imports-file_name-980302001001-0', 'imports-language-980302001001-0', '51ef861d-49c8-4ece-a7c1-ecd8d7ae77e5', 'imports-requested_name-980302001001-0', 'uploaded', 'all', false, 'imports-sheet-980302001001-0', false, 1, '{"text": "imports-mapping-980302001001-0"}', '{"text": "imports-issues-980302001001-0"}', 1, 1, 1, 1, 1, '4b7b0de3-d84f-4c06-ab4b-a0bd6b2d19fe', 'imports-problem-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980302001001, 'f3e113cb-c21b-4846-9b0c-b1b26c653cb8', 'imports-register_key-980302001001-1', 'imports-file_name-980302001001-1', 'imports-language-980302001001-1', '7cf62bf8-8d95-493f-9abd-ae81d5d0033d', 'imports-requested_name-980302001001-1', 'checking', 'valid', true, 'imports-sheet-980302001001-1', true, 2, '{"text": "imports-mapping-980302001001-1"}', '{"text": "imports-issues-980302001001-1"}', 2, 2, 2, 2, 2, 'dd37c435-6714-4980-9922-b0e4d9eea39d', 'imports-problem-980302001001-1', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980201001001, 'af69d482-572f-4633-b685-c39f4ded8e92', 'publicity', 'institutions-body-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980201001001, '0dede139-6410-46ec-b484-3dfb4c0ba6e8', 'floating_population', 'institutions-body-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980302001001, '5e4064a4-a59e-4f7a-80ff-d7913542dd39', 'publicity', 'institutions-body-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980302001001, '6986c22a-fc0c-4c42-9171-d1b965944850', 'floating_population', 'institutions-body-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980201001001, 'c3a2eda5-b279-4c1d-9659-980a67bdffe5', 'to_community', 'police_station', 'joint_requests-subject-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980201001001, '9bc1bfad-b314-4f8c-94ff-9a97dbc80cd5', 'to_department', 'market_regulation', 'joint_requests-subject-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980302001001, '39ce32d3-d1c1-45fc-b79f-9df82035e15c', 'to_community', 'police_station', 'joint_requests-subject-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980302001001, 'f53c8037-0712-498e-80fc-9e20bc43222c', 'to_department', 'market_regulation', 'joint_requests-subject-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980201001001, 'd7598bb4-1339-45fc-9e12-ae47d7f7df52', '9b513856-d783-4552-9808-84084b3f6125', '2020-02-29', 'key_place_inspections-note-980201001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980201001001, '72edebe9-ddff-42d3-a227-bb77c27d5c4b', 'ea2db550-6247-4bf8-8a93-a017c21f9573', '2020-02-29', 'key_place_inspections-note-980201001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980302001001, '082973a6-7c5d-4224-8ab1-5dde9e08bcf1', '7fb1bdbd-49ad-42be-8be6-6381263ae1cd', '2020-02-29', 'key_place_inspections-note-980302001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980302001001, 'd7ef960b-2505-456d-b0c1-62ae3b48ae33', '8e302f17-434b-4bbc-bb28-20bfe81ad215', '2020-02-29', 'key_place_inspections-note-980302001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980201001001, '9b513856-d783-4552-9808-84084b3f6125', 'key_places-name-980201001001-0', 'club', 'key_places-address-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980201001001, 'ea2db550-6247-4bf8-8a93-a017c21f9573', 'key_places-name-980201001001-1', 'dance_hall', 'key_places-address-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980302001001, '7fb1bdbd-49ad-42be-8be6-6381263ae1cd', 'key_places-name-980302001001-0', 'club', 'key_places-address-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980302001001, '8e302f17-434b-4bbc-bb28-20bfe81ad215', 'key_places-name-980302001001-1', 'dance_hall', 'key_places-address-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980201001001, '6c05f5e5-50ad-474b-8651-557487b5c680', 'cbb73669-8ed6-477b-8b10-b918dfeaec3d', '2020-02-29', 'police_station', 'landlord_breaches-act-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980201001001, '4c33c9f1-3d66-41d4-93b9-227129c4f416', '75871bf3-3044-4d21-8757-e5152a7e3b53', '2020-02-29', 'market_regulation', 'landlord_breaches-act-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980302001001, '4118ceaa-73ca-42db-a3ea-40e36bff54d8', '7e94b774-cb2e-44ba-b59f-23801d3739d1', '2020-02-29', 'police_station', 'landlord_breaches-act-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980302001001, '18ed3fe4-64a9-4b50-a1be-f0c146abc7d8', '7631aeba-76a7-4a85-9df1-7b802798aad7', '2020-02-29', 'market_regulation', 'landlord_breaches-act-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980201001001, 'e5acfa90-9118-4135-b1df-154cc27082de', 'person', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303230313030313030312d30', 'landlords-name_index-980201001001-0', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303230313030313030312d30', 'landlords-phone_index-980201001001-0', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303230313030313030312d30', 'landlords-id_number_index-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980201001001, 'b7f4c119-e57f-4aaa-95c5-cfc2e37b80bb', 'company', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303230313030313030312d31', 'landlords-name_index-980201001001-1', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303230313030313030312d31', 'landlords-phone_index-980201001001-1', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303230313030313030312d31', 'landlords-id_number_index-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980302001001, 'ca4d97ec-d85c-4b23-abb7-89af7f2485b2', 'person', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303330323030313030312d30', 'landlords-name_index-980302001001-0', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303330323030313030312d30', 'landlords-phone_index-980302001001-0', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303330323030313030312d30', 'landlords-id_number_index-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980302001001, '14a9cc47-af0b-4f57-bb9f-abf628b04ec6', 'company', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303330323030313030312d31', 'landlords-name_index-980302001001-1', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303330323030313030312d31', 'landlords-phone_index-980302001001-1', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303330323030313030312d31', 'landlords-id_number_index-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980201001001, '28b45660-8a92-4ede-b990-da72934f1135', '02604f05-1b75-4be9-8a1a-1d6fdad05412', 'reward', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303230313030313030312d30', 'lead_merits-clause-980201001001-0', 'lead_merits-decided_by-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980201001001, '418365fc-7df2-449d-a31a-7d516eec7596', '136c1f93-4f3c-4600-a710-5c691df5201c', 'penalty', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303230313030313030312d31', 'lead_merits-clause-980201001001-1', 'lead_merits-decided_by-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980302001001, '4c4cf784-ed2a-49c3-9dfd-9f649770b470', 'e39ad147-fc4e-475e-b47b-8581624d9e51', 'reward', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303330323030313030312d30', 'lead_merits-clause-980302001001-0', 'lead_merits-decided_by-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980302001001, '44a9d894-260e-4d7e-b732-bae8a33f23f0', '4524b83c-0eb7-41dc-b38f-c4131abe411d', 'penalty', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303330323030313030312d31', 'lead_merits-clause-980302001001-1', 'lead_merits-decided_by-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980201001001, '2f65b0d7-678c-497a-8e4c-aa67abf3df17', 'b9ef1468-4e39-427b-b44c-4d7ee7c72bac', '2020-02-29', false, 'lead_reports-summary-980201001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980201001001, 'e552a2d3-6a04-4e51-8f7a-63a64a317422', '11249934-60f9-4c30-82cc-9556377d03fc', '2020-02-29', true, 'lead_reports-summary-980201001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980302001001, '125c5a45-c775-4267-9dd8-2b113fc47f2a', '0d5f5eb0-0877-448a-b545-93a5742f7ee0', '2020-02-29', false, 'lead_reports-summary-980302001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980302001001, '07ee1eba-6723-48a4-ae17-fbc731106589', '0261df79-6153-41fb-9ce6-b44ce2b36202', '2020-02-29', true, 'lead_reports-summary-980302001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980201001001, '6581db4f-a5ab-4c84-bdca-a15e71b4458a', '5ecdf673-5831-4e8c-9b68-286558432634', 'letter_invitations-label-980201001001-0', 'letter_invitations-secret_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980201001001, '95c4d39f-4a93-4273-8238-3836e0276e74', 'b9089cbf-4740-4e40-8b89-197688b19eac', 'letter_invitations-label-980201001001-1', 'letter_invitations-secret_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980302001001, '012266ad-203d-4898-80ec-1e83669c4565', '8d888b3d-7b3f-40e9-98bd-83307f512cff', 'letter_invitations-label-980302001001-0', 'letter_invitations-secret_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980302001001, 'f71f009f-31e6-4056-a202-8e4f8917ae93', '972d01d1-b8db-46b4-b780-afde1580cd9a', 'letter_invitations-label-980302001001-1', 'letter_invitations-secret_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980201001001, 'e40deb32-28e4-4859-acdd-99892de97ca5', 'cbb73669-8ed6-477b-8b10-b918dfeaec3d', '2020-02-29', 'letter_refusals-how-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980201001001, 'f456ab79-e41b-4d46-a573-50e5d8d944c5', '75871bf3-3044-4d21-8757-e5152a7e3b53', '2020-02-29', 'letter_refusals-how-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980302001001, '2e428362-370c-4848-b73c-4af94542d3f0', '7e94b774-cb2e-44ba-b59f-23801d3739d1', '2020-02-29', 'letter_refusals-how-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980302001001, 'f3fb31bf-566b-4f31-9ac0-54d838e7b0ee', '7631aeba-76a7-4a85-9df1-7b802798aad7', '2020-02-29', 'letter_refusals-how-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980201001001, '10f50f87-835c-482f-85ce-424fec081ac4', '6581db4f-a5ab-4c84-bdca-a15e71b4458a', '5ecdf673-5831-4e8c-9b68-286558432634', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303230313030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303230313030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303230313030313030312d30', 'letter_signatures-text-980201001001-0', '2020-02-29 04:00:00+00', 'confirmed', '2020-02-29', '60763e63-c385-4c04-828e-e4743ec7c67c', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980201001001, '6f2536f7-3381-4400-8695-639dcf028baf', '95c4d39f-4a93-4273-8238-3836e0276e74', 'b9089cbf-4740-4e40-8b89-197688b19eac', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303230313030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303230313030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303230313030313030312d31', 'letter_signatures-text-980201001001-1', '2020-02-29 04:00:00+00', 'rejected', '2020-02-29', '5797d70a-065d-4118-89cf-8a8a390dce30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980302001001, '0c8e2846-a4e5-44b5-9215-ee6646ed9f74', '012266ad-203d-4898-80ec-1e83669c4565', '8d888b3d-7b3f-40e9-98bd-83307f512cff', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303330323030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303330323030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303330323030313030312d30', 'letter_signatures-text-980302001001-0', '2020-02-29 04:00:00+00', 'confirmed', '2020-02-29', '2d9c8b1b-f8ab-4ee0-808d-61d81abe2864', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980302001001, '185ce4ad-8994-4c6f-a4e2-439d026a4415', 'f71f009f-31e6-4056-a202-8e4f8917ae93', '972d01d1-b8db-46b4-b780-afde1580cd9a', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303330323030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303330323030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303330323030313030312d31', 'letter_signatures-text-980302001001-1', '2020-02-29 04:00:00+00', 'rejected', '2020-02-29', 'c62bd698-8811-443a-8f97-d87a65d9e2d5', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980201001001, 'cf2191e6-d99a-4946-b31e-1a7922d88d7f', 'letter_texts-body-980201001001-0', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980201001001, 'eee6f866-9bce-402d-b224-22e196d5e4d5', 'letter_texts-body-980201001001-1', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980302001001, 'e4e2f1cd-306b-4796-a77c-9cbd4e5aa5e2', 'letter_texts-body-980302001001-0', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980302001001, '028f2c49-e8a6-46f1-89d6-af01cce9cf41', 'letter_texts-body-980302001001-1', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980201001001, '5e2be06d-bdbb-4084-aef7-4f49bcb0196f', 'live_scores-criteria_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'live_scores-grade-980201001001-0', 'live_scores-outcome-980201001001-0', '{live_scores-vetoes-980201001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980201001001, '382929b9-7dc7-40ed-ac42-f81d5d586ae6', 'live_scores-criteria_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'live_scores-grade-980201001001-1', 'live_scores-outcome-980201001001-1', '{live_scores-vetoes-980201001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980302001001, '28789cec-f109-45d7-8682-00f9141ca434', 'live_scores-criteria_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'live_scores-grade-980302001001-0', 'live_scores-outcome-980302001001-0', '{live_scores-vetoes-980302001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980302001001, 'a160bcc4-e996-4bb9-995b-c6733c9c8db0', 'live_scores-criteria_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'live_scores-grade-980302001001-1', 'live_scores-outcome-980302001001-1', '{live_scores-vetoes-980302001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980201001001, '182d2a6f-9094-4b9a-b2c9-c9bb211dcf9f', 'joint', 'meetings-title-980201001001-0', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980201001001, '558e4622-b910-4e3c-bcaa-bde92e6b0244', 'extraordinary', 'meetings-title-980201001001-1', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980302001001, '15369bd5-a220-4212-85f1-6dc12b9b1824', 'joint', 'meetings-title-980302001001-0', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980302001001, '20544f8e-12a9-418b-8b16-74a0e9dac77e', 'extraordinary', 'meetings-title-980302001001-1', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('d4ec3ffa-7789-402b-b9e9-f6e72bc30cfc', 980201001001, 980201001001, '31102e42-80d9-4e98-b9ed-78e74818d915', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('01117c02-af8f-4101-8fe3-eb255000207e', 980201001000, 980201001999, '69de1d64-d6dd-4e96-91d5-995ddfdfab64', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('fff6606c-0e36-415b-b236-60e8ce48be06', 980201000000, 980201999999, '475c7fec-ca51-4428-8011-abb59951b99d', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('78c20027-165b-4b4f-b599-675f57a4a6bd', 980000000000, 989999999999, 'd2738dab-2e69-41ef-a0b5-758b80f10d5a', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('0e824e3f-1744-4926-b7ea-ceda4d204669', 980302001001, 980302001001, 'edf3f6bf-dee3-4f08-89f8-bb404274dfe4', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('807e25a2-a1bc-4abf-80f0-f71d84ca87ad', 980302000000, 980302999999, 'a412062f-524f-4bc3-a32f-84598b4fab2a', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980201001001, 'ce411ac1-48d6-4e17-a8cd-a0822e1d79db', 'month_scores-criteria_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'month_scores-grade-980201001001-0', 'month_scores-outcome-980201001001-0', '{month_scores-vetoes-980201001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980201001001, 'f19dca5d-bee1-432e-9066-3c4ef1916ee9', 'month_scores-criteria_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'month_scores-grade-980201001001-1', 'month_scores-outcome-980201001001-1', '{month_scores-vetoes-980201001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980302001001, '83d118c0-79da-42b6-87c3-81c3c5ff51d8', 'month_scores-criteria_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'month_scores-grade-980302001001-0', 'month_scores-outcome-980302001001-0', '{month_scores-vetoes-980302001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980302001001, '3d9d8333-4a1f-4bf4-9d22-17b39086bbcd', 'month_scores-criteria_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'month_scores-grade-980302001001-1', 'month_scores-outcome-980302001001-1', '{month_scores-vetoes-980302001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980201001001, '6c7c87ae-ce35-4c5f-99d7-dda1f736c698', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303230313030313030312d30', 'outbound_residents-name_index-980201001001-0', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303230313030313030312d30', '99', 'work', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980201001001, '21c44667-8301-4b3e-8707-5d7ac46d5b66', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303230313030313030312d31', 'outbound_residents-name_index-980201001001-1', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303230313030313030312d31', '99', 'study', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980302001001, 'edb60f71-4e93-4c1c-8888-eb1c0b90f742', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303330323030313030312d30', 'outbound_residents-name_index-980302001001-0', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303330323030313030312d30', '99', 'work', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980302001001, 'be2ca35a-2bca-4abb-b6e2-59695c123cd8', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303330323030313030312d31', 'outbound_residents-name_index-980302001001-1', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303330323030313030312d31', '99', 'study', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980201001001, '12540eb3-03c9-413b-af81-d49378fc7f3b', 'outbox-topic-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980201001001, '1e7ecf1b-faaf-4dc4-a9ec-fdc8a748a218', 'outbox-topic-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980302001001, '9a22ab79-d1f9-4800-a04d-6c08a0c2c62e', 'outbox-topic-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980302001001, '3297acc5-e973-4c18-82aa-6b5797b63cad', 'outbox-topic-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980201001001, '6aa01ed5-7c5b-41ba-a52e-4f83e91af2f2', 'patrol', 'patrols-route-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980201001001, '4ebda4ce-26bb-4894-9b08-28b5de3a735a', 'screening', 'patrols-route-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980302001001, '30796bc1-0f55-49d1-9a2a-41fefa1d347f', 'patrol', 'patrols-route-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980302001001, 'd2836a22-74af-40f6-91a8-bcdc499c3bf0', 'screening', 'patrols-route-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('24c85406-a242-42f4-bd89-f3e5d15a95c2', 980201001001, 980201001001, 'periodic_jobs-name-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('9e3696bb-2b34-4c97-9f78-3881ddd0ca25', 980201001000, 980201001999, 'periodic_jobs-name-980201001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('a6666f05-784b-4b13-a613-48841844c0df', 980201000000, 980201999999, 'periodic_jobs-name-980201-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('d9de1959-5412-4cab-8ebd-3620d99dfe04', 980000000000, 989999999999, 'periodic_jobs-name-98-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('0258ca98-d20d-4c24-8d48-648962b9d5c9', 980302001001, 980302001001, 'periodic_jobs-name-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('37b4d6e9-5486-4d82-bdf8-44dbc7d3040c', 980302000000, 980302999999, 'periodic_jobs-name-980302-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('f1372acc-f8f9-4bd7-95b3-ddd3caa510f8', 980201001001, 980201001001, 'places-name-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('90344db4-fb7f-4b61-b9d6-4a194273db00', 980201001000, 980201001999, 'places-name-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('1fccbc07-7f7e-4ab0-8e1e-b3d04df0224c', 980201000000, 980201999999, 'places-name-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('47d553b2-00d2-49a8-9260-27db4fdd1ab0', 980000000000, 989999999999, 'places-name-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('ffefcf7d-9184-4f9e-9673-028279dc57d8', 980302001001, 980302001001, 'places-name-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('a7fe98f4-1a7d-4577-abf3-21b7b8221426', 980302000000, 980302999999, 'places-name-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980201001001, '49fdaf93-45b8-470e-b4e6-2c5bb90cd209', '6c604aa4-48ef-4567-b09b-d890eff9ce9b', 'goals', 'plan_parts-body-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980201001001, 'd9f0301b-cddf-4412-bc24-6181e3292d66', '888119b4-6338-41c7-9133-32388708b75e', 'phases', 'plan_parts-body-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980302001001, '682d7d9d-50c4-4b6b-a582-05a47098fbdf', 'a995f9d3-698b-47b1-92c8-787c24866741', 'goals', 'plan_parts-body-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980302001001, '56c72e09-71c8-474b-984c-e6b4b80c4acc', '975a4c72-11df-4503-a642-74b6f7ba8550', 'phases', 'plan_parts-body-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980201001001, '6c604aa4-48ef-4567-b09b-d890eff9ce9b', 'plans-title-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980201001001, '888119b4-6338-41c7-9133-32388708b75e', 'plans-title-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980302001001, 'a995f9d3-698b-47b1-92c8-787c24866741', 'plans-title-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980302001001, '975a4c72-11df-4503-a642-74b6f7ba8550', 'plans-title-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980201001001, 'a71dd904-441e-484a-b406-adb2ecf6669a', 'leader', 'posts-holder_name-980201001001-0', 'posts-appointed_by-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980201001001, '9733e808-a03b-4b55-aabd-85fd4cbeb15e', 'deputy_leader', 'posts-holder_name-980201001001-1', 'posts-appointed_by-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980302001001, '2280ff1d-5bc0-45e4-adf5-b7b87aa313dd', 'leader', 'posts-holder_name-980302001001-0', 'posts-appointed_by-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980302001001, '44f32af3-bf77-406d-ac7c-59c34a4dbe14', 'deputy_leader', 'posts-holder_name-980302001001-1', 'posts-appointed_by-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980201001001, '5c755a31-56a9-4527-aae4-de36a15a7149', 'migrant_workers', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980201001001, 'bcb6efa5-f021-4093-937d-bc48f6e9ff68', 'students', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980302001001, 'bafc19d6-538a-47bd-83b7-e72c7e00271a', 'migrant_workers', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980302001001, '780fc080-45c9-4ae1-a83d-ece84de0be81', 'students', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980201001001, '3ba64863-7759-4f19-ae79-1bdb15a4d5b7', 'privacy_notices-title-980201001001-0', 'privacy_notices-body-980201001001-0', '2020-02-29', 'privacy_notices-approved_by-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980201001001, 'd88c5029-63fc-467d-915d-cf9791268e9c', 'privacy_notices-title-980201001001-1', 'privacy_notices-body-980201001001-1', '2020-02-29', 'privacy_notices-approved_by-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980302001001, '1b0a190e-7085-4012-977e-7047cc0c269f', 'privacy_notices-title-980302001001-0', 'privacy_notices-body-980302001001-0', '2020-02-29', 'privacy_notices-approved_by-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980302001001, '84bc9bee-6743-472c-9aa7-54fd269e3bb8', 'privacy_notices-title-980302001001-1', 'privacy_notices-body-980302001001-1', '2020-02-29', 'privacy_notices-approved_by-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980201001001, 'cbb73669-8ed6-477b-8b10-b918dfeaec3d', 'b9ef1468-4e39-427b-b44c-4d7ee7c72bac', 'e5acfa90-9118-4135-b1df-154cc27082de', 'rental_units-unit_no-980201001001-0', 'residence', 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980201001001, '75871bf3-3044-4d21-8757-e5152a7e3b53', '11249934-60f9-4c30-82cc-9556377d03fc', 'b7f4c119-e57f-4aaa-95c5-cfc2e37b80bb', 'rental_units-unit_no-980201001001-1', 'dormitory', 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980302001001, '7e94b774-cb2e-44ba-b59f-23801d3739d1', '0d5f5eb0-0877-448a-b545-93a5742f7ee0', 'ca4d97ec-d85c-4b23-abb7-89af7f2485b2', 'rental_units-unit_no-980302001001-0', 'residence', 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980302001001, '7631aeba-76a7-4a85-9df1-7b802798aad7', '0261df79-6153-41fb-9ce6-b44ce2b36202', '14a9cc47-af0b-4f57-bb9f-abf628b04ec6', 'rental_units-unit_no-980302001001-1', 'dormitory', 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('e3973061-8abf-47b0-9b6f-3bbeecd5e770', 980201001001, 980201001001, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('50e80901-21f9-4230-acba-fd79b45960ce', 980201001000, 980201001999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('aa7eb811-b938-4abb-9e6a-ef8001307fdb', 980201000000, 980201999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('b8dad949-514c-45e2-a1d6-668592b9c7d7', 980000000000, 989999999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('1854da28-d794-489b-a3a7-477599c73c8f', 980302001001, 980302001001, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('76a15313-85da-4d23-9e5e-3853f6844714', 980302000000, 980302999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980201001001, '5ecdf673-5831-4e8c-9b68-286558432634', 'cbb73669-8ed6-477b-8b10-b918dfeaec3d', 'e5acfa90-9118-4135-b1df-154cc27082de', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980201001001, 'b9089cbf-4740-4e40-8b89-197688b19eac', '75871bf3-3044-4d21-8757-e5152a7e3b53', 'b7f4c119-e57f-4aaa-95c5-cfc2e37b80bb', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980302001001, '8d888b3d-7b3f-40e9-98bd-83307f512cff', '7e94b774-cb2e-44ba-b59f-23801d3739d1', 'ca4d97ec-d85c-4b23-abb7-89af7f2485b2', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980302001001, '972d01d1-b8db-46b4-b780-afde1580cd9a', '7631aeba-76a7-4a85-9df1-7b802798aad7', '14a9cc47-af0b-4f57-bb9f-abf628b04ec6', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('54ca9639-b62f-4905-a1e6-1b788ad103f4', 980201001001, 980201001001, 'live', '2020-02-29', 'runs-criteria_hash-980201001001-0', 'd78ad4f1-65b1-42f7-a10f-829a4b541a84', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('14c1040f-1c54-4a2f-b718-dfb566d4e0f9', 980201001000, 980201001999, 'live', '2020-02-29', 'runs-criteria_hash-980201001-0', 'a18bf222-4288-4b23-a23d-dca27c8d5b31', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('ea6cb44b-d3c2-4cfc-a0cb-cc15747b2c22', 980201000000, 980201999999, 'live', '2020-02-29', 'runs-criteria_hash-980201-0', 'c1c69443-b2a7-4f61-baad-740a8d8b39d8', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('8edfe007-0e24-49c5-994e-9c2237be094d', 980000000000, 989999999999, 'live', '2020-02-29', 'runs-criteria_hash-98-0', '5393766a-0724-4b90-aef9-315d50994018', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('0e487093-b8d5-43ed-9cd9-0e7623ed6437', 980302001001, 980302001001, 'live', '2020-02-29', 'runs-criteria_hash-980302001001-0', 'f1e39821-c391-4dfb-8084-d668031150b6', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('b51c5467-7604-4f14-97da-44f07dbd4f3e', 980302000000, 980302999999, 'live', '2020-02-29', 'runs-criteria_hash-980302-0', 'c16c0da1-2aa9-4d24-8952-5e74cffda614', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980201001001, '16f2c990-8429-4e15-8223-b7789be1ae9c', 'board', '2020-02-29', false, 'samples-place-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980201001001, '02f9c3d9-9c22-4ad0-8b45-412bc97648b2', 'contact', '2020-02-29', true, 'samples-place-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980302001001, 'e98dd112-8fe7-434e-997c-e3822b294d1b', 'board', '2020-02-29', false, 'samples-place-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980302001001, 'a64fb82b-c2d0-4a3e-8cae-a295393be674', 'contact', '2020-02-29', true, 'samples-place-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('466f4e79-4583-47e4-951b-0bb6e347ab9e', 980201001001, 980201001001, '31102e42-80d9-4e98-b9ed-78e74818d915', 'd4ec3ffa-7789-402b-b9e9-f6e72bc30cfc', 'sign_in_sessions-token_hash-980201001001-0', 'sign_in_sessions-device-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('0b630a77-c3e4-4cba-ba5f-b3ba60ea58be', 980201001000, 980201001999, '69de1d64-d6dd-4e96-91d5-995ddfdfab64', '01117c02-af8f-4101-8fe3-eb255000207e', 'sign_in_sessions-token_hash-980201001-0', 'sign_in_sessions-device-980201001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('9aeaf818-c39c-432b-8e85-10fc38934c23', 980201000000, 980201999999, '475c7fec-ca51-4428-8011-abb59951b99d', 'fff6606c-0e36-415b-b236-60e8ce48be06', 'sign_in_sessions-token_hash-980201-0', 'sign_in_sessions-device-980201-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('3c147f05-97bd-4b13-ad89-fa12e037b531', 980000000000, 989999999999, 'd2738dab-2e69-41ef-a0b5-758b80f10d5a', '78c20027-165b-4b4f-b599-675f57a4a6bd', 'sign_in_sessions-token_hash-98-0', 'sign_in_sessions-device-98-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('b0d43174-9e27-4a0e-b730-254d35eef74d', 980302001001, 980302001001, 'edf3f6bf-dee3-4f08-89f8-bb404274dfe4', '0e824e3f-1744-4926-b7ea-ceda4d204669', 'sign_in_sessions-token_hash-980302001001-0', 'sign_in_sessions-device-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('0eed8e29-0486-4cd4-b547-0628dff7e937', 980302000000, 980302999999, 'a412062f-524f-4bc3-a32f-84598b4fab2a', '807e25a2-a1bc-4abf-80f0-f71d84ca87ad', 'sign_in_sessions-token_hash-980302-0', 'sign_in_sessions-device-980302-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980201001001, 'de1a7312-d185-4f62-ac22-237ba7fbaae8', 'f4134e8c-1493-4501-8b45-cceb41976827', 30, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980201001001, 'ace59578-c5aa-4c41-a96b-23c1f6c50768', '2838af95-b245-4df0-8ab1-7b68795264aa', 90, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980302001001, '4ebec778-efcf-4135-b43d-bb5a45013186', '3e1d0330-43c1-42c5-96c4-e79080d87a71', 30, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980302001001, 'cbf1d2a6-c969-4d5d-bdf2-94cd66b46e8a', '28b674c2-32bb-4004-af5a-b6b44a284e98', 90, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980201001001, '403cc684-5034-4fc3-9f25-478862f5d6da', 'f4134e8c-1493-4501-8b45-cceb41976827', 'inform_landlord', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980201001001, '9fc0f06c-d080-4a66-a8bc-7e461a694005', '2838af95-b245-4df0-8ab1-7b68795264aa', 'inform_neighbours', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980302001001, '3d9528d5-7a8c-4c07-96a0-e95b4c777294', '3e1d0330-43c1-42c5-96c4-e79080d87a71', 'inform_landlord', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980302001001, 'c5d95266-90be-4930-9475-7fc4cf617655', '28b674c2-32bb-4004-af5a-b6b44a284e98', 'inform_neighbours', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980201001001, 'f4134e8c-1493-4501-8b45-cceb41976827', 'b9ef1468-4e39-427b-b44c-4d7ee7c72bac', '2020-02-29', '2020-02-29', 'sealed', 'police_station', 1, 1, 1, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980201001001, '2838af95-b245-4df0-8ab1-7b68795264aa', '11249934-60f9-4c30-82cc-9556377d03fc', '2020-02-29', '2020-02-29', 'demolished', 'market_regulation', 2, 2, 2, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980302001001, '3e1d0330-43c1-42c5-96c4-e79080d87a71', '0d5f5eb0-0877-448a-b545-93a5742f7ee0', '2020-02-29', '2020-02-29', 'sealed', 'police_station', 1, 1, 1, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980302001001, '28b674c2-32bb-4004-af5a-b6b44a284e98', '0261df79-6153-41fb-9ce6-b44ce2b36202', '2020-02-29', '2020-02-29', 'demolished', 'market_regulation', 2, 2, 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('09bcfe12-b239-42c5-bbb7-14ba4071684b', 980201001001, 980201001001, 'tasks-kind-980201001001-0', '67447361-ad6f-4e74-9ab7-c0e93ed2f67e', '{"text": "tasks-payload-980201001001-0"}', '78d962fc-7fcc-4d8e-85a5-978bbccc7116', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('00d742cd-a96d-4970-b0dc-73ab5f57bf6c', 980201001000, 980201001999, 'tasks-kind-980201001-0', '95b0a316-54e1-4067-8d27-08c658032bb6', '{"text": "tasks-payload-980201001-0"}', '41261e14-21a5-42d4-a2cd-9921530a1c62', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('8b9ce279-dc00-45b6-8eb9-c137efdfa2e6', 980201000000, 980201999999, 'tasks-kind-980201-0', '28b923e9-39c5-4d22-9b2a-23f56ece609e', '{"text": "tasks-payload-980201-0"}', 'd8702d31-5602-4ece-920a-82a38537f765', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('2907a961-57d4-4db3-b434-3286941d36b1', 980000000000, 989999999999, 'tasks-kind-98-0', '6bea1401-6b98-440f-9a18-db9943e7aa35', '{"text": "tasks-payload-98-0"}', '4d71d3fe-0169-4423-9781-4490e402c5af', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('0d1f1a11-6ec3-47e4-91b8-d778b02a4bfa', 980302001001, 980302001001, 'tasks-kind-980302001001-0', '16a46454-ceb6-485e-9acc-9e5feb46556d', '{"text": "tasks-payload-980302001001-0"}', '7db69b3b-1925-4542-8813-ba32013e85fb', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('d7df3e2f-0892-484d-8543-70e07bdedede', 980302000000, 980302999999, 'tasks-kind-980302-0', '9042d10e-a334-4708-8efa-41cebd5165ba', '{"text": "tasks-payload-980302-0"}', '1ab9de77-f262-4b1d-8d52-62c129af1352', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980201001001, '8323b7ab-dd04-444d-ae2d-8e44729d2fe4', 'cbb73669-8ed6-477b-8b10-b918dfeaec3d', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303230313030313030312d30', 'tenancies-tenant_name_index-980201001001-0', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303230313030313030312d30', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303230313030313030312d30', 'tenancies-id_number_index-980201001001-0', 'none', 'employee', false, 1, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980201001001, 'a28be74a-72f7-47b3-ac2d-04d09e4523db', '75871bf3-3044-4d21-8757-e5152a7e3b53', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303230313030313030312d31', 'tenancies-tenant_name_index-980201001001-1', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303230313030313030312d31', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303230313030313030312d31', 'tenancies-id_number_index-980201001001-1', 'landlord', 'self_employed', true, 2, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980302001001, '1439ac8d-2113-40a3-8017-a0ffaf3d4944', '7e94b774-cb2e-44ba-b59f-23801d3739d1', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303330323030313030312d30', 'tenancies-tenant_name_index-980302001001-0', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303330323030313030312d30', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303330323030313030312d30', 'tenancies-id_number_index-980302001001-0', 'none', 'employee', false, 1, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980302001001, '10ebd584-743f-45b0-b61d-a3ab58b7e88d', '7631aeba-76a7-4a85-9df1-7b802798aad7', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303330323030313030312d31', 'tenancies-tenant_name_index-980302001001-1', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303330323030313030312d31', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303330323030313030312d31', 'tenancies-id_number_index-980302001001-1', 'landlord', 'self_employed', true, 2, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980201001001, '0e60adb1-9922-4086-b003-19baec9c3a26', '2eaaa53c-8aab-4727-9e2a-b7322bb699d3', false, 'received', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980201001001, 'bbee9d70-6d73-4211-b80b-f84976f948e2', 'cd606e6e-f87e-41e7-bab9-3a30fa51ef66', true, 'acknowledged', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980302001001, 'dcb33226-e2f9-45fe-8f85-9295a003ce8f', '54d27094-ff7f-4bd0-90d0-4328d59bf8b4', false, 'received', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980302001001, 'f4db1655-3265-4877-beb0-714819df610a', '6f680633-01a9-445b-98fb-3086238bcca6', true, 'acknowledged', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980201001001, '58b0c48c-b7ea-4692-8354-73ebad6d3cd6', '2eaaa53c-8aab-4727-9e2a-b7322bb699d3', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303230313030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980201001001, '008ae85e-4bb0-4552-a4cb-212d0f5de23a', 'cd606e6e-f87e-41e7-bab9-3a30fa51ef66', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303230313030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980302001001, '8fca93a5-a535-4737-89e2-f73fcf79f96b', '54d27094-ff7f-4bd0-90d0-4328d59bf8b4', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303330323030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980302001001, 'e42f6f8d-79b6-45b1-99d1-6fef22901d37', '6f680633-01a9-445b-98fb-3086238bcca6', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303330323030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980201001001, 'a6235f27-a329-42d6-8164-8303897d0042', '2eaaa53c-8aab-4727-9e2a-b7322bb699d3', false, 'police_station', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980201001001, 'cfdc3586-fcb3-48ee-ad60-12ffb448b3be', 'cd606e6e-f87e-41e7-bab9-3a30fa51ef66', true, 'market_regulation', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980302001001, '1e46a726-fe0f-48f8-87be-a678706fd064', '54d27094-ff7f-4bd0-90d0-4328d59bf8b4', false, 'police_station', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980302001001, '446bb632-8a92-48ba-8317-c715e8325e78', '6f680633-01a9-445b-98fb-3086238bcca6', true, 'market_regulation', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980201001001, '2eaaa53c-8aab-4727-9e2a-b7322bb699d3', 'public', false, false, '\x7365616c65643a746970732d626f64792d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'unfounded', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', false, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980201001001, 'cd606e6e-f87e-41e7-bab9-3a30fa51ef66', 'phone', true, true, '\x7365616c65643a746970732d626f64792d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'watch', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', true, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980302001001, '54d27094-ff7f-4bd0-90d0-4328d59bf8b4', 'public', false, false, '\x7365616c65643a746970732d626f64792d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'unfounded', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', false, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980302001001, '6f680633-01a9-445b-98fb-3086238bcca6', 'phone', true, true, '\x7365616c65643a746970732d626f64792d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'watch', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', true, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980201001001, 'd584326d-086c-4bf0-b6c0-2d6df10c67d3', 'cbb73669-8ed6-477b-8b10-b918dfeaec3d', '2020-02-29', 'visit', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980201001001, '9dcb9d33-b4bb-4e4a-b2a5-064ae55802de', '75871bf3-3044-4d21-8757-e5152a7e3b53', '2020-02-29', 'phone', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980302001001, '886bce6b-57b0-407b-ae69-a45dda699a64', '7e94b774-cb2e-44ba-b59f-23801d3739d1', '2020-02-29', 'visit', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980302001001, 'a1655c30-a207-4f61-92e3-2e92208057c8', '7631aeba-76a7-4a85-9df1-7b802798aad7', '2020-02-29', 'phone', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980201001001, '11587f92-054b-4290-b60a-c774096b8275', 'a6af8dd8-b78b-45c8-be07-e7b6b7f50a97', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980201001001, '9487c01a-dc47-48f5-bd08-55e4d79f0a6b', '0f511f0b-2d9f-4c71-a998-9c2ab711579b', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980302001001, '1e37014d-ce5d-4316-95cb-544ed68c834c', '1dcf3c44-0855-454a-a87c-712dd8be8a5f', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980302001001, 'd4ff3ef2-45f2-4648-ba74-64f9abac8f60', 'f4cdacbc-5e8f-4cf0-9d14-b9f63e88fd3b', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980201001001, 'a6af8dd8-b78b-45c8-be07-e7b6b7f50a97', 'venues-name-980201001001-0', 'hotel', 'venues-address-980201001001-0', 'venues-credit_code-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980201001001, '0f511f0b-2d9f-4c71-a998-9c2ab711579b', 'venues-name-980201001001-1', 'internet_cafe', 'venues-address-980201001001-1', 'venues-credit_code-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980302001001, '1dcf3c44-0855-454a-a87c-712dd8be8a5f', 'venues-name-980302001001-0', 'hotel', 'venues-address-980302001001-0', 'venues-credit_code-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980302001001, 'f4cdacbc-5e8f-4cf0-9d14-b9f63e88fd3b', 'venues-name-980302001001-1', 'internet_cafe', 'venues-address-980302001001-1', 'venues-credit_code-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980201001001, '18dbce24-3139-4d54-937f-9bc9be5a0429', 'vetoes-veto-980201001001-0', '2020-02-29', 'vetoes-document-980201001001-0', '2020-02-29', 'd77c3f19-56b3-4244-a77a-169e6f3544c6', '01370141-8d6e-49b8-9447-d553ca4d981a', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980201001001, '52e59b07-34b2-4bf5-a039-0c869f1fb0f3', 'vetoes-veto-980201001001-1', '2020-02-29', 'vetoes-document-980201001001-1', '2020-02-29', 'd800d238-907c-4316-b09c-799d88d207a0', '3f7790e2-f50d-4a71-a259-ec4fab4ae09b', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980302001001, '2a248422-ddd8-40b4-be2a-1593155bfb5b', 'vetoes-veto-980302001001-0', '2020-02-29', 'vetoes-document-980302001001-0', '2020-02-29', '48c59534-3630-4d07-b977-2ca51c50fefe', 'e3d6780d-4edf-47b3-a2ee-f2decebf4c93', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980302001001, '71167b7e-dd1b-4fd6-9ad2-5a6a651be2eb', 'vetoes-veto-980302001001-1', '2020-02-29', 'vetoes-document-980302001001-1', '2020-02-29', 'c9503ad0-1ed8-477b-9cd5-81ffb38ffd4d', 'f81e1ebe-c510-4e94-9fe1-477573e5c59d', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980201001001, 'b764d681-fa92-418b-a7dd-d6e6dcccfbc0', '\x7365616c65643a76696374696d732d6e616d652d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'civil_affairs', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980201001001, '2693c5d3-0cbe-4d23-aa45-8ce597461099', '\x7365616c65643a76696374696d732d6e616d652d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'police', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980302001001, 'f5180def-03b5-4b4a-97e3-9f467bdda6d2', '\x7365616c65643a76696374696d732d6e616d652d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'civil_affairs', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980302001001, '887a47ce-e910-4d88-a357-b152892422d9', '\x7365616c65643a76696374696d732d6e616d652d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'police', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
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
