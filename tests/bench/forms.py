"""What forms cost in a community that has grown, beside a form of the same kind that refers to nothing.

Processor time of the application and of PostgreSQL together, so that what else the machine does has no part in it.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.features.rentals.models import ResponsibilityLetter
from tenants import columns, provisioning, vault
from tenants.area import Area
from tenants.models import StaffRole
from tenants.roles import Role
from tenants.scope import Scope, community_scope
from tenants.session import activate
from tests.bench.counts import cost, rounds
from tests.bench.grown import Grown, grow
from tests.records.clerk import controls
from tests.signing_in import client

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from flask import Flask
    from flask.testing import FlaskClient
    from werkzeug.test import TestResponse

    from tests.bench.nation import Nation

COMMUNITY = 110199001002
RATIO = 2.0
BYTES = 40 * 1024
DECRYPTIONS = 45
_REQUESTS = 25  # of a round: PostgreSQL's processor time is counted in ticks of 10 ms
_WARM = 12  # past the runs after which PostgreSQL settles on a plan


@dataclass(frozen=True)
class Form:
    """One form: seconds of processor time of a request, bytes of the answer, values that were opened for it."""

    seconds: float
    bytes: int
    decryptions: int


@dataclass(frozen=True)
class Forms:
    """Forms with references, and by each which one without is its measure."""

    forms: Mapping[str, Form]
    measures: Mapping[str, str]

    def ratio(self, name: str) -> float:
        """The processor time of a form, of the one that is its measure."""
        return self.forms[name].seconds / self.forms[self.measures[name]].seconds

    def verdicts(self) -> Iterator[tuple[str, str, str, bool]]:
        """Every target: what, what was to be reached, what was measured, whether it was reached."""
        for name in self.measures:
            form, ratio = self.forms[name], self.ratio(name)
            yield (
                f"{name} ÷ {self.measures[name]}, a grown community",
                f"≤ {RATIO:.0f}, ≤ {BYTES // 1024} KB, ≤ {DECRYPTIONS} values opened",
                f"{ratio:.2f} ({form.seconds * 1000:.1f} ms), {form.bytes / 1024:.0f} KB, {form.decryptions}",
                ratio <= RATIO and form.bytes <= BYTES and form.decryptions <= DECRYPTIONS,
            )


def clerk(app: Flask) -> tuple[FlaskClient, Grown]:
    """A community that has grown, among the nation's, and its administrator, signed in."""
    area = Area.of_community(COMMUNITY)
    with app.app_context():
        provisioning.create_communities(Scope(Role.OPERATOR, area, "bench"), [(COMMUNITY, "大社区", "大社区居委会")])
    grown = grow(app, COMMUNITY)
    return client(app, StaffRole.COMMUNITY_ADMIN, area), grown


def run(app: Flask, nation: Nation, visitor: FlaskClient, grown: Grown, *, seconds: float = 4) -> Forms:
    """Measure the forms as they are opened, and as they come back."""
    requests, measures = _requests(app, visitor, grown), {}
    found: dict[str, Form] = {}
    for name, (request, measure) in requests.items():
        found[name] = _form(app, nation, request, seconds)
        if measure is not None:
            measures[name] = measure
    return Forms(found, measures)


def _requests(
    app: Flask, visitor: FlaskClient, grown: Grown
) -> dict[str, tuple[Callable[[], TestResponse], str | None]]:
    registers = f"/communities/{grown.community}/registers"
    letters = f"/communities/{grown.community}/letters/print"
    move_in = f"/communities/{grown.community}/move-in"
    with app.app_context(), activate(community_scope(grown.community, "bench")) as session:
        letter = session.execute(select(ResponsibilityLetter.id).limit(1)).scalar_one()

    def opened(address: str) -> Callable[[], TestResponse]:
        return lambda: visitor.get(address)

    def refused(address: str, **given: str) -> Callable[[], TestResponse]:
        data = controls(visitor.get(address).text) | {"id": str(uuid.uuid4())} | given
        return lambda: visitor.post(address, data=data)

    new, back, grid = "landlord", "landlord that comes back", "ten landlords"
    unit, landlord = str(grown.units[9]), str(grown.landlords[9])
    return {
        new: (opened(f"{registers}/landlords/new"), None),
        back: (refused(f"{registers}/landlords/new", name=""), None),
        grid: (opened(f"{registers}/landlords/grid"), None),
        "dwelling": (opened(f"{registers}/rental-units/new"), new),
        "dwelling that is changed": (opened(f"{registers}/rental-units/{unit}/edit"), new),
        "dwelling that comes back": (refused(f"{registers}/rental-units/new", landlord_id=landlord), back),
        "letter": (opened(f"{registers}/letters/new"), new),
        "letter that is changed": (opened(f"{registers}/letters/{letter}/edit"), new),
        "tenancy": (opened(f"{registers}/tenancies/new"), new),
        "tenancy that comes back": (refused(f"{registers}/tenancies/new", rental_unit_id=unit), back),
        "ten tenancies": (opened(f"{registers}/tenancies/grid"), grid),
        "move-in": (opened(move_in), new),
        "move-in that comes back": (refused(move_in, rental_unit_id=unit), back),
        "letters to print": (opened(letters), new),
    }


def _form(app: Flask, nation: Nation, request: Callable[[], TestResponse], seconds: float) -> Form:
    for _ in range(_WARM):
        request()

    def many() -> None:
        for _ in range(_REQUESTS):
            request()

    costs = [cost(nation, many) for _ in rounds(least=3, most=20, seconds=seconds)]
    answer, decryptions = _counted(app, request)
    assert answer.status_code in (200, 422), answer.text
    return Form(min(each.processor for each in costs) / _REQUESTS, len(answer.data), decryptions)


def _counted(app: Flask, request: Callable[[], TestResponse]) -> tuple[TestResponse, int]:
    """What a request is answered with, and how many values were opened for it."""
    opened = 0

    def decrypt(*sealed: object) -> bytes:
        nonlocal opened
        opened += 1
        return vault.decrypt_bytes(*sealed)  # type: ignore[arg-type]

    with app.app_context():
        columns.use_cipher(app, columns.Cipher(vault.encrypt_bytes, decrypt))
        try:
            return request(), opened
        finally:
            columns.use_cipher(app, columns.Cipher(vault.encrypt_bytes, vault.decrypt_bytes))
