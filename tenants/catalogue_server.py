"""The catalogue audit's questions about the server around our tables: PostgreSQL's own objects, logins, settings.

Rows are (object, detail); none is the answer. As in ``catalogue_queries`` no query takes parameters.
"""

from __future__ import annotations

from tenants.builtins import DENIED_FUNCTIONS, DENIED_LANGUAGES, DENIED_UPDATES
from tenants.catalogue_members import HARMLESS_EXTENSIONS, NOT_OURS_TO_NAME, UNLISTED_EXTENSIONS
from tenants.catalogue_outside import OUTWARD_SETTINGS
from tenants.catalogue_queries import OURS, RUNTIME, TEMPORARY
from tenants.roles import LIMITS, MIGRATOR, OWNER, Role


def values(names: tuple[str, ...]) -> str:
    """The names as SQL lists them."""
    return ", ".join(f"'{name}'" for name in names)


# Who a privilege is for, where it is everybody or a role of ours.
_HOLDER = f"""
LEFT JOIN pg_roles AS r ON r.oid = acl.grantee
CROSS JOIN LATERAL (SELECT coalesce(r.rolname, 'PUBLIC') AS name) AS holder
WHERE holder.name IN ('PUBLIC', {OURS})"""

OPEN_BUILTINS = f"""
WITH denied(oid, name, arguments, identity) AS ({DENIED_FUNCTIONS}),
held AS (
    SELECT 'pg_catalog.' || d.name || '(' || d.arguments || ')' AS identity, holder.name AS role
    FROM denied AS d JOIN pg_proc AS p ON p.oid = d.oid
    CROSS JOIN LATERAL aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) AS acl {_HOLDER}
)
SELECT 'function ' || held.identity, 'may be executed by ' || held.role
       || '; qingshe migrate takes that away, with a superuser''s login'
FROM held
UNION ALL
SELECT 'language ' || lanname, 'may be used by ' || holder.name
FROM pg_language, aclexplode(coalesce(lanacl, acldefault('l', lanowner))) AS acl {_HOLDER}
  AND lanname IN ({values(DENIED_LANGUAGES)})
UNION ALL
SELECT 'view pg_catalog.' || relname, 'may be written by ' || holder.name || ', and sets what is written'
FROM pg_class, aclexplode(relacl) AS acl {_HOLDER}
  AND relname IN ({values(DENIED_UPDATES)}) AND relnamespace = 'pg_catalog'::regnamespace
  AND acl.privilege_type IN ('UPDATE', 'INSERT', 'DELETE')
"""

# Everything PostgreSQL brought along that can give rights, with what it gave when the cluster was made.
SYSTEM_PRIVILEGES = """
WITH system(class, oid, sub, owner, now, at_first) AS (
    SELECT 'pg_class'::regclass, oid, 0, relowner, relacl,
           acldefault(CASE relkind WHEN 'S' THEN 's'::"char" ELSE 'r' END, relowner) FROM pg_class
    UNION ALL
    SELECT 'pg_class'::regclass, c.oid, a.attnum, c.relowner, a.attacl, NULL
    FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid WHERE a.attacl IS NOT NULL
    UNION ALL SELECT 'pg_proc'::regclass, oid, 0, proowner, proacl, acldefault('f', proowner) FROM pg_proc
    UNION ALL SELECT 'pg_type'::regclass, oid, 0, typowner, typacl, acldefault('T', typowner) FROM pg_type
    UNION ALL SELECT 'pg_language'::regclass, oid, 0, lanowner, lanacl, acldefault('l', lanowner) FROM pg_language
    UNION ALL SELECT 'pg_namespace'::regclass, oid, 0, nspowner, nspacl, acldefault('n', nspowner)
    FROM pg_namespace WHERE nspname <> 'public'
    UNION ALL SELECT 'pg_tablespace'::regclass, oid, 0, spcowner, spcacl, acldefault('t', spcowner)
    FROM pg_tablespace
)
SELECT known.type || ' ' || known.identity,
       'gives ' || acl.privilege_type || CASE WHEN acl.is_grantable THEN ' with grant option' ELSE '' END || ' to '
       || coalesce(r.rolname, 'PUBLIC') || ', and did not when the cluster was made'
FROM system AS s
LEFT JOIN pg_init_privs AS i ON i.classoid = s.class AND i.objoid = s.oid AND i.objsubid = s.sub
CROSS JOIN LATERAL aclexplode(s.now) AS acl
CROSS JOIN LATERAL pg_identify_object(s.class, s.oid, s.sub) AS known
LEFT JOIN pg_roles AS r ON r.oid = acl.grantee
WHERE s.oid < 16384 AND acl.grantee <> s.owner
  AND NOT EXISTS (
      SELECT FROM aclexplode(coalesce(i.initprivs, s.at_first)) AS first
      WHERE first.grantee = acl.grantee AND first.privilege_type = acl.privilege_type
        AND (first.is_grantable OR NOT acl.is_grantable))
  -- The information schema is made, and given to everybody, after PostgreSQL wrote down what it gave.
  AND NOT (acl.grantee = 0 AND NOT acl.is_grantable AND (
      (acl.privilege_type = 'USAGE' AND known.type = 'schema' AND known.identity = 'information_schema')
      OR (acl.privilege_type = 'SELECT' AND known.type IN ('table', 'view')
          AND known.identity ~ '^information_schema\\.[a-z]')))
"""


def other_logins(known: tuple[str, ...]) -> str:
    """What roles that are neither ours nor ``known`` could do to our database, and ours that are not as we made them.

    The superuser that initdb made is known by itself. Whoever owns the database is not: it may be given away.
    """
    return f"""
WITH stranger AS (
    SELECT * FROM pg_roles
    WHERE oid <> 10 AND rolname NOT IN ({values(("", *known))}, {OURS})
), expected(name, login) AS (
    VALUES {", ".join(f"('{role}', true)" for role in (*Role, MIGRATOR))}, ('{OWNER}', false)
)
SELECT 'role ' || rolname, 'is not known, and has ' || attribute
FROM stranger, LATERAL (VALUES
    ('SUPERUSER', rolsuper), ('BYPASSRLS', rolbypassrls), ('CREATEROLE', rolcreaterole),
    ('CREATEDB', rolcreatedb), ('REPLICATION', rolreplication)) AS attributes(attribute, held)
WHERE held
UNION ALL
SELECT 'role ' || rolname, 'is not known, and may connect to this database'
FROM stranger WHERE rolcanlogin AND has_database_privilege(oid, current_database(), 'CONNECT')
UNION ALL
SELECT 'role ' || s.rolname, 'is not known, and is a member of ' || granted.rolname
FROM pg_auth_members AS m JOIN stranger AS s ON s.oid = m.member JOIN pg_roles AS granted ON granted.oid = m.roleid
WHERE (granted.oid < 16384 OR granted.rolname IN ({OURS})
   OR granted.rolsuper OR granted.rolbypassrls OR granted.rolcreaterole OR granted.rolreplication)
  AND (s.rolname, granted.rolname) NOT IN (
      VALUES ('pg_monitor', 'pg_read_all_settings'), ('pg_monitor', 'pg_read_all_stats'),
             ('pg_monitor', 'pg_stat_scan_tables'))
UNION ALL
SELECT 'role ' || e.name, CASE WHEN r.oid IS NULL THEN 'is missing'
    WHEN r.rolcanlogin <> e.login THEN 'cannot log in'
    WHEN r.rolinherit THEN 'has INHERIT'
    WHEN r.rolconnlimit <> -1 THEN 'may connect ' || r.rolconnlimit || ' times only'
    ELSE 'is valid until ' || r.rolvaliduntil::text END
FROM expected AS e LEFT JOIN pg_roles AS r ON r.rolname = e.name
WHERE r.oid IS NULL OR e.login AND NOT r.rolcanlogin OR r.rolinherit OR r.rolconnlimit <> -1
   OR r.rolvaliduntil IS NOT NULL
UNION ALL
SELECT 'role ' || member.rolname, 'may hand on its membership of ' || granted.rolname
FROM pg_auth_members AS m
JOIN pg_roles AS member ON member.oid = m.member JOIN pg_roles AS granted ON granted.oid = m.roleid
WHERE m.admin_option AND member.rolname IN ({OURS})
UNION ALL
-- The migrator is not the owner until it says so. The column is missing before version 16.
SELECT 'role ' || member.rolname, 'inherits what ' || granted.rolname || ' may do'
FROM pg_auth_members AS m
JOIN pg_roles AS member ON member.oid = m.member JOIN pg_roles AS granted ON granted.oid = m.roleid
WHERE member.rolname IN ({OURS}) AND (to_jsonb(m) ->> 'inherit_option')::boolean
"""


def _limits() -> str:
    rows = [
        f"('{role}', '{name}', '{value}')"
        for role, limits in LIMITS.items()
        for name, value in limits.settings().items()
    ]
    return ", ".join(rows)


# What a setting of the server must be, because another value would put rows into a log, or weaken a check.
SERVER_SETTINGS = {
    "allow_system_table_mods": "off",
    "backslash_quote": "safe_encoding",
    "debug_print_parse": "off",
    "debug_print_plan": "off",
    "debug_print_rewritten": "off",
    "default_transaction_isolation": "read committed",
    "ignore_system_indexes": "off",
    "lo_compat_privileges": "off",
    "log_error_verbosity": "terse",
    "log_min_duration_sample": "-1",
    "log_min_duration_statement": "-1",
    "log_min_error_statement": "panic",
    "log_parameter_max_length_on_error": "0",
    "log_statement": "none",
    "log_transaction_sample_rate": "0",
    "password_encryption": "scram-sha-256",
    "row_security": "on",
    "standard_conforming_strings": "on",
    "transform_null_equals": "off",
    "zero_damaged_pages": "off",
}

ROLE_SETTINGS = f"""
WITH expected(role, name, value) AS (VALUES {_limits()}),
made AS (
    SELECT r.rolname AS role, d.datname AS database, split_part(setting, '=', 1) AS name,
           substr(setting, strpos(setting, '=') + 1) AS value
    FROM pg_db_role_setting AS s
    CROSS JOIN unnest(s.setconfig) AS setting
    LEFT JOIN pg_roles AS r ON r.oid = s.setrole
    LEFT JOIN pg_database AS d ON d.oid = s.setdatabase
    WHERE d.datname IS NULL OR d.datname = current_database()
)
SELECT coalesce(nullif(concat_ws(' ', 'role ' || m.role, 'database ' || m.database), ''), 'every role'),
       'sets ' || m.name || '=' || m.value
FROM made AS m
WHERE (m.role IS NULL OR m.role IN ({OURS}) OR m.database IS NOT NULL)
  AND NOT (m.database IS NULL AND (m.role, m.name, m.value) IN (SELECT role, name, value FROM expected))
UNION ALL
SELECT 'role ' || e.role, 'does not set ' || e.name || '=' || e.value
FROM expected AS e
WHERE NOT EXISTS (
    SELECT FROM made AS m WHERE m.database IS NULL AND (m.role, m.name, m.value) = (e.role, e.name, e.value))
UNION ALL
SELECT 'setting ' || s.name, 'is ' || s.setting || ', not ' || quote_literal(safe.value)
FROM pg_settings AS s
JOIN (VALUES {", ".join(f"('{name}', '{value}')" for name, value in SERVER_SETTINGS.items())})
    AS safe(name, value) USING (name)
WHERE s.setting <> safe.value
UNION ALL
-- What the login of the audit sets for itself hides what the others get.
SELECT 'role ' || m.role, 'sets ' || m.name || '=' || m.value || ', which hides the server''s own value from the audit'
FROM made AS m WHERE m.role = session_user AND m.database IS NULL AND m.role NOT IN ({OURS})
  AND m.name IN ({values((*SERVER_SETTINGS, *(n for names in OUTWARD_SETTINGS.values() for n in names)))})
"""

# Things of kinds that no model declares; tables, columns, constraints and indexes are compared with the models.
STRANGE_OBJECTS = f"""
WITH object(class, oid, extra) AS (
    SELECT 'pg_proc'::regclass, oid, false FROM pg_proc
    -- Row types and arrays come with their table or element.
    UNION ALL SELECT 'pg_type'::regclass, t.oid, false FROM pg_type AS t
    LEFT JOIN pg_class AS c ON c.oid = t.typrelid
    WHERE NOT EXISTS (SELECT FROM pg_type AS e WHERE e.typarray = t.oid) AND coalesce(c.relkind, 'c') = 'c'
    UNION ALL SELECT 'pg_class'::regclass, oid, false FROM pg_class
    WHERE relkind NOT IN ('r', 'p', 'i', 'I', 't', 'c')
      AND NOT (relpersistence = 't' AND relnamespace IN ({TEMPORARY}))
    UNION ALL SELECT 'pg_namespace'::regclass, oid, false FROM pg_namespace
    WHERE nspname !~ '^pg_(toast_)?temp_'
    UNION ALL SELECT 'pg_operator'::regclass, oid, false FROM pg_operator
    UNION ALL SELECT 'pg_opclass'::regclass, oid, false FROM pg_opclass
    UNION ALL SELECT 'pg_opfamily'::regclass, oid, false FROM pg_opfamily
    UNION ALL SELECT 'pg_cast'::regclass, oid, false FROM pg_cast
    UNION ALL SELECT 'pg_collation'::regclass, oid, false FROM pg_collation
    UNION ALL SELECT 'pg_conversion'::regclass, oid, false FROM pg_conversion
    UNION ALL SELECT 'pg_language'::regclass, oid, false FROM pg_language
    UNION ALL SELECT 'pg_extension'::regclass, oid, true FROM pg_extension
    WHERE extname IN ({values(HARMLESS_EXTENSIONS)}) IS FALSE
    UNION ALL SELECT 'pg_event_trigger'::regclass, oid, false FROM pg_event_trigger
    UNION ALL SELECT 'pg_trigger'::regclass, oid, false FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT 'pg_rewrite'::regclass, oid, false FROM pg_rewrite WHERE rulename <> '_RETURN' OR ev_type <> '1'
    UNION ALL SELECT 'pg_publication'::regclass, oid, false FROM pg_publication
    UNION ALL SELECT 'pg_subscription'::regclass, oid, true FROM pg_subscription
    WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
    UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, oid, false FROM pg_foreign_data_wrapper
    UNION ALL SELECT 'pg_foreign_server'::regclass, oid, false FROM pg_foreign_server
    UNION ALL SELECT 'pg_user_mapping'::regclass, umid, false FROM pg_user_mappings
    UNION ALL SELECT 'pg_ts_config'::regclass, oid, false FROM pg_ts_config
    UNION ALL SELECT 'pg_ts_dict'::regclass, oid, false FROM pg_ts_dict
    UNION ALL SELECT 'pg_ts_parser'::regclass, oid, false FROM pg_ts_parser
    UNION ALL SELECT 'pg_ts_template'::regclass, oid, false FROM pg_ts_template
    UNION ALL SELECT 'pg_statistic_ext'::regclass, oid, false FROM pg_statistic_ext
    UNION ALL SELECT 'pg_transform'::regclass, oid, false FROM pg_transform
    UNION ALL SELECT 'pg_am'::regclass, oid, false FROM pg_am
    UNION ALL SELECT 'pg_largeobject'::regclass, oid, false FROM pg_largeobject_metadata
)
SELECT known.type || ' ' || regexp_replace(known.identity, '(^| on )public\\.', '\\1'), 'is declared by no model'
FROM object AS o, LATERAL pg_identify_object(o.class, o.oid, 0) AS known
WHERE o.oid >= 16384
  AND (o.class, o.oid) NOT IN ({NOT_OURS_TO_NAME})
UNION ALL {UNLISTED_EXTENSIONS}
UNION ALL
SELECT 'security label on ' || objtype || ' ' || objname, 'is declared by no model' FROM pg_seclabels
WHERE objtype NOT IN ('role', 'database', 'tablespace')
   OR objname IN ({OURS}, current_database())
UNION ALL
-- New members of a family that PostgreSQL brought; those of another stand or fall with it.
SELECT known.type || ' ' || known.identity, 'is declared by no model'
FROM (SELECT 'pg_amop'::regclass AS class, oid, amopfamily AS family FROM pg_amop
      UNION ALL SELECT 'pg_amproc'::regclass, oid, amprocfamily FROM pg_amproc) AS part,
LATERAL pg_identify_object(part.class, part.oid, 0) AS known
WHERE part.oid >= 16384 AND part.family < 16384
UNION ALL
SELECT 'relation ' || oid::regclass::text, 'lies in another tablespace than the database'
FROM pg_class WHERE oid >= 16384 AND reltablespace <> 0
UNION ALL
SELECT 'access method ' || amname, 'is handled by ' || amhandler::text
FROM pg_am WHERE oid < 16384 AND amhandler::text <> CASE amname
    WHEN 'heap' THEN 'heap_tableam_handler' WHEN 'btree' THEN 'bthandler' WHEN 'spgist' THEN 'spghandler'
    ELSE amname || 'handler' END
UNION ALL
SELECT 'database ' || datname, 'is a template: whoever may make a database copies it'
FROM pg_database WHERE datname = current_database() AND datistemplate
"""


def other_databases(known: tuple[str, ...]) -> str:
    """The databases beside ours that let everybody in, and so the roles of ours; those of ``known`` may."""
    return f"""
SELECT 'database ' || datname, 'gives ' || acl.privilege_type || ' to PUBLIC, and so to the roles of ours'
FROM pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) AS acl
WHERE datallowconn AND datname <> current_database() AND acl.grantee = 0
  AND datname NOT IN ({values(("", *known))})
UNION ALL
SELECT 'database ' || datname, 'gives ' || acl.privilege_type || ' to ' || r.rolname
FROM pg_database, aclexplode(datacl) AS acl JOIN pg_roles AS r ON r.oid = acl.grantee
WHERE datname <> current_database() AND r.rolname IN ({RUNTIME}) AND acl.privilege_type <> 'CONNECT'
UNION ALL
SELECT 'database ' || datname, 'is owned by ' || r.rolname
FROM pg_database JOIN pg_roles AS r ON r.oid = datdba
WHERE datname <> current_database() AND r.rolname IN ({OURS})
"""
