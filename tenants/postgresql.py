"""What PostgreSQL brings along, as each version brings it: a short hash for each of its functions, operators and views.

A function of PostgreSQL may be replaced by another of the same name, or be called leakproof so that the planner runs it
before a row policy: nothing but its row in the catalogue says so. ``builtin_lists/18.txt`` has a hash of every such row
of a fresh server of version 18. Names and not numbers go into a hash, and nothing that hangs on the machine: the same
major version gives the same list anywhere.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER = Path(__file__).with_name("builtin_lists")
_PER_LINE = 12

VERSION = "SELECT current_setting('server_version_num')::int / 10000"

# What each object is. Owners and privileges apart: the owner is the superuser that initdb made, or says so.
_THINGS = """
WITH thing(class, oid, facts) AS (
    SELECT 'pg_proc'::regclass, p.oid, ROW(
        l.lanname, p.procost, p.prorows, p.prosupport::regproc, p.prokind, p.prosecdef, p.proleakproof, p.proisstrict,
        p.proretset, p.provolatile, p.proparallel, format_type(p.prorettype, NULL), p.proargmodes, p.proargnames,
        p.pronargdefaults, p.prosrc, p.probin, pg_get_function_sqlbody(p.oid), p.proconfig, p.proowner = 10,
        a.aggkind, a.aggtransfn, a.aggfinalfn, a.aggcombinefn, a.agginitval)::text
    FROM pg_proc AS p JOIN pg_language AS l ON l.oid = p.prolang LEFT JOIN pg_aggregate AS a ON a.aggfnoid = p.oid
    UNION ALL
    SELECT 'pg_operator'::regclass, oid, ROW(
        oprcode, oprrest, oprjoin, oprcom::regoperator, oprnegate::regoperator, oprcanmerge, oprcanhash,
        oprowner = 10)::text
    FROM pg_operator
    UNION ALL
    SELECT 'pg_cast'::regclass, oid, ROW(nullif(castfunc, 0)::regprocedure, castcontext, castmethod)::text FROM pg_cast
    UNION ALL
    SELECT 'pg_type'::regclass, oid, ROW(
        typlen, typbyval, typtype, typinput, typoutput, typreceive, typsend, typmodin, typsubscript, typdefault,
        typowner = 10)::text
    FROM pg_type WHERE typtype IN ('b', 'p', 'r', 'm')
    UNION ALL
    SELECT 'pg_amop'::regclass, oid, ROW(amopopr::regoperator)::text FROM pg_amop
    UNION ALL
    SELECT 'pg_amproc'::regclass, oid, ROW(amproc::regprocedure)::text FROM pg_amproc
    UNION ALL
    SELECT 'pg_class'::regclass, oid, ROW(
        relkind, relrowsecurity, relforcerowsecurity, relhastriggers, reloptions, relowner = 10,
        CASE relkind WHEN 'v' THEN pg_get_viewdef(oid) END)::text
    FROM pg_class WHERE relkind IN ('r', 'v') AND relnamespace <> 'pg_toast'::regnamespace
    UNION ALL
    SELECT 'pg_rewrite'::regclass, oid, ROW(ev_type, ev_enabled, pg_get_ruledef(oid))::text
    FROM pg_rewrite WHERE rulename <> '_RETURN'
    UNION ALL
    SELECT 'pg_language'::regclass, oid, ROW(
        lanispl, lanpltrusted, lanplcallfoid::regproc, laninline::regproc, lanvalidator::regproc, lanowner = 10)::text
    FROM pg_language
    UNION ALL
    SELECT 'pg_namespace'::regclass, oid, ROW(nspowner = 10)::text FROM pg_namespace WHERE nspname <> 'public'
)"""

# (object, hash of what it is)
QUERY = f"""{_THINGS}
SELECT known.type || ' ' || known.identity, left(md5(concat(known.type, ' ', known.identity, ' ', t.facts)), 8)
FROM thing AS t, LATERAL pg_identify_object(t.class, t.oid, 0) AS known
WHERE t.oid < 16384
"""


def members_query(extension: str) -> str:
    """A query for what an extension brought along, with the triggers on its tables."""
    return f"""{_THINGS}, made AS MATERIALIZED (SELECT * FROM thing), member(class, oid) AS MATERIALIZED (
    SELECT d.classid, d.objid
    FROM pg_depend AS d JOIN pg_extension AS e ON d.refclassid = 'pg_extension'::regclass AND e.oid = d.refobjid
    WHERE d.deptype = 'e' AND e.extname = '{extension}'
), part AS (
    SELECT m.class, m.oid, t.facts FROM member AS m LEFT JOIN made AS t ON (t.class, t.oid) = (m.class, m.oid)
    UNION ALL
    SELECT 'pg_trigger'::regclass, g.oid, ROW(g.tgfoid::regproc, g.tgtype, g.tgenabled, g.tgargs, g.tgqual)::text
    FROM pg_trigger AS g JOIN member AS m ON m.class = 'pg_class'::regclass AND m.oid = g.tgrelid
    WHERE NOT g.tgisinternal
)
SELECT known.type || ' ' || known.identity, left(md5(concat(known.type, ' ', known.identity, ' ', p.facts)), 8)
FROM part AS p, LATERAL pg_identify_object(p.class, p.oid, 0) AS known
"""


def list_of(version: int | str) -> frozenset[str] | None:
    """The hashes of a major version, or of "18-citus-14.0-1"; None where nobody made its list."""
    try:
        text = (FOLDER / f"{version}.txt").read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def listing(full_version: str, rows: Iterable[Any]) -> str:
    """The text of a version's list, from the rows of ``QUERY`` on a fresh server of it."""
    hashes = sorted({digest for _, digest in rows})
    lines = [" ".join(hashes[start : start + _PER_LINE]) for start in range(0, len(hashes), _PER_LINE)]
    heading = f"# What PostgreSQL {full_version} brings along, hashed: see tenants/postgresql.py."
    return "\n".join([heading, *lines]) + "\n"


def differences(version: int | str, rows: Iterable[Any], product: str = "PostgreSQL") -> Iterator[tuple[str, str]]:
    """(object, detail) of whatever is not as the version of the product brought it."""
    listed = list_of(version)
    if listed is None:
        yield (
            f"{product} {version}",
            "has no list of its own objects here, so nobody can say whether they are what they were: make it on a "
            "fresh server of this version with 'python -m app.migrations --postgresql URL' and review it",
        )
        return
    here = list(rows)
    for name, digest in here:
        if digest not in listed:
            yield name, f"is not what {product} {version} made it"
    if missing := len(listed - {digest for _, digest in here}):
        yield f"{product} {version}", f"lacks {missing} of its own objects as they were made"
