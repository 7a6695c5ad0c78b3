"""Forms and grids with references, in communities of every size: what they cost, and nothing typed is lost."""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING

import pytest

from app.clock import today
from app.declare.register import registers
from app.records.store.choices import MOST
from tenants.area import Area
from tenants.models import StaffRole
from tests.records.clerk import Clerk, controls, stored
from tests.records.crowd import Crowd, counting, crowd, found, name_of, options, searched
from tests.signing_in import account

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

UNITS, LANDLORDS, TENANCIES = (registers()[key] for key in ("rental-units", "landlords", "tenancies"))


@pytest.fixture(scope="module")
def thousand(app: Flask) -> Crowd:
    return crowd(app, 1000)


# ---------------------------------------------------------------- what it costs


SIZES = (0, 1, MOST, MOST + 1, 1000)
PAGES = (
    "registers/rental-units/new",
    "registers/letters/new",
    "registers/tenancies/new",
    "registers/rental-units/grid",
    "registers/tenancies/grid",
    "move-in",
)


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
        marks = ("translate(", "name_index IN", "UNION ALL")
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
