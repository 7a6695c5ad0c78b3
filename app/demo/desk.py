"""Where a community's rows are written down before they go to the database, by the role that may write them."""

from __future__ import annotations

import uuid
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any

from app.clock import SHANGHAI
from tenants import vault
from tenants.roles import Role, columns_granted
from tenants.session import db

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.demo.calendar import Calendar
    from app.demo.district import Member
    from app.demo.people import People
    from app.demo.profiles import Profile

INSPECTORS = (uuid.UUID(int=(0x7 << 76) | (0b10 << 62) | 1), uuid.UUID(int=(0x7 << 76) | (0b10 << 62) | 2))
"""Who proposed and who confirmed a decision of the demonstration; two persons, and no account's."""


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """An instant of a day in Asia/Shanghai."""
    return datetime.combine(day, time(hour, minute), SHANGHAI)


def made_id(rng: Random, made: datetime) -> str:
    """An id in the shape of a UUIDv7, from the time of entry and the seeded generator alone."""
    return _id(rng, int(made.timestamp() * 1000))


def _id(rng: Random, millis: int) -> str:
    bits = rng.getrandbits(74)
    return f"{millis:012x}7{bits >> 62:03x}{0x8000_000000000000 | bits & _LOW:016x}"


@cache
def _morning(day: date) -> tuple[str, int]:
    """A day as text, and its midnight in Asia/Shanghai in milliseconds."""
    return day.isoformat(), int(at(day, 0).timestamp() * 1000)


@dataclass
class Desk:
    """One community at work: who it is, how it does, and the rows it leaves, by role and table."""

    member: Member
    profile: Profile
    calendar: Calendar
    people: People
    rng: Random
    since: date
    """The day the community joined the programme."""
    community_key: bytes = b""
    intake_key: bytes = b""
    rows: dict[Role, dict[str, list[tuple[Any, ...]]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(list))
    )
    confirmations: list[tuple[str, str, date]] = field(default_factory=list)
    """The table and the id of each decision that a second person confirmed, and when."""

    @property
    def new(self) -> bool:
        """True if the community joined only now."""
        return self.since > self.calendar.start

    def add(self, table: str, made: date | datetime, role: Role = Role.COMMUNITY, **values: Any) -> str:
        """Write down a row entered at ``made`` (a day stands for its working hours); returns its id."""
        if isinstance(made, datetime):
            row_id = made_id(self.rng, made)
            self.put(table, row_id, made, role, **values)
            return row_id
        minutes, clock = _HOURS[int(self.rng.random() * len(_HOURS))]
        text, midnight = _morning(made)
        row_id = _id(self.rng, midnight + minutes * 60_000)
        self.put(table, row_id, text + clock, role, **values)
        return row_id

    def put(self, table: str, row_id: str, made: datetime | str, role: Role = Role.COMMUNITY, **values: Any) -> None:
        """Write down a row under an id that is already known."""
        columns = columns_of(table, role)
        values["community_id"] = self.member.community_id
        values["id"] = row_id
        values["created_at"] = made
        if "version" in columns:
            values["version"] = 1
        if not values.keys() <= columns.keys():
            raise KeyError(f"{table} has no column {sorted(values.keys() - columns.keys())}")
        self.rows[role][table].append(tuple(map(values.get, columns)))

    def seal(self, place: str, value: str | None) -> bytes | None:
        """A personal value under the community's key."""
        return None if value is None else vault.seal(value, self.community_key, place, self.member.community_id)

    def index(self, place: str, value: str) -> str:
        """The blind index of a personal value."""
        return vault.blind_index(value, place, self.community_key)

    def deal(self, criterion: str, count: int, may_miss: Sequence[bool] | None = None) -> list[bool]:
        """True for each of ``count`` things of the cycle that is done, oldest first."""
        return self.profile.knobs[criterion].deal(self.rng, count, may_miss)

    def judge(self, criterion: str, on: Sequence[date], may_miss: Sequence[bool] | None = None) -> list[bool]:
        """True for each thing that is done, given their days in order; before the cycle by the earlier quality."""
        before = sum(day < self.calendar.cycle.start for day in on)
        knob, rng = self.profile.knobs[criterion], self.rng
        rest = None if may_miss is None else may_miss[before:]
        return [rng.random() < knob.before for _ in range(before)] + knob.deal(rng, len(on) - before, rest)


_LOW = (1 << 62) - 1
# Working hours: minutes after midnight, and the same as PostgreSQL reads it (China has had one offset since 1991).
_HOURS = tuple(
    (60 * hour + minute, f" {hour:02d}:{minute:02d}+08")
    for hour in (8, 9, 10, 11, 13, 14, 15, 16)
    for minute in (5, 20, 40)
)


@cache
def columns_of(name: str, role: Role) -> dict[str, Any]:
    """The types of the columns that the role fills of a new row, by name, in the order in which rows hold them."""
    table = db.Model.metadata.tables[name]
    return {column: table.columns[column].type for column in columns_granted(table, role, "INSERT")}
