"""Whatever the database may refuse a clerk, the register has words for it, at a field of its form."""

from __future__ import annotations

import pytest
from sqlalchemy import CheckConstraint, ForeignKeyConstraint, UniqueConstraint

from app.declare.register import Register, registers

REGISTERS = registers()
UNKNOWN = REGISTERS["buildings"].refusal("ck_of_another_table")


def constraints(register: Register) -> list[str]:
    """The names of those that a form may break: all but the keys that a row gets without being asked."""
    own = {"community_id", "id"}
    return sorted(
        str(constraint.name)
        for constraint in register.model.__table__.constraints  # type: ignore[attr-defined] # a table, no other FromClause
        if isinstance(constraint, CheckConstraint)
        or (isinstance(constraint, ForeignKeyConstraint | UniqueConstraint) and set(constraint.column_keys) - own)
    )


@pytest.mark.parametrize(
    ("key", "constraint"), [(key, name) for key, register in REGISTERS.items() for name in constraints(register)]
)
def test_a_refusal_has_words_and_a_field_of_the_form(key: str, constraint: str) -> None:
    register = REGISTERS[key]
    field, message = register.refusal(constraint)
    assert (field, message) != UNKNOWN, "declare it in the register's Rules(messages=…)"
    assert field is None or field in register.by_name
    assert message


@pytest.mark.parametrize("key", REGISTERS)
def test_what_is_declared_is_about_a_constraint_that_there_is(key: str) -> None:
    assert set(REGISTERS[key].rules.messages) <= set(constraints(REGISTERS[key]))
