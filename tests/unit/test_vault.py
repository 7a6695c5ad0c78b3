"""Sealing and wrapping, without a database."""

from __future__ import annotations

import os

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from tenants import vault
from tenants.area import Area
from tenants.roles import Role
from tenants.scope import NoScope, Scope, ScopeError, community_scope, scope_is
from tenants.vault import VaultError, blind_index, new_wrapped_key, open_sealed, seal, unwrap, wrap

KEY, OTHER_KEY = AESGCM.generate_key(256), AESGCM.generate_key(256)
PLACE, COMMUNITY = "tenancies.tenant_name", 210304001001


@given(st.text(max_size=200))
def test_what_is_sealed_opens_again(value: str) -> None:
    sealed = seal(value, KEY, PLACE, COMMUNITY)
    assert open_sealed(sealed, KEY, PLACE, COMMUNITY) == value
    assert len(value) < 4 or value.encode() not in sealed
    assert sealed != seal(value, KEY, PLACE, COMMUNITY), "the same value twice shows as the same"


@pytest.mark.parametrize(
    ("key", "place", "community"),
    [
        pytest.param(OTHER_KEY, PLACE, COMMUNITY, id="another key"),
        pytest.param(KEY, "tenancies.phone", COMMUNITY, id="another column"),
        pytest.param(KEY, "landlords.tenant_name", COMMUNITY, id="another table"),
        pytest.param(KEY, PLACE, COMMUNITY + 1, id="another community"),
        pytest.param(KEY, f"{PLACE}|{COMMUNITY}", 1, id="shifted boundary"),
    ],
)
def test_a_moved_value_does_not_open(key: bytes, place: str, community: int) -> None:
    with pytest.raises(VaultError):
        open_sealed(seal("张三", KEY, PLACE, COMMUNITY), key, place, community)


@given(st.data())
def test_a_changed_value_does_not_open(data: st.DataObject) -> None:
    sealed = bytearray(seal("张三", KEY, PLACE, COMMUNITY))
    position = data.draw(st.integers(0, len(sealed) - 1))
    sealed[position] ^= data.draw(st.integers(1, 255))
    with pytest.raises(VaultError):
        open_sealed(bytes(sealed), KEY, PLACE, COMMUNITY)


@pytest.mark.parametrize("length", [0, 1, 11, 12, 13, 27, 28])
def test_a_truncated_value_does_not_open(length: int) -> None:
    with pytest.raises(VaultError):
        open_sealed(seal("张三", KEY, PLACE, COMMUNITY)[:length], KEY, PLACE, COMMUNITY)
    with pytest.raises(VaultError):
        unwrap(wrap(KEY, COMMUNITY, "community", OTHER_KEY)[:length], COMMUNITY, "community", OTHER_KEY)


def test_a_key_is_bound_to_its_community_purpose_and_deployment() -> None:
    deployment, other = os.urandom(32), os.urandom(32)
    wrapped = wrap(KEY, COMMUNITY, "community", deployment)
    assert unwrap(wrapped, COMMUNITY, "community", deployment) == KEY
    for community, purpose, key in (
        (COMMUNITY + 1, "community", deployment),
        (COMMUNITY, "intake", deployment),
        (COMMUNITY, "community", other),
    ):
        with pytest.raises(VaultError):
            unwrap(wrapped, community, purpose, key)


def test_during_a_rotation_new_keys_are_under_the_new_deployment_key() -> None:
    app = Flask(__name__)
    app.config.update(VAULT_KEY=KEY, VAULT_KEY_NEW=None)
    with app.app_context():
        assert vault.deployment_key() == KEY
        app.config["VAULT_KEY_NEW"] = OTHER_KEY
        assert vault.deployment_key() == OTHER_KEY


def test_a_process_without_the_deployment_key_says_so() -> None:
    app = Flask(__name__)
    app.config.update(VAULT_KEY=b"", VAULT_KEY_NEW=None)
    with app.app_context(), pytest.raises(VaultError, match="no deployment key"):
        vault.deployment_key()


def test_every_key_is_new() -> None:
    deployment = os.urandom(32)
    keys = {
        unwrap(new_wrapped_key(COMMUNITY, "intake", deployment), COMMUNITY, "intake", deployment) for _ in range(50)
    }
    assert len(keys) == 50
    assert {len(key) for key in keys} == {32}


def test_a_blind_index_tells_equality_within_one_place_and_key_only() -> None:
    index = blind_index("13812345678", "landlords.phone", KEY)
    assert index == blind_index("13812345678", "landlords.phone", KEY)
    assert len({index, blind_index("13812345678", "landlords.id_number", KEY)}) == 2
    assert len({index, blind_index("13812345678", "landlords.phone", OTHER_KEY)}) == 2
    assert len({index, blind_index("13812345679", "landlords.phone", KEY)}) == 2
    assert "13812345678" not in index


def test_a_key_is_for_a_scope_of_one_community_and_the_role_of_its_purpose() -> None:
    """Refused before any database is asked."""
    with pytest.raises(NoScope):
        vault.encrypt("张三", PLACE)
    scope = community_scope(COMMUNITY, "a")
    district = scope.area.at(6)  # type: ignore[arg-type]
    with scope_is(Scope(Role.INTAKE, district, "a")), pytest.raises(ScopeError):
        vault.encrypt("13812345678", PLACE, "intake")
    for role in set(Role) - {Role.COMMUNITY}:
        with scope_is(Scope(role, scope.area, "a")), pytest.raises(VaultError):
            vault.data_key("community")
    for role in set(Role) - {Role.INTAKE}:
        with scope_is(Scope(role, scope.area, "a")), pytest.raises(VaultError):
            vault.data_key("intake")


def test_a_key_is_remembered_for_its_own_application_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two applications may be on two databases, in which a community has different keys."""
    keys = iter([b"first", b"second"])
    monkeypatch.setattr(vault, "_load", lambda scope, purpose: next(keys))
    for expected in (b"first", b"second"):
        with Flask(__name__).app_context(), scope_is(community_scope(COMMUNITY, "test")):
            assert [vault.data_key() for _ in range(2)] == [expected, expected]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, str]]:
    """Which keys were read and unwrapped since; time stands until a test sets it."""
    opened: list[tuple[int, str]] = []

    def load(scope: Scope, purpose: str) -> bytes:
        opened.append((scope.community_id, purpose))
        return KEY if purpose == "community" else OTHER_KEY

    monkeypatch.setattr(vault, "_load", load)
    monkeypatch.setattr(vault.time, "monotonic", lambda: 1000.0)
    return opened


def key_of(role: Role, community: int = COMMUNITY) -> bytes:
    with scope_is(Scope(role, Area.of_community(community), "test")):
        return vault.data_key("intake" if role is Role.INTAKE else "community")


def test_a_key_is_remembered_for_a_minute(opened: list[tuple[int, str]], monkeypatch: pytest.MonkeyPatch) -> None:
    with Flask(__name__).app_context():
        for at, times in ((1000.0, 1), (1059.9, 1), (1060.0, 2), (1119.9, 2)):
            monkeypatch.setattr(vault.time, "monotonic", lambda at=at: at)
            assert key_of(Role.COMMUNITY) == KEY
            assert len(opened) == times


def test_only_the_keys_of_one_community_are_forgotten(opened: list[tuple[int, str]]) -> None:
    with Flask(__name__).app_context():
        kinds = [(role, code) for code in (COMMUNITY, COMMUNITY + 1) for role in (Role.COMMUNITY, Role.INTAKE)]
        assert [key_of(*kind) for kind in kinds] == [KEY, OTHER_KEY] * 2
        vault.forget(COMMUNITY + 2)
        vault.forget(COMMUNITY)
        del opened[:]
        assert [key_of(*kind) for kind in kinds] == [KEY, OTHER_KEY] * 2
        assert opened == [(COMMUNITY, "community"), (COMMUNITY, "intake")]


def test_a_thousand_keys_are_remembered_and_not_without_end(opened: list[tuple[int, str]]) -> None:
    with Flask(__name__).app_context():
        for _ in range(2):
            for number in range(1025):
                key_of(Role.COMMUNITY, COMMUNITY + number)
        assert len(opened) == 1025
        key_of(Role.COMMUNITY, COMMUNITY + 1025)
        key_of(Role.COMMUNITY, COMMUNITY)
        assert opened[1025:] == [(COMMUNITY + 1025, "community"), (COMMUNITY, "community")]


def test_what_is_prepared_for_many_values_makes_the_same(opened: list[tuple[int, str]]) -> None:
    with Flask(__name__).app_context(), scope_is(community_scope(COMMUNITY, "test")):
        sealed, index = vault.sealer(PLACE), vault.indexer()
        assert vault.decrypt(sealed("张三"), PLACE) == "张三"
        assert sealed("张三") != sealed("张三")
        assert len(sealed("")) == 12 + 16
        assert (
            index("13812345678", PLACE) == blind_index("13812345678", PLACE) == blind_index("13812345678", PLACE, KEY)
        )
        with pytest.raises(VaultError, match=r"^victims\.name does not open in community 210304001001$"):
            vault.decrypt(sealed("张三"), "victims.name")


def test_the_public_seals_for_either_purpose_and_opens_nothing(opened: list[tuple[int, str]]) -> None:
    place = Area.of_community(COMMUNITY)
    with Flask(__name__).app_context():
        with scope_is(Scope(Role.PUBLIC, place, "test")):
            body, contact = vault.encrypt("线索", "tips.body"), vault.encrypt("电话", "tip_reporters.contact", "intake")
            for sealed, purpose in ((body, "community"), (contact, "intake")):
                with pytest.raises(VaultError, match=f"public may not use the {purpose} key"):
                    vault.decrypt(sealed, "tips.body", purpose)
            with pytest.raises(VaultError, match="public may not use the community key"):
                vault.blind_index("13812345678", PLACE)
        with scope_is(community_scope(COMMUNITY, "test")):
            assert vault.decrypt(body, "tips.body") == "线索"
        with scope_is(Scope(Role.INTAKE, place, "test")):
            assert vault.decrypt(contact, "tip_reporters.contact", "intake") == "电话"
            with pytest.raises(VaultError, match="may not use the community key"):
                vault.encrypt("线索", "tips.body")
