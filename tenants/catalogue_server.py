"""The catalogue audit's questions about the server around our tables: PostgreSQL's own objects, logins, settings.

Rows are (object, detail); none is the answer. Where only a superuser may look, another login finds nothing: see
``READABLE``. As in ``catalogue_queries`` no query takes parameters.
"""

from __future__ import annotations

from tenants import citus
from tenants.builtins import DENIED_FUNCTIONS, DENIED_LANGUAGES, DENIED_UPDATES
from tenants.catalogue_queries import OURS, RUNTIME
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


def other_logins(known: tuple[str, ...], *, worker: bool) -> str:
    """What roles that are neither ours nor ``known`` could do to our database, and ours that are not as we made them.

    To a ``worker`` of a cluster the coordinator comes as the owner.

    The superuser that initdb made is known by itself. Whoever owns the database is not: it may be given away.
    """
    return f"""
WITH stranger AS (
    SELECT * FROM pg_roles
    WHERE oid <> 10 AND rolname NOT IN ({values(("", *known))}, {OURS})
), expected(name, login) AS (
    VALUES {", ".join(f"('{role}', true)" for role in (*Role, MIGRATOR))}, ('{OWNER}', {str(worker).lower()})
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


def _expected(cluster: bool) -> str:
    settings = [(role, limits.settings()) for role, limits in LIMITS.items()]
    if cluster:
        settings += [(role, dict(more)) for role, more in citus.ROLE_SETTINGS.items()]
    rows = [f"('{role}', '{name}', '{value}')" for role, named in settings for name, value in named.items()]
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

# Settings that make the server run a command, load code, or put rows elsewhere. They are as PostgreSQL has them when
# it is installed, whatever its version; the embedded server leaves them so.
OUTWARD_SETTINGS = {
    "runs a command": (
        "archive_command",
        "archive_cleanup_command",
        "recovery_end_command",
        "restore_command",
        "ssl_passphrase_command",
    ),
    "loads code": (
        "archive_library",
        "dynamic_library_path",
        "extension_control_path",
        "jit_provider",
        "local_preload_libraries",
        "oauth_validator_libraries",
        "session_preload_libraries",
        "shared_preload_libraries",
    ),
    "puts rows elsewhere": (
        "default_table_access_method",
        "default_tablespace",
        "primary_conninfo",
        "primary_slot_name",
        "synchronous_standby_names",
        "synchronized_standby_slots",
        "temp_tablespaces",
    ),
    "changes what a name means": ("db_user_namespace", "krb_caseins_users", "search_path", "unix_socket_group"),
    "lets what is broken pass": ("ignore_checksum_failure", "array_nulls", "createrole_self_grant"),
}
_OUTWARD = ", ".join(f"('{name}', '{does}')" for does, names in OUTWARD_SETTINGS.items() for name in names)


def role_settings(*, cluster: bool) -> str:
    """The settings of roles, of the database and of the server that are not the declared ones."""
    of_database = "=".join(citus.PROPAGATION) if cluster else ""
    return f"""
WITH expected(role, name, value) AS (VALUES {_expected(cluster)}),
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
  AND NOT (m.role IS NULL AND m.database IS NOT NULL AND m.name || '=' || m.value = '{of_database}')
  AND NOT (m.database IS NULL AND (m.role, m.name, m.value) IN (SELECT role, name, value FROM expected))
UNION ALL
SELECT 'database ' || current_database(), 'does not set {of_database}, so no scope reaches a worker'
WHERE '{of_database}' <> '' AND NOT EXISTS (
    SELECT FROM made AS m
    WHERE m.role IS NULL AND m.database IS NOT NULL AND m.name || '=' || m.value = '{of_database}')
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


def outward_settings(known: tuple[str, ...], harmless: tuple[str, ...]) -> str:
    """The settings that are not what PostgreSQL begins with; those of ``known`` may be. Libraries: ``harmless`` ones.

    The value that counts is the one a new connection gets.
    """
    return f"""
WITH outward(name, does) AS (VALUES {_OUTWARD})
SELECT 'setting ' || s.name, does || ': it is ' || quote_literal(s.reset_val) || ', not ' || quote_literal(s.boot_val)
FROM pg_settings AS s JOIN outward USING (name)
WHERE s.reset_val <> s.boot_val AND s.name NOT IN ({values(("", *known))})
  AND NOT (s.name = 'shared_preload_libraries' AND NOT EXISTS (
      SELECT FROM regexp_split_to_table(s.reset_val, '[\\s,]+') AS library
      WHERE library NOT IN ({values(("", *harmless))})))
UNION ALL
SELECT 'setting log_min_messages', 'is ' || reset_val || ', which logs statements, and they quote rows'
FROM pg_settings WHERE name = 'log_min_messages' AND reset_val ~ '^debug'
UNION ALL
SELECT 'setting scram_iterations', 'is ' || reset_val || ', fewer than ' || boot_val || ': a stolen hash is guessed'
FROM pg_settings WHERE name = 'scram_iterations' AND reset_val::int < boot_val::int
"""


def waiting_settings(known: tuple[str, ...], server: dict[str, str], harmless: tuple[str, ...]) -> str:
    """What a file says of those settings, and the server does not do yet: from its next start or reload it will."""
    safe = ", ".join(f"('{name}', '{value}')" for name, value in server.items())
    return f"""
WITH outward(name, does) AS (VALUES {_OUTWARD}), safe(name, value) AS (VALUES {safe})
SELECT 'setting ' || f.name, 'will be ' || quote_literal(f.setting) || ' when the server reads its files again'
FROM pg_file_settings AS f
JOIN pg_settings AS s USING (name) LEFT JOIN safe USING (name) LEFT JOIN outward USING (name)
CROSS JOIN LATERAL (SELECT CASE WHEN s.vartype <> 'bool' THEN f.setting
                    WHEN lower(f.setting) IN ('on', 'true', 'yes', '1') THEN 'on'
                    WHEN lower(f.setting) IN ('off', 'false', 'no', '0') THEN 'off' ELSE f.setting END) AS means(value)
WHERE (safe.name IS NOT NULL OR outward.name IS NOT NULL) AND f.name NOT IN ({values(("", *known))})
  AND means.value <> ALL (ARRAY[s.reset_val, coalesce(safe.value, s.boot_val)])
  AND s.source <> 'command line'
  AND NOT (f.name = 'shared_preload_libraries' AND NOT EXISTS (
      SELECT FROM regexp_split_to_table(f.setting, '[\\s,]+') AS library
      WHERE library NOT IN ({values(("", *harmless))})))
  AND NOT EXISTS (SELECT FROM pg_file_settings AS later WHERE later.name = f.name AND later.seqno > f.seqno)
"""


def slots(known: tuple[str, ...]) -> str:
    """Replication slots of this database, and those of none: a physical one hands out every database."""
    return f"""
SELECT 'replication slot ' || slot_name, 'hands out what is written' FROM pg_replication_slots
WHERE (database = current_database() OR database IS NULL) AND slot_name NOT IN ({values(("", *known))})
"""


# What is done, and counts from the moment somebody says so: until then no row of the catalogue shows it.
PREPARED = """
SELECT 'prepared transaction ' || gid, 'of ' || owner || ' waits to be committed, and nobody sees what it does'
FROM pg_prepared_xacts WHERE database = current_database()
"""
# A cluster commits on several nodes so; what a node left open that went away, Citus ends within a minute of its return.
PREPARED_ON_A_CLUSTER = f"""{PREPARED}
  AND NOT (gid ~ '^citus_[0-9]+_[0-9]+_' AND prepared > clock_timestamp() - interval '5 minutes')
"""

# May the login of the audit read what only a superuser may?
READABLE = """
SELECT has_table_privilege('pg_authid', 'SELECT') AND has_table_privilege('pg_hba_file_rules', 'SELECT')
   AND has_function_privilege('pg_hba_file_rules()', 'EXECUTE') AND has_table_privilege('pg_file_settings', 'SELECT')
   AND has_function_privilege('pg_show_all_file_settings()', 'EXECUTE')
   AND has_function_privilege('pg_stat_file(text, boolean)', 'EXECUTE')
   AND has_function_privilege('pg_prepared_xact()', 'EXECUTE')
"""

# Our embedded server listens on a private socket alone and asks everybody for a password. On another, a client may
# show a certificate as well, or be the user of the machine with the role's name, on the socket.
ENTRANCES = f"""
WITH embedded(server) AS (
    SELECT current_setting('listen_addresses') = '' AND current_setting('unix_socket_permissions') = '0700'
), rule AS (
    SELECT type, auth_method, options, line_number,
           -- A line for connections that this server cannot have lets nobody in.
           CASE WHEN error !~ 'cannot match because SSL' THEN error END AS error,
           'rule ' || concat_ws(' ', type, array_to_string(database, ','), array_to_string(user_name, ','), address,
                                auth_method, array_to_string(options, ' ')) AS name
    FROM pg_hba_file_rules
), mapped AS (
    SELECT *, EXISTS (SELECT FROM unnest(options) AS option WHERE option ~ '^map=') AS map FROM rule
)
SELECT name, CASE
    WHEN error IS NOT NULL THEN 'line ' || line_number || ' is not understood: ' || error
    WHEN embedded.server THEN 'is not the only one of the embedded server: local all all scram-sha-256'
    WHEN auth_method = 'trust' THEN 'lets in without a password'
    WHEN map THEN 'lets in under another name, by a map'
    ELSE 'asks for no password of ours; expected is scram-sha-256, a certificate (cert), or peer on the socket' END
FROM mapped, embedded
WHERE error IS NOT NULL
   OR embedded.server AND (type, auth_method) <> ('local', 'scram-sha-256') AND auth_method <> 'reject'
   OR NOT embedded.server AND (map OR NOT (
      auth_method IN ('scram-sha-256', 'md5', 'reject') OR auth_method = 'cert' AND type = 'hostssl'
      OR auth_method = 'peer' AND type = 'local'))
UNION ALL
-- What the server goes by is what it read last; the file may have been another then.
SELECT 'file ' || name, 'was changed after the server read it: reload it, and audit again'
FROM pg_settings CROSS JOIN LATERAL pg_stat_file(setting, true) AS file
WHERE name IN ('hba_file', 'ident_file') AND file.modification > pg_conf_load_time()
UNION ALL
SELECT 'role ' || rolname, CASE
    WHEN rolpassword IS NULL THEN 'has no password' ELSE 'has a password that is not kept as scram-sha-256' END
FROM pg_authid
WHERE rolcanlogin AND coalesce(rolpassword, '') !~ '^SCRAM-SHA-256[$][0-9]+:'
  -- A superuser without one comes in as the machine's user; a neighbour without power is no matter of ours.
  AND (rolname IN ({OURS}) OR rolpassword IS NOT NULL AND (rolsuper OR rolbypassrls OR rolcreaterole))
"""
