"""Addresses, paging, sorting, fragments and headers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask, render_template_string
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from app.web import headers
from app.web.htmx import is_htmx
from app.web.pagination import PER_PAGE_MAX, Pagination, paginate
from app.web.table import Column, Sort, Table, parse_sort
from app.web.urls import url_with

COLUMNS = [
    Column("name", "社区", sortable=True),
    Column("total", "总分", sortable=True, descending_first=True),
    Column("note", "说明"),
]


@pytest.fixture
def app() -> Iterator[Flask]:
    app = Flask("lists")
    headers.init_app(app)
    app.add_url_rule("/page", view_func=lambda: "<p>x</p>", endpoint="page")
    app.add_url_rule("/data", view_func=lambda: {"a": 1}, endpoint="data")
    yield app


def test_url_with_keeps_replaces_and_removes(app: Flask) -> None:
    with app.test_request_context("/page?c=1&c=2&q=光明&page=4"):
        assert url_with(page=None) == "/page?c=1&c=2&q=%E5%85%89%E6%98%8E"
        assert url_with(page=2, q=None, c=None) == "/page?page=2"
        assert url_with(page=None, q=None, c=None) == "/page"


@pytest.mark.parametrize(
    ("asked", "page"),
    [
        ({}, 1),
        ({"page": "3"}, 3),
        ({"page": "99"}, 5),
        ({"page": "0"}, 1),
        ({"page": "-1"}, 1),
        ({"page": "x"}, 1),
        ({"page": "9" * 40}, 1),
        ({"page": "２"}, 1),
    ],
)
def test_page_is_clamped(asked: dict[str, str], page: int) -> None:
    assert paginate(MultiDict(asked), 250).page == page


def test_page_size_is_clamped() -> None:
    assert paginate(MultiDict({"per_page": "100000"}), 250).per_page == PER_PAGE_MAX
    assert paginate(MultiDict({"per_page": "0"}), 250).per_page == 1


def test_an_empty_list_has_one_page_and_no_rows() -> None:
    pages = paginate(MultiDict(), 0)
    assert (pages.page, pages.pages, pages.first, pages.last, pages.offset) == (1, 1, 0, 0, 0)


@given(st.integers(1, 400), st.integers(1, 40), st.integers(0, 9000))
def test_the_window_is_ordered_and_hides_no_single_page(page: int, size: int, total: int) -> None:
    pages = Pagination(min(page, max(1, -(-total // size))), size, total)
    window = list(pages.window())
    numbers = [number for number in window if number is not None]
    assert numbers == sorted(set(numbers))
    assert numbers[0] == 1 and numbers[-1] == pages.pages and pages.page in numbers
    for before, gap, after in zip(window, window[1:], window[2:], strict=False):
        if gap is None:
            assert before is not None and after is not None and after - before > 2


def test_page_one_has_the_plain_address(app: Flask) -> None:
    with app.test_request_context("/page?page=2&q=x"):
        pages = Pagination(2, 10, 30)
        assert (pages.url(1), pages.url(3)) == ("/page?q=x", "/page?q=x&page=3")


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("total", Sort("total")),
        ("-total", Sort("total", True)),
        ("note", Sort("name")),
        ("nobody", Sort("name")),
        ("total; drop table", Sort("name")),
        ("--total", Sort("name")),
        (None, Sort("name")),
        ("", Sort("name")),
    ],
)
def test_only_sortable_columns_sort(text: str | None, sort: Sort) -> None:
    assert parse_sort(text, COLUMNS, Sort("name")) == sort


def test_headers_say_and_switch_the_direction(app: Flask) -> None:
    with app.test_request_context("/page?q=x&page=3"):
        table = Table(COLUMNS, [], "社区", Sort("total", True))
        assert [table.aria_sort(column) for column in COLUMNS] == ["none", "descending", None]
        assert table.sort_url(COLUMNS[1]) == "/page?q=x&sort=total"
        assert table.sort_url(COLUMNS[0]) == "/page?q=x&sort=name"
        assert Table(COLUMNS, [], "社区", Sort("name")).sort_url(COLUMNS[1]) == "/page?q=x&sort=-total"


@pytest.mark.parametrize(
    ("sent", "fragment"),
    [
        ({}, False),
        ({"HX-Request": "true"}, True),
        ({"HX-Request": "true", "HX-Request-Type": "partial"}, True),
        ({"HX-Request": "true", "HX-Request-Type": "full"}, False),
        ({"HX-Request": "true", "HX-History-Restore-Request": "true"}, False),
    ],
)
def test_whole_pages_go_to_whoever_asks_for_one(app: Flask, sent: dict[str, str], fragment: bool) -> None:
    with app.test_request_context("/page", headers=sent):
        assert is_htmx() is fragment


def test_pages_carry_the_security_headers(app: Flask) -> None:
    answer = app.test_client().get("/page")
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert "unsafe" not in policy and "*" not in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "HX-Request" in answer.headers["Vary"]
    assert answer.headers["Cache-Control"] == "private, no-store"


def test_strict_transport_only_where_the_connection_is_secure(app: Flask) -> None:
    client = app.test_client()
    assert "Strict-Transport-Security" not in client.get("/page").headers
    assert "max-age=31536000" in client.get("/page", base_url="https://x.test").headers["Strict-Transport-Security"]


def test_a_view_may_set_its_own_header(app: Flask) -> None:
    @app.get("/own")
    def own() -> tuple[str, dict[str, str]]:
        return render_template_string("x"), {"Referrer-Policy": "no-referrer", "Cache-Control": "public"}

    answer = app.test_client().get("/own")
    assert (answer.headers["Referrer-Policy"], answer.headers["Cache-Control"]) == ("no-referrer", "public")


def test_only_pages_vary_by_htmx(app: Flask) -> None:
    assert "Vary" not in app.test_client().get("/data").headers
