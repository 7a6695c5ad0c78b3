"""Nobody's pages depend on communities outside of what they may compare: no name, total, rank or mean of a neighbour.

Every page of every role is read twice; in between the neighbours get other names and better scores. What a page says
of the places it may compare is the same, to the letter. A rank among communities that the visitor may not see would
move, though it names none of them.
"""

from __future__ import annotations

import io
import re
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import Text, cast, literal, update

from app.clock import today
from app.declare.metric import Cycle
from app.evaluation.engine import default_criteria, evaluate, month_ends
from app.evaluation.models import Horizon
from app.evaluation.storing import store
from app.features.network.models import Post, PostKind
from tenants.area import Area
from tenants.models import Community, Place, StaffRole
from tenants.provisioning import name_places
from tenants.session import activate
from tenants.web import access_rule_of
from tests.factories import add, evaluator, new_community, operator
from tests.signing_in import client

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.routing import Rule as Route
    from werkzeug.test import TestResponse

    from tests.signing_in import Browser

CITY = Area.parse("9915")
DISTRICT, NEXT_DISTRICT = Area.parse("991501"), Area.parse("991502")
STREET, NEXT_STREET = Area.parse("991501001"), Area.parse("991501002")
OURS, NEXT_DOOR = Area.parse("991501001001"), Area.parse("991501001002")
OTHERS = [Area.parse(code) for code in ("991501002001", "991501002002", "991502001001")]
COMMUNITIES = [OURS, NEXT_DOOR, *OTHERS]
REGISTERS = ["posts", "buildings"]  # of an office, and of a community's own
ABOVE = [Area.parse("99"), CITY]

# What each role may compare is what it holds; everything else is outside.
HELD = {
    StaffRole.OPERATOR: DISTRICT,
    StaffRole.DISTRICT_INSPECTOR: DISTRICT,
    StaffRole.STREET_OFFICER: STREET,
    StaffRole.COMMUNITY_ADMIN: OURS,
    StaffRole.BUILDING_LEAD: OURS,
}
PLACES = [DISTRICT, NEXT_DISTRICT, STREET, NEXT_STREET, Area.parse("991502001")]
AREAS = [*ABOVE, *PLACES, *COMMUNITIES]
# What the pages that compare take from an address: a street, and communities to set side by side.
ASKING = "&".join([f"street={NEXT_STREET.code}", *(f"c={community.code}" for community in COMMUNITIES)])
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.fixture(scope="module")
def city(app: Flask) -> Area:
    """Five communities in three streets of two districts, each with the leader of its group alone."""
    for community in COMMUNITIES:
        new_community(app, community.lo, f"社区{community.code}")
        fill_posts(app, community, [PostKind.LEADER])
    with app.app_context():
        name_places(operator(CITY), [(place, f"地方{place.code}") for place in PLACES])
        with activate(operator(CITY)) as session:
            session.execute(update(Community).values(joined_on=date(2020, 1, 1)))
            session.commit()
    score(app, CITY)
    return CITY


def fill_posts(app: Flask, community: Area, kinds: list[PostKind]) -> None:
    add(app, community.lo, *(Post(kind=kind, holder_name="周某", starts_on=date(2020, 1, 1)) for kind in kinds))


def score(app: Flask, area: Area) -> None:
    """Evaluate and keep the scores of an area: of today, and of the month before."""
    with app.app_context():
        for horizon, end in [(Horizon.MONTH, month_ends(today(), 1)[0]), (Horizon.LIVE, today())]:
            found = evaluate(evaluator(area), default_criteria(), Cycle.ending(end))
            with activate(evaluator(area)) as session:
                store(session, found, horizon)
                session.commit()


def change(app: Flask, outside: Area) -> None:
    """Give an area, and all that lies in it, another name, and its communities a better score."""
    for community in COMMUNITIES:
        if outside.covers(community):
            fill_posts(app, community, [kind for kind in PostKind if kind is not PostKind.LEADER])
    with app.app_context(), activate(operator(outside)) as session:
        session.execute(update(Community).values(name=literal("改名") + cast(Community.community_id, Text)))
        session.execute(update(Place).values(name=literal("改地") + cast(Place.area_lo, Text)))
        session.commit()
    score(app, outside)


def paths(app: Flask) -> list[str]:
    """Every address that the URL map gives these areas, and asking for neighbours; a public page is no secret."""
    found = []
    for route in app.url_map.iter_rules():
        rule = access_rule_of(app.view_functions[route.endpoint])
        if "GET" in (route.methods or ()) and rule is not None and not rule.public:
            found += [path for area in (AREAS if "area" in route.arguments else [None]) for path in filled(route, area)]
    return sorted({*found, *(f"{path}?{ASKING}" for path in found if path.startswith("/areas/"))})


def filled(route: Route, area: Area | None) -> list[str]:
    """The addresses of a route in one area; none where it asks for a row, which is the community's own or missing."""
    choices: dict[str, list[Any]] = {"area": [area]}
    for name, converter in route._converters.items():
        if name == "criterion":
            choices[name] = [default_criteria().criteria[0].id]
        elif name == "key":
            choices[name] = REGISTERS
        elif name == "kind":
            choices[name] = sorted(getattr(converter, "items", ["xlsx"]))
        elif name != "area":
            return []
    built: list[dict[str, Any]] = [{}]
    for name in route.arguments:
        built = [{**values, name: value} for values in built for value in choices.get(name, [])]
    addresses = [route.build(values) for values in built]
    return [address[1] for address in addresses if address is not None]


_AREA = re.compile(r"/(?:areas|communities)/(\d+)")
# New in every answer: the token and the nonce of a page, and the id that a form gives the row to come.
_CHANGING = re.compile(
    r"""csrf[^"]{0,20}"[^"]{0,30}"?:?\ ?(?:value|content)?=?"[^"]+"
    | nonce[-=]"?[\w+/=-]+
    | [\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}""",
    re.IGNORECASE | re.VERBOSE,
)


def said(answer: TestResponse) -> str:
    """What a page says, without the tokens that are new in every answer."""
    if answer.mimetype == XLSX:
        return str(CalamineWorkbook.from_filelike(io.BytesIO(answer.data)).get_sheet_by_index(0).to_python())
    return _CHANGING.sub("", answer.text)


def read(visitor: Browser, addresses: list[str]) -> dict[str, str]:
    """The pages that the visitor may see, by address; a redirect or refusal is none."""
    answers = ((address, visitor.get(address)) for address in addresses)
    return {address: said(answer) for address, answer in answers if answer.status_code == 200}


@pytest.mark.usefixtures("still_clock")
def test_no_page_says_anything_of_a_neighbour(app: Flask, city: Area) -> None:
    visitors = {role: client(app, role, held) for role, held in HELD.items()}
    addresses = paths(app)
    before = {role: read(visitor, addresses) for role, visitor in visitors.items()}
    for role, held in HELD.items():
        strangers = [f"社区{community.code}" for community in COMMUNITIES if not held.covers(community)]
        told = [(page, name) for page, text in before[role].items() for name in strangers if name in text]
        assert not told, f"{role} reads of communities outside of {held}"
        areas = {found[1] for found in map(_AREA.match, before[role]) if found}
        assert not [area for area in areas if not held.covers(Area.parse(area))], f"{role} enters what it does not hold"
    # From far to near: what changes last is inside of what most may compare.
    for outside, inside_of in (
        (NEXT_DISTRICT, set()),
        (NEXT_STREET, {StaffRole.OPERATOR, StaffRole.DISTRICT_INSPECTOR}),
        (NEXT_DOOR, {StaffRole.OPERATOR, StaffRole.DISTRICT_INSPECTOR, StaffRole.STREET_OFFICER}),
    ):
        change(app, outside)
        for role, visitor in visitors.items():
            # Of the pages that may change, one is enough.
            league = [f"/areas/{HELD[role].code}/league"] if role is not StaffRole.OPERATOR else []
            asked = league if role in inside_of else list(before[role])
            after = read(visitor, asked)
            differing = [address for address in asked if after.get(address) != before[role][address]]
            if role not in inside_of:
                assert not differing, f"{role} of {HELD[role]} reads something of {outside}"
            else:  # the twin: who may compare them does see that they changed
                assert differing == league
            before[role] |= after
