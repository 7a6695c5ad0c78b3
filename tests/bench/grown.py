"""One community that has grown: as many dwellings, tenants and entries of the trail as a large one has after years.

Its rows are written as clerks' are: by the community's role, sealed with the community's own key, found by their blind
indexes, the trail a chain that verifies. Only the statements are fewer: one for thousands of rows.
"""

from __future__ import annotations

import itertools
import uuid
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import psycopg
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.sql.schema import ScalarElementColumnDefault
from stdnum.cn import ric

from app.audit.models import AuditAction, AuditEntry
from app.audit.services import FIRST, hash_of
from app.clock import months_after, today
from app.declare.register import registers
from app.features.network.models import BuildingLead, LeadKind
from app.features.premises.models import Building
from app.features.rentals.models import (
    DwellingUse,
    IdentityCheck,
    Landlord,
    LandlordKind,
    Occupation,
    RentalUnit,
    ResponsibilityLetter,
    Tenancy,
    UnitVerification,
    VerificationMethod,
)
from app.migrations import admin_url
from app.records.store.rows import derived, indexes
from tenants import vault
from tenants.columns import EnumText, Personal, utcnow
from tenants.scope import community_scope, current_scope
from tenants.session import activate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from flask import Flask
    from sqlalchemy.orm import Session

BATCH = 10_000
_POSTGRESQL = postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped
_SURNAMES, _GIVEN = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚"
_ACTORS = [str(uuid.UUID(int=number)) for number in range(1, 13)]

Row = dict[str, Any]


@dataclass(frozen=True)
class Size:
    """How many rows there are of each kind."""

    buildings: int = 100
    landlords: int = 3_400
    units: int = 5_000
    tenancies: int = 20_000
    letters: int = 5_000
    """One for each dwelling; of these every other one was never signed and waits to be printed."""
    trail: int = 50_000

    def scaled(self, by: float) -> Size:
        """The same community, so much smaller; of each kind there is one at least."""
        return replace(self, **{name: max(1, round(rows * by)) for name, rows in vars(self).items()})


GROWN = Size()


@dataclass(frozen=True)
class Grown:
    """The community, and the ids of what forms refer to, in the order they were entered."""

    community: int
    buildings: list[uuid.UUID]
    landlords: list[uuid.UUID]
    units: list[uuid.UUID]
    tenancies: list[uuid.UUID]


def grow(app: Flask, community: int, size: Size = GROWN) -> Grown:
    """Fill a community that is there, has its keys and has no rows yet. The counts of the database are made anew."""
    with app.app_context(), activate(community_scope(community, "system:grown")) as session:
        grown = _fill(session, community, size)
        session.commit()
    analyze(app)
    return grown


def put(session: Session, model: type[Any], rows: Iterable[Row]) -> list[uuid.UUID]:
    """Insert rows of one table in few statements, under the scope of the session; their ids.

    All rows name the same columns. Personal values are sealed, the blind indexes and derived columns of a register
    are filled in, a column with a plain default gets it.
    """
    ids: list[uuid.UUID] = []
    rows = iter(rows)
    while batch := list(itertools.islice(rows, BATCH)):
        whole = list(_whole(model, batch))
        _insert(session, model, whole)
        ids += [row["id"] for row in whole]
    return ids


def _whole(model: type[Any], rows: list[Row]) -> Iterator[Row]:
    """The rows with what the system says of them; what a row says itself stands."""
    register = next((each for each in registers().values() if each.model is model), None)
    index = vault.indexer() if register is not None and register.personal else vault.blind_index
    plain = {
        column.name: column.default.arg
        for column in model.__table__.columns
        if isinstance(column.default, ScalarElementColumnDefault)
    }
    for row in rows:
        made = plain | {"community_id": current_scope().community_id, "id": uuid.uuid4(), "created_at": utcnow()}
        if register is not None:
            made |= indexes(register, row, index) | derived(register, None, row)
        yield made | row


def _insert(session: Session, model: type[Any], rows: list[Row]) -> None:
    columns = [column for column in model.__table__.columns if column.name in rows[0]]
    values = {f"v{n}": _values(column, rows) for n, column in enumerate(columns)}
    # In the driver's binary form: as text, an array of ciphertexts takes a hundred times as long to write.
    arrays = ", ".join(f"%(v{n})b::{_sent(column)}[]" for n, column in enumerate(columns))
    taken = ", ".join(f"x.c{n}::{_kind(column)}" for n, column in enumerate(columns))
    names, aliases = ", ".join(f'"{c.name}"' for c in columns), ", ".join(f"c{n}" for n in range(len(columns)))
    source = f"SELECT {taken} FROM unnest({arrays}) AS x ({aliases})"
    session.connection().exec_driver_sql(f'INSERT INTO "{model.__tablename__}" ({names}) {source} RETURNING 1', values)


def _values(column: Any, rows: list[Row]) -> list[Any]:
    values = [row[column.name] for row in rows]
    if isinstance(column.type, Personal):
        seal = vault.sealer(column.type.place, column.type.purpose)
        return [None if value is None else seal(value) for value in values]
    if isinstance(column.type, EnumText):
        return [None if value is None else value.value for value in values]
    if isinstance(column.type, JSONB):
        return ["{}" for _ in values]
    return values


def _kind(column: Any) -> str:
    return str(column.type.compile(dialect=_POSTGRESQL))


def _sent(column: Any) -> str:
    return "TEXT" if isinstance(column.type, JSONB) else _kind(column)


# ---------------------------------------------------------------- what is in it


def _fill(session: Session, community: int, size: Size) -> Grown:
    day, now = today(), utcnow()
    buildings = put(session, Building, (_building(number, day) for number in range(size.buildings)))
    put(session, BuildingLead, (_lead(number, building, day) for number, building in enumerate(buildings)))
    landlords = put(session, Landlord, (_landlord(number, now, size) for number in range(size.landlords)))
    units = put(
        session, RentalUnit, (_unit(number, buildings, landlords, day, now, size) for number in range(size.units))
    )
    put(session, UnitVerification, (_verification(number, unit, day) for number, unit in enumerate(units)))
    tenancies = put(session, Tenancy, (_tenancy(number, units, day, size) for number in range(size.tenancies)))
    put(
        session,
        ResponsibilityLetter,
        (_letter(number, units, landlords, day) for number in range(min(size.letters, size.units))),
    )
    put(session, AuditEntry, trail(community, units, now, size))
    return Grown(community, buildings, landlords, units, tenancies)


def _building(number: int, day: date) -> Row:
    return {
        "name": f"{number + 1}号楼",
        "address": f"解放路{number + 1}号",
        "staircases": 3,
        "households": 60,
        "occupied_from": day - timedelta(days=4_000),
        "vacated_on": None,
    }


def _lead(number: int, building: uuid.UUID, day: date) -> Row:
    return {
        "name": name_of(number),
        "phone": f"136{number:08d}",
        "building_id": building,
        "kind": LeadKind.BUILDING_LEAD,
        "starts_on": day - timedelta(days=700),
    }


def _landlord(number: int, now: datetime, size: Size) -> Row:
    return {
        "kind": LandlordKind.PERSON,
        "name": name_of(number),
        "phone": f"139{number:08d}",
        "id_number": _identity(number),
        "identity_checked_on": now.date() - timedelta(days=30) if number % 3 else None,
        "created_at": now - timedelta(days=1, minutes=size.landlords - number),
    }


def _unit(
    number: int, buildings: list[uuid.UUID], landlords: list[uuid.UUID], day: date, now: datetime, size: Size
) -> Row:
    door, building = divmod(number, len(buildings))
    return {
        "building_id": buildings[building],
        "landlord_id": landlords[number % len(landlords)],
        "unit_no": f"{door // 4 + 1}0{door % 4 + 1}",
        "declared_use": DwellingUse.RESIDENCE,
        "max_occupants": 4,
        "registered_on": day - timedelta(days=900 - number % 500),
        "closed_on": day - timedelta(days=20) if number % 50 == 49 else None,
        "created_at": now - timedelta(days=1, minutes=size.units - number),
    }


def _verification(number: int, unit: uuid.UUID, day: date) -> Row:
    return {
        "rental_unit_id": unit,
        "verified_on": day - timedelta(days=number % 120),
        "method": VerificationMethod.VISIT,
    }


def _tenancy(number: int, units: list[uuid.UUID], day: date, size: Size) -> Row:
    # Of four in a dwelling one after another the last one lives there still.
    turn, unit = divmod(number, len(units))
    moved = day - timedelta(days=30 + 180 * (size.tenancies // len(units) - turn) + number % 30)
    ended = None if turn >= size.tenancies // len(units) - 1 else moved + timedelta(days=150)
    return {
        "rental_unit_id": units[unit],
        "tenant_name": name_of(number + 7),
        "phone": f"138{number:08d}",
        "id_number": _identity(number + 50_000),
        "identity_check": IdentityCheck.LANDLORD,
        "occupation": Occupation.EMPLOYEE,
        "use_matches": True,
        "children": number % 3,
        "starts_on": moved,
        "start_known_on": moved,
        "start_entered_on": moved,
        "ends_on": ended,
        "end_known_on": ended,
        "end_entered_on": ended,
    }


def _letter(number: int, units: list[uuid.UUID], landlords: list[uuid.UUID], day: date) -> Row:
    signed = None if number % 2 else day - timedelta(days=number % 400)
    return {
        "rental_unit_id": units[number],
        "landlord_id": landlords[number % len(landlords)],
        "basis_on": (signed or day) - timedelta(days=10),
        "signed_on": signed,
        "expires_on": months_after(signed, 12) if signed else None,
        "ended_on": None,
    }


def trail(community: int, units: list[uuid.UUID], now: datetime, size: Size) -> Iterator[Row]:
    """A chain that verifies, as one clerk after another left it over two years."""
    previous, tables = FIRST, ("rental_units", "tenancies", "landlords", "responsibility_letters", "unit_verifications")
    actions = (AuditAction.CREATED, AuditAction.CREATED, AuditAction.CHANGED, AuditAction.ENDED, AuditAction.REVEALED)
    for number in range(size.trail):
        actor = number * 7 % len(_ACTORS)
        row: Row = {
            "seq": number + 1,
            "actor": _ACTORS[actor],
            "actor_name": name_of(actor),
            "action": actions[number // 3 % len(actions)],
            "record_table": tables[number % len(tables)],
            "record_id": units[number % len(units)],
            "changes": {},
            "reason": None,
            "previous": previous,
            "created_at": now - timedelta(days=700) * ((size.trail - number) / size.trail),
        }
        row["hash"] = previous = hash_of(AuditEntry(community_id=community, **row))
        yield row


def name_of(number: int) -> str:
    """The name of the person of a number; others have it too, as in life."""
    return _SURNAMES[number % 20] + "".join(_GIVEN[number // part % 20] for part in (20, 400))


def _identity(number: int) -> str:
    born = date(1960, 1, 1) + timedelta(days=number % 15_000)
    body = f"110105{born:%Y%m%d}{number // 15_000:03d}"
    return body + ric.calc_check_digit(body + "0")


def analyze(app: Flask) -> None:
    with psycopg.connect(admin_url(app.extensions["qingshe"]), autocommit=True) as connection:
        connection.execute("VACUUM (ANALYZE)")
