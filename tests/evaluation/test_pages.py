"""The evaluation pages over HTTP: who may see them, what they show, and that they say the same as the rows."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from flask import render_template, render_template_string
from flask_babel import force_locale
from python_calamine import CalamineWorkbook
from sqlalchemy import update

from app.clock import today
from app.declare.metric import Cycle
from app.evaluation.engine import default_criteria, evaluate, month_ends
from app.evaluation.models import Horizon, Veto
from app.evaluation.pages import compare_page
from app.evaluation.pages.league_rows import Row
from app.evaluation.storing import store
from app.features.cases.models import Site
from app.features.network.models import Post, PostKind
from app.features.rentals.models import Landlord, LandlordKind
from app.web.pagination import Pagination
from app.web.table import Column, Table
from tenants.area import Area
from tenants.columns import uuid7
from tenants.models import Community, CommunityStatus, StaffRole
from tenants.provisioning import name_places
from tenants.session import activate
from tests.counting import Counting
from tests.factories import add, evaluator, new_community, operator
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask

    from tests.signing_in import Browser

DISTRICT = Area.parse("990303")
STREETS = {Area.parse("990303001"): "东街街道", Area.parse("990303002"): "西街街道"}
FIRST = 990303001001
NAMES = {FIRST: "光明社区", FIRST + 1: "=团结社区", 990303002001: "永安社区", 990303002002: "华强社区"}
ELSEWHERE = 990304001001
VETOED = 990303002002


@pytest.fixture(scope="module")
def place(app: Flask) -> Area:
    """A district of four communities with one to four posts filled, one of them vetoed; and a neighbour."""
    joined = date(2024, 1, 1)
    for index, (code, name) in enumerate({**NAMES, ELSEWHERE: "邻区社区"}.items()):
        new_community(app, code, name)
        kinds = list(PostKind)[: index + 1]
        add(app, code, *(Post(kind=kind, holder_name="周某", starts_on=joined) for kind in kinds))
        add(app, code, Landlord(kind=LandlordKind.PERSON, name="绝密房东"))
    decision = {"document": "鞍打传〔2026〕7号", "effective_on": today(), "confirmed_on": today()}
    add(app, VETOED, Veto(veto="veto-shelter", proposed_by=uuid7(), confirmed_by=uuid7(), **decision))
    with app.app_context():
        name_places(operator(Area.parse("9903")), [(DISTRICT, "示例区"), *STREETS.items()])
        with activate(operator(Area.parse("99"))) as session:
            session.execute(update(Community).values(joined_on=joined))
            session.commit()
        cycles = [(Horizon.MONTH, end) for end in month_ends(today(), 3)] + [(Horizon.LIVE, today())]
        scope = evaluator(Area.parse("9903"))
        for horizon, end in cycles:
            found = evaluate(scope, default_criteria(), Cycle.ending(end))
            with activate(scope) as session:
                store(session, found, horizon)
                session.commit()
    return DISTRICT


@pytest.fixture(scope="module")
def inspector(app: Flask, place: Area) -> Browser:
    return client(app, StaffRole.DISTRICT_INSPECTOR, place)


AREA_PAGES = ["overview", "league", "league.xlsx", "league.csv", "heatmap", "compare"]


@pytest.mark.parametrize("page", AREA_PAGES)
def test_who_may_see_an_area(app: Flask, place: Area, inspector: Browser, page: str) -> None:
    path = f"/areas/{place.code}/{page}"
    assert inspector.get(path).status_code == 200
    assert inspector.get(f"/areas/990303001/{page}").status_code == 200
    assert inspector.get(f"/areas/990304/{page}").status_code == 404
    assert inspector.get(f"/areas/9903/{page}").status_code == 404
    assert browser(app).get(path).status_code == 303
    street = client(app, StaffRole.STREET_OFFICER, Area.parse("990303001"))
    assert street.get(f"/areas/990303001/{page}").status_code == 200
    assert street.get(f"/areas/990303002/{page}").status_code == 404
    assert street.get(path).status_code == 404
    admin = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(FIRST))
    assert admin.get(path).status_code == 404
    elsewhere = client(app, StaffRole.DISTRICT_INSPECTOR, Area.parse("990304"))
    assert elsewhere.get(path).status_code == 404


def test_who_may_see_a_community(app: Flask, place: Area, inspector: Browser) -> None:
    path, rows = f"/communities/{FIRST}", f"/communities/{FIRST}/criteria/org-leading-group"
    assert browser(app).get(path).status_code == 303
    for role, area, expected in (
        (StaffRole.COMMUNITY_ADMIN, Area.of_community(FIRST), (200, 200)),
        (StaffRole.BUILDING_LEAD, Area.of_community(FIRST), (200, 403)),
        (StaffRole.STREET_OFFICER, Area.parse("990303001"), (200, 200)),
        (StaffRole.COMMUNITY_ADMIN, Area.of_community(FIRST + 1), (404, 404)),
        (StaffRole.STREET_OFFICER, Area.parse("990303002"), (404, 404)),
        (StaffRole.DISTRICT_INSPECTOR, Area.parse("990304"), (404, 404)),
        (StaffRole.OPERATOR, Area.parse("all"), (403, 403)),
    ):
        visitor = client(app, role, area)
        assert (visitor.get(path).status_code, visitor.get(rows).status_code) == expected, role
    assert inspector.get(path).status_code == 200
    assert inspector.get("/communities/990303009999").status_code == 404
    assert inspector.get(f"/communities/{FIRST}/criteria/no-such").status_code == 404


def test_a_community_learns_nothing_of_others(app: Flask, place: Area) -> None:
    page = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(FIRST)).get(f"/communities/{FIRST}").text
    assert "光明社区" in page
    for name in ("团结社区", "永安社区", "华强社区", "邻区社区"):
        assert name not in page
    assert not re.search(r"rank|名", re.search(r"<h1>.*?</h1>", page, re.DOTALL)[0])  # type: ignore[index]


def test_no_personal_data_for_the_inspector(place: Area, inspector: Browser) -> None:
    pages = [f"/areas/{place.code}/{page}" for page in AREA_PAGES] + [f"/communities/{FIRST}"]
    pages += [f"/communities/{FIRST}/criteria/{criterion.id}" for criterion in default_criteria().criteria]
    for page in pages:
        answer = inspector.get(page)
        assert answer.status_code == 200, page
        assert "绝密房东".encode() not in answer.data


def names_in(page: str) -> list[str]:
    return re.findall(r'<th scope="row" class="who"><a [^>]*>([^<]+)</a>', page)


def test_the_league_sorts_filters_and_pages(place: Area, inspector: Browser) -> None:
    def league(query: str) -> list[str]:
        return names_in(inspector.get(f"/areas/{place.code}/league?{query}").text)

    # Four posts are full points, three are half; two and one are nothing and come in the order of their codes.
    by_total = ["华强社区", "永安社区", "光明社区", "=团结社区"]
    assert league("") == by_total
    assert league("sort=-rank") == ["光明社区", "=团结社区", "永安社区", "华强社区"]
    assert league("q=永安") == ["永安社区"]
    assert league(f"q={FIRST}") == ["光明社区"]
    assert league("q=%25") == []
    assert league("street=990303002") == ["华强社区", "永安社区"]
    assert league("street=990304001") == by_total  # not in this area: no filter
    assert league("grade=vetoed") == ["华强社区"]
    assert league("grade=nonsense") == by_total
    assert league("per_page=3") == by_total[:3]
    assert league("per_page=3&page=2") == by_total[3:]
    assert league("page=99&per_page=-5&sort=;drop") is not None
    assert league("sort=-group:organisation")[0] == "华强社区"


def test_the_first_page_of_the_league_names_no_offset(app: Flask, place: Area, inspector: Browser) -> None:
    """PostgreSQL keeps no plan for it: with an offset of 0 each run's own is so much cheaper that it is made anew."""
    for page, named in (("1", False), ("2", True)):
        with Counting(app) as sent:
            inspector.get(f"/areas/{place.code}/league?per_page=3&page={page}")
        assert any("OFFSET" in statement for statement in sent) is named


def test_the_rows_are_drawn_as_by_the_macros_of_every_other_page(app: Flask, inspector: Browser) -> None:
    """The league takes words out of its rows for speed; what comes out are the strip and the line of score.html."""

    def bare(text: str) -> str:
        return re.sub(r">\s+<", "><", text.strip())

    context = {
        "area": {"code": "990303"},
        "groups": list(zip("1234", "甲乙<丁", strict=True)),
        "filters": {"grade": "", "columns": ""},
        "urls": {"compare": "/compare", "list": "/league"},
        **{name: [] for name in ("grades", "views", "sorts")},
    }
    histories: list[list[int | None]] = [
        [None] * 12,
        [None] * 11 + [8000],
        [8000] * 12,
        [7000, None, 7500, 7400, None, None, 9000, 9100, None, 8800, 8700, 8600],
    ]
    rates = (10000, 8999, 0, None)
    rows = [
        Row(
            code="1",
            name="<b>",
            street="",
            url="/",
            rank=1,
            tied=False,
            outcome="failed",
            total=history[-1],
            few=True,
            delta=None,
            rates=rates,
            history=tuple(history),
            chosen=False,
        )
        for history in histories
    ]
    columns = [Column("name", "name"), Column("groups", "groups"), Column("history", "history")]
    table = Table(columns, rows, "caption", pagination=Pagination(1, 50, len(rows)))
    macros = '{% from "components/score.html" import sparkline, strip %}'
    for locale in ("zh_Hans_CN", "en"):
        with app.test_request_context(), force_locale(locale):
            page = bare(render_template("evaluation/_league_table.html", table=table, **context))
            strip = render_template_string(
                macros + "{{ strip(groups) }}", groups=list(zip("甲乙<丁", rates, strict=True))
            )
            lines = [render_template_string(macros + "{{ sparkline(h) }}", h=history) for history in histories]
        assert page.count(bare(strip)) == len(rows)
        for line in lines:
            assert bare(line) in page


def test_a_site_in_a_suspended_community_is_not_open_here(app: Flask) -> None:
    for code in (990307001001, 990307002001):
        new_community(app, code, f"社区{code}")
        add(app, code, Site(confirmed_on=today()))
    with app.app_context(), activate(operator(Area.of_community(990307001001))) as session:
        session.execute(update(Community).values(status=CommunityStatus.SUSPENDED))
        session.commit()
    visitor = client(app, StaffRole.DISTRICT_INSPECTOR, Area.parse("990307"))
    page = visitor.get("/areas/990307/overview").text
    assert re.findall(r"<dd>(0 / 1|1 / 1|-1 / 1)</dd>", page) == ["0 / 1", "0 / 1"]


def test_equal_totals_share_a_rank(app: Flask, place: Area, inspector: Browser) -> None:
    from app.evaluation import league_queries
    from app.web.table import Sort
    from tests import factories

    with app.app_context(), activate(factories.inspector(DISTRICT)) as session:
        found = league_queries.league(
            session, default_criteria(), date(2000, 1, 1), league_queries.Filter(), Sort("rank")
        )
    assert [(s.rank, s.tied) for s in found] == [(1, False), (2, False), (3, True), (3, True)]


def test_what_needs_attention_stands_on_the_first_page(app: Flask, place: Area, inspector: Browser) -> None:
    """The vetoed one first whatever its total, then the lowest totals; a street officer's card stays in the street."""

    def card(page: str) -> str:
        found = re.search(r'<ol class="attention">.*?</ol>', page, re.DOTALL)
        assert found
        return found[0]

    listed = card(inspector.get(f"/areas/{place.code}/overview").text)
    assert re.findall(r'href="/communities/(\d+)', listed)[:2] == [str(VETOED), str(FIRST)]
    assert "邻区社区" not in listed
    street = client(app, StaffRole.STREET_OFFICER, Area.parse("990303001"))
    own = card(street.get("/areas/990303001/overview").text)
    assert set(re.findall(r'href="/communities/(\d+)', own)) == {str(FIRST), str(FIRST + 1)}


def test_htmx_gets_the_table_alone(place: Area, inspector: Browser) -> None:
    answer = inspector.get(f"/areas/{place.code}/league?q=永安", headers={"HX-Request": "true"})
    assert "<html" not in answer.text
    assert names_in(answer.text) == ["永安社区"]
    assert "HX-Request" in answer.headers["Vary"]


def test_exports_hold_what_the_page_shows_and_start_no_formula(place: Area, inspector: Browser) -> None:
    answer = inspector.get(f"/areas/{place.code}/league.csv?street=990303001")
    rows = list(csv.reader(io.StringIO(answer.data.decode("utf-8-sig"))))
    assert [row[2] for row in rows[1:]] == ["光明社区", "'=团结社区"]
    assert rows[0][5:6] and len(rows[1]) == len(rows[0])
    book = CalamineWorkbook.from_filelike(io.BytesIO(inspector.get(f"/areas/{place.code}/league.xlsx").data))
    cells = book.get_sheet_by_index(0).to_python()
    assert [row[2] for row in cells[1:]] == ["华强社区", "永安社区", "光明社区", "=团结社区"]
    assert cells[1][5] == pytest.approx(float(cells[1][5]))


def test_comparison_is_shared_by_its_address(app: Flask, place: Area, inspector: Browser) -> None:
    address = f"/areas/{place.code}/compare?c={FIRST}&c={VETOED}&c={ELSEWHERE}&c=nonsense&c={FIRST}"
    page = inspector.get(address).text
    assert "光明社区" in page and "华强社区" in page
    assert "邻区社区" not in page  # not in this area
    colleague = client(app, StaffRole.DISTRICT_INSPECTOR, place)
    assert colleague.get(address).status_code == 200
    # What one has in full and the other lacks: the leading group.
    assert "领导小组健全" in page
    assert inspector.get(address + "&show=differences").status_code == 200


def test_what_is_too_much_to_compare_is_named(inspector: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compare_page, "MOST_COMPARED", 2)
    page = inspector.get(f"/areas/{DISTRICT.code}/compare?" + "&".join(f"c={code}" for code in NAMES)).text
    assert page.count("versus-name") == 2 and "没有列出：永安社区、华强社区" in page


def test_with_fewer_than_two_the_comparison_offers_to_choose_the_missing_ones(place: Area, inspector: Browser) -> None:
    english = {"Accept-Language": "en"}
    nobody = inspector.get(f"/areas/{place.code}/compare", headers=english).text
    assert "Choose two to 6 communities" in nobody and nobody.count('<select class="form-select" name="c"') == 2
    page = inspector.get(f"/areas/{place.code}/compare?c={FIRST}", headers=english).text
    assert "One more community is needed" in page and "Choose with whom 光明社区 is to be compared" in page
    [form] = re.findall(r'<form class="filters".*?</form>', page, re.DOTALL)
    assert f'name="c" value="{FIRST}"' in form and form.count("<select") == 1
    offered = set(re.findall(r'<option value="(\d+)"', form))
    assert offered == {str(code) for code in NAMES} - {str(FIRST)}
    assert inspector.get(f"/areas/{place.code}/compare?c={FIRST}&c={VETOED}").text.count("versus-name") == 2


def test_the_rows_that_failed_are_the_ones_that_cost_the_points(place: Area, inspector: Browser) -> None:
    page = inspector.get(f"/communities/{FIRST}/criteria/org-leading-group", headers={"HX-Request": "true"}).text
    body = page.split("<tbody>")[1]
    assert body.count("<tr") == 3  # one of four posts is filled


def test_what_to_do_next_is_what_can_still_be_put_right(place: Area, inspector: Browser) -> None:
    page = inspector.get(f"/communities/{FIRST}").text
    steps = re.search(r'<ol class="next">.*?</ol>', page, re.DOTALL)
    assert steps is not None
    assert "领导小组健全" in steps[0] or "管理制度健全" in steps[0]
    assert "季度联席会议" not in steps[0]  # a quarter without a meeting is over


def test_a_veto_is_on_the_page_and_decides(place: Area, inspector: Browser) -> None:
    page = inspector.get(f"/communities/{VETOED}").text
    assert "鞍打传〔2026〕7号" in page
    assert "包庇传销" in page


def test_a_proposed_veto_is_the_inspectors_until_it_is_confirmed(app: Flask, place: Area, inspector: Browser) -> None:
    proposal = Veto(veto="veto-concealment", document="鞍打传〔2026〕9号", effective_on=today(), proposed_by=uuid7())
    add(app, FIRST + 1, proposal)
    assert "鞍打传〔2026〕9号" in inspector.get(f"/communities/{FIRST + 1}").text
    admin = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(FIRST + 1))
    assert "鞍打传〔2026〕9号" not in admin.get(f"/communities/{FIRST + 1}").text


def test_an_area_without_communities_and_one_never_evaluated(app: Flask) -> None:
    empty = client(app, StaffRole.DISTRICT_INSPECTOR, Area.parse("990305"))
    for page in AREA_PAGES:
        assert empty.get(f"/areas/990305/{page}").status_code == 200, page
    new = new_community(app, 990306001001, "新社区")
    visitor = client(app, StaffRole.DISTRICT_INSPECTOR, Area.parse("990306"))
    for page in AREA_PAGES:
        assert visitor.get(f"/areas/990306/{page}").status_code == 200, page
    assert visitor.get(f"/communities/{new}").status_code == 200
    assert visitor.get(f"/communities/{new}/criteria/tip-ack").status_code == 404


def test_the_inspector_asks_for_an_evaluation_and_follows_it(app: Flask, place: Area) -> None:
    visitor = client(app, StaffRole.DISTRICT_INSPECTOR, place)
    answer = visitor.post(f"/areas/{place.code}/runs")
    assert answer.status_code == 303
    assert visitor.get(answer.location).status_code == 200
    # A second press while it waits leads to the same run.
    assert visitor.post(f"/areas/{place.code}/runs").location == answer.location
    assert visitor.get(answer.location.replace(place.code, "990304")).status_code == 404
    assert browser(app).get(answer.location).status_code == 303
    street = client(app, StaffRole.STREET_OFFICER, Area.parse("990303001"))
    assert street.post("/areas/990303001/runs").status_code == 403
    admin = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(FIRST))
    assert admin.post(f"/areas/{place.code}/runs").status_code == 404


def test_operations_are_the_operators(app: Flask, place: Area, inspector: Browser) -> None:
    assert client(app, StaffRole.OPERATOR, Area.parse("all")).get("/operations").status_code == 200
    assert inspector.get("/operations").status_code == 403
    assert browser(app).get("/operations").status_code == 303


@pytest.mark.parametrize(
    ("role", "area", "start"),
    [
        (StaffRole.DISTRICT_INSPECTOR, DISTRICT, f"/areas/{DISTRICT.code}/overview"),
        (StaffRole.COMMUNITY_ADMIN, Area.of_community(FIRST), f"/communities/{FIRST}/today"),
        (StaffRole.OPERATOR, Area.parse("all"), "/operations"),
    ],
)
def test_everybody_starts_where_their_work_is(app: Flask, place: Area, role: StaffRole, area: Area, start: str) -> None:
    visitor = client(app, role, area)
    assert visitor.get("/").location == start
    assert visitor.get(start).status_code == 200


def test_list_pages_have_a_query_budget(app: Flask, place: Area, inspector: Browser) -> None:
    def queries(path: str) -> int:
        with Counting(app) as sent:
            assert inspector.get(path).status_code == 200
        return len(sent)

    for page, budget in (("league", 14), ("heatmap", 12), ("overview", 14), (f"compare?c={FIRST}&c={VETOED}", 12)):
        one = queries(f"/areas/990303001/{page}")
        all_of_them = queries(f"/areas/{place.code}/{page}")
        assert all_of_them <= max(one, budget), page
        assert all_of_them <= budget, page
