"""Personal values from the first to the last: sealed, their keys rotated, exported, erased with the community."""

from __future__ import annotations

import io
import json
import os
import zipfile
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from sqlalchemy import select
from sqlalchemy.exc import ProgrammingError

from app.features.cases.models import Victim
from app.features.premises.models import Building
from app.features.rentals.models import IdentityCheck, Landlord, LandlordKind, Occupation, RentalUnit, Tenancy
from app.features.tips.models import Tip, TipReporter, TipSource
from tenants import provisioning, vault
from tenants.area import Area
from tenants.columns import uuid7
from tenants.models import Community, CommunityStatus
from tenants.roles import Role
from tenants.scope import Scope, ScopeError, community_scope
from tenants.session import activate
from tenants.vault import Rotation, VaultError
from tests.factories import add, inspector, new_community, operator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

    from app.runtime.config import Settings

DAY, NOW = date(2024, 5, 6), datetime(2024, 5, 6, 7, 8, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _context(app: Flask) -> Iterator[None]:
    with app.app_context():
        yield


def _with_people(app: Flask, who: str) -> int:
    """A community with a tenant, a victim, and a tip whose reporter left a contact."""
    code = new_community(app)
    building, unit, landlord, tip = (uuid7() for _ in range(4))
    add(
        app,
        code,
        Building(id=building, name=f"{who}楼", staircases=1, households=9, occupied_from=DAY),
        Landlord(id=landlord, kind=LandlordKind.PERSON, name=f"{who}房东", phone="13800000000"),
        RentalUnit(id=unit, building_id=building, landlord_id=landlord, registered_on=DAY),
        Tenancy(
            rental_unit_id=unit,
            tenant_name=f"{who}租客",
            identity_check=IdentityCheck.POLICE,
            occupation=Occupation.EMPLOYEE,
            starts_on=DAY,
            start_known_on=DAY,
            start_entered_on=DAY,
        ),
        Victim(name=f"{who}受害人", recorded_at=NOW, retention_on=DAY),
        Tip(id=tip, source=TipSource.PHONE, body=f"{who}线索", received_at=NOW),
        TipReporter(tip_id=tip, contact=f"{who}举报人"),
    )
    return code


def _intake(code: int) -> Scope:
    return Scope(Role.INTAKE, Area.of_community(code), "test:intake")


def _tenant_names(code: int) -> list[str]:
    with activate(community_scope(code, "test")) as session:
        return list(session.scalars(select(Tenancy.tenant_name)))


def _reporters(code: int) -> list[str]:
    with activate(_intake(code)) as session:
        return list(session.scalars(select(TipReporter.contact)))


def test_values_are_stored_sealed(app: Flask, settings: Settings) -> None:
    code = _with_people(app, "封存")
    assert _tenant_names(code) == ["封存租客"]
    assert _reporters(code) == ["封存举报人"]
    for table, column in (("tenancies", "tenant_name"), ("victims", "name"), ("tips", "body"), ("landlords", "phone")):
        [(stored,)] = _superuser(settings, f"SELECT {column} FROM {table} WHERE community_id = {code}")
        assert isinstance(stored, bytes)
        assert "封存".encode() not in stored
        assert b"138" not in stored


def _superuser(settings: Settings, statement: str, parameters: tuple[Any, ...] = ()) -> list[Any]:
    with psycopg.connect(str(settings.database_url).replace("+psycopg", "")) as connection:
        cursor = connection.execute(statement, parameters)  # type: ignore[arg-type]
        return cursor.fetchall() if cursor.description else []


def test_a_moved_ciphertext_does_not_open(app: Flask, settings: Settings) -> None:
    """Moved by somebody who can write anything: to another column, another community, another purpose."""
    mine, theirs = _with_people(app, "我方"), _with_people(app, "他方")
    sources = [("tenant_name", "tenancies", mine), ("name", "victims", theirs), ("contact", "tip_reporters", mine)]
    for column, table, owner in sources:
        moved = f"SELECT {column} FROM {table} WHERE community_id = {owner} LIMIT 1"
        _move(settings, moved, f"UPDATE victims SET name = %s WHERE community_id = {mine}")
        with activate(community_scope(mine, "test")) as session, pytest.raises(VaultError):
            session.scalars(select(Victim.name)).all()


def _move(settings: Settings, found: str, written: str) -> None:
    """Write what a query finds with a statement, as the superuser, whom no policy stops."""
    with psycopg.connect(str(settings.database_url).replace("+psycopg", "")) as connection:
        [(value,)] = connection.execute(found.encode()).fetchall()
        assert connection.execute(written.encode(), [value]).rowcount > 0


def test_a_moved_key_does_not_open(app: Flask, settings: Settings) -> None:
    mine, theirs = _with_people(app, "我方"), _with_people(app, "他方")
    for owner, purpose in ((theirs, "community"), (mine, "intake")):
        moved = f"SELECT wrapped_key FROM community_keys WHERE community_id = {owner} AND purpose = '{purpose}'"
        into = "UPDATE community_keys SET wrapped_key = %s WHERE purpose = 'community'"
        _move(settings, moved, f"{into} AND community_id = {mine}")
        vault.forget(mine)
        with pytest.raises(VaultError):
            _tenant_names(mine)
    assert _tenant_names(theirs) == ["他方租客"]


def test_personal_values_need_a_scope_of_one_community(app: Flask) -> None:
    code = _with_people(app, "单一")
    with activate(inspector()) as session, pytest.raises(ProgrammingError, match="permission denied"):
        session.scalars(select(Victim.name)).all()
    with activate(_intake(code)) as session, pytest.raises(VaultError):
        session.scalars(select(Tip.body)).all()


def test_the_deployment_key_is_rotated(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    code = _with_people(app, "轮换")
    old, new = vault.deployment_key(), os.urandom(32)
    scopes = (community_scope(code, "test"), _intake(code))
    with pytest.raises(VaultError):
        vault.rewrap(scopes[0], new, old)
    assert _tenant_names(code) == ["轮换租客"], "a rotation with the wrong key changes nothing"
    for scope in scopes:
        vault.rewrap(scope, old, new)
    with pytest.raises(VaultError):
        _tenant_names(code)
    with pytest.raises(VaultError):
        _reporters(code)
    monkeypatch.setitem(app.config, "VAULT_KEY", new)
    assert _tenant_names(code) == ["轮换租客"]
    assert _reporters(code) == ["轮换举报人"]
    vault.forget(code)


def test_a_rotation_says_what_it_did_and_goes_on_where_it_stopped(app: Flask) -> None:
    district = Area.parse("930101")
    first, second, erased = (new_community(app, district.lo + number) for number in (1001, 1002, 1003))
    provisioning.erase_community(operator(district), erased)
    old, new, other = vault.deployment_key(), os.urandom(32), os.urandom(32)
    vault.rewrap(_intake(second), old, new)  # an earlier attempt came so far, in another order
    told: list[tuple[int, int]] = []
    rotation = vault.rotate(operator(district), old, new, lambda done, total: told.append((done, total)))
    assert rotation == Rotation(done=3, before=1, left=[])
    assert told == [(1, 2), (2, 2)]
    assert vault.rotate(operator(district), old, new) == Rotation(done=0, before=4, left=[])
    assert vault.rotate(operator(district), old, other) == Rotation(done=0, before=0, left=[first, second])
    assert vault.rewrap(community_scope(erased, "test"), old, new) is False
    assert vault.rewrap(community_scope(first, "test"), new, old) is True
    assert vault.rotate(operator(Area.of_community(first)), new, old) == Rotation(done=1, before=1, left=[])


def test_in_the_middle_of_a_rotation_keys_under_either_deployment_key_open(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = _with_people(app, "半途")
    old, new = vault.deployment_key(), os.urandom(32)
    vault.rewrap(_intake(code), old, new)
    monkeypatch.setitem(app.config, "VAULT_KEY_NEW", new)
    vault.forget(code)
    assert _tenant_names(code) == ["半途租客"], "still under the former key"
    assert _reporters(code) == ["半途举报人"], "already under the new one"
    monkeypatch.setitem(app.config, "VAULT_KEY_NEW", os.urandom(32))
    vault.forget(code)
    assert _tenant_names(code) == ["半途租客"]
    with pytest.raises(VaultError, match="the deployment key does not open"):
        _reporters(code)
    vault.rewrap(_intake(code), new, old)


def _export(code: int) -> tuple[dict[str, int], dict[str, list[dict[str, Any]]], bytes]:
    target = io.BytesIO()
    counts = provisioning.export_community(community_scope(code, "test"), target)
    with zipfile.ZipFile(target) as archive:
        files = {
            name.removesuffix(".jsonl"): [json.loads(line) for line in archive.read(name).splitlines()]
            for name in archive.namelist()
        }
    return counts, files, target.getvalue()


def test_an_export_is_complete_and_only_ones_own(app: Flask, settings: Settings) -> None:
    mine, _ = _with_people(app, "我方"), _with_people(app, "他方")
    counts, files, _ = _export(mine)
    assert {name: len(rows) for name, rows in files.items()} == counts
    for table, rows in files.items():
        [(stored,)] = _superuser(settings, f"SELECT count(*) FROM {table} WHERE community_id = %s", (mine,))
        assert len(rows) == stored, table
        assert {row["community_id"] for row in rows} <= {mine}
    assert [row["tenant_name"] for row in files["tenancies"]] == ["我方租客"]
    assert [row["name"] for row in files["victims"]] == ["我方受害人"]
    assert [row["body"] for row in files["tips"]] == ["我方线索"]
    assert files["landlords"][0]["phone"] == "13800000000"
    everything = json.dumps(files, ensure_ascii=False)
    assert "他方" not in everything
    assert "举报人" not in everything
    assert not {"tip_reporters", "community_keys", "outbox"} & files.keys()


def test_an_export_is_the_communitys_own_to_ask_for(app: Flask) -> None:
    code = _with_people(app, "我方")
    for scope in (inspector(), operator(), Scope(Role.STREET, Area.of_community(code), "test")):
        with pytest.raises((ProgrammingError, ScopeError)):
            provisioning.export_community(scope, io.BytesIO())


def test_an_erased_community_is_a_name(app: Flask, settings: Settings) -> None:
    mine, theirs = _with_people(app, "我方"), _with_people(app, "他方")
    copies = {
        f"{table}.{column}": _superuser(settings, f"SELECT {column} FROM {table} WHERE community_id = {mine}")
        for table, column in (("tenancies", "tenant_name"), ("tips", "body"), ("tip_reporters", "contact"))
    }
    assert _tenant_names(mine) == ["我方租客"]  # the key is in this process's memory
    counts = provisioning.erase_community(operator(), mine)
    assert counts["tenancies"] == counts["tip_reporters"] == counts["buildings"] == 1
    assert counts["community_keys"] == 2
    for model in provisioning.community_models():
        name = model.__tablename__
        [(left,)] = _superuser(settings, f"SELECT count(*) FROM {name} WHERE community_id = %s", (mine,))
        assert left == 0 or name in ("tips", "outbox"), f"{left} rows of {name} are left"
    community = _community(mine)
    assert (community.status, community.name) == (CommunityStatus.ERASED, "测试社区")
    _assert_unreadable(mine, copies)
    assert _tenant_names(theirs) == ["他方租客"]
    assert _reporters(theirs) == ["他方举报人"]
    with pytest.raises(ScopeError):
        provisioning.erase_community(operator(), mine)
    assert provisioning.create_communities(operator(), [(mine, "新名", "新名")]) == 0
    assert _community(mine).name == "测试社区"


def _community(code: int) -> Community:
    with activate(operator(Area.of_community(code))) as session:
        return session.scalars(select(Community)).one()


def _assert_unreadable(code: int, copies: dict[str, list[Any]]) -> None:
    """Neither the rows that stay nor copies kept elsewhere can be opened."""
    for place, [(sealed,)] in copies.items():
        purpose = "intake" if place.startswith("tip_reporters") else "community"
        scope = _intake(code) if purpose == "intake" else community_scope(code, "test")
        with activate(scope), pytest.raises(VaultError, match="erased or never provisioned"):
            vault.decrypt(sealed, place, purpose)
    with activate(community_scope(code, "test")) as session, pytest.raises(VaultError):
        session.scalars(select(Tip.body)).all()


def test_only_ones_own_community_is_erased(app: Flask) -> None:
    code = _with_people(app, "我方")
    with pytest.raises(ScopeError):
        provisioning.erase_community(operator(Area.parse("990102")), code)
    assert _tenant_names(code) == ["我方租客"]
