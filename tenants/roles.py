"""The database roles, and what each may touch, declared on the models.

Every role is a LOGIN of its own with a pool of its own: never SET ROLE, because an injected query could do it
too. What a role may do to a table is derived from the table's ``access`` (see ``Access``) and from which columns
are personal; the migrations turn it into grants and policies, and the catalogue audit compares both with the
database.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import FromClause, MetaData, Table

OWNER = "qs_owner"
MIGRATOR = "qs_migrator"


class Role(StrEnum):
    """The roles that the running service logs in as."""

    COMMUNITY = "qs_community"
    INSPECTOR = "qs_inspector"
    STREET = "qs_street"
    EVALUATOR = "qs_evaluator"
    PUBLIC = "qs_public"
    INTAKE = "qs_intake"
    ACCOUNTS = "qs_accounts"
    RELAY = "qs_relay"
    OPERATOR = "qs_operator"
    ERASER = "qs_eraser"
    SHREDDER = "qs_shredder"


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a role may make others wait, as settings of its login; a statement that needs longer is refused.

    ``statement``: a statement runs so long at most; ``lock``: it waits so long for another's lock; ``idle``: a
    transaction may lie open so long without a statement, with all it has locked.
    """

    statement: str
    lock: str
    idle: str

    def settings(self) -> dict[str, str]:
        """The settings of PostgreSQL by name."""
        return {
            "idle_in_transaction_session_timeout": self.idle,
            "lock_timeout": self.lock,
            "statement_timeout": self.statement,
        }


# Nobody has signed in where the public's role and the intake's first steps work, so they get the least. The others
# have what their longest page or job takes, several times over (docs/benchmarks.md).
LIMITS: Mapping[Role, Limits] = {
    Role.PUBLIC: Limits("5s", "2s", "10s"),
    Role.INTAKE: Limits("10s", "2s", "30s"),
    Role.ACCOUNTS: Limits("10s", "5s", "1min"),
    Role.COMMUNITY: Limits("2min", "10s", "10min"),
    Role.INSPECTOR: Limits("2min", "10s", "5min"),
    Role.STREET: Limits("2min", "10s", "5min"),
    Role.OPERATOR: Limits("10min", "30s", "10min"),
    Role.RELAY: Limits("5min", "30s", "10min"),
    Role.ERASER: Limits("5min", "30s", "10min"),
    Role.SHREDDER: Limits("10s", "5s", "1min"),
    Role.EVALUATOR: Limits("1h", "1min", "1h"),
}


# Roles that may hold ciphertext of personal columns: only a community about its own people, the district's intake
# officer about reporters (PIPL; Decree 444 art. 6), and who erases both, who has no key to read them.
PERSONAL_ROLES = frozenset({Role.COMMUNITY, Role.INTAKE, Role.PUBLIC, Role.ERASER})
# Roles of the places above a community, which read of it what is judged and not what it wrote for itself.
WATCHING_ROLES = frozenset({Role.INSPECTOR, Role.STREET, Role.EVALUATOR})
# What erasing changes of a row that stays, beside its personal columns.
ERASING_COLUMNS = frozenset({"version", "changed_at"})


# Roles that work in one community at a time.
SINGLE_COMMUNITY = frozenset({Role.COMMUNITY, Role.PUBLIC, Role.ERASER, Role.SHREDDER})

# Whose a row is and when it was entered. Nobody may move it to another owner or backdate its entry, whatever else they
# may update.
FIXED_COLUMNS = frozenset({"community_id", "id", "area_lo", "area_hi", "created_at"})


class Reach(StrEnum):
    """Which rows of a table a scope reaches: the canonical predicate of a policy."""

    OWN = "own"  # community_id lies in the scope
    SINGLE = "single"  # community_id is the scope's one community
    WITHIN = "within"  # the row's area lies inside the scope
    OVERLAP = "overlap"  # the row's area lies inside the scope or around it: what a district publishes downwards


@dataclass(frozen=True, slots=True)
class Access:
    """What one role may do, in stable SQL without sub-select where it is SQL (Citus refuses one in a policy)."""

    verbs: str
    """Some of r(ead), a(ppend), u(pdate), d(elete)."""
    columns: tuple[str, ...] | None = None
    """Narrows reading and writing to some columns. Personal columns are left out by themselves for roles that may not
    hold them, inner ones from what the places above may read."""
    read_columns: tuple[str, ...] | None = None
    """Narrows reading to some columns."""
    append_columns: tuple[str, ...] | None = None
    """Narrows what a new row may say, beside whose it is and when it was entered: the rest is left to others."""
    update_columns: tuple[str, ...] | None = None
    """Narrows what may be changed of a row; the eraser changes personal columns and these."""
    also: str | None = None
    """An extra condition that narrows the rows."""
    writes: str | None = None
    """An extra condition on a row as it stands once it is written."""
    reach: Reach | None = None

    def __post_init__(self) -> None:
        if not self.verbs or set(self.verbs) - set("raud"):
            raise ValueError(f"verbs are some of r, a, u, d, not {self.verbs!r}")


_SQL_VERB = {"r": "SELECT", "a": "INSERT", "u": "UPDATE", "d": "DELETE"}


@dataclass(frozen=True, slots=True, order=True)
class Grant:
    """One privilege in the form the catalogue shows it: ``column`` is '' for a grant on the whole table."""

    role: str
    table: str
    verb: str
    column: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Policy:
    """One row policy: ``command`` is ALL or SELECT, ``predicate`` the SQL of USING, ``check`` that of WITH CHECK."""

    table: str
    role: str
    command: str
    predicate: str
    check: str | None = None

    @property
    def name(self) -> str:
        """Its name in the database, cut to what PostgreSQL keeps."""
        return f"{self.role}_{self.table}"[:63]


_LO = "(NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint"
_HI = "(NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint"

PREDICATES: Mapping[Reach, str] = {
    Reach.OWN: f"((community_id >= {_LO}) AND (community_id <= {_HI}))",
    # One comparison, whose value PostgreSQL can work out when it plans: of three it would expect no rows at all, and
    # look through a whole register for each row of another.
    Reach.SINGLE: f"((community_id = CASE WHEN ({_LO} = {_HI}) THEN {_LO} ELSE NULL::bigint END))",
    Reach.WITHIN: f"((area_lo >= {_LO}) AND (area_hi <= {_HI}))",
    Reach.OVERLAP: f"((area_lo <= {_HI}) AND (area_hi >= {_LO}))",
}


def access_of(table: FromClause) -> dict[Role, Access]:
    """The access of each role to the table. Raises KeyError for a table that does not say."""
    access: dict[Role, Access] = cast("Table", table).info["access"]
    return access


def personal_columns(table: FromClause) -> frozenset[str]:
    """The names of the columns that hold personal data (encrypted, or a keyed hash of it)."""
    return frozenset(column.name for column in table.columns if column.info.get("personal"))


def inner_columns(table: FromClause) -> frozenset[str]:
    """The names of the columns that pages show within the community alone: what was written there for itself."""
    return frozenset(column.name for column in table.columns if column.info.get("inner"))


def _reach(table: Table, role: Role, access: Access) -> Reach:
    if access.reach:
        return access.reach
    if "community_id" in table.columns:
        return Reach.SINGLE if role in SINGLE_COMMUNITY else Reach.OWN
    return Reach.WITHIN


def policies_of(table: Table) -> Iterator[Policy]:
    """The policies a table must have: one per role that touches it."""
    for role, access in access_of(table).items():
        predicate = _narrowed(PREDICATES[_reach(table, role, access)], access.also)
        if access.verbs == "r":
            yield Policy(table.name, role.value, "SELECT", predicate)
        else:
            yield Policy(table.name, role.value, "ALL", predicate, _narrowed(predicate, access.writes))


def _narrowed(predicate: str, condition: str | None) -> str:
    return f"({predicate[1:-1]} AND {condition})" if condition else predicate


def grants_of(table: Table) -> Iterator[Grant]:
    """The privileges a table must give, by column wherever a role may not see the whole row."""
    personal, inner = personal_columns(table), inner_columns(table)
    every = tuple(column.name for column in table.columns)
    for role, access in access_of(table).items():
        allowed = tuple(c for c in every if role in PERSONAL_ROLES or c not in personal)
        if access.columns is not None:
            allowed = tuple(c for c in allowed if c in access.columns)
        for verb in access.verbs:
            columns = allowed
            if verb == "r" and role in WATCHING_ROLES:
                columns = tuple(c for c in allowed if c not in inner)
            if verb == "r" and access.read_columns is not None:
                columns = tuple(c for c in columns if c in access.read_columns)
            if verb == "a" and access.append_columns is not None:
                columns = tuple(c for c in allowed if c in FIXED_COLUMNS or c in access.append_columns)
            if verb == "u":
                columns = tuple(c for c in allowed if c not in FIXED_COLUMNS)
                if role is Role.ERASER:
                    also = ERASING_COLUMNS | set(access.update_columns or ())
                    columns = tuple(c for c in columns if c in personal | also)
                elif access.update_columns is not None:
                    columns = tuple(c for c in columns if c in access.update_columns)
            if verb == "d" or columns == every:
                yield Grant(role.value, table.name, _SQL_VERB[verb])
            else:
                for column in columns:
                    yield Grant(role.value, table.name, _SQL_VERB[verb], column)


def columns_granted(table: Table, role: Role, verb: str) -> list[str]:
    """The columns for which the role holds SELECT, INSERT or UPDATE, in the table's order; for DELETE all or none."""
    given = {grant.column for grant in grants_of(table) if (grant.role, grant.verb) == (role.value, verb)}
    return [column.name for column in table.columns if given & {"", column.name}]


def all_grants(metadata: MetaData) -> list[Grant]:
    """Every privilege of every runtime role, sorted: the content of the checked-in list."""
    return sorted(grant for table in metadata.tables.values() for grant in grants_of(table))


def all_policies(metadata: MetaData) -> list[Policy]:
    """Every policy, sorted."""
    return sorted(policy for table in metadata.tables.values() for policy in policies_of(table))


def declare(defaults: Mapping[Role, Access], changes: Mapping[Role, Access | None]) -> dict[Role, Any]:
    """The defaults with a model's changes on top; None takes a role's access away."""
    merged = {**defaults, **changes}
    return {role: access for role, access in merged.items() if access is not None}
