"""What a declared access comes to, by hand: the grants and policies of two small tables."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from sqlalchemy import BigInteger, Column, Integer, MetaData, Table, Text

from tenants.roles import (
    FIXED_COLUMNS,
    MIGRATOR,
    OWNER,
    PERSONAL_ROLES,
    Access,
    Grant,
    Policy,
    Reach,
    Role,
    access_of,
    all_grants,
    all_policies,
    declare,
    personal_columns,
)

LO = "(NULLIF(current_setting('qs.lo'::text, true), ''::text))::bigint"
HI = "(NULLIF(current_setting('qs.hi'::text, true), ''::text))::bigint"
OWN = f"(community_id >= {LO}) AND (community_id <= {HI})"
SINGLE = f"(community_id = CASE WHEN ({LO} = {HI}) THEN {LO} ELSE NULL::bigint END)"


def people(access: dict[Role, Access]) -> MetaData:
    """A community's table with a personal column."""
    metadata = MetaData()
    columns: list[Column[Any]] = [
        Column("community_id", BigInteger, primary_key=True),
        Column("id", Integer, primary_key=True),
        Column("created_at", Text),
        Column("name", Text, info={"personal": True}),
        Column("floor", Integer),
    ]
    Table("people", metadata, *columns, info={"access": access})
    return metadata


def notices(access: dict[Role, Access]) -> MetaData:
    """A table of areas."""
    metadata = MetaData()
    columns: list[Column[Any]] = [
        Column("area_lo", BigInteger, primary_key=True),
        Column("area_hi", BigInteger),
        Column("text", Text),
    ]
    Table("notices", metadata, *columns, info={"access": access})
    return metadata


def granted(metadata: MetaData) -> list[tuple[str, str, str]]:
    return [(grant.role, grant.verb, grant.column) for grant in all_grants(metadata)]


def test_the_logins_that_databases_know_keep_their_names() -> None:
    """Renaming one would leave a login with its rights behind, in every database there is."""
    names = "accounts community eraser evaluator inspector intake operator public relay shredder street"
    assert sorted(Role) == [f"qs_{name}" for name in names.split()]
    assert all(role.value == f"qs_{role.name.lower()}" for role in Role)
    assert (OWNER, MIGRATOR) == ("qs_owner", "qs_migrator")


@pytest.mark.parametrize("role", Role)
def test_only_some_roles_are_given_personal_columns(role: Role) -> None:
    metadata = people({role: Access("r")})
    if role in {Role.COMMUNITY, Role.INTAKE, Role.PUBLIC, Role.ERASER}:
        assert granted(metadata) == [(role, "SELECT", "")]
    else:
        columns = ["community_id", "created_at", "floor", "id"]
        assert granted(metadata) == [(role, "SELECT", column) for column in columns]
    assert personal_columns(metadata.tables["people"]) == {"name"}
    assert (role in PERSONAL_ROLES) == (role in {Role.COMMUNITY, Role.INTAKE, Role.PUBLIC, Role.ERASER})


def test_nobody_updates_what_is_fixed() -> None:
    assert granted(people({Role.COMMUNITY: Access("u")})) == [
        (Role.COMMUNITY, "UPDATE", "floor"),
        (Role.COMMUNITY, "UPDATE", "name"),
    ]
    assert granted(notices({Role.OPERATOR: Access("u")})) == [(Role.OPERATOR, "UPDATE", "text")]
    assert {"community_id", "id", "area_lo", "area_hi", "created_at"} == FIXED_COLUMNS


def test_columns_narrow_reading_and_entering_but_a_row_is_deleted_whole() -> None:
    metadata = people({Role.COMMUNITY: Access("raud", columns=("id", "name", "floor"), update_columns=("floor",))})
    assert granted(metadata) == [
        (Role.COMMUNITY, "DELETE", ""),
        *((Role.COMMUNITY, "INSERT", column) for column in ("floor", "id", "name")),
        *((Role.COMMUNITY, "SELECT", column) for column in ("floor", "id", "name")),
        (Role.COMMUNITY, "UPDATE", "floor"),
    ]


def test_columns_do_not_open_what_is_personal() -> None:
    assert granted(people({Role.INSPECTOR: Access("r", columns=("id", "name"))})) == [(Role.INSPECTOR, "SELECT", "id")]


def test_the_verbs_are_those_of_sql() -> None:
    assert granted(people({Role.COMMUNITY: Access("ra")})) == [
        (Role.COMMUNITY, "INSERT", ""),
        (Role.COMMUNITY, "SELECT", ""),
    ]


@pytest.mark.parametrize("verbs", ["", "x", "rx", "R", "X"])
def test_other_verbs_are_refused(verbs: str) -> None:
    with pytest.raises(ValueError, match=f"^verbs are some of r, a, u, d, not '{verbs}'$"):
        Access(verbs)


@pytest.mark.parametrize("role", Role)
def test_a_role_reaches_the_communities_of_its_scope(role: Role) -> None:
    [policy] = all_policies(people({role: Access("r")}))
    single = role in {Role.COMMUNITY, Role.PUBLIC, Role.ERASER, Role.SHREDDER}
    assert (policy.table, policy.role, policy.command) == ("people", role, "SELECT")
    assert policy.predicate == f"({SINGLE if single else OWN})"
    assert policy.name == f"{role}_people"


@pytest.mark.parametrize(("verbs", "command"), [("r", "SELECT"), ("ra", "ALL"), ("a", "ALL"), ("d", "ALL")])
def test_who_may_only_read_has_a_policy_to_read(verbs: str, command: str) -> None:
    assert [policy.command for policy in all_policies(people({Role.STREET: Access(verbs)}))] == [command]


@pytest.mark.parametrize(
    ("reach", "predicate"),
    [
        (None, f"((area_lo >= {LO}) AND (area_hi <= {HI}))"),
        (Reach.WITHIN, f"((area_lo >= {LO}) AND (area_hi <= {HI}))"),
        (Reach.OVERLAP, f"((area_lo <= {HI}) AND (area_hi >= {LO}))"),
    ],
)
def test_an_areas_rows_are_reached_from_within_unless_published(reach: Reach | None, predicate: str) -> None:
    [policy] = all_policies(notices({Role.COMMUNITY: Access("r", reach=reach)}))
    assert policy.predicate == predicate


def test_a_condition_narrows_the_rows_further() -> None:
    [policy] = all_policies(people({Role.INTAKE: Access("r", also="skips", reach=Reach.SINGLE)}))
    assert policy.predicate == f"({SINGLE} AND skips)"


def test_a_name_of_a_policy_fits_what_postgresql_keeps() -> None:
    metadata = people({Role.COMMUNITY: Access("r")})
    Table("p" * 60, metadata, Column("community_id", BigInteger), info={"access": {Role.COMMUNITY: Access("r")}})
    [long, _] = sorted(all_policies(metadata), key=lambda policy: policy.name, reverse=True)
    assert long.name == f"qs_community_{'p' * 50}" and len(long.name) == 63


def test_grants_and_policies_come_sorted() -> None:
    metadata = people({Role.STREET: Access("r"), Role.COMMUNITY: Access("r")})
    assert all_grants(metadata) == sorted(all_grants(metadata))
    assert [policy.role for policy in all_policies(metadata)] == [Role.COMMUNITY, Role.STREET]


def test_a_change_takes_the_place_of_a_default_and_none_takes_it_away() -> None:
    defaults = {Role.COMMUNITY: Access("raud"), Role.STREET: Access("r")}
    merged = declare(defaults, {Role.STREET: None, Role.COMMUNITY: Access("r"), Role.RELAY: Access("a")})
    assert merged == {Role.COMMUNITY: Access("r"), Role.RELAY: Access("a")}


def test_a_table_that_does_not_say_is_refused() -> None:
    with pytest.raises(KeyError, match="access"):
        access_of(Table("silent", MetaData(), Column("id", Integer)))


@pytest.mark.parametrize(
    ("thing", "name"),
    [(Access("r"), "verbs"), (Grant("a", "b", "SELECT"), "role"), (Policy("a", "b", "ALL", "c", "c"), "role")],
)
def test_declarations_are_frozen(thing: Any, name: str) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(thing, name, "raud")
