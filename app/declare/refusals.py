"""What to say where the database refused a row, as far as the columns of the broken constraint tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import CheckConstraint, ForeignKeyConstraint

from app.declare.messages import N_

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Table

    from app.declare.register import Validity

# The field that the message belongs to, None where it is on no form, and the message id.
Refusal: TypeAlias = tuple[str | None, str]


def derived_refusals(table: Table, fields: Collection[str], validity: Validity) -> dict[str, Refusal]:
    """The refusals of a register's table by the names of its constraints.

    A condition on the one field there is to blame, a reference to a row that is gone, an end before the beginning.
    What else there is, a register has to put into words itself (``Rules.messages``).
    """
    begun_and_ended = {validity.since, validity.end.column} if validity.since and validity.end else set()
    refusals: dict[str, Refusal] = {}
    for constraint in table.constraints:
        name = str(constraint.name)
        if isinstance(constraint, CheckConstraint):
            columns = set(re.findall(r"[a-z_]+", str(constraint.sqltext))) & set(table.columns.keys())
            if columns == begun_and_ended:
                begin = validity.since if validity.since in fields else None
                refusals[name] = begin, N_("It cannot end before it begins")
            elif len(columns) == 1 and columns <= set(fields):
                refusals[name] = columns.pop(), N_("This value is not possible here")
        elif isinstance(constraint, ForeignKeyConstraint):
            for column in set(constraint.column_keys) & set(fields):
                refusals[name] = column, N_("This row is not there any more: choose another")
    return refusals
