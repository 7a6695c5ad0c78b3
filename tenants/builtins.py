"""What PostgreSQL grants to everybody from the start, and we take back; what extensions bring along: declared once.

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

# What the extensions that do no harm bring along, by name: an object is theirs by being listed here and by what it is.
# ALTER EXTENSION … ADD makes anything a member, so that PostgreSQL says an object came with an extension proves
# nothing. plpgsql is made with the cluster: its language and functions are PostgreSQL's own (rule 19).
_TRGM_FUNCTIONS = """
gin_extract_query_trgm(text,internal,smallint,internal,internal,internal,internal)
gin_extract_value_trgm(text,internal)
gin_trgm_consistent(internal,smallint,text,integer,internal,internal,internal,internal)
gin_trgm_triconsistent(internal,smallint,text,integer,internal,internal,internal)
gtrgm_compress(internal)
gtrgm_consistent(internal,text,smallint,oid,internal)
gtrgm_decompress(internal)
gtrgm_distance(internal,text,smallint,oid,internal)
gtrgm_in(cstring)
gtrgm_options(internal)
gtrgm_out(gtrgm)
gtrgm_penalty(internal,internal,internal)
gtrgm_picksplit(internal,internal)
gtrgm_same(gtrgm,gtrgm,internal)
gtrgm_union(internal,internal)
set_limit(real)
show_limit()
show_trgm(text)
similarity(text,text)
similarity_dist(text,text)
similarity_op(text,text)
strict_word_similarity(text,text)
strict_word_similarity_commutator_op(text,text)
strict_word_similarity_dist_commutator_op(text,text)
strict_word_similarity_dist_op(text,text)
strict_word_similarity_op(text,text)
word_similarity(text,text)
word_similarity_commutator_op(text,text)
word_similarity_dist_commutator_op(text,text)
word_similarity_dist_op(text,text)
word_similarity_op(text,text)
"""
_TRGM_OPERATORS = ("%", "%>", "%>>", "<%", "<->", "<->>", "<->>>", "<<%", "<<->", "<<<->")
_TRGM = (
    *(f"function {name}" for name in _TRGM_FUNCTIONS.split()),
    *(f"operator {name}(text,text)" for name in _TRGM_OPERATORS),
    *(f"operator {kind} {name}_trgm_ops USING {name}" for kind in ("class", "family") for name in ("gin", "gist")),
    "type gtrgm",
)


def _statements(reset: str) -> tuple[str, ...]:
    functions = ("pg_stat_statements(boolean)", "pg_stat_statements_info()", f"pg_stat_statements_reset({reset})")
    views = ("view pg_stat_statements", "view pg_stat_statements_info")
    return (*views, *(f"function {name}" for name in functions))


# (extension, version) → its members, without schemas, as CREATE EXTENSION makes them.
MEMBERS: dict[tuple[str, str], tuple[str, ...]] = {
    ("plpgsql", "1.0"): (),
    ("pg_trgm", "1.6"): _TRGM,
    ("pg_stat_statements", "1.10"): _statements("oid,oid,bigint"),
    ("pg_stat_statements", "1.11"): _statements("oid,oid,bigint,boolean"),
    ("pg_stat_statements", "1.12"): _statements("oid,oid,bigint,boolean"),
}

# Extensions that neither open a way around row security (dblink, postgres_fdw, untrusted languages) nor read files, or
# lose what does (tenants.citus).
HARMLESS_EXTENSIONS = ("plpgsql", "citus", "citus_columnar", "pg_stat_statements", "pg_trgm")

_HARMLESS = ", ".join(f"'{name}'" for name in HARMLESS_EXTENSIONS)
_VERSIONS = ", ".join(f"('{name}', '{version}')" for name, version in MEMBERS)
# Without a percent sign, which drivers take for a parameter.
_LISTED = ", ".join(
    f"('{name}', '{version}', '{member.replace('%', 'percent')}')"
    for (name, version), members in MEMBERS.items()
    for member in members
)

# (class, oid) of what an extension really brought: listed; a function of the extension's own library that runs with
# the rights of its caller; a view that reads nothing but such functions and gives no more than SELECT.
MEMBER_OBJECTS = f"""
SELECT d.classid, d.objid
FROM pg_depend AS d
JOIN pg_extension AS e ON d.refclassid = 'pg_extension'::regclass AND e.oid = d.refobjid
JOIN pg_namespace AS home ON home.oid = e.extnamespace
CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, d.objsubid) AS known
LEFT JOIN pg_proc AS p ON d.classid = 'pg_proc'::regclass AND p.oid = d.objid
LEFT JOIN pg_class AS c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
WHERE d.deptype = 'e'
  AND (e.extname, e.extversion, known.type || ' '
       || replace(replace(replace(known.identity, quote_ident(home.nspname) || '.', ''), 'pg_catalog.', ''),
                  chr(37), 'percent')) IN ({_LISTED})
  AND (p.oid IS NULL OR p.prolang = (SELECT oid FROM pg_language WHERE lanname = 'c')
       AND p.probin = '$libdir/' || e.extname AND starts_with(p.prosrc, p.proname)
       AND NOT p.prosecdef AND NOT p.proleakproof AND p.proconfig IS NULL)
  AND (c.oid IS NULL OR c.relkind = 'v' AND NOT EXISTS (
      SELECT FROM pg_rewrite AS w JOIN pg_depend AS uses ON uses.classid = 'pg_rewrite'::regclass AND uses.objid = w.oid
      WHERE w.ev_class = c.oid AND uses.refobjid <> c.oid AND NOT EXISTS (
          SELECT FROM pg_proc AS f WHERE uses.refclassid = 'pg_proc'::regclass AND f.oid = uses.refobjid
          AND f.probin = '$libdir/' || e.extname))
      AND NOT EXISTS (SELECT FROM aclexplode(c.relacl) AS acl
                      WHERE acl.grantee <> c.relowner AND (acl.privilege_type <> 'SELECT' OR acl.is_grantable)))
"""

UNLISTED_EXTENSIONS = f"""
SELECT 'extension ' || extname,
       'has members that nobody listed for version ' || extversion || '; see tenants/builtins.py'
FROM pg_extension AS e
WHERE (extname, extversion) IN ({_VERSIONS}) IS FALSE AND extname IN ({_HARMLESS})
  -- What is Citus, and not its name alone, is listed like PostgreSQL itself: tenants/postgresql.py.
  AND NOT (extname = 'citus' AND to_regclass('pg_catalog.pg_dist_local_group') IS NOT NULL)
"""

# (class, oid) of the members that no rule names one by one: of a listed extension those above, of another all, because
# the extension is a fault itself.
NOT_OURS_TO_NAME = f"""{MEMBER_OBJECTS}
UNION ALL
SELECT d.classid, d.objid
FROM pg_depend AS d JOIN pg_extension AS e ON d.refclassid = 'pg_extension'::regclass AND e.oid = d.refobjid
WHERE d.deptype = 'e' AND (e.extname, e.extversion) IN ({_VERSIONS}) IS FALSE
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
