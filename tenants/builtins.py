"""What PostgreSQL grants to everybody from the start, and we take back: one declaration.

A role that may call a function that runs a text as SQL, or changes a setting, is held by its policies only as long as
nobody slips it half a statement. So PUBLIC loses these functions, and no role of ours calls one. The privileges of
PostgreSQL's own functions are kept in each database, which is why every ``qingshe migrate`` takes them away again; only
a superuser may. A superuser goes on using all of them.

Found by going through ``pg_proc`` of PostgreSQL 18.4, 16.2 and 15.18; ``DENIED`` goes by names, so a variant that a
later version adds is met as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenants.roles import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    import psycopg

# Why PUBLIC loses them → their names in pg_catalog, as a regular expression of PostgreSQL.
DENIED: Mapping[str, str] = {
    "runs a text, or every table it is given, as a query": (
        "(query|cursor|table|schema|database)_to_xml(schema|_and_xmlschema)?|ts_stat|ts_rewrite"
    ),
    "changes a setting; SET LOCAL, a statement of its own, does what we need": "set_config",
    "ends or cancels the work of another connection": "pg_(terminate|cancel)_backend|pg_log_backend_memory_contexts",
    "takes a lock that any other role may have to wait for": "pg_(try_)?advisory_.+",
    "holds a connection and what it has locked": "pg_sleep(_for|_until)?",
    "keeps large objects, which have no row security": "lo_.+|loread|lowrite",
    "speaks to other connections, or of them": (
        "pg_notify|pg_notification_queue_usage|pg_listening_channels|pg_export_snapshot|pg_logical_emit_message"
        "|pg_lock_status|pg_(safe_snapshot_)?blocking_pids"
        "|pg_isolation_test_session_is_blocked|pg_prepared_xact"
    ),
    "counts rows, reads and waits of tables and connections, whoever's they are": "pg_stat_get_.+",
    "reads or lists files of the server": (
        "pg_(read|stat)_(binary_)?file(_old)?|pg_ls_.+|pg_current_logfile|pg_hba_file_rules|pg_ident_file_mappings"
        "|pg_show_all_file_settings|pg_get_loaded_modules|pg_relation_file.+|pg_tablespace_location"
        "|pg_wal_summary_contents|pg_available_wal_summaries"
    ),
    "changes the server, its log, its slots or what its planner believes": (
        "pg_reload_conf|pg_rotate_logfile(_old)?|pg_switch_wal|pg_promote|pg_backup_.+|pg_create_restore_point"
        "|pg_wal_replay_(pause|resume)|pg_(create|copy|drop)_.*replication_slot|pg_replication_slot_advance"
        "|pg_logical_slot_.+|pg_sync_replication_slots|pg_replication_origin_.+|pg_log_standby_snapshot"
        "|pg_stat_reset.*|pg_(clear|restore)_(relation|attribute)_stats|pg_import_system_collations"
        "|pg_stop_making_pinned_objects|pg_nextoid|binary_upgrade_.+"
        "|(brin|gin)_(summarize|desummarize|clean)_.+"
    ),
}

# Languages in which DO would run a block; and a view with a rule that calls set_config.
DENIED_LANGUAGES = ("plpgsql", "sql")
DENIED_UPDATES = ("pg_settings",)

PATTERN = "^(" + "|".join(DENIED.values()) + ")$"

# The functions of PostgreSQL that PUBLIC is to lose: (number, name, argument types).
DENIED_FUNCTIONS = f"""
SELECT p.oid, p.proname, oidvectortypes(p.proargtypes), p.oid::regprocedure::text
FROM pg_catalog.pg_proc AS p
WHERE p.oid < 16384 AND p.pronamespace = 'pg_catalog'::regnamespace AND p.proname ~ '{PATTERN}'
  -- What takes an "internal" cannot be called in SQL.
  AND NOT 'internal'::regtype = ANY (p.proargtypes)
"""


def close(connection: psycopg.Connection) -> None:
    """Take from PUBLIC and from the roles of ours what they do not need; safe to repeat.

    Without a superuser PostgreSQL leaves everything as it is and only warns; the catalogue audit then says so.
    """
    roles = ", ".join(["PUBLIC", *Role])
    functions = ", ".join(row[3] for row in connection.execute(DENIED_FUNCTIONS).fetchall())
    statements = [
        f"REVOKE EXECUTE ON FUNCTION {functions} FROM {roles}",
        *(f"REVOKE USAGE ON LANGUAGE {language} FROM {roles}" for language in DENIED_LANGUAGES),
        *(f"REVOKE UPDATE ON pg_catalog.{view} FROM {roles}" for view in DENIED_UPDATES),
    ]
    for statement in statements:
        connection.execute(statement.encode())
