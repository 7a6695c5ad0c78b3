"""A community with so many rows in every register, made from the declarations: a new register is filled as well."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import timedelta
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.audit.models import AuditEntry
from app.clock import today
from app.declare.fields import Reference, Staff
from app.declare.register import registers
from app.exports.exports import freeze
from app.exports.models import ExportRequest, ExportState, RegisterFile
from app.files.models import FileState
from app.records.store.queries import ListQuery
from tenants.area import Area
from tenants.columns import utcnow
from tenants.models import Membership, StaffRole
from tenants.scope import accounts_scope, community_scope
from tenants.session import activate
from tests.bench.grown import Size, put, trail
from tests.factories import new_community
from tests.records.clerk import LEFT_OUT, Clerk, text_of
from tests.signing_in import client

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

    from app.declare.register import Register

Row = dict[str, Any]
OVER = today() - timedelta(days=20)  # when one row in five ended


@dataclass
class Filled:
    """Somebody who works in the community, and the ids of its rows by register, in the order they were entered."""

    clerk: Clerk
    size: int
    ids: dict[str, list[uuid.UUID]]
    exports: list[uuid.UUID]
    files: list[uuid.UUID]
    """Those that were asked for by whoever works there."""


def fill(app: Flask, size: int) -> Filled:
    """A new community with ``size`` rows in every register, as many exports and files, a trail of twice as many."""
    code = new_community(app)
    clerk = Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(code)), code)
    with app.app_context(), activate(accounts_scope()) as session:
        account = session.execute(select(Membership.account_id).where(Membership.area_lo == code)).scalar_one()
    ids: dict[str, list[uuid.UUID]] = {}
    with app.app_context(), activate(community_scope(code, "system:test")) as session:
        for key in parents_first():
            ids[key] = put(session, registers()[key].model, _rows(registers()[key], size, ids))
        exports = put(session, ExportRequest, (_export(number) for number in range(size)))
        files = put(session, RegisterFile, (_file(account) for _number in range(size)))
        units = ids["rental-units"]
        put(session, AuditEntry, trail(code, units, utcnow(), Size(trail=2 * size)))
        session.commit()
    return Filled(clerk, size, ids, exports, files)


def parents_first() -> list[str]:
    """The registers, each after those that it refers to."""
    return list(TopologicalSorter({key: set(_targets(each)) for key, each in registers().items()}).static_order())


def _targets(register: Register) -> Iterator[str]:
    return (each.to for each in register.fields if isinstance(each, Reference) and not isinstance(each, Staff))


def _rows(register: Register, size: int, ids: dict[str, list[uuid.UUID]]) -> Iterator[Row]:
    left_out = LEFT_OUT.get(register.key, ())
    for number in range(size):
        row: Row = {}
        for field in register.fields:
            if field.name in left_out or isinstance(field, Staff):
                continue
            if isinstance(field, Reference):
                row[field.name] = ids[field.to][number % len(ids[field.to])]
            elif number % 3 == 2 and not field.required:
                row[field.name] = None  # as often in life
            else:
                row[field.name] = field.parse(text_of(field, number + 1))
        if register.validity.end is not None:
            row[register.validity.end.column] = OVER if number % 5 == 4 else None
        yield row


def _export(number: int) -> Row:
    return {
        "kind": "register",
        "register_key": "landlords",
        "frozen": json.dumps(freeze(registers()["landlords"], ListQuery(), ("phone",), ())),
        "rows": number,
        "purpose": "核对",
        "requested_by": uuid.UUID(int=7),
        "requested_name": "测试人员",
        "state": ExportState.WAITING,
        "until": utcnow(),
        "retention_on": utcnow().date(),
    }


def _file(account: uuid.UUID) -> Row:
    return {
        "register_key": "landlords",
        "frozen": json.dumps(freeze(registers()["landlords"], ListQuery(), (), ())),
        "wish_index": "",
        "purpose": "核对",
        "language": "zh_Hans_CN",
        "rows": 2_000,
        "state": FileState.FAILED,
        "requested_by": account,
        "requested_name": "测试人员",
        "until": utcnow(),
        "retention_on": utcnow().date(),
    }
