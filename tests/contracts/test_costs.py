"""What a page costs depends on what it shows, never on how much a community has: of every page that there is.

The pages are drawn from the routes, their rows from the declarations of the registers, so a new page and a new register
are held to it the day they appear.
"""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from flask import url_for
from sqlalchemy import event

from app.declare.register import registers
from app.declare.todo import todos
from app.evaluation.engine import default_criteria
from tenants import columns, vault
from tenants.area import Area, Level
from tenants.models import StaffRole
from tenants.session import db
from tenants.web import access_rule_of
from tests.bench.grown import analyze
from tests.records.clerk import controls
from tests.records.filled import Filled, fill

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask
    from werkzeug.routing import Rule as Route
    from werkzeug.test import TestResponse

FEW, MANY = 300, 3_000  # rows in every register: more than any page shows of them, and ten times as many
FORM_BYTES = 40 * 1024
FORM_DECRYPTIONS = 45  # twenty people with their telephones, and what the row that is changed holds itself
LIST_DECRYPTIONS = 250  # fifty rows of three values each, and the names of those they refer to
FETCHED = 450  # rows that the database answers with: those shown, their names, and what a form offers
# Pages that show every row of a kind that no community has many of.
OF_EVERYTHING = {
    "organisation.coverage": "a line for each building",
    "organisation.overview": "counts of buildings and staircases, from a line for each",
    "organisation.duties": "a line for each task, a column for each post",
}
# Addresses that show nothing of their own: they lead back, make a file, or come after something that was not done here.
SHOWING_NOTHING = {
    "evaluation.criterion_rows",
    "documents.attachment",
    "exports.approve",
    "exports.fetch",
    "exports.fetch_file",
    "exports.refuse",
    "imports.assign",
    "imports.confirm",
    "imports.discard",
    "imports.marked",
    "imports.show",
    "imports.template",
    "imports.undo",
    "protection.copy",
    "protection.erase",
    "records.discard_draft",
    "records.do",
    "records.end",
    "records.find",
    "records.reveal",
    "records.save_draft",
    "rentals.decide",
}
FORMS = {
    "records.new",
    "records.edit",
    "records.grid",
    "rentals.move_in",
    "rentals.print_letters",
    "exports.register",
    "imports.start",
}


@dataclass
class Spent:
    """What one request cost."""

    answer: TestResponse
    statements: int
    fetched: int
    decryptions: int


@pytest.fixture(scope="module")
def filled(app: Flask) -> tuple[Filled, Filled]:
    """The same community with few rows and with many."""
    few, many = fill(app, FEW), fill(app, MANY)
    analyze(app)
    return few, many


@pytest.fixture
def spend(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Sends requests and says what each cost; all is done as ever."""
    opened, counts = vault.decrypt_bytes, {"statements": 0, "fetched": 0, "decryptions": 0}

    def decrypt_bytes(*args: Any) -> bytes:
        counts["decryptions"] += 1
        return opened(*args)

    def note(_connection: object, cursor: Any, statement: str, *_: object) -> None:
        if "FROM community_keys" not in statement:
            counts["statements"] += 1
            counts["fetched"] += max(cursor.rowcount, 0)

    def send(rows: Filled, address: str, data: dict[str, str] | None = None) -> Spent:
        send_it = rows.clerk.browser.get if data is None else lambda path: rows.clerk.browser.post(path, data=data)
        turns = []
        for _turn in range(3):  # the first loads keys; once a minute it is written down that somebody is there
            counts.update(dict.fromkeys(counts, 0))
            turns.append(Spent(send_it(address), **counts))
        return min(turns, key=lambda each: each.statements)

    # Columns were given what opens their values when the application was made.
    monkeypatch.setitem(app.extensions, columns._EXTENSION, columns.Cipher(vault.encrypt_bytes, decrypt_bytes))
    with app.app_context():
        engines = list(db.engines.values())
    for engine in engines:
        event.listen(engine, "after_cursor_execute", note)
    yield send
    for engine in engines:
        event.remove(engine, "after_cursor_execute", note)


def routes(app: Flask) -> list[Route]:
    """The pages of a community that its administrator may open."""
    found = []
    for route in app.url_map.iter_rules():
        rule = None if route.endpoint == "static" else access_rule_of(app.view_functions[route.endpoint])
        if rule is None or "GET" not in (route.methods or ()) or Level.COMMUNITY not in rule.at:
            continue
        if StaffRole.COMMUNITY_ADMIN in (rule.roles or ()):
            found.append(route)
    return found


def addresses(app: Flask, route: Route, rows: Filled) -> list[str]:
    """The addresses of a route in a community: of every register, of every kind of work, of a row of each."""
    # One in the middle: neither the first nor the last of anything.
    ids = {key: each[len(each) // 2] for key, each in rows.ids.items()}
    places: list[dict[str, Any]] = [{}]
    if "key" in route.arguments:
        keys = [todo.key for todo in todos()] if route.endpoint.startswith("today.") else list(registers())
        places = [{"key": key} for key in keys]
    for place in places:
        for name in route.arguments - {"area", "key"}:
            place[name] = {
                "row_id": rows.exports[-1] if "exports." in route.endpoint else ids[place.get("key", "data-requests")],
                "file_id": rows.files[-1],
                "letter_id": ids["letters"],
                "criterion": default_criteria().criteria[0].id,
            }.get(name, "x" if name in ("action", "decision") else uuid.UUID(int=7))
        place |= {"decision": "confirm"} if "decision" in place else {}
    area = Area.of_community(rows.clerk.community)
    with app.test_request_context():
        return [url_for(route.endpoint, area=area, **place) for place in places]


# Pages with all of what there is to choose from, so many rows at most.
CHOOSING = {"records.renew": 200}


def bounds(route: Route, few: Spent, many: Spent, path: str) -> Iterator[str]:
    """What is wrong with a page of a community with many rows."""
    form = route.endpoint in FORMS
    if many.statements != few.statements:
        yield f"{path}: {few.statements} statements, of many rows {many.statements}"
    if many.decryptions > (most := FORM_DECRYPTIONS if form else LIST_DECRYPTIONS):
        yield f"{path}: {many.decryptions} values opened, at most {most}"
    if route.endpoint in CHOOSING:
        if many.fetched > 2 * CHOOSING[route.endpoint] + 50 or len(many.answer.data) > 100_000:
            yield f"{path}: {many.fetched} rows fetched, {len(many.answer.data)} bytes"
        return
    if many.fetched > FETCHED or many.fetched > 2 * few.fetched + 100:
        yield f"{path}: {few.fetched} rows fetched, of many {many.fetched}"
    sizes = [len(each.answer.data) for each in (few, many)]
    if form and max(sizes) > FORM_BYTES:
        yield f"{path}: a form of {max(sizes)} bytes"
    if sizes[1] > 1.1 * sizes[0] + 4_000:
        yield f"{path}: {sizes[0]} bytes, of many rows {sizes[1]}"


def test_no_page_costs_more_than_it_shows(app: Flask, spend: Any, filled: tuple[Filled, Filled]) -> None:
    few, many = filled
    wrong, shown = [], set()
    for route in routes(app):
        if route.endpoint in OF_EVERYTHING:
            continue
        for path, other in zip(addresses(app, route, many), addresses(app, route, few), strict=True):
            in_many = spend(many, path)
            if in_many.answer.status_code != 200 or in_many.answer.mimetype != "text/html":
                continue
            shown.add(route.endpoint)
            wrong += bounds(route, spend(few, other), in_many, path)
    assert not wrong, "\n".join(wrong)
    every = {route.endpoint for route in routes(app)}
    assert every - shown - OF_EVERYTHING.keys() == SHOWING_NOTHING, "a page that is not measured"
    assert OF_EVERYTHING.keys() < every


def test_asking_for_a_file_of_many_rows_reads_none_of_them(spend: Any, filled: tuple[Filled, Filled]) -> None:
    _few, many = filled
    address = many.clerk.address(registers()["landlords"], "export")
    spent = spend(many, address, {"purpose": "上报街道"})
    assert spent.answer.status_code == 303 and "/exports/files/" in spent.answer.location
    assert spent.decryptions == 0 and spent.fetched <= 20


REFERRING = [
    key for key, register in registers().items() if any(each.control == "reference" for each in register.fields)
]


@pytest.mark.parametrize("key", registers())
def test_a_form_that_comes_back_costs_what_it_shows(spend: Any, filled: tuple[Filled, Filled], key: str) -> None:
    """Refused, sent to be searched, or asked about because it may be there already."""
    register = registers()[key]
    spent = []
    for rows in filled:
        address = rows.clerk.address(register, "new")
        form = controls(rows.clerk.browser.get(address).text)
        chosen = {each.name: str(rows.ids[each.to][3]) for each in register.fields if getattr(each, "to", "")}
        empty = {each.name: "" for each in register.fields if each.required and each.name not in chosen}
        refused = spend(rows, address, form | chosen | (empty or dict.fromkeys(chosen, "")))
        assert refused.answer.status_code == 422, key
        searched = [
            spend(rows, address, form | {f"find-{name}": "甲", "search": name}) for name in (*chosen, "account_id")[:1]
        ]
        spent.append([refused, *(each for each in searched if each.answer.status_code == 200)])
    for few, many in zip(*spent, strict=True):
        assert many.statements == few.statements
        assert many.decryptions <= FORM_DECRYPTIONS
        assert many.fetched <= few.fetched + 20
        assert len(many.answer.data) <= FORM_BYTES


@pytest.mark.parametrize("key", registers())
def test_every_list_is_paged_from_its_index(
    app: Flask, filled: tuple[Filled, Filled], key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The shape of the plan, not its time: for a page and its count no rows are read but those that are shown."""
    _few, many = filled
    address = many.clerk.address(registers()[key])
    second = re.search(r'rel="next" href="([^"]+)"', many.clerk.browser.get(address).text)
    assert second, "there are many rows"
    for path in (address, second[1], f"{address}?before=last", f"{address}?state=all"):
        for plan in plans(app, many, path, f"FROM {registers()[key].table} "):
            table = registers()[key].table
            # A count may go through the table as well: it stops at a thousand.
            counted = re.findall(rf"Seq Scan on {table}\b[^\n]* \(actual rows=([\d.]+)", plan)
            assert all(float(rows) <= 1_001 for rows in counted), plan
            # Rows themselves are read by their ids, one after the other, and no others than those of the page.
            read = re.findall(
                rf"Index Scan(?: Backward)? using \S+ on {table} \(actual rows=([\d.]+) loops=(\d+)", plan
            )
            assert all(float(rows) <= 1 and int(loops) <= 51 for rows, loops in read), plan
            assert re.search(rf"Index Only Scan(?: Backward)? using ix_{table}_listed\b", plan), plan
            # What is sorted are the rows of the page.
            assert all(float(rows) <= 51 for rows in re.findall(r"Sort .*?actual rows=([\d.]+)", plan)), plan


def plans(app: Flask, rows: Filled, path: str, of: str) -> list[str]:
    """How the server carries out the statements of a page that contain a text."""
    found: list[str] = []

    def explain(connection: Any, _cursor: object, statement: str, parameters: Any, *_: object) -> None:
        if of in statement and "LIMIT" in statement:
            cursor = connection.connection.cursor()
            # One community has nearly all rows here, as it never has: reading everything would be right for once.
            cursor.execute("SET LOCAL enable_seqscan = off")
            cursor.execute(f"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) {statement}", parameters)
            found.append("\n".join(row[0] for row in cursor.fetchall()))
            cursor.execute("SET LOCAL enable_seqscan = on")

    with app.app_context():
        engine = db.engines["qs_community"]
    event.listen(engine, "before_cursor_execute", explain)
    try:
        assert rows.clerk.browser.get(path).status_code == 200, path
    finally:
        event.remove(engine, "before_cursor_execute", explain)
    assert found
    return found
