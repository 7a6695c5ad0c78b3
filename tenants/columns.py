"""The shared columns of a table: who owns a row, what is personal, which state it is in."""

from __future__ import annotations

import os
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from flask import current_app
from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    DateTime,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    Table,
    Text,
    Uuid,
)
from sqlalchemy.orm import Mapped, declared_attr, mapped_column, undefer_group
from sqlalchemy.types import TypeDecorator

from tenants.clock import utcnow as utcnow  # tables and their users take it from here
from tenants.roles import WATCHING_ROLES, Access, Role, declare
from tenants.scope import current_scope


def uuid7() -> uuid.UUID:
    """A time-ordered UUID (RFC 9562 version 7), made by the client so that no sequence is shared."""
    millis = time.time_ns() // 1_000_000
    value = int.from_bytes(millis.to_bytes(6, "big") + os.urandom(10), "big")
    value = (value & ~(0xF << 76)) | (7 << 76)
    value = (value & ~(0b11 << 62)) | (0b10 << 62)
    return uuid.UUID(int=value)


if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask import Flask
    from sqlalchemy import FromClause
    from sqlalchemy.sql.base import ExecutableOption


class LabelEnum(StrEnum):
    """A stored value together with its English label, the message id of the translation."""

    label: str

    def __new__(cls, value: str, label: str = "") -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member


class EnumText(TypeDecorator[LabelEnum]):
    """A LabelEnum stored as text: equality on text is leakproof, so a policy does not keep it from an index."""

    impl = Text
    cache_ok = True

    def __init__(self, enum: type[LabelEnum]) -> None:
        super().__init__()
        self.enum = enum

    def process_bind_param(self, value: str | None, dialect: Any) -> str | None:
        return None if value is None else self.enum(value).value

    def process_result_value(self, value: str | None, dialect: Any) -> LabelEnum | None:
        return None if value is None else self.enum(value)


def enum_column(enum: type[LabelEnum], **kwargs: Any) -> Any:
    """A text column of an enum's values; add ``enum_check`` for the same column to the table's arguments."""
    return mapped_column(EnumText(enum), **kwargs)


def enum_check(column: str, enum: type[LabelEnum]) -> CheckConstraint:
    """The named CHECK that keeps a text column to the values of its enum."""
    values = ", ".join(f"'{member.value}'" for member in enum)
    return CheckConstraint(f"{column} IN ({values})", name=column)


def refers(column: str, table: str) -> ForeignKeyConstraint:
    """A foreign key to a row of the same community: (community_id, column) → (community_id, id)."""
    return ForeignKeyConstraint(["community_id", column], [f"{table}.community_id", f"{table}.id"])


def covering(name: str, *keys: str, include: tuple[str, ...] = (), **kwargs: Any) -> Index:
    """An index led by the owner that covers a count, so that a district's aggregate never visits the heap.

    A community's rows lie scattered over the heap; see docs/architecture.md, section 2.
    """
    return Index(name, "community_id", *keys, postgresql_include=list(include), **kwargs)


class _Owned:
    """What both kinds of tables share: ids made by the client, a time of entry, declared access."""

    if TYPE_CHECKING:
        __tablename__: str
        __table__: ClassVar[FromClause]

        def __init__(self, **values: Any) -> None: ...  # the declarative base makes it

    __access__: ClassVar[Mapping[Role, Access | None]] = {}
    __defaults__: ClassVar[Mapping[Role, Access]] = {}
    # Rows of places that are joined with those of communities: on a cluster each node has them (tenants.citus).
    __everywhere__: ClassVar[bool] = False
    # Never fetch defaults by RETURNING: a role that may only append could not read them back.
    __mapper_args__: ClassVar[dict[str, Any]] = {"eager_defaults": False}

    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=utcnow, sort_order=900)

    @declared_attr.directive
    def __table_args__(cls) -> tuple[Any, ...]:
        access = declare(cls.__defaults__, cls.__access__)
        return (*cls.constraints(), {"info": {"access": access, "everywhere": cls.__everywhere__}})

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        """The table's own constraints and indexes; overridden by models."""
        return ()


def table_of(model: type[_Owned]) -> Table:
    """The table of a model, for a statement that is to go past the model's listeners."""
    assert isinstance(model.__table__, Table)
    return model.__table__


class OfCommunity:
    """A row that says whose it is in ``community_id``: in a scope of one community a session asks for its own only."""

    community_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False, sort_order=-2)


class CommunityOwned(OfCommunity, _Owned):
    """A row of one community: key ``(community_id, id)``, seen by others only through their scope's range.

    ``__scored__``: a write to it changes what is judged. Results and plumbing say no.
    """

    __scored__: ClassVar[bool] = True

    __defaults__ = {
        # Rows end; what deletes is a role of its own. A model whose rows pages do delete says so itself.
        Role.COMMUNITY: Access("rau"),
        Role.ERASER: Access("rud"),
        Role.INSPECTOR: Access("r"),
        Role.STREET: Access("r"),
        Role.EVALUATOR: Access("r"),
    }

    community_id: Mapped[int] = mapped_column(
        BigInteger, primary_key=True, default=lambda: current_scope().community_id, sort_order=-2
    )
    id: Mapped[uuid.UUID] = mapped_column(Uuid, primary_key=True, default=uuid7, sort_order=-1)

    @declared_attr.directive
    def __table_args__(cls) -> tuple[Any, ...]:
        owner = ForeignKeyConstraint(["community_id"], ["communities.community_id"])
        return (owner, *super().__table_args__)


class AreaOwned(_Owned):
    """A row of a place above the community (a district's setting, a run, an account): ``area_lo..area_hi``."""

    id: Mapped[uuid.UUID] = mapped_column(Uuid, primary_key=True, default=uuid7, sort_order=-3)
    area_lo: Mapped[int] = mapped_column(BigInteger, sort_order=-2)
    area_hi: Mapped[int] = mapped_column(BigInteger, sort_order=-1)

    @declared_attr.directive
    def __table_args__(cls) -> tuple[Any, ...]:
        return (CheckConstraint("area_lo <= area_hi", name="area"), *super().__table_args__)


@dataclass(frozen=True, slots=True)
class Cipher:
    """What seals and opens personal values: functions of (bytes, place, purpose) in the active community scope."""

    encrypt: Callable[[bytes, str, str], bytes]
    decrypt: Callable[[bytes, str, str], bytes]


_EXTENSION = "qingshe.cipher"


def use_cipher(app: Flask, cipher: Cipher) -> None:
    """Give an application's personal columns what seals and opens them; the vault does."""
    app.extensions[_EXTENSION] = cipher


def _cipher() -> Cipher:
    return cast("Cipher", current_app.extensions[_EXTENSION])


class Personal(TypeDecorator[str]):
    """Text encrypted with its community's own key; only a single-community scope can write or read it.

    The associated data binds a value to its table, column and community, so a ciphertext moved elsewhere does
    not decrypt.
    """

    impl = LargeBinary
    cache_ok = True

    def __init__(self, place: str, purpose: str = "community") -> None:
        super().__init__()
        self.place = place  # "table.column"
        self.purpose = purpose

    def process_bind_param(self, value: str | None, dialect: Any) -> bytes | None:
        return None if value is None else _cipher().encrypt(value.encode(), self.place, self.purpose)

    def process_result_value(self, value: bytes | None, dialect: Any) -> str | None:
        return None if value is None else _cipher().decrypt(value, self.place, self.purpose).decode()


class PersonalBytes(TypeDecorator[bytes]):
    """A file with personal data in it, sealed in the same way."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, place: str, purpose: str = "community") -> None:
        super().__init__()
        self.place = place
        self.purpose = purpose

    def process_bind_param(self, value: bytes | None, dialect: Any) -> bytes | None:
        return None if value is None else _cipher().encrypt(value, self.place, self.purpose)

    def process_result_value(self, value: bytes | None, dialect: Any) -> bytes | None:
        return None if value is None else _cipher().decrypt(value, self.place, self.purpose)


def personal_file_column(place: str, *, nullable: bool = False) -> Any:
    """An encrypted column for a file, loaded only when asked for; ``place`` is "table.column"."""
    return mapped_column(
        PersonalBytes(place), nullable=nullable, deferred=True, deferred_group="content", info={"personal": True}
    )


def personal_column(place: str, *, purpose: str = "community", nullable: bool = True) -> Any:
    """An encrypted column that is loaded only when asked for (``undefer_group('personal')``).

    ``place`` is "table.column": what the ciphertext is bound to. Deferred, because roles that may not hold
    personal data would otherwise be refused the whole row.
    """
    return mapped_column(
        Personal(place, purpose),
        nullable=nullable,
        deferred=True,
        deferred_group="personal",
        info={"personal": True},
    )


def inner_column(*, nullable: bool = False) -> Any:
    """A text that pages show within the community alone; granted to no role of the places above.

    Deferred, because those roles would otherwise be refused the whole row; ``inner_options`` loads it.
    """
    return mapped_column(Text, nullable=nullable, deferred=True, deferred_group="inner", info={"inner": True})


def inner_options() -> tuple[ExecutableOption, ...]:
    """The options that load inner columns with the rows, where the active scope may read them."""
    return () if current_scope().role in WATCHING_ROLES else (undefer_group("inner"),)


def blind_index_column() -> Any:
    """The keyed hash of a personal value, for equality search within a community; itself personal data."""
    return mapped_column(Text, nullable=True, deferred=True, deferred_group="personal", info={"personal": True})
