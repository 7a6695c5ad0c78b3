"""What a reference may be: a few rows are offered, every other one is found, and nobody else's is taken."""

from __future__ import annotations

import re
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.clock import today
from app.declare.fields import Staff
from app.declare.register import registers
from app.records.store.choices import MOST
from tenants.area import Area
from tenants.models import StaffRole
from tests.records.clerk import HOME, Clerk, controls, stored
from tests.records.crowd import Crowd, counting, crowd, found, name_of, references, searched
from tests.signing_in import account, browser, client

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

    from app.declare.register import Register

REFERENCES = [pytest.param(key, name, id=f"{key}.{name}") for key, name in references()]
LEADS_WRITE = [each for each in REFERENCES if (leads := registers()[str(each.values[0])].leads) and leads.write]
UNITS, LANDLORDS, TENANCIES = (registers()[key] for key in ("rental-units", "landlords", "tenancies"))


@pytest.fixture(scope="module")
def thousand(app: Flask) -> Crowd:
    return crowd(app, 1000)


@pytest.fixture(scope="module")
def many(app: Flask) -> Crowd:
    return crowd(app, 3500)


def options(page: str, name: str) -> dict[str, str]:
    """What a select offers, by id."""
    select = re.search(rf'<select\b[^>]*name="{name}"[^>]*>(.*?)</select>', page, re.DOTALL)
    assert select, name
    return dict(re.findall(r'<option[^>]*value="([0-9a-f-]{36})"[^>]*>([^<]*)', select[1]))


# ---------------------------------------------------------------- whose rows are offered and taken


def theirs(clerk: Clerk, key: str, name: str) -> str:
    """A row that the reference could be in the clerk's own community."""
    field = registers()[key].by_name[name]
    if isinstance(field, Staff):
        client(clerk.browser.application, StaffRole.BUILDING_LEAD, Area.of_community(clerk.community))
        return next(iter(options(clerk.browser.get(clerk.address(registers()[key], "new")).text, name)))
    return clerk.enter(registers()[field.to])  # type: ignore[attr-defined]


def refused(clerk: Clerk, register: Register, name: str, row_id: str) -> TestResponse:
    """The answer to a form and to a line of a grid that refer to a row which may not be referred to."""
    data = clerk.valid(register, **{name: row_id})
    answer = clerk.send(register, data)
    assert answer.status_code == 422, answer.text
    assert f'id="{name}-error"' in answer.text
    assert row_id not in options(answer.text, name)
    line = {f"1-{each}": text for each, text in data.items()}
    grid = clerk.browser.post(clerk.address(register, "grid"), data=line | {"grid": str(uuid.uuid4())})
    assert grid.status_code == 422
    assert f'id="1-{name}-error"' in grid.text
    return answer


@pytest.mark.parametrize(("key", "name"), REFERENCES)
def test_another_communitys_row_is_neither_offered_nor_found_nor_taken(
    clerk: Clerk, neighbour: Clerk, key: str, name: str
) -> None:
    register = registers()[key]
    own, other = theirs(clerk, key, name), theirs(neighbour, key, name)
    assert own in options(clerk.browser.get(clerk.address(register, "new") + f"?{name}={own}").text, name)
    assert other not in options(clerk.browser.get(clerk.address(register, "new") + f"?{name}={other}").text, name)
    for text in ("", "号", "测试", other):
        assert other not in searched(clerk, key, name, text).text
    refused(clerk, register, name, other)
    refused(clerk, register, name, str(uuid.uuid4()))
    assert clerk.send(register, clerk.valid(register, **{name: own})).status_code == 303


@pytest.mark.parametrize(("key", "name"), LEADS_WRITE)
def test_a_row_of_another_lead_is_neither_offered_nor_found_nor_taken(
    clerk: Clerk, lead: tuple[Clerk, str, str], key: str, name: str
) -> None:
    person, *buildings = lead
    target = registers()[registers()[key].by_name[name].to]  # type: ignore[attr-defined]
    mine, other = (
        building if target.key == "buildings" else clerk.enter(target, building_id=building) for building in buildings
    )
    page = person.browser.get(person.address(registers()[key], "new")).text
    assert mine in options(page, name)
    assert other not in page
    assert mine in found(person, key, name, "")
    for text in ("", "号", other):
        assert other not in searched(person, key, name, text).text
    data = clerk.valid(registers()[key], **{name: other})
    answer = person.send(registers()[key], data)
    assert answer.status_code == 422
    assert f'id="{name}-error"' in answer.text
    assert other not in options(answer.text, name)
    assert person.send(registers()[key], data | {name: mine}).status_code == 303


@pytest.mark.parametrize(("key", "name"), REFERENCES)
def test_who_may_search(app: Flask, clerk: Clerk, neighbour: Clerk, key: str, name: str) -> None:
    register = registers()[key]
    path, data = clerk.address(register, "choices"), {"field": name, "q": "号"}
    answer = clerk.browser.post(path, data=data)
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert clerk.browser.post(path, data=data, csrf=False).status_code == 400
    # What is searched with belongs in no address.
    assert clerk.browser.get(path, query_string=data).status_code in (404, 405)
    assert browser(app).post(path, data=data).status_code == 303
    assert neighbour.browser.post(path, data=data).status_code == 404
    for role, area in (
        (StaffRole.STREET_OFFICER, Area.parse("990501001")),
        (StaffRole.DISTRICT_INSPECTOR, Area.parse("990501")),
        (StaffRole.OPERATOR, Area.parse("all")),
    ):
        assert client(app, role, area).post(path, data=data).status_code == 403
    writes = register.leads is not None and register.leads.write
    person = client(app, StaffRole.BUILDING_LEAD, Area.of_community(HOME))
    assert person.post(path, data=data).status_code == (200 if writes else 403)


def test_nonsense_in_a_search(clerk: Clerk) -> None:
    path = clerk.address(UNITS, "choices")
    for field in ("", "unit_no", "nonsense", "\0", "landlord_id\0"):
        assert clerk.browser.post(path, data={"field": field, "q": "1"}).status_code == 404
    assert clerk.browser.post(path, data={"field": "building_id", "q": "1", "parent": "x"}).status_code == 400
    for text in ("\0", "%", "_", "\\", "'; --", "号\0楼", "x" * 5000, "𠮷" * 200, "１３８", "   "):
        for key, name in references():
            assert searched(clerk, key, name, text).status_code == 200, (key, name, text)


# ---------------------------------------------------------------- what it costs


SIZES = (0, 1, MOST, MOST + 1, 1000)
PAGES = ("registers/rental-units/new", "registers/letters/new", "registers/tenancies/new", "move-in")
PAGES += ("registers/rental-units/grid", "registers/tenancies/grid")


def test_a_form_costs_the_same_however_many_rows_there_are(
    app: Flask, monkeypatch: pytest.MonkeyPatch, thousand: Crowd
) -> None:
    """Statements, opened values and bytes of the pages with references; sent, they open nothing at all."""
    asked: dict[str, set[int]] = {}
    smallest: dict[str, int] = {}
    for size in SIZES:
        rows = thousand if size == 1000 else crowd(app, size)
        for path in PAGES:
            address = f"/communities/{rows.clerk.community}/{path}"
            rows.clerk.browser.get(address)  # the key of the community is loaded and kept
            with counting(app, monkeypatch) as cost:
                page = rows.clerk.browser.get(address)
            assert page.status_code == 200
            smallest[path] = min(len(page.data), smallest.get(path, len(page.data)))
            # A grid has the controls of its ten lines before there is anything to choose from.
            most = smallest[path] + 4_000 if path.endswith("grid") else 40_000
            assert len(page.data) <= most, (path, size)
            # A landlord is told apart by name and telephone.
            people = 0 if path.endswith("grid") else MOST
            assert cost.decryptions <= 2 * people, (path, size)
            asked.setdefault(path, set()).add(len(cost.statements))
            for name in ("landlord_id", "rental_unit_id"):
                if "<select" in page.text and f'name="{name}"' in page.text and "grid" not in path:
                    assert len(options(page.text, name)) == min(size, MOST), (path, size)
                    assert (f'name="find-{name}"' in page.text) is (size > MOST)
    assert {path: len(numbers) for path, numbers in asked.items()} == dict.fromkeys(PAGES, 1), asked


def test_a_form_that_is_sent_opens_nobody(app: Flask, monkeypatch: pytest.MonkeyPatch, thousand: Crowd) -> None:
    clerk = thousand.clerk
    data = clerk.valid(UNITS, building_id=str(thousand.buildings[3]), landlord_id=str(thousand.landlords[0]))
    with counting(app, monkeypatch) as cost:
        assert clerk.send(UNITS, data).status_code == 303
    assert cost.decryptions == 0
    assert sum("union all" in each.lower() for each in cost.statements) == 1, "both references in one statement"
    with counting(app, monkeypatch) as cost:
        assert clerk.send(UNITS, data | {"id": str(uuid.uuid4()), "unit_no": "", "anyway": "yes"}).status_code == 422
    assert cost.decryptions <= 2 * (MOST + 1)
    with counting(app, monkeypatch) as cost:
        assert len(found(clerk, "rental-units", "landlord_id", "王")) == 0
        assert len(found(clerk, "rental-units", "landlord_id", name_of(7))) == 1
    assert cost.decryptions <= 4


# ---------------------------------------------------------------- every row is found


def test_a_row_entered_a_minute_before_is_found_among_thousands_and_chosen(app: Flask, many: Crowd) -> None:
    clerk = many.clerk
    landlord = clerk.valid(LANDLORDS)
    clerk.send(LANDLORDS, landlord)
    form = clerk.browser.get(clerk.address(UNITS, "new")).text
    assert landlord["id"] in options(form, "landlord_id"), "the one that was entered last is at hand"
    for text in (
        landlord["name"],
        landlord["phone"],
        landlord["id_number"],
        f" {landlord['phone'][:3]} {landlord['phone'][3:]}",
    ):
        answer = searched(clerk, "rental-units", "landlord_id", text).json
        assert [each["id"] for each in answer["choices"]] == [landlord["id"]], text  # type: ignore[index]
        assert answer["exact"] == landlord["id"]  # type: ignore[index]
        name = answer["choices"][0]["name"]  # type: ignore[index]
        assert name == f"{landlord['name'][0]}** {landlord['phone'][:3]}****{landlord['phone'][-4:]}"
    assert clerk.send(UNITS, clerk.valid(UNITS, landlord_id=landlord["id"])).status_code == 303
    # The very first as well, and a dwelling by what it is part of.
    oldest = str(many.landlords[0])
    assert oldest not in options(form, "landlord_id")
    assert found(clerk, "rental-units", "landlord_id", name_of(1)) == [oldest]
    data = clerk.valid(UNITS, landlord_id=oldest)
    assert clerk.send(UNITS, data).status_code == 303
    assert str(stored(app, UNITS, data["id"], clerk.community).landlord_id) == oldest  # type: ignore[attr-defined]
    # It was used just now, so that it is at hand for the next.
    assert oldest in options(clerk.browser.get(clerk.address(UNITS, "new")).text, "landlord_id")


def test_a_dwelling_is_found_by_words_of_its_name_and_of_its_buildings(many: Crowd) -> None:
    clerk, wanted = many.clerk, str(many.units[2 * 50 + 8])  # 3号楼 301
    for text in ("3号楼 301", "3号楼301", "301 3号楼", "３号楼　３０１", "号楼 301 3号楼"):
        assert found(clerk, "tenancies", "rental_unit_id", text)[0] == wanted, text
    answer = searched(clerk, "tenancies", "rental_unit_id", "3号楼 301").json
    assert answer["exact"] == wanted, "13号楼 301 is found with it, and is not meant"  # type: ignore[index]
    everywhere = searched(clerk, "tenancies", "rental_unit_id", "301").json
    assert everywhere["more"] is True  # type: ignore[index]
    assert everywhere["exact"] is None  # type: ignore[index]
    assert len(everywhere["choices"]) == MOST  # type: ignore[index]
    assert all("301" in each["name"] for each in everywhere["choices"])  # type: ignore[index]
    building = str(many.buildings[2])
    inside = searched(clerk, "tenancies", "rental_unit_id", "", parent=building).json
    assert {each["parent"] for each in inside["choices"]} == {building}  # type: ignore[index]
    # 1301 has it too; the whole number comes first.
    assert found(clerk, "tenancies", "rental_unit_id", "301", parent=building)[0] == wanted
    assert found(clerk, "rental-units", "building_id", "3号楼")[0] == building
    assert found(clerk, "rental-units", "building_id", "没有这栋") == []


def test_a_part_of_a_persons_name_finds_nobody(thousand: Crowd) -> None:
    clerk = thousand.clerk
    for text in ("王", name_of(5)[:-1], "139", "**", "0000", "%", "_"):
        assert found(clerk, "rental-units", "landlord_id", text) == [], text


# ---------------------------------------------------------------- what a row holds, and what was given


def test_what_a_row_holds_is_offered_and_taken_though_it_ended(app: Flask, clerk: Clerk) -> None:
    landlord = clerk.enter(LANDLORDS)
    unit = clerk.enter(UNITS, landlord_id=landlord)
    end = {"version": "1", "day": today().isoformat()}
    assert clerk.browser.post(clerk.address(LANDLORDS, landlord, "end"), data=end).status_code == 303
    new = clerk.browser.get(clerk.address(UNITS, "new") + f"?landlord_id={landlord}").text
    assert landlord not in options(new, "landlord_id")
    assert found(clerk, "rental-units", "landlord_id", landlord) == []
    form = clerk.opened(UNITS, unit)
    page = clerk.browser.get(clerk.address(UNITS, unit, "edit")).text
    assert landlord in options(page, "landlord_id")
    form["landlord_id"] = landlord
    assert clerk.browser.post(clerk.address(UNITS, unit, "edit"), data=form | {"unit_no": "9"}).status_code == 303
    assert str(stored(app, UNITS, unit).landlord_id) == landlord  # type: ignore[attr-defined]
    refused(clerk, UNITS, "landlord_id", landlord)


def test_an_account_that_is_a_lead_no_longer_stays_where_it_is(app: Flask, clerk: Clerk) -> None:
    from sqlalchemy import update

    from tenants.models import Membership
    from tenants.scope import accounts_scope
    from tenants.session import activate

    leads = registers()["building-leads"]
    person = theirs(clerk, "building-leads", "account_id")
    row = clerk.enter(leads, account_id=person)
    with app.app_context(), activate(accounts_scope("test")) as session:
        yesterday = today() - timedelta(days=1)
        ended = update(Membership).where(Membership.account_id == uuid.UUID(person)).values(ends_on=yesterday)
        session.execute(ended.execution_options(synchronize_session=False))
        session.commit()
    form = clerk.opened(leads, row)
    assert person in options(clerk.browser.get(clerk.address(leads, row, "edit")).text, "account_id")
    assert person not in options(clerk.browser.get(clerk.address(leads, "new")).text, "account_id")
    sent = clerk.browser.post(clerk.address(leads, row, "edit"), data=form | {"account_id": person, "staircase": "2"})
    assert sent.status_code == 303
    refused(clerk, leads, "account_id", person)


def test_accounts_of_leads_are_offered_and_found_like_rows(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    rows, leads = crowd(app, 1), registers()["building-leads"]
    clerk, home = rows.clerk, Area.of_community(rows.clerk.community)
    asked = set()
    for more in (0, 1, MOST - 1, 3):
        names = [account(app, StaffRole.BUILDING_LEAD, home)[0] for _ in range(more)]
        with counting(app, monkeypatch) as cost:
            page = clerk.browser.get(clerk.address(leads, "new")).text
        asked.add(len(cost.statements))
        offered = options(page, "account_id")
        assert len(offered) <= MOST
        assert len(set(offered.values())) == len(offered), "all have one name, and are told apart by the account's"
    assert len(asked) == 1
    assert len(offered) == MOST
    assert 'name="find-account_id"' in page
    answer = searched(clerk, "building-leads", "account_id", names[0].upper()).json
    assert answer["exact"] == answer["choices"][0]["id"]  # type: ignore[index]
    assert searched(clerk, "building-leads", "account_id", "测试").json["more"] is True  # type: ignore[index]
    oldest = found(clerk, "building-leads", "account_id", "测试人员")[-1]
    form = clerk.valid(leads, building_id=str(rows.buildings[0]))
    assert clerk.send(leads, form | {"account_id": oldest}).status_code == 303
    # In a grid by name: the person's is that of several, the account's is not.
    line = {name: text for name, text in clerk.valid(leads, building_id=str(rows.buildings[0])).items() if name != "id"}
    several = send_grid(clerk, "building-leads", lines([line | {"account_id": "测试人员"}]))
    assert several.status_code == 422
    error = re.search(r'id="1-account_id-error">(.*?)</p>', several.text, re.DOTALL)
    assert error
    assert "测试人员 staff-" in error[1]
    sent = lines([line | {"account_id": f"测试人员 {names[0]}"}])
    assert send_grid(clerk, "building-leads", sent).status_code == 303
    row = stored(app, leads, sent["1-id"], clerk.community)
    assert str(row.account_id) == answer["exact"]  # type: ignore[attr-defined, index]


def test_what_the_address_gives_is_offered_first_among_many(many: Crowd) -> None:
    oldest = str(many.units[0])
    page = many.clerk.browser.get(many.clerk.address(TENANCIES, "new") + f"?rental_unit_id={oldest}").text
    offered = options(page, "rental_unit_id")
    assert next(iter(offered)) == oldest
    assert offered[oldest] == "1号楼 101"
    assert len(offered) == MOST
    assert re.search(rf'selected[^>]*value="{oldest}"', page)


# ---------------------------------------------------------------- without a script


def test_a_form_searches_without_a_script_and_keeps_what_was_typed(app: Flask, many: Crowd) -> None:
    clerk, oldest = many.clerk, str(many.landlords[4])
    begun = {"id": str(uuid.uuid4()), "unit_no": "打了一半", "building_id": str(many.buildings[0]), "landlord_id": ""}
    press = {"find-landlord_id": name_of(5), "search": "landlord_id"}
    back = clerk.browser.post(clerk.address(UNITS, "new"), data=begun | press)
    assert back.status_code == 200
    assert list(options(back.text, "landlord_id")) == [oldest]
    assert "form-error" not in back.text
    kept = controls(back.text)
    assert (kept["id"], kept["unit_no"], kept["building_id"]) == (begun["id"], "打了一半", begun["building_id"])
    assert kept["find-landlord_id"] == name_of(5)
    assert re.search(r'role="status">[^<]*[:：] 1 ', back.text), "how many were found"
    nobody = clerk.browser.post(clerk.address(UNITS, "new"), data=begun | press | {"find-landlord_id": "查无此人"})
    assert options(nobody.text, "landlord_id") == {}
    assert 'role="status">没有找到' in nobody.text
    # Pressed Save instead: nothing is saved without what was looked for, and the page says so.
    unchosen = clerk.send(UNITS, begun | {"registered_on": today().isoformat(), "find-landlord_id": name_of(5)})
    assert unchosen.status_code == 422
    assert 'id="landlord_id-error"' in unchosen.text
    assert oldest in options(unchosen.text, "landlord_id")
    chosen = kept | {"landlord_id": oldest, "registered_on": today().isoformat()}
    assert clerk.send(UNITS, chosen).status_code == 303
    assert str(stored(app, UNITS, begun["id"], clerk.community).landlord_id) == oldest  # type: ignore[attr-defined]
    # The same of a row that is changed; what it holds stays among what is found.
    path = clerk.address(UNITS, begun["id"], "edit")
    form = controls(clerk.browser.get(path).text) | {"building_id": begun["building_id"], "landlord_id": oldest}
    back = clerk.browser.post(path, data=form | {"find-landlord_id": name_of(9), "search": "landlord_id"})
    assert back.status_code == 200
    assert set(options(back.text, "landlord_id")) == {oldest, str(many.landlords[8])}
    assert f'name="before-landlord_id" value="{oldest}"' in back.text


def test_enter_saves_and_does_not_search(many: Crowd) -> None:
    """The first submit button of a form is the one that Enter presses."""
    for path in (many.clerk.address(UNITS, "new"), f"/communities/{many.clerk.community}/move-in"):
        page = many.clerk.browser.get(path).text
        form = page[page.index('id="entry"') :]
        first = re.search(r'<button[^>]*type="submit"[^>]*>', form)
        assert first
        assert "name=" not in first[0]
        assert 'name="search"' in form


# ---------------------------------------------------------------- the grid


def lines(rows: list[dict[str, str]]) -> dict[str, str]:
    sent = {"grid": str(uuid.uuid4())}
    for number, row in enumerate(rows, 1):
        sent |= {f"{number}-{name}": text for name, text in row.items()} | {f"{number}-id": str(uuid.uuid4())}
    return sent


def send_grid(clerk: Clerk, key: str, sent: dict[str, str]) -> TestResponse:
    return clerk.browser.post(clerk.address(registers()[key], "grid"), data=sent)


def test_the_names_of_a_whole_column_are_looked_up_at_once(
    app: Flask, monkeypatch: pytest.MonkeyPatch, many: Crowd
) -> None:
    clerk, day = many.clerk, today().isoformat()

    def pasted(first: int, count: int) -> dict[str, str]:
        rows = [
            {
                "unit_no": f"新{number}",
                "building_id": f"{number}号楼",
                "landlord_id": name_of(number),
                "registered_on": day,
            }
            for number in range(first, first + count)
        ]
        return lines(rows)

    selects = []
    for first, count in ((1, 1), (2, 40)):
        sent = pasted(first, count)
        with counting(app, monkeypatch) as cost:
            assert send_grid(clerk, "rental-units", sent).status_code == 303
        marks = ("regexp_replace", "name_index IN", "UNION ALL")
        selects.append([sum(mark in each for each in cost.statements) for mark in marks])
        assert cost.decryptions == 0
        row = stored(app, UNITS, sent[f"{count}-id"], clerk.community)
        number = first + count - 1
        assert row.building_id == many.buildings[number - 1]  # type: ignore[attr-defined]
        assert row.landlord_id == many.landlords[number - 1]  # type: ignore[attr-defined]
    assert selects == [[1, 1, 1]] * 2, "buildings by name, landlords by hash, and whether all of them are taken"


def test_a_name_of_several_is_answered_with_who_they_are(clerk: Clerk) -> None:
    name, day = f"同名{uuid.uuid4().hex[:6]}", today().isoformat()
    people = [clerk.valid(LANDLORDS, name=name) for _ in range(2)]
    for person in people:
        assert clerk.send(LANDLORDS, person | {"anyway": "yes"}).status_code == 303
    building = clerk.valid(registers()["buildings"])
    clerk.send(registers()["buildings"], building)
    row = {"unit_no": "1", "building_id": building["name"], "landlord_id": name, "registered_on": day}
    answer = send_grid(clerk, "rental-units", lines([row]))
    assert answer.status_code == 422
    error = re.search(r'id="1-landlord_id-error">(.*?)</p>', answer.text, re.DOTALL)
    assert error
    for person in people:
        assert f"{name[0]}** {person['phone'][:3]}****{person['phone'][-4:]}" in error[1]
    fixed = lines([row | {"landlord_id": people[1]["phone"]}])
    assert send_grid(clerk, "rental-units", fixed).status_code == 303
    # The number of a dwelling is that of one in every building.
    others = [clerk.valid(UNITS, unit_no=f"9{name}", landlord_id="") for _ in range(2)]
    for unit in others:
        assert clerk.send(UNITS, unit).status_code == 303
    tenancy = clerk.valid(TENANCIES, rental_unit_id=f"9{name}")
    answer = send_grid(clerk, "tenancies", lines([tenancy]))
    error = re.search(r'id="1-rental_unit_id-error">(.*?)</p>', answer.text, re.DOTALL)
    assert error
    assert error[1].count(f"9{name}") == 2


def test_a_line_that_comes_back_keeps_a_person_who_is_shown_masked(app: Flask, clerk: Clerk) -> None:
    landlord = clerk.valid(LANDLORDS)
    clerk.send(LANDLORDS, landlord)
    row = clerk.valid(UNITS, landlord_id=landlord["name"]) | {"unit_no": ""}
    answer = send_grid(clerk, "rental-units", lines([row]))
    assert answer.status_code == 422
    assert 'id="1-landlord_id-error"' not in answer.text
    back = controls(re.sub(r"<template data-line-pattern>.*?</template>", "", answer.text, flags=re.DOTALL))
    assert back["1-landlord_id"].startswith(f"{landlord['name'][0]}** ")
    # Taken over into a second line by a script, which knows no more than what is shown.
    second = {
        name.replace("1-", "2-", 1): text for name, text in back.items() if name.startswith("1-") and name[2:] in row
    }
    back |= second | {"1-unit_no": "甲", "2-unit_no": "乙", "2-id": str(uuid.uuid4())}
    assert send_grid(clerk, "rental-units", back).status_code == 303
    for line in ("1", "2"):
        assert str(stored(app, UNITS, back[f"{line}-id"]).landlord_id) == landlord["id"]  # type: ignore[attr-defined]


def test_lines_that_begin_with_a_reference_and_were_not_touched_are_blank(app: Flask, clerk: Clerk) -> None:
    buildings = registers()["buildings"]
    building = clerk.valid(buildings)
    clerk.send(buildings, building)
    path = clerk.address(UNITS, "grid") + f"?building_id={building['id']}"
    page = clerk.browser.get(path).text
    back = controls(re.sub(r"<template data-line-pattern>.*?</template>", "", page, flags=re.DOTALL))
    assert back["1-building_id"] == building["name"]
    answer = clerk.browser.post(path, data=back | {"2-unit_no": "201", "2-registered_on": today().isoformat()})
    assert answer.status_code == 303, answer.text
    assert str(stored(app, UNITS, back["2-id"]).building_id) == building["id"]  # type: ignore[attr-defined]
