"""The catalogue audit on a node of a Citus cluster: shards are held to the table they are a piece of.

A shard is a table with a number behind its name, and so are its indexes and constraints; whoever may read one passes
the table, so each has to be closed like the table. Citus hides them from lists of tables until it is told not to.
"""

from __future__ import annotations

import re
import socket
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tenants import citus, definitions
from tenants.roles import OWNER, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_SHARD = re.compile(r"\b(?P<name>\w+?)_(?P<number>\d{6,})\b")
_CUT = re.compile(r"(?P<begin>\w+)_[0-9A-Fa-f]{8}$")
_LONGEST = 63

# Shards are tables like others as long as this is off.
HIDING = "citus.override_table_visibility"

_RUNTIME = ", ".join(f"'{role}'" for role in Role)

# What everybody, or a role of ours, may do of what Citus brought along, although no statement of ours does.
OPEN = f"""
SELECT 'function ' || f.name, 'may be executed by ' || coalesce(r.rolname, 'PUBLIC')
       || '; qingshe migrate takes that away'
FROM ({citus.FUNCTIONS}) AS f JOIN pg_proc AS p ON p.oid = f.oid
CROSS JOIN LATERAL aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) AS acl
LEFT JOIN pg_roles AS r ON r.oid = acl.grantee
WHERE NOT f.kept AND (acl.grantee = 0 OR r.rolname IN ({_RUNTIME}))
UNION ALL
SELECT 'table ' || c.relname, 'gives ' || acl.privilege_type || ' to ' || coalesce(r.rolname, 'PUBLIC')
FROM pg_class AS c
JOIN pg_depend AS d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
JOIN pg_extension AS e ON d.refclassid = 'pg_extension'::regclass AND e.oid = d.refobjid AND e.extname = 'citus'
CROSS JOIN LATERAL aclexplode(c.relacl) AS acl LEFT JOIN pg_roles AS r ON r.oid = acl.grantee
WHERE (acl.grantee = 0 OR r.rolname IN ({_RUNTIME})) AND (acl.privilege_type <> 'SELECT'
       OR c.relname = 'pg_dist_authinfo')
"""

# The lines of a worker by which a role of ours could come in, with the addresses they are for.
ENTRANCES = f"""
SELECT 'rule ' || concat_ws(' ', type, array_to_string(database, ','), array_to_string(user_name, ','), address,
                            auth_method), address, netmask
FROM pg_hba_file_rules
WHERE error IS NULL AND auth_method <> 'reject'
  AND (database && ARRAY['all', current_database()::text] OR EXISTS (
      SELECT FROM unnest(database) AS name WHERE name ~ '^[/@]' OR name IN ('sameuser', 'samerole', 'samegroup')))
  AND (user_name && ARRAY['all', {_RUNTIME}, '{OWNER}'] OR EXISTS (
      SELECT FROM unnest(user_name) AS name WHERE name ~ '^[/@+]'))
"""


@dataclass(frozen=True, slots=True)
class Member:
    """A node of a cluster, as its catalogue shows it."""

    version: str
    worker: bool
    coordinator: str | None
    """The host of the coordinator, as the nodes know it."""
    sent: frozenset[str]
    """The tables that lie in shards or everywhere: the only ones that a worker knows."""
    shards: dict[int, str]
    """The table that each shard is a piece of."""
    here: frozenset[int]
    """The shards of this node."""
    _known: frozenset[str] = field(default_factory=lambda: frozenset(_names()))

    def plain(self, text: str) -> str:
        """The text without the numbers of shards behind the names of tables, indexes and constraints."""
        return _SHARD.sub(lambda found: self._without_number(found), text)

    def _without_number(self, found: re.Match[str]) -> str:
        name = found["name"]
        if int(found["number"]) not in self.shards:
            return found[0]
        # Where name and number together are too long, Citus cuts the name and puts a hash behind it.
        cut = _CUT.fullmatch(name)
        if cut and name not in self._known and len(found[0]) == _LONGEST:
            whole = [known for known in self._known if known.startswith(cut["begin"])]
            return whole[0] if len(whole) == 1 else found[0]
        return name

    def shard_of(self, name: str) -> int | None:
        """The number of the shard that a table is; None for another table."""
        found = _SHARD.fullmatch(name)
        number = int(found["number"]) if found else None
        return number if number in self.shards else None


@dataclass(frozen=True, slots=True)
class Part:
    """Tables that have to be as the models say: those of a database, or one shard as the table it is a piece of."""

    rows: list[Any]
    """What was asked about them, names without the number."""
    has: Callable[[str], bool]
    """Tells whether a table is one of them."""
    where: str = ""
    """Stands behind what is found: "" or " (shard 102008)"."""


def _names() -> Iterator[str]:
    for kind, name in definitions.expected():
        yield name.split(" on ")[0] if kind in (definitions.CONSTRAINT, definitions.INDEX) else name


def member_of(rows: Callable[[str], list[Any]]) -> Member | None:
    """The node behind a connection; ``rows`` asks it. None where the database has no Citus."""
    version = rows(
        f"SELECT extversion FROM pg_extension WHERE extname = '{citus.EXTENSION}'"
        " AND to_regclass('pg_catalog.pg_dist_local_group') IS NOT NULL"
    )
    if not version:
        return None
    [(worker,)] = rows("SELECT groupid <> 0 FROM pg_dist_local_group")
    coordinator = rows("SELECT nodename FROM pg_dist_node WHERE groupid = 0 AND noderole = 'primary'")
    tables = rows("SELECT c.relname FROM pg_dist_partition AS p JOIN pg_class AS c ON c.oid = p.logicalrelid")
    shards = rows(
        "SELECT s.shardid, c.relname, EXISTS (SELECT FROM pg_dist_placement AS p JOIN pg_dist_local_group AS g"
        " USING (groupid) WHERE p.shardid = s.shardid)"
        " FROM pg_dist_shard AS s JOIN pg_class AS c ON c.oid = s.logicalrelid"
    )
    return Member(
        version[0][0],
        worker,
        coordinator[0][0] if coordinator else None,
        frozenset(name for (name,) in tables),
        {number: table for number, table, _ in shards},
        frozenset(number for number, _, here in shards if here),
    )


def parts(member: Member | None, rows: Sequence[Any], table_of: Callable[[Any], str]) -> Iterator[Part]:
    """The rows of an answer by what they have to be held to; every shard there is has its part, also without rows."""
    if member is None:
        yield Part(list(rows), lambda table: True)
        return
    by_shard: dict[int | None, list[Any]] = {number: [] for number in member.here}
    for row in rows:
        by_shard.setdefault(member.shard_of(table_of(row)), []).append(row)
    whole = by_shard.pop(None, [])
    yield Part(whole, member.sent.__contains__ if member.worker else lambda table: True)
    for number, own in sorted(by_shard.items(), key=lambda item: item[0] or 0):
        named = [tuple(member.plain(value) if isinstance(value, str) else value for value in row) for row in own]
        assert number is not None
        yield Part(named, member.shards[number].__eq__, f" (shard {number})")


def foreign_entrances(member: Member, rules: Sequence[Any]) -> Iterator[tuple[str, str]]:
    """(rule, detail) of the lines of a worker that let roles of ours in from elsewhere than the coordinator."""
    hosts = {member.coordinator} if member.coordinator else set()
    for host in list(hosts):
        try:
            hosts |= {str(found[4][0]) for found in socket.getaddrinfo(host, None)}
        except OSError:
            continue
    for name, address, netmask in rules:
        one = netmask is None or set(re.split(r"[.:]", str(netmask).lower())) <= {"255", "ffff"}
        if address not in hosts or not one:
            yield name, "lets roles of ours in from elsewhere than the coordinator, and what they write past its checks"
