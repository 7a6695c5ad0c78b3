"""Turning the pages of a list: every row once, in the list's order, whatever is entered meanwhile."""

from __future__ import annotations

import re
import uuid
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from app.declare.register import registers
from tests.paging import link, pages
from tests.records.crowd import crowd
from tests.records.filled import Filled, fill

if TYPE_CHECKING:
    from flask import Flask

    from app.declare.register import Register

ROWS, A_PAGE = 60, 25


@pytest.fixture(scope="module")
def filled(app: Flask) -> Filled:
    """A third of the rows has no values that may be missing; many have the same."""
    return fill(app, ROWS)


def listed(register: Register, page: str) -> list[str]:
    """The rows of a page, in order."""
    return list(dict.fromkeys(re.findall(rf'/registers/{register.key}/([0-9a-f-]{{36}})"', page)))


def sorts(filled: Filled, register: Register) -> list[str]:
    """What the list can be sorted by, as its headers say it: the column of its own order, and those with gaps."""
    page = filled.clerk.browser.get(filled.clerk.address(register)).text
    named = set(re.findall(r"[?&;]sort=-?(\w+)", page))
    table = register.model.__table__.columns
    return sorted(name for name in {*named, register.order_key} if name == register.order_key or table[name].nullable)


@pytest.mark.parametrize("key", registers())
def test_every_row_is_on_one_page_in_the_lists_order(filled: Filled, key: str) -> None:
    register, clerk = registers()[key], filled.clerk
    named = sorts(filled, register)
    for sort in [*named, *(f"-{name}" for name in named)]:
        address = f"{clerk.address(register)}?state=all&sort={sort}"
        whole = listed(register, clerk.browser.get(f"{address}&per_page=200").text)
        assert len(whole) == ROWS, sort
        turned = [listed(register, page) for page in pages(clerk.browser, f"{address}&per_page={A_PAGE}")]
        assert [len(rows) for rows in turned] == [25, 25, 10], sort
        assert list(chain(*turned)) == whole, sort
        back = [
            listed(register, page) for page in pages(clerk.browser, f"{address}&per_page={A_PAGE}&before=last", "prev")
        ]
        assert [len(rows) for rows in back] == [25, 25, 10], sort
        assert list(chain(*reversed(back))) == whole, sort


def test_what_is_entered_meanwhile_moves_nothing(filled: Filled) -> None:
    clerk, register = filled.clerk, registers()["venues"]
    address = f"{clerk.address(register)}?state=all&per_page={A_PAGE}"
    first = clerk.browser.get(address).text
    onwards = link(first, "next")
    assert onwards is not None
    second = listed(register, clerk.browser.get(onwards).text)
    before = clerk.enter(register, name="0 最前面的")
    assert listed(register, clerk.browser.get(onwards).text) == second
    assert listed(register, clerk.browser.get(address).text)[0] == before
    back = link(clerk.browser.get(onwards).text, "prev")
    assert back is not None
    assert before not in listed(register, clerk.browser.get(back).text), (
        "the page that was left is the page gone back to"
    )
    start = link(clerk.browser.get(onwards).text, "first")
    assert start is not None
    assert listed(register, clerk.browser.get(start).text)[0] == before


def test_an_address_that_names_no_row_is_the_first_page(app: Flask, filled: Filled) -> None:
    clerk, register = filled.clerk, registers()["venues"]
    address = clerk.address(register)
    first = listed(register, clerk.browser.get(f"{address}?per_page={A_PAGE}").text)
    theirs = fill_one(app)
    for begin in ("after", "before"):
        for nowhere in ("x", str(uuid.uuid4()), str(theirs), "' OR 1=1", "9" * 400, "%00", ""):
            if begin == "before" and not nowhere:
                continue  # nothing before nothing: the end
            page = clerk.browser.get(address, query_string={begin: nowhere, "per_page": str(A_PAGE)})
            assert page.status_code in (200, 400), nowhere
            if page.status_code == 200:
                assert listed(register, page.text) == first, (begin, nowhere)


def fill_one(app: Flask) -> uuid.UUID:
    """A venue of another community."""
    return fill(app, 1).ids["venues"][0]


def test_a_search_and_a_filter_are_kept_from_page_to_page(filled: Filled) -> None:
    clerk, register = filled.clerk, registers()["venues"]
    address = f"{clerk.address(register)}?state=all&q=甲&kind=hotel&per_page={A_PAGE}&sort=-name"
    turned = list(pages(clerk.browser, address))
    assert len(turned) == 3
    onwards = link(turned[0], "next")
    assert onwards is not None
    for kept in ("state=all", "q=%E7%94%B2", "kind=hotel", "sort=-name"):
        assert kept in onwards
    # Sorted otherwise, or narrowed, it begins from the start.
    header = re.search(r'<a class="sort" href="([^"]+)"', turned[1])
    assert header
    assert "after=" not in header[1]
    assert "after=" not in "".join(re.findall(r'<nav class="chips".*?</nav>', turned[1], re.DOTALL))


def test_a_long_list_says_that_there_is_more(app: Flask) -> None:
    rows = crowd(app, 1_001)
    page = rows.clerk.browser.get(rows.clerk.address(registers()["landlords"])).text
    assert "1,000 条以上" in page
    assert "1,000 以上" in rows.clerk.browser.get(f"/communities/{rows.clerk.community}/registers").text
    exactly = rows.clerk.browser.get(rows.clerk.address(registers()["buildings"])).text
    assert "共 21 条" in exactly
