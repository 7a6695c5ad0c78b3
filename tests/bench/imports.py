"""An import of many tenancies, by the process that would carry it out, against a bare COPY of the same rows.

``python -m tests.bench.imports`` plays the worker: it carries out the imports that wait in the database of its
environment, and prints the seconds it took and the most memory it ever held.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import xlsxwriter
from flask_babel import force_locale
from sqlalchemy import select
from stdnum.cn import ric

from app import create_app
from app.accounts.services import create_account
from app.clock import today
from app.declare.register import registers
from app.features.premises.models import Building
from app.features.rentals.models import RentalUnit
from app.imports import columns, jobs, services
from app.imports.models import Import, ImportMode, ImportState
from app.migrations import admin_url, migrate
from app.runtime.config import load_settings
from app.runtime.embedded.services import Services
from tenants import provisioning
from tenants.area import Area
from tenants.models import StaffRole
from tenants.outbox import collect_notes, get_claim, relay_scope
from tenants.roles import Role
from tenants.scope import Scope, accounts_scope, community_scope
from tenants.session import activate
from tests.bench.evaluations import ROOT, _peak_bytes
from tests.claiming import claim_any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

    from app.runtime.config import Settings

ROWS = 100_000
COMMUNITY = 990901001001
_UNITS = 1_000
_SURNAMES, _GIVEN = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚"


@dataclass(frozen=True)
class Imported:
    """Seconds of each step of one import, of a bare COPY of the rows it made, and peak memory in bytes."""

    rows: int
    upload: float
    check: float
    write: float
    copy: float
    memory: int
    """The most that the worker held."""

    @property
    def seconds(self) -> float:
        return self.upload + self.check + self.write

    @property
    def ratio(self) -> float:
        return self.write / self.copy


def run(rows: int = ROWS) -> Imported:
    """Import so many tenancies into a fresh database."""
    with _deployment() as (settings, app):
        account = prepare(app)
        data = spreadsheet(app, rows)
        scope = community_scope(COMMUNITY, str(account))
        register = registers()["tenancies"]
        with app.app_context():
            began = time.perf_counter()
            with activate(scope) as session, force_locale("zh_Hans_CN"):
                found = services.upload(session, register, "承租人.xlsx", data)
                assert found.rows == rows
                assert not services.needs_assignment(register, found, [])
                services.assign(session, register, found, found.mapping)
                session.commit()
            upload = time.perf_counter() - began
            check, _memory = (0.0, 0) if rows <= services.INLINE else _work(settings)
            with activate(scope) as session:
                found = session.execute(select(Import)).scalar_one()
                assert (found.rows, found.bad_rows) == (rows, 0), found.issues[:3]
                services.confirm(session, found, ImportMode.ALL, skip_known=False)
                session.commit()
            write, memory = _work(settings)
            with activate(scope) as session:
                found = session.execute(select(Import)).scalar_one()
                assert (found.state, found.written) == (ImportState.DONE, rows), found.problem
        return Imported(rows, upload, check, write, _bare_copy(settings), memory)


@contextmanager
def _deployment() -> Iterator[tuple[Settings, Flask]]:
    folder = Path(tempfile.mkdtemp(prefix="qs-bench-"))
    folder.chmod(0o755)  # PostgreSQL runs as another user where we are root
    try:
        with Services(load_settings({"QINGSHE_DATA": str(folder)})) as running:
            migrate(running.settings)
            yield running.settings, create_app(running.settings, {"TESTING": True})
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def prepare(app: Flask) -> uuid.UUID:
    """A community with a building of many dwellings, and its administrator."""
    area = Area.of_community(COMMUNITY)
    with app.app_context():
        operator = Scope(Role.OPERATOR, area, "bench")
        provisioning.create_communities(operator, [(COMMUNITY, "测试社区", "测试社区居民委员会")])
        held = [(StaffRole.COMMUNITY_ADMIN, area)]
        account = create_account(accounts_scope("bench"), "bench", "测试人员", "a long enough one", held)
        with activate(community_scope(COMMUNITY, "bench")) as session:
            building = Building(name="3号楼", staircases=4, households=200, occupied_from=date(2010, 1, 1))
            session.add(building)
            session.flush()
            day = today() - timedelta(days=400)
            session.add_all(
                RentalUnit(building_id=building.id, unit_no=f"{number}", registered_on=day) for number in range(_UNITS)
            )
            session.commit()
    return account


def spreadsheet(app: Flask, rows: int) -> bytes:
    """An XLSX file of so many tenants, each with a name, a telephone and an identity number of their own."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"constant_memory": True})
    sheet = book.add_worksheet()
    fields = columns.fields_of(registers()["tenancies"])
    with app.app_context(), force_locale("zh_Hans_CN"):
        for column, field in enumerate(fields):
            sheet.write_string(0, column, columns.heading(field))
    first = today() - timedelta(days=300)
    for number in range(rows):
        moved = (first + timedelta(days=number % 250)).isoformat()
        values = {
            "tenant_name": _SURNAMES[number % 20] + "".join(_GIVEN[number // part % 20] for part in (20, 400, 8000)),
            "rental_unit_id": f"3号楼 {number % _UNITS}",
            "phone": f"138{number:08d}",
            "id_number": _identity(number),
            "identity_check": "landlord",
            "occupation": "employee",
            "use_matches": "是",
            "children": number % 3,
            "starts_on": moved,
            "start_known_on": moved,
        }
        for column, field in enumerate(fields):
            if field.name in values:
                sheet.write(number + 1, column, values[field.name])
    book.close()
    return target.getvalue()


def _identity(number: int) -> str:
    born = date(1960, 1, 1) + timedelta(days=number % 15_000)
    body = f"110105{born:%Y%m%d}{number // 15_000:03d}"
    return body + ric.calc_check_digit(body + "0")


def _work(settings: Settings) -> tuple[float, int]:
    """Let a worker process of its own do what waits; its seconds and its peak memory."""
    command = [sys.executable, "-m", "tests.bench.imports"]
    environment = {**os.environ, **settings.environment(), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, check=True, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    seconds, memory = done.stdout.split()[-2:]
    return float(seconds), int(memory)


def _bare_copy(settings: Settings) -> float:
    """Seconds to COPY the rows that were made into an empty table with the same indexes and keys, as the owner."""
    with psycopg.connect(admin_url(settings), autocommit=True) as connection:
        connection.execute("CREATE TABLE bare (LIKE tenancies INCLUDING ALL)")
        connection.execute("ALTER TABLE bare ADD FOREIGN KEY (community_id) REFERENCES communities")
        connection.execute("ALTER TABLE bare ADD FOREIGN KEY (community_id, rental_unit_id) REFERENCES rental_units")
        with connection.cursor().copy("COPY tenancies TO STDOUT") as copied:
            rows = b"".join(bytes(part) for part in copied)
        best = float("inf")
        for _round in range(3):
            connection.execute("TRUNCATE bare")
            connection.execute("CHECKPOINT")
            began = time.perf_counter()
            with connection.cursor().copy("COPY bare FROM STDIN") as copy:
                for start in range(0, len(rows), 1 << 20):
                    copy.write(rows[start : start + (1 << 20)])
            best = min(best, time.perf_counter() - began)
    return best


def main() -> None:
    """Be the worker."""
    with create_app().app_context():
        with activate(relay_scope()) as session:
            collect_notes(session)
            session.commit()
            tasks = claim_any(session, in_flight=100, lease=timedelta(hours=1))
            session.commit()
            claims = [get_claim(session, task) for task in tasks]
        began = time.perf_counter()
        for claim in claims:
            if claim is not None and claim.kind == services.TOPIC:
                jobs.run(claim)
        print(time.perf_counter() - began, _peak_bytes())


if __name__ == "__main__":
    main()
