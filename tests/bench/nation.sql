-- A nation of invented work: about 330 rows a community in every table that a criterion counts.
--
-- Run by nation.py as the superuser, statement by statement; bench.communities and bench.last_day are settings of
-- its session. All names of tables are written with their schema, so that the helpers are never taken for them.

CREATE SCHEMA bench;

-- 200 communities a district, like China (620,573 in 2,978), 20 a street; ten districts a city, ten cities a
-- province. 110101001001 is the first.
CREATE TABLE bench.codes AS
SELECT number, (11 + number / 20000) * 10000000000 + (1 + number / 2000 % 10) * 100000000
               + (1 + number / 200 % 10) * 1000000 + (1 + number / 20 % 10) * 1000 + 1 + number % 20 AS community_id
FROM generate_series(0, current_setting('bench.communities')::bigint - 1) AS number;

-- A day before the last day of the cycle, which has 365 or 366.
CREATE FUNCTION bench.ago(days int) RETURNS date STABLE PARALLEL SAFE
RETURN current_setting('bench.last_day')::date - days;

-- 0..99, the same in every run.
CREATE FUNCTION bench.dice(community bigint, n int, salt int) RETURNS int IMMUTABLE PARALLEL SAFE
RETURN abs(hashint8extended(community * 1000 + n, salt) % 100)::int;

-- The id of the n-th thing of a kind in a community.
CREATE FUNCTION bench.ref(kind text, community bigint, n int) RETURNS uuid IMMUTABLE PARALLEL SAFE
RETURN md5(kind || ' ' || community || ' ' || n)::uuid;

-- As long as an encrypted name; nothing decrypts it.
CREATE FUNCTION bench.sealed(n int) RETURNS bytea IMMUTABLE PARALLEL SAFE
RETURN sha256(n::text::bytea);

-- A row per community and n = 1..k. All communities take turns, each time in another order, as they do when they
-- write day by day: so the rows of a community, and of a district, end up scattered over the heap.
CREATE FUNCTION bench.every(k int) RETURNS TABLE (community_id bigint, n int) STABLE
BEGIN ATOMIC
    SELECT codes.community_id, turn FROM bench.codes, generate_series(1, k) AS turn
    ORDER BY turn, hashint8extended(codes.community_id, turn);
END;

INSERT INTO public.communities (community_id, name, full_name, status, joined_on, demo, created_at)
SELECT community_id, '社区' || number, '第' || number || '社区居民委员会', 'active', bench.ago(800), false, now()
FROM bench.codes
ORDER BY number;

INSERT INTO public.places (id, area_lo, area_hi, name, created_at)
SELECT md5('street' || street)::uuid, street * 1000, street * 1000 + 999, '街道' || street, now()
FROM (SELECT DISTINCT community_id / 1000 AS street FROM public.communities) AS streets
UNION ALL
SELECT md5('district' || district)::uuid, district * 1000000, district * 1000000 + 999999, '区' || district, now()
FROM (SELECT DISTINCT community_id / 1000000 AS district FROM public.communities) AS districts;

INSERT INTO public.required_departments (id, area_lo, area_hi, department, starts_on, created_at)
SELECT md5(department || district)::uuid, district * 1000000, district * 1000000 + 999999, department,
       bench.ago(800), now()
FROM (SELECT DISTINCT community_id / 1000000 AS district FROM public.communities) AS districts,
     unnest(ARRAY['police_station', 'market_regulation', 'subdistrict_office']) AS department;

-- ---------------------------------------------------------------- registers

INSERT INTO public.household_references (community_id, id, as_of, households, source, created_at)
SELECT community_id, bench.ref('reference', community_id, n), bench.ago(700 - 300 * n),
       300 + bench.dice(community_id, n, 1), '区民政局', now()
FROM bench.every(2);

INSERT INTO public.buildings
    (community_id, id, name, address, staircases, households, occupied_from, vacated_on, created_at)
SELECT community_id, bench.ref('building', community_id, n), n || '号楼', '解放路' || n || '号', 3, 90,
       bench.ago(3000), CASE WHEN bench.dice(community_id, n, 2) < 4 THEN bench.ago(200) END, now()
FROM bench.every(4);

INSERT INTO public.venues (community_id, id, name, kind, opened_on, closed_on, created_at)
SELECT community_id, bench.ref('venue', community_id, n), '场所' || n,
       (ARRAY['hotel', 'internet_cafe', 'restaurant'])[n], bench.ago(900),
       CASE WHEN bench.dice(community_id, n, 3) < 5 THEN bench.ago(100) END, now()
FROM bench.every(3);

INSERT INTO public.venue_verifications (community_id, id, venue_id, verified_on, created_at)
SELECT community_id, bench.ref('venue check', community_id, n), bench.ref('venue', community_id, 1 + n % 3),
       bench.ago(400 - 25 * n + bench.dice(community_id, n, 4) / 4), now()
FROM bench.every(15)
WHERE bench.dice(community_id, n, 5) < 90;

INSERT INTO public.key_places (community_id, id, name, kind, active_from, active_to, created_at)
SELECT community_id, bench.ref('key place', community_id, n), '重点场所' || n,
       (ARRAY['club', 'idle_factory'])[n], bench.ago(900),
       CASE WHEN bench.dice(community_id, n, 6) < 10 THEN bench.ago(150) END, now()
FROM bench.every(2);

INSERT INTO public.key_place_inspections (community_id, id, key_place_id, inspected_on, created_at)
SELECT community_id, bench.ref('inspection', community_id, n), bench.ref('key place', community_id, 1 + n % 2),
       bench.ago(420 - 40 * n + bench.dice(community_id, n, 7) / 4), now()
FROM bench.every(10)
WHERE bench.dice(community_id, n, 8) < 90;

-- ---------------------------------------------------------------- network

INSERT INTO public.posts (community_id, id, kind, holder_name, appointed_by, starts_on, ends_on, created_at)
SELECT community_id, bench.ref('post', community_id, n),
       (ARRAY['leader', 'deputy_leader', 'member', 'responsible_officer', 'member'])[n], '张三', '街道办事处',
       bench.ago(600), CASE WHEN n = 5 OR bench.dice(community_id, n, 9) < 5 THEN bench.ago(90) END, now()
FROM bench.every(5);

INSERT INTO public.building_leads
    (community_id, id, building_id, kind, name, phone, starts_on, ends_on, created_at)
SELECT community_id, bench.ref('lead', community_id, n), bench.ref('building', community_id, 1 + n % 4),
       CASE WHEN n = 6 THEN 'liaison' ELSE 'building_lead' END, bench.sealed(n), bench.sealed(n + 1),
       bench.ago(500), CASE WHEN n = 5 OR bench.dice(community_id, n, 10) < 8 THEN bench.ago(120) END, now()
FROM bench.every(6);

INSERT INTO public.lead_reports (community_id, id, building_id, reported_on, nil, summary, created_at)
SELECT community_id, bench.ref('report', community_id, n), bench.ref('building', community_id, 1 + n % 4),
       bench.ago(420 - 30 * ((n - 1) / 4) - bench.dice(community_id, n, 11) / 5), n % 3 > 0,
       CASE WHEN n % 3 = 0 THEN '三单元有陌生人聚集，已告知社区' END, now()
FROM bench.every(52)
WHERE bench.dice(community_id, n, 12) < 92;

INSERT INTO public.department_contacts
    (community_id, id, department, contact, phone, starts_on, created_at)
SELECT community_id, bench.ref('contact', community_id, n),
       (ARRAY['police_station', 'market_regulation', 'subdistrict_office'])[n], '值班室', '0412-1234567',
       bench.ago(700), now()
FROM bench.every(3);

INSERT INTO public.department_confirmations (community_id, id, contact_id, confirmed_on, created_at)
SELECT community_id, bench.ref('confirmation', community_id, n), bench.ref('contact', community_id, 1 + n % 3),
       bench.ago(400 - 45 * n + bench.dice(community_id, n, 13)), now()
FROM bench.every(8)
WHERE bench.dice(community_id, n, 14) < 90;

-- ---------------------------------------------------------------- programme

INSERT INTO public.institutions (community_id, id, kind, body, approved_on, withdrawn_on, created_at)
SELECT community_id, bench.ref('institution', community_id, n),
       (ARRAY['publicity', 'floating_population', 'rental_housing', 'information_officers', 'screening',
              'landlord_breach', 'publicity'])[n],
       repeat('制度正文', 20), CASE WHEN bench.dice(community_id, n, 15) < 92 THEN bench.ago(500) END,
       CASE WHEN n = 7 AND bench.dice(community_id, n, 15) < 92 THEN bench.ago(400) END, now()
FROM bench.every(7);

INSERT INTO public.plans (community_id, id, title, starts_on, ends_on, approved_on, created_at)
SELECT community_id, bench.ref('plan', community_id, n), '创建工作方案', bench.ago(1000 - 365 * n),
       bench.ago(636 - 365 * n), bench.ago(990 - 365 * n), now()
FROM bench.every(2);

INSERT INTO public.plan_parts (community_id, id, plan_id, kind, body, created_at)
SELECT community_id, bench.ref('part', community_id, n), bench.ref('plan', community_id, 1 + n % 2),
       (ARRAY['goals', 'phases', 'owners', 'dates'])[(n + 1) / 2], repeat('方案正文', 20), now()
FROM bench.every(8)
WHERE bench.dice(community_id, n, 16) < 95;

-- ---------------------------------------------------------------- rentals

INSERT INTO public.landlords
    (community_id, id, kind, name, phone, phone_index, id_number, id_number_index, identity_checked_on, created_at)
SELECT community_id, bench.ref('landlord', community_id, n), 'person', bench.sealed(n), bench.sealed(n + 1),
       md5(n::text || community_id), bench.sealed(n + 2), md5(community_id || n::text),
       CASE WHEN bench.dice(community_id, n, 17) < 97 THEN bench.ago(400) END, now()
FROM bench.every(8);

INSERT INTO public.rental_units
    (community_id, id, building_id, landlord_id, unit_no, declared_use, max_occupants, registered_on, closed_on,
     created_at)
SELECT community_id, bench.ref('unit', community_id, n), bench.ref('building', community_id, 1 + n % 4),
       bench.ref('landlord', community_id, 1 + n % 8), n || '01',
       CASE WHEN bench.dice(community_id, n, 18) < 98 THEN 'residence' END, 4,
       bench.ago(600 - bench.dice(community_id, n, 19) * 6),
       CASE WHEN bench.dice(community_id, n, 20) < 8 THEN bench.ago(5) END, now()
FROM bench.every(12);

INSERT INTO public.unit_verifications (community_id, id, rental_unit_id, verified_on, method, created_at)
SELECT community_id, bench.ref('unit check', community_id, n), bench.ref('unit', community_id, 1 + n % 12),
       bench.ago(400 - 10 * n + bench.dice(community_id, n, 21) / 3), 'visit', now()
FROM bench.every(40)
WHERE bench.dice(community_id, n, 22) < 92;

INSERT INTO public.tenancies
    (community_id, id, rental_unit_id, tenant_name, phone, id_number, id_number_index, identity_check, occupation,
     use_matches, children, starts_on, start_known_on, start_entered_on, ends_on, end_known_on, end_entered_on,
     created_at)
SELECT community_id, bench.ref('tenancy', community_id, n), bench.ref('unit', community_id, 1 + n % 12),
       bench.sealed(n), bench.sealed(n + 1), bench.sealed(n + 2), md5(community_id || n::text), 'landlord',
       'employee', true, 0, bench.ago(500 - 25 * n), bench.ago(495 - 25 * n),
       bench.ago(495 - 25 * n) + bench.dice(community_id, n, 23) / 22,
       CASE WHEN n < 10 THEN bench.ago(200 - 10 * n) END, CASE WHEN n < 10 THEN bench.ago(195 - 10 * n) END,
       CASE WHEN n < 10 THEN bench.ago(195 - 10 * n) + bench.dice(community_id, n, 24) / 22 END, now()
FROM bench.every(19);

INSERT INTO public.responsibility_letters
    (community_id, id, rental_unit_id, landlord_id, basis_on, signed_on, expires_on, created_at)
SELECT community_id, id, rental_unit_id, landlord_id, basis_on, signed_on, signed_on + 365, now()
FROM (
    SELECT community_id, n, bench.ref('letter', community_id, n) AS id,
           bench.ref('unit', community_id, 1 + n % 12) AS rental_unit_id,
           bench.ref('landlord', community_id, 1 + n % 8) AS landlord_id, bench.ago(480 - 23 * n) AS basis_on,
           CASE WHEN bench.dice(community_id, n, 25) < 94
                THEN bench.ago(480 - 23 * n) + bench.dice(community_id, n, 26) / 6 END AS signed_on
    FROM bench.every(18)
) AS letters;

INSERT INTO public.letter_refusals (community_id, id, rental_unit_id, refused_on, passed_on, created_at)
SELECT community_id, bench.ref('refusal', community_id, n), bench.ref('unit', community_id, n), bench.ago(100),
       bench.ago(95), now()
FROM bench.every(1)
WHERE bench.dice(community_id, n, 27) < 50;

-- ---------------------------------------------------------------- patrols

INSERT INTO public.patrols (community_id, id, kind, route, planned_from, planned_to, completed_on, created_at)
SELECT community_id, bench.ref('patrol', community_id, n), 'patrol', '第' || n % 4 || '片区',
       bench.ago(400 - 15 * n), bench.ago(394 - 15 * n),
       CASE WHEN bench.dice(community_id, n, 28) < 96 THEN bench.ago(397 - 15 * n) END, now()
FROM bench.every(26);

INSERT INTO public.findings
    (community_id, id, patrol_id, kind, place, found_on, due_on, closed_on, created_at)
SELECT community_id, bench.ref('finding', community_id, n), bench.ref('patrol', community_id, n), 'fire_risk',
       n || '号楼楼道', bench.ago(390 - 40 * n), bench.ago(375 - 40 * n),
       CASE WHEN bench.dice(community_id, n, 29) < 96 THEN bench.ago(380 - 40 * n) END, now()
FROM bench.every(8);

-- ---------------------------------------------------------------- tips and joint action

INSERT INTO public.tips
    (community_id, id, source, skips_community, danger, body, received_at, acknowledged_at, assessment, assessed_at,
     transferred_at, due_on, closed_at, feedback_at, reporter_unreachable, created_at)
SELECT community_id, bench.ref('tip', community_id, n), 'public', n = 8, n = 7, bench.sealed(n),
       received, received + acknowledged * interval '20 minutes', CASE WHEN n % 2 = 0 THEN 'suspected' ELSE 'watch' END,
       received + interval '2 days', CASE WHEN n % 2 = 0 THEN received + interval '50 hours' END,
       received::date + 15, received + acknowledged * interval '4 hours', received + acknowledged * interval '5 hours',
       false, now()
FROM (
    SELECT community_id, n, (bench.ago(400 - 45 * n) + time '09:00') AT TIME ZONE 'Asia/Shanghai' AS received,
           bench.dice(community_id, n, 30) AS acknowledged
    FROM bench.every(8)
) AS tips;

INSERT INTO public.tip_transfers
    (community_id, id, tip_id, skips_community, department, transferred_at, answered_at, created_at)
SELECT community_id, bench.ref('transfer', community_id, n), bench.ref('tip', community_id, 2 * n), n = 4,
       'police_station', (bench.ago(398 - 90 * n) + time '12:00') AT TIME ZONE 'Asia/Shanghai',
       (bench.ago(393 - 90 * n) + time '12:00') AT TIME ZONE 'Asia/Shanghai', now()
FROM bench.every(4);

INSERT INTO public.joint_requests
    (community_id, id, direction, department, subject, requested_on, due_on, answered_on, created_at)
SELECT community_id, bench.ref('request', community_id, n),
       CASE WHEN n = 3 THEN 'to_department' ELSE 'to_community' END, 'police_station', '协助核查',
       bench.ago(300 - 50 * n), bench.ago(290 - 50 * n),
       CASE WHEN bench.dice(community_id, n, 31) < 96 THEN bench.ago(292 - 50 * n) END, now()
FROM bench.every(3);

INSERT INTO public.victims
    (community_id, id, name, recorded_at, referred_at, referred_to, retention_on, created_at)
SELECT community_id, bench.ref('victim', community_id, n), bench.sealed(n), recorded,
       recorded + bench.dice(community_id, n, 32) * interval '15 minutes', 'civil_affairs', bench.ago(-200), now()
FROM (
    SELECT community_id, n, (bench.ago(250 - 50 * n) + time '10:00') AT TIME ZONE 'Asia/Shanghai' AS recorded
    FROM bench.every(2)
) AS victims
WHERE bench.dice(community_id, n, 33) < 60;

INSERT INTO public.sites
    (community_id, id, building_id, confirmed_on, cleared_on, disposition, disposed_by, people_dispersed,
     people_returned, people_rescued, created_at)
SELECT community_id, bench.ref('site', community_id, n), bench.ref('building', community_id, n),
       bench.ago(330 - 100 * n), bench.ago(320 - 100 * n), 'sealed', 'police_station', 9, 5, 1, now()
FROM bench.every(2);

INSERT INTO public.site_tasks (community_id, id, site_id, kind, done_on, created_at)
SELECT community_id, bench.ref('task', community_id, n), bench.ref('site', community_id, 1 + n % 2),
       (ARRAY['inform_landlord', 'inform_neighbours', 'update_register', 'help_return'])[(n + 1) / 2],
       bench.ago(320 - 100 * (1 + n % 2)) + bench.dice(community_id, n, 34) / 16, now()
FROM bench.every(8);

INSERT INTO public.site_revisits (community_id, id, site_id, after_days, due_on, done_on, created_at)
SELECT community_id, bench.ref('revisit', community_id, n), bench.ref('site', community_id, 1 + n % 2),
       CASE WHEN n > 2 THEN 90 ELSE 30 END, bench.ago(270 - 60 * n),
       bench.ago(275 - 60 * n) + bench.dice(community_id, n, 35) / 16, now()
FROM bench.every(4);

-- ---------------------------------------------------------------- publicity, meetings, documents

INSERT INTO public.deliveries (community_id, id, kind, building_id, delivered_on, households, created_at)
SELECT community_id, bench.ref('delivery', community_id, n),
       CASE WHEN n % 2 = 0 THEN 'contact_card' ELSE 'open_letter' END,
       bench.ref('building', community_id, 1 + (n / 2) % 4), bench.ago(380 - 20 * n),
       30 + bench.dice(community_id, n, 36) / 2, now()
FROM bench.every(18);

INSERT INTO public.activities (community_id, id, kind, title, held_on, lecturer, participants, created_at)
SELECT community_id, bench.ref('activity', community_id, n),
       CASE WHEN n % 2 = 0 THEN 'citizen_school' ELSE 'consultation_day' END, '防范传销宣传', bench.ago(400 - 38 * n),
       '李老师', 40, now()
FROM bench.every(10);

INSERT INTO public.activity_groups (community_id, id, activity_id, audience, created_at)
SELECT community_id, bench.ref('audience', community_id, n), bench.ref('activity', community_id, n),
       (ARRAY['migrant_workers', 'students', 'laid_off_workers', 'landlords', 'newcomers'])[1 + n % 5], now()
FROM bench.every(10)
WHERE bench.dice(community_id, n, 37) < 90;

INSERT INTO public.priority_groups (community_id, id, audience, starts_on, created_at)
SELECT community_id, bench.ref('group', community_id, n),
       (ARRAY['migrant_workers', 'students', 'laid_off_workers', 'landlords', 'newcomers'])[n], bench.ago(600), now()
FROM bench.every(5)
WHERE bench.dice(community_id, n, 38) < 80;

INSERT INTO public.meetings (community_id, id, kind, title, host, held_on, minutes_on, created_at)
SELECT community_id, bench.ref('meeting', community_id, n), CASE WHEN n % 4 = 0 THEN 'joint' ELSE 'study' END,
       '例会', 'police_station', bench.ago(410 - 22 * n),
       CASE WHEN bench.dice(community_id, n, 39) < 95 THEN bench.ago(408 - 22 * n) END, now()
FROM bench.every(18)
WHERE bench.dice(community_id, n, 40) < 95;

INSERT INTO public.archive_items (community_id, id, kind, title, due_on, filed_on, created_at)
SELECT community_id, bench.ref('archive', community_id, n), 'minutes', '会议纪要', bench.ago(400 - 30 * n),
       CASE WHEN bench.dice(community_id, n, 41) < 95 THEN bench.ago(405 - 30 * n) END, now()
FROM bench.every(13);

INSERT INTO public.erasures (community_id, id, record_table, record_id, retention_on, erased_on, created_at)
SELECT community_id, bench.ref('erasure', community_id, n), 'tenancies', bench.ref('tenancy', community_id, n),
       bench.ago(300 - 60 * n), bench.ago(300 - 60 * n) + bench.dice(community_id, n, 42) / 3, now()
FROM bench.every(4);

-- ---------------------------------------------------------------- what the district decides

INSERT INTO public.samples (community_id, id, kind, taken_on, passed, place, created_at)
SELECT community_id, bench.ref('sample', community_id, n),
       (ARRAY['board', 'contact', 'dwelling', 'dwelling', 'respondent', 'respondent'])[1 + n % 6], bench.ago(40),
       bench.dice(community_id, n, 43) < 92, n || '号楼', now()
FROM bench.every(24);

INSERT INTO public.adjustments
    (community_id, id, document, effective_on, proposed_by, confirmed_by, confirmed_on, amount, reason, created_at)
SELECT community_id, bench.ref('adjustment', community_id, n), '区打传办〔2025〕1号', bench.ago(30),
       bench.ref('person', 0, 1), bench.ref('person', 0, 2), bench.ago(20), 100, '创新做法', now()
FROM bench.every(1)
WHERE bench.dice(community_id, n, 44) < 5;

INSERT INTO public.vetoes
    (community_id, id, document, effective_on, proposed_by, confirmed_by, confirmed_on, veto, appeal_until, created_at)
SELECT community_id, bench.ref('veto', community_id, n), '区打传办〔2025〕2号', bench.ago(30),
       bench.ref('person', 0, 1), bench.ref('person', 0, 2), bench.ago(20), 'veto-falsification', bench.ago(-10), now()
FROM bench.every(1)
WHERE bench.dice(community_id, n, 45) < 2;

DROP SCHEMA bench CASCADE;
