"""A data key per community, wrapped by the deployment's key; values sealed with AES-GCM.

Losing the deployment key loses every personal value; destroying one community's keys erases that community's
personal values wherever copies of the rows may be (crypto-erasure).
"""

from __future__ import annotations

import hashlib
import hmac
import os
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from flask import current_app
from sqlalchemy import select, update

from tenants.area import Area
from tenants.columns import Cipher, use_cipher
from tenants.models import Community, CommunityKey, CommunityStatus
from tenants.roles import Role
from tenants.scope import Scope, current_scope, scope_is, shredder_scope
from tenants.session import activate, changed_rows, db

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask import Flask
    from sqlalchemy import Select

_NONCE = 12
_CACHE_SECONDS = 60.0  # how long a destroyed key may still be held by a process
_PURPOSES = ("community", "intake")


class VaultError(RuntimeError):
    """A value or key cannot be opened: wrong key, moved ciphertext, or the community was erased."""


def init_app(app: Flask, deployment_key: bytes) -> None:
    """Seal and open the application's personal columns; without a deployment key (b"") using them is an error."""
    app.config["VAULT_KEY"] = deployment_key
    use_cipher(app, Cipher(encrypt_bytes, decrypt_bytes))


def new_wrapped_key(community_id: int, purpose: str, deployment_key: bytes) -> bytes:
    """A fresh random data key, wrapped for storage."""
    return wrap(AESGCM.generate_key(256), community_id, purpose, deployment_key)


def wrap(key: bytes, community_id: int, purpose: str, deployment_key: bytes) -> bytes:
    """The data key sealed with the deployment key and bound to its community and purpose."""
    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(deployment_key).encrypt(nonce, key, _key_context(community_id, purpose))


def unwrap(wrapped: bytes, community_id: int, purpose: str, deployment_key: bytes) -> bytes:
    """The data key itself. Raises VaultError."""
    try:
        return AESGCM(deployment_key).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], _key_context(community_id, purpose))
    except (InvalidTag, ValueError) as error:  # ValueError: too short to hold a nonce
        raise VaultError("the deployment key does not open this community's key") from error


def seal(value: str, key: bytes, place: str, community_id: int) -> bytes:
    """The ciphertext of a value for one place ("table.column") of one community."""
    return seal_bytes(value.encode(), key, place, community_id)


def seal_bytes(value: bytes, key: bytes, place: str, community_id: int) -> bytes:
    """The ciphertext of a file for one place of one community."""
    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, value, _value_context(place, community_id))


def open_sealed(sealed: bytes, key: bytes, place: str, community_id: int) -> str:
    """The value of a ciphertext. Raises VaultError where it belongs to another place or community."""
    return open_sealed_bytes(sealed, key, place, community_id).decode()


def open_sealed_bytes(sealed: bytes, key: bytes, place: str, community_id: int) -> bytes:
    """The file of a ciphertext. Raises VaultError where it belongs to another place or community."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], _value_context(place, community_id))
    except (InvalidTag, ValueError) as error:
        raise VaultError(f"{place} does not open in community {community_id}") from error


def encrypt(value: str, place: str, purpose: str = "community") -> bytes:
    """Seal a value with the key of the active community scope; the public may do that too."""
    return encrypt_bytes(value.encode(), place, purpose)


def encrypt_bytes(value: bytes, place: str, purpose: str = "community") -> bytes:
    """Seal a file with the key of the active community scope; the public may do that too."""
    return seal_bytes(value, data_key(purpose, sealing=True), place, current_scope().community_id)


def decrypt(sealed: bytes, place: str, purpose: str = "community") -> str:
    """Open a value with the key of the active community scope."""
    return decrypt_bytes(sealed, place, purpose).decode()


def decrypt_bytes(sealed: bytes, place: str, purpose: str = "community") -> bytes:
    """Open a file with the key of the active community scope."""
    return open_sealed_bytes(sealed, data_key(purpose), place, current_scope().community_id)


def blind_index(value: str, place: str, key: bytes | None = None) -> str:
    """A keyed hash (HMAC-SHA256, hex) of a value for equality search within the active community."""
    return hmac.new(key or data_key("community"), f"{place}\0{value}".encode(), hashlib.sha256).hexdigest()


def sealer(place: str, purpose: str = "community") -> Callable[[str], bytes]:
    """``encrypt`` for one place, prepared once for many values of the active community scope."""
    cipher, context = AESGCM(data_key(purpose)), _value_context(place, current_scope().community_id)

    def sealed(value: str) -> bytes:
        nonce = os.urandom(_NONCE)
        return nonce + cipher.encrypt(nonce, value.encode(), context)

    return sealed


def indexer() -> Callable[[str, str], str]:
    """``blind_index`` of (value, place), prepared once for many values of the active community scope."""
    key = data_key("community")
    return lambda value, place: hmac.digest(key, f"{place}\0{value}".encode(), "sha256").hex()


_EXTENSION = "qingshe.data_keys"


class _Keys:
    """The unwrapped keys of recently used communities, per application: another one may be on another database."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._keys: dict[tuple[int, str], tuple[float, bytes]] = {}

    def get(self, community_id: int, purpose: str, load: Callable[[], bytes]) -> bytes:
        now = time.monotonic()
        with self._lock:
            held = self._keys.get((community_id, purpose))
            if held and held[0] > now:
                return held[1]
        key = load()
        with self._lock:
            if len(self._keys) > 1024:
                self._keys.clear()
            self._keys[community_id, purpose] = (now + _CACHE_SECONDS, key)
        return key

    def forget(self, community_id: int) -> None:
        with self._lock:
            for purpose in _PURPOSES:
                self._keys.pop((community_id, purpose), None)


def _held_keys() -> _Keys:
    keys: _Keys | None = current_app.extensions.get(_EXTENSION)
    return keys or current_app.extensions.setdefault(_EXTENSION, _Keys())


def data_key(purpose: str = "community", *, sealing: bool = False) -> bytes:
    """The data key of the active single-community scope. Raises VaultError where it was destroyed.

    ``sealing``: it is wanted to hand something in, which the public may do, and never to open or to find anything.
    """
    scope = current_scope()
    community_id = scope.community_id
    role = Role.INTAKE if purpose == "intake" else Role.COMMUNITY
    if scope.role is not role and not (sealing and scope.role is Role.PUBLIC):
        raise VaultError(f"{scope.role} may not use the {purpose} key")
    return _held_keys().get(community_id, purpose, lambda: _load(Scope(role, scope.area, scope.actor), purpose))


def _load(scope: Scope, purpose: str) -> bytes:
    # Its own connection: a key is needed while a statement of the session is being bound. Its own scope: the public
    # seals with a key that its role may not read.
    with scope_is(scope), db.engines[scope.role.value].begin() as connection:
        wrapped = connection.execute(_wrapped_key(scope)).scalar_one_or_none()
    if wrapped is None:
        raise VaultError(f"community {scope.community_id} has no {purpose} key: it was erased or never provisioned")
    try:
        return unwrap(wrapped, scope.community_id, purpose, deployment_key())
    except VaultError:
        # In the middle of a rotation some keys are still under the former key.
        if deployment_key() == current_app.config["VAULT_KEY"]:
            raise
        return unwrap(wrapped, scope.community_id, purpose, current_app.config["VAULT_KEY"])


def deployment_key() -> bytes:
    """The key that wraps the communities' keys, from the configuration: during a rotation the new one.

    Raises VaultError in a process that was given none.
    """
    key: bytes = current_app.config.get("VAULT_KEY_NEW") or current_app.config["VAULT_KEY"]
    if not key:
        raise VaultError("this process has no deployment key: only pages and commands do")
    return key


def forget(community_id: int) -> None:
    """Drop a community's keys from this process; other processes follow within a minute."""
    _held_keys().forget(community_id)


def rewrap(scope: Scope, old_deployment_key: bytes, new_deployment_key: bytes) -> bool:
    """Rotate the deployment key for one community: its data key stays, the wrapping changes.

    The scope's role says which key: COMMUNITY the community's, INTAKE the one of its reporters; both have to be
    rotated. Returns whether there was a key: an erased community has none. Raises VaultError, and changes nothing,
    where the old deployment key is not the right one.
    """
    purpose = _purpose(scope)
    with activate(scope) as session:
        wrapped = session.execute(_wrapped_key(scope)).scalar_one_or_none()
    if wrapped is None:
        return False
    key = unwrap(wrapped, scope.community_id, purpose, old_deployment_key)
    # Who may read a key cannot write one, and the other way round. Two rotations at once write the same key.
    with activate(shredder_scope(scope.community_id, scope.actor)) as session:
        written = session.execute(
            update(CommunityKey)
            .where(CommunityKey.community_id == scope.community_id, CommunityKey.purpose == purpose)
            .values(wrapped_key=wrap(key, scope.community_id, purpose, new_deployment_key))
            .execution_options(synchronize_session=False)
        )
        session.commit()
    forget(scope.community_id)
    return changed_rows(written) == 1


@dataclass(slots=True)
class Rotation:
    """How a rotation went, in keys: ``done`` now, ``before`` by an earlier attempt, and the communities ``left``.

    A key is left where neither deployment key opens it.
    """

    done: int = 0
    before: int = 0
    left: list[int] = field(default_factory=list)


def rotate(
    operator: Scope,
    old_deployment_key: bytes,
    new_deployment_key: bytes,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Rotation:
    """Re-wrap every key of the operator's area, one transaction each; run again, it goes on where it stopped.

    The operator only says which communities there are. Each key is read and written in the scope of its community,
    under the role that may use it; the operator reads none. ``progress`` is told (communities done, of how many).
    """
    with activate(operator) as session:
        there = Community.status != CommunityStatus.ERASED
        codes = session.scalars(select(Community.community_id).where(there).order_by(Community.community_id)).all()
    rotation = Rotation()
    for number, code in enumerate(codes, 1):
        for role in (Role.COMMUNITY, Role.INTAKE):
            scope = Scope(role, Area.of_community(code), operator.actor)
            try:
                rotation.done += rewrap(scope, old_deployment_key, new_deployment_key)
            except VaultError:
                if _is_wrapped_with(scope, new_deployment_key):
                    rotation.before += 1
                elif code not in rotation.left:
                    rotation.left.append(code)
        progress(number, len(codes))
    return rotation


def _is_wrapped_with(scope: Scope, deployment_key: bytes) -> bool:
    with activate(scope) as session:
        wrapped = session.execute(_wrapped_key(scope)).scalar_one()
    try:
        unwrap(wrapped, scope.community_id, _purpose(scope), deployment_key)
    except VaultError:
        return False
    return True


def _purpose(scope: Scope) -> str:
    return "intake" if scope.role is Role.INTAKE else "community"


def _wrapped_key(scope: Scope) -> Select[bytes]:
    return select(CommunityKey.wrapped_key).where(
        CommunityKey.community_id == scope.community_id, CommunityKey.purpose == _purpose(scope)
    )


def _key_context(community_id: int, purpose: str) -> bytes:
    return f"key|{community_id}|{purpose}".encode()


def _value_context(place: str, community_id: int) -> bytes:
    return f"value|{place}|{community_id}".encode()
