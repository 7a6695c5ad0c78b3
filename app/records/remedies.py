"""Where a clerk puts right what a criterion found wanting: the filled-in form, or the row itself."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from flask import url_for

from app.declare.register import registers
from app.records.permissions import may_read, may_write
from app.web.urls import url_of

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping

    from app.declare.register import Register, Remedy
    from tenants.area import Area


@cache
def remedies() -> Mapping[str, tuple[Register, Remedy]]:
    """By criterion, the register in which a row that failed it is put right, and how; the first that says so."""
    by_criterion: dict[str, tuple[Register, Remedy]] = {}
    for register in registers().values():
        for remedy in register.remedies:
            by_criterion.setdefault(remedy.criterion, (register, remedy))
    return MappingProxyType(by_criterion)


def remedy_of(criterion: str) -> tuple[Register, Remedy] | None:
    """The register in which a row that failed a criterion is put right, and how; None where no page does it yet."""
    return remedies().get(criterion)


def remedy_url(area: Area, criterion: str, row_id: uuid.UUID | None, code: Any = None) -> str | None:
    """The page on which this visitor puts a failed row right; None where there is none, or none for this role."""
    declared = remedy_of(criterion)
    if declared is None or not may_write(declared[0]):
        return None
    register, remedy = declared
    value = code if remedy.by_code else row_id
    return None if value is None else page_url(area, register, remedy.to, remedy.field, value)


def page_url(area: Area, register: Register, to: str, field: str | None, value: Any) -> str:
    """A page of a register about a row: its own ("row", "edit"), or "new" and "list" with ``field`` filled in."""
    if to in ("row", "edit"):
        return url_for(f"records.{to}", area=area, key=register.key, row_id=value)
    assert field is not None
    return url_of("records.new" if to == "new" else "records.rows", {field: value}, area=area, key=register.key)


def todo_url(area: Area, register: Register, to: str, row_id: uuid.UUID) -> str | None:
    """The page that does a piece of work; for those who may not write, the row, and None where they may not read."""
    if not may_read(register):
        return None
    of_row = to in ("row", "edit")
    if not may_write(register):
        return page_url(area, register, "row", None, row_id) if of_row else None
    return page_url(area, register, to if of_row else "new", None if of_row else to, row_id)
