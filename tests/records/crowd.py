"""A community with many landlords and dwellings, written at once; and what a page costs there."""

from __future__ import annotations

import itertools
import re
import uuid
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from app.clock import today
from app.declare.register import registers
from app.features.premises.models import Building
from app.features.rentals.models import Landlord, LandlordKind, RentalUnit
from app.records.store.rows import indexes
from tenants import columns, vault
from tenants.area import Area
from tenants.columns import utcnow
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.counting import Counting
from tests.factories import new_community
from tests.records.clerk import Clerk
from tests.signing_in import client

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest
    from flask import Flask
    from werkzeug.test import TestResponse

UNITS_OF_A_BUILDING = 50
_phones = itertools.count(1)


@dataclass
class Crowd:
    """Somebody who works in a community of that size, and the ids of its rows in the order they were entered."""

    clerk: Clerk
    landlords: list[uuid.UUID]
    buildings: list[uuid.UUID]
    units: list[uuid.UUID]


def crowd(app: Flask, size: int) -> Crowd:
    """A new community with ``size`` landlords and as many dwellings: 1 to 50 of building 1, and so on."""
    community = new_community(app)
    with app.app_context(), activate(community_scope(community, "test")) as session:
        landlords = [_landlord(number, size) for number in range(1, size + 1)]
        buildings = [_building(number) for number in range(1, -(-size // UNITS_OF_A_BUILDING) + 1)]
        session.add_all([*landlords, *buildings])
        session.flush()
        units = [_unit(buildings, landlords, number, size) for number in range(1, size + 1)]
        session.add_all(units)
        session.flush()
        ids = [[row.id for row in rows] for rows in (landlords, buildings, units)]
        session.commit()
    clerk = Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(community)), community)
    return Crowd(clerk, *ids)


def name_of(number: int) -> str:
    """The name of a landlord: every one has another, and all begin alike."""
    return "王" + "".join("一二三四五六七八九十"[int(digit)] for digit in f"{number:04d}")


def _entered(number: int, size: int) -> Any:
    return utcnow() - timedelta(days=1, seconds=size - number)


def _landlord(number: int, size: int) -> Landlord:
    register = registers()["landlords"]
    values = {"name": name_of(number), "phone": f"139{next(_phones):08d}", "id_number": None}
    return Landlord(kind=LandlordKind.PERSON, created_at=_entered(number, size), **values, **indexes(register, values))


def _building(number: int) -> Building:
    day = today() - timedelta(days=4000)
    return Building(name=f"{number}号楼", staircases=2, households=60, occupied_from=day)


def _unit(buildings: list[Building], landlords: list[Landlord], number: int, size: int) -> RentalUnit:
    building, door = divmod(number - 1, UNITS_OF_A_BUILDING)
    return RentalUnit(
        building_id=buildings[building].id,
        landlord_id=landlords[number - 1].id,
        unit_no=f"{door // 4 + 1}0{door % 4 + 1}",
        registered_on=today() - timedelta(days=30),
        created_at=_entered(number, size),
    )


@dataclass
class Cost:
    """What the application did within a block."""

    app: Flask
    statements: list[str] = field(default_factory=list)
    decryptions: int = 0

    def __enter__(self) -> Cost:
        self._counting = Counting(self.app)
        self._counting.sent = self.statements
        self._counting.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._counting.__exit__()


def counting(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Cost:
    """A counter of statements and of values that the vault opens; everything is done as ever."""
    cost, opened = Cost(app), vault.decrypt_bytes

    def decrypt_bytes(sealed: bytes, place: str, purpose: str = "community") -> bytes:
        cost.decryptions += 1
        return opened(sealed, place, purpose)

    # Columns were given what opens their values when the application was made.
    monkeypatch.setitem(app.extensions, columns._EXTENSION, columns.Cipher(vault.encrypt_bytes, decrypt_bytes))
    return cost


def searched(clerk: Clerk, key: str, name: str, text: str, **more: str) -> TestResponse:
    """What a form's script gets of a search."""
    data = {"field": name, "q": text, **more}
    return clerk.browser.post(clerk.address(registers()[key], "choices"), data=data)


def found(clerk: Clerk, key: str, name: str, text: str, **more: str) -> list[str]:
    """The ids of a search."""
    answer = searched(clerk, key, name, text, **more)
    assert answer.status_code == 200, answer.text
    return [each["id"] for each in answer.json["choices"]]  # type: ignore[index]


def references() -> Iterator[tuple[str, str]]:
    """Every reference of every register, as (key of the register, name of the field)."""
    from app.declare.fields import Reference

    for key, register in registers().items():
        for each in register.fields:
            if isinstance(each, Reference):
                yield key, each.name


def options(page: str, name: str) -> dict[str, str]:
    """What a select offers, by id."""
    select = re.search(rf'<select\b[^>]*name="{name}"[^>]*>(.*?)</select>', page, re.DOTALL)
    assert select, name
    return dict(re.findall(r'<option[^>]*value="([0-9a-f-]{36})"[^>]*>([^<]*)', select[1]))
