"""The demonstration district: its places and communities, those with a fixed part to play, and who signs in."""

from __future__ import annotations

import csv
import uuid
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sqlalchemy import select

from app.demo.profiles import Part
from app.features.network.models import BuildingLead, LeadKind
from tenants.area import NATION, Area
from tenants.models import StaffRole
from tenants.provisioning import read_villages
from tenants.scope import community_scope
from tenants.session import activate

_DATA = Path(__file__).parents[1] / "data"
DISTRICT = Area.parse("210304")
_FILES = _DATA / DISTRICT.code

SHOWCASE_MODEL = 210304001005  # 友好社区
SHOWCASE_FAILING = 210304009010  # 北沙河社区
SHOWCASE_NEW = 210304017007  # 橡树湾社区

# Communities whose part does not depend on the seed; the others are dealt their part by it.
FIXED_PARTS: dict[int, Part] = {
    SHOWCASE_MODEL: Part.MODEL,
    210304006006: Part.RECTIFY,
    210304014013: Part.RECTIFY,
    210304019206: Part.RECTIFY,
    SHOWCASE_FAILING: Part.FAILING,
    210304015018: Part.FAILING,
    210304004015: Part.VETOED,
    SHOWCASE_NEW: Part.NEW,
}

# The two streets with a site that is still open: one in a failing community, one in an ordinary one.
OPEN_SITES = frozenset({SHOWCASE_FAILING, 210304004007})


@dataclass(frozen=True, slots=True)
class Member:
    """A community of the demonstration district."""

    community_id: int
    name: str
    full_name: str

    @property
    def street(self) -> int:
        """The 9-digit prefix of its street."""
        return self.community_id // 1000

    @property
    def village(self) -> bool:
        """True if it is a village (村) rather than an urban community: the last three digits are 200 and up."""
        return self.community_id % 1000 >= 200


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """An account of the demonstration; its password is made when it is created."""

    username: str
    display_name: str
    role: StaffRole
    area: Area


@cache
def members() -> tuple[Member, ...]:
    """The communities of the district in the order of their codes."""
    with (_FILES / "villages.csv").open(encoding="utf-8", newline="") as file:
        return tuple(Member(*row) for row in read_villages(file, DISTRICT))


@cache
def places() -> tuple[tuple[Area, str], ...]:
    """The province, the city, the district and its streets with their names."""
    with (_FILES / "places.csv").open(encoding="utf-8", newline="") as file:
        return tuple((Area.parse(row["code"]), row["name"]) for row in csv.DictReader(file))


def demo_accounts() -> list[DemoAccount]:
    """Who can sign in to the demonstration: one account for every role, and the communities worth a look."""
    community = Area.of_community
    return [
        DemoAccount("operator", "平台运维", StaffRole.OPERATOR, NATION),
        DemoAccount("inspector", "立山区督查员", StaffRole.DISTRICT_INSPECTOR, DISTRICT),
        DemoAccount("youhao", "友好街道专干", StaffRole.STREET_OFFICER, Area.parse("210304001")),
        DemoAccount("lingshan", "灵山街道专干", StaffRole.STREET_OFFICER, Area.parse("210304009")),
        DemoAccount("youhao-shequ", "友好社区管理员", StaffRole.COMMUNITY_ADMIN, community(SHOWCASE_MODEL)),
        DemoAccount("beishahe", "北沙河社区管理员", StaffRole.COMMUNITY_ADMIN, community(SHOWCASE_FAILING)),
        # What takes two persons takes two administrators of one community.
        DemoAccount("beishahe-zuzhang", "北沙河社区组长", StaffRole.COMMUNITY_ADMIN, community(SHOWCASE_FAILING)),
        DemoAccount("xiangshuwan", "橡树湾社区管理员", StaffRole.COMMUNITY_ADMIN, community(SHOWCASE_NEW)),
        DemoAccount("louzuzhang", "友好社区楼组长", StaffRole.BUILDING_LEAD, community(SHOWCASE_MODEL)),
    ]


def appoint(area: Area, account_id: uuid.UUID, buildings: int = 3) -> None:
    """Give a building lead's account the first few buildings of its community that have a lead."""
    with activate(community_scope(area.lo, "system:demo")) as session:
        found = select(BuildingLead).where(BuildingLead.kind == LeadKind.BUILDING_LEAD, BuildingLead.ends_on.is_(None))
        for lead in session.execute(found.order_by(BuildingLead.id).limit(buildings)).scalars():
            lead.account_id = account_id
        session.commit()
