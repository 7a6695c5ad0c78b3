"""The catalogue audit's questions about what surrounds every database: who is let in how, what the server runs.

Rows are (object, detail); none is the answer. Where only a superuser may look, another login finds nothing: see
``READABLE``. As in ``catalogue_queries`` no query takes parameters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenants.catalogue_queries import OURS

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"'{name}'" for name in ("", *names))


def outward_settings(known: tuple[str, ...], harmless: tuple[str, ...]) -> str:
    """The settings that are not what PostgreSQL begins with; those of ``known`` may be. Libraries: ``harmless`` ones.

    The value that counts is the one a new connection gets.
    """
    return f"""
WITH outward(name, does) AS (VALUES {_OUTWARD})
SELECT 'setting ' || s.name, does || ': it is ' || quote_literal(s.reset_val) || ', not ' || quote_literal(s.boot_val)
FROM pg_settings AS s JOIN outward USING (name)
WHERE s.reset_val <> s.boot_val AND s.name NOT IN ({_listed(known)})
  AND NOT (s.name = 'shared_preload_libraries' AND NOT EXISTS (
      SELECT FROM regexp_split_to_table(s.reset_val, '[\\s,]+') AS library WHERE library NOT IN ({_listed(harmless)})))
UNION ALL
SELECT 'setting log_min_messages', 'is ' || reset_val || ', which logs statements, and they quote rows'
FROM pg_settings WHERE name = 'log_min_messages' AND reset_val ~ '^debug'
UNION ALL
SELECT 'setting scram_iterations', 'is ' || reset_val || ', fewer than ' || boot_val || ': a stolen hash is guessed'
FROM pg_settings WHERE name = 'scram_iterations' AND reset_val::int < boot_val::int
"""


def waiting_settings(known: tuple[str, ...], server: dict[str, str], harmless: tuple[str, ...]) -> str:
    """What a file says of those settings, and the server does not do yet: from its next start or reload it will."""
    values = ", ".join(f"('{name}', '{value}')" for name, value in server.items())
    return f"""
WITH outward(name, does) AS (VALUES {_OUTWARD}), safe(name, value) AS (VALUES {values})
SELECT 'setting ' || f.name, 'will be ' || quote_literal(f.setting) || ' when the server reads its files again'
FROM pg_file_settings AS f
JOIN pg_settings AS s USING (name) LEFT JOIN safe USING (name) LEFT JOIN outward USING (name)
CROSS JOIN LATERAL (SELECT CASE WHEN s.vartype <> 'bool' THEN f.setting
                    WHEN lower(f.setting) IN ('on', 'true', 'yes', '1') THEN 'on'
                    WHEN lower(f.setting) IN ('off', 'false', 'no', '0') THEN 'off' ELSE f.setting END) AS means(value)
WHERE (safe.name IS NOT NULL OR outward.name IS NOT NULL) AND f.name NOT IN ({_listed(known)})
  AND means.value <> ALL (ARRAY[s.reset_val, coalesce(safe.value, s.boot_val)])
  AND s.source <> 'command line'
  AND NOT (f.name = 'shared_preload_libraries' AND NOT EXISTS (
      SELECT FROM regexp_split_to_table(f.setting, '[\\s,]+') AS library WHERE library NOT IN ({_listed(harmless)})))
  AND NOT EXISTS (SELECT FROM pg_file_settings AS later WHERE later.name = f.name AND later.seqno > f.seqno)
"""


def slots(known: tuple[str, ...]) -> str:
    """Replication slots of this database, and those of none: a physical one hands out every database."""
    return f"""
SELECT 'replication slot ' || slot_name, 'hands out what is written' FROM pg_replication_slots
WHERE (database = current_database() OR database IS NULL) AND slot_name NOT IN ({_listed(known)})
"""


# May the login of the audit read what only a superuser may?
READABLE = """
SELECT has_table_privilege('pg_authid', 'SELECT') AND has_table_privilege('pg_hba_file_rules', 'SELECT')
   AND has_function_privilege('pg_hba_file_rules()', 'EXECUTE') AND has_table_privilege('pg_file_settings', 'SELECT')
   AND has_function_privilege('pg_show_all_file_settings()', 'EXECUTE')
   AND has_function_privilege('pg_stat_file(text, boolean)', 'EXECUTE')
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
