"""One Chromium and one site for all tests of this folder; skipped in one line, or failed in CI, without a Chromium."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.browser import chromium
from tests.browser.site import serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

    from tests.browser.chromium import Windows
    from tests.browser.site import Site


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Skip where something is missing, unless QINGSHE_REQUIRE_BROWSER forbids it.

    Here rather than in a fixture, because pytest then reports all the tests in one line.
    """
    if lack := chromium.missing():
        (pytest.fail if os.environ.get("QINGSHE_REQUIRE_BROWSER") == "1" else pytest.skip)(lack)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium."""
    with chromium.launch() as running:
        yield running


@pytest.fixture(scope="session")
def site(browser: Browser) -> Iterator[Site]:
    """The real application with a dozen evaluated communities, for all files of this folder."""
    with serve() as running:
        yield running


@pytest.fixture(autouse=True)
def site_at_rest(request: pytest.FixtureRequest) -> None:
    """What the test before wrote is evaluated, and the scores to be shown are those of now."""
    if "site" in request.fixturenames:
        request.getfixturevalue("site").settle()


@pytest.fixture
def windows(browser: Browser) -> Iterator[Windows]:
    """Pages to open; the test fails if the console of one reports an error or a request of it fails."""
    opened = chromium.Windows(browser)
    try:
        yield opened
    finally:
        opened.close()
    assert opened.problems == []
