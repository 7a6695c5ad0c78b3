
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
INSERT INTO public.accounts VALUES ('bf5ca794-3df7-4dbc-8452-994b559b32c6', 980201001001, 980201001001, 'accounts-username-980201001001-0', 'accounts-display_name-980201001001-0', 'accounts-password_hash-980201001001-0', 'accounts-language-980201001001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('4f0f783f-03da-4669-9296-9f2aa4a4a8a1', 980201001000, 980201001999, 'accounts-username-980201001-0', 'accounts-display_name-980201001-0', 'accounts-password_hash-980201001-0', 'accounts-language-980201001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('b54e86f1-d106-42ce-82ce-5f504067b245', 980201000000, 980201999999, 'accounts-username-980201-0', 'accounts-display_name-980201-0', 'accounts-password_hash-980201-0', 'accounts-language-980201-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('4cf0e69b-de48-426c-bd75-d67be8440450', 980000000000, 989999999999, 'accounts-username-98-0', 'accounts-display_name-98-0', 'accounts-password_hash-98-0', 'accounts-language-98-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('5c9e135e-fac3-41bd-bce4-2f1930203e95', 980302001001, 980302001001, 'accounts-username-980302001001-0', 'accounts-display_name-980302001001-0', 'accounts-password_hash-980302001001-0', 'accounts-language-980302001001-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.accounts VALUES ('b13e3189-2d49-4ee2-b1b9-1ffa5562aa3b', 980302000000, 980302999999, 'accounts-username-980302-0', 'accounts-display_name-980302-0', 'accounts-password_hash-980302-0', 'accounts-language-980302-0', 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980201001001, 'bdcf22b7-09e6-4997-b662-28779d27ec64', 'citizen_school', 'activities-title-980201001001-0', '2020-02-29', 'activities-lecturer-980201001001-0', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980201001001, '3006a4e5-a80f-4e82-bc13-ee585ddd7805', 'consultation_day', 'activities-title-980201001001-1', '2020-02-29', 'activities-lecturer-980201001001-1', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980302001001, '76196ee3-b99e-4ff1-bb49-a9689db0da36', 'citizen_school', 'activities-title-980302001001-0', '2020-02-29', 'activities-lecturer-980302001001-0', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.activities VALUES (980302001001, '6f508c9b-b394-4ad6-9167-7c114dd464c4', 'consultation_day', 'activities-title-980302001001-1', '2020-02-29', 'activities-lecturer-980302001001-1', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980201001001, '4f7528dc-255f-40b7-b1b9-30d7b242bbc6', 'bdcf22b7-09e6-4997-b662-28779d27ec64', 'migrant_workers', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980201001001, '85312aed-3690-40da-b5d7-8598bbd78a43', '3006a4e5-a80f-4e82-bc13-ee585ddd7805', 'students', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980302001001, 'ba5b1c1e-2a0b-4e00-b717-ef6359ef2df1', '76196ee3-b99e-4ff1-bb49-a9689db0da36', 'migrant_workers', '2020-02-29 04:00:00+00');
INSERT INTO public.activity_groups VALUES (980302001001, '01ec0e63-07f8-4da8-8567-7b90787d36f0', '6f508c9b-b394-4ad6-9167-7c114dd464c4', 'students', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980201001001, 'e1a86b1a-fcd0-4a84-bb7d-89ef18ca8015', 1, 'adjustments-reason-980201001001-0', 'adjustments-document-980201001001-0', '2020-02-29', 'b68a3eeb-f2d9-4202-a766-67630601547b', 'd00efeba-9cee-454e-b595-2d09eeff8e7e', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980201001001, 'a6e524ce-0400-42da-9790-05110dce68ff', 2, 'adjustments-reason-980201001001-1', 'adjustments-document-980201001001-1', '2020-02-29', 'ed2a1042-35be-49f2-b000-f3bd35ed1a5b', '95867748-1966-48ba-9784-1c55f655ae25', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980302001001, '400c87da-ba9c-4ad3-9429-393edae1884f', 1, 'adjustments-reason-980302001001-0', 'adjustments-document-980302001001-0', '2020-02-29', '2064e317-1e4e-4eb7-b845-33846240144e', '11933ff2-6325-4cfb-8646-aa5d4a8e56be', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.adjustments VALUES (980302001001, 'f271b080-3685-42e8-97d0-f0b90a703923', 2, 'adjustments-reason-980302001001-1', 'adjustments-document-980302001001-1', '2020-02-29', '18198d5e-01f7-4776-9711-267122eededc', '821b9f05-88e5-4bb6-9700-3a73ee704f10', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.alembic_version VALUES ('0016');
INSERT INTO public.archive_items VALUES (980201001001, 'd8bab3ad-a898-48e9-a540-db264be0df1f', 'plan', 'archive_items-title-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980201001001, 'b52ed361-177d-49c6-b847-0aef717e7e92', 'minutes', 'archive_items-title-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980302001001, '47c21ebd-9f55-4a2f-831b-a1da36150783', 'plan', 'archive_items-title-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.archive_items VALUES (980302001001, '5158e2f1-3aab-4776-8588-185ae59f936d', 'minutes', 'archive_items-title-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980201001001, 'a7cc6a5e-cbe5-406e-ac31-3ab5d4582ae4', 'attachments-record_table-980201001001-0', 'a4ad8525-98cf-404a-9b64-30ca4f8e835e', 'attachments-name-980201001001-0', 'attachments-mime-980201001001-0', 1, 'attachments-sha256-980201001001-0', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980201001001, '352b272e-67e5-4865-bba5-14cefb39b735', 'attachments-record_table-980201001001-1', '83255514-6025-4a53-8ac1-27b2d979f8b8', 'attachments-name-980201001001-1', 'attachments-mime-980201001001-1', 2, 'attachments-sha256-980201001001-1', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980302001001, '20d7d312-00d7-494c-aa3f-78c7d5f3059c', 'attachments-record_table-980302001001-0', 'a8e7ea41-46fa-49d1-80ee-0bb4ef959e15', 'attachments-name-980302001001-0', 'attachments-mime-980302001001-0', 1, 'attachments-sha256-980302001001-0', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.attachments VALUES (980302001001, 'd8fcfc61-1c71-48fd-941e-8c9ff6359507', 'attachments-record_table-980302001001-1', '394dcfcf-f05c-4ea7-9eb1-e8456c076ee8', 'attachments-name-980302001001-1', 'attachments-mime-980302001001-1', 2, 'attachments-sha256-980302001001-1', '\x7365616c65643a6174746163686d656e74732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980201001001, '26b62d51-5585-409b-b11e-17c3f51caea3', 'head', 1, 'audit_anchors-hash-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980201001001, '0c66cc69-8d20-4375-adf9-011233bcfca7', 'cut', 2, 'audit_anchors-hash-980201001001-1', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980302001001, 'f108bb1d-47bd-46c2-b4c8-31f4499915a6', 'head', 1, 'audit_anchors-hash-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_anchors VALUES (980302001001, '568ea625-7c7d-49cb-b115-c5dd751d87df', 'cut', 2, 'audit_anchors-hash-980302001001-1', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980201001001, '8a0220af-b6e1-4905-9063-2d3edaa6dcac', '2020-02-29 04:00:00+00', 1, 1, 'audit_checks-why-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980201001001, '74a4a021-800e-4eb0-b689-07a1c36c5198', '2020-02-29 04:00:00+00', 2, 2, 'audit_checks-why-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980302001001, '5e3b9ee2-6138-4862-b4af-5599fbb74eed', '2020-02-29 04:00:00+00', 1, 1, 'audit_checks-why-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_checks VALUES (980302001001, 'fc46100d-5948-450e-b9ad-d075ce220ffd', '2020-02-29 04:00:00+00', 2, 2, 'audit_checks-why-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980201001001, 'd01f4665-6c3c-4046-9720-a2d8306e748b', 1, 'audit_entries-actor-980201001001-0', 'audit_entries-actor_name-980201001001-0', 'created', 'audit_entries-record_table-980201001001-0', 'a2b43439-b279-4c49-b5e2-86b4fc32daa0', '{"text": "audit_entries-changes-980201001001-0"}', 'audit_entries-reason-980201001001-0', 'audit_entries-previous-980201001001-0', 'audit_entries-hash-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980201001001, 'f58a73ea-45b8-4c5b-945e-5529769d65ec', 2, 'audit_entries-actor-980201001001-1', 'audit_entries-actor_name-980201001001-1', 'changed', 'audit_entries-record_table-980201001001-1', '993a3ce8-a334-4c5c-9c13-c9d747930281', '{"text": "audit_entries-changes-980201001001-1"}', 'audit_entries-reason-980201001001-1', 'audit_entries-previous-980201001001-1', 'audit_entries-hash-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980302001001, '93f7dd55-0a95-427f-9b09-cb9afc6d4f50', 1, 'audit_entries-actor-980302001001-0', 'audit_entries-actor_name-980302001001-0', 'created', 'audit_entries-record_table-980302001001-0', '10d6fc98-b43c-4a84-af10-91e24834afa4', '{"text": "audit_entries-changes-980302001001-0"}', 'audit_entries-reason-980302001001-0', 'audit_entries-previous-980302001001-0', 'audit_entries-hash-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.audit_entries VALUES (980302001001, '8897ff54-0524-4336-88c6-aa2e898e4b67', 2, 'audit_entries-actor-980302001001-1', 'audit_entries-actor_name-980302001001-1', 'changed', 'audit_entries-record_table-980302001001-1', '20a85fda-d024-42f0-9ee9-d2925a8dcfc2', '{"text": "audit_entries-changes-980302001001-1"}', 'audit_entries-reason-980302001001-1', 'audit_entries-previous-980302001001-1', 'audit_entries-hash-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980201001001, '471f88c4-8f80-4602-9dfb-eddf66ff6704', '9639b855-136a-413e-b969-3dc4bebca9f8', 'building_lead', 'building_leads-staircase-980201001001-0', '61f82fb8-dde3-4c71-827f-71e90327f059', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303230313030313030312d30', 'building_leads-name_index-980201001001-0', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303230313030313030312d30', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980201001001, 'c0b94439-4ca3-4ab9-a66c-1bd5800ccdc2', '671a6a86-bdb2-4abd-9acc-072a03b338ef', 'liaison', 'building_leads-staircase-980201001001-1', 'fcf0b9bd-98e3-4ab6-8620-fe7fed64699a', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303230313030313030312d31', 'building_leads-name_index-980201001001-1', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303230313030313030312d31', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980302001001, '88798e5e-8ba6-493a-a23f-fb46d42c99f3', 'e74d2efe-14a6-4486-9dc1-98810dd8f1ae', 'building_lead', 'building_leads-staircase-980302001001-0', '15397430-4f44-44a7-87d4-8cd6ed0d3371', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303330323030313030312d30', 'building_leads-name_index-980302001001-0', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303330323030313030312d30', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.building_leads VALUES (980302001001, 'f3b281db-b32b-4563-a537-e20bc5f5e230', '62cd05db-ce91-4fa6-9755-53bada6c8b92', 'liaison', 'building_leads-staircase-980302001001-1', 'edf92e2e-2aff-40f1-b2a5-3bbdbd8b80f8', '\x7365616c65643a6275696c64696e675f6c656164732d6e616d652d3938303330323030313030312d31', 'building_leads-name_index-980302001001-1', '\x7365616c65643a6275696c64696e675f6c656164732d70686f6e652d3938303330323030313030312d31', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980201001001, '9639b855-136a-413e-b969-3dc4bebca9f8', 'buildings-name-980201001001-0', 'buildings-address-980201001001-0', 1, 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980201001001, '671a6a86-bdb2-4abd-9acc-072a03b338ef', 'buildings-name-980201001001-1', 'buildings-address-980201001001-1', 2, 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980302001001, 'e74d2efe-14a6-4486-9dc1-98810dd8f1ae', 'buildings-name-980302001001-0', 'buildings-address-980302001001-0', 1, 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.buildings VALUES (980302001001, '62cd05db-ce91-4fa6-9755-53bada6c8b92', 'buildings-name-980302001001-1', 'buildings-address-980302001001-1', 2, 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980201001001, 'communities-name-980201001001-0', 'communities-full_name-980201001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980302001001, 'communities-name-980302001001-0', 'communities-full_name-980302001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.communities VALUES (980403001001, 'communities-name-980403001001-0', 'communities-full_name-980403001001-0', 'active', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980201001001, '2e5d11bd-cecd-456c-94ac-83d3e148133c', 'community', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980201001001, '431a52ca-a71a-4c1a-ae7d-b6421db3bb0a', 'intake', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980302001001, 'b4aeb440-8595-4252-95e4-2e04dfb1e6f4', 'community', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.community_keys VALUES (980302001001, 'c6548d98-c6e5-46a9-8683-35e63f4d3527', 'intake', '\x7365616c65643a636f6d6d756e6974795f6b6579732d777261707065645f6b65792d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('3431e7f1-cc29-4fde-a89c-a36f62a986ee', 980201001001, 980201001001, 'criteria_versions-slug-980201001001-0', 'criteria_versions-version-980201001001-0', 'criteria_versions-hash-980201001001-0', 'criteria_versions-source-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('fbbc9251-b6b8-4ec0-9ee4-89bec2cc8826', 980201001000, 980201001999, 'criteria_versions-slug-980201001-0', 'criteria_versions-version-980201001-0', 'criteria_versions-hash-980201001-0', 'criteria_versions-source-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('70e06f29-f674-4a30-9845-97f4a4c61e33', 980201000000, 980201999999, 'criteria_versions-slug-980201-0', 'criteria_versions-version-980201-0', 'criteria_versions-hash-980201-0', 'criteria_versions-source-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('36804058-331b-4095-8ed8-8a230c403f6b', 980000000000, 989999999999, 'criteria_versions-slug-98-0', 'criteria_versions-version-98-0', 'criteria_versions-hash-98-0', 'criteria_versions-source-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('27460228-cfd9-4244-bff5-a1b87c02f3c6', 980302001001, 980302001001, 'criteria_versions-slug-980302001001-0', 'criteria_versions-version-980302001001-0', 'criteria_versions-hash-980302001001-0', 'criteria_versions-source-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.criteria_versions VALUES ('9ba6aef1-8d11-4fb0-845d-4d52d9348abd', 980302000000, 980302999999, 'criteria_versions-slug-980302-0', 'criteria_versions-version-980302-0', 'criteria_versions-hash-980302-0', 'criteria_versions-source-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980201001001, 'cc45439a-1faf-4b0e-9182-1b5537623cf5', 'access', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303230313030313030312d30', 'data_requests-name_index-980201001001-0', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303230313030313030312d30', 'data_requests-phone_index-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', 'fulfilled', 'no_data', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980201001001, 'c38470df-a88e-49a5-962f-b837642931d8', 'correction', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303230313030313030312d31', 'data_requests-name_index-980201001001-1', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303230313030313030312d31', 'data_requests-phone_index-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', 'partly', 'identity', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980302001001, '2aec8a74-d2cc-40e5-945e-dfa534c6fe1d', 'access', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303330323030313030312d30', 'data_requests-name_index-980302001001-0', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303330323030313030312d30', 'data_requests-phone_index-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', 'fulfilled', 'no_data', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.data_requests VALUES (980302001001, 'cce81456-5972-436b-a92e-1b79912ca210', 'correction', '\x7365616c65643a646174615f72657175657374732d6e616d652d3938303330323030313030312d31', 'data_requests-name_index-980302001001-1', '\x7365616c65643a646174615f72657175657374732d70686f6e652d3938303330323030313030312d31', 'data_requests-phone_index-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', 'partly', 'identity', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980201001001, 'a0bfa72e-9136-4a47-923d-e5b33483b1b4', 'contact_card', '9639b855-136a-413e-b969-3dc4bebca9f8', '2020-02-29', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980201001001, 'a4b68507-3082-4e6c-9827-d14d9a515c88', 'open_letter', '671a6a86-bdb2-4abd-9acc-072a03b338ef', '2020-02-29', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980302001001, 'c38b676c-44cb-4276-a2a2-49704ac68219', 'contact_card', 'e74d2efe-14a6-4486-9dc1-98810dd8f1ae', '2020-02-29', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.deliveries VALUES (980302001001, '3dbe48ac-1722-4761-a4ae-24488857aef1', 'open_letter', '62cd05db-ce91-4fa6-9755-53bada6c8b92', '2020-02-29', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980201001001, 'ba3606e0-1b40-458d-9896-a339b1c3262c', 'c4581c2c-3864-46e1-ac8c-cb9db6664da4', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980201001001, '042dcdca-766d-41f3-8f19-7e7d7032589a', '1571c214-7bbb-4ab2-9b0b-4d1584e45f54', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980302001001, '99bf7b27-1bc4-4415-9dc7-c560837b908f', '74ef0651-6445-4ecb-a8a2-7a7eda16886e', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_confirmations VALUES (980302001001, '4c809f8a-0a33-44fc-aae1-f91bba6b1c1a', '193da731-e975-4961-ad3b-2217b4317ad7', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980201001001, 'c4581c2c-3864-46e1-ac8c-cb9db6664da4', 'police_station', 'department_contacts-contact-980201001001-0', 'department_contacts-phone-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980201001001, '1571c214-7bbb-4ab2-9b0b-4d1584e45f54', 'market_regulation', 'department_contacts-contact-980201001001-1', 'department_contacts-phone-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980302001001, '74ef0651-6445-4ecb-a8a2-7a7eda16886e', 'police_station', 'department_contacts-contact-980302001001-0', 'department_contacts-phone-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.department_contacts VALUES (980302001001, '193da731-e975-4961-ad3b-2217b4317ad7', 'market_regulation', 'department_contacts-contact-980302001001-1', 'department_contacts-phone-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980201001001, 'd8733802-cca7-4448-8d5f-352f32b193ec', '1bd14460-f3cf-430f-bd0e-c9fe99274330', 'drafts-register-980201001001-0', 'new', '671ccb6f-e8d4-4894-ac2a-fd9eebd0e840', '\x7365616c65643a6472616674732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980201001001, '97bbf11b-0270-4694-86cb-2e298394a510', '252c78f2-ad49-455c-b619-05ee2461e4fd', 'drafts-register-980201001001-1', 'edit', '4950aae7-c18e-44a4-b111-8bb2b78e4612', '\x7365616c65643a6472616674732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980302001001, 'f531e5ea-6e6c-4a4b-9896-f5ab3e3161b7', '434feb55-cff3-43c8-ba76-fc326f455457', 'drafts-register-980302001001-0', 'new', '51f44cea-214d-4c83-85d5-13bafef5216e', '\x7365616c65643a6472616674732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.drafts VALUES (980302001001, '3e2803af-e816-4e09-8ea2-f27b00195cc1', '1b56f110-e61e-44d6-8a30-9ba813c9770d', 'drafts-register-980302001001-1', 'edit', '5d95946c-80e0-461a-8aaa-776df4a27753', '\x7365616c65643a6472616674732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980201001001, 'e163e14a-ba0c-4ad8-a1f9-2ee2f7a13e6b', 'duties-task-980201001001-0', 'responsible', 'aed89889-c2aa-4502-aeff-fc9fc5e194c8', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980201001001, '24348945-cc5b-4b98-b267-4f5aac59f242', 'duties-task-980201001001-1', 'cooperating', '36432eb9-39ab-43ad-b993-bda838d31d0e', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980302001001, 'ed99a235-8e8d-4d13-b5a2-50011792a3d9', 'duties-task-980302001001-0', 'responsible', '674969da-e394-4117-9d21-2bc22e6e5872', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.duties VALUES (980302001001, '3ab81ec0-69eb-4410-ab4f-52741c5edef4', 'duties-task-980302001001-1', 'cooperating', '64e84e99-ca9f-4d40-975f-c722df3c8498', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980201001001, '07ff7424-27bc-4da6-b83a-a0e1ebc49f54', 'erasures-record_table-980201001001-0', '2025102a-3ba1-40d4-970d-57760695cdc8', '2020-02-29', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980201001001, '6a759208-a4e6-4837-8162-640a8ef46e8b', 'erasures-record_table-980201001001-1', '2a87284e-c547-41de-9d35-fde068d205b4', '2020-02-29', '2020-02-29', true, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980302001001, 'd4435cdd-e1d8-4c12-bc8f-bedd9317570c', 'erasures-record_table-980302001001-0', '2b5fbb62-5882-42a9-84a6-1b92e9a958c3', '2020-02-29', '2020-02-29', false, '2020-02-29 04:00:00+00');
INSERT INTO public.erasures VALUES (980302001001, 'c0edf906-4a5a-42af-a29a-d72b90c5b27f', 'erasures-record_table-980302001001-1', 'c74b182c-c772-489e-a5a3-b6c5446baa3b', '2020-02-29', '2020-02-29', true, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980201001001, 'a683f286-ec5d-43d6-8b79-99a06b177251', '7671a047-5a13-4f3e-85cf-dbe8baa01d3d', '6acd4dca-e1d8-44f7-98a0-c451aff24091', 'unregistered', 'findings-place-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980201001001, '8d08213e-f5ca-4770-baf4-35d8ca587ab6', '75ae0c5b-299e-43e2-979e-f3174a986a0b', '6e68a300-e16b-4353-b74b-1e144a4045f4', 'overcrowded', 'findings-place-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980302001001, 'eaa207c7-a149-4160-897a-10b95e4613bd', '337a4b61-b986-4ba6-9e3e-029c846ebc21', '874a9cc2-1aed-4d0d-a949-8b3e57730bf4', 'unregistered', 'findings-place-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.findings VALUES (980302001001, '1bc70d66-673b-42fc-a660-0df13e8eff36', '3a32dddf-674c-4291-a1ff-148a4e2cf2bc', 'b5c7250f-c901-47b8-b497-ca24e8256f42', 'overcrowded', 'findings-place-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980201001001, '6ef8023d-e79f-4e9c-808d-cbcfdef123a8', '2020-02-29', 1, 'household_references-source-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980201001001, '1c375a7d-859c-4c79-93aa-a4d385d3cb1f', '2020-02-29', 2, 'household_references-source-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980302001001, '100dc194-221b-468c-9157-eb65b2694b15', '2020-02-29', 1, 'household_references-source-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.household_references VALUES (980302001001, 'fe02c8e5-4b28-4139-ba90-18af7d5364ef', '2020-02-29', 2, 'household_references-source-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980201001001, 'a4204df4-e6f1-4d99-b1ea-1f99f79a7f8d', '28bc574b-4920-4920-b274-a03bef8b33ae', 1, 1, 1, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980201001001, 'a8921602-0bd3-40ce-b32b-7e7139a137fd', '4894ebb7-7f0f-44e0-85da-86d54afb70e2', 2, 2, 2, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980302001001, '7b0ec8ff-fd79-4f99-a4f0-8c90aba0b8bf', 'e5dd7aa4-3272-48f3-befe-b8b2df47ad00', 1, 1, 1, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.import_pieces VALUES (980302001001, 'e8ea0819-a6b8-4c5f-9958-ae77a84d624d', 'fdbe218c-9de7-446c-8727-1ade66abe4db', 2, 2, 2, '\x7365616c65643a696d706f72745f7069656365732d636f6e74656e742d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980201001001, '28bc574b-4920-4920-b274-a03bef8b33ae', 'imports-register_key-980201001001-0', 'imports-file_name-980201001001-0', 'imports-language-980201001001-0', '9f9a91b0-0a0a-4af7-b7e9-2939e86e8f69', 'imports-requested_name-980201001001-0', 'uploaded', 'all', false, 'imports-sheet-980201001001-0', false, 1, '{"text": "imports-mapping-980201001001-0"}', '{"text": "imports-issues-980201001001-0"}', 1, 1, 1, 1, 1, '7ebfcb36-4705-47da-aeee-e70888ce4140', 'imports-problem-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980201001001, '4894ebb7-7f0f-44e0-85da-86d54afb70e2', 'imports-register_key-980201001001-1', 'imports-file_name-980201001001-1', 'imports-language-980201001001-1', '12e3bc53-e52a-4a8e-bec9-664cb5fa1741', 'imports-requested_name-980201001001-1', 'checking', 'valid', true, 'imports-sheet-980201001001-1', true, 2, '{"text": "imports-mapping-980201001001-1"}', '{"text": "imports-issues-980201001001-1"}', 2, 2, 2, 2, 2, 'bfefa55b-1dd0-40e3-ac60-f75a7d74d0fc', 'imports-problem-980201001001-1', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980302001001, 'e5dd7aa4-3272-48f3-befe-b8b2df47ad00', 'imports-register_key-980302001001-0', 'imports-file_name-980302001001-0', 'imports-language-980302001001-0', '44cca7f3-0e93-4a9d-a891-cbaf04c47f3f', 'imports-requested_name-980302001001-0', 'uploaded', 'all', false, 'imports-sheet-980302001001-0', false, 1, '{"text": "imports-mapping-980302001001-0"}', '{"text": "imports-issues-980302001001-0"}', 1, 1, 1, 1, 1, '85bcd665-fe7d-45e0-aae9-a0d7f8f29292', 'imports-problem-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.imports VALUES (980302001001, 'fdbe218c-9de7-446c-8727-1ade66abe4db', 'imports-register_key-980302001001-1', 'imports-file_name-980302001001-1', 'imports-language-980302001001-1', 'b6aa9b9e-3a9b-4f84-974d-a9f21563c9ac', 'imports-requested_name-980302001001-1', 'checking', 'valid', true, 'imports-sheet-980302001001-1', true, 2, '{"text": "imports-mapping-980302001001-1"}', '{"text": "imports-issues-980302001001-1"}', 2, 2, 2, 2, 2, '845ff82b-84c4-46a3-a4d3-0d6b79b5c81e', 'imports-problem-980302001001-1', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980201001001, '41cbec40-d7b4-44cf-adce-ea0220ab708e', 'publicity', 'institutions-body-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980201001001, 'a4fe8f1a-0b32-4e49-8d57-8ea44b6c5fa6', 'floating_population', 'institutions-body-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980302001001, '4459ca3f-9e43-47da-80de-42a4b4c354af', 'publicity', 'institutions-body-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.institutions VALUES (980302001001, '3bd9733e-8a60-4519-abde-9fcf4378fad0', 'floating_population', 'institutions-body-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980201001001, 'f46d8a93-bac1-4e17-be25-e3f1b48e7d92', 'to_community', 'police_station', 'joint_requests-subject-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980201001001, 'e198f8d6-a63b-4469-a718-aebbfb7ed72c', 'to_department', 'market_regulation', 'joint_requests-subject-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980302001001, 'a9969a7d-4981-45cb-bcaf-45da09c3eb0a', 'to_community', 'police_station', 'joint_requests-subject-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.joint_requests VALUES (980302001001, 'c664e7e8-f92a-41ff-bd1b-ed8272c8ce38', 'to_department', 'market_regulation', 'joint_requests-subject-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980201001001, '6acd4dca-e1d8-44f7-98a0-c451aff24091', '2557c7f3-a4db-43d0-8deb-99ff7fd2259d', '2020-02-29', 'key_place_inspections-note-980201001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980201001001, '6e68a300-e16b-4353-b74b-1e144a4045f4', 'ccdc6212-970c-4f31-8966-e515680ff1e1', '2020-02-29', 'key_place_inspections-note-980201001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980302001001, '874a9cc2-1aed-4d0d-a949-8b3e57730bf4', '70ab3049-cf0d-48bb-8994-b5a161ece37e', '2020-02-29', 'key_place_inspections-note-980302001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_place_inspections VALUES (980302001001, 'b5c7250f-c901-47b8-b497-ca24e8256f42', '50133e8b-8a3d-4b29-96e8-afe96922d6dd', '2020-02-29', 'key_place_inspections-note-980302001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980201001001, '2557c7f3-a4db-43d0-8deb-99ff7fd2259d', 'key_places-name-980201001001-0', 'club', 'key_places-address-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980201001001, 'ccdc6212-970c-4f31-8966-e515680ff1e1', 'key_places-name-980201001001-1', 'dance_hall', 'key_places-address-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980302001001, '70ab3049-cf0d-48bb-8994-b5a161ece37e', 'key_places-name-980302001001-0', 'club', 'key_places-address-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.key_places VALUES (980302001001, '50133e8b-8a3d-4b29-96e8-afe96922d6dd', 'key_places-name-980302001001-1', 'dance_hall', 'key_places-address-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980201001001, 'ce162c62-7b14-4c51-9ee0-35d18622dfa6', '604a82a8-bce8-4ebb-9529-a4211c927286', '2020-02-29', 'police_station', 'landlord_breaches-act-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980201001001, 'a7eb6e12-53cf-45c7-b864-b29d61c8437c', '8ae9ac3b-41a0-40fa-a398-2eb400da2725', '2020-02-29', 'market_regulation', 'landlord_breaches-act-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980302001001, '8f3e4c9b-f1f6-4a41-bb0a-fa3785e478a4', '8349fe5c-03ca-402e-97af-cf73f72ccdb9', '2020-02-29', 'police_station', 'landlord_breaches-act-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlord_breaches VALUES (980302001001, 'b6a83b8b-3ddb-4a4e-8965-1d14edb61e36', '3f027578-69b7-4529-85f2-59921066e5e9', '2020-02-29', 'market_regulation', 'landlord_breaches-act-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980201001001, 'f996b5b3-b8b6-4e6b-9ae7-8be4ddc9b31c', 'person', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303230313030313030312d30', 'landlords-name_index-980201001001-0', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303230313030313030312d30', 'landlords-phone_index-980201001001-0', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303230313030313030312d30', 'landlords-id_number_index-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980201001001, 'db61d461-4318-4132-9b9b-737ed64e145c', 'company', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303230313030313030312d31', 'landlords-name_index-980201001001-1', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303230313030313030312d31', 'landlords-phone_index-980201001001-1', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303230313030313030312d31', 'landlords-id_number_index-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980302001001, '091be005-7ba5-4756-9287-c2d824467d82', 'person', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303330323030313030312d30', 'landlords-name_index-980302001001-0', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303330323030313030312d30', 'landlords-phone_index-980302001001-0', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303330323030313030312d30', 'landlords-id_number_index-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.landlords VALUES (980302001001, 'b2debcc6-b613-491d-9239-b7c583d57745', 'company', '\x7365616c65643a6c616e646c6f7264732d6e616d652d3938303330323030313030312d31', 'landlords-name_index-980302001001-1', '\x7365616c65643a6c616e646c6f7264732d70686f6e652d3938303330323030313030312d31', 'landlords-phone_index-980302001001-1', '\x7365616c65643a6c616e646c6f7264732d69645f6e756d6265722d3938303330323030313030312d31', 'landlords-id_number_index-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980201001001, '8519fe3b-d25b-4268-b5aa-26220d2f2648', '471f88c4-8f80-4602-9dfb-eddf66ff6704', 'reward', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303230313030313030312d30', 'lead_merits-clause-980201001001-0', 'lead_merits-decided_by-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980201001001, 'e9cf1fdb-0e72-465f-9eed-a427ba47da59', 'c0b94439-4ca3-4ab9-a66c-1bd5800ccdc2', 'penalty', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303230313030313030312d31', 'lead_merits-clause-980201001001-1', 'lead_merits-decided_by-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980302001001, '9cc9ed38-7a89-4f4e-983a-4fe9f959bf48', '88798e5e-8ba6-493a-a23f-fb46d42c99f3', 'reward', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303330323030313030312d30', 'lead_merits-clause-980302001001-0', 'lead_merits-decided_by-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_merits VALUES (980302001001, '5824f2c6-f091-445b-bcd0-727239861905', 'f3b281db-b32b-4563-a537-e20bc5f5e230', 'penalty', '\x7365616c65643a6c6561645f6d65726974732d726561736f6e2d3938303330323030313030312d31', 'lead_merits-clause-980302001001-1', 'lead_merits-decided_by-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980201001001, 'fe8211b7-b3db-4d07-a9f1-138e041f8450', '9639b855-136a-413e-b969-3dc4bebca9f8', '2020-02-29', false, 'lead_reports-summary-980201001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980201001001, '24637dbb-748f-48ff-a155-4b78dd32bb26', '671a6a86-bdb2-4abd-9acc-072a03b338ef', '2020-02-29', true, 'lead_reports-summary-980201001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980302001001, '5ccf5656-315f-46fd-9f7c-6dbea5fb27c4', 'e74d2efe-14a6-4486-9dc1-98810dd8f1ae', '2020-02-29', false, 'lead_reports-summary-980302001001-0', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.lead_reports VALUES (980302001001, 'e281ba4a-70f3-4d0f-9984-b10f0ab285a3', '62cd05db-ce91-4fa6-9755-53bada6c8b92', '2020-02-29', true, 'lead_reports-summary-980302001001-1', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980201001001, 'de9c0ef0-57ca-4dec-b2a1-47a6532c2220', '8610a9b5-963b-449e-a772-ce8e7a2d21ad', 'letter_invitations-label-980201001001-0', 'letter_invitations-secret_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980201001001, '77c78042-8c31-421a-b120-43cd37d646f3', '0275447f-eb54-42e0-b6a7-73d1056f5031', 'letter_invitations-label-980201001001-1', 'letter_invitations-secret_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980302001001, 'c55853ed-0e90-41b7-b38c-3a53bffb8eab', '512a9412-99d4-4703-a6aa-a7c1efcf1e0f', 'letter_invitations-label-980302001001-0', 'letter_invitations-secret_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_invitations VALUES (980302001001, 'bc610a9c-051f-42d0-b4b5-f5b4543ca20c', '95c9c9c3-8ada-45ac-8137-5c4b275cc487', 'letter_invitations-label-980302001001-1', 'letter_invitations-secret_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980201001001, '9f87dc72-685c-4cf5-8a81-2d46a40407d9', '604a82a8-bce8-4ebb-9529-a4211c927286', '2020-02-29', 'letter_refusals-how-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980201001001, '1d29b4a5-5919-4244-b270-a9d671f76201', '8ae9ac3b-41a0-40fa-a398-2eb400da2725', '2020-02-29', 'letter_refusals-how-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980302001001, '1c7e4015-5b94-44f3-a6a7-345bc4f249fb', '8349fe5c-03ca-402e-97af-cf73f72ccdb9', '2020-02-29', 'letter_refusals-how-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_refusals VALUES (980302001001, '4aefd18e-2bdf-4264-be21-e0c9bacb3fe6', '3f027578-69b7-4529-85f2-59921066e5e9', '2020-02-29', 'letter_refusals-how-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980201001001, '44119cea-c2bc-42af-abf7-476cc3ee15a4', 'de9c0ef0-57ca-4dec-b2a1-47a6532c2220', '8610a9b5-963b-449e-a772-ce8e7a2d21ad', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303230313030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303230313030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303230313030313030312d30', 'letter_signatures-text-980201001001-0', '2020-02-29 04:00:00+00', 'confirmed', '2020-02-29', '9f07a361-f996-4cc2-be3b-5629f011731f', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980201001001, '7a2cd859-6792-4244-9069-62eccd91b8bf', '77c78042-8c31-421a-b120-43cd37d646f3', '0275447f-eb54-42e0-b6a7-73d1056f5031', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303230313030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303230313030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303230313030313030312d31', 'letter_signatures-text-980201001001-1', '2020-02-29 04:00:00+00', 'rejected', '2020-02-29', 'e503480d-204c-4d56-9735-4da5ce5f84de', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980302001001, 'c161c45b-e5a4-4b45-9888-7fdb1c58c51b', 'c55853ed-0e90-41b7-b38c-3a53bffb8eab', '512a9412-99d4-4703-a6aa-a7c1efcf1e0f', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303330323030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303330323030313030312d30', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303330323030313030312d30', 'letter_signatures-text-980302001001-0', '2020-02-29 04:00:00+00', 'confirmed', '2020-02-29', '5597e0ad-f71b-4db8-a914-3633104a3944', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_signatures VALUES (980302001001, '3622a712-02cb-4646-8708-4aa5e2d5d794', 'bc610a9c-051f-42d0-b4b5-f5b4543ca20c', '95c9c9c3-8ada-45ac-8137-5c4b275cc487', '\x7365616c65643a6c65747465725f7369676e6174757265732d7369676e65725f6e616d652d3938303330323030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d70686f6e652d3938303330323030313030312d31', '\x7365616c65643a6c65747465725f7369676e6174757265732d69645f656e64696e672d3938303330323030313030312d31', 'letter_signatures-text-980302001001-1', '2020-02-29 04:00:00+00', 'rejected', '2020-02-29', '80ab1679-04cd-4d1c-a60a-acc3bb9c3f5e', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980201001001, '6aab6196-e7d6-4e40-8f71-0e0c61acf7ff', 'letter_texts-body-980201001001-0', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980201001001, 'f7903ec7-b9c2-44a5-b8c7-88fa060eab76', 'letter_texts-body-980201001001-1', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980302001001, 'cc4bc813-d901-4db1-b43d-374f8378cfcf', 'letter_texts-body-980302001001-0', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.letter_texts VALUES (980302001001, '8f63ec3a-f3c1-4ddd-bea4-c26583b328fb', 'letter_texts-body-980302001001-1', '2020-02-29', '2020-02-29', 'letter_texts-approved_by-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980201001001, '7390c0f0-bfac-467c-96a6-c2e920432291', 'live_scores-criteria_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'live_scores-grade-980201001001-0', 'live_scores-outcome-980201001001-0', '{live_scores-vetoes-980201001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980201001001, '5e34bd70-fcb1-4467-a8b4-5ae770e13b9b', 'live_scores-criteria_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'live_scores-grade-980201001001-1', 'live_scores-outcome-980201001001-1', '{live_scores-vetoes-980201001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980302001001, '5b1fd0e3-6d62-44e0-b96a-7a92ae4edc97', 'live_scores-criteria_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'live_scores-grade-980302001001-0', 'live_scores-outcome-980302001001-0', '{live_scores-vetoes-980302001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.live_scores VALUES (980302001001, '3883b924-d642-4650-a610-09cdf3ef6abc', 'live_scores-criteria_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'live_scores-grade-980302001001-1', 'live_scores-outcome-980302001001-1', '{live_scores-vetoes-980302001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980201001001, 'a64316bb-3677-4584-808f-909dbdd505dc', 'joint', 'meetings-title-980201001001-0', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980201001001, 'b826101d-67d3-4ace-991a-2e3f8380b7b9', 'extraordinary', 'meetings-title-980201001001-1', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980302001001, '100f120b-0fd1-4f3d-833f-8eba47a70726', 'joint', 'meetings-title-980302001001-0', 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.meetings VALUES (980302001001, '905de9e9-e85d-4f79-9152-0016af05dafe', 'extraordinary', 'meetings-title-980302001001-1', 'market_regulation', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('6e9c7e03-56b5-4694-b51d-e8fa94d3c9db', 980201001001, 980201001001, 'bf5ca794-3df7-4dbc-8452-994b559b32c6', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('7925e64b-2b2a-4041-88ee-ba1f3657ce09', 980201001000, 980201001999, '4f0f783f-03da-4669-9296-9f2aa4a4a8a1', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('27f54a94-c3a6-4ef6-a51e-6c2aad568758', 980201000000, 980201999999, 'b54e86f1-d106-42ce-82ce-5f504067b245', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('d31e08d9-8fdb-4704-a47b-89529a03f1d3', 980000000000, 989999999999, '4cf0e69b-de48-426c-bd75-d67be8440450', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('e96d5544-fd17-4b92-a272-80293d850699', 980302001001, 980302001001, '5c9e135e-fac3-41bd-bce4-2f1930203e95', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.memberships VALUES ('0f2ce644-cd9f-41c2-8d21-22004b3d47ac', 980302000000, 980302999999, 'b13e3189-2d49-4ee2-b1b9-1ffa5562aa3b', 'operator', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980201001001, 'cec304c3-905e-425c-b112-64368799d7a9', 'month_scores-criteria_hash-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'month_scores-grade-980201001001-0', 'month_scores-outcome-980201001001-0', '{month_scores-vetoes-980201001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980201001001, 'c64c205b-76d2-4ffa-9c22-c62a0ab39083', 'month_scores-criteria_hash-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'month_scores-grade-980201001001-1', 'month_scores-outcome-980201001001-1', '{month_scores-vetoes-980201001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980302001001, '08bee7ad-5322-46c6-8578-cbb1da72d6b5', 'month_scores-criteria_hash-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, 1, 1, 'month_scores-grade-980302001001-0', 'month_scores-outcome-980302001001-0', '{month_scores-vetoes-980302001001-0}', 1, 1, '{1}', '{1}', '{1}', '{1}', '{1}', '2020-02-29 04:00:00+00');
INSERT INTO public.month_scores VALUES (980302001001, 'b95d2c00-5fd6-44e2-ac60-37228e12811d', 'month_scores-criteria_hash-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, 2, 2, 'month_scores-grade-980302001001-1', 'month_scores-outcome-980302001001-1', '{month_scores-vetoes-980302001001-1}', 2, 2, '{2}', '{2}', '{2}', '{2}', '{2}', '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980201001001, 'a7ebab0c-a5e4-498b-8c5c-6239e5180a88', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303230313030313030312d30', 'outbound_residents-name_index-980201001001-0', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303230313030313030312d30', '99', 'work', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980201001001, '33b13a3a-ce65-4f1e-83e0-a769131471e6', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303230313030313030312d31', 'outbound_residents-name_index-980201001001-1', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303230313030313030312d31', '99', 'study', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980302001001, '6309703e-9383-4f2f-a482-e324b8853b1f', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303330323030313030312d30', 'outbound_residents-name_index-980302001001-0', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303330323030313030312d30', '99', 'work', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.outbound_residents VALUES (980302001001, '4e7abd81-e690-4d5b-959a-05870b1dec27', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d6e616d652d3938303330323030313030312d31', 'outbound_residents-name_index-980302001001-1', '\x7365616c65643a6f7574626f756e645f7265736964656e74732d70686f6e652d3938303330323030313030312d31', '99', 'study', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980201001001, 'f28e0371-8ab6-4204-980f-52d4edd4d03a', 'outbox-topic-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980201001001, 'bbb8ab80-8e5e-4819-be7a-e06b62228057', 'outbox-topic-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980302001001, '3cbd3f3a-024f-48bb-b3cf-3509fdb6c52e', 'outbox-topic-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.outbox VALUES (980302001001, '7ea35bb9-926d-4969-a36b-de0682e6f6dc', 'outbox-topic-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980201001001, '7671a047-5a13-4f3e-85cf-dbe8baa01d3d', 'patrol', 'patrols-route-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980201001001, '75ae0c5b-299e-43e2-979e-f3174a986a0b', 'screening', 'patrols-route-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980302001001, '337a4b61-b986-4ba6-9e3e-029c846ebc21', 'patrol', 'patrols-route-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.patrols VALUES (980302001001, '3a32dddf-674c-4291-a1ff-148a4e2cf2bc', 'screening', 'patrols-route-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('bc6d8bbf-8b6f-46ac-a88d-f269c5350563', 980201001001, 980201001001, 'periodic_jobs-name-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('cc904dde-3d4f-46c1-8ffc-e7eb9f10a3a4', 980201001000, 980201001999, 'periodic_jobs-name-980201001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('06540046-ebb2-4692-873a-a7caab0d1d2a', 980201000000, 980201999999, 'periodic_jobs-name-980201-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('bd45b379-b5bc-4802-9e94-c6002fe24d9d', 980000000000, 989999999999, 'periodic_jobs-name-98-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('5f35876f-66fb-4b5d-b864-6b7a6a86bded', 980302001001, 980302001001, 'periodic_jobs-name-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.periodic_jobs VALUES ('994408b4-d3a3-4c17-beae-baf2d86b059f', 980302000000, 980302999999, 'periodic_jobs-name-980302-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('00647013-0fd2-42b9-a41f-d1dbc007f763', 980201001001, 980201001001, 'places-name-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('0b5201cf-a076-4bd5-84a0-384dc46580d0', 980201001000, 980201001999, 'places-name-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('582feec2-62ab-4127-a523-013b1eebf567', 980201000000, 980201999999, 'places-name-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('07542275-5d8f-4217-9f5a-12afb0affef6', 980000000000, 989999999999, 'places-name-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('330fd725-d5ae-4077-9af4-1d4d009dc6ab', 980302001001, 980302001001, 'places-name-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.places VALUES ('005b1a6f-d01b-43f3-8403-406b2e28840a', 980302000000, 980302999999, 'places-name-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980201001001, '65dab18a-61a8-4242-a81e-732061574cb3', '0e7940b7-780e-4cd6-b363-869c0e146385', 'goals', 'plan_parts-body-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980201001001, '3337ac35-0fa0-45f1-8494-fb1e27fb2299', '70f4e627-3356-4585-a80a-42be4b1fdeae', 'phases', 'plan_parts-body-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980302001001, 'c97e327f-aaa1-4d5d-bc2b-40f1ed448d44', '70ede646-99c3-4b37-98c7-4a13723e966d', 'goals', 'plan_parts-body-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.plan_parts VALUES (980302001001, '7a732ef1-deba-4f15-bbc0-53e176a45534', '31ac7ce2-f404-4033-961a-fcb661886615', 'phases', 'plan_parts-body-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980201001001, '0e7940b7-780e-4cd6-b363-869c0e146385', 'plans-title-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980201001001, '70f4e627-3356-4585-a80a-42be4b1fdeae', 'plans-title-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980302001001, '70ede646-99c3-4b37-98c7-4a13723e966d', 'plans-title-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.plans VALUES (980302001001, '31ac7ce2-f404-4033-961a-fcb661886615', 'plans-title-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980201001001, 'aed89889-c2aa-4502-aeff-fc9fc5e194c8', 'leader', 'posts-holder_name-980201001001-0', 'posts-appointed_by-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980201001001, '36432eb9-39ab-43ad-b993-bda838d31d0e', 'deputy_leader', 'posts-holder_name-980201001001-1', 'posts-appointed_by-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980302001001, '674969da-e394-4117-9d21-2bc22e6e5872', 'leader', 'posts-holder_name-980302001001-0', 'posts-appointed_by-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.posts VALUES (980302001001, '64e84e99-ca9f-4d40-975f-c722df3c8498', 'deputy_leader', 'posts-holder_name-980302001001-1', 'posts-appointed_by-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980201001001, '8fb952c5-6c4f-4401-a5df-153448d3033b', 'migrant_workers', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980201001001, '20289d99-1971-40cd-a856-7aa0219226ee', 'students', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980302001001, '347c0db2-5d8a-4c22-94db-ec458639a729', 'migrant_workers', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.priority_groups VALUES (980302001001, '26922f7b-a26b-4371-b245-4cd6975ee97c', 'students', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980201001001, 'b10d984c-1409-4a0b-a47d-87c7d1326f12', 'privacy_notices-title-980201001001-0', 'privacy_notices-body-980201001001-0', '2020-02-29', 'privacy_notices-approved_by-980201001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980201001001, '787d751c-b81e-4915-ac94-bff808a1e0a8', 'privacy_notices-title-980201001001-1', 'privacy_notices-body-980201001001-1', '2020-02-29', 'privacy_notices-approved_by-980201001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980302001001, '82e3817c-0a68-4e40-b6b5-ebf5b9cd4ae0', 'privacy_notices-title-980302001001-0', 'privacy_notices-body-980302001001-0', '2020-02-29', 'privacy_notices-approved_by-980302001001-0', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.privacy_notices VALUES (980302001001, 'ed04fb69-908f-45b5-b7d0-c002cae2703b', 'privacy_notices-title-980302001001-1', 'privacy_notices-body-980302001001-1', '2020-02-29', 'privacy_notices-approved_by-980302001001-1', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980201001001, '604a82a8-bce8-4ebb-9529-a4211c927286', '9639b855-136a-413e-b969-3dc4bebca9f8', 'f996b5b3-b8b6-4e6b-9ae7-8be4ddc9b31c', 'rental_units-unit_no-980201001001-0', 'residence', 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980201001001, '8ae9ac3b-41a0-40fa-a398-2eb400da2725', '671a6a86-bdb2-4abd-9acc-072a03b338ef', 'db61d461-4318-4132-9b9b-737ed64e145c', 'rental_units-unit_no-980201001001-1', 'dormitory', 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980302001001, '8349fe5c-03ca-402e-97af-cf73f72ccdb9', 'e74d2efe-14a6-4486-9dc1-98810dd8f1ae', '091be005-7ba5-4756-9287-c2d824467d82', 'rental_units-unit_no-980302001001-0', 'residence', 1, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.rental_units VALUES (980302001001, '3f027578-69b7-4529-85f2-59921066e5e9', '62cd05db-ce91-4fa6-9755-53bada6c8b92', 'b2debcc6-b613-491d-9239-b7c583d57745', 'rental_units-unit_no-980302001001-1', 'dormitory', 2, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('0c32eeb6-4667-42f5-9af9-1b12d20f0940', 980201001001, 980201001001, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('1e95743a-f063-4fb2-b0cc-1806aaceda7a', 980201001000, 980201001999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('87c1d7cd-000e-4a97-b8ca-62c3abcf728f', 980201000000, 980201999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('c90318c1-b2fa-4ae9-81ea-0c61df250535', 980000000000, 989999999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('926a224b-f5da-4109-b94a-53abb4202e92', 980302001001, 980302001001, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.required_departments VALUES ('89cc480a-abcd-42e5-8460-0f42c4c8145d', 980302000000, 980302999999, 'police_station', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980201001001, '8610a9b5-963b-449e-a772-ce8e7a2d21ad', '604a82a8-bce8-4ebb-9529-a4211c927286', 'f996b5b3-b8b6-4e6b-9ae7-8be4ddc9b31c', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980201001001, '0275447f-eb54-42e0-b6a7-73d1056f5031', '8ae9ac3b-41a0-40fa-a398-2eb400da2725', 'db61d461-4318-4132-9b9b-737ed64e145c', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980302001001, '512a9412-99d4-4703-a6aa-a7c1efcf1e0f', '8349fe5c-03ca-402e-97af-cf73f72ccdb9', '091be005-7ba5-4756-9287-c2d824467d82', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.responsibility_letters VALUES (980302001001, '95c9c9c3-8ada-45ac-8137-5c4b275cc487', '3f027578-69b7-4529-85f2-59921066e5e9', 'b2debcc6-b613-491d-9239-b7c583d57745', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('d7421f32-c2e4-4517-84a2-df5e6fbf0e21', 980201001001, 980201001001, 'live', '2020-02-29', 'runs-criteria_hash-980201001001-0', '237d2894-4dd3-4e01-9041-54b22772e60f', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('e531f40e-106b-4149-8f3e-0bc6566f001b', 980201001000, 980201001999, 'live', '2020-02-29', 'runs-criteria_hash-980201001-0', 'deb6bcb5-8612-4e30-a4a5-b21aebd500af', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('2eb45621-d1f0-4509-b87a-77e78425f8c0', 980201000000, 980201999999, 'live', '2020-02-29', 'runs-criteria_hash-980201-0', 'dc82bfbf-245f-4995-96ec-ae88394a50b6', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('739ec596-2096-48c4-a306-d497973b20ef', 980000000000, 989999999999, 'live', '2020-02-29', 'runs-criteria_hash-98-0', 'f497fdf1-cbd6-464e-91d5-e49d382ead9a', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('c1bee9cb-4eb0-46ae-bac4-e96f2818eb9a', 980302001001, 980302001001, 'live', '2020-02-29', 'runs-criteria_hash-980302001001-0', '04b86813-54f7-4d0b-918c-b27404864e69', '2020-02-29 04:00:00+00');
INSERT INTO public.runs VALUES ('21a9841c-1b56-470b-a1e8-7035c525507d', 980302000000, 980302999999, 'live', '2020-02-29', 'runs-criteria_hash-980302-0', '1545a677-c9e5-494f-a451-49d38d4fe105', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980201001001, 'b7507d75-57f1-4e08-98ec-ba963fa66a4e', 'board', '2020-02-29', false, 'samples-place-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980201001001, '058618dc-751a-429a-a638-1cde20440381', 'contact', '2020-02-29', true, 'samples-place-980201001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980302001001, '422cbdc9-109d-405e-b461-431a9c0d65c0', 'board', '2020-02-29', false, 'samples-place-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.samples VALUES (980302001001, 'b32064ac-7807-4e2d-b126-45f07af6e21f', 'contact', '2020-02-29', true, 'samples-place-980302001001-1', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('a7225b11-562c-4f6d-ab51-e81b92dec565', 980201001001, 980201001001, 'bf5ca794-3df7-4dbc-8452-994b559b32c6', '6e9c7e03-56b5-4694-b51d-e8fa94d3c9db', 'sign_in_sessions-token_hash-980201001001-0', 'sign_in_sessions-device-980201001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('fe377b61-8b4d-41a4-b08b-f32fd016e2a9', 980201001000, 980201001999, '4f0f783f-03da-4669-9296-9f2aa4a4a8a1', '7925e64b-2b2a-4041-88ee-ba1f3657ce09', 'sign_in_sessions-token_hash-980201001-0', 'sign_in_sessions-device-980201001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('14860775-4c42-4165-85a9-ee38a5c26d99', 980201000000, 980201999999, 'b54e86f1-d106-42ce-82ce-5f504067b245', '27f54a94-c3a6-4ef6-a51e-6c2aad568758', 'sign_in_sessions-token_hash-980201-0', 'sign_in_sessions-device-980201-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('df02bbf5-d2ff-48e5-81be-1615ac563ce9', 980000000000, 989999999999, '4cf0e69b-de48-426c-bd75-d67be8440450', 'd31e08d9-8fdb-4704-a47b-89529a03f1d3', 'sign_in_sessions-token_hash-98-0', 'sign_in_sessions-device-98-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('9f7ec319-dcde-4e29-92c5-8753876e2420', 980302001001, 980302001001, '5c9e135e-fac3-41bd-bce4-2f1930203e95', 'e96d5544-fd17-4b92-a272-80293d850699', 'sign_in_sessions-token_hash-980302001001-0', 'sign_in_sessions-device-980302001001-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.sign_in_sessions VALUES ('9e1e7820-851b-41ca-b972-8ddc5e661eb4', 980302000000, 980302999999, 'b13e3189-2d49-4ee2-b1b9-1ffa5562aa3b', '0f2ce644-cd9f-41c2-8d21-22004b3d47ac', 'sign_in_sessions-token_hash-980302-0', 'sign_in_sessions-device-980302-0', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980201001001, 'd50b55ea-4c85-4911-8f74-51dfdfe05eff', '6f950a9f-d4fc-48a1-bab1-a0b1df7333e3', 30, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980201001001, '9b4886b8-1105-488c-8de8-fb4825a52a34', '476d13a5-a091-48c7-aaf6-80e008a31b59', 90, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980302001001, '90c3b32e-b5e7-4ebc-a4a1-e344b3757262', '692f5711-cced-462d-b99f-77eba105dd17', 30, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_revisits VALUES (980302001001, '9524b4e8-a065-431a-a70b-4c9c842670f4', 'c88d3913-0174-4d33-a9e4-36ce7e8255da', 90, '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980201001001, 'ba7e7e3e-305b-4b26-8b6f-bb59c1222921', '6f950a9f-d4fc-48a1-bab1-a0b1df7333e3', 'inform_landlord', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980201001001, 'e77d9726-ceed-4271-a0ea-2e210eed80ac', '476d13a5-a091-48c7-aaf6-80e008a31b59', 'inform_neighbours', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980302001001, '4fb27265-7358-4dbf-a2b8-081dd9635222', '692f5711-cced-462d-b99f-77eba105dd17', 'inform_landlord', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.site_tasks VALUES (980302001001, '76c32148-5c88-42a3-8543-8ac46221d95d', 'c88d3913-0174-4d33-a9e4-36ce7e8255da', 'inform_neighbours', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980201001001, '6f950a9f-d4fc-48a1-bab1-a0b1df7333e3', '9639b855-136a-413e-b969-3dc4bebca9f8', '2020-02-29', '2020-02-29', 'sealed', 'police_station', 1, 1, 1, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980201001001, '476d13a5-a091-48c7-aaf6-80e008a31b59', '671a6a86-bdb2-4abd-9acc-072a03b338ef', '2020-02-29', '2020-02-29', 'demolished', 'market_regulation', 2, 2, 2, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980302001001, '692f5711-cced-462d-b99f-77eba105dd17', 'e74d2efe-14a6-4486-9dc1-98810dd8f1ae', '2020-02-29', '2020-02-29', 'sealed', 'police_station', 1, 1, 1, '2020-02-29 04:00:00+00');
INSERT INTO public.sites VALUES (980302001001, 'c88d3913-0174-4d33-a9e4-36ce7e8255da', '62cd05db-ce91-4fa6-9755-53bada6c8b92', '2020-02-29', '2020-02-29', 'demolished', 'market_regulation', 2, 2, 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('2c888f6e-846c-4987-99f4-ff3aae0b678e', 980201001001, 980201001001, 'tasks-kind-980201001001-0', '4c3939b8-7931-4f83-82e7-1a9303370835', '{"text": "tasks-payload-980201001001-0"}', '00a5a8a9-42a0-4aba-85a4-2a081e783768', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('a7c47125-3869-463a-9747-6365c4d9d346', 980201001000, 980201001999, 'tasks-kind-980201001-0', '4b4c0616-4b45-4a29-9837-ca23f15f3c52', '{"text": "tasks-payload-980201001-0"}', '475452c8-3d87-4e85-bc37-48f3b0e391eb', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('020740b7-c001-4ae3-8ab8-64beea3fcf65', 980201000000, 980201999999, 'tasks-kind-980201-0', '09531298-d0e8-4f46-955e-1a307885a3ef', '{"text": "tasks-payload-980201-0"}', '52354925-d708-4eed-aa34-55e467fa3dfe', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980201-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('b9cd6206-eca4-409f-a0e2-c7f4d3d49015', 980000000000, 989999999999, 'tasks-kind-98-0', 'a7b7b3fb-f331-4874-8c58-464249354682', '{"text": "tasks-payload-98-0"}', 'a75a8370-bfcc-4cbe-95eb-f10bd80d9762', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-98-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('cc7d7b69-d9c3-4571-a622-e95491582f37', 980302001001, 980302001001, 'tasks-kind-980302001001-0', '13a39935-5fef-4765-8c44-f6ab99730cd8', '{"text": "tasks-payload-980302001001-0"}', '89fd1f3e-3942-4ad0-93ef-96056a2fa7f3', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980302001001-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tasks VALUES ('3db6cf11-8056-41a3-836c-40486d517524', 980302000000, 980302999999, 'tasks-kind-980302-0', '3a2108a5-a7b0-4e8b-adf1-cecbc79c7f5e', '{"text": "tasks-payload-980302-0"}', 'efbe8943-ef39-44d9-842e-19991ae83b6e', 'pending', 1, 1, '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'tasks-error-980302-0', '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980201001001, 'e86f4c8f-d284-4ff0-867b-adc06ee2a73a', '604a82a8-bce8-4ebb-9529-a4211c927286', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303230313030313030312d30', 'tenancies-tenant_name_index-980201001001-0', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303230313030313030312d30', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303230313030313030312d30', 'tenancies-id_number_index-980201001001-0', 'none', 'employee', false, 1, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980201001001, '7da40705-e4b1-4066-94ca-d69e32174f17', '8ae9ac3b-41a0-40fa-a398-2eb400da2725', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303230313030313030312d31', 'tenancies-tenant_name_index-980201001001-1', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303230313030313030312d31', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303230313030313030312d31', 'tenancies-id_number_index-980201001001-1', 'landlord', 'self_employed', true, 2, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980302001001, 'd2bf75d2-e390-4c08-a346-f10d04fd2800', '8349fe5c-03ca-402e-97af-cf73f72ccdb9', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303330323030313030312d30', 'tenancies-tenant_name_index-980302001001-0', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303330323030313030312d30', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303330323030313030312d30', 'tenancies-id_number_index-980302001001-0', 'none', 'employee', false, 1, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.tenancies VALUES (980302001001, '563220bf-504f-464d-976c-c173cf621790', '3f027578-69b7-4529-85f2-59921066e5e9', '\x7365616c65643a74656e616e636965732d74656e616e745f6e616d652d3938303330323030313030312d31', 'tenancies-tenant_name_index-980302001001-1', '\x7365616c65643a74656e616e636965732d70686f6e652d3938303330323030313030312d31', '\x7365616c65643a74656e616e636965732d69645f6e756d6265722d3938303330323030313030312d31', 'tenancies-id_number_index-980302001001-1', 'landlord', 'self_employed', true, 2, '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980201001001, '2c739319-ad5a-4855-8734-9a8e99c1bc92', 'dc7811c3-c039-458c-a160-2fd0341cb2bc', false, 'received', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303230313030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980201001001, 'b7a411a9-a39d-4923-87f0-cc91090c2eeb', '89140f78-ad4e-4062-898d-95db8705847a', true, 'acknowledged', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303230313030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980302001001, 'f63ecf3c-5132-4b8c-980a-f8576646a9e2', '0697597c-0c01-4cd7-b307-df993a13da82', false, 'received', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303330323030313030312d30', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_events VALUES (980302001001, '053c9aad-973c-4efe-9bde-a0522dfef2d9', '51196e31-3f9c-4903-8e38-c15bb3506c39', true, 'acknowledged', '2020-02-29 04:00:00+00', '\x7365616c65643a7469705f6576656e74732d6e6f74652d3938303330323030313030312d31', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980201001001, '0c2d7053-c6bf-40c0-a36a-95501a381e60', 'dc7811c3-c039-458c-a160-2fd0341cb2bc', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303230313030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980201001001, '32092af7-a818-4762-a982-6a238628d550', '89140f78-ad4e-4062-898d-95db8705847a', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303230313030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980302001001, 'cd93e31b-8ebe-4821-84f7-096a9dedcd76', '0697597c-0c01-4cd7-b307-df993a13da82', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303330323030313030312d30', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_reporters VALUES (980302001001, '33595dd4-a023-4510-b5b4-6dc08c066402', '51196e31-3f9c-4903-8e38-c15bb3506c39', '\x7365616c65643a7469705f7265706f72746572732d636f6e746163742d3938303330323030313030312d31', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980201001001, '9a387ea6-9f8c-4a83-9ad9-5e1330fae513', 'dc7811c3-c039-458c-a160-2fd0341cb2bc', false, 'police_station', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980201001001, '8981de66-6efc-4ab0-86a2-3618032ee450', '89140f78-ad4e-4062-898d-95db8705847a', true, 'market_regulation', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980302001001, '4b6dbcb2-99d4-46e9-b0c8-4d44da5ab8c6', '0697597c-0c01-4cd7-b307-df993a13da82', false, 'police_station', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tip_transfers VALUES (980302001001, '42b6ee99-ad47-4ccb-b814-7c2d72d98fe0', '51196e31-3f9c-4903-8e38-c15bb3506c39', true, 'market_regulation', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980201001001, 'dc7811c3-c039-458c-a160-2fd0341cb2bc', 'public', false, false, '\x7365616c65643a746970732d626f64792d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'unfounded', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', false, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980201001001, '89140f78-ad4e-4062-898d-95db8705847a', 'phone', true, true, '\x7365616c65643a746970732d626f64792d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'watch', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', true, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980302001001, '0697597c-0c01-4cd7-b307-df993a13da82', 'public', false, false, '\x7365616c65643a746970732d626f64792d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'unfounded', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', false, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.tips VALUES (980302001001, '51196e31-3f9c-4903-8e38-c15bb3506c39', 'phone', true, true, '\x7365616c65643a746970732d626f64792d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'watch', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', '2020-02-29', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', true, '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980201001001, '4b883581-f81c-4ea5-a7a1-ab5e2402cce4', '604a82a8-bce8-4ebb-9529-a4211c927286', '2020-02-29', 'visit', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980201001001, '042c8555-6583-4a9d-8269-c208d567f4b0', '8ae9ac3b-41a0-40fa-a398-2eb400da2725', '2020-02-29', 'phone', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980302001001, '97f24b2f-4a4c-42d9-99f7-a064a5233838', '8349fe5c-03ca-402e-97af-cf73f72ccdb9', '2020-02-29', 'visit', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.unit_verifications VALUES (980302001001, '20d9b770-ae48-4563-8d31-a1df8b51f62f', '3f027578-69b7-4529-85f2-59921066e5e9', '2020-02-29', 'phone', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980201001001, '638bf958-f092-4193-8747-e082d7518708', '1b268698-cbce-4e29-916b-33ff84650b05', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980201001001, 'e1208704-7816-4695-987f-838bde30a535', '8ae03930-892b-470a-840c-5c5b334868a8', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980302001001, '3a1d4683-6e60-4018-b6d4-960b6ca546fe', '7b6094b5-3908-43e5-b87d-bcf93bc8a330', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venue_verifications VALUES (980302001001, 'fd33005a-831b-4cfd-9a3b-f9ba706b283a', '5ac80172-2b00-4101-b9b0-194fbf5a1b62', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980201001001, '1b268698-cbce-4e29-916b-33ff84650b05', 'venues-name-980201001001-0', 'hotel', 'venues-address-980201001001-0', 'venues-credit_code-980201001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980201001001, '8ae03930-892b-470a-840c-5c5b334868a8', 'venues-name-980201001001-1', 'internet_cafe', 'venues-address-980201001001-1', 'venues-credit_code-980201001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980302001001, '7b6094b5-3908-43e5-b87d-bcf93bc8a330', 'venues-name-980302001001-0', 'hotel', 'venues-address-980302001001-0', 'venues-credit_code-980302001001-0', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 1, '2020-02-29 04:00:00+00');
INSERT INTO public.venues VALUES (980302001001, '5ac80172-2b00-4101-b9b0-194fbf5a1b62', 'venues-name-980302001001-1', 'internet_cafe', 'venues-address-980302001001-1', 'venues-credit_code-980302001001-1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00', 2, '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980201001001, '7258f57a-305a-4316-ab83-dbc17f0e20e4', 'vetoes-veto-980201001001-0', '2020-02-29', 'vetoes-document-980201001001-0', '2020-02-29', 'e4f6b1c5-d6cd-48e0-b327-437c8e6c1bfa', '7c23c229-72cc-4fd8-8ad6-4947257091b1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980201001001, '3a81ecaf-da47-4ce0-bc47-54fec5f3294c', 'vetoes-veto-980201001001-1', '2020-02-29', 'vetoes-document-980201001001-1', '2020-02-29', 'd686c17e-8a63-4332-af48-131c79194e0e', 'dc8226fb-e6ef-4217-8e3f-dbf015fb6af7', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980302001001, '02541d17-c2e6-41fd-aa52-02f5935c5627', 'vetoes-veto-980302001001-0', '2020-02-29', 'vetoes-document-980302001001-0', '2020-02-29', '0e53ef89-b583-4dbd-b018-1e5131119d97', '8461d0fd-468a-41bf-8d84-5b7f3a75a2a1', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.vetoes VALUES (980302001001, 'c95e49ac-d5dc-429e-90cc-251159f38d3d', 'vetoes-veto-980302001001-1', '2020-02-29', 'vetoes-document-980302001001-1', '2020-02-29', '7e591073-026b-4c64-975a-04650927819a', '508d93fb-a6d8-4591-97d9-b1f6db7da52d', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980201001001, 'e244e719-04c9-4f1a-b50d-6275fce1d9cd', '\x7365616c65643a76696374696d732d6e616d652d3938303230313030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'civil_affairs', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980201001001, '7b09936c-c09b-4144-b927-f75817fa5175', '\x7365616c65643a76696374696d732d6e616d652d3938303230313030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'police', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980302001001, '631dee65-9311-4c42-8e49-2ba507f64f2e', '\x7365616c65643a76696374696d732d6e616d652d3938303330323030313030312d30', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'civil_affairs', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
INSERT INTO public.victims VALUES (980302001001, '7421fba7-cd1d-47ed-8750-d8f0b9e5ec66', '\x7365616c65643a76696374696d732d6e616d652d3938303330323030313030312d31', '2020-02-29 04:00:00+00', '2020-02-29 04:00:00+00', 'police', '2020-02-29', '2020-02-29', '2020-02-29 04:00:00+00');
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
GRANT SELECT,INSERT ON TABLE public.accounts TO qs_accounts;
GRANT UPDATE(username) ON TABLE public.accounts TO qs_accounts;
GRANT UPDATE(display_name) ON TABLE public.accounts TO qs_accounts;
GRANT UPDATE(password_hash) ON TABLE public.accounts TO qs_accounts;
GRANT UPDATE(language) ON TABLE public.accounts TO qs_accounts;
GRANT UPDATE(failed_sign_ins) ON TABLE public.accounts TO qs_accounts;
GRANT UPDATE(locked_until) ON TABLE public.accounts TO qs_accounts;
GRANT UPDATE(disabled_at) ON TABLE public.accounts TO qs_accounts;
GRANT SELECT,INSERT,DELETE ON TABLE public.activities TO qs_community;
GRANT SELECT ON TABLE public.activities TO qs_inspector;
GRANT SELECT ON TABLE public.activities TO qs_street;
GRANT SELECT ON TABLE public.activities TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.activities TO qs_community;
GRANT UPDATE(title) ON TABLE public.activities TO qs_community;
GRANT UPDATE(held_on) ON TABLE public.activities TO qs_community;
GRANT UPDATE(lecturer) ON TABLE public.activities TO qs_community;
GRANT UPDATE(participants) ON TABLE public.activities TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.activity_groups TO qs_community;
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
GRANT SELECT,INSERT,DELETE ON TABLE public.archive_items TO qs_community;
GRANT SELECT ON TABLE public.archive_items TO qs_inspector;
GRANT SELECT ON TABLE public.archive_items TO qs_street;
GRANT SELECT ON TABLE public.archive_items TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.archive_items TO qs_community;
GRANT UPDATE(title) ON TABLE public.archive_items TO qs_community;
GRANT UPDATE(due_on) ON TABLE public.archive_items TO qs_community;
GRANT UPDATE(filed_on) ON TABLE public.archive_items TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.attachments TO qs_community;
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
GRANT SELECT,INSERT ON TABLE public.audit_entries TO qs_inspector;
GRANT SELECT ON TABLE public.audit_entries TO qs_street;
GRANT DELETE ON TABLE public.audit_entries TO qs_relay;
GRANT SELECT(community_id) ON TABLE public.audit_entries TO qs_evaluator;
GRANT SELECT(community_id) ON TABLE public.audit_entries TO qs_relay;
GRANT SELECT(id) ON TABLE public.audit_entries TO qs_relay;
GRANT SELECT(seq) ON TABLE public.audit_entries TO qs_evaluator;
GRANT SELECT(seq) ON TABLE public.audit_entries TO qs_relay;
GRANT SELECT(hash) ON TABLE public.audit_entries TO qs_evaluator;
GRANT SELECT(created_at) ON TABLE public.audit_entries TO qs_evaluator;
GRANT SELECT(created_at) ON TABLE public.audit_entries TO qs_relay;
GRANT SELECT,INSERT,DELETE ON TABLE public.building_leads TO qs_community;
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
GRANT SELECT(account_id) ON TABLE public.building_leads TO qs_inspector;
GRANT SELECT(account_id) ON TABLE public.building_leads TO qs_street;
GRANT SELECT(account_id) ON TABLE public.building_leads TO qs_evaluator;
GRANT UPDATE(name) ON TABLE public.building_leads TO qs_community;
GRANT UPDATE(name_index) ON TABLE public.building_leads TO qs_community;
GRANT UPDATE(phone) ON TABLE public.building_leads TO qs_community;
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
GRANT SELECT(version) ON TABLE public.building_leads TO qs_inspector;
GRANT SELECT(version) ON TABLE public.building_leads TO qs_street;
GRANT SELECT(version) ON TABLE public.building_leads TO qs_evaluator;
GRANT UPDATE(changed_at) ON TABLE public.building_leads TO qs_community;
GRANT SELECT(changed_at) ON TABLE public.building_leads TO qs_inspector;
GRANT SELECT(changed_at) ON TABLE public.building_leads TO qs_street;
GRANT SELECT(changed_at) ON TABLE public.building_leads TO qs_evaluator;
GRANT SELECT,INSERT,DELETE ON TABLE public.buildings TO qs_community;
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
GRANT UPDATE(changed_at) ON TABLE public.buildings TO qs_community;
GRANT SELECT ON TABLE public.communities TO qs_community;
GRANT SELECT ON TABLE public.communities TO qs_inspector;
GRANT SELECT ON TABLE public.communities TO qs_street;
GRANT SELECT ON TABLE public.communities TO qs_evaluator;
GRANT SELECT ON TABLE public.communities TO qs_public;
GRANT SELECT ON TABLE public.communities TO qs_intake;
GRANT SELECT ON TABLE public.communities TO qs_accounts;
GRANT SELECT ON TABLE public.communities TO qs_relay;
GRANT SELECT,INSERT ON TABLE public.communities TO qs_operator;
GRANT UPDATE(name) ON TABLE public.communities TO qs_operator;
GRANT UPDATE(full_name) ON TABLE public.communities TO qs_operator;
GRANT UPDATE(status) ON TABLE public.communities TO qs_operator;
GRANT UPDATE(joined_on) ON TABLE public.communities TO qs_operator;
GRANT UPDATE(demo) ON TABLE public.communities TO qs_operator;
GRANT SELECT,DELETE ON TABLE public.community_keys TO qs_community;
GRANT SELECT,DELETE ON TABLE public.community_keys TO qs_intake;
GRANT INSERT ON TABLE public.community_keys TO qs_operator;
GRANT UPDATE(wrapped_key) ON TABLE public.community_keys TO qs_community;
GRANT UPDATE(wrapped_key) ON TABLE public.community_keys TO qs_intake;
GRANT SELECT ON TABLE public.criteria_versions TO qs_community;
GRANT SELECT ON TABLE public.criteria_versions TO qs_inspector;
GRANT SELECT ON TABLE public.criteria_versions TO qs_street;
GRANT SELECT ON TABLE public.criteria_versions TO qs_evaluator;
GRANT SELECT ON TABLE public.criteria_versions TO qs_relay;
GRANT SELECT,INSERT ON TABLE public.criteria_versions TO qs_operator;
GRANT SELECT,INSERT,DELETE ON TABLE public.data_requests TO qs_community;
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
GRANT UPDATE(name_index) ON TABLE public.data_requests TO qs_community;
GRANT UPDATE(phone) ON TABLE public.data_requests TO qs_community;
GRANT UPDATE(phone_index) ON TABLE public.data_requests TO qs_community;
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
GRANT SELECT(version) ON TABLE public.data_requests TO qs_inspector;
GRANT SELECT(version) ON TABLE public.data_requests TO qs_street;
GRANT SELECT(version) ON TABLE public.data_requests TO qs_evaluator;
GRANT UPDATE(changed_at) ON TABLE public.data_requests TO qs_community;
GRANT SELECT(changed_at) ON TABLE public.data_requests TO qs_inspector;
GRANT SELECT(changed_at) ON TABLE public.data_requests TO qs_street;
GRANT SELECT(changed_at) ON TABLE public.data_requests TO qs_evaluator;
GRANT SELECT,INSERT,DELETE ON TABLE public.deliveries TO qs_community;
GRANT SELECT ON TABLE public.deliveries TO qs_inspector;
GRANT SELECT ON TABLE public.deliveries TO qs_street;
GRANT SELECT ON TABLE public.deliveries TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.deliveries TO qs_community;
GRANT UPDATE(building_id) ON TABLE public.deliveries TO qs_community;
GRANT UPDATE(delivered_on) ON TABLE public.deliveries TO qs_community;
GRANT UPDATE(households) ON TABLE public.deliveries TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.department_confirmations TO qs_community;
GRANT SELECT ON TABLE public.department_confirmations TO qs_inspector;
GRANT SELECT ON TABLE public.department_confirmations TO qs_street;
GRANT SELECT ON TABLE public.department_confirmations TO qs_evaluator;
GRANT UPDATE(contact_id) ON TABLE public.department_confirmations TO qs_community;
GRANT UPDATE(confirmed_on) ON TABLE public.department_confirmations TO qs_community;
GRANT UPDATE(version) ON TABLE public.department_confirmations TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.department_confirmations TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.department_contacts TO qs_community;
GRANT SELECT ON TABLE public.department_contacts TO qs_inspector;
GRANT SELECT ON TABLE public.department_contacts TO qs_street;
GRANT SELECT ON TABLE public.department_contacts TO qs_evaluator;
GRANT UPDATE(department) ON TABLE public.department_contacts TO qs_community;
GRANT UPDATE(contact) ON TABLE public.department_contacts TO qs_community;
GRANT UPDATE(phone) ON TABLE public.department_contacts TO qs_community;
GRANT UPDATE(starts_on) ON TABLE public.department_contacts TO qs_community;
GRANT UPDATE(ends_on) ON TABLE public.department_contacts TO qs_community;
GRANT UPDATE(version) ON TABLE public.department_contacts TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.department_contacts TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.drafts TO qs_community;
GRANT SELECT(community_id) ON TABLE public.drafts TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.drafts TO qs_evaluator;
GRANT UPDATE(account_id) ON TABLE public.drafts TO qs_community;
GRANT UPDATE(register) ON TABLE public.drafts TO qs_community;
GRANT UPDATE(page) ON TABLE public.drafts TO qs_community;
GRANT UPDATE(row_id) ON TABLE public.drafts TO qs_community;
GRANT UPDATE(content) ON TABLE public.drafts TO qs_community;
GRANT UPDATE(saved_at) ON TABLE public.drafts TO qs_community;
GRANT UPDATE(retention_on) ON TABLE public.drafts TO qs_community;
GRANT SELECT(retention_on) ON TABLE public.drafts TO qs_evaluator;
GRANT SELECT,INSERT,DELETE ON TABLE public.duties TO qs_community;
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
GRANT UPDATE(changed_at) ON TABLE public.duties TO qs_community;
GRANT SELECT,INSERT ON TABLE public.erasures TO qs_community;
GRANT SELECT ON TABLE public.erasures TO qs_inspector;
GRANT SELECT ON TABLE public.erasures TO qs_street;
GRANT SELECT ON TABLE public.erasures TO qs_evaluator;
GRANT INSERT ON TABLE public.erasures TO qs_relay;
GRANT UPDATE(erased_on) ON TABLE public.erasures TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.findings TO qs_community;
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
GRANT UPDATE(changed_at) ON TABLE public.findings TO qs_community;
GRANT SELECT ON TABLE public.household_references TO qs_community;
GRANT SELECT,INSERT ON TABLE public.household_references TO qs_inspector;
GRANT SELECT ON TABLE public.household_references TO qs_street;
GRANT SELECT ON TABLE public.household_references TO qs_evaluator;
GRANT SELECT,INSERT,DELETE ON TABLE public.import_pieces TO qs_community;
GRANT UPDATE(import_id) ON TABLE public.import_pieces TO qs_community;
GRANT UPDATE("position") ON TABLE public.import_pieces TO qs_community;
GRANT UPDATE(first_row) ON TABLE public.import_pieces TO qs_community;
GRANT UPDATE(last_row) ON TABLE public.import_pieces TO qs_community;
GRANT UPDATE(content) ON TABLE public.import_pieces TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.imports TO qs_community;
GRANT SELECT(community_id) ON TABLE public.imports TO qs_relay;
GRANT SELECT(id) ON TABLE public.imports TO qs_relay;
GRANT UPDATE(register_key) ON TABLE public.imports TO qs_community;
GRANT UPDATE(file_name) ON TABLE public.imports TO qs_community;
GRANT UPDATE(language) ON TABLE public.imports TO qs_community;
GRANT UPDATE(requested_by) ON TABLE public.imports TO qs_community;
GRANT UPDATE(requested_name) ON TABLE public.imports TO qs_community;
GRANT UPDATE(state) ON TABLE public.imports TO qs_community;
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
GRANT UPDATE(retention_on) ON TABLE public.imports TO qs_community;
GRANT SELECT(retention_on) ON TABLE public.imports TO qs_relay;
GRANT SELECT,INSERT,DELETE ON TABLE public.institutions TO qs_community;
GRANT SELECT ON TABLE public.institutions TO qs_inspector;
GRANT SELECT ON TABLE public.institutions TO qs_street;
GRANT SELECT ON TABLE public.institutions TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.institutions TO qs_community;
GRANT UPDATE(body) ON TABLE public.institutions TO qs_community;
GRANT UPDATE(approved_on) ON TABLE public.institutions TO qs_community;
GRANT UPDATE(withdrawn_on) ON TABLE public.institutions TO qs_community;
GRANT UPDATE(version) ON TABLE public.institutions TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.institutions TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.joint_requests TO qs_community;
GRANT SELECT ON TABLE public.joint_requests TO qs_inspector;
GRANT SELECT ON TABLE public.joint_requests TO qs_street;
GRANT SELECT ON TABLE public.joint_requests TO qs_evaluator;
GRANT UPDATE(direction) ON TABLE public.joint_requests TO qs_community;
GRANT UPDATE(department) ON TABLE public.joint_requests TO qs_community;
GRANT UPDATE(subject) ON TABLE public.joint_requests TO qs_community;
GRANT UPDATE(requested_on) ON TABLE public.joint_requests TO qs_community;
GRANT UPDATE(due_on) ON TABLE public.joint_requests TO qs_community;
GRANT UPDATE(answered_on) ON TABLE public.joint_requests TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.key_place_inspections TO qs_community;
GRANT SELECT ON TABLE public.key_place_inspections TO qs_inspector;
GRANT SELECT ON TABLE public.key_place_inspections TO qs_street;
GRANT SELECT ON TABLE public.key_place_inspections TO qs_evaluator;
GRANT UPDATE(key_place_id) ON TABLE public.key_place_inspections TO qs_community;
GRANT UPDATE(inspected_on) ON TABLE public.key_place_inspections TO qs_community;
GRANT UPDATE(note) ON TABLE public.key_place_inspections TO qs_community;
GRANT UPDATE(version) ON TABLE public.key_place_inspections TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.key_place_inspections TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.key_places TO qs_community;
GRANT SELECT ON TABLE public.key_places TO qs_inspector;
GRANT SELECT ON TABLE public.key_places TO qs_street;
GRANT SELECT ON TABLE public.key_places TO qs_evaluator;
GRANT UPDATE(name) ON TABLE public.key_places TO qs_community;
GRANT UPDATE(kind) ON TABLE public.key_places TO qs_community;
GRANT UPDATE(address) ON TABLE public.key_places TO qs_community;
GRANT UPDATE(active_from) ON TABLE public.key_places TO qs_community;
GRANT UPDATE(active_to) ON TABLE public.key_places TO qs_community;
GRANT UPDATE(version) ON TABLE public.key_places TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.key_places TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.landlord_breaches TO qs_community;
GRANT SELECT ON TABLE public.landlord_breaches TO qs_inspector;
GRANT SELECT ON TABLE public.landlord_breaches TO qs_street;
GRANT SELECT ON TABLE public.landlord_breaches TO qs_evaluator;
GRANT UPDATE(rental_unit_id) ON TABLE public.landlord_breaches TO qs_community;
GRANT UPDATE(found_on) ON TABLE public.landlord_breaches TO qs_community;
GRANT UPDATE(department) ON TABLE public.landlord_breaches TO qs_community;
GRANT UPDATE(act) ON TABLE public.landlord_breaches TO qs_community;
GRANT UPDATE(handled_on) ON TABLE public.landlord_breaches TO qs_community;
GRANT UPDATE(version) ON TABLE public.landlord_breaches TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.landlord_breaches TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.landlords TO qs_community;
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
GRANT UPDATE(name_index) ON TABLE public.landlords TO qs_community;
GRANT UPDATE(phone) ON TABLE public.landlords TO qs_community;
GRANT UPDATE(phone_index) ON TABLE public.landlords TO qs_community;
GRANT UPDATE(id_number) ON TABLE public.landlords TO qs_community;
GRANT UPDATE(id_number_index) ON TABLE public.landlords TO qs_community;
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
GRANT SELECT(version) ON TABLE public.landlords TO qs_inspector;
GRANT SELECT(version) ON TABLE public.landlords TO qs_street;
GRANT SELECT(version) ON TABLE public.landlords TO qs_evaluator;
GRANT UPDATE(changed_at) ON TABLE public.landlords TO qs_community;
GRANT SELECT(changed_at) ON TABLE public.landlords TO qs_inspector;
GRANT SELECT(changed_at) ON TABLE public.landlords TO qs_street;
GRANT SELECT(changed_at) ON TABLE public.landlords TO qs_evaluator;
GRANT SELECT,INSERT,DELETE ON TABLE public.lead_merits TO qs_community;
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
GRANT SELECT(version) ON TABLE public.lead_merits TO qs_inspector;
GRANT SELECT(version) ON TABLE public.lead_merits TO qs_street;
GRANT SELECT(version) ON TABLE public.lead_merits TO qs_evaluator;
GRANT UPDATE(changed_at) ON TABLE public.lead_merits TO qs_community;
GRANT SELECT(changed_at) ON TABLE public.lead_merits TO qs_inspector;
GRANT SELECT(changed_at) ON TABLE public.lead_merits TO qs_street;
GRANT SELECT(changed_at) ON TABLE public.lead_merits TO qs_evaluator;
GRANT SELECT,INSERT,DELETE ON TABLE public.lead_reports TO qs_community;
GRANT SELECT ON TABLE public.lead_reports TO qs_inspector;
GRANT SELECT ON TABLE public.lead_reports TO qs_street;
GRANT SELECT ON TABLE public.lead_reports TO qs_evaluator;
GRANT UPDATE(building_id) ON TABLE public.lead_reports TO qs_community;
GRANT UPDATE(reported_on) ON TABLE public.lead_reports TO qs_community;
GRANT UPDATE(nil) ON TABLE public.lead_reports TO qs_community;
GRANT UPDATE(summary) ON TABLE public.lead_reports TO qs_community;
GRANT UPDATE(version) ON TABLE public.lead_reports TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.lead_reports TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.letter_invitations TO qs_community;
GRANT SELECT ON TABLE public.letter_invitations TO qs_inspector;
GRANT SELECT ON TABLE public.letter_invitations TO qs_street;
GRANT SELECT ON TABLE public.letter_invitations TO qs_evaluator;
GRANT SELECT ON TABLE public.letter_invitations TO qs_public;
GRANT UPDATE(letter_id) ON TABLE public.letter_invitations TO qs_community;
GRANT UPDATE(label) ON TABLE public.letter_invitations TO qs_community;
GRANT UPDATE(secret_hash) ON TABLE public.letter_invitations TO qs_community;
GRANT UPDATE(expires_on) ON TABLE public.letter_invitations TO qs_community;
GRANT UPDATE(used_at) ON TABLE public.letter_invitations TO qs_community;
GRANT UPDATE(used_at) ON TABLE public.letter_invitations TO qs_public;
GRANT SELECT,INSERT,DELETE ON TABLE public.letter_refusals TO qs_community;
GRANT SELECT ON TABLE public.letter_refusals TO qs_inspector;
GRANT SELECT ON TABLE public.letter_refusals TO qs_street;
GRANT SELECT ON TABLE public.letter_refusals TO qs_evaluator;
GRANT UPDATE(rental_unit_id) ON TABLE public.letter_refusals TO qs_community;
GRANT UPDATE(refused_on) ON TABLE public.letter_refusals TO qs_community;
GRANT UPDATE(how) ON TABLE public.letter_refusals TO qs_community;
GRANT UPDATE(passed_on) ON TABLE public.letter_refusals TO qs_community;
GRANT UPDATE(version) ON TABLE public.letter_refusals TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.letter_refusals TO qs_community;
GRANT SELECT,DELETE ON TABLE public.letter_signatures TO qs_community;
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
GRANT SELECT,INSERT,DELETE ON TABLE public.letter_texts TO qs_community;
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
GRANT UPDATE(changed_at) ON TABLE public.letter_texts TO qs_community;
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
GRANT SELECT,INSERT,DELETE ON TABLE public.meetings TO qs_community;
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
GRANT SELECT,INSERT,DELETE ON TABLE public.outbound_residents TO qs_community;
GRANT SELECT(community_id) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(community_id) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(id) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(id) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT UPDATE(name) ON TABLE public.outbound_residents TO qs_community;
GRANT UPDATE(name_index) ON TABLE public.outbound_residents TO qs_community;
GRANT UPDATE(phone) ON TABLE public.outbound_residents TO qs_community;
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
GRANT SELECT(version) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(version) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(version) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT UPDATE(changed_at) ON TABLE public.outbound_residents TO qs_community;
GRANT SELECT(changed_at) ON TABLE public.outbound_residents TO qs_inspector;
GRANT SELECT(changed_at) ON TABLE public.outbound_residents TO qs_street;
GRANT SELECT(changed_at) ON TABLE public.outbound_residents TO qs_evaluator;
GRANT INSERT ON TABLE public.outbox TO qs_community;
GRANT INSERT ON TABLE public.outbox TO qs_inspector;
GRANT INSERT ON TABLE public.outbox TO qs_street;
GRANT INSERT ON TABLE public.outbox TO qs_public;
GRANT INSERT ON TABLE public.outbox TO qs_intake;
GRANT INSERT ON TABLE public.outbox TO qs_operator;
GRANT SELECT,DELETE ON TABLE public.outbox TO qs_relay;
GRANT SELECT,INSERT,DELETE ON TABLE public.patrols TO qs_community;
GRANT SELECT ON TABLE public.patrols TO qs_inspector;
GRANT SELECT ON TABLE public.patrols TO qs_street;
GRANT SELECT ON TABLE public.patrols TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.patrols TO qs_community;
GRANT UPDATE(route) ON TABLE public.patrols TO qs_community;
GRANT UPDATE(planned_from) ON TABLE public.patrols TO qs_community;
GRANT UPDATE(planned_to) ON TABLE public.patrols TO qs_community;
GRANT UPDATE(completed_on) ON TABLE public.patrols TO qs_community;
GRANT UPDATE(version) ON TABLE public.patrols TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.patrols TO qs_community;
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
GRANT UPDATE(name) ON TABLE public.places TO qs_operator;
GRANT SELECT,INSERT,DELETE ON TABLE public.plan_parts TO qs_community;
GRANT SELECT ON TABLE public.plan_parts TO qs_inspector;
GRANT SELECT ON TABLE public.plan_parts TO qs_street;
GRANT SELECT ON TABLE public.plan_parts TO qs_evaluator;
GRANT UPDATE(plan_id) ON TABLE public.plan_parts TO qs_community;
GRANT UPDATE(kind) ON TABLE public.plan_parts TO qs_community;
GRANT UPDATE(body) ON TABLE public.plan_parts TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.plans TO qs_community;
GRANT SELECT ON TABLE public.plans TO qs_inspector;
GRANT SELECT ON TABLE public.plans TO qs_street;
GRANT SELECT ON TABLE public.plans TO qs_evaluator;
GRANT UPDATE(title) ON TABLE public.plans TO qs_community;
GRANT UPDATE(starts_on) ON TABLE public.plans TO qs_community;
GRANT UPDATE(ends_on) ON TABLE public.plans TO qs_community;
GRANT UPDATE(approved_on) ON TABLE public.plans TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.posts TO qs_community;
GRANT SELECT ON TABLE public.posts TO qs_inspector;
GRANT SELECT ON TABLE public.posts TO qs_street;
GRANT SELECT ON TABLE public.posts TO qs_evaluator;
GRANT UPDATE(kind) ON TABLE public.posts TO qs_community;
GRANT UPDATE(holder_name) ON TABLE public.posts TO qs_community;
GRANT UPDATE(appointed_by) ON TABLE public.posts TO qs_community;
GRANT UPDATE(starts_on) ON TABLE public.posts TO qs_community;
GRANT UPDATE(ends_on) ON TABLE public.posts TO qs_community;
GRANT UPDATE(version) ON TABLE public.posts TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.posts TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.priority_groups TO qs_community;
GRANT SELECT ON TABLE public.priority_groups TO qs_inspector;
GRANT SELECT ON TABLE public.priority_groups TO qs_street;
GRANT SELECT ON TABLE public.priority_groups TO qs_evaluator;
GRANT UPDATE(audience) ON TABLE public.priority_groups TO qs_community;
GRANT UPDATE(starts_on) ON TABLE public.priority_groups TO qs_community;
GRANT UPDATE(ends_on) ON TABLE public.priority_groups TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.privacy_notices TO qs_community;
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
GRANT UPDATE(changed_at) ON TABLE public.privacy_notices TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.rental_units TO qs_community;
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
GRANT UPDATE(changed_at) ON TABLE public.rental_units TO qs_community;
GRANT SELECT ON TABLE public.required_departments TO qs_community;
GRANT SELECT ON TABLE public.required_departments TO qs_street;
GRANT SELECT ON TABLE public.required_departments TO qs_evaluator;
GRANT SELECT ON TABLE public.required_departments TO qs_inspector;
GRANT SELECT,INSERT ON TABLE public.required_departments TO qs_operator;
GRANT UPDATE(department) ON TABLE public.required_departments TO qs_operator;
GRANT UPDATE(starts_on) ON TABLE public.required_departments TO qs_operator;
GRANT UPDATE(ends_on) ON TABLE public.required_departments TO qs_operator;
GRANT SELECT,INSERT,DELETE ON TABLE public.responsibility_letters TO qs_community;
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
GRANT UPDATE(changed_at) ON TABLE public.responsibility_letters TO qs_community;
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
GRANT SELECT,INSERT,DELETE ON TABLE public.site_revisits TO qs_community;
GRANT SELECT ON TABLE public.site_revisits TO qs_inspector;
GRANT SELECT ON TABLE public.site_revisits TO qs_street;
GRANT SELECT ON TABLE public.site_revisits TO qs_evaluator;
GRANT UPDATE(site_id) ON TABLE public.site_revisits TO qs_community;
GRANT UPDATE(after_days) ON TABLE public.site_revisits TO qs_community;
GRANT UPDATE(due_on) ON TABLE public.site_revisits TO qs_community;
GRANT UPDATE(done_on) ON TABLE public.site_revisits TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.site_tasks TO qs_community;
GRANT SELECT ON TABLE public.site_tasks TO qs_inspector;
GRANT SELECT ON TABLE public.site_tasks TO qs_street;
GRANT SELECT ON TABLE public.site_tasks TO qs_evaluator;
GRANT UPDATE(site_id) ON TABLE public.site_tasks TO qs_community;
GRANT UPDATE(kind) ON TABLE public.site_tasks TO qs_community;
GRANT UPDATE(done_on) ON TABLE public.site_tasks TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.sites TO qs_community;
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
GRANT SELECT,INSERT,DELETE ON TABLE public.tenancies TO qs_community;
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
GRANT UPDATE(tenant_name_index) ON TABLE public.tenancies TO qs_community;
GRANT UPDATE(phone) ON TABLE public.tenancies TO qs_community;
GRANT UPDATE(id_number) ON TABLE public.tenancies TO qs_community;
GRANT UPDATE(id_number_index) ON TABLE public.tenancies TO qs_community;
GRANT UPDATE(identity_check) ON TABLE public.tenancies TO qs_community;
GRANT SELECT(identity_check) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(identity_check) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(identity_check) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(occupation) ON TABLE public.tenancies TO qs_community;
GRANT SELECT(occupation) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(occupation) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(occupation) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(use_matches) ON TABLE public.tenancies TO qs_community;
GRANT SELECT(use_matches) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(use_matches) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(use_matches) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(children) ON TABLE public.tenancies TO qs_community;
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
GRANT SELECT(version) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(version) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(version) ON TABLE public.tenancies TO qs_evaluator;
GRANT UPDATE(changed_at) ON TABLE public.tenancies TO qs_community;
GRANT SELECT(changed_at) ON TABLE public.tenancies TO qs_inspector;
GRANT SELECT(changed_at) ON TABLE public.tenancies TO qs_street;
GRANT SELECT(changed_at) ON TABLE public.tenancies TO qs_evaluator;
GRANT SELECT,INSERT ON TABLE public.tip_events TO qs_community;
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
GRANT SELECT(created_at) ON TABLE public.tip_events TO qs_inspector;
GRANT SELECT(created_at) ON TABLE public.tip_events TO qs_street;
GRANT SELECT(created_at) ON TABLE public.tip_events TO qs_evaluator;
GRANT SELECT,INSERT,DELETE ON TABLE public.tip_reporters TO qs_intake;
GRANT DELETE ON TABLE public.tip_reporters TO qs_relay;
GRANT SELECT(community_id) ON TABLE public.tip_reporters TO qs_relay;
GRANT SELECT(id) ON TABLE public.tip_reporters TO qs_relay;
GRANT SELECT(tip_id) ON TABLE public.tip_reporters TO qs_relay;
GRANT SELECT(retention_on) ON TABLE public.tip_reporters TO qs_relay;
GRANT SELECT,INSERT ON TABLE public.tip_transfers TO qs_community;
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
GRANT SELECT,INSERT,DELETE ON TABLE public.unit_verifications TO qs_community;
GRANT SELECT ON TABLE public.unit_verifications TO qs_inspector;
GRANT SELECT ON TABLE public.unit_verifications TO qs_street;
GRANT SELECT ON TABLE public.unit_verifications TO qs_evaluator;
GRANT UPDATE(rental_unit_id) ON TABLE public.unit_verifications TO qs_community;
GRANT UPDATE(verified_on) ON TABLE public.unit_verifications TO qs_community;
GRANT UPDATE(method) ON TABLE public.unit_verifications TO qs_community;
GRANT UPDATE(version) ON TABLE public.unit_verifications TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.unit_verifications TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.venue_verifications TO qs_community;
GRANT SELECT ON TABLE public.venue_verifications TO qs_inspector;
GRANT SELECT ON TABLE public.venue_verifications TO qs_street;
GRANT SELECT ON TABLE public.venue_verifications TO qs_evaluator;
GRANT UPDATE(venue_id) ON TABLE public.venue_verifications TO qs_community;
GRANT UPDATE(verified_on) ON TABLE public.venue_verifications TO qs_community;
GRANT UPDATE(version) ON TABLE public.venue_verifications TO qs_community;
GRANT UPDATE(changed_at) ON TABLE public.venue_verifications TO qs_community;
GRANT SELECT,INSERT,DELETE ON TABLE public.venues TO qs_community;
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
GRANT UPDATE(changed_at) ON TABLE public.venues TO qs_community;
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
GRANT SELECT,INSERT,DELETE ON TABLE public.victims TO qs_community;
GRANT SELECT(community_id) ON TABLE public.victims TO qs_inspector;
GRANT SELECT(community_id) ON TABLE public.victims TO qs_street;
GRANT SELECT(community_id) ON TABLE public.victims TO qs_evaluator;
GRANT SELECT(id) ON TABLE public.victims TO qs_inspector;
GRANT SELECT(id) ON TABLE public.victims TO qs_street;
GRANT SELECT(id) ON TABLE public.victims TO qs_evaluator;
GRANT UPDATE(name) ON TABLE public.victims TO qs_community;
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
