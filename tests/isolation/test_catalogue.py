"""The audit finds nothing in a database of ours, and every fault planted in one."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import create_engine

from app.migrations.__main__ import definitions_text
from tenants.catalogue import RULES, Fault, audit, grants_text, report
from tenants.catalogue_models import GRANTS_FILE, checked_in_grants, normal
from tenants.definitions import DEFINITIONS_FILE, expected
from tenants.isolation import POLICIES_FILE, policies_text
from tenants.roles import MIGRATOR, all_grants
from tenants.session import db
from tests import cluster

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings
    from app.runtime.embedded.services import Services


def _planted() -> list[tuple[int, str, str]]:
    """(rule, object that has to be named, statements that plant the fault) of every block of the file."""
    text = Path(__file__).with_name("planted_faults.sql").read_text(encoding="utf-8")
    blocks = re.findall(r"^-- R(\d\d) (.+)\n((?:(?!--).*\n)+)", text, re.MULTILINE)
    assert len(blocks) == text.count("\n-- R")
    return [(int(rule), subject, statements) for rule, subject, statements in blocks]


PLANTS = _planted()


@pytest.fixture(scope="module")
def superuser(isolated: Settings) -> Iterator[psycopg.Connection]:
    with psycopg.connect(str(isolated.database_url).replace("+psycopg", ""), autocommit=True) as connection:
        yield connection


def test_a_database_of_ours_has_no_fault(superuser: psycopg.Connection, isolated: Settings) -> None:
    assert report(audit(superuser, db.Model.metadata)) == ""
    engine = create_engine(isolated.url_for(MIGRATOR))
    with engine.connect() as connection:
        assert audit(connection, db.Model.metadata) == []
    engine.dispose()


def test_the_audit_leaves_the_connection_as_it_was(superuser: psycopg.Connection) -> None:
    with superuser.transaction(force_rollback=True):
        superuser.execute("SET LOCAL search_path = 'it''s', \"$user\", public")
        before = superuser.execute("SHOW search_path").fetchone()
        audit(superuser, db.Model.metadata)
        assert superuser.execute("SHOW search_path").fetchone() == before


@cluster.one_server
@pytest.mark.parametrize(("rule", "subject", "plant"), PLANTS, ids=[f"R{r:02d}-{s}" for r, s, _ in PLANTS])
def test_a_planted_fault_is_named(superuser: psycopg.Connection, rule: int, subject: str, plant: str) -> None:
    with superuser.transaction(force_rollback=True):
        superuser.execute(plant)
        faults = audit(superuser, db.Model.metadata, rules={rule})
    assert (rule, subject) in {(fault.rule, fault.object) for fault in faults}, report(faults)
    assert f"R{rule:02d} {subject}: " in report(faults)


def test_every_rule_has_two_plants() -> None:
    """Of those from 17 on: test_planted_matrix.py, test_planted_server.py."""
    assert [rule.number for rule in RULES] == list(range(1, 31))
    planted = Counter(rule for rule, _, _ in PLANTS)
    assert all(planted[rule.number] >= 2 for rule in RULES if rule.number < 17)


def test_the_checked_in_grants_are_those_of_the_models() -> None:
    """After a change of who may see what: read the difference, then write ``grants_text`` to tenants/grants.txt."""
    assert GRANTS_FILE.read_text(encoding="utf-8") == grants_text(db.Model.metadata)
    assert checked_in_grants() == all_grants(db.Model.metadata)


def test_the_checked_in_policies_are_those_of_todays_code() -> None:
    """After a change of what a policy reaches: read the difference, write its migration, then 'make listings'."""
    assert POLICIES_FILE.read_text(encoding="utf-8") == policies_text(db.Model.metadata)


def test_the_checked_in_definitions_are_those_of_the_models(services: Services) -> None:
    """After a change of the schema: read the difference, write its migration, then 'make listings'."""
    text = DEFINITIONS_FILE.read_text(encoding="utf-8")
    assert text == definitions_text(services.settings)
    assert len(expected()) == len(text.splitlines()) - 2


def test_a_report_is_a_line_for_each_fault() -> None:
    faults = [Fault(5, "policy p on tips", "is missing"), Fault(16, "grant x", "is not in the checked-in list")]
    assert report(faults) == "R05 policy p on tips: is missing\nR16 grant x: is not in the checked-in list"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("((a >= 1)  AND\n(b))", "(a >= 1) AND (b)", True),
        ("(a = '(')", "a = '('", True),
        ("(a) OR (b)", "a) OR (b", False),
        ("(NOT a) AND b", "NOT (a AND b)", False),
        ("(a OR b) AND c", "a OR (b AND c)", False),
        ("", None, False),
        (None, None, True),
    ],
)
def test_expressions_are_compared_by_meaning_of_layout_only(one: str, other: str | None, same: bool) -> None:
    assert (normal(one) == normal(other)) is same
