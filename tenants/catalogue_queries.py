"""The catalogue audit's questions to PostgreSQL, one query per rule: (object, detail) rows, and none is the answer.

No query takes parameters or holds a percent sign, so that every driver sends it as it stands.
"""

from __future__ import annotations

from tenants.builtins import HARMLESS_EXTENSIONS, NOT_OURS_TO_NAME
from tenants.isolation import BOOKKEEPING
from tenants.roles import MIGRATOR, OWNER, Role

TEMPORARY = "SELECT oid FROM pg_namespace WHERE nspname ~ '^pg_(toast_)?temp_'"
RUNTIME = ", ".join(f"'{role}'" for role in Role)
OURS = f"{RUNTIME}, '{OWNER}', '{MIGRATOR}'"

# The tables, views and the like that PostgreSQL did not bring along (its own objects have numbers below 16384,
# wherever they live), that no extension brought, and that outlive their session; public ones by their bare name.
# That a table is temporary is believed of one among the temporary ones only.
OBJECTS = f"""
WITH relation AS (
    SELECT c.*, CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS name
    FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE c.oid >= 16384 AND NOT (c.relpersistence = 't' AND n.oid IN ({TEMPORARY}))
      AND n.nspname <> 'pg_toast'
      AND ('pg_class'::regclass, c.oid) NOT IN ({NOT_OURS_TO_NAME})
), tenant AS (
    SELECT attrelid, attnum FROM pg_attribute WHERE attname = 'community_id' AND NOT attisdropped
)
"""

NOT_SECURED = f"""{OBJECTS}
SELECT 'table ' || name,
       CASE WHEN relrowsecurity THEN 'row security is not forced on its owner' ELSE 'row security is off' END
FROM relation WHERE relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity)
"""

TENANT_COLUMN = f"""{OBJECTS}
SELECT 'column ' || r.name || '.' || a.attname, 'may be null'
FROM relation AS r JOIN pg_attribute AS a ON a.attrelid = r.oid AND NOT a.attisdropped
WHERE r.relkind IN ('r', 'p') AND a.attname IN ('community_id', 'area_lo', 'area_hi')
  AND (NOT a.attnotnull OR EXISTS (
      SELECT FROM pg_constraint AS c
      WHERE c.conrelid = r.oid AND c.contype = 'n' AND NOT c.convalidated AND a.attnum = ANY (c.conkey)))
UNION ALL
SELECT 'table ' || r.name, 'has neither community_id nor area_lo and area_hi'
FROM relation AS r
WHERE r.relkind IN ('r', 'p') AND r.name <> '{BOOKKEEPING}' AND NOT EXISTS (
    SELECT FROM pg_attribute AS a WHERE a.attrelid = r.oid AND NOT a.attisdropped
    HAVING bool_or(a.attname = 'community_id')
        OR bool_or(a.attname = 'area_lo') AND bool_or(a.attname = 'area_hi'))
"""

KEYS = f"""{OBJECTS}
SELECT 'index ' || i.relname || ' on ' || r.name,
       CASE WHEN x.indisprimary THEN 'the primary key does not begin with community_id'
            ELSE 'is unique across communities, so its error tells what another one has' END
FROM relation AS r
JOIN tenant AS t ON t.attrelid = r.oid
JOIN pg_index AS x ON x.indrelid = r.oid
JOIN pg_class AS i ON i.oid = x.indexrelid
LEFT JOIN pg_constraint AS c ON c.conindid = x.indexrelid AND c.contype = 'x'
WHERE x.indisprimary AND x.indkey[0] <> t.attnum
   OR x.indisunique AND NOT t.attnum = ANY ((x.indkey::int2[])[0:x.indnkeyatts - 1])
   OR x.indisexclusion AND NOT EXISTS (
      SELECT FROM unnest(c.conkey, c.conexclop) AS part(attnum, operator)
      JOIN pg_operator AS o ON o.oid = part.operator AND o.oprname = '='
      WHERE part.attnum = t.attnum)
UNION ALL
SELECT 'table ' || r.name, 'has no primary key'
FROM relation AS r JOIN tenant AS t ON t.attrelid = r.oid
WHERE r.relkind IN ('r', 'p') AND NOT EXISTS (SELECT FROM pg_index AS x WHERE x.indrelid = r.oid AND x.indisprimary)
"""

FOREIGN_KEYS = f"""{OBJECTS}
SELECT 'foreign key ' || c.conname || ' on ' || r.name,
       CASE WHEN c.convalidated THEN 'does not pair community_id with community_id' ELSE 'is not validated' END
FROM pg_constraint AS c
JOIN relation AS r ON r.oid = c.conrelid
LEFT JOIN tenant AS own ON own.attrelid = c.conrelid
LEFT JOIN tenant AS other ON other.attrelid = c.confrelid
WHERE c.contype = 'f' AND (own.attnum IS NOT NULL OR other.attnum IS NOT NULL)
  AND (NOT c.convalidated OR NOT EXISTS (
      SELECT FROM unnest(c.conkey, c.confkey) AS pair(own_column, other_column)
      WHERE own_column = own.attnum AND other_column = other.attnum))
"""

POLICIES = f"""{OBJECTS}
SELECT r.name, p.polname, p.polpermissive,
       CASE p.polcmd WHEN '*' THEN 'ALL' WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE'
                     ELSE 'DELETE' END,
       (SELECT string_agg(coalesce(role.rolname, 'PUBLIC'), ', ' ORDER BY role.rolname)
        FROM unnest(p.polroles) AS of(oid) LEFT JOIN pg_roles AS role USING (oid)),
       pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)
FROM pg_policy AS p JOIN relation AS r ON r.oid = p.polrelid
"""

OPEN_POLICIES = f"""{OBJECTS}
SELECT 'policy ' || p.polname || ' on ' || r.name,
       CASE WHEN 0 = ANY (p.polroles) THEN 'is for PUBLIC' ELSE 'lets every row through' END
FROM pg_policy AS p JOIN relation AS r ON r.oid = p.polrelid
WHERE 0 = ANY (p.polroles)
   OR 'true' IN (pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
"""


def roles(known: str) -> str:
    """Attributes and memberships of our roles, and who is a member of them; ``known`` lists names as SQL."""
    return f"""
SELECT 'role ' || rolname, 'has ' || attribute
FROM pg_roles, LATERAL (VALUES
    ('SUPERUSER', rolsuper), ('BYPASSRLS', rolbypassrls), ('CREATEROLE', rolcreaterole),
    ('CREATEDB', rolcreatedb), ('REPLICATION', rolreplication)) AS attributes(attribute, held)
WHERE held AND rolname IN ({OURS})
UNION ALL
SELECT 'role ' || member.rolname, 'is a member of ' || granted.rolname
FROM pg_auth_members AS m
JOIN pg_roles AS member ON member.oid = m.member
JOIN pg_roles AS granted ON granted.oid = m.roleid
WHERE member.rolname IN ({OURS}) AND NOT (member.rolname = '{MIGRATOR}' AND granted.rolname = '{OWNER}')
   OR granted.rolname IN ({OURS}) AND member.rolname NOT IN ({OURS}) AND NOT member.rolsuper
      -- Whoever made the roles without being a superuser holds them to administer them: the deployment names it.
      AND member.rolname NOT IN ({known})
"""


def owners(known: str, *, worker: bool) -> str:
    """What is not owned by the role that owns everything, and who owns the database if initdb's superuser does not.

    To a ``worker`` of a cluster the coordinator comes as the owner.
    """
    return f"""
WITH object(class, oid, owner) AS (
    SELECT 'pg_class'::regclass, oid, relowner FROM pg_class
    WHERE relkind NOT IN ('i', 'I', 't') AND NOT (relpersistence = 't' AND relnamespace IN ({TEMPORARY}))
      -- Of a composite type the type is the extension's member.
      AND NOT (relkind = 'c' AND ('pg_type'::regclass, reltype) IN ({NOT_OURS_TO_NAME}))
    UNION ALL SELECT 'pg_proc'::regclass, oid, proowner FROM pg_proc
    UNION ALL SELECT 'pg_namespace'::regclass, oid, nspowner FROM pg_namespace WHERE nspname !~ '^pg_(toast_)?temp_'
    UNION ALL SELECT 'pg_type'::regclass, t.oid, t.typowner FROM pg_type AS t
    LEFT JOIN pg_class AS c ON c.oid = t.typrelid
    -- A table's row type and an array follow their table or element.
    WHERE NOT EXISTS (SELECT FROM pg_type AS e WHERE e.typarray = t.oid) AND coalesce(c.relkind, 'c') = 'c'
    UNION ALL SELECT 'pg_operator'::regclass, oid, oprowner FROM pg_operator
    UNION ALL SELECT 'pg_opclass'::regclass, oid, opcowner FROM pg_opclass
    UNION ALL SELECT 'pg_opfamily'::regclass, oid, opfowner FROM pg_opfamily
    UNION ALL SELECT 'pg_collation'::regclass, oid, collowner FROM pg_collation
    UNION ALL SELECT 'pg_conversion'::regclass, oid, conowner FROM pg_conversion
    UNION ALL SELECT 'pg_ts_config'::regclass, oid, cfgowner FROM pg_ts_config
    UNION ALL SELECT 'pg_ts_dict'::regclass, oid, dictowner FROM pg_ts_dict
    UNION ALL SELECT 'pg_statistic_ext'::regclass, oid, stxowner FROM pg_statistic_ext
    UNION ALL SELECT 'pg_publication'::regclass, oid, pubowner FROM pg_publication
    UNION ALL SELECT 'pg_language'::regclass, oid, lanowner FROM pg_language
    UNION ALL SELECT 'pg_foreign_server'::regclass, oid, srvowner FROM pg_foreign_server
    UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, oid, fdwowner FROM pg_foreign_data_wrapper
    UNION ALL SELECT 'pg_event_trigger'::regclass, oid, evtowner FROM pg_event_trigger
    UNION ALL SELECT 'pg_largeobject'::regclass, oid, lomowner FROM pg_largeobject_metadata
)
SELECT known.type || ' ' || regexp_replace(known.identity, '^public\\.', ''), 'is owned by ' || r.rolname
FROM object AS o
JOIN pg_roles AS r ON r.oid = o.owner AND r.rolname <> '{OWNER}',
LATERAL pg_identify_object(o.class, o.oid, 0) AS known
WHERE (o.oid >= 16384 OR (o.class = 'pg_namespace'::regclass AND known.identity = 'public'))
  AND (o.class, o.oid) NOT IN ({NOT_OURS_TO_NAME})
UNION ALL
SELECT 'database ' || d.datname, 'is owned by ' || r.rolname
FROM pg_database AS d JOIN pg_roles AS r ON r.oid = d.datdba
WHERE d.datname = current_database() AND r.oid <> 10 AND (r.rolname IN ({OURS}) OR r.rolname NOT IN ({known}))
UNION ALL
SELECT part.name || t.relname, 'is owned by ' || r.rolname || ', and the table is not'
FROM (SELECT 'toast table of ', oid, reltoastrelid FROM pg_class WHERE reltoastrelid <> 0
      UNION ALL SELECT 'index ' || indexrelid::regclass::text || ' on ', indrelid, indexrelid FROM pg_index)
     AS part(name, of, oid)
JOIN pg_class AS c ON c.oid = part.oid JOIN pg_class AS t ON t.oid = part.of JOIN pg_roles AS r ON r.oid = c.relowner
WHERE c.relowner <> t.relowner
UNION ALL
SELECT 'role ' || rolname, 'owns everything and can log in' FROM pg_roles
WHERE rolname = '{OWNER}' AND rolcanlogin AND NOT {str(worker).lower()}
"""


PRIVILEGES = f"""{OBJECTS}, held AS (
    SELECT 'table ' || name AS object, relowner AS owner, acl.*
    FROM relation, aclexplode(relacl) AS acl
    UNION ALL
    SELECT 'column ' || name || '.' || attname, relowner, acl.*
    FROM relation JOIN pg_attribute ON attrelid = relation.oid, aclexplode(attacl) AS acl
    UNION ALL
    SELECT 'schema ' || nspname, nspowner, acl.*
    FROM pg_namespace, aclexplode(nspacl) AS acl WHERE oid >= 16384 OR nspname = 'public'
    UNION ALL
    SELECT 'database ' || datname, datdba, acl.*
    FROM pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) AS acl
    WHERE datname = current_database()
)
SELECT held.object,
       'gives ' || held.privilege_type || CASE WHEN held.is_grantable THEN ' with grant option' ELSE '' END
       || ' to ' || coalesce(r.rolname, 'PUBLIC')
FROM held LEFT JOIN pg_roles AS r ON r.oid = held.grantee
WHERE held.grantee <> held.owner AND (
    held.grantee = 0 OR held.is_grantable
    OR held.privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN', 'CREATE', 'TEMPORARY'))
UNION ALL
-- A toast table has the long values of every community's rows, and no row security.
SELECT 'toast table of ' || t.relname, 'gives ' || acl.privilege_type || ' to ' || coalesce(r.rolname, 'PUBLIC')
FROM pg_class AS t JOIN pg_class AS c ON c.oid = t.reltoastrelid
LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attacl IS NOT NULL
CROSS JOIN LATERAL (
    SELECT * FROM aclexplode(c.relacl) UNION ALL SELECT * FROM aclexplode(a.attacl)) AS acl
LEFT JOIN pg_roles AS r ON r.oid = acl.grantee
WHERE acl.grantee <> c.relowner
"""

VIEWS = f"""{OBJECTS}
SELECT 'view ' || name, 'runs with its owner''s rights: security_invoker is off'
FROM relation
WHERE relkind = 'v' AND NOT EXISTS (
    SELECT FROM pg_options_to_table(reloptions)
    WHERE option_name = 'security_invoker' AND option_value::boolean)
UNION ALL
SELECT CASE relkind WHEN 'm' THEN 'materialized view ' ELSE 'foreign table ' END || name, 'has no row security'
FROM relation WHERE relkind IN ('m', 'f')
UNION ALL
SELECT 'rule ' || w.rulename || ' on ' || r.name, 'rewrites statements'
FROM pg_rewrite AS w JOIN relation AS r ON r.oid = w.ev_class
WHERE w.rulename <> '_RETURN' OR w.ev_type <> '1' OR r.relkind NOT IN ('v', 'm')
"""

FUNCTIONS = f"""
SELECT 'function ' || regexp_replace(known.identity, '^public\\.', ''), fault.detail
FROM pg_proc AS p,
LATERAL pg_identify_object('pg_proc'::regclass, p.oid, 0) AS known,
LATERAL (VALUES
    (p.prosecdef, 'is SECURITY DEFINER'),
    (p.proleakproof, 'is declared LEAKPROOF'),
    (EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) WHERE grantee = 0),
     'may be executed by PUBLIC')) AS fault(found, detail)
WHERE p.oid >= 16384 AND fault.found AND ('pg_proc'::regclass, p.oid) NOT IN ({NOT_OURS_TO_NAME})
"""

SEQUENCES = f"""{OBJECTS}
SELECT 'sequence ' || r.name, 'gives ' || acl.privilege_type || ' to ' || coalesce(role.rolname, 'PUBLIC')
FROM relation AS r, aclexplode(r.relacl) AS acl LEFT JOIN pg_roles AS role ON role.oid = acl.grantee
WHERE r.relkind = 'S' AND acl.grantee <> r.relowner
"""

DEFAULT_PRIVILEGES = """
SELECT 'default privileges of ' || r.rolname,
       'future objects (' || d.defaclobjtype::text || ') give ' || acl.privilege_type || ' to '
       || coalesce(grantee.rolname, 'PUBLIC')
FROM pg_default_acl AS d JOIN pg_roles AS r ON r.oid = d.defaclrole,
aclexplode(d.defaclacl) AS acl LEFT JOIN pg_roles AS grantee ON grantee.oid = acl.grantee
WHERE acl.grantee <> d.defaclrole
"""

PARTITIONS_AND_TRIGGERS = f"""{OBJECTS}
SELECT 'partition ' || r.name, 'gives ' || acl.privilege_type || ' to ' || coalesce(role.rolname, 'PUBLIC')
FROM relation AS r, aclexplode(r.relacl) AS acl LEFT JOIN pg_roles AS role ON role.oid = acl.grantee
WHERE r.relispartition AND acl.grantee <> r.relowner
UNION ALL
SELECT 'partition ' || r.name, 'gives columns to ' || coalesce(role.rolname, 'PUBLIC')
FROM relation AS r JOIN pg_attribute AS a ON a.attrelid = r.oid,
aclexplode(a.attacl) AS acl LEFT JOIN pg_roles AS role ON role.oid = acl.grantee
WHERE r.relispartition AND acl.grantee <> r.relowner
UNION ALL
SELECT 'trigger ' || t.tgname || ' on ' || r.name, 'is not one of ours'
FROM pg_trigger AS t JOIN relation AS r ON r.oid = t.tgrelid WHERE NOT t.tgisinternal
UNION ALL
SELECT 'table ' || r.name, 'the triggers that keep its foreign keys are disabled'
FROM pg_trigger AS t JOIN relation AS r ON r.oid = t.tgrelid WHERE t.tgisinternal AND t.tgenabled <> 'O'
UNION ALL
SELECT 'event trigger ' || evtname, 'is not one of ours' FROM pg_event_trigger
WHERE ('pg_event_trigger'::regclass, oid) NOT IN ({NOT_OURS_TO_NAME})
UNION ALL
-- That a trigger is internal is believed of one that keeps a foreign key with a function of PostgreSQL's.
SELECT 'trigger ' || t.tgname || ' on ' || r.name, 'is called internal, and keeps no constraint'
FROM pg_trigger AS t JOIN relation AS r ON r.oid = t.tgrelid JOIN pg_proc AS p ON p.oid = t.tgfoid
LEFT JOIN pg_constraint AS c ON c.oid = t.tgconstraint
WHERE t.tgisinternal AND NOT (p.proname = 'citus_truncate_trigger'
    -- Citus' own function: what it brought along is compared with its list.
    AND ('pg_proc'::regclass, p.oid) IN ({NOT_OURS_TO_NAME}))
  AND NOT (p.oid < 16384 AND (
    p.proname ~ '^RI_FKey_' AND c.contype = 'f' OR p.proname = 'unique_key_recheck' AND c.contype IN ('p', 'u', 'x')))
UNION ALL
SELECT 'foreign key ' || c.conname || ' on ' || r.name, 'has ' || kept.triggers || ' of the 4 triggers that keep it'
FROM pg_constraint AS c JOIN relation AS r ON r.oid = c.conrelid
CROSS JOIN LATERAL (SELECT count(*) AS triggers FROM pg_trigger AS t WHERE t.tgconstraint = c.oid) AS kept
WHERE c.contype = 'f' AND r.relkind = 'r' AND kept.triggers < 4
UNION ALL
SELECT 'table ' || r.name, 'is said to have fewer triggers or checks than it has, so they are not kept'
FROM relation AS r
WHERE r.relkind IN ('r', 'p') AND (
    NOT r.relhastriggers AND EXISTS (SELECT FROM pg_trigger AS t WHERE t.tgrelid = r.oid)
    OR r.relchecks <> (SELECT count(*) FROM pg_constraint AS c WHERE c.conrelid = r.oid AND c.contype = 'c'))
"""


def settings(known: str) -> str:
    """Settings that forge a scope, who but the known may change the server's, and extensions that escape."""
    return f"""
WITH risky(name) AS (
    VALUES ('row_security'), ('search_path'), ('role'), ('session_authorization'), ('session_replication_role'),
           ('session_preload_libraries'), ('local_preload_libraries')
)
SELECT concat_ws(' ', 'role ' || r.rolname, 'database ' || d.datname), 'sets ' || setting
FROM pg_db_role_setting AS s
CROSS JOIN unnest(s.setconfig) AS setting
LEFT JOIN pg_roles AS r ON r.oid = s.setrole
LEFT JOIN pg_database AS d ON d.oid = s.setdatabase
WHERE (d.datname IS NULL OR d.datname = current_database())
  AND (lower(setting) ~ '^qs\\.' OR lower(split_part(setting, '=', 1)) IN (SELECT name FROM risky))
UNION ALL
SELECT 'server', 'sets ' || name || '=' || value
FROM (VALUES ('qs.lo', current_setting('qs.lo', true)), ('qs.hi', current_setting('qs.hi', true)))
     AS forged(name, value) WHERE value <> ''
UNION ALL
SELECT 'server', 'session_replication_role keeps foreign keys from being checked'
WHERE current_setting('session_replication_role') <> 'origin'
UNION ALL
SELECT 'parameter ' || p.parname, 'may be changed by ' || coalesce(r.rolname, 'PUBLIC')
FROM pg_parameter_acl AS p, aclexplode(p.paracl) AS acl LEFT JOIN pg_roles AS r ON r.oid = acl.grantee
WHERE acl.grantee <> 10 AND (r.rolname IS NULL OR r.rolname IN ({OURS}) OR r.rolname NOT IN ({known}))
UNION ALL
SELECT 'extension ' || extname, 'is not known to be harmless'
FROM pg_extension WHERE extname NOT IN ({", ".join(f"'{name}'" for name in HARMLESS_EXTENSIONS)})
UNION ALL
SELECT 'language ' || lanname, 'is not trusted' FROM pg_language WHERE oid >= 16384 AND NOT lanpltrusted
"""


GRANTS = f"""{OBJECTS}
SELECT role.rolname, r.name, acl.privilege_type, ''
FROM relation AS r, aclexplode(r.relacl) AS acl JOIN pg_roles AS role ON role.oid = acl.grantee
WHERE acl.grantee <> r.relowner
UNION
SELECT role.rolname, r.name, acl.privilege_type, a.attname
FROM relation AS r JOIN pg_attribute AS a ON a.attrelid = r.oid,
aclexplode(a.attacl) AS acl JOIN pg_roles AS role ON role.oid = acl.grantee
WHERE acl.grantee <> r.relowner
"""

# What a runtime role holds beside tables: using the schema and connecting are all it needs.
STRAY_GRANTS = f"""
SELECT 'grant on ' || known.type || ' ' || known.identity || ' to ' || r.rolname, 'is not in the checked-in list'
FROM pg_shdepend AS s JOIN pg_roles AS r ON r.oid = s.refobjid,
LATERAL pg_identify_object(s.classid, s.objid, 0) AS known
WHERE s.deptype = 'a' AND s.refclassid = 'pg_authid'::regclass AND r.rolname IN ({RUNTIME})
  AND (s.dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
       OR s.dbid = 0 AND s.classid <> 'pg_database'::regclass)
  AND NOT (s.classid = 'pg_class'::regclass AND s.objid >= 16384)
  AND NOT (s.classid = 'pg_namespace'::regclass AND known.identity = 'public')
"""
