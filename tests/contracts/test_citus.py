"""What a cluster of Citus asks of tables, policies and statements, held without one (architecture.md, section 8)."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import ForeignKeyConstraint, Index, PrimaryKeyConstraint, UniqueConstraint, literal
from sqlalchemy.dialects.postgresql import ExcludeConstraint, insert

from app import features
from tenants import citus
from tenants.citus import Placement, placement
from tenants.isolation import secure_statements
from tenants.models import Place
from tenants.roles import all_policies
from tenants.session import Model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Table

features.load_models()
ROOT = Path(__file__).parents[2]
TABLES = Model.metadata.sorted_tables
IN_SHARDS = [table for table in TABLES if placement(table) is Placement.SHARDS]
SOURCES = sorted(
    path
    for folder in ("app", "tenants", "tests/bench")
    for path in (ROOT / folder).rglob("grown.py" if folder == "tests/bench" else "*.py")
    if "migrations/versions" not in path.as_posix()
)
every_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)


def test_there_are_tables_of_every_placement() -> None:
    found = {placement(table) for table in TABLES}
    assert found == set(Placement)
    assert len(IN_SHARDS) > 60


@every_table
def test_keys_are_led_by_the_community(table: Table) -> None:
    """A unique index that has not the distribution column cannot be kept over shards."""
    if table not in IN_SHARDS:
        return
    keys = [c for c in table.constraints if isinstance(c, PrimaryKeyConstraint | UniqueConstraint | ExcludeConstraint)]
    unique = [index for index in table.indexes if index.unique]
    for key in (*keys, *unique):
        assert next(iter(key.columns)).name == "community_id", _called(key)


def _called(key: PrimaryKeyConstraint | UniqueConstraint | ExcludeConstraint | Index) -> str:
    return f"{key.name} does not begin with community_id"


@every_table
def test_a_table_refers_to_none_that_lies_elsewhere(table: Table) -> None:
    may = {
        Placement.SHARDS: {Placement.SHARDS, Placement.EVERYWHERE},
        Placement.EVERYWHERE: {Placement.EVERYWHERE},
        Placement.COORDINATOR: {Placement.COORDINATOR},
    }[placement(table)]
    for key in table.constraints:
        if isinstance(key, ForeignKeyConstraint):
            where = placement(key.referred_table)
            assert where in may, key.name
            if where is placement(table) is Placement.SHARDS:
                assert ("community_id", "community_id") in [(e.parent.name, e.column.name) for e in key.elements]


def test_a_policy_looks_into_no_other_table_and_is_permissive() -> None:
    """Citus refuses a sub-select in a policy, and makes a RESTRICTIVE one PERMISSIVE on the shards."""
    for policy in all_policies(Model.metadata):
        for expression in (policy.predicate, policy.check or ""):
            assert not re.search(r"\bselect\b", expression, re.IGNORECASE), policy.name
    for table in TABLES:
        made = [statement for statement in secure_statements(table) if statement.startswith("CREATE POLICY")]
        assert made
        assert all(" AS PERMISSIVE " in statement for statement in made)


def test_tables_are_sent_before_those_that_refer_to_them() -> None:
    names = [table.name for table in TABLES]
    for table in IN_SHARDS:
        for key in table.foreign_key_constraints:
            assert names.index(key.referred_table.name) <= names.index(table.name)
    assert IN_SHARDS[0].name == citus.ROOT


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_rows_from_a_select_are_returned_and_no_setting_is_called(path: Path) -> None:
    """Without RETURNING Citus copies rows of an INSERT … SELECT into the shards, past WITH CHECK."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for text in _texts(tree):
        assert "set_config(" not in text, "does not travel to the workers"
        # What has no VALUES has a SELECT, if only in a text of its own.
        if re.search(r"\bINSERT\s+INTO\b(?!.*\bVALUES\b)", text, re.IGNORECASE | re.DOTALL):
            assert re.search(r"\bRETURNING\b", text, re.IGNORECASE), text
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            called = {n.func.attr for n in ast.walk(function) if isinstance(n, ast.Call) and _is_method(n)}
            assert "from_select" not in called or "returning" in called, function.name


def _is_method(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute)


def _texts(tree: ast.Module) -> Iterator[str]:
    """The texts of a file; of one with values in it what stands between them. Docstrings are none."""
    documentation = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    within = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)  # type: ignore[misc]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in within | documentation:
            yield node.value


def test_what_a_conflict_changes_has_no_parameter() -> None:
    """Every test runs with the guard of tests/conftest.py; here it is seen to bite."""
    statement = insert(Place).values(name="a")
    statement.on_conflict_do_update(index_elements=["area_lo", "area_hi"], set_={"name": statement.excluded.name})
    for value in ("b", literal("b"), Place.name + "b"):
        with pytest.raises(AssertionError, match="parameter"):
            statement.on_conflict_do_update(index_elements=["area_lo", "area_hi"], set_={"name": value})
